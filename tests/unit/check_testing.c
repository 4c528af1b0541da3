/* SPDX-License-Identifier: Apache-2.0 */
/* Testing of schemes: what coverage counts of conditions, what changes are noticed, what is suggested, cases in CSV; and all
 * of them with every allocation failing in turn. */
#include <config.h>

#include "api/workplace.h"
#include "unit.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char scheme_text[] =
    "制度 small 「小さな制度」\n"
    "    施行 2024-04-01\n"
    "選択肢 種別 { 甲、乙 }\n"
    "項目 申請番号 : 文字 必須\n"
    "項目 県内 : 真偽\n"
    "項目 指定 : 真偽\n"
    "項目 種別 : 種別\n"
    "一覧 経費 「費用」 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }\n"
    "条文 第1条 「県内の指定された事業所」\n"
    "条文 第2条 「千円からの経費の2分の1」\n"
    "要件 《第1条》: 県内 かつ (指定 または 種別 = 乙)\n"
    "各 経費 { 要件 《第2条》: 金額 >= 1,000円 }\n"
    "結果 対象経費 = 合計(経費.額, 対象)\n"
    "結果 算定額 《第2条》 = 切り捨て(対象経費 × 2分の1)\n"
    "例 「半分」 { 県内  指定  種別 = 甲  経費 [ { 金額 = 1,000円 } ]  期待 { 補助額 = 500円 } }\n";

struct text {
    char bytes[1 << 17];
    size_t length;
};
static struct text out, lines;

static int keep(void *context, const char *bytes, size_t length)
{
    struct text *text = context;
    if (length >= sizeof text->bytes - text->length)
        return 1;
    memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    text->bytes[text->length] = '\0';
    return 0;
}

/* Files of cases, which are there as long as the test. */
struct files {
    char cases[64], lines[64], ndjson[64];
    struct yoko_list_file list;
    struct yoko_records records[2];
};

static void write_file(char path[64], const char *text)
{
    const char *folder = getenv("TMPDIR");
    ck_assert_int_lt(snprintf(path, 64, "%s/yoko-XXXXXX", folder && strlen(folder) < 40 ? folder : "/tmp"), 64);
    int file = mkstemp(path);
    ck_assert_int_ge(file, 0);
    ck_assert_int_eq(write(file, text, strlen(text)), (ssize_t)strlen(text));
    close(file);
}

static void begin_files(struct files *files, const char *cases, const char *list, const char *ndjson)
{
    write_file(files->cases, cases);
    write_file(files->lines, list);
    write_file(files->ndjson, ndjson);
    files->list = (struct yoko_list_file){"経費", files->lines};
    files->records[0] = (struct yoko_records){
        .path = files->cases, .format = YOKO_CSV, .lists = &files->list, .list_count = 1};
    files->records[1] = (struct yoko_records){.path = files->ndjson, .format = YOKO_NDJSON};
}

static void end_files(const struct files *files)
{
    unlink(files->cases);
    unlink(files->lines);
    unlink(files->ndjson);
}

static struct yoko_scheme *load(struct yoko *yoko)
{
    struct yoko_scheme *scheme;
    enum yoko_status status = yoko_load_text(yoko, "small.yoko", scheme_text, sizeof scheme_text - 1, &scheme);
    for (size_t i = 0; i < yoko_message_count(yoko); i++)
        fputs(yoko_message(yoko, i)->text, stderr);
    ck_assert_int_eq(status, YOKO_OK);
    return scheme;
}

static const char csv_cases[] = "申請番号,県内,指定,種別,期待.判定,期待.不適合,期待.不足項目,期待.補助額,事例.メモ\n"
                                "A,true,false,乙,交付可,なし,,500,乙だけ\n"
                                "B,true,false,甲,不交付,第1条,なし,0,\n"
                                "C,false,true,甲,不交付,第1条,なし,0,\n"
                                "D,true,true,,交付可,,,0,\n"
                                "E,true,false,,要確認,,種別,未記入,\n";
static const char csv_lines[] = "申請番号,金額,期待.対象,期待.対象外理由,期待.対象額\n"
                                "A,1000,true,未記入,1000\n"
                                "D,999,false,第2条,0\n";
static const char ndjson_cases[] = "{\"record\":{\"申請番号\":\"N\",\"県内\":true,\"指定\":true,\"種別\":\"甲\",\"経費\":[{\"金額\":2002}]},"
                                   "\"expected\":{\"算定額\":1001,\"経費\":[{\"対象\":true}]}}\n";

