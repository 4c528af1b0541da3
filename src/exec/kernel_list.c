/* SPDX-License-Identifier: Apache-2.0 */
/* Between the application and its lines: spreading a value down, gathering values up, sums along a list. */
#include <config.h>

#include "exec/kernel.h"

#include <string.h>

/* The list that an opcode of SPACES_UP gathers. */
static const struct space *gathered(const struct machine *machine, const struct step *step)
{
    return &machine->spaces[machine->program->code[step->a].space];
}

/* --- down ---------------------------------------------------------------------------------------- */

static void spread_reasons(struct machine *machine, const struct step *step, const uint32_t *restrict from)
{
    const struct space *space = &machine->spaces[step->space];
    struct column *column = &machine->columns[step->result];
    column->known = false;
    for (uint32_t i = 0; i < space->lanes; i++)
        column->reasons[i] = from[space->owner[i]];
}

void run_SPREAD_FLAG(struct machine *machine, const struct step *step)
{
    const struct space *space = &machine->spaces[step->space];
    bool known = is_known(machine, step->a);
    struct truth_view a = truth_of(machine, step->a);
    struct column *column = result_of(machine, step);
    const uint32_t *restrict owner = space->owner;
    const uint8_t *restrict from = a.low;
    uint8_t *restrict into = column->flags;
    for (uint32_t i = 0, lanes = space->lanes; i < lanes; i++)
        into[i] = from[owner[i]];
    if (known)
        return;
    for (uint32_t i = 0; i < space->lanes; i++)
        column->flags_high[i] = a.high[space->owner[i]];
    if (settle_truth(machine, step))
        spread_reasons(machine, step, a.reasons);
}

void run_SPREAD_WORD(struct machine *machine, const struct step *step)
{
    const struct space *space = &machine->spaces[step->space];
    bool known = is_known(machine, step->a);
    struct word_view a = word_of(machine, step->a);
    struct column *column = result_of(machine, step);
    const uint32_t *restrict owner = space->owner;
    const int64_t *restrict from = a.low;
    int64_t *restrict into = column->words;
    for (uint32_t i = 0, lanes = space->lanes; i < lanes; i++)
        into[i] = from[owner[i]];
    if (known)
        return;
    for (uint32_t i = 0; i < space->lanes; i++)
        column->words_high[i] = a.high[space->owner[i]];
    if (settle_word(machine, step))
        spread_reasons(machine, step, a.reasons);
}

/* --- up: truth and counts ------------------------------------------------------------------------ */

/* Gives each open record of the result the reasons of all its lines. */
static void gather_reasons(struct machine *machine, const struct step *step, const uint32_t *reasons)
{
    const struct space *space = gathered(machine, step);
    if (reasons == machine->none)
        return;
    for (uint32_t r = 0; r < machine->count; r++) {
        if (!machine->open[r])
            continue;
        uint32_t set = 0;
        for (uint32_t i = space->starts[r]; i < space->starts[r + 1]; i++)
            set = reasons_unite(machine, set, reasons[i]);
        machine->columns[step->result].reasons[r] = set;
    }
}

/* How many lines hold, or what their words add up to, of each record. Records have few lines, and not equally
 * many, so a loop over each one's lines would be ended at a place that the processor cannot foresee. The
 * lines are counted on and on instead, and a record's are what its first and its last count are apart.
 * `result` gets what `of` makes of that. */
#define TALLY(name, line, type, of)                                                                          \
    static void name(struct machine *machine, const struct space *space, const line *restrict lines,         \
                     type *restrict result)                                                                  \
    {                                                                                                        \
        uint64_t *restrict before = machine->tally;                                                          \
        const uint32_t *restrict starts = space->starts;                                                     \
        uint64_t sum = 0;                                                                                    \
        for (uint32_t i = 0, lanes = space->lanes; i < lanes; i++) {                                         \
            before[i] = sum;                                                                                 \
            sum += (uint64_t)lines[i];                                                                       \
        }                                                                                                    \
        before[space->lanes] = sum;                                                                          \
        for (uint32_t r = 0, records = machine->count; r < records; r++) {                                   \
            uint64_t held = before[starts[r + 1]] - before[starts[r]];                                       \
            uint32_t all = starts[r + 1] - starts[r];                                                        \
            (void)all;                                                                                       \
            result[r] = (of);                                                                                \
        }                                                                                                    \
    }

