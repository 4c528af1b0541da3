# Requirements and results, bases, amendments and frameworks. One slip, and what is said of it; doc/errors/ explains each.

=== Y0403 the scheme computes neither 算定額 nor 対象経費
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 補助の額 = 費用
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0403]: この制度は算定額も対象経費も計算していません
 --> scheme.yoko:1:1
  |
1 | 制度 example 「小さな補助」
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 結果 対象経費 = 費用 を加えてください。対象経費 は補助の計算のもとになる額、算定額 は交付する額です
--- stderr en
error[Y0403]: the scheme computes neither 算定額 nor 対象経費
 --> scheme.yoko:1:1
  |
1 | 制度 example 「小さな補助」
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: add 結果 対象経費 = 費用; 対象経費 is what the support is worked out from, 算定額 the amount that is granted
--- exit
3

=== Y0501 it is not said what happens to `…` of the base
--- file scheme.yoko
制度 example-2025 「小さな補助(2025年度)」
基礎 example
定数 上限 = 120万円
--- file example.yoko
制度 example 「小さな補助」
項目 費用 : 円
条文 第3条 「上限」
定数 上限 = 100万円
結果 算定額 《第3条》 = 小さい方(費用, 上限)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0501]: 基礎の制度の「上限」をどうするかが書かれていません
 --> scheme.yoko:3:1
  |
3 | 定数 上限 = 120万円
  | ^^^^^^^^^^^^^^^^^^^
  = 参考: 基礎の制度に同じものがあります。置き換えるなら、前に 改める を書きます
  = 直し方: 置き換えるなら 改める、足すなら 加える、除くなら 削る を前に書いてください
--- stderr en
error[Y0501]: it is not said what happens to `上限` of the base
 --> scheme.yoko:3:1
  |
3 | 定数 上限 = 120万円
  | ^^^^^^^^^^^^^^^^^^^
  = note: the base scheme has one, which 改める before this replaces
  = help: write 改める to replace it, 加える to add it, or 削る to take it out
--- exit
3

=== Y0502 the base has no `…` that could be changed
--- file scheme.yoko
制度 example-2025 「小さな補助(2025年度)」
基礎 example
改める 定数 上限額 = 120万円
--- file example.yoko
制度 example 「小さな補助」
項目 費用 : 円
条文 第3条 「上限」
定数 上限 = 100万円
結果 算定額 《第3条》 = 小さい方(費用, 上限)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0502]: 基礎の制度に、改めたり削ったりする「上限額」がありません
 --> scheme.yoko:3:1
  |
3 | 改める 定数 上限額 = 120万円
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 名前か条文を直すか、加える と書いてください
--- stderr en
error[Y0502]: the base has no `上限額` that could be changed
 --> scheme.yoko:3:1
  |
3 | 改める 定数 上限額 = 120万円
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: correct the name or the clause, or write 加える
--- exit
3

=== Y0503 the base has `…` already
--- file scheme.yoko
制度 example-2025 「小さな補助(2025年度)」
基礎 example
加える 定数 上限 = 120万円
--- file example.yoko
制度 example 「小さな補助」
項目 費用 : 円
条文 第3条 「上限」
定数 上限 = 100万円
結果 算定額 《第3条》 = 小さい方(費用, 上限)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0503]: 「上限」は基礎の制度に既にあります
 --> scheme.yoko:3:1
  |
3 | 加える 定数 上限 = 120万円
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 置き換えるなら 改める と書いてください
参考: 最初の宣言はここです
 --> example.yoko:4:1
  |
4 | 定数 上限 = 100万円
  | -------------------
--- stderr en
error[Y0503]: the base has `上限` already
 --> scheme.yoko:3:1
  |
3 | 加える 定数 上限 = 120万円
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write 改める to replace it
note: it is declared here first
 --> example.yoko:4:1
  |
4 | 定数 上限 = 100万円
  | -------------------
--- exit
3

=== Y0504 `…` is deleted, but still used here
--- file scheme.yoko
制度 example-2025 「小さな補助(2025年度)」
基礎 example
削る 定数 上限
--- file example.yoko
制度 example 「小さな補助」
項目 費用 : 円
条文 第3条 「上限」
定数 上限 = 100万円
結果 算定額 《第3条》 = 小さい方(費用, 上限)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0504]: 「上限」は削られましたが、ここでまだ使われています
 --> example.yoko:5:25
  |
5 | 結果 算定額 《第3条》 = 小さい方(費用, 上限)
  |                                        ^^^^
  = 直し方: これを使う規則も改めてください
