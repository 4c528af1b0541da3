# Records as they come from the public and from Excel: what is wrong is said with its place, nothing is lost, and the rest
# is decided. Each run prints the decisions' count in its summary: in = decisions + input errors.

=== a column that CSV cannot do without
--- file 申請.csv
番号,県内
A,はい
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko 申請.csv --format table
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
警告[Y0715]: 申請.csv: 「番号」という項目は申請にないので、読みません
  = もしかして: 申請番号
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
エラー[Y0704]: 「申請.csv」の見出し行に列「申請番号」がありません。最初の列は「番号」です
  = 直し方: 最初の行に列の名前を書いてください。「申請番号」は、その行がどの申請のものかを表します
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
warning[Y0715]: 申請.csv: `番号` is no field of 申請, and is ignored
  = did you mean: 申請番号
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
error[Y0704]: the header row of `申請.csv` has no column `申請番号`; its first column is `番号`
  = help: write the names of the columns in the first row; `申請番号` tells which application a row belongs to
--- exit
2

=== a list's file without the column that joins it
--- file 申請.csv
申請番号,県内
A,はい
--- file 経費.csv
金額,契約日
100000,2024-05-01
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko 申請.csv --format table
--- stderr ja
一覧「経費」を、申請と同じフォルダーにある 経費.csv から読みます
エラー[Y0704]: 「経費.csv」の見出し行に列「申請番号」がありません。最初の列は「金額」です
  = 直し方: 最初の行に列の名前を書いてください。「申請番号」は、その行がどの申請のものかを表します
--- stderr en
the list 経費 is read from 経費.csv, which lies beside the records
error[Y0704]: the header row of `経費.csv` has no column `申請番号`; its first column is `金額`
  = help: write the names of the columns in the first row; `申請番号` tells which application a row belongs to
--- exit
2

