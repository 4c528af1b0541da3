# Tables and 場合: rows that leave something out or overlap, sides that cannot be looked up on, and arguments that do not fit.

=== tables, their rows, columns and arguments
--- file scheme.yoko
制度 example 「表」
条文 第3条 「要件」
選択肢 費目 { 機器、工事、その他経費 }
選択肢 地域 { 都市部、山間部 }
選択肢 一択 { 甲・乙 }
群 費目群 : 費目 { 機器、工事 }
群 除く群 : 費目 除く { 機器 }
群 地域群 : 地域 { 都市部 }
群 ない群 : ない選択肢 { 都市部 }
項目 費用 : 円 0円以上10円以下
項目 細費用 : 円 小数1桁 0円以上10円以下
項目 高費用 : 円 1円以上10円以下
項目 職員数 : 人 小数1桁 0人以上10人以下
項目 区分 : 費目
項目 一 : 一択
項目 所在 : 地域
項目 申請日 : 日付 令和8年4月1日以後令和9年3月31日以前
項目 開始年度 : 年度 令和8年度以降令和12年度以前
項目 記録率 : 率
項目 再申請 : 真偽
項目 差額 : 円
一覧 経費 {
    項目 金額 : 円 0円以上10円以下
}
表 隙間(費用)
    1円以上3円以下 => 1円
    5円以上 => 2円
表 隙間末(費用)
    3円以下 => 1円
表 一点(費用)
    3円以下 => 1円
    5円以上 => 2円
表 端数表(職員数)
    3人以下 => 1円
    4人以上 => 2円
表 重なり(費用)
    3円以下 => 1円
    3円以上 => 2円
表 分けた(費用)
    0円以上、3円以下 => 1円
    4円以上 => 2円
表 分けた逆(費用)
    3円以下、2円以上 => 1円
    4円以上 => 2円
表 三つ(費用)
    0円、1円以上、3円以下 => 1円
    4円以上 => 2円
表 外(費用)
    20円以上 => 1円
    その他 => 2円
表 下外(差額2)
    0円 => 1円
    その他 => 2円
表 日隙間(申請日)
    令和8年5月1日以前 => 1円
    令和8年6月1日以後 => 2円
表 日前(申請日)
    令和8年6月1日以後 => 2円
表 日一(申請日)
    令和8年5月30日以前 => 1円
    令和8年6月1日以後 => 2円
表 年隙間(開始年度)
    令和8年度 => 1円
    令和10年度以降 => 2円
表 年末(開始年度)
    令和8年度 => 1円
表 選び(区分)
    機器 => 1円
    機器、工事 => 2円
表 群の表(区分)
    費目群 => 1円
    その他経費 => 2円
表 群の別(区分)
    地域群 => 1円
    その他 => 2円
表 点で(区分)
    機器・工事 => 1円
    その他 => 2円
表 点で途中(区分)
    機器及び工事、その他経費 => 1円
表 一択の表(一)
    甲 => 1円
表 範囲(区分)
    3円以上 => 1円
    その他 => 2円
表 真偽の表(再申請)
    真 => 1円
表 率の表(記録率)
    0.5 => 1円
    その他 => 2円
表 ない項目(ない名)
    3円以下 => 1円
    その他 => 2円
表 表の表(隙間)
    3円以下 => 1円
    その他 => 2円
表 一覧の表(経費)
    3円以下 => 1円
    その他 => 2円
表 群で(費目群)
    その他 => 2円
表 型で(額 : 円)
    3円以下 => 1円
    その他 => 2円
表 型ない(額 : ない型名)
    3円以下 => 1円
    その他 => 2円
表 行の項目(金額)
    3円以下 => 1円
    その他 => 2円
表 累進良(費用) 累進
    5円以下 => 1/10
    6円以上10円以下 => 2/10
表 累進二(費用, 区分) 累進
    列 機器 | その他
    5円以下 => 1/10 | 1/10
    6円以上10円以下 => 2/10 | 1/10
