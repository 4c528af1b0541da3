# Schemes under a framework: which applications are found to break its limits before anything is decided, and what is left to
# each record.
=== a limit broken by a choice, a date, a year, a truth, a rounding, a multiple, the least value, and a sum of fields
What depends on a rate, on a set or on lines is seen on the records.
--- file vocabulary/shinsei.yoko
語彙 shinsei
選択肢 区分 { 市、町、村 }
選択肢 設備 { 冷房、暖房 }
項目 申請番号 : 文字 必須
項目 職員数 : 人 小数1桁
項目 費用 : 円
項目 予算 : 円
項目 過疎 : 真偽
項目 種別 : 区分
項目 着工日 : 日付
項目 補助年度 : 年度
項目 県の率 : 率
項目 備え : 集合(設備)
一覧 経費 { 項目 金額 : 円 }
--- file kuni.yoko
制度 kuni 「国の要綱」
語彙 shinsei
条文 1 「枠」
枠 《1》 「種別による」: 適合制度.種別の額 <= 10円
枠 《1》 「日付による」: 適合制度.日付の額 <= 10円
枠 《1》 「年度による」: 適合制度.年度の額 <= 10円
枠 《1》 「真偽による」: 適合制度.真偽の額 <= 10円
枠 《1》 「端数による」: 適合制度.端数の額 <= 10円
枠 《1》 「倍数による」: 適合制度.倍数の額 <= 10円
枠 《1》 「初めの値による」: 適合制度.初めの額 <= 10円
枠 《1》 「率による」: 適合制度.率の額 <= 10円
枠 《1》 「集合による」: 適合制度.集合の額 <= 10円
枠 《1》 「明細による」: 適合制度.明細の額 <= 10円
枠 《1》 「和による」: 適合制度.和の額 <= 10円
結果 算定額 《1》 = 0円
--- file ken.yoko
制度 ken 「県の要綱」
適合 kuni
語彙 shinsei
条文 2 「額」
定義 種別の額 《2》 = 10円
    ただし 種別 = 村 のとき 11円
定義 日付の額 《2》 = 10円
    ただし 着工日 = 令和6年5月1日 のとき 11円
定義 年度の額 《2》 = 10円
    ただし 補助年度 = 令和6年度 のとき 11円
定義 真偽の額 《2》 = 10円
    ただし 過疎 でない のとき 11円
定義 端数の額 《2》 = 10円
    ただし 切り捨て(職員数, 1人) = 7人 かつ 切り上げ(職員数, 1人) = 8人 かつ 四捨五入(職員数, 1人) = 7人 のとき 11円
定義 境目 《2》 = 30円
    ただし 過疎 のとき 50円
定義 倍数の額 《2》 = 10円
    ただし 費用 × 2 > 境目 かつ 費用 < 20円 のとき 11円
定義 初めの額 《2》 = 10円
    ただし 職員数 <= 0人 のとき 11円
定義 率の額 《2》 = 10円
    ただし 県の率 >= 2分の1 のとき 11円
定義 集合の額 《2》 = 10円
    ただし 備え が { 冷房 } をすべて含む のとき 11円
定義 明細の額 《2》 = 10円
    ただし 合計(経費.金額) >= 5円 のとき 11円
定義 和の額 《2》 = 10円
    ただし 費用 + 費用 >= 100円 かつ 費用 >= 1000000000000円 かつ 費用 > 予算 のとき 11円
結果 種別の額 《2》 = 種別の額
結果 日付の額 《2》 = 日付の額
結果 年度の額 《2》 = 年度の額
結果 真偽の額 《2》 = 真偽の額
結果 端数の額 《2》 = 端数の額
結果 倍数の額 《2》 = 倍数の額
結果 初めの額 《2》 = 初めの額
結果 率の額 《2》 = 率の額
結果 集合の額 《2》 = 集合の額
結果 明細の額 《2》 = 明細の額
結果 和の額 《2》 = 和の額
結果 算定額 《2》 = 0円
--- command
yoko check ./ken.yoko
--- stdout ja
./ken.yoko: エラー 8件、警告 0件
--- stdout en
./ken.yoko: 8 error(s), 0 warning(s)
--- stderr ja
エラー[Y0513]: kuni の 1 に反しています：種別による
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = 参考: 例えば次の申請です：種別 = 村
  = 直し方: 2 を改めるか、適合 を取り除いてください。枠組みはこの制度からは変えられません
