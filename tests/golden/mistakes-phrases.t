# Phrases of officers who write their first scheme, put into tests/golden/mistakes/base.yoko: words of the guideline, signs of other
# programs, what is right in another place. `slip RIGHT WRONG` puts one in.

=== 2分の1以内は率で、範囲でない
--- command
slip '補助率 《第4条(1)》 = 2分の1' '補助率 《第4条(1)》 = 2分の1以内'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0067]: 「以内」はここには書きません
  --> 制度.yoko:47:23
   |
47 | 定義 補助率 《第4条(1)》 = 2分の1以内
   |                                  ^^^^
   = 直し方: 取り除いてください。値や条件は、最後の名前や数で終わります
--- stderr en
error[Y0067]: `以内` is not written here
  --> 制度.yoko:47:23
   |
47 | 定義 補助率 《第4条(1)》 = 2分の1以内
   |                                  ^^^^
   = help: take it out: values and conditions end with their last name or number
--- exit
3

=== 3/4以内
--- command
slip 'のとき 4分の3' 'のとき 3/4以内'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0067]: 「以内」はここには書きません
  --> 制度.yoko:48:32
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 3/4以内
   |                                               ^^^^
   = 直し方: 取り除いてください。値や条件は、最後の名前や数で終わります
--- stderr en
error[Y0067]: `以内` is not written here
  --> 制度.yoko:48:32
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 3/4以内
   |                                               ^^^^
   = help: take it out: values and conditions end with their last name or number
--- exit
3

=== 表の矢印をハイフンで
--- command
slip '31人以上         =>' '31人以上         ->'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「->」と書きません
  --> 制度.yoko:42:19
   |
42 |     31人以上         -> 260万円
   |                      ^^
   = もしかして: =>
--- stderr en
error[Y0047]: `->` is not how it is written here
  --> 制度.yoko:42:19
   |
42 |     31人以上         -> 260万円
   |                      ^^
   = did you mean: =>
--- exit
3

=== 表の矢印をコロンで
--- command
slip '31人以上         =>' '31人以上：'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「：」と書きません
  --> 制度.yoko:42:10
   |
42 |     31人以上： 260万円
   |             ^^
   = もしかして: =>
--- stderr en
error[Y0047]: `：` is not how it is written here
  --> 制度.yoko:42:10
   |
42 |     31人以上： 260万円
   |             ^^
   = did you mean: =>
--- exit
3

=== 表の それ以外
--- command
slip '31人以上         =>' 'それ以外 =>'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「それ以外」と書きません
  --> 制度.yoko:42:5
   |
42 |     それ以外 => 260万円
   |     ^^^^^^^^
   = もしかして: その他
--- stderr en
error[Y0047]: `それ以外` is not how it is written here
  --> 制度.yoko:42:5
   |
42 |     それ以外 => 260万円
   |     ^^^^^^^^
   = did you mean: その他
--- exit
3

=== 表の行に の場合
--- command
slip '31人以上         =>' '31人以上の場合 =>'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0067]: 「の場合」はここには書きません
  --> 制度.yoko:42:10
   |
42 |     31人以上の場合 => 260万円
   |             ^^^^^^
   = 直し方: 取り除いてください。値や条件は、最後の名前や数で終わります
--- stderr en
error[Y0067]: `の場合` is not written here
  --> 制度.yoko:42:10
   |
42 |     31人以上の場合 => 260万円
   |             ^^^^^^
   = help: take it out: values and conditions end with their last name or number
--- exit
3

=== 表の行の範囲を読点で分ける
--- command
slip '11人以上30人以下' '11人以上、30人以下'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0302]: 1人に当てはまる行が2つあります
  --> 制度.yoko:41:5
   |
41 |     11人以上、30人以下 => 200万円
   |     ^^^^^^^^^^^^^^^^^^
   = もしかして: 11人以上30人以下
   = 直し方: どの値も1つの行にだけ当てはまるようにしてください
--- stderr en
error[Y0302]: 1人 is covered twice
  --> 制度.yoko:41:5
   |
41 |     11人以上、30人以下 => 200万円
   |     ^^^^^^^^^^^^^^^^^^
   = did you mean: 11人以上30人以下
   = help: let each value belong to one row
--- exit
3

=== から と まで の前に空白
--- command
slip '申請日 が 令和6年4月1日以後令和6年9月30日以前' '申請日 が 令和6年4月1日 から 令和6年9月30日 まで'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0049]: 範囲の端は「から」と書きません
  --> 制度.yoko:31:39
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年4月1日 から 令和6年9月30日 まで
   |                                                                  ^^^^
   = もしかして: 以後
   = 直し方: 額や数には 以上・超・以下・未満 を、日付には 以後・以前 を付けます。超 と 未満 は、その数自体を含みません
--- stderr en
error[Y0049]: `から` is no bound of a range
  --> 制度.yoko:31:39
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年4月1日 から 令和6年9月30日 まで
   |                                                                  ^^^^
   = did you mean: 以後
   = help: write of amounts and counts 以上, 超, 以下 or 未満, of days 以後 or 以前; with 超 and 未満 the number itself is left out
--- exit
3

=== から…まで を続けて
--- command
slip '申請日 が 令和6年4月1日以後令和6年9月30日以前' '申請日が令和6年4月1日から令和6年9月30日まで'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「申請日が令和6年4月1日から令和6年9月30日まで」は一つの名前として読まれ、その名前はありません（「申請日」で始まっています）
  --> 制度.yoko:31:24
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日が令和6年4月1日から令和6年9月30日まで
   |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = もしかして: 申請日 が 令和6年4月1日以後令和6年9月30日以前
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：申請日 が 令和6年4月1日以後令和6年9月30日以前
--- stderr en
error[Y0127]: `申請日が令和6年4月1日から令和6年9月30日まで` is read as one name, and there is none; it begins with the name `申請日`
  --> 制度.yoko:31:24
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日が令和6年4月1日から令和6年9月30日まで
   |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = did you mean: 申請日 が 令和6年4月1日以後令和6年9月30日以前
   = help: put spaces between the words, and write signs for what the guideline says: 申請日 が 令和6年4月1日以後令和6年9月30日以前
