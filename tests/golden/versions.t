# The text of a scheme by date: constants with values from a day on, amendments by date, and which version decides a record.

=== each record is decided by the version in force on its 申請日
The requirement is deleted and the duties change on 1 October 2025; the ceiling rises twice. A record without a date is
decided by the newest text, one from before the scheme is an input error.
--- file dated.yoko
制度 dated 「年々変わる制度」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 申請日 : 日付
項目 県内 : 真偽
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }
条文 第1条 「県内の事業所」
条文 第2条 「経費の2分の1、上限まで」
条文 第3条 「実績の報告」
定数 上限 《第2条》 = 60万円 令和7年4月1日から 80万円 令和8年4月1日から 90万円
要件 《第1条》: 県内
結果 対象経費 = 合計(経費.額)
結果 算定額 《第2条》 = 小さい方(切り捨て(対象経費 × 2分の1, 千円), 上限)
義務 実績報告 《第3条》 = 2027-03-31
改正 令和7年10月1日 {
    削る 要件 《第1条》
    改める 条文 第1条 「県内の事業所」 計算なし 「改正で不要になった」
    加える 義務 県への届出 《第3条》 = 2027-04-10
    削る 義務 実績報告
}
例 「初年」 { 申請日 = 2024-05-01 県内 経費 [ { 金額 = 300万円 } ] 期待 { 補助額 = 60万円 義務 { 実績報告 = 2027-03-31 } } }
例 「今」 { 申請日 = 2026-05-01 県内 でない 経費 [ { 金額 = 300万円 } ] 期待 { 補助額 = 90万円 } }
--- file a.ndjson
{"申請番号":"A-1","申請日":"2024-04-01","県内":true,"経費":[{"金額":3000000}]}
{"申請番号":"A-2","申請日":"2025-03-31","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-3","申請日":"2025-04-01","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-4","申請日":"2025-10-01","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-5","申請日":"2026-04-01","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-6","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-7","申請日":"2024-03-31","県内":true,"経費":[{"金額":3000000}]}
{"申請番号":"A-8","県内":3,"経費":[{"金額":3000000}]}
--- command
yoko check dated.yoko
yoko run dated.yoko a.ndjson | sed 's/"不足項目.*"不適合"/… "不適合"/; s/"対象経費.*"補助額"/… "補助額"/'
yoko run dated.yoko a.ndjson --format csv 2>/dev/null
yoko run dated.yoko a.ndjson --format table 2>/dev/null
--- stdout ja
dated.yoko: エラーはありません(警告 0件) — 年々変わる制度
{"申請番号": "A-1", "制度": "dated", "判定": "交付可", … "不適合": [], … "補助額": 600000, "経費": [], "内訳": [], "義務": {"実績報告": "2027-03-31"}, "提出書類": []}
{"申請番号": "A-2", "制度": "dated", "判定": "不交付", … "不適合": ["第1条"], … "補助額": 0, "経費": [], "内訳": [], "義務": {"実績報告": "2027-03-31"}, "提出書類": []}
{"申請番号": "A-3", "制度": "dated", "判定": "不交付", … "不適合": ["第1条"], … "補助額": 0, "経費": [], "内訳": [], "義務": {"実績報告": "2027-03-31"}, "提出書類": []}
{"申請番号": "A-4", "制度": "dated", "判定": "交付可", … "不適合": [], … "補助額": 800000, "経費": [], "内訳": [], "義務": {"県への届出": "2027-04-10"}, "提出書類": []}
{"申請番号": "A-5", "制度": "dated", "判定": "交付可", … "不適合": [], … "補助額": 900000, "経費": [], "内訳": [], "義務": {"県への届出": "2027-04-10"}, "提出書類": []}
{"申請番号": "A-6", "制度": "dated", "判定": "交付可", … "不適合": [], … "補助額": 900000, "経費": [], "内訳": [], "義務": {"県への届出": "2027-04-10"}, "提出書類": []}
{"申請番号": "A-7", "入力エラー": "申請「A-7」の申請日は2024-03-31ですが、その日に効力のある版がありません。施行は2024-04-01です"}
{"申請番号": "A-8", "入力エラー": "a.ndjson:8: 「県内」は真偽の項目ですが、「3」とあります"}
申請番号,制度,判定,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,義務_県への届出,義務_実績報告,提出書類,入力エラー\x0d
A-1,dated,交付可,,,3000000,,,,600000,600000,,,2027-03-31,,\x0d
A-2,dated,不交付,,第1条,3000000,,,,600000,0,,,2027-03-31,,\x0d
A-3,dated,不交付,,第1条,3000000,,,,800000,0,,,2027-03-31,,\x0d
A-4,dated,交付可,,,3000000,,,,800000,800000,,2027-04-10,,,\x0d
A-5,dated,交付可,,,3000000,,,,900000,900000,,2027-04-10,,,\x0d
A-6,dated,交付可,,,3000000,,,,900000,900000,,2027-04-10,,,\x0d
A-7,,,,,,,,,,,,,,,申請「A-7」の申請日は2024-03-31ですが、その日に効力のある版がありません。施行は2024-04-01です\x0d
A-8,,,,,,,,,,,,,,,a.ndjson:8: 「県内」は真偽の項目ですが、「3」とあります\x0d
申請番号  判定           補助額  理由
A-1       交付可      600,000円
A-2       不交付            0円  第1条
A-3       不交付            0円  第1条
A-4       交付可      800,000円
A-5       交付可      900,000円
A-6       交付可      900,000円
A-7       入力エラー             申請「A-7」の申請日は2024-03-31ですが、その日に効力のある版がありません。施行は2024-04-01です
A-8       入力エラー             a.ndjson:8: 「県内」は真偽の項目ですが、「3」とあります
--- stdout en
dated.yoko: no error, 0 warning(s) — 年々変わる制度
{"申請番号": "A-1", "制度": "dated", "判定": "交付可", … "不適合": [], … "補助額": 600000, "経費": [], "内訳": [], "義務": {"実績報告": "2027-03-31"}, "提出書類": []}
{"申請番号": "A-2", "制度": "dated", "判定": "不交付", … "不適合": ["第1条"], … "補助額": 0, "経費": [], "内訳": [], "義務": {"実績報告": "2027-03-31"}, "提出書類": []}
{"申請番号": "A-3", "制度": "dated", "判定": "不交付", … "不適合": ["第1条"], … "補助額": 0, "経費": [], "内訳": [], "義務": {"実績報告": "2027-03-31"}, "提出書類": []}
{"申請番号": "A-4", "制度": "dated", "判定": "交付可", … "不適合": [], … "補助額": 800000, "経費": [], "内訳": [], "義務": {"県への届出": "2027-04-10"}, "提出書類": []}
{"申請番号": "A-5", "制度": "dated", "判定": "交付可", … "不適合": [], … "補助額": 900000, "経費": [], "内訳": [], "義務": {"県への届出": "2027-04-10"}, "提出書類": []}
{"申請番号": "A-6", "制度": "dated", "判定": "交付可", … "不適合": [], … "補助額": 900000, "経費": [], "内訳": [], "義務": {"県への届出": "2027-04-10"}, "提出書類": []}
{"申請番号": "A-7", "入力エラー": "application `A-7` is of 2024-03-31, and no version of this scheme covers that day: it is in force from 2024-04-01"}
{"申請番号": "A-8", "入力エラー": "a.ndjson:8: `県内` is yes or no, but here is `3`"}
申請番号,制度,判定,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,義務_県への届出,義務_実績報告,提出書類,入力エラー\x0d
A-1,dated,交付可,,,3000000,,,,600000,600000,,,2027-03-31,,\x0d
A-2,dated,不交付,,第1条,3000000,,,,600000,0,,,2027-03-31,,\x0d
A-3,dated,不交付,,第1条,3000000,,,,800000,0,,,2027-03-31,,\x0d
A-4,dated,交付可,,,3000000,,,,800000,800000,,2027-04-10,,,\x0d
A-5,dated,交付可,,,3000000,,,,900000,900000,,2027-04-10,,,\x0d
A-6,dated,交付可,,,3000000,,,,900000,900000,,2027-04-10,,,\x0d
A-7,,,,,,,,,,,,,,,"application `A-7` is of 2024-03-31, and no version of this scheme covers that day: it is in force from 2024-04-01"\x0d
A-8,,,,,,,,,,,,,,,"a.ndjson:8: `県内` is yes or no, but here is `3`"\x0d
application  verdict          grant  reasons
A-1          交付可       600,000円
A-2          不交付             0円  第1条
A-3          不交付             0円  第1条
A-4          交付可       800,000円
A-5          交付可       900,000円
A-6          交付可       900,000円
A-7          input error             application `A-7` is of 2024-03-31, and no version of this scheme covers that day: it is in force from 2024-04-01
A-8          input error             a.ndjson:8: `県内` is yes or no, but here is `3`
--- stderr ja
エラー[Y0740]: a.ndjson:8: 「県内」は真偽の項目ですが、「3」とあります
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
エラー[Y0760]: 申請「A-7」の申請日は2024-03-31ですが、その日に効力のある版がありません。施行は2024-04-01です
  = 直し方: 申請日を確かめてください。施行より前の申請は、その時期の制度で判定します
