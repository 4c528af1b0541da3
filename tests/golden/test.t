# yoko test.

=== examples that pass
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko
--- stdout ja
規則 6 件のうち、4 件を試しています。
合格 1 件、不合格 0 件
--- stdout en
Of 6 rules, 4 are put to the test.
1 passed, 0 failed

=== all of them shown
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko --all
--- stdout ja
○ 半分 (small.yoko:20)
どの例でも試されていない箇所:
  small.yoko:14: 第1条: 満たさない例がない
  small.yoko:16: 第2条: 満たさない例がない
  要件・対象の規則: 0/2
  定義とただし書き: 2/2
  結果・義務・書類: 2/2
規則 6 件のうち、4 件を試しています。
合格 1 件、不合格 0 件
--- stdout en
pass 半分 (small.yoko:20)
What no case puts to the test:
  small.yoko:14: 第1条: it is always met
  small.yoko:16: 第2条: it is always met
  requirements: 0/2
  definitions and exceptions: 2/2
  results, duties and documents: 2/2
Of 6 rules, 4 are put to the test.
1 passed, 0 failed

=== an example that fails
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
sed -i 's/150,000円/151,000円/' small.yoko
yoko test small.yoko
--- stdout ja
× 半分 (small.yoko:20)
    補助額
      期待  151,000円
      結果  150,000円
      規則  第3条: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円) [対象経費 = 301,000円](19 行目)
規則 6 件のうち、4 件を試しています。
合格 0 件、不合格 1 件
--- stdout en
FAIL 半分 (small.yoko:20)
    補助額
      expected  151,000円
      found     150,000円
      by        第3条: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円) [対象経費 = 301,000 yen] (line 19)
Of 6 rules, 4 are put to the test.
0 passed, 1 failed
--- exit
1

=== the same for a program
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
sed -i 's/150,000円/151,000円/' small.yoko
yoko test small.yoko --json
--- stdout ja
{"passed":0,"failed":1,"rules":6,"rules_tested":4,"results":[{"label":"半分","origin":"small.yoko:20","passed":false,"differences":[{"path":"補助額","expected":"151000","found":"150000","why":"第3条: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円) [対象経費 = 301,000円](19 行目)"}]}],"coverage":{"requirements":{"count":2,"covered":0},"definitions":{"count":2,"covered":2},"rows":{"count":0,"covered":0},"branches":{"count":0,"covered":0},"outputs":{"count":2,"covered":2},"versions":{"count":0,"covered":0},"conditions":{"count":0,"covered":0}},"untested":[{"kind":"requirements","rule":"第1条","source":"small.yoko","line":14,"unseen":"満たさない例がない"},{"kind":"requirements","rule":"第2条","source":"small.yoko","line":16,"unseen":"満たさない例がない"}]}
--- stdout en
{"passed":0,"failed":1,"rules":6,"rules_tested":4,"results":[{"label":"半分","origin":"small.yoko:20","passed":false,"differences":[{"path":"補助額","expected":"151000","found":"150000","why":"第3条: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円) [対象経費 = 301,000 yen] (line 19)"}]}],"coverage":{"requirements":{"count":2,"covered":0},"definitions":{"count":2,"covered":2},"rows":{"count":0,"covered":0},"branches":{"count":0,"covered":0},"outputs":{"count":2,"covered":2},"versions":{"count":0,"covered":0},"conditions":{"count":0,"covered":0}},"untested":[{"kind":"requirements","rule":"第1条","source":"small.yoko","line":14,"unseen":"it is always met"},{"kind":"requirements","rule":"第2条","source":"small.yoko","line":16,"unseen":"it is always met"}]}
--- exit
1

=== an example that names what there is not
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
sed -i 's/^    県内$/    県外/' small.yoko
yoko test small.yoko
--- stderr ja
エラー[Y0601]: 「県外」という項目は申請にありません
  --> small.yoko:21:5
   |
21 |     県外
   |     ^^^^
   = もしかして: 県内 でない
   = 直し方: 語彙にある項目を、そこでの名前で書いてください
--- stderr en
error[Y0601]: `県外` is no field of 申請
  --> small.yoko:21:5
   |
21 |     県外
   |     ^^^^
   = did you mean: 県内 でない
   = help: write a field of the vocabulary, by its name there
--- exit
3

=== old cases
--- file cases.ndjson
{"record": {"申請番号": "A", "県内": true, "経費": []}, "expected": {"判定": "交付可", "補助額": 0}}
{"record": {"申請番号": "B", "県内": false}, "expected": {"判定": "交付可"}}
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko cases.ndjson
--- stdout ja
× B (cases.ndjson:2)
    判定
      期待  交付可
      結果  不交付
      規則  第1条: 県内 [県内 = いいえ](14 行目)
規則 6 件のうち、5 件を試しています。
合格 2 件、不合格 1 件
--- stdout en
FAIL B (cases.ndjson:2)
    判定
      expected  交付可
      found     不交付
      by        第1条: 県内 [県内 = no] (line 14)
Of 6 rules, 5 are put to the test.
2 passed, 1 failed
--- exit
1

=== a file of cases that does not exist
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko cases.ndjson
--- stdout ja
規則 6 件のうち、4 件を試しています。
合格 1 件、不合格 0 件
--- stdout en
Of 6 rules, 4 are put to the test.
1 passed, 0 failed
--- stderr ja
エラー[Y0622]: 事例のファイル「cases.ndjson」を読むことができません: そのファイルがありません
  = 直し方: 一行に一つの事例を書いたファイルを指定してください
--- stderr en
error[Y0622]: the cases `cases.ndjson` cannot be read: there is no such file
  = help: name a file with one case a line
--- exit
2

=== a compiled scheme has no examples
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko compile small.yoko -o small.ykc
yoko test small.ykc
--- stderr ja
エラー[Y0809]: 変換済みの制度「small」には例がありません
  = 直し方: 元の制度ファイルを指定するか、事例のファイルを指定してください
--- stderr en
error[Y0809]: the compiled scheme `small` holds no examples
  = help: test the scheme file that it was compiled from, or name a file of cases
--- exit
4

=== a case that somebody has still to judge
What the scheme decides today is no expectation.
--- file cases.ndjson
{"case": "例", "record": {"申請番号": "A", "県内": true, "経費": []}, "found": {"判定": "交付可"}}
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko cases.ndjson
--- stdout ja
× cases.ndjson:1 (cases.ndjson:1)
    まだ誰も確かめていない事例です。"found" は今の判定です。正しいと確かめたら "expected" に書き換えてください
規則 6 件のうち、4 件を試しています。
合格 1 件、不合格 1 件
--- stdout en
FAIL cases.ndjson:1 (cases.ndjson:1)
    nobody has judged it yet: "found" is what came out; when that is right, write "expected" in its place
Of 6 rules, 4 are put to the test.
1 passed, 1 failed
--- stderr ja
エラー[Y0621]: cases.ndjson:1 は事例として読めません: まだ誰も確かめていない事例です。"found" は今の判定です。正しいと確かめたら "expected" に書き換えてください
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
--- stderr en
error[Y0621]: no case stands at cases.ndjson:1: nobody has judged it yet: "found" is what came out; when that is right, write "expected" in its place
  = help: a case is one line, {"record": {…}, "expected": {…}}
--- exit
1

