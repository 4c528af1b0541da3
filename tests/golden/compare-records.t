# Schemes side by side on records: who gains, who loses, and by which rule. Everything is small enough to be reckoned by hand.

=== the same applications under two schemes
--- file vocabulary/shop.yoko
語彙 shop 「店」
選択肢 県 { 東県、西県 }
選択肢 費目 { 機器、通信費 }
項目 申請番号 : 文字 必須
項目 所在地 : 県
項目 職員数 : 人 小数2桁
項目 届出 : 真偽
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 費目 : 費目
    項目 金額 : 円
}
--- file east.yoko
制度 east 「東県の補助」
語彙 shop
条文 1 「対象者」
条文 2 「対象経費」
条文 3 「補助率」
条文 4 「上限」
要件 《1》 「東県にある」: 所在地 = 東県
要件 《2》 「対象となる経費がある」: 対象経費 > 0円
各 経費 {
    要件 《2》 「機器である」: 費目 = 機器
    定義 額 《2》 = 金額
}
結果 対象経費 《2》 = 合計(経費.額, 対象)
結果 補助率 《3》 = 2分の1
結果 上限額 《4》 = 30万円
結果 算定額 《4》 = 切り捨て(小さい方(対象経費 × 2分の1, 30万円), 千円)
--- file west.yoko
制度 west 「西県の補助」
語彙 shop
条文 ア 「対象者」
条文 イ 「届出」
条文 ウ 「経費」
条文 エ 「率と上限」
要件 《ア》 「西県にある」: 所在地 = 西県
要件 《イ》 「届け出ている」: 届出
要件 《ウ》 「経費がある」: 対象経費 > 0円
各 経費 {
    定義 額 《ウ》 = 金額
}
結果 対象経費 《ウ》 = 合計(経費.額, 対象)
定義 率 《エ》 = 4分の3
    ただし 職員数 >= 15人 のとき 2分の1
結果 補助率 《エ》 = 率
結果 上限額 《エ》 = 50万円
結果 算定額 《エ》 = 切り捨て(小さい方(対象経費 × 率, 50万円), 千円)
--- file a.ndjson
{"申請番号":"A1","所在地":"東県","職員数":5,"届出":true,"経費":[{"費目":"機器","金額":400000}]}
{"申請番号":"A2","所在地":"西県","職員数":5,"届出":false,"経費":[{"費目":"機器","金額":400000}]}
{"申請番号":"A3","所在地":"東県","職員数":10.49,"届出":true,"経費":[{"費目":"機器","金額":900000}]}
{"申請番号":"A4","所在地":"東県","職員数":10.5,"届出":true,"経費":[{"費目":"機器","金額":100000},{"費目":"通信費","金額":20000}]}
{"申請番号":"A5","所在地":"東県","職員数":20,"経費":[{"費目":"機器","金額":100000}]}
{"申請番号":"A6","所在地":"東県","職員数":20,"届出":true,"経費":[{"費目":"通信費","金額":-1}]}
--- command
yoko compare ./east.yoko ./west.yoko --records a.ndjson --own 所在地 --by 職員数:10,15 --width 100 | sed -n '/a.ndjson/,$p'
yoko compare ./east.yoko ./west.yoko --records a.ndjson --own 所在地 --by 所在地 --by 届出 --json 2>/dev/null |
    sed -n '/"records"/,$p'
--- stdout ja
申請での比較：5件（a.ndjson）、読めなかった記録 1件

制度  交付可  不交付  要確認  入力エラー  補助額の合計（円）
east       5       0       0           0             800,000
west       3       1       1           0             890,000

east との差  増える  減る  同じ  未確定  増える額（円）  減る額（円）  差（円）
west              3     1     0       1        +340,000      -200,000  +140,000

west と east の差：差を生んだ定め
補助の要件：増える申請 0件（0円）、減る申請 1件（-200,000円）
    east: （その定めはない）
    west: 《イ》 届け出ている
上限額：増える申請 1件（+200,000円）、減る申請 0件（0円）
    east: 《4》 上限
    west: 《エ》 率と上限
補助率：増える申請 1件（+100,000円）、減る申請 0件（0円）
    east: 《3》 補助率
    west: 《エ》 率と上限
対象になる経費：増える申請 1件（+40,000円）、減る申請 0件（0円）
    east: 《2》 機器である
    west: （その定めはない）

差              件数  合計（円）                      
−20万～−30万円     1    -200,000  ####################
0～+5万円          1     +40,000  ####################
+10万～+20万円     1    +100,000  ####################
+20万～+30万円     1    +200,000  ####################

差の大きい申請     east     west  差（円）
A2              200,000        0  -200,000
A3              300,000  500,000  +200,000
A1              200,000  300,000  +100,000
A4               50,000   90,000   +40,000

職員数            件数  east 交付可       円  west 交付可       円
10人以下             3            3  700,000            2  800,000
11人以上15人以下     1            1   50,000            1   90,000
16人以上             1            1   50,000            0        0

