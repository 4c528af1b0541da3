/* SPDX-License-Identifier: Apache-2.0 */
/* Applications that show a difference, as a host program asks for them: with vocabularies that name the same
 * choices in another order, from examples with lines and references, from an answerer of the caller's own,
 * and with every allocation failing in turn. */
#include <config.h>

#include "api/workplace.h"
#include "compare/witness.h"
#include "unit.h"

#include <string.h>

#define SCHEME(id, kinds, uses, least)                                                                                                  \
    "制度 " id " 「制度」\n項目 申請番号 : 文字 必須\n"                                                                   \
    "選択肢 種類 { " kinds " }\n選択肢 用途 { " uses " }\n項目 用途 : 集合(用途)\n"                                             \
    "一覧 経費 { 項目 番号 : 数 鍵 既定 位置  項目 種類 : 種類  項目 金額 : 円 }\n"                            \
    "条文 第1条 「用途」\n条文 第2条 「額」\n"                                                                           \
    "要件 《第1条》: 用途 が { 記録 } をすべて含む\n"                                                                  \
    "各 経費 { 要件 《第2条》: 種類 = 機器 }\n"                                                                            \
    "結果 対象経費 《第2条》 = 合計(経費.金額, 対象)\n"                                                               \
    "結果 算定額 《第2条》 = もし 対象経費 >= " least                                                                                   \
    " ならば 切り捨て(対象経費 × 2分の1, 千円) それ以外 0円\n"                                                     \
    "例 「一」 { 用途 = [ 記録 ]  経費 [ { 種類 = 機器  金額 = 30万円 } { 種類 = 付属品  金額 = 1万円 } ]  " \
    "期待 { 補助額 = 15万円 } }\n"

static const char one[] = SCHEME("one", "機器、付属品", "記録、請求", "10万円");
static const char two[] = SCHEME("two", "付属品、その他、機器", "共有、請求、記録", "20万円");

static int keep(void *context, const char *bytes, size_t length)
{
    struct buffer *out = context;
    buffer_add(out, bytes, length);
    return 0;
}

static enum yoko_status compare(struct yoko *yoko, const struct yoko_scheme *const *schemes,
                                enum yoko_format format, struct buffer *out)
{
    struct yoko_compared compared;
    struct yoko_compare wanted = {.schemes = schemes,
                                  .count = 2,
                                  .format = format,
                                  .candidates = 300,
                                  .write = keep,
                                  .write_context = out};
    out->length = 0;
    return yoko_compare(yoko, &wanted, &compared);
}

static struct yoko *load(struct yoko_scheme **schemes)
{
    struct yoko *yoko = yoko_open();
    ck_assert_int_eq(yoko_load_text(yoko, "one.yoko", one, sizeof one - 1, &schemes[0]), YOKO_OK);
    ck_assert_int_eq(yoko_load_text(yoko, "two.yoko", two, sizeof two - 1, &schemes[1]), YOKO_OK);
    return yoko;
}

static void unload(struct yoko *yoko, struct yoko_scheme **schemes)
{
    yoko_scheme_close(schemes[0]);
    yoko_scheme_close(schemes[1]);
    yoko_close(yoko);
}

/* The one difference is the least cost; the record names members by their names, whatever their numbers. */
START_TEST(members_meet_by_name)
{
    struct yoko_scheme *schemes[2];
    struct yoko *yoko = load(schemes);
    struct buffer out = {0};
    ck_assert_int_eq(compare(yoko, (const struct yoko_scheme *const *)schemes, YOKO_JSON, &out), YOKO_OK);
    buffer_add(&out, "", 1);
    const char *record = strstr(out.bytes, "\"record\": ");
    ck_assert_ptr_nonnull(record);
    ck_assert_ptr_nonnull(strstr(record, "\"用途\": [\"記録\"], \"経費\": [{\"種類\": \"機器\", \"金額\": "));
    ck_assert_ptr_nonnull(strstr(out.bytes, "\"searched\": {\"examples\": 2, "));
    ck_assert_ptr_null(strstr(out.bytes, "\"not found\""));
    buffer_end(&out);
    unload(yoko, schemes);
}
END_TEST