--- exit
3

=== =< と書く
--- command
slip '申請日 が 令和6年4月1日以後令和6年9月30日以前' '申請日 =< 令和6年9月30日'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「=<」と書きません
  --> 制度.yoko:31:28
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 =< 令和6年9月30日
   |                                                 ^^
   = もしかして: <=
--- stderr en
error[Y0047]: `=<` is not how it is written here
  --> 制度.yoko:31:28
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 =< 令和6年9月30日
   |                                                 ^^
   = did you mean: <=
--- exit
3

=== => と書く
--- command
slip '職員数 >= 1人' '職員数 => 1人'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「=>」と書きません
  --> 制度.yoko:30:27
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数 => 1人
   |                                              ^^
   = もしかして: >=
--- stderr en
error[Y0047]: `=>` is not how it is written here
  --> 制度.yoko:30:27
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数 => 1人
   |                                              ^^
   = did you mean: >=
--- exit
3

=== 二つ目の比較に左側がない
--- command
slip '職員数 >= 1人' '職員数 >= 1人 かつ <= 200人'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「<=」と書きません
  --> 制度.yoko:30:36
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数 >= 1人 かつ <= 200人
   |                                                          ^^
   = もしかして: 職員数 <=
--- stderr en
error[Y0047]: `<=` is not how it is written here
  --> 制度.yoko:30:36
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数 >= 1人 かつ <= 200人
   |                                                          ^^
   = did you mean: 職員数 <=
--- exit
3

=== || と書く
--- command
slip '職員数 >= 1人' '指定事業所 || 再申請'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「||」と書きません
  --> 制度.yoko:30:29
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 指定事業所 || 再申請
   |                                                  ^^
   = もしかして: または
--- stderr en
error[Y0047]: `||` is not how it is written here
  --> 制度.yoko:30:29
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 指定事業所 || 再申請
   |                                                  ^^
   = did you mean: または
--- exit
3

=== && は二文字とも示す
--- command
slip '職員数 >= 1人' '指定事業所 && 再申請'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0011]: 「&&」（U+0026）はここに書けません
  --> 制度.yoko:30:29
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 指定事業所 && 再申請
   |                                                  ^^
   = もしかして: かつ
   = 直し方: 取り除いてください。名前に要る文字なら、名前を「…」で囲みます
--- stderr en
error[Y0011]: `&&` (U+0026) cannot stand here
  --> 制度.yoko:30:29
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 指定事業所 && 再申請
   |                                                  ^^
   = did you mean: かつ
   = help: take it out; a name that needs it is quoted: 「…」
--- exit
3

=== でないとき
--- command
slip 'ただし 再申請 のとき' 'ただし 再申請 でないとき'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「でないとき」と書きません
  --> 制度.yoko:45:13
   |
45 |     ただし 再申請 でないとき 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |                   ^^^^^^^^^^
   = もしかして: でない のとき
--- stderr en
error[Y0047]: `でないとき` is not how it is written here
  --> 制度.yoko:45:13
   |
45 |     ただし 再申請 でないとき 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |                   ^^^^^^^^^^
   = did you mean: でない のとき
--- exit
3

=== のとき は
--- command
slip 'ただし 再申請 のとき' 'ただし 再申請 のとき は'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0067]: 「は」はここには書きません
  --> 制度.yoko:45:17
   |
45 |     ただし 再申請 のとき は 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |                          ^^
   = 直し方: 取り除いてください。値や条件は、最後の名前や数で終わります
--- stderr en
error[Y0067]: `は` is not written here
  --> 制度.yoko:45:17
   |
45 |     ただし 再申請 のとき は 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |                          ^^
   = help: take it out: values and conditions end with their last name or number
--- exit
3

=== なお
--- command
slip '    ただし 再申請 のとき' '    なお、再申請 のとき'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「なお」と書きません
  --> 制度.yoko:45:5
   |
45 |     なお、再申請 のとき 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |     ^^^^
   = もしかして: ただし
--- stderr en
error[Y0047]: `なお` is not how it is written here
  --> 制度.yoko:45:5
   |
45 |     なお、再申請 のとき 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |     ^^^^
   = did you mean: ただし
--- exit
3

=== 場合 … なら
--- command
slip '= 2分の1
    ただし 所在 が { 山間部、離島 } のとき 4分の3' '= 場合 所在 が 離島 なら 4分の3 それ以外 2分の1'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「場合」と書きません
  --> 制度.yoko:47:19
   |
47 | 定義 補助率 《第4条(1)》 = 場合 所在 が 離島 なら 4分の3 それ以外 2分の1
   |                            ^^^^
   = もしかして: もし
--- stderr en
error[Y0047]: `場合` is not how it is written here
  --> 制度.yoko:47:19
   |
47 | 定義 補助率 《第4条(1)》 = 場合 所在 が 離島 なら 4分の3 それ以外 2分の1
   |                            ^^^^
   = did you mean: もし
--- exit
3

=== ならば に それ以外 がない
--- command
slip '税抜額 《第3条》 = 大きい方(0円, 金額 - 消費税)' '税抜額 《第3条》 = もし 区分 = 機器 ならば 金額'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0070]: 「ならば」の後に、条件が成り立たないときの値がありません
  --> 制度.yoko:34:31
   |
34 |     定義 税抜額 《第3条》 = もし 区分 = 機器 ならば 金額
   |                                              ^^^^^^
   = 直し方: 成り立たないときの値も書いてください：もし 条件 ならば X それ以外 Y。ある場合にだけ求める要件は、条件 でない または 求めること と書きます
--- stderr en
error[Y0070]: `ならば` has a value for when the condition holds, and none for when it does not
  --> 制度.yoko:34:31
   |
34 |     定義 税抜額 《第3条》 = もし 区分 = 機器 ならば 金額
   |                                              ^^^^^^
   = help: write the other one: もし CONDITION ならば X それ以外 Y; a requirement that is asked in some cases only: CONDITION でない または WHAT IS ASKED
--- exit
3

