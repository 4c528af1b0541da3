# yoko record and yoko verify. Hashes hold the time, so they are cut away here.

=== decisions into a new ledger
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
yoko verify ledger.db | sed 's/[0-9a-f]\{64\}/HASH/'
ls
--- stdout ja
申請 3件 = 記録した判定 3件 + 入力エラー 0件
記録 3 番から 5 番まで。最後の記録のハッシュ: HASH
ledger.db: 制度 1件、判定 3件、承認 0件。異常 0件
最後の記録のハッシュ: HASH
applications.ndjson
ledger.db
small.yoko
--- stdout en
3 applications in = 3 decisions kept + 0 input errors (入力エラー)
entries 3 to 5; hash of the last: HASH
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
{"entries":9,"head":"HASH"}
{"records":3,"granted":1,"refused":1,"open":1,"rejected":0,"kept":3,"before":0,"first":7,"last":9,"head":"HASH"}
{"schemes":1,"decisions":6,"acceptances":0,"faults":0,"head":"HASH"}

=== an input error has no entry
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
chmod u+w applications.ndjson
echo '{"申請番号": "D", "県内": "yes"}' >>applications.ndjson
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk >out 2>&1
echo $?
sed 's/[0-9a-f]\{64\}/HASH/' out
yoko verify ledger.db --json | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout ja
2
エラー[Y0740]: applications.ndjson:4: 「県内」は真偽の項目ですが、「yes」とあります
  = もしかして: true
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
申請 4件 = 記録した判定 3件 + 入力エラー 1件
記録 3 番から 5 番まで。最後の記録のハッシュ: HASH
{"schemes":1,"decisions":3,"acceptances":0,"faults":0,"head":"HASH"}
--- stdout en
2
error[Y0740]: applications.ndjson:4: `県内` is yes or no, but here is `yes`
  = did you mean: true
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
4 applications in = 3 decisions kept + 1 input errors (入力エラー)
entries 3 to 5; hash of the last: HASH
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
personal.yoko: この制度には警告が1件あります。「yoko check personal.yoko」で表示します
警告[Y0715]: applications.ndjson: 「電話」という項目は申請にないので、読みません
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
申請 1件 = 記録した判定 1件 + 入力エラー 0件
記録 3 番から 3 番まで。最後の記録のハッシュ: HASH
0
{"氏名":{"sha256":"HASH"},"申請番号":"A","県内":true,"電話":{"sha256":"HASH"}}
personal.yoko: この制度には警告が1件あります。「yoko check personal.yoko」で表示します
警告[Y0715]: applications.ndjson: 「電話」という項目は申請にないので、読みません
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
申請 1件 = 記録した判定 1件 + 入力エラー 0件
記録 3 番から 3 番まで。最後の記録のハッシュ: HASH
1
--- stdout en
personal.yoko: 1 warning(s) about the scheme, which `yoko check personal.yoko` shows
warning[Y0715]: applications.ndjson: `電話` is no field of 申請, and is ignored
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
1 applications in = 1 decisions kept + 0 input errors (入力エラー)
entries 3 to 3; hash of the last: HASH
0
{"氏名":{"sha256":"HASH"},"申請番号":"A","県内":true,"電話":{"sha256":"HASH"}}
personal.yoko: 1 warning(s) about the scheme, which `yoko check personal.yoko` shows
warning[Y0715]: applications.ndjson: `電話` is no field of 申請, and is ignored
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
1 applications in = 1 decisions kept + 0 input errors (入力エラー)
entries 3 to 3; hash of the last: HASH
1

=== of records from CSV the values are kept, their names once; any SQLite tool puts them together
--- file 申請.csv
申請番号,県内
A,はい
--- file 経費.csv
申請番号,金額,契約日
A,"3,000,000",令和6年6月1日
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko record small.yoko 申請.csv --list 経費=経費.csv --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "SELECT record FROM decision" "SELECT record FROM entry WHERE kind = 'batch'" "SELECT application, record, decision FROM readable"
--- stdout
[true,[{"1":[3000000,"2024-06-01"]}]]
[["県内","経費"],["金額","契約日"]]
A|{"県内":true,"経費":[{"1":[3000000,"2024-06-01"]}]}|{"判定":"交付可","不足項目":[],"不適合":[],"対象経費":3000000,"補助率":null,"基準額":null,"上限額":null,"算定額":1000000,"補助額":1000000,"経費":[{"1":[1,true,null,3000000]}],"内訳":[],"義務":{"2":[]},"提出書類":[]}

=== records of JSON are kept as they were written, those of CSV by their values; what is personal is hashed in lines too
--- file kept.yoko
制度 kept 「記録」
条文 1 「額」
項目 申請番号 : 文字 必須
項目 金 : 円
項目 氏名 : 文字 個人情報
項目 生年月日 : 日付 個人情報
項目 役職 : 文字
一覧 人 { 項目 番 : 数 1以上 鍵 既定 位置  項目 名 : 文字 個人情報  項目 額 : 円 }
結果 算定額 《1》 = もし 氏名 = 「甲」 かつ 生年月日 > 1900-01-01 かつ 役職 = 「長」 ならば 金 + 合計(人.額) それ以外 0円
--- file a.ndjson
{"申請番号":"A", "役職":"", "金":1000, "昔":{"b":[1.50,-0,true,false,null,"é\u0001\\"],"a":{}}, "人":null, "氏名":null}
{"人":[{"額":5,"名":"丙"},{"x":1}], "氏名":"甲", "生年月日":"2000-02-29", "申請番号":"B"}
--- file b.csv
申請番号
C
D
--- file 人.csv
申請番号,名,額
C,丁,5
C,,6
D,戊,
--- file c.csv
氏名,申請番号,生年月日
甲,E,2000-02-29
乙,,2000-02-29
,F,
--- command
yoko record kept.yoko a.ndjson --ledger ledger.db --by clerk >/dev/null 2>&1
yoko record kept.yoko b.csv --list 人=人.csv --ledger ledger.db --by clerk >/dev/null 2>&1
sqlite3 ledger.db "SELECT application, record FROM decision" "SELECT record FROM entry WHERE kind = 'batch'"
yoko record kept.yoko a.ndjson --ledger hashed.db --by clerk --hash-personal >/dev/null 2>&1
yoko record kept.yoko b.csv --list 人=人.csv --ledger hashed.db --by clerk --hash-personal >/dev/null 2>&1
yoko record kept.yoko c.csv --ledger hashed.db --by clerk --hash-personal 2>&1 >/dev/null | grep -v '[0-9a-f]\{64\}'
sqlite3 hashed.db "SELECT application, record FROM decision" | sed 's/[0-9a-f]\{64\}/HASH/g'
yoko replay ledger.db 2>&1
yoko replay hashed.db 2>&1
--- stdout ja
A|{"人":null,"役職":"","昔":{"a":{},"b":[1.50,0,true,false,null,"é\u0001\\"]},"氏名":null,"申請番号":"A","金":1000}
B|{"人":[{"名":"丙","額":5},{"x":1}],"氏名":"甲","生年月日":"2000-02-29","申請番号":"B"}
C|[[{"1":["丁",5]},{"1":[null,6]}]]
D|[[{"1":["戊",null]}]]

