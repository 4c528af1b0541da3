/* SPDX-License-Identifier: Apache-2.0 */
/* Every decision of a ledger again: by the stored program, by the stored text compiled anew, or by another
 * scheme; what comes out otherwise is told with its cause, and on request accepted by an entry of its own.
 *
 * The records are handed to the reader one by one, and what was decided waits beside them for what comes out.
 * So memory is that of one batch, however long the ledger is. */
#include <config.h>

#include "api/replay.h"
#include "base/date.h"
#include "decide/decide.h"
#include "io/json_text.h"
#include "io/layout.h"
#include "io/text_map.h"

#include <inttypes.h>
#include <string.h>

#define HAND_ON 65536

struct stored_scheme {
    const char *number, *id, *image, *sources;
};

/* A decision of the ledger while its record is decided again. */
struct held {
    int64_t number;
    const char *application, *record, *decision;
    const char *record_layout, *decision_layout; /* NULL: the text has names of its own */
    bool same_layout;                            /* as what comes out now */
    bool salted;
};

struct held_batch {
    char number[24];
    const char *record, *decision; /* layouts */
    int64_t layouts;               /* how many of records there were so far */
    bool same_layout, salted;
};

struct replaying {
    const struct yoko_replay *wanted;
    struct yoko_replayed *replayed;
    struct yoko *yoko;
    struct ledger *ledger;
    struct decider decider;
    struct text_map causes; /* with how many decisions each changed */
    uint64_t done, total;   /* decisions; the total counts all entries, which are hardly more */
    bool stopped, failed;
    /* Of the pass under way. */
    const struct stored_scheme *scheme;
    const struct program *stored, *now;
    const char *by;        /* what decides now, for people */
    const char *by_number; /* its entry, when differences are accepted */
    struct causes sides;
    const char *layout;       /* of the decisions by the program that decides now */
    struct ledger_rows *rows; /* in the call's arena, which closes them */
    struct held_batch batch;
    VECTOR(struct held) held; /* of the batch under way, in its arena */
    uint32_t next;            /* the one that comes out next */
};

/* ---- feeding ---- */

static const char *copy(struct arena *arena, const char *text)
{
    return text ? arena_text(arena, text, strlen(text)) : NULL;
}

static bool same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

/* The batch of a decision, looked up when it changes. What is the same from batch to batch is kept once. */
static bool use_batch(struct replaying *replaying, const struct ledger_entry *decision)
{
    struct decider *decider = &replaying->decider;
    struct held_batch *batch = &replaying->batch;
    struct ledger_entry entry = {0};
    const char *number = decision->columns[LEDGER_SCHEME] ? decision->columns[LEDGER_SCHEME] : "";
    if (strcmp(batch->number, number) == 0)
        return true;
    if (!ledger_entry(replaying->ledger, &decider->arena, number, &entry)) {
        diagnose(&replaying->yoko->diagnostics, Y0903, nowhere, replaying->ledger->path, (const char *)NULL);
        return false;
    }
    snprintf(batch->number, sizeof batch->number, "%s", number);
    if (!same_text(batch->record, entry.columns[LEDGER_RECORD])) {
        batch->record = copy(&replaying->yoko->arena, entry.columns[LEDGER_RECORD]);
        batch->layouts++;
    }
    if (!same_text(batch->decision, entry.columns[LEDGER_DECISION])) {
        batch->decision = copy(&replaying->yoko->arena, entry.columns[LEDGER_DECISION]);
        batch->same_layout = same_text(batch->decision, replaying->layout);
    }
    batch->salted = entry.columns[LEDGER_SALT] != NULL;
    return true;
}

/* The next record for the reader; its decision waits for what comes out. */
static bool feed(void *context, struct kept_record *record)
{
    struct replaying *replaying = context;
    struct arena *arena = &replaying->decider.arena;
    struct ledger_entry entry = {0};
    if (replaying->failed || !ledger_rows_next(replaying->rows, &entry))
        return false;
    struct held held = {.number = entry.number,
                        .application = copy(arena, entry.columns[LEDGER_APPLICATION]),
                        .record = copy(arena, entry.columns[LEDGER_RECORD]),
                        .decision = copy(arena, entry.columns[LEDGER_DECISION]),
                        .salted = entry.columns[LEDGER_SALT] != NULL};
    if (!entry.columns[LEDGER_TIME]) { /* it shares its batch's */
        replaying->failed = !use_batch(replaying, &entry);
        held.record_layout = replaying->batch.record;
        held.decision_layout = replaying->batch.decision;
        held.same_layout = replaying->batch.same_layout;
        held.salted = replaying->batch.salted;
    }
    held.application = held.application ? held.application : "";
    held.record = held.record ? held.record : "{}";
    held.decision = held.decision ? held.decision : "{}";
    VECTOR_ADD(arena, replaying->held, held);
    *record =
        (struct kept_record){held.application, held.record, held.record_layout, replaying->batch.layouts};
    return !replaying->failed;
}

