# yoko run.

=== decisions as NDJSON
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko run small.yoko applications.ndjson
--- stdout
{"申請番号": "A", "制度": "small", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 3000000, "補助率": null, "基準額": null, "上限額": null, "算定額": 1000000, "補助額": 1000000, "経費": [{"番号": 1, "対象": true, "対象外理由": null, "対象額": 3000000}], "内訳": [], "義務": {}, "提出書類": []}
{"申請番号": "B", "制度": "small", "判定": "不交付", "不足項目": [], "不適合": ["第1条"], "対象経費": 500000, "補助率": null, "基準額": null, "上限額": null, "算定額": 250000, "補助額": 0, "経費": [{"番号": 1, "対象": true, "対象外理由": null, "対象額": 500000}], "内訳": [], "義務": {}, "提出書類": []}
{"申請番号": "C", "制度": "small", "判定": "要確認", "不足項目": ["経費[1].契約日"], "不適合": [], "対象経費": null, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [{"番号": 1, "対象": null, "対象外理由": null, "対象額": null}, {"番号": 2, "対象": false, "対象外理由": "第2条", "対象額": 0}], "内訳": [], "義務": {}, "提出書類": []}
--- stderr ja
申請 3件 = 判定 3件(交付可 1、不交付 1、要確認 1)+ 入力エラー 0件。補助額の合計 1,000,000円
--- stderr en
3 applications in = 3 decided (交付可 1, 不交付 1, 要確認 1) + 0 input errors (入力エラー); 補助額 1,000,000 yen in all

=== decisions as a table
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko run small.yoko applications.ndjson --format table
--- stdout ja
申請番号  判定         補助額  理由
A         交付可  1,000,000円
B         不交付          0円  第1条
C         要確認               不足: 経費[1].契約日
--- stdout en
application  verdict        grant  reasons
A            交付可   1,000,000円
B            不交付           0円  第1条
C            要確認                missing: 経費[1].契約日
--- stderr ja
申請 3件 = 判定 3件(交付可 1、不交付 1、要確認 1)+ 入力エラー 0件。補助額の合計 1,000,000円
--- stderr en
3 applications in = 3 decided (交付可 1, 不交付 1, 要確認 1) + 0 input errors (入力エラー); 補助額 1,000,000 yen in all

=== decisions as CSV, with the lines beside them
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko run small.yoko applications.ndjson -o out.csv --lines lines.csv
cat out.csv lines.csv
--- stdout
﻿申請番号,制度,判定,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,提出書類,入力エラー\x0d
A,small,交付可,,,3000000,,,,1000000,1000000,,,\x0d
B,small,不交付,,第1条,500000,,,,250000,0,,,\x0d
C,small,要確認,経費[1].契約日,,,,,,,,,,\x0d
﻿申請番号,番号,対象,対象外理由,対象額\x0d
A,1,true,,3000000\x0d
B,1,true,,500000\x0d
C,1,,,\x0d
C,2,false,第2条,0\x0d
--- stderr ja
申請 3件 = 判定 3件(交付可 1、不交付 1、要確認 1)+ 入力エラー 0件。補助額の合計 1,000,000円
--- stderr en
3 applications in = 3 decided (交付可 1, 不交付 1, 要確認 1) + 0 input errors (入力エラー); 補助額 1,000,000 yen in all

=== decisions as a JSON array
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko run small.yoko applications.ndjson -o out.json
cat out.json
--- stdout
[
{"申請番号": "A", "制度": "small", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 3000000, "補助率": null, "基準額": null, "上限額": null, "算定額": 1000000, "補助額": 1000000, "経費": [{"番号": 1, "対象": true, "対象外理由": null, "対象額": 3000000}], "内訳": [], "義務": {}, "提出書類": []},
{"申請番号": "B", "制度": "small", "判定": "不交付", "不足項目": [], "不適合": ["第1条"], "対象経費": 500000, "補助率": null, "基準額": null, "上限額": null, "算定額": 250000, "補助額": 0, "経費": [{"番号": 1, "対象": true, "対象外理由": null, "対象額": 500000}], "内訳": [], "義務": {}, "提出書類": []},
{"申請番号": "C", "制度": "small", "判定": "要確認", "不足項目": ["経費[1].契約日"], "不適合": [], "対象経費": null, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [{"番号": 1, "対象": null, "対象外理由": null, "対象額": null}, {"番号": 2, "対象": false, "対象外理由": "第2条", "対象額": 0}], "内訳": [], "義務": {}, "提出書類": []}
]
--- stderr ja
申請 3件 = 判定 3件(交付可 1、不交付 1、要確認 1)+ 入力エラー 0件。補助額の合計 1,000,000円
--- stderr en
3 applications in = 3 decided (交付可 1, 不交付 1, 要確認 1) + 0 input errors (入力エラー); 補助額 1,000,000 yen in all