表 累進閉(費用) 累進
    5円以下 => 1/10
    その他 => 2/10
表 累進日(申請日) 累進
    令和9年3月31日以前 => 1/10
表 累進低(高費用) 累進
    10円以下 => 1/10
表 範囲下(高費用)
    0円 => 1円
    その他 => 2円
表 二つ(高費用)
    3円以下、2円以上5円以下 => 1円
    6円以上 => 2円
表 二つ上(高費用)
    1円以上、3円以上 => 1円
表 二つ下(高費用)
    10円以下、3円以下 => 1円
表 点二つ(高費用)
    3円、3円以下 => 1円
    3円以下、3円 => 1円
表 累進円(費用) 累進
    10円以下 => 1円
表 累進率(費用) 累進
    10円以下 => 記録率
表 累進負(費用) 累進
    10円以下 => 0 - 1
表 三項(費用, 区分, 所在)
    列 機器 | その他
    5円以下 => 1円 | 1円
    その他 => 1円 | 1円
表 列隙間(費用, 区分)
    列 機器 | 工事
    その他 => 1円 | 1円
表 丸めない(費用)
    端数 丸めよ
    3円以下 => 1円
    その他 => 2円
表 丸め区分(区分)
    端数 切り捨て
    機器 => 1円
    その他 => 2円
定義 差額2 = 差額 - 3円
結果 対象経費 = 費用
定義 d1 = 型で(申請日)
定義 d2 = 型で(職員数)
定義 d3 = 型で(細費用)
定義 d4 = 型で(費用, 費用)
定義 d5 = 型で(ない名)
定義 d6 = 累進良(費用)
定義 d7 = 丸めない(細費用)
定義 d8 = 丸め区分(区分)
定義 d9 = 群の表(区分)
定義 d10 = 群の表(所在)
定義 d12 = 型で(費用 - 3円)
定義 d11 = 三項(費用, 区分, 所在)
定義 c1 = 場合 { その他 => 1円 }
定義 c2 = 場合 再申請 { 真 => 1円 }
定義 c3 = 場合 区分 { 機器 => 1円 }
定義 c4 = 場合 { 再申請 => 1円 }
定義 c5 = 場合 区分 { 機器 => 1円 その他 => 2円 不明 => 3円 }
定義 c6 = 場合 { 再申請 => 1円 その他 => 2円 不明 => 3円 }
定義 c7 = 場合 ない名 { 機器 => 1円 その他 => 2円 }
定義 c8 = 場合 区分 { 機器 => 申請日 その他 => 2円 }
定義 c9 = 場合 区分 { 機器 => 申請日 その他 => 令和8年4月1日 }
定義 c11 = 場合 区分 { 不明 => 3円 }
定義 c12 = 場合 所在 { 都市部 => 記録率 その他 => 0.5 }
定義 c13 = 場合 所在 { 都市部 => 再申請 その他 => 偽 }
定義 c10 = 場合 { 費用 => 1円 その他 => ない名 }
--- command
mend --say scheme.yoko
--- stdout ja
Y0104 9: ない選択肢 (「ない選択肢」という型はありません)
Y0301 25: 隙間 (0円に当てはまる行がありません)
Y0301 28: 隙間末 (4円に当てはまる行がありません)
Y0301 30: 一点 (4円に当てはまる行がありません)
Y0301 33: 端数表 (3.1人に当てはまる行がありません)
    3.1人には端数があります。要綱が端数を処理してから表を引くのなら、表の見出しの次の行に 端数 四捨五入（切り捨て、切り上げ）と書いてください
Y0302 38: 3円以上 (3円に当てはまる行が2つあります)
    37: 3円以下
Y0302 40: 0円以上、3円以下 (0円に当てはまる行が2つあります) → 0円以上3円以下
Y0302 43: 2円以上 (2円に当てはまる行が2つあります)
    43: 3円以下
