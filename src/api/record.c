/* SPDX-License-Identifier: Apache-2.0 */
/* Decides records and keeps the decisions: a few thousand are decided first and then written in one
 * transaction, so that the ledger is locked no longer than the writing takes. */
#include <config.h>

#include "api/ledger.h"
#include "api/ready.h"
#include "api/records.h"
#include "api/salt.h"
#include "decide/decide.h"
#include "io/text_map.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Batches of the reader in one transaction. Each transaction waits for the disk once. */
#define TOGETHER 8

struct made {
    const char *id, *record, *decision;
};

struct recording {
    const struct yoko_scheme *scheme;
    const struct yoko_record *wanted;
    struct yoko_kept *kept;
    struct decider decider;
    struct ledger *ledger;
    struct salt salt;
    const char *record_layout, *decision_layout; /* in the call's arena */
    VECTOR(struct made) made;                    /* not written yet; in the decider's arena */
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

/* Goes over the decisions of the scheme, batch by batch. */
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
    if (!wanted->resume || stat(wanted->ledger, &about) != 0)
        return true;
    struct ledger *ledger =
        ledger_open(&yoko->arena, &yoko->diagnostics, wanted->ledger, LEDGER_WRITE, wanted->wait);
    if (!ledger || !ledger_begin(ledger, false))
        return false;
    const char *scheme = ledger_find_scheme(yoko, ledger, recording->scheme, 0);
    bool fine = !scheme || list_before(recording, yoko, ledger, scheme);
    ledger_abandon(ledger);
    ledger_close(ledger);
    return fine;
}

/* ---- deciding ---- */

static void decide_one(struct recording *recording, const struct batch *batch, uint32_t first,
                       uint32_t record)
{
    struct decider *decider = &recording->decider;
    struct decision decision = {0};
    const char *kept = records_kept(decider->reader, first + record);
    if (was_kept(recording, batch->ids[first + record], kept)) {
        recording->kept->summary.records++;
        recording->kept->before++;
        return;
    }
    decider_decide(decider, batch, first, record, &decision);
    summary_count(&recording->kept->summary, &decision);
    if (decision.problem) {
        diagnose(&decider->yoko->diagnostics, Y0827, nowhere, decision.id, decision.problem,
                 (const char *)NULL);
        return;
    }
    decider->out.length = 0;
    decision_values(&decider->out, decider->program, &decision);
    if (decider->out.failed)
        memory_fail(&decider->yoko->memory);
    struct made made = {decision.id, kept,
                        arena_text(&decider->arena, decider->out.bytes, decider->out.length)};
    VECTOR_ADD(&decider->arena, recording->made, made);
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

/* What the decisions of a transaction have in common; its number, or NULL. */
static const char *append_batch(struct recording *recording)
{
    struct yoko *yoko = recording->decider.yoko;
    struct ledger *ledger = recording->ledger;
    const char *scheme = ledger_keep_scheme(yoko, ledger, recording->scheme, 0, recording->wanted->who);
    struct ledger_entry entry = {.columns = {[LEDGER_KIND] = "batch",
                                             [LEDGER_WHO] = recording->wanted->who,
                                             [LEDGER_ENGINE] = yoko_version(),
                                             [LEDGER_SCHEME] = scheme,
                                             [LEDGER_RECORD] = recording->record_layout,
                                             [LEDGER_DECISION] = recording->decision_layout,
                                             [LEDGER_SALT] = recording->salt.kept}};
    if (!scheme || !ledger_append(ledger, &entry))
        return NULL;
    return arena_print(&recording->decider.arena, "%" PRId64, entry.number);
}

static bool append_all(struct recording *recording)
{
    struct ledger *ledger = recording->ledger;
    const char *batch = append_batch(recording);
    if (!batch)
        return false;
    int64_t first = ledger->count + 1;
    for (uint32_t i = 0; i < recording->made.count; i++) {
        const struct made *made = &recording->made.items[i];
        struct ledger_entry entry = {.columns = {[LEDGER_KIND] = "decision",
                                                 [LEDGER_SCHEME] = batch,
                                                 [LEDGER_APPLICATION] = made->id,
                                                 [LEDGER_RECORD] = made->record,
                                                 [LEDGER_DECISION] = made->decision}};
        if (!ledger_append(ledger, &entry))
            return false;
    }
    if (!ledger_commit(ledger))
        return false;
    recording->kept->first = recording->kept->first ? recording->kept->first : first;
    recording->kept->last = ledger->count;
    memcpy(recording->kept->head, ledger->head, sizeof recording->kept->head);
    return true;
}

static bool keep_made(struct recording *recording)
{
    const struct yoko_record *wanted = recording->wanted;
    if (recording->made.count == 0)
        return true;
    if (!ledger_begin(recording->ledger, true))
        return false;
    if (!append_all(recording)) {
        ledger_abandon(recording->ledger);
        return false;
    }
    recording->kept->decisions += recording->made.count;
    memset(&recording->made, 0, sizeof recording->made);
    if (wanted->kept)
        wanted->kept(wanted->kept_context, recording->kept->last, recording->kept->head);
    return true;
}

static void make_layouts(struct recording *recording, struct yoko *yoko)
{
    recording->record_layout = records_layout(recording->decider.reader);
    yoko->scratch.length = 0;
    decision_layout(&yoko->scratch, recording->scheme->program);
    if (yoko->scratch.failed)
        memory_fail(&yoko->memory);
    recording->decision_layout = arena_text(&yoko->arena, yoko->scratch.bytes, yoko->scratch.length);
    yoko->scratch.length = 0;
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
        if (++together == TOGETHER) {
            if (!keep_made(recording))
                return false;
            arena_reset(&decider->arena);
            together = 0;
        }
        if (wanted->progress)
            wanted->progress(wanted->progress_context, recording->kept->summary.records, decider->bytes,
                             decider->total);
    }
    return keep_made(recording);
}

static enum yoko_status record(struct yoko *yoko, void *request)
{
    struct recording *recording = request;
    struct decider *decider = &recording->decider;
    const struct yoko_record *wanted = recording->wanted;
    struct yoko_summary *summary = &recording->kept->summary;
    enum yoko_status status;
    if (!scheme_is_one(yoko, recording->scheme)) /* the ledger keeps one program beside its decisions */
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
    recording->ledger =
        ledger_open(&yoko->arena, &yoko->diagnostics, wanted->ledger, LEDGER_WRITE, wanted->wait);
    if (!recording->ledger)
        return YOKO_SYSTEM;
    bool ready = !yoko->ready || ledger_prepare(recording->ledger);
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
