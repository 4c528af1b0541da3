/* SPDX-License-Identifier: Apache-2.0 */
/* The loops themselves. The files loops_….c include this after they have said for which processor; LOOPS_NAME
 * is what the table is called. */
#include "exec/loops.h"

#include "exec/bits_body.h"

#include <stddef.h>

/* The loops are written to be vectorised, which the usual -O2 is too careful to do. */
#if defined(__OPTIMIZE__) && defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("O3")
#endif

/* One loop of one width. What its value does not name is not touched. `W` is wide enough that the product of
 * two narrow words does not become one of signed ints. */
#define LOOP(name, A, B, R, T_, U_, W_, value)                                                               \
    static void name(uint32_t lanes, void *result, const void *a_, const void *b_, const void *c_,           \
                     const int64_t *numbers)                                                                 \
    {                                                                                                        \
        typedef T_ T;                                                                                        \
        typedef U_ U;                                                                                        \
        typedef W_ W;                                                                                        \
        const T p = (T)numbers[0], q = (T)numbers[1];                                                        \
        const A *restrict a = a_;                                                                            \
        const B *restrict b = b_, *restrict c = c_;                                                          \
        R *restrict into = result;                                                                           \
        (void)p, (void)q, (void)b, (void)c, (void)(U)0, (void)(W)0;                                          \
        for (uint32_t k = 0; k < lanes; k++)                                                                 \
            into[k] = (R)(value);                                                                            \
    }

