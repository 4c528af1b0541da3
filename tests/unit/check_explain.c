/* SPDX-License-Identifier: Apache-2.0 */
/* Explanations: how values read, and what is told of a grant, a refusal and a decision that is still open. */
#include <config.h>

#include "base/date.h"
#include "base/number.h"
#include "decide/explanation.h"
#include "io/records.h"
#include "small_scheme.h"

#include <jansson.h>

/* ---- Values ---- */

START_TEST(amounts)
{
    static const struct {
        int64_t number, scale;
        const char *unit, *text;
    } rows[] = {
        {1600000, 1, "円", "1,600,000 yen"},
        {0, 1, "円", "0 yen"},
        {-1234567, 1, "円", "-1,234,567 yen"},
        {999, 1, "円", "999 yen"},
        {1049, 100, "人", "10.49 人"},
        {1050, 100, "人", "10.5 人"},
        {1000, 100, "人", "10 人"},
        {1, 100, "人", "0.01 人"},
        {-5, 100, "人", "-0.05 人"},
        {10000001, 4, "円", "2,500,000.25 yen"},
        {100, 3, "円", "33 and 1/3 yen"},
        {3, 4, NULL, "3/4"},
        {2, 4, NULL, "1/2"},
        {4, 4, NULL, "1"},
        {1095, 10000, NULL, "10.95%"},
        {1, 21, NULL, "1/21"},
        {INT64_MAX - 1, 1, "円", "9,223,372,036,854,775,806 yen"},
        {INT64_MIN + 1, 2, "円", "-4,611,686,018,427,387,903.5 yen"},
    };
    struct unit unit;
    unit_begin(&unit);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        ck_assert_str_eq(amount_text(&unit.arena, rows[i].number, rows[i].scale, rows[i].unit), rows[i].text);
    unit_end(&unit);
}
END_TEST

START_TEST(dates_in_their_eras)
{
    static const struct {
        int year, month, day;
        const char *text;
    } rows[] = {
        {2024, 3, 11, "2024-03-11 (令和6年3月11日)"},  {2019, 5, 1, "2019-05-01 (令和元年5月1日)"},
        {2019, 4, 30, "2019-04-30 (平成31年4月30日)"}, {1989, 1, 8, "1989-01-08 (平成元年1月8日)"},
        {1989, 1, 7, "1989-01-07 (昭和64年1月7日)"},   {1926, 12, 25, "1926-12-25 (昭和元年12月25日)"},
        {1912, 7, 29, "1912-07-29 (明治45年7月29日)"}, {2999, 12, 31, "2999-12-31 (令和981年12月31日)"},
    };
    struct unit unit;
    unit_begin(&unit);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        ck_assert_str_eq(date_words(&unit.arena, date_from(rows[i].year, rows[i].month, rows[i].day)),
                         rows[i].text);
    ck_assert_str_eq(year_words(&unit.arena, 2024), "FY2024 (令和6年度)");
    ck_assert_str_eq(year_words(&unit.arena, 2019), "FY2019 (令和元年度)");
    unit_end(&unit);
}
END_TEST

START_TEST(phrases_take_their_arguments_in_any_order)
{
    struct unit unit;
    unit_begin(&unit);
    ck_assert_str_eq(phrase(&unit.arena, "{2}, {1}, {2}; {x} {3} {", "a", "{1}", NULL),
                     "{1}, a, {1}; {x}  {");
    unit_end(&unit);
}
END_TEST

/* ---- Whole explanations ---- */

#define GOOD                                                                                                                     \
    "\"都道府県\":\"埼玉県\",\"指定\":true,\"職員数\":20.49,\"補助年度\":2024,\"完了日\":\"2024-03-11\","     \
    "\"経費\":[{\"区分\":\"ソフト\",\"金額\":4000000,\"出力\":[\"計画書\",\"利用票\"],\"契約日\":\"2024-05-" \
    "01\"},"                                                                                                                     \
    "{\"区分\":\"通信費\",\"金額\":120000,\"契約日\":\"2024-03-31\"}]"

#define GOOD_WITHOUT_DESIGNATION                                                                             \
    "\"都道府県\":\"埼玉県\",\"職員数\":20.49,\"補助年度\":2024,\"完了日\":\"2024-03-11\"," \
    "\"経費\":[{\"区分\":\"端末\",\"金額\":4000000,\"契約日\":\"2024-05-01\"}]"

#define GOOD_BUT_REFUSED                                                                                     \
    "\"都道府県\":\"東京都\",\"職員数\":20.49,"                                                    \
    "\"経費\":[{\"区分\":\"端末\",\"金額\":4000000,\"契約日\":\"2024-05-01\"}]"