[["人"],["名","額"]]
kept.yoko: この制度には警告が1件あります。「yoko check kept.yoko」で表示します
一覧「人」を、申請と同じフォルダーにある 人.csv から読みます
エラー[Y0726]: c.csv:3: 申請番号がありません
  = 直し方: すべての申請に要ります。判定の中で申請を表す番号です
エラー[Y0713]: 人.csv:2: 人のこの行の申請番号は「C」ですが、その申請はありません
  = 直し方: 申請番号を直すか、申請を加えてください。この行はどの判定にも入っていません
エラー[Y0713]: 人.csv:3: 人のこの行の申請番号は「C」ですが、その申請はありません
  = 直し方: 申請番号を直すか、申請を加えてください。この行はどの判定にも入っていません
エラー[Y0713]: 人.csv:4: 人のこの行の申請番号は「D」ですが、その申請はありません
  = 直し方: 申請番号を直すか、申請を加えてください。この行はどの判定にも入っていません
申請 3件 = 記録した判定 2件 + 入力エラー 1件
A|{"人":null,"役職":"","昔":{"sha256":"HASH"},"氏名":null,"申請番号":"A","金":1000}
B|{"人":[{"名":{"sha256":"HASH"},"額":5},{"x":{"sha256":"HASH"}}],"氏名":{"sha256":"HASH"},"生年月日":{"sha256":"HASH"},"申請番号":"B"}
C|[[{"1":[{"sha256":"HASH"},5]},{"1":[null,6]}]]
D|[[{"1":[{"sha256":"HASH"},null]}]]
E|[{"sha256":"HASH"},{"sha256":"HASH"},[]]
F|[null,null,[]]
再判定 4件 = 同じ 4件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
再判定 6件 = 同じ 4件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 2件
--- stdout en
A|{"人":null,"役職":"","昔":{"a":{},"b":[1.50,0,true,false,null,"é\u0001\\"]},"氏名":null,"申請番号":"A","金":1000}
B|{"人":[{"名":"丙","額":5},{"x":1}],"氏名":"甲","生年月日":"2000-02-29","申請番号":"B"}
C|[[{"1":["丁",5]},{"1":[null,6]}]]
D|[[{"1":["戊",null]}]]

[["人"],["名","額"]]
kept.yoko: 1 warning(s) about the scheme, which `yoko check kept.yoko` shows
the list 人 is read from 人.csv, which lies beside the records
error[Y0726]: c.csv:3: 申請番号 is missing
  = help: every application needs one: it names the application in the decisions
error[Y0713]: 人.csv:2: this row of 人 belongs to 申請番号 `C`, but there is no such application
  = help: correct the 申請番号, or add the application; the row is in no decision
error[Y0713]: 人.csv:3: this row of 人 belongs to 申請番号 `C`, but there is no such application
  = help: correct the 申請番号, or add the application; the row is in no decision
error[Y0713]: 人.csv:4: this row of 人 belongs to 申請番号 `D`, but there is no such application
  = help: correct the 申請番号, or add the application; the row is in no decision
3 applications in = 2 decisions kept + 1 input errors (入力エラー)
A|{"人":null,"役職":"","昔":{"sha256":"HASH"},"氏名":null,"申請番号":"A","金":1000}
B|{"人":[{"名":{"sha256":"HASH"},"額":5},{"x":{"sha256":"HASH"}}],"氏名":{"sha256":"HASH"},"生年月日":{"sha256":"HASH"},"申請番号":"B"}
C|[[{"1":[{"sha256":"HASH"},5]},{"1":[null,6]}]]
D|[[{"1":[{"sha256":"HASH"},null]}]]
E|[{"sha256":"HASH"},{"sha256":"HASH"},[]]
F|[null,null,[]]
4 decided again = 4 the same + 0 accepted before + 0 different + 0 that rest on hashed values
6 decided again = 4 the same + 0 accepted before + 0 different + 2 that rest on hashed values

=== a changed entry is named
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
perl -pi -e 's/null,250000,0/null,950000,0/' ledger.db
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
エラー[Y0911]: ledger.db: 記録 4 番(申請「B」の判定)が書かれたときと違います。書き換えられたか、別の記録と入れ替わっています
  = 直し方: 以前に取った台帳の写しで元の内容を確かめ、この台帳に書けた人を調べてください
--- stderr en
error[Y0911]: ledger.db: entry 4 (the decision on application `B`) is not what was written: it was changed, or stands where another stood
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
エラー[Y0814]: 「yoko record」には、「--by WHO」が必要です
  = 直し方: 「yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係」のように書いてください。ほかの例は「yoko record --help」で表示します
エラー[Y0814]: 「yoko record」には、「--ledger FILE」が必要です
  = 直し方: 「yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係」のように書いてください。ほかの例は「yoko record --help」で表示します
エラー[Y0830]: 「applications.ndjson」は読み込むファイルなので、書き出し先にできません
  = 直し方: 別の書き出し先を指定してください
エラー[Y0832]: 「long」は秒数ではありません
  = 直し方: 0から86400までの整数を書いてください
--- stderr en
error[Y0814]: `yoko record` needs --by WHO
  = help: write it as `yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係`; `yoko record --help` shows more
error[Y0814]: `yoko record` needs --ledger FILE
  = help: write it as `yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係`; `yoko record --help` shows more
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
  = 直し方: ファイル名と場所を確かめるか、読む権限を得てください。台帳は yoko record で作ります
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
エラー[Y0905]: 台帳「nowhere/ledger.db」に書けません: そのフォルダーがありません
  = 直し方: 保存先を確かめ、空きを作るか書き込む権限を得て、もう一度実行してください。これまでの記録はそのままで、今回のひとまとまりは何も記録していません
--- stderr en
error[Y0905]: cannot write to the ledger `nowhere/ledger.db`: there is no such folder
  = help: correct the path, make room or get permission there, and run the command again; what was kept before stands, and of this batch nothing was kept
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
  = 直し方: 保存先を確かめ、空きを作るか書き込む権限を得て、もう一度実行してください。これまでの記録はそのままで、今回のひとまとまりは何も記録していません
--- stderr en
error[Y0905]: cannot write to the ledger `ledger.db`: the device failed
  = help: correct the path, make room or get permission there, and run the command again; what was kept before stands, and of this batch nothing was kept

=== the same decisions again
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
yoko replay ledger.db
--- stderr ja
再判定 3件 = 同じ 3件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
--- stderr en
3 decided again = 3 the same + 0 accepted before + 0 different + 0 that rest on hashed values

=== decided again by another year's scheme
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sed 's/× 2分の1/× 3分の1/; s/2024-04-01$/2025-04-01/' small.yoko >next.yoko
yoko replay ledger.db --with next.yoko
--- stdout ja
記録 4 番(申請「B」)をsmallで判定し直した結果:
  算定額: 250,000円 → 166,000円
  原因: 算定額 《第3条》
判定が変わった 1件の原因: 算定額 《第3条》
--- stdout en
entry 4, application B, by small:
  算定額: 250,000円 → 166,000円
  cause: 算定額 《第3条》