Y0302 46: 1円以上、3円以下 (0円に当てはまる行が2つあります) → 1円以上3円以下
Y0303 49: 20円以上 (この行に当てはまる値はありません)
Y0301 54: 日隙間 (2026-05-02に当てはまる行がありません)
Y0301 57: 日前 (2026-04-01に当てはまる行がありません)
Y0301 59: 日一 (2026-05-31に当てはまる行がありません)
Y0301 62: 年隙間 (2027年度に当てはまる行がありません)
Y0301 65: 年末 (2027年度に当てはまる行がありません)
Y0302 69: 機器 (機器に当てはまる行が2つあります)
Y0103 74: 地域群 (「地域群」は費目の選択肢にありません)
    費目の選択肢は、機器、工事、その他経費 です
Y0103 77: 機器・工事 (「機器・工事」は費目の選択肢にありません) → 機器、工事
    費目の選択肢は、機器、工事、その他経費 です
Y0103 80: 機器及び工事 (「機器及び工事」は費目の選択肢にありません) → 機器、工事
    費目の選択肢は、機器、工事、その他経費 です
Y0103 82: 甲 (「甲」は一択の選択肢にありません)
    一択の選択肢は「甲・乙」の1つだけです。選択肢は「、」で区切ります。「・」は名前の一部になります
Y0207 84: 3円以上 (この書き方は費目の選択肢に合いません)
Y0306 86: 真偽の表 (それ以外の場合の値が書かれていません)
Y0304 91: ない名 (表の引数「ない名」の型がわかりません)
Y0304 94: 隙間 (表の引数「隙間」の型がわかりません)
Y0304 97: 経費 (表の引数「経費」の型がわかりません)
Y0116 100: 費目群 (「費目群」そのものには値がありません)
Y0104 105: ない型名 (「ない型名」という型はありません)
    数えるものの単位なら、数の単位として書いてください：数(ない型名)
Y0312 114: 累進二 (累進の表「累進二」には、0から始まる1つの額と、各行の率が必要で、その他 は使えません)
Y0312 118: 累進閉 (累進の表「累進閉」には、0から始まる1つの額と、各行の率が必要で、その他 は使えません)
Y0312 121: 累進日 (累進の表「累進日」には、0から始まる1つの額と、各行の率が必要で、その他 は使えません)
Y0312 123: 累進低 (累進の表「累進低」には、0から始まる1つの額と、各行の率が必要で、その他 は使えません)
Y0303 126: 0円 (この行に当てはまる値はありません)
Y0302 129: 2円以上5円以下 (2円に当てはまる行が2つあります)
    129: 3円以下
Y0302 132: 3円以上 (3円に当てはまる行が2つあります)
    132: 1円以上
Y0302 134: 3円以下 (1円に当てはまる行が2つあります)
    134: 10円以下
Y0302 137: 3円以下 (1円に当てはまる行が2つあります)
    136: 3円以下
