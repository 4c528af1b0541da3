/* SPDX-License-Identifier: Apache-2.0 */
/* yoko cite and yoko doc: a scheme held against its source, and as it stands with all its amendments. */
#include <config.h>

#include "cli/cli.h"

#include <string.h>

static const struct option_row cite_options[] = {
    OUTPUT_ROW,
    DAY_ROW,
    {OPTION_JSON, "json", NULL, TO_TRANSLATE("one JSON array, for programs")},
    {0, NULL, NULL, NULL},
};

enum { OPTION_CONSOLIDATED = OPTION_LONG, OPTION_LANGUAGE };
static const struct option_row doc_options[] = {
    OUTPUT_ROW,
    DAY_ROW,
    {OPTION_CONSOLIDATED, "consolidated", NULL,
     TO_TRANSLATE("the text with its base and amendments worked in")},
    {OPTION_LANGUAGE, "lang", "ja|en", TO_TRANSLATE("the language of the keywords")},
    {0, NULL, NULL, NULL},
};

struct wanted {
    const char *path;
    char **names;
    bool consolidated, english;
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
        wanted->consolidated = wanted->consolidated || key == OPTION_CONSOLIDATED;
        if (key == OPTION_LANGUAGE && strcmp(value, "ja") != 0 && strcmp(value, "en") != 0)
            return complain(session, YOKO_USAGE, "Y0816", NULL, value, "ja, en", NULL);
        if (key == OPTION_LANGUAGE)
            wanted->english = strcmp(value, "en") == 0;
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

static enum yoko_status answer(struct session *session, const struct wanted *wanted, bool cite)
{
    struct output output;
    struct yoko_scheme *scheme;
    enum yoko_status status = yoko_load(session->yoko, wanted->names[0], &scheme);
    show_messages(session);
    if (status != YOKO_OK)
        return status;
    if (output_open(session, &output, wanted->path)) {
        status = cite ? write_cited(session, scheme, &output)
                      : yoko_consolidated(session->yoko, scheme, wanted->english, output_write, &output);
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
    return status == YOKO_OK && wanted.names ? answer(session, &wanted, true) : status;
}

static enum yoko_status run_doc(struct session *session, int count, char **words)
{
    struct wanted wanted = {0};
    enum yoko_status status = take(session, count, words, &wanted);
    if (status != YOKO_OK || !wanted.names)
        return status;
    if (!wanted.consolidated)
        return complain(session, YOKO_USAGE, "Y0814", NULL, "doc", "--consolidated", NULL);
    return answer(session, &wanted, false);
}

const struct command command_cite = {
    .name = "cite",
    .operands = "SCHEME [-o FILE] [--json]",
    .summary = TO_TRANSLATE("lists the clauses of a scheme's source with the rules that cite them"),
    .options = cite_options,
    .examples = {{"yoko cite saitama-2020", TO_TRANSLATE("shows which rule comes from which clause")},
                 {"yoko cite yamaguchi-2024 --json -o clauses.json",
                  TO_TRANSLATE("writes the same for a program")}},
    .run = run_cite,
};

const struct command command_doc = {
    .name = "doc",
    .operands = "SCHEME --consolidated [-o FILE]",
    .summary = TO_TRANSLATE("shows a scheme as it stands, with where each declaration comes from"),
    .options = doc_options,
    .examples = {{"yoko doc saitama-2020 --consolidated",
                  TO_TRANSLATE("shows the scheme with its amendments worked in")},
                 {"yoko doc saitama-2020 --consolidated --as-of 2023-04-01 --lang en",
                  TO_TRANSLATE("as it stood on that day, with English keywords")}},
    .run = run_doc,
};
