# Slips in a file of applications, decided by tests/golden/mistakes/base.yoko, and what shows only when a record is decided.
# A value that is wrong is not told to be missing as well.

=== 日付と人数を要綱の書き方で（そのまま読む）
--- file 申請.csv
申請番号,申請日,職員数,所在,指定事業所,再申請,前回補助額,完了日
A1,令和6年5月1日,12人,都市部,はい,いいえ,,
--- file 経費.csv
申請番号,区分,金額,消費税
A1,機器,1100000,100000
--- command
slip '' '' >check; yoko run 制度.yoko 申請.csv --list 経費=経費.csv -o 判定.csv
--- stderr ja
申請 1件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 0件。補助額の合計 500,000円
--- stderr en
1 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 0 input errors (入力エラー); 補助額 500,000 yen in all

=== 日付に年がない
--- file 申請.csv
申請番号,申請日,職員数,所在,指定事業所,再申請,前回補助額,完了日
A1,5月1日,12,都市部,有,無,,
--- file 経費.csv
申請番号,区分,金額,消費税
A1,機器,1100000,100000
--- command
slip '' '' >check; yoko run 制度.yoko 申請.csv --list 経費=経費.csv -o 判定.csv
--- stderr ja
エラー[Y0746]: 申請.csv:2: 「申請日」は日付の項目ですが、「5月1日」とあります
  = 直し方: 2024-03-11 のように書いてください。CSV では 2024/3/11 や 令和6年3月11日 も使えます
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
error[Y0746]: 申請.csv:2: `申請日` is a date, but here is `5月1日`
  = help: write it as 2024-03-11; in CSV 2024/3/11 and 令和6年3月11日 are read too
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== 選択肢の略し書き、真偽の 1 と 0
--- file 申請.csv
申請番号,申請日,職員数,所在,指定事業所,再申請,前回補助額,完了日
A1,2024/5/1,１２,都市,1,0,,
--- file 経費.csv
申請番号,区分,金額,消費税
A1,機器,1100000,100000
--- command
slip '' '' >check; yoko run 制度.yoko 申請.csv --list 経費=経費.csv -o 判定.csv
--- stderr ja
エラー[Y0745]: 申請.csv:2: 「所在」は選択肢「地域」から選ぶ項目ですが、「都市」とあります
  = もしかして: 都市部
  = 直し方: 選択肢のとおりに書いてください
エラー[Y0740]: 申請.csv:2: 「指定事業所」は真偽の項目ですが、「1」とあります
  = もしかして: はい
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
エラー[Y0740]: 申請.csv:2: 「再申請」は真偽の項目ですが、「0」とあります
  = もしかして: いいえ
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
error[Y0745]: 申請.csv:2: `所在` is one of the choices of 地域, but here is `都市`
  = did you mean: 都市部
  = help: write one of them exactly
error[Y0740]: 申請.csv:2: `指定事業所` is yes or no, but here is `1`
  = did you mean: はい
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
error[Y0740]: 申請.csv:2: `再申請` is yes or no, but here is `0`
  = did you mean: いいえ
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== 選択肢の中の全角空白
--- file 申請.csv
申請番号,申請日,職員数,所在,指定事業所,再申請,前回補助額,完了日
A1,2024/5/1,12,離　島,TRUE,FALSE,,
--- file 経費.csv
申請番号,区分,金額,消費税
A1,機器,1100000,100000
--- command
slip '' '' >check; yoko run 制度.yoko 申請.csv --list 経費=経費.csv -o 判定.csv
--- stderr ja
エラー[Y0745]: 申請.csv:2: 「所在」は選択肢「地域」から選ぶ項目ですが、「離　島」とあります
  = もしかして: 離島
  = 直し方: 選択肢のとおりに書いてください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
error[Y0745]: 申請.csv:2: `所在` is one of the choices of 地域, but here is `離　島`
  = did you mean: 離島
  = help: write one of them exactly
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== 表計算ソフトの日付の通し番号、小数の桁、決まりのない真偽
--- file 申請.csv
申請番号,申請日,職員数,所在,指定事業所,再申請,前回補助額,完了日
A1,45413,12.25,都市部,済,,,
--- file 経費.csv
申請番号,区分,金額,消費税
A1,機器,1100000,100000
--- command
slip '' '' >check; yoko run 制度.yoko 申請.csv --list 経費=経費.csv -o 判定.csv
--- stderr ja
エラー[Y0746]: 申請.csv:2: 「申請日」は日付の項目ですが、「45413」とあります
  = もしかして: 2024-05-01
  = 直し方: 2024-03-11 のように書いてください。CSV では 2024/3/11 や 令和6年3月11日 も使えます
エラー[Y0743]: 申請.csv:2: 「職員数」の小数は1桁までですが、「12.25」とあります
  = 直し方: 定めに従って端数を処理してから書いてください
エラー[Y0740]: 申請.csv:2: 「指定事業所」は真偽の項目ですが、「済」とあります
  = もしかして: はい
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
error[Y0746]: 申請.csv:2: `申請日` is a date, but here is `45413`
  = did you mean: 2024-05-01
  = help: write it as 2024-03-11; in CSV 2024/3/11 and 令和6年3月11日 are read too
error[Y0743]: 申請.csv:2: `職員数` has at most 1 decimals, but here is `12.25`
  = help: round it as the scheme says before writing it
error[Y0740]: 申請.csv:2: `指定事業所` is yes or no, but here is `済`
  = did you mean: はい
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== およその数、△の負の数
--- file 申請.csv
申請番号,申請日,職員数,所在,指定事業所,再申請,前回補助額,完了日
A1,2024/5/1,約12,都市部,はい,,△100000,
--- file 経費.csv
申請番号,区分,金額,消費税
A1,機器,1100000,100000
--- command
slip '' '' >check; yoko run 制度.yoko 申請.csv --list 経費=経費.csv -o 判定.csv
--- stderr ja
エラー[Y0742]: 申請.csv:2: 「職員数」は数の項目ですが、「約12」とあります
  = 直し方: 10 や 10.5 のような数を書いてください
