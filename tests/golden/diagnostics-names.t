# Names and declarations. One slip, and what is said of it; doc/errors/ explains each.

=== Y0101 the name `…` is not known here
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「上限」
定義 上限 = 100万円
結果 算定額 《第3条》 = 小さい方(費用, 上現)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「上現」という名前はありません
 --> scheme.yoko:6:25
  |
6 | 結果 算定額 《第3条》 = 小さい方(費用, 上現)
  |                                        ^^^^
  = もしかして: 上限
  = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `上現` is not known here
 --> scheme.yoko:6:25
  |
6 | 結果 算定額 《第3条》 = 小さい方(費用, 上現)
  |                                        ^^^^
  = did you mean: 上限
  = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== Y0102 `…` is declared twice
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「上限」
定義 上限 = 100万円
定義 上限 = 50万円
結果 算定額 《第3条》 = 小さい方(費用, 上限)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0102]: 「上限」が2度宣言されています
 --> scheme.yoko:6:4
  |
6 | 定義 上限 = 50万円
  |      ^^^^
  = 直し方: どちらかを別の名前にするか、取り除いてください
参考: 最初の宣言はここです
 --> scheme.yoko:5:4
  |
5 | 定義 上限 = 100万円
  |      ----
--- stderr en
error[Y0102]: `上限` is declared twice
 --> scheme.yoko:6:4
  |
6 | 定義 上限 = 50万円
  |      ^^^^
  = help: give one of the two another name, or take it out
note: it is declared here first
 --> scheme.yoko:5:4
  |
5 | 定義 上限 = 100万円
  |      ----
--- exit
3

=== Y0103 `…` is not a member of …
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
項目 費用 : 円
項目 区分 : 区分
結果 対象経費 = 費用
条文 第3条 「本店と支店」
要件 《第3条》: 区分 が { 本点 }
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0103]: 「本点」は区分の選択肢にありません
 --> scheme.yoko:7:18
  |
7 | 要件 《第3条》: 区分 が { 本点 }
  |                           ^^^^
  = 参考: 区分の選択肢は、本店、支店 です
  = もしかして: 本店
  = 直し方: 選択肢か、その群の名前を書いてください
--- stderr en
error[Y0103]: `本点` is not a member of 区分
 --> scheme.yoko:7:18
  |
7 | 要件 《第3条》: 区分 が { 本点 }
  |                           ^^^^
  = note: the choices of 区分 are 本店、支店
  = did you mean: 本店
  = help: write one of its members, or a 群 of them
--- exit
3

=== Y0104 there is no type `…`
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 金額
結果 対象経費 = 費用
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0104]: 「金額」という型はありません
 --> scheme.yoko:2:9
  |
2 | 項目 費用 : 金額
  |             ^^^^
  = もしかして: 円
  = 直し方: 真偽、円、人、率、日付、年度、文字、ほかの単位、集合(…)、参照(…)、または 選択肢 名前 { 甲、乙 } で並べた選択肢の名前を書いてください
--- stderr en
error[Y0104]: there is no type `金額`
 --> scheme.yoko:2:9
  |
2 | 項目 費用 : 金額
  |             ^^^^
  = did you mean: 円
  = help: write 真偽, 円, 人, 率, 日付, 年度, 文字, another unit, 集合(…), 参照(…) or the name of choices, which are declared as 選択肢 NAME { A、B }
--- exit
3

=== Y0105 `…` is not a list of the record
--- file scheme.yoko
制度 example 「小さな補助」
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
結果 対象経費 = 合計(経費.額, 対象)
条文 第2条 「1万円以上の経費」
各 費用 {
    要件 《第2条》: 金額 が 1万円以上
}
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0105]: 「費用」は記録の一覧ではありません
 --> scheme.yoko:8:3
  |
8 | 各 費用 {
  |    ^^^^
  = もしかして: 経費
  = 直し方: 経費のような、語彙の一覧の名前を書いてください
--- stderr en
error[Y0105]: `費用` is not a list of the record
 --> scheme.yoko:8:3
  |
8 | 各 費用 {
  |    ^^^^
  = did you mean: 経費
  = help: write a list of the vocabulary, as 経費
--- exit
3

=== Y0105 of what holds a list and is none
To deny a list was no mistake, and the lines were counted as if nothing stood there.
--- file scheme.yoko
制度 example 「小さな補助」
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第2条 「1万円以上の経費」
要件 《第2条》: ある(経費 でない, 金額 >= 1万円)
結果 対象経費 = 合計(経費.額, 対象)
結果 件 《第2条》 = 件数(経費.金額, 金額 >= 1万円)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 2件、警告 0件
--- stdout en
scheme.yoko: 2 error(s), 0 warning(s)
--- stderr ja
エラー[Y0105]: 「経費 でない」は記録の一覧ではありません
 --> scheme.yoko:7:14
  |
7 | 要件 《第2条》: ある(経費 でない, 金額 >= 1万円)
  |                      ^^^^^^^^^^^
  = もしかして: 経費
  = 直し方: 経費のような、語彙の一覧の名前を書いてください
エラー[Y0105]: 「経費.金額」は記録の一覧ではありません
 --> scheme.yoko:9:17
  |
9 | 結果 件 《第2条》 = 件数(経費.金額, 金額 >= 1万円)
  |                          ^^^^^^^^^
  = もしかして: 経費
  = 直し方: 経費のような、語彙の一覧の名前を書いてください
--- stderr en
error[Y0105]: `経費 でない` is not a list of the record
 --> scheme.yoko:7:14
  |
7 | 要件 《第2条》: ある(経費 でない, 金額 >= 1万円)
  |                      ^^^^^^^^^^^
  = did you mean: 経費
  = help: write a list of the vocabulary, as 経費
error[Y0105]: `経費.金額` is not a list of the record
 --> scheme.yoko:9:17
  |
9 | 結果 件 《第2条》 = 件数(経費.金額, 金額 >= 1万円)
  |                          ^^^^^^^^^
  = did you mean: 経費
  = help: write a list of the vocabulary, as 経費
--- exit
3

=== Y0106 there is no function or table `…`
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「2分の1」
結果 算定額 《第3条》 = 切捨(費用 × 2分の1, 千円)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0106]: 「切捨」という関数や表はありません
 --> scheme.yoko:5:16
  |
5 | 結果 算定額 《第3条》 = 切捨(費用 × 2分の1, 千円)
  |                         ^^^^
  = もしかして: 切り捨て
  = 直し方: ある関数か表の名前を書いてください。関数や表として使わない名前なら、括弧の前に空白を入れます
--- stderr en
error[Y0106]: there is no function or table `切捨`
 --> scheme.yoko:5:16
  |
5 | 結果 算定額 《第3条》 = 切捨(費用 × 2分の1, 千円)
  |                         ^^^^
  = did you mean: 切り捨て
  = help: write one that there is; a name that is not called needs a space before the parenthesis
--- exit
3

=== Y0107 `…` takes … arguments, here are …
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「上限」
結果 算定額 《第3条》 = 小さい方(費用)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0107]: 「小さい方」の引数は2–16個ですが、1個あります
 --> scheme.yoko:5:16
  |