Y0312 138: 累進円 (累進の表「累進円」には、0から始まる1つの額と、各行の率が必要で、その他 は使えません)
Y0312 140: 累進率 (累進の表「累進率」には、0から始まる1つの額と、各行の率が必要で、その他 は使えません)
Y0312 142: 累進負 (累進の表「累進負」には、0から始まる1つの額と、各行の率が必要で、その他 は使えません)
Y0301 148: 列隙間 (その他経費に当てはまる行がありません)
Y0215 152: 丸めよ (「丸めよ」という端数処理はありません)
Y0201 161: 型で(申請日) (これは日付ですが、ここには円の数量が必要です)
Y0202 162: 型で(職員数) (円の数量と人の数量は一緒に計算できません)
Y0310 163: 型で(細費用) (この値は表「型で」より細かい端数を持ちます)
Y0107 164: 型で(費用, 費用) (「型で」の引数は1個ですが、2個あります)
Y0101 165: ない名 (「ない名」という名前はありません)
Y0201 170: 群の表(所在) (これは地域の選択肢ですが、ここには費目の選択肢が必要です)
Y0107 172: 三項(費用, 区分, 所在) (「三項」の引数は2個ですが、3個あります)
Y0306 174: 再申請 (それ以外の場合の値が書かれていません)
Y0301 175: 区分 (工事に当てはまる行がありません)
Y0306 176: 場合 { 再申請 => 1円 } (それ以外の場合の値が書かれていません)
Y0311 178: 不明 => 3円 (不明 の枝には、不明になりうる対象が必要です)
Y0101 179: ない名 (「ない名」という名前はありません)
Y0201 180: その他 => 2円 (これは円の数量ですが、ここには日付が必要です)
Y0306 182: 場合 区分 { 不明 => 3円 } (それ以外の場合の値が書かれていません)
Y0201 185: 費用 (これは円の数量ですが、ここには真偽が必要です)
Y0101 185: ない名 (「ない名」という名前はありません)
--
--- stdout en
Y0104 9: ない選択肢 (there is no type `ない選択肢`)
Y0301 25: 隙間 (no row covers 0円)
Y0301 28: 隙間末 (no row covers 4円)
Y0301 30: 一点 (no row covers 4円)
Y0301 33: 端数表 (no row covers 3.1人)
    3.1人 is no whole number: if the guidelines round before they look it up, write 端数 四捨五入 (切り捨て, 切り上げ) below the head of the table
Y0302 38: 3円以上 (3円 is covered twice)
    37: 3円以下
Y0302 40: 0円以上、3円以下 (0円 is covered twice) → 0円以上3円以下
Y0302 43: 2円以上 (2円 is covered twice)
    43: 3円以下
Y0302 46: 1円以上、3円以下 (0円 is covered twice) → 1円以上3円以下
Y0303 49: 20円以上 (nothing can fall into this row)
Y0301 54: 日隙間 (no row covers 2026-05-02)
Y0301 57: 日前 (no row covers 2026-04-01)
Y0301 59: 日一 (no row covers 2026-05-31)
Y0301 62: 年隙間 (no row covers 2027年度)
Y0301 65: 年末 (no row covers 2027年度)
Y0302 69: 機器 (機器 is covered twice)
Y0103 74: 地域群 (`地域群` is not a member of 費目)
    the choices of 費目 are 機器、工事、その他経費
Y0103 77: 機器・工事 (`機器・工事` is not a member of 費目) → 機器、工事
    the choices of 費目 are 機器、工事、その他経費
Y0103 80: 機器及び工事 (`機器及び工事` is not a member of 費目) → 機器、工事
    the choices of 費目 are 機器、工事、その他経費
Y0103 82: 甲 (`甲` is not a member of 一択)
    一択 has one member, `甲・乙`; members have 、 between them, while ・ is a part of names
Y0207 84: 3円以上 (this pattern does not fit a choice of 費目)
Y0306 86: 真偽の表 (what holds in all other cases is not said)
Y0304 91: ない名 (it is not known what the parameter `ない名` is)
Y0304 94: 隙間 (it is not known what the parameter `隙間` is)
Y0304 97: 経費 (it is not known what the parameter `経費` is)
Y0116 100: 費目群 (`費目群` has no value of its own)
Y0104 105: ない型名 (there is no type `ない型名`)
    if it is what is counted, name it as the unit of a number: 数(ない型名)
Y0312 114: 累進二 (the progressive table `累進二` needs one amount from 0 on, a rate in each row, and no その他)
Y0312 118: 累進閉 (the progressive table `累進閉` needs one amount from 0 on, a rate in each row, and no その他)
Y0312 121: 累進日 (the progressive table `累進日` needs one amount from 0 on, a rate in each row, and no その他)
Y0312 123: 累進低 (the progressive table `累進低` needs one amount from 0 on, a rate in each row, and no その他)
Y0303 126: 0円 (nothing can fall into this row)
Y0302 129: 2円以上5円以下 (2円 is covered twice)
    129: 3円以下
