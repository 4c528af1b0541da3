# Columns that the reader of an output chose and named.

=== columns under headings of one's own, in CSV with LF
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko "$YOKO_TEST_SOURCE"/tests/golden/small/applications.ndjson .
yoko run small.yoko applications.ndjson --format csv --line-end lf --columns 'id=申請番号,可否=交付可:1/0,補助額,不適合,内訳,提出書類'
--- stdout
id,可否,補助額,不適合,内訳,提出書類
A,1,1000000,,,
B,0,0,第1条,,
C,0,,,,
--- stderr ja
申請 3件 = 判定 3件(交付可 1、不交付 1、要確認 1)+ 入力エラー 0件。補助額の合計 1,000,000円
--- stderr en
3 applications in = 3 decided (交付可 1, 不交付 1, 要確認 1) + 0 input errors (入力エラー); 補助額 1,000,000 yen in all

=== numbers of all sizes and long or quoted 申請番号, straight into CSV
Numbers of a run are written in the way that fits the largest of them: a row is the same whichever rows are with it.
--- file sizes.yoko
制度 sizes 「大きさ」
条文 1 「額」
項目 番号 : 文字 鍵 必須
項目 額 : 円 0円以上1兆円以下
結果 算定額 《1》 = 額
結果 差 《1》 = 額 - 1億円
結果 一桁 《1》 = もし 額 > 100円 ならば 9 それ以外 0
--- file sizes.csv
番号,額
1,0
2,9
3,10
4,99
とても長い申請番号で二十四バイトを超える,12345678
"A ""1"",2",67108863
"とても長い申請番号で、引用符""がある",67108863
B-1,67108864
B-2,99999999
B-3,100000000
B-4,100000001
B-5,1000000000000
--- command
for lines in 2 3 5 6 8 9 10 11 13; do
    head -$lines sizes.csv >part.csv
    yoko run sizes.yoko part.csv --format csv --line-end lf --columns '番号=申請番号,額=算定額,差,一桁,二度=申請番号' \
        2>part.err >part$lines.out
done
for lines in 2 3 5 6 8 9 10 11; do head -$lines part13.out | cmp - part$lines.out; done
cat part13.out
--- stdout
番号,額,差,一桁,二度
1,0,-100000000,0,1
2,9,-99999991,0,2
3,10,-99999990,0,3
4,99,-99999901,0,4
とても長い申請番号で二十四バイトを超える,12345678,-87654322,9,とても長い申請番号で二十四バイトを超える
"A ""1"",2",67108863,-32891137,9,"A ""1"",2"
"とても長い申請番号で、引用符""がある",67108863,-32891137,9,"とても長い申請番号で、引用符""がある"
B-1,67108864,-32891136,9,B-1
B-2,99999999,-1,9,B-2
B-3,100000000,0,9,B-3
B-4,100000001,1,9,B-4
B-5,1000000000000,999900000000,9,B-5

=== columns as keys of JSON
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko "$YOKO_TEST_SOURCE"/tests/golden/small/applications.ndjson .
yoko run small.yoko applications.ndjson --format ndjson --columns 'id=申請番号,交付可,不足項目,不適合,対象経費,県内,提出書類'
--- stdout
{"id": "A", "交付可": true, "不足項目": [], "不適合": [], "対象経費": 3000000, "県内": true, "提出書類": []}
{"id": "B", "交付可": false, "不足項目": [], "不適合": ["第1条"], "対象経費": 500000, "県内": false, "提出書類": []}
{"id": "C", "交付可": false, "不足項目": ["経費[1].契約日"], "不適合": [], "対象経費": null, "県内": true, "提出書類": []}
--- stderr ja
申請 3件 = 判定 3件(交付可 1、不交付 1、要確認 1)+ 入力エラー 0件。補助額の合計 1,000,000円
--- stderr en
3 applications in = 3 decided (交付可 1, 不交付 1, 要確認 1) + 0 input errors (入力エラー); 補助額 1,000,000 yen in all

=== full-width signs in a choice of columns, and a table
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko "$YOKO_TEST_SOURCE"/tests/golden/small/applications.ndjson .
yoko run small.yoko applications.ndjson --format table --columns '番号＝申請番号、 県内：○／×， 補助額,理由=不適合'
--- stdout
番号  県内     補助額  理由
A     ○     1,000,000
B     ×             0  第1条
C     ○
--- stderr ja
申請 3件 = 判定 3件(交付可 1、不交付 1、要確認 1)+ 入力エラー 0件。補助額の合計 1,000,000円
--- stderr en
3 applications in = 3 decided (交付可 1, 不交付 1, 要確認 1) + 0 input errors (入力エラー); 補助額 1,000,000 yen in all

=== input errors among chosen columns
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko "$YOKO_TEST_SOURCE"/tests/golden/small/applications.ndjson .
cat > bad.csv <<'END'
申請番号,県内
"A,1",はい
B,たぶん
C,
D,いいえ
END
yoko run small.yoko bad.csv --format csv --columns '申請番号,判定,要確認:1/0,県内,入力エラー'
--- stdout ja
申請番号,判定,要確認,県内,入力エラー\x0d
"A,1",交付可,0,true,\x0d
B,,,,bad.csv:3: 「県内」は真偽の項目ですが、「たぶん」とあります\x0d
C,要確認,1,,\x0d
D,不交付,0,false,\x0d
--- stdout en
申請番号,判定,要確認,県内,入力エラー\x0d
"A,1",交付可,0,true,\x0d
B,,,,"bad.csv:3: `県内` is yes or no, but here is `たぶん`"\x0d
C,要確認,1,,\x0d
D,不交付,0,false,\x0d
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0740]: bad.csv:3: 「県内」は真偽の項目ですが、「たぶん」とあります
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
申請 4件 = 判定 3件(交付可 1、不交付 1、要確認 1)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0740]: bad.csv:3: `県内` is yes or no, but here is `たぶん`
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
4 applications in = 3 decided (交付可 1, 不交付 1, 要確認 1) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== a column that is not there
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko "$YOKO_TEST_SOURCE"/tests/golden/small/applications.ndjson .
yoko run small.yoko applications.ndjson --columns '申請番号,補助金'
--- stderr ja
エラー[Y0761]: 「補助金」という列はありません
  = もしかして: 補助額
  = 直し方: 申請番号 制度 判定 交付可 不交付 要確認 不足項目 不適合 対象経費 補助率 基準額 上限額 算定額 補助額 内訳 提出書類 入力エラー、制度の結果と義務、申請の項目の中から選んでください
--- stderr en
error[Y0761]: there is no column `補助金`
  = did you mean: 補助額
  = help: choose from 申請番号 制度 判定 交付可 不交付 要確認 不足項目 不適合 対象経費 補助率 基準額 上限額 算定額 補助額 内訳 提出書類 入力エラー, the results and duties of the scheme, and the fields of the application
--- exit
4