TALLY(any_line, uint8_t, uint8_t, held != 0)
TALLY(all_lines, uint8_t, uint8_t, held == all)
TALLY(count_lines, uint8_t, int64_t, (int64_t)held)
TALLY(sum_lines, int64_t, int64_t, (int64_t)held) /* wraps */

static void gather_truth(struct machine *machine, const struct step *step,
                         void (*ends)(struct machine *, const struct space *, const uint8_t *restrict,
                                      uint8_t *restrict))
{
    const struct space *space = gathered(machine, step);
    bool known = is_known(machine, step->a);
    struct truth_view a = truth_of(machine, step->a);
    struct column *column = result_of(machine, step);
    ends(machine, space, a.low, column->flags);
    if (known)
        return;
    ends(machine, space, a.high, column->flags_high);
    if (settle_truth(machine, step))
        gather_reasons(machine, step, a.reasons);
}

void run_ANY(struct machine *machine, const struct step *step)
{
    gather_truth(machine, step, any_line);
}

void run_ALL(struct machine *machine, const struct step *step)
{
    gather_truth(machine, step, all_lines);
}

void run_COUNT(struct machine *machine, const struct step *step)
{
    const struct space *space = gathered(machine, step);
    bool known = is_known(machine, step->a);
    struct truth_view a = truth_of(machine, step->a);
    struct column *column = result_of(machine, step);
    count_lines(machine, space, a.low, column->words);
    if (known)
        return;
    count_lines(machine, space, a.high, column->words_high);
    if (settle_word(machine, step))
        gather_reasons(machine, step, a.reasons);
}

/* --- up: sums ------------------------------------------------------------------------------------ */

/* Whether so many words are all so small that no sum of them leaves 64 bits. */
LOOP static bool sums_fit(uint32_t lanes, const int64_t *restrict words)
{
    uint64_t all = 0;
    for (uint32_t i = 0; i < lanes; i++)
        all |= (uint64_t)(words[i] < 0 ? ~words[i] : words[i]);
    return all >> 62 == 0 && (wide)(all + 1) * lanes < AMOUNT_INFINITY;
}

/* The sum of ends from one line to another in 128 bits; an unbounded one makes it unbounded. */
static wide sum_of_ends(const int64_t *lines, uint32_t first, uint32_t end)
{
    wide sum = 0;
    for (uint32_t i = first; i < end; i++) {
        if (is_infinite(lines[i]))
            return lines[i];
        sum += lines[i];
    }
    return sum;
}

static void sum(struct machine *machine, const struct step *step, bool checked)
{
    const struct space *space = gathered(machine, step);
    bool known = is_known(machine, step->a);
    struct word_view a = word_of(machine, step->a);
    struct column *column = result_of(machine, step);
    if (known && (!checked || sums_fit(space->lanes, a.low))) {
        sum_lines(machine, space, a.low, column->words);
        return;
    }
    for (uint32_t r = 0; r < machine->count; r++) {
        bool left = false;
        uint32_t first = space->starts[r], end = space->starts[r + 1];
        column->words[r] = lower_end(sum_of_ends(a.low, first, end), &left);
        column->words_high[r] = upper_end(known ? column->words[r] : sum_of_ends(a.high, first, end), &left);
        if (known && is_infinite(column->words[r]))
            left = true;
        if (left && checked)
            mark_problem(machine, step, r, MACHINE_OVERFLOW);
    }
    if (!known && settle_word(machine, step))
        gather_reasons(machine, step, a.reasons);
}