=== the summary for a program
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko run small.yoko applications.ndjson --json -o out.ndjson
--- stderr
{"records":3,"granted":1,"refused":1,"open":1,"rejected":0,"grant":1000000}

=== records from standard input
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko run small.yoko - --format table <applications.ndjson
--- stdout ja
申請番号  判定         補助額  理由
A         交付可  1,000,000円
B         不交付          0円  第1条
C         要確認               不足: 経費[1].契約日
--- stdout en
application  verdict        grant  reasons
A            交付可   1,000,000円
B            不交付           0円  第1条
C            要確認                missing: 経費[1].契約日
--- stderr ja
申請 3件 = 判定 3件(交付可 1、不交付 1、要確認 1)+ 入力エラー 0件。補助額の合計 1,000,000円
--- stderr en
3 applications in = 3 decided (交付可 1, 不交付 1, 要確認 1) + 0 input errors (入力エラー); 補助額 1,000,000 yen in all

=== a record with an input error
The others are decided, and lines in and lines out pair up.
--- file records.ndjson
{"申請番号": "A", "県内": true}
{"申請番号": "B", "県内": "はい"}
{"県内": true}
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko records.ndjson
--- stdout ja
{"申請番号": "A", "制度": "small", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 0, "補助率": null, "基準額": null, "上限額": null, "算定額": 0, "補助額": 0, "経費": [], "内訳": [], "義務": {}, "提出書類": []}
{"申請番号": "B", "入力エラー": "records.ndjson:2: 「県内」は真偽の項目ですが、「はい」とあります"}
{"申請番号": null, "入力エラー": "records.ndjson:3: 申請番号がありません"}
--- stdout en
{"申請番号": "A", "制度": "small", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 0, "補助率": null, "基準額": null, "上限額": null, "算定額": 0, "補助額": 0, "経費": [], "内訳": [], "義務": {}, "提出書類": []}
{"申請番号": "B", "入力エラー": "records.ndjson:2: `県内` is yes or no, but here is `はい`"}
{"申請番号": null, "入力エラー": "records.ndjson:3: 申請番号 is missing"}
--- stderr ja
エラー[Y0740]: records.ndjson:2: 「県内」は真偽の項目ですが、「はい」とあります
  = もしかして: true
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
エラー[Y0726]: records.ndjson:3: 申請番号がありません
  = 直し方: すべての申請に要ります。判定の中で申請を表す番号です
申請 3件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 2件。補助額の合計 0円
--- stderr en
error[Y0740]: records.ndjson:2: `県内` is yes or no, but here is `はい`
  = did you mean: true
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
error[Y0726]: records.ndjson:3: 申請番号 is missing
  = help: every application needs one: it names the application in the decisions
3 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 2 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== input errors for a program
--- file records.ndjson
{"申請番号": "B", "県内": "はい"}
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko records.ndjson --json
--- stdout ja
{"申請番号": "B", "入力エラー": "records.ndjson:1: 「県内」は真偽の項目ですが、「はい」とあります"}
--- stdout en
{"申請番号": "B", "入力エラー": "records.ndjson:1: `県内` is yes or no, but here is `はい`"}
--- stderr ja
{"code":"Y0740","severity":"error","message":"records.ndjson:1: 「県内」は真偽の項目ですが、「はい」とあります","suggestion":"true","help":"true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます"}
{"records":1,"granted":0,"refused":0,"open":0,"rejected":1,"grant":0}
--- stderr en
{"code":"Y0740","severity":"error","message":"records.ndjson:1: `県内` is yes or no, but here is `はい`","suggestion":"true","help":"write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無"}
{"records":1,"granted":0,"refused":0,"open":0,"rejected":1,"grant":0}
--- exit
2

