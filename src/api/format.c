/* SPDX-License-Identifier: Apache-2.0 */
/* The formats by name, and what a compiled scheme looks like from outside: its image and its instructions. */
#include <config.h>

#include "api/workplace.h"

#include <string.h>

static const char *const names[] = {
    [YOKO_CSV] = "csv",     [YOKO_JSON] = "json", [YOKO_NDJSON] = "ndjson",
    [YOKO_TABLE] = "table", [YOKO_TEXT] = "text", [YOKO_HTML] = "html",
    [YOKO_XLSX] = "xlsx",   [YOKO_JUNIT] = "junit", [YOKO_MARKDOWN] = "md",
};
#define NAMES (sizeof names / sizeof *names)

enum yoko_format yoko_format_named(const char *name)
{
    for (unsigned format = 0; format < NAMES; format++)
        if (names[format] && strcmp(names[format], name) == 0)
            return (enum yoko_format)format;
    if (strcmp(name, "jsonl") == 0)
        return YOKO_NDJSON;
    if (strcmp(name, "htm") == 0)
        return YOKO_HTML;
    if (strcmp(name, "xml") == 0)
        return YOKO_JUNIT;
    return strcmp(name, "txt") == 0 ? YOKO_TEXT : YOKO_FORMAT_NONE;
}

const char *yoko_format_name(enum yoko_format format)
{
    return format < NAMES ? names[format] : NULL;
}

struct rendering {
    void (*render)(const struct program *program, struct buffer *out);
    const struct yoko_scheme *scheme;
    yoko_write write;
    void *context;
};

static enum yoko_status render(struct yoko *yoko, void *request)
{
    struct rendering *rendering = request;
    rendering->render(rendering->scheme->program, &yoko->scratch);
    buffer_whole(&yoko->scratch, &yoko->memory);
    return rendering->write(rendering->context, yoko->scratch.bytes, yoko->scratch.length) ? YOKO_SYSTEM
                                                                                           : YOKO_OK;
}

static enum yoko_status render_image(struct yoko *yoko, void *request)
{
    struct rendering *rendering = request;
    return scheme_is_one(yoko, rendering->scheme) ? render(yoko, request) : YOKO_USAGE;
}

enum yoko_status yoko_image(struct yoko *yoko, const struct yoko_scheme *scheme, yoko_write write,
                            void *write_context)
{
    struct rendering rendering = {image_write, scheme, write, write_context};
    return yoko_enter(yoko, render_image, &rendering);
}

enum yoko_status yoko_disassemble(struct yoko *yoko, const struct yoko_scheme *scheme, yoko_write write,
                                  void *write_context)
{
    struct rendering rendering = {program_print, scheme, write, write_context};
    return yoko_enter(yoko, render, &rendering);
}
