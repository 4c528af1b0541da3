/* SPDX-License-Identifier: Apache-2.0 */
/* Truth: Kleene's connectives, choice, and the questions whether a value is known. */
#include <config.h>

#include "exec/kernel.h"

#include <string.h>

void run_NOT(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a);
    struct truth_view a = truth_of(machine, step->a);
    struct column *column = result_of(machine, step);
    uint8_t *restrict low = column->flags, *restrict high = column->flags_high;
    for (uint32_t i = 0; i < lanes; i++)
        low[i] = a.high[i] ^ 1;
    if (known)
        return;
    for (uint32_t i = 0; i < lanes; i++)
        high[i] = a.low[i] ^ 1;
    if (settle_truth(machine, step))
        fold_reasons(machine, step, a.reasons, NULL);
}

LOOP static void all_of(uint32_t lanes, const uint8_t *restrict a, const uint8_t *restrict b,
                        uint8_t *restrict result)
{
    for (uint32_t i = 0; i < lanes; i++)
        result[i] = a[i] & b[i];
}

LOOP static void any_of(uint32_t lanes, const uint8_t *restrict a, const uint8_t *restrict b,
                        uint8_t *restrict result)
{
    for (uint32_t i = 0; i < lanes; i++)
        result[i] = a[i] | b[i];
}

/* Kleene's AND and OR work end by end: false is [0, 0], true [1, 1], unknown [0, 1]. */
static void connect(struct machine *machine, const struct step *step,
                    void (*ends)(uint32_t, const uint8_t *restrict, const uint8_t *restrict,
                                 uint8_t *restrict))
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a) && is_known(machine, step->b);
    struct truth_view a = truth_of(machine, step->a), b = truth_of(machine, step->b);
    struct column *column = result_of(machine, step);
    ends(lanes, a.low, b.low, column->flags);
    if (known)
        return;
    ends(lanes, a.high, b.high, column->flags_high);
    if (settle_truth(machine, step)) {
        fold_reasons(machine, step, a.reasons, NULL);
        fold_reasons(machine, step, b.reasons, NULL);
    }
}

void run_AND(struct machine *machine, const struct step *step)
{
    connect(machine, step, all_of);
}

void run_OR(struct machine *machine, const struct step *step)
{
    connect(machine, step, any_of);
}

void run_EQUAL_FLAG(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a) && is_known(machine, step->b);
    struct truth_view a = truth_of(machine, step->a), b = truth_of(machine, step->b);
    struct column *column = result_of(machine, step);
    uint8_t *restrict low = column->flags, *restrict high = column->flags_high;
    for (uint32_t i = 0; i < lanes; i++)
        low[i] = a.low[i] == b.low[i];
    if (known)
        return;
    for (uint32_t i = 0; i < lanes; i++) {
        uint8_t open = (a.low[i] ^ a.high[i]) | (b.low[i] ^ b.high[i]);
        high[i] = low[i] | open;
        low[i] &= open ^ 1;
    }
    if (settle_truth(machine, step)) {
        fold_reasons(machine, step, a.reasons, NULL);
        fold_reasons(machine, step, b.reasons, NULL);
    }
}

/* --- choice -------------------------------------------------------------------------------------- */

/* The reasons of a choice: of the condition where it is unknown, of each branch where it may be taken. */
static void fold_choice(struct machine *machine, const struct step *step, struct truth_view condition,
                        const uint32_t *first, const uint32_t *second)
{
    uint32_t lanes = step_lanes(machine, step);
    fold_reasons(machine, step, condition.reasons, NULL);
    fold_reasons(machine, step, first, condition.high);
    for (uint32_t i = 0; i < lanes; i++)
        machine->mask[i] = condition.low[i] ^ 1;
    fold_reasons(machine, step, second, machine->mask);
}

void run_SELECT_FLAG(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a) && is_known(machine, step->b) && is_known(machine, step->c);
    struct truth_view a = truth_of(machine, step->a), b = truth_of(machine, step->b),
                      c = truth_of(machine, step->c);
    struct column *column = result_of(machine, step);
    uint8_t *restrict low = column->flags, *restrict high = column->flags_high;
    if (known) {
        for (uint32_t i = 0; i < lanes; i++)
            low[i] = (a.low[i] & b.low[i]) | ((a.low[i] ^ 1) & c.low[i]);
        return;
    }
    /* True if each branch that may be taken is true; not false if one that may be taken is not. */
    for (uint32_t i = 0; i < lanes; i++) {
        uint8_t first = a.high[i], second = a.low[i] ^ 1;
        low[i] = ((first ^ 1) | b.low[i]) & ((second ^ 1) | c.low[i]);
        high[i] = (first & b.high[i]) | (second & c.high[i]);
    }
    if (settle_truth(machine, step))
        fold_choice(machine, step, a, b.reasons, c.reasons);
}