=== an empty column
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko "$YOKO_TEST_SOURCE"/tests/golden/small/applications.ndjson .
yoko run small.yoko applications.ndjson --columns '申請番号,,補助額'
--- stderr ja
エラー[Y0762]: --columns の 2 番目の列が空です
  = 直し方: 列は「見出し=もとの項目」の形で、コンマで区切って書いてください
--- stderr en
error[Y0762]: column 2 of --columns is empty
  = help: write columns as HEADING=SOURCE, with commas between them
--- exit
4

=== texts for yes and no where there is neither
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko "$YOKO_TEST_SOURCE"/tests/golden/small/applications.ndjson .
yoko run small.yoko applications.ndjson --columns '補助額:1/0'
--- stderr ja
エラー[Y0763]: 「補助額」は「はい」か「いいえ」の項目ではないので、「1/0」で表すことはできません
  = 直し方: コロンから後を消してください。書けるのは 交付可 のような列のときです
--- stderr en
error[Y0763]: `補助額` is not yes or no, so `1/0` cannot stand for it
  = help: leave what is behind the colon away; it goes with columns such as 交付可
--- exit
4

=== texts for yes and no that are no pair
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko "$YOKO_TEST_SOURCE"/tests/golden/small/applications.ndjson .
yoko run small.yoko applications.ndjson --columns '交付可:1,要確認:x/x'
--- stderr ja
エラー[Y0764]: 「交付可」の後の「1」は、2つの言葉の組になっていません
  = 直し方: 1/0 や はい/いいえ のように、「はい」と「いいえ」のときに書く言葉を並べてください
エラー[Y0764]: 「要確認」の後の「x/x」は、2つの言葉の組になっていません
  = 直し方: 1/0 や はい/いいえ のように、「はい」と「いいえ」のときに書く言葉を並べてください
--- stderr en
error[Y0764]: `1`, behind `交付可`, is no pair of texts
  = help: write what is to stand for yes and for no, as 1/0 or はい/いいえ
error[Y0764]: `x/x`, behind `要確認`, is no pair of texts
  = help: write what is to stand for yes and for no, as 1/0 or はい/いいえ
--- exit
4

=== one heading twice
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko "$YOKO_TEST_SOURCE"/tests/golden/small/applications.ndjson .
yoko run small.yoko applications.ndjson --columns '番号=申請番号,番号=補助額'
--- stderr ja
エラー[Y0765]: 「番号」という見出しの列が2つあります
  = 直し方: 一方に別の見出しを付けてください（見出し=もとの項目）
--- stderr en
error[Y0765]: two columns are called `番号`
  = help: give one of them another heading: HEADING=SOURCE
--- exit
4

=== no number of threads
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko "$YOKO_TEST_SOURCE"/tests/golden/small/applications.ndjson .
yoko run small.yoko applications.ndjson --threads 0
--- stderr ja
エラー[Y0766]: 「0」はスレッドの数ではありません
  = 直し方: 1 から 256 までの整数を書いてください
--- stderr en
error[Y0766]: `0` is no number of threads
  = help: write a whole number from 1 to 256
--- exit
4

=== a line end that is none
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko "$YOKO_TEST_SOURCE"/tests/golden/small/applications.ndjson .
yoko run small.yoko applications.ndjson --line-end unix
--- stderr ja
エラー[Y0767]: 行の終わりを「unix」にすることはできません
  = 直し方: 表計算ソフトと同じ crlf か、lf と書いてください
--- stderr en
error[Y0767]: lines cannot end with `unix`
  = help: write crlf, as spreadsheets do, or lf
--- exit
4

=== a column, a format and a list as others call them
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko "$YOKO_TEST_SOURCE"/tests/golden/small/applications.ndjson .
yoko run small.yoko applications.ndjson --format csv --columns 申請番号,交付額
yoko run small.yoko applications.ndjson --format csv --columns 申請番号,理由
yoko run small.yoko applications.ndjson --format excel
yoko run small.yoko applications.ndjson --list 経費:経費.csv
--- stderr ja
エラー[Y0761]: 「交付額」という列はありません
  = もしかして: 補助額
  = 直し方: 申請番号 制度 判定 交付可 不交付 要確認 不足項目 不適合 対象経費 補助率 基準額 上限額 算定額 補助額 内訳 提出書類 入力エラー、制度の結果と義務、申請の項目の中から選んでください
エラー[Y0761]: 「理由」という列はありません
  = もしかして: 不適合
  = 直し方: 申請番号 制度 判定 交付可 不交付 要確認 不足項目 不適合 対象経費 補助率 基準額 上限額 算定額 補助額 内訳 提出書類 入力エラー、制度の結果と義務、申請の項目の中から選んでください
エラー[Y0816]: 「excel」という形式では出力できません
  = もしかして: xlsx
  = 直し方: csv, ndjson, json, table, xlsx のどれかを書いてください
エラー[Y0818]: 「経費:経費.csv」では、どの一覧がどのファイルにあるのか分かりません
  = もしかして: 経費=経費.csv
  = 直し方: 「経費=経費.csv」のように、一覧=ファイルの形で書いてください
--- stderr en
error[Y0761]: there is no column `交付額`
  = did you mean: 補助額
  = help: choose from 申請番号 制度 判定 交付可 不交付 要確認 不足項目 不適合 対象経費 補助率 基準額 上限額 算定額 補助額 内訳 提出書類 入力エラー, the results and duties of the scheme, and the fields of the application
error[Y0761]: there is no column `理由`
  = did you mean: 不適合
  = help: choose from 申請番号 制度 判定 交付可 不交付 要確認 不足項目 不適合 対象経費 補助率 基準額 上限額 算定額 補助額 内訳 提出書類 入力エラー, the results and duties of the scheme, and the fields of the application
error[Y0816]: there is no format `excel` for this
  = did you mean: xlsx
  = help: write one of csv, ndjson, json, table, xlsx
error[Y0818]: `経費:経費.csv` does not say which list is in which file
  = did you mean: 経費=経費.csv
  = help: write LIST=FILE, as 経費=経費.csv
--- exit
4

