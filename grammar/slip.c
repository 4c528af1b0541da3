/* SPDX-License-Identifier: Apache-2.0 */
/* The slips that are made most, told from the tokens round the place where the grammar does not go on: each has a
 * message of its own, which says what to write. Where none is seen, report.c tells what could have stood there. */
#include <config.h>

#include "grammar/slip.h"

#include "base/text.h"
#include "syntax/literal.h"

#include <string.h>

bool expects(const struct expected *expected, const char *name)
{
    for (int i = 0; i < expected->count; i++)
        if (strcmp(expected->names[i], name) == 0)
            return true;
    return false;
}

bool bare(const struct token *token)
{
    return (token->kind == TOKEN_NAME || token->kind == TOKEN_CALL) && !token->quoted;
}

bool one_line(const struct token *a, const struct token *b)
{
    return a->line == b->line;
}

static bool declarations_may_begin(const struct expected *expected)
{
    return expects(expected, "DEFINE") || expects(expected, "FIELD");
}

struct span from_to(const struct token *from, const struct token *to)
{
    return (struct span){from->span.source, from->span.start, to->span.end};
}

const char *text_between(const struct parse *parse, uint32_t from, uint32_t to)
{
    return arena_text(parse->build.arena, parse->text + from, to - from);
}

const char *token_source(const struct parse *parse, const struct token *token)
{
    return text_between(parse, token->span.start, token->span.end);
}

struct diagnostic *report_write(struct parse *parse, enum diagnostic_code code, struct span span,
                                const char *text, const char *write)
{
    struct diagnostic *diagnostic = diagnose(parse->build.diagnostics, code, span, text, write, NULL);
    diagnostic->suggestion = write;
    return diagnostic;
}

/* Whether the keyword, or ×, that is meant could stand here. */
static bool could_stand(const struct token *token, const struct parse *parse, const struct expected *expected,
                        const char *write)
{
    enum language language;
    if (strcmp(write, "×") == 0)
        return expects(expected, "'*'");
    enum keyword keyword = keyword_find(write, strlen(write), &language);
    if (keyword == KEYWORD_NONE)
        return false;
    return expects(expected, keyword_token(keyword)) ||
           (keyword_class(keyword) <= KEYWORD_CLASS_RULE && token_begins_line(parse, token));
}

/* `及び` for `かつ`, `条件` for `要件`, `再申請の場合` for `再申請 のとき`. */
static bool slip_word(struct parse *parse, uint32_t number, const struct expected *expected)
{
    for (uint32_t i = number; i + 2 > number; i--) {
        const struct token *token = &parse->tokens.items[i];
        const char *write = bare(token) ? word_mistaken_in(MISTAKE_KEYWORD, token->value.text, parse->language) : NULL;
        if (write && (i == number ? could_stand(token, parse, expected, write)
                                  : could_stand(token, parse, &(struct expected){NULL, 0}, write) ||
                                        (strcmp(write, "not") == 0 && one_line(token, token + 1)))) {
            report_write(parse, Y0047, token->span, token_source(parse, token), write);
            return true;
        }
        if (i == 0)
            break;
    }
    const struct token *before = number ? &parse->tokens.items[number - 1] : NULL;
    size_t stem;
    const char *write =
        before && bare(before) && expects(expected, "WHEN")
            ? word_mistaken_end(MISTAKE_KEYWORD, before->value.text, &stem)
            : NULL;
    if (!write || !stem || strcmp(write, keyword_spelling(KEYWORD_WHEN, LANGUAGE_JAPANESE)) != 0)
        return false;
    const char *fixed =
        arena_print(parse->build.arena, "%.*s %s", (int)stem, before->value.text, write);
    report_write(parse, Y0047, before->span, token_source(parse, before), fixed);
    return true;
}

