/* SPDX-License-Identifier: Apache-2.0 */
/* The CSV half of the record reader: a file of applications, and beside it a file for each list, whose rows
 * find their application by 申請番号 in whatever order they stand (io/lists.h); their values are read then.
 * What cannot be told apart any more (a broken row whose 申請番号 can be read) makes its application a
 * reject, never a decision without that row. */
#include <config.h>

#include "base/reason.h"
#include "io/cell.h"
#include "io/lists.h"

#include <inttypes.h>
#include <string.h>

struct cell_text csv_cell_text(const struct csv_cell *cell)
{
    struct cell_text text = {cell->text, cell->length};
    cell_trim(&text.text, &text.length);
    if (text.length == 0)
        text.text = NULL;
    return text;
}

/* ---- Problems of form ---- */

void reader_report_form(struct record_reader *reader, const struct csv_problem *bad, uint32_t columns)
{
    struct problems *problems = &reader->problems;
    struct arena *arena = problems->arena;
    char text[LIMIT_ROOM];
    switch (bad->fault) {
    case CSV_FINE:
        return;
    case CSV_UNTERMINATED:
        problem(problems, Y0729, NULL);
        return;
    case CSV_AFTER_QUOTE:
        problem(problems, Y0730, NULL);
        return;
    case CSV_LONG:
        reader_complain_long(problems);
        return;
    case CSV_WIDE:
        problem(problems, Y0769, limit_print(LIMIT_COUNT, arena->memory->limits.most[LIMIT_CELLS], text), NULL);
        return;
    case CSV_INVALID_BYTE:
        problem(problems, Y0723, arena_print(arena, "%" PRIu32, bad->byte), NULL);
        return;
    case CSV_NUL:
        problem(problems, Y0724, arena_print(arena, "%" PRIu32, bad->byte), NULL);
        return;
    case CSV_CELLS:
        problem(problems, Y0728, arena_print(arena, "%" PRIu32, bad->cells),
                arena_print(arena, "%" PRIu32, columns), NULL);
        return;
    }
}

struct csv_problem csv_form(const struct csv *csv, const struct csv_header *header)
{
    struct csv_problem bad = csv->problem;
    if (bad.fault == CSV_FINE && csv->cells.count != header->count) {
        bad.fault = CSV_CELLS;
        bad.cells = csv->cells.count;
    }
    return bad;
}

struct cell_text csv_row_id(const struct csv *csv, const struct csv_header *header, struct buffer *work)
{
    struct cell_text none = {0};
    bool shifted = csv->problem.fault == CSV_FINE && csv->cells.count != header->count && header->id > 0;
    work->length = 0;
    if (header->id >= csv->cells.count || shifted)
        return none;
    struct csv_cell cell = csv->cells.items[header->id];
    for (uint32_t i = 0; i < cell.length; i++) {
        buffer_add(work, cell.text + i, 1);
        i += cell.escaped && cell.text[i] == '"';
    }
    cell.text = work->bytes;
    cell.length = work->failed ? 0 : (uint32_t)work->length;
    return csv_cell_text(&cell);
}

/* ---- Headers ---- */

static bool same_column(const struct csv_column *a, const struct csv_column *b)
{
    return a->kind == b->kind && a->kind != COLUMN_IGNORED && (a->kind == COLUMN_ID || a->field == b->field);
}

/* The number of the column that is to be put aside, or NONE. Two of one name have one number. */
static uint32_t aside_number(struct record_reader *reader, const char *file, uint32_t space, struct cell_text cell)
{
    const char *list = space == 0 ? NULL : reader->schema->lists[space].name;
    for (const char *const *prefix = reader->aside; prefix && *prefix; prefix++) {
        size_t length = strlen(*prefix);
        if (cell.length <= length || memcmp(cell.text, *prefix, length) != 0)
            continue;
        struct aside_column column = {file, arena_text(&reader->arena, cell.text, cell.length), NULL, list};
        column.name = column.column + length;
        for (uint32_t i = 0; i < reader->aside_columns.count; i++)
            if (reader->aside_columns.items[i].list == list &&
                strcmp(reader->aside_columns.items[i].column, column.column) == 0)
                return i;
        VECTOR_ADD(&reader->arena, reader->aside_columns, column);
        return reader->aside_columns.count - 1;
    }
    return NONE;
}

/* The field that a column is headed by the label of, as forms have it, when none is headed by its name; NONE: there is none. */
static uint32_t labelled_field(struct record_reader *reader, const struct csv *csv, uint32_t space, struct cell_text heading)
{
    uint32_t field = lookup_labelled(&reader->lookup, &reader->arena, space, heading.text, heading.length);
    const char *name = field == NONE ? "" : reader->schema->fields[field].name;
    for (uint32_t i = 0; field != NONE && i < csv->cells.count; i++) {
        struct cell_text cell = csv_cell_text(&csv->cells.items[i]);
        if (cell.length == strlen(name) && memcmp(cell.text, name, cell.length) == 0)
            return NONE;
    }
    return field;
}

