# Tables and 場合. One slip, and what is said of it; doc/errors/ explains each.

=== Y0301 no row covers …
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人 小数1桁
結果 対象経費 = 費用
条文 第3条 「上限」
表 上限(職員数) 《第3条》
    1人未満 => 0円
    1人以上10人以下 => 50万円
    11人以上 => 100万円
結果 算定額 = 小さい方(費用, 上限(職員数))
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0301]: 10.1人に当てはまる行がありません
 --> scheme.yoko:6:3
  |
6 | 表 上限(職員数) 《第3条》
  |    ^^^^
  = 参考: 10.1人には端数があります。要綱が端数を処理してから表を引くのなら、表の見出しの次の行に 端数 四捨五入（切り捨て、切り上げ）と書いてください
  = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
--- stderr en
error[Y0301]: no row covers 10.1人
 --> scheme.yoko:6:3
  |
6 | 表 上限(職員数) 《第3条》
  |    ^^^^
  = note: 10.1人 is no whole number: if the guidelines round before they look it up, write 端数 四捨五入 (切り捨て, 切り上げ) below the head of the table
  = help: add a row for it, or その他 to close the table on purpose
--- exit
3

=== Y0302 … is covered twice
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人
結果 対象経費 = 費用
条文 第3条 「職員の数」
表 上限(職員数) 《第3条》
    10人以下 => 50万円
    10人以上 => 100万円
結果 算定額 = 小さい方(費用, 上限(職員数))
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0302]: 10人に当てはまる行が2つあります
 --> scheme.yoko:8:5
  |
8 |     10人以上 => 100万円
  |     ^^^^^^^^
  = 直し方: どの値も1つの行にだけ当てはまるようにしてください
参考: この行にも当てはまります
 --> scheme.yoko:7:5
  |
7 |     10人以下 => 50万円
  |     --------
--- stderr en
error[Y0302]: 10人 is covered twice
 --> scheme.yoko:8:5
  |
8 |     10人以上 => 100万円
  |     ^^^^^^^^
  = help: let each value belong to one row
note: this row covers it too
 --> scheme.yoko:7:5
  |
7 |     10人以下 => 50万円
  |     --------
--- exit
3

=== Y0302 of a row with two ranges, neither of which is half of one
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人
結果 対象経費 = 費用
条文 第3条 「職員の数」
表 上限(職員数) 《第3条》
    10人以上20人未満、15人以下 => 50万円
    20人以上 => 100万円
結果 算定額 = 小さい方(費用, 上限(職員数))
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0302]: 10人に当てはまる行が2つあります
 --> scheme.yoko:7:5
  |
7 |     10人以上20人未満、15人以下 => 50万円
  |     ^^^^^^^^^^^^^^^^
  = 直し方: どの値も1つの行にだけ当てはまるようにしてください
参考: この行にも当てはまります
 --> scheme.yoko:7:16
  |
7 |     10人以上20人未満、15人以下 => 50万円
  |                       --------
--- stderr en
error[Y0302]: 10人 is covered twice
 --> scheme.yoko:7:5
  |
7 |     10人以上20人未満、15人以下 => 50万円
  |     ^^^^^^^^^^^^^^^^
  = help: let each value belong to one row
note: this row covers it too
 --> scheme.yoko:7:16
  |
7 |     10人以上20人未満、15人以下 => 50万円
  |                       --------
--- exit
3

=== Y0302 of a 群, two members of which have rows: it is told once
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店、倉庫 }
群 店舗 : 区分 { 本店、支店 }
項目 費用 : 円
項目 種別 : 区分
結果 対象経費 = 費用
条文 第3条 「店舗」
表 上限(種別) 《第3条》
    支店 => 50万円
    本店 => 60万円
    店舗 => 70万円
    倉庫 => 80万円
結果 算定額 = 小さい方(費用, 上限(種別))
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0302]: 本店に当てはまる行が2つあります
  --> scheme.yoko:11:5
   |
11 |     店舗 => 70万円
   |     ^^^^
   = 直し方: どの値も1つの行にだけ当てはまるようにしてください
--- stderr en
error[Y0302]: 本店 is covered twice
  --> scheme.yoko:11:5
   |
11 |     店舗 => 70万円
   |     ^^^^
   = help: let each value belong to one row
--- exit
3

