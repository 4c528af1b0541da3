/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers, dates and fiscal years as guidelines write them, read from the text of a scheme. */
#ifndef YOKO_SYNTAX_LITERAL_H
#define YOKO_SYNTAX_LITERAL_H

#include "base/diagnostic.h"
#include "base/number.h"

enum literal_kind { LITERAL_NONE, LITERAL_NUMBER, LITERAL_DATE, LITERAL_YEAR };

struct literal {
    enum literal_kind kind;
    size_t length;                  /* bytes that it takes, its unit included */
    struct ratio value;             /* NUMBER */
    size_t unit_start, unit_length; /* NUMBER: bytes from its start; length 0: none */
    int32_t day;                    /* DATE */
    int32_t year;                   /* YEAR */
    bool bad;                       /* what is wrong with it is told by the three below */
    enum diagnostic_code code;
    const char *text;       /* what was read, folded */
    const char *suggestion; /* what to write, or NULL */
};

/* Reads the literal that begins with a digit. Never LITERAL_NONE when it does. */
struct literal literal_read(struct arena *arena, const char *text, size_t length);
/* Reads what begins with a letter yet is no name: 令和6年3月11日, 令和6年度, 千円. */
struct literal literal_read_word(struct arena *arena, const char *text, size_t length);
/* Bytes of such a literal at the beginning of `text`; 0: it is a name. */
size_t literal_word_length(const char *text, size_t length);
/* Bytes of the name of an era at the beginning of `text`; 0: there is none. */
size_t literal_era_length(const char *text, size_t length);
/* Bytes of a day in whatever form people write it, such as R6.3.11, @R6.3.11, 令6/3/11 and 20240311; 0: it is none. *meant
 * becomes the day as schemes write it; NULL: the calendar has no such day. */
size_t literal_date_like(struct arena *arena, const char *text, size_t length, const char **meant);
/* A day as 令和6年3月11日, or YYYY-MM-DD before the first era. */
const char *literal_date_text(struct arena *arena, int32_t day);

#endif