void run_SUM(struct machine *machine, const struct step *step)
{
    sum(machine, step, false);
}

void run_SUM_CHECKED(struct machine *machine, const struct step *step)
{
    sum(machine, step, true);
}

/* --- up: least and greatest ---------------------------------------------------------------------- */

/* What lowest() works on: for the greatest, everything is mirrored, so that greatest is least. */
struct gather {
    struct truth_view condition;
    struct word_view value, otherwise;
    bool mirrored;
};

static int64_t low_of(const struct gather *gather, struct word_view view, uint32_t lane)
{
    return gather->mirrored ? negate_end(view.high[lane]) : view.low[lane];
}

static int64_t high_of(const struct gather *gather, struct word_view view, uint32_t lane)
{
    return gather->mirrored ? negate_end(view.low[lane]) : view.high[lane];
}

/* The ends of the least value over the lines [first, end). A line that surely counts bounds it from above;
 * one that may count, from below; if none surely counts, the other value may be what is left, or any line
 * alone. */
static void lowest_ends(const struct gather *gather, uint32_t record, uint32_t first, uint32_t end,
                        int64_t *low, int64_t *high)
{
    bool sure = false, possible = false;
    int64_t least = AMOUNT_INFINITY, sure_high = AMOUNT_INFINITY, any_high = AMOUNT_MINUS_INFINITY;
    for (uint32_t i = first; i < end; i++) {
        if (!gather->condition.high[i])
            continue;
        possible = true;
        least = least_of(least, low_of(gather, gather->value, i));
        any_high = greatest_of(any_high, high_of(gather, gather->value, i));
        if (gather->condition.low[i]) {
            sure = true;
            sure_high = least_of(sure_high, high_of(gather, gather->value, i));
        }
    }
    *low = least;
    *high = sure_high;
    if (!sure) {
        int64_t other_low = low_of(gather, gather->otherwise, record);
        int64_t other_high = high_of(gather, gather->otherwise, record);
        *low = possible ? least_of(least, other_low) : other_low;
        *high = possible ? greatest_of(any_high, other_high) : other_high;
    }
}

/* A line matters if it may lie below the upper end; whether it counts matters too where nothing surely
 * counts. */
static uint32_t lowest_reasons(struct machine *machine, const struct gather *gather, uint32_t record,
                               uint32_t first, uint32_t end, int64_t high)
{
    uint32_t set = 0;
    bool sure = false;
    for (uint32_t i = first; i < end; i++)
        sure |= gather->condition.low[i];
    for (uint32_t i = first; i < end; i++) {
        if (!gather->condition.high[i] || (sure && low_of(gather, gather->value, i) >= high))
            continue;
        set = reasons_unite(machine, set, gather->condition.reasons[i]);
        set = reasons_unite(machine, set, gather->value.reasons[i]);
    }
    return sure ? set : reasons_unite(machine, set, gather->otherwise.reasons[record]);
}

static void lowest(struct machine *machine, const struct step *step, bool mirrored)
{
    const struct space *space = gathered(machine, step);
    bool known = is_known(machine, step->a) && is_known(machine, step->b) && is_known(machine, step->c);
    struct gather gather = {truth_of(machine, step->a), word_of(machine, step->b), word_of(machine, step->c),
                            mirrored};
    struct column *column = result_of(machine, step);
    for (uint32_t r = 0; r < machine->count; r++) {
        int64_t low, high;
        lowest_ends(&gather, r, space->starts[r], space->starts[r + 1], &low, &high);
        column->words[r] = mirrored ? negate_end(high) : low;
        column->words_high[r] = mirrored ? negate_end(low) : high;
    }
    if (known || !settle_word(machine, step))
        return;
    for (uint32_t r = 0; r < machine->count; r++) {
        int64_t high = mirrored ? negate_end(column->words[r]) : column->words_high[r];
        if (machine->open[r])
            column->reasons[r] =
                lowest_reasons(machine, &gather, r, space->starts[r], space->starts[r + 1], high);
    }
}

