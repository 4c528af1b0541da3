/* SPDX-License-Identifier: Apache-2.0 */
/* Decides records and keeps the decisions: a few thousand are decided first and then written in one
 * transaction, so that the ledger is locked no longer than the writing takes. While one transaction is written on
 * another thread, the next one is decided here. */
#include <config.h>

#include "api/ledger.h"
#include "api/ready.h"
#include "api/records.h"
#include "api/salt.h"
#include "base/pool.h"
#include "base/reason.h"
#include "decide/decide.h"
#include "io/text_map.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Batches of the reader in one transaction. Each transaction waits for the disk once. */
#define TOGETHER 8

struct made {
    const char *id, *record, *decision;
    uint32_t version; /* that decided */
};

/* What one transaction keeps. */
struct sheaf {
    struct task task;
    struct recording *recording;
    struct arena arena;
    VECTOR(struct made) made;
    /* What came of writing it. */
    int64_t first, last; /* entries */
    char head[LEDGER_HASH];
    bool kept;
};

struct recording {
    const struct yoko_scheme *scheme;
    const struct yoko_record *wanted;
    struct yoko_kept *kept;
    struct decider decider;
    struct salt salt;
    const char *record_layout;     /* in the call's arena, as the next */
    const char **decision_layouts; /* by version */
    struct sheaf sheaves[2];       /* one is filled while the other is written */
    struct sheaf *filling, *writing; /* the latter NULL: none */
    struct pool *pool;
    bool out_of_memory; /* while a sheaf was written */
    struct yoko writer; /* of the thread that writes: its memory and its messages, and what the ledger is opened with */
    struct ledger *ledger;
    struct text_map before; /* with `resume`: 申請番号 kept before, with what tells its content */
};

/* ---- what was kept before ---- */

/* Two records of one application are the same when their names and values are: enough of the hash of both. */
static uint64_t content_of(const char *layout, const char *record)
{
    struct ledger_entry entry = {.columns = {[LEDGER_RECORD] = record, [LEDGER_SOURCES] = layout}};
    char hash[LEDGER_HASH];
    ledger_hash_entry("", &entry, hash);
    hash[16] = '\0';
    return strtoull(hash, NULL, 16);
}

static bool was_kept(const struct recording *recording, const char *id, const char *record)
{
    const struct text_entry *entry =
        recording->wanted->resume ? text_map_find(&recording->before, id, strlen(id)) : NULL;
    return entry && entry->number == content_of(recording->record_layout, record);
}

/* Goes over the decisions of a version of the scheme, batch by batch. */
static bool list_before(struct recording *recording, struct yoko *yoko, struct ledger *ledger,
                        const char *scheme)
{
    struct ledger_rows *rows = ARENA_NEW(&yoko->arena, struct ledger_rows);
    struct ledger_entry entry = {0}, batch = {0};
    unsigned errors = yoko->diagnostics.errors;
    char number[24] = "";
    if (!ledger_rows_begin(ledger, &yoko->arena, "decision", scheme, rows))
        return false;
    while (ledger_rows_next(rows, &entry)) {
        const char *id = entry.columns[LEDGER_APPLICATION], *record = entry.columns[LEDGER_RECORD];
        bool fresh;
        if (!id || !record ||
            entry.columns[LEDGER_TIME]) /* of the first format: its names may stand otherwise */
            continue;
        if (strcmp(number, entry.columns[LEDGER_SCHEME]) != 0) {
            snprintf(number, sizeof number, "%s", entry.columns[LEDGER_SCHEME]);
            if (!ledger_entry(ledger, &yoko->arena, number, &batch))
                return false;
            recording->salt.before = batch.columns[LEDGER_SALT];
        }
        text_map_add(&recording->before, id, strlen(id), &fresh)->number =
            content_of(batch.columns[LEDGER_RECORD], record);
    }
    ledger_rows_end(rows);
    return yoko->diagnostics.errors == errors;
}

