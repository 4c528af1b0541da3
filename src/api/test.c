/* SPDX-License-Identifier: Apache-2.0 */
/* Puts a scheme to its examples and to files of old cases. */
#include <config.h>

#include "api/workplace.h"
#include "check/model.h"
#include "testing/run.h"

struct testing {
    const struct yoko_scheme *scheme;
    const char *const *cases;
    size_t case_count;
    enum yoko_format format;
    bool all;
    yoko_write write;
    void *write_context;
    struct yoko_tests *tests;
};

static enum yoko_status test(struct yoko *yoko, void *request)
{
    struct testing *testing = request;
    const struct yoko_scheme *scheme = testing->scheme;
    if (!scheme->checked && testing->case_count == 0) {
        diagnose(&yoko->diagnostics, Y0809, nowhere, scheme->program->id, (const char *)NULL);
        return YOKO_USAGE;
    }
    yoko->sources = &scheme->sources;
    struct test_run *run = test_begin(&yoko->memory, &yoko->arena, scheme->program, &yoko->diagnostics);
    test_by_date(run, &scheme->versions);
    if (scheme->checked) {
        struct examples examples = scheme_examples(yoko, scheme);
        if (yoko->diagnostics.errors)
            return YOKO_BAD_SCHEME;
        test_examples(run, &examples, &scheme->sources);
    }
    bool read = true;
    for (size_t i = 0; i < testing->case_count; i++)
        read = test_case_file(run, testing->cases[i]) && read;
    testing->tests->passed = test_passed(run);
    testing->tests->failed = test_failed(run);
    if (testing->format == YOKO_JSON)
        test_report_json(run, testing->all, &yoko->scratch);
    else
        test_report(run, testing->all, &yoko->scratch);
    if (yoko->scratch.failed)
        memory_fail(&yoko->memory);
    if (testing->write(testing->write_context, yoko->scratch.bytes, yoko->scratch.length))
        return YOKO_SYSTEM;
    if (!read)
        return YOKO_BAD_RECORDS;
    return testing->tests->failed ? YOKO_NO : YOKO_OK;
}

enum yoko_status yoko_test(struct yoko *yoko, const struct yoko_scheme *scheme, const char *const *cases,
                           size_t case_count, enum yoko_format format, bool all, yoko_write write,
                           void *write_context, struct yoko_tests *tests)
{
    struct testing testing = {.scheme = scheme,
                              .cases = cases,
                              .case_count = case_count,
                              .format = format,
                              .all = all,
                              .write = write,
                              .write_context = write_context,
                              .tests = tests};
    *tests = (struct yoko_tests){0};
    return yoko_enter(yoko, test, &testing);
}
