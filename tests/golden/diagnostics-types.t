# Types, units and rounding. One slip, and what is said of it; doc/errors/ explains each.

=== Y0201 this is …, but … is wanted here
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人
結果 対象経費 = 費用
条文 第3条 「職員の数」
要件 《第3条》: 職員数
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0201]: これは人の数量ですが、ここには真偽が必要です
 --> scheme.yoko:6:11
  |
6 | 要件 《第3条》: 職員数
  |                 ^^^^^^
  = 直し方: その種類の値を書いてください
--- stderr en
error[Y0201]: this is an amount in 人, but a truth value (真偽) is wanted here
 --> scheme.yoko:6:11
  |
6 | 要件 《第3条》: 職員数
  |                 ^^^^^^
  = help: write a value of that kind
--- exit
3

=== Y0202 … and … do not go together
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人
結果 対象経費 = 費用
条文 第3条 「職員の数」
要件 《第3条》: 職員数 が 5台以上
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0202]: 人の数量と台の数量は一緒に計算できません
 --> scheme.yoko:6:17
  |
6 | 要件 《第3条》: 職員数 が 5台以上
  |                           ^^^^^^^
  = 参考: 「1台につき1人」のように数えるなら、按分(1人, X, 1台, 切り捨て) が、台で数えたXを人の数にします
  = 直し方: 同じ単位のものどうしを比べたり足したりしてください
--- stderr en
error[Y0202]: an amount in 人 and an amount in 台 do not go together
 --> scheme.yoko:6:17
  |
6 | 要件 《第3条》: 職員数 が 5台以上
  |                           ^^^^^^^
  = note: where one 人 goes with each 台, 按分(1人, X, 1台, 切り捨て) makes of X, counted in 台, so many 人
  = help: compare and add only what is counted in one unit
--- exit
3

=== Y0203 this cannot be done with …
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
項目 費用 : 円
項目 区分 : 区分
結果 対象経費 = 費用
条文 第3条 「本店と支店」
要件 《第3条》: 区分 ≥ 本店
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0203]: 区分の選択肢では、大小の比較や計算ができません
 --> scheme.yoko:7:11
  |
7 | 要件 《第3条》: 区分 ≥ 本店
  |                 ^^^^^^^^^^^
  = 直し方: 大きさのある値を使うか、= と ≠ で比べてください
--- stderr en
error[Y0203]: this cannot be done with a choice of 区分
 --> scheme.yoko:7:11
  |
7 | 要件 《第3条》: 区分 ≥ 本店
  |                 ^^^^^^^^^^^
  = help: use a value that has an order or an amount, or compare with = and ≠
--- exit
3

=== Y0204 a number without a unit meets an amount in …
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「費用は1円から」
要件 《第3条》: 費用 > 0
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0204]: 単位のない数が円の額と並んでいます
 --> scheme.yoko:5:11
  |
5 | 要件 《第3条》: 費用 > 0
  |                 ^^^^^^^^
  = もしかして: 費用 > 0円
  = 直し方: 0円、100万円 のように単位を書いてください
--- stderr en
error[Y0204]: a number without a unit meets an amount in 円
 --> scheme.yoko:5:11
  |
5 | 要件 《第3条》: 費用 > 0
  |                 ^^^^^^^^
  = did you mean: 費用 > 0円
  = help: write the unit: 0円, 100万円
--- exit
3

=== Y0205 `…` can be a fraction of a yen
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「2分の1」
結果 算定額 《第3条》 = 費用 × 2分の1
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0205]: 「算定額」は1円未満の端数を持つことがあります
 --> scheme.yoko:5:16
  |
5 | 結果 算定額 《第3条》 = 費用 × 2分の1
  |                         ^^^^^^^^^^^^^
  = 直し方: 端数の扱いを書いてください：切り捨て(…, 1円)、切り上げ、四捨五入
--- stderr en
error[Y0205]: `算定額` can be a fraction of a yen
 --> scheme.yoko:5:16
  |
5 | 結果 算定額 《第3条》 = 費用 × 2分の1
  |                         ^^^^^^^^^^^^^
  = help: state the rounding: 切り捨て(…, 1円), 切り上げ or 四捨五入
--- exit
3

=== Y0206 an amount times a rate of the record must be rounded at once
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
項目 補助率 : 率
条文 第3条 「補助率」
結果 算定額 《第3条》 = 費用 × 補助率
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0206]: 額に記録の率を掛けたら、その場で端数を処理する必要があります
 --> scheme.yoko:6:16
  |
6 | 結果 算定額 《第3条》 = 費用 × 補助率
  |                         ^^^^^^^^^^^^^
  = 直し方: 切り捨て(A × R, 1円)、切り上げ、四捨五入 のどれかを書いてください
--- stderr en
error[Y0206]: an amount times a rate of the record must be rounded at once
 --> scheme.yoko:6:16
  |