足りない項目  制度  件数  なりうる額（円）
届出          west     1         0～50,000

  "records": {"source": "a.ndjson", "applications": 5, "rejected": 1, "exceeded": false,
    "schemes": [
      {"name": "east", "granted": 5, "refused": 0, "open": 0, "rejected": 0, "grant": 800000, "has_grant": true, "open_most": 0, "open_unbounded": 0,
      "lacking": [],
      "assumed": []},
      {"name": "west", "granted": 3, "refused": 1, "open": 1, "rejected": 0, "grant": 890000, "has_grant": true, "open_most": 50000, "open_unbounded": 0,
      "lacking": [{"field": "届出", "applications": 1, "least": 0, "most": 50000, "unbounded": 0}],
      "assumed": []}],
    "pairs": [
      {"from": "east", "to": "west", "measure": "grant", "gainers": 3, "losers": 1, "same": 0, "undecided": 1, "gain": 340000, "loss": -200000,
      "outcomes": [[3, 1, 1, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]],
      "distribution": [
        {"from": null, "to": -10000000, "applications": 0, "sum": 0},
        {"from": -9999999, "to": -5000000, "applications": 0, "sum": 0},
        {"from": -4999999, "to": -2000000, "applications": 0, "sum": 0},
        {"from": -1999999, "to": -1000000, "applications": 0, "sum": 0},
        {"from": -999999, "to": -500000, "applications": 0, "sum": 0},
        {"from": -499999, "to": -300000, "applications": 0, "sum": 0},
        {"from": -299999, "to": -200000, "applications": 1, "sum": -200000},
        {"from": -199999, "to": -100000, "applications": 0, "sum": 0},
        {"from": -99999, "to": -50000, "applications": 0, "sum": 0},
        {"from": -49999, "to": -1, "applications": 0, "sum": 0},
        {"from": 0, "to": 0, "applications": 0, "sum": 0},
        {"from": 1, "to": 49999, "applications": 1, "sum": 40000},
        {"from": 50000, "to": 99999, "applications": 0, "sum": 0},
        {"from": 100000, "to": 199999, "applications": 1, "sum": 100000},
        {"from": 200000, "to": 299999, "applications": 1, "sum": 200000},
        {"from": 300000, "to": 499999, "applications": 0, "sum": 0},
        {"from": 500000, "to": 999999, "applications": 0, "sum": 0},
        {"from": 1000000, "to": 1999999, "applications": 0, "sum": 0},
        {"from": 2000000, "to": 4999999, "applications": 0, "sum": 0},
        {"from": 5000000, "to": 9999999, "applications": 0, "sum": 0},
        {"from": 10000000, "to": null, "applications": 0, "sum": 0}],
      "causes": [
        {"kind": "requirement", "from": {"clause": null, "label": null, "text": null}, "to": {"clause": "イ", "label": "届け出ている", "text": "届出"}, "gainers": 0, "losers": 1, "gain": 0, "loss": -200000},
        {"kind": "ceiling", "from": {"clause": "4", "label": "上限", "text": "30万円"}, "to": {"clause": "エ", "label": "率と上限", "text": "50万円"}, "gainers": 1, "losers": 0, "gain": 200000, "loss": 0},
        {"kind": "rate", "from": {"clause": "3", "label": "補助率", "text": "2分の1"}, "to": {"clause": "エ", "label": "率と上限", "text": "率"}, "gainers": 1, "losers": 0, "gain": 100000, "loss": 0},
        {"kind": "line", "from": {"clause": "2", "label": "機器である", "text": "費目 = 機器"}, "to": {"clause": null, "label": null, "text": null}, "gainers": 1, "losers": 0, "gain": 40000, "loss": 0}],
      "most": [
        {"number": 2, "id": "A2", "from": {"outcome": "granted", "grant": 200000}, "to": {"outcome": "refused", "grant": 0}, "difference": -200000, "cause": 0},
        {"number": 3, "id": "A3", "from": {"outcome": "granted", "grant": 300000}, "to": {"outcome": "granted", "grant": 500000}, "difference": 200000, "cause": 1},
        {"number": 1, "id": "A1", "from": {"outcome": "granted", "grant": 200000}, "to": {"outcome": "granted", "grant": 300000}, "difference": 100000, "cause": 2},
        {"number": 4, "id": "A4", "from": {"outcome": "granted", "grant": 50000}, "to": {"outcome": "granted", "grant": 90000}, "difference": 40000, "cause": 3}]}],
    "by": [
      {"field": "所在地", "groups": [
        {"value": "東県", "applications": 4, "schemes": [{"granted": 4, "grant": 600000}, {"granted": 3, "grant": 890000, "gainers": 3, "losers": 0, "difference": 340000}]},
        {"value": "西県", "applications": 1, "schemes": [{"granted": 1, "grant": 200000}, {"granted": 0, "grant": 0, "gainers": 0, "losers": 1, "difference": -200000}]}]},
      {"field": "届出", "groups": [
        {"value": "偽", "applications": 1, "schemes": [{"granted": 1, "grant": 200000}, {"granted": 0, "grant": 0, "gainers": 0, "losers": 1, "difference": -200000}]},
        {"value": "真", "applications": 3, "schemes": [{"granted": 3, "grant": 550000}, {"granted": 3, "grant": 890000, "gainers": 3, "losers": 0, "difference": 340000}]},
        {"value": "不明", "applications": 1, "schemes": [{"granted": 1, "grant": 50000}, {"granted": 0, "grant": 0, "gainers": 0, "losers": 0, "difference": 0}]}]}]
  }
}
--- stdout en
On records: 5 applications from a.ndjson, and 1 that could not be read

scheme  交付可  不交付  要確認  入力エラー  granted in all (yen)
east         5       0       0           0               800,000
west         3       1       1           0               890,000

against east  more  less  the same  undecided  gain (yen)  loss (yen)  difference (yen)
west             3     1         0          1    +340,000    -200,000          +140,000

west against east: what makes the difference
requirement: 0 more (0 yen), 1 less (-200,000 yen)
    east: (no such rule)
    west: 《イ》 届け出ている
ceiling: 1 more (+200,000 yen), 0 less (0 yen)
    east: 《4》 上限
    west: 《エ》 率と上限
rate: 1 more (+100,000 yen), 0 less (0 yen)
    east: 《3》 補助率
    west: 《エ》 率と上限
expense covered: 1 more (+40,000 yen), 0 less (0 yen)
    east: 《2》 機器である
    west: (no such rule)

difference      applications  sum (yen)                      
−20万～−30万円             1   -200,000  ####################
0～+5万円                  1    +40,000  ####################
+10万～+20万円             1   +100,000  ####################
+20万～+30万円             1   +200,000  ####################

those that differ most     east     west  difference (yen)
A2                      200,000        0          -200,000
A3                      300,000  500,000          +200,000
A1                      200,000  300,000          +100,000
A4                       50,000   90,000           +40,000

職員数            applications  east 交付可      yen  west 交付可      yen
10人以下                     3            3  700,000            2  800,000
11人以上15人以下             1            1   50,000            1   90,000
16人以上                     1            1   50,000            0        0

fields that decisions wait for  scheme  applications  could come to (yen)
届出                              west             1            0～50,000

  "records": {"source": "a.ndjson", "applications": 5, "rejected": 1, "exceeded": false,
    "schemes": [
      {"name": "east", "granted": 5, "refused": 0, "open": 0, "rejected": 0, "grant": 800000, "has_grant": true, "open_most": 0, "open_unbounded": 0,
      "lacking": [],
      "assumed": []},
      {"name": "west", "granted": 3, "refused": 1, "open": 1, "rejected": 0, "grant": 890000, "has_grant": true, "open_most": 50000, "open_unbounded": 0,
      "lacking": [{"field": "届出", "applications": 1, "least": 0, "most": 50000, "unbounded": 0}],
      "assumed": []}],
    "pairs": [
      {"from": "east", "to": "west", "measure": "grant", "gainers": 3, "losers": 1, "same": 0, "undecided": 1, "gain": 340000, "loss": -200000,
      "outcomes": [[3, 1, 1, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]],
      "distribution": [
        {"from": null, "to": -10000000, "applications": 0, "sum": 0},
        {"from": -9999999, "to": -5000000, "applications": 0, "sum": 0},
        {"from": -4999999, "to": -2000000, "applications": 0, "sum": 0},
        {"from": -1999999, "to": -1000000, "applications": 0, "sum": 0},
        {"from": -999999, "to": -500000, "applications": 0, "sum": 0},
        {"from": -499999, "to": -300000, "applications": 0, "sum": 0},
        {"from": -299999, "to": -200000, "applications": 1, "sum": -200000},
        {"from": -199999, "to": -100000, "applications": 0, "sum": 0},
        {"from": -99999, "to": -50000, "applications": 0, "sum": 0},
        {"from": -49999, "to": -1, "applications": 0, "sum": 0},
        {"from": 0, "to": 0, "applications": 0, "sum": 0},
        {"from": 1, "to": 49999, "applications": 1, "sum": 40000},
        {"from": 50000, "to": 99999, "applications": 0, "sum": 0},
        {"from": 100000, "to": 199999, "applications": 1, "sum": 100000},
        {"from": 200000, "to": 299999, "applications": 1, "sum": 200000},
        {"from": 300000, "to": 499999, "applications": 0, "sum": 0},
        {"from": 500000, "to": 999999, "applications": 0, "sum": 0},
        {"from": 1000000, "to": 1999999, "applications": 0, "sum": 0},
        {"from": 2000000, "to": 4999999, "applications": 0, "sum": 0},
        {"from": 5000000, "to": 9999999, "applications": 0, "sum": 0},
        {"from": 10000000, "to": null, "applications": 0, "sum": 0}],
      "causes": [
        {"kind": "requirement", "from": {"clause": null, "label": null, "text": null}, "to": {"clause": "イ", "label": "届け出ている", "text": "届出"}, "gainers": 0, "losers": 1, "gain": 0, "loss": -200000},
        {"kind": "ceiling", "from": {"clause": "4", "label": "上限", "text": "30万円"}, "to": {"clause": "エ", "label": "率と上限", "text": "50万円"}, "gainers": 1, "losers": 0, "gain": 200000, "loss": 0},
        {"kind": "rate", "from": {"clause": "3", "label": "補助率", "text": "2分の1"}, "to": {"clause": "エ", "label": "率と上限", "text": "率"}, "gainers": 1, "losers": 0, "gain": 100000, "loss": 0},
        {"kind": "line", "from": {"clause": "2", "label": "機器である", "text": "費目 = 機器"}, "to": {"clause": null, "label": null, "text": null}, "gainers": 1, "losers": 0, "gain": 40000, "loss": 0}],
      "most": [
        {"number": 2, "id": "A2", "from": {"outcome": "granted", "grant": 200000}, "to": {"outcome": "refused", "grant": 0}, "difference": -200000, "cause": 0},
        {"number": 3, "id": "A3", "from": {"outcome": "granted", "grant": 300000}, "to": {"outcome": "granted", "grant": 500000}, "difference": 200000, "cause": 1},
        {"number": 1, "id": "A1", "from": {"outcome": "granted", "grant": 200000}, "to": {"outcome": "granted", "grant": 300000}, "difference": 100000, "cause": 2},
        {"number": 4, "id": "A4", "from": {"outcome": "granted", "grant": 50000}, "to": {"outcome": "granted", "grant": 90000}, "difference": 40000, "cause": 3}]}],
    "by": [
      {"field": "所在地", "groups": [
        {"value": "東県", "applications": 4, "schemes": [{"granted": 4, "grant": 600000}, {"granted": 3, "grant": 890000, "gainers": 3, "losers": 0, "difference": 340000}]},
        {"value": "西県", "applications": 1, "schemes": [{"granted": 1, "grant": 200000}, {"granted": 0, "grant": 0, "gainers": 0, "losers": 1, "difference": -200000}]}]},
      {"field": "届出", "groups": [
        {"value": "偽", "applications": 1, "schemes": [{"granted": 1, "grant": 200000}, {"granted": 0, "grant": 0, "gainers": 0, "losers": 1, "difference": -200000}]},
        {"value": "真", "applications": 3, "schemes": [{"granted": 3, "grant": 550000}, {"granted": 3, "grant": 890000, "gainers": 3, "losers": 0, "difference": 340000}]},
        {"value": "不明", "applications": 1, "schemes": [{"granted": 1, "grant": 50000}, {"granted": 0, "grant": 0, "gainers": 0, "losers": 0, "difference": 0}]}]}]
  }
}
--- stderr ja
エラー[Y0744]: a.ndjson:6: 「経費[1].金額」は 0円 から 1,000,000,000,000円 までですが、「-1」とあります
  = 直し方: 数と、その単位を確かめてください
