# CSV of the kinds that are read by whole columns, held against the same applications in JSON, which are read one by one.

=== columns of one digit side by side: blanks, defaults, a digit too many and one too large
--- file digits.yoko
制度 digits 「一桁」
条文 1 「数」
項目 申請番号 : 文字 必須
項目 一 : 台 0台以上9台以下
項目 二 : 台 0台以上9台以下
項目 三 : 台 0台以上1台以下
項目 四 : 台 0台以上9台以下 既定 5台
項目 五 : 台 0台以上9台以下 必須
結果 算定額 《1》 = (一 + 二 × 10 + 三 × 100 + 四 × 1000 + 五 × 10000) × 1円
--- file to-json
NR == 1 { split($0, title, ","); next }
{
    printf "{"
    for (i = 1; i <= NF; i++)
        if ($i != "")
            printf "%s\"%s\":%s", (i > 1 ? "," : ""), title[i], ((i == 1 || $i !~ /^[0-9.]+$/) ? "\"" $i "\"" : $i)
    print "}"
}
--- command
awk 'BEGIN {
    print "申請番号,一,二,三,四,五"
    for (i = 0; i < 700; i++) {
        a = i % 10; b = int(i / 7) % 10; c = i % 2; d = i % 5; e = i % 9
        if (i % 97 == 13) d = ""
        if (i % 89 == 7) a = ""
        if (i == 300) c = 2
        if (i == 400) e = ""
        if (i == 500) b = "x"
        if (i == 600) b = 10
        print "A-" (1000 + i) "," a "," b "," c "," d "," e
    }
}' >digits.csv
awk -F, -f to-json digits.csv >digits.ndjson
yoko run digits.yoko digits.csv --format csv --columns 申請番号,算定額 >csv.out
yoko run digits.yoko digits.ndjson --format csv --columns 申請番号,算定額 2>/dev/null | cmp - csv.out
sed -n '2p; 9p; 15p; 302p; 701p' csv.out | tr -d '\r'
--- stdout
A-1000,0
A-1007,
A-1013,45113
A-1300,
A-1699,64199
--- stderr ja
エラー[Y0744]: digits.csv:302: 「三」は 0台 から 1台 までですが、「2」とあります
  = 直し方: 数と、その単位を確かめてください
エラー[Y0758]: digits.csv:402: 「五」は必須ですが、ありません
  = 直し方: 記入してください
エラー[Y0741]: digits.csv:502: 「二」は整数の項目ですが、「x」とあります
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
エラー[Y0744]: digits.csv:602: 「二」は 0台 から 9台 までですが、「10」とあります
  = 直し方: 数と、その単位を確かめてください
申請 700件 = 判定 696件(交付可 688、不交付 0、要確認 8)+ 入力エラー 4件。補助額の合計 28,950,762円
--- stderr en
error[Y0744]: digits.csv:302: `三` goes from 0台 to 1台, but here is `2`
  = help: check the number, and what it counts
error[Y0758]: digits.csv:402: `五` is required, and missing
  = help: write it
error[Y0741]: digits.csv:502: `二` is a whole number, but here is `x`
  = help: write digits only; in CSV 1,600,000 is read too
error[Y0744]: digits.csv:602: `二` goes from 0台 to 9台, but here is `10`
  = help: check the number, and what it counts
700 applications in = 696 decided (交付可 688, 不交付 0, 要確認 8) + 4 input errors (入力エラー); 補助額 28,950,762 yen in all

