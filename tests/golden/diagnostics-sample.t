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

