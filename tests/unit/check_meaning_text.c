/* SPDX-License-Identifier: Apache-2.0 */
/* Meanings in the words of the language. Each expression is told in the words that stand here, and what is told, read
 * again, is the same meaning: whoever reads a comparison may copy it into a scheme. */
#include <config.h>

#include "compare/meaning.h"
#include "small_scheme.h"

#include <libintl.h>
#include <locale.h>

static const char head[] = "制度 one 「試し」\n条文 1 「条」\n結果 算定額 《1》 = 費用\n"
                           "選択肢 県 { 埼玉県、東京都、千葉県 }\n選択肢 種類 { ソフト、端末、通信費 }\n"
                           "項目 申請番号 : 文字 必須\n項目 氏名 : 文字\n"
                           "項目 職員数 : 人\n項目 利用者数 : 人\n項目 常勤数 : 人 小数1桁\n項目 割合 : 数 小数2桁\n"
                           "項目 費用 : 円\n項目 収入 : 円\n項目 指定 : 真偽\n項目 認証 : 真偽\n"
                           "項目 所在 : 県\n項目 本店 : 県\n項目 県の率 : 率\n項目 市の率 : 率\n"
                           "項目 補助年度 : 年度\n項目 開始日 : 日付\n項目 完了日 : 日付\n"
                           "項目 日数計 : 日\n項目 月数計 : か月\n項目 年数計 : 年\n"
                           "項目 用途 : 集合(種類)\n項目 予定 : 集合(種類)\n"
                           "一覧 経費 {\n"
                           "    項目 番号 : 数 鍵 既定 位置\n    項目 区分 : 種類\n    項目 元の区分 : 種類\n"
                           "    項目 金額 : 円\n    項目 契約日 : 日付\n    項目 専用 : 真偽\n    項目 主機器 : 参照(経費)\n"
                           "    項目 名称 : 文字\n    項目 希望 : 集合(種類)\n"
                           "}\n";

/* Where an expression stands. */
static const char require[] = "要件 《1》: ", each[] = "各 経費 { 要件 《1》: ", result[] = "結果 値 《1》 = ",
                  define[] = "定義 値 《1》 = ";

struct side {
    struct small small;
    struct meaning_program *program;
    uint32_t node;
    const struct format *format; /* of a value */
};

static void side_begin(struct side *side, struct meaning *meaning, const char *before, const char *frame,
                       const char *text)
{
    struct small *small = &side->small;
    struct unit unit;
    unit_begin(&unit);
    small_begin(small, head,
                arena_print(&unit.arena, "%s%s%s%s", before, frame, text, frame == each ? " }\n" : "\n"));
    unit_end(&unit);
    const struct program *of = small->program;
    side->program = meaning_add(meaning, of);
    side->format = NULL;
    if (frame == result) {
        const struct item *item = &of->items[of->item_count - 1];
        side->format = &item->format;
        side->node = meaning_of_value(side->program, of->pool[item->first], side->format);
    } else if (frame == define) {
        uint32_t n = 0;
        while (of->notes[n].kind != NOTE_DEFINITION || strcmp(of->notes[n].name, "値") != 0)
            n++;
        side->format = &of->notes[n].format;
        side->node = meaning_of_value(side->program, of->notes[n].reg, side->format);
    } else {
        side->node = meaning_of(side->program, of->tests[of->test_count - 1].reg);
    }
}

/* Without the other calendar's words, which stand in brackets behind a day or a year: 令和6年4月1日(2024-04-01). */
static const char *without_calendar(struct arena *arena, const char *told)
{
    const char *text = "", *at;
    while ((at = strstr(told, "(20")) != NULL) {
        text = arena_print(arena, "%s%.*s", text, (int)(at - told), told);
        told = strchr(at, ')') + 1;
    }
    return arena_print(arena, "%s%s", text, told);
}

static void japanese(void)
{
    const char *folder = getenv("YOKO_LOCALE_DIR");
    ck_assert_ptr_nonnull(folder);
    ck_assert_ptr_nonnull(setlocale(LC_ALL, "C.UTF-8"));
    setenv("LANGUAGE", "ja", 1);
    bindtextdomain(PACKAGE, folder);
}

static const char asking[] = "外部 関数 可否(数 小数2桁, 日付, 率, 文字, 真偽): 真偽 = 「ok」 から 「lib」\n"
                             "外部 関数 名(率, 文字): 文字 = 「name」 から 「lib」\n";

