/* SPDX-License-Identifier: Apache-2.0 */
/* Changes the JSON of a case as decide/boundary tells, and writes it out again. */
#include <config.h>

#include "testing/candidate.h"

#include "base/date.h"
#include "decide/boundary.h"
#include "io/json_text.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

/* One change: a field of the record, or of one of its lines, and the value it takes. */
struct edit {
    uint32_t field;
    size_t line; /* within the record */
    int64_t value;
    bool absent; /* the field is taken out instead */
};

struct making {
    struct arena *arena;
    const struct schema *schema;
    VECTOR(struct edit) edits; /* all that there are; `line` is chosen with the case */
    const struct kept_cases *cases;
    struct candidates *candidates;
    /* Of the case at hand; held here, so that they are given back however a call ends. */
    json_t *record, *before /* what an edit took the place of */, *value;
};

static void release(void *thing)
{
    struct making *making = thing;
    json_decref(making->record);
    json_decref(making->before);
    json_decref(making->value);
}

/* ---- Values ---- */

static json_t *set_json(const struct domain *domain, int64_t bits)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < domain->count; i++)
        if (bits >> i & 1 && json_array_append_new(array, json_string(domain->members[i])) != 0) {
            json_decref(array);
            return NULL;
        }
    return array;
}

/* Fields have decimal scales. */
static json_t *amount_json(int64_t value, int64_t scale)
{
    if (scale <= 1 || value % scale == 0)
        return json_integer(scale > 1 ? value / scale : value);
    char text[64];
    int64_t rest = llabs(value) % scale;
    int length = snprintf(text, sizeof text, "%s%" PRId64 ".", value < 0 ? "-" : "", (int64_t)llabs(value) / scale);
    for (int64_t place = scale / 10; place > 0; place /= 10)
        text[length++] = (char)('0' + rest / place % 10);
    text[length] = '\0';
    return json_loads(text, JSON_DECODE_ANY, NULL);
}

/* NULL: memory is out. Only fields of types that can be compared have edits. */
static json_t *value_json(const struct schema *schema, const struct field *field, int64_t value)
{
    char text[48];
    switch (field->type) {
    case TYPE_TRUTH:
        return json_boolean(value);
    case TYPE_AMOUNT:
        return amount_json(value, field->scale);
    case TYPE_RATE:
        snprintf(text, sizeof text, "%" PRId64 "/%" PRId64, value >> 32, value & UINT32_MAX);
        return json_string(text);
    case TYPE_CHOICE:
        return json_string(schema->domains[field->domain].members[value]);
    case TYPE_SET:
        return set_json(&schema->domains[field->domain], value);
    case TYPE_DATE:
        date_print((int32_t)value, text);
        return json_string(text);
    case TYPE_YEAR:
        return json_integer(value);
    case TYPE_TEXT:
    case TYPE_REFERENCE:
    case VALUE_TYPES:
        break;
    }
    return NULL;
}

/* ---- The edits that there are ---- */

static bool has_value(const int64_t *values, uint32_t count, int64_t value)
{
    for (uint32_t i = 0; i < count; i++)
        if (values[i] == value)
            return true;
    return false;
}

static void collect_edits(struct making *making, const struct versions *versions)
{
    const struct schema *schema = making->schema;
    for (uint32_t f = 0; f < schema->field_count; f++) {
        if (!schema->fields[f].used || schema->fields[f].key)
            continue;
        VECTOR(int64_t) values = {0};
        for (uint32_t v = versions->count; v-- > 0;) {
            const struct boundary *boundary =
                boundary_of_program(making->arena, versions->items[v].program);
            const struct field_boundary *edges = &boundary->fields[f];
            for (uint32_t i = 0; i < edges->count; i++)
                if (!has_value(values.items, values.count, edges->values[i]))
                    VECTOR_ADD(making->arena, values, edges->values[i]);
        }
        for (uint32_t i = 0; i < values.count; i++) {
            struct edit edit = {.field = f, .value = values.items[i]};
            VECTOR_ADD(making->arena, making->edits, edit);
        }
        if (values.count && !schema->fields[f].required) {
            struct edit edit = {.field = f, .absent = true};
            VECTOR_ADD(making->arena, making->edits, edit);
        }
    }
}

static void begin(struct making *making, struct arena *arena, const struct versions *versions,
                  const struct kept_cases *cases, struct candidates *candidates)
{
    making->arena = arena;
    making->schema = &versions->schema;
    making->cases = cases;
    making->candidates = candidates;
    memory_adopt(arena, making, release);
    collect_edits(making, versions);
}

/* ---- Making records ---- */

static bool load(struct making *making, uint32_t number)
{
    json_decref(making->record);
    making->record = NULL;
    const char *text = making->cases->cases.items[number].record;
    making->record = json_load_here(making->arena->memory, text, strlen(text), 0, NULL);
    return json_is_object(making->record);
}

