/* SPDX-License-Identifier: Apache-2.0 */
/* The batch builder. Rows that are not in use yet hold what a record without any field would: constant
 * defaults, and `missing` elsewhere. So a record costs what it says, not the width of the vocabulary; a
 * record taken back restores its rows. */
#include <config.h>

#include "io/batch_build.h"

#include <string.h>

/* The loops here are written to be vectorised, which the usual -O2 is too careful to do. */
#if defined(__OPTIMIZE__) && defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("O3")
#endif

#define FIRST_ROWS 64
#define GAPS_PART  16 /* gaps are listed where at most one row of so many is one */

static const struct field *field_at(const struct batch_builder *builder, uint32_t field)
{
    return &builder->schema->fields[field];
}

/* The fields whose values must be at hand: used and required ones, keys, and what their defaults are read
 * from. */
static void choose_kept(struct batch_builder *builder)
{
    const struct schema *schema = builder->schema;
    for (uint32_t i = 0; i < schema->field_count; i++) {
        uint32_t at = i, steps = 0;
        if (!builder->columns[i].wanted && !schema->fields[i].required)
            continue;
        builder->columns[at].kept = true;
        while (schema->fields[at].default_kind == DEFAULT_FIELD && steps++ < schema->field_count) {
            at = (uint32_t)schema->fields[at].default_value;
            builder->columns[at].kept = true;
        }
    }
}

/* How many defaults lie between a field and a value of its own: the order in which copies are made. */
static uint32_t default_depth(const struct schema *schema, uint32_t field)
{
    uint32_t depth = 0;
    while (schema->fields[field].default_kind == DEFAULT_FIELD && depth < schema->field_count) {
        field = (uint32_t)schema->fields[field].default_value;
        depth++;
    }
    return depth;
}

/* The fields of a space that each row asks about: those with a default of its own, and required ones. */
static void list_specials(struct batch_builder *builder, uint32_t space)
{
    const struct schema *schema = builder->schema;
    VECTOR(uint32_t) copies = {0}, positions = {0}, required = {0};
    for (uint32_t i = 0; i < schema->field_count; i++) {
        if (schema->fields[i].space != space || !builder->columns[i].kept)
            continue;
        if (schema->fields[i].required)
            VECTOR_ADD(builder->arena, required, i);
        if (schema->fields[i].default_kind == DEFAULT_POSITION)
            VECTOR_ADD(builder->arena, positions, i);
        if (schema->fields[i].default_kind != DEFAULT_FIELD)
            continue;
        VECTOR_ADD(builder->arena, copies, i);
        uint32_t depth = default_depth(schema, i);
        for (uint32_t at = copies.count - 1; at > 0 && default_depth(schema, copies.items[at - 1]) > depth;
             at--) {
            copies.items[at] = copies.items[at - 1];
            copies.items[at - 1] = i;
        }
    }
    struct build_space *rows = &builder->spaces[space];
    rows->copies = copies.items;
    rows->copy_count = copies.count;
    rows->positions = positions.items;
    rows->position_count = positions.count;
    rows->required = required.items;
    rows->required_count = required.count;
}

void build_begin(struct batch_builder *builder, struct arena *arena, const struct schema *schema,
                 uint32_t most, const uint32_t *wanted, uint32_t wanted_count)
{
    memset(builder, 0, sizeof *builder);
    builder->arena = arena;
    builder->schema = schema;
    builder->most = most;
    builder->columns = ARENA_ARRAY(arena, struct build_column, schema->field_count + 1);
    builder->spaces = ARENA_ARRAY(arena, struct build_space, schema->list_count + 1);
    text_map_begin(&builder->texts, arena);
    for (uint32_t i = 0; i < schema->field_count; i++)
        builder->columns[i].wanted = schema->fields[i].used || schema->fields[i].key;
    for (uint32_t i = 0; i < wanted_count; i++)
        builder->columns[wanted[i]].wanted = true;
    choose_kept(builder);
    for (uint32_t space = 0; space < schema->list_count; space++) {
        list_specials(builder, space);
        if (space > 0)
            builder->spaces[space].starts = ARENA_ARRAY(arena, uint32_t, (size_t)most + 1);
    }
}

/* Puts rows [first, end) of a column back to what an absent field reads as. */
static void clear_rows(struct batch_builder *builder, uint32_t field, uint32_t first, uint32_t end)
{
    struct batch_column *column = &builder->columns[field].column;
    const struct field *shape = field_at(builder, field);
    bool has_value = shape->default_kind == DEFAULT_VALUE;
    int64_t value = has_value ? shape->default_value : 0;
    memset(column->missing + first, !has_value, end - first);
    if (column->flags != NULL)
        memset(column->flags + first, (int)value, end - first);
    else
        for (uint32_t row = first; row < end; row++)
            batch_set_word(column, row, value);
}

