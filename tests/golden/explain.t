# yoko explain.

=== an application that is granted, working
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko explain small.yoko applications.ndjson A --depth working
--- stdout ja
制度      small 「小さな制度」
出典      試みの要綱
申請番号  A

交付可: 補助額は 1,000,000円 です。

■ 額が減った理由
  上限: 1,500,000円(対象経費 = 3,000,000円) を 1,000,000円 にとどめた …… 第3条 経費の2分の1、100万円まで

■ 要件 1 件をすべて満たす
  ○ 満たす  第1条 県内の事業所
      条件: 県内

■ 経費 1 行のうち、対象 1、対象外 0、定まらない 0
  ○ 対象  経費[1](3,000,000円) …… 対象額 3,000,000円
      満たす条件: 第2条

■ 結果
  対象経費  3,000,000円
      式: 合計(経費.額, 対象)
  算定額    1,000,000円 …… 第3条 経費の2分の1、100万円まで
      式: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円)
      値: 対象経費 = 3,000,000円
--- stdout en
Scheme       small "小さな制度"
Source       試みの要綱
Application  A

交付可: the grant is 1,000,000 yen.

== What made the amount smaller
  ceiling: 1,500,000 yen (対象経費 = 3,000,000 yen) is limited to 1,000,000 yen -- 第3条 経費の2分の1、100万円まで

== Requirements: all 1 are met
  ○ met  第1条 県内の事業所
      condition: 県内

== 経費: of 1, 1 covered, 0 not covered, 0 open
  ○ covered  経費[1] (3,000,000 yen) -- counted as 3,000,000 yen
      met: 第2条

== Results
  対象経費  3,000,000 yen
      formula: 合計(経費.額, 対象)
  算定額    1,000,000 yen -- 第3条 経費の2分の1、100万円まで
      formula: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円)
      given: 対象経費 = 3,000,000 yen

=== an application that is refused, working
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko explain small.yoko applications.ndjson B --depth working
--- stdout ja
制度      small 「小さな制度」
出典      試みの要綱
申請番号  B

不交付: 満たさない要件があります(第1条)。

■ 判定を左右した事実
  次の項目は、どれか一つが違っていれば判定が変わります。
  県内: いいえ → はい …… 交付可(補助額 250,000円)
  (内容を変えた申請 14 通りを同じ規則で実際に判定して求めました)

■ 要件 1 件のうち、満たす 0、満たさない 1、定まらない 0
  × 満たさない  第1条 県内の事業所
      条件: 県内
      値: 県内 = いいえ

■ 経費 1 行のうち、対象 1、対象外 0、定まらない 0
  ○ 対象  経費[1](500,000円) …… 対象額 500,000円
      満たす条件: 第2条

■ 結果
  対象経費  500,000円
      式: 合計(経費.額, 対象)
  算定額    250,000円 …… 第3条 経費の2分の1、100万円まで
      式: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円)
      値: 対象経費 = 500,000円
--- stdout en
Scheme       small "小さな制度"
Source       試みの要綱
Application  B

不交付: not met: 第1条.

== What was decisive
  Each of these facts alone would have changed the decision:
  県内: no -> yes -- 交付可 (a grant of 250,000 yen)
  (Found by deciding 14 changed applications by the same rules.)

== Requirements: of 1, 0 met, 1 not met, 0 open
  × not met  第1条 県内の事業所
      condition: 県内
      given: 県内 = no

== 経費: of 1, 1 covered, 0 not covered, 0 open
  ○ covered  経費[1] (500,000 yen) -- counted as 500,000 yen
      met: 第2条

== Results
  対象経費  500,000 yen
      formula: 合計(経費.額, 対象)
  算定額    250,000 yen -- 第3条 経費の2分の1、100万円まで
      formula: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円)
      given: 対象経費 = 500,000 yen

=== an application that is open, working
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko explain small.yoko applications.ndjson C --depth working
--- stdout ja
制度      small 「小さな制度」
出典      試みの要綱
申請番号  C

要確認: 未記入の項目が 1 件あるため、まだ判定できません。
それが分かるまで、算定額は 0円から250,000円までのどこか です。

■ 不足している項目
  経費[1].契約日
      これによるもの: 経費[1]、算定額
      令和6年3月31日(2024-03-31)以前 なら: 交付可(補助額 0円)
      令和6年4月1日(2024-04-01)から令和7年3月31日(2025-03-31)まで なら: 交付可(補助額 250,000円)
      令和7年4月1日(2025-04-01)以後 なら: 交付可(補助額 0円)

■ 額を減らすもの
  未記入の項目が何であっても
      対象外: 経費[2](80,000円) …… 第2条 令和6年度の契約
  未記入の項目によっては
      対象外になることがある: 経費[1](500,000円) …… 第2条 令和6年度の契約
      端数: 1,000円未満の端数を処理することがある …… 第3条 経費の2分の1、100万円まで

■ 要件 1 件をすべて満たす
  ○ 満たす  第1条 県内の事業所
      条件: 県内

■ 経費 2 行のうち、対象 0、対象外 1、定まらない 1
  ？ 未定   経費[1](500,000円) …… 対象額 0円から500,000円までのどこか
      ？ 未定  第2条 令和6年度の契約
          条件: 年度(契約日) = 令和6年度
          値: 契約日 = 未記入
          不足: 経費[1].契約日
  × 対象外  経費[2](80,000円) …… 第2条
      × 満たさない  第2条 令和6年度の契約
          条件: 年度(契約日) = 令和6年度
          値: 契約日 = 令和6年3月31日(2024-03-31)

■ 結果
  対象経費  0円から500,000円までのどこか(不足: 経費[1].契約日)
      式: 合計(経費.額, 対象)
  算定額    0円から250,000円までのどこか(不足: 経費[1].契約日) …… 第3条 経費の2分の1、100万円まで
      式: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円)
      値: 対象経費 = 0円から500,000円までのどこか
--- stdout en
Scheme       small "小さな制度"
Source       試みの要綱
Application  C

要確認: it cannot be decided yet; missing inputs: 1.
Until then 算定額 is 0 yen to 250,000 yen (not settled).

== What is missing
  経費[1].契約日
      bears on: 経費[1], 算定額
      if 2024-03-31 (令和6年3月31日) or earlier: 交付可 (a grant of 0 yen)
      if 2024-04-01 (令和6年4月1日) to 2025-03-31 (令和7年3月31日): 交付可 (a grant of 250,000 yen)
      if 2025-04-01 (令和7年4月1日) or later: 交付可 (a grant of 0 yen)

== What makes the amount smaller
  Whatever the missing inputs are:
      not covered: 経費[2] (80,000 yen) -- 第2条 令和6年度の契約
  Depending on the missing inputs:
      may not be covered: 経費[1] (500,000 yen) -- 第2条 令和6年度の契約
      rounding: less than 1,000 yen may be left off -- 第3条 経費の2分の1、100万円まで

== Requirements: all 1 are met
  ○ met  第1条 県内の事業所
      condition: 県内

== 経費: of 2, 0 covered, 1 not covered, 1 open
  ？ open        経費[1] (500,000 yen) -- counted as 0 yen to 500,000 yen (not settled)
      ？ open  第2条 令和6年度の契約
          condition: 年度(契約日) = 令和6年度
          given: 契約日 = left blank
          missing: 経費[1].契約日
  × not covered  経費[2] (80,000 yen) -- 第2条
      × not met  第2条 令和6年度の契約
          condition: 年度(契約日) = 令和6年度
          given: 契約日 = 2024-03-31 (令和6年3月31日)