5 | 結果 算定額 《第3条》 = 小さい方(費用)
  |                         ^^^^^^^^^^^^^^
  = 直し方: 引数の数を合わせてください
--- stderr en
error[Y0107]: `小さい方` takes 2–16 arguments, here are 1
 --> scheme.yoko:5:16
  |
5 | 結果 算定額 《第3条》 = 小さい方(費用)
  |                         ^^^^^^^^^^^^^^
  = help: give it as many as it takes
--- exit
3

=== Y0108 the vocabulary `…` is not found
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-record
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
項目 費用 : 円
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0108]: 語彙「example-record」が見つかりません
 --> scheme.yoko:2:4
  |
2 | 語彙 example-record
  |      ^^^^^^^^^^^^^^
  = 直し方: 制度ファイルの隣のフォルダー vocabulary に example-record.yoko を置くか、名前を直してください
--- stderr en
error[Y0108]: the vocabulary `example-record` is not found
 --> scheme.yoko:2:4
  |
2 | 語彙 example-record
  |      ^^^^^^^^^^^^^^
  = help: put it into the folder vocabulary beside the scheme file as example-record.yoko, or correct its name
--- exit
3

=== Y0109 this file does not say which scheme it is
--- file scheme.yoko
項目 費用 : 円
結果 対象経費 = 費用
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0109]: このファイルには、どの制度かが書かれていません
 --> scheme.yoko:1:1
  |
1 | 項目 費用 : 円
  | ^
  = 直し方: 先頭に 制度 ID 「題名」 と書いてください
--- stderr en
error[Y0109]: this file does not say which scheme it is
 --> scheme.yoko:1:1
  |
1 | 項目 費用 : 円
  | ^
  = help: begin it with 制度 ID 「title」
--- exit
3

=== Y0110 `…` depends on itself
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「交付額」
定義 交付額 = 小さい方(費用, 残額)
定義 残額 = 大きい方(0円, 100万円 - 交付額)
結果 算定額 《第3条》 = 交付額
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0110]: 「交付額」が自分自身に依存しています
 --> scheme.yoko:6:26
  |
6 | 定義 残額 = 大きい方(0円, 100万円 - 交付額)
  |                                     ^^^^^^
  = 直し方: 循環を断ってください。どれかをほかに頼らずに書く必要があります
参考: 「交付額」は「残額」を必要とします
 --> scheme.yoko:5:4
  |
5 | 定義 交付額 = 小さい方(費用, 残額)
  |      ------
参考: 「残額」は「交付額」を必要とします
 --> scheme.yoko:6:4
  |
6 | 定義 残額 = 大きい方(0円, 100万円 - 交付額)
  |      ----
--- stderr en
error[Y0110]: `交付額` depends on itself
 --> scheme.yoko:6:26
  |
6 | 定義 残額 = 大きい方(0円, 100万円 - 交付額)
  |                                     ^^^^^^
  = help: break the circle: one of these has to be written without the others
note: `交付額` needs `残額`
 --> scheme.yoko:5:4
  |
5 | 定義 交付額 = 小さい方(費用, 残額)
  |      ------
note: `残額` needs `交付額`
 --> scheme.yoko:6:4
  |
6 | 定義 残額 = 大きい方(0円, 100万円 - 交付額)
  |      ----
--- exit
3

=== Y0111 `…` is declared, but nothing uses it
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人
結果 対象経費 = 費用
条文 第3条 「職員の数」
要件 《第3条》: 費用 が 1円以上
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラーはありません(警告 1件) — 小さな補助
--- stdout en
scheme.yoko: no error, 1 warning(s) — 小さな補助
--- stderr ja
警告[Y0111]: 「職員数」は宣言されていますが、どこでも使われていません
 --> scheme.yoko:3:4
  |
3 | 項目 職員数 : 人
  |      ^^^^^^
  = 直し方: 使うか、取り除いてください。これを読むはずの規則が抜けているかもしれません
--- stderr en
warning[Y0111]: `職員数` is declared, but nothing uses it
 --> scheme.yoko:3:4
  |
