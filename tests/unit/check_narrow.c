/* SPDX-License-Identifier: Apache-2.0 */
/* Words that are made narrower than their fields allow, to what chunks have: when that happens, how far it goes, how it is
 * given up where a chunk has more, and that no decision shows any of it. */
#include <config.h>

#include "base/number.h"
#include "made_program.h"

#define MONEY ((int64_t)1000000000000)

static struct made made;

static struct machine *general_machine(void)
{
    return machine_create(&made.unit.memory, &made.program, &(struct machine_options){.general = true});
}

static struct machine *narrow_machine(struct machine_options options)
{
    return machine_create(&made.unit.memory, &made.program, &options);
}

/* Runs a chunk on both; what they have must be alike. */
static void run_both(struct machine *machine, struct machine *general, uint32_t first, uint32_t count)
{
    machine_run(machine, &made.batch, first, count);
    machine_run(general, &made.batch, first, count);
    made_compare(&made, machine, general);
}

static void end(struct machine *machine, struct machine *general)
{
    machine_destroy(machine);
    machine_destroy(general);
    unit_end(&made.unit);
}

/* Money of the application, twice it, and the sum of a list's money: registers 0 … 3, as many lines as told. */
static uint32_t begin_with_list(uint32_t records, uint32_t lines, uint32_t most)
{
    made_begin(&made, records);
    uint32_t list = made_list(&made, lines, most);
    uint32_t own = made_field(&made, 0, TYPE_AMOUNT, 0, MONEY);
    uint32_t line = made_field(&made, list, TYPE_AMOUNT, 0, MONEY);
    made_add(&made, OP_SCALE, own, 0, 0, 2);
    made_add(&made, OP_SUM, line, 0, 0, 0);
    for (uint32_t r = 0; r < records; r++)
        made_set(&made, 0, r, 100 + r);
    for (uint32_t i = 0; i < records * lines; i++)
        made_set(&made, 1, i, 7 * i);
    made_name_all(&made);
    return list;
}

START_TEST(a_list_that_is_not_there)
{
    begin_with_list(50, 0, 0);
    made.columns[1].words = NULL;
    struct machine *general = general_machine(), *machine = narrow_machine((struct machine_options){.narrow = true});
    for (int time = 0; time < 3; time++) {
        run_both(machine, general, 0, 50);
        ck_assert(machine->fast->bounds.narrower && !machine->fast->all_open);
    }
    ck_assert_int_eq(machine->fast->bounds.fields[0].high, 511); /* up to 149, and a bit more */
    ck_assert_int_eq(machine_lane(machine, 3, 0).low, 0);
    end(machine, general);
}
END_TEST

/* A list is taken to be as long as the longest that was seen, in whole bits, or as long as it may be. */
START_TEST(lists_as_long_as_seen)
{
    static const uint32_t most[] = {0, 5, 1000}, expected[] = {7, 5, 7};
    for (size_t i = 0; i < sizeof most / sizeof *most; i++) {
        uint32_t list = begin_with_list(20, 5, most[i]);
        struct machine *general = general_machine(), *machine = narrow_machine((struct machine_options){.narrow = true});
        run_both(machine, general, 0, 20);
        ck_assert(machine->fast->bounds.narrower);
        ck_assert_uint_eq(machine->fast->bounds.lines[list], expected[i]);
        end(machine, general);
    }
}
END_TEST

/* More lines than were seen before, and money that is larger, end it; the chunk is decided all the same. */
START_TEST(a_chunk_that_has_more)
{
    uint32_t list = begin_with_list(30, 4, 1000);
    for (uint32_t r = 21; r < 30; r++) /* three lines each, and 13 of the last record */
        made.starts[list][r] = 80 + (r - 20) * 3;
    struct machine *general = general_machine(), *machine = narrow_machine((struct machine_options){.narrow = true, .chunk = 10});
    run_both(machine, general, 0, 10);
    ck_assert(machine->fast->bounds.narrower);
    ck_assert_uint_eq(machine->fast->bounds.lines[list], 7);
    run_both(machine, general, 10, 10);
    ck_assert(machine->fast->bounds.narrower);
    run_both(machine, general, 20, 10);
    ck_assert(!machine->fast->bounds.narrower);
    ck_assert_uint_eq(machine->fast->bounds.lines[list], 1000);
    end(machine, general);
}
END_TEST

