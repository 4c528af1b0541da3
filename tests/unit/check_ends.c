/* SPDX-License-Identifier: Apache-2.0 */
/* Records that lack something, decided by the ends of what is not known: small programs over three fields, on all combinations of
 * values at the edges and of absence, against the general path; and the programs for which there is no plan of ends. */
#include <config.h>

#include "base/number.h"
#include "made_program.h"

#define FIELDS  3
#define EDGES   6 /* values of a field; behind the last one it is missing */
#define RECORDS ((EDGES + 1) * (EDGES + 1) * (EDGES + 1))

static struct made made;

struct kind {
    enum value_type type;
    int64_t low, high;
};

/* Fields of these kinds, which registers 0 … read. */
static void begin(const struct kind kinds[FIELDS])
{
    made_begin(&made, RECORDS);
    for (uint32_t f = 0; f < FIELDS; f++)
        made_field(&made, 0, kinds[f].type, kinds[f].low, kinds[f].high);
}

static void fill(void)
{
    for (uint32_t f = 0; f < FIELDS; f++) {
        const struct field *field = &made.fields[f];
        uint64_t span = field->type == TYPE_TRUTH ? 1 : (uint64_t)field->high - (uint64_t)field->low;
        uint64_t edges[EDGES] = {0, 1, span / 3, span / 2, span - 1, span};
        for (uint32_t r = 0; r < RECORDS; r++) {
            uint32_t edge = (f == 0 ? r : f == 1 ? r / (EDGES + 1) : r / (EDGES + 1) / (EDGES + 1)) % (EDGES + 1);
            if (edge == EDGES)
                made_lose(&made, f, r);
            else if (field->type == TYPE_RATE)
                made_set(&made, f, r, (int64_t)(edge + 1) << 32 | (edge + 2));
            else
                made_set(&made, f, r, (int64_t)((field->type == TYPE_TRUTH ? 0 : (uint64_t)field->low) + (edges[edge] > span ? span : edges[edge])));
        }
    }
}

/* In one chunk, of which some records are open, and record by record; `wanted`: there is a plan of ends. */
static void expect_alike(bool wanted)
{
    static const enum vectors kinds[] = {VECTORS_BASELINE, VECTORS_AVX2, VECTORS_AVX512};
    made_name_all(&made);
    fill();
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        for (uint32_t chunk = 1; chunk <= RECORDS; chunk += RECORDS - 1) {
            struct machine_options options = {.ends = true, .chunk = chunk, .vectors = kinds[k]};
            struct machine *machine = machine_create(&made.unit.memory, &made.program, &options);
            struct machine *general = machine_create(&made.unit.memory, &made.program, &(struct machine_options){.general = true});
            uint32_t by_ends = 0;
            for (uint32_t first = 0; first < RECORDS; first += chunk) {
                machine_run(machine, &made.batch, first, chunk);
                machine_run(general, &made.batch, first, chunk);
                by_ends += machine->fast->by_ends;
                made_compare(&made, machine, general);
            }
            ck_assert_int_eq(machine->fast->has_ends, wanted);
            if (wanted || chunk == RECORDS) /* some fields by themselves may have a plan */
                ck_assert_int_eq(by_ends > 0, wanted);
            machine_destroy(machine);
            machine_destroy(general);
        }
    unit_end(&made.unit);
}

#define MONEY ((int64_t)1000000)

static const struct kind amounts[FIELDS] = {{TYPE_AMOUNT, 0, MONEY}, {TYPE_AMOUNT, 0, 40000}, {TYPE_AMOUNT, 0, 3}};
static const struct kind and_a_truth[FIELDS] = {{TYPE_AMOUNT, 0, MONEY}, {TYPE_AMOUNT, 1, 100}, {TYPE_TRUTH, 0, 0}};
static const struct kind and_a_date[FIELDS] = {{TYPE_AMOUNT, 0, MONEY}, {TYPE_DATE, 0, 30000}, {TYPE_TRUTH, 0, 0}};

