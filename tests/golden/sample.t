# Applications by chance: the same bytes for the same seed, on every machine.

=== the same seed gives the same applications, another seed others, and more of them begin with the same
--- command
yoko sample saitama-2020 -n 40 --seed 7 >a.ndjson
yoko sample saitama-2020 -n 90 --seed 7 | head -n 40 >b.ndjson
yoko sample saitama-2020 -n 40 --seed 8 >c.ndjson
cmp a.ndjson b.ndjson && ! cmp -s a.ndjson c.ndjson && sha256sum <a.ndjson
--- stdout
0134b9a4cce0a7b936d89de656c828115a210dde308c7f8e579391d495a09364  -

=== what chance makes can be read and decided, as NDJSON and as CSV
--- command
mkdir csv
yoko sample saitama-2020 -n 60 --seed 3 -o a.ndjson && yoko sample saitama-2020 -n 60 --seed 3 -o csv/申請.csv
yoko run saitama-2020 a.ndjson --json -o one.ndjson 2>summary
yoko run saitama-2020 csv/申請.csv --json -o two.ndjson 2>/dev/null
cmp one.ndjson two.ndjson && sed 's/"granted":[1-9][0-9]*,"refused":[1-9][0-9]*,/"granted":some,"refused":some,/; s/"grant":[1-9][0-9]*/"grant":some/' summary
--- stdout
{"records":60,"granted":some,"refused":some,"open":0,"rejected":0,"grant":some}

=== by distributions of one's own, values keep to what is written
--- file x.sample
# 山口県の通所介護だけ
都道府県 : 制度の値
サービス種別 : 通所介護
職員数 : 1人～10人 50、
    11人～12人 50  刻み 0.5人
補助年度 : 令和6年度
申請日 : 補助年度 の間
交付決定日 : 申請日 の 10日 後
LIFE提供 : 提供中 50%、不明 50%
LIFE_CSV : 真
    ただし LIFE提供 が 提供中 かつ 職員数 が 5人以下、11人以上 のとき : 偽
経費 : 2行
経費.区分 : 介護ソフト、つり具
経費.金額 : 100万円
    ただし 区分 が つり具 のとき : 110円
経費.消費税 : 金額 の 110分の10
経費.CSV出力 : 計画書1表＋利用票予定、空
経費.主機器番号 : 行(区分 が 介護ソフト)
経費.契約日 : 交付決定日 と同じ
--- command
yoko sample yamaguchi-2024 -n 3 --seed 1 --distribution x.sample 2>/dev/null |
    sed 's/,"介護保険指定".*"経費"/,"経費"/'
