/* SPDX-License-Identifier: Apache-2.0 */
/* The parser: every construct in both languages gives the tree meant, every slip its message at its place,
 * and nothing that can be typed crashes it. The printer: what it prints parses to the same tree. */
#include <config.h>

#include "unit.h"

#include "base/diagnostic.h"
#include "syntax/dump.h"
#include "syntax/keyword.h"
#include "syntax/print.h"

#include <string.h>

struct parsed {
    struct source_set sources;
    struct diagnostics diagnostics;
    struct declaration *declarations;
};

static struct parsed parse_bytes(struct arena *arena, const char *text, size_t length)
{
    struct parsed parsed = {.sources = {.arena = arena}};
    diagnostics_begin(&parsed.diagnostics, arena);
    uint32_t source = source_add(&parsed.sources, "test", text, length);
    parsed.declarations = parse_source(arena, &parsed.sources, source, &parsed.diagnostics, NULL);
    return parsed;
}

static char *tree_of(const struct parsed *parsed)
{
    struct buffer out = {0};
    dump_declarations(&out, parsed->declarations);
    buffer_add(&out, "", 0);
    while (out.length && out.bytes[out.length - 1] == '\n')
        out.bytes[--out.length] = '\0';
    return out.bytes;
}

/* The codes reported, in the order of their places: "Y0030@3:5 Y0033@1:1". */
static char *codes_of(struct parsed *parsed)
{
    struct buffer out = {0};
    diagnostics_sort(&parsed->diagnostics);
    for (uint32_t i = 0; i < parsed->diagnostics.list.count; i++) {
        const struct diagnostic *diagnostic = parsed->diagnostics.list.items[i];
        unsigned line, column;
        source_place(&parsed->sources.sources.items[0], diagnostic->span.start, &line, &column);
        buffer_print(&out, "%s%s@%u:%u", i ? " " : "", diagnostic_name(diagnostic->code), line, column);
    }
    buffer_add(&out, "", 0);
    return out.bytes;
}

/* ---- Trees ---- */

