# yoko explore, driven by a script: what a changed input changes, and why.

=== from the shortest example that is granted
Full-width signs, digits and spaces are read; what is wrong changes nothing.
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko explore small.yoko 2>&1 <<'END'
# a remark

経費[１].金額　＝　６００，０００円
県内 = いいえ
undo
経費[1].契約日 = 令和7年4月1日
経費[1].契約日 = 
戻す
加える 経費
経費[2].金額 = 100,000
remove 経費[2]
最初から
入力 金額
記録
例
終了
県内 = いいえ
END
--- stdout ja
交付可: 補助額は 150,000円 です。

■ 額が減った理由
  端数: 150,500円 を 150,000円 とした …… 第3条 経費の2分の1、100万円まで

> 経費[１].金額　＝　６００，０００円
補助額: 150,000円 → 300,000円
経費[1]: ○ 対象 301,000円 → ○ 対象 600,000円
対象経費: 301,000円 → 600,000円
算定額: 150,000円 → 300,000円 …… 第3条

交付可: 補助額は 300,000円 です。

> 県内 = いいえ
判定: 交付可 → 不交付
補助額: 300,000円 → 0円
第1条 県内の事業所: ○ 満たす → × 満たさない

不交付: 満たさない要件があります(第1条)。

■ 判定を左右した事実
  次の項目は、どれか一つが違っていれば判定が変わります。
  県内: いいえ → はい …… 交付可(補助額 300,000円)
  (内容を変えた申請 14 通りを同じ規則で実際に判定して求めました)

> undo
判定: 不交付 → 交付可
補助額: 0円 → 300,000円
第1条 県内の事業所: × 満たさない → ○ 満たす

交付可: 補助額は 300,000円 です。

> 経費[1].契約日 = 令和7年4月1日
補助額: 300,000円 → 0円
経費[1]: ○ 対象 600,000円 → × 対象外 第2条 令和6年度の契約 0円
対象経費: 600,000円 → 0円
算定額: 300,000円 → 0円 …… 第3条

交付可: 補助額は 0円 です。

■ 判定を左右した事実
  次の項目は、どれか一つが違っていれば補助額が増えます。
  経費[1].契約日: 令和7年4月1日(2025-04-01) → 令和7年3月31日(2025-03-31) …… 交付可(補助額 300,000円)
  (内容を変えた申請 7 通りを同じ規則で実際に判定して求めました)

■ 額が減った理由
  対象外: 経費[1](600,000円) …… 第2条 令和6年度の契約

> 経費[1].契約日 =
判定: 交付可 → 要確認
補助額: 0円 → 未定
不足: なし → 経費[1].契約日
経費[1]: × 対象外 第2条 令和6年度の契約 0円 → ？ 未定 0円から600,000円までのどこか
対象経費: 0円 → 0円から600,000円までのどこか
算定額: 0円 → 0円から300,000円までのどこか …… 第3条

要確認: 未記入の項目が 1 件あるため、まだ判定できません。
それが分かるまで、算定額は 0円から300,000円までのどこか です。

■ 不足している項目
  経費[1].契約日
      これによるもの: 経費[1]、算定額
      令和6年3月31日(2024-03-31)以前 なら: 交付可(補助額 0円)
      令和6年4月1日(2024-04-01)から令和7年3月31日(2025-03-31)まで なら: 交付可(補助額 300,000円)
      令和7年4月1日(2025-04-01)以後 なら: 交付可(補助額 0円)

■ 額を減らすもの
  未記入の項目によっては
      対象外になることがある: 経費[1](600,000円) …… 第2条 令和6年度の契約
      端数: 1,000円未満の端数を処理することがある …… 第3条 経費の2分の1、100万円まで

> 戻す
判定: 要確認 → 交付可
補助額: 未定 → 0円
不足: 経費[1].契約日 → なし
経費[1]: ？ 未定 0円から600,000円までのどこか → × 対象外 第2条 令和6年度の契約 0円
対象経費: 0円から600,000円までのどこか → 0円
算定額: 0円から300,000円までのどこか → 0円 …… 第3条

交付可: 補助額は 0円 です。

■ 判定を左右した事実
  次の項目は、どれか一つが違っていれば補助額が増えます。
  経費[1].契約日: 令和7年4月1日(2025-04-01) → 令和7年3月31日(2025-03-31) …… 交付可(補助額 300,000円)
  (内容を変えた申請 7 通りを同じ規則で実際に判定して求めました)

