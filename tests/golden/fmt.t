# yoko fmt: the settled form, comments in their places, both languages.

=== a file in every state of disorder
Comments stand before, behind, within and after everything, and all are there afterwards, each where it was.
--- file a.yoko
＃最初の注釈
#!印


制度   a 「題」   # 後ろの注釈
出典 『要綱』
施行 ２０２４－０４－０１、令和7年4月1日
  # 語彙の前
語彙 common


# ---- 表 ----
表 帯（職員数）《5》端数 四捨五入 # 表の頭
0人=>0円 # 零
1人以上10人以下   =>   100万円
# 行の間
31人以上=>260万円   # 最後


表 単価(職員数, 区分: 経費区分) 列 介護ソフト|その他
１人 => 1円 | 1,000,000円
2人以上100人以下、200人 => 20,000円 | 2円
選択肢 色 { 赤、 # 一つ目
青,
 緑 # 三つ目
}
選択肢 形 { 丸
、三角, }
要件「ある」《1》:a かつ b または c # 混ぜた
要件 《2》: (長い名前の条件その一 または 長い名前の条件その二) かつ 長い名前の条件その三 かつ (長い名前の条件その四 でない)
定義 x《1》《2》=a # 値の後
ただし b のとき # 条件の後
 c
# 例外の前
ただし d のとき e 優先 《3》 # 例外の後
定義 y = 場合 色 { 赤=>1円 # 赤
# 青の前
青 => もし a なら 2円 それ以外 3円
その他 => 4円
# 閉じる前
}
定義 z = 小さい方(a, # 一つ
 b # 二つ
)
各 経費 { # 各の頭
要件《1》:対象
場合 区分 { 介護ソフト{要件《1》:a} 通信費 { # 何もない
} その他{対象外《2》 # 理由
}}
# 各の終わり
}
前提 空 { }
例 「一」 空 { # 例の頭
a b でない
経費 [ {x=1円}{ y = 2円 # 行の中
} ]
# 期待の前
期待 { 判定=交付可 # 判定
補助額=1円 }
# 例の終わり
}
例「二」空{期待{不適合=《1、2》 義務{ z=[2024-04-01] }}}
# 末尾
--- command
yoko fmt a.yoko && cat a.yoko && yoko fmt --check a.yoko && echo settled
--- stdout
# 最初の注釈
#!印

制度 a 「題」  # 後ろの注釈
    出典 「要綱」
    施行 2024-04-01、令和7年4月1日
# 語彙の前
語彙 common

# ---- 表 ----
表 帯(職員数) 《5》 端数 四捨五入  # 表の頭
    0人             => 0円  # 零
    1人以上10人以下 => 100万円
    # 行の間
    31人以上        => 260万円  # 最後

表 単価(職員数, 区分: 経費区分)
    列                         介護ソフト | その他
    1人                     => 1円        | 1,000,000円
    2人以上100人以下、200人 => 20,000円   | 2円
選択肢 色 {
    赤、  # 一つ目
    青、
    緑  # 三つ目
}
選択肢 形 { 丸、三角 }
要件 《1》 「ある」: (a かつ b) または c  # 混ぜた
要件 《2》:
    (長い名前の条件その一 または 長い名前の条件その二)
    かつ 長い名前の条件その三
    かつ 長い名前の条件その四 でない
定義 x 《1、2》 = a  # 値の後
    ただし b のとき  # 条件の後
        c
    # 例外の前
    ただし d のとき e 優先 《3》  # 例外の後
定義 y = 場合 色 {
    赤 => 1円  # 赤
    # 青の前
    青 => もし a ならば 2円 それ以外 3円
    その他 => 4円
    # 閉じる前
}
定義 z =
    小さい方(
        a,  # 一つ
        b)  # 二つ
各 経費 {  # 各の頭
    要件 《1》: 対象
    場合 区分 {
        介護ソフト { 要件 《1》: a }
        通信費 {  # 何もない
        }
        その他 {
            対象外 《2》  # 理由
        }
    }
    # 各の終わり
}
前提 空 { }
例 「一」 空 {  # 例の頭
    a
    b でない
    経費 [
        { x = 1円 }
        {
            y = 2円  # 行の中
        }
    ]
    # 期待の前
    期待 {
        判定 = 交付可  # 判定
        補助額 = 1円
    }
    # 例の終わり
}
例 「二」 空 {
    期待 { 不適合 = 《1、2》  義務 { z = [ 2024-04-01 ] } }
}
# 末尾
settled

