# Slips with amounts in a whole scheme, tests/golden/mistakes/base.yoko: units, rounding, tables, exceptions, what is counted.
# `slip RIGHT WRONG` puts one in. One slip gives one message, which says what to write.

=== 以上と超の混同で10人が漏れる
--- command
slip '1人以上10人以下  =>' '1人以上10人未満  =>'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0301]: 10人に当てはまる行がありません
  --> 制度.yoko:38:3
   |
38 | 表 帯(職員数) 《第4条(2)》
   |    ^^
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
--- stderr en
error[Y0301]: no row covers 10人
  --> 制度.yoko:38:3
   |
38 | 表 帯(職員数) 《第4条(2)》
   |    ^^
   = help: add a row for it, or その他 to close the table on purpose
--- exit
3

=== 以上と超の混同で重なる
--- command
slip '11人以上30人以下' '10人以上30人以下'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0302]: 10人に当てはまる行が2つあります
  --> 制度.yoko:41:5
   |
41 |     10人以上30人以下 => 200万円
   |     ^^^^^^^^^^^^^^^^
   = 直し方: どの値も1つの行にだけ当てはまるようにしてください
参考: この行にも当てはまります
  --> 制度.yoko:40:5
   |
40 |     1人以上10人以下  => 100万円
   |     ---------------
--- stderr en
error[Y0302]: 10人 is covered twice
  --> 制度.yoko:41:5
   |
41 |     10人以上30人以下 => 200万円
   |     ^^^^^^^^^^^^^^^^
   = help: let each value belong to one row
note: this row covers it too
  --> 制度.yoko:40:5
   |
40 |     1人以上10人以下  => 100万円
   |     ---------------
--- exit
3

=== 10.5人が漏れる（端数なし）
--- command
slip '表 帯(職員数) 《第4条(2)》
    端数 四捨五入' '表 帯(職員数) 《第4条(2)》'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0301]: 10.1人に当てはまる行がありません
  --> 制度.yoko:38:3
   |
38 | 表 帯(職員数) 《第4条(2)》
   |    ^^
   = 参考: 10.1人には端数があります。要綱が端数を処理してから表を引くのなら、表の見出しの次の行に 端数 四捨五入（切り捨て、切り上げ）と書いてください
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
--- stderr en
error[Y0301]: no row covers 10.1人
  --> 制度.yoko:38:3
   |
38 | 表 帯(職員数) 《第4条(2)》
   |    ^^
   = note: 10.1人 is no whole number: if the guidelines round before they look it up, write 端数 四捨五入 (切り捨て, 切り上げ) below the head of the table
   = help: add a row for it, or その他 to close the table on purpose
--- exit
3

=== 率が1を超える
--- command
slip 'のとき 4分の3' 'のとき 3分の4'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0223]: 「補助率」の率が1を超えています：3分の4
  --> 制度.yoko:48:29
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 3分の4
   |                                            ^^^^^^
   = 直し方: 4分の3 は 3/4 や 75％ とも書きます。全額を超える率でよければ、このままで構いません
--- stderr en
warning[Y0223]: `3分の4` gives `補助率` a rate above 1
  --> 制度.yoko:48:29
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 3分の4
   |                                            ^^^^^^
   = help: three quarters are written 4分の3, 3/4 or 75%; leave it if more than the whole is meant

=== 率のつもりで75
--- command
slip 'のとき 4分の3' 'のとき 75'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0223]: 「補助率」の率が1を超えています：75
  --> 制度.yoko:48:29
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 75
   |                                            ^^
   = 直し方: 4分の3 は 3/4 や 75％ とも書きます。全額を超える率でよければ、このままで構いません
--- stderr en
warning[Y0223]: `75` gives `補助率` a rate above 1
  --> 制度.yoko:48:29
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 75
   |                                            ^^
   = help: three quarters are written 4分の3, 3/4 or 75%; leave it if more than the whole is meant

=== 円と人を比べる
--- command
slip '職員数 >= 1人' '職員数 >= 1円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0202]: 人の数量と円の数量は一緒に計算できません
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数 >= 1円
   |                                       ^^^^^^^^^^^^^
   = 直し方: 同じ単位のものどうしを比べたり足したりしてください
--- stderr en
error[Y0202]: an amount in 人 and an amount in 円 do not go together
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数 >= 1円
   |                                       ^^^^^^^^^^^^^
   = help: compare and add only what is counted in one unit
--- exit
3

=== ない日
--- command
slip '令和6年4月1日以後令和6年9月30日以前' '令和6年4月1日以後令和6年9月31日以前'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0019]: 「令和6年9月31日」という日はありません
  --> 制度.yoko:31:40
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年4月1日以後令和6年9月31日以前
   |                                                                     ^^^^^^^^^^^^^^
   = もしかして: 令和6年9月30日
   = 直し方: 暦にある日を書いてください
--- stderr en
error[Y0019]: there is no day `令和6年9月31日`
  --> 制度.yoko:31:40
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年4月1日以後令和6年9月31日以前
   |                                                                     ^^^^^^^^^^^^^^
   = did you mean: 令和6年9月30日
   = help: write a day that the calendar has
--- exit
3

=== 端数の忘れ
--- command
slip '= 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)' '= 小さい方(対象経費 × 補助率, 上限)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0205]: 「算定額」は1円未満の端数を持つことがあります
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = 小さい方(対象経費 × 補助率, 上限)
   |                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 端数の扱いを書いてください：切り捨て(…, 1円)、切り上げ、四捨五入
--- stderr en
error[Y0205]: `算定額` can be a fraction of a yen
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = 小さい方(対象経費 × 補助率, 上限)
   |                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: state the rounding: 切り捨て(…, 1円), 切り上げ or 四捨五入
--- exit
3

=== 例外の重なり
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき 4分の3' 'ただし 所在 が { 山間部、離島 } のとき 4分の3
    ただし 再申請 のとき 3分の1'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0305]: 「補助率」の二つの ただし が同時に当てはまることがあり、値が違います：所在 = 山間部、再申請
  --> 制度.yoko:49:5
   |