=== cases at the edges are suggested
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko --suggest --all | cut -c1-150
--- stdout
{"case":"半分 (small.yoko:20)","record":{"県内":true,"経費":[{"金額":301000,"契約日":"2024-06-01"}],"申請番号":"半分"},"expected":{"\xe8
{"case":"半分 (small.yoko:20): 県内 = false","record":{"県内":false,"経費":[{"金額":301000,"契約日":"2024-06-01"}],"申請番号":"半分
{"case":"半分 (small.yoko:20): 県内 = null","record":{"経費":[{"金額":301000,"契約日":"2024-06-01"}],"申請番号":"半分"},"found":{"申
{"case":"半分 (small.yoko:20): 経費[1].金額 = 1999999","record":{"経費":[{"金額":1999999,"契約日":"2024-06-01"}],"申請番号":"半分",
{"case":"半分 (small.yoko:20): 経費[1].金額 = 2000000","record":{"経費":[{"金額":2000000,"契約日":"2024-06-01"}],"申請番号":"半分",
{"case":"半分 (small.yoko:20): 経費[1].金額 = 2000001","record":{"経費":[{"金額":2000001,"契約日":"2024-06-01"}],"申請番号":"半分",
{"case":"半分 (small.yoko:20): 経費[1].金額 = 2001999","record":{"経費":[{"金額":2001999,"契約日":"2024-06-01"}],"申請番号":"半分",
{"case":"半分 (small.yoko:20): 経費[1].金額 = 2002000","record":{"経費":[{"金額":2002000,"契約日":"2024-06-01"}],"申請番号":"半分",
{"case":"半分 (small.yoko:20): 経費[1].金額 = 2002001","record":{"経費":[{"金額":2002001,"契約日":"2024-06-01"}],"申請番号":"半分",
{"case":"半分 (small.yoko:20): 経費[1].金額 = null","record":{"経費":[{"契約日":"2024-06-01"}],"申請番号":"半分","県内":true},"foun
{"case":"半分 (small.yoko:20): 経費[1].契約日 = \"2024-03-31\"","record":{"経費":[{"契約日":"2024-03-31","金額":301000}],"申請番号":
{"case":"半分 (small.yoko:20): 経費[1].契約日 = \"2025-04-01\"","record":{"経費":[{"契約日":"2025-04-01","金額":301000}],"申請番号":
{"case":"半分 (small.yoko:20): 経費[1].契約日 = \"2025-04-02\"","record":{"経費":[{"契約日":"2025-04-02","金額":301000}],"申請番号":
{"case":"半分 (small.yoko:20): 経費[1].契約日 = null","record":{"経費":[{"金額":301000}],"申請番号":"半分","県内":true},"found":{"\xe7

=== a report that other programs gather
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
sed -i 's/150,000円/151,000円/' small.yoko
yoko test small.yoko -o report.xml; echo $?
sed 's/^/| /' report.xml
--- stdout ja
1
| <?xml version="1.0" encoding="UTF-8"?>
| <testsuites tests="1" failures="1">
|   <testsuite name="small" tests="1" failures="1">
|     <properties>
|       <property name="rules" value="6"/>
|       <property name="rules_tested" value="4"/>
|       <property name="untested" value="small.yoko:14: 第1条: 満たさない例がない"/>
|       <property name="untested" value="small.yoko:16: 第2条: 満たさない例がない"/>
|     </properties>
|     <testcase classname="small" name="半分" file="small.yoko:20">
|       <failure message="補助額">補助額&#10;  期待 151000&#10;  結果 150000&#10;</failure>
|     </testcase>
|   </testsuite>
| </testsuites>
--- stdout en
1
| <?xml version="1.0" encoding="UTF-8"?>
| <testsuites tests="1" failures="1">
|   <testsuite name="small" tests="1" failures="1">
|     <properties>
|       <property name="rules" value="6"/>
|       <property name="rules_tested" value="4"/>
|       <property name="untested" value="small.yoko:14: 第1条: it is always met"/>
|       <property name="untested" value="small.yoko:16: 第2条: it is always met"/>
|     </properties>
|     <testcase classname="small" name="半分" file="small.yoko:20">
|       <failure message="補助額">補助額&#10;  expected 151000&#10;  found 150000&#10;</failure>
|     </testcase>
|   </testsuite>
| </testsuites>

=== a page to print
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
sed -i 's/150,000円/151,000円/' small.yoko
yoko test small.yoko --format html | sed -n '/<main>/,$p'
--- stdout ja
<main>
<h1>「小さな制度」の試験結果</h1>
<dl>
<dt>結果</dt><dd><span class="mark refused">合格 0 件、不合格 1 件</span></dd>
<dt>要件・対象の規則</dt><dd><span class="mark open">0/2</span></dd>
<dt>定義とただし書き</dt><dd><span class="mark granted">2/2</span></dd>
<dt>結果・義務・書類</dt><dd><span class="mark granted">2/2</span></dd>
</dl>
<h2>不合格の例</h2>
<h3>半分</h3>
<p>small.yoko:20</p>
<div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">出力</th><th scope="col">期待</th><th scope="col">結果</th><th scope="col">規則</th></tr></thead>
<tbody>
<tr><th scope="row">補助額</th><td>151000</td><td>150000</td><td>第3条: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円) [対象経費 = 301,000円](19 行目)</td></tr>
</tbody>
</table></div>
<h2>どの例でも試されていない箇所:</h2>
<div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">場所</th><th scope="col">規則</th><th scope="col">試されていないこと</th></tr></thead>
<tbody>
<tr><th scope="row">small.yoko:14</th><td>第1条</td><td>満たさない例がない</td></tr>
<tr><th scope="row">small.yoko:16</th><td>第2条</td><td>満たさない例がない</td></tr>
</tbody>
</table></div>
<details><summary>すべての例</summary>
<div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">例</th><th scope="col">場所</th><th scope="col">結果</th></tr></thead>
<tbody>
<tr><th scope="row">半分</th><td>small.yoko:20</td><td><span class="mark refused">×</span></td></tr>
</tbody>
</table></div>
</details>
</main>
</body>
</html>
--- stdout en
<main>
<h1>Tests of 小さな制度</h1>
<dl>
<dt>Outcome</dt><dd><span class="mark refused">0 passed, 1 failed</span></dd>
<dt>requirements</dt><dd><span class="mark open">0/2</span></dd>
<dt>definitions and exceptions</dt><dd><span class="mark granted">2/2</span></dd>
<dt>results, duties and documents</dt><dd><span class="mark granted">2/2</span></dd>
</dl>
<h2>What failed</h2>
<h3>半分</h3>
<p>small.yoko:20</p>
<div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">Output</th><th scope="col">expected</th><th scope="col">found</th><th scope="col">by</th></tr></thead>
<tbody>
<tr><th scope="row">補助額</th><td>151000</td><td>150000</td><td>第3条: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円) [対象経費 = 301,000 yen] (line 19)</td></tr>
</tbody>
</table></div>
<h2>What no case puts to the test:</h2>
<div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">Place</th><th scope="col">Rule</th><th scope="col">What was not seen</th></tr></thead>
<tbody>
<tr><th scope="row">small.yoko:14</th><td>第1条</td><td>it is always met</td></tr>
<tr><th scope="row">small.yoko:16</th><td>第2条</td><td>it is always met</td></tr>
</tbody>
</table></div>
<details><summary>All cases</summary>
<div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">Case</th><th scope="col">Place</th><th scope="col">Outcome</th></tr></thead>
<tbody>
<tr><th scope="row">半分</th><td>small.yoko:20</td><td><span class="mark refused">FAIL</span></td></tr>
</tbody>
</table></div>
</details>
</main>
</body>
</html>

=== cases in CSV, with the lines' expectations in the file of their list
--- file cases.csv
申請番号,県内,期待.判定,期待.補助額,期待.不適合,expected.covered_cost,期待.入力エラー
A,はい,交付可,"１５０，０００円",なし,,
B,×,refused,0,第1条,,
C,はい,granted,"150,000",,"301,000円",
D,未定,,,,,あり
--- file 経費.csv
申請番号,金額,契約日,期待.対象,期待.対象額
A,"301,000",令和6年6月1日,はい,301000
C,"301,000",令和6年6月1日,,
C,"100",令和5年6月1日,いいえ,0
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko cases.csv
--- stdout ja
規則 6 件のうち、6 件を試しています。
合格 5 件、不合格 0 件
--- stdout en
Of 6 rules, 6 are put to the test.
5 passed, 0 failed
--- stderr ja
一覧「経費」を、申請と同じフォルダーにある 経費.csv から読みます
--- stderr en
the list 経費 is read from 経費.csv, which lies beside the records

=== cases in CSV of an older code page, that fail, are not judged, or cannot be read
--- file cases.csv
申請番号,県内,期待.判定,期待.補助額,期待.不適合
A,はい,交付可,151000,
B,×,不交付,0,第1条;第2条
C,はい,,,
D,未定,交付可,,
E,はい,交付可,たくさん,
F,はい,交付可
A,はい,交付可,150000,
--- file l.csv
申請番号,金額,契約日,期待.対象
A,301000,2024-06-01,いいえ
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
iconv -f UTF-8 -t CP932 cases.csv >old.csv
yoko test small.yoko old.csv --list 経費=l.csv
--- stdout ja
× A (old.csv:2)
    補助額
      期待  151,000円
      結果  150,000円
      規則  第3条: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円) [対象経費 = 301,000円](19 行目)
    経費[1].対象
      期待  いいえ
      結果  はい
× B (old.csv:3)
    不適合
      期待  第1条、第2条
      結果  第1条
      規則  第1条: 県内 [県内 = いいえ](14 行目)
× C (old.csv:4)
    まだ誰も判断していません。期待する値の欄がすべて空です
× D (old.csv:5)
    入力エラー
      期待  判定
      結果  old.csv:5: 「県内」は真偽の項目ですが、「未定」とあります
× E (old.csv:6)
    その出力にあり得ない値を期待する欄があります
× F (old.csv:7)
    入力エラー
      期待  判定
      結果  old.csv:7: 行のセルが3個で、見出し行は5個です
× A (old.csv:8)
    入力エラー
      期待  判定
      結果  old.csv:8: 申請番号「A」は既に old.csv:2 で使われています
規則 6 件のうち、5 件を試しています。
合格 1 件、不合格 7 件
--- stdout en
FAIL A (old.csv:2)
    補助額
      expected  151,000円
      found     150,000円
      by        第3条: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円) [対象経費 = 301,000 yen] (line 19)
    経費[1].対象
      expected  no
      found     yes
FAIL B (old.csv:3)
    不適合
      expected  第1条, 第2条
      found     第1条
      by        第1条: 県内 [県内 = no] (line 14)
FAIL C (old.csv:4)
    nobody has judged it yet: no cell says what is expected
FAIL D (old.csv:5)
    入力エラー
      expected  a decision
      found     old.csv:5: `県内` is yes or no, but here is `未定`
FAIL E (old.csv:6)
    a cell expects what its output cannot be
FAIL F (old.csv:7)
    入力エラー
      expected  a decision
      found     old.csv:7: the row has 3 cells, where the header row has 5
FAIL A (old.csv:8)
    入力エラー
      expected  a decision
      found     old.csv:8: the 申請番号 `A` was used already, at old.csv:2
Of 6 rules, 5 are put to the test.
1 passed, 7 failed
--- stderr ja
エラー[Y0740]: old.csv:5: 「県内」は真偽の項目ですが、「未定」とあります
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
エラー[Y0631]: old.csv:6: 列「期待.補助額」に書けるのは数ですが、「たくさん」とあります
  = 直し方: yoko run が CSV に書くとおりに書いてください。決まらない値は「未記入」、空の一覧は「なし」、問わないときは空欄にします
エラー[Y0728]: old.csv:7: 行のセルが3個で、見出し行は5個です
  = 直し方: コンマを含むセルは二重引用符で囲んでください
エラー[Y0727]: old.csv:8: 申請番号「A」は既に old.csv:2 で使われています
  = 直し方: 申請ごとに別の番号にするか、どちらかを取り除いてください
警告[Y0706]: 「old.csv」は UTF-8 ではないので、CP932（Shift_JIS）として読みました
  = 直し方: この警告をなくすには、表計算ソフトで「CSV UTF-8」の形式で保存してください
--- stderr en
error[Y0740]: old.csv:5: `県内` is yes or no, but here is `未定`
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
error[Y0631]: old.csv:6: the column `期待.補助額` takes a number, and here is `たくさん`
  = help: write the output as `yoko run` writes it in CSV, 未記入 for one that is not settled, なし for an empty list, or leave the cell empty
error[Y0728]: old.csv:7: the row has 3 cells, where the header row has 5
  = help: a cell that holds a comma stands in double quotes
error[Y0727]: old.csv:8: the 申請番号 `A` was used already, at old.csv:2
  = help: give each application a number of its own, or take one of the two out
warning[Y0706]: `old.csv` is not UTF-8; it was read as CP932 (Shift_JIS)
  = help: to be rid of this warning, save it from the spreadsheet as CSV UTF-8
--- exit
1

=== what is mutated is decided by the cases in CSV, too
--- file cases.csv
申請番号,県内,期待.判定
A,いいえ,不交付
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko --mutate | tail -1
yoko test small.yoko cases.csv --mutate | tail -1
--- stdout ja
判定の変わる書き換えのうち、例が気づいた割合: 68.7%
判定の変わる書き換えのうち、例が気づいた割合: 75.0%
--- stdout en
Noticed of those that make a difference: 68.7%
Noticed of those that make a difference: 75.0%
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv

=== cases that lie beside the scheme are decided without being named, once
A CSV file's lists are named after it, so that several schemes' cases can lie in one folder.
--- file small.ndjson
{"record": {"申請番号": "N-1", "県内": false, "経費": []}, "expected": {"判定": "不交付"}}
--- file small.csv
申請番号,県内,期待.判定,期待.補助額
A,はい,交付可,"150,000"
--- file small.経費.csv
申請番号,金額,契約日,期待.対象額
A,"301,000",令和6年6月1日,301000
--- file 経費.csv
申請番号,金額,契約日,期待.対象額
A,1,令和6年6月1日,1
--- command
mkdir cases
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
mv small.ndjson small.csv *経費.csv cases
yoko test small.yoko --all | grep -v '^[ 0-9]*規則\|^Of'
yoko test small.yoko cases/small.csv ./cases/small.ndjson | tail -1
yoko test small.yoko --no-cases | tail -1
yoko test small.yoko --json
yoko compile small.yoko -o small.ykc
yoko test small.ykc | tail -1
cd cases
yoko test ../small.yoko | tail -1
--- stdout ja
○ 半分 (small.yoko:20)
○ N-1 (cases/small.ndjson:1)
○ A (cases/small.csv:2)
どの例でも試されていない箇所:
  small.yoko:16: 第2条: 満たさない例がない
  要件・対象の規則: 1/2
  定義とただし書き: 2/2
  結果・義務・書類: 2/2
合格 3 件、不合格 0 件
合格 3 件、不合格 0 件
合格 1 件、不合格 0 件
{"passed":3,"failed":0,"rules":6,"rules_tested":5,"results":[],"coverage":{"requirements":{"count":2,"covered":1},"definitions":{"count":2,"covered":2},"rows":{"count":0,"covered":0},"branches":{"count":0,"covered":0},"outputs":{"count":2,"covered":2},"versions":{"count":0,"covered":0},"conditions":{"count":0,"covered":0}},"untested":[{"kind":"requirements","rule":"第2条","source":"small.yoko","line":16,"unseen":"満たさない例がない"}]}
合格 2 件、不合格 0 件
合格 3 件、不合格 0 件
--- stdout en
pass 半分 (small.yoko:20)
pass N-1 (cases/small.ndjson:1)
pass A (cases/small.csv:2)
What no case puts to the test:
  small.yoko:16: 第2条: it is always met
  requirements: 1/2
  definitions and exceptions: 2/2
  results, duties and documents: 2/2
3 passed, 0 failed
3 passed, 0 failed
1 passed, 0 failed
{"passed":3,"failed":0,"rules":6,"rules_tested":5,"results":[],"coverage":{"requirements":{"count":2,"covered":1},"definitions":{"count":2,"covered":2},"rows":{"count":0,"covered":0},"branches":{"count":0,"covered":0},"outputs":{"count":2,"covered":2},"versions":{"count":0,"covered":0},"conditions":{"count":0,"covered":0}},"untested":[{"kind":"requirements","rule":"第2条","source":"small.yoko","line":16,"unseen":"it is always met"}]}
2 passed, 0 failed
3 passed, 0 failed
--- stderr ja
制度の隣にある事例 cases/small.ndjson も判定します
制度の隣にある事例 cases/small.csv も判定します
一覧「経費」を、申請と同じフォルダーにある cases/small.経費.csv から読みます
一覧「経費」を、申請と同じフォルダーにある cases/small.経費.csv から読みます
制度の隣にある事例 cases/small.ndjson も判定します
制度の隣にある事例 cases/small.csv も判定します
一覧「経費」を、申請と同じフォルダーにある cases/small.経費.csv から読みます
制度の隣にある事例 ../cases/small.ndjson も判定します
制度の隣にある事例 ../cases/small.csv も判定します
一覧「経費」を、申請と同じフォルダーにある ../cases/small.経費.csv から読みます
--- stderr en
the cases in cases/small.ndjson, which lie beside the scheme, are decided too
the cases in cases/small.csv, which lie beside the scheme, are decided too
the list 経費 is read from cases/small.経費.csv, which lies beside the records
the list 経費 is read from cases/small.経費.csv, which lies beside the records
the cases in cases/small.ndjson, which lie beside the scheme, are decided too
the cases in cases/small.csv, which lie beside the scheme, are decided too
the list 経費 is read from cases/small.経費.csv, which lies beside the records
the cases in ../cases/small.ndjson, which lie beside the scheme, are decided too
the cases in ../cases/small.csv, which lie beside the scheme, are decided too
the list 経費 is read from ../cases/small.経費.csv, which lies beside the records

=== a scheme that is found by its id finds its cases, and a bad one fails with its place
--- file small.ndjson
{"record": {"申請番号": "N-1", "県内": false, "経費": []}, "expected": {"判定": "交付可"}}
--- command
mkdir -p schemes/cases
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko schemes
mv small.ndjson schemes/cases
yoko test small
--- stdout ja
× N-1 (schemes/cases/small.ndjson:1)
    判定
      期待  交付可
      結果  不交付
      規則  第1条: 県内 [県内 = いいえ](14 行目)
規則 6 件のうち、5 件を試しています。
合格 1 件、不合格 1 件
--- stdout en
FAIL N-1 (schemes/cases/small.ndjson:1)
    判定
      expected  交付可
      found     不交付
      by        第1条: 県内 [県内 = no] (line 14)
Of 6 rules, 5 are put to the test.
1 passed, 1 failed
--- stderr ja
制度の隣にある事例 schemes/cases/small.ndjson も判定します
--- stderr en
the cases in schemes/cases/small.ndjson, which lie beside the scheme, are decided too
--- exit
1

=== the parts of a progressive table meet at the amounts written, whichever side they belong to
--- file s.yoko
制度 example 「累進」
項目 費用 : 円
条文 第3条 「負担」
表 以下の負担(費用) 《第3条》 累進
    100万円以下 => 10％
    100万円超   => 5％
表 未満の負担(費用) 《第3条》 累進
    100万円未満 => 10％
    100万円以上 => 5％
結果 甲 《第3条》 = 切り捨て(以下の負担(費用))
結果 乙 《第3条》 = 切り捨て(未満の負担(費用))
結果 算定額 《第3条》 = 費用

例 「1円手前」 {
    費用 = 999,999円
    期待 { 甲 = 99,999円  乙 = 99,999円 }
}
例 「ちょうど」 {
    費用 = 100万円
    期待 { 甲 = 10万円  乙 = 10万円 }
}
例 「20円先」 {
    費用 = 1,000,020円
    期待 { 甲 = 100,001円  乙 = 100,001円 }
}
--- command
yoko test s.yoko
--- stdout ja
規則 10 件のうち、10 件を試しています。
合格 3 件、不合格 0 件
--- stdout en
Of 10 rules, 10 are put to the test.
3 passed, 0 failed

=== a change to a list whose rules stand in several 各 finds the one that has it
--- file base.yoko
制度 base 「二つの各」
一覧 経費 {
    項目 番号 : 数 1以上 鍵 既定 位置
    項目 額 : 円
    項目 県内 : 真偽
}
条文 第2条 「県内で買う」
条文 第3条 「少額を除く」
各 経費 {
    要件 《第2条》 : 県内
}
各 経費 {
    要件 《第3条》 : 額 >= 1万円
}
結果 対象経費 《第2条》 = 合計(経費.額, 対象)
--- file next.yoko
制度 next 「翌年」
基礎 base
各 経費 {
    改める 要件 《第3条》 : 額 >= 2万円
}
例 「2万円から」 {
    経費 [
        { 額 = 1.5万円  県内 }
        { 額 = 2万円  県内 }
        { 額 = 5万円  県内 でない }
    ]
    期待 { 対象経費 = 2万円 }
}
--- command
yoko test next.yoko --no-cases
--- stdout ja
規則 4 件のうち、4 件を試しています。
合格 1 件、不合格 0 件
--- stdout en
Of 4 rules, 4 are put to the test.
1 passed, 0 failed

=== what an open decision lacks is told, and amounts are told as people write them
--- file small.yoko
制度 small 「小さな補助」
条文 第1条 「費用」
選択肢 種別 { 介護老人福祉施設、介護老人保健施設、訪問介護、通所介護、短期入所生活介護、認知症対応型共同生活介護、小規模多機能型居宅介護 }
項目 申請番号 : 文字 必須
項目 県内 : 真偽
項目 サービス種別 : 種別
項目 「金額（税抜）」 : 円
要件 《第1条》 「県内」: 県内 かつ サービス種別 ≠ 訪問介護
結果 算定額 《第1条》 = 「金額（税抜）」
例 「足りない」 {
    「金額（税抜）」 = 100万円
    期待 { 判定 = 交付可  補助額 = 100万円 }
}
例 「違う」 {
    県内
    サービス種別 = 通所介護
    「金額（税抜）」 = 100万円
    期待 { 補助額 = 90万円 }
}
--- command
yoko test small.yoko
--- stdout ja
× 足りない (small.yoko:10)
    判定
      期待  交付可
      結果  要確認
      規則  記入がないもの: サービス種別、県内
    補助額
      期待  1,000,000円
      結果  未記入
      規則  第1条: 「金額（税抜）」 [金額（税抜） = 1,000,000円](9 行目)
× 違う (small.yoko:14)
    補助額
      期待  900,000円
      結果  1,000,000円
      規則  第1条: 「金額（税抜）」 [金額（税抜） = 1,000,000円](9 行目)
規則 3 件のうち、2 件を試しています。条件 2 件のうち、0 件はそれだけで結果を左右することを確かめています。
合格 0 件、不合格 2 件
--- stdout en
FAIL 足りない (small.yoko:10)
    判定
      expected  交付可
      found     要確認
      by        not filled in: サービス種別、県内
    補助額
      expected  1,000,000円
      found     left blank
      by        第1条: 「金額（税抜）」 [金額（税抜） = 1,000,000 yen] (line 9)
FAIL 違う (small.yoko:14)
    補助額
      expected  900,000円
      found     1,000,000円
      by        第1条: 「金額（税抜）」 [金額（税抜） = 1,000,000 yen] (line 9)
Of 3 rules, 2 are put to the test. Of 2 conditions, 0 were seen to matter on their own.
0 passed, 2 failed
--- exit
1

=== results and duties in yen are told in yen, counts by their unit
--- file a.yoko
制度 a 「額」
項目 費用 : 円
項目 職員 : 人
条文 第1条 「義務」
結果 月額 = 切り捨て(費用 ÷ 2, 1円)
結果 人数 = 職員 + 1人
結果 算定額 = 費用
義務 返還額 《第1条》 = 切り捨て(費用 ÷ 4, 1円)
例 「違う」 {
    費用 = 1,000,000円
    職員 = 1,200人
    期待 { 月額 = 400,000円  人数 = 1,000人  補助額 = 1円  義務 { 返還額 = 1円 } }
}
--- command
yoko test a.yoko
--- stdout ja
× 違う (a.yoko:9)
    補助額
      期待  1円
      結果  1,000,000円
      規則  費用 [費用 = 1,000,000円](7 行目)
    義務.返還額
      期待  1円
      結果  250,000円
      規則  第1条(8 行目)
    結果.月額
      期待  400,000円
      結果  500,000円
    結果.人数
      期待  1,000人
      結果  1,201人
規則 7 件のうち、7 件を試しています。
合格 0 件、不合格 1 件
--- stdout en
FAIL 違う (a.yoko:9)
    補助額
      expected  1円
      found     1,000,000円
      by        費用 [費用 = 1,000,000 yen] (line 7)
    義務.返還額
      expected  1円
      found     250,000円
      by        第1条 (line 8)
    結果.月額
      expected  400,000円
      found     500,000円
    結果.人数
      expected  1,000人
      found     1,201人
Of 7 rules, 7 are put to the test.
0 passed, 1 failed
--- exit
1

=== a scheme that gives the 申請番号 a name of its own
Its 例 and cases are told by that field, a 例 without one by its label; cases that are suggested have it.
--- file own.yoko
制度 own 「自分の番号」
条文 1 「額」
項目 番号 : 文字 鍵 必須
項目 県内 : 真偽
項目 額 : 円
要件 《1》: 県内
結果 算定額 《1》 = 額
例 「県外」 { 県内 でない  額 = 4円  期待 { 判定 = 不交付 } }
例 「番号つき」 { 番号 = 「X1」  県内  額 = 5円  期待 { 判定 = 交付可  補助額 = 5円 } }
例 「読めない番号」 { 番号 = 「」  県内  額 = 6円  期待 { 入力エラー } }
--- file cases.csv
番号,県内,額,期待.判定
C1,はい,3,交付可
C2,はい,3,不交付
--- file cases.ndjson
{"record": {"番号": "J1", "県内": true, "額": 3}, "expected": {"判定": "交付可"}}
{"record": {"番号": "J2", "県内": true, "額": 3}, "expected": {"判定": "不交付"}}
--- command
yoko test own.yoko cases.csv cases.ndjson
yoko test own.yoko --suggest --format ndjson
yoko test own.yoko --mutate | tail -n 1
printf '記録\n' | yoko explore own.yoko
printf '記録\n' | yoko explore own.yoko --example 県外 | tail -n 3
--- stdout ja
× C2 (cases.csv:3)
    判定
      期待  不交付
      結果  交付可
× J2 (cases.ndjson:2)
    判定
      期待  不交付
      結果  交付可
規則 3 件のうち、3 件を試しています。
合格 5 件、不合格 2 件
{"case":"県外 (own.yoko:8): 県内 = true","record":{"県内":true,"額":4,"番号":"県外"},"found":{"申請番号": "県外", "制度": "own", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": null, "補助率": null, "基準額": null, "上限額": null, "算定額": 4, "補助額": 4, "経費": [], "内訳": [], "義務": {}, "提出書類": []}}
{"case":"県外 (own.yoko:8): 県内 = null","record":{"額":4,"番号":"県外"},"found":{"申請番号": "県外", "制度": "own", "判定": "要確認", "不足項目": ["県内"], "不適合": [], "対象経費": null, "補助率": null, "基準額": null, "上限額": null, "算定額": 4, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": []}}
{"case":"番号つき (own.yoko:9): 県内 = false","record":{"番号":"X1","県内":false,"額":5},"found":{"申請番号": "X1", "制度": "own", "判定": "不交付", "不足項目": [], "不適合": ["1"], "対象経費": null, "補助率": null, "基準額": null, "上限額": null, "算定額": 5, "補助額": 0, "経費": [], "内訳": [], "義務": {}, "提出書類": []}}
判定の変わる書き換えのうち、例が気づいた割合: 100.0%
交付可: 補助額は 5円 です。

> 記録
{"番号":"X1","県内":true,"額":5}

> 記録
{"県内":false,"額":4,"番号":"県外"}

--- stdout en
FAIL C2 (cases.csv:3)
    判定
      expected  不交付
      found     交付可
FAIL J2 (cases.ndjson:2)
    判定
      expected  不交付
      found     交付可
Of 3 rules, 3 are put to the test.
5 passed, 2 failed
{"case":"県外 (own.yoko:8): 県内 = true","record":{"県内":true,"額":4,"番号":"県外"},"found":{"申請番号": "県外", "制度": "own", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": null, "補助率": null, "基準額": null, "上限額": null, "算定額": 4, "補助額": 4, "経費": [], "内訳": [], "義務": {}, "提出書類": []}}
{"case":"県外 (own.yoko:8): 県内 = null","record":{"額":4,"番号":"県外"},"found":{"申請番号": "県外", "制度": "own", "判定": "要確認", "不足項目": ["県内"], "不適合": [], "対象経費": null, "補助率": null, "基準額": null, "上限額": null, "算定額": 4, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": []}}
{"case":"番号つき (own.yoko:9): 県内 = false","record":{"番号":"X1","県内":false,"額":5},"found":{"申請番号": "X1", "制度": "own", "判定": "不交付", "不足項目": [], "不適合": ["1"], "対象経費": null, "補助率": null, "基準額": null, "上限額": null, "算定額": 5, "補助額": 0, "経費": [], "内訳": [], "義務": {}, "提出書類": []}}
Noticed of those that make a difference: 100.0%
交付可: the grant is 5 yen.

> 記録
{"番号":"X1","県内":true,"額":5}

> 記録
{"県内":false,"額":4,"番号":"県外"}


=== a line of a case file that is a number, a text or nothing of its own
Sound JSON that is no case is told as such: it was once taken for want of memory.
--- file a.yoko
制度 a 「例」
項目 費用 : 円
条文 1 「額」
結果 対象経費 《1》 = 費用
--- file cases.ndjson
7
"記録"
 null
{"record": {"費用": 4}, "expected": {"対象経費": 4}}
--- command
yoko test a.yoko cases.ndjson
--- stdout ja
× cases.ndjson:1 (cases.ndjson:1)
    "record" と "expected" がそろっていません
× cases.ndjson:2 (cases.ndjson:2)
    "record" と "expected" がそろっていません
× cases.ndjson:3 (cases.ndjson:3)
    "record" と "expected" がそろっていません
× cases.ndjson:4 (cases.ndjson:4)
    入力エラー
      期待  判定
      結果  （標準入力）:1: 申請番号がありません
規則 2 件のうち、0 件を試しています。
合格 0 件、不合格 4 件
--- stdout en
FAIL cases.ndjson:1 (cases.ndjson:1)
    it has no objects "record" and "expected"
FAIL cases.ndjson:2 (cases.ndjson:2)
    it has no objects "record" and "expected"
FAIL cases.ndjson:3 (cases.ndjson:3)
    it has no objects "record" and "expected"
FAIL cases.ndjson:4 (cases.ndjson:4)
    入力エラー
      expected  a decision
      found     (standard input):1: 申請番号 is missing
Of 2 rules, 0 are put to the test.
0 passed, 4 failed
--- stderr ja
エラー[Y0621]: cases.ndjson:1 は事例として読めません: "record" と "expected" がそろっていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:2 は事例として読めません: "record" と "expected" がそろっていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:3 は事例として読めません: "record" と "expected" がそろっていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
--- stderr en
error[Y0621]: no case stands at cases.ndjson:1: it has no objects "record" and "expected"
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:2: it has no objects "record" and "expected"
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:3: it has no objects "record" and "expected"
  = help: a case is one line, {"record": {…}, "expected": {…}}
--- exit
1

=== a case file in another encoding is told from want of memory
A text saved as Shift_JIS, a character that no text may hold, and the mark of UTF-8 that some editors write first.
--- file a.yoko
制度 a 「例」
項目 申請番号 : 文字 必須
項目 費用 : 円
条文 1 「額」
結果 対象経費 《1》 = 費用
--- bytes cases.ndjson
\xef\xbb\xbf{"record": {"申請番号": "A", "費用": 4}, "expected": {"対象経費": 4}}
{"record": {"\x93\xfa\x95t": 4}, "expected": {}}
{"record": {"申請番号": "B"}, "expected": {"判定": "\\u0000"}}
--- command
yoko test a.yoko cases.ndjson
--- stdout ja
× cases.ndjson:2 (cases.ndjson:2)
    14バイト目が文字として読めません。ファイルを UTF-8 で保存してください
× cases.ndjson:3 (cases.ndjson:3)
    59バイト目に NUL 文字があります。取り除いてください
規則 2 件のうち、2 件を試しています。
合格 1 件、不合格 2 件
--- stdout en
FAIL cases.ndjson:2 (cases.ndjson:2)
    byte 14 is no part of a character: save the file as UTF-8
FAIL cases.ndjson:3 (cases.ndjson:3)
    byte 59 is a NUL character, which no text may hold: take it out
Of 2 rules, 2 are put to the test.
1 passed, 2 failed
--- stderr ja
エラー[Y0621]: cases.ndjson:2 は事例として読めません: 14バイト目が文字として読めません。ファイルを UTF-8 で保存してください
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:3 は事例として読めません: 59バイト目に NUL 文字があります。取り除いてください
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
--- stderr en
error[Y0621]: no case stands at cases.ndjson:2: byte 14 is no part of a character: save the file as UTF-8
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:3: byte 59 is a NUL character, which no text may hold: take it out
  = help: a case is one line, {"record": {…}, "expected": {…}}
--- exit
1

=== lines of cases with other members, blanks and mistakes
What stands beside the record and what is expected is of no matter, whatever its name; each line that is no case is told.
--- file cases.ndjson
{"メモ:\"県内\"":"{,","年":[1,{"x":"]"}],"record":{"申請番号":"コロン","県内":false,"メモ":"\\"},"expected":{"判定":"不交付"}}
  	

	 {"expected":{"補助額":0,"算定額":0.0},"record":{"申請番号":"D","県内":false},"note":"}"}
{"record":{"申請番号":"E","県内":true},"recorded":{"県内":false},"expected":{"判定":"交付可"}}
{"rec\u006frd":{"県内":true},"expected":{"判定":"交付可"}}
{"record":{"県内":true},"expecte\u0064":{"判定":"交付可"}}
{"record":{"県内":true},"record":{"県内":false},"expected":{"判定":"交付可"}}
{"record":{"県内":true},"expected":[]}
{"record":[],"expected":{}}
{"record":[],"found":{}}
{"record":{"県内":true},"found":{"判定":"交付可"}}
{"record":{"県内":true},"found":{},"expected":{"入力エラー":"あるはず"}}
{"record":{"申請番号":"F","県内":3},"expected":{}}
{"record":{},"expected":{"申請番号":"こちらの番号","判定":"要確認"}}
{"record":{"申請番号":"A & <B>\u0001\tC\u007f","県内":true},"expected":{"補助額":1}}
{}
[]
"x"
{"record":
--- bytes tail.ndjson
{"record":{"申請番号":"A","県内":true},"expected":{"判定":"交付可"}}\r\n{"record":{"申請番号":"B","県内":true},"expected":{"判定":"交付可"}}\
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko cases.ndjson --all
yoko test small.yoko tail.ndjson
yoko test small.yoko cases.ndjson --format junit -o cases.xml 2>/dev/null
yoko test small.yoko cases.ndjson --format html -o cases.html 2>/dev/null
yoko test small.yoko cases.ndjson --json 2>/dev/null | grep -o '"origin":"[^"]*","passed":[a-z]*'
grep -o '<failure[^>]*>' cases.xml
grep -o 'name="A[^"]*"' cases.xml
--- stdout ja
○ 半分 (small.yoko:20)
○ コロン (cases.ndjson:1)
× D (cases.ndjson:4)
    算定額
      期待  0.0円
      結果  0円
      規則  第3条: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円) [対象経費 = 0円](19 行目)
○ E (cases.ndjson:5)
× cases.ndjson:6 (cases.ndjson:6)
    "record" と "expected" がそろっていません
× cases.ndjson:7 (cases.ndjson:7)
    "record" と "expected" がそろっていません
× cases.ndjson:8 (cases.ndjson:8)
    「record」が2つあります。どちらか一方だけにしてください
× cases.ndjson:9 (cases.ndjson:9)
    "record" と "expected" がそろっていません
× cases.ndjson:10 (cases.ndjson:10)
    "record" と "expected" がそろっていません
× cases.ndjson:11 (cases.ndjson:11)
    "record" と "expected" がそろっていません
× cases.ndjson:12 (cases.ndjson:12)
    まだ誰も確かめていない事例です。"found" は今の判定です。正しいと確かめたら "expected" に書き換えてください
○ cases.ndjson:13 (cases.ndjson:13)
× F (cases.ndjson:14)
    入力エラー
      期待  判定
      結果  （標準入力）:1: 「県内」は真偽の項目ですが、「3」とあります
× こちらの番号 (cases.ndjson:15)
    入力エラー
      期待  判定
      結果  （標準入力）:1: 申請番号がありません
× A & <B><U+0001><U+0009>C<U+007F> (cases.ndjson:16)
    補助額
      期待  1円
      結果  0円
      規則  第3条: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円) [対象経費 = 0円](19 行目)
× cases.ndjson:17 (cases.ndjson:17)
    "record" と "expected" がそろっていません
× cases.ndjson:18 (cases.ndjson:18)
    "record" と "expected" がそろっていません
× cases.ndjson:19 (cases.ndjson:19)
    "record" と "expected" がそろっていません
× cases.ndjson:20 (cases.ndjson:20)
    途中で終わっています。括弧か二重引用符が閉じられていません
どの例でも試されていない箇所:
  small.yoko:16: 第2条: 満たさない例がない
  要件・対象の規則: 1/2
  定義とただし書き: 2/2
  結果・義務・書類: 2/2
規則 6 件のうち、5 件を試しています。
合格 4 件、不合格 15 件
規則 6 件のうち、4 件を試しています。
合格 3 件、不合格 0 件
"origin":"cases.ndjson:4","passed":false
"origin":"cases.ndjson:6","passed":false
"origin":"cases.ndjson:7","passed":false
"origin":"cases.ndjson:8","passed":false
"origin":"cases.ndjson:9","passed":false
"origin":"cases.ndjson:10","passed":false
"origin":"cases.ndjson:11","passed":false
"origin":"cases.ndjson:12","passed":false
"origin":"cases.ndjson:14","passed":false
"origin":"cases.ndjson:15","passed":false
"origin":"cases.ndjson:16","passed":false
"origin":"cases.ndjson:17","passed":false
"origin":"cases.ndjson:18","passed":false
"origin":"cases.ndjson:19","passed":false
"origin":"cases.ndjson:20","passed":false
<failure message="算定額">
<failure message="&quot;record&quot; と &quot;expected&quot; がそろっていません">
<failure message="&quot;record&quot; と &quot;expected&quot; がそろっていません">
<failure message="「record」が2つあります。どちらか一方だけにしてください">
<failure message="&quot;record&quot; と &quot;expected&quot; がそろっていません">
<failure message="&quot;record&quot; と &quot;expected&quot; がそろっていません">
<failure message="&quot;record&quot; と &quot;expected&quot; がそろっていません">
<failure message="まだ誰も確かめていない事例です。&quot;found&quot; は今の判定です。正しいと確かめたら &quot;expected&quot; に書き換えてください">
<failure message="入力エラー">
<failure message="入力エラー">
<failure message="補助額">
<failure message="&quot;record&quot; と &quot;expected&quot; がそろっていません">
<failure message="&quot;record&quot; と &quot;expected&quot; がそろっていません">
<failure message="&quot;record&quot; と &quot;expected&quot; がそろっていません">
<failure message="途中で終わっています。括弧か二重引用符が閉じられていません">
name="A &amp; &lt;B&gt;?&#9;C?"
--- stdout en
pass 半分 (small.yoko:20)
pass コロン (cases.ndjson:1)
FAIL D (cases.ndjson:4)
    算定額
      expected  0.0円
      found     0円
      by        第3条: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円) [対象経費 = 0 yen] (line 19)
pass E (cases.ndjson:5)
FAIL cases.ndjson:6 (cases.ndjson:6)
    it has no objects "record" and "expected"
FAIL cases.ndjson:7 (cases.ndjson:7)
    it has no objects "record" and "expected"
FAIL cases.ndjson:8 (cases.ndjson:8)
    `record` is there twice: keep one of the two
FAIL cases.ndjson:9 (cases.ndjson:9)
    it has no objects "record" and "expected"
FAIL cases.ndjson:10 (cases.ndjson:10)
    it has no objects "record" and "expected"
FAIL cases.ndjson:11 (cases.ndjson:11)
    it has no objects "record" and "expected"
FAIL cases.ndjson:12 (cases.ndjson:12)
    nobody has judged it yet: "found" is what came out; when that is right, write "expected" in its place
pass cases.ndjson:13 (cases.ndjson:13)
FAIL F (cases.ndjson:14)
    入力エラー
      expected  a decision
      found     (standard input):1: `県内` is yes or no, but here is `3`
FAIL こちらの番号 (cases.ndjson:15)
    入力エラー
      expected  a decision
      found     (standard input):1: 申請番号 is missing
FAIL A & <B><U+0001><U+0009>C<U+007F> (cases.ndjson:16)
    補助額
      expected  1円
      found     0円
      by        第3条: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円) [対象経費 = 0 yen] (line 19)
FAIL cases.ndjson:17 (cases.ndjson:17)
    it has no objects "record" and "expected"
FAIL cases.ndjson:18 (cases.ndjson:18)
    it has no objects "record" and "expected"
FAIL cases.ndjson:19 (cases.ndjson:19)
    it has no objects "record" and "expected"
FAIL cases.ndjson:20 (cases.ndjson:20)
    it breaks off before its end: a bracket or a double quote is not closed
What no case puts to the test:
  small.yoko:16: 第2条: it is always met
  requirements: 1/2
  definitions and exceptions: 2/2
  results, duties and documents: 2/2
Of 6 rules, 5 are put to the test.
4 passed, 15 failed
Of 6 rules, 4 are put to the test.
3 passed, 0 failed
"origin":"cases.ndjson:4","passed":false
"origin":"cases.ndjson:6","passed":false
"origin":"cases.ndjson:7","passed":false
"origin":"cases.ndjson:8","passed":false
"origin":"cases.ndjson:9","passed":false
"origin":"cases.ndjson:10","passed":false
"origin":"cases.ndjson:11","passed":false
"origin":"cases.ndjson:12","passed":false
"origin":"cases.ndjson:14","passed":false
"origin":"cases.ndjson:15","passed":false
"origin":"cases.ndjson:16","passed":false
"origin":"cases.ndjson:17","passed":false
"origin":"cases.ndjson:18","passed":false
"origin":"cases.ndjson:19","passed":false
"origin":"cases.ndjson:20","passed":false
<failure message="算定額">
<failure message="it has no objects &quot;record&quot; and &quot;expected&quot;">
<failure message="it has no objects &quot;record&quot; and &quot;expected&quot;">
<failure message="`record` is there twice: keep one of the two">
<failure message="it has no objects &quot;record&quot; and &quot;expected&quot;">
<failure message="it has no objects &quot;record&quot; and &quot;expected&quot;">
<failure message="it has no objects &quot;record&quot; and &quot;expected&quot;">
<failure message="nobody has judged it yet: &quot;found&quot; is what came out; when that is right, write &quot;expected&quot; in its place">
<failure message="入力エラー">
<failure message="入力エラー">
<failure message="補助額">
<failure message="it has no objects &quot;record&quot; and &quot;expected&quot;">
<failure message="it has no objects &quot;record&quot; and &quot;expected&quot;">
<failure message="it has no objects &quot;record&quot; and &quot;expected&quot;">
<failure message="it breaks off before its end: a bracket or a double quote is not closed">
name="A &amp; &lt;B&gt;?&#9;C?"
--- stderr ja
エラー[Y0621]: cases.ndjson:6 は事例として読めません: "record" と "expected" がそろっていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:7 は事例として読めません: "record" と "expected" がそろっていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:8 は事例として読めません: 「record」が2つあります。どちらか一方だけにしてください
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:9 は事例として読めません: "record" と "expected" がそろっていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:10 は事例として読めません: "record" と "expected" がそろっていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:11 は事例として読めません: "record" と "expected" がそろっていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:12 は事例として読めません: まだ誰も確かめていない事例です。"found" は今の判定です。正しいと確かめたら "expected" に書き換えてください
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:17 は事例として読めません: "record" と "expected" がそろっていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:18 は事例として読めません: "record" と "expected" がそろっていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:19 は事例として読めません: "record" と "expected" がそろっていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:20 は事例として読めません: 途中で終わっています。括弧か二重引用符が閉じられていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
--- stderr en
error[Y0621]: no case stands at cases.ndjson:6: it has no objects "record" and "expected"
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:7: it has no objects "record" and "expected"
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:8: `record` is there twice: keep one of the two
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:9: it has no objects "record" and "expected"
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:10: it has no objects "record" and "expected"
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:11: it has no objects "record" and "expected"
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:12: nobody has judged it yet: "found" is what came out; when that is right, write "expected" in its place
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:17: it has no objects "record" and "expected"
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:18: it has no objects "record" and "expected"
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:19: it has no objects "record" and "expected"
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:20: it breaks off before its end: a bracket or a double quote is not closed
  = help: a case is one line, {"record": {…}, "expected": {…}}

=== what is wrong with a case that is no JSON, and where
In our own words, each kind of mistake.
--- file one.yoko
制度 one 「一つ」
項目 申請番号 : 文字 必須
項目 県内 : 真偽
条文 第1条 「県内」
条文 第2条 「額」
要件 《第1条》: 県内
結果 算定額 《第2条》 = 10円
--- bytes cases.ndjson
{"record": {"申請番号": "1", "県内": はい}, "expected": {"補助額": 10}}
{“record”: {}}
{"record": {"申請番号": "1", "県内": true}, "expected": {
{"record": {"申請番号": "1"}, "record": {}}
{"record": {}, "expected": {}} 余分
{"record": {"申請番号": "\x93"}}
{"record": {"申請番号": "\\u0000"}}
{"record": {"申請番号": "1",}}
{"record": {"申請番号": 1.5, "金額": 12,345}}
[7.5]
7.5
--- command
yoko test one.yoko cases.ndjson
perl -e 'print "[" x 3000, "\n"' >deep.ndjson
yoko test one.yoko deep.ndjson
--- stdout ja
× cases.ndjson:1 (cases.ndjson:1)
    44バイト目から JSON になっていません: 「はい}, "expected": {"補」
× cases.ndjson:2 (cases.ndjson:2)
    2バイト目から JSON になっていません: 「“record”: {}}」
× cases.ndjson:3 (cases.ndjson:3)
    途中で終わっています。括弧か二重引用符が閉じられていません
× cases.ndjson:4 (cases.ndjson:4)
    「record」が2つあります。どちらか一方だけにしてください
× cases.ndjson:5 (cases.ndjson:5)
    終わりの後に「余分」が続いています
× cases.ndjson:6 (cases.ndjson:6)
    30バイト目が文字として読めません。ファイルを UTF-8 で保存してください
× cases.ndjson:7 (cases.ndjson:7)
    30バイト目に NUL 文字があります。取り除いてください
× cases.ndjson:8 (cases.ndjson:8)
    33バイト目から JSON になっていません: 「}}」
× cases.ndjson:9 (cases.ndjson:9)
    49バイト目から JSON になっていません: 「5}}」
× cases.ndjson:10 (cases.ndjson:10)
    "record" と "expected" がそろっていません
× cases.ndjson:11 (cases.ndjson:11)
    "record" と "expected" がそろっていません
規則 3 件のうち、0 件を試しています。
合格 0 件、不合格 11 件
× deep.ndjson:1 (deep.ndjson:1)
    入れ子が深すぎます
規則 3 件のうち、0 件を試しています。
合格 0 件、不合格 1 件
--- stdout en
FAIL cases.ndjson:1 (cases.ndjson:1)
    it is not JSON from byte 44 on: `はい}, "expected": {"補`
FAIL cases.ndjson:2 (cases.ndjson:2)
    it is not JSON from byte 2 on: `“record”: {}}`
FAIL cases.ndjson:3 (cases.ndjson:3)
    it breaks off before its end: a bracket or a double quote is not closed
FAIL cases.ndjson:4 (cases.ndjson:4)
    `record` is there twice: keep one of the two
FAIL cases.ndjson:5 (cases.ndjson:5)
    behind its end stands `余分`
FAIL cases.ndjson:6 (cases.ndjson:6)
    byte 30 is no part of a character: save the file as UTF-8
FAIL cases.ndjson:7 (cases.ndjson:7)
    byte 30 is a NUL character, which no text may hold: take it out
FAIL cases.ndjson:8 (cases.ndjson:8)
    it is not JSON from byte 33 on: `}}`
FAIL cases.ndjson:9 (cases.ndjson:9)
    it is not JSON from byte 49 on: `5}}`
FAIL cases.ndjson:10 (cases.ndjson:10)
    it has no objects "record" and "expected"
FAIL cases.ndjson:11 (cases.ndjson:11)
    it has no objects "record" and "expected"
Of 3 rules, 0 are put to the test.
0 passed, 11 failed
FAIL deep.ndjson:1 (deep.ndjson:1)
    it is nested too deep
Of 3 rules, 0 are put to the test.
0 passed, 1 failed
--- stderr ja
エラー[Y0621]: cases.ndjson:1 は事例として読めません: 44バイト目から JSON になっていません: 「はい}, "expected": {"補」
  = もしかして: true
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:2 は事例として読めません: 2バイト目から JSON になっていません: 「“record”: {}}」
  = もしかして: "
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:3 は事例として読めません: 途中で終わっています。括弧か二重引用符が閉じられていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:4 は事例として読めません: 「record」が2つあります。どちらか一方だけにしてください
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:5 は事例として読めません: 終わりの後に「余分」が続いています
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:6 は事例として読めません: 30バイト目が文字として読めません。ファイルを UTF-8 で保存してください
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:7 は事例として読めません: 30バイト目に NUL 文字があります。取り除いてください
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:8 は事例として読めません: 33バイト目から JSON になっていません: 「}}」
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:9 は事例として読めません: 49バイト目から JSON になっていません: 「5}}」
  = もしかして: 12345
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:10 は事例として読めません: "record" と "expected" がそろっていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: cases.ndjson:11 は事例として読めません: "record" と "expected" がそろっていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
エラー[Y0621]: deep.ndjson:1 は事例として読めません: 入れ子が深すぎます
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
--- stderr en
error[Y0621]: no case stands at cases.ndjson:1: it is not JSON from byte 44 on: `はい}, "expected": {"補`
  = did you mean: true
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:2: it is not JSON from byte 2 on: `“record”: {}}`
  = did you mean: "
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:3: it breaks off before its end: a bracket or a double quote is not closed
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:4: `record` is there twice: keep one of the two
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:5: behind its end stands `余分`
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:6: byte 30 is no part of a character: save the file as UTF-8
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:7: byte 30 is a NUL character, which no text may hold: take it out
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:8: it is not JSON from byte 33 on: `}}`
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:9: it is not JSON from byte 49 on: `5}}`
  = did you mean: 12345
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:10: it has no objects "record" and "expected"
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at cases.ndjson:11: it has no objects "record" and "expected"
  = help: a case is one line, {"record": {…}, "expected": {…}}
error[Y0621]: no case stands at deep.ndjson:1: it is nested too deep
  = help: a case is one line, {"record": {…}, "expected": {…}}
--- exit
1

=== results with decimals are compared by their value, digit by digit
1.50 is 1.5; the ten thousandth part of a yen at 100 trillion is another number. Without a unit 1.5 stands in a 例, too. What is
whole is written so.
--- file g.yoko
制度 g 「小数の結果」
項目 申請番号 : 文字 必須
項目 量 : 数 小数4桁 0以上99,999,999,999,999.9999以下
条文 第1条 「量」
結果 算定額 《第1条》 = 切り捨て(量 × 1円, 1円)
結果 残量 《第1条》 = 量
例 「同じ」 {
    量 = 1.5
    期待 { 残量 = 1.5 }
}
例 「違う」 {
    量 = 1.5
    期待 { 残量 = 1.6 }
}
--- file c.ndjson
{"record":{"申請番号":"1","量":99999999999999.9999},"expected":{"結果":{"残量":99999999999999.9998}}}
{"record":{"申請番号":"2","量":99999999999999.9999},"expected":{"結果":{"残量":99999999999999.9999}}}
{"record":{"申請番号":"3","量":1.5},"expected":{"結果":{"残量":1.50}}}
{"record":{"申請番号":"4","量":10},"expected":{"結果":{"残量":1e1}}}
{"record":{"申請番号":"5","量":1},"expected":{"結果":{"残量":[1.5, 1]}}}
{"record":{"申請番号":"6","量":1.5},"expected":{"結果":{"残量":0.00000000000000000000000001}}}
{"record":{"申請番号":"7","量":1.5},"expected":{"結果":{"残量":"3/0"}}}
--- command
yoko test g.yoko c.ndjson
--- stdout ja
× 違う (g.yoko:11)
    結果.残量
      期待  8/5
      結果  1.5
× 1 (c.ndjson:1)
    結果.残量
      期待  99999999999999.9998
      結果  99999999999999.9999
× 4 (c.ndjson:4)
    結果.残量
      期待  1e1
      結果  10
× 5 (c.ndjson:5)
    結果.残量
      期待  1.5、1
      結果  1
× 6 (c.ndjson:6)
    結果.残量
      期待  0.00000000000000000000000001
      結果  1.5
× 7 (c.ndjson:7)
    結果.残量
      期待  3/0
      結果  1.5
規則 4 件のうち、4 件を試しています。
合格 3 件、不合格 6 件
--- stdout en
FAIL 違う (g.yoko:11)
    結果.残量
      expected  8/5
      found     1.5
FAIL 1 (c.ndjson:1)
    結果.残量
      expected  99999999999999.9998
      found     99999999999999.9999
FAIL 4 (c.ndjson:4)
    結果.残量
      expected  1e1
      found     10
FAIL 5 (c.ndjson:5)
    結果.残量
      expected  1.5, 1
      found     1
FAIL 6 (c.ndjson:6)
    結果.残量
      expected  0.00000000000000000000000001
      found     1.5
FAIL 7 (c.ndjson:7)
    結果.残量
      expected  3/0
      found     1.5
Of 4 rules, 4 are put to the test.
3 passed, 6 failed
--- exit
1

