/* SPDX-License-Identifier: Apache-2.0 */
/* Says what is wrong where the grammar does not go on, and finds where it can go on.
 *
 * The parser knows every token that could have stood there; people want the few that they may have meant. So
 * tokens are told in groups (a value, a name, an operator, the next declaration), and the slips that are made
 * most are looked for first: a misspelt keyword, a particle written together with the name before it, a
 * condition without のとき.
 */
#include <config.h>

#include "grammar/slip.h"

#include "base/text.h"

#include <string.h>

/* More alternatives help nobody. */
#define ALTERNATIVES 5

/* The user's words, without the quotes that the message has itself. */
static const char *source_text(const struct parse *parse, const struct token *token)
{
    if (token->kind == TOKEN_TEXT && *token->value.text && strlen(token->value.text) <= 60)
        return token->value.text;
    size_t length = token->span.end - token->span.start, limit = 60;
    const char *text = parse->text + token->span.start;
    if (length > limit) {
        while (((unsigned char)text[limit] & 0xC0) == 0x80)
            limit--;
        return arena_print(parse->build.arena, "%.*s…", (int)limit, text);
    }
    return arena_text(parse->build.arena, text, length);
}

/* ---- What could have stood there ---- */

/* The name of the token END. */
#define END "end of the source"

enum group { GROUP_NONE, GROUP_VALUE, GROUP_OPERATOR, GROUP_DECLARATION, GROUP_TOKEN };

static bool among(const char *name, const char *const *list)
{
    for (; *list; list++)
        if (strcmp(*list, name) == 0)
            return true;
    return false;
}

static enum keyword keyword_of(const char *name)
{
    for (int i = 0; i < KEYWORDS; i++)
        if (strcmp(keyword_token((enum keyword)i), name) == 0)
            return (enum keyword)i;
    return KEYWORD_NONE;
}

static enum group group_of(const struct parse *parse, const struct expected *expected, const char *name)
{
    static const char *const values[] = {"NAME", "TEXT", "CALL",  "NUMBER", "DATE", "YEAR",  "'('",
                                         "'['",  "TRUE", "FALSE", "NOT",    "IF",   "UP_TO", NULL};
    static const char *const keys[] = {"SCHEME", "DUTY", "BREAKDOWN", "DOCUMENT", "TIMING", "METHOD", NULL};
    static const char *const operators[] = {
        "'+'",           "'*'",        "'/'",       "'<'",        "'>'",    "UNEQUAL",   "LESS_EQUAL",
        "GREATER_EQUAL", "AND",        "OR",        "'.'",        "IS",     "IS_NOT_SO", "HAS_ALL",
        "HAS_ANY",       "IS_PRESENT", "IS_ABSENT", "IS_UNKNOWN", "ONE_OF", "HOLDS_ALL", "HOLDS_ANY",
        "IS_SO",         "LOWER",      "UPPER",     "FROM",       "TO",     NULL};
    bool value = expects(expected, "'('"),
         declaration = expects(expected, "DEFINE") || expects(expected, "FIELD");
    if (strcmp(name, "SYNC") == 0 || strcmp(name, "'-'") == 0)
        return GROUP_NONE;
    /* What goes without saying beside a value, a name, a declaration. */
    if ((value && (strcmp(name, "CASE") == 0 || strcmp(name, "OTHERWISE") == 0)) ||
        (!declaration && expects(expected, "NAME") && among(name, keys)) ||
        (declaration && strcmp(name, END) == 0))
        return GROUP_NONE;
    if (among(name, values))
        return GROUP_VALUE;
    if (among(name, operators) || (strcmp(name, "'='") == 0 && expects(expected, "'<'")))
        return GROUP_OPERATOR;
    enum keyword keyword = keyword_of(name);
    if (keyword != KEYWORD_NONE && !keyword_spoken(keyword, parse->language) && expected->count > 1)
        return GROUP_NONE;
    if (keyword != KEYWORD_NONE && keyword_class(keyword) <= KEYWORD_CLASS_RULE)
        return GROUP_DECLARATION;
    return GROUP_TOKEN;
}