エラー[Y0741]: 申請.csv:2: 「前回補助額」は整数の項目ですが、「△100000」とあります
  = もしかして: -100000
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
error[Y0742]: 申請.csv:2: `職員数` is a number, but here is `約12`
  = help: write a number such as 10 or 10.5
error[Y0741]: 申請.csv:2: `前回補助額` is a whole number, but here is `△100000`
  = did you mean: -100000
  = help: write digits only; in CSV 1,600,000 is read too
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== 範囲の外の数
--- file 申請.csv
申請番号,申請日,職員数,所在,指定事業所,再申請,前回補助額,完了日
A1,2024/5/1,0,都市部,はい,,-100000,
--- file 経費.csv
申請番号,区分,金額,消費税
A1,機器,1100000,100000
--- command
slip '' '' >check; yoko run 制度.yoko 申請.csv --list 経費=経費.csv -o 判定.csv
--- stderr ja
エラー[Y0744]: 申請.csv:2: 「職員数」は 1人 から 200人 までですが、「0」とあります
  = 直し方: 数と、その単位を確かめてください
エラー[Y0744]: 申請.csv:2: 「前回補助額」は 0円 から 1,000,000,000,000円 までですが、「-100000」とあります
  = 直し方: 数と、その単位を確かめてください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
error[Y0744]: 申請.csv:2: `職員数` goes from 1人 to 200人, but here is `0`
  = help: check the number, and what it counts
error[Y0744]: 申請.csv:2: `前回補助額` goes from 0円 to 1,000,000,000,000円, but here is `-100000`
  = help: check the number, and what it counts
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== 万円、年度末
--- file 申請.csv
申請番号,申請日,職員数,所在,指定事業所,再申請,前回補助額,完了日
A1,2024/5/1,12,都市部,はい,,10万円,令和6年度末
--- file 経費.csv
申請番号,区分,金額,消費税
A1,機器,1100000,100000
--- command
slip '' '' >check; yoko run 制度.yoko 申請.csv --list 経費=経費.csv -o 判定.csv
--- stderr ja
エラー[Y0741]: 申請.csv:2: 「前回補助額」は整数の項目ですが、「10万円」とあります
  = もしかして: 100000
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0746]: 申請.csv:2: 「完了日」は日付の項目ですが、「令和6年度末」とあります
  = 直し方: 2024-03-11 のように書いてください。CSV では 2024/3/11 や 令和6年3月11日 も使えます
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
error[Y0741]: 申請.csv:2: `前回補助額` is a whole number, but here is `10万円`
  = did you mean: 100000
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0746]: 申請.csv:2: `完了日` is a date, but here is `令和6年度末`
  = help: write it as 2024-03-11; in CSV 2024/3/11 and 令和6年3月11日 are read too
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== 列の名前の表記ゆれ
--- file 申請.csv
申請番号,申請日,職員の数,所在,指定事業所
A1,2024/5/1,12,都市部,はい
--- file 経費.csv
申請番号,区分,金額,消費税
A1,機器,1100000,100000
--- command
slip '' '' >check; yoko run 制度.yoko 申請.csv --list 経費=経費.csv -o 判定.csv
--- stderr ja
警告[Y0715]: 申請.csv: 「職員の数」という項目は申請にないので、読みません
  = もしかして: 職員数
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
エラー[Y0758]: 申請.csv:2: 「職員数」は必須ですが、ありません
  = 直し方: 記入してください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
warning[Y0715]: 申請.csv: `職員の数` is no field of 申請, and is ignored
  = did you mean: 職員数
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
error[Y0758]: 申請.csv:2: `職員数` is required, and missing
  = help: write it
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== 列の名前に単位
--- file 申請.csv
申請番号,申請日,職員数（人）,所在,指定事業所
A1,2024/5/1,12,都市部,はい
--- file 経費.csv
申請番号,区分,金額,消費税
A1,機器,1100000,100000
--- command
slip '' '' >check; yoko run 制度.yoko 申請.csv --list 経費=経費.csv -o 判定.csv
--- stderr ja
警告[Y0715]: 申請.csv: 「職員数（人）」という項目は申請にないので、読みません
  = もしかして: 職員数
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
エラー[Y0758]: 申請.csv:2: 「職員数」は必須ですが、ありません
  = 直し方: 記入してください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
warning[Y0715]: 申請.csv: `職員数（人）` is no field of 申請, and is ignored
  = did you mean: 職員数
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
error[Y0758]: 申請.csv:2: `職員数` is required, and missing
  = help: write it
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== 申請番号の列の名前
--- file 申請.csv
番号,申請日,職員数,所在,指定事業所
A1,2024/5/1,12,都市部,はい
--- file 経費.csv
申請番号,区分,金額,消費税
A1,機器,1100000,100000
--- command
slip '' '' >check; yoko run 制度.yoko 申請.csv --list 経費=経費.csv -o 判定.csv
--- stderr ja
警告[Y0715]: 申請.csv: 「番号」という項目は申請にないので、読みません
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
エラー[Y0704]: 「申請.csv」の見出し行に列「申請番号」がありません。最初の列は「番号」です
  = 直し方: 最初の行に列の名前を書いてください。「申請番号」は、その行がどの申請のものかを表します
--- stderr en
warning[Y0715]: 申請.csv: `番号` is no field of 申請, and is ignored
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
error[Y0704]: the header row of `申請.csv` has no column `申請番号`; its first column is `番号`
  = help: write the names of the columns in the first row; `申請番号` tells which application a row belongs to
--- exit
2

