# What cases in CSV expect of a decision: every output, as yoko run writes it, and what it cannot be.

=== every output is expected as yoko run writes it, in the words of both languages
Documents, parts of the breakdown and clauses come in any order; an empty cell asks for nothing. The third has open questions.
--- file out.yoko
制度 out 「結果のいろいろ」
    施行 令和6年4月1日
条文 第1条 「対象」
条文 第2条 「額」
条文 第3条 「義務」
選択肢 区 { 甲、乙、丙 }
項目 申請番号 : 文字 必須
項目 法人 : 真偽
項目 県内 : 真偽
項目 年度 : 年度
項目 申請日 : 日付
項目 区 : 区
項目 印 : 集合(区)
項目 人数 : 人 小数1桁
一覧 人 { 項目 番号 : 数 鍵 既定 位置  項目 年齢 : 年 }
一覧 経費 「費用」 { 項目 番号 : 数 鍵 既定 位置  項目 金額 : 円  項目 区 : 区 }
要件 《第1条》 「県内」: 県内
要件 《第2条》 「乙でない」: 区 ≠ 乙
各 経費 { 要件 《第1条》 「1万円以上」: 金額 >= 1万円 }
定義 率 《第2条》 = もし 法人 ならば 2分の1 それ以外 3分の2
結果 対象経費 《第2条》 = 合計(経費.額, 対象)
結果 補助率 《第2条》 = 率
結果 上限額 《第2条》 = 100万円
結果 算定額 《第2条》 = 切り捨て(小さい方(対象経費 × 率, 100万円), 千円)
結果 加算 《第2条》 = 5万円 のみ 法人 のとき
結果 一人当たり 《第2条》 = 人数 × 1.5
結果 該当 《第2条》 = 法人 かつ 県内
結果 区分 《第2条》 = 区
結果 印 《第2条》 = 印
結果 三分の一 《第2条》 = 人数 × 3分の1
結果 年 《第2条》 = 年度(申請日)
結果 言葉 《第2条》 = もし 法人 ならば 「はい;いいえ」 それ以外 「いいえ」
義務 期限 《第3条》 = 申請日 + 30日
義務 保存 《第3条》 = [ 年度 + 1年、年度 + 5年 ] のみ 法人 のとき
義務 台帳 《第3条》 = 番号一覧(経費, 金額 >= 1万円)
義務 標示 《第3条》 = [ 「掲示」、「広報」 ]
義務 加算 《第3条》 = 1円
書類 「申請書」 《第3条》
書類 「証明書」 《第3条》 のみ 法人 のとき
書類 「申請書」 《第3条》 時期 「変更」
内訳 「費用」 《第2条》 各 経費 { 対象経費 = 金額  補助率 = 率  算定額 = 切り捨て(金額 × 率) }
内訳 「計」 《第2条》 のみ 法人 のとき { 対象経費 = 対象経費 }
例 「一」 { 法人 県内 年度 = 令和6年度 申請日 = 2024-05-01 区 = 甲 印 = [ 甲 ] 人数 = 1人 期待 { 判定 = 交付可 } }
--- file cases.csv
申請番号,法人,県内,年度,申請日,区,印,人数,期待.申請番号,期待.制度,期待.判定,期待.不足項目,期待.不適合,期待.対象経費,期待.補助率,期待.基準額,期待.上限額,期待.算定額,期待.補助額,期待.内訳,期待.義務_期限,期待.義務_保存,期待.義務_台帳,期待.義務_標示,期待.義務_加算,期待.提出書類,期待.結果_加算,期待.一人当たり,期待.三分の一,expected.年,期待.該当,期待.区分,期待.結果_印,期待.言葉
A,はい,はい,2024,2024-05-01,甲,甲;丙,10.5,A,out,交付可,なし,なし,"100,000円",2分の1,未記入,1000000円,50000,５０，０００,費用[1]:対象経費=100000/補助率=1/2/算定額=50000； 費用[2]:算定額=2500;計,令和6年5月31日,2025;2029,1,掲示;広報,1,証明書;申請書,50000,15.75,3.5,令和6年度,○,甲,甲;丙,はい;いいえ
B,いいえ,いいえ,2024,2024-05-01,乙,なし,3,B,out,refused,なし,第2条；第1条,0,3分の2,blank,1000000,0,0,なし,2024-05-31,未記入,なし,掲示;広報,1,申請書,未記入,4.5人,1,2024,×,乙,なし,いいえ
C,,はい,,2024-05-01,甲,甲,,C,out,open,法人,none,300000,未記入,blank,1000000,未記入,未記入,費用[1]:対象経費=300000/補助率=/算定額=;計:対象経費=300000,2024-05-31,未記入,1,掲示;広報,1,申請書;証明書?,未記入,blank,未記入,2024,未記入,甲,甲,未記入
D,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,,,,,,,,,,,,,,1/3,,,,,
--- file 経費.csv
申請番号,金額,区,期待.対象,期待.対象外理由,期待.対象額
A,100000,甲,はい,未記入,"100,000"
A,5000,乙,いいえ,第1条,0
C,300000,甲,はい,,300000円
--- file 人.csv
申請番号,年齢
A,30
--- command
yoko test out.yoko cases.csv 2>/dev/null
--- stdout ja
規則 39 件のうち、39 件を試しています。条件 2 件のうち、0 件はそれだけで結果を左右することを確かめています。
合格 5 件、不合格 0 件
--- stdout en
Of 39 rules, 39 are put to the test. Of 2 conditions, 0 were seen to matter on their own.
5 passed, 0 failed

=== what yoko run writes in CSV passes as what is expected
--- file out.yoko
制度 out 「結果のいろいろ」
    施行 令和6年4月1日
