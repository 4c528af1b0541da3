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

=== the changes for programs that gather tests, and as a page
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko --mutate -o report.xml; echo $?
sed -E 's/searched" value="[0-9]+/searched" value="N/; s/^/| /' report.xml | sed -n '1,14p'
grep -c '<testcase' report.xml
grep -c '<failure' report.xml
yoko test small.yoko --mutate -o report.html; echo $?
sed -n '/<main>/,/<details>/p' report.html | sed -E 's/[0-9]+ records were/N records were/; s/申請 [0-9]+ 件/申請 N 件/' | head -n 40
grep -c '<tr>' report.html
--- stdout ja
1
| <?xml version="1.0" encoding="UTF-8"?>
| <testsuites tests="19" failures="5" skipped="3">
|   <testsuite name="small" tests="19" failures="5" skipped="3">
|     <properties>
|       <property name="score_per_mille" value="687"/>
|       <property name="searched" value="N"/>
|     </properties>
|     <testcase classname="small" name="14:1: 規則の欠落: 要件 《第1条》: 県内 → (なし)" file="small.yoko:14">
|       <failure message="どの事例も気づきません">気づくはずの申請: small.yoko:20&#10;  県内 = false&#10;  判定: 不交付 → 交付可</failure>
|     </testcase>
|     <testcase classname="small" name="14:11: 条件: 県内 → 県内 でない" file="small.yoko:14"/>
|     <testcase classname="small" name="16:5: 規則の欠落: 要件 《第2条》: 年度(契約日) = 令和6年度 → (なし)" file="small.yoko:16">
|       <failure message="どの事例も気づきません">気づくはずの申請: small.yoko:20&#10;  経費[1].契約日 = &quot;2024-03-31&quot;&#10;  対象経費: 0 → 301000</failure>
|     </testcase>
19
5
1
<main>
<h1>小さな制度 の書き換えに事例が気づくか</h1>
<dl>
<dt>判定の変わる書き換えのうち気づいたもの</dt><dd><span class="mark open">68.7%</span></dd>
<dt>書き換え</dt><dd>19</dd>
<dt>気づいたもの</dt><dd>11</dd>
<dt>気づかなかったもの</dt><dd>5</dd>
<dt>判定の変わらないもの</dt><dd>0(調べた申請 N 件)</dd>
<dt>検査で誤りとなるもの</dt><dd>3</dd>
</dl>
<h2>どの事例も気づかない書き換え</h2>
<div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">場所</th><th scope="col">書き換えの種類</th><th scope="col">元の記述</th><th scope="col">書き換え後</th><th scope="col">気づくはずの申請</th><th scope="col">判定の違い</th></tr></thead>
<tbody>
<tr><th scope="row">small.yoko:14:1</th><td>規則の欠落</td><td>要件 《第1条》: 県内</td><td>(なし)</td><td>small.yoko:20 を、県内 = false としたもの</td><td>判定: 不交付 → 交付可</td></tr>
<tr><th scope="row">small.yoko:16:5</th><td>規則の欠落</td><td>要件 《第2条》: 年度(契約日) = 令和6年度</td><td>(なし)</td><td>small.yoko:20 を、経費[1].契約日 = &quot;2024-03-31&quot; としたもの</td><td>対象経費: 0 → 301000</td></tr>
<tr><th scope="row">small.yoko:19:39</th><td>端数処理</td><td>千円</td><td>10000円</td><td>small.yoko:20 を、経費[1].金額 = 1999999 としたもの</td><td>算定額: 999000 → 990000</td></tr>
<tr><th scope="row">small.yoko:19:44</th><td>定数</td><td>100万円</td><td>1000001円</td><td>small.yoko:20 を、経費[1].金額 = 2002000 としたもの</td><td>算定額: 1000000 → 1000001</td></tr>
<tr><th scope="row">small.yoko:19:44</th><td>定数</td><td>100万円</td><td>999999円</td><td>small.yoko:20 を、経費[1].金額 = 2000000 としたもの</td><td>算定額: 1000000 → 999999</td></tr>
</tbody>
</table></div>
<details><summary>検査で誤りとなる書き換え</summary>
22
--- stdout en
1
| <?xml version="1.0" encoding="UTF-8"?>
| <testsuites tests="19" failures="5" skipped="3">
|   <testsuite name="small" tests="19" failures="5" skipped="3">
|     <properties>
|       <property name="score_per_mille" value="687"/>
|       <property name="searched" value="N"/>
|     </properties>
|     <testcase classname="small" name="14:1: rule left out: 要件 《第1条》: 県内 → (left out)" file="small.yoko:14">
|       <failure message="no case notices it">This would notice: small.yoko:20&#10;  県内 = false&#10;  判定: 不交付 → 交付可</failure>
|     </testcase>
|     <testcase classname="small" name="14:11: condition: 県内 → 県内 でない" file="small.yoko:14"/>
|     <testcase classname="small" name="16:5: rule left out: 要件 《第2条》: 年度(契約日) = 令和6年度 → (left out)" file="small.yoko:16">
|       <failure message="no case notices it">This would notice: small.yoko:20&#10;  経費[1].契約日 = &quot;2024-03-31&quot;&#10;  対象経費: 0 → 301000</failure>
|     </testcase>
19
5
1
<main>
<h1>Changes of 小さな制度 that its cases notice</h1>
<dl>
<dt>Noticed of those that make a difference</dt><dd><span class="mark open">68.7%</span></dd>
<dt>Changes</dt><dd>19</dd>
<dt>noticed</dt><dd>11</dd>
<dt>not noticed</dt><dd>5</dd>
<dt>without a difference</dt><dd>0 (N records were tried)</dd>
<dt>refused by the checker</dt><dd>3</dd>
</dl>
<h2>Changes that no case notices</h2>
<div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">Place</th><th scope="col">Change</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">This would notice</th><th scope="col">Difference</th></tr></thead>
<tbody>
<tr><th scope="row">small.yoko:14:1</th><td>rule left out</td><td>要件 《第1条》: 県内</td><td>(left out)</td><td>small.yoko:20, but with 県内 = false</td><td>判定: 不交付 → 交付可</td></tr>
<tr><th scope="row">small.yoko:16:5</th><td>rule left out</td><td>要件 《第2条》: 年度(契約日) = 令和6年度</td><td>(left out)</td><td>small.yoko:20, but with 経費[1].契約日 = &quot;2024-03-31&quot;</td><td>対象経費: 0 → 301000</td></tr>
<tr><th scope="row">small.yoko:19:39</th><td>rounding</td><td>千円</td><td>10000円</td><td>small.yoko:20, but with 経費[1].金額 = 1999999</td><td>算定額: 999000 → 990000</td></tr>
<tr><th scope="row">small.yoko:19:44</th><td>constant</td><td>100万円</td><td>1000001円</td><td>small.yoko:20, but with 経費[1].金額 = 2002000</td><td>算定額: 1000000 → 1000001</td></tr>
<tr><th scope="row">small.yoko:19:44</th><td>constant</td><td>100万円</td><td>999999円</td><td>small.yoko:20, but with 経費[1].金額 = 2000000</td><td>算定額: 1000000 → 999999</td></tr>
</tbody>
</table></div>
<details><summary>Changes that the checker refuses</summary>
22

