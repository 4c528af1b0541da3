/* SPDX-License-Identifier: Apache-2.0 */
/* A plan of ends between the application and its lines, and between lines; and shares of a whole. */
#include <config.h>

#include "exec/ends_build.h"

static uint32_t space_of(const struct ends_builder *builder, uint32_t reg)
{
    return builder->fast->machine->program->code[reg].space;
}

/* Both ends from one that stands for itself: of the upper one nothing is worked out anew where it is the lower one. */
static uint32_t other_end(const struct ends_builder *builder, struct end_values a, uint32_t low, uint32_t high)
{
    return is_same(builder, a.low, a.high) ? low : high;
}

/* --- up and down --------------------------------------------------------------------------------- */

static struct end_values spread(const struct ends_builder *builder, const struct step *step)
{
    struct end_values a = builder->of[step->a];
    struct fast_builder *fast = builder->fast;
    return (struct end_values){fast_spread(fast, step->space, a.low), fast_spread(fast, step->space, a.high),
                               fast_spread(fast, step->space, a.below), fast_spread(fast, step->space, a.above),
                               a.open == NONE ? NONE : fast_spread(fast, step->space, a.open)};
}

static struct end_values any_line(const struct ends_builder *builder, uint32_t list, uint32_t low, uint32_t high)
{
    return truth(builder, fast_any(builder->fast, list, low), fast_any(builder->fast, list, high));
}

static struct end_values all_lines(const struct ends_builder *builder, uint32_t list, struct end_values a)
{
    struct end_values some = any_line(builder, list, not(builder, a.high), not(builder, a.low));
    return truth(builder, not(builder, some.high), not(builder, some.low));
}

/* Of words, or of flags. */
static struct end_values sum_lines(struct ends_builder *builder, uint32_t list, struct end_values a)
{
    uint32_t low = fast_sum(builder->fast, list, a.low), high = fast_sum(builder->fast, list, a.high);
    if (low == NONE || high == NONE)
        return give_up(builder);
    return interval(low, high, fast_any(builder->fast, list, a.below), fast_any(builder->fast, list, a.above));
}

/* --- references ---------------------------------------------------------------------------------- */

/* An unknown reference names no line, and is told by its flags. */
static struct end_values resolved(const struct ends_builder *builder, const struct step *step)
{
    struct end_values a = builder->of[step->a];
    uint32_t open = open_of(builder, a, false), line = fast_resolve(builder->fast, step, a.low);
    line = fast_select(builder->fast, open, number(builder, -1), line);
    return (struct end_values){line, line, open, open, open};
}

static struct end_values fetched_flag(const struct ends_builder *builder, const struct step *step)
{
    struct end_values a = builder->of[step->a], reference = builder->of[step->b];
    uint32_t list = space_of(builder, step->a);
    uint32_t low = fast_fetch(builder->fast, step->space, list, a.low, reference.low);
    uint32_t high = other_end(builder, a, low, fast_fetch(builder->fast, step->space, list, a.high, reference.low));
    return truth(builder, low, either(builder, high, reference.open));
}

/* Without a bound where no line is named, but an amount is at least 0. */
static struct end_values fetched_word(const struct ends_builder *builder, const struct step *step)
{
    struct end_values a = builder->of[step->a], reference = builder->of[step->b];
    uint32_t list = space_of(builder, step->a), nowhere = not(builder, fast_names(builder->fast, reference.low));
    uint32_t below = fast_fetch(builder->fast, step->space, list, a.below, reference.low);
    uint32_t above = fast_fetch(builder->fast, step->space, list, a.above, reference.low);
    uint32_t low = fast_fetch(builder->fast, step->space, list, a.low, reference.low);
    uint32_t high = fast_fetch(builder->fast, step->space, list, a.high, reference.low);
    return interval(low, other_end(builder, a, low, high), step->immediate ? below : either(builder, below, nowhere),
                    either(builder, above, nowhere));
}

static struct end_values refer_any(const struct ends_builder *builder, const struct step *step)
{
    struct end_values a = builder->of[step->a], reference = builder->of[step->b];
    uint32_t from = space_of(builder, step->a);
    return truth(builder, fast_refer_any(builder->fast, step->space, from, a.low, reference.low),
                 fast_refer_any(builder->fast, step->space, from, a.high, reference.low));
}

/* Of words, or of flags. */
static struct end_values refer_sum(struct ends_builder *builder, const struct step *step)
{
    struct end_values a = builder->of[step->a], reference = builder->of[step->b];
    uint32_t from = space_of(builder, step->a);
    uint32_t low = fast_refer_sum(builder->fast, step->space, from, a.low, reference.low);
    uint32_t high = fast_refer_sum(builder->fast, step->space, from, a.high, reference.low);
    if (low == NONE || high == NONE)
        return give_up(builder);
    return interval(low, high, fast_refer_any(builder->fast, step->space, from, a.below, reference.low),
                    fast_refer_any(builder->fast, step->space, from, a.above, reference.low));
}

