# Slips with names in a whole scheme, tests/golden/mistakes/base.yoko: misspelt, said twice, of another place; citations and examples.
# `slip RIGHT WRONG` puts one in. One slip gives one message, which says what to write.

=== 条文の番号違い
--- command
slip '結果 上限額 《第4条(2)》 = 上限' '結果 上限額 《第4条(3)》 = 上限'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0120]: 「第4条(3)」という条文は、条文の一覧にありません
  --> 制度.yoko:51:9
   |
51 | 結果 上限額 《第4条(3)》 = 上限
   |               ^^^^^^^^
   = もしかして: 第4条(2)
   = 直し方: 引用を直すか、一覧に 条文 第4条(3) 「…」 を加えてください
--- stderr en
error[Y0120]: the outline has no clause `第4条(3)`
  --> 制度.yoko:51:9
   |
51 | 結果 上限額 《第4条(3)》 = 上限
   |               ^^^^^^^^
   = did you mean: 第4条(2)
   = help: correct the citation, or add it to the outline: 条文 第4条(3) 「…」
--- exit
3

=== 漢数字の条文
--- command
slip '結果 上限額 《第4条(2)》 = 上限' '結果 上限額 《第四条(2)》 = 上限'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0120]: 「第四条(2)」という条文は、条文の一覧にありません
  --> 制度.yoko:51:9
   |
51 | 結果 上限額 《第四条(2)》 = 上限
   |               ^^^^^^^^^
   = もしかして: 第4条(2)
   = 直し方: 引用を直すか、一覧に 条文 第四条(2) 「…」 を加えてください
--- stderr en
error[Y0120]: the outline has no clause `第四条(2)`
  --> 制度.yoko:51:9
   |
51 | 結果 上限額 《第四条(2)》 = 上限
   |               ^^^^^^^^^
   = did you mean: 第4条(2)
   = help: correct the citation, or add it to the outline: 条文 第四条(2) 「…」
--- exit
3

=== 条文の抜け（第）
--- command
slip '結果 上限額 《第4条(2)》 = 上限' '結果 上限額 《4条(2)》 = 上限'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0120]: 「4条(2)」という条文は、条文の一覧にありません
  --> 制度.yoko:51:9
   |
51 | 結果 上限額 《4条(2)》 = 上限
   |               ^^^^^^
   = もしかして: 第4条(2)
   = 直し方: 引用を直すか、一覧に 条文 4条(2) 「…」 を加えてください
--- stderr en
error[Y0120]: the outline has no clause `4条(2)`
  --> 制度.yoko:51:9
   |
51 | 結果 上限額 《4条(2)》 = 上限
   |               ^^^^^^
   = did you mean: 第4条(2)
   = help: correct the citation, or add it to the outline: 条文 4条(2) 「…」
--- exit
3

=== 表記ゆれ
--- command
slip '- 前回補助額) 《第5条》' '- 前回の補助額) 《第5条》'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「前回の補助額」という名前はありません
  --> 制度.yoko:45:35
   |
45 |     ただし 再申請 のとき 大きい方(0円, 帯(職員数) - 前回の補助額) 《第5条》
   |                                                     ^^^^^^^^^^^^
   = もしかして: 前回補助額
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `前回の補助額` is not known here
  --> 制度.yoko:45:35
   |
45 |     ただし 再申請 のとき 大きい方(0円, 帯(職員数) - 前回の補助額) 《第5条》
   |                                                     ^^^^^^^^^^^^
   = did you mean: 前回補助額
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== 選択肢の書き違い
--- command
slip '区分 が { 機器、工事 }' '区分 が { 機械、工事 }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0103]: 「機械」は費目の選択肢にありません
  --> 制度.yoko:35:33
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が { 機械、工事 }
   |                                                    ^^^^
   = 参考: 費目の選択肢は、機器、工事、その他 です
   = もしかして: 機器
   = 直し方: 選択肢か、その群の名前を書いてください
--- stderr en
error[Y0103]: `機械` is not a member of 費目
  --> 制度.yoko:35:33
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が { 機械、工事 }
   |                                                    ^^^^
   = note: the choices of 費目 are 機器、工事、その他
   = did you mean: 機器
   = help: write one of its members, or a 群 of them
--- exit
3

=== かっこの取り違え「」
--- command
slip '区分 が { 機器、工事 }' '区分 が 「機器、工事」'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0103]: 「機器、工事」は費目の選択肢にありません
  --> 制度.yoko:35:31
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が 「機器、工事」
   |                                                  ^^^^^^^^^^^^^^
   = 参考: 費目の選択肢は、機器、工事、その他 です
   = もしかして: 機器、工事
   = 直し方: 選択肢か、その群の名前を書いてください
--- stderr en
error[Y0103]: `機器、工事` is not a member of 費目
  --> 制度.yoko:35:31
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が 「機器、工事」
   |                                                  ^^^^^^^^^^^^^^
   = note: the choices of 費目 are 機器、工事、その他
   = did you mean: 機器、工事
   = help: write one of its members, or a 群 of them
--- exit
3

=== 要件の条文なし
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '要件 「指定を受けている」: 指定事業所'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0123]: この要件には条文の引用がありません
  --> 制度.yoko:29:1
   |
29 | 要件 「指定を受けている」: 指定事業所
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: もとになる条文を《第…条》の形で書いてください
--- stderr en
error[Y0123]: this requirement cites no clause
  --> 制度.yoko:29:1
   |
29 | 要件 「指定を受けている」: 指定事業所
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: add the clause that it comes from: 《第…条》
--- exit
3

=== 同じ名前が二つ
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '定義 上限 《第4条(1)》 = 2分の1'
--- stdout ja
制度.yoko: エラー 2件、警告 0件
--- stdout en
制度.yoko: 2 error(s), 0 warning(s)
--- stderr ja
エラー[Y0102]: 「上限」が2度宣言されています
  --> 制度.yoko:47:4
   |
47 | 定義 上限 《第4条(1)》 = 2分の1
   |      ^^^^
   = 直し方: どちらかを別の名前にするか、取り除いてください
参考: 最初の宣言はここです
  --> 制度.yoko:44:4
   |
44 | 定義 上限 《第4条(2)》 = 帯(職員数)
   |      ----
エラー[Y0101]: 「補助率」という名前はありません
  --> 制度.yoko:52:36
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)
   |                                                         ^^^^^^
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0102]: `上限` is declared twice
  --> 制度.yoko:47:4
   |
47 | 定義 上限 《第4条(1)》 = 2分の1
   |      ^^^^
   = help: give one of the two another name, or take it out
note: it is declared here first
  --> 制度.yoko:44:4
   |
44 | 定義 上限 《第4条(2)》 = 帯(職員数)
   |      ----
error[Y0101]: the name `補助率` is not known here
  --> 制度.yoko:52:36
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)
   |                                                         ^^^^^^
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== 原則が二つ
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '定義 補助率 《第4条(1)》 = 3分の1
定義 補助率 《第4条(1)》 = 2分の1'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0102]: 「補助率」が2度宣言されています
  --> 制度.yoko:48:4
   |
48 | 定義 補助率 《第4条(1)》 = 2分の1
   |      ^^^^^^
   = 直し方: どちらかを別の名前にするか、取り除いてください
参考: 最初の宣言はここです
  --> 制度.yoko:47:4
   |
47 | 定義 補助率 《第4条(1)》 = 3分の1
   |      ------
--- stderr en
error[Y0102]: `補助率` is declared twice
  --> 制度.yoko:48:4
   |
48 | 定義 補助率 《第4条(1)》 = 2分の1
   |      ^^^^^^
   = help: give one of the two another name, or take it out
note: it is declared here first
  --> 制度.yoko:47:4
   |
47 | 定義 補助率 《第4条(1)》 = 3分の1
   |      ------
--- exit
3

=== 例に知らない項目
--- command
slip '例 「離島は4分の3」 標準 { 所在 = 離島' '例 「離島は4分の3」 標準 { 所在地 = 離島'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0601]: 「所在地」という項目は申請にありません
  --> 制度.yoko:62:18
   |