■ 額が減った理由
  対象外: 経費[1](600,000円) …… 第2条 令和6年度の契約

> 加える 経費
判定: 交付可 → 要確認
補助額: 0円 → 未定
不足: なし → 経費[2].契約日、経費[2].金額
経費[2]: ない → ？ 未定 0円以上のどこか
対象経費: 0円 → 0円以上のどこか
算定額: 0円 → 0円から1,000,000円までのどこか …… 第3条

要確認: 未記入の項目が 2 件あるため、まだ判定できません。
それが分かるまで、算定額は 0円から1,000,000円までのどこか です。

■ 不足している項目
  経費[2].契約日
      これによるもの: 経費[2]、算定額
      令和6年3月31日(2024-03-31)以前 なら: 交付可(補助額 0円)
      令和6年4月1日(2024-04-01)から令和7年3月31日(2025-03-31)まで なら: 要確認(算定額: 0円から1,000,000円までのどこか)
      令和7年4月1日(2025-04-01)以後 なら: 交付可(補助額 0円)
  経費[2].金額
      これによるもの: 経費[2]、算定額
      0円以下 なら: 交付可(補助額 0円)
      1,999,999円 なら: 要確認(算定額: 0円から999,000円までのどこか)
      2,000,000円以上 なら: 要確認(算定額: 0円から1,000,000円までのどこか)

■ 額を減らすもの
  未記入の項目が何であっても
      対象外: 経費[1](600,000円) …… 第2条 令和6年度の契約
  未記入の項目によっては
      対象外になることがある: 経費[2](金額 未記入) …… 第2条 令和6年度の契約
      端数: 1,000円未満の端数を処理することがある …… 第3条 経費の2分の1、100万円まで
      上限: 0円以上のどこか(対象経費) を 1,000,000円 にとどめることがある …… 第3条 経費の2分の1、100万円まで

> 経費[2].金額 = 100,000
不足: 経費[2].契約日、経費[2].金額 → 経費[2].契約日
経費[2]: ？ 未定 0円以上のどこか → ？ 未定 0円から100,000円までのどこか
対象経費: 0円以上のどこか → 0円から100,000円までのどこか
算定額: 0円から1,000,000円までのどこか → 0円から50,000円までのどこか …… 第3条

要確認: 未記入の項目が 1 件あるため、まだ判定できません。
それが分かるまで、算定額は 0円から50,000円までのどこか です。

■ 不足している項目
  経費[2].契約日
      これによるもの: 経費[2]、算定額
      令和6年3月31日(2024-03-31)以前 なら: 交付可(補助額 0円)
      令和6年4月1日(2024-04-01)から令和7年3月31日(2025-03-31)まで なら: 交付可(補助額 50,000円)
      令和7年4月1日(2025-04-01)以後 なら: 交付可(補助額 0円)

■ 額を減らすもの
  未記入の項目が何であっても
      対象外: 経費[1](600,000円) …… 第2条 令和6年度の契約
  未記入の項目によっては
      対象外になることがある: 経費[2](100,000円) …… 第2条 令和6年度の契約
      端数: 1,000円未満の端数を処理することがある …… 第3条 経費の2分の1、100万円まで

> remove 経費[2]
判定: 要確認 → 交付可
補助額: 未定 → 0円
不足: 経費[2].契約日 → なし
経費[2]: ？ 未定 0円から100,000円までのどこか → ない
対象経費: 0円から100,000円までのどこか → 0円
算定額: 0円から50,000円までのどこか → 0円 …… 第3条

交付可: 補助額は 0円 です。

■ 判定を左右した事実
  次の項目は、どれか一つが違っていれば補助額が増えます。
  経費[1].契約日: 令和7年4月1日(2025-04-01) → 令和7年3月31日(2025-03-31) …… 交付可(補助額 300,000円)
  (内容を変えた申請 7 通りを同じ規則で実際に判定して求めました)

■ 額が減った理由
  対象外: 経費[1](600,000円) …… 第2条 令和6年度の契約

> 最初から
補助額: 0円 → 150,000円
経費[1]: × 対象外 第2条 令和6年度の契約 0円 → ○ 対象 301,000円
対象経費: 0円 → 301,000円
算定額: 0円 → 150,000円 …… 第3条

交付可: 補助額は 150,000円 です。

■ 額が減った理由
  端数: 150,500円 を 150,000円 とした …… 第3条 経費の2分の1、100万円まで

> 入力 金額
経費[1].金額 = 301,000円
    円 0–1000000000000