static void *grown(struct arena *arena, const void *old, size_t old_size, size_t size)
{
    void *bytes = arena_allocate(arena, size);
    if (old_size > 0)
        memcpy(bytes, old, old_size);
    return bytes;
}

static void grow_space(struct batch_builder *builder, uint32_t space, uint32_t least)
{
    struct build_space *rows = &builder->spaces[space];
    uint32_t room = rows->room == 0 ? FIRST_ROWS : rows->room * 2;
    if (room < least)
        room = least;
    const struct schema *schema = builder->schema;
    for (uint32_t i = 0; i < schema->field_count; i++) {
        struct batch_column *column = &builder->columns[i].column;
        if (schema->fields[i].space != space || !builder->columns[i].kept)
            continue;
        if (schema->fields[i].type == TYPE_TRUTH) {
            column->flags = grown(builder->arena, column->flags, rows->room, room);
        } else {
            size_t width = column->width = schema_width(schema, i);
            column->words = grown(builder->arena, column->words, rows->room * width, room * width);
        }
        column->missing = grown(builder->arena, column->missing, rows->room, room);
        if (!builder->filled || !builder->filled[i])
            clear_rows(builder, i, rows->room, room);
    }
    rows->room = room;
}

void build_row(struct batch_builder *builder, uint32_t space)
{
    struct build_space *rows = &builder->spaces[space];
    if (space == 0)
        for (uint32_t i = 0; i < builder->schema->list_count; i++)
            builder->spaces[i].first = builder->spaces[i].rows;
    if (rows->rows == rows->room)
        grow_space(builder, space, 0);
    rows->rows++;
}

void build_set(struct batch_builder *builder, uint32_t field, int64_t word)
{
    struct batch_column *column = &builder->columns[field].column;
    if (!builder->columns[field].kept)
        return;
    uint32_t row = builder->spaces[field_at(builder, field)->space].rows - 1;
    if (column->flags != NULL)
        column->flags[row] = (uint8_t)word;
    else
        batch_set_word(column, row, word);
    column->missing[row] = 0;
}

int64_t build_text(struct batch_builder *builder, const char *text, size_t length)
{
    bool fresh;
    struct text_entry *entry = text_map_add(&builder->texts, text, length, &fresh);
    if (fresh)
        entry->number = builder->texts.entries.count - 1;
    return (int64_t)entry->number;
}

void build_row_end(struct batch_builder *builder, uint32_t space)
{
    const struct build_space *rows = &builder->spaces[space];
    uint32_t row = rows->rows - 1;
    for (uint32_t i = 0; i < rows->position_count; i++) {
        uint32_t field = rows->positions[i];
        if (builder->columns[field].column.missing[row])
            build_set(builder, field, (int64_t)(row - rows->first + 1) * field_at(builder, field)->scale);
    }
    for (uint32_t i = 0; i < rows->copy_count; i++) {
        uint32_t field = rows->copies[i];
        uint32_t from = (uint32_t)field_at(builder, field)->default_value;
        const struct batch_column *source = &builder->columns[from].column;
        if (builder->columns[field].column.missing[row] && !source->missing[row])
            build_set(builder, field, source->flags != NULL ? source->flags[row] : batch_word(source, row));
    }
}

void build_commit(struct batch_builder *builder, const char *id)
{
    VECTOR_ADD(builder->arena, builder->ids, id);
    for (uint32_t space = 1; space < builder->schema->list_count; space++)
        builder->spaces[space].starts[builder->ids.count] = builder->spaces[space].rows;
}

void build_reserve(struct batch_builder *builder, uint32_t rows, const bool *filled)
{
    builder->filled = filled;
    if (builder->spaces[0].room < rows)
        grow_space(builder, 0, rows);
    builder->filled = NULL;
}

#define NARROW(type)                                                                                         \
    for (uint32_t i = 0; i < count; i++)                                                                     \
    ((type *)column->words)[row + i] = (type)words[i]