LOOP static void select_words(uint32_t lanes, const uint8_t *restrict a, const int64_t *restrict b,
                              const int64_t *restrict c, int64_t *restrict result)
{
    for (uint32_t i = 0; i < lanes; i++) {
        int64_t first = b[i], second = c[i]; /* both are read, so that the loop has no branch */
        result[i] = a[i] ? first : second;
    }
}

/* One end of a choice between words: the least (or greatest) of what may be taken. */
LOOP static void select_ends(uint32_t lanes, struct truth_view condition, const int64_t *restrict b,
                             const int64_t *restrict c, bool least, int64_t *restrict result)
{
    const uint8_t *restrict low = condition.low, *restrict high = condition.high;
    int64_t flip = least ? 0 : -1; /* the greatest is the least upside down */
    for (uint32_t i = 0; i < lanes; i++) {
        int64_t one = b[i] ^ flip, other = c[i] ^ flip, may = -(int64_t)high[i], must = -(int64_t)low[i];
        int64_t first = (one & may) | (other & ~may), second = (one & must) | (other & ~must);
        result[i] = (first < second ? first : second) ^ flip;
    }
}

void run_SELECT_WORD(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a) && is_known(machine, step->b) && is_known(machine, step->c);
    struct truth_view a = truth_of(machine, step->a);
    struct word_view b = word_of(machine, step->b), c = word_of(machine, step->c);
    struct column *column = result_of(machine, step);
    if (known) {
        select_words(lanes, a.low, b.low, c.low, column->words);
        return;
    }
    select_ends(lanes, a, b.low, c.low, true, column->words);
    select_ends(lanes, a, b.high, c.high, false, column->words_high);
    if (settle_word(machine, step))
        fold_choice(machine, step, a, b.reasons, c.reasons);
}

void run_SELECT_RATE(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a) && is_known(machine, step->b) && is_known(machine, step->c);
    struct truth_view a = truth_of(machine, step->a);
    struct word_view b = word_of(machine, step->b), c = word_of(machine, step->c);
    struct column *column = result_of(machine, step);
    int64_t *restrict low = column->words, *restrict high = column->words_high;
    if (known) {
        select_words(lanes, a.low, b.low, c.low, low);
        return;
    }
    for (uint32_t i = 0; i < lanes; i++) {
        int64_t first = a.high[i] ? b.low[i] : c.low[i], second = a.low[i] ? b.low[i] : c.low[i];
        low[i] = rate_less(second, first) ? second : first;
        first = a.high[i] ? b.high[i] : c.high[i];
        second = a.low[i] ? b.high[i] : c.high[i];
        high[i] = rate_less(first, second) ? second : first;
    }
    if (settle_word(machine, step))
        fold_choice(machine, step, a, b.reasons, c.reasons);
}

/* --- whether a value is known -------------------------------------------------------------------- */

void run_KNOWN_FLAG(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    struct truth_view a = truth_of(machine, step->a);
    uint8_t *restrict result = result_of(machine, step)->flags;
    for (uint32_t i = 0; i < lanes; i++)
        result[i] = a.low[i] == a.high[i];
}

void run_KNOWN_WORD(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    struct word_view a = word_of(machine, step->a);
    uint8_t *restrict result = result_of(machine, step)->flags;
    for (uint32_t i = 0; i < lanes; i++)
        result[i] = a.low[i] == a.high[i];
}

void run_SETTLED(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a);
    struct word_view a = word_of(machine, step->a);
    struct column *column = result_of(machine, step);
    if (known) {
        memset(column->flags, 1, lanes);
        return;
    }
    uint8_t *restrict low = column->flags;
    for (uint32_t i = 0; i < lanes; i++)
        low[i] = a.low[i] == a.high[i];
    memset(column->flags_high, 1, lanes);
    if (settle_truth(machine, step))
        fold_reasons(machine, step, a.reasons, NULL);
}

void run_PENDING(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a);
    struct truth_view a = truth_of(machine, step->a);
    struct column *column = result_of(machine, step);
    memset(column->words, 0, lanes * sizeof *column->words);
    if (known)
        return;
    int64_t *restrict high = column->words_high;
    for (uint32_t i = 0; i < lanes; i++)
        high[i] = a.low[i] == a.high[i] ? 0 : AMOUNT_INFINITY;
    if (settle_word(machine, step))
        fold_reasons(machine, step, a.reasons, NULL);
}

void run_NOT_FALSE(struct machine *machine, const struct step *step)
{
    struct truth_view a = truth_of(machine, step->a);
    memcpy(result_of(machine, step)->flags, a.high, step_lanes(machine, step));
}

void run_FAIL(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a);
    struct truth_view a = truth_of(machine, step->a);
    struct column *column = result_of(machine, step);
    memcpy(column->flags, a.low, lanes);
    if (memchr(a.low, 1, lanes))
        for (uint32_t i = 0; i < lanes; i++)
            if (a.low[i])
                mark_problem(machine, step, i, machine->program->messages[step->immediate]);
    if (known)
        return;
    memcpy(column->flags_high, a.high, lanes);
    if (settle_truth(machine, step))
        fold_reasons(machine, step, a.reasons, NULL);
}
