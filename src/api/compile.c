/* SPDX-License-Identifier: Apache-2.0 */
/* From a scheme's name to its program: find, read, check, generate, verify; or load an image. */
#include <config.h>

#include "api/foreign.h"
#include "base/date.h"
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
    bool again; /* what is loaded already serves another version */
    /* Of a variant: where its files were read before, and what is done to its tree. */
    const struct yoko_scheme *original;
    void (*edit)(void *context, const struct source_set *sources, struct declaration *declarations);
    void *edit_context;
};

/* The source of that path that was loaded for an earlier version, or UINT32_MAX. */
static uint32_t loaded_before(const struct search *search, const char *path)
{
    const struct source_set *sources = &search->scheme->sources;
    for (uint32_t i = 0; search->again && i < sources->sources.count; i++)
        if (strcmp(sources->sources.items[i].name, path) == 0)
            return i;
    return UINT32_MAX;
}

static const struct source *source_named(const struct source_set *sources, const char *name)
{
    for (uint32_t i = 0; i < sources->sources.count; i++)
        if (strcmp(sources->sources.items[i].name, name) == 0)
            return &sources->sources.items[i];
    return NULL;
}

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
    const char *path = search->stored ? arena_print(&yoko->arena, "%s%s.yoko", folder, id)
                                      : find_beside(yoko, search->path, folder, id);
    uint32_t loaded = path ? loaded_before(search, path) : UINT32_MAX;
    if (loaded != UINT32_MAX)
        return loaded;
    if (search->stored)
        return load_stored(search, path);
    if (path && search->original) {
        const struct source *source = source_named(&search->original->sources, path);
        if (source)
            return source_add(&search->scheme->sources, path, source->text, source->length);
    }
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

static void edit_tree(void *context, struct declaration *declarations)
{
    struct search *search = context;
    search->edit(search->edit_context, &search->scheme->sources, declarations);
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
static const char *witness_text(struct yoko *yoko, const struct program *program,
                                const struct conformity_report *report)
{
    const char *text = "";
    for (uint32_t i = 0; i < report->count; i++) {
        const struct field *field = &program->schema.fields[report->witness[i].field];
        const char *value = witness_value(&yoko->arena, &program->schema, &report->witness[i]);
        text = arena_print(&yoko->arena, "%s%s%s = %s", text, i ? "、" : "", field->name, value);
    }
    return text;
}

/* Refuses a version that breaks a bound of its framework, with an application that shows it. */
static void check_framework(struct yoko *yoko, const struct program *program,
                            const struct checked_scheme *checked, struct diagnostics *diagnostics)
{
    for (uint32_t i = 0; i < program->bound_count; i++) {
        const struct bound *bound = &program->bounds[i];
        struct conformity_report report = conform(&yoko->memory, &yoko->arena, program, i);
        if (!report.broken)
            continue;
        const char *own = bound->clause == NONE ? bound->text : program->clauses[bound->clause].id;
        struct checked_bound_place place = checked_bound_place(checked, i);
        struct diagnostic *diagnostic =
            diagnose(diagnostics, Y0513, place.conform, bound->framework, bound->id,
                     bound->label ? bound->label : bound->text, own, (const char *)NULL);
        diagnostic_add_note(diagnostics, diagnostic, place.bound, "the framework demands it here: {1}",
                            bound->text, (const char *)NULL);
        const char *witness = witness_text(yoko, program, &report);
        if (*witness) /* else every application shows it */
            diagnostic_add_note(diagnostics, diagnostic, nowhere, "for an application with {1}", witness,
                                (const char *)NULL);
    }
}

/* ---- one version, and all of them ---- */

struct compiled {
    struct checked_scheme *checked;
    struct program *program; /* NULL: the diagnostics have errors */
};

/* Compiles the text as it stands on a day. */
static struct compiled compile_day(struct search *search, uint32_t source, int32_t day,
                                   struct diagnostics *diagnostics)
{
    struct yoko *yoko = search->yoko;
    struct yoko_scheme *scheme = search->scheme;
    struct scheme_loader loader = {.context = search,
                                   .vocabulary = load_vocabulary,
                                   .scheme = load_base,
                                   .index = search->again ? NULL : yoko->index,
                                   .parsed = search->edit ? edit_tree : NULL,
                                   .basis = day};
    struct compiled compiled = {0};
    compiled.checked = check_scheme(&scheme->arena, &scheme->sources, source, &loader, diagnostics);
    if (!compiled.checked || diagnostics->errors)
        return compiled;
    struct program *program = generate_program(&scheme->arena, compiled.checked, &scheme->sources);
    const char *reason = program_verify(program, &yoko->arena);
    if (reason)
        diagnose(diagnostics, Y0001, nowhere, reason, (const char *)NULL);
    else if (!search->original) /* variants are held against cases, not against frameworks */
        check_framework(yoko, program, compiled.checked, diagnostics);
    if (!diagnostics->errors)
        foreign_bind(yoko, &scheme->arena, program);
    compiled.program = diagnostics->errors ? NULL : program;
    return compiled;
}

static bool reported(const struct diagnostics *diagnostics, const struct diagnostic *wanted)
{
    for (uint32_t i = 0; i < diagnostics->list.count; i++) {
        const struct diagnostic *diagnostic = diagnostics->list.items[i];
        if (diagnostic->code == wanted->code && diagnostic->span.source == wanted->span.source &&
            diagnostic->span.start == wanted->span.start)
            return true;
    }
    return false;
}

/* Adds the errors of an earlier version. What it only warns of (a rule that nothing used then) is no slip. */
static void add_errors(struct diagnostics *all, const struct diagnostics *earlier, int32_t until)
{
    char day[11];
    date_print(until, day);
    for (uint32_t i = 0; i < earlier->list.count; i++) {
        struct diagnostic *diagnostic = earlier->list.items[i];
        if (diagnostic_severity(diagnostic->code) != SEVERITY_ERROR || reported(all, diagnostic))
            continue;
        diagnostic_add_note(all, diagnostic, nowhere, "this is so in the text before {1}", day,
                            (const char *)NULL);
        VECTOR_ADD(all->arena, all->list, diagnostic);
        all->errors++;
    }
}

static bool stands_in(const struct declaration *declarations, struct span span)
{
    for (const struct declaration *d = declarations; d; d = d->next)
        if (d->span.source == span.source && d->span.start <= span.start && span.end <= d->span.end)
            return true;
    return false;
}

/* Takes back that nothing uses or cites what another version does, and that nothing uses the day which
 * chooses between versions. `other` NULL: other versions were not compiled, so nothing can be said. */
static void forgive_unused(struct diagnostics *diagnostics, const struct diagnostics *other,
                           const struct compiled *compiled)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < diagnostics->list.count; i++) {
        struct diagnostic *diagnostic = diagnostics->list.items[i];
        bool unused = diagnostic->code == Y0111 || diagnostic->code == Y0122;
        if (unused &&
            (!other || strcmp(diagnostic->arguments[0], DATED_FIELD) == 0 ||
             (!reported(other, diagnostic) && stands_in(compiled->checked->declarations, diagnostic->span))))
            diagnostics->warnings--;
        else
            diagnostics->list.items[kept++] = diagnostic;
    }
    diagnostics->list.count = kept;
}