条文 第1条 「対象」
条文 第2条 「額」
条文 第3条 「義務」
選択肢 区 { 甲、乙、丙 }
項目 申請番号 : 文字 必須
項目 法人 : 真偽
項目 県内 : 真偽
項目 年度 : 年度
項目 申請日 : 日付
項目 区 : 区
項目 印 : 集合(区)
項目 人数 : 人 小数1桁
一覧 人 { 項目 番号 : 数 鍵 既定 位置  項目 年齢 : 年 }
一覧 経費 「費用」 { 項目 番号 : 数 鍵 既定 位置  項目 金額 : 円  項目 区 : 区 }
要件 《第1条》 「県内」: 県内
要件 《第2条》 「乙でない」: 区 ≠ 乙
各 経費 { 要件 《第1条》 「1万円以上」: 金額 >= 1万円 }
定義 率 《第2条》 = もし 法人 ならば 2分の1 それ以外 3分の2
結果 対象経費 《第2条》 = 合計(経費.額, 対象)
結果 補助率 《第2条》 = 率
結果 上限額 《第2条》 = 100万円
結果 算定額 《第2条》 = 切り捨て(小さい方(対象経費 × 率, 100万円), 千円)
結果 加算 《第2条》 = 5万円 のみ 法人 のとき
結果 一人当たり 《第2条》 = 人数 × 1.5
結果 該当 《第2条》 = 法人 かつ 県内
結果 区分 《第2条》 = 区
結果 印 《第2条》 = 印
結果 三分の一 《第2条》 = 人数 × 3分の1
結果 年 《第2条》 = 年度(申請日)
結果 言葉 《第2条》 = もし 法人 ならば 「はい;いいえ」 それ以外 「いいえ」
義務 期限 《第3条》 = 申請日 + 30日
義務 保存 《第3条》 = [ 年度 + 1年、年度 + 5年 ] のみ 法人 のとき
義務 台帳 《第3条》 = 番号一覧(経費, 金額 >= 1万円)
義務 標示 《第3条》 = [ 「掲示」、「広報」 ]
義務 加算 《第3条》 = 1円
書類 「申請書」 《第3条》
書類 「証明書」 《第3条》 のみ 法人 のとき
書類 「申請書」 《第3条》 時期 「変更」
内訳 「費用」 《第2条》 各 経費 { 対象経費 = 金額  補助率 = 率  算定額 = 切り捨て(金額 × 率) }
内訳 「計」 《第2条》 のみ 法人 のとき { 対象経費 = 対象経費 }
例 「一」 { 法人 県内 年度 = 令和6年度 申請日 = 2024-05-01 区 = 甲 印 = [ 甲 ] 人数 = 1人 期待 { 判定 = 交付可 } }
--- file apps.csv
申請番号,法人,県内,年度,申請日,区,印,人数
A,はい,はい,2024,2024-05-01,甲,甲;丙,10.5
B,いいえ,いいえ,2024,2024-05-01,乙,なし,3
C,,はい,,2024-05-01,甲,甲,
D,はい,はい,2024,2024-05-01,甲,甲,1
E,たぶん,はい,2024,2024-05-01,甲,甲,1
--- file 経費.csv
申請番号,金額,区
A,100000,甲
A,5000,乙
C,300000,甲
--- command
yoko run out.yoko apps.csv -o decided.csv 2>/dev/null
head -n 3 decided.csv
perl -pe 's/^\xEF\xBB\xBF//; s/\r?\n//; $_ = $. == 1 ? join(",", map { "期待.$_" } split /,/) . "\n" : "$_\n"' decided.csv >expected
sed 's/$/,/' apps.csv | paste -d '' - expected >cases.csv
yoko test out.yoko cases.csv 2>/dev/null
--- stdout ja
﻿申請番号,制度,判定,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,義務_期限,義務_保存,義務_台帳,義務_標示,義務_加算,提出書類,結果_加算,結果_一人当たり,結果_該当,結果_区分,結果_印,結果_三分の一,結果_年,結果_言葉,入力エラー\x0d
A,out,交付可,,,100000,1/2,,1000000,50000,50000,費用[1]:対象経費=100000/補助率=1/2/算定額=50000;費用[2]:対象経費=5000/補助率=1/2/算定額=2500;計:対象経費=100000,2024-05-31,2025;2029,1,掲示;広報,1,申請書;証明書;申請書,50000,15.75,true,甲,甲;丙,3.5,2024,はい;いいえ,\x0d
B,out,不交付,,第1条;第2条,0,2/3,,1000000,0,0,,2024-05-31,,,掲示;広報,1,申請書;申請書,,4.5,false,乙,,1,2024,いいえ,\x0d
規則 39 件のうち、39 件を試しています。条件 2 件のうち、0 件はそれだけで結果を左右することを確かめています。
合格 6 件、不合格 0 件
--- stdout en
﻿申請番号,制度,判定,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,義務_期限,義務_保存,義務_台帳,義務_標示,義務_加算,提出書類,結果_加算,結果_一人当たり,結果_該当,結果_区分,結果_印,結果_三分の一,結果_年,結果_言葉,入力エラー\x0d
A,out,交付可,,,100000,1/2,,1000000,50000,50000,費用[1]:対象経費=100000/補助率=1/2/算定額=50000;費用[2]:対象経費=5000/補助率=1/2/算定額=2500;計:対象経費=100000,2024-05-31,2025;2029,1,掲示;広報,1,申請書;証明書;申請書,50000,15.75,true,甲,甲;丙,3.5,2024,はい;いいえ,\x0d
B,out,不交付,,第1条;第2条,0,2/3,,1000000,0,0,,2024-05-31,,,掲示;広報,1,申請書;申請書,,4.5,false,乙,,1,2024,いいえ,\x0d
Of 39 rules, 39 are put to the test. Of 2 conditions, 0 were seen to matter on their own.
6 passed, 0 failed

