/* SPDX-License-Identifier: Apache-2.0 */
/* A scheme as it stands once its base and its amendments are worked in, each declaration with the line it comes from. */
#include <config.h>

#include "api/workplace.h"
#include "check/model.h"
#include "syntax/print.h"

#include <string.h>

struct consolidating {
    const struct yoko_scheme *scheme;
    bool english;
    yoko_write write;
    void *context;
};

static void tell_origin(const struct yoko_scheme *scheme, const struct declaration *declaration, const char *indent,
                        struct buffer *out)
{
    unsigned line, column;
    if (declaration->span.source >= scheme->sources.sources.count)
        return;
    const struct source *source = &scheme->sources.sources.items[declaration->span.source];
    source_place(source, declaration->span.start, &line, &column);
    buffer_print(out, "%s# %s:%u\n", indent, source->name, line);
}

/* Rules within a declaration that came from another file than it. */
static void tell_inner_origins(const struct yoko_scheme *scheme, const struct declaration *outer,
                               const struct declaration *body, struct buffer *out)
{
    for (const struct declaration *d = body; d; d = d->next) {
        if (d->span.source != outer->span.source) {
            const char *name = d->name.text ? d->name.text : d->citations ? d->citations->id.text : "";
            buffer_print(out, translate("# %s in it:\n"), name);
            tell_origin(scheme, d, "  ", out);
        }
        for (const struct branch *b = d->branches; b; b = b->next)
            tell_inner_origins(scheme, outer, b->body, out);
    }
}

static enum yoko_status consolidate_all(struct yoko *yoko, void *request)
{
    struct consolidating *consolidating = request;
    const struct yoko_scheme *scheme = consolidating->scheme;
    if (!scheme->checked) {
        diagnose(&yoko->diagnostics, Y0809, nowhere, yoko_scheme_id(scheme), (const char *)NULL);
        return YOKO_USAGE;
    }
    struct buffer *out = &yoko->scratch;
    out->length = 0;
    for (const struct declaration *d = scheme->checked->declarations; d; d = d->next) {
        struct declaration alone = *d;
        alone.next = NULL;
        tell_origin(scheme, d, "", out);
        tell_inner_origins(scheme, d, d->body, out);
        print_declarations(out, &alone, consolidating->english ? LANGUAGE_ENGLISH : LANGUAGE_JAPANESE);
        buffer_text(out, "\n");
    }
    if (out->failed)
        memory_fail(&yoko->memory);
    return consolidating->write(consolidating->context, out->bytes, out->length) == 0 ? YOKO_OK : YOKO_SYSTEM;
}

enum yoko_status yoko_consolidated(struct yoko *yoko, const struct yoko_scheme *scheme, bool english, yoko_write write,
                                   void *write_context)
{
    struct consolidating consolidating = {scheme, english, write, write_context};
    return yoko_enter(yoko, consolidate_all, &consolidating);
}
