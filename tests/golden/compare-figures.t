# Schemes side by side in figures that are read by people: workbooks, which a script tells as text, narrow windows, sums
# that leave the range of numbers, and applications with all that a vocabulary requires.

=== every step that decides, in a narrow window and in a workbook
--- file vocabulary/town.yoko
語彙 town 「町」
選択肢 費目 { 機器、通信費、雑費 }
項目 申請番号 : 文字 必須
項目 申請日 : 日付
項目 補助年度 : 年度
項目 職員数 : 人
項目 町内 : 真偽
項目 「前.回」 : 真偽 既定 偽
項目 費用 : 円
項目 単価 : 円 既定 費用
項目 査定額 : 円
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 費目 : 費目
    項目 金額 : 円
}
--- file east.yoko
制度 east 「東町の補助」
語彙 town
条文 1 「対象者」
条文 2 「経費」
条文 3 「率」
条文 4 「基準と上限」
要件 《1》 「町内にある」: 町内
要件 《1》 「初めてである」: 「前.回」 でない
各 経費 {
    要件 《2》 「雑費でない」: 費目 ≠ 雑費
    定義 額 《2》 = 金額
}
結果 対象経費 《2》 = 合計(経費.額, 対象)
結果 補助率 = 2分の1
結果 基準額 《4》 = 職員数 × 10万円
結果 上限額 《4》 = 300万円
結果 算定額 《4》 = 切り捨て(小さい方(対象経費 × 2分の1, 職員数 × 10万円, 300万円), 千円)
--- file west.yoko
制度 west 「西町の補助」
語彙 town
条文 ア 「経費」
条文 イ 「率」
要件 《ア》 「単価がある」: 単価 > 0円
各 経費 {
    定義 額 《ア》 = もし 費目 = 通信費 ならば 小さい方(金額, 1万円) それ以外 金額
}
結果 対象経費 《ア》 = 合計(経費.額, 対象)
定義 補助率 《イ》 = 4分の3
結果 補助率 = 補助率
結果 算定額 = 切り捨て(対象経費 × 補助率, 千円)
--- file a.ndjson
{"申請番号":"B1","申請日":"2024-03-31","補助年度":2024,"町内":true,"職員数":3,"費用":1,"経費":[{"費目":"機器","金額":900000}]}
{"申請番号":"B2","申請日":"2024-04-01","補助年度":2023,"町内":true,"職員数":50,"費用":1,"経費":[{"費目":"機器","金額":900000}]}
{"申請番号":"B3","申請日":"2024-04-01","補助年度":2024,"町内":true,"職員数":50,"費用":1,"経費":[{"費目":"通信費","金額":30000}]}
{"申請番号":"B4","補助年度":2024,"町内":true,"職員数":50,"費用":1,"経費":[{"費目":"機器","金額":30000000}]}
{"申請番号":"B5","申請日":"2025-04-01","町内":true,"職員数":50,"費用":1,"経費":[{"費目":"雑費","金額":900000}]}
{"申請番号":"申請の番号がとても長いときは文字の途中でなく文字の間で切られる番号","申請日":"2025-04-01","町内":false,"職員数":50,"費用":1,"経費":[{"費目":"機器","金額":900000}]}
{"申請番号":"B7","申請日":"2025-04-01","町内":true,"費用":1,"経費":[{"金額":900000}]}
{"申請番号":"B8","申請日":"2025-04-01","職員数":5,"費用":1,"経費":[{"費目":"機器"}]}
--- command
yoko compare ./east.yoko ./west.yoko --records a.ndjson --by 申請日 --by 補助年度 --by 職員数:4 --width 60 2>/dev/null |
    sed -n '/^申請での\|^On records/,$p'
yoko compare ./east.yoko ./west.yoko --records a.ndjson --by 申請日 -o a.xlsx 2>/dev/null
perl "$YOKO_TEST_SOURCE"/tests/compare/sheets.pl a.xlsx
--- stdout ja
申請での比較：8件（a.ndjson）、読めなかった記録 0件

制度  交付可  不交付  要確認  入力エラー  補助額の合計（円）
east       5       1       2           0           3,765,000
west       6       0       2           0          25,207,000

east との差: west
  増える: 5
  減る: 1
  同じ: 0
  未確定: 2
  増える額（円）: +21,450,000
  減る額（円）: -8,000
  差（円）: +21,442,000

west と east の差：差を生んだ定め
上限額：増える申請 1件（+19,500,000円）、減る申請 0件（0円）
    east: 《4》 基準と上限
    west: （その定めはない）
補助の要件：増える申請 1件（+675,000円）、減る申請 0件（0円）
    east: 《1》 町内にある
    west: （その定めはない）
対象になる経費：増える申請 1件（+675,000円）、減る申請 0件（0円）
    east: 《2》 雑費でない
    west: （その定めはない）
基準額：増える申請 1件（+375,000円）、減る申請 0件（0円）
    east: 《4》 基準と上限
    west: （その定めはない）
補助率：増える申請 1件（+225,000円）、減る申請 0件（0円）
    east: 補助率
    west: 《イ》 率
計算式と端数処理：増える申請 0件（0円）、減る申請 1件（-8,000円）
    east: 《4》 基準と上限
    west: 算定額

差               件数   合計（円）                      
0～−5万円           1       -8,000  ##########          
+20万～+30万円      1     +225,000  ##########          
+30万～+50万円      1     +375,000  ##########          
+50万～+100万円     2   +1,350,000  ####################
+1000万円～         1  +19,500,000  ##########          

差の大きい申請: B4
  east: 3,000,000
  west: 22,500,000
  差（円）: +19,500,000
差の大きい申請: B5
  east: 0
  west: 675,000
  差（円）: +675,000
差の大きい申請: 申請の番号がとても長いときは文字の途中でな
  east: 0
  west: 675,000
  差（円）: +675,000
差の大きい申請: B1
  east: 300,000
  west: 675,000
  差（円）: +375,000
差の大きい申請: B2
  east: 450,000
  west: 675,000
  差（円）: +225,000

申請日: 2023年度
  件数: 1
  east 交付可: 1
  円: 300,000
  west 交付可: 1
  円: 675,000
申請日: 2024年度
  件数: 2
  east 交付可: 2
  円: 465,000
  west 交付可: 2
  円: 682,000
申請日: 2025年度
  件数: 4
  east 交付可: 1
  円: 0
  west 交付可: 2
  円: 1,350,000
申請日: 不明
  件数: 1
  east 交付可: 1
  円: 3,000,000
  west 交付可: 1
  円: 22,500,000

補助年度: 2023年度
  件数: 1
  east 交付可: 1
  円: 450,000
  west 交付可: 1
  円: 675,000
補助年度: 2024年度
  件数: 3
  east 交付可: 3
  円: 3,315,000
  west 交付可: 3
  円: 23,182,000
補助年度: 不明
  件数: 4
  east 交付可: 1
  円: 0
  west 交付可: 2
  円: 1,350,000

職員数: 4人以下
  件数: 1
  east 交付可: 1
  円: 300,000
  west 交付可: 1
  円: 675,000
職員数: 5人以上
  件数: 6
  east 交付可: 4
  円: 3,465,000
  west 交付可: 5
  円: 24,532,000
職員数: 不明
  件数: 1
  east 交付可: 0
  円: 0
  west 交付可: 0
  円: 0