申請 8件 = 判定 6件(交付可 4、不交付 2、要確認 0)+ 入力エラー 2件。補助額の合計 3,200,000円
--- stderr en
error[Y0740]: a.ndjson:8: `県内` is yes or no, but here is `3`
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
error[Y0760]: application `A-7` is of 2024-03-31, and no version of this scheme covers that day: it is in force from 2024-04-01
  = help: check 申請日; what was applied for earlier is decided by the scheme of that time
8 applications in = 6 decided (交付可 4, 不交付 2, 要確認 0) + 2 input errors (入力エラー); 補助額 3,200,000 yen in all
--- exit
2

=== with --as-of one version decides every record
--- file dated.yoko
制度 dated 「年々変わる制度」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 申請日 : 日付
項目 県内 : 真偽
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }
条文 第1条 「県内の事業所」
条文 第2条 「経費の2分の1、上限まで」
条文 第3条 「実績の報告」
定数 上限 《第2条》 = 60万円 令和7年4月1日から 80万円 令和8年4月1日から 90万円
要件 《第1条》: 県内
結果 対象経費 = 合計(経費.額)
結果 算定額 《第2条》 = 小さい方(切り捨て(対象経費 × 2分の1, 千円), 上限)
義務 実績報告 《第3条》 = 2027-03-31
改正 令和7年10月1日 {
    削る 要件 《第1条》
    改める 条文 第1条 「県内の事業所」 計算なし 「改正で不要になった」
    加える 義務 県への届出 《第3条》 = 2027-04-10
    削る 義務 実績報告
}
例 「初年」 { 申請日 = 2024-05-01 県内 経費 [ { 金額 = 300万円 } ] 期待 { 補助額 = 60万円 義務 { 実績報告 = 2027-03-31 } } }
例 「今」 { 申請日 = 2026-05-01 県内 でない 経費 [ { 金額 = 300万円 } ] 期待 { 補助額 = 90万円 } }
--- file a.ndjson
{"申請番号":"A-1","申請日":"2024-04-01","県内":true,"経費":[{"金額":3000000}]}
{"申請番号":"A-2","申請日":"2025-03-31","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-3","申請日":"2025-04-01","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-4","申請日":"2025-10-01","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-5","申請日":"2026-04-01","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-6","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-7","申請日":"2024-03-31","県内":true,"経費":[{"金額":3000000}]}
{"申請番号":"A-8","県内":3,"経費":[{"金額":3000000}]}
--- command
yoko run dated.yoko a.ndjson --as-of 2025-09-30 --format table
--- stdout ja
申請番号  判定           補助額  理由
A-1       交付可      800,000円
A-2       不交付            0円  第1条
A-3       不交付            0円  第1条
A-4       不交付            0円  第1条
A-5       不交付            0円  第1条
A-6       不交付            0円  第1条
A-7       交付可      800,000円
A-8       入力エラー             a.ndjson:8: 「県内」は真偽の項目ですが、「3」とあります
--- stdout en
application  verdict          grant  reasons
A-1          交付可       800,000円
A-2          不交付             0円  第1条
A-3          不交付             0円  第1条
A-4          不交付             0円  第1条
A-5          不交付             0円  第1条
A-6          不交付             0円  第1条
A-7          交付可       800,000円
A-8          input error             a.ndjson:8: `県内` is yes or no, but here is `3`
--- stderr ja
エラー[Y0740]: a.ndjson:8: 「県内」は真偽の項目ですが、「3」とあります
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
申請 8件 = 判定 7件(交付可 2、不交付 5、要確認 0)+ 入力エラー 1件。補助額の合計 1,600,000円
--- stderr en
error[Y0740]: a.ndjson:8: `県内` is yes or no, but here is `3`
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
8 applications in = 7 decided (交付可 2, 不交付 5, 要確認 0) + 1 input errors (入力エラー); 補助額 1,600,000 yen in all
--- exit
2

