/* SPDX-License-Identifier: Apache-2.0 */
/* The workplace: opening and closing, the folders it looks in, its messages, and the door of every call. */
#include <config.h>

#include "api/foreign.h"
#include "base/date.h"
#include "io/cell.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const struct span nowhere = {SPAN_NOWHERE, 0, 0};

struct yoko *yoko_open(void)
{
    struct memory memory;
    memory_begin(&memory);
    struct yoko *yoko = memory_try(&memory, NULL, sizeof *yoko);
    if (!yoko)
        return NULL;
    memset(yoko, 0, sizeof *yoko);
    memory_begin(&yoko->memory);
    arena_begin(&yoko->arena, &yoko->memory);
    yoko->file = -1;
    yoko->day = INT32_MAX;
    return yoko;
}

void yoko_close(struct yoko *yoko)
{
    if (!yoko)
        return;
    arena_end(&yoko->arena);
    for (uint32_t i = 0; i < yoko->folders.count; i++)
        free(yoko->folders.items[i]);
    free(yoko->folders.items);
    foreign_release(yoko);
    free(yoko);
}

void yoko_set_rendering(struct yoko *yoko, bool colour, unsigned width)
{
    yoko->rendering.colour = colour;
    yoko->rendering.width = width;
}

const char *yoko_version(void)
{
    return PACKAGE_VERSION;
}

const char *yoko_text(const char *english)
{
    return translate(english);
}

const char *yoko_nearest(const char *name, const char *const *candidates, size_t count)
{
    return text_nearest(name, candidates, count);
}

unsigned yoko_width(const char *text)
{
    return text_width(text, strlen(text));
}

/* ---- messages ---- */

/* Nothing can be rendered when memory is out, so this one is ready beforehand. */
static void say_memory(struct yoko *yoko)
{
    static const struct yoko_message english = {
        true, "Y0802", "error[Y0802]: memory is exhausted\n",
        "{\"code\":\"Y0802\",\"severity\":\"error\",\"message\":\"memory is exhausted\"}"};
    static const struct yoko_message japanese = {
        true, "Y0802", "エラー[Y0802]: メモリが足りません\n",
        "{\"code\":\"Y0802\",\"severity\":\"error\",\"message\":\"メモリが足りません\"}"};
    bool translated = strcmp(translate("error"), "error") != 0;
    yoko->messages = (struct yoko_message *)(translated ? &japanese : &english);
    yoko->message_count = 1;
    yoko->diagnostics.errors = 1;
}

static char *take_scratch(struct yoko *yoko)
{
    buffer_whole(&yoko->scratch, &yoko->memory);
    char *text = arena_text(&yoko->arena, yoko->scratch.bytes, yoko->scratch.length);
    buffer_end(&yoko->scratch);
    return text;
}

static void make_messages(struct yoko *yoko)
{
    const struct diagnostics *diagnostics = &yoko->diagnostics;
    struct source_set none = {.arena = &yoko->arena};
    const struct source_set *sources = yoko->sources ? yoko->sources : &none;
    struct yoko_message *messages =
        ARENA_ARRAY(&yoko->arena, struct yoko_message, diagnostics->list.count ? diagnostics->list.count : 1);
    buffer_end(&yoko->scratch);
    for (uint32_t i = 0; i < diagnostics->list.count; i++) {
        const struct diagnostic *diagnostic = diagnostics->list.items[i];
        messages[i].error = diagnostic_severity(diagnostic->code) == SEVERITY_ERROR;
        messages[i].code = diagnostic_name(diagnostic->code);
        diagnostic_render(&yoko->scratch, sources, diagnostic, &yoko->rendering);
        messages[i].text = take_scratch(yoko);
        diagnostic_render_json(&yoko->scratch, sources, diagnostic);
        messages[i].json = take_scratch(yoko);
    }
    yoko->messages = messages;
    yoko->message_count = diagnostics->list.count;
}

size_t yoko_message_count(const struct yoko *yoko)
{
    return yoko->message_count;
}

const struct yoko_message *yoko_message(const struct yoko *yoko, size_t number)
{
    return number < yoko->message_count ? &yoko->messages[number] : NULL;
}

size_t yoko_error_count(const struct yoko *yoko)
{
    return yoko->diagnostics.errors;
}

/* ---- the door ---- */

void yoko_hold(struct yoko *yoko, void *held, void (*release)(void *held))
{
    yoko->held = held;
    yoko->release = release;
}

static void give_back(struct yoko *yoko)
{
    if (yoko->held)
        yoko->release(yoko->held);
    yoko->held = NULL;
    buffer_end(&yoko->scratch);
    if (yoko->file >= 0)
        close(yoko->file);
    yoko->file = -1;
}