足りない項目  制度  件数  なりうる額（円）
町内          east     1        0～500,000
経費.費目     east     1        0～450,000
経費.金額     east     1        0～500,000
職員数        east     1        0～450,000
経費.費目     west     1    7,000～675,000
経費.金額     west     1   0～（上限なし）

どの申請にもない項目: 前.回
  既定: 偽
  制度: east
  結果が変わりうる件数: 5
  そのままの補助額（円）: 3,765,000
  なりうる額（円）: 0～3,765,000
どの申請にもない項目: 単価
  既定: 費用
  制度: west
  結果が変わりうる件数: 6
  そのままの補助額（円）: 25,207,000
  なりうる額（円）: 0～25,207,000

[要約]
制度|交付可|不交付|要確認|入力エラー|補助額の合計（円）
east|5|1|2|0|3765000
west|6|0|2|0|25207000
east との差|増える|減る|同じ|未確定|増える額（円）|減る額（円）|差（円）
west|5|1|0|2|21450000|-8000|21442000
[主な定め]
|east|west
補助率|2分の1|4分の3
上限額|上限額：3,000,000円 / 基準額：職員数 × 10万円《4》|（その定めはない）
端数の処理|補助額の端数：切り捨て（1,000円未満） / 端数と上限の順：上限と比べた後《4》|補助額の端数：切り捨て（1,000円未満） / 端数と上限の順：上限と比べる前
条件の違う経費|費目、経費の対象になる額、対象経費《2》|対象経費《ア》
その他の要件（違うもの、一部だけのもの）|町内、前.回《1》|単価《ア》
[定め]
部分|定め|違い|east|west
対象者と補助の要件|町内|一部の制度だけ|町内《1》
対象者と補助の要件|前.回|一部の制度だけ|「前.回」 でない《1》
対象者と補助の要件|単価|一部の制度だけ||単価 > 0円《ア》
経費に共通の条件と、対象になる額|費目|一部の制度だけ|費目 ≠ 雑費《2》
経費に共通の条件と、対象になる額|経費の対象になる額|一部の制度だけ|金額《2》
経費に共通の条件と、対象になる額|対象経費|違う|合計(経費.額, 対象)《2》〔額: 金額〕|合計(経費.額, 対象)《ア》〔額: もし 費目 = 通信費 ならば 小さい方(金額, 1万円) それ以外 金額〕
補助率と算定の式|補助率|違う|2分の1|4分の3
補助率と算定の式|算定額|違う|切り捨て(小さい方(対象経費 × 2分の1, 職員数 × 10万円, 300万円), 千円)《4》|切り捨て(対象経費 × 補助率, 千円)
職員数などの区分と上限額|上限額|一部の制度だけ|3,000,000円《4》
職員数などの区分と上限額|基準額|一部の制度だけ|職員数 × 10万円《4》
端数の処理|補助額の端数|同じ|切り捨て（1,000円未満）《4》|切り捨て（1,000円未満）
端数の処理|端数と上限の順|違う|上限と比べた後《4》|上限と比べる前
[違いの出る例]
部分|定め|制度|申請の内容|east|west|記録の形（JSON）
制度の全体||east / west|職員数 = 1人、町内 = はい、費用 = 1,000,000円、経費[1].費目 = 機器、経費[1].金額 = 1,000,000円|交付可 100,000円|交付可 750,000円|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
対象者と補助の要件|町内|east / west|町内 = いいえ（ほか3項目）|満たさない → 不交付《1》|満たす → 交付可 750,000円|{"申請番号": "1", "町内": false, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
対象者と補助の要件|前.回|east / west|前.回 = はい（ほか3項目）|満たさない → 不交付《1》|満たす → 交付可 750,000円|{"申請番号": "1", "前.回": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
対象者と補助の要件|単価|east / west|単価 = 0円（ほか4項目）|満たす → 交付可 100,000円|満たさない → 不交付《ア》|{"申請番号": "1", "職員数": 1, "町内": true, "単価": 0, "経費": [{"費目": "機器", "金額": 1000000}]}
経費に共通の条件と、対象になる額|費目|east / west|経費[1].費目 = 雑費（ほか3項目）|満たさない → 交付可 0円、経費1は対象外《2》|満たす → 交付可 750,000円|{"申請番号": "1", "町内": true, "費用": 1000000, "経費": [{"費目": "雑費", "金額": 1000000}]}
経費に共通の条件と、対象になる額|経費の対象になる額|east / west|経費[1].金額 = 1,000,000円（ほか4項目）|1,000,000円 → 交付可 100,000円|定めなし → 交付可 750,000円|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
経費に共通の条件と、対象になる額|対象経費|east / west|経費[1].費目 = 通信費、経費[1].金額 = 1,000,000円（ほか3項目）|1,000,000円 → 交付可 100,000円|10,000円 → 交付可 7,000円|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "通信費", "金額": 1000000}]}
補助率と算定の式|補助率|east / west|5項目を記入した申請|2分の1 → 交付可 100,000円|4分の3 → 交付可 750,000円|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
補助率と算定の式|算定額|east / west|職員数 = 1人、経費[1].費目 = 機器、経費[1].金額 = 1,000,000円（ほか2項目）|100,000円 → 交付可 100,000円|750,000円 → 交付可 750,000円|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
職員数などの区分と上限額|上限額|east / west|5項目を記入した申請|3,000,000円 → 交付可 100,000円|定めなし → 交付可 750,000円|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
職員数などの区分と上限額|基準額|east / west|職員数 = 1人（ほか4項目）|100,000円 → 交付可 100,000円|定めなし → 交付可 750,000円|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
端数の処理|端数と上限の順|east / west|職員数 = 1人、経費[1].費目 = 機器、経費[1].金額 = 5,999,999円（ほか2項目）|100,000円 → 100,000円 → 交付可 100,000円|4,499,999.25円 → 4,499,000円 → 交付可 4,499,000円|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 5999999}]}
[差を生んだ定め]
制度|段階|east|もう一方の制度|増える|増える額（円）|減る|減る額（円）
west|上限額|《4》 基準と上限|（その定めはない）|1|19500000|0|0
west|補助の要件|《1》 町内にある|（その定めはない）|1|675000|0|0
west|対象になる経費|《2》 雑費でない|（その定めはない）|1|675000|0|0
west|基準額|《4》 基準と上限|（その定めはない）|1|375000|0|0
west|補助率|補助率|《イ》 率|1|225000|0|0
west|計算式と端数処理|《4》 基準と上限|算定額|0|0|1|-8000
[申請]
制度|申請番号|east|もう一方の制度|差（円）|段階
west|B4|3000000|22500000|19500000|上限額
west|B5|0|675000|675000|対象になる経費
west|申請の番号がとても長いときは文字の途中でな|0|675000|675000|補助の要件
west|B1|300000|675000|375000|基準額
west|B2|450000|675000|225000|補助率
west|B3|15000|7000|-8000|計算式と端数処理
[足りない項目]
制度|項目|既定|件数|そのままの補助額（円）|少なくとも（円）|多くて（円）
east|町内|（ないと決まらない）|1||0|500000
east|経費.費目|（ないと決まらない）|1||0|450000
east|経費.金額|（ないと決まらない）|1||0|500000
east|職員数|（ないと決まらない）|1||0|450000
east|前.回|偽|5|3765000|0|3765000
west|経費.費目|（ないと決まらない）|1||7000|675000
west|経費.金額|（ないと決まらない）|1||0|上限なし
west|単価|費用|6|25207000|0|25207000
[項目ごとの集計]
項目|値|件数|east 交付可|east（円）|west 交付可|west（円）
申請日|2023年度|1|1|300000|1|675000
申請日|2024年度|2|2|465000|2|682000
申請日|2025年度|4|1|0|2|1350000
申請日|不明|1|1|3000000|1|22500000
--- stdout en
On records: 8 applications from a.ndjson, and 0 that could not be read

