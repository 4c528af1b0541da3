/* SPDX-License-Identifier: Apache-2.0 */
/* One small change to the tree of a scheme file, as a slip of the pen would make it: a constant, a comparison,
 * a rounding, a rule left out. The changes of a file are numbered in the order of its text, so that the same
 * number means the same change each time the file is parsed. */
#ifndef YOKO_TESTING_MUTATE_H
#define YOKO_TESTING_MUTATE_H

#include "base/text.h"
#include "syntax/tree.h"

enum mutation_kind {
    MUTATION_CONSTANT,   /* an amount, count, rate, date or year, by one step */
    MUTATION_COMPARISON, /* < for <=, = for ≠, and so on */
    MUTATION_CONDITION,  /* かつ for または, a part left out or turned round */
    MUTATION_MEMBER,     /* a member of a list left out, all for any */
    MUTATION_ROUNDING,   /* its direction or its unit */
    MUTATION_OPERATION,  /* 小さい方 for 大きい方, + for - */
    MUTATION_EDGE,       /* between two rows of a table, by one step */
    MUTATION_RULE,       /* a requirement, exception, branch or condition left out */
    MUTATION_KINDS
};

struct mutation {
    enum mutation_kind kind;
    struct span span;
    const char *before, *after; /* as written; `after` "" where it is left out */
};

/* How many changes the declarations of a file offer. */
uint32_t mutation_count(struct arena *arena, const struct declaration *declarations);
/* Makes change number `number` (from 0) and says what it was; texts live in the arena. */
struct mutation mutation_apply(struct arena *arena, const struct source_set *sources,
                               struct declaration *declarations, uint32_t number);
/* "constant", in the reader's language. */
const char *mutation_kind_name(enum mutation_kind kind);

#endif
