/* SPDX-License-Identifier: Apache-2.0 */
/* yoko explore: one application, changed input by input, with what that changes in the decision and why. On a
 * terminal lines are edited and completed (line_reader.c); from a pipe they are read as they are, so that a
 * script can drive it. */
#include <config.h>

#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>

enum { OPTION_EXAMPLE = OPTION_LONG, OPTION_LIST };

static const struct option_row options[] = {
    {OPTION_EXAMPLE, "example", "LABEL", TO_TRANSLATE("begin with the 例 of that label in the scheme file")},
    {OPTION_LIST, "list", "LIST=FILE",
     TO_TRANSLATE("with CSV records: the file of a list, as 経費=経費.csv; may be repeated")},
    DAY_ROW,
    LIMIT_ROW,
    LIBRARY_ROW,
    {0, NULL, NULL, NULL},
};

struct exploring {
    struct session *session;
    struct yoko_explorer *explorer;
    struct output output;
    struct line_reader *lines;
    uint64_t line;
    enum yoko_status status; /* the worst of a script's lines */
};

/* ---- commands ---- */

enum word {
    WORD_SHOW,
    WORD_INPUTS,
    WORD_UNDO,
    WORD_RESET,
    WORD_ADD,
    WORD_REMOVE,
    WORD_LETTER,
    WORD_EXPLAIN,
    WORD_TRACE,
    WORD_RECORD,
    WORD_EXAMPLE,
    WORD_SAVE,
    WORD_HELP,
    WORD_QUIT,
    WORDS
};

static const struct {
    const char *japanese, *english, *operand, *meaning;
} words[WORDS] = {
    [WORD_SHOW] = {"表示", "show", "",
                   TO_TRANSLATE("the decision as it is, what is missing, what was decisive")},
    [WORD_INPUTS] = {"入力", "inputs", " [WORD]",
                     TO_TRANSLATE(
                         "the inputs with type, allowed values and value; those with WORD in their names")},
    [WORD_UNDO] = {"戻す", "undo", "", TO_TRANSLATE("takes the last change back")},
    [WORD_RESET] = {"最初から", "reset", "", TO_TRANSLATE("goes back to the application as it began")},
    [WORD_ADD] = {"加える", "add", " LIST", TO_TRANSLATE("one line more in a list")},
    [WORD_REMOVE] = {"除く", "remove", " LIST[N]",
                     TO_TRANSLATE("takes a line away, or leaves a field blank")},
    [WORD_LETTER] = {"文面", "letter", "", TO_TRANSLATE("the explanation for the applicant")},
    [WORD_EXPLAIN] = {"説明", "explain", "", TO_TRANSLATE("the explanation for the examiner")},
    [WORD_TRACE] = {"全部", "trace", "", TO_TRANSLATE("the explanation with every value")},
    [WORD_RECORD] = {"記録", "record", "", TO_TRANSLATE("the application as a line of NDJSON")},
    [WORD_EXAMPLE] = {"例", "example", "",
                      TO_TRANSLATE("the application as a 例 to paste into the scheme file")},
    [WORD_SAVE] = {"保存", "save", " FILE",
                   TO_TRANSLATE("writes it there: FILE.ndjson, or FILE.yoko as a 例")},
    [WORD_HELP] = {"手引", "help", "", TO_TRANSLATE("this list")},
    [WORD_QUIT] = {"終了", "quit", "", TO_TRANSLATE("ends")},
};

static void show_words(struct exploring *exploring)
{
    output_print(&exploring->output, "  %s\n",
                 yoko_text("FIELD = VALUE, as 職員数 = 15人 or 経費[2].金額 = 300,000円: changes one input"));
    for (int i = 0; i < WORDS; i++)
        output_print(&exploring->output, "  %s, %s%s: %s\n", words[i].japanese, words[i].english,
                     words[i].operand, yoko_text(words[i].meaning));
}

static enum yoko_status save(struct exploring *exploring, const char *path)
{
    static struct output output;
    const char *dot = strrchr(path, '.');
    enum yoko_view view = dot && strcmp(dot, ".yoko") == 0 ? YOKO_VIEW_EXAMPLE : YOKO_VIEW_RECORD;
    if (!*path)
        return complain(exploring->session, YOKO_USAGE, "Y0856", NULL, NULL);
    if (!output_open(exploring->session, &output, path))
        return YOKO_SYSTEM;
    enum yoko_status status =
        yoko_explore_view(exploring->session->yoko, exploring->explorer, view, NULL, output_write, &output);
    show_messages(exploring->session);
    return output_close(exploring->session, &output, status == YOKO_OK, status);
}

