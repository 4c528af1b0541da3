/* SPDX-License-Identifier: Apache-2.0 */
/* The table of limits as data; and a limit as people write it. */
#include <config.h>

#include "base/limits.h"

#include "base/diagnostic.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

const struct limit_row limit_rows[LIMITS] = {
#define LIMIT(symbol, name, japanese, counted, usual, least, most, meaning)                                  \
    {name, japanese, counted, usual, least, most, meaning},
#include "base/limits.def"
#undef LIMIT
};

void limits_begin(struct limits *limits)
{
    for (unsigned i = 0; i < LIMITS; i++)
        limits->most[i] = limit_rows[i].usual;
}

enum limit limit_named(const char *name, size_t length)
{
    for (unsigned i = 0; i < LIMITS; i++) {
        const struct limit_row *row = &limit_rows[i];
        if ((strlen(row->name) == length && memcmp(row->name, name, length) == 0) ||
            (strlen(row->japanese) == length && memcmp(row->japanese, name, length) == 0))
            return (enum limit)i;
    }
    return LIMITS;
}

#define UNITS 5
static const char *const units[UNITS] = {"B", "KiB", "MiB", "GiB", "TiB"};

/* By how many bits the unit behind a number of bytes moves it; -1: there is no such unit. */
static int unit_bits(const char *unit)
{
    while (*unit == ' ')
        unit++;
    for (int i = 0; i < UNITS; i++)
        if (strcmp(unit, units[i]) == 0)
            return 10 * i;
    return *unit ? -1 : 0;
}

bool limit_read(enum limit limit, const char *text, uint64_t *value)
{
    const struct limit_row *row = &limit_rows[limit];
    const char *at = text;
    uint64_t number = 0;
    for (; (*at >= '0' && *at <= '9') || (*at == ',' && at > text); at++)
        if (*at != ',' && (number = number * 10 + (uint64_t)(*at - '0')) > row->most)
            return false;
    int bits = row->counted == LIMIT_BYTES ? unit_bits(at) : *at ? -1 : 0;
    if (at == text || bits < 0 || number > row->most >> bits || number << bits < row->least)
        return false;
    *value = number << bits;
    return true;
}

/* 1,048,576 */
static void print_grouped(uint64_t value, char text[LIMIT_ROOM])
{
    char digits[LIMIT_ROOM];
    size_t length = (size_t)snprintf(digits, sizeof digits, "%" PRIu64, value), to = 0;
    for (size_t i = 0; i < length; i++) {
        if (i && (length - i) % 3 == 0)
            text[to++] = ',';
        text[to++] = digits[i];
    }
    text[to] = '\0';
}

const char *limit_print(enum limit_counted counted, uint64_t value, char text[LIMIT_ROOM])
{
    unsigned unit = 0;
    while (counted == LIMIT_BYTES && unit < UNITS - 1 && value && value % 1024 == 0) {
        value /= 1024;
        unit++;
    }
    print_grouped(value, text);
    if (counted == LIMIT_BYTES) {
        strcat(text, " ");
        strcat(text, units[unit]);
    }
    return text;
}