/* A construct in both languages, and its tree. */
static const struct {
    const char *japanese, *english, *tree;
} constructs[] = {
    {"制度 saitama-2020 「題」", "scheme saitama-2020 \"題\"", "(scheme saitama-2020 label=「題」)"},
    {"語彙 common", "vocabulary common", "(vocabulary common)"},
    {"出典 「要綱」", "source \"要綱\"", "(source label=「要綱」)"},
    {"施行 令和2年5月28日", "effective 2020-05-28", "(effective (dates 2020-05-28))"},
    {"改正 令和元年5月1日、2024年3月11日", "amended 2019-05-01, 2024-03-11",
     "(amended (dates 2019-05-01 2024-03-11))"},
    {"基礎 a-1 適合 b_2", "base a-1 conforms b_2", "(base a-1)\n(conforms b_2)"},
    {"条文 第5条（２） 「上限」 計算なし 「わけ」", "clause 第5条(2) \"上限\" nothing \"わけ\"",
     "(clause 第5条(2) label=「上限」 reason=「わけ」)"},
    {"選択肢 X { 甲、その他、「乙（丙）」、不明 }", "choices X { 甲, otherwise, \"乙（丙）\", unknown, }",
     "(choices X 甲 その他 「乙（丙）」 不明)"},
    {"群 Y : X 除く { 甲 }", "group Y : X without { 甲 }", "(group Y of=X without 甲)"},
    {"項目 a : 人 小数2桁 0人以上100人以下 必須 個人情報 「ラベル」",
     "field a : 人 decimals 2 0人..100人 required personal \"ラベル\"",
     "(field a label=「ラベル」 : 人 decimals=2 (bounds 0人 .. 100人) required personal)"},
    {"項目 番号 : 数 1以上 鍵 既定 位置", "field 番号 : number 1.. key default position", NULL},
    {"一覧 L 「印」 { 項目 a : 集合(X) 項目 b : 参照(L) 既定 c }",
     "list L \"印\" { field a : set(X) field b : reference(L) default c }", NULL},
    {"定数 c 《第1条》 = 1,200万円", "constant c 《第1条》 = 1,200万円", "(constant c 《第1条》 12000000円)"},
    {"定数 c 《1》 = 60万円 令和7年4月1日から80万円 2026-04-01 から 90万円",
     "constant c 《1》 = 60万円 from 2025-04-01 80万円 from 2026-04-01 90万円",
     "(constant c 《1》 600000円 (from 2025-04-01 800000円) (from 2026-04-01 900000円))"},
    {"条文 問7 「印」 計算なし 「訳」 解釈 《4(3)イ、5》《6》",
     "clause 問7 \"印\" interprets 《4(3)イ, 5, 6》 nothing \"訳\"",
     "(clause 問7 label=「印」 reason=「訳」 《4(3)イ、5、6》)"},
    {"定義 a 《1》 = x\n ただし y のとき z 優先 《2、3》\n ただし w のとき 0円",
     "define a 《1》 = x except when y then z prevails 《2, 3》 except when w then 0円",
     "(define a 《1》 x (except prevails y => z 《2、3》) (except w => 0円))"},
    {"表 帯(n) 《5》 端数 四捨五入\n0人 => 0円\n1人以上10人以下、12人 => 100万円\n31人以上 => 5円\nその他 => "
     "1円",
     "table 帯(n) 《5》 rounding half_up 0人 => 0円 1人..10人, 12人 => 100万円 31人.. => 5円 otherwise => "
     "1円",
     NULL},
    {"表 T(p: 人, q: X) 累進 列 甲 | 乙\n5人超10人未満 => 1円 | 2円\n10人以上 => a | b",
     "table T(p: 人, q: X) progressive columns 甲 | 乙 5人<..<10人 => 1円 | 2円 10人.. => a | b",
     "(table T (parameter p : 人) (parameter q : X) progressive (columns 甲 乙) (row (range > 5人 < 10人) => "
     "1円 2円) (row "
     "(range >= 10人) => a b))"},
    {"要件 《6》 「印」: a でない", "require 《6》 \"印\": not a", "(require label=「印」 《6》 (not a))"},
    {"各 L { 定義 x = 1円 要件 《1》: a 場合 k { 甲、乙 { 対象外 《2》 } 決定 済 丙 { } その他 { 要件: b } } "
     "}",
     "each L { define x = 1円 require 《1》: a case k { 甲, 乙 { excluded 《2》 } settle 済 丙 { } otherwise "
     "{ require: b } } }",
     "(each L { (define x 1円) (require 《1》 a) (case k (branch 甲 乙 => { (excluded 《2》) }) (branch "
     "settle=済 丙 => { }) (branch "
     "otherwise => { (require b) })) })"},
    {"結果 r 《5》 = 1円 のみ c のとき", "result r 《5》 = 1円 only when c", "(result r 《5》 1円 (when c))"},
    {"義務 d = [ a + 1年、b ] のみ x が不明 のとき", "duty d = [ a + 1年, b ] only when x is unknown",
     "(duty d (list (+ a 1年) b) (when (unknown x)))"},
    {"書類 「申請書」 《10》 時期 「申請」 方法 「郵送」 のみ c のとき",
     "document \"申請書\" 《10》 timing \"申請\" method \"郵送\" only when c",
     "(document label=「申請書」 《10》 (when c) timing=「申請」 method=「郵送」)"},
    {"内訳 「機器」 《1》 各 経費 のみ c のとき { 対象経費 = a かつ b 基準額 = 5円 }",
     "breakdown \"機器\" 《1》 each 経費 only when c { 対象経費 = a and b 基準額 = 5円 }",
     "(breakdown label=「機器」 of=経費 《1》 (when c) { (対象経費 (and a b)) (基準額 5円) })"},
    {"前提 P 経費 { 区分 = その他 数量 = 10台 }", "premise P 経費 { 区分 = otherwise 数量 = 10台 }",
     "(premise P of=経費 { (区分 その他) (数量 10台) })"},
    {"例 「e」 P { a b でない c = 未記入 経費 [ { x = 1円 } P { } ] 期待 { 判定 = 交付可 不適合 = 《2》 義務 "
     "{ y = [] } } }",
     "example \"e\" P { a not b c = blank 経費 [ { x = 1円 } P { } ] expect { 判定 = 交付可 不適合 = 《2》 "
     "duty { y = [] } } }",
     "(example label=「e」 of=P { (a true) (b false) (c blank) (経費 [ { (x 1円) } P { } ]) } expect { (判定 "
     "交付可) (不適合 《2》) "
     "(義務 { (y (list)) }) })"},
    {"改正 令和6年4月1日 { 改める 定数 c = 80万円 加える 要件 《9》: a 削る 要件 《6》 「印」 削る 条文 "
     "第1条 各 L { 削る 場合 k } }",
     "amended 2024-04-01 { amend constant c = 80万円 add require 《9》: a delete require 《6》 \"印\" delete "
     "clause 第1条 each L { "
     "delete case k } }",
     "(dated (dates 2024-04-01) { (amend constant c 800000円) (add require 《9》 a) (delete require "
     "label=「印」 《6》) (delete clause "
     "第1条) (each L { (delete case k) }) })"},
    {"定義 x 《1、2》《3》 = a", "define x 《1》《2》《3》 = a", "(define x 《1、2、3》 a)"},
    {"枠 《1》 「率」: 率 >= 4分の3", "limit 《1》 \"率\": 率 >= 3/4",
     "(limit label=「率」 《1》 (>= 率 3/4))"},
    /* Expressions. */
    {"要件: a または b かつ c でない", "require: a or b and not c", "(require (or a (and b (not c))))"},
    {"要件: (a または b) でない かつ c", "require: not (a or b) and c", "(require (and (not (or a b)) c))"},
    {"要件: a = b でない", "require: not a = b", "(require (not (= a b)))"},
    {"要件: a ≠ b または a <> 5 または a ≦ b", "require: a != b or a <> 5 or a <= b",
     "(require (or (or (!= a b) (!= a 5)) (<= a b)))"},
    {"定義 x = a + b × c - 2 * -d ÷ 3", "define x = a + b * c - 2 × -d / 3",
     "(define x (- (+ a (* b c)) (/ (* 2 (minus d)) 3)))"},
    {"定義 x = a - (b - c)", "define x = a - (b - c)", "(define x (- a (- b c)))"},
    {"定義 x = もし a ならば b それ以外 c ならば d それ以外 e",
     "define x = if a then b else if c then d else e", "(define x (if a b (if c d e)))"},
    {"要件: x が 甲", "require: x is 甲", "(require (among x 甲))"},
    {"要件: x が { 甲、その他 } のいずれか", "require: x is { 甲, otherwise }",
     "(require (among x 甲 その他))"},
    {"要件: x が { 甲 } をすべて含む かつ y が { 乙、丙 } のいずれかを含む",
     "require: x has all { 甲 } and y has any { 乙, 丙 }",
     "(require (and (has-all x 甲) (has-any y 乙 丙)))"},
    {"要件: x がある または y が ない または z が　不明",
     "require: x is present or y is absent or z is  unknown",
     "(require (or (or (present x) (absent y)) (unknown z)))"},
    {"要件: x が 5人超 でない または y が 令和6年4月1日以後 または z が 令和6年度以前",
     "require: not x is 5人<.. or y is 2024-04-01.. or z is ..令和6年度",
     "(require (or (or (not (among x (range > 5人))) (among y (range >= 2024-04-01))) (among z (range <= "
     "FY2024))))"},
    {"定義 x = 場合 k { 甲、乙 => 1円 丙 => 2円 その他 => 3円 不明 => 未定額(真) }",
     "define x = case k { 甲, 乙 => 1円 丙 => 2円 otherwise => 3円 unknown => pending(true) }", NULL},
    {"定義 x = 場合 { a > 5人 => 1円 b => 2円 その他 => 3円 }",
     "define x = case { a > 5人 => 1円 b => 2円 otherwise => 3円 }",
     "(define x (case (branch (> a 5人) => 1円) (branch b => 2円) (branch otherwise => 3円)))"},
    {"結果 y = 切り捨て(小さい方(経費.額, 主機器番号.対象.方法), 千円)",
     "result y = round_down(least(経費.額, 主機器番号.対象.方法), 千円)", NULL},
    {"定義 x = 按分(a, b, c, 切り捨て)", "define x = prorate(a, b, c, round_down)", NULL},
    {"要件: 「名（前）」 = 『文「字」』", "require: \"名（前）\" = \"文「字」\"",
     "(require (= 「名（前）」 「文「字」」))"},
    {"外部 関数 f(k, 数(頭) 小数2桁): 人 小数1桁 0人以上5人以下 = 「s」 から 「l」 列 誤り 1 「だめ」 誤り 2 「もっと」",
     "foreign function f(k, 数(頭) decimals 2): 人 decimals 1 0人..5人 = \"s\" from \"l\" columns error 1 \"だめ\" error 2 \"もっと\"", "(foreign f (takes : k) (takes : 数(頭) decimals=2) : 人 decimals=1 (bounds 0人 .. 5人) symbol=「s」 library=「l」 column (failure 1 「だめ」) (failure 2 「もっと」))"},
    {"外部 関数 f(k): 人 5人以下 = 「s」 から 「l」", "foreign function f(k): 人 ..5人 = \"s\" from \"l\"", "(foreign f (takes : k) : 人 (bounds .. 5人) symbol=「s」 library=「l」)"},
    {"項目 a : 人 100人以下", "field a : 人 ..100人", "(field a : 人 (bounds .. 100人))"},
    {"各 L { } 一覧 L { } 改正 令和8年4月1日 { } 内訳 「全部」 { } 前提 p { }",
     "each L { } list L { } amended 2026-04-01 { } breakdown \"全部\" { } premise p { }",
     "(each L { })\n(list L { })\n(dated (dates 2026-04-01) { })\n(breakdown label=「全部」 { })\n(premise p { })"},
    {"例 「何もない」 { 期待 { } }", "example \"何もない\" { expect { } }", "(example label=「何もない」 { } expect { })"},
};