> 記録
{"県内":true,"経費":[{"金額":301000,"契約日":"2024-06-01"}],"申請番号":"半分"}

> 例
例 「試した申請」 {
    県内
    経費 [
        {
            金額 = 301,000円
            契約日 = 2024-06-01
        }
    ]
    期待 { 判定 = 交付可  補助額 = 150,000円 }
}

> 終了
--- stdout en
交付可: the grant is 150,000 yen.

== What made the amount smaller
  rounding: 150,500 yen becomes 150,000 yen -- 第3条 経費の2分の1、100万円まで

> 経費[１].金額　＝　６００，０００円
grant: 150,000 yen -> 300,000 yen
経費[1]: ○ covered 301,000 yen -> ○ covered 600,000 yen
対象経費: 301,000 yen -> 600,000 yen
算定額: 150,000 yen -> 300,000 yen -- 第3条

交付可: the grant is 300,000 yen.

> 県内 = いいえ
verdict: 交付可 -> 不交付
grant: 300,000 yen -> 0 yen
第1条 県内の事業所: ○ met -> × not met

不交付: not met: 第1条.

== What was decisive
  Each of these facts alone would have changed the decision:
  県内: no -> yes -- 交付可 (a grant of 300,000 yen)
  (Found by deciding 14 changed applications by the same rules.)

> undo
verdict: 不交付 -> 交付可
grant: 0 yen -> 300,000 yen
第1条 県内の事業所: × not met -> ○ met

交付可: the grant is 300,000 yen.

> 経費[1].契約日 = 令和7年4月1日
grant: 300,000 yen -> 0 yen
経費[1]: ○ covered 600,000 yen -> × not covered 第2条 令和6年度の契約 0 yen
対象経費: 600,000 yen -> 0 yen
算定額: 300,000 yen -> 0 yen -- 第3条

交付可: the grant is 0 yen.

== What was decisive
  Each of these facts alone would have raised the grant:
  経費[1].契約日: 2025-04-01 (令和7年4月1日) -> 2025-03-31 (令和7年3月31日) -- 交付可 (a grant of 300,000 yen)
  (Found by deciding 7 changed applications by the same rules.)

== What made the amount smaller
  not covered: 経費[1] (600,000 yen) -- 第2条 令和6年度の契約

> 経費[1].契約日 =
verdict: 交付可 -> 要確認
grant: 0 yen -> not settled
missing: none -> 経費[1].契約日
経費[1]: × not covered 第2条 令和6年度の契約 0 yen -> ？ open 0 yen to 600,000 yen (not settled)
対象経費: 0 yen -> 0 yen to 600,000 yen (not settled)
算定額: 0 yen -> 0 yen to 300,000 yen (not settled) -- 第3条

要確認: it cannot be decided yet; missing inputs: 1.
Until then 算定額 is 0 yen to 300,000 yen (not settled).

== What is missing
  経費[1].契約日
      bears on: 経費[1], 算定額
      if 2024-03-31 (令和6年3月31日) or earlier: 交付可 (a grant of 0 yen)
      if 2024-04-01 (令和6年4月1日) to 2025-03-31 (令和7年3月31日): 交付可 (a grant of 300,000 yen)
      if 2025-04-01 (令和7年4月1日) or later: 交付可 (a grant of 0 yen)

== What makes the amount smaller
  Depending on the missing inputs:
      may not be covered: 経費[1] (600,000 yen) -- 第2条 令和6年度の契約
      rounding: less than 1,000 yen may be left off -- 第3条 経費の2分の1、100万円まで

> 戻す
verdict: 要確認 -> 交付可
grant: not settled -> 0 yen
missing: 経費[1].契約日 -> none
経費[1]: ？ open 0 yen to 600,000 yen (not settled) -> × not covered 第2条 令和6年度の契約 0 yen
対象経費: 0 yen to 600,000 yen (not settled) -> 0 yen
算定額: 0 yen to 300,000 yen (not settled) -> 0 yen -- 第3条

交付可: the grant is 0 yen.

== What was decisive
  Each of these facts alone would have raised the grant:
  経費[1].契約日: 2025-04-01 (令和7年4月1日) -> 2025-03-31 (令和7年3月31日) -- 交付可 (a grant of 300,000 yen)
  (Found by deciding 7 changed applications by the same rules.)

== What made the amount smaller
  not covered: 経費[1] (600,000 yen) -- 第2条 令和6年度の契約

