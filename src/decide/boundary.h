/* SPDX-License-Identifier: Apache-2.0 */
/* Where a program turns: the values of each field at which a comparison, a row of a table, a ceiling or a
 * rounding of the program comes out otherwise, with one step either side, in the field's own scale.
 *
 * They are found by walking back from every comparison to the fields behind it. Beside one field, all else on
 * the way is held fixed: at what is constant in the program (boundary_of_program), or at what one record says
 * (boundary_on_record). The first serves whoever makes records out of nothing; the second whoever asks what
 * would have to be otherwise on a given one, and also finds the edges that lie at another field's value
 * (契約日 at 交付決定日) or at a sum over lines.
 *
 * An edge is a candidate, not a promise: whether a decision turns there is for the caller to see by deciding.
 * What is found is bounded by BOUNDARY_STEPS, and does not depend on anything but the program and the record.
 */
#ifndef YOKO_DECIDE_BOUNDARY_H
#define YOKO_DECIDE_BOUNDARY_H

#include "exec/machine.h"

/* Steps back that one search may take, over all comparisons of a program. */
#define BOUNDARY_STEPS 200000

/* The candidates of one field, sorted, each once, all within the field's type and bounds:
 * TRUTH 0 and 1. AMOUNT, DATE, YEAR, RATE each edge and its neighbours. CHOICE one member of every class that
 * the program tells apart (the first of the class; boundary_class has the others). SET the empty set, each
 * set that it is held against, and that set without one member. TEXT and REFERENCE none: the caller
 * knows what lines there are. A field that the program does not use has none. */
struct field_boundary {
    int64_t *values;
    uint32_t count;
};

struct boundary {
    struct field_boundary *fields; /* by field number */
    /* By space (0 unused): numbers of lines at which a count comes out otherwise; 0, 1 and 2 where the
     * program counts, sums or quantifies over the list at all. */
    struct field_boundary *lines;
    bool cut; /* BOUNDARY_STEPS was reached: there may be more */
};

/* The edges that the program holds by itself. Everything lives in the arena. */
const struct boundary *boundary_of_program(struct arena *arena, const struct program *program);

/* The edges of one field on one record of a chunk that was run with `keep`: `record` in the chunk, and, for a
 * list's field, `line` of the chunk. Those of boundary_of_program are not repeated. */
struct field_boundary boundary_on_record(struct arena *arena, const struct program *program,
                                         struct machine *machine, uint32_t record, uint32_t field,
                                         uint32_t line);

/* The members of a choice's domain that the program never tells apart from `member` in that field, itself
 * included, as a set of flags by member number. */
const bool *boundary_class(struct arena *arena, const struct program *program, uint32_t field,
                           uint32_t member);

#endif
