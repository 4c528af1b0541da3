/* SPDX-License-Identifier: Apache-2.0 */
/* yoko compile and yoko dis: a scheme's program, for the machine and for people. */
#include <config.h>

#include "cli/cli.h"

static const struct option_row options[] = {
    OUTPUT_ROW,
    DAY_ROW,
    {0, NULL, NULL, NULL},
};

typedef enum yoko_status (*yoko_saver)(struct yoko *yoko, const struct yoko_scheme *scheme, yoko_write write,
                                       void *write_context);

static enum yoko_status save(struct session *session, const char *name, const char *path, yoko_saver saver)
{
    struct output output;
    struct yoko_scheme *scheme;
    enum yoko_status status = yoko_load(session->yoko, name, &scheme);
    show_messages(session);
    if (status != YOKO_OK)
        return status;
    if (output_open(session, &output, path)) {
        status = saver(session->yoko, scheme, output_write, &output);
        show_messages(session);
        status = output_close(session, &output, status == YOKO_OK, status);
    } else {
        status = YOKO_SYSTEM;
    }
    yoko_scheme_close(scheme);
    return status;
}

static enum yoko_status take(struct session *session, int count, char **words, const char **path,
                             char ***names)
{
    const char *value;
    enum yoko_status status = YOKO_OK;
    int name_count;
    for (int key; (key = next_option(session, count, words, &value, &status)) != OPTION_END;) {
        status = key == OPTION_DAY ? take_day(session, value) : status;
        if (key == OPTION_BAD || status != YOKO_OK)
            return status;
        *path = key == 'o' ? value : *path;
    }
    return take_operands(session, count, words, 1, 1, "SCHEME", names, &name_count) ? YOKO_OK : YOKO_USAGE;
}

static enum yoko_status run_compile(struct session *session, int count, char **words)
{
    const char *path = NULL;
    char **names = NULL;
    enum yoko_status status = take(session, count, words, &path, &names);
    if (!names || status != YOKO_OK)
        return status;
    if (!path && session->output_terminal) /* an image would only disturb the terminal */
        return complain(session, YOKO_USAGE, "Y0814", NULL, "compile", "-o FILE", NULL);
    return save(session, names[0], path, yoko_image);
}

static enum yoko_status run_dis(struct session *session, int count, char **words)
{
    const char *path = NULL;
    char **names = NULL;
    enum yoko_status status = take(session, count, words, &path, &names);
    if (!names || status != YOKO_OK)
        return status;
    return save(session, names[0], path, yoko_disassemble);
}

const struct command command_compile = {
    .name = "compile",
    .operands = "SCHEME -o FILE",
    .summary = TO_TRANSLATE("compiles a scheme into a file that runs without its text"),
    .options = options,
    .examples = {{"yoko compile saitama-2020 -o saitama-2020.ykc",
                  TO_TRANSLATE("compiles the scheme of that id")},
                 {"yoko run ./saitama-2020.ykc applications.ndjson",
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
