/* SPDX-License-Identifier: Apache-2.0 */
/* Calls of foreign functions from a program: what goes in, what is believed of what comes out, and what a record is told where it
 * is not. One operand, one call; the functions are the test's own. */
#include <config.h>

#include "base/number.h"
#include "exec/foreign.h"
#include "exec/machine.h"
#include "unit.h"

#include <string.h>

#define RECORDS 4

/* --- functions ----------------------------------------------------------------------------------- */

static int calls; /* of functions, by the test that runs */

static int give_truth(int64_t number, uint8_t *result)
{
    calls++;
    *result = (uint8_t)number;
    return 0;
}

static int give_number(int64_t number, int64_t *result)
{
    calls++;
    *result = number;
    return number == 77 ? 5 : 0;
}

static int give_day(int64_t number, int32_t *result)
{
    calls++;
    *result = (int32_t)number;
    return 0;
}

static const char *const texts[] = {"漢字", NULL, "\xe3\x81", ""};

static int give_text(int64_t number, const char **result)
{
    calls++;
    *result = texts[number];
    return 0;
}

/* A column that refuses altogether, so that it is asked line by line; then a line may fail, too. */
static int give_texts(size_t count, const int64_t *numbers, const char **results, int *answers)
{
    static char text[8];
    calls++;
    if (count > 1)
        return 9;
    strcpy(text, "line");
    text[4] = (char)('0' + numbers[0]);
    results[0] = numbers[0] == 1 ? NULL : text;
    answers[0] = numbers[0] == 2 ? 3 : 0;
    return numbers[0] == 3 ? 4 : 0;
}

static const int64_t rates[][2] = {{2, 4}, {-1, 2}, {1, 0}, {1, -2}, {6000000000, 2}, {1, 6000000000}, {0, 5}, {6, 6000000000}};

static int give_rate(int64_t number, int64_t *numerator, int64_t *denominator)
{
    calls++;
    *numerator = rates[number][0];
    *denominator = rates[number][1];
    return 0;
}

static int64_t seen;
static int take_day(int32_t day, int64_t *result)
{
    seen = day;
    *result = 0;
    return 0;
}

static char seen_text[16];
static int take_text(const char *text, int64_t *result)
{
    strncpy(seen_text, text, sizeof seen_text - 1);
    *result = (int64_t)strlen(text);
    return 0;
}

static bool seen_truth;
static int take_truth(bool truth, uint8_t *result)
{
    seen_truth = truth;
    *result = 1;
    return 0;
}

static int64_t seen_rate[2];
static int take_rate(int64_t numerator, int64_t denominator, int64_t *result)
{
    seen_rate[0] = numerator;
    seen_rate[1] = denominator;
    *result = 0;
    return 0;
}

static int double_all(size_t count, const int64_t *numbers, int64_t *results, int *answers)
{
    calls++;
    for (size_t i = 0; i < count; i++) {
        results[i] = 2 * numbers[i];
        answers[i] = numbers[i] == 3 ? 5 : 0;
    }
    return 0;
}

/* --- a program of one call ----------------------------------------------------------------------- */

struct made {
    struct unit unit;
    struct field fields[2];
    struct list_shape list;
    struct instruction code[2];
    uint32_t pool[1];
    struct foreign_value operand;
    struct foreign_failure failures[1];
    struct foreign foreign;
    struct foreign_binding binding;
    struct program program;
    int64_t words[RECORDS];
    uint8_t missing[RECORDS];
    const char *texts[1];
    struct batch_column columns[2];
    struct batch batch;
    struct machine *machine;
};

