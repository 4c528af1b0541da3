/* SPDX-License-Identifier: Apache-2.0 */
/* The records of a call on several threads: cut into blocks on the caller's thread, worked on by whoever is free,
 * and taken over on the caller's thread in the order in which they were cut. How many threads there are changes
 * nothing but the time: blocks are cut at the same places, and what comes of one does not depend on who did it.
 */
#ifndef YOKO_API_SPREAD_H
#define YOKO_API_SPREAD_H

#include "api/workplace.h"
#include "base/pool.h"
#include "io/blocks.h"

/* What a thread has of its own; the first member of a larger structure of whoever spreads the work. */
struct spread_worker {
    struct yoko yoko; /* for the messages of a block, and for memory */
    struct record_reader *reader;
    unsigned number; /* 0: the caller's thread */
    bool begun;
    bool ready; /* it began to the end, and memory was never out */
};

/* A block under way; likewise. */
struct spread_job {
    struct task task;
    struct spread *spread;
    struct record_block block;
    bool failed; /* memory was out */
};

/* How it goes on after what was read singly. */
enum spread_more { SPREAD_END, SPREAD_MORE, SPREAD_STOP };

/* All functions are given the context. Those marked * are called on any thread, each worker on one at a time. */
struct spread_use {
    void *context;
    void (*release)(void *context); /* what the workplace holds before and afterwards; called when memory is out */
    unsigned threads;               /* 0: one a processor */
    size_t worker_size, job_size;
    /* Where records come from: a reader's blocks; or what `cut` gives out and `fill`* makes a batch of, in the
     * block's arena. Neither: all of them singly. */
    struct record_reader *reader;
    bool (*cut)(void *context, struct spread_job *job); /* false: no more */
    void (*fill)(void *context, struct spread_worker *worker, struct spread_job *job);
    void (*begin)(void *context, struct spread_worker *worker); /* * before its first block */
    /* * What comes of the block's batch goes into the job, whose earlier contents are not wanted any more: a block
     * is worked on twice when a 申請番号 turns out to have come before. */
    void (*work)(void *context, struct spread_worker *worker, struct spread_job *job);
    bool (*accept)(void *context, struct spread_job *job); /* in order; false: no more are wanted */
    /* Reads and decides what cannot be cut, as it comes. NULL: there is no such thing. */
    enum spread_more (*singly)(void *context);
    void (*end)(void *context, struct spread_worker *worker); /* of one that has begun */
    void (*end_job)(void *context, struct spread_job *job);   /* NULL: it holds nothing */
};

/* Returns when all records have been taken over or no more are wanted. */
void spread_run(struct yoko *yoko, const struct spread_use *use);

#endif
