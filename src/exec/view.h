/* SPDX-License-Identifier: Apache-2.0 */
/* A batch that was read by a union of schemas, as one of them sees it: its own fields in its own order, values counted
 * as it counts them, with its own defaults. What the schema does not allow, though another one does, is a fault of the
 * record there, as it would be an input error had the record been read by that schema alone. */
#ifndef YOKO_EXEC_VIEW_H
#define YOKO_EXEC_VIEW_H

#include "code/schema_union.h"
#include "exec/batch.h"

enum view_fault_kind {
    VIEW_BOUNDS,   /* outside of the schema's bounds */
    VIEW_DECIMALS, /* with more decimals than it has: 18.00 is 18 here, since the union reads it with another's decimals */
    VIEW_CHOICE,   /* a choice, or a set with one, that the schema does not have */
    VIEW_REQUIRED  /* not there, and required */
};
struct view_fault {
    uint32_t record;
    enum view_fault_kind kind;
    uint32_t field; /* the union's */
    uint32_t list;  /* the union's; 0: of the application */
    uint32_t row;   /* in the union's column */
};

struct batch_view {
    const struct batch *batch;       /* for machines of the schema; in it a faulty record lacks what is at fault */
    const struct view_fault *faults; /* the first of each record, by record */
    uint32_t fault_count;
};

/* In the batch's arena; where the schema is the union, the batch itself. `id` is the union's field that every record
 * has by other means, or NONE. `bare`: the union's fields whose default is not to be applied, so that what is missing
 * is unknown, and fields without one of which it is unknown whether they are there; NULL: there are none. */
struct batch_view batch_view(const struct schema_union *all, uint32_t schema, uint32_t id, const bool *bare,
                             const struct batch *batch);

#endif
