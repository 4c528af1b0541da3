# Results, duties, documents, breakdowns, the rules of lines, and frameworks: what each is given, and what fits its place.

=== results and what stands beside them
--- file scheme.yoko
制度 example 「結果」
条文 第3条 「率」
選択肢 費目 { 機器、工事 }
項目 費用 : 円
項目 細費用 : 円 小数1桁
項目 職員数 : 人
項目 申請日 : 日付
項目 記録率 : 率
項目 所在 : 費目
項目 再申請 : 真偽
一覧 経費 {
    項目 番号 : 数 鍵
    項目 金額 : 円
    項目 区分 : 費目
}
要件 「条文がない」: 再申請
要件 《第3条》: 真
要件 《第3条》: 費用
各 経費 {
    要件 「条文がない」: 金額 >= 1円
    要件 《第3条》: 偽
    場合 区分 {
        機器 { 定義 中 = 1円 }
        その他 { 要件 《第3条》: 金額 >= 10円 }
    }
}
結果 対象経費 = 職員数
結果 基準額 = 0
結果 上限額 = 5
結果 補助率 = 費用
結果 算定額 = 記録率
結果 算定額 = 費用 × 1/2
結果 甲 = 費用 × 記録率
結果 乙 = [ 費用、細費用 ]
結果 丙 = 番号一覧(経費, 金額 >= 1円) のみ 費用 のとき
結果 丁 = [ 「一」、「二」 ]
結果 戊 = 己
結果 庚 = 庚
結果 辛 = 所在
義務 報告 《第9条》 = 申請日 + 30日
義務 報告 = 申請日 + 60日
書類 申請書 《第3条》 のみ 費用 のとき
書類 報告書 《第3条》 時期 申請時 方法 郵送 のみ 再申請 のとき
内訳 「全部」 《第3条》 { 対象経費 = 費用 × 1/2 補助額 = 費用 }
内訳 「行」 《第3条》 各 経費 のみ 金額 >= 1円 のとき { 対象経費 = 金額 }
内訳 「ない」 《第3条》 各 ない一覧 { 対象経費 = 費用 }
内訳 「項目」 《第3条》 各 費用 { 対象経費 = 費用 }
--- command
mend --say scheme.yoko
--- stdout ja
Y0123 16: 要件 「条文がない」: 再申請 (この要件には条文の引用がありません)
Y0201 18: 費用 (これは円の数量ですが、ここには真偽が必要です)
Y0123 20: 要件 「条文がない」: 金額 >= 1円 (この要件には条文の引用がありません)
Y0113 23: 定義 中 = 1円 (この宣言はここには書けません)
Y0224 27: 職員数 (結果「対象経費」に要るのは円の数量ですが、これは人の数量です)
Y0224 29: 5 (結果「上限額」に要るのは円の数量ですが、これは単位のない数です)
Y0224 30: 費用 (結果「補助率」に要るのは単位のない数ですが、これは円の数量です)
Y0224 31: 記録率 (結果「算定額」に要るのは円の数量ですが、これは記録の率です)
Y0205 32: 費用 × 1/2 (「算定額」は1円未満の端数を持つことがあります)
Y0206 33: 費用 × 記録率 (額に記録の率を掛けたら、その場で端数を処理する必要があります)
Y0205 34: [ 費用、細費用 ] (「乙」は1円未満の端数を持つことがあります)
Y0201 35: 費用 (これは円の数量ですが、ここには真偽が必要です)
Y0101 37: 己 (「己」という名前はありません)
Y0101 38: 庚 (「庚」という名前はありません)
Y0120 40: 第9条 (「第9条」という条文は、条文の一覧にありません)
Y0102 41: 報告 (「報告」が2度宣言されています)
Y0201 42: 費用 (これは円の数量ですが、ここには真偽が必要です)
Y0205 44: 費用 × 1/2 (「対象経費」は1円未満の端数を持つことがあります)
Y0105 46: ない一覧 (「ない一覧」は記録の一覧ではありません)
Y0105 47: 費用 (「費用」は記録の一覧ではありません)
--
--- stdout en
Y0123 16: 要件 「条文がない」: 再申請 (this requirement cites no clause)
Y0201 18: 費用 (this is an amount in 円, but a truth value (真偽) is wanted here)
Y0123 20: 要件 「条文がない」: 金額 >= 1円 (this requirement cites no clause)
Y0113 23: 定義 中 = 1円 (this declaration cannot stand here)
Y0224 27: 職員数 (the result `対象経費` is an amount in 人, but an amount in 円 is wanted of it)
Y0224 29: 5 (the result `上限額` is a plain number, but an amount in 円 is wanted of it)
Y0224 30: 費用 (the result `補助率` is an amount in 円, but a plain number is wanted of it)
Y0224 31: 記録率 (the result `算定額` is a rate of the record (率), but an amount in 円 is wanted of it)
Y0205 32: 費用 × 1/2 (`算定額` can be a fraction of a yen)
Y0206 33: 費用 × 記録率 (an amount times a rate of the record must be rounded at once)
Y0205 34: [ 費用、細費用 ] (`乙` can be a fraction of a yen)
Y0201 35: 費用 (this is an amount in 円, but a truth value (真偽) is wanted here)
Y0101 37: 己 (the name `己` is not known here)
Y0101 38: 庚 (the name `庚` is not known here)
Y0120 40: 第9条 (the outline has no clause `第9条`)
Y0102 41: 報告 (`報告` is declared twice)
Y0201 42: 費用 (this is an amount in 円, but a truth value (真偽) is wanted here)
Y0205 44: 費用 × 1/2 (`対象経費` can be a fraction of a yen)
Y0105 46: ない一覧 (`ない一覧` is not a list of the record)
Y0105 47: 費用 (`費用` is not a list of the record)
--

