/* SPDX-License-Identifier: Apache-2.0 */
/* yoko new: a scheme file to be filled in. */
#include <config.h>

#include "cli/cli.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { OPTION_FROM = OPTION_LONG, OPTION_LANGUAGE };
static const struct option_row options[] = {
    {OPTION_FROM, "from", "SCHEME", TO_TRANSLATE("amend that scheme: only what changes is written")},
    {OPTION_LANGUAGE, "lang", "ja|en", TO_TRANSLATE("the language of the keywords and explanations")},
    {'o', "output", "FILE", TO_TRANSLATE("write there instead of to ID.yoko")},
    LIMIT_ROW,
    {0, NULL, NULL, NULL},
};

static enum yoko_status write_scaffold(struct session *session, struct yoko_scaffold *scaffold,
                                       const char *path)
{
    static struct output output;
    if (may_be_there(path))
        return complain(session, YOKO_USAGE, "Y0863", NULL, path, NULL);
    if (!output_open(session, &output, path))
        return YOKO_SYSTEM;
    scaffold->write = output_write;
    scaffold->write_context = &output;
    enum yoko_status status = yoko_scaffold(session->yoko, scaffold);
    show_messages(session);
    status = output_close(session, &output, status == YOKO_OK, status);
    if (status != YOKO_OK)
        return status;
    output_standard(&output);
    output_print(&output, translate("%s: written; `yoko check %s` tells what is still wrong\n"), path, path);
    return output_close(session, &output, true, YOKO_OK);
}

struct wanted {
    struct yoko_scaffold scaffold;
    const char *path;
};

static enum yoko_status take_option(struct session *session, void *context, int key, const char *value)
{
    struct wanted *wanted = context;
    switch (key) {
    case OPTION_LANGUAGE:
        return take_language(session, value, &wanted->scaffold.english);
    case OPTION_FROM:
        wanted->scaffold.base = value;
        return YOKO_OK;
    default:
        wanted->path = value;
        return YOKO_OK;
    }
}

static enum yoko_status run(struct session *session, int count, char **words)
{
    /* The language of the messages is that of the locale. */
    struct wanted wanted = {.scaffold = {.english = strcmp(translate("error"), "error") == 0}};
    struct yoko_scaffold *scaffold = &wanted.scaffold;
    char own[256], **operands;
    int operand_count;
    enum yoko_status status;
    if (!take_options(session, count, words, take_option, &wanted, &status))
        return status;
    if (!take_operands(session, count, words, 1, 1, TO_TRANSLATE("the id that the new scheme is to have"), &operands, &operand_count))
        return YOKO_USAGE;
    scaffold->id = operands[0];
    if (strlen(scaffold->id) > 64 || strchr(scaffold->id, '/'))
        return complain(session, YOKO_USAGE, "Y0862", NULL, scaffold->id, NULL);
    snprintf(own, sizeof own, "%s.yoko", scaffold->id);
    return write_scaffold(session, scaffold, wanted.path ? wanted.path : own);
}

const struct command command_new = {
    .name = "new",
    .operands = "ID [--from SCHEME] [--lang ja|en] [-o FILE]",
    .summary = TO_TRANSLATE("begins a scheme file, with what to write where in its comments"),
    .options = options,
    .examples = {{"yoko new shizuoka-2026",
                  TO_TRANSLATE("begins shizuoka-2026.yoko for a guideline of its own")},
                 {"yoko new yamaguchi-2025 --from yamaguchi-2024",
                  TO_TRANSLATE("begins next year's, which says only what changes")}},
    .run = run,
};