void build_fill(struct batch_builder *builder, uint32_t field, uint32_t row, const int64_t *words,
                const uint8_t *missing, uint32_t count)
{
    struct batch_column *column = &builder->columns[field].column;
    memcpy(column->missing + row, missing, count);
    if (column->flags != NULL) {
        for (uint32_t i = 0; i < count; i++)
            column->flags[row + i] = (uint8_t)words[i];
    } else if (column->width == 1) {
        NARROW(int8_t);
    } else if (column->width == 2) {
        NARROW(int16_t);
    } else if (column->width == 4) {
        NARROW(int32_t);
    } else {
        NARROW(int64_t);
    }
    if (field_at(builder, field)->default_kind != DEFAULT_VALUE || memchr(missing, 1, count) == NULL)
        return;
    for (uint32_t i = 0; i < count; i++)
        if (missing[i])
            clear_rows(builder, field, row + i, row + i + 1);
}

void build_clear(struct batch_builder *builder, uint32_t first, uint32_t end)
{
    for (uint32_t i = 0; i < builder->schema->field_count; i++)
        if (builder->columns[i].kept && builder->schema->fields[i].space == 0)
            clear_rows(builder, i, first, end);
}

const char **build_commit_rows(struct batch_builder *builder, uint32_t count)
{
    uint32_t before = builder->ids.count, after = before + count;
    if (count == 0)
        return NULL;
    if (builder->ids.room < after) /* there will be as many as there can be */
        VECTOR_RESERVE(builder->arena, builder->ids, after > builder->most ? after : builder->most);
    builder->ids.count = after;
    builder->spaces[0].rows += count;
    for (uint32_t space = 1; space < builder->schema->list_count; space++)
        for (uint32_t i = before + 1; i <= after; i++)
            builder->spaces[space].starts[i] = builder->spaces[space].rows;
    return builder->ids.items + before;
}

void build_cancel(struct batch_builder *builder)
{
    for (uint32_t i = 0; i < builder->schema->field_count; i++) {
        const struct build_space *rows = &builder->spaces[builder->schema->fields[i].space];
        if (builder->columns[i].kept && rows->rows > rows->first)
            clear_rows(builder, i, rows->first, rows->rows);
    }
    for (uint32_t space = 0; space < builder->schema->list_count; space++)
        builder->spaces[space].rows = builder->spaces[space].first;
}

void build_reject(struct batch_builder *builder, const char *id, const char *problem)
{
    struct batch_reject reject = {.before = builder->ids.count, .id = id, .problem = problem};
    VECTOR_ADD(builder->arena, builder->rejects, reject);
}

/* How many of so many marks are set. */
static uint32_t count_marks(const uint8_t *restrict marks, uint32_t rows)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < rows; i++)
        count += marks[i];
    return count;
}

/* Lists the rows that lack a field, where they are few. */
static void list_gaps(struct arena *arena, struct batch_column *column, uint32_t rows)
{
    uint32_t count = count_marks(column->missing, rows), found = 0;
    if (count > rows / GAPS_PART)
        return;
    uint32_t *gaps = ARENA_ARRAY(arena, uint32_t, count + 1);
    const uint8_t *from = column->missing, *end = from + rows;
    for (const uint8_t *at = from; (at = memchr(at, 1, (size_t)(end - at))) != NULL; at++)
        gaps[found++] = (uint32_t)(at - from);
    column->gaps = gaps;
    column->gap_count = count;
}

void build_end(struct batch_builder *builder, struct batch *batch)
{
    const struct schema *schema = builder->schema;
    memset(batch, 0, sizeof *batch);
    batch->arena = builder->arena;
    batch->records = builder->ids.count;
    batch->ids = builder->ids.items;
    batch->starts = ARENA_ARRAY(builder->arena, uint32_t *, schema->list_count + 1);
    batch->columns = ARENA_ARRAY(builder->arena, struct batch_column, schema->field_count + 1);
    for (uint32_t space = 1; space < schema->list_count; space++)
        batch->starts[space] = builder->spaces[space].starts;
    for (uint32_t i = 0; batch->records > 0 && i < schema->field_count; i++) {
        const struct batch_column *column = &builder->columns[i].column;
        const struct field *field = &schema->fields[i];
        if (!builder->columns[i].wanted)
            continue;
        if (builder->spaces[field->space].room == 0)
            grow_space(builder, field->space, 0);
        batch->columns[i] = *column;
        if (memchr(column->missing, 1, builder->spaces[field->space].rows) == NULL)
            batch->columns[i].missing = NULL;
        else
            list_gaps(builder->arena, &batch->columns[i], builder->spaces[field->space].rows);
    }
    batch->text_count = builder->texts.entries.count;
    batch->texts = ARENA_ARRAY(builder->arena, const char *, batch->text_count + 1);
    for (uint32_t i = 0; i < batch->text_count; i++)
        batch->texts[i] = builder->texts.entries.items[i].text;
    batch->rejects = builder->rejects.items;
    batch->reject_count = builder->rejects.count;
}