/* Compiles the versions before the newest one, which knows the days on which the text changed. */
static void compile_earlier(struct search *search, uint32_t source, struct version *versions)
{
    struct yoko *yoko = search->yoko;
    const struct version_days *days = checked_days(search->scheme->checked);
    search->again = true;
    versions[0].from = search->scheme->program->effective;
    const struct schema *later = &search->scheme->program->schema;
    for (uint32_t i = days->list.count; i-- > 0;) {
        struct diagnostics diagnostics;
        const struct version_day *next = &days->list.items[i];
        diagnostics_begin(&diagnostics, &yoko->arena);
        struct compiled compiled = compile_day(search, source, next->day - 1, &diagnostics);
        versions[i + 1].from = next->day;
        versions[i].program = compiled.program;
        search->scheme->checks[i] = compiled.checked;
        if (!compiled.program) {
            add_errors(&yoko->diagnostics, &diagnostics, next->day);
            continue;
        }
        forgive_unused(&yoko->diagnostics, &diagnostics, &compiled);
        if (!schema_same(&compiled.program->schema, later)) {
            char day[11];
            date_print(next->day, day);
            diagnose(&yoko->diagnostics, Y0516, next->span, day, (const char *)NULL);
        }
        later = &compiled.program->schema;
        memcpy(compiled.program->source_hash, search->scheme->program->source_hash,
               sizeof compiled.program->source_hash);
    }
}

/* A copy of another scheme whose id was left as it was. */
static void doubt_id(struct search *search, uint32_t source)
{
    const struct checked_scheme *checked = search->scheme->checked;
    const char *own, *other = find_namesake(search->yoko, search->path, checked->id, &own);
    for (const struct declaration *d = checked->declarations; other && d; d = d->next)
        if (d->kind == DECLARATION_SCHEME && d->span.source == source) {
            diagnose(&search->yoko->diagnostics, Y0137, d->name.span, checked->id, other, (const char *)NULL)->suggestion = own;
            return;
        }
}

