# What a guideline says and yoko writes otherwise, in tests/golden/mistakes/base.yoko: one of several, what is taken off, amounts for
# each, times, nothing, months and days without a year. `slip RIGHT WRONG` puts one in.

=== いずれかを = と読点で
--- command
slip '区分 が { 機器、工事 }' '区分 = 機器、工事'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「区分 = 機器、工事」と書きません
  --> 制度.yoko:35:26
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 = 機器、工事
   |                                          ^^^^^^^^^^^^^^^^^
   = もしかして: 区分 が { 機器、工事 }
--- stderr en
error[Y0047]: `区分 = 機器、工事` is not how it is written here
  --> 制度.yoko:35:26
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 = 機器、工事
   |                                          ^^^^^^^^^^^^^^^^^
   = did you mean: 区分 が { 機器、工事 }
--- exit
3

=== いずれでもないを ≠ と読点で
--- command
slip '区分 が { 機器、工事 }' '区分 ≠ 機器、工事、その他'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「区分 ≠ 機器、工事、その他」と書きません
  --> 制度.yoko:35:26
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 ≠ 機器、工事、その他
   |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^
   = もしかして: 区分 が { 機器、工事、その他 } でない
--- stderr en
error[Y0047]: `区分 ≠ 機器、工事、その他` is not how it is written here
  --> 制度.yoko:35:26
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 ≠ 機器、工事、その他
   |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^
   = did you mean: 区分 が { 機器、工事、その他 } でない
--- exit
3

=== いずれかを = と読点で、ただしの中で
--- command
slip '所在 が { 山間部、離島 } のとき' '所在 = 山間部、離島 のとき'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「所在 = 山間部、離島」と書きません
  --> 制度.yoko:48:9
   |
48 |     ただし 所在 = 山間部、離島 のとき 4分の3
   |            ^^^^^^^^^^^^^^^^^^^
   = もしかして: 所在 が { 山間部、離島 }
--- stderr en
error[Y0047]: `所在 = 山間部、離島` is not how it is written here
  --> 制度.yoko:48:9
   |
48 |     ただし 所在 = 山間部、離島 のとき 4分の3
   |            ^^^^^^^^^^^^^^^^^^^
   = did you mean: 所在 が { 山間部、離島 }
--- exit
3

=== 控除した額
--- command
slip '大きい方(0円, 金額 - 消費税)' '金額から消費税を控除した額'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「金額から消費税を控除した額」は一つの名前として読まれ、その名前はありません（「金額」で始まっています）
  --> 制度.yoko:34:20
   |
34 |     定義 税抜額 《第3条》 = 金額から消費税を控除した額
   |                             ^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 参考: 0円を下回ることがあるなら：大きい方(0円, 金額 - 消費税)
   = もしかして: 金額 - 消費税
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：金額 - 消費税
--- stderr en
error[Y0127]: `金額から消費税を控除した額` is read as one name, and there is none; it begins with the name `金額`
  --> 制度.yoko:34:20
   |
34 |     定義 税抜額 《第3条》 = 金額から消費税を控除した額
   |                             ^^^^^^^^^^^^^^^^^^^^^^^^^^
   = note: if that can be below 0: 大きい方(0円, 金額 - 消費税)
   = did you mean: 金額 - 消費税
   = help: put spaces between the words, and write signs for what the guideline says: 金額 - 消費税
--- exit
3

=== 空白のある差し引いた額
--- command
slip '大きい方(0円, 金額 - 消費税)' '金額 から 消費税 を差し引いた額'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「金額 から 消費税 を差し引いた額」と書きません
  --> 制度.yoko:34:20
   |
34 |     定義 税抜額 《第3条》 = 金額 から 消費税 を差し引いた額
   |                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 参考: 0円を下回ることがあるなら：大きい方(0円, 金額 - 消費税)
   = もしかして: 金額 - 消費税
--- stderr en
error[Y0047]: `金額 から 消費税 を差し引いた額` is not how it is written here
  --> 制度.yoko:34:20
   |
34 |     定義 税抜額 《第3条》 = 金額 から 消費税 を差し引いた額
   |                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = note: if that can be below 0: 大きい方(0円, 金額 - 消費税)
   = did you mean: 金額 - 消費税
--- exit
3

=== 表の値から控除した額
--- command
slip '大きい方(0円, 帯(職員数) - 前回補助額)' '帯(職員数)から前回補助額を 控除した額'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「帯(職員数)から前回補助額を 控除した額」と書きません
  --> 制度.yoko:45:17
   |
45 |     ただし 再申請 のとき 帯(職員数)から前回補助額を 控除した額 《第5条》
   |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 参考: 0円を下回ることがあるなら：大きい方(0円, 帯(職員数) - 前回補助額)
   = もしかして: 帯(職員数) - 前回補助額
