/* SPDX-License-Identifier: Apache-2.0 */
/* The kept records of one stored scheme decided again, on several threads.
 *
 * The caller's thread alone reads the ledger. It gathers decisions into blocks; whoever is free decides a block's
 * records again and holds the values against the kept ones; and the caller's thread takes the blocks back in order
 * and tells of those that are not alike, which are few. Blocks are cut at the same places whatever the number of
 * threads, and each is looked at by itself: so the number changes nothing but the time. Memory is that of the blocks
 * under way, however long the ledger is. */
#include <config.h>

#include "api/foreign.h"
#include "api/replay.h"

#include "base/pool.h"
#include "decide/decide.h"

#include <stdio.h>
#include <string.h>

/* A block ends with whichever it reaches first. */
#define BLOCK_DECISIONS 1024
#define BLOCK_BYTES     ((size_t)4 << 20)

/* What the decisions of a batch have in common. */
struct held_batch {
    char number[24];
    const char *record, *decision; /* layouts, in the call's arena */
    int64_t layouts;               /* how many of records there were so far */
    bool same_layout, salted;
};

/* What a worker of the pool has of its own. */
struct replay_worker {
    struct yoko yoko; /* for memory, and for messages that nobody hears */
    struct decider decider;
    const char *layout; /* of the newest version's decisions */
    struct replay_block *block; /* being decided */
    bool failed; /* memory was out: what it has was left in the middle of something */
};

struct replay_block {
    struct task task;
    struct replay_threads *threads;
    struct arena arena;
    VECTOR(struct held) held;
    size_t bytes;
    /* What deciding makes of it. */
    uint32_t given, taken; /* records handed to the reader; decisions that came back */
    uint64_t same;
    VECTOR(struct unlike) unlike;
    bool failed; /* memory was out */
};

struct replay_threads {
    struct replay_pass *pass;
    struct ledger_rows *rows; /* in the call's arena, which closes them */
    struct held_batch batch;
    const char *layout; /* of what the newest version decides, in the call's arena */
    struct pool *pool;
    struct replay_worker *workers;
    struct replay_block *blocks;
    uint32_t worker_count, block_count;
    uint64_t begun, accepted;
    volatile bool ending;
};

/* ---- On any thread ---- */

static bool hand_over(void *context, struct kept_record *record)
{
    struct replay_worker *worker = context;
    struct replay_block *block = worker->block;
    if (block->given == block->held.count)
        return false;
    const struct held *held = &block->held.items[block->given++];
    *record = (struct kept_record){held->application, held->record, held->record_layout, held->layout_number,
                                    (uint64_t)held->number};
    return true;
}

static void start_worker(struct replay_threads *threads, struct replay_worker *worker)
{
    const struct yoko_scheme *by = threads->pass->by;
    struct record_request request = {.source = {.name = threads->pass->ledger->path},
                                     .format = RECORDS_KEPT,
                                     .kept = {hand_over, worker},
                                     .batch = BLOCK_DECISIONS,
                                     .again = true};
    decider_join(&worker->decider, &worker->yoko, by);
    records_open(&worker->decider.reader, &worker->yoko.memory, &by->versions.schema, &request,
                 &worker->yoko.diagnostics);
}

static void take_values(struct decider *decider, struct buffer *out)
{
    buffer_whole(out, &decider->yoko->memory);
}

/* Whether the values alone are the same, which nearly all are. */
static bool same_values(struct decider *decider, const struct held *held, const struct decision *decision)
{
    bool newest = decider->program == decider->versions->items[decider->versions->count - 1].program;
    if (!held->same_layout || decision->problem || !newest)
        return false;
    decider->out.length = 0;
    decision_values(&decider->out, decider->program, decision);
    take_values(decider, &decider->out);
    return strcmp(decider->out.bytes, held->decision) == 0;
}

static void hold_against(struct replay_worker *worker, const struct decision *decision, uint32_t version)
{
    struct decider *decider = &worker->decider;
    struct replay_block *block = worker->block;
    const struct held *held = &block->held.items[block->taken++];
    if (same_values(decider, held, decision)) {
        block->same++;
        return;
    }
    decider->out.length = 0;
    decision_json(&decider->out, decider->program, decision);
    take_values(decider, &decider->out);
    struct unlike unlike = {held, arena_text(&block->arena, decider->out.bytes, decider->out.length), version,
                            decision->problem != NULL};
    VECTOR_ADD(&block->arena, block->unlike, unlike);
}