--- stdout
{"申請番号":"S1-1","補助年度":2024,"申請日":"2024-12-28","郵送消印日":"2025-01-24","交付決定日":"2025-01-07","都道府県":"山口県","サービス種別":"通所介護","経費":[{"番号":1,"区分":"介護ソフト","金額":1000000,"消費税":90909,"継続費用":false,"帰属年度":2024,"契約日":"2025-01-07","他補助":true,"他補助額":22529,"日中サポート":true,"商用製品":false,"標準仕様最新版":true,"CSV出力":[],"CSV取込":["計画書1表","計画書1表削除","利用票予定","利用票実績削除","利用票別表"],"追加機能":"訪問看護計画等","改修目的":"一気通貫","端末形態":"据置パソコン","ICT活用":true,"ノート現場利用":true,"介護ソフト搭載":true,"業務専用":false,"主機器番号":2,"実施主体認定":true},{"番号":2,"区分":"介護ソフト","金額":1000000,"消費税":90909,"継続費用":false,"帰属年度":2024,"契約日":"2025-01-07","他補助":true,"他補助額":9577030,"日中サポート":true,"商用製品":true,"標準仕様最新版":false,"CSV出力":[],"CSV取込":["利用票予定","利用票予定削除","利用票実績削除","利用票別表"],"追加機能":"訪問看護計画等","改修目的":"ケアプラン標準","端末形態":"タブレット","ICT活用":false,"ノート現場利用":false,"介護ソフト搭載":false,"業務専用":true,"主機器番号":1,"実施主体認定":false}]}
{"申請番号":"S1-2","補助年度":2024,"申請日":"2024-05-04","郵送消印日":"2024-10-11","交付決定日":"2024-05-14","都道府県":"山口県","サービス種別":"通所介護","経費":[{"番号":1,"区分":"介護ソフト","金額":1000000,"消費税":90909,"継続費用":true,"帰属年度":2024,"契約日":"2024-05-14","他補助":false,"他補助額":19527,"日中サポート":false,"商用製品":true,"標準仕様最新版":true,"CSV出力":[],"CSV取込":["利用者補足情報","計画書1表削除","計画書2表","利用票予定","利用票予定削除","利用票実績削除"],"追加機能":"入退院時情報連携","改修目的":"ケアプラン標準","端末形態":"タブレット","ICT活用":false,"ノート現場利用":true,"介護ソフト搭載":true,"業務専用":true,"主機器番号":2,"実施主体認定":false},{"番号":2,"区分":"介護ソフト","金額":1000000,"消費税":90909,"継続費用":true,"帰属年度":2024,"契約日":"2024-05-14","他補助":false,"他補助額":3120470,"日中サポート":true,"商用製品":true,"標準仕様最新版":true,"CSV出力":[],"CSV取込":["利用者補足情報","計画書2表","利用票予定削除"],"追加機能":"なし","改修目的":"その他","端末形態":"据置パソコン","ICT活用":true,"ノート現場利用":false,"介護ソフト搭載":false,"業務専用":false,"主機器番号":1,"実施主体認定":false}]}
{"申請番号":"S1-3","補助年度":2024,"申請日":"2024-12-31","郵送消印日":"2025-03-03","交付決定日":"2025-01-10","都道府県":"山口県","サービス種別":"通所介護","経費":[{"番号":1,"区分":"つり具","金額":110,"消費税":10,"継続費用":false,"帰属年度":2024,"契約日":"2025-01-10","他補助":true,"他補助額":832158,"日中サポート":true,"商用製品":true,"標準仕様最新版":true,"CSV出力":[],"CSV取込":["計画書1表削除","利用票予定","利用票予定削除","利用票実績削除"],"追加機能":"財務諸表出力","改修目的":"訪問看護計画等","端末形態":"プリンター","ICT活用":true,"ノート現場利用":false,"介護ソフト搭載":false,"業務専用":true,"実施主体認定":false},{"番号":2,"区分":"つり具","金額":110,"消費税":10,"継続費用":true,"帰属年度":2024,"契約日":"2025-01-10","他補助":true,"他補助額":0,"日中サポート":false,"商用製品":false,"標準仕様最新版":true,"CSV出力":["計画書1表","利用票予定"],"CSV取込":["計画書1表","計画書1表削除","計画書2表","利用票予定削除","利用票別表"],"追加機能":"財務諸表出力","改修目的":"ケアプラン標準","端末形態":"その他端末","ICT活用":false,"ノート現場利用":false,"介護ソフト搭載":false,"業務専用":false,"実施主体認定":true}]}

=== only the fields that the scheme uses
--- command
yoko sample yamaguchi-2024 -n 1 --seed 1 --used | sed 's/"経費".*//'
--- stdout
{"申請番号":"S1-1","申請日":"2024-08-25","郵送消印日":"2024-08-25","交付決定日":"2024-09-25","都道府県":"東京都","サービス種別":"短期入所生活介護","介護保険指定":true,"職員数":4,"過年度職員数":4,"既交付回数":0,"一気通貫":true,"LIFE提供":"提供予定","LIFE_CSV":true,"LIFE利用申請":false,"データ連携":"なし","異ベンダー連携":false,"文書量半減":true,"SECURITY_ACTION":"二つ星",

=== files of lists are named after that of the applications, so that no other file in the folder is overwritten
--- file small.yoko
制度 small 「小さな補助」
条文 第1条 「費用」
項目 申請番号 : 文字 必須
項目 過去交付額 : 円 既定 0円
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 「金額（税抜）」 : 円
}
結果 算定額 《第1条》 = 合計(経費.「金額（税抜）」) + 過去交付額
--- file 経費.csv
実際の申請のもの
--- command
yoko sample small.yoko -n 1 --seed 1 -o 見本.csv 2>/dev/null && cat 経費.csv && ls *.csv
yoko sample small.yoko -n 0 -o 様式.csv && cat 様式.csv 様式.経費.csv
--- stdout
実際の申請のもの
経費.csv
見本.csv
見本.経費.csv
﻿申請番号,過去交付額
﻿申請番号,番号,金額（税抜）

=== a scheme with distributions of its own beside it
Of the sub-schemes of national-2026 a fair share is granted, and not all.
--- command
for id in area careplan group management; do
    yoko sample national-2026-$id -n 200 --seed 3 -o $id.ndjson
    yoko run national-2026-$id $id.ndjson --format ndjson -o decided.ndjson 2>/dev/null
    granted=$(grep -c '"判定": *"交付可"' decided.ndjson)
    [ "$granted" -ge 120 ] && [ "$granted" -le 190 ] && echo "$id: a fair share" || echo "$id: $granted of 200"
