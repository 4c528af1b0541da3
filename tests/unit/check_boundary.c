/* SPDX-License-Identifier: Apache-2.0 */
/* The edges that a program holds, and those that one record has besides. */
#include <config.h>

#include "base/date.h"
#include "decide/boundary.h"
#include "io/records.h"
#include "made_program.h"
#include "small_scheme.h"

static uint32_t field_named(const struct program *program, const char *list, const char *name)
{
    uint32_t space = list ? schema_list(&program->schema, list, strlen(list)) : 0;
    return schema_field(&program->schema, space, name, strlen(name));
}

static bool holds(const struct field_boundary *edges, int64_t value)
{
    for (uint32_t i = 0; i < edges->count; i++)
        if (edges->values[i] == value)
            return true;
    return false;
}

static void expect_values(const struct field_boundary *edges, const int64_t *values, uint32_t count)
{
    ck_assert_uint_eq(edges->count, count);
    for (uint32_t i = 0; i < count; i++)
        ck_assert_int_eq(edges->values[i], values[i]);
}

START_TEST(edges_of_tables_comparisons_and_roundings)
{
    struct small small;
    small_begin(&small, small_scheme, "");
    const struct program *program = small.program;
    const struct boundary *boundary = boundary_of_program(&small.unit.arena, program);
    /* The table counts whole people, rounded half up: it turns at 0.5 and at 10.5; so does 大規模. */
    const struct field_boundary *staff = &boundary->fields[field_named(program, NULL, "職員数")];
    static const int64_t people[] = {49, 50, 51, 1049, 1050, 1051};
    for (uint32_t i = 0; i < 6; i++)
        ck_assert_msg(holds(staff, people[i]), "no %lld", (long long)people[i]);
    ck_assert(!holds(staff, 500));
    int64_t day = date_from(2024, 4, 1);
    const int64_t days[] = {day - 1, day, day + 1,
                            day + 2}; /* also the next value, which a rounding could hide */
    expect_values(&boundary->fields[field_named(program, "経費", "契約日")], days, 4);
    static const int64_t truths[] = {0, 1};
    expect_values(&boundary->fields[field_named(program, NULL, "指定")], truths, 2);
    /* 埼玉県 or not; ソフト, 端末 and all else. */
    ck_assert_uint_eq(boundary->fields[field_named(program, NULL, "都道府県")].count, 2);
    ck_assert_uint_eq(boundary->fields[field_named(program, "経費", "区分")].count, 3);
    /* Both files, one of them, none. */
    const struct field_boundary *files = &boundary->fields[field_named(program, "経費", "出力")];
    ck_assert(holds(files, 0) && holds(files, 3) && holds(files, 2));
    /* The sum has to be above 0, and meets the ceilings of the table. */
    const struct field_boundary *money = &boundary->fields[field_named(program, "経費", "金額")];
    ck_assert(holds(money, 0) && holds(money, 1));
    ck_assert_uint_eq(boundary->fields[field_named(program, "経費", "名称")].count, 0);
    ck_assert(holds(&boundary->lines[field_named(program, NULL, "職員数") == NONE ? 0 : 1], 1));
    ck_assert(!boundary->cut);
    small_end(&small);
}
END_TEST

START_TEST(members_that_are_never_told_apart)
{
    struct small small;
    small_begin(&small, small_scheme, "");
    uint32_t kind = field_named(small.program, "経費", "区分");
    const bool *like = boundary_class(&small.unit.arena, small.program, kind, 2);
    ck_assert(!like[0] && !like[1] && like[2]);
    uint32_t prefecture = field_named(small.program, NULL, "都道府県");
    like = boundary_class(&small.unit.arena, small.program, prefecture, 0);
    ck_assert(like[0] && !like[1]);
    small_end(&small);
}
END_TEST

static const char relative[] = "制度 relative-2024 「比べる」\n"
                               "語彙 small\n"
                               "条文 第1条 「契約」\n"
                               "各 経費 { 要件 《第1条》: 契約日 >= 完了日 }\n"
                               "結果 対象経費 = 合計(経費.額, 対象)\n"
                               "要件 《第1条》: 対象経費 <= 100万円\n"
                               "要件 《第1条》: 年度(完了日) = 補助年度\n";

