/* SPDX-License-Identifier: Apache-2.0 */
/* Sums, differences, products, and the least and greatest of amounts.
 *
 * Where the compiler has shown that known values fit, the plain loop does not look (it wraps, so that a
 * placeholder does no harm). The general way always looks, since the ends of what is missing are not bounded
 * by any field.
 */
#include <config.h>

#include "exec/kernel.h"

#include <string.h>

typedef int64_t end_function(int64_t a, int64_t b, bool *left);

/* Works out both ends, each from one end of a and of b, lane by lane. */
static void each_end(struct machine *machine, const struct step *step, struct word_view a, struct word_view b,
                     end_function *lower, end_function *upper, bool checked)
{
    uint32_t lanes = step_lanes(machine, step);
    struct column *column = &machine->columns[step->result];
    for (uint32_t i = 0; i < lanes; i++) {
        bool left = false;
        column->words[i] = lower(a.low[i], b.low[i], &left);
        column->words_high[i] = upper(a.high[i], b.high[i], &left);
        if (left && checked)
            mark_problem(machine, step, i, MACHINE_OVERFLOW);
    }
}

/* The reasons of a result of two operands, whose ends stand. */
static void settle_two(struct machine *machine, const struct step *step, struct word_view a,
                       struct word_view b)
{
    if (!settle_word(machine, step))
        return;
    fold_reasons(machine, step, a.reasons, NULL);
    fold_reasons(machine, step, b.reasons, NULL);
}

static inline int64_t wrapping_sum(int64_t a, int64_t b)
{
    return (int64_t)((uint64_t)a + (uint64_t)b);
}

static inline int64_t wrapping_difference(int64_t a, int64_t b)
{
    return (int64_t)((uint64_t)a - (uint64_t)b);
}

static inline int64_t wrapping_product(int64_t a, int64_t b)
{
    return (int64_t)((uint64_t)a * (uint64_t)b);
}

/* --- sums ---------------------------------------------------------------------------------------- */

LOOP static void add_words(uint32_t lanes, const int64_t *restrict a, const int64_t *restrict b,
                           int64_t *restrict result)
{
    for (uint32_t i = 0; i < lanes; i++)
        result[i] = wrapping_sum(a[i], b[i]);
}

/* Whether some sum left the range: both signs differ from the result's, or it met an infinity. */
LOOP static bool sums_left(uint32_t lanes, const int64_t *restrict a, const int64_t *restrict b,
                           const int64_t *restrict result)
{
    int64_t left = 0;
    for (uint32_t i = 0; i < lanes; i++)
        left |= ((a[i] ^ result[i]) & (b[i] ^ result[i])) |
                -(int64_t)((result[i] == AMOUNT_INFINITY) | (result[i] == AMOUNT_MINUS_INFINITY));
    return left < 0;
}

static int64_t subtract_lower(int64_t a, int64_t b_high, bool *left)
{
    return add_lower(a, negate_end(b_high), left);
}

static int64_t subtract_upper(int64_t a, int64_t b_low, bool *left)
{
    return add_upper(a, negate_end(b_low), left);
}

/* Sums of ends (or differences, for `minus`), as add_lower and add_upper make them. Returns whether one left
 * 64 bits: then these are not it. */
LOOP static bool add_ends(uint32_t lanes, const int64_t *restrict a, const int64_t *restrict b, bool minus,
                          int64_t *restrict result)
{
    int64_t left = 0, flip = -(int64_t)minus;
    for (uint32_t i = 0; i < lanes; i++) {
        int64_t one = a[i], other = b[i];
        int64_t open_one = -(int64_t)((one == AMOUNT_INFINITY) | (one == AMOUNT_MINUS_INFINITY));
        int64_t open_other = -(int64_t)((other == AMOUNT_INFINITY) | (other == AMOUNT_MINUS_INFINITY));
        other = wrapping_sum(other ^ flip, minus & ~open_other); /* upside down, an infinity is the other */
        int64_t sum = wrapping_sum(one, other);
        int64_t open_sum = -(int64_t)((sum == AMOUNT_INFINITY) | (sum == AMOUNT_MINUS_INFINITY));
        left |= (((one ^ sum) & (other ^ sum)) | open_sum) & ~(open_one | open_other);
        int64_t closed = (other & open_other) | (sum & ~open_other);
        result[i] = (one & open_one) | (closed & ~open_one);
    }
    return left < 0;
}

/* Both ends of a sum; for `minus`, of a difference, where each lower end meets an upper one. */
static void sum_ends(struct machine *machine, const struct step *step, struct word_view a, struct word_view b,
                     bool minus, bool checked)
{
    uint32_t lanes = step_lanes(machine, step);
    struct column *column = &machine->columns[step->result];
    bool low_left = add_ends(lanes, a.low, b.low, minus, column->words);
    bool high_left = add_ends(lanes, a.high, b.high, minus, column->words_high);
    if (low_left || high_left)
        each_end(machine, step, a, b, minus ? subtract_lower : add_lower, minus ? subtract_upper : add_upper,
                 checked);
    settle_two(machine, step, a, b);
}

