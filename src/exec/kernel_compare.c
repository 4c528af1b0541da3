/* SPDX-License-Identifier: Apache-2.0 */
/* Comparisons. Amounts and rates compare by their ends; all other kinds only when both sides are known. */
#include <config.h>

#include "exec/kernel.h"

#include <string.h>

static void fold_both(struct machine *machine, const struct step *step, const uint32_t *a, const uint32_t *b)
{
    if (!settle_truth(machine, step))
        return;
    fold_reasons(machine, step, a, NULL);
    fold_reasons(machine, step, b, NULL);
}

/* The two ends of a comparison, from conditions on the ends of its operands; `low` is whether it is surely
 * true, `high` whether it may be. On points both are the plain comparison. */
#define COMPARE(name, surely, possibly)                                                                      \
    void run_##name(struct machine *machine, const struct step *step)                                        \
    {                                                                                                        \
        uint32_t lanes = step_lanes(machine, step);                                                          \
        bool known = is_known(machine, step->a) && is_known(machine, step->b);                               \
        struct word_view a = word_of(machine, step->a), b = word_of(machine, step->b);                       \
        struct column *column = result_of(machine, step);                                                    \
        uint8_t *restrict low = column->flags, *restrict high = column->flags_high;                          \
        for (uint32_t i = 0; i < lanes; i++)                                                                 \
            low[i] = (surely);                                                                               \
        if (known)                                                                                           \
            return;                                                                                          \
        for (uint32_t i = 0; i < lanes; i++)                                                                 \
            high[i] = (possibly);                                                                            \
        fold_both(machine, step, a.reasons, b.reasons);                                                      \
    }

COMPARE(LESS, a.high[i] < b.low[i], a.low[i] < b.high[i])
COMPARE(LESS_EQUAL, a.high[i] <= b.low[i], a.low[i] <= b.high[i])
COMPARE(EQUAL, (a.low[i] == b.high[i]) & (a.high[i] == b.low[i]),
        (a.low[i] <= b.high[i]) & (b.low[i] <= a.high[i]))
COMPARE(RATE_LESS, rate_less(a.high[i], b.low[i]), rate_less(a.low[i], b.high[i]))
COMPARE(RATE_LESS_EQUAL, !rate_less(b.low[i], a.high[i]), !rate_less(b.high[i], a.low[i]))
COMPARE(RATE_EQUAL, !rate_less(a.low[i], b.high[i]) && !rate_less(b.low[i], a.high[i]),
        !rate_less(b.high[i], a.low[i]) && !rate_less(a.high[i], b.low[i]))

/* --- points -------------------------------------------------------------------------------------- */

/* Makes `low`, the comparison of the lower ends, unknown in lanes where an operand is no point. */
LOOP static void open_points(struct machine *machine, const struct step *step, struct word_view a,
                             struct word_view b)
{
    uint32_t lanes = step_lanes(machine, step);
    struct column *column = &machine->columns[step->result];
    uint8_t *restrict low = column->flags, *restrict high = column->flags_high;
    for (uint32_t i = 0; i < lanes; i++) {
        uint8_t open = (a.low[i] != a.high[i]) | (b.low[i] != b.high[i]);
        high[i] = low[i] | open;
        low[i] &= open ^ 1;
    }
    fold_both(machine, step, a.reasons, b.reasons);
}

#define COMPARE_POINTS(name, comparison)                                                                     \
    void run_##name(struct machine *machine, const struct step *step)                                        \
    {                                                                                                        \
        uint32_t lanes = step_lanes(machine, step);                                                          \
        bool known = is_known(machine, step->a) && is_known(machine, step->b);                               \
        struct word_view a = word_of(machine, step->a), b = word_of(machine, step->b);                       \
        uint8_t *restrict low = result_of(machine, step)->flags;                                             \
        for (uint32_t i = 0; i < lanes; i++)                                                                 \
            low[i] = (comparison);                                                                           \
        if (!known)                                                                                          \
            open_points(machine, step, a, b);                                                                \
    }

COMPARE_POINTS(BEFORE, a.low[i] < b.low[i])
COMPARE_POINTS(BEFORE_OR_AT, a.low[i] <= b.low[i])

/* The text that a word stands for: constants count from -1 down, but where one operand is of the program alone it
 * may count its texts from 0 as well. */
static const char *text_of(const struct machine *machine, int64_t word, bool of_batch)
{
    if (word < 0 || of_batch)
        return machine_text(machine, word);
    return word < machine->program->text_count ? machine->program->texts[word] : NULL;
}

static bool same_text(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}

void run_SAME_POINT(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a) && is_known(machine, step->b);
    struct word_view a = word_of(machine, step->a), b = word_of(machine, step->b);
    uint8_t *restrict low = result_of(machine, step)->flags;
    if (step->text_a || step->text_b)
        for (uint32_t i = 0; i < lanes; i++)
            low[i] =
                same_text(text_of(machine, a.low[i], step->text_a), text_of(machine, b.low[i], step->text_b));
    else
        for (uint32_t i = 0; i < lanes; i++)
            low[i] = a.low[i] == b.low[i];
    if (!known)
        open_points(machine, step, a, b);
}

/* --- choices and sets ---------------------------------------------------------------------------- */

LOOP static void among_few(uint32_t lanes, uint64_t mask, const int64_t *restrict choice,
                           uint8_t *restrict result)
{
    for (uint32_t i = 0; i < lanes; i++)
        result[i] = (mask >> (choice[i] & 63) & 1) & ((uint64_t)choice[i] < 64);
}

LOOP static void among_many(uint32_t lanes, const uint64_t *restrict mask, uint32_t words,
                            const int64_t *restrict choice, uint8_t *restrict result)
{
    for (uint32_t i = 0; i < lanes; i++) {
        uint64_t word = (uint64_t)choice[i] >> 6;
        result[i] = word < words ? mask[word] >> (choice[i] & 63) & 1 : 0;
    }
}

void run_AMONG(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a);
    struct word_view a = word_of(machine, step->a);
    uint8_t *result = result_of(machine, step)->flags;
    if (step->mask_words == 1)
        among_few(lanes, step->mask[0], a.low, result);
    else
        among_many(lanes, step->mask, step->mask_words, a.low, result);
    if (!known)
        open_points(machine, step, a, a);
}

void run_HAS_ALL(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a);
    struct word_view a = word_of(machine, step->a);
    uint8_t *restrict low = result_of(machine, step)->flags;
    int64_t bits = step->immediate;
    for (uint32_t i = 0; i < lanes; i++)
        low[i] = (a.low[i] & bits) == bits;
    if (!known)
        open_points(machine, step, a, a);
}

void run_HAS_ANY(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a);
    struct word_view a = word_of(machine, step->a);
    uint8_t *restrict low = result_of(machine, step)->flags;
    int64_t bits = step->immediate;
    for (uint32_t i = 0; i < lanes; i++)
        low[i] = (a.low[i] & bits) != 0;
    if (!known)
        open_points(machine, step, a, a);
}
