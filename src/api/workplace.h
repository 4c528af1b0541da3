/* SPDX-License-Identifier: Apache-2.0 */
/* What stands behind the two opaque structures of yoko.h, and the one door through which every call goes in.
 */
#ifndef YOKO_API_WORKPLACE_H
#define YOKO_API_WORKPLACE_H

#include "api/yoko.h"
#include "base/diagnostic.h"
#include "check/check.h"
#include "exec/version.h"
#include "testing/example.h"

/* A file's text that is not saved yet. */
struct draft {
    char *path, *text;
    size_t length;
};

struct yoko {
    struct memory memory; /* of the call under way */
    struct arena arena;   /* its diagnostics and messages, kept until the next call */
    struct diagnostics diagnostics;
    const struct source_set *sources; /* what the diagnostics' spans point into; NULL: nothing */
    struct yoko_message *messages;
    size_t message_count;
    struct render_options rendering;
    int32_t day;            /* by which schemes are read; INT32_MAX: with all their amendments */
    bool examples;          /* schemes are loaded with their examples checked too */
    struct name_index *index; /* receives the names of the scheme that is compiled; NULL: not wanted */
    const struct draft *drafts; /* texts that stand for files, as an editor has them */
    size_t draft_count;
    struct given *given;    /* for foreign functions (api/foreign.c); NULL: nothing */
    int (*ready)(void *context); /* of yoko_before_deciding; NULL: none */
    void *ready_context;
    VECTOR(char *) folders; /* looked through in this order; of malloc */
    /* What the call under way holds and must be given back however it ends. */
    struct buffer scratch;
    int file;   /* -1: none */
    void *held; /* handed to `release`, NULL: nothing */
    void (*release)(void *held);
};

struct yoko_scheme {
    struct memory memory;
    struct arena arena;
    struct source_set sources;
    const char *path;                     /* of its file; NULL: it was given as a text */
    struct checked_scheme *checked;       /* NULL: from an image, which keeps no tree */
    struct program *program;              /* the newest version, or that of the workplace's day */
    struct versions versions;             /* all that records are decided by; the last one is `program` */
    const struct checked_scheme **checks; /* by version; NULL with `checked` */
    int32_t day;                          /* by which it was read; INT32_MAX: with all its versions */
};

/* Clears the last call's messages, runs `step(request)` with a door for running out of memory, gives back
 * what the workplace holds, and makes messages of the diagnostics. The only setjmp of the library. */
enum yoko_status yoko_enter(struct yoko *yoko, enum yoko_status (*step)(struct yoko *yoko, void *request),
                            void *request);
/* Registers what `release` must be given when the call ends; one thing at a time. */
void yoko_hold(struct yoko *yoko, void *held, void (*release)(void *held));

/* A place for diagnostics that have none. */
extern const struct span nowhere;

/* Compiles the text of a scheme (api/compile.c): reads nothing but the vocabularies it names. */
enum yoko_status compile_text(struct yoko *yoko, struct yoko_scheme *scheme, const char *name,
                              const char *text, size_t length);

/* The same from texts that were kept: the scheme's own first, the others by the names under which they are
 * looked up
 * ("ID.yoko", "vocabulary/ID.yoko"). For use within a call, with a scheme in an arena of the call's. */
struct stored_source {
    const char *name, *text;
    size_t length;
};
enum yoko_status compile_stored(struct yoko *yoko, struct yoko_scheme *scheme, int32_t day,
                                const struct stored_source *stored, uint32_t count);
/* A variant of a scheme that was compiled from its text: `text` in place of its own file's, and its tree as
 * `edit` leaves it. Frameworks are not asked. For use as compile_stored. */
enum yoko_status compile_variant(struct yoko *yoko, struct yoko_scheme *scheme,
                                 const struct yoko_scheme *original, const char *text, size_t length,
                                 void (*edit)(void *context, const struct source_set *sources,
                                              struct declaration *declarations),
                                 void *context);
/* Reads the loaded texts of a scheme once more, for where its names stand; in the call's arena. NULL when one of
 * them is not there any more. */
struct checked_scheme *check_again(struct yoko *yoko, const struct yoko_scheme *scheme,
                                   struct source_set *sources, struct name_index *index);
/* Loads a scheme by its path or id within a call. */
enum yoko_status load_named(struct yoko *yoko, struct yoko_scheme *scheme, const char *name);

/* Has a scheme that is one program, from an image, decide all records by it. */
void scheme_of_program(struct yoko *yoko, struct yoko_scheme *scheme);
/* Whether all records are decided by one program, as must be where it is compiled; else a diagnostic. */
bool scheme_is_one(struct yoko *yoko, const struct yoko_scheme *scheme);
/* The examples of a scheme's file, whose outputs may be those of any version. */
struct examples scheme_examples(struct yoko *yoko, const struct yoko_scheme *scheme,
                                struct diagnostics *diagnostics);

/* A text in its settled form, in the call's arena. Otherwise why not, as diagnostics. */
struct settled {
    const char *text;
    size_t length;
};
enum yoko_status settle_source(struct yoko *yoko, const char *name, const char *text, size_t length,
                               enum yoko_language language, struct settled *settled);

/* Reads a whole file into yoko->scratch. YOKO_SYSTEM, with a diagnostic, when it cannot be had. */
enum yoko_status read_content(struct yoko *yoko, const char *path);
/* The same of a scheme's text: YOKO_BAD_SCHEME, with a diagnostic, when it is empty. */
enum yoko_status read_file(struct yoko *yoko, const char *path);

/* The path of the scheme that a path or an id names, in the call's arena; NULL with a diagnostic. */
const char *find_scheme(struct yoko *yoko, const char *name);
/* The path of what a scheme builds on, a scheme (`folder` "") or a vocabulary (`folder` "vocabulary/"), first
 * beside `scheme_path`; NULL when there is none. */
const char *find_beside(struct yoko *yoko, const char *scheme_path, const char *folder, const char *id);
/* The path of another scheme that goes by the id which the file at `path` claims for itself under another file name: a
 * copy, as a rule. NULL: there is none. *own: the id that the file's name would give it; NULL: none. */
const char *find_namesake(struct yoko *yoko, const char *path, const char *id, const char **own);
/* Whether a text can be the id of a scheme. */
bool is_scheme_id(const char *id);

#endif
