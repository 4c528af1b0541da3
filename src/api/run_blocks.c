/* SPDX-License-Identifier: Apache-2.0 */
/* Deciding on several threads: blocks are cut off the input here, read, decided and written into buffers by
 * whoever is free, and handed on here in the order in which they were cut. How many threads there are changes
 * nothing but the time: blocks are cut at the same places, and each says what it says by itself. */
#include <config.h>

#include "api/run.h"

#include "base/pool.h"
#include "io/blocks.h"

#include <stdlib.h>
#include <string.h>

struct block_run;

/* What a worker of the pool has of its own. */
struct block_worker {
    struct yoko yoko; /* for the messages of a block, and for memory */
    struct running running;
    struct record_reader *reader; /* NULL: not needed so far */
};

/* A block under way. */
struct block_job {
    struct task task;
    struct block_run *run;
    struct record_block block;
    struct buffer out, lines;
    struct yoko_summary summary;
    bool failed; /* memory was out */
};

struct block_run {
    struct running *running;
    struct running origin; /* as it was before any block: what workers begin with */
    struct pool *pool;
    struct block_worker *workers;
    struct block_job *jobs;
    uint32_t job_count;
    unsigned threads;
    uint64_t begun, accepted;
    volatile bool ending;
};

/* ---- On any thread ---- */

static void start_worker(struct block_run *run, struct block_worker *worker)
{
    struct decider *decider = &worker->running.decider;
    worker->running = run->origin;
    worker->running.collects = true;
    decider->yoko = &worker->yoko;
    decider->reader = NULL;
    decider->file = -1;
    decider->out = decider->lines = (struct buffer){0};
    arena_begin(&decider->arena, &worker->yoko.memory);
    if (worker != run->workers) { /* the first one works where the machines are that decide singly, too */
        decider->machines = ARENA_ARRAY(&worker->yoko.arena, struct machine *, decider->versions->count);
        decider->machine = decider_machine(decider, decider->versions->count - 1);
    }
    run_begin_writing(&worker->running);
    buffer_end(&decider->out); /* headings are written once, elsewhere */
    buffer_end(&decider->lines);
    worker->reader = blocks_worker(run->origin.decider.reader, &worker->yoko.memory);
}

static void work(struct block_worker *worker, struct block_job *job)
{
    struct running *running = &worker->running;
    struct decider *decider = &running->decider;
    if (!worker->reader)
        start_worker(job->run, worker);
    block_read(worker->reader, &job->block);
    /* The decider reports what it finds among the block's own. */
    worker->yoko.diagnostics = job->block.diagnostics;
    job->summary = (struct yoko_summary){0};
    running->summary = &job->summary;
    running->writer.count = 1; /* in an array of JSON a comma stands before each decision but the first one */
    decider->out = job->out;
    decider->lines = job->lines;
    decider->out.length = decider->lines.length = 0;
    job->out = job->lines = (struct buffer){0};
    run_batch(running, &job->block.batch);
    job->block.diagnostics = worker->yoko.diagnostics;
    job->out = decider->out;
    job->lines = decider->lines;
    decider->out = decider->lines = (struct buffer){0};
    job->failed = job->out.failed || job->lines.failed;
}

static void run_job(struct task *task, unsigned number)
{
    struct block_job *job = (struct block_job *)task;
    struct block_worker *worker = &job->run->workers[number];
    jmp_buf door;
    worker->yoko.memory.door = &door;
    job->failed = true;
    if (job->run->ending || setjmp(door))
        return;
    work(worker, job);
}

/* ---- On the caller's thread ---- */

static void end_workers(struct block_run *run)
{
    run->ending = true;
    pool_destroy(run->pool);
    for (unsigned i = 0; i < run->threads; i++) {
        struct block_worker *worker = &run->workers[i];
        records_close(worker->reader);
        worker->running.decider.reader = NULL;
        if (i == 0)
            worker->running.decider.machines = NULL;
        if (worker->running.decider.yoko)
            decider_release(&worker->running.decider);
        buffer_end(&worker->yoko.scratch);
        arena_end(&worker->yoko.arena);
    }
    for (uint32_t i = 0; i < run->job_count; i++) {
        block_end(&run->jobs[i].block);
        buffer_end(&run->jobs[i].out);
        buffer_end(&run->jobs[i].lines);
    }
}

static void release(void *held)
{
    struct block_run *run = held;
    end_workers(run);
    decider_release(&run->running->decider);
}

