# yoko doc: a scheme as a page to read. That links resolve in every scheme's page is held by tests/doc/pages.sh.
=== a small scheme, whole, and what the next year changes
--- file mini.yoko
制度 mini 「小さな制度」
    出典 「見本の要綱」
    施行 令和6年4月1日
選択肢 種類 { 機器、工事、その他費用 }
項目 申請番号 : 文字 必須
項目 県内 : 真偽 「事業所が県内にある」
項目 職員数 : 人
項目 既交付回数 : 数(回)
項目 申請日 : 日付
一覧 経費 {
    項目 番号 : 数 1以上 鍵 既定 位置
    項目 区分 : 種類
    項目 金額 : 円
}
条文 第1条 「目的」 計算なし 「趣旨を述べるだけ」
条文 第2条 「対象者と期限」
条文 第3条 「経費」
条文 第4条 「額」
条文 第4条2 「二度目」
条文 問1 「二度目の読み方」 解釈 《第4条2》
要件 《第2条》 「県内か、期限までの小さな事業所である」:
    県内 または (申請日 <= 令和6年9月30日 かつ 職員数 < 10人)
各 経費 {
    場合 区分 {
        機器 { }
        工事 { 要件 《第3条》 「大きな工事である」: 金額 >= 10万円 }
        その他 { 対象外 《第3条》 }
    }
}
表 帯(職員数) 《第4条》 端数 四捨五入
    10人以下 => 100万円
    11人以上 => 160万円
定義 再交付 《問1》 = 既交付回数 >= 1回
定義 補助率 《第4条》 = 2分の1
    ただし 再交付 のとき 4分の1 《第4条2》
結果 対象経費 《第3条》 = 合計(経費.金額, 対象)
結果 算定額 《第4条》 = 切り捨て(小さい方(対象経費 × 補助率, 帯(職員数)), 千円)
義務 実績報告 《第2条》 = 令和7年3月31日
書類 「見積書」 《第3条》 時期 「申請」 のみ 職員数 >= 5人 のとき
例 「二分の一」 {
    県内  職員数 = 8人  既交付回数 = 0回  申請日 = 令和6年6月1日
    経費 [ { 区分 = 機器  金額 = 600,000円 } ]
    期待 { 補助額 = 300,000円 }
}
--- file next.yoko
制度 next 「翌年の制度」
    基礎 mini
    改める 表 帯(職員数) 《第4条》 端数 四捨五入
        10人以下 => 120万円
        11人以上 => 160万円
    加える 定数 特例 《第4条2》 = 5万円
    改める 結果 算定額 《第4条》 = 大きい方(切り捨て(小さい方(対象経費 × 補助率, 帯(職員数)), 千円), 特例)
    削る 書類 「見積書」
例 「翌年」 {
    県内  職員数 = 8人  既交付回数 = 0回  申請日 = 令和6年6月1日
    経費 [ { 区分 = 機器  金額 = 600,000円 } ]
    期待 { 補助額 = 300,000円 }
}
--- command
yoko doc mini.yoko | sed '/<details>/,/<.details>/d'
yoko doc next.yoko --format md | sed -n '/id="changes"/,/id="examples"/p'
--- stdout ja
# 小さな制度

- 制度：mini
- 出典：見本の要綱
- 施行：令和6年4月1日
- 制度ファイルの要約値（SHA-256）：470cda5d46095601f6e9d667b5501f6a16b078e91d15013a809cb491d7d3e59b

この文書は、yoko が制度ファイルから作りました。言葉は制度ファイルのものです。原文の文章は載せていないので、原文と並べてお読みください。

## <a id="contents"></a>目次

