/* SPDX-License-Identifier: Apache-2.0 */
/* Several schemas as one, by which a record is read once for all of them. Lists, fields and choices are the same where
 * they have the same name; where they stand, and which of them another schema has besides, does not matter.
 */
#ifndef YOKO_CODE_SCHEMA_UNION_H
#define YOKO_CODE_SCHEMA_UNION_H

#include "code/schema.h"

/* Where the parts of one schema stand in the union, and what its values have to be turned into. */
struct schema_map {
    const struct schema *schema;
    bool same;          /* the union is this schema: what is read by the one is read by the other */
    uint32_t *lists;    /* by its space: the union's */
    uint32_t *fields;   /* by its field: the union's */
    uint32_t *there;    /* by the union's field: its own, or NONE */
    uint32_t **members; /* by its field: by the union's member its own, or NONE; NULL: they have the same numbers */
    bool *differs;      /* by its field: what the union has may have to be counted otherwise, or not be allowed here */
    bool *defaults;     /* by its field: its default is not the union's */
};

struct schema_union {
    struct schema schema;
    struct schema_map *maps; /* by schema */
};

/* Two declarations that cannot both be met. */
struct schema_clash {
    uint32_t first, second; /* of the schemas */
    const char *list;       /* whose field it is; NULL: of the application */
    const char *name;
    const char *first_is, *second_is; /* as people write it: 円, 区分（当初選定、追加選定、なし） … */
};

/* Makes it in `arena`; texts and what is the same in all are borrowed. False, with the first of what is in the way in
 * `clash`: a name that is of another type, unit or choices in two schemas. Bounds, decimals, defaults and choices of
 * which some are common are no clash: the union takes all that one of them takes. */
bool schema_union_make(struct arena *arena, const struct schema *const *schemas, uint32_t count,
                       struct schema_union *all, struct schema_clash *clash);
/* Has the union say nothing of values and fields that stand for what is missing (not of places in a list): it then
 * shows what a record has, and each schema's default is applied where it takes its own. */
void schema_union_leave_defaults(struct arena *arena, struct schema_union *all, uint32_t count);

#endif