--- stderr en
error[Y0744]: a.ndjson:6: `経費[1].金額` goes from 0円 to 1,000,000,000,000円, but here is `-1`
  = help: check the number, and what it counts

=== a sample gives the budget each scheme would need
--- command
yoko compare saitama-2020 yamaguchi-2024 --sample 60 --seeds 9 --seed 4 --json | sed -n '/"population"/,$p'
--- stdout
  "population": {"size": 60, "seed": 4, "seeds": 9, "percents": [0, 10, 25, 50, 75, 90, 100],
    "schemes": [
      {"name": "saitama-2020", "mean": 15192556, "percentiles": [10599000, 10599000, 14722000, 15860000, 16291000, 17547000, 17547000], "totals": [15860000, 17547000, 13966000, 14722000, 14848000, 15863000, 16291000, 10599000, 17037000]},
      {"name": "yamaguchi-2024", "mean": 9999333, "percentiles": [5409000, 5409000, 8984000, 10518000, 11847000, 12927000, 12927000], "totals": [12028000, 12927000, 9659000, 8984000, 11847000, 7016000, 10518000, 11606000, 5409000]}]}
}

=== Y1038 figures by what has no groups
--- command
yoko compare saitama-2020 yamaguchi-2024 --sample 5 --by 申請番号
yoko compare saitama-2020 yamaguchi-2024 --sample 5 --own 職員数
yoko compare saitama-2020 yamaguchi-2024 --sample 5 --by 職員
--- stderr ja
エラー[Y1038]: 「申請番号」はここでは使えません
  = 直し方: 集計に使えるのは申請の項目のうち選択肢、真偽、数、日付、年度です（--by）。制度の求める値に揃えられるのは選択肢です（--own）
エラー[Y1038]: 「職員数」はここでは使えません
  = 直し方: 集計に使えるのは申請の項目のうち選択肢、真偽、数、日付、年度です（--by）。制度の求める値に揃えられるのは選択肢です（--own）
エラー[Y1022]: 語彙に「職員」という項目や一覧はありません
  = もしかして: 職員数
  = 直し方: 語彙にあるとおりの名前で書いてください。一覧の項目は 経費.金額 のように書きます
--- stderr en
error[Y1038]: `申請番号` cannot be used here
  = help: figures are given by a choice, truth, amount, date or year of the application (--by); a scheme asks for a choice (--own)
error[Y1038]: `職員数` cannot be used here
  = help: figures are given by a choice, truth, amount, date or year of the application (--by); a scheme asks for a choice (--own)
error[Y1022]: the vocabulary has no field or list `職員`
  = did you mean: 職員数
  = help: write its name as the vocabulary has it; a field of a list as 経費.金額
--- exit
4

=== Y1039 bands that do not rise
--- command
yoko compare saitama-2020 yamaguchi-2024 --sample 5 --by 職員数:20,10
--- stderr ja
エラー[Y1039]: 「職員数:20,10」の区切りは、小さい順の数になっていません
  = 直し方: 最後の区分を除く各区分の終わりの数を書いてください：職員数:10,20,30
--- stderr en
error[Y1039]: `職員数:20,10` has no bands that rise
  = help: write the last value of each band but the last one: 職員数:10,20,30
--- exit
4

=== bands beyond what the field can hold
A number that 64 bits cannot hold was once the greatest that they can.
--- command
yoko compare saitama-2020 yamaguchi-2024 --sample 5 --by 職員数:10,99999999999999999999
yoko compare saitama-2020 yamaguchi-2024 --sample 5 --by 職員数:10,1000001
yoko compare saitama-2020 yamaguchi-2024 --sample 5 --by 職員数:10,1000000 >/dev/null; echo $?
--- stdout
0
--- stderr ja
エラー[Y0744]: --by: 「職員数」は 0人 から 1,000,000人 までですが、「99999999999999999999」とあります
  = 直し方: 数と、その単位を確かめてください
エラー[Y0744]: --by: 「職員数」は 0人 から 1,000,000人 までですが、「1000001」とあります
  = 直し方: 数と、その単位を確かめてください
--- stderr en
error[Y0744]: --by: `職員数` goes from 0 人 to 1,000,000 人, but here is `99999999999999999999`
  = help: check the number, and what it counts
error[Y0744]: --by: `職員数` goes from 0 人 to 1,000,000 人, but here is `1000001`
  = help: check the number, and what it counts

=== Y1040 records and a sample
--- file a.ndjson
--- command
yoko compare saitama-2020 yamaguchi-2024 --sample 5 --records a.ndjson
--- stderr ja
エラー[Y1040]: 申請と標本は同時に比べられません
  = 直し方: --records ファイル か --sample 件数 のどちらかにしてください
--- stderr en
error[Y1040]: records and a sample cannot be compared at once
  = help: give --records FILE or --sample N
--- exit
4

