/* SPDX-License-Identifier: Apache-2.0 */
/* Chance, the same on every machine: SplitMix64 (Steele, Lea and Flood, 2014), keyed anew for each value.
 *
 * The state for one value is worked out from the seed, the application's number, the field's name and the
 * line, so that a value depends on nothing else: not on the order of work, not on the number of threads, and
 * not on what the file of distributions says of other fields.
 */
#ifndef YOKO_SAMPLE_CHANCE_H
#define YOKO_SAMPLE_CHANCE_H

#include "base/number.h"

struct chance {
    uint64_t state;
};

static inline uint64_t chance_mix(uint64_t word)
{
    word = (word ^ word >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    word = (word ^ word >> 27) * UINT64_C(0x94D049BB133111EB);
    return word ^ word >> 31;
}

static inline uint64_t chance_next(struct chance *chance)
{
    chance->state += UINT64_C(0x9E3779B97F4A7C15);
    return chance_mix(chance->state);
}

/* A number from 0 to limit - 1, each as likely as the other: the upper half of a 128-bit product, drawn again
 * where the lower half would favour some (Lemire, 2019). limit > 0. */
static inline uint64_t chance_below(struct chance *chance, uint64_t limit)
{
    unsigned_wide product = (unsigned_wide)chance_next(chance) * limit;
    if ((uint64_t)product < limit)
        for (uint64_t least = -limit % limit; (uint64_t)product < least;)
            product = (unsigned_wide)chance_next(chance) * limit;
    return (uint64_t)(product >> 64);
}

/* FNV-1a over a name's bytes. */
static inline uint64_t chance_name(uint64_t hash, const char *name)
{
    for (; *name; name++)
        hash = (hash ^ (unsigned char)*name) * UINT64_C(0x100000001B3);
    return hash;
}
#define CHANCE_NAME_START UINT64_C(0xCBF29CE484222325)

/* The chance of one value: `name` is chance_name of the field (and its list), `line` 0 for the application's.
 */
static inline struct chance chance_for(uint64_t seed, uint64_t record, uint64_t name, uint64_t line)
{
    uint64_t state = chance_mix(seed + UINT64_C(0x9E3779B97F4A7C15));
    state = chance_mix(state ^ record);
    state = chance_mix(state ^ name);
    return (struct chance){chance_mix(state ^ line)};
}

#endif
