/* SPDX-License-Identifier: Apache-2.0 */
/* yoko fmt: scheme files in their one settled form. A file that cannot be read without an error stays as it
 * is. */
#include <config.h>

#include "cli/cli.h"

#include <string.h>

enum { OPTION_CHECK = OPTION_LONG, OPTION_DIFF, OPTION_LANGUAGE };
static const struct option_row options[] = {
    {OPTION_CHECK, "check", NULL,
     TO_TRANSLATE("change nothing; name the files that are not in their settled form")},
    {OPTION_DIFF, "diff", NULL, TO_TRANSLATE("change nothing; show what would be changed")},
    {OPTION_LANGUAGE, "lang", "ja|en", TO_TRANSLATE("write the keywords in that language")},
    {OPTION_JSON, "json", NULL, TO_TRANSLATE("messages as JSON, one a line, for programs")},
    LIMIT_ROW,
    {0, NULL, NULL, NULL},
};

struct wanted {
    bool check, difference;
    enum yoko_language language;
};

static enum yoko_status settle(struct session *session, const struct yoko_settle *settle, bool *changed)
{
    enum yoko_status status = yoko_settle(session->yoko, settle, changed);
    show_messages(session);
    return status;
}

/* Writes the settled text over the file, or, of standard input, to standard output. */
static enum yoko_status write_settled(struct session *session, struct yoko_settle *wanted)
{
    static struct output output;
    bool changed;
    if (!output_open(session, &output, wanted->read ? NULL : wanted->path))
        return YOKO_SYSTEM;
    wanted->write = output_write;
    wanted->write_context = &output;
    enum yoko_status status = settle(session, wanted, &changed);
    return output_close(session, &output, status == YOKO_OK, status);
}

static enum yoko_status settle_file(struct session *session, const struct wanted *wanted, const char *path,
                                    struct output *difference)
{
    struct yoko_settle request = {.path = path, .language = wanted->language};
    bool changed, input = strcmp(path, "-") == 0;
    if (input)
        request.read = read_standard_input;
    if (wanted->difference) {
        request.difference = output_write;
        request.difference_context = difference;
    }
    if (input && !wanted->check && !wanted->difference)
        return write_settled(session, &request);
    enum yoko_status status = settle(session, &request, &changed);
    if (status != YOKO_OK || !changed)
        return status;
    if (wanted->check)
        return complain(session, YOKO_NO, "Y0861", NULL, path, NULL);
    return wanted->difference ? YOKO_OK : write_settled(session, &request);
}

static enum yoko_status take_option(struct session *session, void *context, int key, const char *value)
{
    struct wanted *wanted = context;
    enum yoko_status status = YOKO_OK;
    bool english;
    if (key == OPTION_LANGUAGE) {
        status = take_language(session, value, &english);
        wanted->language = english ? YOKO_ENGLISH : YOKO_JAPANESE;
    } else {
        wanted->check = wanted->check || key == OPTION_CHECK;
        wanted->difference = wanted->difference || key == OPTION_DIFF;
    }
    return status;
}

static enum yoko_status run(struct session *session, int count, char **words)
{
    static struct output difference;
    struct wanted wanted = {0};
    char **files;
    int file_count;
    enum yoko_status status;
    if (!take_options(session, count, words, take_option, &wanted, &status))
        return status;
    if (!take_operands(session, count, words, 1, INT_MAX, TO_TRANSLATE("the file of a scheme"), &files, &file_count))
        return YOKO_USAGE;
    output_standard(&difference);
    for (int i = 0; i < file_count; i++) {
        enum yoko_status one = settle_file(session, &wanted, files[i], &difference);
        status = one > status ? one : status;
    }
    return wanted.difference ? output_close(session, &difference, true, status) : status;
}

const struct command command_fmt = {
    .name = "fmt",
    .operands = "FILE… [--check] [--diff] [--lang ja|en]",
    .summary = TO_TRANSLATE("puts scheme files into their settled form, comments included"),
    .options = options,
    .examples = {{"yoko fmt schemes/yamaguchi-2024.yoko",
                  TO_TRANSLATE("rewrites the file where it is not in that form yet")},
                 {"yoko fmt --lang en - < schemes/yamaguchi-2024.yoko",
                  TO_TRANSLATE("shows it with English keywords")}},
    .run = run,
};