static enum yoko_status step(struct exploring *exploring, enum yoko_step kind, const char *operand)
{
    enum yoko_status status = yoko_explore_step(exploring->session->yoko, exploring->explorer, kind, operand,
                                                exploring->line, output_write, &exploring->output);
    output_flush(&exploring->output);
    show_messages(exploring->session);
    return status;
}

static enum yoko_status view(struct exploring *exploring, enum yoko_view what, const char *operand)
{
    enum yoko_status status = yoko_explore_view(exploring->session->yoko, exploring->explorer, what,
                                                *operand ? operand : NULL, output_write, &exploring->output);
    output_flush(&exploring->output);
    show_messages(exploring->session);
    return status;
}

static enum yoko_status obey(struct exploring *exploring, enum word word, const char *operand)
{
    switch (word) {
    case WORD_SHOW:
        return view(exploring, YOKO_VIEW_DECISION, "");
    case WORD_INPUTS:
        return view(exploring, YOKO_VIEW_INPUTS, operand);
    case WORD_UNDO:
        return step(exploring, YOKO_STEP_UNDO, operand);
    case WORD_RESET:
        return step(exploring, YOKO_STEP_RESET, operand);
    case WORD_ADD:
        return step(exploring, YOKO_STEP_ADD, operand);
    case WORD_REMOVE:
        return step(exploring, YOKO_STEP_REMOVE, operand);
    case WORD_LETTER:
        return view(exploring, YOKO_VIEW_LETTER, "");
    case WORD_EXPLAIN:
        return view(exploring, YOKO_VIEW_WORKING, "");
    case WORD_TRACE:
        return view(exploring, YOKO_VIEW_TRACE, "");
    case WORD_RECORD:
        return view(exploring, YOKO_VIEW_RECORD, "");
    case WORD_EXAMPLE:
        return view(exploring, YOKO_VIEW_EXAMPLE, "");
    case WORD_SAVE:
        return save(exploring, operand);
    default:
        show_words(exploring);
        return YOKO_OK;
    }
}

/* ---- lines ---- */

static const char *skip_spaces(const char *text)
{
    for (;;)
        if (*text == ' ' || *text == '\t')
            text++;
        else if (strncmp(text, "　", strlen("　")) == 0)
            text += strlen("　");
        else
            return text;
}

/* Cuts the spaces behind; the text is changed. */
static void cut_spaces(char *text)
{
    for (size_t length = strlen(text), wide = strlen("　"); length; length = strlen(text))
        if (strchr(" \t\r\n", text[length - 1]))
            text[length - 1] = '\0';
        else if (length >= wide && strcmp(text + length - wide, "　") == 0)
            text[length - wide] = '\0';
        else
            return;
}

/* The command that the line begins with; its operand is what stands behind. WORDS: none. */
static enum word find_word(const char *line, const char **operand)
{
    for (int i = 0; i < WORDS; i++) {
        const char *const names[] = {words[i].japanese, words[i].english,
                                     i == WORD_HELP   ? "?"
                                     : i == WORD_QUIT ? "終わり"
                                     : i == WORD_UNDO ? "元に戻す"
                                                      : "",
                                     i == WORD_HELP   ? "ヘルプ"
                                     : i == WORD_QUIT ? "exit"
                                                      : ""};
        for (size_t k = 0; k < sizeof names / sizeof *names && *names[k]; k++) {
            size_t length = strlen(names[k]);
            const char *behind = line + length;
            if (strncmp(line, names[k], length) != 0 || (*behind && skip_spaces(behind) == behind))
                continue;
            *operand = skip_spaces(behind);
            return (enum word)i;
        }
    }
    return WORDS;
}

static enum yoko_status no_word(struct exploring *exploring, const char *line)
{
    const char *names[2 * WORDS];
    for (int i = 0; i < WORDS; i++) {
        names[2 * i] = words[i].japanese;
        names[2 * i + 1] = words[i].english;
    }
    return complain(exploring->session, YOKO_USAGE, "Y0855", yoko_nearest(line, names, 2 * WORDS), line,
                    NULL);
}

/* False: it is the end. */
static bool take_line(struct exploring *exploring, char *text)
{
    const char *line, *operand = "";
    enum yoko_status status;
    cut_spaces(text);
    line = skip_spaces(text);
    exploring->line++;
    if (!*line || *line == '#')
        return true;
    if (!line_reader_edits(exploring->lines)) {
        output_text(&exploring->output, "> ");
        output_text(&exploring->output, line);
        output_text(&exploring->output, "\n");
    }
    enum word word = find_word(line, &operand);
    if (word == WORD_QUIT)
        return false;
    if (word != WORDS)
        status = obey(exploring, word, operand);
    else if (strchr(line, '=') || strstr(line, "＝"))
        status = step(exploring, YOKO_STEP_SET, line);
    else {
        output_flush(&exploring->output);
        status = no_word(exploring, line);
    }
    if (status != YOKO_OK && !line_reader_edits(exploring->lines))
        exploring->status = status;
    output_text(&exploring->output, "\n");
    output_flush(&exploring->output);
    return true;
}

