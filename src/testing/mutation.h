/* SPDX-License-Identifier: Apache-2.0 */
/* Putting the cases of a scheme to the test: each small change to its text, decided over all of them. A change
 * that no case notices shows what they leave untested, with a record that would show it. */
#ifndef YOKO_TESTING_MUTATION_H
#define YOKO_TESTING_MUTATION_H

#include "testing/mutate.h"
#include "testing/run.h"

enum mutant_fate {
    MUTANT_NOTICED,  /* a case fails under it */
    MUTANT_SURVIVED, /* no case fails, but a record is decided otherwise */
    MUTANT_ALIKE,    /* no case fails, and no record was found that is decided otherwise */
    MUTANT_REFUSED   /* the checker refuses it: such a slip does not get through */
};

struct mutant {
    struct mutation mutation;
    enum mutant_fate fate;
    const char *by; /* NOTICED: the origin of the first case that fails */
    /* SURVIVED: a record that is decided otherwise, from which case it comes with what change, and what comes
     * out otherwise */
    const char *record, *base, *change, *output, *original, *changed;
};

struct mutation_result {
    VECTOR(struct mutant) mutants;
    uint32_t fates[MUTANT_REFUSED + 1];
    uint32_t searched; /* records over which differences were looked for */
};

struct mutation_request {
    struct memory *memory;
    struct arena *arena; /* for the result */
    const struct versions *versions;
    struct diagnostics *diagnostics;
    const struct kept_cases *cases; /* all of them pass */
    /* How many changes there are. */
    uint32_t (*count)(void *context);
    /* The scheme with change `number`, until the next call; NULL when the checker refuses it. */
    const struct versions *(*make)(void *context, uint32_t number, struct mutation *mutation);
    void *context;
    void (*progress)(void *context, uint64_t done, uint64_t total);
    void *progress_context;
};

struct mutation_result *mutation_run(const struct mutation_request *request);

/* Noticed of those that can be noticed, in tenths of a percent: 987 is 98.7%. */
unsigned mutation_score(const struct mutation_result *result);
void mutation_report(const struct mutation_result *result, const struct source_set *sources, bool all,
                     struct buffer *out);
void mutation_report_json(const struct mutation_result *result, const struct source_set *sources,
                          struct buffer *out);
/* As JUnit XML (report_junit.c): a change a testcase, which fails when no case notices it and is skipped when it makes no
 * difference or is refused; and as a page. Both hold all changes. `program` is the scheme. */
void mutation_report_junit(const struct mutation_result *result, const struct source_set *sources,
                           const struct program *program, struct buffer *out);
void mutation_report_html(const struct mutation_result *result, const struct source_set *sources,
                          const struct program *program, struct arena *arena, struct buffer *out);
/* Where a change was made; "(left out)" or what stands there under it. */
void mutation_place(const struct source_set *sources, const struct mutation *mutation, const char **name,
                    unsigned *line, unsigned *column);
const char *mutation_after(const struct mutation *mutation);

#endif
