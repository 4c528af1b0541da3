# yoko doc: what is said of each kind of condition, value, table and change.
=== conditions, values and tables of every kind
--- file words.yoko
制度 words 「言葉の見本」
    施行 令和6年4月1日
選択肢 種類 { 機器、工事、その他費用 }
選択肢 機能 { 記録、共有、請求 }
群 物品 : 種類 { 機器 }
群 物品以外 : 種類 除く { 機器 }
群 使わない : 種類 { 工事 }
項目 申請番号 : 文字 必須
項目 申請日 : 日付
項目 完了日 : 日付
項目 職員数 : 人 50人以下
項目 備える機能 : 集合(機能) 必須
項目 「使い方 (主)」 : 種類
項目 滞納 : 真偽
項目 「面積&広さ」 : 円
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 区分 : 種類
    項目 金額 : 円 1円以上 必須
    項目 数量 : 数 既定 1
    項目 中古 : 真偽
}
条文 第1条 「目的」 計算なし 「趣旨を	述べる」
条文 第2条 「対象」
条文 第3条 「経費」
条文 第4条 「額」
要件 《第2条》: 申請日 > 令和6年4月1日 かつ 完了日 < 令和7年4月1日 かつ 申請日 <= 完了日 かつ 完了日 >= 令和6年5月1日
要件 《第2条》 「期間」: 完了日 <= 申請日 + 30日 かつ 申請日 + 1か月 > 完了日 かつ 完了日 < 申請日 + 1年
要件 《第2条》 「初日から」: 令和6年4月1日 <= 申請日
要件 《第2条》 「人数」: 職員数 > 1人 かつ 職員数 >= 2人 かつ 職員数 が 2人超40人未満 かつ 職員数 が 41人以下
要件 《第2条》 「機能」: 備える機能 が { 記録、共有 } をすべて含む または 備える機能 が { 請求 } のいずれかを含む
要件 《第2条》 「機能でない」: (備える機能 が { 記録、共有 } をすべて含む) でない かつ (備える機能 が { 請求 } のいずれかを含む) でない
要件 《第2条》 「使い方」: 「使い方 (主)」 が { 機器、工事 } または (「使い方 (主)」 が { 機器、工事 }) でない または (「使い方 (主)」 が { 機器 }) でない
要件 《第2条》 「記入」: (申請日 がある) でない または 完了日 がない または 滞納 でない または 申請日 が不明
要件 《第2条》 「明細」: すべて(経費, 経費.中古 でない) または ある(経費, 経費.中古)
要件 《第2条》 「群」: 「使い方 (主)」 が { 物品以外 } または 「使い方 (主)」 = 工事
各 経費 {
    要件 《第3条》 「新品」: 中古 でない
    要件 《第3条》 「九つまで」: 番号 が 9以下
    場合 区分 {
        物品 { 要件 《第3条》 「高い」: 金額 >= 10万円 }
        その他 { 対象外 《第3条》 「少額」 }
    }
}
表 上限(職員数, 「使い方 (主)」) 《第4条》
    列          機器   | その他
    10人以下 => 10万円 | 20万円
    その他   => 30万円 | 40万円
表 負担(「面積&広さ」) 《第4条》 累進
    0円以上100万円以下 => 10%
    100万円超          => 5%
表 区域(「使い方 (主)」) 《第4条》
    機器   => 「物」
    その他 => 「他」
定義 負 《第4条》 = - 「面積&広さ」 + (- 1円) + 合計(経費.金額)
定義 率 《第4条》 = 2分の1
    ただし 滞納 のとき 4分の1
    ただし 職員数 が 5人以下 のとき 4分の3 優先 《第3条》
定義 加算 《第4条》 = 1円 + (もし 滞納 ならば 1円 それ以外 2円) × 2 + (場合 職員数 { 5人以下 => 3円  その他 => 4円 })
定義 場合分け 《第4条》 = 場合 「使い方 (主)」 { 機器 => 1円  不明 => 2円  その他 => 3円 }
結果 区域 《第4条》 = 区域(「使い方 (主)」)
結果 対象経費 《第3条》 = 合計(経費.金額, 対象)
結果 算定額 《第4条》 = 小さい方(切り捨て(対象経費 × 率, 千円), 上限(職員数, 「使い方 (主)」) + 切り捨て(負担(「面積&広さ」)), 大きい方(0円, 負) + 場合分け + 加算)
書類 「見積書」 《第3条》 方法 「郵送」
書類 「写真」 《第3条》
内訳 「経費の内訳」 《第3条》 各 経費 のみ 金額 > 1円 のとき { 対象経費 = 金額 }
内訳 「合計」 { 対象経費 = 対象経費 }
例 「未記入ばかり」 { 申請日 = 令和5年4月1日 備える機能 = [ 記録 ] 期待 { 入力エラー } }
--- command
yoko doc words.yoko 2>/dev/null | sed -n '/id="clauses"/,$p' | sed '1d'
--- stdout ja

### <a id="clause-第1条"></a>第1条 目的

<b>計算なし</b> 趣旨を 述べる

### <a id="clause-第2条"></a>第2条 対象