/* Hashes can only be compared by the salt that they were made with, so it is taken over too. */
static bool find_before(struct recording *recording, struct yoko *yoko)
{
    const struct yoko_record *wanted = recording->wanted;
    struct stat about;
    if (!wanted->resume || (stat(wanted->ledger, &about) != 0 && is_absence(errno)))
        return true;
    struct ledger *ledger =
        ledger_open(&yoko->arena, &yoko->diagnostics, wanted->ledger, LEDGER_WRITE, wanted->wait);
    if (!ledger || !ledger_begin(ledger, false))
        return false;
    bool fine = true;
    for (uint32_t version = 0; fine && version < recording->scheme->versions.count; version++) {
        const char *scheme = ledger_find_scheme(yoko, ledger, recording->scheme, version);
        fine = !scheme || list_before(recording, yoko, ledger, scheme);
    }
    fine = fine && !ledger->failed;
    ledger_abandon(ledger);
    ledger_close(ledger);
    return fine;
}

/* ---- deciding ---- */

static void decide_one(struct recording *recording, const struct batch *batch, uint32_t first,
                       uint32_t record)
{
    struct decider *decider = &recording->decider;
    struct sheaf *sheaf = recording->filling;
    struct decision decision = {0};
    const char *kept = records_kept(decider->reader, first + record);
    if (was_kept(recording, batch->ids[first + record], kept)) {
        recording->kept->summary.records++;
        recording->kept->before++;
        return;
    }
    uint32_t version = decider_decide(decider, batch, first, record, &decision);
    summary_count(&recording->kept->summary, &decision);
    if (version == NONE)
        return;
    if (decision.problem) {
        diagnose(&decider->yoko->diagnostics, Y0827, nowhere, decision.id, decision.problem,
                 (const char *)NULL);
        return;
    }
    decider->out.length = 0;
    decision_values(&decider->out, decider->program, &decision);
    buffer_whole(&decider->out, &decider->yoko->memory);
    struct arena *arena = &sheaf->arena;
    struct made made = {arena_text(arena, decision.id, strlen(decision.id)), arena_text(arena, kept, strlen(kept)),
                        arena_text(arena, decider->out.bytes, decider->out.length), version};
    VECTOR_ADD(arena, sheaf->made, made);
}

static void decide_batch(struct recording *recording, const struct batch *batch)
{
    struct machine *machine = recording->decider.machine;
    uint32_t records;
    for (uint32_t first = 0; first < batch->records; first += records) {
        records = machine_fitting(machine, batch, first);
        decider_run(&recording->decider, batch, first, records);
        for (uint32_t i = 0; i < records; i++)
            decide_one(recording, batch, first, i);
    }
    recording->kept->summary.records += batch->reject_count;
    recording->kept->summary.rejected += batch->reject_count;
}

/* ---- writing, on any thread ---- */

/* What the decisions of a transaction by one version have in common; its number, or NULL. */
static const char *append_batch(struct recording *recording, uint32_t version, struct arena *arena)
{
    struct yoko *yoko = &recording->writer;
    struct ledger *ledger = recording->ledger;
    const char *scheme = ledger_keep_scheme(yoko, ledger, recording->scheme, version, recording->wanted->who);
    struct ledger_entry entry = {.columns = {[LEDGER_KIND] = "batch",
                                             [LEDGER_WHO] = recording->wanted->who,
                                             [LEDGER_ENGINE] = yoko_version(),
                                             [LEDGER_SCHEME] = scheme,
                                             [LEDGER_RECORD] = recording->record_layout,
                                             [LEDGER_DECISION] = recording->decision_layouts[version],
                                             [LEDGER_SALT] = recording->salt.kept}};
    if (!scheme || !ledger_append(ledger, &entry))
        return NULL;
    return arena_print(arena, "%" PRId64, entry.number);
}

/* The decisions by one version, if there are any. */
static bool append_version(struct recording *recording, struct sheaf *sheaf, uint32_t version)
{
    struct ledger *ledger = recording->ledger;
    const char *batch = NULL;
    for (uint32_t i = 0; i < sheaf->made.count; i++) {
        const struct made *made = &sheaf->made.items[i];
        if (made->version != version)
            continue;
        if (!batch)
            batch = append_batch(recording, version, &sheaf->arena);
        struct ledger_entry entry = {.columns = {[LEDGER_KIND] = "decision",
                                                 [LEDGER_SCHEME] = batch,
                                                 [LEDGER_APPLICATION] = made->id,
                                                 [LEDGER_RECORD] = made->record,
                                                 [LEDGER_DECISION] = made->decision}};
        if (!batch || !ledger_append(ledger, &entry))
            return false;
        sheaf->first = sheaf->first ? sheaf->first : entry.number;
    }
    return true;
}