1 decisions differ by 算定額 《第3条》
--- stderr ja
next.yoko: この制度には警告が1件あります。「yoko check next.yoko」で表示します
再判定 3件 = 同じ 2件 + 承認済み 0件 + 違う 1件 + ハッシュの項目により比べられない 0件
--- stderr en
next.yoko: 1 warning(s) about the scheme, which `yoko check next.yoko` shows
3 decided again = 2 the same + 0 accepted before + 1 different + 0 that rest on hashed values
--- exit
1

=== results and duties in yen are told in yen, counts by their unit
--- file a.yoko
制度 a 「額」
項目 費用 : 円
項目 職員 : 人
条文 第1条 「義務」
結果 月額 = 切り捨て(費用 ÷ 2, 1円)
結果 人数 = 職員
結果 算定額 = 費用
義務 返還額 《第1条》 = 切り捨て(費用 ÷ 4, 1円)
--- file b.yoko
制度 b 「額」
項目 費用 : 円
項目 職員 : 人
条文 第1条 「義務」
結果 月額 = 費用
結果 人数 = 職員 + 1人
結果 算定額 = 費用
義務 返還額 《第1条》 = 切り捨て(費用 ÷ 2, 1円)
--- command
echo '{"申請番号": "A", "費用": 1000000, "職員": 1200}' >a.json
yoko record a.yoko a.json --ledger ledger.db --by clerk 2>/dev/null
yoko replay ledger.db --with b.yoko
--- stdout ja
記録 3 番(申請「A」)をbで判定し直した結果:
  義務.返還額: 250,000円 → 500,000円
  結果.月額: 500,000円 → 1,000,000円
  結果.人数: 1,200人 → 1,201人
  原因: 月額
判定が変わった 1件の原因: 月額
--- stdout en
entry 3, application A, by b:
  義務.返還額: 250,000円 → 500,000円
  結果.月額: 500,000円 → 1,000,000円
  結果.人数: 1,200人 → 1,201人
  cause: 月額
1 decisions differ by 月額
--- stderr ja
再判定 1件 = 同じ 0件 + 承認済み 0件 + 違う 1件 + ハッシュの項目により比べられない 0件
--- stderr en
1 decided again = 0 the same + 0 accepted before + 1 different + 0 that rest on hashed values
--- exit
1

=== a replay says the same whatever the number of threads
More decisions than one block holds: a third comes out otherwise, two of them are accepted, a few records are refused now.
--- file before.yoko
制度 small 「小さな制度」
    出典 「試みの要綱」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 経費額 : 円
条文 第2条 「経費の2分の1」
結果 算定額 《第2条》 = 切り捨て(経費額 × 2分の1, 千円)
--- file after.yoko
制度 small 「小さな制度」
    出典 「試みの要綱」
    施行 2025-04-01
項目 申請番号 : 文字 必須
項目 経費額 : 円 299万円以下
条文 第2条 「経費の2分の1、100万円まで」
結果 算定額 《第2条》 = 小さい方(切り捨て(経費額 × 2分の1, 千円), 100万円)
--- command
perl -e 'printf qq({"申請番号": "N%d", "経費額": %d}\n), $_, $_ * 1000 % 3000000 for 1 .. 6000' >many.ndjson
yoko record before.yoko many.ndjson --ledger ledger.db --by clerk >record.out 2>&1
yoko accept ledger.db N2500 N5999 --with after.yoko --reason 上限 --by chief >accept.out 2>&1
for threads in 1 2 7; do
    yoko replay ledger.db --with after.yoko --threads $threads -o told-$threads.txt 2>said-$threads.txt
    echo $? >>said-$threads.txt
done
cmp told-1.txt told-2.txt
cmp told-1.txt told-7.txt
cmp said-1.txt said-2.txt
cmp said-1.txt said-7.txt
wc -l <told-1.txt
tail -n 2 told-1.txt
cat said-1.txt
yoko replay ledger.db --threads 0
--- stdout ja
8114
判定が変わった 1977件の原因: 算定額 《第2条》
判定が変わった 17件の原因: この申請は、今は入力エラーになります
再判定 6,000件 = 同じ 4,004件 + 承認済み 2件 + 違う 1,994件 + ハッシュの項目により比べられない 0件
1
--- stdout en
8114
1977 decisions differ by 算定額 《第2条》
17 decisions differ by the record has an input error now
6,000 decided again = 4,004 the same + 2 accepted before + 1,994 different + 0 that rest on hashed values
1
--- stderr ja
エラー[Y0766]: 「0」はスレッドの数ではありません
  = 直し方: 1 から 256 までの整数を書いてください
--- stderr en
error[Y0766]: `0` is no number of threads
  = help: write a whole number from 1 to 256
--- exit
4

=== the same for programs
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sed 's/要件 《第1条》: 県内/要件 《第1条》: 県内 でない/' small.yoko >next.yoko
yoko replay ledger.db --with next.yoko --json
--- stdout
{"entry":3,"application":"A","by":"small","cause":"《第1条》","differences":[{"path":"判定","stored":"交付可","now":"不交付"},{"path":"不適合","stored":[],"now":["第1条"]},{"path":"補助額","stored":1000000,"now":0}]}
{"entry":4,"application":"B","by":"small","cause":"《第1条》","differences":[{"path":"判定","stored":"不交付","now":"交付可"},{"path":"不適合","stored":["第1条"],"now":[]},{"path":"補助額","stored":0,"now":250000}]}
{"entry":5,"application":"C","by":"small","cause":"《第1条》","differences":[{"path":"判定","stored":"要確認","now":"不交付"},{"path":"不足項目","stored":["経費[1].契約日"],"now":[]},{"path":"不適合","stored":[],"now":["第1条"]},{"path":"補助額","stored":null,"now":0}]}
{"cause":"《第1条》","decisions":3}
--- stderr
{"same":0,"accepted":0,"different":3,"untold":0,"added":0}
--- exit
1

=== by what the scheme's id means today
--- command
mkdir schemes
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko schemes
chmod u+w schemes/small.yoko
cp "$YOKO_TEST_SOURCE"/tests/golden/small/applications.ndjson .
yoko record small applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
yoko replay ledger.db --with today
sed -i 's/令和6年度$/令和5年度/' schemes/small.yoko
yoko replay ledger.db --with today
--- stdout ja
記録 3 番(申請「A」)をsmallで判定し直した結果:
  対象経費: 3,000,000円 → 0円
  算定額: 1,000,000円 → 0円
  補助額: 1,000,000円 → 0円
  経費[1].対象: はい → いいえ
  経費[1].対象外理由: 未記入 → 第2条
  経費[1].対象額: 3,000,000円 → 0円
  原因: 《第2条》
記録 4 番(申請「B」)をsmallで判定し直した結果:
  対象経費: 500,000円 → 0円
  算定額: 250,000円 → 0円
  経費[1].対象: はい → いいえ
  経費[1].対象外理由: 未記入 → 第2条
  経費[1].対象額: 500,000円 → 0円
  原因: 《第2条》
記録 5 番(申請「C」)をsmallで判定し直した結果:
  経費[2].対象: いいえ → はい
  経費[2].対象外理由: 第2条 → 未記入
  経費[2].対象額: 0円 → 80,000円
  原因: 《第2条》
