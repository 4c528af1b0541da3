/* SPDX-License-Identifier: Apache-2.0 */
/* A test run from the inside. For this folder only. */
#ifndef YOKO_TESTING_RUNNING_H
#define YOKO_TESTING_RUNNING_H

#include "decide/explain.h"
#include "exec/machine.h"
#include "io/decision.h"
#include "io/input.h"
#include "io/records.h"
#include "testing/coverage.h"
#include "testing/run.h"

#include <jansson.h>

/* What was decided last; in the scratch arena. */
struct test_decided {
    struct machine *machine; /* NULL: it was rejected */
    const struct program *program;
    uint32_t version;
    struct batch batch;
    struct decision decision;
};

struct test_run {
    struct memory *memory;
    struct arena *arena;
    const struct program *program;
    struct diagnostics *diagnostics;
    VECTOR(struct test_outcome) results;
    uint64_t passed, failed;
    struct coverage *coverage;
    struct kept_cases *kept; /* NULL: nobody asked */
    /* Held here, so that the arena gives them back however a call ends. */
    struct arena scratch; /* of the case under way */
    void (*watch)(void *context, const struct explain_request *request); /* NULL: nobody */
    void *watch_context;
    const struct versions *versions; /* NULL: there is only the program */
    struct machine **machines;       /* by version; NULL: not needed yet */
    uint32_t machine_count;
    struct record_reader *reader, *cases; /* of one record; of a case file */
    struct arena rows;                    /* of the row under way of a case file */
    struct input input;
    struct test_decided decided;
    struct buffer decision, text;
    json_t *expected, *found;
};

/* run.c: decides a record; the decision's JSON is in run->decision. What is needed meanwhile is in run->scratch.
 * False when it cannot be read at all. */
bool test_decide(struct test_run *run, const char *record, size_t length);

/* run.c: decides a case, compares it and adds its result, unless the result has a problem already. Texts are JSON. With a
 * reject, the record could not be read, and that is its decision. */
void test_run_case(struct test_run *run, struct test_outcome *result, const char *record, const char *expected,
                   const struct batch_reject *reject);

/* case_csv.c: runs the cases of a CSV file; as test_case_file. */
bool test_case_csv(struct test_run *run, const char *path, const struct list_source *lists, uint32_t list_count);

/* compare.c: adds each difference between the JSON text expected and the decision in run->decision to the
 * result. */
void compare_decision(struct test_run *run, const char *expected, size_t length, struct test_outcome *result);

/* The same with nothing left over: for many decisions against one run. */
void compare_case(struct test_run *run, const char *expected, size_t length, struct test_outcome *result);

/* why.c: says of each difference which rules made it, from what was decided last. */
void explain_differences(struct test_run *run, struct test_outcome *result);

/* coverage.c */
void coverage_begin(struct test_run *run);
/* Counts what the machine ran last by that version's program: one record. */
void coverage_count(struct test_run *run, struct machine *machine, const struct program *program);

#endif