49 |     ただし 再申請 のとき 3分の1
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 先に立つ方の値の後に 優先 と書くか、一方の条件に かつ (…) でない を加えて分けてください。両方が当てはまる申請は、このままでは決定できません
参考: もう一方はここです
  --> 制度.yoko:48:5
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |     ---------------------------------------------
--- stderr en
warning[Y0305]: two exceptions of `補助率` can hold at once with different values: 所在 = 山間部, 再申請
  --> 制度.yoko:49:5
   |
49 |     ただし 再申請 のとき 3分の1
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write 優先 behind the one that goes first, or make one exclude the other: … かつ (…) でない; an application in which both hold is not decided
note: this is the other one
  --> 制度.yoko:48:5
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |     ---------------------------------------------

=== 例外が別の例外を隠す
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき 4分の3' 'ただし 所在 が { 山間部、離島 } のとき 4分の3
    ただし 所在 = 離島 のとき 5分の4'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0305]: 「補助率」の二つの ただし が同時に当てはまることがあり、値が違います：所在 = 離島
  --> 制度.yoko:49:5
   |
49 |     ただし 所在 = 離島 のとき 5分の4
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 先に立つ方の値の後に 優先 と書くか、一方の条件に かつ (…) でない を加えて分けてください。両方が当てはまる申請は、このままでは決定できません
参考: もう一方はここです
  --> 制度.yoko:48:5
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |     ---------------------------------------------
--- stderr en
warning[Y0305]: two exceptions of `補助率` can hold at once with different values: 所在 = 離島
  --> 制度.yoko:49:5
   |
49 |     ただし 所在 = 離島 のとき 5分の4
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write 優先 behind the one that goes first, or make one exclude the other: … かつ (…) でない; an application in which both hold is not decided
note: this is the other one
  --> 制度.yoko:48:5
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |     ---------------------------------------------

=== 表記ゆれ（職員の数）
--- command
slip '表 帯(職員数)' '表 帯(職員の数)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0304]: 表の引数「職員の数」の型がわかりません
  --> 制度.yoko:38:5
   |
38 | 表 帯(職員の数) 《第4条(2)》
   |       ^^^^^^^^
   = もしかして: 職員数
   = 直し方: 項目か定義の名前にするか、職員の数: 人 のように型を書いてください
--- stderr en
error[Y0304]: it is not known what the parameter `職員の数` is
  --> 制度.yoko:38:5
   |
38 | 表 帯(職員の数) 《第4条(2)》
   |       ^^^^^^^^
   = did you mean: 職員数
   = help: name a field or definition, or write its type: 職員の数: 人
--- exit
3

=== 年度 vs 年
--- command
slip '義務 報告期限 《第6条》 = 完了日 + 30日' '義務 報告期限 《第6条》 = 年度末(完了日)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0201]: これは日付ですが、ここには年度が必要です
  --> 制度.yoko:54:21
   |
54 | 義務 報告期限 《第6条》 = 年度末(完了日)
   |                                  ^^^^^^
   = もしかして: 年度(完了日)
   = 直し方: その種類の値を書いてください
--- stderr en
error[Y0201]: this is a date (日付), but a fiscal year (年度) is wanted here
  --> 制度.yoko:54:21
   |
54 | 義務 報告期限 《第6条》 = 年度末(完了日)
   |                                  ^^^^^^
   = did you mean: 年度(完了日)
   = help: write a value of that kind
--- exit
3

=== 届かない行
--- command
slip '31人以上         => 260万円' '31人以上         => 260万円
    201人以上         => 260万円'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0303]: この行に当てはまる値はありません
  --> 制度.yoko:43:5
   |
43 |     201人以上         => 260万円
   |     ^^^^^^^^^
   = 直し方: 範囲の両端を直すか、取り除いてください
--- stderr en
warning[Y0303]: nothing can fall into this row
  --> 制度.yoko:43:5
   |
43 |     201人以上         => 260万円
   |     ^^^^^^^^^
   = help: correct its ends, or take it out

=== 対象を忘れる
--- command
slip '結果 対象経費 = 合計(経費.税抜額, 対象)' '結果 対象経費 = 合計(経費.税抜額)'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0404]: 合計「経費.税抜額」には、経費の要件で対象外になる行も入ります
  --> 制度.yoko:50:11
   |
50 | 結果 対象経費 = 合計(経費.税抜額)
   |                 ^^^^^^^^^^^^^^^^^
   = もしかして: 合計(経費.税抜額, 対象)
   = 直し方: 条件に 対象 を加えてください：合計(経費.税抜額, 対象)
--- stderr en
warning[Y0404]: the sum `経費.税抜額` takes in the lines that the requirements of 経費 leave out
  --> 制度.yoko:50:11
   |
50 | 結果 対象経費 = 合計(経費.税抜額)
   |                 ^^^^^^^^^^^^^^^^^
   = did you mean: 合計(経費.税抜額, 対象)
   = help: write 対象 as its condition: 合計(経費.税抜額, 対象)

=== 日付の足し算の単位
--- command
slip '完了日 + 30日' '完了日 + 30'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0210]: 日付や年度に足し引きできるのは 日・か月・年 だけです
  --> 制度.yoko:54:17
   |
54 | 義務 報告期限 《第6条》 = 完了日 + 30
   |                           ^^^^^^^^^^^
   = 直し方: 完了日 + 30日 のように書いてください。二つの日付の間は 日数(A, B) です
--- stderr en
error[Y0210]: a date or year moves only by 日, か月 or 年
  --> 制度.yoko:54:17
   |
54 | 義務 報告期限 《第6条》 = 完了日 + 30
   |                           ^^^^^^^^^^^
   = help: write as 完了日 + 30日; for the time between two dates 日数(A, B)
--- exit
3

=== 差が負
--- command
slip '大きい方(0円, 金額 - 消費税)' '金額 - 消費税'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0211]: 「対象経費」は0を下回ることがあり、掛け算に使えません
  --> 制度.yoko:52:29
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)
   |                                              ^^^^^^^^
   = 直し方: 差を 大きい方(0円, …) で囲んでください
参考: この差が0を下回ることがあります
  --> 制度.yoko:34:20
   |
34 |     定義 税抜額 《第3条》 = 金額 - 消費税
   |                             -------------