=== what it would change
--- file a.yoko
制度 a 「題」
定数   b 《1》 = １００万円
--- command
yoko fmt --diff a.yoko; echo $?; yoko fmt --check --diff a.yoko; echo $?; cat a.yoko
--- stdout
\--- a.yoko
+++ a.yoko
@@ -1,2 +1,2 @@
 制度 a 「題」
-定数   b 《1》 = １００万円
+定数 b 《1》 = 100万円
0
\--- a.yoko
+++ a.yoko
@@ -1,2 +1,2 @@
 制度 a 「題」
-定数   b 《1》 = １００万円
+定数 b 《1》 = 100万円
1
制度 a 「題」
定数   b 《1》 = １００万円
--- stderr ja
エラー[Y0861]: 「a.yoko」は整った形になっていません
  = 直し方: 「yoko fmt a.yoko」で整えます。「yoko fmt --diff a.yoko」では、どこが変わるかだけを表示します
--- stderr en
error[Y0861]: `a.yoko` is not in its settled form
  = help: write `yoko fmt a.yoko`; `yoko fmt --diff a.yoko` shows what it would change

=== a file with a syntax error is left alone, the others are not
--- file a.yoko
定義   x = 
--- file b.yoko
定義   x = 1円
--- command
yoko fmt a.yoko b.yoko; status=$?; cat a.yoko b.yoko; exit $status
--- stdout
定義   x = 
定義 x = 1円
--- stderr ja
エラー[Y0041]: ファイルがここで終わっています。続けて要るのは、値です
 --> a.yoko:1:8
  |
1 | 定義   x = 
  |          ^
  = 参考: 定義 の書き方：定義 名前 《第3条》 = 値
  = 直し方: 最後の宣言を書き終えてください
--- stderr en
error[Y0041]: the file ends here; expected a value
 --> a.yoko:1:8
  |
1 | 定義   x = 
  |          ^
  = note: `定義` is written so: 定義 名前 《第3条》 = 値
  = help: complete the last declaration
--- exit
3

=== from standard input, in the other language
--- command
printf '制度 a「題」\n定義 x《1》 = 1円 ただし y でない のとき 0円 #わけ\n' | yoko fmt --lang en -
--- stdout
scheme a "題"
define x 《1》 = 1円
    except when not y then 0円  # わけ

=== a language that there is not, and no file
--- file a.yoko
制度 a
--- command
yoko fmt --lang de a.yoko; yoko fmt; yoko fmt none.yoko; yoko help fmt
--- stdout ja
yoko fmt — 制度ファイルを、注釈も含めて決まった形に整えます

使い方:
  yoko fmt FILE… [--check] [--diff] [--lang ja|en]

オプション:
      --check             何も書き換えず、整った形になっていないファイルを示します
      --diff              何も書き換えず、変わるところを表示します
      --lang ja|en        キーワードをその言語で書きます
      --json              メッセージを1行1件の JSON で出力します（プログラム向け）
      --limit NAME=VALUE  受け付ける上限を変えます。名前は「yoko help limits」で確かめられます。繰り返し指定できます
  -h, --help              この説明を表示します

例:
  yoko fmt schemes/yamaguchi-2024.yoko
      まだその形でなければ、ファイルを書き換えます
  yoko fmt --lang en - < schemes/yamaguchi-2024.yoko
      英語のキーワードで表示します
--- stdout en
yoko fmt — puts scheme files into their settled form, comments included

Usage:
  yoko fmt FILE… [--check] [--diff] [--lang ja|en]

Options:
      --check             change nothing; name the files that are not in their settled form
      --diff              change nothing; show what would be changed
      --lang ja|en        write the keywords in that language
      --json              messages as JSON, one a line, for programs
      --limit NAME=VALUE  take more or less than usual of something: `yoko help limits`; may be repeated
  -h, --help              this text

Examples:
  yoko fmt schemes/yamaguchi-2024.yoko
      rewrites the file where it is not in that form yet
  yoko fmt --lang en - < schemes/yamaguchi-2024.yoko
      shows it with English keywords
--- stderr ja
エラー[Y0816]: 「de」という形式では出力できません
  = 直し方: ja, en のどれかを書いてください
エラー[Y0814]: 「yoko fmt」には、制度のファイルが必要です
  = 直し方: 「yoko fmt schemes/yamaguchi-2024.yoko」のように書いてください。ほかの例は「yoko fmt --help」で表示します
