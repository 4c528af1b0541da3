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
エラー[Y1035]: 「common.yoko:N では 人、./small.yoko:3 では 円 なので、1つの申請を両方のために読むことができません
  = 直し方: どちらかを別の名前にするか、同じ型で宣言してください
--- stdout en
error[Y1035]: `職員数` is 人 in common.yoko:N and 円 in ./small.yoko:3, so that one application cannot be read for both
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
定義 年 = 補助年度 = 令和6年度 または 次年度 = 令和5年度 または 申請日 = 2024-05-01 または 決定日 = 申請日
要件 《第1条》: 県内 かつ 備考 = 「あ」 かつ 補助率 >= 2分の1 かつ 増減 > 3 かつ 職員数 > 1人 かつ 回数 > 1回
    かつ 設備 が { 甲 } をすべて含む かつ 別 かつ 年
結果 算定額 = 切り捨て(合計(経費.金額) × 2分の1)
--- file x.sample
県内 : はい
補助率 : 半分
補助率 : 2000分の1
補助率 : 3円
補助率 : 0
補助率 : 1500
種別 : 2024-04-01
種別 : 甲 2、己 1
設備 : 甲＋
設備 : 甲＋3
設備 : それぞれ 60
設備 : それぞれ 140%
設備 : それぞれ 0.00001%
申請日 : 3日
申請日 : あした
申請日 : 令和6年13月1日
申請日 : 2019-12-31～2024-04-01
補助年度 : 2024-04-01
補助年度 : 令和0年度
備考 : あ
備考 : 「」
備考 : 「あ
備考 : 制度の値
職員数 : 1.25人
職員数 : 10,0人
職員数 : 9999999999999人
増減 : 10
増減 : 4円
回数 : 1回～
回数 : 1回～2円
回数 : 残り
回数 : 1回 40人
回数 : 1回 3分の1
回数 : 1回 2000000000
回数 : 1回 令和6年度
回数 : 1回 40%、2回 60
回数 : 1回 刻み 0回
回数 : 1回 刻み 1円
回数 : 行
県内 : 真 刻み 1
県内 : 不明 40%
県内 : 真 140%
県内 : 真 60%、不明 30%
経費 : 回数 と同じ
経費 : 1行
経費.金額 : 1円
経費.内容 : 甲
経費.主機器 : 行(金額 が 1円
経費.主機器 : 行(内容)
経費.主機器 : 行(内容 が )
経費.主機器 : 3
経費.金頷 : 1円
経比 : 1行
経比.金額 : 1円
まったくちがう.金額 : 1円
経費.まったくちがう : 1円
経費.番号 : 1
3 : 1円
次年度 令和6年度
」 : 1
不明 2%
不明 : 2
不明 : 200%
不明 : 0.00001%
不明 : 2%　3%
、
--- command
split -l 16 x.sample part-
for part in part-*; do
    yoko sample ./every.yoko -n 1 --distribution $part 2>&1 | grep -E '^(エラー|error| *-->)'
done
--- stdout ja
エラー[Y1024]: 「県内」に書けるのは真か偽です
 --> part-aa:1:6
エラー[Y1024]: 「補助率」に書けるのは率（4分の3 など）です
 --> part-aa:2:7
エラー[Y1026]: 「補助率」の行はすでにあります
 --> part-aa:3:1
エラー[Y1026]: 「補助率」の行はすでにあります
 --> part-aa:4:1
エラー[Y1026]: 「補助率」の行はすでにあります
 --> part-aa:5:1
エラー[Y1026]: 「補助率」の行はすでにあります
 --> part-aa:6:1
エラー[Y1024]: 「種別」に書けるのは選択肢のどれかです
 --> part-aa:7:6
エラー[Y1026]: 「種別」の行はすでにあります
 --> part-aa:8:1
エラー[Y1024]: 「設備」に書けるのは選択肢（いくつかは＋でつなぐ）です
 --> part-aa:9:8
エラー[Y1026]: 「設備」の行はすでにあります
  --> part-aa:10:1
エラー[Y1026]: 「設備」の行はすでにあります
  --> part-aa:11:1
エラー[Y1026]: 「設備」の行はすでにあります
  --> part-aa:12:1
エラー[Y1026]: 「設備」の行はすでにあります
  --> part-aa:13:1
エラー[Y1024]: 「申請日」に書けるのは日付または年度です
  --> part-aa:14:7
エラー[Y1026]: 「申請日」の行はすでにあります
  --> part-aa:15:1
エラー[Y1026]: 「申請日」の行はすでにあります
  --> part-aa:16:1
エラー[Y1028]: 「2019-12-31」は「申請日」に入る値の範囲の外です
 --> part-ab:1:7
エラー[Y1024]: 「補助年度」に書けるのは年度（令和6年度 など）です
 --> part-ab:2:8
エラー[Y1026]: 「補助年度」の行はすでにあります
 --> part-ab:3:1
エラー[Y1024]: 「備考」に書けるのは「」で囲んだ文字です
 --> part-ab:4:6
エラー[Y1026]: 「備考」の行はすでにあります
 --> part-ab:5:1
エラー[Y1026]: 「備考」の行はすでにあります
 --> part-ab:6:1
エラー[Y1026]: 「備考」の行はすでにあります
 --> part-ab:7:1
エラー[Y1024]: 「職員数」に書けるのはその項目の単位の数です
 --> part-ab:8:7
エラー[Y1026]: 「職員数」の行はすでにあります
 --> part-ab:9:1
エラー[Y1026]: 「職員数」の行はすでにあります
  --> part-ab:10:1
エラー[Y1028]: 「10」は「増減」に入る値の範囲の外です
  --> part-ab:11:6
エラー[Y1026]: 「増減」の行はすでにあります
  --> part-ab:12:1
エラー[Y1024]: 「回数」に書けるのはその項目の単位の数です
  --> part-ab:13:9
エラー[Y1026]: 「回数」の行はすでにあります
  --> part-ab:14:1
エラー[Y1026]: 「回数」の行はすでにあります
  --> part-ab:15:1
エラー[Y1026]: 「回数」の行はすでにあります
  --> part-ab:16:1
エラー[Y1020]: 「3分の1」はここに書けません。続けて書けるのは、重み（40 や 40% など）です
 --> part-ac:1:9
エラー[Y1026]: 「回数」の行はすでにあります
 --> part-ac:2:1
エラー[Y1026]: 「回数」の行はすでにあります
 --> part-ac:3:1
エラー[Y1026]: 「回数」の行はすでにあります
 --> part-ac:4:1
エラー[Y1026]: 「回数」の行はすでにあります
 --> part-ac:5:1
エラー[Y1026]: 「回数」の行はすでにあります
 --> part-ac:6:1
エラー[Y1026]: 「回数」の行はすでにあります
 --> part-ac:7:1
エラー[Y1020]: 「刻み」はここに書けません。続けて書けるのは、行の終わりです
 --> part-ac:8:8
エラー[Y1026]: 「県内」の行はすでにあります
 --> part-ac:9:1
エラー[Y1026]: 「県内」の行はすでにあります
  --> part-ac:10:1
エラー[Y1026]: 「県内」の行はすでにあります
  --> part-ac:11:1
エラー[Y1024]: 「経費」に書けるのはその項目の単位の数です
  --> part-ac:12:6
エラー[Y1026]: 「経費」の行はすでにあります
  --> part-ac:13:1
エラー[Y1021]: 行がここで終わっています。ここには閉じかっこが要ります
  --> part-ac:16:19
エラー[Y1027]: 「内容」の行が、これより上にありません
 --> part-ad:1:12
エラー[Y1026]: 「経費.主機器」の行はすでにあります
 --> part-ad:2:1
エラー[Y1026]: 「経費.主機器」の行はすでにあります
 --> part-ad:3:1
エラー[Y1022]: 語彙に「経費.金頷」という項目や一覧はありません
 --> part-ad:4:1
エラー[Y1022]: 語彙に「経比」という項目や一覧はありません
 --> part-ad:5:1
エラー[Y1022]: 語彙に「経比.金額」という項目や一覧はありません
 --> part-ad:6:1
エラー[Y1022]: 語彙に「まったくちがう.金額」という項目や一覧はありません
 --> part-ad:7:1
エラー[Y1022]: 語彙に「経費.まったくちがう」という項目や一覧はありません
 --> part-ad:8:1
エラー[Y1033]: 「経費.番号」には番号が付くので、分布は書けません
 --> part-ad:9:1
エラー[Y1020]: 「3」はここに書けません。続けて書けるのは、項目か一覧の名前、または ただしです
  --> part-ad:10:1
エラー[Y1020]: 「令和6年度」はここに書けません。続けて書けるのは、コロン（:）です
  --> part-ad:11:5
エラー[Y1020]: 「」」はここに書けません。続けて書けるのは、項目か一覧の名前、または ただしです
  --> part-ad:12:1
エラー[Y1020]: 「2%」はここに書けません。続けて書けるのは、コロン（:）です
  --> part-ad:13:4
エラー[Y1020]: 「2」はここに書けません。続けて書けるのは、割合（5% など）です
  --> part-ad:14:6
エラー[Y1020]: 「200%」はここに書けません。続けて書けるのは、割合（5% など）です
  --> part-ad:15:6
エラー[Y1020]: 「0.00001%」はここに書けません。続けて書けるのは、割合（5% など）です
  --> part-ad:16:6
エラー[Y1020]: 「3%」はここに書けません。続けて書けるのは、行の終わりです
 --> part-ae:1:9
エラー[Y1020]: 「、」はここに書けません。続けて書けるのは、項目か一覧の名前、または ただしです
 --> part-ae:2:1
--- stdout en
error[Y1024]: `県内` takes 真 or 偽
 --> part-aa:1:6
error[Y1024]: `補助率` takes a rate, as 4分の3
 --> part-aa:2:7
error[Y1026]: `補助率` has a row already
 --> part-aa:3:1
error[Y1026]: `補助率` has a row already
 --> part-aa:4:1
error[Y1026]: `補助率` has a row already
 --> part-aa:5:1
error[Y1026]: `補助率` has a row already
 --> part-aa:6:1
error[Y1024]: `種別` takes one of its choices
 --> part-aa:7:6
error[Y1026]: `種別` has a row already
 --> part-aa:8:1
error[Y1024]: `設備` takes members of its choices, joined by ＋
 --> part-aa:9:8
error[Y1026]: `設備` has a row already
  --> part-aa:10:1
error[Y1026]: `設備` has a row already
  --> part-aa:11:1
error[Y1026]: `設備` has a row already
  --> part-aa:12:1
error[Y1026]: `設備` has a row already
  --> part-aa:13:1
error[Y1024]: `申請日` takes a day or a fiscal year
  --> part-aa:14:7
error[Y1026]: `申請日` has a row already
  --> part-aa:15:1
error[Y1026]: `申請日` has a row already
  --> part-aa:16:1
error[Y1028]: `2019-12-31` is outside of what `申請日` may be
 --> part-ab:1:7
error[Y1024]: `補助年度` takes a fiscal year, as 令和6年度
 --> part-ab:2:8
error[Y1026]: `補助年度` has a row already
 --> part-ab:3:1
error[Y1024]: `備考` takes a text in 「」
 --> part-ab:4:6
error[Y1026]: `備考` has a row already
 --> part-ab:5:1
error[Y1026]: `備考` has a row already
 --> part-ab:6:1
error[Y1026]: `備考` has a row already
 --> part-ab:7:1
error[Y1024]: `職員数` takes an amount in its unit
 --> part-ab:8:7
error[Y1026]: `職員数` has a row already
 --> part-ab:9:1
error[Y1026]: `職員数` has a row already
  --> part-ab:10:1
error[Y1028]: `10` is outside of what `増減` may be
  --> part-ab:11:6
error[Y1026]: `増減` has a row already
  --> part-ab:12:1
error[Y1024]: `回数` takes an amount in its unit
  --> part-ab:13:9
error[Y1026]: `回数` has a row already
  --> part-ab:14:1
error[Y1026]: `回数` has a row already
  --> part-ab:15:1
error[Y1026]: `回数` has a row already
  --> part-ab:16:1
error[Y1020]: `3分の1` cannot stand here; expected a weight, as 40 or 40%
 --> part-ac:1:9
error[Y1026]: `回数` has a row already
 --> part-ac:2:1
error[Y1026]: `回数` has a row already
 --> part-ac:3:1
error[Y1026]: `回数` has a row already
 --> part-ac:4:1
error[Y1026]: `回数` has a row already
 --> part-ac:5:1
error[Y1026]: `回数` has a row already
 --> part-ac:6:1
error[Y1026]: `回数` has a row already
 --> part-ac:7:1
error[Y1020]: `刻み` cannot stand here; expected the end of the line
 --> part-ac:8:8
error[Y1026]: `県内` has a row already
 --> part-ac:9:1
error[Y1026]: `県内` has a row already
  --> part-ac:10:1
error[Y1026]: `県内` has a row already
  --> part-ac:11:1
error[Y1024]: `経費` takes an amount in its unit
  --> part-ac:12:6
error[Y1026]: `経費` has a row already
  --> part-ac:13:1
error[Y1021]: the row ends here; expected the closing bracket
  --> part-ac:16:19
error[Y1027]: `内容` has no row above this one
 --> part-ad:1:12
error[Y1026]: `経費.主機器` has a row already
 --> part-ad:2:1
error[Y1026]: `経費.主機器` has a row already
 --> part-ad:3:1
error[Y1022]: the vocabulary has no field or list `経費.金頷`
 --> part-ad:4:1
error[Y1022]: the vocabulary has no field or list `経比`
 --> part-ad:5:1
error[Y1022]: the vocabulary has no field or list `経比.金額`
 --> part-ad:6:1
error[Y1022]: the vocabulary has no field or list `まったくちがう.金額`
 --> part-ad:7:1
error[Y1022]: the vocabulary has no field or list `経費.まったくちがう`
 --> part-ad:8:1
error[Y1033]: `経費.番号` is numbered and not drawn
 --> part-ad:9:1
error[Y1020]: `3` cannot stand here; expected the name of a field or list, or ただし
  --> part-ad:10:1
error[Y1020]: `令和6年度` cannot stand here; expected a colon
  --> part-ad:11:5
error[Y1020]: `」` cannot stand here; expected the name of a field or list, or ただし
  --> part-ad:12:1
error[Y1020]: `2%` cannot stand here; expected a colon
  --> part-ad:13:4
error[Y1020]: `2` cannot stand here; expected a share, such as 5%
  --> part-ad:14:6
error[Y1020]: `200%` cannot stand here; expected a share, such as 5%
  --> part-ad:15:6
error[Y1020]: `0.00001%` cannot stand here; expected a share, such as 5%
  --> part-ad:16:6
error[Y1020]: `3%` cannot stand here; expected the end of the line
 --> part-ae:1:9
error[Y1020]: `、` cannot stand here; expected the name of a field or list, or ただし
 --> part-ae:2:1

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
定義 年 = 補助年度 = 令和6年度 または 次年度 = 令和5年度 または 申請日 = 2024-05-01 または 決定日 = 申請日
要件 《第1条》: 県内 かつ 備考 = 「あ」 かつ 補助率 >= 2分の1 かつ 増減 > 3 かつ 職員数 > 1人 かつ 回数 > 1回
    かつ 設備 が { 甲 } をすべて含む かつ 別 かつ 年
結果 算定額 = 切り捨て(合計(経費.金額) × 2分の1)
--- bytes x.sample
備考 : 」\n備考 : 「あ\n備考 : 「い
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
エラー[Y1026]: 「備考」の行はすでにあります
 --> x.sample:2:1
  |
2 | 備考 : 「あ
  | ^^^^
  = 直し方: どちらか1つにしてください。一部の場合だけのことは、その下に ただし で書きます
エラー[Y1026]: 「備考」の行はすでにあります
 --> x.sample:3:1
  |
3 | 備考 : 「い
  | ^^^^
  = 直し方: どちらか1つにしてください。一部の場合だけのことは、その下に ただし で書きます
--- stderr en
./every.yoko: 2 warning(s) about the scheme, which `yoko check ./every.yoko` shows
error[Y1024]: `備考` takes a text in 「」
 --> x.sample:1:6
  |
1 | 備考 : 」
  |        ^^
  = help: write such a value, with the unit of the field or without
error[Y1026]: `備考` has a row already
 --> x.sample:2:1
  |
2 | 備考 : 「あ
  | ^^^^
  = help: keep one of the two; what holds in some cases only is written below it with ただし
error[Y1026]: `備考` has a row already
 --> x.sample:3:1
  |
3 | 備考 : 「い
  | ^^^^
  = help: keep one of the two; what holds in some cases only is written below it with ただし
--- exit
4

=== one mistake a row, of what rests on other fields
What is wrong with a row is not told again of the exceptions below it.
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
定義 年 = 補助年度 = 令和6年度 または 次年度 = 令和5年度 または 申請日 = 2024-05-01 または 決定日 = 申請日
要件 《第1条》: 県内 かつ 備考 = 「あ」 かつ 補助率 >= 2分の1 かつ 増減 > 3 かつ 職員数 > 1人 かつ 回数 > 1回
    かつ 設備 が { 甲 } をすべて含む かつ 別 かつ 年
結果 算定額 = 切り捨て(合計(経費.金額) × 2分の1)
--- file above.sample
回数 : 1回
職員数 : 1人
次年度 : 令和5年度
申請日 : 令和6年度
--- file exceptions.sample
    ただし 3 が 1 のとき : 令和7年度
    ただし 回 が 1回 のとき : 令和7年度
    ただし 県内 が 真 のとき : 令和7年度
    ただし 回数 は 1回 のとき : 令和7年度
    ただし 回数 が 一回 のとき : 令和7年度
    ただし 回数 が 1回 : 令和7年度
    ただし 回数 が 1回 のとき 令和7年度
    ただし 回数 が 1回 のとき : 7
決定日 : 回数 と同じ
    ただし 回数 が 1回 のとき : 令和7年度
ただし : 1
--- file x.sample
決定日 : 回数 と同じ
    ただし 回数 が 1回 のとき : 令和7年度
決定日 : 回数 の間
決定日 : 次年度 と同じ
決定日 : 次年度 の 1日 後
決定日 : 申請日 から 1日
決定日 : 申請日 の 3か月 後
決定日 : 申請日 の 10分の1 後
決定日 : 申請日 の 10日～
決定日 : 申請日 の 10日～1か月 後
決定日 : 申請日 の 10日～5日 後
決定日 : 申請日 の 2000000日 後
決定日 : 申請日 の 1日～2000000日 後
決定日 : 申請日 の 3分の1～7000001分の1日 後
決定日 : 申請日 の 10日
決定日 : 知らない日 の 10日 後
補助年度 : 県内
補助年度 : 次年度 の 1円 後
経費.金額 : 金額 の 10%
増減 : 回数 の 3回
増減 : 回数 の 昨日
職員数 : 回数 と同じ
増減 : 職員数 と同じ
増減 : 職員数 の 10人
回数 : 申請日 の 3日
次 : 1
決定日 : 申請日 の 1日～7000001分の1 後
決定日 : 申請日 の 7000003分の1～7000001分の1 後
決定日 : 申請日 の 令和6年度
決定日 : 申請日 の 10,0日 後
決定日 : 申請日
決定日 : 申請日 の
増減 : 回数 の 3～あ
増減 : 回数 の 3 後
補助年度 : 次年度 の 1年 後日
補助年度 : 次年度 の 0.5年 後
補助年度 : 次年度 の 1日 後
--- command
split -l 16 x.sample part-
for part in exceptions.sample part-*; do
    cat above.sample $part >x.sample
    yoko sample ./every.yoko -n 1 --distribution x.sample 2>&1 | grep -E '^(エラー|error| *-->)'
done
--- stdout ja
エラー[Y1020]: 「3」はここに書けません。続けて書けるのは、項目の名前です
 --> x.sample:5:9
エラー[Y1022]: 語彙に「回」という項目や一覧はありません
 --> x.sample:6:9
エラー[Y1027]: 「県内」の行が、これより上にありません
 --> x.sample:7:9
エラー[Y1020]: 「は」はここに書けません。続けて書けるのは、が と値です
 --> x.sample:8:12
エラー[Y1024]: 「回数」に書けるのはその項目の単位の数です
 --> x.sample:9:14
エラー[Y1020]: 「:」はここに書けません。続けて書けるのは、のとき、かつ または次の値です
  --> x.sample:10:17
エラー[Y1020]: 「令和7年度」はここに書けません。続けて書けるのは、コロン（:）です
  --> x.sample:11:21
エラー[Y1024]: 「申請日」に書けるのは日付または年度です
  --> x.sample:12:23
エラー[Y1024]: 「決定日」に書けるのは日付または年度です
  --> x.sample:13:13
エラー[Y1020]: 「:」はここに書けません。続けて書けるのは、項目の名前です
  --> x.sample:15:5
エラー[Y1024]: 「決定日」に書けるのは日付または年度です
 --> x.sample:5:13
エラー[Y1026]: 「決定日」の行はすでにあります
 --> x.sample:7:1
エラー[Y1026]: 「決定日」の行はすでにあります
 --> x.sample:8:1
エラー[Y1026]: 「決定日」の行はすでにあります
 --> x.sample:9:1
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:10:1
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:11:1
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:12:1
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:13:1
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:14:1
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:15:1
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:16:1
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:17:1
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:18:1
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:19:1
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:20:1
エラー[Y1027]: 「県内」の行が、これより上にありません
 --> x.sample:5:8
エラー[Y1026]: 「補助年度」の行はすでにあります
 --> x.sample:6:1
エラー[Y1027]: 「金額」の行が、これより上にありません
 --> x.sample:7:9
エラー[Y1020]: 「3回」はここに書けません。続けて書けるのは、割合、日数または年数です
 --> x.sample:8:11
エラー[Y1026]: 「増減」の行はすでにあります
 --> x.sample:9:1
エラー[Y1026]: 「職員数」の行はすでにあります
  --> x.sample:10:1
エラー[Y1026]: 「増減」の行はすでにあります
  --> x.sample:11:1
エラー[Y1026]: 「増減」の行はすでにあります
  --> x.sample:12:1
エラー[Y1026]: 「回数」の行はすでにあります
  --> x.sample:13:1
エラー[Y1022]: 語彙に「次」という項目や一覧はありません
  --> x.sample:14:1
エラー[Y1028]: 「7000001分の1」は「決定日」に入る値の範囲の外です
  --> x.sample:15:16
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:16:1
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:17:1
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:18:1
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:19:1
エラー[Y1026]: 「決定日」の行はすでにあります
  --> x.sample:20:1
エラー[Y1020]: 「あ」はここに書けません。続けて書けるのは、割合、日数または年数です
 --> x.sample:5:13
エラー[Y1026]: 「増減」の行はすでにあります
 --> x.sample:6:1
エラー[Y1020]: 「後日」はここに書けません。続けて書けるのは、後 または 前です
 --> x.sample:7:17
エラー[Y1026]: 「補助年度」の行はすでにあります
 --> x.sample:8:1
エラー[Y1026]: 「補助年度」の行はすでにあります
 --> x.sample:9:1
--- stdout en
error[Y1020]: `3` cannot stand here; expected the name of a field
 --> x.sample:5:9
error[Y1022]: the vocabulary has no field or list `回`
 --> x.sample:6:9
error[Y1027]: `県内` has no row above this one
 --> x.sample:7:9
error[Y1020]: `は` cannot stand here; expected が and values
 --> x.sample:8:12
error[Y1024]: `回数` takes an amount in its unit
 --> x.sample:9:14
error[Y1020]: `:` cannot stand here; expected のとき, かつ or another value
  --> x.sample:10:17
error[Y1020]: `令和7年度` cannot stand here; expected a colon
  --> x.sample:11:21
error[Y1024]: `申請日` takes a day or a fiscal year
  --> x.sample:12:23
error[Y1024]: `決定日` takes a day or a fiscal year
  --> x.sample:13:13
error[Y1020]: `:` cannot stand here; expected the name of a field
  --> x.sample:15:5
error[Y1024]: `決定日` takes a day or a fiscal year
 --> x.sample:5:13
error[Y1026]: `決定日` has a row already
 --> x.sample:7:1
error[Y1026]: `決定日` has a row already
 --> x.sample:8:1
error[Y1026]: `決定日` has a row already
 --> x.sample:9:1
error[Y1026]: `決定日` has a row already
  --> x.sample:10:1
error[Y1026]: `決定日` has a row already
  --> x.sample:11:1
error[Y1026]: `決定日` has a row already
  --> x.sample:12:1
error[Y1026]: `決定日` has a row already
  --> x.sample:13:1
error[Y1026]: `決定日` has a row already
  --> x.sample:14:1
error[Y1026]: `決定日` has a row already
  --> x.sample:15:1
error[Y1026]: `決定日` has a row already
  --> x.sample:16:1
error[Y1026]: `決定日` has a row already
  --> x.sample:17:1
error[Y1026]: `決定日` has a row already
  --> x.sample:18:1
error[Y1026]: `決定日` has a row already
  --> x.sample:19:1
error[Y1026]: `決定日` has a row already
  --> x.sample:20:1
error[Y1027]: `県内` has no row above this one
 --> x.sample:5:8
error[Y1026]: `補助年度` has a row already
 --> x.sample:6:1
error[Y1027]: `金額` has no row above this one
 --> x.sample:7:9
error[Y1020]: `3回` cannot stand here; expected a share or a number of days or years
 --> x.sample:8:11
error[Y1026]: `増減` has a row already
 --> x.sample:9:1
error[Y1026]: `職員数` has a row already
  --> x.sample:10:1
error[Y1026]: `増減` has a row already
  --> x.sample:11:1
error[Y1026]: `増減` has a row already
  --> x.sample:12:1
error[Y1026]: `回数` has a row already
  --> x.sample:13:1
error[Y1022]: the vocabulary has no field or list `次`
  --> x.sample:14:1
error[Y1028]: `7000001分の1` is outside of what `決定日` may be
  --> x.sample:15:16
error[Y1026]: `決定日` has a row already
  --> x.sample:16:1
error[Y1026]: `決定日` has a row already
  --> x.sample:17:1
error[Y1026]: `決定日` has a row already
  --> x.sample:18:1
error[Y1026]: `決定日` has a row already
  --> x.sample:19:1
error[Y1026]: `決定日` has a row already
  --> x.sample:20:1
error[Y1020]: `あ` cannot stand here; expected a share or a number of days or years
 --> x.sample:5:13
error[Y1026]: `増減` has a row already
 --> x.sample:6:1
error[Y1020]: `後日` cannot stand here; expected 後 or 前
 --> x.sample:7:17
error[Y1026]: `補助年度` has a row already
 --> x.sample:8:1
error[Y1026]: `補助年度` has a row already
 --> x.sample:9:1

=== Y1027 of a list that has its lines below its fields
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
定義 年 = 補助年度 = 令和6年度 または 次年度 = 令和5年度 または 申請日 = 2024-05-01 または 決定日 = 申請日
要件 《第1条》: 県内 かつ 備考 = 「あ」 かつ 補助率 >= 2分の1 かつ 増減 > 3 かつ 職員数 > 1人 かつ 回数 > 1回
    かつ 設備 が { 甲 } をすべて含む かつ 別 かつ 年
結果 算定額 = 切り捨て(合計(経費.金額) × 2分の1)
--- file x.sample
経費.金額 : 1円
経費.内容 : 甲
経費 : 2行
--- command
yoko sample ./every.yoko -n 1 --distribution x.sample
--- stderr ja
./every.yoko: この制度には警告が2件あります。「yoko check ./every.yoko」で表示します
エラー[Y1027]: 「経費」の行が、これより上にありません
 --> x.sample:1:1
  |
1 | 経費.金額 : 1円
  | ^^^^^^^^^
  = 直し方: 行がもとにできるのは、それより上に行のある項目だけです。その行を上に移すか、書き足してください
--- stderr en
./every.yoko: 2 warning(s) about the scheme, which `yoko check ./every.yoko` shows
error[Y1027]: `経費` has no row above this one
 --> x.sample:1:1
  |
1 | 経費.金額 : 1円
  | ^^^^^^^^^
  = help: a row can rest only on fields that have rows before it: move that row up, or write one
--- exit
4

