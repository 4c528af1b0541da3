/* SPDX-License-Identifier: Apache-2.0 */
/* The 例 of a scheme file as records and expectations: what the source says, in the contract's JSON form. */
#ifndef YOKO_TESTING_EXAMPLE_H
#define YOKO_TESTING_EXAMPLE_H

#include "base/diagnostic.h"
#include "code/schema.h"
#include "syntax/tree.h"
#include <jansson.h>

struct example {
    const char *label;
    struct span span;
    json_t *record;         /* owned: json_decref by examples_free */
    json_t *expected;       /* keys as in a decision; only these are compared. Lists of objects compare element by
                               element, each by the keys it has */
};

struct examples {
    struct example *items;
    uint32_t count;
};

/* Builds them from the declarations (DECLARATION_EXAMPLE with its DECLARATION_PREMISE); a wrong name or value is a
 * diagnostic. Memory in `arena`, JSON by jansson. */
struct examples examples_build(struct arena *arena, const struct declaration *declarations,
                               const struct schema *schema, struct diagnostics *diagnostics);
void examples_free(struct examples *examples);

#endif
