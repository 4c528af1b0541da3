/* SPDX-License-Identifier: Apache-2.0 */
/* References between lines of one application: finding the line, reading from it, gathering what points to
 * it. */
#include <config.h>

#include "exec/keys.h"

#include <string.h>

/* --- finding ------------------------------------------------------------------------------------- */

void run_RESOLVE(struct machine *machine, const struct step *step)
{
    uint32_t list = (uint32_t)step->immediate, lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a);
    struct word_view a = word_of(machine, step->a);
    struct column *column = result_of(machine, step);
    for (uint32_t r = 0; r < machine->count; r++) {
        struct line_range from = lines_of(machine, step->space, r);
        struct keys keys = keys_of(machine, list, r, from.end - from.first);
        for (uint32_t i = from.first; i < from.end; i++)
            column->words[i] = a.low[i] == a.high[i] ? keys_find(&keys, a.low[i]) : AMOUNT_MINUS_INFINITY;
    }
    if (known)
        return;
    for (uint32_t i = 0; i < lanes; i++)
        column->words_high[i] = a.low[i] == a.high[i] ? column->words[i] : AMOUNT_INFINITY;
    if (settle_word(machine, step))
        fold_reasons(machine, step, a.reasons, NULL);
}

void run_FOUND(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a);
    struct word_view a = word_of(machine, step->a);
    struct column *column = result_of(machine, step);
    uint8_t *restrict low = column->flags, *restrict high = column->flags_high;
    for (uint32_t i = 0; i < lanes; i++)
        low[i] = a.low[i] != -1;
    if (known)
        return;
    for (uint32_t i = 0; i < lanes; i++) {
        uint8_t open = a.low[i] != a.high[i];
        high[i] = low[i] | open;
        low[i] &= open ^ 1;
    }
    if (settle_truth(machine, step))
        fold_reasons(machine, step, a.reasons, NULL);
}

/* --- reading ------------------------------------------------------------------------------------- */

/* The reasons of what was fetched: the reference's where it is unknown, else those of the line it names. */
static void fetch_reasons(struct machine *machine, const struct step *step, const uint32_t *value,
                          struct word_view reference)
{
    uint32_t lanes = step_lanes(machine, step);
    uint32_t *reasons = machine->columns[step->result].reasons;
    for (uint32_t i = 0; i < lanes; i++) {
        if (!machine->open[i])
            continue;
        if (reference.low[i] != reference.high[i])
            reasons[i] = reference.reasons[i];
        else if (reference.low[i] >= 0)
            reasons[i] = value[reference.low[i]];
    }
}

void run_FETCH_FLAG(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    bool known = is_known(machine, step->a) && is_known(machine, step->b);
    struct truth_view a = truth_of(machine, step->a);
    struct word_view b = word_of(machine, step->b);
    struct column *column = result_of(machine, step);
    for (uint32_t i = 0; i < lanes; i++)
        column->flags[i] = b.low[i] >= 0 ? a.low[b.low[i]] : 0;
    if (known)
        return;
    for (uint32_t i = 0; i < lanes; i++)
        column->flags_high[i] = b.low[i] != b.high[i] ? 1 : b.low[i] >= 0 ? a.high[b.low[i]] : 0;
    if (settle_truth(machine, step))
        fetch_reasons(machine, step, a.reasons, b);
}

/* A reference to no line gives an unknown without reasons even where nothing is missing, so there is no plain
 * loop. */
void run_FETCH_WORD(struct machine *machine, const struct step *step)
{
    uint32_t lanes = step_lanes(machine, step);
    struct word_view a = word_of(machine, step->a), b = word_of(machine, step->b);
    struct column *column = result_of(machine, step);
    int64_t least = step->immediate ? 0 : AMOUNT_MINUS_INFINITY;
    for (uint32_t i = 0; i < lanes; i++) {
        bool named = b.low[i] >= 0; /* not so for the lower end of an unknown reference */
        column->words[i] = named ? a.low[b.low[i]] : least;
        column->words_high[i] = named ? a.high[b.low[i]] : AMOUNT_INFINITY;
    }
    if (settle_word(machine, step))
        fetch_reasons(machine, step, a.reasons, b);
}

