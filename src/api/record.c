/* SPDX-License-Identifier: Apache-2.0 */
/* Decides records and keeps the decisions: a batch is decided first and then written in one transaction, so
 * that the ledger is locked no longer than the writing takes. */
#include <config.h>

#include "api/ledger.h"
#include "api/records.h"
#include "decide/decide.h"

#include <errno.h>
#include <string.h>
#include <sys/random.h>

#define SALT_BYTES 16

struct made {
    const char *id, *record, *decision;
};

struct recording {
    const struct yoko_scheme *scheme;
    const struct yoko_record *wanted;
    struct yoko_kept *kept;
    struct decider decider;
    struct ledger *ledger;
    const char *salt;
    VECTOR(struct made) made; /* in the batch's arena */
};

static void decide_one(struct recording *recording, const struct batch *batch, uint32_t first,
                       uint32_t record)
{
    struct decider *decider = &recording->decider;
    struct decision decision = {0};
    decider_decide(decider, batch, first, record, &decision);
    summary_count(&recording->kept->summary, &decision);
    if (decision.problem) {
        diagnose(&decider->yoko->diagnostics, Y0827, nowhere, decision.id, decision.problem,
                 (const char *)NULL);
        return;
    }
    decider->out.length = 0;
    decision_json(&decider->out, decider->program, &decision);
    if (decider->out.failed)
        memory_fail(&decider->yoko->memory);
    struct made made = {decision.id, records_kept(decider->reader, first + record),
                        arena_text(&decider->arena, decider->out.bytes, decider->out.length)};
    VECTOR_ADD(&decider->arena, recording->made, made);
}

static void decide_batch(struct recording *recording, const struct batch *batch)
{
    struct machine *machine = recording->decider.machine;
    uint32_t records;
    memset(&recording->made, 0, sizeof recording->made);
    for (uint32_t first = 0; first < batch->records; first += records) {
        records = machine_fitting(machine, batch, first);
        decider_run(&recording->decider, batch, first, records);
        for (uint32_t i = 0; i < records; i++)
            decide_one(recording, batch, first, i);
    }
    recording->kept->summary.records += batch->reject_count;
    recording->kept->summary.rejected += batch->reject_count;
}

static bool append_all(struct recording *recording)
{
    struct yoko *yoko = recording->decider.yoko;
    struct ledger *ledger = recording->ledger;
    const char *scheme = ledger_keep_scheme(yoko, ledger, recording->scheme, recording->wanted->who);
    if (!scheme)
        return false;
    int64_t first = ledger->count + 1;
    for (uint32_t i = 0; i < recording->made.count; i++) {
        const struct made *made = &recording->made.items[i];
        struct ledger_entry entry = {.columns = {[LEDGER_KIND] = "decision",
                                                 [LEDGER_WHO] = recording->wanted->who,
                                                 [LEDGER_ENGINE] = yoko_version(),
                                                 [LEDGER_SCHEME] = scheme,
                                                 [LEDGER_APPLICATION] = made->id,
                                                 [LEDGER_RECORD] = made->record,
                                                 [LEDGER_DECISION] = made->decision,
                                                 [LEDGER_SALT] = recording->salt}};
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

static bool keep_batch(struct recording *recording)
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
    if (wanted->kept)
        wanted->kept(wanted->kept_context, recording->kept->last, recording->kept->head);
    return true;
}

/* Each run has a salt of its own, so that hashes of two runs tell nothing about each other. */
static bool make_salt(struct recording *recording, struct yoko *yoko)
{
    unsigned char bytes[SALT_BYTES];
    if (!recording->wanted->hash_personal)
        return true;
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes) {
        diagnose(&yoko->diagnostics, Y0905, nowhere, recording->wanted->ledger, yoko_reason(errno),
                 (const char *)NULL);
        return false;
    }
    char *salt = arena_allocate(&yoko->arena, 2 * SALT_BYTES + 1);
    for (unsigned i = 0; i < SALT_BYTES; i++) {
        salt[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
        salt[2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
    }
    recording->salt = salt;
    return true;
}

static enum yoko_status record(struct yoko *yoko, void *request)
{
    struct recording *recording = request;
    struct decider *decider = &recording->decider;
    const struct yoko_record *wanted = recording->wanted;
    struct yoko_summary *summary = &recording->kept->summary;
    enum yoko_status status;
    struct batch batch = {0};
    if (!scheme_is_one(yoko, recording->scheme)) /* the ledger keeps one program beside its decisions */
        return YOKO_USAGE;
    if (!make_salt(recording, yoko))
        return YOKO_SYSTEM;
    decider->keep_records = true;
    decider->salt = recording->salt;
    if (!decider_begin(decider, yoko, recording->scheme, &wanted->records, false, &status))
        return status;
    recording->ledger =
        ledger_open(&yoko->arena, &yoko->diagnostics, wanted->ledger, LEDGER_WRITE, wanted->wait);
    if (!recording->ledger)
        return YOKO_SYSTEM;
    while (records_next(decider->reader, &decider->arena, &batch)) {
        decide_batch(recording, &batch);
        if (!keep_batch(recording)) {
            ledger_close(recording->ledger);
            return YOKO_SYSTEM;
        }
        arena_reset(&decider->arena);
        if (wanted->progress)
            wanted->progress(wanted->progress_context, summary->records, decider->bytes, decider->total);
    }
    ledger_close(recording->ledger);
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