static void begin(struct made *made, enum value_type operand, enum value_type result, foreign_function *function)
{
    memset(made, 0, sizeof *made);
    unit_begin(&made->unit);
    calls = 0;
    made->fields[0] = (struct field){.name = "数", .type = TYPE_AMOUNT, .domain = NONE, .target = NONE, .scale = 1,
                                     .low = -1000000, .high = 1000000, .used = true};
    made->list = (struct list_shape){"申請", NONE, 0};
    made->code[0] = (struct instruction){OP_FIELD_WORD, 0, 0, 0, 0, 0};
    made->code[1] = (struct instruction){result == TYPE_TRUTH ? OP_CALL_FLAG : OP_CALL_WORD, 0, 0, 1, 0, 0};
    made->operand.format = (struct format){operand, NONE, 1, NULL};
    made->failures[0] = (struct foreign_failure){5, "五番です"};
    made->foreign = (struct foreign){.name = "関数", .symbol = "f", .library = "host", .operands = &made->operand,
                                     .operand_count = 1, .failures = made->failures, .failure_count = 1};
    made->foreign.result = (struct foreign_value){{result, NONE, 1, NULL}, 0, 100};
    if (operand == TYPE_AMOUNT)
        made->operand.low = -1000000, made->operand.high = 1000000;
    made->binding = (struct foreign_binding){.function = function};
    made->program = (struct program){.id = "", .title = "", .code = made->code, .count = 2, .pool = made->pool, .pool_count = 1,
                                     .foreigns = &made->foreign, .foreign_count = 1, .bindings = &made->binding,
                                     
                                     .key_amount = 1, .grant = NONE, .schema = {.lists = &made->list, .list_count = 1, .fields = made->fields,
                                                               .field_count = 1}};
    made->columns[0] = (struct batch_column){.words = made->words, .width = 8, .missing = made->missing};
    made->texts[0] = "記録";
    made->batch = (struct batch){.arena = &made->unit.arena, .records = RECORDS, .columns = made->columns,
                                 .texts = made->texts, .text_count = 1, .starts = ARENA_NEW(&made->unit.arena, uint32_t *)};
}

static void run(struct made *made)
{
    ck_assert_int_eq(foreign_prepare(&made->unit.arena, &made->foreign, &made->binding), true);
    made->machine = machine_create(&made->unit.memory, &made->program, &(struct machine_options){.keep = true});
    machine_run(made->machine, &made->batch, 0, RECORDS);
}

static void end(struct made *made)
{
    machine_destroy(made->machine);
    unit_end(&made->unit);
}

static void expect_point(const struct made *made, uint32_t record, int64_t wanted)
{
    struct lane lane = machine_lane(made->machine, 1, record);
    ck_assert_ptr_null(machine_problem(made->machine, record));
    ck_assert_int_eq(lane.low, wanted);
    ck_assert_int_eq(lane.high, wanted);
}

/* What the record is told, and ends that claim nothing. */
static void expect_problem(const struct made *made, uint32_t record, const char *said)
{
    const char *problem = machine_problem(made->machine, record);
    struct lane lane = machine_lane(made->machine, 1, record);
    ck_assert_msg(problem && strncmp(problem, said, strlen(said)) == 0, "record %u: %s", (unsigned)record,
                  problem ? problem : "fine");
    ck_assert_int_lt(lane.low, lane.high);
}

static void give(struct made *made, const int64_t words[RECORDS])
{
    memcpy(made->words, words, sizeof made->words);
}

START_TEST(truths)
{
    struct made made;
    begin(&made, TYPE_AMOUNT, TYPE_TRUTH, (foreign_function *)give_truth);
    give(&made, (int64_t[]){0, 1, 7, 255});
    run(&made);
    expect_point(&made, 0, 0);
    expect_point(&made, 1, 1);
    expect_problem(&made, 2, MACHINE_CALL_RANGE "\t関数");
    expect_problem(&made, 3, MACHINE_CALL_RANGE);
    end(&made);
}
END_TEST

START_TEST(amounts_and_days)
{
    struct made made;
    begin(&made, TYPE_AMOUNT, TYPE_AMOUNT, (foreign_function *)give_number);
    give(&made, (int64_t[]){0, 100, 101, -1});
    run(&made);
    expect_point(&made, 0, 0);
    expect_point(&made, 1, 100);
    expect_problem(&made, 2, MACHINE_CALL_RANGE);
    expect_problem(&made, 3, MACHINE_CALL_RANGE);
    ck_assert_int_eq(machine_lane(made.machine, 1, 2).low, 0); /* the declared range is what it may be */
    ck_assert_int_eq(machine_lane(made.machine, 1, 2).high, 100);
    end(&made);
    begin(&made, TYPE_AMOUNT, TYPE_DATE, (foreign_function *)give_day);
    made.foreign.result.low = 10;
    give(&made, (int64_t[]){9, 10, 100, 101});
    run(&made);
    expect_problem(&made, 0, MACHINE_CALL_RANGE);
    expect_point(&made, 1, 10);
    expect_point(&made, 2, 100);
    expect_problem(&made, 3, MACHINE_CALL_RANGE);
    end(&made);
}
END_TEST

