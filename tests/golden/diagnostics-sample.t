# Files of distributions, and the commands that make applications by chance. One slip, and what is said of it.

=== Y1020 a word that cannot stand there
--- file x.sample
職員数 : 1人～10人 40 50
--- command
yoko sample saitama-2020 -n 1 --distribution x.sample
--- stderr ja
エラー[Y1020]: 「50」はここに書けません。続けて書けるのは、読点と次の値、または行の終わりです
 --> x.sample:1:17
  |
1 | 職員数 : 1人～10人 40 50
  |                       ^^
  = 直し方: 分布の書き方は doc/compare-records.ja.md にあります
--- stderr en
error[Y1020]: `50` cannot stand here; expected a comma and another value, or the end of the line
 --> x.sample:1:17
  |
1 | 職員数 : 1人～10人 40 50
  |                       ^^
  = help: doc/compare-records.md tells how rows of distributions are written
--- exit
4

=== Y1021 a row that is not finished
--- file x.sample
職員数
--- command
yoko sample saitama-2020 -n 1 --distribution x.sample
--- stderr ja
エラー[Y1021]: 行がここで終わっています。ここにはコロン（:）が要ります
 --> x.sample:1:4
  |
1 | 職員数
  |       ^
  = 直し方: 読点かコロンで終わる行は、次の行に続きます
--- stderr en
error[Y1021]: the row ends here; expected a colon
 --> x.sample:1:4
  |
1 | 職員数
  |       ^
  = help: a row goes on in the next line after a comma or a colon
--- exit
4

=== Y1022 a name that the vocabulary does not have
--- file x.sample
職員 : 1人～10人
--- command
yoko sample saitama-2020 -n 1 --distribution x.sample
--- stderr ja
エラー[Y1022]: 語彙に「職員」という項目や一覧はありません
 --> x.sample:1:1
  |
1 | 職員 : 1人～10人
  | ^^^^
  = もしかして: 職員数
  = 直し方: 語彙にあるとおりの名前で書いてください。一覧の項目は 経費.金額 のように書きます
--- stderr en
error[Y1022]: the vocabulary has no field or list `職員`
 --> x.sample:1:1
  |
1 | 職員 : 1人～10人
  | ^^^^
  = did you mean: 職員数
  = help: write its name as the vocabulary has it; a field of a list as 経費.金額
--- exit
4

=== Y1023 a choice that there is not
--- file x.sample
都道府県 : 埼玉
--- command
yoko sample saitama-2020 -n 1 --distribution x.sample
--- stderr ja
エラー[Y1023]: 「埼玉」は選択肢「都道府県」にありません
 --> x.sample:1:8
  |
1 | 都道府県 : 埼玉
  |            ^^^^
  = もしかして: 埼玉県
  = 直し方: その選択肢のどれかを書いてください。かっこを含む名前は「」で囲みます
--- stderr en
error[Y1023]: `埼玉` is none of the choices of 都道府県
 --> x.sample:1:8
  |
1 | 都道府県 : 埼玉
  |            ^^^^
  = did you mean: 埼玉県
  = help: write one of its members; a name with brackets stands in 「」
--- exit
4

=== Y1024 a value of another kind
--- file x.sample
職員数 : 10円
--- command
yoko sample saitama-2020 -n 1 --distribution x.sample
--- stderr ja
エラー[Y1024]: 「職員数」に書けるのはその項目の単位の数です
 --> x.sample:1:7
  |
1 | 職員数 : 10円
  |          ^^^^
  = 直し方: そのような値を、項目の単位を付けるか単位なしで書いてください
--- stderr en
error[Y1024]: `職員数` takes an amount in its unit
 --> x.sample:1:7
  |
1 | 職員数 : 10円
  |          ^^^^
  = help: write such a value, with the unit of the field or without
--- exit
4

=== Y1025 shares that do not come to a hundred
--- file x.sample
LIFE提供 : 提供中 50%、なし 40%
--- command
yoko sample saitama-2020 -n 1 --distribution x.sample
--- stderr ja
エラー[Y1025]: 「LIFE提供」の割合の合計が100%になりません
 --> x.sample:1:24
  |
1 | LIFE提供 : 提供中 50%、なし 40%
  |                                ^
  = 直し方: 割合は合わせて100%にしてください。%を付けない重みなら、合計はいくつでもかまいません
--- stderr en
error[Y1025]: the shares of `LIFE提供` do not come to 100%
 --> x.sample:1:24
  |
1 | LIFE提供 : 提供中 50%、なし 40%
  |                                ^
  = help: write shares that together come to 100%; weights without that sign may come to anything
--- exit
4

=== Y1026 a row twice
--- file x.sample
職員数 : 10人
職員数 : 20人
--- command
yoko sample saitama-2020 -n 1 --distribution x.sample
--- stderr ja
エラー[Y1026]: 「職員数」の行はすでにあります
 --> x.sample:2:1
  |
2 | 職員数 : 20人
  | ^^^^^^
  = 直し方: どちらか1つにしてください。一部の場合だけのことは、その下に ただし で書きます
--- stderr en
error[Y1026]: `職員数` has a row already
 --> x.sample:2:1
  |
2 | 職員数 : 20人
  | ^^^^^^
  = help: keep one of the two; what holds in some cases only is written below it with ただし
--- exit
4

=== Y1027 a row that rests on one below it
--- file x.sample
経費 : 1行
経費.消費税 : 金額 の 110分の10
経費.金額 : 1万円～10万円
--- command
yoko sample saitama-2020 -n 1 --distribution x.sample
--- stderr ja
エラー[Y1027]: 「金額」の行が、これより上にありません
 --> x.sample:2:10
  |
2 | 経費.消費税 : 金額 の 110分の10
  |               ^^^^
  = 直し方: 行がもとにできるのは、それより上に行のある項目だけです。その行を上に移すか、書き足してください
--- stderr en
error[Y1027]: `金額` has no row above this one
 --> x.sample:2:10
  |
2 | 経費.消費税 : 金額 の 110分の10
  |               ^^^^
  = help: a row can rest only on fields that have rows before it: move that row up, or write one
--- exit
4

=== Y1028 a value outside of the bounds
--- file x.sample
職員数 : 1人～2,000,000人
--- command
yoko sample saitama-2020 -n 1 --distribution x.sample
--- stderr ja
エラー[Y1028]: 「2,000,000人」は「職員数」に入る値の範囲の外です
 --> x.sample:1:10
  |
1 | 職員数 : 1人～2,000,000人
  |               ^^^^^^^^^^^
  = 直し方: 語彙にある項目の範囲に収めてください。範囲の外の申請は入力エラーになります
--- stderr en
error[Y1028]: `2,000,000人` is outside of what `職員数` may be
 --> x.sample:1:10
  |
1 | 職員数 : 1人～2,000,000人
  |               ^^^^^^^^^^^
  = help: keep to the bounds of the field in the vocabulary: such applications would be input errors
--- exit
4

=== Y1029 a range that runs backwards
--- file x.sample
職員数 : 20人～10人
--- command
yoko sample saitama-2020 -n 1 --distribution x.sample
--- stderr ja
エラー[Y1029]: 「20人」の範囲は、終わりが始まりより前です
 --> x.sample:1:7
  |
1 | 職員数 : 20人～10人
  |          ^^^^^^^^^^
  = 直し方: 小さい方を先に書いてください
--- stderr en
error[Y1029]: the range at `20人` ends before it begins
 --> x.sample:1:7
  |