static enum yoko_status compile(struct search *search, const char *text, size_t length)
{
    struct yoko *yoko = search->yoko;
    struct yoko_scheme *scheme = search->scheme;
    uint32_t source = source_add(&scheme->sources, search->path, text, length);
    struct compiled newest = compile_day(search, source, scheme->day, &yoko->diagnostics);
    diagnostics_sort(&yoko->diagnostics);
    if (!newest.program)
        return YOKO_BAD_SCHEME;
    scheme->checked = newest.checked;
    scheme->program = newest.program;
    hash_sources(&scheme->sources, scheme->program->source_hash);
    uint32_t days = checked_days(newest.checked)->list.count, count = scheme->day == INT32_MAX ? days + 1 : 1;
    struct version *versions = ARENA_ARRAY(&scheme->arena, struct version, count);
    scheme->checks = ARENA_ARRAY(&scheme->arena, const struct checked_scheme *, count);
    versions[count - 1] = (struct version){INT32_MIN, newest.program};
    scheme->checks[count - 1] = newest.checked;
    if (count > 1)
        compile_earlier(search, source, versions);
    else if (days)
        forgive_unused(&yoko->diagnostics, NULL, NULL);
    if (!search->stored && !search->original)
        doubt_id(search, source);
    diagnostics_sort(&yoko->diagnostics);
    if (yoko->diagnostics.errors)
        return YOKO_BAD_SCHEME;
    scheme->versions = versions_make(&scheme->arena, versions, count);
    if (yoko->examples)
        scheme_examples(yoko, scheme, &yoko->diagnostics);
    return yoko->diagnostics.errors ? YOKO_BAD_SCHEME : YOKO_OK;
}

struct checked_scheme *check_again(struct yoko *yoko, const struct yoko_scheme *scheme,
                                   struct source_set *sources, struct name_index *index)
{
    struct yoko_scheme loaded = {.sources = *sources};
    struct search search = {.yoko = yoko, .scheme = &loaded, .path = sources->sources.items[0].name, .again = true};
    struct scheme_loader loader = {.context = &search,
                                   .vocabulary = load_vocabulary,
                                   .scheme = load_base,
                                   .index = index,
                                   .basis = scheme->day};
    struct diagnostics ignored; /* warnings, which were reported when it was loaded */
    diagnostics_begin(&ignored, &yoko->arena);
    return check_scheme(&yoko->arena, &loaded.sources, 0, &loader, &ignored);
}

enum yoko_status compile_text(struct yoko *yoko, struct yoko_scheme *scheme, const char *name,
                              const char *text, size_t length)
{
    struct search search = {.yoko = yoko, .scheme = scheme, .path = name};
    scheme->day = yoko->day;
    return compile(&search, text, length);
}

enum yoko_status compile_stored(struct yoko *yoko, struct yoko_scheme *scheme, int32_t day,
                                const struct stored_source *stored, uint32_t count)
{
    struct search search = {.yoko = yoko,
                            .scheme = scheme,
                            .path = stored[0].name,
                            .stored = stored,
                            .stored_count = count};
    scheme->sources.arena = &scheme->arena;
    scheme->day = day;
    return compile(&search, stored[0].text, stored[0].length);
}

enum yoko_status compile_variant(struct yoko *yoko, struct yoko_scheme *scheme,
                                 const struct yoko_scheme *original, const char *text, size_t length,
                                 void (*edit)(void *context, const struct source_set *sources,
                                              struct declaration *declarations),
                                 void *context)
{
    struct search search = {.yoko = yoko,
                            .scheme = scheme,
                            .path = original->sources.sources.items[0].name,
                            .original = original,
                            .edit = edit,
                            .edit_context = context};
    scheme->sources.arena = &scheme->arena;
    scheme->day = original->day;
    return compile(&search, text, length);
}

struct examples scheme_examples(struct yoko *yoko, const struct yoko_scheme *scheme,
                                struct diagnostics *diagnostics)
{
    uint32_t count = scheme->versions.count;
    const struct declaration **trees = ARENA_ARRAY(&yoko->arena, const struct declaration *, count);
    for (uint32_t i = 0; i < count; i++)
        trees[i] = scheme->checks[count - 1 - i]->declarations;
    return examples_build(&yoko->arena, trees, count, &scheme->program->schema, diagnostics);
}

void scheme_of_program(struct yoko *yoko, struct yoko_scheme *scheme)
{
    struct version *version = ARENA_NEW(&scheme->arena, struct version);
    *version = (struct version){INT32_MIN, scheme->program};
    scheme->day = INT32_MAX;
    scheme->versions = versions_make(&scheme->arena, version, 1);
    foreign_bind(yoko, &scheme->arena, scheme->program);
}

bool scheme_is_one(struct yoko *yoko, const struct yoko_scheme *scheme)
{
    const struct versions *versions = &scheme->versions;
    if (versions->count == 1)
        return true;
    char day[11];
    date_print(versions->items[versions->count - 1].from, day);
    diagnose(&yoko->diagnostics, Y0833, nowhere, scheme->program->id, day, (const char *)NULL);
    return false;
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
    if (!scheme->program) {
        diagnose(&yoko->diagnostics, Y0808, nowhere, loading->name, translate(reason), (const char *)NULL);
        return YOKO_BAD_SCHEME;
    }
    scheme_of_program(yoko, scheme);
    return YOKO_OK;
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
        loading->text = yoko->scratch.bytes; /* copied before the next file is read */
        loading->length = yoko->scratch.length;
        scheme->path = arena_text(&scheme->arena, loading->name, strlen(loading->name));
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

const char *yoko_scheme_path(const struct yoko_scheme *scheme)
{
    return scheme->path;
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
