/* SPDX-License-Identifier: Apache-2.0 */
/* Blocks: cutting them off the input, reading one, and accepting what came of it.
 *
 * A row without anything remarkable (no quotes, as many cells as the header, every value sound) goes a column
 * at a time from the bytes into the batch. Every other row goes the way of records_next, in its place among
 * them, so that there is one meaning and one wording.
 */
#include <config.h>

#include "io/blocks.h"

#include "io/csv_column.h"
#include "io/csv_index.h"
#include "io/csv_rows.h"
#include "io/id_register.h"
#include "io/lists.h"

#include <stdlib.h>
#include <string.h>

/* The loops here are written to be vectorised, which the usual -O2 is too careful to do. */
#if defined(__OPTIMIZE__) && defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("O3")
#endif

#define SEGMENT 512u /* rows of a column read before the next column, at most */

/* What a worker keeps from block to block. */
struct block_work {
    uint32_t *ends, *starts; /* of cells; of rows */
    size_t ends_room, starts_room;
    char *copy; /* of rows that are taken apart in place */
    size_t copy_room;
    enum csv_way way;
    bool columns;                          /* whether rows can be read by columns at all */
    bool *filled;                          /* by field: a column of the file */
    struct cell_memo (*memos)[CELL_MEMOS]; /* by column of the file */
    int64_t words[SEGMENT];
    uint8_t missing[SEGMENT];
};

static void *grow(struct memory *memory, void *old, size_t size)
{
    void *bytes = memory_try(memory, old, size);
    if (!bytes)
        memory_fail(memory);
    return bytes;
}

void block_begin(struct record_block *block, struct memory *memory)
{
    *block = (struct record_block){.room = 0};
    arena_begin(&block->arena, memory);
}

void block_end(struct record_block *block)
{
    free(block->bytes ? block->bytes - CSV_PADDING : NULL);
    free(block->repeats);
    for (uint32_t i = 0; i < block->list_count; i++)
        free(block->lists[i].bytes);
    free(block->lists);
    block->repeats = NULL;
    block->bytes = NULL;
    block->lists = NULL;
    block->list_count = 0;
    arena_end(&block->arena);
}

/* ---- Cutting ---- */

static void hold_bytes(struct record_reader *reader, struct record_block *block, size_t length)
{
    size_t room = length + 1 + 2 * CSV_PADDING;
    if (block->room >= room)
        return;
    char *start = grow(reader->memory, block->bytes ? block->bytes - CSV_PADDING : NULL, room);
    memset(start, 0, CSV_PADDING);
    block->bytes = start + CSV_PADDING;
    block->room = room;
}

static bool is_cut(const struct record_reader *reader)
{
    bool lines = reader->is_csv || reader->splitter.layout == LAYOUT_LINES;
    return reader->open && !reader->finished && !reader->keep && !reader->again && lines && !reader->csv.skip &&
           !reader->store;
}

/* The rows of a list in step that stand before a position. False: they are not there any more. */
static bool cut_rows(struct record_reader *reader, struct list_file *list, struct block_rows *rows, uint64_t end)
{
    struct input *input = &list->input;
    size_t length = (size_t)(end - input_position(input));
    rows->length = length;
    rows->line = list->csv.next_line;
    if (end < input_position(input) || input_ready(input, length) < length)
        return false;
    if (rows->room < length + 1) {
        rows->bytes = grow(reader->memory, rows->bytes, length + 1);
        rows->room = length + 1;
    }
    memcpy(rows->bytes, input->window + input->start, length);
    rows->bytes[length] = '\0';
    list->csv.next_line += text_lines(rows->bytes, length);
    input->start += length;
    return true;
}

/* Where a survey found that a block ends; with the rows of lists. 0: there is none here. */
static size_t cut_surveyed(struct record_reader *reader, struct record_block *block)
{
    const uint64_t *ends;
    size_t length = survey_block(reader->survey, input_position(&reader->input), &ends);
    if (length == 0)
        return 0;
    if (block->list_count < reader->list_count) {
        block->lists = grow(reader->memory, block->lists, reader->list_count * sizeof *block->lists);
        memset(block->lists + block->list_count, 0,
               (reader->list_count - block->list_count) * sizeof *block->lists);
        block->list_count = reader->list_count;
    }
    bool there = input_ready(&reader->input, length) == length;
    const char *name = reader->input.name;
    for (uint32_t i = 0; i < reader->list_count && there; i++) {
        if (reader->lists[i].way != LIST_STEP)
            continue;
        there = cut_rows(reader, &reader->lists[i], &block->lists[i], ends[i]);
        name = reader->lists[i].input.name;
    }
    if (!there)
        lists_report_torn(reader, name);
    return there ? length : 0;
}

