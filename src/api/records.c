/* SPDX-License-Identifier: Apache-2.0 */
/* Opens what a call over records needs, and gives all of it back however the call ends. */
#include <config.h>

#include "api/records.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void release(void *held)
{
    struct decider *decider = held;
    records_close(decider->reader);
    if (decider->machine)
        machine_destroy(decider->machine);
    arena_end(&decider->arena);
    buffer_end(&decider->out);
    buffer_end(&decider->lines);
    if (decider->file >= 0)
        close(decider->file);
}

void decider_end(struct decider *decider)
{
    yoko_hold(decider->yoko, NULL, NULL);
    release(decider);
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

static struct record_request make_request(struct decider *decider)
{
    struct yoko *yoko = decider->yoko;
    const struct yoko_records *records = decider->records;
    struct list_source *lists = ARENA_ARRAY(&yoko->arena, struct list_source, records->list_count + 1);
    for (size_t i = 0; i < records->list_count; i++)
        lists[i] = (struct list_source){records->lists[i].list, {.name = records->lists[i].path}};
    struct record_request request = {.source = {.name = records->path},
                                     .lists = lists,
                                     .list_count = (uint32_t)records->list_count,
                                     .format = record_format(records->format),
                                     .keep = decider->keep_records,
                                     .salt = decider->salt,
                                     .again = decider->again};
    if (!records->read)
        open_file(decider);
    if (records->read || decider->file >= 0) {
        request.source.read = read_counted;
        request.source.user = decider;
    }
    return request;
}

enum yoko_status records_status(const struct yoko *yoko)
{
    for (uint32_t i = 0; i < yoko->diagnostics.list.count; i++) {
        enum diagnostic_code code = yoko->diagnostics.list.items[i]->code;
        if (code == Y0701 || code == Y0702)
            return YOKO_SYSTEM;
    }
    return YOKO_BAD_RECORDS;
}

bool decider_begin(struct decider *decider, struct yoko *yoko, const struct yoko_scheme *scheme,
                   const struct yoko_records *records, bool keep, enum yoko_status *status)
{
    const struct schema *schema = &scheme->program->schema;
    struct machine_options options = {.keep = keep};
    decider->yoko = yoko;
    decider->program = scheme->program;
    decider->records = records;
    decider->file = -1;
    arena_begin(&decider->arena, &yoko->memory);
    yoko_hold(yoko, decider, release);
    *status = YOKO_USAGE;
    if (!check_lists(yoko, schema, records))
        return false;
    struct record_request request = make_request(decider);
    if (!records_open(&decider->reader, &yoko->memory, schema, &request, &yoko->diagnostics)) {
        *status = records_status(yoko);
        return false;
    }
    decider->machine = machine_create(&yoko->memory, scheme->program, &options);
    *status = YOKO_OK;
    return true;
}
