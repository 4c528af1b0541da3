# Schemes that stand on another: which declaration of the base is meant by one of the amending file, and what comes of the two.

=== what is alike
A test by its clause, without one by its heading; a document by its heading, and its time where both have one; a 場合 by its subject.
--- file example.yoko
制度 example 「小さな補助」
選択肢 費目 { 機器、工事 }
項目 費用 : 円
項目 再申請 : 真偽 既定 偽
条文 第2条 「対象者」
条文 第3条 「上限」
条文 第4条 「書類」
一覧 経費 {
    項目 区分 : 費目 必須
    項目 金額 : 円 必須
}
要件 《第2条》 「初めて」: 再申請 でない
要件 「条文のない要件」 《第3条》: 費用 >= 1円
各 経費 {
    場合 区分 {
        機器 { 要件 《第3条》 「機器は10円から」: 金額 >= 10円 }
        その他 { 要件 《第3条》 「工事は20円から」: 金額 >= 20円 }
    }
}
定数 上限 = 100円
書類 申請書 《第4条》 時期 申請時
書類 報告書 《第4条》 時期 申請時
書類 報告書 《第4条》 時期 実績報告時
書類 写し 《第4条》
内訳 「全部」 《第3条》 { 対象経費 = 費用 }
結果 対象経費 = 合計(経費.金額, 対象)
結果 算定額 《第3条》 = 小さい方(合計(経費.金額, 対象), 上限)
--- file scheme.yoko
制度 example-2025 「小さな補助(2025年度)」
基礎 example
改める 要件 《第2条》 「二度目は100円まで」: 再申請 でない または 費用 < 100円
加える 要件 《第3条》 「費用は2円から」: 費用 >= 2円
改める 定数 上限 = 120円
改める 書類 報告書 《第4条》 時期 実績報告時 のみ 費用 >= 50円 のとき
削る 書類 写し 時期 申請時
改める 書類 申請書 《第4条》
改める 内訳 「全部」 《第3条》 { 対象経費 = 費用 補助額 = 10円 }
各 経費 {
    改める 対象外 《第3条》 「機器は対象外」
    加える 要件 《第3条》 「1000円まで」: 金額 <= 1000円
}
--- file records.ndjson
{"申請番号":"1","費用":60,"経費":[{"区分":"機器","金額":12},{"区分":"機器","金額":15},{"区分":"工事","金額":20},{"区分":"工事","金額":1001}]}
{"申請番号":"2","費用":100,"再申請":true,"経費":[]}
{"申請番号":"3","費用":40,"再申請":true,"経費":[{"区分":"工事","金額":500}]}
--- command
mend --say scheme.yoko
yoko run scheme.yoko records.ndjson 2>/dev/null
--- stdout
--
{"申請番号": "1", "制度": "example-2025", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 20, "補助率": null, "基準額": null, "上限額": null, "算定額": 20, "補助額": 20, "経費": [{"番号": 1, "対象": false, "対象外理由": "第3条", "対象額": 0}, {"番号": 2, "対象": false, "対象外理由": "第3条", "対象額": 0}, {"番号": 3, "対象": true, "対象外理由": null, "対象額": 20}, {"番号": 4, "対象": false, "対象外理由": "第3条", "対象額": 0}], "内訳": [{"名称": "全部", "対象経費": 60, "補助額": 10}], "義務": {}, "提出書類": [{"書類": "申請書", "時期": null, "方法": null, "要否": true}, {"書類": "報告書", "時期": "申請時", "方法": null, "要否": true}, {"書類": "報告書", "時期": "実績報告時", "方法": null, "要否": true}]}
{"申請番号": "2", "制度": "example-2025", "判定": "不交付", "不足項目": [], "不適合": ["第2条"], "対象経費": 0, "補助率": null, "基準額": null, "上限額": null, "算定額": 0, "補助額": 0, "経費": [], "内訳": [{"名称": "全部", "対象経費": 100, "補助額": 10}], "義務": {}, "提出書類": [{"書類": "申請書", "時期": null, "方法": null, "要否": true}, {"書類": "報告書", "時期": "申請時", "方法": null, "要否": true}, {"書類": "報告書", "時期": "実績報告時", "方法": null, "要否": true}]}
{"申請番号": "3", "制度": "example-2025", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 500, "補助率": null, "基準額": null, "上限額": null, "算定額": 120, "補助額": 120, "経費": [{"番号": 1, "対象": true, "対象外理由": null, "対象額": 500}], "内訳": [{"名称": "全部", "対象経費": 40, "補助額": 10}], "義務": {}, "提出書類": [{"書類": "申請書", "時期": null, "方法": null, "要否": true}, {"書類": "報告書", "時期": "申請時", "方法": null, "要否": true}, {"書類": "報告書", "時期": "実績報告時", "方法": null, "要否": false}]}

