# Functions: what each takes, over lines, along references, of amounts and days; foreign functions and what they are declared to be.
# `mend` writes what is proposed into the scheme and checks it again.

=== calls with what does not belong there
--- file scheme.yoko
制度 example 「関数」
条文 第3条 「要件」
選択肢 費目 { 機器、工事 }
選択肢 地域 { 都市部、山間部 }
項目 費用 : 円
項目 職員数 : 人
項目 数値 : 数
項目 日数値 : 日
項目 所在 : 地域
項目 扱い : 集合(地域)
項目 申請日 : 日付
項目 完了日 : 日付
項目 開始年度 : 年度
項目 記録率 : 率
項目 別の率 : 率
項目 再申請 : 真偽
項目 名 : 文字
一覧 機器一覧 {
    項目 番号 : 数 鍵
    項目 価格 : 円 必須
    項目 購入日 : 日付 必須
    項目 購入年度 : 年度 必須
    項目 人手 : 人
    項目 種類 : 費目
    項目 中古 : 真偽 必須
    項目 名称 : 文字
}
一覧 経費 {
    項目 親 : 参照(機器一覧)
    項目 費用額 : 円
    項目 区分 : 費目
    項目 按分先 : 円
    項目 負日 : 日付
}
外部 関数 計算(円, 人): 円 0円以上10円以下 = 「calc」 から 「lib」
外部 関数 問い(真偽, 日付): 真偽 = 「ask」 から 「lib」
外部 関数 年を(年度): 年度 = 「y」 から 「lib」
外部 関数 集まり(集合(地域)): 円 = 「s」 から 「lib」
外部 関数 選び(円): 地域 = 「s」 から 「lib」
外部 関数 ない型(ない型名): 円 = 「s」 から 「lib」
外部 関数 名なし(円): 円 = 「1s」 から 「.lib」
外部 関数 名空(円): 円 = 「」 から 「」
外部 関数 記号(円): 円 = 「a-b」 から 「a/b」
外部 関数 記号二(円): 円 = 「a~b」 から 「a b」
外部 関数 記号三(円): 円 = 「a{b」 から 「ab」
外部 関数 記号零(円): 円 = 「-a」 から 「lib」
外部 関数 ない型二(ない型名, 円): 円 = 「s」 から 「lib」
外部 関数 記号四(円): 円 = 「A_Z9」 から 「ab.so」
外部 関数 端が単位違い(円): 円 3人以上 = 「f」 から 「lib」
外部 関数 誤り番号(円): 円 = 「f」 から 「lib」
    誤り 0 「零」
    誤り 1 「一」
    誤り 1 「二度」
    誤り 2人 「単位」
    誤り 1.5 「端数」
    誤り 1000001 「大きい」
    誤り 1000000 「最大」
結果 対象経費 = 費用
要件 《第3条》: 合計(3円) >= 3円
要件 《第3条》: 合計(2026-04-01) >= 3円
要件 《第3条》: 合計(費用) >= 3円
要件 《第3条》: 合計(令和8年度) >= 3円
要件 《第3条》: 最小(機器一覧.価格, 中古, 費用) >= 3円
要件 《第3条》: 番号一覧(機器一覧)
要件 《第3条》: 番号一覧(機器一覧, 中古, 中古)
要件 《第3条》: 合計(機器一覧) >= 3円
要件 《第3条》: 合計(機器一覧, 価格) >= 3円
要件 《第3条》: 合計(機器一覧, 価格, 中古) >= 3円
要件 《第3条》: 合計(機器一覧.価格 + 機器一覧.価格) >= 3円
要件 《第3条》: 合計((機器一覧.価格 + 3円) × 2) >= 3円
要件 《第3条》: 合計(3円 + 機器一覧.価格) >= 3円
要件 《第3条》: 合計(もし 再申請 ならば 機器一覧.価格 それ以外 0円) >= 3円
要件 《第3条》: 合計(機器一覧の価格) >= 3円
要件 《第3条》: 合計(価格) >= 3円
要件 《第3条》: 合計(機器一覧の額) >= 3円
要件 《第3条》: 合計(機器一覧.購入日) >= 3円
要件 《第3条》: 合計(機器一覧.価格, 種類) >= 3円
要件 《第3条》: 合計(機器一覧.価格, 中古, 種類 = 機器) >= 3円
要件 《第3条》: ある(機器一覧, 価格)
要件 《第3条》: 件数(費用) >= 3
要件 《第3条》: ある(費用)
要件 《第3条》: 最大(機器一覧.価格, 中古, 0円) >= 3円
要件 《第3条》: 最小(機器一覧.価格, 中古, 0.5円) >= 3円
要件 《第3条》: 最小(機器一覧.価格, 再申請, 費用) >= 3円
要件 《第3条》: 最大(機器一覧.人手, 中古, 0人) >= 3人
要件 《第3条》: 最大(機器一覧.種類, 中古, 機器) = 機器
要件 《第3条》: 最大(機器一覧.価格, 中古, 0人) >= 3円
要件 《第3条》: 最大(機器一覧.価格, 中古) >= 3円
要件 《第3条》: 最大(費用, 別額) >= 3円
要件 《第3条》: 最も早い(機器一覧.購入日, 中古, 令和8年4月1日) >= 申請日
要件 《第3条》: 最も遅い(機器一覧.購入年度, 中古, 令和8年度) >= 開始年度
要件 《第3条》: 最大(機器一覧.購入年度, 中古, 令和8年度) >= 開始年度
要件 《第3条》: 参照元合計(経費.親, 費用額) >= 3円
要件 《第3条》: 累計(費用) >= 3円
要件 《第3条》: 大きい方(0, 費用) >= 3円
要件 《第3条》: 大きい方(3, 数値) >= 3
要件 《第3条》: 大きい方(0, 申請日) >= 申請日
要件 《第3条》: 大きい方(費用, 0) >= 3円
要件 《第3条》: 大きい方(所在, 所在) = 都市部
要件 《第3条》: 大きい方(再申請, 再申請)
要件 《第3条》: 早い方(申請日, 完了日) >= 申請日
要件 《第3条》: 遅い方(開始年度, 令和8年度) >= 開始年度
要件 《第3条》: 大きい方(ない名, 費用) >= 3円
要件 《第3条》: 切り捨て(申請日) >= 3円
要件 《第3条》: 切り捨て(費用 × 記録率, 0円) >= 3円
要件 《第3条》: 切り捨て(費用 × 記録率, 費用) >= 3円
要件 《第3条》: 切り捨て(費用 × 1/2, 0円 - 3円) >= 3円
要件 《第3条》: 按分(費用, 職員数, 3人, 切り捨て) >= 3円
要件 《第3条》: 按分(申請日, 職員数, 3人, 切り捨て) >= 3円
要件 《第3条》: 按分(費用, 申請日, 完了日, 切り捨て) >= 3円
要件 《第3条》: 按分(費用, 申請日, 3人, 切り捨て) >= 3円
要件 《第3条》: 按分(費用, 職員数, 3人, 3) >= 3円
要件 《第3条》: 按分(費用, 職員数, 3人, 丸め) >= 3円
要件 《第3条》: 按分(費用 - 3円, 職員数, 3人, 切り捨て) >= 3円
要件 《第3条》: 按分(費用, 日数(申請日, 完了日), 3日, 切り捨て) >= 3円
要件 《第3条》: 按分(費用, 3日, 日数(申請日, 完了日), 切り捨て) >= 3円
要件 《第3条》: 加算(費用, 申請日) >= 3円
要件 《第3条》: 加算(申請日, 完了日) >= 3円
要件 《第3条》: 加算(費用, 3円) >= 3円
要件 《第3条》: 未定額(費用) >= 3円
要件 《第3条》: 偽でない(費用)
要件 《第3条》: 年度初(申請日) >= 申請日
要件 《第3条》: 日数(申請日, 開始年度) >= 3日
要件 《第3条》: 要素数(所在) >= 3
要件 《第3条》: 要素数(扱い) >= 3
要件 《第3条》: 小さい方(1円, 2円, 3円, 4円, 5円, 6円, 7円, 8円, 9円, 10円, 11円, 12円, 13円, 14円, 15円, 16円, 17円) >= 1円
要件 《第3条》: IF(再申請, 1, 2) >= 1
要件 《第3条》: 曜日(申請日) = 1
要件 《第3条》: 費用(3) >= 1円
要件 《第3条》: 切捨(費用) >= 1円
要件 《第3条》: 計算する(費用, 職員数) >= 1円
要件 《第3条》: 計算(費用, 職員数) >= 1円
要件 《第3条》: 計算(費用) >= 1円
要件 《第3条》: 計算(費用, 3) >= 1円
要件 《第3条》: 計算(費用, 申請日) >= 1円
要件 《第3条》: 計算(費用, ない名) >= 1円
要件 《第3条》: 計算(費用 × 1/2, 職員数) >= 1円
要件 《第3条》: 計算(3円, 職員数) >= 1円
要件 《第3条》: 問い(再申請, 申請日)
要件 《第3条》: 問い(費用, 申請日)
要件 《第3条》: 年を(開始年度) >= 開始年度
要件 《第3条》: 誤り番号(費用) >= 1円
要件 《第3条》: 選び(費用) = 都市部
各 機器一覧 {
    要件 《第3条》: 参照元合計(経費.親, 費用額) >= 3円
    要件 《第3条》: 参照元合計(経費.親, 費用額, 区分 = 機器) >= 3円
    要件 《第3条》: 参照元合計(経費.親, 日数(負日, 申請日)) >= 3日
    要件 《第3条》: 参照元合計(経費.親, 区分) >= 3円
    要件 《第3条》: 参照元合計(経費, 費用額) >= 3円
    要件 《第3条》: 参照元合計(経費.費用額, 費用額) >= 3円
    要件 《第3条》: 参照元合計(費用, 費用額) >= 3円
    要件 《第3条》: 参照元にある(経費.親, 区分 = 機器)
    要件 《第3条》: 参照元件数(経費.親) >= 3
    要件 《第3条》: 累計(価格) >= 3円
    要件 《第3条》: 累計(0円 - 価格) <= 3円
    要件 《第3条》: 参照元合計(経費.親, 0円 - 費用額) <= 3円
    要件 《第3条》: 番号一覧(機器一覧)
        要件 《第3条》: 累計(種類) >= 3円
    要件 《第3条》: 累計(日数(購入日, 申請日)) >= 3日
    要件 《第3条》: 累計(費用) >= 3円
    要件 《第3条》: 按分(費用, 3円, 価格, 切り捨て) >= 3円
    要件 《第3条》: 按分(価格, 3円, 費用, 切り捨て) >= 3円
    要件 《第3条》: 計算(価格, 職員数) >= 1円
    要件 《第3条》: 計算(価格, 人手) >= 1円
    要件 《第3条》: 計算(費用, 人手) >= 1円
    要件 《第3条》: 計算(費用, 職員数) >= 1円
}
各 経費 {
    要件 《第3条》: 参照元合計(経費.親, 費用額) >= 3円
    要件 《第3条》: 参照先がある(親)
    要件 《第3条》: 参照先がある(区分)
}
--- command
mend --say scheme.yoko
--- stdout ja
Y1103 38: 集合(地域) (「集合」(地域の集合)は外部の関数に渡せません)
Y1103 39: 地域 (「地域」(地域の選択肢)は外部の関数に渡せません)
Y0104 40: ない型名 (「ない型名」という型はありません) → ない型
Y1102 41: 「1s」 (「1s」はライブラリの関数の名前にできません)
Y1101 41: 「.lib」 (「.lib」はライブラリの名前にできません)
Y1102 42: 「」 (「」はライブラリの関数の名前にできません)
Y1101 42: 「」 (「」はライブラリの名前にできません)
Y1102 43: 「a-b」 (「a-b」はライブラリの関数の名前にできません)
Y1101 43: 「a/b」 (「a/b」はライブラリの名前にできません)
Y1102 44: 「a~b」 (「a~b」はライブラリの関数の名前にできません)
Y1101 44: 「a b」 (「a b」はライブラリの名前にできません)
Y1102 45: 「a{b」 (「a{b」はライブラリの関数の名前にできません)
Y1102 46: 「-a」 (「-a」はライブラリの関数の名前にできません)
Y0104 47: ない型名 (「ない型名」という型はありません) → ない型
Y0202 49: 3人 (人の数量と円の数量は一緒に計算できません)
Y1104 51: 0 (「0」は誤りの番号にできないか、二度書かれています)
Y1104 53: 1 (「1」は誤りの番号にできないか、二度書かれています)
Y1104 54: 2人 (「2人」は誤りの番号にできないか、二度書かれています)
Y1104 55: 1.5 (「1.5」は誤りの番号にできないか、二度書かれています)
Y1104 56: 1000001 (「1000001」は誤りの番号にできないか、二度書かれています)
Y0105 59: 3円 (「3円」は記録の一覧ではありません)
Y0105 60: 2026-04-01 (「2026-04-01」は記録の一覧ではありません)
Y0105 61: 費用 (「費用」は記録の一覧ではありません)
Y0105 62: 令和8年度 (「令和8年度」は記録の一覧ではありません)
Y0201 64: 番号一覧(機器一覧) (これは番号の一覧ですが、ここには真偽が必要です)
Y0107 65: 番号一覧(機器一覧, 中古, 中古) (「番号一覧」の引数は1–2個ですが、3個あります)
Y0216 66: 機器一覧 (機器一覧の何を合計するかが書かれていません)
Y0105 73: 機器一覧の価格 (「機器一覧の価格」は記録の一覧ではありません) → 機器一覧.価格
Y0105 74: 価格 (「価格」は記録の一覧ではありません) → 機器一覧.価格
Y0105 75: 機器一覧の額 (「機器一覧の額」は記録の一覧ではありません)
Y0201 76: 機器一覧.購入日 (これは日付ですが、ここには数量が必要です)
Y0201 77: 種類 (これは費目の選択肢ですが、ここには真偽が必要です)
    いくつかのどれかであることは、X が { A、B } と書きます
Y0107 78: 合計(機器一覧.価格, 中古, 種類 = 機器) (「合計」の引数は2個ですが、3個あります)
    条件がいくつもあるときは かつ でつなぎます：対象 かつ 区分 = 研修費
Y0201 79: 価格 (これは円の数量ですが、ここには真偽が必要です)
Y0105 80: 費用 (「費用」は記録の一覧ではありません)
Y0105 81: 費用 (「費用」は記録の一覧ではありません)
Y0203 86: 機器一覧.種類 (費目の選択肢では、大小の比較や計算ができません)
Y0101 86: 機器 (「機器」という名前はありません)
Y0202 87: 最大(機器一覧.価格, 中古, 0人) (円の数量と人の数量は一緒に計算できません)
Y0107 88: 最大(機器一覧.価格, 中古) (「最大」の引数は3–4個ですが、2個あります) → 大きい方(機器一覧.価格, 中古)
Y0107 89: 最大(費用, 別額) (「最大」の引数は3–4個ですが、2個あります) → 大きい方(費用, 別額)
Y0219 93: 経費.親 (この参照は機器一覧の行を指すので、そこでだけ読めます)
Y0220 94: 累計(費用) (累計は一覧の行について求めるものです)
Y0204 95: 0 (単位のない数が円の額と並んでいます) → 0円
Y0201 97: 申請日 (これは日付ですが、ここには単位のない数が必要です)
Y0204 98: 0 (単位のない数が円の額と並んでいます) → 0円
Y0203 99: 大きい方(所在, 所在) (地域の選択肢では、大小の比較や計算ができません)
Y0101 99: 都市部 (「都市部」という名前はありません)
Y0203 100: 大きい方(再申請, 再申請) (真偽では、大小の比較や計算ができません)
Y0101 103: ない名 (「ない名」という名前はありません) → ない型
Y0201 104: 申請日 (これは日付ですが、ここには数量が必要です)
Y0221 105: 0円 (端数処理の単位は0より大きくなければなりません)
Y0119 106: 費用 (ここには決まった値が必要です)
Y0221 107: 0円 - 3円 (端数処理の単位は0より大きくなければなりません)
Y0201 109: 申請日 (これは日付ですが、ここには数量が必要です)
Y0201 110: 申請日 (これは日付ですが、ここには数量が必要です)
Y0201 111: 申請日 (これは日付ですが、ここには数量が必要です)
Y0215 112: 3 (「3」という端数処理はありません)
Y0215 113: 丸め (「丸め」という端数処理はありません)
Y0211 114: 費用 - 3円 (「費用 - 3円」は0を下回ることがあり、掛け算に使えません)
Y0211 115: 日数(申請日, 完了日) (「日数(申請日, 完了日)」は0を下回ることがあり、掛け算に使えません)
Y0211 116: 日数(申請日, 完了日) (「日数(申請日, 完了日)」は0を下回ることがあり、掛け算に使えません)
Y0201 117: 加算(費用, 申請日) (これは日付ですが、ここには円の数量が必要です)
Y0201 118: 申請日 (これは日付ですが、ここには数量が必要です)
Y0201 120: 費用 (これは円の数量ですが、ここには真偽が必要です)
Y0201 121: 費用 (これは円の数量ですが、ここには真偽が必要です)
Y0201 122: 申請日 (これは日付ですが、ここには年度が必要です) → 年度(申請日)
Y0201 123: 開始年度 (これは年度ですが、ここには日付が必要です) → 年度末(開始年度)
Y0201 124: 所在 (これは地域の選択肢ですが、ここには地域の集合が必要です)
Y0107 126: 小さい方(1円, 2円, 3円, 4円, 5円, 6円, 7円, 8円, 9円, 10円, 11円, 12円, 13円, 14円, 15円, 16円, 17円) (「小さい方」の引数は2–16個ですが、17個あります)
Y0106 127: IF (「IF」という関数や表はありません)
    条件によって値を分けるには、もし 条件 ならば 値 それ以外 値 と書きます
Y0106 128: 曜日 (「曜日」という関数や表はありません)
    曜日や休日は計算しません。期限が休日に当たるなら、翌開庁日の日付を書いてください。暦に尋ねるには 外部 関数 を使います
Y0130 129: 費用 (「費用」は表でも関数でもないので、( ) を付けられません)
Y0106 130: 切捨 (「切捨」という関数や表はありません) → 切り捨て
Y0106 131: 計算する (「計算する」という関数や表はありません)
Y0107 133: 計算(費用) (「計算」の引数は2個ですが、1個あります)
Y0201 135: 申請日 (これは日付ですが、ここには人の数量が必要です)
Y0101 136: ない名 (「ない名」という名前はありません) → ない型
Y1107 137: 費用 × 1/2 (この値は、外部の関数「計算」が受け取るより細かい端数を持ちます)
Y0201 140: 費用 (これは円の数量ですが、ここには真偽が必要です)
Y0101 143: 都市部 (「都市部」という名前はありません)
Y0201 148: 区分 (これは費目の選択肢ですが、ここには数量が必要です)
Y0218 149: 経費 (ここを指す行は、一覧と参照の項目で示します)
Y0201 150: 経費.費用額 (これは円の数量ですが、ここには行への参照が必要です)
Y0218 151: 費用 (ここを指す行は、一覧と参照の項目で示します)
Y0201 157: 番号一覧(機器一覧) (これは番号の一覧ですが、ここには真偽が必要です)
Y0201 158: 種類 (これは費目の選択肢ですが、ここには数量が必要です)
Y0219 169: 経費.親 (この参照は機器一覧の行を指すので、そこでだけ読めます)
Y0201 171: 区分 (これは費目の選択肢ですが、ここには行への参照が必要です)
--
Y0104 47: ない型 (「ない型」という型はありません) → ない型
Y0114 88: 機器一覧.価格 (機器一覧には行がいくつもあり、「価格」はその1行ごとの値です)
Y0101 88: 中古 (「中古」という名前はありません)
    機器一覧の各行の項目です。各 機器一覧 の中か、合計(機器一覧.中古, …) で読むか、そのような行があるかを ある(機器一覧, …) で問うてください
Y0101 89: 別額 (「別額」という名前はありません)
Y0116 103: ない型 (「ない型」そのものには値がありません)
--- stdout en
Y1103 38: 集合(地域) (`集合` (a set of 地域) cannot be handed to a foreign function)
Y1103 39: 地域 (`地域` (a choice of 地域) cannot be handed to a foreign function)
Y0104 40: ない型名 (there is no type `ない型名`) → ない型
Y1102 41: 「1s」 (`1s` cannot be the name of a function in a library)
Y1101 41: 「.lib」 (`.lib` cannot be the name of a library)
Y1102 42: 「」 (`` cannot be the name of a function in a library)
Y1101 42: 「」 (`` cannot be the name of a library)
Y1102 43: 「a-b」 (`a-b` cannot be the name of a function in a library)
Y1101 43: 「a/b」 (`a/b` cannot be the name of a library)
Y1102 44: 「a~b」 (`a~b` cannot be the name of a function in a library)
Y1101 44: 「a b」 (`a b` cannot be the name of a library)
Y1102 45: 「a{b」 (`a{b` cannot be the name of a function in a library)
Y1102 46: 「-a」 (`-a` cannot be the name of a function in a library)
Y0104 47: ない型名 (there is no type `ない型名`) → ない型
Y0202 49: 3人 (an amount in 人 and an amount in 円 do not go together)
Y1104 51: 0 (`0` is no number for an error, or stands here twice)
Y1104 53: 1 (`1` is no number for an error, or stands here twice)
Y1104 54: 2人 (`2人` is no number for an error, or stands here twice)
Y1104 55: 1.5 (`1.5` is no number for an error, or stands here twice)
Y1104 56: 1000001 (`1000001` is no number for an error, or stands here twice)
Y0105 59: 3円 (`3円` is not a list of the record)
Y0105 60: 2026-04-01 (`2026-04-01` is not a list of the record)
Y0105 61: 費用 (`費用` is not a list of the record)
Y0105 62: 令和8年度 (`令和8年度` is not a list of the record)
Y0201 64: 番号一覧(機器一覧) (this is a list of line numbers, but a truth value (真偽) is wanted here)
Y0107 65: 番号一覧(機器一覧, 中古, 中古) (`番号一覧` takes 1–2 arguments, here are 3)
Y0216 66: 機器一覧 (it is not said what of 機器一覧 to add up)
Y0105 73: 機器一覧の価格 (`機器一覧の価格` is not a list of the record) → 機器一覧.価格
Y0105 74: 価格 (`価格` is not a list of the record) → 機器一覧.価格
Y0105 75: 機器一覧の額 (`機器一覧の額` is not a list of the record)
Y0201 76: 機器一覧.購入日 (this is a date (日付), but an amount is wanted here)
Y0201 77: 種類 (this is a choice of 費目, but a truth value (真偽) is wanted here)
    whether it is one of several is asked so: X が { A、B }
Y0107 78: 合計(機器一覧.価格, 中古, 種類 = 機器) (`合計` takes 2 arguments, here are 3)
    several conditions are joined by かつ: 対象 かつ 区分 = 研修費
Y0201 79: 価格 (this is an amount in 円, but a truth value (真偽) is wanted here)
Y0105 80: 費用 (`費用` is not a list of the record)
Y0105 81: 費用 (`費用` is not a list of the record)
Y0203 86: 機器一覧.種類 (this cannot be done with a choice of 費目)
Y0101 86: 機器 (the name `機器` is not known here)
Y0202 87: 最大(機器一覧.価格, 中古, 0人) (an amount in 円 and an amount in 人 do not go together)
Y0107 88: 最大(機器一覧.価格, 中古) (`最大` takes 3–4 arguments, here are 2) → 大きい方(機器一覧.価格, 中古)
Y0107 89: 最大(費用, 別額) (`最大` takes 3–4 arguments, here are 2) → 大きい方(費用, 別額)
Y0219 93: 経費.親 (this reference points to lines of 機器一覧, so it can be read only there)
Y0220 94: 累計(費用) (a running total is over lines)
Y0204 95: 0 (a number without a unit meets an amount in 円) → 0円
Y0201 97: 申請日 (this is a date (日付), but a plain number is wanted here)
Y0204 98: 0 (a number without a unit meets an amount in 円) → 0円
Y0203 99: 大きい方(所在, 所在) (this cannot be done with a choice of 地域)
Y0101 99: 都市部 (the name `都市部` is not known here)
Y0203 100: 大きい方(再申請, 再申請) (this cannot be done with a truth value (真偽))
Y0101 103: ない名 (the name `ない名` is not known here) → ない型
Y0201 104: 申請日 (this is a date (日付), but an amount is wanted here)
Y0221 105: 0円 (the unit of rounding must be above 0)
Y0119 106: 費用 (this must be a fixed value)
Y0221 107: 0円 - 3円 (the unit of rounding must be above 0)
Y0201 109: 申請日 (this is a date (日付), but an amount is wanted here)
Y0201 110: 申請日 (this is a date (日付), but an amount is wanted here)
Y0201 111: 申請日 (this is a date (日付), but an amount is wanted here)
Y0215 112: 3 (`3` is no way of rounding)
Y0215 113: 丸め (`丸め` is no way of rounding)
Y0211 114: 費用 - 3円 (`費用 - 3円` can be below 0, which a product cannot take)
Y0211 115: 日数(申請日, 完了日) (`日数(申請日, 完了日)` can be below 0, which a product cannot take)
Y0211 116: 日数(申請日, 完了日) (`日数(申請日, 完了日)` can be below 0, which a product cannot take)
Y0201 117: 加算(費用, 申請日) (this is a date (日付), but an amount in 円 is wanted here)
Y0201 118: 申請日 (this is a date (日付), but an amount is wanted here)
Y0201 120: 費用 (this is an amount in 円, but a truth value (真偽) is wanted here)
Y0201 121: 費用 (this is an amount in 円, but a truth value (真偽) is wanted here)
Y0201 122: 申請日 (this is a date (日付), but a fiscal year (年度) is wanted here) → 年度(申請日)
Y0201 123: 開始年度 (this is a fiscal year (年度), but a date (日付) is wanted here) → 年度末(開始年度)
Y0201 124: 所在 (this is a choice of 地域, but a set of 地域 is wanted here)
Y0107 126: 小さい方(1円, 2円, 3円, 4円, 5円, 6円, 7円, 8円, 9円, 10円, 11円, 12円, 13円, 14円, 15円, 16円, 17円) (`小さい方` takes 2–16 arguments, here are 17)
Y0106 127: IF (there is no function or table `IF`)
    one value or another is written もし CONDITION ならば VALUE それ以外 VALUE
Y0106 128: 曜日 (there is no function or table `曜日`)
    days of the week and holidays are not reckoned: write the day that a deadline moves to as a date, or ask a calendar of your own with 外部 関数
Y0130 129: 費用 (`費用` is no table or function, and takes nothing in ( ))
Y0106 130: 切捨 (there is no function or table `切捨`) → 切り捨て
Y0106 131: 計算する (there is no function or table `計算する`)
Y0107 133: 計算(費用) (`計算` takes 2 arguments, here are 1)
Y0201 135: 申請日 (this is a date (日付), but an amount in 人 is wanted here)
Y0101 136: ない名 (the name `ない名` is not known here) → ない型
Y1107 137: 費用 × 1/2 (this value has finer steps than the foreign function `計算` takes)
Y0201 140: 費用 (this is an amount in 円, but a truth value (真偽) is wanted here)
Y0101 143: 都市部 (the name `都市部` is not known here)
Y0201 148: 区分 (this is a choice of 費目, but an amount is wanted here)
Y0218 149: 経費 (the lines that point here are named by their list and reference)
Y0201 150: 経費.費用額 (this is an amount in 円, but a reference to a line (参照) is wanted here)
Y0218 151: 費用 (the lines that point here are named by their list and reference)
Y0201 157: 番号一覧(機器一覧) (this is a list of line numbers, but a truth value (真偽) is wanted here)
Y0201 158: 種類 (this is a choice of 費目, but an amount is wanted here)
Y0219 169: 経費.親 (this reference points to lines of 機器一覧, so it can be read only there)
Y0201 171: 区分 (this is a choice of 費目, but a reference to a line (参照) is wanted here)
--
Y0104 47: ない型 (there is no type `ない型`) → ない型
Y0114 88: 機器一覧.価格 (機器一覧 has many lines, and `価格` is of each of them)
Y0101 88: 中古 (the name `中古` is not known here)
    each line of 機器一覧 has one: read it inside 各 機器一覧, in 合計(機器一覧.中古, …), or ask ある(機器一覧, …) whether there is such a line
Y0101 89: 別額 (the name `別額` is not known here)
Y0116 103: ない型 (`ない型` has no value of its own)

=== calls of functions whose names cannot be
What such a function takes is known all the same, and its result may have one value only.
--- file scheme.yoko
制度 example 「名前の誤り」
項目 費用 : 円
条文 第3条 「関数」
外部 関数 置き場(円): 円 5円以上5円以下 = 「f」 から 「.lib」
外部 関数 記号(円): 円 = 「1s」 から 「lib」
外部 関数 番号(円): 円 = 「f」 から 「lib」
    誤り 0 「零」
結果 対象経費 《第3条》 = 置き場(費用, 費用) + 記号(3人)
結果 算定額 《第3条》 = 番号(費用, 費用)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 6件、警告 0件
--- stdout en
scheme.yoko: 6 error(s), 0 warning(s)
--- stderr ja
エラー[Y1101]: 「.lib」はライブラリの名前にできません
 --> scheme.yoko:4:35
  |
4 | 外部 関数 置き場(円): 円 5円以上5円以下 = 「f」 から 「.lib」
  |                                                      ^^^^^^^^
  = 直し方: 「calendar」のような名前を書いてください。制度にはライブラリの呼び名だけを書き、置き場所は実行する人が指定します(--allow-library calendar=/path)
エラー[Y1102]: 「1s」はライブラリの関数の名前にできません
 --> scheme.yoko:5:18
  |
5 | 外部 関数 記号(円): 円 = 「1s」 から 「lib」
  |                          ^^^^^^
  = 直し方: ライブラリが公開している名前を、英字、数字、「_」で書いてください
エラー[Y1104]: 「0」は誤りの番号にできないか、二度書かれています
 --> scheme.yoko:7:8
  |
7 |     誤り 0 「零」
  |          ^
  = 直し方: 1から1000000までの整数を一度ずつ書いてください(例: 誤り 1 「…」)
エラー[Y0107]: 「置き場」の引数は1個ですが、2個あります
 --> scheme.yoko:8:17
  |
8 | 結果 対象経費 《第3条》 = 置き場(費用, 費用) + 記号(3人)
  |                           ^^^^^^^^^^^^^^^^^^
  = 直し方: 引数の数を合わせてください
エラー[Y0202]: 円の数量と人の数量は一緒に計算できません
 --> scheme.yoko:8:34
  |
8 | 結果 対象経費 《第3条》 = 置き場(費用, 費用) + 記号(3人)
  |                                                     ^^^
  = 直し方: 同じ単位のものどうしを比べたり足したりしてください
エラー[Y0107]: 「番号」の引数は1個ですが、2個あります
 --> scheme.yoko:9:16
  |
9 | 結果 算定額 《第3条》 = 番号(費用, 費用)
  |                         ^^^^^^^^^^^^^^^^
  = 直し方: 引数の数を合わせてください
--- stderr en
error[Y1101]: `.lib` cannot be the name of a library
 --> scheme.yoko:4:35
  |
4 | 外部 関数 置き場(円): 円 5円以上5円以下 = 「f」 から 「.lib」
  |                                                      ^^^^^^^^
  = help: write a name as 「calendar」: a scheme says what a library is called, and whoever runs it says where it lies (--allow-library calendar=/path)
error[Y1102]: `1s` cannot be the name of a function in a library
 --> scheme.yoko:5:18
  |
5 | 外部 関数 記号(円): 円 = 「1s」 から 「lib」
  |                          ^^^^^^
  = help: write the name that the library exports, of letters, digits and _
error[Y1104]: `0` is no number for an error, or stands here twice
 --> scheme.yoko:7:8
  |
7 |     誤り 0 「零」
  |          ^
  = help: write whole numbers from 1 to 1000000, each once: 誤り 1 「…」
error[Y0107]: `置き場` takes 1 arguments, here are 2
 --> scheme.yoko:8:17
  |
8 | 結果 対象経費 《第3条》 = 置き場(費用, 費用) + 記号(3人)
  |                           ^^^^^^^^^^^^^^^^^^
  = help: give it as many as it takes
error[Y0202]: an amount in 円 and an amount in 人 do not go together
 --> scheme.yoko:8:34
  |
8 | 結果 対象経費 《第3条》 = 置き場(費用, 費用) + 記号(3人)
  |                                                     ^^^
  = help: compare and add only what is counted in one unit
error[Y0107]: `番号` takes 1 arguments, here are 2
 --> scheme.yoko:9:16
  |
9 | 結果 算定額 《第3条》 = 番号(費用, 費用)
  |                         ^^^^^^^^^^^^^^^^
  = help: give it as many as it takes
--- exit
3

=== what the members of a set, foreign functions and sums along references can come to
A set has 64 members at most, so that 64 less their number is not below 0, nor 5円 less what a function gives
that is declared to give 5円 at most; a sum along references is, where what it adds up is.
--- file scheme.yoko
制度 example 「端」
選択肢 地域 { 都市部、山間部、離島 }
項目 申請番号 : 文字 必須
項目 扱い : 集合(地域)
一覧 機器 {
    項目 番号 : 数 鍵 既定 位置
    項目 親 : 参照(機器)
    項目 金額 : 円 0円以上10円以下
}
条文 第3条 「端」
外部 関数 引く額(円): 円 0円以上5円以下 = 「f」 から 「lib」
各 機器 {
    定義 差 《第3条》 = 参照元合計(機器.親, 5円 - 金額)
}
結果 対象経費 《第3条》 = (64 - 要素数(扱い)) × 1円
結果 算定額 《第3条》 = 合計(機器.差)
結果 残り 《第3条》 = 切り捨て((5円 - 引く額(対象経費)) × 2分の1, 1円)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラーはありません(警告 1件) — 端
--- stdout en
scheme.yoko: no error, 1 warning(s) — 端
--- stderr ja
警告[Y0225]: 「算定額」は0を下回ることがあります
  --> scheme.yoko:16:4
   |
16 | 結果 算定額 《第3条》 = 合計(機器.差)
   |      ^^^^^^
   = 直し方: 差を 大きい方(0円, …) で囲み、引き切れないときは0円とするのがふつうです
参考: この差が0を下回ることがあります
  --> scheme.yoko:13:30
   |
13 |     定義 差 《第3条》 = 参照元合計(機器.親, 5円 - 金額)
   |                                             ----------
--- stderr en
warning[Y0225]: `算定額` can be below 0
  --> scheme.yoko:16:4
   |
16 | 結果 算定額 《第3条》 = 合計(機器.差)
   |      ^^^^^^
   = help: write 大きい方(0円, …) around the difference: what is left is 0 where nothing is left
note: this difference can be below 0
  --> scheme.yoko:13:30
   |
13 |     定義 差 《第3条》 = 参照元合計(機器.親, 5円 - 金額)
   |                                             ----------

=== a constant without a unit
It takes the unit that it stands beside, and keeps none of them.
--- file scheme.yoko
制度 example 「定数を端数の単位に」
条文 第3条 「要件」
項目 費用 : 円
項目 職員数 : 人 0人以上10人以下
項目 数値 : 数
定数 単位 = 1000
定義 半分 = 切り捨て(費用 × 1/2, 単位)
要件 《第3条》: 半分 >= 1円
要件 《第3条》: 数値 >= 単位
要件 《第3条》: 職員数 <= 切り捨て(職員数 × 1/2, 単位)
結果 対象経費 = 費用
結果 算定額 = 半分
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラーはありません(警告 0件) — 定数を端数の単位に
--- stdout en
scheme.yoko: no error, 0 warning(s) — 定数を端数の単位に

=== a running sum over more lines than usual
What the lines come to is bounded by how many a list may have.
--- file scheme.yoko
制度 example 「累計」
一覧 経費 {
    項目 金額 : 円 0円以上1円以下 必須
}
各 経費 {
    定義 積み上げ = 累計(金額)
    定義 段 = 場合 積み上げ {
        0円以上1000円以下 => 1円
    }
}
結果 対象経費 = 合計(経費.段)
--- command
yoko check scheme.yoko
yoko check --limit list-rows=1001 scheme.yoko
--- stdout ja
scheme.yoko: エラーはありません(警告 0件) — 累計
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: no error, 0 warning(s) — 累計
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0301]: 1,001円に当てはまる行がありません
 --> scheme.yoko:7:15
  |
7 |     定義 段 = 場合 積み上げ {
  |                    ^^^^^^^^
  = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
--- stderr en
error[Y0301]: no row covers 1,001円
 --> scheme.yoko:7:15
  |
7 |     定義 段 = 場合 積み上げ {
  |                    ^^^^^^^^
  = help: add a row for it, or その他 to close the table on purpose
--- exit
3

=== a multiple that is too large for the fineness of what is rounded
The multiple counts in tenths of a yen here, and 10^19 of them are no 64 bits; by itself it is a sound amount.
--- file a.yoko
制度 a 「大きな単位」
条文 第1条 「額」
項目 費用 : 円
結果 算定額 《第1条》 = 切り捨て(費用 × 10分の1, 1,000,000,000,000,000,000円)
結果 上限額 《第1条》 = 切り上げ(9,000,000,000,000,000,005円, 5,000,000,000,000,000,000円)
--- command
yoko check a.yoko
--- stdout ja
a.yoko: エラー 1件、警告 0件
--- stdout en
a.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0023]: 「1,000,000,000,000,000,000円」は大きすぎるか細かすぎて、正確に扱えません
 --> a.yoko:4:33
  |
4 | 結果 算定額 《第1条》 = 切り捨て(費用 × 10分の1, 1,000,000,000,000,000,000円)
  |                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 900京より小さく、桁の少ない数で書いてください
--- stderr en
error[Y0023]: `1,000,000,000,000,000,000円` is too large or too fine to be held exactly
 --> a.yoko:4:33
  |
4 | 結果 算定額 《第1条》 = 切り捨て(費用 × 10分の1, 1,000,000,000,000,000,000円)
  |                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write a number below 9,000,000,000,000,000,000 with fewer digits
--- exit
3

=== what is of the application, read among the rules of lines
A field of the application, also where it is written with the list's name, and a table of one row are the same for every line.
--- file scheme.yoko
制度 example 「一覧の中から」
条文 第3条 「額」
項目 総額 : 円
項目 総数 : 円 1円以上
項目 率 : 率
外部 関数 計算(円, 円) : 円 = 「kei」 から 「lib」
一覧 経費 {
    項目 番号 : 数 鍵
    項目 金額 : 円
}
表 単価(金額 : 円)
    0円以上 => 30円
表 計(総額)
    1円以下 => 1円
    1円超   => 2円
定義 積 = 総額 × 率
各 経費 {
    定義 按分額 = 按分(金額, 経費.総額, 経費.総数, 切り捨て)
    定義 単価額 = 按分(金額, 単価(金額), 単価(経費.総額), 切り捨て)
    定義 小さい額 = 小さい方(単価(金額), 経費.総額)
    定義 区分額 = 計(経費.総額)
    定義 積の額 = 切り捨て(積, 10円)
    定義 未定 = もし 経費.積 が不明 ならば 1円 それ以外 2円
    定義 外部額 = 計算(経費.総額, 計算(単価(金額), 金額))
}
結果 対象経費 《第3条》 = 総額
結果 按分 《第3条》 = 合計(経費.按分額)
結果 単価 《第3条》 = 合計(経費.単価額)
結果 小さい 《第3条》 = 合計(経費.小さい額)
結果 区分 《第3条》 = 合計(経費.区分額)
結果 積 《第3条》 = 合計(経費.積の額)
結果 未定 《第3条》 = 合計(経費.未定)
結果 外部 《第3条》 = 合計(経費.外部額) のみ 総額 >= 100円 のとき
--- file records.ndjson
{"申請番号":"1","総額":50,"総数":20,"率":"1/2","経費":[{"番号":1,"金額":8},{"番号":2,"金額":100}]}
{"申請番号":"2","総額":50,"総数":20,"経費":[{"番号":1,"金額":8}]}
--- command
yoko check scheme.yoko
sed '/外部/d' scheme.yoko >inner.yoko
yoko run inner.yoko records.ndjson 2>/dev/null
--- stdout ja
scheme.yoko: エラーはありません(警告 0件) — 一覧の中から
{"申請番号": "1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 50, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": [], "結果": {"按分": 270, "単価": 108, "小さい": 60, "区分": 4, "積": 40, "未定": 4}}
{"申請番号": "2", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 50, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": [], "結果": {"按分": 20, "単価": 8, "小さい": 30, "区分": 2, "積": null, "未定": 1}}
--- stdout en
scheme.yoko: no error, 0 warning(s) — 一覧の中から
{"申請番号": "1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 50, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": [], "結果": {"按分": 270, "単価": 108, "小さい": 60, "区分": 4, "積": 40, "未定": 4}}
{"申請番号": "2", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 50, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": [], "結果": {"按分": 20, "単価": 8, "小さい": 30, "区分": 2, "積": null, "未定": 1}}

=== a list with a condition where its lines are asked for
--- file scheme.yoko
制度 example 「一覧」
条文 第3条 「要件」
選択肢 費目 { 機器、工事 }
一覧 経費 {
    項目 番号 : 数 鍵
    項目 金額 : 円
    項目 区分 : 費目
}
要件 《第3条》: ある(経費.金額 > 3円)
要件 《第3条》: 件数(経費.区分 = 機器) > 3
要件 《第3条》: 件数(経費.金額) > 3
要件 《第3条》: ある(経費.金額, 区分 = 機器)
結果 対象経費 = 合計(経費.金額)
--- command
mend --say scheme.yoko
--- stdout ja
Y0105 9: 経費.金額 > 3円 (「経費.金額 > 3円」は記録の一覧ではありません) → 経費, 経費.金額 > 3円
Y0105 10: 経費.区分 = 機器 (「経費.区分 = 機器」は記録の一覧ではありません) → 経費, 経費.区分 = 機器
Y0105 11: 経費.金額 (「経費.金額」は記録の一覧ではありません) → 経費
Y0105 12: 経費.金額 (「経費.金額」は記録の一覧ではありません) → 経費
--
--- stdout en
Y0105 9: 経費.金額 > 3円 (`経費.金額 > 3円` is not a list of the record) → 経費, 経費.金額 > 3円
Y0105 10: 経費.区分 = 機器 (`経費.区分 = 機器` is not a list of the record) → 経費, 経費.区分 = 機器
Y0105 11: 経費.金額 (`経費.金額` is not a list of the record) → 経費
Y0105 12: 経費.金額 (`経費.金額` is not a list of the record) → 経費
--

=== sums of sums of what is without bounds
Their range stays one, also where each is of a hundred thousand lines: what adds them up is checked for 64 bits.
--- file scheme.yoko
制度 example 「累計の累計」
条文 第3条 「額」
一覧 経費 {
    項目 番号 : 数 鍵
    項目 金額 : 円
    項目 親 : 参照(経費)
}
各 経費 {
    定義 大きい額 = 金額 × 9,000,000,000,000,000,000 × 9,000,000,000,000,000,000
    定義 累 = 累計(累計(累計(累計(累計(累計(大きい額))))))
    定義 一 = 参照元合計(経費.親, 大きい額)
    定義 二 = 参照元合計(経費.親, 一)
    定義 三 = 参照元合計(経費.親, 二)
    定義 四 = 参照元合計(経費.親, 三)
    定義 五 = 参照元合計(経費.親, 四)
    定義 六 = 参照元合計(経費.親, 五)
}
結果 対象経費 《第3条》 = 合計(経費.累)
結果 上限額 《第3条》 = 合計(経費.六)
--- command
yoko dis --limit list-rows=100000 scheme.yoko | grep -o ' SUM[A-Z_]*'
--- stdout
 SUM_CHECKED
 SUM_CHECKED

