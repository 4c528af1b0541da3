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

LOOP static void missing_reasons(struct machine *machine, const struct step *step,
                                 const uint8_t *restrict missing)
{
    uint32_t lanes = step_lanes(machine, step), first = machine->reasons.first[step->immediate];
    uint32_t *restrict reasons = machine->columns[step->result].reasons, one = !machine->reasons.bits;
    for (uint32_t i = 0; i < lanes; i++)
        reasons[i] = (first + i * one) & -(uint32_t)missing[i];
}

/* A truth that is `flags` where nothing is missing, and not known elsewhere. */
LOOP static void open_flags(struct machine *machine, const struct step *step, const uint8_t *flags,
                            const uint8_t *restrict missing)
{
    struct column *column = &machine->columns[step->result];
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

void run_FIELD_FLAG(struct machine *machine, const struct step *step)
{
    struct column *column = result_of(machine, step);
    uint8_t *flags = machine->batch->columns[step->immediate].flags;
    const uint8_t *missing = missing_lanes(machine, step);
    flags = flags ? flags + machine->spaces[step->space].base : column->own_flags;
    column->flags = flags;
    if (missing)
        open_flags(machine, step, flags, missing);
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

/* Words of the batch as they are wanted here, and the two ends of those of which some are missing. */
#define WIDEN(type)                                                                                          \
    LOOP static void widen_##type(uint32_t lanes, const type *restrict narrow, int64_t *restrict words)      \
    {                                                                                                        \
        for (uint32_t i = 0; i < lanes; i++)                                                                 \
            words[i] = narrow[i];                                                                            \
    }
#define ENDS(type)                                                                                           \
    LOOP static void ends_##type(uint32_t lanes, const type *restrict words,                                 \
                                 const uint8_t *restrict missing, int64_t least, int64_t most,               \
                                 int64_t *restrict low, int64_t *restrict high)                              \
    {                                                                                                        \
        for (uint32_t i = 0; i < lanes; i++) {                                                               \
            int64_t gone = -(int64_t)missing[i], word = words[i] & ~gone;                                    \
            low[i] = word | (least & gone);                                                                  \
            high[i] = word | (most & gone);                                                                  \
        }                                                                                                    \
    }

WIDEN(int8_t)
WIDEN(int16_t)
WIDEN(int32_t)
ENDS(int8_t)
ENDS(int16_t)
ENDS(int32_t)
ENDS(int64_t)

/* The batch's own where they have 64 bits. */
static void known_words(struct machine *machine, const struct step *step, const void *words, unsigned width)
{
    struct column *column = &machine->columns[step->result];
    uint32_t lanes = step_lanes(machine, step);
    column->words = column->own_words;
    if (width == 1)
        widen_int8_t(lanes, words, column->own_words);
    else if (width == 2)
        widen_int16_t(lanes, words, column->own_words);
    else if (width == 4)
        widen_int32_t(lanes, words, column->own_words);
    else
        column->words = (int64_t *)(uintptr_t)words;
}

static void open_column(struct machine *machine, const struct step *step, const void *words, unsigned width,
                       const uint8_t *missing)
{
    struct column *column = &machine->columns[step->result];
    uint32_t lanes = step_lanes(machine, step);
    int64_t least, most, *low = column->own_words, *high = column->words_high;
    missing_ends(machine->program->schema.fields[step->immediate].type, &least, &most);
    if (width == 1)
        ends_int8_t(lanes, words, missing, least, most, low, high);
    else if (width == 2)
        ends_int16_t(lanes, words, missing, least, most, low, high);
    else if (width == 4)
        ends_int32_t(lanes, words, missing, least, most, low, high);
    else
        ends_int64_t(lanes, words, missing, least, most, low, high);
    column->words = low;
    column->known = false;
    missing_reasons(machine, step, missing);
}

void run_FIELD_WORD(struct machine *machine, const struct step *step)
{
    const struct batch_column *field = &machine->batch->columns[step->immediate];
    const uint8_t *missing = missing_lanes(machine, step);
    const void *words = machine->none; /* of a field that the batch does not have: 0, and all are missing */
    unsigned width = sizeof *machine->none;
    if (field->words) {
        width = field->width;
        words = (const char *)field->words + (size_t)machine->spaces[step->space].base * width;
    }
    result_of(machine, step);
    if (missing)
        open_column(machine, step, words, width, missing);
    else
        known_words(machine, step, words, width);
}

void run_PRESENT(struct machine *machine, const struct step *step)
{
    struct column *column = result_of(machine, step);
    const uint8_t *restrict missing = missing_lanes(machine, step);
    uint32_t lanes = step_lanes(machine, step);
    uint8_t *restrict result = column->flags;
    enum presence presence = machine->batch->columns[step->immediate].presence;
    if (!missing || presence != PRESENCE_AS_MISSING) {
        memset(result, 1, lanes);
        if (missing && presence == PRESENCE_OPEN)
            open_flags(machine, step, result, missing);
        return;
    }
    for (uint32_t i = 0; i < lanes; i++)
        result[i] = !missing[i];
}

void run_POSITION(struct machine *machine, const struct step *step)
{
    struct column *column = result_of(machine, step);
    const struct space *space = &machine->spaces[step->space];
    for (uint32_t i = 0; i < space->lanes; i++)
        column->words[i] = (int64_t)(i - space->starts[space->owner[i]]) + 1;
}
