# What goes with what: types, units, rates, days that are moved, members of choices. `mend` writes what is proposed into the scheme and
# checks it again.

=== types and units that meet
--- file scheme.yoko
制度 example 「型」
条文 第3条 「要件」
選択肢 費目 { 機器、工事 }
選択肢 地域 { 都市部、山間部 }
群 機器等 : 費目 { 機器 }
項目 費用 : 円
項目 別額 : 円
項目 負担 : 円
項目 職員数 : 人
項目 台数 : 台
項目 年齢 : 歳
項目 経過日 : 日
項目 経過月 : か月
項目 経過年 : 年
項目 数値 : 数
項目 所在 : 地域
項目 扱い : 集合(地域)
項目 申請日 : 日付
項目 完了日 : 日付
項目 開始年度 : 年度
項目 記録率 : 率
項目 別の率 : 率
項目 再申請 : 真偽
項目 名 : 文字
一覧 経費 {
    項目 番号 : 数 鍵
    項目 区分 : 費目
    項目 金額 : 円
    項目 親 : 参照(経費)
    項目 行率 : 率
}
結果 対象経費 = 費用
要件 《第3条》: 記録率 >= 3000000000
要件 《第3条》: 記録率 >= 2147483647
要件 《第3条》: 記録率 >= 0.000000001
要件 《第3条》: 0.5 <= 記録率
要件 《第3条》: 3円 <= 記録率
要件 《第3条》: 記録率 <= 3円
要件 《第3条》: 職員数 <= 記録率
要件 《第3条》: 記録率 >= 職員数
要件 《第3条》: 記録率 >= 数値
要件 《第3条》: 記録率 = 別の率
要件 《第3条》: 費用 × 記録率 >= 3円
要件 《第3条》: 3円 <= 費用 × 記録率
要件 《第3条》: 費用 × 記録率 >= 費用 × 別の率
要件 《第3条》: 費用 × 記録率
要件 《第3条》: 年齢 >= 経過日
要件 《第3条》: 年齢 >= 年数(申請日, 完了日)
要件 《第3条》: 年数(申請日, 完了日) >= 18歳
要件 《第3条》: 日数(申請日, 完了日) >= 1年
要件 《第3条》: 日数(申請日, 完了日) >= 1か月
要件 《第3条》: 月数(申請日, 完了日) >= 30日
要件 《第3条》: 経過日 >= 経過月
要件 《第3条》: 経過年 >= 経過月
要件 《第3条》: 3日 >= 職員数
要件 《第3条》: 費用 >= 職員数
要件 《第3条》: 費用 >= 3人
要件 《第3条》: 3人 <= 費用
要件 《第3条》: 費用 >= 3
要件 《第3条》: 3 <= 費用
要件 《第3条》: 費用 >= 3 + 4
要件 《第3条》: 費用 >= 3 × 4円 + 5
要件 《第3条》: 費用 + 3 >= 別額 + 4
要件 《第3条》: 費用 >= 1/2
要件 《第3条》: 費用 >= 数値
要件 《第3条》: 職員数 >= 数値
要件 《第3条》: 申請日 >= 開始年度
要件 《第3条》: 開始年度 <= 申請日
要件 《第3条》: 申請日 = 所在
要件 《第3条》: 所在 = 開始年度
要件 《第3条》: 所在 = 再申請
要件 《第3条》: 名 = 所在
要件 《第3条》: 扱い = 所在
要件 《第3条》: 名
要件 《第3条》: 費用 × 記録率 + 3円 >= 3円
要件 《第3条》: 3円 + 費用 × 記録率 >= 3円
要件 《第3条》: 費用 >= 大きい方(3, 2026-04-01)
要件 《第3条》: 数値 = 3割2分
要件 《第3条》: 名 = 「機器等」
要件 《第3条》: 扱い
要件 《第3条》: 申請日
要件 《第3条》: 開始年度
要件 《第3条》: 記録率
要件 《第3条》: 数値
要件 《第3条》: 経費
要件 《第3条》: 経費.番号
要件 《第3条》: 経費.金額 >= 3円
要件 《第3条》: 経費.区分 = 機器
要件 《第3条》: 年度末(申請日) >= 申請日
要件 《第3条》: 年度(開始年度) >= 開始年度
要件 《第3条》: 日数(開始年度, 申請日) >= 3日
要件 《第3条》: 月(開始年度) >= 3
要件 《第3条》: 職員数 >= 3割
要件 《第3条》: 記録率 >= 3割
要件 《第3条》: 記録率 >= 7割5分
要件 《第3条》: 記録率 >= 7割5分2厘
要件 《第3条》: 記録率 >= 200割
要件 《第3条》: 記録率 >= 1.5割
要件 《第3条》: 記録率 >= 7割x分
要件 《第3条》: 費用 >= 別額 × 2倍
要件 《第3条》: 申請日 >= 9月30日
要件 《第3条》: 申請日 >= 9月
要件 《第3条》: 申請日 >= 9月末
要件 《第3条》: 職員数 が 10人以内
要件 《第3条》: 記録率 が 3分の2以内
要件 《第3条》: 職員数 >= 10頭以内
要件 《第3条》: 職員数 >= 10頭
要件 《第3条》: 職員数 >= 10人の職員が常に勤務している
要件 《第3条》: 職員数 >= 10名
各 経費 {
    要件 《第3条》: 行率 >= 0.5
    要件 《第3条》: 親 = 番号
    要件 《第3条》: 親
    要件 《第3条》: 親 = 親
    要件 《第3条》: 区分 = 所在
}
--- command
mend --say scheme.yoko
--- stdout ja
Y0023 33: 記録率 >= 3000000000 (「記録率 >= 3000000000」は大きすぎるか細かすぎて、正確に扱えません)
Y0201 37: 3円 <= 記録率 (これは記録の率ですが、ここには円の数量が必要です)
Y0201 38: 記録率 <= 3円 (これは円の数量ですが、ここには記録の率が必要です)
Y0201 39: 職員数 <= 記録率 (これは記録の率ですが、ここには人の数量が必要です)
Y0201 40: 記録率 >= 職員数 (これは人の数量ですが、ここには記録の率が必要です)
Y0201 41: 記録率 >= 数値 (これは単位のない数ですが、ここには記録の率が必要です)
Y0206 43: 費用 × 記録率 >= 3円 (額に記録の率を掛けたら、その場で端数を処理する必要があります)
Y0206 44: 3円 <= 費用 × 記録率 (額に記録の率を掛けたら、その場で端数を処理する必要があります)
Y0206 45: 費用 × 記録率 >= 費用 × 別の率 (額に記録の率を掛けたら、その場で端数を処理する必要があります)
Y0206 46: 費用 × 記録率 (額に記録の率を掛けたら、その場で端数を処理する必要があります)
Y0202 47: 年齢 >= 経過日 (歳の数量と日の数量は一緒に計算できません)
    日数(A, B) は日、月数(A, B) はか月、年数(A, B) は年で数えます。年齢も年です。日付どうしなら 申請日 >= 指定日 + 1年 と比べます
