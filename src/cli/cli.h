/* SPDX-License-Identifier: Apache-2.0 */
/* What the commands of the yoko program share: their table, options, messages, output. It sees api/yoko.h
 * alone. */
#ifndef YOKO_CLI_CLI_H
#define YOKO_CLI_CLI_H

#include "api/yoko.h"

#include <limits.h>

#include "cli/line_reader.h"
#include "cli/sandbox.h"

/* ---- commands ---- */

/* What a command that decides in a sandbox still needs (sandbox.c). */
#define SANDBOX_FOLDERS 4
struct sandbox {
    bool wanted;
    char folder_paths[SANDBOX_FOLDERS][PATH_MAX];
    const char *folders[SANDBOX_FOLDERS];
    const char **files; /* of malloc */
    struct sandbox_needs needs;
    struct sandbox_means means;
    const char *failed; /* the step that failed, with `error`; NULL: none */
    int error;
};

struct session {
    struct yoko *yoko;
    const struct command *command;
    struct sandbox sandbox;
    bool json;           /* messages as JSON, one a line */
    bool error_terminal; /* standard error is a terminal: progress may be shown */
    bool output_terminal;
    unsigned width; /* columns of the terminal; 0: none */
    const char *warned; /* the scheme whose warnings were counted last, or NULL */
};

/* Marks a text of a table, which is translated when it is shown. */
#define TO_TRANSLATE(english) english

/* An option: its key is its letter, or from OPTION_DAY on for those without one. */
enum {
    OPTION_END = -1,
    OPTION_BAD = '?',
    OPTION_HELP = 'h',
    OPTION_DAY = 256,
    OPTION_JSON,
    OPTION_WAIT,
    OPTION_LIBRARY,
    OPTION_SANDBOX,
    OPTION_SANDBOX_PARTIAL,
    OPTION_THREADS,
    OPTION_LIMIT,
    OPTION_LONG
};
struct option_row {
    int key;
    const char *name;
    const char *argument; /* "FILE"; NULL: takes none */
    const char *meaning;  /* English, by TO_TRANSLATE; also below */
};

/* Options that several commands have. */
#define DAY_ROW                                                                                              \
    {                                                                                                        \
        OPTION_DAY, "as-of", "DATE", TO_TRANSLATE("read the scheme as it stood on that day, as 2024-03-11")  \
    }
#define THREADS_ROW                                                                                          \
    {                                                                                                        \
        OPTION_THREADS, "threads", "N", TO_TRANSLATE("how many threads work; else one for each processor")   \
    }
#define LIBRARY_ROW                                                                                          \
    {                                                                                                        \
        OPTION_LIBRARY, "allow-library", "NAME=FILE",                                                        \
            TO_TRANSLATE("let the scheme call this library: NAME=/path[@sha256:HEX]; may be repeated")       \
    }
#define SANDBOX_ROWS                                                                                         \
    {OPTION_SANDBOX, "sandbox", NULL,                                                                        \
     TO_TRANSLATE("decide without the right to open files, programs or sockets")},                           \
    {                                                                                                        \
        OPTION_SANDBOX_PARTIAL, "sandbox-partial", NULL,                                                     \
            TO_TRANSLATE("the same with what this kernel has, and say what is missing")                      \
    }
#define LIMIT_ROW                                                                                            \
    {                                                                                                        \
        OPTION_LIMIT, "limit", "NAME=VALUE",                                                                 \
            TO_TRANSLATE("take more or less than usual of something: `yoko help limits`; may be repeated")    \
    }
#define OUTPUT_ROW                                                                                           \
    {                                                                                                        \
        'o', "output", "FILE", TO_TRANSLATE("write there instead of to standard output")                     \
    }

#define LEDGER_WAIT 30000 /* milliseconds, unless told otherwise */
#define WAIT_ROW                                                                                             \
    {                                                                                                        \
        OPTION_WAIT, "wait", "SECONDS", TO_TRANSLATE("how long to wait for others who write to the ledger")  \
    }