62 | 例 「離島は4分の3」 標準 { 所在地 = 離島  期待 { 補助額 = 750,000円 } }
   |                            ^^^^^^
   = もしかして: 所在
   = 直し方: 語彙にある項目を、そこでの名前で書いてください
--- stderr en
error[Y0601]: `所在地` is no field of 申請
  --> 制度.yoko:62:18
   |
62 | 例 「離島は4分の3」 標準 { 所在地 = 離島  期待 { 補助額 = 750,000円 } }
   |                            ^^^^^^
   = did you mean: 所在
   = help: write a field of the vocabulary, by its name there
--- exit
3

=== 例の値の単位違い
--- command
slip '申請日 = 令和6年5月1日  職員数 = 12人' '申請日 = 令和6年5月1日  職員数 = 12円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0603]: 「職員数」の単位は人で、円ではありません
  --> 制度.yoko:58:27
   |
58 |     申請日 = 令和6年5月1日  職員数 = 12円  所在 = 都市部  指定事業所
   |                                      ^^^^
   = 直し方: 単位を人にするか、単位なしで書いてください
--- stderr en
error[Y0603]: `職員数` is counted in 人, not in 円
  --> 制度.yoko:58:27
   |
58 |     申請日 = 令和6年5月1日  職員数 = 12円  所在 = 都市部  指定事業所
   |                                      ^^^^
   = help: write the number with 人, or without a unit
--- exit
3

=== 例の選択肢違い
--- command
slip '例 「離島は4分の3」 標準 { 所在 = 離島' '例 「離島は4分の3」 標準 { 所在 = 島'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0605]: 「島」は選択肢「地域」にありません
  --> 制度.yoko:62:23
   |
62 | 例 「離島は4分の3」 標準 { 所在 = 島  期待 { 補助額 = 750,000円 } }
   |                                   ^^
   = 参考: 地域の選択肢は、都市部、山間部、離島 です
   = もしかして: 離島
   = 直し方: 選択肢にある名前を書いてください。記号などを含む名前は「」で囲みます
--- stderr en
error[Y0605]: `島` is none of the choices of 地域
  --> 制度.yoko:62:23
   |
62 | 例 「離島は4分の3」 標準 { 所在 = 島  期待 { 補助額 = 750,000円 } }
   |                                   ^^
   = note: the choices of 地域 are 都市部、山間部、離島
   = did you mean: 離島
   = help: write one of its members; a name with other characters stands in 「」
--- exit
3

=== コンマの代わりに中点
--- command
slip '区分 が { 機器、工事 }' '区分 が { 機器・工事 }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0103]: 「機器・工事」は費目の選択肢にありません
  --> 制度.yoko:35:33
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が { 機器・工事 }
   |                                                    ^^^^^^^^^^
   = 参考: 費目の選択肢は、機器、工事、その他 です
   = もしかして: 機器、工事
   = 直し方: 選択肢か、その群の名前を書いてください
--- stderr en
error[Y0103]: `機器・工事` is not a member of 費目
  --> 制度.yoko:35:33
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が { 機器・工事 }
   |                                                    ^^^^^^^^^^
   = note: the choices of 費目 are 機器、工事、その他
   = did you mean: 機器、工事
   = help: write one of its members, or a 群 of them
--- exit
3

=== 割り算を率で
--- command
slip '対象経費 × 補助率' '対象経費 ÷ 2'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0111]: 「補助率」は宣言されていますが、どこでも使われていません
  --> 制度.yoko:47:4
   |
47 | 定義 補助率 《第4条(1)》 = 2分の1
   |      ^^^^^^
   = 直し方: 使うか、取り除いてください。これを読むはずの規則が抜けているかもしれません
--- stderr en
warning[Y0111]: `補助率` is declared, but nothing uses it
  --> 制度.yoko:47:4
   |
47 | 定義 補助率 《第4条(1)》 = 2分の1
   |      ^^^^^^
   = help: use it, or take it out; a rule that was meant to read it may be missing

=== 関数の書き違い
--- command
slip '= 切り捨て(小さい方' '= 切捨て(小さい方'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0106]: 「切捨て」という関数や表はありません
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = 切捨て(小さい方(対象経費 × 補助率, 上限), 千円)
   |                            ^^^^^^
   = もしかして: 切り捨て
   = 直し方: ある関数か表の名前を書いてください。関数や表として使わない名前なら、括弧の前に空白を入れます
--- stderr en
error[Y0106]: there is no function or table `切捨て`
  --> 制度.yoko:52:19
   |
52 | 結果 算定額 《第4条(1)》 = 切捨て(小さい方(対象経費 × 補助率, 上限), 千円)
   |                            ^^^^^^
   = did you mean: 切り捨て
   = help: write one that there is; a name that is not called needs a space before the parenthesis
--- exit
3

=== 関数の書き違い2
--- command
slip '小さい方(対象経費' '小さいほう(対象経費'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0106]: 「小さいほう」という関数や表はありません
  --> 制度.yoko:52:24
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さいほう(対象経費 × 補助率, 上限), 千円)
   |                                     ^^^^^^^^^^
   = もしかして: 小さい方
   = 直し方: ある関数か表の名前を書いてください。関数や表として使わない名前なら、括弧の前に空白を入れます
--- stderr en
error[Y0106]: there is no function or table `小さいほう`
  --> 制度.yoko:52:24
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さいほう(対象経費 × 補助率, 上限), 千円)
   |                                     ^^^^^^^^^^
   = did you mean: 小さい方
   = help: write one that there is; a name that is not called needs a space before the parenthesis
--- exit
3

=== いずれか少ない方
--- command
slip '小さい方(対象経費' 'いずれか少ない方(対象経費'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0106]: 「いずれか少ない方」という関数や表はありません
  --> 制度.yoko:52:24
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(いずれか少ない方(対象経費 × 補助率, 上限), 千円)
   |                                     ^^^^^^^^^^^^^^^^
   = もしかして: 小さい方
   = 直し方: ある関数か表の名前を書いてください。関数や表として使わない名前なら、括弧の前に空白を入れます
--- stderr en
error[Y0106]: there is no function or table `いずれか少ない方`
  --> 制度.yoko:52:24
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(いずれか少ない方(対象経費 × 補助率, 上限), 千円)
   |                                     ^^^^^^^^^^^^^^^^
   = did you mean: 小さい方
   = help: write one that there is; a name that is not called needs a space before the parenthesis
--- exit
3

=== 関数のかっこ忘れ
--- command
slip '帯(職員数)
    ただし' '帯
    ただし'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0116]: 「帯」そのものには値がありません
  --> 制度.yoko:44:18
   |
44 | 定義 上限 《第4条(2)》 = 帯
   |                          ^^
   = もしかして: 帯(職員数)
   = 直し方: 表は引数を付けて呼び、一覧には 合計・ある・件数 を使い、群は が で比べます
--- stderr en
error[Y0116]: `帯` has no value of its own
  --> 制度.yoko:44:18
   |
44 | 定義 上限 《第4条(2)》 = 帯
   |                          ^^
   = did you mean: 帯(職員数)
   = help: call a table with its arguments; ask a list with 合計, ある, 件数; compare with a group by が
--- exit
3

=== 引数が一つ多い
--- command
slip '帯(職員数)
    ただし' '帯(職員数, 所在)
    ただし'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0107]: 「帯」の引数は1個ですが、2個あります
  --> 制度.yoko:44:18
   |
44 | 定義 上限 《第4条(2)》 = 帯(職員数, 所在)
   |                          ^^^^^^^^^^^^^^^^
   = 直し方: 引数の数を合わせてください
--- stderr en
error[Y0107]: `帯` takes 1 arguments, here are 2
  --> 制度.yoko:44:18
   |
44 | 定義 上限 《第4条(2)》 = 帯(職員数, 所在)
   |                          ^^^^^^^^^^^^^^^^
   = help: give it as many as it takes
--- exit
3

