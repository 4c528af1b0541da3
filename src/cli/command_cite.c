/* SPDX-License-Identifier: Apache-2.0 */
/* yoko cite: a scheme held against its source. */
#include <config.h>

#include "cli/cli.h"

static const struct option_row options[] = {
    OUTPUT_ROW,
    DAY_ROW,
    LIMIT_ROW,
    {OPTION_JSON, "json", NULL, TO_TRANSLATE("one JSON array, for programs")},
    {0, NULL, NULL, NULL},
};

static enum yoko_status write_cited(struct session *session, const struct yoko_scheme *scheme,
                                    struct output *output, void *wanted)
{
    struct yoko_clauses clauses;
    (void)wanted;
    return yoko_cite(session->yoko, scheme, session->json ? YOKO_JSON : YOKO_TEXT, output_write, output,
                     &clauses);
}

static enum yoko_status run_cite(struct session *session, int count, char **words)
{
    const char *path = NULL;
    char **names;
    int name_count;
    enum yoko_status status;
    if (!take_options(session, count, words, take_path, &path, &status))
        return status;
    if (!take_operands(session, count, words, 1, 1, MISSING_SCHEME, &names, &name_count))
        return YOKO_USAGE;
    return write_scheme(session, names[0], path, YOKO_NO, write_cited, NULL);
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
