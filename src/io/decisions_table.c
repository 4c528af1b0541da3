/* SPDX-License-Identifier: Apache-2.0 */
/* Decisions as a table for people: 申請番号, 判定, 補助額, and what the verdict rests on, or the columns that
 * they chose, aligned by display width.
 *
 * The first rows are held back until the widths of the columns are known; what comes later uses those widths,
 * so that a stream of any length is shown in bounded memory. */
#include <config.h>

#include "base/diagnostic.h"
#include "base/number.h"
#include "io/decisions_form.h"

#include <string.h>

#define HELD_ROWS 500

enum { TABLE_ID, TABLE_VERDICT, TABLE_AMOUNT, TABLE_REASON, TABLE_COLUMNS };

struct table_row {
    const char **cells; /* one a column */
};
struct decision_table {
    VECTOR(struct table_row) held;
    bool flowing; /* the widths are settled */
    unsigned columns, *widths;
    struct buffer cell; /* a cell being made */
    struct arena row;   /* of the row being shown, once the widths are settled */
};

static void release_table(void *released)
{
    struct decision_table *table = released;
    buffer_end(&table->cell);
    arena_end(&table->row);
}

static void add_spaces(struct buffer *out, unsigned count)
{
    while (count-- > 0)
        buffer_text(out, " ");
}

/* Cut to a number of columns, with a mark where it was. */
static void add_cut(struct buffer *out, const char *text, unsigned width)
{
    size_t length = strlen(text), at = 0;
    if (width == 0 || text_width(text, length) <= width) {
        buffer_text(out, text);
        return;
    }
    for (unsigned used = 1;;) { /* it does not fit whole */
        uint32_t character;
        unsigned size = text_character(text + at, length - at, &character);
        size = size > 0 ? size : 1;
        used += text_width(text + at, size);
        if (used > width)
            break;
        at += size;
    }
    buffer_add(out, text, at);
    buffer_text(out, "…");
}

static void add_row(struct decision_writer *writer, const struct table_row *row)
{
    struct decision_table *table = writer->table;
    unsigned used = 0;
    for (unsigned i = 0; i < table->columns; i++) {
        unsigned width = text_width(row->cells[i], strlen(row->cells[i]));
        unsigned padding = width < table->widths[i] ? table->widths[i] - width : 0;
        bool right = writer->columns ? writer->columns->items[i].number : i == TABLE_AMOUNT;
        if (i == table->columns - 1 && !right) {
            unsigned left = writer->width > used + 8 ? writer->width - used : 0;
            add_cut(writer->out, row->cells[i], left);
            break;
        }
        if (right)
            add_spaces(writer->out, padding);
        buffer_text(writer->out, row->cells[i]);
        if (!right)
            add_spaces(writer->out, padding);
        buffer_text(writer->out, "  ");
        used += width + padding + 2;
    }
    while (writer->out->length > 0 && writer->out->bytes[writer->out->length - 1] == ' ')
        writer->out->length--;
    buffer_text(writer->out, "\n");
}

static void release_rows(struct decision_writer *writer)
{
    struct decision_table *table = writer->table;
    for (uint32_t r = 0; r < table->held.count; r++) {
        for (unsigned i = 0; i < table->columns; i++) {
            const char *cell = table->held.items[r].cells[i];
            unsigned width = text_width(cell, strlen(cell));
            if (width > table->widths[i])
                table->widths[i] = width;
        }
    }
    for (uint32_t r = 0; r < table->held.count; r++)
        add_row(writer, &table->held.items[r]);
    table->held.count = 0;
    table->flowing = true;
}

void decision_table_begin(struct decision_writer *writer)
{
    const char *const usual[TABLE_COLUMNS] = {translate("application"), translate("verdict"),
                                              translate("grant"), translate("reasons")};
    struct decision_table *table = ARENA_NEW(writer->arena, struct decision_table);
    writer->table = table;
    arena_begin(&table->row, writer->arena->memory);
    memory_adopt(writer->arena, table, release_table);
    table->columns = writer->columns ? writer->columns->count : TABLE_COLUMNS;
    table->widths = ARENA_ARRAY(writer->arena, unsigned, table->columns);
    struct table_row heading = {ARENA_ARRAY(writer->arena, const char *, table->columns)};
    for (unsigned i = 0; i < table->columns; i++)
        heading.cells[i] = writer->columns ? writer->columns->items[i].name : usual[i];
    VECTOR_ADD(writer->arena, table->held, heading);
}