3 | 項目 職員数 : 人
  |      ^^^^^^
  = help: use it, or take it out; a rule that was meant to read it may be missing

=== Y0111 among the rules of lines: 額 is the amount that is counted instead of 金額, whatever ends like it does not
--- file scheme.yoko
制度 example 「小さな補助」
項目 申請番号 : 文字 必須
一覧 経費 {
    項目 金額 : 円
}
条文 第3条 「経費」
各 経費 {
    定義 対象額 《第3条》 = 金額 × 2分の1
    定義 額面 《第3条》 = 金額 × 3分の1
    定義 半分 《第3条》 = 金額 × 4分の1
}
結果 対象経費 《第3条》 = 合計(経費.額, 対象)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラーはありません(警告 3件) — 小さな補助
--- stdout en
scheme.yoko: no error, 3 warning(s) — 小さな補助
--- stderr ja
警告[Y0111]: 「対象額」は宣言されていますが、どこでも使われていません
 --> scheme.yoko:8:8
  |
8 |     定義 対象額 《第3条》 = 金額 × 2分の1
  |          ^^^^^^
  = もしかして: 額
  = 直し方: 使うか、取り除いてください。これを読むはずの規則が抜けているかもしれません
警告[Y0111]: 「額面」は宣言されていますが、どこでも使われていません
 --> scheme.yoko:9:8
  |
9 |     定義 額面 《第3条》 = 金額 × 3分の1
  |          ^^^^
  = 直し方: 使うか、取り除いてください。これを読むはずの規則が抜けているかもしれません
警告[Y0111]: 「半分」は宣言されていますが、どこでも使われていません
  --> scheme.yoko:10:8
   |
10 |     定義 半分 《第3条》 = 金額 × 4分の1
   |          ^^^^
   = 直し方: 使うか、取り除いてください。これを読むはずの規則が抜けているかもしれません
--- stderr en
warning[Y0111]: `対象額` is declared, but nothing uses it
 --> scheme.yoko:8:8
  |
8 |     定義 対象額 《第3条》 = 金額 × 2分の1
  |          ^^^^^^
  = did you mean: 額
  = help: use it, or take it out; a rule that was meant to read it may be missing
warning[Y0111]: `額面` is declared, but nothing uses it
 --> scheme.yoko:9:8
  |
9 |     定義 額面 《第3条》 = 金額 × 3分の1
  |          ^^^^
  = help: use it, or take it out; a rule that was meant to read it may be missing
warning[Y0111]: `半分` is declared, but nothing uses it
  --> scheme.yoko:10:8
   |
10 |     定義 半分 《第3条》 = 金額 × 4分の1
   |          ^^^^
   = help: use it, or take it out; a rule that was meant to read it may be missing

=== Y0112 the unit `…` is not known
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人
結果 対象経費 = 費用
条文 第3条 「職員の数」
要件 《第3条》: 職員数 が 5任以上
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0112]: 「任」という単位はありません
 --> scheme.yoko:6:18
  |
6 | 要件 《第3条》: 職員数 が 5任以上
  |                            ^^
  = 直し方: 円、人、台など、語彙にある単位を書いてください
--- stderr en
error[Y0112]: the unit `任` is not known
 --> scheme.yoko:6:18
  |
6 | 要件 《第3条》: 職員数 が 5任以上
  |                            ^^
  = help: write a unit of the vocabulary, as 円, 人, 台
--- exit
3

=== Y0113 this declaration cannot stand here
--- file scheme.yoko
制度 example 「小さな補助」
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
結果 対象経費 = 合計(経費.額, 対象)
条文 第2条 「1万円以上の経費」
各 経費 {
    場合 金額 {
        1万円未満 {
            定義 下限 = 1万円
            対象外 《第2条》
        }
        その他 { }
    }
}
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0113]: この宣言はここには書けません
  --> scheme.yoko:11:13
   |
11 |             定義 下限 = 1万円
   |             ^^^^^^^^^^^^^^^^^
   = 直し方: 書ける場所へ移してください。各の中には定義・要件・場合、一覧の中には項目を書けます
--- stderr en
error[Y0113]: this declaration cannot stand here
  --> scheme.yoko:11:13
   |
11 |             定義 下限 = 1万円
   |             ^^^^^^^^^^^^^^^^^
   = help: move it to where it belongs: definitions, requirements and cases may stand in 各, fields in 一覧
--- exit
3

=== Y0114 … has many lines, and `…` is of each of them
--- file scheme.yoko
制度 example 「小さな補助」
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
結果 対象経費 = 合計(経費.額, 対象)
条文 第3条 「10万円以上」
要件 《第3条》: 経費.金額 が 10万円以上
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0114]: 経費には行がいくつもあり、「金額」はその1行ごとの値です
 --> scheme.yoko:8:11
  |
8 | 要件 《第3条》: 経費.金額 が 10万円以上
  |                 ^^^^^^^^^
  = 直し方: どの行についてかを書いてください：合計(経費.金額, …)、ある(経費, …)。または 各 経費 の中で読みます
--- stderr en
error[Y0114]: 経費 has many lines, and `金額` is of each of them
 --> scheme.yoko:8:11
  |
8 | 要件 《第3条》: 経費.金額 が 10万円以上
  |                 ^^^^^^^^^
  = help: say over which lines: 合計(経費.金額, …), ある(経費, …), or read it inside 各 経費
--- exit
3