判定が変わった 3件の原因: 《第2条》
--- stdout en
entry 3, application A, by small:
  対象経費: 3,000,000円 → 0円
  算定額: 1,000,000円 → 0円
  補助額: 1,000,000円 → 0円
  経費[1].対象: yes → no
  経費[1].対象外理由: left blank → 第2条
  経費[1].対象額: 3,000,000円 → 0円
  cause: 《第2条》
entry 4, application B, by small:
  対象経費: 500,000円 → 0円
  算定額: 250,000円 → 0円
  経費[1].対象: yes → no
  経費[1].対象外理由: left blank → 第2条
  経費[1].対象額: 500,000円 → 0円
  cause: 《第2条》
entry 5, application C, by small:
  経費[2].対象: no → yes
  経費[2].対象外理由: 第2条 → left blank
  経費[2].対象額: 0円 → 80,000円
  cause: 《第2条》
3 decisions differ by 《第2条》
--- stderr ja
再判定 3件 = 同じ 3件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
再判定 3件 = 同じ 0件 + 承認済み 0件 + 違う 3件 + ハッシュの項目により比べられない 0件
--- stderr en
3 decided again = 3 the same + 0 accepted before + 0 different + 0 that rest on hashed values
3 decided again = 0 the same + 0 accepted before + 3 different + 0 that rest on hashed values
--- exit
1

=== an intended change is accepted, with a reason, once and for all
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sed 's/× 2分の1/× 3分の1/' small.yoko >next.yoko
yoko accept ledger.db A --with next.yoko --reason '第3条の改正' --by chief
echo $?
yoko replay ledger.db --with next.yoko >/dev/null
echo $?
yoko accept ledger.db --with next.yoko --reason '第3条の改正' --by chief >/dev/null
echo $?
yoko replay ledger.db --with next.yoko
echo $?
yoko replay ledger.db
yoko verify ledger.db | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout ja
記録 4 番(申請「B」)をsmallで判定し直した結果:
  算定額: 250,000円 → 166,000円
  原因: 算定額 《第3条》
判定が変わった 1件の原因: 算定額 《第3条》
1
1
0
0
ledger.db: 制度 2件、判定 3件、承認 1件。異常 0件
最後の記録のハッシュ: HASH
--- stdout en
entry 4, application B, by small:
  算定額: 250,000円 → 166,000円
  cause: 算定額 《第3条》
1 decisions differ by 算定額 《第3条》
1
1
0
0
ledger.db: 2 schemes, 3 decisions, 1 acceptances; 0 faults
hash of the last entry: HASH
--- stderr ja
next.yoko: この制度には警告が1件あります。「yoko check next.yoko」で表示します
再判定 3件 = 同じ 2件 + 承認済み 0件 + 違う 1件 + ハッシュの項目により比べられない 0件
next.yoko: この制度には警告が1件あります。「yoko check next.yoko」で表示します
再判定 3件 = 同じ 2件 + 承認済み 0件 + 違う 1件 + ハッシュの項目により比べられない 0件
next.yoko: この制度には警告が1件あります。「yoko check next.yoko」で表示します
再判定 3件 = 同じ 2件 + 承認済み 0件 + 違う 1件 + ハッシュの項目により比べられない 0件
違い 1件を承認しました
next.yoko: この制度には警告が1件あります。「yoko check next.yoko」で表示します
再判定 3件 = 同じ 2件 + 承認済み 1件 + 違う 0件 + ハッシュの項目により比べられない 0件
再判定 3件 = 同じ 3件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
--- stderr en
next.yoko: 1 warning(s) about the scheme, which `yoko check next.yoko` shows
3 decided again = 2 the same + 0 accepted before + 1 different + 0 that rest on hashed values
next.yoko: 1 warning(s) about the scheme, which `yoko check next.yoko` shows
3 decided again = 2 the same + 0 accepted before + 1 different + 0 that rest on hashed values
next.yoko: 1 warning(s) about the scheme, which `yoko check next.yoko` shows
3 decided again = 2 the same + 0 accepted before + 1 different + 0 that rest on hashed values
1 differences are accepted now
next.yoko: 1 warning(s) about the scheme, which `yoko check next.yoko` shows
3 decided again = 2 the same + 1 accepted before + 0 different + 0 that rest on hashed values
3 decided again = 3 the same + 0 accepted before + 0 different + 0 that rest on hashed values

=== accepting needs a reason and a name
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
yoko accept ledger.db --by chief
yoko accept ledger.db --reason 改正
--- stderr ja
エラー[Y0814]: 「yoko accept」には、「--reason TEXT」が必要です
  = 直し方: 「yoko accept 台帳.db --with today --reason 「第5条の改正」 --by 課長」のように書いてください。ほかの例は「yoko accept --help」で表示します
エラー[Y0814]: 「yoko accept」には、「--by WHO」が必要です
  = 直し方: 「yoko accept 台帳.db --with today --reason 「第5条の改正」 --by 課長」のように書いてください。ほかの例は「yoko accept --help」で表示します
--- stderr en
error[Y0814]: `yoko accept` needs --reason TEXT
  = help: write it as `yoko accept 台帳.db --with today --reason 「第5条の改正」 --by 課長`; `yoko accept --help` shows more
error[Y0814]: `yoko accept` needs --by WHO
  = help: write it as `yoko accept 台帳.db --with today --reason 「第5条の改正」 --by 課長`; `yoko accept --help` shows more
--- exit
4

=== a decision that was changed by hand differs from its own program
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
perl -pi -e 's/null,250000,0/null,950000,0/' ledger.db
yoko replay ledger.db
--- stdout ja
記録 4 番(申請「B」)を台帳に残したプログラムで判定し直した結果:
  算定額: 950,000円 → 250,000円
  原因: 同じプログラムなのに判定が違います(記録が書き換えられたか、yoko が変わりました)
判定が変わった 1件の原因: 同じプログラムなのに判定が違います(記録が書き換えられたか、yoko が変わりました)
--- stdout en
entry 4, application B, by the stored program:
  算定額: 950,000円 → 250,000円
  cause: the same program decides otherwise: the entry was changed, or yoko was
1 decisions differ by the same program decides otherwise: the entry was changed, or yoko was
--- stderr ja
再判定 3件 = 同じ 2件 + 承認済み 0件 + 違う 1件 + ハッシュの項目により比べられない 0件
--- stderr en
3 decided again = 2 the same + 0 accepted before + 1 different + 0 that rest on hashed values
--- exit
1

=== what a hash hides cannot be told
--- file personal.yoko
制度 personal 「生年月日のある制度」
    出典 「試みの要綱」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 生年月日 : 日付 個人情報
項目 県内 : 真偽
条文 第1条 「県内」
要件 《第1条》: 県内 かつ 生年月日 < 2000-04-01
結果 算定額 = 100万円
--- file applications.ndjson
{"申請番号": "A", "県内": true, "生年月日": "1990-01-01"}
{"申請番号": "B", "県内": false, "生年月日": "1990-01-01"}
--- command
yoko record personal.yoko applications.ndjson --ledger ledger.db --by clerk --hash-personal 2>/dev/null
yoko replay ledger.db
--- stderr ja
再判定 2件 = 同じ 1件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 1件
--- stderr en
2 decided again = 1 the same + 0 accepted before + 0 different + 1 that rest on hashed values