scheme: east
  交付可: 5
  不交付: 1
  要確認: 2
  入力エラー: 0
  granted in all (yen): 3,765,000
scheme: west
  交付可: 6
  不交付: 0
  要確認: 2
  入力エラー: 0
  granted in all (yen): 25,207,000

against east: west
  more: 5
  less: 1
  the same: 0
  undecided: 2
  gain (yen): +21,450,000
  loss (yen): -8,000
  difference (yen): +21,442,000

west against east: what makes the difference
ceiling: 1 more (+19,500,000 yen), 0 less (0 yen)
    east: 《4》 基準と上限
    west: (no such rule)
requirement: 1 more (+675,000 yen), 0 less (0 yen)
    east: 《1》 町内にある
    west: (no such rule)
expense covered: 1 more (+675,000 yen), 0 less (0 yen)
    east: 《2》 雑費でない
    west: (no such rule)
base amount: 1 more (+375,000 yen), 0 less (0 yen)
    east: 《4》 基準と上限
    west: (no such rule)
rate: 1 more (+225,000 yen), 0 less (0 yen)
    east: 補助率
    west: 《イ》 率
formula and rounding: 0 more (0 yen), 1 less (-8,000 yen)
    east: 《4》 基準と上限
    west: 算定額

difference: 0～−5万円
  applications: 1
  sum (yen): -8,000
  : ##########          
difference: +20万～+30万円
  applications: 1
  sum (yen): +225,000
  : ##########          
difference: +30万～+50万円
  applications: 1
  sum (yen): +375,000
  : ##########          
difference: +50万～+100万円
  applications: 2
  sum (yen): +1,350,000
  : ####################
difference: +1000万円～
  applications: 1
  sum (yen): +19,500,000
  : ##########          

those that differ most: B4
  east: 3,000,000
  west: 22,500,000
  difference (yen): +19,500,000
those that differ most: B5
  east: 0
  west: 675,000
  difference (yen): +675,000
those that differ most: 申請の番号がとても長いときは文字の途中でな
  east: 0
  west: 675,000
  difference (yen): +675,000
those that differ most: B1
  east: 300,000
  west: 675,000
  difference (yen): +375,000
those that differ most: B2
  east: 450,000
  west: 675,000
  difference (yen): +225,000

申請日: 2023年度
  applications: 1
  east 交付可: 1
  yen: 300,000
  west 交付可: 1
  yen: 675,000
申請日: 2024年度
  applications: 2
  east 交付可: 2
  yen: 465,000
  west 交付可: 2
  yen: 682,000
申請日: 2025年度
  applications: 4
  east 交付可: 1
  yen: 0
  west 交付可: 2
  yen: 1,350,000
申請日: 不明
  applications: 1
  east 交付可: 1
  yen: 3,000,000
  west 交付可: 1
  yen: 22,500,000

補助年度: 2023年度
  applications: 1
  east 交付可: 1
  yen: 450,000
  west 交付可: 1
  yen: 675,000
補助年度: 2024年度
  applications: 3
  east 交付可: 3
  yen: 3,315,000
  west 交付可: 3
  yen: 23,182,000
補助年度: 不明
  applications: 4
  east 交付可: 1
  yen: 0
  west 交付可: 2
  yen: 1,350,000

職員数: 4人以下
  applications: 1
  east 交付可: 1
  yen: 300,000
  west 交付可: 1
  yen: 675,000
職員数: 5人以上
  applications: 6
  east 交付可: 4
  yen: 3,465,000
  west 交付可: 5
  yen: 24,532,000
職員数: 不明
  applications: 1
  east 交付可: 0
  yen: 0
  west 交付可: 0
  yen: 0

fields that decisions wait for: 町内
  scheme: east
  applications: 1
  could come to (yen): 0～500,000
fields that decisions wait for: 経費.費目
  scheme: east
  applications: 1
  could come to (yen): 0～450,000
fields that decisions wait for: 経費.金額
  scheme: east
  applications: 1
  could come to (yen): 0～500,000
fields that decisions wait for: 職員数
  scheme: east
  applications: 1
  could come to (yen): 0～450,000
fields that decisions wait for: 経費.費目
  scheme: west
  applications: 1
  could come to (yen): 7,000～675,000
fields that decisions wait for: 経費.金額
  scheme: west
  applications: 1
  could come to (yen): 0 and up

fields that no application has: 前.回
  default: 偽
  scheme: east
  decisions that turn on it: 5
  granted by it (yen): 3,765,000
  could come to (yen): 0～3,765,000
fields that no application has: 単価
  default: 費用
  scheme: west
  decisions that turn on it: 6
  granted by it (yen): 25,207,000
  could come to (yen): 0～25,207,000