1 | 職員数 : 20人～10人
  |          ^^^^^^^^^^
  = help: write the lower end first
--- exit
4

=== Y1030 an exception without a row
--- file x.sample
ただし 介護保険指定 が 真 のとき : 1人
--- command
yoko sample saitama-2020 -n 1 --distribution x.sample
--- stderr ja
エラー[Y1030]: この ただし が付く行がありません
 --> x.sample:1:1
  |
1 | ただし 介護保険指定 が 真 のとき : 1人
  | ^^^^^^
  = 直し方: ただし は、その項目の行の下に書いてください
--- stderr en
error[Y1030]: there is no row that this exception belongs to
 --> x.sample:1:1
  |
1 | ただし 介護保険指定 が 真 のとき : 1人
  | ^^^^^^
  = help: write ただし below the row of its field
--- exit
4

=== Y1032 nothing to choose from
--- file x.sample
職員数 : 5人 0
--- command
yoko sample saitama-2020 -n 1 --distribution x.sample
--- stderr ja
エラー[Y1032]: 「職員数」の値になるものがありません
 --> x.sample:1:11
  |
1 | 職員数 : 5人 0
  |               ^
  = 直し方: どれかの値の重みを0より大きくしてください
--- stderr en
error[Y1032]: nothing is left that `職員数` could be
 --> x.sample:1:11
  |
1 | 職員数 : 5人 0
  |               ^
  = help: give one of the values a weight above 0
--- exit
4

=== Y1033 a row for what is numbered
--- file x.sample
申請番号 : 「A」
--- command
yoko sample saitama-2020 -n 1 --distribution x.sample
--- stderr ja
エラー[Y1033]: 「申請番号」には番号が付くので、分布は書けません
 --> x.sample:1:1
  |
1 | 申請番号 : 「A」
  | ^^^^^^^^
  = 直し方: その行を消してください
--- stderr en
error[Y1033]: `申請番号` is numbered and not drawn
 --> x.sample:1:1
  |
1 | 申請番号 : 「A」
  | ^^^^^^^^
  = help: take the row out
--- exit
4

=== Y1031 a field without a row
--- file small.sample
補助年度 : 令和6年度
--- file small.yoko
制度 small 「小さな補助」
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 補助年度 : 年度
項目 県内 : 真偽
定義 上限 = 100万円
    ただし 県内 のとき 120万円
    ただし 補助年度 = 令和5年度 のとき 110万円 優先
結果 算定額 = 小さい方(費用, 上限)
--- command
yoko sample ./small.yoko -n 1 --distribution small.sample >x.ndjson && wc -l <x.ndjson
--- stdout
1
--- stderr ja
警告[Y1031]: 制度が使う「費用, 県内」の分布がありません。どの値も同じようにありうるとみなします
 --> small.sample:1:1
  |
1 | 補助年度 : 令和6年度
  | ^
  = 直し方: それぞれの行を書いてください
--- stderr en
warning[Y1031]: the distributions say nothing of 費用, 県内, which the scheme uses: every value is taken for likely
 --> small.sample:1:1
  |
1 | 補助年度 : 令和6年度
  | ^
  = help: write a row for each of them

=== Y1034 no file of distributions
--- file small.yoko
制度 small 「小さな補助」
項目 申請番号 : 文字 必須
項目 費用 : 円
結果 算定額 = 小さい方(費用, 100万円)
--- command
yoko sample ./small.yoko -n 1 >x.ndjson && wc -l <x.ndjson
--- stdout
1
--- stderr ja
警告[Y1034]: 「small」の語彙のための分布のファイルがありません。どの値も同じようにありうるとみなします
  = 直し方: ファイルを作って --distribution で指定するか、制度の隣に ID.sample、または語彙の隣に vocabulary/ID.sample として置いてください
--- stderr en
warning[Y1034]: there is no file of distributions for the vocabulary of `small`: every value is taken for likely
  = help: write one and name it with --distribution, or put it beside the scheme as ID.sample or beside the vocabulary as vocabulary/ID.sample

=== Y1035 a name that is one thing here and another there
--- file small.yoko
制度 small 「小さな補助」
項目 申請番号 : 文字 必須
項目 職員数 : 円
結果 算定額 = 小さい方(職員数, 100万円)
--- command
yoko sample saitama-2020 ./small.yoko -n 1 2>&1 | sed 's|[^ 「`]*/common.yoko:[0-9]*|common.yoko:N|'
exit 4
--- stdout ja
エラー[Y1035]: 「common.yoko:N では 人 小数2桁、./small.yoko:3 では 円 なので、1つの申請を両方のために読むことができません
  = 直し方: どちらかを別の名前にするか、同じ型で宣言してください
--- stdout en
error[Y1035]: `職員数` is 人 小数2桁 in common.yoko:N and 円 in ./small.yoko:3, so that one application cannot be read for both
  = help: give one of the two another name, or declare both alike
--- exit
4

=== Y1035 of a field of a list
--- file a.yoko
制度 a 「あ」
選択肢 費目 { 機器、通信費 }
項目 申請番号 : 文字 必須
一覧 経費 {
    項目 費目 : 費目
    項目 金額 : 円
}
結果 算定額 = 合計(経費.金額)
--- file b.yoko
制度 b 「い」
選択肢 種類 { 備品、役務 }
項目 申請番号 : 文字 必須
一覧 経費 {
    項目 費目 : 種類
    項目 金額 : 円
}
結果 算定額 = 合計(経費.金額)
--- file a.ndjson
{"申請番号":"1"}
--- command
yoko compare ./a.yoko ./b.yoko --records a.ndjson 2>&1 >/dev/null | sed -n '/Y1035/,$p'
exit 4
--- stdout ja
エラー[Y1035]: 「経費.費目」は、./a.yoko:5 では 区分（機器、通信費）、./b.yoko:5 では 区分（備品、役務） なので、1つの申請を両方のために読むことができません
  = 直し方: どちらかを別の名前にするか、同じ型で宣言してください
--- stdout en
error[Y1035]: `経費.費目` is 区分（機器、通信費） in ./a.yoko:5 and 区分（備品、役務） in ./b.yoko:5, so that one application cannot be read for both
  = help: give one of the two another name, or declare both alike
--- exit
4

=== Y1036 a number that is none
--- command
yoko sample saitama-2020 -n 千
--- stderr ja
エラー[Y1036]: 「千」は -n に指定できる数ではありません
  = 直し方: 0–1000000000000 の整数で書いてください
--- stderr en
error[Y1036]: `千` is no number for -n
  = help: write a whole number within 0–1000000000000
--- exit
4

=== Y1037 CSV to standard output
--- command
yoko sample saitama-2020 -n 1 --format csv
--- stderr ja
エラー[Y1037]: CSVの申請は一覧ごとにファイルが分かれるので、標準出力には書けません
  = 直し方: 申請のファイルを指定してください：-o 申請.csv。一覧は、その隣の 申請.経費.csv のようなファイルに書きます
--- stderr en
error[Y1037]: applications in CSV have a file for each list, so they cannot go to standard output
  = help: name the file of the applications: -o 申請.csv; each list gets a file beside it, as 申請.経費.csv
--- exit
4

=== one mistake a row, of every kind of value
Each is told once, at its place, and the rows below are read.
--- file every.yoko
制度 every 「あらゆる型」
    施行 2024-04-01