=== Y1123 more than … lists are declared
--- command
{
    printf '制度 example 「小さな補助」\n項目 費用 : 円\n結果 対象経費 = 費用\n'
    i=0
    while [ $i -lt 256 ]; do printf '一覧 表%d { 項目 番号 : 数 }\n' $i; i=$((i + 1)); done
} >scheme.yoko
yoko check scheme.yoko 2>&1 | grep -A4 Y1123
--- stdout ja
エラー[Y1123]: 一覧が255を超えて宣言されています
   --> scheme.yoko:259:4
    |
259 | 一覧 表255 { 項目 番号 : 数 }
    |      ^^^^^
--- stdout en
error[Y1123]: more than 255 lists are declared
   --> scheme.yoko:259:4
    |
259 | 一覧 表255 { 項目 番号 : 数 }
    |      ^^^^^

=== Y0115 `…` has more than 64 members, too many for a set
--- command
{
    printf '制度 example 「小さな補助」\n項目 費用 : 円\n結果 対象経費 = 費用\n選択肢 品目 {'
    i=0
    while [ $i -lt 65 ]; do printf ' 品目%d、' $i; i=$((i + 1)); done
    printf ' }\n条文 第3条 「品目」\n項目 購入品目 : 集合(品目)\n要件 《第3条》: 購入品目 が { 品目1 } のいずれかを含む\n'
} >scheme.yoko
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0115]: 「品目」の選択肢は64個を超えるため、集合にできません
 --> scheme.yoko:6:14
  |
6 | 項目 購入品目 : 集合(品目)
  |                      ^^^^
  = 直し方: 選択肢を分けてください
--- stderr en
error[Y0115]: `品目` has more than 64 members, too many for a set
 --> scheme.yoko:6:14
  |
6 | 項目 購入品目 : 集合(品目)
  |                      ^^^^
  = help: divide the choices
--- exit
3

=== Y0116 `…` has no value of its own
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人
結果 対象経費 = 費用
条文 第3条 「職員の数」
表 上限(職員数) 《第3条》
    10人以下 => 50万円
    11人以上 => 100万円
結果 算定額 = 小さい方(費用, 上限)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0116]: 「上限」そのものには値がありません
 --> scheme.yoko:9:19
  |
9 | 結果 算定額 = 小さい方(費用, 上限)
  |                              ^^^^
  = もしかして: 上限(職員数)
  = 直し方: 表は引数を付けて呼び、一覧には 合計・ある・件数 を使い、群は が で比べます
--- stderr en
error[Y0116]: `上限` has no value of its own
 --> scheme.yoko:9:19
  |
9 | 結果 算定額 = 小さい方(費用, 上限)
  |                              ^^^^
  = did you mean: 上限(職員数)
  = help: call a table with its arguments; ask a list with 合計, ある, 件数; compare with a group by が
--- exit
3

=== Y0117 only a field of the record can be present or absent
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人
結果 対象経費 = 費用
条文 第3条 「職員の数」
定義 必要人数 = 職員数
要件 《第3条》: 必要人数 がある
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0117]: あるかないかを問えるのは、記録の項目だけです
 --> scheme.yoko:7:11
  |
7 | 要件 《第3条》: 必要人数 がある
  |                 ^^^^^^^^
  = 直し方: がある の前には項目の名前を書いてください
--- stderr en
error[Y0117]: only a field of the record can be present or absent
 --> scheme.yoko:7:11
  |
7 | 要件 《第3条》: 必要人数 がある
  |                 ^^^^^^^^
  = help: write the name of a 項目 before がある
--- exit
3

=== Y0118 a list of texts holds quoted texts only
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「届出」
定義 届出先 = [ 「県庁」、1円 ]
義務 届出 《第3条》 = 届出先
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0118]: 文字の一覧には「」で囲んだ文字だけを書けます
 --> scheme.yoko:5:17
  |
5 | 定義 届出先 = [ 「県庁」、1円 ]
  |                           ^^^
  = 直し方: それぞれ「…」と書いてください
--- stderr en
error[Y0118]: a list of texts holds quoted texts only
 --> scheme.yoko:5:17
  |
5 | 定義 届出先 = [ 「県庁」、1円 ]
  |                           ^^^
  = help: write each as 「…」
--- exit
3

=== Y0119 this must be a fixed value
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「上限」
定数 上限 = 費用 + 100万円
結果 算定額 《第3条》 = 小さい方(費用, 上限)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0119]: ここには決まった値が必要です
 --> scheme.yoko:5:9
  |
5 | 定数 上限 = 費用 + 100万円
  |             ^^^^^^^^^^^^^^
  = 直し方: 数・日付・名前を書いてください。記録によって変わるものは 定義 にします
--- stderr en
error[Y0119]: this must be a fixed value
 --> scheme.yoko:5:9
  |
5 | 定数 上限 = 費用 + 100万円
  |             ^^^^^^^^^^^^^^
  = help: write a number, date or name here; use 定義 for what depends on the record
--- exit
3

=== Y0120 the outline has no clause `…`
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「費用は1円から」
条文 第4条 「報告」 計算なし 「審査の後の手続」
要件 《第3条》: 費用 が 1円以上
要件 《第33条》: 費用 が 100万円以下
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0120]: 「第33条」という条文は、条文の一覧にありません
 --> scheme.yoko:7:5
  |
7 | 要件 《第33条》: 費用 が 100万円以下
  |        ^^^^^^
  = もしかして: 第3条
  = 直し方: 引用を直すか、一覧に 条文 第33条 「…」 を加えてください
--- stderr en
error[Y0120]: the outline has no clause `第33条`
 --> scheme.yoko:7:5
  |
7 | 要件 《第33条》: 費用 が 100万円以下
  |        ^^^^^^
  = did you mean: 第3条
  = help: correct the citation, or add it to the outline: 条文 第33条 「…」
