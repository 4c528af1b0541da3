/* SPDX-License-Identifier: Apache-2.0 */
/* Writes sheets through the library of workbooks. */
#include <config.h>

#include "io/book.h"

#include "base/date.h"
#include "base/text.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define EXACT_MOST  (INT64_C(1) << 53)
#define WIDTH_MOST  44    /* of a column, in half-width characters: what is longer goes on in lines below */
#define WIDTH_LEAST 6
#define LINE_HEIGHT 17    /* points */
#define HEIGHT_MOST 400
#define CELL_MOST   32000 /* bytes of a text; the format allows 32,767 characters */
#define PAPER_A4    9

static void release(void *thing)
{
    struct book *book = thing;
    if (book->workbook && book->error) /* finishing it would need the sheet */
        book->library.lxw_workbook_free(book->workbook);
    else if (book->workbook)
        workbook_library_write(&book->library, book->workbook);
    if (book->path[0])
        unlink(book->path);
    book->workbook = NULL;
    book->path[0] = '\0';
    workbook_library_close(&book->library);
}

/* ---- Beginning ---- */

static void make_formats(struct book *book)
{
    static const char *const numbers[BOOK_STYLES] = {
        [BOOK_COUNT] = "#,##0",      [BOOK_YEN] = "#,##0\"円\"", [BOOK_CHANGE] = "+#,##0\"円\";-#,##0\"円\";0\"円\"",
        [BOOK_DECIMAL] = "#,##0.##", [BOOK_DATE] = "yyyy-mm-dd", [BOOK_YEAR] = "0"};
    const struct workbook_library *library = &book->library;
    for (unsigned style = 0; style < BOOK_STYLES; style++) {
        lxw_format *format = book->formats[style] = library->workbook_add_format(book->workbook);
        library->format_set_font_name(format, "游ゴシック");
        library->format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (numbers[style])
            library->format_set_num_format(format, numbers[style]);
        else if (style != BOOK_TITLE && style != BOOK_LINE)
            library->format_set_text_wrap(format);
        if (!numbers[style])
            library->format_set_indent(format, 1);
    }
    library->format_set_bg_color(book->formats[BOOK_CHANGED], 0xF3E8FF);
    library->format_set_bold(book->formats[BOOK_TITLE]);
    library->format_set_bold(book->formats[BOOK_HEAD]);
    library->format_set_bg_color(book->formats[BOOK_HEAD], 0xE7ECF2);
    library->format_set_bottom(book->formats[BOOK_HEAD], LXW_BORDER_THIN);
}

const char *book_folder(void)
{
    const char *folder = getenv("TMPDIR");
    return folder && *folder ? folder : "/tmp";
}

bool book_begin(struct book *book, struct arena *arena, bool rows_pass)
{
    const char *folder = book_folder();
    *book = (struct book){.arena = arena};
    memory_adopt(arena, book, release);
    if (!workbook_library_open(&book->library))
        return false;
    int length = snprintf(book->path, sizeof book->path, "%s/yoko-XXXXXX", folder);
    bool fits = length >= 0 && (size_t)length < sizeof book->path;
    errno = ENAMETOOLONG;
    int file = fits ? mkstemp(book->path) : -1;
    if (file < 0) {
        book->path[0] = '\0';
        return false;
    }
    close(file);
    lxw_workbook_options options = {.constant_memory = rows_pass, .tmpdir = (char *)folder};
    book->workbook = book->library.workbook_new_opt(book->path, &options);
    if (book->workbook)
        make_formats(book);
    return book->workbook != NULL;
}

void book_sheet_begin(struct book_sheet *sheet, struct book *book, const char *name)
{
    const struct workbook_library *library = &book->library;
    *sheet = (struct book_sheet){.book = book};
    errno = 0;
    sheet->sheet = library->workbook_add_worksheet(book->workbook, name);
    if (!sheet->sheet) {
        book->error = errno ? errno : ENOMEM;
        return;
    }
    library->worksheet_set_landscape(sheet->sheet);
    library->worksheet_set_paper(sheet->sheet, PAPER_A4);
    library->worksheet_fit_to_pages(sheet->sheet, 1, 0);
    library->worksheet_set_footer(sheet->sheet, "&L&A&R&P / &N");
}

/* ---- Cells ---- */

static void need_width(struct book_sheet *sheet, uint16_t column, unsigned width)
{
    if (column < BOOK_COLUMNS && width > sheet->widths[column])
        sheet->widths[column] = width;
}