static const struct {
    const char *frame, *before, *written, *told; /* NULL: as it is written */
} expressions[] = {
    {define, "", "年度初(もし 指定 ならば 令和6年度 それ以外 令和7年度)",
     "年度初(もし 指定 ならば 令和6年度(2024年度) それ以外 令和7年度(2025年度))"},
    {define, "", "年度末(もし 指定 ならば 令和6年度 それ以外 補助年度)",
     "年度末(もし 指定 ならば 令和6年度(2024年度) それ以外 補助年度)"},
    {define, "", "年度(もし 指定 ならば 令和6年4月1日 それ以外 令和7年5月1日)",
     "年度(もし 指定 ならば 令和6年4月1日(2024-04-01) それ以外 令和7年5月1日(2025-05-01))"},
    {require, "", "月(もし 指定 ならば 令和6年4月1日 それ以外 令和7年5月1日) = 4",
     "月(もし 指定 ならば 令和6年4月1日(2024-04-01) それ以外 令和7年5月1日(2025-05-01)) = 4"},
    {define, "", "開始日 + (もし 指定 ならば 30日 それ以外 60日)", NULL},
    {define, "", "開始日 - (もし 指定 ならば 30日 それ以外 60日)", NULL},
    {define, "", "開始日 + (もし 指定 ならば 3か月 それ以外 6か月)", NULL},
    {define, "", "補助年度 + (もし 指定 ならば 3年 それ以外 6年)", NULL},
    {define, "", "開始日 - 日数計", NULL},
    {define, "", "開始日 - (日数計 + 3日)", NULL},
    {define, "", "開始日 + (3日 - 日数計)", NULL},
    {define, "", "-(もし 指定 ならば 3円 それ以外 5円)", NULL},
    {define, "", "合計(経費, もし 専用 ならば 3円 それ以外 5円)", NULL},
    {define, "", "合計(経費, 3円, 専用)", NULL},
    {each, "", "参照元合計(経費.主機器, もし 専用 ならば 3円 それ以外 5円) > 費用",
     "費用 < 参照元合計(経費.主機器, もし 専用 ならば 3円 それ以外 5円)"},
    {define, "", "按分(もし 指定 ならば 3円 それ以外 5円, 職員数, 利用者数, 切り捨て)", NULL},
    {require, asking, "可否(1.5, 令和6年4月1日, 2分の1, 「甲」, 指定)",
     "可否(2分の3, 令和6年4月1日(2024-04-01), 2分の1, 「甲」, 指定)"},
    {require, asking, "可否(割合, 開始日, 県の率, 氏名, 真)", NULL},
    {require, asking, "可否(割合, 開始日, 県の率, (もし 指定 ならば 「甲」 それ以外 氏名), 偽) でない",
     "可否(割合, 開始日, 県の率, もし 指定 ならば 「甲」 それ以外 氏名, 偽) でない"},
    {require, asking, "可否(割合 × 2, 開始日, 県の率, 名(2分の1, 「乙」), 職員数 > 3人)",
     "可否(割合 × 2, 開始日, 県の率, 名(2分の1, 「乙」), 職員数 >= 4人)"},
    {require, asking, "可否(要素数(用途), 開始日, 県の率, 氏名, ある(経費, 専用))", NULL},
    {require, asking, "名(県の率, 「甲」) = 「乙」", NULL},
    {result, asking, "名(2分の1, 「甲」)", NULL},
    {define, "", "費用 × 4分の3", NULL},
    {define, "", "費用 × 2分の1",
     "費用 ÷ 2"},
    {define, "", "費用 × 10.95％",
     "費用 × 10.95%"},
    {define, "", "もし 指定 ならば 費用 × 4分の3 それ以外 収入 × 2分の1",
     "もし 指定 ならば 費用 × 4分の3 それ以外 収入 ÷ 2"},
    {define, "", "小さい方(費用 × 4分の3, 収入)", NULL},
    {define, "", "費用 × 4分の3 - 収入 - 5円", NULL},
    {define, "", "100円 - 費用", NULL},
    {define, "", "費用 × 割合 × 2分の1",
     "費用 × 割合 ÷ 2"},
    {define, "", "切り捨て(割合 × 1.5)",
     "切り捨て(割合 × 2分の3)"},
    {define, "", "常勤数 + 職員数", NULL},
    {define, "", "小さい方(常勤数, 職員数) × 2", NULL},
    {define, "", "遅い方(開始日 - 3か月, 令和6年4月1日)",
     "遅い方(開始日 - 3か月, 令和6年4月1日(2024-04-01))"},
    {define, "", "もし 指定 かつ 職員数 > 3人 ならば 費用 それ以外 0円",
     "もし 指定 かつ 職員数 >= 4人 ならば 費用 それ以外 0円"},
    {define, "", "もし 職員数 >= 3人 ならば (もし 職員数 >= 10人 ならば 費用 それ以外 収入) それ以外 0円",
     "もし 職員数 >= 10人 ならば 費用 それ以外 もし 職員数 >= 3人 ならば 収入 それ以外 0円"},
    {define, "", "もし 指定 または 認証 ならば 1人 それ以外 職員数",
     "もし 指定 でない かつ 認証 でない ならば 職員数 それ以外 1人"},
    {define, "", "用途", NULL},
    {require, "", "要素数(用途) = 0", NULL},
    {require, "", "県の率 >= 市の率", NULL},
    {require, "", "県の率 ≠ 市の率", NULL},
    {require, "", "県の率 > 市の率 または 指定",
     "市の率 < 県の率 または 指定"},
    {require, "", "もし 指定 ならば 県の率 = 市の率 それ以外 ある(経費, 専用)",
     "もし 指定 ならば (県の率 = 市の率) それ以外 ある(経費, 専用)"},
    {require, "", "(もし 指定 ならば 用途 それ以外 予定) が { ソフト } をすべて含む",
     "もし 指定 ならば (用途 が { ソフト } をすべて含む) それ以外 予定 が { ソフト } をすべて含む"},
    {each, "", "主機器.希望 が { ソフト、端末 } のいずれかを含む", NULL},
    {each, "", "用途 が { ソフト } をすべて含む", NULL},
    {each, "", "主機器.希望 = 希望",
     "希望 = 主機器.希望"},
    {require, "", "(もし 指定 ならば 氏名 それ以外 「乙」) = 「甲」", NULL},
    {each, "", "主機器.名称 = 「甲」", NULL},
    {each, "", "名称 = 氏名", NULL},
    {require, "", "(もし 指定 ならば 埼玉県 それ以外 東京都) = 所在",
     "指定 かつ 所在 = 埼玉県 または 所在 = 東京都 かつ 指定 でない"},
    {require, "", "所在 = (もし 指定 ならば 埼玉県 それ以外 もし 認証 ならば 所在 それ以外 本店)",
     "指定 かつ 所在 = 埼玉県 または (認証 または 所在 = 本店) かつ 指定 でない"},
    {each, "", "元の区分 = (もし 専用 ならば 区分 それ以外 主機器.区分)",
     "専用 かつ 区分 = 元の区分 または 元の区分 = 主機器.区分 かつ 専用 でない"},
    {each, "", "主機器.主機器.専用", NULL},
    {require, "", "(もし 職員数 >= 3人 かつ 職員数 < 5人 ならば 費用 それ以外 収入) > 3円",
     "(もし 職員数 >= 5人 ならば 収入 それ以外 もし 職員数 >= 3人 ならば 費用 それ以外 収入) >= 4円"},
    {require, "", "早い方(年度(開始日), 補助年度) < 令和6年度",
     "早い方(年度(開始日), 補助年度) < 令和6年度(2024年度)"},
    {require, "", "加算(費用 × 2分の1, 収入) > 3円",
     "加算(費用, 収入 × 2) >= 7円"},
    {require, "", "最小(経費.金額, 専用, 費用 × 2分の1) > 収入",
     "収入 × 2 < 最小(経費, 金額 × 2, 専用, 費用)"},
    {result, "", "もし 県の率 < 市の率 ならば 3人 それ以外 利用者数", NULL},
    {define, "", "按分(費用 × 2分の1, 職員数, 利用者数, 四捨五入)",
     "按分(費用, 職員数, 利用者数 × 2, 四捨五入)"},
    {define, "", "費用 × 12345 × 割合",
     "費用 × 割合 × 12,345"},
    {require, "", "加算(割合, 1.5) > 3",
     "加算(割合, 2分の3) >= 301%"},
    {require, "", "職員数 = 5人 または 利用者数 ≠ 3人 または 指定",
     "利用者数 ≠ 3人 または 職員数 = 5人 または 指定"},
    {require, "", "(職員数 = 5人 かつ 指定) でない",
     "職員数 ≠ 5人 または 指定 でない"},
    {require, "", "職員数 が { 3人、5人 }",
     "職員数 = 3人 または 職員数 = 5人"},
    {require, "", "費用 × 職員数 > 費用 × 2 + 5円",
     "費用 × 2 + 5円 < 費用 × 職員数"},
    {require, "", "費用 - 3円 > 収入 - 5円",
     "収入 - 5円 < 費用 - 3円"},
    {define, "", "費用 - 収入 × 2 - 3円", NULL},
    {define, "", "-費用", NULL},
    {define, "", "0円 - 費用 - 3円",
     "-費用 - 3円"},
    {define, "", "費用 × (職員数 + 利用者数)", NULL},
    {define, "", "開始日 + 日数(開始日, 完了日)", NULL},
    {define, "", "早い方(開始日, 完了日) + 30日", NULL},
    {result, "", "年度(開始日) + 1年", NULL},
    {require, "", "職員数 = 5人", NULL},
    {require, "", "職員数 ≠ 5人", NULL},
    {require, "", "職員数 = 5人 かつ 指定", NULL},
    {require, "", "職員数 = 5人 または 指定", NULL},
    {require, "", "職員数 < 5人", NULL},
    {require, "", "職員数 >= 5人 または 指定", NULL},
    {require, "", "職員数 < 利用者数", NULL},
    {require, "", "職員数 <= 利用者数",
     "利用者数 >= 職員数"},
    {require, "", "職員数 = 利用者数", NULL},
    {require, "", "職員数 ≠ 利用者数", NULL},
    {require, "", "指定 = 認証",
     "指定 かつ 認証 または 認証 でない かつ 指定 でない"},
    {require, "", "指定 ≠ 認証",
     "(指定 でない または 認証 でない) かつ (認証 または 指定)"},
    {require, "", "指定 でない", NULL},
    {require, "", "指定 でない または 認証", NULL},
    {require, "", "(指定 または 認証) かつ 職員数 > 3人",
     "(指定 または 認証) かつ 職員数 >= 4人"},
    {require, "", "所在 = 埼玉県", NULL},
    {require, "", "所在 ≠ 埼玉県", NULL},
    {require, "", "所在 が { 埼玉県、東京都 } または 指定",
     "所在 ≠ 千葉県 または 指定"},
    {require, "", "所在 = 本店", NULL},
    {require, "", "所在 ≠ 本店", NULL},
    {require, "", "(もし 指定 ならば 所在 それ以外 本店) = 埼玉県",
     "指定 かつ 所在 = 埼玉県 または 本店 = 埼玉県 かつ 指定 でない"},
    {require, "", "氏名 = 「山田」", NULL},
    {require, "", "氏名 ≠ 「山田」", NULL},
    {require, "", "氏名 = 申請番号", NULL},
    {require, "", "用途 が { ソフト、端末 } をすべて含む", NULL},
    {require, "", "用途 が { ソフト、端末 } のいずれかを含む", NULL},
    {require, "", "用途 = 予定", NULL},
    {require, "", "要素数(用途) >= 2", NULL},
    {require, "", "費用 がある", NULL},
    {require, "", "費用 がない", NULL},
    {require, "", "費用 × 2 + 収入 >= 100円", NULL},
    {require, "", "費用 × 2 - 収入 + 5円 >= 100円",
     "費用 × 2 + 5円 - 収入 >= 100円"},
    {require, "", "費用 × 4分の3 > 収入",
     "収入 × 4 < 費用 × 3"},
    {require, "", "費用 × 割合 > 収入",
     "収入 < 費用 × 割合"},
    {require, "", "費用 - 100万円 > 収入",
     "収入 < 費用 - 1,000,000円"},
    {require, "", "切り上げ(費用 × 2分の1, 千円) > 収入",
     "収入 < 切り上げ(費用 ÷ 2, 1,000円)"},
    {require, "", "切り捨て(費用 × 2分の1) > 収入",
     "収入 < 切り捨て(費用 ÷ 2)"},
    {require, "", "切り捨て(費用 ÷ 3, 千円) > 収入",
     "収入 < 切り捨て(費用 ÷ 3, 1,000円)"},
    {require, "", "四捨五入(費用 × 3分の2) > 収入",
     "収入 < 四捨五入(費用 × 3分の2)"},
    {require, "", "切り捨て(割合) > 3",
     "切り捨て(割合) >= 4"},
    {require, "", "切り捨て(費用 × 県の率, 千円) > 収入",
     "収入 < 切り捨て(費用 × 県の率, 1,000円)"},
    {require, "", "切り上げ(費用 × 県の率) > 収入",
     "収入 < 切り上げ(費用 × 県の率)"},
    {require, "", "四捨五入(費用 × 県の率) > 収入",
     "収入 < 四捨五入(費用 × 県の率)"},
    {require, "", "県の率 >= 2分の1", NULL},
    {require, "", "県の率 < 市の率", NULL},
    {require, "", "県の率 = 市の率", NULL},
    {require, "", "按分(費用, 職員数, 利用者数, 切り捨て) > 収入",
     "収入 < 按分(費用, 職員数, 利用者数, 切り捨て)"},
    {require, "", "按分(費用, 職員数, 利用者数, 切り上げ) > 収入",
     "収入 < 按分(費用, 職員数, 利用者数, 切り上げ)"},
    {require, "", "按分(費用, 職員数, 利用者数, 四捨五入) > 収入",
     "収入 < 按分(費用, 職員数, 利用者数, 四捨五入)"},
    {require, "", "開始日 + 30日 < 完了日", NULL},
    {require, "", "開始日 - 1日 < 完了日", NULL},
    {require, "", "開始日 + 3か月 < 完了日", NULL},
    {require, "", "開始日 + 1年 < 完了日",
     "開始日 + 12か月 < 完了日"},
    {require, "", "開始日 + 日数計 < 完了日", NULL},
    {require, "", "開始日 + 月数計 < 完了日", NULL},
    {require, "", "補助年度 + 1年 < 年度(完了日)", NULL},
    {require, "", "補助年度 + 年数計 < 年度(完了日)", NULL},
    {require, "", "年度初(補助年度) <= 開始日",
     "開始日 >= 年度初(補助年度)"},
    {require, "", "年度末(補助年度 + 1年) <= 開始日",
     "開始日 >= 年度末(補助年度 + 1年)"},
    {require, "", "年度(開始日) = 補助年度", NULL},
    {require, "", "年度(開始日) = 令和6年度",
     "年度(開始日) = 令和6年度(2024年度)"},
    {require, "", "開始日 = 令和6年4月1日",
     "開始日 = 令和6年4月1日(2024-04-01)"},
    {require, "", "西暦年(開始日) = 2024",
     "西暦年(開始日) = 2,024"},
    {require, "", "月(開始日) = 4", NULL},
    {require, "", "日(開始日) = 1", NULL},
    {require, "", "日数(開始日, 完了日) <= 30日",
     "日数(開始日, 完了日) < 31日"},
    {require, "", "月数(開始日, 完了日) <= 30か月",
     "月数(開始日, 完了日) < 31か月"},
    {require, "", "年数(開始日, 完了日) <= 3年",
     "年数(開始日, 完了日) < 4年"},
    {require, "", "早い方(開始日, 完了日) < 令和6年4月1日",
     "早い方(開始日, 完了日) < 令和6年4月1日(2024-04-01)"},
    {require, "", "遅い方(開始日, 完了日, 令和6年4月1日) < 令和7年4月1日",
     "遅い方(開始日, 完了日, 令和6年4月1日(2024-04-01)) < 令和7年4月1日(2025-04-01)"},
    {require, "", "小さい方(費用, 収入, 100円) < 大きい方(費用 - 収入, 0円)", NULL},
    {require, "", "合計(経費.金額) > 収入",
     "収入 < 合計(経費, 金額)"},
    {require, "", "合計(経費.金額, 専用) > 収入",
     "収入 < 合計(経費, 金額, 専用)"},
    {require, "", "合計(経費, 金額 × 2分の1, 専用) > 収入",
     "収入 × 2 < 合計(経費, 金額, 専用)"},
    {require, "", "件数(経費) > 3件",
     "件数(経費) >= 4件"},
    {require, "", "件数(経費, 専用) > 3件",
     "件数(経費, 専用) >= 4件"},
    {require, "", "ある(経費, 専用)", NULL},
    {require, "", "ある(経費, 専用) でない", NULL},
    {require, "", "すべて(経費, 専用 かつ 金額 > 3円)",
     "すべて(経費, 専用 かつ 金額 >= 4円)"},
    {require, "", "最小(経費.金額, 専用, 0円) > 収入",
     "収入 < 最小(経費, 金額, 専用, 0円)"},
    {require, "", "最大(経費.金額, 専用, 0円) > 収入",
     "収入 < 最大(経費, 金額, 専用, 0円)"},
    {require, "", "最も早い(経費.契約日, 専用, 開始日) > 完了日",
     "完了日 < 最も早い(経費, 契約日, 専用, 開始日)"},
    {require, "", "最も遅い(経費.契約日, 専用, 開始日) > 完了日",
     "完了日 < 最も遅い(経費, 契約日, 専用, 開始日)"},
    {require, "", "加算(費用, 収入) > 3円",
     "加算(費用, 収入) >= 4円"},
    {require, "", "未定額(指定) > 収入",
     "収入 < 0円"},
    {require, "", "偽でない(指定)",
     "指定"},
    {require, "", "(もし 指定 ならば 費用 それ以外 収入) > 3円",
     "(もし 指定 ならば 費用 それ以外 収入) >= 4円"},
    {require, "", "(もし 指定 ならば 費用 それ以外 0円) > 3円",
     "指定 かつ 費用 >= 4円"},
    {require, "", "(もし 指定 ならば 3円 それ以外 もし 認証 ならば 費用 それ以外 収入) > 収入",
     "収入 < (もし 指定 ならば 3円 それ以外 もし 認証 ならば 費用 それ以外 収入)"},
    {each, "", "参照先がある(主機器)", NULL},
    {each, "", "主機器.専用", NULL},
    {each, "", "主機器.金額 > 3円",
     "主機器.金額 >= 4円"},
    {each, "", "主機器.区分 = ソフト", NULL},
    {each, "", "主機器.区分 = 区分",
     "区分 = 主機器.区分"},
    {each, "", "主機器.区分 = 元の区分", NULL},
    {each, "", "区分 = 元の区分", NULL},
    {each, "", "参照元合計(経費.主機器, 金額, 専用) > 3円",
     "参照元合計(経費.主機器, 金額, 専用) >= 4円"},
    {each, "", "参照元件数(経費.主機器, 専用) > 3件",
     "参照元件数(経費.主機器, 専用) >= 4件"},
    {each, "", "参照元にある(経費.主機器, 専用)", NULL},
    {each, "", "累計(金額) < 100円", NULL},
    {each, "", "専用 でない または 区分 = 端末", NULL},
    {each, "", "契約日 >= 開始日", NULL},
    {require, "", "常勤数 + 職員数 >= 5人", NULL},
    {require, "", "常勤数 + 2人 < 職員数", NULL},
    {require, "", "職員数 < 常勤数", NULL},
    {require, "", "小さい方(常勤数, 職員数) >= 2.5人", NULL},
    {require, "", "切り捨て(常勤数) + 職員数 > 3人",
     "切り捨て(常勤数) + 職員数 >= 4人"},
    {require, "", "切り捨て(割合 × 費用, 千円) > 収入",
     "収入 < 切り捨て(割合 × 費用, 1,000円)"},
    {require, "", "切り上げ(割合 × 5分の2) > 3",
     "切り上げ(割合 × 5分の2) >= 4"},
    {require, "", "100円 - 費用 > 収入",
     "収入 < 100円 - 費用"},
    {require, "", "按分(費用, 常勤数, 常勤数, 切り捨て) > 収入",
     "収入 < 按分(費用, 常勤数, 常勤数, 切り捨て)"},
    {require, "", "按分(割合, 職員数, 利用者数, 切り捨て) > 3",
     "按分(割合, 職員数, 利用者数, 切り捨て) >= 4"},
    {require, "", "加算(割合, 1.5) > 3",
     "加算(割合, 2分の3) >= 301%"},
    {require, "", "県の率 <= 市の率 でない",
     "市の率 < 県の率"},
    {require, "", "(もし 指定 ならば 令和6年4月1日 それ以外 令和7年4月1日) < 開始日",
     "(もし 指定 ならば 令和6年4月1日(2024-04-01) それ以外 令和7年4月1日(2025-04-01)) < 開始日"},
    {require, "", "(もし 指定 ならば 令和6年4月1日 それ以外 令和7年4月1日) + 日数計 < 開始日",
     "(もし 指定 ならば 令和6年4月1日(2024-04-01) それ以外 令和7年4月1日(2025-04-01)) + 日数計 < 開始日"},
    {require, "", "令和6年4月1日 + 日数計 < 開始日",
     "令和6年4月1日(2024-04-01) + 日数計 < 開始日"},
    {require, "", "令和6年度 + 年数計 < 補助年度",
     "令和6年度(2024年度) + 年数計 < 補助年度"},
    {require, "", "令和6年4月1日 + 月数計 < 開始日",
     "令和6年4月1日(2024-04-01) + 月数計 < 開始日"},
    {require, "", "(もし 指定 ならば 県の率 それ以外 2分の1) > 市の率",
     "市の率 < (もし 指定 ならば 県の率 それ以外 2分の1)"},
    {require, "", "最も早い(経費.契約日, 専用, 令和6年4月1日) > 完了日",
     "完了日 < 最も早い(経費, 契約日, 専用, 令和6年4月1日(2024-04-01))"},
    {require, "", "合計(経費, もし 専用 ならば 0円 それ以外 金額) > 収入",
     "収入 < 合計(経費, 金額, 専用 でない)"},
    {require, "", "合計(経費, もし 専用 ならば 1円 それ以外 金額) > 収入",
     "収入 < 合計(経費, もし 専用 ならば 1円 それ以外 金額)"},
    {require, "", "用途 = 予定 または 用途 ≠ 予定 かつ 指定",
     "用途 = 予定 または 指定"},
    {result, "", "もし 指定 ならば 4分の3 それ以外 2分の1", NULL},
    {result, "", "もし 指定 ならば 県の率 それ以外 2分の1", NULL},
    {result, "", "もし 指定 ならば 令和6年4月1日 それ以外 開始日 + 1年",
     "もし 指定 ならば 令和6年4月1日(2024-04-01) それ以外 開始日 + 12か月"},
    {result, "", "もし 指定 ならば 埼玉県 それ以外 東京都", NULL},
    {result, "", "もし 指定 ならば 所在 それ以外 東京都", NULL},
    {result, "", "もし 指定 ならば 「甲」 それ以外 「乙」", NULL},
    {result, "", "もし 指定 ならば 氏名 それ以外 「乙」", NULL},
    {result, "", "もし 指定 ならば 用途 それ以外 予定", NULL},
    {result, "", "指定", NULL},
    {result, "", "切り捨て(費用 × 4分の3, 千円)",
     "切り捨て(費用 × 4分の3, 1,000円)"},
    {result, "", "令和6年度",
     "令和6年度(2024年度)"},
    {require, "定義 額 《1》 = 費用 × 4分の3\n", "切り捨て(額, 千円) > 収入",
     "収入 < 切り捨て(額, 1,000円)"},
    {require, "定義 額 《1》 = 費用 × 4分の3\n", "額 > 収入",
     "収入 < 額"},
    {require, "定義 額 《1》 = 費用 × 4分の3\n", "額 + 収入 > 1,000円",
     "費用 × 3 + 収入 × 4 >= 4,001円"},
    {require, "定義 額 《1》 = 費用 × 4分の3\n", "小さい方(額, 収入) > 1,000円",
     "小さい方(額, 収入) >= 1,000.25円"},
    {result, "定義 額 《1》 = 費用 × 4分の3\n", "切り捨て(額 + 収入, 千円)",
     "切り捨て(費用 × 4分の3 + 収入, 1,000円)"},
    {require, "定義 十分 《1》 = 指定 かつ 認証\n", "指定 かつ 認証 かつ 職員数 > 3人",
     "十分 かつ 職員数 >= 4人"},
    {require, "定義 十分 《1》 = 指定 かつ 認証\n", "指定 かつ 認証 または 職員数 > 3人",
     "十分 または 職員数 >= 4人"},
    {require, "定義 十分 《1》 = 指定 かつ 認証\n", "十分 でない",
     "指定 でない または 認証 でない"},
    {require, "定義 期限 《1》 = 令和6年4月1日 + 日数計\n", "開始日 <= 期限",
     "期限 >= 開始日"},
    {require, "定義 期限 《1》 = 令和6年4月1日 + 日数計\n", "開始日 + 1か月 <= 早い方(期限, 完了日)",
     "早い方(期限, 完了日) >= 開始日 + 1か月"},
};

