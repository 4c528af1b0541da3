/* SPDX-License-Identifier: Apache-2.0 */
/* Compiles the changed schemes that testing/mutation tries, each in arenas of its own; and suggests cases. Both
 * begin from a scheme all of whose cases pass. */
#include <config.h>

#include "api/ready.h"
#include "api/test.h"
#include "check/model.h"
#include "testing/mutation.h"
#include "testing/suggest.h"

#include <string.h>

struct mutating {
    struct yoko *yoko;
    const struct yoko_scheme *original;
    const struct yoko_test *test;
    char *text; /* of the scheme's file, its examples blanked out: they decide nothing */
    size_t length;
    struct yoko place;         /* where messages about the changed scheme go */
    struct yoko_scheme scheme; /* the changed one */
    uint32_t number;           /* the change to be made; UINT32_MAX: they are counted */
    uint32_t count;
    struct mutation mutation;
};

static void drop(struct mutating *mutating)
{
    arena_end(&mutating->scheme.arena);
    arena_end(&mutating->place.arena);
    buffer_end(&mutating->place.scratch);
}

static void release(void *thing)
{
    drop(thing);
}

static void edit(void *context, const struct source_set *sources, struct declaration *declarations)
{
    struct mutating *mutating = context;
    if (mutating->number == UINT32_MAX)
        mutating->count = mutation_count(&mutating->scheme.arena, declarations);
    else
        mutating->mutation =
            mutation_apply(&mutating->scheme.arena, sources, declarations, mutating->number);
}

static void blank_examples(struct mutating *mutating)
{
    const struct source *own = &mutating->original->sources.sources.items[0];
    mutating->text = arena_text(&mutating->yoko->arena, own->text, own->length);
    mutating->length = own->length;
    for (const struct declaration *d = mutating->original->checked->declarations; d; d = d->next)
        if (d->span.source == 0 && (d->kind == DECLARATION_EXAMPLE || d->kind == DECLARATION_PREMISE))
            for (uint32_t i = d->span.start; i < d->span.end; i++)
                if (mutating->text[i] != '\n')
                    mutating->text[i] = ' ';
}

static enum yoko_status compile_changed(struct mutating *mutating, uint32_t number)
{
    struct yoko *yoko = mutating->yoko;
    drop(mutating);
    mutating->number = number;
    memset(&mutating->scheme, 0, sizeof mutating->scheme);
    memset(&mutating->place, 0, sizeof mutating->place);
    mutating->place.memory = yoko->memory;
    mutating->place.folders.items = yoko->folders.items; /* borrowed: where vocabularies are looked up */
    mutating->place.folders.count = yoko->folders.count;
    mutating->place.day = yoko->day;
    mutating->place.file = -1;
    arena_begin(&mutating->place.arena, &yoko->memory);
    arena_begin(&mutating->scheme.arena, &yoko->memory);
    diagnostics_begin(&mutating->place.diagnostics, &mutating->place.arena);
    return compile_variant(&mutating->place, &mutating->scheme, mutating->original, mutating->text,
                           mutating->length, edit, mutating);
}

static uint32_t count(void *context)
{
    struct mutating *mutating = context;
    compile_changed(mutating, UINT32_MAX);
    return mutating->count;
}

static const char *keep_text(struct mutating *mutating, const char *text)
{
    return text ? arena_text(&mutating->yoko->arena, text, strlen(text)) : "";
}

static const struct versions *make(void *context, uint32_t number, struct mutation *mutation)
{
    struct mutating *mutating = context;
    enum yoko_status status = compile_changed(mutating, number);
    *mutation = mutating->mutation;
    mutation->before = keep_text(mutating, mutation->before);
    mutation->after = keep_text(mutating, mutation->after);
    return status == YOKO_OK && schema_same(&mutating->scheme.program->schema, &mutating->original->program->schema)
               ? &mutating->scheme.versions
               : NULL;
}

static void show_progress(void *context, uint64_t done, uint64_t total)
{
    const struct mutating *mutating = context;
    if (mutating->test->progress)
        mutating->test->progress(mutating->test->progress_context, done, done, total);
}

struct request {
    const struct yoko_scheme *scheme;
    const struct yoko_test *test;
    struct yoko_mutants *mutants; /* of yoko_mutate */
    uint64_t *suggested;          /* of yoko_suggest */
};

static void report(struct yoko *yoko, const struct request *request, const struct mutation_result *result)
{
    *request->mutants = (struct yoko_mutants){.changes = result->mutants.count,
                                              .noticed = result->fates[MUTANT_NOTICED],
                                              .survived = result->fates[MUTANT_SURVIVED],
                                              .alike = result->fates[MUTANT_ALIKE],
                                              .refused = result->fates[MUTANT_REFUSED]};
    const struct source_set *sources = &request->scheme->sources;
    const struct program *program = request->scheme->program;
    if (request->test->format == YOKO_JSON)
        mutation_report_json(result, sources, &yoko->scratch);
    else if (request->test->format == YOKO_JUNIT)
        mutation_report_junit(result, sources, program, &yoko->scratch);
    else if (request->test->format == YOKO_HTML)
        mutation_report_html(result, sources, program, &yoko->arena, &yoko->scratch);
    else
        mutation_report(result, sources, request->test->all, &yoko->scratch);
}