/* An amount that is not known yet has no upper end, or, taken away, no lower one. */
START_TEST(amounts_not_known_yet)
{
    begin(and_a_truth);
    uint32_t pending = made_add(&made, OP_PENDING, 2, 0, 0, 0);
    uint32_t more = made_add(&made, OP_ADD, 0, pending, 0, 0), less = made_add(&made, OP_SUBTRACT, 0, pending, 0, 0);
    uint32_t bound = made_number(&made, 1);
    uint32_t values[] = {pending, more, less, 0, 1, bound};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        for (size_t k = 0; k < sizeof values / sizeof *values; k++) {
            made_add(&made, OP_EQUAL, values[i], values[k], 0, 0);
            made_add(&made, OP_LESS, values[i], values[k], 0, 0);
            if (i <= k) {
                made_one_of(&made, OP_LEAST, values[i], values[k]);
                made_one_of(&made, OP_GREATEST, values[i], values[k]);
            }
        }
    made_add(&made, OP_MULTIPLY, more, 1, 0, 0);
    made_add(&made, OP_DIVIDE_UP, less, 0, 0, 3);
    made_add(&made, OP_KNOWN_WORD, less, 0, 0, 0);
    made_add(&made, OP_SETTLED, more, 0, 0, 0);
    expect_alike(true);
}
END_TEST

/* A field against a number that it can be, cannot be, and that no amount is; against what is a point, but no number that is
 * known before; and against itself. */
START_TEST(equal_to_numbers)
{
    begin(and_a_date);
    uint32_t size = made_add(&made, OP_SET_SIZE, made_number(&made, 7), 0, 0, 0);
    uint32_t numbers[] = {made_number(&made, 0), made_number(&made, 1), made_number(&made, MONEY / 3), made_number(&made, MONEY),
                          made_number(&made, MONEY + 1), made_number(&made, -5), size, 0};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        made_add(&made, OP_EQUAL, 0, numbers[i], 0, 0);
        made_add(&made, OP_EQUAL, numbers[i], 0, 0, 0);
        made_add(&made, OP_EQUAL, 1, numbers[i], 0, 0); /* a day, of which neither end is known where it is missing */
        made_add(&made, OP_EQUAL, numbers[i], 1, 0, 0);
    }
    expect_alike(true);
}
END_TEST

/* Every ordering, with ends that meet. */
START_TEST(orders)
{
    begin(amounts);
    uint32_t values[] = {0, 1, 2, made_number(&made, 3), made_add(&made, OP_ADD, 1, 2, 0, 0), made_add(&made, OP_SCALE, 2, 0, 0, 20000),
                         made_one_of(&made, OP_LEAST, 0, 1), made_one_of(&made, OP_GREATEST, 1, 2)};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        for (size_t k = 0; k < sizeof values / sizeof *values; k++) {
            made_add(&made, i % 2 ? OP_LESS : OP_LESS_EQUAL, values[i], values[k], 0, 0);
            made_add(&made, OP_EQUAL, values[i], values[k], 0, 0);
        }
    expect_alike(true);
}
END_TEST