/* At a terminal what differs is yellow and what is not there dim; without that, it is the text that a file holds. */
START_TEST(colours_change_no_word)
{
    static const char more[] = SCHEME("more", "機器、付属品", "記録、請求", "10万円") "義務 報告 《第2条》 = 用途 が { 請求 } をすべて含む\n";
    struct yoko_scheme *schemes[3];
    struct yoko *yoko = load(schemes);
    ck_assert_int_eq(yoko_load_text(yoko, "more.yoko", more, sizeof more - 1, &schemes[2]), YOKO_OK);
    struct buffer text[2] = {{0}, {0}};
    for (unsigned colour = 0; colour < 2; colour++) {
        struct yoko_compared compared;
        const struct yoko_compare wanted = {.schemes = (const struct yoko_scheme *const *)schemes,
                                            .count = 3,
                                            .format = YOKO_TEXT,
                                            .colour = colour,
                                            .write = keep,
                                            .write_context = &text[colour]};
        ck_assert_int_eq(yoko_compare(yoko, &wanted, &compared), YOKO_OK);
        buffer_add(&text[colour], "", 1);
    }
    const char *plain = text[0].bytes;
    ck_assert_ptr_null(strchr(plain, '\033'));
    ck_assert_ptr_nonnull(strstr(text[1].bytes, "\033[2m"));
    ck_assert_ptr_nonnull(strstr(text[1].bytes, "\033[33m"));
    for (const char *at = text[1].bytes; *at; at++) {
        if (*at == '\033')
            at = strchr(at, 'm');
        else if (*at != ' ' || *plain == ' ') /* coloured blanks stay at the end of a line */
            ck_assert_int_eq(*at, *plain++);
    }
    ck_assert_int_eq(*plain, '\0');
    buffer_end(&text[0]);
    buffer_end(&text[1]);
    yoko_scheme_close(schemes[2]);
    unload(yoko, schemes);
}
END_TEST

START_TEST(every_allocation_may_fail)
{
    static const enum yoko_format formats[] = {YOKO_TEXT, YOKO_JSON, YOKO_HTML};
    struct yoko_scheme *schemes[2];
    struct yoko *yoko = load(schemes);
    const struct yoko_scheme *const *both = (const struct yoko_scheme *const *)schemes;
    for (int f = 0; f < 3; f++) {
        struct buffer whole = {0}, last = {0};
        enum yoko_status status = YOKO_SYSTEM;
        ck_assert_int_eq(compare(yoko, both, formats[f], &whole), YOKO_OK);
        uint64_t fail_at = 0;
        while (status == YOKO_SYSTEM) {
            yoko->memory.allocations = 0;
            yoko->memory.fail_at = ++fail_at;
            status = compare(yoko, both, formats[f], &last);
        }
        yoko->memory.fail_at = 0;
        ck_assert_uint_gt(fail_at, 20);
        ck_assert_int_eq(status, YOKO_OK);
        ck_assert_uint_eq(last.length, whole.length);
        ck_assert_mem_eq(last.bytes, whole.bytes, whole.length);
        buffer_end(&whole);
        buffer_end(&last);
    }
    unload(yoko, schemes);
}
END_TEST

/* ---- another answerer ---- */

struct solver {
    unsigned asked;
};

static struct witness_answer solve(void *context, const struct witness_request *request)
{
    struct solver *solver = context;
    ck_assert_uint_lt(request->schemes[0], request->schemes[1]);
    solver->asked++;
    return (struct witness_answer){.verdict = WITNESS_NOT_FOUND, .tried = 7};
}

START_TEST(a_solver_can_take_the_place)
{
    struct yoko_scheme *schemes[2];
    struct yoko *yoko = load(schemes);
    struct unit unit;
    unit_begin(&unit);
    struct paper_scheme sides[2] = {{"one", schemes[0]->program}, {"two", schemes[1]->program}};
    struct paper *paper = paper_build(&unit.arena, sides, 2);
    struct solver solver = {0};
    struct witness_options options = {.most = 10, .search = solve, .context = &solver};
    paper_find_witnesses(&unit.arena, paper, &options);
    ck_assert_uint_gt(solver.asked, 1);
    ck_assert_ptr_null(paper->witness_space);
    ck_assert_uint_eq(paper->witnesses->count, 1);
    ck_assert_uint_eq(paper->witnesses->items[0].answer.tried, 7);
    unit_end(&unit);
    unload(yoko, schemes);
}
END_TEST

UNIT_MAIN("witnesses of differences", members_meet_by_name, colours_change_no_word, every_allocation_may_fail,
          a_solver_can_take_the_place)