static void hold_rejects(struct replay_worker *worker, const struct batch *batch, uint32_t *reject, uint32_t before)
{
    for (; *reject < batch->reject_count && batch->rejects[*reject].before <= before; ++*reject) {
        struct decision decision = decision_of_reject(&batch->rejects[*reject]);
        hold_against(worker, &decision, NONE);
    }
}

static void decide_batch(struct replay_worker *worker, const struct batch *batch)
{
    struct decider *decider = &worker->decider;
    uint32_t reject = 0, records;
    for (uint32_t first = 0; first < batch->records; first += records) {
        records = machine_fitting(decider->machine, batch, first);
        decider_run(decider, batch, first, records);
        for (uint32_t i = 0; i < records; i++) {
            struct decision decision = {0};
            hold_rejects(worker, batch, &reject, first + i);
            uint32_t version = decider_decide(decider, batch, first, i, &decision);
            hold_against(worker, &decision, version);
        }
    }
    hold_rejects(worker, batch, &reject, batch->records);
}

/* What the records lack or have too much for today's fields shows in the decisions, or not at all: messages go where
 * nobody looks, and with the block. */
static void work(struct replay_worker *worker, struct replay_block *block)
{
    struct decider *decider = &worker->decider;
    struct batch batch = {0};
    worker->block = block;
    block->arena.memory = &worker->yoko.memory;
    diagnostics_begin(&worker->yoko.diagnostics, &block->arena);
    if (!decider->reader)
        start_worker(block->threads, worker);
    while (records_next(decider->reader, &decider->arena, &batch)) {
        decide_batch(worker, &batch);
        arena_reset(&decider->arena);
    }
}

static void run_block(struct task *task, unsigned number)
{
    struct replay_block *block = (struct replay_block *)task;
    struct replay_worker *worker = &block->threads->workers[number];
    jmp_buf door;
    worker->yoko.memory.door = &door;
    block->failed = true;
    if (block->threads->ending || worker->failed)
        return;
    if (setjmp(door)) {
        worker->failed = true;
        return;
    }
    work(worker, block);
    block->failed = false;
}

/* ---- On the caller's thread ---- */

static const char *copy(struct arena *arena, const char *text)
{
    return text ? arena_text(arena, text, strlen(text)) : NULL;
}

static bool same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

/* The batch of a decision, looked up when it changes. What is the same from batch to batch is kept once. */
static bool use_batch(struct replay_threads *threads, const struct ledger_entry *decision, struct arena *arena)
{
    struct replay_pass *pass = threads->pass;
    struct held_batch *batch = &threads->batch;
    struct ledger_entry entry = {0};
    const char *number = decision->columns[LEDGER_SCHEME] ? decision->columns[LEDGER_SCHEME] : "";
    if (strcmp(batch->number, number) == 0)
        return true;
    if (!ledger_entry(pass->ledger, arena, number, &entry)) {
        if (!pass->ledger->failed) /* else it could not be read, which is reported */
            diagnose(&pass->yoko->diagnostics, Y0903, nowhere, pass->ledger->path, (const char *)NULL);
        return false;
    }
    snprintf(batch->number, sizeof batch->number, "%s", number);
    if (!same_text(batch->record, entry.columns[LEDGER_RECORD])) {
        batch->record = copy(&pass->yoko->arena, entry.columns[LEDGER_RECORD]);
        batch->layouts++;
    }
    if (!same_text(batch->decision, entry.columns[LEDGER_DECISION])) {
        batch->decision = copy(&pass->yoko->arena, entry.columns[LEDGER_DECISION]);
        batch->same_layout = same_text(batch->decision, threads->layout);
    }
    batch->salted = entry.columns[LEDGER_SALT] != NULL;
    return true;
}

static bool hold(struct replay_threads *threads, struct replay_block *block, const struct ledger_entry *entry)
{
    struct arena *arena = &block->arena;
    struct held held = {.number = entry->number,
                        .application = copy(arena, entry->columns[LEDGER_APPLICATION]),
                        .record = copy(arena, entry->columns[LEDGER_RECORD]),
                        .decision = copy(arena, entry->columns[LEDGER_DECISION]),
                        .salted = entry->columns[LEDGER_SALT] != NULL};
    if (!entry->columns[LEDGER_TIME]) { /* it shares its batch's */
        if (!use_batch(threads, entry, arena))
            return false;
        held.record_layout = threads->batch.record;
        held.decision_layout = threads->batch.decision;
        held.layout_number = threads->batch.layouts;
        held.same_layout = threads->batch.same_layout;
        held.salted = threads->batch.salted;
    }
    held.application = held.application ? held.application : "";
    held.record = held.record ? held.record : "{}";
    held.decision = held.decision ? held.decision : "{}";
    block->bytes += strlen(held.record) + strlen(held.decision);
    VECTOR_ADD(arena, block->held, held);
    return true;
}