--- exit
3

=== Y0121 the clause `…` stands in the outline twice
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「費用は1円から」
条文 第3条 「費用の下限」
要件 《第3条》: 費用 が 1円以上
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0121]: 条文「第3条」が一覧に2度あります
 --> scheme.yoko:5:4
  |
5 | 条文 第3条 「費用の下限」
  |      ^^^^^
  = 直し方: 1つにしてください
参考: 最初の宣言はここです
 --> scheme.yoko:4:4
  |
4 | 条文 第3条 「費用は1円から」
  |      -----
--- stderr en
error[Y0121]: the clause `第3条` stands in the outline twice
 --> scheme.yoko:5:4
  |
5 | 条文 第3条 「費用の下限」
  |      ^^^^^
  = help: keep one
note: it is declared here first
 --> scheme.yoko:4:4
  |
4 | 条文 第3条 「費用は1円から」
  |      -----
--- exit
3

=== Y0122 no rule cites the clause `…`
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「費用は1円から」
条文 第4条 「報告」
要件 《第3条》: 費用 が 1円以上
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラーはありません(警告 1件) — 小さな補助
--- stdout en
scheme.yoko: no error, 1 warning(s) — 小さな補助
--- stderr ja
警告[Y0122]: 条文「第4条」を引用する規則がありません
 --> scheme.yoko:5:4
  |
5 | 条文 第4条 「報告」
  |      ^^^^^
  = 直し方: その条文の規則を書くか、計算なし 「理由」 を付けてください
--- stderr en
warning[Y0122]: no rule cites the clause `第4条`
 --> scheme.yoko:5:4
  |
5 | 条文 第4条 「報告」
  |      ^^^^^
  = help: write the rule that it gives, or mark it: 計算なし 「reason」

=== Y0123 this requirement cites no clause
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
要件: 費用 が 1円以上
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0123]: この要件には条文の引用がありません
 --> scheme.yoko:4:1
  |
4 | 要件: 費用 が 1円以上
  | ^^^^^^^^^^^^^^^^^^^^^
  = 直し方: もとになる条文を《第…条》の形で書いてください
--- stderr en
error[Y0123]: this requirement cites no clause
 --> scheme.yoko:4:1
  |
4 | 要件: 費用 が 1円以上
  | ^^^^^^^^^^^^^^^^^^^^^
  = help: add the clause that it comes from: 《第…条》
--- exit
3

=== Y0124 the clause `…` is marked as computing nothing, but a rule cites it
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「費用は1円から」 計算なし 「審査の後の手続」
要件 《第3条》: 費用 が 1円以上
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラーはありません(警告 1件) — 小さな補助
--- stdout en
scheme.yoko: no error, 1 warning(s) — 小さな補助
--- stderr ja
警告[Y0124]: 条文「第3条」は計算なしとされていますが、規則が引用しています
 --> scheme.yoko:5:5
  |
5 | 要件 《第3条》: 費用 が 1円以上
  |        ^^^^^
  = 直し方: 計算なし か、引用かを取り除いてください
--- stderr en
warning[Y0124]: the clause `第3条` is marked as computing nothing, but a rule cites it
 --> scheme.yoko:5:5
  |
5 | 要件 《第3条》: 費用 が 1円以上
  |        ^^^^^
  = help: take out 計算なし, or the citation

=== Y0125 nothing can point to lines of …, which have no key
--- file scheme.yoko
制度 example 「小さな補助」
一覧 経費 {
    項目 金額 : 円
    項目 主機器 : 参照(経費)
}
結果 対象経費 = 合計(経費.金額, 主機器 がない)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0125]: 経費の行には鍵がないので、参照で指すことができません
 --> scheme.yoko:4:14
  |
4 |     項目 主機器 : 参照(経費)
  |                   ^^^^^^^^^^
  = 直し方: その一覧に鍵を加えてください: 項目 番号 : 数 鍵 既定 位置
--- stderr en
error[Y0125]: nothing can point to lines of 経費, which have no key
 --> scheme.yoko:4:14
  |
4 |     項目 主機器 : 参照(経費)
  |                   ^^^^^^^^^^
  = help: add a key to that list: 項目 番号 : 数 鍵 既定 位置
--- exit
3

=== Y0126 `…` is no value; a field without 既定 may be left empty anyway
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 備考 : 文字 既定 なし
項目 加算対象 : 真偽 既定 空
選択肢 有無 { あり、なし }
項目 届出 : 有無 既定 なし
結果 対象経費 = 費用
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 2件、警告 0件
--- stdout en
scheme.yoko: 2 error(s), 0 warning(s)
--- stderr ja
エラー[Y0126]: 「なし」は値ではありません。既定 のない項目は、もともと空欄にできます
 --> scheme.yoko:3:15
  |
3 | 項目 備考 : 文字 既定 なし
  |                       ^^^^
  = 直し方: 「既定 なし」を消してください。判定に要るのに空欄なら、不足項目に挙がります。空欄を決まった値とみなすなら、既定 偽、既定 0円 のように書きます
エラー[Y0126]: 「空」は値ではありません。既定 のない項目は、もともと空欄にできます
 --> scheme.yoko:4:17
  |
4 | 項目 加算対象 : 真偽 既定 空
  |                           ^^
  = 直し方: 「既定 空」を消してください。判定に要るのに空欄なら、不足項目に挙がります。空欄を決まった値とみなすなら、既定 偽、既定 0円 のように書きます
--- stderr en
error[Y0126]: `なし` is no value; a field without 既定 may be left empty anyway
 --> scheme.yoko:3:15
  |