static size_t line_count(const struct making *making, uint32_t space)
{
    return space == 0 ? 1 : json_array_size(json_object_get(making->record, making->schema->lists[space].name));
}

static void forget(struct making *making)
{
    json_decref(making->before);
    json_decref(making->value);
    making->before = making->value = NULL;
}

static void set_or_remove(struct making *making, json_t *object, const char *name, json_t *value)
{
    if (!value)
        json_object_del(object, name);
    else if (json_object_set(object, name, value) != 0)
        memory_fail(making->arena->memory);
}

/* Changes the record at hand; what was there stands in making->before, what is there now in making->value, NULL where
 * there is nothing. False when it makes no difference. */
static bool apply(struct making *making, const struct edit *edit)
{
    const struct field *field = &making->schema->fields[edit->field];
    json_t *object = making->record;
    if (field->space)
        object = json_array_get(json_object_get(object, making->schema->lists[field->space].name), edit->line);
    making->before = json_incref(json_object_get(object, field->name));
    if (!edit->absent && !(making->value = value_json(making->schema, field, edit->value)))
        memory_fail(making->arena->memory);
    if (!json_is_object(object) || (edit->absent ? !making->before : json_equal(making->value, making->before))) {
        forget(making);
        return false;
    }
    set_or_remove(making, object, field->name, making->value);
    return true;
}

static void undo(struct making *making, const struct edit *edit)
{
    const struct field *field = &making->schema->fields[edit->field];
    json_t *object = making->record;
    if (field->space)
        object = json_array_get(json_object_get(object, making->schema->lists[field->space].name), edit->line);
    set_or_remove(making, object, field->name, making->before);
    forget(making);
}

static const char *dump(struct making *making, const json_t *value)
{
    return json_written(making->arena, value, JSON_COMPACT | JSON_ENCODE_ANY | JSON_REAL_PRECISION(15));
}

/* Of the edit just applied. */
static const char *edit_text(struct making *making, const struct edit *edit)
{
    const struct field *field = &making->schema->fields[edit->field];
    const char *name = field->space ? arena_print(making->arena, "%s[%zu].%s",
                                                  making->schema->lists[field->space].name, edit->line + 1,
                                                  field->name)
                                    : field->name;
    return edit->absent ? arena_print(making->arena, "%s = null", name)
                        : arena_print(making->arena, "%s = %s", name, dump(making, making->value));
}

static void add(struct making *making, uint32_t base, const char *change)
{
    struct candidate candidate = {.base = base, .change = change, .record = dump(making, making->record)};
    VECTOR_ADD(making->arena, making->candidates->items, candidate);
}

void candidates_of_edges(struct arena *arena, const struct versions *versions, const struct kept_cases *cases,
                         uint32_t most, struct candidates *candidates)
{
    struct making *making = ARENA_NEW(arena, struct making);
    begin(making, arena, versions, cases, candidates);
    for (uint32_t c = 0; c < cases->cases.count; c++) {
        if (!load(making, c))
            continue;
        for (uint32_t e = 0; e < making->edits.count; e++) {
            struct edit edit = making->edits.items[e];
            size_t lines = line_count(making, making->schema->fields[edit.field].space);
            for (edit.line = 0; edit.line < lines && edit.line < 8; edit.line++) {
                if (candidates->items.count >= most)
                    return;
                if (!apply(making, &edit))
                    continue;
                add(making, c, edit_text(making, &edit));
                undo(making, &edit);
            }
        }
    }
}

/* A sequence that is the same on every machine. */
static uint32_t next_number(uint64_t *state, uint32_t below)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)((*state >> 33) % below);
}

void candidates_of_mixtures(struct arena *arena, const struct versions *versions,
                            const struct kept_cases *cases, uint32_t count, struct candidates *candidates)
{
    struct making *making = ARENA_NEW(arena, struct making);
    uint64_t state = 20200528;
    begin(making, arena, versions, cases, candidates);
    if (making->edits.count == 0 || cases->cases.count == 0)
        return;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t base = next_number(&state, cases->cases.count);
        if (!load(making, base))
            continue;
        const char *change = "";
        for (uint32_t k = 2 + next_number(&state, 3); k > 0; k--) {
            struct edit edit = making->edits.items[next_number(&state, making->edits.count)];
            size_t lines = line_count(making, making->schema->fields[edit.field].space);
            if (lines == 0)
                continue;
            edit.line = next_number(&state, (uint32_t)lines);
            if (!apply(making, &edit))
                continue;
            change = arena_print(arena, "%s%s%s", change, *change ? "、" : "", edit_text(making, &edit));
            forget(making);
        }
        if (*change)
            add(making, base, change);
    }
}
