/* SPDX-License-Identifier: Apache-2.0 */
/* Makes applications by chance and writes them; bounded memory, however many there are. */
#include <config.h>

#include "api/sample.h"

#include "base/reason.h"
#include "check/index.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#define HAND_ON 65536

/* ---- One schema for all ---- */

/* Where a scheme declares a name, as people find it; by its id where that is not known. */
static const char *place_of(struct yoko *yoko, const struct yoko_scheme *scheme, const struct schema_clash *clash)
{
    struct source_set sources = scheme->sources;
    struct name_index index = {0};
    if (!scheme->checked || !check_again(yoko, scheme, &sources, &index))
        return scheme->program->id;
    for (uint32_t i = 0; i < index.names.count; i++) {
        const struct index_name *name = &index.names.items[i];
        bool field = name->kind == NAME_FIELD && (clash->list ? name->list && strcmp(name->list, clash->list) == 0
                                                              : name->list == NULL);
        bool list = name->kind == NAME_LIST && !clash->list;
        if ((!field && !list) || strcmp(name->name, clash->name) != 0)
            continue;
        const struct source *source = &scheme->sources.sources.items[name->span.source];
        unsigned line, column;
        source_place(source, name->span.start, &line, &column);
        return arena_print(&yoko->arena, "%s:%u", source->name, line);
    }
    return scheme->program->id;
}

static void report_clash(struct yoko *yoko, const struct yoko_scheme *const *schemes,
                         const struct schema_clash *clash)
{
    const char *name = clash->list ? arena_print(&yoko->arena, "%s.%s", clash->list, clash->name) : clash->name;
    diagnose(&yoko->diagnostics, Y1035, nowhere, name, clash->first_is, place_of(yoko, schemes[clash->first], clash),
             clash->second_is, place_of(yoko, schemes[clash->second], clash), (const char *)NULL);
}

bool scheme_union_make(struct yoko *yoko, const struct yoko_scheme *const *schemes, size_t count,
                       struct scheme_union *all)
{
    const struct schema **schemas = ARENA_ARRAY(&yoko->arena, const struct schema *, count);
    struct schema_clash clash;
    uint32_t programs = 0;
    for (size_t i = 0; i < count; i++) {
        schemas[i] = &schemes[i]->versions.schema;
        programs += schemes[i]->versions.count;
    }
    *all = (struct scheme_union){.programs = ARENA_ARRAY(&yoko->arena, const struct program *, programs),
                                 .maps = ARENA_ARRAY(&yoko->arena, const struct schema_map *, programs)};
    if (!schema_union_make(&yoko->arena, schemas, (uint32_t)count, &all->united, &clash)) {
        report_clash(yoko, schemes, &clash);
        return false;
    }
    for (size_t i = 0; i < count; i++)
        for (uint32_t v = 0; v < schemes[i]->versions.count; v++) {
            all->maps[all->program_count] = &all->united.maps[i];
            all->programs[all->program_count++] = schemes[i]->versions.items[v].program;
        }
    return true;
}

/* ---- The file of distributions ---- */

static const char suffix[] = ".sample";

/* A file that is there and cannot be looked at is left for reading to report. */
static bool is_file(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 ? S_ISREG(about.st_mode) : !is_absence(errno);
}

/* The scheme's own file, beside it under its name; NULL when there is none. */
static const char *own_path(struct yoko *yoko, const struct yoko_scheme *scheme)
{
    const char *dot = scheme->path ? strrchr(scheme->path, '.') : NULL;
    if (!dot || strchr(dot, '/'))
        return NULL;
    const char *path = arena_print(&yoko->arena, "%.*s%s", (int)(dot - scheme->path), scheme->path, suffix);
    return is_file(path) ? path : NULL;
}

/* The scheme's own file, else the one beside its vocabulary; NULL when there is none. */
static const char *usual_path(struct yoko *yoko, const struct yoko_scheme *scheme)
{
    static const char folder[] = "vocabulary/", ending[] = ".yoko";
    const char *own = own_path(yoko, scheme);
    if (own)
        return own;
    for (uint32_t i = 0; i < scheme->sources.sources.count; i++) {
        const char *name = scheme->sources.sources.items[i].name;
        size_t length = strlen(name);
        if (!strstr(name, folder) || length < sizeof ending || strcmp(name + length - 5, ending) != 0)
            continue;
        const char *path = arena_print(&yoko->arena, "%.*s%s", (int)(length - 5), name, suffix);
        if (is_file(path))
            return path;
    }
    return NULL;
}

/* A text that is no UTF-8 is reported like that of a scheme. */
static bool is_text(struct yoko *yoko, uint32_t source, const char *text, size_t length)
{
    size_t at = text_invalid(text, length);
    if (at == length)
        return true;
    struct span span = {source, (uint32_t)at, (uint32_t)at + 1};
    diagnose(&yoko->diagnostics, Y0010, span, arena_print(&yoko->arena, "%zu", at + 1),
             arena_print(&yoko->arena, "0x%02X", (unsigned char)text[at]), (const char *)NULL);
    return false;
}

