/* SPDX-License-Identifier: Apache-2.0 */
/* Quick fixes: what a diagnostic says to write, written. A fix never makes up an amount or a condition; where
 * one is needed it leaves a place for it. */
#include <config.h>

#include "lsp/lsp.h"

#include "syntax/keyword.h"

#include <string.h>

struct fixing {
    struct analysis *analysis;
    struct buffer *out;
    const char *separator;
    const struct diagnostic *diagnostic;
};

/* Replaces [start, end) of the document by `text`. */
static void write_fix(struct fixing *fixing, const char *title, uint32_t start, uint32_t end,
                      const char *text, bool preferred)
{
    struct buffer *out = fixing->out;
    const struct analysis *analysis = fixing->analysis;
    buffer_print(out, "%s{\"title\":", fixing->separator);
    buffer_json(out, title, strlen(title));
    buffer_print(out, ",\"kind\":\"quickfix\",\"isPreferred\":%s,\"diagnostics\":[{\"range\":",
                 preferred ? "true" : "false");
    write_range(out, analysis->server, analysis->source, fixing->diagnostic->span.start,
                fixing->diagnostic->span.end);
    buffer_print(
        out, ",\"code\":\"%s\",\"source\":\"yoko\",\"message\":", diagnostic_name(fixing->diagnostic->code));
    const char *message = diagnostic_name(fixing->diagnostic->code);
    buffer_json(out, message, strlen(message));
    buffer_text(out, "}],\"edit\":{\"changes\":{");
    write_uri(out, analysis->server, analysis->source->name);
    buffer_text(out, ":[{\"range\":");
    write_range(out, analysis->server, analysis->source, start, end);
    buffer_text(out, ",\"newText\":");
    buffer_json(out, text, strlen(text));
    buffer_text(out, "}]}}}");
    fixing->separator = ",";
}

static const char *fix_title(const struct fixing *fixing, const char *english, const char *text)
{
    struct buffer title = {0};
    const char *arguments[9] = {text};
    template_render(&title, english, arguments);
    const char *copy =
        arena_text(&fixing->analysis->yoko->arena, title.bytes ? title.bytes : "", title.length);
    buffer_end(&title);
    return copy;
}

/* The declaration of the document that an offset is in. */
static const struct declaration *declaration_at(const struct declaration *declarations, uint32_t offset)
{
    for (const struct declaration *d = declarations; d; d = d->next)
        if (d->span.start <= offset && offset <= d->span.end) {
            const struct declaration *inner = d->body ? declaration_at(d->body, offset) : NULL;
            return inner ? inner : d;
        }
    return NULL;
}

static const char *span_copy(const struct fixing *fixing, struct span span)
{
    return arena_text(&fixing->analysis->yoko->arena, fixing->analysis->source->text + span.start,
                      span.end - span.start);
}

static void fix_suggestion(struct fixing *fixing)
{
    const struct diagnostic *diagnostic = fixing->diagnostic;
    const char *old = span_copy(fixing, diagnostic->span);
    bool quoted =
        strncmp(old, "「", strlen("「")) == 0 && strncmp(diagnostic->suggestion, "「", strlen("「")) != 0;
    const char *text = quoted ? arena_print(&fixing->analysis->yoko->arena, "「%s」", diagnostic->suggestion)
                              : diagnostic->suggestion;
    write_fix(fixing, fix_title(fixing, TO_TRANSLATE("write `{1}`"), text), diagnostic->span.start,
              diagnostic->span.end, text, true);
}

/* 《》 behind 要件, for the clause to be named. */
static void fix_citation(struct fixing *fixing)
{
    const struct source *source = fixing->analysis->source;
    uint32_t at = fixing->diagnostic->span.start;
    const char *japanese = keyword_spelling(KEYWORD_REQUIRE, LANGUAGE_JAPANESE),
               *english = keyword_spelling(KEYWORD_REQUIRE, LANGUAGE_ENGLISH);
    const char *word = strncmp(source->text + at, japanese, strlen(japanese)) == 0 ? japanese : english;
    if (strncmp(source->text + at, word, strlen(word)) != 0)
        return;
    at += (uint32_t)strlen(word);
    write_fix(fixing, fix_title(fixing, TO_TRANSLATE("add a citation 《》"), NULL), at, at, " 《》", true);
}

/* The clause as a new row of the outline. */
static void fix_clause(struct fixing *fixing)
{
    struct arena *arena = &fixing->analysis->yoko->arena;
    const struct declaration *last = NULL;
    for (const struct declaration *d = fixing->analysis->declarations; d; d = d->next)
        if (d->kind == DECLARATION_CLAUSE || (!last && d->kind == DECLARATION_SCHEME))
            last = d;
    if (!last)
        return;
    bool japanese = fixing->analysis->notes.language == LANGUAGE_JAPANESE;
    const char *row =
        arena_print(arena, "\n%s %s 「」",
                    keyword_spelling(KEYWORD_CLAUSE, japanese ? LANGUAGE_JAPANESE : LANGUAGE_ENGLISH),
                    fixing->diagnostic->arguments[0]);
    write_fix(fixing,
              fix_title(fixing, TO_TRANSLATE("add `{1}` to the outline"), fixing->diagnostic->arguments[0]),
              last->span.end, last->span.end, row, false);
}

static void fix_uncited(struct fixing *fixing)
{
    const struct declaration *d =
        declaration_at(fixing->analysis->declarations, fixing->diagnostic->span.start);
    bool japanese = fixing->analysis->notes.language == LANGUAGE_JAPANESE;
    if (d && d->kind == DECLARATION_CLAUSE)
        write_fix(fixing, fix_title(fixing, TO_TRANSLATE("mark it as computing nothing"), NULL), d->span.end,
                  d->span.end, japanese ? " 計算なし 「」" : " nothing \"\"", false);
}