--- stderr en
error[Y0047]: `帯(職員数)から前回補助額を 控除した額` is not how it is written here
  --> 制度.yoko:45:17
   |
45 |     ただし 再申請 のとき 帯(職員数)から前回補助額を 控除した額 《第5条》
   |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = note: if that can be below 0: 大きい方(0円, 帯(職員数) - 前回補助額)
   = did you mean: 帯(職員数) - 前回補助額
--- exit
3

=== 3分の2倍
--- command
slip '対象経費 × 補助率, 上限' '対象経費 × 3分の2倍, 上限'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0112]: 「倍」という単位はありません
  --> 制度.yoko:52:36
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 3分の2倍, 上限), 千円)
   |                                                         ^^^^^^^^
   = 参考: 何倍かは × で書きます：費用 × 3分の2
   = もしかして: 3分の2
   = 直し方: 円、人、台など、語彙にある単位を書いてください
--- stderr en
error[Y0112]: the unit `倍` is not known
  --> 制度.yoko:52:36
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 3分の2倍, 上限), 千円)
   |                                                         ^^^^^^^^
   = note: how many times a value is taken is written with ×: 費用 × 3分の2
   = did you mean: 3分の2
   = help: write a unit of the vocabulary, as 円, 人, 台
--- exit
3

=== 経費の3分の2倍
--- command
slip '対象経費 × 補助率, 上限' '対象経費の3分の2倍, 上限'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0127]: 「対象経費の3分の2倍」は一つの名前として読まれ、その名前はありません（「対象経費」で始まっています）
  --> 制度.yoko:52:29
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費の3分の2倍, 上限), 千円)
   |                                              ^^^^^^^^^^^^^^^^^^
   = もしかして: 対象経費 × 3分の2
   = 直し方: 言葉の間に空白を入れ、要綱の言い回しは記号や語に直してください：対象経費 × 3分の2
--- stderr en
error[Y0127]: `対象経費の3分の2倍` is read as one name, and there is none; it begins with the name `対象経費`
  --> 制度.yoko:52:29
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費の3分の2倍, 上限), 千円)
   |                                              ^^^^^^^^^^^^^^^^^^
   = did you mean: 対象経費 × 3分の2
   = help: put spaces between the words, and write signs for what the guideline says: 対象経費 × 3分の2
--- exit
3

=== 1台当たりの額を割り算で
--- command
slip '= 帯(職員数)' '= 30万円／台'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0226]: 「30万円／台」は「台」1つ当たりの額のつもりのようですが、／ は割り算です
  --> 制度.yoko:44:18
   |
44 | 定義 上限 《第4条(2)》 = 30万円／台
   |                          ^^^^^^^^^^
   = もしかして: 30万円 × 台数
   = 直し方: 1つ当たりの額に数を掛けてください：30万円 × 台数
--- stderr en
error[Y0226]: `30万円／台` is meant as an amount for each 台, and / divides
  --> 制度.yoko:44:18
   |
44 | 定義 上限 《第4条(2)》 = 30万円／台
   |                          ^^^^^^^^^^
   = did you mean: 30万円 × 台数
   = help: write the amount times how many there are: 30万円 × 台数
--- exit
3

=== 1人当たりの額を割り算で
--- command
slip '対象経費 × 補助率, 上限' '対象経費 × 補助率, 30万円/人'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0226]: 「30万円/人」は「人」1つ当たりの額のつもりのようですが、／ は割り算です
  --> 制度.yoko:52:41
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 30万円/人), 千円)
   |                                                                 ^^^^^^^^^
   = もしかして: 30万円 × 職員数
   = 直し方: 1つ当たりの額に数を掛けてください：30万円 × 職員数
--- stderr en
error[Y0226]: `30万円/人` is meant as an amount for each 人, and / divides
  --> 制度.yoko:52:41
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 30万円/人), 千円)
   |                                                                 ^^^^^^^^^
   = did you mean: 30万円 × 職員数
   = help: write the amount times how many there are: 30万円 × 職員数
--- exit
3

=== 1人当たりの額を割り算で、人数を掛けて
--- command
slip '対象経費 × 補助率, 上限' '対象経費 × 補助率, 30万円/人 × 職員数'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0226]: 「30万円/人」は「人」1つ当たりの額のつもりのようですが、／ は割り算です
  --> 制度.yoko:52:41
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 30万円/人 × 職員数), 千円)
   |                                                                 ^^^^^^^^^
   = もしかして: 30万円
   = 直し方: 1つ当たりの額に数を掛けてください：30万円 × 職員数
