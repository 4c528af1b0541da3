/* SPDX-License-Identifier: Apache-2.0 */
/* Where the cells of a block of CSV end, found many bytes at a time. */
#ifndef YOKO_IO_CSV_INDEX_H
#define YOKO_IO_CSV_INDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes behind (and before) a block that may be read, whatever they are. */
#define CSV_PADDING 64

/* What was met in a block. */
struct csv_seen {
    size_t cells;            /* commas and LF: the places written */
    size_t lines;            /* LF */
    size_t returns;          /* CR */
    bool quotes, nuls, high; /* a double quote; a NUL; a byte that is no ASCII */
};

/* The ways to do it. They differ in speed alone. */
enum csv_way { CSV_WAY_BEST, CSV_WAY_PLAIN, CSV_WAY_SSE2, CSV_WAY_AVX2 };

/* The way itself where this machine has it, else the fastest that it has. */
enum csv_way csv_way_here(enum csv_way wanted);
/* Writes the place of each comma and LF of text[0, length) into `ends`, which has room for length +
 * CSV_PADDING; as many bytes can be read behind the text. The way is one that this machine has. */
struct csv_seen csv_index(enum csv_way way, const char *text, size_t length, uint32_t *ends);
/* The LF of a text. */
uint32_t csv_count_lines(const char *text, size_t length);

#endif
