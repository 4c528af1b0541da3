/* SPDX-License-Identifier: Apache-2.0 */
/* Taking a register's values out of the machine, many lanes at a time. */
#include <config.h>

#include "exec/ends.h"

#include <string.h>

bool machine_is_plain(const struct machine *machine)
{
    return machine->fast && !machine->fast->all_open && machine->fast->open_count == 0;
}

/* Which of the open records lie within records [first, first + count) of the chunk: [*from, *end). */
static void find_opened(const struct fast *fast, uint32_t first, uint32_t count, uint32_t *from,
                        uint32_t *end)
{
    *from = 0;
    *end = fast->open_count;
    while (*from < *end && fast->opened[*from] < first)
        (*from)++;
    while (*end > *from && fast->opened[*end - 1] - first >= count)
        (*end)--;
}

static uint8_t lane_truth(struct lane lane)
{
    return lane.low == lane.high ? lane.low != 0 : 2;
}

void machine_take_truths(const struct machine *machine, uint32_t reg, uint32_t first, uint32_t count,
                         uint8_t *truths)
{
    const struct fast *fast = machine->fast;
    const struct fast_value *value = NULL;
    if (machine->plan.kept[reg] && fast && !fast->all_open)
        value = &fast->values.items[fast->value_of[reg]];
    if (!value) {
        for (uint32_t i = 0; i < count; i++)
            truths[i] = lane_truth(machine_lane(machine, reg, first + i));
        return;
    }
    if (value->kind == FAST_NUMBER)
        memset(truths, value->low != 0, count);
    else /* a truth has one byte */
        memcpy(truths, (const uint8_t *)fast->at[fast->value_of[reg]] + first, count);
    uint32_t from, end;
    find_opened(fast, first, count, &from, &end);
    if (fast->by_ends)
        ends_take_truths(fast->ends, reg, from, end - from, fast->opened + from, first, truths);
    for (uint32_t k = from; !fast->by_ends && k < end; k++)
        truths[fast->opened[k] - first] = lane_truth(machine_lane(machine, reg, fast->opened[k]));
}

/* Lower ends in the general machine, of records [from, from + count) of its chunk: record `from + k` goes to
 * place places[k] - first of `into`, or to k. */
static void take_general(const struct machine *general, uint32_t reg, uint32_t from, uint32_t count,
                         const uint32_t *places, uint32_t first, const struct batch_column *into,
                         uint8_t *known)
{
    bool flag = opcode_table[general->program->code[reg].opcode].storage == STORAGE_FLAG;
    struct truth_view truths = truth_of(general, reg);
    struct word_view words = word_of(general, reg);
    for (uint32_t k = 0; k < count; k++) {
        uint32_t place = places ? places[k] - first : k, lane = from + k;
        int64_t low = flag ? truths.low[lane] : words.low[lane];
        batch_set_word(into, place, low);
        if (known)
            known[place] = low == (flag ? truths.high[lane] : words.high[lane]);
    }
}

/* The same of records that are open. */
static void take_opened(const struct machine *machine, uint32_t reg, uint32_t from, uint32_t count,
                        const uint32_t *places, uint32_t first, const struct batch_column *into,
                        uint8_t *known)
{
    if (machine->fast->by_ends)
        ends_take(machine->fast->ends, reg, from, count, places, first, into, known);
    else
        take_general(machine->fast->general, reg, from, count, places, first, into, known);
}

void machine_take(const struct machine *machine, uint32_t reg, uint32_t first, uint32_t count, unsigned width,
                  void *words, uint8_t *known)
{
    const struct fast *fast = machine->fast;
    const struct batch_column into = {.words = words, .width = width};
    if (!machine->plan.kept[reg]) {
        for (uint32_t i = 0; i < count; i++)
            batch_set_word(&into, i, machine_lane(machine, reg, first + i).low);
        if (known)
            memset(known, 0, count);
        return;
    }
    if (fast && fast->all_open) {
        take_opened(machine, reg, first, count, NULL, 0, &into, known);
        return;
    }
    if (!fast) {
        take_general(machine, reg, first, count, NULL, 0, &into, known);
        return;
    }
    fast_take(machine, reg, first, count, width, words);
    if (known)
        memset(known, 1, count);
    uint32_t from, end;
    find_opened(fast, first, count, &from, &end);
    if (from < end)
        take_opened(machine, reg, from, end - from, fast->opened + from, first, &into, known);
}
