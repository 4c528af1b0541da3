/* SPDX-License-Identifier: Apache-2.0 */
/* What the fast plan makes simpler than it is written: small programs over fields of given bounds, whose every register must be
 * what the general path makes of it, on all combinations of values at the edges of these bounds. */
#include <config.h>

#include "base/number.h"
#include "made_program.h"

#define FIELDS  3
#define EDGES   8 /* values of a field */
#define RECORDS (EDGES * EDGES * EDGES)

/* Fields 0 … of these bounds, which registers 0 … read. */
static void begin(struct made *made, enum value_type type, const int64_t bounds[FIELDS][2])
{
    made_begin(made, RECORDS);
    for (uint32_t f = 0; f < FIELDS; f++)
        made_field(made, 0, type, bounds[f][0], bounds[f][1]);
}

static void fill(struct made *made)
{
    for (uint32_t f = 0; f < FIELDS; f++) {
        int64_t low, high;
        schema_range(&made->program.schema, f, &low, &high);
        if (made->fields[f].type == TYPE_AMOUNT)
            low = made->fields[f].low;
        uint64_t span = (uint64_t)high - (uint64_t)low;
        uint64_t edges[EDGES] = {0, 1, 2, span / 3, span / 2, span - 2, span - 1, span};
        made->columns[f].width = schema_width(&made->program.schema, f);
        for (uint32_t r = 0; r < RECORDS; r++) {
            uint32_t edge = f == 0 ? r % EDGES : f == 1 ? r / EDGES % EDGES : r / EDGES / EDGES;
            int64_t word = (int64_t)((uint64_t)low + (edges[edge] > span ? span : edges[edge]));
            made_set(made, f, r, word);
        }
    }
}

static void expect_alike(struct made *made)
{
    static const enum vectors kinds[] = {VECTORS_BASELINE, VECTORS_AVX2, VECTORS_AVX512};
    made_name_all(made);
    fill(made);
    struct machine *general = machine_create(&made->unit.memory, &made->program, &(struct machine_options){.general = true});
    machine_run(general, &made->batch, 0, RECORDS);
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        struct machine *fast = machine_create(&made->unit.memory, &made->program, &(struct machine_options){.vectors = kinds[k]});
        machine_run(fast, &made->batch, 0, RECORDS);
        ck_assert(fast->fast && !fast->fast->all_open);
        made_compare(made, fast, general);
        machine_destroy(fast);
    }
    machine_destroy(general);
    unit_end(&made->unit);
}

static struct made made;

static const int64_t highs[] = {1, 100, 127, 128, 30000, 32767, 32768, 1000000, INT32_MAX, (int64_t)INT32_MAX + 1, 4000000000, UINT32_MAX,
                                (int64_t)1 << 40};
enum { HIGHS = sizeof highs / sizeof *highs };

static uint64_t by_chance(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return *state >> 20;
}

/* Where a product with the reciprocal is not enough, the divisor is divided by. */
START_TEST(divisions)
{
    static const enum opcode roundings[] = {OP_DIVIDE_DOWN, OP_DIVIDE_UP, OP_DIVIDE_HALF_UP};
    static const int64_t divisors[] = {1, 2, 3, 7, 10, 641, 1000, 10000, 65537, 1000003, 2147483647, 2147483649, 4294967291, 4294967296,
                                       (int64_t)1 << 33};
    uint64_t state = 1;
    for (int h = 0; h < HIGHS; h++)
        for (unsigned many = 0; many < 2; many++) {
            begin(&made, TYPE_AMOUNT, (const int64_t[FIELDS][2]){{0, highs[h]}, {0, highs[h]}, {0, highs[h] / 2}});
            for (unsigned i = 0; i < 45; i++) {
                int64_t divisor = many ? 1 + (int64_t)(by_chance(&state) % ((uint64_t)highs[h] * 3)) : divisors[i / 3];
                made_add(&made, roundings[i % 3], i % FIELDS, 0, 0, divisor);
            }
            expect_alike(&made);
        }
}
END_TEST

