/* SPDX-License-Identifier: Apache-2.0 */
/* Equal programs are equal meanings, whatever their order, names and layout; programs that differ by a yen
 * are not. */
#include <config.h>

#include "compare/meaning.h"
#include "compare/paper.h"
#include "small_scheme.h"

/* The requirement of a scheme over the small vocabulary, with `more` before it, in a graph. */
struct side {
    struct small small;
    struct meaning_program *program;
};

static const char head[] = "制度 one 「試し」\n語彙 small\n条文 1 「条」\n"
                           "結果 対象経費 = 合計(経費.額, 対象)\n";

static void side_begin(struct side *side, struct meaning *meaning, const char *start, const char *text)
{
    small_begin(&side->small, start, text);
    side->program = meaning_add(meaning, side->small.program);
}

/* Whether the last requirements of two texts are one meaning. */
static bool equal_behind(const char *start_a, const char *a, const char *start_b, const char *b)
{
    struct side one, two;
    struct unit unit;
    unit_begin(&unit);
    struct meaning *meaning = meaning_begin(&unit.arena);
    side_begin(&one, meaning, start_a, a);
    side_begin(&two, meaning, start_b, b);
    const struct program *x = one.small.program, *y = two.small.program;
    bool same = meaning_of(one.program, x->tests[x->test_count - 1].reg) ==
                meaning_of(two.program, y->tests[y->test_count - 1].reg);
    unit_end(&unit);
    small_end(&one.small);
    small_end(&two.small);
    return same;
}

static bool equal(const char *a, const char *b)
{
    return equal_behind(head, a, head, b);
}

START_TEST(test_order_and_names)
{
    const char *plain = "要件 《1》: 指定 かつ 職員数 >= 5人 かつ 都道府県 = 埼玉県\n";
    ck_assert(equal(plain, "要件 《1》: 都道府県 = 埼玉県 かつ (5人 <= 職員数 かつ 指定)\n"));
    ck_assert(
        equal(plain, "定義 十分 《1》 = 職員数 >= 5人\n要件 《1》: 十分 かつ 都道府県 ≠ 東京都 かつ 指定\n"));
    ck_assert(
        equal(plain, "要件 《1》: (指定 でない または 職員数 < 5人 または 都道府県 = 東京都) でない\n"));
    ck_assert(!equal(plain, "要件 《1》: 指定 かつ 職員数 > 5人 かつ 都道府県 = 埼玉県\n"));
    ck_assert(!equal(plain, "要件 《1》: 指定 かつ 職員数 >= 5人 かつ 都道府県 = 東京都\n"));
    ck_assert(!equal(plain, "要件 《1》: 指定 または 職員数 >= 5人 かつ 都道府県 = 埼玉県\n"));
    ck_assert(!equal(plain, "要件 《1》: 職員数 >= 5人 かつ 都道府県 = 埼玉県\n"));
}
END_TEST

START_TEST(test_tables)
{
    const char *plain =
        "表 帯(職員数) 《1》 端数 四捨五入\n0人 => 0円\n1人以上10人以下 => 100万円\n11人以上 => 160万円\n"
        "要件 《1》: 合計(経費.金額) <= 帯(職員数)\n";
    ck_assert(equal(
        plain,
        "表 区分(職員数) 《1》 端数 四捨五入\n11人以上 => 160万円\n0人 => 0円\n1人以上10人以下 => 100万円\n"
        "定義 限り 《1》 = 区分(職員数)\n要件 《1》: 限り >= 合計(経費.金額)\n"));
    ck_assert(!equal(plain, "表 帯(職員数) 《1》 端数 四捨五入\n0人 => 0円\n1人以上10人以下 => 100万円\n"
                            "11人以上 => 1,600,001円\n要件 《1》: 合計(経費.金額) <= 帯(職員数)\n"));
    ck_assert(!equal(plain, "表 帯(職員数) 《1》 端数 四捨五入\n0人 => 0円\n1人以上11人以下 => 100万円\n"
                            "12人以上 => 160万円\n要件 《1》: 合計(経費.金額) <= 帯(職員数)\n"));
    ck_assert(!equal(plain, "表 帯(職員数) 《1》 端数 切り上げ\n0人 => 0円\n1人以上10人以下 => 100万円\n"
                            "11人以上 => 160万円\n要件 《1》: 合計(経費.金額) <= 帯(職員数)\n"));
}
END_TEST

