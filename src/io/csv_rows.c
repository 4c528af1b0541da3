/* SPDX-License-Identifier: Apache-2.0 */
/* Cutting whole rows off an input, and going through them. */
#include <config.h>

#include "io/csv_rows.h"

#include "io/cell.h"

#include <stdlib.h>
#include <string.h>

/* ---- Cutting ---- */

/* The last LF of a text, as the length up to it and with it; 0: none. */
static size_t whole_lines(const char *text, size_t length)
{
    while (length > 0 && text[length - 1] != '\n')
        length--;
    return length;
}

uint32_t text_lines(const char *text, size_t length)
{
    uint32_t lines = csv_count_lines(text, length);
    for (const char *cr = text; (cr = memchr(cr, '\r', (size_t)(text + length - cr))) != NULL; cr++)
        lines += cr + 1 == text + length || cr[1] != '\n';
    return lines;
}

static bool is_ascii(const char *text, size_t length)
{
    uint64_t all = 0, word;
    size_t at = 0;
    for (; at + 8 <= length; at += 8) {
        memcpy(&word, text + at, 8);
        all |= word;
    }
    for (; at < length; at++)
        all |= (uint64_t)(text[at] & 0x80) << 32;
    return (all & UINT64_C(0x8080808080808080)) == 0;
}

size_t input_ready(struct input *input, size_t most)
{
    for (;;) {
        while (input->end - input->start < most && input_more(input))
            continue;
        size_t length = input->end - input->start < most ? input->end - input->start : most;
        if (input->encoding != INPUT_UNDECIDED || is_ascii(input->window + input->start, length))
            return length;
        input_detect(input);
    }
}

size_t input_cut(struct input *input, struct csv *csv, size_t most)
{
    size_t length = input_ready(input, most);
    const char *text = input->window + input->start;
    bool last = input->ended && length == input->end - input->start;
    if (csv && memchr(text, '"', length))
        return csv_whole_rows(csv, text, length, last);
    return last ? length : whole_lines(text, length);
}

/* ---- Rows ---- */

void csv_rows_begin(struct csv_rows *rows, struct memory *memory, struct csv *csv, const struct csv_header *header,
                    size_t most)
{
    rows->memory = memory;
    rows->csv = csv;
    rows->header = header;
    rows->most = most;
    rows->way = csv_way_here(CSV_WAY_BEST);
    arena_begin(&rows->arena, memory);
    csv_begin(&rows->inner, &rows->inner_input, &rows->arena);
}

void csv_rows_end(struct csv_rows *rows)
{
    free(rows->bytes);
    free(rows->ends);
    buffer_end(&rows->work);
    if (rows->memory)
        arena_end(&rows->arena);
    *rows = (struct csv_rows){.row = 0};
}

static void *grow(struct memory *memory, void *old, size_t size)
{
    void *bytes = memory_try(memory, old, size);
    if (!bytes)
        memory_fail(memory);
    return bytes;
}

/* Whether every row taken has as many cells as the header, in good form, each on a line. */
static bool index_plain(struct csv_rows *rows)
{
    size_t columns = rows->header->count;
    if (rows->taken > rows->memory->limits.most[LIMIT_RECORD_BYTES]) /* one of them may be too long */
        return false;
    if (rows->ends_room < rows->taken + CSV_PADDING) {
        rows->ends = grow(rows->memory, rows->ends, (rows->taken + CSV_PADDING) * sizeof *rows->ends);
        rows->ends_room = rows->taken + CSV_PADDING;
    }
    struct csv_seen seen = csv_index(rows->way, rows->bytes, rows->taken, rows->ends);
    if (seen.quotes || seen.nuls || seen.cells != seen.lines * columns ||
        (seen.returns > 0 && seen.returns != seen.lines) || rows->bytes[rows->taken - 1] != '\n')
        return false;
    if (seen.high && text_invalid(rows->bytes, rows->taken) < rows->taken)
        return false;
    for (size_t row = 0; row < seen.lines; row++) {
        uint32_t end = rows->ends[row * columns + columns - 1];
        if (rows->bytes[end] != '\n' || (seen.returns && (end == 0 || rows->bytes[end - 1] != '\r')))
            return false;
    }
    rows->returns = seen.returns > 0;
    rows->rows = seen.lines;
    return true;
}

static void take(struct csv_rows *rows, size_t length)
{
    struct input *input = rows->csv->input;
    if (rows->room < length + CSV_PADDING) {
        rows->bytes = grow(rows->memory, rows->bytes, length + CSV_PADDING);
        rows->room = length + CSV_PADDING;
    }
    memcpy(rows->bytes, input->window + input->start, length);
    memset(rows->bytes + length, 0, CSV_PADDING);
    rows->at = input_position(input);
    rows->taken = length;
    rows->first_line = rows->csv->next_line;
    rows->csv->next_line += text_lines(rows->bytes, length);
    input->start += length;
    rows->row = 0;
    rows->there = rows->begins = true;
    rows->plain = index_plain(rows);
    if (rows->plain)
        return;
    rows->inner_input = (struct input){.name = input->name, .window = rows->bytes, .end = length, .room = length};
    rows->inner_input.ended = true;
    rows->inner_input.encoding = INPUT_UTF8;
    rows->inner.next_line = rows->first_line;
    rows->inner.skip = false;
}

/* What a row of csv_next is. */
static void describe(struct csv_rows *rows, const struct csv *csv)
{
    rows->bad = csv_form(csv, rows->header);
    rows->line = csv->line;
    rows->text = csv->text;
    rows->length = csv->length;
    struct cell_text id = csv_row_id(csv, rows->header, &rows->work);
    buffer_whole(&rows->work, rows->memory);
    rows->id = id.text;
    rows->id_length = id.length;
}

static bool next_plain(struct csv_rows *rows)
{
    size_t columns = rows->header->count, id = rows->header->id;
    while (rows->row < rows->rows) {
        const uint32_t *ends = rows->ends + rows->row * columns;
        size_t start = rows->row ? ends[-1] + 1 : 0, end = ends[columns - 1] - rows->returns;
        size_t from = id ? ends[id - 1] + 1 : start, to = id + 1 == columns ? end : ends[id];
        struct csv_cell cell = {.text = rows->bytes + from, .length = (uint32_t)(to - from)};
        rows->row++;
        if (end - start == columns - 1 && cell.length == 0) /* commas alone: blank */
            continue;
        struct cell_text text = csv_cell_text(&cell);
        rows->id = text.text;
        rows->id_length = text.length;
        rows->text = rows->bytes + start;
        rows->length = end - start;
        rows->line = rows->first_line + rows->row - 1;
        rows->end = rows->at + ends[columns - 1] + 1;
        rows->bad = (struct csv_problem){.fault = CSV_FINE};
        return true;
    }
    return false;
}

static bool next_inner(struct csv_rows *rows)
{
    if (!csv_next(&rows->inner))
        return false;
    describe(rows, &rows->inner);
    csv_settle(&rows->inner);
    rows->end = rows->at + rows->inner_input.start;
    return true;
}

bool csv_rows_next(struct csv_rows *rows)
{
    struct csv *csv = rows->csv;
    rows->begins = rows->single = false;
    for (;;) {
        if (rows->there && (rows->plain ? next_plain(rows) : next_inner(rows)))
            return true;
        rows->there = false;
        size_t length = input_cut(csv->input, csv, rows->most);
        if (length == 0)
            break;
        take(rows, length);
    }
    if (!csv_next(csv))
        return false;
    describe(rows, csv);
    csv_settle(csv);
    rows->single = true;
    rows->end = input_position(csv->input);
    return true;
}