#define ALL_WIDTHS(ONE, name, value)                                                                         \
    ONE(name##_1, int8_t, uint8_t, uint32_t, value)                                                          \
    ONE(name##_2, int16_t, uint16_t, uint32_t, value)                                                        \
    ONE(name##_4, int32_t, uint32_t, uint32_t, value)                                                        \
    ONE(name##_8, int64_t, uint64_t, uint64_t, value)

#define WORDS_LOOP(name, T, U, W, value)   LOOP(name, T, T, T, T, U, W, value)
#define FLAGS_LOOP(name, T, U, W, value)   LOOP(name, T, T, uint8_t, T, U, W, value)
#define CHOICES_LOOP(name, T, U, W, value) LOOP(name, uint8_t, T, T, T, U, W, value)

#define WORDS(name, value)   ALL_WIDTHS(WORDS_LOOP, name, value)
#define FLAGS(name, value)   ALL_WIDTHS(FLAGS_LOOP, name, value)
#define CHOICES(name, value) ALL_WIDTHS(CHOICES_LOOP, name, value)
#define TRUTHS(name, value)  LOOP(name##_1, uint8_t, uint8_t, uint8_t, int8_t, uint8_t, uint32_t, value)
#define OTHER(name)
LOOP_TABLE(WORDS, FLAGS, CHOICES, CHOICES, TRUTHS, OTHER)
#undef WORDS
#undef FLAGS
#undef CHOICES
#undef TRUTHS

/* The same where flags are bits: those of 64 lanes are bytes in between, which do not leave the processor. */
#define BITS_LOOP(name, T_, U_, W_, EACH)                                                                    \
    static void name(uint32_t lanes, void *result, const void *a_, const void *b_, const void *c_,           \
                     const int64_t *numbers)                                                                 \
    {                                                                                                        \
        typedef T_ T;                                                                                        \
        typedef U_ U;                                                                                        \
        typedef W_ W;                                                                                        \
        const T p = (T)numbers[0], q = (T)numbers[1];                                                        \
        const T *restrict b = b_, *restrict c = c_;                                                          \
        (void)p, (void)q, (void)b, (void)c, (void)c_, (void)(U)0, (void)(W)0;                                \
        EACH                                                                                                 \
    }

/* An operand (NULL: there is none) behind 64 words of `size` bytes. */
static inline const void *behind(const void *words, size_t size)
{
    return words ? (const char *)words + size * LINE_BITS : NULL;
}

#define BITS_OF_WORDS(value)                                                                                 \
    const T *restrict a = a_;                                                                                \
    uint64_t *restrict bits = result;                                                                        \
    for (; lanes >= LINE_BITS; lanes -= LINE_BITS, a += LINE_BITS, b = behind(b, sizeof *b)) {               \
        uint8_t flags[LINE_BITS];                                                                            \
        for (uint32_t k = 0; k < LINE_BITS; k++)                                                             \
            flags[k] = (value);                                                                              \
        *bits++ = pack(flags);                                                                               \
    }                                                                                                        \
    if (lanes > 0) {                                                                                         \
        uint8_t flags[LINE_BITS] = {0};                                                                      \
        for (uint32_t k = 0; k < lanes; k++)                                                                 \
            flags[k] = (value);                                                                              \
        *bits = pack(flags);                                                                                 \
    }

#define WORDS_BY_BITS(value)                                                                                 \
    const uint64_t *restrict bits = a_;                                                                      \
    T *restrict into = result;                                                                               \
    for (; lanes >= LINE_BITS; lanes -= LINE_BITS, into += LINE_BITS) {                                      \
        uint8_t a[LINE_BITS];                                                                                \
        unpack(*bits++, a);                                                                                  \
        for (uint32_t k = 0; k < LINE_BITS; k++)                                                             \
            into[k] = (T)(value);                                                                            \
        b = behind(b, sizeof *b);                                                                            \
        c = behind(c, sizeof *c);                                                                            \
    }                                                                                                        \
    if (lanes > 0) {                                                                                         \
        uint8_t a[LINE_BITS];                                                                                \
        unpack(*bits, a);                                                                                    \
        for (uint32_t k = 0; k < lanes; k++)                                                                 \
            into[k] = (T)(value);                                                                            \
    }

#define FLAGS_LOOP_BITS(name, T, U, W, value)   BITS_LOOP(bits_##name, T, U, W, BITS_OF_WORDS(value))
#define CHOICES_LOOP_BITS(name, T, U, W, value) BITS_LOOP(bits_##name, T, U, W, WORDS_BY_BITS(value))

#define FLAGS(name, value)   ALL_WIDTHS(FLAGS_LOOP_BITS, name, value)
#define CHOICES(name, value) ALL_WIDTHS(CHOICES_LOOP_BITS, name, value)
#define OTHERS(name, value)
LOOP_TABLE(OTHERS, FLAGS, CHOICES, OTHERS, OTHERS, OTHER)
#undef FLAGS
#undef CHOICES
#undef OTHERS
#undef OTHER

/* Division by multiplying with a reciprocal: the upper half of the product is what vectors have an
 * instruction for. */
#define DIVIDE_LOOP(name, U, WIDER, bits, last)                                                              \
    static void name(uint32_t lanes, void *result, const void *a_, const void *b_, const void *c_,           \
                     const int64_t *numbers)                                                                 \
    {                                                                                                        \
        const U *restrict a = a_;                                                                            \
        U *restrict into = result;                                                                           \
        const U addend = (U)numbers[0], multiplier = (U)numbers[1], factor = (U)numbers[3];                  \
        const unsigned shift = (unsigned)numbers[2];                                                         \
        (void)b_, (void)c_, (void)factor;                                                                    \
        for (uint32_t k = 0; k < lanes; k++) {                                                               \
            U quotient = (U)((WIDER)(U)(a[k] + addend) * multiplier >> bits);                                \
            quotient = (U)(quotient >> shift);                                                               \
            into[k] = (U)(last);                                                                             \
        }                                                                                                    \
    }
DIVIDE_LOOP(DIVIDE_2, uint16_t, uint32_t, 16, quotient)
DIVIDE_LOOP(DIVIDE_4, uint32_t, uint64_t, 32, quotient)
DIVIDE_LOOP(DIVIDE_8, uint64_t, unsigned_wide, 64, quotient)
DIVIDE_LOOP(DIVIDE_MULTIPLY_2, uint16_t, uint32_t, 16, (uint32_t)quotient *factor)
DIVIDE_LOOP(DIVIDE_MULTIPLY_4, uint32_t, uint64_t, 32, quotient *factor)
DIVIDE_LOOP(DIVIDE_MULTIPLY_8, uint64_t, unsigned_wide, 64, quotient *factor)

/* The quotient of what is not negative; the product fits 64 bits. */
static inline uint64_t share_of(uint64_t a, uint64_t b, uint64_t c, enum rounding rounding)
{
    if (c == 0)
        return 0;
    uint64_t quotient = a * b / c, rest = a * b - quotient * c;
    return quotient + (rounding == ROUND_UP ? rest > 0 : rounding == ROUND_HALF_UP ? rest >= c - rest : 0);
}

/* Most shares are all of the whole, and dividing takes longer than all else together: so many lanes are
 * looked at before. */
#define SHARE_BLOCK 16
#define SHARE_LOOP(name, A, B)                                                                               \
    static void name(uint32_t lanes, void *result, const void *a_, const void *b_, const void *c_,           \
                     const int64_t *numbers)                                                                 \
    {                                                                                                        \
        const A *restrict a = a_;                                                                            \
        const B *restrict b = b_, *restrict c = c_;                                                          \
        A *restrict into = result;                                                                           \
        for (uint32_t k = 0; k < lanes; k += SHARE_BLOCK) {                                                  \
            uint32_t count = lanes - k < SHARE_BLOCK ? lanes - k : SHARE_BLOCK;                              \
            B parts = 0;                                                                                     \
            for (uint32_t i = k; i < k + count; i++) {                                                       \
                into[i] = a[i];                                                                              \
                parts |= b[i] ^ c[i];                                                                        \
            }                                                                                                \
            for (uint32_t i = k; parts && i < k + count; i++)                                                \
                if (b[i] != c[i])                                                                            \
                    into[i] = (A)share_of(a[i], b[i], c[i], (enum rounding)numbers[0]);                      \
        }                                                                                                    \
    }
SHARE_LOOP(SHARE_4, uint32_t, uint32_t)
SHARE_LOOP(SHARE_8, uint64_t, uint64_t)
SHARE_LOOP(SHARE_NARROW_8, uint64_t, uint32_t)

#define FROM_LOOP(name, A, T) LOOP(name, A, T, T, T, uint64_t, uint64_t, a[k])
FROM_LOOP(FROM_1_2, int8_t, int16_t)
FROM_LOOP(FROM_1_4, int8_t, int32_t)
FROM_LOOP(FROM_1_8, int8_t, int64_t)
FROM_LOOP(FROM_2_1, int16_t, int8_t)
FROM_LOOP(FROM_2_4, int16_t, int32_t)
FROM_LOOP(FROM_2_8, int16_t, int64_t)
FROM_LOOP(FROM_4_1, int32_t, int8_t)
FROM_LOOP(FROM_4_2, int32_t, int16_t)
FROM_LOOP(FROM_4_8, int32_t, int64_t)
FROM_LOOP(FROM_8_1, int64_t, int8_t)
FROM_LOOP(FROM_8_2, int64_t, int16_t)
FROM_LOOP(FROM_8_4, int64_t, int32_t)

static uint64_t set_bits(const uint64_t *words, uint32_t lanes)
{
    uint64_t bits = 0;
    for (uint32_t k = 0; k < lanes; k++)
        bits |= words[k];
    return bits;
}

#include "exec/lines_body.h"

#define FOUR(name, value)      [LOOP_##name] = {name##_1, name##_2, name##_4, name##_8},
#define FOUR_BITS(name, value) [LOOP_##name] = {bits_##name##_1, bits_##name##_2, bits_##name##_4, bits_##name##_8},
#define ONE(name, value)       [LOOP_##name] = {name##_1, NULL, NULL, NULL},
#define NONE_YET(name)
#define WITHOUT_FLAGS                                                                                        \
    [LOOP_DIVIDE] = {NULL, DIVIDE_2, DIVIDE_4, DIVIDE_8},                                                    \
    [LOOP_DIVIDE_MULTIPLY] = {NULL, DIVIDE_MULTIPLY_2, DIVIDE_MULTIPLY_4, DIVIDE_MULTIPLY_8},                \
    [LOOP_SHARE] = {NULL, NULL, SHARE_4, SHARE_8},                                                           \
    [LOOP_SHARE_NARROW] = {NULL, NULL, NULL, SHARE_NARROW_8},                                                \
    [LOOP_FROM_1] = {NULL, FROM_1_2, FROM_1_4, FROM_1_8},                                                    \
    [LOOP_FROM_2] = {FROM_2_1, NULL, FROM_2_4, FROM_2_8},                                                    \
    [LOOP_FROM_4] = {FROM_4_1, FROM_4_2, NULL, FROM_4_8},                                                    \
    [LOOP_FROM_8] = {FROM_8_1, FROM_8_2, FROM_8_4, NULL}

const struct loops LOOPS_NAME = {
    .at = {LOOP_TABLE(FOUR, FOUR, FOUR, FOUR, ONE, NONE_YET) WITHOUT_FLAGS},
    .of_list = {LOOP_TABLE(FOUR, FOUR_BITS, FOUR_BITS, FOUR, ONE, NONE_YET) WITHOUT_FLAGS},
    .lines =
        {
            [LINES_ANY - LOOPS] = {lines_any, NULL, NULL, NULL},
            [LINES_SUM - LOOPS] = {NULL, NULL, lines_sum_4, lines_sum_8},
            [LINES_SPREAD - LOOPS] = {lines_spread_1, lines_spread_2, lines_spread_4, lines_spread_8},
            [LINES_RESOLVE - LOOPS] = {NULL, NULL, lines_resolve_4, lines_resolve_8},
            [LINES_STRAYS - LOOPS] = {NULL, NULL, lines_strays_4, lines_strays_8},
            [LINES_POSITION - LOOPS] = {NULL, NULL, lines_position, NULL},
            [LINES_FETCH - LOOPS] = {lines_fetch_1, lines_fetch_2, lines_fetch_4, lines_fetch_8},
            [LINES_REFER_ANY - LOOPS] = {lines_refer_any, NULL, NULL, NULL},
            [LINES_REFER_SUM - LOOPS] = {NULL, NULL, lines_refer_sum_4, lines_refer_sum_8},
        },
    .list = list_set,
    .bits = set_bits,
    .changes = mark_changes,
#ifdef LOOPS_AVX512
    .squeezes = true,
#endif
};