START_TEST(what_is_told_reads_again)
{
    japanese();
    for (size_t i = 0; i < sizeof expressions / sizeof *expressions; i++) {
        struct side one, two;
        struct unit unit;
        unit_begin(&unit);
        struct meaning *meaning = meaning_begin(&unit.arena);
        side_begin(&one, meaning, expressions[i].before, expressions[i].frame, expressions[i].written);
        const char *told = meaning_text(one.program, one.node, one.format);
        ck_assert_str_eq(told, expressions[i].told ? expressions[i].told : expressions[i].written);
        side_begin(&two, meaning, expressions[i].before, expressions[i].frame, without_calendar(&unit.arena, told));
        ck_assert_msg(one.node == two.node, "not the same meaning: %s", told);
        small_end(&two.small);
        unit_end(&unit);
        small_end(&one.small);
    }
}
END_TEST

/* What cannot be read again: what is nested too deeply, and members too many to tell. */
START_TEST(what_is_left_out)
{
    static const struct {
        const char *frame, *before, *written, *told;
    } cut[] = {
        {require, "", "費用 × 利用者数 >= 100円 × 利用者数 × 職員数", "費用 × 利用者数 >= 利用者数 × 職員数 × 100"},
        {define, "",
         "小さい方(費用, 大きい方(収入, 小さい方(費用 + 1円, 大きい方(収入 + 1円, 小さい方(費用 + 2円, 大きい方(収入 + 2円, "
         "小さい方(費用 + 3円, 大きい方(収入 + 3円, 費用 + 4円))))))))",
         "小さい方(費用, 大きい方(収入, 小さい方(費用 + 1円, 大きい方(収入 + 1円, 小さい方(費用 + 2円, 大きい方(収入 + 2円, "
         "小さい方(… + 3円, 大きい方(…, …))))))))"},
        {require,
         "選択肢 市 { い、ろ、は、に、ほ、へ、と、ち、り、ぬ、る、を、わ、か、よ、た、れ、そ、つ、ね、な、ら、む、う、ゐ、の、お、く、や、ま、け、ふ、こ、え、て、あ }\n"
         "項目 市 : 市\n",
         "市 が { い、ろ、は、に、ほ、へ、と、ち、り、ぬ、る、を、わ、か、よ、た、れ }",
         "市 が { い、ろ、は、に、ほ、へ、と、ち、り、ぬ、る、を、わ、か、よ、た ほか計17 }"},
        {require,
         "選択肢 市 { い、ろ、は、に、ほ、へ、と }\n項目 市 : 市\n",
         "市 が { い、ろ、は、に、ほ }", "市 が { へ、と } でない"},
        {require, "選択肢 市 { い、ろ、は、に、ほ、へ、と }\n項目 市 : 市\n", "市 が { い、ろ }", "市 が { い、ろ }"},
    };
    japanese();
    for (size_t i = 0; i < sizeof cut / sizeof *cut; i++) {
        struct side side;
        struct unit unit;
        unit_begin(&unit);
        struct meaning *meaning = meaning_begin(&unit.arena);
        side_begin(&side, meaning, cut[i].before, cut[i].frame, cut[i].written);
        ck_assert_str_eq(meaning_text(side.program, side.node, side.format), cut[i].told);
        unit_end(&unit);
        small_end(&side.small);
    }
}
END_TEST

