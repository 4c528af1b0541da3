/* SPDX-License-Identifier: Apache-2.0 */
/* Quick fixes: what a diagnostic says to write, written. Each is tried before it is offered: the document is
 * checked as the fix would leave it. */
#include <config.h>

#include "lsp/fix.h"

#include <string.h>

const char *fix_title(const struct fixing *fixing, const char *english, const char *argument)
{
    struct buffer *title = buffer_in(fixing->arena);
    const char *arguments[9] = {argument};
    template_render(title, english, arguments);
    buffer_whole(title, fixing->arena->memory);
    return title->bytes;
}

const char *fix_source(const struct fixing *fixing, uint32_t start, uint32_t end)
{
    return arena_text(fixing->arena, fixing->text + start, end - start);
}

static const struct declaration *declaration_at(const struct declaration *declarations, uint32_t offset)
{
    for (const struct declaration *d = declarations; d; d = d->next) {
        if (d->span.start > offset || offset > d->span.end)
            continue;
        const struct declaration *inner = declaration_at(d->body, offset);
        for (const struct branch *b = d->branches; b && !inner; b = b->next)
            inner = declaration_at(b->body, offset);
        return inner ? inner : d;
    }
    return NULL;
}

const struct declaration *fix_declaration(const struct fixing *fixing, uint32_t offset)
{
    return declaration_at(fixing->analysis->declarations, offset);
}

/* ---- trying ---- */

/* Where an offset of the document stands after the fix; within an edit, where that begins. */
static uint32_t moved(const struct fix *fix, uint32_t offset)
{
    uint32_t to = offset;
    for (uint32_t i = 0; i < fix->count && fix->edits[i].start < offset; i++) {
        const struct fix_edit *edit = &fix->edits[i];
        uint32_t length = (uint32_t)strlen(edit->text);
        if (offset < edit->end)
            return to - (offset - edit->start);
        to = to - (edit->end - edit->start) + length;
    }
    return to;
}

static const char *text_after(const struct fixing *fixing, const struct fix *fix)
{
    const char *text = "";
    uint32_t at = 0;
    for (uint32_t i = 0; i < fix->count; i++) {
        text = arena_print(fixing->arena, "%s%.*s%s", text, (int)(fix->edits[i].start - at), fixing->text + at,
                           fix->edits[i].text);
        at = fix->edits[i].end;
    }
    return arena_print(fixing->arena, "%s%s", text, fixing->text + at);
}

static uint32_t line_start(const char *text, uint32_t at)
{
    while (at > 0 && text[at - 1] != '\n')
        at--;
    return at;
}

/* Errors that begin in [start, end), but the one that is to be mended. */
static unsigned errors_within(const struct diagnostics *diagnostics, uint32_t source, uint32_t start, uint32_t end,
                              const struct diagnostic *mended)
{
    unsigned errors = 0;
    for (uint32_t i = 0; i < diagnostics->list.count; i++) {
        const struct diagnostic *d = diagnostics->list.items[i];
        errors += diagnostic_severity(d->code) == SEVERITY_ERROR && d->span.source == source && d != mended &&
                  d->span.start >= start && d->span.start < end;
    }
    return errors;
}

/* Those on the lines of `text` that `start` to `end` are in, that one included. */
static unsigned errors_near(const struct diagnostics *diagnostics, uint32_t source, const char *text,
                            uint32_t start, uint32_t end)
{
    return errors_within(diagnostics, source, line_start(text, start), end + (uint32_t)strcspn(text + end, "\n") + 1,
                         NULL);
}

static bool same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

static bool still_there(const struct diagnostics *diagnostics, uint32_t source, const struct fix *fix,
                        const struct diagnostic *mended)
{
    for (uint32_t i = 0; i < diagnostics->list.count; i++) {
        const struct diagnostic *d = diagnostics->list.items[i];
        if (d->code == mended->code && d->span.source == source &&
            d->span.start >= moved(fix, mended->span.start) && d->span.start <= moved(fix, mended->span.end) &&
            same_text(d->arguments[0], mended->arguments[0]))
            return true;
    }
    return false;
}

/* Checks the document as the fix would leave it. No error may begin in what it writes that did not in what it replaces,
 * and its lines may not have more than before. What lies elsewhere is not asked: behind one mistake others can come to
 * light. */