== Results
  対象経費  0 yen to 500,000 yen (not settled) (missing: 経費[1].契約日)
      formula: 合計(経費.額, 対象)
  算定額    0 yen to 250,000 yen (not settled) (missing: 経費[1].契約日) -- 第3条 経費の2分の1、100万円まで
      formula: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円)
      given: 対象経費 = 0 yen to 500,000 yen (not settled)

=== an application that is granted, letter
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko explain small.yoko applications.ndjson A --depth letter
--- stdout ja
申請番号 A の審査について(小さな制度)

審査の結果、補助金 1,000,000円 を交付できるものと判断しました。

金額などは、次のとおりです。
・対象経費: 3,000,000円
・算定額: 1,000,000円(第3条)

額の算定に当たり、次のとおり上限や端数の処理を適用しました。
・1,500,000円(対象経費 = 3,000,000円) となるところ、上限により 1,000,000円 としました。(第3条 経費の2分の1、100万円まで)

この文書は判断の根拠をご説明するもので、決定の通知ではありません。
--- stdout en
On application A, 小さな制度

We have found that a grant of 1,000,000 yen can be paid.

The amounts were worked out as follows.
- 対象経費: 3,000,000 yen
- 算定額: 1,000,000 yen (第3条)

In working out the amount, the following was applied.
- 1,500,000 yen (対象経費 = 3,000,000 yen) was limited to the ceiling of 1,000,000 yen. (第3条 経費の2分の1、100万円まで)

This text explains the working of the rules; it is not the notice of the decision.

=== an application that is refused, letter
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko explain small.yoko applications.ndjson B --depth letter
--- stdout ja
申請番号 B の審査について(小さな制度)

審査の結果、次の要件を満たしていないため、補助金を交付することができません。
・第1条 県内の事業所(確認した内容: 県内 = いいえ)

この文書は判断の根拠をご説明するもので、決定の通知ではありません。
--- stdout en
On application B, 小さな制度

We regret that no grant can be paid, because the following is not met.
- 第1条 県内の事業所 (we went by 県内 = no)

This text explains the working of the rules; it is not the notice of the decision.

=== an application that is open, letter
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko explain small.yoko applications.ndjson C --depth letter
--- stdout ja
申請番号 C の審査について(小さな制度)

次の事項が申請から分からないため、まだ判断できません。お知らせくださいますようお願いします。
・経費[1].契約日

次の経費などは、補助の対象になりません。
・経費[2](80,000円): 第2条 令和6年度の契約

この文書は判断の根拠をご説明するもので、決定の通知ではありません。
--- stdout en
On application C, 小さな制度

We cannot decide yet, because the application does not say the following. Please let us have it.
- 経費[1].契約日

The following is not covered by the grant.
- 経費[2] (80,000 yen): 第2条 令和6年度の契約

This text explains the working of the rules; it is not the notice of the decision.

=== for a program
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko explain small.yoko applications.ndjson C --json
--- stdout ja
{"申請番号":"C","制度":"small","題名":"小さな制度","ファイル":"small.yoko","ハッシュ":"368abfa401fc2fe22bad89026ec5d442a6d116ad1f800d5aaa1f23a063a8342c","版":{},"判定":"要確認","補助額":null,"決め手":{"名称":"算定額","値":null,"表示":"0円から250,000円までのどこか","下限":0,"上限":250000},"不足項目":[{"項目":"経費[1].契約日","見出し":null,"影響":["経費[1]","算定額"],"値ごとの結果":[{"項目":"経費[1].契約日","見出し":null,"変更後":"令和6年3月31日(2024-03-31)以前","結果":"交付可(補助額 0円)","判定":"交付可","補助額":0},{"項目":"経費[1].契約日","見出し":null,"変更後":"令和6年4月1日(2024-04-01)から令和7年3月31日(2025-03-31)まで","結果":"交付可(補助額 250,000円)","判定":"交付可","補助額":250000},{"項目":"経費[1].契約日","見出し":null,"変更後":"令和7年4月1日(2025-04-01)以後","結果":"交付可(補助額 0円)","判定":"交付可","補助額":0}]}],"左右する事実":{"単独":[],"併せて":[],"併せた結果":null,"引き上げ":[],"試した申請":6,"打ち切り":false},"減額":[{"種類":"対象外","確定":false,"行":null,"名称":"経費[1](500,000円)","計算":null,"前":"500,000円","後":"0円","条":"第2条 令和6年度の契約"},{"種類":"対象外","確定":true,"行":null,"名称":"経費[2](80,000円)","計算":null,"前":"80,000円","後":"0円","条":"第2条 令和6年度の契約"},{"種類":"端数処理","確定":false,"行":null,"名称":null,"計算":null,"前":"1,000円","後":null,"条":"第3条 経費の2分の1、100万円まで"}],"要件":[{"条":"第1条","見出し":"県内の事業所","条件":"県内","結果":true,"入力":[{"名称":"県内","値":true,"表示":"はい"}],"不足":[],"行":14}],"一覧":{"経費":[{"番号":1,"対象":null,"額":{"値":500000,"表示":"500,000円"},"対象額":{"値":null,"表示":"0円から500,000円までのどこか","下限":0,"上限":500000},"不足":["経費[1].契約日"],"条件":[{"条":"第2条","見出し":"令和6年度の契約","条件":"年度(契約日) = 令和6年度","結果":null,"入力":[{"名称":"契約日","値":null,"表示":"未記入"}],"不足":["経費[1].契約日"],"行":16}],"定義":[]},{"番号":2,"対象":false,"額":{"値":80000,"表示":"80,000円"},"対象額":{"値":0,"表示":"0円"},"不足":[],"条件":[{"条":"第2条","見出し":"令和6年度の契約","条件":"年度(契約日) = 令和6年度","結果":false,"入力":[{"名称":"契約日","値":"2024-03-31","表示":"令和6年3月31日(2024-03-31)"}],"不足":[],"行":16}],"定義":[]}]},"定義":[],"結果":[{"名称":"対象経費","値":null,"表示":"0円から500,000円までのどこか","下限":0,"上限":500000,"不足":["経費[1].契約日"],"式":"合計(経費.額, 対象)","入力":[],"条":null,"行":18},{"名称":"算定額","値":null,"表示":"0円から250,000円までのどこか","下限":0,"上限":250000,"不足":["経費[1].契約日"],"式":"小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円)","入力":[{"名称":"対象経費","値":null,"表示":"0円から500,000円までのどこか","下限":0,"上限":500000}],"条":"第3条","行":19}],"内訳":[],"義務":[],"提出書類":[]}
--- stdout en
{"申請番号":"C","制度":"small","題名":"小さな制度","ファイル":"small.yoko","ハッシュ":"368abfa401fc2fe22bad89026ec5d442a6d116ad1f800d5aaa1f23a063a8342c","版":{},"判定":"要確認","補助額":null,"決め手":{"名称":"算定額","値":null,"表示":"0 yen to 250,000 yen (not settled)","下限":0,"上限":250000},"不足項目":[{"項目":"経費[1].契約日","見出し":null,"影響":["経費[1]","算定額"],"値ごとの結果":[{"項目":"経費[1].契約日","見出し":null,"変更後":"2024-03-31 (令和6年3月31日) or earlier","結果":"交付可 (a grant of 0 yen)","判定":"交付可","補助額":0},{"項目":"経費[1].契約日","見出し":null,"変更後":"2024-04-01 (令和6年4月1日) to 2025-03-31 (令和7年3月31日)","結果":"交付可 (a grant of 250,000 yen)","判定":"交付可","補助額":250000},{"項目":"経費[1].契約日","見出し":null,"変更後":"2025-04-01 (令和7年4月1日) or later","結果":"交付可 (a grant of 0 yen)","判定":"交付可","補助額":0}]}],"左右する事実":{"単独":[],"併せて":[],"併せた結果":null,"引き上げ":[],"試した申請":6,"打ち切り":false},"減額":[{"種類":"対象外","確定":false,"行":null,"名称":"経費[1] (500,000 yen)","計算":null,"前":"500,000 yen","後":"0 yen","条":"第2条 令和6年度の契約"},{"種類":"対象外","確定":true,"行":null,"名称":"経費[2] (80,000 yen)","計算":null,"前":"80,000 yen","後":"0 yen","条":"第2条 令和6年度の契約"},{"種類":"端数処理","確定":false,"行":null,"名称":null,"計算":null,"前":"1,000 yen","後":null,"条":"第3条 経費の2分の1、100万円まで"}],"要件":[{"条":"第1条","見出し":"県内の事業所","条件":"県内","結果":true,"入力":[{"名称":"県内","値":true,"表示":"yes"}],"不足":[],"行":14}],"一覧":{"経費":[{"番号":1,"対象":null,"額":{"値":500000,"表示":"500,000 yen"},"対象額":{"値":null,"表示":"0 yen to 500,000 yen (not settled)","下限":0,"上限":500000},"不足":["経費[1].契約日"],"条件":[{"条":"第2条","見出し":"令和6年度の契約","条件":"年度(契約日) = 令和6年度","結果":null,"入力":[{"名称":"契約日","値":null,"表示":"left blank"}],"不足":["経費[1].契約日"],"行":16}],"定義":[]},{"番号":2,"対象":false,"額":{"値":80000,"表示":"80,000 yen"},"対象額":{"値":0,"表示":"0 yen"},"不足":[],"条件":[{"条":"第2条","見出し":"令和6年度の契約","条件":"年度(契約日) = 令和6年度","結果":false,"入力":[{"名称":"契約日","値":"2024-03-31","表示":"2024-03-31 (令和6年3月31日)"}],"不足":[],"行":16}],"定義":[]}]},"定義":[],"結果":[{"名称":"対象経費","値":null,"表示":"0 yen to 500,000 yen (not settled)","下限":0,"上限":500000,"不足":["経費[1].契約日"],"式":"合計(経費.額, 対象)","入力":[],"条":null,"行":18},{"名称":"算定額","値":null,"表示":"0 yen to 250,000 yen (not settled)","下限":0,"上限":250000,"不足":["経費[1].契約日"],"式":"小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円)","入力":[{"名称":"対象経費","値":null,"表示":"0 yen to 500,000 yen (not settled)","下限":0,"上限":500000}],"条":"第3条","行":19}],"内訳":[],"義務":[],"提出書類":[]}

