/* SPDX-License-Identifier: Apache-2.0 */
/* From a scheme's name to its program: find, read, check, generate, verify; or load an image. */
#include <config.h>

#include "api/workplace.h"
#include "decide/conform.h"
#include "check/model.h"
#include "gen/generate.h"
#include "testing/example.h"

#include <nettle/base16.h>
#include <nettle/sha2.h>
#include <stdlib.h>
#include <string.h>

struct loading {
    const char *name; /* path or id; with `text`, only what messages call it */
    const char *text; /* NULL: read the file */
    size_t length;
    struct yoko_scheme *scheme;
};

/* What a scheme builds on is looked for from where it lies. */
struct search {
    struct yoko *yoko;
    struct yoko_scheme *scheme;
    const char *path;
    const struct stored_source *stored; /* NULL: it lies in files */
    uint32_t stored_count;
};

static uint32_t load_stored(const struct search *search, const char *name)
{
    for (uint32_t i = 0; i < search->stored_count; i++) {
        const struct stored_source *stored = &search->stored[i];
        if (strcmp(stored->name, name) == 0)
            return source_add(&search->scheme->sources, name, stored->text, stored->length);
    }
    return UINT32_MAX;
}

static uint32_t load_beside(const struct search *search, const char *folder, const char *id)
{
    struct yoko *yoko = search->yoko;
    if (search->stored)
        return load_stored(search, arena_print(&yoko->arena, "%s%s.yoko", folder, id));
    const char *path = find_beside(yoko, search->path, folder, id);
    if (!path || read_file(yoko, path) != YOKO_OK)
        return UINT32_MAX;
    return source_add(&search->scheme->sources, path, yoko->scratch.bytes, yoko->scratch.length);
}

static uint32_t load_vocabulary(void *context, const char *id)
{
    return load_beside(context, "vocabulary/", id);
}

static uint32_t load_base(void *context, const char *id)
{
    return load_beside(context, "", id);
}

/* One digest over the digests of all texts, so that `sha256sum SCHEME VOCABULARY… | cut -c1-64 | sha256sum`
 * gives the same and anyone can check it. */
static void hash_sources(const struct source_set *sources, char hash[65])
{
    struct sha256_ctx all, one;
    uint8_t digest[SHA256_DIGEST_SIZE];
    sha256_init(&all);
    for (uint32_t i = 0; i < sources->sources.count; i++) {
        const struct source *source = &sources->sources.items[i];
        sha256_init(&one);
        sha256_update(&one, source->length, (const uint8_t *)source->text);
        sha256_digest(&one, sizeof digest, digest);
        base16_encode_update(hash, sizeof digest, digest);
        hash[64] = '\n';
        sha256_update(&all, 65, (const uint8_t *)hash);
    }
    sha256_digest(&all, sizeof digest, digest);
    base16_encode_update(hash, sizeof digest, digest);
    hash[64] = '\0';
}

/* "職員数 = 31人" and so on, of an application that breaks a bound. */
static const char *witness_text(struct yoko *yoko, const struct program *program, const struct conformity_report *report)
{
    const char *text = "";
    for (uint32_t i = 0; i < report->count; i++) {
        const struct field *field = &program->schema.fields[report->witness[i].field];
        const char *value = witness_value(&yoko->arena, &program->schema, &report->witness[i]);
        text = arena_print(&yoko->arena, "%s%s%s = %s", text, i ? "、" : "", field->name, value);
    }
    return text;
}

/* Refuses a scheme that breaks a bound of its framework, with an application that shows it. */
static bool keeps_framework(struct yoko *yoko, const struct yoko_scheme *scheme)
{
    const struct program *program = scheme->program;
    bool kept = true;
    for (uint32_t i = 0; i < program->bound_count; i++) {
        const struct bound *bound = &program->bounds[i];
        struct conformity_report report = conform(&yoko->memory, &yoko->arena, program, i);
        if (report.conformity != CONFORMITY_BROKEN)
            continue;
        kept = false;
        const char *own = bound->clause == NONE ? bound->text : program->clauses[bound->clause].id;
        struct checked_bound_place place = checked_bound_place(scheme->checked, i);
        struct diagnostic *diagnostic = diagnose(&yoko->diagnostics, Y0513, place.conform, bound->framework, bound->id,
                                                 bound->label ? bound->label : bound->text, own, (const char *)NULL);
        diagnostic_add_note(&yoko->diagnostics, diagnostic, place.bound, "the framework demands it here: {1}", bound->text,
                            (const char *)NULL);
        const char *witness = witness_text(yoko, program, &report);
        if (*witness)       /* else every application shows it */
            diagnostic_add_note(&yoko->diagnostics, diagnostic, nowhere, "for an application with {1}", witness,
                                (const char *)NULL);
    }
    return kept;
}