static bool mends(struct fixing *fixing, const struct fix *fix)
{
    struct yoko *yoko = fixing->analysis->yoko;
    const struct diagnostics before = yoko->diagnostics;
    const struct source_set *sources = yoko->sources;
    const struct draft *drafts = yoko->drafts;
    size_t count = yoko->draft_count;
    const char *text = text_after(fixing, fix);
    struct draft *tried = ARENA_ARRAY(fixing->arena, struct draft, count + 1);
    /* The first draft of a path stands for it. */
    tried[0] = (struct draft){(char *)fixing->analysis->source->name, (char *)text, strlen(text)};
    for (size_t i = 0; i < count; i++)
        tried[i + 1] = drafts[i];
    yoko->drafts = tried;
    yoko->draft_count = count + 1;
    struct analysis analysis;
    analyse(&analysis, fixing->analysis->server, fixing->analysis->source->name);
    const struct diagnostics after = yoko->diagnostics;
    yoko->drafts = drafts;
    yoko->draft_count = count;
    yoko->diagnostics = before;
    yoko->sources = sources;
    bool good = !still_there(&after, analysis.number, fix, fixing->diagnostic);
    for (uint32_t i = 0; good && i < fix->count; i++) {
        const struct fix_edit *edit = &fix->edits[i];
        uint32_t number = fixing->analysis->number, start = moved(fix, edit->start);
        uint32_t end = start + (uint32_t)strlen(edit->text);
        good = errors_within(&after, analysis.number, start, end, NULL) <=
                   errors_within(&before, number, edit->start, edit->end, fixing->diagnostic) &&
               errors_near(&after, analysis.number, text, start, end) <=
                   errors_near(&before, number, fixing->text, edit->start, edit->end);
    }
    return good;
}

/* ---- offering ---- */

static void write_fix(struct fixing *fixing, const struct fix *fix)
{
    struct buffer *out = fixing->out;
    const struct analysis *analysis = fixing->analysis;
    const struct diagnostic *diagnostic = fixing->diagnostic;
    buffer_print(out, "%s{\"title\":", fixing->separator);
    buffer_json(out, fix->title, strlen(fix->title));
    buffer_print(out, ",\"kind\":\"quickfix\",\"isPreferred\":%s,\"diagnostics\":[{\"range\":",
                 fix->choice || fix->unfinished ? "false" : "true");
    write_range(out, analysis->server, analysis->source, diagnostic->span.start, diagnostic->span.end);
    buffer_print(out, ",\"code\":\"%s\",\"source\":\"yoko\",\"message\":", diagnostic_name(diagnostic->code));
    const char *message = diagnostic_name(diagnostic->code);
    buffer_json(out, message, strlen(message));
    buffer_text(out, "}],\"edit\":{\"changes\":{");
    write_uri(out, analysis->server, analysis->source->name);
    buffer_text(out, ":[");
    for (uint32_t i = 0; i < fix->count; i++) {
        buffer_print(out, "%s{\"range\":", i ? "," : "");
        write_range(out, analysis->server, analysis->source, fix->edits[i].start, fix->edits[i].end);
        buffer_text(out, ",\"newText\":");
        buffer_json(out, fix->edits[i].text, strlen(fix->edits[i].text));
        buffer_text(out, "}");
    }
    buffer_text(out, "]}}}");
    fixing->separator = ",";
}

bool fix_offer(struct fixing *fixing, struct fix fix)
{
    if (!fix.unfinished && !fix.alike && !mends(fixing, &fix))
        return false;
    write_fix(fixing, &fix);
    return true;
}

bool fix_replace(struct fixing *fixing, const char *title, uint32_t start, uint32_t end, const char *text)
{
    return fix_offer(fixing, (struct fix){.title = title, .edits = {{start, end, text}}, .count = 1});
}

bool fix_choice(struct fixing *fixing, const char *title, uint32_t start, uint32_t end, const char *text)
{
    return fix_offer(fixing,
                     (struct fix){.title = title, .edits = {{start, end, text}}, .count = 1, .choice = true});
}

/* The nearest name, or what the diagnostic says to write in the place that it marks. */
static void fix_suggestion(struct fixing *fixing)
{
    const struct diagnostic *diagnostic = fixing->diagnostic;
    static const char quote[] = "「";
    bool quoted = strncmp(fixing->text + diagnostic->span.start, quote, strlen(quote)) == 0 &&
                  strncmp(diagnostic->suggestion, quote, strlen(quote)) != 0;
    const char *text =
        quoted ? arena_print(fixing->arena, "「%s」", diagnostic->suggestion) : diagnostic->suggestion;
    fix_replace(fixing, fix_title(fixing, TO_TRANSLATE("write `{1}`"), text), diagnostic->span.start,
                diagnostic->span.end, text);
}

void answer_actions(struct analysis *analysis, uint32_t start, uint32_t end, struct buffer *out)
{
    const struct diagnostics diagnostics = analysis->yoko->diagnostics;
    struct fixing fixing = {.analysis = analysis,
                            .arena = &analysis->yoko->arena,
                            .text = analysis->source->text,
                            .language = analysis->notes.language,
                            .out = out,
                            .separator = ""};
    buffer_text(out, "[");
    for (uint32_t i = 0; i < diagnostics.list.count; i++) {
        fixing.diagnostic = diagnostics.list.items[i];
        struct span span = fixing.diagnostic->span;
        if (span.source != analysis->number || span.start > end || start > span.end)
            continue;
        if (fixing.diagnostic->suggestion)
            fix_suggestion(&fixing);
        fix_writing(&fixing);
        fix_meaning(&fixing);
        fix_rows(&fixing);
    }
    buffer_text(out, "]");
}
