/* SPDX-License-Identifier: Apache-2.0 */
/* yoko test: whether a scheme decides its examples, and the cases of further files, as they expect; and what
 * these cases put to the test. */
#include <config.h>

#include "cli/cli.h"

#include <limits.h>
#include <stdio.h>

enum { OPTION_ALL = 'a', OPTION_COVERAGE = OPTION_LONG, OPTION_REQUIRE, OPTION_CONDITIONS, OPTION_MUTATE, OPTION_SUGGEST, OPTION_FORMAT, OPTION_LIST, OPTION_NO_CASES };

static const struct option_row options[] = {
    {OPTION_ALL, "all", NULL, TO_TRANSLATE("show those that passed, too")},
    {OPTION_COVERAGE, "coverage", NULL, TO_TRANSLATE("list the rules and conditions that no case puts to the test")},
    {OPTION_REQUIRE, "require-coverage", NULL, TO_TRANSLATE("fail unless every rule is put to the test")},
    {OPTION_CONDITIONS, "require-conditions", NULL,
     TO_TRANSLATE("fail unless every rule, and every condition on its own, is put to the test")},
    {OPTION_MUTATE, "mutate", NULL,
     TO_TRANSLATE("change one place of the scheme at a time, and list the changes that no case notices")},
    {OPTION_SUGGEST, "suggest", NULL,
     TO_TRANSLATE("write cases at the edges of the rules, for somebody to judge")},
    {OPTION_FORMAT, "format", "FORMAT", TO_TRANSLATE("text, json, junit or html, of --suggest ndjson or csv; otherwise by the file's extension")},
    {OPTION_LIST, "list", "LIST=FILE",
     TO_TRANSLATE("with cases in CSV: the file of a list, as 経費=経費.csv; may be repeated")},
    {OPTION_NO_CASES, "no-cases", NULL,
     TO_TRANSLATE("leave out the cases that lie beside the scheme, cases/ID.ndjson and cases/ID.csv")},
    OUTPUT_ROW,
    DAY_ROW,
    LIMIT_ROW,
    LIBRARY_ROW,
    SANDBOX_ROWS,
    {OPTION_JSON, "json", NULL, TO_TRANSLATE("the outcome as JSON, for programs")},
    {0, NULL, NULL, NULL},
};

/* What the command line asks for. */
struct wanted {
    const char *scheme;
    struct yoko_test test;
    const char *format, *output;
    bool mutate, suggest, no_cases;
    struct list_words lists; /* as --list names them */
    char *const *files;      /* of cases */
    size_t file_count;
};

static const enum yoko_format reports[] = {YOKO_TEXT, YOKO_JSON, YOKO_JUNIT, YOKO_HTML, YOKO_FORMAT_NONE};
static const enum yoko_format case_files[] = {YOKO_NDJSON, YOKO_CSV, YOKO_FORMAT_NONE};

static enum yoko_status mutate(struct session *session, struct wanted *wanted, const struct yoko_scheme *scheme)
{
    struct yoko_mutants mutants;
    struct progress progress;
    progress_begin(&progress, session);
    wanted->test.progress = progress_show;
    wanted->test.progress_context = &progress;
    enum yoko_status status = yoko_mutate(session->yoko, scheme, &wanted->test, &mutants);
    progress_end(&progress);
    return status;
}

static enum yoko_status suggest(struct session *session, struct wanted *wanted, const struct yoko_scheme *scheme)
{
    static struct list_outputs lists;
    uint64_t count;
    enum yoko_status status = YOKO_OK;
    if (wanted->test.format == YOKO_CSV)
        status = open_lists(session, &lists, scheme, wanted->output);
    wanted->test.lists = lists.lists;
    wanted->test.list_count = lists.count;
    if (status == YOKO_OK)
        status = yoko_suggest(session->yoko, scheme, &wanted->test, &count);
    return close_lists(session, &lists, status == YOKO_OK, status);
}

static enum yoko_status perform(struct session *session, struct wanted *wanted, const struct yoko_scheme *scheme)
{
    struct yoko_tests tests;
    if (wanted->suggest)
        return suggest(session, wanted, scheme);
    if (wanted->mutate)
        return mutate(session, wanted, scheme);
    return yoko_test(session->yoko, scheme, &wanted->test, &tests);
}

/* Files of cases are opened one after another, when deciding has begun. */
static bool keep_files(struct session *session, const struct yoko_records *cases, size_t count)
{
    bool kept = true;
    for (size_t i = 0; kept && i < count; i++) {
        kept = sandbox_keep_file(session, cases[i].path);
        for (size_t list = 0; kept && list < cases[i].list_count; list++)
            kept = sandbox_keep_file(session, cases[i].lists[list].path);
    }
    return kept;
}

