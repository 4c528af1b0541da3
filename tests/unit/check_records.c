/* SPDX-License-Identifier: Apache-2.0 */
/* Readers of records: each type at its bounds, each mistake, hostile inputs, encodings, and that nothing is
 * lost. */
#include <config.h>

#include "record_schema.h"

#include "io/json_text.h"

#include <stdio.h>

/* One input read to its end. The batch is of the last step; the counts are of all. */
struct run {
    struct unit unit;
    struct diagnostics diagnostics;
    struct record_reader *reader;
    struct batch batch;
    struct record_counts counts;
    uint64_t seen; /* records and rejects over all batches */
    bool opened, broken;
};

struct list_text {
    const char *list, *text;
};

/* Makes another vocabulary of the usual one; NULL: none. */
static void (*adjust)(void);

static void run_bytes(struct run *run, const char *name, const char *bytes, size_t length, size_t step,
                      uint32_t batch, const struct list_text *lists, uint32_t list_count)
{
    memset(run, 0, sizeof *run);
    unit_begin(&run->unit);
    record_schema_begin();
    if (adjust)
        adjust();
    diagnostics_begin(&run->diagnostics, &run->unit.arena);
    run->diagnostics.limit = 100;
    struct slow_text text = {bytes, length, 0, step}, list_texts[4];
    struct list_source sources[4];
    for (uint32_t i = 0; i < list_count; i++) {
        list_texts[i] = (struct slow_text){lists[i].text, strlen(lists[i].text), 0, step};
        sources[i] = (struct list_source){lists[i].list, {"list.csv", slow_read, &list_texts[i]}};
    }
    struct record_request request = {
        .source = {name, slow_read, &text}, .lists = sources, .list_count = list_count, .batch = batch};
    run->opened = records_open(&run->reader, &run->unit.memory, &record_schema, &request, &run->diagnostics);
    struct batch next;
    while (run->opened && records_next(run->reader, &run->unit.arena, &next)) {
        run->batch = next;
        run->seen += next.records + next.reject_count;
    }
    run->counts = records_counted(run->reader);
    run->broken = records_broken(run->reader);
    records_close(run->reader);
    ck_assert_uint_eq(run->seen, run->counts.records + run->counts.rejects);
}

static void run_text(struct run *run, const char *name, const char *text)
{
    run_bytes(run, name, text, strlen(text), 4096, 1000, NULL, 0);
}

static void run_end(struct run *run)
{
    unit_end(&run->unit);
}

static bool reported(const struct run *run, const char *code)
{
    for (uint32_t i = 0; i < run->diagnostics.list.count; i++)
        if (strcmp(diagnostic_name(run->diagnostics.list.items[i]->code), code) == 0)
            return true;
    return false;
}

static void show(const struct run *run)
{
    for (uint32_t i = 0; i < run->diagnostics.list.count; i++) {
        static const struct render_options options;
        struct buffer out = {0};
        diagnostic_render(&out, NULL, run->diagnostics.list.items[i], &options);
        fprintf(stderr, "%.*s\n", (int)out.length, out.bytes);
        buffer_end(&out);
    }
}

static int64_t word_at(const struct run *run, uint32_t field, uint32_t row)
{
    return batch_word(&run->batch.columns[field], row);
}

static bool missing_at(const struct run *run, uint32_t field, uint32_t row)
{
    return run->batch.columns[field].missing != NULL && run->batch.columns[field].missing[row];
}

/* A field's value as JSON writes it, and what becomes of it: a word, MISSING, or the code of its mistake. */
#define MISSING INT64_MIN
struct value_case {
    uint32_t field;
    const char *text;
    int64_t word;
    const char *code;
};

static int32_t day(int year, int month, int day_of_month)
{
    return date_from(year, month, day_of_month);
}

static void check_case(struct run *run, const struct value_case *test)
{
    if (test->code != NULL) {
        if (run->counts.rejects != 1 || !reported(run, test->code))
            show(run);
        ck_assert_msg(run->counts.rejects == 1 && reported(run, test->code), "%s: %s", test->text,
                      test->code);
        ck_assert_ptr_nonnull(run->batch.rejects[0].problem);
        ck_assert_str_eq(run->batch.rejects[0].id, "A");
        return;
    }
    if (run->counts.records != 1)
        show(run);
    ck_assert_msg(run->counts.records == 1, "%s was refused", test->text);
    const struct batch_column *column = &run->batch.columns[test->field];
    ck_assert_msg(missing_at(run, test->field, 0) == (test->word == MISSING), "%s", test->text);
    if (test->word != MISSING && column->flags != NULL)
        ck_assert_msg(column->flags[0] == test->word, "%s", test->text);
    else if (test->word != MISSING)
        ck_assert_msg(batch_word(column, 0) == test->word, "%s gives %lld", test->text,
                      (long long)batch_word(column, 0));
}

