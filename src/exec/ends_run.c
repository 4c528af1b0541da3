/* SPDX-License-Identifier: Apache-2.0 */
/* Deciding the open records of a chunk: by their ends where there is a plan for it, else on the general path;
 * and what came of it, many lanes at a time. */
#include <config.h>

#include "exec/ends.h"

#include <string.h>

#define ENDS_LEAST 32 /* open records from which a plan of ends is worth making */

/* --- the machine --------------------------------------------------------------------------------- */

void ends_make(struct machine *machine)
{
    struct fast *fast = machine->fast;
    struct machine_options options = {.chunk = machine->chunk, .general = true, .vectors = machine->vectors};
    machine_destroy(fast->ends);
    fast->ends = NULL;
    fast->tried = true;
    fast->has_ends = false;
    fast->ends = machine_create(machine->memory, machine->program, &options);
    struct fast *ends = fast_begin(fast->ends);
    ends->loops = fast->loops;
    ends->bounds = fast->bounds;
    ends->bounds.narrower = false; /* no chunk has to be looked at: that was done */
    ends->lacking = fast->lacking;
    if (!ends_plan(fast->ends))
        return;
    open_begin(fast->ends);
    fast->has_ends = true;
}

/* Notes which fields some of the batch lacks; whether one is among them that none lacked before. */
static bool note_lacking(struct fast *fast, const struct batch *batch)
{
    bool news = false;
    for (uint32_t i = 0; i < fast->gathers.count; i++) {
        uint32_t field = fast->gathers.items[i];
        if (batch->columns[field].missing && !fast->lacking[field])
            news = fast->lacking[field] = true;
    }
    return news;
}

/* Makes a plan of ends once there are records enough for it, and again where it does not do for these. */
static void note_opened(struct machine *machine, const struct batch *batch)
{
    struct fast *fast = machine->fast;
    bool news = note_lacking(fast, batch);
    if (fast->tried) {
        if (fast->has_ends && news)
            ends_make(machine);
        return;
    }
    fast->open_seen += fast->open_count;
    if (fast->open_seen >= ENDS_LEAST)
        ends_make(machine);
}

/* The open records as a batch, and which of them. */
static const struct batch *opened_batch(const struct machine *machine, uint32_t *first)
{
    *first = machine->fast->all_open ? machine->first : 0;
    return machine->fast->all_open ? machine->batch : &machine->fast->batch;
}

void decide_opened(struct machine *machine)
{
    struct fast *fast = machine->fast;
    uint32_t first;
    const struct batch *batch = opened_batch(machine, &first);
    note_opened(machine, batch);
    if (fast->has_ends && !machine->force_general) {
        fast->ends->fast->padded = !fast->all_open;
        machine_run(fast->ends, batch, first, fast->open_count);
        fast->by_ends = !fast->ends->fast->all_open;
    }
    if (!fast->by_ends)
        decide_generally(machine);
}

const struct machine *decide_generally(const struct machine *machine)
{
    struct fast *fast = machine->fast;
    uint32_t first;
    const struct batch *batch = opened_batch(machine, &first);
    if (!fast->general) {
        struct machine_options options = {.chunk = machine->chunk, .general = true, .vectors = machine->vectors};
        fast->general = machine_create(machine->memory, machine->program, &options);
    }
    if (!fast->by_general) {
        fast->general->force_general = machine->force_general;
        fast->general->lanes_most = machine->lanes_most;
        machine_run(fast->general, batch, first, fast->open_count);
        fast->by_general = true;
    }
    return fast->general;
}

/* --- answers ------------------------------------------------------------------------------------- */

bool ends_are_point(const struct machine *ends, uint32_t reg, uint32_t lane, int64_t *word)
{
    struct end_answer answer = ends->fast->end_answers[reg];
    *word = fast_value_word(ends->fast, answer.low, lane);
    return fast_value_word(ends->fast, answer.open, lane) == 0;
}

/* A value's words in lanes [from, from + count), `width` bytes each. */
static const void *words_of(const struct machine *ends, uint32_t number, uint32_t from, uint32_t count,
                            unsigned width)
{
    const struct fast *fast = ends->fast;
    const struct fast_value *value = &fast->values.items[number];
    if (value->kind != FAST_NUMBER && value->width == width)
        return (const char *)fast->at[number] + (size_t)from * width;
    if (value->kind == FAST_NUMBER)
        for (uint32_t k = 0; k < count; k++)
            batch_set_word(&(struct batch_column){.words = fast->spare, .width = width}, k, value->low);
    else
        fast_convert(fast, fast->spare, width, (const char *)fast->at[number] + (size_t)from * value->width,
                     value->width, count);
    return fast->spare;
}

#define PLACE(type)                                                                                          \
    for (uint32_t k = 0; k < count; k++)                                                                     \
    ((type *)into)[places[k] - first] = ((const type *)words)[k]

/* Puts words of `width` bytes where they belong. */
static void put(void *restrict into, const void *restrict words, unsigned width, uint32_t count,
                const uint32_t *restrict places, uint32_t first)
{
    if (!places)
        memcpy(into, words, (size_t)count * width);
    else if (width == 1)
        PLACE(uint8_t);
    else if (width == 2)
        PLACE(uint16_t);
    else if (width == 4)
        PLACE(uint32_t);
    else
        PLACE(uint64_t);
}

void ends_take(const struct machine *ends, uint32_t reg, uint32_t from, uint32_t count,
               const uint32_t *places, uint32_t first, const struct batch_column *into, uint8_t *known)
{
    struct end_answer answer = ends->fast->end_answers[reg];
    put(into->words, words_of(ends, answer.low, from, count, into->width), into->width, count, places, first);
    if (ends->fast->values.items[answer.below].kind != FAST_NUMBER)
        for (uint32_t k = 0; k < count; k++)
            if (fast_value_word(ends->fast, answer.below, from + k))
                batch_set_word(into, places ? places[k] - first : k, AMOUNT_MINUS_INFINITY);
    if (!known)
        return;
    const uint8_t *open = words_of(ends, answer.open, from, count, 1);
    for (uint32_t k = 0; k < count; k++)
        known[places ? places[k] - first : k] = open[k] ^ 1;
}

void ends_take_truths(const struct machine *ends, uint32_t reg, uint32_t from, uint32_t count,
                      const uint32_t *places, uint32_t first, uint8_t *truths)
{
    struct end_answer answer = ends->fast->end_answers[reg];
    put(truths, words_of(ends, answer.low, from, count, 1), 1, count, places, first);
    const uint8_t *open = words_of(ends, answer.open, from, count, 1);
    for (uint32_t k = 0; k < count; k++)
        if (open[k])
            truths[places[k] - first] = 2;
}
