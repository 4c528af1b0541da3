/* SPDX-License-Identifier: Apache-2.0 */
/* yoko test: whether a scheme decides its examples, and the cases of further files, as they expect; and what
 * these cases put to the test. */
#include <config.h>

#include "cli/cli.h"

#include <limits.h>

enum { OPTION_ALL = 'a', OPTION_COVERAGE = OPTION_LONG, OPTION_REQUIRE, OPTION_CONDITIONS };

static const struct option_row options[] = {
    {OPTION_ALL, "all", NULL, TO_TRANSLATE("show those that passed, too")},
    {OPTION_COVERAGE, "coverage", NULL, TO_TRANSLATE("list the rules and conditions that no case puts to the test")},
    {OPTION_REQUIRE, "require-coverage", NULL, TO_TRANSLATE("fail unless every rule is put to the test")},
    {OPTION_CONDITIONS, "require-conditions", NULL,
     TO_TRANSLATE("fail unless every rule, and every condition on its own, is put to the test")},
    DAY_ROW,
    {OPTION_JSON, "json", NULL, TO_TRANSLATE("the outcome as JSON, for programs")},
    {0, NULL, NULL, NULL},
};

/* What the command line asks for. */
struct wanted {
    const char *scheme;
    struct yoko_test test;
};

static enum yoko_status test(struct session *session, struct wanted *wanted)
{
    static struct output output;
    struct yoko_scheme *scheme;
    struct yoko_tests tests;
    enum yoko_status status = yoko_load(session->yoko, wanted->scheme, &scheme);
    show_messages(session);
    if (status != YOKO_OK)
        return status;
    if (output_open(session, &output, NULL)) {
        wanted->test.format = session->json ? YOKO_JSON : YOKO_TEXT;
        wanted->test.write = output_write;
        wanted->test.write_context = &output;
        status = yoko_test(session->yoko, scheme, &wanted->test, &tests);
        show_messages(session);
        status = output_close(session, &output, true, status);
    } else {
        status = YOKO_SYSTEM;
    }
    yoko_scheme_close(scheme);
    return status;
}

static enum yoko_status run(struct session *session, int count, char **words)
{
    const char *value;
    enum yoko_status status = YOKO_OK;
    struct wanted wanted = {0};
    char **operands;
    int operand_count;
    for (int key; (key = next_option(session, count, words, &value, &status)) != OPTION_END;) {
        if (key == OPTION_DAY)
            status = take_day(session, value);
        else if (key == OPTION_CONDITIONS)
            wanted.test.require = YOKO_COVER_CONDITIONS;
        else if (key == OPTION_REQUIRE && wanted.test.require == YOKO_COVER_NOTHING)
            wanted.test.require = YOKO_COVER_RULES;
        if (key == OPTION_BAD || status != YOKO_OK)
            return status;
        wanted.test.all = wanted.test.all || key == OPTION_ALL;
        wanted.test.coverage = wanted.test.coverage || key == OPTION_COVERAGE;
        session->json = session->json || key == OPTION_JSON;
    }
    if (!take_operands(session, count, words, 1, INT_MAX, "SCHEME", &operands, &operand_count))
        return YOKO_USAGE;
    wanted.scheme = operands[0];
    wanted.test.cases = (const char *const *)(operands + 1);
    wanted.test.case_count = (size_t)(operand_count - 1);
    return test(session, &wanted);
}

const struct command command_test = {
    .name = "test",
    .operands = "SCHEME [CASES…] [--all] [--coverage] [--json]",
    .summary = TO_TRANSLATE("decides a scheme's examples (例) and compares with what they expect"),
    .options = options,
    .examples = {{"yoko test saitama-2020", TO_TRANSLATE("runs the examples in the scheme file")},
                 {"yoko test saitama-2020 cases/2023.ndjson",
                  TO_TRANSLATE("also decides old cases, one {\"record\": …, \"expected\": …} a line")}},
    .run = run,
};