Y0202 48: 年齢 >= 年数(申請日, 完了日) (歳の数量と年の数量は一緒に計算できません)
    日数(A, B) は日、月数(A, B) はか月、年数(A, B) は年で数えます。年齢も年です。日付どうしなら 申請日 >= 指定日 + 1年 と比べます
Y0202 49: 年数(申請日, 完了日) >= 18歳 (年の数量と歳の数量は一緒に計算できません) → 年数(申請日, 完了日) >= 18年
    日数(A, B) は日、月数(A, B) はか月、年数(A, B) は年で数えます。年齢も年です。日付どうしなら 申請日 >= 指定日 + 1年 と比べます
Y0202 50: 日数(申請日, 完了日) >= 1年 (日の数量と年の数量は一緒に計算できません) → 年数(申請日, 完了日) >= 1年
    日数(A, B) は日、月数(A, B) はか月、年数(A, B) は年で数えます。年齢も年です。日付どうしなら 申請日 >= 指定日 + 1年 と比べます
Y0202 51: 日数(申請日, 完了日) >= 1か月 (日の数量とか月の数量は一緒に計算できません) → 月数(申請日, 完了日) >= 1か月
    日数(A, B) は日、月数(A, B) はか月、年数(A, B) は年で数えます。年齢も年です。日付どうしなら 申請日 >= 指定日 + 1年 と比べます
Y0202 52: 月数(申請日, 完了日) >= 30日 (か月の数量と日の数量は一緒に計算できません) → 日数(申請日, 完了日) >= 30日
    日数(A, B) は日、月数(A, B) はか月、年数(A, B) は年で数えます。年齢も年です。日付どうしなら 申請日 >= 指定日 + 1年 と比べます
Y0202 53: 経過日 >= 経過月 (日の数量とか月の数量は一緒に計算できません)
    日数(A, B) は日、月数(A, B) はか月、年数(A, B) は年で数えます。年齢も年です。日付どうしなら 申請日 >= 指定日 + 1年 と比べます
Y0202 54: 経過年 >= 経過月 (年の数量とか月の数量は一緒に計算できません)
    日数(A, B) は日、月数(A, B) はか月、年数(A, B) は年で数えます。年齢も年です。日付どうしなら 申請日 >= 指定日 + 1年 と比べます
Y0202 55: 3日 >= 職員数 (日の数量と人の数量は一緒に計算できません)
    「1人につき1日」のように数えるなら、按分(1日, X, 1人, 切り捨て) が、人で数えたXを日の数にします
Y0202 56: 費用 >= 職員数 (円の数量と人の数量は一緒に計算できません)
Y0202 57: 費用 >= 3人 (円の数量と人の数量は一緒に計算できません)
Y0202 58: 3人 <= 費用 (人の数量と円の数量は一緒に計算できません)
Y0204 59: 費用 >= 3 (単位のない数が円の額と並んでいます) → 費用 >= 3円
Y0204 60: 3 <= 費用 (単位のない数が円の額と並んでいます) → 3円 <= 費用
Y0204 61: 費用 >= 3 + 4 (単位のない数が円の額と並んでいます)
Y0204 62: 3 × 4円 + 5 (単位のない数が円の額と並んでいます)
Y0204 63: 費用 + 3 (単位のない数が円の額と並んでいます) → 費用 + 3円
Y0204 63: 別額 + 4 (単位のない数が円の額と並んでいます) → 別額 + 4円
Y0204 64: 費用 >= 1/2 (単位のない数が円の額と並んでいます)
Y0202 65: 費用 >= 数値 (円の数量と単位のない数は一緒に計算できません)
Y0202 66: 職員数 >= 数値 (人の数量と単位のない数は一緒に計算できません)
Y0201 67: 申請日 >= 開始年度 (これは年度ですが、ここには日付が必要です)
    日付の属する年度は 年度(申請日)、年度の最後の日は 年度末(令和8年度) と書きます
Y0201 68: 開始年度 <= 申請日 (これは日付ですが、ここには年度が必要です)
    日付の属する年度は 年度(申請日)、年度の最後の日は 年度末(令和8年度) と書きます
