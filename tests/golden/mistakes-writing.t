# Slips of the pen in a whole scheme, tests/golden/mistakes/base.yoko: characters, brackets, words, dates, the order of things.
# `slip RIGHT WRONG` puts one in. One slip gives one message, which says what to write.

=== のときがない
--- command
slip 'ただし 再申請 のとき 大きい方' 'ただし 再申請 大きい方'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0032]: 「大きい方」の前に「のとき」がありません
  --> 制度.yoko:45:9
   |
45 |     ただし 再申請 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |            ^^^^^^
   = 直し方: 条件を閉じてください: ただし 条件 のとき 値、のみ 条件 のとき
--- stderr en
error[Y0032]: `のとき` is missing before `大きい方`
  --> 制度.yoko:45:9
   |
45 |     ただし 再申請 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |            ^^^^^^
   = help: close the condition: ただし CONDITION のとき VALUE, のみ CONDITION のとき
--- exit
3

=== のときを続けて書いた
--- command
slip 'ただし 再申請 のとき 大きい方' 'ただし 再申請のとき 大きい方'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0037]: 「再申請のとき」は一つの名前として読まれます
  --> 制度.yoko:45:9
   |
45 |     ただし 再申請のとき 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |            ^^^^^^^^^^^^
   = 直し方: 「のとき」が名前の一部でないなら、前に空白を入れてください: 再申請 のとき
--- stderr en
error[Y0037]: `再申請のとき` is read as one name
  --> 制度.yoko:45:9
   |
45 |     ただし 再申請のとき 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |            ^^^^^^^^^^^^
   = help: if `のとき` does not belong to it, put a space before: 再申請 のとき
--- exit
3

=== 「場合」と書いた（のときの代わり）
--- command
slip 'ただし 再申請 のとき 大きい方' 'ただし 再申請 の場合 大きい方'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「の場合」と書きません
  --> 制度.yoko:45:13
   |
45 |     ただし 再申請 の場合 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |                   ^^^^^^
   = もしかして: のとき
--- stderr en
error[Y0047]: `の場合` is not how it is written here
  --> 制度.yoko:45:13
   |
45 |     ただし 再申請 の場合 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |                   ^^^^^^
   = did you mean: のとき
--- exit
3

=== ならばと混同
--- command
slip 'ただし 再申請 のとき 大きい方' 'ただし 再申請 ならば 大きい方'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0045]: ただし の条件の後に「ならば」とあります
  --> 制度.yoko:45:13
   |
45 |     ただし 再申請 ならば 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |                   ^^^^^^
   = もしかして: のとき
   = 直し方: のとき を使ってください：ただし 条件 のとき 値
--- stderr en
error[Y0045]: the condition of ただし ends with `ならば`
  --> 制度.yoko:45:13
   |
45 |     ただし 再申請 ならば 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |                   ^^^^^^
   = did you mean: のとき
   = help: write のとき: ただし CONDITION のとき VALUE
--- exit
3

=== 名前の中の全角空白
--- command
slip '項目 前回補助額 : 円' '項目 前回　補助額 : 円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0046]: 名前「前回」と「補助額」が、間に何もないまま並んでいます
  --> 制度.yoko:21:4
   |
21 | 項目 前回　補助額 : 円 既定 0円
   |      ^^^^^^^^^^^^
   = 直し方: 一つの名前なら空白を取ってください：前回補助額。名前を並べるなら間に「、」を置き、表や関数なら 前回(補助額) と書き、二つの値なら間に かつ、または、＋、× などを入れます
--- stderr en
error[Y0046]: `前回` and `補助額` are two names with nothing between them
  --> 制度.yoko:21:4
   |
21 | 項目 前回　補助額 : 円 既定 0円
   |      ^^^^^^^^^^^^
   = help: if they are one name, take the space out: 前回補助額; names in a list have 、 between them; a table is asked as 前回(補助額); two values have かつ, または, + or × between them
--- exit
3

=== 名前を使う側の全角空白
--- command
slip '- 前回補助額) 《第5条》' '- 前回　補助額) 《第5条》'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0046]: 名前「前回」と「補助額」が、間に何もないまま並んでいます
  --> 制度.yoko:45:35
   |
45 |     ただし 再申請 のとき 大きい方(0円, 帯(職員数) - 前回　補助額) 《第5条》
   |                                                     ^^^^^^^^^^^^
   = 直し方: 一つの名前なら空白を取ってください：前回補助額。名前を並べるなら間に「、」を置き、表や関数なら 前回(補助額) と書き、二つの値なら間に かつ、または、＋、× などを入れます
--- stderr en
error[Y0046]: `前回` and `補助額` are two names with nothing between them
  --> 制度.yoko:45:35
   |
45 |     ただし 再申請 のとき 大きい方(0円, 帯(職員数) - 前回　補助額) 《第5条》
   |                                                     ^^^^^^^^^^^^
   = help: if they are one name, take the space out: 前回補助額; names in a list have 、 between them; a table is asked as 前回(補助額); two values have かつ, または, + or × between them
--- exit
3

=== 桁区切りの位置
--- command
slip '11人以上30人以下 => 200万円' '11人以上30人以下 => 2,000,00円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0016]: 「2,000,00」のコンマが3桁ごとになっていません
  --> 制度.yoko:41:19
   |
41 |     11人以上30人以下 => 2,000,00円
   |                         ^^^^^^^^^^
   = もしかして: 200,000円
   = 直し方: 3桁ごとに打つか、打たずに書いてください。二つの値なら、コンマの後に空白を置きます
--- stderr en
error[Y0016]: the commas in `2,000,00` are not between thousands
  --> 制度.yoko:41:19
   |
41 |     11人以上30人以下 => 2,000,00円
   |                         ^^^^^^^^^^
   = did you mean: 200,000円
   = help: put one before each three digits, or none; if it is two values, put a space after the comma
--- exit
3

=== 1,00円
--- command
slip '金額 = 1,100,000円' '金額 = 1,00円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0016]: 「1,00」のコンマが3桁ごとになっていません
  --> 制度.yoko:59:26
   |
59 |     経費 [ { 区分 = 機器  金額 = 1,00円  消費税 = 100,000円 } ]
   |                                  ^^^^^^
   = もしかして: 100円
   = 直し方: 3桁ごとに打つか、打たずに書いてください。二つの値なら、コンマの後に空白を置きます
--- stderr en
error[Y0016]: the commas in `1,00` are not between thousands
  --> 制度.yoko:59:26
   |
59 |     経費 [ { 区分 = 機器  金額 = 1,00円  消費税 = 100,000円 } ]
   |                                  ^^^^^^
   = did you mean: 100円
   = help: put one before each three digits, or none; if it is two values, put a space after the comma
--- exit
3

=== 令和元年より前
--- command
slip '令和6年4月1日以後令和6年9月30日以前' '令和元年4月1日以後令和6年9月30日以前'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0020]: 「令和元年4月1日」はその元号の期間にありません
  --> 制度.yoko:31:30
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和元年4月1日以後令和6年9月30日以前
   |                                                    ^^^^^^^^^^^^^^
   = もしかして: 平成31年4月1日
   = 直し方: その日や年度の属する元号か、西暦で書いてください
--- stderr en
error[Y0020]: `令和元年4月1日` is not within that era
  --> 制度.yoko:31:30
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和元年4月1日以後令和6年9月30日以前
   |                                                    ^^^^^^^^^^^^^^
   = did you mean: 平成31年4月1日
   = help: write the era that the day or year is in, or the calendar year
--- exit
3

=== 平成の終わりより後
--- command
slip '令和6年4月1日以後令和6年9月30日以前' '平成36年4月1日以後令和6年9月30日以前'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0020]: 「平成36年4月1日」はその元号の期間にありません
  --> 制度.yoko:31:30
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 平成36年4月1日以後令和6年9月30日以前
   |                                                    ^^^^^^^^^^^^^^
   = もしかして: 令和6年4月1日
   = 直し方: その日や年度の属する元号か、西暦で書いてください
--- stderr en
error[Y0020]: `平成36年4月1日` is not within that era
  --> 制度.yoko:31:30
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 平成36年4月1日以後令和6年9月30日以前
   |                                                    ^^^^^^^^^^^^^^
   = did you mean: 令和6年4月1日
   = help: write the era that the day or year is in, or the calendar year
--- exit
3

=== 日付の月だけ
--- command
slip '令和6年4月1日以後令和6年9月30日以前' '令和6年4月以後令和6年9月30日以前'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0071]: 「令和6年4月」には日がありません
  --> 制度.yoko:31:30
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年4月以後令和6年9月30日以前
   |                                                    ^^^^^^^^^^
   = もしかして: 令和6年4月1日
   = 直し方: 日まで書いてください。期間なら、始まりは 令和8年6月1日、終わりは 令和8年6月30日 のように書きます
--- stderr en
error[Y0071]: `令和6年4月` says no day of the month
  --> 制度.yoko:31:30
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年4月以後令和6年9月30日以前
   |                                                    ^^^^^^^^^^
   = did you mean: 令和6年4月1日
   = help: write the day too: for a period the first one, as 令和8年6月1日, or the last one, as 令和8年6月30日
--- exit
3

=== R6.4.1
--- command
slip '令和6年4月1日以後令和6年9月30日以前' 'R6.4.1以後R6.9.30以前'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0021]: 「R6.4.1」は年月日がそろっていないか、日付の形になっていません
  --> 制度.yoko:31:30
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が R6.4.1以後R6.9.30以前
   |                                                    ^^^^^^
   = もしかして: 令和6年4月1日
   = 直し方: 2024-03-11、2024年3月11日、令和6年3月11日 のいずれかの形で書きます
--- stderr en
error[Y0021]: `R6.4.1` is no whole date
  --> 制度.yoko:31:30
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が R6.4.1以後R6.9.30以前
   |                                                    ^^^^^^
   = did you mean: 令和6年4月1日
   = help: write 2024-03-11, 2024年3月11日 or 令和6年3月11日
--- exit
3

=== 2024/4/1
--- command
slip '令和6年4月1日以後令和6年9月30日以前' '2024/4/1以後2024/9/30以前'
--- stdout ja
制度.yoko: エラー 2件、警告 0件
--- stdout en
制度.yoko: 2 error(s), 0 warning(s)
--- stderr ja
エラー[Y0021]: 「2024/4/1」は年月日がそろっていないか、日付の形になっていません
  --> 制度.yoko:31:30
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 2024/4/1以後2024/9/30以前
   |                                                    ^^^^^^^^
   = もしかして: 2024-04-01
   = 直し方: 2024-03-11、2024年3月11日、令和6年3月11日 のいずれかの形で書きます
エラー[Y0021]: 「2024/9/30」は年月日がそろっていないか、日付の形になっていません
  --> 制度.yoko:31:40
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 2024/4/1以後2024/9/30以前
   |                                                                ^^^^^^^^^
   = もしかして: 2024-09-30
   = 直し方: 2024-03-11、2024年3月11日、令和6年3月11日 のいずれかの形で書きます
--- stderr en
error[Y0021]: `2024/4/1` is no whole date
  --> 制度.yoko:31:30
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 2024/4/1以後2024/9/30以前
   |                                                    ^^^^^^^^
   = did you mean: 2024-04-01
   = help: write 2024-03-11, 2024年3月11日 or 令和6年3月11日
error[Y0021]: `2024/9/30` is no whole date
  --> 制度.yoko:31:40
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 2024/4/1以後2024/9/30以前
   |                                                                ^^^^^^^^^
   = did you mean: 2024-09-30
   = help: write 2024-03-11, 2024年3月11日 or 令和6年3月11日
--- exit
3

