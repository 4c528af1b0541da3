/* SPDX-License-Identifier: Apache-2.0 */
/* Values of the test oracle: truths of three values, intervals of exact fractions, points, and the missing inputs
 * that they come from, as section 4 of the record contract words them. Values never change once they are made; they
 * live until oracle_memory_begin is called for the next record. Shares nothing with src/ but the tree of a scheme. */
#ifndef YOKO_ORACLE_VALUE_H
#define YOKO_ORACLE_VALUE_H

#include "base/memory.h"
#include "syntax/tree.h"

#include <gmp.h>

/* Why something is not known: an input, or the union of two such sets. NULL: none. */
struct reasons {
    const char *name;
    const struct reasons *left, *right;
    unsigned told; /* the telling that has been here; mends the cost of shared parts */
};

enum sort {
    SORT_TRUTH,
    SORT_NUMBER, /* amounts, counts and rates alike */
    SORT_CHOICE,
    SORT_SET,
    SORT_DATE,
    SORT_YEAR,
    SORT_TEXT,
    SORT_REFERENCE,
    SORT_TEXTS, /* a list of texts as written */
    SORT_KEYS   /* 番号一覧 */
};

struct end {
    int infinite; /* -1, 0, 1 */
    mpq_t finite;
};

struct list;
struct value {
    enum sort sort;
    bool known;
    int64_t word;                      /* TRUTH 0 or 1, SET bits, DATE, YEAR, REFERENCE */
    const char *text;                  /* CHOICE, TEXT */
    const struct declaration *choices; /* CHOICE, SET */
    const struct list *list;           /* REFERENCE: of which list; KEYS */
    const char *unit;                  /* NUMBER, as written; NULL: none */
    struct end low, high;              /* NUMBER */
    uint64_t scale;                    /* NUMBER: all such values are whole multiples of 1 / scale; 0: too fine */
    const struct expression_list *items; /* TEXTS */
    int64_t *keys;                       /* KEYS, ascending */
    uint32_t key_count;
    const struct reasons *reasons; /* NULL when known */
};

enum mode { MODE_DOWN, MODE_UP, MODE_HALF_UP };

/* Values, and what GMP asks for, come from `arena` from now on. */
void oracle_memory_begin(struct arena *arena);
struct arena *oracle_memory(void);
/* The greatest numerator over the scale that any amount has had since oracle_memory_begin, in bits: where 64 bits
 * may not have sufficed. */
size_t oracle_peak_bits(void);

const struct reasons *reason_named(const char *name);
const struct reasons *reasons_both(const struct reasons *a, const struct reasons *b);
/* The names, each once, in the order of their bytes. */
uint32_t reasons_tell(const struct reasons *reasons, const char ***names);

const struct value *truth(bool value);
const struct value *truth_unknown(const struct reasons *reasons);
const struct value *interval_of(int64_t numerator, int64_t denominator, const char *unit);
const struct value *interval_exact(const mpq_t number, uint64_t scale, const char *unit);
/* From `low` to infinity, or from minus infinity where `low` is NULL. */
const struct value *interval_unknown(const struct reasons *reasons, const char *unit, bool negative_too);
const struct value *interval_within(int64_t low, int64_t high, const struct reasons *reasons);
struct value *point_new(enum sort sort);
/* What is not known, of the sort of `like`. */
const struct value *unknown_like(const struct value *like, const struct reasons *reasons);

bool is_true(const struct value *a);
bool is_false(const struct value *a);
const struct value *truth_not(const struct value *a);
const struct value *truth_and(const struct value *a, const struct value *b);
const struct value *truth_or(const struct value *a, const struct value *b);

/* if(c, a, b), rules 3 and 4. */
const struct value *choose(const struct value *c, const struct value *a, const struct value *b);
const struct value *equal(const struct value *a, const struct value *b);
/* b >= a, b > a: rule 7; of dates and years known only where both are. */
const struct value *at_most(const struct value *a, const struct value *b);
const struct value *below(const struct value *a, const struct value *b);

const struct value *interval_add(const struct value *a, const struct value *b);
const struct value *interval_subtract(const struct value *a, const struct value *b);
const struct value *interval_negate(const struct value *a);
const struct value *interval_multiply(const struct value *a, const struct value *b);
const struct value *interval_divide(const struct value *a, const struct value *b);
/* To a multiple of `multiple`. */
const struct value *interval_round(const struct value *a, enum mode mode, const struct value *multiple);
/* a × b ÷ c, rounded; c is not certainly 0. */
const struct value *interval_prorate(const struct value *a, const struct value *b, const struct value *c,
                                   enum mode mode);
const struct value *interval_least(const struct value *const *values, uint32_t count, bool greatest);
/* 加算 */
const struct value *interval_on_base(const struct value *base, const struct value *extra);
/* The interval between two ends of numbers that were made elsewhere. */
const struct value *interval_between(const struct end *low, const struct end *high, const struct reasons *reasons,
                                   uint64_t scale, const char *unit);
int end_compare(const struct end *a, const struct end *b);

/* The number's unit as one of the three that move dates, or 0: 1 days, 2 months, 3 years. */
int unit_of_time(const char *unit);

/* Calendar days from 1970-01-01, worked out by walking (oracle_calendar.c). */
int64_t calendar_day(int64_t year, int month, int day);
void calendar_parts(int64_t day, int64_t *year, int *month, int *date);
int calendar_length(int64_t year, int month);
int64_t calendar_months_later(int64_t day, int64_t months);
int64_t calendar_fiscal_year(int64_t day);
/* Whole months between, negative when `to` is before `from`. */
int64_t calendar_months_between(int64_t from, int64_t to);

#endif