=== 循環
--- command
slip '定義 上限 《第4条(2)》 = 帯(職員数)' '定義 上限 《第4条(2)》 = 小さい方(帯(職員数), 上限額)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0110]: 「上限額」が自分自身に依存しています
  --> 制度.yoko:44:31
   |
44 | 定義 上限 《第4条(2)》 = 小さい方(帯(職員数), 上限額)
   |                                               ^^^^^^
   = 直し方: 循環を断ってください。どれかをほかに頼らずに書く必要があります
参考: 「上限額」は「上限」を必要とします
  --> 制度.yoko:51:4
   |
51 | 結果 上限額 《第4条(2)》 = 上限
   |      ------
参考: 「上限」は「上限額」を必要とします
  --> 制度.yoko:44:4
   |
44 | 定義 上限 《第4条(2)》 = 小さい方(帯(職員数), 上限額)
   |      ----
--- stderr en
error[Y0110]: `上限額` depends on itself
  --> 制度.yoko:44:31
   |
44 | 定義 上限 《第4条(2)》 = 小さい方(帯(職員数), 上限額)
   |                                               ^^^^^^
   = help: break the circle: one of these has to be written without the others
note: `上限額` needs `上限`
  --> 制度.yoko:51:4
   |
51 | 結果 上限額 《第4条(2)》 = 上限
   |      ------
note: `上限` needs `上限額`
  --> 制度.yoko:44:4
   |
44 | 定義 上限 《第4条(2)》 = 小さい方(帯(職員数), 上限額)
   |      ----
--- exit
3

=== 各の外で明細を読む
--- command
slip '結果 対象経費 = 合計(経費.税抜額, 対象)' '結果 対象経費 = 税抜額'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「税抜額」という名前はありません
  --> 制度.yoko:50:11
   |
50 | 結果 対象経費 = 税抜額
   |                 ^^^^^^
   = 参考: 経費の各行の項目です。各 経費 の中か、合計(経費.税抜額, …) で読むか、そのような行があるかを ある(経費, …) で問うてください
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `税抜額` is not known here
  --> 制度.yoko:50:11
   |
50 | 結果 対象経費 = 税抜額
   |                 ^^^^^^
   = note: each line of 経費 has one: read it inside 各 経費, in 合計(経費.税抜額, …), or ask ある(経費, …) whether there is such a line
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== 使われない定義
--- command
slip '結果 上限額 《第4条(2)》 = 上限' '定義 上限の案 《第4条(2)》 = 100万円
結果 上限額 《第4条(2)》 = 上限'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0111]: 「上限の案」は宣言されていますが、どこでも使われていません
  --> 制度.yoko:51:4
   |
51 | 定義 上限の案 《第4条(2)》 = 100万円
   |      ^^^^^^^^
   = 直し方: 使うか、取り除いてください。これを読むはずの規則が抜けているかもしれません
--- stderr en
warning[Y0111]: `上限の案` is declared, but nothing uses it
  --> 制度.yoko:51:4
   |
51 | 定義 上限の案 《第4条(2)》 = 100万円
   |      ^^^^^^^^
   = help: use it, or take it out; a rule that was meant to read it may be missing

=== 型の書き違い
--- command
slip '項目 前回補助額 : 円' '項目 前回補助額 : 金額'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0104]: 「金額」という型はありません
  --> 制度.yoko:21:12
   |
21 | 項目 前回補助額 : 金額 既定 0円
   |                   ^^^^
   = もしかして: 円
   = 直し方: 真偽、円、人、率、日付、年度、文字、ほかの単位、集合(…)、参照(…)、または 選択肢 名前 { 甲、乙 } で並べた選択肢の名前を書いてください
--- stderr en
error[Y0104]: there is no type `金額`
  --> 制度.yoko:21:12
   |
21 | 項目 前回補助額 : 金額 既定 0円
   |                   ^^^^
   = did you mean: 円
   = help: write 真偽, 円, 人, 率, 日付, 年度, 文字, another unit, 集合(…), 参照(…) or the name of choices, which are declared as 選択肢 NAME { A、B }
--- exit
3

=== はい/いいえ
--- command
slip '再申請 : 真偽 既定 偽' '再申請 : 真偽 既定 いいえ'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「いいえ」という名前はありません
  --> 制度.yoko:20:16
   |
20 | 項目 再申請 : 真偽 既定 いいえ
   |                         ^^^^^^
   = もしかして: 偽
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `いいえ` is not known here
  --> 制度.yoko:20:16
   |
20 | 項目 再申請 : 真偽 既定 いいえ
   |                         ^^^^^^
   = did you mean: 偽
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== =真 との比較
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '要件 《第2条》 「指定を受けている」: 指定事業所 = はい'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「はい」という名前はありません
  --> 制度.yoko:29:30
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所 = はい
   |                                                   ^^^^
   = もしかして: 真
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `はい` is not known here
  --> 制度.yoko:29:30
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所 = はい
   |                                                   ^^^^
   = did you mean: 真
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== 語彙の綴り
--- command
slip '施行 令和6年4月1日' '施行 令和6年4月1日
語彙 comon'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0108]: 語彙「comon」が見つかりません
 --> 制度.yoko:4:4
  |
4 | 語彙 comon
  |      ^^^^^
  = 直し方: 制度ファイルの隣のフォルダー vocabulary に comon.yoko を置くか、名前を直してください
--- stderr en
error[Y0108]: the vocabulary `comon` is not found
 --> 制度.yoko:4:4
  |
4 | 語彙 comon
  |      ^^^^^
  = help: put it into the folder vocabulary beside the scheme file as comon.yoko, or correct its name
--- exit
3

=== 各の名前違い
--- command
slip '各 経費 {' '各 費用 {'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0105]: 「費用」は記録の一覧ではありません
  --> 制度.yoko:33:3
   |
33 | 各 費用 {
   |    ^^^^
   = もしかして: 経費
   = 直し方: 経費のような、語彙の一覧の名前を書いてください
--- stderr en
error[Y0105]: `費用` is not a list of the record
  --> 制度.yoko:33:3
   |
33 | 各 費用 {
   |    ^^^^
   = did you mean: 経費
   = help: write a list of the vocabulary, as 経費
--- exit
3

=== 例の判定の書き違い
--- command
slip '期待 { 判定 = 交付可' '期待 { 判定 = 交付'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0616]: 判定は 交付可、不交付、要確認 のどれかです
  --> 制度.yoko:61:25
   |
61 | 例 「2分の1」 標準 { 期待 { 判定 = 交付  補助額 = 500,000円 } }
   |                                    ^^^^
   = もしかして: 交付可
   = 直し方: 三つのうちの一つを書いてください
--- stderr en
error[Y0616]: a decision is 交付可, 不交付 or 要確認
  --> 制度.yoko:61:25
   |
61 | 例 「2分の1」 標準 { 期待 { 判定 = 交付  補助額 = 500,000円 } }
   |                                    ^^^^
   = did you mean: 交付可
   = help: write one of the three
--- exit
3

=== 月数の単位
--- command
slip '完了日 + 30日' '完了日 + 1月'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0112]: 「月」という単位はありません
  --> 制度.yoko:54:24
   |
54 | 義務 報告期限 《第6条》 = 完了日 + 1月
   |                                     ^^
   = もしかして: か月
   = 直し方: 円、人、台など、語彙にある単位を書いてください
--- stderr en
error[Y0112]: the unit `月` is not known
  --> 制度.yoko:54:24
   |
54 | 義務 報告期限 《第6条》 = 完了日 + 1月
   |                                     ^^
   = did you mean: か月
   = help: write a unit of the vocabulary, as 円, 人, 台
--- exit
3

=== 営業日
--- command
slip '完了日 + 30日' '完了日 + 30営業日'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0112]: 「営業日」という単位はありません
  --> 制度.yoko:54:25
   |
54 | 義務 報告期限 《第6条》 = 完了日 + 30営業日
   |                                      ^^^^^^
   = 直し方: 円、人、台など、語彙にある単位を書いてください
--- stderr en
error[Y0112]: the unit `営業日` is not known
  --> 制度.yoko:54:25
   |