void book_text(struct book_sheet *sheet, uint16_t column, const char *text, enum book_style style)
{
    struct book *book = sheet->book;
    if (!text || !sheet->sheet)
        return;
    size_t length = strlen(text);
    unsigned width = 0, lines = 0;
    for (const char *line = text; line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
        unsigned one = text_width(line, strcspn(line, "\n"));
        width = one > width ? one : width;
        lines += one ? (one + WIDTH_MOST - 1) / WIDTH_MOST : 1;
    }
    if (length > CELL_MOST) {
        length = CELL_MOST;
        while ((text[length] & 0xC0) == 0x80)
            length--;
        text = arena_text(book->arena, text, length);
    }
    if (style != BOOK_TITLE) {
        need_width(sheet, column, width + 1);
        sheet->lines = lines > sheet->lines && style != BOOK_LINE ? lines : sheet->lines;
    }
    book->library.worksheet_write_string(sheet->sheet, sheet->row, column, text, book->formats[style]);
}

void book_number(struct book_sheet *sheet, uint16_t column, int64_t number, enum book_style style)
{
    char text[32];
    if (!sheet->sheet)
        return;
    int digits = snprintf(text, sizeof text, "%" PRId64, number);
    if (number > EXACT_MOST || number < -EXACT_MOST) {
        book_text(sheet, column, text, BOOK_TEXT);
        return;
    }
    need_width(sheet, column, (unsigned)(digits + (digits - 1) / 3 + 3)); /* with commas, sign and 円 */
    sheet->book->library.worksheet_write_number(sheet->sheet, sheet->row, column, (double)number,
                                                sheet->book->formats[style]);
}

void book_decimal(struct book_sheet *sheet, uint16_t column, int64_t number, int64_t scale)
{
    if (!sheet->sheet)
        return;
    need_width(sheet, column, 12);
    sheet->book->library.worksheet_write_number(sheet->sheet, sheet->row, column,
                                                (double)number / (double)scale,
                                                sheet->book->formats[BOOK_DECIMAL]);
}

void book_date(struct book_sheet *sheet, uint16_t column, int32_t day)
{
    lxw_datetime date = {0};
    if (!sheet->sheet)
        return;
    date_parts(day, &date.year, &date.month, &date.day);
    need_width(sheet, column, 11);
    sheet->book->library.worksheet_write_datetime(sheet->sheet, sheet->row, column, &date,
                                                  sheet->book->formats[BOOK_DATE]);
}

void book_heads(struct book_sheet *sheet, const char *const *heads, uint16_t count)
{
    for (uint16_t i = 0; i < count; i++)
        book_text(sheet, i, heads[i], BOOK_HEAD);
    book_next_row(sheet);
}

void book_next_row(struct book_sheet *sheet)
{
    if (!sheet->sheet)
        return;
    unsigned height = (sheet->lines ? sheet->lines : 1) * LINE_HEIGHT;
    sheet->book->library.worksheet_set_row(sheet->sheet, sheet->row,
                                           height > HEIGHT_MOST ? HEIGHT_MOST : height, NULL);
    sheet->lines = 0;
    sheet->row++;
}

void book_freeze(struct book_sheet *sheet, lxw_row_t rows, uint16_t columns)
{
    if (!sheet->sheet)
        return;
    sheet->book->library.worksheet_freeze_panes(sheet->sheet, rows, columns);
    sheet->book->library.worksheet_repeat_rows(sheet->sheet, 0, rows - 1);
}

/* Full-width characters take two columns of the usual font. */
void book_sheet_end(struct book_sheet *sheet)
{
    for (uint16_t c = 0; c < BOOK_COLUMNS; c++) { /* of a sheet that could not be had none has a width */
        unsigned width = sheet->widths[c] > WIDTH_MOST ? WIDTH_MOST : sheet->widths[c];
        if (width)
            sheet->book->library.worksheet_set_column(
                sheet->sheet, c, c, (double)(width < WIDTH_LEAST ? WIDTH_LEAST : width) + 2, NULL);
    }
}

/* ---- Finishing ---- */

static bool hand_on(struct book *book, int (*write)(void *context, const char *bytes, size_t length),
                    void *context)
{
    FILE *file = fopen(book->path, "rb");
    char block[16384];
    size_t got;
    bool good = file != NULL;
    while (good && (got = fread(block, 1, sizeof block, file)) > 0)
        good = !(book->stopped = write(context, block, got) != 0);
    good = good && !ferror(file);
    if (file)
        fclose(file);
    return good;
}

bool book_finish(struct book *book, int (*write)(void *context, const char *bytes, size_t length),
                 void *context)
{
    if (book->error) {
        release(book);
        errno = book->error;
        return false;
    }
    errno = 0;
    lxw_error error = workbook_library_write(&book->library, book->workbook);
    book->workbook = NULL;
    if (error != LXW_NO_ERROR && errno == 0)
        errno = EIO;
    bool good = error == LXW_NO_ERROR && hand_on(book, write, context);
    int reason = errno;
    release(book);
    errno = reason;
    return good;
}