=== to a file
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko explain small.yoko applications.ndjson A --depth letter -o letter.txt
ls
--- stdout
applications.ndjson
letter.txt
small.yoko

=== an application that there is not
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko explain small.yoko applications.ndjson Z
--- stderr ja
エラー[Y0820]: 「applications.ndjson」に申請番号「Z」の申請はありません
  = 直し方: 「yoko explain 制度 申請ファイル 申請番号」の順に書いてください
--- stderr en
error[Y0820]: there is no application `Z` in `applications.ndjson`
  = help: the second operand names the records, the third the 申請番号
--- exit
4

=== the only application of a file
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
head -n 1 applications.ndjson >one.json
yoko explain small.yoko one.json --depth letter
--- stdout ja
申請番号 A の審査について(小さな制度)

審査の結果、補助金 1,000,000円 を交付できるものと判断しました。

金額などは、次のとおりです。
・対象経費: 3,000,000円
・算定額: 1,000,000円(第3条)

額の算定に当たり、次のとおり上限や端数の処理を適用しました。
・1,500,000円(対象経費 = 3,000,000円) となるところ、上限により 1,000,000円 としました。(第3条 経費の2分の1、100万円まで)

この文書は判断の根拠をご説明するもので、決定の通知ではありません。
--- stdout en
On application A, 小さな制度

We have found that a grant of 1,000,000 yen can be paid.

The amounts were worked out as follows.
- 対象経費: 3,000,000 yen
- 算定額: 1,000,000 yen (第3条)

In working out the amount, the following was applied.
- 1,500,000 yen (対象経費 = 3,000,000 yen) was limited to the ceiling of 1,000,000 yen. (第3条 経費の2分の1、100万円まで)

This text explains the working of the rules; it is not the notice of the decision.

=== the only one, but there are several
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko explain small.yoko applications.ndjson
--- stderr ja
エラー[Y0821]: 「applications.ndjson」には申請が2件以上あります
  = 直し方: ファイルの後に申請番号を書いてください
--- stderr en
error[Y0821]: `applications.ndjson` holds more than one application
  = help: name one by its 申請番号 after the file
--- exit
4

=== an application with an input error
What is wrong with the others is of no interest here.
--- file records.ndjson
{"申請番号": "A", "県内": 3}
{"申請番号": "B", "県内": "はい"}
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko explain small.yoko records.ndjson B
--- stderr ja
エラー[Y0826]: 申請「B」に入力エラーがあります: records.ndjson:2: 「県内」は真偽の項目ですが、「はい」とあります
  = 直し方: 申請の内容を直してください。それまでは説明できる判定がありません
--- stderr en
error[Y0826]: application `B` has an input error: records.ndjson:2: `県内` is yes or no, but here is `はい`
  = help: correct the record; there is no decision to explain until then
--- exit
2

=== records that do not exist
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko explain small.yoko nowhere.ndjson A
--- stderr ja
エラー[Y0701]: 「nowhere.ndjson」の記録を読むことができません: そのファイルがありません
  = 直し方: ファイル名と、読む権限があるかを確かめてください
--- stderr en
error[Y0701]: cannot read the records of `nowhere.ndjson`: there is no such file
  = help: check the name, and that the file may be read
--- exit
5

=== a lower rate, a lower ceiling, and lines that are there or not
What one fact would raise stands among the decisive ones; what takes several is told together. Of an open
application, what cuts for certain stands apart from what may. Without the old line E would be granted, with one
more corporation F would.
--- file rates.yoko
制度 rates 「率と上限」
    施行 令和6年4月1日
項目 申請番号 : 文字 必須
項目 連携 : 真偽
項目 連携先 : 真偽
項目 半減 : 真偽 「文書量を半減する」
項目 二回目 : 真偽
一覧 経費 {
    項目 番号 : 数 1以上 鍵 既定 位置
    項目 金額 : 円
    項目 古い : 真偽
    項目 共用 : 真偽 既定 偽
}
一覧 法人 {
    項目 番号 : 数 1以上 鍵 既定 位置
    項目 小規模 : 真偽
}
条文 第1条 「法人の数」
条文 第2条 「補助率」
条文 第3条 「上限」
条文 第4条 「古い物がない」
要件 《第1条》: 件数(法人, 小規模) >= 2件
要件 《第4条》: すべて(経費, 古い でない)
各 経費 {
    定義 算入額 《第2条》 = 金額
        ただし 共用 のとき 切り捨て(金額 × 2分の1)
}
結果 対象経費 = 合計(経費.算入額)
定義 補助率 《第2条》 = もし 連携 かつ 連携先 かつ 半減 ならば 4分の3 それ以外 2分の1
定義 上限 《第3条》 = 100万円
    ただし 二回目 のとき 40万円