START_TEST(failures)
{
    struct made made;
    begin(&made, TYPE_AMOUNT, TYPE_AMOUNT, (foreign_function *)give_number);
    give(&made, (int64_t[]){77, 1, 2, 77});
    run(&made);
    expect_problem(&made, 0, MACHINE_CALL_SAID "\t関数\t五番です");
    expect_point(&made, 1, 1);
    end(&made);
    begin(&made, TYPE_AMOUNT, TYPE_AMOUNT, (foreign_function *)give_number);
    made.failures[0].number = 6;
    give(&made, (int64_t[]){77, 1, 2, 77});
    run(&made);
    expect_problem(&made, 3, MACHINE_CALL_FAILED "\t関数\t5");
    end(&made);
}
END_TEST

START_TEST(given_texts)
{
    struct made made;
    begin(&made, TYPE_AMOUNT, TYPE_TEXT, (foreign_function *)give_text);
    give(&made, (int64_t[]){0, 1, 2, 3});
    run(&made);
    ck_assert_str_eq(machine_text(made.machine, machine_lane(made.machine, 1, 0).low), "漢字");
    expect_problem(&made, 1, MACHINE_CALL_RANGE);
    expect_problem(&made, 2, MACHINE_CALL_RANGE);
    ck_assert_str_eq(machine_text(made.machine, machine_lane(made.machine, 1, 3).low), "");
    end(&made);
}
END_TEST

START_TEST(texts_of_a_column_line_by_line)
{
    struct made made;
    begin(&made, TYPE_AMOUNT, TYPE_TEXT, (foreign_function *)give_texts);
    made.foreign.column = true;
    give(&made, (int64_t[]){0, 1, 2, 3});
    run(&made);
    ck_assert_int_eq(calls, 1 + RECORDS);
    ck_assert_str_eq(machine_text(made.machine, machine_lane(made.machine, 1, 0).low), "line0");
    expect_problem(&made, 1, MACHINE_CALL_RANGE);
    expect_problem(&made, 2, MACHINE_CALL_FAILED "\t関数\t3");
    expect_problem(&made, 3, MACHINE_CALL_FAILED "\t関数\t4");
    end(&made);
}
END_TEST

START_TEST(a_whole_column)
{
    struct made made;
    begin(&made, TYPE_AMOUNT, TYPE_AMOUNT, (foreign_function *)double_all);
    made.foreign.column = true;
    give(&made, (int64_t[]){0, 50, 51, 3});
    run(&made);
    ck_assert_int_eq(calls, 1);
    expect_point(&made, 0, 0);
    expect_point(&made, 1, 100);
    expect_problem(&made, 2, MACHINE_CALL_RANGE);
    expect_problem(&made, 3, MACHINE_CALL_SAID "\t関数\t五番です");
    end(&made);
}
END_TEST

START_TEST(given_rates)
{
    struct made made;
    for (int64_t first = 0; first < 8; first += RECORDS) {
        begin(&made, TYPE_AMOUNT, TYPE_RATE, (foreign_function *)give_rate);
            give(&made, (int64_t[]){first, first + 1, first + 2, first + 3});
        run(&made);
        if (first == 0) {
            expect_point(&made, 0, (int64_t)1 << 32 | 2);
            for (uint32_t r = 1; r < RECORDS; r++)
                expect_problem(&made, r, MACHINE_CALL_RANGE);
        } else {
            expect_problem(&made, 0, MACHINE_CALL_RANGE);
            expect_problem(&made, 1, MACHINE_CALL_RANGE);
            expect_point(&made, 2, 1);                              /* 0 over 1 */
            expect_point(&made, 3, (int64_t)1 << 32 | 1000000000); /* too large only before it is shortened */
        }
        end(&made);
    }
}
END_TEST