struct example_row {
    const char *line;
    const char *meaning;
};

struct command {
    const char *name;
    const char *operands; /* as in the usage line */
    const char *summary;
    const struct option_row *options; /* up to a row with key 0 */
    struct example_row examples[3];
    bool hidden; /* not among those that `yoko help` lists */
    enum yoko_status (*run)(struct session *session, int count, char **words);
};

extern const struct command command_check, command_run, command_explain, command_test, command_compare,
    command_sample, command_compile, command_dis, command_cite, command_doc, command_fmt, command_lsp,
    command_new, command_record, command_verify, command_replay, command_accept, command_explain_error, command_explore, command_completion;
/* All of them, NULL at the end. */
extern const struct command *const commands[];

/* ---- options (options.c) ---- */

/* Notes in `wanted` what one option of a command's own says; what is wrong with it is reported, and ends the command. */
typedef enum yoko_status option_taker(struct session *session, void *wanted, int key, const char *value);
/* Takes all options: --as-of, --limit, --allow-library, --sandbox and --json, which mean the same everywhere, by itself, the
 * others by `take` (NULL: they say nothing). False when the command ends here, with *status: one was wrong, or --help
 * was answered. Operands end up behind the options. */
bool take_options(struct session *session, int count, char **words, option_taker *take, void *wanted,
                  enum yoko_status *status);
/* An option_taker for commands whose one option of their own is -o: `wanted` is a const char **. */
option_taker take_path;
/* A whole number from `least` to `most`, of digits alone. */
bool whole_number(const char *text, uint64_t least, uint64_t most, uint64_t *number);
/* The value of --wait, in seconds, as milliseconds. */
enum yoko_status take_wait(struct session *session, const char *value, unsigned *milliseconds);
/* The value of --threads. */
enum yoko_status take_threads(struct session *session, const char *value, unsigned *threads);
/* A whole number from `least` to `most`; `option` is what it is for. */
enum yoko_status take_number(struct session *session, const char *option, const char *value, uint64_t least,
                             uint64_t most, uint64_t *number);
/* The value of --as-of: schemes loaded from now on are read by that day. */
enum yoko_status take_day(struct session *session, const char *value);
/* The value of --lang, whether it is English. */
enum yoko_status take_language(struct session *session, const char *value, bool *english);
/* What operands are, when they are missing. */
#define MISSING_SCHEME       TO_TRANSLATE("a scheme (its file or its id)")
#define MISSING_APPLICATIONS TO_TRANSLATE("a scheme (its file or its id) and a file of applications")
#define MISSING_LEDGER       TO_TRANSLATE("the file of a ledger")
/* Reports what the command needs besides, an English text, with the command's own example. */
enum yoko_status complain_missing(const struct session *session, const char *missing);
/* The operands after the last option. False, reported, unless there are from `least` to `most`; `missing`
 * says what is needed, an English text. */
bool take_operands(struct session *session, int count, char **words, int least, int most, const char *missing,
                   char ***operands, int *operand_count);
/* The same of commands that take a scheme and a file of applications: one CSV file more is told to be that of a list. */
bool take_applications(struct session *session, int count, char **words, int least, int most, char ***operands,
                       int *operand_count);
/* A format among `allowed` (up to YOKO_FORMAT_NONE) by --format's value, else by the extension of `path`,
 * else `usual`; YOKO_FORMAT_NONE after it was reported. */
enum yoko_format choose_format(struct session *session, const char *named, const char *path,
                               const enum yoko_format *allowed, enum yoko_format usual);

/* ---- records (lists.c) ---- */

