/* SPDX-License-Identifier: Apache-2.0 */
/* The Gregorian calendar, reckoned in years that begin on 1 March, so that the leap day is a year's last. */
#include <config.h>

#include "base/date.h"

#include <string.h>

#define DAYS_PER_ERA 146097   /* 400 years */
#define EPOCH_SHIFT  719468   /* days from 0000-03-01 to 1970-01-01 */
#define MONTHS_LIMIT 12000000 /* a million years: beyond any use, within 32 bits of days */

static bool leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int month_days(int year, int month)
{
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && leap(year) ? 29 : days[month - 1];
}

bool date_exists(int year, int month, int day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= month_days(year, month);
}

int32_t date_from(int year, int month, int day)
{
    int from_march = month > 2 ? month - 3 : month + 9;
    int shifted = month > 2 ? year : year - 1;
    int era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    int year_of_era = shifted - era * 400;
    int day_of_year = (153 * from_march + 2) / 5 + day - 1;
    int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * DAYS_PER_ERA + day_of_era - EPOCH_SHIFT;
}

void date_parts(int32_t date, int *year, int *month, int *day)
{
    int64_t shifted = (int64_t)date + EPOCH_SHIFT;
    int era = (int)((shifted >= 0 ? shifted : shifted - (DAYS_PER_ERA - 1)) / DAYS_PER_ERA);
    int day_of_era = (int)(shifted - (int64_t)era * DAYS_PER_ERA);
    int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int from_march = (5 * day_of_year + 2) / 153;
    *day = day_of_year - (153 * from_march + 2) / 5 + 1;
    *month = from_march < 10 ? from_march + 3 : from_march - 9;
    *year = year_of_era + era * 400 + (*month <= 2);
}

int32_t date_fiscal_year(int32_t date)
{
    int year, month, day;
    date_parts(date, &year, &month, &day);
    return month >= 4 ? year : year - 1;
}

int32_t date_add_months(int32_t date, int64_t months)
{
    int year, month, day;
    date_parts(date, &year, &month, &day);
    if (months > MONTHS_LIMIT)
        months = MONTHS_LIMIT;
    if (months < -MONTHS_LIMIT)
        months = -MONTHS_LIMIT;
    int64_t total = (int64_t)year * 12 + (month - 1) + months;
    if (total > MONTHS_LIMIT)
        total = MONTHS_LIMIT;
    if (total < -MONTHS_LIMIT)
        total = -MONTHS_LIMIT;
    int64_t whole = (total >= 0 ? total : total - 11) / 12;
    year = (int)whole;
    month = (int)(total - whole * 12) + 1;
    int last = month_days(year, month);
    return date_from(year, month, day < last ? day : last);
}

void date_print(int32_t date, char text[11])
{
    int year, month, day;
    date_parts(date, &year, &month, &day);
    if (year < 0 || year > 9999) {
        memcpy(text, "####-##-##", 11);
        return;
    }
    text[0] = (char)('0' + year / 1000);
    text[1] = (char)('0' + year / 100 % 10);
    text[2] = (char)('0' + year / 10 % 10);
    text[3] = (char)('0' + year % 10);
    text[4] = '-';
    text[5] = (char)('0' + month / 10);
    text[6] = (char)('0' + month % 10);
    text[7] = '-';
    text[8] = (char)('0' + day / 10);
    text[9] = (char)('0' + day % 10);
    text[10] = '\0';
}

/* `count` digits as a number, or -1. */
static int digits(const char *text, int count)
{
    int value = 0;
    for (int i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

bool date_read(const char *text, size_t length, int32_t *date)
{
    if (length != 10 || text[4] != '-' || text[7] != '-')
        return false;
    int year = digits(text, 4), month = digits(text + 5, 2), day = digits(text + 8, 2);
    if (year < DATE_FIRST_YEAR || year > DATE_LAST_YEAR || !date_exists(year, month, day))
        return false;
    *date = date_from(year, month, day);
    return true;
}

int date_era(const char *text, size_t length)
{
    static const struct {
        const char *name;
        int before;
    } eras[] = {
        {"令和", 2018}, {"㋿", 2018},  {"R", 2018},    {"r", 2018},    {"平成", 1988},
        {"㍻", 1988},   {"H", 1988},    {"h", 1988},    {"昭和", 1925}, {"㍼", 1925},
        {"S", 1925},    {"s", 1925},    {"大正", 1911}, {"㍽", 1911},   {"T", 1911},
        {"t", 1911},    {"明治", 1867}, {"㍾", 1867},   {"M", 1867},    {"m", 1867},
    };
    for (size_t i = 0; i < sizeof eras / sizeof *eras; i++)
        if (strlen(eras[i].name) == length && memcmp(eras[i].name, text, length) == 0)
            return eras[i].before;
    return 0;
}
