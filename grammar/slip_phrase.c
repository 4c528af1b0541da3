/* SPDX-License-Identifier: Apache-2.0 */
/* Phrases of a guideline that people write as they stand there: a clause without 《》, ただし behind a requirement, 1,000円未満切捨て,
 * the head of a table, a list of alternatives for a type. Each is told with the form that yoko has for it. */
#include <config.h>

#include "grammar/slip.h"

#include "base/text.h"

#include <string.h>

static bool contains(const char *text, const char *part)
{
    return strstr(text, part) != NULL;
}

static bool starts(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

/* The keyword that the token's line begins with, or that of a line before it, which it goes on. */
static const struct token *declaration_of(const struct parse *parse, const struct token *token)
{
    const struct token *first = parse->tokens.items;
    for (; token >= first; token--)
        if (token->keyword != KEYWORD_NONE && keyword_class(token->keyword) <= KEYWORD_CLASS_RULE &&
            token_begins_line(parse, token))
            return token;
    return NULL;
}

/* ---- あり, なし ---- */

static bool slip_presence(struct parse *parse, const struct token *token, const struct expected *expected)
{
    if (!bare(token) || !expects(expected, "IS_ABSENT"))
        return false;
    const char *write = word_mistaken(MISTAKE_PRESENCE, token->value.text);
    if (!write)
        return false;
    const char *field = bare(token - 1) ? token_source(parse, token - 1) : "X";
    bool absent = strcmp(write, keyword_spelling(KEYWORD_IS_ABSENT, LANGUAGE_JAPANESE)) == 0;
    diagnose(parse->build.diagnostics, Y0063, token->span, token_source(parse, token), 
             absent ? arena_print(parse->build.arena, "%s でない", field) : field, write,
             NULL);
    return true;
}

/* ---- Clauses ---- */

bool looks_like_clause(const char *text)
{
    static const char *const heads[] = {"別表", "別紙", "附則", "付則", "問", "様式"};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (starts(text, heads[i]))
            return true;
    return contains(text, "条") && (starts(text, "第") || (*text >= '0' && *text <= '9'));
}

/* `要件 第3条 …`, `要件 (第3条) …`, `要件 <<第3条>> …`: the clause, where 《…》 could stand. */
static bool slip_clause(struct parse *parse, const struct token *token, const struct expected *expected)
{
    if (!expects(expected, "CITATION") && !expects(expected, "CLAUSE_ID"))
        return false;
    if (expects(expected, "NAME") && !(token[-1].kind == TOKEN_REQUIRE))
        return false;
    const struct token *from = token, *name = token;
    while ((name->kind == '(' || name->kind == '<') && name < token + 2)
        name++;
    const struct token *to = name;
    if (!(bare(name) || name->kind == TOKEN_NUMBER) || !one_line(from, name) || !looks_like_clause(token_source(parse, name)))
        return false;
    if (name->kind == TOKEN_CALL && name[1].kind == '(' && one_line(name, &parse->tokens.items[name[1].match]))
        to = &parse->tokens.items[name[1].match];
    const char *clause = text_between(parse, name->span.start, to->span.end);
    for (const struct token *t = from; t < name; t++)
        if (one_line(from, to + 1) && (to[1].kind == ')' || to[1].kind == '>'))
            to++;
    struct span span = from_to(from, to);
    report_write(parse, Y0064, span, text_between(parse, span.start, span.end),
                 arena_print(parse->build.arena, "《%s》", clause));
    return true;
}

/* ---- ただし where none belongs ---- */

static bool slip_exception(struct parse *parse, const struct token *token, const struct expected *expected)
{
    bool comma = token->kind == ',' && token[1].keyword == KEYWORD_EXCEPT;
    const struct token *except = comma ? token + 1 : token;
    const struct token *head = declaration_of(parse, token);
    if (except->keyword != KEYWORD_EXCEPT || !head || !expects(expected, "AND"))
        return false;
    const char *keyword = keyword_spelling(head->keyword, parse->language);
    if (head->keyword == KEYWORD_REQUIRE || head->keyword == KEYWORD_LIMIT)
        diagnose(parse->build.diagnostics, Y0065, except->span, token_source(parse, except), keyword, NULL);
    else if (head->keyword == KEYWORD_CONSTANT)
        diagnose(parse->build.diagnostics, Y0066, head->span, token_source(parse, head), token_source(parse, except),
                 NULL)
            ->suggestion = keyword_spelling(KEYWORD_DEFINE, parse->language);
    else
        return false;
    return true;
}

/* ---- What is only there for the sentence ---- */

/* `、ただし`, `ただし、`, `のときは、4分の3`, `である`, `とする。` */
static bool slip_filler(struct parse *parse, uint32_t number, const struct expected *expected)
{
    static const char *const fillers[] = {"である", "であること", "であるもの", "とする", "こと", "とすること", "に限る"};
    const struct token *token = &parse->tokens.items[number];
    const char *next = token->kind == ',' && bare(token + 1) ? word_mistaken(MISTAKE_KEYWORD, token[1].value.text) : NULL;
    bool joins = next && (strcmp(next, keyword_spelling(KEYWORD_EXCEPT, LANGUAGE_JAPANESE)) == 0 ||
                          strcmp(next, keyword_spelling(KEYWORD_ELSE, LANGUAGE_JAPANESE)) == 0);
    bool filler = token->kind == ',' &&
                  (joins || token[1].keyword == KEYWORD_EXCEPT || token[1].keyword == KEYWORD_ELSE ||
                   (number > 0 && (token[-1].keyword == KEYWORD_EXCEPT || token[-1].keyword == KEYWORD_WHEN)));
    for (size_t i = 0; bare(token) && expects(expected, "AND") && i < sizeof fillers / sizeof *fillers; i++)
        filler = filler || strcmp(token->value.text, fillers[i]) == 0;
    if (!filler)
        return false;
    diagnose(parse->build.diagnostics, Y0067, token->span, token_source(parse, token), NULL);
    return true;
}

/* ---- Rounding ---- */

static bool speaks_of_rounding(const struct token *token)
{
    const char *text = bare(token)                                                              ? token->value.text
                       : token->kind == TOKEN_NUMBER && token->value.expression->unit.text ? token->value.expression->unit.text
                                                                                              : "";
    return contains(text, "切り捨て") || contains(text, "切捨て") || contains(text, "切り上げ") || contains(text, "切上げ") ||
           contains(text, "四捨五入");
}

/* `1,000円未満切捨て`, `千円未満の端数を切り捨てる`, `2分の1 切り捨て`, `切り捨て(X, 千円未満)` */
static bool slip_rounding(struct parse *parse, uint32_t number)
{
    const struct token *first = parse->tokens.items, *token = first + number;
    for (const struct token *t = token; t <= token + 2 && t < first + parse->tokens.count && one_line(token, t); t++)
        if (speaks_of_rounding(t) && t->kind == TOKEN_NAME && (t == token ? number > 0 : t[-1].kind == TOKEN_UPPER)) {
            diagnose(parse->build.diagnostics, Y0068, from_to(token, t), text_between(parse, token->span.start, t->span.end),
                     NULL);
            return true;
        }
    if (number > 0 && one_line(token, token - 1) && token[-1].kind == TOKEN_NUMBER && speaks_of_rounding(token - 1)) {
        diagnose(parse->build.diagnostics, Y0068, token[-1].span, token_source(parse, token - 1), NULL);
        return true;
    }
    if (token->kind != TOKEN_UPPER || token[1].kind != ')')
        return false;
    const struct token *open = first + token[1].match;
    if (open == first || !speaks_of_rounding(open - 1) || number < 1)
        return false;
    const char *unit = token_source(parse, token - 1);
    struct span span = from_to(token - 1, token);
    report_write(parse, Y0068, span, text_between(parse, span.start, span.end), unit);
    return true;
}

/* ---- The head of a two-way table ---- */

/* The line of the token, when it holds nothing but names, signs between them and 列: false when not. */
static bool is_heading(const struct parse *parse, const struct token *token, const struct token **begin,
                       const struct token **end)
{
    const struct token *last = parse->tokens.items + parse->tokens.count - 1;
    *begin = *end = token;
    while (*begin > parse->tokens.items && one_line(*begin - 1, token))
        --*begin;
    while (*end < last && one_line(*end + 1, token) && (*end)[1].kind != TOKEN_YYEOF)
        ++*end;
    for (const struct token *t = *begin; t <= *end; t++)
        if (!bare(t) && t->kind != TOKEN_TEXT && t->kind != TOKEN_COLUMNS && t->kind != ',' && t->kind != '|')
            return false;
    return *begin < *end;
}

/* `職員数  入所  通所` or `列 入所 通所` above the rows; that there should be | or => shows in the line or in the next one. */
static bool slip_columns(struct parse *parse, uint32_t number)
{
    const struct token *token = parse->tokens.items + number, *head = declaration_of(parse, token), *begin, *end;
    if (!head || head->keyword != KEYWORD_TABLE || token == head || one_line(token, head))
        return false;
    if (!is_heading(parse, token, &begin, &end) && (one_line(token - 1, head) || !is_heading(parse, token - 1, &begin, &end)))
        return false;
    const struct token *names = begin->kind == TOKEN_COLUMNS || (bare(begin) && end > begin + 1) ? begin + 1 : begin;
    const char *headings = "", *line = "";
    unsigned count = 0, bars = 0;
    for (const struct token *t = begin; t <= end; t++) {
        line = arena_print(parse->build.arena, "%s%s%s", line, *line ? " " : "", token_source(parse, t));
        bars += t->kind == '|';
        if (t >= names && t->kind != ',' && t->kind != '|')
            headings = arena_print(parse->build.arena, "%s%s%s", headings, count++ ? " | " : "", token_source(parse, t));
    }
    if (count < 2 || (begin->kind == TOKEN_COLUMNS && bars + 1 == count))
        return false;
    report_write(parse, Y0069, from_to(begin, end), line,
                 arena_print(parse->build.arena, "%s %s", keyword_spelling(KEYWORD_COLUMNS, parse->language), headings));
    return true;
}

/* ---- Alternatives for a type ---- */

static bool is_answer(const char *text)
{
    static const char *const answers[] = {"はい", "いいえ", "有", "無", "あり", "なし", "可", "否", "YES", "NO", "Yes", "No"};
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++)
        if (strcmp(text, answers[i]) == 0)
            return true;
    return false;
}