参考: 枠組みはここで求めています：適合制度.種別の額 <= 10円
 --> ./kuni.yoko:4:1
  |
4 | 枠 《1》 「種別による」: 適合制度.種別の額 <= 10円
  | --------------------------------------------------
エラー[Y0513]: kuni の 1 に反しています：日付による
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = 参考: 例えば次の申請です：着工日 = 2024-05-01
  = 直し方: 2 を改めるか、適合 を取り除いてください。枠組みはこの制度からは変えられません
参考: 枠組みはここで求めています：適合制度.日付の額 <= 10円
 --> ./kuni.yoko:5:1
  |
5 | 枠 《1》 「日付による」: 適合制度.日付の額 <= 10円
  | --------------------------------------------------
エラー[Y0513]: kuni の 1 に反しています：年度による
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = 参考: 例えば次の申請です：補助年度 = 2024年度
  = 直し方: 2 を改めるか、適合 を取り除いてください。枠組みはこの制度からは変えられません
参考: 枠組みはここで求めています：適合制度.年度の額 <= 10円
 --> ./kuni.yoko:6:1
  |
6 | 枠 《1》 「年度による」: 適合制度.年度の額 <= 10円
  | --------------------------------------------------
エラー[Y0513]: kuni の 1 に反しています：真偽による
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = 参考: 例えば次の申請です：過疎 = 偽
  = 直し方: 2 を改めるか、適合 を取り除いてください。枠組みはこの制度からは変えられません
参考: 枠組みはここで求めています：適合制度.真偽の額 <= 10円
 --> ./kuni.yoko:7:1
  |
7 | 枠 《1》 「真偽による」: 適合制度.真偽の額 <= 10円
  | --------------------------------------------------
エラー[Y0513]: kuni の 1 に反しています：端数による
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = 参考: 例えば次の申請です：職員数 = 7.1人
  = 直し方: 2 を改めるか、適合 を取り除いてください。枠組みはこの制度からは変えられません
参考: 枠組みはここで求めています：適合制度.端数の額 <= 10円
 --> ./kuni.yoko:8:1
  |
8 | 枠 《1》 「端数による」: 適合制度.端数の額 <= 10円
  | --------------------------------------------------
エラー[Y0513]: kuni の 1 に反しています：倍数による
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = 参考: 例えば次の申請です：過疎 = 偽、費用 = 16円
  = 直し方: 2 を改めるか、適合 を取り除いてください。枠組みはこの制度からは変えられません
参考: 枠組みはここで求めています：適合制度.倍数の額 <= 10円
 --> ./kuni.yoko:9:1
  |
9 | 枠 《1》 「倍数による」: 適合制度.倍数の額 <= 10円
  | --------------------------------------------------
エラー[Y0513]: kuni の 1 に反しています：初めの値による
  --> ./ken.yoko:2:1
   |
 2 | 適合 kuni
   | ^^^^^^^^^
   = 参考: 例えば次の申請です：職員数 = 0人
   = 直し方: 2 を改めるか、適合 を取り除いてください。枠組みはこの制度からは変えられません
参考: 枠組みはここで求めています：適合制度.初めの額 <= 10円
  --> ./kuni.yoko:10:1
   |
10 | 枠 《1》 「初めの値による」: 適合制度.初めの額 <= 10円
   | ------------------------------------------------------
エラー[Y0513]: kuni の 1 に反しています：和による
  --> ./ken.yoko:2:1
   |
 2 | 適合 kuni
   | ^^^^^^^^^
   = 参考: 例えば次の申請です：費用 = 1,000,000,000,000円、予算 = 0円
   = 直し方: 2 を改めるか、適合 を取り除いてください。枠組みはこの制度からは変えられません
参考: 枠組みはここで求めています：適合制度.和の額 <= 10円
  --> ./kuni.yoko:14:1
   |