=== rates and amounts in the places of a decision
--- file scheme.yoko
制度 example 「所定の結果」
項目 費用 : 円
項目 記録率 : 率
結果 対象経費 = 費用
結果 基準額 = 0
結果 上限額 = 0円
結果 補助率 = 1/2
結果 算定額 = 切り捨て(費用 × 1/2, 1円)
--- command
sed 's/補助率 = .*/補助率 = 記録率/' scheme.yoko >rate.yoko
echo '{"申請番号":"1","費用":5,"記録率":"2/3"}' >records.ndjson
for scheme in scheme rate; do
    yoko run $scheme.yoko records.ndjson 2>/dev/null
done
--- stdout
{"申請番号": "1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 5, "補助率": "1/2", "基準額": 0, "上限額": 0, "算定額": 2, "補助額": 2, "経費": [], "内訳": [], "義務": {}, "提出書類": []}
{"申請番号": "1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 5, "補助率": "2/3", "基準額": 0, "上限額": 0, "算定額": 2, "補助額": 2, "経費": [], "内訳": [], "義務": {}, "提出書類": []}

=== what a scheme without a result would have
--- file parts
一覧 経費 { 項目 額面 : 円 項目 数量 : 数 } 各 経費 { 要件 《1》: 額面 >= 1円 }
一覧 経費 { 項目 金額 : 円 } 各 経費 { 要件 《1》: 金額 >= 1円 }
一覧 経費 { 項目 数量 : 数 } 各 経費 { 要件 《1》: 数量 >= 1 } 項目 費用 : 円 要件 《1》: 費用 >= 1円
一覧 経費 { 項目 金額 : 円 } 項目 費用 : 円 要件 《1》: 費用 >= 1円 かつ 合計(経費.金額) >= 1円
定義 甲 = 1円 定義 乙 = 2人 要件 《1》: 甲 >= 乙額 定義 乙額 = 3円
項目 数量 : 数 要件 《1》: 数量 >= 1
--- command
while read -r part; do
    echo "制度 example 「x」 条文 1 「x」 $part" >scheme.yoko
    yoko check scheme.yoko 2>&1 | sed -n 's/^  *= [^:]*: \(.*結果 [^ ]* = .*\) を加え.*/\1/p; s/^  *= help: add \([^;]*\);.*/\1/p'
done <parts
--- stdout
結果 対象経費 = 合計(経費.額面, 対象)
結果 対象経費 = 合計(経費.金額, 対象)
結果 対象経費 = 費用
結果 対象経費 = 費用
結果 算定額 = 乙額
結果 算定額 = 10万円

=== a framework over a scheme
Conditions of a framework ask the results of the scheme below it; what it lacks, and what it says of nothing, is told.
--- file frame.yoko
制度 frame 「枠組み」
条文 1 「上限」
枠 《1》 「百万円まで」: 適合制度.算定額 <= 100万円
枠 「条文なし」: 適合制度.算定額 >= 0円
枠 《9》 「ない条文」: 適合制度.算定額 >= 0円
枠 《1》 「ない結果」: 適合制度.上限額 <= 100万円
枠 《1》 「並べた結果」: 適合制度.並び
枠 《1》 「誤った結果」: 適合制度.欠け >= 1円
--- file empty.yoko
制度 empty 「枠のない枠組み」
条文 1 「上限」
結果 算定額 《1》 = 1円
--- file scheme.yoko
制度 example 「枠の下」
適合 frame
適合 empty
適合 nowhere
条文 1 「上限」
項目 費用 : 円
結果 算定額 《1》 = 費用
結果 並び = [ 「一」、「二」 ]
結果 欠け = ない名
--- command
yoko check scheme.yoko 2>&1
yoko check frame.yoko 2>&1
--- stdout ja
警告[Y0512]: 枠組みの制度「empty」には、守るべき枠が書かれていません
 --> scheme.yoko:3:1
  |
3 | 適合 empty
  | ^^^^^^^^^^
  = 直し方: 枠 《…》: 適合制度.上限額 <= … のように、守るべきことを書いてください
エラー[Y0505]: もとにする制度「nowhere」が見つかりません
 --> scheme.yoko:4:4
  |
4 | 適合 nowhere
  |      ^^^^^^^
  = 直し方: このファイルの隣に nowhere.yoko を置くか、名前を直してください
エラー[Y0101]: 「ない名」という名前はありません
 --> scheme.yoko:9:9
  |
9 | 結果 欠け = ない名
  |             ^^^^^^
  = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
エラー[Y0123]: この要件には条文の引用がありません
 --> frame.yoko:4:1
  |
4 | 枠 「条文なし」: 適合制度.算定額 >= 0円
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: もとになる条文を《第…条》の形で書いてください
エラー[Y0120]: 「9」という条文は、条文の一覧にありません
 --> frame.yoko:5:4
  |
5 | 枠 《9》 「ない条文」: 適合制度.算定額 >= 0円
  |      ^
  = 直し方: 引用を直すか、一覧に 条文 9 「…」 を加えてください
エラー[Y0511]: 制度「example」に、枠で縛る結果「上限額」がありません
 --> frame.yoko:6:20
  |
6 | 枠 《1》 「ない結果」: 適合制度.上限額 <= 100万円
  |                                 ^^^^^^
  = 直し方: その制度に結果を加えるか、別の結果を縛ってください
エラー[Y0511]: 制度「example」に、枠で縛る結果「並び」がありません
 --> frame.yoko:7:21
  |
7 | 枠 《1》 「並べた結果」: 適合制度.並び
  |                                   ^^^^
  = 直し方: その制度に結果を加えるか、別の結果を縛ってください
scheme.yoko: エラー 6件、警告 1件
エラー[Y0403]: この制度は算定額も対象経費も計算していません
 --> frame.yoko:1:1
  |
1 | 制度 frame 「枠組み」
  | ^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 結果 算定額 = 10万円 を加えてください。対象経費 は補助の計算のもとになる額、算定額 は交付する額です
エラー[Y0123]: この要件には条文の引用がありません
 --> frame.yoko:4:1
  |
4 | 枠 「条文なし」: 適合制度.算定額 >= 0円
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: もとになる条文を《第…条》の形で書いてください
エラー[Y0120]: 「9」という条文は、条文の一覧にありません
 --> frame.yoko:5:4
  |
5 | 枠 《9》 「ない条文」: 適合制度.算定額 >= 0円
  |      ^
  = 直し方: 引用を直すか、一覧に 条文 9 「…」 を加えてください
frame.yoko: エラー 3件、警告 0件
--- stdout en
warning[Y0512]: the framework `empty` demands nothing
 --> scheme.yoko:3:1
  |
3 | 適合 empty
  | ^^^^^^^^^^
  = help: write in it what a scheme must keep: 枠 《…》: 適合制度.上限額 <= …
error[Y0505]: the scheme `nowhere` that this one builds on is not found
 --> scheme.yoko:4:4
  |
4 | 適合 nowhere
  |      ^^^^^^^
  = help: put its file beside this one as nowhere.yoko, or correct the id
error[Y0101]: the name `ない名` is not known here
 --> scheme.yoko:9:9
  |
9 | 結果 欠け = ない名
  |             ^^^^^^
  = help: declare it, or use a name that is; a name with other characters stands in 「」
error[Y0123]: this requirement cites no clause
 --> frame.yoko:4:1
  |
4 | 枠 「条文なし」: 適合制度.算定額 >= 0円
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: add the clause that it comes from: 《第…条》
error[Y0120]: the outline has no clause `9`
 --> frame.yoko:5:4
  |
5 | 枠 《9》 「ない条文」: 適合制度.算定額 >= 0円
  |      ^
  = help: correct the citation, or add it to the outline: 条文 9 「…」
error[Y0511]: `example` has no result `上限額` that the framework could bound
 --> frame.yoko:6:20
  |
6 | 枠 《1》 「ない結果」: 適合制度.上限額 <= 100万円
  |                                 ^^^^^^
  = help: add the result to that scheme, or bound another
error[Y0511]: `example` has no result `並び` that the framework could bound
 --> frame.yoko:7:21
  |
7 | 枠 《1》 「並べた結果」: 適合制度.並び
  |                                   ^^^^
  = help: add the result to that scheme, or bound another
scheme.yoko: 6 error(s), 1 warning(s)
error[Y0403]: the scheme computes neither 算定額 nor 対象経費
 --> frame.yoko:1:1
  |
1 | 制度 frame 「枠組み」
  | ^^^^^^^^^^^^^^^^^^^^^
  = help: add 結果 算定額 = 10万円; 対象経費 is what the support is worked out from, 算定額 the amount that is granted
error[Y0123]: this requirement cites no clause
 --> frame.yoko:4:1
  |
4 | 枠 「条文なし」: 適合制度.算定額 >= 0円
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: add the clause that it comes from: 《第…条》
error[Y0120]: the outline has no clause `9`
 --> frame.yoko:5:4
  |
5 | 枠 《9》 「ない条文」: 適合制度.算定額 >= 0円
  |      ^
  = help: correct the citation, or add it to the outline: 条文 9 「…」
frame.yoko: 3 error(s), 0 warning(s)
--- exit
3

=== lines that count with what is no whole amount
--- file scheme.yoko
制度 example
条文 1 「経費」
項目 申請日 : 日付
一覧 細経費 {
    項目 金額 : 円 小数1桁
}
一覧 日経費 {
    項目 金額 : 円
}
一覧 率経費 {
    項目 金額 : 円
    項目 対象 : 真偽
    項目 covered : 真偽
}
各 細経費 {
    要件 《1》: 金額 >= 1円
}
各 日経費 {
    定義 額 = 申請日
    要件 《1》: 金額 >= 1円
}
各 率経費 {
    要件 《1》: 金額 >= 1円 かつ 対象 かつ covered
}
結果 対象経費 = 合計(率経費.額, 対象)
--- command
mend --say scheme.yoko
--- stdout ja
Y0205 5: 金額 (「金額」は1円未満の端数を持つことがあります)
Y0222 19: 額 (行の額は円でなければなりませんが、「額」は違います)
--
--- stdout en
Y0205 5: 金額 (`金額` can be a fraction of a yen)
Y0222 19: 額 (the amount of a line must be in yen, but `額` is not)
--

=== definitions that have no value of their own
A list of line numbers and a product that is not rounded are shown by what is made of them, the rows of a table within them not at all; a
scheme without a title goes by its id.
--- file scheme.yoko
制度 example
条文 1 「経費」
項目 費用 : 円
項目 記録率 : 率
一覧 経費 {
    項目 番号 : 数 鍵
    項目 金額 : 円
}
表 帯(費用)
    100円以下 => 100円
    その他    => 200円
定数 段 = 3円
定義 番号の一覧 = 番号一覧(経費, 金額 >= 10円)
定義 積 = 帯(費用) × 記録率
結果 対象経費 = 切り捨て(積, 1円) + 段
結果 多い経費 = 番号の一覧
--- command
echo '{"申請番号":"1","費用":5,"記録率":"2/3","経費":[{"番号":4,"金額":10},{"番号":5,"金額":9}]}' >records.ndjson
yoko run scheme.yoko records.ndjson 2>/dev/null
yoko explain scheme.yoko records.ndjson 2>/dev/null
--- stdout ja
{"申請番号": "1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 69, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": [], "結果": {"多い経費": [4]}}
制度      example 「example」
申請番号  1

交付可: 要件をすべて満たします。

■ 額が減った理由
  場合分けで、額の低い方に当たった(費用 = 5円)。そうでなければ 対象経費 136円

■ 結果
  対象経費  69円
      式: 切り捨て(積, 1円) + 段
      値: 費用 = 5円、記録率 = 3分の2
  多い経費  経費[4]
--- stdout en
{"申請番号": "1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 69, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": [], "結果": {"多い経費": [4]}}
Scheme       example "example"
Application  1

交付可: all requirements are met.

== What made the amount smaller
  a condition lowered the amount (費用 = 5 yen); otherwise 対象経費 136 yen

== Results
  対象経費  69 yen
      formula: 切り捨て(積, 1円) + 段
      given: 費用 = 5 yen, 記録率 = 2/3
  多い経費  経費[4]

=== line numbers, texts and amounts not yet rounded where one value is wanted
--- file scheme.yoko
制度 example 「一つの値」
条文 第3条 「額」
選択肢 費目 { 機器、工事 }
項目 種類 : 費目
項目 県内 : 真偽
項目 費用 : 円
項目 記録率 : 率
一覧 経費 {
    項目 番号 : 数 鍵
    項目 金額 : 円
    項目 率 : 率
    項目 新品 : 真偽
    項目 親 : 参照(経費)
}
各 経費 {
    定義 積 = 金額 × 率
    定義 全部 = 番号一覧(経費)
    定義 親の積 = 切り捨て(親.積)
    定義 親の全部 = もし 親.全部 が不明 ならば 1円 それ以外 2円
    場合 積 {
        その他 { 対象外 《第3条》 }
    }
    場合 全部 {
        その他 { 対象外 《第3条》 }
    }
}
表 番(種類)
    機器 => 番号一覧(経費)
    工事 => 番号一覧(経費, 新品)
定義 選ばれ番 = 番号一覧(経費)
定義 選ばれた = 番号一覧(経費)
    ただし 県内 のとき 番号一覧(経費, 新品)
結果 対象経費 = 費用
結果 甲 = もし 県内 ならば 番号一覧(経費) それ以外 番号一覧(経費, 新品)
結果 乙 = 場合 種類 { 機器、工事 => 番号一覧(経費) }
結果 丙 = 切り捨て(場合 種類 { 機器、工事 => 費用 × 記録率 })
結果 丁 = 選ばれた
結果 戊 = 番(種類)
結果 己 = [番号一覧(経費), 番号一覧(経費)]
結果 庚 = [[「甲」], [「乙」]]
結果 壬 = 場合 選ばれ番 { その他 => 1円  不明 => 2円 }
義務 辛 = もし 県内 ならば 番号一覧(経費) それ以外 番号一覧(経費)
内訳 「一」 《第3条》 { 算定額 = 番号一覧(経費)  基準額 = [「甲」] }
内訳 「機器」 《第3条》 各 経費 { 算定額 = 番号一覧(経費) }
--- command
mend --say scheme.yoko
--- stdout ja
Y0206 18: 積 (額に記録の率を掛けたら、その場で端数を処理する必要があります)
Y0203 19: 全部 (番号の一覧では、大小の比較や計算ができません)
Y0206 20: 積 (額に記録の率を掛けたら、その場で端数を処理する必要があります)
Y0203 23: 全部 (番号の一覧では、大小の比較や計算ができません)
Y0203 29: 番号一覧(経費, 新品) (番号の一覧では、大小の比較や計算ができません)
Y0203 32: 番号一覧(経費, 新品) (番号の一覧では、大小の比較や計算ができません)
Y0203 34: もし 県内 ならば 番号一覧(経費) それ以外 番号一覧(経費, 新品) (番号の一覧では、大小の比較や計算ができません)
Y0203 35: 機器、工事 => 番号一覧(経費) (番号の一覧では、大小の比較や計算ができません)
Y0206 36: 機器、工事 => 費用 × 記録率 (額に記録の率を掛けたら、その場で端数を処理する必要があります)
Y0201 39: 番号一覧(経費) (これは番号の一覧ですが、ここには数量が必要です)
Y0201 40: [「甲」] (これは文字の一覧ですが、ここには数量が必要です)
Y0203 41: 選ばれ番 (番号の一覧では、大小の比較や計算ができません)
Y0203 42: もし 県内 ならば 番号一覧(経費) それ以外 番号一覧(経費) (番号の一覧では、大小の比較や計算ができません)
Y0201 43: 番号一覧(経費) (これは番号の一覧ですが、ここには数量が必要です)
Y0201 43: [「甲」] (これは文字の一覧ですが、ここには数量が必要です)
Y0201 44: 番号一覧(経費) (これは番号の一覧ですが、ここには数量が必要です)
--
--- stdout en
Y0206 18: 積 (an amount times a rate of the record must be rounded at once)
Y0203 19: 全部 (this cannot be done with a list of line numbers)
Y0206 20: 積 (an amount times a rate of the record must be rounded at once)
Y0203 23: 全部 (this cannot be done with a list of line numbers)
Y0203 29: 番号一覧(経費, 新品) (this cannot be done with a list of line numbers)
Y0203 32: 番号一覧(経費, 新品) (this cannot be done with a list of line numbers)
Y0203 34: もし 県内 ならば 番号一覧(経費) それ以外 番号一覧(経費, 新品) (this cannot be done with a list of line numbers)
Y0203 35: 機器、工事 => 番号一覧(経費) (this cannot be done with a list of line numbers)
Y0206 36: 機器、工事 => 費用 × 記録率 (an amount times a rate of the record must be rounded at once)
Y0201 39: 番号一覧(経費) (this is a list of line numbers, but an amount is wanted here)
Y0201 40: [「甲」] (this is a list of texts, but an amount is wanted here)
Y0203 41: 選ばれ番 (this cannot be done with a list of line numbers)
Y0203 42: もし 県内 ならば 番号一覧(経費) それ以外 番号一覧(経費) (this cannot be done with a list of line numbers)
Y0201 43: 番号一覧(経費) (this is a list of line numbers, but an amount is wanted here)
Y0201 43: [「甲」] (this is a list of texts, but an amount is wanted here)
Y0201 44: 番号一覧(経費) (this is a list of line numbers, but an amount is wanted here)
--

=== an amount that is only there when something holds is open while that is not known
--- file only.yoko
制度 only 「条件のある額」
    出典 「試みの要綱」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 県内 : 真偽
項目 総額 : 円 0円以上1億円以下
条文 1 「額」
結果 算定額 《1》 = 総額 のみ 県内 のとき
--- file a.ndjson
{"申請番号": "ある", "県内": true, "総額": 5000}
{"申請番号": "ない", "県内": false, "総額": 5000}
{"申請番号": "条件が分からない", "総額": 5000}
{"申請番号": "額が分からなくてもない", "県内": false}
{"申請番号": "額が分からない", "県内": true}
--- command
yoko run only.yoko a.ndjson --columns 申請番号,判定,不足項目,算定額,補助額
yoko explain only.yoko a.ndjson 条件が分からない
--- stdout ja
{"申請番号": "ある", "判定": "交付可", "不足項目": [], "算定額": 5000, "補助額": 5000}
{"申請番号": "ない", "判定": "交付可", "不足項目": [], "算定額": null, "補助額": null}
{"申請番号": "条件が分からない", "判定": "要確認", "不足項目": ["県内"], "算定額": null, "補助額": null}
{"申請番号": "額が分からなくてもない", "判定": "交付可", "不足項目": [], "算定額": null, "補助額": null}
{"申請番号": "額が分からない", "判定": "要確認", "不足項目": ["総額"], "算定額": null, "補助額": null}
制度      only 「条件のある額」
出典      試みの要綱
申請番号  条件が分からない

要確認: 未記入の項目が 1 件あるため、まだ判定できません。
それが分かるまで、算定額は 0円から5,000円までのどこか です。

■ 不足している項目
  県内
      これによるもの: 算定額
      いいえ なら: 交付可
      はい なら: 交付可(補助額 5,000円)

■ 額を減らすもの
  未記入の項目によっては
      場合分けで、額の低い方に当たることがある(県内 = 未記入)。そうでなければ 算定額 5,000円

■ 結果
  算定額  不明(不足: 県内) …… 1 額
      式: 総額
      値: 総額 = 5,000円
--- stdout en
{"申請番号": "ある", "判定": "交付可", "不足項目": [], "算定額": 5000, "補助額": 5000}
{"申請番号": "ない", "判定": "交付可", "不足項目": [], "算定額": null, "補助額": null}
{"申請番号": "条件が分からない", "判定": "要確認", "不足項目": ["県内"], "算定額": null, "補助額": null}
{"申請番号": "額が分からなくてもない", "判定": "交付可", "不足項目": [], "算定額": null, "補助額": null}
{"申請番号": "額が分からない", "判定": "要確認", "不足項目": ["総額"], "算定額": null, "補助額": null}
Scheme       only "条件のある額"
Source       試みの要綱
Application  条件が分からない

要確認: it cannot be decided yet; missing inputs: 1.
Until then 算定額 is 0 yen to 5,000 yen (not settled).

== What is missing
  県内
      bears on: 算定額
      if no: 交付可
      if yes: 交付可 (a grant of 5,000 yen)

== What makes the amount smaller
  Depending on the missing inputs:
      a condition may lower the amount (県内 = left blank); otherwise 算定額 5,000 yen

== Results
  算定額  unknown (missing: 県内) -- 1 額
      formula: 総額
      given: 総額 = 5,000 yen
--- stderr ja
申請 5件 = 判定 5件(交付可 3、不交付 0、要確認 2)+ 入力エラー 0件。補助額の合計 5,000円
--- stderr en
5 applications in = 5 decided (交付可 3, 不交付 0, 要確認 2) + 0 input errors (入力エラー); 補助額 5,000 yen in all

