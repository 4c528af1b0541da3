/* SPDX-License-Identifier: Apache-2.0 */
/* yoko doc: a scheme as a page to read, or its text as it stands with all its amendments. */
#include <config.h>

#include "cli/cli.h"

#include <string.h>

enum { OPTION_CONSOLIDATED = OPTION_LONG, OPTION_NO_EXAMPLES, OPTION_LANGUAGE, OPTION_FORMAT };
static const struct option_row options[] = {
    {'o', "output", "FILE", TO_TRANSLATE("write the page there; its extension is the format (.html .md)")},
    {OPTION_FORMAT, "format", "FORMAT",
     TO_TRANSLATE("html (for the screen and for paper) or md (Markdown; usual)")},
    {OPTION_NO_EXAMPLES, "no-examples", NULL, TO_TRANSLATE("leave out the examples: the rules alone")},
    DAY_ROW,
    {OPTION_CONSOLIDATED, "consolidated", NULL,
     TO_TRANSLATE("the text with its base and amendments worked in")},
    {OPTION_LANGUAGE, "lang", "ja|en", TO_TRANSLATE("with --consolidated: the language of the keywords")},
    {0, NULL, NULL, NULL},
};

struct wanted {
    const char *path, *named;
    char **names;
    enum yoko_format format;
    bool consolidated, english, no_examples;
};

static enum yoko_status take_one(struct session *session, struct wanted *wanted, int key, const char *value)
{
    switch (key) {
    case OPTION_DAY:
        return take_day(session, value);
    case OPTION_CONSOLIDATED:
        wanted->consolidated = true;
        return YOKO_OK;
    case OPTION_NO_EXAMPLES:
        wanted->no_examples = true;
        return YOKO_OK;
    case OPTION_FORMAT:
        wanted->named = value;
        return YOKO_OK;
    case OPTION_LANGUAGE:
        wanted->english = strcmp(value, "en") == 0;
        if (!wanted->english && strcmp(value, "ja") != 0)
            return complain(session, YOKO_USAGE, "Y0816", NULL, value, "ja, en", NULL);
        return YOKO_OK;
    default:
        wanted->path = value;
        return YOKO_OK;
    }
}

static enum yoko_status take(struct session *session, int count, char **words, struct wanted *wanted)
{
    static const enum yoko_format formats[] = {YOKO_HTML, YOKO_MARKDOWN, YOKO_FORMAT_NONE};
    const char *value;
    enum yoko_status status = YOKO_OK;
    int name_count;
    for (int key; (key = next_option(session, count, words, &value, &status)) != OPTION_END;) {
        status = key == OPTION_BAD ? status : take_one(session, wanted, key, value);
        if (key == OPTION_BAD || status != YOKO_OK)
            return status;
    }
    if (!take_operands(session, count, words, 1, 1, "SCHEME", &wanted->names, &name_count))
        return YOKO_USAGE;
    if (!wanted->consolidated)
        wanted->format = choose_format(session, wanted->named, wanted->path, formats, YOKO_MARKDOWN);
    return wanted->consolidated || wanted->format != YOKO_FORMAT_NONE ? YOKO_OK : YOKO_USAGE;
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
        status = wanted->consolidated
                     ? yoko_consolidated(session->yoko, scheme, wanted->english, output_write, &output)
                     : yoko_document(session->yoko, scheme, wanted->format, !wanted->no_examples, output_write,
                                     &output);
        show_messages(session);
        status = output_close(session, &output, status <= YOKO_NO, status);
    } else {
        status = YOKO_SYSTEM;
    }
    yoko_scheme_close(scheme);
    return status;
}

static enum yoko_status run_doc(struct session *session, int count, char **words)
{
    struct wanted wanted = {0};
    enum yoko_status status = take(session, count, words, &wanted);
    return status == YOKO_OK && wanted.names ? answer(session, &wanted) : status;
}

const struct command command_doc = {
    .name = "doc",
    .operands = "SCHEME [--consolidated] [-o FILE]",
    .summary = TO_TRANSLATE("shows a scheme as a page to read, clause by clause"),
    .options = options,
    .examples = {{"yoko doc saitama-2020 -o saitama-2020.html",
                  TO_TRANSLATE("writes the scheme as a page for the browser and for paper")},
                 {"yoko doc saitama-2020 --consolidated --as-of 2023-04-01 --lang en",
                  TO_TRANSLATE("the scheme file itself as it stood on that day, with English keywords")}},
    .run = run_doc,
};