=== each difference is told with the rule that it comes from
--- file out.yoko
制度 out 「結果のいろいろ」
    施行 令和6年4月1日
条文 第1条 「対象」
条文 第2条 「額」
条文 第3条 「義務」
選択肢 区 { 甲、乙、丙 }
項目 申請番号 : 文字 必須
項目 法人 : 真偽
項目 県内 : 真偽
項目 年度 : 年度
項目 申請日 : 日付
項目 区 : 区
項目 印 : 集合(区)
項目 人数 : 人 小数1桁
一覧 人 { 項目 番号 : 数 鍵 既定 位置  項目 年齢 : 年 }
一覧 経費 「費用」 { 項目 番号 : 数 鍵 既定 位置  項目 金額 : 円  項目 区 : 区 }
要件 《第1条》 「県内」: 県内
要件 《第2条》 「乙でない」: 区 ≠ 乙
各 経費 { 要件 《第1条》 「1万円以上」: 金額 >= 1万円 }
定義 率 《第2条》 = もし 法人 ならば 2分の1 それ以外 3分の2
結果 対象経費 《第2条》 = 合計(経費.額, 対象)
結果 補助率 《第2条》 = 率
結果 上限額 《第2条》 = 100万円
結果 算定額 《第2条》 = 切り捨て(小さい方(対象経費 × 率, 100万円), 千円)
結果 加算 《第2条》 = 5万円 のみ 法人 のとき
結果 一人当たり 《第2条》 = 人数 × 1.5
結果 該当 《第2条》 = 法人 かつ 県内
結果 区分 《第2条》 = 区
結果 印 《第2条》 = 印
結果 三分の一 《第2条》 = 人数 × 3分の1
結果 年 《第2条》 = 年度(申請日)
結果 言葉 《第2条》 = もし 法人 ならば 「はい;いいえ」 それ以外 「いいえ」
義務 期限 《第3条》 = 申請日 + 30日
義務 保存 《第3条》 = [ 年度 + 1年、年度 + 5年 ] のみ 法人 のとき
義務 台帳 《第3条》 = 番号一覧(経費, 金額 >= 1万円)
義務 標示 《第3条》 = [ 「掲示」、「広報」 ]
義務 加算 《第3条》 = 1円
書類 「申請書」 《第3条》
書類 「証明書」 《第3条》 のみ 法人 のとき
書類 「申請書」 《第3条》 時期 「変更」
内訳 「費用」 《第2条》 各 経費 { 対象経費 = 金額  補助率 = 率  算定額 = 切り捨て(金額 × 率) }
内訳 「計」 《第2条》 のみ 法人 のとき { 対象経費 = 対象経費 }
例 「一」 { 法人 県内 年度 = 令和6年度 申請日 = 2024-05-01 区 = 甲 印 = [ 甲 ] 人数 = 1人 期待 { 判定 = 交付可 } }
--- file cases.csv
申請番号,法人,県内,年度,申請日,区,印,人数,期待.判定,期待.不足項目,期待.対象経費,期待.補助率,期待.内訳,期待.提出書類,期待.結果_三分の一,期待.義務_台帳
A,いいえ,いいえ,2024,2024-05-01,乙,甲,10,交付可,法人,1,3/4,計:対象経費=2,証明書,1/3,2;3
--- command
yoko test out.yoko cases.csv 2>/dev/null
yoko test out.yoko cases.csv --json 2>/dev/null
--- stdout ja
× A (cases.csv:2)
    判定
      期待  交付可
      結果  不交付
      規則  第1条: 県内 [県内 = いいえ](17 行目)
            第2条: 区 ≠ 乙 [区 = 乙](18 行目)
    不足項目
      期待  法人
      結果  なし
    対象経費
      期待  1円
      結果  0円
      規則  第2条: 合計(経費.額, 対象)(21 行目)
    補助率
      期待  3/4
      結果  2/3
      規則  第2条: 率 [法人 = いいえ](22 行目)
    内訳
      期待  [{"名称": "計", "対象経費": 2}]
      結果  なし
    提出書類[1].要否
      期待  いいえ
      結果  はい
    提出書類[2].要否
      期待  はい
      結果  いいえ
    提出書類[3].要否
      期待  いいえ
      結果  はい
    義務.台帳
      期待  2、3
      結果  なし
      規則  第3条(35 行目)
    結果.三分の一
      期待  1/3人
      結果  10/3人