--- stderr en
error[Y0211]: `対象経費` can be below 0, which a product cannot take
  --> 制度.yoko:52:29
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)
   |                                              ^^^^^^^^
   = help: write 大きい方(0円, …) around the difference
note: this difference can be below 0
  --> 制度.yoko:34:20
   |
34 |     定義 税抜額 《第3条》 = 金額 - 消費税
   |                             -------------
--- exit
3

=== 表の行に既定値がない
--- command
slip '表 帯(職員数) 《第4条(2)》
    端数 四捨五入
    1人以上10人以下  => 100万円
    11人以上30人以下 => 200万円
    31人以上         => 260万円' '表 帯(所在) 《第4条(2)》
    都市部 => 100万円
    離島 => 200万円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0301]: 山間部に当てはまる行がありません
  --> 制度.yoko:38:3
   |
38 | 表 帯(所在) 《第4条(2)》
   |    ^^
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
--- stderr en
error[Y0301]: no row covers 山間部
  --> 制度.yoko:38:3
   |
38 | 表 帯(所在) 《第4条(2)》
   |    ^^
   = help: add a row for it, or その他 to close the table on purpose
--- exit
3

=== 円の抜けた表
--- command
slip '31人以上         => 260万円' '31人以上         => 260万'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0204]: 単位のない数が円の額と並んでいます
  --> 制度.yoko:42:22
   |
42 |     31人以上         => 260万
   |                         ^^^^^
   = もしかして: 260万円
   = 直し方: 0円、100万円 のように単位を書いてください
--- stderr en
error[Y0204]: a number without a unit meets an amount in 円
  --> 制度.yoko:42:22
   |
42 |     31人以上         => 260万
   |                         ^^^^^
   = did you mean: 260万円
   = help: write the unit: 0円, 100万円
--- exit
3

=== 結果の名違い
--- command
slip '結果 算定額' '結果 補助金額'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0405]: 結果「補助金額」はありますが、「算定額」という結果がないため、決定に補助額が出ません
  --> 制度.yoko:52:4
   |
52 | 結果 補助金額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)
   |      ^^^^^^^^
   = もしかして: 算定額
   = 直し方: 算定した額は 結果 算定額 = … の名前で書いてください
--- stderr en
warning[Y0405]: the scheme has a result `補助金額`, but none named `算定額`, so that no decision has a 補助額
  --> 制度.yoko:52:4
   |
52 | 結果 補助金額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)
   |      ^^^^^^^^
   = did you mean: 算定額
   = help: name the amount that the scheme computes: 結果 算定額 = …

=== 補助額を結果に
--- command
slip '結果 算定額' '結果 補助額'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0405]: 結果「補助額」はありますが、「算定額」という結果がないため、決定に補助額が出ません
  --> 制度.yoko:52:4
   |
52 | 結果 補助額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)
   |      ^^^^^^
   = もしかして: 算定額
   = 直し方: 算定した額は 結果 算定額 = … の名前で書いてください
--- stderr en
warning[Y0405]: the scheme has a result `補助額`, but none named `算定額`, so that no decision has a 補助額
  --> 制度.yoko:52:4
   |
52 | 結果 補助額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)
   |      ^^^^^^
   = did you mean: 算定額
   = help: name the amount that the scheme computes: 結果 算定額 = …

=== 日付と円
--- command
slip '完了日 + 30日' '完了日 + 30円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0210]: 日付や年度に足し引きできるのは 日・か月・年 だけです
  --> 制度.yoko:54:17
   |
54 | 義務 報告期限 《第6条》 = 完了日 + 30円
   |                           ^^^^^^^^^^^^^
   = 直し方: 完了日 + 30日 のように書いてください。二つの日付の間は 日数(A, B) です
--- stderr en
error[Y0210]: a date or year moves only by 日, か月 or 年
  --> 制度.yoko:54:17
   |
54 | 義務 報告期限 《第6条》 = 完了日 + 30円
   |                           ^^^^^^^^^^^^^
   = help: write as 完了日 + 30日; for the time between two dates 日数(A, B)
--- exit
3

=== 範囲の前後逆
--- command
slip '令和6年4月1日以後令和6年9月30日以前' '令和6年9月30日以後令和6年4月1日以前'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0313]: 範囲「令和6年9月30日以後令和6年4月1日以前」の両端が逆です
  --> 制度.yoko:31:30
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年9月30日以後令和6年4月1日以前
   |                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 小さい方、早い日の方を先に書いてください
--- stderr en
error[Y0313]: the range `令和6年9月30日以後令和6年4月1日以前` ends before it begins
  --> 制度.yoko:31:30
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年9月30日以後令和6年4月1日以前
   |                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write the lower end, or the earlier day, first
--- exit
3

=== 範囲の前後逆（人）
--- command
slip '11人以上30人以下' '30人以上11人以下'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0313]: 範囲「30人以上11人以下」の両端が逆です
  --> 制度.yoko:41:5
   |
41 |     30人以上11人以下 => 200万円
   |     ^^^^^^^^^^^^^^^^
   = 直し方: 小さい方、早い日の方を先に書いてください
--- stderr en
error[Y0313]: the range `30人以上11人以下` ends before it begins
  --> 制度.yoko:41:5
   |
41 |     30人以上11人以下 => 200万円
   |     ^^^^^^^^^^^^^^^^
   = help: write the lower end, or the earlier day, first
--- exit
3

=== 表の単位違い
--- command
slip '31人以上         => 260万円' '31台以上         => 260万円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0202]: 台の数量と人の数量は一緒に計算できません
  --> 制度.yoko:42:5
   |
42 |     31台以上         => 260万円
   |     ^^^^
   = 参考: 「1人につき1台」のように数えるなら、按分(1台, X, 1人, 切り捨て) が、人で数えたXを台の数にします
   = 直し方: 同じ単位のものどうしを比べたり足したりしてください
--- stderr en
error[Y0202]: an amount in 台 and an amount in 人 do not go together
  --> 制度.yoko:42:5
   |
42 |     31台以上         => 260万円
   |     ^^^^
   = note: where one 台 goes with each 人, 按分(1台, X, 1人, 切り捨て) makes of X, counted in 人, so many 台
   = help: compare and add only what is counted in one unit
--- exit
3

