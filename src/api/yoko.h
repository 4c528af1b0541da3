/* SPDX-License-Identifier: Apache-2.0 */
/* The public interface of libyoko: compile a scheme, decide records by it, explain, test, save. Nothing else
 * is installed, and the yoko program is written on this header alone.
 *
 * A `struct yoko` is one caller's workplace: where schemes are looked up, how messages are rendered, and the
 * messages of the call made last. Use one per thread. A `struct yoko_scheme` never changes once it is loaded
 * and may be used from several threads at once, each through its own `struct yoko`.
 *
 * Every function that can fail returns an enum yoko_status; what went wrong stands in the messages until the
 * next call with the same workplace. Texts are UTF-8. The library prints nothing, ends nothing and keeps no
 * state of its own outside these two structures; the language of its texts is that of the LC_MESSAGES locale
 * (domain "yoko").
 */
#ifndef YOKO_H
#define YOKO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined __GNUC__ && !defined YOKO_API
#define YOKO_API __attribute__((visibility("default")))
#elif !defined YOKO_API
#define YOKO_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

struct yoko;
struct yoko_scheme;

/* The yoko program exits with these numbers. */
enum yoko_status {
    YOKO_OK,          /* all well */
    YOKO_NO,          /* the answer is no: a test failed */
    YOKO_BAD_RECORDS, /* some records could not be read; the others are decided */
    YOKO_BAD_SCHEME,  /* the scheme has errors, or there is none of that name */
    YOKO_USAGE,       /* the caller asked for what does not exist */
    YOKO_SYSTEM       /* input, output or memory failed */
};

/* ---- workplace ---- */

/* A new workplace, which the caller owns; NULL when memory is out. It knows no folders yet but the installed
 * one. */
YOKO_API struct yoko *yoko_open(void);
/* Frees the workplace with its messages; NULL is fine. Schemes loaded through it stay. */
YOKO_API void yoko_close(struct yoko *yoko);
/* Schemes and vocabularies are looked up in folders in the order added, the installed data last. */
YOKO_API enum yoko_status yoko_add_folder(struct yoko *yoko, const char *folder);
/* Adds ./schemes and the folders of the environment's YOKO_PATH (separated by colons). */
YOKO_API enum yoko_status yoko_add_usual_folders(struct yoko *yoko);
/* How messages are rendered from now on; width in columns, 0 for no limit. Without colour and limit at first.
 */
YOKO_API void yoko_set_rendering(struct yoko *yoko, bool colour, unsigned width);

/* The day by which schemes loaded from now on are read, "YYYY-MM-DD": amendments of a later day are left out.
 * NULL, as at first: with all of them. YOKO_USAGE when there is no such day. */
YOKO_API enum yoko_status yoko_set_day(struct yoko *yoko, const char *day);

/* Whether schemes loaded from now on are refused for mistakes in their examples (例) too; at first they are
 * not, since examples decide nothing. */
YOKO_API void yoko_set_examples(struct yoko *yoko, bool checked);

/* Sets one of the limits of doc/limits.md for all that is loaded and read from now on: "NAME=VALUE", as "list-rows=2000" or
 * "record-bytes=64MiB". YOKO_USAGE when there is no such limit, or when it cannot be set to that. A scheme that is
 * loaded keeps the limit of rows that it was loaded with, and so does a compiled one. */
YOKO_API enum yoko_status yoko_set_limit(struct yoko *yoko, const char *limit);

/* A limit as it is now. The texts are borrowed for ever. */
struct yoko_limit {
    const char *name;                  /* "list-rows" */
    const char *japanese;              /* its other name, 一覧の行 */
    const char *meaning;               /* in the language of the messages */
    uint64_t value, usual, least, most; /* what it may be set to: from `least` to `most` */
    bool bytes;                        /* it is counted in bytes */
};
/* The limit of that number, from 0. False past the last. */
YOKO_API bool yoko_limit(const struct yoko *yoko, size_t number, struct yoko_limit *limit);
/* A value of it as people read it: 16 MiB, or 1,000. Returns `text`. */
#define YOKO_LIMIT_ROOM 32
YOKO_API const char *yoko_limit_text(const struct yoko_limit *limit, uint64_t value, char text[YOKO_LIMIT_ROOM]);

