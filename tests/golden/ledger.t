# yoko record and yoko verify. Hashes hold the time, so they are cut away here.

=== decisions into a new ledger
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
yoko verify ledger.db | sed 's/[0-9a-f]\{64\}/HASH/'
ls
--- stdout ja
申請 3件 = 記録した判定 3件 + 入力エラー 0件
記録 2 番から 4 番まで。最後の記録のハッシュ: HASH
ledger.db: 制度 1件、判定 3件、承認 0件。異常 0件
最後の記録のハッシュ: HASH
applications.ndjson
ledger.db
small.yoko
--- stdout en
3 applications in = 3 decisions kept + 0 input errors (入力エラー)
entries 2 to 4; hash of the last: HASH
ledger.db: 1 schemes, 3 decisions, 0 acceptances; 0 faults
hash of the last entry: HASH
applications.ndjson
ledger.db
small.yoko

=== a second run adds to it, and the scheme is kept once
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk --json >head 2>summary
yoko record small.yoko applications.ndjson --ledger ledger.db --by chief --json 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
yoko verify ledger.db --json --head $(sed 's/.*"head":"//; s/".*//' head) | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout
{"entries":7,"head":"HASH"}
{"records":3,"granted":1,"refused":1,"open":1,"rejected":0,"first":5,"last":7,"head":"HASH"}
{"schemes":1,"decisions":6,"acceptances":0,"faults":0,"head":"HASH"}

=== an input error has no entry
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
echo '{"申請番号": "D", "県内": "yes"}' >>applications.ndjson
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk >out 2>&1
echo $?
sed 's/[0-9a-f]\{64\}/HASH/' out
yoko verify ledger.db --json | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout ja
2
エラー[Y0740]: applications.ndjson:4: 「県内」は真偽の項目ですが、「yes」とあります
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
申請 4件 = 記録した判定 3件 + 入力エラー 1件
記録 2 番から 4 番まで。最後の記録のハッシュ: HASH
{"schemes":1,"decisions":3,"acceptances":0,"faults":0,"head":"HASH"}
--- stdout en
2
error[Y0740]: applications.ndjson:4: `県内` is yes or no, but here is `yes`
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
4 applications in = 3 decisions kept + 1 input errors (入力エラー)
entries 2 to 4; hash of the last: HASH
{"schemes":1,"decisions":3,"acceptances":0,"faults":0,"head":"HASH"}

=== personal data as hashes
--- file personal.yoko
制度 personal 「氏名のある制度」
    出典 「試みの要綱」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 氏名 : 文字 個人情報
項目 県内 : 真偽
条文 第1条 「県内」
要件 《第1条》: 県内
結果 算定額 = 100万円
--- file applications.ndjson
{"申請番号": "A", "県内": true, "氏名": "横浜太郎", "電話": "045-000-0000"}
--- command
yoko record personal.yoko applications.ndjson --ledger ledger.db --by clerk --hash-personal 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
grep -c '横浜太郎\|045-000' ledger.db
grep -ao '{"氏名":{"sha256":"[0-9a-f]*"},"申請番号":"A","県内":true,"電話":{"sha256":"[0-9a-f]*"}}' ledger.db | sed 's/[0-9a-f]\{64\}/HASH/g'
yoko record personal.yoko applications.ndjson --ledger plain.db --by clerk 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
grep -c '横浜太郎' plain.db
--- stdout ja
警告[Y0111]: 「氏名」は宣言されていますが、どこでも使われていません
 --> personal.yoko:5:4
  |
5 | 項目 氏名 : 文字 個人情報
  |      ^^^^
  = 直し方: 使うか、取り除いてください。これを読むはずの規則が抜けているかもしれません
警告[Y0715]: applications.ndjson: 「電話」という項目は申請にないので、読みません
  = 直し方: 語彙にある名前で書いてください。名前を書き誤った項目は、未記入として扱われます
申請 1件 = 記録した判定 1件 + 入力エラー 0件
記録 2 番から 2 番まで。最後の記録のハッシュ: HASH
0
{"氏名":{"sha256":"HASH"},"申請番号":"A","県内":true,"電話":{"sha256":"HASH"}}
警告[Y0111]: 「氏名」は宣言されていますが、どこでも使われていません
 --> personal.yoko:5:4
  |
5 | 項目 氏名 : 文字 個人情報
  |      ^^^^
  = 直し方: 使うか、取り除いてください。これを読むはずの規則が抜けているかもしれません
警告[Y0715]: applications.ndjson: 「電話」という項目は申請にないので、読みません
  = 直し方: 語彙にある名前で書いてください。名前を書き誤った項目は、未記入として扱われます