6 | 結果 算定額 《第3条》 = 費用 × 補助率
  |                         ^^^^^^^^^^^^^
  = help: write 切り捨て(A × R, 1円), 切り上げ or 四捨五入
--- exit
3

=== Y0207 this pattern does not fit …
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
項目 費用 : 円
項目 区分 : 区分
結果 対象経費 = 費用
条文 第3条 「本店と支店」
結果 算定額 《第3条》 = 場合 区分 {
    1人以上 => 100万円
    その他 => 50万円
}
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0207]: この書き方は区分の選択肢に合いません
 --> scheme.yoko:8:5
  |
8 |     1人以上 => 100万円
  |     ^^^^^^^
  = 直し方: 選択肢には名前、額や数には数や範囲を書いてください
--- stderr en
error[Y0207]: this pattern does not fit a choice of 区分
 --> scheme.yoko:8:5
  |
8 |     1人以上 => 100万円
  |     ^^^^^^^
  = help: write members by name for a choice, numbers and ranges for an amount
--- exit
3

=== Y0208 a division needs a plain number as its divisor
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人
結果 対象経費 = 費用
条文 第3条 「職員の数」
結果 算定額 《第3条》 = 切り捨て(費用 ÷ 職員数, 1円)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0208]: 割り算で割れるのは決まった数だけです
 --> scheme.yoko:6:21
  |
6 | 結果 算定額 《第3条》 = 切り捨て(費用 ÷ 職員数, 1円)
  |                                  ^^^^^^^^^^^^^
  = 直し方: 数で割るか、端数処理を書く 按分(X, A, B, 切り捨て) を使ってください
--- stderr en
error[Y0208]: a division needs a plain number as its divisor
 --> scheme.yoko:6:21
  |
6 | 結果 算定額 《第3条》 = 切り捨て(費用 ÷ 職員数, 1円)
  |                                  ^^^^^^^^^^^^^
  = help: divide by a number, or use 按分(X, A, B, 切り捨て), which states its rounding
--- exit
3

=== Y0209 this number has more decimals than can be kept exactly
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「割合」
結果 算定額 《第3条》 = 切り捨て(費用 × 0.123456789 × 0.123456789, 1円)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0209]: 正確に持てる桁を超える小数になります
 --> scheme.yoko:5:21
  |
5 | 結果 算定額 《第3条》 = 切り捨て(費用 × 0.123456789 × 0.123456789, 1円)
  |                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 先に端数を処理してください
--- stderr en
error[Y0209]: this number has more decimals than can be kept exactly
 --> scheme.yoko:5:21
  |
5 | 結果 算定額 《第3条》 = 切り捨て(費用 × 0.123456789 × 0.123456789, 1円)
  |                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: round it first
--- exit
3

=== Y0210 a date or year moves only by 日, か月 or 年
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 契約日 : 日付
結果 対象経費 = 費用
条文 第3条 「契約の期間」
義務 報告期限 《第3条》 = 契約日 + 30
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0210]: 日付や年度に足し引きできるのは 日・か月・年 だけです
 --> scheme.yoko:6:17
  |
6 | 義務 報告期限 《第3条》 = 契約日 + 30
  |                           ^^^^^^^^^^^
  = 直し方: 完了日 + 30日 のように書いてください。二つの日付の間は 日数(A, B) です
--- stderr en
error[Y0210]: a date or year moves only by 日, か月 or 年
 --> scheme.yoko:6:17
  |
6 | 義務 報告期限 《第3条》 = 契約日 + 30
  |                           ^^^^^^^^^^^
  = help: write as 完了日 + 30日; for the time between two dates 日数(A, B)
--- exit
3

=== Y0211 one of these can be below 0, which a product cannot take
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
項目 自己負担 : 円
条文 第3条 「負担を除く2分の1」
結果 算定額 《第3条》 = 切り捨て((費用 - 自己負担) × 2分の1, 1円)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0211]: 「費用 - 自己負担」は0を下回ることがあり、掛け算に使えません
 --> scheme.yoko:6:22
  |
6 | 結果 算定額 《第3条》 = 切り捨て((費用 - 自己負担) × 2分の1, 1円)
  |                                   ^^^^^^^^^^^^^^^
  = 直し方: 差を 大きい方(0円, …) で囲んでください
--- stderr en
error[Y0211]: `費用 - 自己負担` can be below 0, which a product cannot take
 --> scheme.yoko:6:22
  |
6 | 結果 算定額 《第3条》 = 切り捨て((費用 - 自己負担) × 2分の1, 1円)
  |                                   ^^^^^^^^^^^^^^^
  = help: write 大きい方(0円, …) around the difference
--- exit
3