enum { LETTER = EXPLAIN_LETTER, WORKING = EXPLAIN_WORKING, TRACE = EXPLAIN_TRACE, JSON, LETTER_PAGE };

/* Adds the explanation of one record to a buffer. */
static void explain_into(struct buffer *out, const char *record, int how)
{
    struct small small;
    small_begin(&small, small_scheme, "");
    struct unit *unit = &small.unit;
    struct record_text text = {.bytes = record, .length = strlen(record)};
    struct record_request from = {.source = {.name = "-", .read = record_text_read, .user = &text},
                                  .format = RECORDS_NDJSON};
    struct record_reader *reader;
    struct batch batch;
    ck_assert(records_open(&reader, &unit->memory, &small.program->schema, &from, &small.diagnostics));
    ck_assert(records_next(reader, &unit->arena, &batch));
    ck_assert_uint_eq(batch.records, 1);
    struct machine_options options = {.keep = true};
    struct machine *machine = machine_create(&unit->memory, small.program, &options);
    machine_run(machine, &batch, 0, 1);
    struct decision decision;
    decide_record(machine, small.program, &batch, 0, 0, &unit->arena, &decision);
    struct explain_request request = {.machine = machine,
                                      .program = small.program,
                                      .batch = &batch,
                                      .decision = &decision,
                                      .as_of = INT32_MAX,
                                      .arena = &unit->arena};
    if (how == JSON)
        explain_json(&request, out);
    else if (how == LETTER_PAGE)
        explain_html(&request, EXPLAIN_LETTER, out);
    else
        explain_text(&request, (enum explain_depth)how, out);
    machine_destroy(machine);
    records_close(reader);
    small_end(&small);
}

/* The explanation of one record, to be freed. */
static char *explain(const char *record, int how)
{
    struct buffer out = {0};
    explain_into(&out, record, how);
    buffer_add(&out, "", 1);
    ck_assert(!out.failed);
    return out.bytes;
}

static void expect_text(const char *record, int how, const char *text)
{
    char *told = explain(record, how);
    ck_assert_str_eq(told, text);
    free(told);
}

static void expect_lines(const char *record, int how, const char *const *lines)
{
    char *told = explain(record, how);
    for (; *lines; lines++)
        ck_assert_msg(strstr(told, *lines), "no \"%s\" in:\n%s", *lines, told);
    free(told);
}

START_TEST(a_grant_in_working)
{
    expect_text(
        "{\"申請番号\":\"A\"," GOOD "}", WORKING,
        "Scheme       small-2024 \"小さな補助金\"\n"
        "Source       小さな要綱\n"
        "Application  A\n"
        "\n"
        "交付可: the grant is 2,600,000 yen.\n"
        "\n"
        "== What made the amount smaller\n"
        "  not covered: 経費[2] (通信費, 120,000 yen) -- 第3条 対象となる経費\n"
        "  ceiling: 3,000,000 yen (対象経費 = 4,000,000 yen, 補助率 = 3/4) is limited to 2,600,000 yen (上限)"
        " -- 第5条 補助率と上限\n"
        "\n"
        "== Requirements: all 3 are met\n"
        "  ○ met  第1条 県内の事業所\n"
        "      condition: 都道府県 = 埼玉県\n"
        "  ○ met  第2条 指定を受けた事業所\n"
        "      condition: 指定\n"
        "  ○ met  第3条 対象となる経費\n"
        "      condition: 対象経費 > 0円\n"
        "      given: 対象経費 = 4,000,000 yen\n"
        "\n"
        "== 経費: of 2, 1 covered, 1 not covered, 0 open\n"
        "  ○ covered      経費[1] (ソフト, 4,000,000 yen) -- counted as 4,000,000 yen\n"
        "      met: 第3条, 第4条\n"
        "  × not covered  経費[2] (通信費, 120,000 yen) -- 第3条\n"
        "      × not met  第3条 対象となる経費\n"
        "          condition: 対象外 《第3条》\n"
        "      also not met: 第4条 令和6年度の契約\n"
        "\n"
        "== Definitions\n"
        "  大規模 = yes -- 第5条 補助率と上限\n"
        "      formula: 職員数 >= 10.5人\n"
        "      given: 職員数 = 20.49 人\n"
        "  補助率 = 3/4 -- 第5条 補助率と上限\n"
        "      the exception applies: when 大規模, then 4分の3\n"
        "      given: 大規模 = yes\n"
        "  上限 = 2,600,000 yen -- 第5条 補助率と上限\n"
        "      formula: 帯(職員数)\n"
        "      帯(職員数) = 2,600,000 yen -- 第5条 補助率と上限\n"
        "          rounded first: 20.49 人 → 20 人 (四捨五入)\n"
        "          row that applies: 11人以上 => 260万円\n"
        "          given: 職員数 = 20.49 人\n"
        "\n"
        "== Results\n"
        "  対象経費  4,000,000 yen -- 第3条 対象となる経費\n"
        "      formula: 合計(経費.額, 対象)\n"
        "  補助率    3/4 -- 第5条 補助率と上限\n"
        "  算定額    2,600,000 yen -- 第5条 補助率と上限\n"
        "      formula: 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)\n"
        "      given: 対象経費 = 4,000,000 yen, 補助率 = 3/4, 上限 = 2,600,000 yen\n"
        "\n"
        "== Duties and dates\n"
        "  報告期限  2024-04-10 (令和6年4月10日) -- 第6条 報告\n"
        "  報告年度  FY2025 (令和7年度), FY2026 (令和8年度) -- 第6条 報告\n"
        "\n"
        "== Documents to hand in\n"
        "  ○ needed  交付申請書 (申請, 郵送) -- 第6条 報告\n");
}
END_TEST

