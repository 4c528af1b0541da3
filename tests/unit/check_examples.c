/* SPDX-License-Identifier: Apache-2.0 */
/* Examples: premises under entries, values as records hold them, expectations as decisions show them, and
 * every mistake that an author can make; then the run, with what differs and what nothing puts to the test.
 */
#include <config.h>

#include "small_scheme.h"
#include "testing/example.h"
#include "testing/run.h"

/* ---- Building ---- */

struct built {
    struct small small;
    struct examples examples;
};

static void build(struct built *built, const char *text)
{
    small_begin(&built->small, small_scheme, text);
    ck_assert_uint_eq(built->small.diagnostics.errors, 0);
    built->examples = examples_build(&built->small.unit.arena, &built->small.checked->declarations, 1,
                                     &built->small.program->schema, &built->small.diagnostics);
}

/* The record that the only example makes. */
static void expect_record(const char *text, const char *record)
{
    struct built built;
    build(&built, text);
    small_show(&built.small);
    ck_assert_uint_eq(built.small.diagnostics.errors, 0);
    ck_assert_uint_eq(built.examples.count, 1);
    ck_assert_str_eq(built.examples.items[0].record, record);
    small_end(&built.small);
}

static void expect_expected(const char *text, const char *expected)
{
    struct built built;
    char example[2048];
    snprintf(example, sizeof example, "例 「一」 { 期待 { %s } }", text);
    build(&built, example);
    small_show(&built.small);
    ck_assert_uint_eq(built.small.diagnostics.errors, 0);
    ck_assert_str_eq(built.examples.items[0].expected, expected);
    small_end(&built.small);
}

/* The text has exactly one mistake, that one, with that suggestion (NULL: none). */
static void expect_mistake(const char *text, enum diagnostic_code code, const char *suggestion)
{
    struct built built;
    build(&built, text);
    if (built.small.diagnostics.list.count != 1)
        small_show(&built.small);
    ck_assert_uint_eq(built.small.diagnostics.list.count, 1);
    const struct diagnostic *diagnostic = built.small.diagnostics.list.items[0];
    ck_assert_str_eq(diagnostic_name(diagnostic->code), diagnostic_name(code));
    if (suggestion)
        ck_assert_str_eq(diagnostic->suggestion ? diagnostic->suggestion : "", suggestion);
    else
        ck_assert_ptr_null(diagnostic->suggestion);
    small_end(&built.small);
}

#define EXPECT " 期待 { 判定 = 交付可 } "

START_TEST(values_of_every_type)
{
    expect_record(
        "例 「甲」 { 職員数 = 10.49人  指定  都道府県 = 埼玉県  県の率 = 4分の3  補助年度 = 令和6年度"
        "  完了日 = 令和6年3月11日" EXPECT "}",
        "{\"職員数\":10.49,\"指定\":true,\"都道府県\":\"埼玉県\",\"県の率\":\"3/4\",\"補助年度\":2024,"
        "\"完了日\":\"2024-03-11\",\"申請番号\":\"甲\"}");
    expect_record(
        "例 「甲」 { 職員数 = 15  指定 でない  補助年度 = 2024  完了日 = 2024-03-11" EXPECT "}",
        "{\"職員数\":15,\"指定\":false,\"補助年度\":2024,\"完了日\":\"2024-03-11\",\"申請番号\":\"甲\"}");
    expect_record("例 「甲」 { 申請番号 = 「A-\"1\"」  職員数 = 0.5名" EXPECT "}",
                  "{\"申請番号\":\"A-\\\"1\\\"\",\"職員数\":0.5}");
}
END_TEST

START_TEST(lines_and_their_values)
{
    expect_record("例 「甲」 { 経費 [ { 区分 = ソフト  金額 = 330万円  出力 = [ 計画書、利用票 ] }"
                  " { 区分 = 端末  主機器 = 1  出力 = [] } ]" EXPECT "}",
                  "{\"経費\":[{\"区分\":\"ソフト\",\"金額\":3300000,\"出力\":[\"計画書\",\"利用票\"]},"
                  "{\"区分\":\"端末\",\"主機器\":1,\"出力\":[]}],\"申請番号\":\"甲\"}");
}
END_TEST

START_TEST(an_example_goes_before_its_premise)
{
    expect_record("前提 普通 { 指定  職員数 = 15人  都道府県 = 埼玉県  経費 [ { 区分 = 端末 } ] }\n"
                  "前提 ソフト購入 経費 { 区分 = ソフト  金額 = 100円 }\n"
                  "例 「甲」 普通 { 職員数 = 20人  都道府県 = 未記入"
                  " 経費 [ ソフト購入 { 金額 = 200円 } ソフト購入 { 区分 = 未記入 } ]" EXPECT "}",
                  "{\"指定\":true,\"職員数\":20,\"経費\":[{\"区分\":\"ソフト\",\"金額\":200},{\"金額\":100}],"
                  "\"申請番号\":\"甲\"}");
}
END_TEST