static void add(struct machine *machine, const struct step *step, bool checked)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a) && is_known(machine, step->b);
    struct word_view a = word_of(machine, step->a), b = word_of(machine, step->b);
    struct column *column = result_of(machine, step);
    if (!known) {
        sum_ends(machine, step, a, b, false, checked);
        return;
    }
    add_words(lanes, a.low, b.low, column->words);
    if (checked && sums_left(lanes, a.low, b.low, column->words))
        for (uint32_t i = 0; i < lanes; i++)
            if (!wide_fits((wide)a.low[i] + b.low[i]))
                mark_problem(machine, step, i, MACHINE_OVERFLOW);
}

void run_ADD(struct machine *machine, const struct step *step)
{
    add(machine, step, false);
}

void run_ADD_CHECKED(struct machine *machine, const struct step *step)
{
    add(machine, step, true);
}

/* --- differences --------------------------------------------------------------------------------- */

LOOP static void subtract_words(uint32_t lanes, const int64_t *restrict a, const int64_t *restrict b,
                                int64_t *restrict result)
{
    for (uint32_t i = 0; i < lanes; i++)
        result[i] = wrapping_difference(a[i], b[i]);
}

/* As sums_left: the signs of a and b differ, and so do those of a and the result. */
LOOP static bool differences_left(uint32_t lanes, const int64_t *restrict a, const int64_t *restrict b,
                                  const int64_t *restrict result)
{
    int64_t left = 0;
    for (uint32_t i = 0; i < lanes; i++)
        left |= ((a[i] ^ b[i]) & (a[i] ^ result[i])) |
                -(int64_t)((result[i] == AMOUNT_INFINITY) | (result[i] == AMOUNT_MINUS_INFINITY));
    return left < 0;
}

static void subtract(struct machine *machine, const struct step *step, bool checked)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a) && is_known(machine, step->b);
    struct word_view a = word_of(machine, step->a), b = word_of(machine, step->b);
    struct column *column = result_of(machine, step);
    if (!known) {
        struct word_view crossed = {b.high, b.low, b.reasons};
        sum_ends(machine, step, a, crossed, true, checked);
        return;
    }
    subtract_words(lanes, a.low, b.low, column->words);
    if (checked && differences_left(lanes, a.low, b.low, column->words))
        for (uint32_t i = 0; i < lanes; i++)
            if (!wide_fits((wide)a.low[i] - b.low[i]))
                mark_problem(machine, step, i, MACHINE_OVERFLOW);
}

void run_SUBTRACT(struct machine *machine, const struct step *step)
{
    subtract(machine, step, false);
}

void run_SUBTRACT_CHECKED(struct machine *machine, const struct step *step)
{
    subtract(machine, step, true);
}

void run_NEGATE(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a);
    struct word_view a = word_of(machine, step->a);
    struct column *column = result_of(machine, step);
    int64_t *restrict low = column->words, *restrict high = column->words_high;
    if (known) {
        for (uint32_t i = 0; i < lanes; i++)
            low[i] = wrapping_difference(0, a.low[i]);
        return;
    }
    for (uint32_t i = 0; i < lanes; i++) {
        low[i] = negate_end(a.high[i]);
        high[i] = negate_end(a.low[i]);
    }
    if (settle_word(machine, step))
        fold_reasons(machine, step, a.reasons, NULL);
}

/* --- products ------------------------------------------------------------------------------------ */

/* An unbounded factor makes the product unbounded, unless the other is 0. */
static bool unbounded_product(int64_t a, int64_t b, int64_t *product)
{
    if (!is_infinite(a) && !is_infinite(b))
        return false;
    *product = a == 0 || b == 0 ? 0 : (a < 0) == (b < 0) ? AMOUNT_INFINITY : AMOUNT_MINUS_INFINITY;
    return true;
}

static int64_t multiply_lower(int64_t a, int64_t b, bool *left)
{
    int64_t product;
    return unbounded_product(a, b, &product) ? product : lower_end((wide)a * b, left);
}

static int64_t multiply_upper(int64_t a, int64_t b, bool *left)
{
    int64_t product;
    return unbounded_product(a, b, &product) ? product : upper_end((wide)a * b, left);
}

LOOP static void multiply_words(uint32_t lanes, const int64_t *restrict a, const int64_t *restrict b,
                                int64_t *restrict result)
{
    for (uint32_t i = 0; i < lanes; i++)
        result[i] = wrapping_product(a[i], b[i]);
}

static inline bool product_left(int64_t a, int64_t b)
{
    int64_t product;
    return __builtin_mul_overflow(a, b, &product) || is_infinite(product);
}

static void multiply(struct machine *machine, const struct step *step, bool checked)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a) && is_known(machine, step->b);
    struct word_view a = word_of(machine, step->a), b = word_of(machine, step->b);
    struct column *column = result_of(machine, step);
    if (!known) {
        each_end(machine, step, a, b, multiply_lower, multiply_upper, checked);
        settle_two(machine, step, a, b);
        return;
    }
    multiply_words(lanes, a.low, b.low, column->words);
    for (uint32_t i = 0; checked && i < lanes; i++)
        if (product_left(a.low[i], b.low[i]))
            mark_problem(machine, step, i, MACHINE_OVERFLOW);
}

