/* SPDX-License-Identifier: Apache-2.0 */
/* Schemes built on schemes: 基礎, 改める, 加える, 削る, and amendments by date, worked out on the tree. */
#ifndef YOKO_CHECK_AMEND_H
#define YOKO_CHECK_AMEND_H

#include "check/check.h"
#include "check/names.h"

struct consolidation {
    struct arena *arena;
    struct source_set *sources;
    const struct scheme_loader *loader;
    struct diagnostics *diagnostics;
    int32_t basis;             /* amendments up to this day are in force */
    struct names deleted;      /* names that 削る took out, to their declarations */
    struct version_days *days; /* on which the text changes, as found */
    unsigned depth;            /* of 基礎 upon 基礎 */
    const char **ids;          /* of the schemes from the first to the one at `depth`; NULL: none yet */
    bool baseless;             /* a base could not be had, so that what is amended there is not known */
};

/* Whether two declarations are of the same thing: by kind, and by name, else by label, else by the first clause
 * cited. */
bool declarations_alike(const struct declaration *a, const struct declaration *b);
/* The declarations of a source as they stand on the basis date: those of its 基礎 with what this file
 * changes, in place, each keeping the span of the file that it comes from, and constants with the one value
 * in force on that day. Reports what is amended and not there, added and there. */
struct declaration *consolidate(struct consolidation *consolidation, uint32_t source);
/* The declarations of a source that builds on none, as a vocabulary does. Reports what is amended in it. */
struct declaration *declarations_alone(struct consolidation *consolidation, uint32_t source);

#endif
