/* SPDX-License-Identifier: Apache-2.0 */
/* Suggestions as CSV: what case_csv.c reads, in a form that survives a spreadsheet.
 *
 * A spreadsheet takes a file for UTF-8 when it begins with a byte order mark, and 3/4 for the third of April: rates are
 * written 4分の3. */
#include <config.h>

#include "testing/suggest.h"

#include "io/csv.h"
#include "io/decisions_form.h"
#include "io/json_text.h"
#include "io/value.h"
#include "testing/expectation.h"

#include <jansson.h>
#include <string.h>

/* An output that a column asks for. */
struct asked {
    const char *heading;
    const char *group, *key; /* group NULL: the decision's own */
    bool of_lines;
};

struct writing {
    struct arena *arena;
    const struct versions *versions;
    const struct schema *schema;
    struct buffer *texts;
    bool *used; /* by field: a case has it */
    uint32_t id; /* field 申請番号, or NONE */
    uint32_t lines; /* the space of 経費, or NONE */
    VECTOR(struct asked) asked;
    json_t *record, *expected, *found; /* of the case at hand */
};

static void drop(struct writing *writing)
{
    json_decref(writing->record);
    json_decref(writing->expected);
    json_decref(writing->found);
    writing->record = writing->expected = writing->found = NULL;
}

static void release(void *thing)
{
    drop(thing);
}

static json_t *loaded(struct writing *writing, const char *text)
{
    return text ? json_load_here(writing->arena->memory, text, strlen(text), 0, NULL) : NULL;
}

/* ---- What is there to be written ---- */

static const json_t *lines_of(const struct writing *writing, uint32_t space)
{
    return json_object_get(writing->record, writing->schema->lists[space].name);
}

/* What a cell can hold: a scalar, or the members of a set. */
static bool fits_cell(const json_t *value)
{
    size_t index;
    const json_t *member;
    if (json_is_object(value))
        return false;
    json_array_foreach(value, index, member) if (!json_is_string(member)) return false;
    return true;
}

static bool object_fits(const struct writing *writing, const json_t *object, uint32_t space)
{
    if (!json_is_object(object))
        return false;
    for (uint32_t f = 0; f < writing->schema->field_count; f++) {
        const struct field *field = &writing->schema->fields[f];
        if (field->space == space && !fits_cell(json_object_get(object, field->name)))
            return false;
    }
    return true;
}

static bool record_fits(const struct writing *writing)
{
    size_t index;
    const json_t *line;
    if (!object_fits(writing, writing->record, 0))
        return false;
    for (uint32_t space = 1; space < writing->schema->list_count; space++) {
        const json_t *lines = lines_of(writing, space);
        if (lines && !json_is_null(lines) && !json_is_array(lines))
            return false;
        json_array_foreach(lines, index, line) if (!object_fits(writing, line, space)) return false;
    }
    return true;
}

static void note_fields(struct writing *writing)
{
    size_t index;
    const json_t *line;
    for (uint32_t f = 0; f < writing->schema->field_count; f++) {
        const struct field *field = &writing->schema->fields[f];
        if (f == writing->id)
            continue;
        if (field->space == 0 && json_object_get(writing->record, field->name))
            writing->used[f] = true;
        json_array_foreach(field->space ? lines_of(writing, field->space) : NULL, index, line)
            writing->used[f] = writing->used[f] || json_object_get(line, field->name);
    }
}

static void ask(struct writing *writing, const char *group, const char *key, bool of_lines)
{
    struct asked asked = {.group = group, .key = key, .of_lines = of_lines};
    for (uint32_t i = 0; i < writing->asked.count; i++) {
        const struct asked *other = &writing->asked.items[i];
        if (other->of_lines == of_lines && strcmp(other->key, key) == 0 && (!other->group) == (!group) &&
            (!group || strcmp(other->group, group) == 0))
            return;
    }
    asked.heading = arena_print(writing->arena, "%s%s%s%s", expectation_prefixes[0], group ? group : "", group ? "_" : "", key);
    VECTOR_ADD(writing->arena, writing->asked, asked);
}

