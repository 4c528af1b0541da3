/* SPDX-License-Identifier: Apache-2.0 */
/* Decisions as a workbook: what would be written as CSV goes, piece by piece and in order, into the rows of sheets,
 * where amounts are numbers, dates are dates, and everything else is text. */
#include <config.h>

#include "api/run.h"

#include "base/date.h"
#include "base/reason.h"
#include "io/book.h"
#include "io/csv.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

struct table {
    struct run_book *book;
    struct book_sheet sheet;
    const char *name;
    const struct format *formats;
    uint32_t columns;
};

struct run_book {
    struct running *running;
    struct book book;
    struct table decisions, lines;
    struct input input; /* the piece that is taken apart */
    struct arena cells;
    uint32_t most; /* rows of a sheet */
    const struct table *full; /* more rows than a sheet can have were wanted of it */
};

static void release(void *held)
{
    struct run_book *book = held;
    input_close(&book->input);
    arena_end(&book->cells);
}

/* ---- Cells ---- */

/* Digits with a fraction or not, as decisions are written; false: something else. */
static bool read_decimal(const char *text, int64_t *number, int64_t *scale)
{
    const char *at = text + (text[0] == '-');
    bool point = false, digits = false;
    int64_t value = 0;
    *scale = 1;
    for (; *at; at++) {
        if (*at == '.' && !point && digits) {
            point = true;
            continue;
        }
        if (*at < '0' || *at > '9' || __builtin_mul_overflow(value, 10, &value) ||
            __builtin_add_overflow(value, *at - '0', &value))
            return false;
        *scale *= point ? 10 : 1;
        digits = true;
    }
    *number = text[0] == '-' ? -value : value;
    return digits;
}

static void put_amount(struct book_sheet *sheet, uint16_t column, const char *text,
                       const struct format *format)
{
    int64_t number, scale;
    if (!read_decimal(text, &number, &scale))
        book_text(sheet, column, text, BOOK_LINE);
    else if (scale > 1)
        book_decimal(sheet, column, number, scale);
    else if (format->type == TYPE_YEAR)
        book_number(sheet, column, number, BOOK_YEAR);
    else
        book_number(sheet, column, number,
                    format->unit && strcmp(format->unit, "円") == 0 ? BOOK_YEN : BOOK_COUNT);
}

static void put_cell(struct table *table, uint32_t column, const char *text, size_t length)
{
    int32_t day;
    if (length == 0 || column >= table->columns)
        return;
    const struct format *format = &table->formats[column];
    if (format->type == TYPE_AMOUNT || format->type == TYPE_YEAR)
        put_amount(&table->sheet, (uint16_t)column, text, format);
    else if (format->type == TYPE_DATE && date_read(text, length, &day))
        book_date(&table->sheet, (uint16_t)column, day);
    else
        book_text(&table->sheet, (uint16_t)column, text, BOOK_LINE);
}

static void put_row(struct table *table, const struct csv *csv)
{
    bool heads = table->sheet.row == 0;
    for (uint32_t i = 0; i < csv->cells.count; i++) {
        const struct csv_cell *cell = &csv->cells.items[i];
        const char *text = arena_text(&table->book->cells, cell->text, cell->length);
        if (heads)
            book_text(&table->sheet, (uint16_t)i, text, BOOK_HEAD);
        else
            put_cell(table, i, text, cell->length);
    }
    book_next_row(&table->sheet);
}

/* A yoko_write: whole rows of CSV. */
static int take(void *context, const char *bytes, size_t length)
{
    struct table *table = context;
    struct run_book *book = table->book;
    struct record_text text = {bytes, length, 0};
    struct record_source source = {.name = "", .read = record_text_read, .user = &text};
    struct csv csv = {0};
    memset(&book->input, 0, sizeof book->input);
    if (!input_open(&book->input, &book->running->decider.yoko->memory, &source))
        return 1;
    book->input.encoding = INPUT_UTF8;
    csv_begin(&csv, &book->input, &book->cells);
    while (!book->full && csv_next(&csv)) {
        csv_unescape(&csv);
        if (table->sheet.row == book->most)
            book->full = table;
        else
            put_row(table, &csv);
    }
    input_close(&book->input);
    arena_reset(&book->cells);
    return book->full != NULL;
}

/* ---- The book ---- */

static void begin_table(struct table *table, struct run_book *book, const char *name,
                        enum decision_format format)
{
    struct running *running = book->running;
    struct yoko *yoko = running->decider.yoko;
    struct decision_writer writer = {.format = format,
                                     .versions = running->decider.versions,
                                     .arena = &yoko->arena,
                                     .columns = format == DECISIONS_LINES ? NULL : running->columns};
    *table = (struct table){.book = book, .name = name};
    table->formats = decision_csv_formats(&writer, &table->columns);
    book_sheet_begin(&table->sheet, &book->book, name);
    book_freeze(&table->sheet, 1, 1);
}

static void report_making(struct running *running)
{
    diagnose(&running->decider.yoko->diagnostics, Y1041, nowhere, book_folder(), making_reason(errno),
             (const char *)NULL);
}

bool run_book_begin(struct running *running)
{
    struct yoko *yoko = running->decider.yoko;
    struct run_book *book = ARENA_NEW(&yoko->arena, struct run_book);
    const struct schema *schema = &running->decider.versions->schema;
    book->running = running;
    book->most = running->decide->sheet_rows ? running->decide->sheet_rows : BOOK_ROWS_MOST;
    arena_begin(&book->cells, &yoko->memory);
    memory_adopt(&yoko->arena, book, release);
    if (!book_begin(&book->book, &yoko->arena, true)) {
        report_making(running);
        return false;
    }
    begin_table(&book->decisions, book, translate("decisions"), DECISIONS_CSV);
    running->sinks = (struct run_sinks){.write = take, .context = &book->decisions};
    bool lines = schema_list(schema, LINES_NAME, strlen(LINES_NAME)) != NONE ||
                 schema_list(schema, LINES_NAME_ENGLISH, strlen(LINES_NAME_ENGLISH)) != NONE;
    if (lines && !running->columns) {
        begin_table(&book->lines, book, translate("decisions by line"), DECISIONS_LINES);
        running->sinks.write_lines = take;
        running->sinks.lines_context = &book->lines;
    }
    running->book = book;
    return true;
}

enum yoko_status run_book_end(struct running *running)
{
    struct run_book *book = running->book;
    struct yoko *yoko = running->decider.yoko;
    if (book->full) {
        diagnose(&yoko->diagnostics, Y1004, nowhere, book->full->name,
                 arena_print(&yoko->arena, "%" PRIu32, book->most), (const char *)NULL);
        return YOKO_USAGE;
    }
    book_sheet_end(&book->decisions.sheet);
    if (running->sinks.write_lines)
        book_sheet_end(&book->lines.sheet);
    errno = 0;
    if (book_finish(&book->book, running->decide->write, running->decide->write_context))
        return YOKO_OK;
    if (!book->book.stopped)
        report_making(running);
    return YOKO_SYSTEM;
}
