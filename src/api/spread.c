/* SPDX-License-Identifier: Apache-2.0 */
/* Cuts records into blocks, has them worked on by the threads of a pool, and takes them over in order. */
#include <config.h>

#include "api/spread.h"

struct spread {
    struct yoko *yoko;
    const struct spread_use *use; /* a copy: it is needed after the caller was left through the door of memory */
    struct pool *pool;
    char *workers, *jobs;
    uint32_t job_count;
    unsigned threads;
    uint64_t begun, accepted;
    volatile bool ending;
};

static struct spread_worker *worker_of(const struct spread *spread, unsigned number)
{
    return (struct spread_worker *)(spread->workers + spread->use->worker_size * number);
}

static struct spread_job *job_of(const struct spread *spread, uint64_t number)
{
    return (struct spread_job *)(spread->jobs + spread->use->job_size * (number % spread->job_count));
}

/* ---- On any thread ---- */

static void fill(const struct spread_use *use, struct spread_worker *worker, struct spread_job *job)
{
    struct record_block *block = &job->block;
    if (use->reader) {
        block_read(worker->reader, block);
        return;
    }
    block->arena.memory = &worker->yoko.memory;
    arena_reset(&block->arena);
    diagnostics_begin(&block->diagnostics, &block->arena);
    block->batch = (struct batch){0};
    use->fill(use->context, worker, job);
}

static void work(const struct spread_use *use, struct spread_worker *worker, struct spread_job *job)
{
    if (!worker->begun) {
        worker->begun = true; /* whatever comes, it is to be ended */
        use->begin(use->context, worker);
        if (use->reader)
            blocks_worker(use->reader, &worker->yoko.memory, &worker->reader);
        worker->ready = true;
    }
    if (!worker->ready) /* memory was out, and another block came to it before that was noticed */
        memory_fail(&worker->yoko.memory);
    fill(use, worker, job);
    /* What is found by whoever decides is reported among the block's own. */
    worker->yoko.diagnostics = job->block.diagnostics;
    use->work(use->context, worker, job);
    job->block.diagnostics = worker->yoko.diagnostics;
    job->failed = false;
}

static void run_job(struct task *task, unsigned number)
{
    struct spread_job *job = (struct spread_job *)task;
    struct spread_worker *worker = worker_of(job->spread, number);
    jmp_buf door;
    worker->yoko.memory.door = &door;
    job->failed = true;
    if (job->spread->ending)
        return;
    if (setjmp(door)) {
        worker->ready = false; /* what it has was left in the middle of something */
        return;
    }
    work(job->spread->use, worker, job);
}

/* ---- On the caller's thread ---- */

static void end_all(struct spread *spread)
{
    const struct spread_use *use = spread->use;
    spread->ending = true;
    pool_destroy(spread->pool);
    for (unsigned i = 0; i < spread->threads; i++) {
        struct spread_worker *worker = worker_of(spread, i);
        records_close(worker->reader);
        if (worker->begun)
            use->end(use->context, worker);
        buffer_end(&worker->yoko.scratch);
        arena_end(&worker->yoko.arena);
    }
    for (uint32_t i = 0; i < spread->job_count; i++) {
        struct spread_job *job = job_of(spread, i);
        block_end(&job->block);
        if (use->end_job)
            use->end_job(use->context, job);
    }
}

static void release(void *held)
{
    struct spread *spread = held;
    end_all(spread);
    spread->use->release(spread->use->context);
}

static void begin(struct spread *spread)
{
    struct yoko *yoko = spread->yoko;
    const struct spread_use *use = spread->use;
    bool cuts = use->reader || use->cut;
    unsigned threads = !cuts ? 1 : use->threads ? use->threads : pool_processors();
    yoko_hold(yoko, spread, release);
    spread->pool = pool_create(&yoko->memory, threads);
    if (!spread->pool)
        memory_fail(&yoko->memory);
    threads = pool_threads(spread->pool);
    uint32_t jobs = threads > 1 ? threads + threads / 2 + 1 : 1;
    spread->workers = arena_allocate(&yoko->arena, use->worker_size * threads);
    spread->jobs = arena_allocate(&yoko->arena, use->job_size * jobs);
    for (; spread->threads < threads; spread->threads++) {
        struct spread_worker *worker = worker_of(spread, spread->threads);
        memory_join(&worker->yoko.memory, &yoko->memory);
        arena_begin(&worker->yoko.arena, &worker->yoko.memory);
        worker->yoko.file = -1;
        worker->number = spread->threads;
    }
    while (spread->job_count < jobs) {
        struct spread_job *job = (struct spread_job *)(spread->jobs + use->job_size * spread->job_count++);
        job->spread = spread;
        job->task.run = run_job;
        block_begin(&job->block, &yoko->memory);
    }
}

static bool cut(const struct spread_use *use, struct spread_job *job)
{
    if (use->reader)
        return blocks_cut(use->reader, &job->block);
    return use->cut && use->cut(use->context, job);
}

static void take_messages(struct diagnostics *diagnostics, const struct diagnostics *said)
{
    unsigned before = diagnostics->errors;
    for (uint32_t i = 0; i < said->list.count; i++)
        diagnostics_take(diagnostics, said->list.items[i], before);
    diagnostics->errors = before + said->errors;
}

/* The oldest block under way. False: no more are wanted. */
static bool accept_oldest(struct spread *spread)
{
    const struct spread_use *use = spread->use;
    struct spread_job *job = job_of(spread, spread->accepted);
    pool_wait(spread->pool, &job->task);
    if (!job->failed && use->reader && !blocks_check_ids(use->reader, &job->block))
        run_job(&job->task, 0); /* with what is known now */
    if (!job->failed && use->reader && job->block.unread)
        return false;
    if (job->failed)
        memory_fail(&spread->yoko->memory);
    if (use->reader)
        blocks_accept(use->reader, &job->block);
    else
        take_messages(&spread->yoko->diagnostics, &job->block.diagnostics);
    spread->accepted++;
    return use->accept(use->context, job);
}

void spread_run(struct yoko *yoko, const struct spread_use *use)
{
    struct spread *spread = ARENA_NEW(&yoko->arena, struct spread);
    enum spread_more more = SPREAD_MORE;
    spread->yoko = yoko;
    spread->use = use = arena_copy(&yoko->arena, use, sizeof *use);
    begin(spread);
    while (more == SPREAD_MORE || (more == SPREAD_END && spread->begun > spread->accepted)) {
        bool cutting = more == SPREAD_MORE;
        while (cutting && spread->begun - spread->accepted < spread->job_count) {
            struct spread_job *job = job_of(spread, spread->begun);
            cutting = cut(use, job);
            if (cutting)
                pool_submit(spread->pool, &job->task);
            spread->begun += cutting;
        }
        if (spread->begun > spread->accepted)
            more = accept_oldest(spread) ? more : SPREAD_STOP;
        else
            more = use->singly ? use->singly(use->context) : SPREAD_END;
    }
    yoko_hold(yoko, use->context, use->release);
    end_all(spread);
}