/* `項目 地域 : 本土、離島`, `: { 本土、離島 }`, `: 選択（本土、離島）`, `: はい/いいえ` */
static bool slip_alternatives(struct parse *parse, uint32_t number)
{
    const struct token *first = parse->tokens.items, *token = first + number;
    const struct token *head = token;
    while (head > first && !token_begins_line(parse, head))
        head--;
    if (head->keyword != KEYWORD_FIELD || head + 4 > token + 2 || head[2].kind != ':')
        return false;
    const struct token *from = head + 3, *to = from;
    const char *members = "";
    unsigned count = 0, answers = 0;
    bool parted = false;
    for (const struct token *t = from; t < first + parse->tokens.count && one_line(t, head) && t->kind != TOKEN_YYEOF; t++) {
        bool name = bare(t) && t[1].kind != '(';
        if (!name && !bare(t) && t->kind != ',' && t->kind != '/' && t->kind != '{' && t->kind != '}' && t->kind != '(' &&
            t->kind != ')')
            break;
        to = t;
        parted = parted || t->kind == ',' || t->kind == '/';
        if (!name)
            continue;
        members = arena_print(parse->build.arena, "%s%s%s", members, count++ ? "、" : "", token_source(parse, t));
        answers += is_answer(t->value.text);
    }
    if (count < 2 || to < token || !parted)
        return false;
    const char *field = token_source(parse, head + 1);
    struct span span = from_to(from, to);
    struct diagnostic *diagnostic =
        diagnose(parse->build.diagnostics, Y0129, span, text_between(parse, span.start, span.end),
                 arena_print(parse->build.arena, "%sの種類", field), members, field, NULL);
    if (answers == count)
        diagnostic->suggestion = word_translate(WORD_USE_TYPE, "真偽", parse->language);
    return true;
}