done
cp "$YOKO_PATH/national-2026-group.yoko" own.yoko
cp "$YOKO_PATH/national-2026-management.sample" own.sample
yoko sample own.yoko -n 50 2>/dev/null | grep -c '経営診断' | sed 's/^[1-9][0-9]*$/the file beside the scheme is used/'
--- stdout
area: a fair share
careplan: a fair share
group: a fair share
management: a fair share
the file beside the scheme is used

=== every kind of value, in words of both languages, as NDJSON and as CSV
Blanks and signs of full width, tabs and line ends of Windows are read like others. What a choice or a text holds of commas and
quotes is quoted in CSV. A share and a shift end at the field's bounds.
--- file every.yoko
制度 every 「あらゆる型」
    施行 2024-04-01
選択肢 種別 { 甲、乙、「丙,丁」、戊 }
項目 申請番号 : 文字 必須
項目 補助年度 : 年度
項目 次年度 : 年度
項目 申請日 : 日付 2020-04-01以後
項目 決定日 : 日付
項目 県内 : 真偽
項目 種別 : 種別
項目 設備 : 集合(種別)
項目 補助率 : 率
項目 備考 : 文字
項目 職員数 : 人 小数1桁 1人以上200人以下
項目 回数 : 回
項目 増減 : 数 3以上 5以下
一覧 経費 「費用」 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
    項目 主機器 : 参照(経費)
    項目 内容 : 種別
}
条文 第1条 「要件」
定義 別 = 種別 が { 甲、「丙,丁」 } または 種別 = 甲 または 種別 = 戊 または 種別 = 乙
定義 年 = 補助年度 = 令和6年度 または 令和5年度 = 次年度 または 申請日 = 2024-05-01 または 決定日 = 申請日
要件 《第1条》: 県内 かつ 備考 = 「あ」 かつ 補助率 >= 2分の1 かつ 増減 > 3 かつ 職員数 > 1人 かつ 回数 > 1回
    かつ 設備 が { 甲 } をすべて含む かつ 別 かつ 年
結果 算定額 = 切り捨て(合計(経費.金額) × 2分の1)
--- bytes x.sample
\xef\xbb\xbf# 見本\r\n\
次年度\t： 令和７年度、令和8年度～令和9年度　# 全角\r\n\
補助年度 : 次年度 の 1年～2年 前\r\n\
県内:true 40%\r\n\
回数 : 0回〜3回\n\
    except 県内 is true then : 5\n\
職員数 : 1人～2人、不明 step 0.5人\n\
    ただし 回数 が 1回以下 かつ 県内 が 偽 のとき : 200\n\
    ただし 回数 が 2回、3回以上 のとき : 150\n\
増減 : 3〜5\n\
申請日 : 次年度 within\n\
    ただし 職員数 が 150 のとき : 令和6年度\n\
    ただし 次年度 が 令和9年度以上 のとき : 2024-04-01～2024-04-03\n\
決定日 : 申請日 same\n\
    ただし 申請日 が 令和6年度 のとき : 申請日 of 1days～3 after\n\
    ただし 申請日 が 令和7年度以下 のとき : 申請日 の 0日～1000000日 前\n\
種別 : 「丙,丁」、rest 3\n\
設備 : all、empty、それぞれ 60%、甲＋「丙,丁」\n\
補助率 : 4分の3、0.5\n\
備考\r : 「言った，"はい"」、「二」#￥\n\
経費 : 2行～3行\n\
    ただし 県内 が 真 のとき : 0\n\