=== a 場合 of lines
It is told by its subject, which is a name: one that is worked out cannot be meant.
--- file example.yoko
制度 example 「小さな補助」
選択肢 費目 { 機器、工事 }
条文 第3条 「上限」
一覧 経費 {
    項目 区分 : 費目 必須
    項目 買った日 : 日付 必須
    項目 金額 : 円 必須
}
各 経費 {
    要件 《第3条》: 金額 >= 1円
    場合 年度(買った日) {
        令和8年度 { 要件 《第3条》: 金額 >= 20円 }
        その他 { 要件 《第3条》: 金額 >= 2円 }
    }
    場合 区分 {
        機器 { 要件 《第3条》: 金額 >= 10円 }
        その他 { }
    }
}
結果 対象経費 = 合計(経費.金額, 対象)
--- file amended.yoko
制度 example-2025 「改める」
基礎 example
各 経費 {
    改める 場合 区分 {
        機器 { 要件 《第3条》: 金額 >= 15円 }
        その他 { }
    }
}
--- file deleted.yoko
制度 example-2026 「削る」
基礎 example
各 経費 {
    削る 場合 区分
}
--- file scheme.yoko
制度 example-2027 「ない」
基礎 example
各 経費 {
    削る 場合 金額
    改める 場合 年度(買った日) {
        その他 { }
    }
    加える 場合 区分 {
        その他 { }
    }
}
--- command
day='"買った日":"2025-05-01"'
echo '{"申請番号":"1","経費":[{"区分":"機器",'$day',"金額":9},{"区分":"機器",'$day',"金額":14},{"区分":"機器",'$day',"金額":15},{"区分":"工事",'$day',"金額":1}]}' >records.ndjson
for scheme in example amended deleted; do
    yoko run $scheme.yoko records.ndjson 2>/dev/null | grep -o '"対象経費": [0-9]*'
done
mend --say scheme.yoko
--- stdout ja
"対象経費": 29
"対象経費": 15
"対象経費": 38
Y0502 4: 削る 場合 金額 (基礎の制度に、改めたり削ったりする「金額」がありません)
Y0502 5: 改める 場合 年度(買った日) {
        その他 { }
    } (基礎の制度に、改めたり削ったりする「年度(買った日)」がありません)
Y0503 8: 加える 場合 区分 {
        その他 { }
    } (「区分」は基礎の制度に既にあります)
    example.yoko:15: 場合 区分 {
        機器 { 要件 《第3条》: 金額 >= 10円 }
        その他 { }
    }
--
--- stdout en
"対象経費": 29
"対象経費": 15
"対象経費": 38
Y0502 4: 削る 場合 金額 (the base has no `金額` that could be changed)
Y0502 5: 改める 場合 年度(買った日) {
        その他 { }
    } (the base has no `年度(買った日)` that could be changed)
Y0503 8: 加える 場合 区分 {
        その他 { }
    } (the base has `区分` already)
    example.yoko:15: 場合 区分 {
        機器 { 要件 《第3条》: 金額 >= 10円 }
        その他 { }
    }
--

=== what is not
--- file example.yoko
制度 example 「小さな補助」
選択肢 費目 { 機器、工事 }
項目 費用 : 円
項目 再申請 : 真偽 既定 偽
条文 第2条 「対象者」
条文 第3条 「上限」
一覧 経費 {
    項目 区分 : 費目 必須
    項目 金額 : 円 必須
}
要件 《第2条》 「初めて」: 再申請 でない
書類 申請書 《第3条》 時期 申請時
定数 上限 = 100円
結果 算定額 《第3条》 = 小さい方(合計(経費.金額, 対象), 上限)
--- file scheme.yoko
制度 example-2025 「小さな補助(2025年度)」
基礎 example
加える 選択肢 費目 { 機器、工事、運搬 }
加える 定数 上限 = 120円
加える 要件 《第2条》 「二つ目」: 費用 >= 1円
改める 要件 《第9条》 「ない」: 費用 >= 1円
改める 書類 申請書 《第3条》 時期 実績報告時
削る 定数 下限
削る 定数 上限
定数 上限 = 1円
定数 上上限 = 1円
各 ない一覧 {
    要件 《第3条》: 費用 >= 1円
}
各 経費 {
    要件 《第3条》: 金額 >= 1円
}
場合 再申請 {
    真 { 要件 《第3条》: 費用 >= 1円 }
    偽 { 要件 《第3条》: 費用 >= 2円 }
}
義務 報告 《第3条》 = 令和8年4月1日 + 30日
--- command
mend --say scheme.yoko
--- stdout ja
Y0503 3: 加える 選択肢 費目 { 機器、工事、運搬 } (「費目」は基礎の制度に既にあります)
    example.yoko:2: 選択肢 費目 { 機器、工事 }
    改める では、前からある選択肢も含めて、すべてを並べ直します
