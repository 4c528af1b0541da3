/* SPDX-License-Identifier: Apache-2.0 */
/* Deciding on several threads: each block is decided and written into buffers of its own, which are handed on in
 * order, each once what comes before it has been. */
#include <config.h>

#include "api/run.h"

#include "api/spread.h"

struct run_worker {
    struct spread_worker worker;
    struct running running;
};

struct run_job {
    struct spread_job job;
    struct buffer out, lines;
    struct yoko_summary summary;
};

struct block_run {
    struct running *running;
    struct running origin; /* as it was before any block: what workers begin with */
};

/* ---- On any thread ---- */

static void begin_worker(void *context, struct spread_worker *worker)
{
    const struct block_run *run = context;
    struct running *running = &((struct run_worker *)worker)->running;
    struct decider *decider = &running->decider;
    *running = run->origin;
    running->collects = true;
    decider->yoko = &worker->yoko;
    decider->reader = NULL;
    decider->file = -1;
    decider->out = decider->lines = (struct buffer){0};
    arena_begin(&decider->arena, &worker->yoko.memory);
    if (worker->number > 0) { /* the first one works where the machines are that decide singly, too */
        decider->machines = NULL;
        decider->machines = ARENA_ARRAY(&worker->yoko.arena, struct machine *, decider->versions->count);
        decider->machine = decider_machine(decider, decider->versions->count - 1);
    }
    run_begin_writing(running);
    buffer_end(&decider->out); /* headings are written once, elsewhere */
    buffer_end(&decider->lines);
}

static void work(void *context, struct spread_worker *spread_worker, struct spread_job *spread_job)
{
    struct running *running = &((struct run_worker *)spread_worker)->running;
    struct run_job *job = (struct run_job *)spread_job;
    struct decider *decider = &running->decider;
    (void)context;
    job->summary = (struct yoko_summary){0};
    running->summary = &job->summary;
    running->writer.count = 1; /* in an array of JSON a comma stands before each decision but the first one */
    decider->out = job->out;
    decider->lines = job->lines;
    decider->out.length = decider->lines.length = 0;
    job->out = job->lines = (struct buffer){0};
    run_batch(running, &job->job.block.batch);
    job->out = decider->out;
    job->lines = decider->lines;
    decider->out = decider->lines = (struct buffer){0};
    if (job->out.failed || job->lines.failed)
        memory_fail(&spread_worker->yoko.memory);
}

/* ---- On the caller's thread ---- */

static void end_worker(void *context, struct spread_worker *worker)
{
    struct decider *decider = &((struct run_worker *)worker)->running.decider;
    (void)context;
    if (worker->number == 0)
        decider->machines = NULL;
    decider_release(decider);
}

static void end_job(void *context, struct spread_job *job)
{
    (void)context;
    buffer_end(&((struct run_job *)job)->out);
    buffer_end(&((struct run_job *)job)->lines);
}

static void release(void *context)
{
    struct block_run *run = context;
    decider_release(&run->running->decider);
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
    yoko_write write = lines ? running->sinks.write_lines : running->sinks.write;
    void *context = lines ? running->sinks.lines_context : running->sinks.context;
    running->stopped = write(context, from->bytes + skipped, from->length - skipped) != 0;
}

static bool accept(void *context, struct spread_job *spread_job)
{
    struct block_run *run = context;
    struct run_job *job = (struct run_job *)spread_job;
    struct running *running = run->running;
    struct decider *decider = &running->decider;
    add_summary(running->summary, &job->summary);
    bool first = running->writer.format == DECISIONS_JSON && running->writer.count == 0;
    hand_on(run, &job->out, &decider->out, first ? 1 : 0);
    if (running->sinks.write_lines)
        hand_on(run, &job->lines, &decider->lines, 0);
    running->writer.count += job->summary.records;
    run_progress(running);
    return !running->stopped;
}

/* Reads and decides one batch as it comes. */
static enum spread_more decide_singly(void *context)
{
    struct running *running = ((struct block_run *)context)->running;
    struct decider *decider = &running->decider;
    struct batch batch = {0};
    if (!records_next(decider->reader, &decider->arena, &batch))
        return SPREAD_END;
    run_batch(running, &batch);
    arena_reset(&decider->arena);
    run_progress(running);
    return running->stopped ? SPREAD_STOP : SPREAD_MORE;
}

void run_blocks(struct running *running)
{
    struct yoko *yoko = running->decider.yoko;
    struct block_run *run = ARENA_NEW(&yoko->arena, struct block_run);
    bool cuts = running->writer.format != DECISIONS_TABLE; /* a table looks at all its rows */
    *run = (struct block_run){running, *running};
    spread_run(yoko, &(struct spread_use){.context = run,
                                          .release = release,
                                          .threads = running->decide->threads,
                                          .worker_size = sizeof(struct run_worker),
                                          .job_size = sizeof(struct run_job),
                                          .reader = cuts ? running->decider.reader : NULL,
                                          .begin = begin_worker,
                                          .work = work,
                                          .accept = accept,
                                          .singly = decide_singly,
                                          .end = end_worker,
                                          .end_job = end_job});
    yoko_hold(yoko, &running->decider, decider_release);
}