参考: ここで削られています
 --> scheme.yoko:3:1
  |
3 | 削る 定数 上限
  | --------------
--- stderr en
error[Y0504]: `上限` is deleted, but still used here
 --> example.yoko:5:25
  |
5 | 結果 算定額 《第3条》 = 小さい方(費用, 上限)
  |                                        ^^^^
  = help: amend what uses it as well
note: it is deleted here
 --> scheme.yoko:3:1
  |
3 | 削る 定数 上限
  | --------------
--- exit
3

=== Y0505 the scheme `…` that this one builds on is not found
--- file scheme.yoko
制度 example-2025 「小さな補助(2025年度)」
基礎 exanple
改める 定数 上限 = 120万円
--- file example.yoko
制度 example 「小さな補助」
項目 費用 : 円
条文 第3条 「上限」
定数 上限 = 100万円
結果 算定額 《第3条》 = 小さい方(費用, 上限)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0505]: もとにする制度「exanple」が見つかりません
 --> scheme.yoko:2:4
  |
2 | 基礎 exanple
  |      ^^^^^^^
  = 直し方: このファイルの隣に exanple.yoko を置くか、名前を直してください
--- stderr en
error[Y0505]: the scheme `exanple` that this one builds on is not found
 --> scheme.yoko:2:4
  |
2 | 基礎 exanple
  |      ^^^^^^^
  = help: put its file beside this one as exanple.yoko, or correct the id
--- exit
3

=== what a scheme says whose base is not found is checked all the same
--- file scheme.yoko
制度 example-2025 「小さな補助(2025年度)」
基礎 exanple
条文 第3条 「上限」
定義 上乗せ 《第3条》 = 10万円 + 3人
結果 算定額 《第3条》 = 上乗せ
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 2件、警告 0件
--- stdout en
scheme.yoko: 2 error(s), 0 warning(s)
--- stderr ja
エラー[Y0505]: もとにする制度「exanple」が見つかりません
 --> scheme.yoko:2:4
  |
2 | 基礎 exanple
  |      ^^^^^^^
  = 直し方: このファイルの隣に exanple.yoko を置くか、名前を直してください
エラー[Y0202]: 円の数量と人の数量は一緒に計算できません
 --> scheme.yoko:4:16
  |
4 | 定義 上乗せ 《第3条》 = 10万円 + 3人
  |                         ^^^^^^^^^^^^
  = 直し方: 同じ単位のものどうしを比べたり足したりしてください
--- stderr en
error[Y0505]: the scheme `exanple` that this one builds on is not found
 --> scheme.yoko:2:4
  |
2 | 基礎 exanple
  |      ^^^^^^^
  = help: put its file beside this one as exanple.yoko, or correct the id
error[Y0202]: an amount in 円 and an amount in 人 do not go together
 --> scheme.yoko:4:16
  |
4 | 定義 上乗せ 《第3条》 = 10万円 + 3人
  |                         ^^^^^^^^^^^^
  = help: compare and add only what is counted in one unit
--- exit
3

=== Y0506 `…` builds on itself, or on more than 16 schemes
--- file scheme.yoko
制度 scheme 「小さな補助(2025年度)」
基礎 example
--- file example.yoko
制度 example 「小さな補助」
基礎 scheme
項目 費用 : 円
結果 対象経費 = 費用
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0506]: 「scheme」が自分自身をもとにしているか、重なりが16を超えています
 --> example.yoko:2:4
  |
2 | 基礎 scheme
  |      ^^^^^^
  = 直し方: どれかの 基礎 を別の制度にしてください
--- stderr en
error[Y0506]: `scheme` builds on itself, or on more than 16 schemes
 --> example.yoko:2:4
  |
2 | 基礎 scheme
  |      ^^^^^^
  = help: let the 基礎 of one of them be another
--- exit
3

=== Y0507 no version of this scheme covers …: it is in force from …
--- file scheme.yoko
制度 example 「小さな補助」
施行 2025-04-01
項目 費用 : 円
結果 対象経費 = 費用
--- command
yoko check scheme.yoko --as-of 2025-03-31
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0507]: 2025-03-31に効力のある版がありません。施行は2025-04-01です
 --> scheme.yoko:2:1
  |
2 | 施行 2025-04-01
  | ^^^^^^^^^^^^^^^
  = 直し方: 後の日付か、その時期の制度を選んでください
--- stderr en
error[Y0507]: no version of this scheme covers 2025-03-31: it is in force from 2025-04-01
 --> scheme.yoko:2:1
  |
