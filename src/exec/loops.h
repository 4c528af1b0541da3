/* SPDX-License-Identifier: Apache-2.0 */
/* The plain loops of the fast path: each lane of the result from the same lane of the operands. They are
 * compiled once for each width of vectors that processors have, and for each width of words. */
#ifndef YOKO_EXEC_LOOPS_H
#define YOKO_EXEC_LOOPS_H

#include "base/number.h"
#include "exec/machine.h"

/* Whether there are loops for wider vectors than those that every processor of the kind has. */
#if defined(__x86_64__) && defined(__GNUC__)
#define LOOPS_X86
#include <immintrin.h>
#endif

struct lines;

/* Numbers are what the loop has in common for all lanes. Operands and result have the loop's width, but
 * flags: those of the application have one byte, those of lists one bit, of which 64 are in a word of 8 bytes.
 * They do not overlap. What is behind the last lane in a word of bits may be anything. */
typedef void loop_function(uint32_t lanes, void *result, const void *a, const void *b, const void *c,
                           const int64_t *numbers);

/* WORDS(name, value): a result of words. `T` is the signed type, `U` the unsigned one of the same width; a,
 * b, c are the operands, k the lane, p and q the numbers. FLAGS: a result of flags from words. CHOICES: a is
 * a flag, b and c are words. ENDS: a has one byte, b and c are words. TRUTHS: everything is a flag, and a lane is a
 * byte, be it one flag or eight; p is what it is where all of it is true: 1 or -1. All arithmetic wraps. */
#define LOOP_TABLE(WORDS, FLAGS, CHOICES, ENDS, TRUTHS, OTHER)                                               \
    WORDS(ADD, (U)a[k] + (U)b[k])                                                                            \
    WORDS(ADD_THREE, (U)a[k] + (U)b[k] + (U)c[k])                                                            \
    WORDS(ADD_NUMBER, (U)a[k] + (U)p)                                                                        \
    WORDS(SUBTRACT, (U)a[k] - (U)b[k])                                                                       \
    WORDS(SUBTRACT_FROM, (U)p - (U)a[k])                                                                     \
    WORDS(MULTIPLY, (W)a[k] * (W)b[k])                                                                       \
    WORDS(MULTIPLY_NUMBER, (W)a[k] * (W)p)                                                                   \
    WORDS(LEAST, a[k] < b[k] ? a[k] : b[k])                                                                  \
    WORDS(LEAST_NUMBER, a[k] < p ? a[k] : p)                                                                 \
    WORDS(GREATEST, a[k] > b[k] ? a[k] : b[k])                                                               \
    WORDS(GREATEST_NUMBER, a[k] > p ? a[k] : p)                                                              \
    WORDS(CLAMP, a[k]<p ? p : a[k]> q ? q : a[k])                                                            \
    FLAGS(EQUAL, a[k] == b[k])                                                                               \
    FLAGS(EQUAL_NUMBER, a[k] == p)                                                                           \
    FLAGS(LESS, a[k] < b[k])                                                                                 \
    FLAGS(MORE_NUMBER, a[k] > p)                                                                             \
    FLAGS(WITHIN, (U)((U)a[k] - (U)p) <= (U)q)                                                               \
    FLAGS(HAS_ALL, (a[k] & p) == p)                                                                          \
    FLAGS(HAS_ANY, (a[k] & p) != 0)                                                                          \
    CHOICES(SELECT, (U)c[k] ^ (((U)b[k] ^ (U)c[k]) & -(U)a[k]))                                              \
    CHOICES(SELECT_FIRST, (U)b[k] ^ (((U)p ^ (U)b[k]) & -(U)a[k]))                                           \
    CHOICES(SELECT_SECOND, (U)p ^ (((U)b[k] ^ (U)p) & -(U)a[k]))                                             \
    CHOICES(SELECT_NUMBERS, (U)q ^ (((U)p ^ (U)q) & -(U)a[k]))                                               \
    ENDS(LEAST_OF, MAYBE(b[k] < c[k] ? b[k] : c[k], b[k], c[k]))                                             \
    ENDS(LEAST_OF_FIRST, MAYBE(p < b[k] ? p : b[k], p, b[k]))                                                \
    ENDS(LEAST_OF_SECOND, MAYBE(b[k] < p ? b[k] : p, b[k], p))                                               \
    ENDS(GREATEST_OF, MAYBE(b[k] > c[k] ? b[k] : c[k], b[k], c[k]))                                          \
    ENDS(GREATEST_OF_FIRST, MAYBE(p > b[k] ? p : b[k], p, b[k]))                                             \
    ENDS(GREATEST_OF_SECOND, MAYBE(b[k] > p ? b[k] : p, b[k], p))                                            \
    TRUTHS(NOT, a[k] ^ p)                                                                                    \
    TRUTHS(AND, a[k] & b[k])                                                                                 \
    TRUTHS(AND_NOT, a[k] & ~b[k])                                                                            \
    TRUTHS(OR, a[k] | b[k])                                                                                  \
    TRUTHS(OR_NOT, a[k] | (b[k] ^ p))                                                                        \
    TRUTHS(DIFFERENT, a[k] ^ b[k])                                                                           \
    TRUTHS(CHOOSE, c[k] ^ ((b[k] ^ c[k]) & a[k]))                                                            \
    OTHER(DIVIDE)                                                                                            \
    OTHER(DIVIDE_MULTIPLY)                                                                                   \
    OTHER(SHARE)                                                                                             \
    OTHER(SHARE_NARROW)                                                                                      \
    OTHER(FROM_1)                                                                                            \
    OTHER(FROM_2)                                                                                            \
    OTHER(FROM_4)                                                                                            \
    OTHER(FROM_8)