=== 要件に ならば
--- command
slip '区分 が { 機器、工事 }
}' '区分 = 機器 なら 金額 > 0円
}'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0070]: 「なら」の後に、条件が成り立たないときの値がありません
  --> 制度.yoko:35:34
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 = 機器 なら 金額 > 0円
   |                                                      ^^^^
   = 直し方: 成り立たないときの値も書いてください：もし 条件 ならば X それ以外 Y。ある場合にだけ求める要件は、条件 でない または 求めること と書きます
--- stderr en
error[Y0070]: `なら` has a value for when the condition holds, and none for when it does not
  --> 制度.yoko:35:34
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 = 機器 なら 金額 > 0円
   |                                                      ^^^^
   = help: write the other one: もし CONDITION ならば X それ以外 Y; a requirement that is asked in some cases only: CONDITION でない または WHAT IS ASKED
--- exit
3

=== 区分 が { … }
--- command
slip '    要件 《第3条》 「機器か工事である」: 区分 が { 機器、工事 }' '    区分 が {
        機器 { }
    }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「区分 が」と書きません
  --> 制度.yoko:35:5
   |
35 |     区分 が {
   |     ^^^^^^^
   = もしかして: 場合 区分
--- stderr en
error[Y0047]: `区分 が` is not how it is written here
  --> 制度.yoko:35:5
   |
35 |     区分 が {
   |     ^^^^^^^
   = did you mean: 場合 区分
--- exit
3

=== 経費ごとに
--- command
slip '各 経費 {' '経費ごとに {'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「経費ごとに」と書きません
  --> 制度.yoko:33:1
   |
33 | 経費ごとに {
   | ^^^^^^^^^^
   = もしかして: 各 経費
--- stderr en
error[Y0047]: `経費ごとに` is not how it is written here
  --> 制度.yoko:33:1
   |
33 | 経費ごとに {
   | ^^^^^^^^^^
   = did you mean: 各 経費
--- exit
3

=== 各経費
--- command
slip '各 経費 {' '各経費 {'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「各経費」と書きません
  --> 制度.yoko:33:1
   |
33 | 各経費 {
   | ^^^^^^
   = もしかして: 各 経費
--- stderr en
error[Y0047]: `各経費` is not how it is written here
  --> 制度.yoko:33:1
   |
33 | 各経費 {
   | ^^^^^^
   = did you mean: 各 経費
--- exit
3

=== 何もない枝に なし
--- command
slip '    要件 《第3条》 「機器か工事である」: 区分 が { 機器、工事 }' '    場合 区分 {
        機器 { なし }
        その他 { }
    }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「なし」はここに書けません。続けて書けるのは、「}」、または次の宣言です
  --> 制度.yoko:36:14
   |
36 |         機器 { なし }
   |                ^^^^
   = 参考: 場合 の書き方：場合 項目 { 甲 { … } その他 { … } }
   = 参考: 除く定めのない枝の行は、そのまま対象になります：甲 { }
--- stderr en
error[Y0030]: `なし` cannot stand here; expected `}` or the next declaration
  --> 制度.yoko:36:14
   |
36 |         機器 { なし }
   |                ^^^^
   = note: `場合` is written so: 場合 項目 { 甲 { … } その他 { … } }
   = note: lines are covered unless something stands in their branch that leaves them out: 甲 { }
--- exit
3

=== 行の上限
--- command
slip '    定義 税抜額 《第3条》 =' '    上限 《第3条》 = 10万円
    定義 税抜額 《第3条》 ='
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0031]: 「上限」で始まる宣言はありません
  --> 制度.yoko:34:5
   |
34 |     上限 《第3条》 = 10万円
   |     ^^^^
   = 参考: 行ごとに数える額は「額」という名前で定義し、上限もその中に書きます：定義 額 = 小さい方(金額, 30万円 × 台数)
   = もしかして: 定義 上限
   = 直し方: 宣言は、決まった語で始めます: 定義、要件、結果、表 など
--- stderr en
error[Y0031]: `上限` begins no declaration
  --> 制度.yoko:34:5
   |
34 |     上限 《第3条》 = 10万円
   |     ^^^^
   = note: what a line counts with is its 額, which a ceiling is part of: 定義 額 = 小さい方(金額, 30万円 × 台数)
   = did you mean: 定義 上限
   = help: each declaration opens with its keyword: 定義, 要件, 結果, 表 …
--- exit
3

=== 見出しに「」がない
--- command
slip '条文 第6条 「実績の報告」' '条文 第6条 実績の報告'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「実績の報告」と書きません
  --> 制度.yoko:10:8
   |
10 | 条文 第6条 実績の報告
   |            ^^^^^^^^^^
   = 参考: 条文 の書き方：条文 第3条(1) 「見出し」
   = もしかして: 「実績の報告」
--- stderr en
error[Y0047]: `実績の報告` is not how it is written here
  --> 制度.yoko:10:8
   |
10 | 条文 第6条 実績の報告
   |            ^^^^^^^^^^
   = note: `条文` is written so: 条文 第3条(1) 「見出し」
   = did you mean: 「実績の報告」
--- exit
3

=== 例の題に「」がない
--- command
slip '例 「2分の1」 標準' '例 2回目 標準'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「2回目」と書きません
  --> 制度.yoko:61:3
   |
61 | 例 2回目 標準 { 期待 { 判定 = 交付可  補助額 = 500,000円 } }
   |    ^^^^^
   = 参考: 例 の書き方：例 「題」 { 項目 = 値  期待 { 判定 = 交付可 } }
   = もしかして: 「2回目」
--- stderr en
error[Y0047]: `2回目` is not how it is written here
  --> 制度.yoko:61:3
   |
61 | 例 2回目 標準 { 期待 { 判定 = 交付可  補助額 = 500,000円 } }
   |    ^^^^^
   = note: `例` is written so: 例 「題」 { 項目 = 値  期待 { 判定 = 交付可 } }
   = did you mean: 「2回目」
--- exit
3

=== 例に 前提 と書く
--- command
slip '例 「2分の1」 標準' '例 「2分の1」 前提 標準'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0067]: 「前提」はここには書きません
  --> 制度.yoko:61:10
   |
61 | 例 「2分の1」 前提 標準 { 期待 { 判定 = 交付可  補助額 = 500,000円 } }
   |               ^^^^
   = 直し方: 取り除いてください。値や条件は、最後の名前や数で終わります
--- stderr en
error[Y0067]: `前提` is not written here
  --> 制度.yoko:61:10
   |
61 | 例 「2分の1」 前提 標準 { 期待 { 判定 = 交付可  補助額 = 500,000円 } }
   |               ^^^^
   = help: take it out: values and conditions end with their last name or number
--- exit
3

=== 例で行を点で指す
--- command
slip '標準 { 期待 { 判定 = 交付可  補助額 = 500,000円 } }' '標準 {
    経費.金額 = 10円
}'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0610]: 「経費」は一覧です
  --> 制度.yoko:62:5
   |
62 |     経費.金額 = 10円
   |     ^^^^^
   = 直し方: 経費 [ { … } { … } ] と、一行ごとに { … } で書いてください
--- stderr en
error[Y0610]: `経費` is a list
  --> 制度.yoko:62:5
   |
62 |     経費.金額 = 10円
   |     ^^^^^
   = help: write `経費 [ { … } { … } ]`, each { … } one line
--- exit
3

=== 期待にコロン
--- command
slip '補助額 = 500,000円' '補助額：500,000円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「：」と書きません
  --> 制度.yoko:61:33
   |
61 | 例 「2分の1」 標準 { 期待 { 判定 = 交付可  補助額：500,000円 } }
   |                                                  ^^
   = もしかして: =
--- stderr en
error[Y0047]: `：` is not how it is written here
  --> 制度.yoko:61:33
   |
61 | 例 「2分の1」 標準 { 期待 { 判定 = 交付可  補助額：500,000円 } }
   |                                                  ^^
   = did you mean: =
--- exit
3

=== 期待に は
--- command
slip '補助額 = 500,000円' '補助額は500,000円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「000円」はここに書けません。続けて書けるのは、名前、または「}」です
  --> 制度.yoko:61:38
   |
61 | 例 「2分の1」 標準 { 期待 { 判定 = 交付可  補助額は500,000円 } }
   |                                                        ^^^^^
   = 参考: 例 の書き方：例 「題」 { 項目 = 値  期待 { 判定 = 交付可 } }
--- stderr en
error[Y0030]: `000円` cannot stand here; expected a name or `}`
  --> 制度.yoko:61:38
   |
61 | 例 「2分の1」 標準 { 期待 { 判定 = 交付可  補助額は500,000円 } }
   |                                                        ^^^^^
   = note: `例` is written so: 例 「題」 { 項目 = 値  期待 { 判定 = 交付可 } }
--- exit
3

=== 期待に 交付額
--- command
slip '補助額 = 500,000円' '交付額 = 500,000円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0618]: 「交付額」という項目は判定にありません
  --> 制度.yoko:61:30
   |
61 | 例 「2分の1」 標準 { 期待 { 判定 = 交付可  交付額 = 500,000円 } }
   |                                            ^^^^^^
   = もしかして: 補助額
   = 直し方: 判定に共通の項目か、この制度の結果・義務を、その名前で書いてください
--- stderr en
error[Y0618]: `交付額` is no output of a decision
  --> 制度.yoko:61:30
   |
61 | 例 「2分の1」 標準 { 期待 { 判定 = 交付可  交付額 = 500,000円 } }
   |                                            ^^^^^^
   = did you mean: 補助額
   = help: write an output by its name: those of every decision, or a 結果 or 義務 of this scheme
--- exit
3

=== 例の題を前提のように使う
--- command
slip '例 「離島は4分の3」 標準' '例 「離島は4分の3」 「2分の1」'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0608]: 「2分の1」という前提はありません
  --> 制度.yoko:62:13
   |