[summary]
scheme|交付可|不交付|要確認|入力エラー|granted in all (yen)
east|5|1|2|0|3765000
west|6|0|2|0|25207000
against east|more|less|the same|undecided|gain (yen)|loss (yen)|difference (yen)
west|5|1|0|2|21450000|-8000|21442000
[key terms]
|east|west
Rate|1/2|3/4
Ceiling|上限額：3,000,000 yen / 基準額：職員数 × 10万円《4》|(no such rule)
Rounding|rounding of the grant：切り捨て (below 1,000 yen) / rounding and ceiling：after the ceiling is applied《4》|rounding of the grant：切り捨て (below 1,000 yen) / rounding and ceiling：before the ceiling is applied
Expenses covered on other conditions|費目、amount of 経費 that counts、対象経費《2》|対象経費《ア》
Other requirements that are not in all or differ|町内、前.回《1》|単価《ア》
[rules]
part|rule|state|east|west
Who may apply, and on what terms|町内|not in all|町内《1》
Who may apply, and on what terms|前.回|not in all|「前.回」 でない《1》
Who may apply, and on what terms|単価|not in all||単価 > 0円《ア》
Conditions on every expense, and what of it counts|費目|not in all|費目 ≠ 雑費《2》
Conditions on every expense, and what of it counts|amount of 経費 that counts|not in all|金額《2》
Conditions on every expense, and what of it counts|対象経費|different|合計(経費.額, 対象)《2》〔額: 金額〕|合計(経費.額, 対象)《ア》〔額: もし 費目 = 通信費 ならば 小さい方(金額, 1万円) それ以外 金額〕
Rates, and how the grant is worked out|補助率|different|1/2|3/4
Rates, and how the grant is worked out|算定額|different|切り捨て(小さい方(対象経費 × 2分の1, 職員数 × 10万円, 300万円), 千円)《4》|切り捨て(対象経費 × 補助率, 千円)
Bands and ceilings|上限額|not in all|3,000,000 yen《4》
Bands and ceilings|基準額|not in all|職員数 × 10万円《4》
Rounding|rounding of the grant|same|切り捨て (below 1,000 yen)《4》|切り捨て (below 1,000 yen)
Rounding|rounding and ceiling|different|after the ceiling is applied《4》|before the ceiling is applied
[examples of differences]
part|rule|schemes|what the application says|east|west|as a record
the schemes as wholes||east / west|職員数 = 1 人、町内 = yes、費用 = 1,000,000 yen、経費[1].費目 = 機器、経費[1].金額 = 1,000,000 yen|交付可 100,000 yen|交付可 750,000 yen|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
Who may apply, and on what terms|町内|east / west|町内 = no (and 3 further facts)|does not hold → 不交付《1》|holds → 交付可 750,000 yen|{"申請番号": "1", "町内": false, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
Who may apply, and on what terms|前.回|east / west|前.回 = yes (and 3 further facts)|does not hold → 不交付《1》|holds → 交付可 750,000 yen|{"申請番号": "1", "前.回": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
Who may apply, and on what terms|単価|east / west|単価 = 0 yen (and 4 further facts)|holds → 交付可 100,000 yen|does not hold → 不交付《ア》|{"申請番号": "1", "職員数": 1, "町内": true, "単価": 0, "経費": [{"費目": "機器", "金額": 1000000}]}
Conditions on every expense, and what of it counts|費目|east / west|経費[1].費目 = 雑費 (and 3 further facts)|does not hold → 交付可 0 yen, line 1 not covered《2》|holds → 交付可 750,000 yen|{"申請番号": "1", "町内": true, "費用": 1000000, "経費": [{"費目": "雑費", "金額": 1000000}]}
Conditions on every expense, and what of it counts|amount of 経費 that counts|east / west|経費[1].金額 = 1,000,000 yen (and 4 further facts)|1,000,000 yen → 交付可 100,000 yen|no such rule → 交付可 750,000 yen|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
Conditions on every expense, and what of it counts|対象経費|east / west|経費[1].費目 = 通信費、経費[1].金額 = 1,000,000 yen (and 3 further facts)|1,000,000 yen → 交付可 100,000 yen|10,000 yen → 交付可 7,000 yen|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "通信費", "金額": 1000000}]}
Rates, and how the grant is worked out|補助率|east / west|an application with 5 facts|1/2 → 交付可 100,000 yen|3/4 → 交付可 750,000 yen|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
Rates, and how the grant is worked out|算定額|east / west|職員数 = 1 人、経費[1].費目 = 機器、経費[1].金額 = 1,000,000 yen (and 2 further facts)|100,000 yen → 交付可 100,000 yen|750,000 yen → 交付可 750,000 yen|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
Bands and ceilings|上限額|east / west|an application with 5 facts|3,000,000 yen → 交付可 100,000 yen|no such rule → 交付可 750,000 yen|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
Bands and ceilings|基準額|east / west|職員数 = 1 人 (and 4 further facts)|100,000 yen → 交付可 100,000 yen|no such rule → 交付可 750,000 yen|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 1000000}]}
Rounding|rounding and ceiling|east / west|職員数 = 1 人、経費[1].費目 = 機器、経費[1].金額 = 5,999,999 yen (and 2 further facts)|100,000 yen → 100,000 yen → 交付可 100,000 yen|4,499,999.25 yen → 4,499,000 yen → 交付可 4,499,000 yen|{"申請番号": "1", "職員数": 1, "町内": true, "費用": 1000000, "経費": [{"費目": "機器", "金額": 5999999}]}
[what makes the difference]
scheme|step|east|the other scheme|more|gain (yen)|less|loss (yen)
west|ceiling|《4》 基準と上限|(no such rule)|1|19500000|0|0
west|requirement|《1》 町内にある|(no such rule)|1|675000|0|0
west|expense covered|《2》 雑費でない|(no such rule)|1|675000|0|0
west|base amount|《4》 基準と上限|(no such rule)|1|375000|0|0
west|rate|補助率|《イ》 率|1|225000|0|0
west|formula and rounding|《4》 基準と上限|算定額|0|0|1|-8000
[records]
scheme|申請番号|east|the other scheme|difference (yen)|step
west|B4|3000000|22500000|19500000|ceiling
west|B5|0|675000|675000|expense covered
west|申請の番号がとても長いときは文字の途中でな|0|675000|675000|requirement
west|B1|300000|675000|375000|base amount
west|B2|450000|675000|225000|rate
west|B3|15000|7000|-8000|formula and rounding
[missing fields]
scheme|field|default|applications|granted by it (yen)|at least (yen)|at most (yen)
east|町内|(open without it)|1||0|500000
east|経費.費目|(open without it)|1||0|450000
east|経費.金額|(open without it)|1||0|500000
east|職員数|(open without it)|1||0|450000
east|前.回|偽|5|3765000|0|3765000
west|経費.費目|(open without it)|1||7000|675000
west|経費.金額|(open without it)|1||0|not bounded
west|単価|費用|6|25207000|0|25207000
[figures by field]
field|value|applications|east 交付可|east（円）|west 交付可|west（円）
申請日|2023年度|1|1|300000|1|675000
申請日|2024年度|2|2|465000|2|682000
申請日|2025年度|4|1|0|2|1350000
申請日|不明|1|1|3000000|1|22500000

=== the rules alone as a workbook, with documents that have no occasion
What a vocabulary requires stands in every application that shows a difference, whether a rule reads it or not: it can be decided as it is.
--- file a.yoko
制度 a 「甲」
条文 1 「額」
選択肢 県 { 東県、西県 }
項目 申請番号 : 文字 必須
項目 所在地 : 県 必須
項目 申請日 : 日付 必須
項目 費用 : 円
一覧 経費 {
    項目 番号 : 数 鍵 必須
    項目 名称 : 文字 必須
    項目 金額 : 円
}
各 経費 {
    要件 《1》 「高すぎない」: 金額 <= 30万円
    定義 額 《1》 = 金額
}
結果 対象経費 《1》 = 合計(経費.額, 対象)
結果 算定額 《1》 = 切り捨て(対象経費 × 2分の1, 千円)
書類 「交付申請書」 《1》
書類 「見積書」 《1》
--- command
sed 's/制度 a 「甲/制度 b 「乙/; s/30万円/40万円/; /見積書/d' a.yoko >b.yoko
yoko compare ./a.yoko ./b.yoko --witness 2>/dev/null
yoko compare ./a.yoko ./b.yoko -o b.xlsx 2>/dev/null
perl "$YOKO_TEST_SOURCE"/tests/compare/sheets.pl b.xlsx
yoko compare ./a.yoko ./b.yoko --witness --json 2>/dev/null | sed -n 's/.*"record": \({.*}\), "[a-z].*/\1/p;T;q' >r.ndjson
yoko run ./a.yoko r.ndjson --columns 判定,補助額 2>/dev/null
yoko run ./b.yoko r.ndjson --columns 判定,補助額 2>/dev/null
--- stdout ja
a  甲
b  乙
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 要点
                            a                                               b
条件の違う経費              金額《1》                                     ≠ 金額《1》
提出書類                    2種類《1》                                    ≠ 1種類《1》

■ 経費に共通の条件と、対象になる額
                            a                                               b
金額                        金額 <= 30万円《1》                           ≠ 金額 <= 40万円《1》
    例：経費[1].金額 = 300,001円
        a  満たさない → 交付可 0円、経費1は対象外《1》
        b  満たす → 交付可 150,000円

■ 提出書類
                            a                                               b
見積書                    + 見積書《1》                                   −
    a と b：どの申請でもこの違いがあります

