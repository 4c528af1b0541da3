# What comes from an application can neither command a terminal nor look like a line of what is told: people see each hidden
# character by its number. Data (NDJSON, CSV) stay as they are.

=== the number of an application and a text of it, wherever they are told
--- file hidden.yoko
制度 hidden 「見えない文字」
    出典 「試みの要綱」
    施行 2024-04-01
項目 申請番号 : 文字 鍵 必須
項目 備考 : 文字
項目 県内 : 真偽
項目 額 : 円
条文 1 「県内にある」
条文 2 「補助額」
要件 《1》: 県内
結果 備考の写し 《2》 = 備考
結果 算定額 《2》 = 額
--- file a.ndjson
{"申請番号": "A\u001b[31m\u001b]0;t\u0007\r偽の行\n要件 ✓\u202egnp", "備考": "\u001b[2J\n交付可\u200b", "県内": false, "額": 5000}
--- file cases.ndjson
{"record": {"申請番号": "B\u001b[8m\nFAIL", "備考": "\u202e", "県内": true, "額": 5}, "expected": {"補助額": 6, "結果": {"備考の写し": "\u001b[2J"}}}
--- command
yoko explain hidden.yoko a.ndjson --depth trace
yoko run hidden.yoko a.ndjson --format table 2>/dev/null
yoko run hidden.yoko a.ndjson --format table --columns 申請番号,備考の写し,補助額 2>/dev/null
yoko record hidden.yoko a.ndjson --ledger l.db --by clerk >/dev/null 2>&1
sed 's/= 備考/= 申請番号/; s/: 県内$/: 県内 ではない/' hidden.yoko >changed.yoko
yoko replay l.db --with ./changed.yoko 2>/dev/null
yoko test hidden.yoko cases.ndjson
yoko compare hidden.yoko changed.yoko --records a.ndjson 2>&1 | tail -n 8
yoko run hidden.yoko a.ndjson 2>/dev/null | tr '\033' '!'
--- stdout ja
制度        hidden 「見えない文字」
出典        試みの要綱
申請番号    A<U+001B>[31m<U+001B>]0;t<U+0007><U+000D>偽の行<U+000A>要件 ✓<U+202E>gnp
規則        hidden.yoko (SHA-256 c072564059e1bd749ce2a8207e80fd64707d985eb4546982416605080e9a4ee0)

不交付: 満たさない要件があります(1)。

■ 判定を左右した事実
  次の項目は、どれか一つが違っていれば判定が変わります。
  県内: いいえ → はい …… 交付可(補助額 5,000円)
  (内容を変えた申請 1 通りを同じ規則で実際に判定して求めました)

■ 要件 1 件のうち、満たす 0、満たさない 1、定まらない 0
  × 満たさない  1 県内にある (hidden.yoko:10)
      条件: 県内
      値: 県内 = いいえ

