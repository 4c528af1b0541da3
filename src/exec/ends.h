/* SPDX-License-Identifier: Apache-2.0 */
/* Private to exec/: open records decided by their ends, in narrow words.
 *
 * A register of an open record is an interval. A *plan of ends* is a fast plan with up to four values for
 * each register: its lower and its upper end, which are one and the same value where the register can be no
 * interval, and two flags, where the one has no bound below and where the other has none above. What stands
 * in an end without a bound is of no meaning, so ends are as narrow as the fields allow. The operations are
 * those of the fast path: a sum is two sums, a comparison compares the upper end here with the lower one
 * there.
 *
 * Which inputs are missing is not carried along: a value that turns out to be known has none. Where somebody
 * asks why a value is not known, the open records of the chunk are decided on the general path as well.
 *
 * A plan is made for the fields that the open records met so far lack; what none of them lacks costs no more than on the fast
 * path. Where others lack another one, it is made anew.
 *
 * A program that has an operation for which this is not written has no plan of ends. An operation that fails,
 * or might, sends the open records of its chunk to the general path.
 */
#ifndef YOKO_EXEC_ENDS_H
#define YOKO_EXEC_ENDS_H

#include "exec/fast_build.h"

/* The values of a register. `low` and `high` are the same where it is always a point, or unbounded on both
 * sides. */
struct end_values {
    uint32_t low, high;
    uint32_t below, above; /* flags: without a bound; numbers for truths, as for all that always has one */
    uint32_t open;         /* a flag: no point; NONE: not worked out */
};

/* What is kept of a register that can be asked for. */
struct end_answer {
    uint32_t low, below;
    uint32_t open; /* a flag: no point */
};

/* Makes a plan of ends; false when there can be none. The machine has a fast plan that is yet to be filled.
 */
bool ends_plan(struct machine *machine);

/* Makes the machine that decides open records by their ends, if there can be one. */
void ends_make(struct machine *machine);
/* Decides the open records of the chunk: fast->batch, or all of it. */
void decide_opened(struct machine *machine);
/* The machine that decided them on the general path. It does so now if they were decided by their ends. */
const struct machine *decide_generally(const struct machine *machine);

/* Of a machine with a plan of ends. */
bool ends_are_point(const struct machine *ends, uint32_t reg, uint32_t lane, int64_t *word);
/* Lower ends of a register of the application, of records [from, from + count): record `from + k` goes to
 * place places[k] - first of `into`, or to k, where there are no places. */
void ends_take(const struct machine *ends, uint32_t reg, uint32_t from, uint32_t count,
               const uint32_t *places, uint32_t first, const struct batch_column *into, uint8_t *known);
/* 0 false, 1 true, 2 not known; with places. */
void ends_take_truths(const struct machine *ends, uint32_t reg, uint32_t from, uint32_t count,
                      const uint32_t *places, uint32_t first, uint8_t *truths);

#endif