=== Y1041 no room for the workbook's temporary file
--- command
TMPDIR=/nowhere/at/all yoko compare saitama-2020 yamaguchi-2024 -o a.xlsx
--- stderr ja
エラー[Y1041]: 一時ファイルのフォルダー「/nowhere/at/all」でブックを作れません: そのフォルダーがありません
  = 直し方: そのフォルダーの空きを増やすか、TMPDIR で別のフォルダーを指定してください
--- stderr en
error[Y1041]: the workbook cannot be made in the folder of temporary files, `/nowhere/at/all`: there is no such folder
  = help: make room there, or name another folder by TMPDIR
--- exit
5

=== where one requirement hides the others, the command that shows them is told
--- file vocabulary/shop.yoko
語彙 shop 「店」
選択肢 県 { 東県、西県 }
項目 申請番号 : 文字 必須
項目 所在地 : 県
項目 職員数 : 人
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
--- file east.yoko
制度 east 「東県の補助」
語彙 shop
条文 1 「対象者」
条文 2 「額」
要件 《1》 「東県にある」: 所在地 = 東県
結果 算定額 《2》 = 10万円
--- file west.yoko
制度 west 「西県の補助」
語彙 shop
条文 ア 「対象者」
条文 イ 「額」
要件 《ア》 「西県にある」: 所在地 = 西県
結果 算定額 《イ》 = 12万円
--- command
for i in 1 2 3 4 5 6 7 8 9 10; do echo '{"申請番号":"A'$i'","所在地":"東県","職員数":1,"経費":[]}'; done >a.ndjson
head -n 9 a.ndjson >few.ndjson
yoko compare east.yoko west.yoko --records a.ndjson | grep -A 2 -e の要件だけ -e 'requirement on'
yoko compare east.yoko west.yoko --records a.ndjson --json | grep advice
yoko compare east.yoko west.yoko --records a.ndjson -o page.html && grep -c 'data-json="records.advice"' page.html
yoko compare east.yoko west.yoko --records few.ndjson --json | grep -c advice
yoko compare east.yoko west.yoko --records a.ndjson --own 所在地 --json | grep -c advice || true
cp a.ndjson "9月 it's all.ndjson"
yoko compare east.yoko west.yoko --records "9月 it's all.ndjson" --by 職員数:0,5 --by 所在地 --json >all.json
sed -n 's/^ *"advice": "\(.*\)",$/\1/p' all.json | sed 's/\\\\/\\/g' | tee advised
(cat advised && echo ' --json') | tr -d '\n' >again.sh && sh again.sh | grep -c '"granted": 10,'
--- stdout ja
westとeastでは、10件（差のある10件のうち）が、「所在地」の要件だけで決まっています。
ほかの定めを比べるには、次のように、制度ごとに自らの求める値とみなして判定します：
  yoko compare east.yoko west.yoko --records a.ndjson --own 所在地
    "advice": "yoko compare east.yoko west.yoko --records a.ndjson --own 所在地",
1
0
0
yoko compare east.yoko west.yoko --records '9月 it'\''s all.ndjson' --by 職員数:0,5 --by 所在地 --own 所在地
4
--- stdout en
west against east: 10 of 10 differences come of the requirement on 所在地 alone
To compare the other rules, give each scheme its own:
  yoko compare east.yoko west.yoko --records a.ndjson --own 所在地
    "advice": "yoko compare east.yoko west.yoko --records a.ndjson --own 所在地",
1
0
0
yoko compare east.yoko west.yoko --records '9月 it'\''s all.ndjson' --by 職員数:0,5 --by 所在地 --own 所在地
4

=== schemes with fields of their own, and choices in another order
Each scheme decides as `yoko run` by it alone would: what the other takes and it does not is an input error there alone.
--- file a.yoko
制度 a 「Ａ県の補助」
選択肢 規模 { 小、中、大 }
選択肢 設備 { 空調、照明 }
項目 申請番号 : 文字 必須
項目 規模 : 規模
項目 費用 : 円
項目 職員数 : 人 小数1桁 1人以上100人以下
項目 加算 : 真偽 既定 偽
項目 設備 : 集合(設備)
条文 第1条 「要件」
条文 第2条 「額」
要件 《第1条》 「規模」: 規模 = 小 または 規模 = 中
要件 《第1条》 「人がいる」: 職員数 > 0人
要件 《第1条》 「照明」: 設備 が { 照明 } をすべて含む または 費用 > 0円
定義 率 《第2条》 = 2分の1
    ただし 加算 のとき 4分の3
結果 補助率 《第2条》 = 率
結果 算定額 《第2条》 = 切り捨て(小さい方(費用 × 率, 100万円), 千円)
--- file b.yoko
制度 b 「Ｂ県の補助」
選択肢 設備 { 照明、給湯、空調 }
選択肢 規模 { 大、中、小、特大 }
項目 地域 : 真偽
項目 費用 : 円
項目 規模 : 規模
項目 申請番号 : 文字 必須
項目 設備 : 集合(設備)
項目 職員数 : 人 小数2桁 0人以上200人以下
条文 1 「要件」
条文 2 「額」
要件 《1》 「規模」: 規模 = 大 でない
要件 《1》 「設備」: (設備 が { 空調 } をすべて含む) でない
定義 上限 《2》 = 80万円
    ただし 地域 のとき 120万円
結果 上限額 《2》 = 上限
結果 算定額 《2》 = 切り捨て(小さい方(費用 × 3分の2, 上限), 千円)
--- file r.csv
申請番号,規模,費用,職員数,地域,加算,設備
R1,小,1000000,10,はい,,照明
R2,中,2000000,150,いいえ,はい,なし
R3,大,500000,1,いいえ,,なし
R4,特大,500000,20,,,なし
R5,小,900000,12.5,,はい,空調;照明
R6,小,900000,12.25,,はい,なし
R7,小,900000,,いいえ,はい,給湯
--- command
yoko compare ./a.yoko ./b.yoko --records r.csv --format json >c.json 2>said
echo "exit $?"
sed -n 's/.*"name": "\([ab]\)", "granted": \([0-9]*\), "refused": \([0-9]*\), "open": \([0-9]*\), "rejected": \([0-9]*\), "grant": \([0-9]*\).*/\1 \2 \3 \4 \5 \6/p' c.json
for scheme in a b; do
    yoko run ./$scheme.yoko r.csv --format ndjson 2>/dev/null >$scheme.out
    echo $scheme $(grep -c 交付可 $scheme.out) $(grep -c 不交付 $scheme.out) $(grep -c 要確認 $scheme.out) $(grep -c 入力エラー $scheme.out)
done
cat said
--- stdout ja
exit 2
a 2 1 0 4 1175000
b 5 2 0 0 2999000
a 2 1 0 4
b 5 2 0 0
./b.yoko: この制度には警告が1件あります。「yoko check ./b.yoko」で表示します
エラー[Y1006]: 申請「R2」：「職員数」が「150人」ですが、「a」でとれるのは 1人–100人 です。この制度では判定しません
  = 直し方: 値を直すか、その制度でとれる範囲を広げてください。ほかの制度では判定しています
エラー[Y1006]: 申請「R4」：「規模」が「特大」ですが、「a」でとれるのは 小、中、大 です。この制度では判定しません
  = 直し方: 値を直すか、その制度でとれる範囲を広げてください。ほかの制度では判定しています
エラー[Y1006]: 申請「R6」：「職員数」が「12.25人」ですが、「a」でとれるのは 小数1桁までの数 です。この制度では判定しません
  = 直し方: 値を直すか、その制度でとれる範囲を広げてください。ほかの制度では判定しています
エラー[Y1006]: 申請「R7」：「設備」が「給湯」ですが、「a」でとれるのは 空調、照明 です。この制度では判定しません
  = 直し方: 値を直すか、その制度でとれる範囲を広げてください。ほかの制度では判定しています
