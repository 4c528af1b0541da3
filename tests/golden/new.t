# yoko new: a scheme file to be filled in, which checks and passes its own examples as it stands.

=== a scheme of its own
--- command
yoko new a-2026 && yoko check a-2026.yoko && yoko test a-2026.yoko && yoko fmt --check a-2026.yoko && cat a-2026.yoko
--- stdout ja
a-2026.yoko を書き出しました。「yoko check a-2026.yoko」で誤りを確かめられます
a-2026.yoko: エラーはありません(警告 0件) — ここに補助金の名前を書く
規則 10 件のうち、9 件を試しています。
合格 2 件、不合格 0 件
# 「#」から行の終わりまでは説明で、判定には使われません。書き終えたら消してかまいません。
# 要綱を隣に開き、上から順に、1 から 6 までを自分の要綱の内容に書き換えてください。途中で何度でも確かめられます：
#     yoko check a-2026.yoko     書き方の誤りを、場所と直し方とともに示します
#     yoko test a-2026.yoko      いちばん下の例を試します
#     yoko fmt a-2026.yoko       形を整えます

制度 a-2026 「ここに補助金の名前を書く」
    出典 「ここに要綱の名前と番号を書く」
    施行 令和8年4月1日

# ---- 1. 条文 ----
# 要綱の条、項、号を、上から順に1行ずつ書きます。見出しは自分の言葉で短く。
# 判定にも計算にも関わらない条には「計算なし」と、その理由を書きます。

条文 第1条 「目的」 計算なし 「趣旨を述べるだけ」
条文 第2条 「県内の事業所」
条文 第3条 「対象となる経費」
条文 第4条 「補助率と上限額」

# ---- 2. 項目 ----
# 申請書に書いてもらうことを書きます。「:」の後は、真偽（はい、いいえ）、円、人、台、日付、文字など。
# いくつかから選んでもらうものは、先に「選択肢」で並べます。

選択肢 経費区分 { 機器、ソフト、その他 }
項目 申請番号 : 文字 必須
項目 県内 : 真偽 「事業所が県内にある」
一覧 経費 「かかった費用を1行ずつ」 {
    項目 番号 : 数 1以上 鍵 既定 位置
    項目 区分 : 経費区分
    項目 金額 : 円
}

# ---- 3. 要件 ----
# 一つでも満たさなければ交付しない条件です。《》には、よりどころの条を書きます。

要件 《第2条》 「県内にある」: 県内

# ---- 4. 経費 ----
# 費用の1行ごとに、対象になるかどうかの条件を書きます。

各 経費 {
    要件 《第3条》 「機器かソフトである」: 区分 が { 機器、ソフト }
}

# ---- 5. 補助額 ----
# 数は要綱のとおりに書けます：2分の1、10％、100万円、1,600,000円。
# 円未満などの端数は、切り捨て、切り上げ、四捨五入のどれかと単位を必ず書きます。
# 例外は、定義のすぐ下に「ただし 条件 のとき 値」と書きます。

定数 上限 《第4条》 = 100万円
定義 補助率 《第4条》 = 2分の1

結果 対象経費 《第3条》 = 合計(経費.額, 対象)
結果 補助率 《第4条》 = 補助率
結果 上限額 《第4条》 = 上限
結果 算定額 《第4条》 = 小さい方(切り捨て(対象経費 × 補助率, 千円), 上限)

# ---- 6. 例 ----
# 手で計算した答えを書いておくと、yoko test がいつでも確かめます。要件ごとに一つ、上限の前後に一つずつあると安心です。

例 「費用の半分」 {
    県内
    経費 [ { 区分 = 機器  金額 = 500,000円 } ]
    期待 { 判定 = 交付可  補助額 = 250,000円 }
}
例 「県外には交付しない」 {
    県内 でない
    経費 [ { 区分 = ソフト  金額 = 500,000円 } ]
    期待 { 判定 = 不交付  不適合 = 《第2条》 }
}
--- stdout en
a-2026.yoko: written; `yoko check a-2026.yoko` tells what is still wrong
a-2026.yoko: no error, 0 warning(s) — the name of the subsidy
Of 11 rules, 10 are put to the test.
2 passed, 0 failed
# From # to the end of the line is explanation and decides nothing; delete it when you are done.
# Open the guideline beside this file and replace 1 to 6, from the top, by what it says. Check as often as you like:
#     yoko check a-2026.yoko     shows mistakes, with their place and what to write instead
#     yoko test a-2026.yoko      tries the examples at the bottom
#     yoko fmt a-2026.yoko       puts the file into its settled form

scheme a-2026 "the name of the subsidy"
    source "the name and number of the guideline"
    effective 2026-04-01

# ---- 1. Clauses ----
# One line for each article and paragraph, in order, labelled briefly in your own words.
# A clause that decides and computes nothing is marked `nothing`, with the reason.

clause 第1条 "purpose" nothing "tells the aim only"
clause 第2条 "offices in the prefecture"
clause 第3条 "costs that are covered"
clause 第4条 "rate and ceiling"