YOKO_API const char *yoko_version(void);
/* The translation of one of the package's English texts, or the text itself. Borrowed for ever. */
YOKO_API const char *yoko_text(const char *english);
/* The candidate that `name` is most likely a slip for, or NULL. */
YOKO_API const char *yoko_nearest(const char *name, const char *const *candidates, size_t count);
/* Why a system call failed: an errno in the reader's language. Borrowed until the next call of this function.
 */
YOKO_API const char *yoko_reason(int error);
/* Columns that a text takes on a terminal (full-width characters take two). */
YOKO_API unsigned yoko_width(const char *text);

/* ---- messages ---- */

struct yoko_message {
    bool error;       /* else a warning */
    const char *code; /* "Y0801": means one thing for ever */
    const char *text; /* as people read it, several lines, ends with a newline */
    const char *json; /* the same as one JSON object on one line, without a newline */
};

/* The messages of the call made last with this workplace, borrowed until the next one. */
YOKO_API size_t yoko_message_count(const struct yoko *yoko);
YOKO_API const struct yoko_message *yoko_message(const struct yoko *yoko, size_t number);
/* Errors of the call made last, those included that were too many to keep. */
YOKO_API size_t yoko_error_count(const struct yoko *yoko);
/* Makes a message of the caller's own the only one: a code of the list of messages, a suggestion or NULL, and
 * the arguments of its text up to NULL. For programs that report their own trouble in one form with the
 * library's. */
YOKO_API void yoko_report(struct yoko *yoko, const char *code, const char *suggestion, ...)
    __attribute__((sentinel));

/* ---- schemes ---- */

/* Calls `found` with the id of each scheme that lies in the workplace's folders or is installed: each once, in order
 * of the alphabet. */
YOKO_API void yoko_find_schemes(struct yoko *yoko, void (*found)(void *context, const char *id), void *context);

/* Loads a scheme by its path or its id and compiles it; a compiled image is known by its first bytes. The
 * caller owns *scheme. On failure it is NULL. Warnings are messages of a call that succeeds. */
YOKO_API enum yoko_status yoko_load(struct yoko *yoko, const char *name, struct yoko_scheme **scheme);
/* The same from a text (or image) in memory; `name` is what messages call it. */
YOKO_API enum yoko_status yoko_load_text(struct yoko *yoko, const char *name, const char *text, size_t length,
                                         struct yoko_scheme **scheme);
YOKO_API void yoko_scheme_close(struct yoko_scheme *scheme);

/* Borrowed from the scheme. */
YOKO_API const char *yoko_scheme_id(const struct yoko_scheme *scheme);
YOKO_API const char *yoko_scheme_title(const struct yoko_scheme *scheme);
/* The file that it was loaded from; NULL: a text in memory. */
YOKO_API const char *yoko_scheme_path(const struct yoko_scheme *scheme);
/* SHA-256 of the scheme's text and of all it builds on, in hexadecimal. */
YOKO_API const char *yoko_scheme_hash(const struct yoko_scheme *scheme);
/* The lists of the scheme's records, from 0; NULL past the last. */
YOKO_API const char *yoko_scheme_list(const struct yoko_scheme *scheme, size_t number);

/* ---- foreign functions (doc/foreign.md) ---- */

/* Lets schemes that are loaded from now on call functions of a shared library: "NAME=/absolute/path", or with
 * its SHA-256 "NAME=/absolute/path@sha256:HEX". NAME is what schemes call it; they cannot name a path. The file is
 * read and loaded now. YOKO_USAGE or YOKO_SYSTEM when that cannot be. */
YOKO_API enum yoko_status yoko_allow_library(struct yoko *yoko, const char *library);