=== every column that is written straight from the machine is that of the usual way
A column of the application is written the usual way, and with it the whole row. A long word, an open application, one whose figures
leave all bounds, one that is refused and one with an input error stand among the others.
--- file wide.yoko
制度 wide 「列のいろいろ」
条文 1 「額」
項目 番号 : 文字 鍵 必須
項目 県内 : 真偽
項目 額 : 円
項目 台数 : 台 0台以上1兆台以下
要件 《1》: 県内
結果 単価 《1》 = 額
結果 対象経費 《1》 = 額 × 台数
結果 基準額 《1》 = 小さい方(額, 50万円)
結果 上限額 《1》 = 100万円
結果 算定額 《1》 = 小さい方(額 × 台数, 100万円)
義務 控え 《1》 = 台数 + 1台
--- file plain.yoko
制度 plain 「算定額がない」
条文 1 「県内」
項目 番号 : 文字 鍵 必須
項目 県内 : 真偽
項目 額 : 円
項目 台数 : 台 0台以上1兆台以下
要件 《1》: 県内
結果 対象経費 《1》 = 額
--- file english.yoko
scheme english "in English"
clause 1 "amount"
field 番号 : text key required
field 県内 : truth
field 額 : yen
field 台数 : units 0units..1000000000000units
require 《1》: 県内
result covered_cost 《1》 = 額
result base_amount 《1》 = least(額, 500,000yen)
result ceiling 《1》 = 1,000,000yen
result computed 《1》 = least(額, 1,000,000yen)
--- file wide.csv
番号,県内,額,台数
A,はい,1000,3
B,いいえ,70000,2
C,,5000,1
D,はい,,2
E,はい,1000000000000,1000000000000
F,はい,3000000000,4
とても長い申請番号で二十四バイトを超える,はい,5,1
G,たぶん,1,1
--- command
both() { # SCHEME COLUMNS: straight, and the usual way
    yoko run $1 wide.csv --format csv --line-end lf --columns "$2" >straight 2>straight.summary
    yoko run $1 wide.csv --format csv --line-end lf --columns "$2,県内" 2>usual.summary | sed 's/,[a-z]*$//; 1s/,県内$//' >usual
    cmp straight usual && cmp straight.summary usual.summary
    cat straight
}
both wide.yoko '番号=申請番号,対象経費,基準額,上限額,算定額,補助額'
tail -n 1 straight.summary
both wide.yoko '番号=申請番号,単価,控え,可=交付可:この申請には補助金を交付できます/-,否=不交付:○/,未定=要確認'
both wide.yoko '番号=申請番号,判定,不足項目,不適合'
both wide.yoko '番号=申請番号,可=交付可:"はい"/いいえ'
both plain.yoko '番号=申請番号,判定'
both plain.yoko '番号=申請番号,補助額'
both english.yoko '番号=申請番号,対象経費,基準額,上限額,算定額'
yoko run wide.yoko wide.csv --format csv --line-end lf --columns '番号=申請番号,入力エラー' 2>/dev/null
--- stdout ja
番号,対象経費,基準額,上限額,算定額,補助額
A,3000,1000,1000000,3000,3000
B,140000,70000,1000000,140000,0
C,5000,5000,1000000,5000,
D,,,1000000,,
E,,,,,
F,12000000000,500000,1000000,1000000,1000000
とても長い申請番号で二十四バイトを超える,5,5,1000000,5,5
G,,,,,
申請 8件 = 判定 6件(交付可 3、不交付 1、要確認 2)+ 入力エラー 2件。補助額の合計 1,003,005円
番号,単価,控え,可,否,未定
A,1000,4,この申請には補助金を交付できます,,false
B,70000,3,-,○,false
C,5000,2,-,,true
D,,3,-,,true
E,,,,,
F,3000000000,5,この申請には補助金を交付できます,,false
とても長い申請番号で二十四バイトを超える,5,2,この申請には補助金を交付できます,,false
G,,,,,
番号,判定,不足項目,不適合
A,交付可,,
B,不交付,,1
C,要確認,県内,
D,要確認,額,
E,,,
F,交付可,,
とても長い申請番号で二十四バイトを超える,交付可,,
G,,,
番号,可
A,"""はい"""
B,いいえ
C,いいえ
D,いいえ
E,
F,"""はい"""
とても長い申請番号で二十四バイトを超える,"""はい"""
G,
番号,判定
A,交付可
B,不交付
C,要確認
D,要確認
E,交付可
F,交付可
とても長い申請番号で二十四バイトを超える,交付可
G,
番号,補助額
A,
B,
C,
D,
E,
F,
とても長い申請番号で二十四バイトを超える,
G,
番号,対象経費,基準額,上限額,算定額
A,1000,1000,1000000,1000
B,70000,70000,1000000,70000
C,5000,5000,1000000,5000
D,,,1000000,
E,1000000000000,500000,1000000,1000000
F,3000000000,500000,1000000,1000000
とても長い申請番号で二十四バイトを超える,5,5,1000000,5
G,,,,
番号,入力エラー
A,
B,
C,
D,
E,この申請の金額が64ビットの範囲を超えます
F,
とても長い申請番号で二十四バイトを超える,
G,wide.csv:9: 「県内」は真偽の項目ですが、「たぶん」とあります
--- stdout en
番号,対象経費,基準額,上限額,算定額,補助額
A,3000,1000,1000000,3000,3000
B,140000,70000,1000000,140000,0
C,5000,5000,1000000,5000,
D,,,1000000,,
E,,,,,
F,12000000000,500000,1000000,1000000,1000000
とても長い申請番号で二十四バイトを超える,5,5,1000000,5,5
G,,,,,
8 applications in = 6 decided (交付可 3, 不交付 1, 要確認 2) + 2 input errors (入力エラー); 補助額 1,003,005 yen in all
番号,単価,控え,可,否,未定
A,1000,4,この申請には補助金を交付できます,,false
B,70000,3,-,○,false
C,5000,2,-,,true
D,,3,-,,true
E,,,,,
F,3000000000,5,この申請には補助金を交付できます,,false
とても長い申請番号で二十四バイトを超える,5,2,この申請には補助金を交付できます,,false
G,,,,,
番号,判定,不足項目,不適合
A,交付可,,
B,不交付,,1
C,要確認,県内,
D,要確認,額,
E,,,
F,交付可,,
とても長い申請番号で二十四バイトを超える,交付可,,
G,,,
番号,可
A,"""はい"""
B,いいえ
C,いいえ
D,いいえ
E,
F,"""はい"""
とても長い申請番号で二十四バイトを超える,"""はい"""
G,
番号,判定
A,交付可
B,不交付
C,要確認
D,要確認
E,交付可
F,交付可
とても長い申請番号で二十四バイトを超える,交付可
G,
番号,補助額
A,
B,
C,
D,
E,
F,
とても長い申請番号で二十四バイトを超える,
G,
番号,対象経費,基準額,上限額,算定額
A,1000,1000,1000000,1000
B,70000,70000,1000000,70000
C,5000,5000,1000000,5000
D,,,1000000,
E,1000000000000,500000,1000000,1000000
F,3000000000,500000,1000000,1000000
とても長い申請番号で二十四バイトを超える,5,5,1000000,5
G,,,,
番号,入力エラー
A,
B,
C,
D,
E,an amount of this application leaves the range of 64 bits
F,
とても長い申請番号で二十四バイトを超える,
G,"wide.csv:9: `県内` is yes or no, but here is `たぶん`"
--- exit
2

=== every column that a decision has, in CSV, NDJSON and a table
A scheme with a breakdown, documents, duties and results of its own.
--- file rich.yoko
制度 rich 「全部」
    施行 令和6年4月1日
