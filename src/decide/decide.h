/* SPDX-License-Identifier: Apache-2.0 */
/* From the machine's registers to a decision (the record contract's section 5). */
#ifndef YOKO_DECIDE_DECIDE_H
#define YOKO_DECIDE_DECIDE_H

#include "exec/machine.h"
#include "io/decision.h"

/* The decision on record `record` of the chunk that the machine ran last (record first + `record` of the
 * batch). Everything in it lives in `arena`, or in the program or batch. */
void decide_record(struct machine *machine, const struct program *program, const struct batch *batch,
                   uint32_t first, uint32_t record, struct arena *arena, struct decision *decision);
/* An amount over its scale, in lowest terms: 15.00 is 15, 170/40 hours are 4.25, and 2/4 without a unit is
 * 1/2. */
struct answer decision_amount(int64_t number, int64_t scale, const char *unit);
/* The rules of the list whose lines decisions speak of (経費); NULL: it has none. */
const struct line_decision *decided_lines(const struct program *program);
/* Adds the values of fields of the application, which the record's reader was told to keep. */
void decide_fields(const struct program *program, const struct batch *batch, uint32_t record,
                   const uint32_t *fields, uint32_t count, struct arena *arena, struct decision *decision);
/* What a line (a row of the batch) of a record of the batch is called by: its key, or its place among the record's lines, from 1,
 * where it lacks its key or the list has none. */
int64_t decided_line_number(const struct program *program, const struct batch *batch, uint32_t space, uint32_t record,
                            uint32_t row);

#endif
