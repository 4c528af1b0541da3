/* SPDX-License-Identifier: Apache-2.0 */
/* yoko doc: a scheme as a page to read, or its text as it stands with all its amendments. */
#include <config.h>

#include "cli/cli.h"

enum { OPTION_CONSOLIDATED = OPTION_LONG, OPTION_NO_EXAMPLES, OPTION_LANGUAGE, OPTION_FORMAT };
static const struct option_row options[] = {
    {'o', "output", "FILE", TO_TRANSLATE("write the page there; its extension is the format (.html .md)")},
    {OPTION_FORMAT, "format", "FORMAT",
     TO_TRANSLATE("html (for the screen and for paper) or md (Markdown; usual)")},
    {OPTION_NO_EXAMPLES, "no-examples", NULL, TO_TRANSLATE("leave out the examples: the rules alone")},
    DAY_ROW,
    LIMIT_ROW,
    {OPTION_CONSOLIDATED, "consolidated", NULL,
     TO_TRANSLATE("the text with its base and amendments worked in")},
    {OPTION_LANGUAGE, "lang", "ja|en", TO_TRANSLATE("with --consolidated: the language of the keywords")},
    {0, NULL, NULL, NULL},
};

struct wanted {
    const char *path, *named;
    enum yoko_format format;
    bool consolidated, english, no_examples;
};

static enum yoko_status take_option(struct session *session, void *context, int key, const char *value)
{
    struct wanted *wanted = context;
    switch (key) {
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
        return take_language(session, value, &wanted->english);
    default:
        wanted->path = value;
        return YOKO_OK;
    }
}

static enum yoko_status write_document(struct session *session, const struct yoko_scheme *scheme,
                                       struct output *output, void *context)
{
    const struct wanted *wanted = context;
    if (wanted->consolidated)
        return yoko_consolidated(session->yoko, scheme, wanted->english, output_write, output);
    return yoko_document(session->yoko, scheme, wanted->format, !wanted->no_examples, output_write, output);
}

static enum yoko_status run_doc(struct session *session, int count, char **words)
{
    static const enum yoko_format formats[] = {YOKO_HTML, YOKO_MARKDOWN, YOKO_FORMAT_NONE};
    struct wanted wanted = {0};
    char **names;
    int name_count;
    enum yoko_status status;
    if (!take_options(session, count, words, take_option, &wanted, &status))
        return status;
    if (!take_operands(session, count, words, 1, 1, MISSING_SCHEME, &names, &name_count))
        return YOKO_USAGE;
    if (!wanted.consolidated) {
        wanted.format = choose_format(session, wanted.named, wanted.path, formats, YOKO_MARKDOWN);
        if (wanted.format == YOKO_FORMAT_NONE)
            return YOKO_USAGE;
    }
    return write_scheme(session, names[0], wanted.path, YOKO_NO, write_document, &wanted);
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