62 | 例 「離島は4分の3」 「2分の1」 { 所在 = 離島  期待 { 補助額 = 750,000円 } }
   |                     ^^^^^^^^^^
   = 参考: それは例の題です。いくつもの例に共通する記入は前提にまとめ、その名前を書きます：前提 標準 { … } と 例 「題」 標準 { … }
   = 直し方: 前提 として宣言するか、ここに値を書いてください
--- stderr en
error[Y0608]: there is no premise `2分の1`
  --> 制度.yoko:62:13
   |
62 | 例 「離島は4分の3」 「2分の1」 { 所在 = 離島  期待 { 補助額 = 750,000円 } }
   |                     ^^^^^^^^^^
   = note: that is an example; what examples have in common is put into a premise, which they name: 前提 標準 { … } and 例 「題」 標準 { … }
   = help: declare it with 前提, or write the entries here
--- exit
3

=== 二本の斜線の注釈
--- command
slip '要件 《第7条》' '// 期間
要件 《第7条》'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0053]: 「//」で始まる宣言はありません
  --> 制度.yoko:31:1
   |
31 | // 期間
   | ^^
   = もしかして: #
   = 直し方: 読む人のための注釈なら、前に # を付けてください。宣言には番号や記号を付けず、決まった語で始めます
--- stderr en
error[Y0053]: no declaration begins with `//`
  --> 制度.yoko:31:1
   |
31 | // 期間
   | ^^
   = did you mean: #
   = help: put # before what is only for readers; a declaration opens with its keyword, without a number
--- exit
3

=== 空白で区切った選択肢
--- command
slip '{ 都市部、山間部、離島 }' '{ 都市部 山間部、離島 }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0046]: 名前「都市部」と「山間部」が、間に何もないまま並んでいます
  --> 制度.yoko:14:10
   |
14 | 選択肢 地域 { 都市部 山間部、離島 }
   |               ^^^^^^^^^^^^^
   = もしかして: 都市部、山間部
   = 直し方: 一つの名前なら空白を取ってください：都市部山間部。名前を並べるなら間に「、」を置き、表や関数なら 都市部(山間部) と書き、二つの値なら間に かつ、または、＋、× などを入れます
--- stderr en
error[Y0046]: `都市部` and `山間部` are two names with nothing between them
  --> 制度.yoko:14:10
   |
14 | 選択肢 地域 { 都市部 山間部、離島 }
   |               ^^^^^^^^^^^^^
   = did you mean: 都市部、山間部
   = help: if they are one name, take the space out: 都市部山間部; names in a list have 、 between them; a table is asked as 都市部(山間部); two values have かつ, または, + or × between them