54 | 義務 報告期限 《第6条》 = 完了日 + 30営業日
   |                                      ^^^^^^
   = help: write a unit of the vocabulary, as 円, 人, 台
--- exit
3

=== 翌年度
--- command
slip '完了日 + 30日' '翌年度末'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「翌年度末」という名前はありません
  --> 制度.yoko:54:17
   |
54 | 義務 報告期限 《第6条》 = 翌年度末
   |                           ^^^^^^^^
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `翌年度末` is not known here
  --> 制度.yoko:54:17
   |
54 | 義務 報告期限 《第6条》 = 翌年度末
   |                           ^^^^^^^^
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== と等しい
--- command
slip '所在 = 離島  期待' '所在 が離島  期待'
--- stdout ja
制度.yoko: エラー 2件、警告 0件
--- stdout en
制度.yoko: 2 error(s), 0 warning(s)
--- stderr ja
エラー[Y0602]: 「所在」に書けるのは選択肢「地域」のどれかです
  --> 制度.yoko:62:18
   |
62 | 例 「離島は4分の3」 標準 { 所在 が離島  期待 { 補助額 = 750,000円 } }
   |                            ^^^^
   = 直し方: そのような値か、申請に値がないなら 未記入 と書いてください
エラー[Y0601]: 「が離島」という項目は申請にありません
  --> 制度.yoko:62:21
   |
62 | 例 「離島は4分の3」 標準 { 所在 が離島  期待 { 補助額 = 750,000円 } }
   |                                 ^^^^^^
   = 直し方: 語彙にある項目を、そこでの名前で書いてください
--- stderr en
error[Y0602]: `所在` takes one of the choices of 地域
  --> 制度.yoko:62:18
   |
62 | 例 「離島は4分の3」 標準 { 所在 が離島  期待 { 補助額 = 750,000円 } }
   |                            ^^^^
   = help: write such a value, or 未記入 where the record has none
error[Y0601]: `が離島` is no field of 申請
  --> 制度.yoko:62:21
   |
62 | 例 「離島は4分の3」 標準 { 所在 が離島  期待 { 補助額 = 750,000円 } }
   |                                 ^^^^^^
   = help: write a field of the vocabulary, by its name there
--- exit
3

=== 例の前提の綴り
--- command
slip '例 「2分の1」 標準 {' '例 「2分の1」 標準例 {'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0608]: 「標準例」という前提はありません
  --> 制度.yoko:61:10
   |
61 | 例 「2分の1」 標準例 { 期待 { 判定 = 交付可  補助額 = 500,000円 } }
   |               ^^^^^^
   = もしかして: 標準
   = 直し方: 前提 として宣言するか、ここに値を書いてください
--- stderr en
error[Y0608]: there is no premise `標準例`
  --> 制度.yoko:61:10
   |
61 | 例 「2分の1」 標準例 { 期待 { 判定 = 交付可  補助額 = 500,000円 } }
   |               ^^^^^^
   = did you mean: 標準
   = help: declare it with 前提, or write the entries here
--- exit
3

=== 例の一覧の書き方
--- command
slip '経費 [ { 区分 = 機器  金額 = 1,100,000円  消費税 = 100,000円 } ]' '経費 { 区分 = 機器  金額 = 1,100,000円 }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0610]: 「経費」は一覧です
  --> 制度.yoko:59:5
   |
59 |     経費 { 区分 = 機器  金額 = 1,100,000円 }
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 経費 [ { … } { … } ] と、一行ごとに { … } で書いてください
--- stderr en
error[Y0610]: `経費` is a list
  --> 制度.yoko:59:5
   |
59 |     経費 { 区分 = 機器  金額 = 1,100,000円 }
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write `経費 [ { … } { … } ]`, each { … } one line
--- exit
3

=== 例の小数
--- command
slip '職員数 = 12人' '職員数 = 12.25人'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0604]: 「職員数」の小数は 1 桁までです
  --> 制度.yoko:58:27
   |
58 |     申請日 = 令和6年5月1日  職員数 = 12.25人  所在 = 都市部  指定事業所
   |                                      ^^^^^^^
   = 直し方: 申請に書ける形の数にしてください
--- stderr en
error[Y0604]: `職員数` has at most 1 decimals
  --> 制度.yoko:58:27
   |
58 |     申請日 = 令和6年5月1日  職員数 = 12.25人  所在 = 都市部  指定事業所
   |                                      ^^^^^^^
   = help: write the number as a record could hold it
--- exit
3

=== 例の真偽
--- command
slip '所在 = 都市部  指定事業所' '所在 = 都市部  指定事業所 = はい'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0602]: 「指定事業所」に書けるのは真か偽です
  --> 制度.yoko:58:50
   |
58 |     申請日 = 令和6年5月1日  職員数 = 12人  所在 = 都市部  指定事業所 = はい
   |                                                                        ^^^^
   = もしかして: 真
   = 直し方: そのような値か、申請に値がないなら 未記入 と書いてください
--- stderr en
error[Y0602]: `指定事業所` takes 真 or 偽
  --> 制度.yoko:58:50
   |
58 |     申請日 = 令和6年5月1日  職員数 = 12人  所在 = 都市部  指定事業所 = はい
   |                                                                        ^^^^
   = did you mean: 真
   = help: write such a value, or 未記入 where the record has none
--- exit
3

=== 例の日付
--- command
slip '申請日 = 令和6年5月1日' '申請日 = 5月1日'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0072]: 「5月1日」には年がありません
  --> 制度.yoko:58:11
   |
58 |     申請日 = 5月1日  職員数 = 12人  所在 = 都市部  指定事業所
   |              ^^^^^^
   = 直し方: 令和8年6月1日 のように、年から書いてください。毎年のことなら、月(申請日) や 日(申請日) で日付の一部を問います
--- stderr en
error[Y0072]: `5月1日` says no year
  --> 制度.yoko:58:11
   |
58 |     申請日 = 5月1日  職員数 = 12人  所在 = 都市部  指定事業所
   |              ^^^^^^
   = help: write the year too: 令和8年6月1日; what comes every year is asked of the parts of a date: 月(申請日), 日(申請日)
--- exit
3

=== 表のその他の綴り
--- command
slip '31人以上         => 260万円' 'そのほか         => 260万円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「そのほか」という名前はありません
  --> 制度.yoko:42:5
   |
42 |     そのほか         => 260万円
   |     ^^^^^^^^
   = もしかして: その他
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `そのほか` is not known here
  --> 制度.yoko:42:5
   |
42 |     そのほか         => 260万円
   |     ^^^^^^^^
   = did you mean: その他
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== 表の名前の綴り
--- command
slip '定義 上限 《第4条(2)》 = 帯(職員数)' '定義 上限 《第4条(2)》 = 带(職員数)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0106]: 「带」という関数や表はありません
  --> 制度.yoko:44:18
   |
44 | 定義 上限 《第4条(2)》 = 带(職員数)
   |                          ^^
   = 直し方: ある関数か表の名前を書いてください。関数や表として使わない名前なら、括弧の前に空白を入れます
--- stderr en
error[Y0106]: there is no function or table `带`
  --> 制度.yoko:44:18
   |
44 | 定義 上限 《第4条(2)》 = 带(職員数)
   |                          ^^
   = help: write one that there is; a name that is not called needs a space before the parenthesis
--- exit
3

=== 切り捨ての引数逆
--- command
slip '= 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)' '= 切り捨て(千円, 小さい方(対象経費 × 補助率, 上限))'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0119]: ここには決まった値が必要です
  --> 制度.yoko:52:28
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(千円, 小さい方(対象経費 × 補助率, 上限))
   |                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 数・日付・名前を書いてください。記録によって変わるものは 定義 にします
--- stderr en
error[Y0119]: this must be a fixed value
  --> 制度.yoko:52:28
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(千円, 小さい方(対象経費 × 補助率, 上限))
   |                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write a number, date or name here; use 定義 for what depends on the record
--- exit
3

