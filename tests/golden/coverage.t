# yoko test --coverage: what no case puts to the test.

=== a condition that reads the wrong field never turns the outcome
Of three conditions the third should ask whether the building was aided before, but asks for the principal residence a
second time. Whatever cases are tried, neither of the two can be seen to matter on its own.
--- file fibre.yoko
制度 fibre 「光回線の引込工事への補助」
項目 申請番号 : 文字 必須
項目 個人 : 真偽
項目 主たる住居 : 真偽
項目 補助歴なし : 真偽
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }
条文 第3条 「対象となる工事」
条文 第4条 「二度目の補助」
要件 《第3条》: 個人 かつ 主たる住居 かつ 主たる住居
要件 《第4条》: 補助歴なし または 個人 でない
結果 対象経費 = 合計(経費.額)
例 「すべて満たす」 { 個人 主たる住居 補助歴なし 期待 { 判定 = 交付可 } }
例 「個人でない」 { 個人 でない 主たる住居 補助歴なし 期待 { 判定 = 不交付 } }
例 「主たる住居でない」 { 個人 主たる住居 でない 補助歴なし 期待 { 判定 = 不交付 } }
例 「補助を受けた」 { 個人 主たる住居 補助歴なし でない 期待 { 判定 = 不交付 } }
例 「個人でなく補助を受けた」 { 個人 でない 主たる住居 補助歴なし でない 期待 { 判定 = 不交付 } }
--- command
yoko test fibre.yoko --coverage --require-coverage
echo $?
yoko test fibre.yoko --require-conditions
--- stdout ja
どの例でも試されていない箇所:
  fibre.yoko:9: 主たる住居: この条件を満たさないことだけで結果が決まる例がない
  fibre.yoko:9: 主たる住居: この条件を満たさないことだけで結果が決まる例がない
  要件・対象の規則: 2/2
  定義とただし書き: 1/1
  結果・義務・書類: 1/1
  単独で効く条件: 3/5
規則 4 件のうち、4 件を試しています。条件 5 件のうち、3 件はそれだけで結果を左右することを確かめています。
合格 5 件、不合格 0 件
0
どの例でも試されていない箇所:
  fibre.yoko:9: 主たる住居: この条件を満たさないことだけで結果が決まる例がない
  fibre.yoko:9: 主たる住居: この条件を満たさないことだけで結果が決まる例がない
  要件・対象の規則: 2/2
  定義とただし書き: 1/1
  結果・義務・書類: 1/1
  単独で効く条件: 3/5
規則 4 件のうち、4 件を試しています。条件 5 件のうち、3 件はそれだけで結果を左右することを確かめています。
合格 5 件、不合格 0 件
--- stdout en
What no case puts to the test:
  fibre.yoko:9: 主たる住居: no case turns on it being false
  fibre.yoko:9: 主たる住居: no case turns on it being false
  requirements: 2/2
  definitions and exceptions: 1/1
  results, duties and documents: 1/1
  conditions: 3/5
Of 4 rules, 4 are put to the test. Of 5 conditions, 3 were seen to matter on their own.
5 passed, 0 failed
0
What no case puts to the test:
  fibre.yoko:9: 主たる住居: no case turns on it being false
  fibre.yoko:9: 主たる住居: no case turns on it being false
  requirements: 2/2
  definitions and exceptions: 1/1
  results, duties and documents: 1/1
  conditions: 3/5
Of 4 rules, 4 are put to the test. Of 5 conditions, 3 were seen to matter on their own.
5 passed, 0 failed
--- exit
1

=== rows, exceptions, branches, documents and versions
--- file wide.yoko
制度 wide 「いろいろな規則」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 申請日 : 日付
項目 職員数 : 人 小数2桁
項目 再交付 : 真偽
項目 種別 : 種別
選択肢 種別 { 購入、借上、その他 }
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円  項目 種別 : 種別  項目 中古 : 真偽 }
条文 第1条 「上限」
条文 第2条 「対象経費」
条文 第3条 「書類」
表 帯(職員数) 《第1条》
    端数 四捨五入
    0人以上10人以下 => 10万円
    11人以上20人以下 => 20万円
    21人以上 => 30万円
定義 上限 《第1条》 = 帯(職員数)
    ただし 再交付 のとき 5万円
