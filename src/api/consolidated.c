/* SPDX-License-Identifier: Apache-2.0 */
/* A scheme as it stands once its base and its amendments are worked in, each line with the place it comes
 * from. */
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
    struct arena *arena; /* of the call */
};

/* A declaration alone, of the call. */
static const struct buffer *printed(const struct consolidating *consolidating, const struct declaration *declaration)
{
    struct declaration alone = *declaration;
    struct buffer *text = buffer_in(consolidating->arena);
    alone.next = NULL;
    print_declarations(text, &alone, consolidating->english ? LANGUAGE_ENGLISH : LANGUAGE_JAPANESE);
    buffer_whole(text, consolidating->arena->memory);
    return text;
}

/* One declaration, each of its lines with the place that the declaration comes from as a comment behind it,
 * so that the whole is still a scheme file. */
static void tell_declaration(const struct consolidating *consolidating, const struct declaration *declaration,
                             const char *indent, struct buffer *out)
{
    const struct yoko_scheme *scheme = consolidating->scheme;
    const struct source *source = &scheme->sources.sources.items[declaration->span.source];
    const struct buffer *text = printed(consolidating, declaration);
    unsigned line, column;
    source_place(source, declaration->span.start, &line, &column);
    for (const char *at = text->bytes, *end = at + text->length, *next; at < end; at = next + 1) {
        next = memchr(at, '\n', (size_t)(end - at)); /* with which every line ends */
        buffer_text(out, indent);
        buffer_add(out, at, (size_t)(next - at));
        buffer_print(out, "  # %s:%u\n", source->name, line);
    }
}

/* The rules of lines one by one, since an amendment may have brought some of them. */
static void tell_each(const struct consolidating *consolidating, const struct declaration *each,
                      struct buffer *out)
{
    struct declaration head = *each;
    head.body = NULL;
    const struct buffer *text = printed(consolidating, &head);
    const char *brace = memrchr(text->bytes, '{', text->length); /* a quoted name can have another */
    buffer_add(out, text->bytes, (size_t)(brace - text->bytes) + 1);
    buffer_text(out, "\n");
    for (const struct declaration *d = each->body; d; d = d->next)
        tell_declaration(consolidating, d, "    ", out);
    buffer_text(out, "}\n");
}

static enum yoko_status consolidate_all(struct yoko *yoko, void *request)
{
    struct consolidating *consolidating = request;
    const struct yoko_scheme *scheme = consolidating->scheme;
    if (!scheme->checked) {
        diagnose(&yoko->diagnostics, Y0864, nowhere, yoko_scheme_id(scheme), (const char *)NULL);
        return YOKO_USAGE;
    }
    struct buffer *out = &yoko->scratch;
    consolidating->arena = &yoko->arena;
    out->length = 0;
    for (const struct declaration *d = scheme->checked->declarations; d; d = d->next)
        if (d->kind == DECLARATION_EACH)
            tell_each(consolidating, d, out);
        else
            tell_declaration(consolidating, d, "", out);
    buffer_whole(out, &yoko->memory);
    return consolidating->write(consolidating->context, out->bytes, out->length) == 0 ? YOKO_OK : YOKO_SYSTEM;
}

enum yoko_status yoko_consolidated(struct yoko *yoko, const struct yoko_scheme *scheme, bool english,
                                   yoko_write write, void *write_context)
{
    struct consolidating consolidating = {.scheme = scheme, .english = english, .write = write, .context = write_context};
    return yoko_enter(yoko, consolidate_all, &consolidating);
}
