/* SPDX-License-Identifier: Apache-2.0 */
/* Exact numbers: rounding on both sides of zero, at the ends of the range, and lowest terms. */
#include <config.h>

#include "base/number.h"
#include "unit.h"

START_TEST(rounding_of_small_numbers)
{
    static const struct {
        int64_t value, divisor, down, up, half;
    } rows[] = {
        {7, 2, 3, 4, 4},
        {-7, 2, -4, -3, -3},
        {5, 10, 0, 1, 1},
        {-5, 10, -1, 0, 0},
        {4, 10, 0, 1, 0},
        {-4, 10, -1, 0, 0},
        {-6, 10, -1, 0, -1},
        {1049, 100, 10, 11, 10},
        {1050, 100, 10, 11, 11},
        {0, 3, 0, 0, 0},
        {9, 3, 3, 3, 3},
        {-9, 3, -3, -3, -3},
        {1, 3, 0, 1, 0},
        {2, 3, 0, 1, 1},
        {-1, 3, -1, 0, 0},
        {-2, 3, -1, 0, -1},
        {5, 1, 5, 5, 5},
        {INT64_MAX, 1, INT64_MAX, INT64_MAX, INT64_MAX},
        {INT64_MIN, 1, INT64_MIN, INT64_MIN, INT64_MIN},
        {INT64_MAX, INT64_MAX, 1, 1, 1},
        {INT64_MAX - 1, INT64_MAX, 0, 1, 1},
        {INT64_MIN, INT64_MAX, -2, -1, -1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        ck_assert_int_eq(number_divide(rows[i].value, rows[i].divisor, ROUND_DOWN), rows[i].down);
        ck_assert_int_eq(number_divide(rows[i].value, rows[i].divisor, ROUND_UP), rows[i].up);
        ck_assert_int_eq(number_divide(rows[i].value, rows[i].divisor, ROUND_HALF_UP), rows[i].half);
    }
}
END_TEST

/* floor((2v + d) / 2d) is what half up means; every quotient near zero is compared with it. */
START_TEST(rounding_keeps_its_definition)
{
    for (int64_t divisor = 1; divisor <= 40; divisor++)
        for (int64_t value = -200; value <= 200; value++) {
            int64_t down = number_divide(value, divisor, ROUND_DOWN);
            int64_t up = number_divide(value, divisor, ROUND_UP);
            ck_assert(down * divisor <= value && value < (down + 1) * divisor);
            ck_assert(up * divisor >= value && value > (up - 1) * divisor);
            ck_assert_int_eq(number_divide(value, divisor, ROUND_HALF_UP),
                             number_divide(2 * value + divisor, 2 * divisor, ROUND_DOWN));
            for (int rounding = ROUND_DOWN; rounding <= ROUND_HALF_UP; rounding++)
                ck_assert(wide_divide(value, divisor, (enum rounding)rounding) ==
                          number_divide(value, divisor, (enum rounding)rounding));
        }
}
END_TEST

START_TEST(wide_numbers)
{
    wide product = (wide)INT64_MAX * INT64_MAX;
    ck_assert(wide_divide(product, INT64_MAX, ROUND_DOWN) == INT64_MAX);
    ck_assert(wide_divide(-product - 1, INT64_MAX, ROUND_DOWN) == -(wide)INT64_MAX - 1);
    ck_assert(wide_divide(product + 1, INT64_MAX, ROUND_UP) == (wide)INT64_MAX + 1);
    ck_assert(!wide_fits(AMOUNT_INFINITY));
    ck_assert(!wide_fits(AMOUNT_MINUS_INFINITY));
    ck_assert(wide_fits((wide)AMOUNT_INFINITY - 1));
    ck_assert(wide_fits((wide)AMOUNT_MINUS_INFINITY + 1));
    ck_assert(!wide_fits(product));
    ck_assert(!wide_fits(-product));
}
END_TEST

START_TEST(divisors_and_multiples)
{
    ck_assert_int_eq(number_gcd(12, 18), 6);
    ck_assert_int_eq(number_gcd(-12, 18), 6);
    ck_assert_int_eq(number_gcd(0, 5), 5);
    ck_assert_int_eq(number_gcd(5, 0), 5);
    ck_assert_int_eq(number_gcd(INT64_MIN, 6), 2);
    ck_assert_int_eq(number_lcm(4, 6), 12);
    ck_assert_int_eq(number_lcm(INT64_MAX, 1), INT64_MAX);
    ck_assert_int_eq(number_lcm(INT64_MAX, 2), 0);
}
END_TEST

START_TEST(texts_of_amounts)
{
    struct unit unit;
    unit_begin(&unit);
    ck_assert_str_eq(number_text(&unit.arena, 1600000, 1, "円"), "1,600,000円");
    ck_assert_str_eq(number_text(&unit.arena, 100050, 100, "人"), "1,000.50人");
    ck_assert_str_eq(number_text(&unit.arena, -5, 10, "人"), "-0.5人");
    ck_assert_str_eq(number_text(&unit.arena, -12345, 10, NULL), "-1,234.5");
    ck_assert_str_eq(number_text(&unit.arena, INT64_MIN, 1, NULL), "-9,223,372,036,854,775,808");
    ck_assert_str_eq(number_plain(&unit.arena, 100050, 100), "1000.50");
    ck_assert_str_eq(number_plain(&unit.arena, -5, 10), "-0.5");
    unit_end(&unit);
}
END_TEST

START_TEST(lowest_terms)
{
    static const struct {
        int64_t numerator, denominator, low_numerator, low_denominator;
    } rows[] = {{6, 8, 3, 4}, {0, 7, 0, 1}, {-6, 8, -3, 4}, {6, -8, -3, 4}, {1095, 10000, 219, 2000},
                {5, 1, 5, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct ratio ratio = ratio_make(rows[i].numerator, rows[i].denominator);
        ck_assert_int_eq(ratio.numerator, rows[i].low_numerator);
        ck_assert_int_eq(ratio.denominator, rows[i].low_denominator);
    }
}
END_TEST

UNIT_MAIN("number", rounding_of_small_numbers, rounding_keeps_its_definition, wide_numbers,
          divisors_and_multiples, lowest_terms, texts_of_amounts)