2 | 施行 2025-04-01
  | ^^^^^^^^^^^^^^^
  = help: choose a later day, or the scheme of that time
--- exit
3

=== Y0508 a scheme builds on one other, and `…` is the second
--- file scheme.yoko
制度 example-2025 「小さな補助(2025年度)」
基礎 example
基礎 other
--- file example.yoko
制度 example 「小さな補助」
項目 費用 : 円
条文 第3条 「上限」
定数 上限 = 100万円
結果 算定額 《第3条》 = 小さい方(費用, 上限)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0508]: もとにできる制度は1つですが、「other」は2つ目です
 --> scheme.yoko:3:1
  |
3 | 基礎 other
  | ^^^^^^^^^^
  = 直し方: どちらかが他方をもとにするようにしてください
--- stderr en
error[Y0508]: a scheme builds on one other, and `other` is the second
 --> scheme.yoko:3:1
  |
3 | 基礎 other
  | ^^^^^^^^^^
  = help: let one of the two build on the other
--- exit
3

=== Y0509 `…` is amended, but this scheme has no base
--- file scheme.yoko
制度 example 「小さな補助」
項目 費用 : 円
結果 対象経費 = 費用
条文 第3条 「上限」
改める 定数 上限 = 120万円
結果 算定額 《第3条》 = 小さい方(費用, 上限)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0509]: 「上限」を改めようとしていますが、この制度には基礎がありません
 --> scheme.yoko:5:1
  |
5 | 改める 定数 上限 = 120万円
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 基礎 ID を加えるか、ふつうの宣言として書いてください
--- stderr en
error[Y0509]: `上限` is amended, but this scheme has no base
 --> scheme.yoko:5:1
  |
5 | 改める 定数 上限 = 120万円
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: add 基礎 ID, or write it as a declaration of its own
--- exit
3

=== Deletions without a base, at the top and in 各
--- file scheme.yoko
制度 example 「小さな補助」
項目 申請番号 : 文字 必須
一覧 経費 { 項目 金額 : 円 }
条文 第3条 「上限」
削る 要件 《第3条》
各 経費 {
    削る 対象外 《第3条》
}
結果 対象経費 = 合計(経費.金額, 対象)
結果 算定額 《第3条》 = 小さい方(対象経費, 100万円)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 2件、警告 0件
--- stdout en
scheme.yoko: 2 error(s), 0 warning(s)
--- stderr ja
エラー[Y0509]: 「第3条」を改めようとしていますが、この制度には基礎がありません
 --> scheme.yoko:5:1
  |
5 | 削る 要件 《第3条》
  | ^^^^^^^^^^^^^^^^^^^
  = 直し方: 基礎 ID を加えるか、ふつうの宣言として書いてください
エラー[Y0509]: 「第3条」を改めようとしていますが、この制度には基礎がありません
 --> scheme.yoko:7:5
  |
7 |     削る 対象外 《第3条》
  |     ^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 基礎 ID を加えるか、ふつうの宣言として書いてください
--- stderr en
error[Y0509]: `第3条` is amended, but this scheme has no base
 --> scheme.yoko:5:1
  |
5 | 削る 要件 《第3条》
  | ^^^^^^^^^^^^^^^^^^^
  = help: add 基礎 ID, or write it as a declaration of its own
error[Y0509]: `第3条` is amended, but this scheme has no base
 --> scheme.yoko:7:5
  |
7 |     削る 対象外 《第3条》
  |     ^^^^^^^^^^^^^^^^^^^^^
  = help: add 基礎 ID, or write it as a declaration of its own
--- exit
3

=== Amendments without a base, in a branch of 場合 in 各
--- file scheme.yoko
制度 example 「小さな補助」
項目 申請番号 : 文字 必須
選択肢 費目 { 機器、工事 }
一覧 経費 {
    項目 区分 : 費目
    項目 金額 : 円
}
条文 第3条 「上限」
各 経費 {
    場合 区分 {
        機器 {
            改める 要件 《第3条》: 金額 > 3円
            削る 要件 《第3条》
        }
        その他 { }
    }
}
結果 対象経費 = 合計(経費.金額, 対象)
結果 算定額 《第3条》 = 小さい方(対象経費, 100万円)
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 2件、警告 0件
--- stdout en
scheme.yoko: 2 error(s), 0 warning(s)
--- stderr ja
エラー[Y0509]: 「第3条」を改めようとしていますが、この制度には基礎がありません
  --> scheme.yoko:12:13
   |
