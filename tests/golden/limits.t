# Limits that are set from the command line; tests/limits/settable.sh asks whether what is set holds.
=== what can be set
--- command
yoko help limits
--- stdout ja
yoko が受け付ける上限です。--limit 名前=値 で変えられます(例 --limit 一覧の行=2000)。
大きさには KiB、MiB、GiB を付けられます。

  scheme-bytes, 制度ファイル            制度や語彙のファイルの大きさ
      通常は 64 MiB(1 B から 1 GiB まで)
  brackets, かっこの入れ子              かっこの入れ子の深さ
      通常は 100(1 から 500 まで)
  expression-depth, 式の深さ            式の深さ
      通常は 500(1 から 1,000 まで)
  definition-depth, 定義の深さ          使っている定義をたどった式の深さ、表や場合の行の数
      通常は 4,000(1 から 8,000 まで)
  bases, 基礎の重なり                   基礎とする制度の重なり
      通常は 16(1 から 64 まで)
  lists, 一覧の数                       1件の記録が持つ一覧の数
      通常は 255(1 から 4,095 まで)
  function-values, 関数の値             外部の関数に渡す値の数
      通常は 16(1 から 64 まで)
  errors, エラーの数                    表示するエラーの件数
      通常は 20(1 から 100,000 まで)
  record-bytes, 記録の大きさ            1件の記録(JSON のオブジェクト、CSV の行)の大きさ
      通常は 16 MiB(16 B から 1 GiB まで)
  cells, 行のセル                       CSV の1行のセルの数
      通常は 65,536(1 から 1,048,576 まで)
  list-rows, 一覧の行                   一覧の行の数
      通常は 1,000(1 から 100,000 まで)
  record-errors, 記録のエラー           1件の記録について表示するエラーの件数
      通常は 10(1 から 100,000 まで)
  id-memory, 申請番号のメモリ           メモリに置く申請番号の大きさ。残りは一時ファイルに置きます
      通常は 24 MiB(64 KiB から 1 TiB まで)
  list-memory, 一覧のメモリ             メモリに置く CSV の一覧の大きさ。残りは一時ファイルに置きます
      通常は 12 MiB(1 B から 1 TiB まで)
  trials, 説明の試し                    説明のために判定する、値を変えた記録の数
      通常は 4,000(1 から 1,000,000 まで)
  message-bytes, エディターの通信       エディターから届く1通の大きさ
      通常は 32 MiB(1 KiB から 1 GiB まで)
--- stdout en
How much yoko takes unless told otherwise by --limit NAME=VALUE, as --limit list-rows=2000.
A value in bytes may be written with KiB, MiB or GiB.

  scheme-bytes, 制度ファイル            bytes of a scheme or vocabulary file
      usually 64 MiB; from 1 B to 1 GiB
  brackets, かっこの入れ子              brackets within each other
      usually 100; from 1 to 500
  expression-depth, 式の深さ            depth of an expression
      usually 500; from 1 to 1,000
  definition-depth, 定義の深さ          depth of an expression with those of the definitions that it names, or rows of a table
      usually 4,000; from 1 to 8,000
  bases, 基礎の重なり                   schemes on schemes
      usually 16; from 1 to 64
  lists, 一覧の数                       lists of a record
      usually 255; from 1 to 4,095
  function-values, 関数の値             values of a foreign function
      usually 16; from 1 to 64
  errors, エラーの数                    errors shown
      usually 20; from 1 to 100,000
  record-bytes, 記録の大きさ            bytes of a record: an object of JSON or a row of CSV
      usually 16 MiB; from 16 B to 1 GiB
  cells, 行のセル                       cells of a row of CSV
      usually 65,536; from 1 to 1,048,576
  list-rows, 一覧の行                   rows of a list
      usually 1,000; from 1 to 100,000
  record-errors, 記録のエラー           errors shown of one record
      usually 10; from 1 to 100,000
  id-memory, 申請番号のメモリ           bytes of 申請番号 held in memory; the rest goes to a temporary file
      usually 24 MiB; from 64 KiB to 1 TiB
  list-memory, 一覧のメモリ             bytes of CSV lists held in memory; the rest goes to a temporary file
      usually 12 MiB; from 1 B to 1 TiB
  trials, 説明の試し                    changed copies of a record that an explanation decides
      usually 4,000; from 1 to 1,000,000
  message-bytes, エディターの通信       bytes of a message of an editor
      usually 32 MiB; from 1 KiB to 1 GiB