選択肢 種別 { 甲、乙、「丙,丁」、戊 }
項目 申請番号 : 文字 必須
項目 補助年度 : 年度
項目 次年度 : 年度
項目 申請日 : 日付 2020-04-01以後
項目 決定日 : 日付
項目 県内 : 真偽
項目 種別 : 種別
項目 設備 : 集合(種別)
項目 補助率 : 率
項目 備考 : 文字
項目 職員数 : 人 小数1桁 1人以上200人以下
項目 回数 : 回
項目 増減 : 数 3以上 5以下
一覧 経費 「費用」 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
    項目 主機器 : 参照(経費)
    項目 内容 : 種別
}
条文 第1条 「要件」
定義 別 = 種別 が { 甲、「丙,丁」 } または 種別 = 甲 または 種別 = 戊 または 種別 = 乙
定義 年 = 補助年度 = 令和6年度 または 令和5年度 = 次年度 または 申請日 = 2024-05-01 または 決定日 = 申請日
要件 《第1条》: 県内 かつ 備考 = 「あ」 かつ 補助率 >= 2分の1 かつ 増減 > 3 かつ 職員数 > 1人 かつ 回数 > 1回
    かつ 設備 が { 甲 } をすべて含む かつ 別 かつ 年
結果 算定額 = 切り捨て(合計(経費.金額) × 2分の1)
--- file 01.sample
県内 : はい
補助率 : 半分
種別 : 2024-04-01
設備 : 甲＋
申請日 : 3日
補助年度 : 2024-04-01
備考 : あ
職員数 : 1.25人
増減 : 10
回数 : 1回～
経費 : 回数 と同じ
経費.金頷 : 1円
経比 : 1行
経比.金額 : 1円
まったくちがう.金額 : 1円
経費.まったくちがう : 1円
経費.番号 : 1
3 : 1円
--- file 02.sample
県内 : 令和6年13月1日
補助率 : 2000分の1
種別 : 甲 2、己 1
設備 : 甲＋3
申請日 : あした
補助年度 : 令和0年度
備考 : 「」
職員数 : 10,0人
増減 : 4円
回数 : 1回～2円
経費 : 制度の値
次年度 令和6年度
」 : 1
不明 2%
不明 : 2
不明 : 200%
不明 : 0.00001%
不明 : 2%　3%
--- file 03.sample
補助率 : 3円
種別 : まったくちがう
設備 : 残り
申請日 : 令和6年13月1日
補助年度 : あ
備考 : 「あ
職員数 : 9999999999999人
増減 : 8,000,000,000,000,000,000
回数 : 残り
県内 : 真 刻み 1
経費 : 経比 3
、
--- file 04.sample
補助率 : 0
設備 : それぞれ 60
申請日 : 2019-12-31～2024-04-01
備考 : 制度の値
職員数 : 令和6年度
回数 : 1回 40人
県内 : 不明 40%
経費 : 2円
--- file 05.sample
補助率 : 1500
設備 : それぞれ 140%
申請日 : 2024-04-01～2020-03-31
備考 : 3
職員数 : 人
回数 : 1回 3分の1
県内 : 真 140%
経費 : 9999999行
--- file 06.sample
補助率 : 令和6年度
設備 : それぞれ 0.00001%
回数 : 1回 2000000000
県内 : 真 60%、不明 30%
--- file 07.sample
補助率 : 10,0
設備 : それぞれ 1,0%
回数 : 1回 令和6年度
--- file 08.sample
回数 : 1回 1,0
--- file 09.sample
回数 : 1回 40%、2回 60
--- file 10.sample
回数 : 1回 刻み 0回
--- file 11.sample
回数 : 1回 刻み 1円
--- file 12.sample
回数 : 1回 刻み 回
--- file 13.sample
回数 : 1回 刻み 2 後
--- file 14.sample
回数 : 行
--- file 15.sample
回数 : それぞれ 5%
--- file 16.sample
経費 : 1行
経費.金額 : 1円
経費.内容 : 甲
経費.主機器 : 行(金額 が 1円
--- file 17.sample
経費 : 1行
経費.金額 : 1円
経費.内容 : 甲
経費.主機器 : 行(内容)
--- file 18.sample
経費 : 1行
経費.金額 : 1円
経費.内容 : 甲
経費.主機器 : 行(内容 が )
--- file 19.sample
経費 : 1行
経費.金額 : 1円
経費.内容 : 甲
経費.主機器 : 行(中身 が 甲)
--- file 20.sample
経費 : 1行
経費.金額 : 1円
経費.内容 : 甲
経費.主機器 : 3
--- file 21.sample
経費 : 1行
経費.金額 : 1円
経費.内容 : 甲
経費.主機器 : 9999999
--- file 22.sample
経費 : 1行
経費.金額 : 1円
経費.内容 : 甲
経費.主機器 : 甲
--- command
for file in *.sample; do
    yoko sample ./every.yoko -n 1 --distribution $file 2>&1 | grep -E -A 1 '^(エラー|error)[[]' | grep -v '^--$'
done
--- stdout ja
エラー[Y1024]: 「県内」に書けるのは真か偽です
 --> 01.sample:1:6
エラー[Y1024]: 「補助率」に書けるのは率（4分の3 など）です
 --> 01.sample:2:7
エラー[Y1024]: 「種別」に書けるのは選択肢のどれかです
 --> 01.sample:3:6
エラー[Y1024]: 「設備」に書けるのは選択肢（いくつかは＋でつなぐ）です
 --> 01.sample:4:8
エラー[Y1024]: 「申請日」に書けるのは日付または年度です
 --> 01.sample:5:7
エラー[Y1024]: 「補助年度」に書けるのは年度（令和6年度 など）です
 --> 01.sample:6:8
エラー[Y1024]: 「備考」に書けるのは「」で囲んだ文字です
 --> 01.sample:7:6
エラー[Y1024]: 「職員数」に書けるのはその項目の単位の数です
 --> 01.sample:8:7
エラー[Y1028]: 「10」は「増減」に入る値の範囲の外です
 --> 01.sample:9:6
エラー[Y1024]: 「回数」に書けるのはその項目の単位の数です
  --> 01.sample:10:9
エラー[Y1024]: 「経費」に書けるのはその項目の単位の数です
  --> 01.sample:11:6
エラー[Y1022]: 語彙に「経費.金頷」という項目や一覧はありません
  --> 01.sample:12:1
エラー[Y1022]: 語彙に「経比」という項目や一覧はありません
  --> 01.sample:13:1
エラー[Y1022]: 語彙に「経比.金額」という項目や一覧はありません
  --> 01.sample:14:1
エラー[Y1022]: 語彙に「まったくちがう.金額」という項目や一覧はありません
  --> 01.sample:15:1
エラー[Y1022]: 語彙に「経費.まったくちがう」という項目や一覧はありません
  --> 01.sample:16:1
エラー[Y1033]: 「経費.番号」には番号が付くので、分布は書けません
  --> 01.sample:17:1
エラー[Y1020]: 「3」はここに書けません。続けて書けるのは、項目か一覧の名前、または ただしです
  --> 01.sample:18:1
エラー[Y0019]: 「令和6年13月1日」という日はありません
 --> 02.sample:1:6
エラー[Y1024]: 「補助率」に書けるのは率（4分の3 など）です
 --> 02.sample:2:7
エラー[Y1023]: 「己」は選択肢「種別」にありません
 --> 02.sample:3:10
エラー[Y1024]: 「設備」に書けるのは選択肢（いくつかは＋でつなぐ）です
 --> 02.sample:4:8
エラー[Y1024]: 「申請日」に書けるのは日付または年度です
 --> 02.sample:5:7
エラー[Y0022]: 「令和0年度」の年は1900年から2999年までにありません
 --> 02.sample:6:8
エラー[Y1024]: 「備考」に書けるのは「」で囲んだ文字です
 --> 02.sample:7:6
エラー[Y0016]: 「10,0」のコンマが3桁ごとになっていません
 --> 02.sample:8:7
エラー[Y1024]: 「増減」に書けるのはその項目の単位の数です
 --> 02.sample:9:6
エラー[Y1024]: 「回数」に書けるのはその項目の単位の数です
  --> 02.sample:10:9
エラー[Y1024]: 「経費」に書けるのはその項目の単位の数です
  --> 02.sample:11:6
エラー[Y1020]: 「令和6年度」はここに書けません。続けて書けるのは、コロン（:）です
  --> 02.sample:12:5
エラー[Y1020]: 「」」はここに書けません。続けて書けるのは、項目か一覧の名前、または ただしです
  --> 02.sample:13:1
エラー[Y1020]: 「2%」はここに書けません。続けて書けるのは、コロン（:）です
  --> 02.sample:14:4
エラー[Y1020]: 「2」はここに書けません。続けて書けるのは、割合（5% など）です
  --> 02.sample:15:6
エラー[Y1020]: 「200%」はここに書けません。続けて書けるのは、割合（5% など）です
  --> 02.sample:16:6
エラー[Y1020]: 「0.00001%」はここに書けません。続けて書けるのは、割合（5% など）です
  --> 02.sample:17:6
エラー[Y1020]: 「3%」はここに書けません。続けて書けるのは、行の終わりです
  --> 02.sample:18:9
エラー[Y1024]: 「補助率」に書けるのは率（4分の3 など）です
 --> 03.sample:1:7
エラー[Y1023]: 「まったくちがう」は選択肢「種別」にありません
 --> 03.sample:2:6
エラー[Y1024]: 「設備」に書けるのは選択肢（いくつかは＋でつなぐ）です
 --> 03.sample:3:8
エラー[Y0019]: 「令和6年13月1日」という日はありません
 --> 03.sample:4:7
エラー[Y1024]: 「補助年度」に書けるのは年度（令和6年度 など）です
 --> 03.sample:5:8
エラー[Y1024]: 「備考」に書けるのは「」で囲んだ文字です
 --> 03.sample:6:6
エラー[Y1028]: 「9999999999999人」は「職員数」に入る値の範囲の外です
 --> 03.sample:7:7
エラー[Y1028]: 「8,000,000,000,000,000,000」は「増減」に入る値の範囲の外です
 --> 03.sample:8:6
エラー[Y1024]: 「回数」に書けるのはその項目の単位の数です
 --> 03.sample:9:8
エラー[Y1020]: 「刻み」はここに書けません。続けて書けるのは、行の終わりです
  --> 03.sample:10:8
エラー[Y1024]: 「経費」に書けるのはその項目の単位の数です
  --> 03.sample:11:6
エラー[Y1020]: 「、」はここに書けません。続けて書けるのは、項目か一覧の名前、または ただしです
  --> 03.sample:12:1
エラー[Y1024]: 「補助率」に書けるのは率（4分の3 など）です
 --> 04.sample:1:7
エラー[Y1020]: 「60」はここに書けません。続けて書けるのは、割合（5% など）です
 --> 04.sample:2:11
エラー[Y1028]: 「2019-12-31」は「申請日」に入る値の範囲の外です
 --> 04.sample:3:7
エラー[Y1032]: 「備考」の値になるものがありません
 --> 04.sample:4:10
エラー[Y1024]: 「職員数」に書けるのはその項目の単位の数です
 --> 04.sample:5:7
エラー[Y1020]: 「40人」はここに書けません。続けて書けるのは、重み（40 や 40% など）です
 --> 04.sample:6:9
エラー[Y1025]: 「県内」の割合の合計が100%になりません
 --> 04.sample:7:12
エラー[Y1024]: 「経費」に書けるのはその項目の単位の数です
 --> 04.sample:8:6
エラー[Y1024]: 「補助率」に書けるのは率（4分の3 など）です
 --> 05.sample:1:7
エラー[Y1020]: 「140%」はここに書けません。続けて書けるのは、割合（5% など）です
 --> 05.sample:2:11
エラー[Y1028]: 「2020-03-31」は「申請日」に入る値の範囲の外です
 --> 05.sample:3:18
エラー[Y1024]: 「備考」に書けるのは「」で囲んだ文字です
 --> 05.sample:4:6
エラー[Y1024]: 「職員数」に書けるのはその項目の単位の数です
 --> 05.sample:5:7
エラー[Y1020]: 「3分の1」はここに書けません。続けて書けるのは、重み（40 や 40% など）です
 --> 05.sample:6:9
エラー[Y1025]: 「県内」の割合の合計が100%になりません
 --> 05.sample:7:12
エラー[Y1028]: 「9999999行」は「経費」に入る値の範囲の外です
 --> 05.sample:8:6
エラー[Y1024]: 「補助率」に書けるのは率（4分の3 など）です
 --> 06.sample:1:7
エラー[Y1020]: 「0.00001%」はここに書けません。続けて書けるのは、割合（5% など）です
 --> 06.sample:2:11
エラー[Y1020]: 「2000000000」はここに書けません。続けて書けるのは、重み（40 や 40% など）です
 --> 06.sample:3:9
エラー[Y1025]: 「県内」の割合の合計が100%になりません
 --> 06.sample:4:18
エラー[Y0016]: 「10,0」のコンマが3桁ごとになっていません
 --> 07.sample:1:7
エラー[Y0016]: 「1,0%」のコンマが3桁ごとになっていません
 --> 07.sample:2:11
エラー[Y1020]: 「令和6年度」はここに書けません。続けて書けるのは、重み（40 や 40% など）です
 --> 07.sample:3:9
エラー[Y0016]: 「1,0」のコンマが3桁ごとになっていません
 --> 08.sample:1:9
エラー[Y1025]: 「回数」の割合の合計が100%になりません
 --> 09.sample:1:18
エラー[Y1020]: 「0回」はここに書けません。続けて書けるのは、0より大きい刻みです
 --> 10.sample:1:12
エラー[Y1024]: 「回数」に書けるのはその項目の単位の数です
 --> 11.sample:1:12
エラー[Y1024]: 「回数」に書けるのはその項目の単位の数です
 --> 12.sample:1:12
エラー[Y1020]: 「後」はここに書けません。続けて書けるのは、読点と次の値、または行の終わりです
 --> 13.sample:1:14
エラー[Y1024]: 「回数」に書けるのはその項目の単位の数です
 --> 14.sample:1:6
エラー[Y1024]: 「回数」に書けるのはその項目の単位の数です
 --> 15.sample:1:6
エラー[Y1021]: 行がここで終わっています。ここには閉じかっこが要ります
 --> 16.sample:4:19
エラー[Y1020]: 「)」はここに書けません。続けて書けるのは、が と値です
 --> 17.sample:4:14