12 |             改める 要件 《第3条》: 金額 > 3円
   |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 直し方: 基礎 ID を加えるか、ふつうの宣言として書いてください
エラー[Y0509]: 「第3条」を改めようとしていますが、この制度には基礎がありません
  --> scheme.yoko:13:13
   |
13 |             削る 要件 《第3条》
   |             ^^^^^^^^^^^^^^^^^^^
   = 直し方: 基礎 ID を加えるか、ふつうの宣言として書いてください
--- stderr en
error[Y0509]: `第3条` is amended, but this scheme has no base
  --> scheme.yoko:12:13
   |
12 |             改める 要件 《第3条》: 金額 > 3円
   |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: add 基礎 ID, or write it as a declaration of its own
error[Y0509]: `第3条` is amended, but this scheme has no base
  --> scheme.yoko:13:13
   |
13 |             削る 要件 《第3条》
   |             ^^^^^^^^^^^^^^^^^^^
   = help: add 基礎 ID, or write it as a declaration of its own
--- exit
3

=== Y0511 `…` has no result `…` that the framework could bound
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
適合 framework
条文 第3条 「上限」
結果 算定額 《第3条》 = 小さい方(費用, 100万円)
--- file framework.yoko
制度 framework 「国の枠」
語彙 example-records
条文 第5条 「上限は100万円まで」
枠 《第5条》 「上限額」: 適合制度.上限額 <= 100万円
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
項目 申請番号 : 文字 必須
項目 費用 : 円
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0511]: 制度「example」に、枠で縛る結果「上限額」がありません
 --> framework.yoko:4:21
  |
4 | 枠 《第5条》 「上限額」: 適合制度.上限額 <= 100万円
  |                                   ^^^^^^
  = 直し方: その制度に結果を加えるか、別の結果を縛ってください
--- stderr en
error[Y0511]: `example` has no result `上限額` that the framework could bound
 --> framework.yoko:4:21
  |
4 | 枠 《第5条》 「上限額」: 適合制度.上限額 <= 100万円
  |                                   ^^^^^^
  = help: add the result to that scheme, or bound another
--- exit
3

=== Y0512 the framework `…` demands nothing
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
適合 framework
結果 対象経費 = 費用
--- file framework.yoko
制度 framework 「国の枠」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
項目 費用 : 円
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラーはありません(警告 1件) — 小さな補助
--- stdout en
scheme.yoko: no error, 1 warning(s) — 小さな補助
--- stderr ja
警告[Y0512]: 枠組みの制度「framework」には、守るべき枠が書かれていません
 --> scheme.yoko:3:1
  |
3 | 適合 framework
  | ^^^^^^^^^^^^^^
  = 直し方: 枠 《…》: 適合制度.上限額 <= … のように、守るべきことを書いてください
--- stderr en
warning[Y0512]: the framework `framework` demands nothing
 --> scheme.yoko:3:1
  |
3 | 適合 framework
  | ^^^^^^^^^^^^^^
  = help: write in it what a scheme must keep: 枠 《…》: 適合制度.上限額 <= …

=== Y0513 this breaks … …: …
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
適合 framework
条文 第3条 「上限」
結果 上限額 《第3条》 = 200万円
結果 算定額 《第3条》 = 小さい方(費用, 上限額)
--- file framework.yoko
制度 framework 「国の枠」
語彙 example-records
条文 第5条 「上限は100万円まで」
枠 《第5条》 「上限額」: 適合制度.上限額 <= 100万円
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
項目 申請番号 : 文字 必須
項目 費用 : 円
--- command
yoko check scheme.yoko
--- stdout ja
scheme.yoko: エラー 1件、警告 0件
--- stdout en
scheme.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0513]: framework の 第5条 に反しています：上限額
 --> scheme.yoko:3:1
  |
3 | 適合 framework
  | ^^^^^^^^^^^^^^
  = 直し方: 第3条 を改めるか、適合 を取り除いてください。枠組みはこの制度からは変えられません
参考: 枠組みはここで求めています：適合制度.上限額 <= 100万円
 --> framework.yoko:4:1
  |
4 | 枠 《第5条》 「上限額」: 適合制度.上限額 <= 100万円
  | ---------------------------------------------------
--- stderr en
error[Y0513]: this breaks framework 第5条: 上限額
 --> scheme.yoko:3:1
  |
3 | 適合 framework
  | ^^^^^^^^^^^^^^
  = help: change 第3条, or take out 適合; the framework is not this scheme's to change