3 | 項目 備考 : 文字 既定 なし
  |                       ^^^^
  = help: take `既定 なし` out: a decision that needs the field names it as missing; 既定 偽 or 既定 0円 takes an empty field for that value
error[Y0126]: `空` is no value; a field without 既定 may be left empty anyway
 --> scheme.yoko:4:17
  |
4 | 項目 加算対象 : 真偽 既定 空
  |                           ^^
  = help: take `既定 空` out: a decision that needs the field names it as missing; 既定 偽 or 既定 0円 takes an empty field for that value
--- exit
3

=== Y0132 the key of a list is a number, which `…` is not
--- file scheme.yoko
制度 example 「小さな補助」
一覧 経費 {
    項目 型番 : 文字 鍵
    項目 金額 : 円
}
結果 対象経費 = 合計(経費.金額, 型番 がある)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0132]: 一覧の鍵は数です。「型番」は数ではありません
 --> scheme.yoko:3:8
  |
3 |     項目 型番 : 文字 鍵
  |          ^^^^
  = 直し方: 項目 番号 : 数 鍵 既定 位置 を書き、「型番」は 鍵 のない項目にしてください
--- stderr en
error[Y0132]: the key of a list is a number, which `型番` is not
 --> scheme.yoko:3:8
  |
3 |     項目 型番 : 文字 鍵
  |          ^^^^
  = help: write 項目 番号 : 数 鍵 既定 位置, and keep `型番` as a field without 鍵
--- exit
3

=== Y0133 … has two keys
--- file scheme.yoko
制度 example 「小さな補助」
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 枝番 : 数 鍵
    項目 金額 : 円
}
結果 対象経費 = 合計(経費.金額, 枝番 = 1)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0133]: 経費の鍵が2つあります
 --> scheme.yoko:4:8
  |
4 |     項目 枝番 : 数 鍵
  |          ^^^^
  = 直し方: 鍵 は、行を指すのに使う項目だけに残してください
--- stderr en
error[Y0133]: 経費 has two keys
 --> scheme.yoko:4:8
  |
4 |     項目 枝番 : 数 鍵
  |          ^^^^
  = help: keep 鍵 at the field by which lines are pointed to
--- exit
3

=== Y0134 `…` cannot have its position as its default
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円 既定 位置
結果 対象経費 = 費用
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0134]: 「費用」の既定に 位置 は使えません
 --> scheme.yoko:2:4
  |
2 | 項目 費用 : 円 既定 位置
  |      ^^^^
  = 直し方: 既定 位置 は明細の行の番号です。一覧 { … } の中の、数の項目に書いてください
--- stderr en
error[Y0134]: `費用` cannot have its position as its default
 --> scheme.yoko:2:4
  |
2 | 項目 費用 : 円 既定 位置
  |      ^^^^
  = help: 既定 位置 numbers the lines of a list: write it at a number within 一覧 { … }
--- exit
3

=== Y0135 the default … is not within the bounds of `…`, from … to …
--- file scheme.yoko
制度 example 「小さな補助」
項目 台数 : 台 1台以上10台以下 既定 0台
結果 対象経費 = 台数 × 1万円
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0135]: 既定の0台は、「台数」の範囲（1台から10台まで）にありません
 --> scheme.yoko:2:24
  |
2 | 項目 台数 : 台 1台以上10台以下 既定 0台
  |                                     ^^^
  = 直し方: 既定か範囲を直してください
--- stderr en
error[Y0135]: the default 0台 is not within the bounds of `台数`, from 1台 to 10台
 --> scheme.yoko:2:24
  |
2 | 項目 台数 : 台 1台以上10台以下 既定 0台
  |                                     ^^^
  = help: correct the default, or the bounds
--- exit
3

=== Y0135 of a date and of a year
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 申請日 : 日付 令和8年4月1日以後令和9年3月31日以前 既定 令和8年3月31日
項目 開始年度 : 年度 令和8年度以降令和12年度以前 既定 令和13年度
結果 対象経費 = 費用
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 2件、警告 0件
--- stdout en
scheme.yoko: 2 error(s), 0 warning(s)
--- stderr ja
エラー[Y0135]: 既定の令和8年3月31日は、「申請日」の範囲（2026-04-01から2027-03-31まで）にありません
 --> scheme.yoko:3:38
  |
3 | 項目 申請日 : 日付 令和8年4月1日以後令和9年3月31日以前 既定 令和8年3月31日
  |                                                             ^^^^^^^^^^^^^^
  = 直し方: 既定か範囲を直してください
エラー[Y0135]: 既定の令和13年度は、「開始年度」の範囲（2026年度から2030年度まで）にありません
 --> scheme.yoko:4:33
  |
4 | 項目 開始年度 : 年度 令和8年度以降令和12年度以前 既定 令和13年度
  |                                                       ^^^^^^^^^^
  = 直し方: 既定か範囲を直してください
--- stderr en
error[Y0135]: the default 令和8年3月31日 is not within the bounds of `申請日`, from 2026-04-01 to 2027-03-31
 --> scheme.yoko:3:38
  |
3 | 項目 申請日 : 日付 令和8年4月1日以後令和9年3月31日以前 既定 令和8年3月31日
  |                                                             ^^^^^^^^^^^^^^
  = help: correct the default, or the bounds
error[Y0135]: the default 令和13年度 is not within the bounds of `開始年度`, from 2026年度 to 2030年度
 --> scheme.yoko:4:33
  |
4 | 項目 開始年度 : 年度 令和8年度以降令和12年度以前 既定 令和13年度
  |                                                       ^^^^^^^^^^
  = help: correct the default, or the bounds