bool reader_read_header(struct record_reader *reader, struct csv *csv, uint32_t space,
                        struct csv_header *header)
{
    const char *file = problem_file(csv->input->name);
    if (!csv_next(csv)) {
        reader_report(reader, Y0703, NULL, file, NULL);
        return false;
    }
    if (csv->problem.fault != CSV_FINE) {
        reader->problems.arena = &reader->arena;
        problems_begin(&reader->problems, csv->input->name, csv->line);
        reader_report_form(reader, &csv->problem, 0);
        return false;
    }
    csv_unescape(csv);
    header->count = csv->cells.count;
    header->columns = ARENA_ARRAY(&reader->arena, struct csv_column, header->count + 1);
    header->id = NONE;
    for (uint32_t i = 0; i < header->count; i++) {
        struct cell_text cell = csv_cell_text(&csv->cells.items[i]);
        struct csv_column *column = &header->columns[i];
        if (cell.length == 0)
            continue;
        column->field = lookup_number(&reader->lookup.fields[space], cell.text, cell.length);
        if (cell.length == strlen(reader->lookup.id_name) &&
            memcmp(cell.text, reader->lookup.id_name, cell.length) == 0) {
            column->kind = COLUMN_ID;
            header->id = i;
        } else if (column->field != NONE) {
            column->kind = COLUMN_FIELD;
        } else if ((column->field = aside_number(reader, file, space, cell)) != NONE) {
            column->kind = COLUMN_ASIDE;
        } else if ((column->field = labelled_field(reader, csv, space, cell)) != NONE) {
            column->kind = column->field == reader->lookup.id_field ? COLUMN_ID : COLUMN_FIELD;
            header->id = column->kind == COLUMN_ID ? i : header->id;
        } else {
            reader_unknown_name(reader, space, csv->input->name, cell.text, cell.length);
        }
        for (uint32_t before = 0; before < i; before++) {
            if (!same_column(&header->columns[before], column))
                continue;
            reader_report(reader, Y0705, NULL, file, problem_quote(&reader->arena, cell.text, cell.length),
                          NULL);
            return false;
        }
    }
    if (header->id != NONE)
        return true;
    struct csv_cell first = csv->cells.items[0];
    reader_report(reader, Y0704, NULL, file, reader->lookup.id_name,
                  problem_quote(&reader->arena, first.text, first.length), NULL);
    return false;
}

void reader_report_encoding(struct record_reader *reader, const struct input *input)
{
    if (input->encoding == INPUT_CP932)
        reader_report(reader, Y0706, NULL, problem_file(input->name), NULL);
}

/* ---- Lists ---- */

static void put_aside(struct record_reader *reader, uint32_t column, size_t place, const struct csv_cell *cell)
{
    struct cell_text text = csv_cell_text(cell);
    if (text.text == NULL)
        return;
    struct aside_cell aside = {.column = column, .place = (uint32_t)place, .line = reader->problems.line};
    aside.text = arena_text(reader->builder.arena, text.text, text.length);
    aside.length = text.length;
    VECTOR_ADD(reader->builder.arena, reader->aside_cells, aside);
}

/* The cells of the application `id`, or of its line that people call `row` and that stands at `place`. */
static void read_cells(struct record_reader *reader, const struct csv *csv, const struct csv_header *header,
                       const char *id, int64_t row, size_t place)
{
    for (uint32_t i = 0; i < header->count; i++) {
        const struct csv_cell *cell = &csv->cells.items[i];
        const struct csv_column *column = &header->columns[i];
        struct value value;
        const char *found;
        size_t found_length;
        if (column->kind == COLUMN_ASIDE)
            put_aside(reader, column->field, place, cell);
        if (column->kind != COLUMN_FIELD)
            continue;
        const struct field *field = &reader->schema->fields[column->field];
        enum value_fault fault = cell_value(&reader->lookup, &reader->scratch, field, cell->text,
                                            cell->length, &value, &found, &found_length);
        if (fault == VALUE_FINE) {
            reader_store(reader, column->field, &value);
            if (reader->keep)
                keep_cell(reader, id, field, place, &value);
            continue;
        }
        struct reading reading = {&reader->lookup, &reader->problems, field, row, .cell = true};
        value_report(&reading, fault, found, found_length);
    }
}

