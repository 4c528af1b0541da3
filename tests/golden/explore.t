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
エラー[Y0851]: 「経費[9].金額」という行はありません。今ある行: 経費[1]
  = 直し方: 「加える 経費」(add 経費)で行を一つ加えられます
エラー[Y0851]: 「経費[9]」という行はありません。今ある行: 経費[1]
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

=== a 例 can be pasted: choices that are no plain names are quoted in it, and chosen without quotes
--- file choices.yoko
制度 choices 「選択肢」
条文 第1条 「区分」
選択肢 区分 { 「一般 型」、特別、「1号」、その他、不明 }
項目 申請番号 : 文字 必須
項目 種類 : 区分
項目 印 : 集合(区分)
要件 《第1条》: 種類 ≠ 特別 かつ 印 が { 特別 } のいずれかを含む
結果 算定額 《第1条》 = 0円
--- command
yoko explore choices.yoko 2>&1 <<'END' >told.txt
種類 = 一般 型
印 = 一般 型、特別、1号、その他、不明
入力
保存 一.yoko
種類 = その他
保存 二.yoko
種類 = 不明
保存 三.yoko
END
sed -n '/^> 入力/,/^$/p' told.txt
cat 一.yoko
sed -i 's/試した申請/もう一つ/' 二.yoko
sed -i 's/試した申請/三つ目/' 三.yoko
cat choices.yoko 一.yoko 二.yoko 三.yoko >pasted.yoko && yoko test pasted.yoko | tail -n 1
--- stdout ja
> 入力
申請番号 = 「1」
    文字
種類 = 一般 型
    一般 型 | 特別 | 1号 | その他 | 不明
印 = [ 一般 型、特別、1号、その他、不明 ]
    一般 型 | 特別 | 1号 | その他 | 不明

例 「試した申請」 {
    種類 = 「一般 型」
    印 = [ 「一般 型」、特別、「1号」、その他、「不明」 ]
    期待 { 判定 = 交付可  補助額 = 0円 }
}
合格 3 件、不合格 0 件
--- stdout en
> 入力
申請番号 = 「1」
    text
種類 = 一般 型
    一般 型 | 特別 | 1号 | その他 | 不明
印 = [ 一般 型、特別、1号、その他、不明 ]
    一般 型 | 特別 | 1号 | その他 | 不明

例 「試した申請」 {
    種類 = 「一般 型」
    印 = [ 「一般 型」、特別、「1号」、その他、「不明」 ]
    期待 { 判定 = 交付可  補助額 = 0円 }
}
3 passed, 0 failed
--- stderr ja
pasted.yoko: この制度には警告が1件あります。「yoko check pasted.yoko」で表示します
--- stderr en
pasted.yoko: 1 warning(s) about the scheme, which `yoko check pasted.yoko` shows

=== inputs of every kind are shown with what they may be, and become a 例 that passes
Two requirements of one clause are held apart, and so are names of which one ends in the other. A text with 」 alone in it
stands in other quotes. Of a list without rules only its lines are told.
--- file kinds.yoko
制度 kinds 「項目の種類」
選択肢 種別 { 本体、付属品 }
選択肢 機能 { 記録、請求、見守り }
項目 申請番号 : 文字 必須
項目 補助年度 : 年度
項目 県の率 : 率
項目 備える機能 : 集合(機能)
項目 事業所名 : 文字 「届け出た名前」
項目 人数 : 人 1人以上50人以下
項目 倍率 : 数 小数1桁 0.5以上2以下
項目 開始日 : 日付
項目 法人 : 真偽
一覧 経費 「かかった費用」 {
    項目 番号 : 数 鍵
    項目 区分 : 種別
    項目 金額 : 円
    項目 付属先 : 参照(経費)
    項目 承認 : 真偽
}
一覧 職員 「働く人」 {
    項目 氏名 : 文字
    項目 常勤 : 真偽
}
条文 第1条 「対象」
条文 第2条 「率」
条文 第9条 「書類」
要件 《第1条》: 備える機能 が { 記録、請求 } をすべて含む
要件 《第1条》 「名のある法人」: 法人 かつ 事業所名 ≠ 「なし」
要件 《第1条》: 開始日 >= 2024-04-01
各 経費 {
    要件 《第1条》 「承認」: 承認
    要件 《第1条》 「付属先」: 区分 = 本体 または 参照先がある(付属先)
    定義 計上 《第2条》 = もし 区分 = 本体 ならば 金額 それ以外 切り捨て(金額 × 2分の1, 1円)
}
各 職員 { 定義 勤務 《第2条》 = もし 常勤 ならば 1 それ以外 0 }
結果 経費 《第2条》 = 合計(経費.計上, 対象)
結果 対象経費 《第2条》 = 合計(経費.計上, 対象)
結果 算定額 《第2条》 = 切り捨て(対象経費 × 県の率, 千円)
結果 上乗せ 《第2条》 = 切り捨て(人数 × 1000円 × 倍率, 1円)
結果 常勤の数 《第2条》 = 合計(職員.勤務)
義務 報告 《第9条》 = [ 補助年度 + 1年 ]
書類 「登記事項証明書」 《第9条》 時期 「申請」 のみ 法人 のとき
書類 「誓約書」 《第9条》 時期 「申請」
内訳 「機器」 《第2条》 各 経費 のみ 区分 = 本体 のとき { 対象経費 = 計上  原価 = 金額 }
内訳 「合計」 《第2条》 のみ 人数 >= 2人 のとき { 対象経費 = 対象経費 }
--- file steps
補助年度 = 令和6年度
県の率 = 3/4
備える機能 = 記録;請求
事業所名 = さくら」苑
人数 ＝ 2人
倍率 = 1.5
開始日 = R6.4.1
法人 = はい
加える 経費
経費[1].区分 = 本体
経費[1].金額 = 1,234,567円
経費[1].承認 = ○
加える　経費　
経費[2]区分 = 付属品
経費[2].金額 = 100000
経費[２]．付属先＝1
経費[2].承認 = はい
加える 職員
職員[1].常勤 = はい
職員[1].氏名 = a=b＝c
除く 職員[1]
人数 = 1
法人 = いいえ
備える機能 = 記録
経費[1].承認 = いいえ
--- command
yoko explore kinds.yoko <steps >all
sed -n '/^> /,/^$/p' all
echo 入力 | cat steps - | yoko explore kinds.yoko | sed -n '/^> 入力/,$p'
printf '保存 one.yoko\n記録\n' | cat steps - | yoko explore kinds.yoko | tail -n 2
sed -n '2,10p' one.yoko
cat one.yoko >>kinds.yoko
yoko test kinds.yoko 2>/dev/null
--- stdout ja
> 補助年度 = 令和6年度
報告: 不明 → 令和7年度(2025年度) …… 第9条