=== Y0303 nothing can fall into this row
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人 0人以上50人以下
結果 対象経費 = 費用
条文 第3条 「職員の数」
表 上限(職員数) 《第3条》
    10人以下 => 50万円
    51人以上60人以下 => 80万円
    その他 => 100万円
結果 算定額 = 小さい方(費用, 上限(職員数))
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラーはありません(警告 1件) — 小さな補助
--- stdout en
scheme.yoko: no error, 1 warning(s) — 小さな補助
--- stderr ja
警告[Y0303]: この行に当てはまる値はありません
 --> scheme.yoko:8:5
  |
8 |     51人以上60人以下 => 80万円
  |     ^^^^^^^^^^^^^^^^
  = 直し方: 範囲の両端を直すか、取り除いてください
--- stderr en
warning[Y0303]: nothing can fall into this row
 --> scheme.yoko:8:5
  |
8 |     51人以上60人以下 => 80万円
  |     ^^^^^^^^^^^^^^^^
  = help: correct its ends, or take it out

=== Y0304 it is not known what the parameter `…` is
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人
結果 対象経費 = 費用
条文 第3条 「職員の数」
表 上限(人数) 《第3条》
    10人以下 => 50万円
    11人以上 => 100万円
結果 算定額 = 小さい方(費用, 上限(職員数))
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0304]: 表の引数「人数」の型がわかりません
 --> scheme.yoko:6:6
  |
6 | 表 上限(人数) 《第3条》
  |         ^^^^
  = 直し方: 項目か定義の名前にするか、人数: 人 のように型を書いてください
--- stderr en
error[Y0304]: it is not known what the parameter `人数` is
 --> scheme.yoko:6:6
  |
6 | 表 上限(人数) 《第3条》
  |         ^^^^
  = help: name a field or definition, or write its type: 人数: 人
--- exit
3

=== Y0306 what holds in all other cases is not said
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人
結果 対象経費 = 費用
条文 第3条 「職員の数」
結果 算定額 《第3条》 = 場合 {
    職員数 が 10人以下 => 50万円
    職員数 が 11人以上 => 100万円
}
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0306]: それ以外の場合の値が書かれていません
 --> scheme.yoko:6:16
  |
6 | 結果 算定額 《第3条》 = 場合 {
  |                         ^^^^^^
  = 直し方: その他 => … で閉じてください
--- stderr en
error[Y0306]: what holds in all other cases is not said
 --> scheme.yoko:6:16
  |
6 | 結果 算定額 《第3条》 = 場合 {
  |                         ^^^^^^
  = help: close it with その他 => …
--- exit
3

=== Y0307 this row has … values, the table has … columns
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
項目 費用 : 円
項目 区分 : 区分
結果 対象経費 = 費用
条文 第3条 「本店と支店」
項目 職員数 : 人
表 上限(職員数, 区分) 《第3条》
    列 本店 | 支店
    10人以下 => 50万円
    11人以上 => 100万円 | 80万円
結果 算定額 = 小さい方(費用, 上限(職員数, 区分))
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0307]: この行の値は1個ですが、表の列は2個です
  --> scheme.yoko:10:5
   |
10 |     10人以下 => 50万円
   |     ^^^^^^^^^^^^^^^^^^
   = 直し方: 列ごとに1つの値を | で区切って書いてください
--- stderr en
error[Y0307]: this row has 1 values, the table has 2 columns
  --> scheme.yoko:10:5
   |
10 |     10人以下 => 50万円
   |     ^^^^^^^^^^^^^^^^^^
   = help: give one value a column, divided by |
--- exit
3

=== Y0308 this requirement comes out the same for every record
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人
結果 対象経費 = 費用
条文 第3条 「職員の数」
要件 《第3条》: 職員数 ≥ 0人 または 真
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラーはありません(警告 1件) — 小さな補助
--- stdout en
scheme.yoko: no error, 1 warning(s) — 小さな補助
--- stderr ja
警告[Y0308]: この要件は、どの記録でも同じ結果になります
 --> scheme.yoko:6:11
  |
6 | 要件 《第3条》: 職員数 ≥ 0人 または 真
  |                 ^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 必ず成り立つ、または決して成り立たない条件になっていないか見直してください
--- stderr en
warning[Y0308]: this requirement comes out the same for every record
 --> scheme.yoko:6:11
  |
6 | 要件 《第3条》: 職員数 ≥ 0人 または 真
  |                 ^^^^^^^^^^^^^^^^^^^^^^
  = help: correct it: a condition that cannot fail, or cannot hold, decides nothing

=== Y0309 a table with columns has two parameters, and only then
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
項目 費用 : 円
項目 区分 : 区分
結果 対象経費 = 費用
条文 第3条 「本店と支店」
項目 職員数 : 人
表 上限(職員数, 区分) 《第3条》
    10人以下 => 50万円
    11人以上 => 100万円
結果 算定額 = 小さい方(費用, 上限(職員数, 区分))
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0309]: 列のある表の引数は2つ、列のない表の引数は1つです
 --> scheme.yoko:8:3
  |