--- exit
3

=== 点で区切った選択肢
--- command
slip '{ 都市部、山間部、離島 }' '{ 都市部・山間部・離島 }'
--- stdout ja
制度.yoko: エラー 2件、警告 0件
--- stdout en
制度.yoko: 2 error(s), 0 warning(s)
--- stderr ja
エラー[Y0103]: 「山間部」は地域の選択肢にありません
  --> 制度.yoko:48:16
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |                      ^^^^^^
   = 参考: 地域の選択肢は「都市部・山間部・離島」の1つだけです。選択肢は「、」で区切ります。「・」は名前の一部になります
   = 直し方: 選択肢か、その群の名前を書いてください
エラー[Y0103]: 「離島」は地域の選択肢にありません
  --> 制度.yoko:48:20
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |                              ^^^^
   = 参考: 地域の選択肢は「都市部・山間部・離島」の1つだけです。選択肢は「、」で区切ります。「・」は名前の一部になります
   = 直し方: 選択肢か、その群の名前を書いてください
--- stderr en
error[Y0103]: `山間部` is not a member of 地域
  --> 制度.yoko:48:16
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |                      ^^^^^^
   = note: 地域 has one member, `都市部・山間部・離島`; members have 、 between them, while ・ is a part of names
   = help: write one of its members, or a 群 of them
error[Y0103]: `離島` is not a member of 地域
  --> 制度.yoko:48:20
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |                              ^^^^
   = note: 地域 has one member, `都市部・山間部・離島`; members have 、 between them, while ・ is a part of names
   = help: write one of its members, or a 群 of them
--- exit
3

=== 決まった意味の語を名前にする
--- command
slip '選択肢 地域 {' '選択肢 枠 {'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0042]: 「枠」は決まった意味の語なので、ここに書けません。続けて書けるのは、名前です
  --> 制度.yoko:14:5
   |
14 | 選択肢 枠 { 都市部、山間部、離島 }
   |        ^^
   = 参考: 選択肢 の書き方：選択肢 名前 { 甲、乙、丙 }
   = もしかして: 「枠」
   = 直し方: 名前として使うなら、「枠」と括弧を付けて書きます
--- stderr en
error[Y0042]: `枠` is a keyword and cannot stand here; expected a name
  --> 制度.yoko:14:5
   |
14 | 選択肢 枠 { 都市部、山間部、離島 }
   |        ^^
   = note: `選択肢` is written so: 選択肢 名前 { 甲、乙、丙 }
   = did you mean: 「枠」
   = help: if it is meant as a name, quote it: 「枠」
--- exit
3

=== 亀甲括弧の条文
--- command
slip '要件 《第7条》' '要件 【第7条】'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0044]: ここで使う括弧は「【」ではありません
  --> 制度.yoko:31:4
   |
31 | 要件 【第7条】 「受付の期間に申請した」: 申請日 が 令和6年4月1日以後令和6年9月30日以前
   |      ^^
   = 直し方: 《…》 を使ってください。名前の並びは { }、文字は「」、条文は《》、表や関数に渡す値は ( ) で囲みます
--- stderr en
error[Y0044]: `【` is not the bracket that is used here
  --> 制度.yoko:31:4
   |
31 | 要件 【第7条】 「受付の期間に申請した」: 申請日 が 令和6年4月1日以後令和6年9月30日以前
   |      ^^
   = help: write 《…》; a list of names stands in { }, a quoted text in 「」, a clause in 《》, what a table is asked in ( )
--- exit
3

=== 丸で答える
--- command
slip '「指定を受けている」: 指定事業所' '「指定を受けている」: 指定事業所 = ○'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0011]: 「○」（U+25CB）はここに書けません
  --> 制度.yoko:29:30
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所 = ○
   |                                                   ^
   = もしかして: 真
   = 直し方: 取り除いてください。名前に要る文字なら、名前を「…」で囲みます
--- stderr en
error[Y0011]: `○` (U+25CB) cannot stand here
  --> 制度.yoko:29:30
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所 = ○
   |                                                   ^
   = did you mean: 真
   = help: take it out; a name that needs it is quoted: 「…」
--- exit
3

=== であるを付けた答え
--- command
slip '「指定を受けている」: 指定事業所' '「指定を受けている」: 指定事業所である'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「指定事業所である」は一つの名前として読まれ、その名前はありません（「指定事業所」で始まっています）
  --> 制度.yoko:29:22
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所である
   |                                      ^^^^^^^^^^^^^^^^
   = もしかして: 指定事業所
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：指定事業所
--- stderr en
error[Y0127]: `指定事業所である` is read as one name, and there is none; it begins with the name `指定事業所`
  --> 制度.yoko:29:22
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所である
   |                                      ^^^^^^^^^^^^^^^^
   = did you mean: 指定事業所
   = help: put spaces between the words, and write signs for what the guideline says: 指定事業所
--- exit
3

=== なしを付けた答え
--- command
slip '「指定を受けている」: 指定事業所' '「指定を受けている」: 再申請なし'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「再申請なし」は一つの名前として読まれ、その名前はありません（「再申請」で始まっています）
  --> 制度.yoko:29:22
   |
29 | 要件 《第2条》 「指定を受けている」: 再申請なし
   |                                      ^^^^^^^^^^
   = もしかして: 再申請 でない
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：再申請 でない
--- stderr en
error[Y0127]: `再申請なし` is read as one name, and there is none; it begins with the name `再申請`
  --> 制度.yoko:29:22
   |
29 | 要件 《第2条》 「指定を受けている」: 再申請なし
   |                                      ^^^^^^^^^^
   = did you mean: 再申請 でない
   = help: put spaces between the words, and write signs for what the guideline says: 再申請 でない
--- exit
3