規則 39 件のうち、38 件を試しています。条件 2 件のうち、0 件はそれだけで結果を左右することを確かめています。
合格 1 件、不合格 1 件
{"passed":1,"failed":1,"rules":39,"rules_tested":38,"results":[{"label":"A","origin":"cases.csv:2","passed":false,"differences":[{"path":"判定","expected":"交付可","found":"不交付","why":"第1条: 県内 [県内 = いいえ](17 行目)\n第2条: 区 ≠ 乙 [区 = 乙](18 行目)"},{"path":"不足項目","expected":"[\"法人\"]","found":"[]"},{"path":"対象経費","expected":"1","found":"0","why":"第2条: 合計(経費.額, 対象)(21 行目)"},{"path":"補助率","expected":"3/4","found":"2/3","why":"第2条: 率 [法人 = いいえ](22 行目)"},{"path":"内訳","expected":"[{\"名称\": \"計\", \"対象経費\": 2}]","found":"[]"},{"path":"提出書類[1].要否","expected":"false","found":"true"},{"path":"提出書類[2].要否","expected":"true","found":"false"},{"path":"提出書類[3].要否","expected":"false","found":"true"},{"path":"義務.台帳","expected":"[2, 3]","found":"[]","why":"第3条(35 行目)"},{"path":"結果.三分の一","expected":"1/3","found":"10/3"}]}],"coverage":{"requirements":{"count":3,"covered":2},"definitions":{"count":12,"covered":12},"rows":{"count":0,"covered":0},"branches":{"count":4,"covered":4},"outputs":{"count":20,"covered":20},"versions":{"count":0,"covered":0},"conditions":{"count":2,"covered":0}},"untested":[{"kind":"requirements","rule":"第1条","source":"out.yoko","line":19,"unseen":"当てはめられることがない"},{"kind":"conditions","rule":"法人","source":"out.yoko","line":27,"unseen":"この条件を満たさないことだけで結果が決まる例がない"},{"kind":"conditions","rule":"県内","source":"out.yoko","line":27,"unseen":"この条件を満たさないことだけで結果が決まる例がない"}]}
--- stdout en
FAIL A (cases.csv:2)
    判定
      expected  交付可
      found     不交付
      by        第1条: 県内 [県内 = no] (line 17)
                第2条: 区 ≠ 乙 [区 = 乙] (line 18)
    不足項目
      expected  法人
      found     none
    対象経費
      expected  1円
      found     0円
      by        第2条: 合計(経費.額, 対象) (line 21)
    補助率
      expected  3/4
      found     2/3
      by        第2条: 率 [法人 = no] (line 22)
    内訳
      expected  [{"名称": "計", "対象経費": 2}]
      found     none
    提出書類[1].要否
      expected  no
      found     yes
    提出書類[2].要否
      expected  yes
      found     no
    提出書類[3].要否
      expected  no
      found     yes
    義務.台帳
      expected  2, 3
      found     none
      by        第3条 (line 35)
    結果.三分の一
      expected  1/3人
      found     10/3人
Of 39 rules, 38 are put to the test. Of 2 conditions, 0 were seen to matter on their own.
1 passed, 1 failed
{"passed":1,"failed":1,"rules":39,"rules_tested":38,"results":[{"label":"A","origin":"cases.csv:2","passed":false,"differences":[{"path":"判定","expected":"交付可","found":"不交付","why":"第1条: 県内 [県内 = no] (line 17)\n第2条: 区 ≠ 乙 [区 = 乙] (line 18)"},{"path":"不足項目","expected":"[\"法人\"]","found":"[]"},{"path":"対象経費","expected":"1","found":"0","why":"第2条: 合計(経費.額, 対象) (line 21)"},{"path":"補助率","expected":"3/4","found":"2/3","why":"第2条: 率 [法人 = no] (line 22)"},{"path":"内訳","expected":"[{\"名称\": \"計\", \"対象経費\": 2}]","found":"[]"},{"path":"提出書類[1].要否","expected":"false","found":"true"},{"path":"提出書類[2].要否","expected":"true","found":"false"},{"path":"提出書類[3].要否","expected":"false","found":"true"},{"path":"義務.台帳","expected":"[2, 3]","found":"[]","why":"第3条 (line 35)"},{"path":"結果.三分の一","expected":"1/3","found":"10/3"}]}],"coverage":{"requirements":{"count":3,"covered":2},"definitions":{"count":12,"covered":12},"rows":{"count":0,"covered":0},"branches":{"count":4,"covered":4},"outputs":{"count":20,"covered":20},"versions":{"count":0,"covered":0},"conditions":{"count":2,"covered":0}},"untested":[{"kind":"requirements","rule":"第1条","source":"out.yoko","line":19,"unseen":"it never applies"},{"kind":"conditions","rule":"法人","source":"out.yoko","line":27,"unseen":"no case turns on it being false"},{"kind":"conditions","rule":"県内","source":"out.yoko","line":27,"unseen":"no case turns on it being false"}]}
--- exit
1

=== a value that the output cannot have
--- file out.yoko
制度 out 「結果のいろいろ」
    施行 令和6年4月1日