=== an explanation is by the version of the record's day
--- file dated.yoko
制度 dated 「年々変わる制度」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 申請日 : 日付
項目 県内 : 真偽
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }
条文 第1条 「県内の事業所」
条文 第2条 「経費の2分の1、上限まで」
条文 第3条 「実績の報告」
定数 上限 《第2条》 = 60万円 令和7年4月1日から 80万円 令和8年4月1日から 90万円
要件 《第1条》: 県内
結果 対象経費 = 合計(経費.額)
結果 算定額 《第2条》 = 小さい方(切り捨て(対象経費 × 2分の1, 千円), 上限)
義務 実績報告 《第3条》 = 2027-03-31
改正 令和7年10月1日 {
    削る 要件 《第1条》
    改める 条文 第1条 「県内の事業所」 計算なし 「改正で不要になった」
    加える 義務 県への届出 《第3条》 = 2027-04-10
    削る 義務 実績報告
}
例 「初年」 { 申請日 = 2024-05-01 県内 経費 [ { 金額 = 300万円 } ] 期待 { 補助額 = 60万円 義務 { 実績報告 = 2027-03-31 } } }
例 「今」 { 申請日 = 2026-05-01 県内 でない 経費 [ { 金額 = 300万円 } ] 期待 { 補助額 = 90万円 } }
--- file a.ndjson
{"申請番号":"A-1","申請日":"2024-04-01","県内":true,"経費":[{"金額":3000000}]}
{"申請番号":"A-2","申請日":"2025-03-31","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-3","申請日":"2025-04-01","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-4","申請日":"2025-10-01","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-5","申請日":"2026-04-01","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-6","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-7","申請日":"2024-03-31","県内":true,"経費":[{"金額":3000000}]}
{"申請番号":"A-8","県内":3,"経費":[{"金額":3000000}]}
--- command
yoko explain dated.yoko a.ndjson A-2 | head -14
yoko explain dated.yoko a.ndjson A-4 | head -12
yoko explain dated.yoko a.ndjson A-7
--- stdout ja
制度        dated 「年々変わる制度」
申請番号    A-2
適用した版  令和6年4月1日(2024-04-01)から施行の規定(申請日 令和7年3月31日(2025-03-31)による)

不交付: 満たさない要件があります(第1条)。

■ 判定を左右した事実
  次の項目は、どれか一つが違っていれば判定が変わります。
  県内: いいえ → はい …… 交付可(補助額 600,000円)
  (内容を変えた申請 8 通りを同じ規則で実際に判定して求めました)

■ 要件 1 件のうち、満たす 0、満たさない 1、定まらない 0
  × 満たさない  第1条 県内の事業所
      条件: 県内
制度        dated 「年々変わる制度」
申請番号    A-4
適用した版  令和7年10月1日(2025-10-01)から施行の規定(申請日 令和7年10月1日(2025-10-01)による)

交付可: 補助額は 800,000円 です。

■ 額が減った理由
  上限: 1,500,000円(対象経費 = 3,000,000円) を 800,000円 にとどめた …… 第2条 経費の2分の1、上限まで

■ 結果
  対象経費  3,000,000円
      式: 合計(経費.額)
--- stdout en
Scheme       dated "年々変わる制度"
Application  A-2
Version      the text in force from 2024-04-01 (令和6年4月1日) (by 申請日 2025-03-31 (令和7年3月31日))

不交付: not met: 第1条.

== What was decisive
  Each of these facts alone would have changed the decision:
  県内: no -> yes -- 交付可 (a grant of 600,000 yen)
  (Found by deciding 8 changed applications by the same rules.)

== Requirements: of 1, 0 met, 1 not met, 0 open
  × not met  第1条 県内の事業所
      condition: 県内
Scheme       dated "年々変わる制度"
Application  A-4
Version      the text in force from 2025-10-01 (令和7年10月1日) (by 申請日 2025-10-01 (令和7年10月1日))