経費.内容 : 種別 と同じ 2、甲\n\
経費.金額 : 100万円、1,000円～5,000円 刻み 500円\n\
経費.主機器 : line(内容 が 甲 かつ 金額 が 100万円以上)、行 2\n\
不明 : 10%\n# 終わり\
--- command
yoko sample ./every.yoko -n 8 --seed 4 --distribution x.sample -o a.ndjson 2>/dev/null
yoko sample ./every.yoko -n 8 --seed 4 --distribution x.sample -o a.csv 2>/dev/null
cat a.ndjson a.csv a.経費.csv
yoko run ./every.yoko a.ndjson --json -o one.ndjson 2>/dev/null; echo $?
yoko run ./every.yoko a.csv --json -o two.ndjson 2>/dev/null
cmp one.ndjson two.ndjson
--- stdout
{"申請番号":"S4-1","次年度":2025,"申請日":"2024-08-04","決定日":"2024-08-06","県内":true,"種別":"丙,丁","設備":["甲","丙,丁"],"補助率":"3/4","備考":"言った，\"はい\"","職員数":150,"回数":5,"増減":5}
{"申請番号":"S4-2","申請日":"2024-10-20","決定日":"2024-10-23","県内":true,"種別":"乙","設備":[],"補助率":"1/2","備考":"言った，\"はい\"","職員数":150,"回数":5,"増減":5}
{"申請番号":"S4-3","県内":false,"種別":"丙,丁","補助率":"1/2","備考":"二","職員数":2,"増減":5,"経費":[{"番号":1,"金額":1000000,"主機器":2,"内容":"甲"},{"番号":2,"金額":2000,"主機器":1,"内容":"丙,丁"}]}
{"申請番号":"S4-4","補助年度":2025,"次年度":2027,"申請日":"2025-01-03","県内":false,"種別":"乙","設備":["甲","乙","丙,丁","戊"],"補助率":"3/4","備考":"言った，\"はい\"","職員数":150,"回数":2,"増減":3,"経費":[{"番号":1,"金額":5000,"主機器":2,"内容":"乙"},{"番号":2,"金額":2000,"主機器":3},{"番号":3,"金額":1000000,"主機器":2,"内容":"甲"}]}
{"申請番号":"S4-5","補助年度":2024,"次年度":2025,"申請日":"2025-09-13","決定日":"1900-01-01","県内":false,"種別":"戊","設備":["甲","丙,丁"],"補助率":"1/2","備考":"二","回数":3,"増減":3,"経費":[{"番号":1,"金額":1000000,"内容":"戊"},{"番号":2,"主機器":1,"内容":"戊"},{"番号":3,"金額":5000,"主機器":1,"内容":"甲"}]}
{"申請番号":"S4-6","補助年度":2024,"次年度":2026,"申請日":"2025-01-23","種別":"戊","設備":["乙","丙,丁","戊"],"補助率":"3/4","備考":"二","職員数":150,"回数":3,"増減":4,"経費":[{"番号":1,"金額":1000000,"主機器":2,"内容":"甲"},{"番号":2,"金額":1000000,"主機器":1,"内容":"戊"}]}
{"申請番号":"S4-7","次年度":2025,"申請日":"2025-11-23","県内":false,"種別":"甲","設備":[],"補助率":"1/2","備考":"言った，\"はい\"","職員数":200,"回数":1,"増減":5,"経費":[{"番号":1,"金額":3000,"主機器":3,"内容":"甲"},{"番号":2,"金額":5000,"主機器":1,"内容":"甲"},{"番号":3,"金額":1000000,"主機器":1,"内容":"甲"}]}
{"申請番号":"S4-8","補助年度":2023,"次年度":2025,"申請日":"2025-11-28","決定日":"1900-01-01","県内":false,"種別":"乙","設備":["乙","丙,丁"],"補助率":"3/4","備考":"二","職員数":200,"回数":1,"増減":4,"経費":[{"番号":1,"金額":4000,"主機器":2,"内容":"乙"},{"番号":2,"金額":1000000,"主機器":1,"内容":"甲"}]}
﻿申請番号,補助年度,次年度,申請日,決定日,県内,種別,設備,補助率,備考,職員数,回数,増減
S4-1,,2025,2024-08-04,2024-08-06,true,"丙,丁","甲;丙,丁",3/4,"言った，""はい""",150,5,5
S4-2,,,2024-10-20,2024-10-23,true,乙,なし,1/2,"言った，""はい""",150,5,5
S4-3,,,,,false,"丙,丁",,1/2,二,2,,5
S4-4,2025,2027,2025-01-03,,false,乙,"甲;乙;丙,丁;戊",3/4,"言った，""はい""",150,2,3
S4-5,2024,2025,2025-09-13,1900-01-01,false,戊,"甲;丙,丁",1/2,二,,3,3
S4-6,2024,2026,2025-01-23,,,戊,"乙;丙,丁;戊",3/4,二,150,3,4
S4-7,,2025,2025-11-23,,false,甲,なし,1/2,"言った，""はい""",200,1,5
S4-8,2023,2025,2025-11-28,1900-01-01,false,乙,"乙;丙,丁",3/4,二,200,1,4
﻿申請番号,番号,金額,主機器,内容
S4-3,1,1000000,2,甲
S4-3,2,2000,1,"丙,丁"
S4-4,1,5000,2,乙
S4-4,2,2000,3,
S4-4,3,1000000,2,甲
S4-5,1,1000000,,戊
S4-5,2,,1,戊
S4-5,3,5000,1,甲
S4-6,1,1000000,2,甲
S4-6,2,1000000,1,戊
S4-7,1,3000,3,甲
S4-7,2,5000,1,甲
S4-7,3,1000000,1,甲
S4-8,1,4000,2,乙
S4-8,2,1000000,1,甲
0

