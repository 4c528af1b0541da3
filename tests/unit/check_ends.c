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

/* In one chunk, of which some records are open, and record by record; `wanted`: there is a plan of ends; `fails`: some record
 * is an error, so that the chunk is not decided by it. */
static void try_all(bool wanted, bool fails)
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
                ck_assert_int_eq(by_ends > 0, wanted && !(fails && chunk == RECORDS));
            machine_destroy(machine);
            machine_destroy(general);
        }
    unit_end(&made.unit);
}

static void expect_alike(bool wanted)
{
    try_all(wanted, false);
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
/* What compiled files may say of a field: an end of it would be taken for none. */
START_TEST(fields_without_an_end)
{
    static const struct kind fields[] = {{TYPE_AMOUNT, 0, AMOUNT_INFINITY}, {TYPE_AMOUNT, AMOUNT_MINUS_INFINITY, 0}};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        const struct kind kinds[FIELDS] = {fields[i], {TYPE_AMOUNT, 0, 100}, {TYPE_AMOUNT, 0, 3}};
        begin(kinds);
        made_one_of(&made, OP_LEAST, 0, 1);
        made_one_of(&made, OP_GREATEST, 0, 2);
        expect_alike(false);
    }
}
END_TEST

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

/* --- lists ---------------------------------------------------------------------------------------- */

#define SOME  200 /* records */
#define LINES 3   /* of each */

enum { OWN, ASKED, KEY, REFERENCE, SMALL, LARGE, FLAG, NEGATIVE };

/* An amount and a truth of the application, and a list with keys, references to its own lines, amounts and a truth; registers of
 * these numbers read them. Some of everything is missing but the keys, `never` for one field. */
static uint32_t begin_list(uint32_t never)
{
    uint64_t state = 3;
    made_begin(&made, SOME);
    uint32_t list = made_list(&made, LINES, 10);
    made_field(&made, 0, TYPE_AMOUNT, 0, MONEY);
    made_field(&made, 0, TYPE_TRUTH, 0, 1);
    made_field(&made, list, TYPE_AMOUNT, 0, 1000);
    made_field(&made, list, TYPE_REFERENCE, 0, 1000);
    made_field(&made, list, TYPE_AMOUNT, 0, 100);
    made_field(&made, list, TYPE_AMOUNT, 0, AMOUNT_INFINITY / 16);
    made_field(&made, list, TYPE_TRUTH, 0, 1);
    made_field(&made, list, TYPE_AMOUNT, -100, 100);
    made.lists[list].key = KEY;
    for (uint32_t f = 0; f < made.program.schema.field_count; f++)
        for (uint32_t i = 0; i < made_rows(&made, made.fields[f].space); i++) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            uint32_t chance = (uint32_t)(state >> 33);
            int64_t word = f == KEY         ? 10 + (int64_t)(i % LINES)
                           : f == REFERENCE ? 9 + chance % 5
                           : f == NEGATIVE  ? (int64_t)(chance % 201) - 100
                           : f == ASKED || f == FLAG ? chance % 2
                                                     : chance % 100;
            if (f != KEY && f != never && chance / 256 % 6 == 0)
                made_lose(&made, f, i);
            else
                made_set(&made, f, i, word);
        }
    return list;
}

static void expect_alike_with_lists(bool wanted)
{
    static const enum vectors kinds[] = {VECTORS_BASELINE, VECTORS_AVX2, VECTORS_AVX512};
    made_name_all(&made);
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        for (uint32_t chunk = 1; chunk < SOME; chunk += SOME - 2) {
            struct machine_options options = {.ends = true, .chunk = chunk, .vectors = kinds[k]};
            struct machine *machine = machine_create(&made.unit.memory, &made.program, &options);
            struct machine *general = machine_create(&made.unit.memory, &made.program, &(struct machine_options){.general = true});
            uint32_t by_ends = 0;
            for (uint32_t first = 0; first < SOME; first += chunk) {
                uint32_t count = SOME - first < chunk ? SOME - first : chunk;
                machine_run(machine, &made.batch, first, count);
                machine_run(general, &made.batch, first, count);
                made_compare(&made, machine, general);
                by_ends += machine->fast->by_ends;
            }
            if (wanted || chunk == SOME - 1) /* with few records some fields by themselves may have a plan */
                ck_assert_int_eq(by_ends > 0, wanted);
            machine_destroy(machine);
            machine_destroy(general);
        }
    unit_end(&made.unit);
}