エラー[Y1024]: 「内容」に書けるのは選択肢のどれかです
 --> 18.sample:4:17
エラー[Y1022]: 語彙に「中身」という項目や一覧はありません
 --> 19.sample:4:12
エラー[Y1028]: 「9999999」は「主機器」に入る値の範囲の外です
 --> 21.sample:4:10
エラー[Y1024]: 「主機器」に書けるのは明細の番号、または 行(…)です
 --> 22.sample:4:10
--- stdout en
error[Y1024]: `県内` takes 真 or 偽
 --> 01.sample:1:6
error[Y1024]: `補助率` takes a rate, as 4分の3
 --> 01.sample:2:7
error[Y1024]: `種別` takes one of its choices
 --> 01.sample:3:6
error[Y1024]: `設備` takes members of its choices, joined by ＋
 --> 01.sample:4:8
error[Y1024]: `申請日` takes a day or a fiscal year
 --> 01.sample:5:7
error[Y1024]: `補助年度` takes a fiscal year, as 令和6年度
 --> 01.sample:6:8
error[Y1024]: `備考` takes a text in 「」
 --> 01.sample:7:6
error[Y1024]: `職員数` takes an amount in its unit
 --> 01.sample:8:7
error[Y1028]: `10` is outside of what `増減` may be
 --> 01.sample:9:6