/* The columns of what is expected: every output that one of the versions has. */
static void ask_all(struct writing *writing)
{
    static const char *const first[] = {"判定", "不適合", "不足項目", "対象経費", "補助率", "基準額", "上限額",
                                        "算定額", "補助額"};
    static const char *const of_line[] = {"対象", "対象外理由", "対象額"};
    for (size_t i = 0; i < sizeof first / sizeof *first; i++)
        ask(writing, NULL, first[i], false);
    for (uint32_t v = writing->versions->count; v-- > 0;) {
        const struct program *program = writing->versions->items[v].program;
        if (program->breakdown_count)
            ask(writing, NULL, "内訳", false);
        if (program->document_count)
            ask(writing, NULL, "提出書類", false);
        for (uint32_t i = 0; i < program->item_count; i++) {
            const struct item *item = &program->items[i];
            if (item->kind == ITEM_DUTY || !decision_has_key(item->name))
                ask(writing, item->kind == ITEM_DUTY ? "義務" : "結果", item->name, false);
        }
    }
    for (size_t i = 0; writing->lines != NONE && i < sizeof of_line / sizeof *of_line; i++)
        ask(writing, NULL, of_line[i], true);
}

/* ---- Cells ---- */

static void add_scalar(const json_t *value, bool rate, struct buffer *out)
{
    const char *text = json_string_value(value), *slash = text && rate ? strchr(text, '/') : NULL;
    if (slash)
        buffer_print(out, "%s分の%.*s", slash + 1, (int)(slash - text), text);
    else if (text)
        buffer_text(out, text);
    else if (value && !json_is_null(value))
        json_write(out, value, JSON_ENCODE_ANY | JSON_REAL_PRECISION(15));
}

/* A value of a record. */
static void add_value(const struct field *field, const json_t *value, struct buffer *out)
{
    size_t index;
    const json_t *member;
    add_scalar(json_is_array(value) ? NULL : value, field->type == TYPE_RATE, out);
    if (json_is_array(value) && json_array_size(value) == 0)
        buffer_text(out, "なし");
    json_array_foreach(value, index, member)
    {
        buffer_text(out, index ? ";" : "");
        add_scalar(member, false, out);
    }
}

/* "NAME:CELL=VALUE/CELL=VALUE" of the breakdown. */
static void add_row(const json_t *row, struct buffer *out)
{
    const char *key, *between = ":";
    json_t *value;
    buffer_text(out, json_string_value(json_object_get(row, "名称")));
    json_object_foreach((json_t *)row, key, value)
    {
        if (strcmp(key, "名称") == 0)
            continue;
        buffer_print(out, "%s%s=", between, key);
        add_scalar(value, false, out);
        between = "/";
    }
}

/* "NAME", with a question mark where it may be due; false when it is not. */
static bool add_document(const json_t *document, struct buffer *out)
{
    const json_t *due = json_object_get(document, "要否");
    if (json_is_false(due))
        return false;
    buffer_text(out, json_string_value(json_object_get(document, "書類")));
    buffer_text(out, json_is_null(due) ? "?" : "");
    return true;
}

/* What is expected: a value that is not settled has a word of its own, since an empty cell expects nothing. */
static void add_expected(const struct asked *asked, const json_t *value, struct buffer *out)
{
    size_t index, written = 0;
    const json_t *member;
    bool rate = strcmp(asked->key, "補助率") == 0;
    if (value && json_is_null(value))
        buffer_text(out, "未記入");
    if (!json_is_array(value)) {
        add_scalar(value, rate, out);
        return;
    }
    json_array_foreach(value, index, member)
    {
        size_t start = out->length;
        bool due = true;
        buffer_text(out, written ? ";" : "");
        if (json_object_get(member, "名称"))
            add_row(member, out);
        else if (json_is_object(member))
            due = add_document(member, out);
        else if (json_is_null(member))
            buffer_text(out, "未記入");
        else
            add_scalar(member, rate, out);
        if (due)
            written++;
        else
            out->length = start;
    }
    if (!written)
        buffer_text(out, "なし");
}

/* ---- Rows ---- */

static void add_text(struct buffer *out, const char *text)
{
    size_t start = out->length;
    buffer_text(out, text);
    csv_end_cell(out, start);
}

static void add_header(struct writing *writing, uint32_t space)
{
    struct buffer *out = &writing->texts[space];
    const struct schema *schema = writing->schema;
    buffer_text(out, "\xEF\xBB\xBF");
    add_text(out, lookup_id_name(schema));
    if (space == 0) {
        buffer_text(out, ",");
        add_text(out, translate("case.what it tries"));
    }
    for (uint32_t f = 0; f < schema->field_count; f++)
        if (schema->fields[f].space == space && writing->used[f]) {
            buffer_text(out, ",");
            add_text(out, schema->fields[f].name);
        }
    for (uint32_t i = 0; i < writing->asked.count; i++)
        if (space == (writing->asked.items[i].of_lines ? writing->lines : 0)) {
            buffer_text(out, ",");
            add_text(out, writing->asked.items[i].heading);
        }
    buffer_text(out, "\r\n");
}