条文 1 「要件」
条文 2 「額」
条文 3 「報告と書類」
項目 受付 : 文字 必須
項目 県内 : 真偽
項目 金 : 円
項目 完了日 : 日付
要件 《1》: 県内
結果 対象経費 《2》 = 金
結果 補助率 《2》 = 3分の2
結果 基準額 《2》 = 100万円
結果 上限額 《2》 = 80万円
結果 算定額 《2》 = 小さい方(切り捨て(金 × 3分の2, 千円), 80万円)
結果 余り 《2》 = 金 - 1万円
結果 高額 《2》 = 金 > 90万円
内訳 「機器」 《2》 { 対象経費 = 金  算定額 = 切り捨て(金 × 2分の1, 千円) }
内訳 「その他」 《2》 のみ 金 > 90万円 のとき { 算定額 = 千円 }
義務 報告年度 《3》 = [ 令和6年度、令和7年度 ]
義務 期限 《3》 = 完了日 + 30日
書類 「申請書」 《3》 時期 「申請」
書類 「写真、図面」 《3》 時期 「実績」 のみ 県内 のとき
書類 「理由書」 《3》 時期 「実績」 のみ 金 > 90万円 のとき
--- file in.csv
受付,県内,金,完了日
A,true,1200000,2024-06-01
B,false,900001,2024-12-01
C,,3000,
D,true,,2024-06-01
E,true,x,
--- command
all='受付,制度,判定,交付可,不交付,要確認,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,報告年度,期限,提出書類,余り,高額:高/低,金,県内,完了日,入力エラー'
yoko run rich.yoko in.csv --format csv --line-end lf 2>/dev/null
yoko run rich.yoko in.csv --format csv --line-end lf --columns "$all" 2>/dev/null
yoko run rich.yoko in.csv --format ndjson --columns "$all" 2>/dev/null
yoko run rich.yoko in.csv --format table --columns '受付,率=補助率,内訳,余り,高額,結果_余り:あ/い' 2>&1
yoko run rich.yoko in.csv --format table --columns '受付,率=補助率,余り,余=結果_余り,義務_期限,申請_金,申請番=申請_受付,2=申請_金,内訳' 2>/dev/null
yoko run rich.yoko in.csv --format table --columns ' 　受付	,
　高さ = 高額 : 高 / 低 　, 額	=	covered_cost,rate,base_amount,ceiling,computed,scheme=制度　,不交付' 2>/dev/null
yoko run rich.yoko in.csv --columns '義務_余り'
yoko run rich.yoko in.csv --columns '申請_ない'
yoko run rich.yoko in.csv --columns '報告年度:1/0'
yoko run rich.yoko in.csv --columns 'x='
yoko run rich.yoko in.csv --columns '=受付'
yoko run rich.yoko in.csv --columns '高額:/低'
yoko run rich.yoko in.csv --columns 'よりみち'
--- stdout ja
申請番号,制度,判定,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,義務_報告年度,義務_期限,提出書類,結果_余り,結果_高額,入力エラー
A,rich,交付可,,,1200000,2/3,1000000,800000,800000,800000,機器:対象経費=1200000/算定額=600000;その他:算定額=1000,2024;2025,2024-07-01,申請書;写真、図面;理由書,1190000,true,
B,rich,不交付,,1,900001,2/3,1000000,800000,600000,0,機器:対象経費=900001/算定額=450000;その他:算定額=1000,2024;2025,2024-12-31,申請書;理由書,890001,true,
C,rich,要確認,県内,,3000,2/3,1000000,800000,2000,,機器:対象経費=3000/算定額=1000,2024;2025,,申請書;写真、図面?,-7000,false,
D,rich,要確認,金,,,2/3,1000000,800000,,,機器:対象経費=/算定額=;その他:算定額=1000,2024;2025,2024-07-01,申請書;写真、図面;理由書?,,,
E,,,,,,,,,,,,,,,,,in.csv:6: 「金」は整数の項目ですが、「x」とあります
受付,制度,判定,交付可,不交付,要確認,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,報告年度,期限,提出書類,余り,高額,金,県内,完了日,入力エラー
A,rich,交付可,true,false,false,,,1200000,2/3,1000000,800000,800000,800000,機器:対象経費=1200000/算定額=600000;その他:算定額=1000,2024;2025,2024-07-01,申請書;写真、図面;理由書,1190000,高,1200000,true,2024-06-01,
B,rich,不交付,false,true,false,,1,900001,2/3,1000000,800000,600000,0,機器:対象経費=900001/算定額=450000;その他:算定額=1000,2024;2025,2024-12-31,申請書;理由書,890001,高,900001,false,2024-12-01,
C,rich,要確認,false,false,true,県内,,3000,2/3,1000000,800000,2000,,機器:対象経費=3000/算定額=1000,2024;2025,,申請書;写真、図面?,-7000,低,3000,,,
D,rich,要確認,false,false,true,金,,,2/3,1000000,800000,,,機器:対象経費=/算定額=;その他:算定額=1000,2024;2025,2024-07-01,申請書;写真、図面;理由書?,,,,true,2024-06-01,
E,,,,,,,,,,,,,,,,,,,,,,,in.csv:6: 「金」は整数の項目ですが、「x」とあります
{"受付": "A", "制度": "rich", "判定": "交付可", "交付可": true, "不交付": false, "要確認": false, "不足項目": [], "不適合": [], "対象経費": 1200000, "補助率": "2/3", "基準額": 1000000, "上限額": 800000, "算定額": 800000, "補助額": 800000, "内訳": [{"名称": "機器", "対象経費": 1200000, "算定額": 600000}, {"名称": "その他", "算定額": 1000}], "報告年度": [2024, 2025], "期限": "2024-07-01", "提出書類": [{"書類": "申請書", "時期": "申請", "方法": null, "要否": true}, {"書類": "写真、図面", "時期": "実績", "方法": null, "要否": true}, {"書類": "理由書", "時期": "実績", "方法": null, "要否": true}], "余り": 1190000, "高額": "高", "金": 1200000, "県内": true, "完了日": "2024-06-01", "入力エラー": null}
{"受付": "B", "制度": "rich", "判定": "不交付", "交付可": false, "不交付": true, "要確認": false, "不足項目": [], "不適合": ["1"], "対象経費": 900001, "補助率": "2/3", "基準額": 1000000, "上限額": 800000, "算定額": 600000, "補助額": 0, "内訳": [{"名称": "機器", "対象経費": 900001, "算定額": 450000}, {"名称": "その他", "算定額": 1000}], "報告年度": [2024, 2025], "期限": "2024-12-31", "提出書類": [{"書類": "申請書", "時期": "申請", "方法": null, "要否": true}, {"書類": "写真、図面", "時期": "実績", "方法": null, "要否": false}, {"書類": "理由書", "時期": "実績", "方法": null, "要否": true}], "余り": 890001, "高額": "高", "金": 900001, "県内": false, "完了日": "2024-12-01", "入力エラー": null}
{"受付": "C", "制度": "rich", "判定": "要確認", "交付可": false, "不交付": false, "要確認": true, "不足項目": ["県内"], "不適合": [], "対象経費": 3000, "補助率": "2/3", "基準額": 1000000, "上限額": 800000, "算定額": 2000, "補助額": null, "内訳": [{"名称": "機器", "対象経費": 3000, "算定額": 1000}], "報告年度": [2024, 2025], "期限": null, "提出書類": [{"書類": "申請書", "時期": "申請", "方法": null, "要否": true}, {"書類": "写真、図面", "時期": "実績", "方法": null, "要否": null}, {"書類": "理由書", "時期": "実績", "方法": null, "要否": false}], "余り": -7000, "高額": "低", "金": 3000, "県内": null, "完了日": null, "入力エラー": null}
{"受付": "D", "制度": "rich", "判定": "要確認", "交付可": false, "不交付": false, "要確認": true, "不足項目": ["金"], "不適合": [], "対象経費": null, "補助率": "2/3", "基準額": 1000000, "上限額": 800000, "算定額": null, "補助額": null, "内訳": [{"名称": "機器", "対象経費": null, "算定額": null}, {"名称": "その他", "算定額": 1000}], "報告年度": [2024, 2025], "期限": "2024-07-01", "提出書類": [{"書類": "申請書", "時期": "申請", "方法": null, "要否": true}, {"書類": "写真、図面", "時期": "実績", "方法": null, "要否": true}, {"書類": "理由書", "時期": "実績", "方法": null, "要否": null}], "余り": null, "高額": null, "金": null, "県内": true, "完了日": "2024-06-01", "入力エラー": null}
{"受付": "E", "制度": null, "判定": null, "交付可": null, "不交付": null, "要確認": null, "不足項目": null, "不適合": null, "対象経費": null, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "内訳": null, "報告年度": null, "期限": null, "提出書類": null, "余り": null, "高額": null, "金": null, "県内": null, "完了日": null, "入力エラー": "in.csv:6: 「金」は整数の項目ですが、「x」とあります"}
エラー[Y0763]: 「結果_余り」は「はい」か「いいえ」の項目ではないので、「あ/い」で表すことはできません
  = 直し方: コロンから後を消してください。書けるのは 交付可 のような列のときです