static const char *quoted(const struct parse *parse, const char *text)
{
    return arena_print(parse->build.arena, translate("`%s`"), text);
}

static const char *token_text(const struct parse *parse, const char *name)
{
    static const struct {
        const char *name, *text;
    } signs[] = {{"ARROW", "=>"}, {"UNEQUAL", "≠"}, {"LESS_EQUAL", "<="}, {"GREATER_EQUAL", ">="}};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (strcmp(name, signs[i].name) == 0)
            return quoted(parse, signs[i].text);
    if (strcmp(name, "','") == 0 && parse->language == LANGUAGE_JAPANESE)
        return quoted(parse, "、");
    if (name[0] == '\'')
        return quoted(parse, (const char[]){name[1], '\0'});
    if (strcmp(name, "ID") == 0)
        return translate("an id of letters, digits, - and _");
    if (strcmp(name, "CLAUSE_ID") == 0)
        return translate("the number of a clause");
    if (strcmp(name, "CITATION") == 0)
        return translate("a citation 《…》");
    if (strcmp(name, "DECIMALS") == 0)
        return translate("a number of decimals");
    if (strcmp(name, END) == 0)
        return translate("the end of the file");
    enum keyword keyword = keyword_of(name);
    return keyword == KEYWORD_NONE ? name : quoted(parse, keyword_spelling(keyword, parse->language));
}

static const char *value_text(const struct expected *expected)
{
    if (expects(expected, "'('"))
        return translate("a value");
    if (expects(expected, "NUMBER"))
        return translate("a name, a number or a range");
    if (expects(expected, "DATE"))
        return translate("a date");
    if (expects(expected, "NAME") || expects(expected, "CALL"))
        return translate("a name");
    return translate("a quoted text 「…」");
}

struct alternatives {
    const char *texts[ALTERNATIVES];
    int count;
};

static void alternative_add(struct alternatives *alternatives, const char *text)
{
    for (int i = 0; i < alternatives->count; i++)
        if (strcmp(alternatives->texts[i], text) == 0)
            return;
    if (alternatives->count < ALTERNATIVES)
        alternatives->texts[alternatives->count++] = text;
}

static const char *expected_text(const struct parse *parse, const struct expected *expected)
{
    struct alternatives alternatives = {.count = 0};
    int groups[GROUP_TOKEN + 1] = {0};
    for (int i = 0; i < expected->count; i++)
        groups[group_of(parse, expected, expected->names[i])]++;
    if (groups[GROUP_VALUE])
        alternative_add(&alternatives, value_text(expected));
    for (int i = 0; i < expected->count; i++) {
        enum group group = group_of(parse, expected, expected->names[i]);
        /* One or two of a group are told by themselves. */
        if (group == GROUP_TOKEN || (group == GROUP_DECLARATION && groups[group] <= 2) ||
            (group == GROUP_OPERATOR && groups[group] <= 2))
            alternative_add(&alternatives, token_text(parse, expected->names[i]));
    }
    if (groups[GROUP_OPERATOR] > 2)
        alternative_add(&alternatives, translate("an operator"));
    if (groups[GROUP_DECLARATION] > 2)
        alternative_add(&alternatives, translate("the next declaration"));
    const char *text = "";
    for (int i = 0; i < alternatives.count; i++)
        text = arena_print(parse->build.arena, "%s%s%s", text,
                           i == 0                       ? ""
                           : i + 1 < alternatives.count ? translate(", ")
                                                        : translate(" or "),
                           alternatives.texts[i]);
    return *text ? text : translate("nothing more");
}

/* ---- Slips that are made most ---- */

static const char *nearest_declaration(const struct parse *parse, const char *text)
{
    const char *spellings[2 * KEYWORDS];
    size_t count = 0;
    for (int i = 0; i < KEYWORDS; i++)
        if (keyword_class((enum keyword)i) <= KEYWORD_CLASS_RULE)
            for (int l = 0; l < 2; l++)
                spellings[count++] =
                    keyword_spelling((enum keyword)i, (enum language)((int)parse->language ^ l));
    return text_nearest(text, spellings, count);
}