--- stderr en
error[Y0226]: `30万円/人` is meant as an amount for each 人, and / divides
  --> 制度.yoko:52:41
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 30万円/人 × 職員数), 千円)
   |                                                                 ^^^^^^^^^
   = did you mean: 30万円
   = help: write the amount times how many there are: 30万円 × 職員数
--- exit
3

=== 表の値になし
--- command
slip '=> 260万円' '=> なし'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0073]: 「なし」は値ではありません
  --> 制度.yoko:42:22
   |
42 |     31人以上         => なし
   |                         ^^^^
   = 直し方: 補助しないなら 0円（率なら 0）と書いてください。申請そのものを認めないなら、要件 で定めます：要件 《第3条》 「見出し」: 条件
--- stderr en
error[Y0073]: `なし` is no value
  --> 制度.yoko:42:22
   |
42 |     31人以上         => なし
   |                         ^^^^
   = help: write 0円 where nothing is granted, 0 for a rate; whether an application is refused is said by a requirement: 要件 《第3条》 「heading」: CONDITION
--- exit
3

=== 表の値に対象外
--- command
slip '=> 260万円' '=> 対象外'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0073]: 「対象外」は値ではありません
  --> 制度.yoko:42:22
   |
42 |     31人以上         => 対象外
   |                         ^^^^^^
   = 直し方: 補助しないなら 0円（率なら 0）と書いてください。申請そのものを認めないなら、要件 で定めます：要件 《第3条》 「見出し」: 条件
--- stderr en
error[Y0073]: `対象外` is no value
  --> 制度.yoko:42:22
   |
42 |     31人以上         => 対象外
   |                         ^^^^^^
   = help: write 0円 where nothing is granted, 0 for a rate; whether an application is refused is said by a requirement: 要件 《第3条》 「heading」: CONDITION
--- exit
3

=== 率に対象外
--- command
slip 'のとき 4分の3' 'のとき 対象外'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0073]: 「対象外」は値ではありません
  --> 制度.yoko:48:29
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 対象外
   |                                            ^^^^^^
   = 直し方: 補助しないなら 0円（率なら 0）と書いてください。申請そのものを認めないなら、要件 で定めます：要件 《第3条》 「見出し」: 条件
--- stderr en
error[Y0073]: `対象外` is no value
  --> 制度.yoko:48:29
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 対象外
   |                                            ^^^^^^
   = help: write 0円 where nothing is granted, 0 for a rate; whether an application is refused is said by a requirement: 要件 《第3条》 「heading」: CONDITION
--- exit
3

=== 月だけの期間
--- command
slip '令和6年4月1日以後令和6年9月30日以前' '令和6年4月以後令和6年9月以前'
--- stdout ja
制度.yoko: エラー 2件、警告 0件
--- stdout en
制度.yoko: 2 error(s), 0 warning(s)
--- stderr ja
エラー[Y0071]: 「令和6年4月」には日がありません
  --> 制度.yoko:31:30
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年4月以後令和6年9月以前
   |                                                    ^^^^^^^^^^
   = もしかして: 令和6年4月1日
   = 直し方: 日まで書いてください。期間なら、始まりは 令和8年6月1日、終わりは 令和8年6月30日 のように書きます
エラー[Y0071]: 「令和6年9月」には日がありません
  --> 制度.yoko:31:38
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年4月以後令和6年9月以前
   |                                                                  ^^^^^^^^^^
   = もしかして: 令和6年9月30日
   = 直し方: 日まで書いてください。期間なら、始まりは 令和8年6月1日、終わりは 令和8年6月30日 のように書きます
--- stderr en
error[Y0071]: `令和6年4月` says no day of the month
  --> 制度.yoko:31:30
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年4月以後令和6年9月以前
   |                                                    ^^^^^^^^^^
   = did you mean: 令和6年4月1日
   = help: write the day too: for a period the first one, as 令和8年6月1日, or the last one, as 令和8年6月30日
error[Y0071]: `令和6年9月` says no day of the month
  --> 制度.yoko:31:38
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年4月以後令和6年9月以前
   |                                                                  ^^^^^^^^^^
   = did you mean: 令和6年9月30日
   = help: write the day too: for a period the first one, as 令和8年6月1日, or the last one, as 令和8年6月30日
--- exit
3

=== 月だけの施行
--- command
slip '施行 令和6年4月1日' '施行 令和6年4月'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0071]: 「令和6年4月」には日がありません
 --> 制度.yoko:3:8
  |
3 |     施行 令和6年4月
  |          ^^^^^^^^^^
  = 直し方: 日まで書いてください。期間なら、始まりは 令和8年6月1日、終わりは 令和8年6月30日 のように書きます
