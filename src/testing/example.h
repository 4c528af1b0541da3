/* SPDX-License-Identifier: Apache-2.0 */
/* The 例 of a scheme file as records and expectations: what the source says, in the contract's JSON form.
 *
 * Both are JSON text, not parsed objects: a decimal stays exact to the digit, and all of it lives in one
 * arena.
 */
#ifndef YOKO_TESTING_EXAMPLE_H
#define YOKO_TESTING_EXAMPLE_H

#include "base/diagnostic.h"
#include "code/schema.h"
#include "syntax/tree.h"

struct example {
    const char *label;
    struct span span;
    const char *record;   /* one JSON object on one line */
    const char *expected; /* likewise, keys as in a decision; only these are compared. Lists of objects
                             compare element by element, each by the keys it has */
};

struct examples {
    struct example *items;
    uint32_t count;
};

/* Builds them from the declarations of a scheme file (DECLARATION_EXAMPLE with its DECLARATION_PREMISE; 結果
 * and 義務 for the names that a decision has). A wrong name or value is a diagnostic, and the entry is left
 * out. Everything is in `arena` or borrowed from the trees. The first tree holds the examples; the others are
 * earlier versions of it, whose 結果 and 義務 can be expected as well. */
struct examples examples_build(struct arena *arena, const struct declaration *const *trees,
                               uint32_t tree_count, const struct schema *schema,
                               struct diagnostics *diagnostics);

#endif