=== 例の期待が違う
--- command
slip '期待 { 補助額 = 750,000円 }' '期待 { 補助額 = 1,500,000円 }' >check; yoko test 制度.yoko
--- stdout ja
× 離島は4分の3 (制度.yoko:62)
    補助額
      期待  1,500,000円
      結果  750,000円
      規則  第4条(1): 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円) [対象経費 = 1,000,000円、補助率 = 4分の3、上限額 = 2,000,000円](52 行目)
規則 20 件のうち、13 件を試しています。
合格 1 件、不合格 1 件
--- stdout en
FAIL 離島は4分の3 (制度.yoko:62)
    補助額
      expected  1,500,000円
      found     750,000円
      by        第4条(1): 切り捨て(小さい方(対象経費 × 補助率, 上限), 千円) [対象経費 = 1,000,000 yen、補助率 = 3/4、上限額 = 2,000,000 yen] (line 52)
Of 20 rules, 13 are put to the test.
1 passed, 1 failed
--- exit
1

=== 二つの ただし が同時に当てはまる申請
--- file 申請.ndjson
{"申請番号": "A1", "申請日": "2024-05-01", "職員数": 12, "所在": "離島", "指定事業所": true, "再申請": true, "経費": [{"区分": "機器", "金額": 100000}]}
--- command
slip 'のとき 4分の3' 'のとき 4分の3
    ただし 前回補助額 < 10円 のとき 3分の1' >check; yoko run 制度.yoko 申請.ndjson -o 判定.csv
--- stderr ja
警告[Y0305]: 「補助率」の二つの ただし が同時に当てはまることがあり、値が違います：所在 = 山間部、前回補助額 = 9円
  --> 制度.yoko:49:5
   |
49 |     ただし 前回補助額 < 10円 のとき 3分の1
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 先に立つ方の値の後に 優先 と書くか、一方の条件に かつ (…) でない を加えて分けてください。両方が当てはまる申請は、このままでは決定できません
参考: もう一方はここです
  --> 制度.yoko:48:5
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |     ---------------------------------------------
制度.yoko: この制度には警告が1件あります。「yoko check 制度.yoko」で表示します
エラー[Y0827]: 申請「A1」を判定できませんでした: 「補助率」の ただし のうち「所在 が { 山間部、離島 }」のときと「前回補助額 < 10円」のときが同時に当てはまり、値が違います。先に立つ方の値の後に 優先 と書くと決まります
  = 直し方: 申請の金額を確かめてください。正しければ、この場合の扱いを制度に書く必要があります
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件。補助額の合計 0円
--- stderr en
warning[Y0305]: two exceptions of `補助率` can hold at once with different values: 所在 = 山間部, 前回補助額 = 9円
  --> 制度.yoko:49:5
   |
49 |     ただし 前回補助額 < 10円 のとき 3分の1
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write 優先 behind the one that goes first, or make one exclude the other: … かつ (…) でない; an application in which both hold is not decided
note: this is the other one
  --> 制度.yoko:48:5
   |
48 |     ただし 所在 が { 山間部、離島 } のとき 4分の3
   |     ---------------------------------------------
制度.yoko: 1 warning(s) about the scheme, which `yoko check 制度.yoko` shows
error[Y0827]: application `A1` could not be decided: two exceptions of `補助率` hold at once with different values, that of `所在 が { 山間部、離島 }` and that of `前回補助額 < 10円`; 優先 behind the value of one lets it go first
  = help: look at the amounts in the record; if they are right, the scheme has to say what holds in this case
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== 見出しに項目の名前でなく説明を書いた、半角の中点とカナ
--- file 制度2.yoko
制度 midori 「見出し」
選択肢 種別 { 入所・居住系、通所・訪問系、グループホーム }
項目 県内 : 真偽 「事業所が県内にある」
項目 サービス種別 : 種別
項目 費用 : 円 「かかった費用」
条文 2 「県内」
要件 《2》: 県内 かつ サービス種別 ≠ グループホーム
結果 対象経費 = 費用
--- file 申請.csv
申請番号,事業所が県内にある,サービス種別,ｶｶﾞｯﾀ費用,かかった費用（税込）
A1,はい,入所･居住系,,100000
A2,いいえ,ｸﾞﾙｰﾌﾟﾎｰﾑ,,100000
A3,0,通所・訪問系,,100000
--- command
yoko run 制度2.yoko 申請.csv --format table
printf '申請番号,県内,費用\nA1,0,5\n' >二.csv; yoko run 制度2.yoko 二.csv --format table
--- stdout ja
申請番号  判定        補助額  理由
A1        要確認              不足: 費用
A2        不交付              2
A3        入力エラー          申請.csv:4: 「県内」は真偽の項目ですが、「0」とあります
申請番号  判定        補助額  理由
A1        入力エラー          二.csv:2: 「県内」は真偽の項目ですが、「0」とあります
--- stdout en
application  verdict      grant  reasons
A1           要確認              missing: 費用
A2           不交付              2
A3           input error         申請.csv:4: `県内` is yes or no, but here is `0`
application  verdict      grant  reasons
A1           input error         二.csv:2: `県内` is yes or no, but here is `0`
--- stderr ja
警告[Y0715]: 申請.csv: 「ｶｶﾞｯﾀ費用」という項目は申請にないので、読みません
  = もしかして: 費用
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
警告[Y0715]: 申請.csv: 「かかった費用（税込）」という項目は申請にないので、読みません
  = もしかして: 費用
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
エラー[Y0740]: 申請.csv:4: 「県内」は真偽の項目ですが、「0」とあります
  = もしかして: いいえ
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
申請 3件 = 判定 2件(交付可 0、不交付 1、要確認 1)+ 入力エラー 1件
エラー[Y0740]: 二.csv:2: 「県内」は真偽の項目ですが、「0」とあります
  = もしかして: いいえ
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
warning[Y0715]: 申請.csv: `ｶｶﾞｯﾀ費用` is no field of 申請, and is ignored
  = did you mean: 費用
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
warning[Y0715]: 申請.csv: `かかった費用（税込）` is no field of 申請, and is ignored
  = did you mean: 費用
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
error[Y0740]: 申請.csv:4: `県内` is yes or no, but here is `0`
  = did you mean: いいえ
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
3 applications in = 2 decided (交付可 0, 不交付 1, 要確認 1) + 1 input errors (入力エラー)
error[Y0740]: 二.csv:2: `県内` is yes or no, but here is `0`
  = did you mean: いいえ
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== 見出しに項目の言葉を書く
The words 「…」 of a field, which forms have above their columns, are read as its name.
--- file 制度.yoko
制度 制度 「小さな補助」
項目 申請番号 : 文字 必須 「申請の番号」
項目 県内 : 真偽 「事業所が県内にある」
項目 費用 : 円
条文 第3条 「費用」
要件 《第3条》 「県内」: 県内
結果 対象経費 = 費用
結果 算定額 《第3条》 = 費用
--- file 申請.csv
申請の番号,事業所が県内にある,費用
1,はい,1000
--- command
sed -i 's/^制度 制度/制度 label/' 制度.yoko; mv 制度.yoko label.yoko; yoko run label.yoko 申請.csv --format table
--- stdout ja
申請番号  判定     補助額  理由
1         交付可  1,000円
--- stdout en
application  verdict    grant  reasons
1            交付可   1,000円
--- stderr ja
申請 1件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 0件。補助額の合計 1,000円
--- stderr en
1 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 0 input errors (入力エラー); 補助額 1,000 yen in all

