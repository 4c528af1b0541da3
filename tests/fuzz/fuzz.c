/* SPDX-License-Identifier: Apache-2.0 */
/* What the fuzz targets share; fuzz.h says what it is. */
#include <config.h>

#include "fuzz.h"

const char fuzz_scheme_text[] =
    "制度 every 「あらゆるもの」\n"
    "    出典 「試みの要綱」\n"
    "    施行 令和6年4月1日\n"
    "選択肢 都道府県 { 埼玉県、東京都 }\n"
    "選択肢 種類 { ソフト、端末、通信費 }\n"
    "選択肢 ファイル { 計画書、利用票、実績 }\n"
    "項目 申請番号 : 文字 必須\n"
    "項目 職員数 : 人 小数2桁 「申請時の職員数」\n"
    "項目 指定 : 真偽 「指定を受けている」\n"
    "項目 所在地 : 都道府県\n"
    "項目 県の率 : 率\n"
    "項目 補助年度 : 年度\n"
    "項目 完了日 : 日付 「事業が終わった日」\n"
    "項目 事業所名 : 文字 個人情報\n"
    "一覧 経費 「経費の明細」 {\n"
    "    項目 番号 : 数 鍵 既定 位置\n"
    "    項目 名称 : 文字\n"
    "    項目 区分 : 種類\n"
    "    項目 金額 : 円\n"
    "    項目 数量 : 台 1以上 既定 1台\n"
    "    項目 出力 : 集合(ファイル)\n"
    "    項目 契約日 : 日付\n"
    "    項目 主機器 : 参照(経費)\n"
    "}\n"
    "一覧 法人 「構成する法人」 {\n"
    "    項目 法人名 : 文字\n"
    "    項目 参加 : 真偽\n"
    "}\n"
    "条文 第1条 「県内の事業所」\n"
    "条文 第2条 「指定」\n"
    "条文 第3条 「対象となる経費」\n"
    "条文 第5条 「補助率と上限」\n"
    "条文 第6条 「報告」\n"
    "要件 《第1条》: 所在地 = 埼玉県\n"
    "要件 《第2条》: 指定\n"
    "要件 《第2条》: 事業所名 がある\n"
    "各 経費 {\n"
    "    場合 区分 {\n"
    "        ソフト { 要件 《第3条》: 出力 が { 計画書、利用票 } をすべて含む }\n"
    "        端末 { 要件 《第3条》: 主機器 がない または 主機器.金額 > 0円 }\n"
    "        その他 { 対象外 《第3条》 }\n"
    "    }\n"
    "    要件 《第3条》: 契約日 >= 令和6年4月1日\n"
    "}\n"
    "表 帯(職員数) 《第5条》 端数 四捨五入\n"
    "    0人              => 0円\n"
    "    1人以上10人以下  => 100万円\n"
    "    11人以上         => 260万円\n"
    "定義 補助率 《第5条》 = 2分の1\n"
    "    ただし 職員数 >= 10.5人 のとき 4分の3\n"
    "結果 対象経費 《第3条》 = 合計(経費.額, 対象)\n"
    "結果 参加法人 《第2条》 = 件数(法人, 参加)\n"
    "結果 県の分 《第5条》 = 切り捨て(対象経費 × 県の率, 1円)\n"
    "結果 算定額 《第5条》 = 切り捨て(小さい方(対象経費 × 補助率, 帯(職員数)), 千円)\n"
    "義務 報告期限 《第6条》 = 完了日 + 30日\n"
    "義務 報告年度 《第6条》 = [ 補助年度 + 1年、補助年度 + 2年 ]\n"
    "書類 「交付申請書」 《第6条》 時期 「申請」 方法 「郵送」\n";

struct yoko_scheme *fuzz_scheme(struct yoko *yoko)
{
    struct yoko_scheme *scheme;
    enum yoko_status status =
        yoko_load_text(yoko, "every.yoko", fuzz_scheme_text, strlen(fuzz_scheme_text), &scheme);
    if (status != YOKO_OK)
        for (size_t i = 0; i < yoko_message_count(yoko); i++)
            fputs(yoko_message(yoko, i)->text, stderr);
    PROMISE(status == YOKO_OK);
    return scheme;
}

int fuzz_count(void *context, const char *bytes, size_t length)
{
    (void)bytes;
    *(size_t *)context += length;
    return 0;
}

long fuzz_give(void *context, char *bytes, size_t room)
{
    struct fuzz_bytes *give = context;
    size_t part = give->length - give->at;
    part = part < give->step ? part : give->step;
    part = part < room ? part : room;
    memcpy(bytes, give->bytes + give->at, part);
    give->at += part;
    return (long)part;
}
