/* SPDX-License-Identifier: Apache-2.0 */
/* Which kernel runs a step, and what all kernels do with the ends that they made. */
#include <config.h>

#include "exec/kernel.h"

#include <string.h>

/* Constants are filled in when memory is made: no plan has a step for them. */
#define run_CONST_FLAG NULL
#define run_CONST_WORD NULL

void run_opcode(struct machine *machine, const struct step *step)
{
    static step_runner *const kernels[OPCODES] = {
#define OPCODE(name, storage, operands, spaces, meaning) [OP_##name] = run_##name,
#include "code/opcode.def"
#undef OPCODE
    };
    kernels[step->opcode](machine, step);
}

/* After settle_…: no reasons yet. */
static void clear_reasons(const struct machine *machine, const struct step *step)
{
    struct column *column = &machine->columns[step->result];
    column->known = false;
    memset(column->reasons, 0, step_lanes(machine, step) * sizeof *column->reasons);
}

/* Notes in which lanes the ends differ. */
#define SETTLE(name, type, ends)                                                                             \
    bool name(struct machine *machine, const struct step *step)                                              \
    {                                                                                                        \
        const struct column *column = &machine->columns[step->result];                                       \
        uint32_t lanes = step_lanes(machine, step);                                                          \
        const type *restrict low = column->ends, *restrict high = column->ends##_high;                       \
        uint8_t *restrict open = machine->open, any = 0;                                                     \
        for (uint32_t i = 0; i < lanes; i++) {                                                               \
            open[i] = low[i] != high[i];                                                                     \
            any |= open[i];                                                                                  \
        }                                                                                                    \
        if (any)                                                                                             \
            clear_reasons(machine, step);                                                                    \
        return any;                                                                                          \
    }
SETTLE(settle_truth, uint8_t, flags)
SETTLE(settle_word, int64_t, words)

void fold_reasons(struct machine *machine, const struct step *step, const uint32_t *reasons,
                  const uint8_t *mask)
{
    if (reasons == machine->none)
        return;
    uint32_t lanes = step_lanes(machine, step);
    uint32_t *restrict into = machine->columns[step->result].reasons;
    const uint8_t *restrict open = machine->open;
    if (!mask)
        mask = open;
    if (machine->reasons.bits) {
        for (uint32_t i = 0; i < lanes; i++)
            into[i] |= reasons[i] & -(uint32_t)(open[i] & mask[i]);
        return;
    }
    uint32_t both = 0;
    for (uint32_t i = 0; i < lanes; i++) {
        uint32_t added = reasons[i] & -(uint32_t)(open[i] & mask[i]), old = into[i];
        into[i] = old ? old : added;
        both |= added & -(uint32_t)(added != into[i]);
    }
    if (!both)
        return;
    for (uint32_t i = 0; i < lanes; i++)
        if (open[i] & mask[i] && reasons[i] != into[i])
            into[i] = reasons_unite(machine, into[i], reasons[i]);
}