=== 見出しの言葉と名前が両方ある
--- file label.yoko
制度 label 「小さな補助」
項目 申請番号 : 文字 必須
項目 県内 : 真偽 「事業所が県内にある」
条文 第3条 「費用」
要件 《第3条》 「県内」: 県内
結果 対象経費 = 0円
--- file 申請.csv
申請番号,事業所が県内にある,県内
1,いいえ,はい
--- command
yoko run label.yoko 申請.csv --format table
--- stdout ja
申請番号  判定    補助額  理由
1         交付可
--- stdout en
application  verdict  grant  reasons
1            交付可
--- stderr ja
警告[Y0715]: 申請.csv: 「事業所が県内にある」という項目は申請にないので、読みません
  = もしかして: 県内
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
申請 1件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 0件
--- stderr en
warning[Y0715]: 申請.csv: `事業所が県内にある` is no field of 申請, and is ignored
  = did you mean: 県内
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
1 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 0 input errors (入力エラー)

=== 一覧のファイルに別の名前を付けた
No line of any application would be read, and most would be refused for it.
--- file lines.yoko
制度 lines 「小さな補助」
項目 申請番号 : 文字 必須
一覧 経費 { 項目 金額 : 円 }
条文 第3条 「費用」
結果 対象経費 《第3条》 = 合計(経費.金額)
結果 算定額 《第3条》 = 合計(経費.金額)
--- file 申請.csv
申請番号
1
--- file 経費明細.csv
申請番号,金額
1,1000
--- command
yoko run lines.yoko 申請.csv --format table
yoko run lines.yoko 申請.csv --list 経費=経費明細.csv --format table
--- stdout ja
申請番号  判定    補助額  理由
1         交付可     0円
申請番号  判定     補助額  理由
1         交付可  1,000円
--- stdout en
application  verdict  grant  reasons
1            交付可     0円
application  verdict    grant  reasons
1            交付可   1,000円
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
申請 1件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 0件。補助額の合計 0円
申請 1件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 0件。補助額の合計 1,000円
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
1 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 0 input errors (入力エラー); 補助額 0 yen in all
1 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 0 input errors (入力エラー); 補助額 1,000 yen in all

=== 値の書き方の揺れ
--- file values.yoko
制度 values 「小さな補助」
選択肢 機器の種類 { 移乗支援機器、見守り機器 }
項目 申請番号 : 文字 必須
項目 指定日 : 日付
項目 滞納 : 真偽
項目 定員 : 人
項目 種類 : 機器の種類
条文 第3条 「費用」
要件 《第3条》 「滞納がない」: 滞納 でない かつ 定員 > 0人 かつ 種類 = 見守り機器 かつ 指定日 <= 令和8年4月1日
結果 対象経費 = 0円
--- file 申請.csv
申請番号,指定年月日,滞納,定員,種類
1,,無し,２０名,見守り
2,,有り,20人,ベッド
--- file 申請.json
[{"申請番号": "1", "指定日": "R2.4.1", "滞納": "いいえ", "定員": "20", "種類": "見守り"}]
--- file 日.csv
申請番号,指定日
1,8/7/1
--- command
yoko run values.yoko 申請.csv --format table
yoko run values.yoko 申請.json --format table
yoko run values.yoko 日.csv --format table
--- stdout ja
申請番号  判定        補助額  理由
1         入力エラー          申請.csv:2: 「滞納」は真偽の項目ですが、「無し」とあります（ほか2件）
2         入力エラー          申請.csv:3: 「滞納」は真偽の項目ですが、「有り」とあります（ほか1件）
申請番号  判定        補助額  理由
1         入力エラー          申請.json:1: 「指定日」は日付の項目ですが、「R2.4.1」とあります（ほか3件）
申請番号  判定        補助額  理由
1         入力エラー          日.csv:2: 「指定日」は日付の項目ですが、「8/7/1」とあります
--- stdout en
application  verdict      grant  reasons
1            input error         申請.csv:2: `滞納` is yes or no, but here is `無し` (and 2 more)
2            input error         申請.csv:3: `滞納` is yes or no, but here is `有り` (and 1 more)
application  verdict      grant  reasons
1            input error         申請.json:1: `指定日` is a date, but here is `R2.4.1` (and 3 more)
application  verdict      grant  reasons
1            input error         日.csv:2: `指定日` is a date, but here is `8/7/1`
--- stderr ja
警告[Y0715]: 申請.csv: 「指定年月日」という項目は申請にないので、読みません
  = もしかして: 指定日
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
エラー[Y0740]: 申請.csv:2: 「滞納」は真偽の項目ですが、「無し」とあります
  = もしかして: いいえ
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
エラー[Y0741]: 申請.csv:2: 「定員」は整数の項目ですが、「２０名」とあります
  = もしかして: 20
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0745]: 申請.csv:2: 「種類」は選択肢「機器の種類」から選ぶ項目ですが、「見守り」とあります
  = もしかして: 見守り機器
  = 直し方: 選択肢のとおりに書いてください
