# yoko test.

=== examples that pass
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko
--- stdout ja
規則 2 件のうち、0 件を試しています。
合格 1 件、不合格 0 件
--- stdout en
Of 2 rules, 0 are put to the test.
1 passed, 0 failed

=== all of them shown
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko --all
--- stdout ja
○ 半分 (small.yoko:20)
試されていない規則:
  第2条 (small.yoko:16): 満たさない例がない
  第1条 (small.yoko:14): 満たさない例がない
規則 2 件のうち、0 件を試しています。
合格 1 件、不合格 0 件
--- stdout en
pass 半分 (small.yoko:20)
Rules that nothing puts to the test:
  第2条 (small.yoko:16): it is always met
  第1条 (small.yoko:14): it is always met
Of 2 rules, 0 are put to the test.
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
規則 2 件のうち、0 件を試しています。
合格 0 件、不合格 1 件
--- stdout en
FAIL 半分 (small.yoko:20)
    補助額
      expected  151000
      found     150000
Of 2 rules, 0 are put to the test.
0 passed, 1 failed
--- exit
1

=== the same for a program
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
sed -i 's/150,000円/151,000円/' small.yoko
yoko test small.yoko --json
--- stdout ja
{"passed":0,"failed":1,"rules":2,"rules_tested":0,"results":[{"label":"半分","origin":"small.yoko:20","passed":false,"differences":[{"path":"補助額","expected":"151000","found":"150000"}]}],"untested":[{"rule":"第2条","line":16,"unseen":"満たさない例がない"},{"rule":"第1条","line":14,"unseen":"満たさない例がない"}]}
--- stdout en
{"passed":0,"failed":1,"rules":2,"rules_tested":0,"results":[{"label":"半分","origin":"small.yoko:20","passed":false,"differences":[{"path":"補助額","expected":"151000","found":"150000"}]}],"untested":[{"rule":"第2条","line":16,"unseen":"it is always met"},{"rule":"第1条","line":14,"unseen":"it is always met"}]}
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
規則 2 件のうち、1 件を試しています。
合格 2 件、不合格 1 件
--- stdout en
FAIL B (cases.ndjson:2)
    判定
      expected  交付可
      found     不交付
Of 2 rules, 1 are put to the test.
2 passed, 1 failed
--- exit
1

=== a file of cases that does not exist
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko cases.ndjson
--- stdout ja
規則 2 件のうち、0 件を試しています。
合格 1 件、不合格 0 件
--- stdout en
Of 2 rules, 0 are put to the test.
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

