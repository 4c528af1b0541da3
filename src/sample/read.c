/* SPDX-License-Identifier: Apache-2.0 */
/* Reads a file of distributions row by row; of a row with a mistake the rest is skipped, and other rows can rest on it still. */
#include <config.h>

#include "sample/read.h"

#include "io/value.h"
#include "sample/chance.h"

#include <string.h>

/* A row that is being read: its exceptions come before the row itself when all have been seen. */
struct open_row {
    struct draw_row row;
    struct draw_rule plain;
    VECTOR(struct draw_rule) exceptions;
    bool open;
    bool failed; /* what it is about is not known: the exceptions below it are not looked at */
};

static void close_row(struct reading_rows *rows, struct open_row *open)
{
    if (!open->open)
        return;
    VECTOR_ADD(rows->arena, open->exceptions, open->plain);
    open->row.rule = open->exceptions.items;
    open->row.count = open->exceptions.count;
    VECTOR_ADD(rows->arena, rows->rows.list, open->row);
    open->open = false;
}

static void skip_row(struct reading_rows *rows)
{
    while (rows->token.kind != TOKEN_LINE && rows->token.kind != TOKEN_END)
        token_next(rows);
    token_next(rows);
}

/* ---- What a row is about ---- */

static const char *nearest_name(const struct reading_rows *rows, uint32_t space, const char *name)
{
    const struct schema *schema = rows->schema;
    VECTOR(const char *) names = {0};
    for (uint32_t i = 0; i < schema->field_count; i++)
        if (schema->fields[i].space == space)
            VECTOR_ADD(rows->arena, names, schema->fields[i].name);
    for (uint32_t i = 1; space == 0 && i < schema->list_count; i++)
        VECTOR_ADD(rows->arena, names, schema->lists[i].name);
    return text_nearest(name, names.items, names.count);
}

static bool unknown_name(struct reading_rows *rows, const char *suggestion)
{
    diagnose(rows->diagnostics, Y1022, token_span(rows), rows->token.text, (const char *)NULL)->suggestion =
        suggestion;
    rows->failed = true;
    return false;
}

static uint64_t row_name(const struct schema *schema, const struct draw_row *row)
{
    if (row->field == NONE)
        return chance_name(CHANCE_NAME_START, schema->lists[row->list].name);
    const struct field *field = &schema->fields[row->field];
    uint64_t name = CHANCE_NAME_START;
    if (field->space)
        name = chance_name(chance_name(name, schema->lists[field->space].name), ".");
    return chance_name(name, field->name);
}

/* `FIELD`, `LIST` or `LIST.FIELD`. */
static bool find_subject(struct reading_rows *rows, struct draw_row *row)
{
    const struct schema *schema = rows->schema;
    const char *name = rows->token.text, *dot = strchr(name, '.');
    size_t length = dot ? (size_t)(dot - name) : strlen(name);
    uint32_t list = schema_list(schema, name, length);
    *row = (struct draw_row){.field = NONE, .list = NONE};
    if (dot && list == NONE)
        return unknown_name(rows, nearest_name(rows, 0, arena_text(rows->arena, name, length)));
    if (!dot && list != NONE) {
        row->list = list;
    } else {
        rows->space = dot ? list : 0;
        const char *field = dot ? dot + 1 : name;
        row->field = schema_field(schema, rows->space, field, strlen(field));
        if (row->field == NONE) {
            const char *near = nearest_name(rows, rows->space, field);
            if (near && dot)
                near = arena_print(rows->arena, "%s.%s", schema->lists[list].name, near);
            return unknown_name(rows, near);
        }
    }
    row->name = row_name(schema, row);
    return true;
}

static bool is_drawn(const struct reading_rows *rows, const struct draw_row *row)
{
    for (uint32_t i = 0; i < rows->rows.list.count; i++) {
        const struct draw_row *other = &rows->rows.list.items[i];
        if (other->field == row->field && other->list == row->list)
            return true;
    }
    return false;
}

/* What identifies applications and lines is numbered; nothing else is. */
static bool is_numbered(const struct schema *schema, const struct draw_row *row)
{
    const struct field *field = row->field == NONE ? NULL : &schema->fields[row->field];
    return field && (row->field == lookup_id_field(schema) || (field->key && field->space));
}

static bool expect_colon(struct reading_rows *rows)
{
    if (token_take(rows, TOKEN_COLON))
        return true;
    token_unexpected(rows, TO_TRANSLATE("a colon"));
    return false;
}

static uint32_t most_lines(const struct reading_rows *rows, const struct draw_row *row)
{
    return row->list == NONE ? 0 : rows->schema->lists[row->list].most;
}