条文 第1条 「対象」
条文 第2条 「額」
条文 第3条 「義務」
選択肢 区 { 甲、乙、丙 }
項目 申請番号 : 文字 必須
項目 法人 : 真偽
項目 県内 : 真偽
項目 年度 : 年度
項目 申請日 : 日付
項目 区 : 区
項目 印 : 集合(区)
項目 人数 : 人 小数1桁
一覧 人 { 項目 番号 : 数 鍵 既定 位置  項目 年齢 : 年 }
一覧 経費 「費用」 { 項目 番号 : 数 鍵 既定 位置  項目 金額 : 円  項目 区 : 区 }
要件 《第1条》 「県内」: 県内
要件 《第2条》 「乙でない」: 区 ≠ 乙
各 経費 { 要件 《第1条》 「1万円以上」: 金額 >= 1万円 }
定義 率 《第2条》 = もし 法人 ならば 2分の1 それ以外 3分の2
結果 対象経費 《第2条》 = 合計(経費.額, 対象)
結果 補助率 《第2条》 = 率
結果 上限額 《第2条》 = 100万円
結果 算定額 《第2条》 = 切り捨て(小さい方(対象経費 × 率, 100万円), 千円)
結果 加算 《第2条》 = 5万円 のみ 法人 のとき
結果 一人当たり 《第2条》 = 人数 × 1.5
結果 該当 《第2条》 = 法人 かつ 県内
結果 区分 《第2条》 = 区
結果 印 《第2条》 = 印
結果 三分の一 《第2条》 = 人数 × 3分の1
結果 年 《第2条》 = 年度(申請日)
結果 言葉 《第2条》 = もし 法人 ならば 「はい;いいえ」 それ以外 「いいえ」
義務 期限 《第3条》 = 申請日 + 30日
義務 保存 《第3条》 = [ 年度 + 1年、年度 + 5年 ] のみ 法人 のとき
義務 台帳 《第3条》 = 番号一覧(経費, 金額 >= 1万円)
義務 標示 《第3条》 = [ 「掲示」、「広報」 ]
義務 加算 《第3条》 = 1円
書類 「申請書」 《第3条》
書類 「証明書」 《第3条》 のみ 法人 のとき
書類 「申請書」 《第3条》 時期 「変更」
内訳 「費用」 《第2条》 各 経費 { 対象経費 = 金額  補助率 = 率  算定額 = 切り捨て(金額 × 率) }
内訳 「計」 《第2条》 のみ 法人 のとき { 対象経費 = 対象経費 }
例 「一」 { 法人 県内 年度 = 令和6年度 申請日 = 2024-05-01 区 = 甲 印 = [ 甲 ] 人数 = 1人 期待 { 判定 = 交付可 } }
--- file cases.csv
申請番号,法人,県内,年度,申請日,区,印,人数,期待.判定,期待.不適合,期待.内訳,期待.提出書類,期待.義務_保存,期待.義務_台帳,期待.結果_区分,期待.結果_印,期待.結果_該当,期待.義務_期限,期待.結果_一人当たり,期待.結果_三分の一,期待.結果_年,期待.補助率,期待.算定額
M00,はい,はい,2024,2024-05-01,甲,甲,1,はい,,,,,,,,,,,,,,
M01,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,,,,,,,,
M02,はい,はい,2024,2024-05-01,甲,甲,1,,,計:対象経費,,,,,,,,,,,,
M03,はい,はい,2024,2024-05-01,甲,甲,1,,,計:知らない=1,,,,,,,,,,,,
M04,はい,はい,2024,2024-05-01,甲,甲,1,,,計:対象経費=たくさん,,,,,,,,,,,,
M05,はい,はい,2024,2024-05-01,甲,甲,1,,,費用[1]:対象経費=1/なに=2,,,,,,,,,,,,
M06,はい,はい,2024,2024-05-01,甲,甲,1,,,計;,,,,,,,,,,,,
M07,はい,はい,2024,2024-05-01,甲,甲,1,,,:対象経費=1,,,,,,,,,,,,
M08,はい,はい,2024,2024-05-01,甲,甲,1,,,,知らない書類,,,,,,,,,,,
M09,はい,はい,2024,2024-05-01,甲,甲,1,,,,?,,,,,,,,,,,
M10,はい,はい,2024,2024-05-01,甲,甲,1,,,,申請書;,,,,,,,,,,,
M11,はい,はい,2024,2024-05-01,甲,甲,1,,,,,2025;あ,,,,,,,,,,
M12,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,一,,,,,,,,,
M13,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,丁,,,,,,,,
M14,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,甲;丁,,,,,,,
M15,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,,たぶん,,,,,,
M16,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,,,あした,,,,,
M17,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,,,,1/0,,,,
M18,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,,,,一/3,,,,
M19,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,,,,1/3,,,,
M20,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,,,,1/三,,,,
M21,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,,,,0.0000001,,,,
M22,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,,,,999999999999/1,,,,
M23,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,,,,,1/4,,,
M24,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,,,,たくさん,,,,
M25,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,,,,,,いつか,,
M26,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,,,,,,,五割,
M27,はい,はい,2024,2024-05-01,甲,甲,1,,,,,,,,,,,,,,,1.5
--- command
{ head -n 1 cases.csv; tail -n +18 cases.csv; } >more.csv
for file in cases more; do
    yoko test out.yoko $file.csv 2>&1 >/dev/null | grep Y0631 | head -n 16