static void begin(struct block_run *run)
{
    struct running *running = run->running;
    struct yoko *yoko = running->decider.yoko;
    unsigned threads = running->decide->threads;
    threads = threads ? threads : pool_processors();
    yoko_hold(yoko, run, release);
    run->pool = pool_create(threads);
    if (!run->pool)
        memory_fail(&yoko->memory);
    threads = pool_threads(run->pool);
    run->workers = ARENA_ARRAY(&yoko->arena, struct block_worker, threads);
    run->jobs = ARENA_ARRAY(&yoko->arena, struct block_job, 2 * (size_t)threads);
    for (; run->threads < threads; run->threads++) {
        struct yoko *own = &run->workers[run->threads].yoko;
        memory_begin(&own->memory);
        arena_begin(&own->arena, &own->memory);
        own->file = -1;
    }
    for (uint32_t most = threads > 1 ? threads + threads / 2 + 1 : 1; run->job_count < most;
         run->job_count++) {
        struct block_job *job = &run->jobs[run->job_count];
        job->run = run;
        job->task.run = run_job;
        block_begin(&job->block, &yoko->memory);
    }
}

static void add_summary(struct yoko_summary *sum, const struct yoko_summary *part)
{
    sum->records += part->records;
    sum->granted += part->granted;
    sum->refused += part->refused;
    sum->open += part->open;
    sum->rejected += part->rejected;
    sum->grant_exceeded |= part->grant_exceeded;
    if (__builtin_add_overflow(sum->grant, part->grant, &sum->grant))
        sum->grant_exceeded = true;
}

static void hand_on(struct block_run *run, const struct buffer *from, struct buffer *to, size_t skipped)
{
    struct running *running = run->running;
    bool lines = to == &running->decider.lines;
    run_hand_on(running, 0); /* headings, and what was decided singly */
    if (from->length <= skipped || running->stopped)
        return;
    yoko_write write = lines ? running->decide->write_lines : running->decide->write;
    void *context = lines ? running->decide->lines_context : running->decide->write_context;
    running->stopped = write(context, from->bytes + skipped, from->length - skipped) != 0;
}

/* The oldest block under way. */
static void accept_oldest(struct block_run *run)
{
    struct running *running = run->running;
    struct decider *decider = &running->decider;
    struct block_job *job = &run->jobs[run->accepted % run->job_count];
    pool_wait(run->pool, &job->task);
    if (!job->failed && !blocks_check_ids(decider->reader, &job->block))
        run_job(&job->task, 0); /* with what is known now */
    if (job->failed)
        memory_fail(&decider->yoko->memory);
    blocks_accept(decider->reader, &job->block);
    add_summary(running->summary, &job->summary);
    bool first = running->writer.format == DECISIONS_JSON && running->writer.count == 0;
    hand_on(run, &job->out, &decider->out, first ? 1 : 0);
    if (running->decide->write_lines)
        hand_on(run, &job->lines, &decider->lines, 0);
    running->writer.count += job->summary.records;
    run->accepted++;
    run_progress(running);
}

/* Reads and decides one batch as it comes; false at the end of the input. */
static bool decide_singly(struct running *running)
{
    struct decider *decider = &running->decider;
    struct batch batch = {0};
    if (!records_next(decider->reader, &decider->arena, &batch))
        return false;
    run_batch(running, &batch);
    arena_reset(&decider->arena);
    run_progress(running);
    return true;
}

void run_blocks(struct running *running)
{
    struct yoko *yoko = running->decider.yoko;
    struct block_run *run = ARENA_NEW(&yoko->arena, struct block_run);
    bool more = true, cuts = running->writer.format != DECISIONS_TABLE; /* a table looks at all its rows */
    run->running = running;
    run->origin = *running;
    begin(run);
    while (!running->stopped && (more || run->begun > run->accepted)) {
        bool cut = more && cuts;
        while (cut && run->begun - run->accepted < run->job_count) {
            struct block_job *job = &run->jobs[run->begun % run->job_count];
            cut = blocks_cut(running->decider.reader, &job->block);
            if (cut)
                pool_submit(run->pool, &job->task);
            run->begun += cut;
        }
        if (run->begun > run->accepted)
            accept_oldest(run);
        else
            more = decide_singly(running);
    }
    yoko_hold(yoko, &running->decider, decider_release);
    end_workers(run);
}
