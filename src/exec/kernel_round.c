/* SPDX-License-Identifier: Apache-2.0 */
/* Division, which exists only together with its rounding: by a constant, in proportion, and with a rate. */
#include <config.h>

#include "exec/kernel.h"

/* --- by a constant ------------------------------------------------------------------------------- */

static inline int64_t divide_end(int64_t end, int64_t divisor, enum rounding rounding)
{
    return is_infinite(end) ? end : number_divide(end, divisor, rounding);
}

static void divide(struct machine *machine, const struct step *step, enum rounding rounding)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a);
    struct word_view a = word_of(machine, step->a);
    struct column *column = result_of(machine, step);
    int64_t divisor = step->immediate;
    for (uint32_t i = 0; i < lanes; i++)
        column->words[i] = divide_end(a.low[i], divisor, rounding);
    if (known)
        return;
    for (uint32_t i = 0; i < lanes; i++)
        column->words_high[i] = divide_end(a.high[i], divisor, rounding);
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

/* --- in proportion ------------------------------------------------------------------------------- */

/* The lower end of a * b / c: the factors' lower ends over the divisor's upper end. All are at least 0. */
static int64_t prorate_lower(int64_t a, int64_t b, int64_t c_high, enum rounding rounding, bool *left)
{
    if (a == 0 || b == 0 || c_high <= 0)
        return 0;
    if (is_infinite(a) || is_infinite(b))
        return AMOUNT_MINUS_INFINITY;
    if (c_high == AMOUNT_INFINITY)
        return rounding == ROUND_UP && (a < 0) == (b < 0); /* as small as one likes, but not 0 */
    return lower_end(wide_divide((wide)a * b, c_high, rounding), left);
}

static int64_t prorate_upper(int64_t a, int64_t b, int64_t c_low, enum rounding rounding, bool *left)
{
    if (a == 0 || b == 0)
        return 0;
    if (is_infinite(a) || is_infinite(b) || c_low <= 0)
        return AMOUNT_INFINITY;
    return upper_end(wide_divide((wide)a * b, c_low, rounding), left);
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
 * a reference: nothing at its lower end. */
static wide rate_product(int64_t amount, int64_t rate, int64_t divisor, enum rounding rounding)
{
    int64_t numerator = rate >> 32, denominator = rate & UINT32_MAX;
    if (amount == 0 || numerator == 0 || denominator == 0 || rate == AMOUNT_MINUS_INFINITY)
        return 0;
    if (amount == AMOUNT_INFINITY || rate == AMOUNT_INFINITY)
        return AMOUNT_INFINITY;
    if (amount == AMOUNT_MINUS_INFINITY)
        return AMOUNT_MINUS_INFINITY;
    return wide_divide((wide)amount * numerator, (wide)denominator * divisor, rounding);
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
