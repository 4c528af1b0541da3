/* SPDX-License-Identifier: Apache-2.0 */
/* Decisions from record to text: verdicts, reasons, missing inputs, duties and documents, in every form that
 * is written; and that as many lines come out as went in. */
#include <config.h>

#include "decide/decide.h"
#include "io/decisions.h"
#include "io/records.h"
#include "made_program.h"
#include "small_scheme.h"

/* Decides the records of a text and leaves what is written in `out`. */
static void decide_text(struct small *small, const char *name, const char *text, enum decision_format format,
                        unsigned width, struct buffer *out)
{
    struct arena *arena = &small->unit.arena;
    struct record_text bytes = {text, strlen(text), 0};
    struct record_request request = {.source = {name, record_text_read, &bytes}, .batch = 3};
    struct record_reader *reader;
    struct batch batch;
    ck_assert(
        records_open(&reader, &small->unit.memory, &small->program->schema, &request, &small->diagnostics));
    struct machine *machine = machine_create(&small->unit.memory, small->program, NULL);
    struct decision_writer writer;
    decisions_begin(&writer, format, small->program, arena, out);
    writer.width = width;
    while (records_next(reader, arena, &batch)) {
        uint32_t reject = 0;
        if (batch.records > 0)
            machine_run(machine, &batch, 0, batch.records);
        for (uint32_t i = 0; i <= batch.records; i++) {
            struct decision decision;
            for (; reject < batch.reject_count && batch.rejects[reject].before == i; reject++) {
                decision = decision_of_reject(&batch.rejects[reject]);
                decisions_add(&writer, &decision);
            }
            if (i == batch.records)
                break;
            decide_record(machine, small->program, &batch, 0, i, arena, &decision);
            decisions_add(&writer, &decision);
        }
    }
    decisions_end(&writer);
    machine_destroy(machine);
    records_close(reader);
    ck_assert(!out->failed);
}

#define GRANTED                                                                                                                  \
    "{\"申請番号\": \"甲\", \"職員数\": 12, \"指定\": true, \"都道府県\": \"埼玉県\", \"補助年度\": 2024, " \
    "\"完了日\": \"2024-12-01\", \"経費\": [{\"区分\": \"ソフト\", \"金額\": 1000000, \"契約日\": "               \
    "\"2024-05-01\", "                                                                                                           \
    "\"出力\": [\"利用票\", \"計画書\"]}, {\"番号\": 9, \"区分\": \"通信費\", \"金額\": 5, \"契約日\": "     \
    "\"2024-05-01\"}]}\n"
#define REFUSED                                                                                                    \
    "{\"申請番号\": \"乙,\\\"1\\\"\", \"職員数\": 0, \"指定\": false, \"都道府県\": \"東京都\", " \
    "\"経費\": [{\"区分\": \"端末\", \"金額\": 7, \"契約日\": \"2024-03-31\"}]}\n"
#define OPEN                                                                                                 \
    "{\"申請番号\": \"丙\", \"職員数\": 3.5, \"都道府県\": \"埼玉県\", \"経費\": ["         \
    "{\"区分\": \"端末\", \"金額\": 100000}, {\"番号\": 10, \"区分\": \"端末\", \"金額\": 100000}]}\n"
#define WRONG "{\"申請番号\": \"丁\", \"指定\": 1}\n"

static const char granted[] =
    "{\"申請番号\": \"甲\", \"制度\": \"small-2024\", \"判定\": \"交付可\", \"不足項目\": [], \"不適合\": "
    "[], "
    "\"対象経費\": 1000000, \"補助率\": \"3/4\", \"基準額\": null, \"上限額\": null, \"算定額\": 750000, "
    "\"補助額\": 750000, \"経費\": [{\"番号\": 1, \"対象\": true, \"対象外理由\": null, \"対象額\": "
    "1000000}, "
    "{\"番号\": 9, \"対象\": false, \"対象外理由\": \"第3条\", \"対象額\": 0}], \"内訳\": [], "
    "\"義務\": {\"報告期限\": \"2024-12-31\", \"報告年度\": [2025, 2026]}, "
    "\"提出書類\": [{\"書類\": \"交付申請書\", \"時期\": \"申請\", \"方法\": \"郵送\", \"要否\": true}]}";
