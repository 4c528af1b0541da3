/* SPDX-License-Identifier: Apache-2.0 */
/* Schemes and records invented by chance from a seed: well typed by construction, with every construct of the language.
 * The same seed makes the same texts. */
#ifndef YOKO_INVENT_H
#define YOKO_INVENT_H

#include "base/text.h"
#include "sample.h"

enum invented_kind {
    INVENTED_TRUTH,
    INVENTED_YEN,
    INVENTED_COUNT,
    INVENTED_RATE, /* 率 of the record */
    INVENTED_DATE,
    INVENTED_YEAR,
    INVENTED_CHOICE,
    INVENTED_SET,
    INVENTED_TEXT,
    INVENTED_REFERENCE,
    INVENTED_KINDS
};

/* A name that expressions may read. */
struct invented_name {
    const char *name;
    enum invented_kind kind;
    unsigned list;      /* 0: the application */
    unsigned choices;   /* CHOICE, SET */
    unsigned target;    /* REFERENCE */
    const char *unit;   /* COUNT; "" for a plain number */
    int64_t scale;      /* YEN, COUNT: the denominator that the compiler gives it */
    bool negative;      /* YEN, COUNT: may be below 0 */
    bool field, key, required, position;
    int decimals;
    int64_t low, high;     /* of a field, in whole units; low > high: as its type has them */
    const char *fallback;  /* 既定, as JSON would have it; NULL: none */
    const char *same_as;   /* 既定 OTHER FIELD */
};

struct invented_choices {
    const char *name;
    const char **members;
    unsigned count;
    const char *groups[3];
    unsigned group_count;
};

/* One declaration of the scheme: what amendments speak of it by. */
struct invented_part {
    const char *keyword, *called; /* 要件 《2》; called NULL: it cannot be amended */
    const char *text;             /* the whole */
    struct invented_name *name;   /* what it gives a value to; NULL: none */
    unsigned list;                /* where it is read */
    unsigned visible;             /* names that were there when it was made */
    bool lines_ready;
    bool test;                    /* 要件: more of one clause may be added */
};

/* A table, and how it is asked. */
struct invented_table {
    const char *name, *unit;    /* of the first parameter; NULL: a choice of the first kind */
    bool two, progressive, whole; /* whole: the argument is to be a whole number */
    enum invented_kind result;  /* YEN or CHOICE */
};

struct invention {
    struct arena *arena;
    struct chance chance;
    struct invented_choices choices[3];
    unsigned choice_count;
    const char *lists[3]; /* [0] is the application */
    unsigned list_count;
    VECTOR(struct invented_name *) names;
    VECTOR(struct invented_part) parts;
    VECTOR(struct invented_table) tables;
    VECTOR(int64_t) turns; /* whole numbers where something may turn */
    VECTOR(int32_t) days;  /* and days */
    unsigned list;         /* where the expression at hand is read */
    unsigned visible;      /* names that it may read */
    bool lines_ready;      /* 対象 and aggregates may be read */
    unsigned clauses, number;
    bool versions; /* 申請日 chooses the text */
    bool foreign;  /* foreign functions are called */
    const char *cite; /* 《N》 of the rule at hand */
};

/* What came of inventing an amount. */
struct invented_amount {
    const char *text;
    int64_t scale;
    bool negative;
};

#define CHOOSE(invention, ...)                                                                                \
    ((const char *const[]){__VA_ARGS__}[chance_below(                                                          \
        &(invention)->chance, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))])

static inline bool invented_one_in(struct invention *invention, uint32_t limit)
{
    return chance_below(&invention->chance, limit) == 0;
}

/* Expressions of a type, of about that depth. */
const char *invent_truth(struct invention *invention, unsigned depth);
struct invented_amount invent_yen(struct invention *invention, unsigned depth, bool whole);
struct invented_amount invent_count(struct invention *invention, const char *unit, unsigned depth);
const char *invent_date(struct invention *invention, unsigned depth);
const char *invent_year(struct invention *invention, unsigned depth);
const char *invent_choice(struct invention *invention, unsigned choices, unsigned depth);
const char *invent_yen_literal(struct invention *invention);
const char *invent_date_literal(struct invention *invention);
/* Rows that leave nothing out of the counts or amounts from 0 on: their left sides. */
unsigned invent_rows(struct invention *invention, const char *unit, const char **rows, unsigned most, bool closed);
struct invented_name *invent_find(struct invention *invention, enum invented_kind kind, const char *unit, bool fields);

/* The files of a scheme, written into a folder: "invented.yoko" and what it builds on. False when the disk fails. */
bool invent_scheme(struct invention *invention, struct arena *arena, uint64_t seed, const char *folder);
/* A record for it. */
void invent_record(struct invention *invention, unsigned number, struct buffer *out);

#endif