START_TEST(edges_of_one_record)
{
    static const char record[] = "{\"申請番号\":\"A\",\"補助年度\":2024,\"完了日\":\"2024-06-01\",\"経費\":["
                                 "{\"金額\":400000,\"契約日\":\"2024-07-01\"},"
                                 "{\"金額\":700000,\"契約日\":\"2024-08-01\"}]}";
    struct small small;
    small_begin(&small, relative, "");
    struct arena *arena = &small.unit.arena;
    const struct program *program = small.program;
    struct record_text text = {.bytes = record, .length = sizeof record - 1};
    struct record_request from = {.source = {.name = "-", .read = record_text_read, .user = &text},
                                  .format = RECORDS_NDJSON};
    struct record_reader *reader;
    struct batch batch;
    ck_assert(records_open(&reader, &small.unit.memory, &program->schema, &from, &small.diagnostics));
    ck_assert(records_next(reader, arena, &batch));
    struct machine_options options = {.keep = true};
    struct machine *machine = machine_create(&small.unit.memory, program, &options);
    machine_run(machine, &batch, 0, 1);
    struct field_boundary edges =
        boundary_on_record(arena, program, machine, 0, field_named(program, "経費", "契約日"), 1);
    int64_t done = date_from(2024, 6, 1), july = date_from(2024, 7, 1), august = date_from(2024, 8, 1);
    const int64_t days[] = {done - 1, done, done + 1, done + 2};
    expect_values(&edges, days, 4);
    edges = boundary_on_record(arena, program, machine, 0, field_named(program, NULL, "完了日"), 0);
    ck_assert(holds(&edges, july) && holds(&edges, july + 1) && holds(&edges, august));
    ck_assert(holds(&edges, date_from(2024, 4, 1)) && holds(&edges, date_from(2024, 3, 31)));
    /* What the other line leaves below the ceiling. */
    edges = boundary_on_record(arena, program, machine, 0, field_named(program, "経費", "金額"), 1);
    ck_assert(holds(&edges, 600000) && holds(&edges, 600001));
    edges = boundary_on_record(arena, program, machine, 0, field_named(program, "経費", "金額"), 0);
    ck_assert(holds(&edges, 300000));
    ck_assert(!holds(&edges, 600000));
    machine_destroy(machine);
    records_close(reader);
    small_end(&small);
}
END_TEST

/* --- programs made by hand ----------------------------------------------------------------------- */

static struct made made;

static const struct boundary *edges_of_made(void)
{
    made_name_all(&made);
    return boundary_of_program(&made.unit.arena, &made.program);
}

/* The edges of field 0 are these, in order; up to an INT64_MAX. */
static void expect_edges(const char *what, const struct boundary *boundary, const int64_t *values)
{
    const struct field_boundary *edges = &boundary->fields[0];
    uint32_t count = 0;
    while (values[count] != INT64_MAX)
        count++;
    ck_assert_msg(edges->count == count, "%s: %u edges, not %u", what, (unsigned)edges->count, (unsigned)count);
    for (uint32_t i = 0; i < count; i++)
        ck_assert_msg(edges->values[i] == values[i], "%s: %lld, not %lld", what, (long long)edges->values[i],
                      (long long)values[i]);
}

#define END INT64_MAX