static const char refused[] =
    "{\"申請番号\": \"乙,\\\"1\\\"\", \"制度\": \"small-2024\", \"判定\": \"不交付\", \"不足項目\": [], "
    "\"不適合\": [\"第1条\", \"第2条\", \"第3条\"], \"対象経費\": 0, \"補助率\": \"1/2\", \"基準額\": null, "
    "\"上限額\": null, \"算定額\": 0, \"補助額\": 0, "
    "\"経費\": [{\"番号\": 1, \"対象\": false, \"対象外理由\": \"第4条\", \"対象額\": 0}], \"内訳\": [], "
    "\"義務\": {\"報告期限\": null, \"報告年度\": null}, "
    "\"提出書類\": [{\"書類\": \"交付申請書\", \"時期\": \"申請\", \"方法\": \"郵送\", \"要否\": true}]}";
static const char open_decision[] =
    "{\"申請番号\": \"丙\", \"制度\": \"small-2024\", \"判定\": \"要確認\", "
    "\"不足項目\": [\"指定\", \"経費[10].契約日\", \"経費[1].契約日\"], \"不適合\": [], \"対象経費\": null, "
    "\"補助率\": \"1/2\", \"基準額\": null, \"上限額\": null, \"算定額\": null, \"補助額\": null, "
    "\"経費\": [{\"番号\": 1, \"対象\": null, \"対象外理由\": null, \"対象額\": null}, "
    "{\"番号\": 10, \"対象\": null, \"対象外理由\": null, \"対象額\": null}], \"内訳\": [], "
    "\"義務\": {\"報告期限\": null, \"報告年度\": null}, "
    "\"提出書類\": [{\"書類\": \"交付申請書\", \"時期\": \"申請\", \"方法\": \"郵送\", \"要否\": true}]}";
static const char wrong[] =
    "{\"申請番号\": \"丁\", \"入力エラー\": \"t.ndjson:4: `指定` is yes or no, but here is `1`\"}";

START_TEST(test_json_forms)
{
    struct small small;
    struct buffer out = {0};
    small_begin(&small, small_scheme, "");
    const char *expected =
        arena_print(&small.unit.arena, "%s\n%s\n%s\n%s\n", granted, refused, open_decision, wrong);
    decide_text(&small, "t.ndjson", GRANTED REFUSED OPEN WRONG, DECISIONS_NDJSON, 0, &out);
    ck_assert_str_eq(out.bytes, expected);
    out.length = 0;
    expected = arena_print(&small.unit.arena, "[\n%s,\n%s\n]\n", granted, refused);
    decide_text(&small, "t.ndjson", GRANTED REFUSED, DECISIONS_JSON, 0, &out);
    ck_assert_str_eq(out.bytes, expected);
    out.length = 0;
    decide_text(&small, "t.json", "[]", DECISIONS_JSON, 0, &out);
    ck_assert_str_eq(out.bytes, "[]\n");
    buffer_end(&out);
    small_end(&small);
}
END_TEST

START_TEST(test_csv_forms)
{
    struct small small;
    struct buffer out = {0};
    small_begin(&small, small_scheme, "結果 職員換算 = 職員数\n");
    decide_text(&small, "t.ndjson", GRANTED REFUSED OPEN WRONG, DECISIONS_CSV, 0, &out);
    ck_assert_str_eq(
        out.bytes,
        "申請番号,制度,判定,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,"
        "義務_報告期限,義務_報告年度,提出書類,結果_職員換算,入力エラー\r\n"
        "甲,small-2024,交付可,,,1000000,3/4,,,750000,750000,,2024-12-31,2025;2026,交付申請書,12,\r\n"
        "\"乙,\"\"1\"\"\",small-2024,不交付,,第1条;第2条;第3条,0,1/2,,,0,0,,,,交付申請書,0,\r\n"
        "丙,small-2024,要確認,指定;経費[10].契約日;経費[1].契約日,,,1/2,,,,,,,,交付申請書,3.5,\r\n"
        "丁,,,,,,,,,,,,,,,,\"t.ndjson:4: `指定` is yes or no, but here is `1`\"\r\n");
    out.length = 0;
    decide_text(&small, "t.ndjson", GRANTED OPEN WRONG, DECISIONS_LINES, 0, &out);
    ck_assert_str_eq(out.bytes, "申請番号,番号,対象,対象外理由,対象額\r\n"
                                "甲,1,true,,1000000\r\n甲,9,false,第3条,0\r\n丙,1,,,\r\n丙,10,,,\r\n");
    buffer_end(&out);
    small_end(&small);
}
END_TEST