=== changes are reported in the format that is wanted also when a case fails without any
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
sed -i 's/150,000円/151,000円/' small.yoko
yoko test small.yoko --mutate --json | cut -c1-60
yoko test small.yoko --mutate --format junit | head -n 2
--- stdout
{"passed":0,"failed":1,"rules":6,"rules_tested":4,"results":
<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="1" failures="1">

=== every change of a scheme that has every construct
Its place, whether the example notices it, its kind, and how it reads before and after.
--- file words.yoko
制度 words 「書き方のいろいろ」
    施行 2024-04-01
    改正 2024-10-01
条文 第1条 「要件」
条文 第2条 「額」
選択肢 地域 { 都市、山間、離島 }
群 山と島 : 地域 { 山間、離島 }
項目 申請番号 : 文字 必須
項目 職員数 : 人 小数1桁 1人以上200人以下
項目 地域 : 地域
項目 設備 : 集合(地域)
項目 申請日 : 日付
項目 年度 : 年度
項目 前回 : 円
項目 県内 : 真偽
項目 特例 : 真偽
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円  項目 区分 : 地域 }
定数 上限 《第2条》 = 50万円 令和6年7月1日から 55万円
定数 割 《第2条》 = -2
定義 率 《第2条》 = 2分の1
    ただし 特例 かつ (県内 でない または 地域 が { 山間、離島 }) のとき 3分の2 優先
    ただし 県内 のとき 4分の3
表 期(申請日) 《第2条》
    2024-06-30以前             => 1万円
    2024-07-01以後2024-12-31未満 => 2万円
    2024-12-31以後             => 3万円
表 帯(職員数) 《第2条》
    端数 切り上げ
    10人以下       => 1万円
    10人超50人未満 => 2万円
    50人以上       => 3万円
表 年(年度) 《第2条》
    令和5年度以前 => 1円
    令和6年度以後 => 2円
表 半(職員数) 《第2条》
    10.5人以下 => 3円
    10.5人超 => 4円
表 端(職員数) 《第2条》
    端数 切り上げ
    10人以下 => 5円
    その他 => 6円
