/* SPDX-License-Identifier: Apache-2.0 */
/* A scheme compiled from a text in a test, over a vocabulary small enough to see at once. */
#ifndef YOKO_UNIT_SMALL_SCHEME_H
#define YOKO_UNIT_SMALL_SCHEME_H

#include "base/diagnostic.h"
#include "check/model.h"
#include "gen/generate.h"
#include "unit.h"

#include <stdio.h>
#include <string.h>

static const char small_vocabulary[] = "語彙 small 「試し」\n"
                                       "選択肢 都道府県 { 埼玉県、東京都 }\n"
                                       "選択肢 種類 { ソフト、端末、通信費 }\n"
                                       "選択肢 標準ファイル { 計画書、利用票、実績 }\n"
                                       "項目 申請番号 : 文字 必須\n"
                                       "項目 職員数 : 人 小数2桁 「申請時の職員数」\n"
                                       "項目 指定 : 真偽 「指定を受けている」\n"
                                       "項目 都道府県 : 都道府県\n"
                                       "項目 県の率 : 率\n"
                                       "項目 補助年度 : 年度\n"
                                       "項目 完了日 : 日付 「事業が終わった日」\n"
                                       "一覧 経費 「経費の明細」 {\n"
                                       "    項目 番号 : 数 鍵 既定 位置\n"
                                       "    項目 名称 : 文字\n"
                                       "    項目 区分 : 種類 「何のための費用か」\n"
                                       "    項目 金額 : 円\n"
                                       "    項目 出力 : 集合(標準ファイル)\n"
                                       "    項目 契約日 : 日付 「契約した日」\n"
                                       "    項目 主機器 : 参照(経費)\n"
                                       "}\n";

/* Something of everything that an explanation tells. */
static const char small_scheme[] =
    "制度 small-2024 「小さな補助金」\n"
    "    出典 「小さな要綱」\n"
    "    施行 令和6年4月1日\n"
    "語彙 small\n"
    "条文 第1条 「県内の事業所」\n"
    "条文 第2条 「指定を受けた事業所」\n"
    "条文 第3条 「対象となる経費」\n"
    "条文 第4条 「令和6年度の契約」\n"
    "条文 第5条 「補助率と上限」\n"
    "条文 第6条 「報告」\n"
    "要件 《第1条》: 都道府県 = 埼玉県\n"
    "要件 《第2条》: 指定\n"
    "各 経費 {\n"
    "    場合 区分 {\n"
    "        ソフト { 要件 《第3条》: 出力 が { 計画書、利用票 } をすべて含む }\n"
    "        端末 { }\n"
    "        その他 { 対象外 《第3条》 }\n"
    "    }\n"
    "    要件 《第4条》: 契約日 >= 令和6年4月1日\n"
    "}\n"
    "表 帯(職員数) 《第5条》 端数 四捨五入\n"
    "    0人              => 0円\n"
    "    1人以上10人以下  => 100万円\n"
    "    11人以上         => 260万円\n"
    "定義 大規模 《第5条》 = 職員数 >= 10.5人\n"
    "定義 補助率 《第5条》 = 2分の1\n"
    "    ただし 大規模 のとき 4分の3\n"
    "定義 上限 《第5条》 = 帯(職員数)\n"
    "結果 対象経費 《第3条》 = 合計(経費.額, 対象)\n"
    "結果 補助率 《第5条》 = 補助率\n"
    "結果 算定額 《第5条》 = 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)\n"
    "要件 《第3条》: 対象経費 > 0円\n"
    "義務 報告期限 《第6条》 = 完了日 + 30日\n"
    "義務 報告年度 《第6条》 = [ 補助年度 + 1年、補助年度 + 2年 ]\n"
    "書類 「交付申請書」 《第6条》 時期 「申請」 方法 「郵送」\n";

struct small {
    struct unit unit;
    struct source_set sources;
    struct diagnostics diagnostics;
    struct checked_scheme *checked;
    struct program *program;
};

static uint32_t small_load(void *context, const char *id)
{
    struct small *small = context;
    if (strcmp(id, "small") != 0)
        return UINT32_MAX;
    return source_add(&small->sources, "small-vocabulary.yoko", small_vocabulary,
                      sizeof small_vocabulary - 1);
}

static inline void small_show(const struct small *small)
{
    static const struct render_options options;
    for (uint32_t i = 0; i < small->diagnostics.list.count; i++) {
        struct buffer out = {0};
        diagnostic_render(&out, &small->sources, small->diagnostics.list.items[i], &options);
        fprintf(stderr, "%.*s\n", (int)out.length, out.bytes);
        buffer_end(&out);
    }
}

/* Compiles the text followed by `more`; the test fails when it has a mistake. */
static inline void small_begin(struct small *small, const char *text, const char *more)
{
    memset(small, 0, sizeof *small);
    unit_begin(&small->unit);
    struct arena *arena = &small->unit.arena;
    small->sources.arena = arena;
    diagnostics_begin(&small->diagnostics, arena);
    const char *whole = arena_print(arena, "%s%s", text, more);
    uint32_t source = source_add(&small->sources, "small.yoko", whole, strlen(whole));
    struct scheme_loader loader = {.context = small, .vocabulary = small_load, .basis = INT32_MAX};
    small->checked = check_scheme(arena, &small->sources, source, &loader, &small->diagnostics);
    if (!small->checked)
        small_show(small);
    ck_assert_ptr_nonnull(small->checked);
    small->program = generate_program(arena, small->checked, &small->sources);
    ck_assert_ptr_null(program_verify(small->program, arena));
}

static inline void small_end(struct small *small)
{
    unit_end(&small->unit);
}

#endif
