/* SPDX-License-Identifier: Apache-2.0 */
/* The clause table of a scheme: every clause of the outline with the places that cite it, and those that none
 * cites. */
#include <config.h>

#include "api/workplace.h"
#include "check/model.h"
#include "io/json_text.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

struct citing {
    const struct yoko_scheme *scheme;
    enum yoko_format format;
    yoko_write write;
    void *context;
    struct yoko_clauses *clauses;
};

/* The line of source that a citation stands in, without the blanks around it. */
static const char *line_text(struct yoko *yoko, const struct source *source, unsigned line)
{
    uint32_t start = source->lines[line - 1];
    uint32_t end = line < source->line_count ? source->lines[line] : source->length;
    while (strchr(" \t\r\n", source->text[start])) /* something stands between */
        start++;
    while (strchr(" \t\r\n", source->text[end - 1]))
        end--;
    return arena_text(&yoko->arena, source->text + start, end - start);
}

static const struct source *place_of(const struct yoko_scheme *scheme, const struct checked_citation *citation, unsigned *line)
{
    unsigned column;
    const struct source *source = &scheme->sources.sources.items[citation->span.source];
    source_place(source, citation->span.start, line, &column);
    return source;
}

/* The clauses that this one interprets, and those that interpret it. */
static void tell_interpretations(const struct checked_scheme *checked, uint32_t number, struct buffer *out)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < checked->interpretations.count; i++)
        if (checked->interpretations.items[i].clause == number) {
            buffer_text(out, count++ ? translate(", ") : translate("    interprets: "));
            buffer_text(out, checked->clauses[checked->interpretations.items[i].interpreted].id);
        }
    if (count)
        buffer_text(out, "\n");
    for (uint32_t i = 0; i < checked->interpretations.count; i++)
        if (checked->interpretations.items[i].interpreted == number)
            buffer_print(out, translate("    interpreted by %s\n"),
                         checked->clauses[checked->interpretations.items[i].clause].id);
}

static void tell_clause(struct yoko *yoko, const struct citing *citing, uint32_t number, struct buffer *out)
{
    const struct checked_scheme *checked = citing->scheme->checked;
    const struct clause *clause = &checked->clauses[number];
    bool cited = false;
    buffer_print(out, "%s  %s\n", clause->id, clause->label);
    for (uint32_t i = 0; i < checked->citations.count; i++) {
        unsigned line;
        if (checked->citations.items[i].clause != number)
            continue;
        const struct source *source = place_of(citing->scheme, &checked->citations.items[i], &line);
        cited = true;
        buffer_print(out, "    %s:%u  %s\n", source->name, line, line_text(yoko, source, line));
    }
    tell_interpretations(checked, number, out);
    if (clause->nothing)
        buffer_print(out, translate("    computes nothing: %s\n"), clause->nothing);
    citing->clauses->cited += cited;
    citing->clauses->marked += !cited && clause->nothing;
    if (!cited && !clause->nothing) {
        buffer_text(out, translate("    no rule cites it\n"));
        citing->clauses->uncited++;
    }
}

static void tell_text(struct yoko *yoko, const struct citing *citing, struct buffer *out)
{
    const struct checked_scheme *checked = citing->scheme->checked;
    for (uint32_t i = 0; i < checked->clause_count; i++)
        tell_clause(yoko, citing, i, out);
    const struct yoko_clauses *clauses = citing->clauses;
    buffer_print(out, translate("%u clauses: %u cited, %u compute nothing, %u uncited\n"),
                 checked->clause_count, (unsigned)clauses->cited, (unsigned)clauses->marked,
                 (unsigned)clauses->uncited);
}

static void add_json(struct yoko *yoko, json_t *list, json_t *item)
{
    if (json_array_append_new(list, item) != 0)
        memory_fail(&yoko->memory);
}