=== あるを付けた真偽
--- command
slip '「指定を受けている」: 指定事業所' '「指定を受けている」: 指定事業所がある'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「指定事業所がある」は一つの名前として読まれ、その名前はありません（「指定事業所」で始まっています）
  --> 制度.yoko:29:22
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所がある
   |                                      ^^^^^^^^^^^^^^^^
   = もしかして: 指定事業所
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：指定事業所
--- stderr en
error[Y0127]: `指定事業所がある` is read as one name, and there is none; it begins with the name `指定事業所`
  --> 制度.yoko:29:22
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所がある
   |                                      ^^^^^^^^^^^^^^^^
   = did you mean: 指定事業所
   = help: put spaces between the words, and write signs for what the guideline says: 指定事業所
--- exit
3

=== 選択肢の名に 以外
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき' 'ただし 都市部以外 のとき'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「都市部以外」は一つの名前として読まれ、その名前はありません（「都市部」で始まっています）
  --> 制度.yoko:48:9
   |
48 |     ただし 都市部以外 のとき 4分の3
   |            ^^^^^^^^^^
   = もしかして: 所在 ≠ 都市部
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：所在 ≠ 都市部
--- stderr en
error[Y0127]: `都市部以外` is read as one name, and there is none; it begins with the name `都市部`
  --> 制度.yoko:48:9
   |
48 |     ただし 都市部以外 のとき 4分の3
   |            ^^^^^^^^^^
   = did you mean: 所在 ≠ 都市部
   = help: put spaces between the words, and write signs for what the guideline says: 所在 ≠ 都市部
--- exit
3

=== または で並べた選択肢
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき' 'ただし 所在 が 山間部 または 離島 のとき'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0201]: これは地域の選択肢ですが、ここには真偽が必要です
  --> 制度.yoko:48:9
   |
48 |     ただし 所在 が 山間部 または 離島 のとき 4分の3
   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^
   = もしかして: 所在 が { 山間部、離島 }
   = 直し方: その種類の値を書いてください
--- stderr en
error[Y0201]: this is a choice of 地域, but a truth value (真偽) is wanted here
  --> 制度.yoko:48:9
   |
48 |     ただし 所在 が 山間部 または 離島 のとき 4分の3
   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^
   = did you mean: 所在 が { 山間部、離島 }
   = help: write a value of that kind
--- exit
3

=== 選択肢の名を額に使う
--- command
slip '切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)' '切り捨て(機器 × 補助率, 千円)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0203]: 費目の選択肢では、大小の比較や計算ができません
  --> 制度.yoko:52:24
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(機器 × 補助率, 千円)
   |                                     ^^^^
   = もしかして: 合計(経費.額, 対象 かつ 区分 = 機器)
   = 直し方: 大きさのある値を使うか、= と ≠ で比べてください
--- stderr en
error[Y0203]: this cannot be done with a choice of 費目
  --> 制度.yoko:52:24
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(機器 × 補助率, 千円)
   |                                     ^^^^
   = did you mean: 合計(経費.額, 対象 かつ 区分 = 機器)
   = help: use a value that has an order or an amount, or compare with = and ≠
--- exit
3

=== いずれか少ない額
--- command
slip '小さい方(対象経費 × 補助率, 上限)' '対象経費と上限のいずれか少ない額'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「対象経費と上限のいずれか少ない額」は一つの名前として読まれ、その名前はありません（「対象経費」で始まっています）
  --> 制度.yoko:52:24
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(対象経費と上限のいずれか少ない額, 千円)
   |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = もしかして: 小さい方(対象経費, 上限)
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：小さい方(対象経費, 上限)
--- stderr en
error[Y0127]: `対象経費と上限のいずれか少ない額` is read as one name, and there is none; it begins with the name `対象経費`
  --> 制度.yoko:52:24
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(対象経費と上限のいずれか少ない額, 千円)
   |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = did you mean: 小さい方(対象経費, 上限)
   = help: put spaces between the words, and write signs for what the guideline says: 小さい方(対象経費, 上限)
--- exit
3

=== 最小は行の関数
--- command
slip '小さい方(対象経費 × 補助率, 上限)' '最小(対象経費 × 補助率, 上限)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0107]: 「最小」の引数は3–4個ですが、2個あります
  --> 制度.yoko:52:24
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(最小(対象経費 × 補助率, 上限), 千円)
   |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = もしかして: 小さい方(対象経費 × 補助率, 上限)
   = 直し方: 引数の数を合わせてください
--- stderr en
error[Y0107]: `最小` takes 3–4 arguments, here are 2
  --> 制度.yoko:52:24
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(最小(対象経費 × 補助率, 上限), 千円)
   |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = did you mean: 小さい方(対象経費 × 補助率, 上限)
   = help: give it as many as it takes
--- exit
3

=== 合計の条件を読点で分ける
--- command
slip '合計(経費.税抜額, 対象)' '合計(経費.税抜額, 対象、区分 = 機器)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0107]: 「合計」の引数は2個ですが、3個あります
  --> 制度.yoko:50:11
   |
50 | 結果 対象経費 = 合計(経費.税抜額, 対象、区分 = 機器)
   |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 参考: 条件がいくつもあるときは かつ でつなぎます：対象 かつ 区分 = 研修費
   = 直し方: 引数の数を合わせてください
--- stderr en
error[Y0107]: `合計` takes 2 arguments, here are 3
  --> 制度.yoko:50:11
   |
50 | 結果 対象経費 = 合計(経費.税抜額, 対象、区分 = 機器)
   |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = note: several conditions are joined by かつ: 対象 かつ 区分 = 研修費
   = help: give it as many as it takes
--- exit
3

=== 合計に の
--- command
slip '合計(経費.税抜額, 対象)' '合計(経費の税抜額, 対象)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0105]: 「経費の税抜額」は記録の一覧ではありません
  --> 制度.yoko:50:14
   |
50 | 結果 対象経費 = 合計(経費の税抜額, 対象)
   |                      ^^^^^^^^^^^^
   = もしかして: 経費.税抜額
   = 直し方: 経費のような、語彙の一覧の名前を書いてください
--- stderr en
error[Y0105]: `経費の税抜額` is not a list of the record
  --> 制度.yoko:50:14
   |
50 | 結果 対象経費 = 合計(経費の税抜額, 対象)
   |                      ^^^^^^^^^^^^
   = did you mean: 経費.税抜額
   = help: write a list of the vocabulary, as 経費
--- exit
3

