/* SPDX-License-Identifier: Apache-2.0 */
/* yoko compile and yoko dis: a scheme's program, for the machine and for people. */
#include <config.h>

#include "cli/cli.h"

static const struct option_row options[] = {
    OUTPUT_ROW,
    DAY_ROW,
    LIMIT_ROW,
    {0, NULL, NULL, NULL},
};

static enum yoko_status write_image(struct session *session, const struct yoko_scheme *scheme,
                                    struct output *output, void *wanted)
{
    (void)wanted;
    return yoko_image(session->yoko, scheme, output_write, output);
}

static enum yoko_status write_disassembly(struct session *session, const struct yoko_scheme *scheme,
                                          struct output *output, void *wanted)
{
    (void)wanted;
    return yoko_disassemble(session->yoko, scheme, output_write, output);
}

static enum yoko_status save(struct session *session, int count, char **words, bool image)
{
    const char *path = NULL;
    char **names;
    int name_count;
    enum yoko_status status;
    if (!take_options(session, count, words, take_path, &path, &status))
        return status;
    if (!take_operands(session, count, words, 1, 1, MISSING_SCHEME, &names, &name_count))
        return YOKO_USAGE;
    if (image && !path && session->output_terminal) /* an image would only disturb the terminal */
        return complain_missing(session, TO_TRANSLATE("-o FILE"));
    return write_scheme(session, names[0], path, YOKO_OK, image ? write_image : write_disassembly, NULL);
}

static enum yoko_status run_compile(struct session *session, int count, char **words)
{
    return save(session, count, words, true);
}

static enum yoko_status run_dis(struct session *session, int count, char **words)
{
    return save(session, count, words, false);
}

const struct command command_compile = {
    .name = "compile",
    .operands = "SCHEME -o FILE",
    .summary = TO_TRANSLATE("compiles a scheme into a file that runs without its text"),
    .options = options,
    .examples = {{"yoko compile saitama-2020 -o saitama-2020.ykc",
                  TO_TRANSLATE("compiles the scheme of that id")},
                 {"yoko run ./saitama-2020.ykc 申請.csv",
                  TO_TRANSLATE("decides by the compiled scheme")}},
    .run = run_compile,
};

const struct command command_dis = {
    .name = "dis",
    .operands = "SCHEME [-o FILE]",
    .summary = TO_TRANSLATE("shows the instructions that a scheme compiles to"),
    .options = options,
    .examples = {{"yoko dis saitama-2020", TO_TRANSLATE("shows the instructions of the scheme of that id")},
                 {"yoko dis ./saitama-2020.ykc -o saitama-2020.txt",
                  TO_TRANSLATE("writes those of a compiled scheme to a file")}},
    .run = run_dis,
};