void run_LOWEST(struct machine *machine, const struct step *step)
{
    lowest(machine, step, false);
}

void run_HIGHEST(struct machine *machine, const struct step *step)
{
    lowest(machine, step, true);
}

/* --- up: dates ----------------------------------------------------------------------------------- */

static int64_t first_date(const struct gather *gather, uint32_t record, uint32_t first, uint32_t end,
                          bool *open)
{
    bool found = false;
    int64_t best = 0;
    *open = false;
    for (uint32_t i = first; i < end; i++) {
        *open |= gather->condition.low[i] != gather->condition.high[i];
        if (!gather->condition.low[i])
            continue;
        int64_t date = gather->value.low[i];
        *open |= date != gather->value.high[i];
        if (!found || (gather->mirrored ? date > best : date < best))
            best = date;
        found = true;
    }
    if (found)
        return best;
    *open |= gather->otherwise.low[record] != gather->otherwise.high[record];
    return gather->otherwise.low[record];
}

static uint32_t date_reasons(struct machine *machine, const struct gather *gather, uint32_t record,
                             uint32_t first, uint32_t end)
{
    uint32_t set = 0;
    bool found = false;
    for (uint32_t i = first; i < end; i++) {
        set = reasons_unite(machine, set, gather->condition.reasons[i]);
        if (gather->condition.low[i]) {
            set = reasons_unite(machine, set, gather->value.reasons[i]);
            found = true;
        }
    }
    return found ? set : reasons_unite(machine, set, gather->otherwise.reasons[record]);
}

static void earliest(struct machine *machine, const struct step *step, bool mirrored)
{
    const struct space *space = gathered(machine, step);
    bool known = is_known(machine, step->a) && is_known(machine, step->b) && is_known(machine, step->c);
    struct gather gather = {truth_of(machine, step->a), word_of(machine, step->b), word_of(machine, step->c),
                            mirrored};
    struct column *column = result_of(machine, step);
    for (uint32_t r = 0; r < machine->count; r++) {
        bool open;
        int64_t date = first_date(&gather, r, space->starts[r], space->starts[r + 1], &open);
        column->words[r] = open ? AMOUNT_MINUS_INFINITY : date;
        column->words_high[r] = open ? AMOUNT_INFINITY : date;
    }
    if (known || !settle_word(machine, step))
        return;
    for (uint32_t r = 0; r < machine->count; r++)
        if (machine->open[r])
            column->reasons[r] = date_reasons(machine, &gather, r, space->starts[r], space->starts[r + 1]);
}

void run_FIRST(struct machine *machine, const struct step *step)
{
    earliest(machine, step, false);
}

void run_LAST(struct machine *machine, const struct step *step)
{
    earliest(machine, step, true);
}

/* --- along the list ------------------------------------------------------------------------------ */

void run_RUNNING_SUM(struct machine *machine, const struct step *step)
{
    const struct space *space = &machine->spaces[step->space];
    bool known = is_known(machine, step->a);
    struct word_view a = word_of(machine, step->a);
    struct column *column = result_of(machine, step);
    for (uint32_t r = 0; r < machine->count; r++) {
        int64_t low = 0, high = 0;
        for (uint32_t i = space->starts[r]; i < space->starts[r + 1]; i++) {
            bool left = false;
            column->words[i] = low = add_lower(low, a.low[i], &left);
            column->words_high[i] = high = add_upper(high, a.high[i], &left);
            if (left)
                mark_problem(machine, step, i, MACHINE_OVERFLOW);
        }
    }
    if (known || !settle_word(machine, step))
        return;
    for (uint32_t r = 0; r < machine->count; r++) {
        uint32_t set = 0;
        for (uint32_t i = space->starts[r]; i < space->starts[r + 1]; i++) {
            set = reasons_unite(machine, set, a.reasons[i]);
            column->reasons[i] = machine->open[i] ? set : 0;
        }
    }
}
