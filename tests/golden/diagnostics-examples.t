# Examples and premises. One slip, and what is said of it; doc/errors/ explains each.

=== Y0601 `…` is no field of …
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
例 「費用」 {
    費要 = 50万円
    期待 { 対象経費 = 0円 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0601]: 「費要」という項目は申請にありません
  --> scheme.yoko:18:5
   |
18 |     費要 = 50万円
   |     ^^^^
   = もしかして: 費用
   = 直し方: 語彙にある項目を、そこでの名前で書いてください
--- stderr en
error[Y0601]: `費要` is no field of 申請
  --> scheme.yoko:18:5
   |
18 |     費要 = 50万円
   |     ^^^^
   = did you mean: 費用
   = help: write a field of the vocabulary, by its name there
--- exit
3

=== Y0602 `…` takes …
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
例 「費用」 {
    費用 = 2024-04-01
    期待 { 対象経費 = 0円 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0602]: 「費用」に書けるのは円の数です
  --> scheme.yoko:18:10
   |
18 |     費用 = 2024-04-01
   |            ^^^^^^^^^^
   = 直し方: そのような値か、申請に値がないなら 未記入 と書いてください
--- stderr en
error[Y0602]: `費用` takes a number of 円
  --> scheme.yoko:18:10
   |
18 |     費用 = 2024-04-01
   |            ^^^^^^^^^^
   = help: write such a value, or 未記入 where the record has none
--- exit
3

=== Y0603 `…` is counted in …, not in …
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
例 「費用」 {
    費用 = 50人
    期待 { 対象経費 = 0円 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0603]: 「費用」の単位は円で、人ではありません
  --> scheme.yoko:18:10
   |
18 |     費用 = 50人
   |            ^^^^
   = 直し方: 単位を円にするか、単位なしで書いてください
--- stderr en
error[Y0603]: `費用` is counted in 円, not in 人
  --> scheme.yoko:18:10
   |
18 |     費用 = 50人
   |            ^^^^
   = help: write the number with 円, or without a unit
--- exit
3

=== Y0604 `…` has at most … decimals
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
例 「費用」 {
    費用 = 50.5円
    期待 { 対象経費 = 50円 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0604]: 「費用」の小数は 0 桁までです
  --> scheme.yoko:18:10
   |
18 |     費用 = 50.5円
   |            ^^^^^^
   = 直し方: 申請に書ける形の数にしてください
--- stderr en
error[Y0604]: `費用` has at most 0 decimals
  --> scheme.yoko:18:10
   |
18 |     費用 = 50.5円
   |            ^^^^^^
   = help: write the number as a record could hold it
--- exit
3

=== Y0605 `…` is none of the choices of …
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
例 「支店」 {
    費用 = 50万円
    区分 = 支部
    期待 { 対象経費 = 50万円 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0605]: 「支部」は選択肢「区分」にありません
  --> scheme.yoko:19:10
   |
19 |     区分 = 支部
   |            ^^^^
   = 参考: 区分の選択肢は、本店、支店 です
   = もしかして: 支店
   = 直し方: 選択肢にある名前を書いてください。記号などを含む名前は「」で囲みます
--- stderr en
error[Y0605]: `支部` is none of the choices of 区分
  --> scheme.yoko:19:10
   |
19 |     区分 = 支部
   |            ^^^^
   = note: the choices of 区分 are 本店、支店
   = did you mean: 支店
   = help: write one of its members; a name with other characters stands in 「」
--- exit
3

=== Y0606 `…` stands twice in this set
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
例 「設備」 {
    費用 = 50万円
    設備 = [ 照明、照明 ]
    期待 { 対象経費 = 50万円 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0606]: 「照明」がこの集合に二度あります
  --> scheme.yoko:19:15
   |
19 |     設備 = [ 照明、照明 ]
   |                    ^^^^
   = 直し方: 一度ずつ書いてください
--- stderr en
error[Y0606]: `照明` stands twice in this set
  --> scheme.yoko:19:15
   |
19 |     設備 = [ 照明、照明 ]
   |                    ^^^^
   = help: write each member once
--- exit
3

=== Y0607 `…` is given twice
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
例 「費用」 {
    費用 = 50万円
    費用 = 60万円
    期待 { 対象経費 = 50万円 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0607]: 「費用」が二度書かれています
  --> scheme.yoko:19:5
   |
19 |     費用 = 60万円
   |     ^^^^
   = 直し方: どちらか一つにしてください。例の値は前提の値に必ず優先します
参考: 最初はここ
  --> scheme.yoko:18:5
   |
18 |     費用 = 50万円
   |     ----
--- stderr en
error[Y0607]: `費用` is given twice
  --> scheme.yoko:19:5
   |
19 |     費用 = 60万円
   |     ^^^^
   = help: keep one of the two; an entry of an example already goes before that of its premise
note: given here first
  --> scheme.yoko:18:5
   |
18 |     費用 = 50万円
   |     ----
--- exit
3

=== Y0608 there is no premise `…`
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
例 「費用」 標準 {
    費用 = 50万円
    期待 { 対象経費 = 50万円 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0608]: 「標準」という前提はありません
  --> scheme.yoko:17:8
   |
17 | 例 「費用」 標準 {
   |             ^^^^
   = 直し方: 前提 として宣言するか、ここに値を書いてください
--- stderr en
error[Y0608]: there is no premise `標準`
  --> scheme.yoko:17:8
   |
17 | 例 「費用」 標準 {
   |             ^^^^
   = help: declare it with 前提, or write the entries here
--- exit
3

=== Y0609 the premise `…` is for …, and is used for …
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
前提 標準 経費 { 金額 = 1万円 }
例 「費用」 標準 {
    費用 = 50万円
    期待 { 対象経費 = 50万円 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0609]: 前提「標準」は経費のためのもので、申請には使えません
  --> scheme.yoko:18:8
   |
18 | 例 「費用」 標準 {
   |             ^^^^
   = 直し方: 行の前提は、前提 名前 一覧名 { … } と宣言します
--- stderr en
error[Y0609]: the premise `標準` is for 経費, and is used for 申請
  --> scheme.yoko:18:8
   |
18 | 例 「費用」 標準 {
   |             ^^^^
   = help: a premise for lines is declared with its list: 前提 NAME LIST { … }
--- exit
3

=== Y0610 `…` is a list
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
例 「費用」 {
    費用 = 50万円
    経費 = 1万円
    期待 { 対象経費 = 50万円 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0610]: 「経費」は一覧です
  --> scheme.yoko:19:5
   |
19 |     経費 = 1万円
   |     ^^^^^^^^^^^^
   = 直し方: 経費 [ { … } { … } ] と、一行ごとに { … } で書いてください
--- stderr en
error[Y0610]: `経費` is a list
  --> scheme.yoko:19:5
   |
19 |     経費 = 1万円
   |     ^^^^^^^^^^^^
   = help: write `経費 [ { … } { … } ]`, each { … } one line
--- exit
3

=== Y0611 `…` is a field, not a list
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
例 「費用」 {
    費用 [ { 金額 = 50万円 } ]
    期待 { 対象経費 = 50万円 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0611]: 「費用」は一覧ではなく項目です
  --> scheme.yoko:18:5
   |
18 |     費用 [ { 金額 = 50万円 } ]
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 費用 = 値 と書いてください
--- stderr en
error[Y0611]: `費用` is a field, not a list
  --> scheme.yoko:18:5
   |
18 |     費用 [ { 金額 = 50万円 } ]
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write `費用 = VALUE`
--- exit
3

=== Y0612 `…` is compared with a value, and this is none
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
例 「費用」 {
    費用 = 50万円
    期待 { 対象経費 = 40万円 + 10万円 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0612]: 「対象経費」と比べられる値ではありません
  --> scheme.yoko:19:17
   |
19 |     期待 { 対象経費 = 40万円 + 10万円 }
   |                       ^^^^^^^^^^^^^^^
   = 直し方: あるべき数、日付、名前、一覧をそのまま書いてください。ここでは計算しません
--- stderr en
error[Y0612]: `対象経費` is compared with a value, and this is none
  --> scheme.yoko:19:17
   |
19 |     期待 { 対象経費 = 40万円 + 10万円 }
   |                       ^^^^^^^^^^^^^^^
   = help: write the number, date, name or list that the decision should have; nothing is computed here
--- exit
3

=== Y0613 there is no list `…`
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
前提 標準 費目 { 金額 = 1万円 }
例 「費用」 {
    費用 = 50万円
    経費 [ 標準 { } ]
    期待 { 対象経費 = 50万円 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0613]: 「費目」という一覧はありません
  --> scheme.yoko:17:7
   |
17 | 前提 標準 費目 { 金額 = 1万円 }
   |           ^^^^
   = 直し方: 前提は、申請か、語彙にある一覧のためのものです
--- stderr en
error[Y0613]: there is no list `費目`
  --> scheme.yoko:17:7
   |
17 | 前提 標準 費目 { 金額 = 1万円 }
   |           ^^^^
   = help: a premise is for the application, or for a list of the vocabulary
--- exit
3

=== Y0614 there are two premises `…`
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
前提 標準 { 区分 = 本店 }
前提 標準 { 区分 = 支店 }
例 「費用」 標準 {
    費用 = 50万円
    期待 { 対象経費 = 50万円 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0614]: 前提「標準」が二つあります
  --> scheme.yoko:18:4
   |
18 | 前提 標準 { 区分 = 支店 }
   |      ^^^^
   = 直し方: どちらかの名前を変えてください
参考: 最初はここ
  --> scheme.yoko:17:4
   |
17 | 前提 標準 { 区分 = 本店 }
   |      ----
--- stderr en
error[Y0614]: there are two premises `標準`
  --> scheme.yoko:18:4
   |
18 | 前提 標準 { 区分 = 支店 }
   |      ^^^^
   = help: give one of them another name
note: given here first
  --> scheme.yoko:17:4
   |
17 | 前提 標準 { 区分 = 本店 }
   |      ----
--- exit
3

=== Y0615 `…` is a list of names
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
例 「費用なし」 {
    費用 = 未記入
    期待 { 判定 = 要確認  不足項目 = 費用 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0615]: 「不足項目」は名前の一覧です
  --> scheme.yoko:19:27
   |
19 |     期待 { 判定 = 要確認  不足項目 = 費用 }
   |                                      ^^^^
   = もしかして: [ 費用 ]
   = 直し方: 《第2条、第3条》か [ 「…」、「…」 ] の形で、ないときは [] と書いてください
--- stderr en
error[Y0615]: `不足項目` is a list of names
  --> scheme.yoko:19:27
   |
19 |     期待 { 判定 = 要確認  不足項目 = 費用 }
   |                                      ^^^^
   = did you mean: [ 費用 ]
   = help: write it as 《第2条、第3条》 or as [ 「…」、「…」 ], and [] for none
--- exit
3

=== Y0616 a decision is 交付可, 不交付 or 要確認
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
例 「費用」 {
    費用 = 50万円
    期待 { 判定 = 承認 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0616]: 判定は 交付可、不交付、要確認 のどれかです
  --> scheme.yoko:19:15
   |
19 |     期待 { 判定 = 承認 }
   |                   ^^^^
   = 直し方: 三つのうちの一つを書いてください
--- stderr en
error[Y0616]: a decision is 交付可, 不交付 or 要確認
  --> scheme.yoko:19:15
   |
19 |     期待 { 判定 = 承認 }
   |                   ^^^^
   = help: write one of the three
--- exit
3

=== Y0617 an expectation starts from no premise, but here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
前提 標準 経費 { 金額 = 1万円 }
例 「経費」 {
    費用 = 50万円
    経費 [ 標準 { } ]
    期待 { 経費 [ 標準 { } ] }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0617]: 期待に前提は使えませんが、「標準」があります
  --> scheme.yoko:21:15
   |
21 |     期待 { 経費 [ 標準 { } ] }
   |                   ^^^^
   = 直し方: 判定にあるべき値を書いてください
--- stderr en
error[Y0617]: an expectation starts from no premise, but here is `標準`
  --> scheme.yoko:21:15
   |
21 |     期待 { 経費 [ 標準 { } ] }
   |                   ^^^^
   = help: write what the decision should have
--- exit
3

=== Y0618 `…` is no output of …
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
例 「費用」 {
    費用 = 50万円
    期待 { 対象費用 = 50万円 }
}
--- command
yoko test scheme.yoko
--- stderr ja
エラー[Y0618]: 「対象費用」という項目は判定にありません
  --> scheme.yoko:19:10
   |
19 |     期待 { 対象費用 = 50万円 }
   |            ^^^^^^^^
   = 直し方: 判定に共通の項目か、この制度の結果・義務を、その名前で書いてください
--- stderr en
error[Y0618]: `対象費用` is no output of a decision
  --> scheme.yoko:19:10
   |
19 |     期待 { 対象費用 = 50万円 }
   |            ^^^^^^^^
   = help: write an output by its name: those of every decision, or a 結果 or 義務 of this scheme
--- exit
3

=== Y0619 the example `…` expects nothing
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
例 「費用」 {
    費用 = 50万円
    期待 { }
}
--- command
yoko test scheme.yoko
--- stdout ja
規則 6 件のうち、6 件を試しています。
合格 1 件、不合格 0 件
--- stdout en
Of 6 rules, 6 are put to the test.
1 passed, 0 failed
--- stderr ja
警告[Y0619]: 例「費用」に期待がありません
  --> scheme.yoko:17:1
   |
17 | 例 「費用」 {
   | ^^^^^^^^^^^^^
   = 直し方: どうなるはずかを 期待 { 判定 = 交付可 … } と書いてください
--- stderr en
warning[Y0619]: the example `費用` expects nothing
  --> scheme.yoko:17:1
   |
17 | 例 「費用」 {
   | ^^^^^^^^^^^^^
   = help: say what should come of it: 期待 { 判定 = 交付可 … }

=== Y0620 no example uses the premise `…`
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
前提 標準 { 区分 = 本店 }
例 「費用」 {
    費用 = 50万円
    期待 { 対象経費 = 50万円 }
}
--- command
yoko test scheme.yoko
--- stdout ja
規則 6 件のうち、6 件を試しています。
合格 1 件、不合格 0 件
--- stdout en
Of 6 rules, 6 are put to the test.
1 passed, 0 failed
--- stderr ja
警告[Y0620]: 前提「標準」を使う例がありません
  --> scheme.yoko:17:4
   |
17 | 前提 標準 { 区分 = 本店 }
   |      ^^^^
   = 直し方: 使うか、取り除いてください
--- stderr en
warning[Y0620]: no example uses the premise `標準`
  --> scheme.yoko:17:4
   |
17 | 前提 標準 { 区分 = 本店 }
   |      ^^^^
   = help: use it, or take it out

=== Y0621 no case stands at …: …
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
--- file cases.ndjson
{"申請番号": "A-1", "費用": 500000}
--- command
yoko test scheme.yoko cases.ndjson
--- stdout ja
× cases.ndjson:1 (cases.ndjson:1)
    "record" と "expected" がそろっていません
規則 6 件のうち、0 件を試しています。
合格 0 件、不合格 1 件
--- stdout en
FAIL cases.ndjson:1 (cases.ndjson:1)
    it has no objects "record" and "expected"
Of 6 rules, 0 are put to the test.
0 passed, 1 failed
--- stderr ja
エラー[Y0621]: cases.ndjson:1 は事例として読めません: "record" と "expected" がそろっていません
  = 直し方: 事例は一行に一つ、{"record": {…}, "expected": {…}} の形です
--- stderr en
error[Y0621]: no case stands at cases.ndjson:1: it has no objects "record" and "expected"
  = help: a case is one line, {"record": {…}, "expected": {…}}
--- exit
1

=== Y0622 the cases `…` cannot be read: …
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
項目 設備 : 集合(設備)
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 件数 《第3条》 = 件数(経費, 金額 > 0円)
義務 照明 《第3条》 = 設備 が { 照明 } のいずれかを含む
結果 対象経費 = 費用
--- file cases.ndjson
{"record": {"申請番号": "A-1", "費用": 500000}, "expected": {"対象経費": 500000}}
--- command
yoko test scheme.yoko case.ndjson
--- stdout ja
規則 6 件のうち、0 件を試しています。
合格 0 件、不合格 0 件
--- stdout en
Of 6 rules, 0 are put to the test.
0 passed, 0 failed
--- stderr ja
エラー[Y0622]: 事例のファイル「case.ndjson」を読むことができません: そのファイルがありません
  = 直し方: 一行に一つの事例を書いたファイルを指定してください
--- stderr en
error[Y0622]: the cases `case.ndjson` cannot be read: there is no such file
  = help: name a file with one case a line
--- exit
2

=== Y0630 …: the column `…` expects what is no output of the scheme
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 対象経費 = 費用
--- file cases.csv
申請番号,費用,期待.対象軽費
A-1,500000,500000
--- command
yoko test scheme.yoko cases.csv
--- stdout ja
規則 3 件のうち、0 件を試しています。
合格 0 件、不合格 0 件
--- stdout en
Of 3 rules, 0 are put to the test.
0 passed, 0 failed
--- stderr ja
エラー[Y0630]: cases.csv: 列「期待.対象軽費」が期待する出力は、この制度の判定にありません
  = もしかして: 期待.対象経費
  = 直し方: 「期待.」の後に、yoko run が CSV の見出しに書く名前を続けてください。例: 期待.補助額、期待.義務_名前、期待.結果_名前
--- stderr en
error[Y0630]: cases.csv: the column `期待.対象軽費` expects what is no output of the scheme
  = did you mean: 期待.対象経費
  = help: name the column 期待. and an output as `yoko run` heads it in CSV: 期待.補助額, 期待.義務_NAME, 期待.結果_NAME
--- exit
2

=== Y0631 …: the column `…` takes …, and here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 対象経費 = 費用
--- file cases.csv
申請番号,費用,期待.判定
A-1,500000,交付
--- command
yoko test scheme.yoko cases.csv
--- stdout ja
× A-1 (cases.csv:2)
    その出力にあり得ない値を期待する欄があります
規則 3 件のうち、0 件を試しています。
合格 0 件、不合格 1 件
--- stdout en
FAIL A-1 (cases.csv:2)
    a cell expects what its output cannot be
Of 3 rules, 0 are put to the test.
0 passed, 1 failed
--- stderr ja
エラー[Y0631]: cases.csv:2: 列「期待.判定」に書けるのは交付可、不交付、要確認のどれかですが、「交付」とあります
  = 直し方: yoko run が CSV に書くとおりに書いてください。決まらない値は「未記入」、空の一覧は「なし」、問わないときは空欄にします
--- stderr en
error[Y0631]: cases.csv:2: the column `期待.判定` takes 交付可, 不交付 or 要確認, and here is `交付`
  = help: write the output as `yoko run` writes it in CSV, 未記入 for one that is not settled, なし for an empty list, or leave the cell empty
--- exit
1

=== Y0632 …: the columns `…` and `…` expect the same output
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 対象経費 = 費用
--- file cases.csv
申請番号,費用,期待.対象経費,expected.covered_cost
A-1,500000,500000,500000
--- command
yoko test scheme.yoko cases.csv
--- stdout ja
規則 3 件のうち、0 件を試しています。
合格 0 件、不合格 0 件
--- stdout en
Of 3 rules, 0 are put to the test.
0 passed, 0 failed
--- stderr ja
エラー[Y0632]: cases.csv: 列「期待.対象経費」と列「expected.covered_cost」が同じ出力を期待しています
  = 直し方: どちらか一つにしてください
--- stderr en
error[Y0632]: cases.csv: the columns `期待.対象経費` and `expected.covered_cost` expect the same output
  = help: keep one of the two
--- exit
2

=== Y0633 …: no column says what is expected
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 区分 : 区分
条文 第3条 「届け出るもの」
義務 区分 《第3条》 = 区分
結果 対象経費 = 費用
--- file cases.csv
申請番号,費用
A-1,500000
--- command
yoko test scheme.yoko cases.csv
--- stdout ja
規則 3 件のうち、0 件を試しています。
合格 0 件、不合格 0 件
--- stdout en
Of 3 rules, 0 are put to the test.
0 passed, 0 failed
--- stderr ja
エラー[Y0633]: cases.csv: 期待する値の列がありません
  = 直し方: 期待.判定、期待.補助額 のように、「期待.」で始まる名前の列を加えてください
--- stderr en
error[Y0633]: cases.csv: no column says what is expected
  = help: add columns whose names begin with 期待., such as 期待.判定 and 期待.補助額
--- exit
2

=== an answer behind its field, and one denied in a word; a verdict without its name
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
例 「答え」 {
    県内 はい
    サービス種別 = 通所介護
    期待 { 交付可 }
}
例 「否定」 {
    県内ではない
    期待 { 判定 = 不交付 }
}
--- command
yoko check small.yoko
--- stdout ja
small.yoko: エラー 3件、警告 0件
--- stdout en
small.yoko: 3 error(s), 0 warning(s)
--- stderr ja
エラー[Y0601]: 「はい」という項目は申請にありません
  --> small.yoko:11:8
   |
11 |     県内 はい
   |          ^^^^
   = 参考: はい・いいえは、項目の名前で書きます：はいは 県内、いいえは 県内 でない
   = 直し方: 語彙にある項目を、そこでの名前で書いてください
エラー[Y0618]: 「交付可」という項目は判定にありません
  --> small.yoko:13:10
   |
13 |     期待 { 交付可 }
   |            ^^^^^^
   = もしかして: 判定 = 交付可
   = 直し方: 判定に共通の項目か、この制度の結果・義務を、その名前で書いてください
エラー[Y0601]: 「県内ではない」という項目は申請にありません
  --> small.yoko:16:5
   |
16 |     県内ではない
   |     ^^^^^^^^^^^^
   = もしかして: 県内 でない
   = 直し方: 語彙にある項目を、そこでの名前で書いてください
--- stderr en
error[Y0601]: `はい` is no field of 申請
  --> small.yoko:11:8
   |
11 |     県内 はい
   |          ^^^^
   = note: an answer is written with its field: 県内 for yes, 県内 でない for no
   = help: write a field of the vocabulary, by its name there
error[Y0618]: `交付可` is no output of a decision
  --> small.yoko:13:10
   |
13 |     期待 { 交付可 }
   |            ^^^^^^
   = did you mean: 判定 = 交付可
   = help: write an output by its name: those of every decision, or a 結果 or 義務 of this scheme
error[Y0601]: `県内ではない` is no field of 申請
  --> small.yoko:16:5
   |
16 |     県内ではない
   |     ^^^^^^^^^^^^
   = did you mean: 県内 でない
   = help: write a field of the vocabulary, by its name there
--- exit
3

=== a value for every kind of field that it cannot have
--- file head.yoko
制度 out 「結果のいろいろ」
    施行 令和6年4月1日
条文 第1条 「対象」
条文 第2条 「額」
条文 第3条 「義務」
選択肢 区 { 甲、乙、丙 }
項目 申請番号 : 文字 必須
項目 法人 : 真偽
項目 県内 : 真偽
項目 年度 : 年度
項目 申請日 : 日付
項目 区 : 区
項目 印 : 集合(区)
項目 人数 : 人 小数1桁
項目 点 : 数
項目 率 : 率
項目 備考 : 文字
一覧 人 { 項目 番号 : 数 鍵 既定 位置  項目 年齢 : 年 }
一覧 経費 「費用」 { 項目 番号 : 数 鍵 既定 位置  項目 金額 : 円  項目 区 : 区 }
要件 《第1条》 「県内」: 県内
要件 《第2条》 「乙でない」: 区 ≠ 乙
各 経費 { 要件 《第1条》 「1万円以上」: 金額 >= 1万円 }
定義 割 《第2条》 = もし 法人 ならば 2分の1 それ以外 3分の2
結果 対象経費 《第2条》 = 合計(経費.額, 対象)
結果 補助率 《第2条》 = 割
結果 上限額 《第2条》 = 100万円
結果 算定額 《第2条》 = 切り捨て(小さい方(対象経費 × 割, 100万円), 千円)
結果 加算 《第2条》 = 5万円 のみ 法人 のとき
結果 一人当たり 《第2条》 = 人数 × 1.5
結果 該当 《第2条》 = 法人 かつ 県内
結果 区分 《第2条》 = 区
結果 印 《第2条》 = 印
結果 三分の一 《第2条》 = 人数 × 3分の1
結果 年 《第2条》 = 年度(申請日)
結果 言葉 《第2条》 = もし 法人 ならば 「はい;いいえ」 それ以外 「いいえ」
義務 期限 《第3条》 = 申請日 + 30日
義務 保存 《第3条》 = [ 年度 + 1年、年度 + 5年 ] のみ 法人 のとき
義務 台帳 《第3条》 = 番号一覧(経費, 金額 >= 1万円)
義務 標示 《第3条》 = [ 「掲示」、「広報」 ]
義務 加算 《第3条》 = 1円
書類 「申請書」 《第3条》
書類 「証明書」 《第3条》 のみ 法人 のとき
書類 「申請書」 《第3条》 時期 「変更」
内訳 「費用」 《第2条》 各 経費 { 対象経費 = 金額  補助率 = 割  算定額 = 切り捨て(金額 × 割) }
内訳 「計」 《第2条》 のみ 法人 のとき { 対象経費 = 対象経費 }
--- file examples
例 「」 { 法人 = 3 期待 { 判定 = 交付可 } }
例 「」 { 県内 = はい 期待 { 判定 = 交付可 } }
例 「」 { 点 = 3人 期待 { 判定 = 交付可 } }
例 「」 { 点 = たくさん 期待 { 判定 = 交付可 } }
例 「」 { 点 = なし 期待 { 判定 = 交付可 } }
例 「」 { 人数 = 3円 期待 { 判定 = 交付可 } }
例 「」 { 人数 = 10.55人 期待 { 判定 = 交付可 } }
例 「」 { 人数 = なし 期待 { 判定 = 交付可 } }
例 「」 { 人数 = 3分の1人 期待 { 判定 = 交付可 } }
例 「」 { 申請日 = 5月1日 期待 { 判定 = 交付可 } }
例 「」 { 申請日 = 令和6年度 期待 { 判定 = 交付可 } }
例 「」 { 申請日 = 3月 期待 { 判定 = 交付可 } }
例 「」 { 申請日 期待 { 判定 = 交付可 } }
例 「」 { 年度 = 令和6年5月1日 期待 { 判定 = 交付可 } }
例 「」 { 年度 = 2024年 期待 { 判定 = 交付可 } }
例 「」 { 年度 = 2024.5 期待 { 判定 = 交付可 } }
例 「」 { 年度 = 今年 期待 { 判定 = 交付可 } }
例 「」 { 年度 = なし 期待 { 判定 = 交付可 } }
例 「」 { 区 = 3 期待 { 判定 = 交付可 } }
例 「」 { 区 = 丁 期待 { 判定 = 交付可 } }
例 「」 { 印 = 甲 期待 { 判定 = 交付可 } }
例 「」 { 印 = 甲、甲 期待 { 判定 = 交付可 } }
例 「」 { 印 = [ 甲、甲 ] 期待 { 判定 = 交付可 } }
例 「」 { 印 = [ 甲、3 ] 期待 { 判定 = 交付可 } }
例 「」 { 率 = 半分 期待 { 判定 = 交付可 } }
例 「」 { 率 期待 { 判定 = 交付可 } }
例 「」 { 備考 = 3 期待 { 判定 = 交付可 } }
例 「」 { 備考 期待 { 判定 = 交付可 } }
例 「」 { 備考 { } 期待 { 判定 = 交付可 } }
例 「」 { 法人は真 期待 { 判定 = 交付可 } }
例 「」 { 法人が真 期待 { 判定 = 交付可 } }
例 「」 { 県内が 期待 { 判定 = 交付可 } }
例 「」 { 備考が無い 期待 { 判定 = 交付可 } }
例 「」 { はい 期待 { 判定 = 交付可 } }
例 「」 { 職員がいない = 真 期待 { 判定 = 交付可 } }
例 「」 { 経費 = 3 期待 { 判定 = 交付可 } }
例 「」 { 経費 { 金額 = 1円 } 期待 { 判定 = 交付可 } }
例 「」 { 備考 [ { } ] 期待 { 判定 = 交付可 } }
例 「」 { 備考 { 名 = 1 } 期待 { 判定 = 交付可 } }
例 「」 { 経費 [ { 主機器 = 1 } ] 期待 { 判定 = 交付可 } }
例 「」 { 経費 [ { 金額 = たくさん } ] 期待 { 判定 = 交付可 } }
例 「」 { 経費 [ 知らない { } ] 期待 { 判定 = 交付可 } }
例 「」 { 人数 = 年度 期待 { 判定 = 交付可 } }
--- command
split -l 9 examples part-
for part in part-*; do
    cat head.yoko $part >out.yoko
    yoko check out.yoko 2>&1 >/dev/null | perl -ne 'print if /^(エラー|error)\[/ || /^ *= (もしかして|did you mean)/ || s/^ *\d+ \| 例 「」/    /'
done
--- stdout ja
エラー[Y0602]: 「法人」に書けるのは真か偽です
     { 法人 = 3 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「県内」に書けるのは真か偽です
     { 県内 = はい 期待 { 判定 = 交付可 } }
   = もしかして: 真
エラー[Y0602]: 「点」に書けるのは数です
     { 点 = 3人 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「点」に書けるのは数です
     { 点 = たくさん 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「点」に書けるのは数です
     { 点 = なし 期待 { 判定 = 交付可 } }
   = もしかして: 0
エラー[Y0603]: 「人数」の単位は人で、円ではありません
     { 人数 = 3円 期待 { 判定 = 交付可 } }
エラー[Y0604]: 「人数」の小数は 1 桁までです
     { 人数 = 10.55人 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「人数」に書けるのは人の数です
     { 人数 = なし 期待 { 判定 = 交付可 } }
   = もしかして: 0人
エラー[Y0604]: 「人数」の小数は 1 桁までです
     { 人数 = 3分の1人 期待 { 判定 = 交付可 } }
エラー[Y0072]: 「5月1日」には年がありません
     { 申請日 = 5月1日 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「申請日」に書けるのは日付です
     { 申請日 = 令和6年度 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「申請日」に書けるのは日付です
     { 申請日 = 3月 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「申請日」に書けるのは日付です
     { 申請日 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「年度」に書けるのは年度です
     { 年度 = 令和6年5月1日 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「年度」に書けるのは年度です
     { 年度 = 2024年 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「年度」に書けるのは年度です
     { 年度 = 2024.5 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「年度」に書けるのは年度です
     { 年度 = 今年 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「年度」に書けるのは年度です
     { 年度 = なし 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「区」に書けるのは選択肢「区」のどれかです
     { 区 = 3 期待 { 判定 = 交付可 } }
エラー[Y0605]: 「丁」は選択肢「区」にありません
     { 区 = 丁 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「印」に書けるのは選択肢「区」の一覧 [ … ]です
     { 印 = 甲 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「印」に書けるのは選択肢「区」の一覧 [ … ]です
     { 印 = 甲、甲 期待 { 判定 = 交付可 } }
エラー[Y0601]: 「甲」という項目は申請にありません
     { 印 = 甲、甲 期待 { 判定 = 交付可 } }
エラー[Y0606]: 「甲」がこの集合に二度あります
     { 印 = [ 甲、甲 ] 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「印」に書けるのは選択肢「区」の一覧 [ … ]です
     { 印 = [ 甲、3 ] 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「率」に書けるのは4分の3のような率です
     { 率 = 半分 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「率」に書けるのは4分の3のような率です
     { 率 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「備考」に書けるのは「」で囲んだ文字です
     { 備考 = 3 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「備考」に書けるのは「」で囲んだ文字です
     { 備考 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「備考」に書けるのは「」で囲んだ文字です
     { 備考 { } 期待 { 判定 = 交付可 } }
エラー[Y0601]: 「法人は真」という項目は申請にありません
     { 法人は真 期待 { 判定 = 交付可 } }
   = もしかして: 法人 = 真
エラー[Y0601]: 「法人が真」という項目は申請にありません
     { 法人が真 期待 { 判定 = 交付可 } }
   = もしかして: 法人 = 真
エラー[Y0601]: 「県内が」という項目は申請にありません
     { 県内が 期待 { 判定 = 交付可 } }
   = もしかして: 県内
エラー[Y0601]: 「備考が無い」という項目は申請にありません
     { 備考が無い 期待 { 判定 = 交付可 } }
   = もしかして: 備考 = 無い
エラー[Y0601]: 「はい」という項目は申請にありません
     { はい 期待 { 判定 = 交付可 } }
エラー[Y0601]: 「職員がいない」という項目は申請にありません
     { 職員がいない = 真 期待 { 判定 = 交付可 } }
エラー[Y0610]: 「経費」は一覧です
     { 経費 = 3 期待 { 判定 = 交付可 } }
エラー[Y0610]: 「経費」は一覧です
     { 経費 { 金額 = 1円 } 期待 { 判定 = 交付可 } }
エラー[Y0611]: 「備考」は一覧ではなく項目です
     { 備考 [ { } ] 期待 { 判定 = 交付可 } }
エラー[Y0611]: 「備考」は一覧ではなく項目です
     { 備考 { 名 = 1 } 期待 { 判定 = 交付可 } }
エラー[Y0601]: 「主機器」という項目は経費にありません
     { 経費 [ { 主機器 = 1 } ] 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「金額」に書けるのは円の数です
     { 経費 [ { 金額 = たくさん } ] 期待 { 判定 = 交付可 } }
エラー[Y0608]: 「知らない」という前提はありません
     { 経費 [ 知らない { } ] 期待 { 判定 = 交付可 } }
エラー[Y0602]: 「人数」に書けるのは人の数です
     { 人数 = 年度 期待 { 判定 = 交付可 } }
--- stdout en
error[Y0602]: `法人` takes 真 or 偽
     { 法人 = 3 期待 { 判定 = 交付可 } }
error[Y0602]: `県内` takes 真 or 偽
     { 県内 = はい 期待 { 判定 = 交付可 } }
   = did you mean: 真
error[Y0602]: `点` takes a number
     { 点 = 3人 期待 { 判定 = 交付可 } }
error[Y0602]: `点` takes a number
     { 点 = たくさん 期待 { 判定 = 交付可 } }
error[Y0602]: `点` takes a number
     { 点 = なし 期待 { 判定 = 交付可 } }
   = did you mean: 0
error[Y0603]: `人数` is counted in 人, not in 円
     { 人数 = 3円 期待 { 判定 = 交付可 } }
error[Y0604]: `人数` has at most 1 decimals
     { 人数 = 10.55人 期待 { 判定 = 交付可 } }
error[Y0602]: `人数` takes a number of 人
     { 人数 = なし 期待 { 判定 = 交付可 } }
   = did you mean: 0人
error[Y0604]: `人数` has at most 1 decimals
     { 人数 = 3分の1人 期待 { 判定 = 交付可 } }
error[Y0072]: `5月1日` says no year
     { 申請日 = 5月1日 期待 { 判定 = 交付可 } }
error[Y0602]: `申請日` takes a date
     { 申請日 = 令和6年度 期待 { 判定 = 交付可 } }
error[Y0602]: `申請日` takes a date
     { 申請日 = 3月 期待 { 判定 = 交付可 } }
error[Y0602]: `申請日` takes a date
     { 申請日 期待 { 判定 = 交付可 } }
error[Y0602]: `年度` takes a fiscal year
     { 年度 = 令和6年5月1日 期待 { 判定 = 交付可 } }
error[Y0602]: `年度` takes a fiscal year
     { 年度 = 2024年 期待 { 判定 = 交付可 } }
error[Y0602]: `年度` takes a fiscal year
     { 年度 = 2024.5 期待 { 判定 = 交付可 } }
error[Y0602]: `年度` takes a fiscal year
     { 年度 = 今年 期待 { 判定 = 交付可 } }
error[Y0602]: `年度` takes a fiscal year
     { 年度 = なし 期待 { 判定 = 交付可 } }
error[Y0602]: `区` takes one of the choices of 区
     { 区 = 3 期待 { 判定 = 交付可 } }
error[Y0605]: `丁` is none of the choices of 区
     { 区 = 丁 期待 { 判定 = 交付可 } }
error[Y0602]: `印` takes a list [ … ] of members of 区
     { 印 = 甲 期待 { 判定 = 交付可 } }
error[Y0602]: `印` takes a list [ … ] of members of 区
     { 印 = 甲、甲 期待 { 判定 = 交付可 } }
error[Y0601]: `甲` is no field of 申請
     { 印 = 甲、甲 期待 { 判定 = 交付可 } }
error[Y0606]: `甲` stands twice in this set
     { 印 = [ 甲、甲 ] 期待 { 判定 = 交付可 } }
error[Y0602]: `印` takes a list [ … ] of members of 区
     { 印 = [ 甲、3 ] 期待 { 判定 = 交付可 } }
error[Y0602]: `率` takes a rate such as 3/4
     { 率 = 半分 期待 { 判定 = 交付可 } }
error[Y0602]: `率` takes a rate such as 3/4
     { 率 期待 { 判定 = 交付可 } }
error[Y0602]: `備考` takes a text in 「」
     { 備考 = 3 期待 { 判定 = 交付可 } }
error[Y0602]: `備考` takes a text in 「」
     { 備考 期待 { 判定 = 交付可 } }
error[Y0602]: `備考` takes a text in 「」
     { 備考 { } 期待 { 判定 = 交付可 } }
error[Y0601]: `法人は真` is no field of 申請
     { 法人は真 期待 { 判定 = 交付可 } }
   = did you mean: 法人 = 真
error[Y0601]: `法人が真` is no field of 申請
     { 法人が真 期待 { 判定 = 交付可 } }
   = did you mean: 法人 = 真
error[Y0601]: `県内が` is no field of 申請
     { 県内が 期待 { 判定 = 交付可 } }
   = did you mean: 県内
error[Y0601]: `備考が無い` is no field of 申請
     { 備考が無い 期待 { 判定 = 交付可 } }
   = did you mean: 備考 = 無い
error[Y0601]: `はい` is no field of 申請
     { はい 期待 { 判定 = 交付可 } }
error[Y0601]: `職員がいない` is no field of 申請
     { 職員がいない = 真 期待 { 判定 = 交付可 } }
error[Y0610]: `経費` is a list
     { 経費 = 3 期待 { 判定 = 交付可 } }
error[Y0610]: `経費` is a list
     { 経費 { 金額 = 1円 } 期待 { 判定 = 交付可 } }
error[Y0611]: `備考` is a field, not a list
     { 備考 [ { } ] 期待 { 判定 = 交付可 } }
error[Y0611]: `備考` is a field, not a list
     { 備考 { 名 = 1 } 期待 { 判定 = 交付可 } }
error[Y0601]: `主機器` is no field of 経費
     { 経費 [ { 主機器 = 1 } ] 期待 { 判定 = 交付可 } }
error[Y0602]: `金額` takes a number of 円
     { 経費 [ { 金額 = たくさん } ] 期待 { 判定 = 交付可 } }
error[Y0608]: there is no premise `知らない`
     { 経費 [ 知らない { } ] 期待 { 判定 = 交付可 } }
error[Y0602]: `人数` takes a number of 人
     { 人数 = 年度 期待 { 判定 = 交付可 } }

=== an expectation that no decision can meet
--- file head.yoko
制度 out 「結果のいろいろ」
    施行 令和6年4月1日
条文 第1条 「対象」
条文 第2条 「額」
条文 第3条 「義務」
選択肢 区 { 甲、乙、丙 }
項目 申請番号 : 文字 必須
項目 法人 : 真偽
項目 県内 : 真偽
項目 年度 : 年度
項目 申請日 : 日付
項目 区 : 区
項目 印 : 集合(区)
項目 人数 : 人 小数1桁
項目 点 : 数
項目 率 : 率
項目 備考 : 文字
一覧 人 { 項目 番号 : 数 鍵 既定 位置  項目 年齢 : 年 }
一覧 経費 「費用」 { 項目 番号 : 数 鍵 既定 位置  項目 金額 : 円  項目 区 : 区 }
要件 《第1条》 「県内」: 県内
要件 《第2条》 「乙でない」: 区 ≠ 乙
各 経費 { 要件 《第1条》 「1万円以上」: 金額 >= 1万円 }
定義 割 《第2条》 = もし 法人 ならば 2分の1 それ以外 3分の2
結果 対象経費 《第2条》 = 合計(経費.額, 対象)
結果 補助率 《第2条》 = 割
結果 上限額 《第2条》 = 100万円
結果 算定額 《第2条》 = 切り捨て(小さい方(対象経費 × 割, 100万円), 千円)
結果 加算 《第2条》 = 5万円 のみ 法人 のとき
結果 一人当たり 《第2条》 = 人数 × 1.5
結果 該当 《第2条》 = 法人 かつ 県内
結果 区分 《第2条》 = 区
結果 印 《第2条》 = 印
結果 三分の一 《第2条》 = 人数 × 3分の1
結果 年 《第2条》 = 年度(申請日)
結果 言葉 《第2条》 = もし 法人 ならば 「はい;いいえ」 それ以外 「いいえ」
義務 期限 《第3条》 = 申請日 + 30日
義務 保存 《第3条》 = [ 年度 + 1年、年度 + 5年 ] のみ 法人 のとき
義務 台帳 《第3条》 = 番号一覧(経費, 金額 >= 1万円)
義務 標示 《第3条》 = [ 「掲示」、「広報」 ]
義務 加算 《第3条》 = 1円
書類 「申請書」 《第3条》
書類 「証明書」 《第3条》 のみ 法人 のとき
書類 「申請書」 《第3条》 時期 「変更」
内訳 「費用」 《第2条》 各 経費 { 対象経費 = 金額  補助率 = 割  算定額 = 切り捨て(金額 × 割) }
内訳 「計」 《第2条》 のみ 法人 のとき { 対象経費 = 対象経費 }
--- file examples
例 「」 { 県内 期待 { 判定 = 3 } }
例 「」 { 県内 期待 { 判定 = 可 } }
例 「」 { 県内 期待 { 判定 } }
例 「」 { 県内 期待 { 判定 { } } }
例 「」 { 県内 期待 { 交付可 } }
例 「」 { 県内 期待 { 不足項目 = 法人 } }
例 「」 { 県内 期待 { 不適合 = 第1条 } }
例 「」 { 県内 期待 { 不適合 = 3 } }
例 「」 { 県内 期待 { 不適合 = [ 3 ] } }
例 「」 { 県内 期待 { 補助額は1円 } }
例 「」 { 県内 期待 { 補助額が1円 } }
例 「」 { 県内 期待 { 補助額は } }
例 「」 { 県内 期待 { 補助額 { 金額 = 1円 } } }
例 「」 { 県内 期待 { 補助額 = 1円 + 2円 } }
例 「」 { 県内 期待 { 対象経費 = -(1円) } }
例 「」 { 県内 期待 { 対象経費 = -法人 } }
例 「」 { 県内 期待 { 一人当たり = [ 1人、1人 + 2人 ] } }
例 「」 { 県内 期待 { 内訳 { } } }
例 「」 { 県内 期待 { 義務 { 期日 = 1 } } }
例 「」 { 県内 期待 { 期限 = 令和6年5月31日 } }
例 「」 { 県内 期待 { 経費 [ 端末 { 対象 } ] } }
例 「」 { 県内 期待 { 内訳 [ { 名前 = 1 } ] } }
例 「」 { 県内 期待 { 提出書類 [ { 書類名 = 1 } ] } }
例 「」 { 県内 期待 { 補助額 = 1円 補助額 = 2円 } }
例 「」 { 県内 期待 { 対象外理由 = 《第1条》 } }
--- command
split -l 9 examples part-
for part in part-*; do
    cat head.yoko $part >out.yoko
    yoko check out.yoko 2>&1 >/dev/null | perl -ne 'print if /^(エラー|error)\[/ || /^ *= (もしかして|did you mean)/ || s/^ *\d+ \| 例 「」/    /'
done
--- stdout ja
エラー[Y0616]: 判定は 交付可、不交付、要確認 のどれかです
     { 県内 期待 { 判定 = 3 } }
エラー[Y0616]: 判定は 交付可、不交付、要確認 のどれかです
     { 県内 期待 { 判定 = 可 } }
エラー[Y0616]: 判定は 交付可、不交付、要確認 のどれかです
     { 県内 期待 { 判定 } }
エラー[Y0612]: 「判定」と比べられる値ではありません
     { 県内 期待 { 判定 { } } }
エラー[Y0618]: 「交付可」という項目は判定にありません
     { 県内 期待 { 交付可 } }
   = もしかして: 判定 = 交付可
エラー[Y0615]: 「不足項目」は名前の一覧です
     { 県内 期待 { 不足項目 = 法人 } }
   = もしかして: [ 法人 ]
エラー[Y0615]: 「不適合」は名前の一覧です
     { 県内 期待 { 不適合 = 第1条 } }
   = もしかして: 《第1条》
エラー[Y0615]: 「不適合」は名前の一覧です
     { 県内 期待 { 不適合 = 3 } }
エラー[Y0615]: 「不適合」は名前の一覧です
     { 県内 期待 { 不適合 = [ 3 ] } }
エラー[Y0618]: 「補助額は1円」という項目は判定にありません
     { 県内 期待 { 補助額は1円 } }
   = もしかして: 補助額 = 1円
エラー[Y0618]: 「補助額が1円」という項目は判定にありません
     { 県内 期待 { 補助額が1円 } }
   = もしかして: 補助額 = 1円
エラー[Y0618]: 「補助額は」という項目は判定にありません
     { 県内 期待 { 補助額は } }
   = もしかして: 補助額
エラー[Y0612]: 「補助額」と比べられる値ではありません
     { 県内 期待 { 補助額 { 金額 = 1円 } } }
エラー[Y0612]: 「補助額」と比べられる値ではありません
     { 県内 期待 { 補助額 = 1円 + 2円 } }
エラー[Y0612]: 「対象経費」と比べられる値ではありません
     { 県内 期待 { 対象経費 = -法人 } }
エラー[Y0612]: 「一人当たり」と比べられる値ではありません
     { 県内 期待 { 一人当たり = [ 1人、1人 + 2人 ] } }
エラー[Y0612]: 「内訳」と比べられる値ではありません
     { 県内 期待 { 内訳 { } } }
エラー[Y0618]: 「期日」という項目は義務にありません
     { 県内 期待 { 義務 { 期日 = 1 } } }
   = もしかして: 期限
エラー[Y0618]: 「期限」という項目は判定にありません
     { 県内 期待 { 期限 = 令和6年5月31日 } }
エラー[Y0617]: 期待に前提は使えませんが、「端末」があります
     { 県内 期待 { 経費 [ 端末 { 対象 } ] } }
エラー[Y0618]: 「名前」という項目は内訳にありません
     { 県内 期待 { 内訳 [ { 名前 = 1 } ] } }
   = もしかして: 名称
エラー[Y0618]: 「書類名」という項目は提出書類にありません
     { 県内 期待 { 提出書類 [ { 書類名 = 1 } ] } }
   = もしかして: 書類
エラー[Y0607]: 「補助額」が二度書かれています
     { 県内 期待 { 補助額 = 1円 補助額 = 2円 } }
     { 県内 期待 { 補助額 = 1円 補助額 = 2円 } }
エラー[Y0618]: 「対象外理由」という項目は判定にありません
     { 県内 期待 { 対象外理由 = 《第1条》 } }
--- stdout en
error[Y0616]: a decision is 交付可, 不交付 or 要確認
     { 県内 期待 { 判定 = 3 } }
error[Y0616]: a decision is 交付可, 不交付 or 要確認
     { 県内 期待 { 判定 = 可 } }
error[Y0616]: a decision is 交付可, 不交付 or 要確認
     { 県内 期待 { 判定 } }
error[Y0612]: `判定` is compared with a value, and this is none
     { 県内 期待 { 判定 { } } }
error[Y0618]: `交付可` is no output of a decision
     { 県内 期待 { 交付可 } }
   = did you mean: 判定 = 交付可
error[Y0615]: `不足項目` is a list of names
     { 県内 期待 { 不足項目 = 法人 } }
   = did you mean: [ 法人 ]
error[Y0615]: `不適合` is a list of names
     { 県内 期待 { 不適合 = 第1条 } }
   = did you mean: 《第1条》
error[Y0615]: `不適合` is a list of names
     { 県内 期待 { 不適合 = 3 } }
error[Y0615]: `不適合` is a list of names
     { 県内 期待 { 不適合 = [ 3 ] } }
error[Y0618]: `補助額は1円` is no output of a decision
     { 県内 期待 { 補助額は1円 } }
   = did you mean: 補助額 = 1円
error[Y0618]: `補助額が1円` is no output of a decision
     { 県内 期待 { 補助額が1円 } }
   = did you mean: 補助額 = 1円
error[Y0618]: `補助額は` is no output of a decision
     { 県内 期待 { 補助額は } }
   = did you mean: 補助額
error[Y0612]: `補助額` is compared with a value, and this is none
     { 県内 期待 { 補助額 { 金額 = 1円 } } }
error[Y0612]: `補助額` is compared with a value, and this is none
     { 県内 期待 { 補助額 = 1円 + 2円 } }
error[Y0612]: `対象経費` is compared with a value, and this is none
     { 県内 期待 { 対象経費 = -法人 } }
error[Y0612]: `一人当たり` is compared with a value, and this is none
     { 県内 期待 { 一人当たり = [ 1人、1人 + 2人 ] } }
error[Y0612]: `内訳` is compared with a value, and this is none
     { 県内 期待 { 内訳 { } } }
error[Y0618]: `期日` is no output of 義務
     { 県内 期待 { 義務 { 期日 = 1 } } }
   = did you mean: 期限
error[Y0618]: `期限` is no output of a decision
     { 県内 期待 { 期限 = 令和6年5月31日 } }
error[Y0617]: an expectation starts from no premise, but here is `端末`
     { 県内 期待 { 経費 [ 端末 { 対象 } ] } }
error[Y0618]: `名前` is no output of 内訳
     { 県内 期待 { 内訳 [ { 名前 = 1 } ] } }
   = did you mean: 名称
error[Y0618]: `書類名` is no output of 提出書類
     { 県内 期待 { 提出書類 [ { 書類名 = 1 } ] } }
   = did you mean: 書類
error[Y0607]: `補助額` is given twice
     { 県内 期待 { 補助額 = 1円 補助額 = 2円 } }
     { 県内 期待 { 補助額 = 1円 補助額 = 2円 } }
error[Y0618]: `対象外理由` is no output of a decision
     { 県内 期待 { 対象外理由 = 《第1条》 } }