bool blocks_cut(struct record_reader *reader, struct record_block *block)
{
    struct input *input = &reader->input;
    reader->cuts = is_cut(reader);
    if (!reader->cuts)
        return false;
    size_t whole = reader->survey ? cut_surveyed(reader, block)
                                  : input_cut(input, reader->is_csv ? &reader->csv : NULL,
                                              reader->block_bytes ? reader->block_bytes : BLOCK_BYTES);
    if (whole == 0)
        return false;
    hold_bytes(reader, block, whole);
    memcpy(block->bytes, input->window + input->start, whole);
    uint64_t *line = reader->is_csv ? &reader->csv.next_line : &reader->splitter.line;
    block->length = whole;
    block->line = *line;
    block->lines = text_lines(block->bytes, whole);
    block->known = false;
    *line += block->lines;
    if (block->bytes[whole - 1] != '\n')
        block->bytes[block->length++] = '\n';
    memset(block->bytes + block->length, 0, CSV_PADDING);
    input->start += whole;
    return true;
}

/* ---- Reading ---- */

/* Whether rows can go by columns: without lists' files, and without defaults that look at the row. */
static bool can_read_columns(const struct record_reader *reader)
{
    const struct schema *schema = reader->schema;
    if (reader->list_count > 0)
        return false;
    for (uint32_t i = 0; i < schema->field_count; i++) {
        const struct field *field = &schema->fields[i];
        if (field->space != 0)
            continue;
        if (field->default_kind == DEFAULT_FIELD || field->default_kind == DEFAULT_POSITION)
            return false;
        bool there = !field->required || i == reader->lookup.id_field;
        for (uint32_t column = 0; column < reader->header.count && !there; column++)
            there = reader->header.columns[column].kind == COLUMN_FIELD &&
                    reader->header.columns[column].field == i;
        if (!there)
            return false;
    }
    return reader->lookup.id_field == NONE || !schema->fields[reader->lookup.id_field].used;
}

void blocks_worker(const struct record_reader *reader, struct memory *memory, struct record_reader **made)
{
    struct record_reader *worker = grow(memory, NULL, sizeof *worker);
    memset(worker, 0, sizeof *worker);
    worker->memory = memory;
    arena_begin(&worker->arena, memory);
    arena_begin(&worker->scratch, memory);
    worker->shared_lists = true;
    *made = worker; /* memory may be out from here on */
    worker->schema = reader->schema;
    worker->lookup = reader->lookup;
    worker->wanted = reader->wanted;
    worker->wanted_count = reader->wanted_count;
    worker->is_csv = reader->is_csv;
    worker->header = reader->header;
    worker->list_count = reader->list_count;
    worker->lists = ARENA_ARRAY(&worker->arena, struct list_file, reader->list_count + 1);
    worker->input.name = reader->input.name;
    for (uint32_t i = 0; i < reader->list_count; i++) {
        worker->lists[i] = reader->lists[i];
        csv_begin(&worker->lists[i].csv, &worker->lists[i].input, &worker->arena);
    }
    struct block_work *work = ARENA_NEW(&worker->arena, struct block_work);
    worker->block_work = work;
    work->way = csv_way_here(reader->way);
    work->columns = reader->is_csv && can_read_columns(reader);
    work->filled = ARENA_ARRAY(&worker->arena, bool, reader->schema->field_count + 1);
    for (uint32_t i = 0; reader->is_csv && i < reader->header.count; i++)
        if (reader->header.columns[i].kind == COLUMN_FIELD)
            work->filled[reader->header.columns[i].field] = true;
    if (work->columns && reader->lookup.id_field != NONE)
        work->filled[reader->lookup.id_field] = true; /* which nobody reads */
    if (reader->is_csv)
        work->memos = arena_allocate(&worker->arena, sizeof *work->memos * (reader->header.count + 1));
}