/* An end of a choice by a condition that is false (0), may be true (1) or is true (2), without a branch: the
 * second, whichever is the end of both, or the first. */
#define MAYBE(end, first, second)                                                                            \
    (U)(second) ^ (((U)(first) ^ (U)(second)) & -(U)(a[k] >> 1)) ^ (((U)(end) ^ (U)(second)) & -(U)(a[k] & 1))

enum loop {
#define NUMBER_TWO(name, value) LOOP_##name,
#define NUMBER_ONE(name)        LOOP_##name,
    LOOP_TABLE(NUMBER_TWO, NUMBER_TWO, NUMBER_TWO, NUMBER_TWO, NUMBER_TWO, NUMBER_ONE)
#undef NUMBER_TWO
#undef NUMBER_ONE
        LOOPS,

    /* Loops between spaces. LINES_ANY and LINES_SUM go from lines to their records, the sum of those lines
     * alone where b is set, if there is a b; LINES_SPREAD the other way round. LINES_POSITION is that of a
     * line in its record (4 bytes), LINES_STRAYS whether a key is another than that (a byte), LINES_RESOLVE the line
     * at a position (4 bytes), or -1. b of the others is such a line: LINES_FETCH a's word there, 0 where
     * that is -1; LINES_REFER_ANY whether a lane for which a is set leads to a lane (a byte), LINES_REFER_SUM what
     * lies in a of the lanes that lead to it, of those alone for which c is set. */
    LINES_ANY,
    LINES_SUM,
    LINES_SPREAD,
    LINES_POSITION,
    LINES_FETCH,
    LINES_REFER_ANY,
    LINES_REFER_SUM,
    LINES_RESOLVE,
    LINES_STRAYS,
    LINES_END
};

/* LOOP_DIVIDE (2, 4 and 8 bytes, nothing negative): ((a + p) * q >> 16, 32 or 64, the bits of a word) >> numbers[2].
 * DIVIDE_MULTIPLY: the same times numbers[3]. SHARE (4 and 8 bytes, nothing negative): a * b / c, rounded as
 * numbers[0] says; where c is 0, anything. SHARE_NARROW: b and c have 4 bytes. FROM_n: a's words of n bytes
 * in the loop's width; what does not fit is cut off. */

/* `from` lanes of a, `into` of the result, which has room for LINE_BITS more; `lines` are the list's that the operation is
 * about. */
typedef void line_loop_function(const struct lines *lines, uint32_t from, uint32_t into, void *result,
                                const void *a, const void *b, const void *c);

/* The lanes whose mark is set, in order, the first lane having the number `first`; returns how many. There is room for
 * LIST_AT_ONCE more. */
#define LIST_AT_ONCE 16
typedef uint32_t list_function(const uint8_t *marks, uint32_t lanes, uint32_t first, uint32_t *listed);

/* The same, where the processor can bring bytes together as well (processor_has_vbmi2). */
list_function list_set_by_bytes;

/* All bits that are set in some word. */
typedef uint64_t bits_function(const uint64_t *words, uint32_t lanes);

/* `chosen` of so many lanes: whether a word and the one behind it differ. There is room for LINE_BITS behind them. */
struct line_bits;
typedef void changes_function(const uint32_t *words, uint32_t lanes, struct line_bits *bits);

struct loops {
    loop_function *at[LOOPS][4];      /* on values of the application, by loop and logarithm of the width */
    loop_function *of_list[LOOPS][4]; /* on values of a list */
    line_loop_function *lines[LINES_END - LOOPS][4];
    list_function *list;
    bits_function *bits;
    changes_function *changes;
    bool squeezes; /* needs no moves to bring bits together */
};

/* Whether all operands and the result are flags. */
static inline bool loop_is_of_truths(enum loop loop)
{
    return loop >= LOOP_NOT && loop <= LOOP_CHOOSE;
}

/* The loops of a kind; NULL when this processor (or build) has none of it. */
const struct loops *loops_of(enum vectors vectors);
/* What lists marks with those, the quickest that this processor has. */
list_function *loops_list(const struct loops *loops);

extern const struct loops loops_baseline, loops_avx2, loops_avx512;

#endif