/* A result that has no key of its own stands under 結果. */
START_TEST(test_other_results)
{
    struct small small;
    struct buffer out = {0};
    small_begin(&small, small_scheme, "結果 職員換算 = 職員数\n結果 区切り = 補助年度 のみ 指定 のとき\n");
    decide_text(&small, "t.ndjson", OPEN GRANTED, DECISIONS_NDJSON, 0, &out);
    ck_assert_ptr_nonnull(strstr(out.bytes, "], \"結果\": {\"職員換算\": 3.5, \"区切り\": null}}\n"));
    ck_assert_ptr_nonnull(strstr(out.bytes, "], \"結果\": {\"職員換算\": 12, \"区切り\": 2024}}\n"));
    buffer_end(&out);
    small_end(&small);
}
END_TEST

START_TEST(test_table)
{
    struct small small;
    struct buffer out = {0};
    small_begin(&small, small_scheme, "");
    decide_text(&small, "t.ndjson", GRANTED REFUSED OPEN WRONG, DECISIONS_TABLE, 0, &out);
    ck_assert_str_eq(
        out.bytes, "application  verdict          grant  reasons\n"
                   "甲           交付可       750,000円\n"
                   "乙,\"1\"       不交付             0円  第1条, 第2条, 第3条\n"
                   "丙           要確認                  missing: 指定, 経費[10].契約日, 経費[1].契約日\n"
                   "丁           input error             t.ndjson:4: `指定` is yes or no, but here is `1`\n");
    out.length = 0;
    decide_text(&small, "t.ndjson", REFUSED, DECISIONS_TABLE, 45, &out);
    ck_assert_str_eq(out.bytes, "application  verdict  grant  reasons\n"
                                "乙,\"1\"       不交付     0円  第1条, 第2条, …\n");
    buffer_end(&out);
    small_end(&small);
}
END_TEST

/* What stops a record in the machine is told as an input error, and its neighbours are decided. */
START_TEST(test_machine_problem)
{
    struct small small;
    struct buffer out = {0};
    small_begin(&small, small_scheme, "結果 按分額 = 按分(100円, 職員数, 職員数, 切り捨て)\n");
    decide_text(&small, "t.ndjson", GRANTED REFUSED, DECISIONS_NDJSON, 0, &out);
    ck_assert_ptr_nonnull(strstr(out.bytes, "\"按分額\": 100}}\n"));
    ck_assert_ptr_nonnull(
        strstr(out.bytes,
               "{\"申請番号\": \"乙,\\\"1\\\"\", \"入力エラー\": \"an amount of this application would be "
               "divided by zero\"}\n"));
    buffer_end(&out);
    small_end(&small);
}
END_TEST

static uint32_t lines(const char *text, size_t length)
{
    uint32_t count = 0;
    for (size_t i = 0; i < length; i++)
        count += text[i] == '\n';
    return count;
}

