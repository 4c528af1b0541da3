/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the editor service share; for this folder only.
 *
 * The service is one loop: a message in, its answer out (protocol.c, server.c). Each question compiles the
 * document it is about afresh, together with what that builds on, open documents standing for their files:
 * some milliseconds, and nothing that could be out of date (analysis.c). Answers are written as JSON text
 * into a buffer, since within a call memory may run out and leave by the workplace's door; jansson reads what
 * comes in.
 */
#ifndef YOKO_LSP_LSP_H
#define YOKO_LSP_LSP_H

#include "api/workplace.h"
#include "check/index.h"
#include "syntax/keyword.h"

#include <jansson.h>

/* A place in a text as editors count: lines and characters from 0. */
struct place {
    uint32_t line, character;
};

struct server {
    struct yoko *yoko;
    yoko_read read;
    void *read_context;
    yoko_write write;
    void *write_context;
    struct buffer input; /* read and not yet a message */
    json_t **queue;      /* messages that came, from `first` on */
    size_t first, count, room;
    struct draft *drafts; /* open documents; their uris beside them */
    char **uris;
    size_t draft_count, draft_room;
    char *root; /* folder of the workspace; NULL: none */
    bool utf8;  /* characters are bytes, else UTF-16 units */
    bool initialized, shut_down, ended, broken;
};

/* ---- protocol.c ---- */

/* The next message, which the caller owns; NULL at the end of the input. What is no message is answered here.
 */
json_t *message_next(struct server *server);
/* Whether a request in the queue was taken back by its sender. */
bool message_cancelled(const struct server *server, const json_t *id);
/* Sends `result` (JSON text) as the answer to a request. */
void send_result(struct server *server, const json_t *id, const char *result);
void send_error(struct server *server, const json_t *id, int code, const char *message);
void send_notification(struct server *server, const char *method, const char *parameters);

/* ---- place.c ---- */

/* A place past the end of its line is the end of the line. */
uint32_t text_offset(const struct server *server, const char *text, size_t length, struct place place);
uint32_t place_offset(const struct server *server, const struct source *source, struct place place);
struct place place_of(const struct server *server, const struct source *source, uint32_t offset);
void write_range(struct buffer *out, const struct server *server, const struct source *source, uint32_t start,
                 uint32_t end);
/* The path of a file: URI, of malloc; of another one the URI itself. NULL: memory is out. */
char *uri_path(struct memory *memory, const char *uri);
/* The URI of a path in JSON's quotes: as the client named it where it is open. */
void write_uri(struct buffer *out, const struct server *server, const char *path);

/* ---- analysis.c ---- */

struct analysis {
    const struct server *server;
    struct yoko *yoko;
    struct yoko_scheme *scheme; /* its sources hold all that was read; its program may be missing */
    struct name_index index;
    const struct source *source; /* the document */
    uint32_t number;             /* of the document among the sources; UINT32_MAX: it was not read */
    bool vocabulary;
    /* The document alone, as it is written. */
    struct declaration *declarations;
    struct source_notes notes;
};

/* Within a call: reads and checks a document or a file. False when there is no such file. Diagnostics are
 * those of the workplace. */
bool analyse(struct analysis *analysis, const struct server *server, const char *path);
/* The folder that the document's schemes lie in, with a slash, or "": for a vocabulary the one above. In the
 * call's arena. */
const char *scheme_folder(const struct analysis *analysis);
/* Adds the names that the document's 前提 and 例 use, which no check of rules sees (examples.c). */
void index_examples(struct analysis *analysis);
/* The use or declaration at an offset of the document: the span of its declaration; false when there is none.
 */
bool name_at(const struct analysis *analysis, uint32_t offset, struct span *target, struct span *here);
const struct index_name *name_declared(const struct analysis *analysis, struct span target);
const struct source *source_of(const struct analysis *analysis, struct span span);
/* The record of the first 例 of the document, or what lies beside it as ID.json, in the call's arena; NULL:
 * none. `sample` receives what it is called. */
const char *sample_record(struct analysis *analysis, const char **sample);

/* ---- surroundings.c ---- */

struct surroundings {
    enum keyword opening; /* of the declaration that begins a line at its head; KEYWORD_NONE: none stands before */
    bool bare;            /* nothing else stands before the place in it */
    bool braces;          /* within braces or brackets of it */
    const char *list;     /* whose lines the innermost of them are about; NULL: the application */
    bool expected;        /* within 期待 */
    bool duties;          /* within 義務 { … } of it */
    const char *subject;  /* of the 場合 whose branches stand here; NULL: none */
    bool value;           /* behind = or =>, or among the values in [ ] */
};

/* Of a place of the document, what stands before `offset` told. */
struct surroundings surroundings_of(const struct analysis *analysis, uint32_t offset);

/* ---- answers: each writes JSON text to `out` (features.c, names.c, complete.c, actions.c) ---- */

void answer_diagnostics(struct analysis *analysis, struct buffer *out);
void answer_symbols(struct analysis *analysis, struct buffer *out);
void answer_folding(struct analysis *analysis, struct buffer *out);
void answer_formatting(struct analysis *analysis, struct buffer *out);
/* `value`, how it comes out over the `sample`, or NULL. */
void answer_hover(struct analysis *analysis, uint32_t offset, const char *value, const char *sample,
                  struct buffer *out);
void answer_definition(struct analysis *analysis, uint32_t offset, struct buffer *out);
void answer_completion(struct analysis *analysis, uint32_t offset, struct buffer *out);
void answer_actions(struct analysis *analysis, uint32_t start, uint32_t end, struct buffer *out);
/* Places in all schemes of the workspace; `rename` NULL: a list of places, else the edits that rename them.
 * The reason why it cannot be renamed, or NULL. */
const char *answer_references(struct analysis *analysis, uint32_t offset, const char *rename,
                              bool declaration, struct buffer *out);

#endif