/* Rounding to a multiple, each quotient with more than one factor. */
START_TEST(multiples)
{
    static const int64_t factors[] = {0, 1, 3, 5, 10, 1000, 1000000};
    for (int h = 3; h < HIGHS; h++) {
        begin(&made, TYPE_AMOUNT, (const int64_t[FIELDS][2]){{0, highs[h]}, {0, 100}, {1, 50}});
        uint32_t quotients[] = {made_add(&made, OP_DIVIDE_DOWN, 0, 0, 0, 10), made_add(&made, OP_DIVIDE_UP, 0, 0, 0, 1000),
                                made_add(&made, OP_DIVIDE_HALF_UP, 1, 0, 0, 3), made_add(&made, OP_DIVIDE_DOWN, 2, 0, 0, 60)};
        for (size_t q = 0; q < 4; q++)
            for (size_t f = 0; f < sizeof factors / sizeof *factors; f++) {
                made_add(&made, OP_MULTIPLY, quotients[q], made_number(&made, factors[f]), 0, 0);
                if (factors[f])
                    made_add(&made, OP_SCALE, quotients[q], 0, 0, factors[f]);
            }
        made_add(&made, OP_MULTIPLY_CHECKED, quotients[0], made_number(&made, -3), 0, 0);
        expect_alike(&made);
    }
}
END_TEST

/* Floors and ceilings, and both; products that need not be known beyond a ceiling. */
START_TEST(between_bounds)
{
    static const int64_t bounds[] = {0, 1, 2, 5, 99, 127, 1000, 32767, 100000, 3000000000};
    for (int h = 0; h < HIGHS; h++)
        for (int64_t low = 0; low < 3; low++) {
            begin(&made, TYPE_AMOUNT, (const int64_t[FIELDS][2]){{0, highs[h]}, {low, low + 200}, {low, 30000}});
            uint32_t products[] = {made_add(&made, OP_MULTIPLY, 0, 1, 0, 0), made_add(&made, OP_MULTIPLY, 1, 2, 0, 0),
                                   made_add(&made, OP_SCALE, 0, 0, 0, 1000), made_add(&made, OP_SUBTRACT, 1, 2, 0, 0),
                                   made_add(&made, OP_ADD, 0, 2, 0, 0)};
            for (size_t b = 0; b < sizeof bounds / sizeof *bounds; b++) {
                uint32_t bound = made_number(&made, bounds[b]), other = made_number(&made, bounds[(b * 7 + 3) % 10]);
                made_one_of(&made, OP_LEAST, made_one_of(&made, OP_GREATEST, b % FIELDS, bound), other);
                made_one_of(&made, OP_GREATEST, made_one_of(&made, OP_LEAST, b % FIELDS, bound), other);
                made_one_of(&made, OP_LEAST, products[b % 5], bound);
                made_one_of(&made, OP_LEAST, bound, products[(b + 2) % 5]);
                made_one_of(&made, OP_LEAST, products[(b + 1) % 5], 2);
                made_one_of(&made, OP_GREATEST, products[b % 5], bound);
            }
            expect_alike(&made);
        }
}
END_TEST

/* Sums of three and more, in the widths that each has; some that are read twice. */
START_TEST(sums_of_sums)
{
    for (int h = 0; h < HIGHS; h++)
        for (int64_t low = -200; low <= 0; low += 200) {
            begin(&made, TYPE_AMOUNT, (const int64_t[FIELDS][2]){{low, highs[h]}, {0, 100}, {low, 20000}});
            uint32_t sum = made_add(&made, OP_ADD, 0, 1, 0, 0), other = made_add(&made, OP_ADD, 1, 2, 0, 0);
            made_add(&made, OP_ADD, sum, 2, 0, 0);
            made_add(&made, OP_ADD, 0, other, 0, 0);
            uint32_t twice = made_add(&made, OP_ADD, sum, other, 0, 0);
            made_add(&made, OP_SUBTRACT, twice, sum, 0, 0);
            made_add(&made, OP_SUBTRACT, made_number(&made, 7), twice, 0, 0);
            made_add(&made, OP_ADD_CHECKED, twice, made_number(&made, AMOUNT_INFINITY - 1), 0, 0);
            made_add(&made, OP_SUBTRACT_CHECKED, twice, made_number(&made, AMOUNT_INFINITY - 1), 0, 0);
            made_add(&made, OP_SUBTRACT_CHECKED, made_number(&made, AMOUNT_MINUS_INFINITY + 1), sum, 0, 0);
            made_add(&made, OP_SCALE_CHECKED, sum, 0, 0, AMOUNT_INFINITY / 200);
            made_add(&made, OP_MULTIPLY_CHECKED, twice, twice, 0, 0);
            made_add(&made, OP_NEGATE, twice, 0, 0, 0);
            made_add(&made, OP_EQUAL, 0, 1, 0, 0);
            made_add(&made, OP_LESS, sum, other, 0, 0);
            made_add(&made, OP_LESS_EQUAL, 2, made_number(&made, 50), 0, 0);
            made_add(&made, OP_LESS, made_number(&made, 50), 2, 0, 0);
            expect_alike(&made);
        }
}
END_TEST

