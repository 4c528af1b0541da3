# Files, compiled schemes, the command line, and what comes out only on a record. One slip, and what is said of it; doc/errors/ explains each.

=== Y0827 application `…` could not be decided: …
--- file scheme.yoko
制度 example 「小さな補助」
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 県内 : 真偽
項目 小規模 : 真偽
結果 対象経費 = 費用
条文 第3条 「上限」
定義 上限 《第3条》 = 100万円
    ただし 県内 のとき 120万円
    ただし 小規模 のとき 150万円
結果 算定額 = 小さい方(費用, 上限)
--- file applications.csv
申請番号,費用,県内,小規模
A-1,2000000,はい,はい
--- command
yoko check scheme.yoko && yoko explain scheme.yoko applications.csv
--- stdout ja
scheme.yoko: エラーはありません(警告 1件) — 小さな補助
--- stdout en
scheme.yoko: no error, 1 warning(s) — 小さな補助
--- stderr ja
警告[Y0305]: 「上限」の二つの ただし が同時に当てはまることがあり、値が違います：県内、小規模
  --> scheme.yoko:10:5
   |
10 |     ただし 小規模 のとき 150万円
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 先に立つ方の値の後に 優先 と書くか、一方の条件に かつ (…) でない を加えて分けてください。両方が当てはまる申請は、このままでは決定できません
参考: もう一方はここです
  --> scheme.yoko:9:5
   |
 9 |     ただし 県内 のとき 120万円
   |     --------------------------
scheme.yoko: この制度には警告が1件あります。「yoko check scheme.yoko」で表示します
エラー[Y0827]: 申請「A-1」を判定できませんでした: 「上限」の ただし のうち「県内」のときと「小規模」のときが同時に当てはまり、値が違います。先に立つ方の値の後に 優先 と書くと決まります
  = 直し方: 申請の金額を確かめてください。正しければ、この場合の扱いを制度に書く必要があります
--- stderr en
warning[Y0305]: two exceptions of `上限` can hold at once with different values: 県内, 小規模
  --> scheme.yoko:10:5
   |
10 |     ただし 小規模 のとき 150万円
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write 優先 behind the one that goes first, or make one exclude the other: … かつ (…) でない; an application in which both hold is not decided
note: this is the other one
  --> scheme.yoko:9:5
   |
 9 |     ただし 県内 のとき 120万円
   |     --------------------------
scheme.yoko: 1 warning(s) about the scheme, which `yoko check scheme.yoko` shows
error[Y0827]: application `A-1` could not be decided: two exceptions of `上限` hold at once with different values, that of `県内` and that of `小規模`; 優先 behind the value of one lets it go first
  = help: look at the amounts in the record; if they are right, the scheme has to say what holds in this case
--- exit
2

=== Y1004 the sheet `…` would have more than … rows
One row more than fits below the headings; it is told however many records were refused before.
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
perl -e 'print "申請番号,県内\n"; print "$_,true\n" for 1 .. 100' >all.csv
yoko run ./small.yoko all.csv --columns 申請番号 --sheet-rows 101 -o all.xlsx 2>said || echo "exit $?"
ls | grep -c all.xlsx
rm all.xlsx
yoko run ./small.yoko all.csv --columns 申請番号 --sheet-rows 100 -o all.xlsx || echo "exit $?, $(ls | grep -c all.xlsx) workbooks"
perl -e 'print "申請番号,県内\n"; print "$_,たぶん\n" for 1 .. 50' >bad.csv
yoko run ./small.yoko bad.csv --columns 申請番号 --sheet-rows 40 -o all.xlsx 2>said || echo "exit $?, $(ls | grep -c all.xlsx) workbooks"
grep -c 'Y0740' said; grep -A1 'Y1004' said
--- stdout ja
1
exit 4, 0 workbooks
exit 4, 0 workbooks
20
エラー[Y1004]: シート「判定」の行が、書ける上限の40行を超えます
  = 直し方: -o x.csv とするか、申請を分けて判定してください。--columns で列を選ぶと、明細のシートは作りません
--- stdout en
1
exit 4, 0 workbooks
exit 4, 0 workbooks
20
error[Y1004]: the sheet `decisions` would have more than 40 rows, the most that it can hold
  = help: write -o x.csv, or decide the records in parts; with --columns there is no sheet of lines
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y1004]: シート「判定」の行が、書ける上限の100行を超えます
  = 直し方: -o x.csv とするか、申請を分けて判定してください。--columns で列を選ぶと、明細のシートは作りません
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y1004]: the sheet `decisions` would have more than 100 rows, the most that it can hold
  = help: write -o x.csv, or decide the records in parts; with --columns there is no sheet of lines

=== Y1011 rows that a sheet cannot have
--- command
yoko run saitama-2020 a.ndjson --sheet-rows 1 -o a.xlsx
--- stderr ja
エラー[Y1011]: 「1」は、シートの行の上限にできません
  = 直し方: 2 から 1048576 までの整数を書いてください
--- stderr en
error[Y1011]: `1` is no number of rows of a sheet
  = help: write a whole number from 2 to 1048576
--- exit
4

=== Y1005 a workbook cannot be made in a sandbox
--- command
yoko run saitama-2020 a.ndjson --sandbox-partial -o a.xlsx
--- stderr ja
エラー[Y1005]: サンドボックスの中ではファイルを開けないため、ブックを作れません
  = 直し方: -o x.csv とするか、--sandbox を外してください
--- stderr en
error[Y1005]: a workbook cannot be made in a sandbox, which opens no files
  = help: write -o x.csv, or leave --sandbox away
--- exit
4

