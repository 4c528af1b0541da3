/* SPDX-License-Identifier: Apache-2.0 */
/* What --help and `yoko help` print, from the tables of the commands. */
#include <config.h>

#include "cli/cli.h"

#include <stdio.h>
#include <string.h>

/* A left column of `room` display columns, then the text behind it. */
static void print_row(struct output *output, const char *left, unsigned room, const char *right)
{
    unsigned width = yoko_width(left);
    output_print(output, "  %s%*s  %s\n", left, width < room ? (int)(room - width) : 0, "", right);
}

static const char *option_text(const struct option_row *row, char text[64])
{
    char letter[8] = "    ";
    if (row->key < OPTION_DAY)
        snprintf(letter, sizeof letter, "-%c, ", row->key);
    snprintf(text, 64, "%s--%s%s%s", letter, row->name, row->argument ? " " : "",
             row->argument ? row->argument : "");
    return text;
}

enum yoko_status show_help(struct session *session, const struct command *command)
{
    static const struct option_row help = {OPTION_HELP, "help", NULL, TO_TRANSLATE("this text")};
    struct output output;
    char text[64];
    output_standard(&output);
    output_print(&output, "yoko %s — %s\n\n", command->name, translate(command->summary));
    output_print(&output, "%s\n  yoko %s %s\n\n%s\n", translate("Usage:"), command->name, command->operands,
                 translate("Options:"));
    unsigned room = yoko_width(option_text(&help, text));
    for (const struct option_row *row = command->options; row->key; row++) {
        unsigned width = yoko_width(option_text(row, text));
        room = width > room ? width : room;
    }
    for (const struct option_row *row = command->options; row->key; row++)
        print_row(&output, option_text(row, text), room, translate(row->meaning));
    print_row(&output, option_text(&help, text), room, translate(help.meaning));
    output_print(&output, "\n%s\n", translate("Examples:"));
    for (size_t i = 0; i < sizeof command->examples / sizeof *command->examples && command->examples[i].line; i++)
        output_print(&output, "  %s\n      %s\n", command->examples[i].line,
                     translate(command->examples[i].meaning));
    return output_close(session, &output, true, YOKO_OK);
}

enum yoko_status show_commands(struct session *session)
{
    struct output output;
    output_standard(&output);
    output_print(
        &output, "yoko %s — %s\n\n", yoko_version(),
        translate("turns subsidy guidelines written as scheme files into decisions on applications"));
    output_print(&output, "%s\n  yoko %s\n\n%s\n", translate("Usage:"), translate("COMMAND …"),
                 translate("Commands:"));
    unsigned room = (unsigned)strlen("help limits");
    for (const struct command *const *command = commands; *command; command++)
        if (!(*command)->hidden && strlen((*command)->name) > room)
            room = (unsigned)strlen((*command)->name);
    for (const struct command *const *command = commands; *command; command++)
        if (!(*command)->hidden)
            print_row(&output, (*command)->name, room, translate((*command)->summary));
    print_row(&output, "help", room, translate("this text; `yoko help COMMAND` tells about one command"));
    print_row(&output, "help limits", room, translate("how much yoko takes, and what --limit can set"));
    print_row(&output, "version", room, translate("the version of yoko"));
    output_print(
        &output, "\n%s\n",
        translate("SCHEME is the path of a scheme file or an id, looked up in ./schemes, in the folders of "
                  "YOKO_PATH,\nand in the installed schemes. RECORDS is a file of applications in JSON, "
                  "NDJSON or CSV; - is the\nstandard input."));
    output_print(
        &output, "%s\n",
        translate("Exit status: 0 all well, 1 the answer is no, 2 bad records, 3 a scheme with errors, "
                  "4 usage, 5 the\nsystem failed."));
    return output_close(session, &output, true, YOKO_OK);
}

enum yoko_status show_limits(struct session *session)
{
    struct output output;
    struct yoko_limit limit;
    char usual[YOKO_LIMIT_ROOM], least[YOKO_LIMIT_ROOM], most[YOKO_LIMIT_ROOM];
    output_standard(&output);
    output_print(&output, "%s\n\n",
                 translate("How much yoko takes unless told otherwise by --limit NAME=VALUE, as --limit list-rows=2000.\nA value "
                           "in bytes may be written with KiB, MiB or GiB."));
    for (size_t i = 0; yoko_limit(session->yoko, i, &limit); i++) {
        char names[96];
        snprintf(names, sizeof names, "%s, %s", limit.name, limit.japanese);
        print_row(&output, names, 36, limit.meaning);
        output_print(&output, "      ");
        output_print(&output, translate("usually %s; from %s to %s"), yoko_limit_text(&limit, limit.usual, usual),
                     yoko_limit_text(&limit, limit.least, least), yoko_limit_text(&limit, limit.most, most));
        output_text(&output, "\n");
    }
    return output_close(session, &output, true, YOKO_OK);
}