14 | 枠 《1》 「和による」: 適合制度.和の額 <= 10円
   | ----------------------------------------------
--- stderr en
error[Y0513]: this breaks kuni 1: 種別による
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = note: for an application with 種別 = 村
  = help: change 2, or take out 適合; the framework is not this scheme's to change
note: the framework demands it here: 適合制度.種別の額 <= 10円
 --> ./kuni.yoko:4:1
  |
4 | 枠 《1》 「種別による」: 適合制度.種別の額 <= 10円
  | --------------------------------------------------
error[Y0513]: this breaks kuni 1: 日付による
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = note: for an application with 着工日 = 2024-05-01
  = help: change 2, or take out 適合; the framework is not this scheme's to change
note: the framework demands it here: 適合制度.日付の額 <= 10円
 --> ./kuni.yoko:5:1
  |
5 | 枠 《1》 「日付による」: 適合制度.日付の額 <= 10円
  | --------------------------------------------------
error[Y0513]: this breaks kuni 1: 年度による
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = note: for an application with 補助年度 = 2024年度
  = help: change 2, or take out 適合; the framework is not this scheme's to change
note: the framework demands it here: 適合制度.年度の額 <= 10円
 --> ./kuni.yoko:6:1
  |
6 | 枠 《1》 「年度による」: 適合制度.年度の額 <= 10円
  | --------------------------------------------------
error[Y0513]: this breaks kuni 1: 真偽による
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = note: for an application with 過疎 = 偽
  = help: change 2, or take out 適合; the framework is not this scheme's to change
note: the framework demands it here: 適合制度.真偽の額 <= 10円
 --> ./kuni.yoko:7:1
  |
7 | 枠 《1》 「真偽による」: 適合制度.真偽の額 <= 10円
  | --------------------------------------------------
error[Y0513]: this breaks kuni 1: 端数による
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = note: for an application with 職員数 = 7.1人
  = help: change 2, or take out 適合; the framework is not this scheme's to change
note: the framework demands it here: 適合制度.端数の額 <= 10円
 --> ./kuni.yoko:8:1
  |
8 | 枠 《1》 「端数による」: 適合制度.端数の額 <= 10円
  | --------------------------------------------------
error[Y0513]: this breaks kuni 1: 倍数による
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = note: for an application with 過疎 = 偽、費用 = 16円
  = help: change 2, or take out 適合; the framework is not this scheme's to change
note: the framework demands it here: 適合制度.倍数の額 <= 10円
 --> ./kuni.yoko:9:1
  |
9 | 枠 《1》 「倍数による」: 適合制度.倍数の額 <= 10円
  | --------------------------------------------------
error[Y0513]: this breaks kuni 1: 初めの値による
  --> ./ken.yoko:2:1
   |
 2 | 適合 kuni
   | ^^^^^^^^^
   = note: for an application with 職員数 = 0人
   = help: change 2, or take out 適合; the framework is not this scheme's to change
note: the framework demands it here: 適合制度.初めの額 <= 10円
  --> ./kuni.yoko:10:1
   |
10 | 枠 《1》 「初めの値による」: 適合制度.初めの額 <= 10円
   | ------------------------------------------------------
error[Y0513]: this breaks kuni 1: 和による
  --> ./ken.yoko:2:1
   |
 2 | 適合 kuni
   | ^^^^^^^^^
   = note: for an application with 費用 = 1,000,000,000,000円、予算 = 0円
   = help: change 2, or take out 適合; the framework is not this scheme's to change
note: the framework demands it here: 適合制度.和の額 <= 10円
  --> ./kuni.yoko:14:1
   |
14 | 枠 《1》 「和による」: 適合制度.和の額 <= 10円
   | ----------------------------------------------
--- exit
3