START_TEST(a_grant_in_a_letter)
{
    expect_text("{\"申請番号\":\"A\"," GOOD "}", LETTER,
                "On application A, 小さな補助金\n"
                "\n"
                "We have found that a grant of 2,600,000 yen can be paid.\n"
                "\n"
                "The amounts were worked out as follows.\n"
                "- 対象経費: 4,000,000 yen (第3条)\n"
                "- 補助率: 3/4 (第5条)\n"
                "- 算定額: 2,600,000 yen (第5条)\n"
                "\n"
                "In working out the amount, the following was applied.\n"
                "- 3,000,000 yen (対象経費 = 4,000,000 yen, 補助率 = 3/4) was limited to the ceiling of "
                "2,600,000 yen "
                "(上限). (第5条 補助率と上限)\n"
                "\n"
                "The following is not covered by the grant.\n"
                "- 経費[2] (通信費, 120,000 yen): 第3条 対象となる経費\n"
                "\n"
                "Please note these dates.\n"
                "- 報告期限: 2024-04-10 (令和6年4月10日) (第6条)\n"
                "- 報告年度: FY2025 (令和7年度), FY2026 (令和8年度) (第6条)\n"
                "\n"
                "Please hand in these documents.\n"
                "- 交付申請書 (申請, 郵送)\n"
                "\n"
                "This text explains the working of the rules; it is not the notice of the decision.\n");
}
END_TEST

START_TEST(a_refusal_names_what_is_not_met)
{
    static const char record[] = "{\"申請番号\":\"A\",\"指定\":false," GOOD_BUT_REFUSED "}";
    static const char *const working[] = {
        "不交付: not met: 第1条, 第2条.\n",
        "Requirements: of 3, 1 met, 2 not met, 0 open\n",
        "  × not met  第1条 県内の事業所\n      condition: 都道府県 = 埼玉県\n      given: 都道府県 = "
        "東京都\n",
        "  × not met  第2条 指定を受けた事業所\n      condition: 指定\n      given: 指定 = no\n",
        "  ○ met      第3条 対象となる経費\n",
        NULL,
    };
    expect_lines(record, WORKING, working);
    static const char *const letter[] = {
        "We regret that no grant can be paid",
        "- 第1条 県内の事業所 (we went by 都道府県 = 東京都)\n",
        NULL,
    };
    expect_lines(record, LETTER, letter);
}
END_TEST

START_TEST(an_open_decision_names_what_is_missing_and_what_turns_on_it)
{
    static const char record[] =
        "{\"申請番号\":\"A\",\"都道府県\":\"埼玉県\","
        "\"経費\":[{\"区分\":\"端末\",\"金額\":1000000},{\"番号\":7,\"金額\":500000}]}";
    static const char *const working[] = {
        "要確認: it cannot be decided yet; missing inputs: ",
        "Until then 算定額 is 0 yen to 1,125,000 yen (not settled).\n",
        "  職員数 (申請時の職員数)\n      bears on: 算定額\n",
        "  経費[1].契約日 (契約した日)\n      bears on: 第3条 対象となる経費, 経費[1], 算定額\n",
        "  指定 (指定を受けている)\n      bears on: 第2条 指定を受けた事業所\n",
        "  ？ open  経費[7] (区分 left blank, 500,000 yen) -- counted as 0 yen to 500,000 yen (not settled)\n"
        "      ？ open  a case that cannot be told yet\n",
        "      missing: 経費[7].区分\n",
        "      by default: 2分の1\n      may apply: when 大規模, then 4分の3\n",
        "row that may apply: 1人以上10人以下 => 100万円\n",
        "  報告期限  unknown (missing: 完了日) -- 第6条 報告\n",
        NULL,
    };
    expect_lines(record, WORKING, working);
    static const char *const letter[] = {"We cannot decide yet", "- 職員数 (申請時の職員数)\n", NULL};
    expect_lines(record, LETTER, letter);
}
END_TEST