--- stdout en
exit 2
a 2 1 0 4 1175000
b 5 2 0 0 2999000
a 2 1 0 4
b 5 2 0 0
./b.yoko: 1 warning(s) about the scheme, which `yoko check ./b.yoko` shows
error[Y1006]: application `R2`: `職員数` is `150人`, but `a` takes 1人–100人; it is not decided by that scheme
  = help: correct the value, or widen what the scheme takes; the other schemes have decided the application
error[Y1006]: application `R4`: `規模` is `特大`, but `a` takes 小、中、大; it is not decided by that scheme
  = help: correct the value, or widen what the scheme takes; the other schemes have decided the application
error[Y1006]: application `R6`: `職員数` is `12.25人`, but `a` takes numbers of at most 1 decimals; it is not decided by that scheme
  = help: correct the value, or widen what the scheme takes; the other schemes have decided the application
error[Y1006]: application `R7`: `設備` is `給湯`, but `a` takes 空調、照明; it is not decided by that scheme
  = help: correct the value, or widen what the scheme takes; the other schemes have decided the application

=== Y1007 a field that one scheme requires; and lists of which each scheme has its own
The first scheme has a list of its own and a line field of its own with a default; the second requires a number. What the file lacks
is told with what it could change: with its default, and where the decision waits for it. The same of CSV, NDJSON and JSON.
--- file a.yoko
制度 a 「Ａ県の補助」
項目 申請番号 : 文字 必須
一覧 職員 {
    項目 氏名 : 文字 個人情報
    項目 常勤 : 真偽
}
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
    項目 数量 : 数(台) 既定 1台
    項目 上限数量 : 数(台) 既定 数量
}
条文 1 「人数」
条文 2 「額」
要件 《1》 「常勤がいる」: ある(職員, 常勤)
各 経費 {
    定義 額 《2》 = 小さい方(金額, 上限数量 × 10万円)
}
結果 対象経費 《2》 = 合計(経費.額)
結果 算定額 《2》 = 切り捨て(小さい方(対象経費, 50万円), 千円)
--- file b.yoko
制度 b 「Ｂ県の補助」
項目 申請番号 : 文字 必須
項目 法人番号 : 文字 必須
項目 過疎 : 真偽
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 税込 : 真偽
    項目 金額 : 円
}
条文 ア 「額」
各 経費 {
    定義 額 《ア》 = 金額
        ただし 税込 のとき 切り捨て(金額 × 11分の10, 1円)
}
結果 対象経費 《ア》 = 合計(経費.額)
定義 上限 《ア》 = 30万円
    ただし 過疎 のとき 60万円
結果 算定額 《ア》 = 切り捨て(小さい方(対象経費, 上限), 千円)
--- file 申請.csv
申請番号,法人番号
R1,100
R2,200
R3,
R4,400
--- file 経費.csv
申請番号,金額,税込
R1,90000,いいえ
R1,400000,はい
R2,100000,
R4,500000,はい
--- file 職員.csv
申請番号,氏名,常勤
R1,甲,○
R2,乙,○
R3,丙,×
R4,丁,
--- file r.ndjson
{"申請番号":"R1","法人番号":"100","経費":[{"金額":90000,"税込":false},{"金額":400000,"税込":true}],"職員":[{"氏名":"甲","常勤":true}]}
{"申請番号":"R2","法人番号":"200","経費":[{"金額":100000}],"職員":[{"氏名":"乙","常勤":true}]}
{"申請番号":"R3","職員":[{"氏名":"丙","常勤":false}]}
{"申請番号":"R4","法人番号":"400","経費":[{"金額":500000,"税込":true}],"職員":[{"氏名":"丁"}]}
--- command
lists='--list 経費=経費.csv --list 職員=職員.csv'
yoko compare ./a.yoko ./b.yoko --records 申請.csv $lists 2>said | sed -n '/^申請での\|^On records/,$p'
tail -n 2 said
yoko compare ./a.yoko ./b.yoko --records 申請.csv $lists --format json 2>/dev/null | sed 's/申請.csv/FILE/g' >csv.json
yoko compare ./a.yoko ./b.yoko --records r.ndjson --threads 2 --format json 2>/dev/null | sed 's/r.ndjson/FILE/g' >ndjson.json
jq -s . r.ndjson >r.json 2>/dev/null || perl -0777 -ne 's/\n(?=\{)/,/g; print "[$_]"' r.ndjson >r.json
yoko compare ./a.yoko ./b.yoko --records r.json --format json 2>/dev/null | sed 's/r.json/FILE/g' >json.json
cmp csv.json ndjson.json && cmp ndjson.json json.json
sed -n '/"records"/,/"pairs"/p' csv.json
--- stdout ja
申請での比較：4件（申請.csv）、読めなかった記録 0件

制度  交付可  不交付  要確認  入力エラー  補助額の合計（円）
a          2       1       1           0             290,000
b          0       0       3           1                   0

a との差  増える  減る  同じ  未確定  増える額（円）  減る額（円）  差（円）
b              0     0     0       4               0             0         0

足りない項目  制度  件数  なりうる額（円）
職員.常勤        a     1        0～100,000
過疎             b     2  600,000～907,000
経費.税込        b     1   90,000～100,000

どの申請にもない項目  既定  制度  結果が変わりうる件数  そのままの補助額（円）  なりうる額（円）
経費.上限数量         数量     a                     2                 290,000        0～590,000