例：経費[1].金額 = 300,001円
    a  交付可 0円、経費1は対象外《1》
    b  交付可 150,000円
例を探した範囲：制度の例0件から出発し、2項目について、定めの結果が変わる値など20個を、一つまたは二つずつ変えて試しまし
た。経費は4行まで、一つの違いにつき20,000通りまでです。

全8項目：同じ 6、表現が違うだけ 0、違う 1、一部の制度だけ 1
[要約]
制度|名称
a|甲
b|乙
[主な定め]
|a|b
端数の処理|補助額の端数：切り捨て（1,000円未満） / 端数と上限の順：上限と比べる前《1》|補助額の端数：切り捨て（1,000円未満） / 端数と上限の順：上限と比べる前《1》
条件の違う経費|金額《1》|金額《1》
提出書類|2種類《1》|1種類《1》
[定め]
部分|定め|違い|a|b
経費に共通の条件と、対象になる額|金額|違う|金額 <= 30万円《1》|金額 <= 40万円《1》
経費に共通の条件と、対象になる額|経費の対象になる額|同じ|金額《1》|金額《1》
経費に共通の条件と、対象になる額|対象経費|同じ|合計(経費.額, 対象)《1》|合計(経費.額, 対象)《1》
補助率と算定の式|算定額|同じ|切り捨て(対象経費 × 2分の1, 千円)《1》|切り捨て(対象経費 × 2分の1, 千円)《1》
端数の処理|補助額の端数|同じ|切り捨て（1,000円未満）《1》|切り捨て（1,000円未満）《1》
端数の処理|端数と上限の順|同じ|上限と比べる前《1》|上限と比べる前《1》
提出書類|交付申請書|同じ|交付申請書《1》|交付申請書《1》
提出書類|見積書|一部の制度だけ|見積書《1》
[違いの出る例]
部分|定め|制度|申請の内容|a|b|記録の形（JSON）
制度の全体||a / b|経費[1].金額 = 300,001円|交付可 0円、経費1は対象外《1》|交付可 150,000円|{"申請番号": "1", "所在地": "東県", "申請日": "2024-10-04", "経費": [{"番号": 1, "名称": "1", "金額": 300001}]}
経費に共通の条件と、対象になる額|金額|a / b|経費[1].金額 = 300,001円|満たさない → 交付可 0円、経費1は対象外《1》|満たす → 交付可 150,000円|{"申請番号": "1", "所在地": "東県", "申請日": "2024-10-04", "経費": [{"番号": 1, "名称": "1", "金額": 300001}]}
提出書類|見積書|a / b|a と b：どの申請でもこの違いがあります
{"判定": "交付可", "補助額": 0}
{"判定": "交付可", "補助額": 150000}
--- stdout en
a  甲
b  乙
≠ different   ≈ other words, same meaning   + only here   − not here

■ Key terms
                            a                                               b
Expenses covered on         金額《1》                                     ≠ 金額《1》
other conditions
Documents                   2 documents《1》                              ≠ 1 document《1》

■ Conditions on every expense, and what of it counts
                            a                                               b
金額                        金額 <= 30万円《1》                           ≠ 金額 <= 40万円《1》
    for example 経費[1].金額 = 300,001 yen
        a  does not hold → 交付可 0 yen, line 1 not covered《1》
        b  holds → 交付可 150,000 yen

■ Documents
                            a                                               b
見積書                    + 見積書《1》                                   −
    a and b: so in every application

for example 経費[1].金額 = 300,001 yen
    a  交付可 0 yen, line 1 not covered《1》
    b  交付可 150,000 yen
Searched: from 0 examples of the schemes, 2 facts at 20 values at which the rules turn, one and two changed at a time,
with up to 4 lines of expenses; at most 20,000 applications for each difference.

8 rules: 6 the same, 0 in other words, 1 different, 1 not in all schemes
[summary]
scheme|title
a|甲
b|乙
[key terms]
|a|b
Rounding|rounding of the grant：切り捨て (below 1,000 yen) / rounding and ceiling：before the ceiling is applied《1》|rounding of the grant：切り捨て (below 1,000 yen) / rounding and ceiling：before the ceiling is applied《1》
Expenses covered on other conditions|金額《1》|金額《1》
Documents|2 documents《1》|1 document《1》
[rules]
part|rule|state|a|b
Conditions on every expense, and what of it counts|金額|different|金額 <= 30万円《1》|金額 <= 40万円《1》
Conditions on every expense, and what of it counts|amount of 経費 that counts|same|金額《1》|金額《1》
Conditions on every expense, and what of it counts|対象経費|same|合計(経費.額, 対象)《1》|合計(経費.額, 対象)《1》
Rates, and how the grant is worked out|算定額|same|切り捨て(対象経費 × 2分の1, 千円)《1》|切り捨て(対象経費 × 2分の1, 千円)《1》
Rounding|rounding of the grant|same|切り捨て (below 1,000 yen)《1》|切り捨て (below 1,000 yen)《1》
Rounding|rounding and ceiling|same|before the ceiling is applied《1》|before the ceiling is applied《1》
Documents|交付申請書|same|交付申請書《1》|交付申請書《1》
Documents|見積書|not in all|見積書《1》
[examples of differences]
part|rule|schemes|what the application says|a|b|as a record
the schemes as wholes||a / b|経費[1].金額 = 300,001 yen|交付可 0 yen, line 1 not covered《1》|交付可 150,000 yen|{"申請番号": "1", "所在地": "東県", "申請日": "2024-10-04", "経費": [{"番号": 1, "名称": "1", "金額": 300001}]}
Conditions on every expense, and what of it counts|金額|a / b|経費[1].金額 = 300,001 yen|does not hold → 交付可 0 yen, line 1 not covered《1》|holds → 交付可 150,000 yen|{"申請番号": "1", "所在地": "東県", "申請日": "2024-10-04", "経費": [{"番号": 1, "名称": "1", "金額": 300001}]}
Documents|見積書|a / b|a and b: so in every application
{"判定": "交付可", "補助額": 0}
{"判定": "交付可", "補助額": 150000}

=== sums that leave the range of numbers
--- file huge.yoko
制度 huge 「大きい額」
条文 1 「額」
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 割合 : 数 0以上1,000,000以下
項目 届出 : 真偽
要件 《1》: 届出
結果 算定額 《1》 = 費用 × 割合
--- command
sed 's/制度 huge 「大/制度 less 「少し大/; s/費用 × 割合/小さい方(費用 × 割合, 999,999,999,999,999,999円)/' huge.yoko >less.yoko
for n in 1 2 3 4 5 6 7 8 9 10; do
    echo "{\"申請番号\":\"H$n\",\"費用\":1000000000000,\"割合\":1000000,\"届出\":true}"
done >h.ndjson
yoko compare ./huge.yoko ./less.yoko --records h.ndjson | sed -n '/^申請での\|^On records/,/^less [^ ]/p'
for threads in 1 2; do
    yoko compare ./huge.yoko ./less.yoko --records h.ndjson --threads $threads --json | grep -o '"exceeded": [a-z]*'
done
yoko compare ./huge.yoko ./less.yoko --records h.ndjson --format html | grep -o '[^<>]*合計が扱える[^<>]*\|A sum left[^<>]*'
yoko compare ./huge.yoko ./less.yoko --records h.ndjson -o h.xlsx
perl "$YOKO_TEST_SOURCE"/tests/compare/sheets.pl h.xlsx 1
--- stdout ja
申請での比較：10件（h.ndjson）、読めなかった記録 0件
合計が扱える数の範囲を超えたため、使えません。