START_TEST(a_trace_has_places_and_registers)
{
    static const char *const lines[] = {
        "File         small.yoko (SHA-256 ",
        "  ○ met  第1条 県内の事業所 (small.yoko:11)\n",
        "== Registers\n",
        "  r0 ",
        "FIELD_WORD 職員数 = 2049\n",
        NULL,
    };
    expect_lines("{\"申請番号\":\"A\"," GOOD "}", TRACE, lines);
}
END_TEST

START_TEST(the_working_as_json)
{
    char *text = explain("{\"申請番号\":\"A \\\"1\\\"\"," GOOD "}", JSON);
    json_t *told = json_loads(text, 0, NULL);
    ck_assert_msg(told, "%s", text);
    ck_assert_str_eq(json_string_value(json_object_get(told, "申請番号")), "A \"1\"");
    ck_assert_str_eq(json_string_value(json_object_get(told, "判定")), "交付可");
    ck_assert_int_eq(json_integer_value(json_object_get(told, "補助額")), 2600000);
    const json_t *tests = json_object_get(told, "要件");
    ck_assert_uint_eq(json_array_size(tests), 3);
    ck_assert(json_is_true(json_object_get(json_array_get(tests, 0), "結果")));
    const json_t *lines = json_object_get(json_object_get(told, "一覧"), "経費");
    ck_assert(json_is_false(json_object_get(json_array_get(lines, 1), "対象")));
    const json_t *results = json_object_get(told, "結果");
    ck_assert_str_eq(json_string_value(json_object_get(json_array_get(results, 1), "値")), "3/4");
    const json_t *duties = json_object_get(told, "義務");
    ck_assert_str_eq(json_string_value(json_object_get(json_array_get(duties, 0), "値")), "2024-04-10");
    json_decref(told);
    free(text);
}
END_TEST

START_TEST(an_open_amount_in_json_has_its_ends)
{
    char *text =
        explain("{\"申請番号\":\"A\",\"経費\":[{\"区分\":\"端末\",\"契約日\":\"2024-05-01\"}]}", JSON);
    json_t *told = json_loads(text, 0, NULL);
    ck_assert_msg(told, "%s", text);
    const json_t *line = json_array_get(json_object_get(json_object_get(told, "一覧"), "経費"), 0);
    const json_t *amount = json_object_get(line, "対象額");
    ck_assert(json_is_null(json_object_get(amount, "値")));
    ck_assert_int_eq(json_integer_value(json_object_get(amount, "下限")), 0);
    ck_assert(json_is_null(json_object_get(amount, "上限")));
    json_decref(told);
    free(text);
}
END_TEST

/* ---- What was decisive ---- */

START_TEST(single_facts_that_would_change_a_refusal)
{
    static const char *const lines[] = {
        "== What was decisive\n  Each of these facts alone would have changed the decision:\n"
        "  指定: no -> yes -- 交付可 (a grant of 2,600,000 yen)\n"
        "  (Found by deciding ",
        NULL,
    };
    expect_lines("{\"申請番号\":\"A\",\"指定\":false," GOOD_WITHOUT_DESIGNATION "}", WORKING, lines);
}
END_TEST

START_TEST(facts_that_would_change_a_refusal_together)
{
    static const char *const lines[] = {
        "  No single fact would have changed the decision.\n"
        "  With all of these changed it would be: 交付可 (a grant of 2,600,000 yen).\n"
        "  都道府県: 東京都 -> 埼玉県 -- 第1条 県内の事業所\n"
        "  指定: no -> yes -- 第2条 指定を受けた事業所\n",
        NULL,
    };
    expect_lines("{\"申請番号\":\"A\",\"指定\":false," GOOD_BUT_REFUSED "}", WORKING, lines);
}
END_TEST