/* --- gathering ----------------------------------------------------------------------------------- */

/* The line that lane i of the reference names, or -1; none when that is not known. */
static inline int64_t named_line(struct word_view reference, uint32_t i)
{
    return reference.low[i] == reference.high[i] ? reference.low[i] : -1;
}

/* Gives open lines of the result the reasons of those that point to them. */
static void refer_reasons(struct machine *machine, const struct step *step, const uint32_t *reasons,
                          struct word_view reference, uint32_t lanes)
{
    struct column *column = &machine->columns[step->result];
    if (reasons == machine->none)
        return;
    for (uint32_t i = 0; i < lanes; i++) {
        int64_t line = named_line(reference, i);
        if (line >= 0 && machine->open[line])
            column->reasons[line] = reasons_unite(machine, column->reasons[line], reasons[i]);
    }
}

static uint32_t referring_lanes(const struct machine *machine, const struct step *step)
{
    return machine->spaces[machine->program->code[step->a].space].lanes;
}

void run_REFER_SUM(struct machine *machine, const struct step *step)
{
    uint32_t lanes = referring_lanes(machine, step), lines = step_lanes(machine, step);
    bool known = is_known(machine, step->a) && is_known(machine, step->b);
    struct word_view a = word_of(machine, step->a), b = word_of(machine, step->b);
    struct column *column = result_of(machine, step);
    memset(column->words, 0, lines * sizeof *column->words);
    memset(column->words_high, 0, lines * sizeof *column->words_high);
    for (uint32_t i = 0; i < lanes; i++) {
        int64_t line = named_line(b, i);
        bool left = false;
        if (line < 0)
            continue;
        column->words[line] = add_lower(column->words[line], a.low[i], &left);
        column->words_high[line] = add_upper(column->words_high[line], a.high[i], &left);
        if (left)
            mark_problem(machine, step, (uint32_t)line, MACHINE_OVERFLOW);
    }
    if (!known && settle_word(machine, step))
        refer_reasons(machine, step, a.reasons, b, lanes);
}

void run_REFER_ANY(struct machine *machine, const struct step *step)
{
    uint32_t lanes = referring_lanes(machine, step), lines = step_lanes(machine, step);
    bool known = is_known(machine, step->a) && is_known(machine, step->b);
    struct truth_view a = truth_of(machine, step->a);
    struct word_view b = word_of(machine, step->b);
    struct column *column = result_of(machine, step);
    memset(column->flags, 0, lines);
    memset(column->flags_high, 0, lines);
    for (uint32_t i = 0; i < lanes; i++) {
        int64_t line = named_line(b, i);
        if (line < 0)
            continue;
        column->flags[line] |= a.low[i];
        column->flags_high[line] |= a.high[i];
    }
    if (!known && settle_truth(machine, step))
        refer_reasons(machine, step, a.reasons, b, lanes);
}

void run_REFER_COUNT(struct machine *machine, const struct step *step)
{
    uint32_t lanes = referring_lanes(machine, step), lines = step_lanes(machine, step);
    bool known = is_known(machine, step->a) && is_known(machine, step->b);
    struct truth_view a = truth_of(machine, step->a);
    struct word_view b = word_of(machine, step->b);
    struct column *column = result_of(machine, step);
    memset(column->words, 0, lines * sizeof *column->words);
    memset(column->words_high, 0, lines * sizeof *column->words_high);
    for (uint32_t i = 0; i < lanes; i++) {
        int64_t line = named_line(b, i);
        if (line < 0)
            continue;
        column->words[line] += a.low[i];
        column->words_high[line] += a.high[i];
    }
    if (!known && settle_word(machine, step))
        refer_reasons(machine, step, a.reasons, b, lanes);
}
