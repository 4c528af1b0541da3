/* SPDX-License-Identifier: Apache-2.0 */
/* A workbook under way: sheets of texts, amounts and dates that look alike whoever writes them.
 *
 * Every cell of text is written as text, so that one that begins with = is never reckoned, and 申請番号 007 stays
 * what it is. Amounts are numbers, which the doubles of the format hold exactly up to 2^53; larger ones are written
 * as text. It is written to a temporary file, and handed on when it is finished.
 */
#ifndef YOKO_IO_BOOK_H
#define YOKO_IO_BOOK_H

#include <limits.h>

#include "base/memory.h"
#include "io/workbook.h"

#define BOOK_COLUMNS   64      /* whose widths fit what stands in them */
#define BOOK_ROWS_MOST 1048576 /* that a sheet can have, its headings included */

enum book_style {
    BOOK_TEXT,
    BOOK_LINE, /* text that stays on one line */
    BOOK_HEAD,
    BOOK_CHANGED, /* what differs */
    BOOK_TITLE,   /* above a part of a sheet; does not make its column wider */
    BOOK_COUNT,   /* 1,234 */
    BOOK_YEN,     /* 1,234円 */
    BOOK_CHANGE,  /* +1,234円 */
    BOOK_DECIMAL, /* 1,234.5 */
    BOOK_DATE,    /* 2024-03-11 */
    BOOK_YEAR,    /* 2024 */
    BOOK_STYLES
};

struct book {
    struct arena *arena;
    struct workbook_library library;
    lxw_workbook *workbook; /* NULL: closed */
    char path[PATH_MAX];
    int error;    /* errno: a sheet could not be had, and the book will not be finished */
    bool stopped; /* by whoever takes the file that is finished */
    lxw_format *formats[BOOK_STYLES];
};

struct book_sheet {
    struct book *book;
    lxw_worksheet *sheet; /* NULL: it could not be had, and what is written to it is lost */
    lxw_row_t row;
    unsigned lines; /* of the tallest cell of the row so far */
    unsigned widths[BOOK_COLUMNS];
};

/* The folder of temporary files. Borrowed from the environment. */
const char *book_folder(void);
/* Begins a workbook, which the arena gives back if nobody finishes it. False with errno when the library, or the
 * temporary file, cannot be had. With `rows_pass` rows leave memory as soon as the next one is begun. */
bool book_begin(struct book *book, struct arena *arena, bool rows_pass);
void book_sheet_begin(struct book_sheet *sheet, struct book *book, const char *name);
/* A cell of the row; NULL is nothing. */
void book_text(struct book_sheet *sheet, uint16_t column, const char *text, enum book_style style);
void book_number(struct book_sheet *sheet, uint16_t column, int64_t number, enum book_style style);
/* A number with a fraction, `number` of `scale` parts. */
void book_decimal(struct book_sheet *sheet, uint16_t column, int64_t number, int64_t scale);
void book_date(struct book_sheet *sheet, uint16_t column, int32_t day);
void book_heads(struct book_sheet *sheet, const char *const *heads, uint16_t count);
/* The rows from here on are below the row that is begun. */
void book_next_row(struct book_sheet *sheet);
/* Keeps `rows` rows and `columns` columns in view, and the rows on every page. */
void book_freeze(struct book_sheet *sheet, lxw_row_t rows, uint16_t columns);
/* Sets the columns' widths; the last thing to be done with a sheet. */
void book_sheet_end(struct book_sheet *sheet);
/* Hands the file on, in pieces, and gives the workbook back; false with errno when it could not be made, and, with
 * book->stopped, when `write` returned other than 0. */
bool book_finish(struct book *book, int (*write)(void *context, const char *bytes, size_t length),
                 void *context);

#endif
