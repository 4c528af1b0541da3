/* SPDX-License-Identifier: Apache-2.0 */
/* The pool: every task runs once, whoever waits sees what it wrote, and no two at once share a worker. */
#include <config.h>

#include "base/pool.h"
#include "unit.h"

#include <sched.h>
#include <stdatomic.h>
#include <string.h>

#define TASKS 500

struct square {
    struct task task;
    unsigned number, result, runs;
    atomic_int *busy; /* by worker */
    bool shared;
};

static void run_square(struct task *task, unsigned worker)
{
    struct square *square = (struct square *)task;
    square->shared = atomic_fetch_add(&square->busy[worker], 1) != 0;
    for (volatile unsigned spin = 0; spin < 500; spin++)
        continue;
    square->result = square->number * square->number;
    square->runs++;
    atomic_fetch_sub(&square->busy[worker], 1);
}

static void check_all(unsigned threads, bool wait)
{
    static struct square squares[TASKS];
    static atomic_int busy[POOL_MOST];
    memset(squares, 0, sizeof squares);
    struct memory memory;
    memory_begin(&memory);
    struct pool *pool = pool_create(&memory, threads);
    ck_assert_uint_ge(pool_threads(pool), 1);
    if (threads > 0)
        ck_assert_uint_le(pool_threads(pool), threads);
    for (unsigned i = 0; i < TASKS; i++) {
        squares[i] = (struct square){.task = {.run = run_square}, .number = i, .busy = busy};
        pool_submit(pool, &squares[i].task);
        if (wait && i % 3 == 2)
            pool_wait(pool, &squares[i / 2].task);
    }
    for (unsigned i = 0; wait && i < TASKS; i++) {
        pool_wait(pool, &squares[i].task);
        ck_assert_uint_eq(squares[i].result, i * i);
    }
    pool_destroy(pool);
    for (unsigned i = 0; i < TASKS; i++) {
        ck_assert_uint_eq(squares[i].runs, 1);
        ck_assert(!squares[i].shared);
    }
}

START_TEST(every_task_once)
{
    static const unsigned counts[] = {0, 1, 2, 3, 4, 16};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        check_all(counts[i], true);
        check_all(counts[i], false); /* ending does what is left */
    }
}
END_TEST

START_TEST(nothing_to_do)
{
    pool_destroy(NULL);
    struct memory memory;
    memory_begin(&memory);
    pool_destroy(pool_create(&memory, 3));
    memory.fail_at = 2;
    ck_assert_ptr_null(pool_create(&memory, 3));
    ck_assert_uint_ge(pool_processors(), 1);
}
END_TEST

START_TEST(no_more_threads_than_there_may_be)
{
    struct memory memory;
    memory_begin(&memory);
    struct pool *pool = pool_create(&memory, POOL_MOST + 1);
    ck_assert_uint_eq(pool_threads(pool), POOL_MOST);
    pool_destroy(pool);
}
END_TEST

#ifdef CPU_COUNT
struct place {
    struct task task;
    unsigned worker;
    int processor;
    int allowed; /* processors that the thread may run on */
};

static void note_place(struct task *task, unsigned worker)
{
    struct place *place = (struct place *)task;
    cpu_set_t set;
    place->worker = worker;
    place->processor = sched_getcpu();
    ck_assert_int_eq(sched_getaffinity(0, sizeof set, &set), 0);
    place->allowed = CPU_COUNT(&set);
    for (volatile unsigned spin = 0; spin < 50000; spin++)
        continue;
}

/* Has tasks run and notes where; the caller may run where it might before between any two of them. */
static void note_places(unsigned threads, struct place *places)
{
    struct memory memory;
    memory_begin(&memory);
    struct pool *pool = pool_create(&memory, threads);
    cpu_set_t before, now;
    ck_assert_int_eq(sched_getaffinity(0, sizeof before, &before), 0);
    for (unsigned i = 0; i < TASKS; i++) {
        places[i] = (struct place){.task = {.run = note_place}};
        pool_submit(pool, &places[i].task);
        if (i % 4 == 3)
            pool_wait(pool, &places[i - 2].task);
        ck_assert_int_eq(sched_getaffinity(0, sizeof now, &now), 0);
        ck_assert(CPU_EQUAL(&before, &now));
    }
    pool_wait(pool, &places[TASKS - 1].task);
    pool_destroy(pool);
    ck_assert_int_eq(sched_getaffinity(0, sizeof now, &now), 0);
    ck_assert(CPU_EQUAL(&before, &now));
}
#endif

/* With one worker a processor each has its own; with more or fewer nobody is kept anywhere. */
START_TEST(a_processor_for_each)
{
#ifdef CPU_COUNT
    static struct place places[TASKS];
    const unsigned processors = pool_processors();
    if (processors == 1 || processors > POOL_MOST)
        return;
    int processor_of[POOL_MOST], worker_of[CPU_SETSIZE];
    memset(processor_of, -1, sizeof processor_of);
    memset(worker_of, -1, sizeof worker_of);
    note_places(processors, places);
    for (unsigned i = 0; i < TASKS; i++) {
        const struct place *place = &places[i];
        ck_assert_int_eq(place->allowed, 1);
        if (processor_of[place->worker] < 0)
            processor_of[place->worker] = place->processor;
        if (worker_of[place->processor] < 0)
            worker_of[place->processor] = (int)place->worker;
        ck_assert_int_eq(processor_of[place->worker], place->processor);
        ck_assert_int_eq(worker_of[place->processor], (int)place->worker);
    }
    for (unsigned threads = 1; threads <= processors + 1; threads += processors) {
        note_places(threads, places);
        for (unsigned i = 0; i < TASKS; i++)
            ck_assert_int_eq(places[i].allowed, (int)processors);
    }
#endif
}
END_TEST

UNIT_MAIN("pool", every_task_once, nothing_to_do, no_more_threads_than_there_may_be, a_processor_for_each)