結果 算定額 《第3条》 = 小さい方(切り捨て(対象経費 × 補助率, 千円), 上限)
--- file records.ndjson
{"申請番号":"A","連携":true,"連携先":false,"半減":false,"二回目":false,"経費":[{"金額":1000500,"古い":false}],"法人":[{"小規模":true},{"小規模":true}]}
{"申請番号":"B","連携":true,"連携先":true,"半減":false,"二回目":false,"経費":[{"金額":500000,"古い":false},{"金額":300001,"古い":false,"共用":true},{"金額":100000,"古い":false,"共用":true}],"法人":[{"小規模":true},{"小規模":true}]}
{"申請番号":"C","連携":true,"連携先":true,"半減":true,"二回目":true,"経費":[{"金額":800000,"古い":false}],"法人":[{"小規模":true},{"小規模":true}]}
{"申請番号":"D","連携":true,"連携先":true,"二回目":true,"経費":[{"金額":1600000,"古い":false},{"古い":false}],"法人":[{"小規模":true},{"小規模":true}]}
{"申請番号":"D2","連携":true,"連携先":true,"半減":false,"二回目":false,"経費":[{"金額":1900500,"古い":false},{"古い":false}],"法人":[{"小規模":true},{"小規模":true}]}
{"申請番号":"E","連携":true,"連携先":true,"半減":true,"二回目":false,"経費":[{"金額":800000,"古い":false},{"番号":7,"金額":90000,"古い":true}],"法人":[{"小規模":true},{"小規模":true}]}
{"申請番号":"F","連携":true,"連携先":true,"半減":true,"二回目":false,"経費":[{"金額":800000,"古い":false}],"法人":[{"小規模":false},{"小規模":true}]}
{"申請番号":"G","連携":true,"連携先":true,"半減":true,"二回目":false,"経費":[{"金額":800000,"古い":false}],"法人":[{"小規模":true}]}
--- command
for id in A B C D D2 E F G; do
    echo "-- $id"
    yoko explain rates.yoko records.ndjson $id | sed -n '5,/■ 要件\|== Req/p' | sed '$d'
done
yoko explain rates.yoko records.ndjson C --depth letter | sed -n '3,/^$/p; /額の算定\|In working/,/^$/p'
yoko explain rates.yoko records.ndjson A --json | grep -o '"引き上げ":\[.*"試した' | head -c 600
echo
--- stdout ja
-- A

■ 判定を左右した事実
  次の項目がすべて違っていれば、補助率: 4分の3 が適用され、交付可(補助額 750,000円) になります。
  連携先: いいえ → はい
  半減: いいえ → はい
  (内容を変えた申請 42 通りを同じ規則で実際に判定して求めました)

■ 額が減った理由
  補助率: 4分の3 ではなく 2分の1 を適用した(連携先 = いいえ、半減 = いいえ)。そうでなければ 算定額 750,000円 …… 第2条 補助率
  端数: 500,250円 を 500,000円 とした …… 第3条 上限

-- B

■ 判定を左右した事実
  次の項目は、どれか一つが違っていれば補助額が増えます。
  半減: いいえ → はい …… 交付可(補助額 525,000円)、補助率: 4分の3
  経費[2].共用: はい → いいえ …… 交付可(補助額 425,000円)
  経費[3].共用: はい → いいえ …… 交付可(補助額 375,000円)
  (内容を変えた申請 125 通りを同じ規則で実際に判定して求めました)

■ 額が減った理由
  経費[2]: 算入額: 300,001円 ではなく 150,000円 を適用した。条件「共用」に当たるため(共用 = はい) …… 第2条 補助率
  経費[3]: 算入額: 100,000円 ではなく 50,000円 を適用した。条件「共用」に当たるため(共用 = はい) …… 第2条 補助率
  補助率: 4分の3 ではなく 2分の1 を適用した(半減 = いいえ)。そうでなければ 算定額 525,000円 …… 第2条 補助率

-- C

■ 判定を左右した事実
  次の項目は、どれか一つが違っていれば補助額が増えます。
  二回目: はい → いいえ …… 交付可(補助額 600,000円)、上限: 1,000,000円
  (内容を変えた申請 49 通りを同じ規則で実際に判定して求めました)

■ 額が減った理由
  上限: 1,000,000円 ではなく 400,000円 を適用した。条件「二回目」に当たるため(二回目 = はい)。そうでなければ 算定額 600,000円 …… 第3条 上限
  上限: 600,000円(対象経費 = 800,000円、補助率 = 4分の3) を 400,000円(上限) にとどめた …… 第3条 上限

-- D

■ 額が減った理由
  上限: 1,000,000円 ではなく 400,000円 を適用した。条件「二回目」に当たるため(二回目 = はい)。そうでなければ 算定額 800,000円から1,000,000円までのどこか …… 第3条 上限
  上限: 800,000円以上のどこか(対象経費 = 1,600,000円以上のどこか、補助率 = 2分の1から4分の3までのどこか) を 400,000円(上限) にとどめた …… 第3条 上限

-- D2
それが分かるまで、算定額は 950,000円から1,000,000円までのどこか です。

■ 不足している項目
  経費[2].金額
      これによるもの: 算定額
      0円以下 なら: 交付可(補助額 950,000円)
      1,599,999円以上 なら: 交付可(補助額 1,000,000円)

■ 額を減らすもの
  未記入の項目が何であっても
      補助率: 4分の3 ではなく 2分の1 を適用した(半減 = いいえ)。そうでなければ 算定額 1,000,000円 …… 第2条 補助率
  未記入の項目によっては
      端数: 1,000円未満の端数を処理することがある …… 第3条 上限
      上限: 950,000円以上のどこか(対象経費 = 1,900,500円以上のどこか、補助率 = 2分の1) を 1,000,000円(上限) にとどめることがある …… 第3条 上限

-- E

■ 判定を左右した事実
  次の項目は、どれか一つが違っていれば判定が変わります。
  経費[7]: 90,000円 → この行がない …… 交付可(補助額 600,000円)
  経費[7].古い: はい → いいえ …… 交付可(補助額 667,000円)
  (内容を変えた申請 88 通りを同じ規則で実際に判定して求めました)

-- F

■ 判定を左右した事実
  次の項目は、どれか一つが違っていれば判定が変わります。
  法人: 2 行 → 法人[2] と同じ内容の行がもう一つある …… 交付可(補助額 600,000円)
  法人[1].小規模: いいえ → はい …… 交付可(補助額 600,000円)
  (内容を変えた申請 49 通りを同じ規則で実際に判定して求めました)

-- G

■ 判定を左右した事実
  次の項目は、どれか一つが違っていれば判定が変わります。
  法人: 1 行 → 法人[1] と同じ内容の行がもう一つある …… 交付可(補助額 600,000円)
  (内容を変えた申請 46 通りを同じ規則で実際に判定して求めました)

審査の結果、補助金 400,000円 を交付できるものと判断しました。

額の算定に当たり、次のとおり上限や端数の処理を適用しました。
・上限は、1,000,000円 ではなく 400,000円 を適用しました(二回目 = はい によります)。(第3条 上限)
・600,000円(対象経費 = 800,000円、補助率 = 4分の3) となるところ、上限により 400,000円(上限) としました。(第3条 上限)

