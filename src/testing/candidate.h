/* SPDX-License-Identifier: Apache-2.0 */
/* Records at the edges of a scheme: those of its cases, each with a field at a value where the program turns.
 */
#ifndef YOKO_TESTING_CANDIDATE_H
#define YOKO_TESTING_CANDIDATE_H

#include "exec/version.h"
#include "testing/run.h"

struct candidate {
    uint32_t base;      /* the case it was made from */
    const char *change; /* "職員数 = 11", "経費[2].金額 = 300000"; several with "、" between */
    const char *record; /* JSON on one line */
};
struct candidates {
    VECTOR(struct candidate) items;
};

/* Every case, one field of it changed to each edge of that field; at most `most`. In the arena. */
void candidates_of_edges(struct arena *arena, const struct versions *versions, const struct kept_cases *cases,
                         uint32_t most, struct candidates *candidates);
/* `count` more, each with two to four fields changed; the same every time. */
void candidates_of_mixtures(struct arena *arena, const struct versions *versions,
                            const struct kept_cases *cases, uint32_t count, struct candidates *candidates);

#endif
