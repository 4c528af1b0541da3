/* SPDX-License-Identifier: Apache-2.0 */
/* Every decision of a ledger again: by the stored program, by the stored text compiled anew, or by another
 * scheme; what comes out otherwise is told with its cause, and on request accepted by an entry of its own. */
#include <config.h>

#include "api/replay.h"
#include "base/date.h"
#include "io/decisions.h"
#include "io/json_text.h"
#include "io/layout.h"
#include "io/text_map.h"

#include <inttypes.h>
#include <string.h>

#define HAND_ON 65536

struct stored_scheme {
    const char *number, *id, *image, *sources;
};

struct replaying {
    const struct yoko_replay *wanted;
    struct yoko_replayed *replayed;
    struct yoko *yoko;
    struct ledger *ledger;
    struct buffer lines;    /* told but not yet handed on */
    struct text_map causes; /* with how many decisions each changed */
    bool unread;            /* a stored program or text that should be there could not be read, which was reported */
    uint64_t done, total;   /* decisions; the total counts all entries, which are hardly more */
    /* Of the pass under way. */
    const struct stored_scheme *scheme;
    struct replay_pass pass;
    const struct program *stored; /* NULL: it cannot be read any more */
    const char *library;          /* another one than decided then; NULL: none is known to be */
    const char *by;               /* what decides now, for people */
    const char **by_numbers;      /* by version of it: its entry, when differences are accepted */
    struct causes *sides;         /* likewise */
};

static const char *copy(struct arena *arena, const char *text)
{
    return text ? arena_text(arena, text, strlen(text)) : NULL;
}

/* ---- telling ---- */