エラー[Y0803]: 「none.yoko」を読めません: そのファイルがありません
--- stderr en
error[Y0816]: there is no format `de` for this
  = help: write one of ja, en
error[Y0814]: `yoko fmt` needs the file of a scheme
  = help: write it as `yoko fmt schemes/yamaguchi-2024.yoko`; `yoko fmt --help` shows more
error[Y0803]: cannot read `none.yoko`: there is no such file

=== a comment before an operand in parentheses
It stays before them: read again, it must not move inwards.
--- file a.yoko
各 経費 {
    定義 主たる費用 =
        場合 { 不明 => 真 } =  # 比べる
            (もし 対象 ならば 額 それ以外 0円) + 参照元合計(経費.主機器番号, 対象)
}
--- command
yoko fmt --check a.yoko && echo settled
--- stdout
settled

=== blanks and signs of other keyboards around comments
A mark at the beginning of the file, no-break and wide spaces, wide signs; comments that are empty, drawn, or stand behind something.
--- bytes scheme.yoko
\xEF\xBB\xBF# 先頭の注釈
#
#### 線 ####
#!実行
＃全角の注釈\xC2\xA0\xE3\x80\x80\t
#\xE3\x80\x80全角空白から
制度\xC2\xA0example「小さな補助」\xC2\xA0\xC2\xA0# 題の後
\xC2\xA0# 行の頭は改行しない空白

\xE3\x80\x80

# 空行の後
項目 費用:円# すぐ後ろ
項目 人数:人\x0C\x0B  # 送りの後
選択肢 費目{ # 開きの後

 機器、 # 一つ目
\xC2\xA0工事,# 二つ目
  運搬、
 # 終わりの前
}
一覧 経費{
項目 区分:費目# すぐ後

 項目 金額:円
}#閉じの後
条文 3「上限」
表 帯(費用) 《3》# 表の頭
 5円以下=>1円 # 行の後
 # 行の間
 その他=>2円
結果 対象経費=小さい方( # かっこの後
費用,# 一つ目の後
帯(費用) # 最後
)
定義 甲 = ((費用)) ＋ 1円
 ただし 人数 >= 1人 のとき 2円 # ただしの後
例「一」{ 費用=5円 # 値の後
 経費[# 行の前
 {区分=機器 金額=1円}, # 一行目
 # 二行目の前
 {区分=工事 金額=2円}
 ]
 期待{対象経費=1円}}
# 最後の注釈
--- command
yoko fmt - <scheme.yoko >once.yoko
cat once.yoko
yoko fmt - <once.yoko | cmp - once.yoko
--- stdout
# 先頭の注釈
#
#### 線 ####
#!実行
# 全角の注釈
#　全角空白から
制度 example 「小さな補助」  # 題の後
# 行の頭は改行しない空白

# 空行の後
項目 費用 : 円  # すぐ後ろ
項目 人数 : 人  # 送りの後
選択肢 費目 {  # 開きの後

    機器、  # 一つ目
    工事、  # 二つ目
    運搬
    # 終わりの前
}
一覧 経費 {
    項目 区分 : 費目  # すぐ後

    項目 金額 : 円
}  # 閉じの後
条文 3 「上限」
表 帯(費用) 《3》  # 表の頭
    5円以下 => 1円  # 行の後
    # 行の間
    その他  => 2円
結果 対象経費 =
    小さい方(  # かっこの後
        費用,  # 一つ目の後
        帯(費用))  # 最後
定義 甲 = 費用 + 1円
    ただし 人数 >= 1人 のとき 2円  # ただしの後
例 「一」 {
    費用 = 5円  # 値の後
    経費 [  # 行の前
        { 区分 = 機器  金額 = 1円 }  # 一行目
        # 二行目の前
        { 区分 = 工事  金額 = 2円 }
    ]
    期待 { 対象経費 = 1円 }
}
# 最後の注釈

