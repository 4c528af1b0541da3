# Applications that are read once for several schemes: what the fields and lists of one name have to have in common, and what each scheme
# takes for itself (choices, defaults, decimals, keys).

=== what cannot be one
--- file pairs
項目 値 : 真偽 必須 | 項目 値 : 円 必須
項目 値 : 円 必須 | 項目 値 : 数 必須
項目 値 : 率 必須 | 項目 値 : 日付 必須
項目 値 : 年度 必須 | 項目 値 : 文字 必須
項目 値 : 甲乙 必須 | 項目 値 : 丙丁 必須
項目 値 : 甲乙 必須 | 項目 値 : 四つ 必須
項目 値 : 集合(甲乙) 必須 | 項目 値 : 集合(丙丁) 必須
項目 値 : 集合(甲乙) 必須 | 項目 値 : 甲乙 必須
項目 値 : 集合(四十) 必須 | 項目 値 : 集合(他の四十) 必須
一覧 行 { 項目 値 : 円 必須 } | 一覧 行 { 項目 値 : 人 必須 }
一覧 行 { 項目 値 : 数 鍵 } | 一覧 行 { 項目 値 : 数 必須 }
一覧 行 { 項目 番号 : 数 鍵 項目 値 : 数 必須 } | 一覧 行 { 項目 値 : 数 鍵 }
一覧 行 { 項目 値 : 数 鍵 } | 一覧 行 { 項目 額 : 円 必須 }
項目 行 : 数 必須 | 一覧 行 { 項目 値 : 円 必須 }
一覧 行 { 項目 値 : 円 必須 } | 項目 行 : 数 必須
一覧 行 { 項目 値 : 数 鍵 項目 先 : 参照(行) } 項目 余 : 数 必須 | 一覧 行 { 項目 値 : 数 鍵 項目 先 : 円 必須 }
一覧 行 { 項目 値 : 数 鍵 項目 先 : 参照(行) } 一覧 他 { 項目 番 : 数 鍵 } | 一覧 他 { 項目 番 : 数 鍵 } 一覧 行 { 項目 値 : 数 鍵 項目 先 : 参照(他) }
一覧 行 { 項目 値 : 数 鍵 } | 一覧 行 { 項目 値 : 台 鍵 }
一覧 行 { 項目 値 : 円 } 一覧 他 { 項目 額 : 円 } | 一覧 他 { 項目 額 : 円 } 一覧 行 { 項目 値 : 円 }
項目 甲番号 : 文字 鍵 | 項目 乙番号 : 文字 鍵
項目 値 : 数 小数9桁 既定 1 | 項目 値 : 数 9000000000000000000以上9000000000000000000以下
項目 値 : 数 小数9桁 0以上9000000000以下 | 項目 値 : 数 0以上9000000000000000000以下
--- command
scheme() {
    echo "制度 $1 「$1」"
    echo '選択肢 甲乙 { 甲、乙 }'
    echo '選択肢 丙丁 { 丙、丁 }'
    echo '選択肢 四つ { 丙、丁、戊、己 }'
    echo '選択肢 四十 {' $(seq -f '四%g、' 39) '四 }'
    echo '選択肢 他の四十 { 四、' $(seq -f '他%g、' 39) '他 }'
    echo '項目 費用 : 円 必須'
    echo '結果 対象経費 = 費用'
    echo "$2"
}
echo '{"申請番号":"1","費用":1}' >records.ndjson
while IFS='|' read -r one other; do
    scheme a "$one" >a.yoko
    scheme b "$other" >b.yoko
    yoko compare a.yoko b.yoko --records records.ndjson 2>&1 >/dev/null | sed -n '/^警告/d; /^warning/d; /^エラー/p; /^error/p'