/* The premise of an application may use that of a line, wherever the two stand. */
START_TEST(premises_in_any_order)
{
    expect_record("例 「甲」 普通 { " EXPECT "}\n"
                  "前提 普通 { 経費 [ 購入 { } ] }\n"
                  "前提 購入 経費 { 区分 = 端末 }\n",
                  "{\"経費\":[{\"区分\":\"端末\"}],\"申請番号\":\"甲\"}");
}
END_TEST

START_TEST(expectations)
{
    expect_expected("判定 = 交付可 算定額 = 160万円 補助率 = 4分の3 対象経費 = 未記入",
                    "{\"判定\":\"交付可\",\"算定額\":1600000,\"補助率\":\"3/4\",\"対象経費\":null}");
    expect_expected("補助率 = 3/4", "{\"補助率\":\"3/4\"}");
    expect_expected("不適合 = 《第2条、第1条、第2条》", "{\"不適合\":[\"第1条\",\"第2条\"]}");
    expect_expected("不適合 = []", "{\"不適合\":[]}");
    expect_expected("不足項目 = [ 職員数、「経費[1].契約日」 ]",
                    "{\"不足項目\":[\"経費[1].契約日\",\"職員数\"]}");
    expect_expected("経費 [ { 対象 = 偽 対象外理由 = 《第3条》 対象額 = 0円 } { 対象 } ]",
                    "{\"経費\":[{\"対象\":false,\"対象外理由\":\"第3条\",\"対象額\":0},{\"対象\":true}]}");
    expect_expected("義務 { 報告期限 = 令和6年4月10日 報告年度 = [ 2025年度、2026年度 ] }",
                    "{\"義務\":{\"報告期限\":\"2024-04-10\",\"報告年度\":[2025,2026]}}");
    expect_expected("提出書類 [ { 書類 = 「交付申請書」 要否 = 真 } ]",
                    "{\"提出書類\":[{\"書類\":\"交付申請書\",\"要否\":true}]}");
}
END_TEST

START_TEST(mistakes_in_records)
{
    expect_mistake("例 「甲」 { 職員教 = 1人" EXPECT "}", Y0601, "職員数");
    expect_mistake("例 「甲」 { 経費 [ { 区文 = ソフト } ]" EXPECT "}", Y0601, "区分");
    expect_mistake("例 「甲」 { 指定 = 3人" EXPECT "}", Y0602, NULL);
    expect_mistake("例 「甲」 { 完了日 = 2024" EXPECT "}", Y0602, NULL);
    expect_mistake("例 「甲」 { 職員数 = 3円" EXPECT "}", Y0603, NULL);
    expect_mistake("例 「甲」 { 職員数 = 0.125人" EXPECT "}", Y0604, NULL);
    expect_mistake("例 「甲」 { 都道府県 = 埼玉" EXPECT "}", Y0605, "埼玉県");
    expect_mistake("例 「甲」 { 経費 [ { 出力 = [ 計画書、計画書 ] } ]" EXPECT "}", Y0606, NULL);
    expect_mistake("例 「甲」 { 職員数 = 1人 職員数 = 2人" EXPECT "}", Y0607, NULL);
    expect_mistake("例 「甲」 { 経費 = 3円" EXPECT "}", Y0610, NULL);
    expect_mistake("例 「甲」 { 職員数 [ { } ]" EXPECT "}", Y0611, NULL);
}
END_TEST

START_TEST(mistakes_in_premises)
{
    expect_mistake("前提 普通 { 指定 }\n例 「乙」 普通 {" EXPECT "}\n例 「甲」 普遍 {" EXPECT "}", Y0608,
                   "普通");
    expect_mistake("前提 購入 経費 { }\n例 「甲」 購入 {" EXPECT "}", Y0609, NULL);
    expect_mistake("前提 購入 経日 { }\n例 「甲」 購入 {" EXPECT "}", Y0613, "経費");
    expect_mistake("前提 普通 { 指定 }\n前提 普通 { }\n例 「甲」 普通 {" EXPECT "}", Y0614, NULL);
    expect_mistake("前提 普通 { 指定 }\n例 「甲」 {" EXPECT "}", Y0620, NULL);
}
END_TEST