=== 表の値に人
--- command
slip '31人以上         => 260万円' '31人以上         => 260人'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0202]: 円の数量と人の数量は一緒に計算できません
  --> 制度.yoko:42:22
   |
42 |     31人以上         => 260人
   |                         ^^^^^
   = 直し方: 同じ単位のものどうしを比べたり足したりしてください
--- stderr en
error[Y0202]: an amount in 円 and an amount in 人 do not go together
  --> 制度.yoko:42:22
   |
42 |     31人以上         => 260人
   |                         ^^^^^
   = help: compare and add only what is counted in one unit
--- exit
3

=== 表の最初が抜け
--- command
slip '1人以上10人以下  => 100万円' '2人以上10人以下  => 100万円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0301]: 1人に当てはまる行がありません
  --> 制度.yoko:38:3
   |
38 | 表 帯(職員数) 《第4条(2)》
   |    ^^
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
--- stderr en
error[Y0301]: no row covers 1人
  --> 制度.yoko:38:3
   |
38 | 表 帯(職員数) 《第4条(2)》
   |    ^^
   = help: add a row for it, or その他 to close the table on purpose
--- exit
3

=== 表の最後が抜け
--- command
slip '31人以上         => 260万円' '31人以上100人以下 => 260万円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0301]: 101人に当てはまる行がありません
  --> 制度.yoko:38:3
   |
38 | 表 帯(職員数) 《第4条(2)》
   |    ^^
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
--- stderr en
error[Y0301]: no row covers 101人
  --> 制度.yoko:38:3
   |
38 | 表 帯(職員数) 《第4条(2)》
   |    ^^
   = help: add a row for it, or その他 to close the table on purpose
--- exit
3

=== 表に項目のない引数
--- command
slip '表 帯(職員数)' '表 帯(常勤職員数)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0304]: 表の引数「常勤職員数」の型がわかりません
  --> 制度.yoko:38:5
   |
38 | 表 帯(常勤職員数) 《第4条(2)》
   |       ^^^^^^^^^^
   = 直し方: 項目か定義の名前にするか、常勤職員数: 人 のように型を書いてください
--- stderr en
error[Y0304]: it is not known what the parameter `常勤職員数` is
  --> 制度.yoko:38:5
   |
38 | 表 帯(常勤職員数) 《第4条(2)》
   |       ^^^^^^^^^^
   = help: name a field or definition, or write its type: 常勤職員数: 人
--- exit
3

=== 端数の綴り
--- command
slip '端数 四捨五入' '端数 四捨5入'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0215]: 「四捨5入」という端数処理はありません
  --> 制度.yoko:39:8
   |
39 |     端数 四捨5入
   |          ^^^^^^^
   = 直し方: 切り捨て、切り上げ、四捨五入 のどれかを書いてください
--- stderr en
error[Y0215]: `四捨5入` is no way of rounding
  --> 制度.yoko:39:8
   |
39 |     端数 四捨5入
   |          ^^^^^^^
   = help: write 切り捨て, 切り上げ or 四捨五入
--- exit
3

=== 率に円
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '定義 補助率 《第4条(1)》 = 2分の1円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0204]: 単位のない数が円の額と並んでいます
  --> 制度.yoko:48:29
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |                                            ^^^^^^
   = 直し方: 0円、100万円 のように単位を書いてください
--- stderr en
error[Y0204]: a number without a unit meets an amount in 円
  --> 制度.yoko:48:29
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |                                            ^^^^^^
   = help: write the unit: 0円, 100万円
--- exit
3

=== または の略
--- command
slip '区分 が { 機器、工事 }' '区分 = 機器 または 工事'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0201]: これは費目の選択肢ですが、ここには真偽が必要です
  --> 制度.yoko:35:26
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 = 機器 または 工事
   |                                          ^^^^^^^^^^^^^^^^^^^^^^^
   = もしかして: 区分 が { 機器、工事 }
   = 直し方: その種類の値を書いてください
--- stderr en
error[Y0201]: this is a choice of 費目, but a truth value (真偽) is wanted here
  --> 制度.yoko:35:26
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 = 機器 または 工事
   |                                          ^^^^^^^^^^^^^^^^^^^^^^^
   = did you mean: 区分 が { 機器、工事 }
   = help: write a value of that kind
--- exit
3

=== 円と円の掛け算
--- command
slip '対象経費 × 補助率' '対象経費 × 上限'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0202]: 円の数量と円の数量は一緒に計算できません
  --> 制度.yoko:52:29
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 上限, 上限), 千円)
   |                                              ^^^^^^^^^^^^^^^
   = 直し方: 同じ単位のものどうしを比べたり足したりしてください
--- stderr en
error[Y0202]: an amount in 円 and an amount in 円 do not go together
  --> 制度.yoko:52:29
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 上限, 上限), 千円)
   |                                              ^^^^^^^^^^^^^^^
   = help: compare and add only what is counted in one unit
--- exit
3

=== 割合で割る
--- command
slip '対象経費 × 補助率' '対象経費 / 職員数'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0208]: 割り算で割れるのは決まった数だけです
  --> 制度.yoko:52:29
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 / 職員数, 上限), 千円)
   |                                              ^^^^^^^^^^^^^^^^^
   = 直し方: 数で割るか、端数処理を書く 按分(X, A, B, 切り捨て) を使ってください
--- stderr en
error[Y0208]: a division needs a plain number as its divisor
  --> 制度.yoko:52:29
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 / 職員数, 上限), 千円)
   |                                              ^^^^^^^^^^^^^^^^^
   = help: divide by a number, or use 按分(X, A, B, 切り捨て), which states its rounding
--- exit
3

=== 項目の名前に率を続けた
--- command
slip '切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)' '対象経費の2分の1'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「対象経費の2分の1」は一つの名前として読まれ、その名前はありません（「対象経費」で始まっています）
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = 対象経費の2分の1
   |                            ^^^^^^^^^^^^^^^^
   = もしかして: 対象経費 × 2分の1
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：対象経費 × 2分の1
--- stderr en
error[Y0127]: `対象経費の2分の1` is read as one name, and there is none; it begins with the name `対象経費`
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = 対象経費の2分の1
   |                            ^^^^^^^^^^^^^^^^
   = did you mean: 対象経費 × 2分の1
   = help: put spaces between the words, and write signs for what the guideline says: 対象経費 × 2分の1
