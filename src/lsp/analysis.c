/* SPDX-License-Identifier: Apache-2.0 */
/* One document, read and checked with all that it builds on, as the editor has it. */
#include <config.h>

#include "lsp/lsp.h"

#include "syntax/print.h"

#include <string.h>

static void release_scheme(void *scheme)
{
    arena_end(&((struct yoko_scheme *)scheme)->arena);
}

static struct yoko_scheme *new_scheme(struct yoko *yoko)
{
    struct yoko_scheme *scheme = ARENA_NEW(&yoko->arena, struct yoko_scheme);
    arena_begin(&scheme->arena, &yoko->memory);
    memory_adopt(&yoko->arena, scheme, release_scheme);
    scheme->sources.arena = &scheme->arena;
    yoko->sources = &scheme->sources;
    return scheme;
}

static const char vocabulary_folder[] = "vocabulary/";

/* A vocabulary names itself first, as its file does, has no scheme, and lies in the folder of vocabularies. */
static bool is_vocabulary(const struct declaration *declarations, const char *path)
{
    for (const struct declaration *d = declarations; d; d = d->next)
        if (d->kind == DECLARATION_SCHEME)
            return false;
    const char *slash = strrchr(path, '/');
    size_t folder = slash ? (size_t)(slash + 1 - path) : 0, own = strlen(vocabulary_folder);
    if (!declarations || declarations->kind != DECLARATION_USES || folder < own ||
        strncmp(path + folder - own, vocabulary_folder, own) != 0)
        return false;
    size_t stem = strcspn(path + folder, ".");
    return strlen(declarations->name.text) == stem && strncmp(declarations->name.text, path + folder, stem) == 0;
}

static uint32_t source_number(const struct analysis *analysis, const char *path)
{
    const struct source_set *sources = &analysis->scheme->sources;
    for (uint32_t i = 0; i < sources->sources.count; i++)
        if (strcmp(sources->sources.items[i].name, path) == 0)
            return i;
    return UINT32_MAX;
}

/* What the document's own text holds, whatever it builds on. Its mistakes are told by the check. */
static void read_alone(struct analysis *analysis, const char *path, const char *text, size_t length)
{
    struct yoko *yoko = analysis->yoko;
    struct source_set *alone = ARENA_NEW(&yoko->arena, struct source_set);
    struct diagnostics unheard;
    alone->arena = &yoko->arena;
    diagnostics_begin(&unheard, &yoko->arena);
    uint32_t source = source_add(alone, path, text, length);
    analysis->declarations = parse_source(&yoko->arena, alone, source, &unheard, &analysis->notes);
    analysis->source = &alone->sources.items[source];
    analysis->vocabulary = is_vocabulary(analysis->declarations, path);
}

const char *scheme_folder(const struct analysis *analysis)
{
    const char *path = analysis->source->name, *slash = strrchr(path, '/');
    size_t length = slash ? (size_t)(slash + 1 - path) : 0;
    if (analysis->vocabulary)
        length -= strlen(vocabulary_folder);
    return arena_text(&analysis->yoko->arena, path, length);
}

bool analyse(struct analysis *analysis, const struct server *server, const char *path)
{
    struct yoko *yoko = server->yoko;
    *analysis = (struct analysis){.server = server, .yoko = yoko};
    if (read_file(yoko, path) == YOKO_SYSTEM)
        return false;
    size_t length = yoko->scratch.length;
    const char *text = arena_text(&yoko->arena, yoko->scratch.bytes ? yoko->scratch.bytes : "", length);
    buffer_end(&yoko->scratch);
    diagnostics_begin(&yoko->diagnostics, &yoko->arena);
    read_alone(analysis, path, text, length);
    analysis->scheme = new_scheme(yoko);
    yoko->index = &analysis->index;
    if (analysis->vocabulary) { /* by a scheme that uses it and no more */
        const char *user = arena_print(&yoko->arena, "制度 v\n語彙 %s\n", analysis->declarations->name.text);
        const char *beside = arena_print(&yoko->arena, "%sv.yoko", scheme_folder(analysis));
        compile_text(yoko, analysis->scheme, beside, user, strlen(user));
    } else {
        compile_text(yoko, analysis->scheme, path, text, length);
    }
    analysis->number = source_number(analysis, path);
    index_examples(analysis);
    yoko->index = NULL;
    return true;
}

const struct source *source_of(const struct analysis *analysis, struct span span)
{
    const struct source_set *sources = &analysis->scheme->sources;
    return span.source < sources->sources.count ? &sources->sources.items[span.source] : NULL;
}

bool name_at(const struct analysis *analysis, uint32_t offset, struct span *target, struct span *here)
{
    for (uint32_t i = 0; i < analysis->index.uses.count; i++) {
        const struct index_use *use = &analysis->index.uses.items[i];
        if (use->span.start <= offset && offset <= use->span.end && use->span.source == analysis->number) {
            *target = use->target;
            *here = use->span;
            return true;
        }
    }
    for (uint32_t i = 0; i < analysis->index.names.count; i++) {
        struct span span = analysis->index.names.items[i].span;
        if (span.start <= offset && offset <= span.end && span.source == analysis->number) {
            *target = *here = span;
            return true;
        }
    }
    return false;
}

const struct index_name *name_declared(const struct analysis *analysis, struct span target)
{
    for (uint32_t i = 0; i < analysis->index.names.count; i++) {
        const struct index_name *name = &analysis->index.names.items[i];
        if (name->span.source == target.source && name->span.start == target.start)
            return name;
    }
    return NULL;
}

const char *sample_record(struct analysis *analysis, const char **sample)
{
    struct yoko *yoko = analysis->yoko;
    struct yoko_scheme *scheme = analysis->scheme;
    if (!scheme->versions.count)
        return NULL;
    struct examples examples = scheme_examples(yoko, scheme, &yoko->diagnostics);
    if (examples.count) {
        *sample = examples.items[0].label;
        return examples.items[0].record;
    }
    size_t stem = strlen(analysis->source->name);
    stem -= stem > 5 && strcmp(analysis->source->name + stem - 5, ".yoko") == 0 ? 5 : 0;
    *sample = arena_print(&yoko->arena, "%.*s.json", (int)stem, analysis->source->name);
    if (read_file(yoko, *sample) != YOKO_OK)
        return NULL;
    return arena_text(&yoko->arena, yoko->scratch.bytes, yoko->scratch.length);
}