> 加える 経費
verdict: 交付可 -> 要確認
grant: 0 yen -> not settled
missing: none -> 経費[2].契約日, 経費[2].金額
経費[2]: not there -> ？ open 0 yen or more (not settled)
対象経費: 0 yen -> 0 yen or more (not settled)
算定額: 0 yen -> 0 yen to 1,000,000 yen (not settled) -- 第3条

要確認: it cannot be decided yet; missing inputs: 2.
Until then 算定額 is 0 yen to 1,000,000 yen (not settled).

== What is missing
  経費[2].契約日
      bears on: 経費[2], 算定額
      if 2024-03-31 (令和6年3月31日) or earlier: 交付可 (a grant of 0 yen)
      if 2024-04-01 (令和6年4月1日) to 2025-03-31 (令和7年3月31日): 要確認 (算定額: 0 yen to 1,000,000 yen (not settled))
      if 2025-04-01 (令和7年4月1日) or later: 交付可 (a grant of 0 yen)
  経費[2].金額
      bears on: 経費[2], 算定額
      if 0 yen or below: 交付可 (a grant of 0 yen)
      if 1,999,999 yen: 要確認 (算定額: 0 yen to 999,000 yen (not settled))
      if 2,000,000 yen or above: 要確認 (算定額: 0 yen to 1,000,000 yen (not settled))

== What makes the amount smaller
  Whatever the missing inputs are:
      not covered: 経費[1] (600,000 yen) -- 第2条 令和6年度の契約
  Depending on the missing inputs:
      may not be covered: 経費[2] (金額 left blank) -- 第2条 令和6年度の契約
      rounding: less than 1,000 yen may be left off -- 第3条 経費の2分の1、100万円まで
      ceiling: 0 yen or more (not settled) (対象経費) may be limited to 1,000,000 yen -- 第3条 経費の2分の1、100万円まで

> 経費[2].金額 = 100,000
missing: 経費[2].契約日, 経費[2].金額 -> 経費[2].契約日
経費[2]: ？ open 0 yen or more (not settled) -> ？ open 0 yen to 100,000 yen (not settled)
対象経費: 0 yen or more (not settled) -> 0 yen to 100,000 yen (not settled)
算定額: 0 yen to 1,000,000 yen (not settled) -> 0 yen to 50,000 yen (not settled) -- 第3条

要確認: it cannot be decided yet; missing inputs: 1.
Until then 算定額 is 0 yen to 50,000 yen (not settled).

== What is missing
  経費[2].契約日
      bears on: 経費[2], 算定額
      if 2024-03-31 (令和6年3月31日) or earlier: 交付可 (a grant of 0 yen)
      if 2024-04-01 (令和6年4月1日) to 2025-03-31 (令和7年3月31日): 交付可 (a grant of 50,000 yen)
      if 2025-04-01 (令和7年4月1日) or later: 交付可 (a grant of 0 yen)

== What makes the amount smaller
  Whatever the missing inputs are:
      not covered: 経費[1] (600,000 yen) -- 第2条 令和6年度の契約
  Depending on the missing inputs:
      may not be covered: 経費[2] (100,000 yen) -- 第2条 令和6年度の契約
      rounding: less than 1,000 yen may be left off -- 第3条 経費の2分の1、100万円まで

> remove 経費[2]
verdict: 要確認 -> 交付可
grant: not settled -> 0 yen
missing: 経費[2].契約日 -> none
経費[2]: ？ open 0 yen to 100,000 yen (not settled) -> not there
対象経費: 0 yen to 100,000 yen (not settled) -> 0 yen
算定額: 0 yen to 50,000 yen (not settled) -> 0 yen -- 第3条

交付可: the grant is 0 yen.

== What was decisive
  Each of these facts alone would have raised the grant:
  経費[1].契約日: 2025-04-01 (令和7年4月1日) -> 2025-03-31 (令和7年3月31日) -- 交付可 (a grant of 300,000 yen)
  (Found by deciding 7 changed applications by the same rules.)

== What made the amount smaller
  not covered: 経費[1] (600,000 yen) -- 第2条 令和6年度の契約

> 最初から
grant: 0 yen -> 150,000 yen
経費[1]: × not covered 第2条 令和6年度の契約 0 yen -> ○ covered 301,000 yen
対象経費: 0 yen -> 301,000 yen
算定額: 0 yen -> 150,000 yen -- 第3条

交付可: the grant is 150,000 yen.

== What made the amount smaller
  rounding: 150,500 yen becomes 150,000 yen -- 第3条 経費の2分の1、100万円まで

> 入力 金額
経費[1].金額 = 301,000円
    円 0–1000000000000

