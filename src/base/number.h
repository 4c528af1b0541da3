/* SPDX-License-Identifier: Apache-2.0 */
/* Exact numbers: integers over a denominator, and the 128-bit steps between them. No floating point. */
#ifndef YOKO_BASE_NUMBER_H
#define YOKO_BASE_NUMBER_H

#include "base/memory.h"

#include <stdbool.h>
#include <stdint.h>

__extension__ typedef __int128 wide;
__extension__ typedef unsigned __int128 unsigned_wide;

/* numerator / denominator, in lowest terms, denominator > 0. */
struct ratio {
    int64_t numerator;
    int64_t denominator;
};

/* Unbounded ends of an interval. Amounts never take these values: overflow is found before. */
#define AMOUNT_INFINITY       INT64_MAX
#define AMOUNT_MINUS_INFINITY INT64_MIN

enum rounding {
    ROUND_DOWN,
    ROUND_UP,
    ROUND_HALF_UP
}; /* 切り捨て (towards minus infinity), 切り上げ, 四捨五入 */

int64_t number_gcd(int64_t a, int64_t b);
/* The least common multiple, or 0 when it does not fit. Both are positive. */
int64_t number_lcm(int64_t a, int64_t b);
struct ratio ratio_make(int64_t numerator, int64_t denominator);
/* value / divisor to a whole number by `rounding`; divisor > 0. */
int64_t number_divide(int64_t value, int64_t divisor, enum rounding rounding);
wide wide_divide(wide value, wide divisor, enum rounding rounding);
/* Whether `value` fits an amount (strictly between the two infinities). */
bool wide_fits(wide value);

/* A whole number with commas between thousands. */
const char *number_grouped(struct arena *arena, wide number);
/* value / scale as a scheme file writes it, with its unit (or NULL): 10.50人, 1,600,000円. `scale` is a power of
 * ten. */
const char *number_text(struct arena *arena, int64_t value, int64_t scale, const char *unit);
/* The same for programs: 1600000, 10.50. */
const char *number_plain(struct arena *arena, int64_t value, int64_t scale);

#endif