START_TEST(conditions_are_counted_one_by_one)
{
    struct files files;
    struct yoko_tests tests;
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load(yoko);
    struct yoko_test wanted = {.format = YOKO_JSON, .all = true, .write = keep, .write_context = &out};
    begin_files(&files, csv_cases, csv_lines, ndjson_cases);
    ck_assert_int_eq(yoko_test(yoko, scheme, &wanted, &tests), YOKO_OK);
    ck_assert_uint_eq(tests.passed, 1);
    ck_assert_uint_eq(tests.conditions, 3);
    ck_assert_uint_eq(tests.conditions_tested, 0); /* the example turns on each being true at most */
    wanted.cases = files.records;
    wanted.case_count = 2;
    wanted.require = YOKO_COVER_CONDITIONS;
    ck_assert_int_eq(yoko_test(yoko, scheme, &wanted, &tests), YOKO_OK);
    ck_assert_uint_eq(tests.passed, 7);
    ck_assert_uint_eq(tests.failed, 0);
    ck_assert_uint_eq(tests.rules, tests.rules_tested);
    ck_assert_uint_eq(tests.conditions_tested, 3);
    end_files(&files);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

/* A case each, and how it ends. */
static const struct {
    const char *cases, *lines, *code; /* NULL: no message */
    enum yoko_status status;
    uint64_t passed, failed; /* the example passes besides */
} csv[] = {
    {"申請番号,県内,期待.補助金\nA,true,5\n", "申請番号,金額\n", "Y0630", YOKO_BAD_RECORDS, 1, 0},
    {"申請番号,県内,期待.補助額\nA,true,たくさん\n", "申請番号,金額\n", "Y0631", YOKO_NO, 1, 1},
    {"申請番号,県内,期待.補助額,expected.grant\nA,true,5,5\n", "申請番号,金額\n", "Y0632", YOKO_BAD_RECORDS, 1, 0},
    {"申請番号,県内,事例.メモ\nA,true,5\n", "申請番号,金額\n", "Y0633", YOKO_BAD_RECORDS, 1, 0},
    {"申請番号,県内,期待.補助額,事例.メモ\nA,true,,これから\n", "申請番号,金額\n", NULL, YOKO_NO, 1, 1},
    {"申請番号,県内,期待.入力エラー\nA,たぶん,あり\n", "申請番号,金額\n", NULL, YOKO_OK, 2, 0},
    {"申請番号,県内,期待.判定\nA,false,交付可\n", "申請番号,金額\n", NULL, YOKO_NO, 1, 1},
    {"申請番号,県内,期待.判定\nA,false,不交付\n", "申請番号,金額,期待.対象額\nA,1000,1000\n", NULL, YOKO_OK, 2, 0},
    {"申請番号,県内,期待.判定\nA,false,不交付\n", "申請番号,金額,期待.対象額\nA,1000,1001\n", NULL, YOKO_NO, 1, 1},
    {"申請番号,県内,期待.不足項目\nA,true,種別；指定\n", "申請番号,金額\n", NULL, YOKO_OK, 2, 0},
    {"申請番号,県内,期待.不足項目\nA,true,なし\n", "申請番号,金額\n", NULL, YOKO_NO, 1, 1},
};

START_TEST(cells_expect_what_they_say)
{
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load(yoko);
    for (size_t i = 0; i < sizeof csv / sizeof *csv; i++) {
        struct files files;
        struct yoko_tests tests;
        begin_files(&files, csv[i].cases, csv[i].lines, "");
        struct yoko_test wanted = {
            .cases = files.records, .case_count = 1, .format = YOKO_TEXT, .write = keep, .write_context = &out};
        out.length = 0;
        ck_assert_msg(yoko_test(yoko, scheme, &wanted, &tests) == csv[i].status, "status of case %zu", i);
        ck_assert_msg(tests.passed == csv[i].passed && tests.failed == csv[i].failed, "case %zu: %s", i, out.bytes);
        bool said = false;
        for (size_t k = 0; k < yoko_message_count(yoko); k++)
            said = said || (csv[i].code && strcmp(yoko_message(yoko, k)->code, csv[i].code) == 0);
        ck_assert_msg(said == (csv[i].code != NULL), "message of case %zu", i);
        end_files(&files);
    }
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

START_TEST(changes_are_told_by_their_fates)
{
    static const enum yoko_format formats[] = {YOKO_TEXT, YOKO_JSON, YOKO_JUNIT, YOKO_HTML};
    struct files files;
    struct yoko_mutants alone, together;
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load(yoko);
    begin_files(&files, csv_cases, csv_lines, ndjson_cases);
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        struct yoko_test wanted = {.format = formats[i], .all = true, .write = keep, .write_context = &out};
        out.length = 0;
        ck_assert_int_eq(yoko_mutate(yoko, scheme, &wanted, &alone), YOKO_NO);
        wanted.cases = files.records;
        wanted.case_count = 2;
        yoko_mutate(yoko, scheme, &wanted, &together);
        ck_assert_uint_eq(alone.changes, alone.noticed + alone.survived + alone.alike + alone.refused);
        ck_assert_uint_eq(together.changes, alone.changes);
        ck_assert_uint_gt(together.noticed, alone.noticed);
        ck_assert_uint_lt(together.survived, alone.survived);
        ck_assert_uint_eq(together.refused, alone.refused);
    }
    end_files(&files);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

static unsigned count_lines(const struct text *text)
{
    unsigned count = 0;
    for (size_t i = 0; i < text->length; i++)
        count += text->bytes[i] == '\n';
    return count;
}

START_TEST(suggestions_are_the_same_in_both_forms)
{
    uint64_t first, second;
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load(yoko);
    struct yoko_list_output list = {"経費", keep, &lines};
    struct yoko_test wanted = {.format = YOKO_NDJSON, .all = true, .write = keep, .write_context = &out};
    out.length = lines.length = 0;
    ck_assert_int_eq(yoko_suggest(yoko, scheme, &wanted, &first), YOKO_OK);
    ck_assert_uint_eq(count_lines(&out), first + 1); /* and the example */
    wanted.format = YOKO_CSV;
    wanted.lists = &list;
    wanted.list_count = 1;
    out.length = 0;
    ck_assert_int_eq(yoko_suggest(yoko, scheme, &wanted, &second), YOKO_OK);
    ck_assert_uint_eq(second, first);
    ck_assert_uint_eq(count_lines(&out), first + 2); /* and the header */
    ck_assert_uint_eq(count_lines(&lines), first + 2);
    ck_assert_int_eq(memcmp(out.bytes, "\xEF\xBB\xBF申請番号,", 16), 0);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

/* ---- Memory ---- */

enum asked { ASK_TEST, ASK_COVERAGE, ASK_JUNIT, ASK_HTML, ASK_SUGGEST, ASK_SUGGEST_CSV, ASK_MUTATE, ASK_MUTATE_HTML, ASKS };

static enum yoko_status ask(struct yoko *yoko, const struct yoko_scheme *scheme, struct files *files, enum asked asked)
{
    static const enum yoko_format formats[ASKS] = {YOKO_TEXT,   YOKO_JSON, YOKO_JUNIT, YOKO_HTML,
                                                   YOKO_NDJSON, YOKO_CSV,  YOKO_JUNIT, YOKO_HTML};
    struct yoko_list_output list = {"経費", keep, &lines};
    struct yoko_test wanted = {.cases = files->records, .case_count = 2, .format = formats[asked], .all = true,
                               .coverage = true, .write = keep, .write_context = &out, .lists = &list, .list_count = 1};
    struct yoko_tests tests;
    struct yoko_mutants mutants;
    uint64_t count;
    out.length = lines.length = 0;
    if (asked >= ASK_MUTATE)
        return yoko_mutate(yoko, scheme, &wanted, &mutants);
    if (asked >= ASK_SUGGEST)
        return yoko_suggest(yoko, scheme, &wanted, &count);
    return yoko_test(yoko, scheme, &wanted, &tests);
}

/* Each of the first allocations, then ever fewer of them; fewest of changes, each of which is compiled as the one before. */
START_TEST(every_allocation_may_fail)
{
    struct files files;
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load(yoko);
    begin_files(&files, csv_cases, csv_lines, ndjson_cases);
    for (enum asked asked = 0; asked < ASKS; asked++)
        for (int after = 0; after < 2; after++) {
            const uint64_t stride = asked >= ASK_MUTATE ? 1 : 32;
            uint64_t fail_at = 0, failed = 0;
            enum yoko_status status = YOKO_SYSTEM;
            while (status == YOKO_SYSTEM) {
                fail_at += 1 + fail_at / stride;
                yoko->memory.fail_at = yoko->memory.allocations + fail_at;
                yoko->memory.fail_after = after != 0;
                status = ask(yoko, scheme, &files, asked);
                if (status == YOKO_SYSTEM) {
                    ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y0802");
                    failed++;
                }
            }
            ck_assert_uint_gt(failed, 5);
            yoko->memory.fail_at = 0;
            yoko->memory.fail_after = false;
            ck_assert_int_le(ask(yoko, scheme, &files, asked), YOKO_NO); /* nothing is left of it */
        }
    end_files(&files);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

UNIT_MAIN("testing", conditions_are_counted_one_by_one, cells_expect_what_they_say, changes_are_told_by_their_fates,
          suggestions_are_the_same_in_both_forms, every_allocation_may_fail)