/* A function of the host program, which schemes find as a symbol of a library, before any that is allowed.
 * `function` is called as functions of libraries are (doc/foreign.md), with `context` before all its other
 * arguments, and by several threads at once where several decide. The texts are copied. */
struct yoko_function {
    const char *library, *symbol;
    /* As schemes declare it, in either language, without names and ranges: "(日付, 日付): 数(日)",
     * "(date, number decimals 2): yen"; of whole columns "列(…): …" or "columns(…): …". */
    const char *signature;
    void (*function)(void);
    void *context;
};

/* Registers it for schemes that are loaded from now on. YOKO_USAGE when the signature cannot be read. A scheme
 * that declares other types is refused when it is run. */
YOKO_API enum yoko_status yoko_register(struct yoko *yoko, const struct yoko_function *function);

/* Has `ready` called in yoko_run, yoko_explain, yoko_record, yoko_test and yoko_suggest when all files and libraries
 * are open, and before the first record is decided or a foreign function called: the place to give up rights. From
 * then on the call opens no file but those of the cases of yoko_test and yoko_suggest; it may begin threads, and
 * yoko_record writes to the ledger that it has open, and takes away the files beside it. Anything but 0 ends the call
 * with YOKO_SYSTEM and without a message, since only the callback knows why. NULL: none, as at first. */
YOKO_API void yoko_before_deciding(struct yoko *yoko, int (*ready)(void *context), void *context);

/* ---- input and output ---- */

/* Takes `length` bytes; anything but 0 ends the call at once with YOKO_SYSTEM and without a message, since
 * only the callback knows why. */
typedef int (*yoko_write)(void *context, const char *bytes, size_t length);
/* Gives up to `room` bytes: how many, 0 at the end, negative when reading failed (then errno says why). */
typedef long (*yoko_read)(void *context, char *bytes, size_t room);

enum yoko_format { YOKO_FORMAT_NONE, YOKO_CSV, YOKO_JSON, YOKO_NDJSON, YOKO_TABLE, YOKO_TEXT, YOKO_HTML,
    YOKO_XLSX, YOKO_JUNIT, YOKO_MARKDOWN };

/* A format by its name or file extension ("csv", "ndjson" …); YOKO_FORMAT_NONE when there is none. */
YOKO_API enum yoko_format yoko_format_named(const char *name);
YOKO_API const char *yoko_format_name(enum yoko_format format);

/* The codes of all messages that have a page ("Y0123"), in order; NULL past the last. Borrowed for ever. */
YOKO_API const char *yoko_error_code(size_t number);
/* Writes the page of a message in the reader's language, with what is wrong and what is right: as YOKO_TEXT or
 * YOKO_JSON; code NULL: a list of all. YOKO_USAGE when there is no such code. */
YOKO_API enum yoko_status yoko_error_page(struct yoko *yoko, const char *code, enum yoko_format format,
                                          yoko_write write, void *write_context);

/* A list's own file, with records in CSV. */
struct yoko_list_file {
    const char *list;
    const char *path;
};

/* Where records come from: a file by its path, or a callback (then `path` is only the name in messages). */
struct yoko_records {
    const char *path;
    yoko_read read; /* NULL: the file at `path` */
    void *read_context;
    enum yoko_format format; /* YOKO_FORMAT_NONE: by the path's extension, else by the first byte */
    const struct yoko_list_file *lists;
    size_t list_count;
};

/* What became of the records: records = granted + refused + open + rejected. */
struct yoko_summary {
    uint64_t records;
    uint64_t granted, refused, open; /* 交付可, 不交付, 要確認 */
    uint64_t rejected;               /* 入力エラー */
    bool has_grant;                  /* the scheme computes a grant */
    bool grant_exceeded;             /* the total left 64 bits and is not to be used */
    int64_t grant;                   /* total 補助額, in yen */
};

/* ---- what is done with a scheme ---- */