START_TEST(test_json_values)
{
    const struct value_case cases[] = {
        {FIELD_YEN, "0", 0, NULL},
        {FIELD_YEN, "-0", 0, NULL},
        {FIELD_YEN, "1000000000000", 1000000000000, NULL},
        {FIELD_YEN, "1000000000001", 0, "Y0744"},
        {FIELD_YEN, "-1", 0, "Y0744"},
        {FIELD_YEN, "99999999999999999999999999", 0, "Y0744"},
        {FIELD_YEN, "-99999999999999999999999999", 0, "Y0744"},
        {FIELD_YEN, "9223372036854775807", 0, "Y0744"},
        {FIELD_YEN, "1.0", 0, "Y0741"},
        {FIELD_YEN, "1e2", 0, "Y0741"},
        {FIELD_YEN, "\"100\"", 0, "Y0741"},
        {FIELD_YEN, "true", 0, "Y0741"},
        {FIELD_YEN, "[1]", 0, "Y0741"},
        {FIELD_YEN, "null", MISSING, NULL},
        {FIELD_YEN, "\"\"", 0, "Y0741"},
        {FIELD_PEOPLE, "10.25", 1025, NULL},
        {FIELD_PEOPLE, "10.2", 1020, NULL},
        {FIELD_PEOPLE, "15.0", 1500, NULL},
        {FIELD_PEOPLE, "15", 1500, NULL},
        {FIELD_PEOPLE, "0.01", 1, NULL},
        {FIELD_PEOPLE, "10.250000", 1025, NULL},
        {FIELD_PEOPLE, "1e1", 1000, NULL},
        {FIELD_PEOPLE, "1.5E1", 1500, NULL},
        {FIELD_PEOPLE, "1.05e1", 0, "Y0743"},
        {FIELD_PEOPLE, "1025e-2", 0, "Y0743"},
        {FIELD_PEOPLE, "1500e-2", 1500, NULL},
        {FIELD_PEOPLE, "1.234", 0, "Y0743"},
        {FIELD_PEOPLE, "1.005", 0, "Y0743"},
        {FIELD_PEOPLE, "10.2500000000000000000001", 0, "Y0743"},
        {FIELD_PEOPLE, "1000000", 100000000, NULL},
        {FIELD_PEOPLE, "1000000.01", 0, "Y0744"},
        {FIELD_PEOPLE, "-0.01", 0, "Y0744"},
        {FIELD_PEOPLE, "1e400", 0, "Y0744"},
        {FIELD_PEOPLE, "1e-400", 0, "Y0743"},
        {FIELD_PEOPLE, "0e99", 0, NULL},
        {FIELD_PEOPLE, "0.0000", 0, NULL},
        {FIELD_PEOPLE, "999999999999999999", 0, "Y0744"},
        {FIELD_PEOPLE, "0e-99", 0, NULL},
        {FIELD_PEOPLE, "\"10.5\"", 0, "Y0742"},
        {FIELD_TRUTH, "true", 1, NULL},
        {FIELD_TRUTH, "false", 0, NULL},
        {FIELD_TRUTH, "1", 0, "Y0740"},
        {FIELD_TRUTH, "\"true\"", 0, "Y0740"},
        {FIELD_TRUTH, "null", MISSING, NULL},
        {FIELD_DATE, "\"2024-03-11\"", day(2024, 3, 11), NULL},
        {FIELD_DATE, "\"1900-01-01\"", day(1900, 1, 1), NULL},
        {FIELD_DATE, "\"2999-12-31\"", day(2999, 12, 31), NULL},
        {FIELD_DATE, "\"2024-02-29\"", day(2024, 2, 29), NULL},
        {FIELD_DATE, "\"2023-02-29\"", 0, "Y0747"},
        {FIELD_DATE, "\"1899-12-31\"", 0, "Y0747"},
        {FIELD_DATE, "\"3000-01-01\"", 0, "Y0747"},
        {FIELD_DATE, "\"2024-3-11\"", 0, "Y0746"},
        {FIELD_DATE, "\"2024/03/11\"", 0, "Y0746"},
        {FIELD_DATE, "\"令和6年3月11日\"", 0, "Y0746"},
        {FIELD_DATE, "\"2024-03-11T00:00\"", 0, "Y0746"},
        {FIELD_DATE, "20240311", 0, "Y0746"},
        {FIELD_YEAR, "1900", 1900, NULL},
        {FIELD_YEAR, "2999", 2999, NULL},
        {FIELD_YEAR, "1899", 0, "Y0744"},
        {FIELD_YEAR, "3000", 0, "Y0744"},
        {FIELD_YEAR, "2024.0", 0, "Y0748"},
        {FIELD_YEAR, "\"2024\"", 0, "Y0748"},
        {FIELD_RATE, "\"3/4\"", (int64_t)3 << 32 | 4, NULL},
        {FIELD_RATE, "\"6/8\"", (int64_t)3 << 32 | 4, NULL},
        {FIELD_RATE, "\"1000/1\"", (int64_t)1000 << 32 | 1, NULL},
        {FIELD_RATE, "\"1001/1\"", 0, "Y0749"},
        {FIELD_RATE, "\"0/4\"", 0, "Y0749"},
        {FIELD_RATE, "\"03/4\"", 0, "Y0749"},
        {FIELD_RATE, "\"3/4/5\"", 0, "Y0749"},
        {FIELD_RATE, "\"３/４\"", 0, "Y0749"},
        {FIELD_RATE, "\" 3/4\"", 0, "Y0749"},
        {FIELD_RATE, "0.75", 0, "Y0749"},
        {FIELD_RATE, "\"/\"", 0, "Y0749"},
        {FIELD_CHOICE, "\"情報端末\"", 1, NULL},
        {FIELD_CHOICE, "\"情報端未\"", 0, "Y0745"},
        {FIELD_CHOICE, "\"\"", 0, "Y0745"},
        {FIELD_CHOICE, "\"つり具(大)\"", 0, "Y0745"},
        {FIELD_CHOICE, "1", 0, "Y0745"},
        {FIELD_CHOICE, "1.5", 0, "Y0745"},
        {FIELD_SET, "[]", 0, NULL},
        {FIELD_SET, "[\"利用票実績\", \"計画書1表\"]", 5, NULL},
        {FIELD_SET, "[\"計画書1表\", \"計画書1表\"]", 0, "Y0752"},
        {FIELD_SET, "[\"計画書2表\"]", 0, "Y0751"},
        {FIELD_SET, "[1]", 0, "Y0751"},
        {FIELD_SET, "\"計画書1表\"", 0, "Y0750"},
        {FIELD_TEXT, "\"\"", MISSING, NULL},
        {FIELD_TEXT, "12.5", 0, "Y0753"},
        {FIELD_TEXT, "12", 0, "Y0753"},
        {FIELD_DEFAULTED, "null", 3, NULL},
        {FIELD_DEFAULTED, "\"介護ソフト\"", 0, NULL},
        {FIELD_UNUSED, "1001", 0, "Y0744"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct run run;
        char text[512];
        snprintf(text, sizeof text, "{\"申請番号\": \"A\", \"%s\": %s}", record_fields[cases[i].field].name,
                 cases[i].text);
        run_text(&run, "t.json", text);
        check_case(&run, &cases[i]);
        run_end(&run);
    }
}
END_TEST

START_TEST(test_csv_values)
{
    const struct value_case cases[] = {
        {FIELD_YEN, "1600000", 1600000, NULL},
        {FIELD_YEN, "\"1,600,000\"", 1600000, NULL},
        {FIELD_YEN, "\"1,600,000円\"", 1600000, NULL},
        {FIELD_YEN, "１，６００，０００円", 1600000, NULL},
        {FIELD_YEN, "\"¥1,600\"", 1600, NULL},
        {FIELD_YEN, "￥1600", 1600, NULL},
        {FIELD_YEN, "　1600 ", 1600, NULL},
        {FIELD_YEN, "001600", 1600, NULL},
        {FIELD_YEN, "1600.00", 1600, NULL},
        {FIELD_YEN, "1600.5", 0, "Y0741"},
        {FIELD_YEN, "\"1,6000\"", 0, "Y0741"},
        {FIELD_YEN, "\"1600,000\"", 0, "Y0741"},
        {FIELD_YEN, "\",600\"", 0, "Y0741"},
        {FIELD_YEN, "\"1,600,\"", 0, "Y0741"},
        {FIELD_YEN, "\"1,600.000,000\"", 0, "Y0741"},
        {FIELD_YEN, "-1", 0, "Y0744"},
        {FIELD_YEN, "1E5", 0, "Y0741"},
        {FIELD_YEN, "#N/A", 0, "Y0741"},
        {FIELD_YEN, "なし", 0, "Y0741"},
        {FIELD_YEN, "　", MISSING, NULL},
        {FIELD_YEN, "\"\"", MISSING, NULL},
        {FIELD_PEOPLE, "10.25人", 1025, NULL},
        {FIELD_PEOPLE, "１０．５", 1050, NULL},
        {FIELD_PEOPLE, "10.255", 0, "Y0743"},
        {FIELD_TRUTH, "true", 1, NULL},
        {FIELD_TRUTH, "FALSE", 0, NULL},
        {FIELD_TRUTH, "はい", 1, NULL},
        {FIELD_TRUTH, "いいえ", 0, NULL},
        {FIELD_TRUTH, "○", 1, NULL},
        {FIELD_TRUTH, "×", 0, NULL},
        {FIELD_TRUTH, "有", 1, NULL},
        {FIELD_TRUTH, "無", 0, NULL},
        {FIELD_TRUTH, "1", 0, "Y0740"},
        {FIELD_TRUTH, "△", 0, "Y0740"},
        {FIELD_DATE, "2024-03-11", day(2024, 3, 11), NULL},
        {FIELD_DATE, "2024/3/11", day(2024, 3, 11), NULL},
        {FIELD_DATE, "２０２４年３月１１日", day(2024, 3, 11), NULL},
        {FIELD_DATE, "令和6年3月11日", day(2024, 3, 11), NULL},
        {FIELD_DATE, "令和元年5月1日", day(2019, 5, 1), NULL},
        {FIELD_DATE, "R6.3.11", day(2024, 3, 11), NULL},
        {FIELD_DATE, "H31.4.30", day(2019, 4, 30), NULL},
        {FIELD_DATE, "H31.5.1", 0, "Y0747"},
        {FIELD_DATE, "令和元年4月30日", 0, "Y0747"},
        {FIELD_DATE, "令和0年5月1日", 0, "Y0746"},
        {FIELD_DATE, "24/3/11", 0, "Y0746"},
        {FIELD_DATE, "3/11/2024", 0, "Y0746"},
        {FIELD_DATE, "2024年3月", 0, "Y0746"},
        {FIELD_DATE, "2024/2/30", 0, "Y0747"},
        {FIELD_DATE, "45362", 0, "Y0746"},
        {FIELD_DATE, "2024-3/11", 0, "Y0746"},
        {FIELD_YEAR, "2024", 2024, NULL},
        {FIELD_YEAR, "2024年度", 2024, NULL},
        {FIELD_YEAR, "令和6年度", 2024, NULL},
        {FIELD_YEAR, "R6", 2024, NULL},
        {FIELD_YEAR, "平成31年度", 2019, NULL},
        {FIELD_YEAR, "平成32年度", 0, "Y0748"},
        {FIELD_YEAR, "6", 0, "Y0748"},
        {FIELD_RATE, "３／４", (int64_t)3 << 32 | 4, NULL},
        {FIELD_RATE, "4分の3", (int64_t)3 << 32 | 4, NULL},
        {FIELD_RATE, "3月4日", 0, "Y0749"},
        {FIELD_CHOICE, "つり具(大)", 2, NULL},
        {FIELD_CHOICE, "情報端末 ", 1, NULL},
        {FIELD_CHOICE, "端末", 0, "Y0745"},
        {FIELD_SET, "計画書1表;利用票実績", 5, NULL},
        {FIELD_SET, "計画書１表、利用票実績", 5, NULL},
        {FIELD_SET, "なし", 0, NULL},
        {FIELD_SET, "計画書1表;", 0, "Y0751"},
        {FIELD_SET, "計画書1表;計画書1表", 0, "Y0752"},
        {FIELD_DEFAULTED, "", 3, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct run run;
        char text[512];
        snprintf(text, sizeof text, "申請番号,%s\r\nA,%s\r\n", record_fields[cases[i].field].name,
                 cases[i].text);
        run_text(&run, "t.csv", text);
        check_case(&run, &cases[i]);
        run_end(&run);
    }
}
END_TEST

START_TEST(test_lists_and_defaults)
{
    struct run run;
    run_text(
        &run, "t.ndjson",
        "{\"申請番号\": \"A\", \"名称\": \"甲\", \"経費\": [{\"金額\": 5}, {\"番号\": 7, \"数量\": 3}]}\n"
        "{\"申請番号\": \"B\", \"名称\": \"甲\", \"経費\": null}\n"
        "{\"申請番号\": \"C\", \"名称\": \"乙\", \"経費\": [{\"認定台数\": 2, \"主機器番号\": 1}]}\n");
    ck_assert_uint_eq(run.batch.records, 3);
    ck_assert_uint_eq(run.batch.starts[1][1], 2);
    ck_assert_uint_eq(run.batch.starts[1][2], 2);
    ck_assert_uint_eq(run.batch.starts[1][3], 3);
    ck_assert_int_eq(word_at(&run, FIELD_LINE_KEY, 0), 1);
    ck_assert_int_eq(word_at(&run, FIELD_LINE_KEY, 1), 7);
    ck_assert_int_eq(word_at(&run, FIELD_LINE_KEY, 2), 1);
    ck_assert_int_eq(word_at(&run, FIELD_LINE_ACCEPTED, 0), 1);
    ck_assert_int_eq(word_at(&run, FIELD_LINE_ACCEPTED, 1), 3);
    ck_assert_int_eq(word_at(&run, FIELD_LINE_ACCEPTED, 2), 2);
    ck_assert(missing_at(&run, FIELD_LINE_YEN, 1) && !missing_at(&run, FIELD_LINE_YEN, 0));
    ck_assert_ptr_null(run.batch.columns[FIELD_LINE_UNITS].missing);
    ck_assert_ptr_null(run.batch.columns[FIELD_UNUSED].words);
    ck_assert_int_eq(word_at(&run, FIELD_TEXT, 0), word_at(&run, FIELD_TEXT, 1));
    ck_assert_int_ne(word_at(&run, FIELD_TEXT, 0), word_at(&run, FIELD_TEXT, 2));
    ck_assert_str_eq(run.batch.texts[word_at(&run, FIELD_TEXT, 2)], "乙");
    run_end(&run);
}
END_TEST

/* Values of JSON as people are told them. */
START_TEST(test_json_words)
{
    static const char *const cases[][2] = {
        {"null", "left blank"}, {"true", "yes"}, {"false", "no"}, {"\"甲\"", "甲"}, {"\"\"", ""}, {"\"", "\""},
        {"\"a\\\"b\\\\\\n\"", "a\"b\\\\n"}, {"2024", "2024"}, {"-2024", "-2024"}, {"12345", "12,345"},
        {"-1234567", "-1,234,567"}, {"12345.5", "12345.5"}, {"", ""}, {"[]", "none"}, {"[1, 20000]", "1, 20,000"}, {"[null,true]", "left blank, yes"},
        {"[\"a,b]\", \"c\\\"],\"]", "a,b], c\"],"}, {"[\"a\\\\\",1]", "a\\, 1"}, {"[1", "1"}, {"[\"a\\", "\"a\\"},
        {"[{\"a\": 1}]", "[{\"a\": 1}]"}, {"[[1]]", "[[1]]"}, {"\"\u202ea\\\"\u200b\"", "<U+202E>a\"<U+200B>"}, {"\033", "<U+001B>"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buffer out = {0};
        json_words(&out, cases[i][0], false);
        ck_assert_str_eq(out.bytes ? out.bytes : "", cases[i][1]);
        buffer_end(&out);
    }
    struct buffer out = {0};
    json_words(&out, "[999,2024,-2024]", true);
    buffer_text(&out, "");
    ck_assert_str_eq(out.bytes, "999, 2,024, -2,024");
    buffer_end(&out);
}
END_TEST

/* Compiled files may have what the language does not: defaults that are fields with such a default themselves, in any order. */
static void chain_defaults(void)
{
    record_fields[FIELD_LINE_YEN].default_kind = DEFAULT_FIELD;
    record_fields[FIELD_LINE_YEN].default_value = FIELD_LINE_ACCEPTED;
}

START_TEST(test_defaults_of_defaults)
{
    struct run run;
    adjust = chain_defaults;
    run_text(&run, "t.ndjson",
             "{\"申請番号\": \"A\", \"経費\": [{}, {\"数量\": 3}, {\"数量\": 3, \"認定台数\": 2}, {\"数量\": 3, \"金額\": 7}]}\n");
    adjust = NULL;
    record_fields[FIELD_LINE_YEN].default_kind = DEFAULT_NONE;
    static const int64_t yen[] = {1, 3, 2, 7}, accepted[] = {1, 3, 2, 3};
    ck_assert_uint_eq(run.batch.records, 1);
    for (uint32_t row = 0; row < 4; row++) {
        ck_assert_int_eq(word_at(&run, FIELD_LINE_YEN, row), yen[row]);
        ck_assert_int_eq(word_at(&run, FIELD_LINE_ACCEPTED, row), accepted[row]);
    }
    run_end(&run);
}
END_TEST

/* Likewise keys of lines that are texts. */
static void key_texts(void)
{
    record_lists[2].key = FIELD_MEMBER_NAME;
}

START_TEST(test_keys_that_are_texts)
{
    static const struct list_text members = {"構成法人", "申請番号,法人名\nA,甲\nA,乙\nB,甲\nB,甲\nB,甲\n"};
    struct run run;
    adjust = key_texts;
    run_bytes(&run, "t.csv", "申請番号\nA\nB\n", strlen("申請番号\nA\nB\n"), 4096, 1000, &members, 1);
    ck_assert_uint_eq(run.counts.records, 1);
    ck_assert_uint_eq(run.diagnostics.list.count, 1);
    ck_assert_str_eq(run.batch.rejects[0].problem, "list.csv:6: two rows of `構成法人` have the 法人名 `甲`");
    run_end(&run);
    run_text(&run, "t.ndjson", "{\"申請番号\": \"B\", \"構成法人\": [{\"法人名\": \"甲\"}, {}, {\"法人名\": \"甲\"}]}\n");
    ck_assert_str_eq(run.batch.rejects[0].problem, "t.ndjson:1: two rows of `構成法人` have the 法人名 `甲`");
    run_end(&run);
    record_lists[2].key = NONE;
    adjust = NULL;
}
END_TEST

/* What JSON writes with escapes is the same text, and counts as the bytes that it stands for. */
START_TEST(test_escapes)
{
    struct run run;
    run_text(&run, "t.ndjson",
             "{\"申請番号\": \"\\u0041\", \"名称\": \"a\\u00e9\\u3042\\uD83D\\uDE00\\n\\/\\\\\\\"\"}\n"
             "{\"\\u7533\\u8acb\\u756a\\u53f7\": \"B\", \"名称\": \"\"}\n");
    ck_assert_uint_eq(run.batch.records, 2);
    ck_assert_str_eq(run.batch.ids[0], "A");
    ck_assert_str_eq(run.batch.texts[word_at(&run, FIELD_TEXT, 0)], "aéあ😀\n/\\\"");
    ck_assert(missing_at(&run, FIELD_TEXT, 1));
    run_end(&run);
}
END_TEST

/* A record taken back leaves nothing behind, however much of it had been read. */
START_TEST(test_reject_leaves_no_trace)
{
    struct run run;
    run_text(&run, "t.ndjson",
             "{\"申請番号\": \"A\", \"既交付額\": 9, \"内容\": \"介護ソフト\", \"経費\": [{\"金額\": 5, "
             "\"数量\": 0}]}\n"
             "{\"申請番号\": \"B\", \"経費\": [{}]}\n");
    ck_assert_uint_eq(run.batch.records, 1);
    ck_assert_uint_eq(run.batch.reject_count, 1);
    ck_assert_uint_eq(run.batch.rejects[0].before, 0);
    ck_assert_str_eq(run.batch.ids[0], "B");
    ck_assert(missing_at(&run, FIELD_YEN, 0));
    ck_assert_int_eq(word_at(&run, FIELD_DEFAULTED, 0), 3);
    ck_assert(missing_at(&run, FIELD_LINE_YEN, 0));
    ck_assert_int_eq(word_at(&run, FIELD_LINE_UNITS, 0), 1);
    run_end(&run);
}
END_TEST

/* A whole JSON input, how many records and rejects it gives, the code reported, and whether the input broke
 * off. */
struct input_case {
    const char *name, *text;
    unsigned records, rejects;
    const char *code;
    bool broken;
};

static const struct input_case input_cases[] = {
    {"t.json", "{\"申請番号\": \"A\"}", 1, 0, NULL, false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"既交付額\": 1e", 0, 1, "Y0720", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"既交付額\": 1e}", 0, 1, "Y0720", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"既交付額\": 1.}", 0, 1, "Y0720", false},
    {"T.JSONL", "{\"申請番号\": \"A\"}\n[\n{\"申請番号\": \"B\"}\n", 2, 1, "Y0731", false},
    {"t.json", "\xEF\xBB\xBF{\n  \"申請番号\":\n \"A\"}\n", 1, 0, NULL, false},
    {"t.json", "{\"申請番号\": \"A\"}{\"申請番号\": \"B\"}", 0, 1, "Y0732", false},
    {"t.json", "{\n\"申請番号\": \"A\"}\n{\"申請番号\": \"B\"}", 2, 0, NULL, false},
    {"t.json", "[]", 0, 0, NULL, false},
    {"t.json", "[{\"申請番号\": \"A\"}, {\"申請番号\": \"B\"}]\n", 2, 0, NULL, false},
    {"t.json", "[{\"申請番号\": \"A\"}, {\"申請番号\" \"B\"}, {\"申請番号\": \"C\"}]", 2, 1, "Y0720", false},
    {"t.json", "[{\"申請番号\": \"A\"}, 5, {\"申請番号\": \"C\"}]", 2, 1, "Y0721", false},
    {"t.json", "[{\"申請番号\": \"A\"},, {\"申請番号\": \"C\"}]", 2, 1, "Y0731", false},
    {"t.json", "[{\"申請番号\": \"A\"},]", 1, 1, "Y0731", false},
    {"t.json", "[{\"申請番号\": \"A\"}", 1, 0, "Y0709", true},
    {"t.json", "[{\"申請番号\": \"A\"}, {\"申請番号\": ", 1, 1, "Y0709", true},
    {"t.json", "[{\"申請番号\": \"A\"}, {\"申請番号\": \"B\n}, {\"申請番号\": \"C\"}]", 2, 1, "Y0720", false},
    {"t.json", "[{\"申請番号\": \"A\"}] x", 1, 0, "Y0710", true},
    {"t.json", "", 0, 0, "Y0703", false},
    {"t.json", " \n\t", 0, 0, "Y0703", false},
    {"t.json", "申請番号,金額\n", 0, 0, "Y0708", false},
    {"t.ndjson", "{\"申請番号\": \"A\"}\n\nnonsense\n{\"申請番号\": \"B\"}\n", 2, 1, "Y0720", false},
    {"t.ndjson", "{\"申請番号\": \"A\"\n{\"申請番号\": \"B\"}\n", 1, 1, "Y0731", false},
    {"t.ndjson", "{\"申請番号\": \"A\"},\n{\"申請番号\": \"B\"},\n", 0, 2, "Y0732", false},
    {"t.ndjson", "[{\"申請番号\": \"A\"}]\n", 0, 1, "Y0721", false},
    {"unnamed", "{\"申請番号\": \"A\"\n{\"申請番号\": \"B\"}\n", 1, 1, "Y0731", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"申請番号\": \"B\"}", 0, 1, "Y0722", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"名称\": \"\xE3\x81\"}", 0, 1, "Y0723", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"名称\": \"x\\u0000y\"}", 0, 1, "Y0724", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"職員数\": \"\\u000012.5\"}", 0, 1, "Y0724", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"\\u0000\": 1}", 0, 1, "Y0724", false},
    {"t.ndjson", "{\"申請番号\": \"A\", 1.5: 2}", 0, 1, "Y0720", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"職員数\": 01.5}", 0, 1, "Y0720", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"職員数\": 1.}", 0, 1, "Y0720", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"職員数\": NaN}", 0, 1, "Y0720", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"\\\\\": 1.5, \"職員数\": 1.5}", 1, 0, "Y0715", false},
    {"t.ndjson", "{\"名称\": \"x\"}", 0, 1, "Y0726", false},
    {"t.ndjson", "{\"申請番号\": \"\"}", 0, 1, "Y0726", false},
    {"t.ndjson", "{\"申請番号\": null}", 0, 1, "Y0726", false},
    {"t.ndjson", "{\"申請番号\": 5}", 0, 1, "Y0753", false},
    {"t.ndjson", "{\"申請番号\": 5.5}", 0, 1, "Y0753", false},
    {"t.ndjson", "{\"申請番号\": \"A\"}\n{\"申請番号\": \"A\"}\n", 1, 1, "Y0727", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"職員教\": 1}\n{\"申請番号\": \"B\", \"職員教\": 1}\n", 2, 0,
     "Y0715", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"経費\": {}}", 0, 1, "Y0754", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"経費\": [1]}", 0, 1, "Y0756", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"経費\": [null]}", 0, 1, "Y0756", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"経費\": [{\"番号\": 2}, {}]}", 0, 1, "Y0757", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"経費\": [{\"数量\": 0}]}", 0, 1, "Y0744", false},
    {"t.ndjson", "{\"申請番号\": \"A\", \"構成法人\": [{}, {}, {}, {}]}", 0, 1, "Y0755", false},
    {"t.csv", "", 0, 0, "Y0703", false},
    {"t.csv", "金額,名称\n1,x\n", 0, 0, "Y0704", false},
    {"t.csv", "申請番号,既交付額,既交付額\nA,1,1\n", 0, 0, "Y0705", false},
    {"t.csv", "申請番号,申請番号\nA,A\n", 0, 0, "Y0705", false},
    {"t.csv", "申請番号\n", 0, 0, NULL, false},
    {"t.csv", "\xEF\xBB\xBF申請番号\nA", 1, 0, NULL, false},
    {"t.csv", "申請番号,名称\rA,x\rB,y\r", 2, 0, NULL, false},
    {"t.csv", "申請番号,名称\nA,x,y\nB,y\n", 1, 1, "Y0728", false},
    {"t.csv", "申請番号,名称\nA\nB,y\n,\n\n", 1, 1, "Y0728", false},
    {"t.csv", "申請番号,名称\nA,\"x\ny\"\nB,\"a\"\"b\"\n", 2, 0, NULL, false},
    {"t.csv", "申請番号,名称\nA,\"x\nB,y\nC,z\n", 2, 1, "Y0729", false},
    {"t.csv", "申請番号,名称\nA,\"x\"y\nB,y\n", 1, 1, "Y0730", false},
    {"t.csv", "申請番号,名称\nA,5\"\nB,y\n", 2, 0, NULL, false},
    {"t.csv", "申請番号,名称\nA,\xE3\x81\nB,y\n", 1, 1, "Y0723", false},
    {"t.csv", "申請番号,名称\n,x\nB,y\n", 1, 1, "Y0726", false},
    {"t.csv", "申請番号,名称\nA,x\n A ,y\n", 1, 1, "Y0727", false},
    {"t.csv", "申請番号,名前\nA,x\n", 1, 0, "Y0715", false},
    {"t.csv", "PK\003\004 and so on", 0, 0, "Y0716", false},
    {"t.csv", "\xFF\xFE a", 0, 0, "Y0717", false},
};

/* Each at once and byte by byte, in one batch and in batches of one: what is read does not depend on it. */
START_TEST(test_whole_inputs)
{
    for (size_t i = 0; i < sizeof input_cases / sizeof input_cases[0]; i++) {
        const struct input_case *test = &input_cases[i];
        for (size_t way = 0; way < 4; way++) {
            struct run run;
            run_bytes(&run, test->name, test->text, strlen(test->text), way & 1 ? 1 : 4096,
                      way & 2 ? 1 : 1000, NULL, 0);
            bool right = run.counts.records == test->records && run.counts.rejects == test->rejects &&
                         run.broken == test->broken;
            bool told = test->code == NULL ? run.diagnostics.list.count == 0 : reported(&run, test->code);
            if (!right || !told)
                show(&run);
            ck_assert_msg(right && told, "%s (way %zu): %u records, %u rejects", test->text, way,
                          (unsigned)run.counts.records, (unsigned)run.counts.rejects);
            run_end(&run);
        }
    }
}
END_TEST

START_TEST(test_nul_in_csv)
{
    static const char text[] = "申請番号,名称\nA,x\0y\nB,\"q\"\0\nC,z\n";
    struct run run;
    run_bytes(&run, "t.csv", text, sizeof text - 1, 4096, 10, NULL, 0);
    ck_assert_uint_eq(run.counts.records, 1);
    ck_assert_uint_eq(run.counts.rejects, 2);
    ck_assert(reported(&run, "Y0724"));
    ck_assert_str_eq(run.batch.rejects[0].id, "A");
    run_end(&run);
}
END_TEST

/* 申請番号,名称 / A,事業所 in CP932, as a spreadsheet saves it; then a byte that is none. */
static const char cp932[] = "\x90\x5C\x90\xBF\x94\xD4\x8D\x86,\x96\xBC\x8F\xCC\r\n"
                            "A,\x8E\x96\x8B\xC6\x8F\x8A\r\n"
                            "B,\x8E\xFF\r\n"
                            "C,\xB1\xB2\r\n";

START_TEST(test_cp932)
{
    for (size_t step = 1; step < 12; step++) {
        struct run run;
        run_bytes(&run, "t.csv", cp932, sizeof cp932 - 1, step, 10, NULL, 0);
        ck_assert_uint_eq(run.counts.records, 2);
        ck_assert_uint_eq(run.counts.rejects, 1);
        ck_assert(reported(&run, "Y0706") && reported(&run, "Y0723"));
        ck_assert_str_eq(run.batch.texts[word_at(&run, FIELD_TEXT, 0)], "事業所");
        ck_assert_str_eq(run.batch.texts[word_at(&run, FIELD_TEXT, 1)], "ｱｲ");
        run_end(&run);
    }
}
END_TEST

START_TEST(test_cp932_behind_ascii)
{
    static const char text[] = "{\"x\":1}";
    struct run run;
    run_bytes(&run, "t.csv", text, sizeof text - 1, 3, 10, NULL, 0);
    ck_assert(reported(&run, "Y0704"));
    run_end(&run);
}
END_TEST

static void check_lists(struct run *run, const char *list)
{
    const struct list_text lists[] = {{"経費", list}};
    static const char text[] = "申請番号,名称\nA,x\nB,y\nC,z\n";
    run_bytes(run, "t.csv", text, sizeof text - 1, 7, 10, lists, 1);
}

START_TEST(test_csv_lists)
{
    struct run run;
    check_lists(&run, "申請番号,金額,数量\nB,5,2\nA,\"1,000\",\nB,6,1\n\nD,1,1\n");
    ck_assert_uint_eq(run.counts.records, 3);
    ck_assert_uint_eq(run.counts.strays, 1);
    ck_assert(reported(&run, "Y0713"));
    ck_assert_uint_eq(run.batch.starts[1][1], 1);
    ck_assert_uint_eq(run.batch.starts[1][2], 3);
    ck_assert_uint_eq(run.batch.starts[1][3], 3);
    ck_assert_int_eq(word_at(&run, FIELD_LINE_YEN, 0), 1000);
    ck_assert_int_eq(word_at(&run, FIELD_LINE_YEN, 1), 5);
    ck_assert_int_eq(word_at(&run, FIELD_LINE_YEN, 2), 6);
    ck_assert_int_eq(word_at(&run, FIELD_LINE_KEY, 2), 2);
    run_end(&run);
}
END_TEST

/* A row that is broken refuses its application, and no other. */
START_TEST(test_csv_list_mistakes)
{
    static const struct {
        const char *list, *code, *refused;
    } cases[] = {
        {"申請番号,金額\nA,1\nB,x\n", "Y0741", "B"},      {"申請番号,金額\nA,1\nB,1,2\n", "Y0728", "B"},
        {"申請番号,金額\nC,\"1\nB,1\n", "Y0729", "C"},    {"申請番号,金額\nC,1\xE3\nB,1\n", "Y0723", "C"},
        {"申請番号,番号\nC,1\nB,1\nC,1\n", "Y0757", "C"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct run run;
        check_lists(&run, cases[i].list);
        ck_assert_msg(run.counts.records == 2 && reported(&run, cases[i].code), "%s", cases[i].list);
        ck_assert_str_eq(run.batch.rejects[0].id, cases[i].refused);
        run_end(&run);
    }
    struct run run;
    check_lists(&run, "申請番号,金額\n,1\n");
    ck_assert(reported(&run, "Y0714") && run.counts.strays == 1);
    run_end(&run);
    check_lists(&run, "番号,金額\nA,1\n");
    ck_assert(reported(&run, "Y0704") && !run.opened);
    run_end(&run);
    const struct list_text unknown[] = {{"経貴", "申請番号\n"}};
    run_bytes(&run, "t.csv", "申請番号\nA\n", strlen("申請番号\nA\n"), 9, 9, unknown, 1);
    ck_assert(reported(&run, "Y0707") && !run.opened);
    run_end(&run);
    run_bytes(&run, "t.json", "{}", 2, 9, 9, unknown, 1);
    ck_assert(reported(&run, "Y0711") && !run.opened);
    run_end(&run);
}
END_TEST

/* A line without an end is skipped, and reading goes on behind it. */
START_TEST(test_endless_line)
{
    static const struct {
        const char *name, *before, *after;
    } cases[] = {
        {"t.csv", "申請番号,名称\nA,x\nB,", "\nC,z\n"},
        {"t.csv", "申請番号,名称\nA,x\nB,\"", "\"\nC,z\n"},
        {"t.ndjson", "{\"申請番号\": \"A\"}\n{\"名称\": \"", "\"}\n{\"申請番号\": \"C\"}\n"},
        {"t.json", "[{\"申請番号\": \"A\"},\n{\"名称\": \"", "\"},\n{\"申請番号\": \"C\"}]\n"},
    };
    size_t filling = limit_rows[LIMIT_RECORD_BYTES].usual + 12345;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        size_t before = strlen(cases[i].before), after = strlen(cases[i].after);
        char *text = malloc(before + filling + after);
        memcpy(text, cases[i].before, before);
        memset(text + before, 'x', filling);
        memcpy(text + before + filling, cases[i].after, after);
        struct run run;
        run_bytes(&run, cases[i].name, text, before + filling + after, 1 << 20, 10, NULL, 0);
        ck_assert_uint_eq(run.counts.records, 2);
        ck_assert_uint_eq(run.counts.rejects, 1);
        run_end(&run);
        free(text);
    }
}
END_TEST

/* Deep nesting is refused, not a crash; so is a row of very many cells. */
START_TEST(test_deep_and_wide)
{
    size_t depth = 100000;
    char *text = malloc(depth * 2 + 1);
    memset(text, '[', depth);
    memset(text + depth, ']', depth);
    text[depth * 2] = '\0';
    struct run run;
    run_text(&run, "t.ndjson", text);
    ck_assert_uint_eq(run.counts.rejects, 1);
    ck_assert(reported(&run, "Y0733"));
    run_end(&run);
    memset(text, ',', depth);
    memcpy(text, "申請番号\nA", strlen("申請番号\nA"));
    text[depth] = '\n';
    text[depth + 1] = '\0';
    run_text(&run, "t.csv", text);
    ck_assert_uint_eq(run.counts.rejects, 1);
    ck_assert(reported(&run, "Y0769"));
    run_end(&run);
    free(text);
}
END_TEST

START_TEST(test_missing_file)
{
    static const struct {
        const char *name, *code;
    } cases[] = {{"/no/such/file.csv", "Y0701"}, {"/", "Y0702"}, {"/dev/null", "Y0703"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct run run = {0};
        unit_begin(&run.unit);
        diagnostics_begin(&run.diagnostics, &run.unit.arena);
        struct record_request request = {.source = {.name = cases[i].name}};
        ck_assert(!records_open(&run.reader, &run.unit.memory, &record_schema, &request, &run.diagnostics));
        ck_assert(reported(&run, cases[i].code));
        records_close(run.reader);
        run_end(&run);
    }
}
END_TEST

/* Wherever memory runs out, the reader is left so that closing it frees everything. */
START_TEST(test_out_of_memory)
{
    static const char json[] =
        "[{\"申請番号\": \"A\", \"職員数\": 1.5, \"経費\": [{\"金額\": 5}, {\"x\": 1}]},"
        "{\"申請番号\": \"A\", \"職員数\": 1.555}]";
    static const char lists[] = "申請番号\nA\nB\nC\n", rows[] = "申請番号,番号,金額\nA,1,5\n,1,1\nB,1,\"6\"\nC\nC,2,x\nZ,1,1\n";
    const char *const texts[] = {json, cp932, lists, lists, lists};
    record_schema_begin();
    for (size_t t = 0; t < 5; t++) { /* the last three: lists in step, not in step, and read once */
        bool finished = false;
        for (uint64_t fail = 1; !finished; fail++) {
            struct memory memory;
            struct arena arena;
            struct diagnostics diagnostics;
            struct batch batch;
            jmp_buf door;
            static struct record_reader *reader; /* not a local variable, which the jump could spoil */
            reader = NULL;
            memory_begin(&memory);
            memory.door = &door;
            memory.fail_at = fail;
            arena_begin(&arena, &memory);
            diagnostics_begin(&diagnostics, &arena);
            size_t length = t == 0 ? sizeof json - 1 : t == 1 ? sizeof cp932 - 1 : sizeof lists - 1;
            struct slow_text text = {texts[t], length, 0, 5};
            struct slow_text listed = {rows, strlen(rows) - (t == 2 ? strlen("Z,1,1\n") : 0), 0, 5};
            bool (*rewind)(void *) = t < 4 ? slow_rewind : NULL;
            struct list_source list = {"経費", {"経費.csv", slow_read, &listed, rewind}};
            struct record_request request = {.source = {t == 0 ? "t.json" : "t.csv", slow_read, &text, rewind},
                                             .lists = &list,
                                             .list_count = t > 1,
                                             .list_bytes = 1};
            if (setjmp(door) == 0) {
                if (records_open(&reader, &memory, &record_schema, &request, &diagnostics))
                    while (records_next(reader, &arena, &batch))
                        continue;
                finished = memory.allocations < fail;
            }
            records_close(reader);
            arena_end(&arena);
        }
    }
}
END_TEST

/* Any bytes at all: no crash, and what was read was counted. */
START_TEST(test_noise)
{
    static const char alphabet[] = "{}[]\",:\\\n\r 0123456789.eE-truefalsn申請番号A\xE3\x81\xFF\x8E";
    static const char *const names[] = {"t.json", "t.ndjson", "t.csv", "t"};
    uint32_t seed = 12345;
    for (unsigned round = 0; round < 4000; round++) {
        char text[200];
        size_t length = 0;
        const char *const beginnings[] = {"", "[{\"申請番号\":", "申請番号,名称\n",
                                          "{\"申請番号\": \"A\", \"職員数\": "};
        length = strlen(strcpy(text, beginnings[round % 4]));
        size_t end = length + round % 120;
        for (; length < end; length++) {
            seed = seed * 1664525 + 1013904223;
            text[length] = alphabet[(seed >> 8) % (sizeof alphabet - 1)];
        }
        struct run run;
        run_bytes(&run, names[(round / 4) % 4], text, length, 1 + round % 9, 1 + round % 3, NULL, 0);
        run_end(&run);
    }
}
END_TEST

/* What jansson refuses is never called sound: else it would be taken for memory that is out. */
START_TEST(test_sound_json)
{
    static const char *const texts[] = {
        "{}", "[]", " [ 1 , -2, 0.05 , true,false, null ]\n", "{\"a\": {\"b\": [\"\\n\\\\\", \"\\u00001.50\"]}}", "\"甲\"", "0", "-0",
        "123456789012345678"};
    static const size_t flags[] = {JSON_DECODE_ANY | JSON_ALLOW_NUL, JSON_DECODE_ANY, JSON_ALLOW_NUL, 0};
    static const char *const others[] = {
        "\"\xFF\"", "[\"\xE7\x94\"]", "{\"\xED\xA0\x80\": 1}", "\"\xC0\xAF\"", "", "{", "[1,]", "{\"a\"}", "{\"a\":}", "{a: 1}", "[01]", "[1.]", "[.5]", "[-]", "[1e999]", "[1234567890123456789]", "[tru]",
        "[\"\\x\"]", "[\"\\ud800\"]", "[\"\\u12\"]", "[\"\n\"]", "[\"a]", "[1] 2", "[1}", "[+1]", "nul", "\"\\", "{\"\\u00001.5\": 2}", "\"\\u12", "\"\\u1234", "\"a\\"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        ck_assert_msg(json_is_sound(texts[i], strlen(texts[i]), *flags), "%s", texts[i]);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        ck_assert_msg(!json_is_sound(others[i], strlen(others[i]), *flags), "%s", others[i]);
    static char deep[2 * 5000];
    memset(deep, '[', sizeof deep / 2);
    memset(deep + sizeof deep / 2, ']', sizeof deep / 2);
    ck_assert(!json_is_sound(deep, sizeof deep, *flags));
    /* Each text with each byte put in another's place, with whatever may be asked for. */
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (size_t at = 0; texts[i][at]; at++)
            for (int round = 255 * 4; round-- > 0;) {
                char text[128];
                snprintf(text, sizeof text, "%s", texts[i]);
                text[at] = (char)(1 + round / 4);
                if (!json_is_sound(text, strlen(text), flags[round % 4]))
                    continue;
                json_t *json = json_loadb(text, strlen(text), flags[round % 4], NULL);
                ck_assert_msg(json != NULL, "%s", text);
                json_decref(json);
            }
}
END_TEST

UNIT_MAIN("records", test_json_values, test_csv_values, test_lists_and_defaults, test_escapes, test_json_words, test_defaults_of_defaults, test_keys_that_are_texts, test_reject_leaves_no_trace,
          test_whole_inputs, test_nul_in_csv, test_cp932, test_cp932_behind_ascii, test_csv_lists,
          test_csv_list_mistakes, test_endless_line, test_deep_and_wide, test_missing_file,
          test_out_of_memory, test_sound_json, test_noise)