"引き上げ":[{"名称":"補助率","値":"4分の3","併せて":[{"項目":"連携先","見出し":null,"現在":"いいえ","変更後":"はい","結果":"交付可(補助額 500,000円)","判定":"交付可","補助額":500000},{"項目":"半減","見出し":"文書量を半減する","現在":"いいえ","変更後":"はい","結果":"交付可(補助額 500,000円)","判定":"交付可","補助額":500000}],"併せた結果":"交付可(補助額 750,000円)"}],"試した

--- stdout en
-- A

== What was decisive
  With all of these changed 補助率: 3/4 would apply, and it would be: 交付可 (a grant of 750,000 yen).
  連携先: no -> yes
  半減: no -> yes
  (Found by deciding 42 changed applications by the same rules.)

== What made the amount smaller
  補助率 is 1/2 and not 3/4 (連携先 = no, 半減 = no); otherwise 算定額 750,000 yen -- 第2条 補助率
  rounding: 500,250 yen becomes 500,000 yen -- 第3条 上限

-- B

== What was decisive
  Each of these facts alone would have raised the grant:
  半減: no -> yes -- 交付可 (a grant of 525,000 yen), 補助率: 3/4
  経費[2].共用: yes -> no -- 交付可 (a grant of 425,000 yen)
  経費[3].共用: yes -> no -- 交付可 (a grant of 375,000 yen)
  (Found by deciding 125 changed applications by the same rules.)

== What made the amount smaller
  経費[2]: 算入額 is 150,000 yen and not 300,001 yen, since 共用 (共用 = yes) -- 第2条 補助率
  経費[3]: 算入額 is 50,000 yen and not 100,000 yen, since 共用 (共用 = yes) -- 第2条 補助率
  補助率 is 1/2 and not 3/4 (半減 = no); otherwise 算定額 525,000 yen -- 第2条 補助率

-- C

== What was decisive
  Each of these facts alone would have raised the grant:
  二回目: yes -> no -- 交付可 (a grant of 600,000 yen), 上限: 1,000,000 yen
  (Found by deciding 49 changed applications by the same rules.)

== What made the amount smaller
  上限 is 400,000 yen and not 1,000,000 yen, since 二回目 (二回目 = yes); otherwise 算定額 600,000 yen -- 第3条 上限
  ceiling: 600,000 yen (対象経費 = 800,000 yen, 補助率 = 3/4) is limited to 400,000 yen (上限) -- 第3条 上限

-- D

== What made the amount smaller
  上限 is 400,000 yen and not 1,000,000 yen, since 二回目 (二回目 = yes); otherwise 算定額 800,000 yen to 1,000,000 yen (not settled) -- 第3条 上限
  ceiling: 800,000 yen or more (not settled) (対象経費 = 1,600,000 yen or more (not settled), 補助率 = 1/2 to 3/4 (not settled)) is limited to 400,000 yen (上限) -- 第3条 上限

-- D2
Until then 算定額 is 950,000 yen to 1,000,000 yen (not settled).

== What is missing
  経費[2].金額
      bears on: 算定額
      if 0 yen or below: 交付可 (a grant of 950,000 yen)
      if 1,599,999 yen or above: 交付可 (a grant of 1,000,000 yen)

== What makes the amount smaller
  Whatever the missing inputs are:
      補助率 is 1/2 and not 3/4 (半減 = no); otherwise 算定額 1,000,000 yen -- 第2条 補助率
  Depending on the missing inputs:
      rounding: less than 1,000 yen may be left off -- 第3条 上限
      ceiling: 950,000 yen or more (not settled) (対象経費 = 1,900,500 yen or more (not settled), 補助率 = 1/2) may be limited to 1,000,000 yen (上限) -- 第3条 上限

-- E

== What was decisive
  Each of these facts alone would have changed the decision:
  経費[7]: 90,000 yen -> left out -- 交付可 (a grant of 600,000 yen)
  経費[7].古い: yes -> no -- 交付可 (a grant of 667,000 yen)
  (Found by deciding 88 changed applications by the same rules.)

-- F

== What was decisive
  Each of these facts alone would have changed the decision:
  法人: 2 in the list -> one line more like 法人[2] -- 交付可 (a grant of 600,000 yen)
  法人[1].小規模: no -> yes -- 交付可 (a grant of 600,000 yen)
  (Found by deciding 49 changed applications by the same rules.)

-- G

== What was decisive
  Each of these facts alone would have changed the decision:
  法人: 1 in the list -> one line more like 法人[1] -- 交付可 (a grant of 600,000 yen)
  (Found by deciding 46 changed applications by the same rules.)

We have found that a grant of 400,000 yen can be paid.

In working out the amount, the following was applied.
- For 上限, 400,000 yen was applied and not 1,000,000 yen (we went by 二回目 = yes). (第3条 上限)
- 600,000 yen (対象経費 = 800,000 yen, 補助率 = 3/4) was limited to the ceiling of 400,000 yen (上限). (第3条 上限)

"引き上げ":[{"名称":"補助率","値":"3/4","併せて":[{"項目":"連携先","見出し":null,"現在":"no","変更後":"yes","結果":"交付可 (a grant of 500,000 yen)","判定":"交付可","補助額":500000},{"項目":"半減","見出し":"文書量を半減する","現在":"no","変更後":"yes","結果":"交付可 (a grant of 500,000 yen)","判定":"交付可","補助額":500000}],"併せた結果":"交付可 (a grant of 750,000 yen)"}],"試した


=== a rule of the base stands in the base's file
Of a compiled scheme only the lines of its own file are known.
--- file base.yoko
制度 base 「もと」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 県内 : 真偽
項目 職員数 : 人
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }
条文 第1条 「県内の事業所」
条文 第2条 「上限」
要件 《第1条》: 県内
表 帯(職員数) 《第2条》
    10人以下 => 50万円
    11人以上 => 100万円
結果 対象経費 = 合計(経費.額)
定義 上限 《第2条》 = 帯(職員数)
結果 算定額 《第2条》 = 小さい方(切り捨て(対象経費 × 2分の1, 千円), 上限)
--- file next.yoko
制度 next 「つぎ」
    基礎 base
    改める 表 帯(職員数) 《第2条》
    10人以下 => 60万円
    11人以上 => 100万円
--- file one.json
{"申請番号":"1","県内":true,"職員数":5,"経費":[{"金額":3000000}]}
--- command
yoko explain next.yoko one.json --depth trace | grep -o '[^ ]* ([a-z]*.yoko:[0-9]*)'
yoko compile next.yoko -o next.ykc
yoko explain next.ykc one.json --depth trace | grep -o '([a-z]*.yoko:[0-9]*)'
--- stdout ja
県内の事業所 (base.yoko:9)
上限 (base.yoko:14)
上限 (next.yoko:3)
60万円 (next.yoko:4)
3,000,000円 (base.yoko:13)
上限 (base.yoko:15)
(next.yoko:3)
(next.yoko:4)
--- stdout en
県内の事業所 (base.yoko:9)
上限 (base.yoko:14)
上限 (next.yoko:3)
60万円 (next.yoko:4)
yen (base.yoko:13)
上限 (base.yoko:15)
(next.yoko:3)
(next.yoko:4)