=== what no application was found to break is looked at on each record
--- file vocabulary/shinsei.yoko
語彙 shinsei
選択肢 区分 { 市、町、村 }
選択肢 設備 { 冷房、暖房 }
項目 申請番号 : 文字 必須
項目 職員数 : 人 小数1桁
項目 費用 : 円
項目 予算 : 円
項目 過疎 : 真偽
項目 種別 : 区分
項目 着工日 : 日付
項目 補助年度 : 年度
項目 県の率 : 率
項目 備え : 集合(設備)
一覧 経費 { 項目 金額 : 円 }
--- file kuni.yoko
制度 kuni 「国の要綱」
語彙 shinsei
条文 1 「枠」
枠 《1》 「率による」: 適合制度.率の額 <= 10円
枠 《1》 「集合による」: 適合制度.集合の額 <= 10円
枠 《1》 「明細による」: 適合制度.明細の額 <= 10円
結果 算定額 《1》 = 0円
--- file ken.yoko
制度 ken 「県の要綱」
適合 kuni
語彙 shinsei
条文 2 「額」
定義 率の額 《2》 = 10円
    ただし 県の率 >= 2分の1 のとき 11円
定義 集合の額 《2》 = 10円
    ただし 備え が { 冷房 } をすべて含む のとき 11円
定義 明細の額 《2》 = 10円
    ただし 合計(経費.金額) >= 5円 のとき 11円
結果 率の額 《2》 = 率の額
結果 集合の額 《2》 = 集合の額
結果 明細の額 《2》 = 明細の額
結果 算定額 《2》 = 0円
--- file records.ndjson
{"申請番号": "よい", "県の率": "1/3", "備え": ["暖房"], "経費": [{"金額": 4}]}
{"申請番号": "率", "県の率": "1/2", "備え": ["暖房"], "経費": [{"金額": 4}]}
{"申請番号": "集合", "県の率": "1/3", "備え": ["冷房"], "経費": [{"金額": 4}]}
{"申請番号": "明細", "県の率": "1/3", "備え": [], "経費": [{"金額": 4}, {"金額": 1}]}
{"申請番号": "不明"}
--- command
yoko check ./ken.yoko
yoko run ./ken.yoko records.ndjson --columns 申請番号,判定
--- stdout ja
./ken.yoko: エラーはありません(警告 0件) — 県の要綱
{"申請番号": "よい", "判定": "交付可"}
{"申請番号": "率", "判定": "交付可"}
{"申請番号": "集合", "判定": "交付可"}
{"申請番号": "明細", "判定": "交付可"}
{"申請番号": "不明", "判定": "交付可"}
--- stdout en
./ken.yoko: no error, 0 warning(s) — 県の要綱
{"申請番号": "よい", "判定": "交付可"}
{"申請番号": "率", "判定": "交付可"}
{"申請番号": "集合", "判定": "交付可"}
{"申請番号": "明細", "判定": "交付可"}
{"申請番号": "不明", "判定": "交付可"}
--- stderr ja
警告[Y0514]: 申請「率」では、kuni の 1 が守られていません：率による
  = 直し方: 判定はそのままです。制度を改めるか、枠組みを定めたところに確認してください
警告[Y0514]: 申請「集合」では、kuni の 1 が守られていません：集合による
  = 直し方: 判定はそのままです。制度を改めるか、枠組みを定めたところに確認してください
警告[Y0514]: 申請「明細」では、kuni の 1 が守られていません：明細による
  = 直し方: 判定はそのままです。制度を改めるか、枠組みを定めたところに確認してください
申請 5件 = 判定 5件(交付可 5、不交付 0、要確認 0)+ 入力エラー 0件。補助額の合計 0円
--- stderr en
warning[Y0514]: the application `率` shows that kuni 1 is not kept: 率による
  = help: the decision stands; amend the scheme, or settle it with whoever issued the framework
warning[Y0514]: the application `集合` shows that kuni 1 is not kept: 集合による
  = help: the decision stands; amend the scheme, or settle it with whoever issued the framework
warning[Y0514]: the application `明細` shows that kuni 1 is not kept: 明細による
  = help: the decision stands; amend the scheme, or settle it with whoever issued the framework
5 applications in = 5 decided (交付可 5, 不交付 0, 要確認 0) + 0 input errors (入力エラー); 補助額 0 yen in all

