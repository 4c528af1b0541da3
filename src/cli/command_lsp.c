/* SPDX-License-Identifier: Apache-2.0 */
/* yoko lsp: the editor service, over standard input and output. */
#include <config.h>

#include "cli/cli.h"


static const struct option_row options[] = {
    {OPTION_LONG, "stdio", NULL, TO_TRANSLATE("over standard input and output, as is usual anyway")},
    LIMIT_ROW,
    {0, NULL, NULL, NULL},
};

/* An editor waits for each answer. */
static int write_answer(void *context, const char *bytes, size_t length)
{
    struct output *output = context;
    output_write(output, bytes, length);
    output_flush(output);
    return output->error;
}

static enum yoko_status run(struct session *session, int count, char **words)
{
    static struct output output;
    char **operands;
    int operand_count;
    enum yoko_status status;
    if (!take_options(session, count, words, NULL, NULL, &status))
        return status;
    if (!take_operands(session, count, words, 0, 0, "", &operands, &operand_count))
        return YOKO_USAGE;
    output_standard(&output);
    status = yoko_serve(session->yoko, read_standard_input, NULL, write_answer, &output);
    if (status == YOKO_SYSTEM && !output.error) /* what could not be written is told when it is closed */
        complain(session, status, "Y0802", NULL, NULL);
    return output_close(session, &output, true, status);
}

const struct command command_lsp = {
    .name = "lsp",
    .operands = "[--stdio]",
    .summary = TO_TRANSLATE("serves an editor: mistakes as one types, completion, meanings, quick fixes"),
    .options = options,
    .examples =
        {{"yoko lsp --stdio", TO_TRANSLATE("is started by the editor, not by hand: see doc/editor.md")},
         {"printf 'Content-Length: 33\\r\\n\\r\\n{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}' | yoko lsp",
          TO_TRANSLATE("tries that it starts: it ends at once, with status 1, since nobody took leave")}},
    .run = run,
};