/* Lines that are covered are told by that word, also where more is asked of them. */
START_TEST(coverage_by_its_name)
{
    static const char lines[] = "各 経費 {\n    要件 《1》: 専用\n    要件 《1》: 金額 > 3円\n}\n";
    static const struct {
        const char *frame, *written, *told;
    } named[] = {{result, "合計(経費.金額, 対象)", "合計(経費, 金額, 対象)"},
                 {result, "件数(経費, 対象 かつ 区分 = ソフト)", "件数(経費, 対象 かつ 区分 = ソフト)"},
                 {require, "ある(経費, 対象 または 区分 = ソフト)", "ある(経費, 対象 または 区分 = ソフト)"}};
    japanese();
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
        struct side side;
        struct unit unit;
        unit_begin(&unit);
        struct meaning *meaning = meaning_begin(&unit.arena);
        side_begin(&side, meaning, lines, named[i].frame, named[i].written);
        ck_assert_str_eq(meaning_text(side.program, side.node, side.format), named[i].told);
        unit_end(&unit);
        small_end(&side.small);
    }
}
END_TEST

/* A foreign function by the name that its scheme gives it, which need not be the other scheme's. */
START_TEST(foreign_functions_by_their_names)
{
    static const char *const declared[2] = {
        "外部 関数 営業日数(日付, 日付): 数(日) 0日以上800日以下 = 「business_days」 から 「calendar」\n",
        "外部 関数 開庁日数(日付, 日付): 数(日) 0日以上800日以下 = 「business_days」 から 「calendar」\n"};
    struct side one, two;
    struct unit unit;
    japanese();
    unit_begin(&unit);
    struct meaning *meaning = meaning_begin(&unit.arena);
    side_begin(&one, meaning, declared[0], require, "営業日数(開始日, 完了日) <= 10日");
    side_begin(&two, meaning, declared[1], require, "開庁日数(開始日, 完了日) < 11日");
    ck_assert_uint_eq(one.node, two.node);
    ck_assert_str_eq(meaning_text(one.program, one.node, NULL), "営業日数(開始日, 完了日) < 11日");
    ck_assert_str_eq(meaning_text(two.program, two.node, NULL), "開庁日数(開始日, 完了日) < 11日");
    unit_end(&unit);
    small_end(&one.small);
    small_end(&two.small);
}
END_TEST