定義 加算 《第2条》 = 場合 地域 { 都市 => 0円  山間、離島 => 1万円  その他 => 2万円 }
定義 段 《第2条》 = 場合 { 職員数 >= 20人 => 2万円  その他 => 0円 }
要件 《第1条》 「県内」: 県内 または 真
要件 《第1条》 「人数」: 職員数 が 5人以上100人未満
要件 《第1条》 「設備」: 設備 が { 都市、山間 } のいずれかを含む または 設備 が { 離島 } をすべて含む
要件 《第1条》 「前回」: 前回 がない または (前回 が不明) でない
要件 《第1条》 「地域」: (地域 = 都市 かつ 県内) でない または 地域 が 山と島
各 経費 { 場合 区分 {
    都市 { 要件 《第1条》 「額」: 金額 > 0円 }
    決定 先
    山間、離島 { 対象外 《第1条》 }
    その他 { 要件 《第1条》 「先」: ある(経費, 先) }
} }
改正 2024-10-01 {
    改める 定数 上限 《第2条》 = 60万円
    削る 書類 「計画書」
}
結果 対象経費 《第2条》 = 合計(経費.額, 対象)
結果 最後 《第2条》 = 年度末(年度) のみ 県内 のとき
結果 算定額 《第2条》 = 切り捨て(小さい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限), 千円)
義務 写し 《第2条》 = [ 年度 + 1年、年度 + 5年 ] のみ 県内 のとき
義務 空 《第2条》 = [ 年(年度) + 半(職員数) + 端(職員数) ]
義務 割合 《第2条》 = 割
書類 「計画書」 《第2条》 のみ 特例 のとき
内訳 「経費」 《第2条》 のみ ある(経費, 金額 > 0円) のとき { 対象経費 = 四捨五入(対象経費 × 率, 7円) }
例 「一」 {
    職員数 = 10.5人 地域 = 山間 設備 = [ 山間 ] 申請日 = 2024-06-30 年度 = 令和6年度 県内 特例
    経費 [ { 金額 = 10万円 区分 = 都市 } { 金額 = 10万円 区分 = 離島 } ]
    期待 { 判定 = 交付可 補助額 = 106,000円 }
}
--- command
yoko test words.yoko --mutate --json 2>/dev/null | perl -ne '
    my $text = qr/"((?:[^"\\]|\\.)*)"/;
    print "$1:$2 $3 $4: $5 → $6\n"
        while /"line":(\d+),"column":(\d+),"fate":"(\w+)","kind":$text,"before":$text,"after":$text/g'
