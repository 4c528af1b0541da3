/* SPDX-License-Identifier: Apache-2.0 */
/* The inside of compare_on_records: batches decided under every scheme, counted into parts that are taken over in
 * the order of the applications. */
#ifndef YOKO_API_COMPARE_DECIDE_H
#define YOKO_API_COMPARE_DECIDE_H

#include "api/records.h"
#include "api/sample.h"
#include "compare/paper.h"
#include "compare/records.h"
#include "exec/view.h"

/* What is the same for all threads. */
struct compare_plan {
    const struct yoko_compare *compare;
    struct scheme_union all;
    uint32_t id;          /* 申請番号 in it, or NONE */
    uint32_t *wanted;     /* fields that are to be read though no scheme may use them: they are looked at for each */
    uint32_t wanted_count;
    uint32_t *assumable;  /* fields whose default a scheme may take, or of which it asks whether they are there: what */
    uint32_t assumable_count; /* hangs on it is worked out for those that no application has */
    bool **asked;         /* by scheme, by its field: one of its versions asks whether it is there */
    bool *asks;           /* by scheme: it asks so of one of `assumable` */
    bool *given;          /* by field: some application has it; set by any thread, and only ever to true */
    uint32_t own;         /* the field that each scheme takes for its own, or NONE */
    int64_t **own_values; /* by scheme */
    uint32_t *own_counts; /* 0: it asks for none */
};

/* What decides on one thread. */
struct compare_crew {
    struct yoko *yoko;
    const struct compare_plan *plan;
    struct decider *deciders; /* by scheme */
    struct decider *bare;     /* by scheme, begun when first needed: for decisions without defaults and absence */
    uint32_t count;           /* of deciders that are there */
    struct record_outcome *outcomes;
};

/* What came of some applications that follow one another. Zeroed, then compare_part_begin. */
struct compare_part {
    struct arena arena; /* of `records` */
    struct records records;
    int64_t *totals;       /* what each scheme grants, whether it is counted into `records` or not */
    bool exceeded;         /* a total left 64 bits */
    bool failed;           /* a decision could not be made */
    uint64_t applications; /* and rejects */
};

/* Memory is the workplace's; to be ended even when it did not come to its end. */
void compare_crew_begin(struct compare_crew *crew, struct yoko *yoko, const struct compare_plan *plan);
void compare_crew_end(struct compare_crew *crew);

/* An empty part of an accumulation to which nothing was added so far. */
void compare_part_begin(struct compare_part *part, struct memory *memory, const struct records *whole);
void compare_part_end(struct compare_part *part);
/* Decides a batch into the part, whose earlier contents are gone then. Without `counting` totals are all. */
void compare_decide(struct compare_crew *crew, const struct batch *batch, bool counting,
                    struct compare_part *part);

/* Reports what a scheme does not take; returns, in `arena`, the place, for the decision that cannot be made. */
const char *compare_report_fault(struct yoko *yoko, struct arena *arena, const struct compare_plan *plan,
                                 uint32_t scheme, const struct view_fault *fault, const struct batch *batch);

/* Asks for the field that each scheme takes for its own. False, reported, when it cannot be that. */
bool compare_take_own(struct yoko *yoko, struct compare_plan *plan);
/* Asks for figures by a field, as `--by` writes it. False, reported, when they cannot be had. */
bool compare_ask_by(struct yoko *yoko, struct records *records, const struct paper *paper,
                    const char *wanted);
/* Where a place or the like decides nearly all: the command that compares what is left, for a shell, in `arena`; else
 * NULL. */
const char *compare_advice(struct arena *arena, const struct yoko_compare *compare, const struct paper *paper,
                           const struct records *records);

#endif
