# yoko check.

=== a sound scheme
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko check small.yoko
--- stdout ja
small.yoko: エラーはありません(警告 0件) — 小さな制度
--- stdout en
small.yoko: no error, 0 warning(s) — 小さな制度

=== a sound scheme, for a program
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko check small.yoko --json
--- stdout
{"scheme":"small.yoko","id":"small","title":"小さな制度","hash":"368abfa401fc2fe22bad89026ec5d442a6d116ad1f800d5aaa1f23a063a8342c","sound":true,"diagnostics":[]}

=== a scheme with a misspelt name
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
sed -i 's/: 県内$/: 県肉/' small.yoko
yoko check small.yoko
--- stdout ja
small.yoko: エラー 1件、警告 0件
--- stdout en
small.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「県肉」という名前はありません
  --> small.yoko:14:11
   |
14 | 要件 《第1条》: 県肉
   |                 ^^^^
   = もしかして: 県内
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `県肉` is not known here
  --> small.yoko:14:11
   |
14 | 要件 《第1条》: 県肉
   |                 ^^^^
   = did you mean: 県内
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== the same for a program
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
sed -i 's/: 県内$/: 県肉/' small.yoko
yoko check small.yoko --json
--- stdout ja
{"scheme":"small.yoko","sound":false,"diagnostics":[{"code":"Y0101","severity":"error","message":"「県肉」という名前はありません","file":"small.yoko","line":14,"column":11,"end_line":14,"end_column":13,"start":493,"end":499,"suggestion":"県内","help":"宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます"}]}
--- stdout en
{"scheme":"small.yoko","sound":false,"diagnostics":[{"code":"Y0101","severity":"error","message":"the name `県肉` is not known here","file":"small.yoko","line":14,"column":11,"end_line":14,"end_column":13,"start":493,"end":499,"suggestion":"県内","help":"declare it, or use a name that is; a name with other characters stands in 「」"}]}
--- exit
3

=== several schemes, of which one is sound
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko check nowhere.yoko small.yoko
--- stdout ja
nowhere.yoko: エラー 1件、警告 0件
small.yoko: エラーはありません(警告 0件) — 小さな制度
--- stdout en
nowhere.yoko: 1 error(s), 0 warning(s)
small.yoko: no error, 0 warning(s) — 小さな制度
--- stderr ja
エラー[Y0803]: 「nowhere.yoko」を読めません: そのファイルがありません
--- stderr en
error[Y0803]: cannot read `nowhere.yoko`: there is no such file
--- exit
5

=== a day before the scheme was in force
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko check small.yoko --as-of 2024-03-31
--- stdout ja
small.yoko: エラー 1件、警告 0件
--- stdout en
small.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0507]: 2024-03-31に効力のある版がありません。施行は2024-04-01です
 --> small.yoko:3:5
  |
3 |     施行 2024-04-01
  |     ^^^^^^^^^^^^^^^
  = 直し方: 後の日付か、その時期の制度を選んでください
--- stderr en
error[Y0507]: no version of this scheme covers 2024-03-31: it is in force from 2024-04-01
 --> small.yoko:3:5
  |
3 |     施行 2024-04-01
  |     ^^^^^^^^^^^^^^^
  = help: choose a later day, or the scheme of that time
--- exit
3

=== a scheme by its id
In ./schemes, or in a folder of YOKO_PATH.
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
mkdir schemes
mv small.yoko schemes
yoko check small
cd /
YOKO_PATH=/nowhere::$OLDPWD/schemes yoko check small
--- stdout ja
small: エラーはありません(警告 0件) — 小さな制度
small: エラーはありません(警告 0件) — 小さな制度
--- stdout en
small: no error, 0 warning(s) — 小さな制度
small: no error, 0 warning(s) — 小さな制度

=== more errors than anyone reads
--- file x.yoko
制度 x 「たくさん」
--- command
i=0
while [ $i -lt 30 ]; do echo "定義 名$i = 無し$i"; i=$((i + 1)); done >>x.yoko
yoko check x.yoko 2>&1 | tail -n 2
--- stdout ja
…ほかに 11件あります(表示は省略)
x.yoko: エラー 31件、警告 0件
--- stdout en
… and 11 more, which are not shown
x.yoko: 31 error(s), 0 warning(s)

=== a scheme whose example has a slip
What an example says is checked with the scheme; other commands only read its rules.
--- command
sed 's/金額 = 301,000円/金学 = 301,000円/' "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko > small.yoko
yoko check small.yoko
--- stdout ja
small.yoko: エラー 1件、警告 0件
--- stdout en
small.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0601]: 「金学」という項目は経費にありません
  --> small.yoko:22:12
   |
22 |     経費 [ { 金学 = 301,000円  契約日 = 2024-06-01 } ]
   |              ^^^^
   = もしかして: 金額
   = 直し方: 語彙にある項目を、そこでの名前で書いてください
--- stderr en
error[Y0601]: `金学` is no field of 経費
  --> small.yoko:22:12
   |
22 |     経費 [ { 金学 = 301,000円  契約日 = 2024-06-01 } ]
   |              ^^^^
   = did you mean: 金額
   = help: write a field of the vocabulary, by its name there
--- exit
3