/* How people name the line: by its key, where it has one, else by its place. */
static int64_t row_name(struct record_reader *reader, const struct list_file *list, int64_t place)
{
    uint32_t key = reader->schema->lists[list->space].key;
    if (key == NONE || reader->schema->fields[key].type != TYPE_AMOUNT)
        return place;
    for (uint32_t i = 0; i < list->header.count; i++) {
        const struct csv_cell *cell = &list->csv.cells.items[i];
        struct value value;
        const char *found;
        size_t length;
        if (list->header.columns[i].kind == COLUMN_FIELD && list->header.columns[i].field == key &&
            cell_value(&reader->lookup, &reader->scratch, &reader->schema->fields[key], cell->text,
                       cell->length, &value, &found, &length) == VALUE_FINE &&
            !value.missing)
            return value.word / reader->schema->fields[key].scale;
    }
    return place;
}

static void read_list_row(struct record_reader *reader, struct list_file *list, const struct list_row *row,
                          const char *id, int64_t place)
{
    reader->problems.file = list->csv.input->name;
    reader->problems.line = row->line;
    if (row->bad != NULL) {
        reader_report_form(reader, row->bad, list->header.count);
        return;
    }
    csv_cells(&list->csv, (char *)arena_copy(&reader->scratch, row->text, row->length + 1), row->length);
    csv_unescape(&list->csv);
    int64_t named = row_name(reader, list, place);
    build_row(&reader->builder, list->space);
    if (reader->keep)
        buffer_print(&reader->work, "%s{\"%u\":[", place > 1 ? "," : "",
                     (unsigned)(list - reader->lists) + 1);
    read_cells(reader, &list->csv, &list->header, id, named, (size_t)place);
    if (reader->keep)
        buffer_text(&reader->work, "]}");
    build_row_end(&reader->builder, list->space);
    reader_check_required(reader, list->space, named);
}

static void read_list(struct record_reader *reader, struct list_file *list, const char *id)
{
    const struct list_shape *shape = &reader->schema->lists[list->space];
    uint32_t most = list_rows_most(reader, list->space);
    const char *file = reader->problems.file;
    uint64_t line = reader->problems.line;
    struct list_rows rows = list_take(reader, list, id, most);
    if (rows.count == 0)
        return;
    if (rows.count > most) {
        struct arena *arena = reader->problems.arena;
        problem(&reader->problems, Y0755, shape->name, arena_print(arena, "%" PRIu32, rows.count),
                arena_print(arena, "%" PRIu32, most), NULL);
        return;
    }
    for (uint32_t i = 0; i < rows.count; i++)
        read_list_row(reader, list, rows.items[i], id, (int64_t)i + 1);
    reader_check_keys(reader, list->space);
    reader->problems.file = file;
    reader->problems.line = line;
}

/* ---- Applications ---- */

bool reader_open_csv(struct record_reader *reader, const struct record_request *request)
{
    csv_begin(&reader->csv, &reader->input, &reader->arena);
    if (!reader_read_header(reader, &reader->csv, 0, &reader->header))
        return false;
    return lists_open(reader, request);
}

void reader_close_csv(struct record_reader *reader)
{
    lists_close(reader);
}

bool reader_next_csv(struct record_reader *reader)
{
    if (reader_csv_row(reader))
        return true;
    reader_report_encoding(reader, &reader->input);
    lists_finish(reader);
    return false;
}

bool reader_csv_row(struct record_reader *reader)
{
    struct csv *csv = &reader->csv;
    if (!csv_next(csv))
        return false;
    struct csv_problem bad = csv_form(csv, &reader->header);
    reader_begin_record(reader, csv->line);
    reader->work.length = 0;
    buffer_text(&reader->work, reader->keep ? "[" : "");
    buffer_whole(&reader->work, reader->memory); /* cells look at what stands before them */
    reader_report_form(reader, &bad, reader->header.count);
    struct cell_text cell = csv_row_id(csv, &reader->header, &reader->id_work);
    buffer_whole(&reader->id_work, reader->memory);
    const char *id = cell.text != NULL ? arena_text(reader->builder.arena, cell.text, cell.length) : NULL;
    if (id != NULL || bad.fault == CSV_FINE)
        reader_note_id(reader, id, cell.length);
    if (id != NULL && reader->lookup.id_field != NONE) {
        struct value value = {.text = id, .length = cell.length};
        reader_store(reader, reader->lookup.id_field, &value);
    }
    csv_unescape(csv);
    if (bad.fault == CSV_FINE) {
        read_cells(reader, csv, &reader->header, id, 0, 0);
        reader_check_required(reader, 0, 0);
    }
    for (uint32_t i = 0; id != NULL && i < reader->list_count; i++) {
        buffer_text(&reader->work, !reader->keep ? "" : reader->work.length > 1 ? ",[" : "[");
        read_list(reader, &reader->lists[i], id);
        buffer_text(&reader->work, reader->keep ? "]" : "");
    }
    buffer_text(&reader->work, reader->keep ? "]" : "");
    reader_end_record(reader, id);
    reader->bytes += csv->length;
    if (reader->survey)
        csv_settle(csv);
    return true;
}