> 県の率 = 3/4
判定は変わりません。

> 備える機能 = 記録;請求
不足: 事業所名、備える機能、法人、開始日 → 事業所名、法人、開始日
第1条 対象: ？ 未定 → ○ 満たす

> 事業所名 = さくら」苑
不足: 事業所名、法人、開始日 → 法人、開始日

> 人数 ＝ 2人
判定は変わりません。

> 倍率 = 1.5
上乗せ: 0円以上のどこか → 3,000円 …… 第2条

> 開始日 = R6.4.1
不足: 法人、開始日 → 法人
第1条 対象: ？ 未定 → ○ 満たす

> 法人 = はい
判定: 要確認 → 交付可
補助額: 未定 → 0円
不足: 法人 → なし
第1条 名のある法人: ？ 未定 → ○ 満たす
書類 登記事項証明書 申請: ？ 未定 → ○ 必要 …… 第9条

> 加える 経費
判定: 交付可 → 要確認
補助額: 0円 → 未定
不足: なし → 経費[1].付属先、経費[1].区分、経費[1].承認、経費[1].金額
経費[1]: ない → ？ 未定 0円以上のどこか
経費: 0円 → 0円以上のどこか …… 第2条
対象経費: 0円 → 0円以上のどこか …… 第2条
算定額: 0円 → 0円以上のどこか …… 第2条
内訳 機器[1]: 関係しない → 対象経費 0円以上のどこか 原価 0円以上のどこか …… 第2条
内訳 合計: 対象経費 0円 → 対象経費 0円以上のどこか …… 第2条

> 経費[1].区分 = 本体
不足: 経費[1].付属先、経費[1].区分、経費[1].承認、経費[1].金額 → 経費[1].承認、経費[1].金額

> 経費[1].金額 = 1,234,567円
不足: 経費[1].承認、経費[1].金額 → 経費[1].承認
経費[1]: ？ 未定 0円以上のどこか → ？ 未定 0円から1,234,567円までのどこか
経費[1].計上: 0円以上のどこか → 1,234,567円 …… 第2条
経費: 0円以上のどこか → 0円から1,234,567円までのどこか …… 第2条
対象経費: 0円以上のどこか → 0円から1,234,567円までのどこか …… 第2条
算定額: 0円以上のどこか → 0円から925,000円までのどこか …… 第2条
内訳 機器[1]: 対象経費 0円以上のどこか 原価 0円以上のどこか → 対象経費 1,234,567円 原価 1,234,567円 …… 第2条
内訳 合計: 対象経費 0円以上のどこか → 対象経費 0円から1,234,567円までのどこか …… 第2条

> 経費[1].承認 = ○
判定: 要確認 → 交付可
補助額: 未定 → 925,000円
不足: 経費[1].承認 → なし
経費[1]: ？ 未定 0円から1,234,567円までのどこか → ○ 対象 1,234,567円
経費: 0円から1,234,567円までのどこか → 1,234,567円 …… 第2条
対象経費: 0円から1,234,567円までのどこか → 1,234,567円 …… 第2条
算定額: 0円から925,000円までのどこか → 925,000円 …… 第2条
内訳 合計: 対象経費 0円から1,234,567円までのどこか → 対象経費 1,234,567円 …… 第2条

