/* SPDX-License-Identifier: Apache-2.0 */
/* The CSV half of the record reader: a file of applications, and beside it a file for each list, whose rows
 * find their application by 申請番号 in whatever order they stand.
 *
 * The lists' files are read first and held, as text, until their application comes; values are read then.
 * What cannot be told apart any more (a broken row whose 申請番号 can be read) makes its application a
 * reject, never a decision without that row. */
#include <config.h>

#include "base/reason.h"
#include "io/cell.h"
#include "io/reader.h"

#include <inttypes.h>
#include <string.h>

#define LIST_ROWS 1000 /* where the schema sets no limit of its own */

/* A cell's text, NULL when it is blank. */
struct cell_text {
    const char *text;
    size_t length;
};

static struct cell_text text_of(const struct csv_cell *cell)
{
    struct cell_text text = {cell->text, cell->length};
    cell_trim(&text.text, &text.length);
    if (text.length == 0)
        text.text = NULL;
    return text;
}

/* ---- Problems of form ---- */

static void report_form(struct record_reader *reader, const struct csv_problem *bad, uint32_t columns)
{
    struct problems *problems = &reader->problems;
    struct arena *arena = problems->arena;
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
        problem(problems, Y0725, arena_print(arena, "%zu", RECORD_BYTES >> 20), NULL);
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

/* The row's problem, with the number of its cells against the header. */
static struct csv_problem form_of(const struct csv *csv, const struct csv_header *header)
{
    struct csv_problem bad = csv->problem;
    if (bad.fault == CSV_FINE && csv->cells.count != header->count) {
        bad.fault = CSV_CELLS;
        bad.cells = csv->cells.count;
    }
    return bad;
}

/* The row's 申請番号, NULL when it cannot be told. In a broken row only the cells before the break are sure.
 */
static struct cell_text row_id(const struct csv *csv, const struct csv_header *header)
{
    struct cell_text none = {0};
    bool shifted = csv->problem.fault == CSV_FINE && csv->cells.count != header->count && header->id > 0;
    if (header->id >= csv->cells.count || shifted)
        return none;
    return text_of(&csv->cells.items[header->id]);
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

static bool read_header(struct record_reader *reader, struct csv *csv, uint32_t space,
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
        report_form(reader, &csv->problem, 0);
        return false;
    }
    csv_unescape(csv);
    header->count = csv->cells.count;
    header->columns = ARENA_ARRAY(&reader->arena, struct csv_column, header->count + 1);
    header->id = NONE;
    for (uint32_t i = 0; i < header->count; i++) {
        struct cell_text cell = text_of(&csv->cells.items[i]);
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

static void report_encoding(struct record_reader *reader, const struct input *input)
{
    if (input->encoding == INPUT_CP932)
        reader_report(reader, Y0706, NULL, problem_file(input->name), NULL);
}

/* ---- Lists ---- */

static void hold_row(struct record_reader *reader, struct list_file *list, struct csv_problem bad)
{
    struct csv *csv = &list->csv;
    struct list_row row = {.line = csv->line, .next = NONE, .length = (uint32_t)csv->length};
    if (bad.fault != CSV_FINE)
        row.bad = arena_copy(&reader->arena, &bad, sizeof bad);
    else
        row.text = arena_text(&reader->arena, csv->text, csv->length);
    csv_unescape(csv);
    struct cell_text id = row_id(csv, &list->header);
    if (id.text == NULL) {
        problems_begin(&reader->problems, list->csv.input->name, csv->line);
        if (row.bad != NULL)
            report_form(reader, row.bad, list->header.count);
        problem(&reader->problems, Y0714, list->name, reader->lookup.id_name, NULL);
        reader->counts.strays++;
        return;
    }
    bool fresh;
    struct text_entry *entry = text_map_add(&list->index, id.text, id.length, &fresh);
    uint32_t number = list->rows.count;
    VECTOR_ADD(&reader->arena, list->rows, row);
    if (fresh) {
        struct list_group group = {.first = number, .last = number};
        entry->number = list->groups.count;
        VECTOR_ADD(&reader->arena, list->groups, group);
    } else {
        struct list_group *group = &list->groups.items[entry->number];
        list->rows.items[group->last].next = number;
        group->last = number;
    }
}

static bool open_list(struct record_reader *reader, struct list_file *list, const struct list_source *source)
{
    struct input *input = &list->input;
    list->name = source->list;
    list->space = lookup_number(&reader->lookup.lists, source->list, strlen(source->list));
    if (list->space == NONE) {
        const char **names = ARENA_ARRAY(&reader->arena, const char *, reader->schema->list_count);
        for (uint32_t i = 1; i < reader->schema->list_count; i++)
            names[i - 1] = reader->schema->lists[i].name;
        size_t count = reader->schema->list_count > 0 ? reader->schema->list_count - 1 : 0;
        reader_report(reader, Y0707, text_nearest(source->list, names, count),
                      problem_file(source->source.name), source->list, NULL);
        return false;
    }
    if (!reader_open_input(reader, input, &source->source))
        return false;
    csv_begin(&list->csv, input, &reader->arena);
    text_map_begin(&list->index, &reader->arena);
    if (!read_header(reader, &list->csv, list->space, &list->header))
        return false;
    while (csv_next(&list->csv))
        hold_row(reader, list, form_of(&list->csv, &list->header));
    report_encoding(reader, input);
    if (input->error != 0)
        reader_report(reader, Y0701, NULL, problem_file(input->name), system_reason(input->error), NULL);
    return input->error == 0;
}

static void put_aside(struct record_reader *reader, uint32_t column, size_t place, const struct csv_cell *cell)
{
    struct cell_text text = text_of(cell);
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
        struct reading reading = {&reader->lookup, &reader->problems, field, row};
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
        report_form(reader, row->bad, list->header.count);
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
    uint32_t most = shape->most > 0 ? shape->most : LIST_ROWS, count = 0;
    const struct text_entry *entry = text_map_find(&list->index, id, strlen(id));
    const char *file = reader->problems.file;
    uint64_t line = reader->problems.line;
    if (entry == NULL)
        return;
    struct list_group *group = &list->groups.items[entry->number];
    __atomic_store_n(&group->taken, true, __ATOMIC_RELAXED); /* by several threads, and read after them */
    for (uint32_t i = group->first; i != NONE; i = list->rows.items[i].next)
        count++;
    if (count > most) {
        struct arena *arena = reader->problems.arena;
        problem(&reader->problems, Y0755, shape->name, arena_print(arena, "%" PRIu32, count),
                arena_print(arena, "%" PRIu32, most), NULL);
        return;
    }
    int64_t place = 0;
    for (uint32_t i = group->first; i != NONE; i = list->rows.items[i].next)
        read_list_row(reader, list, &list->rows.items[i], id, ++place);
    reader_check_keys(reader, list->space);
    reader->problems.file = file;
    reader->problems.line = line;
}

void reader_report_strays(struct record_reader *reader)
{
    for (uint32_t l = 0; l < reader->list_count; l++) {
        const struct list_file *list = &reader->lists[l];
        for (uint32_t g = 0; g < list->groups.count; g++) {
            if (list->groups.items[g].taken)
                continue;
            const struct text_entry *entry = &list->index.entries.items[g];
            for (uint32_t i = list->groups.items[g].first; i != NONE; i = list->rows.items[i].next) {
                problems_begin(&reader->problems, list->csv.input->name, list->rows.items[i].line);
                problem(&reader->problems, Y0713, list->name, reader->lookup.id_name,
                        problem_quote(&reader->scratch, entry->text, entry->length), NULL);
                reader->counts.strays++;
                arena_reset(&reader->scratch);
            }
        }
    }
}

/* ---- Applications ---- */

bool reader_open_csv(struct record_reader *reader, const struct record_request *request)
{
    csv_begin(&reader->csv, &reader->input, &reader->arena);
    if (!read_header(reader, &reader->csv, 0, &reader->header))
        return false;
    reader->lists = ARENA_ARRAY(&reader->arena, struct list_file, request->list_count + 1);
    for (uint32_t i = 0; i < request->list_count; i++) {
        reader->list_count = i + 1;
        if (!open_list(reader, &reader->lists[i], &request->lists[i]))
            return false;
    }
    return true;
}

void reader_close_csv(struct record_reader *reader)
{
    for (uint32_t i = 0; i < reader->list_count && !reader->shared_lists; i++)
        if (reader->lists[i].input.memory != NULL)
            input_close(&reader->lists[i].input);
}

bool reader_next_csv(struct record_reader *reader)
{
    if (reader_csv_row(reader))
        return true;
    report_encoding(reader, &reader->input);
    reader_report_strays(reader);
    return false;
}

bool reader_csv_row(struct record_reader *reader)
{
    struct csv *csv = &reader->csv;
    if (!csv_next(csv))
        return false;
    struct csv_problem bad = form_of(csv, &reader->header);
    reader_begin_record(reader, csv->line);
    reader->work.length = 0;
    buffer_text(&reader->work, reader->keep ? "[" : "");
    csv_unescape(csv);
    report_form(reader, &bad, reader->header.count);
    struct cell_text cell = row_id(csv, &reader->header);
    const char *id = cell.text != NULL ? arena_text(reader->builder.arena, cell.text, cell.length) : NULL;
    if (id != NULL || bad.fault == CSV_FINE)
        reader_note_id(reader, id, cell.length);
    if (id != NULL && reader->lookup.id_field != NONE) {
        struct value value = {.text = id, .length = cell.length};
        reader_store(reader, reader->lookup.id_field, &value);
    }
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
    return true;
}