/* Where the largest amount that there can be was seen there is nothing to make narrower. */
START_TEST(amounts_of_all_bits)
{
    static const int64_t seen[] = {AMOUNT_INFINITY - 1, (int64_t)1 << 62, ((int64_t)1 << 62) - 1, 0};
    static const int64_t expected[] = {AMOUNT_INFINITY - 1, AMOUNT_INFINITY - 1, AMOUNT_INFINITY - 1, 1};
    for (size_t i = 0; i < sizeof seen / sizeof *seen; i++) {
        made_begin(&made, 3);
        uint32_t amount = made_field(&made, 0, TYPE_AMOUNT, 0, AMOUNT_INFINITY - 1);
        made_add(&made, OP_DIVIDE_DOWN, amount, 0, 0, 1000);
        made_add(&made, OP_LESS, amount, made_number(&made, 1000), 0, 0);
        made_set(&made, 0, 1, seen[i]);
        made_name_all(&made);
        struct machine *general = general_machine(), *machine = narrow_machine((struct machine_options){.narrow = true});
        run_both(machine, general, 0, 3);
        ck_assert_int_eq(machine->fast->bounds.fields[0].high, expected[i]);
        run_both(machine, general, 0, 3);
        end(machine, general);
    }
}
END_TEST

/* Not before some thousand records were seen, and chunks without a record count for nothing. */
START_TEST(not_from_the_start)
{
    enum { CHUNK = 1024 };
    made_begin(&made, CHUNK);
    made_add(&made, OP_SCALE, made_field(&made, 0, TYPE_AMOUNT, 0, MONEY), 0, 0, 3);
    made_set(&made, 0, 5, 30000);
    made_name_all(&made);
    struct machine *general = general_machine(), *machine = narrow_machine((struct machine_options){.chunk = CHUNK});
    machine_run(machine, &made.batch, 0, 0);
    for (int chunk = 1; chunk <= 5; chunk++) {
        run_both(machine, general, 0, CHUNK);
        ck_assert_int_eq(machine->fast->bounds.narrower, chunk >= 4);
    }
    made_set(&made, 0, 7, MONEY);
    run_both(machine, general, 0, CHUNK);
    ck_assert(!machine->fast->bounds.narrower);
    made_set(&made, 0, 7, 0);
    for (int chunk = 1; chunk <= 16; chunk++) {
        run_both(machine, general, 0, CHUNK);
        ck_assert_int_eq(machine->fast->bounds.narrower, chunk == 16);
    }
    machine_run(machine, &made.batch, 0, 0);
    ck_assert(machine->fast->bounds.narrower);
    end(machine, general);
}
END_TEST

/* After each chunk that did not fit it takes twice as many until words are narrowed again, up to a limit. */
START_TEST(patience)
{
    made_begin(&made, 2);
    made_add(&made, OP_SCALE, made_field(&made, 0, TYPE_AMOUNT, 0, MONEY), 0, 0, 3);
    made_set(&made, 0, 1, MONEY);
    made_name_all(&made);
    struct machine *general = general_machine(), *machine = narrow_machine((struct machine_options){.narrow = true, .chunk = 1});
    run_both(machine, general, 0, 1);
    ck_assert(machine->fast->bounds.narrower);
    for (uint32_t wait = 16; wait <= 131072; wait *= 2) {
        run_both(machine, general, 1, 1);
        ck_assert(!machine->fast->bounds.narrower);
        ck_assert_int_eq(machine_lane(machine, 1, 0).low, 3 * MONEY);
        uint32_t chunks = 0;
        while (!machine->fast->bounds.narrower) {
            machine_run(machine, &made.batch, 0, 1);
            chunks++;
        }
        ck_assert_uint_eq(chunks, wait <= 65536 ? wait : 65536);
    }
    end(machine, general);
}
END_TEST

/* A plan that is made anew goes on following what the one before it followed. */
START_TEST(absence_is_followed_on)
{
    made_begin(&made, 40);
    uint32_t amount = made_field(&made, 0, TYPE_AMOUNT, 0, MONEY), asked = made_field(&made, 0, TYPE_TRUTH, 0, 1);
    uint32_t other = made_field(&made, 0, TYPE_AMOUNT, 0, MONEY);
    made_add(&made, OP_SELECT_WORD, asked, amount, other, 0);
    for (uint32_t r = 0; r < 40; r++) {
        made_set(&made, 0, r, r);
        made_set(&made, 1, r, r % 2);
        if (r % 5 == 0)
            made_lose(&made, 2, r);
    }
    made_name_all(&made);
    struct machine *general = general_machine();
    struct machine *machine = narrow_machine((struct machine_options){.narrow = true, .follow = true});
    ck_assert(machine->fast->following);
    run_both(machine, general, 0, 40);
    ck_assert(machine->fast->bounds.narrower && machine->fast->following);
    for (uint32_t f = 0; f < 3; f++)
        ck_assert(machine->fast->follows[f]);
    end(machine, general);
}
END_TEST

UNIT_MAIN("narrow", a_list_that_is_not_there, lists_as_long_as_seen, a_chunk_that_has_more, amounts_of_all_bits, not_from_the_start,
          patience, absence_is_followed_on)