=== 漢数字の分数
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '定義 補助率 《第4条(1)》 = 二分の一'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「二分の一」という名前はありません
  --> 制度.yoko:47:19
   |
47 | 定義 補助率 《第4条(1)》 = 二分の一
   |                            ^^^^^^^^
   = 参考: 数は算用数字で書きます：2分の1、200万円
   = もしかして: 2分の1
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `二分の一` is not known here
  --> 制度.yoko:47:19
   |
47 | 定義 補助率 《第4条(1)》 = 二分の一
   |                            ^^^^^^^^
   = note: numbers are written with digits: 2分の1, 200万円
   = did you mean: 2分の1
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== 漢数字の額
--- command
slip '11人以上30人以下 => 200万円' '11人以上30人以下 => 二百万円'
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

=== 丸数字
--- command
slip '完了日 + 30日' '完了日 + ③0日'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「③0日」という名前はありません
  --> 制度.yoko:54:23
   |
54 | 義務 報告期限 《第6条》 = 完了日 + ③0日
   |                                    ^^^^
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `③0日` is not known here
  --> 制度.yoko:54:23
   |
54 | 義務 報告期限 《第6条》 = 完了日 + ③0日
   |                                    ^^^^
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== 項目を二度
--- command
slip '項目 完了日 : 日付' '項目 完了日 : 日付
項目 職員数 : 人'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0102]: 「職員数」が2度宣言されています
  --> 制度.yoko:23:4
   |
23 | 項目 職員数 : 人
   |      ^^^^^^
   = 直し方: どちらかを別の名前にするか、取り除いてください
参考: 最初の宣言はここです
  --> 制度.yoko:17:4
   |
17 | 項目 職員数 : 人 小数1桁 1人以上200人以下 必須
   |      ------
--- stderr en
error[Y0102]: `職員数` is declared twice
  --> 制度.yoko:23:4
   |
23 | 項目 職員数 : 人
   |      ^^^^^^
   = help: give one of the two another name, or take it out
note: it is declared here first
  --> 制度.yoko:17:4
   |
17 | 項目 職員数 : 人 小数1桁 1人以上200人以下 必須
   |      ------
--- exit
3

=== 既定の型違い
--- command
slip '項目 前回補助額 : 円 既定 0円' '項目 前回補助額 : 円 既定 なし'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0126]: 「なし」は値ではありません。既定 のない項目は、もともと空欄にできます
  --> 制度.yoko:21:17
   |
21 | 項目 前回補助額 : 円 既定 なし
   |                           ^^^^
   = 直し方: 「既定 なし」を消してください。判定に要るのに空欄なら、不足項目に挙がります。空欄を決まった値とみなすなら、既定 偽、既定 0円 のように書きます
--- stderr en
error[Y0126]: `なし` is no value; a field without 既定 may be left empty anyway
  --> 制度.yoko:21:17
   |
21 | 項目 前回補助額 : 円 既定 なし
   |                           ^^^^
   = help: take `既定 なし` out: a decision that needs the field names it as missing; 既定 偽 or 既定 0円 takes an empty field for that value
--- exit
3

=== 条文が二度
--- command
slip '条文 第6条 「実績の報告」' '条文 第6条 「実績の報告」
条文 第6条 「報告」'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0121]: 条文「第6条」が一覧に2度あります
  --> 制度.yoko:11:4
   |
11 | 条文 第6条 「報告」
   |      ^^^^^
   = 直し方: 1つにしてください
参考: 最初の宣言はここです
  --> 制度.yoko:10:4
   |
10 | 条文 第6条 「実績の報告」
   |      -----
--- stderr en
error[Y0121]: the clause `第6条` stands in the outline twice
  --> 制度.yoko:11:4
   |
11 | 条文 第6条 「報告」
   |      ^^^^^
   = help: keep one
note: it is declared here first
  --> 制度.yoko:10:4
   |
10 | 条文 第6条 「実績の報告」
   |      -----
--- exit
3

=== 義務の期限を文で
--- command
slip '義務 報告期限 《第6条》 = 完了日 + 30日' '義務 報告期限 《第6条》 = 完了後30日以内'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「完了後30日以内」という名前はありません
  --> 制度.yoko:54:17
   |
54 | 義務 報告期限 《第6条》 = 完了後30日以内
   |                           ^^^^^^^^^^^^^^
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `完了後30日以内` is not known here
  --> 制度.yoko:54:17
   |
54 | 義務 報告期限 《第6条》 = 完了後30日以内
   |                           ^^^^^^^^^^^^^^
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== 制度がない
--- command
slip '制度 green-2024 「省力化機器の導入補助」
' ''
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0109]: このファイルには、どの制度かが書かれていません
 --> 制度.yoko:1:1
  |
1 |     出典 「省力化機器導入補助金交付要綱」
  | ^
  = 直し方: 先頭に 制度 ID 「題名」 と書いてください
--- stderr en
error[Y0109]: this file does not say which scheme it is
 --> 制度.yoko:1:1
  |
1 |     出典 「省力化機器導入補助金交付要綱」
  | ^
  = help: begin it with 制度 ID 「title」
--- exit
3

=== 二つの制度
--- command
slip '施行 令和6年4月1日' '施行 令和6年4月1日
制度 green-2025 「次の年」'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0102]: 「green-2025」が2度宣言されています
 --> 制度.yoko:4:1
  |
4 | 制度 green-2025 「次の年」
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: どちらかを別の名前にするか、取り除いてください
--- stderr en
error[Y0102]: `green-2025` is declared twice
 --> 制度.yoko:4:1
  |
4 | 制度 green-2025 「次の年」
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: give one of the two another name, or take it out
--- exit
3

=== 改めるに基礎なし
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '改める 定義 補助率 《第4条(1)》 = 2分の1'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0509]: 「補助率」を改めようとしていますが、この制度には基礎がありません
  --> 制度.yoko:47:1
   |
47 | 改める 定義 補助率 《第4条(1)》 = 2分の1
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 基礎 ID を加えるか、ふつうの宣言として書いてください
--- stderr en
error[Y0509]: `補助率` is amended, but this scheme has no base
  --> 制度.yoko:47:1
   |
47 | 改める 定義 補助率 《第4条(1)》 = 2分の1
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: add 基礎 ID, or write it as a declaration of its own
--- exit
3

=== 各の中の結果
--- command
slip '要件 《第3条》 「機器か工事である」' '結果 要る 《第3条》 = 金額
    要件 《第3条》 「機器か工事である」'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0113]: この宣言はここには書けません
  --> 制度.yoko:35:5
   |
35 |     結果 要る 《第3条》 = 金額
   |     ^^^^
   = 直し方: 書ける場所へ移してください。各の中には定義・要件・場合、一覧の中には項目を書けます
--- stderr en
error[Y0113]: this declaration cannot stand here
  --> 制度.yoko:35:5
   |
35 |     結果 要る 《第3条》 = 金額
   |     ^^^^
   = help: move it to where it belongs: definitions, requirements and cases may stand in 各, fields in 一覧
--- exit
3

=== 行の項目を外で
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '要件 《第2条》 「指定を受けている」: 経費.金額 > 0円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0114]: 経費には行がいくつもあり、「金額」はその1行ごとの値です
  --> 制度.yoko:29:22
   |
29 | 要件 《第2条》 「指定を受けている」: 経費.金額 > 0円
   |                                      ^^^^^^^^^
   = 直し方: どの行についてかを書いてください：合計(経費.金額, …)、ある(経費, …)。または 各 経費 の中で読みます
--- stderr en
error[Y0114]: 経費 has many lines, and `金額` is of each of them
  --> 制度.yoko:29:22
   |
29 | 要件 《第2条》 「指定を受けている」: 経費.金額 > 0円
   |                                      ^^^^^^^^^
   = help: say over which lines: 合計(経費.金額, …), ある(経費, …), or read it inside 各 経費
--- exit
3