=== CSV with its list beside it
--- file 申請.csv
申請番号,県内
A,true
B,いいえ
--- file 経費.csv
申請番号,金額,契約日
A,"3,000,000",令和6年6月1日
B,500000,2024-06-01
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko 申請.csv --format table
--- stdout ja
申請番号  判定         補助額  理由
A         交付可  1,000,000円
B         不交付          0円  第1条
--- stdout en
application  verdict        grant  reasons
A            交付可   1,000,000円
B            不交付           0円  第1条
--- stderr ja
一覧「経費」を、申請と同じフォルダーにある 経費.csv から読みます
申請 2件 = 判定 2件(交付可 1、不交付 1、要確認 0)+ 入力エラー 0件。補助額の合計 1,000,000円
--- stderr en
the list 経費 is read from 経費.csv, which lies beside the records
2 applications in = 2 decided (交付可 1, 不交付 1, 要確認 0) + 0 input errors (入力エラー); 補助額 1,000,000 yen in all

=== CSV with its list named
--- file 申請.csv
申請番号,県内
A,true
B,いいえ
--- file 経費.csv
申請番号,金額,契約日
A,"3,000,000",令和6年6月1日
B,500000,2024-06-01
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
mv 経費.csv costs.csv
yoko run small.yoko 申請.csv --list 経費=costs.csv --format table
--- stdout ja
申請番号  判定         補助額  理由
A         交付可  1,000,000円
B         不交付          0円  第1条
--- stdout en
application  verdict        grant  reasons
A            交付可   1,000,000円
B            不交付           0円  第1条
--- stderr ja
申請 2件 = 判定 2件(交付可 1、不交付 1、要確認 0)+ 入力エラー 0件。補助額の合計 1,000,000円
--- stderr en
2 applications in = 2 decided (交付可 1, 不交付 1, 要確認 0) + 0 input errors (入力エラー); 補助額 1,000,000 yen in all

=== CSV with a list that there is not
--- file 申請.csv
申請番号,県内
A,true
B,いいえ
--- file 経費.csv
申請番号,金額,契約日
A,"3,000,000",令和6年6月1日
B,500000,2024-06-01
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko 申請.csv --list 経飛=経費.csv
--- stderr ja
一覧「経費」を、申請と同じフォルダーにある 経費.csv から読みます
エラー[Y0819]: 申請に「経飛」という一覧はありません
  = もしかして: 経費
  = 直し方: 一覧は 経費 です
--- stderr en
the list 経費 is read from 経費.csv, which lies beside the records
error[Y0819]: the records have no list `経飛`
  = did you mean: 経費
  = help: their lists are 経費
--- exit
4

=== CSV with a list whose file there is not
--- file 申請.csv
申請番号,県内
A,true
B,いいえ
--- file 経費.csv
申請番号,金額,契約日
A,"3,000,000",令和6年6月1日
B,500000,2024-06-01
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko 申請.csv --list 経費=costs.csv
--- stderr ja
エラー[Y0701]: 「costs.csv」の記録を読むことができません: そのファイルがありません
  = 直し方: ファイル名と、読む権限があるかを確かめてください
--- stderr en
error[Y0701]: cannot read the records of `costs.csv`: there is no such file
  = help: check the name, and that the file may be read
--- exit
5

=== records that do not exist
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko nowhere.ndjson
--- stderr ja
エラー[Y0701]: 「nowhere.ndjson」の記録を読むことができません: そのファイルがありません
  = 直し方: ファイル名と、読む権限があるかを確かめてください
--- stderr en
error[Y0701]: cannot read the records of `nowhere.ndjson`: there is no such file
  = help: check the name, and that the file may be read
--- exit
5

=== records that are a folder
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko .
--- stderr ja
エラー[Y0702]: 「.」はフォルダーで、記録のファイルではありません
  = 直し方: その中のファイルを指定してください
--- stderr en
error[Y0702]: `.` is a folder, not a file of records
  = help: name a file in it
--- exit
5

=== records that are empty
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
: >empty.csv
yoko run small.yoko empty.csv
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0703]: 「empty.csv」は空です
  = 直し方: CSV には見出し行と申請ごとの行が、JSON にはオブジェクトかオブジェクトの配列が要ります
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0703]: `empty.csv` is empty
  = help: a CSV file has a header row and a row for each application; a JSON file has an object, or an array of objects
--- exit
2

=== a scheme with errors decides nothing
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
sed -i 's/: 県内$/: 県肉/' small.yoko
yoko run small.yoko applications.ndjson -o out.csv 2>/dev/null; echo $?
ls
--- stdout
3
applications.ndjson
small.yoko