/* A field behind one instruction that is held against a number: with the operand `beside` where it has two. */
START_TEST(back_through_each_operation)
{
    enum { D1 = 19814 /* 2024-04-01 */, D2 = 20179 /* 2025-04-01 */ };
    static const struct {
        enum opcode opcode, compare;
        enum value_type type;
        int64_t low, high, beside, number;
        int64_t edges[12];
    } rows[] = {
        {OP_NEGATE, OP_LESS, TYPE_AMOUNT, 0, 100, 0, -5, {3, 4, 5, 6, END}},
        {OP_NEGATE, OP_LESS, TYPE_AMOUNT, 0, 5, 0, -5, {3, 4, 5, END}},
        {OP_DIVIDE_DOWN, OP_EQUAL, TYPE_AMOUNT, 0, 100, 10, 2, {19, 20, 21, 29, 30, 31, END}},
        {OP_DIVIDE_DOWN, OP_EQUAL, TYPE_AMOUNT, 0, 100, INT64_MAX, 4, {END}},
        {OP_FISCAL_YEAR, OP_SAME_POINT, TYPE_DATE, -30000, 30000, 0, 2024, {D1 - 1, D1, D1 + 1, D2 - 1, D2, D2 + 1, END}},
        {OP_FISCAL_YEAR, OP_SAME_POINT, TYPE_DATE, -30000, 30000, 0, 1800, {END}},
        {OP_FISCAL_YEAR, OP_SAME_POINT, TYPE_DATE, -30000, 30000, 0, 3500, {END}},
        {OP_YEAR_START, OP_BEFORE, TYPE_YEAR, 1900, 2999, 0, D1 - 1, {2022, 2023, 2024, 2025, END}},
        {OP_YEAR_START, OP_BEFORE, TYPE_YEAR, 1900, 2999, 0, -30000, {END}},
        {OP_YEAR_END, OP_BEFORE, TYPE_YEAR, 1900, 2999, 0, 400000, {END}},
        {OP_SHIFT_MONTHS, OP_BEFORE, TYPE_DATE, 0, 30000, 12, D2, {D1 - 1, D1, D1 + 1, D1 + 2, END}},
        {OP_SHIFT_MONTHS, OP_BEFORE, TYPE_DATE, 0, 30000, 12000, D2, {END}},
        {OP_SHIFT_MONTHS, OP_BEFORE, TYPE_DATE, 0, 30000, -12000, D2, {END}},
        {OP_SHIFT_MONTHS, OP_BEFORE, TYPE_DATE, 0, 30000, 12, -30000, {END}},
        {OP_MONTHS_BETWEEN, OP_EQUAL, TYPE_DATE, 0, 30000, D2, 11, {D1 - 1, D1, D1 + 1, D1 + 29, D1 + 30, D1 + 31, END}},
        {OP_YEARS_BETWEEN, OP_EQUAL, TYPE_DATE, D1 - 10, 30000, D2, 1, {D1 - 1, D1, D1 + 1, END}},
        {OP_YEARS_BETWEEN, OP_EQUAL, TYPE_DATE, 0, 30000, D2, 12001, {END}},
        {OP_YEARS_BETWEEN, OP_EQUAL, TYPE_DATE, 0, 30000, D2, -12002, {END}},
        {OP_DAYS_BETWEEN, OP_EQUAL, TYPE_DATE, 0, 30000, D2, 365, {D1 - 2, D1 - 1, D1, D1 + 1, END}},
        {OP_SET_SIZE, OP_EQUAL, TYPE_SET, 0, 0, 0, 2, {0, 2, 3, 6, 7, END}},
        {OP_SET_SIZE, OP_EQUAL, TYPE_SET, 0, 0, 0, -2, {END}},
        {OP_SET_SIZE, OP_EQUAL, TYPE_SET, 0, 0, 0, 64, {END}},
    };
    const char *members[] = {"甲", "乙", "丙"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        made_begin(&made, 1);
        made.domain.members = members;
        made.domain.count = 3;
        uint32_t field = made_field(&made, 0, rows[i].type, rows[i].low, rows[i].high);
        const char *operands = opcode_table[rows[i].opcode].operands;
        uint32_t beside = operands[1] == 'w' ? made_number(&made, rows[i].beside) : 0;
        uint32_t worked = made_add(&made, rows[i].opcode, field, beside, 0, operands[1] == 'i' ? rows[i].beside : 0);
        made_add(&made, rows[i].compare, worked, made_number(&made, rows[i].number), 0, 0);
        char what[40];
        snprintf(what, sizeof what, "row %zu %s", i, opcode_table[rows[i].opcode].name);
        expect_edges(what, edges_of_made(), rows[i].edges);
        unit_end(&made.unit);
    }
}
END_TEST

#define RATE(numerator, denominator) ((int64_t)(numerator) << 32 | (denominator))