/* The name of what may have a row, and has none yet. */
static bool take_subject(struct reading_rows *rows, struct draw_row *row)
{
    if (rows->token.kind != TOKEN_WORD && rows->token.kind != TOKEN_QUOTED) {
        token_unexpected(rows, TO_TRANSLATE("the name of a field or list, or ただし"));
        return false;
    }
    rows->subject = rows->token.text;
    if (!find_subject(rows, row))
        return false;
    if (is_drawn(rows, row) || is_numbered(rows->schema, row)) {
        enum diagnostic_code code = is_numbered(rows->schema, row) ? Y1033 : Y1026;
        diagnose(rows->diagnostics, code, token_span(rows), rows->token.text, (const char *)NULL);
        rows->failed = true;
        return false;
    }
    row->span = token_span(rows);
    token_next(rows);
    return true;
}

static void read_row(struct reading_rows *rows, struct open_row *open)
{
    close_row(rows, open);
    memset(open, 0, sizeof *open);
    rows->space = 0;
    open->open = take_subject(rows, &open->row);
    open->failed = !open->open;
    if (open->open && expect_colon(rows))
        take_alternatives(rows, open->row.field, most_lines(rows, &open->row), &open->plain);
}

static void read_exception(struct reading_rows *rows, struct open_row *open)
{
    struct draw_rule rule = {0};
    if (!open->open) {
        if (!open->failed)
            diagnose(rows->diagnostics, Y1030, token_span(rows), (const char *)NULL);
        rows->failed = true;
        return;
    }
    token_next(rows);
    rule.conditions = take_conditions(rows, TOKEN_LINE, &rule.condition_count);
    if (rule.conditions && expect_colon(rows) &&
        take_alternatives(rows, open->row.field, most_lines(rows, &open->row), &rule))
        VECTOR_ADD(rows->arena, open->exceptions, rule);
}

/* `不明 : 2%`: the share of all values that are missing. */
static void read_unknown(struct reading_rows *rows, uint32_t *unknown)
{
    token_next(rows);
    if (expect_colon(rows))
        take_share(rows, unknown);
}

static void read_file(struct reading_rows *rows, uint32_t *unknown)
{
    struct open_row open = {0};
    token_next(rows);
    while (rows->token.kind != TOKEN_END) {
        if (token_take(rows, TOKEN_LINE))
            continue;
        rows->failed = false;
        if (token_is(rows, "ただし", "except"))
            read_exception(rows, &open);
        else if (token_is(rows, "不明", "unknown"))
            read_unknown(rows, unknown);
        else
            read_row(rows, &open);
        if (!rows->failed && rows->token.kind != TOKEN_LINE && rows->token.kind != TOKEN_END)
            token_unexpected(rows, TO_TRANSLATE("the end of the line"));
        skip_row(rows);
    }
    close_row(rows, &open);
}

/* A list has its lines before their fields are drawn. */
static void check_order(struct reading_rows *rows)
{
    const struct draw_row *row = rows->rows.list.items;
    for (uint32_t i = 0; i < rows->rows.list.count; i++)
        for (uint32_t before = 0; row[i].list != NONE && before < i; before++)
            if (row[before].field != NONE && rows->schema->fields[row[before].field].space == row[i].list) {
                diagnose(rows->diagnostics, Y1027, row[before].span, rows->schema->lists[row[i].list].name,
                         (const char *)NULL);
                break;
            }
}

/* The most lines that a row can ask for. */
static uint32_t most_of(const struct distribution *distribution)
{
    int64_t most = 1;
    for (uint32_t i = 0; i < distribution->count; i++) {
        const struct draw_row *row = &distribution->rows[i];
        for (uint32_t r = 0; row->field == NONE && r < row->count; r++)
            for (uint32_t a = 0; a < row->rule[r].count; a++)
                most = row->rule[r].alternatives[a].high > most ? row->rule[r].alternatives[a].high : most;
    }
    return (uint32_t)most;
}

const struct distribution *distribution_read(struct arena *arena, const struct source_set *sources,
                                             uint32_t source, const struct distribution_use *use,
                                             struct diagnostics *diagnostics)
{
    struct distribution *distribution = ARENA_NEW(arena, struct distribution);
    struct reading_rows rows = {.arena = arena,
                                .use = use,
                                .schema = use->schema,
                                .source_number = source,
                                .diagnostics = diagnostics};
    if (source != NONE) {
        rows.source = &sources->sources.items[source];
        read_file(&rows, &distribution->unknown);
        check_order(&rows);
    }
    if (diagnostics->errors)
        return NULL;
    const char *names = "";
    uint32_t made = fallback_rows(arena, use, &rows.rows, &names);
    if (made && source != NONE)
        diagnose(diagnostics, Y1031, (struct span){source, 0, 0}, names, (const char *)NULL);
    distribution->schema = use->schema;
    distribution->id_field = lookup_id_field(use->schema);
    distribution->rows = rows.rows.list.items;
    distribution->count = rows.rows.list.count;
    distribution->texts = rows.texts.items;
    distribution->text_count = rows.texts.count;
    distribution->most = most_of(distribution);
    return distribution;
}