/* Some of the keywords that declarations open with. */
static const char *openings(const struct parse *parse)
{
    enum language l = parse->language;
    const char *comma = translate(", ");
    return arena_print(parse->build.arena, "%s%s%s%s%s%s%s", keyword_spelling(KEYWORD_DEFINE, l), comma,
                       keyword_spelling(KEYWORD_REQUIRE, l), comma, keyword_spelling(KEYWORD_RESULT, l), comma,
                       keyword_spelling(KEYWORD_TABLE, l));
}

/* A bare name that begins a line, as declarations do. */
static bool begins_like_declaration(const struct parse *parse, const struct token *token)
{
    return (token->kind == TOKEN_NAME || token->kind == TOKEN_CALL) && !token->quoted &&
           token_begins_line(parse, token);
}

/* `補助率 《第5条》 = 2分の1`, `上限額 100万円`, `第3条 …`: what a line is that begins with the name of what it declares. */
static const char *opening_meant(const struct parse *parse, const struct token *token)
{
    const struct token *next = token + 1;
    bool clause = looks_like_clause(token->value.text);
    bool given = next->kind == '=' || (next->kind == TOKEN_CITATION && next[1].kind == '=');
    const struct body *body = parse->bodies.count ? &parse->bodies.items[parse->bodies.count - 1] : NULL;
    enum keyword keyword = clause                                                     ? KEYWORD_CLAUSE
                           : body && body->kind == BODY_FIELDS && next->kind == ':'  ? KEYWORD_FIELD
                           : given                                                    ? KEYWORD_DEFINE
                           : next->kind == TOKEN_NUMBER && next->line == token->line ? KEYWORD_CONSTANT
                                                                                      : KEYWORD_NONE;
    return keyword == KEYWORD_NONE ? NULL
                                   : arena_print(parse->build.arena, "%s %s%s", keyword_spelling(keyword, parse->language),
                                                 source_text(parse, token), keyword == KEYWORD_CONSTANT ? " =" : "");
}

/* `上限 = 30万円 × 台数` among the rules of lines: a name that nothing would read. */
static void note_ceiling(struct parse *parse, struct diagnostic *diagnostic, const struct token *token)
{
    const struct body *body = parse->bodies.count ? &parse->bodies.items[parse->bodies.count - 1] : NULL;
    const char *name = token->value.text;
    if (body && body->kind == BODY_RULES && (strstr(name, "上限") || strstr(name, "限度")))
        diagnostic_add_note(parse->build.diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                            TO_TRANSLATE("what a line counts with is its 額, which a ceiling is part of: "
                                         "定義 額 = 小さい方(金額, 30万円 × 台数)"),
                            NULL);
}

static bool report_misspelt(struct parse *parse, uint32_t number, const struct expected *expected)
{
    bool declaration = expects(expected, "DEFINE") || expects(expected, "FIELD");
    for (uint32_t i = number; i + 2 > number; i--) {
        const struct token *token = &parse->tokens.items[i];
        if (begins_like_declaration(parse, token)) {
            const char *nearest = i == number && declaration ? opening_meant(parse, token) : NULL;
            if (!nearest)
                nearest = nearest_declaration(parse, token->value.text);
            if (nearest || (i == number && declaration)) {
                struct diagnostic *diagnostic =
                    diagnose(parse->build.diagnostics, Y0031, token->span, source_text(parse, token), openings(parse), NULL);
                diagnostic->suggestion = nearest;
                note_ceiling(parse, diagnostic, token);
                return true;
            }
        }
        if (i == 0)
            break;
    }
    return false;
}

/* `再交付のとき`, written as one. */
static bool report_glued(struct parse *parse, uint32_t number)
{
    for (uint32_t i = number; i + 2 > number; i--) {
        const struct token *token = &parse->tokens.items[i];
        const char *particle = token->kind == TOKEN_NAME && !token->quoted
                                   ? keyword_glued(token->value.text)
                                   : NULL;
        if (particle) {
            const char *text = token->value.text;
            const char *name = arena_text(parse->build.arena, text, strlen(text) - strlen(particle));
            diagnose(parse->build.diagnostics, Y0037, token->span, text, particle, name, NULL);
            return true;
        }
        if (i == 0)
            break;
    }
    return false;
}

