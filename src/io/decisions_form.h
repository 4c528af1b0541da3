/* SPDX-License-Identifier: Apache-2.0 */
/* The forms of a stream of decisions that decisions.c chooses between. */
#ifndef YOKO_IO_DECISIONS_FORM_H
#define YOKO_IO_DECISIONS_FORM_H

#include "io/decisions.h"

/* Whether a result of that name has a key of its own in a decision; the others stand together under 結果. */
bool decision_has_key(const char *result);
uint32_t decision_other_count(const struct program *program);
/* Whether an item stands among a decision's `duties` or `others`. */
bool decision_has_item(const struct item *item, enum item_kind kind);
const struct item *decision_item(const struct program *program, enum item_kind kind, const char *name);
/* The position of the item of that name among a decision's `duties` or `others`; NONE: it is not there. */
uint32_t decision_item_position(const struct program *program, enum item_kind kind, const char *name);
/* The number of the version that a writer's decisions are of now. */
uint32_t decision_version(const struct decision_writer *writer);

void decision_json_breakdown(struct buffer *out, const struct program *program, const struct decision *decision);
void decision_json_documents(struct buffer *out, const struct decision *decision);

void decision_csv_header(struct decision_writer *writer);
/* How the values of CSV's columns read, in their order, in the writer's arena; TYPE_TEXT where a cell is no single
 * value. Of DECISIONS_LINES likewise. */
const struct format *decision_csv_formats(struct decision_writer *writer, uint32_t *count);
void decision_csv_row(struct decision_writer *writer, const struct decision *decision);
/* A cell of chosen columns. */
void decision_csv_cell(struct buffer *out, const struct chosen_column *column, const struct program *program,
                       uint32_t version, const struct decision *decision);
void decision_csv_lines(struct decision_writer *writer, const struct decision *decision);

void decision_table_begin(struct decision_writer *writer);
void decision_table_row(struct decision_writer *writer, const struct decision *decision);
void decision_table_end(struct decision_writer *writer);

#endif
