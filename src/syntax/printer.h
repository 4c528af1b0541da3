/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the printer share; for this folder only. */
#ifndef YOKO_SYNTAX_PRINTER_H
#define YOKO_SYNTAX_PRINTER_H

#include "syntax/print.h"

/* Columns of a line, and of one step to the right. */
#define PRINT_WIDTH 110
#define PRINT_STEP  4

struct printer {
    struct buffer *out;
    enum language language;
    unsigned indent; /* columns */
    size_t line;     /* offset in `out` where the line began */
    bool expecting;  /* within 期待, whose names are those of a decision */
};

void print_text(struct printer *printer, const char *text);
void print_keyword(struct printer *printer, enum keyword keyword);
void print_newline(struct printer *printer);
/* Columns of the line so far. */
unsigned print_column(const struct printer *printer);
/* A separator of items, with the space that follows it. */
const char *print_comma(const struct printer *printer);

void print_word(struct printer *printer, const struct word *word);
void print_quoted(struct printer *printer, const char *text);
/* A name the language gives a meaning in this place. */
void print_named(struct printer *printer, enum word_use use, const struct word *word);
void print_patterns(struct printer *printer, const struct expression_list *patterns);
/* On one line. */
void print_flat(struct printer *printer, const struct expression *expression);
/* As the value of something: over several lines where one is too short. */
void print_value(struct printer *printer, const struct expression *expression);

#endif
