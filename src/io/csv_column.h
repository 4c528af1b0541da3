/* SPDX-License-Identifier: Apache-2.0 */
/* A column of a block of CSV at a time: the cells of many rows to values of one field.
 *
 * What people mostly write (plain digits, a decimal, true and false, a choice seen before) is read here;
 * every other form goes through cell_value, so that what a cell means is said in one place.
 */
#ifndef YOKO_IO_CSV_COLUMN_H
#define YOKO_IO_CSV_COLUMN_H

#include "exec/batch.h"
#include "io/cell.h"
#include "io/csv_index.h"

/* The cells of a column in rows that follow each other, none of them quoted. Eight bytes before each cell can
 * be read, whatever they are. */
struct cell_run {
    const char *text;
    const uint32_t *starts; /* of the cells of the first column, by row */
    const uint32_t *ends;   /* of all cells, row by row */
    uint32_t columns, column, rows;
    enum csv_way way;
};

/* Texts met lately and what they mean, of one column. The texts must stay where they are. */
#define CELL_MEMOS 16
struct cell_memo {
    const char *text;
    size_t length;
    int64_t word;
};

/* Reads the cells into `words` and `missing` (1 where a cell is empty; the word is 0 then) until one is
 * faulty: returns how many are read. */
uint32_t read_column(const struct lookup *lookup, struct arena *scratch, const struct field *field,
                     const struct cell_run *run, struct cell_memo memos[CELL_MEMOS], int64_t *words,
                     uint8_t *missing);

/* Reads the cells of a field of amounts straight into its column from `row` on, when all of them are plain
 * (up to eight digits, with no decimals or all that the field has) and within bounds. An empty one is
 * missing, with the word 0; then *lacks. False: some cell is not plain, and what was written is of no
 * meaning. */
bool read_plain_column(const struct field *field, const struct cell_run *run, struct batch_column *column,
                       uint32_t row, bool *lacks);

/* Columns side by side whose cells are one digit each: flags and small numbers. */
#define DIGIT_COLUMNS 16
/* Whether a field can be read so: its words are its digits, in one byte each. */
bool is_digit_field(const struct field *field);
/* The same of `count` columns from run->column on, which is not the first of the file; lacks[i]: of the i-th. */
bool read_digit_columns(const struct field *const *fields, const struct cell_run *run,
                        struct batch_column *const *columns, uint32_t count, uint32_t row, bool *lacks);

#endif