=== Y0211 nor can a product with a rate of the record
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
項目 自己負担 : 円
項目 料率 : 率
条文 第3条 「負担を除いて料率を掛ける」
結果 算定額 《第3条》 = 切り捨て((費用 - 自己負担) × 料率, 1円)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0211]: 「費用 - 自己負担」は0を下回ることがあり、掛け算に使えません
 --> scheme.yoko:7:22
  |
7 | 結果 算定額 《第3条》 = 切り捨て((費用 - 自己負担) × 料率, 1円)
  |                                   ^^^^^^^^^^^^^^^
  = 直し方: 差を 大きい方(0円, …) で囲んでください
--- stderr en
error[Y0211]: `費用 - 自己負担` can be below 0, which a product cannot take
 --> scheme.yoko:7:22
  |
7 | 結果 算定額 《第3条》 = 切り捨て((費用 - 自己負担) × 料率, 1円)
  |                                   ^^^^^^^^^^^^^^^
  = help: write 大きい方(0円, …) around the difference
--- exit
3

=== Y0212 すべて含む is for sets, and this is one choice
--- file scheme.yoko
制度 example 「小さな補助」
選択肢 区分 { 本店、支店 }
項目 費用 : 円
項目 区分 : 区分
結果 対象経費 = 費用
条文 第3条 「本店と支店」
要件 《第3条》: 区分 が { 本店、支店 } をすべて含む
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0212]: すべて含む は集合に使うもので、これは選択肢ひとつです
 --> scheme.yoko:7:11
  |
7 | 要件 《第3条》: 区分 が { 本店、支店 } をすべて含む
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: が { … } と書いてください
--- stderr en
error[Y0212]: すべて含む is for sets, and this is one choice
 --> scheme.yoko:7:11
  |
7 | 要件 《第3条》: 区分 が { 本店、支店 } をすべて含む
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write が { … }
--- exit
3

=== Y0213 a set is asked by すべて含む or のいずれかを含む
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
選択肢 設備 { 照明、空調 }
条文 第3条 「設備」
項目 導入設備 : 集合(設備)
要件 《第3条》: 導入設備 が { 照明、空調 }
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0213]: 集合には すべて含む か のいずれかを含む を使います
 --> scheme.yoko:7:11
  |
7 | 要件 《第3条》: 導入設備 が { 照明、空調 }
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: が { … } をすべて含む、または が { … } のいずれかを含む と書いてください
--- stderr en
error[Y0213]: a set is asked by すべて含む or のいずれかを含む
 --> scheme.yoko:7:11
  |
7 | 要件 《第3条》: 導入設備 が { 照明、空調 }
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write が { … } をすべて含む, or が { … } のいずれかを含む
--- exit
3

=== Y0215 `…` is no way of rounding
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人
結果 対象経費 = 費用
条文 第3条 「職員の数」
結果 算定額 《第3条》 = 按分(費用, 1人, 職員数, 端数切捨て)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0215]: 「端数切捨て」という端数処理はありません
 --> scheme.yoko:6:32
  |
6 | 結果 算定額 《第3条》 = 按分(費用, 1人, 職員数, 端数切捨て)
  |                                                 ^^^^^^^^^^
  = 直し方: 切り捨て、切り上げ、四捨五入 のどれかを書いてください
--- stderr en
error[Y0215]: `端数切捨て` is no way of rounding
 --> scheme.yoko:6:32
  |
6 | 結果 算定額 《第3条》 = 按分(費用, 1人, 職員数, 端数切捨て)
  |                                                 ^^^^^^^^^^
  = help: write 切り捨て, 切り上げ or 四捨五入
--- exit
3

=== Y0216 it is not said what of … to add up
--- file scheme.yoko
制度 example 「小さな補助」
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
結果 対象経費 = 合計(経費.額, 対象)
条文 第3条 「交付額」
結果 算定額 《第3条》 = 合計(経費)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0216]: 経費の何を合計するかが書かれていません
 --> scheme.yoko:8:19
  |
8 | 結果 算定額 《第3条》 = 合計(経費)
  |                              ^^^^
  = 直し方: 合計(経費.X, …) または 合計(経費, X, …) と書いてください
--- stderr en
error[Y0216]: it is not said what of 経費 to add up
 --> scheme.yoko:8:19
  |
8 | 結果 算定額 《第3条》 = 合計(経費)
  |                              ^^^^
  = help: write 合計(経費.X, …) or 合計(経費, X, …)
--- exit
3

=== Y0217 it takes a value, a condition, and what to take when no line meets it
--- file scheme.yoko
制度 example 「小さな補助」
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
結果 対象経費 = 合計(経費.額, 対象)
条文 第3条 「最も高い経費」
結果 算定額 《第3条》 = 最大(経費, 金額, 0円)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0217]: 値、条件、当てはまる行がないときの値が必要です
 --> scheme.yoko:8:16
  |
