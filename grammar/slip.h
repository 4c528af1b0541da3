/* SPDX-License-Identifier: Apache-2.0 */
/* What slip.c and slip_phrase.c share; see scan.h. */
#ifndef YOKO_GRAMMAR_SLIP_H
#define YOKO_GRAMMAR_SLIP_H

#include "grammar/scan.h"
#include "grammar/parse.h"

/* A name without quotes. */
bool bare(const struct token *token);
bool one_line(const struct token *a, const struct token *b);
struct span from_to(const struct token *from, const struct token *to);
/* As it stands in the source. */
const char *text_between(const struct parse *parse, uint32_t from, uint32_t to);
const char *token_source(const struct parse *parse, const struct token *token);
/* A diagnostic of the text and what to write for it, which is suggested too. */
struct diagnostic *report_write(struct parse *parse, enum diagnostic_code code, struct span span, const char *text,
                                const char *write);

/* slip_phrase.c: 第3条(1), 別表, 附則2, 3条 */
bool looks_like_clause(const char *text);
/* Phrases of a guideline, written as they stand there. */
bool report_phrase_slip(struct parse *parse, uint32_t number, const struct expected *expected);
/* slip_place.c: words and signs that are right in another place. */
bool report_place_slip(struct parse *parse, uint32_t number, const struct expected *expected);

#endif