Y0201 69: 申請日 = 所在 (これは地域の選択肢ですが、ここには日付が必要です)
Y0201 70: 所在 = 開始年度 (これは年度ですが、ここには地域の選択肢が必要です)
Y0201 71: 所在 = 再申請 (これは真偽ですが、ここには地域の選択肢が必要です)
Y0201 72: 名 = 所在 (これは地域の選択肢ですが、ここには文字が必要です)
Y0201 73: 扱い = 所在 (これは地域の選択肢ですが、ここには地域の集合が必要です)
Y0201 74: 名 (これは文字ですが、ここには真偽が必要です)
Y0206 75: 費用 × 記録率 + 3円 (額に記録の率を掛けたら、その場で端数を処理する必要があります)
Y0206 76: 3円 + 費用 × 記録率 (額に記録の率を掛けたら、その場で端数を処理する必要があります)
Y0201 77: 2026-04-01 (これは日付ですが、ここには単位のない数が必要です)
Y0048 78: 3割2分 (割で書いた率は読めません：「3割2分」) → 32%
Y0201 80: 扱い (これは地域の集合ですが、ここには真偽が必要です)
Y0201 81: 申請日 (これは日付ですが、ここには真偽が必要です)
Y0201 82: 開始年度 (これは年度ですが、ここには真偽が必要です)
Y0201 83: 記録率 (これは記録の率ですが、ここには真偽が必要です)
Y0201 84: 数値 (これは単位のない数ですが、ここには真偽が必要です)
Y0116 85: 経費 (「経費」そのものには値がありません)
Y0114 86: 経費.番号 (経費には行がいくつもあり、「番号」はその1行ごとの値です)
Y0114 87: 経費.金額 (経費には行がいくつもあり、「金額」はその1行ごとの値です)
Y0114 88: 経費.区分 (経費には行がいくつもあり、「区分」はその1行ごとの値です)
Y0101 88: 機器 (「機器」という名前はありません) → 機器等
Y0201 89: 申請日 (これは日付ですが、ここには年度が必要です) → 年度(申請日)
Y0201 90: 開始年度 (これは年度ですが、ここには日付が必要です) → 年度末(開始年度)
Y0201 91: 開始年度 (これは年度ですが、ここには日付が必要です) → 年度末(開始年度)
Y0201 92: 開始年度 (これは年度ですが、ここには日付が必要です) → 年度末(開始年度)
Y0048 93: 3割 (割で書いた率は読めません：「3割」) → 30%
Y0048 94: 3割 (割で書いた率は読めません：「3割」) → 30%
Y0048 95: 7割5分 (割で書いた率は読めません：「7割5分」) → 75%
Y0112 96: 割5分2厘 (「割5分2厘」という単位はありません)
Y0112 97: 割 (「割」という単位はありません)
Y0112 98: 割 (「割」という単位はありません)
Y0112 99: 割x分 (「割x分」という単位はありません)
Y0112 100: 2倍 (「倍」という単位はありません) → 2
    何倍かは × で書きます：費用 × 2
Y0072 101: 9月30日 (「9月30日」には年がありません)
Y0112 102: 月 (「月」という単位はありません) → か月
Y0112 103: 月末 (「月末」という単位はありません)
Y0049 104: 以内 (範囲の端は「以内」と書きません) → 以下
Y0067 105: 以内 (「以内」はここには書きません)
Y0049 106: 以内 (範囲の端は「以内」と書きません) → 以下
Y0112 107: 頭 (「頭」という単位はありません)
Y0112 108: 人の職員が常に勤務している (「人の職員が常に勤務している」という単位はありません)
    言葉で書くのなら、「…」で囲みます：「10人の職員が常に勤務している」
Y0201 112: 親 = 番号 (これは単位のない数ですが、ここには行への参照が必要です)
Y0201 113: 親 (これは行への参照ですが、ここには真偽が必要です)
Y0201 115: 区分 = 所在 (これは地域の選択肢ですが、ここには費目の選択肢が必要です)
--
Y0116 88: 機器等 (「機器等」そのものには値がありません)
Y0201 102: 申請日 >= 9か月 (これはか月の数量ですが、ここには日付が必要です)
Y0040 106: 以下 (「以下」は範囲を表す語で、「が」の後、場合、表、項目のほかには書けません)
--- stdout en
Y0023 33: 記録率 >= 3000000000 (`記録率 >= 3000000000` is too large or too fine to be held exactly)
Y0201 37: 3円 <= 記録率 (this is a rate of the record (率), but an amount in 円 is wanted here)
Y0201 38: 記録率 <= 3円 (this is an amount in 円, but a rate of the record (率) is wanted here)
Y0201 39: 職員数 <= 記録率 (this is a rate of the record (率), but an amount in 人 is wanted here)
Y0201 40: 記録率 >= 職員数 (this is an amount in 人, but a rate of the record (率) is wanted here)
Y0201 41: 記録率 >= 数値 (this is a plain number, but a rate of the record (率) is wanted here)
Y0206 43: 費用 × 記録率 >= 3円 (an amount times a rate of the record must be rounded at once)
Y0206 44: 3円 <= 費用 × 記録率 (an amount times a rate of the record must be rounded at once)
Y0206 45: 費用 × 記録率 >= 費用 × 別の率 (an amount times a rate of the record must be rounded at once)
Y0206 46: 費用 × 記録率 (an amount times a rate of the record must be rounded at once)
Y0202 47: 年齢 >= 経過日 (an amount in 歳 and an amount in 日 do not go together)
    日数(A, B) counts days, 月数(A, B) months (か月), 年数(A, B) years (年), ages too; a day is compared as 申請日 >= 指定日 + 1年
Y0202 48: 年齢 >= 年数(申請日, 完了日) (an amount in 歳 and an amount in 年 do not go together)
    日数(A, B) counts days, 月数(A, B) months (か月), 年数(A, B) years (年), ages too; a day is compared as 申請日 >= 指定日 + 1年
Y0202 49: 年数(申請日, 完了日) >= 18歳 (an amount in 年 and an amount in 歳 do not go together) → 年数(申請日, 完了日) >= 18年
    日数(A, B) counts days, 月数(A, B) months (か月), 年数(A, B) years (年), ages too; a day is compared as 申請日 >= 指定日 + 1年
Y0202 50: 日数(申請日, 完了日) >= 1年 (an amount in 日 and an amount in 年 do not go together) → 年数(申請日, 完了日) >= 1年
    日数(A, B) counts days, 月数(A, B) months (か月), 年数(A, B) years (年), ages too; a day is compared as 申請日 >= 指定日 + 1年
Y0202 51: 日数(申請日, 完了日) >= 1か月 (an amount in 日 and an amount in か月 do not go together) → 月数(申請日, 完了日) >= 1か月
    日数(A, B) counts days, 月数(A, B) months (か月), 年数(A, B) years (年), ages too; a day is compared as 申請日 >= 指定日 + 1年