enum yoko_status yoko_enter(struct yoko *yoko, enum yoko_status (*step)(struct yoko *yoko, void *request),
                            void *request)
{
    jmp_buf door;
    enum yoko_status status;
    arena_end(&yoko->arena);
    arena_begin(&yoko->arena, &yoko->memory);
    yoko->messages = NULL;
    yoko->message_count = 0;
    yoko->sources = NULL;
    yoko->memory.door = &door;
    if (setjmp(door) == 0) {
        diagnostics_begin(&yoko->diagnostics, &yoko->arena);
        status = step(yoko, request);
        give_back(yoko);
        make_messages(yoko);
    } else {
        say_memory(yoko);
        status = YOKO_SYSTEM;
    }
    give_back(yoko);
    yoko->memory.door = NULL;
    return status;
}

/* ---- messages of the caller's own ---- */

struct report {
    const char *code, *suggestion;
    const char *arguments[9];
};

static enum yoko_status report(struct yoko *yoko, void *request)
{
    const struct report *wanted = request;
    const char *const *a = wanted->arguments;
    for (unsigned code = 0; code < DIAGNOSTIC_CODES; code++)
        if (strcmp(diagnostic_name((enum diagnostic_code)code), wanted->code) == 0) {
            struct diagnostic *diagnostic =
                diagnose(&yoko->diagnostics, (enum diagnostic_code)code, nowhere, a[0], a[1], a[2], a[3],
                         a[4], a[5], a[6], a[7], a[8], (const char *)NULL);
            diagnostic->suggestion =
                wanted->suggestion ? arena_text(&yoko->arena, wanted->suggestion, strlen(wanted->suggestion))
                                   : NULL;
            return YOKO_OK;
        }
    return YOKO_USAGE;
}

void yoko_report(struct yoko *yoko, const char *code, const char *suggestion, ...)
{
    struct report wanted = {.code = code, .suggestion = suggestion};
    va_list arguments;
    va_start(arguments, suggestion);
    for (unsigned i = 0; i < 9; i++) {
        wanted.arguments[i] = va_arg(arguments, const char *);
        if (!wanted.arguments[i])
            break;
    }
    va_end(arguments);
    yoko_enter(yoko, report, &wanted);
}

/* ---- what schemes are read by ---- */

static enum yoko_status set_day(struct yoko *yoko, void *request)
{
    const char *day = request;
    if (!day) {
        yoko->day = INT32_MAX;
        return YOKO_OK;
    }
    if (date_read(day, strlen(day), &yoko->day))
        return YOKO_OK;
    diagnose(&yoko->diagnostics, Y0817, nowhere, day, (const char *)NULL)->suggestion = day_meant(&yoko->arena, day);
    return YOKO_USAGE;
}

enum yoko_status yoko_set_day(struct yoko *yoko, const char *day)
{
    return yoko_enter(yoko, set_day, (void *)day);
}

/* ---- folders ---- */

static enum yoko_status add_folder(struct yoko *yoko, const char *folder, size_t length)
{
    if (yoko->folders.count == yoko->folders.room) {
        uint32_t room = yoko->folders.room ? yoko->folders.room * 2 : 8;
        char **items = memory_try(&yoko->memory, yoko->folders.items, sizeof *items * room);
        if (!items)
            return YOKO_SYSTEM;
        yoko->folders.items = items;
        yoko->folders.room = room;
    }
    char *copy = memory_try(&yoko->memory, NULL, length + 1);
    if (!copy)
        return YOKO_SYSTEM;
    memcpy(copy, folder, length);
    copy[length] = '\0';
    yoko->folders.items[yoko->folders.count++] = copy;
    return YOKO_OK;
}

enum yoko_status yoko_add_folder(struct yoko *yoko, const char *folder)
{
    enum yoko_status status = add_folder(yoko, folder, strlen(folder));
    if (status == YOKO_SYSTEM)
        say_memory(yoko);
    return status;
}

enum yoko_status yoko_add_usual_folders(struct yoko *yoko)
{
    enum yoko_status status = yoko_add_folder(yoko, "schemes");
    const char *rest = getenv("YOKO_PATH");
    while (status == YOKO_OK && rest && *rest) {
        size_t length = strcspn(rest, ":");
        if (length)
            status = add_folder(yoko, rest, length);
        rest += length;
        rest += *rest == ':';
    }
    if (status == YOKO_SYSTEM)
        say_memory(yoko);
    return status;
}

void yoko_set_examples(struct yoko *yoko, bool checked)
{
    yoko->examples = checked;
}
