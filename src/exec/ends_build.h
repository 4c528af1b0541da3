/* SPDX-License-Identifier: Apache-2.0 */
/* Private to the files that make plans of ends: what ends are made of. */
#ifndef YOKO_EXEC_ENDS_BUILD_H
#define YOKO_EXEC_ENDS_BUILD_H

#include "exec/ends.h"

struct ends_builder {
    struct fast_builder *fast;
    const struct word_range *ranges; /* by register, of known values */
    struct end_values *of;           /* by register */
    uint32_t zero, one;
    bool failed; /* there is an operation for which this is not written */
};

static inline const struct fast_value *value_of(const struct ends_builder *builder, uint32_t value)
{
    return &builder->fast->fast->values.items[value];
}

static inline bool is_number(const struct ends_builder *builder, uint32_t value)
{
    return value_of(builder, value)->kind == FAST_NUMBER;
}

static inline bool is_never(const struct ends_builder *builder, uint32_t flag)
{
    return is_number(builder, flag) && value_of(builder, flag)->low == 0;
}

static inline bool is_same(const struct ends_builder *builder, uint32_t a, uint32_t b)
{
    return a == b || (is_number(builder, a) && is_number(builder, b) &&
                      value_of(builder, a)->low == value_of(builder, b)->low);
}

static inline struct end_values interval(uint32_t low, uint32_t high, uint32_t below, uint32_t above)
{
    return (struct end_values){low, high, below, above, NONE};
}

static inline struct end_values point(const struct ends_builder *builder, uint32_t value)
{
    return (struct end_values){value, value, builder->zero, builder->zero, builder->zero};
}

/* Both ends of a truth. */
static inline struct end_values truth(const struct ends_builder *builder, uint32_t low, uint32_t high)
{
    return interval(low, is_same(builder, low, high) ? low : high, builder->zero, builder->zero);
}

/* There is no plan; what is returned is of no meaning. */
static inline struct end_values give_up(struct ends_builder *builder)
{
    builder->failed = true;
    return point(builder, builder->zero);
}

/* An end must not be taken for one without a bound, nor wrap. */
static inline struct end_values fitting(struct ends_builder *builder, struct end_values ends)
{
    const struct fast_value *low = value_of(builder, ends.low), *high = value_of(builder, ends.high);
    int64_t least = least_of(low->low, high->low), most = greatest_of(low->high, high->high);
    return least > AMOUNT_MINUS_INFINITY && most < AMOUNT_INFINITY ? ends : give_up(builder);
}

static inline uint32_t number(const struct ends_builder *builder, int64_t word)
{
    return fast_number(builder->fast, word);
}

static inline uint32_t not(const struct ends_builder *builder, uint32_t a)
{
    return fast_not(builder->fast, a);
}

static inline uint32_t both(const struct ends_builder *builder, uint32_t a, uint32_t b)
{
    return fast_and(builder->fast, a, b);
}

static inline uint32_t either(const struct ends_builder *builder, uint32_t a, uint32_t b)
{
    return fast_or(builder->fast, a, b);
}

/* A flag: where the register is no point. */
static inline uint32_t open_of(const struct ends_builder *builder, struct end_values ends, bool flag)
{
    uint32_t open = either(builder, ends.below, ends.above);
    if (ends.open != NONE)
        return ends.open;
    if (is_same(builder, ends.low, ends.high))
        return open;
    uint32_t apart = flag ? fast_different(builder->fast, ends.low, ends.high)
                          : not(builder, fast_equal(builder->fast, ends.low, ends.high));
    return either(builder, open, apart);
}

static inline bool never_negative(const struct ends_builder *builder, struct end_values ends)
{
    return is_never(builder, ends.below) && value_of(builder, ends.low)->low >= 0 &&
           value_of(builder, ends.high)->low >= 0;
}

/* A truth: both ends, and where they differ. */
static inline struct end_values open_where(const struct ends_builder *builder, uint32_t low, uint32_t high,
                                           uint32_t open)
{
    return (struct end_values){low, high, builder->zero, builder->zero, open};
}

/* A truth that is known where its operands are points. */
static inline struct end_values open_truth(const struct ends_builder *builder, uint32_t value, uint32_t open)
{
    if (is_never(builder, open))
        return point(builder, value);
    return open_where(builder, both(builder, value, not(builder, open)), either(builder, value, open), open);
}

/* Between the application and its lines, and between lines (ends_lines.c): gives up where it is none of these. */
struct end_values ends_of_lines(struct ends_builder *builder, const struct step *step);

#endif
