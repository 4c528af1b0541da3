/* SPDX-License-Identifier: Apache-2.0 */
/* Where values come from: the fields of the batch, constants, positions. */
#include <config.h>

#include "exec/kernel.h"

#include <string.h>

/* The missing marks of a field in this chunk, or NULL when no lane lacks it. */
static const uint8_t *missing_lanes(const struct machine *machine, const struct step *step)
{
    const uint8_t *missing = machine->batch->columns[step->immediate].missing;
    if (!missing)
        return NULL;
    missing += machine->spaces[step->space].base;
    return memchr(missing, 1, step_lanes(machine, step)) ? missing : NULL;
}

KERNEL static void missing_reasons(struct machine *machine, const struct step *step,
                                   const uint8_t *restrict missing)
{
    uint32_t lanes = step_lanes(machine, step), first = machine->reasons.first[step->immediate];
    uint32_t *restrict reasons = machine->columns[step->result].reasons;
    for (uint32_t i = 0; i < lanes; i++)
        reasons[i] = missing[i] ? first + i : 0;
}

KERNEL void run_FIELD_FLAG(struct machine *machine, const struct step *step)
{
    struct column *column = result_of(machine, step);
    uint8_t *flags = machine->batch->columns[step->immediate].flags;
    const uint8_t *restrict missing = missing_lanes(machine, step);
    flags = flags ? flags + machine->spaces[step->space].base : column->own_flags;
    column->flags = flags;
    if (!missing)
        return;
    uint32_t lanes = step_lanes(machine, step);
    uint8_t *restrict low = column->own_flags, *restrict high = column->flags_high;
    for (uint32_t i = 0; i < lanes; i++) {
        low[i] = flags[i] & !missing[i];
        high[i] = flags[i] | missing[i];
    }
    column->flags = column->own_flags;
    column->known = false;
    missing_reasons(machine, step, missing);
}

/* The ends that a missing value of a type has. */
static void missing_ends(enum value_type type, int64_t *low, int64_t *high)
{
    *low = AMOUNT_MINUS_INFINITY;
    *high = AMOUNT_INFINITY;
    if (type == TYPE_AMOUNT)
        *low = 0;
    if (type == TYPE_RATE) {
        *low = (int64_t)0 << 32 | 1;
        *high = (int64_t)1 << 32 | 1;
    }
}

#define WIDEN(type)                                                                                          \
    KERNEL static void widen_##type(uint32_t lanes, const type *restrict narrow, int64_t *restrict words)    \
    {                                                                                                        \
        for (uint32_t i = 0; i < lanes; i++)                                                                 \
            words[i] = narrow[i];                                                                            \
    }

WIDEN(int8_t)
WIDEN(int16_t)
WIDEN(int32_t)

/* The field's words in this chunk: the batch's own where they have 64 bits. Of a field that the batch does
 * not have they are whatever `own` holds, as all its lanes are missing. */
static int64_t *field_words(const struct machine *machine, const struct step *step, int64_t *own)
{
    const struct batch_column *column = &machine->batch->columns[step->immediate];
    uint32_t lanes = step_lanes(machine, step), base = machine->spaces[step->space].base;
    if (!column->words)
        return own;
    switch (column->width) {
    case 1:
        widen_int8_t(lanes, (const int8_t *)column->words + base, own);
        return own;
    case 2:
        widen_int16_t(lanes, (const int16_t *)column->words + base, own);
        return own;
    case 4:
        widen_int32_t(lanes, (const int32_t *)column->words + base, own);
        return own;
    default:
        return (int64_t *)column->words + base;
    }
}

KERNEL void run_FIELD_WORD(struct machine *machine, const struct step *step)
{
    struct column *column = result_of(machine, step);
    const uint8_t *restrict missing = missing_lanes(machine, step);
    int64_t *words = field_words(machine, step, missing ? column->words_high : column->own_words);
    column->words = words;
    if (!missing)
        return;
    uint32_t lanes = step_lanes(machine, step);
    int64_t *restrict low = column->own_words, *restrict high = column->words_high, least, most;
    missing_ends(machine->program->schema.fields[step->immediate].type, &least, &most);
    if (words != high)
        memcpy(high, words, lanes * sizeof *high);
    for (uint32_t i = 0; i < lanes; i++)
        low[i] = missing[i] ? least : high[i];
    for (uint32_t i = 0; i < lanes; i++)
        high[i] = missing[i] ? most : high[i];
    column->words = column->own_words;
    column->known = false;
    missing_reasons(machine, step, missing);
}

KERNEL void run_PRESENT(struct machine *machine, const struct step *step)
{
    struct column *column = result_of(machine, step);
    const uint8_t *restrict missing = missing_lanes(machine, step);
    uint32_t lanes = step_lanes(machine, step);
    uint8_t *restrict result = column->flags;
    if (!missing) {
        memset(result, 1, lanes);
        return;
    }
    for (uint32_t i = 0; i < lanes; i++)
        result[i] = !missing[i];
}

/* Constants are filled in when memory is made; a plan has no step for them. */
void run_CONST_FLAG(struct machine *machine, const struct step *step)
{
    (void)machine, (void)step;
}

void run_CONST_WORD(struct machine *machine, const struct step *step)
{
    (void)machine, (void)step;
}

void run_POSITION(struct machine *machine, const struct step *step)
{
    struct column *column = result_of(machine, step);
    const struct space *space = &machine->spaces[step->space];
    for (uint32_t i = 0; i < space->lanes; i++)
        column->words[i] = (int64_t)(i - space->starts[space->owner[i]]) + 1;
}