交付可: the grant is 800,000 yen.

== What made the amount smaller
  ceiling: 1,500,000 yen (対象経費 = 3,000,000 yen) is limited to 800,000 yen -- 第2条 経費の2分の1、上限まで

== Results
  対象経費  3,000,000 yen
      formula: 合計(経費.額)
--- stderr ja
エラー[Y0760]: 申請「A-7」の申請日は2024-03-31ですが、その日に効力のある版がありません。施行は2024-04-01です
  = 直し方: 申請日を確かめてください。施行より前の申請は、その時期の制度で判定します
--- stderr en
error[Y0760]: application `A-7` is of 2024-03-31, and no version of this scheme covers that day: it is in force from 2024-04-01
  = help: check 申請日; what was applied for earlier is decided by the scheme of that time
--- exit
2

=== examples are decided by their day, and may expect what only an earlier version says
--- file dated.yoko
制度 dated 「年々変わる制度」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 申請日 : 日付
項目 県内 : 真偽
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }
条文 第1条 「県内の事業所」
条文 第2条 「経費の2分の1、上限まで」
条文 第3条 「実績の報告」
定数 上限 《第2条》 = 60万円 令和7年4月1日から 80万円 令和8年4月1日から 90万円
要件 《第1条》: 県内
結果 対象経費 = 合計(経費.額)
結果 算定額 《第2条》 = 小さい方(切り捨て(対象経費 × 2分の1, 千円), 上限)
義務 実績報告 《第3条》 = 2027-03-31
改正 令和7年10月1日 {
    削る 要件 《第1条》
    改める 条文 第1条 「県内の事業所」 計算なし 「改正で不要になった」
    加える 義務 県への届出 《第3条》 = 2027-04-10
    削る 義務 実績報告
}
例 「初年」 { 申請日 = 2024-05-01 県内 経費 [ { 金額 = 300万円 } ] 期待 { 補助額 = 60万円 義務 { 実績報告 = 2027-03-31 } } }
例 「今」 { 申請日 = 2026-05-01 県内 でない 経費 [ { 金額 = 300万円 } ] 期待 { 補助額 = 90万円 } }
例 「施行の前」 { 申請日 = 2024-03-31 県内 期待 { 補助額 = 0円 } }
--- command
yoko test dated.yoko
--- stdout ja
× 施行の前 (dated.yoko:23)
    入力エラー
      期待  判定
      結果  申請日に効力のある制度の版がありません
規則 11 件のうち、8 件を試しています。
合格 2 件、不合格 1 件
--- stdout en
FAIL 施行の前 (dated.yoko:23)
    入力エラー
      expected  a decision
      found     no version of the scheme covers 申請日
Of 11 rules, 8 are put to the test.
2 passed, 1 failed
--- exit
1

=== what is compiled or kept is one version
--- file dated.yoko
制度 dated 「年々変わる制度」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 申請日 : 日付
項目 県内 : 真偽
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }
条文 第1条 「県内の事業所」
条文 第2条 「経費の2分の1、上限まで」
条文 第3条 「実績の報告」
定数 上限 《第2条》 = 60万円 令和7年4月1日から 80万円 令和8年4月1日から 90万円
要件 《第1条》: 県内
結果 対象経費 = 合計(経費.額)
結果 算定額 《第2条》 = 小さい方(切り捨て(対象経費 × 2分の1, 千円), 上限)
義務 実績報告 《第3条》 = 2027-03-31
改正 令和7年10月1日 {
    削る 要件 《第1条》
    改める 条文 第1条 「県内の事業所」 計算なし 「改正で不要になった」
    加える 義務 県への届出 《第3条》 = 2027-04-10
    削る 義務 実績報告
}
例 「初年」 { 申請日 = 2024-05-01 県内 経費 [ { 金額 = 300万円 } ] 期待 { 補助額 = 60万円 義務 { 実績報告 = 2027-03-31 } } }
例 「今」 { 申請日 = 2026-05-01 県内 でない 経費 [ { 金額 = 300万円 } ] 期待 { 補助額 = 90万円 } }
--- file a.ndjson
{"申請番号":"A-1","申請日":"2024-04-01","県内":true,"経費":[{"金額":3000000}]}
{"申請番号":"A-2","申請日":"2025-03-31","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-3","申請日":"2025-04-01","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-4","申請日":"2025-10-01","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-5","申請日":"2026-04-01","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-6","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-7","申請日":"2024-03-31","県内":true,"経費":[{"金額":3000000}]}
{"申請番号":"A-8","県内":3,"経費":[{"金額":3000000}]}
--- command
yoko compile dated.yoko -o dated.ykc
ls
yoko compile dated.yoko -o dated.ykc --as-of 2025-04-01
yoko run ./dated.ykc a.ndjson --format csv 2>/dev/null | cut -d, -f1,11 | sed -n 2,3p
--- stdout
a.ndjson
dated.yoko
A-1,800000
A-2,0
--- stderr ja
エラー[Y0833]: 「dated」の本文は2026-04-01に変わりますが、変換した制度が持てるのは1つの版だけです
  = 直し方: どの版かを、その期間の日付で指定してください：--as-of 日付
--- stderr en
error[Y0833]: the text of `dated` changes on 2026-04-01, and a compiled scheme holds one version of it
  = help: say which, by a day within it: --as-of DATE

