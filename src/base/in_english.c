/* SPDX-License-Identifier: Apache-2.0 */
/* Templates of messages show keywords and forms in Japanese, which most schemes are written in. Longer forms stand before the words
 * that they are made of, since the order of words differs. */
#include <config.h>

#include "base/in_english.h"

#include <string.h>

static const char *const forms[][2] = {
    {"ただし CONDITION のとき VALUE", "except when CONDITION then VALUE"},
    {"のみ CONDITION のとき", "only when CONDITION"},
    {"もし CONDITION ならば X それ以外 Y", "if CONDITION then X else Y"},
    {"CONDITION でない または WHAT IS ASKED", "not CONDITION or WHAT IS ASKED"},
    {"X でない, (A かつ B) でない", "not X, not (A and B)"},
    {"要件 《第3条》 「heading」: CONDITION", "require 《3》 \"heading\": CONDITION"},
    {"要件 《第3条》 「暴力団でない」: 暴力団該当 でない", "require 《3》 \"no record\": not has_record"},
    {"要件 《第4条》 「通信費でない」: 区分 ≠ 通信費", "require 《4》 \"no fees\": kind ≠ fees"},
    {"切り捨て(対象経費 × 2分の1, 千円)", "round_down(costs * 1/2, 1,000円)"},
    {"定義 額 = 小さい方(金額, 30万円 × 台数)", "define amount = least(price, 300,000円 * units)"},
    {"対象 かつ 区分 = 研修費", "covered and kind = training"},
    {"以上, 超, 以下 or 未満, of days 以後 or 以前; with 超 and 未満 the number itself is left out",
     "5.., 5<.., ..5 or ..<5; with < the number itself is left out"},
    {"1円以上 for 0円超", "1円.. for 0円<.."},
    {"以上 and 以下", "1.. and ..9"},
    {"X が 5人以上", "X is 5.."},
    {"X が A以上B以下", "X is A..B"},
    {"X が { A、B }", "X is { A, B }"},
    {"真偽, 円, 人, 率, 日付, 年度, 文字, another unit, 集合(…), 参照(…)",
     "truth, yen, people, rate, date, year, text, another unit, set(…), reference(…)"},
    {"選択肢 NAME { A、B }", "choices NAME { A, B }"},
    {"項目 定員 : 人", "field places : people"},
    {"日数(A, B)", "days(A, B)"},
    {"月数(A, B)", "months(A, B)"},
    {"年数(A, B)", "years(A, B)"},
    {"申請日 >= 指定日 + 1年", "applied >= designated + 1年"},
    {"県内 for yes, 県内 でない for no", "in_area for yes, not in_area for no"},
    {"1人以上10人以下 => 100万円 | 60万円", "1..10 => 1,000,000円 | 600,000円"},
    {"前提 標準 { … } and 例 「題」 標準 { … }", "premise usual { … } and example \"TITLE\" usual { … }"},
    {"定義", "define"},         {"定数", "constant"},     {"要件", "require"},        {"結果", "result"},
    {"義務", "duty"},           {"前提", "premise"},      {"条文", "clause"},         {"ただし", "except when"},
    {"のとき", "then"},         {"その他", "otherwise"},  {"それ以外", "else"},       {"かつ", "and"},
    {"または", "or"},           {"でない", "not"},        {"未記入", "blank"},        {"必須", "required"},
    {"既定", "default"},        {"選択肢", "choices"},    {"改める", "amend"},        {"加える", "add"},
    {"削る", "delete"},         {"優先", "prevails"},     {"計算なし", "nothing"},    {"場合", "case"},
    {"項目", "field"},          {"制度", "scheme"},       {"期待", "expect"},         {"切り捨て", "round_down"},
    {"切り上げ", "round_up"},   {"四捨五入", "round_half_up"}, {"大きい方", "greatest"}, {"小さい方", "least"},
    {"合計", "sum"},            {"件数", "count"},        {"按分", "prorate"},        {"累計", "running_sum"},
    {"すべて含む", "has all"},  {"のいずれかを含む", "has any"}, {"判定", "verdict"},  {"算定額", "computed"},
    {"対象経費", "covered_cost"}, {"補助額", "grant"},    {"表", "table"},            {"列", "columns"},
    {"端数", "rounding"},       {"一覧", "list"},         {"真", "true"},             {"偽", "false"},
    {"「」", "\"\""},           {"「…」", "\"…\""},
};

bool begins_in_english(const char *text)
{
    for (;;) {
        text += strspn(text, " \t\r\n");
        if (*text != '#')
            return (*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z');
        text += strcspn(text, "\n");
    }
}

/* Whether the character before or at a place is Japanese, so that a word there is only a part of one. */
static bool is_japanese(const char *at)
{
    return (unsigned char)*at >= 0xE3 && (unsigned char)*at <= 0xE9;
}

void template_in_english(struct buffer *out, const char *text)
{
    bool within = false; /* behind a Japanese character that was kept */
    while (*text) {
        const char *write = NULL;
        size_t length = 1;
        for (size_t i = 0; i < sizeof forms / sizeof *forms && !write && !within; i++) {
            length = strlen(forms[i][0]);
            if (strncmp(text, forms[i][0], length) == 0 && !is_japanese(text + length))
                write = forms[i][1];
        }
        if (write) {
            buffer_text(out, write);
            text += length;
            continue;
        }
        within = is_japanese(text);
        length = 1;
        while (((unsigned char)text[length] & 0xC0) == 0x80)
            length++;
        buffer_add(out, text, length);
        text += length;
    }
}