/* A rate has parts of 1 to 1000; what is held against parts beyond has no edges. */
START_TEST(edges_of_rates)
{
    static const struct {
        int64_t number, edges[8];
    } rows[] = {
        {RATE(1, 1), {RATE(1, 2), RATE(1, 1), RATE(499, 1000), RATE(501, 1000), RATE(999, 1000), END}},
        {RATE(1, 999), {RATE(1, 999), RATE(1, 1000), RATE(2, 999), RATE(1, 500), END}},
        {RATE(1, 1000), {RATE(1, 500), RATE(1, 1000), END}},
        {RATE(0, 1), {END}},
        {RATE(1001, 1000), {END}},
        {RATE(1, 1001), {END}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        made_begin(&made, 1);
        uint32_t field = made_field(&made, 0, TYPE_RATE, 0, 0);
        made_add(&made, OP_RATE_LESS, field, made_number(&made, rows[i].number), 0, 0);
        const struct field_boundary *edges = &edges_of_made()->fields[0];
        uint32_t count = 0;
        for (; rows[i].edges[count] != END; count++)
            ck_assert_msg(holds(edges, rows[i].edges[count]), "row %zu: no %lld", i, (long long)rows[i].edges[count]);
        ck_assert_msg(edges->count == count, "row %zu: %u edges", i, (unsigned)edges->count);
        unit_end(&made.unit);
    }
    /* By a rate of nothing there is no way back to what it was taken of. */
    for (int nothing = 0; nothing <= 1; nothing++) {
        made_begin(&made, 1);
        uint32_t field = made_field(&made, 0, TYPE_AMOUNT, 0, 1000);
        uint32_t part = made_add(&made, OP_RATE_UP, field, made_number(&made, RATE(1 - nothing, 2 - nothing)), 0, 1);
        made_add(&made, OP_LESS, part, made_number(&made, 10), 0, 0);
        static const int64_t half[] = {19, 20, 21, 22, 23, END}, none[] = {END};
        expect_edges("part", edges_of_made(), nothing ? none : half);
        unit_end(&made.unit);
    }
}
END_TEST

/* Texts and references have none; nor do numbers that do not fit. */
START_TEST(what_has_no_edges)
{
    static const int64_t none[] = {END};
    for (int reference = 0; reference <= 1; reference++) {
        made_begin(&made, 1);
        uint32_t list = made_list(&made, 1, 10);
        uint32_t field = made_field(&made, list, reference ? TYPE_REFERENCE : TYPE_TEXT, 0, 0);
        uint32_t key = made_field(&made, list, TYPE_AMOUNT, 0, 9);
        made.lists[list].key = 1;
        made.fields[1].key = true;
        made_add_to(&made, list, OP_SAME_POINT, field, reference ? key : made_add_to(&made, list, OP_CONST_WORD, 0, 0, 0, 0), 0, 0);
        expect_edges("text", edges_of_made(), none);
        unit_end(&made.unit);
    }
    made_begin(&made, 1);
    uint32_t field = made_field(&made, 0, TYPE_AMOUNT, 0, 1000);
    uint32_t large = made_add(&made, OP_SCALE_CHECKED, made_number(&made, INT64_MAX / 2), 0, 0, 4);
    made_add(&made, OP_LESS, field, large, 0, 0);
    made_add(&made, OP_LESS, field, made_add(&made, OP_SCALE, made_number(&made, 7), 0, 0, 4), 0, 0);
    uint32_t day = made_field(&made, 0, TYPE_DATE, 0, 30000);
    uint32_t moved = made_add(&made, OP_SHIFT_MONTHS, day, field, 0, 0); /* by as many months as nobody knows */
    made_add(&made, OP_BEFORE, moved, made_number(&made, 20000), 0, 0);
    static const int64_t product[] = {27, 28, 29, 30, END};
    const struct boundary *boundary = edges_of_made();
    expect_edges("products", boundary, product);
    ck_assert_uint_eq(boundary->fields[1].count, 0);
    unit_end(&made.unit);
}
END_TEST

/* Numbers of lines, within what the list may have. */
START_TEST(edges_of_counts)
{
    static const uint32_t numbers[] = {0, 4, 9}; /* of at most five lines */
    static const int64_t edges[][6] = {{0, 1, 2, END}, {0, 1, 2, 3, 4, 5}, {0, 1, 2, END}};
    for (int i = 0; i < 3; i++) {
        made_begin(&made, 1);
        uint32_t list = made_list(&made, 1, 5);
        uint32_t flag = made_field(&made, list, TYPE_TRUTH, 0, 1);
        uint32_t count = made_add(&made, OP_COUNT, flag, 0, 0, 0);
        made_add(&made, OP_LESS, count, made_number(&made, numbers[i]), 0, 0);
        const struct field_boundary *lines = &edges_of_made()->lines[list];
        expect_values(lines, edges[i], i == 1 ? 6 : 3);
        unit_end(&made.unit);
    }
}
END_TEST

/* A choice from a tree of conditions: 64 of its numbers are followed, and so many instructions are looked at. */
START_TEST(numbers_chosen_from)
{
    made_begin(&made, 1);
    uint32_t field = made_field(&made, 0, TYPE_AMOUNT, 0, 100000);
    uint32_t flag = made_field(&made, 0, TYPE_TRUTH, 0, 1);
    uint32_t chosen = made_number(&made, 0);
    for (int64_t i = 1; i < 70; i++)
        chosen = made_add(&made, OP_SELECT_WORD, flag, made_number(&made, 1000 * i), chosen, 0);
    made_add(&made, OP_LESS, field, chosen, 0, 0);
    const struct boundary *boundary = edges_of_made();
    ck_assert_uint_eq(boundary->fields[0].count, 64 * 4); /* each, the next, and their neighbours */
    ck_assert(holds(&boundary->fields[0], 69001) && holds(&boundary->fields[0], 6000) && !holds(&boundary->fields[0], 5000));
    unit_end(&made.unit);
    for (int levels = 2; levels <= 12; levels += 10) {
        made_begin(&made, 1);
        field = made_field(&made, 0, TYPE_AMOUNT, 0, 100000);
        flag = made_field(&made, 0, TYPE_TRUTH, 0, 1);
        chosen = made_field(&made, 0, TYPE_AMOUNT, 0, 100000);
        for (int i = 0; i < levels; i++)
            chosen = made_add(&made, OP_SELECT_WORD, flag, chosen, chosen, 0);
        made_add(&made, OP_LESS, field, made_one_of(&made, OP_LEAST, chosen, made_number(&made, 50)), 0, 0);
        ck_assert_int_eq(holds(&edges_of_made()->fields[0], 50), levels == 2);
        unit_end(&made.unit);
    }
}
END_TEST

/* A strange program has ways that are too long, or too many: then there may be more edges. */
START_TEST(ways_are_cut)
{
    static const uint32_t lengths[] = {100, 3990, 4100, 3000};
    for (int i = 0; i < 4; i++) {
        made_begin(&made, 1);
        uint32_t field = made_field(&made, 0, TYPE_AMOUNT, 0, 1000000), flag = made_field(&made, 0, TYPE_TRUTH, 0, 1);
        uint32_t chosen = made_number(&made, 500);
        for (int64_t k = 1; i == 3 && k < 64; k++)
            chosen = made_add(&made, OP_SELECT_WORD, flag, made_number(&made, 1000 * k), chosen, 0);
        struct program program = made.program;
        program.code = ARENA_ARRAY(&made.unit.arena, struct instruction, lengths[i] + MADE_MOST);
        memcpy(program.code, made.code, sizeof made.code);
        uint32_t end = field;
        for (uint32_t k = 0; k < lengths[i]; k++, end = program.count++)
            program.code[program.count] = (struct instruction){OP_SCALE, 0, end, 0, 0, 1};
        program.code[program.count] = (struct instruction){OP_LESS, 0, end, chosen, 0, 0};
        program.key_amount = chosen;
        program.count++;
        ck_assert_ptr_null(program_verify(&program, &made.unit.arena));
        const struct boundary *boundary = boundary_of_program(&made.unit.arena, &program);
        ck_assert_int_eq(boundary->cut, i >= 2);
        ck_assert_int_eq(holds(&boundary->fields[0], 500), i < 2);
        ck_assert_int_eq(holds(&boundary->fields[0], 63000), i == 3);
        unit_end(&made.unit);
    }
}
END_TEST

/* Members beyond the words of a mask are in none of them. */
START_TEST(members_behind_the_mask)
{
    made_begin(&made, 1);
    made.domain.count = 70;
    made.domain.members = ARENA_ARRAY(&made.unit.arena, const char *, 70);
    for (uint32_t i = 0; i < 70; i++)
        made.domain.members[i] = arena_print(&made.unit.arena, "%u", (unsigned)i);
    uint32_t field = made_field(&made, 0, TYPE_CHOICE, 0, 0);
    made.masks[0] = 1 << 3 | 1 << 5;
    made.program.mask_count = 1;
    made_add(&made, OP_AMONG, field, 0, 1, 0);
    static const int64_t classes[] = {0, 3};
    expect_values(&edges_of_made()->fields[0], classes, 2);
    const bool *like = boundary_class(&made.unit.arena, &made.program, 0, 69);
    ck_assert(like[0] && like[64] && like[69] && !like[3] && !like[5]);
    unit_end(&made.unit);
}
END_TEST

/* Of a long list the first 64 lines are looked at; a reference to no line leads nowhere. */
START_TEST(edges_on_lines_of_one_record)
{
    made_begin(&made, 1);
    uint32_t list = made_list(&made, 70, 1000);
    uint32_t own = made_field(&made, 0, TYPE_DATE, 0, 30000), day = made_field(&made, list, TYPE_DATE, 0, 30000);
    uint32_t key = made_field(&made, list, TYPE_AMOUNT, 0, 1000), other = made_field(&made, list, TYPE_REFERENCE, 0, 1000);
    (void)key;
    made.lists[list].key = 2;
    made.fields[2].key = true;
    for (uint32_t i = 0; i < 70; i++) {
        made_set(&made, 1, i, 100 * i);
        made_set(&made, 2, i, i);
        made_set(&made, 3, i, i == 1 ? 69 : 999);
    }
    made_lose(&made, 3, 2);
    made_set(&made, 0, 0, 55);
    made_add_to(&made, list, OP_BEFORE, made_add_to(&made, list, OP_SPREAD_WORD, own, 0, 0, 0), day, 0, 0);
    uint32_t line = made_add_to(&made, list, OP_RESOLVE, other, 0, 0, list);
    uint32_t there = made_add_to(&made, list, OP_FETCH_WORD, day, line, 0, 0);
    made_add_to(&made, list, OP_SAME_POINT, there, made_add_to(&made, list, OP_CONST_WORD, 0, 0, 0, 7777), 0, 0);
    made_name_all(&made);
    struct machine *machine = machine_create(&made.unit.memory, &made.program, &(struct machine_options){.keep = true});
    machine_run(machine, &made.batch, 0, 1);
    struct arena *arena = &made.unit.arena;
    struct field_boundary edges = boundary_on_record(arena, &made.program, machine, 0, 0, 0);
    ck_assert(holds(&edges, 0) && holds(&edges, 6300) && !holds(&edges, 6400));
    /* Line 1 refers to line 69, 2 to one that is not known, the others to none. Who asks about a line looks at that alone. */
    static const int64_t days[] = {54, 55, 56, 57};
    for (uint32_t at = 0; at < 3; at++) {
        edges = boundary_on_record(arena, &made.program, machine, 0, 1, at);
        expect_values(&edges, days, 4);
    }
    edges = boundary_on_record(arena, &made.program, machine, 0, 1, 69);
    expect_values(&edges, days, 4);
    machine_destroy(machine);
    unit_end(&made.unit);
}
END_TEST

UNIT_MAIN("boundary", edges_of_tables_comparisons_and_roundings, members_that_are_never_told_apart, edges_of_one_record,
          back_through_each_operation, edges_of_rates, what_has_no_edges, edges_of_counts, numbers_chosen_from, ways_are_cut,
          members_behind_the_mask, edges_on_lines_of_one_record)
