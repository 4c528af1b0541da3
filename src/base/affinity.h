/* SPDX-License-Identifier: Apache-2.0 */
/* Threads that each keep to a processor of their own.
 *
 * A system may wake a thread on the processor of the one that wakes it although another is idle (Linux does
 * as a guest of KVM), and then both take turns for some 20 ms. So where there are as many workers as
 * processors, each has its own. With fewer, the system knows better which ones are free, and nobody is kept
 * anywhere; the same where the system has no such thing, or does not let it be asked for.
 */
#ifndef YOKO_BASE_AFFINITY_H
#define YOKO_BASE_AFFINITY_H

#include <pthread.h>
#include <sched.h>

struct affinity {
#ifdef CPU_COUNT
    cpu_set_t allowed; /* to whoever made this */
    int own;           /* of worker 0; -1: nobody keeps to anything */
#else
    char none;
#endif
};

/* For so many workers, of which the calling thread is number 0. */
void affinity_begin(struct affinity *affinity, unsigned workers);
/* What a thread is to be made with: worker `number`, from 1 on. */
void affinity_make(const struct affinity *affinity, unsigned number, pthread_attr_t *attributes);
/* The calling thread, worker 0, keeps to its processor, until affinity_leave lets it go anywhere that it was
 * allowed to when this began: so threads that it makes meanwhile, for others' purposes, are not kept. */
void affinity_keep(const struct affinity *affinity);
void affinity_leave(const struct affinity *affinity);

#endif