#define YOKO_SHEET_ROWS 1048576 /* that a sheet of a workbook can have */

struct yoko_decide {
    struct yoko_records records;
    /* Of the decisions: CSV, JSON, NDJSON, TABLE or XLSX. A workbook has a sheet of decisions and, without `columns`,
     * one of the lines of 経費; more rows than a sheet can have are YOKO_USAGE, and nothing is written then. */
    enum yoko_format format;
    yoko_write write;
    void *write_context;
    yoko_write write_lines; /* CSV of the lines' decisions; NULL: not wanted */
    void *lines_context;
    unsigned width; /* of a table, in columns; 0: no limit */
    /* The columns of the decisions, "HEADING=SOURCE:YES/NO, …": a source is what a decision holds (判定, 補助額 …),
     * a result or duty, or a field of the application; heading, and the texts for true and false, may be left
     * out. NULL: the usual ones. Of JSON the headings are the keys. YOKO_USAGE when there is a mistake in it. */
    const char *columns;
    unsigned sheet_rows; /* of a workbook: the most rows of a sheet, its headings included; 0: YOKO_SHEET_ROWS */
    bool line_feed; /* lines of CSV end with LF alone, not with CR LF */
    /* How many threads work, this one included; 0: one a processor. What comes out is the same for every number;
     * callbacks are called by this thread only. */
    unsigned threads;
    /* Called now and then with the records decided and the bytes read so far, of `total` (0: not known); may
     * be NULL. */
    void (*progress)(void *context, uint64_t records, uint64_t bytes, uint64_t total);
    void *progress_context;
};

/* Decides all records. YOKO_OK, or YOKO_BAD_RECORDS when some had to be rejected (decisions for the rest are
 * written, and each rejected record has its own line among them). `summary` is set in every case. */
YOKO_API enum yoko_status yoko_run(struct yoko *yoko, const struct yoko_scheme *scheme,
                                   const struct yoko_decide *decide, struct yoko_summary *summary);

enum yoko_depth {
    YOKO_LETTER,  /* what the applicant is told */
    YOKO_WORKING, /* each requirement, line and definition with its clause */
    YOKO_TRACE,   /* everything that has a name */
    YOKO_OUTCOME  /* the outcome alone, with what is missing, decisive and cut */
};

/* Tells how the decision on the record with that 申請番号 came about, and what was decisive; id NULL: the
 * only record there is. `format` is YOKO_TEXT, YOKO_HTML or YOKO_JSON (the working, whatever the depth). What
 * was decisive is found by deciding changed copies of the record: a few thousand at most. */
YOKO_API enum yoko_status yoko_explain(struct yoko *yoko, const struct yoko_scheme *scheme,
                                       const struct yoko_records *records, const char *id,
                                       enum yoko_depth depth, enum yoko_format format, yoko_write write,
                                       void *write_context);

/* ---- one application, changed step by step (doc/explore.md) ---- */

/* An application as it is now, with what it was before. It borrows the scheme. */
struct yoko_explorer;

/* What to begin with. */
struct yoko_explore {
    const struct yoko_records *records; /* NULL: an example of the scheme */
    const char *id;                     /* of the record; NULL: the first one */
    const char *example; /* the label of a 例; NULL: the shortest that is granted, or an application of which nothing is
                            known */
};

/* The caller owns *explorer, which is NULL on failure. */
YOKO_API enum yoko_status yoko_explore_open(struct yoko *yoko, const struct yoko_scheme *scheme,
                                            const struct yoko_explore *explore, struct yoko_explorer **explorer);
YOKO_API void yoko_explorer_close(struct yoko_explorer *explorer);

enum yoko_step {
    YOKO_STEP_SET,    /* "職員数 = 15人", "経費[2].金額 = 300,000円": values as in cells of CSV; nothing behind the sign
                         leaves it blank */
    YOKO_STEP_ADD,    /* a line to the list named */
    YOKO_STEP_REMOVE, /* the line named, "経費[2]"; or a field's value */
    YOKO_STEP_UNDO,   /* the last change */
    YOKO_STEP_RESET   /* all changes */
};
/* Changes the application and writes what that changes in the decision, by which rule, and what it comes to now. With an
 * error nothing is changed. `line` is where the words stand in the caller's input, for messages. */