<a id="rule-1"></a>
<b>補助の要件</b>（[第2条](<#clause-第2条>)）

要件：次のすべてに該当すること。

- [申請日](<#field-申請日>)が令和6年4月1日より後である
- [完了日](<#field-完了日>)が令和7年4月1日より前である
- [申請日](<#field-申請日>)が[完了日](<#field-完了日>)以前である
- [完了日](<#field-完了日>)が令和6年5月1日以後である

使うもの：[申請日](<#field-申請日>)、[完了日](<#field-完了日>)

<a id="rule-2"></a>
<b>補助の要件</b>（[第2条](<#clause-第2条>)）

<b>期間</b>：要件：次のすべてに該当すること。

- [完了日](<#field-完了日>)が[申請日](<#field-申請日>) + 30日以前である
- [申請日](<#field-申請日>) + 1か月が[完了日](<#field-完了日>)より後である
- [完了日](<#field-完了日>)が[申請日](<#field-申請日>) + 1年より前である

使うもの：[申請日](<#field-申請日>)、[完了日](<#field-完了日>)

<a id="rule-3"></a>
<b>補助の要件</b>（[第2条](<#clause-第2条>)）

<b>初日から</b>：要件：令和6年4月1日が[申請日](<#field-申請日>)以前である

使うもの：[申請日](<#field-申請日>)

<a id="rule-4"></a>
<b>補助の要件</b>（[第2条](<#clause-第2条>)）

<b>人数</b>：要件：次のすべてに該当すること。

- [職員数](<#field-職員数>)が1人を超える
- [職員数](<#field-職員数>)が2人以上である
- [職員数](<#field-職員数>)が2人超40人未満である
- [職員数](<#field-職員数>)が41人以下である

使うもの：[職員数](<#field-職員数>)

<a id="rule-5"></a>
<b>補助の要件</b>（[第2条](<#clause-第2条>)）

<b>機能</b>：要件：次のいずれかに該当すること。

- [備える機能](<#field-備える機能>)が記録、共有をすべて含む
- [備える機能](<#field-備える機能>)が請求のいずれかを含む

使うもの：[備える機能](<#field-備える機能>)

<a id="rule-6"></a>
<b>補助の要件</b>（[第2条](<#clause-第2条>)）

<b>機能でない</b>：要件：次のすべてに該当すること。

- [備える機能](<#field-備える機能>)が記録、共有の一つ以上を欠く
- [備える機能](<#field-備える機能>)が請求のどれも含まない

使うもの：[備える機能](<#field-備える機能>)

<a id="rule-7"></a>
<b>補助の要件</b>（[第2条](<#clause-第2条>)）

<b>使い方</b>：要件：次のいずれかに該当すること。

- [使い方 (主)](<#field-使い方-(主)>)が機器、工事のいずれかである
- [使い方 (主)](<#field-使い方-(主)>)が機器、工事のいずれでもない
- [使い方 (主)](<#field-使い方-(主)>)が機器でない

使うもの：[使い方 (主)](<#field-使い方-(主)>)

<a id="rule-8"></a>
<b>補助の要件</b>（[第2条](<#clause-第2条>)）

<b>記入</b>：要件：次のいずれかに該当すること。

- [申請日](<#field-申請日>)の記入がない
- [完了日](<#field-完了日>)の記入がない
- [滞納](<#field-滞納>)に該当しない
- [申請日](<#field-申請日>)が分からない

使うもの：[申請日](<#field-申請日>)、[完了日](<#field-完了日>)、[滞納](<#field-滞納>)

<a id="rule-9"></a>
<b>補助の要件</b>（[第2条](<#clause-第2条>)）

<b>明細</b>：要件：次のいずれかに該当すること。

- 経費のすべてが、[中古](<#field-経費.中古>)に該当しない行である
- 経費に、経費の[中古](<#field-経費.中古>)に該当する行がある

使うもの：[中古](<#field-経費.中古>)

<a id="rule-10"></a>
<b>補助の要件</b>（[第2条](<#clause-第2条>)）

<b>群</b>：要件：次のいずれかに該当すること。

- [使い方 (主)](<#field-使い方-(主)>)が[物品以外](<#group-物品以外>)である
- [使い方 (主)](<#field-使い方-(主)>)が工事である

使うもの：[物品以外](<#group-物品以外>)、[使い方 (主)](<#field-使い方-(主)>)

### <a id="clause-第3条"></a>第3条 経費

<a id="rule-11"></a>
<b>補助の要件</b>（[第3条](<#clause-第3条>)）

経費の行ごとに、<b>新品</b>：要件：[中古](<#field-経費.中古>)に該当しない

使うもの：[中古](<#field-経費.中古>)

<a id="rule-12"></a>
<b>補助の要件</b>（[第3条](<#clause-第3条>)）

経費の行ごとに、<b>九つまで</b>：要件：[番号](<#field-経費.番号>)が9以下である

使うもの：[番号](<#field-経費.番号>)

<a id="rule-13"></a>
<b>補助の要件</b>（[第3条](<#clause-第3条>)）

経費の行ごとに、[区分](<#field-経費.区分>)が[物品](<#group-物品>)のとき、<b>高い</b>：要件：[金額](<#field-経費.金額>)が10万円以上である

使うもの：[物品](<#group-物品>)、[区分](<#field-経費.区分>)、[金額](<#field-経費.金額>)

<a id="rule-14"></a>
<b>対象外</b>（[第3条](<#clause-第3条>)）

経費の行ごとに、[区分](<#field-経費.区分>)がそれ以外のときは、対象としない。 少額

使うもの：[区分](<#field-経費.区分>)

<a id="result-対象経費"></a>
<b>結果</b>（[第3条](<#clause-第3条>)）

<b>対象経費</b>は、経費の[金額](<#field-経費.金額>)の合計（対象行に限る）とする。

使うもの：[金額](<#field-経費.金額>)　／　使われるところ：[算定額](<#result-算定額>)、[合計](<#rule-28>)

<a id="rule-25"></a>
<b>書類</b>（[第3条](<#clause-第3条>)）

<b>見積書</b>を提出する（方法：郵送）

<a id="rule-26"></a>
<b>書類</b>（[第3条](<#clause-第3条>)）

<b>写真</b>を提出する

<a id="rule-27"></a>
<b>内訳</b>（[第3条](<#clause-第3条>)）

<b>経費の内訳</b>：経費の行ごとに一つの行。[金額](<#field-経費.金額>)が1円を超えるときに限る。

- 対象経費：[金額](<#field-経費.金額>)

使うもの：[金額](<#field-経費.金額>)

ほかに関わる定め：[率](<#rule-率>)

### <a id="clause-第4条"></a>第4条 額

<a id="rule-上限"></a>
<b>表</b>（[第4条](<#clause-第4条>)）

<b>上限</b>：当てはまる行の値による。

| 職員数 | 使い方 (主): 機器 | 使い方 (主): その他 |
| --- | --- | --- |
| 10人以下 | 10万円 | 20万円 |
| それ以外 | 30万円 | 40万円 |

使うもの：[職員数](<#field-職員数>)、[使い方 (主)](<#field-使い方-(主)>)　／　使われるところ：[算定額](<#result-算定額>)

<a id="rule-負担"></a>
<b>表</b>（[第4条](<#clause-第4条>)）

<b>負担</b>：額のうち各段に入る部分に、その段の率を掛けて合わせる。

| 面積\&広さ | 値 |
| --- | --- |
| 0円以上100万円以下 | 10% |
| 100万円超 | 5% |

使うもの：[面積\&広さ](<#field-面積-広さ>)　／　使われるところ：[算定額](<#result-算定額>)

<a id="rule-区域"></a>
<b>表</b>（[第4条](<#clause-第4条>)）

<b>区域</b>：当てはまる行の値による。

| 使い方 (主) | 値 |
| --- | --- |
| 機器 | 物 |
| それ以外 | 他 |

使うもの：[使い方 (主)](<#field-使い方-(主)>)　／　使われるところ：[区域](<#result-区域>)

<a id="rule-負"></a>
<b>定義</b>（[第4条](<#clause-第4条>)）

<b>負</b>は、-[面積\&広さ](<#field-面積-広さ>) + -1円 + （経費の[金額](<#field-経費.金額>)の合計）とする。

使うもの：[面積\&広さ](<#field-面積-広さ>)、[金額](<#field-経費.金額>)　／　使われるところ：[算定額](<#result-算定額>)

<a id="rule-率"></a>
<b>定義</b>（[第4条](<#clause-第4条>)）

<b>率</b>は、2分の1とする。

ただし、

- [滞納](<#field-滞納>)に該当するときは、4分の1
- （他に優先して）[職員数](<#field-職員数>)が5人以下であるときは、4分の3（[第3条](<#clause-第3条>)）

使うもの：[職員数](<#field-職員数>)、[滞納](<#field-滞納>)　／　使われるところ：[算定額](<#result-算定額>)

<a id="rule-加算"></a>
<b>定義</b>（[第4条](<#clause-第4条>)）

<b>加算</b>は、1円 + （[滞納](<#field-滞納>)に該当するときは1円、それ以外は2円） × 2 + （[職員数](<#field-職員数>)が5人以下：3円；それ以外：4円）とする。

使うもの：[職員数](<#field-職員数>)、[滞納](<#field-滞納>)　／　使われるところ：[算定額](<#result-算定額>)

<a id="rule-場合分け"></a>
<b>定義</b>（[第4条](<#clause-第4条>)）

<b>場合分け</b>は、次による。

- [使い方 (主)](<#field-使い方-(主)>)が機器のとき：1円
- 分からないとき：2円
- それ以外：3円

使うもの：[使い方 (主)](<#field-使い方-(主)>)　／　使われるところ：[算定額](<#result-算定額>)

<a id="result-区域"></a>
<b>結果</b>（[第4条](<#clause-第4条>)）

<b>区域</b>は、[区域](<#rule-区域>)（[使い方 (主)](<#field-使い方-(主)>)）とする。

使うもの：[使い方 (主)](<#field-使い方-(主)>)、[区域](<#rule-区域>)

<a id="result-算定額"></a>
<b>結果</b>（[第4条](<#clause-第4条>)）

<b>算定額</b>は、（[対象経費](<#result-対象経費>) × [率](<#rule-率>)（千円未満切捨て））と（[上限](<#rule-上限>)（[職員数](<#field-職員数>)、[使い方 (主)](<#field-使い方-(主)>)） + （[負担](<#rule-負担>)（[面積\&広さ](<#field-面積-広さ>)）（小数点以下切捨て）））と（（0円と[負](<#rule-負>)のうち大きい方） + [場合分け](<#rule-場合分け>) + [加算](<#rule-加算>)）のうち小さい方とする。

使うもの：[職員数](<#field-職員数>)、[使い方 (主)](<#field-使い方-(主)>)、[面積\&広さ](<#field-面積-広さ>)、[上限](<#rule-上限>)、[負担](<#rule-負担>)、[負](<#rule-負>)、[率](<#rule-率>)、[加算](<#rule-加算>)、[場合分け](<#rule-場合分け>)、[対象経費](<#result-対象経費>)

## <a id="uncited"></a>条文を引かない定め

<a id="rule-28"></a>
<b>内訳</b>

<b>合計</b>

- 対象経費：[対象経費](<#result-対象経費>)

使うもの：[対象経費](<#result-対象経費>)

## <a id="outputs"></a>出るもの

### 結果

- [区域](<#result-区域>)（[第4条](<#clause-第4条>)）
- [対象経費](<#result-対象経費>)（[第3条](<#clause-第3条>)）
- [算定額](<#result-算定額>)（[第4条](<#clause-第4条>)）

### 内訳

- [経費の内訳](<#rule-27>)（[第3条](<#clause-第3条>)）
- [合計](<#rule-28>)

### 書類

- [見積書](<#rule-25>)（[第3条](<#clause-第3条>)）
- [写真](<#rule-26>)（[第3条](<#clause-第3条>)）

## <a id="fields"></a>尋ねること（項目）

### 申請

| 項目 | 内容 | 種類 | 範囲など | 使われるところ |
| --- | --- | --- | --- | --- |
| <a id="field-申請日"></a>申請日 |  | 日付 |  | [第2条](<#rule-1>)、[期間](<#rule-2>)、[初日から](<#rule-3>)、[記入](<#rule-8>) |
| <a id="field-完了日"></a>完了日 |  | 日付 |  | [第2条](<#rule-1>)、[期間](<#rule-2>)、[記入](<#rule-8>) |
| <a id="field-職員数"></a>職員数 |  | 人の数量 | 50人以下 | [人数](<#rule-4>)、[上限](<#rule-上限>)、[率](<#rule-率>)、[加算](<#rule-加算>)、[算定額](<#result-算定額>) |
| <a id="field-備える機能"></a>備える機能 |  | [機能の集合](<#choices-機能>) | 必須 | [機能](<#rule-5>)、[機能でない](<#rule-6>) |
| <a id="field-使い方-(主)"></a>使い方 (主) |  | [種類の選択肢](<#choices-種類>) |  | [使い方](<#rule-7>)、[群](<#rule-10>)、[上限](<#rule-上限>)、[区域](<#rule-区域>)、[場合分け](<#rule-場合分け>)、[区域](<#result-区域>)、[算定額](<#result-算定額>) |
| <a id="field-滞納"></a>滞納 |  | 真偽 |  | [記入](<#rule-8>)、[率](<#rule-率>)、[加算](<#rule-加算>) |
| <a id="field-面積-広さ"></a>面積\&広さ |  | 円の数量 |  | [負担](<#rule-負担>)、[負](<#rule-負>)、[算定額](<#result-算定額>) |

### 経費の各行

| 項目 | 内容 | 種類 | 範囲など | 使われるところ |
| --- | --- | --- | --- | --- |
| <a id="field-経費.番号"></a>番号 |  | 単位のない数 | 記入がなければ一覧での順番 | [九つまで](<#rule-12>) |
| <a id="field-経費.区分"></a>区分 |  | [種類の選択肢](<#choices-種類>) |  | [高い](<#rule-13>)、[少額](<#rule-14>) |
| <a id="field-経費.金額"></a>金額 |  | 円の数量 | 1円以上、必須 | [高い](<#rule-13>)、[負](<#rule-負>)、[対象経費](<#result-対象経費>)、[経費の内訳](<#rule-27>) |
| <a id="field-経費.中古"></a>中古 |  | 真偽 |  | [明細](<#rule-9>)、[新品](<#rule-11>) |

## <a id="choices"></a>選べるもの（選択肢）

### <a id="choices-種類"></a>種類

機器、工事、その他費用

- <a id="group-物品"></a><b>物品</b>：機器　／　使われるところ：[高い](<#rule-13>)
- <a id="group-物品以外"></a><b>物品以外</b>：次を除く全部。機器　／　使われるところ：[群](<#rule-10>)

### <a id="choices-機能"></a>機能

記録、共有、請求

## <a id="examples"></a>例

### <a id="example-1"></a>未記入ばかり

    例 「未記入ばかり」 {
        申請日 = 令和5年4月1日
        備える機能 = [ 記録 ]
        期待 { 入力エラー }
    }

<details><summary>判定の説明</summary>

    制度      words 「言葉の見本」
    申請番号  未記入ばかり
    
    不交付: 満たさない要件があります(第2条)。
    
    ■ 判定を左右した事実
      一つの項目だけが違っていても、判定は変わりません。
      次の要件は一つの項目で満たすことができますが、ほかの要件を満たす変更は見つかりませんでした。
      申請日: 令和5年4月1日(2023-04-01) → 令和6年4月2日(2024-04-02) …… 第2条 初日から
      備える機能: 記録 → [記録、共有] …… 第2条 機能
      (内容を変えた申請 63 通りを同じ規則で実際に判定して求めました)
    
    ■ 要件 10 件のうち、満たす 3、満たさない 3、定まらない 4
      × 満たさない  第2条 対象
          条件: 申請日 > 令和6年4月1日 かつ 完了日 < 令和7年4月1日 かつ 申請日 <= 完了日 かつ 完了日 >= 令和6年5月1日
          値: 申請日 = 令和5年4月1日(2023-04-01)
      ？ 未定       第2条 期間
          条件: 完了日 <= 申請日 + 30日 かつ 申請日 + 1か月 > 完了日 かつ 完了日 < 申請日 + 1年
          値: 完了日 = 未記入、申請日 = 令和5年4月1日(2023-04-01)
          不足: 完了日
      × 満たさない  第2条 初日から
          条件: 令和6年4月1日 <= 申請日
          値: 申請日 = 令和5年4月1日(2023-04-01)
      ？ 未定       第2条 人数
          条件: 職員数 > 1人 かつ 職員数 >= 2人 かつ 職員数 が 2人超40人未満 かつ 職員数 が 41人以下
          値: 職員数 = 未記入
          不足: 職員数
      × 満たさない  第2条 機能
          条件: 備える機能 が { 記録、共有 } をすべて含む または 備える機能 が { 請求 } のいずれかを含む
          値: 備える機能 = 記録
      ○ 満たす      第2条 機能でない
          条件: (備える機能 が { 記録、共有 } をすべて含む) でない かつ (備える機能 が { 請求 } のいずれかを含む) でない
          値: 備える機能 = 記録
      ？ 未定       第2条 使い方
          条件: 「使い方 (主)」 が { 機器、工事 } または (「使い方 (主)」 が { 機器、工事 }) でない または (「使い方 (主)」 が { 機器 }) でない
          値: 使い方 (主) = 未記入
          不足: 使い方 (主)
      ○ 満たす      第2条 記入
          条件: (申請日 がある) でない または 完了日 がない または 滞納 でない または 申請日 が不明
          値: 完了日 = 未記入
      ○ 満たす      第2条 明細
          条件: すべて(経費, 経費.中古 でない) または ある(経費, 経費.中古)
      ？ 未定       第2条 群
          条件: 「使い方 (主)」 が { 物品以外 } または 「使い方 (主)」 = 工事
          値: 使い方 (主) = 未記入
          不足: 使い方 (主)
    
    ■ 定義
      区域(「使い方 (主)」) = 不明 …… 第4条 額
          当たるかもしれない行: 機器 => 「物」
          当たるかもしれない行: その他 => 「他」
          値: 使い方 (主) = 未記入
          不足: 使い方 (主)
      負 = -1円以下のどこか …… 第4条 額
          式: - 「面積&広さ」 + (- 1円) + 合計(経費.金額)
          値: 面積&広さ = 未記入
          不足: 面積&広さ
      率 = 4分の1から4分の3までのどこか …… 第4条 額
          原則: 2分の1
          当たるか未定: ただし 滞納 のとき 4分の1
          当たるか未定: ただし 職員数 が 5人以下 のとき 4分の3 …… 第3条 経費
          値: 職員数 = 未記入、滞納 = 未記入
          不足: 滞納、職員数
      加算 = 6円から9円までのどこか …… 第4条 額
          式: 1円 + (もし 滞納 ならば 1円 それ以外 2円) × 2 + (場合 職員数 { 5人以下 => 3円 その他 => 4円 })
          値: 滞納 = 未記入、職員数 = 未記入
          不足: 滞納、職員数
      場合分け = 2円 …… 第4条 額
          式: 場合 「使い方 (主)」 { 機器 => 1円 不明 => 2円 その他 => 3円 }
          値: 使い方 (主) = 未記入
    
    ■ 結果
      区域      不明(不足: 使い方 (主)) …… 第4条 額
      対象経費  0円 …… 第3条 経費
          式: 合計(経費.金額, 対象)
      算定額    0円 …… 第4条 額
          式: 小さい方(切り捨て(対象経費 × 率, 千円), 上限(職員数, 「使い方 (主)」) + 切り捨て(負担(「面積&広さ」)), 大きい方(0円, 負) + 場合分け + 加算)
          値: 対象経費 = 0円、率 = 4分の1から4分の3までのどこか、負 = -1円以下のどこか、場合分け = 2円、加算 = 6円から9円までのどこか
          上限(職員数, 「使い方 (主)」) = 100,000円から400,000円までのどこか …… 第4条 額
              当たるかもしれない行: 10人以下 => 10万円 | 20万円
              当たるかもしれない行: その他 => 30万円 | 40万円
              値: 職員数 = 未記入
              不足: 使い方 (主)、職員数
          負担(「面積&広さ」) = 0円以上のどこか …… 第4条 額
              当たるかもしれない行: 0円以上100万円以下 => 10%
              当たるかもしれない行: 100万円超 => 5%
              値: 面積&広さ = 未記入
              不足: 面積&広さ
    
    ■ 内訳
      合計 …… 対象経費 = 0円
    
    ■ 提出書類
      ○ 必要  見積書(郵送) …… 第3条 経費
      ○ 必要  写真 …… 第3条 経費

</details>

--- stdout en

### <a id="clause-第1条"></a>第1条 目的

<b>computes nothing</b> 趣旨を 述べる

### <a id="clause-第2条"></a>第2条 対象

<a id="rule-1"></a>
<b>requirement</b> ([第2条](<#clause-第2条>))

it is required: all of the following:

- [申請日](<#field-申請日>) is after 令和6年4月1日
- [完了日](<#field-完了日>) is before 令和7年4月1日
- [申請日](<#field-申請日>) is on [完了日](<#field-完了日>) or before
- [完了日](<#field-完了日>) is on 令和6年5月1日 or after

Uses: [申請日](<#field-申請日>), [完了日](<#field-完了日>)

<a id="rule-2"></a>
<b>requirement</b> ([第2条](<#clause-第2条>))

<b>期間</b>: it is required: all of the following:

- [完了日](<#field-完了日>) is on [申請日](<#field-申請日>) + 30日 or before
- [申請日](<#field-申請日>) + 1か月 is after [完了日](<#field-完了日>)
- [完了日](<#field-完了日>) is before [申請日](<#field-申請日>) + 1年

Uses: [申請日](<#field-申請日>), [完了日](<#field-完了日>)

<a id="rule-3"></a>
<b>requirement</b> ([第2条](<#clause-第2条>))

<b>初日から</b>: it is required: 令和6年4月1日 is on [申請日](<#field-申請日>) or before

Uses: [申請日](<#field-申請日>)

<a id="rule-4"></a>
<b>requirement</b> ([第2条](<#clause-第2条>))

<b>人数</b>: it is required: all of the following:

- [職員数](<#field-職員数>) is more than 1人
- [職員数](<#field-職員数>) is 2人 or more
- [職員数](<#field-職員数>) is more than 2人 and less than 40人
- [職員数](<#field-職員数>) is up to 41人

Uses: [職員数](<#field-職員数>)

<a id="rule-5"></a>
<b>requirement</b> ([第2条](<#clause-第2条>))

<b>機能</b>: it is required: any of the following:

- [備える機能](<#field-備える機能>) contains all of 記録, 共有
- [備える機能](<#field-備える機能>) contains any of 請求

Uses: [備える機能](<#field-備える機能>)

<a id="rule-6"></a>
<b>requirement</b> ([第2条](<#clause-第2条>))

<b>機能でない</b>: it is required: all of the following:

- [備える機能](<#field-備える機能>) does not contain all of 記録, 共有
- [備える機能](<#field-備える機能>) contains none of 請求

Uses: [備える機能](<#field-備える機能>)

<a id="rule-7"></a>
<b>requirement</b> ([第2条](<#clause-第2条>))

<b>使い方</b>: it is required: any of the following:

- [使い方 (主)](<#field-使い方-(主)>) is one of 機器, 工事
- [使い方 (主)](<#field-使い方-(主)>) is none of 機器, 工事
- [使い方 (主)](<#field-使い方-(主)>) is not 機器

Uses: [使い方 (主)](<#field-使い方-(主)>)

<a id="rule-8"></a>
<b>requirement</b> ([第2条](<#clause-第2条>))

<b>記入</b>: it is required: any of the following:

- [申請日](<#field-申請日>) is not given
- [完了日](<#field-完了日>) is not given
- [滞納](<#field-滞納>) does not hold
- [申請日](<#field-申請日>) is not known

Uses: [申請日](<#field-申請日>), [完了日](<#field-完了日>), [滞納](<#field-滞納>)

<a id="rule-9"></a>
<b>requirement</b> ([第2条](<#clause-第2条>))

<b>明細</b>: it is required: any of the following:

- every line of 経費 is one where [中古](<#field-経費.中古>) does not hold
- there is a line of 経費 where 経費's [中古](<#field-経費.中古>) holds

Uses: [中古](<#field-経費.中古>)

<a id="rule-10"></a>
<b>requirement</b> ([第2条](<#clause-第2条>))

<b>群</b>: it is required: any of the following:

- [使い方 (主)](<#field-使い方-(主)>) is [物品以外](<#group-物品以外>)
- [使い方 (主)](<#field-使い方-(主)>) is 工事

Uses: [物品以外](<#group-物品以外>), [使い方 (主)](<#field-使い方-(主)>)

### <a id="clause-第3条"></a>第3条 経費

<a id="rule-11"></a>
<b>requirement</b> ([第3条](<#clause-第3条>))

For each line of 経費: <b>新品</b>: it is required: [中古](<#field-経費.中古>) does not hold

Uses: [中古](<#field-経費.中古>)

<a id="rule-12"></a>
<b>requirement</b> ([第3条](<#clause-第3条>))

For each line of 経費: <b>九つまで</b>: it is required: [番号](<#field-経費.番号>) is up to 9

Uses: [番号](<#field-経費.番号>)

<a id="rule-13"></a>
<b>requirement</b> ([第3条](<#clause-第3条>))

For each line of 経費: where [区分](<#field-経費.区分>) is [物品](<#group-物品>), <b>高い</b>: it is required: [金額](<#field-経費.金額>) is 10万円 or more

Uses: [物品](<#group-物品>), [区分](<#field-経費.区分>), [金額](<#field-経費.金額>)

<a id="rule-14"></a>
<b>exclusion</b> ([第3条](<#clause-第3条>))

For each line of 経費: where [区分](<#field-経費.区分>) is anything else, it is not covered. 少額

Uses: [区分](<#field-経費.区分>)

<a id="result-対象経費"></a>
<b>result</b> ([第3条](<#clause-第3条>))

<b>対象経費</b> comes to the sum of 経費's [金額](<#field-経費.金額>) over the lines where 対象.

Uses: [金額](<#field-経費.金額>) / Used by: [算定額](<#result-算定額>), [合計](<#rule-28>)

<a id="rule-25"></a>
<b>document to hand in</b> ([第3条](<#clause-第3条>))

<b>見積書</b> is to be handed in, how: 郵送

<a id="rule-26"></a>
<b>document to hand in</b> ([第3条](<#clause-第3条>))

<b>写真</b> is to be handed in

<a id="rule-27"></a>
<b>breakdown</b> ([第3条](<#clause-第3条>))

<b>経費の内訳</b>: a row for each line of 経費, only if [金額](<#field-経費.金額>) is more than 1円

- 対象経費: [金額](<#field-経費.金額>)

Uses: [金額](<#field-経費.金額>)

Also at work in: [率](<#rule-率>)

### <a id="clause-第4条"></a>第4条 額

<a id="rule-上限"></a>
<b>table</b> ([第4条](<#clause-第4条>))

<b>上限</b>: the value is that of the row that fits.

| 職員数 | 使い方 (主): 機器 | 使い方 (主): otherwise |
| --- | --- | --- |
| up to 10人 | 10万円 | 20万円 |
| otherwise | 30万円 | 40万円 |

Uses: [職員数](<#field-職員数>), [使い方 (主)](<#field-使い方-(主)>) / Used by: [算定額](<#result-算定額>)

<a id="rule-負担"></a>
<b>table</b> ([第4条](<#clause-第4条>))

<b>負担</b>: each rate applies to the part of the amount that lies in its row.

| 面積\&広さ | value |
| --- | --- |
| from 0円 up and up to 100万円 | 10% |
| more than 100万円 | 5% |

Uses: [面積\&広さ](<#field-面積-広さ>) / Used by: [算定額](<#result-算定額>)

<a id="rule-区域"></a>
<b>table</b> ([第4条](<#clause-第4条>))

<b>区域</b>: the value is that of the row that fits.

| 使い方 (主) | value |
| --- | --- |
| 機器 | 物 |
| otherwise | 他 |

Uses: [使い方 (主)](<#field-使い方-(主)>) / Used by: [区域](<#result-区域>)

<a id="rule-負"></a>
<b>definition</b> ([第4条](<#clause-第4条>))

<b>負</b> comes to -[面積\&広さ](<#field-面積-広さ>) + -1円 + (the sum of 経費's [金額](<#field-経費.金額>)).

Uses: [面積\&広さ](<#field-面積-広さ>), [金額](<#field-経費.金額>) / Used by: [算定額](<#result-算定額>)

<a id="rule-率"></a>
<b>definition</b> ([第4条](<#clause-第4条>))

<b>率</b> comes to 2分の1.

Except that:

- if [滞納](<#field-滞納>) holds, it is 4分の1
- before the others: if [職員数](<#field-職員数>) is up to 5人, it is 4分の3 ([第3条](<#clause-第3条>))

Uses: [職員数](<#field-職員数>), [滞納](<#field-滞納>) / Used by: [算定額](<#result-算定額>)

<a id="rule-加算"></a>
<b>definition</b> ([第4条](<#clause-第4条>))

<b>加算</b> comes to 1円 + (1円 if [滞納](<#field-滞納>) holds; otherwise 2円) × 2 + ([職員数](<#field-職員数>) is up to 5人: 3円; otherwise: 4円).

Uses: [職員数](<#field-職員数>), [滞納](<#field-滞納>) / Used by: [算定額](<#result-算定額>)

<a id="rule-場合分け"></a>
<b>definition</b> ([第4条](<#clause-第4条>))

<b>場合分け</b> comes to according to the case:

- in the case that [使い方 (主)](<#field-使い方-(主)>) is 機器: 1円
- if it is not known: 2円
- otherwise: 3円

Uses: [使い方 (主)](<#field-使い方-(主)>) / Used by: [算定額](<#result-算定額>)

<a id="result-区域"></a>
<b>result</b> ([第4条](<#clause-第4条>))

<b>区域</b> comes to [区域](<#rule-区域>)([使い方 (主)](<#field-使い方-(主)>)).

Uses: [使い方 (主)](<#field-使い方-(主)>), [区域](<#rule-区域>)

<a id="result-算定額"></a>
<b>result</b> ([第4条](<#clause-第4条>))

<b>算定額</b> comes to the least of ([対象経費](<#result-対象経費>) × [率](<#rule-率>), rounded down to the 千円) and ([上限](<#rule-上限>)([職員数](<#field-職員数>), [使い方 (主)](<#field-使い方-(主)>)) + ([負担](<#rule-負担>)([面積\&広さ](<#field-面積-広さ>)), rounded down to a whole number)) and ((the greatest of 0円 and [負](<#rule-負>)) + [場合分け](<#rule-場合分け>) + [加算](<#rule-加算>)).

Uses: [職員数](<#field-職員数>), [使い方 (主)](<#field-使い方-(主)>), [面積\&広さ](<#field-面積-広さ>), [上限](<#rule-上限>), [負担](<#rule-負担>), [負](<#rule-負>), [率](<#rule-率>), [加算](<#rule-加算>), [場合分け](<#rule-場合分け>), [対象経費](<#result-対象経費>)

## <a id="uncited"></a>Rules that cite no clause

<a id="rule-28"></a>
<b>breakdown</b>

<b>合計</b>

- 対象経費: [対象経費](<#result-対象経費>)

Uses: [対象経費](<#result-対象経費>)

## <a id="outputs"></a>What comes out of it

### result

- [区域](<#result-区域>) ([第4条](<#clause-第4条>))
- [対象経費](<#result-対象経費>) ([第3条](<#clause-第3条>))
- [算定額](<#result-算定額>) ([第4条](<#clause-第4条>))

### breakdown

- [経費の内訳](<#rule-27>) ([第3条](<#clause-第3条>))
- [合計](<#rule-28>)

### document to hand in

- [見積書](<#rule-25>) ([第3条](<#clause-第3条>))
- [写真](<#rule-26>) ([第3条](<#clause-第3条>))

## <a id="fields"></a>What is asked

### Of the application

| field | what it is | type | what it may be | used by |
| --- | --- | --- | --- | --- |
| <a id="field-申請日"></a>申請日 |  | a date (日付) |  | [第2条](<#rule-1>), [期間](<#rule-2>), [初日から](<#rule-3>), [記入](<#rule-8>) |
| <a id="field-完了日"></a>完了日 |  | a date (日付) |  | [第2条](<#rule-1>), [期間](<#rule-2>), [記入](<#rule-8>) |
| <a id="field-職員数"></a>職員数 |  | an amount in 人 | up to 50人 | [人数](<#rule-4>), [上限](<#rule-上限>), [率](<#rule-率>), [加算](<#rule-加算>), [算定額](<#result-算定額>) |
| <a id="field-備える機能"></a>備える機能 |  | [a set of 機能](<#choices-機能>) | required | [機能](<#rule-5>), [機能でない](<#rule-6>) |
| <a id="field-使い方-(主)"></a>使い方 (主) |  | [a choice of 種類](<#choices-種類>) |  | [使い方](<#rule-7>), [群](<#rule-10>), [上限](<#rule-上限>), [区域](<#rule-区域>), [場合分け](<#rule-場合分け>), [区域](<#result-区域>), [算定額](<#result-算定額>) |
| <a id="field-滞納"></a>滞納 |  | a truth value (真偽) |  | [記入](<#rule-8>), [率](<#rule-率>), [加算](<#rule-加算>) |
| <a id="field-面積-広さ"></a>面積\&広さ |  | an amount in 円 |  | [負担](<#rule-負担>), [負](<#rule-負>), [算定額](<#result-算定額>) |

### Of each line of 経費

| field | what it is | type | what it may be | used by |
| --- | --- | --- | --- | --- |
| <a id="field-経費.番号"></a>番号 |  | a plain number | without it: its place in the list | [九つまで](<#rule-12>) |
| <a id="field-経費.区分"></a>区分 |  | [a choice of 種類](<#choices-種類>) |  | [高い](<#rule-13>), [少額](<#rule-14>) |
| <a id="field-経費.金額"></a>金額 |  | an amount in 円 | from 1円 up, required | [高い](<#rule-13>), [負](<#rule-負>), [対象経費](<#result-対象経費>), [経費の内訳](<#rule-27>) |
| <a id="field-経費.中古"></a>中古 |  | a truth value (真偽) |  | [明細](<#rule-9>), [新品](<#rule-11>) |

## <a id="choices"></a>What may be chosen

### <a id="choices-種類"></a>種類

機器, 工事, その他費用

- <a id="group-物品"></a><b>物品</b>: 機器 / Used by: [高い](<#rule-13>)
- <a id="group-物品以外"></a><b>物品以外</b>: all but 機器 / Used by: [群](<#rule-10>)

### <a id="choices-機能"></a>機能

記録, 共有, 請求

## <a id="examples"></a>Examples

### <a id="example-1"></a>未記入ばかり

    example "未記入ばかり" {
        申請日 = 令和5年4月1日
        備える機能 = [ 記録 ]
        expect { input_error }
    }

<details><summary>How the decision comes about</summary>

    Scheme       words "言葉の見本"
    Application  未記入ばかり
    
    不交付: not met: 第2条.
    
    == What was decisive
      No single fact would have changed the decision.
      Some requirements could each be met by one change, others by none that was tried:
      申請日: 2023-04-01 (令和5年4月1日) -> 2024-04-02 (令和6年4月2日) -- 第2条 初日から
      備える機能: 記録 -> [記録, 共有] -- 第2条 機能
      (Found by deciding 63 changed applications by the same rules.)
    
    == Requirements: of 10, 3 met, 3 not met, 4 open
      × not met  第2条 対象
          condition: 申請日 > 令和6年4月1日 かつ 完了日 < 令和7年4月1日 かつ 申請日 <= 完了日 かつ 完了日 >= 令和6年5月1日
          given: 申請日 = 2023-04-01 (令和5年4月1日)
      ？ open    第2条 期間
          condition: 完了日 <= 申請日 + 30日 かつ 申請日 + 1か月 > 完了日 かつ 完了日 < 申請日 + 1年
          given: 完了日 = left blank, 申請日 = 2023-04-01 (令和5年4月1日)
          missing: 完了日
      × not met  第2条 初日から
          condition: 令和6年4月1日 <= 申請日
          given: 申請日 = 2023-04-01 (令和5年4月1日)
      ？ open    第2条 人数
          condition: 職員数 > 1人 かつ 職員数 >= 2人 かつ 職員数 が 2人超40人未満 かつ 職員数 が 41人以下
          given: 職員数 = left blank
          missing: 職員数
      × not met  第2条 機能
          condition: 備える機能 が { 記録、共有 } をすべて含む または 備える機能 が { 請求 } のいずれかを含む
          given: 備える機能 = 記録
      ○ met      第2条 機能でない
          condition: (備える機能 が { 記録、共有 } をすべて含む) でない かつ (備える機能 が { 請求 } のいずれかを含む) でない
          given: 備える機能 = 記録
      ？ open    第2条 使い方
          condition: 「使い方 (主)」 が { 機器、工事 } または (「使い方 (主)」 が { 機器、工事 }) でない または (「使い方 (主)」 が { 機器 }) でない
          given: 使い方 (主) = left blank
          missing: 使い方 (主)
      ○ met      第2条 記入
          condition: (申請日 がある) でない または 完了日 がない または 滞納 でない または 申請日 が不明
          given: 完了日 = left blank
      ○ met      第2条 明細
          condition: すべて(経費, 経費.中古 でない) または ある(経費, 経費.中古)
      ？ open    第2条 群
          condition: 「使い方 (主)」 が { 物品以外 } または 「使い方 (主)」 = 工事
          given: 使い方 (主) = left blank
          missing: 使い方 (主)
    
    == Definitions
      区域(「使い方 (主)」) = unknown -- 第4条 額
          row that may apply: 機器 => 「物」
          row that may apply: その他 => 「他」
          given: 使い方 (主) = left blank
          missing: 使い方 (主)
      負 = -1 yen or less (not settled) -- 第4条 額
          formula: - 「面積&広さ」 + (- 1円) + 合計(経費.金額)
          given: 面積&広さ = left blank
          missing: 面積&広さ
      率 = 1/4 to 3/4 (not settled) -- 第4条 額
          by default: 2分の1
          may apply: when 滞納, then 4分の1
          may apply: when 職員数 が 5人以下, then 4分の3 -- 第3条 経費
          given: 職員数 = left blank, 滞納 = left blank
          missing: 滞納, 職員数
      加算 = 6 yen to 9 yen (not settled) -- 第4条 額
          formula: 1円 + (もし 滞納 ならば 1円 それ以外 2円) × 2 + (場合 職員数 { 5人以下 => 3円 その他 => 4円 })
          given: 滞納 = left blank, 職員数 = left blank
          missing: 滞納, 職員数
      場合分け = 2 yen -- 第4条 額
          formula: 場合 「使い方 (主)」 { 機器 => 1円 不明 => 2円 その他 => 3円 }
          given: 使い方 (主) = left blank
    
    == Results
      区域      unknown (missing: 使い方 (主)) -- 第4条 額
      対象経費  0 yen -- 第3条 経費
          formula: 合計(経費.金額, 対象)
      算定額    0 yen -- 第4条 額
          formula: 小さい方(切り捨て(対象経費 × 率, 千円), 上限(職員数, 「使い方 (主)」) + 切り捨て(負担(「面積&広さ」)), 大きい方(0円, 負) + 場合分け + 加算)
          given: 対象経費 = 0 yen, 率 = 1/4 to 3/4 (not settled), 負 = -1 yen or less (not settled), 場合分け = 2 yen, 加算 = 6 yen to 9 yen (not settled)
          上限(職員数, 「使い方 (主)」) = 100,000 yen to 400,000 yen (not settled) -- 第4条 額
              row that may apply: 10人以下 => 10万円 | 20万円
              row that may apply: その他 => 30万円 | 40万円
              given: 職員数 = left blank
              missing: 使い方 (主), 職員数
          負担(「面積&広さ」) = 0 yen or more (not settled) -- 第4条 額
              row that may apply: 0円以上100万円以下 => 10%
              row that may apply: 100万円超 => 5%
              given: 面積&広さ = left blank
              missing: 面積&広さ
    
    == Breakdown
      合計 -- 対象経費 = 0 yen
    
    == Documents to hand in
      ○ needed  見積書 (郵送) -- 第3条 経費
      ○ needed  写真 -- 第3条 経費

</details>


=== what an amendment changes, before and after
The text before is that of the amendment before, by date, of the same lines; what an amendment took out was there before it.
--- file dated.yoko
制度 dated 「途中で改められた制度」
    施行 令和6年4月1日
選択肢 種類 { 機器、工事 }
項目 申請日 : 日付
項目 費用 : 円
項目 県内 : 真偽
項目 滞納 : 真偽
一覧 経費 {
    項目 区分 : 種類
    項目 金額 : 円
}
条文 第5条 「補助額」
条文 第6条 「対象」
定数 上限 《第5条》 = 50万円 令和6年7月1日から 55万円 令和6年8月1日から 60万円
要件 《第6条》: 県内
各 経費 {
    場合 区分 {
        機器 { }
        工事 { 要件 《第6条》 「大きな工事」: 金額 >= 10万円 }
    }
}
結果 対象経費 《第5条》 = 費用 + 合計(経費.金額, 対象)
結果 算定額 《第5条》 = 小さい方(切り捨て(対象経費 × 2分の1, 千円), 上限)
例 「施行の前」 { 申請日 = 令和6年3月31日  期待 { 入力エラー } }
改正 令和6年10月1日 {
    改める 定数 上限 《第5条》 = 70万円
    加える 条文 第6条(2) 「納税」
    加える 要件 《第6条(2)》 「県税を滞納していない」: 滞納 でない
    各 経費 {
        改める 要件 《第6条》 「大きな工事」: 金額 >= 20万円
    }
}
改正 令和8年4月1日 {
    改める 定数 上限 《第5条》 = 90万円
}
改正 令和7年1月10日 {
    改める 定数 上限 《第5条》 = 80万円
    各 経費 {
        削る 要件 《第6条》
    }
    削る 要件 《第6条(2)》
    削る 条文 第6条(2)
    改める 要件 《第6条》: 県内 または 滞納 でない
}
--- command
yoko doc dated.yoko | sed -n '/<a id="changes"/,$p' | sed '1d'
yoko doc dated.yoko --format html | sed -n '/id="changes"/,$p' | sed -n '/令和7年1月10日/,/70万円/p'
--- stdout ja

<b>上限</b>（[第5条](<#clause-第5条>)）

- はじめ：50万円
- 令和6年7月1日から：55万円
- 令和6年8月1日から：60万円

### 令和6年10月1日から

<b>定数</b> 上限（[第5条](<#clause-第5条>)）

<b>改正前</b>

    定数 上限 《第5条》 = 50万円
        令和6年7月1日から 55万円
        令和6年8月1日から 60万円

<b>改正後</b>

    定数 上限 《第5条》 = 70万円

<b>条文</b> 第6条(2)

<b>加える</b>

    条文 第6条(2) 「納税」

<b>補助の要件</b> 県税を滞納していない（[第6条(2)](<#clause-第6条(2)>)）

<b>加える</b>

    要件 《第6条(2)》 「県税を滞納していない」: 滞納 でない

<b>補助の要件</b> 大きな工事（[第6条](<#clause-第6条>)）

<b>改正前</b>

    要件 《第6条》 「大きな工事」: 金額 >= 10万円

<b>改正後</b>

    要件 《第6条》 「大きな工事」: 金額 >= 20万円

### 令和8年4月1日から

<b>定数</b> 上限（[第5条](<#clause-第5条>)）

<b>改正前</b>

    定数 上限 《第5条》 = 80万円

<b>改正後</b>

    定数 上限 《第5条》 = 90万円

### 令和7年1月10日から

<b>定数</b> 上限（[第5条](<#clause-第5条>)）

<b>改正前</b>

    定数 上限 《第5条》 = 70万円

<b>改正後</b>

    定数 上限 《第5条》 = 80万円

<b>補助の要件</b>（[第6条](<#clause-第6条>)）

<b>削る</b>

    要件 《第6条》 「大きな工事」: 金額 >= 20万円

<b>補助の要件</b>（[第6条(2)](<#clause-第6条(2)>)）

<b>削る</b>

    要件 《第6条(2)》 「県税を滞納していない」: 滞納 でない

<b>条文</b> 第6条(2)

<b>削る</b>

    条文 第6条(2) 「納税」

<b>補助の要件</b>（[第6条](<#clause-第6条>)）

<b>改正前</b>

    要件 《第6条》: 県内

<b>改正後</b>

    要件 《第6条》: 県内 または 滞納 でない

## <a id="examples"></a>例

### <a id="example-1"></a>施行の前

    例 「施行の前」 {
        申請日 = 令和6年3月31日
        期待 { 入力エラー }
    }

<h3>令和7年1月10日から</h3>
<p><strong>定数</strong> 上限（<a href="#clause-第5条">第5条</a>）</p>
<p><span class="mark removed">改正前</span></p>
<pre>定数 上限 《第5条》 = 70万円</pre>
--- stdout en

<b>上限</b> ([第5条](<#clause-第5条>))

- at first: 50万円
- from 令和6年7月1日 on: 55万円
- from 令和6年8月1日 on: 60万円

### From 令和6年10月1日 on

<b>constant</b> 上限 ([第5条](<#clause-第5条>))

<b>before</b>

    constant 上限 《第5条》 = 50万円
        from 令和6年7月1日 55万円
        from 令和6年8月1日 60万円

<b>after</b>

    constant 上限 《第5条》 = 70万円

<b>clause</b> 第6条(2)

<b>added</b>

    clause 第6条(2) "納税"

<b>requirement</b> 県税を滞納していない ([第6条(2)](<#clause-第6条(2)>))

<b>added</b>

    require 《第6条(2)》 "県税を滞納していない": not 滞納

<b>requirement</b> 大きな工事 ([第6条](<#clause-第6条>))

<b>before</b>

    require 《第6条》 "大きな工事": 金額 >= 10万円

<b>after</b>

    require 《第6条》 "大きな工事": 金額 >= 20万円

### From 令和8年4月1日 on

<b>constant</b> 上限 ([第5条](<#clause-第5条>))

<b>before</b>

    constant 上限 《第5条》 = 80万円

<b>after</b>

    constant 上限 《第5条》 = 90万円

### From 令和7年1月10日 on

<b>constant</b> 上限 ([第5条](<#clause-第5条>))

<b>before</b>

    constant 上限 《第5条》 = 70万円

<b>after</b>

    constant 上限 《第5条》 = 80万円

<b>requirement</b> ([第6条](<#clause-第6条>))

<b>deleted</b>

    require 《第6条》 "大きな工事": 金額 >= 20万円

<b>requirement</b> ([第6条(2)](<#clause-第6条(2)>))

<b>deleted</b>

    require 《第6条(2)》 "県税を滞納していない": not 滞納

<b>clause</b> 第6条(2)

<b>deleted</b>

    clause 第6条(2) "納税"

<b>requirement</b> ([第6条](<#clause-第6条>))

<b>before</b>

    require 《第6条》: 県内

<b>after</b>

    require 《第6条》: 県内 or not 滞納

## <a id="examples"></a>Examples

### <a id="example-1"></a>施行の前

    example "施行の前" {
        申請日 = 令和6年3月31日
        expect { input_error }
    }

<h3>From 令和7年1月10日 on</h3>
<p><strong>constant</strong> 上限 (<a href="#clause-第5条">第5条</a>)</p>
<p><span class="mark removed">before</span></p>
<pre>constant 上限 《第5条》 = 70万円</pre>

=== what the next year takes out of a base that was amended itself, and adds
--- file base.yoko
制度 base
項目 費用 : 円
項目 県内 : 真偽
条文 第1条 「額」
条文 第2条 「対象」
要件 《第2条》: 県内
結果 対象経費 《第1条》 = 費用
改正 令和6年9月1日 {
    加える 条文 第2条(2) 「規模の前」
    加える 要件 《第2条(2)》 「少額でない」: 費用 >= 1円
}
結果 算定額 《第1条》 = 切り捨て(費用 × 2分の1, 1円)
前提 ふつう { 費用 = 4円 }
例 「一」 ふつう { 県内  期待 { 補助額 = 2円 } }
--- file later.yoko
制度 later 「翌年の制度」
    施行 令和7年4月1日
    基礎 base
    加える 選択肢 規模 { 大、小 }
    加える 群 小さい規模 : 規模 { 小 }
    加える 一覧 事業所 { 項目 名称 : 文字 }
    加える 項目 規模 : 規模
    加える 条文 第3条 「規模」
    加える 要件 《第3条》: 規模 = 小
    削る 要件 《第2条》
    削る 要件 《第2条(2)》
    削る 条文 第2条(2)
    削る 条文 第2条
    改める 前提 ふつう { 費用 = 2円 }
例 「二」 ふつう { 規模 = 小  期待 { 補助額 = 1円 } }
--- command
yoko doc later.yoko 2>/dev/null | sed -n '/id="changes"/,/id="examples"/p' | sed '1d;$d'
yoko doc base.yoko | head -5
--- stdout ja

ここに挙げたもののほかは、baseのとおりです。

<b>選択肢</b> 規模

<b>加える</b>

    選択肢 規模 { 大、小 }

<b>群</b> 小さい規模

<b>加える</b>

    群 小さい規模 : 規模 { 小 }

<b>一覧</b> 事業所

<b>加える</b>

    一覧 事業所 {
        項目 名称 : 文字
    }

<b>項目</b> 規模

<b>加える</b>

    項目 規模 : 規模

<b>条文</b> 第3条

<b>加える</b>

    条文 第3条 「規模」

<b>補助の要件</b>（[第3条](<#clause-第3条>)）

<b>加える</b>

    要件 《第3条》: 規模 = 小

<b>補助の要件</b>（[第2条](<#clause-第2条>)）

<b>削る</b>

    要件 《第2条》: 県内

<b>補助の要件</b>（[第2条(2)](<#clause-第2条(2)>)）

<b>削る</b>

    要件 《第2条(2)》 「少額でない」: 費用 >= 1円

<b>条文</b> 第2条(2)

<b>削る</b>

    条文 第2条(2) 「規模の前」

<b>条文</b> 第2条

<b>削る</b>

    条文 第2条 「対象」

<b>前提</b> ふつう

<b>改正前</b>

    前提 ふつう {
        費用 = 4円
    }

<b>改正後</b>

    前提 ふつう {
        費用 = 2円
    }

# base

- 制度：base
- 制度ファイルの要約値（SHA-256）：c6e97cbc1f5e3321310136f2651334967d7783fe5f1f0f263d63d14f883b67ee

--- stdout en

Everything else is as in base.

<b>choices</b> 規模

<b>added</b>

    choices 規模 { 大, 小 }

<b>group</b> 小さい規模

<b>added</b>

    group 小さい規模 : 規模 { 小 }

<b>list</b> 事業所

<b>added</b>

    list 事業所 {
        field 名称 : text
    }

<b>field</b> 規模

<b>added</b>

    field 規模 : 規模

<b>clause</b> 第3条

<b>added</b>

    clause 第3条 "規模"

<b>requirement</b> ([第3条](<#clause-第3条>))

<b>added</b>

    require 《第3条》: 規模 = 小

<b>requirement</b> ([第2条](<#clause-第2条>))

<b>deleted</b>

    require 《第2条》: 県内

<b>requirement</b> ([第2条(2)](<#clause-第2条(2)>))

<b>deleted</b>

    require 《第2条(2)》 "少額でない": 費用 >= 1円

<b>clause</b> 第2条(2)

<b>deleted</b>

    clause 第2条(2) "規模の前"

<b>clause</b> 第2条

<b>deleted</b>

    clause 第2条 "対象"

<b>premise</b> ふつう

<b>before</b>

    premise ふつう {
        費用 = 4円
    }

<b>after</b>

    premise ふつう {
        費用 = 2円
    }

# base

- scheme: base
- fingerprint of the scheme's text: c6e97cbc1f5e3321310136f2651334967d7783fe5f1f0f263d63d14f883b67ee