#define LISTS_MOST 255 /* as many as a scheme has, unless --limit lists allows more */
/* The files of lists, as --list names them. */
struct list_words {
    struct yoko_list_file files[LISTS_MOST];
    char names[LISTS_MOST][128];
    char paths[LISTS_MOST][PATH_MAX];
    size_t count;
};
/* Whether a file is CSV by its name. */
bool ends_as_csv(const char *path);
/* Reports a CSV file behind that of the applications, with the --list that was meant. */
void complain_list(struct session *session, const char *scheme, const char *path);
/* Takes a value of --list, LIST=FILE. */
enum yoko_status add_list(struct session *session, struct list_words *lists, const char *value);
/* The same words once more. */
void copy_lists(struct list_words *to, const struct list_words *from);
/* The file of a list that belongs to CSV records: `named` after theirs, A.経費.csv beside A.csv, or after the list alone,
 * 経費.csv. False when there can be none. */
bool list_path(const char *records, bool named, const char *list, char path[PATH_MAX]);
/* Gives the records their lists. Those of CSV records that were not named are taken from the files that list_path
 * tells, the first that is there, and said so. */
void find_lists(struct session *session, struct list_words *lists, const struct yoko_scheme *scheme,
                struct yoko_records *records);

/* ---- cases (cases.c) ---- */

/* Files of cases with their lists. */
struct case_words {
    struct yoko_records *files;
    struct list_words *lists;
    char paths[2][PATH_MAX]; /* of those that lie beside the scheme */
    size_t count;
};
/* Takes the files named, with the lists that are named too; and, with `beside`, those that lie beside the scheme,
 * cases/ID.ndjson and cases/ID.csv, which is said. Whatever comes of it, drop_cases is to follow. */
enum yoko_status find_cases(struct session *session, struct case_words *cases, const struct yoko_scheme *scheme,
                            char *const *files, size_t count, const struct list_words *lists, bool beside);
void drop_cases(struct case_words *cases);

/* ---- help (help.c) ---- */

enum yoko_status show_help(struct session *session, const struct command *command);
enum yoko_status show_commands(struct session *session);
/* What --limit can set, and to what. */
enum yoko_status show_limits(struct session *session);

/* ---- language and terminal (terminal.c) ---- */

void choose_language(void);
/* For libraries that take characters apart as the locale has them. */
void choose_characters(void);
void look_at_terminal(struct session *session);
/* Whether a terminal has colours, and they are wanted there. */
bool terminal_has_colours(void);
/* A yoko_read of standard input; no context. */
long read_standard_input(void *context, char *bytes, size_t room);
static inline const char *translate(const char *english) __attribute__((format_arg(1)));
static inline const char *translate(const char *english)
{
    return yoko_text(english);
}

/* ---- messages (messages.c) ---- */

/* Writes the messages of the last call to standard error. */
void show_messages(const struct session *session);
/* yoko_load for all commands but check. Why there is no scheme is shown; of one that was loaded, how many warnings there
 * are, and that check shows them: whoever decides applications by it can do nothing about them, and would read them
 * again with every application. Nothing of that kind among messages for programs. */
enum yoko_status load_scheme(struct session *session, const char *name, struct yoko_scheme **scheme);
/* Reports and shows one message of the command line's own, with up to three arguments ending with NULL;
 * returns `status`. */
enum yoko_status complain(const struct session *session, enum yoko_status status, const char *code,
                          const char *suggestion, ...) __attribute__((sentinel));
/* Digits in groups of three. */
#define GROUPED_ROOM 32
const char *grouped(int64_t number, char text[GROUPED_ROOM]);

/* Progress of long work on a terminal; nothing elsewhere. */
struct progress {
    const struct session *session;
    int64_t began, shown; /* nanoseconds */
    bool visible;
};
void progress_begin(struct progress *progress, const struct session *session);
void progress_show(void *progress, uint64_t records, uint64_t bytes, uint64_t total);
void progress_end(struct progress *progress);

/* ---- sandbox (sandbox.c) ---- */