=== what a vocabulary requires is there, and without a field for the number of applications they have one
None of them is an input error.
--- file green.yoko
制度 green 「必須の項目」
条文 第1条 「事業者」
選択肢 地域 { 都市部、山間部 }
項目 所在 : 地域 必須
項目 申請日 : 日付 必須
項目 職員数 : 人 小数1桁 1人以上200人以下 必須
項目 指定 : 真偽 必須
一覧 経費 {
    項目 記号 : 文字
    項目 品名 : 文字 必須
    項目 金額 : 円 必須
    項目 摘要 : 文字
}
要件 《第1条》: 指定 かつ 職員数 >= 1人 かつ 申請日 >= 2024-04-01 かつ 所在 = 山間部
結果 算定額 = 合計(経費.金額)
--- file green.sample
経費 : 2行
経費.摘要 : 「,」、不明
職員数 : 3人
不明 : 100%
--- command
yoko sample ./green.yoko -n 2 --seed 1 -o a.ndjson 2>/dev/null
yoko sample ./green.yoko -n 2 --seed 1 -o a.csv 2>/dev/null
cat a.ndjson a.csv a.経費.csv
yoko run ./green.yoko a.ndjson --json -o one.ndjson 2>/dev/null; echo $?
yoko run ./green.yoko a.csv --json -o two.ndjson 2>/dev/null; echo $?
cmp one.ndjson two.ndjson
--- stdout
{"申請番号":"S1-1","所在":"山間部","申請日":"2024-12-28","職員数":3,"指定":false,"経費":[{"品名":"S1-1","金額":0},{"品名":"S1-1","金額":0}]}
{"申請番号":"S1-2","所在":"山間部","申請日":"2024-05-04","職員数":3,"指定":false,"経費":[{"品名":"S1-2","金額":238308},{"品名":"S1-2","金額":36658}]}
﻿申請番号,所在,申請日,職員数,指定
S1-1,山間部,2024-12-28,3,false
S1-2,山間部,2024-05-04,3,false
﻿申請番号,記号,品名,金額,摘要
S1-1,,S1-1,0,
S1-1,,S1-1,0,
S1-2,,S1-2,238308,
S1-2,,S1-2,36658,
0
0

=== without distributions everything that schemes use is possible, of two schemes for both
The choices stand in another order in the other scheme; a list that has no row has a few lines.
--- file every.yoko
制度 every 「あらゆる型」
    施行 2024-04-01
選択肢 種別 { 甲、乙、「丙,丁」、戊 }
項目 申請番号 : 文字 必須
項目 補助年度 : 年度
項目 次年度 : 年度
項目 申請日 : 日付 2020-04-01以後
項目 決定日 : 日付
項目 県内 : 真偽
項目 種別 : 種別
項目 設備 : 集合(種別)
項目 補助率 : 率
項目 備考 : 文字
項目 職員数 : 人 小数1桁 1人以上200人以下
項目 回数 : 回
項目 増減 : 数 3以上 5以下
一覧 経費 「費用」 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
    項目 主機器 : 参照(経費)
    項目 内容 : 種別
}
条文 第1条 「要件」
定義 別 = 種別 が { 甲、「丙,丁」 } または 種別 = 甲 または 種別 = 戊 または 種別 = 乙
定義 年 = 補助年度 = 令和6年度 または 令和5年度 = 次年度 または 申請日 = 2024-05-01 または 決定日 = 申請日
要件 《第1条》: 県内 かつ 備考 = 「あ」 かつ 補助率 >= 2分の1 かつ 増減 > 3 かつ 職員数 > 1人 かつ 回数 > 1回
    かつ 設備 が { 甲 } をすべて含む かつ 別 かつ 年
結果 算定額 = 切り捨て(合計(経費.金額) × 2分の1)
--- file other.yoko
制度 other 「並びの違うもの」
    施行 2024-04-01