note: the framework demands it here: 適合制度.上限額 <= 100万円
 --> framework.yoko:4:1
  |
4 | 枠 《第5条》 「上限額」: 適合制度.上限額 <= 100万円
  | ---------------------------------------------------
--- exit
3

=== Y0514 the application `…` shows that … … is not kept: …
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
適合 framework
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円
}
条文 第3条 「上限」
結果 上限額 《第3条》 = 小さい方(合計(経費.金額), 120万円)
結果 算定額 《第3条》 = 小さい方(費用, 上限額)
--- file framework.yoko
制度 framework 「国の枠」
語彙 example-records
条文 第5条 「上限は100万円まで」
枠 《第5条》 「上限額」: 適合制度.上限額 <= 100万円
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
項目 申請番号 : 文字 必須
項目 費用 : 円
--- file applications.ndjson
{"申請番号": "A-1", "費用": 2000000, "経費": [{"金額": 1100000}]}
--- command
yoko check scheme.yoko && yoko run scheme.yoko applications.ndjson
--- stdout ja
scheme.yoko: エラーはありません(警告 0件) — 小さな補助
{"申請番号": "A-1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": null, "補助率": null, "基準額": null, "上限額": 1100000, "算定額": 1100000, "補助額": 1100000, "経費": [], "内訳": [], "義務": {}, "提出書類": []}
--- stdout en
scheme.yoko: no error, 0 warning(s) — 小さな補助
{"申請番号": "A-1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": null, "補助率": null, "基準額": null, "上限額": 1100000, "算定額": 1100000, "補助額": 1100000, "経費": [], "内訳": [], "義務": {}, "提出書類": []}
--- stderr ja
警告[Y0514]: 申請「A-1」では、framework の 第5条 が守られていません：上限額
  = 直し方: 判定はそのままです。制度を改めるか、枠組みを定めたところに確認してください
申請 1件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 0件。補助額の合計 1,100,000円
--- stderr en
warning[Y0514]: the application `A-1` shows that framework 第5条 is not kept: 上限額
  = help: the decision stands; amend the scheme, or settle it with whoever issued the framework
1 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 0 input errors (入力エラー); 補助額 1,100,000 yen in all

=== a vocabulary that amends
It builds on nothing; what is taken out there is none of its names.
--- file scheme.yoko
制度 example 「小さな補助」
語彙 goi
項目 申請番号 : 文字 必須
条文 第3条 「上限」
結果 算定額 《第3条》 = 小さい方(費用, 上限)
--- file vocabulary/goi.yoko
語彙 goi
削る 項目 甲
削る 群 乙
削る 外部 関数 丙
削る 定数 上限
改める 項目 費用 : 円
--- command
yoko check ./scheme.yoko
--- stdout ja
./scheme.yoko: エラー 5件、警告 0件
--- stdout en
./scheme.yoko: 5 error(s), 0 warning(s)
--- stderr ja
エラー[Y0509]: 「甲」を改めようとしていますが、この制度には基礎がありません
 --> ./vocabulary/goi.yoko:2:1
  |
2 | 削る 項目 甲
  | ^^^^^^^^^^^^
  = 直し方: 基礎 ID を加えるか、ふつうの宣言として書いてください
エラー[Y0509]: 「乙」を改めようとしていますが、この制度には基礎がありません
 --> ./vocabulary/goi.yoko:3:1
  |
3 | 削る 群 乙
  | ^^^^^^^^^^
  = 直し方: 基礎 ID を加えるか、ふつうの宣言として書いてください
エラー[Y0509]: 「丙」を改めようとしていますが、この制度には基礎がありません
 --> ./vocabulary/goi.yoko:4:1
  |
4 | 削る 外部 関数 丙
  | ^^^^^^^^^^^^^^^^^
  = 直し方: 基礎 ID を加えるか、ふつうの宣言として書いてください
エラー[Y0509]: 「上限」を改めようとしていますが、この制度には基礎がありません
 --> ./vocabulary/goi.yoko:5:1
  |
5 | 削る 定数 上限
  | ^^^^^^^^^^^^^^
  = 直し方: 基礎 ID を加えるか、ふつうの宣言として書いてください
エラー[Y0509]: 「費用」を改めようとしていますが、この制度には基礎がありません
 --> ./vocabulary/goi.yoko:6:1
  |
6 | 改める 項目 費用 : 円
  | ^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 基礎 ID を加えるか、ふつうの宣言として書いてください
--- stderr en
error[Y0509]: `甲` is amended, but this scheme has no base
 --> ./vocabulary/goi.yoko:2:1
  |
