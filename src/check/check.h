/* SPDX-License-Identifier: Apache-2.0 */
/* From trees to a checked scheme: names, types and units, ranges, tables, cycles, citations. The one entry.
 */
#ifndef YOKO_CHECK_CHECK_H
#define YOKO_CHECK_CHECK_H

#include "base/diagnostic.h"
#include "check/index.h"
#include "syntax/tree.h"

struct checked_scheme;

/* How the files that a scheme builds on are found; there is no input or output below io/. */
struct scheme_loader {
    void *context;
    /* Adds vocabulary `id` to the sources and returns its number; UINT32_MAX when there is none. */
    uint32_t (*vocabulary)(void *context, const char *id);
    /* Likewise scheme `id`, for 基礎 and 適合; NULL: there are no others. */
    uint32_t (*scheme)(void *context, const char *id);
    struct name_index *index; /* receives where names stand; NULL: not wanted */
    /* Shown the tree of the scheme's own file as soon as it is parsed, which it may change; NULL: nobody asks. */
    void (*parsed)(void *context, struct declaration *declarations);
    int32_t basis; /* the day on which the text is read; INT32_MAX: with all its amendments */
};

/* A day from which the text of a scheme is another, and what says so: 改正 DATE { … } or the value of a
 * constant. */
struct version_day {
    int32_t day;
    struct span span;
};
struct version_days {
    VECTOR(struct version_day) list;
};

/* Checks the scheme of one source with all it builds on (parsed here through the loader). NULL when
 * `diagnostics` has errors. Everything lives in `arena`. */
struct checked_scheme *check_scheme(struct arena *arena, struct source_set *sources, uint32_t source,
                                    const struct scheme_loader *loader, struct diagnostics *diagnostics);

/* The one spelling of a unit that is used everywhere ("名" gives "人"); an unknown unit is its own. NULL
 * stays NULL. */
const char *unit_canonical(const char *unit);

/* Where bound number `bound` of the program comes from: the 適合 of the scheme, and the 枠 of the framework.
 */
struct checked_bound_place {
    struct span conform, bound;
};
struct checked_bound_place checked_bound_place(const struct checked_scheme *scheme, uint32_t bound);

/* The days after 施行 on which the text changes, in order, each once; whatever the basis was. */
const struct version_days *checked_days(const struct checked_scheme *scheme);

#endif