エラー[Y1007]: 申請「R3」：「b」で必須の「法人番号」がありません。この制度では判定しません
  = 直し方: 記入してください。ほかの制度では判定しています
  "records": {"source": "FILE", "applications": 4, "rejected": 0, "exceeded": false,
    "schemes": [
      {"name": "a", "granted": 2, "refused": 1, "open": 1, "rejected": 0, "grant": 290000, "has_grant": true, "open_most": 100000, "open_unbounded": 0,
      "lacking": [{"field": "職員.常勤", "applications": 1, "least": 0, "most": 100000, "unbounded": 0}],
      "assumed": [{"field": "経費.上限数量", "default": "数量", "applications": 2, "granted": 290000, "least": 0, "most": 590000, "unbounded": 0}]},
      {"name": "b", "granted": 0, "refused": 0, "open": 3, "rejected": 1, "grant": 0, "has_grant": true, "open_most": 1007000, "open_unbounded": 0,
      "lacking": [{"field": "過疎", "applications": 2, "least": 600000, "most": 907000, "unbounded": 0}, {"field": "経費.税込", "applications": 1, "least": 90000, "most": 100000, "unbounded": 0}],
      "assumed": []}],
    "pairs": [
--- stdout en
On records: 4 applications from 申請.csv, and 0 that could not be read

scheme  交付可  不交付  要確認  入力エラー  granted in all (yen)
a            2       1       1           0               290,000
b            0       0       3           1                     0

against a  more  less  the same  undecided  gain (yen)  loss (yen)  difference (yen)
b             0     0         0          4           0           0                 0

fields that decisions wait for  scheme  applications  could come to (yen)
職員.常勤                            a             1           0～100,000
過疎                                 b             2     600,000～907,000
経費.税込                            b             1      90,000～100,000

fields that no application has  default  scheme  decisions that turn on it  granted by it (yen)  could come to (yen)
経費.上限数量                      数量       a                          2              290,000           0～590,000

error[Y1007]: application `R3`: `法人番号` is missing, and required by `b`; it is not decided by that scheme
  = help: write it; the other schemes have decided the application
  "records": {"source": "FILE", "applications": 4, "rejected": 0, "exceeded": false,
    "schemes": [
      {"name": "a", "granted": 2, "refused": 1, "open": 1, "rejected": 0, "grant": 290000, "has_grant": true, "open_most": 100000, "open_unbounded": 0,
      "lacking": [{"field": "職員.常勤", "applications": 1, "least": 0, "most": 100000, "unbounded": 0}],
      "assumed": [{"field": "経費.上限数量", "default": "数量", "applications": 2, "granted": 290000, "least": 0, "most": 590000, "unbounded": 0}]},
      {"name": "b", "granted": 0, "refused": 0, "open": 3, "rejected": 1, "grant": 0, "has_grant": true, "open_most": 1007000, "open_unbounded": 0,
      "lacking": [{"field": "過疎", "applications": 2, "least": 600000, "most": 907000, "unbounded": 0}, {"field": "経費.税込", "applications": 1, "least": 90000, "most": 100000, "unbounded": 0}],
      "assumed": []}],
    "pairs": [

=== fields that no application has: by their defaults, and of which a scheme asks whether they are there
Decided by what is not there (an earlier grant, the day of notice), or by a default, and open were that not known. A reference is left
out. Nothing to compare is no result.
--- file vocabulary/shop.yoko
語彙 shop 「店」
選択肢 費目 { 機器、通信費、雑費 }
選択肢 種別 { 通所、訪問 }
項目 申請番号 : 文字 必須
項目 種別 : 種別 既定 通所
項目 届出日 : 日付
項目 先の交付額 : 円
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 費目 : 費目 既定 機器
    項目 金額 : 円
    項目 付く先 : 参照(経費) 既定 1
}
--- file a.yoko
制度 a 「甲の補助」
語彙 shop
条文 1 「届出」
条文 2 「対象経費」
条文 3 「限度」
要件 《1》 「届け出が遅くない」: もし 届出日 がある ならば 届出日 <= 令和6年4月1日 それ以外 真
各 経費 {
    場合 費目 {
        機器 { 要件 《2》 「百万円まで」: 金額 <= 100万円 }
        通信費 { 要件 《2》 「一万円まで」: 金額 <= 1万円 }
        雑費 { 対象外 《2》 }
    }
    定義 額 《2》 = 金額
    定義 付く額 《2》 = 参照元合計(経費.付く先, 金額, 対象)
}
結果 対象経費 《2》 = 合計(経費.額, 対象)
定義 限度 《3》 = 場合 種別 { 通所 => 30万円  訪問 => 50万円 }
定義 残り 《3》 = もし 先の交付額 がある ならば 大きい方(限度 - 先の交付額, 0円) それ以外 限度
結果 算定額 《3》 = 切り捨て(小さい方(合計(経費.付く額) × 2分の1, 残り), 千円)
--- file r.ndjson
{"申請番号":"R1","経費":[{"金額":400000}]}
{"申請番号":"R2","経費":[{"金額":900000}]}
--- file one.ndjson
{"申請番号":"R1","種別":"通所","届出日":"2024-04-01","経費":[{"費目":"機器","金額":400000,"付く先":1}]}
--- file none.json
[]
--- command
sed 's/制度 a 「甲/制度 b 「乙/; s/30万円/40万円/' a.yoko >b.yoko
yoko compare ./a.yoko ./b.yoko --records r.ndjson | sed -n '/^どの申請\|^fields that no/,$p'
yoko compare ./a.yoko ./b.yoko --records r.ndjson --format json | grep -o '"assumed.*'
yoko compare ./a.yoko ./b.yoko --records one.ndjson | sed -n '/^どの申請\|^fields that no/,$p'
yoko compare ./a.yoko ./b.yoko --records r.ndjson --threads 2 --format json | grep -o '"assumed.*' | cksum
yoko compare ./a.yoko ./b.yoko --records r.ndjson --threads 1 --format json | grep -o '"assumed.*' | cksum
yoko compare ./a.yoko ./b.yoko --records none.json | sed -n '/^申請での\|^On records/,$p'
--- stdout ja
どの申請にもない項目                既定  制度  結果が変わりうる件数  そのままの補助額（円）  なりうる額（円）
先の交付額            （ないものとした）     a                     2                 500,000        0～650,000
届出日                （ないものとした）     a                     2                 500,000        0～650,000
種別                                通所     a                     2                 500,000        0～650,000
経費.費目                           機器     a                     2                 500,000        0～650,000
先の交付額            （ないものとした）     b                     2                 600,000        0～650,000
届出日                （ないものとした）     b                     2                 600,000        0～650,000
種別                                通所     b                     2                 600,000        0～650,000
経費.費目                           機器     b                     2                 600,000        0～650,000

"assumed": [{"field": "先の交付額", "default": null, "applications": 2, "granted": 500000, "least": 0, "most": 650000, "unbounded": 0}, {"field": "届出日", "default": null, "applications": 2, "granted": 500000, "least": 0, "most": 650000, "unbounded": 0}, {"field": "種別", "default": "通所", "applications": 2, "granted": 500000, "least": 0, "most": 650000, "unbounded": 0}, {"field": "経費.費目", "default": "機器", "applications": 2, "granted": 500000, "least": 0, "most": 650000, "unbounded": 0}]},
"assumed": [{"field": "先の交付額", "default": null, "applications": 2, "granted": 600000, "least": 0, "most": 650000, "unbounded": 0}, {"field": "届出日", "default": null, "applications": 2, "granted": 600000, "least": 0, "most": 650000, "unbounded": 0}, {"field": "種別", "default": "通所", "applications": 2, "granted": 600000, "least": 0, "most": 650000, "unbounded": 0}, {"field": "経費.費目", "default": "機器", "applications": 2, "granted": 600000, "least": 0, "most": 650000, "unbounded": 0}]}],
どの申請にもない項目                既定  制度  結果が変わりうる件数  そのままの補助額（円）  なりうる額（円）
先の交付額            （ないものとした）     a                     1                 200,000        0～200,000
先の交付額            （ないものとした）     b                     1                 200,000        0～200,000

4008369140 1043
4008369140 1043
申請での比較：0件（none.json）、読めなかった記録 0件

制度  交付可  不交付  要確認  入力エラー  補助額の合計（円）
a          0       0       0           0                   0
b          0       0       0           0                   0

a との差  増える  減る  同じ  未確定  増える額（円）  減る額（円）  差（円）
b              0     0     0       0               0             0         0

--- stdout en
fields that no application has               default  scheme  decisions that turn on it  granted by it (yen)  could come to (yen)
先の交付額                      (taken as not there)       a                          2              500,000           0～650,000
届出日                          (taken as not there)       a                          2              500,000           0～650,000
種別                                            通所       a                          2              500,000           0～650,000
経費.費目                                       機器       a                          2              500,000           0～650,000
先の交付額                      (taken as not there)       b                          2              600,000           0～650,000
届出日                          (taken as not there)       b                          2              600,000           0～650,000
種別                                            通所       b                          2              600,000           0～650,000
経費.費目                                       機器       b                          2              600,000           0～650,000

