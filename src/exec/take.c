/* SPDX-License-Identifier: Apache-2.0 */
/* Taking a register's values out of the machine, many lanes at a time. */
#include <config.h>

#include "exec/fast.h"

#include <string.h>

bool machine_is_plain(const struct machine *machine)
{
    return machine->fast && !machine->fast->all_open && machine->fast->open_count == 0;
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
    if (!value || (value->kind != FAST_NUMBER && value->width != 1)) {
        for (uint32_t i = 0; i < count; i++)
            truths[i] = lane_truth(machine_lane(machine, reg, first + i));
        return;
    }
    if (value->kind == FAST_NUMBER)
        memset(truths, value->low != 0, count);
    else
        memcpy(truths, (const uint8_t *)fast->at[fast->value_of[reg]] + first, count);
    for (uint32_t i = 0; fast->open_count > 0 && i < count; i++)
        if (fast->open[first + i])
            truths[i] = lane_truth(machine_lane(machine, reg, first + i));
}

static void take_lane(const struct machine *machine, uint32_t reg, uint32_t record, uint32_t place,
                      const struct batch_column *into, uint8_t *known)
{
    struct lane lane = machine_lane(machine, reg, record);
    batch_set_word(into, place, lane.low);
    if (known)
        known[place] = lane.low == lane.high;
}

void machine_take(const struct machine *machine, uint32_t reg, uint32_t first, uint32_t count, unsigned width,
                  void *words, uint8_t *known)
{
    const struct fast *fast = machine->fast;
    const struct batch_column into = {.words = words, .width = width};
    if (!machine->plan.kept[reg] || !fast || fast->all_open) {
        for (uint32_t i = 0; i < count; i++)
            take_lane(machine, reg, first + i, i, &into, known);
        return;
    }
    fast_take(machine, reg, first, count, width, words);
    if (known)
        memset(known, 1, count);
    for (uint32_t k = 0; k < fast->open_count; k++)
        if (fast->opened[k] >= first && fast->opened[k] - first < count)
            take_lane(machine, reg, fast->opened[k], fast->opened[k] - first, &into, known);
}