エラー[Y0740]: 申請.csv:3: 「滞納」は真偽の項目ですが、「有り」とあります
  = もしかして: はい
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
エラー[Y0745]: 申請.csv:3: 「種類」は選択肢「機器の種類」から選ぶ項目ですが、「ベッド」とあります
  = もしかして: 移乗支援機器、見守り機器
  = 直し方: 選択肢のとおりに書いてください
申請 2件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 2件
エラー[Y0746]: 申請.json:1: 「指定日」は日付の項目ですが、「R2.4.1」とあります
  = もしかして: 2020-04-01
  = 直し方: 2024-03-11 のように書いてください。CSV では 2024/3/11 や 令和6年3月11日 も使えます
エラー[Y0740]: 申請.json:1: 「滞納」は真偽の項目ですが、「いいえ」とあります
  = もしかして: false
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
エラー[Y0741]: 申請.json:1: 「定員」は整数の項目ですが、「"20"」とあります
  = もしかして: 20
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0745]: 申請.json:1: 「種類」は選択肢「機器の種類」から選ぶ項目ですが、「見守り」とあります
  = もしかして: 見守り機器
  = 直し方: 選択肢のとおりに書いてください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
エラー[Y0746]: 日.csv:2: 「指定日」は日付の項目ですが、「8/7/1」とあります
  = もしかして: R8/7/1
  = 直し方: 2024-03-11 のように書いてください。CSV では 2024/3/11 や 令和6年3月11日 も使えます
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
warning[Y0715]: 申請.csv: `指定年月日` is no field of 申請, and is ignored
  = did you mean: 指定日
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
error[Y0740]: 申請.csv:2: `滞納` is yes or no, but here is `無し`
  = did you mean: いいえ
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
error[Y0741]: 申請.csv:2: `定員` is a whole number, but here is `２０名`
  = did you mean: 20
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0745]: 申請.csv:2: `種類` is one of the choices of 機器の種類, but here is `見守り`
  = did you mean: 見守り機器
  = help: write one of them exactly
error[Y0740]: 申請.csv:3: `滞納` is yes or no, but here is `有り`
  = did you mean: はい
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
error[Y0745]: 申請.csv:3: `種類` is one of the choices of 機器の種類, but here is `ベッド`
  = did you mean: 移乗支援機器、見守り機器
  = help: write one of them exactly
2 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 2 input errors (入力エラー)
error[Y0746]: 申請.json:1: `指定日` is a date, but here is `R2.4.1`
  = did you mean: 2020-04-01
  = help: write it as 2024-03-11; in CSV 2024/3/11 and 令和6年3月11日 are read too
error[Y0740]: 申請.json:1: `滞納` is yes or no, but here is `いいえ`
  = did you mean: false
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
error[Y0741]: 申請.json:1: `定員` is a whole number, but here is `"20"`
  = did you mean: 20
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0745]: 申請.json:1: `種類` is one of the choices of 機器の種類, but here is `見守り`
  = did you mean: 見守り機器
  = help: write one of them exactly
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
error[Y0746]: 日.csv:2: `指定日` is a date, but here is `8/7/1`
  = did you mean: R8/7/1
  = help: write it as 2024-03-11; in CSV 2024/3/11 and 令和6年3月11日 are read too
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== JSON でない書き方
Where it stops being JSON is shown from the character that it stops at, with what is written for it.
--- file json.yoko
制度 json 「小さな補助」
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 県内 : 真偽
条文 第3条 「費用」
要件 《第3条》 「県内」: 県内
結果 対象経費 = 費用
--- file a.ndjson
{"申請番号": "1", "費用": 900,000}
{'申請番号': "2"}
{"申請番号": "3", "県内": True}
{"申請番号": "4", "県内": はい}
{“申請番号”: "5"}
{"申請番号"："6"}
--- command
yoko run json.yoko a.ndjson --format table
--- stdout ja
申請番号  判定        補助額  理由
-         入力エラー          a.ndjson:1: 行の37バイト目から JSON になっていません: 「000}」
-         入力エラー          a.ndjson:2: 行の2バイト目から JSON になっていません: 「'申請番号': "2"}」
-         入力エラー          a.ndjson:3: 行の36バイト目から JSON になっていません: 「e}」
-         入力エラー          a.ndjson:4: 行の33バイト目から JSON になっていません: 「はい}」
-         入力エラー          a.ndjson:5: 行の2バイト目から JSON になっていません: 「“申請番号”: "5"}」
-         入力エラー          a.ndjson:6: 行の16バイト目から JSON になっていません: 「："6"}」
--- stdout en
application  verdict      grant  reasons
-            input error         a.ndjson:1: this is not JSON from byte 37 of the line on: `000}`
-            input error         a.ndjson:2: this is not JSON from byte 2 of the line on: `'申請番号': "2"}`
-            input error         a.ndjson:3: this is not JSON from byte 36 of the line on: `e}`
-            input error         a.ndjson:4: this is not JSON from byte 33 of the line on: `はい}`
-            input error         a.ndjson:5: this is not JSON from byte 2 of the line on: `“申請番号”: "5"}`
-            input error         a.ndjson:6: this is not JSON from byte 16 of the line on: `："6"}`
--- stderr ja
エラー[Y0720]: a.ndjson:1: 行の37バイト目から JSON になっていません: 「000}」
  = もしかして: 900000
  = 直し方: 読める記録と見比べてください。文字と名前は二重引用符で囲み、項目はコンマで区切ります
