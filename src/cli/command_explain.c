/* SPDX-License-Identifier: Apache-2.0 */
/* yoko explain: how the decision on one application came about, clause by clause. */
#include <config.h>

#include "cli/cli.h"

#include <string.h>

enum { OPTION_DEPTH = OPTION_LONG, OPTION_LIST, OPTION_FORMAT };

static const struct option_row options[] = {
    {OPTION_DEPTH, "depth", "DEPTH",
     TO_TRANSLATE("letter (for the applicant), working (for the examiner; usual) or trace")},
    {OPTION_LIST, "list", "LIST=FILE",
     TO_TRANSLATE("with CSV records: the file of a list, as 経費=経費.csv; may be repeated")},
    DAY_ROW,
    LIMIT_ROW,
    LIBRARY_ROW,
    SANDBOX_ROWS,
    {'o', "output", "FILE",
     TO_TRANSLATE("write the explanation there; its extension is the format (.html .json .txt)")},
    {OPTION_FORMAT, "format", "FORMAT", TO_TRANSLATE("text, html (for the screen and for paper) or json")},
    {OPTION_JSON, "json", NULL, TO_TRANSLATE("the explanation as JSON, for programs")},
    {0, NULL, NULL, NULL},
};

struct wanted {
    struct yoko_records records;
    struct list_words lists;
    enum yoko_depth depth;
    enum yoko_format format;
    const char *output, *named, *id;
};

static enum yoko_status take_depth(struct session *session, const char *value, enum yoko_depth *depth)
{
    static const char *const depths[] = {"letter", "working", "trace"};
    for (unsigned i = 0; i < 3; i++)
        if (strcmp(depths[i], value) == 0) {
            *depth = (enum yoko_depth)i;
            return YOKO_OK;
        }
    return complain(session, YOKO_USAGE, "Y0822", yoko_nearest(value, depths, 3), value,
                    "letter, working, trace", NULL);
}

static enum yoko_status take_option(struct session *session, void *context, int key, const char *value)
{
    struct wanted *wanted = context;
    switch (key) {
    case 'o':
        wanted->output = value;
        return YOKO_OK;
    case OPTION_DEPTH:
        return take_depth(session, value, &wanted->depth);
    case OPTION_FORMAT:
        wanted->named = value;
        return YOKO_OK;
    default:
        return add_list(session, &wanted->lists, value);
    }
}

static enum yoko_status write_explanation(struct session *session, const struct yoko_scheme *scheme,
                                          struct output *output, void *context)
{
    struct wanted *wanted = context;
    find_lists(session, &wanted->lists, scheme, &wanted->records);
    return yoko_explain(session->yoko, scheme, &wanted->records, wanted->id, wanted->depth, wanted->format,
                        output_write, output);
}

static enum yoko_status run(struct session *session, int count, char **words)
{
    static struct wanted wanted;
    enum yoko_status status;
    char **operands;
    int operand_count;
    wanted.depth = YOKO_WORKING;
    if (!take_options(session, count, words, take_option, &wanted, &status))
        return status;
    if (!take_applications(session, count, words, 2, 3, &operands, &operand_count))
        return YOKO_USAGE;
    static const enum yoko_format formats[] = {YOKO_TEXT, YOKO_HTML, YOKO_JSON, YOKO_FORMAT_NONE};
    wanted.format = choose_format(session, wanted.named, session->json ? NULL : wanted.output, formats,
                                  session->json ? YOKO_JSON : YOKO_TEXT);
    if (wanted.format == YOKO_FORMAT_NONE)
        return YOKO_USAGE;
    wanted.records.path = operands[1];
    wanted.id = operand_count > 2 ? operands[2] : NULL;
    return write_scheme(session, operands[0], wanted.output, YOKO_OK, write_explanation, &wanted);
}

const struct command command_explain = {
    .name = "explain",
    .operands = "SCHEME RECORDS [ID] [--depth DEPTH] [-o FILE]",
    .summary = TO_TRANSLATE("tells how the decision on one application came about"),
    .options = options,
    .examples =
        {{"yoko explain saitama-2020 申請.csv R6-001",
          TO_TRANSLATE("goes through the application of that 申請番号, clause by clause")},
         {"yoko explain saitama-2020 one.json --depth letter -o letter.html",
          TO_TRANSLATE(
              "words the decision on the only application of a file for its applicant, to be printed")}},
    .run = run,
};