static enum yoko_status test(struct session *session, struct wanted *wanted)
{
    static struct output output;
    static struct case_words cases;
    struct yoko_scheme *scheme;
    enum yoko_status status = load_scheme(session, wanted->scheme, &scheme);
    if (status != YOKO_OK)
        return status;
    status = find_cases(session, &cases, scheme, wanted->files, wanted->file_count, &wanted->lists, !wanted->no_cases);
    wanted->test.cases = cases.files;
    wanted->test.case_count = cases.count;
    if (status == YOKO_OK && output_open(session, &output, wanted->output)) {
        wanted->test.write = output_write;
        wanted->test.write_context = &output;
        if (keep_files(session, cases.files, cases.count)) {
            status = perform(session, wanted, scheme);
            show_messages(session);
        } else {
            status = complain(session, YOKO_SYSTEM, "Y0802", NULL, NULL);
        }
        status = sandbox_end(session, status);
        status = output_close(session, &output, status <= (wanted->suggest ? YOKO_OK : YOKO_NO), status);
    } else if (status == YOKO_OK) {
        status = YOKO_SYSTEM;
    }
    drop_cases(&cases);
    yoko_scheme_close(scheme);
    return status;
}

static enum yoko_status take_option(struct session *session, void *context, int key, const char *value)
{
    struct wanted *wanted = context;
    switch (key) {
    case OPTION_ALL:
        wanted->test.all = true;
        return YOKO_OK;
    case OPTION_COVERAGE:
        wanted->test.coverage = true;
        return YOKO_OK;
    case OPTION_MUTATE:
        wanted->mutate = true;
        return YOKO_OK;
    case OPTION_SUGGEST:
        wanted->suggest = true;
        return YOKO_OK;
    case OPTION_NO_CASES:
        wanted->no_cases = true;
        return YOKO_OK;
    case OPTION_REQUIRE:
        if (wanted->test.require == YOKO_COVER_NOTHING)
            wanted->test.require = YOKO_COVER_RULES;
        return YOKO_OK;
    case OPTION_CONDITIONS:
        wanted->test.require = YOKO_COVER_CONDITIONS;
        return YOKO_OK;
    case OPTION_FORMAT:
        wanted->format = value;
        return YOKO_OK;
    case OPTION_LIST:
        return add_list(session, &wanted->lists, value);
    default: /* -o */
        wanted->output = value;
        return YOKO_OK;
    }
}

static enum yoko_status run(struct session *session, int count, char **words)
{
    enum yoko_status status;
    static struct wanted wanted;
    char **operands;
    int operand_count;
    if (!take_options(session, count, words, take_option, &wanted, &status))
        return status;
    if (!take_operands(session, count, words, 1, INT_MAX, MISSING_SCHEME, &operands, &operand_count))
        return YOKO_USAGE;
    if (wanted.mutate && session->sandbox.wanted)
        return complain(session, YOKO_USAGE, "Y1122", NULL, NULL);
    wanted.scheme = operands[0];
    wanted.files = operands + 1;
    wanted.file_count = (size_t)(operand_count - 1);
    const enum yoko_format *allowed = wanted.suggest ? case_files : reports;
    enum yoko_format usual = wanted.suggest ? YOKO_NDJSON : session->json ? YOKO_JSON : YOKO_TEXT;
    wanted.test.format = choose_format(session, wanted.format, wanted.output, allowed, usual);
    if (wanted.test.format == YOKO_FORMAT_NONE)
        return YOKO_USAGE;
    if (wanted.test.format == YOKO_CSV && !wanted.output)
        return complain(session, YOKO_USAGE, "Y0635", NULL, NULL);
    enum yoko_status done = test(session, &wanted);
    if (done == YOKO_OK && wanted.suggest && session->output_terminal && !wanted.output && !wanted.format && !session->json) {
        fputs(translate("these cases are NDJSON; -o cases.csv writes them as a table for a spreadsheet"), stderr);
        fputc('\n', stderr);
    }
    return done;
}

const struct command command_test = {
    .name = "test",
    .operands = "SCHEME [CASES…] [--coverage | --mutate | --suggest] [-o FILE]",
    .summary = TO_TRANSLATE("decides a scheme's examples (例) and compares with what they expect"),
    .options = options,
    .examples = {{"yoko test saitama-2020", TO_TRANSLATE("runs the examples in the scheme file, and the cases that lie beside it")},
                 {"yoko test saitama-2020 cases/2023.ndjson",
                  TO_TRANSLATE("also decides old cases, one {\"record\": …, \"expected\": …} a line")}},
    .run = run,
};