/* ---- telling ---- */

static void hand_on(struct replaying *replaying, size_t least)
{
    struct buffer *kept = &replaying->decider.lines;
    if (kept->failed)
        memory_fail(&replaying->yoko->memory);
    if (kept->length == 0 || kept->length < least || replaying->stopped)
        return;
    replaying->stopped =
        replaying->wanted->write(replaying->wanted->write_context, kept->bytes, kept->length) != 0;
    kept->length = 0;
}

static void tell_json(struct buffer *out, const struct replaying *replaying, const struct held *entry,
                      const struct differences *differences, const char *cause)
{
    buffer_print(out, "{\"entry\":%" PRId64 ",\"application\":", entry->number);
    json_text(out, entry->application);
    buffer_text(out, ",\"by\":");
    json_text(out, replaying->by);
    buffer_text(out, ",\"cause\":");
    json_text(out, cause);
    buffer_text(out, ",\"differences\":[");
    for (uint32_t i = 0; i < differences->list.count; i++) {
        const struct difference *difference = &differences->list.items[i];
        buffer_text(out, i ? ",{\"path\":" : "{\"path\":");
        json_text(out, difference->path);
        buffer_print(out, ",\"stored\":%s,\"now\":%s}", difference->stored, difference->now);
    }
    buffer_text(out, "]}\n");
}

static void tell_text(struct buffer *out, const struct replaying *replaying, const struct held *entry,
                      const struct differences *differences, const char *cause)
{
    buffer_print(out, translate("entry %lld, application %s, by %s:"), (long long)entry->number,
                 entry->application, replaying->by);
    buffer_text(out, "\n");
    for (uint32_t i = 0; i < differences->list.count; i++) {
        const struct difference *difference = &differences->list.items[i];
        buffer_print(out, "  %s: %s → %s\n", difference->path, difference->stored, difference->now);
    }
    buffer_print(out, translate("  cause: %s"), cause);
    buffer_text(out, "\n");
}

/* ---- accepting ---- */

static bool is_wanted(const struct yoko_replay *wanted, const char *application)
{
    for (size_t i = 0; i < wanted->application_count; i++)
        if (strcmp(wanted->applications[i], application) == 0)
            return true;
    return wanted->application_count == 0;
}

static bool was_accepted(struct replaying *replaying, const struct held *entry, const char *now)
{
    struct arena *arena = &replaying->decider.arena;
    struct ledger_entry accepted = {0};
    struct differences differences;
    const char *number = arena_print(arena, "%" PRId64, entry->number);
    if (!ledger_find(replaying->ledger, arena, "acceptance", LEDGER_TARGET, number, &accepted) ||
        !accepted.columns[LEDGER_DECISION])
        return false;
    replay_compare(replaying->yoko, arena, accepted.columns[LEDGER_DECISION], now, &differences);
    return differences.list.count == 0;
}

static void accept(struct replaying *replaying, const struct held *entry, const char *now)
{
    const struct yoko_replay *wanted = replaying->wanted;
    if (!wanted->reason || !is_wanted(wanted, entry->application))
        return;
    struct ledger_entry acceptance = {
        .columns = {[LEDGER_KIND] = "acceptance",
                    [LEDGER_WHO] = wanted->who,
                    [LEDGER_ENGINE] = yoko_version(),
                    [LEDGER_SCHEME] = replaying->by_number,
                    [LEDGER_APPLICATION] = entry->application,
                    [LEDGER_DECISION] = now,
                    [LEDGER_TARGET] = arena_print(&replaying->decider.arena, "%" PRId64, entry->number),
                    [LEDGER_REASON] = wanted->reason}};
    if (ledger_append(replaying->ledger, &acceptance))
        replaying->replayed->added++;
    else
        replaying->failed = true;
}

/* ---- one decision ---- */