定数 割増 《第1条》 = 1円 令和7年4月1日から 2円
定義 係数 《第1条》 = 場合 種別 { 購入 => 割増  借上 => 3円  その他 => 4円 }
各 経費 {
    場合 種別 {
        購入 { 要件 《第2条》: 中古 でない }
        借上 { }
        その他 { 対象外 《第2条》 }
    }
}
結果 対象経費 《第2条》 = 合計(経費.額, 対象)
結果 上限額 《第1条》 = 上限
結果 係数 《第1条》 = 係数
書類 「理由書」 《第3条》 時期 「申請」 のみ 再交付 のとき
例 「大」 { 申請日 = 2025-05-01 職員数 = 21人 再交付 でない 種別 = 購入 経費 [ { 種別 = 購入 中古 でない 金額 = 5円 } ] 期待 { 上限額 = 30万円 } }
--- command
yoko test wide.yoko --coverage
--- stdout ja
どの例でも試されていない箇所:
  wide.yoko:15: 0人以上10人以下 => 10万円: この行に当たる例がない
  wide.yoko:16: 11人以上20人以下 => 20万円: この行に当たる例がない
  wide.yoko:19: 再交付: このただし書きに当たる例がない
  wide.yoko:21: 借上: この場合になる例がない
  wide.yoko:21: その他: この場合になる例がない
  wide.yoko:24: 第2条: 満たさない例がない
  wide.yoko:25: 借上: この場合になる例がない
  wide.yoko:26: その他: この場合になる例がない
  wide.yoko:26: 第2条: 当てはめられることがない
  wide.yoko:32: 理由書: 条件を満たす例がない
  wide.yoko:1: 2024-04-01 からの版: この版で判定される例がない
  要件・対象の規則: 0/2
  定義とただし書き: 4/5
  表の行: 1/3
  場合分け: 2/6
  結果・義務・書類: 3/4
  改正ごとの版: 1/2
規則 22 件のうち、11 件を試しています。
合格 1 件、不合格 0 件
--- stdout en
What no case puts to the test:
  wide.yoko:15: 0人以上10人以下 => 10万円: this row is never taken
  wide.yoko:16: 11人以上20人以下 => 20万円: this row is never taken
  wide.yoko:19: 再交付: this exception never applies
  wide.yoko:21: 借上: this branch is never taken
  wide.yoko:21: その他: this branch is never taken
  wide.yoko:24: 第2条: it is always met
  wide.yoko:25: 借上: this branch is never taken
  wide.yoko:26: その他: this branch is never taken
  wide.yoko:26: 第2条: it never applies
  wide.yoko:32: 理由書: its condition never holds
  wide.yoko:1: the text from 2024-04-01 on: no case falls into it
  requirements: 0/2
  definitions and exceptions: 4/5
  table rows: 1/3
  branches: 2/6
  results, duties and documents: 3/4
  versions: 1/2
Of 22 rules, 11 are put to the test.
1 passed, 0 failed

=== a condition on lines behind a 場合 counts on all of them
--- file scheme.yoko
制度 scheme 「数え方」
選択肢 種 { 甲、乙 }
項目 申請番号 : 文字 必須
一覧 機器 {
    項目 番号 : 数 鍵 既定 位置
    項目 種別 : 種
    項目 金額 : 円
}
条文 1 「端」
各 機器 {
    場合 種別 {
        甲 { 要件 《1》: 金額 >= 1円 }
        乙 { }
    }
}
要件 《1》: ある(機器, 金額 >= 3円 かつ 金額 <= 9円)
結果 対象経費 《1》 = 合計(機器.金額, 対象)
結果 算定額 《1》 = 対象経費
例 「乙だけ」 {
    機器 [ { 種別 = 乙  金額 = 5円 } ]
    期待 { 算定額 = 5円 }
}
--- command
yoko test scheme.yoko --coverage | grep scheme.yoko:16
--- stdout ja
  scheme.yoko:16: 1: 満たさない例がない
  scheme.yoko:16: 金額 >= 3円: この条件を満たさないことだけで結果が決まる例がない
  scheme.yoko:16: 金額 <= 9円: この条件を満たさないことだけで結果が決まる例がない
--- stdout en
  scheme.yoko:16: 1: it is always met
  scheme.yoko:16: 金額 >= 3円: no case turns on it being false
  scheme.yoko:16: 金額 <= 9円: no case turns on it being false