/* Up, down, and across, of what is and what is not known. */
START_TEST(between_lines)
{
    uint32_t list = begin_list(NONE);
    uint32_t line = made_add_to(&made, list, OP_RESOLVE, REFERENCE, 0, 0, list);
    uint32_t pending = made_add_to(&made, list, OP_PENDING, FLAG, 0, 0, 0);
    uint32_t words[] = {SMALL, pending, made_add_to(&made, list, OP_POSITION, 0, 0, 0, 0), made_add_to(&made, list, OP_SPREAD_WORD, OWN, 0, 0, 0),
                        made_add_to(&made, list, OP_CONST_WORD, 0, 0, 0, 0), made_add_to(&made, list, OP_ADD, SMALL, pending, 0, 0), NEGATIVE};
    uint32_t flags[] = {FLAG, made_add_to(&made, list, OP_SPREAD_FLAG, ASKED, 0, 0, 0), made_add_to(&made, list, OP_FOUND, line, 0, 0, 0),
                        made_add_to(&made, list, OP_CONST_FLAG, 0, 0, 0, 0), made_add_to(&made, list, OP_CONST_FLAG, 0, 0, 0, 1)};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        made_add(&made, OP_SUM, words[i], 0, 0, 0);
        uint32_t fetched = made_add_to(&made, list, OP_FETCH_WORD, words[i], line, 0, words[i] != NEGATIVE);
        uint32_t known = made_add_to(&made, list, OP_SELECT_WORD, flags[2], fetched, words[4], 0);
        made_add(&made, OP_SUM, known, 0, 0, 0);
        made_add(&made, OP_SUM, made_add_to(&made, list, OP_REFER_SUM, words[i], line, 0, list), 0, 0, 0);
        made_add(&made, OP_ANY, made_add_to(&made, list, OP_LESS, words[i], SMALL, 0, 0), 0, 0, 0);
    }
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        made_add(&made, OP_ANY, flags[i], 0, 0, 0);
        made_add(&made, OP_ALL, flags[i], 0, 0, 0);
        made_add(&made, OP_COUNT, flags[i], 0, 0, 0);
        made_add(&made, OP_COUNT, made_add_to(&made, list, OP_FETCH_FLAG, flags[i], line, 0, 0), 0, 0, 0);
        made_add(&made, OP_COUNT, made_add_to(&made, list, OP_REFER_ANY, flags[i], line, 0, list), 0, 0, 0);
        made_add(&made, OP_SUM, made_add_to(&made, list, OP_REFER_COUNT, flags[i], line, 0, list), 0, 0, 0);
    }
    expect_alike_with_lists(true);
}
END_TEST

/* Sums that might leave 64 bits, at both ends or only at the upper one; and what is not written for lists. */
START_TEST(lists_without_a_plan)
{
    for (unsigned across = 0; across < 2; across++) {
        uint32_t list = begin_list(NONE);
        made.lists[list].most = 1000;
        uint32_t line = made_add_to(&made, list, OP_RESOLVE, REFERENCE, 0, 0, list);
        made_add(&made, OP_SUM, across ? made_add_to(&made, list, OP_REFER_SUM, LARGE, line, 0, list) : LARGE, 0, 0, 0);
        expect_alike_with_lists(false);
        list = begin_list(NONE);
        made.lists[list].most = 1000;
        made.pool[0] = SMALL, made.pool[1] = LARGE;
        made.program.pool_count = 2;
        line = made_add_to(&made, list, OP_RESOLVE, REFERENCE, 0, 0, list);
        uint32_t least = made_add_to(&made, list, OP_LEAST, 0, 2, 0, 0);
        made_add(&made, OP_SUM, across ? made_add_to(&made, list, OP_REFER_SUM, least, line, 0, list) : least, 0, 0, 0);
        expect_alike_with_lists(false);
    }
    uint32_t list = begin_list(NONE);
    made_add(&made, OP_SUM, made_add_to(&made, list, OP_RUNNING_SUM, SMALL, 0, 0, 0), 0, 0, 0);
    expect_alike_with_lists(false);
}
END_TEST