static void expect_tree(struct arena *arena, const char *text, const char *tree)
{
    struct parsed parsed = parse_bytes(arena, text, strlen(text));
    char *codes = codes_of(&parsed), *found = tree_of(&parsed);
    ck_assert_msg(parsed.diagnostics.errors == 0, "%s: %s", text, codes);
    if (tree)
        ck_assert_str_eq(found, tree);
    free(codes);
    free(found);
}

/* Constructs whose words differ between the languages (functions, types) have no common tree. */
START_TEST(constructs_give_their_trees)
{
    struct unit unit;
    unit_begin(&unit);
    for (size_t i = 0; i < sizeof constructs / sizeof *constructs; i++) {
        expect_tree(&unit.arena, constructs[i].japanese, constructs[i].tree);
        expect_tree(&unit.arena, constructs[i].english, constructs[i].tree);
    }
    unit_end(&unit);
}
END_TEST

static char *printed(const struct parsed *parsed, enum language language)
{
    struct buffer out = {0};
    print_declarations(&out, parsed->declarations, language);
    buffer_add(&out, "", 0);
    return out.bytes;
}

/* Prints, parses and prints again; through the other language too. */
static void expect_settled(struct arena *arena, const char *text)
{
    struct parsed first = parse_bytes(arena, text, strlen(text));
    char *tree = tree_of(&first);
    char *settled[2] = {printed(&first, LANGUAGE_JAPANESE), printed(&first, LANGUAGE_ENGLISH)};
    for (int from = 0; from < 2; from++) {
        struct parsed again = parse_bytes(arena, settled[from], strlen(settled[from]));
        char *codes = codes_of(&again);
        ck_assert_msg(again.diagnostics.errors == 0, "%s\n%s", settled[from], codes);
        free(codes);
        for (int to = 0; to < 2; to++) {
            char *other = printed(&again, (enum language)to);
            ck_assert_str_eq(other, settled[to]);
            free(other);
        }
        char *tree_again = tree_of(&again);
        if (from == 0 && strcmp(tree_again, tree) != 0) {
            /* Words of functions and types are turned into Japanese. */
            struct parsed once = parse_bytes(arena, settled[1], strlen(settled[1]));
            char *english = tree_of(&once);
            ck_assert_str_eq(english, tree);
            free(english);
        }
        free(tree_again);
    }
    free(settled[0]);
    free(settled[1]);
    free(tree);
}