Y0302 132: 3円以上 (3円 is covered twice)
    132: 1円以上
Y0302 134: 3円以下 (1円 is covered twice)
    134: 10円以下
Y0302 137: 3円以下 (1円 is covered twice)
    136: 3円以下
Y0312 138: 累進円 (the progressive table `累進円` needs one amount from 0 on, a rate in each row, and no その他)
Y0312 140: 累進率 (the progressive table `累進率` needs one amount from 0 on, a rate in each row, and no その他)
Y0312 142: 累進負 (the progressive table `累進負` needs one amount from 0 on, a rate in each row, and no その他)
Y0301 148: 列隙間 (no row covers その他経費)
Y0215 152: 丸めよ (`丸めよ` is no way of rounding)
Y0201 161: 型で(申請日) (this is a date (日付), but an amount in 円 is wanted here)
Y0202 162: 型で(職員数) (an amount in 円 and an amount in 人 do not go together)
Y0310 163: 型で(細費用) (this value has finer steps than the table `型で`)
Y0107 164: 型で(費用, 費用) (`型で` takes 1 arguments, here are 2)
Y0101 165: ない名 (the name `ない名` is not known here)
Y0201 170: 群の表(所在) (this is a choice of 地域, but a choice of 費目 is wanted here)
Y0107 172: 三項(費用, 区分, 所在) (`三項` takes 2 arguments, here are 3)
Y0306 174: 再申請 (what holds in all other cases is not said)
Y0301 175: 区分 (no row covers 工事)
Y0306 176: 場合 { 再申請 => 1円 } (what holds in all other cases is not said)
Y0311 178: 不明 => 3円 (不明 needs a subject that can be unknown)
Y0101 179: ない名 (the name `ない名` is not known here)
Y0201 180: その他 => 2円 (this is an amount in 円, but a date (日付) is wanted here)
Y0306 182: 場合 区分 { 不明 => 3円 } (what holds in all other cases is not said)
Y0201 185: 費用 (this is an amount in 円, but a truth value (真偽) is wanted here)
Y0101 185: ない名 (the name `ない名` is not known here)
--

=== the row that fills a gap
--- file scheme.yoko
制度 example 「隙間」
項目 費用 : 円 0円以上10円以下
項目 細費用 : 円 小数1桁 0円以上10円以下
項目 職員数 : 人 小数1桁 0人以上10人以下
項目 申請日 : 日付 令和8年4月1日以後令和9年3月31日以前
項目 開始年度 : 年度 令和8年度以降令和12年度以前
結果 対象経費 = 費用
表 隙間(費用)
    1円以上3円以下 => 1円
    5円以上 => 2円
表 隙間末(費用)
    3円以下 => 1円
表 一点(費用)
    3円以下 => 1円
    5円以上 => 2円
表 端数表(職員数)
    3人以下 => 1円
    4人以上 => 2円
表 細隙間(細費用)
    3円以下 => 1円
    3.5円以上 => 2円
表 細隙間頭(細費用)
    0.5円以上 => 2円
表 細隙間末(細費用)
    3円以下 => 1円
    3.1円以上9.5円以下 => 1円
表 日隙間(申請日)
    令和8年5月1日以前 => 1円
    令和8年6月1日以後 => 2円
表 日前(申請日)
    令和8年6月1日以後 => 2円
表 日一(申請日)
    令和8年5月30日以前 => 1円
    令和8年6月1日以後 => 2円
表 年隙間(開始年度)
    令和8年度 => 1円
    令和10年度以降 => 2円
表 年末(開始年度)
    令和8年度 => 1円
--- command
yoko check --limit errors=1000 scheme.yoko 2>&1 | sed -n '/Y0301/p; /^ *= /p'
--- stdout ja
エラー[Y0301]: 0円に当てはまる行がありません
  = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
