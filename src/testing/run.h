/* SPDX-License-Identifier: Apache-2.0 */
/* Testing a scheme: its examples, and the cases of files, are decided as any record is, from JSON text to
 * JSON text, and compared with what they expect; and which rules they put to the test is counted.
 *
 *     struct test_run *run = test_begin(memory, arena, program, diagnostics);
 *     test_examples(run, &examples, sources);
 *     test_case_file(run, &(struct case_source){.path = "old.ndjson"});
 *     test_report(run, &options, &out);
 */
#ifndef YOKO_TESTING_RUN_H
#define YOKO_TESTING_RUN_H

#include "base/text.h"
#include "exec/version.h"
#include "io/records.h"
#include "testing/example.h"

/* One output that is not as expected. */
struct test_difference {
    const char *path; /* "補助額", "経費[2].対象額": the number counts from 1 in the list's order */
    const char *expected, *found; /* as they read; `found` NULL: the decision has no such output */
    const char *why;              /* the rules that made it so, one a line; NULL: not known */
};

struct test_outcome {
    const char *label;   /* of the example; 申請番号 of a case */
    const char *origin;  /* "schemes/x.yoko:120", "old.ndjson:3" */
    const char *problem; /* why it could not be decided or compared at all, or NULL */
    bool passed;
    VECTOR(struct test_difference) differences;
};

/* A case that was run, as JSON texts. */
struct kept_case {
    const char *label, *origin, *record, *expected;
};
struct kept_cases {
    VECTOR(struct kept_case) cases;
};

struct test_run;

/* Everything, results too, is freed with `arena`; the program is borrowed until then. */
struct test_run *test_begin(struct memory *memory, struct arena *arena, const struct program *program,
                            struct diagnostics *diagnostics);
/* Has each record decided by the version of its date, where there are several; the program is the newest of
 * them. To be called before anything is decided. */
void test_by_date(struct test_run *run, const struct versions *versions);
/* From now on each case that is run is also kept, in the run's arena. */
void test_keep(struct test_run *run, struct kept_cases *kept);
/* Has each record that is decided told to `watch`, with every register still there. */
struct explain_request;
void test_watch(struct test_run *run, void (*watch)(void *context, const struct explain_request *request),
                void *context);
void test_examples(struct test_run *run, const struct examples *examples, const struct source_set *sources);
/* Runs a file of cases: one {"record": …, "expected": …} a line, or, of CSV (`csv`), an application a row with the columns of
 * testing/expectation.h and `lists` in files of their own. "-" is the standard input. False when the file cannot be
 * read, which is a diagnostic; a line that is no case is a failed result. */
struct case_source {
    const char *path;
    bool csv;
    const struct list_source *lists;
    uint32_t list_count;
};
bool test_case_file(struct test_run *run, const struct case_source *source);

uint64_t test_passed(const struct test_run *run);
uint64_t test_failed(const struct test_run *run);
const struct test_outcome *test_results(const struct test_run *run, uint32_t *count);

struct test_report_options {
    bool all;      /* those that passed too */
    bool coverage; /* what no case puts to the test, place by place; implied by `all` */
};
/* What failed, with what was expected and found side by side. The last lines say how many rules are covered,
 * and how many cases passed and failed. */
void test_report(const struct test_run *run, const struct test_report_options *options, struct buffer *out);
/* The same as one JSON object on one line. */
void test_report_json(const struct test_run *run, const struct test_report_options *options,
                      struct buffer *out);

/* As JUnit XML and as a page, with all cases and all that is not covered. */
void test_report_junit(const struct test_run *run, struct buffer *out);
void test_report_html(const struct test_run *run, struct buffer *out);

#endif