=== Y0835 a limit of another name
--- file small.yoko
制度 small 「小さな制度」
項目 申請番号 : 文字 必須
--- command
yoko check small.yoko --limit list-row=2000
yoko check small.yoko --limit 一覧の列=2000
yoko check small.yoko --limit gears=6
--- stderr ja
エラー[Y0835]: 上限「list-row」はありません
  = もしかして: list-rows
  = 直し方: 「yoko help limits」で一覧を表示します
エラー[Y0835]: 上限「一覧の列」はありません
  = もしかして: 一覧の数
  = 直し方: 「yoko help limits」で一覧を表示します
エラー[Y0835]: 上限「gears」はありません
  = 直し方: 「yoko help limits」で一覧を表示します
--- stderr en
error[Y0835]: there is no limit `list-row`
  = did you mean: list-rows
  = help: `yoko help limits` lists them
error[Y0835]: there is no limit `一覧の列`
  = did you mean: 一覧の数
  = help: `yoko help limits` lists them
error[Y0835]: there is no limit `gears`
  = help: `yoko help limits` lists them
--- exit
4

=== Y0836 values that cannot be
--- file small.yoko
制度 small 「小さな制度」
項目 申請番号 : 文字 必須
--- command
yoko check small.yoko --limit list-rows=0
yoko check small.yoko --limit list-rows=100001
yoko check small.yoko --limit list-rows=1KiB
yoko check small.yoko --limit list-rows=
yoko check small.yoko --limit list-rows=-5
yoko check small.yoko --limit 記録の大きさ=2GiB
yoko check small.yoko --limit record-bytes=99999999999999999999999
yoko check small.yoko --limit record-bytes=16MB
--- stderr ja
エラー[Y0836]: 上限「list-rows」を「0」にすることはできません
  = 直し方: 1から100,000までの整数を書いてください
エラー[Y0836]: 上限「list-rows」を「100001」にすることはできません
  = 直し方: 1から100,000までの整数を書いてください
エラー[Y0836]: 上限「list-rows」を「1KiB」にすることはできません
  = 直し方: 1から100,000までの整数を書いてください
エラー[Y0836]: 上限「list-rows」を「」にすることはできません
  = 直し方: 1から100,000までの整数を書いてください
エラー[Y0836]: 上限「list-rows」を「-5」にすることはできません
  = 直し方: 1から100,000までの整数を書いてください
エラー[Y0836]: 上限「記録の大きさ」を「2GiB」にすることはできません
  = 直し方: 16 Bから1 GiBまでの整数を書いてください
エラー[Y0836]: 上限「record-bytes」を「99999999999999999999999」にすることはできません
  = 直し方: 16 Bから1 GiBまでの整数を書いてください
エラー[Y0836]: 上限「record-bytes」を「16MB」にすることはできません
  = 直し方: 16 Bから1 GiBまでの整数を書いてください
--- stderr en
error[Y0836]: the limit `list-rows` cannot be `0`
  = help: write a whole number from 1 to 100,000
error[Y0836]: the limit `list-rows` cannot be `100001`
  = help: write a whole number from 1 to 100,000
error[Y0836]: the limit `list-rows` cannot be `1KiB`
  = help: write a whole number from 1 to 100,000
error[Y0836]: the limit `list-rows` cannot be ``
  = help: write a whole number from 1 to 100,000
error[Y0836]: the limit `list-rows` cannot be `-5`
  = help: write a whole number from 1 to 100,000
error[Y0836]: the limit `記録の大きさ` cannot be `2GiB`
  = help: write a whole number from 16 B to 1 GiB
error[Y0836]: the limit `record-bytes` cannot be `99999999999999999999999`
  = help: write a whole number from 16 B to 1 GiB
error[Y0836]: the limit `record-bytes` cannot be `16MB`
  = help: write a whole number from 16 B to 1 GiB
--- exit
4

