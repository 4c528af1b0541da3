/* SPDX-License-Identifier: Apache-2.0 */
/* The test oracle: decides one record at a time by walking the tree of a scheme as it is written, in exact fractions.
 * Of src/ it takes the parser and its tree alone: names, amendments, versions, input rules, lines and values are worked
 * out anew from the design and the record contract, so that no part of the compiler or the machine judges itself.
 * Slow and plain on purpose. */
#ifndef YOKO_ORACLE_H
#define YOKO_ORACLE_H

#include "base/memory.h"

#include <jansson.h>

struct oracle;

/* The text of a scheme ("ID.yoko") or vocabulary ("vocabulary/ID.yoko"); NULL: there is none. */
typedef const char *(*oracle_find)(void *context, const char *name);

/* Reads the scheme of that id with all it builds on. NULL when it cannot be parsed. Lives in `arena`. */
struct oracle *oracle_open(struct arena *arena, const char *id, oracle_find find, void *context);

struct oracle_decision {
    json_t *json;        /* as the decision would stand in NDJSON; owned by the caller */
    const char *error;   /* an input error: which, or NULL */
    bool may_overflow;   /* some value came near the 64 bits of the machine, which may refuse the record */
    bool divides_by_zero; /* so an amount that is written does; an error only where the decision depends on it */
};

/* Gives back what is not of its arena. */
void oracle_close(struct oracle *oracle);

/* Decides one record. */
struct oracle_decision oracle_decide(struct oracle *oracle, json_t *record);

#endif