選択肢 種別 { 戊、乙、「丙,丁」、甲 }
項目 申請番号 : 文字 必須
項目 補助年度 : 年度
項目 次年度 : 年度
項目 申請日 : 日付 2020-04-01以後
項目 決定日 : 日付
項目 県内 : 真偽
項目 種別 : 種別
項目 設備 : 集合(種別)
項目 補助率 : 率
項目 備考 : 文字
項目 職員数 : 人 小数1桁 1人以上200人以下
項目 回数 : 回
一覧 経費 「費用」 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
    項目 主機器 : 参照(経費)
    項目 内容 : 種別
}
条文 第1条 「要件」
定義 別 = 種別 が { 甲、「丙,丁」 } または 種別 = 戊
定義 年 = 補助年度 = 令和6年度 または 令和5年度 = 次年度 または 申請日 = 2024-05-01 または 決定日 = 申請日
要件 《第1条》: 県内 かつ 備考 = 「あ」 かつ 補助率 >= 2分の1 かつ 職員数 > 1人 かつ 回数 > 1回
    かつ 設備 が { 甲 } をすべて含む かつ 別 かつ 年
結果 算定額 = 切り捨て(合計(経費.金額) × 2分の1)
--- file x.sample
種別 : 制度の値
次年度 : 制度の値
申請日 : 制度の値
経費.金額 : 5円
--- command
yoko sample ./every.yoko ./other.yoko -n 4 2>/dev/null
yoko sample ./other.yoko ./every.yoko -n 400 --seed 5 --distribution x.sample -o a.ndjson 2>/dev/null
for name in 種別 次年度 申請日 金額; do
    grep -o "\"$name\":[^,}]*" a.ndjson | sort | uniq -c | sort -k 2 | sed 's/^ *[0-9]*[0-9] //'
done
yoko run ./every.yoko a.ndjson -o decided.ndjson 2>&1 | grep -o '入力エラー [0-9]*件\|[0-9]* input error'
--- stdout ja
{"申請番号":"S1-1","補助年度":2024,"次年度":2024,"申請日":"2024-12-28","決定日":"2024-04-05","県内":false,"種別":"甲","設備":["甲"],"補助率":"2/3","職員数":15,"回数":0,"増減":5,"経費":[{"番号":1,"金額":0,"内容":"戊"}]}
{"申請番号":"S1-2","補助年度":2024,"次年度":2024,"申請日":"2024-05-04","決定日":"2024-06-27","県内":true,"種別":"戊","設備":["甲","乙"],"補助率":"3/4","職員数":91,"回数":0,"増減":3,"経費":[{"番号":1,"金額":238308,"主機器":2,"内容":"丙,丁"},{"番号":2,"金額":36658,"主機器":1,"内容":"丙,丁"}]}
{"申請番号":"S1-3","補助年度":2024,"次年度":2024,"申請日":"2024-12-31","決定日":"2024-04-01","県内":true,"種別":"甲","設備":["甲","乙"],"補助率":"2/3","職員数":27,"回数":72,"増減":5,"経費":[{"番号":1,"金額":1081949,"主機器":2,"内容":"乙"},{"番号":2,"金額":716079,"主機器":3,"内容":"戊"},{"番号":3,"金額":23292,"主機器":2,"内容":"丙,丁"}]}
{"申請番号":"S1-4","補助年度":2024,"次年度":2024,"申請日":"2024-06-23","決定日":"2024-05-22","県内":false,"種別":"戊","設備":["甲"],"補助率":"1/2","職員数":92,"回数":75,"増減":4,"経費":[{"番号":1,"金額":0,"主機器":2,"内容":"戊"},{"番号":2,"金額":71777,"主機器":1,"内容":"丙,丁"}]}
"種別":"丙
"種別":"乙"
"種別":"戊"
"種別":"甲"
"次年度":2023
"申請日":"2024-05-01"
"金額":5
入力エラー 0件
--- stdout en
{"申請番号":"S1-1","補助年度":2024,"次年度":2024,"申請日":"2024-12-28","決定日":"2024-04-05","県内":false,"種別":"甲","設備":["甲"],"補助率":"2/3","職員数":15,"回数":0,"増減":5,"経費":[{"番号":1,"金額":0,"内容":"戊"}]}
{"申請番号":"S1-2","補助年度":2024,"次年度":2024,"申請日":"2024-05-04","決定日":"2024-06-27","県内":true,"種別":"戊","設備":["甲","乙"],"補助率":"3/4","職員数":91,"回数":0,"増減":3,"経費":[{"番号":1,"金額":238308,"主機器":2,"内容":"丙,丁"},{"番号":2,"金額":36658,"主機器":1,"内容":"丙,丁"}]}
{"申請番号":"S1-3","補助年度":2024,"次年度":2024,"申請日":"2024-12-31","決定日":"2024-04-01","県内":true,"種別":"甲","設備":["甲","乙"],"補助率":"2/3","職員数":27,"回数":72,"増減":5,"経費":[{"番号":1,"金額":1081949,"主機器":2,"内容":"乙"},{"番号":2,"金額":716079,"主機器":3,"内容":"戊"},{"番号":3,"金額":23292,"主機器":2,"内容":"丙,丁"}]}
{"申請番号":"S1-4","補助年度":2024,"次年度":2024,"申請日":"2024-06-23","決定日":"2024-05-22","県内":false,"種別":"戊","設備":["甲"],"補助率":"1/2","職員数":92,"回数":75,"増減":4,"経費":[{"番号":1,"金額":0,"主機器":2,"内容":"戊"},{"番号":2,"金額":71777,"主機器":1,"内容":"丙,丁"}]}
"種別":"丙
"種別":"乙"
"種別":"戊"
"種別":"甲"
"次年度":2023
"申請日":"2024-05-01"
"金額":5
0 input error

