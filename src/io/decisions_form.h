/* SPDX-License-Identifier: Apache-2.0 */
/* The forms of a stream of decisions that decisions.c chooses between. */
#ifndef YOKO_IO_DECISIONS_FORM_H
#define YOKO_IO_DECISIONS_FORM_H

#include "io/decisions.h"

/* Whether a result of that name has a key of its own in a decision; the others stand together under 結果. */
bool decision_has_key(const char *result);
uint32_t decision_other_count(const struct program *program);

void decision_csv_header(struct decision_writer *writer);
void decision_csv_row(struct decision_writer *writer, const struct decision *decision);
void decision_csv_lines(struct decision_writer *writer, const struct decision *decision);

void decision_table_begin(struct decision_writer *writer);
void decision_table_row(struct decision_writer *writer, const struct decision *decision);
void decision_table_end(struct decision_writer *writer);

#endif