YOKO_API enum yoko_status yoko_explore_step(struct yoko *yoko, struct yoko_explorer *explorer, enum yoko_step kind,
                                            const char *words, uint64_t line, yoko_write write, void *write_context);

enum yoko_view {
    YOKO_VIEW_DECISION, /* the outcome, what is missing, what was decisive */
    YOKO_VIEW_LETTER,
    YOKO_VIEW_WORKING,
    YOKO_VIEW_TRACE,
    YOKO_VIEW_INPUTS, /* the fields with type, allowed values and value; `filter`: those with it in their names */
    YOKO_VIEW_RECORD, /* a line of NDJSON */
    YOKO_VIEW_EXAMPLE /* a 例 to paste into the scheme file */
};
YOKO_API enum yoko_status yoko_explore_view(struct yoko *yoko, struct yoko_explorer *explorer, enum yoko_view view,
                                            const char *filter, yoko_write write, void *write_context);
/* Calls `found` with each name that a step can have, or, of a field, with each value of its closed list. */
YOKO_API void yoko_explore_words(const struct yoko_explorer *explorer, const char *field,
                                 void (*found)(void *context, const char *word), void *context);

/* What must have been put to the test. */
enum yoko_coverage {
    YOKO_COVER_NOTHING,
    YOKO_COVER_RULES,     /* every rule, table row, exception and branch, and every version */
    YOKO_COVER_CONDITIONS /* and every part of a compound condition on its own */
};

/* Where the CSV rows of a list go. */
struct yoko_list_output {
    const char *list;
    yoko_write write;
    void *context;
};

/* What is asked of a test of a scheme. */
struct yoko_test {
    /* Files of cases besides the examples (例) of the scheme: by their format, or by the path's extension, CSV with columns
     * for what is expected (doc/testing-schemes.md), else one {"record": …, "expected": …} a line. */
    const struct yoko_records *cases;
    size_t case_count;
    enum yoko_format format; /* YOKO_TEXT, YOKO_JSON, YOKO_JUNIT or YOKO_HTML; of suggestions NDJSON or CSV */
    bool all;                /* also report those that passed */
    bool coverage;           /* also list what no case puts to the test; `all` does so too */
    enum yoko_coverage require;
    yoko_write write;
    void *write_context;
    const struct yoko_list_output *lists; /* of suggestions in CSV; a list that is not named is not written */
    size_t list_count;
    /* Called now and then while many changes are tried; may be NULL. */
    void (*progress)(void *context, uint64_t done, uint64_t bytes, uint64_t total);
    void *progress_context;
};

/* What became of a scheme's examples and cases. */
struct yoko_tests {
    uint64_t passed, failed;
    uint64_t rules, rules_tested; /* places of the text that could be put to the test, and that were */
    uint64_t conditions, conditions_tested;
};

/* Decides the examples (例) of a scheme and the cases of the files named, and compares with what they expect.
 * YOKO_NO when one failed, or when less was put to the test than is required. */
YOKO_API enum yoko_status yoko_test(struct yoko *yoko, const struct yoko_scheme *scheme,
                                    const struct yoko_test *test, struct yoko_tests *tests);

/* What came of changing a scheme's text in one small place at a time. */
struct yoko_mutants {
    uint64_t changes;
    uint64_t noticed;  /* a case fails */
    uint64_t survived; /* none does, though some record is decided otherwise */
    uint64_t alike;    /* no record was found that is decided otherwise */
    uint64_t refused;  /* the scheme is refused as it is loaded */
};