=== replaying what is not there
--- command
yoko replay nowhere.db
yoko replay
--- stderr ja
エラー[Y0901]: 台帳「nowhere.db」を読めません: そのファイルがありません
  = 直し方: ファイル名と場所を確かめるか、読む権限を得てください。台帳は yoko record で作ります
エラー[Y0814]: 「yoko replay」には、台帳のファイルが必要です
  = 直し方: 「yoko replay 台帳.db」のように書いてください。ほかの例は「yoko replay --help」で表示します
--- stderr en
error[Y0901]: cannot read the ledger `nowhere.db`: there is no such file
  = help: correct the path, or get permission to read there; `yoko record` makes a ledger
error[Y0814]: `yoko replay` needs the file of a ledger
  = help: write it as `yoko replay 台帳.db`; `yoko replay --help` shows more
--- exit
4

=== a program that cannot be run any more: the stored text takes its place
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "DROP TRIGGER content_stays; UPDATE content SET bytes = 'YKC1' WHERE hash = (SELECT image FROM entry WHERE number = 1)"
yoko replay ledger.db
--- stderr ja
警告[Y0921]: 記録 1 番のプログラムは、この yoko では動きません: 途中で切れています
  = 直し方: その判定は、残された本文を今コンパイルしたものと比べます。書いたときの yoko ならプログラムを動かせます
再判定 3件 = 同じ 3件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
--- stderr en
warning[Y0921]: the program of entry 1 cannot be run by this yoko: it ends too early
  = help: its decisions are held against the stored text, compiled today; the yoko that wrote it can still run the program
3 decided again = 3 the same + 0 accepted before + 0 different + 0 that rest on hashed values

=== a program that is gone: the stored text takes its place, and what could not be read is told by the exit code
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "DROP TRIGGER content_lasts; DELETE FROM content WHERE hash = (SELECT image FROM entry WHERE number = 1)"
yoko replay ledger.db 2>said
code=$?
sed 's/[0-9a-f]\{64\}/HASH/' said
exit $code
--- stdout ja
エラー[Y0914]: ledger.db: 記録 1 番の判定に使った本文またはプログラム(ハッシュ HASH)がありません
  = 直し方: 以前に取った台帳の写しと比べて失われたものを確かめ、この台帳に書けた人を調べてください
再判定 3件 = 同じ 3件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
--- stdout en
error[Y0914]: ledger.db: entry 1 rests on the content HASH, which is missing
  = help: take it from a copy of the ledger made before, and find out who could write to this one
3 decided again = 3 the same + 0 accepted before + 0 different + 0 that rest on hashed values
--- exit
5

=== a text that does not compile any more
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "DROP TRIGGER content_stays; UPDATE content SET bytes = 'x' WHERE hash <> (SELECT image FROM entry WHERE number = 1)"
yoko replay ledger.db
--- stderr ja
エラー[Y0922]: 記録 1 番(「small」)の本文が、今の yoko ではコンパイルできません
  = 直し方: 書いたときの yoko で再判定してください。台帳にある書き方は失われてはならないので、報告してください
再判定 3件 = 同じ 3件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
--- stderr en
error[Y0922]: the stored text of entry 1 (`small`) no longer compiles
  = help: replay with the yoko that wrote it; the language must not lose what ledgers hold, so please report this
3 decided again = 3 the same + 0 accepted before + 0 different + 0 that rest on hashed values
--- exit
1

=== two entries that changed places
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "DROP TRIGGER decision_stays; UPDATE decision SET number = -3 WHERE number = 3; UPDATE decision SET number = 3 WHERE number = 4; UPDATE decision SET number = 4 WHERE number = -3"
yoko verify ledger.db >/dev/null
--- stderr ja
エラー[Y0911]: ledger.db: 記録 3 番(申請「B」の判定)が書かれたときと違います。書き換えられたか、別の記録と入れ替わっています
  = 直し方: 以前に取った台帳の写しで元の内容を確かめ、この台帳に書けた人を調べてください
エラー[Y0911]: ledger.db: 記録 4 番(申請「A」の判定)が書かれたときと違います。書き換えられたか、別の記録と入れ替わっています
  = 直し方: 以前に取った台帳の写しで元の内容を確かめ、この台帳に書けた人を調べてください
エラー[Y0911]: ledger.db: 記録 5 番(申請「C」の判定)が書かれたときと違います。書き換えられたか、別の記録と入れ替わっています
  = 直し方: 以前に取った台帳の写しで元の内容を確かめ、この台帳に書けた人を調べてください
--- stderr en
error[Y0911]: ledger.db: entry 3 (the decision on application `B`) is not what was written: it was changed, or stands where another stood
  = help: take the entry from a copy of the ledger made before, and find out who could write to this one
error[Y0911]: ledger.db: entry 4 (the decision on application `A`) is not what was written: it was changed, or stands where another stood
  = help: take the entry from a copy of the ledger made before, and find out who could write to this one
error[Y0911]: ledger.db: entry 5 (the decision on application `C`) is not what was written: it was changed, or stands where another stood
  = help: take the entry from a copy of the ledger made before, and find out who could write to this one
--- exit
1

=== numbers that no yoko counted
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
for slip in 'UPDATE decision SET number = 9223372036854775807 WHERE number = 5' 'UPDATE decision SET number = -9223372036854775808 WHERE number = 3' \
    'UPDATE head SET number = 9223372036854775807' 'UPDATE head SET number = -9223372036854775808'; do
    cp ledger.db slip.db
    sqlite3 slip.db "DROP TRIGGER decision_stays; $slip"
    yoko verify slip.db 2>&1 | grep -o 'Y09.*'
    yoko record small.yoko applications.ndjson --ledger slip.db --by clerk 2>&1 | grep -o 'Y09.*'
done
--- stdout ja
Y0912]: slip.db: 記録 5–9223372036854775806 番がありません
Y0916]: slip.db: 記録 6 番は yoko によらずに加えられています
Y0916]: slip.db: 記録 -9223372036854775808 番は yoko によらずに加えられています
Y0912]: slip.db: 記録 -9223372036854775807–0 番がありません
Y0912]: slip.db: 記録 3 番がありません
Y0912]: slip.db: 記録 6–9223372036854775807 番がありません
Y0903]: 台帳「slip.db」が壊れています。途中で切れているか、上書きされています
Y0916]: slip.db: 記録 -9223372036854775807 番は yoko によらずに加えられています
Y0903]: 台帳「slip.db」が壊れています。途中で切れているか、上書きされています
--- stdout en
Y0912]: slip.db: entry 5–9223372036854775806 is missing
Y0916]: slip.db: entry 6 was added by other means than yoko
Y0916]: slip.db: entry -9223372036854775808 was added by other means than yoko
Y0912]: slip.db: entry -9223372036854775807–0 is missing
Y0912]: slip.db: entry 3 is missing
Y0912]: slip.db: entry 6–9223372036854775807 is missing
Y0903]: the ledger `slip.db` is damaged: the file is cut off or overwritten
Y0916]: slip.db: entry -9223372036854775807 was added by other means than yoko
Y0903]: the ledger `slip.db` is damaged: the file is cut off or overwritten