=== a ledger keeps each decision with the version of its 申請日, and a replay decides by that version
What each row says is what yoko run says; a replay of the stored text gives the same programs again, as does a text of today
that did not change. Going on finds all versions' decisions.
--- file dated.yoko
制度 dated 「年々変わる制度」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 申請日 : 日付
項目 県内 : 真偽
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }
条文 第1条 「県内の事業所」
条文 第2条 「経費の2分の1、上限まで」
条文 第3条 「実績の報告」
定数 上限 《第2条》 = 60万円 令和7年4月1日から 80万円 令和8年4月1日から 90万円
要件 《第1条》: 県内
結果 対象経費 = 合計(経費.額)
結果 算定額 《第2条》 = 小さい方(切り捨て(対象経費 × 2分の1, 千円), 上限)
義務 実績報告 《第3条》 = 2027-03-31
改正 令和7年10月1日 {
    削る 要件 《第1条》
    改める 条文 第1条 「県内の事業所」 計算なし 「改正で不要になった」
    加える 義務 県への届出 《第3条》 = 2027-04-10
    削る 義務 実績報告
}
例 「初年」 { 申請日 = 2024-05-01 県内 経費 [ { 金額 = 300万円 } ] 期待 { 補助額 = 60万円 義務 { 実績報告 = 2027-03-31 } } }
例 「今」 { 申請日 = 2026-05-01 県内 でない 経費 [ { 金額 = 300万円 } ] 期待 { 補助額 = 90万円 } }
--- file a.ndjson
{"申請番号":"A-1","申請日":"2024-04-01","県内":true,"経費":[{"金額":3000000}]}
{"申請番号":"A-2","申請日":"2025-03-31","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-3","申請日":"2025-04-01","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-4","申請日":"2025-10-01","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-5","申請日":"2026-04-01","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-6","県内":false,"経費":[{"金額":3000000}]}
{"申請番号":"A-7","申請日":"2024-03-31","県内":true,"経費":[{"金額":3000000}]}
{"申請番号":"A-8","県内":3,"経費":[{"金額":3000000}]}
--- command
yoko record dated.yoko a.ndjson --ledger l.db --by tester 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
sqlite3 l.db "SELECT number, application, version, decision ->> '補助額' FROM readable"
sqlite3 l.db "SELECT application, decision ->> '義務' FROM readable WHERE application IN ('A-3', 'A-4')"
yoko verify l.db | sed 's/[0-9a-f]\{64\}/HASH/'
yoko replay l.db
yoko replay l.db --with dated.yoko
yoko record dated.yoko a.ndjson --ledger l.db --by tester --resume 2>&1 | tail -n 1
sed 's/90万円/95万円/' dated.yoko >later.yoko
yoko replay l.db --with later.yoko
yoko accept l.db --with later.yoko --reason 改定 --by chief >accepted 2>&1
sqlite3 l.db "SELECT a.application, s.sources ->> 'as-of' FROM entry a JOIN entry s ON s.number = a.scheme WHERE a.kind = 'acceptance'"
--- stdout ja
エラー[Y0740]: a.ndjson:8: 「県内」は真偽の項目ですが、「3」とあります
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
エラー[Y0760]: 申請「A-7」の申請日は2024-03-31ですが、その日に効力のある版がありません。施行は2024-04-01です
  = 直し方: 申請日を確かめてください。施行より前の申請は、その時期の制度で判定します
申請 8件 = 記録した判定 6件 + 入力エラー 2件
記録 3 番から 14 番まで。最後の記録のハッシュ: HASH
3|A-1|2024-04-01|600000
4|A-2|2024-04-01|0
7|A-3|2025-04-01|0
10|A-4|2025-10-01|800000
13|A-5|2026-04-01|900000
14|A-6|2026-04-01|900000
A-3|{"2":["2027-03-31"]}
A-4|{"2":["2027-04-10"]}
l.db: 制度 4件、判定 6件、承認 0件。異常 0件
最後の記録のハッシュ: HASH
申請 8件 = 記録した判定 0件 + 記録済み 6件 + 入力エラー 2件
記録 13 番(申請「A-5」)をdatedで判定し直した結果:
  算定額: 900,000円 → 950,000円
  補助額: 900,000円 → 950,000円
  原因: 上限 《第2条》
記録 14 番(申請「A-6」)をdatedで判定し直した結果:
  算定額: 900,000円 → 950,000円
  補助額: 900,000円 → 950,000円
  原因: 上限 《第2条》
判定が変わった 2件の原因: 上限 《第2条》
A-5|2026-04-01
A-6|2026-04-01
--- stdout en
error[Y0740]: a.ndjson:8: `県内` is yes or no, but here is `3`
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
error[Y0760]: application `A-7` is of 2024-03-31, and no version of this scheme covers that day: it is in force from 2024-04-01
  = help: check 申請日; what was applied for earlier is decided by the scheme of that time
8 applications in = 6 decisions kept + 2 input errors (入力エラー)
entries 3 to 14; hash of the last: HASH
3|A-1|2024-04-01|600000
4|A-2|2024-04-01|0
7|A-3|2025-04-01|0
10|A-4|2025-10-01|800000
13|A-5|2026-04-01|900000
14|A-6|2026-04-01|900000
A-3|{"2":["2027-03-31"]}
A-4|{"2":["2027-04-10"]}
l.db: 4 schemes, 6 decisions, 0 acceptances; 0 faults
hash of the last entry: HASH
8 applications in = 0 decisions kept + 6 kept before + 2 input errors (入力エラー)
entry 13, application A-5, by dated:
  算定額: 900,000円 → 950,000円
  補助額: 900,000円 → 950,000円
  cause: 上限 《第2条》
entry 14, application A-6, by dated:
  算定額: 900,000円 → 950,000円
  補助額: 900,000円 → 950,000円
  cause: 上限 《第2条》
