/* SPDX-License-Identifier: Apache-2.0 */
/* Mistakes in records: their place, their wording, and how much of them is kept. */
#include <config.h>

#include "io/problem.h"

#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

#define QUOTED_CHARACTERS 40

void problems_end(struct problems *problems)
{
    buffer_end(&problems->text);
}

void problems_begin(struct problems *problems, const char *file, uint64_t line)
{
    problems->file = file;
    problems->line = line;
    problems->first = NULL;
    problems->count = 0;
    problems->bad_count = 0;
}

const char *problem_file(const char *file)
{
    return strcmp(file, "-") == 0 ? translate("(standard input)") : file;
}

const char *problem_place(struct arena *arena, const char *file, uint64_t line)
{
    return arena_print(arena, "%s:%" PRIu64, problem_file(file), line);
}

const char *problem_quote(struct arena *arena, const char *text, size_t length)
{
    char *quoted = arena_allocate(arena, QUOTED_CHARACTERS * 4 + sizeof "…");
    size_t to = 0;
    unsigned characters = 0;
    for (size_t at = 0; at < length; characters++) {
        uint32_t character;
        unsigned size = text_character(text + at, length - at, &character);
        if (characters == QUOTED_CHARACTERS) {
            memcpy(quoted + to, "…", strlen("…"));
            break;
        }
        if (size == 0 || character < 0x20 || character == 0x7F) {
            quoted[to++] = size == 0 ? '?' : ' ';
            size = 1;
        } else {
            memcpy(quoted + to, text + at, size);
            to += size;
        }
        at += size;
    }
    return quoted;
}

static const char *rendered(struct problems *problems, const char *template, const char *const arguments[9])
{
    problems->text.length = 0;
    template_render(&problems->text, template, arguments);
    buffer_whole(&problems->text, problems->arena->memory);
    return arena_text(problems->arena, problems->text.bytes, problems->text.length);
}

static void add(struct problems *problems, enum diagnostic_code code, const char *suggestion, va_list rest)
{
    const char *a[9] = {problem_place(problems->arena, problems->file, problems->line)};
    unsigned count = 1;
    for (const char *argument; (argument = va_arg(rest, const char *)) != NULL && count < 9;)
        a[count++] = argument;
    problems->count++;
    if (problems->first == NULL)
        problems->first = rendered(problems, diagnostic_message(code), a);
    struct diagnostics *diagnostics = problems->diagnostics;
    /* One broken row must not hide the others' mistakes. */
    if (problems->count > problems->arena->memory->limits.most[LIMIT_RECORD_ERRORS] || !diagnostics_keep(diagnostics, code)) {
        diagnostics->errors++; /* counted, as diagnose would, without keeping what nobody will see */
        return;
    }
    struct span nowhere = {.source = SPAN_NOWHERE};
    struct diagnostic *made = diagnose(diagnostics, code, nowhere, a[0], a[1], a[2], a[3], a[4], a[5], a[6],
                                       a[7], a[8], (const char *)NULL);
    if (suggestion != NULL)
        made->suggestion = arena_text(diagnostics->arena, suggestion, strlen(suggestion));
}

void problem(struct problems *problems, enum diagnostic_code code, ...)
{
    va_list rest;
    va_start(rest, code);
    add(problems, code, NULL, rest);
    va_end(rest);
}

void problem_near(struct problems *problems, enum diagnostic_code code, const char *suggestion, ...)
{
    va_list rest;
    va_start(rest, suggestion);
    add(problems, code, suggestion, rest);
    va_end(rest);
}

const char *problems_text(struct problems *problems)
{
    if (problems->count < 2)
        return problems->first;
    const char *more = arena_print(problems->arena, "%u", problems->count - 1);
    return rendered(problems, translate("{1} (and {2} more)"), (const char *const[9]){problems->first, more});
}
