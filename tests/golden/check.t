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

=== schemes that are not there, and what was meant
--- file 手元.yoko
制度 temoto 「手元」
条文 1 「額」
項目 番号 : 文字 鍵 必須
項目 額 : 円
結果 算定額 《1》 = 額
--- command
unset YOKO_PATH
mkdir schemes vocabulary kept-2023.yoko && for id in kept-2024 kept-2024-a kept-2025 kept-2025-area other; do
    sed "s/temoto/$id/" 手元.yoko >schemes/$id.yoko
done
yoko compile 手元.yoko -o schemes/compiled.ykc
sed 's/temoto/twice/' 手元.yoko >schemes/twice.yoko && cp schemes/compiled.ykc schemes/twice.ykc
for name in kept kept-2024b compiled twice 手元 '' a.b ./nowhere.yoko a.csv 申請.XLSX schemes; do
    echo "'$name':" "$(yoko check "$name" 2>&1 | grep -v 'help:\|直し方' | sed 's/looked in.*//' | tr '\n' '|')"
done
yoko completion words -- check ''
--- stdout ja
'kept': エラー[Y0807]: 「kept」という制度はありません|  = もしかして: kept-2025|kept: エラー 1件、警告 0件|
'kept-2024b': エラー[Y0807]: 「kept-2024b」という制度はありません|  = もしかして: kept-2024|kept-2024b: エラー 1件、警告 0件|
'compiled': compiled: エラーはありません(警告 0件) — 手元|
'twice': twice: エラーはありません(警告 0件) — 手元|
'手元': エラー[Y0807]: 「手元」という制度はありません|  = もしかして: 手元.yoko|手元: エラー 1件、警告 0件|
'': エラー[Y0807]: 「」という制度はありません|: エラー 1件、警告 0件|
'a.b': エラー[Y0807]: 「a.b」という制度はありません|  = 参考: このフォルダーに「a.b」というファイルもありません。制度のファイルの名前は .yoko で終わります|a.b: エラー 1件、警告 0件|
'./nowhere.yoko': エラー[Y0803]: 「./nowhere.yoko」を読めません: そのファイルがありません|./nowhere.yoko: エラー 1件、警告 0件|
'a.csv': エラー[Y0834]: 「a.csv」は名前からすると申請のファイルで、制度ではありません|a.csv: エラー 1件、警告 0件|
'申請.XLSX': エラー[Y0807]: 「申請.XLSX」という制度はありません|  = 参考: このフォルダーに「申請.XLSX」というファイルもありません。制度のファイルの名前は .yoko で終わります|申請.XLSX: エラー 1件、警告 0件|
'schemes': エラー[Y0804]: 「schemes」はファイルではなくフォルダーです|schemes: エラー 1件、警告 0件|
compiled
kept-2024
kept-2024-a
kept-2025
kept-2025-area
other
twice
:files
--- stdout en
'kept': error[Y0807]: there is no scheme `kept`|  = did you mean: kept-2025|kept: 1 error(s), 0 warning(s)|
'kept-2024b': error[Y0807]: there is no scheme `kept-2024b`|  = did you mean: kept-2024|kept-2024b: 1 error(s), 0 warning(s)|
'compiled': compiled: no error, 0 warning(s) — 手元|
'twice': twice: no error, 0 warning(s) — 手元|
'手元': error[Y0807]: there is no scheme `手元`|  = did you mean: 手元.yoko|手元: 1 error(s), 0 warning(s)|
'': error[Y0807]: there is no scheme ``|: 1 error(s), 0 warning(s)|
'a.b': error[Y0807]: there is no scheme `a.b`|  = note: nor is there a file `a.b` in this folder; the files of schemes end in .yoko|a.b: 1 error(s), 0 warning(s)|
'./nowhere.yoko': error[Y0803]: cannot read `./nowhere.yoko`: there is no such file|./nowhere.yoko: 1 error(s), 0 warning(s)|
'a.csv': error[Y0834]: `a.csv` is a file of applications by its name, and no scheme|a.csv: 1 error(s), 0 warning(s)|
'申請.XLSX': error[Y0807]: there is no scheme `申請.XLSX`|  = note: nor is there a file `申請.XLSX` in this folder; the files of schemes end in .yoko|申請.XLSX: 1 error(s), 0 warning(s)|
'schemes': error[Y0804]: `schemes` is a folder, not a file|schemes: 1 error(s), 0 warning(s)|
compiled
kept-2024
kept-2024-a
kept-2025
kept-2025-area
other
twice
:files