done
--- stdout ja
エラー[Y0631]: cases.csv:2: 列「期待.判定」に書けるのは交付可、不交付、要確認のどれかですが、「はい」とあります
エラー[Y0631]: cases.csv:4: 列「期待.内訳」に書けるのは「名称:算定額=1000」の形の行を「;」でつないだものですが、「計:対象経費」とあります
エラー[Y0631]: cases.csv:5: 列「期待.内訳」に書けるのは「名称:算定額=1000」の形の行を「;」でつないだものですが、「計:知らない=1」とあります
エラー[Y0631]: cases.csv:6: 列「期待.内訳」に書けるのは「名称:算定額=1000」の形の行を「;」でつないだものですが、「計:対象経費=たくさん」とあります
エラー[Y0631]: cases.csv:7: 列「期待.内訳」に書けるのは「名称:算定額=1000」の形の行を「;」でつないだものですが、「費用[1]:対象経費=1/なに=2」とあります
エラー[Y0631]: cases.csv:8: 列「期待.内訳」に書けるのは「名称:算定額=1000」の形の行を「;」でつないだものですが、「計;」とあります
エラー[Y0631]: cases.csv:10: 列「期待.提出書類」に書けるのはこの制度の書類の名前を「;」でつないだもの（要否が決まらないものには後ろに「?」）ですが、「知らない書類」とあります
エラー[Y0631]: cases.csv:11: 列「期待.提出書類」に書けるのはこの制度の書類の名前を「;」でつないだもの（要否が決まらないものには後ろに「?」）ですが、「?」とあります
エラー[Y0631]: cases.csv:12: 列「期待.提出書類」に書けるのはこの制度の書類の名前を「;」でつないだもの（要否が決まらないものには後ろに「?」）ですが、「申請書;」とあります
エラー[Y0631]: cases.csv:13: 列「期待.義務_保存」に書けるのは年度ですが、「2025;あ」とあります
エラー[Y0631]: cases.csv:14: 列「期待.義務_台帳」に書けるのは数ですが、「一」とあります
エラー[Y0631]: cases.csv:15: 列「期待.結果_区分」に書けるのは選択肢のどれかですが、「丁」とあります
エラー[Y0631]: cases.csv:16: 列「期待.結果_印」に書けるのは「;」でつないだ選択肢ですが、「甲;丁」とあります
エラー[Y0631]: cases.csv:17: 列「期待.結果_該当」に書けるのははい（true）か いいえ（false）ですが、「たぶん」とあります
エラー[Y0631]: cases.csv:18: 列「期待.義務_期限」に書けるのは2024-03-11 のような日付ですが、「あした」とあります
エラー[Y0631]: cases.csv:19: 列「期待.結果_一人当たり」に書けるのは数ですが、「1/0」とあります
エラー[Y0631]: more.csv:2: 列「期待.義務_期限」に書けるのは2024-03-11 のような日付ですが、「あした」とあります
エラー[Y0631]: more.csv:3: 列「期待.結果_一人当たり」に書けるのは数ですが、「1/0」とあります
エラー[Y0631]: more.csv:4: 列「期待.結果_一人当たり」に書けるのは数ですが、「一/3」とあります
エラー[Y0631]: more.csv:5: 列「期待.結果_一人当たり」に書けるのは数ですが、「1/3」とあります
エラー[Y0631]: more.csv:6: 列「期待.結果_一人当たり」に書けるのは数ですが、「1/三」とあります
エラー[Y0631]: more.csv:7: 列「期待.結果_一人当たり」に書けるのは数ですが、「0.0000001」とあります
エラー[Y0631]: more.csv:9: 列「期待.結果_三分の一」に書けるのは数ですが、「1/4」とあります
エラー[Y0631]: more.csv:10: 列「期待.結果_一人当たり」に書けるのは数ですが、「たくさん」とあります
エラー[Y0631]: more.csv:11: 列「期待.結果_年」に書けるのは年度ですが、「いつか」とあります
エラー[Y0631]: more.csv:12: 列「期待.補助率」に書けるのは3/4 のような分数ですが、「五割」とあります
エラー[Y0631]: more.csv:13: 列「期待.算定額」に書けるのは数ですが、「1.5」とあります
--- stdout en
error[Y0631]: cases.csv:2: the column `期待.判定` takes 交付可, 不交付 or 要確認, and here is `はい`
error[Y0631]: cases.csv:4: the column `期待.内訳` takes rows like NAME:算定額=1000, joined by `;`, and here is `計:対象経費`
error[Y0631]: cases.csv:5: the column `期待.内訳` takes rows like NAME:算定額=1000, joined by `;`, and here is `計:知らない=1`
error[Y0631]: cases.csv:6: the column `期待.内訳` takes rows like NAME:算定額=1000, joined by `;`, and here is `計:対象経費=たくさん`
error[Y0631]: cases.csv:7: the column `期待.内訳` takes rows like NAME:算定額=1000, joined by `;`, and here is `費用[1]:対象経費=1/なに=2`
error[Y0631]: cases.csv:8: the column `期待.内訳` takes rows like NAME:算定額=1000, joined by `;`, and here is `計;`
error[Y0631]: cases.csv:10: the column `期待.提出書類` takes documents of the scheme, joined by `;`, a `?` behind those that may be due, and here is `知らない書類`
error[Y0631]: cases.csv:11: the column `期待.提出書類` takes documents of the scheme, joined by `;`, a `?` behind those that may be due, and here is `?`
error[Y0631]: cases.csv:12: the column `期待.提出書類` takes documents of the scheme, joined by `;`, a `?` behind those that may be due, and here is `申請書;`
error[Y0631]: cases.csv:13: the column `期待.義務_保存` takes a fiscal year, and here is `2025;あ`
error[Y0631]: cases.csv:14: the column `期待.義務_台帳` takes a number, and here is `一`
error[Y0631]: cases.csv:15: the column `期待.結果_区分` takes one of its choices, and here is `丁`
error[Y0631]: cases.csv:16: the column `期待.結果_印` takes members joined by `;`, and here is `甲;丁`
error[Y0631]: cases.csv:17: the column `期待.結果_該当` takes true or false, and here is `たぶん`
error[Y0631]: cases.csv:18: the column `期待.義務_期限` takes a date like 2024-03-11, and here is `あした`
error[Y0631]: cases.csv:19: the column `期待.結果_一人当たり` takes a number, and here is `1/0`
error[Y0631]: more.csv:2: the column `期待.義務_期限` takes a date like 2024-03-11, and here is `あした`
error[Y0631]: more.csv:3: the column `期待.結果_一人当たり` takes a number, and here is `1/0`
error[Y0631]: more.csv:4: the column `期待.結果_一人当たり` takes a number, and here is `一/3`
error[Y0631]: more.csv:5: the column `期待.結果_一人当たり` takes a number, and here is `1/3`
error[Y0631]: more.csv:6: the column `期待.結果_一人当たり` takes a number, and here is `1/三`
error[Y0631]: more.csv:7: the column `期待.結果_一人当たり` takes a number, and here is `0.0000001`
error[Y0631]: more.csv:9: the column `期待.結果_三分の一` takes a number, and here is `1/4`
error[Y0631]: more.csv:10: the column `期待.結果_一人当たり` takes a number, and here is `たくさん`
error[Y0631]: more.csv:11: the column `期待.結果_年` takes a fiscal year, and here is `いつか`
error[Y0631]: more.csv:12: the column `期待.補助率` takes a fraction like 3/4, and here is `五割`
error[Y0631]: more.csv:13: the column `期待.算定額` takes a number, and here is `1.5`

=== columns that expect what there is not, or one thing twice
--- file out.yoko
制度 out 「結果のいろいろ」
    施行 令和6年4月1日
