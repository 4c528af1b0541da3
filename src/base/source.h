/* SPDX-License-Identifier: Apache-2.0 */
/* Source texts, and the spans that every token, tree and rule carries. */
#ifndef YOKO_BASE_SOURCE_H
#define YOKO_BASE_SOURCE_H

#include "base/memory.h"

/* Bytes [start, end) of one source of a set. A span with source SPAN_NOWHERE has no place. */
struct span {
    uint32_t source;
    uint32_t start, end;
};
#define SPAN_NOWHERE UINT32_MAX

struct source {
    const char *name; /* as shown to people */
    const char *text; /* UTF-8; a NUL follows */
    uint32_t length;
    uint32_t *lines; /* offsets of the line starts */
    uint32_t line_count;
};

struct source_set {
    struct arena *arena;
    VECTOR(struct source) sources;
};

/* Adds a text (copied into the arena) and returns its number. */
uint32_t source_add(struct source_set *set, const char *name, const char *text, size_t length);
/* The line of an offset, from 0; found soon where it is `near` or a neighbour of that. */
uint32_t source_line(const struct source *source, uint32_t offset, uint32_t near);
/* The column in characters, from 1, of an offset in that line. */
unsigned source_column(const struct source *source, uint32_t offset, uint32_t line);
/* Line (from 1) and column in characters (from 1) of an offset. */
void source_place(const struct source *source, uint32_t offset, unsigned *line, unsigned *column);

#endif