/* What is expected of an output. Rows of the breakdown and documents may be expected by their places alone; since the case
 * passes, what was found has their names. */
static const json_t *expected_output(const struct writing *writing, const struct asked *asked, const json_t *expected)
{
    const json_t *group = asked->group ? json_object_get(expected, asked->group) : expected;
    const json_t *value = json_object_get(group, asked->key);
    return json_is_object(json_array_get(value, 0)) ? json_object_get(writing->found, asked->key) : value;
}

static void add_object(struct writing *writing, uint32_t space, const json_t *object, const json_t *expected)
{
    struct buffer *out = &writing->texts[space];
    const struct schema *schema = writing->schema;
    for (uint32_t f = 0; f < schema->field_count; f++) {
        if (schema->fields[f].space != space || !writing->used[f])
            continue;
        buffer_text(out, ",");
        size_t start = out->length;
        add_value(&schema->fields[f], json_object_get(object, schema->fields[f].name), out);
        csv_end_cell(out, start);
    }
    for (uint32_t i = 0; i < writing->asked.count; i++) {
        const struct asked *asked = &writing->asked.items[i];
        if (space != (asked->of_lines ? writing->lines : 0))
            continue;
        buffer_text(out, ",");
        size_t start = out->length;
        add_expected(asked, expected_output(writing, asked, expected), out);
        csv_end_cell(out, start);
    }
    buffer_text(out, "\r\n");
}

static void add_case(struct writing *writing, const char *id, const char *name)
{
    size_t index;
    const json_t *line;
    add_text(&writing->texts[0], id);
    buffer_text(&writing->texts[0], ",");
    add_text(&writing->texts[0], name);
    add_object(writing, 0, writing->record, writing->expected);
    for (uint32_t space = 1; space < writing->schema->list_count; space++) {
        const json_t *expected =
            space == writing->lines ? json_object_get(writing->expected, writing->schema->lists[space].name) : NULL;
        json_array_foreach(lines_of(writing, space), index, line)
        {
            if (writing->texts[space].length == 0)
                add_header(writing, space);
            add_text(&writing->texts[space], id);
            add_object(writing, space, line, json_array_get(expected, index));
        }
    }
}

void suggestions_csv(struct arena *arena, const struct versions *versions, const struct suggestions *suggestions,
                     struct diagnostics *diagnostics, struct buffer *texts)
{
    struct writing *writing = ARENA_NEW(arena, struct writing);
    const struct schema *schema = &versions->schema;
    const struct span nowhere = {SPAN_NOWHERE, 0, 0};
    *writing = (struct writing){.arena = arena, .versions = versions, .schema = schema, .texts = texts};
    memory_adopt(arena, writing, release);
    writing->id = lookup_id_field(schema);
    writing->lines = expectation_lines(schema);
    writing->used = ARENA_ARRAY(arena, bool, schema->field_count + 1);
    bool *fits = ARENA_ARRAY(arena, bool, suggestions->items.count + 1);
    ask_all(writing);
    for (uint32_t i = 0; i < suggestions->items.count; i++) {
        writing->record = loaded(writing, suggestions->items.items[i].record);
        writing->expected = loaded(writing, suggestions->items.items[i].expected);
        fits[i] = record_fits(writing);
        if (fits[i])
            note_fields(writing);
        if (fits[i] && json_object_get(writing->expected, "入力エラー"))
            ask(writing, NULL, "入力エラー", false);
        if (!fits[i])
            diagnose(diagnostics, Y0634, nowhere, suggestions->items.items[i].name, NULL);
        drop(writing);
    }
    add_header(writing, 0);
    for (uint32_t i = 0, number = 0; i < suggestions->items.count; i++) {
        const struct suggestion *suggestion = &suggestions->items.items[i];
        if (!fits[i])
            continue;
        writing->record = loaded(writing, suggestion->record);
        writing->expected = loaded(writing, suggestion->expected);
        writing->found = loaded(writing, suggestion->found);
        add_case(writing, arena_print(arena, translate("case-%04u"), ++number), suggestion->name);
        drop(writing);
    }
    for (uint32_t space = 0; space < schema->list_count; space++)
        buffer_whole(&texts[space], arena->memory);
}