/* 切り捨て(…, 1円) and its like round the whole value. */
static void fix_rounding(struct fixing *fixing)
{
    static const char *const ways[][2] = {
        {"切り捨て", "round_down"}, {"切り上げ", "round_up"}, {"四捨五入", "round_half_up"}};
    struct arena *arena = &fixing->analysis->yoko->arena;
    bool japanese = fixing->analysis->notes.language == LANGUAGE_JAPANESE;
    const char *value = span_copy(fixing, fixing->diagnostic->span);
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        const char *text = arena_print(arena, "%s(%s, 1円)", ways[i][japanese ? 0 : 1], value);
        write_fix(fixing, fix_title(fixing, TO_TRANSLATE("round it: {1}"), ways[i][japanese ? 0 : 1]),
                  fixing->diagnostic->span.start, fixing->diagnostic->span.end, text, false);
    }
}

/* Units behind the numbers of the expression that have none. */
static void fix_unit(struct fixing *fixing)
{
    const struct source *source = fixing->analysis->source;
    uint32_t at = fixing->diagnostic->span.end;
    const char *unit = fixing->diagnostic->arguments[0];
    while (at > fixing->diagnostic->span.start && strchr(" \t\r\n", source->text[at - 1]))
        at--;
    if (at > fixing->diagnostic->span.start && unit && source->text[at - 1] >= '0' &&
        source->text[at - 1] <= '9')
        write_fix(fixing, fix_title(fixing, TO_TRANSLATE("write the unit `{1}`"), unit), at, at, unit, true);
}

/* A row for the value that none covers; of a count that can be a fraction, how it is rounded before. */
static void fix_uncovered(struct fixing *fixing)
{
    struct arena *arena = &fixing->analysis->yoko->arena;
    const char *value = fixing->diagnostic->arguments[0];
    const struct declaration *table =
        declaration_at(fixing->analysis->declarations, fixing->diagnostic->span.start);
    bool japanese = fixing->analysis->notes.language == LANGUAGE_JAPANESE;
    if (!table || table->kind != DECLARATION_TABLE || !table->rows || !value)
        return;
    uint32_t head = table->rows->span.start;
    while (head > table->span.start && strchr(" \t\r\n", fixing->analysis->source->text[head - 1]))
        head--;
    if (strchr(value, '.') && !table->rounding.text)
        write_fix(fixing, fix_title(fixing, TO_TRANSLATE("round before the table"), NULL), head, head,
                  japanese ? " 端数 四捨五入" : " rounding half_up", true);
    const struct table_row *last = table->rows;
    while (last->next)
        last = last->next;
    write_fix(fixing, fix_title(fixing, TO_TRANSLATE("add a row for {1}"), value), last->span.end,
              last->span.end, arena_print(arena, "\n    %s => ", value), false);
}

/* のとき behind what stands before the place where it is missing. */
static void fix_missing(struct fixing *fixing)
{
    uint32_t at = fixing->diagnostic->span.end;
    const char *word = fixing->diagnostic->arguments[0];
    write_fix(fixing, fix_title(fixing, TO_TRANSLATE("write `{1}`"), word), at, at,
              arena_print(&fixing->analysis->yoko->arena, " %s", word), true);
}

/* 再交付のとき: the word that belongs to the language apart. */
static void fix_glued(struct fixing *fixing)
{
    const char *const *arguments = fixing->diagnostic->arguments;
    const char *text = arena_print(&fixing->analysis->yoko->arena, "%s %s", arguments[2], arguments[1]);
    write_fix(fixing, fix_title(fixing, TO_TRANSLATE("write `{1}`"), text), fixing->diagnostic->span.start,
              fixing->diagnostic->span.end, text, true);
}

static void fix_removed(struct fixing *fixing, const char *title, const char *instead)
{
    write_fix(fixing, fix_title(fixing, title, instead), fixing->diagnostic->span.start,
              fixing->diagnostic->span.end, instead, true);
}

static void fix(struct fixing *fixing)
{
    if (fixing->diagnostic->suggestion && fixing->diagnostic->span.end > fixing->diagnostic->span.start)
        fix_suggestion(fixing);
    switch (fixing->diagnostic->code) {
    case Y0012:
        fix_removed(fixing, TO_TRANSLATE("take out the invisible character"), "");
        break;
    case Y0014:
        write_fix(fixing, fix_title(fixing, TO_TRANSLATE("write `{1}`"), "》"), fixing->diagnostic->span.end,
                  fixing->diagnostic->span.end, "》", false);
        break;
    case Y0032:
        fix_missing(fixing);
        break;
    case Y0037:
        fix_glued(fixing);
        break;
    case Y0120:
        fix_clause(fixing);
        break;
    case Y0122:
        fix_uncited(fixing);
        break;
    case Y0123:
        fix_citation(fixing);
        break;
    case Y0204:
        fix_unit(fixing);
        break;
    case Y0205:
        fix_rounding(fixing);
        break;
    case Y0301:
        fix_uncovered(fixing);
        break;
    default:
        break;
    }
}

void answer_actions(struct analysis *analysis, uint32_t start, uint32_t end, struct buffer *out)
{
    const struct diagnostics *diagnostics = &analysis->yoko->diagnostics;
    struct fixing fixing = {.analysis = analysis, .out = out, .separator = ""};
    buffer_text(out, "[");
    for (uint32_t i = 0; i < diagnostics->list.count; i++) {
        fixing.diagnostic = diagnostics->list.items[i];
        struct span span = fixing.diagnostic->span;
        if (span.source == analysis->number && span.start <= end && start <= span.end)
            fix(&fixing);
    }
    buffer_text(out, "]");
}