/* What a hash hid may have decided it. */
static bool rests_on_hashes(const struct replaying *replaying, const struct held *entry)
{
    const struct schema *schema = &replaying->now->schema;
    if (!entry->salted || !strstr(entry->record, "{\"sha256\":\""))
        return false;
    for (uint32_t i = 0; i < schema->field_count; i++)
        if (schema->fields[i].personal && (schema->fields[i].used || schema->fields[i].required))
            return true;
    return false;
}

static const char *find_cause(struct replaying *replaying, const struct held *entry,
                              const struct differences *differences, bool rejected)
{
    struct arena *arena = &replaying->decider.arena;
    if (rejected)
        return translate("the record has an input error now");
    const struct kept_record record = {entry->application, entry->record, entry->record_layout, 0};
    bool requirements = false;
    for (uint32_t i = 0; i < differences->list.count; i++)
        requirements = requirements || strcmp(differences->list.items[i].path, "不適合") == 0 ||
                       strstr(differences->list.items[i].path, "].対象") != NULL;
    const char *cause = replay_cause(&replaying->sides, arena, &record, requirements);
    if (cause)
        return cause;
    if (replaying->stored == replaying->now)
        return translate("the same program decides otherwise: the entry was changed, or yoko was");
    return differences->list.count ? differences->list.items[0].path : "";
}

/* The stored decision with its names. */
static const char *stored_text_of(struct replaying *replaying, const struct held *entry)
{
    struct arena *arena = &replaying->decider.arena;
    struct buffer out = {0};
    if (!entry->decision_layout)
        return entry->decision;
    bool whole = layout_expand(arena, &replaying->yoko->scratch, entry->decision_layout, entry->decision,
                               "申請番号", entry->application, &out);
    const char *text = whole ? arena_text(arena, out.bytes, out.length) : "{}";
    buffer_end(&out);
    return text;
}

static const char *decision_text(struct replaying *replaying, const struct decision *decision)
{
    struct decider *decider = &replaying->decider;
    decider->out.length = 0;
    decision_json(&decider->out, decider->program, decision);
    if (decider->out.failed)
        memory_fail(&replaying->yoko->memory);
    return arena_text(&decider->arena, decider->out.bytes, decider->out.length);
}

/* Whether the values alone are the same, which nearly all are. */
static bool same_values(struct replaying *replaying, const struct held *entry,
                        const struct decision *decision)
{
    struct decider *decider = &replaying->decider;
    if (!entry->same_layout || decision->problem || decider->program != replaying->now)
        return false;
    decider->out.length = 0;
    decision_values(&decider->out, decider->program, decision);
    if (decider->out.failed)
        memory_fail(&replaying->yoko->memory);
    return strcmp(decider->out.bytes, entry->decision) == 0;
}

static void tell_difference(struct replaying *replaying, const struct held *entry, const char *now,
                            const struct differences *differences, bool rejected)
{
    struct decider *decider = &replaying->decider;
    bool fresh;
    replaying->replayed->different++;
    const char *cause = find_cause(replaying, entry, differences, rejected);
    text_map_add(&replaying->causes, cause, strlen(cause), &fresh)->number++;
    if (replaying->wanted->format == YOKO_NDJSON)
        tell_json(&decider->lines, replaying, entry, differences, cause);
    else
        tell_text(&decider->lines, replaying, entry, differences, cause);
    hand_on(replaying, HAND_ON);
    accept(replaying, entry, now);
}

static void hold_against(struct replaying *replaying, const struct held *entry,
                         const struct decision *decision)
{
    struct decider *decider = &replaying->decider;
    struct yoko_replayed *replayed = replaying->replayed;
    struct differences differences;
    replaying->done++;
    if (same_values(replaying, entry, decision)) {
        replayed->same++;
        return;
    }
    const char *now = decision_text(replaying, decision);
    replay_compare(replaying->yoko, &decider->arena, stored_text_of(replaying, entry), now, &differences);
    if (differences.list.count == 0)
        replayed->same++;
    else if (was_accepted(replaying, entry, now))
        replayed->accepted++;
    else if (rests_on_hashes(replaying, entry))
        replayed->untold++;
    else
        tell_difference(replaying, entry, now, &differences, decision->problem != NULL);
}

static void next_decision(struct replaying *replaying, const struct decision *decision)
{
    if (replaying->failed || replaying->next >= replaying->held.count)
        replaying->failed = true;
    else
        hold_against(replaying, &replaying->held.items[replaying->next++], decision);
}

