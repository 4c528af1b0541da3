/* SPDX-License-Identifier: Apache-2.0 */
/* Slips with words and signs that are right in another place: a limit said of a value that is no range, the heads of 場合 and 各
 * as one says them, what stands in an example as if it were a rule, words of amendments, comments of other languages. */
#include <config.h>

#include "grammar/slip.h"

#include "base/meant.h"
#include "base/text.h"

#include <string.h>

static bool starts(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

/* The length of `text` without one of these at its end; 0: it has none, or is nothing but that. */
static size_t stem_before(const char *text, const char *const *ends)
{
    size_t length = strlen(text);
    for (; *ends; ends++) {
        size_t bytes = strlen(*ends);
        if (length > bytes && strcmp(text + length - bytes, *ends) == 0)
            return length - bytes;
    }
    return 0;
}

static bool one_of(const char *text, const char *const *words)
{
    for (; *words; words++)
        if (strcmp(text, *words) == 0)
            return true;
    return false;
}

static bool touches(const struct token *a, const struct token *b)
{
    return a->span.end == b->span.start;
}

static const char *spelled(const struct parse *parse, enum keyword keyword)
{
    return keyword_spelling(keyword, parse->language);
}

/* The keyword of the declaration that the token is in; KEYWORD_NONE: it is in none. */
static enum keyword declaration_at(const struct parse *parse, const struct token *token)
{
    for (; token >= parse->tokens.items; token--)
        if (token->keyword != KEYWORD_NONE && keyword_class(token->keyword) <= KEYWORD_CLASS_RULE &&
            token_begins_line(parse, token))
            return token->keyword;
    return KEYWORD_NONE;
}

static void superfluous(struct parse *parse, const struct token *token)
{
    diagnose(parse->build.diagnostics, Y0067, token->span, token_source(parse, token), NULL);
}

/* ---- Bounds ---- */

/* `= 3分の2以内`, `のとき 10万円まで`: said of a value, which is no range. */
static bool slip_limit(struct parse *parse, uint32_t number)
{
    static const char *const limits[] = {"以内", "まで", "迄", "を限度", "を限度とする", "を上限", "を上限とする", NULL};
    static const int opens[] = {'=', '(', '*', '/', '+', TOKEN_ARROW, TOKEN_WHEN, TOKEN_THEN, TOKEN_IS_SO, TOKEN_ELSE};
    const struct token *token = &parse->tokens.items[number];
    if (number < 2 || !bare(token) || !one_of(token->value.text, limits) || token[-1].kind != TOKEN_NUMBER ||
        !touches(token - 1, token))
        return false;
    for (size_t i = 0; i < sizeof opens / sizeof *opens; i++)
        if (token[-2].kind == opens[i]) {
            superfluous(parse, token);
            return true;
        }
    return false;
}

/* `が 令和8年6月1日 から 令和8年9月30日 まで`: with spaces before the bounds. */
static bool slip_since(struct parse *parse, uint32_t number)
{
    const struct token *token = &parse->tokens.items[number];
    if (number < 2 || token->kind != TOKEN_SINCE || !one_line(token, token - 1) || token[-2].kind != TOKEN_IS ||
        (token[-1].kind != TOKEN_DATE && token[-1].kind != TOKEN_NUMBER))
        return false;
    report_write(parse, Y0049, token->span, token_source(parse, token), token[-1].kind == TOKEN_DATE ? "以後" : "以上");
    return true;
}

/* A row of a table: `10人未満 -> 50万円`, `10人未満：50万円`, `41人以上の場合 =>`, `それ以外 =>`. */
static bool slip_row(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *token = &parse->tokens.items[number];
    if (token->kind == TOKEN_ELSE && expects(expected, "OTHERWISE")) {
        report_write(parse, Y0047, token->span, token_source(parse, token), spelled(parse, KEYWORD_OTHERWISE));
        return true;
    }
    if (!number || !expects(expected, "ARROW") || !one_line(token, token - 1))
        return false;
    bool bounded = token[-1].kind == TOKEN_LOWER || token[-1].kind == TOKEN_UPPER;
    if (token->kind == TOKEN_WHEN || (bare(token) && bounded && starts(token->value.text, "の"))) {
        superfluous(parse, token);
        return true;
    }
    bool arrow = token->kind == '-' && token[1].kind == '>' && touches(token, token + 1);
    if (!arrow && token->kind != ':')
        return false;
    struct span span = arrow ? from_to(token, token + 1) : token->span;
    report_write(parse, Y0047, span, text_between(parse, span.start, span.end), "=>");
    return true;
}

/* ---- Comparisons ---- */

static bool compares(const struct token *token)
{
    return token->kind == '<' || token->kind == '>' || token->kind == TOKEN_LESS_EQUAL || token->kind == TOKEN_GREATER_EQUAL;
}

/* `||`, and × as an answer; `=<` and `=>`; `申請日 <= 甲 かつ >= 乙`, which does not say what is compared the second time. */
static bool slip_comparison(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *token = &parse->tokens.items[number];
    if (token->kind == '|' && token[1].kind == '|' && touches(token, token + 1)) {
        report_write(parse, Y0047, from_to(token, token + 1), "||", spelled(parse, KEYWORD_OR));
        return true;
    }
    if (number && token->kind == '*' && token[-1].kind == '=') {
        report_write(parse, Y0047, token->span, token_source(parse, token), spelled(parse, KEYWORD_FALSE));
        return true;
    }
    if (token->kind == TOKEN_ARROW && expects(expected, "GREATER_EQUAL")) {
        report_write(parse, Y0047, token->span, token_source(parse, token), ">=");
        return true;
    }
    if (!number || !compares(token) || !expects(expected, "'('"))
        return false;
    if (token[-1].kind == '=' && touches(token - 1, token)) {
        struct span span = from_to(token - 1, token);
        report_write(parse, Y0047, span, text_between(parse, span.start, span.end), token->kind == '<' ? "<=" : ">=");
        return true;
    }
    if (token[-1].kind != TOKEN_AND && token[-1].kind != TOKEN_OR)
        return false;
    for (const struct token *before = token - 2; before > parse->tokens.items && one_line(before, token); before--)
        if ((compares(before) || before->kind == TOKEN_IS) && bare(before - 1)) {
            report_write(parse, Y0047, token->span, token_source(parse, token),
                         arena_print(parse->build.arena, "%s %s", token_source(parse, before - 1), token_source(parse, token)));
            return true;
        }
    return false;
}

/* A member of choices, among which その他 may be. */
static bool is_member(const struct token *token)
{
    return bare(token) || token->kind == TOKEN_OTHERWISE;
}

/* `区分 ≠ 通信費、消耗品費`, `区分 = 甲、乙`: one of several, compared as if it were one. */
static bool slip_members(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *first = parse->tokens.items, *token = first + number;
    if (number < 4 || token->kind != ',' || !is_member(token + 1) || !expects(expected, "AND") || !is_member(token - 1) || !bare(token - 3) ||
        (token[-2].kind != '=' && token[-2].kind != TOKEN_UNEQUAL) || !one_line(token - 3, token + 1))
        return false;
    if (token[-4].keyword != KEYWORD_NONE && keyword_class(token[-4].keyword) <= KEYWORD_CLASS_RULE)
        return false; /* `定義 甲 = 乙、丙` */
    const struct token *last = token + 1;
    while (last[1].kind == ',' && is_member(last + 2) && one_line(last, last + 2))
        last += 2;
    bool denied = token[-2].kind == TOKEN_UNEQUAL, japanese = parse->language == LANGUAGE_JAPANESE;
    const char *among = arena_print(parse->build.arena, "%s %s { %s }", token_source(parse, token - 3),
                                    spelled(parse, KEYWORD_IS), text_between(parse, token[-1].span.start, last->span.end));
    struct span span = from_to(token - 3, last);
    report_write(parse, Y0047, span, text_between(parse, span.start, span.end),
                 !denied    ? among
                 : japanese ? arena_print(parse->build.arena, "%s %s", among, spelled(parse, KEYWORD_IS_NOT_SO))
                            : arena_print(parse->build.arena, "not %s", among));
    return true;
}

/* ---- Values ---- */

/* `金額 から 消費税 を差し引いた額`, `帯(職員数)から前回補助額を控除した額` */
static bool slip_deduction(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *first = parse->tokens.items, *token = first + number, *from = token - 1, *last = token;
    bool since = token->kind == TOKEN_SINCE || (bare(token) && starts(token->value.text, "から"));
    if (number < 2 || !since || !expects(expected, "'-'") || !one_line(from, token))
        return false;
    if (from->kind == ')')
        from = first + from->match;
    while (from > first && touches(from - 1, from) && (bare(from - 1) || from[-1].kind == '.'))
        from--;
    while (last < first + parse->tokens.count - 1 && last[1].kind != TOKEN_YYEOF && one_line(token, last + 1))
        last++;
    uint32_t begins = token->span.start + (uint32_t)strlen("から");
    const char *rest = text_between(parse, begins, last->span.end);
    rest += strspn(rest, " ");
    const char *deducts = deduction_at(rest);
    size_t length = deducts ? (size_t)(deducts - rest) : 0;
    while (length && rest[length - 1] == ' ')
        length--;
    if (!length)
        return false;
    uint32_t verb = last->span.end - (uint32_t)strlen(deducts) + (uint32_t)strlen("を");
    while (last > token && last->span.start > verb)
        last--;
    if (last->span.end <= verb)
        last++; /* 「を 控除した額」 */
    struct span span = from_to(from, last);
    const char *write = arena_print(parse->build.arena, "%s - %.*s", text_between(parse, from->span.start, token[-1].span.end),
                                    (int)length, rest);
    struct diagnostic *diagnostic = report_write(parse, Y0047, span, text_between(parse, span.start, span.end), write);
    diagnostic_add_note(parse->build.diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                        TO_TRANSLATE("if that can be below 0: 大きい方(0円, {1})"), write, NULL);
    return true;
}

/* `31人以上 => 対象外`, which is a rule of its own. */
static bool slip_nothing(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *token = &parse->tokens.items[number];
    if (!number || token->kind != TOKEN_EXCLUDE || !expects(expected, "'('") || !one_line(token - 1, token))
        return false;
    diagnose(parse->build.diagnostics, Y0073, token->span, token_source(parse, token), NULL);
    return true;
}

/* ---- Conditions ---- */

/* `でないとき`, which are two words; `のとき は`, which is one and not two. */
static bool slip_when(struct parse *parse, uint32_t number, const struct expected *expected)
{
    static const char *const denials[] = {"でないとき", "でない場合", "ではないとき", "ではない場合", "でないときは", "でない場合は", NULL};
    const struct token *token = &parse->tokens.items[number];
    if (bare(token) && expects(expected, "WHEN") && one_of(token->value.text, denials)) {
        report_write(parse, Y0047, token->span, token_source(parse, token),
                     arena_print(parse->build.arena, "%s %s", spelled(parse, KEYWORD_IS_NOT_SO), spelled(parse, KEYWORD_WHEN)));
        return true;
    }
    if (number > 1 && bare(token - 1) && token[-2].kind == TOKEN_WHEN && strcmp(token[-1].value.text, "は") == 0) {
        superfluous(parse, token - 1);
        return true;
    }
    return false;
}

/* `場合 転入日 >= 就農日 ならば`, with the word that begins branches of a name. */
static bool slip_case(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *token = &parse->tokens.items[number];
    if (number < 2 || token->kind != TOKEN_IS || token[-2].kind != TOKEN_CASE || !expects(expected, "'{'"))
        return false;
    report_write(parse, Y0047, token[-2].span, token_source(parse, token - 2), spelled(parse, KEYWORD_IF));
    return true;
}

/* `もし 条件 ならば 値`, and nothing for when the condition does not hold. */
static bool slip_choice(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *first = parse->tokens.items, *token = first + number;
    bool ends = token->kind == '}' || token->kind == ')' || token->kind == ',' || token->kind == TOKEN_CITATION ||
                token->kind == TOKEN_EXCEPT || token->kind == TOKEN_YYEOF || token->kind == TOKEN_END ||
                (token->keyword != KEYWORD_NONE && keyword_class(token->keyword) <= KEYWORD_CLASS_RULE &&
                 token_begins_line(parse, token));
    if (!ends || !expects(expected, "ELSE"))
        return false;
    for (const struct token *so = token - 1; so > first; so--) {
        if (so->kind == TOKEN_IS_SO || so->kind == TOKEN_THEN) {
            for (const struct token *before = so - 1; before > first && before->kind != TOKEN_IF && !token_begins_line(parse, before + 1); before--)
                if (before->kind == TOKEN_EXCEPT) /* ただし C ならば V, which has a message of its own */
                    return false;
            diagnose(parse->build.diagnostics, Y0070, so->span, token_source(parse, so), NULL);
            return true;
        }
        if (so->keyword != KEYWORD_NONE && keyword_class(so->keyword) <= KEYWORD_CLASS_RULE && token_begins_line(parse, so))
            return false;
    }
    return false;
}

/* ---- Heads ---- */

/* Within rules `区分 が {` and `区分の場合 {`, for 場合 区分 {; `各経費 {` and `経費ごとに {`, for 各 経費 {. */
static bool slip_braces(struct parse *parse, uint32_t number, const struct expected *expected)
{
    static const char *const cases[] = {"の場合", "のとき", "によって", "により", NULL};
    static const char *const lines[] = {"ごとに", "ごと", "の各行", "毎に", "について", NULL};
    const struct token *token = &parse->tokens.items[number];
    if (!bare(token) || !token_begins_line(parse, token))
        return false;
    const char *name = token->value.text, *write = NULL;
    const struct token *last = token;
    size_t stem = stem_before(name, cases);
    if (expects(expected, "CASE") && token[1].kind == TOKEN_IS && token[2].kind == '{') {
        last = token + 1;
        write = arena_print(parse->build.arena, "%s %s", spelled(parse, KEYWORD_CASE), name);
    } else if (token[1].kind == '{' && stem && expects(expected, "CASE"))
        write = arena_print(parse->build.arena, "%s %.*s", spelled(parse, KEYWORD_CASE), (int)stem, name);
    else if (token[1].kind == '{' && expects(expected, "EACH") && (stem = stem_before(name, lines)))
        write = arena_print(parse->build.arena, "%s %.*s", spelled(parse, KEYWORD_EACH), (int)stem, name);
    else if (token[1].kind == '{' && expects(expected, "EACH") && starts(name, "各") && name[strlen("各")])
        write = arena_print(parse->build.arena, "%s %s", spelled(parse, KEYWORD_EACH), name + strlen("各"));
    if (!write)
        return false;
    struct span span = from_to(token, last);
    report_write(parse, Y0047, span, text_between(parse, span.start, span.end), write);
    return true;
}

/* `改正 定義 額 …`: what amends a rule has a word of its own. */
static bool slip_amend(struct parse *parse, uint32_t number)
{
    const struct token *token = &parse->tokens.items[number];
    if (!number || token[-1].kind != TOKEN_AMENDED || !one_line(token, token - 1) || token->keyword == KEYWORD_NONE ||
        keyword_class(token->keyword) > KEYWORD_CLASS_RULE)
        return false;
    report_write(parse, Y0047, token[-1].span, token_source(parse, token - 1), spelled(parse, KEYWORD_AMEND));
    return true;
}

/* `条文 第6条 期限`, `例 2回目 {`: a heading without its 「」. */
static bool slip_heading(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *token = &parse->tokens.items[number];
    bool text = expects(expected, "TEXT"), name = expects(expected, "NAME");
    bool plain = bare(token) && token[1].kind != '(';
    if (!number || !one_line(token, token - 1) || !text || expects(expected, "'('"))
        return false;
    enum keyword keyword = declaration_at(parse, token);
    bool titled = keyword == KEYWORD_EXAMPLE || keyword == KEYWORD_PREMISE || keyword == KEYWORD_DOCUMENT;
    struct span span = token->span;
    if (token->kind == TOKEN_NUMBER && name && titled && token[-1].keyword == keyword)
        span.end = bare(token + 1) && touches(token, token + 1) ? token[1].span.end : span.end;
    else if (!(plain && !name && token[1].kind != TOKEN_TEXT && (keyword == KEYWORD_CLAUSE || keyword == KEYWORD_SCHEME || keyword == KEYWORD_SOURCE)))
        return false;
    const char *found = text_between(parse, span.start, span.end);
    struct diagnostic *diagnostic = report_write(parse, Y0047, span, found, arena_print(parse->build.arena, "「%s」", found));
    note_form(parse, diagnostic, number);
    return true;
}

/* ---- Examples ---- */

/* `例 「題」 前提 標準 {`; `補助額：20万円`; `経費.金額 = …`, `経費[1].金額 = …`, `経費 = { … }` for the lines of a list. */
static bool slip_entry(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *token = &parse->tokens.items[number];
    enum keyword keyword = declaration_at(parse, token);
    if (number < 2 || (keyword != KEYWORD_EXAMPLE && keyword != KEYWORD_PREMISE))
        return false;
    if (token->kind == TOKEN_PREMISE && keyword == KEYWORD_EXAMPLE && expects(expected, "NAME")) {
        superfluous(parse, token);
        return true;
    }
    if (token->kind == ':' && expects(expected, "'='")) {
        report_write(parse, Y0047, token->span, token_source(parse, token), "=");
        return true;
    }
    const struct token *name = token->kind == '{' && token[-1].kind == '='          ? token - 2
                               : token->kind == '.'                                  ? token - 1
                               : token->kind == TOKEN_NUMBER && token[-1].kind == '[' ? token - 2
                                                                                      : NULL;
    if (!name || !bare(name) || !token_begins_line(parse, name))
        return false;
    struct span span = from_to(name, token);
    diagnose(parse->build.diagnostics, Y0610, span, token_source(parse, name), NULL);
    return true;
}

/* ---- Comments ---- */

/* `// 期限`, read as a division of what the line above ends with. */
static bool slip_comment(struct parse *parse, uint32_t number)
{
    const struct token *token = &parse->tokens.items[number];
    const struct token *open = number && token->kind == '/' && token[-1].kind == '/' && touches(token - 1, token) ? token - 1
                               : token->kind == '/' && token[1].kind == '/' && touches(token, token + 1)          ? token
                                                                                                                  : NULL;
    if (!open)
        return false;
    struct span span = from_to(open, open + 1);
    report_write(parse, Y0053, span, "//", "#");
    return true;
}

bool report_place_slip(struct parse *parse, uint32_t number, const struct expected *expected)
{
    return slip_comment(parse, number) || slip_limit(parse, number) || slip_since(parse, number) ||
           slip_row(parse, number, expected) || slip_comparison(parse, number, expected) ||
           slip_members(parse, number, expected) || slip_deduction(parse, number, expected) ||
           slip_nothing(parse, number, expected) ||
           slip_when(parse, number, expected) || slip_case(parse, number, expected) ||
           slip_braces(parse, number, expected) || slip_amend(parse, number) || slip_entry(parse, number, expected) ||
           slip_heading(parse, number, expected) || slip_choice(parse, number, expected);
}