/* `ただし C ならば V`: read as the beginning of a choice, which shows only behind V. */
static bool slip_condition(struct parse *parse, uint32_t number, const struct expected *expected)
{
    if (!expects(expected, "ELSE"))
        return false;
    const struct token *so = NULL;
    for (uint32_t i = number; i-- > 0;) {
        const struct token *token = &parse->tokens.items[i];
        if (token->kind == TOKEN_IS_SO)
            so = token;
        else if (token->kind == TOKEN_EXCEPT && so) {
            report_write(parse, Y0045, so->span, token_source(parse, so),
                         keyword_spelling(KEYWORD_WHEN, LANGUAGE_JAPANESE));
            return true;
        }
        if (token->kind == TOKEN_IF || token->kind == TOKEN_WHEN ||
            (token->keyword != KEYWORD_NONE && keyword_class(token->keyword) <= KEYWORD_CLASS_RULE))
            return false;
    }
    return false;
}

/* 以内 and the like behind a number; から behind a date. */
static bool slip_bound(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *token = &parse->tokens.items[number];
    const struct token *before = number ? token - 1 : NULL;
    size_t stem;
    if (before && (before->kind == TOKEN_LOWER || before->kind == TOKEN_FROM) && bare(token) && number > 1 && token[-2].kind == TOKEN_DATE &&
        word_mistaken_end(MISTAKE_BOUND, token->value.text, &stem)) {
        struct span tail = token->span;
        tail.start = tail.end - (uint32_t)(strlen(token->value.text) - stem);
        report_write(parse, Y0049, tail, token->value.text + stem, "以前");
        return true;
    }
    if (!before || (!expects(expected, "LOWER") && token->kind != '-'))
        return false;
    bool date = before->kind == TOKEN_DATE;
    const char *write = NULL;
    if (token->kind == '-' && expects(expected, "ARROW") && before->kind == TOKEN_NUMBER)
        write = "～";
    if (token->kind == TOKEN_SINCE)
        write = date ? "以後" : "以上";
    else if (bare(token))
        write = word_mistaken(MISTAKE_BOUND, token->value.text);
    bool phrase = bare(token) && one_line(token, before); /* `5万円 を超える` */
    if (!write || (before->span.end != token->span.start && !phrase))
        return false;
    if (date && strcmp(write, "以下") == 0)
        write = "以前";
    report_write(parse, Y0049, token->span, token_source(parse, token), write);
    return true;
}

static bool is_comparison(const struct token *token)
{
    return token->kind == '<' || token->kind == '>' || token->kind == '=' || token->kind == TOKEN_UNEQUAL ||
           token->kind == TOKEN_LESS_EQUAL || token->kind == TOKEN_GREATER_EQUAL;
}

/* `定義 額 = 条件 のとき 甲 それ以外 乙`, without ただし */
static bool slip_when(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *token = &parse->tokens.items[number];
    if (token->kind != TOKEN_WHEN || expects(expected, "WHEN") || !expects(expected, "IS_SO"))
        return false;
    report_write(parse, Y0047, token->span, token_source(parse, token), keyword_spelling(KEYWORD_IS_SO, LANGUAGE_JAPANESE));
    return true;
}

/* `1人 <= 職員数 <= 50人` */
static bool slip_chain(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *token = &parse->tokens.items[number];
    if (!is_comparison(token) || !expects(expected, "AND") || expects(expected, "'<'"))
        return false;
    diagnose(parse->build.diagnostics, Y0054, token->span, token_source(parse, token), NULL);
    return true;
}