/* False when the caller wants no more. */
static bool hand_on(struct replaying *replaying, size_t least)
{
    struct buffer *lines = &replaying->lines;
    buffer_whole(lines, &replaying->yoko->memory);
    if (lines->length == 0 || lines->length < least)
        return true;
    size_t length = lines->length;
    lines->length = 0;
    return replaying->wanted->write(replaying->wanted->write_context, lines->bytes, length) == 0;
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

/* By the newest version that tells, else by the stored program. */
static const char *unit_of(const struct replaying *replaying, const char *path)
{
    const struct versions *versions = &replaying->pass.by->versions;
    const char *unit = NULL;
    for (uint32_t v = versions->count; !unit && v-- > 0;)
        unit = decision_member_unit(versions->items[v].program, path);
    return unit || !replaying->stored ? unit : decision_member_unit(replaying->stored, path);
}

static void tell_text(struct buffer *out, const struct replaying *replaying, const struct held *entry,
                      const struct differences *differences, const char *cause, struct arena *arena)
{
    buffer_print(out, translate("entry %lld, application %s, by %s:"), (long long)entry->number,
                 text_visible(arena, entry->application), replaying->by);
    buffer_text(out, "\n");
    for (uint32_t i = 0; i < differences->list.count; i++) {
        const struct difference *difference = &differences->list.items[i];
        const char *unit = unit_of(replaying, difference->path);
        buffer_print(out, "  %s: ", difference->path);
        decision_member_words(out, unit, difference->stored);
        buffer_text(out, " → ");
        decision_member_words(out, unit, difference->now);
        buffer_text(out, "\n");
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

static bool was_accepted(struct replaying *replaying, const struct held *entry, const char *now,
                         struct arena *arena)
{
    struct ledger_entry accepted = {0};
    struct differences differences;
    const char *number = arena_print(arena, "%" PRId64, entry->number);
    if (!ledger_find(replaying->ledger, arena, "acceptance", LEDGER_TARGET, number, &accepted) ||
        !accepted.columns[LEDGER_DECISION])
        return false;
    replay_compare(replaying->yoko, arena, accepted.columns[LEDGER_DECISION], now, &differences);
    return differences.list.count == 0;
}

/* False when the ledger could not take it, which is reported. */
static bool accept(struct replaying *replaying, const struct unlike *unlike, struct arena *arena)
{
    const struct yoko_replay *wanted = replaying->wanted;
    const struct held *entry = unlike->held;
    if (!wanted->reason || !is_wanted(wanted, entry->application))
        return true;
    uint32_t newest = replaying->pass.by->versions.count - 1;
    struct ledger_entry acceptance = {
        .columns = {[LEDGER_KIND] = "acceptance",
                    [LEDGER_WHO] = wanted->who,
                    [LEDGER_ENGINE] = yoko_version(),
                    [LEDGER_SCHEME] = replaying->by_numbers[unlike->version == NONE ? newest : unlike->version],
                    [LEDGER_APPLICATION] = entry->application,
                    [LEDGER_DECISION] = unlike->now,
                    [LEDGER_TARGET] = arena_print(arena, "%" PRId64, entry->number),
                    [LEDGER_REASON] = wanted->reason}};
    bool added = ledger_append(replaying->ledger, &acceptance);
    replaying->replayed->added += added;
    return added;
}

/* ---- one decision ---- */

/* What a hash hid may have decided it. */
static bool rests_on_hashes(const struct replaying *replaying, const struct held *entry)
{
    const struct schema *schema = &replaying->pass.by->versions.schema;
    if (!entry->salted || !strstr(entry->record, "{\"sha256\":\""))
        return false;
    for (uint32_t i = 0; i < schema->field_count; i++)
        if (schema->fields[i].personal && (schema->fields[i].used || schema->fields[i].required))
            return true;
    return false;
}

/* The stored program beside that of the version that decides now. */
static struct causes *sides_of(struct replaying *replaying, uint32_t version)
{
    struct causes *sides = &replaying->sides[version];
    sides->yoko = replaying->yoko;
    sides->stored = replaying->stored;
    sides->now = replaying->pass.by->versions.items[version].program;
    return sides;
}

static const char *find_cause(struct replaying *replaying, const struct unlike *unlike,
                              const struct differences *differences, struct arena *arena)
{
    const struct held *entry = unlike->held;
    if (unlike->rejected)
        return translate("the record has an input error now");
    const struct kept_record record = {entry->application, entry->record, entry->record_layout, 0, 0};
    bool requirements = false;
    for (uint32_t i = 0; i < differences->list.count; i++)
        requirements = requirements || strcmp(differences->list.items[i].path, "不適合") == 0 ||
                       strstr(differences->list.items[i].path, "].対象") != NULL;
    struct causes *sides = sides_of(replaying, unlike->version);
    const char *cause = replay_cause(sides, arena, &record, requirements);
    if (cause)
        return cause;
    if (sides->stored == sides->now && replaying->library)
        return arena_print(arena, translate("the library %s is another one now"), replaying->library);
    if (sides->stored == sides->now)
        return translate("the same program decides otherwise: the entry was changed, or yoko was");
    return differences->list.count ? differences->list.items[0].path : "";
}

/* The stored decision with its names. */
static const char *stored_text_of(struct replaying *replaying, const struct held *entry, struct arena *arena)
{
    if (!entry->decision_layout)
        return entry->decision;
    struct buffer *out = buffer_in(arena);
    bool whole = layout_expand(arena, &replaying->yoko->scratch, entry->decision_layout, entry->decision,
                               "申請番号", entry->application, out);
    return whole ? out->bytes : "{}";
}

static bool tell_difference(struct replaying *replaying, const struct unlike *unlike,
                            const struct differences *differences, struct arena *arena)
{
    bool fresh;
    replaying->replayed->different++;
    const char *cause = find_cause(replaying, unlike, differences, arena);
    text_map_add(&replaying->causes, cause, strlen(cause), &fresh)->number++;
    if (replaying->wanted->format == YOKO_NDJSON)
        tell_json(&replaying->lines, replaying, unlike->held, differences, cause);
    else
        tell_text(&replaying->lines, replaying, unlike->held, differences, cause, arena);
    return hand_on(replaying, HAND_ON) && accept(replaying, unlike, arena);
}

/* A decision whose values are not the same word by word may still say the same. */
static bool tell_unlike(void *context, const struct unlike *unlike, struct arena *arena)
{
    struct replaying *replaying = context;
    struct yoko_replayed *replayed = replaying->replayed;
    struct differences differences;
    replay_compare(replaying->yoko, arena, stored_text_of(replaying, unlike->held, arena), unlike->now, &differences);
    if (differences.list.count == 0)
        replayed->same++;
    else if (was_accepted(replaying, unlike->held, unlike->now, arena))
        replayed->accepted++;
    else if (rests_on_hashes(replaying, unlike->held))
        replayed->untold++;
    else
        return tell_difference(replaying, unlike, &differences, arena);
    return true;
}

static bool count_passed(void *context, uint64_t decisions, uint64_t same)
{
    struct replaying *replaying = context;
    replaying->replayed->same += same;
    replaying->done += decisions;
    if (replaying->wanted->progress)
        replaying->wanted->progress(replaying->wanted->progress_context, replaying->done, replaying->done,
                                    replaying->total);
    return true;
}

/* ---- a pass over one scheme's decisions ---- */

/* Of a text that was kept, nobody is told what today's compiler thinks. */
static void forget(struct yoko *yoko, uint32_t kept, unsigned errors, unsigned warnings)
{
    yoko->diagnostics.list.count = kept;
    yoko->diagnostics.errors = errors;
    yoko->diagnostics.warnings = warnings;
}

static bool is_empty(struct replaying *replaying)
{
    struct arena *arena = &replaying->yoko->arena;
    struct ledger_rows *rows = ARENA_NEW(arena, struct ledger_rows);
    struct ledger_entry entry;
    bool some = ledger_rows_begin(replaying->ledger, arena, "decision", replaying->scheme->number, rows) &&
                ledger_rows_next(rows, &entry);
    ledger_rows_end(rows);
    return !some;
}

static bool pass(struct replaying *replaying, const struct yoko_scheme *by, const struct program *stored)
{
    replaying->stored = stored;
    replaying->sides = ARENA_ARRAY(&replaying->yoko->arena, struct causes, by->versions.count);
    replaying->pass = (struct replay_pass){.yoko = replaying->yoko,
                                           .ledger = replaying->ledger,
                                           .scheme = replaying->scheme->number,
                                           .by = by,
                                           .threads = replaying->wanted->threads,
                                           .tell = tell_unlike,
                                           .passed = count_passed,
                                           .context = replaying};
    bool whole = replay_pass_run(&replaying->pass) && hand_on(replaying, 0);
    replay_pass_end(&replaying->pass);
    return whole;
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
    unsigned errors = replaying->yoko->diagnostics.errors;
    if (!ledger_get(replaying->ledger, &replaying->yoko->arena, replaying->scheme->image, image, length)) {
        if (replaying->yoko->diagnostics.errors == errors) /* else it could not be read */
            diagnose(&replaying->yoko->diagnostics, Y0914, nowhere, replaying->ledger->path,
                     replaying->scheme->number, replaying->scheme->image ? replaying->scheme->image : "",
                     (const char *)NULL);
        replaying->unread = true;
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
    struct yoko *yoko = replaying->yoko;
    struct json_failure failure;
    const char *text = replaying->scheme->sources ? replaying->scheme->sources : "{}";
    json_t *sources = json_load_exact(&yoko->memory, text, strlen(text), &yoko->scratch, &failure);
    return sources ? json_hold(&yoko->arena, sources) : NULL;
}

/* The stored text by today's compiler; NULL when none was kept, or, reported, when it no longer compiles. */
static struct yoko_scheme *stored_text(struct replaying *replaying)
{
    struct yoko *yoko = replaying->yoko;
    const json_t *sources = load_sources(replaying), *texts = json_object_get(sources, "texts");
    const char *day = json_string_value(json_object_get(sources, "as-of"));
    uint32_t count = (uint32_t)json_array_size(texts);
    int32_t day_number = INT32_MAX;
    struct stored_source *stored = ARENA_ARRAY(&yoko->arena, struct stored_source, count + 1);
    unsigned before = yoko->diagnostics.errors;
    bool whole = count > 0 && (!day || date_read(day, strlen(day), &day_number));
    for (uint32_t i = 0; whole && i < count; i++) {
        const json_t *text = json_array_get(texts, i);
        const char *name = json_string_value(json_object_get(text, "name"));
        whole = name && ledger_get(replaying->ledger, &yoko->arena,
                                   json_string_value(json_object_get(text, "sha256")), &stored[i].text,
                                   &stored[i].length);
        stored[i].name = name ? arena_text(&yoko->arena, name, strlen(name)) : NULL;
    }
    replaying->unread = replaying->unread || yoko->diagnostics.errors > before;
    if (!whole)
        return NULL;
    struct yoko_scheme *scheme = new_scheme(yoko);
    uint32_t kept = yoko->diagnostics.list.count;
    unsigned errors = yoko->diagnostics.errors, warnings = yoko->diagnostics.warnings;
    yoko->diagnostics.errors = 0; /* of before: they are not the text's */
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
    buffer_whole(&yoko->scratch, &yoko->memory);
    bool same = yoko->scratch.length == length && memcmp(yoko->scratch.bytes, image, length) == 0;
    yoko->scratch.length = 0;
    return same;
}

/* Another scheme, which an acceptance refers to by its entry. */
static bool replay_other(struct replaying *replaying, const struct yoko_scheme *other,
                         const struct program *stored)
{
    replaying->by = other->program->id;
    uint32_t versions = replaying->wanted->reason ? other->versions.count : 0;
    replaying->by_numbers = ARENA_ARRAY(&replaying->yoko->arena, const char *, versions + 1);
    for (uint32_t i = 0; i < versions; i++) {
        replaying->by_numbers[i] =
            ledger_keep_scheme(replaying->yoko, replaying->ledger, other, i, replaying->wanted->who);
        if (!replaying->by_numbers[i])
            return false;
    }
    return pass(replaying, other, stored);
}

/* False when a library that decided is not there, which is reported: then nothing decides in its place. */
static bool check_libraries(struct replaying *replaying, const struct program *program)
{
    struct yoko *yoko = replaying->yoko;
    replaying->library = NULL;
    if (!program->foreign_count)
        return true;
    return replay_libraries(yoko, load_sources(replaying), replaying->scheme->number, program, &replaying->library) != LIBRARY_MISSING;
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
    if (stored && !check_libraries(replaying, program))
        return true;
    uint64_t before = replaying->done;
    replaying->by_numbers = ARENA_NEW(&yoko->arena, const char *);
    *replaying->by_numbers = replaying->scheme->number;
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
    buffer_whole(out, &replaying->yoko->memory);
    return out->length == 0 ||
           replaying->wanted->write(replaying->wanted->write_context, out->bytes, out->length) == 0;
}

static void release(void *held)
{
    struct replaying *replaying = held;
    replay_pass_end(&replaying->pass);
    buffer_end(&replaying->lines);
}

static enum yoko_status replay(struct yoko *yoko, void *request)
{
    struct replaying *replaying = request;
    const struct yoko_replay *wanted = replaying->wanted;
    replaying->yoko = yoko;
    yoko_hold(yoko, replaying, release);
    text_map_begin(&replaying->causes, &yoko->arena);
    replaying->ledger = ledger_open(&yoko->arena, &yoko->diagnostics, wanted->ledger,
                                    wanted->reason ? LEDGER_WRITE : LEDGER_READ, wanted->wait);
    if (!replaying->ledger || !ledger_begin(replaying->ledger, wanted->reason != NULL))
        return YOKO_SYSTEM;
    replaying->total = (uint64_t)replaying->ledger->count;
    bool whole = replay_all(replaying) && tell_strays(replaying) && tell_causes(replaying);
    whole = whole && !replaying->ledger->failed;
    if (whole && replaying->replayed->added)
        whole = ledger_commit(replaying->ledger);
    ledger_abandon(replaying->ledger);
    ledger_close(replaying->ledger);
    if (!whole) {
        replaying->replayed->added = 0;
        return YOKO_SYSTEM;
    }
    replaying->replayed->told = true;
    if (replaying->unread)
        return YOKO_SYSTEM;
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
