# Slips in a scheme that is written in English, tests/golden/mistakes/english.yoko: what to write is said in English, too.

=== the scheme itself
--- command
sed 's/x/x/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラーはありません(警告 0件) — Saving labour
--- stdout en
green.yoko: no error, 0 warning(s) — Saving labour

=== unless
--- command
sed 's/except when island or staff < 5people then/unless island or staff < 5people then/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「unless」と書きません
  --> green.yoko:24:5
   |
24 |     unless island or staff < 5people then 3/4
   |     ^^^^^^
   = もしかして: except when
--- stderr en
error[Y0047]: `unless` is not how it is written here
  --> green.yoko:24:5
   |
24 |     unless island or staff < 5people then 3/4
   |     ^^^^^^
   = did you mean: except when
--- exit
3

=== except without when
--- command
sed 's/except when island/except island/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「except」と書きません
  --> green.yoko:24:5
   |
24 |     except island or staff < 5people then 3/4
   |     ^^^^^^
   = もしかして: except when
--- stderr en
error[Y0047]: `except` is not how it is written here
  --> green.yoko:24:5
   |
24 |     except island or staff < 5people then 3/4
   |     ^^^^^^
   = did you mean: except when
--- exit
3

=== AND in capitals
--- command
sed 's/registered and staff/registered AND staff/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「AND」と書きません
  --> green.yoko:19:38
   |
19 | require 《2》 "registered": registered AND staff >= 1people
   |                                        ^^^
   = もしかして: and
--- stderr en
error[Y0047]: `AND` is not how it is written here
  --> green.yoko:19:38
   |
19 | require 《2》 "registered": registered AND staff >= 1people
   |                                        ^^^
   = did you mean: and
--- exit
3

=== OR in capitals
--- command
sed 's/island or staff/island OR staff/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「OR」と書きません
  --> green.yoko:24:24
   |
24 |     except when island OR staff < 5people then 3/4
   |                        ^^
   = もしかして: or
--- stderr en
error[Y0047]: `OR` is not how it is written here
  --> green.yoko:24:24
   |
24 |     except when island OR staff < 5people then 3/4
   |                        ^^
   = did you mean: or
--- exit
3

=== and with signs
--- command
sed 's/registered and staff/registered \&\& staff/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0011]: 「&&」（U+0026）はここに書けません
  --> green.yoko:19:38
   |
19 | require 《2》 "registered": registered && staff >= 1people
   |                                        ^^
   = もしかして: and
   = 直し方: 取り除いてください。名前に要る文字なら、名前を「…」で囲みます
--- stderr en
error[Y0011]: `&&` (U+0026) cannot stand here
  --> green.yoko:19:38
   |
19 | require 《2》 "registered": registered && staff >= 1people
   |                                        ^^
   = did you mean: and
   = help: take it out; a name that needs it is quoted: "…"
--- exit
3

=== NOT in capitals
--- command
sed 's/registered and staff/NOT registered and staff/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「NOT」と書きません
  --> green.yoko:19:27
   |
19 | require 《2》 "registered": NOT registered and staff >= 1people
   |                             ^^^
   = もしかして: not
--- stderr en
error[Y0047]: `NOT` is not how it is written here
  --> green.yoko:19:27
   |
19 | require 《2》 "registered": NOT registered and staff >= 1people
   |                             ^^^
   = did you mean: not
--- exit
3

=== in, for is
--- command
sed 's/category is {/category in {/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「in」と書きません
  --> green.yoko:21:53
   |
21 |     require 《3》 "a machine or a building": category in { machine, building }
   |                                                       ^^
   = もしかして: is
--- stderr en
error[Y0047]: `in` is not how it is written here
  --> green.yoko:21:53
   |
21 |     require 《3》 "a machine or a building": category in { machine, building }
   |                                                       ^^
   = did you mean: is
--- exit
3

=== defaults
--- command
sed 's/truth default false/truth defaults false/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「defaults」と書きません
  --> green.yoko:11:22
   |
11 | field island : truth defaults false
   |                      ^^^^^^^^
   = もしかして: default
--- stderr en
error[Y0047]: `defaults` is not how it is written here
  --> green.yoko:11:22
   |
11 | field island : truth defaults false
   |                      ^^^^^^^^
   = did you mean: default
--- exit
3

=== mandatory
--- command
sed 's/1..200 required/1..200 mandatory/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「mandatory」と書きません
  --> green.yoko:12:40
   |
12 | field staff : people decimals 1 1..200 mandatory
   |                                        ^^^^^^^^^
   = もしかして: required
--- stderr en
error[Y0047]: `mandatory` is not how it is written here
  --> green.yoko:12:40
   |
12 | field staff : people decimals 1 1..200 mandatory
   |                                        ^^^^^^^^^
   = did you mean: required
--- exit
3

=== other, for otherwise, in a table
--- command
sed 's/otherwise         =>/others            =>/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「others」という名前はありません
  --> green.yoko:28:5
   |