Y0503 4: 加える 定数 上限 = 120円 (「上限」は基礎の制度に既にあります)
    example.yoko:13: 定数 上限 = 100円
Y0502 6: 改める 要件 《第9条》 「ない」: 費用 >= 1円 (基礎の制度に、改めたり削ったりする「第9条」がありません)
Y0502 7: 改める 書類 申請書 《第3条》 時期 実績報告時 (基礎の制度に、改めたり削ったりする「申請書」がありません)
Y0502 8: 削る 定数 下限 (基礎の制度に、改めたり削ったりする「下限」がありません)
Y0501 10: 定数 上限 = 1円 (基礎の制度の「上限」をどうするかが書かれていません)
    基礎の制度にその名前のものはありません。前に 加える を書いてください
Y0501 11: 定数 上上限 = 1円 (基礎の制度の「上上限」をどうするかが書かれていません)
    基礎の制度にその名前のものはありません。前に 加える を書いてください
Y0504 example.yoko:14: 上限 (「上限」は削られましたが、ここでまだ使われています)
    9: 削る 定数 上限
Y0113 18: 場合 (この宣言はここには書けません)
Y0501 22: 義務 報告 《第3条》 = 令和8年4月1日 + 30日 (基礎の制度の「報告」をどうするかが書かれていません)
    基礎の制度にその名前のものはありません。前に 加える を書いてください
--
--- stdout en
Y0503 3: 加える 選択肢 費目 { 機器、工事、運搬 } (the base has `費目` already)
    example.yoko:2: 選択肢 費目 { 機器、工事 }
    with 改める all members are listed anew, those of before too
Y0503 4: 加える 定数 上限 = 120円 (the base has `上限` already)
    example.yoko:13: 定数 上限 = 100円
Y0502 6: 改める 要件 《第9条》 「ない」: 費用 >= 1円 (the base has no `第9条` that could be changed)
Y0502 7: 改める 書類 申請書 《第3条》 時期 実績報告時 (the base has no `申請書` that could be changed)
Y0502 8: 削る 定数 下限 (the base has no `下限` that could be changed)
Y0501 10: 定数 上限 = 1円 (it is not said what happens to `上限` of the base)
    the base scheme has none of that name: write 加える before it
Y0501 11: 定数 上上限 = 1円 (it is not said what happens to `上上限` of the base)
    the base scheme has none of that name: write 加える before it
Y0504 example.yoko:14: 上限 (`上限` is deleted, but still used here)
    9: 削る 定数 上限
Y0113 18: 場合 (this declaration cannot stand here)
Y0501 22: 義務 報告 《第3条》 = 令和8年4月1日 + 30日 (it is not said what happens to `報告` of the base)
    the base scheme has none of that name: write 加える before it
--

=== without its base
--- file scheme.yoko
制度 example-2025 「小さな補助(2025年度)」
基礎 nowhere
改める 定数 上限 = 120円
加える 定数 下限 = 120円
削る 定数 中間
定数 上限 = 120円
結果 算定額 = 上限
--- command
mend --say scheme.yoko
--- stdout ja
Y0505 2: nowhere (もとにする制度「nowhere」が見つかりません)
--
--- stdout en
Y0505 2: nowhere (the scheme `nowhere` that this one builds on is not found)
--

=== before its first day, and constants by day
--- file scheme.yoko
制度 example 「日による定数」
    施行 令和8年4月1日
項目 費用 : 円
定数 上限 = 100円 令和9年4月1日から 200円
定数 下限 = 1円 令和9年4月1日から 2円 令和8年4月1日から 3円
定数 中間 = 1円 令和9年13月1日から 2円
改正 令和10年4月1日 {
    改める 定数 下限 = 3円
}
結果 算定額 = 小さい方(費用, 上限 + 下限 + 中間)
--- command
for day in 2026-03-31 2026-04-01 2027-04-01 2028-04-01; do
    echo "$day"
    yoko check --as-of $day scheme.yoko 2>&1
done
--- stdout ja
2026-03-31
エラー[Y0507]: 2026-03-31に効力のある版がありません。施行は2026-04-01です
 --> scheme.yoko:2:5
  |
2 |     施行 令和8年4月1日
  |     ^^^^^^^^^^^^^^^^^^
  = 直し方: 後の日付か、その時期の制度を選んでください
エラー[Y0515]: 2026-04-01からの値が、2027-04-01からの値の後に書かれています
 --> scheme.yoko:5:26
  |
5 | 定数 下限 = 1円 令和9年4月1日から 2円 令和8年4月1日から 3円
  |                                       ^^^^^^^^^^^^^
  = 直し方: 値は日付の順に、同じ日は1回だけ書いてください
