/* SPDX-License-Identifier: Apache-2.0 */
/* What the editor asks about a document as a whole: what is wrong in it, its outline, what folds, its settled
 * form. */
#include <config.h>

#include "lsp/lsp.h"

#include "base/difference.h"
#include "syntax/print.h"

#include <string.h>

/* ---- diagnostics ---- */

static void write_message(struct analysis *analysis, const struct diagnostic *diagnostic, struct buffer *out)
{
    struct buffer text = {0};
    template_render(&text, diagnostic_message(diagnostic->code), diagnostic->arguments);
    if (diagnostic->suggestion)
        buffer_print(&text, "\n%s: %s", translate("did you mean"), diagnostic->suggestion);
    if (*diagnostic_help(diagnostic->code)) {
        buffer_print(&text, "\n%s: ", translate("help"));
        advice_render(&text, &analysis->scheme->sources, diagnostic, diagnostic_help(diagnostic->code),
                      diagnostic->arguments);
    }
    buffer_json_of(out, &text);
    buffer_end(&text);
}

static void write_notes(struct analysis *analysis, const struct diagnostic *diagnostic, struct buffer *out)
{
    const char *separator = "";
    buffer_text(out, ",\"relatedInformation\":[");
    for (const struct diagnostic_note *note = diagnostic->notes; note; note = note->next) {
        const struct source *source = source_of(analysis, note->span);
        struct buffer text = {0};
        if (!source)
            continue;
        advice_render(&text, &analysis->scheme->sources, diagnostic, note->text, note->arguments);
        buffer_print(out, "%s{\"location\":{\"uri\":", separator);
        write_uri(out, analysis->server, source->name);
        buffer_text(out, ",\"range\":");
        write_range(out, analysis->server, source, note->span.start, note->span.end);
        buffer_text(out, "},\"message\":");
        buffer_json_of(out, &text);
        buffer_text(out, "}");
        buffer_end(&text);
        separator = ",";
    }
    buffer_text(out, "]");
}

void answer_diagnostics(struct analysis *analysis, struct buffer *out)
{
    const struct diagnostics *diagnostics = &analysis->yoko->diagnostics;
    const char *separator = "";
    buffer_text(out, "{\"uri\":");
    write_uri(out, analysis->server, analysis->source->name);
    buffer_text(out, ",\"diagnostics\":[");
    for (uint32_t i = 0; i < diagnostics->list.count; i++) {
        const struct diagnostic *diagnostic = diagnostics->list.items[i];
        /* What has no place, or another file as its place, is shown at the head of the document. */
        bool here = diagnostic->span.source == analysis->number;
        if (analysis->vocabulary && !here)
            continue; /* what the scheme lacks that only uses it */
        buffer_print(out, "%s{\"range\":", separator);
        write_range(out, analysis->server, analysis->source, here ? diagnostic->span.start : 0,
                    here ? diagnostic->span.end : 0);
        buffer_print(out, ",\"severity\":%d,\"code\":\"%s\",\"source\":\"yoko\",\"message\":",
                     diagnostic_severity(diagnostic->code) == SEVERITY_ERROR ? 1 : 2,
                     diagnostic_name(diagnostic->code));
        write_message(analysis, diagnostic, out);
        write_notes(analysis, diagnostic, out);
        buffer_text(out, "}");
        separator = ",";
    }
    buffer_text(out, "]}");
}

/* ---- outline ---- */

/* Kinds of symbols, by the numbers of the protocol. */
static int symbol_kind(const struct declaration *d)
{
    switch (d->kind) {
    case DECLARATION_SCHEME:
    case DECLARATION_USES:
        return 2;
    case DECLARATION_CLAUSE:
        return 15;
    case DECLARATION_CHOICES:
    case DECLARATION_GROUP:
        return 10;
    case DECLARATION_FIELD:
        return 8;
    case DECLARATION_LIST:
    case DECLARATION_EACH:
        return 18;
    case DECLARATION_CONSTANT:
        return 14;
    case DECLARATION_TABLE:
    case DECLARATION_FOREIGN:
        return 12;
    case DECLARATION_EXAMPLE:
    case DECLARATION_PREMISE:
        return 19;
    case DECLARATION_REQUIRE:
    case DECLARATION_EXCLUDE:
    case DECLARATION_BOUND:
        return 17;
    default:
        return 13;
    }
}