/* Amounts that can only be 0 or 1 are truths on the way, and amounts all the same. */
START_TEST(amounts_of_0_or_1)
{
    begin(&made, TYPE_AMOUNT, (const int64_t[FIELDS][2]){{0, 1}, {0, 1}, {0, 70000}});
    uint32_t pairs[][2] = {{0, 1}, {0, 2}, {2, 1}, {0, 0}};
    static const enum opcode both[] = {OP_ADD, OP_SUBTRACT, OP_MULTIPLY, OP_MULTIPLY_CHECKED, OP_EQUAL, OP_LESS, OP_LESS_EQUAL};
    for (size_t p = 0; p < 4; p++) {
        for (size_t i = 0; i < sizeof both / sizeof *both; i++) {
            uint32_t made_word = made_add(&made, both[i], pairs[p][0], pairs[p][1], 0, 0);
            if (opcode_table[both[i]].storage == STORAGE_WORD)
                made_add(&made, OP_LESS, made_word, 2, 0, 0);
            else
                made_add(&made, OP_SELECT_WORD, made_word, 0, 2, 0);
        }
        made_one_of(&made, OP_LEAST, pairs[p][0], pairs[p][1]);
        made_one_of(&made, OP_GREATEST, pairs[p][0], pairs[p][1]);
        made_add(&made, OP_SCALE, pairs[p][0], 0, 0, 5);
        made_add(&made, OP_DIVIDE_UP, pairs[p][0], 0, 0, 5);
    }
    expect_alike(&made);
}
END_TEST

/* Choices in masks of every kind: all, none, one, all but one, every other, runs, and words beyond the last choice. */
START_TEST(members)
{
    static const uint64_t masks[] = {0, UINT64_MAX, 1, ~UINT64_C(1), 0x5555555555555555, 0xff00ff00ff00ff00, 0x8000000000000001, 0x3fc};
    static const uint32_t counts[] = {1, 2, 3, 64, 65, 70, 127, 130, 300};
    for (size_t c = 0; c < sizeof counts / sizeof *counts; c++) {
        begin(&made, TYPE_CHOICE, (const int64_t[FIELDS][2]){{0}});
        made.domain.count = counts[c];
        made.domain.members = ARENA_ARRAY(&made.unit.arena, const char *, counts[c]);
        for (uint32_t m = 0; m < counts[c]; m++)
            made.domain.members[m] = "区分";
        for (uint32_t m = 0; m < 8; m++) {
            for (uint32_t word = 0; word < 6; word++)
                made.masks[6 * m + word] = masks[(m + word * (m % 3)) % 8];
            made.program.mask_count += 6;
            for (uint32_t words = 1; words <= 6; words += 2)
                made_add(&made, OP_AMONG, m % FIELDS, 6 * m, words, 0);
        }
        expect_alike(&made);
    }
}
END_TEST

/* A batch that is larger than the caches: while a part of it is decided, what comes behind is asked for. One column is not there,
 * and the last chunk is short. */
START_TEST(larger_than_the_caches)
{
    enum { CHUNK = 65536, MANY = 2 * CHUNK + 2048 + 10 };
    made_begin(&made, MANY);
    uint64_t state = 5;
    for (uint32_t f = 0; f < FIELDS; f++) {
        made_field(&made, 0, TYPE_AMOUNT, 0, (int64_t)1 << 40);
        for (uint32_t r = 0; r < MANY; r++)
            made_set(&made, f, r, (int64_t)(by_chance(&state) % ((uint64_t)1 << 40)));
    }
    made.columns[1] = (struct batch_column){0};
    uint32_t sum = made_add(&made, OP_ADD, 0, 1, 0, 0);
    made_add(&made, OP_LESS, made_add(&made, OP_DIVIDE_UP, sum, 0, 0, 1000), made_add(&made, OP_DIVIDE_DOWN, 2, 0, 0, 999), 0, 0);
    made_name_all(&made);
    struct machine *general = machine_create(&made.unit.memory, &made.program, &(struct machine_options){.general = true, .chunk = CHUNK});
    struct machine *fast = machine_create(&made.unit.memory, &made.program, NULL);
    ck_assert_uint_eq(machine_chunk(fast), CHUNK);
    for (uint32_t first = 0, count; first < MANY; first += count) {
        count = machine_fitting(fast, &made.batch, first);
        machine_run(fast, &made.batch, first, count);
        machine_run(general, &made.batch, first, count);
        ck_assert(fast->fast->flat && !fast->fast->all_open);
        made_compare(&made, fast, general);
    }
    machine_destroy(fast);
    machine_destroy(general);
    unit_end(&made.unit);
}
END_TEST

