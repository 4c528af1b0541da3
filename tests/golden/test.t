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
      期待  151000
      結果  150000
規則 6 件のうち、4 件を試しています。
合格 0 件、不合格 1 件
--- stdout en
FAIL 半分 (small.yoko:20)
    補助額
      expected  151000
      found     150000
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
{"passed":0,"failed":1,"rules":6,"rules_tested":4,"results":[{"label":"半分","origin":"small.yoko:20","passed":false,"differences":[{"path":"補助額","expected":"151000","found":"150000"}]}],"coverage":{"requirements":{"count":2,"covered":0},"definitions":{"count":2,"covered":2},"rows":{"count":0,"covered":0},"branches":{"count":0,"covered":0},"outputs":{"count":2,"covered":2},"versions":{"count":0,"covered":0},"conditions":{"count":0,"covered":0}},"untested":[{"kind":"requirements","rule":"第1条","source":"small.yoko","line":14,"unseen":"満たさない例がない"},{"kind":"requirements","rule":"第2条","source":"small.yoko","line":16,"unseen":"満たさない例がない"}]}
--- stdout en
{"passed":0,"failed":1,"rules":6,"rules_tested":4,"results":[{"label":"半分","origin":"small.yoko:20","passed":false,"differences":[{"path":"補助額","expected":"151000","found":"150000"}]}],"coverage":{"requirements":{"count":2,"covered":0},"definitions":{"count":2,"covered":2},"rows":{"count":0,"covered":0},"branches":{"count":0,"covered":0},"outputs":{"count":2,"covered":2},"versions":{"count":0,"covered":0},"conditions":{"count":0,"covered":0}},"untested":[{"kind":"requirements","rule":"第1条","source":"small.yoko","line":14,"unseen":"it is always met"},{"kind":"requirements","rule":"第2条","source":"small.yoko","line":16,"unseen":"it is always met"}]}
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
   = もしかして: 県内
   = 直し方: 語彙にある項目を、そこでの名前で書いてください
--- stderr en
error[Y0601]: `県外` is no field of 申請
  --> small.yoko:21:5
   |
21 |     県外
   |     ^^^^
   = did you mean: 県内
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
規則 6 件のうち、5 件を試しています。
合格 2 件、不合格 1 件
--- stdout en
FAIL B (cases.ndjson:2)
    判定
      expected  交付可
      found     不交付
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