static bool append_all(struct recording *recording, struct sheaf *sheaf)
{
    struct ledger *ledger = recording->ledger;
    if (!ledger_begin(ledger, true))
        return false;
    for (uint32_t version = 0; version < recording->scheme->versions.count; version++)
        if (!append_version(recording, sheaf, version)) {
            ledger_abandon(ledger);
            return false;
        }
    if (!ledger_commit(ledger))
        return false;
    sheaf->last = ledger->count;
    memcpy(sheaf->head, ledger->head, sizeof sheaf->head);
    return true;
}

static void write_sheaf(struct task *task, unsigned worker)
{
    struct sheaf *sheaf = (struct sheaf *)task;
    struct recording *recording = sheaf->recording;
    jmp_buf door;
    (void)worker;
    recording->writer.memory.door = &door;
    sheaf->arena.memory = &recording->writer.memory;
    if (setjmp(door)) {
        recording->out_of_memory = true;
        return;
    }
    sheaf->kept = append_all(recording, sheaf);
}

/* ---- on the caller's thread again ---- */

/* What the writer had to say. */
static void take_messages(struct recording *recording)
{
    struct diagnostics *said = &recording->writer.diagnostics, *to = &recording->decider.yoko->diagnostics;
    unsigned before = to->errors;
    for (uint32_t i = 0; i < said->list.count; i++)
        diagnostics_take(to, said->list.items[i], before);
    to->errors += said->errors;
    said->list.count = said->errors = 0;
}

/* Waits until the sheaf that is written lasts; false when it does not, which is reported. */
static bool finish_writing(struct recording *recording)
{
    struct sheaf *sheaf = recording->writing;
    struct yoko_kept *kept = recording->kept;
    const struct yoko_record *wanted = recording->wanted;
    struct yoko *yoko = recording->decider.yoko;
    if (!sheaf)
        return true;
    pool_wait(recording->pool, &sheaf->task);
    recording->writing = NULL;
    if (recording->out_of_memory)
        memory_fail(&yoko->memory);
    if (!sheaf->kept) {
        take_messages(recording);
        return false;
    }
    kept->first = kept->first ? kept->first : sheaf->first;
    kept->last = sheaf->last;
    memcpy(kept->head, sheaf->head, sizeof kept->head);
    kept->decisions += sheaf->made.count;
    if (wanted->kept)
        wanted->kept(wanted->kept_context, kept->last, kept->head);
    return true;
}

/* Hands the decisions made so far to whoever writes them, and goes on with the other sheaf. */
static bool keep_made(struct recording *recording)
{
    struct sheaf *full = recording->filling;
    if (full->made.count == 0)
        return true;
    if (!finish_writing(recording))
        return false;
    recording->writing = full;
    recording->filling = &recording->sheaves[full == recording->sheaves];
    pool_submit(recording->pool, &full->task);
    struct sheaf *next = recording->filling;
    next->arena.memory = &recording->decider.yoko->memory;
    arena_reset(&next->arena);
    memset(&next->made, 0, sizeof next->made);
    next->first = 0;
    return true;
}

static void make_layouts(struct recording *recording, struct yoko *yoko)
{
    const struct versions *versions = &recording->scheme->versions;
    recording->record_layout = records_layout(recording->decider.reader);
    recording->decision_layouts = ARENA_ARRAY(&yoko->arena, const char *, versions->count);
    for (uint32_t version = 0; version < versions->count; version++)
        recording->decision_layouts[version] = ledger_decision_layout(yoko, versions->items[version].program);
}