2 | 削る 項目 甲
  | ^^^^^^^^^^^^
  = help: add 基礎 ID, or write it as a declaration of its own
error[Y0509]: `乙` is amended, but this scheme has no base
 --> ./vocabulary/goi.yoko:3:1
  |
3 | 削る 群 乙
  | ^^^^^^^^^^
  = help: add 基礎 ID, or write it as a declaration of its own
error[Y0509]: `丙` is amended, but this scheme has no base
 --> ./vocabulary/goi.yoko:4:1
  |
4 | 削る 外部 関数 丙
  | ^^^^^^^^^^^^^^^^^
  = help: add 基礎 ID, or write it as a declaration of its own
error[Y0509]: `上限` is amended, but this scheme has no base
 --> ./vocabulary/goi.yoko:5:1
  |
5 | 削る 定数 上限
  | ^^^^^^^^^^^^^^
  = help: add 基礎 ID, or write it as a declaration of its own
error[Y0509]: `費用` is amended, but this scheme has no base
 --> ./vocabulary/goi.yoko:6:1
  |
6 | 改める 項目 費用 : 円
  | ^^^^^^^^^^^^^^^^^^^^^
  = help: add 基礎 ID, or write it as a declaration of its own
--- exit
3

=== Amendments told by what they name
A document and a row of the breakdown are known by their names: one that gives the clause alone finds none.
--- file base.yoko
制度 base 「基礎」
項目 申請番号 : 文字 必須
項目 費用 : 円
条文 第3条 「上限」
書類 「見積書」 《第3条》
要件 《第3条》: 費用 > 3円
結果 算定額 《第3条》 = 費用
--- file scheme.yoko
制度 example 「小さな補助」
基礎 base
削る 書類 《第3条》
削る 内訳 《第3条》
削る 書類 《第3条》 「領収書」
要件: 費用 > 4円
--- command
yoko check ./scheme.yoko
--- stdout ja
./scheme.yoko: エラー 4件、警告 0件
--- stdout en
./scheme.yoko: 4 error(s), 0 warning(s)
--- stderr ja
エラー[Y0502]: 基礎の制度に、改めたり削ったりする「第3条」がありません
 --> ./scheme.yoko:3:1
  |
3 | 削る 書類 《第3条》
  | ^^^^^^^^^^^^^^^^^^^
  = 直し方: 名前か条文を直すか、加える と書いてください
エラー[Y0502]: 基礎の制度に、改めたり削ったりする「第3条」がありません
 --> ./scheme.yoko:4:1
  |
4 | 削る 内訳 《第3条》
  | ^^^^^^^^^^^^^^^^^^^
  = 直し方: 名前か条文を直すか、加える と書いてください
エラー[Y0502]: 基礎の制度に、改めたり削ったりする「領収書」がありません
 --> ./scheme.yoko:5:1
  |
5 | 削る 書類 《第3条》 「領収書」
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 名前か条文を直すか、加える と書いてください
エラー[Y0501]: 基礎の制度の「費用 > 4円」をどうするかが書かれていません
 --> ./scheme.yoko:6:1
  |
6 | 要件: 費用 > 4円
  | ^^^^^^^^^^^^^^^^
  = 参考: 基礎の制度にその名前のものはありません。前に 加える を書いてください
  = 直し方: 置き換えるなら 改める、足すなら 加える、除くなら 削る を前に書いてください
--- stderr en
error[Y0502]: the base has no `第3条` that could be changed
 --> ./scheme.yoko:3:1
  |
3 | 削る 書類 《第3条》
  | ^^^^^^^^^^^^^^^^^^^
  = help: correct the name or the clause, or write 加える
error[Y0502]: the base has no `第3条` that could be changed
 --> ./scheme.yoko:4:1
  |
4 | 削る 内訳 《第3条》
  | ^^^^^^^^^^^^^^^^^^^
  = help: correct the name or the clause, or write 加える
error[Y0502]: the base has no `領収書` that could be changed
 --> ./scheme.yoko:5:1
  |
5 | 削る 書類 《第3条》 「領収書」
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: correct the name or the clause, or write 加える
error[Y0501]: it is not said what happens to `費用 > 4円` of the base
 --> ./scheme.yoko:6:1
  |
6 | 要件: 費用 > 4円
  | ^^^^^^^^^^^^^^^^
  = note: the base scheme has none of that name: write 加える before it
  = help: write 改める to replace it, 加える to add it, or 削る to take it out
--- exit
3

