/* SPDX-License-Identifier: Apache-2.0 */
/* Records in columns, as the readers of io/ make them and the machine takes them. */
#ifndef YOKO_EXEC_BATCH_H
#define YOKO_EXEC_BATCH_H

#include "code/schema.h"

/* Whether a field counts as there (がある) where its value is missing. */
enum presence {
    PRESENCE_AS_MISSING, /* it does not */
    PRESENCE_GIVEN,      /* it does: only the value is not known */
    PRESENCE_OPEN        /* that is not known either */
};

/* One field over all records (space 0) or over all lines of its list. Defaults have been applied; every value
 * lies in the field's range (schema_range), and a missing one is 0. */
struct batch_column {
    uint8_t *flags;   /* TYPE_TRUTH, else NULL */
    void *words;      /* every other type, else NULL: signed integers of `width` bytes */
    unsigned width;   /* 1, 2, 4 or 8; schema_width, or more */
    uint8_t *missing; /* 1 where the record lacks it and there is no default; NULL: nowhere */
    const uint32_t *gaps; /* where these are few, the rows that are missing, ascending; NULL: not listed */
    uint32_t gap_count;
    enum presence presence; /* other than PRESENCE_AS_MISSING: for machines of the general path alone */
};

static inline int64_t batch_word(const struct batch_column *column, size_t row)
{
    switch (column->width) {
    case 1:
        return ((const int8_t *)column->words)[row];
    case 2:
        return ((const int16_t *)column->words)[row];
    case 4:
        return ((const int32_t *)column->words)[row];
    default:
        return ((const int64_t *)column->words)[row];
    }
}

/* The value must fit the column's width. */
static inline void batch_set_word(const struct batch_column *column, size_t row, int64_t word)
{
    switch (column->width) {
    case 1:
        ((int8_t *)column->words)[row] = (int8_t)word;
        break;
    case 2:
        ((int16_t *)column->words)[row] = (int16_t)word;
        break;
    case 4:
        ((int32_t *)column->words)[row] = (int32_t)word;
        break;
    default:
        ((int64_t *)column->words)[row] = word;
    }
}

/* Only records without an input error are in the columns; the others are kept beside them, so that decisions
 * come out in the order in which records came in. */
struct batch_reject {
    uint32_t before;     /* it came before record number `before` of the columns */
    const char *id;      /* 申請番号, or NULL */
    const char *problem; /* in the reader's language, one line */
};

struct batch {
    struct arena *arena; /* all of it lives here */
    uint32_t records;
    const char **ids;  /* 申請番号 of each record */
    uint32_t **starts; /* by space: lines of record r are [starts[s][r], starts[s][r + 1]); [0] is NULL */
    struct batch_column *columns; /* by field number; all NULL for a field that is neither used nor a key */
    const char **texts;           /* what TYPE_TEXT words count */
    uint32_t text_count;
    struct batch_reject *rejects;
    uint32_t reject_count;
};

#endif
