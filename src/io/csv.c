/* SPDX-License-Identifier: Apache-2.0 */
/* The CSV reader: finds the end of a row and the places of its cells in one pass over the window. */
#include <config.h>

#include "io/csv.h"

#include <string.h>

void csv_begin(struct csv *csv, struct input *input, struct arena *arena)
{
    memset(csv, 0, sizeof *csv);
    csv->input = input;
    csv->arena = arena;
    csv->next_line = 1;
}

enum scan_result { SCAN_ROW, SCAN_MORE, SCAN_BAD };

/* A pass over the bytes of one row. */
struct row_scan {
    char *text;
    size_t length;
    bool last; /* no bytes will follow */
    size_t at;
    size_t end; /* of the row, once found; `at` is then behind its line end */
    enum csv_fault fault;
};

static void add_cell(struct csv *csv, const struct row_scan *scan, size_t start, size_t end, bool escaped)
{
    struct csv_cell cell = {
        .text = scan->text + start, .length = (uint32_t)(end - start), .escaped = escaped};
    VECTOR_ADD(csv->arena, csv->cells, cell);
}

/* A cell in quotes, `at` behind the opening one. */
static enum scan_result scan_quoted(struct csv *csv, struct row_scan *scan)
{
    size_t start = scan->at;
    bool escaped = false;
    for (;;) {
        const char *quote = memchr(scan->text + scan->at, '"', scan->length - scan->at);
        if (quote == NULL || (quote + 1 == scan->text + scan->length && !scan->last)) {
            scan->fault = CSV_UNTERMINATED;
            return scan->last ? SCAN_BAD : SCAN_MORE;
        }
        scan->at = (size_t)(quote - scan->text) + 1;
        if (scan->at == scan->length || scan->text[scan->at] != '"')
            break;
        escaped = true;
        scan->at++;
    }
    add_cell(csv, scan, start, scan->at - 1, escaped);
    char next = scan->at < scan->length ? scan->text[scan->at] : ',';
    if (next == ',' || next == '\r' || next == '\n')
        return SCAN_ROW;
    csv->cells.count--;
    scan->fault = CSV_AFTER_QUOTE;
    return SCAN_BAD;
}

/* The line end at `at`: sets the row's end and steps behind it. */
static enum scan_result scan_line_end(struct row_scan *scan)
{
    scan->end = scan->at;
    if (scan->text[scan->at] == '\r') {
        if (scan->at + 1 == scan->length && !scan->last)
            return SCAN_MORE;
        if (scan->at + 1 < scan->length && scan->text[scan->at + 1] == '\n')
            scan->at++;
    }
    scan->at++;
    return SCAN_ROW;
}

static enum scan_result scan_row(struct csv *csv, struct row_scan *scan)
{
    uint32_t most = (uint32_t)csv->arena->memory->limits.most[LIMIT_CELLS];
    csv->cells.count = 0;
    for (;;) {
        if (csv->cells.count == most) {
            scan->fault = CSV_WIDE;
            return SCAN_BAD;
        }
        if (scan->at < scan->length && scan->text[scan->at] == '"') {
            scan->at++;
            enum scan_result result = scan_quoted(csv, scan);
            if (result != SCAN_ROW)
                return result;
        } else {
            size_t start = scan->at;
            while (scan->at < scan->length && scan->text[scan->at] != ',' && scan->text[scan->at] != '\n' &&
                   scan->text[scan->at] != '\r')
                scan->at++;
            if (scan->at < scan->length || scan->last)
                add_cell(csv, scan, start, scan->at, false);
        }
        if (scan->at == scan->length) {
            scan->end = scan->at;
            return scan->last ? SCAN_ROW : SCAN_MORE;
        }
        if (scan->text[scan->at] != ',')
            return scan_line_end(scan);
        scan->at++;
    }
}

/* Line ends within a row: in its quoted cells. */
static uint64_t count_lines(const char *text, size_t length)
{
    uint64_t lines = 0;
    if (memchr(text, '\n', length) == NULL && memchr(text, '\r', length) == NULL)
        return 0;
    for (size_t i = 0; i < length; i++)
        lines += text[i] == '\n' || (text[i] == '\r' && (i + 1 == length || text[i + 1] != '\n'));
    return lines;
}

/* Behind the first line end of the unread bytes. */
static void skip_line(struct csv *csv)
{
    struct input *input = csv->input;
    for (;;) {
        size_t unread = input->end - input->start;
        const char *text = input->window + input->start;
        for (size_t i = 0; i < unread; i++) {
            if (text[i] != '\n' && text[i] != '\r')
                continue;
            bool both = text[i] == '\r' && i + 1 < unread && text[i + 1] == '\n';
            input->start += i + 1 + both;
            csv->next_line++;
            return;
        }
        input->start = input->end;
        if (!input_more(input))
            return;
    }
}

