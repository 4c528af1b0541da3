/* SPDX-License-Identifier: Apache-2.0 */
/* CSV as text (RFC 4180): rows and their cells, one row at a time.
 *
 * Rows end with LF, CR LF or CR. A quote inside a cell that does not begin with one is taken as it is, since
 * people type 5". A row whose form is broken is reported by itself, and reading goes on at the line after the
 * one on which it began, so that a quote that was never closed costs one row and not the file.
 */
#ifndef YOKO_IO_CSV_H
#define YOKO_IO_CSV_H

#include "io/input.h"

struct csv_cell {
    char *text; /* without its quotes; in the window until the next row */
    uint32_t length;
    bool escaped; /* holds doubled quotes still: csv_unescape */
};

enum csv_fault {
    CSV_FINE,
    CSV_UNTERMINATED, /* a quote that is not closed */
    CSV_AFTER_QUOTE,  /* text between a closing quote and the next comma */
    CSV_LONG,         /* a row of too many bytes */
    CSV_WIDE,         /* a row of too many cells */
    CSV_INVALID_BYTE, /* not UTF-8 */
    CSV_NUL,
    CSV_CELLS /* more or fewer cells than the header has (found by the reader) */
};
struct csv_problem {
    enum csv_fault fault;
    uint32_t byte;  /* CSV_INVALID_BYTE, CSV_NUL: its place in the row, from 1 */
    uint32_t cells; /* CSV_CELLS: how many there are */
};

struct csv {
    struct input *input; /* borrowed */
    struct arena *arena; /* for the cells' places */
    uint64_t next_line;  /* of the first unread byte, from 1 */
    uint64_t line;       /* where the row begins */
    bool skip;           /* the last row was bad: its first line is still to be skipped */
    VECTOR(struct csv_cell) cells;
    const char *text; /* the row as it stands, without its end; in the window until the next row */
    size_t length;
    struct csv_problem problem;
};

void csv_begin(struct csv *csv, struct input *input, struct arena *arena);
/* The next row that is not blank (a row of empty cells is blank: spreadsheets leave such rows behind). False
 * at the end. A row with a problem has the cells before it. */
bool csv_next(struct csv *csv);
/* Takes the row that csv_next gave last back, so that it is the next one again; nothing of it may have been undone. */
void csv_unread(struct csv *csv);
/* Behind a bad row, goes on to where the next one begins, as csv_next would first. */
void csv_settle(struct csv *csv);
/* Undoes doubled quotes in the cells, in place: csv->text is not what stood in the file any more. */
void csv_unescape(struct csv *csv);
/* Bytes of the whole rows in good form at the beginning of a text (`last`: nothing follows it); 0 when the first row
 * is broken or cut off. The row read last is gone. */
size_t csv_whole_rows(struct csv *csv, const char *text, size_t length, bool last);
/* Takes a row apart that was copied from csv->text of a row without a problem. The cells point into `text`.
 */
void csv_cells(struct csv *csv, char *text, size_t length);

/* Ends a cell that was added to `out` as it is, from `start` on: puts it into quotes where it needs them. */
void csv_end_cell(struct buffer *out, size_t start);

#endif
