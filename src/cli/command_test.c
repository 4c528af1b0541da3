/* SPDX-License-Identifier: Apache-2.0 */
/* yoko test: whether a scheme decides its examples, and the cases of further files, as they expect. */
#include <config.h>

#include "cli/cli.h"

#include <limits.h>

enum { OPTION_ALL = 'a' };

static const struct option_row options[] = {
    {OPTION_ALL, "all", NULL, TO_TRANSLATE("show those that passed, too")},
    DAY_ROW,
    {OPTION_JSON, "json", NULL, TO_TRANSLATE("the outcome as JSON, for programs")},
    {0, NULL, NULL, NULL},
};

static enum yoko_status test(struct session *session, char **operands, int count, bool all)
{
    static struct output output;
    struct yoko_scheme *scheme;
    struct yoko_tests tests;
    enum yoko_status status = yoko_load(session->yoko, operands[0], &scheme);
    show_messages(session);
    if (status != YOKO_OK)
        return status;
    if (output_open(session, &output, NULL)) {
        status = yoko_test(session->yoko, scheme, (const char *const *)(operands + 1), (size_t)(count - 1),
                           session->json ? YOKO_JSON : YOKO_TEXT, all, output_write, &output, &tests);
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
    char **operands;
    int operand_count;
    bool all = false;
    for (int key; (key = next_option(session, count, words, &value, &status)) != OPTION_END;) {
        status = key == OPTION_DAY ? take_day(session, value) : status;
        if (key == OPTION_BAD || status != YOKO_OK)
            return status;
        all = all || key == OPTION_ALL;
        session->json = session->json || key == OPTION_JSON;
    }
    if (!take_operands(session, count, words, 1, INT_MAX, "SCHEME", &operands, &operand_count))
        return YOKO_USAGE;
    return test(session, operands, operand_count, all);
}

const struct command command_test = {
    .name = "test",
    .operands = "SCHEME [CASES…] [--all] [--json]",
    .summary = TO_TRANSLATE("decides a scheme's examples (例) and compares with what they expect"),
    .options = options,
    .examples = {{"yoko test saitama-2020", TO_TRANSLATE("runs the examples in the scheme file")},
                 {"yoko test saitama-2020 cases/2023.ndjson",
                  TO_TRANSLATE("also decides old cases, one {\"record\": …, \"expected\": …} a line")}},
    .run = run,
};
