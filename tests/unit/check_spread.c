/* SPDX-License-Identifier: Apache-2.0 */
/* Work spread over threads when memory is out on one of them. */
#include <config.h>

#include "api/spread.h"
#include "unit.h"

#include <stdatomic.h>
#include <time.h>

#define BLOCKS 40

struct trial {
    unsigned cut;
    atomic_uint worked[2]; /* by worker: blocks that it was asked to work on */
    unsigned accepted;
    unsigned fails; /* the worker whose memory is out at its first block */
    bool released;
};

static bool cut(void *context, struct spread_job *job)
{
    struct trial *trial = context;
    (void)job;
    return trial->cut++ < BLOCKS;
}

static void fill(void *context, struct spread_worker *worker, struct spread_job *job)
{
    (void)context;
    (void)worker;
    (void)job;
}

static void begin(void *context, struct spread_worker *worker)
{
    (void)context;
    (void)worker;
}

/* The other one is long at its own: so more blocks come to the one that fails before anybody waits for them. */
static void work(void *context, struct spread_worker *worker, struct spread_job *job)
{
    struct trial *trial = context;
    (void)job;
    atomic_fetch_add(&trial->worked[worker->number], 1);
    if (worker->number == trial->fails)
        memory_fail(&worker->yoko.memory);
    while (trial->fails == 1 && atomic_load(&trial->worked[1]) == 0)
        nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
    nanosleep(&(struct timespec){.tv_nsec = 30000000}, NULL);
}

static bool accept(void *context, struct spread_job *job)
{
    (void)job;
    ((struct trial *)context)->accepted++;
    return true;
}

static void release(void *context)
{
    ((struct trial *)context)->released = true;
}

static enum yoko_status spread(struct yoko *yoko, void *context)
{
    struct spread_use use = {.context = context,
                             .release = release,
                             .threads = 2,
                             .worker_size = sizeof(struct spread_worker),
                             .job_size = sizeof(struct spread_job),
                             .cut = cut,
                             .fill = fill,
                             .begin = begin,
                             .work = work,
                             .accept = accept,
                             .end = begin};
    yoko_hold(yoko, context, release);
    spread_run(yoko, &use);
    return YOKO_OK;
}

/* What a worker has may have been left in the middle of something, so it is not asked again. */
START_TEST(not_asked_again)
{
    struct yoko *yoko = yoko_open();
    ck_assert_ptr_nonnull(yoko);
    for (unsigned fails = 0; fails < 2; fails++) {
        struct trial trial = {.fails = fails};
        ck_assert_int_eq(yoko_enter(yoko, spread, &trial), YOKO_SYSTEM);
        ck_assert_uint_eq(trial.worked[fails], 1);
        ck_assert_uint_lt(trial.accepted, BLOCKS);
        ck_assert(trial.released);
    }
    yoko_close(yoko);
}
END_TEST

UNIT_MAIN("spread", not_asked_again)