受付   率       余り         余  義務_期限     申請_金  申請番          2  内訳
A     2/3  1,190,000  1,190,000  2024-07-01  1,200,000  A       1,200,000  機器:対象経費=1200000/算定額=600000;その他:算定額=1000
B     2/3    890,001    890,001  2024-12-31    900,001  B         900,001  機器:対象経費=900001/算定額=450000;その他:算定額=1000
C     2/3     -7,000     -7,000                  3,000  C           3,000  機器:対象経費=3000/算定額=1000
D     2/3                        2024-07-01             D                  機器:対象経費=/算定額=;その他:算定額=1000
E                                                       E
受付  高さ         額  rate  base_amount  ceiling  computed  scheme  不交付
A     高    1,200,000   2/3    1,000,000  800,000   800,000  rich    false
B     高      900,001   2/3    1,000,000  800,000   600,000  rich    true
C     低        3,000   2/3    1,000,000  800,000     2,000  rich    false
D                       2/3    1,000,000  800,000            rich    false
E
--- stdout en
申請番号,制度,判定,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,義務_報告年度,義務_期限,提出書類,結果_余り,結果_高額,入力エラー
A,rich,交付可,,,1200000,2/3,1000000,800000,800000,800000,機器:対象経費=1200000/算定額=600000;その他:算定額=1000,2024;2025,2024-07-01,申請書;写真、図面;理由書,1190000,true,
B,rich,不交付,,1,900001,2/3,1000000,800000,600000,0,機器:対象経費=900001/算定額=450000;その他:算定額=1000,2024;2025,2024-12-31,申請書;理由書,890001,true,
C,rich,要確認,県内,,3000,2/3,1000000,800000,2000,,機器:対象経費=3000/算定額=1000,2024;2025,,申請書;写真、図面?,-7000,false,
D,rich,要確認,金,,,2/3,1000000,800000,,,機器:対象経費=/算定額=;その他:算定額=1000,2024;2025,2024-07-01,申請書;写真、図面;理由書?,,,
E,,,,,,,,,,,,,,,,,"in.csv:6: `金` is a whole number, but here is `x`"
受付,制度,判定,交付可,不交付,要確認,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,報告年度,期限,提出書類,余り,高額,金,県内,完了日,入力エラー
A,rich,交付可,true,false,false,,,1200000,2/3,1000000,800000,800000,800000,機器:対象経費=1200000/算定額=600000;その他:算定額=1000,2024;2025,2024-07-01,申請書;写真、図面;理由書,1190000,高,1200000,true,2024-06-01,
B,rich,不交付,false,true,false,,1,900001,2/3,1000000,800000,600000,0,機器:対象経費=900001/算定額=450000;その他:算定額=1000,2024;2025,2024-12-31,申請書;理由書,890001,高,900001,false,2024-12-01,
C,rich,要確認,false,false,true,県内,,3000,2/3,1000000,800000,2000,,機器:対象経費=3000/算定額=1000,2024;2025,,申請書;写真、図面?,-7000,低,3000,,,
D,rich,要確認,false,false,true,金,,,2/3,1000000,800000,,,機器:対象経費=/算定額=;その他:算定額=1000,2024;2025,2024-07-01,申請書;写真、図面;理由書?,,,,true,2024-06-01,
E,,,,,,,,,,,,,,,,,,,,,,,"in.csv:6: `金` is a whole number, but here is `x`"
{"受付": "A", "制度": "rich", "判定": "交付可", "交付可": true, "不交付": false, "要確認": false, "不足項目": [], "不適合": [], "対象経費": 1200000, "補助率": "2/3", "基準額": 1000000, "上限額": 800000, "算定額": 800000, "補助額": 800000, "内訳": [{"名称": "機器", "対象経費": 1200000, "算定額": 600000}, {"名称": "その他", "算定額": 1000}], "報告年度": [2024, 2025], "期限": "2024-07-01", "提出書類": [{"書類": "申請書", "時期": "申請", "方法": null, "要否": true}, {"書類": "写真、図面", "時期": "実績", "方法": null, "要否": true}, {"書類": "理由書", "時期": "実績", "方法": null, "要否": true}], "余り": 1190000, "高額": "高", "金": 1200000, "県内": true, "完了日": "2024-06-01", "入力エラー": null}
{"受付": "B", "制度": "rich", "判定": "不交付", "交付可": false, "不交付": true, "要確認": false, "不足項目": [], "不適合": ["1"], "対象経費": 900001, "補助率": "2/3", "基準額": 1000000, "上限額": 800000, "算定額": 600000, "補助額": 0, "内訳": [{"名称": "機器", "対象経費": 900001, "算定額": 450000}, {"名称": "その他", "算定額": 1000}], "報告年度": [2024, 2025], "期限": "2024-12-31", "提出書類": [{"書類": "申請書", "時期": "申請", "方法": null, "要否": true}, {"書類": "写真、図面", "時期": "実績", "方法": null, "要否": false}, {"書類": "理由書", "時期": "実績", "方法": null, "要否": true}], "余り": 890001, "高額": "高", "金": 900001, "県内": false, "完了日": "2024-12-01", "入力エラー": null}
{"受付": "C", "制度": "rich", "判定": "要確認", "交付可": false, "不交付": false, "要確認": true, "不足項目": ["県内"], "不適合": [], "対象経費": 3000, "補助率": "2/3", "基準額": 1000000, "上限額": 800000, "算定額": 2000, "補助額": null, "内訳": [{"名称": "機器", "対象経費": 3000, "算定額": 1000}], "報告年度": [2024, 2025], "期限": null, "提出書類": [{"書類": "申請書", "時期": "申請", "方法": null, "要否": true}, {"書類": "写真、図面", "時期": "実績", "方法": null, "要否": null}, {"書類": "理由書", "時期": "実績", "方法": null, "要否": false}], "余り": -7000, "高額": "低", "金": 3000, "県内": null, "完了日": null, "入力エラー": null}
{"受付": "D", "制度": "rich", "判定": "要確認", "交付可": false, "不交付": false, "要確認": true, "不足項目": ["金"], "不適合": [], "対象経費": null, "補助率": "2/3", "基準額": 1000000, "上限額": 800000, "算定額": null, "補助額": null, "内訳": [{"名称": "機器", "対象経費": null, "算定額": null}, {"名称": "その他", "算定額": 1000}], "報告年度": [2024, 2025], "期限": "2024-07-01", "提出書類": [{"書類": "申請書", "時期": "申請", "方法": null, "要否": true}, {"書類": "写真、図面", "時期": "実績", "方法": null, "要否": true}, {"書類": "理由書", "時期": "実績", "方法": null, "要否": null}], "余り": null, "高額": null, "金": null, "県内": true, "完了日": "2024-06-01", "入力エラー": null}
{"受付": "E", "制度": null, "判定": null, "交付可": null, "不交付": null, "要確認": null, "不足項目": null, "不適合": null, "対象経費": null, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "内訳": null, "報告年度": null, "期限": null, "提出書類": null, "余り": null, "高額": null, "金": null, "県内": null, "完了日": null, "入力エラー": "in.csv:6: `金` is a whole number, but here is `x`"}
error[Y0763]: `結果_余り` is not yes or no, so `あ/い` cannot stand for it
  = help: leave what is behind the colon away; it goes with columns such as 交付可