=== headings in English: that the file is in CP932, or in UTF-8, shows in a late row
--- file en.yoko
制度 en 「英語の見出し」
条文 1 「額」
項目 id : 文字 鍵 必須
項目 amount : 円
項目 name : 文字
項目 same : 円 既定 amount
一覧 line { 項目 number : 数 1以上 鍵 既定 位置  項目 cost : 円 }
結果 算定額 《1》 = もし name = 「甲」 ならば amount + same + 合計(line.cost) それ以外 amount
--- command
{
    echo id,amount,name
    seq 300 | sed 's/.*/&,&,a/'
    echo '301,5,甲'
    echo '302,6,乙'
} >late.csv
printf 'id,cost\n5,7\n301,1000\n301,2000\n302,9\n' >line.csv
iconv -f UTF-8 -t CP932 late.csv >cp932.csv
yoko run en.yoko late.csv --list line=line.csv --format csv --line-end lf --columns id,name,算定額 >utf8.out
yoko run en.yoko cp932.csv --list line=line.csv --format csv --line-end lf --columns id,name,算定額 2>/dev/null | cmp - utf8.out
yoko run en.yoko cp932.csv --list line=line.csv --limit list-memory=1 --format csv --line-end lf --columns id,name,算定額 2>/dev/null | cmp - utf8.out
tail -n 3 utf8.out
--- stdout
300,a,300
301,甲,3010
302,乙,6
--- stderr ja
申請 302件 = 判定 302件(交付可 302、不交付 0、要確認 0)+ 入力エラー 0件。補助額の合計 48,166円
--- stderr en
302 applications in = 302 decided (交付可 302, 不交付 0, 要確認 0) + 0 input errors (入力エラー); 補助額 48,166 yen in all

=== a column that is required is not in the file, and one that is not used is wrong
--- file a.yoko
制度 a 「甲」
条文 1 「額」
項目 申請番号 : 文字 必須
項目 額 : 円 必須
項目 率 : 率
項目 備考 : 文字
項目 使わない : 人 小数3桁
結果 算定額 《1》 = もし 率 > 2分の1 ならば 2円 それ以外 もし 備考 = 「二」 ならば 額 それ以外 1円
--- file missing.csv
申請番号,備考
A,一
B,二
--- file wrong.csv
申請番号,額,使わない,備考,率
A,10000000,1.125,一,1/2
B,123456789012,1.5,二,2/3
C,5,0,二,
D,5,1.1234,二,
E,,1.12,二,
F,5,x,二,
--- command
yoko run a.yoko missing.csv --format csv --line-end lf --columns 申請番号,算定額,入力エラー 2>/dev/null
yoko run a.yoko wrong.csv --format csv --line-end lf --columns 申請番号,算定額,入力エラー 2>/dev/null
--- stdout ja
申請番号,算定額,入力エラー
A,,missing.csv:2: 「額」は必須ですが、ありません
B,,missing.csv:3: 「額」は必須ですが、ありません
申請番号,算定額,入力エラー
A,1,
B,2,
C,,
D,,wrong.csv:5: 「使わない」の小数は3桁までですが、「1.1234」とあります
E,,wrong.csv:6: 「額」は必須ですが、ありません
F,,wrong.csv:7: 「使わない」は数の項目ですが、「x」とあります
--- stdout en
申請番号,算定額,入力エラー
A,,"missing.csv:2: `額` is required, and missing"
B,,"missing.csv:3: `額` is required, and missing"
申請番号,算定額,入力エラー
A,1,
B,2,
C,,
D,,"wrong.csv:5: `使わない` has at most 3 decimals, but here is `1.1234`"
E,,"wrong.csv:6: `額` is required, and missing"
F,,"wrong.csv:7: `使わない` is a number, but here is `x`"
--- exit
2