=== the letter as a page in HTML
By the extension of its file, or by --format. Texts of the record are escaped.
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko explain small.yoko applications.ndjson B --depth letter -o letter.html
sed -n '/<main>/,$p' letter.html
yoko explain small.yoko applications.ndjson B --depth letter --format html | cmp - letter.html && echo same
--- stdout ja
<main>
<h1>申請番号 B の審査について(小さな制度)</h1>
<p class="level0">審査の結果、次の要件を満たしていないため、補助金を交付することができません。</p>
<ul class="level0">
<li>第1条 県内の事業所(確認した内容: 県内 = いいえ)</li>
</ul>
<p class="level0">この文書は判断の根拠をご説明するもので、決定の通知ではありません。</p>
</main>
</body>
</html>
same
--- stdout en
<main>
<h1>On application B, 小さな制度</h1>
<p class="level0">We regret that no grant can be paid, because the following is not met.</p>
<ul class="level0">
<li>第1条 県内の事業所 (we went by 県内 = no)</li>
</ul>
<p class="level0">This text explains the working of the rules; it is not the notice of the decision.</p>
</main>
</body>
</html>
same

=== the working as a page in HTML
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko explain small.yoko applications.ndjson B --format html | sed -n '/<main>/,$p'
--- stdout ja
<main>
<h1>申請番号 B の審査について(小さな制度)</h1>
<dl class="level0">
<dt>制度</dt><dd>small 「小さな制度」</dd>
<dt>出典</dt><dd>試みの要綱</dd>
<dt>申請番号</dt><dd>B</dd>
</dl>
<p class="outcome refused">不交付: 満たさない要件があります(第1条)。</p>
<h2>判定を左右した事実</h2>
<p class="level1">次の項目は、どれか一つが違っていれば判定が変わります。</p>
<div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">項目</th><th scope="col">申請の内容</th><th scope="col">こうであれば</th><th scope="col">そのときの判定</th></tr></thead>
<tbody>
<tr><th scope="row">県内(事業所が県内にある)</th><td>いいえ</td><td>はい</td><td>交付可(補助額 250,000円)</td></tr>
</tbody>
</table></div>
<p class="level1">(内容を変えた申請 14 通りを同じ規則で実際に判定して求めました)</p>
<h2>要件 1 件のうち、満たす 0、満たさない 1、定まらない 0</h2>
<p class="level1 item"><span class="mark refused">× 満たさない</span> 第1条 県内の事業所</p>
<dl class="level2">
<dt>条件</dt><dd>県内</dd>
<dt>値</dt><dd>県内 = いいえ</dd>
</dl>
<h2>経費 1 行のうち、対象 1、対象外 0、定まらない 0</h2>
<p class="level1 item"><span class="mark granted">○ 対象</span> 経費[1](500,000円) …… 対象額 500,000円</p>
<dl class="level2">
<dt>満たす条件</dt><dd>第2条</dd>
</dl>
<h2>結果</h2>
<p class="level1"><strong>対象経費</strong> 500,000円</p>
<dl class="level2">
<dt>式</dt><dd>合計(経費.額, 対象)</dd>
</dl>
<p class="level1"><strong>算定額</strong> 250,000円 …… 第3条 経費の2分の1、100万円まで</p>
<dl class="level2">
<dt>式</dt><dd>小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円)</dd>
<dt>値</dt><dd>対象経費 = 500,000円</dd>
</dl>
</main>
</body>
</html>
--- stdout en
<main>
<h1>On application B, 小さな制度</h1>
<dl class="level0">
<dt>Scheme</dt><dd>small &quot;小さな制度&quot;</dd>
<dt>Source</dt><dd>試みの要綱</dd>
<dt>Application</dt><dd>B</dd>
</dl>
<p class="outcome refused">不交付: not met: 第1条.</p>
<h2>What was decisive</h2>
<p class="level1">Each of these facts alone would have changed the decision:</p>
<div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">fact</th><th scope="col">as it is</th><th scope="col">if it were</th><th scope="col">the decision then</th></tr></thead>
<tbody>
<tr><th scope="row">県内 (事業所が県内にある)</th><td>no</td><td>yes</td><td>交付可 (a grant of 250,000 yen)</td></tr>
</tbody>
</table></div>
<p class="level1">(Found by deciding 14 changed applications by the same rules.)</p>
<h2>Requirements: of 1, 0 met, 1 not met, 0 open</h2>
<p class="level1 item"><span class="mark refused">× not met</span> 第1条 県内の事業所</p>
<dl class="level2">
<dt>condition</dt><dd>県内</dd>
<dt>given</dt><dd>県内 = no</dd>
</dl>
<h2>経費: of 1, 1 covered, 0 not covered, 0 open</h2>
<p class="level1 item"><span class="mark granted">○ covered</span> 経費[1] (500,000 yen) -- counted as 500,000 yen</p>
<dl class="level2">
<dt>met</dt><dd>第2条</dd>
</dl>
<h2>Results</h2>
<p class="level1"><strong>対象経費</strong> 500,000 yen</p>
<dl class="level2">
<dt>formula</dt><dd>合計(経費.額, 対象)</dd>
</dl>
<p class="level1"><strong>算定額</strong> 250,000 yen -- 第3条 経費の2分の1、100万円まで</p>
<dl class="level2">
<dt>formula</dt><dd>小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円)</dd>
<dt>given</dt><dd>対象経費 = 500,000 yen</dd>
</dl>
</main>
</body>
</html>

=== an application from CSV with its list, by the nearest number
--- file a.csv
申請番号,県内
R6-001,はい
R6-002,いいえ
--- file 経費.csv
申請番号,金額,契約日
R6-001,500000,2024-05-01
R6-002,"300,000",2024-05-01
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko explain small.yoko a.csv R6-002 --depth letter
yoko explain small.yoko a.csv R6-02
--- stdout ja
申請番号 R6-002 の審査について(小さな制度)

審査の結果、次の要件を満たしていないため、補助金を交付することができません。
・第1条 県内の事業所(確認した内容: 県内 = いいえ)

この文書は判断の根拠をご説明するもので、決定の通知ではありません。
--- stdout en
On application R6-002, 小さな制度

We regret that no grant can be paid, because the following is not met.
- 第1条 県内の事業所 (we went by 県内 = no)

This text explains the working of the rules; it is not the notice of the decision.
--- stderr ja
一覧「経費」を、申請と同じフォルダーにある 経費.csv から読みます
一覧「経費」を、申請と同じフォルダーにある 経費.csv から読みます
エラー[Y0820]: 「a.csv」に申請番号「R6-02」の申請はありません
  = もしかして: R6-002
  = 直し方: 「yoko explain 制度 申請ファイル 申請番号」の順に書いてください
--- stderr en
the list 経費 is read from 経費.csv, which lies beside the records
the list 経費 is read from 経費.csv, which lies beside the records
error[Y0820]: there is no application `R6-02` in `a.csv`
  = did you mean: R6-002
  = help: the second operand names the records, the third the 申請番号
--- exit
4

=== a number written otherwise, and applications forgotten
--- file 申請.csv
申請番号,県内
1,はい
2,いいえ
R5-001,はい
R5-010,はい
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
printf '申請番号,金額,契約日\n' >経費.csv
for number in ２ Ｒ５－００１ r5-001 R5-1 'R5ー10' 99; do
    yoko explain small.yoko 申請.csv "$number" 2>&1 | grep -v 経費
