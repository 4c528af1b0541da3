/* SPDX-License-Identifier: Apache-2.0 */
/* Which processor each worker has: worker 0 the one that it was on, the others the remaining ones in their
 * order. */
#include <config.h>

#include "base/affinity.h"

#ifdef CPU_COUNT

void affinity_begin(struct affinity *affinity, unsigned workers)
{
    affinity->own = -1;
    if (workers > 1 && sched_getaffinity(0, sizeof affinity->allowed, &affinity->allowed) == 0 &&
        CPU_COUNT(&affinity->allowed) == (int)workers)
        affinity->own = sched_getcpu();
}

static void keep_to(size_t processor, cpu_set_t *set)
{
    CPU_ZERO(set);
    CPU_SET(processor, set);
}

void affinity_make(const struct affinity *affinity, unsigned number, pthread_attr_t *attributes)
{
    cpu_set_t set;
    if (affinity->own < 0)
        return;
    for (size_t processor = 0; processor < CPU_SETSIZE; processor++) {
        if (processor == (size_t)affinity->own || !CPU_ISSET(processor, &affinity->allowed) || --number > 0)
            continue;
        keep_to(processor, &set);
        pthread_attr_setaffinity_np(attributes, sizeof set, &set);
        return;
    }
}

void affinity_keep(const struct affinity *affinity)
{
    cpu_set_t set;
    if (affinity->own < 0)
        return;
    keep_to((size_t)affinity->own, &set);
    sched_setaffinity(0, sizeof set, &set);
}

void affinity_leave(const struct affinity *affinity)
{
    if (affinity->own >= 0)
        sched_setaffinity(0, sizeof affinity->allowed, &affinity->allowed);
}

#else

void affinity_begin(struct affinity *affinity, unsigned workers)
{
    (void)affinity;
    (void)workers;
}

void affinity_make(const struct affinity *affinity, unsigned number, pthread_attr_t *attributes)
{
    (void)affinity;
    (void)number;
    (void)attributes;
}

void affinity_keep(const struct affinity *affinity)
{
    (void)affinity;
}

void affinity_leave(const struct affinity *affinity)
{
    (void)affinity;
}

#endif
