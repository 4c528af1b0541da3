# Characters, tokens and grammar. One slip, and what is said of it; doc/errors/ explains each.

=== Y0010 byte … of the file, …, is no part of a UTF-8 character
--- bytes scheme.yoko
制度 example 「\x8f\xac\x8b\x4b\x96\xcd」
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0010]: ファイルの 19 バイト目（0x8F）は UTF-8 の文字になっていません
 --> scheme.yoko:1:13
  |
1 | 制度 example 「<8F><AC><8B>K<96><CD>」
  |                ^^^^
  = 直し方: 文字コードを UTF-8 にして保存し直してください(Shift_JIS で保存するエディターがあります)
--- stderr en
error[Y0010]: byte 19 of the file, 0x8F, is no part of a UTF-8 character
 --> scheme.yoko:1:13
  |
1 | 制度 example 「<8F><AC><8B>K<96><CD>」
  |                ^^^^
  = help: save the file as UTF-8; some editors save as Shift_JIS unless told
--- exit
3

=== Y0011 `…` (…) cannot stand here
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
定義 上限＄ = 100万円
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0011]: 「＄」（U+FF04）はここに書けません
 --> scheme.yoko:4:6
  |
4 | 定義 上限＄ = 100万円
  |          ^^
  = 直し方: 取り除いてください。名前に要る文字なら、名前を「…」で囲みます
--- stderr en
error[Y0011]: `＄` (U+FF04) cannot stand here
 --> scheme.yoko:4:6
  |
4 | 定義 上限＄ = 100万円
  |          ^^
  = help: take it out; a name that needs it is quoted: 「…」
--- exit
3

=== Y0012 an invisible character stands here: …, …
--- bytes scheme.yoko
制度 example 「小さな補助」
項目 費用\xe2\x80\x8b : 円
結果 対象経費 = 費用
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0012]: 目に見えない文字があります: U+200B（ZERO WIDTH SPACE）
 --> scheme.yoko:2:6
  |
2 | 項目 費用<U+200B> : 円
  |          ^^^^^^^^
  = 直し方: 削除してください。コピーした文章に紛れていたものかもしれません
--- stderr en
error[Y0012]: an invisible character stands here: U+200B, ZERO WIDTH SPACE
 --> scheme.yoko:2:6
  |
2 | 項目 費用<U+200B> : 円
  |          ^^^^^^^^
  = help: delete it; it may have come along with copied text
--- exit
3

=== Y0013 `…` is not closed on its line
--- file scheme.yoko
制度 example 「小さな補助
項目 費用 : 円
結果 対象経費 = 費用
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0013]: 「「」が同じ行で閉じられていません
 --> scheme.yoko:1:12
  |
1 | 制度 example 「小さな補助
  |              ^^
  = 直し方: 」 で閉じてください
--- stderr en
error[Y0013]: `「` is not closed on its line
 --> scheme.yoko:1:12
  |
1 | 制度 example 「小さな補助
  |              ^^
  = help: close the quoted text with 」
--- exit
3

=== Y0014 `《` is not closed on its line
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「費用は1円から」
要件 《第3条: 費用 が 1円以上
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0014]: 「《」が同じ行で閉じられていません
 --> scheme.yoko:5:4
  |
5 | 要件 《第3条: 費用 が 1円以上
  |      ^^
  = 直し方: 》で閉じてください
--- stderr en
error[Y0014]: `《` is not closed on its line
 --> scheme.yoko:5:4
  |
5 | 要件 《第3条: 費用 が 1円以上
  |      ^^
  = help: close the citation with 》
--- exit
3

=== Y0015 this citation names no clause
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「費用は1円から」
要件 《》: 費用 が 1円以上
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0015]: どの条文を引くかが書かれていません
 --> scheme.yoko:5:4
  |
5 | 要件 《》: 費用 が 1円以上
  |      ^^^^
  = 直し方: 《第5条(1)》のように書きます。複数なら《第3条、第5条》とします
--- stderr en
error[Y0015]: this citation names no clause
 --> scheme.yoko:5:4
  |
5 | 要件 《》: 費用 が 1円以上
  |      ^^^^
  = help: write the clause, as 《第5条(1)》, several as 《第3条、第5条》
--- exit
3

=== Y0016 the commas in `…` are not between thousands
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「上限」
結果 算定額 《第3条》 = 小さい方(費用, 10,0000円)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0016]: 「10,0000」のコンマが3桁ごとになっていません
 --> scheme.yoko:5:25
  |