/* `職員数 1人以上` and `職員数は 1人以上`, for `職員数 が 1人以上`; `区分 = { A、B }`, for `区分 が { A、B }`. */
static bool slip_is(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *token = &parse->tokens.items[number], *before = number ? token - 1 : NULL;
    if (!before || !one_line(token, before))
        return false;
    if (token->kind == '(' && before->kind == TOKEN_IS) {
        diagnose(parse->build.diagnostics, Y0044, token->span, token_source(parse, token), "{ … }", NULL);
        return true;
    }
    if (token->kind == '{' && before->kind == '=' && expects(expected, "'('")) {
        report_write(parse, Y0047, before->span, token_source(parse, before),
                     keyword_spelling(KEYWORD_IS, LANGUAGE_JAPANESE));
        return true;
    }
    if (!expects(expected, "IS") || !bare(before))
        return false;
    const char *name = before->value.text;
    size_t length = strlen(name), particle = strlen("は");
    if (length > particle && strcmp(name + length - particle, "は") == 0) {
        report_write(parse, Y0047, before->span, name,
                     arena_print(parse->build.arena, "%.*s が", (int)(length - particle), name));
        return true;
    }
    int next = token[1].kind;
    if (keyword_glued(name) || (token->kind != TOKEN_NUMBER && token->kind != TOKEN_DATE) ||
        (next != TOKEN_LOWER && next != TOKEN_UPPER && next != TOKEN_FROM && next != TOKEN_TO))
        return false;
    const struct token *end = token + 1;
    if (next == TOKEN_TO || next == TOKEN_FROM)
        end = next == TOKEN_FROM && token[3].kind == TOKEN_UPPER ? token + 3 : token + 2;
    if (end->kind == TOKEN_YYEOF)
        return false;
    struct span range = from_to(token, end);
    diagnose(parse->build.diagnostics, Y0055, range, text_between(parse, range.start, range.end), name, NULL);
    return true;
}

/* `事業計画書(様式1)` where only a name can stand; `でない X`. */
static bool slip_call(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *token = &parse->tokens.items[number];
    if (token->kind == TOKEN_IS_NOT_SO && expects(expected, "'('")) {
        diagnose(parse->build.diagnostics, Y0057, token->span, token_source(parse, token), NULL);
        return true;
    }
    if (token->kind != TOKEN_CALL || token[1].kind != '(' || !expects(expected, "NAME") || expects(expected, "CALL"))
        return false;
    struct span span = from_to(token, &parse->tokens.items[token[1].match]);
    const char *text = text_between(parse, span.start, span.end);
    diagnose(parse->build.diagnostics, Y0056, span, text, NULL)->suggestion =
        arena_print(parse->build.arena, "「%s」", text);
    return true;
}

/* R6.4.1, which is read as a name with a member, and other days that are more than one token. */
static bool slip_date(struct parse *parse, uint32_t number)
{
    uint32_t wrong = parse->tokens.items[number].span.start;
    for (uint32_t i = number; i + 5 > number; i--) {
        const struct token *token = &parse->tokens.items[i];
        struct span span = token->span;
        const char *meant = NULL;
        uint32_t taken = 0;
        if ((bare(token) || token->kind == TOKEN_NUMBER) && span.end < parse->length)
            taken = (uint32_t)literal_date_like(parse->build.arena, parse->text + span.start, parse->length - span.start, &meant);
        if (taken > span.end - span.start && span.start + taken > wrong) {
            span.end = span.start + taken;
            report_write(parse, Y0021, span, text_between(parse, span.start, span.end), meant);
            return true;
        }
        if (i == 0)
            break;
    }
    return false;
}

/* `要件 《第3条》 条件`, without the colon. */
static bool slip_colon(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *token = &parse->tokens.items[number];
    bool value = bare(token) || token->kind == TOKEN_NUMBER || token->kind == '(' || token->kind == TOKEN_NOT;
    if (!value || !expects(expected, "':'") || !expects(expected, "CITATION") || expects(expected, "NAME"))
        return false;
    diagnose(parse->build.diagnostics, Y0050, token->span, token_source(parse, token), NULL);
    return true;
}

/* `260万 円`, `2 600 000円`, `前回　補助額`: parts of one thing with a space between them. */
bool report_space(struct parse *parse, uint32_t number, const struct expected *expected)
{
    bool between = expects(expected, "':'") || expects(expected, "'+'") || expects(expected, "','") ||
                   expects(expected, "'='");
    for (uint32_t i = number; i > 0 && i + 2 > number; i--) {
        const struct token *token = &parse->tokens.items[i], *before = token - 1;
        if (!one_line(token, before) || token->kind == TOKEN_YYEOF)
            continue;
        const char *a = token_source(parse, before), *b = token_source(parse, token);
        const char *joined = arena_print(parse->build.arena, "%s%s", a, b);
        struct span both = from_to(before, token);
        if (before->kind == TOKEN_NUMBER && bare(token) &&
            !before->value.expression->unit.text && token->kind == TOKEN_NAME) {
            report_write(parse, Y0051, both, text_between(parse, both.start, both.end), joined);
            return true;
        }
        if (before->kind == TOKEN_NUMBER && token->kind == TOKEN_NUMBER && i == number) {
            diagnose(parse->build.diagnostics, Y0052, both, a, b, NULL);
            return true;
        }
        if (between && bare(before) && before->kind == TOKEN_NAME && bare(token) && i == number) {
            struct diagnostic *diagnostic = diagnose(parse->build.diagnostics, Y0046, both, a, b, NULL);
            if (expects(expected, "','") && expects(expected, "'}'") && !expects(expected, "'+'"))
                diagnostic->suggestion = arena_print(parse->build.arena, "%s、%s", a, b);
            return true;
        }
    }
    return false;
}