done <pairs
--- stdout ja
エラー[Y1035]: 「値」は、a.yoko:9 では 真偽、b.yoko:9 では 円 なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「値」は、a.yoko:9 では 円、b.yoko:9 では 数 なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「値」は、a.yoko:9 では 率、b.yoko:9 では 日付 なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「値」は、a.yoko:9 では 年度、b.yoko:9 では 文字 なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「値」は、a.yoko:9 では 区分（甲、乙）、b.yoko:9 では 区分（丙、丁） なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「値」は、a.yoko:9 では 区分（甲、乙）、b.yoko:9 では 区分（丙、丁、戊、…） なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「値」は、a.yoko:9 では 集合（甲、乙）、b.yoko:9 では 集合（丙、丁） なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「値」は、a.yoko:9 では 集合（甲、乙）、b.yoko:9 では 区分（甲、乙） なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「値」は、a.yoko:9 では 集合（四1、四2、四3、…）、b.yoko:9 では 集合（四、他1、他2、…） なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「行.値」は、a.yoko:9 では 円、b.yoko:9 では 人 なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「行」は、a.yoko:9 では 一覧 鍵 値、b.yoko:9 では 一覧 なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「行」は、a.yoko:9 では 一覧 鍵 番号、b.yoko:9 では 一覧 鍵 値 なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「行」は、a.yoko:9 では 一覧 鍵 値、b.yoko:9 では 一覧 なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「行」は、b.yoko:9 では 一覧、a.yoko:9 では 数 なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「行」は、a.yoko:9 では 一覧、b.yoko:9 では 数 なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「行.先」は、a.yoko:9 では 参照 行、b.yoko:9 では 円 なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「行.先」は、a.yoko:9 では 参照 行、b.yoko:9 では 参照 他 なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「行.値」は、a.yoko:9 では 数 鍵、b.yoko:9 では 台 鍵 なので、1つの申請を両方のために読むことができません
エラー[Y0726]: records.ndjson:1: 甲番号がありません
エラー[Y1035]: 「値」は、a.yoko:9 では 数 小数9桁、b.yoko:9 では 数 なので、1つの申請を両方のために読むことができません
エラー[Y1035]: 「値」は、a.yoko:9 では 数 小数9桁、b.yoko:9 では 数 なので、1つの申請を両方のために読むことができません
--- stdout en
error[Y1035]: `値` is 真偽 in a.yoko:9 and 円 in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `値` is 円 in a.yoko:9 and 数 in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `値` is 率 in a.yoko:9 and 日付 in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `値` is 年度 in a.yoko:9 and 文字 in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `値` is 区分（甲、乙） in a.yoko:9 and 区分（丙、丁） in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `値` is 区分（甲、乙） in a.yoko:9 and 区分（丙、丁、戊、…） in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `値` is 集合（甲、乙） in a.yoko:9 and 集合（丙、丁） in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `値` is 集合（甲、乙） in a.yoko:9 and 区分（甲、乙） in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `値` is 集合（四1、四2、四3、…） in a.yoko:9 and 集合（四、他1、他2、…） in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `行.値` is 円 in a.yoko:9 and 人 in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `行` is 一覧 鍵 値 in a.yoko:9 and 一覧 in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `行` is 一覧 鍵 番号 in a.yoko:9 and 一覧 鍵 値 in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `行` is 一覧 鍵 値 in a.yoko:9 and 一覧 in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `行` is 一覧 in b.yoko:9 and 数 in a.yoko:9, so that one application cannot be read for both
error[Y1035]: `行` is 一覧 in a.yoko:9 and 数 in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `行.先` is 参照 行 in a.yoko:9 and 円 in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `行.先` is 参照 行 in a.yoko:9 and 参照 他 in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `行.値` is 数 鍵 in a.yoko:9 and 台 鍵 in b.yoko:9, so that one application cannot be read for both
error[Y0726]: records.ndjson:1: 甲番号 is missing
error[Y1035]: `値` is 数 小数9桁 in a.yoko:9 and 数 in b.yoko:9, so that one application cannot be read for both
error[Y1035]: `値` is 数 小数9桁 in a.yoko:9 and 数 in b.yoko:9, so that one application cannot be read for both