エラー[Y0720]: a.ndjson:2: 行の2バイト目から JSON になっていません: 「'申請番号': "2"}」
  = もしかして: "
  = 直し方: 読める記録と見比べてください。文字と名前は二重引用符で囲み、項目はコンマで区切ります
エラー[Y0720]: a.ndjson:3: 行の36バイト目から JSON になっていません: 「e}」
  = もしかして: true
  = 直し方: 読める記録と見比べてください。文字と名前は二重引用符で囲み、項目はコンマで区切ります
エラー[Y0720]: a.ndjson:4: 行の33バイト目から JSON になっていません: 「はい}」
  = もしかして: true
  = 直し方: 読める記録と見比べてください。文字と名前は二重引用符で囲み、項目はコンマで区切ります
エラー[Y0720]: a.ndjson:5: 行の2バイト目から JSON になっていません: 「“申請番号”: "5"}」
  = もしかして: "
  = 直し方: 読める記録と見比べてください。文字と名前は二重引用符で囲み、項目はコンマで区切ります
エラー[Y0720]: a.ndjson:6: 行の16バイト目から JSON になっていません: 「："6"}」
  = もしかして: :
  = 直し方: 読める記録と見比べてください。文字と名前は二重引用符で囲み、項目はコンマで区切ります
申請 6件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 6件
--- stderr en
error[Y0720]: a.ndjson:1: this is not JSON from byte 37 of the line on: `000}`
  = did you mean: 900000
  = help: compare with a record that is read; texts and names stand in double quotes, and entries are separated by commas
error[Y0720]: a.ndjson:2: this is not JSON from byte 2 of the line on: `'申請番号': "2"}`
  = did you mean: "
  = help: compare with a record that is read; texts and names stand in double quotes, and entries are separated by commas
error[Y0720]: a.ndjson:3: this is not JSON from byte 36 of the line on: `e}`
  = did you mean: true
  = help: compare with a record that is read; texts and names stand in double quotes, and entries are separated by commas
error[Y0720]: a.ndjson:4: this is not JSON from byte 33 of the line on: `はい}`
  = did you mean: true
  = help: compare with a record that is read; texts and names stand in double quotes, and entries are separated by commas
error[Y0720]: a.ndjson:5: this is not JSON from byte 2 of the line on: `“申請番号”: "5"}`
  = did you mean: "
  = help: compare with a record that is read; texts and names stand in double quotes, and entries are separated by commas
error[Y0720]: a.ndjson:6: this is not JSON from byte 16 of the line on: `："6"}`
  = did you mean: :
  = help: compare with a record that is read; texts and names stand in double quotes, and entries are separated by commas
6 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 6 input errors (入力エラー)
--- exit
2

=== a value of JSON stands in quotes in a message where it is a text in the record, and only there
--- file a.yoko
制度 a 「甲」
項目 申請番号 : 文字 必須
項目 額 : 円
項目 数 : 人 小数1桁
項目 県内 : 真偽
項目 種類 : 文字
一覧 経費 { 項目 番号 : 数 鍵 既定 位置  項目 金額 : 円 }
条文 1 「額」
結果 算定額 《1》 = もし 県内 かつ 数 > 1人 かつ 種類 = 「い」 ならば 額 + 合計(経費.金額) それ以外 0円
--- file a.ndjson
{"申請番号":"A","額":1.5}
{"申請番号":"B","額":true}
{"申請番号":"C","額":"5"}
{"申請番号":"D","額":"true"}
{"申請番号":"E","額":"-5"}
{"申請番号":"F","額":""}
{"申請番号":"G","県内":1}
{"申請番号":"H","県内":"1"}
{"申請番号":"I","県内":"false"}
{"申請番号":"J","県内":1.5}
{"申請番号":"K","数":false}
{"申請番号":"L","数":{}}
{"申請番号":"M","種類":5}
{"申請番号":5}
{"申請番号":null}
{"申請番号":"P","経費":[null,false,[],{"番号":9,"金額":"x"},{"金額":null}]}
{"申請番号":"Q","経費":{"金額":5}}
{"申請番号":"R","経費":null,"額":9223372036854775807}
--- command
yoko run a.yoko a.ndjson >/dev/null
--- stderr ja
エラー[Y0741]: a.ndjson:1: 「額」は整数の項目ですが、「1.5」とあります
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0741]: a.ndjson:2: 「額」は整数の項目ですが、「true」とあります
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0741]: a.ndjson:3: 「額」は整数の項目ですが、「"5"」とあります
  = もしかして: 5
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0741]: a.ndjson:4: 「額」は整数の項目ですが、「"true"」とあります
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0741]: a.ndjson:5: 「額」は整数の項目ですが、「"-5"」とあります
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0741]: a.ndjson:6: 「額」は整数の項目ですが、「""」とあります
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0740]: a.ndjson:7: 「県内」は真偽の項目ですが、「1」とあります
  = もしかして: true
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
エラー[Y0740]: a.ndjson:8: 「県内」は真偽の項目ですが、「"1"」とあります
  = もしかして: true
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
エラー[Y0740]: a.ndjson:9: 「県内」は真偽の項目ですが、「"false"」とあります
  = もしかして: false
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
エラー[Y0740]: a.ndjson:10: 「県内」は真偽の項目ですが、「1.5」とあります
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
エラー[Y0742]: a.ndjson:11: 「数」は数の項目ですが、「false」とあります
  = 直し方: 10 や 10.5 のような数を書いてください