/* Changes one constant, comparison, rounding or rule of the scheme's own file at a time, and decides all its
 * examples and cases by each changed scheme. Reports the changes that no case notices, each with a record that
 * would notice it. YOKO_NO when there is one, or when a case fails without any change, which is then reported as by
 * yoko_test. `test` as there;
 * `all` also reports the changes that make no difference. */
YOKO_API enum yoko_status yoko_mutate(struct yoko *yoko, const struct yoko_scheme *scheme,
                                      const struct yoko_test *test, struct yoko_mutants *mutants);

/* Writes cases that an author may want, one {"case": …, "record": …, "found": …} a line: those of the scheme with
 * a field moved to where the decision turns. "found" is what the scheme decides today, and no expectation: a
 * case fails until somebody has judged it and writes "expected" in its place. In CSV there are empty columns for what is
 * expected instead. With `all`, the scheme's own cases come first, with what they expect. `count` is how many were
 * suggested. YOKO_NO, and nothing is written, when a case fails already. */
YOKO_API enum yoko_status yoko_suggest(struct yoko *yoko, const struct yoko_scheme *scheme,
                                       const struct yoko_test *test, uint64_t *count);

/* The clauses of a scheme's source: how many rules cite, how many are marked as computing nothing, how many
 * neither. */
struct yoko_clauses {
    uint64_t cited, marked, uncited;
};

/* Lists every clause with the places that cite it. `format` is YOKO_TEXT or YOKO_JSON. YOKO_NO when a clause
 * is neither cited nor marked. */
YOKO_API enum yoko_status yoko_cite(struct yoko *yoko, const struct yoko_scheme *scheme,
                                    enum yoko_format format, yoko_write write, void *write_context,
                                    struct yoko_clauses *clauses);
/* The scheme's text with its base and amendments worked in, each declaration with the file and line it comes
 * from. */
YOKO_API enum yoko_status yoko_consolidated(struct yoko *yoko, const struct yoko_scheme *scheme, bool english,
                                            yoko_write write, void *write_context);

/* The scheme as a page to read beside its source: clause by clause, in sentences, in the language of the locale;
 * its fields, changes and, if asked for, examples. `format` is YOKO_HTML or YOKO_MARKDOWN. A scheme from an image holds no text:
 * YOKO_USAGE. */
YOKO_API enum yoko_status yoko_document(struct yoko *yoko, const struct yoko_scheme *scheme,
                                        enum yoko_format format, bool examples, yoko_write write,
                                        void *write_context);

/* The compiled image. It holds no examples and no source text. */
YOKO_API enum yoko_status yoko_image(struct yoko *yoko, const struct yoko_scheme *scheme, yoko_write write,
                                     void *write_context);
/* The program's instructions as text. */
YOKO_API enum yoko_status yoko_disassemble(struct yoko *yoko, const struct yoko_scheme *scheme,
                                           yoko_write write, void *write_context);

/* ---- schemes side by side (doc/compare.md) ---- */

struct yoko_compare {
    const struct yoko_scheme *const *schemes; /* at least two */
    const char *const *names;                 /* what each is called; NULL: its id */
    const char *const *words;                 /* how a command names each; NULL: as it is called */
    size_t count;
    enum yoko_format format; /* YOKO_TEXT, YOKO_JSON, YOKO_HTML or YOKO_XLSX */
    bool all;                /* of TEXT: the rules that are the same, too */
    bool colour;             /* of TEXT */
    unsigned width;          /* of TEXT, in columns; 0: no limit */
    uint64_t candidates;     /* applications to try for each difference, to find one that shows it; 0: none */
    yoko_write write;
    void *write_context;
    /* On records too: those of a file, or as many by chance. The schemes then need one vocabulary. */
    const struct yoko_records *records; /* NULL: none */
    uint64_t sample;                    /* applications by chance; 0: none */
    uint64_t seeds, seed;               /* so many times, with this seed and those after it */
    const char *distribution;           /* as in struct yoko_sample */
    const char *const *by;              /* figures by these fields, "サービス種別", "職員数:10,20,30" */
    size_t by_count;
    /* Each scheme decides as if this field held what it asks for, "都道府県": so schemes of two prefectures are
     * compared and not two places. NULL: none. */
    const char *own;
    unsigned threads; /* as in struct yoko_decide */
    void (*progress)(void *context, uint64_t records, uint64_t bytes, uint64_t total);
    void *progress_context;
};