START_TEST(what_is_not_known_is_not_asked)
{
    static const enum value_type types[] = {TYPE_TRUTH, TYPE_AMOUNT, TYPE_RATE, TYPE_TEXT};
    static const int64_t ends[][2] = {{0, 1}, {0, 100}, {1, AMOUNT_INFINITY}, {AMOUNT_MINUS_INFINITY, AMOUNT_INFINITY}};
    for (size_t i = 0; i < 4; i++) {
        struct made made;
        begin(&made, TYPE_AMOUNT, types[i], (foreign_function *)give_number);
            memset(made.missing, 1, sizeof made.missing);
        run(&made);
        ck_assert_int_eq(calls, 0);
        struct lane lane = machine_lane(made.machine, 1, 2);
        ck_assert_ptr_null(machine_problem(made.machine, 2));
        ck_assert_int_eq(lane.low, ends[i][0]);
        ck_assert_int_eq(lane.high, ends[i][1]);
        struct missing_input *inputs;
        ck_assert_uint_eq(machine_reasons(made.machine, &made.unit.arena, &lane.reasons, 1, &inputs), 1);
        ck_assert_uint_eq(inputs[0].field, 0);
        end(&made);
    }
}
END_TEST

START_TEST(functions_that_were_not_given)
{
    for (int bound = 0; bound < 2; bound++) {
        struct made made;
        begin(&made, TYPE_AMOUNT, TYPE_AMOUNT, (foreign_function *)give_number);
            made.binding.fault = FOREIGN_NO_LIBRARY;
        if (!bound)
            made.program.bindings = NULL;
        run(&made);
        ck_assert_int_eq(calls, 0);
        for (uint32_t r = 0; r < RECORDS; r++)
            expect_problem(&made, r, MACHINE_CALL_NOTHING "\t関数");
        end(&made);
    }
}
END_TEST

/* A day that leaves 32 bits is the last there is; a text that is none is empty. */
START_TEST(operands_at_the_edges)
{
    static const struct {
        int64_t word, day;
    } days[] = {{19814, 19814}, {(int64_t)1 << 40, INT32_MAX}, {-((int64_t)1 << 40), INT32_MIN}};
    struct made made;
    for (size_t i = 0; i < 3; i++) {
        begin(&made, TYPE_DATE, TYPE_AMOUNT, (foreign_function *)take_day);
            made.code[0] = (struct instruction){OP_CONST_WORD, 0, 0, 0, 0, days[i].word};
        run(&made);
        ck_assert_int_eq(seen, days[i].day);
        expect_point(&made, 0, 0);
        end(&made);
    }
    for (int64_t number = 0; number < 3; number++) {
        begin(&made, TYPE_TRUTH, TYPE_TRUTH, (foreign_function *)take_truth);
        made.code[0] = (struct instruction){OP_CONST_WORD, 0, 0, 0, 0, number};
        run(&made);
        ck_assert_int_eq(seen_truth, number != 0);
        expect_point(&made, 0, 1);
        end(&made);
    }
    begin(&made, TYPE_RATE, TYPE_AMOUNT, (foreign_function *)take_rate);
    made.code[0] = (struct instruction){OP_CONST_WORD, 0, 0, 0, 0, (int64_t)3 << 32 | UINT32_MAX};
    run(&made);
    ck_assert_int_eq(seen_rate[0], 3);
    ck_assert_int_eq(seen_rate[1], UINT32_MAX);
    end(&made);
    for (int64_t number = 0; number < 2; number++) {
        begin(&made, TYPE_TEXT, TYPE_AMOUNT, (foreign_function *)take_text);
            made.code[0] = (struct instruction){OP_CONST_WORD, 0, 0, 0, 0, number};
        run(&made);
        ck_assert_str_eq(seen_text, number ? "" : "記録");
        expect_point(&made, 0, (int64_t)strlen(seen_text));
        end(&made);
        memset(seen_text, 0, sizeof seen_text);
    }
}
END_TEST

UNIT_MAIN("calls", truths, amounts_and_days, failures, given_texts, texts_of_a_column_line_by_line, a_whole_column, given_rates,
          what_is_not_known_is_not_asked, functions_that_were_not_given, operands_at_the_edges)
