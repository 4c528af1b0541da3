/* SPDX-License-Identifier: Apache-2.0 */
/* The edges that a program holds, and those that one record has besides. */
#include <config.h>

#include "base/date.h"
#include "decide/boundary.h"
#include "io/records.h"
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

UNIT_MAIN("boundary", edges_of_tables_comparisons_and_roundings, members_that_are_never_told_apart,
          edges_of_one_record)
