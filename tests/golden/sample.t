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