START_TEST(test_amounts)
{
    const char *plain = "要件 《1》: 切り捨て(合計(経費.金額) × 2分の1, 千円) >= 5,000円\n";
    ck_assert(equal(plain, "要件 《1》: 切り捨て(合計(経費.金額) × 4分の2, 千円) > 4,999円\n"));
    ck_assert(!equal(plain, "要件 《1》: 切り上げ(合計(経費.金額) × 2分の1, 千円) >= 5,000円\n"));
    ck_assert(!equal(plain, "要件 《1》: 切り捨て(合計(経費.金額) × 2分の1, 百円) >= 5,000円\n"));
    ck_assert(equal("要件 《1》: 小さい方(100万円, 合計(経費.金額), 50万円) > 0円\n",
                    "要件 《1》: 小さい方(合計(経費.金額), 50万円) > 0円\n"));
}
END_TEST

/* What a line asks under a case of its own is not what it asks under none. */
START_TEST(test_cases)
{
    const char *plain = "要件 《1》: もし 都道府県 = 埼玉県 ならば 指定 それ以外 職員数 >= 5人\n";
    ck_assert(equal(
        plain, "要件 《1》: (都道府県 = 埼玉県 かつ 指定) または (都道府県 = 東京都 かつ 職員数 >= 5人)\n"));
    ck_assert(equal(plain, "要件 《1》: もし 都道府県 = 東京都 ならば 職員数 >= 5人 それ以外 指定\n"));
    ck_assert(!equal(plain, "要件 《1》: もし 都道府県 = 東京都 ならば 指定 それ以外 職員数 >= 5人\n"));
}
END_TEST

#define OWN(kinds)                                                                                              \
    "制度 one 「試し」\n条文 1 「条」\n選択肢 種類 { " kinds " }\n項目 指定 : 真偽\n"               \
    "項目 用途 : 集合(種類)\n項目 予定 : 集合(種類)\n項目 主 : 種類\n項目 従 : 種類\n"                  \
    "項目 氏名 : 文字\n項目 通称 : 文字\n項目 県の率 : 率\n項目 市の率 : 率\n"                              \
    "一覧 経費 {\n    項目 番号 : 数 鍵 既定 位置\n    項目 金額 : 円\n    項目 区分 : 種類\n    項目 希望 : 集合(種類)\n"   \
    "    項目 親 : 参照(経費)\n}\n結果 対象経費 《1》 = 合計(経費.金額)\n"

static const char own[] = OWN("ソフト、端末、通信費"), other[] = OWN("通信費、ソフト、端末");

/* Members of choices and sets are the same by their names, whatever their order, and another member is not. */
static void check_members(const char *text, const char *changed)
{
    ck_assert_msg(equal_behind(own, text, other, text), "%s", text);
    ck_assert_msg(!equal_behind(own, text, other, changed), "%s", text);
    ck_assert_msg(!equal_behind(own, text, own, changed), "%s", text);
}

START_TEST(test_members)
{
    check_members("要件 《1》: 用途 が { ソフト、端末 } をすべて含む\n", "要件 《1》: 用途 が { 通信費、ソフト } をすべて含む\n");
    check_members("要件 《1》: (もし 指定 ならば 用途 それ以外 予定) が { ソフト } のいずれかを含む\n",
                  "要件 《1》: (もし 指定 ならば 用途 それ以外 予定) が { 通信費 } のいずれかを含む\n");
    check_members("各 経費 { 要件 《1》: 親.希望 が { 端末 } をすべて含む }\n",
                  "各 経費 { 要件 《1》: 親.希望 が { ソフト } をすべて含む }\n");
    check_members("各 経費 { 要件 《1》: 親.区分 = 端末 }\n", "各 経費 { 要件 《1》: 親.区分 = ソフト }\n");
    check_members("各 経費 { 要件 《1》: 用途 が { 端末 } をすべて含む かつ 区分 = 主 }\n",
                  "各 経費 { 要件 《1》: 用途 が { ソフト } をすべて含む かつ 区分 = 主 }\n");
    check_members("要件 《1》: (もし 指定 ならば 主 それ以外 端末) = 従\n",
                  "要件 《1》: (もし 指定 ならば 主 それ以外 ソフト) = 従\n");
    check_members("定義 決め 《1》 = もし 指定 ならば ソフト それ以外 端末\n要件 《1》: 従 = 決め\n",
                  "定義 決め 《1》 = もし 指定 ならば 通信費 それ以外 ソフト\n要件 《1》: 従 = 決め\n");
    check_members("要件 《1》: (もし 指定 ならば (もし 主 = 従 ならば 主 それ以外 端末) それ以外 従) が { ソフト、端末 }\n",
                  "要件 《1》: (もし 指定 ならば (もし 主 = 従 ならば 主 それ以外 端末) それ以外 従) が { 通信費、ソフト }\n");
}
END_TEST

