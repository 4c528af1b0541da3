/* SPDX-License-Identifier: Apache-2.0 */
/* A file of distributions in tokens. A row ends with its line, unless a comma, a colon or a bracket is left
 * open there. */
#include <config.h>

#include "sample/read.h"

#include <string.h>

/* The character at a place, full-width signs as half-width ones; 0 at the end (what has been loaded is UTF-8 without zeros). */
static uint32_t look(const struct reading_rows *rows, uint32_t at, unsigned *size)
{
    uint32_t character = 0;
    *size = text_character(rows->source->text + at, rows->source->length - at, &character);
    return character >= 0xFF01 && character <= 0xFF5E ? character - 0xFF01 + '!' : character;
}

static enum token_kind sign(uint32_t character)
{
    switch (character) {
    case ',':
    case 0x3001: /* 、 */
        return TOKEN_COMMA;
    case ':':
        return TOKEN_COLON;
    case '~':
    case 0x301C: /* 〜 */
        return TOKEN_TO;
    case '+':
        return TOKEN_PLUS;
    case '(':
        return TOKEN_OPEN;
    case ')':
        return TOKEN_CLOSE;
    default:
        return TOKEN_BAD;
    }
}

static bool is_blank(uint32_t character)
{
    return character == ' ' || character == '\t' || character == '\r' || character == 0x3000;
}

/* Steps over blanks, comments and, where the row goes on, line ends. */
static void skip(struct reading_rows *rows)
{
    for (;;) {
        unsigned size;
        uint32_t character = look(rows, rows->at, &size);
        if (character == '#')
            while (rows->at < rows->source->length && rows->source->text[rows->at] != '\n')
                rows->at++;
        else if (is_blank(character) || (character == '\n' && rows->joined))
            rows->at += size;
        else if (rows->at == 0 && character == 0xFEFF)
            rows->at += size;
        else
            return;
    }
}

static bool ends_word(uint32_t character)
{
    return is_blank(character) || character == '\n' || character == '#' || character == 0x300C ||
           character == 0x300D || sign(character) != TOKEN_BAD;
}

static void take_word(struct reading_rows *rows, struct token *token)
{
    const char *text = rows->source->text;
    unsigned size;
    while (rows->at < rows->source->length && !ends_word(look(rows, rows->at, &size)))
        rows->at += size;
    token->kind = TOKEN_WORD;
    token->text = text_fold(rows->arena, text + token->start, rows->at - token->start);
}

static void take_quoted(struct reading_rows *rows, struct token *token, unsigned size)
{
    const char *text = rows->source->text;
    const char *start = text + token->start + size, *end = strstr(start, "」"), *line = strchr(start, '\n');
    token->kind = end && (!line || end < line) ? TOKEN_QUOTED : TOKEN_BAD;
    if (token->kind == TOKEN_BAD) {
        rows->at = line ? (uint32_t)(line - text) : rows->source->length;
        token->text = arena_text(rows->arena, text + token->start, rows->at - token->start);
        return;
    }
    token->text = arena_text(rows->arena, start, (size_t)(end - start));
    rows->at = (uint32_t)(end - text) + (uint32_t)strlen("」");
}

static bool take_literal(struct reading_rows *rows, struct token *token, uint32_t character)
{
    const char *text = rows->source->text + token->start;
    size_t length = rows->source->length - token->start;
    bool digit = character >= '0' && character <= '9';
    token->literal =
        digit ? literal_read(rows->arena, text, length) : literal_read_word(rows->arena, text, length);
    if (token->literal.kind == LITERAL_NONE)
        return false;
    token->kind = TOKEN_LITERAL;
    rows->at += (uint32_t)token->literal.length;
    token->text = text_fold(rows->arena, text, token->literal.length);
    return true;
}

void token_next(struct reading_rows *rows)
{
    rows->joined =
        rows->token.kind == TOKEN_COMMA || rows->token.kind == TOKEN_COLON || rows->token.kind == TOKEN_OPEN;
    skip(rows);
    struct token token = {.start = rows->at};
    unsigned size;
    uint32_t character = look(rows, rows->at, &size);
    if (rows->at == rows->source->length) {
        token.kind = TOKEN_END;
    } else if (character == '\n') {
        token.kind = TOKEN_LINE;
        rows->at += size;
    } else if (sign(character) != TOKEN_BAD) {
        token.kind = sign(character);
        rows->at += size;
    } else if (character == 0x300C) {
        take_quoted(rows, &token, size);
    } else if (character == 0x300D) { /* 」 that closes nothing */
        token.kind = TOKEN_BAD;
        rows->at += size;
    } else if (!take_literal(rows, &token, character)) {
        take_word(rows, &token);
    }
    token.end = rows->at;
    if (!token.text)
        token.text = arena_text(rows->arena, rows->source->text + token.start, token.end - token.start);
    rows->token = token;
}

bool token_is(const struct reading_rows *rows, const char *japanese, const char *english)
{
    return rows->token.kind == TOKEN_WORD &&
           (strcmp(rows->token.text, japanese) == 0 || strcmp(rows->token.text, english) == 0);
}

bool token_take(struct reading_rows *rows, enum token_kind kind)
{
    if (rows->token.kind != kind)
        return false;
    token_next(rows);
    return true;
}

bool token_take_word(struct reading_rows *rows, const char *japanese, const char *english)
{
    if (!token_is(rows, japanese, english))
        return false;
    token_next(rows);
    return true;
}

struct span token_span(const struct reading_rows *rows)
{
    return (struct span){rows->source_number, rows->token.start, rows->token.end};
}

void token_unexpected(struct reading_rows *rows, const char *expected)
{
    bool end = rows->token.kind == TOKEN_LINE || rows->token.kind == TOKEN_END;
    if (rows->token.kind == TOKEN_LITERAL && rows->token.literal.bad)
        diagnose(rows->diagnostics, rows->token.literal.code, token_span(rows), rows->token.literal.text,
                 (const char *)NULL)
            ->suggestion = rows->token.literal.suggestion;
    else if (end)
        diagnose(rows->diagnostics, Y1021, token_span(rows), translate(expected), (const char *)NULL);
    else
        diagnose(rows->diagnostics, Y1020, token_span(rows), rows->token.text, translate(expected),
                 (const char *)NULL);
    rows->failed = true;
}