=== no application at all
--- file none.json
[]
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko run small.yoko none.json --format csv
yoko run small.yoko none.json --format json
--- stdout
申請番号,制度,判定,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,提出書類,入力エラー\x0d
[]
--- stderr ja
申請 0件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 0件。補助額の合計 0円
申請 0件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 0件。補助額の合計 0円
--- stderr en
0 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 0 input errors (入力エラー); 補助額 0 yen in all
0 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 0 input errors (入力エラー); 補助額 0 yen in all

=== what a missing reference would name may be below 0
--- file differences.yoko
制度 ref 「差額」
一覧 見積 {
    項目 番号 : 数 鍵
    項目 額 : 円
    項目 前の額 : 円
}
一覧 経費 {
    項目 番号 : 数 1以上 鍵 既定 位置
    項目 額 : 円
    項目 見積番号 : 参照(見積)
}
条文 第1条 「値上がりした見積に限る」
各 見積 {
    定義 値上がり = 額 - 前の額
}
各 経費 {
    要件 《第1条》: 見積番号.値上がり >= 0円
}
結果 対象経費 《第1条》 = 合計(経費.額, 対象)
結果 算定額 《第1条》 = 切り捨て(対象経費 × 2分の1, 千円)
--- file records.ndjson
{"申請番号":"A","見積":[{"番号":1,"額":100,"前の額":90},{"番号":2,"額":50,"前の額":90}],"経費":[{"額":10000,"見積番号":1},{"額":20000,"見積番号":2}]}
{"申請番号":"B","見積":[{"番号":2,"額":50,"前の額":90}],"経費":[{"額":20000}]}
--- command
yoko run differences.yoko records.ndjson
--- stdout
{"申請番号": "A", "制度": "ref", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 10000, "補助率": null, "基準額": null, "上限額": null, "算定額": 5000, "補助額": 5000, "経費": [{"番号": 1, "対象": true, "対象外理由": null, "対象額": 10000}, {"番号": 2, "対象": false, "対象外理由": "第1条", "対象額": 0}], "内訳": [], "義務": {}, "提出書類": []}
{"申請番号": "B", "制度": "ref", "判定": "要確認", "不足項目": ["経費[1].見積番号"], "不適合": [], "対象経費": null, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [{"番号": 1, "対象": null, "対象外理由": null, "対象額": null}], "内訳": [], "義務": {}, "提出書類": []}
--- stderr ja
申請 2件 = 判定 2件(交付可 1、不交付 0、要確認 1)+ 入力エラー 0件。補助額の合計 5,000円
--- stderr en
2 applications in = 2 decided (交付可 1, 不交付 0, 要確認 1) + 0 input errors (入力エラー); 補助額 5,000 yen in all

=== whether what a reference names is unknown, for either's sake
--- file scheme.yoko
制度 example 「参照の先」
選択肢 種 { 甲、乙 }
項目 申請番号 : 文字 必須
一覧 機器 {
    項目 番号 : 数 鍵 既定 位置
    項目 種別 : 種
    項目 中古 : 真偽 既定 偽
    項目 付く先 : 参照(機器) 既定 1
    項目 元 : 参照(機器)
}
条文 第3条 「先」
各 機器 {
    定義 先の種別の額 《第3条》 = もし 付く先.種別 が不明 ならば 4円 それ以外 2円
    定義 元の中古の額 《第3条》 = もし 元.中古 が不明 ならば 40円 それ以外 20円
    定義 先の中古の額 《第3条》 = もし 付く先.中古 が不明 ならば 400円 それ以外 200円
}
結果 対象経費 《第3条》 = 合計(機器.先の種別の額) + 合計(機器.元の中古の額) + 合計(機器.先の中古の額)
結果 算定額 《第3条》 = 対象経費
--- file records.ndjson
{"申請番号": "どちらもない", "機器": [{}]}
{"申請番号": "種別がある", "機器": [{"種別": "乙"}]}
{"申請番号": "元がある", "機器": [{"元": 1}]}
--- command
yoko run scheme.yoko records.ndjson 2>&1 | grep -o '"申請番号": "[^"]*"\|"算定額": [^,]*\|^error.*\|^エラー.*'
--- stdout
"申請番号": "どちらもない"
"算定額": 244
"申請番号": "種別がある"
"算定額": 242
"申請番号": "元がある"
"算定額": 224

