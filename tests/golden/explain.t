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
  (内容を変えた申請 13 通りを同じ規則で実際に判定して求めました)

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
  (Found by deciding 13 changed applications by the same rules.)

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
{"申請番号":"C","制度":"small","題名":"小さな制度","ファイル":"small.yoko","ハッシュ":"368abfa401fc2fe22bad89026ec5d442a6d116ad1f800d5aaa1f23a063a8342c","版":{},"判定":"要確認","補助額":null,"決め手":{"名称":"算定額","値":null,"表示":"0円から250,000円までのどこか","下限":0,"上限":250000},"不足項目":[{"項目":"経費[1].契約日","見出し":null,"影響":["経費[1]","算定額"],"値ごとの結果":[{"項目":"経費[1].契約日","見出し":null,"変更後":"令和6年3月31日(2024-03-31)以前","結果":"交付可(補助額 0円)","判定":"交付可","補助額":0},{"項目":"経費[1].契約日","見出し":null,"変更後":"令和6年4月1日(2024-04-01)から令和7年3月31日(2025-03-31)まで","結果":"交付可(補助額 250,000円)","判定":"交付可","補助額":250000},{"項目":"経費[1].契約日","見出し":null,"変更後":"令和7年4月1日(2025-04-01)以後","結果":"交付可(補助額 0円)","判定":"交付可","補助額":0}]}],"左右する事実":{"単独":[],"併せて":[],"併せた結果":null,"試した申請":6,"打ち切り":false},"減額":[],"要件":[{"条":"第1条","見出し":"県内の事業所","条件":"県内","結果":true,"入力":[{"名称":"県内","値":true,"表示":"はい"}],"不足":[],"行":14}],"一覧":{"経費":[{"番号":1,"対象":null,"額":{"値":500000,"表示":"500,000円"},"対象額":{"値":null,"表示":"0円から500,000円までのどこか","下限":0,"上限":500000},"不足":["経費[1].契約日"],"条件":[{"条":"第2条","見出し":"令和6年度の契約","条件":"年度(契約日) = 令和6年度","結果":null,"入力":[{"名称":"契約日","値":null,"表示":"未記入"}],"不足":["経費[1].契約日"],"行":16}],"定義":[]},{"番号":2,"対象":false,"額":{"値":80000,"表示":"80,000円"},"対象額":{"値":0,"表示":"0円"},"不足":[],"条件":[{"条":"第2条","見出し":"令和6年度の契約","条件":"年度(契約日) = 令和6年度","結果":false,"入力":[{"名称":"契約日","値":"2024-03-31","表示":"令和6年3月31日(2024-03-31)"}],"不足":[],"行":16}],"定義":[]}]},"定義":[],"結果":[{"名称":"対象経費","値":null,"表示":"0円から500,000円までのどこか","下限":0,"上限":500000,"不足":["経費[1].契約日"],"式":"合計(経費.額, 対象)","入力":[],"条":null,"行":18},{"名称":"算定額","値":null,"表示":"0円から250,000円までのどこか","下限":0,"上限":250000,"不足":["経費[1].契約日"],"式":"小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円)","入力":[{"名称":"対象経費","値":null,"表示":"0円から500,000円までのどこか","下限":0,"上限":500000}],"条":"第3条","行":19}],"内訳":[],"義務":[],"提出書類":[]}
--- stdout en
{"申請番号":"C","制度":"small","題名":"小さな制度","ファイル":"small.yoko","ハッシュ":"368abfa401fc2fe22bad89026ec5d442a6d116ad1f800d5aaa1f23a063a8342c","版":{},"判定":"要確認","補助額":null,"決め手":{"名称":"算定額","値":null,"表示":"0 yen to 250,000 yen (not settled)","下限":0,"上限":250000},"不足項目":[{"項目":"経費[1].契約日","見出し":null,"影響":["経費[1]","算定額"],"値ごとの結果":[{"項目":"経費[1].契約日","見出し":null,"変更後":"2024-03-31 (令和6年3月31日) or earlier","結果":"交付可 (a grant of 0 yen)","判定":"交付可","補助額":0},{"項目":"経費[1].契約日","見出し":null,"変更後":"2024-04-01 (令和6年4月1日) to 2025-03-31 (令和7年3月31日)","結果":"交付可 (a grant of 250,000 yen)","判定":"交付可","補助額":250000},{"項目":"経費[1].契約日","見出し":null,"変更後":"2025-04-01 (令和7年4月1日) or later","結果":"交付可 (a grant of 0 yen)","判定":"交付可","補助額":0}]}],"左右する事実":{"単独":[],"併せて":[],"併せた結果":null,"試した申請":6,"打ち切り":false},"減額":[],"要件":[{"条":"第1条","見出し":"県内の事業所","条件":"県内","結果":true,"入力":[{"名称":"県内","値":true,"表示":"yes"}],"不足":[],"行":14}],"一覧":{"経費":[{"番号":1,"対象":null,"額":{"値":500000,"表示":"500,000 yen"},"対象額":{"値":null,"表示":"0 yen to 500,000 yen (not settled)","下限":0,"上限":500000},"不足":["経費[1].契約日"],"条件":[{"条":"第2条","見出し":"令和6年度の契約","条件":"年度(契約日) = 令和6年度","結果":null,"入力":[{"名称":"契約日","値":null,"表示":"left blank"}],"不足":["経費[1].契約日"],"行":16}],"定義":[]},{"番号":2,"対象":false,"額":{"値":80000,"表示":"80,000 yen"},"対象額":{"値":0,"表示":"0 yen"},"不足":[],"条件":[{"条":"第2条","見出し":"令和6年度の契約","条件":"年度(契約日) = 令和6年度","結果":false,"入力":[{"名称":"契約日","値":"2024-03-31","表示":"2024-03-31 (令和6年3月31日)"}],"不足":[],"行":16}],"定義":[]}]},"定義":[],"結果":[{"名称":"対象経費","値":null,"表示":"0 yen to 500,000 yen (not settled)","下限":0,"上限":500000,"不足":["経費[1].契約日"],"式":"合計(経費.額, 対象)","入力":[],"条":null,"行":18},{"名称":"算定額","値":null,"表示":"0 yen to 250,000 yen (not settled)","下限":0,"上限":250000,"不足":["経費[1].契約日"],"式":"小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円)","入力":[{"名称":"対象経費","値":null,"表示":"0 yen to 500,000 yen (not settled)","下限":0,"上限":500000}],"条":"第3条","行":19}],"内訳":[],"義務":[],"提出書類":[]}

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
<p class="level1">(内容を変えた申請 13 通りを同じ規則で実際に判定して求めました)</p>
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
<p class="level1">(Found by deciding 13 changed applications by the same rules.)</p>
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