=== から～まで
--- command
slip '令和6年4月1日以後令和6年9月30日以前' '令和6年4月1日から令和6年9月30日まで'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0049]: 範囲の端は「から」と書きません
  --> 制度.yoko:31:38
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年4月1日から令和6年9月30日まで
   |                                                                 ^^^^
   = もしかして: 以後
   = 直し方: 額や数には 以上・超・以下・未満 を、日付には 以後・以前 を付けます。超 と 未満 は、その数自体を含みません
--- stderr en
error[Y0049]: `から` is no bound of a range
  --> 制度.yoko:31:38
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年4月1日から令和6年9月30日まで
   |                                                                 ^^^^
   = did you mean: 以後
   = help: write of amounts and counts 以上, 超, 以下 or 未満, of days 以後 or 以前; with 超 and 未満 the number itself is left out
--- exit
3

=== ゼロ幅空白
--- command
slip '項目 前回補助額 : 円' "$(printf '項目 前回\342\200\213補助額 : 円')"
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0012]: 目に見えない文字があります: U+200B（ZERO WIDTH SPACE）
  --> 制度.yoko:21:6
   |
21 | 項目 前回<U+200B>補助額 : 円 既定 0円
   |          ^^^^^^^^
   = 直し方: 削除してください。コピーした文章に紛れていたものかもしれません
--- stderr en
error[Y0012]: an invisible character stands here: U+200B, ZERO WIDTH SPACE
  --> 制度.yoko:21:6
   |
21 | 項目 前回<U+200B>補助額 : 円 既定 0円
   |          ^^^^^^^^
   = help: delete it; it may have come along with copied text
--- exit
3

=== かっこの取り違え【】
--- command
slip '区分 が { 機器、工事 }' '区分 が 【機器、工事】'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0044]: ここで使う括弧は「【」ではありません
  --> 制度.yoko:35:31
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が 【機器、工事】
   |                                                  ^^
   = 直し方: { … } を使ってください。名前の並びは { }、文字は「」、条文は《》、表や関数に渡す値は ( ) で囲みます
--- stderr en
error[Y0044]: `【` is not the bracket that is used here
  --> 制度.yoko:35:31
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が 【機器、工事】
   |                                                  ^^
   = help: write { … }; a list of names stands in { }, a quoted text in 「」, a clause in 《》, what a table is asked in ( )
--- exit
3

=== かっこの取り違え（）
--- command
slip '区分 が { 機器、工事 }' '区分 が （機器、工事）'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0044]: ここで使う括弧は「（」ではありません
  --> 制度.yoko:35:31
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が （機器、工事）
   |                                                  ^^
   = 直し方: { … } を使ってください。名前の並びは { }、文字は「」、条文は《》、表や関数に渡す値は ( ) で囲みます
--- stderr en
error[Y0044]: `（` is not the bracket that is used here
  --> 制度.yoko:35:31
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が （機器、工事）
   |                                                  ^^
   = help: write { … }; a list of names stands in { }, a quoted text in 「」, a clause in 《》, what a table is asked in ( )
--- exit
3

=== 割
--- command
slip 'のとき 4分の3' 'のとき 7割5分'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0048]: 割で書いた率は読めません：「7割5分」
  --> 制度.yoko:48:29
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 7割5分
   |                                            ^^^^^^
   = もしかして: 75%
   = 直し方: 75％ のような百分率か、4分の3 のような分数で書いてください
--- stderr en
error[Y0048]: a rate in 割 is not read: `7割5分`
  --> 制度.yoko:48:29
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 7割5分
   |                                            ^^^^^^
   = did you mean: 75%
   = help: write it in per cent or as a fraction: 75%, 4分の3
--- exit
3

=== 以内
--- command
slip '1人以上10人以下  =>' '10人以内  =>'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0049]: 範囲の端は「以内」と書きません
  --> 制度.yoko:40:8
   |
40 |     10人以内  => 100万円
   |         ^^^^
   = もしかして: 以下
   = 直し方: 額や数には 以上・超・以下・未満 を、日付には 以後・以前 を付けます。超 と 未満 は、その数自体を含みません
--- stderr en
error[Y0049]: `以内` is no bound of a range
  --> 制度.yoko:40:8
   |
40 |     10人以内  => 100万円
   |         ^^^^
   = did you mean: 以下
   = help: write of amounts and counts 以上, 超, 以下 or 未満, of days 以後 or 以前; with 超 and 未満 the number itself is left out
--- exit
3

=== 年度に年
--- command
slip '要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年4月1日以後令和6年9月30日以前' '要件 《第7条》 「受付の期間に申請した」: 年度(申請日) = 令和6年'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0021]: 「令和6年」は年月日がそろっていないか、日付の形になっていません
  --> 制度.yoko:31:34
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 年度(申請日) = 令和6年
   |                                                         ^^^^^^^
   = もしかして: 令和6年度
   = 直し方: 2024-03-11、2024年3月11日、令和6年3月11日 のいずれかの形で書きます
--- stderr en
error[Y0021]: `令和6年` is no whole date
  --> 制度.yoko:31:34
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 年度(申請日) = 令和6年
   |                                                         ^^^^^^^
   = did you mean: 令和6年度
   = help: write 2024-03-11, 2024年3月11日 or 令和6年3月11日
--- exit
3

=== => の書き違い ＝
--- command
slip '31人以上         => 260万円' '31人以上         = 260万円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「=」はここに書けません。続けて書けるのは、「=>」、または「、」です
  --> 制度.yoko:42:19
   |
42 |     31人以上         = 260万円
   |                      ^
   = 参考: 表 の書き方：表 名前(項目) 《第3条》 と、次の行から 1人以上10人以下 => 100万円
   = もしかして: =>
--- stderr en
error[Y0030]: `=` cannot stand here; expected `=>` or `、`
  --> 制度.yoko:42:19
   |
42 |     31人以上         = 260万円
   |                      ^
   = note: `表` is written so: 表 名前(項目) 《第3条》 と、次の行から 1人以上10人以下 => 100万円
   = did you mean: =>
--- exit
3

=== 》の忘れ
--- command
slip '結果 上限額 《第4条(2)》 = 上限' '結果 上限額 《第4条(2) = 上限'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0014]: 「《」が同じ行で閉じられていません
  --> 制度.yoko:51:8
   |
51 | 結果 上限額 《第4条(2) = 上限
   |             ^^
   = 直し方: 》で閉じてください
--- stderr en
error[Y0014]: `《` is not closed on its line
  --> 制度.yoko:51:8
   |
51 | 結果 上限額 《第4条(2) = 上限
   |             ^^
   = help: close the citation with 》
--- exit
3

=== 引用に()を使う
--- command
slip '結果 上限額 《第4条(2)》 = 上限' '結果 上限額 (第4条(2)) = 上限'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0064]: 条文「(第4条(2))」が《 》で囲まれていません
  --> 制度.yoko:51:8
   |
51 | 結果 上限額 (第4条(2)) = 上限
   |             ^^^^^^^^^^
   = もしかして: 《第4条(2)》
   = 直し方: 条文は《 》で囲んでください：要件 《第3条》 「見出し」: 条件
--- stderr en
error[Y0064]: the clause `(第4条(2))` stands without its brackets
  --> 制度.yoko:51:8
   |
51 | 結果 上限額 (第4条(2)) = 上限
   |             ^^^^^^^^^^
   = did you mean: 《第4条(2)》
   = help: put clauses in 《》: 要件 《第3条》 「heading」: CONDITION
--- exit
3

=== 引用に〈〉
--- command
slip '結果 上限額 《第4条(2)》 = 上限' '結果 上限額 〈第4条(2)〉 = 上限'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0044]: ここで使う括弧は「〈」ではありません
  --> 制度.yoko:51:8
   |
51 | 結果 上限額 〈第4条(2)〉 = 上限
   |             ^^
   = 直し方: 《…》 を使ってください。名前の並びは { }、文字は「」、条文は《》、表や関数に渡す値は ( ) で囲みます
--- stderr en
error[Y0044]: `〈` is not the bracket that is used here
  --> 制度.yoko:51:8
   |
51 | 結果 上限額 〈第4条(2)〉 = 上限
   |             ^^
   = help: write 《…》; a list of names stands in { }, a quoted text in 「」, a clause in 《》, what a table is asked in ( )
--- exit
3

=== 各の閉じ忘れ
--- command
slip '「機器か工事である」: 区分 が { 機器、工事 }
}' '「機器か工事である」: 区分 が { 機器、工事 }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0033]: 「{」が閉じられていません
  --> 制度.yoko:33:6
   |
33 | 各 経費 {
   |         ^
   = 直し方: 「}」で閉じてください
参考: この前で閉じるはずのものです
  --> 制度.yoko:37:1
   |
37 | 表 帯(職員数) 《第4条(2)》
   | --
--- stderr en
error[Y0033]: `{` is never closed
  --> 制度.yoko:33:6
   |
33 | 各 経費 {
   |         ^
   = help: close it with `}`
note: it should be closed before this
  --> 制度.yoko:37:1
   |
37 | 表 帯(職員数) 《第4条(2)》
   | --
--- exit
3

=== キーワードの書き違い
--- command
slip '定義 上限 《第4条(2)》' '定儀 上限 《第4条(2)》'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0031]: 「定儀」で始まる宣言はありません
  --> 制度.yoko:44:1
   |
44 | 定儀 上限 《第4条(2)》 = 帯(職員数)
   | ^^^^
   = もしかして: 定義
   = 直し方: 宣言は、決まった語で始めます: 定義、要件、結果、表 など
--- stderr en
error[Y0031]: `定儀` begins no declaration
  --> 制度.yoko:44:1
   |
44 | 定儀 上限 《第4条(2)》 = 帯(職員数)
   | ^^^^
   = did you mean: 定義
   = help: each declaration opens with its keyword: 定義, 要件, 結果, 表 …
--- exit
3

=== 要件の書き違い
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '用件 《第2条》 「指定を受けている」: 指定事業所'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0031]: 「用件」で始まる宣言はありません
  --> 制度.yoko:29:1
   |
29 | 用件 《第2条》 「指定を受けている」: 指定事業所
   | ^^^^
   = もしかして: 要件
   = 直し方: 宣言は、決まった語で始めます: 定義、要件、結果、表 など
--- stderr en
error[Y0031]: `用件` begins no declaration
  --> 制度.yoko:29:1
   |
29 | 用件 《第2条》 「指定を受けている」: 指定事業所
   | ^^^^
   = did you mean: 要件
   = help: each declaration opens with its keyword: 定義, 要件, 結果, 表 …
--- exit
3

=== 条件と書いた
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '条件 《第2条》 「指定を受けている」: 指定事業所'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「条件」と書きません
  --> 制度.yoko:29:1
   |
29 | 条件 《第2条》 「指定を受けている」: 指定事業所
   | ^^^^
   = もしかして: 要件
--- stderr en
error[Y0047]: `条件` is not how it is written here
  --> 制度.yoko:29:1
   |
29 | 条件 《第2条》 「指定を受けている」: 指定事業所
   | ^^^^
   = did you mean: 要件
--- exit
3

=== 要件のコロンなし
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '要件 《第2条》 「指定を受けている」 指定事業所'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0050]: 「指定事業所」の前に「:」がありません
  --> 制度.yoko:29:21
   |
29 | 要件 《第2条》 「指定を受けている」 指定事業所
   |                                     ^^^^^^^^^^
   = 直し方: そこに書いてください：要件 《第3条》 「見出し」: 条件、項目 定員 : 人
--- stderr en
error[Y0050]: `:` is missing before `指定事業所`
  --> 制度.yoko:29:21
   |
29 | 要件 《第2条》 「指定を受けている」 指定事業所
   |                                     ^^^^^^^^^^
   = help: write it there: 要件 《第3条》 「heading」: CONDITION, 項目 定員 : 人
--- exit
3