--- exit
3

=== 「に…を乗じて得た額」
--- command
slip '切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)' '対象経費に2分の1を乗じて得た額'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「対象経費に2分の1を乗じて得た額」は一つの名前として読まれ、その名前はありません（「対象経費」で始まっています）
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = 対象経費に2分の1を乗じて得た額
   |                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = もしかして: 対象経費 × 2分の1
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：対象経費 × 2分の1
--- stderr en
error[Y0127]: `対象経費に2分の1を乗じて得た額` is read as one name, and there is none; it begins with the name `対象経費`
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = 対象経費に2分の1を乗じて得た額
   |                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = did you mean: 対象経費 × 2分の1
   = help: put spaces between the words, and write signs for what the guideline says: 対象経費 × 2分の1
--- exit
3

=== 一覧の名前に「の合計」を続けた
--- command
slip '切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)' '経費の合計額'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「経費の合計額」は一つの名前として読まれ、その名前はありません（「経費」で始まっています）
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = 経費の合計額
   |                            ^^^^^^^^^^^^
   = もしかして: 合計(経費.額, 対象)
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：合計(経費.額, 対象)
--- stderr en
error[Y0127]: `経費の合計額` is read as one name, and there is none; it begins with the name `経費`
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = 経費の合計額
   |                            ^^^^^^^^^^^^
   = did you mean: 合計(経費.額, 対象)
   = help: put spaces between the words, and write signs for what the guideline says: 合計(経費.額, 対象)
--- exit
3

=== 表でも関数でもない名前に括弧を付けた
--- command
slip '切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)' '前回補助額（税抜）'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0130]: 「前回補助額」は表でも関数でもないので、( ) を付けられません
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = 前回補助額（税抜）
   |                            ^^^^^^^^^^
   = 直し方: 条件は かつ、または、でない でつないでください。括弧まで含めて一つの名前なら、囲みます：「前回補助額（税抜）」
--- stderr en
error[Y0130]: `前回補助額` is no table or function, and takes nothing in ( )
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = 前回補助額（税抜）
   |                            ^^^^^^^^^^
   = help: join conditions with かつ, または and でない; a name that has brackets is quoted: 「前回補助額（税抜）」
--- exit
3

=== IF で値を分けた
--- command
slip '切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)' 'IF(再申請, 0円, 上限)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0106]: 「IF」という関数や表はありません
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = IF(再申請, 0円, 上限)
   |                            ^^
   = 参考: 条件によって値を分けるには、もし 条件 ならば 値 それ以外 値 と書きます
   = 直し方: ある関数か表の名前を書いてください。関数や表として使わない名前なら、括弧の前に空白を入れます
--- stderr en
error[Y0106]: there is no function or table `IF`
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = IF(再申請, 0円, 上限)
   |                            ^^
   = note: one value or another is written もし CONDITION ならば VALUE それ以外 VALUE
   = help: write one that there is; a name that is not called needs a space before the parenthesis
--- exit
3

=== 月数の差を掛けた
--- command
slip '完了日 + 30日' '前回補助額 × (60か月 - 月数(申請日, 完了日)) ÷ 60'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0211]: 「60か月 - 月数(申請日, 完了日)」は0を下回ることがあり、掛け算に使えません
  --> 制度.yoko:54:26
   |
54 | 義務 報告期限 《第6条》 = 前回補助額 × (60か月 - 月数(申請日, 完了日)) ÷ 60
   |                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 差を 大きい方(0か月, …) で囲んでください
--- stderr en
error[Y0211]: `60か月 - 月数(申請日, 完了日)` can be below 0, which a product cannot take
  --> 制度.yoko:54:26
   |
54 | 義務 報告期限 《第6条》 = 前回補助額 × (60か月 - 月数(申請日, 完了日)) ÷ 60
   |                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write 大きい方(0か月, …) around the difference
--- exit
3

=== 算定額が0を下回る
--- command
slip '切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)' '上限 - 前回補助額'
--- stdout ja
制度.yoko: エラーはありません(警告 2件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 2 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0111]: 「補助率」は宣言されていますが、どこでも使われていません
  --> 制度.yoko:47:4
   |
47 | 定義 補助率 《第4条(1)》 = 2分の1
   |      ^^^^^^
   = 直し方: 使うか、取り除いてください。これを読むはずの規則が抜けているかもしれません
警告[Y0225]: 「算定額」は0を下回ることがあります
  --> 制度.yoko:52:4
   |
52 | 結果 算定額 《第4条(1)》 = 上限 - 前回補助額
   |      ^^^^^^
   = 直し方: 差を 大きい方(0円, …) で囲み、引き切れないときは0円とするのがふつうです
参考: この差が0を下回ることがあります
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = 上限 - 前回補助額
   |                            -----------------
--- stderr en
warning[Y0111]: `補助率` is declared, but nothing uses it
  --> 制度.yoko:47:4
   |
47 | 定義 補助率 《第4条(1)》 = 2分の1
   |      ^^^^^^
   = help: use it, or take it out; a rule that was meant to read it may be missing
warning[Y0225]: `算定額` can be below 0
  --> 制度.yoko:52:4
   |
52 | 結果 算定額 《第4条(1)》 = 上限 - 前回補助額
   |      ^^^^^^
   = help: write 大きい方(0円, …) around the difference: what is left is 0 where nothing is left
note: this difference can be below 0
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = 上限 - 前回補助額
   |                            -----------------

=== 上限額に単位がない
--- command
slip '結果 上限額 《第4条(2)》 = 上限' '結果 上限額 《第4条(2)》 = 100'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0224]: 結果「上限額」に要るのは円の数量ですが、これは単位のない数です
  --> 制度.yoko:51:19
   |
51 | 結果 上限額 《第4条(2)》 = 100
   |                            ^^^
   = 直し方: 数には単位を付けてください：100万円。率には付けません：2分の1
--- stderr en
error[Y0224]: the result `上限額` is a plain number, but an amount in 円 is wanted of it
  --> 制度.yoko:51:19
   |
51 | 結果 上限額 《第4条(2)》 = 100
   |                            ^^^
   = help: write the unit with the number: 100万円; a rate has none: 2分の1