条文 第1条 「対象」
条文 第2条 「額」
条文 第3条 「義務」
選択肢 区 { 甲、乙、丙 }
項目 申請番号 : 文字 必須
項目 法人 : 真偽
項目 県内 : 真偽
項目 年度 : 年度
項目 申請日 : 日付
項目 区 : 区
項目 印 : 集合(区)
項目 人数 : 人 小数1桁
一覧 人 { 項目 番号 : 数 鍵 既定 位置  項目 年齢 : 年 }
一覧 経費 「費用」 { 項目 番号 : 数 鍵 既定 位置  項目 金額 : 円  項目 区 : 区 }
要件 《第1条》 「県内」: 県内
要件 《第2条》 「乙でない」: 区 ≠ 乙
各 経費 { 要件 《第1条》 「1万円以上」: 金額 >= 1万円 }
定義 率 《第2条》 = もし 法人 ならば 2分の1 それ以外 3分の2
結果 対象経費 《第2条》 = 合計(経費.額, 対象)
結果 補助率 《第2条》 = 率
結果 上限額 《第2条》 = 100万円
結果 算定額 《第2条》 = 切り捨て(小さい方(対象経費 × 率, 100万円), 千円)
結果 加算 《第2条》 = 5万円 のみ 法人 のとき
結果 一人当たり 《第2条》 = 人数 × 1.5
結果 該当 《第2条》 = 法人 かつ 県内
結果 区分 《第2条》 = 区
結果 印 《第2条》 = 印
結果 三分の一 《第2条》 = 人数 × 3分の1
結果 年 《第2条》 = 年度(申請日)
結果 言葉 《第2条》 = もし 法人 ならば 「はい;いいえ」 それ以外 「いいえ」
義務 期限 《第3条》 = 申請日 + 30日
義務 保存 《第3条》 = [ 年度 + 1年、年度 + 5年 ] のみ 法人 のとき
義務 台帳 《第3条》 = 番号一覧(経費, 金額 >= 1万円)
義務 標示 《第3条》 = [ 「掲示」、「広報」 ]
義務 加算 《第3条》 = 1円
書類 「申請書」 《第3条》
書類 「証明書」 《第3条》 のみ 法人 のとき
書類 「申請書」 《第3条》 時期 「変更」
内訳 「費用」 《第2条》 各 経費 { 対象経費 = 金額  補助率 = 率  算定額 = 切り捨て(金額 × 率) }
内訳 「計」 《第2条》 のみ 法人 のとき { 対象経費 = 対象経費 }
例 「一」 { 法人 県内 年度 = 令和6年度 申請日 = 2024-05-01 区 = 甲 印 = [ 甲 ] 人数 = 1人 期待 { 判定 = 交付可 } }
--- file unknown.csv
申請番号,県内,期待.義務_期現,expected.結果_まったくちがう,期待.duty_期限日,期待.義務_,期待.result_,期待.一人あたり
A,はい,1,1,1,1,1,1
--- file twice.csv
申請番号,県内,期待.結果_加算,期待.義務_加算,期待.義務_期限,expected.duty_期限,期待.加算,expected.result_加算,期待.判定,expected.decision
A,はい,1,1,1,1,1,1,1,1
--- file notes.csv
申請番号,県内,case.note
A,はい,1
--- file lines.csv
申請番号,県内,期待.判定
A,はい,交付可
--- file 経費.csv
申請番号,金額,期待.対象学,期待.判定
A,1,1,1
--- file 人.csv
申請番号,年齢,期待.対象
A,1,1
--- command
mkdir lists && mv 経費.csv 人.csv lists
for file in unknown twice notes; do
    yoko test out.yoko $file.csv 2>&1 >/dev/null | grep -v '^out.yoko'
done
yoko test out.yoko lines.csv --list 経費=lists/経費.csv --list 人=lists/人.csv 2>&1 >/dev/null | grep -v '^out.yoko'
--- stdout ja
一覧「人」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 人=ファイル」で指定するか、申請の隣に 人.csv という名前で置いてください
エラー[Y0630]: unknown.csv: 列「期待.義務_期現」が期待する出力は、この制度の判定にありません
  = もしかして: 期待.義務_期限
  = 直し方: 「期待.」の後に、yoko run が CSV の見出しに書く名前を続けてください。例: 期待.補助額、期待.義務_名前、期待.結果_名前
エラー[Y0630]: unknown.csv: 列「expected.結果_まったくちがう」が期待する出力は、この制度の判定にありません
  = 直し方: 「期待.」の後に、yoko run が CSV の見出しに書く名前を続けてください。例: 期待.補助額、期待.義務_名前、期待.結果_名前
エラー[Y0630]: unknown.csv: 列「期待.duty_期限日」が期待する出力は、この制度の判定にありません
  = 直し方: 「期待.」の後に、yoko run が CSV の見出しに書く名前を続けてください。例: 期待.補助額、期待.義務_名前、期待.結果_名前
エラー[Y0630]: unknown.csv: 列「期待.義務_」が期待する出力は、この制度の判定にありません
  = 直し方: 「期待.」の後に、yoko run が CSV の見出しに書く名前を続けてください。例: 期待.補助額、期待.義務_名前、期待.結果_名前
エラー[Y0630]: unknown.csv: 列「期待.result_」が期待する出力は、この制度の判定にありません
  = 直し方: 「期待.」の後に、yoko run が CSV の見出しに書く名前を続けてください。例: 期待.補助額、期待.義務_名前、期待.結果_名前
エラー[Y0630]: unknown.csv: 列「期待.一人あたり」が期待する出力は、この制度の判定にありません
  = もしかして: 期待.一人当たり
  = 直し方: 「期待.」の後に、yoko run が CSV の見出しに書く名前を続けてください。例: 期待.補助額、期待.義務_名前、期待.結果_名前