=== 項目の名前に「が…以上」を続けた
--- command
slip '職員数 >= 1人' '職員数が1人以上であること'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「職員数が1人以上であること」は一つの名前として読まれ、その名前はありません（「職員数」で始まっています）
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数が1人以上であること
   |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^
   = もしかして: 職員数 が 1人以上
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：職員数 が 1人以上
--- stderr en
error[Y0127]: `職員数が1人以上であること` is read as one name, and there is none; it begins with the name `職員数`
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数が1人以上であること
   |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^
   = did you mean: 職員数 が 1人以上
   = help: put spaces between the words, and write signs for what the guideline says: 職員数 が 1人以上
--- exit
3

=== 項目の名前に「は」を続けた
--- command
slip '職員数 >= 1人' '職員数は1人を超える'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「職員数は1人を超える」は一つの名前として読まれ、その名前はありません（「職員数」で始まっています）
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数は1人を超える
   |                                       ^^^^^^^^^^^^^^^^^^^
   = もしかして: 職員数 が 1人超
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：職員数 が 1人超
--- stderr en
error[Y0127]: `職員数は1人を超える` is read as one name, and there is none; it begins with the name `職員数`
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数は1人を超える
   |                                       ^^^^^^^^^^^^^^^^^^^
   = did you mean: 職員数 が 1人超
   = help: put spaces between the words, and write signs for what the guideline says: 職員数 が 1人超
--- exit
3

=== 項目の名前に「ではない」を続けた
--- command
slip '職員数 >= 1人' '再申請ではない'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「再申請ではない」は一つの名前として読まれ、その名前はありません（「再申請」で始まっています）
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 再申請ではない
   |                                       ^^^^^^^^^^^^^^
   = もしかして: 再申請 でない
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：再申請 でない
--- stderr en
error[Y0127]: `再申請ではない` is read as one name, and there is none; it begins with the name `再申請`
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 再申請ではない
   |                                       ^^^^^^^^^^^^^^
   = did you mean: 再申請 でない
   = help: put spaces between the words, and write signs for what the guideline says: 再申請 でない
--- exit
3

=== 項目の名前に日付の範囲を続けた
--- command
slip '職員数 >= 1人' '申請日が令和6年9月30日まで'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「申請日が令和6年9月30日まで」は一つの名前として読まれ、その名前はありません（「申請日」で始まっています）
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 申請日が令和6年9月30日まで
   |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^
   = もしかして: 申請日 が 令和6年9月30日以前
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：申請日 が 令和6年9月30日以前
--- stderr en
error[Y0127]: `申請日が令和6年9月30日まで` is read as one name, and there is none; it begins with the name `申請日`
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 申請日が令和6年9月30日まで
   |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^
   = did you mean: 申請日 が 令和6年9月30日以前
   = help: put spaces between the words, and write signs for what the guideline says: 申請日 が 令和6年9月30日以前
--- exit
3

=== 名前の日と比べる言葉を続けた
--- command
slip '職員数 >= 1人' '申請日 が 完了日以後'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「完了日以後」は一つの名前として読まれ、その名前はありません（「完了日」で始まっています）
  --> 制度.yoko:30:29
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 申請日 が 完了日以後
   |                                                 ^^^^^^^^^^
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：… >= 完了日
--- stderr en
error[Y0127]: `完了日以後` is read as one name, and there is none; it begins with the name `完了日`
  --> 制度.yoko:30:29
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 申請日 が 完了日以後
   |                                                 ^^^^^^^^^^
   = help: put spaces between the words, and write signs for what the guideline says: … >= 完了日
--- exit
3

=== 日付に「まで」を続けた
--- command
slip '職員数 >= 1人' '申請日 が 令和6年9月30日まで'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0049]: 範囲の端は「まで」と書きません
  --> 制度.yoko:30:38
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 申請日 が 令和6年9月30日まで
   |                                                               ^^^^
   = もしかして: 以前
   = 直し方: 額や数には 以上・超・以下・未満 を、日付には 以後・以前 を付けます。超 と 未満 は、その数自体を含みません
--- stderr en
error[Y0049]: `まで` is no bound of a range
  --> 制度.yoko:30:38
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 申請日 が 令和6年9月30日まで
   |                                                               ^^^^
   = did you mean: 以前
   = help: write of amounts and counts 以上, 超, 以下 or 未満, of days 以後 or 以前; with 超 and 未満 the number itself is left out
--- exit
3

=== 年度に「内」を続けた
--- command
slip '職員数 >= 1人' '申請日 が 令和6年度内'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「令和6年度内」という名前はありません
  --> 制度.yoko:30:29
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 申請日 が 令和6年度内
   |                                                 ^^^^^^^^^^^
   = 参考: 日付の属する年度は 年度(申請日)、年度の最後の日は 年度末(令和8年度) と書きます
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `令和6年度内` is not known here
  --> 制度.yoko:30:29
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 申請日 が 令和6年度内
   |                                                 ^^^^^^^^^^^
   = note: the fiscal year of a day is 年度(申請日), its last day 年度末(令和8年度)
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== 要綱の言い回しをそのまま写した
--- command
slip '職員数 >= 1人' '都道府県知事の指定を受けていること'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「都道府県知事の指定を受けていること」という名前はありません
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 都道府県知事の指定を受けていること
   |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 参考: 値や条件は、項目や定義の名前を空白で区切って組み立てます：県内 かつ 職員数 が 10人以上。要綱の言い回しは、見出しの「…」に書きます
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `都道府県知事の指定を受けていること` is not known here
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 都道府県知事の指定を受けていること
   |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = note: what is asked is put together from names, with spaces between the words: 県内 かつ 職員数 が 10人以上; the words of the guideline go into the heading 「…」
   = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== 「から…日」を続けた
--- command
slip '完了日 + 30日' '完了日から30日を経過した日'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「完了日から30日を経過した日」は一つの名前として読まれ、その名前はありません（「完了日」で始まっています）
  --> 制度.yoko:54:17
   |
54 | 義務 報告期限 《第6条》 = 完了日から30日を経過した日
   |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^
   = もしかして: 完了日 + 30日
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：完了日 + 30日
--- stderr en
error[Y0127]: `完了日から30日を経過した日` is read as one name, and there is none; it begins with the name `完了日`
  --> 制度.yoko:54:17
   |
54 | 義務 報告期限 《第6条》 = 完了日から30日を経過した日
   |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^
   = did you mean: 完了日 + 30日
   = help: put spaces between the words, and write signs for what the guideline says: 完了日 + 30日
--- exit
3

=== 曜日を尋ねた
--- command
slip '完了日 + 30日' '次の営業日(完了日)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0106]: 「次の営業日」という関数や表はありません
  --> 制度.yoko:54:17
   |
54 | 義務 報告期限 《第6条》 = 次の営業日(完了日)
   |                           ^^^^^^^^^^
   = 参考: 曜日や休日は計算しません。期限が休日に当たるなら、翌開庁日の日付を書いてください。暦に尋ねるには 外部 関数 を使います
   = 直し方: ある関数か表の名前を書いてください。関数や表として使わない名前なら、括弧の前に空白を入れます
--- stderr en
error[Y0106]: there is no function or table `次の営業日`
  --> 制度.yoko:54:17
   |
54 | 義務 報告期限 《第6条》 = 次の営業日(完了日)
   |                           ^^^^^^^^^^
   = note: days of the week and holidays are not reckoned: write the day that a deadline moves to as a date, or ask a calendar of your own with 外部 関数
   = help: write one that there is; a name that is not called needs a space before the parenthesis
--- exit
3

=== 漢数字の条文
--- command
slip '《第6条》 時期' '《第六条》 時期'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0120]: 「第六条」という条文は、条文の一覧にありません
  --> 制度.yoko:55:11
   |
55 | 書類 事業計画書 《第六条》 時期 申請時
   |                   ^^^^^^
   = もしかして: 第6条
   = 直し方: 引用を直すか、一覧に 条文 第六条 「…」 を加えてください
--- stderr en
error[Y0120]: the outline has no clause `第六条`
  --> 制度.yoko:55:11
   |