- [条文ごとの定め](<#clauses>)
    - [第1条 目的](<#clause-第1条>)
    - [第2条 対象者と期限](<#clause-第2条>)
    - [第3条 経費](<#clause-第3条>)
    - [第4条 額](<#clause-第4条>)
    - [第4条2 二度目](<#clause-第4条2>)
    - [問1 二度目の読み方](<#clause-問1>)
- [出るもの](<#outputs>)
- [尋ねること（項目）](<#fields>)
- [選べるもの（選択肢）](<#choices>)
- [例](<#examples>)

## <a id="clauses"></a>条文ごとの定め

### <a id="clause-第1条"></a>第1条 目的

<b>計算なし</b> 趣旨を述べるだけ

### <a id="clause-第2条"></a>第2条 対象者と期限

<a id="rule-1"></a>
<b>補助の要件</b>（[第2条](<#clause-第2条>)）

<b>県内か、期限までの小さな事業所である</b>：要件：次のいずれかに該当すること。

- [県内](<#field-県内>)に該当する
- 次のすべてに該当すること。
    - [申請日](<#field-申請日>)が令和6年9月30日以前である
    - [職員数](<#field-職員数>)が10人未満である

使うもの：[県内](<#field-県内>)、[職員数](<#field-職員数>)、[申請日](<#field-申請日>)

<a id="rule-9"></a>
<b>義務</b>（[第2条](<#clause-第2条>)）

<b>実績報告</b>は、令和7年3月31日とする。

### <a id="clause-第3条"></a>第3条 経費

<a id="rule-2"></a>
<b>補助の要件</b>（[第3条](<#clause-第3条>)）

経費の行ごとに、[区分](<#field-経費.区分>)が工事のとき、<b>大きな工事である</b>：要件：[金額](<#field-経費.金額>)が10万円以上である

使うもの：[区分](<#field-経費.区分>)、[金額](<#field-経費.金額>)

<a id="rule-3"></a>
<b>対象外</b>（[第3条](<#clause-第3条>)）

経費の行ごとに、[区分](<#field-経費.区分>)がそれ以外のときは、対象としない。

使うもの：[区分](<#field-経費.区分>)

<a id="result-対象経費"></a>
<b>結果</b>（[第3条](<#clause-第3条>)）

<b>対象経費</b>は、経費の[金額](<#field-経費.金額>)の合計（対象行に限る）とする。

使うもの：[金額](<#field-経費.金額>)　／　使われるところ：[算定額](<#result-算定額>)

<a id="rule-10"></a>
<b>書類</b>（[第3条](<#clause-第3条>)）

<b>見積書</b>を提出する（時期：申請）。ただし、次の場合に限る。[職員数](<#field-職員数>)が5人以上である

使うもの：[職員数](<#field-職員数>)

### <a id="clause-第4条"></a>第4条 額

<a id="rule-帯"></a>
<b>表</b>（[第4条](<#clause-第4条>)）

<b>帯</b>：当てはまる行の値による。表に当てる前に、端数を処理する（四捨五入）。

| 職員数 | 値 |
| --- | --- |
| 10人以下 | 100万円 |
| 11人以上 | 160万円 |

使うもの：[職員数](<#field-職員数>)　／　使われるところ：[算定額](<#result-算定額>)

<a id="rule-補助率"></a>
<b>定義</b>（[第4条](<#clause-第4条>)）

<b>補助率</b>は、2分の1とする。

ただし、

- [再交付](<#rule-再交付>)に該当するときは、4分の1（[第4条2](<#clause-第4条2>)）

使うもの：[再交付](<#rule-再交付>)　／　使われるところ：[算定額](<#result-算定額>)

<a id="result-算定額"></a>
<b>結果</b>（[第4条](<#clause-第4条>)）

<b>算定額</b>は、（[対象経費](<#result-対象経費>) × [補助率](<#rule-補助率>)と[帯](<#rule-帯>)（[職員数](<#field-職員数>)）のうち小さい方）（千円未満切捨て）とする。

使うもの：[職員数](<#field-職員数>)、[帯](<#rule-帯>)、[補助率](<#rule-補助率>)、[対象経費](<#result-対象経費>)

### <a id="clause-第4条2"></a>第4条2 二度目

<b>この条文の解釈</b> [問1](<#clause-問1>)

ほかに関わる定め：[補助率](<#rule-補助率>)

### <a id="clause-問1"></a>問1 二度目の読み方

<b>解釈した条文</b> [第4条2](<#clause-第4条2>)

<a id="rule-再交付"></a>
<b>定義</b>（[問1](<#clause-問1>)）

<b>再交付</b>とは、次をいう。[既交付回数](<#field-既交付回数>)が1回以上である

使うもの：[既交付回数](<#field-既交付回数>)　／　使われるところ：[補助率](<#rule-補助率>)

## <a id="outputs"></a>出るもの

### 結果

- [対象経費](<#result-対象経費>)（[第3条](<#clause-第3条>)）
- [算定額](<#result-算定額>)（[第4条](<#clause-第4条>)）

### 義務

- [実績報告](<#rule-9>)（[第2条](<#clause-第2条>)）

### 書類

- [見積書](<#rule-10>)（[第3条](<#clause-第3条>)）

## <a id="fields"></a>尋ねること（項目）

### 申請

| 項目 | 内容 | 種類 | 範囲など | 使われるところ |
| --- | --- | --- | --- | --- |
| <a id="field-県内"></a>県内 | 事業所が県内にある | 真偽 |  | [県内か、期限までの小さな事業所である](<#rule-1>) |
| <a id="field-職員数"></a>職員数 |  | 人の数量 |  | [県内か、期限までの小さな事業所である](<#rule-1>)、[帯](<#rule-帯>)、[算定額](<#result-算定額>)、[見積書](<#rule-10>) |
| <a id="field-既交付回数"></a>既交付回数 |  | 回の数量 |  | [再交付](<#rule-再交付>) |
| <a id="field-申請日"></a>申請日 |  | 日付 |  | [県内か、期限までの小さな事業所である](<#rule-1>) |

### 経費の各行

| 項目 | 内容 | 種類 | 範囲など | 使われるところ |
| --- | --- | --- | --- | --- |
| <a id="field-経費.区分"></a>区分 |  | [種類の選択肢](<#choices-種類>) |  | [大きな工事である](<#rule-2>)、[第3条](<#rule-3>) |
| <a id="field-経費.金額"></a>金額 |  | 円の数量 |  | [大きな工事である](<#rule-2>)、[対象経費](<#result-対象経費>) |

## <a id="choices"></a>選べるもの（選択肢）

### <a id="choices-種類"></a>種類

機器、工事、その他費用

## <a id="examples"></a>例

### <a id="example-1"></a>二分の一

    例 「二分の一」 {
        県内
        職員数 = 8人
        既交付回数 = 0回
        申請日 = 令和6年6月1日
        経費 [ { 区分 = 機器  金額 = 600,000円 } ]
        期待 { 補助額 = 300,000円 }
    }


## <a id="changes"></a>変わったこと

ここに挙げたもののほかは、miniのとおりです。

<b>表</b> 帯（[第4条](<#clause-第4条>)）

<b>改正前</b>

    表 帯(職員数) 《第4条》 端数 四捨五入
        10人以下 => 100万円
        11人以上 => 160万円

<b>改正後</b>

    表 帯(職員数) 《第4条》 端数 四捨五入
        10人以下 => 120万円
        11人以上 => 160万円

<b>定数</b> 特例（[第4条2](<#clause-第4条2>)）

<b>加える</b>

    定数 特例 《第4条2》 = 5万円

<b>結果</b> 算定額（[第4条](<#clause-第4条>)）

<b>改正前</b>

    結果 算定額 《第4条》 = 切り捨て(小さい方(対象経費 × 補助率, 帯(職員数)), 千円)

<b>改正後</b>

    結果 算定額 《第4条》 = 大きい方(切り捨て(小さい方(対象経費 × 補助率, 帯(職員数)), 千円), 特例)

<b>書類</b> 見積書

<b>削る</b>

    書類 「見積書」 《第3条》 時期 「申請」 のみ 職員数 >= 5人 のとき

## <a id="examples"></a>例
--- stdout en
# 小さな制度

- scheme: mini
- source: 見本の要綱
- in force from: 令和6年4月1日
- fingerprint of the scheme's text: 470cda5d46095601f6e9d667b5501f6a16b078e91d15013a809cb491d7d3e59b

This page is made from the scheme file by yoko, in the file's own words: read it beside the source, whose sentences it does not repeat.

## <a id="contents"></a>Contents

- [Clause by clause](<#clauses>)
    - [第1条 目的](<#clause-第1条>)
    - [第2条 対象者と期限](<#clause-第2条>)
    - [第3条 経費](<#clause-第3条>)
    - [第4条 額](<#clause-第4条>)
    - [第4条2 二度目](<#clause-第4条2>)
    - [問1 二度目の読み方](<#clause-問1>)
- [What comes out of it](<#outputs>)
- [What is asked](<#fields>)
- [What may be chosen](<#choices>)
- [Examples](<#examples>)

## <a id="clauses"></a>Clause by clause

### <a id="clause-第1条"></a>第1条 目的

<b>computes nothing</b> 趣旨を述べるだけ

### <a id="clause-第2条"></a>第2条 対象者と期限

<a id="rule-1"></a>
<b>requirement</b> ([第2条](<#clause-第2条>))

<b>県内か、期限までの小さな事業所である</b>: it is required: any of the following:

- [県内](<#field-県内>) holds
- all of the following:
    - [申請日](<#field-申請日>) is on 令和6年9月30日 or before
    - [職員数](<#field-職員数>) is less than 10人

Uses: [県内](<#field-県内>), [職員数](<#field-職員数>), [申請日](<#field-申請日>)

<a id="rule-9"></a>
<b>duty</b> ([第2条](<#clause-第2条>))

<b>実績報告</b> comes to 令和7年3月31日.

### <a id="clause-第3条"></a>第3条 経費

<a id="rule-2"></a>
<b>requirement</b> ([第3条](<#clause-第3条>))

For each line of 経費: where [区分](<#field-経費.区分>) is 工事, <b>大きな工事である</b>: it is required: [金額](<#field-経費.金額>) is 10万円 or more

Uses: [区分](<#field-経費.区分>), [金額](<#field-経費.金額>)

<a id="rule-3"></a>
<b>exclusion</b> ([第3条](<#clause-第3条>))

For each line of 経費: where [区分](<#field-経費.区分>) is anything else, it is not covered.

Uses: [区分](<#field-経費.区分>)

<a id="result-対象経費"></a>
<b>result</b> ([第3条](<#clause-第3条>))

<b>対象経費</b> comes to the sum of 経費's [金額](<#field-経費.金額>) over the lines where 対象.

Uses: [金額](<#field-経費.金額>) / Used by: [算定額](<#result-算定額>)

<a id="rule-10"></a>
<b>document to hand in</b> ([第3条](<#clause-第3条>))

<b>見積書</b> is to be handed in, when: 申請, in the case of [職員数](<#field-職員数>) is 5人 or more

Uses: [職員数](<#field-職員数>)

### <a id="clause-第4条"></a>第4条 額

<a id="rule-帯"></a>
<b>table</b> ([第4条](<#clause-第4条>))

<b>帯</b>: the value is that of the row that fits. Before it is looked up, a fraction is rounded (half\_up).

| 職員数 | value |
| --- | --- |
| up to 10人 | 100万円 |
| from 11人 up | 160万円 |

Uses: [職員数](<#field-職員数>) / Used by: [算定額](<#result-算定額>)

<a id="rule-補助率"></a>
<b>definition</b> ([第4条](<#clause-第4条>))

<b>補助率</b> comes to 2分の1.

Except that:

- if [再交付](<#rule-再交付>) holds, it is 4分の1 ([第4条2](<#clause-第4条2>))

Uses: [再交付](<#rule-再交付>) / Used by: [算定額](<#result-算定額>)

<a id="result-算定額"></a>
<b>result</b> ([第4条](<#clause-第4条>))

<b>算定額</b> comes to (the least of [対象経費](<#result-対象経費>) × [補助率](<#rule-補助率>) and [帯](<#rule-帯>)([職員数](<#field-職員数>))), rounded down to the 千円.

Uses: [職員数](<#field-職員数>), [帯](<#rule-帯>), [補助率](<#rule-補助率>), [対象経費](<#result-対象経費>)

### <a id="clause-第4条2"></a>第4条2 二度目

<b>interpreted by</b> [問1](<#clause-問1>)

Also at work in: [補助率](<#rule-補助率>)

### <a id="clause-問1"></a>問1 二度目の読み方

<b>interprets</b> [第4条2](<#clause-第4条2>)

<a id="rule-再交付"></a>
<b>definition</b> ([問1](<#clause-問1>))

<b>再交付</b> holds in the case of [既交付回数](<#field-既交付回数>) is 1回 or more

Uses: [既交付回数](<#field-既交付回数>) / Used by: [補助率](<#rule-補助率>)

## <a id="outputs"></a>What comes out of it

### result

- [対象経費](<#result-対象経費>) ([第3条](<#clause-第3条>))
- [算定額](<#result-算定額>) ([第4条](<#clause-第4条>))

### duty

- [実績報告](<#rule-9>) ([第2条](<#clause-第2条>))

### document to hand in

- [見積書](<#rule-10>) ([第3条](<#clause-第3条>))

## <a id="fields"></a>What is asked

### Of the application

| field | what it is | type | what it may be | used by |
| --- | --- | --- | --- | --- |
| <a id="field-県内"></a>県内 | 事業所が県内にある | a truth value (真偽) |  | [県内か、期限までの小さな事業所である](<#rule-1>) |
| <a id="field-職員数"></a>職員数 |  | an amount in 人 |  | [県内か、期限までの小さな事業所である](<#rule-1>), [帯](<#rule-帯>), [算定額](<#result-算定額>), [見積書](<#rule-10>) |
| <a id="field-既交付回数"></a>既交付回数 |  | an amount in 回 |  | [再交付](<#rule-再交付>) |
| <a id="field-申請日"></a>申請日 |  | a date (日付) |  | [県内か、期限までの小さな事業所である](<#rule-1>) |

### Of each line of 経費

| field | what it is | type | what it may be | used by |
| --- | --- | --- | --- | --- |
| <a id="field-経費.区分"></a>区分 |  | [a choice of 種類](<#choices-種類>) |  | [大きな工事である](<#rule-2>), [第3条](<#rule-3>) |
| <a id="field-経費.金額"></a>金額 |  | an amount in 円 |  | [大きな工事である](<#rule-2>), [対象経費](<#result-対象経費>) |

## <a id="choices"></a>What may be chosen

### <a id="choices-種類"></a>種類

機器, 工事, その他費用

## <a id="examples"></a>Examples

### <a id="example-1"></a>二分の一

    example "二分の一" {
        県内
        職員数 = 8人
        既交付回数 = 0回
        申請日 = 令和6年6月1日
        経費 [ { 区分 = 機器  金額 = 600,000円 } ]
        expect { grant = 300,000円 }
    }


## <a id="changes"></a>What changed

Everything else is as in mini.

<b>table</b> 帯 ([第4条](<#clause-第4条>))

<b>before</b>

    table 帯(職員数) 《第4条》 rounding half_up
        ..10人 => 100万円
        11人.. => 160万円

<b>after</b>

    table 帯(職員数) 《第4条》 rounding half_up
        ..10人 => 120万円
        11人.. => 160万円

<b>constant</b> 特例 ([第4条2](<#clause-第4条2>))

<b>added</b>

    constant 特例 《第4条2》 = 5万円

<b>result</b> 算定額 ([第4条](<#clause-第4条>))

<b>before</b>

    result 算定額 《第4条》 = round_down(least(対象経費 × 補助率, 帯(職員数)), 千円)

<b>after</b>

    result 算定額 《第4条》 = greatest(round_down(least(対象経費 × 補助率, 帯(職員数)), 千円), 特例)

<b>document to hand in</b> 見積書

<b>deleted</b>

    document "見積書" 《第3条》 timing "申請" only when 職員数 >= 5人

## <a id="examples"></a>Examples

=== a page in HTML, to a file and as asked for
--- file a.yoko
制度 a 「頁<b>」
条文 第1条 「額 & 率」
項目 費用 : 円
結果 算定額 《第1条》 = 切り捨て(費用 × 2分の1, 千円)
--- command
yoko doc a.yoko -o a.html && yoko doc a.yoko --format html | cmp - a.html && sed -n '/<main>/,$p' a.html && rm a.html
--- stdout ja
<main>
<h1>頁&lt;b&gt;</h1>
<ul>
<li><span class="quiet">制度</span>：a</li>
<li><span class="quiet">制度ファイルの要約値（SHA-256）</span>：969ab51310fb66991aaebc9fe64a891ceae2c4efc5171e5beb9f74f6f97ff99a</li>
</ul>
<p>この文書は、yoko が制度ファイルから作りました。言葉は制度ファイルのものです。原文の文章は載せていないので、原文と並べてお読みください。</p>
<h2 id="contents">目次</h2>
<ul>
<li><a href="#clauses">条文ごとの定め</a><ul>
<li><a href="#clause-第1条">第1条 額 &amp; 率</a></li>
</ul>
</li>
<li><a href="#outputs">出るもの</a></li>
<li><a href="#fields">尋ねること（項目）</a></li>
</ul>
<h2 id="clauses">条文ごとの定め</h2>
<h3 id="clause-第1条">第1条 額 &amp; 率</h3>
<section class="whole" id="result-算定額">
<p><span class="mark">結果</span>（<a href="#clause-第1条">第1条</a>）</p>
<div><strong>算定額</strong>は、<a href="#field-費用">費用</a> × 2分の1（千円未満切捨て）とする。</div>
<p>使うもの：<a href="#field-費用">費用</a></p>
</section>
<h2 id="outputs">出るもの</h2>
<h3>結果</h3>
<ul>
<li><a href="#result-算定額">算定額</a>（<a href="#clause-第1条">第1条</a>）</li>
</ul>
<h2 id="fields">尋ねること（項目）</h2>
<h3>申請</h3>
<div class="wide"><div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">項目</th><th scope="col">内容</th><th scope="col">種類</th><th scope="col">範囲など</th><th scope="col">使われるところ</th></tr></thead>
<tbody>
<tr><td id="field-費用">費用</td><td></td><td>円の数量</td><td></td><td><a href="#result-算定額">算定額</a></td></tr>
</tbody>
</table></div>
</div>
</main>
</body>
</html>
--- stdout en
<main>
<h1>頁&lt;b&gt;</h1>
<ul>
<li><span class="quiet">scheme</span>: a</li>
<li><span class="quiet">fingerprint of the scheme&#39;s text</span>: 969ab51310fb66991aaebc9fe64a891ceae2c4efc5171e5beb9f74f6f97ff99a</li>
</ul>
<p>This page is made from the scheme file by yoko, in the file&#39;s own words: read it beside the source, whose sentences it does not repeat.</p>
<h2 id="contents">Contents</h2>
<ul>
<li><a href="#clauses">Clause by clause</a><ul>
<li><a href="#clause-第1条">第1条 額 &amp; 率</a></li>
</ul>
</li>
<li><a href="#outputs">What comes out of it</a></li>
<li><a href="#fields">What is asked</a></li>
</ul>
<h2 id="clauses">Clause by clause</h2>
<h3 id="clause-第1条">第1条 額 &amp; 率</h3>
<section class="whole" id="result-算定額">
<p><span class="mark">result</span> (<a href="#clause-第1条">第1条</a>)</p>
<div><strong>算定額</strong> comes to <a href="#field-費用">費用</a> × 2分の1, rounded down to the 千円.</div>
<p>Uses: <a href="#field-費用">費用</a></p>
</section>
<h2 id="outputs">What comes out of it</h2>
<h3>result</h3>
<ul>
<li><a href="#result-算定額">算定額</a> (<a href="#clause-第1条">第1条</a>)</li>
</ul>
<h2 id="fields">What is asked</h2>
<h3>Of the application</h3>
<div class="wide"><div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">field</th><th scope="col">what it is</th><th scope="col">type</th><th scope="col">what it may be</th><th scope="col">used by</th></tr></thead>
<tbody>
<tr><td id="field-費用">費用</td><td></td><td>an amount in 円</td><td></td><td><a href="#result-算定額">算定額</a></td></tr>
</tbody>
</table></div>
</div>
</main>
</body>
</html>

=== a compiled scheme has no text
--- file a.yoko
制度 a 「頁」
条文 第1条 「額」
項目 費用 : 円
結果 算定額 《第1条》 = 切り捨て(費用 × 2分の1, 千円)
--- command
yoko compile a.yoko -o a.ykc && yoko doc ./a.ykc; echo $?; rm a.ykc
--- stdout
4
--- stderr ja
エラー[Y0864]: 変換済みの制度「a」は、制度ファイルの文を含んでいません
  = 直し方: 元の制度ファイルを指定してください
--- stderr en
error[Y0864]: the compiled scheme `a` holds no text to read
  = help: name the scheme file that it was compiled from

=== the rules alone
--- file a.yoko
制度 a 「頁」
条文 第1条 「額」
項目 費用 : 円
結果 算定額 《第1条》 = 切り捨て(費用 × 2分の1, 千円)
例 「端数」 { 費用 = 1,999円  期待 { 算定額 = 0円 } }
--- command
yoko doc ./a.yoko | grep -c '^##.*端数'
yoko doc ./a.yoko --no-examples | grep '端数\|第1条 額'
--- stdout
1
    - [第1条 額](<#clause-第1条>)
### <a id="clause-第1条"></a>第1条 額

=== a format that there is not
--- command
yoko doc saitama-2020 -o out.xlsx
--- stderr ja
エラー[Y0816]: 「xlsx」という形式では出力できません
  = 直し方: html, md のどれかを書いてください
--- stderr en
error[Y0816]: there is no format `xlsx` for this
  = help: write one of html, md
--- exit
4

=== what changes: a field of applications that is called as one of lines, and an example that is added
--- file a.yoko
制度 a 「もと」
条文 第1条 「額」
一覧 経費 { 項目 番号 : 数 鍵 既定 位置  項目 費用 : 円 「明細の費用」 }
項目 費用 : 円 「全体の費用」
結果 算定額 《第1条》 = 小さい方(費用, 合計(経費.費用))
--- file b.yoko
制度 b 「次の年」
    基礎 a
改める 項目 費用 : 円 0円以上1,000万円以下 「全体の費用」
加える 例 「何もない」 { 期待 { 判定 = 要確認 } }
--- command
yoko doc ./b.yoko --no-examples | sed -n '/id="changes"/,$p'
--- stdout ja
## <a id="changes"></a>変わったこと

ここに挙げたもののほかは、aのとおりです。

<b>項目</b> 費用

<b>改正前</b>

    項目 費用 : 円 「全体の費用」

<b>改正後</b>

    項目 費用 : 円 0円以上1,000万円以下 「全体の費用」

<b>例</b> 何もない

<b>加える</b>

    例 「何もない」 {
        期待 { 判定 = 要確認 }
    }

--- stdout en
## <a id="changes"></a>What changed

Everything else is as in a.

<b>field</b> 費用

<b>before</b>

    field 費用 : yen "全体の費用"

<b>after</b>

    field 費用 : yen 0円..1,000万円 "全体の費用"

<b>example</b> 何もない

<b>added</b>

    example "何もない" {
        expect { verdict = open }
    }