■ 結果
  備考の写し  <U+001B>[2J<U+000A>交付可<U+200B> …… 2 補助額 (hidden.yoko:11)
      式: 備考
      値: 備考 = <U+001B>[2J<U+000A>交付可<U+200B>
  算定額      5,000円 …… 2 補助額 (hidden.yoko:12)
      式: 額
      値: 額 = 5,000円

■ レジスタ
  r0 FIELD_FLAG 県内 = 0
  r1 FIELD_WORD 備考 = 1
  r2 FIELD_WORD 額 = 5000
申請番号                                                                  判定    補助額  理由
A<U+001B>[31m<U+001B>]0;t<U+0007><U+000D>偽の行<U+000A>要件 ✓<U+202E>gnp  不交付     0円  1
申請番号                                                                    備考の写し                           補助額
"A<U+001B>[31m<U+001B>]0;t<U+0007><U+000D>偽の行<U+000A>要件 ✓<U+202E>gnp"  "<U+001B>[2J<U+000A>交付可<U+200B>"       0
記録 3 番(申請「A<U+001B>[31m<U+001B>]0;t<U+0007><U+000D>偽の行<U+000A>要件 ✓<U+202E>gnp」)をhiddenで判定し直した結果:
  判定: 不交付 → 交付可
  不適合: 1 → なし
  補助額: 0円 → 5,000円
  結果.備考の写し: \u001b[2J\n交付可<U+200B> → A\u001b[31m\u001b]0;t\u0007\r偽の行\n要件 ✓<U+202E>gnp
  原因: 《1》
判定が変わった 1件の原因: 《1》
× B<U+001B>[8m<U+000A>FAIL (cases.ndjson:1)
    補助額
      期待  6円
      結果  5円
      規則  2: 額 [額 = 5円](12 行目)
    結果.備考の写し
      期待  <U+001B>[2J
      結果  <U+202E>
規則 5 件のうち、4 件を試しています。
合格 0 件、不合格 1 件
    hidden (changed.yoko): 《1》 県内にある

差         件数  合計（円）                      
0～+5万円     1      +5,000  ####################

差の大きい申請                                                            hidden (hidden.yoko)  hidden (changed.yoko)  差（円）
A<U+001B>[31m<U+001B>]0;t<U+0007><U+000D>偽の行<U+000A>要件 ✓<U+202E>gnp                     0                  5,000    +5,000

{"申請番号": "A\u001b[31m\u001b]0;t\u0007\r偽の行\n要件 ✓‮gnp", "制度": "hidden", "判定": "不交付", "不足項目": [], "不適合": ["1"], "対象経費": null, "補助率": null, "基準額": null, "上限額": null, "算定額": 5000, "補助額": 0, "経費": [], "内訳": [], "義務": {}, "提出書類": [], "結果": {"備考の写し": "\u001b[2J\n交付可​"}}
--- stdout en
Scheme       hidden "見えない文字"
Source       試みの要綱
Application  A<U+001B>[31m<U+001B>]0;t<U+0007><U+000D>偽の行<U+000A>要件 ✓<U+202E>gnp
File         hidden.yoko (SHA-256 c072564059e1bd749ce2a8207e80fd64707d985eb4546982416605080e9a4ee0)

不交付: not met: 1.

== What was decisive
  Each of these facts alone would have changed the decision:
  県内: no -> yes -- 交付可 (a grant of 5,000 yen)
  (Found by deciding 1 changed applications by the same rules.)

== Requirements: of 1, 0 met, 1 not met, 0 open
  × not met  1 県内にある (hidden.yoko:10)
      condition: 県内
      given: 県内 = no

== Results
  備考の写し  <U+001B>[2J<U+000A>交付可<U+200B> -- 2 補助額 (hidden.yoko:11)
      formula: 備考
      given: 備考 = <U+001B>[2J<U+000A>交付可<U+200B>
  算定額      5,000 yen -- 2 補助額 (hidden.yoko:12)
      formula: 額
      given: 額 = 5,000 yen

== Registers
  r0 FIELD_FLAG 県内 = 0
  r1 FIELD_WORD 備考 = 1
  r2 FIELD_WORD 額 = 5000
application                                                               verdict  grant  reasons
A<U+001B>[31m<U+001B>]0;t<U+0007><U+000D>偽の行<U+000A>要件 ✓<U+202E>gnp  不交付     0円  1
申請番号                                                                    備考の写し                           補助額
"A<U+001B>[31m<U+001B>]0;t<U+0007><U+000D>偽の行<U+000A>要件 ✓<U+202E>gnp"  "<U+001B>[2J<U+000A>交付可<U+200B>"       0
entry 3, application A<U+001B>[31m<U+001B>]0;t<U+0007><U+000D>偽の行<U+000A>要件 ✓<U+202E>gnp, by hidden:
  判定: 不交付 → 交付可
  不適合: 1 → none
  補助額: 0円 → 5,000円
  結果.備考の写し: \u001b[2J\n交付可<U+200B> → A\u001b[31m\u001b]0;t\u0007\r偽の行\n要件 ✓<U+202E>gnp
  cause: 《1》
1 decisions differ by 《1》
FAIL B<U+001B>[8m<U+000A>FAIL (cases.ndjson:1)
    補助額
      expected  6円
      found     5円
      by        2: 額 [額 = 5 yen] (line 12)
    結果.備考の写し
      expected  <U+001B>[2J
      found     <U+202E>
Of 5 rules, 4 are put to the test.
0 passed, 1 failed
    hidden (changed.yoko): 《1》 県内にある

difference  applications  sum (yen)                      
0～+5万円              1     +5,000  ####################

those that differ most                                                    hidden (hidden.yoko)  hidden (changed.yoko)  difference (yen)
A<U+001B>[31m<U+001B>]0;t<U+0007><U+000D>偽の行<U+000A>要件 ✓<U+202E>gnp                     0                  5,000            +5,000

{"申請番号": "A\u001b[31m\u001b]0;t\u0007\r偽の行\n要件 ✓‮gnp", "制度": "hidden", "判定": "不交付", "不足項目": [], "不適合": ["1"], "対象経費": null, "補助率": null, "基準額": null, "上限額": null, "算定額": 5000, "補助額": 0, "経費": [], "内訳": [], "義務": {}, "提出書類": [], "結果": {"備考の写し": "\u001b[2J\n交付可​"}}