static enum yoko_status compile(struct search *search, const char *text, size_t length)
{
    struct yoko *yoko = search->yoko;
    struct yoko_scheme *scheme = search->scheme;
    struct scheme_loader loader = {search, load_vocabulary, load_base, scheme->day};
    uint32_t source = source_add(&scheme->sources, search->path, text, length);
    scheme->checked = check_scheme(&scheme->arena, &scheme->sources, source, &loader, &yoko->diagnostics);
    diagnostics_sort(&yoko->diagnostics);
    if (!scheme->checked || yoko->diagnostics.errors)
        return YOKO_BAD_SCHEME;
    scheme->program = generate_program(&scheme->arena, scheme->checked, &scheme->sources);
    hash_sources(&scheme->sources, scheme->program->source_hash);
    const char *reason = program_verify(scheme->program, &yoko->arena);
    if (reason) {
        diagnose(&yoko->diagnostics, Y0001, nowhere, reason, (const char *)NULL);
        return YOKO_BAD_SCHEME;
    }
    if (!keeps_framework(yoko, scheme))
        return YOKO_BAD_SCHEME;
    if (yoko->examples)
        examples_build(&yoko->arena, scheme->checked->declarations, &scheme->program->schema, &yoko->diagnostics);
    return yoko->diagnostics.errors ? YOKO_BAD_SCHEME : YOKO_OK;
}

enum yoko_status compile_text(struct yoko *yoko, struct yoko_scheme *scheme, const char *name,
                              const char *text, size_t length)
{
    struct search search = {yoko, scheme, name};
    scheme->day = yoko->day;
    return compile(&search, text, length);
}

enum yoko_status compile_stored(struct yoko *yoko, struct yoko_scheme *scheme, int32_t day,
                                const struct stored_source *stored, uint32_t count)
{
    struct search search = {yoko, scheme, stored[0].name, stored, count};
    scheme->sources.arena = &scheme->arena;
    scheme->day = day;
    return compile(&search, stored[0].text, stored[0].length);
}

static bool is_image(const char *bytes, size_t length)
{
    return length >= 3 && memcmp(bytes, "YKC", 3) == 0;
}

static enum yoko_status load_image(struct yoko *yoko, const struct loading *loading)
{
    const char *reason = NULL;
    struct yoko_scheme *scheme = loading->scheme;
    if (yoko->day != INT32_MAX) { /* its amendments were chosen when it was compiled */
        diagnose(&yoko->diagnostics, Y0828, nowhere, loading->name, (const char *)NULL);
        return YOKO_USAGE;
    }
    scheme->program = image_read(&scheme->arena, loading->text, loading->length, &reason);
    if (!scheme->program)
        diagnose(&yoko->diagnostics, Y0808, nowhere, loading->name, translate(reason), (const char *)NULL);
    return scheme->program ? YOKO_OK : YOKO_BAD_SCHEME;
}

static enum yoko_status load(struct yoko *yoko, void *request)
{
    struct loading *loading = request;
    struct yoko_scheme *scheme = loading->scheme;
    if (!scheme)
        memory_fail(&yoko->memory);
    scheme->sources.arena = &scheme->arena;
    yoko->sources = &scheme->sources;
    if (!loading->text) {
        loading->name = find_scheme(yoko, loading->name);
        if (!loading->name)
            return YOKO_BAD_SCHEME;
        enum yoko_status status = read_file(yoko, loading->name);
        if (status != YOKO_OK)
            return status;
        loading->text = arena_text(&yoko->arena, yoko->scratch.bytes, yoko->scratch.length);
        loading->length = yoko->scratch.length;
    }
    if (is_image(loading->text, loading->length))
        return load_image(yoko, loading);
    return compile_text(yoko, scheme, loading->name, loading->text, loading->length);
}

enum yoko_status load_named(struct yoko *yoko, struct yoko_scheme *scheme, const char *name)
{
    struct loading loading = {.name = name, .scheme = scheme};
    return load(yoko, &loading);
}

/* Memory is the workplace's while the scheme is made, and the scheme's own afterwards, since it may outlive
 * it. */
static enum yoko_status load_through_door(struct yoko *yoko, struct loading *loading,
                                          struct yoko_scheme **result)
{
    struct yoko_scheme *scheme = memory_try(&yoko->memory, NULL, sizeof *scheme);
    *result = NULL;
    loading->scheme = scheme;
    if (scheme) {
        memset(scheme, 0, sizeof *scheme);
        memory_begin(&scheme->memory);
        arena_begin(&scheme->arena, &yoko->memory);
    }
    enum yoko_status status = yoko_enter(yoko, load, loading);
    yoko->sources = NULL;
    if (status == YOKO_OK) {
        scheme->arena.memory = &scheme->memory;
        *result = scheme;
    } else {
        yoko_scheme_close(scheme);
    }
    return status;
}

enum yoko_status yoko_load(struct yoko *yoko, const char *name, struct yoko_scheme **scheme)
{
    struct loading loading = {.name = name};
    return load_through_door(yoko, &loading, scheme);
}

enum yoko_status yoko_load_text(struct yoko *yoko, const char *name, const char *text, size_t length,
                                struct yoko_scheme **scheme)
{
    struct loading loading = {.name = name, .text = text, .length = length};
    return load_through_door(yoko, &loading, scheme);
}

void yoko_scheme_close(struct yoko_scheme *scheme)
{
    if (!scheme)
        return;
    arena_end(&scheme->arena);
    free(scheme);
}

const char *yoko_scheme_id(const struct yoko_scheme *scheme)
{
    return scheme->program->id;
}

const char *yoko_scheme_title(const struct yoko_scheme *scheme)
{
    return scheme->program->title;
}

const char *yoko_scheme_hash(const struct yoko_scheme *scheme)
{
    return scheme->program->source_hash;
}

const char *yoko_scheme_list(const struct yoko_scheme *scheme, size_t number)
{
    const struct schema *schema = &scheme->program->schema;
    return number + 1 < schema->list_count ? schema->lists[number + 1].name : NULL;
}