> 加える　経費
判定: 交付可 → 要確認
補助額: 925,000円 → 未定
不足: なし → 経費[2].付属先、経費[2].区分、経費[2].承認、経費[2].金額
経費[2]: ない → ？ 未定 0円以上のどこか
経費: 1,234,567円 → 1,234,567円以上のどこか …… 第2条
対象経費: 1,234,567円 → 1,234,567円以上のどこか …… 第2条
算定額: 925,000円 → 925,000円以上のどこか …… 第2条
内訳 機器[2]: 関係しない → 対象経費 0円以上のどこか 原価 0円以上のどこか …… 第2条
内訳 合計: 対象経費 1,234,567円 → 対象経費 1,234,567円以上のどこか …… 第2条

> 経費[2]区分 = 付属品
不足: 経費[2].付属先、経費[2].区分、経費[2].承認、経費[2].金額 → 経費[2].付属先、経費[2].承認、経費[2].金額
内訳 機器[2]: 対象経費 0円以上のどこか 原価 0円以上のどこか → 関係しない …… 第2条

> 経費[2].金額 = 100000
不足: 経費[2].付属先、経費[2].承認、経費[2].金額 → 経費[2].付属先、経費[2].承認
経費[2]: ？ 未定 0円以上のどこか → ？ 未定 0円から100,000円までのどこか
経費[2].計上: 0円以上のどこか → 50,000円 …… 第2条
経費: 1,234,567円以上のどこか → 1,234,567円から1,284,567円までのどこか …… 第2条
対象経費: 1,234,567円以上のどこか → 1,234,567円から1,284,567円までのどこか …… 第2条
算定額: 925,000円以上のどこか → 925,000円から963,000円までのどこか …… 第2条
内訳 合計: 対象経費 1,234,567円以上のどこか → 対象経費 1,234,567円から1,284,567円までのどこか …… 第2条

> 経費[２]．付属先＝1
不足: 経費[2].付属先、経費[2].承認 → 経費[2].承認

> 経費[2].承認 = はい
判定: 要確認 → 交付可
補助額: 未定 → 963,000円
不足: 経費[2].承認 → なし
経費[2]: ？ 未定 0円から100,000円までのどこか → ○ 対象 100,000円
経費: 1,234,567円から1,284,567円までのどこか → 1,284,567円 …… 第2条
対象経費: 1,234,567円から1,284,567円までのどこか → 1,284,567円 …… 第2条
算定額: 925,000円から963,000円までのどこか → 963,000円 …… 第2条
内訳 合計: 対象経費 1,234,567円から1,284,567円までのどこか → 対象経費 1,284,567円 …… 第2条

> 加える 職員
職員[1]: ない → ある
常勤の数: 0 → 0から1までのどこか …… 第2条

> 職員[1].常勤 = はい
職員[1].勤務: 0から1までのどこか → 1 …… 第2条
常勤の数: 0から1までのどこか → 1 …… 第2条

> 職員[1].氏名 = a=b＝c
判定は変わりません。

> 除く 職員[1]
職員[1]: ある → ない
常勤の数: 1 → 0 …… 第2条

> 人数 = 1
上乗せ: 3,000円 → 1,500円 …… 第2条
内訳 合計: 対象経費 1,284,567円 → 関係しない …… 第2条

> 法人 = いいえ
判定: 交付可 → 不交付
補助額: 963,000円 → 0円
第1条 名のある法人: ○ 満たす → × 満たさない
書類 登記事項証明書 申請: ○ 必要 → × 不要 …… 第9条

> 備える機能 = 記録
第1条 対象: ○ 満たす → × 満たさない

> 経費[1].承認 = いいえ
経費[1]: ○ 対象 1,234,567円 → × 対象外 第1条 承認 0円
経費: 1,284,567円 → 50,000円 …… 第2条
対象経費: 1,284,567円 → 50,000円 …… 第2条
算定額: 963,000円 → 37,000円 …… 第2条

> 入力
申請番号 = 「1」
    文字
補助年度 = 2024年度
    年度
県の率 = 3/4
    率(4分の3 など)
備える機能 = [ 記録 ]
    記録 | 請求 | 見守り
事業所名 = 『さくら」苑』
    文字 -- 届け出た名前
人数 = 1人
    人 1–50
倍率 = 1.5
    数 0.5–2
開始日 = 2024-04-01
    日付
法人 = いいえ
    はい・いいえ
経費[1].区分 = 本体
    本体 | 付属品
経費[1].金額 = 1,234,567円
    円 0–1000000000000
経費[1].付属先 = 未記入
    経費[…]
経費[1].承認 = いいえ
    はい・いいえ
経費[2].区分 = 付属品
    本体 | 付属品
経費[2].金額 = 100,000円
    円 0–1000000000000
経費[2].付属先 = 1
    経費[…]
経費[2].承認 = はい
    はい・いいえ