void block_work_end(struct block_work *work)
{
    if (!work)
        return;
    free(work->ends);
    free(work->starts);
    free(work->copy);
}

/* Reads the rows of text[0, length), which begin at a line, one by one: as records_next does. */
static void read_rows_singly(struct record_reader *worker, char *text, size_t length, uint64_t line)
{
    struct csv *csv = &worker->csv;
    worker->input.window = text;
    worker->input.start = 0;
    worker->input.end = worker->input.room = length;
    worker->input.ended = true;
    worker->input.encoding = INPUT_UTF8;
    csv->input = &worker->input;
    csv->arena = &worker->arena;
    csv->next_line = line;
    csv->skip = false;
    while (reader_csv_row(worker))
        continue;
    worker->input.window = NULL;
}

/* The rows of lists that go with the block, from their beginning. */
static void begin_lists(struct record_reader *worker, const struct record_block *block)
{
    for (uint32_t i = 0; i < block->list_count; i++) {
        struct list_file *list = &worker->lists[i];
        const struct block_rows *rows = &block->lists[i];
        if (list->way != LIST_STEP)
            continue;
        list->input = (struct input){
            .name = list->input.name, .window = rows->bytes, .end = rows->length, .room = rows->length};
        list->input.ended = true;
        list->input.encoding = INPUT_UTF8;
        list->csv.next_line = rows->line;
        list->csv.skip = false;
    }
}

/* The list of which rows are left that no application took; NULL: there is none. */
static const char *list_left(struct record_reader *worker, const struct record_block *block)
{
    for (uint32_t i = 0; i < block->list_count; i++)
        if (worker->lists[i].way == LIST_STEP && list_is_left(worker, &worker->lists[i]))
            return worker->lists[i].input.name;
    return NULL;
}

/* Rows are taken apart in place, and may have to be read again: so it is done in a copy. */
static void read_copy_singly(struct record_reader *worker, const struct record_block *block)
{
    struct block_work *work = worker->block_work;
    if (work->copy_room < block->length) {
        work->copy = grow(worker->memory, work->copy, block->length);
        work->copy_room = block->length;
    }
    memcpy(work->copy, block->bytes, block->length);
    read_rows_singly(worker, work->copy, block->length, block->line);
}

/* ---- By columns ---- */

/* The 申請番号 of rows from `at` on: how many of `count` rows have one that stands there plainly. */
static uint32_t plain_ids(const struct cell_run *run, uint32_t count)
{
    for (uint32_t row = 0; row < count; row++) {
        size_t at = (size_t)row * run->columns + run->column;
        uint32_t start = run->column == 0 ? run->starts[row] : run->ends[at - 1] + 1;
        const char *text = run->text + start, *trimmed = text;
        size_t length = run->ends[at] - start, left = length;
        if (length > 0 && (unsigned char)(text[0] - '!') < 0x5E &&
            (unsigned char)(text[length - 1] - '!') < 0x5E)
            continue;
        cell_trim(&trimmed, &left);
        if (left == 0 || left != length)
            return row;
    }
    return count;
}

/* The column of a field in the batch, or in its place one that nobody reads, with the row to write to. */
static struct batch_column *column_of(struct record_reader *worker, uint32_t field,
                                      struct batch_column *spare, uint32_t *row)
{
    struct block_work *work = worker->block_work;
    *row = worker->builder.spaces[0].rows;
    if (worker->builder.columns[field].kept)
        return &worker->builder.columns[field].column;
    *spare = (struct batch_column){
        .words = work->words, .missing = work->missing, .width = schema_width(worker->schema, field)};
    *row = 0;
    return spare;
}

/* Whether an empty cell of the field is not just missing. */
static bool needs_more(const struct field *field)
{
    return field->required || field->default_kind == DEFAULT_VALUE;
}

/* Columns from run->column on that are one digit a cell throughout: how many were taken, 0 or more than one.
 */