/* The texts that a function is asked about, or that its answer is held against, are numbered in each scheme for itself;
 * and a number means another where the function takes it at another size. */
START_TEST(foreign_functions_asked_otherwise)
{
    static const char tenths[] = "外部 関数 可否(数 小数1桁): 真偽 = 「ok」 から 「lib」\n",
                      hundredths[] = "外部 関数 可否(数 小数2桁): 真偽 = 「ok」 から 「lib」\n";
    static const struct {
        const char *before[2], *frame, *written[2];
    } pairs[] = {
        {{asking, asking}, require, {"名(県の率, 「甲」) = 「乙」", "名(県の率, 「甲」) = 「丙」"}},
        {{asking, asking}, require, {"名(県の率, 「甲」) = 氏名", "名(県の率, 「乙」) = 氏名"}},
        {{asking, asking}, result, {"名(2分の1, 「甲」)", "名(2分の1, 「乙」)"}},
        {{tenths, hundredths}, require, {"可否(1.5)", "可否(0.15)"}},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        struct side one, two;
        struct unit unit;
        unit_begin(&unit);
        struct meaning *meaning = meaning_begin(&unit.arena);
        side_begin(&one, meaning, pairs[i].before[0], pairs[i].frame, pairs[i].written[0]);
        side_begin(&two, meaning, pairs[i].before[1], pairs[i].frame, pairs[i].written[1]);
        ck_assert_msg(one.node != two.node, "taken for the same: %s", pairs[i].written[1]);
        unit_end(&unit);
        small_end(&one.small);
        small_end(&two.small);
    }
}
END_TEST