void run_MULTIPLY(struct machine *machine, const struct step *step)
{
    multiply(machine, step, false);
}

void run_MULTIPLY_CHECKED(struct machine *machine, const struct step *step)
{
    multiply(machine, step, true);
}

static void scale(struct machine *machine, const struct step *step, bool checked)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a);
    struct word_view a = word_of(machine, step->a);
    struct column *column = result_of(machine, step);
    int64_t factor = step->immediate, *restrict low = column->words;
    if (known) {
        for (uint32_t i = 0; i < lanes; i++)
            low[i] = wrapping_product(a.low[i], factor);
        for (uint32_t i = 0; checked && i < lanes; i++)
            if (product_left(a.low[i], factor))
                mark_problem(machine, step, i, MACHINE_OVERFLOW);
        return;
    }
    for (uint32_t i = 0; i < lanes; i++) {
        bool left = false;
        low[i] = multiply_lower(a.low[i], factor, &left);
        column->words_high[i] = multiply_upper(a.high[i], factor, &left);
        if (left && checked)
            mark_problem(machine, step, i, MACHINE_OVERFLOW);
    }
    if (settle_word(machine, step))
        fold_reasons(machine, step, a.reasons, NULL);
}

void run_SCALE(struct machine *machine, const struct step *step)
{
    scale(machine, step, false);
}

void run_SCALE_CHECKED(struct machine *machine, const struct step *step)
{
    scale(machine, step, true);
}

/* A supplement that is paid only where there is a base. The compiler has no unchecked form of it. */
void run_ON_BASE(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    struct word_view a = word_of(machine, step->a), b = word_of(machine, step->b);
    struct column *column = result_of(machine, step);
    for (uint32_t i = 0; i < lanes; i++) {
        bool left = false;
        column->words[i] = a.low[i] == 0 ? 0 : add_lower(a.low[i], b.low[i], &left);
        column->words_high[i] = a.high[i] == 0 ? 0 : add_upper(a.high[i], b.high[i], &left);
        if (left)
            mark_problem(machine, step, i, MACHINE_OVERFLOW);
    }
    if (settle_word(machine, step)) {
        fold_reasons(machine, step, a.reasons, NULL);
        fold_reasons(machine, step, b.reasons, NULL);
    }
}

/* --- least and greatest -------------------------------------------------------------------------- */

LOOP static void keep_least(uint32_t lanes, const int64_t *restrict a, int64_t *restrict result)
{
    for (uint32_t i = 0; i < lanes; i++)
        result[i] = a[i] < result[i] ? a[i] : result[i];
}

LOOP static void keep_greatest(uint32_t lanes, const int64_t *restrict a, int64_t *restrict result)
{
    for (uint32_t i = 0; i < lanes; i++)
        result[i] = a[i] > result[i] ? a[i] : result[i];
}

/* Both ends of the least (or greatest) are the least (greatest) of the operands' ends. Returns whether the
 * result has lanes that are open, so that reasons are wanted. */
static bool choose(struct machine *machine, const struct step *step,
                   void (*keep)(uint32_t, const int64_t *restrict, int64_t *restrict))
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = true;
    struct column *column = &machine->columns[step->result];
    for (uint32_t k = 0; k < step->operand_count; k++) {
        known = known && is_known(machine, step->operands[k]);
        const int64_t *low = word_of(machine, step->operands[k]).low;
        if (k == 0)
            memcpy(column->words, low, lanes * sizeof *low);
        else
            keep(lanes, low, column->words);
    }
    result_of(machine, step);
    if (known)
        return false;
    for (uint32_t k = 0; k < step->operand_count; k++) {
        const int64_t *high = word_of(machine, step->operands[k]).high;
        if (k == 0)
            memcpy(column->words_high, high, lanes * sizeof *high);
        else
            keep(lanes, high, column->words_high);
    }
    return settle_word(machine, step);
}

void run_LEAST(struct machine *machine, const struct step *step)
{
    if (!choose(machine, step, keep_least))
        return;
    uint32_t lanes = step_lanes(machine, step);
    const int64_t *restrict upper = machine->columns[step->result].words_high;
    for (uint32_t k = 0; k < step->operand_count; k++) {
        struct word_view operand = word_of(machine, step->operands[k]);
        for (uint32_t i = 0; i < lanes; i++)
            machine->mask[i] = operand.low[i] < upper[i];
        fold_reasons(machine, step, operand.reasons, machine->mask);
    }
}

void run_GREATEST(struct machine *machine, const struct step *step)
{
    if (!choose(machine, step, keep_greatest))
        return;
    uint32_t lanes = step_lanes(machine, step);
    const int64_t *restrict lower = machine->columns[step->result].words;
    for (uint32_t k = 0; k < step->operand_count; k++) {
        struct word_view operand = word_of(machine, step->operands[k]);
        for (uint32_t i = 0; i < lanes; i++)
            machine->mask[i] = operand.high[i] > lower[i];
        fold_reasons(machine, step, operand.reasons, machine->mask);
    }
}
