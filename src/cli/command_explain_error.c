/* SPDX-License-Identifier: Apache-2.0 */
/* yoko explain-error: what a diagnostic means, with what is wrong and what is right. */
#include <config.h>

#include "cli/cli.h"

static const struct option_row options[] = {
    OUTPUT_ROW,
    {OPTION_JSON, "json", NULL, TO_TRANSLATE("as JSON, for programs")},
    {0, NULL, NULL, NULL},
};

static enum yoko_status run(struct session *session, int count, char **words)
{
    const char *path = NULL;
    enum yoko_status status;
    char **codes;
    int code_count;
    if (!take_options(session, count, words, take_path, &path, &status))
        return status;
    if (!take_operands(session, count, words, 0, INT_MAX, "CODE", &codes, &code_count))
        return YOKO_USAGE;
    struct output output;
    if (!output_open(session, &output, path))
        return YOKO_SYSTEM;
    for (int i = 0; status == YOKO_OK && i < (code_count ? code_count : 1); i++) {
        if (i && !session->json)
            output_text(&output, "\n");
        status = yoko_error_page(session->yoko, code_count ? codes[i] : NULL, session->json ? YOKO_JSON : YOKO_TEXT,
                                 output_write, &output);
        show_messages(session);
    }
    return output_close(session, &output, status == YOKO_OK, status);
}

const struct command command_explain_error = {
    .name = "explain-error",
    .operands = "[CODE…] [-o FILE] [--json]",
    .summary = TO_TRANSLATE("tells what a message means, with what is wrong and what is right"),
    .options = options,
    .examples = {{"yoko explain-error Y0205", TO_TRANSLATE("tells about the message of that code")},
                 {"yoko explain-error", TO_TRANSLATE("lists all messages with their codes")}},
    .run = run,
};