/* What might leave 64 bits has no plan of ends: its sum, its scaled value, its product, a lower end, or only an upper one. */
START_TEST(ends_that_might_not_fit)
{
    static const struct kind large[FIELDS] = {{TYPE_AMOUNT, 0, AMOUNT_INFINITY - 5}, {TYPE_AMOUNT, 0, 100}, {TYPE_AMOUNT, 0, 3}};
    begin(large);
    made_add(&made, OP_ADD_CHECKED, 0, made_number(&made, 4), 0, 0);
    expect_alike(true);
    begin(large);
    made_add(&made, OP_ADD_CHECKED, 0, made_number(&made, 5), 0, 0);
    expect_alike(false);
    begin(large);
    made_add(&made, OP_SUBTRACT_CHECKED, made_number(&made, -5), 0, 0, 0);
    expect_alike(true);
    begin(large);
    made_add(&made, OP_SUBTRACT_CHECKED, made_number(&made, -6), 0, 0, 0);
    expect_alike(false);
    begin(large); /* of the least of both the upper end can be that of the first, where the second is missing */
    made_add(&made, OP_ADD_CHECKED, made_one_of(&made, OP_LEAST, 0, 1), made_number(&made, 5), 0, 0);
    expect_alike(false);
    begin(large);
    made_add(&made, OP_SCALE_CHECKED, 0, 0, 0, 2);
    expect_alike(false);
    begin(large);
    made_add(&made, OP_MULTIPLY_CHECKED, 0, 1, 0, 0);
    expect_alike(false);
    begin(large);
    made_add(&made, OP_MULTIPLY_CHECKED, 1, 2, 0, 0);
    expect_alike(true);
}
END_TEST

/* Products are of what is not negative. */
START_TEST(factors_that_may_be_negative)
{
    static const struct kind below[FIELDS] = {{TYPE_AMOUNT, -200, 50}, {TYPE_AMOUNT, 0, 100}, {TYPE_AMOUNT, 0, 3}};
    begin(below);
    made_add(&made, OP_MULTIPLY, 0, 1, 0, 0);
    expect_alike(false);
    begin(below);
    made_add(&made, OP_MULTIPLY, 1, 0, 0, 0);
    expect_alike(false);
    begin(amounts);
    made_add(&made, OP_MULTIPLY, made_add(&made, OP_SUBTRACT, made_number(&made, MONEY), 1, 0, 0), 2, 0, 0);
    expect_alike(false); /* without a lower bound where the field is missing */
}
END_TEST

/* Choices between values and between truths, by what is not known. */
START_TEST(choices)
{
    begin(and_a_truth);
    uint32_t few = made_add(&made, OP_LESS, 0, made_number(&made, 500), 0, 0), pending = made_add(&made, OP_PENDING, few, 0, 0, 0);
    uint32_t truths[] = {2, few, made_add(&made, OP_NOT, 2, 0, 0, 0), made_add(&made, OP_AND, 2, few, 0, 0),
                         made_add(&made, OP_CONST_FLAG, 0, 0, 0, 1)};
    uint32_t words[] = {0, 1, made_number(&made, 0), made_number(&made, 70), pending};
    for (size_t t = 0; t < sizeof truths / sizeof *truths; t++)
        for (size_t i = 0; i < 5; i++) {
            made_add(&made, OP_SELECT_WORD, truths[t], words[i], words[(i + t) % 5], 0);
            made_add(&made, OP_SELECT_FLAG, truths[t], truths[i], truths[(i + t) % 5], 0);
            made_add(&made, OP_EQUAL_FLAG, truths[t], truths[i], 0, 0);
        }
    made_add(&made, OP_NOT_FALSE, few, 0, 0, 0);
    made_add(&made, OP_KNOWN_FLAG, few, 0, 0, 0);
    expect_alike(true);
}
END_TEST

/* Rates are compared as fractions, which ends are not. */
START_TEST(rates)
{
    static const struct kind kinds[FIELDS] = {{TYPE_RATE, 0, 0}, {TYPE_RATE, 0, 0}, {TYPE_TRUTH, 0, 0}};
    begin(kinds);
    uint32_t sure = made_add(&made, OP_CONST_FLAG, 0, 0, 0, 1);
    made_add(&made, OP_SELECT_RATE, sure, 0, 1, 0);
    expect_alike(true);
    begin(kinds);
    made_add(&made, OP_SELECT_RATE, 2, 0, 1, 0);
    expect_alike(false);
    begin(kinds);
    made_add(&made, OP_RATE_LESS, 0, 1, 0, 0);
    expect_alike(false);
}
END_TEST

