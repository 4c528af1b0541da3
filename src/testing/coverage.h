/* SPDX-License-Identifier: Apache-2.0 */
/* Which rules of a scheme its cases put to the test, and what they leave untouched. */
#ifndef YOKO_TESTING_COVERAGE_H
#define YOKO_TESTING_COVERAGE_H

#include "base/memory.h"

enum coverage_kind {
    COVERAGE_REQUIREMENTS, /* met, and not met */
    COVERAGE_DEFINITIONS,  /* the value without an exception, and each exception */
    COVERAGE_ROWS,
    COVERAGE_BRANCHES, /* of 場合 and ならば */
    COVERAGE_OUTPUTS,  /* results, duties, documents: their condition holding and not */
    COVERAGE_VERSIONS, /* of a scheme whose text changes by date */
    COVERAGE_CONDITIONS, /* each part of a compound condition, turning the outcome by itself */
    COVERAGE_KINDS
};

struct coverage_count {
    uint32_t count, covered;
};

/* What no case put to the test. */
struct coverage_gap {
    enum coverage_kind kind;
    const char *name; /* the clause of a requirement; the text of a condition; the name of anything else */
    const char *source;
    uint32_t line;
    const char *unseen; /* in the reader's language */
};

struct coverage_report {
    struct coverage_count kinds[COVERAGE_KINDS];
    struct coverage_count rules; /* all but the conditions */
    VECTOR(struct coverage_gap) gaps; /* in the order of the text */
};

/* "table rows", in the reader's language. */
const char *coverage_kind_name(enum coverage_kind kind);

struct test_run;
/* What the run's cases covered so far; in its arena. */
struct coverage_report coverage_report(const struct test_run *run);

#endif
