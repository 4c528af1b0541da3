/* SPDX-License-Identifier: Apache-2.0 */
/* Exact integer arithmetic. Halves go up, towards plus infinity, for negative values too: 四捨五入 is ⌊x +
 * 1/2⌋. */
#include <config.h>

#include "base/number.h"

#include <inttypes.h>

static uint64_t magnitude(int64_t value)
{
    return value < 0 ? -(uint64_t)value : (uint64_t)value;
}

int64_t number_gcd(int64_t a, int64_t b)
{
    uint64_t x = magnitude(a), y = magnitude(b);
    while (y) {
        uint64_t rest = x % y;
        x = y;
        y = rest;
    }
    return (int64_t)x;
}

int64_t number_lcm(int64_t a, int64_t b)
{
    int64_t multiple;
    return __builtin_mul_overflow(a / number_gcd(a, b), b, &multiple) ? 0 : multiple;
}

struct ratio ratio_make(int64_t numerator, int64_t denominator)
{
    int64_t divisor = number_gcd(numerator, denominator);
    if (denominator < 0)
        divisor = -divisor;
    return (struct ratio){numerator / divisor, denominator / divisor};
}

wide wide_divide(wide value, wide divisor, enum rounding rounding)
{
    wide quotient = value / divisor, rest = value % divisor;
    if (rest < 0) { /* C truncates; from here on the quotient is the floor and the rest is not negative */
        quotient--;
        rest += divisor;
    }
    switch (rounding) {
    case ROUND_DOWN:
        return quotient;
    case ROUND_UP:
        return quotient + (rest > 0);
    case ROUND_HALF_UP:
        return quotient + (rest >= divisor - rest);
    }
    return quotient;
}

/* The same in 64 bits, which the kernels rely on for their speed: 128-bit division is several times as slow. */
int64_t number_divide(int64_t value, int64_t divisor, enum rounding rounding)
{
    int64_t quotient = value / divisor, rest = value % divisor;
    if (rest < 0) {
        quotient--;
        rest += divisor;
    }
    switch (rounding) {
    case ROUND_DOWN:
        return quotient;
    case ROUND_UP:
        return quotient + (rest > 0);
    case ROUND_HALF_UP:
        return quotient + (rest >= divisor - rest);
    }
    return quotient;
}

bool wide_fits(wide value)
{
    return value > AMOUNT_MINUS_INFINITY && value < AMOUNT_INFINITY;
}

const char *number_grouped(struct arena *arena, wide number)
{
    char digits[64];
    int at = (int)sizeof digits, count = 0;
    bool negative = number < 0;
    digits[--at] = '\0';
    for (wide rest = negative ? -number : number; rest > 0 || count == 0; rest /= 10) {
        if (count && count % 3 == 0)
            digits[--at] = ',';
        digits[--at] = (char)('0' + (int)(rest % 10));
        count++;
    }
    if (negative)
        digits[--at] = '-';
    return arena_text(arena, digits + at, sizeof digits - 1 - (size_t)at);
}

/* A whole part that is written already, with the decimals of value / scale behind it. */
static const char *with_decimals(struct arena *arena, const char *whole, int64_t value, int64_t scale, const char *unit)
{
    int digits = 0;
    for (int64_t rest = scale; rest > 1; rest /= 10)
        digits++;
    int64_t part = value % scale;
    const char *sign = value < 0 && whole[0] != '-' ? "-" : "";
    return part ? arena_print(arena, "%s%s.%0*" PRId64 "%s", sign, whole, digits, part < 0 ? -part : part, unit)
                : arena_print(arena, "%s%s", whole, unit);
}

const char *number_text(struct arena *arena, int64_t value, int64_t scale, const char *unit)
{
    return with_decimals(arena, number_grouped(arena, value / scale), value, scale, unit ? unit : "");
}

const char *number_plain(struct arena *arena, int64_t value, int64_t scale)
{
    return with_decimals(arena, arena_print(arena, "%" PRId64, value / scale), value, scale, "");
}
