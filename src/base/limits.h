/* SPDX-License-Identifier: Apache-2.0 */
/* How much of anything is taken before it is said to be too much: the table in base/limits.def, and what is set. A workplace has one
 * set of limits, which stands in its struct memory and so is at hand wherever something is made. */
#ifndef YOKO_BASE_LIMITS_H
#define YOKO_BASE_LIMITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum limit {
#define LIMIT(symbol, name, japanese, counted, usual, least, most, meaning) LIMIT_##symbol,
#include "base/limits.def"
#undef LIMIT
    LIMITS
};

struct limits {
    uint64_t most[LIMITS];
};

enum limit_counted { LIMIT_COUNT, LIMIT_BYTES };
struct limit_row {
    const char *name, *japanese;
    enum limit_counted counted;
    uint64_t usual, least, most; /* at first; what may be set */
    const char *meaning;         /* English, to be translated */
};
extern const struct limit_row limit_rows[LIMITS];

void limits_begin(struct limits *limits);
/* The limit of that name, in either language; LIMITS: there is none. */
enum limit limit_named(const char *name, size_t length);
/* A whole number as people write it, of bytes also 16MiB, 64KiB, 1GiB, 2TiB. False: it is none, or beyond what may be set. */
bool limit_read(enum limit limit, const char *text, uint64_t *value);
/* 16 MiB, or 1,000. */
#define LIMIT_ROOM 32
const char *limit_print(enum limit_counted counted, uint64_t value, char text[LIMIT_ROOM]);

#endif
