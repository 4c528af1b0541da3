/* SPDX-License-Identifier: Apache-2.0 */
/* Workbooks at their bounds: texts that no cell takes whole, numbers that no double holds, sheets that cannot be had, and disks
 * that are full. What is written is seen where the library is handed it. */
#include <config.h>

#include "base/date.h"
#include "io/book.h"
#include "unit.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

/* ---- What the library is handed ---- */

static struct workbook_library real;
static char told[1 << 17];
static double width_of[BOOK_COLUMNS + 1], height;

static lxw_error take_string(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text, lxw_format *format)
{
    size_t length = strlen(told);
    snprintf(told + length, sizeof told - length, "%u,%u \"%s\"\n", row, column, text);
    return real.worksheet_write_string(sheet, row, column, text, format);
}

static lxw_error take_number(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, double number, lxw_format *format)
{
    size_t length = strlen(told);
    snprintf(told + length, sizeof told - length, "%u,%u %.17g\n", row, column, number);
    return real.worksheet_write_number(sheet, row, column, number, format);
}

static lxw_error take_width(lxw_worksheet *sheet, lxw_col_t first, lxw_col_t last, double width, lxw_format *format)
{
    width_of[first] = width;
    return real.worksheet_set_column(sheet, first, last, width, format);
}

static lxw_error take_height(lxw_worksheet *sheet, lxw_row_t row, double points, lxw_format *format)
{
    height = points;
    return real.worksheet_set_row(sheet, row, points, format);
}

static bool begin_book(struct book *book, struct unit *unit)
{
    if (!book_begin(book, &unit->arena, true))
        return false;
    real = book->library;
    told[0] = '\0';
    memset(width_of, 0, sizeof width_of);
    book->library.worksheet_write_string = take_string;
    book->library.worksheet_write_number = take_number;
    book->library.worksheet_set_column = take_width;
    book->library.worksheet_set_row = take_height;
    return true;
}

struct got {
    size_t length;
    size_t stop; /* nothing is taken from so many bytes on; 0: all is */
};

static int take(void *context, const char *bytes, size_t length)
{
    struct got *got = context;
    if (got->length == 0)
        ck_assert_mem_eq(bytes, "PK", 2);
    got->length += length;
    return got->stop && got->length >= got->stop;
}

/* ---- Cells ---- */

START_TEST(cells_at_their_bounds)
{
    struct unit unit;
    struct book book;
    struct book_sheet sheet;
    struct got got = {0};
    unit_begin(&unit);
    ck_assert(begin_book(&book, &unit));
    book_sheet_begin(&sheet, &book, "表");
    book_text(&sheet, 0, NULL, BOOK_TEXT);
    book_text(&sheet, 1, "", BOOK_TEXT);
    book_text(&sheet, 2, "=1+1", BOOK_LINE);
    book_number(&sheet, 3, INT64_C(9007199254740992), BOOK_YEN);
    book_number(&sheet, 4, INT64_C(9007199254740993), BOOK_YEN);
    book_number(&sheet, 5, -INT64_C(9007199254740992), BOOK_YEN);
    book_number(&sheet, 6, -INT64_C(9007199254740993), BOOK_YEN);
    book_decimal(&sheet, 7, -125, 100);
    book_text(&sheet, BOOK_COLUMNS, "外", BOOK_TEXT);
    book_next_row(&sheet);
    book_text(&sheet, 0, "見出しは列を広げない", BOOK_TITLE);
    book_text(&sheet, 8, "一行\n二行目は長い\n", BOOK_TEXT);
    book_next_row(&sheet);
    ck_assert_str_eq(told, "0,1 \"\"\n0,2 \"=1+1\"\n0,3 9007199254740992\n0,4 \"9007199254740993\"\n0,5 -9007199254740992\n"
                           "0,6 \"-9007199254740993\"\n0,7 -1.25\n0,64 \"外\"\n1,0 \"見出しは列を広げない\"\n"
                           "1,8 \"一行\n二行目は長い\n\"\n");
    ck_assert_int_eq((int)height, 3 * 17);
    book_sheet_end(&sheet);
    ck_assert_int_eq((int)width_of[0], 0);
    ck_assert_int_eq((int)width_of[1], 6 + 2);
    ck_assert_int_eq((int)width_of[8], 12 + 1 + 2);
    ck_assert(book_finish(&book, take, &got));
    ck_assert_uint_gt(got.length, 1000);
    ck_assert(!book.stopped && access(book.path, F_OK) != 0);
    unit_end(&unit);
}
END_TEST