done
yoko explore small.yoko 申請.csv R5-1 </dev/null 2>&1 | grep -v 経費
yoko explain small.yoko R5-001
yoko explore small.yoko R5-001 </dev/null
yoko explain small.yoko R5-001.csv
--- stdout ja
エラー[Y0820]: 「申請.csv」に申請番号「２」の申請はありません
  = もしかして: 2
  = 直し方: 「yoko explain 制度 申請ファイル 申請番号」の順に書いてください
エラー[Y0820]: 「申請.csv」に申請番号「Ｒ５－００１」の申請はありません
  = もしかして: R5-001
  = 直し方: 「yoko explain 制度 申請ファイル 申請番号」の順に書いてください
エラー[Y0820]: 「申請.csv」に申請番号「r5-001」の申請はありません
  = もしかして: R5-001
  = 直し方: 「yoko explain 制度 申請ファイル 申請番号」の順に書いてください
エラー[Y0820]: 「申請.csv」に申請番号「R5-1」の申請はありません
  = もしかして: R5-001
  = 直し方: 「yoko explain 制度 申請ファイル 申請番号」の順に書いてください
エラー[Y0820]: 「申請.csv」に申請番号「R5ー10」の申請はありません
  = もしかして: R5-010
  = 直し方: 「yoko explain 制度 申請ファイル 申請番号」の順に書いてください
エラー[Y0820]: 「申請.csv」に申請番号「99」の申請はありません
  = 直し方: 「yoko explain 制度 申請ファイル 申請番号」の順に書いてください
エラー[Y0820]: 「申請.csv」に申請番号「R5-1」の申請はありません
  = もしかして: R5-001
  = 直し方: 「yoko explain 制度 申請ファイル 申請番号」の順に書いてください
--- stdout en
error[Y0820]: there is no application `２` in `申請.csv`
  = did you mean: 2
  = help: the second operand names the records, the third the 申請番号
error[Y0820]: there is no application `Ｒ５－００１` in `申請.csv`
  = did you mean: R5-001
  = help: the second operand names the records, the third the 申請番号
error[Y0820]: there is no application `r5-001` in `申請.csv`
  = did you mean: R5-001
  = help: the second operand names the records, the third the 申請番号
error[Y0820]: there is no application `R5-1` in `申請.csv`
  = did you mean: R5-001
  = help: the second operand names the records, the third the 申請番号
error[Y0820]: there is no application `R5ー10` in `申請.csv`
  = did you mean: R5-010
  = help: the second operand names the records, the third the 申請番号
error[Y0820]: there is no application `99` in `申請.csv`
  = help: the second operand names the records, the third the 申請番号
error[Y0820]: there is no application `R5-1` in `申請.csv`
  = did you mean: R5-001
  = help: the second operand names the records, the third the 申請番号
--- stderr ja
エラー[Y0803]: 「R5-001」を読めません: そのファイルがありません
  = もしかして: yoko explain small.yoko 申請.csv R5-001
エラー[Y0803]: 「R5-001」を読めません: そのファイルがありません
  = もしかして: yoko explore small.yoko 申請.csv R5-001
一覧「経費」を、申請と同じフォルダーにある 経費.csv から読みます
エラー[Y0701]: 「R5-001.csv」の記録を読むことができません: そのファイルがありません
  = 直し方: ファイル名と、読む権限があるかを確かめてください
--- stderr en
error[Y0803]: cannot read `R5-001`: there is no such file
  = did you mean: yoko explain small.yoko applications.csv R5-001
error[Y0803]: cannot read `R5-001`: there is no such file
  = did you mean: yoko explore small.yoko applications.csv R5-001
the list 経費 is read from 経費.csv, which lies beside the records
error[Y0701]: cannot read the records of `R5-001.csv`: there is no such file
  = help: check the name, and that the file may be read
--- exit
5

=== a call over several lines is told on one, without blanks in its brackets
--- file a.yoko
制度 a 「上限」
項目 費用 : 円
項目 賃料 : 円
定義 額 = 切り捨て(
    小さい方(
        費用 × 2分の1,  # 半分まで
        賃料 、
        100万円
    ),
    千円
)
条文 第1条 「費用」
要件 《第1条》: 費用 が {
    1円以上、
    500万円以下
}
結果 算定額 = 額
--- command
echo '{"申請番号": "A", "費用": 900000, "賃料": 300500}' >a.json
yoko explain a.yoko a.json
yoko explain a.yoko a.json --depth trace | grep 小さい方
yoko doc a.yoko --format md | grep 小さい方
--- stdout ja
制度      a 「上限」
申請番号  A

交付可: 補助額は 300,000円 です。

■ 額が減った理由
  上限: 450,000円(費用 = 900,000円) を 300,500円(賃料) にとどめた
  端数: 300,500円 を 300,000円 とした

■ 要件 1 件をすべて満たす
  ○ 満たす  第1条 費用
      条件: 費用 が { 1円以上、500万円以下 }
      値: 費用 = 900,000円

■ 定義
  額 = 300,000円
      式: 切り捨て(小さい方(費用 × 2分の1, 賃料、100万円), 千円)
      値: 算定額 = 300,000円

■ 結果
  算定額  300,000円
      式: 額
      値: 費用 = 900,000円、賃料 = 300,500円
      式: 切り捨て(小さい方(費用 × 2分の1, 賃料、100万円), 千円)