START_TEST(printing_is_settled)
{
    struct unit unit;
    unit_begin(&unit);
    for (size_t i = 0; i < sizeof constructs / sizeof *constructs; i++) {
        expect_settled(&unit.arena, constructs[i].japanese);
        expect_settled(&unit.arena, constructs[i].english);
    }
    unit_end(&unit);
}
END_TEST

/* Long values break into lines, and are the same values. */
START_TEST(long_values_break)
{
    struct unit unit;
    struct buffer text = {0};
    unit_begin(&unit);
    buffer_text(&text, "要件: a0");
    for (int i = 1; i < 60; i++)
        buffer_print(&text, " %s (b%d %s 長い名前の項目%d)", i < 30 ? "または" : "かつ", i,
                     i < 30 ? "かつ" : "または", i);
    buffer_text(&text, "\n定義 x = ");
    for (int i = 0; i < 20; i++)
        buffer_print(&text, "もし 条件となる項目%d ならば 値となる項目%d それ以外 ", i, i);
    buffer_text(&text, "大きい方(");
    for (int i = 0; i < 30; i++)
        buffer_print(&text, "値となる項目%d, ", i);
    buffer_text(&text, "0円)\n選択肢 X { 甲");
    for (int i = 0; i < 100; i++)
        buffer_print(&text, "、選択肢の構成員%d", i);
    buffer_text(&text, " }");
    expect_settled(&unit.arena, text.bytes);
    buffer_end(&text);
    unit_end(&unit);
}
END_TEST

/* ---- Words ---- */

static const struct {
    const char *text, *tree;
} values[] = {
    {"1,600,000円", "1600000円"},
    {"１，６００，０００円", "1600000円"},
    {"100万円", "1000000円"},
    {"1億2,000万円", "120000000円"},
    {"1兆円", "1000000000000円"},
    {"5千万円", "50000000円"},
    {"3千5百円", "3500円"},
    {"2.5万円", "25000円"},
    {"千円", "1000円"},
    {"百万円", "1000000円"},
    {"10.49人", "1049/100人"},
    {"0.10", "1/10"},
    {"４分の３", "3/4"},
    {"100分の95", "19/20"},
    {"3/4", "3/4"},
    {"３／４", "3/4"},
    {"10％", "1/10"},
    {"10.95%", "219/2000"},
    {"9223372036854775806", "9223372036854775806"},
    {"2024年", "2024年"},
    {"3か月", "3か月"},
    {"5事業所", "5事業所"},
    {"令和６年３月１１日", "2024-03-11"},
    {"令和元年5月1日", "2019-05-01"},
    {"平成31年4月30日", "2019-04-30"},
    {"昭和64年1月7日", "1989-01-07"},
    {"大正元年7月30日", "1912-07-30"},
    {"明治45年7月30日", "1912-07-30"},
    {"２０２４－０３－１１", "2024-03-11"},
    {"2024年3月11日", "2024-03-11"},
    {"2024-02-29", "2024-02-29"},
    {"令和元年度", "FY2019"},
    {"平成31年度", "FY2019"},
    {"2024年度", "FY2024"},
    {"令和6年度予算額", "令和6年度予算額"},
    {"千円札", "千円札"},
    {"ＬＩＦＥ＿ＣＳＶ", "LIFE_CSV"},
    {"見守り・コミュニケーション", "見守り・コミュニケーション"},
    {"計画書①※２", "計画書①※2"},
    {"真", "true"},
    {"false", "false"},
};

START_TEST(values_are_read_exactly)
{
    struct unit unit;
    unit_begin(&unit);
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        const char *text = arena_print(&unit.arena, "定義 x = %s", values[i].text);
        expect_tree(&unit.arena, text, arena_print(&unit.arena, "(define x %s)", values[i].tree));
        expect_settled(&unit.arena, text);
    }
    unit_end(&unit);
}
END_TEST

START_TEST(white_space_and_full_width_forms)
{
    struct unit unit;
    unit_begin(&unit);
    expect_tree(&unit.arena, "\xEF\xBB\xBF定義　x\xC2\xA0＝　（ａ　＋　ｂ）　×　２　＃　終わり\r\n\r\n",
                "(define x (* (+ a b) 2))");
    expect_tree(&unit.arena, "選択肢　Ｘ｛甲，乙｝表　Ｔ（ｎ）０人＝＞［１］",
                "(choices X 甲 乙)\n(table T (parameter n) (row 0人 => (list 1)))");
    expect_tree(&unit.arena, "", "");
    expect_tree(&unit.arena, "# だけ", "");
    unit_end(&unit);
}
END_TEST

START_TEST(calls_need_the_parenthesis_at_once)
{
    struct unit unit;
    unit_begin(&unit);
    expect_tree(&unit.arena, "定義 x = 合計(a)", "(define x (call 合計 a))");
    expect_tree(&unit.arena, "定義 x = 「合計（円）」（a）", "(define x (call 「合計（円）」 a))");
    struct parsed parsed = parse_bytes(&unit.arena, "定義 x = 合計 (a)", strlen("定義 x = 合計 (a)"));
    ck_assert_uint_eq(parsed.diagnostics.errors, 1);
    unit_end(&unit);
}
END_TEST

/* ---- Errors ---- */