--- exit
3

=== 補助率に円を付けた
--- command
slip '結果 上限額 《第4条(2)》 = 上限' '結果 補助率 《第4条(1)》 = 100円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0224]: 結果「補助率」に要るのは単位のない数ですが、これは円の数量です
  --> 制度.yoko:51:19
   |
51 | 結果 補助率 《第4条(1)》 = 100円
   |                            ^^^^^
   = 直し方: 数には単位を付けてください：100万円。率には付けません：2分の1
--- stderr en
error[Y0224]: the result `補助率` is an amount in 円, but a plain number is wanted of it
  --> 制度.yoko:51:19
   |
51 | 結果 補助率 《第4条(1)》 = 100円
   |                            ^^^^^
   = help: write the unit with the number: 100万円; a rate has none: 2分の1
--- exit
3

=== 日付を年度と比べた
--- command
slip '職員数 >= 1人' '申請日 が 令和6年度'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0201]: これは年度ですが、ここには日付が必要です
  --> 制度.yoko:30:29
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 申請日 が 令和6年度
   |                                                 ^^^^^^^^^
   = 参考: 日付の属する年度は 年度(申請日)、年度の最後の日は 年度末(令和8年度) と書きます
   = 直し方: その種類の値を書いてください
--- stderr en
error[Y0201]: this is a fiscal year (年度), but a date (日付) is wanted here
  --> 制度.yoko:30:29
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 申請日 が 令和6年度
   |                                                 ^^^^^^^^^
   = note: the fiscal year of a day is 年度(申請日), its last day 年度末(令和8年度)
   = help: write a value of that kind
--- exit
3

=== 年のない日
--- command
slip '職員数 >= 1人' '申請日 <= 9月30日'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0072]: 「9月30日」には年がありません
  --> 制度.yoko:30:30
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 申請日 <= 9月30日
   |                                                 ^^^^^^^
   = 直し方: 令和8年6月1日 のように、年から書いてください。毎年のことなら、月(申請日) や 日(申請日) で日付の一部を問います
--- stderr en
error[Y0072]: `9月30日` says no year
  --> 制度.yoko:30:30
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 申請日 <= 9月30日
   |                                                 ^^^^^^^
   = help: write the year too: 令和8年6月1日; what comes every year is asked of the parts of a date: 月(申請日), 日(申請日)
--- exit
3

=== パーセントと書いた
--- command
slip '2分の1
' '50パーセント
'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0112]: 「パーセント」という単位はありません
  --> 制度.yoko:47:21
   |
47 | 定義 補助率 《第4条(1)》 = 50パーセント
   |                              ^^^^^^^^^^
   = もしかして: %
   = 直し方: 円、人、台など、語彙にある単位を書いてください
--- stderr en
error[Y0112]: the unit `パーセント` is not known
  --> 制度.yoko:47:21
   |
47 | 定義 補助率 《第4条(1)》 = 50パーセント
   |                              ^^^^^^^^^^
   = did you mean: %
   = help: write a unit of the vocabulary, as 円, 人, 台
--- exit
3

=== 例外の重なり（人数の範囲と選択肢、日付）
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき 4分の3' 'ただし 所在 が { 山間部、離島 } のとき 4分の3
    ただし 職員数 が 10人以下 のとき 3分の2
    ただし 申請日 < 令和6年5月1日 かつ 所在 ≠ 都市部 のとき 5分の4'
--- stdout ja
制度.yoko: エラーはありません(警告 3件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 3 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0305]: 「補助率」の二つの ただし が同時に当てはまることがあり、値が違います：所在 = 山間部、職員数 = 10人
  --> 制度.yoko:49:5
   |
49 |     ただし 職員数 が 10人以下 のとき 3分の2
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 先に立つ方の値の後に 優先 と書くか、一方の条件に かつ (…) でない を加えて分けてください。両方が当てはまる申請は、このままでは決定できません
参考: もう一方はここです
  --> 制度.yoko:48:5
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |     ---------------------------------------------
警告[Y0305]: 「補助率」の二つの ただし が同時に当てはまることがあり、値が違います：所在 = 山間部、申請日 = 2024-04-30
  --> 制度.yoko:50:5
   |
50 |     ただし 申請日 < 令和6年5月1日 かつ 所在 ≠ 都市部 のとき 5分の4
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 先に立つ方の値の後に 優先 と書くか、一方の条件に かつ (…) でない を加えて分けてください。両方が当てはまる申請は、このままでは決定できません
参考: もう一方はここです
  --> 制度.yoko:48:5
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |     ---------------------------------------------
警告[Y0305]: 「補助率」の二つの ただし が同時に当てはまることがあり、値が違います：職員数 = 10人、申請日 = 2024-04-30、所在 = 山間部
  --> 制度.yoko:50:5
   |
50 |     ただし 申請日 < 令和6年5月1日 かつ 所在 ≠ 都市部 のとき 5分の4
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 先に立つ方の値の後に 優先 と書くか、一方の条件に かつ (…) でない を加えて分けてください。両方が当てはまる申請は、このままでは決定できません
参考: もう一方はここです
  --> 制度.yoko:49:5
   |
49 |     ただし 職員数 が 10人以下 のとき 3分の2
   |     ---------------------------------------
--- stderr en
warning[Y0305]: two exceptions of `補助率` can hold at once with different values: 所在 = 山間部, 職員数 = 10人
  --> 制度.yoko:49:5
   |
49 |     ただし 職員数 が 10人以下 のとき 3分の2
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write 優先 behind the one that goes first, or make one exclude the other: … かつ (…) でない; an application in which both hold is not decided
note: this is the other one
  --> 制度.yoko:48:5
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |     ---------------------------------------------
warning[Y0305]: two exceptions of `補助率` can hold at once with different values: 所在 = 山間部, 申請日 = 2024-04-30
  --> 制度.yoko:50:5
   |
50 |     ただし 申請日 < 令和6年5月1日 かつ 所在 ≠ 都市部 のとき 5分の4
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write 優先 behind the one that goes first, or make one exclude the other: … かつ (…) でない; an application in which both hold is not decided
note: this is the other one
  --> 制度.yoko:48:5
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |     ---------------------------------------------
warning[Y0305]: two exceptions of `補助率` can hold at once with different values: 職員数 = 10人, 申請日 = 2024-04-30, 所在 = 山間部
  --> 制度.yoko:50:5
   |