エラー[Y0019]: 「令和9年13月1日」という日はありません
 --> scheme.yoko:6:12
  |
6 | 定数 中間 = 1円 令和9年13月1日から 2円
  |                 ^^^^^^^^^^^^^^
  = 直し方: 暦にある日を書いてください
scheme.yoko: エラー 3件、警告 0件
2026-04-01
エラー[Y0515]: 2026-04-01からの値が、2027-04-01からの値の後に書かれています
 --> scheme.yoko:5:26
  |
5 | 定数 下限 = 1円 令和9年4月1日から 2円 令和8年4月1日から 3円
  |                                       ^^^^^^^^^^^^^
  = 直し方: 値は日付の順に、同じ日は1回だけ書いてください
エラー[Y0019]: 「令和9年13月1日」という日はありません
 --> scheme.yoko:6:12
  |
6 | 定数 中間 = 1円 令和9年13月1日から 2円
  |                 ^^^^^^^^^^^^^^
  = 直し方: 暦にある日を書いてください
scheme.yoko: エラー 2件、警告 0件
2027-04-01
エラー[Y0515]: 2026-04-01からの値が、2027-04-01からの値の後に書かれています
 --> scheme.yoko:5:26
  |
5 | 定数 下限 = 1円 令和9年4月1日から 2円 令和8年4月1日から 3円
  |                                       ^^^^^^^^^^^^^
  = 直し方: 値は日付の順に、同じ日は1回だけ書いてください
エラー[Y0019]: 「令和9年13月1日」という日はありません
 --> scheme.yoko:6:12
  |
6 | 定数 中間 = 1円 令和9年13月1日から 2円
  |                 ^^^^^^^^^^^^^^
  = 直し方: 暦にある日を書いてください
scheme.yoko: エラー 2件、警告 0件
2028-04-01
エラー[Y0019]: 「令和9年13月1日」という日はありません
 --> scheme.yoko:6:12
  |
6 | 定数 中間 = 1円 令和9年13月1日から 2円
  |                 ^^^^^^^^^^^^^^
  = 直し方: 暦にある日を書いてください
scheme.yoko: エラー 1件、警告 0件
--- stdout en
2026-03-31
error[Y0507]: no version of this scheme covers 2026-03-31: it is in force from 2026-04-01
 --> scheme.yoko:2:5
  |
2 |     施行 令和8年4月1日
  |     ^^^^^^^^^^^^^^^^^^
  = help: choose a later day, or the scheme of that time
error[Y0515]: the value from 2026-04-01 on stands behind the one from 2027-04-01 on
 --> scheme.yoko:5:26
  |
5 | 定数 下限 = 1円 令和9年4月1日から 2円 令和8年4月1日から 3円
  |                                       ^^^^^^^^^^^^^
  = help: write the values in the order of their days, each day once
error[Y0019]: there is no day `令和9年13月1日`
 --> scheme.yoko:6:12
  |
6 | 定数 中間 = 1円 令和9年13月1日から 2円
  |                 ^^^^^^^^^^^^^^
  = help: write a day that the calendar has
scheme.yoko: 3 error(s), 0 warning(s)
2026-04-01
error[Y0515]: the value from 2026-04-01 on stands behind the one from 2027-04-01 on
 --> scheme.yoko:5:26
  |
5 | 定数 下限 = 1円 令和9年4月1日から 2円 令和8年4月1日から 3円
  |                                       ^^^^^^^^^^^^^
  = help: write the values in the order of their days, each day once
error[Y0019]: there is no day `令和9年13月1日`
 --> scheme.yoko:6:12
  |
6 | 定数 中間 = 1円 令和9年13月1日から 2円
  |                 ^^^^^^^^^^^^^^
  = help: write a day that the calendar has
scheme.yoko: 2 error(s), 0 warning(s)
2027-04-01
error[Y0515]: the value from 2026-04-01 on stands behind the one from 2027-04-01 on
 --> scheme.yoko:5:26
  |
5 | 定数 下限 = 1円 令和9年4月1日から 2円 令和8年4月1日から 3円
  |                                       ^^^^^^^^^^^^^
  = help: write the values in the order of their days, each day once
error[Y0019]: there is no day `令和9年13月1日`
 --> scheme.yoko:6:12
  |
6 | 定数 中間 = 1円 令和9年13月1日から 2円
  |                 ^^^^^^^^^^^^^^
  = help: write a day that the calendar has
scheme.yoko: 2 error(s), 0 warning(s)
2028-04-01
error[Y0019]: there is no day `令和9年13月1日`
 --> scheme.yoko:6:12
  |
6 | 定数 中間 = 1円 令和9年13月1日から 2円
  |                 ^^^^^^^^^^^^^^
  = help: write a day that the calendar has
scheme.yoko: 1 error(s), 0 warning(s)
--- exit
3