/* Rules by what became of them; see doc/compare.md. */
struct yoko_compared {
    uint64_t same, reworded; /* reworded: other words, proven to mean the same */
    uint64_t different;      /* at least two schemes mean something else */
    uint64_t partial;        /* not in all schemes */
};

/* Holds the rules of schemes against each other, and, where asked for, what becomes of applications under each
 * (YOKO_BAD_RECORDS when some could not be read; the comparison of the others is written). On paper, of a scheme
 * whose text changes by date, the newest version is compared unless it was loaded as of a day. */
YOKO_API enum yoko_status yoko_compare(struct yoko *yoko, const struct yoko_compare *compare,
                                       struct yoko_compared *compared);

/* ---- applications by chance (doc/compare-records.md) ---- */

struct yoko_sample {
    const struct yoko_scheme *const *schemes; /* at least one; of one vocabulary */
    size_t scheme_count;
    const char *distribution; /* path of a file of distributions; NULL: that of the vocabulary */
    uint64_t count, seed;
    bool only_used;          /* only the fields that the schemes use */
    enum yoko_format format; /* YOKO_NDJSON or YOKO_CSV */
    yoko_write write;
    void *write_context;
    const struct yoko_list_output *lists; /* with CSV; a list that is not named is not written */
    size_t list_count;
    void (*progress)(void *context, uint64_t records, uint64_t bytes, uint64_t total);
    void *progress_context;
};

/* Makes applications that are likely by a file of distributions. The same request gives the same bytes on
 * every machine, and application number n is the same however many there are. YOKO_USAGE when the file has
 * mistakes. */
YOKO_API enum yoko_status yoko_sample(struct yoko *yoko, const struct yoko_sample *sample);

/* ---- the settled form ---- */

enum yoko_language { YOKO_AS_WRITTEN, YOKO_JAPANESE, YOKO_ENGLISH };

struct yoko_settle {
    const char *path; /* a scheme or vocabulary file */
    yoko_read read;   /* NULL: the file at `path`, which otherwise is only the name in messages */
    void *read_context;
    enum yoko_language language; /* of the keywords; AS_WRITTEN: that of the file's first one */
    yoko_write write;            /* gets the whole text in its settled form; NULL: not wanted */
    void *write_context;
    yoko_write difference; /* gets a unified diff, nothing when there is none; NULL: not wanted */
    void *difference_context;
};

/* Puts a file's text into its settled form: it means the same, keeps each comment, and is settled already
 * when it comes in again. YOKO_BAD_SCHEME when the text cannot be read without an error; then nothing is
 * written. `changed` tells whether the text was another before. */
YOKO_API enum yoko_status yoko_settle(struct yoko *yoko, const struct yoko_settle *settle, bool *changed);

/* ---- a new scheme ---- */

struct yoko_scaffold {
    const char *id;
    const char *base; /* the scheme that it amends, by path or id; NULL: it is one of its own */
    bool english;     /* keywords and explanations */
    yoko_write write;
    void *write_context;
};

/* Writes a scheme file to be filled in: it checks as it stands, and says in comments what to write where. */
YOKO_API enum yoko_status yoko_scaffold(struct yoko *yoko, const struct yoko_scaffold *scaffold);

/* ---- editors ---- */

/* Serves one editor by the language server protocol until it takes leave, or `read` has no more. Open documents stand
 * for their files. YOKO_OK after an orderly shutdown, YOKO_NO without one, YOKO_SYSTEM when `write` failed. */
YOKO_API enum yoko_status yoko_serve(struct yoko *yoko, yoko_read read, void *read_context, yoko_write write,
                                     void *write_context);

