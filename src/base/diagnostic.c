/* SPDX-License-Identifier: Apache-2.0 */
/* Diagnostics as they are collected: counted, limited, sorted. Rendering stands in diagnostic_render.c. */
#include <config.h>

#include "base/diagnostic.h"

#include <stdarg.h>
#include <string.h>


struct registered {
    const char *name;
    enum severity severity;
    const char *message, *help;
};

static const struct registered registry[] = {
#define DIAGNOSTIC(code, severity, message, help) {#code, SEVERITY_##severity, message, help},
#include "base/diagnostics.def"
#undef DIAGNOSTIC
};

const char *diagnostic_name(enum diagnostic_code code)
{
    return registry[code].name;
}

enum severity diagnostic_severity(enum diagnostic_code code)
{
    return registry[code].severity;
}

const char *diagnostic_message(enum diagnostic_code code)
{
    return registry[code].message;
}

const char *diagnostic_help(enum diagnostic_code code)
{
    return registry[code].help;
}

void diagnostics_begin(struct diagnostics *diagnostics, struct arena *arena)
{
    *diagnostics = (struct diagnostics){.arena = arena, .limit = (unsigned)arena->memory->limits.most[LIMIT_ERRORS]};
}

static void copy_arguments(struct arena *arena, const char *into[9], va_list arguments)
{
    unsigned count = 0;
    for (const char *argument; (argument = va_arg(arguments, const char *));)
        if (count < 9)
            into[count++] = arena_text(arena, argument, strlen(argument));
}

/* Whether the same was said of the same place: an expression may be read more than once. */
static bool said_before(const struct diagnostics *diagnostics, const struct diagnostic *diagnostic)
{
    if (diagnostic->span.source == SPAN_NOWHERE)
        return false;
    for (uint32_t i = diagnostics->list.count; i-- > 0;) {
        const struct diagnostic *other = diagnostics->list.items[i];
        if (other->code != diagnostic->code || other->span.source != diagnostic->span.source ||
            other->span.start != diagnostic->span.start || other->span.end != diagnostic->span.end)
            continue;
        unsigned same = 0;
        while (same < 9 && diagnostic->arguments[same] && other->arguments[same] &&
               strcmp(diagnostic->arguments[same], other->arguments[same]) == 0)
            same++;
        if (same == 9 || (!diagnostic->arguments[same] && !other->arguments[same]))
            return true;
    }
    return false;
}

/* What ends the work is told however many records were refused before. */
static bool ends_work(enum diagnostic_code code)
{
    switch (code) {
    case Y0701:
    case Y0702:
    case Y0768:
    case Y0801:
    case Y0901:
    case Y0903:
    case Y0904:
    case Y0905:
    case Y0907:
    case Y1004:
    case Y1009:
    case Y1010:
    case Y1041:
        return true;
    default:
        return false;
    }
}

bool diagnostics_keep(const struct diagnostics *diagnostics, enum diagnostic_code code)
{
    return registry[code].severity != SEVERITY_ERROR || diagnostics->errors < diagnostics->limit || ends_work(code);
}

struct diagnostic *diagnose(struct diagnostics *diagnostics, enum diagnostic_code code, struct span span, ...)
{
    struct diagnostic *diagnostic = ARENA_NEW(diagnostics->arena, struct diagnostic);
    diagnostic->code = code;
    diagnostic->span = span;
    va_list arguments;
    va_start(arguments, span);
    copy_arguments(diagnostics->arena, diagnostic->arguments, arguments);
    va_end(arguments);
    if ((diagnostics->muted && diagnostics->muted(code)) || said_before(diagnostics, diagnostic))
        return diagnostic;
    bool kept = diagnostics_keep(diagnostics, code);
    if (registry[code].severity == SEVERITY_ERROR)
        diagnostic->number = ++diagnostics->errors;
    else
        diagnostics->warnings++;
    if (kept)
        VECTOR_ADD(diagnostics->arena, diagnostics->list, diagnostic);
    return diagnostic;
}

void diagnostics_take(struct diagnostics *diagnostics, const struct diagnostic *from, unsigned before)
{
    bool error = registry[from->code].severity == SEVERITY_ERROR;
    if (!error)
        diagnostics->warnings++;
    else if (before + from->number > diagnostics->limit && !ends_work(from->code))
        return;
    struct arena *arena = diagnostics->arena;
    struct diagnostic *taken = arena_copy(arena, from, sizeof *from);
    taken->number += before;
    for (unsigned i = 0; i < 9; i++)
        if (from->arguments[i])
            taken->arguments[i] = arena_text(arena, from->arguments[i], strlen(from->arguments[i]));
    if (from->suggestion)
        taken->suggestion = arena_text(arena, from->suggestion, strlen(from->suggestion));
    taken->notes = NULL; /* of a record there are none */
    VECTOR_ADD(arena, diagnostics->list, taken);
}

void diagnostic_add_note(struct diagnostics *diagnostics, struct diagnostic *diagnostic, struct span span,
                         const char *text, ...)
{
    struct diagnostic_note *note = ARENA_NEW(diagnostics->arena, struct diagnostic_note);
    note->span = span;
    note->text = text;
    va_list arguments;
    va_start(arguments, text);
    copy_arguments(diagnostics->arena, note->arguments, arguments);
    va_end(arguments);
    struct diagnostic_note **end = &diagnostic->notes;
    while (*end)
        end = &(*end)->next;
    *end = note;
}

/* Those without a place come last. */
static bool before(struct span a, struct span b)
{
    return a.source != b.source ? a.source < b.source
           : a.start != b.start ? a.start < b.start
                                : a.end < b.end;
}

/* By insertion: stable, and quick on what is nearly in order already. */
void diagnostics_sort(struct diagnostics *diagnostics)
{
    struct diagnostic **items = diagnostics->list.items;
    for (uint32_t i = 1; i < diagnostics->list.count; i++) {
        struct diagnostic *moved = items[i];
        uint32_t to = i;
        for (; to > 0 && before(moved->span, items[to - 1]->span); to--)
            items[to] = items[to - 1];
        items[to] = moved;
    }
}