=== a reader does not hold up a writer
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "BEGIN; SELECT count(*) FROM readable" ".shell yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk --wait 0 2>/dev/null" "SELECT count(*) FROM readable; COMMIT; SELECT count(*) FROM readable"
--- stdout
3
3
6

=== a recording that was cut off is gone on with; what is kept with the same content is left out
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
head -n 1 applications.ndjson >first.ndjson
yoko record small.yoko first.ndjson --ledger ledger.db --by clerk --resume 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk --resume 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk --resume
sed 's/500000/500001/' applications.ndjson >changed.ndjson
yoko record small.yoko changed.ndjson --ledger ledger.db --by clerk --resume 2>/dev/null
sqlite3 ledger.db "SELECT application, count(*) FROM decision GROUP BY 1"
--- stdout ja
申請 1件 = 記録した判定 1件 + 入力エラー 0件
記録 3 番から 3 番まで。最後の記録のハッシュ: HASH
申請 3件 = 記録した判定 2件 + 記録済み 1件 + 入力エラー 0件
記録 5 番から 6 番まで。最後の記録のハッシュ: HASH
A|1
B|2
C|2
--- stdout en
1 applications in = 1 decisions kept + 0 input errors (入力エラー)
entries 3 to 3; hash of the last: HASH
3 applications in = 2 decisions kept + 1 kept before + 0 input errors (入力エラー)
entries 5 to 6; hash of the last: HASH
A|1
B|2
C|2
--- stderr ja
申請 3件 = 記録した判定 0件 + 記録済み 3件 + 入力エラー 0件
--- stderr en
3 applications in = 0 decisions kept + 3 kept before + 0 input errors (入力エラー)

=== hashed values are compared too, by the salt of before
--- file personal.yoko
制度 personal 「氏名のある制度」
    出典 「試みの要綱」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 氏名 : 文字 個人情報
項目 県内 : 真偽
条文 第1条 「県内」
要件 《第1条》: 県内 かつ 氏名 がある
結果 算定額 = 100万円
--- file 申請.csv
申請番号,氏名,県内
A,山田太郎,はい
B,鈴木花子,はい
--- command
head -n 2 申請.csv >first.csv
yoko record personal.yoko first.csv --ledger ledger.db --by clerk --hash-personal 2>/dev/null
yoko record personal.yoko 申請.csv --ledger ledger.db --by clerk --hash-personal --resume 2>/dev/null
sqlite3 ledger.db "SELECT application, count(*) FROM decision GROUP BY 1" "SELECT count(DISTINCT salt) FROM entry WHERE kind = 'batch'"
grep -c -e 山田 -e 鈴木 ledger.db
yoko replay ledger.db
--- stdout
A|1
B|1
1
0
--- stderr ja
再判定 2件 = 同じ 2件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
--- stderr en
2 decided again = 2 the same + 0 accepted before + 0 different + 0 that rest on hashed values

=== a rule that is no more, and one that another clause gives now
--- file later.yoko
制度 later 「小さな制度」
    出典 「試みの要綱」
    施行 2025-04-01
項目 申請番号 : 文字 必須
項目 県内 : 真偽
一覧 経費 {
    項目 番号 : 数 1以上 鍵 既定 位置
    項目 金額 : 円
    項目 契約日 : 日付
}
条文 第2条 「令和6年度の契約」
条文 第4条 「上限額」
条文 第5条 「上限額まで」
各 経費 {
    要件 《第2条》: 年度(契約日) = 令和6年度
}
定義 上限 《第5条》 = 80万円
結果 対象経費 = 合計(経費.額, 対象)
結果 算定額 《第4条》 = 小さい方(切り捨て(対象経費 × 2分の1, 千円), 上限)
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
sed 's/100万円)$/上限)/; $!b' small.yoko | sed 's/^結果 対象経費/定義 上限 《第3条》 = 100万円\n&/; /^例/,$d' >earlier.yoko
yoko record earlier.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
yoko replay ledger.db --with later.yoko
--- stdout ja
記録 3 番(申請「A」)をlaterで判定し直した結果:
  算定額: 1,000,000円 → 800,000円
  補助額: 1,000,000円 → 800,000円
  原因: 上限 《第3条》→《第5条》
記録 4 番(申請「B」)をlaterで判定し直した結果:
  判定: 不交付 → 交付可
  不適合: 第1条 → なし
  補助額: 0円 → 250,000円
  原因: 《第1条》(今はこの規則がありません)
判定が変わった 1件の原因: 上限 《第3条》→《第5条》
判定が変わった 1件の原因: 《第1条》(今はこの規則がありません)
--- stdout en
entry 3, application A, by later:
  算定額: 1,000,000円 → 800,000円
  補助額: 1,000,000円 → 800,000円
  cause: 上限 《第3条》→《第5条》
entry 4, application B, by later:
  判定: 不交付 → 交付可
  不適合: 第1条 → none
  補助額: 0円 → 250,000円
  cause: 《第1条》, which is no rule any more
1 decisions differ by 上限 《第3条》→《第5条》
1 decisions differ by 《第1条》, which is no rule any more
--- stderr ja
later.yoko: この制度には警告が1件あります。「yoko check later.yoko」で表示します
再判定 3件 = 同じ 1件 + 承認済み 0件 + 違う 2件 + ハッシュの項目により比べられない 0件
--- stderr en
later.yoko: 1 warning(s) about the scheme, which `yoko check later.yoko` shows
3 decided again = 1 the same + 0 accepted before + 2 different + 0 that rest on hashed values
--- exit
1

=== two writers at once
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
for who in a b c d; do yoko record small.yoko applications.ndjson --ledger ledger.db --by $who 2>/dev/null & done
wait
yoko verify ledger.db | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout ja
ledger.db: 制度 1件、判定 12件、承認 0件。異常 0件
最後の記録のハッシュ: HASH
--- stdout en
ledger.db: 1 schemes, 12 decisions, 0 acceptances; 0 faults
hash of the last entry: HASH

=== a ledger that an early yoko wrote stays readable
--- command
cp "$YOKO_TEST_SOURCE"/tests/ledger/early.db ledger.db
chmod u+w ledger.db
yoko verify ledger.db
yoko replay ledger.db
--- stdout ja
ledger.db: 制度 2件、判定 6件、承認 1件。異常 0件
最後の記録のハッシュ: d487eedaeaf56ec29175b5f21f5bfca1a8250cf5acb832ed3f7a54c4123d89a7
--- stdout en
ledger.db: 2 schemes, 6 decisions, 1 acceptances; 0 faults
hash of the last entry: d487eedaeaf56ec29175b5f21f5bfca1a8250cf5acb832ed3f7a54c4123d89a7
--- stderr ja
再判定 6件 = 同じ 6件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
--- stderr en
6 decided again = 6 the same + 0 accepted before + 0 different + 0 that rest on hashed values

