/* SPDX-License-Identifier: Apache-2.0 */
/* Schemes side by side on records: the same applications decided under each, and what comes of it. Everything
 * is counted as the applications pass by, so that memory does not depend on how many there are; all counts
 * and sums are exact, and of two accumulations the sum is the accumulation of both, in whatever order.
 *
 * Differences are those of each scheme against the first one, the base of the comparison.
 */
#ifndef YOKO_COMPARE_RECORDS_H
#define YOKO_COMPARE_RECORDS_H

#include "exec/batch.h"
#include "io/decision.h"
#include "io/text_map.h"

/* What became of an application under a scheme. */
enum outcome { OUTCOME_GRANT, OUTCOME_REFUSE, OUTCOME_OPEN, OUTCOME_ERROR, OUTCOMES };

struct records_total {
    uint64_t outcomes[OUTCOMES];
    int64_t grant;           /* sum of what is granted, in yen */
    int64_t open_most;       /* what the open ones could come to at the most, of those that have a most */
    uint64_t open_unbounded; /* open ones without a most */
};

/* Where the first difference between two decisions lies, in the order in which a decision is worked out. */
enum cause_kind {
    CAUSE_REQUIREMENT, /* one refuses for it */
    CAUSE_LINE,        /* an expense is covered by one and not by the other */
    CAUSE_LINE_AMOUNT, /* the same expense counts with another amount */
    CAUSE_RATE,
    CAUSE_BASE,
    CAUSE_CEILING,
    CAUSE_COMPUTED, /* rounding, or what the formula has besides */
    CAUSES
};

/* What two schemes are compared by: what they grant, or, where one of them computes no grant, the cost that they cover. */
enum measure { MEASURE_GRANT, MEASURE_COVERED_COST };

/* A rule on one side: NULL clause and label: the scheme has none of the kind. */
struct cause_side {
    const char *clause, *label, *text;
    uint32_t line; /* in the scheme's file; 0: not known */
};

struct records_cause {
    enum cause_kind kind;
    const char *key; /* two with the same key are one cause */
    struct cause_side from, to;
    const char *field; /* of a requirement on one choice: that field's name; else NULL */
    uint64_t gainers, losers;
    int64_t gain, loss; /* loss is 0 or below */
};

/* Rules and their counterparts under another scheme, worked out once. */
struct counterpart {
    const struct test *test, *found; /* found NULL: there is none */
    const struct program *other;
    const char *field; /* as of a cause */
};
struct counterparts {
    struct arena *arena;
    VECTOR(struct counterpart) list;
};

/* Differences by size: bucket n of either sign holds amounts from edge n on, below edge n + 1. */
#define BUCKET_EDGES 10
extern const int64_t bucket_edges[BUCKET_EDGES];
#define BUCKETS (2 * BUCKET_EDGES + 1) /* losers, the largest loss first; no difference; gainers */

/* One application among those that differ most. */
struct records_differing {
    uint64_t number; /* its place in the input, from 1 */
    char id[64];     /* 申請番号, cut when it is longer */
    enum outcome from_outcome, to_outcome;
    int64_t from, to; /* as measured */
    uint32_t cause;   /* number in `causes`, or NONE */
};
#define DIFFERING_MOST 20

/* One scheme against the first one. */
struct records_pair {
    enum measure measure;
    uint64_t gainers, losers, same;
    uint64_t undecided; /* open, or not decidable, under one of the two */
    int64_t gain, loss;
    uint64_t outcomes[OUTCOMES][OUTCOMES]; /* [under the first][under this one] */
    uint64_t buckets[BUCKETS];
    int64_t bucket_sums[BUCKETS];
    struct counterparts counterparts;
    struct text_map cause_numbers;
    VECTOR(struct records_cause) causes;
    struct records_differing differing[DIFFERING_MOST]; /* the largest difference first */
    uint32_t differing_count;
    /* Where requirements on one choice are the cause of nearly every difference: that field, and of how many.
     * The schemes are then for applicants apart, and nothing else of their rules is seen. NULL: not so. */
    const char *alone;
    uint64_t alone_count;
};

struct group_total {
    uint64_t granted;
    int64_t grant;
    uint64_t gainers, losers; /* against the first scheme */
    int64_t difference;
};

/* One value of a field that the figures are asked by. */
struct records_group {
    const char *value; /* for people */
    uint64_t applications;
    struct group_total *totals; /* by scheme */
};
struct records_by {
    uint32_t field;
    const char *name;
    const int64_t
        *bands; /* of an amount, rounded half up: the bands' ends in whole units; the last is open */
    uint32_t band_count;
    struct records_group *groups; /* every value that there can be; the last one is `不明` */
    uint32_t group_count;
};

/* A field that decisions turn on and applications lack. */
struct records_lack {
    const char *field; /* 経費.金額 */
    uint64_t applications;
    int64_t least, most; /* what the open decisions that name it could come to, of those that have a most */
    uint64_t unbounded;
};
/* A field that no application has, so that decisions were made by its default, or by its absence where they ask whether
 * it is there; and that some of them turn on. */
struct records_assumed {
    const char *field;
    const char *by; /* the default: a value, or the name of another field; NULL: taken as not there */
    uint64_t applications; /* decided, and open without the default */
    int64_t granted;       /* what these are granted by it */
    int64_t least, most;   /* what they could come to with other values, of those that have a most */
    uint64_t unbounded;
};
struct records_scheme {
    const char *name;
    const struct program *program; /* the newest version */
    struct records_total total;
    struct text_map lack_numbers;
    VECTOR(struct records_lack) lacks;
    struct text_map assumed_numbers;
    VECTOR(struct records_assumed) assumed;
    bool has_grant;
};

