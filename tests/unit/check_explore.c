/* SPDX-License-Identifier: Apache-2.0 */
/* One application changed step by step: from an example, from a record of JSON and of CSV with its list, from nothing;
 * every step is taken back; a wrong step changes nothing; and running out of memory anywhere loses nothing. */
#include <config.h>

#include "unit.h"

#include "api/explore.h"
#include "api/workplace.h"

#include <string.h>
#include <unistd.h>

static const char scheme_text[] = "制度 small 「小さな制度」\n"
                                  "    出典 「試みの要綱」\n"
                                  "    施行 2024-04-01\n"
                                  "選択肢 種別 { 物品、役務 }\n"
                                  "項目 申請番号 : 文字 必須\n"
                                  "項目 県内 : 真偽 「事業所が県内にある」\n"
                                  "項目 人数 : 人\n"
                                  "一覧 経費 「かかった費用」 {\n"
                                  "    項目 番号 : 数 1以上 鍵 既定 位置\n"
                                  "    項目 区分 : 種別\n"
                                  "    項目 金額 : 円\n"
                                  "}\n"
                                  "条文 第1条 「県内の事業所」\n"
                                  "条文 第2条 「物品に限る」\n"
                                  "条文 第3条 「経費の2分の1、1人に10万円まで」\n"
                                  "要件 《第1条》: 県内\n"
                                  "各 経費 {\n"
                                  "    要件 《第2条》: 区分 = 物品\n"
                                  "}\n"
                                  "結果 対象経費 = 合計(経費.額, 対象)\n"
                                  "結果 算定額 《第3条》 = 小さい方(切り捨て(対象経費 × 2分の1, 千円), 人数 × 10万円)\n"
                                  "例 「長い」 {\n"
                                  "    県内  人数 = 2人\n"
                                  "    経費 [ { 区分 = 物品  金額 = 301,000円 } { 区分 = 役務  金額 = 5,000円 } ]\n"
                                  "    期待 { 判定 = 交付可 }\n"
                                  "}\n"
                                  "例 「短い」 { 県内  人数 = 2人  経費 [ { 区分 = 物品  金額 = 301,000円 } ]  期待 { 判定 = 交付可 } }\n"
                                  "例 「県外」 { 県内 でない  期待 { 判定 = 不交付 } }\n";

struct input {
    const char *bytes;
    size_t at;
};

static long give(void *context, char *bytes, size_t room)
{
    struct input *input = context;
    size_t left = strlen(input->bytes) - input->at, part = left < room ? left : room;
    memcpy(bytes, input->bytes + input->at, part);
    input->at += part;
    return (long)part;
}

static int keep(void *context, const char *bytes, size_t length)
{
    buffer_add(context, bytes, length);
    return 0;
}

static struct yoko_scheme *load(struct yoko *yoko)
{
    struct yoko_scheme *scheme;
    yoko_load_text(yoko, "small.yoko", scheme_text, sizeof scheme_text - 1, &scheme);
    ck_assert_ptr_nonnull(scheme);
    return scheme;
}

/* What a view has, in `out`. */
static const char *view(struct yoko *yoko, struct yoko_explorer *explorer, enum yoko_view what, struct buffer *out)
{
    out->length = 0;
    ck_assert_int_eq(yoko_explore_view(yoko, explorer, what, NULL, keep, out), YOKO_OK);
    buffer_add(out, "", 1);
    ck_assert(!out->failed);
    return out->bytes;
}

static enum yoko_status step(struct yoko *yoko, struct yoko_explorer *explorer, enum yoko_step kind,
                             const char *words)
{
    struct buffer out = {0};
    enum yoko_status status = yoko_explore_step(yoko, explorer, kind, words, 1, keep, &out);
    ck_assert(status == YOKO_OK || yoko_message_count(yoko) > 0);
    buffer_end(&out);
    return status;
}

static const struct {
    enum yoko_step kind;
    const char *words;
} steps[] = {{YOKO_STEP_SET, "人数 = 1"},
             {YOKO_STEP_SET, "県内 = いいえ"},
             {YOKO_STEP_SET, "県内 ="},
             {YOKO_STEP_SET, "県内 = はい"},
             {YOKO_STEP_ADD, "経費"},
             {YOKO_STEP_SET, "経費[2].区分 = 役務"},
             {YOKO_STEP_SET, "経費［２］．金額 ＝ ２，０００円"},
             {YOKO_STEP_SET, "経費[2].番号 = 9"},
             {YOKO_STEP_SET, "経費[9].区分 = 物品"},
             {YOKO_STEP_REMOVE, "経費[1]"},
             {YOKO_STEP_REMOVE, "人数"}};