Y0202 52: 月数(申請日, 完了日) >= 30日 (an amount in か月 and an amount in 日 do not go together) → 日数(申請日, 完了日) >= 30日
    日数(A, B) counts days, 月数(A, B) months (か月), 年数(A, B) years (年), ages too; a day is compared as 申請日 >= 指定日 + 1年
Y0202 53: 経過日 >= 経過月 (an amount in 日 and an amount in か月 do not go together)
    日数(A, B) counts days, 月数(A, B) months (か月), 年数(A, B) years (年), ages too; a day is compared as 申請日 >= 指定日 + 1年
Y0202 54: 経過年 >= 経過月 (an amount in 年 and an amount in か月 do not go together)
    日数(A, B) counts days, 月数(A, B) months (か月), 年数(A, B) years (年), ages too; a day is compared as 申請日 >= 指定日 + 1年
Y0202 55: 3日 >= 職員数 (an amount in 日 and an amount in 人 do not go together)
    where one 日 goes with each 人, 按分(1日, X, 1人, 切り捨て) makes of X, counted in 人, so many 日
Y0202 56: 費用 >= 職員数 (an amount in 円 and an amount in 人 do not go together)
Y0202 57: 費用 >= 3人 (an amount in 円 and an amount in 人 do not go together)
Y0202 58: 3人 <= 費用 (an amount in 人 and an amount in 円 do not go together)
Y0204 59: 費用 >= 3 (a number without a unit meets an amount in 円) → 費用 >= 3円
Y0204 60: 3 <= 費用 (a number without a unit meets an amount in 円) → 3円 <= 費用
Y0204 61: 費用 >= 3 + 4 (a number without a unit meets an amount in 円)
Y0204 62: 3 × 4円 + 5 (a number without a unit meets an amount in 円)
Y0204 63: 費用 + 3 (a number without a unit meets an amount in 円) → 費用 + 3円
Y0204 63: 別額 + 4 (a number without a unit meets an amount in 円) → 別額 + 4円
Y0204 64: 費用 >= 1/2 (a number without a unit meets an amount in 円)
Y0202 65: 費用 >= 数値 (an amount in 円 and a plain number do not go together)
Y0202 66: 職員数 >= 数値 (an amount in 人 and a plain number do not go together)
Y0201 67: 申請日 >= 開始年度 (this is a fiscal year (年度), but a date (日付) is wanted here)
    the fiscal year of a day is 年度(申請日), its last day 年度末(令和8年度)
Y0201 68: 開始年度 <= 申請日 (this is a date (日付), but a fiscal year (年度) is wanted here)
    the fiscal year of a day is 年度(申請日), its last day 年度末(令和8年度)
Y0201 69: 申請日 = 所在 (this is a choice of 地域, but a date (日付) is wanted here)
Y0201 70: 所在 = 開始年度 (this is a fiscal year (年度), but a choice of 地域 is wanted here)
Y0201 71: 所在 = 再申請 (this is a truth value (真偽), but a choice of 地域 is wanted here)
Y0201 72: 名 = 所在 (this is a choice of 地域, but a text (文字) is wanted here)
Y0201 73: 扱い = 所在 (this is a choice of 地域, but a set of 地域 is wanted here)
Y0201 74: 名 (this is a text (文字), but a truth value (真偽) is wanted here)
Y0206 75: 費用 × 記録率 + 3円 (an amount times a rate of the record must be rounded at once)
Y0206 76: 3円 + 費用 × 記録率 (an amount times a rate of the record must be rounded at once)
Y0201 77: 2026-04-01 (this is a date (日付), but a plain number is wanted here)
Y0048 78: 3割2分 (a rate in 割 is not read: `3割2分`) → 32%
Y0201 80: 扱い (this is a set of 地域, but a truth value (真偽) is wanted here)
Y0201 81: 申請日 (this is a date (日付), but a truth value (真偽) is wanted here)
Y0201 82: 開始年度 (this is a fiscal year (年度), but a truth value (真偽) is wanted here)
Y0201 83: 記録率 (this is a rate of the record (率), but a truth value (真偽) is wanted here)
Y0201 84: 数値 (this is a plain number, but a truth value (真偽) is wanted here)
Y0116 85: 経費 (`経費` has no value of its own)
Y0114 86: 経費.番号 (経費 has many lines, and `番号` is of each of them)
Y0114 87: 経費.金額 (経費 has many lines, and `金額` is of each of them)
Y0114 88: 経費.区分 (経費 has many lines, and `区分` is of each of them)
Y0101 88: 機器 (the name `機器` is not known here) → 機器等
Y0201 89: 申請日 (this is a date (日付), but a fiscal year (年度) is wanted here) → 年度(申請日)
Y0201 90: 開始年度 (this is a fiscal year (年度), but a date (日付) is wanted here) → 年度末(開始年度)
Y0201 91: 開始年度 (this is a fiscal year (年度), but a date (日付) is wanted here) → 年度末(開始年度)
Y0201 92: 開始年度 (this is a fiscal year (年度), but a date (日付) is wanted here) → 年度末(開始年度)
Y0048 93: 3割 (a rate in 割 is not read: `3割`) → 30%
Y0048 94: 3割 (a rate in 割 is not read: `3割`) → 30%
Y0048 95: 7割5分 (a rate in 割 is not read: `7割5分`) → 75%
Y0112 96: 割5分2厘 (the unit `割5分2厘` is not known)
Y0112 97: 割 (the unit `割` is not known)
Y0112 98: 割 (the unit `割` is not known)
Y0112 99: 割x分 (the unit `割x分` is not known)
Y0112 100: 2倍 (the unit `倍` is not known) → 2
    how many times a value is taken is written with ×: 費用 × 2