=== 句点で終える
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '定義 補助率 《第4条(1)》 = 2分の1。'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0011]: 「。」（U+3002）はここに書けません
  --> 制度.yoko:47:23
   |
47 | 定義 補助率 《第4条(1)》 = 2分の1。
   |                                  ^^
   = 直し方: 取り除いてください。名前に要る文字なら、名前を「…」で囲みます
--- stderr en
error[Y0011]: `。` (U+3002) cannot stand here
  --> 制度.yoko:47:23
   |
47 | 定義 補助率 《第4条(1)》 = 2分の1。
   |                                  ^^
   = help: take it out; a name that needs it is quoted: 「…」
--- exit
3

=== かつの書き違い
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '要件 《第2条》 「指定を受けている」: 指定事業所 及び 再申請'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「及び」と書きません
  --> 制度.yoko:29:28
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所 及び 再申請
   |                                                 ^^^^
   = もしかして: かつ
--- stderr en
error[Y0047]: `及び` is not how it is written here
  --> 制度.yoko:29:28
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所 及び 再申請
   |                                                 ^^^^
   = did you mean: かつ
--- exit
3

=== または書き違い
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '要件 《第2条》 「指定を受けている」: 指定事業所 もしくは 再申請'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「もしくは」と書きません
  --> 制度.yoko:29:28
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所 もしくは 再申請
   |                                                 ^^^^^^^^
   = もしかして: または
--- stderr en
error[Y0047]: `もしくは` is not how it is written here
  --> 制度.yoko:29:28
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所 もしくは 再申請
   |                                                 ^^^^^^^^
   = did you mean: または
--- exit
3

=== ではないこと
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '要件 《第2条》 「指定を受けている」: 再申請 ではないこと'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「ではないこと」と書きません
  --> 制度.yoko:29:26
   |
29 | 要件 《第2条》 「指定を受けている」: 再申請 ではないこと
   |                                             ^^^^^^^^^^^^
   = もしかして: でない
--- stderr en
error[Y0047]: `ではないこと` is not how it is written here
  --> 制度.yoko:29:26
   |
29 | 要件 《第2条》 「指定を受けている」: 再申請 ではないこと
   |                                             ^^^^^^^^^^^^
   = did you mean: でない
--- exit
3

=== 掛け算のx
--- command
slip '対象経費 × 補助率' '対象経費 x 補助率'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「x」と書きません
  --> 制度.yoko:52:34
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 x 補助率, 上限), 千円)
   |                                                       ^
   = もしかして: ×
--- stderr en
error[Y0047]: `x` is not how it is written here
  --> 制度.yoko:52:34
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 x 補助率, 上限), 千円)
   |                                                       ^
   = did you mean: ×
--- exit
3

=== 関数の前に空白
--- command
slip '帯(職員数)
    ただし' '帯 職員数
    ただし'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0046]: 名前「帯」と「職員数」が、間に何もないまま並んでいます
  --> 制度.yoko:44:18
   |
44 | 定義 上限 《第4条(2)》 = 帯 職員数
   |                          ^^^^^^^^^
   = 直し方: 一つの名前なら空白を取ってください：帯職員数。名前を並べるなら間に「、」を置き、表や関数なら 帯(職員数) と書き、二つの値なら間に かつ、または、＋、× などを入れます
--- stderr en
error[Y0046]: `帯` and `職員数` are two names with nothing between them
  --> 制度.yoko:44:18
   |
44 | 定義 上限 《第4条(2)》 = 帯 職員数
   |                          ^^^^^^^^^
   = help: if they are one name, take the space out: 帯職員数; names in a list have 、 between them; a table is asked as 帯(職員数); two values have かつ, または, + or × between them
--- exit
3

=== 型なし
--- command
slip '項目 前回補助額 : 円 既定 0円' '項目 前回補助額 = 0円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「=」はここに書けません。続けて書けるのは、「:」です
  --> 制度.yoko:21:10
   |
21 | 項目 前回補助額 = 0円
   |                 ^
   = 参考: 項目 の書き方：項目 名前 : 人 小数1桁 1人以上200人以下 必須
--- stderr en
error[Y0030]: `=` cannot stand here; expected `:`
  --> 制度.yoko:21:10
   |
21 | 項目 前回補助額 = 0円
   |                 ^
   = note: `項目` is written so: 項目 名前 : 人 小数1桁 1人以上200人以下 必須
--- exit
3

=== 引用符の忘れ
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

=== 大文字のID
--- command
slip '制度 green-2024 「' '制度 みどり2024 「'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「みどり2024」はここに書けません。続けて書けるのは、英数字と - _ の識別名です
 --> 制度.yoko:1:4
  |
1 | 制度 みどり2024 「省力化機器の導入補助」
  |      ^^^^^^^^^^
  = 参考: 制度 の書き方：制度 green-2024 「題名」
--- stderr en
error[Y0030]: `みどり2024` cannot stand here; expected an id of letters, digits, - and _
 --> 制度.yoko:1:4
  |
1 | 制度 みどり2024 「省力化機器の導入補助」
  |      ^^^^^^^^^^
  = note: `制度` is written so: 制度 green-2024 「題名」
--- exit
3

=== IDの前後逆
--- command
slip '制度 green-2024 「省力化機器の導入補助」' '制度 「省力化機器の導入補助」 green-2024'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「省力化機器の導入補助」はここに書けません。続けて書けるのは、英数字と - _ の識別名です
 --> 制度.yoko:1:4
  |
1 | 制度 「省力化機器の導入補助」 green-2024
  |      ^^^^^^^^^^^^^^^^^^^^^^^^
  = 参考: 制度 の書き方：制度 green-2024 「題名」
--- stderr en
error[Y0030]: `省力化機器の導入補助` cannot stand here; expected an id of letters, digits, - and _
 --> 制度.yoko:1:4
  |
1 | 制度 「省力化機器の導入補助」 green-2024
  |      ^^^^^^^^^^^^^^^^^^^^^^^^
  = note: `制度` is written so: 制度 green-2024 「題名」
--- exit
3

=== 億万の書き違い
--- command
slip '31人以上         => 260万円' '31人以上         => 260万 円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0051]: 数と単位の間に空白があります：「260万 円」
  --> 制度.yoko:42:22
   |
42 |     31人以上         => 260万 円
   |                         ^^^^^^^^
   = もしかして: 260万円
   = 直し方: 単位は、数のすぐ後に続けて書いてください
--- stderr en
error[Y0051]: a space parts the number and its unit: `260万 円`
  --> 制度.yoko:42:22
   |
42 |     31人以上         => 260万 円
   |                         ^^^^^^^^
   = did you mean: 260万円
   = help: write the unit right behind its number
--- exit
3

=== 数の中の空白
--- command
slip '31人以上         => 260万円' '31人以上         => 2 600 000円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0052]: 数「600」と「000円」が、間に何もないまま並んでいます
  --> 制度.yoko:42:24
   |
42 |     31人以上         => 2 600 000円
   |                           ^^^^^^^^^
   = 直し方: 一つの数なら空白を取ってください。桁を区切るなら 2,600,000 のように書きます
--- stderr en
error[Y0052]: `600` and `000円` are two numbers with nothing between them
  --> 制度.yoko:42:24
   |
42 |     31人以上         => 2 600 000円
   |                           ^^^^^^^^^
   = help: if they are one number, take the space out; digits may be grouped as 2,600,000
--- exit
3

=== 上限を文に
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '定義 補助率 《第4条(1)》 = 2分の1以内'
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

=== 行頭の番号
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '1. 定義 補助率 《第4条(1)》 = 2分の1'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0053]: 「1」で始まる宣言はありません
  --> 制度.yoko:47:1
   |
47 | 1. 定義 補助率 《第4条(1)》 = 2分の1
   | ^
   = 直し方: 読む人のための注釈なら、前に # を付けてください。宣言には番号や記号を付けず、決まった語で始めます
--- stderr en
error[Y0053]: no declaration begins with `1`
  --> 制度.yoko:47:1
   |
47 | 1. 定義 補助率 《第4条(1)》 = 2分の1
   | ^
   = help: put # before what is only for readers; a declaration opens with its keyword, without a number
--- exit
3

=== 書式の//注釈
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '// 率
定義 補助率 《第4条(1)》 = 2分の1'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0053]: 「//」で始まる宣言はありません
  --> 制度.yoko:47:1
   |
47 | // 率
   | ^^
   = もしかして: #
   = 直し方: 読む人のための注釈なら、前に # を付けてください。宣言には番号や記号を付けず、決まった語で始めます
--- stderr en
error[Y0053]: no declaration begins with `//`
  --> 制度.yoko:47:1
   |
47 | // 率
   | ^^
   = did you mean: #
   = help: put # before what is only for readers; a declaration opens with its keyword, without a number
--- exit
3

=== 書式の※注釈
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '※ 率は2種類
定義 補助率 《第4条(1)》 = 2分の1'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0053]: 「※」で始まる宣言はありません
  --> 制度.yoko:47:1
   |
47 | ※ 率は2種類
   | ^
   = 直し方: 読む人のための注釈なら、前に # を付けてください。宣言には番号や記号を付けず、決まった語で始めます
--- stderr en
error[Y0053]: no declaration begins with `※`
  --> 制度.yoko:47:1
   |
47 | ※ 率は2種類
   | ^
   = help: put # before what is only for readers; a declaration opens with its keyword, without a number
--- exit
3

=== 二重カンマ
--- command
slip '区分 が { 機器、工事 }' '区分 が { 機器、、工事 }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「、」はここに書けません。続けて書けるのは、名前、数、範囲、「その他」、または「}」です
  --> 制度.yoko:35:36
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が { 機器、、工事 }
   |                                                          ^^
   = 参考: 要件 の書き方：要件 《第3条》 「見出し」: 条件
--- stderr en
error[Y0030]: `、` cannot stand here; expected a name, a number or a range, `その他` or `}`
  --> 制度.yoko:35:36
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が { 機器、、工事 }
   |                                                          ^^
   = note: `要件` is written so: 要件 《第3条》 「見出し」: 条件
--- exit
3

=== 人数のハイフン
--- command
slip '11人以上30人以下' '11-30人'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0049]: 範囲の端は「-」と書きません
  --> 制度.yoko:41:7
   |
41 |     11-30人 => 200万円
   |       ^
   = もしかして: ～
   = 直し方: 額や数には 以上・超・以下・未満 を、日付には 以後・以前 を付けます。超 と 未満 は、その数自体を含みません
--- stderr en
error[Y0049]: `-` is no bound of a range
  --> 制度.yoko:41:7
   |
41 |     11-30人 => 200万円
   |       ^
   = did you mean: ～
   = help: write of amounts and counts 以上, 超, 以下 or 未満, of days 以後 or 以前; with 超 and 未満 the number itself is left out
--- exit
3

=== 長音符の引き算
--- command
slip '金額 - 消費税' '金額 ー 消費税'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0025]: 「ー」（U+30FC）は引き算の記号ではありません
  --> 制度.yoko:34:32
   |
34 |     定義 税抜額 《第3条》 = 大きい方(0円, 金額 ー 消費税)
   |                                                ^^
   = もしかして: -
   = 直し方: - か − を使ってください
--- stderr en
error[Y0025]: `ー` (U+30FC) is no minus sign
  --> 制度.yoko:34:32
   |
34 |     定義 税抜額 《第3条》 = 大きい方(0円, 金額 ー 消費税)
   |                                                ^^
   = did you mean: -
   = help: write - or −
--- exit
3

=== かつで重ねた比較
--- command
slip '職員数 >= 1人' '1人 <= 職員数 <= 50人'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0054]: 比べた結果を、「<=」でもう一度比べることはできません
  --> 制度.yoko:30:33
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 1人 <= 職員数 <= 50人
   |                                                     ^^
   = 直し方: X が A以上B以下 と書くか、A <= X かつ X <= B と分けて書いてください