=== a ledger that an early yoko wrote is gone on with, and what stands in it stays as it is
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
cp "$YOKO_TEST_SOURCE"/tests/ledger/early.db ledger.db
chmod u+w ledger.db
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk --json 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
yoko verify ledger.db --json --head d487eedaeaf56ec29175b5f21f5bfca1a8250cf5acb832ed3f7a54c4123d89a7 | sed 's/[0-9a-f]\{64\}/HASH/'
yoko replay ledger.db 2>/dev/null
sqlite3 ledger.db "PRAGMA user_version" "SELECT number, application, decision ->> '判定' FROM readable ORDER BY number"
--- stdout
{"entries":13,"head":"HASH"}
{"records":3,"granted":1,"refused":1,"open":1,"rejected":0,"kept":3,"before":0,"first":11,"last":13,"head":"HASH"}
{"schemes":2,"decisions":9,"acceptances":1,"faults":0,"head":"HASH"}
2
2|A|交付可
3|B|不交付
4|C|要確認
7|A|交付可
8|B|不交付
9|C|要確認
11|A|交付可
12|B|不交付
13|C|要確認

=== a ledger of format 2 stays readable: records of JSON and of CSV, hashed values, an acceptance
--- command
cp "$YOKO_TEST_SOURCE"/tests/ledger/format-2.db ledger.db
chmod u+w ledger.db
yoko verify ledger.db
yoko replay ledger.db
sqlite3 ledger.db "SELECT number, application, record FROM readable WHERE application IN ('A', 'P', 'X')" "SELECT reason FROM entry WHERE kind = 'acceptance'"
--- stdout ja
ledger.db: 制度 3件、判定 6件、承認 1件。異常 0件
最後の記録のハッシュ: 1141dd5d3f1d9226253cfb5058f2a1c216307b57bb4840f4341d4f3ba6270e6b
3|A|{"申請番号":"A","県内":true,"経費":[{"契約日":"2024-06-01","金額":3000000}]}
7|X|{"県内":true,"経費":[{"1":[301000,"2024-06-01"]},{"1":[80000,"2024-03-31"]}]}
10|P|{"氏名":{"sha256":"f6efdab1c6185352aafe70abb736a5df791fcd2eae38c3cd30399a416cb3a418"},"県内":true}
第3条の改正
--- stdout en
ledger.db: 3 schemes, 6 decisions, 1 acceptances; 0 faults
hash of the last entry: 1141dd5d3f1d9226253cfb5058f2a1c216307b57bb4840f4341d4f3ba6270e6b
3|A|{"申請番号":"A","県内":true,"経費":[{"契約日":"2024-06-01","金額":3000000}]}
7|X|{"県内":true,"経費":[{"1":[301000,"2024-06-01"]},{"1":[80000,"2024-03-31"]}]}
10|P|{"氏名":{"sha256":"f6efdab1c6185352aafe70abb736a5df791fcd2eae38c3cd30399a416cb3a418"},"県内":true}
第3条の改正
--- stderr ja
再判定 6件 = 同じ 6件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
--- stderr en
6 decided again = 6 the same + 0 accepted before + 0 different + 0 that rest on hashed values

=== a ledger that may only be read, in a folder where nothing can be made, is read and stays as it is
Root may write everywhere, and puts that right off first.
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
cp ledger.db before.db
chmod 444 ledger.db
chmod 555 .
as_reader() { if [ "$(id -u)" -eq 0 ]; then setpriv --bounding-set=-dac_override,-dac_read_search -- "$@"; else "$@"; fi; }
as_reader yoko verify ledger.db --json | sed 's/[0-9a-f]\{64\}/HASH/'
as_reader yoko replay ledger.db
as_reader yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk
echo $?
as_reader yoko accept ledger.db A --with small.yoko --reason again --by clerk
echo $?
as_reader yoko record small.yoko applications.ndjson --ledger new.db --by clerk
echo $?
chmod 755 .
cmp ledger.db before.db
ls
--- stdout
{"schemes":1,"decisions":3,"acceptances":0,"faults":0,"head":"HASH"}
5
5
5
applications.ndjson
before.db
ledger.db
small.yoko
--- stderr ja
再判定 3件 = 同じ 3件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
エラー[Y0905]: 台帳「ledger.db」に書けません: 権限がありません
  = 直し方: 保存先を確かめ、空きを作るか書き込む権限を得て、もう一度実行してください。これまでの記録はそのままで、今回のひとまとまりは何も記録していません
エラー[Y0905]: 台帳「ledger.db」に書けません: 権限がありません
  = 直し方: 保存先を確かめ、空きを作るか書き込む権限を得て、もう一度実行してください。これまでの記録はそのままで、今回のひとまとまりは何も記録していません
エラー[Y0905]: 台帳「new.db」に書けません: 権限がありません
  = 直し方: 保存先を確かめ、空きを作るか書き込む権限を得て、もう一度実行してください。これまでの記録はそのままで、今回のひとまとまりは何も記録していません
--- stderr en
3 decided again = 3 the same + 0 accepted before + 0 different + 0 that rest on hashed values
error[Y0905]: cannot write to the ledger `ledger.db`: there is no permission
  = help: correct the path, make room or get permission there, and run the command again; what was kept before stands, and of this batch nothing was kept
error[Y0905]: cannot write to the ledger `ledger.db`: there is no permission
  = help: correct the path, make room or get permission there, and run the command again; what was kept before stands, and of this batch nothing was kept
error[Y0905]: cannot write to the ledger `new.db`: there is no permission
  = help: correct the path, make room or get permission there, and run the command again; what was kept before stands, and of this batch nothing was kept

=== nothing personal is left in the log beside a ledger while it is in use
--- file personal.yoko
制度 personal 「氏名のある制度」
    出典 「試みの要綱」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 氏名 : 文字 個人情報
項目 県内 : 真偽
条文 第1条 「県内」
要件 《第1条》: 県内 かつ 氏名 がある
結果 算定額 = 100万円
--- command
perl -e 'print qq({"申請番号": "N$_", "氏名": "横浜太郎$_", "電話": "045-000-$_", "県内": true}\n) for 1 .. 3000' >many.ndjson
yoko record personal.yoko many.ndjson --ledger ledger.db --by clerk --hash-personal 2>/dev/null
# A reader that stays keeps the log in the folder. It holds hashes, and nothing else of what is personal.
sqlite3 ledger.db "BEGIN" ".output /dev/null" "SELECT count(*) FROM decision" ".shell yoko record personal.yoko many.ndjson --ledger ledger.db --by clerk --hash-personal 2>/dev/null" ".shell grep -q -a sha256 ledger.db-wal && echo the log holds it; cat ledger.db* >all"
sqlite3 ledger.db "SELECT count(*) FROM decision"
grep -c -a -e 横浜 -e 045-000 all ledger.db
--- stdout
the log holds it
6000
all:0
ledger.db:0
--- exit
1

=== a salt outside the ledger: made for its owner alone, used again, and nowhere in the ledger
--- file personal.yoko
制度 personal 「氏名のある制度」
    出典 「試みの要綱」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 氏名 : 文字 個人情報