5 | 結果 算定額 《第3条》 = 小さい方(費用, 10,0000円)
  |                                        ^^^^^^^^^
  = もしかして: 100,000円
  = 直し方: 3桁ごとに打つか、打たずに書いてください。二つの値なら、コンマの後に空白を置きます
--- stderr en
error[Y0016]: the commas in `10,0000` are not between thousands
 --> scheme.yoko:5:25
  |
5 | 結果 算定額 《第3条》 = 小さい方(費用, 10,0000円)
  |                                        ^^^^^^^^^
  = did you mean: 100,000円
  = help: put one before each three digits, or none; if it is two values, put a space after the comma
--- exit
3

=== Y0017 `…` is no number
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「上限」
結果 算定額 《第3条》 = 小さい方(費用, 5万2億円)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0017]: 「5万2億」は数として読めません
 --> scheme.yoko:5:25
  |
5 | 結果 算定額 《第3条》 = 小さい方(費用, 5万2億円)
  |                                        ^^^^^^^^
  = 直し方: 1,600,000、100万、1億2,000万、4分の3、3/4、10.5％ のように書きます
--- stderr en
error[Y0017]: `5万2億` is no number
 --> scheme.yoko:5:25
  |
5 | 結果 算定額 《第3条》 = 小さい方(費用, 5万2億円)
  |                                        ^^^^^^^^
  = help: write it as 1,600,000, 100万, 1億2,000万, 4分の3, 3/4 or 10.5%
--- exit
3

=== Y0019 there is no day `…`
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 契約日 : 日付
結果 対象経費 = 費用
条文 第3条 「契約の期間」
要件 《第3条》: 契約日 ≤ 令和6年2月30日
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0019]: 「令和6年2月30日」という日はありません
 --> scheme.yoko:6:17
  |
6 | 要件 《第3条》: 契約日 ≤ 令和6年2月30日
  |                          ^^^^^^^^^^^^^^
  = もしかして: 令和6年2月29日
  = 直し方: 暦にある日を書いてください
--- stderr en
error[Y0019]: there is no day `令和6年2月30日`
 --> scheme.yoko:6:17
  |
6 | 要件 《第3条》: 契約日 ≤ 令和6年2月30日
  |                          ^^^^^^^^^^^^^^
  = did you mean: 令和6年2月29日
  = help: write a day that the calendar has
--- exit
3

=== Y0020 `…` is not within that era
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 契約日 : 日付
結果 対象経費 = 費用
条文 第3条 「契約の期間」
要件 《第3条》: 契約日 ≥ 平成32年4月1日
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0020]: 「平成32年4月1日」はその元号の期間にありません
 --> scheme.yoko:6:17
  |
6 | 要件 《第3条》: 契約日 ≥ 平成32年4月1日
  |                          ^^^^^^^^^^^^^^
  = もしかして: 令和2年4月1日
  = 直し方: その日や年度の属する元号か、西暦で書いてください
--- stderr en
error[Y0020]: `平成32年4月1日` is not within that era
 --> scheme.yoko:6:17
  |
6 | 要件 《第3条》: 契約日 ≥ 平成32年4月1日
  |                          ^^^^^^^^^^^^^^
  = did you mean: 令和2年4月1日
  = help: write the era that the day or year is in, or the calendar year
--- exit
3

=== Y0021 `…` is no whole date
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 契約日 : 日付
結果 対象経費 = 費用
条文 第3条 「契約の期間」
要件 《第3条》: 契約日 ≤ 2024/3/31
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0021]: 「2024/3/31」は年月日がそろっていないか、日付の形になっていません
 --> scheme.yoko:6:17
  |
6 | 要件 《第3条》: 契約日 ≤ 2024/3/31
  |                          ^^^^^^^^^
  = もしかして: 2024-03-31
  = 直し方: 2024-03-11、2024年3月11日、令和6年3月11日 のいずれかの形で書きます
--- stderr en
error[Y0021]: `2024/3/31` is no whole date
 --> scheme.yoko:6:17
  |
6 | 要件 《第3条》: 契約日 ≤ 2024/3/31
  |                          ^^^^^^^^^
  = did you mean: 2024-03-31
  = help: write 2024-03-11, 2024年3月11日 or 令和6年3月11日
--- exit
3

