/* SPDX-License-Identifier: Apache-2.0 */
/* yoko completion: what a shell can put behind a half-written command. The shells' scripts (completion/) ask for the
 * words that fit, which come from the commands' own tables, so that they cannot differ from what the commands take. */
#include <config.h>

#include "cli/cli.h"

#include <stdio.h>
#include <string.h>

static const struct {
    const char *name, *text;
} scripts[] = {
#include "cli/scripts.h"
};

static const struct option_row options[] = {{0, NULL, NULL, NULL}};

/* What is completed: the words behind `yoko`, of which the last is not yet whole. */
struct completing {
    struct session *session;
    struct output *output;
    char **words;
    int count;
    const char *begun; /* the last word, or what stands behind its = */
    char before[128];  /* what goes before each candidate: `--format=` */
};

static void offer(const struct completing *completing, const char *word, const char *meaning)
{
    if (strncmp(word, completing->begun, strlen(completing->begun)) != 0)
        return;
    output_print(completing->output, "%s%s", completing->before, word);
    if (meaning)
        output_print(completing->output, "\t%s", meaning);
    output_text(completing->output, "\n");
}

static void offer_files(const struct completing *completing)
{
    output_text(completing->output, ":files\n");
}

static void offer_scheme(void *context, const char *id)
{
    offer(context, id, NULL);
}

/* The words of a list such as `ja|en`, or of a sentence that are formats or depths. */
static void offer_listed(const struct completing *completing, const char *list, const char *between, bool formats)
{
    char word[32];
    for (const char *at = list; *at;) {
        size_t length = strcspn(at, between);
        snprintf(word, sizeof word, "%.*s", (int)length, at);
        if (!formats || yoko_format_named(word) != YOKO_FORMAT_NONE)
            offer(completing, word, NULL);
        at += length;
        at += strspn(at, between);
    }
}

/* By the name that an operand or an option's value has in the usage line. */
static void offer_value(struct completing *completing, const char *kind, const char *meaning)
{
    size_t length = strcspn(kind, " \xE2");
    char name[64];
    snprintf(name, sizeof name, "%.*s", (int)length, kind);
    if (strchr(name, '|'))
        offer_listed(completing, name, "|", false);
    else if (strcmp(name, "FORMAT") == 0)
        offer_listed(completing, meaning, " ,;()", true);
    else if (strcmp(name, "DEPTH") == 0)
        offer_listed(completing, "letter|working|trace", "|", false);
    else if (strcmp(name, "END") == 0)
        offer_listed(completing, "crlf|lf", "|", false);
    else if (strcmp(name, "COMMAND") == 0) {
        for (const struct command *const *command = commands; *command; command++)
            if (!(*command)->hidden)
                offer(completing, (*command)->name, translate((*command)->summary));
    } else if (strcmp(name, "NAME=VALUE") == 0) {
        struct yoko_limit limit;
        for (size_t i = 0; yoko_limit(completing->session->yoko, i, &limit); i++) {
            snprintf(name, sizeof name, "%s=", limit.name);
            offer(completing, name, limit.meaning);
        }
    } else if (strcmp(name, "CODE") == 0) {
        const char *code;
        for (size_t i = 0; (code = yoko_error_code(i)); i++)
            offer(completing, code, NULL);
    } else if (strcmp(name, "SCHEME") == 0 || strcmp(name, "WITH") == 0) {
        yoko_find_schemes(completing->session->yoko, offer_scheme, completing);
        offer_files(completing);
    } else if (strstr(name, "FILE") || strcmp(name, "RECORDS") == 0 || strcmp(name, "LEDGER") == 0 ||
               strcmp(name, "CASES") == 0) {
        offer_files(completing);
    }
}

/* The option that a word writes, or NULL. */
static const struct option_row *option_written(const struct command *command, const char *word)
{
    size_t length = strcspn(word, "=");
    for (const struct option_row *row = command->options; row->key; row++)
        if ((strncmp(word, "--", 2) == 0 && strlen(row->name) == length - 2 &&
             strncmp(word + 2, row->name, length - 2) == 0) ||
            (word[0] == '-' && word[1] == row->key && !word[2] && row->key < OPTION_DAY))
            return row;
    return NULL;
}

/* The operand of that number in the usage line; the last one may be written again and again. */
static const char *operand_kind(const char *operands, int number)
{
    static char kind[64];
    for (const char *at = operands; *at;) {
        at += strspn(at, " ");
        bool optional = *at == '[';
        const char *word = at + optional;
        size_t length = strcspn(word, " ]");
        if (*word == '-' && !optional)
            break;
        if (*word != '-') {
            snprintf(kind, sizeof kind, "%.*s", (int)length, word);
            bool more = strstr(kind, "…") || strncmp(word + length, "]…", strlen("]…")) == 0;
            if (number-- == 0 || more)
                return kind;
        }
        /* Past an option with its value, which brackets hold together. */
        at = optional ? at + strcspn(at, "]") : word + length;
        at += strspn(at, "]");
        if (strncmp(at, "…", strlen("…")) == 0)
            at += strlen("…");
    }
    return NULL;
}