static const struct {
    const char *text, *codes;
} slips[] = {
    {"定義 a\xFF = 5", "Y0010@1:5"},
    {"定義 a = b ; c", "Y0011@1:10"},
    {"定義 a = ⽇数", "Y0011@1:8"},
    {"定義 a = ﾃｽﾄ", "Y0011@1:8"},
    {"定義 a = b\xE2\x80\x8B"
     "c",
     "Y0012@1:9"},
    {"定義 a = \x01", "Y0012@1:8"},
    {"出典 「\xE2\x80\xAE」", "Y0012@1:5"},
    {"定義 a = 「閉じない\n定義 b = 5", "Y0013@1:8"},
    {"定義 a = \"x", "Y0013@1:8"},
    {"要件 《第1条: a\n要件 《第2条》: b", "Y0014@1:4"},
    {"要件 《》: a", "Y0015@1:4"},
    {"要件 《第1条、、第2条》: a", "Y0015@1:4"},
    {"要件 《》《第2条》《》: a", "Y0015@1:4 Y0015@1:11"},
    {"定義 a = 1,00円", "Y0016@1:8"},
    {"定義 a = 1000,000円", "Y0016@1:8"},
    {"定義 a = 小さい方(1,2)", "Y0016@1:13"},
    {"定義 a = 3/0", "Y0017@1:8"},
    {"定義 a = 1万2億円", "Y0017@1:8"},
    {"定義 a = 令和6年2月30日", "Y0019@1:8"},
    {"定義 a = 2023-02-29", "Y0019@1:8"},
    {"定義 a = 令和6年13月1日", "Y0019@1:8"},
    {"定義 a = 平成31年5月1日", "Y0020@1:8"},
    {"定義 a = 昭和64年度", "Y0020@1:8"},
    {"定義 a = 令和6年3月", "Y0071@1:8"},
    {"定義 a = 2024-3-11", "Y0021@1:8"},
    {"定義 a = 2024/3/11", "Y0021@1:8"},
    {"定義 a = 3000年度", "Y0022@1:8"},
    {"定義 a = 1899-12-31", "Y0022@1:8"},
    {"定義 a = 明治32年1月1日", "Y0022@1:8"},
    {"定義 a = 9223372036854775807", "Y0023@1:8"},
    {"定義 a = 99999999999999999999999999999999999999999円", "Y0023@1:8"},
    {"定義 a = 0.00000000000000000001", "Y0023@1:8"},
    {"定義 a = 1億1兆円", "Y0017@1:8"},
    {"定義 か\xE3\x82\x99 = 5", "Y0024@1:5"},
    {"定義 a = b ー c", "Y0025@1:10"},
    {"定義 a = 5円 6円", "Y0052@1:8"},
    {"定義 a b", "Y0046@1:4"},
    {"定義 a = b c", "Y0046@1:8"},
    {"要件 《1》: a 及び b", "Y0047@1:11"},
    {"要件 《1》: a が 令和6年4月1日から令和6年9月30日まで", "Y0049@1:21"},
    {"定義 a = 5万 円", "Y0051@1:8"},
    {"定義 a = b\n※ 注\n定義 c = d", "Y0053@2:1"},
    {"要件 《1》 a", "Y0050@1:8"},
    {"要件 《1》: a 5人以上", "Y0055@1:11"},
    {"要件 《1》: でない a", "Y0057@1:9"},
    {"要件 《1》: a が 【b、c】", "Y0044@1:13"},
    {"定議 a = 5", "Y0031@1:1"},
    {"制度 a 「b」\nこれ a = 5\n定義 b = = 5", "Y0031@2:1 Y0030@3:8"},
    {"表 帯(n)\n 0人 => 5円\n定議 a = 5", "Y0031@3:1"},
    {"定義 a = b\n ただし c 5円", "Y0032@2:6"},
    {"結果 a = b のみ c\n結果 d = e", "Y0032@1:13"},
    {"各 経費 {\n  要件: a\n表 帯(n)\n 0人 => 5円", "Y0033@1:6"},
    {"定義 a = 小さい方(b, c\n定義 d = 5", "Y0033@1:12"},
    {"各 経費 {\n  場合 区分 {\n    甲 { 要件: a\n    乙 { 要件: b }\n  }\n}\n定義 a = 5", NULL},
    {"例 「x」 { a 期待 { b }", "Y0033@1:7"},
    {"定義 a = 5 )", "Y0034@1:10"},
    {"定義 a = b\n ただし 再交付のとき 5円", "Y0037@2:6"},
    {"項目 a : 円 必須 必須", "Y0038@1:13"},
    {"定義 a = b\n ただし c のとき d 優先 優先", "Y0038@2:17"},
    {"項目 a : 円 0円超", "Y0039@1:10"},
    {"要件: a = 5人以上", "Y0040@1:11"},
    {"定義 a =", "Y0041@1:6"},
    {"定義 a = 義務 + 1", "Y0042@1:8"},
    {"定義 a =\n定義 b = 5", "Y0043@1:6"},
    {"制度 埼玉 「x」", "Y0030@1:4"},
    {"条文 「x」", "Y0030@1:4"},
    {"要件: a = b = c", "Y0054@1:11"},
    {"場合 x { 甲 { } }", "Y0030@1:1"},
    /* Several slips, one message each. */
    {"定義 a = +\n要件 《1》: b\n各 経費 {\n 要件: = 5\n 要件: c\n 場合 k { 甲 要件: d }\n 要件: )\n}\n結果 "
     "x = 5 6",
     "Y0030@1:8 Y0030@4:6 Y0030@6:11 Y0034@7:6 Y0030@8:1 Y0052@9:8"},
};