--- exit
3

=== Y0136 `…` cannot stand in for `…`, which is another kind of field
--- file scheme.yoko
制度 example 「小さな補助」
項目 数量 : 台 0台以上100台以下
項目 認定台数 : 台 0台以上50台以下 既定 数量
結果 対象経費 = (数量 + 認定台数) × 1万円
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0136]: 「数量」は「認定台数」の既定にできません。項目の種類が違います
 --> scheme.yoko:3:26
  |
3 | 項目 認定台数 : 台 0台以上50台以下 既定 数量
  |                                         ^^^^
  = 直し方: 既定には、値か、型と小数の桁と範囲が同じ項目を書いてください
参考: この項目の値は、範囲の外にもなり得ます
 --> scheme.yoko:2:4
  |
2 | 項目 数量 : 台 0台以上100台以下
  |      ----
--- stderr en
error[Y0136]: `数量` cannot stand in for `認定台数`, which is another kind of field
 --> scheme.yoko:3:26
  |
3 | 項目 認定台数 : 台 0台以上50台以下 既定 数量
  |                                         ^^^^
  = help: as a default write a value, or a field of the same type, decimals and bounds
note: this one may lie outside the bounds
 --> scheme.yoko:2:4
  |
2 | 項目 数量 : 台 0台以上100台以下
  |      ----
--- exit
3

=== Y0059 names that look alike
Kanji and kana, Latin and Cyrillic, a digit and a letter; choices too.
--- file a.yoko
制度 a 「似た名前」
選択肢 区分 { 力作、カ作 }
項目 申請番号 : 文字 必須
項目 データ数 : 数
項目 デ一タ数 : 数
項目 plan : 数
項目 「рlan」 : 数
項目 種別 : 区分
条文 第1条 「件数」
要件 《第1条》: データ数 + デ一タ数 + plan + 「рlan」 >= 1 かつ 種別 = 力作
定義 A0 = 1円
定義 AO = 2円
結果 対象経費 = A0 + AO
--- command
yoko check a.yoko
--- stdout ja
a.yoko: エラーはありません(警告 5件) — 似た名前
--- stdout en
a.yoko: no error, 5 warning(s) — 似た名前
--- stderr ja
警告[Y0059]: 「カ作」と「力作」は見た目が似ていますが、別の名前です: ここは カ (U+30AB)、あちらは 力 (U+529B) です
 --> a.yoko:2:13
  |
2 | 選択肢 区分 { 力作、カ作 }
  |                     ^^^^
  = 直し方: 同じ名前のつもりなら、両方を同じ文字で書いてください。別の名前なら、見分けのつく名前にしてください
参考: 最初の宣言はここです
 --> a.yoko:2:10
  |
2 | 選択肢 区分 { 力作、カ作 }
  |               ----
警告[Y0059]: 「デ一タ数」と「データ数」は見た目が似ていますが、別の名前です: ここは 一 (U+4E00)、あちらは ー (U+30FC) です
 --> a.yoko:5:4
  |
5 | 項目 デ一タ数 : 数
  |      ^^^^^^^^
  = 直し方: 同じ名前のつもりなら、両方を同じ文字で書いてください。別の名前なら、見分けのつく名前にしてください
参考: 最初の宣言はここです
 --> a.yoko:4:4
  |
4 | 項目 データ数 : 数
  |      --------
警告[Y0059]: 「рlan」と「plan」は見た目が似ていますが、別の名前です: ここは р (U+0440)、あちらは p (U+0070) です
 --> a.yoko:7:4
  |
7 | 項目 「рlan」 : 数
  |      ^^^^^^^^
  = 直し方: 同じ名前のつもりなら、両方を同じ文字で書いてください。別の名前なら、見分けのつく名前にしてください
参考: 最初の宣言はここです
 --> a.yoko:6:4
  |
6 | 項目 plan : 数
  |      ----
警告[Y0060]: 「рlan」の英字の中に、英字によく似たキリル文字(ロシア文字) р (U+0440) があります
 --> a.yoko:7:4
  |
7 | 項目 「рlan」 : 数
  |      ^^^^^^^^
  = 直し方: その文字を英字で入力し直してください
警告[Y0059]: 「AO」と「A0」は見た目が似ていますが、別の名前です: ここは O (U+004F)、あちらは 0 (U+0030) です
  --> a.yoko:12:4
   |
12 | 定義 AO = 2円
   |      ^^
   = 直し方: 同じ名前のつもりなら、両方を同じ文字で書いてください。別の名前なら、見分けのつく名前にしてください
参考: 最初の宣言はここです
  --> a.yoko:11:4
   |
11 | 定義 A0 = 1円
   |      --
--- stderr en
warning[Y0059]: `カ作` and `力作` look alike and are two names: カ (U+30AB) here, 力 (U+529B) there
 --> a.yoko:2:13
  |
2 | 選択肢 区分 { 力作、カ作 }
  |                     ^^^^
  = help: if one name is meant, write the same character in both places; else choose a name that is told apart at sight
note: it is declared here first
 --> a.yoko:2:10
  |
2 | 選択肢 区分 { 力作、カ作 }
  |               ----
warning[Y0059]: `デ一タ数` and `データ数` look alike and are two names: 一 (U+4E00) here, ー (U+30FC) there
 --> a.yoko:5:4
  |
5 | 項目 デ一タ数 : 数
  |      ^^^^^^^^
  = help: if one name is meant, write the same character in both places; else choose a name that is told apart at sight
note: it is declared here first
 --> a.yoko:4:4
  |
4 | 項目 データ数 : 数
  |      --------
