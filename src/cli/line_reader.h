/* SPDX-License-Identifier: Apache-2.0 */
/* Lines that a person types: edited, remembered and completed where there is a terminal and libedit; else plain. */
#ifndef YOKO_CLI_LINE_READER_H
#define YOKO_CLI_LINE_READER_H

#include <stdbool.h>

struct line_reader;

/* Called when completion is asked for: gives each word that may follow `before`, the line up to the word that is being
 * written. */
typedef void (*line_words)(void *context, const char *before, void (*offer)(void *context, const char *word),
                           void *offer_context);

/* One at a time in a program; NULL when memory is out. */
struct line_reader *line_reader_open(line_words words, void *context);
/* Whether a person edits the lines. */
bool line_reader_edits(const struct line_reader *reader);
/* The next line, to be freed; NULL at the end, or with *error (errno) where none could be read. */
char *line_reader_next(struct line_reader *reader, int *error);
void line_reader_close(struct line_reader *reader);

#endif
