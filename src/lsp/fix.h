/* SPDX-License-Identifier: Apache-2.0 */
/* Quick fixes: how the files that know mistakes hand what mends them to the one that offers it; for this folder
 * only. A fix never makes up an amount or a condition; where one is needed it leaves a place for it. */
#ifndef YOKO_LSP_FIX_H
#define YOKO_LSP_FIX_H

#include "lsp/lsp.h"

enum { FIX_EDITS = 4 };

/* Replaces [start, end) of the document. */
struct fix_edit {
    uint32_t start, end;
    const char *text;
};

struct fix {
    const char *title;               /* translated */
    struct fix_edit edits[FIX_EDITS]; /* in the order of their places, apart from each other */
    uint32_t count;
    bool choice;     /* one of several, or not surely what is meant: never applied unasked */
    bool unfinished; /* leaves a place for what only the writer knows */
    bool alike;      /* as another that was tried and offered: it mends as that one does */
};

/* Asked for one diagnostic of the document. */
struct fixing {
    struct analysis *analysis;
    const struct diagnostic *diagnostic;
    struct arena *arena;      /* of the call */
    const char *text;         /* of the document, which ends in NUL */
    enum language language;   /* that it is written in */
    struct buffer *out;
    const char *separator;
};

/* Offers a fix. One that leaves no place for the writer is tried first, and dropped where the mistake would stay
 * or another come. Whether it was offered. */
bool fix_offer(struct fixing *fixing, struct fix fix);
/* The usual fix: one edit. */
bool fix_replace(struct fixing *fixing, const char *title, uint32_t start, uint32_t end, const char *text);
bool fix_choice(struct fixing *fixing, const char *title, uint32_t start, uint32_t end, const char *text);
/* A title from an English template, translated; `argument` is its {1}. */
const char *fix_title(const struct fixing *fixing, const char *english, const char *argument);
/* As the document has it. */
const char *fix_source(const struct fixing *fixing, uint32_t start, uint32_t end);
/* Where behind blanks, of full width too, something stands. */
uint32_t fix_skip_blanks(const struct fixing *fixing, uint32_t at);
/* The same, ends of lines and comments skipped too. */
uint32_t fix_next(const struct fixing *fixing, uint32_t at);
/* The innermost declaration of the document that an offset is in, or NULL. */
const struct declaration *fix_declaration(const struct fixing *fixing, uint32_t offset);

/* What mends the diagnostic, of those that their file knows (fix_writing.c, fix_meaning.c, fix_rows.c). */
void fix_writing(struct fixing *fixing);
void fix_meaning(struct fixing *fixing);
void fix_rows(struct fixing *fixing);

#endif
