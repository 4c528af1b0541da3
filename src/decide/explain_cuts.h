/* SPDX-License-Identifier: Apache-2.0 */
/* The search for what made the amount smaller, under way. For the files of this folder that do it. */
#ifndef YOKO_DECIDE_EXPLAIN_CUTS_H
#define YOKO_DECIDE_EXPLAIN_CUTS_H

#include "decide/explanation.h"

struct cutting {
    struct explanation *explanation;
    struct arena *arena;
    const struct program *program;
    bool *behind;    /* by register: the amount is computed from it */
    bool *spent;     /* by register: it rests on the money of lines that are covered or not */
    int64_t *scales; /* by register, of amounts: its denominator; 0: not known */
};

/* explain_cuts.c */
/* The clause of the definition or result whose value the register is, or that it is part of: the nearest
 * behind it; NULL: none. */
const char *cutting_clause(const struct cutting *cutting, uint32_t reg);

void cutting_add(struct cutting *cutting, const struct told_cut *cut);

/* explain_choice.c: the values that a condition chose, where the other would have made the amount larger. */
void choices_add(struct cutting *cutting);

#endif
