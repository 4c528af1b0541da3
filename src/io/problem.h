/* SPDX-License-Identifier: Apache-2.0 */
/* Mistakes in records: each becomes a diagnostic, and the first of a record the text of its reject. */
#ifndef YOKO_IO_PROBLEM_H
#define YOKO_IO_PROBLEM_H

#include "base/diagnostic.h"

/* The mistakes of the record that is being read. */
#define BAD_VALUES 32
struct problems {
    struct diagnostics *diagnostics;
    struct arena *arena; /* of the batch: for the texts of rejects and what they quote */
    struct buffer text;  /* for rendering; freed by problems_end */
    const char *file;    /* where the record stands: {1} of every text is "file:line" */
    uint64_t line;
    const char *first; /* the first mistake, rendered; NULL: none */
    unsigned count;
    /* Values that are there and wrong, so that they are not told to be missing as well; more are not kept. */
    struct bad_value {
        const void *field;
        int64_t row;
    } bad[BAD_VALUES];
    unsigned bad_count;
};

void problems_end(struct problems *problems);
/* Forgets the last record's mistakes; the next ones stand in `file` at `line`. */
void problems_begin(struct problems *problems, const char *file, uint64_t line);
/* Adds a mistake; the further arguments, {2} and on, are `const char *` ending with NULL. */
void problem(struct problems *problems, enum diagnostic_code code, ...) __attribute__((sentinel));
/* The same with the nearest of some names as a suggestion; NULL: there is none. */
void problem_near(struct problems *problems, enum diagnostic_code code, const char *suggestion, ...)
    __attribute__((sentinel));
/* One line for the record's reject: its first mistake, and how many more there are. In the batch's arena. */
const char *problems_text(struct problems *problems);
/* "file:line" in the arena; the standard input has a name of its own. */
const char *problem_place(struct arena *arena, const char *file, uint64_t line);
const char *problem_file(const char *file);
/* A stranger's text as it is quoted: cut when long, on one line, valid UTF-8 always. */
const char *problem_quote(struct arena *arena, const char *text, size_t length);

#endif