"assumed": [{"field": "先の交付額", "default": null, "applications": 2, "granted": 500000, "least": 0, "most": 650000, "unbounded": 0}, {"field": "届出日", "default": null, "applications": 2, "granted": 500000, "least": 0, "most": 650000, "unbounded": 0}, {"field": "種別", "default": "通所", "applications": 2, "granted": 500000, "least": 0, "most": 650000, "unbounded": 0}, {"field": "経費.費目", "default": "機器", "applications": 2, "granted": 500000, "least": 0, "most": 650000, "unbounded": 0}]},
"assumed": [{"field": "先の交付額", "default": null, "applications": 2, "granted": 600000, "least": 0, "most": 650000, "unbounded": 0}, {"field": "届出日", "default": null, "applications": 2, "granted": 600000, "least": 0, "most": 650000, "unbounded": 0}, {"field": "種別", "default": "通所", "applications": 2, "granted": 600000, "least": 0, "most": 650000, "unbounded": 0}, {"field": "経費.費目", "default": "機器", "applications": 2, "granted": 600000, "least": 0, "most": 650000, "unbounded": 0}]}],
fields that no application has               default  scheme  decisions that turn on it  granted by it (yen)  could come to (yen)
先の交付額                      (taken as not there)       a                          1              200,000           0～200,000
先の交付額                      (taken as not there)       b                          1              200,000           0～200,000

4008369140 1043
4008369140 1043
On records: 0 applications from none.json, and 0 that could not be read

scheme  交付可  不交付  要確認  入力エラー  granted in all (yen)
a            0       0       0           0                     0
b            0       0       0           0                     0

against a  more  less  the same  undecided  gain (yen)  loss (yen)  difference (yen)
b             0     0         0          0           0           0                 0

--- stderr ja
エラー[Y0703]: 「none.json」は空です
  = 直し方: CSV には見出し行と申請ごとの行が、JSON にはオブジェクトかオブジェクトの配列が要ります
--- stderr en
error[Y0703]: `none.json` is empty
  = help: a CSV file has a header row and a row for each application; a JSON file has an object, or an array of objects

=== against a scheme that computes no grant
Differences are those of the covered cost: what is refused, a line, and the amount of a line.
--- file vocabulary/shop.yoko
語彙 shop 「店」
選択肢 費目 { 機器、通信費 }
項目 申請番号 : 文字 必須
項目 職員数 : 人
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 費目 : 費目
    項目 金額 : 円
}
--- file old.yoko
制度 old 「前の年の問答」
語彙 shop
条文 1 「対象経費」
条文 2 「職員」
要件 《2》 「五人までの店」: 職員数 <= 5人
各 経費 {
    要件 《1》 「機器である」: 費目 = 機器
    定義 額 《1》 = 金額
}
結果 対象経費 《1》 = 合計(経費.額, 対象)
--- file new.yoko
制度 new 「今年の補助」
語彙 shop
条文 1 「対象経費」
条文 2 「補助率」
各 経費 {
    定義 額 《1》 = 小さい方(金額, 50万円)
}
結果 対象経費 《1》 = 合計(経費.額, 対象)
結果 算定額 《2》 = 切り捨て(対象経費 × 2分の1, 千円)
--- file a.ndjson
{"申請番号":"R1","職員数":3,"経費":[{"費目":"機器","金額":400000}]}
{"申請番号":"R2","職員数":3,"経費":[{"費目":"機器","金額":400000},{"費目":"通信費","金額":30000}]}
{"申請番号":"R3","職員数":6,"経費":[{"費目":"機器","金額":100000}]}
{"申請番号":"R4","職員数":3,"経費":[{"費目":"機器","金額":700000}]}
{"申請番号":"R5","職員数":3,"経費":[{"費目":"機器"}]}
--- command
yoko compare ./old.yoko ./new.yoko --records a.ndjson --by 職員数:5 | sed -n '/^申請での\|^On records/,$p'
yoko compare ./new.yoko ./old.yoko --records a.ndjson --format json | grep -o '"has_grant": [^,]*\|"measure".*"loss": [^,]*'
yoko compare ./old.yoko ./new.yoko --records a.ndjson --format html | grep -c 'data-json="records.schemes.0.grant"'
--- stdout ja
申請での比較：5件（a.ndjson）、読めなかった記録 0件

制度  交付可  不交付  要確認  入力エラー  補助額の合計（円）
old        3       1       1           0                   -
new        4       0       1           0             715,000

old との差  増える  減る  同じ  未確定  増える額（円）  減る額（円）  差（円）
new              2     1     1       1        +130,000      -200,000   -70,000

new と old は、old が補助額を計算しないので、対象経費で比べました。

new と old の差：差を生んだ定め
計算式と端数処理：増える申請 0件（0円）、減る申請 1件（-200,000円）
    old: 《1》 対象経費
    new: 《1》 対象経費
補助の要件：増える申請 1件（+100,000円）、減る申請 0件（0円）
    old: 《2》 五人までの店
    new: （その定めはない）
対象になる経費：増える申請 1件（+30,000円）、減る申請 0件（0円）
    old: 《1》 機器である
    new: （その定めはない）

差              件数  合計（円）                      
−20万～−30万円     1    -200,000  ####################
差なし             1           0  ####################
0～+5万円          1     +30,000  ####################
+10万～+20万円     1    +100,000  ####################

差の大きい申請      old      new  差（円）
R4              700,000  500,000  -200,000
R3                    0  100,000  +100,000
R2              400,000  430,000   +30,000

職員数   件数  old 交付可  円  new 交付可       円
5人以下     4           3   -           3  665,000
6人以上     1           0   -           1   50,000

足りない項目  制度  件数  なりうる額（円）
経費.金額      old     1                 -
経費.金額      new     1        0～250,000

"has_grant": true
"has_grant": false
"measure": "covered_cost", "gainers": 1, "losers": 2, "same": 1, "undecided": 1, "gain": 200000, "loss": -130000
0
--- stdout en
On records: 5 applications from a.ndjson, and 0 that could not be read

scheme  交付可  不交付  要確認  入力エラー  granted in all (yen)
old          3       1       1           0                     -
new          4       0       1           0               715,000

against old  more  less  the same  undecided  gain (yen)  loss (yen)  difference (yen)
new             2     1         1          1    +130,000    -200,000           -70,000

new against old is compared by the covered cost (対象経費), since old computes no grant.

new against old: what makes the difference
formula and rounding: 0 more (0 yen), 1 less (-200,000 yen)
    old: 《1》 対象経費
    new: 《1》 対象経費
requirement: 1 more (+100,000 yen), 0 less (0 yen)
    old: 《2》 五人までの店
    new: (no such rule)
expense covered: 1 more (+30,000 yen), 0 less (0 yen)
    old: 《1》 機器である
    new: (no such rule)

difference      applications  sum (yen)                      
−20万～−30万円             1   -200,000  ####################
no difference              1          0  ####################
0～+5万円                  1    +30,000  ####################
+10万～+20万円             1   +100,000  ####################

those that differ most      old      new  difference (yen)
R4                      700,000  500,000          -200,000
R3                            0  100,000          +100,000
R2                      400,000  430,000           +30,000

職員数   applications  old 交付可  yen  new 交付可      yen
5人以下             4           3    -           3  665,000
6人以上             1           0    -           1   50,000

fields that decisions wait for  scheme  applications  could come to (yen)
経費.金額                          old             1                    -
経費.金額                          new             1           0～250,000

"has_grant": true
"has_grant": false
"measure": "covered_cost", "gainers": 1, "losers": 2, "same": 1, "undecided": 1, "gain": 200000, "loss": -130000
0
--- exit
1