一覧「人」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 人=ファイル」で指定するか、申請の隣に 人.csv という名前で置いてください
エラー[Y0632]: twice.csv: 列「期待.義務_期限」と列「expected.duty_期限」が同じ出力を期待しています
  = 直し方: どちらか一つにしてください
エラー[Y0632]: twice.csv: 列「期待.結果_加算」と列「期待.加算」が同じ出力を期待しています
  = 直し方: どちらか一つにしてください
エラー[Y0632]: twice.csv: 列「期待.結果_加算」と列「expected.result_加算」が同じ出力を期待しています
  = 直し方: どちらか一つにしてください
エラー[Y0630]: twice.csv: 列「expected.decision」が期待する出力は、この制度の判定にありません
  = 直し方: 「期待.」の後に、yoko run が CSV の見出しに書く名前を続けてください。例: 期待.補助額、期待.義務_名前、期待.結果_名前
一覧「人」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 人=ファイル」で指定するか、申請の隣に 人.csv という名前で置いてください
エラー[Y0633]: notes.csv: 期待する値の列がありません
  = 直し方: 期待.判定、期待.補助額 のように、「期待.」で始まる名前の列を加えてください
エラー[Y0630]: lists/経費.csv: 列「期待.対象学」が期待する出力は、この制度の判定にありません
  = もしかして: 期待.対象
  = 直し方: 「期待.」の後に、yoko run が CSV の見出しに書く名前を続けてください。例: 期待.補助額、期待.義務_名前、期待.結果_名前
エラー[Y0630]: lists/経費.csv: 列「期待.判定」が期待する出力は、この制度の判定にありません
  = 直し方: 「期待.」の後に、yoko run が CSV の見出しに書く名前を続けてください。例: 期待.補助額、期待.義務_名前、期待.結果_名前
エラー[Y0630]: lists/人.csv: 列「期待.対象」が期待する出力は、この制度の判定にありません
  = 直し方: 「期待.」の後に、yoko run が CSV の見出しに書く名前を続けてください。例: 期待.補助額、期待.義務_名前、期待.結果_名前
--- stdout en
no file of the list 人 is given, so no application has lines of it; name it with --list 人=FILE, or put it beside the applications as 人.csv
error[Y0630]: unknown.csv: the column `期待.義務_期現` expects what is no output of the scheme
  = did you mean: 期待.義務_期限
  = help: name the column 期待. and an output as `yoko run` heads it in CSV: 期待.補助額, 期待.義務_NAME, 期待.結果_NAME
error[Y0630]: unknown.csv: the column `expected.結果_まったくちがう` expects what is no output of the scheme
  = help: name the column 期待. and an output as `yoko run` heads it in CSV: 期待.補助額, 期待.義務_NAME, 期待.結果_NAME
error[Y0630]: unknown.csv: the column `期待.duty_期限日` expects what is no output of the scheme
  = help: name the column 期待. and an output as `yoko run` heads it in CSV: 期待.補助額, 期待.義務_NAME, 期待.結果_NAME
error[Y0630]: unknown.csv: the column `期待.義務_` expects what is no output of the scheme
  = help: name the column 期待. and an output as `yoko run` heads it in CSV: 期待.補助額, 期待.義務_NAME, 期待.結果_NAME
error[Y0630]: unknown.csv: the column `期待.result_` expects what is no output of the scheme
  = help: name the column 期待. and an output as `yoko run` heads it in CSV: 期待.補助額, 期待.義務_NAME, 期待.結果_NAME
error[Y0630]: unknown.csv: the column `期待.一人あたり` expects what is no output of the scheme
  = did you mean: 期待.一人当たり
  = help: name the column 期待. and an output as `yoko run` heads it in CSV: 期待.補助額, 期待.義務_NAME, 期待.結果_NAME
no file of the list 人 is given, so no application has lines of it; name it with --list 人=FILE, or put it beside the applications as 人.csv
error[Y0632]: twice.csv: the columns `期待.義務_期限` and `expected.duty_期限` expect the same output
  = help: keep one of the two
error[Y0632]: twice.csv: the columns `期待.結果_加算` and `期待.加算` expect the same output
  = help: keep one of the two
error[Y0632]: twice.csv: the columns `期待.結果_加算` and `expected.result_加算` expect the same output
  = help: keep one of the two
error[Y0630]: twice.csv: the column `expected.decision` expects what is no output of the scheme
  = help: name the column 期待. and an output as `yoko run` heads it in CSV: 期待.補助額, 期待.義務_NAME, 期待.結果_NAME
no file of the list 人 is given, so no application has lines of it; name it with --list 人=FILE, or put it beside the applications as 人.csv
error[Y0633]: notes.csv: no column says what is expected
  = help: add columns whose names begin with 期待., such as 期待.判定 and 期待.補助額
error[Y0630]: lists/経費.csv: the column `期待.対象学` expects what is no output of the scheme
  = did you mean: 期待.対象
  = help: name the column 期待. and an output as `yoko run` heads it in CSV: 期待.補助額, 期待.義務_NAME, 期待.結果_NAME
error[Y0630]: lists/経費.csv: the column `期待.判定` expects what is no output of the scheme
  = help: name the column 期待. and an output as `yoko run` heads it in CSV: 期待.補助額, 期待.義務_NAME, 期待.結果_NAME
error[Y0630]: lists/人.csv: the column `期待.対象` expects what is no output of the scheme
  = help: name the column 期待. and an output as `yoko run` heads it in CSV: 期待.補助額, 期待.義務_NAME, 期待.結果_NAME

