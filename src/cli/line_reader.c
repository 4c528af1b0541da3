/* SPDX-License-Identifier: Apache-2.0 */
/* Reading lines, with libedit where it is there and standard input and output are a terminal. It brings three
 * libraries of its own, so it is loaded then: at every start that took a tenth of deciding an application. */
#include <config.h>

#include "cli/line_reader.h"

#include "cli/cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef HAVE_LIBEDIT
#include <dlfcn.h>
#include <editline/readline.h>
#endif

struct line_reader {
    line_words words;
    void *context;
    bool edits;
    char **offered; /* those that begin with the word being written; freed by the editor */
    size_t offered_count;
    const char *written;
};

#ifdef HAVE_LIBEDIT
#define EDITOR(SYMBOL)                                                                                       \
    SYMBOL(add_history)                                                                                      \
    SYMBOL(clear_history)                                                                                    \
    SYMBOL(readline)                                                                                         \
    SYMBOL(rl_attempted_completion_function)                                                                 \
    SYMBOL(rl_attempted_completion_over)                                                                     \
    SYMBOL(rl_completer_word_break_characters)                                                               \
    SYMBOL(rl_completion_matches)                                                                            \
    SYMBOL(rl_line_buffer)                                                                                   \
    SYMBOL(rl_readline_name)                                                                                 \
    SYMBOL(using_history)

/* Where the library's functions and variables are. */
static struct {
#define SYMBOL(name) __typeof__(name) *name;
    EDITOR(SYMBOL)
#undef SYMBOL
} editor;

/* The editor calls back without a context of ours. */
static struct line_reader *editing;

/* It stays loaded until the program ends. */
static bool load_editor(void)
{
    void *library = dlopen(EDITOR_LIBRARY, RTLD_LAZY | RTLD_LOCAL), *place;
    bool complete = library != NULL;
#define SYMBOL(name)                                                                                         \
    place = complete ? dlsym(library, #name) : NULL;                                                         \
    complete = place != NULL;                                                                                \
    memcpy(&editor.name, &place, sizeof place);
    EDITOR(SYMBOL)
#undef SYMBOL
    return complete;
}

static void offer(void *context, const char *word)
{
    struct line_reader *reader = context;
    if (strncmp(word, reader->written, strlen(reader->written)) != 0)
        return;
    char **grown = realloc(reader->offered, sizeof *grown * (reader->offered_count + 1));
    char *copy = strdup(word);
    if (grown)
        reader->offered = grown;
    if (grown && copy)
        reader->offered[reader->offered_count++] = copy;
    else
        free(copy);
}

/* Gives one word a call, as the editor wants it. */
static char *next_offered(const char *text, int state)
{
    static size_t at;
    (void)text;
    at = state ? at + 1 : 0;
    return at < editing->offered_count ? strdup(editing->offered[at]) : NULL;
}

static void forget_offered(struct line_reader *reader)
{
    for (size_t i = 0; i < reader->offered_count; i++)
        free(reader->offered[i]);
    free(reader->offered);
    reader->offered = NULL;
    reader->offered_count = 0;
}

static char **complete(const char *text, int start, int end)
{
    char *before = strdup(*editor.rl_line_buffer ? *editor.rl_line_buffer : "");
    (void)end;
    *editor.rl_attempted_completion_over = 1;
    forget_offered(editing);
    if (!before)
        return NULL;
    if ((size_t)start < strlen(before))
        before[start] = '\0';
    editing->written = text;
    editing->words(editing->context, before, offer, editing);
    free(before);
    return editing->offered_count ? editor.rl_completion_matches(text, next_offered) : NULL;
}
#endif

struct line_reader *line_reader_open(line_words words, void *context)
{
    struct line_reader *reader = calloc(1, sizeof *reader);
    if (!reader)
        return NULL;
    reader->words = words;
    reader->context = context;
#ifdef HAVE_LIBEDIT
    static char breaks[] = " \t=";
    editing = reader;
    reader->edits = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && load_editor();
    if (reader->edits) {
        choose_characters();
        *editor.rl_readline_name = "yoko";
        *editor.rl_attempted_completion_function = complete;
        *editor.rl_completer_word_break_characters = breaks;
        editor.using_history();
    }
#endif
    return reader;
}

bool line_reader_edits(const struct line_reader *reader)
{
    return reader->edits;
}

char *line_reader_next(struct line_reader *reader, int *error)
{
    char *line = NULL;
    size_t room = 0;
    *error = 0;
#ifdef HAVE_LIBEDIT
    if (reader->edits) {
        line = editor.readline("yoko> ");
        if (line && *line)
            editor.add_history(line);
        if (!line)
            putchar('\n');
        return line;
    }
#endif
    (void)reader;
    ssize_t length = getline(&line, &room, stdin);
    if (length >= 0)
        return line;
    *error = feof(stdin) ? 0 : errno;
    free(line);
    return NULL;
}

void line_reader_close(struct line_reader *reader)
{
#ifdef HAVE_LIBEDIT
    forget_offered(reader);
    if (reader->edits)
        editor.clear_history();
#endif
    free(reader);
}