/* Divisors of which there is no reciprocal in the width of what is divided. */
START_TEST(divisors_as_wide_as_words)
{
    static const int64_t divisors[] = {65534, 65535, 4294967294, 4294967295};
    for (size_t d = 0; d < sizeof divisors / sizeof *divisors; d++) {
        begin(&made, TYPE_AMOUNT, (const int64_t[FIELDS][2]){{0, divisors[d]}, {0, divisors[d] + 1}, {0, 2 * divisors[d]}});
        for (uint32_t f = 0; f < FIELDS; f++) {
            made_add(&made, OP_DIVIDE_DOWN, f, 0, 0, divisors[d]);
            made_add(&made, OP_DIVIDE_UP, f, 0, 0, divisors[d]);
            made_add(&made, OP_DIVIDE_HALF_UP, f, 0, 0, divisors[d]);
        }
        expect_alike(&made);
    }
}
END_TEST

/* A product is cut off where the least of it and something else does not need it: not where its factor is below that anyway,
 * nor where something is below 0. */
START_TEST(products_cut_off)
{
    begin(&made, TYPE_AMOUNT, (const int64_t[FIELDS][2]){{0, 100}, {0, 1000}, {-200, 30000}});
    uint32_t factor = made_add(&made, OP_ADD, 1, made_number(&made, 1), 0, 0);
    uint32_t products[] = {made_add(&made, OP_MULTIPLY, 0, factor, 0, 0), made_add(&made, OP_MULTIPLY, 2, factor, 0, 0),
                           made_add(&made, OP_SCALE, factor, 0, 0, 999), made_add(&made, OP_ADD, 2, factor, 0, 0)};
    static const int64_t ceilings[] = {127, 126, 5, 0, -1, -5, 40000};
    for (size_t i = 0; i < sizeof products / sizeof *products; i++)
        for (size_t c = 0; c < sizeof ceilings / sizeof *ceilings; c++)
            made_one_of(&made, OP_LEAST, products[i], made_number(&made, ceilings[c]));
    expect_alike(&made);
}
END_TEST

/* A sum that may be as much as 64 bits have is divided all the same. */
START_TEST(divided_at_the_end_of_64_bits)
{
    begin(&made, TYPE_AMOUNT, (const int64_t[FIELDS][2]){{0, AMOUNT_INFINITY - 6}, {0, 1000}, {0, 3}});
    uint32_t sum = made_add(&made, OP_ADD, made_one_of(&made, OP_LEAST, 0, made_number(&made, AMOUNT_INFINITY - 6)), made_number(&made, 6), 0, 0);
    made_add(&made, OP_DIVIDE_DOWN, sum, 0, 0, 10);
    made_add(&made, OP_DIVIDE_UP, sum, 0, 0, 1000);
    expect_alike(&made);
}
END_TEST

/* What is divided by 0 in every record is an error of each. */
START_TEST(shares_of_nothing)
{
    begin(&made, TYPE_AMOUNT, (const int64_t[FIELDS][2]){{0, 100}, {0, 1000}, {0, 30000}});
    made_add(&made, OP_PRORATE_DOWN, 0, 1, made_number(&made, 0), 0);
    made_name_all(&made);
    fill(&made);
    struct machine *general = machine_create(&made.unit.memory, &made.program, &(struct machine_options){.general = true});
    struct machine *fast = machine_create(&made.unit.memory, &made.program, NULL);
    machine_run(general, &made.batch, 0, RECORDS);
    machine_run(fast, &made.batch, 0, RECORDS);
    for (uint32_t r = 0; r < RECORDS; r++)
        ck_assert_str_eq(machine_problem(fast, r), MACHINE_DIVISION);
    made_compare(&made, fast, general);
    machine_destroy(fast);
    machine_destroy(general);
    unit_end(&made.unit);
}
END_TEST