=== large sets, and amounts and dates that end at their bounds
--- file large.yoko
制度 large 「大きいもの」
選択肢 印 { M1、M2、M3、M4、M5、M6、M7、M8、M9、M10、M11、M12、M13、M14、M15、M16、M17、M18、M19、M20、M21、M22、M23、M24、M25、M26、M27、M28、M29、M30、M31、M32、M33、M34、M35、M36、M37、M38、M39、M40、M41、M42、M43、M44、M45、M46、M47、M48、M49、M50、M51、M52、M53、M54、M55、M56、M57、M58、M59、M60、M61、M62、M63、M64 }
項目 申請番号 : 文字 必須
項目 印 : 集合(印)
項目 金額 : 円
項目 倍 : 円
項目 少し : 円 10円以上
項目 始め : 日付
項目 終わり : 日付
項目 先 : 日付
一覧 一つ { 項目 何 : 円 }
定義 印がある = 印 が { M64 } をすべて含む
結果 算定額 = もし 印がある ならば 倍 それ以外 合計(一つ.何)
--- file large.sample
印 : すべて
金額 : 9億円
倍 : 金額 の 1000000
少し : 金額 の 0
始め : 1900-01-01
終わり : 始め の 1000000日 後
先 : 始め の 1日 前
--- command
yoko sample ./large.yoko -n 2 --seed 2 --distribution large.sample -o a.ndjson 2>/dev/null
yoko sample ./large.yoko -n 1 --seed 2 --distribution large.sample -o a.csv 2>/dev/null
sed 's/"M2",.*"M63"/.../' a.ndjson
tail -n 1 a.csv | sed 's/M2;.*M63/.../'
yoko run ./large.yoko a.ndjson 2>/dev/null | grep -o '入力エラー".*\|算定額": [0-9]*'
--- stdout
{"申請番号":"S2-1","印":["M1",...,"M64"],"金額":900000000,"倍":1000000000000,"少し":10,"始め":"1900-01-01","終わり":"2999-12-31","先":"1900-01-01","一つ":[{"何":23000}]}
{"申請番号":"S2-2","印":["M1",...,"M64"],"金額":900000000,"倍":1000000000000,"少し":10,"始め":"1900-01-01","終わり":"2999-12-31","先":"1900-01-01","一つ":[{"何":56304}]}
S2-1,M1;...;M64,900000000,1000000000000,10,1900-01-01,2999-12-31,1900-01-01
算定額": 1000000000000
算定額": 1000000000000

=== files of distributions that cannot be read, or say nothing
--- bytes broken.sample
職員数 = \xff\n
--- bytes empty.sample
\
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko sample small.yoko -n 1 --distribution broken.sample
yoko sample small.yoko -n 1 --seed 1 --distribution empty.sample
yoko sample small.yoko -n 0 --format csv --distribution empty.sample -o form.csv && head -n 1 form.csv form.経費.csv
mkdir d.x folder.sample && cp small.yoko d.x/scheme
yoko sample d.x/scheme -n 1 --seed 1
yoko sample small.yoko -n 1 --distribution folder.sample
yoko compile small.yoko -o small.ykc && cp empty.sample small.sample && yoko sample small.ykc -n 1 --seed 1
--- stdout
{"申請番号":"S1-1","県内":false,"経費":[{"番号":1,"金額":0,"契約日":"2024-04-12"}]}
==> form.csv <==
﻿申請番号,県内

==> form.経費.csv <==
﻿申請番号,番号,金額,契約日
{"申請番号":"S1-1","県内":false,"経費":[{"番号":1,"金額":0,"契約日":"2024-04-12"}]}
{"申請番号":"S1-1","県内":false,"経費":[{"番号":1,"金額":0,"契約日":"2024-04-12"}]}
--- stderr ja
エラー[Y0010]: ファイルの 13 バイト目（0xFF）は UTF-8 の文字になっていません
 --> broken.sample:1:7
  |