制度  交付可  不交付  要確認  入力エラー          補助額の合計（円）
huge      10       0       0           0  -8,446,744,073,709,551,616
less      10       0       0           0  -8,446,744,073,709,551,626

huge との差  増える  減る  同じ  未確定  増える額（円）  減る額（円）  差（円）
less              0    10     0       0               0           -10       -10

less と huge の差：差を生んだ定め
"exceeded": true
"exceeded": true
合計が扱える数の範囲を超えたため、使えません。
[要約]
制度|交付可|不交付|要確認|入力エラー|補助額の合計（円）
huge|10|0|0|0|-8446744073709551616
less|10|0|0|0|-8446744073709551626
合計が扱える数の範囲を超えたため、使えません。
huge との差|増える|減る|同じ|未確定|増える額（円）|減る額（円）|差（円）
less|0|10|0|0|0|-10|-10
--- stdout en
On records: 10 applications from h.ndjson, and 0 that could not be read
A sum left the range of numbers and is not to be used.

scheme  交付可  不交付  要確認  入力エラー        granted in all (yen)
huge        10       0       0           0  -8,446,744,073,709,551,616
less        10       0       0           0  -8,446,744,073,709,551,626

against huge  more  less  the same  undecided  gain (yen)  loss (yen)  difference (yen)
less             0    10         0          0           0         -10               -10

less against huge: what makes the difference
"exceeded": true
"exceeded": true
A sum left the range of numbers and is not to be used.
[summary]
scheme|交付可|不交付|要確認|入力エラー|granted in all (yen)
huge|10|0|0|0|-8446744073709551616
less|10|0|0|0|-8446744073709551626
A sum left the range of numbers and is not to be used.
against huge|more|less|the same|undecided|gain (yen)|loss (yen)|difference (yen)
less|0|10|0|0|0|-10|-10

=== a sample against a scheme that computes no grant
--- file plain.yoko
制度 plain 「費用を見るだけ」
条文 1 「額」
項目 申請番号 : 文字 必須
項目 費用 : 円
結果 対象経費 《1》 = 小さい方(費用, 50万円)
--- file few.sample
費用 : 10万円～100万円 刻み 1,000円
--- command
sed 's/制度 plain 「費用を見るだけ/制度 half 「半分/; s/^結果.*/結果 対象経費 《1》 = 費用/' plain.yoko >half.yoko
echo '結果 算定額 《1》 = 切り捨て(対象経費 × 2分の1, 千円)' >>half.yoko
yoko compare ./half.yoko ./plain.yoko --sample 20 --seeds 3 --distribution few.sample -o p.xlsx
perl "$YOKO_TEST_SOURCE"/tests/compare/sheets.pl p.xlsx 1
yoko compare ./plain.yoko ./half.yoko --sample 20 --seeds 3 --distribution few.sample --width 70 | tail -n 19
--- stdout ja
[要約]
制度|交付可|不交付|要確認|入力エラー|補助額の合計（円）
half|20|0|0|0|4469000
plain|20|0|0|0|-
half との差|増える|減る|同じ|未確定|増える額（円）|減る額（円）|差（円）
plain|0|8|12|0|0|-1355000|-1355000
plain と half は、plain が補助額を計算しないので、対象経費で比べました。
各制度に必要な予算（円）|平均|最小|10%|25%|50%|75%|90%|最大
half|5245667|4469000|4469000|4469000|5509000|5759000|5759000|5759000
plain|-|-|-|-|-|-|-|-
制度: plain
  平均: -
  最小: -
  10%: -
  25%: -
  50%: -
  75%: -
  90%: -
  最大: -
制度: half
  平均: 5,245,667
  最小: 4,469,000
  10%: 4,469,000
  25%: 4,469,000
  50%: 5,509,000
  75%: 5,759,000
  90%: 5,759,000
  最大: 5,759,000

--- stdout en
[summary]
scheme|交付可|不交付|要確認|入力エラー|granted in all (yen)
half|20|0|0|0|4469000
plain|20|0|0|0|-
against half|more|less|the same|undecided|gain (yen)|loss (yen)|difference (yen)
plain|0|8|12|0|0|-1355000|-1355000
plain against half is compared by the covered cost (対象経費), since plain computes no grant.
The budget each scheme would need (yen)|mean|least|10%|25%|50%|75%|90%|most
half|5245667|4469000|4469000|4469000|5509000|5759000|5759000|5759000
plain|-|-|-|-|-|-|-|-
scheme: plain
  mean: -
  least: -
  10%: -
  25%: -
  50%: -
  75%: -
  90%: -
  most: -
scheme: half
  mean: 5,245,667
  least: 4,469,000
  10%: 4,469,000
  25%: 4,469,000
  50%: 5,509,000
  75%: 5,759,000
  90%: 5,759,000
  most: 5,759,000


=== facts and values of every type, more clauses than are named, and a difference that no application shows
--- file one.yoko
制度 one 「一」
条文 1 「要件」
条文 2 「要件」
条文 3 「要件」
条文 4 「要件」
条文 5 「要件」
条文 6 「要件」
条文 7 「額」
条文 8 「結果」
選択肢 区分 { 大、中、小 }
項目 申請番号 : 文字 必須
項目 備考 : 文字 必須
項目 区分 : 区分
項目 用途 : 集合(区分)
項目 県の率 : 率
項目 常勤数 : 人 小数1桁
項目 費用 : 円
項目 開始日 : 日付
項目 年度 : 年度
項目 甲 : 真偽
項目 収入 : 円
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
要件 《1》 「甲」: 甲
要件 《2》 「甲の二」: 甲
要件 《3》 「甲の三」: 甲
要件 《4》 「甲の四」: 甲
要件 《5》 「甲の五」: 甲
要件 《6》 「端数」: 費用 × 2 ≠ 収入 × 2 + 1円
要件 《6》 「率」: 県の率 >= 2分の1
各 経費 {
    要件 《7》 「少なくない」: 金額 >= 1,000円
    定義 額 《7》 = 金額
}
結果 対象経費 《7》 = 合計(経費.額, 対象)
結果 算定額 《7》 = 切り捨て(対象経費 × 県の率, 千円)
結果 用途の評価 《8》 = もし 用途 が { 大、中 } をすべて含む ならば 大 それ以外 小
結果 用途の言葉 《8》 = もし 常勤数 >= 2.5人 ならば 「足りる」 それ以外 「足りない」
結果 語句 《8》 = [ 「甲」、「乙」 ]
義務 報告日 《8》 = もし 区分 = 小 ならば 開始日 + 30日 それ以外 開始日 + 10日
義務 報告年度 《8》 = 年度 + 1年
義務 必要な人 《8》 = 常勤数 × 2
義務 立会い 《8》 = 区分 = 大
--- command
sed 's/制度 one 「一/制度 two 「二/; /^要件 《[1-5]》/d; /「端数」/d; s/2分の1/3分の2/; s/1,000円/2,000円/; s/{ 大、中 } を/{ 中 } を/
    s/2.5人/3人/; s/「乙」 \]/「丙」 ]/; s/+ 30日/+ 60日/; s/年度 + 1年/年度 + 2年/; s/常勤数 × 2/常勤数 × 3/; s/区分 = 大/区分 = 中/' one.yoko >two.yoko