/* Shares of a whole: of a part of it, of more than it, of what is 0 or may be; rounded each way. */
START_TEST(shares)
{
    static const enum opcode roundings[] = {OP_PRORATE_DOWN, OP_PRORATE_UP, OP_PRORATE_HALF_UP};
    for (size_t r = 0; r < sizeof roundings / sizeof *roundings; r++) {
        begin(amounts);
        uint32_t some = made_add(&made, OP_ADD, 1, made_number(&made, 1), 0, 0);
        made_add(&made, roundings[r], 0, 2, made_number(&made, 3), 0);
        made_add(&made, roundings[r], made_number(&made, 70), made_number(&made, 2), made_number(&made, 3), 0);
        if (roundings[r] != OP_PRORATE_UP) { /* of as much as one likes there is as little as one likes, rounded up 1 */
            made_add(&made, roundings[r], 0, 2, some, 0);
            made_add(&made, roundings[r], 0, made_one_of(&made, OP_LEAST, 2, some), some, 0);
            made_add(&made, roundings[r], made_number(&made, 0), 2, some, 0);
        }
        expect_alike(true);
        begin(amounts); /* some records would be divided by 0 */
        made_add(&made, roundings[r], 0, 1, made_one_of(&made, OP_LEAST, 2, made_number(&made, 2)), 0);
        try_all(true, true);
        begin(amounts);
        made_add(&made, roundings[r], 0, 1, made_add(&made, OP_SUBTRACT, 2, made_number(&made, 1), 0, 0), 0);
        expect_alike(false);
        begin(amounts);
        made_add(&made, roundings[r], made_add(&made, OP_SUBTRACT, 2, made_number(&made, 1), 0, 0), 0, some, 0);
        made.code[made.program.count - 1].c = 1;
        expect_alike(false);
        begin(amounts);
        made_add(&made, roundings[r], 0, made_add(&made, OP_SUBTRACT, 2, made_number(&made, 1), 0, 0), 1, 0);
        expect_alike(false);
    }
    begin(amounts);
    made_add(&made, OP_PRORATE_UP, 0, 1, 2, 0);
    expect_alike(false);
    begin(amounts); /* a whole of a hundred at least, and a part of three at most */
    uint32_t whole = made_add(&made, OP_ADD, 1, made_number(&made, 100), 0, 0), part = made_one_of(&made, OP_LEAST, 2, whole);
    made_add(&made, OP_PRORATE_DOWN, 0, part, whole, 0);
    made_add(&made, OP_PRORATE_DOWN, made_one_of(&made, OP_LEAST, 0, 1), part, whole, 0);
    made_add(&made, OP_PRORATE_DOWN, made_number(&made, 70), made_number(&made, 2), whole, 0);
    made_add(&made, OP_PRORATE_DOWN, made_number(&made, 70), part, whole, 0);
    expect_alike(true);
    begin(amounts); /* two divisors that may be 0 */
    made_add(&made, OP_PRORATE_DOWN, 0, 1, 2, 0);
    made_add(&made, OP_PRORATE_HALF_UP, 0, 2, 1, 0);
    try_all(true, true);
}
END_TEST

/* Shares that might leave 64 bits at both ends, or at the upper one alone. */
START_TEST(shares_that_might_not_fit)
{
    static const struct kind large[FIELDS] = {{TYPE_AMOUNT, 0, AMOUNT_INFINITY / 7}, {TYPE_AMOUNT, 0, 100}, {TYPE_AMOUNT, 0, 7}};
    begin(large);
    made_add(&made, OP_PRORATE_DOWN, 0, 1, made_number(&made, 3), 0);
    expect_alike(false);
    begin(large);
    uint32_t whole = made_add(&made, OP_ADD, 1, made_number(&made, 1), 0, 0);
    made_add(&made, OP_PRORATE_DOWN, 0, made_one_of(&made, OP_LEAST, 2, whole), whole, 0);
    expect_alike(false);
}
END_TEST