--- stderr en
error[Y0071]: `令和6年4月` says no day of the month
 --> 制度.yoko:3:8
  |
3 |     施行 令和6年4月
  |          ^^^^^^^^^^
  = help: write the day too: for a period the first one, as 令和8年6月1日, or the last one, as 令和8年6月30日
--- exit
3

=== 年のない日
--- command
slip '申請日 が 令和6年4月1日以後令和6年9月30日以前' '申請日 <= 9月30日'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0072]: 「9月30日」には年がありません
  --> 制度.yoko:31:31
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 <= 9月30日
   |                                                    ^^^^^^^
   = 直し方: 令和8年6月1日 のように、年から書いてください。毎年のことなら、月(申請日) や 日(申請日) で日付の一部を問います
--- stderr en
error[Y0072]: `9月30日` says no year
  --> 制度.yoko:31:31
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 <= 9月30日
   |                                                    ^^^^^^^
   = help: write the year too: 令和8年6月1日; what comes every year is asked of the parts of a date: 月(申請日), 日(申請日)
--- exit
3

=== 例の年のない日
--- command
slip '申請日 = 令和6年5月1日 ' '申請日 = 5月1日 '
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

=== 算定額がない、定義に額がある
--- file 制度.yoko
制度 example 「月ごとの補助」
項目 月額 : 円
項目 月数 : か月 1か月以上12か月以下
定義 補助の額 = 月額 × 月数
結果 総額 = 補助の額
--- command
yoko check 制度.yoko
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0403]: この制度は算定額も対象経費も計算していません
 --> 制度.yoko:1:1
  |
1 | 制度 example 「月ごとの補助」
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 結果 算定額 = 補助の額 を加えてください。対象経費 は補助の計算のもとになる額、算定額 は交付する額です
--- stderr en
error[Y0403]: the scheme computes neither 算定額 nor 対象経費
 --> 制度.yoko:1:1
  |
1 | 制度 example 「月ごとの補助」
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: add 結果 算定額 = 補助の額; 対象経費 is what the support is worked out from, 算定額 the amount that is granted
--- exit
3

=== 算定額がない、額の項目だけがある
--- file 制度.yoko
制度 example 「小さな補助」
項目 家賃 : 円
結果 総額 = 家賃
--- command
yoko check 制度.yoko
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0403]: この制度は算定額も対象経費も計算していません
 --> 制度.yoko:1:1
  |
1 | 制度 example 「小さな補助」
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 結果 対象経費 = 家賃 を加えてください。対象経費 は補助の計算のもとになる額、算定額 は交付する額です
--- stderr en
error[Y0403]: the scheme computes neither 算定額 nor 対象経費
 --> 制度.yoko:1:1
  |
1 | 制度 example 「小さな補助」
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: add 結果 対象経費 = 家賃; 対象経費 is what the support is worked out from, 算定額 the amount that is granted
--- exit
3

=== 算定額がない、額が何もない
--- file 制度.yoko
制度 example 「一律の給付」
項目 県内 : 真偽
条文 第3条 「住所」
要件 《第3条》: 県内
--- command
yoko check 制度.yoko
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0403]: この制度は算定額も対象経費も計算していません
 --> 制度.yoko:1:1
  |
1 | 制度 example 「一律の給付」
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 結果 算定額 = 10万円 を加えてください。対象経費 は補助の計算のもとになる額、算定額 は交付する額です
--- stderr en
error[Y0403]: the scheme computes neither 算定額 nor 対象経費
 --> 制度.yoko:1:1
  |
1 | 制度 example 「一律の給付」
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: add 結果 算定額 = 10万円; 対象経費 is what the support is worked out from, 算定額 the amount that is granted
--- exit
3

=== 算定額がない、明細に要件がある
--- file 制度.yoko
制度 example 「明細のある補助」
条文 第3条 「経費」
選択肢 費目 { 機器、工事 }
一覧 費用 {
    項目 区分 : 費目 必須
    項目 金額 : 円 必須
}
各 費用 {
    要件 《第3条》 「機器である」: 区分 = 機器
}
--- command
yoko check 制度.yoko
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0403]: この制度は算定額も対象経費も計算していません
 --> 制度.yoko:1:1
  |
1 | 制度 example 「明細のある補助」
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 結果 対象経費 = 合計(費用.金額, 対象) を加えてください。対象経費 は補助の計算のもとになる額、算定額 は交付する額です
--- stderr en
error[Y0403]: the scheme computes neither 算定額 nor 対象経費
 --> 制度.yoko:1:1
  |
1 | 制度 example 「明細のある補助」
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: add 結果 対象経費 = 合計(費用.金額, 対象); 対象経費 is what the support is worked out from, 算定額 the amount that is granted
--- exit
3