warning[Y0059]: `рlan` and `plan` look alike and are two names: р (U+0440) here, p (U+0070) there
 --> a.yoko:7:4
  |
7 | 項目 「рlan」 : 数
  |      ^^^^^^^^
  = help: if one name is meant, write the same character in both places; else choose a name that is told apart at sight
note: it is declared here first
 --> a.yoko:6:4
  |
6 | 項目 plan : 数
  |      ----
warning[Y0060]: among the Latin letters of `рlan` stands р (U+0440), a letter of the Cyrillic script that looks like one
 --> a.yoko:7:4
  |
7 | 項目 「рlan」 : 数
  |      ^^^^^^^^
  = help: type that letter anew as a Latin one
warning[Y0059]: `AO` and `A0` look alike and are two names: O (U+004F) here, 0 (U+0030) there
  --> a.yoko:12:4
   |
12 | 定義 AO = 2円
   |      ^^
   = help: if one name is meant, write the same character in both places; else choose a name that is told apart at sight
note: it is declared here first
  --> a.yoko:11:4
   |
11 | 定義 A0 = 1円
   |      --

=== Y0060 a letter of another script among Latin ones
--- file a.yoko
制度 a 「混じった文字」
項目 申請番号 : 文字 必須
項目 「plаn」 : 数
項目 Οmega : 数
項目 長さμm : 数
条文 第1条 「計画」
要件 《第1条》: 「plаn」 + Οmega + 長さμm >= 1
結果 対象経費 = 100円
--- command
yoko check a.yoko
--- stdout ja
a.yoko: エラーはありません(警告 2件) — 混じった文字
--- stdout en
a.yoko: no error, 2 warning(s) — 混じった文字
--- stderr ja
警告[Y0060]: 「plаn」の英字の中に、英字によく似たキリル文字(ロシア文字) а (U+0430) があります
 --> a.yoko:3:4
  |
3 | 項目 「plаn」 : 数
  |      ^^^^^^^^
  = 直し方: その文字を英字で入力し直してください
警告[Y0060]: 「Οmega」の英字の中に、英字によく似たギリシャ文字 Ο (U+039F) があります
 --> a.yoko:4:4
  |
4 | 項目 Οmega : 数
  |      ^^^^^
  = 直し方: その文字を英字で入力し直してください
--- stderr en
warning[Y0060]: among the Latin letters of `plаn` stands а (U+0430), a letter of the Cyrillic script that looks like one
 --> a.yoko:3:4
  |
3 | 項目 「plаn」 : 数
  |      ^^^^^^^^
  = help: type that letter anew as a Latin one
warning[Y0060]: among the Latin letters of `Οmega` stands Ο (U+039F), a letter of the Greek script that looks like one
 --> a.yoko:4:4
  |
4 | 項目 Οmega : 数
  |      ^^^^^
  = help: type that letter anew as a Latin one

=== full-width and half-width forms are one name, and the shipped schemes have no names that look alike
--- file a.yoko
制度 a 「幅」
項目 申請番号 : 文字 必須
項目 ＩＣＴ数 : 数
条文 第1条 「件数」
要件 《第1条》: ICT数 >= 1
結果 対象経費 = 100円
--- command
yoko check a.yoko
for scheme in $YOKO_TEST_SOURCE/schemes/*.yoko; do
    yoko check --json $scheme 2>&1 | grep -o '"code":"Y00[56][0-9]"'
done
true
--- stdout ja
a.yoko: エラーはありません(警告 0件) — 幅
--- stdout en
a.yoko: no error, 0 warning(s) — 幅

=== Y0012 marks that change the direction of writing, in quoted texts and comments too
--- bytes a.yoko
制度 a 「向き\xe2\x80\xae」
# \xe2\x80\x8f\xd8\x9c
項目 申請番号 : 文字 必須
--- command
yoko check a.yoko
--- stdout ja
a.yoko: エラー 3件、警告 0件
--- stdout en
a.yoko: 3 error(s), 0 warning(s)
--- stderr ja
エラー[Y0012]: 目に見えない文字があります: U+202E（DIRECTION CHANGE）
 --> a.yoko:1:9
  |
1 | 制度 a 「向き<U+202E>」
  |              ^^^^^^^^
  = 直し方: 削除してください。コピーした文章に紛れていたものかもしれません
エラー[Y0012]: 目に見えない文字があります: U+200F（DIRECTION MARK）
 --> a.yoko:2:3
  |
2 | # <U+200F><U+061C>
  |   ^^^^^^^^
  = 直し方: 削除してください。コピーした文章に紛れていたものかもしれません
エラー[Y0012]: 目に見えない文字があります: U+061C（DIRECTION MARK）
 --> a.yoko:2:4
  |
2 | # <U+200F><U+061C>
  |           ^^^^^^^^
  = 直し方: 削除してください。コピーした文章に紛れていたものかもしれません
--- stderr en
error[Y0012]: an invisible character stands here: U+202E, DIRECTION CHANGE
 --> a.yoko:1:9
  |
1 | 制度 a 「向き<U+202E>」
  |              ^^^^^^^^
  = help: delete it; it may have come along with copied text
error[Y0012]: an invisible character stands here: U+200F, DIRECTION MARK
 --> a.yoko:2:3
  |
2 | # <U+200F><U+061C>
  |   ^^^^^^^^
  = help: delete it; it may have come along with copied text
error[Y0012]: an invisible character stands here: U+061C, DIRECTION MARK
 --> a.yoko:2:4
  |
2 | # <U+200F><U+061C>
  |           ^^^^^^^^
  = help: delete it; it may have come along with copied text
--- exit
3

