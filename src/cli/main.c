/* SPDX-License-Identifier: Apache-2.0 */
/* The yoko program: finds the command and lets it run. */
#include <config.h>

#include "cli/cli.h"

#include <stdio.h>
#include <string.h>

const struct command *const commands[] = {&command_check,
                                          &command_run,
                                          &command_explain,
                                          &command_explain_error,
                                          &command_explore,
                                          &command_test,
                                          &command_compare,
                                          &command_compile,
                                          &command_dis,
                                          &command_cite,
                                          &command_doc,
                                          &command_fmt,
                                          &command_lsp,
                                          &command_new,
                                          &command_record,
                                          &command_verify,
                                          &command_replay,
                                          &command_accept,
                                          &command_sample,
                                          &command_completion,
                                          NULL};

static const struct command *find_command(const char *name)
{
    for (const struct command *const *command = commands; *command; command++)
        if (strcmp((*command)->name, name) == 0)
            return *command;
    return NULL;
}

/* What people call a command that has another name; NULL: nothing that is known. */
static const char *command_meant(const char *name)
{
    static const char *const called[][2] = {
        {"検査", "check"},     {"チェック", "check"}, {"確認", "check"},     {"判定", "run"},       {"実行", "run"},
        {"審査", "run"},       {"説明", "explain"},   {"テスト", "test"},    {"試験", "test"},      {"比較", "compare"},
        {"整形", "fmt"},       {"format", "fmt"},     {"新規", "new"},       {"作成", "new"},       {"文書", "doc"},
        {"ヘルプ", "help"},    {"-v", "--version"},   {"-V", "--version"},   {"validate", "check"}, {"lint", "check"},
        {"eval", "run"},       {"decide", "run"},     {"init", "new"},       {"create", "new"},     {"diff", "compare"},
        {"repl", "explore"},   {"--halp", "--help"},  {"--hlep", "--help"},  {"why", "explain"},    {"document", "doc"},
    };
    for (size_t i = 0; i < sizeof called / sizeof *called; i++)
        if (strcmp(name, called[i][0]) == 0)
            return called[i][1];
    return NULL;
}

static enum yoko_status complain_command(struct session *session, const char *name)
{
    const char *names[sizeof commands / sizeof *commands + 1];
    size_t count = 0;
    for (; commands[count]; count++)
        names[count] = commands[count]->name;
    names[count++] = "help";
    names[count++] = "version";
    const char *nearest = command_meant(name);
    return complain(session, YOKO_USAGE, "Y0810", nearest ? nearest : yoko_nearest(name, names, count), name, NULL);
}

static enum yoko_status show_version(struct session *session)
{
    struct output output;
    output_standard(&output);
    output_print(&output, "yoko %s\n", yoko_version());
    return output_close(session, &output, true, YOKO_OK);
}

static bool is_one_of(const char *word, const char *a, const char *b, const char *c)
{
    return strcmp(word, a) == 0 || strcmp(word, b) == 0 || strcmp(word, c) == 0;
}

static enum yoko_status run_command(struct session *session, int count, char **words)
{
    const char *name = count > 1 ? words[1] : "help";
    if (is_one_of(name, "version", "--version", "-V"))
        return show_version(session);
    bool help = is_one_of(name, "help", "--help", "-h");
    if (help && count < 3) {
        enum yoko_status status = show_commands(session);
        return count > 1 ? status : YOKO_USAGE;
    }
    if (help && strcmp(words[2], "limits") == 0)
        return show_limits(session);
    if (help)
        name = words[2];
    session->command = find_command(name);
    if (!session->command)
        return complain_command(session, name);
    if (help)
        return show_help(session, session->command);
    return session->command->run(session, count - 1, words + 1);
}

int main(int count, char **words)
{
    struct session session = {0};
    choose_language();
    session.yoko = yoko_open();
    if (!session.yoko) {
        fprintf(stderr, "%s\n", translate("memory is exhausted"));
        return YOKO_SYSTEM;
    }
    look_at_terminal(&session);
    output_watch_signals();
    enum yoko_status status = yoko_add_usual_folders(session.yoko);
    if (status == YOKO_OK)
        status = run_command(&session, count, words);
    else
        show_messages(&session);
    yoko_close(session.yoko);
    return (int)status;
}