struct records {
    struct arena *arena;
    const struct schema *schema; /* that the applications were read by */
    bool *given;                 /* by its field: asked for by records_assume, and some application has it */
    const char *source;          /* of the applications, for people */
    uint64_t applications, rejected;
    uint32_t scheme_count;
    struct records_scheme *schemes;
    struct records_pair *pairs; /* by scheme; [0] is not used */
    struct records_by *by;
    uint32_t by_count;
    const char *advice; /* the command that takes such a field for each scheme's own; NULL: none is needed */
    bool exceeded; /* a sum left 64 bits, and sums are not to be used */
};

/* One application under one scheme. */
struct record_outcome {
    const struct program *program; /* the version of its day */
    struct decision decision;
    int64_t least, most; /* of an open one; AMOUNT_INFINITY: nothing bounds it */
};

/* An empty accumulation in `arena`; the schemes' names and programs are borrowed. */
void records_begin(struct records *records, struct arena *arena, const struct schema *schema,
                   const char *const *names, const struct program *const *programs, uint32_t count);
/* Asks for figures by a field of the application; `bands` of an amount are borrowed. False: not by such a
 * field. */
bool records_by_field(struct records *records, uint32_t field, const int64_t *bands, uint32_t band_count);
/* Adds an application that all schemes decided. */
void records_add(struct records *records, const struct batch *batch, uint32_t record, uint64_t number,
                 const struct record_outcome *outcomes);
/* Adds that an application which a scheme decided is open, as `bare`, where the fields of `without` (by field) are
 * unknown instead of having their defaults or not being there. */
void records_assume(struct records *records, uint32_t scheme, struct arena *work, const bool *without,
                    const struct record_outcome *decided, const struct record_outcome *bare);
/* An empty accumulation that counts what `whole` counts, to be added to by one thread at a time; in `arena`. */
void records_part(struct records *part, struct arena *arena, const struct records *whole);
/* Forgets what was added. */
void records_clear(struct records *part);
/* Adds what a part counted, whose applications come behind `before` others. */
void records_merge(struct records *whole, const struct records *part, uint64_t before);
/* What adding, and merging, take: a sum, which says when it left 64 bits; the entry of a field that is lacking, and
 * the number of a cause, empty where it is new; one among those that differ most, or not. */
void records_sum(struct records *records, int64_t *sum, int64_t amount);
struct records_lack *records_lack_of(struct records *records, struct records_scheme *scheme, const char *field);
struct records_assumed *records_assumed_of(struct records *records, struct records_scheme *scheme, const char *field);
/* What adding takes besides: 経費[2].金額 is 経費.金額; what is granted, 0 where nothing is decided. */
const char *records_field_name(struct arena *arena, const char *name);
int64_t records_granted(const struct decision *decision);
/* What a decision comes to by a measure, 0 where it refuses. False: it is not known. */
bool records_measured(enum measure measure, const struct decision *decision, int64_t *amount);
enum measure records_measure(const struct program *from, const struct program *to);
uint32_t records_cause_number(struct records *records, struct records_pair *pair, const struct records_cause *found);
void records_note_differing(struct records_pair *pair, const struct records_differing *differing);
/* What was assumed of the field, for people: its default, or that it is not there. */
const char *records_assumed_text(const struct records_assumed *assumed);
/* Drops what was assumed of fields that some application has after all, and tells the defaults of the rest. */
void records_finish_assumed(struct records *records);
/* Puts causes, fields and groups into the order in which they are shown. */
void records_finish(struct records *records);

const char *outcome_name(enum outcome outcome);    /* 交付可 … */
/* That a sum is not to be used; NULL: all are right. */
const char *records_exceeded_text(const struct records *records);
/* Why the pair is not compared by what is granted, as a sentence; NULL: it is. */
const char *records_measure_text(struct arena *arena, const struct records *records, uint32_t scheme);
/* What a scheme grants in all, or something, for people; "-" where it computes no grant. */
const char *records_grant_text(struct arena *arena, const struct records_scheme *scheme, int64_t grant);
const char *cause_kind_name(enum cause_kind kind); /* in the reader's language */
const char *cause_kind_key(enum cause_kind kind);  /* for programs */

/* The first difference between two decisions that do not come to the same amount (compare/records_cause.c). */
struct records_cause records_first_cause(struct counterparts *known, const struct record_outcome *from,
                                         const struct record_outcome *to);

/* For people: digits in groups of three, with a plus if so wanted; 《clause》 label; −30万～−20万円. */
const char *amount_grouped(struct arena *arena, int64_t amount, bool sign);
const char *cause_side_text(struct arena *arena, const struct cause_side *side);
const char *bucket_text(struct arena *arena, uint32_t bucket);
/* Of a pair whose `alone` is set, a sentence. */
const char *records_alone_text(struct arena *arena, const struct records *records, uint32_t scheme);

/* Totals of applications made by chance, one a seed. */
struct population {
    uint64_t size, seed, seeds;
    const char *distribution;  /* the file, or NULL */
    int64_t **totals;          /* by scheme, by seed in order */
    int64_t (*percentiles)[7]; /* by scheme: of population_ranks */
    int64_t *mean;             /* rounded half up */
    uint32_t scheme_count;
};
#define POPULATION_RANKS 7
extern const unsigned population_ranks[POPULATION_RANKS]; /* per cent: 0, 10, 25, 50, 75, 90, 100 */
/* Works the percentiles out, by nearest rank, and the means. */
void population_finish(struct population *population, struct arena *arena);

struct buffer;
/* Members of a JSON object, each with a comma before it: "records" and "population" (NULL: not asked). */
void records_json(const struct records *records, const struct population *population, struct buffer *out);
/* For a terminal of so many columns (0: no limit). */
void records_text(struct arena *arena, const struct records *records, const struct population *population,
                  unsigned width, struct buffer *out);

#endif