50 |     ただし 申請日 < 令和6年5月1日 かつ 所在 ≠ 都市部 のとき 5分の4
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write 優先 behind the one that goes first, or make one exclude the other: … かつ (…) でない; an application in which both hold is not decided
note: this is the other one
  --> 制度.yoko:49:5
   |
49 |     ただし 職員数 が 10人以下 のとき 3分の2
   |     ---------------------------------------

=== 分かれている範囲の例外は重ならない
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき 4分の3' 'ただし 職員数 が 10人以下 のとき 4分の3
    ただし 職員数 > 10人 かつ 所在 = 離島 のとき 3分の2
    ただし 職員数 が 10人以下 のとき 4分の3'
--- stdout ja
制度.yoko: エラーはありません(警告 0件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 0 warning(s) — 省力化機器の導入補助

=== 値が式でも、範囲が離れていれば違うと分かる
--- command
slip 'ただし 再申請 のとき 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》' 'ただし 再申請 のとき 小さい方(帯(職員数), 50万円) 《第5条》
    ただし 職員数 >= 50人 のとき 帯(職員数) + 10万円'
--- stdout ja
制度.yoko: エラーはありません(警告 2件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 2 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0111]: 「前回補助額」は宣言されていますが、どこでも使われていません
  --> 制度.yoko:21:4
   |
21 | 項目 前回補助額 : 円 既定 0円
   |      ^^^^^^^^^^
   = 直し方: 使うか、取り除いてください。これを読むはずの規則が抜けているかもしれません
警告[Y0305]: 「上限」の二つの ただし が同時に当てはまることがあり、値が違います：再申請、職員数 = 50人
  --> 制度.yoko:46:5
   |
46 |     ただし 職員数 >= 50人 のとき 帯(職員数) + 10万円
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 先に立つ方の値の後に 優先 と書くか、一方の条件に かつ (…) でない を加えて分けてください。両方が当てはまる申請は、このままでは決定できません
参考: もう一方はここです
  --> 制度.yoko:45:5
   |
45 |     ただし 再申請 のとき 小さい方(帯(職員数), 50万円) 《第5条》
   |     -----------------------------------------------------------
--- stderr en
warning[Y0111]: `前回補助額` is declared, but nothing uses it
  --> 制度.yoko:21:4
   |
21 | 項目 前回補助額 : 円 既定 0円
   |      ^^^^^^^^^^
   = help: use it, or take it out; a rule that was meant to read it may be missing
warning[Y0305]: two exceptions of `上限` can hold at once with different values: 再申請, 職員数 = 50人
  --> 制度.yoko:46:5
   |
46 |     ただし 職員数 >= 50人 のとき 帯(職員数) + 10万円
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write 優先 behind the one that goes first, or make one exclude the other: … かつ (…) でない; an application in which both hold is not decided
note: this is the other one
  --> 制度.yoko:45:5
   |
45 |     ただし 再申請 のとき 小さい方(帯(職員数), 50万円) 《第5条》
   |     -----------------------------------------------------------

=== 例外の重なり、合計の以上と以下
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき 4分の3' 'ただし 合計(経費.金額) >= 100万円 のとき 4分の3
    ただし 合計(経費.金額) <= 100万円 のとき 3分の2'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0305]: 「補助率」の二つの ただし が同時に当てはまることがあり、値が違います：合計(経費.金額) >= 100万円、合計(経費.金額) <= 100万円
  --> 制度.yoko:49:5
   |
49 |     ただし 合計(経費.金額) <= 100万円 のとき 3分の2
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 先に立つ方の値の後に 優先 と書くか、一方の条件に かつ (…) でない を加えて分けてください。両方が当てはまる申請は、このままでは決定できません
参考: もう一方はここです
  --> 制度.yoko:48:5
   |
48 |     ただし 合計(経費.金額) >= 100万円 のとき 4分の3
   |     -----------------------------------------------
--- stderr en
warning[Y0305]: two exceptions of `補助率` can hold at once with different values: 合計(経費.金額) >= 100万円, 合計(経費.金額) <= 100万円
  --> 制度.yoko:49:5
   |
49 |     ただし 合計(経費.金額) <= 100万円 のとき 3分の2
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write 優先 behind the one that goes first, or make one exclude the other: … かつ (…) でない; an application in which both hold is not decided
note: this is the other one
  --> 制度.yoko:48:5
   |
48 |     ただし 合計(経費.金額) >= 100万円 のとき 4分の3
   |     -----------------------------------------------

=== 例外の重なりでない、合計の以上と未満
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき 4分の3' 'ただし 合計(経費.金額) >= 100万円 のとき 4分の3
    ただし 合計(経費.金額) < 100万円 のとき 3分の2'
--- stdout ja
制度.yoko: エラーはありません(警告 0件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 0 warning(s) — 省力化機器の導入補助

=== 例外の重なり、合計と真偽
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき 4分の3' 'ただし 合計(経費.金額) > 100万円 のとき 4分の3
    ただし 再申請 のとき 3分の2'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0305]: 「補助率」の二つの ただし が同時に当てはまることがあり、値が違います：合計(経費.金額) > 100万円、再申請
  --> 制度.yoko:49:5
   |
49 |     ただし 再申請 のとき 3分の2
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 先に立つ方の値の後に 優先 と書くか、一方の条件に かつ (…) でない を加えて分けてください。両方が当てはまる申請は、このままでは決定できません
参考: もう一方はここです
  --> 制度.yoko:48:5
   |
48 |     ただし 合計(経費.金額) > 100万円 のとき 4分の3
   |     ----------------------------------------------
--- stderr en
warning[Y0305]: two exceptions of `補助率` can hold at once with different values: 合計(経費.金額) > 100万円, 再申請
  --> 制度.yoko:49:5
   |
49 |     ただし 再申請 のとき 3分の2
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write 優先 behind the one that goes first, or make one exclude the other: … かつ (…) でない; an application in which both hold is not decided
note: this is the other one
  --> 制度.yoko:48:5
   |
48 |     ただし 合計(経費.金額) > 100万円 のとき 4分の3
   |     ----------------------------------------------

=== 例外の重なり、あると件数
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき 4分の3' 'ただし ある(経費, 区分 = 工事) のとき 4分の3
    ただし 件数(経費) >= 2 のとき 3分の2'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0305]: 「補助率」の二つの ただし が同時に当てはまることがあり、値が違います：ある(経費, 区分 = 工事)、件数(経費) >= 2
  --> 制度.yoko:49:5
   |
49 |     ただし 件数(経費) >= 2 のとき 3分の2
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 先に立つ方の値の後に 優先 と書くか、一方の条件に かつ (…) でない を加えて分けてください。両方が当てはまる申請は、このままでは決定できません
参考: もう一方はここです
  --> 制度.yoko:48:5
   |
48 |     ただし ある(経費, 区分 = 工事) のとき 4分の3
   |     --------------------------------------------
--- stderr en
warning[Y0305]: two exceptions of `補助率` can hold at once with different values: ある(経費, 区分 = 工事), 件数(経費) >= 2
  --> 制度.yoko:49:5
   |
49 |     ただし 件数(経費) >= 2 のとき 3分の2
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write 優先 behind the one that goes first, or make one exclude the other: … かつ (…) でない; an application in which both hold is not decided
note: this is the other one
  --> 制度.yoko:48:5
   |
48 |     ただし ある(経費, 区分 = 工事) のとき 4分の3
   |     --------------------------------------------

=== 例外の重なり、件数の以上と以下
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき 4分の3' 'ただし 件数(経費) >= 2 のとき 4分の3
    ただし 件数(経費) <= 2 のとき 3分の2'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0305]: 「補助率」の二つの ただし が同時に当てはまることがあり、値が違います：件数(経費) >= 2、件数(経費) <= 2
  --> 制度.yoko:49:5
   |
49 |     ただし 件数(経費) <= 2 のとき 3分の2
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 先に立つ方の値の後に 優先 と書くか、一方の条件に かつ (…) でない を加えて分けてください。両方が当てはまる申請は、このままでは決定できません
参考: もう一方はここです
  --> 制度.yoko:48:5
   |
48 |     ただし 件数(経費) >= 2 のとき 4分の3
   |     ------------------------------------
--- stderr en
warning[Y0305]: two exceptions of `補助率` can hold at once with different values: 件数(経費) >= 2, 件数(経費) <= 2
  --> 制度.yoko:49:5
   |
49 |     ただし 件数(経費) <= 2 のとき 3分の2
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write 優先 behind the one that goes first, or make one exclude the other: … かつ (…) でない; an application in which both hold is not decided
note: this is the other one
  --> 制度.yoko:48:5
   |
48 |     ただし 件数(経費) >= 2 のとき 4分の3
   |     ------------------------------------

=== 例外の重なりでない、件数の超と以下
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき 4分の3' 'ただし 件数(経費) > 2 のとき 4分の3
    ただし 件数(経費) <= 2 のとき 3分の2'
--- stdout ja
制度.yoko: エラーはありません(警告 0件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 0 warning(s) — 省力化機器の導入補助

=== 例外の重なりと言い切れない、件数が足りない
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき 4分の3' 'ただし 件数(経費, 区分 = 工事) >= 3 のとき 4分の3
    ただし 件数(経費) <= 2 のとき 3分の2'
--- stdout ja
制度.yoko: エラーはありません(警告 0件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 0 warning(s) — 省力化機器の導入補助

=== 例外の重なり、条件のある件数
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき 4分の3' 'ただし 件数(経費, 区分 = 工事) >= 2 のとき 4分の3
    ただし 職員数 >= 10人 のとき 3分の2'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0305]: 「補助率」の二つの ただし が同時に当てはまることがあり、値が違います：件数(経費, 区分 = 工事) >= 2、職員数 >= 10人
  --> 制度.yoko:49:5
   |
49 |     ただし 職員数 >= 10人 のとき 3分の2
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 先に立つ方の値の後に 優先 と書くか、一方の条件に かつ (…) でない を加えて分けてください。両方が当てはまる申請は、このままでは決定できません
参考: もう一方はここです
  --> 制度.yoko:48:5
   |
48 |     ただし 件数(経費, 区分 = 工事) >= 2 のとき 4分の3
   |     -------------------------------------------------
--- stderr en
warning[Y0305]: two exceptions of `補助率` can hold at once with different values: 件数(経費, 区分 = 工事) >= 2, 職員数 >= 10人
  --> 制度.yoko:49:5
   |
49 |     ただし 職員数 >= 10人 のとき 3分の2
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write 優先 behind the one that goes first, or make one exclude the other: … かつ (…) でない; an application in which both hold is not decided
note: this is the other one
  --> 制度.yoko:48:5
   |
48 |     ただし 件数(経費, 区分 = 工事) >= 2 のとき 4分の3
   |     -------------------------------------------------

=== 例外の重なり、件数と人数
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき 4分の3' 'ただし 件数(経費) >= 2 のとき 4分の3
    ただし 職員数 > 10人 のとき 3分の2'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0305]: 「補助率」の二つの ただし が同時に当てはまることがあり、値が違います：件数(経費) >= 2、職員数 > 10人
  --> 制度.yoko:49:5
   |
49 |     ただし 職員数 > 10人 のとき 3分の2
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 先に立つ方の値の後に 優先 と書くか、一方の条件に かつ (…) でない を加えて分けてください。両方が当てはまる申請は、このままでは決定できません
参考: もう一方はここです
  --> 制度.yoko:48:5
   |
48 |     ただし 件数(経費) >= 2 のとき 4分の3
   |     ------------------------------------
--- stderr en
warning[Y0305]: two exceptions of `補助率` can hold at once with different values: 件数(経費) >= 2, 職員数 > 10人
  --> 制度.yoko:49:5
   |
49 |     ただし 職員数 > 10人 のとき 3分の2
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write 優先 behind the one that goes first, or make one exclude the other: … かつ (…) でない; an application in which both hold is not decided
note: this is the other one
  --> 制度.yoko:48:5
   |
48 |     ただし 件数(経費) >= 2 のとき 4分の3
   |     ------------------------------------