/* Good, bad and broken records in any order: a line out for each line in. */
START_TEST(test_as_many_out_as_in)
{
    static const char *const forms[] = {
        ("{\"申請番号\": \"%u\", \"職員数\": %u.25, \"経費\": [{\"金額\": 5, \"主機器\": 3}, {\"番号\": "
         "3}]}\n"),
        "{\"申請番号\": \"%u\", \"職員数\": %u.255}\n",
        "{\"申請番号\": \"%u\", \"職員数\": %u\n",
        "{\"申請番号\": %u, \"職員数\": %u}\n",
        "%u%u\n",
        "{\"申請番号\": \"%u\", \"経費\": [%u]}\n",
    };
    struct small small;
    struct buffer in = {0}, out = {0};
    uint32_t seed = 7;
    small_begin(&small, small_scheme, "");
    for (unsigned i = 0; i < 3000; i++) {
        seed = seed * 1664525 + 1013904223;
        char line[300];
        unsigned form = (seed >> 8) % (sizeof forms / sizeof forms[0]);
        snprintf(line, sizeof line, forms[form], i / 2, (seed >> 16) % 40);
        buffer_text(&in, line);
    }
    decide_text(&small, "t.ndjson", in.bytes, DECISIONS_NDJSON, 0, &out);
    ck_assert_uint_eq(lines(in.bytes, in.length), lines(out.bytes, out.length));
    buffer_end(&in);
    buffer_end(&out);
    small_end(&small);
}
END_TEST