error[Y1024]: `回数` takes an amount in its unit
  --> 01.sample:10:9
error[Y1024]: `経費` takes an amount in its unit
  --> 01.sample:11:6
error[Y1022]: the vocabulary has no field or list `経費.金頷`
  --> 01.sample:12:1
error[Y1022]: the vocabulary has no field or list `経比`
  --> 01.sample:13:1
error[Y1022]: the vocabulary has no field or list `経比.金額`
  --> 01.sample:14:1
error[Y1022]: the vocabulary has no field or list `まったくちがう.金額`
  --> 01.sample:15:1
error[Y1022]: the vocabulary has no field or list `経費.まったくちがう`
  --> 01.sample:16:1
error[Y1033]: `経費.番号` is numbered and not drawn
  --> 01.sample:17:1
error[Y1020]: `3` cannot stand here; expected the name of a field or list, or ただし
  --> 01.sample:18:1
error[Y0019]: there is no day `令和6年13月1日`
 --> 02.sample:1:6
error[Y1024]: `補助率` takes a rate, as 4分の3
 --> 02.sample:2:7
error[Y1023]: `己` is none of the choices of 種別
 --> 02.sample:3:10
error[Y1024]: `設備` takes members of its choices, joined by ＋
 --> 02.sample:4:8
error[Y1024]: `申請日` takes a day or a fiscal year
 --> 02.sample:5:7
error[Y0022]: the year of `令和0年度` is outside of 1900 to 2999
 --> 02.sample:6:8
error[Y1024]: `備考` takes a text in 「」
 --> 02.sample:7:6
error[Y0016]: the commas in `10,0` are not between thousands
 --> 02.sample:8:7
error[Y1024]: `増減` takes an amount in its unit
 --> 02.sample:9:6
error[Y1024]: `回数` takes an amount in its unit
  --> 02.sample:10:9
error[Y1024]: `経費` takes an amount in its unit
  --> 02.sample:11:6
error[Y1020]: `令和6年度` cannot stand here; expected a colon
  --> 02.sample:12:5
error[Y1020]: `」` cannot stand here; expected the name of a field or list, or ただし
  --> 02.sample:13:1
error[Y1020]: `2%` cannot stand here; expected a colon
  --> 02.sample:14:4
error[Y1020]: `2` cannot stand here; expected a share, such as 5%
  --> 02.sample:15:6
error[Y1020]: `200%` cannot stand here; expected a share, such as 5%
  --> 02.sample:16:6
error[Y1020]: `0.00001%` cannot stand here; expected a share, such as 5%
  --> 02.sample:17:6
error[Y1020]: `3%` cannot stand here; expected the end of the line
  --> 02.sample:18:9
error[Y1024]: `補助率` takes a rate, as 4分の3
 --> 03.sample:1:7
error[Y1023]: `まったくちがう` is none of the choices of 種別
 --> 03.sample:2:6
error[Y1024]: `設備` takes members of its choices, joined by ＋
 --> 03.sample:3:8
error[Y0019]: there is no day `令和6年13月1日`
 --> 03.sample:4:7
error[Y1024]: `補助年度` takes a fiscal year, as 令和6年度
 --> 03.sample:5:8
error[Y1024]: `備考` takes a text in 「」
 --> 03.sample:6:6
error[Y1028]: `9999999999999人` is outside of what `職員数` may be
 --> 03.sample:7:7
error[Y1028]: `8,000,000,000,000,000,000` is outside of what `増減` may be
 --> 03.sample:8:6
error[Y1024]: `回数` takes an amount in its unit
 --> 03.sample:9:8
error[Y1020]: `刻み` cannot stand here; expected the end of the line
  --> 03.sample:10:8
error[Y1024]: `経費` takes an amount in its unit
  --> 03.sample:11:6
error[Y1020]: `、` cannot stand here; expected the name of a field or list, or ただし
  --> 03.sample:12:1
error[Y1024]: `補助率` takes a rate, as 4分の3
 --> 04.sample:1:7
error[Y1020]: `60` cannot stand here; expected a share, such as 5%
 --> 04.sample:2:11
error[Y1028]: `2019-12-31` is outside of what `申請日` may be
 --> 04.sample:3:7
error[Y1032]: nothing is left that `備考` could be
 --> 04.sample:4:10
error[Y1024]: `職員数` takes an amount in its unit
 --> 04.sample:5:7
error[Y1020]: `40人` cannot stand here; expected a weight, as 40 or 40%
 --> 04.sample:6:9
error[Y1025]: the shares of `県内` do not come to 100%
 --> 04.sample:7:12
error[Y1024]: `経費` takes an amount in its unit
 --> 04.sample:8:6
error[Y1024]: `補助率` takes a rate, as 4分の3
 --> 05.sample:1:7
error[Y1020]: `140%` cannot stand here; expected a share, such as 5%
 --> 05.sample:2:11
error[Y1028]: `2020-03-31` is outside of what `申請日` may be
 --> 05.sample:3:18
error[Y1024]: `備考` takes a text in 「」
 --> 05.sample:4:6
error[Y1024]: `職員数` takes an amount in its unit
 --> 05.sample:5:7
error[Y1020]: `3分の1` cannot stand here; expected a weight, as 40 or 40%
 --> 05.sample:6:9
error[Y1025]: the shares of `県内` do not come to 100%
 --> 05.sample:7:12
error[Y1028]: `9999999行` is outside of what `経費` may be
 --> 05.sample:8:6
error[Y1024]: `補助率` takes a rate, as 4分の3
 --> 06.sample:1:7
error[Y1020]: `0.00001%` cannot stand here; expected a share, such as 5%
 --> 06.sample:2:11
error[Y1020]: `2000000000` cannot stand here; expected a weight, as 40 or 40%
 --> 06.sample:3:9
error[Y1025]: the shares of `県内` do not come to 100%
 --> 06.sample:4:18
error[Y0016]: the commas in `10,0` are not between thousands
 --> 07.sample:1:7
error[Y0016]: the commas in `1,0%` are not between thousands
 --> 07.sample:2:11
error[Y1020]: `令和6年度` cannot stand here; expected a weight, as 40 or 40%
 --> 07.sample:3:9
error[Y0016]: the commas in `1,0` are not between thousands
 --> 08.sample:1:9
error[Y1025]: the shares of `回数` do not come to 100%
 --> 09.sample:1:18
error[Y1020]: `0回` cannot stand here; expected a step above 0
 --> 10.sample:1:12
error[Y1024]: `回数` takes an amount in its unit
 --> 11.sample:1:12
error[Y1024]: `回数` takes an amount in its unit
 --> 12.sample:1:12
error[Y1020]: `後` cannot stand here; expected a comma and another value, or the end of the line
 --> 13.sample:1:14
error[Y1024]: `回数` takes an amount in its unit
 --> 14.sample:1:6