=== Y0022 the year of `…` is outside of 1900 to 2999
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 契約日 : 日付
結果 対象経費 = 費用
条文 第3条 「契約の期間」
要件 《第3条》: 契約日 ≤ 3024-03-31
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0022]: 「3024-03-31」の年は1900年から2999年までにありません
 --> scheme.yoko:6:17
  |
6 | 要件 《第3条》: 契約日 ≤ 3024-03-31
  |                          ^^^^^^^^^^
  = 直し方: その間の年を書いてください
--- stderr en
error[Y0022]: the year of `3024-03-31` is outside of 1900 to 2999
 --> scheme.yoko:6:17
  |
6 | 要件 《第3条》: 契約日 ≤ 3024-03-31
  |                          ^^^^^^^^^^
  = help: write a year within
--- exit
3

=== Y0023 `…` is too large or too fine to be held exactly
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「上限」
結果 算定額 《第3条》 = 小さい方(費用, 99,999,999,999億円)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0023]: 「99,999,999,999億」は大きすぎるか細かすぎて、正確に扱えません
 --> scheme.yoko:5:25
  |
5 | 結果 算定額 《第3条》 = 小さい方(費用, 99,999,999,999億円)
  |                                        ^^^^^^^^^^^^^^^^^^
  = 直し方: 900京より小さく、桁の少ない数で書いてください
--- stderr en
error[Y0023]: `99,999,999,999億` is too large or too fine to be held exactly
 --> scheme.yoko:5:25
  |
5 | 結果 算定額 《第3条》 = 小さい方(費用, 99,999,999,999億円)
  |                                        ^^^^^^^^^^^^^^^^^^
  = help: write a number below 9,000,000,000,000,000,000 with fewer digits
--- exit
3

=== Y0024 a sound mark stands apart from its kana: …
--- bytes scheme.yoko
制度 example 「小さな補助」
項目 か\xe3\x82\x99っこう : 円
結果 対象経費 = がっこう
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0024]: 濁点または半濁点が、かなから離れています: U+3099
 --> scheme.yoko:2:5
  |
2 | 項目 がっこう : 円
  |        ^
  = 直し方: そのかなを打ち直してください。「が」を「か」と濁点に分けて保存するソフトがあります
--- stderr en
error[Y0024]: a sound mark stands apart from its kana: U+3099
 --> scheme.yoko:2:5
  |
2 | 項目 がっこう : 円
  |        ^
  = help: type the kana anew; some programs split が into か and its mark
--- exit
3

=== Y0025 `…` (…) is no minus sign
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
項目 自己負担 : 円
条文 第3条 「負担を除く」
結果 算定額 《第3条》 = 大きい方(0円, 費用 – 自己負担)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0025]: 「–」（U+2013）は引き算の記号ではありません
 --> scheme.yoko:6:28
  |
6 | 結果 算定額 《第3条》 = 大きい方(0円, 費用 – 自己負担)
  |                                            ^
  = もしかして: -
  = 直し方: - か − を使ってください
--- stderr en
error[Y0025]: `–` (U+2013) is no minus sign
 --> scheme.yoko:6:28
  |
6 | 結果 算定額 《第3条》 = 大きい方(0円, 費用 – 自己負担)
  |                                            ^
  = did you mean: -
  = help: write - or −
--- exit
3

=== Y0030 `…` cannot stand here; expected …
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「費用は1円から」
要件 《第3条》 費用 が 1円以上
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0050]: 「費用」の前に「:」がありません
 --> scheme.yoko:5:10
  |
5 | 要件 《第3条》 費用 が 1円以上
  |                ^^^^
  = 直し方: そこに書いてください：要件 《第3条》 「見出し」: 条件、項目 定員 : 人
--- stderr en
error[Y0050]: `:` is missing before `費用`
 --> scheme.yoko:5:10
  |
5 | 要件 《第3条》 費用 が 1円以上
  |                ^^^^
  = help: write it there: 要件 《第3条》 「heading」: CONDITION, 項目 定員 : 人
--- exit
3

=== Y0031 `…` begins no declaration
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
上限 = 100万円
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0031]: 「上限」で始まる宣言はありません
 --> scheme.yoko:4:1
  |
4 | 上限 = 100万円
  | ^^^^
  = もしかして: 定義 上限
  = 直し方: 宣言は、決まった語で始めます: 定義、要件、結果、表 など