/* --sandbox or --sandbox-partial. YOKO_SYSTEM, reported, when this machine does not have what is asked for. */
enum yoko_status take_sandbox(struct session *session, int key);
/* Files in the folder of `path` will be renamed or removed; before the command decides. */
void sandbox_keep_folder(struct session *session, const char *path);
/* This file will be opened for reading. False, reported, when memory is out. */
bool sandbox_keep_file(struct session *session, const char *path);
/* The ledger will be locked, and the files beside it removed. */
void sandbox_keep_ledger(struct session *session, const char *path);
/* After the call that decided: reports a sandbox that could not be set up. Returns `status`. */
enum yoko_status sandbox_end(struct session *session, enum yoko_status status);

/* ---- output (output.c) ---- */

#define OUTPUT_ROOM 65536
/* A file is written aside and takes its name only when it is whole; what was there before stays till then. */
struct output {
    const char *path;      /* NULL: standard output */
    char target[PATH_MAX]; /* the path with its links followed */
    char aside[PATH_MAX];  /* "": written in place */
    int file;
    int folder; /* where it takes its name, open beforehand; -1: cannot be opened */
    int error; /* errno of the first failure; 0: none */
    size_t length;
    char bytes[OUTPUT_ROOM];
};
/* The path of the folder that a file lies in. */
void folder_of(const char *path, char folder[PATH_MAX]);
/* Whether two paths, NULL for none, lead to one file. */
bool is_same_file(const char *a, const char *b);
/* Whether there is a file, or may be one that cannot be looked at: opening it tells why. */
bool may_be_there(const char *path);
/* Standard output, which is open. */
void output_standard(struct output *output);
/* False, reported, when it cannot be written. */
bool output_open(struct session *session, struct output *output, const char *path);
/* Marks a file as UTF-8, by which spreadsheets know it: what else is written to, as a pipe, is left as it is. */
void output_mark(struct output *output);
/* A yoko_write. */
int output_write(void *output, const char *bytes, size_t length);
/* Hands on what was written so far. */
void output_flush(struct output *output);
void output_text(struct output *output, const char *text);
void output_print(struct output *output, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* A text in JSON's quotes; bytes that are no UTF-8, as paths may have them, become U+FFFD. */
void output_json(struct output *output, const char *text);
/* Finishes: the file takes its name if `keep`, else it vanishes. Returns `status`, or YOKO_SYSTEM, reported,
 * when writing failed at any time. A reader of standard output who has gone away ends the program quietly. */
enum yoko_status output_close(struct session *session, struct output *output, bool keep,
                              enum yoko_status status);
/* Writes something of a scheme; returns how it went, reported by the yoko itself. */
typedef enum yoko_status scheme_writer(struct session *session, const struct yoko_scheme *scheme,
                                       struct output *output, void *wanted);
/* Loads a scheme and has it written to a file, which takes its name when `write` comes back with `kept` or less. */
enum yoko_status write_scheme(struct session *session, const char *name, const char *path, enum yoko_status kept,
                              scheme_writer *write, void *wanted);
/* From now on a signal that ends the program takes unfinished files with it. */
void output_watch_signals(void);

/* ---- lists written beside a CSV file (list_outputs.c) ---- */

struct list_file {
    struct output output;
    char path[PATH_MAX];
    uint64_t written;
};
struct list_outputs {
    struct list_file files[LISTS_MOST];
    struct yoko_list_output lists[LISTS_MOST];
    size_t count;
};
/* Opens a file for each list beside the CSV file `path` and named after it, so that no file of other applications in that
 * folder is overwritten. On failure, reported, close_lists is to follow all the same. */
enum yoko_status open_lists(struct session *session, struct list_outputs *outputs, const struct yoko_scheme *scheme,
                            const char *path);
/* As output_close. A list of which nothing was written gets no file. */
enum yoko_status close_lists(struct session *session, struct list_outputs *outputs, bool keep,
                             enum yoko_status status);

#endif