START_TEST(facts_that_would_raise_a_grant)
{
    static const char record[] =
        "{\"申請番号\":\"A\",\"都道府県\":\"埼玉県\",\"指定\":true,\"職員数\":3,\"補助年度\":2024,"
        "\"完了日\":\"2024-03-11\",\"経費\":[{\"区分\":\"端末\",\"金額\":1900000,\"契約日\":\"2024-05-01\"},"
        "{\"区分\":\"通信費\",\"金額\":50000,\"契約日\":\"2024-05-01\"}]}";
    static const char *const lines[] = {
        "  Each of these facts alone would have raised the grant:\n"
        "  職員数: 3 人 -> 10.5 人 or above -- 交付可 (a grant of 1,425,000 yen), 補助率: 3/4\n"
        "  経費[2].区分: 通信費 -> 端末 -- 交付可 (a grant of 975,000 yen)\n",
        "  not covered: 経費[2] (通信費, 50,000 yen) -- 第3条 対象となる経費\n"
        "  補助率 is 1/2 and not 3/4, since it is not so that 大規模 (職員数 = 3 人); otherwise 算定額 1,000,000 yen"
        " -- 第5条 補助率と上限\n",
        NULL,
    };
    expect_lines(record, WORKING, lines);
}
END_TEST

START_TEST(a_missing_input_and_what_its_values_would_make)
{
    static const char record[] =
        "{\"申請番号\":\"A\",\"都道府県\":\"埼玉県\",\"指定\":true,\"補助年度\":2024,"
        "\"完了日\":\"2024-03-11\",\"経費\":[{\"区分\":\"端末\",\"金額\":4000000,\"契約日\":\"2024-05-01\"}]"
        "}";
    static const char *const lines[] = {
        "      if 0.49 人 or below: 交付可 (a grant of 0 yen)\n"
        "      if 0.5 人 to 10.49 人: 交付可 (a grant of 1,000,000 yen)\n"
        "      if 10.5 人 or above: 交付可 (a grant of 2,600,000 yen)\n",
        NULL,
    };
    expect_lines(record, WORKING, lines);
    char *text = explain(record, JSON);
    json_t *told = json_loads(text, 0, NULL);
    const json_t *missing = json_array_get(json_object_get(told, "不足項目"), 0);
    const json_t *values = json_object_get(missing, "値ごとの結果");
    ck_assert_uint_eq(json_array_size(values), 3);
    ck_assert_int_eq(json_integer_value(json_object_get(json_array_get(values, 1), "補助額")), 1000000);
    json_decref(told);
    free(text);
}
END_TEST

START_TEST(the_letter_as_a_page)
{
    static const char *const lines[] = {
        "<!DOCTYPE html>\n<html lang=\"en\">",
        "<h1>On application A&lt;1&gt;, 小さな補助金</h1>\n",
        "<p class=\"level0\">We regret that no grant can be paid, because the following is not met.</p>\n"
        "<ul class=\"level0\">\n<li>第1条 県内の事業所 (we went by 都道府県 = 東京都)</li>\n",
        "</main>\n</body>\n</html>\n",
        NULL,
    };
    expect_lines("{\"申請番号\":\"A<1>\",\"指定\":true," GOOD_BUT_REFUSED "}", LETTER_PAGE, lines);
}
END_TEST

START_TEST(depths_by_name)
{
    enum explain_depth depth;
    ck_assert(explain_depth_read("letter", &depth) && depth == EXPLAIN_LETTER);
    ck_assert(explain_depth_read("trace", &depth) && depth == EXPLAIN_TRACE);
    ck_assert(!explain_depth_read("deep", &depth));
}
END_TEST

/* Where memory ran out before the first byte nothing is looked back at. */
START_TEST(what_has_failed_stays_empty)
{
    for (int how = LETTER; how <= LETTER_PAGE; how++) {
        struct buffer out = {.failed = true};
        explain_into(&out, "{\"申請番号\":\"A\"," GOOD "}", how);
        ck_assert(out.failed);
        ck_assert_uint_eq(out.length, 0);
        buffer_end(&out);
    }
}
END_TEST

UNIT_MAIN("explain", amounts, what_has_failed_stays_empty, dates_in_their_eras, phrases_take_their_arguments_in_any_order,
          a_grant_in_working, a_grant_in_a_letter, a_refusal_names_what_is_not_met,
          an_open_decision_names_what_is_missing_and_what_turns_on_it, a_trace_has_places_and_registers,
          the_working_as_json, an_open_amount_in_json_has_its_ends, single_facts_that_would_change_a_refusal,
          facts_that_would_change_a_refusal_together, facts_that_would_raise_a_grant,
          a_missing_input_and_what_its_values_would_make, the_letter_as_a_page, depths_by_name)