Y0072 101: 9月30日 (`9月30日` says no year)
Y0112 102: 月 (the unit `月` is not known) → か月
Y0112 103: 月末 (the unit `月末` is not known)
Y0049 104: 以内 (`以内` is no bound of a range) → 以下
Y0067 105: 以内 (`以内` is not written here)
Y0049 106: 以内 (`以内` is no bound of a range) → 以下
Y0112 107: 頭 (the unit `頭` is not known)
Y0112 108: 人の職員が常に勤務している (the unit `人の職員が常に勤務している` is not known)
    what is said in words is quoted: 「10人の職員が常に勤務している」
Y0201 112: 親 = 番号 (this is a plain number, but a reference to a line (参照) is wanted here)
Y0201 113: 親 (this is a reference to a line (参照), but a truth value (真偽) is wanted here)
Y0201 115: 区分 = 所在 (this is a choice of 地域, but a choice of 費目 is wanted here)
--
Y0116 88: 機器等 (`機器等` has no value of its own)
Y0201 102: 申請日 >= 9か月 (this is an amount in か月, but a date (日付) is wanted here)
Y0040 106: 以下 (`以下` makes a range, which can stand only after が, in 場合, in tables and with fields)

=== calculations, members and fields that lack
--- file scheme.yoko
制度 example 「計算」
条文 第3条 「要件」
選択肢 費目 { 機器、工事 }
選択肢 地域 { 都市部、山間部、離島 }
選択肢 立地 { 都市部、海辺 }
群 山間等 : 地域 { 山間部、離島 }
項目 費用 : 円
項目 職員数 : 人
項目 経過日 : 日
項目 経過月 : か月
項目 経過年 : 年
項目 数値 : 数
項目 年度数 : 数(年度)
項目 所在 : 地域
項目 立地先 : 立地
項目 申請日 : 日付
項目 完了日 : 日付
項目 開始年度 : 年度
項目 記録率 : 率
項目 再申請 : 真偽
項目 初回 : 真偽
一覧 経費 {
    項目 番号 : 数 鍵
    項目 区分 : 費目
    項目 金額 : 円
    項目 親 : 参照(経費)
    項目 中古 : 真偽
}
結果 対象経費 = 費用
要件 《第3条》: 山間等
要件 《第3条》: 所在 = 山間等
要件 《第3条》: 再申請 = 初回
要件 《第3条》: 再申請 ≠ 初回
要件 《第3条》: 再申請 < 初回
要件 《第3条》: 山間部 = 所在
要件 《第3条》: 完了日 + 0.5日 >= 申請日
要件 《第3条》: 完了日 + 3人 >= 申請日
要件 《第3条》: 完了日 + 3 >= 申請日
要件 《第3条》: 完了日 + 申請日 >= 申請日
要件 《第3条》: 開始年度 + 年度数 >= 開始年度
要件 《第3条》: 費用 + 数値 + 3 >= 3
要件 《第3条》: 完了日 + 経過日 >= 申請日 - 経過月
要件 《第3条》: 完了日 + 経過年 >= 申請日 - 2年
要件 《第3条》: 完了日 - 3か月 >= 申請日 + 3か月
要件 《第3条》: 開始年度 + 1か月 >= 開始年度
要件 《第3条》: 開始年度 + 1年 >= 開始年度 - 経過年
要件 《第3条》: 開始年度 + 1 >= 開始年度
要件 《第3条》: 完了日 × 2 >= 申請日
要件 《第3条》: 2 × 完了日 >= 申請日
要件 《第3条》: 所在 + 1 >= 1
要件 《第3条》: 1 + 所在 >= 1
要件 《第3条》: 再申請 × 記録率 >= 1
要件 《第3条》: 記録率 × 記録率 >= 1
要件 《第3条》: 切り捨て(記録率 × 費用, 1円) >= 1円
要件 《第3条》: 切り捨て(記録率 × 職員数, 1人) >= 1人
要件 《第3条》: 職員数 × 職員数 >= 1人
要件 《第3条》: 費用 × 費用 >= 1円
要件 《第3条》: 費用 × 職員数 >= 1円
要件 《第3条》: 職員数 × 費用 >= 1円
要件 《第3条》: 機器 × 2 >= 1円
要件 《第3条》: 2 × 機器 >= 1円
要件 《第3条》: 機器 × 記録率 >= 1円
要件 《第3条》: 記録率 × 機器 >= 1円
要件 《第3条》: 記録率 × ない名 >= 1円
要件 《第3条》: 都市部 × 2 >= 1円
要件 《第3条》: 山間部 × 2 >= 1円
要件 《第3条》: 機器 + 費用 >= 1円
要件 《第3条》: ない名 + 費用 >= 1円
要件 《第3条》: ない名 / 2 >= 1円
要件 《第3条》: 費用 / ない名 >= 1円
要件 《第3条》: 費用 / 2000000000 >= 1円
要件 《第3条》: 費用 / 職員数 >= 1円
要件 《第3条》: 費用 / 0 >= 1円
要件 《第3条》: 費用 / 2人 >= 1円
要件 《第3条》: 所在 / 2 >= 1円
要件 《第3条》: 費用 / 所在 >= 1円
要件 《第3条》: 費用 × 0.123456789 × 0.1 >= 1円
要件 《第3条》: 数値 × 0.123456789 >= 1/7
要件 《第3条》: 記録率 >= 5.123456789
要件 《第3条》: 記録率 >= 2147483647
要件 《第3条》: 記録率 >= 2147483648
要件 《第3条》: -3000000000 <= 記録率
要件 《第3条》: 所在 が 都市部 または 山間部
要件 《第3条》: 所在 が 都市部 または 山間部 または 離島
要件 《第3条》: 所在 = 離島 または 都市部
要件 《第3条》: 所在 = 離島 または 再申請
要件 《第3条》: 所在 = 離島 または ない名
要件 《第3条》: 所在 = 離島 または 所在 = 山間部
要件 《第3条》: 所在 = 前の所在 または 山間部
要件 《第3条》: 再申請 または 山間部
要件 《第3条》: 所在 が { 都市部、離島 } または 山間部
要件 《第3条》: 職員数 が 10人以上5人以下
要件 《第3条》: 職員数 が 経過日以上5人以下
要件 《第3条》: 職員数 が 0.5人以上5人以下
要件 《第3条》: 申請日 が 完了日以後
要件 《第3条》: 経費.金額 がある
要件 《第3条》: 経費 がある
要件 《第3条》: 再申請 がある
要件 《第3条》: 再申請 がない
要件 《第3条》: (費用 + 1円) がある
要件 《第3条》: ない名 がある
要件 《第3条》: 再申請 が不明
要件 《第3条》: 完了日 + 900000000000000000年 >= 申請日
各 経費 {
    要件 《第3条》: 経費.金額 がある
    要件 《第3条》: 親.金額 がある
    要件 《第3条》: 親.中古
    要件 《第3条》: 親.親.金額 >= 1円
    要件 《第3条》: 親 がある
    要件 《第3条》: 経費.中古 がある
    要件 《第3条》: 機器 × 2 >= 1円
}
--- command
mend --say scheme.yoko
--- stdout ja
Y0116 30: 山間等 (「山間等」そのものには値がありません)
Y0203 34: 再申請 < 初回 (真偽では、大小の比較や計算ができません)
Y0210 36: 完了日 + 0.5日 (日付や年度に足し引きできるのは 日・か月・年 だけです)
Y0210 37: 完了日 + 3人 (日付や年度に足し引きできるのは 日・か月・年 だけです)
Y0210 38: 完了日 + 3 (日付や年度に足し引きできるのは 日・か月・年 だけです)
Y0210 39: 完了日 + 申請日 (日付や年度に足し引きできるのは 日・か月・年 だけです)
Y0202 41: 費用 + 数値 (円の数量と単位のない数は一緒に計算できません)
Y0210 45: 開始年度 + 1か月 (日付や年度に足し引きできるのは 日・か月・年 だけです)
Y0203 48: 完了日 × 2 (日付では、大小の比較や計算ができません)
Y0203 49: 2 × 完了日 (日付では、大小の比較や計算ができません)
Y0203 50: 所在 + 1 (地域の選択肢では、大小の比較や計算ができません)
Y0201 51: 1 + 所在 (これは地域の選択肢ですが、ここには単位のない数が必要です)
Y0203 52: 再申請 × 記録率 (真偽では、大小の比較や計算ができません)
Y0203 53: 記録率 × 記録率 (記録の率では、大小の比較や計算ができません)
Y0202 56: 職員数 × 職員数 (人の数量と人の数量は一緒に計算できません)
Y0202 57: 費用 × 費用 (円の数量と円の数量は一緒に計算できません)
Y0203 60: 機器 (費目の選択肢では、大小の比較や計算ができません) → 合計(経費.額, 対象 かつ 区分 = 機器)
Y0203 61: 機器 (費目の選択肢では、大小の比較や計算ができません) → 合計(経費.額, 対象 かつ 区分 = 機器)
Y0203 62: 機器 (費目の選択肢では、大小の比較や計算ができません) → 合計(経費.額, 対象 かつ 区分 = 機器)
Y0203 63: 機器 (費目の選択肢では、大小の比較や計算ができません) → 合計(経費.額, 対象 かつ 区分 = 機器)
Y0101 64: ない名 (「ない名」という名前はありません)
Y0101 65: 都市部 (「都市部」という名前はありません)
Y0203 66: 山間部 × 2 (地域の選択肢では、大小の比較や計算ができません)
Y0203 67: 機器 (費目の選択肢では、大小の比較や計算ができません) → 合計(経費.額, 対象 かつ 区分 = 機器)
Y0101 68: ない名 (「ない名」という名前はありません)
Y0101 69: ない名 (「ない名」という名前はありません)
Y0101 70: ない名 (「ない名」という名前はありません)
Y0209 71: 費用 / 2000000000 (正確に持てる桁を超える小数になります)
Y0208 72: 費用 / 職員数 (割り算で割れるのは決まった数だけです)
Y0208 73: 費用 / 0 (割り算で割れるのは決まった数だけです)
Y0208 74: 費用 / 2人 (割り算で割れるのは決まった数だけです)
Y0208 75: 所在 / 2 (割り算で割れるのは決まった数だけです)
Y0208 76: 費用 / 所在 (割り算で割れるのは決まった数だけです)
Y0209 77: 費用 × 0.123456789 × 0.1 (正確に持てる桁を超える小数になります)
Y0209 78: 数値 × 0.123456789 >= 1/7 (正確に持てる桁を超える小数になります)
Y0023 79: 記録率 >= 5.123456789 (「記録率 >= 5.123456789」は大きすぎるか細かすぎて、正確に扱えません)
Y0023 81: 記録率 >= 2147483648 (「記録率 >= 2147483648」は大きすぎるか細かすぎて、正確に扱えません)
Y0023 82: -3000000000 <= 記録率 (「-3000000000 <= 記録率」は大きすぎるか細かすぎて、正確に扱えません)
Y0201 83: 所在 が 都市部 または 山間部 (これは地域の選択肢ですが、ここには真偽が必要です) → 所在 が { 都市部、山間部 }
Y0201 84: 所在 が 都市部 または 山間部 または 離島 (これは地域の選択肢ですが、ここには真偽が必要です) → 所在 が { 都市部、山間部、離島 }
Y0201 85: 所在 = 離島 または 都市部 (これは選択肢ですが、ここには真偽が必要です) → 所在 が { 離島、都市部 }
Y0101 87: ない名 (「ない名」という名前はありません)
Y0101 89: 前の所在 (「前の所在」という名前はありません)
Y0201 89: 山間部 (これは地域の選択肢ですが、ここには真偽が必要です)
    いくつかのどれかであることは、X が { A、B } と書きます
