/* SPDX-License-Identifier: Apache-2.0 */
/* What programs mean, put into one form, so that equal meanings are equal numbers: a graph shared by all the
 * schemes of a comparison, in which every expression that can be told equal is one node.
 *
 * The form is that of complete records: what a record lacks is left aside, so "known" is true and "pending"
 * is nothing. Names, order of operands and layout of definitions vanish: fields meet by their names, members
 * of choices too; `and`, `or`, sums, least and greatest are sets; a comparison with a fixed value is "at
 * least"; tables are selections with falling edges; what a condition settles is settled behind it. Two
 * numbers that differ prove nothing: the form is not complete. Two that are equal are a proof.
 */
#ifndef YOKO_COMPARE_MEANING_H
#define YOKO_COMPARE_MEANING_H

#include "base/number.h"
#include "code/program.h"

enum meaning_kind {
    MEANING_TRUTH,    /* number: 0 or 1 */
    MEANING_NUMBER,   /* number */
    MEANING_TEXT,     /* number: of a text of the graph */
    MEANING_FIELD,    /* number: an atom */
    MEANING_ROLE,     /* number: a value that stands for itself, whatever it is made of */
    MEANING_NOT,      /* one operand, which is no NOT */
    MEANING_ALL,      /* operands sorted, at least two; `or` is its negation */
    MEANING_MEMBER,   /* whether the operand is in the set `mask` */
    MEANING_AT_LEAST, /* operand >= number */
    MEANING_LESS,     /* first < second, neither fixed; `<=` is its negation */
    MEANING_EQUAL,    /* sorted */
    MEANING_SELECT,   /* condition, then, else */
    MEANING_SUM,      /* of number and coefficient times operand */
    MEANING_PRODUCT,  /* sorted */
    MEANING_LEAST,    /* sorted, at least two */
    MEANING_GREATEST, /* sorted, at least two */
    MEANING_ROUND,    /* operand / number to a whole number; `opcode` says which way */
    MEANING_OTHER     /* any other opcode, with its immediate as number */
};

struct meaning_node {
    enum meaning_kind kind;
    uint16_t opcode; /* ROUND, OTHER */
    int64_t number;
    uint32_t *operands;
    uint32_t count;
    int64_t *coefficients; /* SUM */
    uint64_t *mask;
    uint32_t mask_words;
};

/* A field of the records, the same for all schemes whose vocabularies call it the same and give it one type.
 */
struct meaning_atom {
    const char *list; /* "申請" for the application */
    const char *name;
    const struct field *field;    /* in the first scheme that has it */
    VECTOR(const char *) members; /* of all schemes' choices together */
};

struct meaning_memo;
struct meaning {
    struct arena *arena;
    VECTOR(struct meaning_node) nodes;
    VECTOR(struct meaning_atom) atoms;
    VECTOR(const char *) texts;
    uint32_t *slots; /* node + 1, open addressing */
    uint32_t room;
    uint32_t no, yes; /* the two truths */
    struct meaning_memo *memos; /* of meaning_settle.c, free for its next use */
    const char *const *role_names; /* of values that stand for themselves, by role; NULL: they have none */
};

struct meaning *meaning_begin(struct arena *arena);

struct meaning_shape;

/* One scheme in the graph. */
struct meaning_program {
    struct meaning *meaning;
    const struct program *program;
    uint32_t *atoms;  /* by field number */
    uint32_t *lists;  /* by space: a number shared by the schemes whose list has that name */
    uint32_t **masks; /* by field: each member's number in the atom's common list; NULL: no choice */
    uint32_t *nodes;  /* by register; NONE: not asked for yet */
    VECTOR(struct meaning_shape) shapes; /* by node, of meaning_text.c */
};
struct meaning_program *meaning_add(struct meaning *meaning, const struct program *program);
/* The node of a register. */
uint32_t meaning_of(struct meaning_program *program, uint32_t reg);
/* The same, of a register that holds texts. */
uint32_t meaning_of_text(struct meaning_program *program, uint32_t reg);
/* The same of a value of that format (NULL: any): texts, and members of choices, by their words. */
uint32_t meaning_of_value(struct meaning_program *program, uint32_t reg, const struct format *format);

/* What is settled: each of `from` is taken for `to`. What follows from it is worked in. */
struct meaning_settled {
    const uint32_t *from, *to;
    uint32_t count;
};
uint32_t meaning_settle(struct meaning *meaning, uint32_t node, const struct meaning_settled *settled);
/* The node if `condition` holds, or does not. */
uint32_t meaning_under(struct meaning *meaning, uint32_t node, uint32_t condition, bool holds);

/* What one truth says of another: 1 makes it true, -1 false, 0 neither. */
int meaning_settles(const struct meaning *meaning, uint32_t known, uint32_t asked);
/* Whether the node can be told to be a truth. */
bool meaning_is_truth(const struct meaning *meaning, uint32_t node);

/* Constructors; all of them normalise. */
uint32_t meaning_number(struct meaning *meaning, int64_t number);
uint32_t meaning_field(struct meaning *meaning, uint32_t atom);
uint32_t meaning_role(struct meaning *meaning, uint32_t role);
uint32_t meaning_text_leaf(struct meaning *meaning, uint32_t text);
/* The number of a text among those of the graph. */
uint32_t meaning_text_number(struct meaning *meaning, const char *text);
uint32_t meaning_not(struct meaning *meaning, uint32_t a);
uint32_t meaning_all(struct meaning *meaning, const uint32_t *operands, uint32_t count);
uint32_t meaning_any(struct meaning *meaning, const uint32_t *operands, uint32_t count);
uint32_t meaning_member(struct meaning *meaning, uint32_t a, const uint64_t *mask, uint32_t words);
uint32_t meaning_at_least(struct meaning *meaning, uint32_t a, int64_t limit);
uint32_t meaning_less(struct meaning *meaning, uint32_t a, uint32_t b);
uint32_t meaning_equal(struct meaning *meaning, uint32_t a, uint32_t b);
uint32_t meaning_select(struct meaning *meaning, uint32_t condition, uint32_t a, uint32_t b);
uint32_t meaning_sum(struct meaning *meaning, const uint32_t *operands, const int64_t *coefficients,
                     uint32_t count, int64_t number);
uint32_t meaning_product(struct meaning *meaning, uint32_t a, uint32_t b);
uint32_t meaning_extreme(struct meaning *meaning, enum meaning_kind kind, const uint32_t *operands,
                         uint32_t count);
uint32_t meaning_round(struct meaning *meaning, uint16_t opcode, uint32_t a, int64_t divisor);
uint32_t meaning_other(struct meaning *meaning, uint16_t opcode, const uint32_t *operands, uint32_t count,
                       int64_t number);

static inline const struct meaning_node *meaning_node(const struct meaning *meaning, uint32_t node)
{
    return &meaning->nodes.items[node];
}
static inline bool meaning_is(const struct meaning *meaning, uint32_t node, enum meaning_kind kind)
{
    return meaning->nodes.items[node].kind == kind;
}
/* The number of a member in an atom's common list, or NONE. */
uint32_t meaning_member_number(const struct meaning *meaning, uint32_t atom, const char *member);

/* The expression in the words of the language (Japanese); definitions of the program by their names where
 * `program` is not NULL. Numbers are of `format` at the top, NULL: plain. */
const char *meaning_text(struct meaning_program *program, uint32_t node, const struct format *format);

#endif
