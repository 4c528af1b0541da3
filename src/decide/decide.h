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
/* Adds the values of fields of the application, which the record's reader was told to keep. */
void decide_fields(const struct program *program, const struct batch *batch, uint32_t record,
                   const uint32_t *fields, uint32_t count, struct arena *arena, struct decision *decision);

#endif