Y0201 90: 山間部 (これは地域の選択肢ですが、ここには真偽が必要です)
    いくつかのどれかであることは、X が { A、B } と書きます
Y0201 91: 山間部 (これは地域の選択肢ですが、ここには真偽が必要です)
    いくつかのどれかであることは、X が { A、B } と書きます
Y0313 92: 10人以上5人以下 (範囲「10人以上5人以下」の両端が逆です)
Y0101 93: 経過日以上5人以下 (「経過日以上5人以下」という名前はありません)
Y0127 95: 完了日以後 (「完了日以後」は一つの名前として読まれ、その名前はありません（「完了日」で始まっています）)
Y0117 96: 経費.金額 (あるかないかを問えるのは、記録の項目だけです)
Y0117 97: 経費 (あるかないかを問えるのは、記録の項目だけです)
Y0128 98: 再申請 がある (「再申請 がある」は、記入があるかないかを問うもので、答えが「はい」か「いいえ」かを問いません)
Y0128 99: 再申請 がない (「再申請 がない」は、記入があるかないかを問うもので、答えが「はい」か「いいえ」かを問いません)
Y0117 100: 費用 + 1円 (あるかないかを問えるのは、記録の項目だけです)
Y0117 101: ない名 (あるかないかを問えるのは、記録の項目だけです)
Y0117 106: 親.金額 (あるかないかを問えるのは、記録の項目だけです)
Y0128 110: 経費.中古 がある (「経費.中古 がある」は、記入があるかないかを問うもので、答えが「はい」か「いいえ」かを問いません)
Y0203 111: 機器 × 2 (費目の選択肢では、大小の比較や計算ができません)
--
Y0206 62: 合計(経費.額, 対象 かつ 区分 = 機器) × 記録率 >= 1円 (額に記録の率を掛けたら、その場で端数を処理する必要があります)
Y0206 63: 記録率 × 合計(経費.額, 対象 かつ 区分 = 機器) >= 1円 (額に記録の率を掛けたら、その場で端数を処理する必要があります)
--- stdout en
Y0116 30: 山間等 (`山間等` has no value of its own)
Y0203 34: 再申請 < 初回 (this cannot be done with a truth value (真偽))
Y0210 36: 完了日 + 0.5日 (a date or year moves only by 日, か月 or 年)
Y0210 37: 完了日 + 3人 (a date or year moves only by 日, か月 or 年)
Y0210 38: 完了日 + 3 (a date or year moves only by 日, か月 or 年)
Y0210 39: 完了日 + 申請日 (a date or year moves only by 日, か月 or 年)
Y0202 41: 費用 + 数値 (an amount in 円 and a plain number do not go together)
Y0210 45: 開始年度 + 1か月 (a date or year moves only by 日, か月 or 年)
Y0203 48: 完了日 × 2 (this cannot be done with a date (日付))
Y0203 49: 2 × 完了日 (this cannot be done with a date (日付))
Y0203 50: 所在 + 1 (this cannot be done with a choice of 地域)
Y0201 51: 1 + 所在 (this is a choice of 地域, but a plain number is wanted here)
Y0203 52: 再申請 × 記録率 (this cannot be done with a truth value (真偽))
Y0203 53: 記録率 × 記録率 (this cannot be done with a rate of the record (率))
Y0202 56: 職員数 × 職員数 (an amount in 人 and an amount in 人 do not go together)
Y0202 57: 費用 × 費用 (an amount in 円 and an amount in 円 do not go together)
Y0203 60: 機器 (this cannot be done with a choice of 費目) → 合計(経費.額, 対象 かつ 区分 = 機器)
Y0203 61: 機器 (this cannot be done with a choice of 費目) → 合計(経費.額, 対象 かつ 区分 = 機器)
Y0203 62: 機器 (this cannot be done with a choice of 費目) → 合計(経費.額, 対象 かつ 区分 = 機器)
Y0203 63: 機器 (this cannot be done with a choice of 費目) → 合計(経費.額, 対象 かつ 区分 = 機器)
Y0101 64: ない名 (the name `ない名` is not known here)
Y0101 65: 都市部 (the name `都市部` is not known here)
Y0203 66: 山間部 × 2 (this cannot be done with a choice of 地域)
Y0203 67: 機器 (this cannot be done with a choice of 費目) → 合計(経費.額, 対象 かつ 区分 = 機器)
Y0101 68: ない名 (the name `ない名` is not known here)
Y0101 69: ない名 (the name `ない名` is not known here)
Y0101 70: ない名 (the name `ない名` is not known here)
Y0209 71: 費用 / 2000000000 (this number has more decimals than can be kept exactly)
Y0208 72: 費用 / 職員数 (a division needs a plain number as its divisor)
Y0208 73: 費用 / 0 (a division needs a plain number as its divisor)
Y0208 74: 費用 / 2人 (a division needs a plain number as its divisor)
Y0208 75: 所在 / 2 (a division needs a plain number as its divisor)
Y0208 76: 費用 / 所在 (a division needs a plain number as its divisor)
Y0209 77: 費用 × 0.123456789 × 0.1 (this number has more decimals than can be kept exactly)
Y0209 78: 数値 × 0.123456789 >= 1/7 (this number has more decimals than can be kept exactly)
Y0023 79: 記録率 >= 5.123456789 (`記録率 >= 5.123456789` is too large or too fine to be held exactly)
Y0023 81: 記録率 >= 2147483648 (`記録率 >= 2147483648` is too large or too fine to be held exactly)
Y0023 82: -3000000000 <= 記録率 (`-3000000000 <= 記録率` is too large or too fine to be held exactly)
Y0201 83: 所在 が 都市部 または 山間部 (this is a choice of 地域, but a truth value (真偽) is wanted here) → 所在 が { 都市部、山間部 }
Y0201 84: 所在 が 都市部 または 山間部 または 離島 (this is a choice of 地域, but a truth value (真偽) is wanted here) → 所在 が { 都市部、山間部、離島 }
Y0201 85: 所在 = 離島 または 都市部 (this is a choice, but a truth value (真偽) is wanted here) → 所在 が { 離島、都市部 }
Y0101 87: ない名 (the name `ない名` is not known here)
Y0101 89: 前の所在 (the name `前の所在` is not known here)
Y0201 89: 山間部 (this is a choice of 地域, but a truth value (真偽) is wanted here)
    whether it is one of several is asked so: X が { A、B }