エラー[Y0742]: a.ndjson:12: 「数」は数の項目ですが、「{…}」とあります
  = 直し方: 10 や 10.5 のような数を書いてください
エラー[Y0753]: a.ndjson:13: 「種類」は文字の項目ですが、「5」とあります
  = 直し方: 二重引用符で囲んでください
エラー[Y0753]: a.ndjson:14: 「申請番号」は文字の項目ですが、「5」とあります
  = 直し方: 二重引用符で囲んでください
エラー[Y0726]: a.ndjson:15: 申請番号がありません
  = 直し方: すべての申請に要ります。判定の中で申請を表す番号です
エラー[Y0756]: a.ndjson:16: 「経費」の1行目はオブジェクトですが、「null」とあります
  = 直し方: 行の項目を { と } の間に書いてください
エラー[Y0756]: a.ndjson:16: 「経費」の2行目はオブジェクトですが、「false」とあります
  = 直し方: 行の項目を { と } の間に書いてください
エラー[Y0756]: a.ndjson:16: 「経費」の3行目はオブジェクトですが、「[…]」とあります
  = 直し方: 行の項目を { と } の間に書いてください
エラー[Y0741]: a.ndjson:16: 「経費[9].金額」は整数の項目ですが、「x」とあります
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0754]: a.ndjson:17: 「経費」は一覧ですが、「{…}」とあります
  = 直し方: 行ごとのオブジェクトを並べて [ { … }, { … } ] と書いてください
…ほかに 1件あります(表示は省略)
申請 18件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 18件。補助額の合計 0円
--- stderr en
error[Y0741]: a.ndjson:1: `額` is a whole number, but here is `1.5`
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0741]: a.ndjson:2: `額` is a whole number, but here is `true`
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0741]: a.ndjson:3: `額` is a whole number, but here is `"5"`
  = did you mean: 5
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0741]: a.ndjson:4: `額` is a whole number, but here is `"true"`
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0741]: a.ndjson:5: `額` is a whole number, but here is `"-5"`
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0741]: a.ndjson:6: `額` is a whole number, but here is `""`
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0740]: a.ndjson:7: `県内` is yes or no, but here is `1`
  = did you mean: true
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
error[Y0740]: a.ndjson:8: `県内` is yes or no, but here is `"1"`
  = did you mean: true
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
error[Y0740]: a.ndjson:9: `県内` is yes or no, but here is `"false"`
  = did you mean: false
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
error[Y0740]: a.ndjson:10: `県内` is yes or no, but here is `1.5`
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
error[Y0742]: a.ndjson:11: `数` is a number, but here is `false`
  = help: write a number such as 10 or 10.5
error[Y0742]: a.ndjson:12: `数` is a number, but here is `{…}`
  = help: write a number such as 10 or 10.5
error[Y0753]: a.ndjson:13: `種類` is a text, but here is `5`
  = help: write it in double quotes
error[Y0753]: a.ndjson:14: `申請番号` is a text, but here is `5`
  = help: write it in double quotes
error[Y0726]: a.ndjson:15: 申請番号 is missing
  = help: every application needs one: it names the application in the decisions
error[Y0756]: a.ndjson:16: row 1 of `経費` is an object, but here is `null`
  = help: write the row's fields between { and }
error[Y0756]: a.ndjson:16: row 2 of `経費` is an object, but here is `false`
  = help: write the row's fields between { and }
error[Y0756]: a.ndjson:16: row 3 of `経費` is an object, but here is `[…]`
  = help: write the row's fields between { and }
error[Y0741]: a.ndjson:16: `経費[9].金額` is a whole number, but here is `x`
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0754]: a.ndjson:17: `経費` is a list, but here is `{…}`
  = help: write [ { … }, { … } ], one object a row
… and 1 more, which are not shown
18 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 18 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== names and values that could be meant in more than one way, or in none, get no suggestion
--- file s.yoko
制度 s 「似た名前」
条文 1 「額」
項目 申請番号 : 文字 必須
項目 利用者数 : 人 「人の数」
項目 利用者計 : 人 「人の数」
項目 指定日 : 日付
項目 額 : 円
結果 算定額 《1》 = もし 利用者数 > 1人 かつ 利用者計 > 1人 かつ 指定日 > 2020-01-01 ならば 額 それ以外 0円
--- file s.csv
申請番号,利用者,人の数,指定年月日,額,指定日
A,1,1,2024-04-01,10千円,90000
B,1,1,2024-04-01,3億円,19999
C,1,1,2024-04-01,1234567890123万円,45413
D,1,1,2024-04-01,▲5円,80000
E,1,1,2024-04-01,円,123456
--- command
yoko run s.yoko s.csv >/dev/null
--- stderr ja
警告[Y0715]: s.csv: 「利用者」という項目は申請にないので、読みません
  = もしかして: 利用者数
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
警告[Y0715]: s.csv: 「人の数」という項目は申請にないので、読みません
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
警告[Y0715]: s.csv: 「指定年月日」という項目は申請にないので、読みません
  = もしかして: 指定日
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
エラー[Y0741]: s.csv:2: 「額」は整数の項目ですが、「10千円」とあります
  = もしかして: 10000
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0746]: s.csv:2: 「指定日」は日付の項目ですが、「90000」とあります
  = 直し方: 2024-03-11 のように書いてください。CSV では 2024/3/11 や 令和6年3月11日 も使えます
エラー[Y0741]: s.csv:3: 「額」は整数の項目ですが、「3億円」とあります
  = もしかして: 300000000
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0746]: s.csv:3: 「指定日」は日付の項目ですが、「19999」とあります
  = 直し方: 2024-03-11 のように書いてください。CSV では 2024/3/11 や 令和6年3月11日 も使えます