START_TEST(mistakes_in_expectations)
{
    expect_mistake("例 「甲」 { 期待 { 算定学 = 1円 } }", Y0618, "算定額");
    expect_mistake("例 「甲」 { 期待 { 義務 { 報告期間 = 2024-04-10 } } }", Y0618, "報告期限");
    expect_mistake("例 「甲」 { 期待 { 経費 [ { 対称 } ] } }", Y0618, "対象");
    expect_mistake("例 「甲」 { 期待 { 判定 = 交付 } }", Y0616, "交付可");
    expect_mistake("例 「甲」 { 期待 { 不適合 = 第1条 } }", Y0615, "《第1条》");
    expect_mistake("例 「甲」 { 期待 { 算定額 = 1円 + 2円 } }", Y0612, NULL);
    expect_mistake("例 「甲」 { 指定 期待 { } }", Y0619, NULL);
}
END_TEST

/* ---- Running ---- */

#define GOOD                                                                                                                      \
    "前提 良い { 都道府県 = 埼玉県  指定  職員数 = 20.49人  補助年度 = 2024年度  完了日 = 2024-03-11\n" \
    "  経費 [ { 区分 = ソフト 金額 = 400万円 出力 = [ 計画書、利用票 ] 契約日 = 2024-05-01 } ] }\n"

static struct test_run *run(struct built *built, const char *text)
{
    build(built, text);
    ck_assert_uint_eq(built->small.diagnostics.errors, 0);
    struct unit *unit = &built->small.unit;
    struct test_run *run =
        test_begin(&unit->memory, &unit->arena, built->small.program, &built->small.diagnostics);
    test_examples(run, &built->examples, &built->small.sources);
    return run;
}

START_TEST(examples_that_hold)
{
    struct built built;
    struct test_run *tested =
        run(&built, GOOD
            "例 「大規模」 良い { 期待 { 判定 = 交付可 補助額 = 260万円 補助率 = 4分の3 不適合 = []"
            " 義務 { 報告期限 = 2024-04-10 報告年度 = [ 2025年度、2026年度 ] } } }\n"
            "例 「10人」 良い { 職員数 = 10.49人 期待 { 補助率 = 2分の1 補助額 = 100万円 } }\n"
            "例 「県外」 良い { 都道府県 = 東京都 期待 { 判定 = 不交付 不適合 = 《第1条》 補助額 = 0円 } }\n"
            "例 「職員数なし」 良い { 職員数 = 未記入 期待 { 判定 = 要確認 不足項目 = [ 職員数 ] 補助額 = "
            "未記入 } }\n"
            "例 「誤り」 良い { 経費 [ { 番号 = 1 } { 番号 = 1 } ] 期待 { 入力エラー } }\n"
            "例 「対象外」 良い { 経費 [ { 区分 = 通信費 金額 = 100円 契約日 = 2024-05-01 } ]"
            " 期待 { 不適合 = 《第3条》 経費 [ { 番号 = 1 対象 = 偽 対象外理由 = 《第3条》 対象額 = 0円 } ] "
            "} }\n");
    struct buffer out = {0};
    test_report(tested, &(struct test_report_options){0}, &out);
    buffer_add(&out, "", 1);
    ck_assert_msg(test_failed(tested) == 0, "%s", out.bytes);
    ck_assert_uint_eq(test_passed(tested), 6);
    buffer_end(&out);
    small_end(&built.small);
}
END_TEST

START_TEST(what_differs_is_named)
{
    struct built built;
    struct test_run *tested = run(
        &built, GOOD
        "例 「違う」 良い { 期待 { 補助額 = 1円 経費 [ { 対象 = 偽 } ] 義務 { 報告期限 = 2024-04-09 } } }\n"
        "例 「誤り」 良い { 経費 [ { 番号 = 1 } { 番号 = 1 } ] 期待 { 判定 = 交付可 } }\n");
    uint32_t count;
    const struct test_outcome *results = test_results(tested, &count);
    ck_assert_uint_eq(count, 2);
    ck_assert_uint_eq(test_failed(tested), 2);
    ck_assert_uint_eq(results[0].differences.count, 3);
    ck_assert_str_eq(results[0].differences.items[0].path, "補助額");
    ck_assert_str_eq(results[0].differences.items[0].expected, "1");
    ck_assert_str_eq(results[0].differences.items[0].found, "2600000");
    ck_assert_str_eq(results[0].differences.items[1].path, "経費[1].対象");
    ck_assert_str_eq(results[0].differences.items[2].path, "義務.報告期限");
    ck_assert_str_eq(results[0].differences.items[2].found, "2024-04-10");
    ck_assert_str_eq(results[1].differences.items[0].path, "入力エラー");
    small_end(&built.small);
}
END_TEST

