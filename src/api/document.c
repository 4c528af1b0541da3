/* SPDX-License-Identifier: Apache-2.0 */
/* A scheme as a page to read. */
#include <config.h>

#include "api/workplace.h"
#include "doc/document.h"

struct documenting {
    const struct yoko_scheme *scheme;
    enum yoko_format format;
    bool examples;
    yoko_write write;
    void *context;
};

static enum yoko_status document_all(struct yoko *yoko, void *request)
{
    struct documenting *documenting = request;
    const struct yoko_scheme *scheme = documenting->scheme;
    struct name_index index = {0};
    if (!scheme->checked) {
        diagnose(&yoko->diagnostics, Y0864, nowhere, yoko_scheme_id(scheme), (const char *)NULL);
        return YOKO_USAGE;
    }
    yoko->sources = &scheme->sources;
    struct source_set sources = scheme->sources; /* nothing is added to it but in the call's arena */
    sources.arena = &yoko->arena;
    const struct checked_scheme *checked = check_again(yoko, scheme, &sources, &index);
    if (!checked)
        return YOKO_BAD_SCHEME;
    struct document_request document = {.checked = checked,
                                        .index = &index,
                                        .sources = &sources,
                                        .program = scheme->program,
                                        .versions = &scheme->versions,
                                        .diagnostics = &yoko->diagnostics,
                                        .memory = &yoko->memory,
                                        .arena = &yoko->arena,
                                        .html = documenting->format == YOKO_HTML};
    if (documenting->examples)
        document.examples = scheme_examples(yoko, scheme, &yoko->diagnostics);
    if (yoko->diagnostics.errors) /* an example that cannot be read */
        return YOKO_BAD_SCHEME;
    yoko->scratch.length = 0;
    document_write(&document, &yoko->scratch);
    buffer_whole(&yoko->scratch, &yoko->memory);
    return documenting->write(documenting->context, yoko->scratch.bytes, yoko->scratch.length) ? YOKO_SYSTEM
                                                                                               : YOKO_OK;
}

enum yoko_status yoko_document(struct yoko *yoko, const struct yoko_scheme *scheme, enum yoko_format format,
                               bool examples, yoko_write write, void *write_context)
{
    struct documenting documenting = {scheme, format, examples, write, write_context};
    return yoko_enter(yoko, document_all, &documenting);
}