/* Fills the block with the decisions that come next; false at their end, and on failure, which is reported. */
static bool fill(struct replay_threads *threads, struct replay_block *block)
{
    struct ledger_entry entry = {0};
    block->arena.memory = &threads->pass->yoko->memory;
    arena_reset(&block->arena);
    memset(&block->held, 0, sizeof block->held);
    memset(&block->unlike, 0, sizeof block->unlike);
    block->bytes = block->same = block->given = block->taken = 0;
    while (block->held.count < BLOCK_DECISIONS && block->bytes < BLOCK_BYTES)
        if (!ledger_rows_next(threads->rows, &entry) || !hold(threads, block, &entry))
            return false;
    return true;
}

static void begin(struct replay_threads *threads)
{
    struct replay_pass *pass = threads->pass;
    struct yoko *yoko = pass->yoko;
    threads->pool = pool_create(&yoko->memory, pass->threads);
    if (!threads->pool)
        memory_fail(&yoko->memory);
    uint32_t workers = pool_threads(threads->pool);
    threads->workers = ARENA_ARRAY(&yoko->arena, struct replay_worker, workers);
    threads->blocks = ARENA_ARRAY(&yoko->arena, struct replay_block, 2 * (size_t)workers);
    for (; threads->worker_count < workers; threads->worker_count++) {
        struct yoko *own = &threads->workers[threads->worker_count].yoko;
        memory_join(&own->memory, &yoko->memory);
        arena_begin(&own->arena, &own->memory);
        own->file = -1;
    }
    for (uint32_t most = workers > 1 ? 2 * workers : 1; threads->block_count < most; threads->block_count++) {
        struct replay_block *block = &threads->blocks[threads->block_count];
        block->threads = threads;
        block->task.run = run_block;
        arena_begin(&block->arena, &yoko->memory);
    }
}

/* The oldest block under way. */
static bool accept_oldest(struct replay_threads *threads)
{
    struct replay_pass *pass = threads->pass;
    struct replay_block *block = &threads->blocks[threads->accepted % threads->block_count];
    pool_wait(threads->pool, &block->task);
    threads->accepted++;
    if (block->failed)
        memory_fail(&pass->yoko->memory);
    block->arena.memory = &pass->yoko->memory;
    for (uint32_t i = 0; i < block->unlike.count; i++)
        if (!pass->tell(pass->context, &block->unlike.items[i], &block->arena))
            return false;
    return block->taken == block->held.count && pass->passed(pass->context, block->held.count, block->same);
}

bool replay_pass_run(struct replay_pass *pass)
{
    struct yoko *yoko = pass->yoko;
    struct replay_threads *threads = ARENA_NEW(&yoko->arena, struct replay_threads);
    unsigned errors = yoko->diagnostics.errors;
    bool more = true, going = true;
    threads->pass = pass;
    threads->layout = ledger_decision_layout(yoko, pass->by->program);
    threads->rows = ARENA_NEW(&yoko->arena, struct ledger_rows);
    if (!foreign_ready(yoko, pass->by) ||
        !ledger_rows_begin(pass->ledger, &yoko->arena, "decision", pass->scheme, threads->rows))
        return false;
    pass->threads_of = threads;
    begin(threads);
    while (going && (more || threads->begun > threads->accepted)) {
        while (more && threads->begun - threads->accepted < threads->block_count) {
            struct replay_block *block = &threads->blocks[threads->begun % threads->block_count];
            more = fill(threads, block);
            if (block->held.count) {
                pool_submit(threads->pool, &block->task);
                threads->begun++;
            }
        }
        if (threads->begun > threads->accepted)
            going = accept_oldest(threads);
    }
    ledger_rows_end(threads->rows);
    return going && yoko->diagnostics.errors == errors;
}

void replay_pass_end(struct replay_pass *pass)
{
    struct replay_threads *threads = pass->threads_of;
    if (!threads)
        return;
    pass->threads_of = NULL;
    threads->ending = true;
    pool_destroy(threads->pool);
    for (uint32_t i = 0; i < threads->worker_count; i++) {
        struct replay_worker *worker = &threads->workers[i];
        if (worker->decider.yoko)
            decider_release(&worker->decider);
        buffer_end(&worker->yoko.scratch);
        arena_end(&worker->yoko.arena);
    }
    for (uint32_t i = 0; i < threads->block_count; i++)
        arena_end(&threads->blocks[i].arena);
}