/* Columns wider than their fields ask for may hold more than the bounds: the general path decides these chunks. */
START_TEST(columns_that_are_wider)
{
    for (uint32_t wider = 0; wider < FIELDS; wider++)
        for (unsigned lacking = 0; lacking < 2; lacking++) {
            begin(amounts);
            made_add(&made, OP_ADD, 0, 1, 0, 0);
            made_add(&made, OP_MULTIPLY, 1, 2, 0, 0);
            made_name_all(&made);
            made.columns[wider].width = 8;
            fill();
            for (uint32_t f = 0; f < FIELDS; f++)
                if (!lacking)
                    made.columns[f].missing = NULL;
            struct machine_options options = {.ends = true, .chunk = RECORDS};
            struct machine *machine = machine_create(&made.unit.memory, &made.program, &options);
            struct machine *general = machine_create(&made.unit.memory, &made.program, &(struct machine_options){.general = true});
            machine_run(machine, &made.batch, 0, RECORDS);
            machine_run(general, &made.batch, 0, RECORDS);
            ck_assert(machine->fast->has_ends && machine->fast->all_open && !machine->fast->by_ends);
            made_compare(&made, machine, general);
            machine_destroy(machine);
            machine_destroy(general);
            unit_end(&made.unit);
        }
}
END_TEST

/* The gaps of a batch are listed; in the next one there are fewer, none, and then more. Five fields of two bytes are copied for
 * open records at once, and a few of each other width. */
START_TEST(gaps_of_one_batch_after_another)
{
    enum { MANY = 400, TWO_BYTES = 5, ALL = 8 };
    static const uint32_t every[] = {5, 100, 7, 0, 3};
    made_begin(&made, MANY);
    for (uint32_t f = 0; f < ALL; f++)
        made_field(&made, 0, TYPE_AMOUNT, 0, f < TWO_BYTES ? 30000 : f == TWO_BYTES ? 100 : f == 6 ? MONEY : MONEY * MONEY);
    for (uint32_t f = 0; f + 1 < ALL; f++)
        made_add(&made, OP_ADD, f, f + 1, 0, 0);
    for (uint32_t f = 0; f < ALL; f++)
        for (uint32_t r = 0; r < MANY; r++)
            made_set(&made, f, r, (r * 7 + f) % 100);
    made_name_all(&made);
    struct machine *machine = machine_create(&made.unit.memory, &made.program, &(struct machine_options){.chunk = MANY / 2});
    struct machine *general = machine_create(&made.unit.memory, &made.program, &(struct machine_options){.general = true});
    for (size_t e = 0; e < sizeof every / sizeof *every; e++) {
        uint32_t *gaps = ARENA_ARRAY(&made.unit.arena, uint32_t, MANY);
        struct batch_column *column = &made.columns[1];
        column->missing = ARENA_ARRAY(&made.unit.arena, uint8_t, MANY + MADE_BEHIND);
        column->gaps = gaps;
        column->gap_count = 0;
        for (uint32_t r = 0; r < MANY; r++) {
            made_set(&made, 1, r, r % 50);
            if (every[e] && r % every[e] == 2) {
                made_lose(&made, 1, r);
                gaps[column->gap_count++] = r;
            }
        }
        if (column->gap_count == 0)
            *column = (struct batch_column){.words = column->words, .width = column->width};
        for (uint32_t first = 0; first < MANY; first += MANY / 2) {
            machine_run(machine, &made.batch, first, MANY / 2);
            machine_run(general, &made.batch, first, MANY / 2);
            ck_assert(!machine->fast->all_open);
            ck_assert_int_eq(machine_is_plain(machine), column->gap_count == 0);
            made_compare(&made, machine, general);
        }
    }
    machine_destroy(machine);
    machine_destroy(general);
    unit_end(&made.unit);
}
END_TEST

UNIT_MAIN("ends", gaps_of_one_batch_after_another, amounts_not_known_yet, equal_to_numbers, orders, ends_that_might_not_fit, factors_that_may_be_negative, choices, rates,
          columns_that_are_wider)