> 記録
{"県内":true,"経費":[{"金額":301000,"契約日":"2024-06-01"}],"申請番号":"半分"}

> 例
例 「試した申請」 {
    県内
    経費 [
        {
            金額 = 301,000円
            契約日 = 2024-06-01
        }
    ]
    期待 { 判定 = 交付可  補助額 = 150,000円 }
}

> 終了

=== from an application of CSV, with the lines of its list
The record has its number and its lines, and a number of Excel's is read.
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
printf '申請番号,県内\nA,はい\nB,いいえ\n' >申請.csv
printf '申請番号,番号,金額,契約日\nA,1,10,2024-06-01\nB,1,"600,000",2024-06-01\nB,2,5000,令和7年4月1日\n' >経費.csv
printf '記録\n県内 = はい\n経費[2].契約日 = R7.3.31\n金 = 3\n金額 = 3\n' | yoko explore small.yoko 申請.csv B --list 経費=経費.csv
--- stdout ja
不交付: 満たさない要件があります(第1条)。

■ 判定を左右した事実
  次の項目は、どれか一つが違っていれば判定が変わります。
  県内: いいえ → はい …… 交付可(補助額 300,000円)
  (内容を変えた申請 20 通りを同じ規則で実際に判定して求めました)

> 記録
{"申請番号":"B","県内":false,"経費":[{"番号":1,"金額":600000,"契約日":"2024-06-01"},{"番号":2,"金額":5000,"契約日":"2025-04-01"}]}

> 県内 = はい
判定: 不交付 → 交付可
補助額: 0円 → 300,000円
第1条 県内の事業所: × 満たさない → ○ 満たす

交付可: 補助額は 300,000円 です。

■ 判定を左右した事実
  次の項目は、どれか一つが違っていれば補助額が増えます。
  経費[2].契約日: 令和7年4月1日(2025-04-01) → 令和7年3月31日(2025-03-31) …… 交付可(補助額 302,000円)
  (内容を変えた申請 20 通りを同じ規則で実際に判定して求めました)

■ 額が減った理由
  対象外: 経費[2](5,000円) …… 第2条 令和6年度の契約

> 経費[2].契約日 = R7.3.31
補助額: 300,000円 → 302,000円
経費[2]: × 対象外 第2条 令和6年度の契約 0円 → ○ 対象 5,000円
対象経費: 600,000円 → 605,000円
算定額: 300,000円 → 302,000円 …… 第3条

交付可: 補助額は 302,000円 です。

■ 額が減った理由
  端数: 302,500円 を 302,000円 とした …… 第3条 経費の2分の1、100万円まで

> 金 = 3

> 金額 = 3

--- stdout en
不交付: not met: 第1条.

== What was decisive
  Each of these facts alone would have changed the decision:
  県内: no -> yes -- 交付可 (a grant of 300,000 yen)
  (Found by deciding 20 changed applications by the same rules.)

> 記録
{"申請番号":"B","県内":false,"経費":[{"番号":1,"金額":600000,"契約日":"2024-06-01"},{"番号":2,"金額":5000,"契約日":"2025-04-01"}]}

> 県内 = はい
verdict: 不交付 -> 交付可
grant: 0 yen -> 300,000 yen
第1条 県内の事業所: × not met -> ○ met

交付可: the grant is 300,000 yen.

== What was decisive
  Each of these facts alone would have raised the grant:
  経費[2].契約日: 2025-04-01 (令和7年4月1日) -> 2025-03-31 (令和7年3月31日) -- 交付可 (a grant of 302,000 yen)
  (Found by deciding 20 changed applications by the same rules.)

== What made the amount smaller
  not covered: 経費[2] (5,000 yen) -- 第2条 令和6年度の契約

> 経費[2].契約日 = R7.3.31
grant: 300,000 yen -> 302,000 yen
経費[2]: × not covered 第2条 令和6年度の契約 0 yen -> ○ covered 5,000 yen
対象経費: 600,000 yen -> 605,000 yen
算定額: 300,000 yen -> 302,000 yen -- 第3条

交付可: the grant is 302,000 yen.

== What made the amount smaller
  rounding: 302,500 yen becomes 302,000 yen -- 第3条 経費の2分の1、100万円まで

> 金 = 3

> 金額 = 3

--- stderr ja
エラー[Y0850]: 申請に「金」はありません
  = 直し方: 名前は「入力」(inputs)で一覧できます
