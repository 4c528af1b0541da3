/* SPDX-License-Identifier: Apache-2.0 */
/* Columns of a union as columns of one of its schemas. Where the two count alike a column is borrowed, else it is made
 * anew. */
#include <config.h>

#include "exec/view.h"

#include <stdlib.h>
#include <string.h>

struct viewing {
    struct arena *arena;
    const struct schema_union *all;
    const struct schema_map *map;
    const struct batch *from;
    struct batch *to;
    uint32_t id;
    const bool *bare;
    VECTOR(struct view_fault) faults;
};

static uint32_t rows_of(const struct viewing *viewing, uint32_t list)
{
    const struct batch *batch = viewing->from;
    return list == 0 ? batch->records : batch->starts[list] ? batch->starts[list][batch->records] : 0;
}

/* The record that a row of a list of the union belongs to: rows come in the order of records. */
static uint32_t record_of(const struct viewing *viewing, uint32_t list, uint32_t row)
{
    const uint32_t *starts = viewing->from->starts[list];
    uint32_t low = 0, high = viewing->from->records;
    if (list == 0)
        return row;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (starts[middle] <= row)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static void fault(struct viewing *viewing, enum view_fault_kind kind, uint32_t field, uint32_t row)
{
    uint32_t list = viewing->all->schema.fields[field].space;
    struct view_fault made = {
        .record = record_of(viewing, list, row), .kind = kind, .field = field, .list = list, .row = row};
    VECTOR_ADD(viewing->arena, viewing->faults, made);
}

/* ---- Values ---- */

/* A word of the union as the schema has it; false where it has no such value. */
static bool own_word(const struct viewing *viewing, uint32_t number, const struct field *united, int64_t word,
                     int64_t *own, enum view_fault_kind *kind)
{
    const struct field *field = &viewing->map->schema->fields[number];
    const uint32_t *members = viewing->map->members[number];
    *own = word;
    *kind = VIEW_CHOICE;
    if (field->type == TYPE_CHOICE && members) {
        *own = members[word];
        return members[word] != NONE;
    }
    if (field->type == TYPE_SET && members) {
        uint64_t mask = 0;
        bool known = true;
        for (unsigned bit = 0; bit < 64; bit++) {
            if (!((uint64_t)word >> bit & 1))
                continue;
            known = known && members[bit] != NONE;
            mask |= members[bit] != NONE ? UINT64_C(1) << members[bit] : 0;
        }
        *own = (int64_t)mask;
        return known;
    }
    if (field->domain != NONE || field->type == TYPE_TRUTH || field->type == TYPE_RATE || field->type == TYPE_TEXT)
        return true;
    int64_t times = united->scale / field->scale;
    *kind = word % times ? VIEW_DECIMALS : VIEW_BOUNDS;
    *own = word / times;
    return word % times == 0 && *own >= field->low && *own <= field->high;
}

/* ---- Columns ---- */

/* Of truths, or of words. */
static struct batch_column empty_column(const struct viewing *viewing, uint32_t number, uint32_t rows, bool truths)
{
    struct batch_column column = {.missing = arena_allocate(viewing->arena, (size_t)rows + 1)};
    if (truths) {
        column.flags = arena_allocate(viewing->arena, (size_t)rows + 1);
    } else {
        column.width = schema_width(viewing->map->schema, number);
        column.words = arena_allocate(viewing->arena, (size_t)column.width * (rows + 1));
    }
    return column;
}

static int64_t value_at(const struct batch_column *column, uint32_t row)
{
    return column->flags ? column->flags[row] : batch_word(column, row);
}

static void put(const struct batch_column *column, bool truths, uint32_t row, int64_t value)
{
    if (truths)
        column->flags[row] = (uint8_t)value;
    else
        batch_set_word(column, row, value);
    column->missing[row] = 0;
}

static void convert(struct viewing *viewing, uint32_t number)
{
    uint32_t at = viewing->map->fields[number];
    const struct field *united = &viewing->all->schema.fields[at], *field = &viewing->map->schema->fields[number];
    const struct batch_column *from = &viewing->from->columns[at];
    uint32_t rows = rows_of(viewing, united->space);
    if (!from->flags && !from->words)
        return;
    bool truths = field->type == TYPE_TRUTH;
    struct batch_column to = empty_column(viewing, number, rows, truths);
    for (uint32_t row = 0; row < rows; row++) {
        int64_t own;
        enum view_fault_kind kind = VIEW_REQUIRED;
        to.missing[row] = 1;
        if (from->missing && from->missing[row]) {
            if (field->required && at != viewing->id)
                fault(viewing, VIEW_REQUIRED, at, row);
        } else if (own_word(viewing, number, united, value_at(from, row), &own, &kind)) {
            put(&to, truths, row, own);
        } else {
            fault(viewing, kind, at, row);
        }
    }
    viewing->to->columns[number] = to;
}

/* The same values, in a column that defaults can be written to. */
static void copy_column(struct viewing *viewing, uint32_t number)
{
    uint32_t at = viewing->map->fields[number], rows = rows_of(viewing, viewing->all->schema.fields[at].space);
    const struct batch_column *from = &viewing->from->columns[at];
    viewing->to->columns[number] = *from;
    if ((!from->flags && !from->words) || !from->missing)
        return;
    struct batch_column to = empty_column(viewing, number, rows, from->flags != NULL);
    if (from->flags)
        memcpy(to.flags, from->flags, rows);
    else if (from->width == to.width)
        memcpy(to.words, from->words, (size_t)rows * to.width);
    else
        for (uint32_t row = 0; row < rows; row++)
            batch_set_word(&to, row, batch_word(from, row));
    memcpy(to.missing, from->missing, rows);
    viewing->to->columns[number] = to;
}

/* A missing value that was no fault takes the schema's default. */
static void apply_default(struct viewing *viewing, uint32_t number)
{
    const struct schema *schema = viewing->map->schema;
    const struct field *field = &schema->fields[number];
    const struct batch_column *column = &viewing->to->columns[number];
    uint32_t list = viewing->all->schema.fields[viewing->map->fields[number]].space, rows = rows_of(viewing, list);
    const struct batch_column *source =
        &viewing->to->columns[field->default_kind == DEFAULT_FIELD ? (uint32_t)field->default_value : number];
    if ((!column->flags && !column->words) || !column->missing)
        return;
    bool truths = column->flags != NULL;
    for (uint32_t row = 0; row < rows; row++) {
        if (!column->missing[row])
            continue;
        if (field->default_kind == DEFAULT_VALUE)
            put(column, truths, row, field->default_value);
        else if (field->default_kind == DEFAULT_POSITION) /* of a list: the verifier has seen to it */
            put(column, truths, row,
                (int64_t)(row - viewing->from->starts[list][record_of(viewing, list, row)] + 1) * field->scale);
        else if ((source->flags || source->words) && !(source->missing && source->missing[row]))
            put(column, truths, row, value_at(source, row));
    }
}

static void forget_missing(const struct viewing *viewing, uint32_t number)
{
    struct batch_column *column = &viewing->to->columns[number];
    uint32_t list = viewing->all->schema.fields[viewing->map->fields[number]].space;
    if (column->missing && !memchr(column->missing, 1, rows_of(viewing, list)))
        column->missing = NULL;
}

/* ---- The whole ---- */

static int compare_faults(const void *one, const void *other)
{
    const struct view_fault *a = one, *b = other;
    if (a->record != b->record)
        return a->record < b->record ? -1 : 1;
    if (a->list != b->list)
        return a->list < b->list ? -1 : 1;
    if (a->row != b->row)
        return a->row < b->row ? -1 : 1;
    return a->field < b->field ? -1 : a->field > b->field;
}

static uint32_t first_faults(struct viewing *viewing)
{
    uint32_t kept = 0;
    struct view_fault *faults = viewing->faults.items;
    if (viewing->faults.count)
        qsort(faults, viewing->faults.count, sizeof *faults, compare_faults);
    for (uint32_t i = 0; i < viewing->faults.count; i++)
        if (!kept || faults[kept - 1].record != faults[i].record)
            faults[kept++] = faults[i];
    return kept;
}

static void view_field(struct viewing *viewing, uint32_t number)
{
    uint32_t at = viewing->map->fields[number];
    if (viewing->map->differs[number])
        convert(viewing, number);
    else if (viewing->map->defaults[number] && !(viewing->bare && viewing->bare[at]))
        copy_column(viewing, number);
    else
        viewing->to->columns[number] = viewing->from->columns[at];
}

/* A default that is another field looks at that one's value, so it comes second. */
static void apply_defaults(struct viewing *viewing)
{
    const struct schema *own = viewing->map->schema;
    for (unsigned copies = 0; copies < 2; copies++)
        for (uint32_t f = 0; f < own->field_count; f++)
            if (viewing->map->defaults[f] && (own->fields[f].default_kind == DEFAULT_FIELD) == (copies == 1) &&
                !(viewing->bare && viewing->bare[viewing->map->fields[f]]))
                apply_default(viewing, f);
}

struct batch_view batch_view(const struct schema_union *all, uint32_t schema, uint32_t id, const bool *bare,
                             const struct batch *batch)
{
    struct viewing viewing = {
        .arena = batch->arena, .all = all, .map = &all->maps[schema], .from = batch, .id = id, .bare = bare};
    const struct schema *own = viewing.map->schema;
    if (viewing.map->same && !bare)
        return (struct batch_view){.batch = batch};
    viewing.to = arena_copy(batch->arena, batch, sizeof *batch);
    viewing.to->starts = ARENA_ARRAY(batch->arena, uint32_t *, own->list_count + 1);
    viewing.to->columns = ARENA_ARRAY(batch->arena, struct batch_column, own->field_count + 1);
    for (uint32_t l = 1; l < own->list_count; l++)
        viewing.to->starts[l] = batch->starts[viewing.map->lists[l]];
    for (uint32_t f = 0; f < own->field_count; f++)
        view_field(&viewing, f);
    apply_defaults(&viewing);
    for (uint32_t f = 0; f < own->field_count; f++)
        if (viewing.map->differs[f] || viewing.map->defaults[f])
            forget_missing(&viewing, f);
    for (uint32_t f = 0; bare && f < own->field_count; f++)
        if (bare[viewing.map->fields[f]])
            viewing.to->columns[f].presence =
                own->fields[f].default_kind == DEFAULT_NONE ? PRESENCE_OPEN : PRESENCE_GIVEN;
    uint32_t count = first_faults(&viewing);
    return (struct batch_view){viewing.to, viewing.faults.items, count};
}