28 |     others            => 2,000,000yen
   |     ^^^^^^
   = もしかして: otherwise
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `others` is not known here
  --> green.yoko:28:5
   |
28 |     others            => 2,000,000yen
   |     ^^^^^^
   = did you mean: otherwise
   = help: declare it, or use a name that is; a name with other characters stands in ""
--- exit
3

=== condition, for require
--- command
sed 's/^require 《2》/condition 《2》/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「condition」と書きません
  --> green.yoko:19:1
   |
19 | condition 《2》 "registered": registered and staff >= 1people
   | ^^^^^^^^^
   = もしかして: require
--- stderr en
error[Y0047]: `condition` is not how it is written here
  --> green.yoko:19:1
   |
19 | condition 《2》 "registered": registered and staff >= 1people
   | ^^^^^^^^^
   = did you mean: require
--- exit
3

=== variable, for define
--- command
sed 's/^define own_rate/variable own_rate/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「variable」と書きません
  --> green.yoko:23:1
   |
23 | variable own_rate 《4》 = 1/2
   | ^^^^^^^^
   = もしかして: define
--- stderr en
error[Y0047]: `variable` is not how it is written here
  --> green.yoko:23:1
   |
23 | variable own_rate 《4》 = 1/2
   | ^^^^^^^^
   = did you mean: define
--- exit
3

=== boolean
--- command
sed 's/registered : truth/registered : boolean/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0104]: 「boolean」という型はありません
  --> green.yoko:10:20
   |
10 | field registered : boolean required
   |                    ^^^^^^^
   = もしかして: truth
   = 直し方: 真偽、円、人、率、日付、年度、文字、ほかの単位、集合(…)、参照(…)、または 選択肢 名前 { 甲、乙 } で並べた選択肢の名前を書いてください
--- stderr en
error[Y0104]: there is no type `boolean`
  --> green.yoko:10:20
   |
10 | field registered : boolean required
   |                    ^^^^^^^
   = did you mean: truth
   = help: write truth, yen, people, rate, date, year, text, another unit, set(…), reference(…) or the name of choices, which are declared as choices NAME { A, B }
--- exit
3

=== money
--- command
sed 's/price : yen/price : money/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0104]: 「money」という型はありません
  --> green.yoko:16:19
   |
16 |     field price : money required
   |                   ^^^^^
   = もしかして: yen
   = 直し方: 真偽、円、人、率、日付、年度、文字、ほかの単位、集合(…)、参照(…)、または 選択肢 名前 { 甲、乙 } で並べた選択肢の名前を書いてください
--- stderr en
error[Y0104]: there is no type `money`
  --> green.yoko:16:19
   |
16 |     field price : money required
   |                   ^^^^^
   = did you mean: yen
   = help: write truth, yen, people, rate, date, year, text, another unit, set(…), reference(…) or the name of choices, which are declared as choices NAME { A, B }
--- exit
3

=== integer
--- command
sed 's/staff : people decimals 1 1..200/staff : integer/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0104]: 「integer」という型はありません
  --> green.yoko:12:15
   |
12 | field staff : integer required
   |               ^^^^^^^
   = もしかして: number
   = 直し方: 真偽、円、人、率、日付、年度、文字、ほかの単位、集合(…)、参照(…)、または 選択肢 名前 { 甲、乙 } で並べた選択肢の名前を書いてください
--- stderr en
error[Y0104]: there is no type `integer`
  --> green.yoko:12:15
   |
12 | field staff : integer required
   |               ^^^^^^^
   = did you mean: number
   = help: write truth, yen, people, rate, date, year, text, another unit, set(…), reference(…) or the name of choices, which are declared as choices NAME { A, B }
--- exit
3

=== a day as datetime
--- command
sed 's/finished : date/finished : datetime/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0104]: 「datetime」という型はありません
  --> green.yoko:13:18
   |
13 | field finished : datetime
   |                  ^^^^^^^^
   = もしかして: date
   = 直し方: 真偽、円、人、率、日付、年度、文字、ほかの単位、集合(…)、参照(…)、または 選択肢 名前 { 甲、乙 } で並べた選択肢の名前を書いてください
--- stderr en
error[Y0104]: there is no type `datetime`
  --> green.yoko:13:18
   |
13 | field finished : datetime
   |                  ^^^^^^^^
   = did you mean: date
   = help: write truth, yen, people, rate, date, year, text, another unit, set(…), reference(…) or the name of choices, which are declared as choices NAME { A, B }
--- exit
3

=== min and floor, as a spreadsheet has them
--- command
sed 's/least(covered_cost/min(covered_cost/; s/round_down(/floor(/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0106]: 「floor」という関数や表はありません
  --> green.yoko:30:23
   |
