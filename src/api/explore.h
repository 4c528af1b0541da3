/* SPDX-License-Identifier: Apache-2.0 */
/* One application that is changed step by step: what it is now, what it was, and what came of it. */
#ifndef YOKO_API_EXPLORE_H
#define YOKO_API_EXPLORE_H

#include "api/workplace.h"

#include <jansson.h>

struct yoko_explorer {
    const struct yoko_scheme *scheme;
    json_t *record; /* in the contract's JSON form */
    json_t *start;  /* what `reset` goes back to */
    json_t *told;   /* its explanation, as explain_json has it */
    json_t *past;   /* array of earlier records, the latest last */
    struct explaining *explaining; /* of the call under way: the workplace gives back what it holds after the call */
};

/* explore_tell.c: adds what two explanations tell differently, one line each, in the order in which a person would
 * tell it. Returns how many lines. */
unsigned explore_tell_changes(struct arena *arena, const json_t *before, const json_t *after, struct buffer *out);
/* explore_form.c: the fields with type, bounds and value; `filter` is a list's name, or part of a field's, or NULL. */
void explore_tell_inputs(struct arena *arena, const struct yoko_explorer *explorer, const char *filter,
                         struct buffer *out);
/* The record with its outcome as a 例, in the words of scheme files. */
void explore_tell_example(struct arena *arena, const struct yoko_explorer *explorer, struct buffer *out);
/* The line of a list with that number, or NULL; *at is its place. */
json_t *explore_line(const struct yoko_explorer *explorer, uint32_t space, int64_t number, size_t *at);
/* The number of the line at that place. */
int64_t explore_line_number(const struct yoko_explorer *explorer, uint32_t space, size_t at);

#endif