--- stdout ja
7:14 alike 列挙の要素: 山間 → 
7:17 alike 列挙の要素: 離島 → 
18:15 alike 定数: 50万円 → 500001円
18:15 survived 定数: 50万円 → 499999円
18:20 alike 定数: 令和6年7月1日 → 2024-07-02
18:20 alike 定数: 令和6年7月1日 → 2024-06-30
18:31 alike 定数: 55万円 → 550001円
18:31 survived 定数: 55万円 → 549999円
19:15 survived 定数: 2 → 3
19:15 survived 定数: 2 → 1
20:14 survived 定数: 2分の1 → 1
20:14 survived 定数: 2分の1 → 0
21:5 noticed 規則の欠落: ただし 特例 かつ (県内 でない または 地域 が { 山間、離島 }) のとき 3分の2 優先 → 
21:5 noticed 規則の欠落: ただし 特例 かつ (県内 でない または 地域 が { 山間、離島 }) のとき 3分の2 優先 → 「優先」なし
21:9 survived 条件: 特例 かつ (県内 でない または 地域 が { 山間、離島 }) → 特例 または (県内 でない または 地域 が { 山間、離島 })
21:9 survived 条件: 特例 かつ (県内 でない または 地域 が { 山間、離島 }) → 県内 でない または 地域 が { 山間、離島 }
21:9 survived 条件: 特例 かつ (県内 でない または 地域 が { 山間、離島 }) → 特例
21:9 noticed 条件: 特例 → 特例 でない
21:16 noticed 条件: 県内 でない または 地域 が { 山間、離島 } → 県内 でない かつ 地域 が { 山間、離島 }
21:16 survived 条件: 県内 でない または 地域 が { 山間、離島 } → 地域 が { 山間、離島 }
21:16 noticed 条件: 県内 でない または 地域 が { 山間、離島 } → 県内 でない
21:16 survived 条件: 県内 でない → 県内
21:27 noticed 条件: 地域 が { 山間、離島 } → 地域 が { 山間、離島 } でない
21:34 noticed 列挙の要素: 山間 → 
21:37 alike 列挙の要素: 離島 → 
21:47 noticed 定数: 3分の2 → 1
21:47 noticed 定数: 3分の2 → 1/3
22:5 survived 規則の欠落: ただし 県内 のとき 4分の3 → 
22:9 survived 条件: 県内 → 県内 でない
22:16 survived 定数: 4分の3 → 1
22:16 survived 定数: 4分の3 → 0.5
24:5 survived 表の境目: 2024-06-30 → 2024-07-01
24:5 noticed 表の境目: 2024-06-30 → 2024-06-29
25:17 survived 表の境目: 2024-12-31 → 2025-01-01
25:17 survived 表の境目: 2024-12-31 → 2024-12-30
24:33 alike 定数: 1万円 → 10001円
24:33 survived 定数: 1万円 → 9999円
25:33 alike 定数: 2万円 → 20001円
25:33 survived 定数: 2万円 → 19999円
26:33 alike 定数: 3万円 → 30001円
26:33 survived 定数: 3万円 → 29999円
28:8 noticed 端数処理: 切り上げ → 切り捨て
28:8 survived 端数処理: 切り上げ → 四捨五入
29:5 noticed 表の境目: 10人 → 11人
29:5 survived 表の境目: 10人 → 9人
30:9 survived 表の境目: 50人 → 51人
30:9 survived 表の境目: 50人 → 49人
29:20 alike 定数: 1万円 → 10001円
29:20 survived 定数: 1万円 → 9999円
30:18 alike 定数: 2万円 → 20001円
30:18 survived 定数: 2万円 → 19999円
31:20 alike 定数: 3万円 → 30001円
31:20 survived 定数: 3万円 → 29999円
33:5 survived 表の境目: 令和5年度 → 2024年度
33:5 survived 表の境目: 令和5年度 → 2022年度
33:16 survived 定数: 1円 → 2円
33:16 survived 定数: 1円 → 0円
34:16 survived 定数: 2円 → 3円
34:16 survived 定数: 2円 → 1円
36:16 survived 定数: 3円 → 4円
36:16 survived 定数: 3円 → 2円
37:15 survived 定数: 4円 → 5円
37:15 survived 定数: 4円 → 3円
39:8 survived 端数処理: 切り上げ → 切り捨て
39:8 survived 端数処理: 切り上げ → 四捨五入
40:14 survived 定数: 5円 → 6円
40:14 survived 定数: 5円 → 4円
41:12 survived 定数: 6円 → 7円
41:12 survived 定数: 6円 → 5円
42:23 survived 規則の欠落: 都市 => 0円 → 
42:33 noticed 規則の欠落: 山間、離島 => 1万円 → 
42:33 noticed 列挙の要素: 山間 → 
42:36 alike 列挙の要素: 離島 → 
42:29 alike 定数: 0円 → 1円
42:42 alike 定数: 1万円 → 10001円
42:42 survived 定数: 1万円 → 9999円
42:54 alike 定数: 2万円 → 20001円
42:54 alike 定数: 2万円 → 19999円
43:19 survived 規則の欠落: 職員数 >= 20人 => 2万円 → 
43:19 survived 比較: 職員数 >= 20人 → 職員数 > 20人
43:19 noticed 比較: 職員数 >= 20人 → 職員数 < 20人
43:26 survived 定数: 20人 → 21人
43:26 survived 定数: 20人 → 19人
43:33 alike 定数: 2万円 → 20001円
43:33 survived 定数: 2万円 → 19999円
43:45 alike 定数: 0円 → 1円
44:1 alike 規則の欠落: 要件 《第1条》 「県内」: 県内 または 真 → 
44:16 survived 条件: 県内 または 真 → 県内 かつ 真
44:16 alike 条件: 県内 または 真 → 真
44:16 survived 条件: 県内 または 真 → 県内
44:16 alike 条件: 県内 → 県内 でない
44:23 survived 定数: 真 → 偽
45:1 survived 規則の欠落: 要件 《第1条》 「人数」: 職員数 が 5人以上100人未満 → 
45:16 noticed 条件: 職員数 が 5人以上100人未満 → 職員数 が 5人以上100人未満 でない
45:22 survived 比較: 5人以上100人未満 → 5人超100人未満
45:22 survived 定数: 5人 → 6人
45:22 survived 定数: 5人 → 4人
45:22 survived 比較: 5人以上100人未満 → 5人以上100人以下
45:26 survived 定数: 100人 → 101人
45:26 survived 定数: 100人 → 99人
46:1 survived 規則の欠落: 要件 《第1条》 「設備」: 設備 が { 都市、山間 } のいずれかを含む または 設備 が { 離島 } をすべて含む → 
46:16 noticed 条件: 設備 が { 都市、山間 } のいずれかを含む または 設備 が { 離島 } をすべて含む → 設備 が { 都市、山間 } のいずれかを含む かつ 設備 が { 離島 } をすべて含む
46:16 noticed 条件: 設備 が { 都市、山間 } のいずれかを含む または 設備 が { 離島 } をすべて含む → 設備 が { 離島 } をすべて含む
46:16 survived 条件: 設備 が { 都市、山間 } のいずれかを含む または 設備 が { 離島 } をすべて含む → 設備 が { 都市、山間 } のいずれかを含む
46:16 noticed 条件: 設備 が { 都市、山間 } のいずれかを含む → 設備 が { 都市、山間 } のいずれかを含む でない
46:16 noticed 列挙の要素: 設備 が { 都市、山間 } のいずれかを含む → 設備 が { 都市、山間 } をすべて含む
46:23 alike 列挙の要素: 都市 → 
46:26 noticed 列挙の要素: 山間 → 
46:44 survived 条件: 設備 が { 離島 } をすべて含む → 設備 が { 離島 } をすべて含む でない
47:1 alike 規則の欠落: 要件 《第1条》 「前回」: 前回 がない または (前回 が不明) でない → 
47:16 noticed 条件: 前回 がない または (前回 が不明) でない → 前回 がない かつ 前回 が不明 でない
47:16 noticed 条件: 前回 がない または (前回 が不明) でない → 前回 が不明 でない
47:16 alike 条件: 前回 がない または (前回 が不明) でない → 前回 がない
47:16 noticed 条件: 前回 がない → 前回 がある
47:27 alike 条件: (前回 が不明) でない → 前回 が不明
48:1 survived 規則の欠落: 要件 《第1条》 「地域」: (地域 = 都市 かつ 県内) でない または 地域 が 山と島 → 
48:16 survived 条件: (地域 = 都市 かつ 県内) でない または 地域 が 山と島 → (地域 = 都市 かつ 県内) でない かつ 地域 が 山と島
48:16 survived 条件: (地域 = 都市 かつ 県内) でない または 地域 が 山と島 → 地域 が 山と島
48:16 alike 条件: (地域 = 都市 かつ 県内) でない または 地域 が 山と島 → (地域 = 都市 かつ 県内) でない
48:16 survived 条件: (地域 = 都市 かつ 県内) でない → 地域 = 都市 かつ 県内
48:17 survived 条件: 地域 = 都市 かつ 県内 → 地域 = 都市 または 県内
48:17 alike 条件: 地域 = 都市 かつ 県内 → 県内
48:17 survived 条件: 地域 = 都市 かつ 県内 → 地域 = 都市
48:17 survived 比較: 地域 = 都市 → 地域 ≠ 都市
48:28 survived 条件: 県内 → 県内 でない
48:40 survived 条件: 地域 が 山と島 → 地域 が 山と島 でない
50:5 noticed 規則の欠落: 都市 { 要件 《第1条》 「額」: 金額 > 0円 } → 
52:5 survived 列挙の要素: 山間 → 
52:8 noticed 列挙の要素: 離島 → 
50:10 survived 規則の欠落: 要件 《第1条》 「額」: 金額 > 0円 → 
50:24 survived 比較: 金額 > 0円 → 金額 >= 0円
50:24 noticed 比較: 金額 > 0円 → 金額 <= 0円
50:29 survived 定数: 0円 → 1円
52:13 noticed 規則の欠落: 対象外 《第1条》 → 
53:11 alike 規則の欠落: 要件 《第1条》 「先」: ある(経費, 先) → 
53:25 alike 条件: ある(経費, 先) → ある(経費, 先) でない
53:28 refused 条件: 経費 → 経費 でない
53:32 alike 条件: 先 → 先 でない
56:23 alike 定数: 60万円 → 600001円
56:23 survived 定数: 60万円 → 599999円
59:20 refused 条件: 経費.額 → 経費.額 でない
59:26 survived 条件: 対象 → 対象 でない
60:15 survived 計算: 年度末(年度) → 年度初(年度)
60:19 refused 条件: 年度 → 年度 でない
60:26 survived 規則の欠落: 県内 → 
60:26 survived 条件: 県内 → 県内 でない
61:16 noticed 端数処理: 切り捨て(小さい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限), 千円) → 切り上げ(小さい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限), 千円)
61:16 noticed 端数処理: 切り捨て(小さい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限), 千円) → 四捨五入(小さい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限), 千円)
61:21 refused 条件: 小さい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限) → 小さい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限) でない
61:21 noticed 計算: 小さい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限) → 大きい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限)
61:26 survived 計算: 対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段 → 対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 - 段
61:26 noticed 計算: 対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 → 対象経費 × 率 + 期(申請日) + 帯(職員数) - 加算
61:26 noticed 計算: 対象経費 × 率 + 期(申請日) + 帯(職員数) → 対象経費 × 率 + 期(申請日) - 帯(職員数)
61:26 noticed 計算: 対象経費 × 率 + 期(申請日) → 対象経費 × 率 - 期(申請日)
61:39 refused 条件: 申請日 → 申請日 でない
61:48 refused 条件: 職員数 → 職員数 でない
61:63 refused 条件: 上限 → 上限 でない
61:68 noticed 端数処理: 千円 → 10000円
61:68 noticed 端数処理: 千円 → 100円
62:17 survived 列挙の要素: 年度 + 1年 → 
62:25 survived 列挙の要素: 年度 + 5年 → 
62:17 survived 計算: 年度 + 1年 → 年度 - 1年
62:22 survived 定数: 1年 → 2年
62:22 survived 定数: 1年 → 0年
62:25 survived 計算: 年度 + 5年 → 年度 - 5年
62:30 survived 定数: 5年 → 6年
62:30 survived 定数: 5年 → 4年
62:38 survived 規則の欠落: 県内 → 
62:38 survived 条件: 県内 → 県内 でない
63:16 survived 計算: 年(年度) + 半(職員数) + 端(職員数) → 年(年度) + 半(職員数) - 端(職員数)
63:16 survived 計算: 年(年度) + 半(職員数) → 年(年度) - 半(職員数)
63:18 refused 条件: 年度 → 年度 でない
63:26 refused 条件: 職員数 → 職員数 でない
63:35 refused 条件: 職員数 → 職員数 でない
65:19 survived 規則の欠落: 特例 → 
65:19 survived 条件: 特例 → 特例 でない
66:47 survived 端数処理: 四捨五入(対象経費 × 率, 7円) → 切り捨て(対象経費 × 率, 7円)
66:47 survived 端数処理: 四捨五入(対象経費 × 率, 7円) → 切り上げ(対象経費 × 率, 7円)
66:62 survived 端数処理: 7円 → 70円
66:18 survived 規則の欠落: ある(経費, 金額 > 0円) → 
66:18 survived 条件: ある(経費, 金額 > 0円) → ある(経費, 金額 > 0円) でない
66:21 refused 条件: 経費 → 経費 でない
66:25 survived 比較: 金額 > 0円 → 金額 >= 0円
66:25 survived 比較: 金額 > 0円 → 金額 <= 0円
66:30 survived 定数: 0円 → 1円
--- stdout en
7:14 alike member of a list: 山間 → 
7:17 alike member of a list: 離島 → 
18:15 alike constant: 50万円 → 500001円
18:15 survived constant: 50万円 → 499999円
18:20 alike constant: 令和6年7月1日 → 2024-07-02
18:20 alike constant: 令和6年7月1日 → 2024-06-30
18:31 alike constant: 55万円 → 550001円
18:31 survived constant: 55万円 → 549999円
19:15 survived constant: 2 → 3
19:15 survived constant: 2 → 1
20:14 survived constant: 2分の1 → 1
20:14 survived constant: 2分の1 → 0
21:5 noticed rule left out: ただし 特例 かつ (県内 でない または 地域 が { 山間、離島 }) のとき 3分の2 優先 → 
21:5 noticed rule left out: ただし 特例 かつ (県内 でない または 地域 が { 山間、離島 }) のとき 3分の2 優先 → without 優先
21:9 survived condition: 特例 かつ (県内 でない または 地域 が { 山間、離島 }) → 特例 または (県内 でない または 地域 が { 山間、離島 })
21:9 survived condition: 特例 かつ (県内 でない または 地域 が { 山間、離島 }) → 県内 でない または 地域 が { 山間、離島 }
21:9 survived condition: 特例 かつ (県内 でない または 地域 が { 山間、離島 }) → 特例
21:9 noticed condition: 特例 → 特例 でない
21:16 noticed condition: 県内 でない または 地域 が { 山間、離島 } → 県内 でない かつ 地域 が { 山間、離島 }
21:16 survived condition: 県内 でない または 地域 が { 山間、離島 } → 地域 が { 山間、離島 }
21:16 noticed condition: 県内 でない または 地域 が { 山間、離島 } → 県内 でない
21:16 survived condition: 県内 でない → 県内
21:27 noticed condition: 地域 が { 山間、離島 } → 地域 が { 山間、離島 } でない
21:34 noticed member of a list: 山間 → 
21:37 alike member of a list: 離島 → 
21:47 noticed constant: 3分の2 → 1
21:47 noticed constant: 3分の2 → 1/3
22:5 survived rule left out: ただし 県内 のとき 4分の3 → 
22:9 survived condition: 県内 → 県内 でない
22:16 survived constant: 4分の3 → 1
22:16 survived constant: 4分の3 → 0.5
24:5 survived edge of a table: 2024-06-30 → 2024-07-01
24:5 noticed edge of a table: 2024-06-30 → 2024-06-29
25:17 survived edge of a table: 2024-12-31 → 2025-01-01
25:17 survived edge of a table: 2024-12-31 → 2024-12-30
24:33 alike constant: 1万円 → 10001円
24:33 survived constant: 1万円 → 9999円
25:33 alike constant: 2万円 → 20001円
25:33 survived constant: 2万円 → 19999円
26:33 alike constant: 3万円 → 30001円
26:33 survived constant: 3万円 → 29999円
28:8 noticed rounding: 切り上げ → 切り捨て
28:8 survived rounding: 切り上げ → 四捨五入
29:5 noticed edge of a table: 10人 → 11人
29:5 survived edge of a table: 10人 → 9人
30:9 survived edge of a table: 50人 → 51人
30:9 survived edge of a table: 50人 → 49人
29:20 alike constant: 1万円 → 10001円
29:20 survived constant: 1万円 → 9999円
30:18 alike constant: 2万円 → 20001円
30:18 survived constant: 2万円 → 19999円
31:20 alike constant: 3万円 → 30001円
31:20 survived constant: 3万円 → 29999円
33:5 survived edge of a table: 令和5年度 → 2024年度
33:5 survived edge of a table: 令和5年度 → 2022年度
33:16 survived constant: 1円 → 2円
33:16 survived constant: 1円 → 0円
34:16 survived constant: 2円 → 3円
34:16 survived constant: 2円 → 1円
36:16 survived constant: 3円 → 4円
36:16 survived constant: 3円 → 2円
37:15 survived constant: 4円 → 5円
37:15 survived constant: 4円 → 3円
39:8 survived rounding: 切り上げ → 切り捨て
39:8 survived rounding: 切り上げ → 四捨五入
40:14 survived constant: 5円 → 6円
40:14 survived constant: 5円 → 4円
41:12 survived constant: 6円 → 7円
41:12 survived constant: 6円 → 5円
42:23 survived rule left out: 都市 => 0円 → 
42:33 noticed rule left out: 山間、離島 => 1万円 → 
42:33 noticed member of a list: 山間 → 
42:36 alike member of a list: 離島 → 
42:29 alike constant: 0円 → 1円
42:42 alike constant: 1万円 → 10001円
42:42 survived constant: 1万円 → 9999円
42:54 alike constant: 2万円 → 20001円
42:54 alike constant: 2万円 → 19999円
43:19 survived rule left out: 職員数 >= 20人 => 2万円 → 
43:19 survived comparison: 職員数 >= 20人 → 職員数 > 20人
43:19 noticed comparison: 職員数 >= 20人 → 職員数 < 20人
43:26 survived constant: 20人 → 21人
43:26 survived constant: 20人 → 19人
43:33 alike constant: 2万円 → 20001円
43:33 survived constant: 2万円 → 19999円
43:45 alike constant: 0円 → 1円
44:1 alike rule left out: 要件 《第1条》 「県内」: 県内 または 真 → 
44:16 survived condition: 県内 または 真 → 県内 かつ 真
44:16 alike condition: 県内 または 真 → 真
44:16 survived condition: 県内 または 真 → 県内
44:16 alike condition: 県内 → 県内 でない
44:23 survived constant: 真 → 偽
45:1 survived rule left out: 要件 《第1条》 「人数」: 職員数 が 5人以上100人未満 → 
45:16 noticed condition: 職員数 が 5人以上100人未満 → 職員数 が 5人以上100人未満 でない
45:22 survived comparison: 5人以上100人未満 → 5人超100人未満
45:22 survived constant: 5人 → 6人
45:22 survived constant: 5人 → 4人
45:22 survived comparison: 5人以上100人未満 → 5人以上100人以下
45:26 survived constant: 100人 → 101人
45:26 survived constant: 100人 → 99人
46:1 survived rule left out: 要件 《第1条》 「設備」: 設備 が { 都市、山間 } のいずれかを含む または 設備 が { 離島 } をすべて含む → 
46:16 noticed condition: 設備 が { 都市、山間 } のいずれかを含む または 設備 が { 離島 } をすべて含む → 設備 が { 都市、山間 } のいずれかを含む かつ 設備 が { 離島 } をすべて含む
46:16 noticed condition: 設備 が { 都市、山間 } のいずれかを含む または 設備 が { 離島 } をすべて含む → 設備 が { 離島 } をすべて含む
46:16 survived condition: 設備 が { 都市、山間 } のいずれかを含む または 設備 が { 離島 } をすべて含む → 設備 が { 都市、山間 } のいずれかを含む
46:16 noticed condition: 設備 が { 都市、山間 } のいずれかを含む → 設備 が { 都市、山間 } のいずれかを含む でない
46:16 noticed member of a list: 設備 が { 都市、山間 } のいずれかを含む → 設備 が { 都市、山間 } をすべて含む
46:23 alike member of a list: 都市 → 
46:26 noticed member of a list: 山間 → 
46:44 survived condition: 設備 が { 離島 } をすべて含む → 設備 が { 離島 } をすべて含む でない
47:1 alike rule left out: 要件 《第1条》 「前回」: 前回 がない または (前回 が不明) でない → 
47:16 noticed condition: 前回 がない または (前回 が不明) でない → 前回 がない かつ 前回 が不明 でない
47:16 noticed condition: 前回 がない または (前回 が不明) でない → 前回 が不明 でない
47:16 alike condition: 前回 がない または (前回 が不明) でない → 前回 がない
47:16 noticed condition: 前回 がない → 前回 がある
47:27 alike condition: (前回 が不明) でない → 前回 が不明
48:1 survived rule left out: 要件 《第1条》 「地域」: (地域 = 都市 かつ 県内) でない または 地域 が 山と島 → 
48:16 survived condition: (地域 = 都市 かつ 県内) でない または 地域 が 山と島 → (地域 = 都市 かつ 県内) でない かつ 地域 が 山と島
48:16 survived condition: (地域 = 都市 かつ 県内) でない または 地域 が 山と島 → 地域 が 山と島
48:16 alike condition: (地域 = 都市 かつ 県内) でない または 地域 が 山と島 → (地域 = 都市 かつ 県内) でない
48:16 survived condition: (地域 = 都市 かつ 県内) でない → 地域 = 都市 かつ 県内
48:17 survived condition: 地域 = 都市 かつ 県内 → 地域 = 都市 または 県内
48:17 alike condition: 地域 = 都市 かつ 県内 → 県内
48:17 survived condition: 地域 = 都市 かつ 県内 → 地域 = 都市
48:17 survived comparison: 地域 = 都市 → 地域 ≠ 都市
48:28 survived condition: 県内 → 県内 でない
48:40 survived condition: 地域 が 山と島 → 地域 が 山と島 でない
50:5 noticed rule left out: 都市 { 要件 《第1条》 「額」: 金額 > 0円 } → 
52:5 survived member of a list: 山間 → 
52:8 noticed member of a list: 離島 → 
50:10 survived rule left out: 要件 《第1条》 「額」: 金額 > 0円 → 
50:24 survived comparison: 金額 > 0円 → 金額 >= 0円
50:24 noticed comparison: 金額 > 0円 → 金額 <= 0円
50:29 survived constant: 0円 → 1円
52:13 noticed rule left out: 対象外 《第1条》 → 
53:11 alike rule left out: 要件 《第1条》 「先」: ある(経費, 先) → 
53:25 alike condition: ある(経費, 先) → ある(経費, 先) でない
53:28 refused condition: 経費 → 経費 でない
53:32 alike condition: 先 → 先 でない
56:23 alike constant: 60万円 → 600001円
56:23 survived constant: 60万円 → 599999円
59:20 refused condition: 経費.額 → 経費.額 でない
59:26 survived condition: 対象 → 対象 でない
60:15 survived operation: 年度末(年度) → 年度初(年度)
60:19 refused condition: 年度 → 年度 でない
60:26 survived rule left out: 県内 → 
60:26 survived condition: 県内 → 県内 でない
61:16 noticed rounding: 切り捨て(小さい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限), 千円) → 切り上げ(小さい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限), 千円)
61:16 noticed rounding: 切り捨て(小さい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限), 千円) → 四捨五入(小さい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限), 千円)
61:21 refused condition: 小さい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限) → 小さい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限) でない
61:21 noticed operation: 小さい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限) → 大きい方(対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段, 上限)
61:26 survived operation: 対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 + 段 → 対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 - 段
61:26 noticed operation: 対象経費 × 率 + 期(申請日) + 帯(職員数) + 加算 → 対象経費 × 率 + 期(申請日) + 帯(職員数) - 加算
61:26 noticed operation: 対象経費 × 率 + 期(申請日) + 帯(職員数) → 対象経費 × 率 + 期(申請日) - 帯(職員数)
61:26 noticed operation: 対象経費 × 率 + 期(申請日) → 対象経費 × 率 - 期(申請日)
61:39 refused condition: 申請日 → 申請日 でない
61:48 refused condition: 職員数 → 職員数 でない
61:63 refused condition: 上限 → 上限 でない
61:68 noticed rounding: 千円 → 10000円
61:68 noticed rounding: 千円 → 100円
62:17 survived member of a list: 年度 + 1年 → 
62:25 survived member of a list: 年度 + 5年 → 
62:17 survived operation: 年度 + 1年 → 年度 - 1年
62:22 survived constant: 1年 → 2年
62:22 survived constant: 1年 → 0年
62:25 survived operation: 年度 + 5年 → 年度 - 5年
62:30 survived constant: 5年 → 6年
62:30 survived constant: 5年 → 4年
62:38 survived rule left out: 県内 → 
62:38 survived condition: 県内 → 県内 でない
63:16 survived operation: 年(年度) + 半(職員数) + 端(職員数) → 年(年度) + 半(職員数) - 端(職員数)
63:16 survived operation: 年(年度) + 半(職員数) → 年(年度) - 半(職員数)
63:18 refused condition: 年度 → 年度 でない
63:26 refused condition: 職員数 → 職員数 でない
63:35 refused condition: 職員数 → 職員数 でない
65:19 survived rule left out: 特例 → 
65:19 survived condition: 特例 → 特例 でない
66:47 survived rounding: 四捨五入(対象経費 × 率, 7円) → 切り捨て(対象経費 × 率, 7円)
66:47 survived rounding: 四捨五入(対象経費 × 率, 7円) → 切り上げ(対象経費 × 率, 7円)
66:62 survived rounding: 7円 → 70円
66:18 survived rule left out: ある(経費, 金額 > 0円) → 
66:18 survived condition: ある(経費, 金額 > 0円) → ある(経費, 金額 > 0円) でない
66:21 refused condition: 経費 → 経費 でない
66:25 survived comparison: 金額 > 0円 → 金額 >= 0円
66:25 survived comparison: 金額 > 0円 → 金額 <= 0円
66:30 survived constant: 0円 → 1円