<b>額</b>は、（[費用](<#field-費用>) × 2分の1と[賃料](<#field-賃料>)と100万円のうち小さい方）（千円未満切捨て）とする。
--- stdout en
Scheme       a "上限"
Application  A

交付可: the grant is 300,000 yen.

== What made the amount smaller
  ceiling: 450,000 yen (費用 = 900,000 yen) is limited to 300,500 yen (賃料)
  rounding: 300,500 yen becomes 300,000 yen

== Requirements: all 1 are met
  ○ met  第1条 費用
      condition: 費用 が { 1円以上、500万円以下 }
      given: 費用 = 900,000 yen

== Definitions
  額 = 300,000 yen
      formula: 切り捨て(小さい方(費用 × 2分の1, 賃料、100万円), 千円)
      given: 算定額 = 300,000 yen

== Results
  算定額  300,000 yen
      formula: 額
      given: 費用 = 900,000 yen, 賃料 = 300,500 yen
      formula: 切り捨て(小さい方(費用 × 2分の1, 賃料、100万円), 千円)
--- exit ja
0
--- exit en
1

=== a ceiling without a name over a sum of lines
--- file a.yoko
制度 a 「上限」
条文 第2条 「職員数に応じた上限」
項目 職員数 : 人
一覧 経費 {
    項目 金額 : 円
}
表 帯(職員数) 《第2条》 端数 四捨五入
    10人以下 => 100万円
    11人以上 => 160万円
結果 算定額 《第2条》 = 小さい方(切り捨て(合計(経費.金額) × 4分の3, 千円), 帯(職員数))
--- file a.ndjson
{"申請番号":"A","職員数":8,"経費":[{"金額":2000000}]}
{"申請番号":"B","経費":[{"金額":2000000}]}
--- command
yoko explain ./a.yoko a.ndjson A | sed -n '/減/,/^$/p;/cut/,/^$/p;/reduced/,/^$/p'
yoko explain ./a.yoko a.ndjson A --depth letter | grep '1,500,000'
yoko explain ./a.yoko a.ndjson B | grep '1,500,000'
--- stdout ja
■ 額が減った理由
  上限: 1,500,000円 を 1,000,000円(帯(職員数)) にとどめた …… 第2条 職員数に応じた上限

・1,500,000円 となるところ、上限により 1,000,000円(帯(職員数)) としました。(第2条 職員数に応じた上限)
それが分かるまで、算定額は 1,000,000円から1,500,000円までのどこか です。
      11人以上 なら: 交付可(補助額 1,500,000円)
      上限: 1,500,000円 を 1,000,000円から1,600,000円までのどこか(帯(職員数)) にとどめることがある …… 第2条 職員数に応じた上限
  算定額  1,000,000円から1,500,000円までのどこか(不足: 職員数) …… 第2条 職員数に応じた上限
--- stdout en
- 1,500,000 yen was limited to the ceiling of 1,000,000 yen (帯(職員数)). (第2条 職員数に応じた上限)
Until then 算定額 is 1,000,000 yen to 1,500,000 yen (not settled).
      if 11 人 or above: 交付可 (a grant of 1,500,000 yen)
      ceiling: 1,500,000 yen may be limited to 1,000,000 yen to 1,600,000 yen (not settled) (帯(職員数)) -- 第2条 職員数に応じた上限
  算定額  1,000,000 yen to 1,500,000 yen (not settled) (missing: 職員数) -- 第2条 職員数に応じた上限

=== a format that there is not
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko explain small.yoko applications.ndjson B --format htm1
echo $?
yoko explain small.yoko applications.ndjson B -o letter.docx
--- stdout
4
--- stderr ja
エラー[Y0816]: 「htm1」という形式では出力できません
  = もしかして: html
  = 直し方: text, html, json のどれかを書いてください
エラー[Y0816]: 「docx」という形式では出力できません
  = 直し方: text, html, json のどれかを書いてください
--- stderr en
error[Y0816]: there is no format `htm1` for this
  = did you mean: html
  = help: write one of text, html, json
error[Y0816]: there is no format `docx` for this
  = help: write one of text, html, json
--- exit
4

=== a count that a table rounds first
--- file t.yoko
制度 t 「丸め」
条文 1 「上限」
項目 職員数 : 人 小数1桁
項目 費用 : 円
表 上限(職員数) 《1》 端数 切り上げ
    9人以下   => 10万円
    10人以上  => 20万円
結果 対象経費 = 費用
定義 上限額 《1》 = 上限(職員数)
結果 算定額 《1》 = 小さい方(費用, 上限額)
--- file a.ndjson
{"申請番号": "A", "職員数": 9.5, "費用": 1000000}
{"申請番号": "B", "職員数": 9, "費用": 1000000}
--- command
yoko explain t.yoko a.ndjson A | sed -n '/^.*定義/,/^$/p;/Definitions/,/^$/p'; yoko explain t.yoko a.ndjson B | grep -c '先に端数\|rounded first'; yoko explain t.yoko a.ndjson A --json | grep -o '"端数処理":"[^"]*"'
--- stdout ja
■ 定義
  上限額 = 200,000円 …… 1 上限
      式: 上限(職員数)
      上限(職員数) = 200,000円 …… 1 上限
          先に端数処理: 9.5人 → 10人（切り上げ）
          当たる行: 10人以上 => 20万円
          値: 職員数 = 9.5人

0
"端数処理":"9.5人 → 10人（切り上げ）"
--- stdout en
== Definitions
  上限額 = 200,000 yen -- 1 上限
      formula: 上限(職員数)
      上限(職員数) = 200,000 yen -- 1 上限
          rounded first: 9.5 人 → 10 人 (切り上げ)
          row that applies: 10人以上 => 20万円
          given: 職員数 = 9.5 人

0
"端数処理":"9.5 人 → 10 人 (切り上げ)"

=== an application is found among many, and its number as people write it
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
awk 'BEGIN { for (i = 1; i <= 9000; i++) printf "{\"申請番号\": \"R%05d\", \"県内\": true, \"経費\": []}\n", i }' >many.ndjson
yoko explain small.yoko many.ndjson R08999 | sed -n 3p
for id in r-７ 'R 4500' R0000X ZZZZZZZZZZ ''; do yoko explain small.yoko many.ndjson "$id"; done
echo '{"県内": true}' | yoko explain small.yoko -
yoko explain small.yoko many.ndjson
--- stdout ja
申請番号  R08999
--- stdout en
Application  R08999
--- stderr ja
エラー[Y0820]: 「many.ndjson」に申請番号「r-７」の申請はありません
  = もしかして: R00007
  = 直し方: 「yoko explain 制度 申請ファイル 申請番号」の順に書いてください
エラー[Y0820]: 「many.ndjson」に申請番号「R 4500」の申請はありません
  = もしかして: R04500
  = 直し方: 「yoko explain 制度 申請ファイル 申請番号」の順に書いてください
エラー[Y0820]: 「many.ndjson」に申請番号「R0000X」の申請はありません
  = もしかして: R00001
  = 直し方: 「yoko explain 制度 申請ファイル 申請番号」の順に書いてください
エラー[Y0820]: 「many.ndjson」に申請番号「ZZZZZZZZZZ」の申請はありません
  = 直し方: 「yoko explain 制度 申請ファイル 申請番号」の順に書いてください
エラー[Y0820]: 「many.ndjson」に申請番号「」の申請はありません
  = 直し方: 「yoko explain 制度 申請ファイル 申請番号」の順に書いてください
エラー[Y0826]: 申請「」に入力エラーがあります: （標準入力）:1: 申請番号がありません
  = 直し方: 申請の内容を直してください。それまでは説明できる判定がありません
エラー[Y0821]: 「many.ndjson」には申請が2件以上あります
  = 直し方: ファイルの後に申請番号を書いてください
--- stderr en
error[Y0820]: there is no application `r-７` in `many.ndjson`
  = did you mean: R00007
  = help: the second operand names the records, the third the 申請番号
error[Y0820]: there is no application `R 4500` in `many.ndjson`
  = did you mean: R04500
  = help: the second operand names the records, the third the 申請番号
error[Y0820]: there is no application `R0000X` in `many.ndjson`
  = did you mean: R00001
  = help: the second operand names the records, the third the 申請番号
error[Y0820]: there is no application `ZZZZZZZZZZ` in `many.ndjson`
  = help: the second operand names the records, the third the 申請番号
error[Y0820]: there is no application `` in `many.ndjson`
  = help: the second operand names the records, the third the 申請番号
error[Y0826]: application `` has an input error: (standard input):1: 申請番号 is missing
  = help: correct the record; there is no decision to explain until then
error[Y0821]: `many.ndjson` holds more than one application
  = help: name one by its 申請番号 after the file
--- exit
4

=== the place of a 場合 in 各 whose case cannot be told
--- file scheme.yoko
制度 scheme 「端」
選択肢 種 { 甲、乙 }
項目 申請番号 : 文字 必須
一覧 機器 {
    項目 番号 : 数 鍵 既定 位置
    項目 種別 : 種
    項目 金額 : 円
}
条文 1 「端」
各 機器 {
    場合 種別 {
        甲 { 要件 《1》: 金額 >= 1円 }
        その他 { }
    }
}
結果 対象経費 《1》 = 合計(機器.金額, 対象)
結果 算定額 《1》 = 対象経費
--- file application.ndjson
{"申請番号": "1", "機器": [{"金額": 5}]}
--- command
yoko explain --json scheme.yoko application.ndjson | grep -o '"不足":\["機器\[1\].種別"\],"行":[0-9]*'
--- stdout
"不足":["機器[1].種別"],"行":11