--- stderr en
error[Y0031]: `上限` begins no declaration
 --> scheme.yoko:4:1
  |
4 | 上限 = 100万円
  | ^^^^
  = did you mean: 定義 上限
  = help: each declaration opens with its keyword: 定義, 要件, 結果, 表 …
--- exit
3

=== Y0032 `…` is missing before `…`
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「100万円、小口は50万円」
定義 上限 《第3条》 = 100万円
    ただし 費用 が 10万円以下 50万円
結果 算定額 《第3条》 = 小さい方(費用, 上限)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0032]: 「50万円」の前に「のとき」がありません
 --> scheme.yoko:6:18
  |
6 |     ただし 費用 が 10万円以下 50万円
  |                          ^^^^
  = 直し方: 条件を閉じてください: ただし 条件 のとき 値、のみ 条件 のとき
--- stderr en
error[Y0032]: `のとき` is missing before `50万円`
 --> scheme.yoko:6:18
  |
6 |     ただし 費用 が 10万円以下 50万円
  |                          ^^^^
  = help: close the condition: ただし CONDITION のとき VALUE, のみ CONDITION のとき
--- exit
3

=== Y0033 `…` is never closed
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「上限」
結果 算定額 《第3条》 = 小さい方(費用, 100万円
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0033]: 「(」が閉じられていません
 --> scheme.yoko:5:20
  |
5 | 結果 算定額 《第3条》 = 小さい方(費用, 100万円
  |                                 ^
  = 直し方: 「)」で閉じてください
--- stderr en
error[Y0033]: `(` is never closed
 --> scheme.yoko:5:20
  |
5 | 結果 算定額 《第3条》 = 小さい方(費用, 100万円
  |                                 ^
  = help: close it with `)`
--- exit
3

=== Y0034 `…` closes nothing
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「上限」
結果 算定額 《第3条》 = 小さい方(費用, 100万円))
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0034]: 「)」に対応する開き括弧がありません
 --> scheme.yoko:5:31
  |
5 | 結果 算定額 《第3条》 = 小さい方(費用, 100万円))
  |                                                ^
  = 直し方: 取り除くか、対応する開き括弧を補ってください
--- stderr en
error[Y0034]: `)` closes nothing
 --> scheme.yoko:5:31
  |
5 | 結果 算定額 《第3条》 = 小さい方(費用, 100万円))
  |                                                ^
  = help: take it out, or put in what it closes
--- exit
3

=== Y0035 brackets are nested too deep here
--- command
{
    printf '制度 example 「小さな補助」\n項目 費用 : 円\n結果 対象経費 = '
    i=0
    while [ $i -lt 300 ]; do printf '('; i=$((i + 1)); done
    printf '費用'
    while [ $i -gt 0 ]; do printf ')'; i=$((i - 1)); done
    echo
} >scheme.yoko
yoko check scheme.yoko 2>&1 | grep -o '.*\[Y[0-9]*\].*'
--- stdout ja
エラー[Y0035]: 括弧の入れ子が深すぎます
--- stdout en
error[Y0035]: brackets are nested too deep here

=== Y0036 this expression is too long or too deep
--- command
{
    printf '制度 example 「小さな補助」\n項目 費用 : 円\n結果 対象経費 = 費用'
    i=0
    while [ $i -lt 20000 ]; do printf ' + 費用'; i=$((i + 1)); done
    echo
} >scheme.yoko
yoko check scheme.yoko 2>&1 | grep -o '.*\[Y[0-9]*\].*'
--- stdout ja
エラー[Y0036]: この式は長すぎるか、入れ子が深すぎます
--- stdout en
error[Y0036]: this expression is too long or too deep

=== Y0037 `…` is read as one name
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「費用は1円から」
要件 《第3条》: 費用が 1円以上
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0037]: 「費用が」は一つの名前として読まれます
 --> scheme.yoko:5:11
  |
5 | 要件 《第3条》: 費用が 1円以上
  |                 ^^^^^^
  = 直し方: 「が」が名前の一部でないなら、前に空白を入れてください: 費用 が
--- stderr en
error[Y0037]: `費用が` is read as one name
 --> scheme.yoko:5:11
  |
5 | 要件 《第3条》: 費用が 1円以上
  |                 ^^^^^^
  = help: if `が` does not belong to it, put a space before: 費用 が
--- exit
3

=== Y0038 this is said twice
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円 必須 必須
結果 対象経費 = 費用
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0038]: 同じことが二度書かれています
 --> scheme.yoko:2:14
  |