static void decide_batch(struct replaying *replaying, const struct batch *batch)
{
    struct decider *decider = &replaying->decider;
    uint32_t reject = 0, records;
    for (uint32_t first = 0; first < batch->records; first += records) {
        records = machine_fitting(decider->machine, batch, first);
        decider_run(decider, batch, first, records);
        for (uint32_t i = 0; i < records; i++) {
            struct decision decision = {0};
            for (; reject < batch->reject_count && batch->rejects[reject].before <= first + i; reject++) {
                decision = decision_of_reject(&batch->rejects[reject]);
                next_decision(replaying, &decision);
            }
            decision = (struct decision){0};
            decider_decide(decider, batch, first, i, &decision);
            next_decision(replaying, &decision);
        }
    }
    for (; reject < batch->reject_count; reject++) {
        struct decision decision = decision_of_reject(&batch->rejects[reject]);
        next_decision(replaying, &decision);
    }
}

/* ---- a pass over one scheme's decisions ---- */

/* What the records lack or have too much for today's fields shows in the decisions, or not at all. */
static void forget(struct yoko *yoko, uint32_t kept, unsigned errors, unsigned warnings)
{
    yoko->diagnostics.list.count = kept;
    yoko->diagnostics.errors = errors;
    yoko->diagnostics.warnings = warnings;
}

static bool begin_rows(struct replaying *replaying)
{
    struct arena *arena = &replaying->yoko->arena;
    replaying->rows = ARENA_NEW(arena, struct ledger_rows);
    memset(&replaying->held, 0, sizeof replaying->held);
    memset(&replaying->batch, 0, sizeof replaying->batch);
    replaying->next = 0;
    return ledger_rows_begin(replaying->ledger, arena, "decision", replaying->scheme->number,
                             replaying->rows);
}

static bool is_empty(struct replaying *replaying)
{
    struct ledger_entry entry;
    bool some = begin_rows(replaying) && ledger_rows_next(replaying->rows, &entry);
    ledger_rows_end(replaying->rows);
    return !some;
}

static void make_layout(struct replaying *replaying)
{
    struct buffer *out = &replaying->yoko->scratch;
    out->length = 0;
    decision_layout(out, replaying->now);
    if (out->failed)
        memory_fail(&replaying->yoko->memory);
    replaying->layout = arena_text(&replaying->yoko->arena, out->bytes, out->length);
    out->length = 0;
}

static bool pass(struct replaying *replaying, const struct yoko_scheme *by, const struct program *stored)
{
    struct yoko *yoko = replaying->yoko;
    struct decider *decider = &replaying->decider;
    struct yoko_records records = {.path = replaying->ledger->path};
    struct batch batch = {0};
    enum yoko_status status;
    replaying->stored = stored;
    replaying->now = by->program;
    replaying->sides = (struct causes){.yoko = yoko, .stored = stored, .now = by->program};
    make_layout(replaying);
    if (!begin_rows(replaying))
        return false;
    uint32_t kept = yoko->diagnostics.list.count;
    unsigned errors = yoko->diagnostics.errors, warnings = yoko->diagnostics.warnings;
    memset(decider, 0, sizeof *decider);
    decider->again = true;
    decider->kept = (struct kept_source){feed, replaying};
    if (!decider_begin(decider, yoko, by, &records, false, &status))
        return false;
    while (!replaying->failed && !replaying->stopped &&
           records_next(decider->reader, &decider->arena, &batch)) {
        decide_batch(replaying, &batch);
        arena_reset(&decider->arena);
        memset(&replaying->held, 0, sizeof replaying->held);
        replaying->next = 0;
        if (replaying->wanted->progress)
            replaying->wanted->progress(replaying->wanted->progress_context, replaying->done, replaying->done,
                                        replaying->total);
    }
    hand_on(replaying, 0);
    if (!replaying->failed)
        forget(yoko, kept, errors, warnings);
    decider_end(decider);
    ledger_rows_end(replaying->rows);
    return !replaying->failed && !replaying->stopped;
}

/* ---- stored schemes ---- */

static void release_scheme(void *scheme)
{
    arena_end(&((struct yoko_scheme *)scheme)->arena);
}

/* A scheme that ends with the call. */
static struct yoko_scheme *new_scheme(struct yoko *yoko)
{
    struct yoko_scheme *scheme = ARENA_NEW(&yoko->arena, struct yoko_scheme);
    arena_begin(&scheme->arena, &yoko->memory);
    memory_adopt(&yoko->arena, scheme, release_scheme);
    return scheme;
}