=== Y0837 a limit without its name, or without its value
--- file small.yoko
制度 small 「小さな制度」
項目 申請番号 : 文字 必須
--- command
yoko check small.yoko --limit 2000
yoko check small.yoko --limit =2000
--- stderr ja
エラー[Y0837]: 「2000」では、どの上限をいくらにするのかが分かりません
  = 直し方: 「名前=値」の形で書いてください(例 record-bytes=64MiB、記録の大きさ=64MiB)
エラー[Y0837]: 「=2000」では、どの上限をいくらにするのかが分かりません
  = 直し方: 「名前=値」の形で書いてください(例 record-bytes=64MiB、記録の大きさ=64MiB)
--- stderr en
error[Y0837]: `2000` does not say which limit is to be how much
  = help: write NAME=VALUE, as record-bytes=64MiB
error[Y0837]: `=2000` does not say which limit is to be how much
  = help: write NAME=VALUE, as record-bytes=64MiB
--- exit
4

=== Y0725 and Y0769 say what was set
--- file small.yoko
制度 small 「小さな制度」
項目 申請番号 : 文字 必須
項目 名称 : 文字
項目 費用 : 円
結果 対象経費 = 費用
条文 第1条 「名称」
要件 《第1条》: 名称 がある
--- file a.csv
申請番号,名称
1,ながいながいながいながいながいながいながいながいながいながいながい名前
2,短い,,,
3,短い
--- command
yoko run small.yoko a.csv --format ndjson --limit record-bytes=64 --limit cells=4
yoko run small.yoko a.csv --format ndjson --limit 記録の大きさ=１ＫｉＢ --limit 行のセル=1,000 >/dev/null
--- stdout ja
{"申請番号": "1", "入力エラー": "a.csv:2: 記録が 64 B より長いので、読み飛ばしました"}
{"申請番号": "2", "入力エラー": "a.csv:3: この行のセルは4個を超えているため、読み飛ばしました"}
{"申請番号": "3", "制度": "small", "判定": "要確認", "不足項目": ["費用"], "不適合": [], "対象経費": null, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": []}
--- stdout en
{"申請番号": "1", "入力エラー": "a.csv:2: the record is longer than 64 B, and was skipped"}
{"申請番号": "2", "入力エラー": "a.csv:3: the row has more than 4 cells, and was skipped"}
{"申請番号": "3", "制度": "small", "判定": "要確認", "不足項目": ["費用"], "不適合": [], "対象経費": null, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": []}
--- stderr ja
エラー[Y0725]: a.csv:2: 記録が 64 B より長いので、読み飛ばしました
  = 直し方: 行の終わりには改行が要ります。別の種類のファイルかもしれません
エラー[Y0769]: a.csv:3: この行のセルは4個を超えているため、読み飛ばしました
  = 直し方: 行の終わりには改行が要ります。別の種類のファイルかもしれません
申請 3件 = 判定 1件(交付可 0、不交付 0、要確認 1)+ 入力エラー 2件
エラー[Y0728]: a.csv:3: 行のセルが5個で、見出し行は2個です
  = 直し方: コンマを含むセルは二重引用符で囲んでください
申請 3件 = 判定 2件(交付可 0、不交付 0、要確認 2)+ 入力エラー 1件
--- stderr en
error[Y0725]: a.csv:2: the record is longer than 64 B, and was skipped
  = help: a row ends with its line: perhaps the file is not what it seems
error[Y0769]: a.csv:3: the row has more than 4 cells, and was skipped
  = help: a row ends with its line: perhaps the file is not what it seems
3 applications in = 1 decided (交付可 0, 不交付 0, 要確認 1) + 2 input errors (入力エラー)
error[Y0728]: a.csv:3: the row has 5 cells, where the header row has 2
  = help: a cell that holds a comma stands in double quotes
3 applications in = 2 decided (交付可 0, 不交付 0, 要確認 2) + 1 input errors (入力エラー)
--- exit
2

=== Y0140 what rests on what is too deep to be followed, and a table or case of too many rows
--- file chain.yoko
制度 chain 「鎖」
項目 費用 : 円
項目 量 : 数(個)
定義 一 = 費用 + 1円
定義 二 = 一 + 1円
定義 三 = 二 + 1円
結果 対象経費 = 三
--- file rows.yoko
制度 rows 「表」
項目 量 : 数(個)
表 帯(量)
    0個 => 1円
    1個 => 2円
    2個 => 3円
    3個 => 4円
    4個 => 5円
    5個 => 6円
    6個以上 => 7円
結果 対象経費 = 帯(量)
--- file cases.yoko
制度 cases 「場合」
選択肢 色 { 赤、青、黄、緑、白、黒、茶 }
項目 色 : 色
結果 対象経費 = 場合 色 { 赤 => 1円  青 => 2円  黄 => 3円  緑 => 4円  白 => 5円  黒 => 6円  茶 => 7円 }
--- command
for scheme in chain rows cases; do
    yoko check $scheme.yoko --limit 定義の深さ=5
    yoko check $scheme.yoko --limit definition-depth=8
done
--- stdout ja
chain.yoko: エラー 1件、警告 0件
chain.yoko: エラーはありません(警告 1件) — 鎖
rows.yoko: エラー 1件、警告 0件
rows.yoko: エラーはありません(警告 0件) — 表
cases.yoko: エラー 1件、警告 0件
cases.yoko: エラーはありません(警告 0件) — 場合
--- stdout en
chain.yoko: 1 error(s), 0 warning(s)
chain.yoko: no error, 1 warning(s) — 鎖
rows.yoko: 1 error(s), 0 warning(s)
rows.yoko: no error, 0 warning(s) — 表
cases.yoko: 1 error(s), 0 warning(s)
cases.yoko: no error, 0 warning(s) — 場合
--- stderr ja
エラー[Y0140]: 使っている定義や表の行をたどると、式の深さが5を超えます
 --> chain.yoko:4:4
  |
4 | 定義 一 = 費用 + 1円
  |      ^^
  = 直し方: 途中の定義を減らすか、--limit 定義の深さ=数 で上限を上げてください
警告[Y0111]: 「量」は宣言されていますが、どこでも使われていません
 --> chain.yoko:3:4
  |
3 | 項目 量 : 数(個)
  |      ^^
  = 直し方: 使うか、取り除いてください。これを読むはずの規則が抜けているかもしれません
エラー[Y0140]: 使っている定義や表の行をたどると、式の深さが5を超えます
 --> rows.yoko:3:3
  |
3 | 表 帯(量)
  |    ^^
  = 直し方: 途中の定義を減らすか、--limit 定義の深さ=数 で上限を上げてください
エラー[Y0140]: 使っている定義や表の行をたどると、式の深さが5を超えます
 --> cases.yoko:4:11
  |
4 | 結果 対象経費 = 場合 色 { 赤 => 1円  青 => 2円  黄 => 3円  緑 => 4円  白 => 5円  黒 => 6円  茶 => 7円 }
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 途中の定義を減らすか、--limit 定義の深さ=数 で上限を上げてください
--- stderr en
error[Y0140]: this is more than 5 levels of expressions deep, those of the definitions that it names and the rows of a table counted in
 --> chain.yoko:4:4
  |
4 | 定義 一 = 費用 + 1円
  |      ^^
  = help: calculate in fewer steps, or allow more by --limit definition-depth=NUMBER
warning[Y0111]: `量` is declared, but nothing uses it
 --> chain.yoko:3:4
  |
3 | 項目 量 : 数(個)
  |      ^^
  = help: use it, or take it out; a rule that was meant to read it may be missing
error[Y0140]: this is more than 5 levels of expressions deep, those of the definitions that it names and the rows of a table counted in
 --> rows.yoko:3:3
  |
3 | 表 帯(量)
  |    ^^
  = help: calculate in fewer steps, or allow more by --limit definition-depth=NUMBER
error[Y0140]: this is more than 5 levels of expressions deep, those of the definitions that it names and the rows of a table counted in
 --> cases.yoko:4:11
  |
4 | 結果 対象経費 = 場合 色 { 赤 => 1円  青 => 2円  黄 => 3円  緑 => 4円  白 => 5円  黒 => 6円  茶 => 7円 }
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: calculate in fewer steps, or allow more by --limit definition-depth=NUMBER

=== Y0140 of definitions that each name the one before and one that nothing named so far
How deep an expression is does not depend on what it names last.
--- file scheme.yoko
制度 scheme 「深さ」
項目 費用 : 円
定義 深い1 = 費用 + 1円
定義 浅い2 = 費用 + 2円
定義 深い2 = 深い1 + 浅い2
定義 浅い3 = 費用 + 3円
定義 深い3 = 深い2 + 浅い3
定義 浅い4 = 費用 + 4円
定義 深い4 = 深い3 + 浅い4
定義 浅い5 = 費用 + 5円
定義 深い5 = 深い4 + 浅い5
定義 浅い6 = 費用 + 6円
定義 深い6 = 深い5 + 浅い6
結果 途中1 = 深い1
結果 途中2 = 深い2
結果 途中3 = 深い3
結果 途中4 = 深い4
結果 途中5 = 深い5
結果 算定額 = 深い6
--- command
yoko check scheme.yoko --limit definition-depth=13
yoko check scheme.yoko --limit definition-depth=14
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
scheme.yoko: エラーはありません(警告 0件) — 深さ
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
scheme.yoko: no error, 0 warning(s) — 深さ
--- stderr ja
エラー[Y0140]: 使っている定義や表の行をたどると、式の深さが13を超えます
  --> scheme.yoko:19:4
   |
19 | 結果 算定額 = 深い6
   |      ^^^^^^
   = 直し方: 途中の定義を減らすか、--limit 定義の深さ=数 で上限を上げてください
--- stderr en
error[Y0140]: this is more than 13 levels of expressions deep, those of the definitions that it names and the rows of a table counted in
  --> scheme.yoko:19:4
   |
19 | 結果 算定額 = 深い6
   |      ^^^^^^
   = help: calculate in fewer steps, or allow more by --limit definition-depth=NUMBER

=== Y0506 of a framework that builds on others: it counts as one of them
--- file scheme.yoko
制度 scheme 「小さな補助」
項目 費用 : 円
適合 framework
条文 第3条 「上限」
結果 上限額 《第3条》 = 200万円
結果 算定額 《第3条》 = 小さい方(費用, 上限額)
--- file framework.yoko
制度 framework 「枠組み」
基礎 former
--- file former.yoko
制度 former 「前の枠組み」
基礎 first
--- file first.yoko
制度 first 「初めの枠組み」
条文 第5条 「限度」
項目 費用 : 円
枠 《第5条》 「上限額」: 適合制度.上限額 <= 300万円
--- command
yoko check scheme.yoko --limit bases=2
yoko check scheme.yoko --limit bases=3
--- stdout ja
scheme.yoko: エラー 1件、警告 1件
scheme.yoko: エラーはありません(警告 0件) — 小さな補助
--- stdout en
scheme.yoko: 1 error(s), 1 warning(s)
scheme.yoko: no error, 0 warning(s) — 小さな補助
--- stderr ja
警告[Y0512]: 枠組みの制度「framework」には、守るべき枠が書かれていません
 --> scheme.yoko:3:1
  |
3 | 適合 framework
  | ^^^^^^^^^^^^^^
  = 直し方: 枠 《…》: 適合制度.上限額 <= … のように、守るべきことを書いてください
エラー[Y0506]: 「first」が自分自身をもとにしているか、重なりが2を超えています
 --> former.yoko:2:4
  |
2 | 基礎 first
  |      ^^^^^
  = 直し方: どれかの 基礎 を別の制度にしてください
--- stderr en
warning[Y0512]: the framework `framework` demands nothing
 --> scheme.yoko:3:1
  |
3 | 適合 framework
  | ^^^^^^^^^^^^^^
  = help: write in it what a scheme must keep: 枠 《…》: 適合制度.上限額 <= …
error[Y0506]: `first` builds on itself, or on more than 2 schemes
 --> former.yoko:2:4
  |
2 | 基礎 first
  |      ^^^^^
  = help: let the 基礎 of one of them be another

=== where 申請番号 cannot be compared any more, nothing further is decided
More numbers in no order than are held in memory, and no file may be written.
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
perl -e 'printf qq({"申請番号": "R%d"}\n), $_ * 3571 % 70001 for 1 .. 70000' >scattered.ndjson
for threads in 1 3; do
    (ulimit -f 0; trap '' XFSZ; yoko run small.yoko scattered.ndjson --threads $threads 2>&1) |
        perl -ne '$rows++ if /^\{/; $at = $1 if /Y0768.*?:(\d+):/; END { print $rows + 1 == $at && $rows > 60000 ? "those before\n" : "$rows rows, and from $at on none\n" }'
done
--- stdout
those before
those before