yoko compare ./one.yoko ./two.yoko --witness --all 2>/dev/null
yoko compare ./one.yoko ./two.yoko --witness --json 2>/dev/null | sed -n 's/.*"record": \({.*}\), "outcomes".*/\1/p'
--- stdout ja
one  一
two  二
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 要点
                            one                                             two
条件の違う経費              金額《7》                                     ≠ 金額《7》
その他の要件（違うもの、    甲《1》、甲 《2》《2》、甲 《3》《3》、甲     ≠ 県の率《6》
一部だけのもの）          《4》《4》、甲 《5》《5》、費用、県の率《6》
期限と期間                  報告日：もし 区分 = 小 ならば 開始日 + 30日   ≠ 報告日：もし 区分 = 小 ならば 開始日 + 60日
                          それ以外 開始日 + 10日；報告年度：年度 + 1年    それ以外 開始日 + 10日；報告年度：年度 + 2年
                          《8》                                           《8》
その他の義務など（違うも    必要な人、立会い《8》                         ≠ 必要な人、立会い《8》
の、一部だけのもの）

■ 対象者と補助の要件
                            one                                             two
甲                        + 甲《1》                                       −
    例：甲 = いいえ（ほか2項目）
        one  満たさない → 不交付《1》《2》《3》《4》 ほか 1 件
        two  満たす → 交付可 666,000円
甲 《2》                  + 甲《2》                                       −
    例：甲 = いいえ（ほか2項目）
        one  満たさない → 不交付《1》《2》《3》《4》 ほか 1 件
        two  満たす → 交付可 666,000円
甲 《3》                  + 甲《3》                                       −
    例：甲 = いいえ（ほか2項目）
        one  満たさない → 不交付《1》《2》《3》《4》 ほか 1 件
        two  満たす → 交付可 666,000円
甲 《4》                  + 甲《4》                                       −
    例：甲 = いいえ（ほか2項目）
        one  満たさない → 不交付《1》《2》《3》《4》 ほか 1 件
        two  満たす → 交付可 666,000円
甲 《5》                  + 甲《5》                                       −
    例：甲 = いいえ（ほか2項目）
        one  満たさない → 不交付《1》《2》《3》《4》 ほか 1 件
        two  満たす → 交付可 666,000円
費用                      + 費用 × 2 ≠ 収入 × 2 + 1円《6》                −
    one と two：試した585通りの申請に、違いの現れるものは見つかりませんでした（無いことの証明ではありません）
県の率                      県の率 >= 2分の1《6》                         ≠ 県の率 >= 3分の2《6》
    例：県の率 = 1/2（ほか2項目）
        one  満たす → 不交付《1》《2》《3》《4》 ほか 1 件
        two  満たさない → 不交付《6》、経費1は対象外《7》

■ 経費に共通の条件と、対象になる額
                            one                                             two
金額                        金額 >= 1,000円《7》                          ≠ 金額 >= 2,000円《7》
    例：経費[1].金額 = 1,000円（ほか2項目）
        one  満たす → 不交付《1》《2》《3》《4》 ほか 1 件
        two  満たさない → 交付可 0円、経費1は対象外《7》
経費の対象になる額          金額《7》                                       金額《7》
対象経費                    合計(経費.額, 対象)《7》                        合計(経費.額, 対象)《7》

■ 補助率と算定の式
                            one                                             two
算定額                      切り捨て(対象経費 × 県の率, 千円)《7》          切り捨て(対象経費 × 県の率, 千円)《7》
用途の評価                  もし 用途 が { 大、中 } をすべて含む ならば   ≠ もし 用途 が { 中 } をすべて含む ならば 大
                          大 それ以外 小《8》                             それ以外 小《8》
    例：用途 = 中（ほか3項目）
        one  小 → 不交付《1》《2》《3》《4》 ほか 1 件
        two  大 → 交付可 666,000円
用途の言葉                  もし 常勤数 >= 2.5人 ならば 「足りる」 それ   ≠ もし 常勤数 >= 3人 ならば 「足りる」 それ以
                          以外 「足りない」《8》                          外 「足りない」《8》
    例：常勤数 = 2.5人（ほか3項目）
        one  「足りる」 → 不交付《1》《2》《3》《4》 ほか 1 件
        two  「足りない」 → 交付可 666,000円
語句                        「甲」、「乙」《8》                           ≠ 「甲」、「丙」《8》
    one と two：それだけで値の決まる定めではないので、申請の例は探していません

■ 義務と期限
                            one                                             two
報告日                      もし 区分 = 小 ならば 開始日 + 30日 それ以外  ≠ もし 区分 = 小 ならば 開始日 + 60日 それ以外
                          開始日 + 10日《8》                              開始日 + 10日《8》
    例：区分 = 小、開始日 = 令和6年10月4日(2024-10-04)（ほか3項目）
        one  令和6年11月3日(2024-11-03) → 不交付《1》《2》《3》《4》 ほか 1 件
        two  令和6年12月3日(2024-12-03) → 交付可 666,000円
報告年度                    年度 + 1年《8》                               ≠ 年度 + 2年《8》
    例：年度 = 令和6年度(2024年度)（ほか3項目）
        one  令和7年度(2025年度) → 不交付《1》《2》《3》《4》 ほか 1 件
        two  令和8年度(2026年度) → 交付可 666,000円
必要な人                    常勤数 × 2《8》                               ≠ 常勤数 × 3《8》
    例：常勤数 = 1人（ほか3項目）
        one  2人 → 不交付《1》《2》《3》《4》 ほか 1 件
        two  3人 → 交付可 666,000円
立会い                      区分 = 大《8》                                ≠ 区分 = 中《8》
    例：区分 = 大（ほか3項目）
        one  必要 → 不交付《1》《2》《3》《4》 ほか 1 件
        two  不要 → 交付可 666,000円

例：県の率 = 2/3、甲 = いいえ、経費[1].金額 = 1,000,000円
    one  不交付《1》《2》《3》《4》 ほか 1 件
    two  交付可 666,000円
例を探した範囲：制度の例0件から出発し、10項目について、定めの結果が変わる値など58個を、一つまたは二つずつ変えて試しまし
た。経費は4行まで、一つの違いにつき20,000通りまでです。

全18項目：同じ 3、表現が違うだけ 0、違う 9、一部の制度だけ 6
{"申請番号": "1", "備考": "1", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "1/2", "甲": false, "経費": [{"金額": 1000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000}]}
{"申請番号": "1", "備考": "1", "用途": ["中"], "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "常勤数": 2.5, "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "区分": "小", "県の率": "2/3", "開始日": "2024-10-04", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "年度": 2024, "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "常勤数": 1, "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "区分": "大", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}
--- stdout en
one  一
two  二
≠ different   ≈ other words, same meaning   + only here   − not here

■ Key terms
                            one                                             two
Expenses covered on         金額《7》                                     ≠ 金額《7》
other conditions
Other requirements that     甲《1》、甲 《2》《2》、甲 《3》《3》、甲     ≠ 県の率《6》
are not in all or differ  《4》《4》、甲 《5》《5》、費用、県の率《6》
Dates and periods           報告日：もし 区分 = 小 ならば 開始日 + 30日   ≠ 報告日：もし 区分 = 小 ならば 開始日 + 60日
                          それ以外 開始日 + 10日；報告年度：年度 + 1年    それ以外 開始日 + 10日；報告年度：年度 + 2年
                          《8》                                           《8》