=== ranges, names and deletions in the other language
What a scheme calls its own keeps its name; ends of days and years have words of their own, open ones are signs.
--- file scheme.yoko
制度 example-2025 「小さな補助」
基礎 example
削る 書類 写し 時期 申請時
削る 書類 「控え 2」 《3》
項目 費用 : 円 10円以下
項目 人数 : 人 小数1桁 1人以上
項目 申請日 : 日付
項目 「開始 年度」 : 年度
選択肢 費目 { 「機器(大)」、「要「確認」」、「"a"」、"」"、"「"、“「"” }
表 小さい方(費用)
    10円以下 => 1円
外部 関数 大きい方(円 小数1桁, 数(頭)): 円 0円以上10円以下 = 「f」 から 「lib」
    列
    誤り 1 「だめ」
一覧 経費 {
    項目 「額(税抜)」 : 円
    項目 金額 : 円
}
定義 甲 = 小さい方(費用) + 大きい方(費用, 3頭) + 切り捨て(費用 × 1/2)
定義 乙 = 合計(経費.「額(税抜)」) + 合計(経費.金額)
要件 《3》: 申請日 が 令和6年4月1日超
要件 《3》: 申請日 が 令和6年4月1日未満
要件 《3》: 申請日 が 令和6年4月1日超令和7年4月1日未満
要件 《3》: 申請日 が 令和6年4月1日以後令和7年4月1日以前
要件 《3》: 「開始 年度」 が 令和6年度以降
要件 《3》: 「開始 年度」 が 令和6年度以前
要件 《3》: 「開始 年度」 が 令和6年度超令和8年度以前
要件 《3》: 人数 が 1人超5人未満
要件 《3》: 人数 が 1.5人以上
--- command
yoko fmt - <scheme.yoko >ja.yoko
cat ja.yoko
yoko fmt --lang en - <ja.yoko >en.yoko
cat en.yoko
yoko fmt --lang ja - <en.yoko | diff - ja.yoko
--- stdout
制度 example-2025 「小さな補助」
基礎 example
削る 書類 「写し」 時期 申請時
削る 書類 《3》 「控え 2」
項目 費用 : 円 10円以下
項目 人数 : 人 小数1桁 1人以上
項目 申請日 : 日付
項目 「開始 年度」 : 年度
選択肢 費目 { 「機器(大)」、「要「確認」」、「"a"」、『」』、『「』、『「"』 }
表 小さい方(費用)
    10円以下 => 1円
外部 関数 大きい方(円 小数1桁, 数(頭)): 円 0円以上10円以下 = 「f」 から 「lib」 列
    誤り 1 「だめ」
一覧 経費 {
    項目 「額(税抜)」 : 円
    項目 金額 : 円
}
定義 甲 = 小さい方(費用) + 大きい方(費用, 3頭) + 切り捨て(費用 × 1/2)
定義 乙 = 合計(経費.「額(税抜)」) + 合計(経費.金額)
要件 《3》: 申請日 が 令和6年4月1日<..
要件 《3》: 申請日 が ..<令和6年4月1日
要件 《3》: 申請日 が 令和6年4月1日<..<令和7年4月1日
要件 《3》: 申請日 が 令和6年4月1日以後令和7年4月1日以前
要件 《3》: 「開始 年度」 が 令和6年度以降
要件 《3》: 「開始 年度」 が 令和6年度以前
要件 《3》: 「開始 年度」 が 令和6年度<..令和8年度
要件 《3》: 人数 が 1人超5人未満
要件 《3》: 人数 が 1.5人以上
scheme example-2025 "小さな補助"
base example
delete document "写し" timing 申請時
delete document 《3》 "控え 2"
field 費用 : yen ..10円
field 人数 : 人 decimals 1 1人..
field 申請日 : date
field "開始 年度" : year
choices 費目 { "機器(大)", "要「確認」", 「"a"」, "」", "「", 『「"』 }
table 小さい方(費用)
    ..10円 => 1円
foreign function 大きい方(yen decimals 1, number(頭)): yen 0円..10円 = "f" from "lib" columns
    error 1 "だめ"
list 経費 {
    field "額(税抜)" : yen
    field 金額 : yen
}
define 甲 = 小さい方(費用) + 大きい方(費用, 3頭) + round_down(費用 × 1/2)
define 乙 = sum(経費."額(税抜)") + sum(経費.金額)
require 《3》: 申請日 is 令和6年4月1日<..
require 《3》: 申請日 is ..<令和6年4月1日
require 《3》: 申請日 is 令和6年4月1日<..<令和7年4月1日
require 《3》: 申請日 is 令和6年4月1日..令和7年4月1日
require 《3》: "開始 年度" is 令和6年度..
require 《3》: "開始 年度" is ..令和6年度
require 《3》: "開始 年度" is 令和6年度<..令和8年度
require 《3》: 人数 is 1人<..<5人
require 《3》: 人数 is 1.5人..