const struct distribution *load_distribution(struct yoko *yoko, const struct yoko_scheme *const *schemes,
                                             size_t count, const struct scheme_union *all, const char *path)
{
    struct distribution_use use = {&all->united.schema, all->programs, all->maps, all->program_count};
    struct source_set *sources = ARENA_NEW(&yoko->arena, struct source_set);
    uint32_t source = NONE;
    sources->arena = &yoko->arena;
    for (size_t i = 0; !path && i < count; i++)
        path = usual_path(yoko, schemes[i]);
    if (path) {
        enum yoko_status status = read_file(yoko, path);
        if (status == YOKO_SYSTEM)
            return NULL;
        yoko->diagnostics.list.count = 0; /* an empty file says nothing, and is no scheme */
        yoko->diagnostics.errors = 0;
        const char *text =
            arena_text(&yoko->arena, yoko->scratch.bytes ? yoko->scratch.bytes : "", yoko->scratch.length);
        source = source_add(sources, path, text, yoko->scratch.length);
        yoko->sources = sources;
        if (!is_text(yoko, source, text, yoko->scratch.length))
            return NULL;
    } else {
        diagnose(&yoko->diagnostics, Y1034, nowhere, all->programs[0]->id, (const char *)NULL);
    }
    return distribution_read(&yoko->arena, sources, source, &use, &yoko->diagnostics);
}

/* ---- Writing ---- */

struct sampling {
    const struct yoko_sample *sample;
    struct sampler sampler;
    bool *used;           /* by field: it is written */
    struct buffer *texts; /* by space */
    uint32_t spaces;
    bool stopped;
};

static void release(void *held)
{
    struct sampling *sampling = held;
    for (uint32_t i = 0; sampling->texts && i < sampling->spaces; i++)
        buffer_end(&sampling->texts[i]);
}

static yoko_write writer_of(const struct sampling *sampling, uint32_t space, void **context)
{
    const struct yoko_sample *sample = sampling->sample;
    *context = sample->write_context;
    if (space == 0)
        return sample->write;
    const char *name = sampling->sampler.distribution->schema->lists[space].name;
    for (size_t i = 0; i < sample->list_count; i++)
        if (strcmp(sample->lists[i].list, name) == 0) {
            *context = sample->lists[i].context;
            return sample->lists[i].write;
        }
    return NULL;
}

static void hand_on(struct yoko *yoko, struct sampling *sampling, size_t least)
{
    for (uint32_t space = 0; space < sampling->spaces && !sampling->stopped; space++) {
        struct buffer *text = &sampling->texts[space];
        void *context;
        yoko_write write = writer_of(sampling, space, &context);
        buffer_whole(text, &yoko->memory);
        if (text->length == 0 || text->length < least)
            continue;
        sampling->stopped = write && write(context, text->bytes, text->length) != 0;
        text->length = 0;
    }
}

/* What is written: fields that have a row; with `only_used`, those of them that the schemes use. A form to fill in has all
 * that the schemes use. */
static bool *choose_fields(struct yoko *yoko, const struct distribution *distribution, const struct yoko_sample *sample)
{
    const struct schema *schema = distribution->schema;
    bool *used = ARENA_ARRAY(&yoko->arena, bool, schema->field_count + 1);
    for (uint32_t i = 0; sample->count > 0 && i < distribution->count; i++) {
        uint32_t field = distribution->rows[i].field;
        if (field != NONE)
            used[field] = !sample->only_used || schema->fields[field].used;
    }
    for (uint32_t i = 0; sample->count == 0 && i < schema->field_count; i++)
        used[i] = schema->fields[i].used;
    return used;
}

static bool has_fields(const struct sampling *sampling, uint32_t space)
{
    const struct schema *schema = sampling->sampler.distribution->schema;
    for (uint32_t i = 0; i < schema->field_count; i++)
        if (schema->fields[i].space == space && sampling->used[i])
            return true;
    return false;
}

static void write_all(struct yoko *yoko, struct sampling *sampling)
{
    const struct yoko_sample *sample = sampling->sample;
    bool csv = sample->format == YOKO_CSV;
    for (uint32_t space = 0; csv && space < sampling->spaces; space++)
        if (space == 0 || has_fields(sampling, space))
            sampled_csv_header(&sampling->sampler, sampling->used, space, &sampling->texts[space]);
    for (uint64_t n = 1; n <= sample->count && !sampling->stopped; n++) {
        sampler_make(&sampling->sampler, n);
        if (!csv)
            sampled_json(&sampling->sampler, sampling->used, &sampling->texts[0]);
        for (uint32_t space = 0; csv && space < sampling->spaces; space++)
            if (space == 0 || has_fields(sampling, space))
                sampled_csv(&sampling->sampler, sampling->used, space, &sampling->texts[space]);
        hand_on(yoko, sampling, HAND_ON);
        if (sample->progress && n % 1024 == 0)
            sample->progress(sample->progress_context, n, n, sample->count);
    }
    hand_on(yoko, sampling, 0);
}

static enum yoko_status sample_all(struct yoko *yoko, void *request)
{
    struct sampling *sampling = request;
    const struct yoko_sample *sample = sampling->sample;
    struct scheme_union all;
    if (!scheme_union_make(yoko, sample->schemes, sample->scheme_count, &all))
        return YOKO_USAGE;
    const struct distribution *distribution =
        load_distribution(yoko, sample->schemes, sample->scheme_count, &all, sample->distribution);
    if (!distribution)
        return YOKO_USAGE;
    if (sample->count == 0 && !sample->distribution)
        yoko->diagnostics.list.count = 0; /* chance has no part in a form */
    sampler_begin(&sampling->sampler, &yoko->arena, distribution, sample->seed);
    sampling->used = choose_fields(yoko, distribution, sample);
    sampling->spaces = all.united.schema.list_count;
    sampling->texts = ARENA_ARRAY(&yoko->arena, struct buffer, sampling->spaces);
    yoko_hold(yoko, sampling, release);
    write_all(yoko, sampling);
    return sampling->stopped ? YOKO_SYSTEM : YOKO_OK;
}

enum yoko_status yoko_sample(struct yoko *yoko, const struct yoko_sample *sample)
{
    struct sampling sampling = {.sample = sample};
    return yoko_enter(yoko, sample_all, &sampling);
}