Y0201 90: 山間部 (this is a choice of 地域, but a truth value (真偽) is wanted here)
    whether it is one of several is asked so: X が { A、B }
Y0201 91: 山間部 (this is a choice of 地域, but a truth value (真偽) is wanted here)
    whether it is one of several is asked so: X が { A、B }
Y0313 92: 10人以上5人以下 (the range `10人以上5人以下` ends before it begins)
Y0101 93: 経過日以上5人以下 (the name `経過日以上5人以下` is not known here)
Y0127 95: 完了日以後 (`完了日以後` is read as one name, and there is none; it begins with the name `完了日`)
Y0117 96: 経費.金額 (only a field of the record can be present or absent)
Y0117 97: 経費 (only a field of the record can be present or absent)
Y0128 98: 再申請 がある (`再申請 がある` asks whether the field was filled in, not whether the answer is yes)
Y0128 99: 再申請 がない (`再申請 がない` asks whether the field was filled in, not whether the answer is yes)
Y0117 100: 費用 + 1円 (only a field of the record can be present or absent)
Y0117 101: ない名 (only a field of the record can be present or absent)
Y0117 106: 親.金額 (only a field of the record can be present or absent)
Y0128 110: 経費.中古 がある (`経費.中古 がある` asks whether the field was filled in, not whether the answer is yes)
Y0203 111: 機器 × 2 (this cannot be done with a choice of 費目)
--
Y0206 62: 合計(経費.額, 対象 かつ 区分 = 機器) × 記録率 >= 1円 (an amount times a rate of the record must be rounded at once)
Y0206 63: 記録率 × 合計(経費.額, 対象 かつ 区分 = 機器) >= 1円 (an amount times a rate of the record must be rounded at once)

