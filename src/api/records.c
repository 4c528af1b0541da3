/* SPDX-License-Identifier: Apache-2.0 */
/* Opens what a call over records needs, and gives all of it back however the call ends. */
#include <config.h>

#include "api/foreign.h"
#include "api/records.h"

#include "base/date.h"
#include "decide/decide.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void decider_release(void *held)
{
    struct decider *decider = held;
    records_close(decider->reader);
    for (uint32_t i = 0; decider->machines && i < decider->versions->count; i++)
        if (decider->machines[i])
            machine_destroy(decider->machines[i]);
    arena_end(&decider->arena);
    buffer_end(&decider->out);
    buffer_end(&decider->lines);
    if (decider->file >= 0)
        close(decider->file);
}

void decider_end(struct decider *decider)
{
    yoko_hold(decider->yoko, NULL, NULL);
    decider_release(decider);
}

/* The reader opens files by itself; this one is opened here only so that progress can tell how far it has
 * come. What cannot be opened is left to the reader, which has the words for it. */
static void open_file(struct decider *decider)
{
    struct stat about;
    const char *path = decider->records->path;
    if (stat(path, &about) != 0 || !S_ISREG(about.st_mode))
        return;
    decider->file = open(path, O_RDONLY | O_CLOEXEC);
    decider->total = (uint64_t)about.st_size;
}

static ssize_t read_counted(void *user, char *bytes, size_t room)
{
    struct decider *decider = user;
    ssize_t got = decider->file >= 0 ? read(decider->file, bytes, room)
                                     : decider->records->read(decider->records->read_context, bytes, room);
    if (got > 0)
        decider->bytes += (uint64_t)got;
    return got;
}

static bool rewind_counted(void *user)
{
    struct decider *decider = user;
    decider->bytes = 0;
    return lseek(decider->file, 0, SEEK_SET) == 0;
}

static enum record_format record_format(enum yoko_format format)
{
    switch (format) {
    case YOKO_CSV:
        return RECORDS_CSV;
    case YOKO_JSON:
        return RECORDS_JSON;
    case YOKO_NDJSON:
        return RECORDS_NDJSON;
    default:
        return RECORDS_DETECT;
    }
}

static bool check_lists(struct yoko *yoko, const struct schema *schema, const struct yoko_records *records)
{
    for (size_t i = 0; i < records->list_count; i++) {
        const char *name = records->lists[i].list;
        if (schema_list(schema, name, strlen(name)) != NONE)
            continue;
        const char *known = "";
        const char **names = ARENA_ARRAY(&yoko->arena, const char *, schema->list_count);
        for (uint32_t list = 1; list < schema->list_count; list++) {
            names[list - 1] = schema->lists[list].name;
            known = arena_print(&yoko->arena, "%s%s%s", known, list > 1 ? ", " : "", names[list - 1]);
        }
        struct diagnostic *diagnostic =
            diagnose(&yoko->diagnostics, Y0819, nowhere, name, known, (const char *)NULL);
        diagnostic->suggestion = text_nearest(name, names, schema->list_count - 1);
        return false;
    }
    return true;
}

const struct list_source *records_lists(struct yoko *yoko, const struct yoko_records *records)
{
    struct list_source *lists = ARENA_ARRAY(&yoko->arena, struct list_source, records->list_count + 1);
    for (size_t i = 0; i < records->list_count; i++)
        lists[i] = (struct list_source){records->lists[i].list, {.name = records->lists[i].path}};
    return lists;
}

static struct record_request make_request(struct decider *decider)
{
    struct yoko *yoko = decider->yoko;
    const struct yoko_records *records = decider->records;
    struct record_request request = {.source = {.name = records->path},
                                     .lists = records_lists(yoko, records),
                                     .list_count = (uint32_t)records->list_count,
                                     .format = record_format(records->format),
                                     .keep = decider->keep_records,
                                     .salt = decider->salt,
                                     .wanted = decider->wanted,
                                     .wanted_count = decider->wanted_count,
                                     .again = decider->again};
    if (decider->kept.next) {
        request.format = RECORDS_KEPT;
        request.kept = decider->kept;
        return request;
    }
    if (!records->read)
        open_file(decider);
    if (records->read || decider->file >= 0) {
        request.source.read = read_counted;
        request.source.user = decider;
        request.source.rewind = decider->file >= 0 ? rewind_counted : NULL;
    }
    return request;
}

enum yoko_status records_status(const struct yoko *yoko)
{
    for (uint32_t i = 0; i < yoko->diagnostics.list.count; i++) {
        enum diagnostic_code code = yoko->diagnostics.list.items[i]->code;
        if (code == Y0701 || code == Y0702 || code == Y0768 || code == Y1009 || code == Y1010)
            return YOKO_SYSTEM;
    }
    return YOKO_BAD_RECORDS;
}

