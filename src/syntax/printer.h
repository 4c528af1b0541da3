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
    bool flat;       /* all on one line, without comments: to measure it, or to quote it */
    /* What the tree was read from, with its comments and line breaks; NULL: they are not wanted. */
    const struct source *source;
    const struct source_notes *notes;
    uint32_t next;                          /* the comment to be printed next */
    const struct declaration *declarations; /* the whole tree; NULL: not known */
};

/* ---- words (print_expression.c) ---- */

void print_text(struct printer *printer, const char *text);
void print_keyword(struct printer *printer, enum keyword keyword);
void print_newline(struct printer *printer);
/* Columns of the line so far. */
unsigned print_column(const struct printer *printer);
/* A separator of items, with the space that follows it. */
const char *print_comma(const struct printer *printer);
void space_keyword(struct printer *printer, enum keyword keyword);

void print_word(struct printer *printer, const struct word *word);
void space_word(struct printer *printer, const struct word *word);
void print_quoted(struct printer *printer, const char *text);
/* A name the language gives a meaning in this place. */
void print_named(struct printer *printer, enum word_use use, const struct word *word);

/* ---- measuring (print_expression.c) ---- */

/* A printer that prints on one line into `flat`; then the columns of it, which also frees `flat`. */
struct printer measure_begin(const struct printer *printer, struct buffer *flat);
unsigned measure_end(struct printer *printer, struct printer *measure);
/* Whether so many columns go on the line. */
bool print_fits(const struct printer *printer, unsigned width);

/* ---- expressions (print_expression.c, print_value.c) ---- */

/* Items with commas between them; over several lines where they do not fit one. */
void print_patterns(struct printer *printer, const struct expression_list *patterns);
/* Each part on the line; only lists of items go on to the next where they must. */
void print_flat(struct printer *printer, const struct expression *expression);
/* As the value of something: over several lines where one is too short. */
void print_value(struct printer *printer, const struct expression *expression);
/* A condition between two words, as ただし … のとき. */
void print_condition(struct printer *printer, const struct expression *expression);
/* `= value`: what does not fit begins on a line of its own. */
void print_is(struct printer *printer, const char *sign, const struct expression *value);
unsigned flat_width(struct printer *printer, const struct expression *expression);

/* For print_value.c. */
/* Levels of the grammar, loosest first; an operand of a looser level stands in parentheses. */
enum level {
    LEVEL_CHOICE,
    LEVEL_OR,
    LEVEL_AND,
    LEVEL_NOT,
    LEVEL_COMPARE,
    LEVEL_SUM,
    LEVEL_PRODUCT,
    LEVEL_MINUS,
    LEVEL_PRIMARY
};
struct operator_print {
    enum level level;
    const char *sign; /* NULL: a keyword */
};
extern const struct operator_print operators[];
enum level level_of(const struct expression *expression);
/* The loosest operands of a binary expression that need no parentheses. */
enum level left_level(const struct expression *binary);
enum level right_level(const struct expression *binary);
/* An operand where nothing looser than `least` can stand. */
void print_operand(struct printer *printer, const struct expression *expression, enum level least);
void print_operator(struct printer *printer, enum operator_kind operator);
/* Whether its items stand on lines of their own. */
void print_among(struct printer *printer, const struct expression *among, bool lines);
void print_item_lines(struct printer *printer, const struct expression_list *items, const char *bracket);
void print_branch_head(struct printer *printer, const struct branch *branch);
void print_case_head(struct printer *printer, const struct expression *expression);

/* ---- comments and empty lines of the source (print_comments.c) ---- */

/* A new line for what stands in the source at `start`: the comments before it, and an empty line if there is
 * one. */
void print_newline_at(struct printer *printer, uint32_t start);
/* The same within an expression: words that are not told by the tree may stand before `start`, so that an
 * empty line there is not kept. */
void print_newline_within(struct printer *printer, uint32_t start);
/* What stands at `start` follows on the line, unless comments come before it. */
void print_comments_before(struct printer *printer, uint32_t start);
/* The comments before a closing bracket, which the block's own indentation has; then the bracket on a new
 * line, one step less. */
void print_closing(struct printer *printer, uint32_t close, const char *bracket);
/* Whether a comment stands between two offsets. */
bool print_commented(const struct printer *printer, uint32_t start, uint32_t end);
/* Whether the source begins a new line between them. */
bool print_broken(const struct printer *printer, uint32_t start, uint32_t end);
/* The offset of the next bracket (or what else is neither blank, comma nor comment) from `start` on. */
uint32_t print_next_place(const struct printer *printer, uint32_t start);
/* All comments that are left, and the last line end. */
void print_comments_left(struct printer *printer);

/* ---- declarations (print_table.c, print_record.c) ---- */

void print_citations(struct printer *printer, const struct citation *citations);
/* The parameters of a table or of a foreign function, in brackets. */
void print_parameters(struct printer *printer, const struct parameter *parameters);
void print_type(struct printer *printer, const struct type_name *type);
void print_table(struct printer *printer, const struct declaration *table);
void print_members(struct printer *printer, const struct declaration *declaration);
/* Of an example, a premise, a row or an entry: `declaration` NULL but for the first two. `close` is where its
 * } stands. */
void print_entries(struct printer *printer, const struct entry *entries,
                   const struct declaration *declaration, uint32_t close);
void print_assignments(struct printer *printer, const struct declaration *breakdown);

#endif