=== 漢数字の率
--- command
slip 'のとき 4分の3' 'のとき 四分の三'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「四分の三」という名前はありません
  --> 制度.yoko:48:29
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 四分の三
   |                                            ^^^^^^^^
   = 参考: 数は算用数字で書きます：2分の1、200万円
   = もしかして: 4分の3
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `四分の三` is not known here
  --> 制度.yoko:48:29
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 四分の三
   |                                            ^^^^^^^^
   = note: numbers are written with digits: 2分の1, 200万円
   = did you mean: 4分の3
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== 漢数字の額
--- command
slip '=> 200万円' '=> 二百万円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「二百万円」という名前はありません
  --> 制度.yoko:41:19
   |
41 |     11人以上30人以下 => 二百万円
   |                         ^^^^^^^^
   = 参考: 数は算用数字で書きます：2分の1、200万円
   = もしかして: 200万円
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `二百万円` is not known here
  --> 制度.yoko:41:19
   |
41 |     11人以上30人以下 => 二百万円
   |                         ^^^^^^^^
   = note: numbers are written with digits: 2分の1, 200万円
   = did you mean: 200万円
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== 単位のない0
--- command
slip '大きい方(0円, 金額 - 消費税)' '大きい方(0, 金額 - 消費税)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0204]: 単位のない数が円の額と並んでいます
  --> 制度.yoko:34:25
   |
34 |     定義 税抜額 《第3条》 = 大きい方(0, 金額 - 消費税)
   |                                      ^
   = もしかして: 0円
   = 直し方: 0円、100万円 のように単位を書いてください
--- stderr en
error[Y0204]: a number without a unit meets an amount in 円
  --> 制度.yoko:34:25
   |
34 |     定義 税抜額 《第3条》 = 大きい方(0, 金額 - 消費税)
   |                                      ^
   = did you mean: 0円
   = help: write the unit: 0円, 100万円
--- exit
3

=== 日数と年
--- command
slip '職員数 >= 1人' '日数(申請日, 完了日) >= 1年'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0202]: 日の数量と年の数量は一緒に計算できません
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 日数(申請日, 完了日) >= 1年
   |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 参考: 日数(A, B) は日、月数(A, B) はか月、年数(A, B) は年で数えます。年齢も年です。日付どうしなら 申請日 >= 指定日 + 1年 と比べます
   = もしかして: 年数(申請日, 完了日) >= 1年
   = 直し方: 同じ単位のものどうしを比べたり足したりしてください
--- stderr en
error[Y0202]: an amount in 日 and an amount in 年 do not go together
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 日数(申請日, 完了日) >= 1年
   |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = note: 日数(A, B) counts days, 月数(A, B) months (か月), 年数(A, B) years (年), ages too; a day is compared as 申請日 >= 指定日 + 1年
   = did you mean: 年数(申請日, 完了日) >= 1年
   = help: compare and add only what is counted in one unit
--- exit
3

=== 歳で数える
--- command
slip '職員数 >= 1人' '年数(完了日, 申請日) < 50歳'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0202]: 年の数量と歳の数量は一緒に計算できません
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 年数(完了日, 申請日) < 50歳
   |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 参考: 日数(A, B) は日、月数(A, B) はか月、年数(A, B) は年で数えます。年齢も年です。日付どうしなら 申請日 >= 指定日 + 1年 と比べます
   = もしかして: 年数(完了日, 申請日) < 50年
   = 直し方: 同じ単位のものどうしを比べたり足したりしてください
--- stderr en
error[Y0202]: an amount in 年 and an amount in 歳 do not go together
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 年数(完了日, 申請日) < 50歳
   |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = note: 日数(A, B) counts days, 月数(A, B) months (か月), 年数(A, B) years (年), ages too; a day is compared as 申請日 >= 指定日 + 1年
   = did you mean: 年数(完了日, 申請日) < 50年
   = help: compare and add only what is counted in one unit
--- exit
3

=== 年月日をRで
--- command
slip '申請日 が 令和6年4月1日以後令和6年9月30日以前' '申請日 <= R6年9月30日'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0021]: 「R6年9月30日」は年月日がそろっていないか、日付の形になっていません
  --> 制度.yoko:31:31
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 <= R6年9月30日
   |                                                    ^^^^^^^^^^^
   = もしかして: 令和6年9月30日
   = 直し方: 2024-03-11、2024年3月11日、令和6年3月11日 のいずれかの形で書きます
--- stderr en
error[Y0021]: `R6年9月30日` is no whole date
  --> 制度.yoko:31:31
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 <= R6年9月30日
   |                                                    ^^^^^^^^^^^
   = did you mean: 令和6年9月30日
   = help: write 2024-03-11, 2024年3月11日 or 令和6年3月11日
--- exit
3

=== 日付の年度
--- command
slip '申請日 が 令和6年4月1日以後令和6年9月30日以前' '申請日の年度 = 令和6年度'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「申請日の年度」は一つの名前として読まれ、その名前はありません（「申請日」で始まっています）
  --> 制度.yoko:31:24
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日の年度 = 令和6年度
   |                                          ^^^^^^^^^^^^
   = もしかして: 年度(申請日)
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：年度(申請日)
--- stderr en
error[Y0127]: `申請日の年度` is read as one name, and there is none; it begins with the name `申請日`
  --> 制度.yoko:31:24
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日の年度 = 令和6年度
   |                                          ^^^^^^^^^^^^
   = did you mean: 年度(申請日)
   = help: put spaces between the words, and write signs for what the guideline says: 年度(申請日)
--- exit
3

=== 項目の種類に括弧
--- command
slip '項目 前回補助額 : 円' '項目 前回補助額 : 円（税込）'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0141]: 「円」という種類に ( ) は付きません
  --> 制度.yoko:21:12
   |
21 | 項目 前回補助額 : 円（税込） 既定 0円
   |                   ^^^^^^^^^^
   = もしかして: 円
   = 直し方: 種類だけを書いてください。ほかに言うことは、後の「…」に書きます：円 「税込み」
--- stderr en
error[Y0141]: the type `円` takes no ( )
  --> 制度.yoko:21:12
   |