START_TEST(slips_are_reported_where_they_are)
{
    struct unit unit;
    unit_begin(&unit);
    for (size_t i = 0; i < sizeof slips / sizeof *slips; i++) {
        struct parsed parsed = parse_bytes(&unit.arena, slips[i].text, strlen(slips[i].text));
        char *codes = codes_of(&parsed);
        if (slips[i].codes)
            ck_assert_msg(strcmp(codes, slips[i].codes) == 0, "%s\n%s, not %s", slips[i].text, codes,
                          slips[i].codes);
        else
            ck_assert_uint_gt(parsed.diagnostics.errors, 0);
        free(codes);
    }
    unit_end(&unit);
}
END_TEST

static const char *suggestion_of(struct arena *arena, const char *text)
{
    struct parsed parsed = parse_bytes(arena, text, strlen(text));
    ck_assert_uint_ge(parsed.diagnostics.list.count, 1);
    const char *suggestion = parsed.diagnostics.list.items[0]->suggestion;
    return suggestion ? suggestion : "";
}

START_TEST(slips_come_with_what_to_write)
{
    struct unit unit;
    unit_begin(&unit);
    ck_assert_str_eq(suggestion_of(&unit.arena, "定議 a = 5"), "定義");
    ck_assert_str_eq(suggestion_of(&unit.arena, "defin a = 5"), "define");
    ck_assert_str_eq(suggestion_of(&unit.arena, "定義 a = ⽇数"), "日");
    ck_assert_str_eq(suggestion_of(&unit.arena, "定義 a = ﾃｽﾄｶﾞｸ"), "テストガク");
    ck_assert_str_eq(suggestion_of(&unit.arena, "定義 a = 平成31年5月1日"), "令和元年5月1日");
    ck_assert_str_eq(suggestion_of(&unit.arena, "定義 a = 昭和64年度"), "平成元年度");
    ck_assert_str_eq(suggestion_of(&unit.arena, "定義 a = 令和6年2月30日"), "令和6年2月29日");
    ck_assert_str_eq(suggestion_of(&unit.arena, "定義 a = 2024/3/9"), "2024-03-09");
    ck_assert_str_eq(suggestion_of(&unit.arena, "定義 a = 16,00,000円"), "1,600,000円");
    unit_end(&unit);
}
END_TEST

/* The declarations round a slip are kept. */
START_TEST(what_is_right_is_kept)
{
    struct unit unit;
    unit_begin(&unit);
    const char *text = "定義 a = 1\n定義 b = = 2\n各 経費 { 要件: c 要件 d 要件: e }\n定義 f = 3";
    struct parsed parsed = parse_bytes(&unit.arena, text, strlen(text));
    char *tree = tree_of(&parsed);
    ck_assert_str_eq(tree, "(define a 1)\n(each 経費 { (require c) (require e) })\n(define f 3)");
    free(tree);
    unit_end(&unit);
}
END_TEST

/* ---- Hostile texts ---- */

static void expect_refused(const char *before, const char *part, int times, const char *after)
{
    struct unit unit;
    struct buffer text = {0};
    unit_begin(&unit);
    buffer_text(&text, before);
    for (int i = 0; i < times; i++)
        buffer_text(&text, part);
    buffer_text(&text, after);
    struct parsed parsed = parse_bytes(&unit.arena, text.bytes, text.length);
    ck_assert_msg(parsed.diagnostics.errors >= 1 && parsed.diagnostics.errors <= 2, "%s…: %u", part,
                  parsed.diagnostics.errors);
    buffer_end(&text);
    unit_end(&unit);
}

START_TEST(deep_nesting_is_refused)
{
    const int deep = 100000;
    expect_refused("定義 a = ", "(", deep, "");
    expect_refused("定義 a = ", "[", deep, "");
    expect_refused("各 経費 { 場合 x ", "{ 甲 ", deep, "");
    expect_refused("例 「x」 { a ", "{ a ", deep, "");
    expect_refused("定義 a = ", "- ", deep, "1");
    expect_refused("要件: ", "not ", deep, "a");
    expect_refused("要件: a", " でない", deep, "");
    expect_refused("定義 a = b", " + b", deep, "");
    expect_refused("定義 a = b", ".b", deep, "");
    expect_refused("定義 a = ", "もし b ならば c それ以外 ", deep, "d");
    expect_refused("定義 a = ", "小さい方(1円, ", deep, "");
    expect_refused("定義 a = ", "場合 { a => ", deep, "");
}
END_TEST

/* Long but flat is fine: no list of the grammar has a length. */
START_TEST(long_lists_are_read)
{
    static const char *const lists[][3] = {
        {"選択肢 X { 甲", "、乙", " }"},           {"定義 a = 小さい方(1円", ", 2円", ")"},
        {"表 T(n)", "\n1人 => 2円", ""},           {"要件 ", "《第1条》", ": a"},
        {"例 「x」 {", " a = 1円", " 期待 { } }"}, {"", "定義 a = 1\n", ""},
        {"要件 《第1条", "、第2条", "》: a"}, {"# ", "長い注釈", "\n定義 a = 1\n"}, {"定義 a = ", "　  ", "1\n"},
        {"", "\n\n\n\n", "定義 a = 1\n"}, {"制度 ", "abcd", " 「x」"}, {"定義 ", "長い名", " = 1\n"}};
    for (size_t l = 0; l < sizeof lists / sizeof *lists; l++) {
        struct unit unit;
        struct buffer text = {0};
        unit_begin(&unit);
        buffer_text(&text, lists[l][0]);
        for (int i = 0; i < 5000; i++)
            buffer_text(&text, lists[l][1]);
        buffer_text(&text, lists[l][2]);
        struct parsed parsed = parse_bytes(&unit.arena, text.bytes, text.length);
        ck_assert_uint_eq(parsed.diagnostics.errors, 0);
        buffer_end(&text);
        unit_end(&unit);
    }
}
END_TEST

