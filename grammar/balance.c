/* SPDX-License-Identifier: Apache-2.0 */
/* Matches the brackets of a source before it is parsed.
 *
 * When all brackets match, that is all. When they do not, the layout tells where one is missing: a closing
 * bracket that stands farther left than the line of the opening one, or a declaration that begins at or left
 * of that line, shows that the opening one was never closed. What is missing is put in, so that the parser
 * sees whole declarations and each slip gives one message, at the bracket that lacks its partner.
 */
#include <config.h>

#include "grammar/scan.h"
#include "grammar/parse.h"

#include "base/text.h"

struct balance {
    struct parse *parse;
    VECTOR(struct token) tokens; /* as they will be */
    VECTOR(uint32_t) open;       /* numbers of open brackets among them */
    bool too_deep;
};

static int closing_of(int kind)
{
    return kind == '{' ? '}' : kind == '(' ? ')' : kind == '[' ? ']' : 0;
}

static bool is_closing(int kind)
{
    return kind == '}' || kind == ')' || kind == ']';
}

/* Reads a blank of a line at `at`; its columns are added. False: there is none. */
static bool skip_blank(const struct parse *parse, uint32_t *at, unsigned *column)
{
    uint32_t character = 0;
    unsigned size = text_character(parse->text + *at, parse->length - *at, &character);
    switch (character) {
    case '\t':
        *column += 8 - *column % 8;
        break;
    case ' ':
    case 0xA0:
        *column += 1;
        break;
    case 0x3000:
        *column += 2;
        break;
    case 0xFEFF:
        break;
    default:
        return false;
    }
    *at += size;
    return true;
}

unsigned line_indentation(const struct parse *parse, const struct token *token)
{
    unsigned column = 0;
    for (uint32_t at = token->line; skip_blank(parse, &at, &column);)
        ;
    return column;
}

bool token_begins_line(const struct parse *parse, const struct token *token)
{
    unsigned column = 0;
    uint32_t at = token->line;
    while (at < token->span.start && skip_blank(parse, &at, &column))
        ;
    return at == token->span.start;
}

static void put(struct balance *balance, struct token token)
{
    uint32_t number = balance->tokens.count;
    token.depth = (uint16_t)balance->open.count;
    if (closing_of(token.kind)) {
        if (token.kind == '{')
            token.value.bracket = number;
        VECTOR_ADD(balance->parse->build.arena, balance->open, number);
        balance->too_deep |= balance->open.count > balance->parse->build.arena->memory->limits.most[LIMIT_BRACKETS];
    } else if (is_closing(token.kind)) {
        uint32_t open = balance->open.items[--balance->open.count];
        token.depth--;
        token.match = open;
        balance->tokens.items[open].match = number;
    }
    VECTOR_ADD(balance->parse->build.arena, balance->tokens, token);
}

static const struct token *innermost(const struct balance *balance)
{
    return balance->open.count ? &balance->tokens.items[balance->open.items[balance->open.count - 1]] : NULL;
}

static const char *spelling(const struct parse *parse, const struct token *token)
{
    return arena_text(parse->build.arena, parse->text + token->span.start,
                      token->span.end - token->span.start);
}

/* The innermost bracket lacks its partner, as `before` shows; puts one in. */
static void close_missing(struct balance *balance, const struct token *before)
{
    struct parse *parse = balance->parse;
    const struct token *open = innermost(balance);
    const char closing[2] = {(char)closing_of(open->kind), '\0'};
    struct diagnostic *diagnostic =
        diagnose(parse->build.diagnostics, Y0033, open->span, spelling(parse, open), closing, NULL);
    if (before->kind != TOKEN_YYEOF)
        diagnostic_add_note(parse->build.diagnostics, diagnostic, before->span,
                            "it should be closed before this", NULL);
    struct token token = {
        .kind = closing[0], .keyword = KEYWORD_NONE, .line = before->line, .span = before->span};
    token.span.end = token.span.start;
    put(balance, token);
}

/* Whether the layout shows that the innermost bracket should be closed before the token. */
static bool ends_before(const struct balance *balance, const struct token *token)
{
    const struct parse *parse = balance->parse;
    const struct token *open = innermost(balance);
    if (!open || !token_begins_line(parse, token))
        return false;
    unsigned column = line_indentation(parse, token), outer = line_indentation(parse, open);
    if (token->keyword != KEYWORD_NONE && keyword_class((enum keyword)token->keyword) == KEYWORD_CLASS_DECLARATION)
        return column <= outer;
    return is_closing(token->kind) && column < outer;
}

/* Whether some open bracket is of the kind that the token closes. */
static bool closes_any(const struct balance *balance, const struct token *token)
{
    for (uint32_t i = 0; i < balance->open.count; i++)
        if (closing_of(balance->tokens.items[balance->open.items[i]].kind) == token->kind)
            return true;
    return false;
}

static void mend(struct balance *balance, const struct token *token)
{
    struct parse *parse = balance->parse;
    while (ends_before(balance, token))
        close_missing(balance, token);
    if (is_closing(token->kind)) {
        if (!closes_any(balance, token)) {
            diagnose(parse->build.diagnostics, Y0034, token->span, spelling(parse, token), NULL);
            return;
        }
        while (closing_of(innermost(balance)->kind) != token->kind)
            close_missing(balance, token);
    }
    if (token->kind == TOKEN_YYEOF)
        while (balance->open.count)
            close_missing(balance, token);
    put(balance, *token);
}

/* Matches strictly; false when a bracket has no partner. */
static bool match(struct balance *balance)
{
    const struct parse *parse = balance->parse;
    for (uint32_t i = 0; i < parse->tokens.count && !balance->too_deep; i++) {
        const struct token *token = &parse->tokens.items[i];
        if (is_closing(token->kind)) {
            const struct token *open = innermost(balance);
            if (!open || closing_of(open->kind) != token->kind)
                return false;
        }
        put(balance, *token);
    }
    return balance->open.count == 0; /* too deep: something is open */
}

bool balance(struct parse *parse)
{
    /* In place: no token comes before its turn in, and the marks are made again when it fails. */
    struct balance strict = {.parse = parse, .tokens = {parse->tokens.items, 0, parse->tokens.room}};
    struct balance mended = {.parse = parse};
    struct balance *result = &strict;
    if (!match(&strict)) {
        result = &mended;
        for (uint32_t i = 0; i < parse->tokens.count && !mended.too_deep; i++)
            mend(&mended, &parse->tokens.items[i]);
    }
    if (result->too_deep) {
        diagnose(parse->build.diagnostics, Y0035, innermost(result)->span, NULL);
        return false;
    }
    parse->tokens.items = result->tokens.items;
    parse->tokens.count = result->tokens.count;
    parse->tokens.room = result->tokens.room;
    return true;
}
