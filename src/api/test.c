/* SPDX-License-Identifier: Apache-2.0 */
/* Puts a scheme to its examples and to files of old cases. */
#include <config.h>

#include "api/foreign.h"
#include "api/ready.h"
#include "api/records.h"
#include "api/test.h"
#include "check/model.h"
#include "testing/coverage.h"
#include "testing/run.h"

struct testing {
    const struct yoko_scheme *scheme;
    const struct yoko_test *test;
    struct yoko_tests *tests;
};

static bool read_cases(struct yoko *yoko, struct test_run *run, const struct yoko_records *cases)
{
    struct case_source source = {.path = cases->path, .list_count = (uint32_t)cases->list_count};
    source.csv = cases->format == YOKO_CSV ||
                 (cases->format == YOKO_FORMAT_NONE && record_format_of_name(cases->path) == RECORDS_CSV);
    source.lists = records_lists(yoko, cases);
    return test_case_file(run, &source);
}

enum yoko_status run_tests(struct yoko *yoko, struct test_run *run, const struct yoko_scheme *scheme,
                           const struct yoko_test *test)
{
    bool read = true;
    if (scheme->checked) {
        struct examples examples = scheme_examples(yoko, scheme, &yoko->diagnostics);
        if (yoko->diagnostics.errors)
            return YOKO_BAD_SCHEME;
        test_examples(run, &examples, &scheme->sources);
    }
    for (size_t i = 0; i < test->case_count; i++)
        read = read_cases(yoko, run, &test->cases[i]) && read;
    return read ? YOKO_OK : YOKO_BAD_RECORDS;
}

static void count_all(const struct test_run *run, struct yoko_tests *tests)
{
    struct coverage_report report = coverage_report(run);
    tests->passed = test_passed(run);
    tests->failed = test_failed(run);
    tests->rules = report.rules.count;
    tests->rules_tested = report.rules.covered;
    tests->conditions = report.kinds[COVERAGE_CONDITIONS].count;
    tests->conditions_tested = report.kinds[COVERAGE_CONDITIONS].covered;
}

static bool covers(const struct yoko_tests *tests, enum yoko_coverage required)
{
    if (required >= YOKO_COVER_RULES && tests->rules_tested < tests->rules)
        return false;
    return required < YOKO_COVER_CONDITIONS || tests->conditions_tested == tests->conditions;
}

void report_tests(struct yoko *yoko, const struct test_run *run, const struct yoko_test *wanted)
{
    struct test_report_options options = {.all = wanted->all,
                                          .coverage = wanted->coverage || wanted->require != YOKO_COVER_NOTHING};
    if (wanted->format == YOKO_JSON)
        test_report_json(run, &options, &yoko->scratch);
    else if (wanted->format == YOKO_JUNIT)
        test_report_junit(run, &yoko->scratch);
    else if (wanted->format == YOKO_HTML)
        test_report_html(run, &yoko->scratch);
    else
        test_report(run, &options, &yoko->scratch);
    buffer_whole(&yoko->scratch, &yoko->memory);
}

static enum yoko_status test(struct yoko *yoko, void *request)
{
    struct testing *testing = request;
    const struct yoko_scheme *scheme = testing->scheme;
    const struct yoko_test *wanted = testing->test;
    if (!scheme->checked && wanted->case_count == 0) {
        diagnose(&yoko->diagnostics, Y0809, nowhere, scheme->program->id, (const char *)NULL);
        return YOKO_USAGE;
    }
    if (!foreign_ready(yoko, scheme))
        return YOKO_USAGE;
    if (!ready_to_decide(yoko, NULL))
        return YOKO_SYSTEM;
    yoko->sources = &scheme->sources;
    struct test_run *run = test_begin(&yoko->memory, &yoko->arena, scheme->program, &yoko->diagnostics);
    test_by_date(run, &scheme->versions);
    enum yoko_status status = run_tests(yoko, run, scheme, wanted);
    if (status == YOKO_BAD_SCHEME)
        return status;
    count_all(run, testing->tests);
    report_tests(yoko, run, wanted);
    if (wanted->write(wanted->write_context, yoko->scratch.bytes, yoko->scratch.length))
        return YOKO_SYSTEM;
    if (status != YOKO_OK)
        return status;
    return testing->tests->failed || !covers(testing->tests, wanted->require) ? YOKO_NO : YOKO_OK;
}

enum yoko_status yoko_test(struct yoko *yoko, const struct yoko_scheme *scheme, const struct yoko_test *wanted,
                           struct yoko_tests *tests)
{
    struct testing testing = {.scheme = scheme, .test = wanted, .tests = tests};
    *tests = (struct yoko_tests){0};
    return yoko_enter(yoko, test, &testing);
}