/* A text that is longer than a cell is cut between two of its characters, and the row is no higher than a page has room for. */
START_TEST(texts_too_long_for_a_cell)
{
    struct unit unit;
    struct book book;
    struct book_sheet sheet;
    struct got got = {0};
    unit_begin(&unit);
    for (size_t before = 0; before < 3; before++) {
        static char text[33001];
        memset(text, 'a', before);
        for (size_t at = before; at + 3 < sizeof text; at += 3)
            memcpy(text + at, "字", 3);
        ck_assert(begin_book(&book, &unit));
        book_sheet_begin(&sheet, &book, "表");
        book_text(&sheet, 0, text, BOOK_TEXT);
        book_next_row(&sheet);
        size_t whole = (32000 - before) / 3 * 3 + before;
        ck_assert_uint_eq(strlen(told), strlen("0,0 \"\"\n") + whole);
        ck_assert_mem_eq(told + strlen("0,0 \"") + whole - 3, "字\"\n", 5);
        ck_assert_int_eq((int)height, 400);
        book_sheet_end(&sheet);
        ck_assert_int_eq((int)width_of[0], 44 + 2);
        ck_assert(book_finish(&book, take, &got));
    }
    unit_end(&unit);
}
END_TEST

/* ---- What goes wrong ---- */

/* The workbook is not finished without a sheet that it was to have, whatever is still written to it. */
START_TEST(a_sheet_that_cannot_be_had)
{
    struct unit unit;
    struct book book;
    struct book_sheet sheet;
    struct got got = {0};
    unit_begin(&unit);
    ck_assert(begin_book(&book, &unit));
    book_sheet_begin(&sheet, &book, "だめな[名前]");
    ck_assert_ptr_null(sheet.sheet);
    static const char *const heads[] = {"甲", "乙"};
    book_heads(&sheet, heads, 2);
    book_text(&sheet, 0, "丙", BOOK_TEXT);
    book_number(&sheet, 1, 5, BOOK_COUNT);
    book_decimal(&sheet, 2, 5, 10);
    book_date(&sheet, 3, date_from(2024, 3, 11));
    book_freeze(&sheet, 1, 1);
    book_next_row(&sheet);
    book_sheet_end(&sheet);
    ck_assert_str_eq(told, "");
    char path[sizeof book.path];
    memcpy(path, book.path, sizeof path);
    ck_assert(!book_finish(&book, take, &got));
    ck_assert_int_eq(errno, ENOMEM);
    ck_assert(got.length == 0 && access(path, F_OK) != 0);
    unit_end(&unit);
}
END_TEST

static lxw_error close_badly(lxw_workbook *workbook)
{
    real.workbook_close(workbook);
    errno = 0;
    return LXW_ERROR_ZIP_FILE_ADD;
}

START_TEST(finishing_that_fails)
{
    struct unit unit;
    struct book book;
    struct got got = {.stop = 1};
    struct rlimit before, none;
    unit_begin(&unit);
    ck_assert(begin_book(&book, &unit));
    ck_assert(!book_finish(&book, take, &got));
    ck_assert(book.stopped);
    ck_assert(begin_book(&book, &unit));
    book.library.workbook_close = close_badly;
    ck_assert(!book_finish(&book, take, &got));
    ck_assert_int_eq(errno, EIO);
    ck_assert(!book.stopped);
    signal(SIGXFSZ, SIG_IGN);
    ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &before), 0);
    none = before;
    none.rlim_cur = 0;
    ck_assert(begin_book(&book, &unit));
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &none), 0);
    bool finished = book_finish(&book, take, &got);
    int reason = errno;
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &before), 0);
    ck_assert(!finished && reason == EFBIG);
    unit_end(&unit);
}
END_TEST

START_TEST(folders_for_the_file)
{
    struct unit unit;
    struct book book;
    char *before = getenv("TMPDIR") ? strdup(getenv("TMPDIR")) : NULL;
    static char long_name[PATH_MAX];
    unit_begin(&unit);
    setenv("TMPDIR", "/dev/null/none", 1);
    ck_assert(!book_begin(&book, &unit.arena, false));
    ck_assert_int_eq(errno, ENOTDIR);
    memset(long_name, 'x', sizeof long_name - 1);
    setenv("TMPDIR", long_name, 1);
    ck_assert(!book_begin(&book, &unit.arena, false));
    ck_assert_int_eq(errno, ENAMETOOLONG);
    setenv("TMPDIR", "", 1);
    ck_assert_str_eq(book_folder(), "/tmp");
    unsetenv("TMPDIR");
    ck_assert_str_eq(book_folder(), "/tmp");
    if (before)
        setenv("TMPDIR", before, 1);
    free(before);
    unit_end(&unit);
}
END_TEST

/* The library is loaded when it is needed, and where it cannot be, that is the reason. */
START_TEST(without_the_library)
{
    struct unit unit;
    struct book book;
    struct rlimit before, none;
    unit_begin(&unit);
    ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &before), 0);
    none = before;
    none.rlim_cur = 3;
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &none), 0);
    bool begun = book_begin(&book, &unit.arena, false);
    int reason = errno;
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &before), 0);
    ck_assert(!begun && reason == ELIBACC);
    unit_end(&unit);
}
END_TEST

UNIT_MAIN("book", without_the_library, cells_at_their_bounds, texts_too_long_for_a_cell, a_sheet_that_cannot_be_had, finishing_that_fails,
          folders_for_the_file)