55 | 書類 事業計画書 《第六条》 時期 申請時
   |                   ^^^^^^
   = did you mean: 第6条
   = help: correct the citation, or add it to the outline: 条文 第六条 「…」
--- exit
3

=== 項が一覧にない条文
--- command
slip '《第6条》 時期' '《第6条第2項》 時期'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0120]: 「第6条第2項」という条文は、条文の一覧にありません
  --> 制度.yoko:55:11
   |
55 | 書類 事業計画書 《第6条第2項》 時期 申請時
   |                   ^^^^^^^^^^
   = もしかして: 第6条
   = 直し方: 引用を直すか、一覧に 条文 第6条第2項 「…」 を加えてください
--- stderr en
error[Y0120]: the outline has no clause `第6条第2項`
  --> 制度.yoko:55:11
   |
55 | 書類 事業計画書 《第6条第2項》 時期 申請時
   |                   ^^^^^^^^^^
   = did you mean: 第6条
   = help: correct the citation, or add it to the outline: 条文 第6条第2項 「…」
--- exit
3

=== 条文の番号の後に「：」
--- command
slip '条文 第6条 「' '条文 第6条：「'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0131]: 条文の番号が、後ろの記号まで含めて読まれます：「第6条:」
  --> 制度.yoko:10:4
   |
10 | 条文 第6条：「実績の報告」
   |      ^^^^^^^
   = もしかして: 第6条
   = 直し方: 記号を付けずに、続けて見出しを書いてください：条文 第6条 「見出し」
--- stderr en
error[Y0131]: the clause is read with the sign at its end: `第6条:`
  --> 制度.yoko:10:4
   |
10 | 条文 第6条：「実績の報告」
   |      ^^^^^^^
   = did you mean: 第6条
   = help: write the heading right behind the clause, without a sign: 条文 第6条 「heading」
--- exit
3

=== 記入の有無を問う「がない」
--- command
slip '要件 《第2条》 「職員が1人以上いる」: 職員数 >= 1人' '要件 《第2条》 「再申請でない」: 再申請 がない'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0128]: 「再申請 がない」は、記入があるかないかを問うもので、答えが「はい」か「いいえ」かを問いません
  --> 制度.yoko:30:20
   |
30 | 要件 《第2条》 「再申請でない」: 再申請 がない
   |                                  ^^^^^^^^^^^^^
   = 直し方: 答えのことなら 再申請 でない と書いてください。記入があるかないかは が不明 でも問えます
--- stderr en
warning[Y0128]: `再申請 がない` asks whether the field was filled in, not whether the answer is yes
  --> 制度.yoko:30:20
   |
30 | 要件 《第2条》 「再申請でない」: 再申請 がない
   |                                  ^^^^^^^^^^^^^
   = help: write 再申請 でない; whether an answer is there is asked with が不明 too

=== 複写したファイルのIDを変え忘れた
--- command
cp "$YOKO_TEST_SOURCE/tests/golden/mistakes/base.yoko" green-2024.yoko; cp green-2024.yoko green-2025.yoko; mkdir 案; cp green-2024.yoko 案/第2案.yoko
yoko check green-2024.yoko; yoko check green-2025.yoko; YOKO_PATH=. yoko check 案/第2案.yoko
--- stdout ja
green-2024.yoko: エラーはありません(警告 0件) — 省力化機器の導入補助
green-2025.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
案/第2案.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
green-2024.yoko: no error, 0 warning(s) — 省力化機器の導入補助
green-2025.yoko: no error, 1 warning(s) — 省力化機器の導入補助
案/第2案.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0137]: このファイルの制度のIDは「green-2024」で、green-2024.yoko と同じです
 --> green-2025.yoko:4:4
  |
4 | 制度 green-2024 「省力化機器の導入補助」
  |      ^^^^^^^^^^
  = もしかして: green-2025
  = 直し方: 別の制度なら、IDを変え、ファイルの名前も同じにしてください：「ID.yoko」に 制度 ID 「名称」。どの制度による判定かは、IDで示されます
警告[Y0137]: このファイルの制度のIDは「green-2024」で、./green-2024.yoko と同じです
 --> 案/第2案.yoko:4:4
  |
4 | 制度 green-2024 「省力化機器の導入補助」
  |      ^^^^^^^^^^
  = 直し方: 別の制度なら、IDを変え、ファイルの名前も同じにしてください：「ID.yoko」に 制度 ID 「名称」。どの制度による判定かは、IDで示されます
--- stderr en
warning[Y0137]: this file calls itself `green-2024`, as green-2024.yoko does
 --> green-2025.yoko:4:4
  |
4 | 制度 green-2024 「省力化機器の導入補助」
  |      ^^^^^^^^^^
  = did you mean: green-2025
  = help: give it an id of its own, which is the file's name, too: 制度 ID 「title」 in ID.yoko; decisions tell by the id which scheme made them
warning[Y0137]: this file calls itself `green-2024`, as ./green-2024.yoko does
 --> 案/第2案.yoko:4:4
  |
4 | 制度 green-2024 「省力化機器の導入補助」
  |      ^^^^^^^^^^
  = help: give it an id of its own, which is the file's name, too: 制度 ID 「title」 in ID.yoko; decisions tell by the id which scheme made them

=== 必須の項目に既定の値がある
--- command
slip '項目 再申請 : 真偽 既定 偽' '項目 再申請 : 真偽 必須 既定 偽'
--- stdout ja
制度.yoko: エラーはありません(警告 1件) — 省力化機器の導入補助
--- stdout en
制度.yoko: no error, 1 warning(s) — 省力化機器の導入補助
--- stderr ja
警告[Y0138]: 「再申請」は必須なので、既定の値が使われることはありません
  --> 制度.yoko:20:4
   |
20 | 項目 再申請 : 真偽 必須 既定 偽
   |      ^^^^^^
   = 直し方: 書かれていない申請を入力の誤りにするなら既定を、既定の値にするなら必須を消してください
--- stderr en
warning[Y0138]: `再申請` is 必須, so that its 既定 is never used
  --> 制度.yoko:20:4
   |
20 | 項目 再申請 : 真偽 必須 既定 偽
   |      ^^^^^^
   = help: take 既定 out, if an application without it is an input error; or 必須, if it then has that value

=== 着工日の14日前まで、二つの日のいずれか早い日（要綱の言い回しのまま）
--- command
slip '申請日 が 令和6年4月1日以後令和6年9月30日以前' '申請日 <= 完了日の14日前'
slip '申請日 が 令和6年4月1日以後令和6年9月30日以前' '完了日の14日前まで'
slip '完了日 + 30日' '完了日から20日以内又は令和7年3月10日のいずれか早い日'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
制度.yoko: エラー 1件、警告 0件
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
制度.yoko: 1 error(s), 0 warning(s)
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「完了日の14日前」は一つの名前として読まれ、その名前はありません（「完了日」で始まっています）
  --> 制度.yoko:31:31
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 <= 完了日の14日前
   |                                                    ^^^^^^^^^^^^^^
   = もしかして: 完了日 - 14日
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：完了日 - 14日
エラー[Y0127]: 「完了日の14日前まで」は一つの名前として読まれ、その名前はありません（「完了日」で始まっています）
  --> 制度.yoko:31:24
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 完了日の14日前まで
   |                                          ^^^^^^^^^^^^^^^^^^
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：… <= 完了日 - 14日
エラー[Y0127]: 「完了日から20日以内又は令和7年3月10日のいずれか早い日」は一つの名前として読まれ、その名前はありません（「完了日」で始まっています）
  --> 制度.yoko:54:17
   |
54 | 義務 報告期限 《第6条》 = 完了日から20日以内又は令和7年3月10日のいずれか早い日
   |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = もしかして: 早い方(完了日 + 20日, 令和7年3月10日)
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：早い方(完了日 + 20日, 令和7年3月10日)
--- stderr en
error[Y0127]: `完了日の14日前` is read as one name, and there is none; it begins with the name `完了日`
  --> 制度.yoko:31:31
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 <= 完了日の14日前
   |                                                    ^^^^^^^^^^^^^^
   = did you mean: 完了日 - 14日
   = help: put spaces between the words, and write signs for what the guideline says: 完了日 - 14日