/* ---- the ledger: decisions that last (doc/ledger.md) ---- */

#define YOKO_HASH_ROOM 65

struct yoko_record {
    struct yoko_records records;
    const char *ledger; /* its path; made when it is not there */
    const char *who;    /* in whose name */
    bool hash_personal; /* what the vocabulary marks as personal is kept as salted hashes */
    /* The same with a salt that is kept in this file, made when it is not there, and not in the ledger, so that
     * whoever has the ledger alone cannot find a value by trying; NULL: the salt stands in the ledger. */
    const char *salt_file;
    bool resume; /* leave out records that this scheme decided in this ledger before, with the same content */
    unsigned wait; /* milliseconds to wait for others who write */
    void (*progress)(void *context, uint64_t records, uint64_t bytes, uint64_t total);
    void *progress_context;
    /* Called after each batch that is safely kept, with the entries of the ledger so far and the last one's
     * hash; may be NULL. */
    void (*kept)(void *context, int64_t entries, const char *hash);
    void *kept_context;
};

struct yoko_kept {
    struct yoko_summary summary;
    uint64_t decisions;        /* kept; fewer than were decided when keeping failed */
    uint64_t before;           /* of them left out, since they were kept before */
    int64_t first, last;       /* entries of the decisions; 0: none */
    char head[YOKO_HASH_ROOM]; /* hash of the last entry */
};

/* Decides all records and keeps each decision with what it rests on. A record with an input error is
 * reported, and has no entry. Batch by batch: what was kept stands, whatever comes after. */
YOKO_API enum yoko_status yoko_record(struct yoko *yoko, const struct yoko_scheme *scheme,
                                      const struct yoko_record *record, struct yoko_kept *kept);

struct yoko_verified {
    uint64_t schemes, decisions, acceptances, faults;
    char head[YOKO_HASH_ROOM];
};

/* Follows the ledger's chain of hashes. YOKO_NO when an entry was changed, is missing or stands elsewhere:
 * each is a message. `known`, or NULL, is the hash of an entry noted earlier, which must still be there. */
YOKO_API enum yoko_status yoko_verify(struct yoko *yoko, const char *ledger, const char *known, unsigned wait,
                                      void (*progress)(void *context, uint64_t done, uint64_t total),
                                      void *context, struct yoko_verified *verified);

struct yoko_replay {
    const char *ledger;
    /* NULL: by the programs and texts in the ledger; else every decision by this scheme. */
    const struct yoko_scheme *with;
    bool today;              /* each decision by what its scheme's id means now */
    unsigned threads;        /* as of yoko_decide; 0: one a processor */
    enum yoko_format format; /* YOKO_TEXT or YOKO_NDJSON */
    yoko_write write;        /* gets every difference, and the summary by cause */
    void *write_context;
    unsigned wait;
    void (*progress)(void *context, uint64_t done, uint64_t bytes, uint64_t total);
    void *progress_context;
    /* Accepting: with a reason, each difference becomes an entry, and is none from then on. */
    const char *reason, *who;        /* NULL: nothing is written */
    const char *const *applications; /* only these 申請番号; count 0: all */
    size_t application_count;
};

/* A decision is replayed once by each program it is held against. */
struct yoko_replayed {
    uint64_t same, accepted; /* accepted: a difference that an earlier entry explains */
    uint64_t different;      /* those that were accepted by this call included */
    uint64_t untold;         /* they rest on values that are kept as hashes only */
    uint64_t added;          /* entries of acceptance written by this call */
    bool told;               /* all that could be read was decided again and told */
};

/* Decides every record of the ledger again. YOKO_NO when a decision comes out otherwise than it is kept,
 * unless that was accepted; YOKO_SYSTEM when a stored program or text could not be read, even if the others were. */
YOKO_API enum yoko_status yoko_replay(struct yoko *yoko, const struct yoko_replay *replay,
                                      struct yoko_replayed *replayed);

#ifdef __cplusplus
}
#endif

#endif