=== a day that is moved beyond all days, and the largest rate
What is too much for a machine word is an error of the record and no answer.
--- file scheme.yoko
制度 example 「日をずらす」
条文 第3条 「期日」
項目 完了日 : 日付
項目 記録率 : 率
項目 費用 : 円
定義 上 = 0
    ただし 記録率 >= 2147483647 のとき 1
定義 下 = 0
    ただし -2147483648 <= 記録率 のとき 1
要件 《第3条》: 完了日 + 99年 >= 令和8年4月1日
要件 《第3条》: 完了日 + 900000000000000000年 >= 令和8年4月1日
結果 対象経費 = 費用
結果 上 = 上
結果 下 = 下
--- command
echo '{"申請番号":"1","完了日":"2026-05-01","記録率":"1/2","費用":1}' >records.ndjson
yoko run scheme.yoko records.ndjson
--- stdout ja
{"申請番号": "1", "入力エラー": "この申請の金額が64ビットの範囲を超えます"}
--- stdout en
{"申請番号": "1", "入力エラー": "an amount of this application leaves the range of 64 bits"}
--- stderr ja
エラー[Y0827]: 申請「1」を判定できませんでした: この申請の金額が64ビットの範囲を超えます
  = 直し方: 申請の金額を確かめてください。正しければ、この場合の扱いを制度に書く必要があります
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0827]: application `1` could not be decided: an amount of this application leaves the range of 64 bits
  = help: look at the amounts in the record; if they are right, the scheme has to say what holds in this case
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== a rate too fine for a record, and constants of another kind
The parts of a record's rate have 32 bits each; what stands as a default or a bound is told by what it is, and by what the field wants.
--- file scheme.yoko
制度 example 「型」
条文 第3条 「要件」
項目 記録率 : 率
項目 費用 : 円 既定 真
項目 期日 : 日付 既定 3円
項目 数量 : 台 既定 令和8年度
定義 用率 = もし 費用 > 3円 ならば 記録率 それ以外 4294967296分の1
要件 《第3条》: 記録率 >= 4294967295分の1
要件 《第3条》: 記録率 >= 8589934592分の1
要件 《第3条》: 記録率 >= 0.00000000012
結果 対象経費 = 切り捨て(費用 × 用率)
結果 算定額 = 切り捨て(費用, 期日)
結果 上限額 = 切り捨て(費用, 真)
--- command
mend --say scheme.yoko
--- stdout ja
Y0201 4: 真 (これは真偽ですが、ここには円の数量が必要です)
Y0201 5: 3円 (これは円の数量ですが、ここには日付が必要です)
Y0201 6: 令和8年度 (これは年度ですが、ここには台の数量が必要です)
Y0023 7: もし 費用 > 3円 ならば 記録率 それ以外 4294967296分の1 (「もし 費用 > 3円 ならば 記録率 それ以外 4294967296分の1」は大きすぎるか細かすぎて、正確に扱えません)
Y0023 9: 記録率 >= 8589934592分の1 (「記録率 >= 8589934592分の1」は大きすぎるか細かすぎて、正確に扱えません)
Y0023 10: 記録率 >= 0.00000000012 (「記録率 >= 0.00000000012」は大きすぎるか細かすぎて、正確に扱えません)
Y0119 12: 期日 (ここには決まった値が必要です)
Y0201 13: 真 (これは真偽ですが、ここには円の数量が必要です)
--
--- stdout en
Y0201 4: 真 (this is a truth value (真偽), but an amount in 円 is wanted here)
Y0201 5: 3円 (this is an amount in 円, but a date (日付) is wanted here)
Y0201 6: 令和8年度 (this is a fiscal year (年度), but an amount in 台 is wanted here)
Y0023 7: もし 費用 > 3円 ならば 記録率 それ以外 4294967296分の1 (`もし 費用 > 3円 ならば 記録率 それ以外 4294967296分の1` is too large or too fine to be held exactly)
Y0023 9: 記録率 >= 8589934592分の1 (`記録率 >= 8589934592分の1` is too large or too fine to be held exactly)
Y0023 10: 記録率 >= 0.00000000012 (`記録率 >= 0.00000000012` is too large or too fine to be held exactly)
Y0119 12: 期日 (this must be a fixed value)
Y0201 13: 真 (this is a truth value (真偽), but an amount in 円 is wanted here)
--