static uint32_t take_digit_columns(struct record_reader *worker, const struct cell_run *run)
{
    const struct csv_header *header = &worker->header;
    const struct field *fields[DIGIT_COLUMNS];
    struct batch_column *columns[DIGIT_COLUMNS], spare;
    uint32_t count = 0, row = 0;
    for (; count < DIGIT_COLUMNS && run->column + count < header->count; count++) {
        const struct csv_column *column = &header->columns[run->column + count];
        if (column->kind != COLUMN_FIELD || !is_digit_field(&worker->schema->fields[column->field]) ||
            !worker->builder.columns[column->field].kept)
            break;
        fields[count] = &worker->schema->fields[column->field];
        columns[count] = column_of(worker, column->field, &spare, &row);
        if (columns[count]->width != 1)
            break;
    }
    bool lacks[DIGIT_COLUMNS];
    if (run->column == 0 || count < 2 || !read_digit_columns(fields, run, columns, count, row, lacks))
        return 0;
    for (uint32_t i = 0; i < count; i++)
        if (lacks[i] && needs_more(fields[i]))
            return 0;
    return count;
}

/* Fills the column of a field with cells read; how many before a row that has to be looked at by itself. */
static uint32_t take_column(struct record_reader *worker, struct cell_run *run,
                            const struct csv_column *column)
{
    struct block_work *work = worker->block_work;
    const struct field *field = &worker->schema->fields[column->field];
    struct build_column *into = &worker->builder.columns[column->field];
    struct batch_column spare;
    uint32_t row, read = run->rows;
    bool lacks = false;
    if (field->type == TYPE_TEXT && !into->kept)
        return run->rows;
    struct batch_column *plain = column_of(worker, column->field, &spare, &row);
    if (read_plain_column(field, run, plain, row, &lacks) &&
        !(lacks && needs_more(field)))
        return run->rows;
    row = worker->builder.spaces[0].rows;
    if (field->type != TYPE_TEXT) {
        read = read_column(&worker->lookup, &worker->scratch, field, run, work->memos[run->column],
                           work->words, work->missing);
    } else {
        for (uint32_t i = 0; i < run->rows; i++) {
            size_t at = (size_t)i * run->columns + run->column;
            uint32_t start = run->column == 0 ? run->starts[i] : run->ends[at - 1] + 1, end = run->ends[at];
            work->missing[i] = start == end;
            work->words[i] = start == end ? 0 : build_text(&worker->builder, run->text + start, end - start);
        }
    }
    if (field->required) {
        const uint8_t *lacking = memchr(work->missing, 1, read);
        read = lacking ? (uint32_t)(lacking - work->missing) : read;
    }
    if (into->kept)
        build_fill(&worker->builder, column->field, row, work->words, work->missing, read);
    return read;
}

/* Puts the rows that were filled among the batch's records, and notes their ids. */
static void commit_rows(struct record_reader *worker, struct record_block *block, const struct cell_run *run,
                        uint32_t first, uint32_t count)
{
    const uint32_t column = worker->header.id, before = block->ids.count;
    const char **ids = build_commit_rows(&worker->builder, count);
    struct block_id *notes = block->ids.items + before;
    char *bytes = block->bytes;
    for (uint32_t row = 0; row < count; row++) {
        size_t at = (size_t)row * run->columns + column;
        uint32_t start = column == 0 ? run->starts[row] : run->ends[at - 1] + 1, end = run->ends[at];
        notes[row] = (struct block_id){.text = bytes + start,
                                       .length = end - start,
                                       .line = first + row,
                                       .ended = true,
                                       .behind = bytes[end]};
        bytes[end] = '\0';
        ids[row] = bytes + start;
    }
    for (uint32_t row = 0, first_of_run = 0; row < count; row++) {
        bool follows =
            row > 0 && id_follows(ids[row - 1], notes[row - 1].length, ids[row], notes[row].length);
        first_of_run = follows ? first_of_run : row;
        notes[first_of_run].run = row - first_of_run + 1;
    }
    block->ids.count = before + count;
    worker->counts.records += count;
}

/* How many of the next rows come before one whose id is known to be used before. */
static uint32_t rows_before_repeat(const struct record_block *block, uint32_t count)
{
    for (uint32_t i = 0; i < block->repeat_count; i++)
        if (block->repeats[i].number >= block->ids.count)
            return block->repeats[i].number - block->ids.count < count
                       ? block->repeats[i].number - block->ids.count
                       : count;
    return count;
}