error[Y0127]: `完了日の14日前まで` is read as one name, and there is none; it begins with the name `完了日`
  --> 制度.yoko:31:24
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 完了日の14日前まで
   |                                          ^^^^^^^^^^^^^^^^^^
   = help: put spaces between the words, and write signs for what the guideline says: … <= 完了日 - 14日
error[Y0127]: `完了日から20日以内又は令和7年3月10日のいずれか早い日` is read as one name, and there is none; it begins with the name `完了日`
  --> 制度.yoko:54:17
   |
54 | 義務 報告期限 《第6条》 = 完了日から20日以内又は令和7年3月10日のいずれか早い日
   |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = did you mean: 早い方(完了日 + 20日, 令和7年3月10日)
   = help: put spaces between the words, and write signs for what the guideline says: 早い方(完了日 + 20日, 令和7年3月10日)
--- exit
3

=== 「又は」でつながれた二つの名前
--- command
slip 'ただし 所在 が { 山間部、離島 } のとき' 'ただし 指定事業所又は再申請 のとき'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「指定事業所又は再申請」は一つの名前として読まれ、その名前はありません（「指定事業所」で始まっています）
  --> 制度.yoko:48:9
   |
48 |     ただし 指定事業所又は再申請 のとき 4分の3
   |            ^^^^^^^^^^^^^^^^^^^^
   = もしかして: 指定事業所 または 再申請
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：指定事業所 または 再申請
--- stderr en
error[Y0127]: `指定事業所又は再申請` is read as one name, and there is none; it begins with the name `指定事業所`
  --> 制度.yoko:48:9
   |
48 |     ただし 指定事業所又は再申請 のとき 4分の3
   |            ^^^^^^^^^^^^^^^^^^^^
   = did you mean: 指定事業所 または 再申請
   = help: put spaces between the words, and write signs for what the guideline says: 指定事業所 または 再申請
--- exit
3

=== 例の期待に義務や条文を裸で書いた
--- command
slip '期待 { 判定 = 交付可  補助額 = 500,000円 }' '期待 { 報告期限 = 令和6年6月1日  不適合 = 第2条 }'
--- stdout ja
制度.yoko: エラー 2件、警告 0件
--- stdout en
制度.yoko: 2 error(s), 0 warning(s)
--- stderr ja
エラー[Y0618]: 「報告期限」という項目は判定にありません
  --> 制度.yoko:61:20
   |
61 | 例 「2分の1」 標準 { 期待 { 報告期限 = 令和6年6月1日  不適合 = 第2条 } }
   |                             ^^^^^^^^
   = 参考: 「報告期限」は義務なので、義務の中に書いてください：義務 { 報告期限 = … }
   = 直し方: 判定に共通の項目か、この制度の結果・義務を、その名前で書いてください
エラー[Y0615]: 「不適合」は名前の一覧です
  --> 制度.yoko:61:43
   |
61 | 例 「2分の1」 標準 { 期待 { 報告期限 = 令和6年6月1日  不適合 = 第2条 } }
   |                                                                ^^^^^
   = もしかして: 《第2条》
   = 直し方: 《第2条、第3条》か [ 「…」、「…」 ] の形で、ないときは [] と書いてください
--- stderr en
error[Y0618]: `報告期限` is no output of a decision
  --> 制度.yoko:61:20
   |
61 | 例 「2分の1」 標準 { 期待 { 報告期限 = 令和6年6月1日  不適合 = 第2条 } }
   |                             ^^^^^^^^
   = note: `報告期限` is a duty, and stands among them: 義務 { 報告期限 = … }
   = help: write an output by its name: those of every decision, or a 結果 or 義務 of this scheme
error[Y0615]: `不適合` is a list of names
  --> 制度.yoko:61:43
   |
61 | 例 「2分の1」 標準 { 期待 { 報告期限 = 令和6年6月1日  不適合 = 第2条 } }
   |                                                                ^^^^^
   = did you mean: 《第2条》
   = help: write it as 《第2条、第3条》 or as [ 「…」、「…」 ], and [] for none
--- exit
3

=== names that look alike
Letters of other alphabets, forms of one character, kana and Kanji that are written alike; a name that is a part of another is none.
--- file scheme.yoko
制度 example 「似た名前」
選択肢 力 { エ、工、ー、一、ロ、口 }
選択肢 カ { 甲、甲乙 }
項目 staff : 人
項目 stаff : 人
項目 ΑΒ : 人
項目 AB : 人
項目 Aβ : 人
項目 「①番」 : 人
項目 「1番」 : 人
項目 「㌔」 : 人
項目 「キロ」 : 人
項目 二 : 人
項目 ニ : 人
項目 「a―b」 : 人
項目 「a-b」 : 人
項目 々 : 人
項目 「〇」 : 人
項目 「○」 : 人
項目 「０」 : 人
項目 「ⅲ」 : 人
項目 「iii」 : 人
項目 「𠮷野」 : 人
項目 「吉野」 : 人
項目 「한」 : 人
項目 「é」 : 人
項目 「ゟ」 : 人
項目 より : 人
項目 ԱԲ : 人
項目 Ꭰ : 人
項目 费用 : 円
結果 対象経費 = 10円
--- command
yoko check --limit errors=1000 scheme.yoko 2>&1 | sed -n '/Y0059/p; /Y0060/p; /^エラー/p; /^error/p'
--- stdout ja
エラー[Y0025]: 「ー」（U+30FC）は引き算の記号ではありません
エラー[Y0011]: 「а」（U+0430）はここに書けません
警告[Y0059]: 「AB」と「ΑΒ」は見た目が似ていますが、別の名前です: ここは A (U+0041)、あちらは Α (U+0391) です
警告[Y0059]: 「1番」と「①番」は見た目が似ていますが、別の名前です: ここは 1 (U+0031)、あちらは ① (U+2460) です
警告[Y0059]: 「キロ」と「㌔」は見た目が似ていますが、別の名前です: ここは キ (U+30AD)、あちらは ㌔ (U+3314) です
警告[Y0059]: 「ニ」と「二」は見た目が似ていますが、別の名前です: ここは ニ (U+30CB)、あちらは 二 (U+4E8C) です
警告[Y0059]: 「a-b」と「a―b」は見た目が似ていますが、別の名前です: ここは - (U+002D)、あちらは ― (U+2015) です
警告[Y0059]: 「○」と「〇」は見た目が似ていますが、別の名前です: ここは ○ (U+25CB)、あちらは 〇 (U+3007) です
警告[Y0059]: 「iii」と「ⅲ」は見た目が似ていますが、別の名前です: ここは i (U+0069)、あちらは ⅲ (U+2172) です
エラー[Y0011]: 「Ա」（U+0531）はここに書けません
エラー[Y0011]: 「Ꭰ」（U+13A0）はここに書けません
--- stdout en
error[Y0025]: `ー` (U+30FC) is no minus sign
error[Y0011]: `а` (U+0430) cannot stand here
warning[Y0059]: `AB` and `ΑΒ` look alike and are two names: A (U+0041) here, Α (U+0391) there
warning[Y0059]: `1番` and `①番` look alike and are two names: 1 (U+0031) here, ① (U+2460) there
warning[Y0059]: `キロ` and `㌔` look alike and are two names: キ (U+30AD) here, ㌔ (U+3314) there
warning[Y0059]: `ニ` and `二` look alike and are two names: ニ (U+30CB) here, 二 (U+4E8C) there
warning[Y0059]: `a-b` and `a―b` look alike and are two names: - (U+002D) here, ― (U+2015) there
warning[Y0059]: `○` and `〇` look alike and are two names: ○ (U+25CB) here, 〇 (U+3007) there
warning[Y0059]: `iii` and `ⅲ` look alike and are two names: i (U+0069) here, ⅲ (U+2172) there
error[Y0011]: `Ա` (U+0531) cannot stand here
error[Y0011]: `Ꭰ` (U+13A0) cannot stand here

