/* SPDX-License-Identifier: Apache-2.0 */
/* Cases that an author may want: the scheme's own, moved to where a decision turns. */
#ifndef YOKO_TESTING_SUGGEST_H
#define YOKO_TESTING_SUGGEST_H

#include "exec/version.h"
#include "testing/run.h"

/* A case to be judged, as JSON texts on one line. */
struct suggestion {
    const char *name; /* "半分 (small.yoko:20): 職員数 = 11" */
    const char *record, *found;
    const char *expected; /* of the scheme's own cases; NULL: nobody has said */
};
struct suggestions {
    VECTOR(struct suggestion) items;
    uint32_t own; /* the first so many are the scheme's own cases */
};

/* A suggestion for each edge of a field at which one of the cases is decided otherwise; `run` decides them, and nothing is
 * expected of them. With `all`, the cases themselves come first. In the run's arena. */
struct suggestions *suggest_cases(struct test_run *run, const struct versions *versions,
                                  const struct kept_cases *cases, bool all);

/* A line {"case": …, "record": …, "found": …} each, with "expected" before "found" where it is known. */
void suggestions_ndjson(const struct suggestions *suggestions, struct buffer *out);
/* The form in which case_csv.c reads cases and spreadsheets open files without a question: `texts` has a buffer for each
 * space of records, the applications' first; that of a list stays empty when no case has a line of it. Each case is given
 * a 申請番号 of its own. What the scheme finds is not written: the columns for what is expected are there to be filled. A
 * case whose record has no such form, say a list that is none, is left out with a warning. */
void suggestions_csv(struct arena *arena, const struct versions *versions, const struct suggestions *suggestions,
                     struct diagnostics *diagnostics, struct buffer *texts);

#endif