Other duties and results    必要な人、立会い《8》                         ≠ 必要な人、立会い《8》
that are not in all or
differ

■ Who may apply, and on what terms
                            one                                             two
甲                        + 甲《1》                                       −
    for example 甲 = no (and 2 further facts)
        one  does not hold → 不交付《1》《2》《3》《4》 and 1 more
        two  holds → 交付可 666,000 yen
甲 《2》                  + 甲《2》                                       −
    for example 甲 = no (and 2 further facts)
        one  does not hold → 不交付《1》《2》《3》《4》 and 1 more
        two  holds → 交付可 666,000 yen
甲 《3》                  + 甲《3》                                       −
    for example 甲 = no (and 2 further facts)
        one  does not hold → 不交付《1》《2》《3》《4》 and 1 more
        two  holds → 交付可 666,000 yen
甲 《4》                  + 甲《4》                                       −
    for example 甲 = no (and 2 further facts)
        one  does not hold → 不交付《1》《2》《3》《4》 and 1 more
        two  holds → 交付可 666,000 yen
甲 《5》                  + 甲《5》                                       −
    for example 甲 = no (and 2 further facts)
        one  does not hold → 不交付《1》《2》《3》《4》 and 1 more
        two  holds → 交付可 666,000 yen
費用                      + 費用 × 2 ≠ 収入 × 2 + 1円《6》                −
    one and two: no application was found that shows the difference, among 585 tried; that is no proof that there is
      none
県の率                      県の率 >= 2分の1《6》                         ≠ 県の率 >= 3分の2《6》
    for example 県の率 = 1/2 (and 2 further facts)
        one  holds → 不交付《1》《2》《3》《4》 and 1 more
        two  does not hold → 不交付《6》, line 1 not covered《7》

■ Conditions on every expense, and what of it counts
                            one                                             two
金額                        金額 >= 1,000円《7》                          ≠ 金額 >= 2,000円《7》
    for example 経費[1].金額 = 1,000 yen (and 2 further facts)
        one  holds → 不交付《1》《2》《3》《4》 and 1 more
        two  does not hold → 交付可 0 yen, line 1 not covered《7》
amount of 経費 that         金額《7》                                       金額《7》
counts
対象経費                    合計(経費.額, 対象)《7》                        合計(経費.額, 対象)《7》

■ Rates, and how the grant is worked out
                            one                                             two
算定額                      切り捨て(対象経費 × 県の率, 千円)《7》          切り捨て(対象経費 × 県の率, 千円)《7》
用途の評価                  もし 用途 が { 大、中 } をすべて含む ならば   ≠ もし 用途 が { 中 } をすべて含む ならば 大
                          大 それ以外 小《8》                             それ以外 小《8》
    for example 用途 = 中 (and 3 further facts)
        one  小 → 不交付《1》《2》《3》《4》 and 1 more
        two  大 → 交付可 666,000 yen
用途の言葉                  もし 常勤数 >= 2.5 人 ならば 「足りる」 それ  ≠ もし 常勤数 >= 3 人 ならば 「足りる」 それ以
                          以外 「足りない」《8》                          外 「足りない」《8》
    for example 常勤数 = 2.5 人 (and 3 further facts)
        one  「足りる」 → 不交付《1》《2》《3》《4》 and 1 more
        two  「足りない」 → 交付可 666,000 yen
語句                        「甲」、「乙」《8》                           ≠ 「甲」、「丙」《8》
    one and two: no application was looked for, since the rule gives no value of its own

■ Duties and deadlines
                            one                                             two
報告日                      もし 区分 = 小 ならば 開始日 + 30日 それ以外  ≠ もし 区分 = 小 ならば 開始日 + 60日 それ以外
                          開始日 + 10日《8》                              開始日 + 10日《8》
    for example 区分 = 小、開始日 = 2024-10-04 (令和6年10月4日) (and 3 further facts)
        one  2024-11-03 (令和6年11月3日) → 不交付《1》《2》《3》《4》 and 1 more
        two  2024-12-03 (令和6年12月3日) → 交付可 666,000 yen
報告年度                    年度 + 1年《8》                               ≠ 年度 + 2年《8》
    for example 年度 = FY2024 (令和6年度) (and 3 further facts)
        one  FY2025 (令和7年度) → 不交付《1》《2》《3》《4》 and 1 more
        two  FY2026 (令和8年度) → 交付可 666,000 yen
必要な人                    常勤数 × 2《8》                               ≠ 常勤数 × 3《8》
    for example 常勤数 = 1 人 (and 3 further facts)
        one  2 人 → 不交付《1》《2》《3》《4》 and 1 more
        two  3 人 → 交付可 666,000 yen
立会い                      区分 = 大《8》                                ≠ 区分 = 中《8》
    for example 区分 = 大 (and 3 further facts)
        one  due → 不交付《1》《2》《3》《4》 and 1 more
        two  not due → 交付可 666,000 yen

for example 県の率 = 2/3、甲 = no、経費[1].金額 = 1,000,000 yen
    one  不交付《1》《2》《3》《4》 and 1 more
    two  交付可 666,000 yen
Searched: from 0 examples of the schemes, 10 facts at 58 values at which the rules turn, one and two changed at a time,
with up to 4 lines of expenses; at most 20,000 applications for each difference.

18 rules: 3 the same, 0 in other words, 9 different, 6 not in all schemes
{"申請番号": "1", "備考": "1", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "1/2", "甲": false, "経費": [{"金額": 1000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000}]}
{"申請番号": "1", "備考": "1", "用途": ["中"], "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "常勤数": 2.5, "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "区分": "小", "県の率": "2/3", "開始日": "2024-10-04", "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "年度": 2024, "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "県の率": "2/3", "常勤数": 1, "甲": false, "経費": [{"金額": 1000000}]}
{"申請番号": "1", "備考": "1", "区分": "大", "県の率": "2/3", "甲": false, "経費": [{"金額": 1000000}]}

=== applications with what every vocabulary requires, where one allows less than the other
--- file a.yoko
制度 a 「甲」
条文 1 「額」
選択肢 区分 { 法人、個人、団体 }
項目 申請番号 : 文字 必須
項目 区分 : 区分 必須
項目 人数 : 人 3人以上9人以下 必須
項目 費用 : 円
結果 算定額 《1》 = 小さい方(費用, 10万円)
--- command
sed 's/制度 a 「甲」/制度 b 「乙」/; s/法人、個人、団体/個人、組合、団体/; s/3人以上/5人以上/; s/10万円/20万円/' a.yoko >b.yoko
yoko compare ./a.yoko ./b.yoko --witness --json | grep -o '"record": {[^}]*}' | head -n 1 | sed 's/"record": //' >found.ndjson
cat found.ndjson
for scheme in a b; do yoko run ./$scheme.yoko found.ndjson | grep -o '"判定": "[^"]*"\|"補助額": [0-9]*'; done
--- stdout
{"申請番号": "1", "区分": "個人", "人数": 5, "費用": 1000000}
"判定": "交付可"
"補助額": 100000
"判定": "交付可"
"補助額": 200000
--- stderr ja
申請 1件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 0件。補助額の合計 100,000円
申請 1件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 0件。補助額の合計 200,000円
--- stderr en
1 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 0 input errors (入力エラー); 補助額 100,000 yen in all
1 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 0 input errors (入力エラー); 補助額 200,000 yen in all