=== what a narrower scheme does not take, in fields of every kind and of lines
--- file a.yoko
制度 a 「広い」
条文 1 「すべて」
選択肢 種別 { 甲、乙、丙、丁、戊、己、庚、辛、壬、癸 }
選択肢 機能 { 記録、請求、通信 }
項目 申請番号 : 文字 必須
項目 区分 : 種別
項目 機能群 : 集合(機能)
項目 面積 : ㎡ 小数2桁
項目 割合 : 数 小数1桁
一覧 経費 { 項目 番号 : 数 鍵  項目 金額 : 円  項目 日数 : 数 小数1桁 }
要件 《1》: 区分 = 甲 または 機能群 が { 通信 } をすべて含む
要件 《1》: 面積 >= 1㎡ かつ 割合 >= 0.5
結果 算定額 《1》 = 合計(経費.金額, 日数 >= 0.5)
--- file b.yoko
制度 b 「狭い」
条文 1 「すべて」
選択肢 種別 { 甲、乙、丙、丁、戊、己、庚、辛 }
選択肢 機能 { 記録、請求 }
項目 申請番号 : 文字 必須
項目 区分 : 種別
項目 機能群 : 集合(機能)
項目 面積 : ㎡ 小数1桁
項目 割合 : 数
一覧 経費 { 項目 番号 : 数 鍵  項目 金額 : 円 100円以上  項目 日数 : 数 }
要件 《1》: 区分 = 甲 または 機能群 が { 請求 } をすべて含む
要件 《1》: 面積 >= 1㎡ かつ 割合 >= 1
結果 算定額 《1》 = 合計(経費.金額, 日数 >= 1)
--- file r.ndjson
{"申請番号":"1","区分":"甲","機能群":["記録"],"面積":2.5,"割合":1,"経費":[{"番号":1,"金額":1000,"日数":1}]}
{"申請番号":"2","区分":"癸","機能群":["記録"],"面積":2.5,"割合":1,"経費":[]}
{"申請番号":"3","区分":"甲","機能群":["記録","通信"],"面積":2.5,"割合":1,"経費":[]}
{"申請番号":"4","区分":"甲","機能群":["記録"],"面積":2.25,"割合":1,"経費":[]}
{"申請番号":"5","区分":"甲","機能群":["記録"],"面積":2.5,"割合":1.5,"経費":[]}
{"申請番号":"6","区分":"甲","機能群":["記録"],"面積":2.5,"割合":1,"経費":[{"番号":1,"金額":1000,"日数":1},{"番号":7,"金額":1000,"日数":1.5}]}
{"申請番号":"7","区分":"甲","機能群":["記録"],"面積":2.5,"割合":1,"経費":[{"番号":1,"金額":99,"日数":1}]}
--- command
yoko compare a.yoko b.yoko --records r.ndjson | tail -n 13
for by in 割合:2,1 割合: 割合:x 割合:-1 割合:1x 割合:1,,2 区分:1 金額 割 申請番号; do
    yoko compare a.yoko b.yoko --records r.ndjson --by $by 2>&1 >/dev/null | grep -v 'Y1006\|  = '
done
--- stdout ja

制度  交付可  不交付  要確認  入力エラー  補助額の合計（円）
a          6       1       0           0               3,099
b          1       0       0           6               1,000

a との差  増える  減る  同じ  未確定  増える額（円）  減る額（円）  差（円）
b              0     0     1       6               0             0         0

b と a の差：差を生んだ定め

差      件数  合計（円）                      
差なし     1           0  ####################

エラー[Y1039]: 「割合:2,1」の区切りは、小さい順の数になっていません
エラー[Y1039]: 「割合:」の区切りは、小さい順の数になっていません
エラー[Y1039]: 「割合:x」の区切りは、小さい順の数になっていません
エラー[Y1039]: 「割合:-1」の区切りは、小さい順の数になっていません
エラー[Y1039]: 「割合:1x」の区切りは、小さい順の数になっていません
エラー[Y1039]: 「割合:1,,2」の区切りは、小さい順の数になっていません
エラー[Y1039]: 「区分:1」の区切りは、小さい順の数になっていません
エラー[Y1022]: 語彙に「金額」という項目や一覧はありません
エラー[Y1022]: 語彙に「割」という項目や一覧はありません
エラー[Y1038]: 「申請番号」はここでは使えません
--- stdout en

scheme  交付可  不交付  要確認  入力エラー  granted in all (yen)
a            6       1       0           0                 3,099
b            1       0       0           6                 1,000

against a  more  less  the same  undecided  gain (yen)  loss (yen)  difference (yen)
b             0     0         1          6           0           0                 0

b against a: what makes the difference

difference     applications  sum (yen)                      
no difference             1          0  ####################

error[Y1039]: `割合:2,1` has no bands that rise
error[Y1039]: `割合:` has no bands that rise
error[Y1039]: `割合:x` has no bands that rise
error[Y1039]: `割合:-1` has no bands that rise
error[Y1039]: `割合:1x` has no bands that rise
error[Y1039]: `割合:1,,2` has no bands that rise
error[Y1039]: `区分:1` has no bands that rise
error[Y1022]: the vocabulary has no field or list `金額`
error[Y1022]: the vocabulary has no field or list `割`
error[Y1038]: `申請番号` cannot be used here
--- stderr ja
エラー[Y1006]: 申請「2」：「区分」が「癸」ですが、「b」でとれるのは 甲、乙、丙、丁、戊、… です。この制度では判定しません
  = 直し方: 値を直すか、その制度でとれる範囲を広げてください。ほかの制度では判定しています
エラー[Y1006]: 申請「3」：「機能群」が「通信」ですが、「b」でとれるのは 記録、請求 です。この制度では判定しません
  = 直し方: 値を直すか、その制度でとれる範囲を広げてください。ほかの制度では判定しています
エラー[Y1006]: 申請「4」：「面積」が「2.25㎡」ですが、「b」でとれるのは 小数1桁までの数 です。この制度では判定しません
  = 直し方: 値を直すか、その制度でとれる範囲を広げてください。ほかの制度では判定しています
エラー[Y1006]: 申請「5」：「割合」が「1.5」ですが、「b」でとれるのは 整数 です。この制度では判定しません
  = 直し方: 値を直すか、その制度でとれる範囲を広げてください。ほかの制度では判定しています
エラー[Y1006]: 申請「6」：「経費[2].日数」が「1.5」ですが、「b」でとれるのは 整数 です。この制度では判定しません
  = 直し方: 値を直すか、その制度でとれる範囲を広げてください。ほかの制度では判定しています
エラー[Y1006]: 申請「7」：「経費[1].金額」が「99円」ですが、「b」でとれるのは 100円–1,000,000,000,000円 です。この制度では判定しません
  = 直し方: 値を直すか、その制度でとれる範囲を広げてください。ほかの制度では判定しています
--- stderr en
error[Y1006]: application `2`: `区分` is `癸`, but `b` takes 甲、乙、丙、丁、戊、…; it is not decided by that scheme
  = help: correct the value, or widen what the scheme takes; the other schemes have decided the application
error[Y1006]: application `3`: `機能群` is `通信`, but `b` takes 記録、請求; it is not decided by that scheme
  = help: correct the value, or widen what the scheme takes; the other schemes have decided the application
error[Y1006]: application `4`: `面積` is `2.25㎡`, but `b` takes numbers of at most 1 decimals; it is not decided by that scheme
  = help: correct the value, or widen what the scheme takes; the other schemes have decided the application
error[Y1006]: application `5`: `割合` is `1.5`, but `b` takes whole numbers; it is not decided by that scheme
  = help: correct the value, or widen what the scheme takes; the other schemes have decided the application
error[Y1006]: application `6`: `経費[2].日数` is `1.5`, but `b` takes whole numbers; it is not decided by that scheme
  = help: correct the value, or widen what the scheme takes; the other schemes have decided the application
error[Y1006]: application `7`: `経費[1].金額` is `99円`, but `b` takes 100円–1,000,000,000,000円; it is not decided by that scheme
  = help: correct the value, or widen what the scheme takes; the other schemes have decided the application