error[Y1024]: `回数` takes an amount in its unit
 --> 15.sample:1:6
error[Y1021]: the row ends here; expected the closing bracket
 --> 16.sample:4:19
error[Y1020]: `)` cannot stand here; expected が and values
 --> 17.sample:4:14
error[Y1024]: `内容` takes one of its choices
 --> 18.sample:4:17
error[Y1022]: the vocabulary has no field or list `中身`
 --> 19.sample:4:12
error[Y1028]: `9999999` is outside of what `主機器` may be
 --> 21.sample:4:10
error[Y1024]: `主機器` takes the number of a line, or 行(…)
 --> 22.sample:4:10

=== quotes that nothing closes, up to the end of the file
--- file every.yoko
制度 every 「あらゆる型」
    施行 2024-04-01
選択肢 種別 { 甲、乙、「丙,丁」、戊 }
項目 申請番号 : 文字 必須
項目 補助年度 : 年度
項目 次年度 : 年度
項目 申請日 : 日付 2020-04-01以後
項目 決定日 : 日付
項目 県内 : 真偽
項目 種別 : 種別
項目 設備 : 集合(種別)
項目 補助率 : 率
項目 備考 : 文字
項目 職員数 : 人 小数1桁 1人以上200人以下
項目 回数 : 回
項目 増減 : 数 3以上 5以下
一覧 経費 「費用」 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
    項目 主機器 : 参照(経費)
    項目 内容 : 種別
}
条文 第1条 「要件」
定義 別 = 種別 が { 甲、「丙,丁」 } または 種別 = 甲 または 種別 = 戊 または 種別 = 乙
定義 年 = 補助年度 = 令和6年度 または 令和5年度 = 次年度 または 申請日 = 2024-05-01 または 決定日 = 申請日
要件 《第1条》: 県内 かつ 備考 = 「あ」 かつ 補助率 >= 2分の1 かつ 増減 > 3 かつ 職員数 > 1人 かつ 回数 > 1回
    かつ 設備 が { 甲 } をすべて含む かつ 別 かつ 年
結果 算定額 = 切り捨て(合計(経費.金額) × 2分の1)
--- bytes x.sample
備考 : 」\n職員数 : 「あ\n回数 : 「い\
--- command
yoko sample ./every.yoko -n 1 --distribution x.sample
--- stderr ja
./every.yoko: この制度には警告が2件あります。「yoko check ./every.yoko」で表示します
エラー[Y1024]: 「備考」に書けるのは「」で囲んだ文字です
 --> x.sample:1:6
  |
1 | 備考 : 」
  |        ^^
  = 直し方: そのような値を、項目の単位を付けるか単位なしで書いてください
エラー[Y1024]: 「職員数」に書けるのはその項目の単位の数です
 --> x.sample:2:7
  |
2 | 職員数 : 「あ
  |          ^^^^
  = 直し方: そのような値を、項目の単位を付けるか単位なしで書いてください
エラー[Y1024]: 「回数」に書けるのはその項目の単位の数です
 --> x.sample:3:6
  |
3 | 回数 : 「い
  |        ^^^^
  = 直し方: そのような値を、項目の単位を付けるか単位なしで書いてください
--- stderr en
./every.yoko: 2 warning(s) about the scheme, which `yoko check ./every.yoko` shows
error[Y1024]: `備考` takes a text in 「」
 --> x.sample:1:6
  |
1 | 備考 : 」
  |        ^^
  = help: write such a value, with the unit of the field or without
error[Y1024]: `職員数` takes an amount in its unit
 --> x.sample:2:7
  |
2 | 職員数 : 「あ
  |          ^^^^
  = help: write such a value, with the unit of the field or without
error[Y1024]: `回数` takes an amount in its unit
 --> x.sample:3:6
  |
3 | 回数 : 「い
  |        ^^^^
  = help: write such a value, with the unit of the field or without
--- exit
4

=== one mistake a row, of what rests on other fields
What rests on a row with a mistake is read all the same; what is below a name that is not known is not.
--- file every.yoko
制度 every 「あらゆる型」
    施行 2024-04-01
選択肢 種別 { 甲、乙、「丙,丁」、戊 }
項目 申請番号 : 文字 必須
項目 補助年度 : 年度
項目 次年度 : 年度
項目 申請日 : 日付 2020-04-01以後
項目 決定日 : 日付
項目 県内 : 真偽
項目 種別 : 種別
項目 設備 : 集合(種別)
項目 補助率 : 率
項目 備考 : 文字
項目 職員数 : 人 小数1桁 1人以上200人以下
項目 回数 : 回
項目 増減 : 数 3以上 5以下
一覧 経費 「費用」 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
    項目 主機器 : 参照(経費)
    項目 内容 : 種別
}
条文 第1条 「要件」
定義 別 = 種別 が { 甲、「丙,丁」 } または 種別 = 甲 または 種別 = 戊 または 種別 = 乙
定義 年 = 補助年度 = 令和6年度 または 令和5年度 = 次年度 または 申請日 = 2024-05-01 または 決定日 = 申請日
要件 《第1条》: 県内 かつ 備考 = 「あ」 かつ 補助率 >= 2分の1 かつ 増減 > 3 かつ 職員数 > 1人 かつ 回数 > 1回
    かつ 設備 が { 甲 } をすべて含む かつ 別 かつ 年
結果 算定額 = 切り捨て(合計(経費.金額) × 2分の1)
--- file above
回数 : 1回
職員数 : 1人
次年度 : 令和5年度
種別 : 甲
申請日 : 令和6年度
--- file exceptions.sample
    ただし 3 が 1 のとき : 令和7年度
    ただし 「回」 が 1回 のとき : 令和7年度
    ただし 県内 が 真 のとき : 令和7年度
    ただし 回数 は 1回 のとき : 令和7年度
    ただし 回数 が 一つ のとき : 令和7年度
    ただし 回数 が 1回～0回 のとき : 令和7年度
    ただし 種別 が 甲以上 のとき : 令和7年度
    ただし 回数 が 1回 : 令和7年度
    ただし 回数 が 1回 かつ のとき : 令和7年度
    ただし 回数 が 1回 のとき 令和7年度
    ただし 回数 が 1回 のとき : 7
決定日 : 回数 と同じ
    ただし 回数 が 1回 のとき : 7
知らない : 1
    ただし 回数 が 1回 のとき : 7
補助年度 : 1回
--- file 01.sample
決定日 : 回数 と同じ
補助年度 : 県内
増減 : 回数 の 3回
職員数 : 2人
次 : 1
設備 : 種別 と同じ
--- file 02.sample
決定日 : 回数 の間
補助年度 : 次年度 の 1円 後
増減 : 回数 の 昨日
設備 : 申請日 の 1日 後
--- file 03.sample
決定日 : 次年度 と同じ
補助年度 : 次年度 の 1年 後日
増減 : 職員数 と同じ
--- file 04.sample
決定日 : 次年度 の 1日 後
補助年度 : 次年度 の 0.5年 後
増減 : 職員数 の 10人
--- file 05.sample
決定日 : 申請日 から 1日
補助年度 : 次年度 の 1日 後
増減 : 回数 の 3～あ
--- file 06.sample
決定日 : 申請日 の 3か月 後
補助年度 : 回数 の間
増減 : 回数 の 3 後
--- file 07.sample
決定日 : 申請日 の 10分の1 後
--- file 08.sample
決定日 : 申請日 の 10日～
--- file 09.sample
決定日 : 申請日 の 10日～1か月 後
--- file 10.sample
決定日 : 申請日 の 10日～5日 後
--- file 11.sample
決定日 : 申請日 の 2000000日 後
--- file 12.sample
決定日 : 申請日 の 1日～2000000日 後
--- file 13.sample
決定日 : 申請日 の 7000003分の1～7000001分の1 後
--- file 14.sample
決定日 : 申請日 の 1～3037000500分の1～後
--- file 15.sample
決定日 : 申請日 の 3037000501分の1～3037000499分の1 後
--- file 16.sample
決定日 : 申請日 の 10日
--- file 17.sample
決定日 : 知らない日 の 10日 後
--- file 18.sample
決定日 : 申請日 の 令和6年度
--- file 19.sample
決定日 : 申請日 の 10,0日 後
--- file 20.sample
決定日 : 申請日
--- file 21.sample
決定日 : 申請日 の
--- command
for file in *.sample; do
    cat above $file >x
    yoko sample ./every.yoko -n 1 --distribution x 2>&1 | grep -E -A 1 '^(エラー|error)[[]' | grep -v '^--$'
