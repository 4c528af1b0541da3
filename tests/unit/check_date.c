/* SPDX-License-Identifier: Apache-2.0 */
/* Dates: every day of the allowed years against a calendar that only counts, fiscal years, months, reading.
 */
#include <config.h>

#include "base/date.h"
#include "unit.h"

#include <string.h>

static int days_of(int year, int month)
{
    if (month == 2)
        return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

START_TEST(every_day_has_its_number)
{
    int32_t number = date_from(DATE_FIRST_YEAR, 1, 1);
    ck_assert_int_eq(number, -25567);
    ck_assert_int_eq(date_from(1970, 1, 1), 0);
    for (int year = DATE_FIRST_YEAR; year <= DATE_LAST_YEAR; year++)
        for (int month = 1; month <= 12; month++)
            for (int day = 1; day <= 32; day++) {
                ck_assert_int_eq(date_exists(year, month, day), day <= days_of(year, month));
                if (day > days_of(year, month))
                    break;
                int y, m, d;
                date_parts(number, &y, &m, &d);
                ck_assert(y == year && m == month && d == day);
                ck_assert_int_eq(date_from(year, month, day), number);
                ck_assert_int_eq(date_fiscal_year(number), month >= 4 ? year : year - 1);
                char text[11];
                int32_t read;
                date_print(number, text);
                ck_assert(date_read(text, 10, &read) && read == number);
                number++;
            }
    ck_assert_int_eq(number, date_from(DATE_LAST_YEAR + 1, 1, 1));
}
END_TEST

START_TEST(no_such_day)
{
    ck_assert(!date_exists(2023, 2, 29));
    ck_assert(!date_exists(2100, 2, 29));
    ck_assert(date_exists(2000, 2, 29));
    ck_assert(!date_exists(2024, 0, 1));
    ck_assert(!date_exists(2024, 13, 1));
    ck_assert(!date_exists(2024, 1, 0));
}
END_TEST

START_TEST(fiscal_years_turn_on_the_first_of_april)
{
    ck_assert_int_eq(date_fiscal_year(date_from(2024, 3, 31)), 2023);
    ck_assert_int_eq(date_fiscal_year(date_from(2024, 4, 1)), 2024);
    ck_assert_int_eq(date_fiscal_year(date_from(2024, 12, 31)), 2024);
    ck_assert_int_eq(date_fiscal_year(date_from(2025, 1, 1)), 2024);
}
END_TEST

static int32_t later(int year, int month, int day, int64_t months)
{
    return date_add_months(date_from(year, month, day), months);
}

START_TEST(months_later)
{
    ck_assert_int_eq(later(2024, 1, 31, 1), date_from(2024, 2, 29));
    ck_assert_int_eq(later(2023, 1, 31, 1), date_from(2023, 2, 28));
    ck_assert_int_eq(later(2024, 1, 31, 3), date_from(2024, 4, 30));
    ck_assert_int_eq(later(2024, 2, 29, 12), date_from(2025, 2, 28));
    ck_assert_int_eq(later(2024, 3, 31, -1), date_from(2024, 2, 29));
    ck_assert_int_eq(later(2024, 1, 15, -1), date_from(2023, 12, 15));
    ck_assert_int_eq(later(2024, 12, 15, 1), date_from(2025, 1, 15));
    ck_assert_int_eq(later(2024, 12, 15, 0), date_from(2024, 12, 15));
    ck_assert_int_eq(later(2024, 12, 15, -12 * 124), date_from(1900, 12, 15));
    /* Beyond any calendar the months saturate instead of overflowing. */
    ck_assert_int_eq(later(2024, 1, 1, INT64_MAX), later(2024, 1, 1, INT64_MAX - 1));
    ck_assert_int_eq(later(2024, 1, 1, INT64_MIN), later(2024, 1, 1, INT64_MIN + 1));
    ck_assert_int_lt(later(2024, 1, 1, INT64_MIN), later(2024, 1, 1, INT64_MAX));
}
END_TEST

START_TEST(months_later_agree_with_counting)
{
    for (int start = 0; start < 1461; start++) {
        int32_t date = date_from(2023, 1, 1) + start;
        int year, month, day;
        date_parts(date, &year, &month, &day);
        for (int months = -30; months <= 30; months++) {
            int y = year, m = month;
            for (int i = 0; i < months; i++)
                if (++m > 12)
                    m = 1, y++;
            for (int i = 0; i > months; i--)
                if (--m < 1)
                    m = 12, y--;
            int last = days_of(y, m);
            ck_assert_int_eq(date_add_months(date, months), date_from(y, m, day < last ? day : last));
        }
    }
}
END_TEST

START_TEST(only_one_form_is_read)
{
    static const char *const wrong[] = {"2024-3-11",   "2024/03/11", "20240311",   "2024-02-30", "1899-12-31",
                                        "3000-01-01",  "2024-13-01", "2024-00-10", "2024-01-00", " 2024-01-1",
                                        "2024-01-011", "",           "2024-01-1x", "２024-01-1"};
    int32_t date;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        ck_assert_msg(!date_read(wrong[i], strlen(wrong[i]), &date), "%s", wrong[i]);
    ck_assert(date_read("1900-01-01", 10, &date));
    ck_assert(date_read("2999-12-31", 10, &date));
}
END_TEST

START_TEST(days_out_of_reach_are_printed_as_none)
{
    char text[11];
    date_print(INT32_MAX, text);
    ck_assert_str_eq(text, "####-##-##");
    date_print(INT32_MIN, text);
    ck_assert_str_eq(text, "####-##-##");
}
END_TEST

START_TEST(eras)
{
    ck_assert_int_eq(date_era("令和", strlen("令和")), 2018);
    ck_assert_int_eq(date_era("平成", strlen("平成")), 1988);
    ck_assert_int_eq(date_era("昭和", strlen("昭和")), 1925);
    ck_assert_int_eq(date_era("大正", strlen("大正")), 1911);
    ck_assert_int_eq(date_era("明治", strlen("明治")), 1867);
    ck_assert_int_eq(date_era("R", 1), 2018);
    ck_assert_int_eq(date_era("令", strlen("令")), 0);
    ck_assert_int_eq(date_era("", 0), 0);
}
END_TEST

UNIT_MAIN("date", every_day_has_its_number, no_such_day, fiscal_years_turn_on_the_first_of_april,
          months_later, months_later_agree_with_counting, only_one_form_is_read,
          days_out_of_reach_are_printed_as_none, eras)