エラー[Y0301]: 4円に当てはまる行がありません
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
エラー[Y0301]: 4円に当てはまる行がありません
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
エラー[Y0301]: 3.1人に当てはまる行がありません
   = 参考: 3.1人には端数があります。要綱が端数を処理してから表を引くのなら、表の見出しの次の行に 端数 四捨五入（切り捨て、切り上げ）と書いてください
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
エラー[Y0301]: 3.1円に当てはまる行がありません
   = 参考: 3.1円には端数があります。要綱が端数を処理してから表を引くのなら、表の見出しの次の行に 端数 四捨五入（切り捨て、切り上げ）と書いてください
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
エラー[Y0301]: 0円に当てはまる行がありません
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
エラー[Y0301]: 9.6円に当てはまる行がありません
   = 参考: 9.6円には端数があります。要綱が端数を処理してから表を引くのなら、表の見出しの次の行に 端数 四捨五入（切り捨て、切り上げ）と書いてください
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
エラー[Y0301]: 2026-05-02に当てはまる行がありません
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
エラー[Y0301]: 2026-04-01に当てはまる行がありません
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
エラー[Y0301]: 2026-05-31に当てはまる行がありません
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
エラー[Y0301]: 2027年度に当てはまる行がありません
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
エラー[Y0301]: 2027年度に当てはまる行がありません
   = 直し方: その行を加えるか、意図して閉じるなら その他 を書いてください
--- stdout en
error[Y0301]: no row covers 0円
  = help: add a row for it, or その他 to close the table on purpose
error[Y0301]: no row covers 4円
   = help: add a row for it, or その他 to close the table on purpose
error[Y0301]: no row covers 4円
   = help: add a row for it, or その他 to close the table on purpose
error[Y0301]: no row covers 3.1人
   = note: 3.1人 is no whole number: if the guidelines round before they look it up, write 端数 四捨五入 (切り捨て, 切り上げ) below the head of the table
   = help: add a row for it, or その他 to close the table on purpose
error[Y0301]: no row covers 3.1円
   = note: 3.1円 is no whole number: if the guidelines round before they look it up, write 端数 四捨五入 (切り捨て, 切り上げ) below the head of the table
   = help: add a row for it, or その他 to close the table on purpose
error[Y0301]: no row covers 0円
   = help: add a row for it, or その他 to close the table on purpose
error[Y0301]: no row covers 9.6円
   = note: 9.6円 is no whole number: if the guidelines round before they look it up, write 端数 四捨五入 (切り捨て, 切り上げ) below the head of the table
   = help: add a row for it, or その他 to close the table on purpose
error[Y0301]: no row covers 2026-05-02
   = help: add a row for it, or その他 to close the table on purpose
error[Y0301]: no row covers 2026-04-01
   = help: add a row for it, or その他 to close the table on purpose
error[Y0301]: no row covers 2026-05-31
   = help: add a row for it, or その他 to close the table on purpose
error[Y0301]: no row covers 2027年度
   = help: add a row for it, or その他 to close the table on purpose
error[Y0301]: no row covers 2027年度
   = help: add a row for it, or その他 to close the table on purpose

=== beyond the bounds of the field that a table is of
An その他, of the rows or of the columns, holds for what lies beyond; without one the record is told of, and never given the nearest row.
--- file scheme.yoko
制度 example 「表の外」
項目 費用 : 円 0円以上10円以下
項目 職員数 : 人 0人以上10人以下
項目 申請日 : 日付 令和8年4月1日以後令和9年3月31日以前
項目 開始年度 : 年度 令和8年度以降令和9年度以前
表 帯(費用, 職員数)
    列 5人以下 | その他
    5円以下 => 1円 | 2円
    その他 => 3円 | 4円
表 行の帯(費用)
    5円以下 => 1円
    6円以上 => 2円
表 列の帯(費用, 職員数)
    列 5人以下 | 6人以上
    その他 => 3円 | 4円