=== what each scheme takes for itself
The figures of each scheme are those of its own run.
--- file a.yoko
制度 a 「甲の県」
条文 1 「率」
選択肢 費目 { 機器、工事 }
選択肢 地域 { 都市部、山間部 }
選択肢 曜日 { 月曜、火曜 }
一覧 経費 {
    項目 番号 : 数 鍵
    項目 区分 : 費目 必須
    項目 金額 : 円 必須
    項目 消費税 : 円 既定 10円
    項目 先 : 参照(経費)
    項目 順 : 数 既定 位置
}
項目 費用 : 円 必須
項目 所在 : 地域 既定 都市部
項目 曜日 : 集合(曜日) 必須
項目 職員数 : 人 小数1桁 0人以上100人以下 既定 1.5人
項目 増減 : 数 既定 3
項目 控え : 円 既定 費用
項目 別の控え : 円 既定 費用
項目 元 : 数 必須
項目 写し : 数 既定 元
項目 前の所在 : 地域 必須
項目 次の所在 : 地域 既定 前の所在
項目 後の所在 : 地域 既定 前の所在
項目 甲だけ : 真偽 既定 真
項目 名 : 文字 個人情報
結果 対象経費 = 合計(経費.金額) + 合計(経費.消費税)
結果 算定額 《1》 = 切り捨て(写し × 10000000円 + (もし 次の所在 = 都市部 ならば 100000000円 それ以外 0円) + (もし 後の所在 = 都市部 ならば 200000000円 それ以外 0円) + 控え + 別の控え + (もし 所在 = 都市部 ならば 100円 それ以外 0円) + (もし 曜日 が { 月曜 } をすべて含む ならば 1000円 それ以外 0円) + 職員数 × 10000円 + 増減 × 100000円, 1円)
--- file b.yoko
制度 b 「乙の県」
条文 1 「率」
選択肢 費目 { 工事、機器、運搬 }
選択肢 地域 { 山間部、都市部、離島 }
選択肢 曜日 { 火曜、月曜、水曜 }
項目 費用 : 円 必須
項目 増減 : 数 既定 3
項目 所在 : 地域 既定 都市部
項目 曜日 : 集合(曜日) 必須
項目 職員数 : 人 小数2桁 0人以上50人以下 既定 1.5人
項目 増減額 : 円 既定 7円
項目 控え : 円 既定 増減額
項目 別の控え : 円 既定 費用
項目 元 : 数 必須
項目 写し : 数 既定 元
項目 前の所在 : 地域 必須
項目 次の所在 : 地域 既定 前の所在
項目 後の所在 : 地域 既定 前の所在
項目 乙だけ : 真偽 必須
項目 名 : 文字
一覧 他 {
    項目 額 : 円
}
一覧 経費 {
    項目 金額 : 円 必須
    項目 区分 : 費目 必須
    項目 番号 : 数 鍵
    項目 消費税 : 円 既定 20円
    項目 先 : 参照(経費)
    項目 順 : 数 既定 位置
}
結果 対象経費 = 合計(経費.金額) + 合計(経費.消費税)
結果 算定額 《1》 = 切り捨て(写し × 10000000円 + (もし 次の所在 = 都市部 ならば 100000000円 それ以外 0円) + (もし 後の所在 = 都市部 ならば 200000000円 それ以外 0円) + 控え + 別の控え + (もし 所在 = 都市部 ならば 100円 それ以外 0円) + (もし 曜日 が { 月曜 } をすべて含む ならば 1000円 それ以外 0円) + 職員数 × 10000円 + 増減 × 100000円, 1円)
--- file c.yoko
制度 c 「丙の県」
条文 1 「率」
選択肢 地域 { 都市部、離島 }
選択肢 移る先 { 都市部、沖合 }
項目 費用 : 円 必須
項目 所在 : 地域 既定 離島
項目 職員数 : 人 0人以上10人以下 既定 2人
項目 増減 : 数 既定 4
項目 別の控え : 円 既定 費用
項目 元 : 数 小数1桁 必須
項目 次の所在 : 移る先 既定 沖合
項目 名 : 文字 個人情報
結果 対象経費 = 費用
結果 算定額 《1》 = (もし 次の所在 = 沖合 ならば 100000000円 それ以外 0円) + 別の控え + (もし 所在 = 都市部 ならば 100円 それ以外 0円) + 職員数 × 10000円 + 増減 × 100000円
--- file records.ndjson
{"申請番号":"1","費用":1,"曜日":["月曜"],"元":1,"前の所在":"都市部","乙だけ":true,"経費":[{"番号":1,"区分":"機器","金額":10},{"番号":2,"区分":"工事","金額":20,"消費税":3,"先":1}]}
{"申請番号":"2","費用":2,"曜日":["月曜","火曜"],"所在":"山間部","職員数":2.5,"元":1,"前の所在":"都市部","乙だけ":false,"経費":[]}
{"申請番号":"3","費用":3,"曜日":["火曜"],"所在":"離島","職員数":2,"増減":5,"控え":9,"別の控え":8,"元":2,"写し":1,"前の所在":"離島","次の所在":"都市部","乙だけ":true,"経費":[]}
{"申請番号":"4","費用":4,"曜日":[],"所在":"都市部","職員数":3,"増減":5,"控え":9,"元":1,"前の所在":"都市部","乙だけ":true,"経費":[]}
--- command
echo '{"申請番号":"5","費用":5,"曜日":["月曜"],"所在":"都市部","職員数":3,"増減":5,"控え":9,"元":3,"前の所在":"山間部","次の所在":"都市部","乙だけ":true,"経費":[],"名":"誰か"}' >>records.ndjson
yoko compile --limit list-rows=5 b.yoko -o b.ykc 2>/dev/null
for order in 'a.yoko b.yoko c.yoko' 'c.yoko a.yoko b.yoko' 'a.yoko b.ykc'; do
    yoko compare $order --records records.ndjson 2>&1 | sed -n '/^[abc]  *[0-9]  *[0-9]  *[0-9]  *[0-9]/p; /^エラー/p; /^error/p'
