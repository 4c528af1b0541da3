/* SPDX-License-Identifier: Apache-2.0 */
/* From registers to meanings: what its parts share. */
#ifndef YOKO_COMPARE_MEANING_BUILD_H
#define YOKO_COMPARE_MEANING_BUILD_H

#include "compare/meaning.h"

/* ---- choices (meaning_choice.c) ---- */

/* Whether a choice is in a set of members, in the program's own numbers. */
uint32_t meaning_among(struct meaning_program *program, uint32_t reg, const uint64_t *mask, uint32_t words);
/* Whether two registers hold the same choice; false: they can not be told to be choices. */
bool meaning_same_choice(struct meaning_program *program, uint32_t a, uint32_t b, uint32_t *node);

/* ---- foreign functions (meaning_build.c) ---- */

/* What stands for one in the graph: the number of a text. Equal where the same function of the same library is declared
 * alike. */
uint32_t meaning_foreign(struct meaning *meaning, const struct foreign *foreign);

#endif