--- stderr en
error[Y0054]: `<=` compares what is a comparison already
  --> 制度.yoko:30:33
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 1人 <= 職員数 <= 50人
   |                                                     ^^
   = help: compare twice, with かつ between: A <= X かつ X <= B; or write X が A以上B以下
--- exit
3

=== 範囲を条件に(が抜け)
--- command
slip '職員数 >= 1人' '職員数 1人以上'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0055]: 「1人以上」の前に「が」がありません
  --> 制度.yoko:30:27
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数 1人以上
   |                                              ^^^^^^^
   = 直し方: 職員数 が 1人以上 と書いてください
--- stderr en
error[Y0055]: が is missing before `1人以上`
  --> 制度.yoko:30:27
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数 1人以上
   |                                              ^^^^^^^
   = help: write 職員数 が 1人以上
--- exit
3

=== は と が
--- command
slip '職員数 >= 1人' '職員数 は 1人以上'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「は」と書きません
  --> 制度.yoko:30:27
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数 は 1人以上
   |                                              ^^
   = もしかして: が
--- stderr en
error[Y0047]: `は` is not how it is written here
  --> 制度.yoko:30:27
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数 は 1人以上
   |                                              ^^
   = did you mean: が
--- exit
3

=== は を続けて
--- command
slip '職員数 >= 1人' '職員数は 1人以上'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「職員数は」と書きません
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数は 1人以上
   |                                       ^^^^^^^^
   = もしかして: 職員数 が
--- stderr en
error[Y0047]: `職員数は` is not how it is written here
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数は 1人以上
   |                                       ^^^^^^^^
   = did you mean: 職員数 が
--- exit
3

=== 例の閉じ忘れ
--- command
slip '例 「2分の1」 標準 { 期待 { 判定 = 交付可  補助額 = 500,000円 } }' '例 「2分の1」 標準 { 期待 { 判定 = 交付可  補助額 = 500,000円 }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0033]: 「{」が閉じられていません
  --> 制度.yoko:61:13
   |
61 | 例 「2分の1」 標準 { 期待 { 判定 = 交付可  補助額 = 500,000円 }
   |                    ^
   = 直し方: 「}」で閉じてください
参考: この前で閉じるはずのものです
  --> 制度.yoko:62:1
   |
62 | 例 「離島は4分の3」 標準 { 所在 = 離島  期待 { 補助額 = 750,000円 } }
   | --
--- stderr en
error[Y0033]: `{` is never closed
  --> 制度.yoko:61:13
   |
61 | 例 「2分の1」 標準 { 期待 { 判定 = 交付可  補助額 = 500,000円 }
   |                    ^
   = help: close it with `}`
note: it should be closed before this
  --> 制度.yoko:62:1
   |
62 | 例 「離島は4分の3」 標準 { 所在 = 離島  期待 { 補助額 = 750,000円 } }
   | --
--- exit
3

=== 例の期待なし
--- command
slip '例 「2分の1」 標準 { 期待 { 判定 = 交付可  補助額 = 500,000円 } }' '例 「2分の1」 標準 { 職員数 = 3人 }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「}」はここに書けません。続けて書けるのは、名前、「期待」、「、」、または演算の記号や語です
  --> 制度.yoko:61:24
   |
61 | 例 「2分の1」 標準 { 職員数 = 3人 }
   |                                   ^
   = 参考: 例 の書き方：例 「題」 { 項目 = 値  期待 { 判定 = 交付可 } }
--- stderr en
error[Y0030]: `}` cannot stand here; expected a name, `期待`, `、` or an operator
  --> 制度.yoko:61:24
   |
61 | 例 「2分の1」 標準 { 職員数 = 3人 }
   |                                   ^
   = note: `例` is written so: 例 「題」 { 項目 = 値  期待 { 判定 = 交付可 } }
--- exit
3

=== 表の行に値が二つ
--- command
slip '31人以上         => 260万円' '31人以上         => 260万円 | 300万円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0307]: この行の値は2個ですが、表の列は1個です
  --> 制度.yoko:42:5
   |
42 |     31人以上         => 260万円 | 300万円
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 列ごとに1つの値を | で区切って書いてください
--- stderr en
error[Y0307]: this row has 2 values, the table has 1 columns
  --> 制度.yoko:42:5
   |
42 |     31人以上         => 260万円 | 300万円
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: give one value a column, divided by |
--- exit
3

=== 端数の語順
--- command
slip '端数 四捨五入' '四捨五入 端数'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「端数」はここに書けません。続けて書けるのは、「=>」、または「、」です
  --> 制度.yoko:39:10
   |
39 |     四捨五入 端数
   |              ^^^^
   = 参考: 表 の書き方：表 名前(項目) 《第3条》 と、次の行から 1人以上10人以下 => 100万円
--- stderr en
error[Y0030]: `端数` cannot stand here; expected `=>` or `、`
  --> 制度.yoko:39:10
   |
39 |     四捨五入 端数
   |              ^^^^
   = note: `表` is written so: 表 名前(項目) 《第3条》 と、次の行から 1人以上10人以下 => 100万円
--- exit
3

=== 括弧の数
--- command
slip '上限), 千円)' '上限, 千円)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0033]: 「(」が閉じられていません
  --> 制度.yoko:52:23
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 上限, 千円)
   |                                    ^
   = 直し方: 「)」で閉じてください
参考: この前で閉じるはずのものです
  --> 制度.yoko:54:1
   |
54 | 義務 報告期限 《第6条》 = 完了日 + 30日
   | ----
--- stderr en
error[Y0033]: `(` is never closed
  --> 制度.yoko:52:23
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 上限, 千円)
   |                                    ^
   = help: close it with `)`
note: it should be closed before this
  --> 制度.yoko:54:1
   |
54 | 義務 報告期限 《第6条》 = 完了日 + 30日
   | ----
--- exit
3

=== 括弧の数2
--- command
slip '上限), 千円)' '上限)), 千円)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0034]: 「)」に対応する開き括弧がありません
  --> 制度.yoko:52:49
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 上限)), 千円)
   |                                                                             ^
   = 直し方: 取り除くか、対応する開き括弧を補ってください
--- stderr en
error[Y0034]: `)` closes nothing
  --> 制度.yoko:52:49
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 上限)), 千円)
   |                                                                             ^
   = help: take it out, or put in what it closes
--- exit
3

=== 分数の逆スラッシュ
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '定義 補助率 《第4条(1)》 = 1\2'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0011]: 「\」（U+005C）はここに書けません
  --> 制度.yoko:47:20
   |
47 | 定義 補助率 《第4条(1)》 = 1\2
   |                             ^
   = 直し方: 取り除いてください。名前に要る文字なら、名前を「…」で囲みます