=== limits of the trials: more members than are tried, more combinations, and multiples that leave 64 bits
A choice of 70 members is tried on its first 64, four choices of 30 are tried on all of three; what is beyond shows on records.
--- file kuni.yoko
制度 kuni 「国の要綱」
語彙 ooi
条文 1 「枠」
枠 《1》 「初めの分類」: 適合制度.初めの額 <= 10円
枠 《1》 「あとの分類」: 適合制度.あとの額 <= 10円
枠 《1》 「組み合わせ」: 適合制度.組の額 <= 10円
枠 《1》 「桁あふれ」: 適合制度.大きい額 <= 10円
枠 《1》 「いつも」: 適合制度.いつもの額 <= 10円
結果 算定額 《1》 = 0円
--- file ken.yoko
制度 ken 「県の要綱」
適合 kuni
語彙 ooi
条文 2 「額」
定義 初めの額 《2》 = 10円
    ただし 大分類 = 類64 のとき 11円
定義 あとの額 《2》 = 10円
    ただし 大分類 = 類65 のとき 11円
定義 組の額 《2》 = 10円
    ただし 甲 = 色30 かつ 乙 = 色2 かつ 丙 = 色3 かつ 丁 = 色30 のとき 11円
定義 大きい額 《2》 = 10円
    ただし 費用 × 10000000000 > 5円 かつ 費用 × 10000000000 < 20000000000円 かつ 過疎 のとき 11円
結果 初めの額 《2》 = 初めの額
結果 あとの額 《2》 = あとの額
結果 組の額 《2》 = 組の額
結果 大きい額 《2》 = 大きい額
結果 いつもの額 《2》 = 11円
結果 算定額 《2》 = 0円
--- file records.ndjson
{"申請番号": "1", "大分類": "類65"}
{"申請番号": "2", "甲": "色30", "乙": "色2", "丙": "色3", "丁": "色30"}
--- command
mkdir vocabulary
members() { seq -s、 -f "$1%g" 1 "$2"; }
cat > vocabulary/ooi.yoko <<END
語彙 ooi
選択肢 分類 { $(members 類 70) }
選択肢 色 { $(members 色 30) }
項目 申請番号 : 文字 必須
項目 大分類 : 分類
項目 甲 : 色
項目 乙 : 色
項目 丙 : 色
項目 丁 : 色
項目 費用 : 円
項目 過疎 : 真偽
END
yoko check ./ken.yoko
sed -i '/初めの\|桁\|いつも/d' kuni.yoko
yoko run ./ken.yoko records.ndjson --columns 申請番号,判定
--- stdout ja
./ken.yoko: エラー 3件、警告 0件
{"申請番号": "1", "判定": "交付可"}
{"申請番号": "2", "判定": "交付可"}
--- stdout en
./ken.yoko: 3 error(s), 0 warning(s)
{"申請番号": "1", "判定": "交付可"}
{"申請番号": "2", "判定": "交付可"}
--- stderr ja
エラー[Y0513]: kuni の 1 に反しています：初めの分類
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = 参考: 例えば次の申請です：大分類 = 類64
  = 直し方: 2 を改めるか、適合 を取り除いてください。枠組みはこの制度からは変えられません
参考: 枠組みはここで求めています：適合制度.初めの額 <= 10円
 --> ./kuni.yoko:4:1
  |
4 | 枠 《1》 「初めの分類」: 適合制度.初めの額 <= 10円
  | --------------------------------------------------
エラー[Y0513]: kuni の 1 に反しています：桁あふれ
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = 参考: 例えば次の申請です：費用 = 1円、過疎 = 真
  = 直し方: 2 を改めるか、適合 を取り除いてください。枠組みはこの制度からは変えられません
参考: 枠組みはここで求めています：適合制度.大きい額 <= 10円
 --> ./kuni.yoko:7:1
  |
7 | 枠 《1》 「桁あふれ」: 適合制度.大きい額 <= 10円
  | ------------------------------------------------
エラー[Y0513]: kuni の 1 に反しています：いつも
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = 直し方: 2 を改めるか、適合 を取り除いてください。枠組みはこの制度からは変えられません
参考: 枠組みはここで求めています：適合制度.いつもの額 <= 10円
 --> ./kuni.yoko:8:1
  |
8 | 枠 《1》 「いつも」: 適合制度.いつもの額 <= 10円
  | ------------------------------------------------
