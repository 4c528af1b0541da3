/* SPDX-License-Identifier: Apache-2.0 */
/* A file's text in its settled form, and the proof that nothing was lost on the way. */
#include <config.h>

#include "api/workplace.h"
#include "base/difference.h"
#include "syntax/print.h"

#include <errno.h>
#include <string.h>

struct settling {
    const struct yoko_settle *settle;
    bool *changed;
};

struct text {
    const char *bytes;
    size_t length;
};

/* What was read from a text. */
struct reading {
    struct declaration *declarations;
    struct source_notes notes;
    const struct source *source;
};

static struct text take_scratch(struct yoko *yoko)
{
    buffer_whole(&yoko->scratch, &yoko->memory);
    struct text text = {
        arena_text(&yoko->arena, yoko->scratch.bytes ? yoko->scratch.bytes : "", yoko->scratch.length),
        yoko->scratch.length};
    buffer_end(&yoko->scratch);
    return text;
}

static enum yoko_status read_input(struct yoko *yoko, const struct yoko_settle *settle)
{
    char block[16384];
    if (!settle->read)
        return read_file(yoko, settle->path);
    for (long got; (got = settle->read(settle->read_context, block, sizeof block)) != 0;) {
        if (got < 0) {
            diagnose(&yoko->diagnostics, Y0803, nowhere, settle->path, yoko_reason(errno),
                     (const char *)NULL);
            return YOKO_SYSTEM;
        }
        buffer_add(&yoko->scratch, block, (size_t)got);
    }
    return YOKO_OK;
}

static struct reading read_text(struct yoko *yoko, struct source_set *sources, const char *name,
                                struct text text, struct diagnostics *diagnostics)
{
    struct reading reading = {0};
    uint32_t source = source_add(sources, name, text.bytes, text.length);
    reading.declarations = parse_source(&yoko->arena, sources, source, diagnostics, &reading.notes);
    reading.source = &sources->sources.items[source];
    return reading;
}

static struct text print_text_of(struct yoko *yoko, const struct reading *reading, enum language language)
{
    print_source(&yoko->scratch, reading->declarations, reading->source, &reading->notes, language);
    return take_scratch(yoko);
}

static bool same(struct text a, struct text b)
{
    return a.length == b.length && memcmp(a.bytes, b.bytes, a.length) == 0;
}

/* Reads the settled text again: it has as many comments, is settled, and in the language it was written in it
 * gives the same tree. */
static bool is_proven(struct yoko *yoko, const struct reading *before, struct text settled,
                      enum language language)
{
    struct source_set sources = {.arena = &yoko->arena};
    struct diagnostics diagnostics;
    diagnostics_begin(&diagnostics, &yoko->arena);
    struct reading after = read_text(yoko, &sources, "", settled, &diagnostics);
    if (diagnostics.errors || after.notes.comments.count != before->notes.comments.count)
        return false;
    struct text again = print_text_of(yoko, &after, language);
    /* Words of functions and types are spelt in the language: what is compared is spelt in the same. */
    struct text trees[2];
    const struct reading *readings[] = {before, &after};
    for (int i = 0; i < 2; i++) {
        print_declarations(&yoko->scratch, readings[i]->declarations, LANGUAGE_JAPANESE);
        trees[i] = take_scratch(yoko);
    }
    return same(again, settled) && same(trees[0], trees[1]);
}

enum yoko_status settle_source(struct yoko *yoko, const char *name, const char *text, size_t length,
                               enum yoko_language language, struct settled *settled)
{
    struct source_set *sources = ARENA_NEW(&yoko->arena, struct source_set);
    sources->arena = &yoko->arena;
    yoko->sources = sources;
    buffer_end(&yoko->scratch);
    struct reading reading = read_text(yoko, sources, name, (struct text){text, length}, &yoko->diagnostics);
    if (yoko->diagnostics.errors) {
        diagnostics_sort(&yoko->diagnostics);
        return YOKO_BAD_SCHEME;
    }
    enum language spoken = language == YOKO_AS_WRITTEN ? reading.notes.language
                           : language == YOKO_ENGLISH  ? LANGUAGE_ENGLISH
                                                       : LANGUAGE_JAPANESE;
    struct text result = print_text_of(yoko, &reading, spoken);
    if (!is_proven(yoko, &reading, result, spoken)) {
        diagnose(&yoko->diagnostics, Y0860, nowhere, name, (const char *)NULL);
        return YOKO_SYSTEM;
    }
    *settled = (struct settled){result.bytes, result.length};
    return YOKO_OK;
}

static enum yoko_status settle_text(struct yoko *yoko, const struct settling *settling, struct text text)
{
    const struct yoko_settle *settle = settling->settle;
    struct settled settled;
    enum yoko_status status =
        settle_source(yoko, settle->path, text.bytes, text.length, settle->language, &settled);
    if (status != YOKO_OK)
        return status;
    *settling->changed = !same((struct text){settled.text, settled.length}, text);
    if (settle->write && settle->write(settle->write_context, settled.text, settled.length) != 0)
        return YOKO_SYSTEM;
    if (!settle->difference)
        return YOKO_OK;
    difference_print(&yoko->arena, &yoko->scratch, settle->path, text.bytes, text.length, settled.text,
                     settled.length);
    struct text difference = take_scratch(yoko);
    return settle->difference(settle->difference_context, difference.bytes, difference.length) == 0
               ? YOKO_OK
               : YOKO_SYSTEM;
}

static enum yoko_status settle_input(struct yoko *yoko, void *request)
{
    const struct settling *settling = request;
    enum yoko_status status = read_input(yoko, settling->settle);
    return status == YOKO_OK ? settle_text(yoko, settling, take_scratch(yoko)) : status;
}

enum yoko_status yoko_settle(struct yoko *yoko, const struct yoko_settle *settle, bool *changed)
{
    struct settling settling = {settle, changed};
    *changed = false;
    return yoko_enter(yoko, settle_input, &settling);
}