申請 1件 = 記録した判定 1件 + 入力エラー 0件
記録 2 番から 2 番まで。最後の記録のハッシュ: HASH
1
--- stdout en
warning[Y0111]: `氏名` is declared, but nothing uses it
 --> personal.yoko:5:4
  |
5 | 項目 氏名 : 文字 個人情報
  |      ^^^^
  = help: use it, or take it out; a rule that was meant to read it may be missing
warning[Y0715]: applications.ndjson: `電話` is no field of 申請, and is ignored
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
1 applications in = 1 decisions kept + 0 input errors (入力エラー)
entries 2 to 2; hash of the last: HASH
0
{"氏名":{"sha256":"HASH"},"申請番号":"A","県内":true,"電話":{"sha256":"HASH"}}
warning[Y0111]: `氏名` is declared, but nothing uses it
 --> personal.yoko:5:4
  |
5 | 項目 氏名 : 文字 個人情報
  |      ^^^^
  = help: use it, or take it out; a rule that was meant to read it may be missing
warning[Y0715]: applications.ndjson: `電話` is no field of 申請, and is ignored
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
1 applications in = 1 decisions kept + 0 input errors (入力エラー)
entries 2 to 2; hash of the last: HASH
1

=== records from CSV are kept as JSON
--- file 申請.csv
申請番号,県内
A,はい
--- file 経費.csv
申請番号,金額,契約日
A,"3,000,000",令和6年6月1日
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko record small.yoko 申請.csv --list 経費=経費.csv --ledger ledger.db --by clerk 2>/dev/null
perl -0777 -ne 'print "$1\n" if /({"申請番号":"A"[^\0]*?\}\]\})/' ledger.db
--- stdout
{"申請番号":"A","県内":true,"経費":[{"契約日":"2024-06-01","金額":3000000}]}

=== a changed entry is named
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
perl -pi -e 's/"算定額": 250000/"算定額": 950000/' ledger.db
yoko verify ledger.db >out
echo $?
sed 's/[0-9a-f]\{64\}/HASH/' out
--- stdout ja
1
ledger.db: 制度 1件、判定 3件、承認 0件。異常 1件
最後の記録のハッシュ: HASH
--- stdout en
1
ledger.db: 1 schemes, 3 decisions, 0 acceptances; 1 faults
hash of the last entry: HASH
--- stderr ja
エラー[Y0911]: ledger.db: 記録 3 番(decision B)が書かれたときと違います。書き換えられたか、別の記録と入れ替わっています
  = 直し方: 以前に取った台帳の写しから正しい記録を得て、この台帳に書けた人を確かめてください
--- stderr en
error[Y0911]: ledger.db: entry 3 (decision B) is not what was written: it was changed, or stands where another stood
  = help: take the entry from a copy of the ledger made before, and find out who could write to this one

=== a hash that was never there
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
yoko verify ledger.db --head 5f1d523a >/dev/null
--- stderr ja
エラー[Y0917]: ledger.db: ハッシュ 5f1d523a の記録がありません
  = 直し方: ハッシュを確かめてください。正しく控えたものなら、記録が取り除かれたか、全体が書き直されています
--- stderr en
error[Y0917]: ledger.db: no entry has the hash 5f1d523a
  = help: correct the hash; if it was noted rightly, entries were taken away or all was written anew
--- exit
1

=== no name, no ledger, a strange time to wait
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db
yoko record small.yoko applications.ndjson --by clerk
yoko record small.yoko applications.ndjson --by clerk --ledger applications.ndjson
yoko record small.yoko applications.ndjson --by clerk --ledger ledger.db --wait long
--- stderr ja
エラー[Y0814]: 「yoko record」には --by WHO が必要です
  = 直し方: 「yoko record --help」で例を表示します
エラー[Y0814]: 「yoko record」には --ledger FILE が必要です
  = 直し方: 「yoko record --help」で例を表示します
エラー[Y0830]: 「applications.ndjson」は読み込むファイルなので、書き出し先にできません
  = 直し方: 別の書き出し先を指定してください
エラー[Y0832]: 「long」は秒数ではありません
  = 直し方: 0から86400までの整数を書いてください
--- stderr en
error[Y0814]: `yoko record` needs more: --by WHO
  = help: `yoko record --help` shows examples
error[Y0814]: `yoko record` needs more: --ledger FILE
  = help: `yoko record --help` shows examples
error[Y0830]: `applications.ndjson` is read, so it cannot be written at the same time
  = help: name another file for the output
