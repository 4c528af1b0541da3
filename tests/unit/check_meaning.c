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

static void side_begin(struct side *side, struct meaning *meaning, const char *text)
{
    small_begin(&side->small, head, text);
    side->program = meaning_add(meaning, side->small.program);
}

/* Whether the last requirements of two texts are one meaning. */
static bool equal(const char *a, const char *b)
{
    struct side one, two;
    struct unit unit;
    unit_begin(&unit);
    struct meaning *meaning = meaning_begin(&unit.arena);
    side_begin(&one, meaning, a);
    side_begin(&two, meaning, b);
    const struct program *x = one.small.program, *y = two.small.program;
    bool same = meaning_of(one.program, x->tests[x->test_count - 1].reg) ==
                meaning_of(two.program, y->tests[y->test_count - 1].reg);
    unit_end(&unit);
    small_end(&one.small);
    small_end(&two.small);
    return same;
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

UNIT_MAIN("meaning", test_order_and_names, test_tables, test_amounts, test_cases, test_memory)