static void write_symbol(const struct analysis *analysis, const struct declaration *d, struct buffer *out)
{
    const struct source *source = analysis->source;
    const struct word *word = d->name.text ? &d->name : d->label.text ? &d->label : NULL;
    struct span named = word ? word->span : d->citations ? d->citations->id.span : d->span;
    struct buffer name = {0};
    for (uint32_t at = d->span.start; at < named.end && source->text[at] != '\n'; at++)
        buffer_add(&name, source->text + at, 1);
    buffer_text(out, "{\"name\":");
    buffer_json_of(out, &name);
    if (word == &d->name && d->label.text) {
        buffer_text(out, ",\"detail\":");
        buffer_json(out, d->label.text, strlen(d->label.text));
    }
    buffer_print(out, ",\"kind\":%d,\"range\":", symbol_kind(d));
    write_range(out, analysis->server, source, d->span.start, d->span.end);
    buffer_text(out, ",\"selectionRange\":");
    write_range(out, analysis->server, source, named.start, named.end);
    buffer_end(&name);
}

static void write_symbols(const struct analysis *analysis, const struct declaration *declarations,
                          struct buffer *out)
{
    buffer_text(out, "[");
    for (const struct declaration *d = declarations; d; d = d->next) {
        if (d != declarations)
            buffer_text(out, ",");
        write_symbol(analysis, d, out);
        if (d->body) {
            buffer_text(out, ",\"children\":");
            write_symbols(analysis, d->body, out);
        }
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

void answer_symbols(struct analysis *analysis, struct buffer *out)
{
    write_symbols(analysis, analysis->declarations, out);
}

/* ---- folding ---- */

struct folding {
    const struct analysis *analysis;
    struct buffer *out;
    const char *separator;
};

static void write_fold(struct folding *folding, uint32_t start, uint32_t end, const char *kind)
{
    struct place from = place_of(folding->analysis->server, folding->analysis->source, start);
    struct place to = place_of(folding->analysis->server, folding->analysis->source, end);
    if (to.line <= from.line)
        return;
    buffer_print(folding->out, "%s{\"startLine\":%u,\"endLine\":%u%s%s%s}", folding->separator, from.line,
                 to.line, *kind ? ",\"kind\":\"" : "", kind, *kind ? "\"" : "");
    folding->separator = ",";
}

static void fold_body(struct folding *folding, const struct declaration *declarations)
{
    for (const struct declaration *d = declarations; d; d = d->next) {
        write_fold(folding, d->span.start, d->span.end, "");
        fold_body(folding, d->body);
        for (const struct branch *branch = d->branches; branch; branch = branch->next) {
            write_fold(folding, branch->span.start, branch->span.end, "");
            fold_body(folding, branch->body);
        }
    }
}

void answer_folding(struct analysis *analysis, struct buffer *out)
{
    struct folding folding = {analysis, out, ""};
    buffer_text(out, "[");
    fold_body(&folding, analysis->declarations);
    const struct span *comments = analysis->notes.comments.items;
    for (uint32_t i = 0, count = analysis->notes.comments.count; i < count;) {
        uint32_t last = i;
        while (last + 1 < count &&
               place_of(analysis->server, analysis->source, comments[last + 1].start).line ==
                   place_of(analysis->server, analysis->source, comments[last].start).line + 1)
            last++;
        write_fold(&folding, comments[i].start, comments[last].end, "comment");
        i = last + 1;
    }
    buffer_text(out, "]");
}

/* ---- formatting ---- */

/* Where a line begins; of one behind the last, where the text ends. */
static uint32_t line_start(const struct source *source, uint32_t line)
{
    return line < source->line_count ? source->lines[line] : source->length;
}

void answer_formatting(struct analysis *analysis, struct buffer *out)
{
    struct yoko *yoko = analysis->yoko;
    const struct source *source = analysis->source;
    struct settled settled;
    diagnostics_begin(&yoko->diagnostics, &yoko->arena); /* mistakes in what it means are no matter */
    if (settle_source(yoko, source->name, source->text, source->length, YOKO_AS_WRITTEN, &settled) !=
        YOKO_OK) {
        buffer_text(out, "null"); /* with a syntax error the text is left alone */
        return;
    }
    struct differences found =
        differences(&yoko->arena, source->text, source->length, settled.text, settled.length);
    struct source_set *after = ARENA_NEW(&yoko->arena, struct source_set);
    after->arena = &yoko->arena;
    source_add(after, "", settled.text, settled.length);
    const struct source *to = &after->sources.items[0];
    buffer_text(out, "[");
    for (uint32_t i = 0; i < found.list.count; i++) {
        const struct difference *d = &found.list.items[i];
        uint32_t from = line_start(to, d->after);
        buffer_text(out, i ? ",{\"range\":" : "{\"range\":");
        write_range(out, analysis->server, source, line_start(source, d->before),
                    line_start(source, d->before + d->before_count));
        buffer_text(out, ",\"newText\":");
        buffer_json(out, to->text + from, line_start(to, d->after + d->after_count) - from);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}