static bool report_missing_when(struct parse *parse, const struct token *token,
                                const struct expected *expected)
{
    if (!expects(expected, "WHEN") || token->kind == TOKEN_YYEOF)
        return false;
    /* The place where it should stand is behind the token before. */
    struct span span = token[-1].span;
    diagnose(parse->build.diagnostics, Y0032, span, keyword_spelling(KEYWORD_WHEN, LANGUAGE_JAPANESE),
             source_text(parse, token), NULL);
    return true;
}

/* What a word of these before it shows to be within a declaration. */
static bool goes_on(const struct token *before)
{
    static const int kinds[] = {'=',         ':',        '(',         ',',        '[',
                                '|',         '+',        '-',         '*',        '/',
                                TOKEN_ARROW, TOKEN_ELSE, TOKEN_IS_SO, TOKEN_THEN, TOKEN_AND,
                                TOKEN_OR,    TOKEN_IF,   TOKEN_NOT,   TOKEN_WHEN};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (before->kind == kinds[i])
            return true;
    return false;
}

/* Whether a bracket or quote of the token's line was told of: what is wrong there follows from it. */
static bool bracket_told(const struct parse *parse, const struct token *token, bool quotes_alone)
{
    const struct diagnostics *diagnostics = parse->build.diagnostics;
    for (uint32_t i = 0; i < diagnostics->list.count; i++) {
        const struct diagnostic *d = diagnostics->list.items[i];
        if (((d->code == Y0034 && !quotes_alone) || d->code == Y0013 || d->code == Y0014) && d->span.source == parse->source && d->span.start >= token->line &&
            !memchr(parse->text + token->line, '\n', d->span.start - token->line))
            return true;
    }
    return false;
}

/* `申請日 が 期限 以前`: a bound that is a name is compared with a sign. */
static void report_bound(struct parse *parse, uint32_t number, const char *text)
{
    static const struct {
        const char *bound, *sign;
    } signs[] = {{"以上", ">="}, {"以後", ">="}, {"以降", ">="}, {"超", ">"}, {"以下", "<="}, {"以前", "<="}, {"未満", "<"}};
    const struct token *token = &parse->tokens.items[number];
    struct diagnostic *diagnostic = diagnose(parse->build.diagnostics, Y0040, token->span, text, NULL);
    if (number < 3 || !bare(token - 1) || token[-2].kind != TOKEN_IS || !bare(token - 3) || token[-3].line != token->line)
        return;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (strcmp(text, signs[i].bound) == 0) {
            diagnostic->span.start = token[-3].span.start;
            diagnostic->suggestion =
                arena_print(parse->build.arena, "%s %s %s", source_text(parse, token - 3), signs[i].sign,
                            source_text(parse, token - 1));
        }
}

