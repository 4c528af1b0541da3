/* SPDX-License-Identifier: Apache-2.0 */
/* Values of CSV cells as people type them: `1,600,000円`, full-width digits, はい, ○, 令和6年3月11日, 4分の3.
 */
#ifndef YOKO_IO_CELL_H
#define YOKO_IO_CELL_H

#include "io/value.h"

/* Leaves out the spaces around a cell, full-width ones too, which people do not see. */
void cell_trim(const char **text, size_t *length);

/* Reads a cell for a field. `scratch` is for the work; what *value points to lives there or in the cell. On a
 * fault, *found is the part of the cell that is wrong. An empty cell is missing, and so is one of spaces but
 * for texts. */
enum value_fault cell_value(const struct lookup *lookup, struct arena *scratch, const struct field *field,
                            const char *text, size_t length, struct value *value, const char **found,
                            size_t *found_length);

/* The day that a text names as people type it (令和8年7月1日, R8.7.1, 2026/7/1), as 2026-07-01, or NULL. */
const char *day_meant(struct arena *arena, const char *text);

#endif