エラー[Y0850]: 申請に「金額」はありません
  = もしかして: 経費[1].金額
  = 直し方: 名前は「入力」(inputs)で一覧できます
--- stderr en
error[Y0850]: there is no `金` in the application
  = help: `inputs` (入力) lists the names
error[Y0850]: there is no `金額` in the application
  = did you mean: 経費[1].金額
  = help: `inputs` (入力) lists the names
--- exit
4

=== from an application of a file, by its number
A script that had an error ends with 4.
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
printf '県内 = 多分\n県ない = はい\n経費[9].金額 = 1\n除く 経費[9]\n一覧 = 3\n表示する\n金額\n保存\nundo\n教えて\nhelp\n' | yoko explore small.yoko applications.ndjson A
yoko explore small.yoko applications.ndjson Z </dev/null
yoko explore small.yoko --example 半 </dev/null
--- stdout ja
交付可: 補助額は 1,000,000円 です。

■ 額が減った理由
  上限: 1,500,000円(対象経費 = 3,000,000円) を 1,000,000円 にとどめた …… 第3条 経費の2分の1、100万円まで

> 県内 = 多分

> 県ない = はい

> 経費[9].金額 = 1

> 除く 経費[9]

> 一覧 = 3

> 表示する

> 金額

> 保存

> undo

> 教えて

> help
  項目 = 値(職員数 = 15人、経費[2].金額 = 300,000円 など): 入力を一つ変えます
  表示, show: 今の判定、不足している項目、判定を左右した事実を示します
  入力, inputs [WORD]: 入力の項目を、種類、使える値、今の値とともに示します(言葉を書くと、名前にそれを含むもの)
  戻す, undo: 最後の変更を取り消します
  最初から, reset: 最初の申請に戻します
  加える, add LIST: 一覧に行を一つ加えます
  除く, remove LIST[N]: 行を除きます。項目なら未記入にします
  文面, letter: 申請者への説明
  説明, explain: 審査担当者への説明
  全部, trace: すべての値を示す説明
  記録, record: 今の申請を NDJSON の一行で示します
  例, example: 今の申請を、制度ファイルに貼れる例の形で示します
  保存, save FILE: ファイルに書きます。名前が .yoko なら例の形で、ほかは NDJSON で
  手引, help: この一覧
  終了, quit: 終わります

--- stdout en
交付可: the grant is 1,000,000 yen.

== What made the amount smaller
  ceiling: 1,500,000 yen (対象経費 = 3,000,000 yen) is limited to 1,000,000 yen -- 第3条 経費の2分の1、100万円まで

> 県内 = 多分

> 県ない = はい

> 経費[9].金額 = 1

> 除く 経費[9]

> 一覧 = 3

> 表示する

> 金額

> 保存

> undo

> 教えて

> help
  FIELD = VALUE, as 職員数 = 15人 or 経費[2].金額 = 300,000円: changes one input
  表示, show: the decision as it is, what is missing, what was decisive
  入力, inputs [WORD]: the inputs with type, allowed values and value; those with WORD in their names
  戻す, undo: takes the last change back
  最初から, reset: goes back to the application as it began
  加える, add LIST: one line more in a list
  除く, remove LIST[N]: takes a line away, or leaves a field blank
  文面, letter: the explanation for the applicant
  説明, explain: the explanation for the examiner
  全部, trace: the explanation with every value
  記録, record: the application as a line of NDJSON
  例, example: the application as a 例 to paste into the scheme file
  保存, save FILE: writes it there: FILE.ndjson, or FILE.yoko as a 例
  手引, help: this list
  終了, quit: ends

--- stderr ja
エラー[Y0740]: （標準入力）:1: 「県内」は真偽の項目ですが、「多分」とあります
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
エラー[Y0850]: 申請に「県ない」はありません
  = 直し方: 名前は「入力」(inputs)で一覧できます
エラー[Y0851]: 「経費[9].金額」という行はありません。あるのは 経費[1] です
  = 直し方: 「加える 経費」(add 経費)で行を一つ加えられます
エラー[Y0851]: 「経費[9]」という行はありません。あるのは 経費[1] です
  = 直し方: 「加える 経費」(add 経費)で行を一つ加えられます
エラー[Y0850]: 申請に「一覧」はありません
  = 直し方: 名前は「入力」(inputs)で一覧できます
エラー[Y0855]: 「表示する」というコマンドはありません
  = 直し方: コマンドは「手引」(help)で一覧できます。入力は「項目 = 値」で変えます