/* Runs all cases, keeping them. YOKO_NO when one fails. */
static enum yoko_status all_pass(struct yoko *yoko, const struct request *request, struct test_run **run,
                                 struct kept_cases *cases)
{
    const struct yoko_scheme *scheme = request->scheme;
    if (!scheme->checked) {
        diagnose(&yoko->diagnostics, Y0809, nowhere, scheme->program->id, (const char *)NULL);
        return YOKO_USAGE;
    }
    yoko->sources = &scheme->sources;
    *run = test_begin(&yoko->memory, &yoko->arena, scheme->program, &yoko->diagnostics);
    test_by_date(*run, &scheme->versions);
    test_keep(*run, cases);
    enum yoko_status status = run_tests(yoko, *run, scheme, request->test);
    return status == YOKO_OK && test_failed(*run) ? YOKO_NO : status;
}

static enum yoko_status hand_over(struct yoko *yoko, const struct request *request, enum yoko_status status)
{
    buffer_whole(&yoko->scratch, &yoko->memory);
    bool stopped = request->test->write(request->test->write_context, yoko->scratch.bytes, yoko->scratch.length);
    return stopped ? YOKO_SYSTEM : status;
}

static enum yoko_status mutate(struct yoko *yoko, void *context)
{
    const struct request *request = context;
    const struct yoko_scheme *scheme = request->scheme;
    struct test_run *run;
    struct kept_cases *cases = ARENA_NEW(&yoko->arena, struct kept_cases);
    enum yoko_status status = all_pass(yoko, request, &run, cases);
    if (status == YOKO_NO) {
        report_tests(yoko, run, request->test);
        return hand_over(yoko, request, status);
    }
    if (status != YOKO_OK)
        return status;
    struct mutating *mutating = ARENA_NEW(&yoko->arena, struct mutating);
    mutating->yoko = yoko;
    mutating->original = scheme;
    mutating->test = request->test;
    memory_adopt(&yoko->arena, mutating, release);
    blank_examples(mutating);
    struct mutation_request wanted = {.memory = &yoko->memory,
                                      .arena = &yoko->arena,
                                      .versions = &scheme->versions,
                                      .diagnostics = &yoko->diagnostics,
                                      .cases = cases,
                                      .count = count,
                                      .make = make,
                                      .context = mutating,
                                      .progress = show_progress,
                                      .progress_context = mutating};
    report(yoko, request, mutation_run(&wanted));
    return hand_over(yoko, request, request->mutants->survived ? YOKO_NO : YOKO_OK);
}

enum yoko_status yoko_mutate(struct yoko *yoko, const struct yoko_scheme *scheme, const struct yoko_test *test,
                             struct yoko_mutants *mutants)
{
    struct request request = {.scheme = scheme, .test = test, .mutants = mutants};
    *mutants = (struct yoko_mutants){0};
    return yoko_enter(yoko, mutate, &request);
}

struct tables {
    struct buffer *texts;
    uint32_t count;
};

static void release_tables(void *thing)
{
    struct tables *tables = thing;
    for (uint32_t i = 0; i < tables->count; i++)
        buffer_end(&tables->texts[i]);
}

static enum yoko_status hand_over_csv(struct yoko *yoko, const struct request *request,
                                      const struct suggestions *suggestions)
{
    const struct yoko_test *test = request->test;
    const struct versions *versions = &request->scheme->versions;
    struct tables *tables = ARENA_NEW(&yoko->arena, struct tables);
    tables->texts = ARENA_ARRAY(&yoko->arena, struct buffer, versions->schema.list_count);
    tables->count = versions->schema.list_count;
    memory_adopt(&yoko->arena, tables, release_tables);
    suggestions_csv(&yoko->arena, versions, suggestions, &yoko->diagnostics, tables->texts);
    bool stopped = test->write(test->write_context, tables->texts[0].bytes, tables->texts[0].length);
    for (uint32_t space = 1; space < tables->count; space++)
        for (size_t i = 0; i < test->list_count && !stopped; i++)
            if (tables->texts[space].length && strcmp(test->lists[i].list, versions->schema.lists[space].name) == 0)
                stopped = test->lists[i].write(test->lists[i].context, tables->texts[space].bytes,
                                               tables->texts[space].length);
    return stopped ? YOKO_SYSTEM : YOKO_OK;
}

static enum yoko_status suggest(struct yoko *yoko, void *context)
{
    const struct request *request = context;
    struct test_run *run;
    struct kept_cases *cases = ARENA_NEW(&yoko->arena, struct kept_cases);
    if (!ready_to_decide(yoko, NULL))
        return YOKO_SYSTEM;
    enum yoko_status status = all_pass(yoko, request, &run, cases);
    if (status == YOKO_NO)
        diagnose(&yoko->diagnostics, Y0636, nowhere,
                 request->scheme->path ? request->scheme->path : request->scheme->program->id,
                 arena_print(&yoko->arena, "%llu", (unsigned long long)test_failed(run)), (const char *)NULL);
    if (status != YOKO_OK)
        return status;
    const struct versions *versions = &request->scheme->versions;
    const struct suggestions *suggestions = suggest_cases(run, versions, cases, request->test->all);
    *request->suggested = suggestions->items.count - suggestions->own;
    if (request->test->format == YOKO_CSV)
        return hand_over_csv(yoko, request, suggestions);
    suggestions_ndjson(suggestions, &yoko->scratch);
    return hand_over(yoko, request, YOKO_OK);
}

enum yoko_status yoko_suggest(struct yoko *yoko, const struct yoko_scheme *scheme, const struct yoko_test *test,
                              uint64_t *suggested)
{
    struct request request = {.scheme = scheme, .test = test, .suggested = suggested};
    *suggested = 0;
    return yoko_enter(yoko, suggest, &request);
}