21 | 項目 前回補助額 : 円（税込） 既定 0円
   |                   ^^^^^^^^^^
   = did you mean: 円
   = help: write the type alone; what else is to be said of the field goes into its heading: 円 「税込み」
--- exit
3

=== 項目と書き忘れる
--- command
slip '    項目 金額 : 円 必須' '    金額 : 円 必須'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0031]: 「金額」で始まる宣言はありません
  --> 制度.yoko:25:5
   |
25 |     金額 : 円 必須
   |     ^^^^
   = もしかして: 項目 金額
   = 直し方: 宣言は、決まった語で始めます: 定義、要件、結果、表 など
--- stderr en
error[Y0031]: `金額` begins no declaration
  --> 制度.yoko:25:5
   |
25 |     金額 : 円 必須
   |     ^^^^
   = did you mean: 項目 金額
   = help: each declaration opens with its keyword: 定義, 要件, 結果, 表 …
--- exit
3

=== 補助額を条件に使う
--- command
slip '職員数 >= 1人' '補助額 >= 1円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「補助額」という名前はありません
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 補助額 >= 1円
   |                                       ^^^^^^
   = もしかして: 算定額
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `補助額` is not known here
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 補助額 >= 1円
   |                                       ^^^^^^
   = did you mean: 算定額
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== 別の書き方の条文
--- command
slip '《第4条(1)》 = 切り捨て' '《第4条1号》 = 切り捨て'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0120]: 「第4条1号」という条文は、条文の一覧にありません
  --> 制度.yoko:52:9
   |
52 | 結果 算定額 《第4条1号》 = 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)
   |               ^^^^^^^^
   = もしかして: 第4条(1)
   = 直し方: 引用を直すか、一覧に 条文 第4条1号 「…」 を加えてください
--- stderr en
error[Y0120]: the outline has no clause `第4条1号`
  --> 制度.yoko:52:9
   |
52 | 結果 算定額 《第4条1号》 = 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)
   |               ^^^^^^^^
   = did you mean: 第4条(1)
   = help: correct the citation, or add it to the outline: 条文 第4条1号 「…」
--- exit
3

=== 条だけの引用
--- command
slip '《第4条(1)》 = 切り捨て' '《第4条》 = 切り捨て'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0120]: 「第4条」という条文は、条文の一覧にありません
  --> 制度.yoko:52:9
   |
52 | 結果 算定額 《第4条》 = 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)
   |               ^^^^^
   = もしかして: 第4条(1)
   = 直し方: 引用を直すか、一覧に 条文 第4条 「…」 を加えてください
--- stderr en
error[Y0120]: the outline has no clause `第4条`
  --> 制度.yoko:52:9
   |
52 | 結果 算定額 《第4条》 = 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)
   |               ^^^^^
   = did you mean: 第4条(1)
   = help: correct the citation, or add it to the outline: 条文 第4条 「…」
--- exit
3

=== 行の項目を書類の条件に
--- command
slip '時期 申請時' '時期 申請時 のみ 金額 > 10万円 のとき'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「金額」という名前はありません
  --> 制度.yoko:55:26
   |
55 | 書類 事業計画書 《第6条》 時期 申請時 のみ 金額 > 10万円 のとき
   |                                            ^^^^
   = 参考: 経費の各行の項目です。各 経費 の中か、合計(経費.金額, …) で読むか、そのような行があるかを ある(経費, …) で問うてください
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `金額` is not known here
  --> 制度.yoko:55:26
   |
55 | 書類 事業計画書 《第6条》 時期 申請時 のみ 金額 > 10万円 のとき
   |                                            ^^^^
   = note: each line of 経費 has one: read it inside 各 経費, in 合計(経費.金額, …), or ask ある(経費, …) whether there is such a line
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== なしは0円
--- command
slip '所在 = 離島  期待' '所在 = 離島  前回補助額 = なし  期待'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0602]: 「前回補助額」に書けるのは円の数です
  --> 制度.yoko:62:35
   |
62 | 例 「離島は4分の3」 標準 { 所在 = 離島  前回補助額 = なし  期待 { 補助額 = 750,000円 } }
   |                                                      ^^^^
   = 参考: 「ない」ことは 0 と書きます。未記入 は「分からない」ことです
   = もしかして: 0円
   = 直し方: そのような値か、申請に値がないなら 未記入 と書いてください
--- stderr en
error[Y0602]: `前回補助額` takes a number of 円
  --> 制度.yoko:62:35
   |
62 | 例 「離島は4分の3」 標準 { 所在 = 離島  前回補助額 = なし  期待 { 補助額 = 750,000円 } }
   |                                                      ^^^^
   = note: that there is none of it is 0, while 未記入 is that nobody knows
   = did you mean: 0円
   = help: write such a value, or 未記入 where the record has none
--- exit
3

=== 人程度という単位はなく、年のない日は日でない
What is proposed is never a mistake of its own.
--- command
slip '職員数 >= 1人' '職員数が10人程度'
slip '申請日 が 令和6年4月1日以後令和6年9月30日以前' '申請日が9月30日まで'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「職員数が10人程度」は一つの名前として読まれ、その名前はありません（「職員数」で始まっています）
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数が10人程度
   |                                       ^^^^^^^^^^^^^^^^
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：職員数 が …
エラー[Y0127]: 「申請日が9月30日まで」は一つの名前として読まれ、その名前はありません（「申請日」で始まっています）
  --> 制度.yoko:31:24
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日が9月30日まで
   |                                          ^^^^^^^^^^^^^^^^^^^
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：申請日 が …年9月30日以前
--- stderr en
error[Y0127]: `職員数が10人程度` is read as one name, and there is none; it begins with the name `職員数`
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数が10人程度
   |                                       ^^^^^^^^^^^^^^^^
   = help: put spaces between the words, and write signs for what the guideline says: 職員数 が …
error[Y0127]: `申請日が9月30日まで` is read as one name, and there is none; it begins with the name `申請日`
  --> 制度.yoko:31:24
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日が9月30日まで
   |                                          ^^^^^^^^^^^^^^^^^^^
   = help: put spaces between the words, and write signs for what the guideline says: 申請日 が …年9月30日以前
--- exit
3

