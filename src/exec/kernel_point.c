/* SPDX-License-Identifier: Apache-2.0 */
/* Dates, years and sets: values that are known or not, with nothing in between. */
#include <config.h>

#include "exec/kernel.h"

#include "base/date.h"

#define YEAR_LIMIT 1000000

/* Any word as a date, as a year: what no record and no sound program has is brought into reach. */
static inline int32_t as_date(int64_t word)
{
    return (int32_t)(word < INT32_MIN ? INT32_MIN : word > INT32_MAX ? INT32_MAX : word);
}

static inline int as_year(int64_t word)
{
    return (int)(word < -YEAR_LIMIT ? -YEAR_LIMIT : word > YEAR_LIMIT ? YEAR_LIMIT : word);
}

/* Ends the general way of an opcode on points: unknown where an operand is no point. */
LOOP static void open_words(struct machine *machine, const struct step *step, struct word_view a,
                            struct word_view b)
{
    uint32_t lanes = step_lanes(machine, step);
    struct column *column = &machine->columns[step->result];
    int64_t *restrict low = column->words, *restrict high = column->words_high;
    for (uint32_t i = 0; i < lanes; i++) {
        bool open = (a.low[i] != a.high[i]) | (b.low[i] != b.high[i]);
        high[i] = open ? AMOUNT_INFINITY : low[i];
        low[i] = open ? AMOUNT_MINUS_INFINITY : low[i];
    }
    if (settle_word(machine, step)) {
        fold_reasons(machine, step, a.reasons, NULL);
        fold_reasons(machine, step, b.reasons, NULL);
    }
}

/* An opcode of one operand `x`, or of two, `x` and `y`. */
#define ONE_POINT(name, value)                                                                               \
    void run_##name(struct machine *machine, const struct step *step)                                        \
    {                                                                                                        \
        uint32_t lanes = step_lanes(machine, step);                                                          \
        bool known = is_known(machine, step->a);                                                             \
        struct word_view a = word_of(machine, step->a);                                                      \
        int64_t *restrict low = result_of(machine, step)->words;                                             \
        for (uint32_t i = 0; i < lanes; i++) {                                                               \
            int64_t x = a.low[i];                                                                            \
            low[i] = (value);                                                                                \
        }                                                                                                    \
        if (!known)                                                                                          \
            open_words(machine, step, a, a);                                                                 \
    }

#define TWO_POINTS(name, value)                                                                              \
    void run_##name(struct machine *machine, const struct step *step)                                        \
    {                                                                                                        \
        uint32_t lanes = step_lanes(machine, step);                                                          \
        bool known = is_known(machine, step->a) && is_known(machine, step->b);                               \
        struct word_view a = word_of(machine, step->a), b = word_of(machine, step->b);                       \
        int64_t *restrict low = result_of(machine, step)->words;                                             \
        for (uint32_t i = 0; i < lanes; i++) {                                                               \
            int64_t x = a.low[i], y = b.low[i];                                                              \
            low[i] = (value);                                                                                \
        }                                                                                                    \
        if (!known)                                                                                          \
            open_words(machine, step, a, b);                                                                 \
    }

/* Months that are complete between two dates; the other way round they are negative. */
static int64_t months_between(int32_t from, int32_t to)
{
    if (to < from)
        return -months_between(to, from);
    int year, month, day, to_year, to_month, to_day;
    date_parts(from, &year, &month, &day);
    date_parts(to, &to_year, &to_month, &to_day);
    return (int64_t)(to_year - year) * 12 + (to_month - month) - (to_day < day);
}

static int date_part(int32_t date, int64_t part)
{
    int parts[3];
    date_parts(date, &parts[0], &parts[1], &parts[2]);
    return parts[part];
}

ONE_POINT(SET_SIZE, __builtin_popcountll((uint64_t)x))
ONE_POINT(FISCAL_YEAR, date_fiscal_year(as_date(x)))
ONE_POINT(YEAR_START, date_from(as_year(x), 4, 1))
ONE_POINT(YEAR_END, date_from(as_year(x) + 1, 3, 31))
ONE_POINT(DATE_PART, date_part(as_date(x), step->immediate))
TWO_POINTS(SHIFT, (int64_t)((uint64_t)x + (uint64_t)y))
TWO_POINTS(SHIFT_MONTHS, date_add_months(as_date(x), y))
TWO_POINTS(DAYS_BETWEEN, (int64_t)((uint64_t)y - (uint64_t)x))
TWO_POINTS(MONTHS_BETWEEN, months_between(as_date(x), as_date(y)))
TWO_POINTS(YEARS_BETWEEN, months_between(as_date(x), as_date(y)) / 12)
TWO_POINTS(EARLIER, least_of(x, y))
TWO_POINTS(LATER, greatest_of(x, y))