/* Numbers over a scale, as a decimal where that is exact and as a fraction where it is not. */
START_TEST(test_answers)
{
    static const struct {
        int64_t number, scale;
        const char *json, *plain;
    } cases[] = {
        {0, 1, "0", "0"},
        {INT64_MIN + 1, 1, "-9223372036854775807", "-9223372036854775807"},
        {1025, 100, "10.25", "10.25"},
        {1020, 100, "10.2", "10.2"},
        {-5, 100, "-0.05", "-0.05"},
        {1, 3, "\"1/3\"", "1/3"},
        {3, 4, "\"3/4\"", "3/4"},
        {1, 30, "\"1/30\"", "1/30"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct answer answer = {.kind = ANSWER_NUMBER, .number = cases[i].number, .scale = cases[i].scale};
        struct buffer out = {0};
        answer_json(&out, &answer);
        ck_assert_str_eq(out.bytes, cases[i].json);
        out.length = 0;
        answer_plain(&out, &answer);
        ck_assert_str_eq(out.bytes, cases[i].plain);
        buffer_end(&out);
    }
}
END_TEST

/* ---- What a compiled file of a stranger may hold ---- */

static struct made made;

static struct decision decide_made(void)
{
    static const char *ids[] = {"1"};
    struct decision decision;
    made.batch.ids = ids;
    const char *reason = program_verify(&made.program, &made.unit.arena);
    ck_assert_msg(!reason, "%s", reason);
    struct machine *machine = machine_create(&made.unit.memory, &made.program, NULL);
    machine_run(machine, &made.batch, 0, 1);
    decide_record(machine, &made.program, &made.batch, 0, 0, &made.unit.arena, &decision);
    machine_destroy(machine);
    return decision;
}

static void add_result(enum item_shape shape, enum value_type type, uint32_t reg)
{
    struct program *program = &made.program;
    made.pool[program->pool_count] = reg;
    made.items[program->item_count++] = (struct item){.name = "値", .shape = shape, .first = program->pool_count++, .count = 1,
                                                      .when = NONE, .clause = NONE,
                                                      .format = {type, type == TYPE_CHOICE ? 0 : NONE, 1, NULL}};
}

/* Words that stand for no member, no text and no list of texts are null, as a grant that nothing computes. */
START_TEST(words_that_stand_for_nothing)
{
    static const char *members[] = {"甲", "乙"}, *texts[] = {"文"};
    static const struct text_list lists[] = {{(const char **)(uintptr_t)texts, 1}};
    static const int64_t words[] = {-1, 0, 1, 2};
    made_begin(&made, 1);
    made.domain.members = (const char **)(uintptr_t)members, made.domain.count = 2;
    made.program.text_lists = (struct text_list *)(uintptr_t)lists, made.program.text_list_count = 1;
    for (int i = 0; i < 4; i++) {
        add_result(SHAPE_ONE, TYPE_CHOICE, made_number(&made, words[i]));
        add_result(SHAPE_TEXTS, TYPE_TEXT, made_number(&made, words[i]));
        add_result(SHAPE_ONE, TYPE_TEXT, made_number(&made, words[i]));
    }
    made.program.key_amount = made.program.grant = made_number(&made, 5);
    struct decision decision = decide_made();
    ck_assert_int_eq(decision.verdict, VERDICT_GRANT);
    ck_assert_int_eq(decision.grant.kind, ANSWER_NULL);
    for (int i = 0; i < 4; i++) {
        const struct answer *choice = &decision.others[3 * i], *list = choice + 1, *text = choice + 2;
        ck_assert_int_eq(choice->kind, words[i] >= 0 && words[i] < 2 ? ANSWER_TEXT : ANSWER_NULL);
        if (choice->kind == ANSWER_TEXT)
            ck_assert_str_eq(choice->text, members[words[i]]);
        ck_assert_int_eq(list->kind, words[i] == 0 ? ANSWER_LIST : ANSWER_NULL);
        if (list->kind == ANSWER_LIST)
            ck_assert_str_eq(list->items[0].text, "文");
        ck_assert_int_eq(text->kind, ANSWER_NULL);
    }
    unit_end(&made.unit);
}
END_TEST

/* Tests without a clause refuse without a reason; a list whose key has no column counts its lines. */
START_TEST(tests_without_a_clause)
{
    made_begin(&made, 1);
    uint32_t list = made_list(&made, 2, 5);
    made.lists[list].name = "経費";
    made.lists[list].key = 0;
    made_field(&made, list, TYPE_AMOUNT, 0, 9);
    made.columns[0].words = NULL;
    uint32_t line = made_field(&made, list, TYPE_TRUTH, 0, 1), own = made_field(&made, 0, TYPE_TRUTH, 0, 1);
    uint32_t nothing = made_add_to(&made, list, OP_CONST_WORD, 0, 0, 0, 0);
    made_set(&made, 1, 1, 1);
    made.program.key_amount = made_number(&made, 0);
    made.tests[0] = (struct test){.reg = own, .applies = NONE, .clause = NONE, .text = "条件"};
    made.tests[1] = (struct test){.reg = line, .space = list, .applies = NONE, .clause = NONE, .text = "条件"};
    made.program.test_count = 2;
    struct line_decision decides = {.space = list, .covered = line, .amount = nothing, .counted = nothing};
    made.program.line_decisions = &decides;
    made.program.line_decision_count = 1;
    struct decision decision = decide_made();
    ck_assert_int_eq(decision.verdict, VERDICT_REFUSE);
    ck_assert_uint_eq(decision.failed_count, 0);
    ck_assert_uint_eq(decision.line_count, 2);
    for (int i = 0; i < 2; i++) {
        ck_assert_int_eq(decision.lines[i].number, i + 1);
        ck_assert_int_eq(decision.lines[i].covered, i ? STANDING_TRUE : STANDING_FALSE);
        ck_assert_ptr_null(decision.lines[i].reason);
    }
    unit_end(&made.unit);
}
END_TEST

/* A message has places for nine; what it names beyond is left out. */
START_TEST(a_message_with_too_much)
{
    static const char *messages[] = {"{1} {9}\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk", "{1} {2}\ta\t#3"};
    static const char *const told[] = {"a i", "a number 3"};
    for (int i = 0; i < 2; i++) {
        made_begin(&made, 1);
        uint32_t flag = made_field(&made, 0, TYPE_TRUTH, 0, 1);
        made_set(&made, 0, 0, 1);
        made.program.messages = (const char **)(uintptr_t)messages;
        made.program.message_count = 2;
        made.tests[0] = (struct test){.reg = made_add(&made, OP_FAIL, flag, 0, 0, i), .applies = NONE, .clause = NONE, .text = "条件"};
        made.program.test_count = 1;
        made.program.key_amount = made_number(&made, 0);
        ck_assert_str_eq(decide_made().problem, told[i]);
        unit_end(&made.unit);
    }
}
END_TEST

UNIT_MAIN("decision", test_json_forms, test_csv_forms, test_other_results, test_table, test_machine_problem,
          test_as_many_out_as_in, test_answers, words_that_stand_for_nothing, tests_without_a_clause, a_message_with_too_much)
