/* SPDX-License-Identifier: Apache-2.0 */
/* A calendar of business days (営業日) as a shared library, the example of doc/foreign.md: days that are no
 * Saturday, no Sunday, no national holiday, and do not lie between 29 December and 3 January. It knows the years
 * 2024 to 2026. Dates are days since 1970-01-01. Nothing here is written to after it was made, so all functions
 * may be called by several threads at once. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { FINE, OUTSIDE, BACKWARDS };

#define FIRST_DAY 19723 /* 2024-01-01 */
#define LAST_DAY  20818 /* 2026-12-31 */

/* National holidays on a Monday to Friday that the end of the year does not cover, by days from FIRST_DAY. */
static const int16_t holidays[] = {
    7,   42,  53,  79,  119, 123, 126, 196, 224, 259, 266, 287, 308,                    /* 2024 */
    378, 407, 420, 444, 484, 490, 491, 567, 588, 623, 631, 651, 672, 693,               /* 2025 */
    742, 772, 784, 809, 849, 854, 855, 856, 931, 953, 994, 995, 996, 1015, 1037, 1057}; /* 2026 */

static bool known(int32_t day)
{
    return day >= FIRST_DAY && day <= LAST_DAY;
}

/* Whether a known day lies in the last three days of a year or the first three. */
static bool year_end(int32_t day)
{
    static const int16_t years[] = {0, 366, 731, 1096};
    for (int i = 0; i < 4; i++)
        if (day - FIRST_DAY >= years[i] - 3 && day - FIRST_DAY < years[i] + 3)
            return true;
    return false;
}

static bool is_open(int32_t day)
{
    int32_t weekday = (day + 4) % 7; /* 1970-01-01 was a Thursday; 0 is a Sunday */
    if (weekday == 0 || weekday == 6 || year_end(day))
        return false;
    for (size_t i = 0; i < sizeof holidays / sizeof *holidays; i++)
        if (day - FIRST_DAY == holidays[i])
            return false;
    return true;
}

/* 営業日である: whether it is one. */
int is_business_day(int32_t day, bool *result)
{
    if (!known(day))
        return OUTSIDE;
    *result = is_open(day);
    return FINE;
}

/* 営業日数: how many there are after `from` up to `to`. */
int business_days(int32_t from, int32_t to, int64_t *result)
{
    if (!known(from) || !known(to))
        return OUTSIDE;
    if (to < from)
        return BACKWARDS;
    *result = 0;
    while (++from <= to)
        *result += is_open(from);
    return FINE;
}

/* 営業日後: the day that is so many of them after another, for a whole column at once. */
int business_day_after(size_t count, const int32_t *days, const int64_t *steps, int32_t *results, int *answers)
{
    for (size_t i = 0; i < count; i++) {
        int64_t left = steps[i];
        int32_t day = days[i];
        while (left > 0 && known(day))
            left -= known(++day) && is_open(day);
        answers[i] = left < 0 ? BACKWARDS : known(day) ? FINE : OUTSIDE;
        results[i] = day;
    }
    return FINE;
}