/* Decides and keeps until the records end; false when they could not be kept. */
static bool keep_all(struct recording *recording)
{
    struct decider *decider = &recording->decider;
    const struct yoko_record *wanted = recording->wanted;
    struct batch batch = {0};
    unsigned together = 0;
    while (records_next(decider->reader, &decider->arena, &batch)) {
        decide_batch(recording, &batch);
        arena_reset(&decider->arena);
        if (++together == TOGETHER) {
            if (!keep_made(recording))
                return false;
            together = 0;
        }
        if (wanted->progress)
            wanted->progress(wanted->progress_context, recording->kept->summary.records, decider->bytes,
                             decider->total);
    }
    return keep_made(recording) && finish_writing(recording);
}

/* ---- the call ---- */

static void release(void *held)
{
    struct recording *recording = held;
    pool_destroy(recording->pool); /* what is being written is written to its end */
    decider_release(&recording->decider);
    for (unsigned i = 0; i < 2; i++)
        arena_end(&recording->sheaves[i].arena);
    buffer_end(&recording->writer.scratch);
    arena_end(&recording->writer.arena); /* with the ledger in it */
}

static void begin(struct recording *recording, struct yoko *yoko)
{
    struct yoko *writer = &recording->writer;
    memory_join(&writer->memory, &yoko->memory);
    writer->memory.door = yoko->memory.door; /* while the ledger is opened here */
    arena_begin(&writer->arena, &writer->memory);
    diagnostics_begin(&writer->diagnostics, &writer->arena);
    writer->file = -1;
    for (unsigned i = 0; i < 2; i++) {
        recording->sheaves[i].recording = recording;
        recording->sheaves[i].task.run = write_sheaf;
        arena_begin(&recording->sheaves[i].arena, &yoko->memory);
    }
    recording->filling = recording->sheaves;
    yoko_hold(yoko, recording, release);
    recording->pool = pool_create(&yoko->memory, pool_processors() > 1 ? 2 : 1);
    if (!recording->pool)
        memory_fail(&yoko->memory);
}

static enum yoko_status record(struct yoko *yoko, void *request)
{
    struct recording *recording = request;
    struct decider *decider = &recording->decider;
    const struct yoko_record *wanted = recording->wanted;
    struct yoko_summary *summary = &recording->kept->summary;
    enum yoko_status status;
    bool hides = wanted->hash_personal || wanted->salt_file;
    if (hides && !decisions_are_impersonal(yoko, recording->scheme))
        return YOKO_USAGE;
    text_map_begin(&recording->before, &yoko->arena);
    if (!find_before(recording, yoko))
        return YOKO_SYSTEM;
    status = choose_salt(yoko, wanted, &recording->salt);
    if (status != YOKO_OK)
        return status;
    decider->keep_records = true;
    decider->salt = recording->salt.value;
    if (!decider_begin(decider, yoko, recording->scheme, &wanted->records, false, &status))
        return status;
    begin(recording, yoko);
    recording->ledger = ledger_open(&recording->writer.arena, &recording->writer.diagnostics, wanted->ledger,
                                    LEDGER_WRITE, wanted->wait);
    take_messages(recording);
    if (!recording->ledger)
        return YOKO_SYSTEM;
    bool ready = !yoko->ready || ledger_prepare(recording->ledger);
    take_messages(recording);
    if (!ready || !ready_to_decide(yoko, decider->reader)) {
        ledger_close(recording->ledger);
        return YOKO_SYSTEM;
    }
    make_layouts(recording, yoko);
    bool kept = keep_all(recording);
    ledger_close(recording->ledger);
    if (!kept)
        return YOKO_SYSTEM;
    bool bad = summary->rejected || records_broken(decider->reader) ||
               records_counted(decider->reader).strays || yoko->diagnostics.errors;
    return bad ? records_status(yoko) : YOKO_OK;
}

enum yoko_status yoko_record(struct yoko *yoko, const struct yoko_scheme *scheme,
                             const struct yoko_record *wanted, struct yoko_kept *kept)
{
    struct recording recording = {.scheme = scheme, .wanted = wanted, .kept = kept};
    *kept = (struct yoko_kept){.summary.has_grant = scheme->program->grant != NONE};
    return yoko_enter(yoko, record, &recording);
}