done
--- stdout ja
エラー[Y1024]: 「決定日」に書けるのは日付または年度です
 --> x:6:13
エラー[Y1027]: 「県内」の行が、これより上にありません
 --> x:7:8
エラー[Y1020]: 「3回」はここに書けません。続けて書けるのは、割合、日数または年数です
 --> x:8:11
エラー[Y1026]: 「職員数」の行はすでにあります
 --> x:9:1
エラー[Y1022]: 語彙に「次」という項目や一覧はありません
  --> x:10:1
エラー[Y1024]: 「設備」に書けるのは選択肢（いくつかは＋でつなぐ）です
  --> x:11:12
エラー[Y1024]: 「決定日」に書けるのは日付または年度です
 --> x:6:12
エラー[Y1020]: 「1円」はここに書けません。続けて書けるのは、割合、日数または年数です
 --> x:7:14
エラー[Y1020]: 「昨日」はここに書けません。続けて書けるのは、割合、日数または年数です
 --> x:8:11
エラー[Y1024]: 「設備」に書けるのは選択肢（いくつかは＋でつなぐ）です
 --> x:9:12
エラー[Y1024]: 「決定日」に書けるのは日付または年度です
 --> x:6:14
エラー[Y1020]: 「後日」はここに書けません。続けて書けるのは、後 または 前です
 --> x:7:17
エラー[Y1024]: 「増減」に書けるのはその項目の単位の数です
 --> x:8:13
エラー[Y1024]: 「決定日」に書けるのは日付または年度です
 --> x:6:13
エラー[Y1020]: 「後」はここに書けません。続けて書けるのは、後 または 前です
 --> x:7:19
エラー[Y1024]: 「増減」に書けるのはその項目の単位の数です
 --> x:8:12
エラー[Y1020]: 「から」はここに書けません。続けて書けるのは、と同じ、の または の間です
 --> x:6:11
エラー[Y1020]: 「1日」はここに書けません。続けて書けるのは、割合、日数または年数です
 --> x:7:14
エラー[Y1020]: 「あ」はここに書けません。続けて書けるのは、割合、日数または年数です
 --> x:8:13
エラー[Y1020]: 「3か月」はここに書けません。続けて書けるのは、割合、日数または年数です
 --> x:6:13
エラー[Y1024]: 「補助年度」に書けるのは年度（令和6年度 など）です
 --> x:7:13
エラー[Y1020]: 「後」はここに書けません。続けて書けるのは、読点と次の値、または行の終わりです
 --> x:8:13
エラー[Y1020]: 「後」はここに書けません。続けて書けるのは、後 または 前です
 --> x:6:19
エラー[Y1021]: 行がここで終わっています。ここには割合、日数または年数が要ります
 --> x:6:17
エラー[Y1020]: 「1か月」はここに書けません。続けて書けるのは、割合、日数または年数です
 --> x:6:17
エラー[Y1029]: 「決定日」の範囲は、終わりが始まりより前です
 --> x:6:20
エラー[Y1028]: 「2000000日」は「決定日」に入る値の範囲の外です
 --> x:6:13
エラー[Y1028]: 「2000000日」は「決定日」に入る値の範囲の外です
 --> x:6:16
エラー[Y1028]: 「7000001分の1」は「決定日」に入る値の範囲の外です
 --> x:6:24
エラー[Y1028]: 「3037000500分の1」は「決定日」に入る値の範囲の外です
 --> x:6:15
エラー[Y1028]: 「3037000499分の1」は「決定日」に入る値の範囲の外です
 --> x:6:27
エラー[Y1021]: 行がここで終わっています。ここには後 または 前が要ります
 --> x:6:16
エラー[Y1024]: 「決定日」に書けるのは日付または年度です
 --> x:6:7
エラー[Y1020]: 「令和6年度」はここに書けません。続けて書けるのは、割合、日数または年数です
 --> x:6:13
エラー[Y0016]: 「10,0」のコンマが3桁ごとになっていません
 --> x:6:13
エラー[Y1021]: 行がここで終わっています。ここにはと同じ、の または の間が要ります
 --> x:6:10
エラー[Y1021]: 行がここで終わっています。ここには割合、日数または年数が要ります
 --> x:6:12
エラー[Y1020]: 「3」はここに書けません。続けて書けるのは、項目の名前です
 --> x:6:9
エラー[Y1022]: 語彙に「回」という項目や一覧はありません
 --> x:7:9
エラー[Y1027]: 「県内」の行が、これより上にありません
 --> x:8:9
エラー[Y1020]: 「は」はここに書けません。続けて書けるのは、が と値です
 --> x:9:12
エラー[Y1024]: 「回数」に書けるのはその項目の単位の数です
  --> x:10:14
エラー[Y1029]: 「1回」の範囲は、終わりが始まりより前です
  --> x:11:14
エラー[Y1023]: 「甲以上」は選択肢「種別」にありません
  --> x:12:14
エラー[Y1020]: 「:」はここに書けません。続けて書けるのは、のとき、かつ または次の値です
  --> x:13:17
エラー[Y1022]: 語彙に「のとき」という項目や一覧はありません
  --> x:14:20
エラー[Y1020]: 「令和7年度」はここに書けません。続けて書けるのは、コロン（:）です
  --> x:15:21
エラー[Y1024]: 「申請日」に書けるのは日付または年度です
  --> x:16:23
エラー[Y1024]: 「決定日」に書けるのは日付または年度です
  --> x:17:13
エラー[Y1024]: 「決定日」に書けるのは日付または年度です
  --> x:18:23
エラー[Y1022]: 語彙に「知らない」という項目や一覧はありません
  --> x:19:1
エラー[Y1024]: 「補助年度」に書けるのは年度（令和6年度 など）です
  --> x:21:8
--- stdout en
error[Y1024]: `決定日` takes a day or a fiscal year
 --> x:6:13
error[Y1027]: `県内` has no row above this one
 --> x:7:8
error[Y1020]: `3回` cannot stand here; expected a share or a number of days or years
 --> x:8:11
error[Y1026]: `職員数` has a row already
 --> x:9:1
error[Y1022]: the vocabulary has no field or list `次`
  --> x:10:1
error[Y1024]: `設備` takes members of its choices, joined by ＋
  --> x:11:12
error[Y1024]: `決定日` takes a day or a fiscal year
 --> x:6:12
error[Y1020]: `1円` cannot stand here; expected a share or a number of days or years
 --> x:7:14
