/* SPDX-License-Identifier: Apache-2.0 */
/* The calendar of the oracle: years of 365 days and leap days, counted off one year and one month at a time. */
#include <config.h>

#include "oracle_value.h"

static bool leap(int64_t year)
{
    return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
}

int calendar_length(int64_t year, int month)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && leap(year) ? 29 : lengths[month - 1];
}

static int64_t days_before(int64_t year)
{
    int64_t days = 0;
    for (int64_t y = 1970; y < year; y++)
        days += leap(y) ? 366 : 365;
    for (int64_t y = year; y < 1970; y++)
        days -= leap(y) ? 366 : 365;
    return days;
}

int64_t calendar_day(int64_t year, int month, int day)
{
    int64_t days = days_before(year);
    for (int m = 1; m < month; m++)
        days += calendar_length(year, m);
    return days + day - 1;
}

void calendar_parts(int64_t day, int64_t *year, int *month, int *date)
{
    *year = 1970 + day / 366 - 1; /* never too late, also before 1970 */
    if (day < 0)
        *year = 1970 + day / 365 - 2;
    int64_t rest = day - days_before(*year);
    while (rest >= (leap(*year) ? 366 : 365))
        rest -= leap((*year)++) ? 366 : 365;
    *month = 1;
    while (rest >= calendar_length(*year, *month))
        rest -= calendar_length(*year, (*month)++);
    *date = (int)rest + 1;
}

int64_t calendar_months_later(int64_t day, int64_t months)
{
    int64_t year;
    int month, date;
    calendar_parts(day, &year, &month, &date);
    for (; months > 0; months--)
        if (++month > 12)
            month = 1, year++;
    for (; months < 0; months++)
        if (--month < 1)
            month = 12, year--;
    int length = calendar_length(year, month);
    return calendar_day(year, month, date < length ? date : length);
}

int64_t calendar_fiscal_year(int64_t day)
{
    int64_t year;
    int month, date;
    calendar_parts(day, &year, &month, &date);
    return month >= 4 ? year : year - 1;
}

int64_t calendar_months_between(int64_t from, int64_t to)
{
    if (to < from)
        return -calendar_months_between(to, from);
    int64_t year, to_year;
    int month, date, to_month, to_date;
    calendar_parts(from, &year, &month, &date);
    calendar_parts(to, &to_year, &to_month, &to_date);
    return (to_year - year) * 12 + to_month - month - (to_date < date);
}