enum { STEPS = sizeof steps / sizeof *steps };

START_TEST(every_step_is_taken_back)
{
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load(yoko);
    struct yoko_explorer *explorer;
    struct buffer states[STEPS + 1], out = {0};
    memset(states, 0, sizeof states);
    ck_assert_int_eq(yoko_explore_open(yoko, scheme, &(struct yoko_explore){0}, &explorer), YOKO_OK);
    view(yoko, explorer, YOKO_VIEW_RECORD, &states[0]);
    ck_assert_msg(!strstr(states[0].bytes, "役務"), "not the shortest example that is granted: %s", states[0].bytes);
    for (size_t i = 0; i < STEPS; i++) {
        ck_assert_msg(step(yoko, explorer, steps[i].kind, steps[i].words) == YOKO_OK, "%s: %s", steps[i].words,
                      yoko_message_count(yoko) ? yoko_message(yoko, 0)->code : "");
        view(yoko, explorer, YOKO_VIEW_RECORD, &states[i + 1]);
        ck_assert_msg(strcmp(states[i].bytes, states[i + 1].bytes) != 0, "%s changes nothing", steps[i].words);
    }
    for (size_t i = STEPS; i-- > 0;) {
        ck_assert_int_eq(step(yoko, explorer, YOKO_STEP_UNDO, ""), YOKO_OK);
        ck_assert_str_eq(view(yoko, explorer, YOKO_VIEW_RECORD, &out), states[i].bytes);
    }
    ck_assert_int_eq(step(yoko, explorer, YOKO_STEP_UNDO, ""), YOKO_USAGE);
    for (size_t i = 0; i < STEPS; i++)
        ck_assert_int_eq(step(yoko, explorer, steps[i].kind, steps[i].words), YOKO_OK);
    ck_assert_int_eq(step(yoko, explorer, YOKO_STEP_RESET, ""), YOKO_OK);
    ck_assert_str_eq(view(yoko, explorer, YOKO_VIEW_RECORD, &out), states[0].bytes);
    for (size_t i = 0; i <= STEPS; i++)
        buffer_end(&states[i]);
    buffer_end(&out);
    yoko_explorer_close(explorer);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

START_TEST(a_wrong_step_changes_nothing)
{
    static const struct {
        enum yoko_step kind;
        const char *words, *code, *nearest;
    } wrong[] = {{YOKO_STEP_SET, "人敷 = 3", "Y0850", "人数"},    {YOKO_STEP_SET, "県外 = はい", "Y0850", "県内"},
                 {YOKO_STEP_SET, "内県 = はい", "Y0850", "県内"}, {YOKO_STEP_SET, "費用 = 3", "Y0850", NULL},
                 {YOKO_STEP_SET, "経費[1].金 = 3", "Y0850", "金額"}, {YOKO_STEP_SET, "金額 = 3", "Y0850", "経費[1].金額"},
                 {YOKO_STEP_SET, "人 = 3", "Y0850", "人数"},      {YOKO_STEP_SET, "人数 = 三人", NULL, NULL},
                 {YOKO_STEP_SET, "経費[7].金額 = 3", NULL, NULL},  {YOKO_STEP_SET, "人数", NULL, NULL},
                 {YOKO_STEP_SET, "= 3", NULL, NULL},              {YOKO_STEP_SET, "経費[.金額 = 3", NULL, NULL},
                 {YOKO_STEP_SET, "経費[99999999999999999999].金額 = 3", NULL, NULL},
                 {YOKO_STEP_ADD, "経比", NULL, "経費"},            {YOKO_STEP_REMOVE, "経費[3]", NULL, NULL}};
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load(yoko);
    struct yoko_explorer *explorer;
    struct buffer before = {0}, after = {0};
    ck_assert_int_eq(yoko_explore_open(yoko, scheme, &(struct yoko_explore){0}, &explorer), YOKO_OK);
    view(yoko, explorer, YOKO_VIEW_RECORD, &before);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        ck_assert_msg(step(yoko, explorer, wrong[i].kind, wrong[i].words) != YOKO_OK, "%s", wrong[i].words);
        const char *suggested = yoko->diagnostics.list.items[0]->suggestion;
        if (wrong[i].code)
            ck_assert_msg(strcmp(yoko_message(yoko, 0)->code, wrong[i].code) == 0, "%s: %s", wrong[i].words,
                          yoko_message(yoko, 0)->code);
        if (wrong[i].code || wrong[i].nearest)
            ck_assert_msg(suggested == wrong[i].nearest ||
                              (suggested && wrong[i].nearest && strcmp(suggested, wrong[i].nearest) == 0),
                          "%s: %s", wrong[i].words, suggested ? suggested : "nothing near");
        ck_assert_str_eq(view(yoko, explorer, YOKO_VIEW_RECORD, &after), before.bytes);
    }
    buffer_end(&before);
    buffer_end(&after);
    yoko_explorer_close(explorer);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

static const char rows[] = "申請番号,県内,人数\nA,はい,2\nB,いいえ,3\n";
static const char lines[] = "申請番号,番号,区分,金額\nA,1,物品,301000\nB,1,物品,\"100,000\"\nB,2,役務,5000\n";
static const char objects[] = "{\"申請番号\": \"A\", \"県内\": true}\n{\"申請番号\": \"B\", \"県内\": false, \"人数\": 3}\n";

static char lines_path[] = "/tmp/yoko-explore-XXXXXX";

/* Begins with an application of CSV, whose lines stand in a file of their own, or of NDJSON. */
static enum yoko_status open_records(struct yoko *yoko, const struct yoko_scheme *scheme, bool csv, const char *id,
                                     struct yoko_explorer **explorer)
{
    struct input application = {csv ? rows : objects, 0};
    struct yoko_list_file costs = {"経費", lines_path};
    struct yoko_records records = {.path = csv ? "a.csv" : "a.ndjson",
                                   .read = give,
                                   .read_context = &application,
                                   .format = csv ? YOKO_CSV : YOKO_NDJSON,
                                   .lists = &costs,
                                   .list_count = csv ? 1 : 0};
    struct yoko_explore explore = {.records = &records, .id = id};
    return yoko_explore_open(yoko, scheme, &explore, explorer);
}

START_TEST(an_application_of_a_file_is_changed)
{
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load(yoko);
    struct buffer out = {0};
    for (int csv = 0; csv < 2; csv++) {
        struct yoko_explorer *explorer;
        ck_assert_msg(open_records(yoko, scheme, csv, "B", &explorer) == YOKO_OK, "%s", yoko_message(yoko, 0)->text);
        ck_assert(strstr(view(yoko, explorer, YOKO_VIEW_RECORD, &out), "\"B\""));
        ck_assert_int_eq(step(yoko, explorer, YOKO_STEP_SET, "県内 = はい"), YOKO_OK);
        if (csv) {
            ck_assert_int_eq(step(yoko, explorer, YOKO_STEP_SET, "経費[2].区分 = 物品"), YOKO_OK);
            ck_assert_msg(strstr(view(yoko, explorer, YOKO_VIEW_DECISION, &out), "52,000") != NULL, "%s", out.bytes);
        }
        yoko_explorer_close(explorer);
        ck_assert_int_ne(open_records(yoko, scheme, csv, "Z", &explorer), YOKO_OK);
        ck_assert_ptr_null(explorer);
    }
    buffer_end(&out);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

static void count(void *context, const char *word)
{
    unsigned *found = context;
    *found += *word != '\0';
}

static uint64_t values_asked, value_fails; /* requests of jansson so far; the one that fails, 0: none */

/* All that a host does, with the allocation number `fail_at` failing: the worst that came of it. What the explorer holds
 * afterwards is whole: it can be shown. */
static enum yoko_status do_all(uint64_t fail_at, int begin, uint64_t *allocations)
{
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load(yoko);
    struct yoko_explorer *explorer;
    struct buffer out = {0};
    uint64_t before = yoko->memory.allocations;
    yoko->memory.fail_at = fail_at ? before + fail_at : 0;
    enum yoko_status worst = begin < 2 ? open_records(yoko, scheme, begin, "B", &explorer)
                                       : yoko_explore_open(yoko, scheme, &(struct yoko_explore){0}, &explorer);
    if (explorer) {
        for (size_t i = 0; i < STEPS; i++) {
            enum yoko_status status =
                yoko_explore_step(yoko, explorer, steps[i].kind, steps[i].words, 1, keep, &out);
            worst = status == YOKO_SYSTEM || status > worst ? status : worst;
        }
        for (int what = YOKO_VIEW_DECISION; what <= YOKO_VIEW_EXAMPLE; what++) {
            enum yoko_status status =
                yoko_explore_view(yoko, explorer, (enum yoko_view)what, NULL, keep, &out);
            worst = status == YOKO_SYSTEM || status > worst ? status : worst;
        }
        unsigned found = 0;
        yoko_explore_words(explorer, NULL, count, &found);
        ck_assert_uint_gt(found, 2);
        yoko->memory.fail_at = 0;
        value_fails = 0;
        view(yoko, explorer, YOKO_VIEW_RECORD, &out);
        view(yoko, explorer, YOKO_VIEW_DECISION, &out);
    }
    *allocations = yoko->memory.allocations - before;
    yoko_explorer_close(explorer);
    buffer_end(&out);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
    return worst;
}

/* ---- jansson has memory of its own ---- */

static void *give_or_fail(size_t size)
{
    return ++values_asked == value_fails ? NULL : malloc(size);
}

START_TEST(every_value_may_find_no_memory)
{
    static const size_t tried[] = {0, 4, 5, 9}; /* of the steps above, in their order */
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load(yoko);
    struct yoko_explorer *explorer;
    struct buffer before = {0}, after = {0}, wanted = {0};
    json_set_alloc_funcs(give_or_fail, free);
    for (values_asked = 0, value_fails = 1; value_fails < 40; value_fails++, values_asked = 0) {
        enum yoko_status status = yoko_explore_open(yoko, scheme, &(struct yoko_explore){0}, &explorer);
        ck_assert_int_eq(status, YOKO_SYSTEM);
        ck_assert_ptr_null(explorer);
    }
    value_fails = 0;
    ck_assert_int_eq(yoko_explore_open(yoko, scheme, &(struct yoko_explore){0}, &explorer), YOKO_OK);
    for (size_t i = 0; i < sizeof tried / sizeof *tried; i++) {
        view(yoko, explorer, YOKO_VIEW_RECORD, &before);
        ck_assert_int_eq(step(yoko, explorer, steps[tried[i]].kind, steps[tried[i]].words), YOKO_OK);
        view(yoko, explorer, YOKO_VIEW_RECORD, &wanted);
        ck_assert_int_eq(step(yoko, explorer, YOKO_STEP_UNDO, ""), YOKO_OK);
        for (uint64_t fail = 1; fail < 80; fail++) { /* the rest is asked for by the explanation */
            values_asked = 0, value_fails = fail;
            enum yoko_status status = yoko_explore_step(yoko, explorer, steps[tried[i]].kind, steps[tried[i]].words, 1, keep, &after);
            value_fails = 0;
            if (status == YOKO_OK) { /* jansson could do without */
                ck_assert_str_eq(view(yoko, explorer, YOKO_VIEW_RECORD, &after), wanted.bytes);
                ck_assert_int_eq(step(yoko, explorer, YOKO_STEP_UNDO, ""), YOKO_OK);
                continue;
            }
            ck_assert_msg(status == YOKO_SYSTEM, "%s: %d", steps[tried[i]].words, status);
            ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y0802");
            ck_assert_str_eq(view(yoko, explorer, YOKO_VIEW_RECORD, &after), before.bytes);
        }
        ck_assert_int_eq(step(yoko, explorer, steps[tried[i]].kind, steps[tried[i]].words), YOKO_OK);
    }
    for (uint64_t fail = 1; fail < 80; fail++) {
        values_asked = 0, value_fails = fail;
        enum yoko_status status = yoko_explore_step(yoko, explorer, YOKO_STEP_RESET, "", 1, keep, &after);
        value_fails = 0;
        ck_assert(status == YOKO_SYSTEM || status == YOKO_OK);
    }
    json_set_alloc_funcs(malloc, free);
    buffer_end(&before);
    buffer_end(&after);
    buffer_end(&wanted);
    yoko_explorer_close(explorer);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

START_TEST(every_allocation_may_fail)
{
    for (int begin = 0; begin < 3; begin++) {
        uint64_t most, ignored;
        do_all(0, begin, &most);
        ck_assert_uint_gt(most, 100);
        for (uint64_t fail_at = 1; fail_at <= most; fail_at++)
            do_all(fail_at, begin, &ignored);
        ck_assert_int_eq(do_all(1, begin, &ignored), YOKO_SYSTEM);
    }
}
END_TEST

/* The words offered, with blanks between. */
static void join(void *context, const char *word)
{
    buffer_print(context, "%s ", word);
}

START_TEST(members_are_offered_for_the_field_that_is_meant)
{
    static const char text[] = "制度 two 「同じ名前の項目」\n選択肢 地域 { 県内、県外 }\n選択肢 種別 { 物品、役務 }\n選択肢 機能 { 記録、請求 }\n"
                               "条文 1 「すべて」\n項目 申請番号 : 文字 必須\n項目 区分 : 地域\n項目 法人 : 真偽\n項目 備え : 集合(機能)\n項目 額 : 円\n"
                               "一覧 経費 { 項目 番号 : 数 鍵  項目 区分 : 種別  項目 新品 : 真偽 }\n一覧 経費外 { 項目 区分 : 機能 }\n"
                               "要件 《1》: 区分 = 県内 かつ 法人 かつ 備え が { 記録 } をすべて含む\n"
                               "結果 算定額 《1》 = 件数(経費, 区分 = 物品 かつ 新品) × 額 + 件数(経費外, 区分 = 記録) × 1円\n";
    static const struct {
        const char *before, *offered;
    } words[] = {{"区分", "県内 県外 "}, {"経費[1].区分", "物品 役務 "}, {"経費外[2].区分", "記録 請求 "}, {"経費[2].新品", "はい いいえ "},
                 {"法人", "はい いいえ "}, {"備え", "記録 請求 "}, {"額", ""}, {"経費.区分", ""}, {"経費[1].なし", ""}, {"なし", ""}, {"", ""},
                 {NULL, "区分 法人 備え 額 経費[1].区分 経費[1].新品 経費 経費外 "}};
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme;
    struct yoko_explorer *explorer;
    ck_assert_msg(yoko_load_text(yoko, "two.yoko", text, sizeof text - 1, &scheme) == YOKO_OK, "%s", yoko_message(yoko, 0)->text);
    ck_assert_int_eq(yoko_explore_open(yoko, scheme, &(struct yoko_explore){0}, &explorer), YOKO_OK);
    ck_assert_int_eq(step(yoko, explorer, YOKO_STEP_ADD, "経費"), YOKO_OK);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        struct buffer out = {0};
        yoko_explore_words(explorer, words[i].before, join, &out);
        buffer_add(&out, "", 1);
        ck_assert_str_eq(out.bytes, words[i].offered);
        buffer_end(&out);
    }
    yoko_explorer_close(explorer);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

static int refuse(void *context, const char *bytes, size_t length)
{
    (void)context, (void)bytes, (void)length;
    return 1;
}

START_TEST(a_reader_who_has_gone_changes_nothing)
{
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load(yoko);
    struct yoko_explorer *explorer;
    struct buffer before = {0}, after = {0};
    ck_assert_int_eq(yoko_explore_open(yoko, scheme, &(struct yoko_explore){0}, &explorer), YOKO_OK);
    view(yoko, explorer, YOKO_VIEW_RECORD, &before);
    ck_assert_int_eq(yoko_explore_step(yoko, explorer, YOKO_STEP_SET, "人数 = 1", 1, refuse, NULL), YOKO_SYSTEM);
    ck_assert_str_eq(view(yoko, explorer, YOKO_VIEW_RECORD, &after), before.bytes);
    ck_assert_int_eq(yoko_explore_step(yoko, explorer, YOKO_STEP_UNDO, NULL, 1, keep, &after), YOKO_USAGE);
    for (int what = YOKO_VIEW_DECISION; what <= YOKO_VIEW_EXAMPLE; what++)
        ck_assert_int_eq(yoko_explore_view(yoko, explorer, (enum yoko_view)what, NULL, refuse, NULL), YOKO_SYSTEM);
    buffer_end(&before);
    buffer_end(&after);
    yoko_explorer_close(explorer);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

int main(void)
{
    int file = mkstemp(lines_path);
    if (file < 0 || write(file, lines, sizeof lines - 1) != (ssize_t)sizeof lines - 1 || close(file) != 0)
        return EXIT_FAILURE;
    TCase *cases = tcase_create("explore");
    tcase_add_test(cases, every_step_is_taken_back);
    tcase_add_test(cases, a_wrong_step_changes_nothing);
    tcase_add_test(cases, an_application_of_a_file_is_changed);
    tcase_add_test(cases, every_allocation_may_fail);
    tcase_add_test(cases, every_value_may_find_no_memory);
    tcase_add_test(cases, members_are_offered_for_the_field_that_is_meant);
    tcase_add_test(cases, a_reader_who_has_gone_changes_nothing);
    int status = unit_run("explore", cases);
    unlink(lines_path);
    return status;
}