受付   率       余り         余  義務_期限     申請_金  申請番          2  内訳
A     2/3  1,190,000  1,190,000  2024-07-01  1,200,000  A       1,200,000  機器:対象経費=1200000/算定額=600000;その他:算定額=1000
B     2/3    890,001    890,001  2024-12-31    900,001  B         900,001  機器:対象経費=900001/算定額=450000;その他:算定額=1000
C     2/3     -7,000     -7,000                  3,000  C           3,000  機器:対象経費=3000/算定額=1000
D     2/3                        2024-07-01             D                  機器:対象経費=/算定額=;その他:算定額=1000
E                                                       E
受付  高さ         額  rate  base_amount  ceiling  computed  scheme  不交付
A     高    1,200,000   2/3    1,000,000  800,000   800,000  rich    false
B     高      900,001   2/3    1,000,000  800,000   600,000  rich    true
C     低        3,000   2/3    1,000,000  800,000     2,000  rich    false
D                       2/3    1,000,000  800,000            rich    false
E
--- stderr ja
エラー[Y0761]: 「義務_余り」という列はありません
  = 直し方: 申請番号 制度 判定 交付可 不交付 要確認 不足項目 不適合 対象経費 補助率 基準額 上限額 算定額 補助額 内訳 提出書類 入力エラー、制度の結果と義務、申請の項目の中から選んでください
エラー[Y0761]: 「申請_ない」という列はありません
  = 直し方: 申請番号 制度 判定 交付可 不交付 要確認 不足項目 不適合 対象経費 補助率 基準額 上限額 算定額 補助額 内訳 提出書類 入力エラー、制度の結果と義務、申請の項目の中から選んでください
エラー[Y0763]: 「報告年度」は「はい」か「いいえ」の項目ではないので、「1/0」で表すことはできません
  = 直し方: コロンから後を消してください。書けるのは 交付可 のような列のときです
エラー[Y0762]: --columns の 1 番目の列が空です
  = 直し方: 列は「見出し=もとの項目」の形で、コンマで区切って書いてください
エラー[Y0762]: --columns の 1 番目の列が空です
  = 直し方: 列は「見出し=もとの項目」の形で、コンマで区切って書いてください
エラー[Y0764]: 「高額」の後の「/低」は、2つの言葉の組になっていません
  = 直し方: 1/0 や はい/いいえ のように、「はい」と「いいえ」のときに書く言葉を並べてください
エラー[Y0761]: 「よりみち」という列はありません
  = 直し方: 申請番号 制度 判定 交付可 不交付 要確認 不足項目 不適合 対象経費 補助率 基準額 上限額 算定額 補助額 内訳 提出書類 入力エラー、制度の結果と義務、申請の項目の中から選んでください
--- stderr en
error[Y0761]: there is no column `義務_余り`
  = help: choose from 申請番号 制度 判定 交付可 不交付 要確認 不足項目 不適合 対象経費 補助率 基準額 上限額 算定額 補助額 内訳 提出書類 入力エラー, the results and duties of the scheme, and the fields of the application
error[Y0761]: there is no column `申請_ない`
  = help: choose from 申請番号 制度 判定 交付可 不交付 要確認 不足項目 不適合 対象経費 補助率 基準額 上限額 算定額 補助額 内訳 提出書類 入力エラー, the results and duties of the scheme, and the fields of the application
error[Y0763]: `報告年度` is not yes or no, so `1/0` cannot stand for it
  = help: leave what is behind the colon away; it goes with columns such as 交付可
error[Y0762]: column 1 of --columns is empty
  = help: write columns as HEADING=SOURCE, with commas between them
error[Y0762]: column 1 of --columns is empty
  = help: write columns as HEADING=SOURCE, with commas between them
error[Y0764]: `/低`, behind `高額`, is no pair of texts
  = help: write what is to stand for yes and for no, as 1/0 or はい/いいえ
error[Y0761]: there is no column `よりみち`
  = help: choose from 申請番号 制度 判定 交付可 不交付 要確認 不足項目 不適合 対象経費 補助率 基準額 上限額 算定額 補助額 内訳 提出書類 入力エラー, the results and duties of the scheme, and the fields of the application