警告[Y0514]: 申請「1」では、kuni の 1 が守られていません：あとの分類
  = 直し方: 判定はそのままです。制度を改めるか、枠組みを定めたところに確認してください
警告[Y0514]: 申請「2」では、kuni の 1 が守られていません：組み合わせ
  = 直し方: 判定はそのままです。制度を改めるか、枠組みを定めたところに確認してください
申請 2件 = 判定 2件(交付可 2、不交付 0、要確認 0)+ 入力エラー 0件。補助額の合計 0円
--- stderr en
error[Y0513]: this breaks kuni 1: 初めの分類
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = note: for an application with 大分類 = 類64
  = help: change 2, or take out 適合; the framework is not this scheme's to change
note: the framework demands it here: 適合制度.初めの額 <= 10円
 --> ./kuni.yoko:4:1
  |
4 | 枠 《1》 「初めの分類」: 適合制度.初めの額 <= 10円
  | --------------------------------------------------
error[Y0513]: this breaks kuni 1: 桁あふれ
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = note: for an application with 費用 = 1円、過疎 = 真
  = help: change 2, or take out 適合; the framework is not this scheme's to change
note: the framework demands it here: 適合制度.大きい額 <= 10円
 --> ./kuni.yoko:7:1
  |
7 | 枠 《1》 「桁あふれ」: 適合制度.大きい額 <= 10円
  | ------------------------------------------------
error[Y0513]: this breaks kuni 1: いつも
 --> ./ken.yoko:2:1
  |
2 | 適合 kuni
  | ^^^^^^^^^
  = help: change 2, or take out 適合; the framework is not this scheme's to change
note: the framework demands it here: 適合制度.いつもの額 <= 10円
 --> ./kuni.yoko:8:1
  |
8 | 枠 《1》 「いつも」: 適合制度.いつもの額 <= 10円
  | ------------------------------------------------
warning[Y0514]: the application `1` shows that kuni 1 is not kept: あとの分類
  = help: the decision stands; amend the scheme, or settle it with whoever issued the framework
warning[Y0514]: the application `2` shows that kuni 1 is not kept: 組み合わせ
  = help: the decision stands; amend the scheme, or settle it with whoever issued the framework
2 applications in = 2 decided (交付可 2, 不交付 0, 要確認 0) + 0 input errors (入力エラー); 補助額 0 yen in all

=== a framework by itself, with a definition of what the schemes below it have
There is no scheme to look at: the definition comes to nothing, and what rests on it is not asked.
--- file kuni.yoko
制度 kuni 「国の要綱」
語彙 goi
条文 1 「枠」
定義 二倍 《1》 = 適合制度.算定額 × 2
    ただし 費用 > 3円 のとき 適合制度.算定額
定義 四倍 《1》 = 二倍 × 2
枠 《1》 「上限」: 四倍 <= 400円
結果 算定額 《1》 = 費用
--- file vocabulary/goi.yoko
語彙 goi
項目 申請番号 : 文字 必須
項目 費用 : 円
--- file ken.yoko
制度 ken 「県の要綱」
適合 kuni
語彙 goi
条文 2 「額」
結果 算定額 《2》 = 小さい方(費用, 101円)
--- command
yoko check ./kuni.yoko
yoko compile ./kuni.yoko -o kuni.ykc
echo '{"申請番号":"1","費用":5}' | yoko run ./kuni.ykc - --columns 申請番号,補助額 2>/dev/null
yoko test ./kuni.yoko
yoko check ./ken.yoko
--- stdout ja
./kuni.yoko: エラーはありません(警告 0件) — 国の要綱
{"申請番号": "1", "補助額": 5}
規則 2 件のうち、0 件を試しています。
合格 0 件、不合格 0 件
./ken.yoko: エラーはありません(警告 0件) — 県の要綱
--- stdout en
./kuni.yoko: no error, 0 warning(s) — 国の要綱
{"申請番号": "1", "補助額": 5}
Of 2 rules, 0 are put to the test.
0 passed, 0 failed
./ken.yoko: no error, 0 warning(s) — 県の要綱

