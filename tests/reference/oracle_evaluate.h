/* SPDX-License-Identifier: Apache-2.0 */
/* One record being decided by the oracle. */
#ifndef YOKO_ORACLE_EVALUATE_H
#define YOKO_ORACLE_EVALUATE_H

#include "oracle_scheme.h"

/* The values of one list's lines in a record (of the application: of one line). */
struct lines {
    uint32_t count;
    const struct value ***fields; /* by line, by field */
    bool **present;
    int64_t *numbers; /* by line: its key, else its place from 1 */
};

struct evaluation {
    struct oracle *oracle;
    const struct text *text;
    struct lines *lines;           /* by list */
    const struct value ***symbols; /* by symbol, by line: what was worked out already */
    const char *problem;           /* the first thing that makes the record an error, or NULL */
    bool divides_by_zero;
};

/* Where an expression is read: a line of a list, or (list NULL) the application. */
struct place {
    const struct list *list;
    uint32_t line;
};

/* Reads a record by the fields of a text. NULL, or what makes it an input error. */
const char *oracle_read(struct evaluation *evaluation, json_t *record);

void oracle_problem(struct evaluation *evaluation, const char *problem);
uint32_t oracle_line_count(const struct evaluation *evaluation, const struct list *list);

/* The value of an expression. A bare name is first looked up among the members of `wanted`, if that is given. */
const struct value *evaluate(struct evaluation *evaluation, struct place place, const struct expression *expression,
                             const struct declaration *wanted);
const struct value *evaluate_symbol(struct evaluation *evaluation, struct place place, struct symbol *symbol);
const struct value *evaluate_call(struct evaluation *evaluation, struct place place,
                                  const struct expression *expression);
const struct value *evaluate_table(struct evaluation *evaluation, struct place place, const struct symbol *table,
                                   const struct expression *call);
const struct value *evaluate_case(struct evaluation *evaluation, struct place place,
                                  const struct expression *expression, const struct declaration *wanted);
/* Whether a value is among patterns: が { … }, the left side of a table, a branch. */
const struct value *fits_any(struct evaluation *evaluation, const struct value *subject,
                          const struct expression_list *patterns, enum among_kind among);
/* The named rounding. */
enum mode mode_named(const char *name);

/* The line of `list` that a reference names: its place, or UINT32_MAX for none. The reference is known. */
uint32_t oracle_line_named(const struct evaluation *evaluation, const struct value *reference);

/* What sort of value comes out of an expression, told without a record: its sort, choices and list. */
struct value sort_of(const struct text *text, const struct list *list, const struct expression *expression);
struct value sort_of_field(const struct field *field);

/* Lines: whether a test applies to a line, what it comes to there, whether the line is covered. */
const struct value *evaluate_test(struct evaluation *evaluation, struct place place, const struct line_test *test);
const struct value *evaluate_covered(struct evaluation *evaluation, struct place place);
const struct value *evaluate_settled(struct evaluation *evaluation, struct place place, const struct symbol *symbol);

#endif