8 | 表 上限(職員数, 区分) 《第3条》
  |    ^^^^
  = 直し方: 表 上限(P, Q) と書き、列 … | … の行を加えてください
--- stderr en
error[Y0309]: a table with columns has two parameters, and only then
 --> scheme.yoko:8:3
  |
8 | 表 上限(職員数, 区分) 《第3条》
  |    ^^^^
  = help: write 表 上限(P, Q) with a row 列 … | …
--- exit
3

=== Y0310 this value has finer steps than the table `…`
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 常勤換算 : 人 小数1桁
結果 対象経費 = 費用
条文 第3条 「上限」
表 上限(人数: 人) 《第3条》
    10人以下 => 50万円
    11人以上 => 100万円
結果 算定額 = 小さい方(費用, 上限(常勤換算))
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0310]: この値は表「上限」より細かい端数を持ちます
 --> scheme.yoko:9:19
  |
9 | 結果 算定額 = 小さい方(費用, 上限(常勤換算))
  |                              ^^^^^^^^^^^^^^
  = 直し方: 先に端数を処理するか、表に 端数 を書いてください
--- stderr en
error[Y0310]: this value has finer steps than the table `上限`
 --> scheme.yoko:9:19
  |
9 | 結果 算定額 = 小さい方(費用, 上限(常勤換算))
  |                              ^^^^^^^^^^^^^^
  = help: round it first, or state 端数 in the table
--- exit
3

=== Y0311 不明 needs a subject that can be unknown
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人
結果 対象経費 = 費用
条文 第3条 「職員の数」
結果 算定額 《第3条》 = 場合 {
    職員数 が 10人以下 => 50万円
    その他 => 100万円
    不明 => 0円
}
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0311]: 不明 の枝には、不明になりうる対象が必要です
 --> scheme.yoko:9:5
  |
9 |     不明 => 0円
  |     ^^^^^^^^^^^
  = 直し方: 場合 X { … 不明 => … } と書いてください
--- stderr en
error[Y0311]: 不明 needs a subject that can be unknown
 --> scheme.yoko:9:5
  |
9 |     不明 => 0円
  |     ^^^^^^^^^^^
  = help: write 場合 X { … 不明 => … }
--- exit
3

=== Y0312 the progressive table `…` needs one amount from 0 on, a rate in each row, and no その他
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「割合」
表 補助(費用) 《第3条》 累進
    100万円以下 => 10％
    その他 => 5％
結果 算定額 = 切り捨て(補助(費用), 1円)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0312]: 累進の表「補助」には、0から始まる1つの額と、各行の率が必要で、その他 は使えません
 --> scheme.yoko:5:3
  |
5 | 表 補助(費用) 《第3条》 累進
  |    ^^^^
  = 直し方: 0円以上100万円以下 => 10％、100万円超 => 5％ のように書いてください
--- stderr en
error[Y0312]: the progressive table `補助` needs one amount from 0 on, a rate in each row, and no その他
 --> scheme.yoko:5:3
  |
5 | 表 補助(費用) 《第3条》 累進
  |    ^^^^
  = help: write rows as 0円以上100万円以下 => 10％ and 100万円超 => 5％
--- exit
3

=== Y0313 the bounds of a field end before they begin
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円 100円以上 50円以下
結果 対象経費 = 費用
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0313]: 範囲「100円以上 50円」の両端が逆です
 --> scheme.yoko:2:11
  |
2 | 項目 費用 : 円 100円以上 50円以下
  |                ^^^^^^^^^^^^^^
  = 直し方: 小さい方、早い日の方を先に書いてください
--- stderr en
error[Y0313]: the range `100円以上 50円` ends before it begins
 --> scheme.yoko:2:11
  |
2 | 項目 費用 : 円 100円以上 50円以下
  |                ^^^^^^^^^^^^^^
  = help: write the lower end, or the earlier day, first
--- exit
3