--- exit
4

=== decisions with a breakdown and documents are kept in a ledger, told by the columns that each year has, and decided again
What the breakdown gives changes.
--- file kept.yoko
制度 kept 「記録」
    施行 令和6年4月1日
条文 1 「額」
条文 2 「報告と書類」
項目 申請番号 : 文字 必須
項目 申請日 : 日付
項目 金 : 円
項目 増減 : 人 小数2桁
項目 率 : 率
結果 算定額 《1》 = 切り捨て(金 × 2分の1, 千円)
結果 余り 《1》 = 金 - 1万円
内訳 「機器」 《1》 { 対象経費 = 金  算定額 = 切り捨て(金 × 2分の1, 千円) }
内訳 「増」 《1》 のみ 増減 > 0人 のとき { 算定額 = 千円 }
書類 「申請書」 《2》 時期 「申請」
改正 令和7年4月1日 {
    削る 結果 余り
    加える 結果 残り 《1》 = 金 - 2万円
    加える 義務 報告 《2》 = 2027-03-31
}
--- file in.csv
申請番号,申請日,金,増減,率
A,2024-06-01,1200000,0.05,3/4
B,2025-06-01,30000,1.5,
C,2025-06-01,30000,0,
--- command
yoko run kept.yoko in.csv --format csv --line-end lf --columns '申請番号,余り,残り,報告,増減,率' 2>/dev/null
yoko run kept.yoko in.csv --format csv --line-end lf 2>/dev/null
yoko record kept.yoko in.csv --ledger ledger.db --by clerk 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
sqlite3 ledger.db "SELECT application, record, decision FROM decision"
sed 's/千円 }/2千円 }/; s/算定額 = 切り捨て(金 × 2分の1, 千円) }/算定額 = 切り捨て(金 × 3分の1, 千円) }/' kept.yoko >changed.yoko
yoko replay ledger.db --with ./changed.yoko
--- stdout ja
申請番号,余り,残り,報告,増減,率
A,1190000,,,0.05,3/4
B,,10000,2027-03-31,1.5,
C,,10000,2027-03-31,0,
申請番号,制度,判定,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,義務_報告,提出書類,結果_残り,結果_余り,入力エラー
A,kept,交付可,,,,,,,600000,600000,機器:対象経費=1200000/算定額=600000;増:算定額=1000,,申請書,,1190000,
B,kept,交付可,,,,,,,15000,15000,機器:対象経費=30000/算定額=15000;増:算定額=1000,2027-03-31,申請書,10000,,
C,kept,交付可,,,,,,,15000,15000,機器:対象経費=30000/算定額=15000,2027-03-31,申請書,10000,,
kept.yoko: この制度には警告が1件あります。「yoko check kept.yoko」で表示します
申請 3件 = 記録した判定 3件 + 入力エラー 0件
記録 3 番から 7 番まで。最後の記録のハッシュ: HASH
A|["2024-06-01",1200000,0.05,"3/4"]|["交付可",[],[],null,null,null,null,600000,600000,[],[{"5":["機器",1200000,600000]},{"6":["増",1000]}],{"2":[]},[{"4":[true]}],{"3":[1190000]}]
B|["2025-06-01",30000,1.5,null]|["交付可",[],[],null,null,null,null,15000,15000,[],[{"5":["機器",30000,15000]},{"6":["増",1000]}],{"2":["2027-03-31"]},[{"4":[true]}],{"3":[10000]}]
C|["2025-06-01",30000,0,null]|["交付可",[],[],null,null,null,null,15000,15000,[],[{"5":["機器",30000,15000]}],{"2":["2027-03-31"]},[{"4":[true]}],{"3":[10000]}]
記録 3 番(申請「A」)をkeptで判定し直した結果:
  内訳[1].算定額: 600,000円 → 400,000円
  内訳[2].算定額: 1,000円 → 2,000円
  原因: 内訳[1].算定額
記録 6 番(申請「B」)をkeptで判定し直した結果:
  内訳[1].算定額: 15,000円 → 10,000円
  内訳[2].算定額: 1,000円 → 2,000円
  原因: 内訳[1].算定額
記録 7 番(申請「C」)をkeptで判定し直した結果:
  内訳[1].算定額: 15,000円 → 10,000円
  原因: 内訳[1].算定額
判定が変わった 3件の原因: 内訳[1].算定額
--- stdout en
申請番号,余り,残り,報告,増減,率
A,1190000,,,0.05,3/4
B,,10000,2027-03-31,1.5,
C,,10000,2027-03-31,0,
申請番号,制度,判定,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,義務_報告,提出書類,結果_残り,結果_余り,入力エラー
A,kept,交付可,,,,,,,600000,600000,機器:対象経費=1200000/算定額=600000;増:算定額=1000,,申請書,,1190000,
B,kept,交付可,,,,,,,15000,15000,機器:対象経費=30000/算定額=15000;増:算定額=1000,2027-03-31,申請書,10000,,
C,kept,交付可,,,,,,,15000,15000,機器:対象経費=30000/算定額=15000,2027-03-31,申請書,10000,,
kept.yoko: 1 warning(s) about the scheme, which `yoko check kept.yoko` shows
3 applications in = 3 decisions kept + 0 input errors (入力エラー)
entries 3 to 7; hash of the last: HASH
A|["2024-06-01",1200000,0.05,"3/4"]|["交付可",[],[],null,null,null,null,600000,600000,[],[{"5":["機器",1200000,600000]},{"6":["増",1000]}],{"2":[]},[{"4":[true]}],{"3":[1190000]}]
B|["2025-06-01",30000,1.5,null]|["交付可",[],[],null,null,null,null,15000,15000,[],[{"5":["機器",30000,15000]},{"6":["増",1000]}],{"2":["2027-03-31"]},[{"4":[true]}],{"3":[10000]}]
C|["2025-06-01",30000,0,null]|["交付可",[],[],null,null,null,null,15000,15000,[],[{"5":["機器",30000,15000]}],{"2":["2027-03-31"]},[{"4":[true]}],{"3":[10000]}]
entry 3, application A, by kept:
  内訳[1].算定額: 600,000円 → 400,000円
  内訳[2].算定額: 1,000円 → 2,000円
  cause: 内訳[1].算定額
entry 6, application B, by kept:
  内訳[1].算定額: 15,000円 → 10,000円
  内訳[2].算定額: 1,000円 → 2,000円
  cause: 内訳[1].算定額
entry 7, application C, by kept:
  内訳[1].算定額: 15,000円 → 10,000円
  cause: 内訳[1].算定額
3 decisions differ by 内訳[1].算定額
--- stderr ja
./changed.yoko: この制度には警告が2件あります。「yoko check ./changed.yoko」で表示します
再判定 3件 = 同じ 0件 + 承認済み 0件 + 違う 3件 + ハッシュの項目により比べられない 0件
--- stderr en
./changed.yoko: 2 warning(s) about the scheme, which `yoko check ./changed.yoko` shows
3 decided again = 0 the same + 0 accepted before + 3 different + 0 that rest on hashed values
--- exit
1

