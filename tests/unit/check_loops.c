/* SPDX-License-Identifier: Apache-2.0 */
/* The plain loops of the fast path, each in each width of words and with each kind of vectors, held to its definition lane by
 * lane: on the edges of the width and on words by chance, for numbers of lanes around those that vectors hold. */
#include <config.h>

#include "exec/lines.h"
#include "exec/loops.h"
#include "unit.h"

#include <string.h>

#define LANES  150
#define GUARD  64 /* bytes behind the result that no loop may touch */
#define TRIALS 40

/* What a loop is about: what its operands are, and its value for a lane. */
enum shape { WORDS, FLAGS, CHOICES, ENDS, TRUTHS };
struct operands {
    int64_t a, b, c, p, q;
    unsigned width;
};

/* The word cut off to the width, with its sign. */
static int64_t cut(uint64_t word, unsigned width)
{
    unsigned bits = 64 - 8 * width;
    return (int64_t)(word << bits) >> bits;
}

static uint64_t unsigned_of(int64_t word, unsigned width)
{
    return (uint64_t)word & UINT64_MAX >> (64 - 8 * width);
}

static int64_t least(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static int64_t greatest(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

/* The end of what a condition of 0, 1 or 2 may choose. */
static int64_t maybe(int64_t condition, int64_t first, int64_t second, int64_t end)
{
    return condition == 2 ? first : condition == 1 ? end : second;
}

#define SUM(a, b) (int64_t)((uint64_t)(a) + (uint64_t)(b))
#define DEFINITIONS                                                                                          \
    D(ADD, WORDS, SUM(l.a, l.b))                                                                             \
    D(ADD_THREE, WORDS, SUM(SUM(l.a, l.b), l.c))                                                             \
    D(ADD_NUMBER, WORDS, SUM(l.a, l.p))                                                                      \
    D(SUBTRACT, WORDS, (int64_t)((uint64_t)l.a - (uint64_t)l.b))                                             \
    D(SUBTRACT_FROM, WORDS, (int64_t)((uint64_t)l.p - (uint64_t)l.a))                                        \
    D(MULTIPLY, WORDS, (int64_t)((uint64_t)l.a * (uint64_t)l.b))                                             \
    D(MULTIPLY_NUMBER, WORDS, (int64_t)((uint64_t)l.a * (uint64_t)l.p))                                      \
    D(LEAST, WORDS, least(l.a, l.b))                                                                         \
    D(LEAST_NUMBER, WORDS, least(l.a, l.p))                                                                  \
    D(GREATEST, WORDS, greatest(l.a, l.b))                                                                   \
    D(GREATEST_NUMBER, WORDS, greatest(l.a, l.p))                                                            \
    D(CLAMP, WORDS, least(greatest(l.a, l.p), l.q))                                                          \
    D(EQUAL, FLAGS, l.a == l.b)                                                                              \
    D(EQUAL_NUMBER, FLAGS, l.a == l.p)                                                                       \
    D(LESS, FLAGS, l.a < l.b)                                                                                \
    D(MORE_NUMBER, FLAGS, l.a > l.p)                                                                         \
    D(WITHIN, FLAGS, unsigned_of(SUM(l.a, -(uint64_t)l.p), l.width) <= unsigned_of(l.q, l.width))            \
    D(HAS_ALL, FLAGS, (l.a & l.p) == l.p)                                                                    \
    D(HAS_ANY, FLAGS, (l.a & l.p) != 0)                                                                      \
    D(SELECT, CHOICES, l.a ? l.b : l.c)                                                                      \
    D(SELECT_FIRST, CHOICES, l.a ? l.p : l.b)                                                                \
    D(SELECT_SECOND, CHOICES, l.a ? l.b : l.p)                                                               \
    D(SELECT_NUMBERS, CHOICES, l.a ? l.p : l.q)                                                              \
    D(LEAST_OF, ENDS, maybe(l.a, l.b, l.c, least(l.b, l.c)))                                                 \
    D(LEAST_OF_FIRST, ENDS, maybe(l.a, l.p, l.b, least(l.b, l.p)))                                           \
    D(LEAST_OF_SECOND, ENDS, maybe(l.a, l.b, l.p, least(l.b, l.p)))                                          \
    D(GREATEST_OF, ENDS, maybe(l.a, l.b, l.c, greatest(l.b, l.c)))                                           \
    D(GREATEST_OF_FIRST, ENDS, maybe(l.a, l.p, l.b, greatest(l.b, l.p)))                                     \
    D(GREATEST_OF_SECOND, ENDS, maybe(l.a, l.b, l.p, greatest(l.b, l.p)))                                    \
    D(NOT, TRUTHS, !l.a)                                                                                      \
    D(AND, TRUTHS, l.a & l.b)                                                                                 \
    D(AND_NOT, TRUTHS, l.a && !l.b)                                                                           \
    D(OR, TRUTHS, l.a | l.b)                                                                                  \
    D(OR_NOT, TRUTHS, l.a || !l.b)                                                                            \
    D(DIFFERENT, TRUTHS, l.a != l.b)                                                                          \
    D(CHOOSE, TRUTHS, l.a ? l.b : l.c)

struct definition {
    enum loop loop;
    const char *name;
    enum shape shape;
    int64_t (*value)(struct operands l);
};
#define D(name, shape, value)                                                                                \
    static int64_t value_##name(struct operands l)                                                               \
    {                                                                                                        \
        return value;                                                                                        \
    }
DEFINITIONS
#undef D
static const struct definition definitions[] = {
#define D(name, shape, value) {LOOP_##name, #name, shape, value_##name},
    DEFINITIONS
#undef D
};

/* --- operands ------------------------------------------------------------------------------------ */

static uint64_t by_chance(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return *state >> 16 ^ *state << 40;
}

static int64_t some_word(uint64_t *state, unsigned width)
{
    uint64_t half = (uint64_t)1 << (8 * width - 1);
    const uint64_t edges[] = {0, 1, 2, UINT64_MAX, half, half - 1, half + 1, half / 2};
    uint64_t chance = by_chance(state);
    return cut(chance % 3 ? by_chance(state) : edges[chance / 3 % 8], width);
}

static void put(void *column, unsigned width, size_t lane, int64_t word)
{
    batch_set_word(&(struct batch_column){.words = column, .width = width}, lane, word);
}

static int64_t get(const void *column, unsigned width, size_t lane)
{
    return batch_word(&(struct batch_column){.words = (void *)(uintptr_t)column, .width = width}, lane);
}

struct columns {
    _Alignas(64) char a[8 * LANES], b[8 * LANES], c[8 * LANES], result[8 * LANES + GUARD];
};

static void expect_guard(const struct columns *columns, size_t from, const char *what)
{
    for (size_t i = from; i < from + GUARD; i++)
        ck_assert_msg(columns->result[i] == 0x55, "%s wrote behind its result", what);
}

static void try_loop(const struct definition *definition, loop_function *loop, unsigned width, uint64_t *state)
{
    static struct columns columns;
    static struct operands lanes[LANES];
    enum shape shape = definition->shape;
    uint32_t count = (uint32_t)(by_chance(state) % (LANES + 1));
    unsigned other = shape == TRUTHS ? 1 : width, first = shape == CHOICES || shape == ENDS ? 1 : other;
    unsigned into = shape == FLAGS ? 1 : other;
    int64_t numbers[4] = {some_word(state, width), some_word(state, width)};
    if (definition->loop == LOOP_CLAMP && numbers[0] > numbers[1])
        numbers[1] = numbers[0];
    if (shape == TRUTHS)
        numbers[0] = 1;
    memset(columns.result, 0x55, sizeof columns.result);
    for (uint32_t i = 0; i < count; i++) {
        struct operands *lane = &lanes[i];
        *lane = (struct operands){some_word(state, width), some_word(state, width), some_word(state, width),
                              numbers[0], numbers[1], width};
        if (shape == CHOICES || shape == ENDS || shape == TRUTHS)
            lane->a = (int64_t)(by_chance(state) % (shape == ENDS ? 3 : 2));
        if (shape == TRUTHS)
            lane->b &= 1, lane->c &= 1;
        else if (by_chance(state) % 4 == 0)
            lane->b = lane->a; /* equal words are rare by chance */
        if (shape == FLAGS && by_chance(state) % 4 == 0)
            lane->a = numbers[0];
        put(columns.a, first, i, lane->a);
        put(columns.b, other, i, lane->b);
        put(columns.c, other, i, lane->c);
    }
    loop(count, columns.result, columns.a, columns.b, columns.c, numbers);
    for (uint32_t i = 0; i < count; i++) {
        lanes[i].a = get(columns.a, first, i), lanes[i].b = get(columns.b, other, i);
        int64_t wanted = cut((uint64_t)definition->value(lanes[i]), into), got = get(columns.result, into, i);
        ck_assert_msg(got == wanted, "%s of %u bytes, lane %u of %u: %lld, not %lld", definition->name, width,
                      (unsigned)i, (unsigned)count, (long long)got, (long long)wanted);
    }
    expect_guard(&columns, count * into, definition->name);
}

static const struct loops *loops_with(int kind)
{
    return loops_of((enum vectors)kind); /* NULL: not on this processor */
}

#define KINDS (VECTORS_AVX512 + 1)

START_TEST(every_loop_in_every_width)
{
    const struct loops *loops = loops_with(_i);
    uint64_t state = 1;
    if (!loops)
        return;
    for (size_t d = 0; d < sizeof definitions / sizeof *definitions; d++)
        for (unsigned number = 0; number < 4; number++) {
            loop_function *loop = loops->at[definitions[d].loop][number];
            ck_assert_int_eq(loop != NULL, definitions[d].shape != TRUTHS || number == 0);
            for (unsigned t = 0; loop && t < TRIALS; t++)
                try_loop(&definitions[d], loop, 1u << number, &state);
        }
}
END_TEST

static void put_bit(char *column, uint32_t lane, bool set)
{
    uint64_t word, bit = (uint64_t)set << lane % LINE_BITS;
    char *at = column + lane / LINE_BITS * sizeof word;
    memcpy(&word, at, sizeof word);
    word = (word & ~((uint64_t)1 << lane % LINE_BITS)) | bit;
    memcpy(at, &word, sizeof word);
}

static bool get_bit(const char *column, uint32_t lane)
{
    uint64_t word;
    memcpy(&word, column + lane / LINE_BITS * sizeof word, sizeof word);
    return word >> lane % LINE_BITS & 1;
}

/* The loop of lists, where flags are bits, beside that of the application, where they are bytes. */
static void try_bits(const struct definition *definition, const struct loops *loops, unsigned number, uint64_t *state)
{
    static struct columns columns, bits;
    enum shape shape = definition->shape;
    unsigned width = 1u << number, first = shape == FLAGS ? width : 1;
    uint64_t chance = by_chance(state);
    uint32_t count = (uint32_t)(chance % 4 ? chance % (LANES + 1) : chance / 4 % 3 * LINE_BITS); /* often whole words of bits */
    uint32_t words = (uint32_t)line_words(count) * 8;
    int64_t numbers[4] = {some_word(state, width), some_word(state, width)}, ones[4] = {-1}, one[4] = {1};
    bool truths = shape == TRUTHS;
    memset(&bits, 0x55, sizeof bits);
    for (uint32_t i = 0; i < count; i++) {
        int64_t a = shape != FLAGS ? (int64_t)(by_chance(state) % 2) : by_chance(state) % 3 ? numbers[0] : some_word(state, width);
        int64_t b = truths ? (int64_t)(by_chance(state) % 2) : by_chance(state) % 3 ? a : some_word(state, width);
        int64_t c = truths ? (int64_t)(by_chance(state) % 2) : some_word(state, width);
        put(columns.a, first, i, a), put(columns.b, width, i, b), put(columns.c, width, i, c);
        if (shape != FLAGS)
            put_bit(bits.a, i, a != 0);
        if (truths)
            put_bit(bits.b, i, b != 0), put_bit(bits.c, i, c != 0);
    }
    const char *a = shape == FLAGS ? columns.a : bits.a;
    loops->at[definition->loop][number](count, columns.result, columns.a, columns.b, columns.c, truths ? one : numbers);
    loops->of_list[definition->loop][number](truths ? words : count, bits.result, a, truths ? bits.b : columns.b,
                                             truths ? bits.c : columns.c, truths ? ones : numbers);
    for (uint32_t i = 0; i < count; i++) {
        int64_t got = shape == CHOICES ? get(bits.result, width, i) : get_bit(bits.result, i);
        int64_t wanted = get(columns.result, shape == CHOICES ? width : 1, i);
        ck_assert_msg(got == wanted, "%s of %u bytes by bits, lane %u of %u: %lld, not %lld", definition->name, width,
                      (unsigned)i, (unsigned)count, (long long)got, (long long)wanted);
    }
    expect_guard(&bits, shape == CHOICES ? count * width : words, definition->name);
}

START_TEST(every_loop_on_bits)
{
    const struct loops *loops = loops_with(_i);
    uint64_t state = 5;
    for (size_t d = 0; loops && d < sizeof definitions / sizeof *definitions; d++)
        for (unsigned number = 0; number < 4; number++) {
            enum shape shape = definitions[d].shape;
            if (shape == WORDS || shape == ENDS)
                ck_assert(loops->of_list[definitions[d].loop][number] == loops->at[definitions[d].loop][number]);
            for (unsigned t = 0; t < TRIALS && (shape == FLAGS || shape == CHOICES || (shape == TRUTHS && number == 0)); t++)
                try_bits(&definitions[d], loops, number, &state);
        }
}
END_TEST

START_TEST(every_conversion)
{
    static struct columns columns;
    static const enum loop from[] = {LOOP_FROM_1, LOOP_FROM_2, LOOP_FROM_4, LOOP_FROM_8};
    static const int64_t none[4];
    const struct loops *loops = loops_with(_i);
    uint64_t state = 2;
    for (unsigned f = 0; loops && f < 4; f++)
        for (unsigned number = 0; number < 4; number++) {
            unsigned width = 1u << number, own = 1u << f;
            loop_function *loop = loops->at[from[f]][number];
            ck_assert_int_eq(loop != NULL, f != number);
            for (uint32_t count = 0; loop && count <= LANES; count++) {
                memset(columns.result, 0x55, sizeof columns.result);
                for (uint32_t i = 0; i < count; i++)
                    put(columns.a, own, i, some_word(&state, own));
                loop(count, columns.result, columns.a, NULL, NULL, none);
                for (uint32_t i = 0; i < count; i++)
                    ck_assert_int_eq(get(columns.result, width, i),
                                     cut((uint64_t)get(columns.a, own, i), width));
                expect_guard(&columns, count * width, "a conversion");
            }
        }
}
END_TEST

/* (n + addend) * multiplier >> bits >> shift, and that times a factor. */
START_TEST(every_division)
{
    static struct columns columns;
    const struct loops *loops = loops_with(_i);
    uint64_t state = 3;
    for (unsigned number = 1; loops && number < 3; number++)
        for (unsigned t = 0; t < 4 * TRIALS; t++) {
            unsigned width = 1u << number, bits = 8 * width;
            uint64_t most = UINT64_MAX >> (64 - bits);
            uint32_t count = (uint32_t)(by_chance(&state) % (LANES + 1));
            int64_t numbers[4] = {(int64_t)(by_chance(&state) % 1000), (int64_t)(by_chance(&state) & most),
                                  (int64_t)(by_chance(&state) % bits), (int64_t)(by_chance(&state) % 1000)};
            bool multiplied = t % 2;
            memset(columns.result, 0x55, sizeof columns.result);
            for (uint32_t i = 0; i < count; i++)
                put(columns.a, width, i, (int64_t)(by_chance(&state) & (most >> 1)));
            loops->at[multiplied ? LOOP_DIVIDE_MULTIPLY : LOOP_DIVIDE][number](count, columns.result, columns.a,
                                                                               NULL, NULL, numbers);
            for (uint32_t i = 0; i < count; i++) {
                uint64_t n = (unsigned_of(get(columns.a, width, i), width) + (uint64_t)numbers[0]) & most;
                uint64_t quotient = (uint64_t)((unsigned __int128)n * (uint64_t)numbers[1] >> bits) >> numbers[2];
                uint64_t wanted = multiplied ? quotient * (uint64_t)numbers[3] : quotient;
                ck_assert_int_eq(get(columns.result, width, i), cut(wanted, width));
            }
            expect_guard(&columns, count * width, "a division");
        }
}
END_TEST

static uint64_t share(uint64_t a, uint64_t b, uint64_t c, enum rounding rounding)
{
    uint64_t rest = a * b % c;
    return a * b / c + (rounding == ROUND_UP ? rest > 0 : rounding == ROUND_HALF_UP && 2 * rest >= c);
}

/* a * b / c. Where c is 0 the result is anything, but the loop goes on. */
START_TEST(every_share)
{
    static struct columns columns;
    static const struct {
        enum loop loop;
        unsigned number, parts;
    } kinds[] = {{LOOP_SHARE, 2, 4}, {LOOP_SHARE, 3, 8}, {LOOP_SHARE_NARROW, 3, 4}};
    static const enum rounding roundings[] = {ROUND_DOWN, ROUND_UP, ROUND_HALF_UP};
    const struct loops *loops = loops_with(_i);
    uint64_t state = 4;
    for (size_t k = 0; loops && k < sizeof kinds / sizeof *kinds; k++)
        for (unsigned t = 0; t < 6 * TRIALS; t++) {
            unsigned width = 1u << kinds[k].number, parts = kinds[k].parts;
            uint32_t count = (uint32_t)(by_chance(&state) % (LANES + 1)), often = 1 + t % 30;
            int64_t numbers[4] = {roundings[t % 3]};
            memset(columns.result, 0x55, sizeof columns.result);
            for (uint32_t i = 0; i < count; i++) {
                int64_t b = (int64_t)(by_chance(&state) % 40000), c = (int64_t)(by_chance(&state) % 9);
                bool whole = by_chance(&state) % often != 0; /* the part is all of it */
                put(columns.a, width, i, (int64_t)(by_chance(&state) % 50000));
                put(columns.b, parts, i, whole ? c : b % (c + 1));
                put(columns.c, parts, i, c);
            }
            loops->at[kinds[k].loop][kinds[k].number](count, columns.result, columns.a, columns.b, columns.c, numbers);
            for (uint32_t i = 0; i < count; i++) {
                uint64_t c = (uint64_t)get(columns.c, parts, i);
                if (c != 0)
                    ck_assert_uint_eq((uint64_t)get(columns.result, width, i),
                                      share((uint64_t)get(columns.a, width, i), (uint64_t)get(columns.b, parts, i), c,
                                            roundings[t % 3]));
            }
            expect_guard(&columns, count * width, "a share");
        }
}
END_TEST

static void expect_listed(list_function *list, uint64_t *state)
{
    static uint8_t marks[LANES + GUARD];
    static uint32_t listed[LANES + LIST_AT_ONCE + GUARD];
    uint32_t count = (uint32_t)(by_chance(state) % (LANES + 1)), often = 1 + (uint32_t)(by_chance(state) % 40);
    uint32_t first = (uint32_t)(by_chance(state) % 100000), set = 0;
    memset(listed, 0x55, sizeof listed);
    for (uint32_t i = 0; i < count + GUARD; i++) /* what lies behind the lanes is set, too, and must not be told */
        marks[i] = i >= count || by_chance(state) % often == 0;
    uint32_t found = list(marks, count, first, listed);
    for (uint32_t i = 0; i < count; i++)
        if (marks[i])
            ck_assert_uint_eq(listed[set++], first + i);
    ck_assert_uint_eq(found, set);
    for (uint32_t i = set + LIST_AT_ONCE; i < LANES + LIST_AT_ONCE + GUARD; i++)
        ck_assert_uint_eq(listed[i], 0x55555555);
}

/* Few marks are set, or all, or most. */
START_TEST(lists_of_marks)
{
    const struct loops *loops = loops_with(_i);
    uint64_t state = 5;
    for (unsigned t = 0; loops && t < 50 * TRIALS; t++) {
        expect_listed(loops->list, &state);
        expect_listed(loops_list(loops), &state);
    }
}
END_TEST

/* What is best is there; what this processor lacks is none. */
START_TEST(there_are_loops_for_every_processor)
{
    ck_assert_ptr_nonnull(loops_of(VECTORS_BEST));
    ck_assert_ptr_eq(loops_of(VECTORS_BASELINE), &loops_baseline);
    ck_assert_ptr_null(loops_of((enum vectors)KINDS));
}
END_TEST

int main(void)
{
    TCase *cases = tcase_create("loops");
    tcase_add_loop_test(cases, every_loop_in_every_width, VECTORS_BASELINE, KINDS);
    tcase_add_loop_test(cases, every_loop_on_bits, VECTORS_BASELINE, KINDS);
    tcase_add_loop_test(cases, every_conversion, VECTORS_BASELINE, KINDS);
    tcase_add_loop_test(cases, every_division, VECTORS_BASELINE, KINDS);
    tcase_add_loop_test(cases, every_share, VECTORS_BASELINE, KINDS);
    tcase_add_loop_test(cases, lists_of_marks, VECTORS_BASELINE, KINDS);
    tcase_add_test(cases, there_are_loops_for_every_processor);
    return unit_run("loops", cases);
}