done
for scheme in a b c; do
    yoko run $scheme.yoko records.ndjson 2>/dev/null | perl -ne '/"算定額": (\d+)/ and $sum += $1; $wrong += /入力エラー/; END { print "'$scheme' $sum, ", 5 - $wrong, " of 5\n" }'
done
--- stdout ja
エラー[Y1006]: 申請「2」：「所在」が「山間部」ですが、「c」でとれるのは 都市部、離島 です。この制度では判定しません
エラー[Y1006]: 申請「3」：「所在」が「離島」ですが、「a」でとれるのは 都市部、山間部 です。この制度では判定しません
a          4       0       0           1       1,061,703,333
b          5       0       0           0       1,172,223,361
c          4       0       0           1         202,000,218
b              2     0     2       1             +11             0           +11
c              0     3     0       2               0  -549,897,119  -549,897,119
エラー[Y1006]: 申請「2」：「所在」が「山間部」ですが、「c」でとれるのは 都市部、離島 です。この制度では判定しません
エラー[Y1006]: 申請「3」：「所在」が「離島」ですが、「a」でとれるのは 都市部、山間部 です。この制度では判定しません
c          4       0       0           1         202,000,218
a          4       0       0           1       1,061,703,333
b          5       0       0           0       1,172,223,361
a              3     0     0       2    +549,897,119             0  +549,897,119
b              4     0     0       1    +659,897,134             0  +659,897,134
エラー[Y1006]: 申請「3」：「所在」が「離島」ですが、「a」でとれるのは 都市部、山間部 です。この制度では判定しません
a          4       0       0           1       1,061,703,333
b          5       0       0           0       1,172,223,361
b              2     0     2       1             +11             0       +11
a 1061703333, 4 of 5
b 1172223361, 5 of 5
c 202000218, 4 of 5
--- stdout en
error[Y1006]: application `2`: `所在` is `山間部`, but `c` takes 都市部、離島; it is not decided by that scheme
error[Y1006]: application `3`: `所在` is `離島`, but `a` takes 都市部、山間部; it is not decided by that scheme
a            4       0       0           1         1,061,703,333
b            5       0       0           0         1,172,223,361
c            4       0       0           1           202,000,218
b             2     0         2          1         +11             0               +11
c             0     3         0          2           0  -549,897,119      -549,897,119
error[Y1006]: application `2`: `所在` is `山間部`, but `c` takes 都市部、離島; it is not decided by that scheme
error[Y1006]: application `3`: `所在` is `離島`, but `a` takes 都市部、山間部; it is not decided by that scheme
c            4       0       0           1           202,000,218
a            4       0       0           1         1,061,703,333
b            5       0       0           0         1,172,223,361
a             3     0         0          2  +549,897,119           0      +549,897,119
b             4     0         0          1  +659,897,134           0      +659,897,134
error[Y1006]: application `3`: `所在` is `離島`, but `a` takes 都市部、山間部; it is not decided by that scheme
a            4       0       0           1         1,061,703,333
b            5       0       0           0         1,172,223,361
b             2     0         2          1         +11           0               +11
a 1061703333, 4 of 5
b 1172223361, 5 of 5
c 202000218, 4 of 5