1 | 職員数 = <FF>
  |          ^^^^
  = 直し方: 文字コードを UTF-8 にして保存し直してください(Shift_JIS で保存するエディターがあります)
警告[Y1031]: 制度が使う「経費, 県内, 経費.金額, 経費.契約日」の分布がありません。どの値も同じようにありうるとみなします
 --> empty.sample:1:1
  |
1 |
  | ^
  = 直し方: それぞれの行を書いてください
警告[Y1031]: 制度が使う「経費, 県内, 経費.金額, 経費.契約日」の分布がありません。どの値も同じようにありうるとみなします
 --> empty.sample:1:1
  |
1 |
  | ^
  = 直し方: それぞれの行を書いてください
警告[Y1034]: 「small」の語彙のための分布のファイルがありません。どの値も同じようにありうるとみなします
  = 直し方: ファイルを作って --distribution で指定するか、制度の隣に ID.sample、または語彙の隣に vocabulary/ID.sample として置いてください
エラー[Y0804]: 「folder.sample」はファイルではなくフォルダーです
  = 直し方: その中のファイルを指定してください
警告[Y1031]: 制度が使う「経費, 県内, 経費.金額, 経費.契約日」の分布がありません。どの値も同じようにありうるとみなします
 --> small.sample:1:1
  |
1 |
  | ^
  = 直し方: それぞれの行を書いてください
--- stderr en
error[Y0010]: byte 13 of the file, 0xFF, is no part of a UTF-8 character
 --> broken.sample:1:7
  |
1 | 職員数 = <FF>
  |          ^^^^
  = help: save the file as UTF-8; some editors save as Shift_JIS unless told
warning[Y1031]: the distributions say nothing of 経費, 県内, 経費.金額, 経費.契約日, which the scheme uses: every value is taken for likely
 --> empty.sample:1:1
  |
1 |
  | ^
  = help: write a row for each of them
warning[Y1031]: the distributions say nothing of 経費, 県内, 経費.金額, 経費.契約日, which the scheme uses: every value is taken for likely
 --> empty.sample:1:1
  |
1 |
  | ^
  = help: write a row for each of them
warning[Y1034]: there is no file of distributions for the vocabulary of `small`: every value is taken for likely
  = help: write one and name it with --distribution, or put it beside the scheme as ID.sample or beside the vocabulary as vocabulary/ID.sample
error[Y0804]: `folder.sample` is a folder, not a file
  = help: name a file in it
warning[Y1031]: the distributions say nothing of 経費, 県内, 経費.金額, 経費.契約日, which the scheme uses: every value is taken for likely
 --> small.sample:1:1
  |
1 |
  | ^
  = help: write a row for each of them

=== values of a scheme, without those that no record may have, in its text or in a compiled file
--- file a.yoko
制度 a 「値」
条文 1 「額」
選択肢 区分 { 甲、乙、丙 }
項目 申請番号 : 文字 必須
項目 区分 : 区分
項目 申請日 : 日付 令和6年4月1日以後
項目 費用 : 円
要件 《1》: 区分 = 丙 または 区分 = 乙
要件 《1》: 申請日 ≠ 令和5年4月1日 かつ 申請日 ≠ 令和7年4月1日
結果 算定額 《1》 = 費用
--- file a.sample
区分 : 制度の値
申請日 : 制度の値
費用 : 1円
--- command
yoko sample ./a.yoko -n 3
yoko compile ./a.yoko -o a.ykc
# The choice that is number 2 becomes number 2,000,000, as only a file can have it that was tampered with.
perl -MDigest::SHA=sha256 -0777 -ne '$_ = substr $_, 0, -32; s/(\0{14})\x02\0{7}/$1 . pack "q<", 2000000/e; print $_, sha256 $_' a.ykc >changed.ykc
cmp -s a.ykc changed.ykc || yoko sample ./changed.ykc -n 3 --distribution a.sample
--- stdout
{"申請番号":"S1-1","区分":"丙","申請日":"2025-04-01","費用":1}
{"申請番号":"S1-2","区分":"丙","申請日":"2025-04-01","費用":1}
{"申請番号":"S1-3","区分":"丙","申請日":"2025-04-01","費用":1}
{"申請番号":"S1-1","区分":"乙","申請日":"2025-04-01","費用":1}
{"申請番号":"S1-2","区分":"乙","申請日":"2025-04-01","費用":1}
{"申請番号":"S1-3","区分":"乙","申請日":"2025-04-01","費用":1}

