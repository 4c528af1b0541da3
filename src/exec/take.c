/* SPDX-License-Identifier: Apache-2.0 */
/* Taking a register's values out of the machine, many lanes at a time. */
#include <config.h>

#include "exec/fast.h"

#include <string.h>

/* The loops here are written to be vectorised, which the usual -O2 is too careful to do. */
#if defined(__OPTIMIZE__) && defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("O3")
#endif

#define WIDEN(type)                                                                                          \
    for (uint32_t i = 0; i < count; i++)                                                                     \
    words[i] = ((const type *)from)[first + i]

/* Words of the fast path. */
static void widen(const void *from, unsigned width, uint32_t first, uint32_t count, int64_t *restrict words)
{
    if (width == 1) {
        WIDEN(int8_t);
    } else if (width == 2) {
        WIDEN(int16_t);
    } else if (width == 4) {
        WIDEN(int32_t);
    } else {
        WIDEN(int64_t);
    }
}

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

void machine_take(const struct machine *machine, uint32_t reg, uint32_t first, uint32_t count, int64_t *words,
                  uint8_t *known)
{
    const struct fast *fast = machine->fast;
    if (!machine->plan.kept[reg] || !fast || fast->all_open) {
        for (uint32_t i = 0; i < count; i++) {
            struct lane lane = machine_lane(machine, reg, first + i);
            words[i] = lane.low;
            known[i] = lane.low == lane.high;
        }
        return;
    }
    const struct fast_value *value = &fast->values.items[fast->value_of[reg]];
    memset(known, 1, count);
    if (value->kind == FAST_NUMBER)
        for (uint32_t i = 0; i < count; i++)
            words[i] = value->low;
    else
        widen(fast->at[fast->value_of[reg]], value->width, first, count, words);
    for (uint32_t i = 0; fast->open_count > 0 && i < count; i++) {
        if (!fast->open[first + i])
            continue;
        struct lane lane = machine_lane(machine, reg, first + i);
        words[i] = lane.low;
        known[i] = lane.low == lane.high;
    }
}
