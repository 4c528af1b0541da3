/* SPDX-License-Identifier: Apache-2.0 */
/* What schemes would cost: percentiles of totals over seeds, by nearest rank, so that each is a total that
 * came about. */
#include <config.h>

#include "base/number.h"
#include "compare/records.h"

#include <stdlib.h>
#include <string.h>

const unsigned population_ranks[POPULATION_RANKS] = {0, 10, 25, 50, 75, 90, 100};

static int compare_amounts(const void *one, const void *other)
{
    int64_t a = *(const int64_t *)one, b = *(const int64_t *)other;
    return (a > b) - (a < b);
}

/* The least total that at least `percent` in a hundred do not exceed. */
static int64_t nearest_rank(const int64_t *sorted, uint64_t count, unsigned percent)
{
    uint64_t rank = (count * percent + 99) / 100;
    return sorted[rank ? rank - 1 : 0];
}

void population_finish(struct population *population, struct arena *arena)
{
    uint64_t count = population->seeds;
    population->percentiles =
        arena_allocate(arena, sizeof *population->percentiles * population->scheme_count);
    population->mean = ARENA_ARRAY(arena, int64_t, population->scheme_count);
    int64_t *sorted = ARENA_ARRAY(arena, int64_t, count);
    for (uint32_t s = 0; s < population->scheme_count; s++) {
        wide sum = 0;
        memcpy(sorted, population->totals[s], sizeof *sorted * count);
        qsort(sorted, count, sizeof *sorted, compare_amounts);
        for (uint64_t i = 0; i < count; i++)
            sum += sorted[i];
        for (unsigned r = 0; r < POPULATION_RANKS; r++)
            population->percentiles[s][r] = nearest_rank(sorted, count, population_ranks[r]);
        population->mean[s] = (int64_t)wide_divide(sum, (wide)count, ROUND_HALF_UP);
    }
}