=== defaults that are other fields, sets, and keys of lines, as in JSON
--- file d.yoko
制度 d 「既定」
条文 1 「額」
選択肢 種 { なし、甲、乙 }
項目 申請番号 : 文字 必須
項目 種類 : 集合(種)
項目 県外 : 真偽 既定 偽
一覧 品 {
    項目 番 : 数 1以上 鍵 必須
    項目 丁 : 円
    項目 丙 : 円 既定 丁
    項目 乙 : 円
    項目 新品 : 真偽
    項目 保証 : 真偽 既定 新品
}
結果 算定額 《1》 = 合計(品.乙) + 合計(品.丙, 保証) + (もし 種類 が { なし } をすべて含む ならば 1円 それ以外 0円)
--- file d.csv
申請番号,種類
A,なし
B,甲;乙
C,甲;甲
D,
E,甲;なし
--- file 品.csv
申請番号,番,乙,丙,丁,新品
A,1,3,,5,true
A,2,7,,1,false
B,1,1,2,3,true
B,1,1,1,1,false
D,1,,x,,
E,3,,,,
E,,1,1,1,true
--- file d.ndjson
{"申請番号":"A","種類":["なし"],"品":[{"番":1,"乙":3,"丁":5,"新品":true},{"番":2,"乙":7,"丁":1,"新品":false}]}
{"申請番号":"B","種類":["甲","乙"],"品":[{"番":1,"乙":1,"丙":2,"丁":3,"新品":true},{"番":1,"乙":1,"丙":1,"丁":1,"新品":false}]}
{"申請番号":"C","種類":["甲","甲"]}
{"申請番号":"D","品":[{"番":1,"丙":"x"}]}
{"申請番号":"E","種類":["甲","なし"],"品":[{"番":3},{"乙":1,"丙":1,"丁":1,"新品":true}]}
--- command
yoko run d.yoko d.csv --format csv --line-end lf --columns 申請番号,算定額,入力エラー 2>/dev/null
yoko run d.yoko d.ndjson --format csv --line-end lf --columns 申請番号,算定額,入力エラー 2>/dev/null
--- stdout ja
申請番号,算定額,入力エラー
A,16,
B,,品.csv:5: 「品」の2つの行が同じ番「1」です
C,,d.csv:4: 「種類」に「甲」が2度あります
D,,品.csv:6: 「品[1].丙」は整数の項目ですが、「x」とあります
E,,品.csv:8: 「品[2].番」は必須ですが、ありません
申請番号,算定額,入力エラー
A,16,
B,,d.ndjson:2: 「品」の2つの行が同じ番「1」です
C,,d.ndjson:3: 「種類」に「甲」が2度あります
D,,d.ndjson:4: 「品[1].丙」は整数の項目ですが、「x」とあります
E,,d.ndjson:5: 「品[2].番」は必須ですが、ありません
--- stdout en
申請番号,算定額,入力エラー
A,16,
B,,品.csv:5: two rows of `品` have the 番 `1`
C,,d.csv:4: `種類` has `甲` twice
D,,"品.csv:6: `品[1].丙` is a whole number, but here is `x`"
E,,"品.csv:8: `品[2].番` is required, and missing"
申請番号,算定額,入力エラー
A,16,
B,,d.ndjson:2: two rows of `品` have the 番 `1`
C,,d.ndjson:3: `種類` has `甲` twice
D,,"d.ndjson:4: `品[1].丙` is a whole number, but here is `x`"
E,,"d.ndjson:5: `品[2].番` is required, and missing"
--- exit
2

=== more lists beside the applications than fingers
Each of forty lists has its file.
--- command
{
    printf '制度 many 「一覧の多い制度」\n条文 第1条 「額」\n項目 申請番号 : 文字 必須\n'
    for i in $(seq 40); do printf '一覧 列%s { 項目 金額 : 円 }\n' "$i"; printf '申請番号,金額\nA,1\n' >"a.列$i.csv"; done
    printf '結果 算定額 《第1条》 = 合計(列1.金額)'
    for i in $(seq 2 40); do printf ' + 合計(列%s.金額)' "$i"; done
} >many.yoko
printf '申請番号\nA\n' >a.csv
yoko run many.yoko a.csv --columns 申請番号,補助額 --format csv 2>said; status=$?
grep -c '列' said
exit $status
--- stdout
申請番号,補助額\x0d
A,40\x0d
40