static void undo_quotes(struct csv_cell *cell)
{
    char *text = cell->text;
    size_t to = 0;
    for (size_t at = 0; at < cell->length; at++) {
        text[to++] = text[at];
        if (text[at] == '"')
            at++;
    }
    cell->length = (uint32_t)to;
    cell->escaped = false;
}

static bool is_blank(const struct csv *csv)
{
    for (uint32_t i = 0; i < csv->cells.count; i++)
        if (csv->cells.items[i].length > 0)
            return false;
    return true;
}

static void check_bytes(struct csv *csv)
{
    size_t bad = text_invalid(csv->text, csv->length);
    if (bad == csv->length)
        return;
    csv->problem.fault = csv->text[bad] == '\0' ? CSV_NUL : CSV_INVALID_BYTE;
    csv->problem.byte = (uint32_t)bad + 1;
    uint32_t whole = 0; /* cells that end before the bad byte */
    while (whole < csv->cells.count &&
           csv->cells.items[whole].text + csv->cells.items[whole].length < csv->text + bad)
        whole++;
    csv->cells.count = whole;
}

/* One row as it comes, blank or not. */
static bool take_row(struct csv *csv)
{
    struct input *input = csv->input;
    struct row_scan scan;
    enum scan_result result;
    csv_settle(csv);
    for (;;) {
        if (input->encoding == INPUT_UNDECIDED)
            input_detect(input);
        scan = (struct row_scan){.text = input->window + input->start, .length = input->end - input->start};
        scan.last = input->ended;
        if (scan.last && scan.length == 0)
            return false;
        result = scan_row(csv, &scan);
        if (result != SCAN_MORE || scan.length > csv->arena->memory->limits.most[LIMIT_RECORD_BYTES])
            break;
        input_more(input);
    }
    csv->line = csv->next_line;
    csv->text = scan.text;
    csv->problem = (struct csv_problem){.fault = scan.fault};
    if (result != SCAN_ROW) {
        if (scan.fault == CSV_FINE)
            csv->problem.fault = CSV_LONG;
        csv->length = scan.at;
        csv->skip = true;
        return true;
    }
    csv->length = scan.end;
    csv->next_line += count_lines(scan.text, scan.end) + (scan.at > scan.end);
    input->start += scan.at;
    if (csv->length > csv->arena->memory->limits.most[LIMIT_RECORD_BYTES])
        csv->problem.fault = CSV_LONG;
    else
        check_bytes(csv);
    return true;
}

bool csv_next(struct csv *csv)
{
    while (take_row(csv))
        if (csv->problem.fault != CSV_FINE || !is_blank(csv))
            return true;
    return false;
}

void csv_unread(struct csv *csv)
{
    csv->input->start = (size_t)(csv->text - csv->input->window);
    csv->next_line = csv->line;
    csv->skip = false;
}

void csv_settle(struct csv *csv)
{
    if (csv->skip)
        skip_line(csv);
    csv->skip = false;
}

void csv_unescape(struct csv *csv)
{
    for (uint32_t i = 0; i < csv->cells.count; i++)
        if (csv->cells.items[i].escaped)
            undo_quotes(&csv->cells.items[i]);
}

size_t csv_whole_rows(struct csv *csv, const char *text, size_t length, bool last)
{
    size_t whole = 0;
    while (whole < length) {
        struct row_scan scan = {.text = (char *)text + whole, .length = length - whole, .last = last};
        if (scan_row(csv, &scan) != SCAN_ROW)
            break;
        whole += scan.at;
    }
    return whole;
}

void csv_cells(struct csv *csv, char *text, size_t length)
{
    struct row_scan scan = {.text = text, .length = length, .last = true};
    scan_row(csv, &scan);
}

/* ---- Writing ---- */

void csv_end_cell(struct buffer *out, size_t start)
{
    size_t length = out->length - start, quotes = 0;
    bool quoted = false;
    if (out->failed)
        return;
    const char *cell = out->bytes + start;
    for (size_t i = 0; i < length; i++) {
        quotes += cell[i] == '"';
        quoted = quoted || strchr("\",\r\n", cell[i]) != NULL;
    }
    if (!quoted)
        return;
    for (size_t i = 0; i < quotes + 2; i++)
        buffer_text(out, "\"");
    if (out->failed)
        return;
    char *to = out->bytes + out->length - 1; /* the last of them stays where it is */
    for (size_t i = length; i-- > 0;) {
        *--to = out->bytes[start + i];
        if (*to == '"')
            *--to = '"';
    }
    out->bytes[start] = '"';
}