エラー[Y0855]: 「金額」というコマンドはありません
  = 直し方: コマンドは「手引」(help)で一覧できます。入力は「項目 = 値」で変えます
エラー[Y0856]: 「保存」にはファイル名が要ります
  = 直し方: 「保存 one.ndjson」、例にするときは「保存 one.yoko」のように書いてください
エラー[Y0853]: 戻す変更がありません
  = 直し方: 申請は最初のままです
エラー[Y0855]: 「教えて」というコマンドはありません
  = 直し方: コマンドは「手引」(help)で一覧できます。入力は「項目 = 値」で変えます
エラー[Y0820]: 「applications.ndjson」に申請番号「Z」の申請はありません
  = 直し方: 「yoko explain 制度 申請ファイル 申請番号」の順に書いてください
エラー[Y0854]: 制度ファイルに「半」という例はありません
  = 直し方: 例 の後ろにある見出しを、「」を付けずに書いてください
--- stderr en
error[Y0740]: (standard input):1: `県内` is yes or no, but here is `多分`
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
error[Y0850]: there is no `県ない` in the application
  = help: `inputs` (入力) lists the names
error[Y0851]: there is no line `経費[9].金額`; there are: 経費[1]
  = help: `add 経費` (加える 経費) makes one
error[Y0851]: there is no line `経費[9]`; there are: 経費[1]
  = help: `add 経費` (加える 経費) makes one
error[Y0850]: there is no `一覧` in the application
  = help: `inputs` (入力) lists the names
error[Y0855]: there is no command `表示する`
  = help: `help` (手引) lists the commands; an input is changed by FIELD = VALUE
error[Y0855]: there is no command `金額`
  = help: `help` (手引) lists the commands; an input is changed by FIELD = VALUE
error[Y0856]: `save` needs the name of a file
  = help: write it as save one.ndjson, or one.yoko for a 例
error[Y0853]: there is no change to take back
  = help: the application is as it was at the beginning
error[Y0855]: there is no command `教えて`
  = help: `help` (手引) lists the commands; an input is changed by FIELD = VALUE
error[Y0820]: there is no application `Z` in `applications.ndjson`
  = help: the second operand names the records, the third the 申請番号
error[Y0854]: the scheme file has no 例 with the label `半`
  = help: write the label as it stands behind 例, without 「」
--- exit
4

=== what is saved is read again
As a record, and as a 例 that passes.
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
printf '経費[1].金額 = 400,000円\n保存 one.ndjson\nsave one.yoko\n文面\n' | yoko explore small.yoko --example 半分 | tail -n 7
cat one.ndjson
cat one.yoko >>small.yoko
yoko test small.yoko
printf 'show\n' | yoko explore small.yoko one.ndjson | head -n 2
--- stdout ja

金額などは、次のとおりです。
・対象経費: 400,000円
・算定額: 200,000円(第3条)

この文書は判断の根拠をご説明するもので、決定の通知ではありません。

{"県内":true,"経費":[{"金額":400000,"契約日":"2024-06-01"}],"申請番号":"半分"}
規則 6 件のうち、4 件を試しています。
合格 2 件、不合格 0 件
交付可: 補助額は 200,000円 です。

--- stdout en

The amounts were worked out as follows.
- 対象経費: 400,000 yen
- 算定額: 200,000 yen (第3条)

This text explains the working of the rules; it is not the notice of the decision.

{"県内":true,"経費":[{"金額":400000,"契約日":"2024-06-01"}],"申請番号":"半分"}
Of 6 rules, 4 are put to the test.
2 passed, 0 failed
交付可: the grant is 200,000 yen.


=== an application of CSV files, with its lines and the name that its scheme gives to the 申請番号
--- file small.yoko
制度 small 「小さな補助」
条文 第1条 「費用」
項目 受付番号 : 文字 必須
項目 県内 : 真偽
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
要件 《第1条》 「県内」: 県内
結果 算定額 《第1条》 = 合計(経費.金額)
--- file 申請.csv
受付番号,県内
A-1,はい
A-2,はい
--- file 経費.csv
受付番号,金額
A-2,1000
A-2,200
--- command
yoko explore small.yoko 申請.csv A-2 2>/dev/null <<'END'
経費[2].金額 = 300
記録
END
--- stdout ja
交付可: 補助額は 1,200円 です。

> 経費[2].金額 = 300
補助額: 1,200円 → 1,300円
算定額: 1,200円 → 1,300円 …… 第1条

交付可: 補助額は 1,300円 です。

