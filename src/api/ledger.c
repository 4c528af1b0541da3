/* SPDX-License-Identifier: Apache-2.0 */
/* Schemes as entries of a ledger, and holding a ledger to its hashes. */
#include <config.h>

#include "api/ledger.h"

#include "base/date.h"
#include "io/decisions.h"

#include <inttypes.h>
#include <string.h>

/* A source by the name under which it is looked up again: nothing of the machine it lay on. */
static const char *plain_name(const char *path)
{
    static const char vocabulary[] = "vocabulary/";
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    size_t length = sizeof vocabulary - 1;
    bool is_vocabulary = (size_t)(name - path) >= length && memcmp(name - length, vocabulary, length) == 0;
    return is_vocabulary ? name - length : name;
}

/* The hash of bytes, which go into the ledger's contents when they are to be kept. */
static bool hash_content(struct ledger *ledger, const char *bytes, size_t length, bool keep,
                         char hash[LEDGER_HASH])
{
    if (keep)
        return ledger_put(ledger, bytes, length, hash);
    ledger_hash_bytes(bytes, length, hash);
    return true;
}

/* A day within a version, by which its text gives the same program again; INT32_MAX: the whole text, without a day. */
static int32_t day_of_version(const struct yoko_scheme *scheme, uint32_t version)
{
    const struct version *versions = scheme->versions.items;
    if (scheme->versions.count == 1)
        return scheme->day;
    return versions[version].from == INT32_MIN ? versions[version + 1].from - 1 : versions[version].from;
}

/* The list of the scheme's texts. NULL on failure. */
static const char *list_sources(struct yoko *yoko, struct ledger *ledger, const struct yoko_scheme *scheme,
                                uint32_t version, bool keep)
{
    int32_t basis = day_of_version(scheme, version);
    struct buffer *out = &yoko->scratch;
    out->length = 0;
    buffer_text(out, "{\"sha256\":");
    buffer_json(out, scheme->program->source_hash, strlen(scheme->program->source_hash));
    if (basis != INT32_MAX) {
        char day[11];
        date_print(basis, day);
        buffer_print(out, ",\"as-of\":\"%s\"", day);
    }
    buffer_text(out, ",\"texts\":[");
    for (uint32_t i = 0; i < scheme->sources.sources.count; i++) {
        const struct source *source = &scheme->sources.sources.items[i];
        const char *name = plain_name(source->name);
        char hash[LEDGER_HASH];
        if (!hash_content(ledger, source->text, source->length, keep, hash))
            return NULL;
        buffer_text(out, i ? ",{\"name\":" : "{\"name\":");
        buffer_json(out, name, strlen(name));
        buffer_print(out, ",\"sha256\":\"%s\"}", hash);
    }
    buffer_text(out, "]");
    ledger_add_libraries(out, scheme->versions.items[version].program);
    buffer_text(out, "}");
    buffer_whole(out, &yoko->memory);
    const char *text = arena_text(&yoko->arena, out->bytes, out->length);
    out->length = 0;
    return text;
}

/* Fills in what tells a scheme's entry from others; its number if it is there, else NULL. */
static const char *look_up(struct yoko *yoko, struct ledger *ledger, const struct yoko_scheme *scheme,
                           uint32_t version, bool keep, struct ledger_entry *entry)
{
    struct ledger_entry before = {0};
    char *image = arena_allocate(&yoko->arena, LEDGER_HASH);
    yoko->scratch.length = 0;
    image_write(scheme->versions.items[version].program, &yoko->scratch);
    buffer_whole(&yoko->scratch, &yoko->memory);
    if (!hash_content(ledger, yoko->scratch.bytes, yoko->scratch.length, keep, image))
        return NULL;
    entry->columns[LEDGER_SOURCES] = list_sources(yoko, ledger, scheme, version, keep);
    entry->columns[LEDGER_IMAGE] = image;
    if (!entry->columns[LEDGER_SOURCES] ||
        !ledger_find(ledger, &yoko->arena, "scheme", LEDGER_IMAGE, image, &before) ||
        !before.columns[LEDGER_SOURCES] ||
        strcmp(before.columns[LEDGER_SOURCES], entry->columns[LEDGER_SOURCES]) != 0)
        return NULL;
    return arena_print(&yoko->arena, "%" PRId64, before.number);
}

const char *ledger_find_scheme(struct yoko *yoko, struct ledger *ledger, const struct yoko_scheme *scheme,
                               uint32_t version)
{
    struct ledger_entry entry = {0};
    return look_up(yoko, ledger, scheme, version, false, &entry);
}

const char *ledger_keep_scheme(struct yoko *yoko, struct ledger *ledger, const struct yoko_scheme *scheme,
                               uint32_t version, const char *who)
{
    struct ledger_entry entry = {.columns = {[LEDGER_KIND] = "scheme",
                                             [LEDGER_WHO] = who,
                                             [LEDGER_ENGINE] = yoko_version(),
                                             [LEDGER_SCHEME] = scheme->program->id}};
    const char *number = look_up(yoko, ledger, scheme, version, true, &entry);
    if (number)
        return number;
    if (!entry.columns[LEDGER_SOURCES] || !ledger_append(ledger, &entry))
        return NULL;
    return arena_print(&yoko->arena, "%" PRId64, entry.number);
}

const char *ledger_decision_layout(struct yoko *yoko, const struct program *program)
{
    struct buffer *out = &yoko->scratch;
    out->length = 0;
    decision_layout(out, program);
    buffer_whole(out, &yoko->memory);
    const char *layout = arena_text(&yoko->arena, out->bytes, out->length);
    out->length = 0;
    return layout;
}

/* ---- verifying ---- */

struct request {
    const char *path, *known;
    unsigned wait;
    void (*progress)(void *context, uint64_t done, uint64_t total);
    void *context;
    struct yoko_verified *verified;
};

static enum yoko_status verify(struct yoko *yoko, void *data)
{
    struct request *request = data;
    struct ledger_check check;
    struct ledger *ledger =
        ledger_open(&yoko->arena, &yoko->diagnostics, request->path, LEDGER_READ, request->wait);
    if (!ledger)
        return YOKO_SYSTEM;
    bool read =
        ledger_verify(ledger, &yoko->arena, request->known, request->progress, request->context, &check);
    ledger_close(ledger);
    *request->verified = (struct yoko_verified){.schemes = check.schemes,
                                                .decisions = check.decisions,
                                                .acceptances = check.acceptances,
                                                .faults = check.faults};
    memcpy(request->verified->head, check.head, sizeof request->verified->head);
    return !read ? YOKO_SYSTEM : check.faults ? YOKO_NO : YOKO_OK;
}

enum yoko_status yoko_verify(struct yoko *yoko, const char *ledger, const char *known, unsigned wait,
                             void (*progress)(void *context, uint64_t done, uint64_t total), void *context,
                             struct yoko_verified *verified)
{
    struct request request = {ledger, known, wait, progress, context, verified};
    *verified = (struct yoko_verified){0};
    return yoko_enter(yoko, verify, &request);
}