static struct yoko_scheme *stored_program(struct replaying *replaying, const char **image, size_t *length)
{
    const char *reason = NULL;
    struct yoko_scheme *scheme = new_scheme(replaying->yoko);
    *image = NULL;
    if (!ledger_get(replaying->ledger, &replaying->yoko->arena, replaying->scheme->image, image, length)) {
        diagnose(&replaying->yoko->diagnostics, Y0914, nowhere, replaying->ledger->path,
                 replaying->scheme->number, replaying->scheme->image ? replaying->scheme->image : "",
                 (const char *)NULL);
        return NULL;
    }
    scheme->program = image_read(&scheme->arena, *image, *length, &reason);
    if (!scheme->program)
        diagnose(&replaying->yoko->diagnostics, Y0921, nowhere, replaying->scheme->number, translate(reason),
                 (const char *)NULL);
    if (!scheme->program)
        return NULL;
    scheme_of_program(replaying->yoko, scheme);
    return scheme;
}

static const json_t *load_sources(struct replaying *replaying)
{
    struct json_failure failure;
    const char *text = replaying->scheme->sources ? replaying->scheme->sources : "{}";
    return json_load_exact(&replaying->yoko->memory, text, strlen(text), &replaying->yoko->scratch, &failure);
}

/* The stored text by today's compiler; NULL when none was kept, or, reported, when it no longer compiles. */
static struct yoko_scheme *stored_text(struct replaying *replaying)
{
    struct yoko *yoko = replaying->yoko;
    json_t *sources = (json_t *)load_sources(replaying);
    const json_t *texts = json_object_get(sources, "texts");
    const char *day = json_string_value(json_object_get(sources, "as-of"));
    uint32_t count = (uint32_t)json_array_size(texts);
    int32_t day_number = INT32_MAX;
    struct stored_source *stored = ARENA_ARRAY(&yoko->arena, struct stored_source, count + 1);
    bool whole = count > 0 && (!day || date_read(day, strlen(day), &day_number));
    for (uint32_t i = 0; whole && i < count; i++) {
        const json_t *text = json_array_get(texts, i);
        const char *name = json_string_value(json_object_get(text, "name"));
        whole = name && ledger_get(replaying->ledger, &yoko->arena,
                                   json_string_value(json_object_get(text, "sha256")), &stored[i].text,
                                   &stored[i].length);
        stored[i].name = name ? arena_text(&yoko->arena, name, strlen(name)) : NULL;
    }
    json_decref(sources);
    if (!whole)
        return NULL;
    struct yoko_scheme *scheme = new_scheme(yoko);
    uint32_t kept = yoko->diagnostics.list.count;
    unsigned errors = yoko->diagnostics.errors, warnings = yoko->diagnostics.warnings;
    bool compiled = compile_stored(yoko, scheme, day_number, stored, count) == YOKO_OK;
    forget(yoko, kept, errors, warnings);
    if (!compiled)
        diagnose(&yoko->diagnostics, Y0922, nowhere, replaying->scheme->number, replaying->scheme->id,
                 (const char *)NULL);
    return compiled ? scheme : NULL;
}

static bool is_image_of(struct yoko *yoko, const struct yoko_scheme *scheme, const char *image, size_t length)
{
    yoko->scratch.length = 0;
    image_write(scheme->program, &yoko->scratch);
    if (yoko->scratch.failed)
        memory_fail(&yoko->memory);
    bool same = yoko->scratch.length == length && memcmp(yoko->scratch.bytes, image, length) == 0;
    yoko->scratch.length = 0;
    return same;
}

/* Another scheme, which an acceptance refers to by its entry. */
static bool replay_other(struct replaying *replaying, const struct yoko_scheme *other,
                         const struct program *stored)
{
    replaying->by = other->program->id;
    if (replaying->wanted->reason) {
        replaying->by_number =
            ledger_keep_scheme(replaying->yoko, replaying->ledger, other, replaying->wanted->who);
        if (!replaying->by_number)
            return false;
    }
    return pass(replaying, other, stored);
}

static bool replay_scheme(struct replaying *replaying)
{
    struct yoko *yoko = replaying->yoko;
    const struct yoko_replay *wanted = replaying->wanted;
    const char *image;
    size_t length;
    if (is_empty(replaying))
        return true;
    struct yoko_scheme *stored = stored_program(replaying, &image, &length);
    const struct program *program = stored ? stored->program : NULL;
    if (wanted->with)
        return replay_other(replaying, wanted->with, program);
    if (wanted->today) {
        struct yoko_scheme *today = new_scheme(yoko);
        return load_named(yoko, today, replaying->scheme->id) == YOKO_OK &&
               replay_other(replaying, today, program);
    }
    uint64_t before = replaying->done;
    replaying->by_number = replaying->scheme->number;
    replaying->by = translate("the stored program");
    if (stored && !pass(replaying, stored, program))
        return false;
    struct yoko_scheme *anew = stored_text(replaying);
    replaying->by = translate("the stored text, compiled today");
    if (anew && stored) /* the same ones once more */
        replaying->total += replaying->done - before;
    return !anew || (image && is_image_of(yoko, anew, image, length)) || pass(replaying, anew, program);
}