表 期(申請日)
    令和8年9月30日以前 => 1円
    令和8年10月1日以後 => 2円
表 期間(開始年度)
    令和8年度 => 1円
    令和9年度 => 2円
結果 対象経費 = 費用
結果 両側 = 帯(費用 × 2, 職員数 × 2)
結果 行側 = 行の帯(費用 × 2)
結果 列側 = 列の帯(費用 × 2, 職員数 × 2)
結果 日 = 期(申請日 + 6か月)
結果 年 = 期間(開始年度 - 1年)
--- command
cat >records.ndjson <<'end'
{"申請番号":"内","費用":5,"職員数":5,"申請日":"2026-05-01","開始年度":2027}
{"申請番号":"額","費用":6,"職員数":5,"申請日":"2026-05-01","開始年度":2027}
{"申請番号":"人","費用":5,"職員数":6,"申請日":"2026-05-01","開始年度":2027}
{"申請番号":"境","費用":5,"職員数":5,"申請日":"2026-09-30","開始年度":2027}
{"申請番号":"日","費用":5,"職員数":5,"申請日":"2026-10-01","開始年度":2027}
{"申請番号":"年","費用":5,"職員数":5,"申請日":"2026-05-01","開始年度":2026}
end
yoko run scheme.yoko records.ndjson 2>/dev/null | sed 's/"制度.*"結果"/"結果"/'
--- stdout ja
{"申請番号": "内", "結果": {"両側": 4, "行側": 2, "列側": 4, "日": 2, "年": 1}}
{"申請番号": "額", "入力エラー": "表「行の帯」には、この値に当てはまる行がありません"}
{"申請番号": "人", "入力エラー": "表「列の帯」には、この値に当てはまる行がありません"}
{"申請番号": "境", "結果": {"両側": 4, "行側": 2, "列側": 4, "日": 2, "年": 1}}
{"申請番号": "日", "入力エラー": "表「期」には、この値に当てはまる行がありません"}
{"申請番号": "年", "入力エラー": "表「期間」には、この値に当てはまる行がありません"}
--- stdout en
{"申請番号": "内", "結果": {"両側": 4, "行側": 2, "列側": 4, "日": 2, "年": 1}}
{"申請番号": "額", "入力エラー": "the table `行の帯` has no row for this value"}
{"申請番号": "人", "入力エラー": "the table `列の帯` has no row for this value"}
{"申請番号": "境", "結果": {"両側": 4, "行側": 2, "列側": 4, "日": 2, "年": 1}}
{"申請番号": "日", "入力エラー": "the table `期` has no row for this value"}
{"申請番号": "年", "入力エラー": "the table `期間` has no row for this value"}

=== columns closed in English
--- file scheme.yoko
scheme example "columns"
choices kind { machine, building }
field cost : yen 0yen..10yen
field category : kind
table cap(cost, category)
    columns machine | otherwise
    0yen..5yen => 1yen | 2yen
    otherwise  => 3yen | 4yen
result covered_cost = cost
result own = cap(cost × 2, category)
--- command
echo '{"application":"1","cost":10,"category":"building"}' | yoko run scheme.yoko - 2>&1 | sed 's/"scheme.*"results"/"results"/'
--- stdout ja
エラー[Y0726]: （標準入力）:1: 申請番号がありません
  = 直し方: すべての申請に要ります。判定の中で申請を表す番号です
警告[Y0715]: （標準入力）: 「application」という項目は申請にないので、読みません
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
{"申請番号": null, "入力エラー": "（標準入力）:1: 申請番号がありません"}
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stdout en
error[Y0726]: (standard input):1: 申請番号 is missing
  = help: every application needs one: it names the application in the decisions
warning[Y0715]: (standard input): `application` is no field of 申請, and is ignored
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
{"申請番号": null, "入力エラー": "(standard input):1: 申請番号 is missing"}
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)