{"申請番号":"1","補助年度":2024,"県の率":"3/4","備える機能":["記録"],"事業所名":"さくら」苑","人数":1,"倍率":1.5,"開始日":"2024-04-01","法人":false,"経費":[{"番号":1,"区分":"本体","金額":1234567,"承認":false},{"番号":2,"区分":"付属品","金額":100000,"付属先":1,"承認":true}],"職員":[]}

    補助年度 = 2024年度
    県の率 = 3/4
    備える機能 = [ 記録 ]
    事業所名 = 『さくら」苑』
    人数 = 1人
    倍率 = 1.5
    開始日 = 2024-04-01
    法人 でない
    経費 [
規則 23 件のうち、15 件を試しています。条件 4 件のうち、0 件はそれだけで結果を左右することを確かめています。
合格 1 件、不合格 0 件
--- stdout en
> 補助年度 = 令和6年度
報告: unknown -> FY2025 (令和7年度) -- 第9条

> 県の率 = 3/4
Nothing in the decision changes.

> 備える機能 = 記録;請求
missing: 事業所名, 備える機能, 法人, 開始日 -> 事業所名, 法人, 開始日
第1条 対象: ？ open -> ○ met

> 事業所名 = さくら」苑
missing: 事業所名, 法人, 開始日 -> 法人, 開始日

> 人数 ＝ 2人
Nothing in the decision changes.

> 倍率 = 1.5
上乗せ: 0 yen or more (not settled) -> 3,000 yen -- 第2条

> 開始日 = R6.4.1
missing: 法人, 開始日 -> 法人
第1条 対象: ？ open -> ○ met

> 法人 = はい
verdict: 要確認 -> 交付可
grant: not settled -> 0 yen
missing: 法人 -> none
第1条 名のある法人: ？ open -> ○ met
document 登記事項証明書 申請: ？ open -> ○ needed -- 第9条

> 加える 経費
verdict: 交付可 -> 要確認
grant: 0 yen -> not settled
missing: none -> 経費[1].付属先, 経費[1].区分, 経費[1].承認, 経費[1].金額
経費[1]: not there -> ？ open 0 yen or more (not settled)
経費: 0 yen -> 0 yen or more (not settled) -- 第2条
対象経費: 0 yen -> 0 yen or more (not settled) -- 第2条
算定額: 0 yen -> 0 yen or more (not settled) -- 第2条
breakdown 機器[1]: not told -> 対象経費 0 yen or more (not settled) 原価 0 yen or more (not settled) -- 第2条
breakdown 合計: 対象経費 0 yen -> 対象経費 0 yen or more (not settled) -- 第2条

> 経費[1].区分 = 本体
missing: 経費[1].付属先, 経費[1].区分, 経費[1].承認, 経費[1].金額 -> 経費[1].承認, 経費[1].金額

> 経費[1].金額 = 1,234,567円
missing: 経費[1].承認, 経費[1].金額 -> 経費[1].承認
経費[1]: ？ open 0 yen or more (not settled) -> ？ open 0 yen to 1,234,567 yen (not settled)
経費[1].計上: 0 yen or more (not settled) -> 1,234,567 yen -- 第2条
経費: 0 yen or more (not settled) -> 0 yen to 1,234,567 yen (not settled) -- 第2条
対象経費: 0 yen or more (not settled) -> 0 yen to 1,234,567 yen (not settled) -- 第2条
算定額: 0 yen or more (not settled) -> 0 yen to 925,000 yen (not settled) -- 第2条
breakdown 機器[1]: 対象経費 0 yen or more (not settled) 原価 0 yen or more (not settled) -> 対象経費 1,234,567 yen 原価 1,234,567 yen -- 第2条
breakdown 合計: 対象経費 0 yen or more (not settled) -> 対象経費 0 yen to 1,234,567 yen (not settled) -- 第2条

> 経費[1].承認 = ○
verdict: 要確認 -> 交付可
grant: not settled -> 925,000 yen
missing: 経費[1].承認 -> none
経費[1]: ？ open 0 yen to 1,234,567 yen (not settled) -> ○ covered 1,234,567 yen
経費: 0 yen to 1,234,567 yen (not settled) -> 1,234,567 yen -- 第2条
対象経費: 0 yen to 1,234,567 yen (not settled) -> 1,234,567 yen -- 第2条
算定額: 0 yen to 925,000 yen (not settled) -> 925,000 yen -- 第2条
breakdown 合計: 対象経費 0 yen to 1,234,567 yen (not settled) -> 対象経費 1,234,567 yen -- 第2条

> 加える　経費
verdict: 交付可 -> 要確認
grant: 925,000 yen -> not settled
missing: none -> 経費[2].付属先, 経費[2].区分, 経費[2].承認, 経費[2].金額
経費[2]: not there -> ？ open 0 yen or more (not settled)
経費: 1,234,567 yen -> 1,234,567 yen or more (not settled) -- 第2条
対象経費: 1,234,567 yen -> 1,234,567 yen or more (not settled) -- 第2条
算定額: 925,000 yen -> 925,000 yen or more (not settled) -- 第2条
breakdown 機器[2]: not told -> 対象経費 0 yen or more (not settled) 原価 0 yen or more (not settled) -- 第2条
breakdown 合計: 対象経費 1,234,567 yen -> 対象経費 1,234,567 yen or more (not settled) -- 第2条

> 経費[2]区分 = 付属品
missing: 経費[2].付属先, 経費[2].区分, 経費[2].承認, 経費[2].金額 -> 経費[2].付属先, 経費[2].承認, 経費[2].金額
breakdown 機器[2]: 対象経費 0 yen or more (not settled) 原価 0 yen or more (not settled) -> not told -- 第2条

> 経費[2].金額 = 100000
missing: 経費[2].付属先, 経費[2].承認, 経費[2].金額 -> 経費[2].付属先, 経費[2].承認
経費[2]: ？ open 0 yen or more (not settled) -> ？ open 0 yen to 100,000 yen (not settled)
経費[2].計上: 0 yen or more (not settled) -> 50,000 yen -- 第2条
経費: 1,234,567 yen or more (not settled) -> 1,234,567 yen to 1,284,567 yen (not settled) -- 第2条
対象経費: 1,234,567 yen or more (not settled) -> 1,234,567 yen to 1,284,567 yen (not settled) -- 第2条
算定額: 925,000 yen or more (not settled) -> 925,000 yen to 963,000 yen (not settled) -- 第2条
breakdown 合計: 対象経費 1,234,567 yen or more (not settled) -> 対象経費 1,234,567 yen to 1,284,567 yen (not settled) -- 第2条

> 経費[２]．付属先＝1
missing: 経費[2].付属先, 経費[2].承認 -> 経費[2].承認

> 経費[2].承認 = はい
verdict: 要確認 -> 交付可
grant: not settled -> 963,000 yen
missing: 経費[2].承認 -> none
経費[2]: ？ open 0 yen to 100,000 yen (not settled) -> ○ covered 100,000 yen
経費: 1,234,567 yen to 1,284,567 yen (not settled) -> 1,284,567 yen -- 第2条
対象経費: 1,234,567 yen to 1,284,567 yen (not settled) -> 1,284,567 yen -- 第2条
算定額: 925,000 yen to 963,000 yen (not settled) -> 963,000 yen -- 第2条
breakdown 合計: 対象経費 1,234,567 yen to 1,284,567 yen (not settled) -> 対象経費 1,284,567 yen -- 第2条

> 加える 職員
職員[1]: not there -> there
常勤の数: 0 -> 0 to 1 (not settled) -- 第2条

> 職員[1].常勤 = はい
職員[1].勤務: 0 to 1 (not settled) -> 1 -- 第2条
常勤の数: 0 to 1 (not settled) -> 1 -- 第2条

> 職員[1].氏名 = a=b＝c
Nothing in the decision changes.

> 除く 職員[1]
職員[1]: there -> not there
常勤の数: 1 -> 0 -- 第2条

> 人数 = 1
上乗せ: 3,000 yen -> 1,500 yen -- 第2条
breakdown 合計: 対象経費 1,284,567 yen -> not told -- 第2条

> 法人 = いいえ
verdict: 交付可 -> 不交付
grant: 963,000 yen -> 0 yen
第1条 名のある法人: ○ met -> × not met
document 登記事項証明書 申請: ○ needed -> × not needed -- 第9条

> 備える機能 = 記録
第1条 対象: ○ met -> × not met

> 経費[1].承認 = いいえ
経費[1]: ○ covered 1,234,567 yen -> × not covered 第1条 承認 0 yen
経費: 1,284,567 yen -> 50,000 yen -- 第2条
対象経費: 1,284,567 yen -> 50,000 yen -- 第2条
算定額: 963,000 yen -> 37,000 yen -- 第2条

> 入力
申請番号 = 「1」
    text
補助年度 = 2024年度
    fiscal year
県の率 = 3/4
    rate, as 3/4
備える機能 = [ 記録 ]
    記録 | 請求 | 見守り
事業所名 = 『さくら」苑』
    text -- 届け出た名前
人数 = 1人
    人 1–50
倍率 = 1.5
    number 0.5–2
開始日 = 2024-04-01
    date
法人 = no
    yes or no
経費[1].区分 = 本体
    本体 | 付属品
経費[1].金額 = 1,234,567円
    円 0–1000000000000
経費[1].付属先 = left blank
    経費[…]
経費[1].承認 = no
    yes or no
経費[2].区分 = 付属品
    本体 | 付属品
経費[2].金額 = 100,000円
    円 0–1000000000000
経費[2].付属先 = 1
    経費[…]
経費[2].承認 = yes
    yes or no

{"申請番号":"1","補助年度":2024,"県の率":"3/4","備える機能":["記録"],"事業所名":"さくら」苑","人数":1,"倍率":1.5,"開始日":"2024-04-01","法人":false,"経費":[{"番号":1,"区分":"本体","金額":1234567,"承認":false},{"番号":2,"区分":"付属品","金額":100000,"付属先":1,"承認":true}],"職員":[]}

    補助年度 = 2024年度
    県の率 = 3/4
    備える機能 = [ 記録 ]
    事業所名 = 『さくら」苑』
    人数 = 1人
    倍率 = 1.5
    開始日 = 2024-04-01
    法人 でない
    経費 [
Of 23 rules, 15 are put to the test. Of 4 conditions, 0 were seen to matter on their own.
1 passed, 0 failed
--- stderr ja
kinds.yoko: この制度には警告が1件あります。「yoko check kinds.yoko」で表示します
kinds.yoko: この制度には警告が1件あります。「yoko check kinds.yoko」で表示します
kinds.yoko: この制度には警告が1件あります。「yoko check kinds.yoko」で表示します
--- stderr en
kinds.yoko: 1 warning(s) about the scheme, which `yoko check kinds.yoko` shows
kinds.yoko: 1 warning(s) about the scheme, which `yoko check kinds.yoko` shows
kinds.yoko: 1 warning(s) about the scheme, which `yoko check kinds.yoko` shows

=== all that a decision rests on, and the decision again
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
printf '全部\n表示\nshow\n' | yoko explore small.yoko | sed 's/SHA-256 [0-9a-f]*/SHA-256 …/'
--- stdout ja
交付可: 補助額は 150,000円 です。

■ 額が減った理由
  端数: 150,500円 を 150,000円 とした …… 第3条 経費の2分の1、100万円まで

> 全部
制度        small 「小さな制度」
出典        試みの要綱
申請番号    半分
規則        small.yoko (SHA-256 …)

交付可: 補助額は 150,000円 です。

■ 額が減った理由
  端数: 150,500円 を 150,000円 とした …… 第3条 経費の2分の1、100万円まで

■ 要件 1 件をすべて満たす
  ○ 満たす  第1条 県内の事業所 (small.yoko:14)
      条件: 県内

■ 経費 1 行のうち、対象 1、対象外 0、定まらない 0
  ○ 対象  経費[1](301,000円) …… 対象額 301,000円
      満たす条件: 第2条

■ 結果
  対象経費  301,000円 (small.yoko:18)
      式: 合計(経費.額, 対象)
  算定額    150,000円 …… 第3条 経費の2分の1、100万円まで (small.yoko:19)
      式: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円)
      値: 対象経費 = 301,000円

■ レジスタ
  r0 FIELD_WORD 契約日 = 経費[1]: 19875
  r1 FISCAL_YEAR r0 = 経費[1]: 2024
  r2 CONST_WORD 2024 = 経費[1]: 2024
  r3 SAME_POINT r1 r2 (対象) = 経費[1]: 1
  r4 FIELD_FLAG 県内 = 1
  r5 FIELD_WORD 金額 = 経費[1]: 301000
  r6 CONST_WORD 0 = 経費[1]: 0
  r7 SELECT_WORD r3 r5 r6 = 経費[1]: 301000
  r8 SUM r7 (対象経費) = 301000
  r9 DIVIDE_DOWN r8 2000 = 150
  r10 SCALE r9 1000 = 150000
  r11 CONST_WORD 1000000 = 1000000
  r12 LEAST r10 r11 (算定額) = 150000

> 表示
交付可: 補助額は 150,000円 です。

■ 額が減った理由
  端数: 150,500円 を 150,000円 とした …… 第3条 経費の2分の1、100万円まで

> show
交付可: 補助額は 150,000円 です。

■ 額が減った理由
  端数: 150,500円 を 150,000円 とした …… 第3条 経費の2分の1、100万円まで

--- stdout en
交付可: the grant is 150,000 yen.

== What made the amount smaller
  rounding: 150,500 yen becomes 150,000 yen -- 第3条 経費の2分の1、100万円まで

> 全部
Scheme       small "小さな制度"
Source       試みの要綱
Application  半分
File         small.yoko (SHA-256 …)

交付可: the grant is 150,000 yen.

== What made the amount smaller
  rounding: 150,500 yen becomes 150,000 yen -- 第3条 経費の2分の1、100万円まで

== Requirements: all 1 are met
  ○ met  第1条 県内の事業所 (small.yoko:14)
      condition: 県内

== 経費: of 1, 1 covered, 0 not covered, 0 open
  ○ covered  経費[1] (301,000 yen) -- counted as 301,000 yen
      met: 第2条

== Results
  対象経費  301,000 yen (small.yoko:18)
      formula: 合計(経費.額, 対象)
  算定額    150,000 yen -- 第3条 経費の2分の1、100万円まで (small.yoko:19)
      formula: 小さい方(切り捨て(対象経費 × 2分の1, 千円), 100万円)
      given: 対象経費 = 301,000 yen

== Registers
  r0 FIELD_WORD 契約日 = 経費[1]: 19875
  r1 FISCAL_YEAR r0 = 経費[1]: 2024
  r2 CONST_WORD 2024 = 経費[1]: 2024
  r3 SAME_POINT r1 r2 (covered) = 経費[1]: 1
  r4 FIELD_FLAG 県内 = 1
  r5 FIELD_WORD 金額 = 経費[1]: 301000
  r6 CONST_WORD 0 = 経費[1]: 0
  r7 SELECT_WORD r3 r5 r6 = 経費[1]: 301000
  r8 SUM r7 (対象経費) = 301000
  r9 DIVIDE_DOWN r8 2000 = 150
  r10 SCALE r9 1000 = 150000
  r11 CONST_WORD 1000000 = 1000000
  r12 LEAST r10 r11 (算定額) = 150000

> 表示
交付可: the grant is 150,000 yen.

== What made the amount smaller
  rounding: 150,500 yen becomes 150,000 yen -- 第3条 経費の2分の1、100万円まで

> show
交付可: the grant is 150,000 yen.

== What made the amount smaller
  rounding: 150,500 yen becomes 150,000 yen -- 第3条 経費の2分の1、100万円まで


=== what is no name of an input
A list is no input, and neither is a line of it.
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
printf '経費 = 3\n除く 経費\n経費[1] = 3\n経費[1 = 3\n経費[] = 3\n経費[1x].金額 = 3\n加える\n加える 申請\n加える 経日\n＝ 3\n' |
    yoko explore small.yoko >/dev/null
printf '除く 経費[1]\n除く 経費\n' | yoko explore small.yoko >/dev/null
--- stderr ja
エラー[Y0851]: 「経費」という行はありません。今ある行: 経費[1]
  = 直し方: 「加える 経費」(add 経費)で行を一つ加えられます
エラー[Y0851]: 「経費」という行はありません。今ある行: 経費[1]
  = 直し方: 「加える 経費」(add 経費)で行を一つ加えられます
エラー[Y0850]: 経費に「経費[1]」はありません
  = 直し方: 名前は「入力」(inputs)で一覧できます
エラー[Y0851]: 「経費[1」という行はありません。今ある行: 経費[1]
  = 直し方: 「加える 経費」(add 経費)で行を一つ加えられます
エラー[Y0851]: 「経費[]」という行はありません。今ある行: 経費[1]
  = 直し方: 「加える 経費」(add 経費)で行を一つ加えられます
エラー[Y0851]: 「経費[1x].金額」という行はありません。今ある行: 経費[1]
  = 直し方: 「加える 経費」(add 経費)で行を一つ加えられます
エラー[Y0850]: 申請に「」はありません
  = 直し方: 名前は「入力」(inputs)で一覧できます
エラー[Y0850]: 申請に「申請」はありません
  = もしかして: 申請番号
  = 直し方: 名前は「入力」(inputs)で一覧できます
エラー[Y0850]: 申請に「経日」はありません
  = もしかして: 経費
  = 直し方: 名前は「入力」(inputs)で一覧できます
エラー[Y0850]: 申請に「」はありません
  = 直し方: 名前は「入力」(inputs)で一覧できます
エラー[Y0851]: 「経費」という行はありません。今ある行: なし
  = 直し方: 「加える 経費」(add 経費)で行を一つ加えられます
--- stderr en
error[Y0851]: there is no line `経費`; there are: 経費[1]
  = help: `add 経費` (加える 経費) makes one
error[Y0851]: there is no line `経費`; there are: 経費[1]
  = help: `add 経費` (加える 経費) makes one
error[Y0850]: there is no `経費[1]` in 経費
  = help: `inputs` (入力) lists the names
error[Y0851]: there is no line `経費[1`; there are: 経費[1]
  = help: `add 経費` (加える 経費) makes one
error[Y0851]: there is no line `経費[]`; there are: 経費[1]
  = help: `add 経費` (加える 経費) makes one
error[Y0851]: there is no line `経費[1x].金額`; there are: 経費[1]
  = help: `add 経費` (加える 経費) makes one
error[Y0850]: there is no `` in the application
  = help: `inputs` (入力) lists the names
error[Y0850]: there is no `申請` in the application
  = did you mean: 申請番号
  = help: `inputs` (入力) lists the names
error[Y0850]: there is no `経日` in the application
  = did you mean: 経費
  = help: `inputs` (入力) lists the names
error[Y0850]: there is no `` in the application
  = help: `inputs` (入力) lists the names
error[Y0851]: there is no line `経費`; there are: none yet
  = help: `add 経費` (加える 経費) makes one
--- exit
4

=== a scheme without a 例 begins with nothing, and so does one whose 例 are not granted
--- file none.yoko
制度 none 「例がない」
条文 1 「額」
項目 番号 : 文字 鍵 必須
項目 県内 : 真偽
項目 額 : 円
要件 《1》: 県内
結果 算定額 《1》 = 額
--- command
echo 記録 | yoko explore none.yoko | tail -n 3
yoko compile none.yoko -o none.ykc
echo 記録 | yoko explore none.ykc | tail -n 3
cat none.yoko - >refused.yoko <<'END'
例 「三円」 { 県内 でない  額 = 3円  期待 { 判定 = 不交付 } }
例 「県外」 { 県内 でない  額 = 4円  期待 { 判定 = 不交付 } }
END
echo 記録 | yoko explore refused.yoko | tail -n 3
yoko explore refused.yoko --example 県内 </dev/null
echo 記録 | yoko explore refused.yoko --example 県外 | tail -n 3
yoko explore none.ykc --example 県外 </dev/null
--- stdout
> 記録
{"番号":"1"}

> 記録
{"番号":"1"}

> 記録
{"番号":"1"}

> 記録
{"県内":false,"額":4,"番号":"県外"}

--- stderr ja
refused.yoko: この制度には警告が1件あります。「yoko check refused.yoko」で表示します
refused.yoko: この制度には警告が1件あります。「yoko check refused.yoko」で表示します
エラー[Y0854]: 制度ファイルに「県内」という例はありません
  = もしかして: 県外
  = 直し方: 例 の後ろにある見出しを、「」を付けずに書いてください
refused.yoko: この制度には警告が1件あります。「yoko check refused.yoko」で表示します
エラー[Y0864]: 変換済みの制度「none」は、制度ファイルの文を含んでいません
  = 直し方: 元の制度ファイルを指定してください
--- stderr en
refused.yoko: 1 warning(s) about the scheme, which `yoko check refused.yoko` shows
refused.yoko: 1 warning(s) about the scheme, which `yoko check refused.yoko` shows
error[Y0854]: the scheme file has no 例 with the label `県内`
  = did you mean: 県外
  = help: write the label as it stands behind 例, without 「」
refused.yoko: 1 warning(s) about the scheme, which `yoko check refused.yoko` shows
error[Y0864]: the compiled scheme `none` holds no text to read
  = help: name the scheme file that it was compiled from
--- exit
4

=== of a file with mistakes in other applications only the one that is asked for matters
--- file apps.csv
申請番号,県内
A,たぶん
B,いいえ
C,おそらく
--- file 経費.csv
申請番号,金額,契約日
B,500000,2024-06-01
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
echo '県内 = はい' | yoko explore small.yoko apps.csv B --list 経費=経費.csv
yoko explore small.yoko apps.csv C --list 経費=経費.csv
--- stdout ja
不交付: 満たさない要件があります(第1条)。

■ 判定を左右した事実
  次の項目は、どれか一つが違っていれば判定が変わります。
  県内: いいえ → はい …… 交付可(補助額 250,000円)
  (内容を変えた申請 14 通りを同じ規則で実際に判定して求めました)

> 県内 = はい
判定: 不交付 → 交付可
補助額: 0円 → 250,000円
第1条 県内の事業所: × 満たさない → ○ 満たす

交付可: 補助額は 250,000円 です。

--- stdout en
不交付: not met: 第1条.

== What was decisive
  Each of these facts alone would have changed the decision:
  県内: no -> yes -- 交付可 (a grant of 250,000 yen)
  (Found by deciding 14 changed applications by the same rules.)

> 県内 = はい
verdict: 不交付 -> 交付可
grant: 0 yen -> 250,000 yen
第1条 県内の事業所: × not met -> ○ met

交付可: the grant is 250,000 yen.

--- stderr ja
エラー[Y0740]: apps.csv:2: 「県内」は真偽の項目ですが、「たぶん」とあります
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
エラー[Y0740]: apps.csv:4: 「県内」は真偽の項目ですが、「おそらく」とあります
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
--- stderr en
error[Y0740]: apps.csv:2: `県内` is yes or no, but here is `たぶん`
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
error[Y0740]: apps.csv:4: `県内` is yes or no, but here is `おそらく`
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
--- exit
2

=== numbers keep their digits, whatever a double could hold of them
In a file, in a step and in a 例; what JSON writes with an exponent becomes an amount of scheme files.
--- file digits.yoko
制度 digits 「小数のある数」
項目 申請番号 : 文字 必須
項目 量 : 数 小数2桁 0以上99,999,999,999,999.99以下
条文 第1条 「額」
結果 算定額 《第1条》 = 切り捨て(量 × 1円, 1円)
例 「多い」 {
    量 = 99,999,999,999,999.98
    期待 { 補助額 = 99,999,999,999,999円 }
}
--- file applications.ndjson
{"申請番号":"A","量":99999999999999.99}
{"申請番号":"B","量":12e2}
--- command
printf '入力 量\n記録\n例\n量 = 99999999999999.97\n記録\n' | yoko explore digits.yoko applications.ndjson A
printf '記録\n例\n' | yoko explore digits.yoko applications.ndjson B
printf '記録\n' | yoko explore digits.yoko --example 多い
--- stdout ja
交付可: 補助額は 99,999,999,999,999円 です。

> 入力 量
量 = 99,999,999,999,999.99
    数 0–99999999999999.99

> 記録
{"申請番号":"A","量":99999999999999.99}

> 例
例 「試した申請」 {
    量 = 99,999,999,999,999.99
    期待 { 判定 = 交付可  補助額 = 99,999,999,999,999円 }
}

> 量 = 99999999999999.97
判定は変わりません。

交付可: 補助額は 99,999,999,999,999円 です。

> 記録
{"申請番号":"A","量":99999999999999.97}

交付可: 補助額は 1,200円 です。

> 記録
{"申請番号":"B","量":12e2}

> 例
例 「試した申請」 {
    量 = 1,200
    期待 { 判定 = 交付可  補助額 = 1,200円 }
}

交付可: 補助額は 99,999,999,999,999円 です。

> 記録
{"量":99999999999999.98,"申請番号":"多い"}

--- stdout en
交付可: the grant is 99,999,999,999,999 yen.

> 入力 量
量 = 99,999,999,999,999.99
    number 0–99999999999999.99

> 記録
{"申請番号":"A","量":99999999999999.99}

> 例
例 「試した申請」 {
    量 = 99,999,999,999,999.99
    期待 { 判定 = 交付可  補助額 = 99,999,999,999,999円 }
}

> 量 = 99999999999999.97
Nothing in the decision changes.

交付可: the grant is 99,999,999,999,999 yen.

> 記録
{"申請番号":"A","量":99999999999999.97}

交付可: the grant is 1,200 yen.

> 記録
{"申請番号":"B","量":12e2}

> 例
例 「試した申請」 {
    量 = 1,200
    期待 { 判定 = 交付可  補助額 = 1,200円 }
}

交付可: the grant is 99,999,999,999,999 yen.

> 記録
{"量":99999999999999.98,"申請番号":"多い"}