# ---- 2. Fields ----
# What the application form asks. Behind the colon: truth (yes or no), 円, 人, 台, date, text, and so on.
# What is chosen from a list is declared as choices first.

choices cost_kind { device, software, otherwise }
field 申請番号 : text required
field in_prefecture : truth "the office is in the prefecture"
list 経費 "the costs, one a line" {
    field 番号 : number 1.. key default position
    field kind : cost_kind
    field 金額 : yen
}

# ---- 3. Requirements ----
# Conditions without which nothing is granted. Between 《 and 》 stands the clause they come from.

require 《第2条》 "in the prefecture": in_prefecture

# ---- 4. Costs ----
# What each line of costs must meet to be covered.

each 経費 {
    require 《第3条》 "a device or software": kind is { device, software }
}

# ---- 5. The grant ----
# Numbers as the guideline writes them: 1/2, 10%, 100万円, 1,600,000円.
# Rounding is always said: round_down, round_up or round_half_up, with its unit.
# An exception stands below its definition: except when CONDITION then VALUE.

constant cap 《第4条》 = 100万円
define share 《第4条》 = 1/2

result 対象経費 《第3条》 = sum(経費.額, 対象)
result 補助率 《第4条》 = share
result 上限額 《第4条》 = cap
result 算定額 《第4条》 = least(round_down(対象経費 × share, 千円), cap)

# ---- 6. Examples ----
# Answers that you worked out by hand; `yoko test` holds the scheme to them. One for each requirement, and one on
# either side of the ceiling, are worth having.

example "half of the costs" {
    in_prefecture
    経費 [ { kind = device  金額 = 500,000円 } ]
    expect { verdict = granted  grant = 250,000円 }
}
example "nothing outside the prefecture" {
    not in_prefecture
    経費 [ { kind = software  金額 = 500,000円 } ]
    expect { verdict = refused  failed = 《第2条》 }
}

=== in the other language
--- command
yoko new a --lang en >/dev/null && yoko check a.yoko && yoko test a.yoko && yoko fmt --check a.yoko
yoko new b --lang ja -o c.yoko && yoko check c.yoko
--- stdout ja
a.yoko: エラーはありません(警告 0件) — the name of the subsidy
規則 11 件のうち、10 件を試しています。
合格 2 件、不合格 0 件
c.yoko を書き出しました。「yoko check c.yoko」で誤りを確かめられます
c.yoko: エラーはありません(警告 0件) — ここに補助金の名前を書く
--- stdout en
a.yoko: no error, 0 warning(s) — the name of the subsidy
Of 11 rules, 10 are put to the test.
2 passed, 0 failed
c.yoko: written; `yoko check c.yoko` tells what is still wrong
c.yoko: no error, 0 warning(s) — ここに補助金の名前を書く

=== an amendment: nothing is changed yet, and each hint can be taken out of its comment
--- file base.yoko
制度 base 「元」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 金額 : 円
条文 1 「額」
条文 2 「要件」
定数 上限 《1》 = 60万円
要件 《2》: 金額 > 0円
結果 対象経費 《1》 = 金額
結果 算定額 《1》 = 小さい方(金額, 上限)
--- command
yoko new next --from base.yoko && cat next.yoko && yoko check next.yoko && yoko fmt --check next.yoko
sed -i 's/^# 改める 定数/改める 定数/; s/^# amend constant/amend constant/; s/= 60/= 80/' next.yoko && yoko check next.yoko
--- stdout ja
next.yoko を書き出しました。「yoko check next.yoko」で誤りを確かめられます
# ここには base から変わるところだけを書きます。書かないことは、すべて元のままです。
# 変えたい行の先頭の「# 」を消し、値を書き換えてください。ほかに、次のようにも書けます：
#     加える 要件 《…》 「…」: …        前になかったもの（条も新しければ 加える 条文 … 「…」）
#     削る 要件 《…》                   なくなったもの
#     改める 選択肢 … { … }             選択肢を変える。前からあるものも並べます
# 「yoko doc next --consolidated」で、変わった後の全文を表示します。

制度 next 「元」
基礎 base
# 施行 令和6年4月1日    # いつからの要綱か

# ---- 定数 ----
# 改める 定数 上限 《1》 = 60万円

# ---- 要件 ----
# 改める 要件 《2》: 金額 > 0円

# ---- 結果 ----
# 改める 結果 対象経費 《1》 = 金額
# 改める 結果 算定額 《1》 = 小さい方(金額, 上限)
next.yoko: エラーはありません(警告 0件) — 元
next.yoko: エラーはありません(警告 0件) — 元
--- stdout en
next.yoko: written; `yoko check next.yoko` tells what is still wrong
# Only what is changed against base is written here; all else is taken over as it stands there.
# Delete the # and the space in front of a line below and change the line. There are also:
#     add require 《…》 "…": …          what was not there before (its clause too: add clause … "…")
#     delete require 《…》              what is there no more
#     amend choices … { … }            all its members, those of before too
# `yoko doc next --consolidated` shows the whole text as it then stands.

scheme next "元"
base base
# effective 2024-04-01    # the day from which it holds

# ---- constants ----
# amend constant 上限 《1》 = 60万円