/* ---- completion ---- */

struct offering {
    void (*offer)(void *context, const char *word);
    void *context;
};

/* What can stand at the cursor: members behind `=`, else fields and commands. */
static void offer_words(void *context, const char *before, void (*offer)(void *context, const char *word),
                        void *offer_context)
{
    const struct exploring *exploring = context;
    const char *equals = strchr(before, '='), *wide = strstr(before, "＝");
    if (wide && (!equals || wide < equals))
        equals = wide;
    if (equals) {
        char field[512];
        size_t length = (size_t)(equals - before);
        length = length < sizeof field ? length : sizeof field - 1;
        memcpy(field, before, length);
        field[length] = '\0';
        cut_spaces(field);
        yoko_explore_words(exploring->explorer, skip_spaces(field), offer, offer_context);
        return;
    }
    yoko_explore_words(exploring->explorer, NULL, offer, offer_context);
    for (int i = 0; i < WORDS; i++) {
        offer(offer_context, words[i].japanese);
        offer(offer_context, words[i].english);
    }
}

static enum yoko_status explore(struct exploring *exploring)
{
    char *line;
    int error;
    enum yoko_status status = view(exploring, YOKO_VIEW_DECISION, "");
    if (status != YOKO_OK)
        return status;
    output_text(&exploring->output, "\n");
    output_flush(&exploring->output);
    exploring->lines = line_reader_open(offer_words, exploring);
    if (!exploring->lines)
        return complain(exploring->session, YOKO_SYSTEM, "Y0802", NULL, NULL);
    if (line_reader_edits(exploring->lines))
        output_print(&exploring->output, "%s\n", yoko_text("(手引 or help lists the commands; Ctrl-D ends)"));
    output_flush(&exploring->output);
    while ((line = line_reader_next(exploring->lines, &error))) {
        bool more = take_line(exploring, line);
        free(line);
        if (!more)
            break;
    }
    line_reader_close(exploring->lines);
    if (!line && error)
        exploring->status = complain(exploring->session, YOKO_SYSTEM, "Y0803", NULL, "-", yoko_reason(error), NULL);
    return exploring->status;
}

/* ---- the command ---- */

struct wanted {
    struct yoko_records records;
    struct list_words lists;
    struct yoko_explore explore;
};

static enum yoko_status begin(struct session *session, struct wanted *wanted, const char *name)
{
    static struct exploring exploring;
    struct yoko_scheme *scheme;
    enum yoko_status status = load_scheme(session, name, &scheme);
    if (status != YOKO_OK)
        return status;
    exploring.session = session;
    if (wanted->explore.records)
        find_lists(session, &wanted->lists, scheme, &wanted->records);
    status = yoko_explore_open(session->yoko, scheme, &wanted->explore, &exploring.explorer);
    show_messages(session);
    if (status == YOKO_OK) {
        output_standard(&exploring.output);
        status = explore(&exploring);
        status = output_close(session, &exploring.output, true, status);
    }
    yoko_explorer_close(exploring.explorer);
    yoko_scheme_close(scheme);
    return status;
}

static enum yoko_status take_option(struct session *session, void *context, int key, const char *value)
{
    struct wanted *wanted = context;
    if (key != OPTION_EXAMPLE)
        return add_list(session, &wanted->lists, value);
    wanted->explore.example = value;
    return YOKO_OK;
}

static enum yoko_status run(struct session *session, int count, char **operands_and_options)
{
    static struct wanted wanted;
    char **operands;
    int operand_count;
    enum yoko_status status;
    if (!take_options(session, count, operands_and_options, take_option, &wanted, &status))
        return status;
    if (!take_applications(session, count, operands_and_options, 1, 3, &operands, &operand_count))
        return YOKO_USAGE;
    if (operand_count > 1) {
        wanted.records.path = operands[1];
        wanted.explore.records = &wanted.records;
    }
    wanted.explore.id = operand_count > 2 ? operands[2] : NULL;
    return begin(session, &wanted, operands[0]);
}

const struct command command_explore = {
    .name = "explore",
    .operands = "SCHEME [RECORDS [ID]] [--example LABEL]",
    .summary =
        TO_TRANSLATE("changes one input of an application at a time, and tells what that changes and why"),
    .options = options,
    .examples = {{"yoko explore saitama-2020 申請.csv R6-001",
                  TO_TRANSLATE("begins with the application of that 申請番号")},
                 {"yoko explore yamaguchi-2024", TO_TRANSLATE("begins with a short 例 of the scheme")}},
    .run = run,
};
