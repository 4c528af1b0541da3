/* SPDX-License-Identifier: Apache-2.0 */
/* A few threads that work off tasks in the order handed over.
 *
 * The thread that made the pool is one of its workers: it works while it waits. So a pool of one has no
 * thread of its own, and what is computed never depends on the number. Whoever wants results in order hands
 * tasks over in that order, keeps a bounded number of them under way, and waits for the oldest:
 *
 *     while (more or under way) { while (more and room) pool_submit(…); pool_wait(the oldest); use it; }
 *
 * A task must come to its end: when memory is out it says so in what it leaves behind, through a `struct
 * memory` of its own, and does not jump past its end.
 */
#ifndef YOKO_BASE_POOL_H
#define YOKO_BASE_POOL_H

#include <stdbool.h>

#include "base/memory.h"

#define POOL_MOST 256 /* threads of a pool */

struct pool;

/* The caller's, in a larger structure of its own; it must stay where it is until it is done. */
struct task {
    /* `worker` is below the pool's threads, 0 for the one that made it: two tasks that run at once have
     * different ones, so what is dear to make can be made once a worker. */
    void (*run)(struct task *task, unsigned worker);
    struct task *next; /* the pool's */
    bool done;         /* the pool's */
};

/* The processors that this process may use, at least 1. */
unsigned pool_processors(void);
/* A pool of so many workers, the caller included (0: one a processor); fewer work where the system gives no
 * more threads. They are started one by one, from the second task on. Owned by the caller; NULL when memory
 * is out. */
struct pool *pool_create(struct memory *memory, unsigned threads);
/* Ends the threads once every task is done; NULL is fine. */
void pool_destroy(struct pool *pool);
unsigned pool_threads(const struct pool *pool);
void pool_submit(struct pool *pool, struct task *task);
/* Works until the task, which was submitted, is done. What it wrote can be read afterwards. */
void pool_wait(struct pool *pool, struct task *task);

#endif