error[Y0832]: `long` is no number of seconds
  = help: write a whole number from 0 to 86400
--- exit
4

=== no such ledger
--- command
yoko verify nowhere.db
--- stderr ja
エラー[Y0901]: 台帳「nowhere.db」を読めません: そのファイルがありません
  = 直し方: 場所を直すか、読む権限を得てください。台帳は yoko record で作られます
--- stderr en
error[Y0901]: cannot read the ledger `nowhere.db`: there is no such file
  = help: correct the path, or get permission to read there; `yoko record` makes a ledger
--- exit
5

=== a folder
--- command
mkdir ledger.db
yoko verify ledger.db
--- stderr ja
エラー[Y0804]: 「ledger.db」はファイルではなくフォルダーです
  = 直し方: その中のファイルを指定してください
--- stderr en
error[Y0804]: `ledger.db` is a folder, not a file
  = help: name a file in it
--- exit
5

=== a file that is no ledger stays as it is
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
cp small.yoko other.db
yoko record small.yoko applications.ndjson --ledger other.db --by clerk
echo $?
yoko verify other.db
cmp small.yoko other.db
--- stdout
5
--- stderr ja
エラー[Y0902]: 「other.db」は台帳ではありません
  = 直し方: yoko record で作ったファイルを指定してください。このファイルには手を付けていません
エラー[Y0902]: 「other.db」は台帳ではありません
  = 直し方: yoko record で作ったファイルを指定してください。このファイルには手を付けていません
--- stderr en
error[Y0902]: `other.db` is no ledger
  = help: name a file that `yoko record` made; it was left as it is
error[Y0902]: `other.db` is no ledger
  = help: name a file that `yoko record` made; it was left as it is

=== an empty file is no ledger yet
--- command
: >empty.db
yoko verify empty.db
--- stderr ja
エラー[Y0902]: 「empty.db」は台帳ではありません
  = 直し方: yoko record で作ったファイルを指定してください。このファイルには手を付けていません
--- stderr en
error[Y0902]: `empty.db` is no ledger
  = help: name a file that `yoko record` made; it was left as it is
--- exit
5

=== a folder that is not there
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger nowhere/ledger.db --by clerk
--- stderr ja
エラー[Y0901]: 台帳「nowhere/ledger.db」を読めません: そのファイルがありません
  = 直し方: 場所を直すか、読む権限を得てください。台帳は yoko record で作られます
--- stderr en
error[Y0901]: cannot read the ledger `nowhere/ledger.db`: there is no such file
  = help: correct the path, or get permission to read there; `yoko record` makes a ledger
--- exit
5

=== a ledger that was cut off
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
perl -e 'truncate "ledger.db", 20000'
cp ledger.db before.db
yoko verify ledger.db
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk
echo $?
cmp ledger.db before.db
--- stdout
5
--- stderr ja
エラー[Y0903]: 台帳「ledger.db」が壊れています。途中で切れているか、上書きされています
  = 直し方: 以前に取った写しで続けてください。このファイルは原因を調べるために残してください
エラー[Y0903]: 台帳「ledger.db」が壊れています。途中で切れているか、上書きされています
  = 直し方: 以前に取った写しで続けてください。このファイルは原因を調べるために残してください
--- stderr en
error[Y0903]: the ledger `ledger.db` is damaged: the file is cut off or overwritten
  = help: go on with a copy of it made before; keep this one for whoever examines the damage
error[Y0903]: the ledger `ledger.db` is damaged: the file is cut off or overwritten
  = help: go on with a copy of it made before; keep this one for whoever examines the damage

=== a disk without room: what was kept before stands
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
perl -e 'print qq({"申請番号": "N$_", "県内": true, "経費": [{"金額": 3000000, "契約日": "2024-06-01"}]}\n) for 1 .. 900' >many.ndjson
(trap '' XFSZ; ulimit -f 100; yoko record small.yoko many.ndjson --ledger ledger.db --by clerk)
echo $?
yoko verify ledger.db --json | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout
5
{"schemes":1,"decisions":3,"acceptances":0,"faults":0,"head":"HASH"}
--- stderr ja
エラー[Y0905]: 台帳「ledger.db」に書けません: 装置の読み書きに失敗しました
  = 直し方: 空きを作るか権限を得て、もう一度実行してください。これまでの記録はそのままで、今回のひとまとまりは何も記録していません
--- stderr en
error[Y0905]: cannot write to the ledger `ledger.db`: the device failed
  = help: make room or get permission there and run the command again; what was kept before stands, and of this batch nothing was kept

