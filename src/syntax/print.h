/* SPDX-License-Identifier: Apache-2.0 */
/* Trees back to source text: one settled form, in either language. What is printed parses to the same tree,
 * and prints the same again. */
#ifndef YOKO_SYNTAX_PRINT_H
#define YOKO_SYNTAX_PRINT_H

#include "base/text.h"
#include "syntax/keyword.h"
#include "syntax/tree.h"

/* All that a source was read to, with its comments in their places and its empty lines, at most one at a
 * time: what yoko fmt writes. The source must have been read without an error. */
void print_source(struct buffer *out, const struct declaration *declarations, const struct source *source,
                  const struct source_notes *notes, enum language language);
/* Without comments; parts that differ in kind stand apart. */
void print_declarations(struct buffer *out, const struct declaration *declarations, enum language language);
/* One expression on one line. */
void print_expression(struct buffer *out, const struct expression *expression, enum language language);
/* A text in those quotes of the language that it can stand between. */
void print_in_quotes(struct buffer *out, const char *text, enum language language);
/* What a source has at a span, comments taken out and runs of white space made one space. "" when it has no
 * place. */
const char *span_text(struct arena *arena, const struct source_set *sources, struct span span);

#endif