static void complete_in(struct completing *completing, const struct command *command)
{
    char **words = completing->words;
    int last = completing->count - 1, operand = 0;
    const char *word = words[last];
    const struct option_row *open = NULL; /* the option whose value comes next */
    for (int i = 1; i < last; i++) {
        bool joined = strcmp(words[i], "=") == 0; /* bash takes --format=csv apart */
        if (joined)
            continue;
        const struct option_row *row = words[i][0] == '-' ? option_written(command, words[i]) : NULL;
        if (open)
            open = NULL;
        else if (row)
            open = row->argument && !strchr(words[i], '=') ? row : NULL;
        else if (words[i][0] != '-' || !words[i][1])
            operand++;
    }
    if (strcmp(word, "=") == 0)
        completing->begun = "";
    const char *equals = strchr(word, '=');
    if (open) {
        offer_value(completing, open->argument, open->meaning);
    } else if (strncmp(word, "--", 2) == 0 && equals) {
        open = option_written(command, word);
        snprintf(completing->before, sizeof completing->before, "%.*s", (int)(equals - word) + 1, word);
        completing->begun = equals + 1;
        if (open && open->argument)
            offer_value(completing, open->argument, open->meaning);
    } else if (word[0] == '-') {
        char text[64];
        for (const struct option_row *row = command->options; row->key; row++) {
            snprintf(text, sizeof text, "--%s", row->name);
            offer(completing, text, translate(row->meaning));
        }
        offer(completing, "--help", NULL);
    } else {
        const char *kind = operand_kind(command->operands, operand);
        if (kind)
            offer_value(completing, kind, "");
    }
}

static void complete_words(struct completing *completing)
{
    if (completing->count < 2) {
        offer_value(completing, "COMMAND", "");
        offer(completing, "help", translate("this text; `yoko help COMMAND` tells about one command"));
        offer(completing, "version", translate("the version of yoko"));
        return;
    }
    if (strcmp(completing->words[0], "help") == 0 && completing->count == 2) {
        offer_value(completing, "COMMAND", "");
        offer(completing, "limits", translate("how much yoko takes, and what --limit can set"));
    }
    for (const struct command *const *command = commands; *command; command++)
        if (strcmp((*command)->name, completing->words[0]) == 0)
            complete_in(completing, *command);
}

static enum yoko_status run(struct session *session, int count, char **words)
{
    static const struct {
        const char *shell, *script;
    } shells[] = {{"bash", "yoko"}, {"zsh", "_yoko"}, {"fish", "yoko.fish"}};
    bool asks = count > 2 && strcmp(words[1], "words") == 0 && strcmp(words[2], "--") == 0;
    enum yoko_status status;
    char **operands;
    int operand_count;
    if (!asks) {
        if (!take_options(session, count, words, NULL, NULL, &status))
            return status;
        if (!take_operands(session, count, words, 1, 1, TO_TRANSLATE("bash, zsh or fish"), &operands, &operand_count))
            return YOKO_USAGE;
    }
    struct output output;
    output_standard(&output);
    if (asks) {
        static char none[] = "";
        static char *nothing[] = {none};
        struct completing completing = {.session = session, .output = &output,
                                        .words = count > 3 ? words + 3 : nothing, .count = count > 3 ? count - 3 : 1};
        completing.begun = completing.words[completing.count - 1];
        complete_words(&completing);
        return output_close(session, &output, true, YOKO_OK);
    }
    const char *script = NULL, *names[3];
    for (size_t i = 0; i < 3; i++) {
        names[i] = shells[i].shell;
        for (size_t j = 0; j < 3 && strcmp(operands[0], names[i]) == 0; j++)
            if (strcmp(scripts[j].name, shells[i].script) == 0)
                script = scripts[j].text;
    }
    if (script)
        output_text(&output, script);
    status = output_close(session, &output, true, YOKO_OK);
    return script ? status
                  : complain(session, YOKO_USAGE, "Y0881", yoko_nearest(operands[0], names, 3), operands[0], NULL);
}

const struct command command_completion = {
    .name = "completion",
    .operands = "bash|zsh|fish",
    .summary = TO_TRANSLATE("prints the completion of yoko for a shell"),
    .options = options,
    .examples = {{"yoko completion bash > ~/.local/share/bash-completion/completions/yoko",
                  TO_TRANSLATE("for bash, from the next shell on")},
                 {"yoko completion fish > ~/.config/fish/completions/yoko.fish", TO_TRANSLATE("the same for fish")}},
    .hidden = true,
    .run = run,
};