/* A line for readers, or its number, without the # before it. */
static bool slip_note(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *token = &parse->tokens.items[number];
    if (!declarations_may_begin(expected) || !token_begins_line(parse, token) || token->kind == TOKEN_YYEOF)
        return false;
    const char *text = parse->text + token->span.start;
    bool named = bare(token) && strncmp(text, "※", strlen("※")) == 0;
    bool sign = token->kind == '/' || token->kind == '*' || token->kind == '-' || token->kind == '(' ||
                token->kind == TOKEN_NUMBER || token->kind == TOKEN_TEXT || token->kind == TOKEN_DATE;
    if (!named && !sign)
        return false;
    diagnose(parse->build.diagnostics, Y0053, token->span, token_source(parse, token), NULL);
    return true;
}

bool report_slip(struct parse *parse, uint32_t number, const struct expected *expected)
{
    return report_place_slip(parse, number, expected) || report_phrase_slip(parse, number, expected) || slip_word(parse, number, expected) || slip_condition(parse, number, expected) ||
           slip_date(parse, number) || slip_bound(parse, number, expected) || slip_when(parse, number, expected) ||
           slip_chain(parse, number, expected) || slip_is(parse, number, expected) ||
           slip_call(parse, number, expected) || slip_note(parse, number, expected) || slip_colon(parse, number, expected);
}

/* ---- How it is written ---- */

void note_form(struct parse *parse, struct diagnostic *diagnostic, uint32_t number)
{
    for (uint32_t i = number + 1; i-- > 0;) {
        const struct token *token = &parse->tokens.items[i];
        if (token->keyword == KEYWORD_NONE || keyword_class(token->keyword) > KEYWORD_CLASS_RULE ||
            !token_begins_line(parse, token))
            continue;
        const char *form = keyword_form(token->keyword, parse->language);
        if (parse->tokens.items[number].keyword == KEYWORD_NOTHING)
            form = arena_print(parse->build.arena, "%s %s 「…」", form, keyword_spelling(KEYWORD_NOTHING, parse->language));
        if (form)
            diagnostic_add_note(parse->build.diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                                TO_TRANSLATE("`{1}` is written so: {2}"),
                                keyword_spelling(token->keyword, parse->language), form, NULL);
        const struct token *found = &parse->tokens.items[number];
        if (number > 1 && (found->kind == '+' || found->kind == '-') && found[-2].kind == TOKEN_IS)
            diagnostic_add_note(parse->build.diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                                TO_TRANSLATE("behind が stands a name, a number or a range: what is computed is compared by signs, "
                                             "as 申請日 <= 着工日 - 14日"),
                                NULL);
        if (token->keyword == KEYWORD_CASE && bare(found) && (word_means(WORD_USE_OUTPUT, found->value.text, "対象") ||
                                                      word_mistaken(MISTAKE_PRESENCE, found->value.text)))
            diagnostic_add_note(parse->build.diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                                TO_TRANSLATE("lines are covered unless something stands in their branch that leaves them out: 甲 { }"),
                                NULL);
        if (token->keyword == KEYWORD_EXCLUDE)
            diagnostic_add_note(parse->build.diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                                TO_TRANSLATE("what is left out under a condition has a requirement: 要件 《第4条》 「通信費でない」: "
                                             "区分 ≠ 通信費; or it stands in a branch of 場合"),
                                NULL);
        return;
    }
}
