/* SPDX-License-Identifier: Apache-2.0 */
/* What a case in CSV expects: cells in the form in which decisions are written as CSV, as the JSON that a decision
 * has. For this folder only. */
#ifndef YOKO_TESTING_EXPECTATION_H
#define YOKO_TESTING_EXPECTATION_H

#include "exec/version.h"
#include "io/records.h"

/* Prefixes of the columns that expect something, and of those that hold notes for people, up to NULL. */
extern const char *const expectation_prefixes[];

struct expectations;

/* Finds what the columns expect: an output of a decision, of one of the versions. NULL, reported, when one of them is none,
 * when two expect the same, or when there are none. `file` is the case file, for messages. */
struct expectations *expectations_of_columns(struct arena *arena, const char *file, const struct versions *versions,
                                             const struct aside_column *columns, uint32_t count,
                                             struct diagnostics *diagnostics);
/* The JSON object that is expected of a case, which is decided by `program` and has `lines` lines of 経費; in the arena of
 * `expectations`. NULL when a cell holds nothing that its output could be, which is reported. */
const char *expectations_of_cells(struct expectations *expectations, const struct program *program, uint32_t lines,
                                  const struct aside_cell *cells, uint32_t count);

/* How many of the cells expect something, and are no notes. */
uint32_t expectations_count(const struct expectations *expectations, const struct aside_cell *cells, uint32_t count);
/* The list of which lines are decided, 経費; NONE: there is none. */
uint32_t expectation_lines(const struct schema *schema);
/* Whether the column expects an input error. */
bool expectations_problem(const struct expectations *expectations, uint32_t column);

#endif