/* Reads up to `count` rows from `first` on by columns: how many went into the batch. */
static uint32_t read_by_columns(struct record_reader *worker, struct record_block *block, uint32_t first,
                                uint32_t count)
{
    struct block_work *work = worker->block_work;
    const struct csv_header *header = &worker->header;
    struct cell_run run = {block->bytes,  work->starts + first, work->ends + (size_t)first * header->count,
                           header->count, header->id,           count,
                           work->way};
    uint32_t row = worker->builder.spaces[0].rows;
    arena_reset(&worker->scratch);
    run.rows = plain_ids(&run, rows_before_repeat(block, count));
    for (uint32_t i = 0, taken; i < header->count && run.rows > 0; i += taken > 0 ? taken : 1) {
        run.column = i;
        taken = take_digit_columns(worker, &run);
        if (taken == 0 && header->columns[i].kind == COLUMN_FIELD)
            run.rows = take_column(worker, &run, &header->columns[i]);
    }
    if (run.rows < count && worker->builder.cleared)
        build_clear(&worker->builder, row + run.rows, row + count);
    commit_rows(worker, block, &run, first, run.rows);
    return run.rows;
}

/* Whether every row has as many cells as the header and nothing that needs a closer look; then finds where
 * rows begin, and leaves CR before LF out of their last cells. */
static bool index_rows(struct record_reader *worker, const struct record_block *block, uint32_t *rows)
{
    struct block_work *work = worker->block_work;
    size_t columns = worker->header.count;
    if (block->length > worker->memory->limits.most[LIMIT_RECORD_BYTES]) /* one of them may be too long */
        return false;
    if (work->ends_room < block->length + CSV_PADDING) {
        work->ends = grow(worker->memory, work->ends, (block->length + CSV_PADDING) * sizeof *work->ends);
        work->ends_room = block->length + CSV_PADDING;
    }
    struct csv_seen seen = csv_index(work->way, block->bytes, block->length, work->ends);
    if (seen.quotes || seen.nuls || seen.cells != seen.lines * columns ||
        (seen.returns > 0 && seen.returns != seen.lines))
        return false;
    if (seen.high && text_invalid(block->bytes, block->length) < block->length)
        return false;
    if (work->starts_room < seen.lines + 1) {
        work->starts = grow(worker->memory, work->starts, (seen.lines + 1) * sizeof *work->starts);
        work->starts_room = seen.lines + 1;
    }
    work->starts[0] = 0;
    for (size_t row = 0; row < seen.lines; row++) {
        uint32_t *end = &work->ends[row * columns + columns - 1];
        if (block->bytes[*end] != '\n' || (seen.returns && (*end == 0 || block->bytes[*end - 1] != '\r')))
            return false;
        work->starts[row + 1] = *end + 1;
        *end -= seen.returns > 0;
    }
    *rows = (uint32_t)seen.lines;
    return true;
}

static void read_csv(struct record_reader *worker, struct record_block *block)
{
    struct block_work *work = worker->block_work;
    uint32_t rows, span = SEGMENT;
    if (!work->columns || !index_rows(worker, block, &rows)) {
        read_copy_singly(worker, block);
        return;
    }
    build_reserve(&worker->builder, rows, work->filled);
    memset(work->memos, 0, sizeof *work->memos * worker->header.count);
    for (uint32_t row = 0; row < rows;) {
        uint32_t count = rows - row < span ? rows - row : span;
        uint32_t read = read_by_columns(worker, block, row, count);
        row += read;
        span =
            read == count ? span * 4 : 4; /* after a row that fails, what follows it is tried in small runs */
        if (span > SEGMENT)
            span = SEGMENT;
        if (read == count)
            continue;
        if (!worker->builder.cleared)
            build_clear(&worker->builder, worker->builder.spaces[0].rows, worker->builder.spaces[0].room);
        worker->builder.cleared = true; /* from here on rows not in use are as single ones want them */
        read_rows_singly(worker, block->bytes + work->starts[row], work->starts[row + 1] - work->starts[row],
                         block->line + row);
        row++;
    }
}