8 | 結果 算定額 《第3条》 = 最大(経費, 金額, 0円)
  |                         ^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 最大(経費.X, 条件, 0円) のように書いてください
--- stderr en
error[Y0217]: it takes a value, a condition, and what to take when no line meets it
 --> scheme.yoko:8:16
  |
8 | 結果 算定額 《第3条》 = 最大(経費, 金額, 0円)
  |                         ^^^^^^^^^^^^^^^^^^^^^
  = help: write as 最大(経費.X, 条件, 0円)
--- exit
3

=== Y0218 the lines that point here are named by their list and reference
--- file scheme.yoko
制度 example 「小さな補助」
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
    項目 主機器番号 : 参照(経費)
}
結果 対象経費 = 合計(経費.額, 対象)
条文 第2条 「付属品」
各 経費 {
    要件 《第2条》: 参照元件数(主機器番号) ≤ 3
}
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0218]: ここを指す行は、一覧と参照の項目で示します
  --> scheme.yoko:10:21
   |
10 |     要件 《第2条》: 参照元件数(主機器番号) ≤ 3
   |                                ^^^^^^^^^^
   = 直し方: 経費.主機器番号 のように書いてください
--- stderr en
error[Y0218]: the lines that point here are named by their list and reference
  --> scheme.yoko:10:21
   |
10 |     要件 《第2条》: 参照元件数(主機器番号) ≤ 3
   |                                ^^^^^^^^^^
   = help: write as 経費.主機器番号
--- exit
3

=== Y0219 this reference points to lines of …, so it can be read only there
--- file scheme.yoko
制度 example 「小さな補助」
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
    項目 主機器番号 : 参照(経費)
}
結果 対象経費 = 合計(経費.額, 対象)
条文 第2条 「付属品」
要件 《第2条》: 参照元件数(経費.主機器番号) ≤ 3
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0219]: この参照は経費の行を指すので、そこでだけ読めます
 --> scheme.yoko:9:17
  |
9 | 要件 《第2条》: 参照元件数(経費.主機器番号) ≤ 3
  |                            ^^^^^^^^^^^^^^^
  = 直し方: 各 経費 の中に書いてください
--- stderr en
error[Y0219]: this reference points to lines of 経費, so it can be read only there
 --> scheme.yoko:9:17
  |
9 | 要件 《第2条》: 参照元件数(経費.主機器番号) ≤ 3
  |                            ^^^^^^^^^^^^^^^
  = help: write it inside 各 経費
--- exit
3

=== Y0220 a running total is over lines
--- file scheme.yoko
制度 example 「小さな補助」
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
結果 対象経費 = 合計(経費.額, 対象)
条文 第2条 「100万円まで」
要件 《第2条》: 累計(100円) が 100万円以下
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0220]: 累計は一覧の行について求めるものです
 --> scheme.yoko:8:11
  |
8 | 要件 《第2条》: 累計(100円) が 100万円以下
  |                 ^^^^^^^^^^^
  = 直し方: 各 の中に書いてください
--- stderr en
error[Y0220]: a running total is over lines
 --> scheme.yoko:8:11
  |
8 | 要件 《第2条》: 累計(100円) が 100万円以下
  |                 ^^^^^^^^^^^
  = help: write it inside 各
--- exit
3

=== Y0221 the unit of rounding must be above 0
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「2分の1」
結果 算定額 《第3条》 = 切り捨て(費用 × 2分の1, 0円)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0221]: 端数処理の単位は0より大きくなければなりません
 --> scheme.yoko:5:32
  |
5 | 結果 算定額 《第3条》 = 切り捨て(費用 × 2分の1, 0円)
  |                                                 ^^^
  = 直し方: 1円、千円 のように書いてください
--- stderr en
error[Y0221]: the unit of rounding must be above 0
 --> scheme.yoko:5:32
  |
5 | 結果 算定額 《第3条》 = 切り捨て(費用 × 2分の1, 0円)
  |                                                 ^^^
  = help: write 1円, 千円
--- exit
3

=== Y0222 the amount of a line must be in yen, but `…` is not
--- file scheme.yoko
制度 example 「小さな補助」
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
    項目 主機器番号 : 参照(経費)
}
結果 対象経費 = 合計(経費.額, 対象)
条文 第2条 「付属品」
各 経費 {
    定義 額 = 主機器番号 がある
    要件 《第2条》: 金額 が 1円以上
}
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0222]: 行の額は円でなければなりませんが、「額」は違います
  --> scheme.yoko:10:8
   |
10 |     定義 額 = 主機器番号 がある
   |          ^^
   = 直し方: 額 を円の額として定義してください
--- stderr en
error[Y0222]: the amount of a line must be in yen, but `額` is not
  --> scheme.yoko:10:8
   |
10 |     定義 額 = 主機器番号 がある
   |          ^^
   = help: define 額 as an amount in yen
--- exit
3