struct machine *decider_machine(struct decider *decider, uint32_t version)
{
    struct machine_options options = {.keep = decider->keep, .general = decider->general, .follow = decider->follow};
    if (!decider->machines[version])
        decider->machines[version] =
            machine_create(&decider->yoko->memory, decider->versions->items[version].program, &options);
    return decider->machines[version];
}

void decider_run(struct decider *decider, const struct batch *batch, uint32_t first, uint32_t count)
{
    uint32_t newest = decider->versions->count - 1;
    if (newest == 0) {
        machine_run(decider->machine, batch, first, count);
        return;
    }
    for (uint32_t version = 0; version <= newest; version++) {
        uint32_t record = 0;
        while (record < count && version_of_record(decider->versions, batch, first + record) != version)
            record++;
        if (record < count)
            machine_run(decider_machine(decider, version), batch, first, count);
    }
}

/* Reports it, and says it in the reader's language for the record's line in the stream. */
static const char *report_uncovered(struct decider *decider, const char *id, int32_t day)
{
    struct yoko *yoko = decider->yoko;
    struct buffer *text = &yoko->scratch;
    char dated[11], from[11];
    date_print(day, dated);
    date_print(decider->versions->items[0].from, from);
    diagnose(&yoko->diagnostics, Y0760, nowhere, id, dated, from, (const char *)NULL);
    text->length = 0;
    template_render(text, diagnostic_message(Y0760), (const char *const[9]){id, dated, from});
    buffer_whole(text, &yoko->memory);
    return arena_text(&decider->arena, text->bytes, text->length);
}

uint32_t decider_decide(struct decider *decider, const struct batch *batch, uint32_t first, uint32_t record,
                        struct decision *decision)
{
    uint32_t version = version_of_record(decider->versions, batch, first + record);
    if (version == NONE) {
        struct batch_reject reject = {.id = batch->ids[first + record]};
        reject.problem =
            report_uncovered(decider, reject.id, version_day(decider->versions, batch, first + record));
        *decision = decision_of_reject(&reject);
        return NONE;
    }
    decider->program = decider->versions->items[version].program;
    decide_record(decider->machines[version], decider->program, batch, first, record, &decider->arena,
                  decision);
    return version;
}

void decider_join(struct decider *decider, struct yoko *yoko, const struct yoko_scheme *scheme)
{
    *decider = (struct decider){.yoko = yoko,
                                .program = scheme->program,
                                .versions = &scheme->versions,
                                .follow = decider->follow,
                                .general = decider->general,
                                .file = -1};
    arena_begin(&decider->arena, &yoko->memory);
    decider->machines = ARENA_ARRAY(&yoko->arena, struct machine *, scheme->versions.count);
    decider->machine = decider_machine(decider, scheme->versions.count - 1);
}

bool decider_begin(struct decider *decider, struct yoko *yoko, const struct yoko_scheme *scheme,
                   const struct yoko_records *records, bool keep, enum yoko_status *status)
{
    const struct schema *schema = &scheme->versions.schema;
    decider->yoko = yoko;
    decider->program = scheme->program;
    decider->versions = &scheme->versions;
    decider->keep = keep;
    decider->records = records;
    decider->file = -1;
    arena_begin(&decider->arena, &yoko->memory);
    decider->machines = ARENA_ARRAY(&yoko->arena, struct machine *, scheme->versions.count);
    yoko_hold(yoko, decider, decider_release);
    *status = YOKO_USAGE;
    if (!foreign_ready(yoko, scheme) || !check_lists(yoko, schema, records))
        return false;
    struct record_request request = make_request(decider);
    if (!records_open(&decider->reader, &yoko->memory, schema, &request, &yoko->diagnostics)) {
        *status = records_status(yoko);
        return false;
    }
    decider->machine = decider_machine(decider, scheme->versions.count - 1);
    *status = YOKO_OK;
    return true;
}

void summary_count(struct yoko_summary *summary, const struct decision *decision)
{
    summary->records++;
    if (decision->problem) {
        summary->rejected++;
        return;
    }
    summary->granted += decision->verdict == VERDICT_GRANT;
    summary->refused += decision->verdict == VERDICT_REFUSE;
    summary->open += decision->verdict == VERDICT_OPEN;
    if (decision->grant.kind == ANSWER_NUMBER &&
        __builtin_add_overflow(summary->grant, decision->grant.number, &summary->grant))
        summary->grant_exceeded = true;
}