/* Texts are the same by what they say, whatever their order in the scheme. */
START_TEST(test_texts)
{
    const char *before = "要件 《1》: 氏名 ≠ 「先」\n";
    const char *plain = "要件 《1》: 氏名 = 「甲」\n";
    ck_assert(equal_behind(own, plain, own, "要件 《1》: 氏名 ≠ 「先」\n要件 《1》: 「甲」 = 氏名\n"));
    ck_assert(!equal_behind(own, plain, own, before));
    ck_assert(!equal_behind(own, plain, own, "要件 《1》: 氏名 = 「乙」\n"));
    const char *chosen = "要件 《1》: (もし 指定 ならば 氏名 それ以外 「乙」) = 通称\n";
    ck_assert(equal_behind(own, chosen, own,
                           "要件 《1》: 氏名 ≠ 「先」\n要件 《1》: (もし 指定 でない ならば 「乙」 それ以外 氏名) = 通称\n"));
    ck_assert(!equal_behind(own, chosen, own, "要件 《1》: (もし 指定 ならば 氏名 それ以外 「丙」) = 通称\n"));
    ck_assert(!equal_behind(own, "要件 《1》: (もし 指定 ならば 氏名 それ以外 通称) = 「甲」\n", own,
                            "要件 《1》: (もし 指定 ならば 氏名 それ以外 通称) = 「乙」\n"));
}
END_TEST

START_TEST(test_rates)
{
    ck_assert(equal_behind(own, "要件 《1》: 県の率 <= 市の率\n", own, "要件 《1》: 市の率 >= 県の率\n"));
    ck_assert(equal_behind(own, "要件 《1》: 県の率 <= 市の率\n", own, "要件 《1》: 市の率 < 県の率 でない\n"));
    ck_assert(equal_behind(own, "要件 《1》: 県の率 = 市の率\n", own, "要件 《1》: 市の率 = 県の率\n"));
    ck_assert(!equal_behind(own, "要件 《1》: 県の率 <= 市の率\n", own, "要件 《1》: 県の率 < 市の率\n"));
    ck_assert(!equal_behind(own, "要件 《1》: 県の率 < 市の率\n", own, "要件 《1》: 市の率 < 県の率\n"));
}
END_TEST

/* Whether the comparison was whole before request number `fail` for memory. */
static bool compare_until(const struct paper_scheme *schemes, uint64_t fail)
{
    struct memory memory;
    struct arena arena;
    jmp_buf door;
    memory_begin(&memory);
    memory.door = &door;
    memory.fail_at = fail;
    arena_begin(&arena, &memory);
    if (setjmp(door) == 0) {
        const struct paper *paper = paper_build(&arena, schemes, 2);
        ck_assert_uint_eq(paper->counts[PAPER_PARTIAL], 1);
        ck_assert_uint_eq(paper->counts[PAPER_DIFFERENT], 0);
    }
    arena_end(&arena);
    return memory.allocations < fail;
}

/* Every request for memory fails once; the comparison ends by the door, and what it held is given back. */
START_TEST(test_memory)
{
    struct small a, b;
    small_begin(&a, small_scheme, "");
    small_begin(&b, small_scheme, "要件 《第2条》 「職員がいる」: 職員数 > 0人\n");
    const struct paper_scheme schemes[2] = {{"a", a.program}, {"b", b.program}};
    uint64_t fail = 1;
    while (!compare_until(schemes, fail) && fail < 10000)
        fail++;
    ck_assert_uint_gt(fail, 3);
    ck_assert_uint_lt(fail, 10000);
    small_end(&a);
    small_end(&b);
}
END_TEST

UNIT_MAIN("meaning", test_order_and_names, test_tables, test_amounts, test_cases, test_members, test_texts,
          test_rates, test_memory)