/* ---- A sign or none ---- */

/* `項目 定員 人` without its colon; `条文 第6条 第1項`, torn by a space. */
static bool slip_head(struct parse *parse, const struct token *token, const struct expected *expected)
{
    const struct token *head = declaration_of(parse, token);
    if (!head || !bare(token) || token != head + 2 || !one_line(head, token))
        return false;
    if (head->keyword == KEYWORD_FIELD && expects(expected, "':'") && token[1].kind != ':') {
        diagnose(parse->build.diagnostics, Y0050, token->span, token_source(parse, token), NULL);
        return true;
    }
    if (head->keyword != KEYWORD_CLAUSE || !starts(token->value.text, "第"))
        return false;
    const char *a = token_source(parse, token - 1), *b = token_source(parse, token);
    diagnose(parse->build.diagnostics, Y0046, from_to(token - 1, token), a, b, NULL)->suggestion =
        arena_print(parse->build.arena, "%s%s", a, b);
    return true;
}

/* ---- Signs and words ---- */

/* `==`; `10人を超え20人以下`, whose 超 is read as a bound */
static bool slip_sign(struct parse *parse, uint32_t number)
{
    const struct token *token = &parse->tokens.items[number];
    if (number == 0 || token[-1].span.end != token->span.start)
        return false;
    struct span span = from_to(token - 1, token);
    if (token->kind == '=' && token[-1].kind == '=') {
        report_write(parse, Y0047, span, "==", "=");
        return true;
    }
    const size_t before = strlen("を超");
    if (!bare(token) || !starts(token->value.text, "え") || token->span.start < before ||
        memcmp(parse->text + token->span.start - before, "を超", before) != 0)
        return false;
    span.start = token->span.start - (uint32_t)before;
    size_t tail = starts(token->value.text, "える") ? strlen("える") : strlen("え");
    span.end = token->span.start + (uint32_t)tail;
    report_write(parse, Y0049, span, text_between(parse, span.start, span.end), "超");
    return true;
}

bool report_phrase_slip(struct parse *parse, uint32_t number, const struct expected *expected)
{
    const struct token *token = &parse->tokens.items[number];
    return slip_presence(parse, token, expected) || (number > 0 && slip_clause(parse, token, expected)) ||
           slip_exception(parse, token, expected) || slip_filler(parse, number, expected) ||
           slip_rounding(parse, number) || slip_alternatives(parse, number) ||
           (number > 1 && slip_head(parse, token, expected)) || slip_columns(parse, number) || slip_sign(parse, number);
}