項目 県内 : 真偽
条文 第1条 「県内」
要件 《第1条》: 県内 かつ 氏名 がある
結果 算定額 = 100万円
--- file 申請.csv
申請番号,氏名,県内
A,山田太郎,はい
B,鈴木花子,はい
--- command
head -n 2 申請.csv >first.csv
yoko record personal.yoko first.csv --ledger ledger.db --by clerk --salt-file salt 2>/dev/null
stat -c '%a %s' salt
yoko record personal.yoko 申請.csv --ledger ledger.db --by clerk --salt-file salt --resume 2>/dev/null
sqlite3 ledger.db "SELECT application, count(*) FROM decision GROUP BY 1" "SELECT DISTINCT salt FROM entry WHERE kind = 'batch'" >kept
sed 's/[0-9a-f]\{64\}/HASH/' kept
echo "outside:$(tr -d '\n' <salt | sha256sum | cut -d ' ' -f 1)" | grep -c -x -f - kept
# What doc/ledger.md says of the hash, by other means.
value='"山田太郎"'
for part in "$(cat salt)" A 氏名 "$value"; do printf '%s:%s' "$(printf %s "$part" | wc -c)" "$part"; done | sha256sum | cut -d ' ' -f 1 >hash
sqlite3 ledger.db "SELECT record FROM decision WHERE application = 'A'" | grep -c -F -f hash
grep -c -a -F -f salt ledger.db
rm salt
yoko replay ledger.db
yoko verify ledger.db >/dev/null
--- stdout
600 33
A|1
B|1
outside:HASH
1
1
0
--- stderr ja
再判定 2件 = 同じ 2件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
--- stderr en
2 decided again = 2 the same + 0 accepted before + 0 different + 0 that rest on hashed values

=== what the commands of a ledger do not take, and what they do
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger l.db
yoko record small.yoko applications.ndjson --ledger l.db --by ''
yoko record small.yoko applications.ndjson --by 係
yoko record small.yoko applications.ndjson --ledger small.yoko --by 係
yoko record small.yoko applications.ndjson --ledger applications.ndjson --by 係
ls *.db 2>/dev/null
yoko record small.yoko applications.ndjson --ledger l.db --by 係 --wait 2 >/dev/null 2>&1; echo "recorded: $?"
yoko verify l.db --wait 0 >/dev/null; echo "verified: $?"
yoko verify l.db --wait later
yoko replay l.db --wait 1 >/dev/null; echo "replayed: $?"
yoko replay l.db -o l.db
yoko accept l.db --reason 改正 --by ''
yoko accept l.db --reason '' --by 課長
yoko accept l.db --by 課長
yoko verify l.db >/dev/null; echo "verified: $?"
--- stdout
recorded: 0
verified: 0
replayed: 0
verified: 0
--- stderr ja
エラー[Y0814]: 「yoko record」には、「--by WHO」が必要です
  = 直し方: 「yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係」のように書いてください。ほかの例は「yoko record --help」で表示します
エラー[Y0814]: 「yoko record」には、「--by WHO」が必要です
  = 直し方: 「yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係」のように書いてください。ほかの例は「yoko record --help」で表示します
エラー[Y0814]: 「yoko record」には、「--ledger FILE」が必要です
  = 直し方: 「yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係」のように書いてください。ほかの例は「yoko record --help」で表示します
エラー[Y0830]: 「small.yoko」は読み込むファイルなので、書き出し先にできません
  = 直し方: 別の書き出し先を指定してください
エラー[Y0830]: 「applications.ndjson」は読み込むファイルなので、書き出し先にできません
  = 直し方: 別の書き出し先を指定してください
エラー[Y0832]: 「later」は秒数ではありません
  = 直し方: 0から86400までの整数を書いてください
再判定 3件 = 同じ 3件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
エラー[Y0830]: 「l.db」は読み込むファイルなので、書き出し先にできません
  = 直し方: 別の書き出し先を指定してください
エラー[Y0814]: 「yoko accept」には、「--by WHO」が必要です
  = 直し方: 「yoko accept 台帳.db --with today --reason 「第5条の改正」 --by 課長」のように書いてください。ほかの例は「yoko accept --help」で表示します
エラー[Y0814]: 「yoko accept」には、「--reason TEXT」が必要です
  = 直し方: 「yoko accept 台帳.db --with today --reason 「第5条の改正」 --by 課長」のように書いてください。ほかの例は「yoko accept --help」で表示します
エラー[Y0814]: 「yoko accept」には、「--reason TEXT」が必要です
  = 直し方: 「yoko accept 台帳.db --with today --reason 「第5条の改正」 --by 課長」のように書いてください。ほかの例は「yoko accept --help」で表示します
--- stderr en
error[Y0814]: `yoko record` needs --by WHO
  = help: write it as `yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係`; `yoko record --help` shows more
error[Y0814]: `yoko record` needs --by WHO
  = help: write it as `yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係`; `yoko record --help` shows more
error[Y0814]: `yoko record` needs --ledger FILE
  = help: write it as `yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係`; `yoko record --help` shows more
error[Y0830]: `small.yoko` is read, so it cannot be written at the same time
  = help: name another file for the output
error[Y0830]: `applications.ndjson` is read, so it cannot be written at the same time
  = help: name another file for the output
error[Y0832]: `later` is no number of seconds
  = help: write a whole number from 0 to 86400
3 decided again = 3 the same + 0 accepted before + 0 different + 0 that rest on hashed values
error[Y0830]: `l.db` is read, so it cannot be written at the same time
  = help: name another file for the output
error[Y0814]: `yoko accept` needs --by WHO
  = help: write it as `yoko accept 台帳.db --with today --reason 「第5条の改正」 --by 課長`; `yoko accept --help` shows more
error[Y0814]: `yoko accept` needs --reason TEXT
  = help: write it as `yoko accept 台帳.db --with today --reason 「第5条の改正」 --by 課長`; `yoko accept --help` shows more
error[Y0814]: `yoko accept` needs --reason TEXT
  = help: write it as `yoko accept 台帳.db --with today --reason 「第5条の改正」 --by 課長`; `yoko accept --help` shows more

=== the decisions of a compiled scheme are taken up again, and replayed
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko compile small.yoko -o small.ykc && rm small.yoko
yoko record small.ykc applications.ndjson --ledger l.db --by 係 --json 2>&1 >/dev/null | grep -o '"kept":[0-9]*,"before":[0-9]*'
yoko record small.ykc applications.ndjson --ledger l.db --by 係 --resume --json 2>&1 >/dev/null | grep -o '"kept":[0-9]*,"before":[0-9]*'
sed 's/500000/600000/' applications.ndjson >changed.ndjson
yoko record small.ykc changed.ndjson --ledger l.db --by 係 --resume --json 2>&1 >/dev/null | grep -o '"kept":[0-9]*,"before":[0-9]*'
yoko replay l.db
yoko verify l.db | head -n 1
--- stdout ja
"kept":3,"before":0
"kept":0,"before":3
"kept":2,"before":1
l.db: 制度 1件、判定 5件、承認 0件。異常 0件
--- stdout en
"kept":3,"before":0
"kept":0,"before":3
"kept":2,"before":1
l.db: 1 schemes, 5 decisions, 0 acceptances; 0 faults
--- stderr ja
再判定 5件 = 同じ 5件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
--- stderr en
5 decided again = 5 the same + 0 accepted before + 0 different + 0 that rest on hashed values