START_TEST(rules_that_nothing_tests_are_counted)
{
    struct built built;
    struct test_run *tested =
        run(&built, GOOD "例 「県外」 良い { 都道府県 = 東京都 期待 { 判定 = 不交付 } }\n");
    struct buffer out = {0};
    test_report(tested, &(struct test_report_options){.all = true}, &out);
    buffer_add(&out, "", 1);
    ck_assert_ptr_nonnull(strstr(out.bytes, ": 第2条: "));
    ck_assert_ptr_null(strstr(out.bytes, "11人以上")); /* taken */
    ck_assert_ptr_nonnull(strstr(out.bytes, "1人以上10人以下"));
    ck_assert_ptr_nonnull(strstr(out.bytes, "1 passed, 0 failed\n"));
    buffer_end(&out);
    small_end(&built.small);
}
END_TEST

/* Fails each request for memory in turn; with the sanitizers, that nothing is lost is seen at the end. */
START_TEST(running_out_of_memory)
{
    struct small small;
    small_begin(&small, small_scheme,
                GOOD "例 「違う」 良い { 期待 { 補助額 = 1円 } }\n"
                     "例 「誤り」 良い { 経費 [ { 番号 = 1 } { 番号 = 1 } ] 期待 { 入力エラー } }\n");
    volatile bool done = false;
    for (volatile uint64_t fail_at = 1; !done; fail_at++) {
        jmp_buf door;
        struct memory memory;
        struct arena arena;
        memory_begin(&memory);
        memory.door = &door;
        memory.fail_at = fail_at;
        arena_begin(&arena, &memory);
        if (setjmp(door) == 0) {
            struct diagnostics diagnostics;
            diagnostics_begin(&diagnostics, &arena);
            struct examples examples =
                examples_build(&arena, &small.checked->declarations, 1, &small.program->schema, &diagnostics);
            struct test_run *tested = test_begin(&memory, &arena, small.program, &diagnostics);
            test_examples(tested, &examples, &small.sources);
            ck_assert_uint_eq(test_passed(tested), 1);
            done = true;
        }
        arena_end(&arena);
    }
    small_end(&small);
}
END_TEST

/* ---- Files of cases ---- */

static struct test_run *run_cases(struct built *built, const char *text)
{
    char path[] = "/tmp/yoko-cases-XXXXXX";
    int file = mkstemp(path);
    FILE *stream = fdopen(file, "w");
    fputs(text, stream);
    fclose(stream);
    build(built, "");
    struct unit *unit = &built->small.unit;
    struct test_run *run =
        test_begin(&unit->memory, &unit->arena, built->small.program, &built->small.diagnostics);
    ck_assert(test_case_file(run, &(struct case_source){.path = path}));
    remove(path);
    return run;
}

START_TEST(case_files)
{
    struct built built;
    struct test_run *tested = run_cases(
        &built,
        "{\"record\": {\"申請番号\": \"A\", \"職員数\": 10.49, \"指定\": false}, \"expected\": {\"不適合\": "
        "[\"第2条\", \"第3条\"]}}\r\n"
        "\n"
        "{\"expected\": {\"判定\": \"交付可\"}, \"note\": \"},\\\"\", \"record\": {\"申請番号\": \"B\"}}\n"
        "{\"record\": 3}\n"
        "not JSON\n"
        "{\"record\": {\"職員数\": 1}, \"expected\": {\"入力エラー\": \"any text\"}}");
    uint32_t count;
    const struct test_outcome *results = test_results(tested, &count);
    ck_assert_uint_eq(count, 5);
    ck_assert(results[0].passed);
    ck_assert_str_eq(results[0].label, "A");
    ck_assert(!results[1].passed);
    ck_assert_str_eq(results[1].differences.items[0].path, "判定");
    ck_assert(!results[2].passed && results[2].problem);
    ck_assert(!results[3].passed && results[3].problem);
    ck_assert(results[4].passed);
    ck_assert_uint_eq(built.small.diagnostics.errors, 2);
    small_end(&built.small);
}
END_TEST

START_TEST(a_case_file_that_is_not_there)
{
    struct built built;
    build(&built, "");
    struct unit *unit = &built.small.unit;
    struct test_run *run =
        test_begin(&unit->memory, &unit->arena, built.small.program, &built.small.diagnostics);
    ck_assert(!test_case_file(run, &(struct case_source){.path = "/nowhere/cases.ndjson"}));
    ck_assert_uint_eq(built.small.diagnostics.errors, 1);
    small_end(&built.small);
}
END_TEST

UNIT_MAIN("examples", values_of_every_type, lines_and_their_values, an_example_goes_before_its_premise,
          premises_in_any_order, expectations, mistakes_in_records, mistakes_in_premises,
          mistakes_in_expectations, examples_that_hold, what_differs_is_named,
          rules_that_nothing_tests_are_counted, running_out_of_memory, case_files,
          a_case_file_that_is_not_there)