=== cells of a workbook: what is negative, has decimals, or is more than one number
--- file cells.yoko
scheme cells "Cells"
clause 1 "all"
field application_id : text required
field total : yen
field year : year
field share : number decimals 2
list costs {
    field item : number key
    field amount : yen
}
each costs { require 《1》 "some": amount >= 1yen }
result computed 《1》 = sum(costs.amount, covered)
result rest 《1》 = total - 5,000yen
result part 《1》 = share
duty reports 《1》 = [ year + 1years, year + 2years ]
--- file cells.ndjson
{"application_id": "A", "total": 3000, "year": 2024, "share": 1.25, "costs": [{"item": 1, "amount": 7}, {"item": 2, "amount": 0}]}
{"application_id": "B", "total": 3000, "year": 2024, "share": "x"}
{"application_id": "C", "share": 0.5}
--- command
cells() { # BOOK SHEET
    perl -MIO::Uncompress::Unzip -e 'my $z = IO::Uncompress::Unzip->new($ARGV[0], Name => "xl/worksheets/sheet$ARGV[1].xml") or die; local $/;
        my $sheet = <$z>;
        while ($sheet =~ m{<c r="(\w+)"[^>]*?(?: t="(\w+)")?>(?:<v>(.*?)</v>|<is><t.*?>(.*?)</t>)}g) { print "$1:", $3 // "\"$4\"", " " }
        print "\n"' "$1" "$2"
}
yoko run cells.yoko cells.ndjson --columns 'application_id,rest,part,reports,computed,year' -o chosen.xlsx
cells chosen.xlsx 1
yoko run cells.yoko cells.ndjson -o usual.xlsx 2>/dev/null
cells usual.xlsx 2
--- stdout
A1:"application_id" B1:"rest" C1:"part" D1:"reports" E1:"computed" F1:"year" A2:"A" B2:-2000 C2:1.25 D2:"2025;2026" E2:7 F2:2024 A3:"B" A4:"C" C4:0.5 E4:0 
A1:"申請番号" B1:"番号" C1:"対象" D1:"対象外理由" E1:"対象額" A2:"A" B2:1 C2:"true" E2:7 A3:"A" B3:2 C3:"false" D3:"1" E3:0 
--- stderr ja
エラー[Y0742]: cells.ndjson:2: 「share」は数の項目ですが、「x」とあります
  = 直し方: 10 や 10.5 のような数を書いてください
申請 3件 = 判定 2件(交付可 2、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 7円
--- stderr en
error[Y0742]: cells.ndjson:2: `share` is a number, but here is `x`
  = help: write a number such as 10 or 10.5
3 applications in = 2 decided (交付可 2, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 7 yen in all

=== a total that 64 bits do not hold is not told
--- file huge.yoko
制度 huge 「とても大きな額」
条文 1 「額」
項目 番号 : 文字 鍵 必須
項目 額 : 円 0円以上900000000000000000円以下
結果 算定額 《1》 = 額
--- command
sed 's/制度 huge/制度 lower/; s/= 額$/= 小さい方(額, 800000000000000000円)/' huge.yoko >lower.yoko
awk 'BEGIN { print "番号,額"; for (i = 1; i <= 12; i++) print "A" i ",900000000000000000" }' >twelve.csv
head -n 11 twelve.csv >ten.csv
for records in ten.csv twelve.csv; do
    yoko run huge.yoko $records --format csv --line-end lf --columns '番号=申請番号,補助額' | tail -n 1
    yoko run huge.yoko $records --threads 2 -o out.csv
    yoko run huge.yoko $records --json -o out.csv
    yoko compare huge.yoko lower.yoko --records $records 2>&1 | grep -A 6 '^On \|^申請での'
done
--- stdout ja
A10,900000000000000000
申請での比較：10件（ten.csv）、読めなかった記録 0件

制度   交付可  不交付  要確認  入力エラー         補助額の合計（円）
huge       10       0       0           0  9,000,000,000,000,000,000
lower      10       0       0           0  8,000,000,000,000,000,000

huge との差  増える  減る  同じ  未確定  増える額（円）                減る額（円）                    差（円）
A12,900000000000000000
申請での比較：12件（twelve.csv）、読めなかった記録 0件
合計が扱える数の範囲を超えたため、使えません。

制度   交付可  不交付  要確認  入力エラー          補助額の合計（円）
huge       12       0       0           0  -7,646,744,073,709,551,616
lower      12       0       0           0  -8,846,744,073,709,551,616

--- stdout en
A10,900000000000000000
On records: 10 applications from ten.csv, and 0 that could not be read

scheme  交付可  不交付  要確認  入力エラー       granted in all (yen)
huge        10       0       0           0  9,000,000,000,000,000,000
lower       10       0       0           0  8,000,000,000,000,000,000

against huge  more  less  the same  undecided  gain (yen)                  loss (yen)            difference (yen)
A12,900000000000000000
On records: 12 applications from twelve.csv, and 0 that could not be read
A sum left the range of numbers and is not to be used.

scheme  交付可  不交付  要確認  入力エラー        granted in all (yen)
huge        12       0       0           0  -7,646,744,073,709,551,616
lower       12       0       0           0  -8,846,744,073,709,551,616

--- stderr ja
申請 10件 = 判定 10件(交付可 10、不交付 0、要確認 0)+ 入力エラー 0件。補助額の合計 9,000,000,000,000,000,000円
申請 10件 = 判定 10件(交付可 10、不交付 0、要確認 0)+ 入力エラー 0件。補助額の合計 9,000,000,000,000,000,000円
{"records":10,"granted":10,"refused":0,"open":0,"rejected":0,"grant":9000000000000000000}
申請 12件 = 判定 12件(交付可 12、不交付 0、要確認 0)+ 入力エラー 0件
申請 12件 = 判定 12件(交付可 12、不交付 0、要確認 0)+ 入力エラー 0件
{"records":12,"granted":12,"refused":0,"open":0,"rejected":0}
--- stderr en
10 applications in = 10 decided (交付可 10, 不交付 0, 要確認 0) + 0 input errors (入力エラー); 補助額 9,000,000,000,000,000,000 yen in all
10 applications in = 10 decided (交付可 10, 不交付 0, 要確認 0) + 0 input errors (入力エラー); 補助額 9,000,000,000,000,000,000 yen in all
{"records":10,"granted":10,"refused":0,"open":0,"rejected":0,"grant":9000000000000000000}
12 applications in = 12 decided (交付可 12, 不交付 0, 要確認 0) + 0 input errors (入力エラー)
12 applications in = 12 decided (交付可 12, 不交付 0, 要確認 0) + 0 input errors (入力エラー)
{"records":12,"granted":12,"refused":0,"open":0,"rejected":0}