static uint32_t next_random(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

START_TEST(random_bytes_never_crash)
{
    uint32_t state = 20240401;
    for (int round = 0; round < 3000; round++) {
        struct unit unit;
        char bytes[200];
        unit_begin(&unit);
        size_t length = next_random(&state) % sizeof bytes;
        for (size_t i = 0; i < length; i++)
            bytes[i] = (char)(round % 2 ? next_random(&state) : 1 + next_random(&state) % 126);
        parse_bytes(&unit.arena, bytes, length);
        unit_end(&unit);
    }
}
END_TEST

/* Words of the language in any order; what happens to be right is printed and read back. */
START_TEST(random_words_never_crash)
{
    static const char *const words[] = {"a",
                                        "甲",
                                        "「b」",
                                        "5円",
                                        "3/4",
                                        "2024-04-01",
                                        "令和6年度",
                                        "(",
                                        ")",
                                        "{",
                                        "}",
                                        "[",
                                        "]",
                                        "=",
                                        ":",
                                        ",",
                                        "、",
                                        "=>",
                                        "|",
                                        "+",
                                        "-",
                                        "×",
                                        "÷",
                                        ".",
                                        "..",
                                        "<",
                                        "≧",
                                        "《1》",
                                        "5人以上10人以下",
                                        "31人以上",
                                        "..5",
                                        "f(",
                                        "\n",
                                        "#c\n",
                                        "千円",
                                        "以上",
                                        "位置"};
    uint32_t state = 7;
    for (int round = 0; round < 20000; round++) {
        struct unit unit;
        struct buffer text = {0};
        unit_begin(&unit);
        for (uint32_t i = 1 + next_random(&state) % 40; i > 0; i--) {
            uint32_t pick = next_random(&state) % (KEYWORDS + 2 * sizeof words / sizeof *words);
            buffer_text(&text, pick < KEYWORDS
                                   ? keyword_spelling((enum keyword)pick, (enum language)(pick % 2))
                                   : words[(pick - KEYWORDS) % (sizeof words / sizeof *words)]);
            buffer_text(&text, next_random(&state) % 8 ? " " : "");
        }
        struct parsed parsed = parse_bytes(&unit.arena, text.bytes, text.length);
        free(tree_of(&parsed));
        free(printed(&parsed, LANGUAGE_JAPANESE));
        if (parsed.diagnostics.errors == 0)
            expect_settled(&unit.arena, text.bytes);
        buffer_end(&text);
        unit_end(&unit);
    }
}
END_TEST

/* Changes one spot of what is right. */
START_TEST(damaged_texts_never_crash)
{
    uint32_t state = 11;
    for (int round = 0; round < 200; round++)
        for (size_t i = 0; i < sizeof constructs / sizeof *constructs; i++) {
            struct unit unit;
            unit_begin(&unit);
            char *text = arena_text(&unit.arena, constructs[i].japanese, strlen(constructs[i].japanese));
            size_t length = strlen(text), at = next_random(&state) % length;
            if (round % 3 == 0)
                text[at] = (char)(1 + next_random(&state) % 126);
            else if (round % 3 == 1)
                length = at;
            else
                memmove(text + at, text + at + 1, length-- - at);
            struct parsed parsed = parse_bytes(&unit.arena, text, length);
            free(printed(&parsed, LANGUAGE_ENGLISH));
            unit_end(&unit);
        }
}
END_TEST

/* ---- Memory ---- */

/* Whether the parse ran out of memory at the request given. */
static bool runs_out(const struct buffer *text, uint64_t at)
{
    struct memory memory;
    struct arena arena;
    jmp_buf door;
    volatile bool out = true;
    memory_begin(&memory);
    memory.door = &door;
    memory.fail_at = at;
    arena_begin(&arena, &memory);
    if (!setjmp(door)) {
        parse_bytes(&arena, text->bytes, text->length);
        out = false;
    }
    arena_end(&arena);
    return out;
}

START_TEST(running_out_of_memory_leaves_by_the_door)
{
    struct buffer text = {0};
    for (int i = 0; i < 100; i++)
        for (size_t c = 0; c < sizeof constructs / sizeof *constructs; c++)
            buffer_print(&text, "%s\n", constructs[c].japanese);
    buffer_text(&text, "定義 a = ((((((((((((((((((((((((((((((b + 1) * 2) + 3))))))))))))))))))))))))))) =");
    uint64_t requests = 1;
    while (runs_out(&text, requests))
        requests++;
    ck_assert_uint_gt(requests, 3);
    buffer_end(&text);
}
END_TEST

/* ---- Words of the language, and spans ---- */

/* What the scanner's table finds is what the list has; words that only begin a keyword of two are none. */
START_TEST(keywords_are_read_by_their_table)
{
    static const char *const none[] = {"外部", "foreign", "except", "以外", "a", "規則1", "_", "constants", "が見る"};
    struct keyword_table table;
    enum language language, listed;
    size_t length;
    keyword_table_fill(&table);
    for (int i = 0; i < KEYWORDS; i++)
        for (int l = 0; l < 2; l++) {
            const char *text = keyword_spelling((enum keyword)i, (enum language)l);
            size_t first = strcspn(text, " ");
            ck_assert_int_eq(keyword_read(&table, text, strlen(text), first, &length, &language), i);
            ck_assert_uint_eq(length, strlen(text));
            ck_assert_int_eq(keyword_find(text, strlen(text), &listed), i);
            ck_assert_int_eq(language, listed);
        }
    for (size_t i = 0, bytes; i < sizeof none / sizeof *none && (bytes = strlen(none[i])); i++)
        ck_assert_int_eq(keyword_read(&table, none[i], bytes, bytes, &length, &language), KEYWORD_NONE);
    ck_assert_int_eq(keyword_read(&table, "", 0, 0, &length, &language), KEYWORD_NONE);
    const char *present = "が　 ある。", *when = "except  when x", *alone = "が x";
    ck_assert_int_eq(keyword_read(&table, present, strlen(present), strlen("が"), &length, &language), KEYWORD_IS_PRESENT);
    ck_assert_uint_eq(length, strlen("が　 ある"));
    ck_assert_int_eq(keyword_read(&table, when, strlen(when), strlen("except"), &length, &language), KEYWORD_EXCEPT_WHEN);
    ck_assert_uint_eq(length, strlen("except  when"));
    ck_assert_int_eq(language, LANGUAGE_ENGLISH);
    ck_assert_int_eq(keyword_read(&table, alone, strlen(alone), strlen("が"), &length, &language), KEYWORD_IS);
    ck_assert_uint_eq(length, strlen("が"));
}
END_TEST

START_TEST(keywords_are_told_apart)
{
    for (int i = 0; i < KEYWORDS; i++)
        for (int l = 0; l < 2; l++) {
            enum language language;
            const char *text = keyword_spelling((enum keyword)i, (enum language)l);
            ck_assert_int_eq(keyword_find(text, strlen(text), &language), i);
            ck_assert(!name_is_plain(text));
        }
    ck_assert(name_is_plain("区分") && name_is_plain("率") && name_is_plain("都道府県") &&
              name_is_plain("なし"));
    ck_assert(!name_is_plain("千円") && !name_is_plain("以上") && !name_is_plain("") &&
              !name_is_plain("5人") && !name_is_plain("令和6年度") && !name_is_plain("a b"));
}
END_TEST

static const char *slice(struct arena *arena, const struct parsed *parsed, struct span span)
{
    return arena_text(arena, parsed->sources.sources.items[span.source].text + span.start,
                      span.end - span.start);
}

START_TEST(spans_cover_what_was_written)
{
    struct unit unit;
    unit_begin(&unit);
    const char *text =
        "  定義 x 《第1条、 第２条》 = (a + ５人) × 「b」  # 注\n    ただし c のとき 1円 優先\n要件: d";
    struct parsed parsed = parse_bytes(&unit.arena, text, strlen(text));
    const struct declaration *d = parsed.declarations;
    ck_assert_str_eq(slice(&unit.arena, &parsed, d->name.span), "x");
    ck_assert_str_eq(slice(&unit.arena, &parsed, d->citations->next->id.span), "第２条");
    ck_assert_str_eq(d->citations->next->id.text, "第2条");
    ck_assert_str_eq(slice(&unit.arena, &parsed, d->value->span), "(a + ５人) × 「b」");
    ck_assert_str_eq(slice(&unit.arena, &parsed, d->value->left->span), "a + ５人");
    ck_assert_str_eq(slice(&unit.arena, &parsed, d->value->left->right->unit.span), "人");
    ck_assert_str_eq(slice(&unit.arena, &parsed, d->value->right->span), "「b」");
    ck_assert_str_eq(slice(&unit.arena, &parsed, d->exceptions->span), "ただし c のとき 1円 優先");
    ck_assert_str_eq(slice(&unit.arena, &parsed, d->next->span), "要件: d");
    ck_assert_str_eq(d->value->left->right->literal, "5人");
    unit_end(&unit);
}
END_TEST

START_TEST(expressions_are_quoted_on_one_line)
{
    struct unit unit;
    unit_begin(&unit);
    const char *text = "要件: a   かつ # 注「\n\t　(b でない\n または 「 # 二  つ 」 = c)";
    struct parsed parsed = parse_bytes(&unit.arena, text, strlen(text));
    ck_assert_uint_eq(parsed.diagnostics.errors, 0);
    ck_assert_str_eq(span_text(&unit.arena, &parsed.sources, parsed.declarations->value->span),
                     "a かつ (b でない または 「 # 二  つ 」 = c)");
    unit_end(&unit);
}
END_TEST

UNIT_MAIN("parse", constructs_give_their_trees, printing_is_settled, long_values_break,
          values_are_read_exactly, white_space_and_full_width_forms, calls_need_the_parenthesis_at_once,
          slips_are_reported_where_they_are, slips_come_with_what_to_write, what_is_right_is_kept,
          deep_nesting_is_refused, long_lists_are_read, random_bytes_never_crash, random_words_never_crash,
          damaged_texts_never_crash, running_out_of_memory_leaves_by_the_door, keywords_are_told_apart, keywords_are_read_by_their_table,
          spans_cover_what_was_written, expressions_are_quoted_on_one_line)