=== a wrong type in row 1,003
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
{ echo '申請番号,県内'; n=1; while [ $n -le 1100 ]; do echo "A$n,$([ $n = 1002 ] && echo たぶん || echo はい)"; n=$((n + 1)); done; } > 申請.csv
yoko run small.yoko 申請.csv --format ndjson | sed -n '1002p' | cut -c1-160
--- stdout ja
{"申請番号": "A1002", "入力エラー": "申請.csv:1003: 「県内」は真偽の項目ですが、「たぶん」とあります"}
--- stdout en
{"申請番号": "A1002", "入力エラー": "申請.csv:1003: `県内` is yes or no, but here is `たぶん`"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0740]: 申請.csv:1003: 「県内」は真偽の項目ですが、「たぶん」とあります
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
申請 1,100件 = 判定 1,099件(交付可 1,099、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0740]: 申請.csv:1003: `県内` is yes or no, but here is `たぶん`
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
1,100 applications in = 1,099 decided (交付可 1,099, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all

=== a negative cost
--- file 申請.ndjson
{"申請番号": "A", "県内": true, "経費": [{"金額": -1, "契約日": "2024-05-01"}]}
{"申請番号": "B", "県内": true, "経費": [{"金額": 1, "契約日": "2024-05-01"}]}
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko 申請.ndjson --format table
--- stdout ja
申請番号  判定        補助額  理由
A         入力エラー          申請.ndjson:1: 「経費[1].金額」は 0円 から 1,000,000,000,000円 までですが、「-1」とあります
B         交付可         0円
--- stdout en
application  verdict      grant  reasons
A            input error         申請.ndjson:1: `経費[1].金額` goes from 0円 to 1,000,000,000,000円, but here is `-1`
B            交付可         0円
--- stderr ja
エラー[Y0744]: 申請.ndjson:1: 「経費[1].金額」は 0円 から 1,000,000,000,000円 までですが、「-1」とあります
  = 直し方: 数と、その単位を確かめてください
申請 2件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
error[Y0744]: 申請.ndjson:1: `経費[1].金額` goes from 0円 to 1,000,000,000,000円, but here is `-1`
  = help: check the number, and what it counts
2 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== a date that does not exist
--- file 申請.csv
申請番号,県内
A,はい
B,はい
--- file 経費.csv
申請番号,金額,契約日
A,100000,2025-02-29
B,100000,令和6年13月1日
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko 申請.csv --format table
--- stdout ja
申請番号  判定        補助額  理由
A         入力エラー          経費.csv:2: 「経費[1].契約日」に「2025-02-29」とありますが、1900年から2999年までにそのような日はありません
B         入力エラー          経費.csv:3: 「経費[1].契約日」に「令和6年13月1日」とありますが、1900年から2999年までにそのような日はありません
--- stdout en
application  verdict      grant  reasons
A            input error         経費.csv:2: `経費[1].契約日` is `2025-02-29`, but there is no such day from 1900 to 2999
B            input error         経費.csv:3: `経費[1].契約日` is `令和6年13月1日`, but there is no such day from 1900 to 2999
--- stderr ja
一覧「経費」を、申請と同じフォルダーにある 経費.csv から読みます
エラー[Y0747]: 経費.csv:2: 「経費[1].契約日」に「2025-02-29」とありますが、1900年から2999年までにそのような日はありません
  = 直し方: 月、日、元号を確かめてください
エラー[Y0747]: 経費.csv:3: 「経費[1].契約日」に「令和6年13月1日」とありますが、1900年から2999年までにそのような日はありません
  = 直し方: 月、日、元号を確かめてください
申請 2件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 2件。補助額の合計 0円
--- stderr en
the list 経費 is read from 経費.csv, which lies beside the records
error[Y0747]: 経費.csv:2: `経費[1].契約日` is `2025-02-29`, but there is no such day from 1900 to 2999
  = help: check the month, the day and the era
error[Y0747]: 経費.csv:3: `経費[1].契約日` is `令和6年13月1日`, but there is no such day from 1900 to 2999
  = help: check the month, the day and the era
2 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 2 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== the same 申請番号 twice
--- file 申請.ndjson
{"申請番号": "A", "県内": true}
{"申請番号": "B", "県内": true}
{"申請番号": "A", "県内": false}
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko 申請.ndjson --format table
--- stdout ja
申請番号  判定        補助額  理由
A         交付可         0円
B         交付可         0円
A         入力エラー          申請.ndjson:3: 申請番号「A」は既に 申請.ndjson:1 で使われています
--- stdout en
application  verdict      grant  reasons
A            交付可         0円
B            交付可         0円
A            input error         申請.ndjson:3: the 申請番号 `A` was used already, at 申請.ndjson:1
--- stderr ja
エラー[Y0727]: 申請.ndjson:3: 申請番号「A」は既に 申請.ndjson:1 で使われています
  = 直し方: 申請ごとに別の番号にするか、どちらかを取り除いてください
申請 3件 = 判定 2件(交付可 2、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
error[Y0727]: 申請.ndjson:3: the 申請番号 `A` was used already, at 申請.ndjson:1
  = help: give each application a number of its own, or take one of the two out
3 applications in = 2 decided (交付可 2, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== a field that no scheme knows
It is said once, with the nearest name there is.
--- file 申請.ndjson
{"申請番号": "A", "県内": true, "県外": true}
{"申請番号": "B", "県內": true, "県外": true}
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko 申請.ndjson --format table
--- stdout ja
申請番号  判定    補助額  理由
A         交付可     0円
B         要確認          不足: 県内
--- stdout en
application  verdict  grant  reasons
A            交付可     0円
B            要確認          missing: 県内
--- stderr ja
警告[Y0715]: 申請.ndjson: 「県外」という項目は申請にないので、読みません
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
警告[Y0715]: 申請.ndjson: 「県內」という項目は申請にないので、読みません
  = もしかして: 県内
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
申請 2件 = 判定 2件(交付可 1、不交付 0、要確認 1)+ 入力エラー 0件。補助額の合計 0円
--- stderr en
warning[Y0715]: 申請.ndjson: `県外` is no field of 申請, and is ignored
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
warning[Y0715]: 申請.ndjson: `県內` is no field of 申請, and is ignored
  = did you mean: 県内
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
2 applications in = 2 decided (交付可 1, 不交付 0, 要確認 1) + 0 input errors (入力エラー); 補助額 0 yen in all

=== a line that is no JSON
--- file 申請.ndjson
{"申請番号": "A", "県内": true}
{"申請番号": "B", "県内": true
{"申請番号": "C", "県内": true}
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko 申請.ndjson --format table
--- stdout ja
申請番号  判定        補助額  理由
A         交付可         0円
-         入力エラー          申請.ndjson:2: 記録が途中で終わっています
C         交付可         0円
--- stdout en
application  verdict      grant  reasons
A            交付可         0円
-            input error         申請.ndjson:2: the record breaks off before its end
C            交付可         0円
--- stderr ja
エラー[Y0731]: 申請.ndjson:2: 記録が途中で終わっています
  = 直し方: 括弧か二重引用符が閉じられていません
申請 3件 = 判定 2件(交付可 2、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
error[Y0731]: 申請.ndjson:2: the record breaks off before its end
  = help: a bracket or a double quote is not closed
3 applications in = 2 decided (交付可 2, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== records that are not UTF-8
--- bytes 申請.ndjson
{"\xe7\x94\xb3\xe8\xab\x8b\xe7\x95\xaa\xe5\x8f\xb7": "A", "\xe7\x9c\x8c\xe5\x86\x85": tr\xff}
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko 申請.ndjson --format table
--- stdout ja
申請番号  判定        補助額  理由
-         入力エラー          申請.ndjson:1: 記録の35バイト目が文字として読めません
--- stdout en
application  verdict      grant  reasons
-            input error         申請.ndjson:1: byte 35 of the record is no part of a character
--- stderr ja
エラー[Y0723]: 申請.ndjson:1: 記録の35バイト目が文字として読めません
  = 直し方: ファイルを UTF-8 で保存してください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
error[Y0723]: 申請.ndjson:1: byte 35 of the record is no part of a character
  = help: save the file as UTF-8
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== CSV as Excel saves it, in Shift_JIS
--- bytes 申請.csv
\x90\x5c\x90\xbf\x94\xd4\x8d\x86,\x8c\xa7\x93\xe0\r
A,\x82\xcd\x82\xa2\r
B,\x81\x7e\r
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko 申請.csv --format table
--- stdout ja
申請番号  判定    補助額  理由
A         交付可     0円
B         不交付     0円  第1条
--- stdout en
application  verdict  grant  reasons
A            交付可     0円
B            不交付     0円  第1条
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
警告[Y0706]: 「申請.csv」は UTF-8 ではないので、CP932（Shift_JIS）として読みました
  = 直し方: この警告をなくすには、表計算ソフトで「CSV UTF-8」の形式で保存してください
申請 2件 = 判定 2件(交付可 1、不交付 1、要確認 0)+ 入力エラー 0件。補助額の合計 0円
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
warning[Y0706]: `申請.csv` is not UTF-8; it was read as CP932 (Shift_JIS)
  = help: to be rid of this warning, save it from the spreadsheet as CSV UTF-8
2 applications in = 2 decided (交付可 1, 不交付 1, 要確認 0) + 0 input errors (入力エラー); 補助額 0 yen in all

=== a quote that is never closed
--- file 申請.csv
申請番号,県内
A,はい
B,"はい
C,いいえ
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko 申請.csv --format table
--- stdout ja
申請番号  判定        補助額  理由
A         交付可         0円
B         入力エラー          申請.csv:3: 二重引用符が開いたまま閉じられていません
C         不交付         0円  第1条
--- stdout en
application  verdict      grant  reasons
A            交付可         0円
B            input error         申請.csv:3: a double quote is opened here and not closed
C            不交付         0円  第1条
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0729]: 申請.csv:3: 二重引用符が開いたまま閉じられていません
  = 直し方: 閉じてください。セルの中の二重引用符は2つ重ねて書きます
申請 3件 = 判定 2件(交付可 1、不交付 1、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0729]: 申請.csv:3: a double quote is opened here and not closed
  = help: close it; a quote within a cell is written twice
3 applications in = 2 decided (交付可 1, 不交付 1, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== too many cells, and too few
--- file 申請.csv
申請番号,県内
A,はい,余り
B
C,いいえ
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko 申請.csv --format table
--- stdout ja
申請番号  判定        補助額  理由
A         入力エラー          申請.csv:2: 行のセルが3個で、見出し行は2個です
B         入力エラー          申請.csv:3: 行のセルが1個で、見出し行は2個です
C         不交付         0円  第1条
--- stdout en
application  verdict      grant  reasons
A            input error         申請.csv:2: the row has 3 cells, where the header row has 2
B            input error         申請.csv:3: the row has 1 cells, where the header row has 2
C            不交付         0円  第1条
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0728]: 申請.csv:2: 行のセルが3個で、見出し行は2個です
  = 直し方: コンマを含むセルは二重引用符で囲んでください
エラー[Y0728]: 申請.csv:3: 行のセルが1個で、見出し行は2個です
  = 直し方: コンマを含むセルは二重引用符で囲んでください
申請 3件 = 判定 1件(交付可 0、不交付 1、要確認 0)+ 入力エラー 2件。補助額の合計 0円
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0728]: 申請.csv:2: the row has 3 cells, where the header row has 2
  = help: a cell that holds a comma stands in double quotes
error[Y0728]: 申請.csv:3: the row has 1 cells, where the header row has 2
  = help: a cell that holds a comma stands in double quotes
3 applications in = 1 decided (交付可 0, 不交付 1, 要確認 0) + 2 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== cost lines of an application that there is not
--- file 申請.csv
申請番号,県内
A,はい
--- file 経費.csv
申請番号,金額,契約日
A,100000,2024-05-01
Z,100000,2024-05-01
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko 申請.csv --format table
--- stdout ja
申請番号  判定      補助額  理由
A         交付可  50,000円
--- stdout en
application  verdict     grant  reasons
A            交付可   50,000円
--- stderr ja
一覧「経費」を、申請と同じフォルダーにある 経費.csv から読みます
エラー[Y0713]: 経費.csv:3: 経費のこの行の申請番号は「Z」ですが、その申請はありません
  = 直し方: 申請番号を直すか、申請を加えてください。この行はどの判定にも入っていません
申請 1件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 0件。補助額の合計 50,000円
--- stderr en
the list 経費 is read from 経費.csv, which lies beside the records
error[Y0713]: 経費.csv:3: this row of 経費 belongs to 申請番号 `Z`, but there is no such application
  = help: correct the 申請番号, or add the application; the row is in no decision
1 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 0 input errors (入力エラー); 補助額 50,000 yen in all
--- exit
2

=== CSV in a file has the mark by which spreadsheets know UTF-8; standard output has none, nor a file that is to do without
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
--- file 申請.csv
申請番号,県内,サービス種別,金額（税抜）
A-1,はい,通所介護,1000
--- command
yoko run small.yoko 申請.csv -o 判定.csv 2>/dev/null && head -c 3 判定.csv | od -An -tx1
yoko run small.yoko 申請.csv -o 判定.csv --no-bom 2>/dev/null && head -c 3 判定.csv | od -An -tx1
yoko run small.yoko 申請.csv --format csv 2>/dev/null | head -c 3 | od -An -tx1
yoko sample small.yoko -n 0 -o 様式.csv && head -c 3 様式.csv | od -An -tx1
--- stdout
 ef bb bf
 e7 94 b3
 e7 94 b3
 ef bb bf