# ---- requirements ----
# amend require 《2》: 金額 > 0円

# ---- results ----
# amend result 対象経費 《1》 = 金額
# amend result 算定額 《1》 = least(金額, 上限)
next.yoko: no error, 0 warning(s) — 元
next.yoko: no error, 0 warning(s) — 元

=== an amendment of a base whose name has quotes in it
--- file base.yoko
制度 base 『大きい"省エネ"」設備』
    出典 『ある"要綱"」』
項目 金額 : 円
条文 1 「額」
結果 算定額 《1》 = 金額
--- command
for language in ja en; do
    yoko new $language --from base.yoko --lang $language >told.txt
    sed -i -E 's/^# (出典|source)/    \1/' $language.yoko
    sed -nE '/^(制度|scheme|    出典|    source)/p' $language.yoko; yoko check $language.yoko
done
--- stdout ja
制度 ja 『大きい"省エネ"」設備』
    出典 『ある"要綱"」』    # 要綱の名前や番号
ja.yoko: エラーはありません(警告 0件) — 大きい"省エネ"」設備
scheme en 『大きい"省エネ"」設備』
    source 『ある"要綱"」』    # the name and number of the guideline
en.yoko: エラーはありません(警告 0件) — 大きい"省エネ"」設備
--- stdout en
制度 ja 『大きい"省エネ"」設備』
    出典 『ある"要綱"」』    # 要綱の名前や番号
ja.yoko: no error, 0 warning(s) — 大きい"省エネ"」設備
scheme en 『大きい"省エネ"」設備』
    source 『ある"要綱"」』    # the name and number of the guideline
en.yoko: no error, 0 warning(s) — 大きい"省エネ"」設備

=== what cannot be begun
--- file a.yoko
制度 a
--- command
yoko new a; yoko new 埼玉県; yoko new x/y; yoko new; yoko new z --from none 2>&1 | sed 1q >&2; yoko new z --lang de; ls; yoko help new
--- stdout ja
a.yoko
yoko new — 何をどこに書くかの説明が付いた制度ファイルを作ります

使い方:
  yoko new ID [--from SCHEME] [--lang ja|en] [-o FILE]

オプション:
      --from SCHEME       その制度を基礎とし、変わるところだけを書きます
      --lang ja|en        キーワードと説明の言語
  -o, --output FILE       ID.yoko の代わりに、このファイルに書き出します
      --limit NAME=VALUE  受け付ける上限を変えます。名前は「yoko help limits」で確かめられます。繰り返し指定できます
  -h, --help              この説明を表示します

例:
  yoko new shizuoka-2026
      独自の要綱のために shizuoka-2026.yoko を作ります
  yoko new yamaguchi-2025 --from yamaguchi-2024
      変わるところだけを書く、翌年度のファイルを作ります
--- stdout en
a.yoko
yoko new — begins a scheme file, with what to write where in its comments

Usage:
  yoko new ID [--from SCHEME] [--lang ja|en] [-o FILE]

Options:
      --from SCHEME       amend that scheme: only what changes is written
      --lang ja|en        the language of the keywords and explanations
  -o, --output FILE       write there instead of to ID.yoko
      --limit NAME=VALUE  take more or less than usual of something: `yoko help limits`; may be repeated
  -h, --help              this text

Examples:
  yoko new shizuoka-2026
      begins shizuoka-2026.yoko for a guideline of its own
  yoko new yamaguchi-2025 --from yamaguchi-2024
      begins next year's, which says only what changes
--- stderr ja
エラー[Y0863]: 「a.yoko」はすでにあるため、書き込みませんでした
  = 直し方: 別の名前にするか、-o で別のファイルを指定してください。書き直すときは、先に元のファイルを移してください
エラー[Y0862]: 「埼玉県」は制度の名前に使えません
  = 直し方: 英数字と - _ だけで、64文字までで書いてください。例：saitama-2026
エラー[Y0862]: 「x/y」は制度の名前に使えません
  = 直し方: 英数字と - _ だけで、64文字までで書いてください。例：saitama-2026
エラー[Y0814]: 「yoko new」には、新しい制度の名前(ID)が必要です
  = 直し方: 「yoko new shizuoka-2026」のように書いてください。ほかの例は「yoko new --help」で表示します
エラー[Y0807]: 「none」という制度はありません
エラー[Y0816]: 「de」という形式では出力できません
  = 直し方: ja, en のどれかを書いてください
--- stderr en
error[Y0863]: `a.yoko` is there already, and was left as it is
  = help: take another id, or another file by -o; to begin anew, move the old one away first
error[Y0862]: `埼玉県` cannot be the id of a scheme
  = help: write letters, digits, - and _, 64 at most, as saitama-2026
error[Y0862]: `x/y` cannot be the id of a scheme
  = help: write letters, digits, - and _, 64 at most, as saitama-2026
error[Y0814]: `yoko new` needs the id that the new scheme is to have
  = help: write it as `yoko new shizuoka-2026`; `yoko new --help` shows more
error[Y0807]: there is no scheme `none`
error[Y0816]: there is no format `de` for this
  = help: write one of ja, en