/* --- shares -------------------------------------------------------------------------------------- */

static int64_t most_of(const struct ends_builder *builder, uint32_t value)
{
    return value_of(builder, value)->high;
}

/* One end of a * b / c, of some meaning where c is not 0; NONE where it might not be one. A part is no more than its
 * whole. Where c is 0 it is divided by 1 instead, so that the result stays in its range. */
static uint32_t share_end(const struct ends_builder *builder, const struct step *step, uint32_t a, uint32_t b, uint32_t c,
                          bool part)
{
    c = fast_greatest(builder->fast, c, builder->one);
    wide most = (wide)most_of(builder, a) * most_of(builder, b) / value_of(builder, c)->low + 1;
    if (part && most > most_of(builder, a))
        most = most_of(builder, a);
    if (most >= AMOUNT_INFINITY)
        return NONE;
    return fast_prorate(builder->fast, step, a, b, c, (struct word_range){0, (int64_t)most});
}

/* Whether a value is 0, a flag. */
static uint32_t is_zero(const struct ends_builder *builder, uint32_t value)
{
    return fast_equal(builder->fast, value, builder->zero);
}

/* Of what is never negative. */
static bool is_always_point(const struct ends_builder *builder, struct end_values a)
{
    return is_same(builder, a.low, a.high) && is_never(builder, a.above);
}

/* The least is what the lower ends make of the largest divisor, the most what the upper ends make of the smallest. */
static struct end_values share(struct ends_builder *builder, const struct step *step)
{
    struct end_values a = builder->of[step->a], b = builder->of[step->b], c = builder->of[step->c];
    bool part = is_never(builder, c.above) && range_is_at_most(builder->fast->machine->program, step->b, step->c);
    if (!never_negative(builder, a) || !never_negative(builder, b) || !never_negative(builder, c) ||
        (step->opcode == OP_PRORATE_UP && !is_never(builder, c.above))) /* as little as one likes, but not 0 */
        return give_up(builder);
    uint32_t low = share_end(builder, step, a.low, b.low, c.high, part);
    uint32_t high = share_end(builder, step, a.high, b.high, c.low, false);
    if (low == NONE || high == NONE)
        return give_up(builder);
    uint32_t without = both(builder, is_zero(builder, c.high), not(builder, c.above)); /* a divisor: an error */
    if (!is_never(builder, without))
        VECTOR_ADD(builder->fast->arena, builder->fast->fast->marks, without);
    if (is_always_point(builder, a) && is_always_point(builder, b) && is_always_point(builder, c))
        return point(builder, low);
    uint32_t none = either(builder, both(builder, is_zero(builder, a.high), not(builder, a.above)),
                           both(builder, is_zero(builder, b.high), not(builder, b.above)));
    uint32_t unbounded = either(builder, is_zero(builder, c.low), either(builder, a.above, b.above));
    return interval(fast_select(builder->fast, c.above, builder->zero, low), high, builder->zero,
                    both(builder, not(builder, none), unbounded));
}

/* --- one step ------------------------------------------------------------------------------------ */

struct end_values ends_of_lines(struct ends_builder *builder, const struct step *step)
{
    const struct end_values *of = builder->of;
    switch (step->opcode) {
    case OP_SPREAD_FLAG:
    case OP_SPREAD_WORD:
        return spread(builder, step);
    case OP_ANY:
        return any_line(builder, space_of(builder, step->a), of[step->a].low, of[step->a].high);
    case OP_ALL:
        return all_lines(builder, space_of(builder, step->a), of[step->a]);
    case OP_COUNT:
    case OP_SUM:
    case OP_SUM_CHECKED:
        return sum_lines(builder, space_of(builder, step->a), of[step->a]);
    case OP_RESOLVE:
        return resolved(builder, step);
    case OP_FOUND:
        return open_truth(builder, fast_names(builder->fast, of[step->a].low), of[step->a].open);
    case OP_FETCH_FLAG:
        return fetched_flag(builder, step);
    case OP_FETCH_WORD:
        return fetched_word(builder, step);
    case OP_REFER_ANY:
        return refer_any(builder, step);
    case OP_REFER_COUNT:
    case OP_REFER_SUM:
        return refer_sum(builder, step);
    case OP_POSITION:
        return point(builder, fast_position(builder->fast, step->space));
    case OP_PRORATE_DOWN:
    case OP_PRORATE_UP:
    case OP_PRORATE_HALF_UP:
        return share(builder, step);
    default:
        return give_up(builder);
    }
}