static struct instruction *find(struct program *program, enum opcode opcode)
{
    uint32_t at = 0;
    while (program->code[at].opcode != opcode)
        at++;
    return &program->code[at];
}

/* Of a compiled file whoever made it can have changed what a register holds: it is told somehow, and nothing is read that is
 * not there. */
START_TEST(programs_that_no_text_makes)
{
    static const char *const written[] = {"開始日 + 日数計 < 完了日", "氏名 = 「甲」", "割合 × 割合 × 割合 > 3",
                                          "所在 が { 埼玉県、東京都 }"};
    static const char *const told[] = {"開始日 + 開始日 < 完了日", "氏名 = -1,000", NULL, "用途 が …"};
    for (size_t i = 0; i < sizeof written / sizeof *written; i++) {
        struct side side;
        struct unit unit;
        unit_begin(&unit);
        struct meaning *ignored = meaning_begin(&unit.arena);
        side_begin(&side, ignored, i == 3 ? "要件 《1》: 要素数(用途) > 0\n" : "", require, written[i]);
        struct program *program = side.small.program;
        if (i == 0)
            find(program, OP_SHIFT)->b = find(program, OP_SHIFT)->a;
        else if (i == 1)
            find(program, OP_CONST_WORD)->immediate = -1000;
        else if (i == 2)
            program->schema.fields[find(program, OP_FIELD_WORD)->immediate].scale = INT64_C(1) << 40;
        else
            program->code[find(program, OP_AMONG)->a].immediate = program->code[find(program, OP_SET_SIZE)->a].immediate;
        ck_assert_ptr_null(program_verify(program, &unit.arena));
        struct meaning_program *changed = meaning_add(meaning_begin(&unit.arena), program);
        const char *text = meaning_text(changed, meaning_of(changed, program->tests[program->test_count - 1].reg), NULL);
        if (told[i])
            ck_assert_str_eq(text, told[i]);
        unit_end(&unit);
        small_end(&side.small);
    }
}
END_TEST