/* Sums over lines of what a condition lets through, of other numbers elsewhere, of nothing, and of what reaches the ends of 64 bits. */
START_TEST(sums_over_lines)
{
    enum { SOME = 40, LINES = 2 };
    static const int64_t lows[] = {0, -200, -((int64_t)1 << 62), 0}, widest[] = {100, (int64_t)1 << 31, 5, AMOUNT_INFINITY / 7};
    for (size_t b = 0; b < sizeof lows / sizeof *lows; b++) {
        made_begin(&made, SOME);
        uint32_t list = made_list(&made, LINES, b == 3 ? 7 : LINES);
        uint32_t word = made_field(&made, list, TYPE_AMOUNT, lows[b], widest[b]), truth = made_field(&made, list, TYPE_TRUTH, 0, 1);
        static const int64_t others[] = {0, 5, -3};
        made_add(&made, OP_SUM, word, 0, 0, 0);
        for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
            uint32_t other = made_add_to(&made, list, OP_CONST_WORD, 0, 0, 0, others[i]);
            made_add(&made, OP_SUM, made_add_to(&made, list, OP_SELECT_WORD, truth, word, other, 0), 0, 0, 0);
            made_add(&made, OP_SUM, made_add_to(&made, list, OP_SELECT_WORD, truth, other, word, 0), 0, 0, 0);
            made_add(&made, OP_SUM, other, 0, 0, 0);
        }
        uint32_t never = made_add_to(&made, list, OP_CONST_FLAG, 0, 0, 0, 0), always = made_add_to(&made, list, OP_CONST_FLAG, 0, 0, 0, 1);
        uint32_t flags[] = {truth, never, always, made_add_to(&made, list, OP_NOT, truth, 0, 0, 0)};
        for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
            made_add(&made, OP_COUNT, flags[i], 0, 0, 0);
            made_add(&made, OP_ANY, flags[i], 0, 0, 0);
            made_add(&made, OP_ALL, flags[i], 0, 0, 0);
        }
        made_add(&made, OP_SUM, made_add_to(&made, list, OP_POSITION, 0, 0, 0, 0), 0, 0, 0);
        uint32_t one = made_add_to(&made, list, OP_CONST_WORD, 0, 0, 0, 1), none = made_add_to(&made, list, OP_CONST_WORD, 0, 0, 0, 0);
        uint32_t counted[] = {made_add_to(&made, list, OP_SELECT_WORD, truth, one, none, 0),
                              made_add_to(&made, list, OP_SELECT_WORD, truth, none, one, 0)}; /* truths that are amounts */
        for (size_t i = 0; i < 2; i++)
            made_add(&made, OP_SUM, made_add_to(&made, list, OP_MULTIPLY, counted[i], word, 0, 0), 0, 0, 0);
        for (uint32_t i = 0; i < SOME * LINES; i++) {
            made_set(&made, 0, i, i % 3 ? widest[b] - i % 5 : lows[b] + i % 4 + 1);
            made_set(&made, 1, i, i / 2 % 3 == 1);
        }
        made_name_all(&made);
        for (enum vectors vectors = VECTORS_BASELINE; vectors <= VECTORS_AVX512; vectors++) {
            struct machine *general = machine_create(&made.unit.memory, &made.program, &(struct machine_options){.general = true});
            struct machine *fast = machine_create(&made.unit.memory, &made.program, &(struct machine_options){.vectors = vectors});
            machine_run(fast, &made.batch, 0, 0);
            for (uint32_t first = 0; first < SOME; first += 20) {
                machine_run(general, &made.batch, first, 20);
                machine_run(fast, &made.batch, first, 20);
                made_compare(&made, fast, general);
            }
            machine_destroy(fast);
            machine_destroy(general);
        }
        unit_end(&made.unit);
    }
}
END_TEST

UNIT_MAIN("plan", larger_than_the_caches, divisors_as_wide_as_words, products_cut_off, divided_at_the_end_of_64_bits, shares_of_nothing, sums_over_lines, divisions, multiples, between_bounds, sums_of_sums, amounts_of_0_or_1, members)