/* Adds a piece to the cell being made, behind a separator. */
static void add_piece(struct buffer *cell, const char *text)
{
    if (cell->length > 0)
        buffer_text(cell, translate(", "));
    buffer_text(cell, text);
}

/* Of what a row is made of, kept as long as it is. */
static struct arena *row_arena(const struct decision_writer *writer)
{
    return writer->table->flowing ? &writer->table->row : writer->arena;
}

static void make_amount(struct decision_writer *writer, const struct decision *decision)
{
    if (decision->problem == NULL && decision->grant.kind == ANSWER_NUMBER)
        buffer_print(&writer->table->cell, "%s円", number_grouped(row_arena(writer), decision->grant.number));
}

static void make_reason(struct buffer *cell, const struct decision *decision)
{
    if (decision->problem != NULL) {
        buffer_text(cell, decision->problem);
        return;
    }
    for (uint32_t i = 0; i < decision->failed_count; i++)
        add_piece(cell, decision->failed[i]);
    if (decision->missing_count > 0)
        buffer_text(cell, translate("missing: "));
    for (uint32_t i = 0; i < decision->missing_count; i++) {
        buffer_text(cell, i > 0 ? translate(", ") : "");
        buffer_text(cell, decision->missing[i]);
    }
}

/* The cell made so far, kept as long as its row. */
static const char *take_cell(struct decision_writer *writer)
{
    struct buffer *cell = &writer->table->cell;
    buffer_whole(cell, writer->arena->memory);
    const char *text = cell->length > 0 ? arena_text(row_arena(writer), cell->bytes, cell->length) : "";
    cell->length = 0;
    return text_visible(row_arena(writer), text);
}

static void make_usual(struct decision_writer *writer, struct table_row *row, const struct decision *decision)
{
    struct buffer *cell = &writer->table->cell;
    buffer_text(cell, decision->id != NULL ? decision->id : "-");
    row->cells[TABLE_ID] = take_cell(writer);
    row->cells[TABLE_VERDICT] =
        decision->problem != NULL ? translate("input error") : verdict_name(decision->verdict);
    make_amount(writer, decision);
    row->cells[TABLE_AMOUNT] = take_cell(writer);
    make_reason(cell, decision);
    row->cells[TABLE_REASON] = take_cell(writer);
}

static void make_chosen(struct decision_writer *writer, struct table_row *row,
                        const struct decision *decision)
{
    struct buffer *cell = &writer->table->cell;
    uint32_t version = decision_version(writer);
    for (uint32_t i = 0; i < writer->columns->count; i++) {
        const struct chosen_column *column = &writer->columns->items[i];
        struct answer answer = column_answer(column, writer->program, version, decision);
        if (column->number && answer.kind == ANSWER_NUMBER && answer.scale == 1)
            buffer_text(cell, number_grouped(row_arena(writer), answer.number));
        else
            decision_csv_cell(cell, column, writer->program, version, decision);
        row->cells[i] = take_cell(writer);
    }
}

void decision_table_row(struct decision_writer *writer, const struct decision *decision)
{
    struct decision_table *table = writer->table;
    struct table_row row = {ARENA_ARRAY(row_arena(writer), const char *, table->columns)};
    if (writer->columns)
        make_chosen(writer, &row, decision);
    else
        make_usual(writer, &row, decision);
    if (table->flowing) {
        add_row(writer, &row);
        arena_reset(&table->row);
        return;
    }
    VECTOR_ADD(writer->arena, table->held, row);
    if (table->held.count == HELD_ROWS)
        release_rows(writer);
}

void decision_table_end(struct decision_writer *writer)
{
    if (!writer->table->flowing)
        release_rows(writer);
}