static void read_json(struct record_reader *worker, struct record_block *block)
{
    worker->input.window = block->bytes;
    worker->input.start = 0;
    worker->input.end = worker->input.room = block->length;
    worker->input.ended = true;
    worker->input.encoding = INPUT_UTF8;
    worker->splitter =
        (struct json_splitter){.input = &worker->input, .layout = LAYOUT_LINES, .line = block->line};
    worker->splitter.most = (size_t)worker->memory->limits.most[LIMIT_RECORD_BYTES];
    while (reader_next_json(worker))
        continue;
    worker->input.window = NULL;
}

/* Takes out the NULs that an earlier reading put behind ids. */
static void restore_bytes(struct record_block *block)
{
    for (uint32_t i = 0; i < block->ids.count; i++)
        if (block->ids.items[i].ended)
            block->bytes[(size_t)(block->ids.items[i].text - block->bytes) + block->ids.items[i].length] =
                block->ids.items[i].behind;
}

void block_read(struct record_reader *worker, struct record_block *block)
{
    if (block->known)
        restore_bytes(block);
    else
        block->repeat_count = 0;
    block->arena.memory = worker->memory;
    arena_reset(&block->arena);
    diagnostics_begin(&block->diagnostics, &block->arena);
    memset(&block->ids, 0, sizeof block->ids);
    block->ids.room = block->lines + 1;
    block->ids.items = ARENA_ARRAY(&block->arena, struct block_id, block->ids.room);
    worker->diagnostics = worker->problems.diagnostics = &block->diagnostics;
    worker->problems.arena = &block->arena;
    worker->block = block;
    begin_lists(worker, block);
    worker->counts = (struct record_counts){0};
    text_map_begin(&worker->unknown, &block->arena);
    build_begin(&worker->builder, &block->arena, worker->schema, block->lines + 1, worker->wanted,
                worker->wanted_count);
    if (worker->is_csv)
        read_csv(worker, block);
    else
        read_json(worker, block);
    build_end(&worker->builder, &block->batch);
    block->torn = list_left(worker, block);
    block->records = worker->counts.records;
    block->rejects = worker->counts.rejects;
}

void block_note_id(struct record_reader *worker, const char *text, size_t length)
{
    struct record_block *block = worker->block;
    struct block_id id = {.text = arena_text(&block->arena, text, length),
                          .length = (uint32_t)length,
                          .line = (uint32_t)(worker->problems.line - block->line),
                          .run = 1};
    uint32_t number = block->ids.count;
    VECTOR_ADD(&block->arena, block->ids, id);
    for (uint32_t i = 0; i < block->repeat_count; i++) /* few, and sorted: */
        if (block->repeats[i].number >= number) {
            if (block->repeats[i].number == number)
                reader_report_repeat(worker, text, length, block->repeats[i].line);
            return;
        }
}

/* ---- Accepting ---- */

bool blocks_check_ids(struct record_reader *reader, struct record_block *block)
{
    block->repeat_count = 0;
    for (uint32_t i = 0; i < block->ids.count && !reader->unique; i++) {
        const struct block_id *id = &block->ids.items[i];
        if (id->run > 1 && reader_enter_run(reader, id->text, id->length, block->line + id->line, id->run)) {
            i += id->run - 1;
            continue;
        }
        uint64_t line = reader_enter_id(reader, id->text, id->length, block->line + id->line);
        if (!line)
            continue;
        if (block->repeat_count % 64 == 0)
            block->repeats =
                grow(reader->memory, block->repeats, (block->repeat_count + 64) * sizeof *block->repeats);
        block->repeats[block->repeat_count++] = (struct block_repeat){i, line};
    }
    reader_check_register(reader, block->line);
    block->unread = reader->ids && id_register_problem(reader->ids);
    block->known = block->repeat_count > 0;
    return !block->known;
}

void blocks_accept(struct record_reader *reader, struct record_block *block)
{
    const struct diagnostics *said = &block->diagnostics;
    unsigned before = reader->diagnostics->errors;
    for (uint32_t i = 0; i < said->list.count; i++) {
        const struct diagnostic *one = said->list.items[i];
        if (one->code != Y0715 || reader_new_name(reader, one->arguments[2], one->arguments[1]))
            diagnostics_take(reader->diagnostics, one, before);
    }
    reader->diagnostics->errors = before + said->errors;
    reader->counts.records += block->records;
    reader->counts.rejects += block->rejects;
    if (block->torn)
        lists_report_torn(reader, block->torn);
}