/* Days, years and sets are known or not; an amount that is divided may be an interval, or below 0. */
START_TEST(points)
{
    static const struct kind days[FIELDS] = {{TYPE_DATE, 0, 30000}, {TYPE_DATE, 15000, 31000}, {TYPE_TRUTH, 0, 0}};
    begin(days);
    uint32_t number = made_number(&made, 20000), values[] = {0, 1, number, made_add(&made, OP_SHIFT, 0, made_number(&made, 31), 0, 0)};
    static const enum opcode both[] = {OP_SAME_POINT, OP_BEFORE, OP_BEFORE_OR_AT, OP_DAYS_BETWEEN, OP_EARLIER, OP_LATER};
    for (size_t o = 0; o < sizeof both / sizeof *both; o++)
        for (size_t i = 0; i < 4; i++)
            made_add(&made, both[o], values[i], values[(i + 1) % 4], 0, 0);
    made.masks[0] = 0x8421, made.masks[1] = 5;
    made.program.mask_count = 2;
    for (size_t i = 0; i < 4; i++) {
        made_add(&made, OP_AMONG, values[i], 0, 2, 0);
        made_add(&made, OP_HAS_ALL, values[i], 0, 0, 6);
        made_add(&made, OP_HAS_ANY, values[i], 0, 0, 6);
        made_add(&made, OP_SET_SIZE, values[i], 0, 0, 0);
        made_add(&made, OP_FISCAL_YEAR, values[i], 0, 0, 0);
        made_add(&made, OP_KNOWN_WORD, values[i], 0, 0, 0);
    }
    made_add(&made, OP_SHIFT_MONTHS, 0, made_number(&made, 1), 0, 0);
    for (uint32_t f = 0; f < FIELDS; f++)
        made_add(&made, OP_PRESENT, 0, 0, 0, f);
    expect_alike(true);
    static const struct kind below[FIELDS] = {{TYPE_AMOUNT, -2000, 5000}, {TYPE_AMOUNT, 0, MONEY}, {TYPE_AMOUNT, 0, 3}};
    static const enum opcode roundings[] = {OP_DIVIDE_DOWN, OP_DIVIDE_UP, OP_DIVIDE_HALF_UP};
    begin(below);
    for (size_t r = 0; r < sizeof roundings / sizeof *roundings; r++) {
        made_add(&made, roundings[r], 0, 0, 0, 7);
        made_add(&made, roundings[r], 1, 0, 0, 7);
        made_add(&made, roundings[r], made_one_of(&made, OP_LEAST, 1, 2), 0, 0, 2);
        made_add(&made, roundings[r], made_one_of(&made, OP_GREATEST, 0, 2), 0, 0, 2);
    }
    made_add(&made, OP_NEGATE, 0, 0, 0, 0);
    made_add(&made, OP_ON_BASE, 1, 2, 0, 0);
    made.pool[made.program.pool_count] = 1;
    made_add(&made, OP_LEAST, made.program.pool_count, 1, 0, 0);
    made_add(&made, OP_GREATEST, made.program.pool_count++, 1, 0, 0);
    expect_alike(true);
    begin(below); /* a supplement below 0 on a base that is not known yet */
    uint32_t base = made_add(&made, OP_PENDING, made_add(&made, OP_LESS, 1, 2, 0, 0), 0, 0, 0);
    made_add(&made, OP_MULTIPLY, made_add(&made, OP_ON_BASE, base, 0, 0, 0), 2, 0, 0);
    expect_alike(false);
}
END_TEST

UNIT_MAIN("ends", between_lines, lists_without_a_plan, shares, shares_that_might_not_fit, points, gaps_of_one_batch_after_another, amounts_not_known_yet, equal_to_numbers, orders, ends_that_might_not_fit, fields_without_an_end, factors_that_may_be_negative, choices, rates,
          columns_that_are_wider)