2 decisions differ by 上限 《第2条》
A-5|2026-04-01
A-6|2026-04-01
--- stderr ja
再判定 6件 = 同じ 6件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
再判定 6件 = 同じ 6件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
later.yoko: この制度には警告が1件あります。「yoko check later.yoko」で表示します
再判定 6件 = 同じ 4件 + 承認済み 0件 + 違う 2件 + ハッシュの項目により比べられない 0件
--- stderr en
6 decided again = 6 the same + 0 accepted before + 0 different + 0 that rest on hashed values
6 decided again = 6 the same + 0 accepted before + 0 different + 0 that rest on hashed values
later.yoko: 1 warning(s) about the scheme, which `yoko check later.yoko` shows
6 decided again = 4 the same + 0 accepted before + 2 different + 0 that rest on hashed values

=== the same scheme in English
--- file dated.yoko
制度 dated 「年々変わる制度」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 申請日 : 日付
項目 県内 : 真偽
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }
条文 第1条 「県内の事業所」
条文 第2条 「経費の2分の1、上限まで」
条文 第3条 「実績の報告」
定数 上限 《第2条》 = 60万円 令和7年4月1日から 80万円 令和8年4月1日から 90万円
要件 《第1条》: 県内
結果 対象経費 = 合計(経費.額)
結果 算定額 《第2条》 = 小さい方(切り捨て(対象経費 × 2分の1, 千円), 上限)
義務 実績報告 《第3条》 = 2027-03-31
改正 令和7年10月1日 {
    削る 要件 《第1条》
    改める 条文 第1条 「県内の事業所」 計算なし 「改正で不要になった」
    加える 義務 県への届出 《第3条》 = 2027-04-10
    削る 義務 実績報告
}
例 「初年」 { 申請日 = 2024-05-01 県内 経費 [ { 金額 = 300万円 } ] 期待 { 補助額 = 60万円 義務 { 実績報告 = 2027-03-31 } } }
例 「今」 { 申請日 = 2026-05-01 県内 でない 経費 [ { 金額 = 300万円 } ] 期待 { 補助額 = 90万円 } }
--- command
yoko doc dated.yoko --consolidated --lang en --as-of 2025-03-31 | grep constant
yoko doc dated.yoko --consolidated --lang en --as-of 2025-04-01 | grep constant
yoko doc dated.yoko --consolidated --lang en | grep constant
--- stdout
constant 上限 《第2条》 = 60万円  # dated.yoko:10
constant 上限 《第2条》 = 80万円  # dated.yoko:10
constant 上限 《第2条》 = 90万円  # dated.yoko:10

=== dated values with English keywords
--- file dated.yoko
scheme dated "a scheme that changes"
effective 2024-04-01
vocabulary common
clause 1 "the ceiling"
clause Q1 "how it is read" nothing "it only explains" interprets 《1》
constant cap 《1》 = 600,000円 from 2025-04-01 800,000円 from 2026-04-01 900,000円
result 対象経費 = sum(経費.額)
result 算定額 《1》 = least(対象経費, cap)
example "the first year" { 申請日 = 2025-03-31 経費 [ { 金額 = 1,000,000円 } ] expect { 算定額 = 600,000円 } }
example "the second" { 申請日 = 2025-04-01 経費 [ { 金額 = 1,000,000円 } ] expect { 算定額 = 800,000円 } }
example "without a day" { 経費 [ { 金額 = 1,000,000円 } ] expect { 算定額 = 900,000円 } }
--- command
cp -r "$YOKO_PATH/vocabulary" .
yoko test ./dated.yoko
yoko cite ./dated.yoko
yoko cite ./dated.yoko --json
--- stdout ja
規則 7 件のうち、7 件を試しています。
合格 3 件、不合格 0 件
1  the ceiling
    ./dated.yoko:8  result 算定額 《1》 = least(対象経費, cap)
    ./dated.yoko:6  constant cap 《1》 = 600,000円 from 2025-04-01 800,000円 from 2026-04-01 900,000円
    Q1 による解釈
Q1  how it is read
    解釈: 1
    計算なし: it only explains
条文 2件: 引用あり 1件、計算なし 1件、引用なし 0件
[
  {
    "clause": "1",
    "label": "the ceiling",
    "nothing": null,
    "interprets": [],
    "interpreted_by": [
      "Q1"
    ],
    "rules": [
      {
        "file": "./dated.yoko",
        "line": 8,
        "text": "result 算定額 《1》 = least(対象経費, cap)"
      },
      {
        "file": "./dated.yoko",
        "line": 6,
        "text": "constant cap 《1》 = 600,000円 from 2025-04-01 800,000円 from 2026-04-01 900,000円"
      }
    ]
  },
  {
    "clause": "Q1",
    "label": "how it is read",
    "nothing": "it only explains",
    "interprets": [
      "1"
    ],
    "interpreted_by": [],
    "rules": []
  }
]
--- stdout en
Of 7 rules, 7 are put to the test.
3 passed, 0 failed
1  the ceiling
    ./dated.yoko:8  result 算定額 《1》 = least(対象経費, cap)
    ./dated.yoko:6  constant cap 《1》 = 600,000円 from 2025-04-01 800,000円 from 2026-04-01 900,000円
    interpreted by Q1
Q1  how it is read
    interprets: 1
    computes nothing: it only explains
2 clauses: 1 cited, 1 compute nothing, 0 uncited
[
  {
    "clause": "1",
    "label": "the ceiling",
    "nothing": null,
    "interprets": [],
    "interpreted_by": [
      "Q1"
    ],
    "rules": [
      {
        "file": "./dated.yoko",
        "line": 8,
        "text": "result 算定額 《1》 = least(対象経費, cap)"
      },
      {
        "file": "./dated.yoko",
        "line": 6,
        "text": "constant cap 《1》 = 600,000円 from 2025-04-01 800,000円 from 2026-04-01 900,000円"
      }
    ]
  },
  {
    "clause": "Q1",
    "label": "how it is read",
    "nothing": "it only explains",
    "interprets": [
      "1"
    ],
    "interpreted_by": [],
    "rules": []
  }
]