> 記録
{"受付番号":"A-2","県内":true,"経費":[{"金額":1000},{"金額":300}]}

--- stdout en
交付可: the grant is 1,200 yen.

> 経費[2].金額 = 300
grant: 1,200 yen -> 1,300 yen
算定額: 1,200 yen -> 1,300 yen -- 第1条

交付可: the grant is 1,300 yen.

> 記録
{"受付番号":"A-2","県内":true,"経費":[{"金額":1000},{"金額":300}]}


=== a 例 can be pasted: names with other characters are quoted, amounts have commas; many choices go on below
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
例 「ふつう」 {
    県内
    サービス種別 = 通所介護
    「金額（税抜）」 = 1,000,000円
    期待 { 判定 = 交付可 }
}
--- command
yoko explore small.yoko 2>&1 <<'END'
入力 サービス
例
?
終わり
県内 = いいえ
END
yoko explore small.yoko <<'END' >/dev/null
save 試した.yoko
END
sed '/^例/,$d' small.yoko | cat - 試した.yoko >pasted.yoko && yoko test pasted.yoko
--- stdout ja
交付可: 補助額は 1,000,000円 です。

> 入力 サービス
サービス種別 = 通所介護
    介護老人福祉施設 | 介護老人保健施設 | 訪問介護 | 通所介護 | 短期入所生活介護 |
    認知症対応型共同生活介護 | 小規模多機能型居宅介護

> 例
例 「試した申請」 {
    県内
    サービス種別 = 通所介護
    「金額（税抜）」 = 1,000,000円
    期待 { 判定 = 交付可  補助額 = 1,000,000円 }
}

> ?
  項目 = 値(職員数 = 15人、経費[2].金額 = 300,000円 など): 入力を一つ変えます
  表示, show: 今の判定、不足している項目、判定を左右した事実を示します
  入力, inputs [WORD]: 入力の項目を、種類、使える値、今の値とともに示します(言葉を書くと、名前にそれを含むもの)
  戻す, undo: 最後の変更を取り消します
  最初から, reset: 最初の申請に戻します
  加える, add LIST: 一覧に行を一つ加えます
  除く, remove LIST[N]: 行を除きます。項目なら未記入にします
  文面, letter: 申請者への説明
  説明, explain: 審査担当者への説明
  全部, trace: すべての値を示す説明
  記録, record: 今の申請を NDJSON の一行で示します
  例, example: 今の申請を、制度ファイルに貼れる例の形で示します
  保存, save FILE: ファイルに書きます。名前が .yoko なら例の形で、ほかは NDJSON で
  手引, help: この一覧
  終了, quit: 終わります

> 終わり
規則 3 件のうち、2 件を試しています。条件 2 件のうち、0 件はそれだけで結果を左右することを確かめています。
合格 1 件、不合格 0 件
--- stdout en
交付可: the grant is 1,000,000 yen.

> 入力 サービス
サービス種別 = 通所介護
    介護老人福祉施設 | 介護老人保健施設 | 訪問介護 | 通所介護 | 短期入所生活介護 |
    認知症対応型共同生活介護 | 小規模多機能型居宅介護

> 例
例 「試した申請」 {
    県内
    サービス種別 = 通所介護
    「金額（税抜）」 = 1,000,000円
    期待 { 判定 = 交付可  補助額 = 1,000,000円 }
}

> ?
  FIELD = VALUE, as 職員数 = 15人 or 経費[2].金額 = 300,000円: changes one input
  表示, show: the decision as it is, what is missing, what was decisive
  入力, inputs [WORD]: the inputs with type, allowed values and value; those with WORD in their names
  戻す, undo: takes the last change back
  最初から, reset: goes back to the application as it began
  加える, add LIST: one line more in a list
  除く, remove LIST[N]: takes a line away, or leaves a field blank
  文面, letter: the explanation for the applicant
  説明, explain: the explanation for the examiner
  全部, trace: the explanation with every value
  記録, record: the application as a line of NDJSON
  例, example: the application as a 例 to paste into the scheme file
  保存, save FILE: writes it there: FILE.ndjson, or FILE.yoko as a 例
  手引, help: this list
  終了, quit: ends

> 終わり
Of 3 rules, 2 are put to the test. Of 2 conditions, 0 were seen to matter on their own.
1 passed, 0 failed
--- stderr ja
pasted.yoko: この制度には警告が1件あります。「yoko check pasted.yoko」で表示します
--- stderr en
pasted.yoko: 1 warning(s) about the scheme, which `yoko check pasted.yoko` shows