2 | 項目 費用 : 円 必須 必須
  |                     ^^^^
  = 直し方: どちらか一つにしてください
--- stderr en
error[Y0038]: this is said twice
 --> scheme.yoko:2:14
  |
2 | 項目 費用 : 円 必須 必須
  |                     ^^^^
  = help: keep one of the two
--- exit
3

=== Y0039 the bounds of a field belong to it
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円 0円超
結果 対象経費 = 費用
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0039]: 項目の範囲は、両端の値を含む形で書きます
 --> scheme.yoko:2:11
  |
2 | 項目 費用 : 円 0円超
  |                ^^^^^
  = 直し方: 「以上」「以下」で書いてください: 0円超 なら 1円以上
--- stderr en
error[Y0039]: the bounds of a field belong to it
 --> scheme.yoko:2:11
  |
2 | 項目 費用 : 円 0円超
  |                ^^^^^
  = help: write 以上 and 以下: 1円以上 for 0円超
--- exit
3

=== Y0040 `…` makes a range, which can stand only after が, in 場合, in tables and with fields
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
項目 職員数 : 人
結果 対象経費 = 費用
条文 第3条 「職員の数」
要件 《第3条》: 職員数 = 5人以上
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0040]: 「以上」は範囲を表す語で、「が」の後、場合、表、項目のほかには書けません
 --> scheme.yoko:6:19
  |
6 | 要件 《第3条》: 職員数 = 5人以上
  |                             ^^^^
  = 直し方: 「X が 5人以上」または「X >= 5人」と書いてください
--- stderr en
error[Y0040]: `以上` makes a range, which can stand only after が, in 場合, in tables and with fields
 --> scheme.yoko:6:19
  |
6 | 要件 《第3条》: 職員数 = 5人以上
  |                             ^^^^
  = help: write `X が 5人以上`, or `X >= 5人`
--- exit
3

=== Y0041 the file ends here; expected …
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「上限」
結果 算定額 《第3条》 =
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0041]: ファイルがここで終わっています。続けて要るのは、値です
 --> scheme.yoko:5:14
  |
5 | 結果 算定額 《第3条》 =
  |                       ^
  = 参考: 結果 の書き方：結果 名前 《第3条》 = 値
  = 直し方: 最後の宣言を書き終えてください
--- stderr en
error[Y0041]: the file ends here; expected a value
 --> scheme.yoko:5:14
  |
5 | 結果 算定額 《第3条》 =
  |                       ^
  = note: `結果` is written so: 結果 名前 《第3条》 = 値
  = help: complete the last declaration
--- exit
3

=== Y0042 `…` is a keyword and cannot stand here; expected …
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「契約の時期」
項目 時期 : 日付
要件 《第3条》: 年度(契約日) = 令和6年度
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0042]: 「時期」は決まった意味の語なので、ここに書けません。続けて書けるのは、名前です
 --> scheme.yoko:5:4
  |
5 | 項目 時期 : 日付
  |      ^^^^
  = 参考: 項目 の書き方：項目 名前 : 人 小数1桁 1人以上200人以下 必須
  = もしかして: 「時期」
  = 直し方: 名前として使うなら、「時期」と括弧を付けて書きます
--- stderr en
error[Y0042]: `時期` is a keyword and cannot stand here; expected a name
 --> scheme.yoko:5:4
  |
5 | 項目 時期 : 日付
  |      ^^^^
  = note: `項目` is written so: 項目 名前 : 人 小数1桁 1人以上200人以下 必須
  = did you mean: 「時期」
  = help: if it is meant as a name, quote it: 「時期」
--- exit
3

=== Y0043 something is missing after `…`; expected …
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
定義 上限 =
条文 第3条 「上限」
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0043]: 「=」の後が足りません。続けて要るのは、値です
 --> scheme.yoko:4:7
  |
4 | 定義 上限 =
  |           ^
  = 参考: 定義 の書き方：定義 名前 《第3条》 = 値
  = 直し方: 次の宣言が始まる前に、書き終えてください
--- stderr en
error[Y0043]: something is missing after `=`; expected a value
 --> scheme.yoko:4:7
  |
4 | 定義 上限 =
  |           ^
  = note: `定義` is written so: 定義 名前 《第3条》 = 値
  = help: complete the declaration before the next begins
--- exit
3

