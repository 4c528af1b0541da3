/* SPDX-License-Identifier: Apache-2.0 */
/* Division, which exists only together with its rounding: by a constant, in proportion, and with a rate. */
#include <config.h>

#include "exec/kernel.h"

/* --- by a constant ------------------------------------------------------------------------------- */

static inline int64_t divide_end(int64_t end, int64_t divisor, enum rounding rounding)
{
    return is_infinite(end) ? end : number_divide(end, divisor, rounding);
}

/* Division of numbers below 2^32 by a constant below 2^32 as (n * multiplier + addend) >> shift. With l the
 * whole part of the divisor's logarithm, the multiplier is 2^(32 + l) / divisor, rounded up if that errs by
 * at most 2^l in all, else down with the multiplier added once more: one of the two always holds. */
struct reciprocal {
    uint64_t multiplier, addend;
    unsigned shift;
};

static struct reciprocal reciprocal_of(uint32_t divisor)
{
    unsigned whole = 31u - (unsigned)__builtin_clz(divisor);
    if ((divisor & (divisor - 1)) == 0)
        return (struct reciprocal){1, 0, whole};
    wide power = (wide)1 << (32 + whole);
    uint64_t multiplier = (uint64_t)(power / divisor), rest = (uint64_t)(power % divisor);
    if (divisor - rest <= (uint64_t)1 << whole)
        return (struct reciprocal){multiplier + 1, 0, 32 + whole};
    return (struct reciprocal){multiplier, multiplier, 32 + whole};
}

LOOP static bool all_narrow(uint32_t lanes, const int64_t *restrict words)
{
    uint64_t all = 0;
    for (uint32_t i = 0; i < lanes; i++)
        all |= (uint64_t)words[i];
    return all <= UINT32_MAX;
}

/* `bonus` is what a rest must reach for the quotient to be rounded up; more than any rest: never. */
LOOP static void divide_narrow(uint32_t lanes, const int64_t *restrict words, struct reciprocal reciprocal,
                               uint32_t divisor, uint64_t bonus, int64_t *restrict result)
{
    for (uint32_t i = 0; i < lanes; i++) {
        uint64_t word = (uint64_t)words[i];
        uint64_t quotient = (word * reciprocal.multiplier + reciprocal.addend) >> reciprocal.shift;
        result[i] = (int64_t)(quotient + (word - quotient * divisor >= bonus));
    }
}

static void divide_ends(uint32_t lanes, const int64_t *words, int64_t divisor, enum rounding rounding,
                        int64_t *result)
{
    if (divisor > UINT32_MAX || !all_narrow(lanes, words)) {
        for (uint32_t i = 0; i < lanes; i++)
            result[i] = divide_end(words[i], divisor, rounding);
        return;
    }
    uint64_t bonus = rounding == ROUND_DOWN ? (uint64_t)divisor
                     : rounding == ROUND_UP ? 1
                                            : ((uint64_t)divisor + 1) / 2;
    divide_narrow(lanes, words, reciprocal_of((uint32_t)divisor), (uint32_t)divisor, bonus, result);
}

static void divide(struct machine *machine, const struct step *step, enum rounding rounding)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a);
    struct word_view a = word_of(machine, step->a);
    struct column *column = result_of(machine, step);
    divide_ends(lanes, a.low, step->immediate, rounding, column->words);
    if (known)
        return;
    divide_ends(lanes, a.high, step->immediate, rounding, column->words_high);
    if (settle_word(machine, step))
        fold_reasons(machine, step, a.reasons, NULL);
}

void run_DIVIDE_DOWN(struct machine *machine, const struct step *step)
{
    divide(machine, step, ROUND_DOWN);
}

void run_DIVIDE_UP(struct machine *machine, const struct step *step)
{
    divide(machine, step, ROUND_UP);
}

void run_DIVIDE_HALF_UP(struct machine *machine, const struct step *step)
{
    divide(machine, step, ROUND_HALF_UP);
}

/* a * b / c, in 64 bits where they do. */
static wide divide_product(int64_t a, int64_t b, wide c, enum rounding rounding)
{
    int64_t product;
    if (!__builtin_mul_overflow(a, b, &product) && c <= INT64_MAX)
        return number_divide(product, (int64_t)c, rounding);
    return wide_divide((wide)a * b, c, rounding);
}

/* --- in proportion ------------------------------------------------------------------------------- */

/* The lower end of a * b / c: the factors' lower ends over the divisor's upper end, which is above 0. */
static int64_t prorate_lower(int64_t a, int64_t b, int64_t c_high, enum rounding rounding, bool *left)
{
    if (a == 0 || b == 0)
        return 0;
    if (is_infinite(a) || is_infinite(b))
        return AMOUNT_MINUS_INFINITY;
    if (c_high == AMOUNT_INFINITY)
        return rounding == ROUND_UP && (a < 0) == (b < 0); /* as small as one likes, but not 0 */
    return lower_end(divide_product(a, b, c_high, rounding), left);
}