void report_unexpected(struct parse *parse, uint32_t number, const char *const *names, int count)
{
    struct expected expected = {names, count};
    const struct token *token = &parse->tokens.items[number];
    struct diagnostics *diagnostics = parse->build.diagnostics;
    if (bracket_told(parse, token, false) || (number > 0 && bracket_told(parse, token - 1, true)))
        return;
    if (report_slip(parse, number, &expected) || report_misspelt(parse, number, &expected) ||
        report_glued(parse, number) || report_missing_when(parse, token, &expected) ||
        report_space(parse, number, &expected))
        return;
    const char *words = expected_text(parse, &expected), *text = source_text(parse, token);
    if (token->kind == TOKEN_LOWER || token->kind == TOKEN_UPPER || token->kind == TOKEN_FROM ||
        token->kind == TOKEN_TO) {
        report_bound(parse, number, text);
        return;
    }
    struct diagnostic *diagnostic;
    bool begins = number > 0 && token->keyword != KEYWORD_NONE && token_begins_line(parse, token);
    bool declares = begins && keyword_class(token->keyword) <= KEYWORD_CLASS_RULE;
    if (declares && (expects(&expected, "DEFINE") || expects(&expected, "FIELD"))) {
        /* One begins here that these braces do not hold. */
        struct diagnostic *misplaced = diagnose(diagnostics, Y0113, token->span, NULL);
        if (token->keyword == KEYWORD_EXCLUDE)
            diagnostic_add_note(diagnostics, misplaced, (struct span){.source = SPAN_NOWHERE},
                                TO_TRANSLATE("an application as a whole is refused by a requirement: 要件 《第3条》 "
                                             "「暴力団でない」: 暴力団該当 でない"),
                                NULL);
        return;
    }
    if (declares || (begins && goes_on(token - 1))) {
        /* The next declaration begins, so what lacks is behind the token before. */
        number--;
        diagnostic = diagnose(diagnostics, Y0043, token[-1].span, source_text(parse, &token[-1]), words, NULL);
    } else if (token->kind == TOKEN_YYEOF)
        diagnostic = diagnose(diagnostics, Y0041, number > 0 ? token[-1].span : token->span, words, NULL);
    else if ((token->keyword == KEYWORD_IF || token->keyword == KEYWORD_CASE) && expects(&expected, "NUMBER"))
        diagnostic = diagnose(diagnostics, Y0058, token->span, text, NULL);
    else if (token->keyword != KEYWORD_NONE && expects(&expected, "NAME"))
        diagnostic = diagnose(diagnostics, Y0042, token->span, text, words, NULL);
    else
        diagnostic = diagnose(diagnostics, Y0030, token->span, text, words, NULL);
    if (token->kind == '=' && expects(&expected, "ARROW"))
        diagnostic->suggestion = "=>";
    if (diagnostic->code == Y0042 && number > 0 && token[-1].keyword != KEYWORD_NONE && one_line(token, token - 1))
        diagnostic->suggestion = arena_print(parse->build.arena, "「%s」", text);
    if (diagnostic->code == Y0030 && token->kind == TOKEN_NUMBER && one_line(token, token - 1) && expects(&expected, "','") &&
        expects(&expected, "')'"))
        diagnostic->suggestion = arena_print(parse->build.arena, "、%s", text);
    note_form(parse, diagnostic, number);
}

/* ---- Where reading goes on ---- */

static bool resumes_at(const struct parse *parse, const struct token *token, const struct body *body)
{
    bool begins = token_begins_line(parse, token);
    if (token->keyword == KEYWORD_NONE || (!begins && token > parse->tokens.items && goes_on(token - 1)))
        return false;
    enum body_kind kind = body ? body->kind : BODY_DECLARATIONS;
    if (kind == BODY_FIELDS)
        return token->keyword == KEYWORD_FIELD;
    switch (token->keyword) {
    case KEYWORD_DEFINE:
    case KEYWORD_REQUIRE:
    case KEYWORD_AMEND:
    case KEYWORD_ADD:
    case KEYWORD_DELETE:
        return true;
    case KEYWORD_EXCLUDE:
        return kind == BODY_RULES;
    case KEYWORD_CASE:
        return kind == BODY_RULES && begins && !goes_on(token - 1);
    case KEYWORD_EACH:
        return kind == BODY_DECLARATIONS && begins;
    default:
        return kind == BODY_DECLARATIONS && keyword_class(token->keyword) == KEYWORD_CLASS_DECLARATION;
    }
}

void parse_recover(struct parse *parse, uint32_t number)
{
    const struct body *body = parse->bodies.count ? &parse->bodies.items[parse->bodies.count - 1] : NULL;
    const struct token *tokens = parse->tokens.items;
    uint32_t depth = body ? tokens[body->open].depth + 1 : 0;
    uint32_t end = body ? tokens[body->open].match : parse->tokens.count - 1;
    /* A keyword that stands within a line where none can is a name; behind a word that was meant for a keyword, the line is
     * that declaration's. */
    bool opens = bare(&tokens[number]) && token_begins_line(parse, &tokens[number]);
    for (uint32_t line = tokens[number].line; number < end && (opens ? tokens[number].line == line && tokens[number].depth <= depth
                                                                      : !token_begins_line(parse, &tokens[number]));) {
        number++;
        if (!opens)
            break;
    }
    while (number < end && !(tokens[number].depth == depth && resumes_at(parse, &tokens[number], body)))
        number++;
    parse->next = number;
    parse->resume = true;
    parse->ended = false;
}
