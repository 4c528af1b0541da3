/* SPDX-License-Identifier: Apache-2.0 */
/* The rows of a CSV file, one after another, for who asks no more than where each stands and whose it is: many bytes
 * at a time where nothing about them is remarkable. Rows, their form and their 申請番号 are those that csv_next and the
 * reader make of them.
 */
#ifndef YOKO_IO_CSV_ROWS_H
#define YOKO_IO_CSV_ROWS_H

#include "io/reader.h"

struct csv_rows {
    struct memory *memory;
    struct csv *csv; /* borrowed, with its input: at the row after the header */
    const struct csv_header *header;
    enum csv_way way;
    size_t most; /* bytes taken at a time */
    struct arena arena;
    /* The row. */
    const char *id; /* 申請番号, NULL when it cannot be told; until the next row */
    size_t id_length;
    const char *text; /* as it stands in the file; until the next row */
    size_t length;
    uint64_t line;
    uint64_t end; /* the input's position behind it */
    struct csv_problem bad;
    bool begins; /* the first of the rows that were taken at once */
    bool single; /* taken by itself: it is broken, or longer than `most` */
    /* What was taken at once. */
    uint64_t at;  /* its position */
    char *bytes;  /* a copy, CSV_PADDING bytes behind can be read */
    size_t taken, room;
    uint32_t *ends;
    size_t ends_room;
    size_t row, rows;
    bool plain, returns, there;
    uint64_t first_line;
    struct input inner_input;
    struct csv inner;
    struct buffer work;
};

/* All of it zeroed but what is borrowed, `way` and `most`. */
void csv_rows_begin(struct csv_rows *rows, struct memory *memory, struct csv *csv, const struct csv_header *header,
                    size_t most);
/* The next row that is not blank; false at the end. */
bool csv_rows_next(struct csv_rows *rows);
void csv_rows_end(struct csv_rows *rows);

/* Bytes of the whole records that an input's next `most` bytes begin with, which are then in the window and decoded; 0
 * when the first one must be looked at by itself. `csv` is the input's; NULL: records are lines. */
size_t input_cut(struct input *input, struct csv *csv, size_t most);
/* Bytes of the next `most`, or of what is left, once they are in the window and decoded. */
size_t input_ready(struct input *input, size_t most);
/* Line ends of a text. */
uint32_t text_lines(const char *text, size_t length);

#endif