=== Y0515 the value from … on stands behind the one from … on
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
条文 第3条 「上限」
定数 上限 《第3条》 = 60万円 令和8年4月1日から 90万円 令和7年4月1日から 80万円 2025-04-01から 70万円
結果 対象経費 = 小さい方(費用, 上限)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 2件、警告 0件
--- stdout en
scheme.yoko: 2 error(s), 0 warning(s)
--- stderr ja
エラー[Y0515]: 2025-04-01からの値が、2026-04-01からの値の後に書かれています
 --> scheme.yoko:4:36
  |
4 | 定数 上限 《第3条》 = 60万円 令和8年4月1日から 90万円 令和7年4月1日から 80万円 2025-04-01から 70万円
  |                                                       ^^^^^^^^^^^^^
  = 直し方: 値は日付の順に、同じ日は1回だけ書いてください
エラー[Y0515]: 2025-04-01からの値が、2025-04-01からの値の後に書かれています
 --> scheme.yoko:4:52
  |
4 | 定数 上限 《第3条》 = 60万円 令和8年4月1日から 90万円 令和7年4月1日から 80万円 2025-04-01から 70万円
  |                                                                                ^^^^^^^^^^
  = 直し方: 値は日付の順に、同じ日は1回だけ書いてください
--- stderr en
error[Y0515]: the value from 2025-04-01 on stands behind the one from 2026-04-01 on
 --> scheme.yoko:4:36
  |
4 | 定数 上限 《第3条》 = 60万円 令和8年4月1日から 90万円 令和7年4月1日から 80万円 2025-04-01から 70万円
  |                                                       ^^^^^^^^^^^^^
  = help: write the values in the order of their days, each day once
error[Y0515]: the value from 2025-04-01 on stands behind the one from 2025-04-01 on
 --> scheme.yoko:4:52
  |
4 | 定数 上限 《第3条》 = 60万円 令和8年4月1日から 90万円 令和7年4月1日から 80万円 2025-04-01から 70万円
  |                                                                                ^^^^^^^^^^
  = help: write the values in the order of their days, each day once
--- exit
3

=== Y0516 from … on the scheme has other fields
--- file scheme.yoko
制度 example 「小さな補助」
施行 2024-04-01
項目 費用 : 円
結果 対象経費 = 費用
改正 2025-04-01 {
    加える 項目 追加費用 : 円
    改める 結果 対象経費 = 費用 + 追加費用
}
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0516]: 2025-04-01から項目、一覧または選択肢が変わるため、1つの申請をすべての版のために読むことができません
 --> scheme.yoko:5:1
  |