static int64_t prorate_upper(int64_t a, int64_t b, int64_t c_low, enum rounding rounding, bool *left)
{
    if (a == 0 || b == 0)
        return 0;
    if (is_infinite(a) || is_infinite(b) || c_low <= 0)
        return AMOUNT_INFINITY;
    return upper_end(divide_product(a, b, c_low, rounding), left);
}

static void prorate(struct machine *machine, const struct step *step, enum rounding rounding)
{
    uint32_t lanes = step_lanes(machine, step);
    struct word_view a = word_of(machine, step->a), b = word_of(machine, step->b),
                     c = word_of(machine, step->c);
    bool known = is_known(machine, step->a) && is_known(machine, step->b) && is_known(machine, step->c);
    struct column *column = result_of(machine, step);
    for (uint32_t i = 0; i < lanes; i++) {
        bool left = false;
        if (c.high[i] <= 0) { /* certainly no divisor */
            mark_problem(machine, step, i, MACHINE_DIVISION);
            column->words[i] = column->words_high[i] = 0;
            continue;
        }
        column->words[i] = prorate_lower(a.low[i], b.low[i], c.high[i], rounding, &left);
        if (!known || column->words[i] == AMOUNT_MINUS_INFINITY)
            column->words_high[i] = prorate_upper(a.high[i], b.high[i], c.low[i], rounding, &left);
        if (left)
            mark_problem(machine, step, i, MACHINE_OVERFLOW);
    }
    if (!known && settle_word(machine, step)) {
        fold_reasons(machine, step, a.reasons, NULL);
        fold_reasons(machine, step, b.reasons, NULL);
        fold_reasons(machine, step, c.reasons, NULL);
    }
}

void run_PRORATE_DOWN(struct machine *machine, const struct step *step)
{
    prorate(machine, step, ROUND_DOWN);
}

void run_PRORATE_UP(struct machine *machine, const struct step *step)
{
    prorate(machine, step, ROUND_UP);
}

void run_PRORATE_HALF_UP(struct machine *machine, const struct step *step)
{
    prorate(machine, step, ROUND_HALF_UP);
}

/* --- with a rate --------------------------------------------------------------------------------- */

/* amount * rate / divisor, rounded. A rate without a bound is an end of an unknown one that was read through
 * a reference: nothing at its lower end, which has no denominator. */
static wide rate_product(int64_t amount, int64_t rate, int64_t divisor, enum rounding rounding)
{
    int64_t numerator = rate >> 32, denominator = rate & UINT32_MAX;
    if (amount == 0 || numerator == 0 || denominator == 0)
        return 0;
    if (amount == AMOUNT_INFINITY || rate == AMOUNT_INFINITY)
        return AMOUNT_INFINITY;
    if (amount == AMOUNT_MINUS_INFINITY)
        return AMOUNT_MINUS_INFINITY;
    return divide_product(amount, numerator, (wide)denominator * divisor, rounding);
}

static bool is_rate(int64_t word)
{
    return (word & UINT32_MAX) != 0;
}

static void apply_rate(struct machine *machine, const struct step *step, enum rounding rounding)
{
    uint32_t lanes = step_lanes(machine, step);
    struct word_view a = word_of(machine, step->a), b = word_of(machine, step->b);
    bool known = is_known(machine, step->a) && is_known(machine, step->b);
    struct column *column = result_of(machine, step);
    for (uint32_t i = 0; i < lanes; i++) {
        bool left = false;
        if (!is_infinite(b.low[i]) && !(is_rate(b.low[i]) && is_rate(b.high[i]))) {
            mark_problem(machine, step, i, MACHINE_DIVISION);
            column->words[i] = column->words_high[i] = 0;
            continue;
        }
        column->words[i] = lower_end(rate_product(a.low[i], b.low[i], step->immediate, rounding), &left);
        column->words_high[i] =
            known ? column->words[i]
                  : upper_end(rate_product(a.high[i], b.high[i], step->immediate, rounding), &left);
        if (left)
            mark_problem(machine, step, i, MACHINE_OVERFLOW);
    }
    if (!known && settle_word(machine, step)) {
        fold_reasons(machine, step, a.reasons, NULL);
        fold_reasons(machine, step, b.reasons, NULL);
    }
}

void run_RATE_DOWN(struct machine *machine, const struct step *step)
{
    apply_rate(machine, step, ROUND_DOWN);
}

void run_RATE_UP(struct machine *machine, const struct step *step)
{
    apply_rate(machine, step, ROUND_UP);
}

void run_RATE_HALF_UP(struct machine *machine, const struct step *step)
{
    apply_rate(machine, step, ROUND_HALF_UP);
}
