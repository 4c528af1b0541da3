/* SPDX-License-Identifier: Apache-2.0 */
/* Reading a file of distributions: what its rows (read.c) and its values (read_value.c) share. */
#ifndef YOKO_SAMPLE_READ_H
#define YOKO_SAMPLE_READ_H

#include "sample/distribution.h"
#include "syntax/literal.h"

enum token_kind {
    TOKEN_LINE, /* the row ends */
    TOKEN_END,  /* the file ends */
    TOKEN_WORD,
    TOKEN_QUOTED, /* 「…」, `text` without the brackets */
    TOKEN_LITERAL,
    TOKEN_COMMA,
    TOKEN_COLON,
    TOKEN_TO, /* ～ */
    TOKEN_PLUS,
    TOKEN_OPEN,
    TOKEN_CLOSE,
    TOKEN_BAD
};

struct token {
    enum token_kind kind;
    uint32_t start, end;
    const char *text; /* of words, full-width letters and digits folded */
    struct literal literal;
};

struct reading_rows {
    struct arena *arena;
    const struct distribution_use *use;
    const struct schema *schema;
    const struct source *source;
    uint32_t source_number;
    struct diagnostics *diagnostics;
    uint32_t at;         /* behind the token */
    struct token token;  /* the next one, not taken yet */
    bool joined;         /* a line end here would not end the row */
    uint32_t space;      /* of the row: where names are looked up first */
    const char *subject; /* what the row is about, as it is written */
    struct draw_rows rows;
    VECTOR(const char *) texts;
    bool failed; /* the row has a mistake: the rest of it is skipped */
};

/* What weights a row or an exception has: in shares of a hundred, or without a sign. */
struct weights {
    VECTOR(struct alternative) list;
    bool shares, plain;
};

void token_next(struct reading_rows *rows);
bool token_is(const struct reading_rows *rows, const char *japanese, const char *english);
bool token_take(struct reading_rows *rows, enum token_kind kind);
bool token_take_word(struct reading_rows *rows, const char *japanese, const char *english);
struct span token_span(const struct reading_rows *rows);
/* Reports that the next token cannot stand here, and fails the row. */
void token_unexpected(struct reading_rows *rows, const char *expected);

/* The field that the next word names, which must have a row above; NONE after it was reported. */
uint32_t take_earlier_field(struct reading_rows *rows);
/* One value of a field as a range (a year of dates is one); false after it was reported. */
bool take_value(struct reading_rows *rows, const struct field *field, struct wanted_range *range);
/* `FIELD が VALUES [かつ …]` up to `closing`, or up to のとき when that is TOKEN_LINE. */
const struct condition *take_conditions(struct reading_rows *rows, enum token_kind closing, uint32_t *count);
/* A share up to 100%, in millionths; false after it was reported that there is none. */
bool take_share(struct reading_rows *rows, uint32_t *share);
/* The alternatives of a field, or of a number of lines (then `field` is NULL and `most` bounds it). */
bool take_alternatives(struct reading_rows *rows, uint32_t number, uint32_t most, struct draw_rule *rule);

#endif
