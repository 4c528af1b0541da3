# yoko test --mutate: the changes of a scheme that no case notices.

=== a scheme whose examples leave much untested
The ceiling and the edge of the table are tested on one side only, and nothing is said of the one who is both old and near.
--- file small.yoko
制度 small 「小さな制度」
項目 申請番号 : 文字 必須
項目 職員数 : 数(人)
項目 県内 : 真偽
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }
条文 第1条 「県内の事業所」
条文 第2条 「上限」
条文 第3条 「経費の2分の1」
表 帯(職員数) 《第2条》
    0人以上10人以下 => 10万円
    11人以上        => 20万円
要件 《第1条》: 県内 かつ 職員数 >= 1人
結果 対象経費 = 合計(経費.額)
結果 上限額 《第2条》 = 帯(職員数)
結果 算定額 《第3条》 = 切り捨て(小さい方(対象経費 × 2分の1, 上限額), 千円)
例 「十人」 { 県内 職員数 = 10人 経費 [ { 金額 = 100,999円 } ] 期待 { 補助額 = 50,000円 } }
例 「県外」 { 県内 でない 職員数 = 12人 経費 [ { 金額 = 900,000円 } ] 期待 { 判定 = 不交付  算定額 = 200,000円 } }
--- command
yoko test small.yoko --mutate --all | sed -E "s/[0-9]+ records/N records/; s/調べた申請 [0-9]+ 件/調べた申請 N 件/"
--- stdout ja
どの例も気づかない書き換え:
small.yoko:10:9: 表の境目
    10人
    → 11人
    気づく事例: small.yoko:16 で 職員数 = 11 としたもの
    上限額: 200000 → 100000
    {"県内":true,"職員数":11,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:10:9: 表の境目
    10人
    → 9人
    気づく事例: small.yoko:16 で 県内 = false としたもの
    上限額: 100000 → 200000
    {"県内":false,"経費":[{"金額":100999}],"申請番号":"十人","職員数":10}
small.yoko:10:18: 定数
    10万円
    → 100001円
    気づく事例: small.yoko:16 で 職員数 = 0 としたもの
    上限額: 100000 → 100001
    {"県内":true,"職員数":0,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:10:18: 定数
    10万円
    → 99999円
    気づく事例: small.yoko:16 で 職員数 = 0 としたもの
    上限額: 100000 → 99999
    {"県内":true,"職員数":0,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:11:21: 定数
    20万円
    → 200001円
    気づく事例: small.yoko:16 で 職員数 = 11 としたもの
    上限額: 200000 → 200001
    {"県内":true,"職員数":11,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:12:11: 条件
    県内 かつ 職員数 >= 1人
    → 県内
    気づく事例: small.yoko:16 で 職員数 = 0 としたもの
    判定: 不交付 → 交付可
    {"県内":true,"職員数":0,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:12:17: 比較
    職員数 >= 1人
    → 職員数 > 1人
    気づく事例: small.yoko:16 で 職員数 = 1 としたもの
    判定: 交付可 → 不交付
    {"県内":true,"職員数":1,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:12:24: 定数
    1人
    → 2人
    気づく事例: small.yoko:16 で 職員数 = 1 としたもの
    判定: 交付可 → 不交付
    {"県内":true,"職員数":1,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:12:24: 定数
    1人
    → 0人
    気づく事例: small.yoko:16 で 職員数 = 0 としたもの
    判定: 不交付 → 交付可
    {"県内":true,"職員数":0,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:15:16: 端数処理
    切り捨て(小さい方(対象経費 × 2分の1, 上限額), 千円)
    → 四捨五入(小さい方(対象経費 × 2分の1, 上限額), 千円)
    気づく事例: small.yoko:16 で 経費[1].金額 = 199999 としたもの
    算定額: 99000 → 100000
    {"経費":[{"金額":199999}],"申請番号":"十人","職員数":10,"県内":true}
small.yoko:15:45: 端数処理
    千円
    → 10000円
    気づく事例: small.yoko:16 で 経費[1].金額 = 199999 としたもの
    算定額: 99000 → 90000
    {"経費":[{"金額":199999}],"申請番号":"十人","職員数":10,"県内":true}

書き換え 26 件: 例が気づいたもの 11 件、気づかないもの 11 件、判定の変わらないもの 0 件(調べた申請 N 件)、検査で誤りとなるもの 4 件
判定の変わる書き換えのうち、例が気づいた割合: 50.0%
--- stdout en
Changes that no case notices:
small.yoko:10:9: edge of a table
    10人
    → 11人
    this would notice: small.yoko:16, but with 職員数 = 11
    上限額: 200000 → 100000
    {"県内":true,"職員数":11,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:10:9: edge of a table
    10人
    → 9人
    this would notice: small.yoko:16, but with 県内 = false
    上限額: 100000 → 200000
    {"県内":false,"経費":[{"金額":100999}],"申請番号":"十人","職員数":10}
small.yoko:10:18: constant
    10万円
    → 100001円
    this would notice: small.yoko:16, but with 職員数 = 0
    上限額: 100000 → 100001
    {"県内":true,"職員数":0,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:10:18: constant
    10万円
    → 99999円
    this would notice: small.yoko:16, but with 職員数 = 0
    上限額: 100000 → 99999
    {"県内":true,"職員数":0,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:11:21: constant
    20万円
    → 200001円
    this would notice: small.yoko:16, but with 職員数 = 11
    上限額: 200000 → 200001
    {"県内":true,"職員数":11,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:12:11: condition
    県内 かつ 職員数 >= 1人
    → 県内
    this would notice: small.yoko:16, but with 職員数 = 0
    判定: 不交付 → 交付可
    {"県内":true,"職員数":0,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:12:17: comparison
    職員数 >= 1人
    → 職員数 > 1人
    this would notice: small.yoko:16, but with 職員数 = 1
    判定: 交付可 → 不交付
    {"県内":true,"職員数":1,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:12:24: constant
    1人
    → 2人
    this would notice: small.yoko:16, but with 職員数 = 1
    判定: 交付可 → 不交付
    {"県内":true,"職員数":1,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:12:24: constant
    1人
    → 0人
    this would notice: small.yoko:16, but with 職員数 = 0
    判定: 不交付 → 交付可
    {"県内":true,"職員数":0,"経費":[{"金額":100999}],"申請番号":"十人"}
small.yoko:15:16: rounding
    切り捨て(小さい方(対象経費 × 2分の1, 上限額), 千円)
    → 四捨五入(小さい方(対象経費 × 2分の1, 上限額), 千円)
    this would notice: small.yoko:16, but with 経費[1].金額 = 199999
    算定額: 99000 → 100000
    {"経費":[{"金額":199999}],"申請番号":"十人","職員数":10,"県内":true}
small.yoko:15:45: rounding
    千円
    → 10000円
    this would notice: small.yoko:16, but with 経費[1].金額 = 199999
    算定額: 99000 → 90000
    {"経費":[{"金額":199999}],"申請番号":"十人","職員数":10,"県内":true}

26 changes: 11 noticed, 11 not noticed, 0 without a difference in N records, 4 refused by the checker
Noticed of those that make a difference: 50.0%

=== cases that notice everything, and a change that makes no difference
--- file exact.yoko
制度 exact 「漏れのない例」
項目 申請番号 : 文字 必須
項目 県内 : 真偽
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }
条文 第1条 「県内の事業所」
条文 第3条 「経費の2分の1、10万円まで」
要件 《第1条》: 県内
結果 対象経費 = 合計(経費.額)
結果 算定額 《第3条》 = 切り捨て(小さい方(対象経費 × 2分の1, 10万円), 千円)
例 「二分の一」 { 県内 経費 [ { 金額 = 101,999円 } ] 期待 { 判定 = 交付可  補助額 = 50,000円 } }
例 「千円未満」 { 県内 経費 [ { 金額 = 3,998円 } ] 期待 { 補助額 = 1,000円 } }
例 「県外」 { 県内 でない 経費 [ { 金額 = 900,000円 } ] 期待 { 判定 = 不交付  算定額 = 100,000円 } }
--- command
yoko test exact.yoko --mutate --all | sed -E "s/[0-9]+ records/N records/; s/調べた申請 [0-9]+ 件/調べた申請 N 件/"
--- stdout ja
調べた範囲では判定の変わらない書き換え:
exact.yoko:9:39: 定数
    10万円
    → 100001円

書き換え 13 件: 例が気づいたもの 10 件、気づかないもの 0 件、判定の変わらないもの 1 件(調べた申請 N 件)、検査で誤りとなるもの 2 件
判定の変わる書き換えのうち、例が気づいた割合: 100.0%
--- stdout en
Changes that make no difference that was found:
exact.yoko:9:39: constant
    10万円
    → 100001円

13 changes: 10 noticed, 0 not noticed, 1 without a difference in N records, 2 refused by the checker
Noticed of those that make a difference: 100.0%

=== the same for a program
--- file exact.yoko
制度 exact 「一つの要件」
項目 申請番号 : 文字 必須
項目 県内 : 真偽
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }
条文 第1条 「県内の事業所」
要件 《第1条》: 県内
結果 対象経費 = 合計(経費.額)
例 「県内」 { 県内 経費 [ { 金額 = 1円 } ] 期待 { 判定 = 交付可 } }
--- command
yoko test exact.yoko --mutate --json | sed -E "s/\"searched\":[0-9]+/\"searched\":N/"
--- stdout ja
{"changes":3,"noticed":1,"survived":1,"alike":0,"refused":1,"searched":N,"score_per_mille":500,"mutants":[{"source":"exact.yoko","line":6,"column":1,"fate":"survived","kind":"規則の欠落","before":"要件 《第1条》: 県内","after":"","from":"exact.yoko:8","with":"県内 = false","output":"判定","record":{"県内":false,"経費":[{"金額":1}],"申請番号":"県内"}},{"source":"exact.yoko","line":6,"column":11,"fate":"noticed","kind":"条件","before":"県内","after":"県内 でない","noticed_by":"exact.yoko:8"},{"source":"exact.yoko","line":7,"column":14,"fate":"refused","kind":"条件","before":"経費.額","after":"経費.額 でない"}]}
--- stdout en
{"changes":3,"noticed":1,"survived":1,"alike":0,"refused":1,"searched":N,"score_per_mille":500,"mutants":[{"source":"exact.yoko","line":6,"column":1,"fate":"survived","kind":"rule left out","before":"要件 《第1条》: 県内","after":"","from":"exact.yoko:8","with":"県内 = false","output":"判定","record":{"県内":false,"経費":[{"金額":1}],"申請番号":"県内"}},{"source":"exact.yoko","line":6,"column":11,"fate":"noticed","kind":"condition","before":"県内","after":"県内 でない","noticed_by":"exact.yoko:8"},{"source":"exact.yoko","line":7,"column":14,"fate":"refused","kind":"condition","before":"経費.額","after":"経費.額 でない"}]}

=== nothing is changed while a case fails
--- file exact.yoko
制度 exact 「一つの要件」
項目 申請番号 : 文字 必須
項目 県内 : 真偽
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }
条文 第1条 「県内の事業所」
要件 《第1条》: 県内
結果 対象経費 = 合計(経費.額)
例 「県内」 { 県内 経費 [ { 金額 = 1円 } ] 期待 { 判定 = 不交付 } }
--- command
yoko test exact.yoko --mutate
--- stdout ja
× 県内 (exact.yoko:8)
    判定
      期待  不交付
      結果  交付可
規則 3 件のうち、2 件を試しています。
合格 0 件、不合格 1 件
--- stdout en
FAIL 県内 (exact.yoko:8)
    判定
      expected  不交付
      found     交付可
Of 3 rules, 2 are put to the test.
0 passed, 1 failed
--- exit
1