--- stderr en
error[Y0011]: `\` (U+005C) cannot stand here
  --> 制度.yoko:47:20
   |
47 | 定義 補助率 《第4条(1)》 = 1\2
   |                             ^
   = help: take it out; a name that needs it is quoted: 「…」
--- exit
3

=== ½
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '定義 補助率 《第4条(1)》 = ½'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0011]: 「½」（U+00BD）はここに書けません
  --> 制度.yoko:47:19
   |
47 | 定義 補助率 《第4条(1)》 = ½
   |                            ^
   = もしかして: 1/2
   = 直し方: 取り除いてください。名前に要る文字なら、名前を「…」で囲みます
--- stderr en
error[Y0011]: `½` (U+00BD) cannot stand here
  --> 制度.yoko:47:19
   |
47 | 定義 補助率 《第4条(1)》 = ½
   |                            ^
   = did you mean: 1/2
   = help: take it out; a name that needs it is quoted: 「…」
--- exit
3

=== 半角カナ
--- command
slip '区分 が { 機器、工事 }' '区分 が { 機器､工事 }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0011]: 「､」（U+FF64）はここに書けません
  --> 制度.yoko:35:35
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が { 機器､工事 }
   |                                                        ^
   = もしかして: 、
   = 直し方: 取り除いてください。名前に要る文字なら、名前を「…」で囲みます
--- stderr en
error[Y0011]: `､` (U+FF64) cannot stand here
  --> 制度.yoko:35:35
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が { 機器､工事 }
   |                                                        ^
   = did you mean: 、
   = help: take it out; a name that needs it is quoted: 「…」
--- exit
3

=== 異体字部首
--- command
slip '申請日 が 令和6年' '申請⽇ が 令和6年'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0011]: 「⽇」（U+2F47）はここに書けません
  --> 制度.yoko:31:26
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請⽇ が 令和6年4月1日以後令和6年9月30日以前
   |                                              ^^
   = もしかして: 日
   = 直し方: 取り除いてください。名前に要る文字なら、名前を「…」で囲みます
--- stderr en
error[Y0011]: `⽇` (U+2F47) cannot stand here
  --> 制度.yoko:31:26
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請⽇ が 令和6年4月1日以後令和6年9月30日以前
   |                                              ^^
   = did you mean: 日
   = help: take it out; a name that needs it is quoted: 「…」
--- exit
3

=== ソフトハイフン
--- command
slip '結果 上限額' "$(printf '結果 上\302\255限額')"
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0012]: 目に見えない文字があります: U+00AD（SOFT HYPHEN）
  --> 制度.yoko:51:5
   |
51 | 結果 上<U+00AD>限額 《第4条(2)》 = 上限
   |        ^^^^^^^^
   = 直し方: 削除してください。コピーした文章に紛れていたものかもしれません
--- stderr en
error[Y0012]: an invisible character stands here: U+00AD, SOFT HYPHEN
  --> 制度.yoko:51:5
   |
51 | 結果 上<U+00AD>限額 《第4条(2)》 = 上限
   |        ^^^^^^^^
   = help: delete it; it may have come along with copied text
--- exit
3

=== 円記号
--- command
slip '11人以上30人以下 => 200万円' '11人以上30人以下 => ¥2,000,000'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0011]: 「¥」（U+00A5）はここに書けません
  --> 制度.yoko:41:19
   |
41 |     11人以上30人以下 => ¥2,000,000
   |                         ^
   = 直し方: 取り除いてください。名前に要る文字なら、名前を「…」で囲みます
--- stderr en
error[Y0011]: `¥` (U+00A5) cannot stand here
  --> 制度.yoko:41:19
   |
41 |     11人以上30人以下 => ¥2,000,000
   |                         ^
   = help: take it out; a name that needs it is quoted: 「…」
--- exit
3

=== 通貨全角
--- command
slip '11人以上30人以下 => 200万円' '11人以上30人以下 => ￥2,000,000'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0011]: 「￥」（U+FFE5）はここに書けません
  --> 制度.yoko:41:19
   |
41 |     11人以上30人以下 => ￥2,000,000
   |                         ^^
   = 直し方: 取り除いてください。名前に要る文字なら、名前を「…」で囲みます
--- stderr en
error[Y0011]: `￥` (U+FFE5) cannot stand here
  --> 制度.yoko:41:19
   |
41 |     11人以上30人以下 => ￥2,000,000
   |                         ^^
   = help: take it out; a name that needs it is quoted: 「…」
--- exit
3

=== 桁の読点
--- command
slip '11人以上30人以下 => 200万円' '11人以上30人以下 => 2、000、000円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「、」はここに書けません。続けて書けるのは、名前、数、範囲、「その他」、「|」、演算の記号や語、または次の宣言です
  --> 制度.yoko:41:20
   |
41 |     11人以上30人以下 => 2、000、000円
   |                          ^^
   = 参考: 表 の書き方：表 名前(項目) 《第3条》 と、次の行から 1人以上10人以下 => 100万円
--- stderr en
error[Y0030]: `、` cannot stand here; expected a name, a number or a range, `その他`, `|`, an operator or the next declaration
  --> 制度.yoko:41:20
   |
41 |     11人以上30人以下 => 2、000、000円
   |                          ^^
   = note: `表` is written so: 表 名前(項目) 《第3条》 と、次の行から 1人以上10人以下 => 100万円
--- exit
3

=== 選択肢に読点なし
--- command
slip '選択肢 費目 { 機器、工事、その他 }' '選択肢 費目 { 機器 工事 その他 }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0046]: 名前「機器」と「工事」が、間に何もないまま並んでいます
  --> 制度.yoko:13:10
   |
13 | 選択肢 費目 { 機器 工事 その他 }
   |               ^^^^^^^^^
   = もしかして: 機器、工事
   = 直し方: 一つの名前なら空白を取ってください：機器工事。名前を並べるなら間に「、」を置き、表や関数なら 機器(工事) と書き、二つの値なら間に かつ、または、＋、× などを入れます
--- stderr en
error[Y0046]: `機器` and `工事` are two names with nothing between them
  --> 制度.yoko:13:10
   |
13 | 選択肢 費目 { 機器 工事 その他 }
   |               ^^^^^^^^^
   = did you mean: 機器、工事
   = help: if they are one name, take the space out: 機器工事; names in a list have 、 between them; a table is asked as 機器(工事); two values have かつ, または, + or × between them
--- exit
3

=== 選択肢が空
--- command
slip '選択肢 費目 { 機器、工事、その他 }' '選択肢 費目 { }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「}」はここに書けません。続けて書けるのは、名前、「その他」、または「不明」です
  --> 制度.yoko:13:10
   |
13 | 選択肢 費目 { }
   |               ^
   = 参考: 選択肢 の書き方：選択肢 名前 { 甲、乙、丙 }
--- stderr en
error[Y0030]: `}` cannot stand here; expected a name, `その他` or `不明`
  --> 制度.yoko:13:10
   |
13 | 選択肢 費目 { }
   |               ^
   = note: `選択肢` is written so: 選択肢 名前 { 甲、乙、丙 }
--- exit
3

=== 小数桁の書き方
--- command
slip '小数1桁' '小数第1位'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「小数第1位」はここに書けません。続けて書けるのは、値、小数の桁数、「必須」、「鍵」、または「個人情報」です
  --> 制度.yoko:17:12
   |
17 | 項目 職員数 : 人 小数第1位 1人以上200人以下 必須
   |                  ^^^^^^^^^
   = 参考: 項目 の書き方：項目 名前 : 人 小数1桁 1人以上200人以下 必須
--- stderr en
error[Y0030]: `小数第1位` cannot stand here; expected a value, a number of decimals, `必須`, `鍵` or `個人情報`
  --> 制度.yoko:17:12
   |
17 | 項目 職員数 : 人 小数第1位 1人以上200人以下 必須
   |                  ^^^^^^^^^
   = note: `項目` is written so: 項目 名前 : 人 小数1桁 1人以上200人以下 必須
--- exit
3

=== 書類の名に記号
--- command
slip '書類 事業計画書 《第6条》 時期 申請時' '書類 事業計画書(様式1) 《第6条》 時期 申請時'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0056]: 「事業計画書(様式1)」は、表や関数に値を渡す形に読めます
  --> 制度.yoko:55:4
   |
55 | 書類 事業計画書(様式1) 《第6条》 時期 申請時
   |      ^^^^^^^^^^^^^^^^^
   = もしかして: 「事業計画書(様式1)」
   = 直し方: 括弧を含む名前は、かぎ括弧で囲んでください：「事業計画書(様式1)」
--- stderr en
error[Y0056]: `事業計画書(様式1)` reads as what is asked of a table or function
  --> 制度.yoko:55:4
   |
55 | 書類 事業計画書(様式1) 《第6条》 時期 申請時
   |      ^^^^^^^^^^^^^^^^^
   = did you mean: 「事業計画書(様式1)」
   = help: a name with brackets is quoted: 「事業計画書(様式1)」
--- exit
3

=== 書類の条件
--- command
slip '書類 事業計画書 《第6条》 時期 申請時' '書類 事業計画書 《第6条》 時期 申請時 再申請 のとき'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「再申請」はここに書けません。続けて書けるのは、条文の引用《…》、「時期」、「方法」、「のみ」、または次の宣言です
  --> 制度.yoko:55:23
   |
55 | 書類 事業計画書 《第6条》 時期 申請時 再申請 のとき
   |                                       ^^^^^^
   = 参考: 書類 の書き方：書類 名前 《第3条》 時期 申請時 のみ 条件 のとき
--- stderr en
error[Y0030]: `再申請` cannot stand here; expected a citation 《…》, `時期`, `方法`, `のみ` or the next declaration
  --> 制度.yoko:55:23
   |
55 | 書類 事業計画書 《第6条》 時期 申請時 再申請 のとき
   |                                       ^^^^^^
   = note: `書類` is written so: 書類 名前 《第3条》 時期 申請時 のみ 条件 のとき
--- exit
3

=== 集合の比べ方
--- command
slip '区分 が { 機器、工事 }' '区分 = { 機器、工事 }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「=」と書きません
  --> 制度.yoko:35:29
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 = { 機器、工事 }
   |                                               ^
   = もしかして: が
--- stderr en
error[Y0047]: `=` is not how it is written here
  --> 制度.yoko:35:29
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 = { 機器、工事 }
   |                                               ^
   = did you mean: が
--- exit
3

=== でないの位置
--- command
slip '区分 が { 機器、工事 }' 'でない 区分 が { 機器、工事 }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0057]: 「でない」が、打ち消す条件の前にあります
  --> 制度.yoko:35:26
   |
35 |     要件 《第3条》 「機器か工事である」: でない 区分 が { 機器、工事 }
   |                                          ^^^^^^
   = 直し方: 条件の後に書いてください：X でない、(A かつ B) でない
--- stderr en
error[Y0057]: `でない` stands before what it denies
  --> 制度.yoko:35:26
   |
35 |     要件 《第3条》 「機器か工事である」: でない 区分 が { 機器、工事 }
   |                                          ^^^^^^
   = help: write it behind: X でない, (A かつ B) でない
--- exit
3

=== 計算の途中のもし
--- command
slip '《第4条(2)》 = 帯(職員数)' '《第4条(2)》 = 帯(職員数) + もし 再申請 ならば 1万円 それ以外 0円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0058]: 「もし」から始まる値は、ここでは括弧に入れて書きます
  --> 制度.yoko:44:27
   |
44 | 定義 上限 《第4条(2)》 = 帯(職員数) + もし 再申請 ならば 1万円 それ以外 0円
   |                                       ^^^^
   = 参考: 定義 の書き方：定義 名前 《第3条》 = 値
   = 直し方: 「もし」の前に (、その値の終わりに ) を書いてください
--- stderr en
error[Y0058]: `もし` begins a value of its own, which stands in brackets here
  --> 制度.yoko:44:27
   |
44 | 定義 上限 《第4条(2)》 = 帯(職員数) + もし 再申請 ならば 1万円 それ以外 0円
   |                                       ^^^^
   = note: `定義` is written so: 定義 名前 《第3条》 = 値
   = help: write ( before `もし` and ) behind the last value that belongs to it
--- exit
3

=== がある
--- command
slip '義務 報告期限 《第6条》 = 完了日 + 30日' '義務 報告期限 《第6条》 = 完了日 + 30日 のみ 完了日 ある のとき'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0063]: 「ある」は、ここでは二通りに読めます
  --> 制度.yoko:54:34
   |
54 | 義務 報告期限 《第6条》 = 完了日 + 30日 のみ 完了日 ある のとき
   |                                                     ^^^^
   = 直し方: 答えのことなら 完了日、記入があるかないかのことなら がある と書いてください
--- stderr en
error[Y0063]: `ある` can mean two things here
  --> 制度.yoko:54:34
   |
54 | 義務 報告期限 《第6条》 = 完了日 + 30日 のみ 完了日 ある のとき
   |                                                     ^^^^
   = help: write 完了日 for the answer, がある for whether the field was filled in at all
--- exit
3

=== ならば それ以外抜け
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1
    ただし' '定義 補助率 《第4条(1)》 = もし 再申請 ならば 2分の1
    ただし'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0070]: 「ならば」の後に、条件が成り立たないときの値がありません
  --> 制度.yoko:47:26
   |
47 | 定義 補助率 《第4条(1)》 = もし 再申請 ならば 2分の1
   |                                        ^^^^^^
   = 直し方: 成り立たないときの値も書いてください：もし 条件 ならば X それ以外 Y。ある場合にだけ求める要件は、条件 でない または 求めること と書きます
--- stderr en
error[Y0070]: `ならば` has a value for when the condition holds, and none for when it does not
  --> 制度.yoko:47:26
   |
47 | 定義 補助率 《第4条(1)》 = もし 再申請 ならば 2分の1
   |                                        ^^^^^^
   = help: write the other one: もし CONDITION ならば X それ以外 Y; a requirement that is asked in some cases only: CONDITION でない または WHAT IS ASKED
--- exit
3

=== 値のない定義
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '定義 補助率 《第4条(1)》 ='
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0043]: 「=」の後が足りません。続けて要るのは、値です
  --> 制度.yoko:47:17
   |
47 | 定義 補助率 《第4条(1)》 =
   |                          ^
   = 参考: 定義 の書き方：定義 名前 《第3条》 = 値
   = 直し方: 次の宣言が始まる前に、書き終えてください
--- stderr en
error[Y0043]: something is missing after `=`; expected a value
  --> 制度.yoko:47:17
   |
47 | 定義 補助率 《第4条(1)》 =
   |                          ^
   = note: `定義` is written so: 定義 名前 《第3条》 = 値
   = help: complete the declaration before the next begins
--- exit
3

=== ただしだけ先に
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1
    ただし' '定義 補助率 《第4条(1)》
    ただし'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「ただし」はここに書けません。続けて書けるのは、条文の引用《…》、または「=」です
  --> 制度.yoko:48:5
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |     ^^^^^^
   = 参考: 定義 の書き方：定義 名前 《第3条》 = 値
--- stderr en
error[Y0030]: `ただし` cannot stand here; expected a citation 《…》 or `=`
  --> 制度.yoko:48:5
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |     ^^^^^^
   = note: `定義` is written so: 定義 名前 《第3条》 = 値
--- exit
3

=== コロンの定義
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '定義 補助率 《第4条(1)》: 2分の1'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「:」はここに書けません。続けて書けるのは、条文の引用《…》、または「=」です
  --> 制度.yoko:47:16
   |
47 | 定義 補助率 《第4条(1)》: 2分の1
   |                         ^
   = 参考: 定義 の書き方：定義 名前 《第3条》 = 値
--- stderr en
error[Y0030]: `:` cannot stand here; expected a citation 《…》 or `=`
  --> 制度.yoko:47:16
   |
47 | 定義 補助率 《第4条(1)》: 2分の1
   |                         ^
   = note: `定義` is written so: 定義 名前 《第3条》 = 値
--- exit
3

=== 要件に=
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '要件 《第2条》 「指定を受けている」 = 指定事業所'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「=」はここに書けません。続けて書けるのは、「…」で囲んだ文字、条文の引用《…》、または「:」です
  --> 制度.yoko:29:21
   |
29 | 要件 《第2条》 「指定を受けている」 = 指定事業所
   |                                     ^
   = 参考: 要件 の書き方：要件 《第3条》 「見出し」: 条件
--- stderr en
error[Y0030]: `=` cannot stand here; expected a quoted text 「…」, a citation 《…》 or `:`
  --> 制度.yoko:29:21
   |
29 | 要件 《第2条》 「指定を受けている」 = 指定事業所
   |                                     ^
   = note: `要件` is written so: 要件 《第3条》 「見出し」: 条件
--- exit
3

=== 定数の式
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '定数 補助率 《第4条(1)》 = 2分の1'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0066]: 定数の値は一つなので、「ただし」は付けられません
  --> 制度.yoko:47:1
   |
47 | 定数 補助率 《第4条(1)》 = 2分の1
   | ^^^^
   = もしかして: 定義
   = 直し方: 申請によって変わる値は 定義 と書いてください
--- stderr en
error[Y0066]: `定数` has one value, and takes no `ただし`
  --> 制度.yoko:47:1
   |
47 | 定数 補助率 《第4条(1)》 = 2分の1
   | ^^^^
   = did you mean: 定義
   = help: write 定義 for what depends on the application
--- exit
3

=== 真偽の項目に「なし」
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '要件 《第2条》 「指定を受けている」: 再申請 なし'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0063]: 「なし」は、ここでは二通りに読めます
  --> 制度.yoko:29:26
   |
29 | 要件 《第2条》 「指定を受けている」: 再申請 なし
   |                                             ^^^^
   = 直し方: 答えのことなら 再申請 でない、記入があるかないかのことなら がない と書いてください
--- stderr en
error[Y0063]: `なし` can mean two things here
  --> 制度.yoko:29:26
   |
29 | 要件 《第2条》 「指定を受けている」: 再申請 なし
   |                                             ^^^^
   = help: write 再申請 でない for the answer, がない for whether the field was filled in at all
--- exit
3

=== 条文を《 》で囲んでいない
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '要件 第2条 「指定を受けている」: 指定事業所'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0064]: 条文「第2条」が《 》で囲まれていません
  --> 制度.yoko:29:4
   |
29 | 要件 第2条 「指定を受けている」: 指定事業所
   |      ^^^^^
   = もしかして: 《第2条》
   = 直し方: 条文は《 》で囲んでください：要件 《第3条》 「見出し」: 条件
--- stderr en
error[Y0064]: the clause `第2条` stands without its brackets
  --> 制度.yoko:29:4
   |
29 | 要件 第2条 「指定を受けている」: 指定事業所
   |      ^^^^^
   = did you mean: 《第2条》
   = help: put clauses in 《》: 要件 《第3条》 「heading」: CONDITION
--- exit
3

=== 条文を（ ）で囲んだ
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '要件 （第2条） 「指定を受けている」: 指定事業所'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0064]: 条文「（第2条）」が《 》で囲まれていません
  --> 制度.yoko:29:4
   |
29 | 要件 （第2条） 「指定を受けている」: 指定事業所
   |      ^^^^^^^^^
   = もしかして: 《第2条》
   = 直し方: 条文は《 》で囲んでください：要件 《第3条》 「見出し」: 条件
--- stderr en
error[Y0064]: the clause `（第2条）` stands without its brackets
  --> 制度.yoko:29:4
   |
29 | 要件 （第2条） 「指定を受けている」: 指定事業所
   |      ^^^^^^^^^
   = did you mean: 《第2条》
   = help: put clauses in 《》: 要件 《第3条》 「heading」: CONDITION
--- exit
3

=== 要件のただし書き
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '要件 《第2条》 「指定を受けている」: 指定事業所 ただし 再申請 のとき この限りでない'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0065]: 要件に「ただし」は付けられません
  --> 制度.yoko:29:28
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所 ただし 再申請 のとき この限りでない
   |                                                 ^^^^^^
   = 直し方: 例外に当たれば満たすのなら、または でつないでください：条件 または 例外の条件
--- stderr en
error[Y0065]: 要件 takes no `ただし`
  --> 制度.yoko:29:28
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所 ただし 再申請 のとき この限りでない
   |                                                 ^^^^^^
   = help: write what is enough as well with または: CONDITION または EXCEPTION
--- exit
3

=== 要件のただし書き（読点の後）
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '要件 《第2条》 「指定を受けている」: 指定事業所、ただし 再申請 のときはこの限りでない'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0065]: 要件に「ただし」は付けられません
  --> 制度.yoko:29:28
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所、ただし 再申請 のときはこの限りでない
   |                                                  ^^^^^^
   = 直し方: 例外に当たれば満たすのなら、または でつないでください：条件 または 例外の条件
--- stderr en
error[Y0065]: 要件 takes no `ただし`
  --> 制度.yoko:29:28
   |
29 | 要件 《第2条》 「指定を受けている」: 指定事業所、ただし 再申請 のときはこの限りでない
   |                                                  ^^^^^^
   = help: write what is enough as well with または: CONDITION または EXCEPTION
--- exit
3

=== 定数のただし書き
--- command
slip '定義 補助率 《第4条(1)》' '定数 補助率 《第4条(1)》'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0066]: 定数の値は一つなので、「ただし」は付けられません
  --> 制度.yoko:47:1
   |
47 | 定数 補助率 《第4条(1)》 = 2分の1
   | ^^^^
   = もしかして: 定義
   = 直し方: 申請によって変わる値は 定義 と書いてください
--- stderr en
error[Y0066]: `定数` has one value, and takes no `ただし`
  --> 制度.yoko:47:1
   |
47 | 定数 補助率 《第4条(1)》 = 2分の1
   | ^^^^
   = did you mean: 定義
   = help: write 定義 for what depends on the application
--- exit
3

=== 「である」で終わる条件
--- command
slip '区分 が { 機器、工事 }' '区分 が { 機器、工事 } である'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0067]: 「である」はここには書きません
  --> 制度.yoko:35:41
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が { 機器、工事 } である
   |                                                                 ^^^^^^
   = 直し方: 取り除いてください。値や条件は、最後の名前や数で終わります
--- stderr en
error[Y0067]: `である` is not written here
  --> 制度.yoko:35:41
   |
35 |     要件 《第3条》 「機器か工事である」: 区分 が { 機器、工事 } である
   |                                                                 ^^^^^^
   = help: take it out: values and conditions end with their last name or number
--- exit
3

=== 「ただし」の後の読点
--- command
slip 'ただし 再申請 のとき' 'ただし、再申請 のとき'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0067]: 「、」はここには書きません
  --> 制度.yoko:45:8
   |
45 |     ただし、再申請 のとき 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |           ^^
   = 直し方: 取り除いてください。値や条件は、最後の名前や数で終わります
--- stderr en
error[Y0067]: `、` is not written here
  --> 制度.yoko:45:8
   |
45 |     ただし、再申請 のとき 大きい方(0円, 帯(職員数) - 前回補助額) 《第5条》
   |           ^^
   = help: take it out: values and conditions end with their last name or number
--- exit
3

=== 「1,000円未満切り捨て」
--- command
slip '切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)' '小さい方(対象経費 × 補助率, 上限) 1,000円未満切り捨て'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0068]: 端数の処理は「1,000円未満切り捨て」とは書きません
  --> 制度.yoko:52:40
   |
52 | 結果 算定額 《第4条(1)》 = 小さい方(対象経費 × 補助率, 上限) 1,000円未満切り捨て
   |                                                              ^^^^^^^^^^^^^^^^^^^
   = 直し方: 何を、どの単位に丸めるかを書いてください：切り捨て(対象経費 × 2分の1, 千円)
--- stderr en
error[Y0068]: `1,000円未満切り捨て` is not how rounding is written
  --> 制度.yoko:52:40
   |
52 | 結果 算定額 《第4条(1)》 = 小さい方(対象経費 × 補助率, 上限) 1,000円未満切り捨て
   |                                                              ^^^^^^^^^^^^^^^^^^^
   = help: name what is rounded, and to what: 切り捨て(対象経費 × 2分の1, 千円)
--- exit
3

=== 「千円未満」に丸める
--- command
slip '上限), 千円)' '上限), 千円未満)'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0068]: 端数の処理は「千円未満」とは書きません
  --> 制度.yoko:52:46
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円未満)
   |                                                                        ^^^^^^^^
   = もしかして: 千円
   = 直し方: 何を、どの単位に丸めるかを書いてください：切り捨て(対象経費 × 2分の1, 千円)
--- stderr en
error[Y0068]: `千円未満` is not how rounding is written
  --> 制度.yoko:52:46
   |
52 | 結果 算定額 《第4条(1)》 = 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円未満)
   |                                                                        ^^^^^^^^
   = did you mean: 千円
   = help: name what is rounded, and to what: 切り捨て(対象経費 × 2分の1, 千円)
--- exit
3

=== 丸め方を後に書いた
--- command
slip '切り捨て(小さい方(対象経費 × 補助率, 上限), 千円)' '対象経費 × 2分の1 切り捨て'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0068]: 端数の処理は「切り捨て」とは書きません
  --> 制度.yoko:52:31
   |
52 | 結果 算定額 《第4条(1)》 = 対象経費 × 2分の1 切り捨て
   |                                              ^^^^^^^^
   = 直し方: 何を、どの単位に丸めるかを書いてください：切り捨て(対象経費 × 2分の1, 千円)
--- stderr en
error[Y0068]: `切り捨て` is not how rounding is written
  --> 制度.yoko:52:31
   |
52 | 結果 算定額 《第4条(1)》 = 対象経費 × 2分の1 切り捨て
   |                                              ^^^^^^^^
   = help: name what is rounded, and to what: 切り捨て(対象経費 × 2分の1, 千円)
--- exit
3

=== 二元表の見出しをそのまま写した
--- command
slip '    1人以上10人以下  => 100万円' '    職員数  都市部  離島
    1人以上10人以下  => 100万円'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0069]: 表の列の見出しは「職員数 都市部 離島」とは書きません
  --> 制度.yoko:40:5
   |
40 |     職員数  都市部  離島
   |     ^^^^^^^^^^^^^^^^^^^^
   = もしかして: 列 都市部 | 離島
   = 直し方: 列 の後に見出しを | で区切って書き、その下に行を書いてください：1人以上10人以下 => 100万円 | 60万円
--- stderr en
error[Y0069]: `職員数 都市部 離島` is not how the columns of a table are headed
  --> 制度.yoko:40:5
   |
40 |     職員数  都市部  離島
   |     ^^^^^^^^^^^^^^^^^^^^
   = did you mean: 列 都市部 | 離島
   = help: write 列, the headings with | between, and below it the rows: 1人以上10人以下 => 100万円 | 60万円
--- exit
3

=== == で比べた
--- command
slip '職員数 >= 1人' '職員数 == 1人'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「==」と書きません
  --> 制度.yoko:30:27
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数 == 1人
   |                                              ^^
   = もしかして: =
--- stderr en
error[Y0047]: `==` is not how it is written here
  --> 制度.yoko:30:27
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 職員数 == 1人
   |                                              ^^
   = did you mean: =
--- exit
3

=== 「を超え」で範囲を始めた
--- command
slip '11人以上30人以下' '10人を超え30人以下'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0049]: 範囲の端は「を超え」と書きません
  --> 制度.yoko:41:8
   |
41 |     10人を超え30人以下 => 200万円
   |         ^^^^^^
   = もしかして: 超
   = 直し方: 額や数には 以上・超・以下・未満 を、日付には 以後・以前 を付けます。超 と 未満 は、その数自体を含みません
--- stderr en
error[Y0049]: `を超え` is no bound of a range
  --> 制度.yoko:41:8
   |
41 |     10人を超え30人以下 => 200万円
   |         ^^^^^^
   = did you mean: 超
   = help: write of amounts and counts 以上, 超, 以下 or 未満, of days 以後 or 以前; with 超 and 未満 the number itself is left out
--- exit
3

=== 項目の「:」がない
--- command
slip '項目 完了日 : 日付' '項目 完了日 日付'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0050]: 「日付」の前に「:」がありません
  --> 制度.yoko:22:8
   |
22 | 項目 完了日 日付
   |             ^^^^
   = 直し方: そこに書いてください：要件 《第3条》 「見出し」: 条件、項目 定員 : 人
--- stderr en
error[Y0050]: `:` is missing before `日付`
  --> 制度.yoko:22:8
   |
22 | 項目 完了日 日付
   |             ^^^^
   = help: write it there: 要件 《第3条》 「heading」: CONDITION, 項目 定員 : 人
--- exit
3

=== 項目の種類に選ぶものを並べた
--- command
slip '項目 完了日 : 日付' '項目 完了日 : 上期、下期'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0129]: 項目の種類を書くところに、選ぶものが並んでいます：「上期、下期」
  --> 制度.yoko:22:10
   |
22 | 項目 完了日 : 上期、下期
   |               ^^^^^^^^^^
   = 直し方: 選ぶものは先に並べ、その名前を書いてください：選択肢 完了日の種類 { 上期、下期 } と、項目 完了日 : 完了日の種類
--- stderr en
error[Y0129]: `上期、下期` lists alternatives where the type of the field stands
  --> 制度.yoko:22:10
   |
22 | 項目 完了日 : 上期、下期
   |               ^^^^^^^^^^
   = help: declare them above and name them as the type: 選択肢 完了日の種類 { 上期、下期 }, 項目 完了日 : 完了日の種類
--- exit
3

=== 項目の種類が「はい/いいえ」
--- command
slip '項目 完了日 : 日付' '項目 完了日 : はい/いいえ'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0129]: 項目の種類を書くところに、選ぶものが並んでいます：「はい/いいえ」
  --> 制度.yoko:22:10
   |
22 | 項目 完了日 : はい/いいえ
   |               ^^^^^^^^^^^
   = もしかして: 真偽
   = 直し方: 選ぶものは先に並べ、その名前を書いてください：選択肢 完了日の種類 { はい、いいえ } と、項目 完了日 : 完了日の種類
--- stderr en
error[Y0129]: `はい/いいえ` lists alternatives where the type of the field stands
  --> 制度.yoko:22:10
   |
22 | 項目 完了日 : はい/いいえ
   |               ^^^^^^^^^^^
   = did you mean: 真偽
   = help: declare them above and name them as the type: 選択肢 完了日の種類 { はい、いいえ }, 項目 完了日 : 完了日の種類
--- exit
3

=== 条文の番号に空白がある
--- command
slip '条文 第3条 「' '条文 第3条 第1項 「'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0046]: 名前「第3条」と「第1項」が、間に何もないまま並んでいます
 --> 制度.yoko:6:4
  |
6 | 条文 第3条 第1項 「対象となる経費」
  |      ^^^^^^^^^^^
  = もしかして: 第3条第1項
  = 直し方: 一つの名前なら空白を取ってください：第3条第1項。名前を並べるなら間に「、」を置き、表や関数なら 第3条(第1項) と書き、二つの値なら間に かつ、または、＋、× などを入れます
--- stderr en
error[Y0046]: `第3条` and `第1項` are two names with nothing between them
 --> 制度.yoko:6:4
  |
6 | 条文 第3条 第1項 「対象となる経費」
  |      ^^^^^^^^^^^
  = did you mean: 第3条第1項
  = help: if they are one name, take the space out: 第3条第1項; names in a list have 、 between them; a table is asked as 第3条(第1項); two values have かつ, または, + or × between them
--- exit
3

=== 宣言の語がない定義
--- command
slip '定義 補助率 《第4条(1)》 = 2分の1' '補助率 《第4条(1)》 = 2分の1'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0031]: 「補助率」で始まる宣言はありません
  --> 制度.yoko:47:1
   |
47 | 補助率 《第4条(1)》 = 2分の1
   | ^^^^^^
   = もしかして: 定義 補助率
   = 直し方: 宣言は、決まった語で始めます: 定義、要件、結果、表 など
--- stderr en
error[Y0031]: `補助率` begins no declaration
  --> 制度.yoko:47:1
   |
47 | 補助率 《第4条(1)》 = 2分の1
   | ^^^^^^
   = did you mean: 定義 補助率
   = help: each declaration opens with its keyword: 定義, 要件, 結果, 表 …
--- exit
3

=== 要綱の条をそのまま写した
--- command
slip '条文 第6条 「実績の報告」' '条文 第6条 「実績の報告」
第8条 雑則'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0031]: 「第8条」で始まる宣言はありません
  --> 制度.yoko:11:1
   |
11 | 第8条 雑則
   | ^^^^^
   = もしかして: 条文 第8条
   = 直し方: 宣言は、決まった語で始めます: 定義、要件、結果、表 など
--- stderr en
error[Y0031]: `第8条` begins no declaration
  --> 制度.yoko:11:1
   |
11 | 第8条 雑則
   | ^^^^^
   = did you mean: 条文 第8条
   = help: each declaration opens with its keyword: 定義, 要件, 結果, 表 …
--- exit
3

=== 「対象者」で始めた
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '対象者 《第2条》 「指定を受けている」: 指定事業所'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「対象者」と書きません
  --> 制度.yoko:29:1
   |
29 | 対象者 《第2条》 「指定を受けている」: 指定事業所
   | ^^^^^^
   = もしかして: 要件
--- stderr en
error[Y0047]: `対象者` is not how it is written here
  --> 制度.yoko:29:1
   |
29 | 対象者 《第2条》 「指定を受けている」: 指定事業所
   | ^^^^^^
   = did you mean: 要件
--- exit
3

=== 申請全体の対象外
--- command
slip '要件 《第2条》 「指定を受けている」: 指定事業所' '対象外 《第2条》 「指定を受けていない」'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0113]: この宣言はここには書けません
  --> 制度.yoko:29:1
   |
29 | 対象外 《第2条》 「指定を受けていない」
   | ^^^^^^
   = 参考: 申請そのものを断る条件は、要件にします：要件 《第3条》 「暴力団でない」: 暴力団該当 でない
   = 直し方: 書ける場所へ移してください。各の中には定義・要件・場合、一覧の中には項目を書けます
--- stderr en
error[Y0113]: this declaration cannot stand here
  --> 制度.yoko:29:1
   |
29 | 対象外 《第2条》 「指定を受けていない」
   | ^^^^^^
   = note: an application as a whole is refused by a requirement: 要件 《第3条》 「暴力団でない」: 暴力団該当 でない
   = help: move it to where it belongs: definitions, requirements and cases may stand in 各, fields in 一覧
--- exit
3

=== 条件のある対象外
--- command
slip '    要件 《第3条》 「機器か工事である」: 区分 が { 機器、工事 }' '    対象外 《第3条》 「その他の経費」 区分 = その他'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「区分」はここに書けません。続けて書けるのは、「…」で囲んだ文字、条文の引用《…》、「}」、または次の宣言です
  --> 制度.yoko:35:24
   |
35 |     対象外 《第3条》 「その他の経費」 区分 = その他
   |                                       ^^^^
   = 参考: 対象外 の書き方：対象外 《第3条》 「理由」
   = 参考: 条件によって対象外になるものは、要件にします：要件 《第4条》 「通信費でない」: 区分 ≠ 通信費。場合 の枝に書くこともできます
--- stderr en
error[Y0030]: `区分` cannot stand here; expected a quoted text 「…」, a citation 《…》, `}` or the next declaration
  --> 制度.yoko:35:24
   |
35 |     対象外 《第3条》 「その他の経費」 区分 = その他
   |                                       ^^^^
   = note: `対象外` is written so: 対象外 《第3条》 「理由」
   = note: what is left out under a condition has a requirement: 要件 《第4条》 「通信費でない」: 区分 ≠ 通信費; or it stands in a branch of 場合
--- exit
3

=== 名前の期限に「以前」
--- command
slip '職員数 >= 1人' '申請日 が 完了日 以前'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0040]: 「以前」は範囲を表す語で、「が」の後、場合、表、項目のほかには書けません
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 申請日 が 完了日 以前
   |                                       ^^^^^^^^^^^^^^^^^^^^^
   = もしかして: 申請日 <= 完了日
   = 直し方: 「X が 5人以上」または「X >= 5人」と書いてください
--- stderr en
error[Y0040]: `以前` makes a range, which can stand only after が, in 場合, in tables and with fields
  --> 制度.yoko:30:23
   |
30 | 要件 《第2条》 「職員が1人以上いる」: 申請日 が 完了日 以前
   |                                       ^^^^^^^^^^^^^^^^^^^^^
   = did you mean: 申請日 <= 完了日
   = help: write `X が 5人以上`, or `X >= 5人`
--- exit
3

=== 要綱の文章そのものを検査した
--- file 要綱.md
# みどり県補助金交付要綱
（趣旨）
第1条 県は、予算の範囲内で補助金を交付する。
（補助対象者）
第2条 対象者は、県内の事業者とする。
2 前項の規定にかかわらず、暴力団員は対象者としない。
（補助率）
第3条 補助率は2分の1とする。ただし、離島にあっては4分の3とする。
--- command
yoko check 要綱.md
--- stdout ja
要綱.md: エラー 1件、警告 0件
--- stdout en
要綱.md: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0139]: 「要綱.md」は制度のファイルではありません。宣言の始まる行が一つもありません
  = 直し方: 「yoko new ID」で制度のファイルを作り、この文書を横に置いて、定めを一つずつ書き写してください：条文 第3条 「…」、要件 《第3条》 「…」: 条件
--- stderr en
error[Y0139]: `要綱.md` is no scheme: nothing in it opens a declaration
  = help: begin a scheme with `yoko new ID`, and write what the document rules beside it: 条文 第3条 「…」, 要件 《第3条》 「…」: CONDITION
--- exit
3

=== 計算なし の理由の抜け
--- command
slip '条文 第6条 「実績の報告」' '条文 第6条 「実績の報告」 計算なし'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0043]: 「計算なし」の後が足りません。続けて要るのは、「…」で囲んだ文字です
  --> 制度.yoko:10:16
   |
10 | 条文 第6条 「実績の報告」 計算なし
   |                           ^^^^^^^^
   = 参考: 条文 の書き方：条文 第3条(1) 「見出し」 計算なし 「…」
   = 直し方: 次の宣言が始まる前に、書き終えてください
--- stderr en
error[Y0043]: something is missing after `計算なし`; expected a quoted text 「…」
  --> 制度.yoko:10:16
   |
10 | 条文 第6条 「実績の報告」 計算なし
   |                           ^^^^^^^^
   = note: `条文` is written so: 条文 第3条(1) 「見出し」 計算なし 「…」
   = help: complete the declaration before the next begins
--- exit
3

=== 期間を一語で写した
--- command
slip '申請日 が 令和6年4月1日以後令和6年9月30日以前' '申請日 が 令和6年4月1日以後令和6年9月30日まで'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0049]: 範囲の端は「まで」と書きません
  --> 制度.yoko:31:49
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年4月1日以後令和6年9月30日まで
   |                                                                                   ^^^^
   = もしかして: 以前
   = 直し方: 額や数には 以上・超・以下・未満 を、日付には 以後・以前 を付けます。超 と 未満 は、その数自体を含みません
--- stderr en
error[Y0049]: `まで` is no bound of a range
  --> 制度.yoko:31:49
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 令和6年4月1日以後令和6年9月30日まで
   |                                                                                   ^^^^
   = did you mean: 以前
   = help: write of amounts and counts 以上, 超, 以下 or 未満, of days 以後 or 以前; with 超 and 未満 the number itself is left out
--- exit
3

=== ただし のない「のとき」
--- command
slip '定義 税抜額 《第3条》 = 大きい方(0円, 金額 - 消費税)' '定義 税抜額 《第3条》 = 区分 = 機器 のとき 大きい方(0円, 金額 - 消費税) それ以外 金額'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「のとき」と書きません
  --> 制度.yoko:34:28
   |
34 |     定義 税抜額 《第3条》 = 区分 = 機器 のとき 大きい方(0円, 金額 - 消費税) それ以外 金額
   |                                         ^^^^^^
   = もしかして: ならば
--- stderr en
error[Y0047]: `のとき` is not how it is written here
  --> 制度.yoko:34:28
   |
34 |     定義 税抜額 《第3条》 = 区分 = 機器 のとき 大きい方(0円, 金額 - 消費税) それ以外 金額
   |                                         ^^^^^^
   = did you mean: ならば
--- exit
3

=== 対象になる枝に「対象」と書いた
--- command
slip '要件 《第3条》 「機器か工事である」: 区分 が { 機器、工事 }' '場合 区分 { 機器、工事 { 対象 } その他 { 対象外 《第3条》 } }'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「対象」はここに書けません。続けて書けるのは、「}」、または次の宣言です
  --> 制度.yoko:35:21
   |
35 |     場合 区分 { 機器、工事 { 対象 } その他 { 対象外 《第3条》 } }
   |                              ^^^^
   = 参考: 場合 の書き方：場合 項目 { 甲 { … } その他 { … } }
   = 参考: 除く定めのない枝の行は、そのまま対象になります：甲 { }
--- stderr en
error[Y0030]: `対象` cannot stand here; expected `}` or the next declaration
  --> 制度.yoko:35:21
   |
35 |     場合 区分 { 機器、工事 { 対象 } その他 { 対象外 《第3条》 } }
   |                              ^^^^
   = note: `場合` is written so: 場合 項目 { 甲 { … } その他 { … } }
   = note: lines are covered unless something stands in their branch that leaves them out: 甲 { }
--- exit
3

=== ㎡ の数、表にない単位
--- file 面積.yoko
制度 menseki 「面積」
条文 6 「上限」
項目 床面積 : ㎡ 小数2桁
項目 店先の幅 : 数(メートル)
項目 高さ : 尺
項目 費用 : 円
表 上限(床面積) 《6》
    30平方メートル未満 => 50万円
    30㎡以上           => 100万円
結果 対象経費 = もし 店先の幅 > 3メートル ならば 費用 それ以外 0円
結果 算定額 《6》 = 小さい方(費用, 上限(床面積))
--- command
yoko check 面積.yoko; sed -i '/尺/d' 面積.yoko; yoko check 面積.yoko
--- stdout ja
面積.yoko: エラー 1件、警告 0件
面積.yoko: エラーはありません(警告 0件) — 面積
--- stdout en
面積.yoko: 1 error(s), 0 warning(s)
面積.yoko: no error, 0 warning(s) — 面積
--- stderr ja
エラー[Y0104]: 「尺」という型はありません
 --> 面積.yoko:5:9
  |
5 | 項目 高さ : 尺
  |             ^^
  = 参考: 数えるものの単位なら、数の単位として書いてください：数(尺)
  = 直し方: 真偽、円、人、率、日付、年度、文字、ほかの単位、集合(…)、参照(…)、または 選択肢 名前 { 甲、乙 } で並べた選択肢の名前を書いてください
--- stderr en
error[Y0104]: there is no type `尺`
 --> 面積.yoko:5:9
  |
5 | 項目 高さ : 尺
  |             ^^
  = note: if it is what is counted, name it as the unit of a number: 数(尺)
  = help: write 真偽, 円, 人, 率, 日付, 年度, 文字, another unit, 集合(…), 参照(…) or the name of choices, which are declared as 選択肢 NAME { A、B }

=== が の後の計算
--- command
slip '申請日 が 令和6年4月1日以後令和6年9月30日以前' '申請日 が 完了日 - 14日'
--- stdout ja
制度.yoko: エラー 1件、警告 0件
--- stdout en
制度.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0030]: 「-」はここに書けません。続けて書けるのは、演算の記号や語、または次の宣言です
  --> 制度.yoko:31:34
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 完了日 - 14日
   |                                                           ^
   = 参考: 要件 の書き方：要件 《第3条》 「見出し」: 条件
   = 参考: が の後に書けるのは名前、数、範囲です。計算した値とは記号で比べます：申請日 <= 着工日 - 14日
--- stderr en
error[Y0030]: `-` cannot stand here; expected an operator or the next declaration
  --> 制度.yoko:31:34
   |
31 | 要件 《第7条》 「受付の期間に申請した」: 申請日 が 完了日 - 14日
   |                                                           ^
   = note: `要件` is written so: 要件 《第3条》 「見出し」: 条件
   = note: behind が stands a name, a number or a range: what is computed is compared by signs, as 申請日 <= 着工日 - 14日
--- exit
3

=== days in other forms
As spreadsheets, forms and databases have them: an example and a condition say how a scheme writes the day. One that the
calendar lacks has no such form.
--- file 制度.yoko
制度 days 「日付の形」
項目 番号 : 文字 必須 鍵
項目 契約日 : 日付
条文 第1条 「額」
結果 算定額 《第1条》 = もし 契約日 が 2024-04-01以後 ならば 10円 それ以外 0円
例 「契約」 {
    契約日 = 2024-05-01
    期待 { 補助額 = 10円 }
}
--- command
for day in @S60.1.1 ＠r3.6.11 Ｒ３．６．１１ 令6.4.1 '令和 6年 4月 1日' 令和6年4月1 2024.4.1 H31.5.1 R元/5/1 R6.2.30 20240401 R6・4・1; do
    sed "s,2024-05-01,$day," 制度.yoko >例.yoko
    sed "s,2024-04-01,$day," 制度.yoko >条件.yoko
    yoko check 例.yoko 2>&1 >例.out | grep -v '直し方\|help\||$'
    yoko check 条件.yoko 2>&1 >条件.out | grep 'もしかして\|did you mean' || echo -
done
--- stdout ja
エラー[Y0021]: 「@S60.1.1」は年月日がそろっていないか、日付の形になっていません
 --> 例.yoko:7:11
7 |     契約日 = @S60.1.1
  |              ^^^^^^^^
  = もしかして: 昭和60年1月1日
  = もしかして: 昭和60年1月1日
エラー[Y0021]: 「＠r3.6.11」は年月日がそろっていないか、日付の形になっていません
 --> 例.yoko:7:11
7 |     契約日 = ＠r3.6.11
  |              ^^^^^^^^^
  = もしかして: 令和3年6月11日
  = もしかして: 令和3年6月11日
エラー[Y0021]: 「Ｒ３．６．１１」は年月日がそろっていないか、日付の形になっていません
 --> 例.yoko:7:11
7 |     契約日 = Ｒ３．６．１１
  |              ^^^^^^^^^^^^^^
  = もしかして: 令和3年6月11日
  = もしかして: 令和3年6月11日
エラー[Y0021]: 「令6.4.1」は年月日がそろっていないか、日付の形になっていません
 --> 例.yoko:7:11
7 |     契約日 = 令6.4.1
  |              ^^^^^^^
  = もしかして: 令和6年4月1日
  = もしかして: 令和6年4月1日
エラー[Y0021]: 「令和 6年 4月 1日」は年月日がそろっていないか、日付の形になっていません
 --> 例.yoko:7:11
7 |     契約日 = 令和 6年 4月 1日
  |              ^^^^^^^^^^^^^^^^
  = もしかして: 令和6年4月1日
  = もしかして: 令和6年4月1日
エラー[Y0021]: 「令和6年4月1」は年月日がそろっていないか、日付の形になっていません
 --> 例.yoko:7:11
7 |     契約日 = 令和6年4月1
  |              ^^^^^^^^^^^
  = もしかして: 令和6年4月1日
  = もしかして: 令和6年4月1日
エラー[Y0021]: 「2024.4.1」は年月日がそろっていないか、日付の形になっていません
 --> 例.yoko:7:11
7 |     契約日 = 2024.4.1
  |              ^^^^^^^^
  = もしかして: 2024-04-01
  = もしかして: 2024-04-01
エラー[Y0021]: 「H31.5.1」は年月日がそろっていないか、日付の形になっていません
 --> 例.yoko:7:11
7 |     契約日 = H31.5.1
  |              ^^^^^^^
  = もしかして: 令和元年5月1日
  = もしかして: 令和元年5月1日
エラー[Y0602]: 「契約日」に書けるのは日付です
 --> 例.yoko:7:11
7 |     契約日 = R元/5/1
  |              ^^^^^^^
  = もしかして: 令和元年5月1日
エラー[Y0021]: 「R6.2.30」は年月日がそろっていないか、日付の形になっていません
 --> 例.yoko:7:11
7 |     契約日 = R6.2.30
  |              ^^^^^^^
-
エラー[Y0602]: 「契約日」に書けるのは日付です
 --> 例.yoko:7:11
7 |     契約日 = 20240401
  |              ^^^^^^^^
  = もしかして: 2024-04-01
-
エラー[Y0602]: 「契約日」に書けるのは日付です
 --> 例.yoko:7:11
7 |     契約日 = R6・4・1
  |              ^^^^^^^^
  = もしかして: 令和6年4月1日
-
--- stdout en
error[Y0021]: `@S60.1.1` is no whole date
 --> 例.yoko:7:11
7 |     契約日 = @S60.1.1
  |              ^^^^^^^^
  = did you mean: 昭和60年1月1日
  = did you mean: 昭和60年1月1日
error[Y0021]: `＠r3.6.11` is no whole date
 --> 例.yoko:7:11
7 |     契約日 = ＠r3.6.11
  |              ^^^^^^^^^
  = did you mean: 令和3年6月11日
  = did you mean: 令和3年6月11日
error[Y0021]: `Ｒ３．６．１１` is no whole date
 --> 例.yoko:7:11
7 |     契約日 = Ｒ３．６．１１
  |              ^^^^^^^^^^^^^^
  = did you mean: 令和3年6月11日
  = did you mean: 令和3年6月11日
error[Y0021]: `令6.4.1` is no whole date
 --> 例.yoko:7:11
7 |     契約日 = 令6.4.1
  |              ^^^^^^^
  = did you mean: 令和6年4月1日
  = did you mean: 令和6年4月1日
error[Y0021]: `令和 6年 4月 1日` is no whole date
 --> 例.yoko:7:11
7 |     契約日 = 令和 6年 4月 1日
  |              ^^^^^^^^^^^^^^^^
  = did you mean: 令和6年4月1日
  = did you mean: 令和6年4月1日
error[Y0021]: `令和6年4月1` is no whole date
 --> 例.yoko:7:11
7 |     契約日 = 令和6年4月1
  |              ^^^^^^^^^^^
  = did you mean: 令和6年4月1日
  = did you mean: 令和6年4月1日
error[Y0021]: `2024.4.1` is no whole date
 --> 例.yoko:7:11
7 |     契約日 = 2024.4.1
  |              ^^^^^^^^
  = did you mean: 2024-04-01
  = did you mean: 2024-04-01
error[Y0021]: `H31.5.1` is no whole date
 --> 例.yoko:7:11
7 |     契約日 = H31.5.1
  |              ^^^^^^^
  = did you mean: 令和元年5月1日
  = did you mean: 令和元年5月1日
error[Y0602]: `契約日` takes a date
 --> 例.yoko:7:11
7 |     契約日 = R元/5/1
  |              ^^^^^^^
  = did you mean: 令和元年5月1日
error[Y0021]: `R6.2.30` is no whole date
 --> 例.yoko:7:11
7 |     契約日 = R6.2.30
  |              ^^^^^^^
-
error[Y0602]: `契約日` takes a date
 --> 例.yoko:7:11
7 |     契約日 = 20240401
  |              ^^^^^^^^
  = did you mean: 2024-04-01
-
error[Y0602]: `契約日` takes a date
 --> 例.yoko:7:11
7 |     契約日 = R6・4・1
  |              ^^^^^^^^
  = did you mean: 令和6年4月1日
-