/* A text as JSON, whatever bytes a path has. */
static json_t *json_of(struct yoko *yoko, const char *text)
{
    struct json_failure failure;
    struct buffer *quoted = buffer_in(&yoko->arena);
    buffer_json(quoted, text, strlen(text));
    buffer_whole(quoted, &yoko->memory);
    return json_load_exact(&yoko->memory, quoted->bytes, quoted->length, buffer_in(&yoko->arena), &failure);
}

static void add_places(struct yoko *yoko, const struct citing *citing, uint32_t number, json_t *places)
{
    const struct checked_scheme *checked = citing->scheme->checked;
    for (uint32_t i = 0; i < checked->citations.count; i++) {
        unsigned line;
        if (checked->citations.items[i].clause != number)
            continue;
        const struct source *source = place_of(citing->scheme, &checked->citations.items[i], &line);
        const char *text = line_text(yoko, source, line);
        add_json(yoko, places, json_pack("{s:o, s:i, s:s}", "file", json_of(yoko, source->name), "line", (int)line, "text", text));
    }
}

/* The clauses that number interprets, or those that interpret it. */
static void add_interpretations(struct yoko *yoko, const struct checked_scheme *checked, uint32_t number, bool interpreted,
                                json_t *list)
{
    for (uint32_t i = 0; i < checked->interpretations.count; i++) {
        const struct checked_interpretation *found = &checked->interpretations.items[i];
        if ((interpreted ? found->interpreted : found->clause) == number)
            add_json(yoko, list,
                     json_string(checked->clauses[interpreted ? found->clause : found->interpreted].id));
    }
}

static void tell_json(struct yoko *yoko, const struct citing *citing, struct buffer *out)
{
    const struct checked_scheme *checked = citing->scheme->checked;
    json_t *list = json_hold(&yoko->arena, json_array());
    for (uint32_t i = 0; i < checked->clause_count; i++) {
        const struct clause *clause = &checked->clauses[i];
        json_t *told = json_pack("{s:s, s:s?, s:s?, s:[], s:[], s:[]}", "clause", clause->id, "label", clause->label,
                                 "nothing", clause->nothing, "interprets", "interpreted_by", "rules");
        add_json(yoko, list, told);
        add_interpretations(yoko, checked, i, false, json_object_get(told, "interprets"));
        add_interpretations(yoko, checked, i, true, json_object_get(told, "interpreted_by"));
        json_t *places = json_object_get(told, "rules");
        add_places(yoko, citing, i, places);
        bool cited = json_array_size(places) > 0;
        citing->clauses->cited += cited;
        citing->clauses->marked += !cited && clause->nothing;
        citing->clauses->uncited += !cited && !clause->nothing;
    }
    json_write(out, list, JSON_INDENT(2));
    buffer_text(out, "\n");
}

static enum yoko_status cite_all(struct yoko *yoko, void *request)
{
    struct citing *citing = request;
    if (!citing->scheme->checked) {
        diagnose(&yoko->diagnostics, Y0864, nowhere, yoko_scheme_id(citing->scheme), (const char *)NULL);
        return YOKO_USAGE;
    }
    struct buffer *out = &yoko->scratch;
    out->length = 0;
    if (citing->format == YOKO_JSON)
        tell_json(yoko, citing, out);
    else
        tell_text(yoko, citing, out);
    buffer_whole(out, &yoko->memory);
    if (citing->write(citing->context, out->bytes, out->length) != 0)
        return YOKO_SYSTEM;
    return citing->clauses->uncited ? YOKO_NO : YOKO_OK;
}

enum yoko_status yoko_cite(struct yoko *yoko, const struct yoko_scheme *scheme, enum yoko_format format,
                           yoko_write write, void *write_context, struct yoko_clauses *clauses)
{
    struct citing citing = {scheme, format, write, write_context, clauses};
    *clauses = (struct yoko_clauses){0};
    return yoko_enter(yoko, cite_all, &citing);
}