エラー[Y0741]: s.csv:4: 「額」は整数の項目ですが、「1234567890123万円」とあります
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0746]: s.csv:4: 「指定日」は日付の項目ですが、「45413」とあります
  = もしかして: 2024-05-01
  = 直し方: 2024-03-11 のように書いてください。CSV では 2024/3/11 や 令和6年3月11日 も使えます
エラー[Y0741]: s.csv:5: 「額」は整数の項目ですが、「▲5円」とあります
  = もしかして: -5
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0746]: s.csv:5: 「指定日」は日付の項目ですが、「80000」とあります
  = もしかして: 2119-01-11
  = 直し方: 2024-03-11 のように書いてください。CSV では 2024/3/11 や 令和6年3月11日 も使えます
エラー[Y0741]: s.csv:6: 「額」は整数の項目ですが、「円」とあります
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0746]: s.csv:6: 「指定日」は日付の項目ですが、「123456」とあります
  = 直し方: 2024-03-11 のように書いてください。CSV では 2024/3/11 や 令和6年3月11日 も使えます
申請 5件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 5件。補助額の合計 0円
--- stderr en
warning[Y0715]: s.csv: `利用者` is no field of 申請, and is ignored
  = did you mean: 利用者数
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
warning[Y0715]: s.csv: `人の数` is no field of 申請, and is ignored
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
warning[Y0715]: s.csv: `指定年月日` is no field of 申請, and is ignored
  = did you mean: 指定日
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
error[Y0741]: s.csv:2: `額` is a whole number, but here is `10千円`
  = did you mean: 10000
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0746]: s.csv:2: `指定日` is a date, but here is `90000`
  = help: write it as 2024-03-11; in CSV 2024/3/11 and 令和6年3月11日 are read too
error[Y0741]: s.csv:3: `額` is a whole number, but here is `3億円`
  = did you mean: 300000000
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0746]: s.csv:3: `指定日` is a date, but here is `19999`
  = help: write it as 2024-03-11; in CSV 2024/3/11 and 令和6年3月11日 are read too
error[Y0741]: s.csv:4: `額` is a whole number, but here is `1234567890123万円`
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0746]: s.csv:4: `指定日` is a date, but here is `45413`
  = did you mean: 2024-05-01
  = help: write it as 2024-03-11; in CSV 2024/3/11 and 令和6年3月11日 are read too
error[Y0741]: s.csv:5: `額` is a whole number, but here is `▲5円`
  = did you mean: -5
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0746]: s.csv:5: `指定日` is a date, but here is `80000`
  = did you mean: 2119-01-11
  = help: write it as 2024-03-11; in CSV 2024/3/11 and 令和6年3月11日 are read too
error[Y0741]: s.csv:6: `額` is a whole number, but here is `円`
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0746]: s.csv:6: `指定日` is a date, but here is `123456`
  = help: write it as 2024-03-11; in CSV 2024/3/11 and 令和6年3月11日 are read too
5 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 5 input errors (入力エラー); 補助額 0 yen in all
--- exit
2

=== a name that stands twice in an object is told whatever its length, and a record longer than the limit passed over
--- file k.yoko
制度 k 「鍵」
条文 1 「額」
項目 申請番号 : 文字 必須
結果 算定額 《1》 = 1円
--- command
long=$(printf '長%.0s' $(seq 60))
for name in 一 あいうえおかきくけこ $long x$long 'a\"b' 'ab\\' ''; do
    printf '{"申請番号":"A","%s":{"n":1.5},"%s" :2}\n' "$name" "$name"
done >k.ndjson
yoko run k.yoko k.ndjson --format csv --line-end lf --columns 入力エラー 2>/dev/null
{
    printf '{"申請番号":"A"}                                              \n\n\n            {"申請番号":"B"}\n'
    printf '{"申請番号":"C","x":"01234567890123456789"}'
} >l.json
for most in 16 25 100; do
    yoko run k.yoko l.json --limit record-bytes=$most --format csv --line-end lf --columns 申請番号,入力エラー 2>/dev/null
done
--- stdout ja
入力エラー
k.ndjson:1: 記録に「一」が2つあります
k.ndjson:2: 記録に「あいうえおかきくけこ」が2つあります
k.ndjson:3: 記録に「長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長…」が2つあります
k.ndjson:4: 記録に「x長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長…」が2つあります
"k.ndjson:5: 記録に「a\""b」が2つあります"
k.ndjson:6: 記録に「ab\\」が2つあります
k.ndjson:7: 記録に「」が2つあります
申請番号,入力エラー
,l.json:1: 記録が 16 B より長いので、読み飛ばしました
,l.json:4: 記録が 16 B より長いので、読み飛ばしました
,l.json:5: 記録が 16 B より長いので、読み飛ばしました
申請番号,入力エラー
,l.json:1: 記録が 25 B より長いので、読み飛ばしました
B,
,l.json:5: 記録が 25 B より長いので、読み飛ばしました
申請番号,入力エラー
A,
B,
C,
--- stdout en
入力エラー
k.ndjson:1: the record has `一` twice
k.ndjson:2: the record has `あいうえおかきくけこ` twice
k.ndjson:3: the record has `長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長…` twice
k.ndjson:4: the record has `x長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長…` twice
"k.ndjson:5: the record has `a\""b` twice"
k.ndjson:6: the record has `ab\\` twice
k.ndjson:7: the record has `` twice
申請番号,入力エラー
,"l.json:1: the record is longer than 16 B, and was skipped"
,"l.json:4: the record is longer than 16 B, and was skipped"
,"l.json:5: the record is longer than 16 B, and was skipped"
申請番号,入力エラー
,"l.json:1: the record is longer than 25 B, and was skipped"
B,
,"l.json:5: the record is longer than 25 B, and was skipped"
申請番号,入力エラー
A,
B,
C,