5 | 改正 2025-04-01 {
  | ^^^^^^^^^^^^^^^^^
  = 直し方: 語彙か、改正 の外で宣言してください。日付による改正で変えられるのは規則と金額です
--- stderr en
error[Y0516]: from 2025-04-01 on the scheme has other fields, lists or choices, so that one application cannot be read for all its versions
 --> scheme.yoko:5:1
  |
5 | 改正 2025-04-01 {
  | ^^^^^^^^^^^^^^^^^
  = help: declare them in the vocabulary, or outside of 改正; an amendment by date changes rules and amounts
--- exit
3

=== a slip that only an earlier version has
--- file scheme.yoko
制度 example 「小さな補助」
施行 2024-04-01
項目 費用 : 円
条文 第3条 「上限」
結果 対象経費 = 小さい方(費用, 上限)
改正 2025-04-01 {
    加える 定数 上限 《第3条》 = 60万円
}
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0101]: 「上限」という名前はありません
 --> scheme.yoko:5:20
  |
5 | 結果 対象経費 = 小さい方(費用, 上限)
  |                                ^^^^
  = 参考: 2025-04-01より前の本文での誤りです
  = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `上限` is not known here
 --> scheme.yoko:5:20
  |
5 | 結果 対象経費 = 小さい方(費用, 上限)
  |                                ^^^^
  = note: this is so in the text before 2025-04-01
  = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== only what no version uses is declared in vain
The clause is cited by the earlier text alone, the constant is used by the later one alone, and 色 by neither.
--- file scheme.yoko
制度 example 「小さな補助」
施行 2024-04-01
項目 費用 : 円
項目 色 : 文字
条文 第3条 「上限」
定数 上限 = 60万円
結果 対象経費 《第3条》 = 費用
改正 2025-04-01 {
    改める 結果 対象経費 = 小さい方(費用, 上限)
}
--- command
yoko check scheme.yoko
yoko check scheme.yoko --as-of 2024-04-01
--- stdout ja
scheme.yoko: エラーはありません(警告 1件) — 小さな補助
scheme.yoko: エラーはありません(警告 0件) — 小さな補助
--- stdout en
scheme.yoko: no error, 1 warning(s) — 小さな補助
scheme.yoko: no error, 0 warning(s) — 小さな補助
--- stderr ja
警告[Y0111]: 「色」は宣言されていますが、どこでも使われていません
 --> scheme.yoko:4:4
  |
4 | 項目 色 : 文字
  |      ^^
  = 直し方: 使うか、取り除いてください。これを読むはずの規則が抜けているかもしれません
--- stderr en
warning[Y0111]: `色` is declared, but nothing uses it
 --> scheme.yoko:4:4
  |
4 | 項目 色 : 文字
  |      ^^
  = help: use it, or take it out; a rule that was meant to read it may be missing

=== a base's dates count with its scheme
What the base changed before this scheme was in force makes no version of this one.
--- file first.yoko
制度 first 「初めの制度」
施行 2023-04-01
項目 申請番号 : 文字 必須
項目 申請日 : 日付
項目 費用 : 円
条文 第3条 「上限」
定数 上限 《第3条》 = 60万円 2023-10-01から 70万円 2025-04-01から 80万円
結果 対象経費 = 小さい方(費用, 上限)
--- file second.yoko
制度 second 「次の制度」
施行 2024-04-01
基礎 first
--- file a.csv
申請番号,申請日,費用
B-1,2024-03-31,1000000
B-2,2024-04-01,1000000
B-3,2025-04-01,1000000
--- command
yoko run second.yoko a.csv --format csv 2>/dev/null | cut -d, -f1,6
--- stdout
申請番号,対象経費
B-1,
B-2,700000
B-3,800000

=== a clause interprets clauses of the outline
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
条文 第3条 「上限」
条文 第4条 「届出」 計算なし 「手続だけ」
条文 問1 「上限と届出の読み方」 計算なし 「案内だけ」 解釈 《第3条、第4条》
条文 問2 「上限の読み方」 計算なし 「案内だけ」 解釈 《第3条》
結果 対象経費 《第3条》 = 費用
--- command
yoko cite scheme.yoko
yoko cite scheme.yoko --json
yoko doc scheme.yoko --consolidated --lang en | grep interprets
--- stdout ja
第3条  上限
    scheme.yoko:7  結果 対象経費 《第3条》 = 費用
    問1 による解釈
    問2 による解釈
第4条  届出
    問1 による解釈
    計算なし: 手続だけ
問1  上限と届出の読み方
    解釈: 第3条、第4条
    計算なし: 案内だけ
問2  上限の読み方
    解釈: 第3条
    計算なし: 案内だけ
条文 4件: 引用あり 1件、計算なし 3件、引用なし 0件
[
  {
    "clause": "第3条",
    "label": "上限",
    "nothing": null,
    "interprets": [],
    "interpreted_by": [
      "問1",
      "問2"
    ],
    "rules": [
      {
        "file": "scheme.yoko",
        "line": 7,
        "text": "結果 対象経費 《第3条》 = 費用"
      }
    ]
  },
  {
    "clause": "第4条",
    "label": "届出",
    "nothing": "手続だけ",
    "interprets": [],
    "interpreted_by": [
      "問1"
    ],
    "rules": []
  },
  {
    "clause": "問1",
    "label": "上限と届出の読み方",
    "nothing": "案内だけ",
    "interprets": [
      "第3条",
      "第4条"
    ],
    "interpreted_by": [],
    "rules": []
  },
  {
    "clause": "問2",
    "label": "上限の読み方",
    "nothing": "案内だけ",
    "interprets": [
      "第3条"
    ],
    "interpreted_by": [],
    "rules": []
  }
]
clause 問1 "上限と届出の読み方" nothing "案内だけ" interprets 《第3条, 第4条》  # scheme.yoko:5
clause 問2 "上限の読み方" nothing "案内だけ" interprets 《第3条》  # scheme.yoko:6
--- stdout en
第3条  上限
    scheme.yoko:7  結果 対象経費 《第3条》 = 費用
    interpreted by 問1
    interpreted by 問2
第4条  届出
    interpreted by 問1
    computes nothing: 手続だけ
問1  上限と届出の読み方
    interprets: 第3条, 第4条
    computes nothing: 案内だけ
問2  上限の読み方
    interprets: 第3条
    computes nothing: 案内だけ
4 clauses: 1 cited, 3 compute nothing, 0 uncited
[
  {
    "clause": "第3条",
    "label": "上限",
    "nothing": null,
    "interprets": [],
    "interpreted_by": [
      "問1",
      "問2"
    ],
    "rules": [
      {
        "file": "scheme.yoko",
        "line": 7,
        "text": "結果 対象経費 《第3条》 = 費用"
      }
    ]
  },
  {
    "clause": "第4条",
    "label": "届出",
    "nothing": "手続だけ",
    "interprets": [],
    "interpreted_by": [
      "問1"
    ],
    "rules": []
  },
  {
    "clause": "問1",
    "label": "上限と届出の読み方",
    "nothing": "案内だけ",
    "interprets": [
      "第3条",
      "第4条"
    ],
    "interpreted_by": [],
    "rules": []
  },
  {
    "clause": "問2",
    "label": "上限の読み方",
    "nothing": "案内だけ",
    "interprets": [
      "第3条"
    ],
    "interpreted_by": [],
    "rules": []
  }
]
clause 問1 "上限と届出の読み方" nothing "案内だけ" interprets 《第3条, 第4条》  # scheme.yoko:5
clause 問2 "上限の読み方" nothing "案内だけ" interprets 《第3条》  # scheme.yoko:6

=== a clause interprets what is not in the outline
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
条文 第3条 「上限」
条文 問1 「上限の読み方」 計算なし 「案内だけ」 解釈 《第3項》
結果 対象経費 《第3条》 = 費用
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0120]: 「第3項」という条文は、条文の一覧にありません
 --> scheme.yoko:4:32
  |
4 | 条文 問1 「上限の読み方」 計算なし 「案内だけ」 解釈 《第3項》
  |                                                        ^^^^^
  = もしかして: 第3条
  = 直し方: 引用を直すか、一覧に 条文 第3項 「…」 を加えてください
--- stderr en
error[Y0120]: the outline has no clause `第3項`
 --> scheme.yoko:4:32
  |
4 | 条文 問1 「上限の読み方」 計算なし 「案内だけ」 解釈 《第3項》
  |                                                        ^^^^^
  = did you mean: 第3条
  = help: correct the citation, or add it to the outline: 条文 第3項 「…」
--- exit
3