error[Y1020]: `昨日` cannot stand here; expected a share or a number of days or years
 --> x:8:11
error[Y1024]: `設備` takes members of its choices, joined by ＋
 --> x:9:12
error[Y1024]: `決定日` takes a day or a fiscal year
 --> x:6:14
error[Y1020]: `後日` cannot stand here; expected 後 or 前
 --> x:7:17
error[Y1024]: `増減` takes an amount in its unit
 --> x:8:13
error[Y1024]: `決定日` takes a day or a fiscal year
 --> x:6:13
error[Y1020]: `後` cannot stand here; expected 後 or 前
 --> x:7:19
error[Y1024]: `増減` takes an amount in its unit
 --> x:8:12
error[Y1020]: `から` cannot stand here; expected と同じ, の or の間
 --> x:6:11
error[Y1020]: `1日` cannot stand here; expected a share or a number of days or years
 --> x:7:14
error[Y1020]: `あ` cannot stand here; expected a share or a number of days or years
 --> x:8:13
error[Y1020]: `3か月` cannot stand here; expected a share or a number of days or years
 --> x:6:13
error[Y1024]: `補助年度` takes a fiscal year, as 令和6年度
 --> x:7:13
error[Y1020]: `後` cannot stand here; expected a comma and another value, or the end of the line
 --> x:8:13
error[Y1020]: `後` cannot stand here; expected 後 or 前
 --> x:6:19
error[Y1021]: the row ends here; expected a share or a number of days or years
 --> x:6:17
error[Y1020]: `1か月` cannot stand here; expected a share or a number of days or years
 --> x:6:17
error[Y1029]: the range at `決定日` ends before it begins
 --> x:6:20
error[Y1028]: `2000000日` is outside of what `決定日` may be
 --> x:6:13
error[Y1028]: `2000000日` is outside of what `決定日` may be
 --> x:6:16
error[Y1028]: `7000001分の1` is outside of what `決定日` may be
 --> x:6:24
error[Y1028]: `3037000500分の1` is outside of what `決定日` may be
 --> x:6:15
error[Y1028]: `3037000499分の1` is outside of what `決定日` may be
 --> x:6:27
error[Y1021]: the row ends here; expected 後 or 前
 --> x:6:16
error[Y1024]: `決定日` takes a day or a fiscal year
 --> x:6:7
error[Y1020]: `令和6年度` cannot stand here; expected a share or a number of days or years
 --> x:6:13
error[Y0016]: the commas in `10,0` are not between thousands
 --> x:6:13
error[Y1021]: the row ends here; expected と同じ, の or の間
 --> x:6:10
error[Y1021]: the row ends here; expected a share or a number of days or years
 --> x:6:12
error[Y1020]: `3` cannot stand here; expected the name of a field
 --> x:6:9
error[Y1022]: the vocabulary has no field or list `回`
 --> x:7:9
error[Y1027]: `県内` has no row above this one
 --> x:8:9
error[Y1020]: `は` cannot stand here; expected が and values
 --> x:9:12
error[Y1024]: `回数` takes an amount in its unit
  --> x:10:14
error[Y1029]: the range at `1回` ends before it begins
  --> x:11:14
error[Y1023]: `甲以上` is none of the choices of 種別
  --> x:12:14
error[Y1020]: `:` cannot stand here; expected のとき, かつ or another value
  --> x:13:17
error[Y1022]: the vocabulary has no field or list `のとき`
  --> x:14:20
error[Y1020]: `令和7年度` cannot stand here; expected a colon
  --> x:15:21
error[Y1024]: `申請日` takes a day or a fiscal year
  --> x:16:23
error[Y1024]: `決定日` takes a day or a fiscal year
  --> x:17:13
error[Y1024]: `決定日` takes a day or a fiscal year
  --> x:18:23
error[Y1022]: the vocabulary has no field or list `知らない`
  --> x:19:1
error[Y1024]: `補助年度` takes a fiscal year, as 令和6年度
  --> x:21:8

=== Y1030 of an exception that stands above all rows, and Y1027 of a list that has its lines below its fields
--- file every.yoko
制度 every 「あらゆる型」
    施行 2024-04-01
選択肢 種別 { 甲、乙、「丙,丁」、戊 }
項目 申請番号 : 文字 必須
項目 補助年度 : 年度
項目 次年度 : 年度
項目 申請日 : 日付 2020-04-01以後
項目 決定日 : 日付
項目 県内 : 真偽
項目 種別 : 種別
項目 設備 : 集合(種別)
項目 補助率 : 率
項目 備考 : 文字
項目 職員数 : 人 小数1桁 1人以上200人以下
項目 回数 : 回
項目 増減 : 数 3以上 5以下
一覧 経費 「費用」 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
    項目 主機器 : 参照(経費)
    項目 内容 : 種別
}
条文 第1条 「要件」
定義 別 = 種別 が { 甲、「丙,丁」 } または 種別 = 甲 または 種別 = 戊 または 種別 = 乙
定義 年 = 補助年度 = 令和6年度 または 令和5年度 = 次年度 または 申請日 = 2024-05-01 または 決定日 = 申請日
要件 《第1条》: 県内 かつ 備考 = 「あ」 かつ 補助率 >= 2分の1 かつ 増減 > 3 かつ 職員数 > 1人 かつ 回数 > 1回
    かつ 設備 が { 甲 } をすべて含む かつ 別 かつ 年
結果 算定額 = 切り捨て(合計(経費.金額) × 2分の1)
--- file x.sample
ただし 回数 が 1回 のとき : 7
経費.金額 : 1円
経費.内容 : 甲
経費 : 2行
--- command
yoko sample ./every.yoko -n 1 --distribution x.sample
--- stderr ja
./every.yoko: この制度には警告が2件あります。「yoko check ./every.yoko」で表示します
エラー[Y1030]: この ただし が付く行がありません
 --> x.sample:1:1
  |
1 | ただし 回数 が 1回 のとき : 7
  | ^^^^^^
  = 直し方: ただし は、その項目の行の下に書いてください
エラー[Y1027]: 「経費」の行が、これより上にありません
 --> x.sample:2:1
  |
2 | 経費.金額 : 1円
  | ^^^^^^^^^
  = 直し方: 行がもとにできるのは、それより上に行のある項目だけです。その行を上に移すか、書き足してください
--- stderr en
./every.yoko: 2 warning(s) about the scheme, which `yoko check ./every.yoko` shows
error[Y1030]: there is no row that this exception belongs to
 --> x.sample:1:1
  |
1 | ただし 回数 が 1回 のとき : 7
  | ^^^^^^
  = help: write ただし below the row of its field
error[Y1027]: `経費` has no row above this one
 --> x.sample:2:1
  |
2 | 経費.金額 : 1円
  | ^^^^^^^^^
  = help: a row can rest only on fields that have rows before it: move that row up, or write one
--- exit
4

=== a share has no unit
--- file x.sample
不明 : 5%人
--- command
yoko sample saitama-2020 -n 1 --distribution x.sample
--- stderr ja
エラー[Y1020]: 「5%人」はここに書けません。続けて書けるのは、割合（5% など）です
 --> x.sample:1:6
  |
1 | 不明 : 5%人
  |        ^^^^
  = 直し方: 分布の書き方は doc/compare-records.ja.md にあります
--- stderr en
error[Y1020]: `5%人` cannot stand here; expected a share, such as 5%
 --> x.sample:1:6
  |
1 | 不明 : 5%人
  |        ^^^^
  = help: doc/compare-records.md tells how rows of distributions are written
--- exit
4