/* What stands for itself is told by its name, where it has one. */
START_TEST(values_that_stand_for_themselves)
{
    static const char *const names[] = {"対象経費", "補助率"};
    static const uint64_t first = 1;
    struct side side;
    struct unit unit;
    unit_begin(&unit);
    struct meaning *meaning = meaning_begin(&unit.arena);
    side_begin(&side, meaning, "", require, "指定");
    uint32_t cost = meaning_role(meaning, 0), product = meaning_product(meaning, cost, meaning_role(meaning, 1));
    ck_assert_str_eq(meaning_text(side.program, product, NULL), "… × …");
    meaning->role_names = names;
    ck_assert_str_eq(meaning_text(side.program, product, NULL), "対象経費 × 補助率");
    ck_assert_str_eq(meaning_text(side.program, meaning->yes, NULL), "常に");
    ck_assert_str_eq(meaning_text(side.program, meaning->no, NULL), "なし");
    /* As only programs ask that no scheme's text makes. */
    uint32_t member = meaning_member(meaning, meaning_role(meaning, 1), &first, 1);
    ck_assert_str_eq(meaning_text(side.program, member, NULL), "補助率 が …");
    uint32_t position = meaning_other(meaning, OP_POSITION, NULL, 0, 0);
    ck_assert_str_eq(meaning_text(side.program, position, NULL), "POSITION()");
    unit_end(&unit);
    small_end(&side.small);
}
END_TEST

UNIT_MAIN("meanings in words", what_is_told_reads_again, what_is_left_out, coverage_by_its_name,
          foreign_functions_by_their_names, foreign_functions_asked_otherwise, programs_that_no_text_makes,
          values_that_stand_for_themselves)