static bool replay_all(struct replaying *replaying)
{
    struct arena *arena = &replaying->yoko->arena;
    struct ledger_rows *rows = ARENA_NEW(arena, struct ledger_rows);
    struct ledger_entry entry = {0};
    VECTOR(struct stored_scheme) schemes = {0};
    if (!ledger_rows_begin(replaying->ledger, arena, "scheme", NULL, rows))
        return false;
    while (ledger_rows_next(rows, &entry)) {
        struct stored_scheme scheme = {
            arena_print(arena, "%" PRId64, entry.number), copy(arena, entry.columns[LEDGER_SCHEME]),
            copy(arena, entry.columns[LEDGER_IMAGE]), copy(arena, entry.columns[LEDGER_SOURCES])};
        VECTOR_ADD(arena, schemes, scheme);
    }
    ledger_rows_end(rows);
    for (uint32_t i = 0; i < schemes.count; i++) {
        replaying->scheme = &schemes.items[i];
        if (!replay_scheme(replaying))
            return false;
    }
    return true;
}

static bool tell_strays(struct replaying *replaying)
{
    int64_t strays;
    struct yoko *yoko = replaying->yoko;
    if (!ledger_strays(replaying->ledger, &strays))
        return false;
    if (strays)
        diagnose(&yoko->diagnostics, Y0930, nowhere, replaying->ledger->path,
                 arena_print(&yoko->arena, "%" PRId64, strays), (const char *)NULL);
    return true;
}

static bool tell_causes(struct replaying *replaying)
{
    struct buffer *out = &replaying->yoko->scratch;
    out->length = 0;
    for (uint32_t i = 0; i < replaying->causes.entries.count; i++) {
        const struct text_entry *entry = &replaying->causes.entries.items[i];
        if (replaying->wanted->format == YOKO_NDJSON) {
            buffer_text(out, "{\"cause\":");
            json_text(out, entry->text);
            buffer_print(out, ",\"decisions\":%" PRIu64 "}\n", entry->number);
        } else {
            buffer_print(out, translate("%llu decisions differ by %s"), (unsigned long long)entry->number,
                         entry->text);
            buffer_text(out, "\n");
        }
    }
    if (out->failed)
        memory_fail(&replaying->yoko->memory);
    return out->length == 0 ||
           replaying->wanted->write(replaying->wanted->write_context, out->bytes, out->length) == 0;
}

static enum yoko_status replay(struct yoko *yoko, void *request)
{
    struct replaying *replaying = request;
    const struct yoko_replay *wanted = replaying->wanted;
    replaying->yoko = yoko;
    text_map_begin(&replaying->causes, &yoko->arena);
    replaying->ledger = ledger_open(&yoko->arena, &yoko->diagnostics, wanted->ledger,
                                    wanted->reason ? LEDGER_WRITE : LEDGER_READ, wanted->wait);
    if (!replaying->ledger || !ledger_begin(replaying->ledger, wanted->reason != NULL))
        return YOKO_SYSTEM;
    replaying->total = (uint64_t)replaying->ledger->count;
    bool whole = replay_all(replaying) && tell_strays(replaying) && tell_causes(replaying);
    if (whole && replaying->replayed->added)
        whole = ledger_commit(replaying->ledger);
    ledger_abandon(replaying->ledger);
    ledger_close(replaying->ledger);
    if (!whole) {
        replaying->replayed->added = 0;
        return YOKO_SYSTEM;
    }
    bool open = replaying->replayed->different > replaying->replayed->added || yoko->diagnostics.errors;
    return open ? YOKO_NO : YOKO_OK;
}

enum yoko_status yoko_replay(struct yoko *yoko, const struct yoko_replay *wanted,
                             struct yoko_replayed *replayed)
{
    struct replaying replaying = {.wanted = wanted, .replayed = replayed};
    *replayed = (struct yoko_replayed){0};
    return yoko_enter(yoko, replay, &replaying);
}