30 | result computed 《4》 = floor(min(covered_cost × own_rate, cap(staff)), 1,000yen)
   |                         ^^^^^
   = もしかして: round_down
   = 直し方: ある関数か表の名前を書いてください。関数や表として使わない名前なら、括弧の前に空白を入れます
--- stderr en
error[Y0106]: there is no function or table `floor`
  --> green.yoko:30:23
   |
30 | result computed 《4》 = floor(min(covered_cost × own_rate, cap(staff)), 1,000yen)
   |                         ^^^^^
   = did you mean: round_down
   = help: write one that there is; a name that is not called needs a space before the parenthesis
--- exit
3

=== yes, for true
--- command
sed 's/default false/default yes/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「yes」という名前はありません
  --> green.yoko:11:30
   |
11 | field island : truth default yes
   |                              ^^^
   = もしかして: true
   = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `yes` is not known here
  --> green.yoko:11:30
   |
11 | field island : truth default yes
   |                              ^^^
   = did you mean: true
   = help: declare it, or use a name that is; a name with other characters stands in ""
--- exit
3

=== one of several, compared as one
--- command
sed 's/category is { machine, building }/category ≠ machine, building/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0047]: ここでは「category ≠ machine, building」と書きません
  --> green.yoko:21:44
   |
21 |     require 《3》 "a machine or a building": category ≠ machine, building
   |                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = もしかして: not category is { machine, building }
--- stderr en
error[Y0047]: `category ≠ machine, building` is not how it is written here
  --> green.yoko:21:44
   |
21 |     require 《3》 "a machine or a building": category ≠ machine, building
   |                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = did you mean: not category is { machine, building }
--- exit
3

=== none in a table
--- command
sed 's/2,000,000yen/none/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0073]: 「none」は値ではありません
  --> green.yoko:28:26
   |
28 |     otherwise         => none
   |                          ^^^^
   = 直し方: 補助しないなら 0円（率なら 0）と書いてください。申請そのものを認めないなら、要件 で定めます：要件 《第3条》 「見出し」: 条件
--- stderr en
error[Y0073]: `none` is no value
  --> green.yoko:28:26
   |
28 |     otherwise         => none
   |                          ^^^^
   = help: write 0円 where nothing is granted, 0 for a rate; whether an application is refused is said by a requirement: require 《3》 "heading": CONDITION
--- exit
3

=== an amount for each
--- command
sed 's/=> 2,000,000yen/=> 200,000yen\/person/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0226]: 「200,000yen/person」は「person」1つ当たりの額のつもりのようですが、／ は割り算です
  --> green.yoko:28:26
   |
28 |     otherwise         => 200,000yen/person
   |                          ^^^^^^^^^^^^^^^^^
   = もしかして: 200,000yen × number_of_person
   = 直し方: 1つ当たりの額に数を掛けてください：200,000yen × number_of_person
--- stderr en
error[Y0226]: `200,000yen/person` is meant as an amount for each person, and / divides
  --> green.yoko:28:26
   |
28 |     otherwise         => 200,000yen/person
   |                          ^^^^^^^^^^^^^^^^^
   = did you mean: 200,000yen × number_of_person
   = help: write the amount times how many there are: 200,000yen × number_of_person
--- exit
3

=== no result: what to write in English keywords
--- command
sed 's/^result covered_cost.*//; s/^result computed.*/result sum_of_costs 《4》 = sum(costs.price, covered)/; /^example/,$d' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check green.yoko
--- stdout ja
green.yoko: エラー 1件、警告 0件
--- stdout en
green.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0403]: この制度は算定額も対象経費も計算していません
 --> green.yoko:3:1
  |
3 | scheme green "Saving labour"
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: result covered_cost = sum(costs.price, covered) を加えてください。対象経費 は補助の計算のもとになる額、算定額 は交付する額です
--- stderr en
error[Y0403]: the scheme computes neither 算定額 nor 対象経費
 --> green.yoko:3:1
  |
3 | scheme green "Saving labour"
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: add result covered_cost = sum(costs.price, covered); covered_cost is what the support is worked out from, computed the amount that is granted
--- exit
3

=== help and notes in JSON are in English keywords too
--- command
sed 's/default false/default yes/' "$YOKO_TEST_SOURCE/tests/golden/mistakes/english.yoko" >green.yoko; yoko check --json green.yoko
--- stdout ja
{"scheme":"green.yoko","sound":false,"diagnostics":[{"code":"Y0101","severity":"error","message":"「yes」という名前はありません","file":"green.yoko","line":11,"column":30,"end_line":11,"end_column":33,"start":336,"end":339,"suggestion":"true","help":"宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます"}]}
--- stdout en
{"scheme":"green.yoko","sound":false,"diagnostics":[{"code":"Y0101","severity":"error","message":"the name `yes` is not known here","file":"green.yoko","line":11,"column":30,"end_line":11,"end_column":33,"start":336,"end":339,"suggestion":"true","help":"declare it, or use a name that is; a name with other characters stands in \"\""}]}
--- exit
3

