/* SPDX-License-Identifier: Apache-2.0 */
/* yoko cite: a scheme held against its source. */
#include <config.h>

#include "cli/cli.h"

static const struct option_row options[] = {
    OUTPUT_ROW,
    DAY_ROW,
    {OPTION_JSON, "json", NULL, TO_TRANSLATE("one JSON array, for programs")},
    {0, NULL, NULL, NULL},
};

struct wanted {
    const char *path;
    char **names;
};

static enum yoko_status take(struct session *session, int count, char **words, struct wanted *wanted)
{
    const char *value;
    enum yoko_status status = YOKO_OK;
    int name_count;
    for (int key; (key = next_option(session, count, words, &value, &status)) != OPTION_END;) {
        status = key == OPTION_DAY ? take_day(session, value) : status;
        if (key == OPTION_BAD || status != YOKO_OK)
            return status;
        session->json = session->json || key == OPTION_JSON;
        wanted->path = key == 'o' ? value : wanted->path;
    }
    bool taken = take_operands(session, count, words, 1, 1, "SCHEME", &wanted->names, &name_count);
    return taken ? YOKO_OK : YOKO_USAGE;
}

static enum yoko_status write_cited(struct session *session, const struct yoko_scheme *scheme,
                                    struct output *output)
{
    struct yoko_clauses clauses;
    return yoko_cite(session->yoko, scheme, session->json ? YOKO_JSON : YOKO_TEXT, output_write, output,
                     &clauses);
}

static enum yoko_status answer(struct session *session, const struct wanted *wanted)
{
    struct output output;
    struct yoko_scheme *scheme;
    enum yoko_status status = yoko_load(session->yoko, wanted->names[0], &scheme);
    show_messages(session);
    if (status != YOKO_OK)
        return status;
    if (output_open(session, &output, wanted->path)) {
        status = write_cited(session, scheme, &output);
        show_messages(session);
        status = output_close(session, &output, status <= YOKO_NO, status);
    } else {
        status = YOKO_SYSTEM;
    }
    yoko_scheme_close(scheme);
    return status;
}

static enum yoko_status run_cite(struct session *session, int count, char **words)
{
    struct wanted wanted = {0};
    enum yoko_status status = take(session, count, words, &wanted);
    return status == YOKO_OK && wanted.names ? answer(session, &wanted) : status;
}

const struct command command_cite = {
    .name = "cite",
    .operands = "SCHEME [-o FILE] [--json]",
    .summary = TO_TRANSLATE("lists the clauses of a scheme's source with the rules that cite them"),
    .options = options,
    .examples = {{"yoko cite saitama-2020", TO_TRANSLATE("shows which rule comes from which clause")},
                 {"yoko cite yamaguchi-2024 --json -o clauses.json",
                  TO_TRANSLATE("writes the same for a program")}},
    .run = run_cite,
};
