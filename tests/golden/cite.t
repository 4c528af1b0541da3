# A scheme held against its source: yoko cite, and yoko doc --consolidated.

=== the clauses of a scheme
--- file mini.yoko
制度 mini 「条文の表」
条文 第1条 「趣旨」 計算なし 「何も計算しない」
条文 第2条 「県内」
条文 第3条 「補助額」
項目 申請番号 : 文字 必須
項目 県内 : 真偽
項目 費用 : 円
要件 《第2条》 : 県内
結果 対象経費 《第3条》 = 費用
結果 算定額 《第3条》 = 切り捨て(費用 × 2分の1, 千円)
--- command
yoko cite mini.yoko && yoko cite mini.yoko --json | tail -n 12
--- stdout ja
第1条  趣旨
    計算なし: 何も計算しない
第2条  県内
    mini.yoko:8  要件 《第2条》 : 県内
第3条  補助額
    mini.yoko:9  結果 対象経費 《第3条》 = 費用
    mini.yoko:10  結果 算定額 《第3条》 = 切り捨て(費用 × 2分の1, 千円)
条文 3件: 引用あり 2件、計算なし 1件、引用なし 0件
        "file": "mini.yoko",
        "line": 9,
        "text": "結果 対象経費 《第3条》 = 費用"
      },
      {
        "file": "mini.yoko",
        "line": 10,
        "text": "結果 算定額 《第3条》 = 切り捨て(費用 × 2分の1, 千円)"
      }
    ]
  }
]
--- stdout en
第1条  趣旨
    computes nothing: 何も計算しない
第2条  県内
    mini.yoko:8  要件 《第2条》 : 県内
第3条  補助額
    mini.yoko:9  結果 対象経費 《第3条》 = 費用
    mini.yoko:10  結果 算定額 《第3条》 = 切り捨て(費用 × 2分の1, 千円)
3 clauses: 2 cited, 1 compute nothing, 0 uncited
        "file": "mini.yoko",
        "line": 9,
        "text": "結果 対象経費 《第3条》 = 費用"
      },
      {
        "file": "mini.yoko",
        "line": 10,
        "text": "結果 算定額 《第3条》 = 切り捨て(費用 × 2分の1, 千円)"
      }
    ]
  }
]

=== a clause that no rule cites
--- file mini.yoko
制度 mini 「条文の表」
条文 第1条 「趣旨」
項目 費用 : 円
結果 対象経費 = 費用
--- command
yoko cite mini.yoko
--- stdout ja
第1条  趣旨
    引用する規則がありません
条文 1件: 引用あり 0件、計算なし 0件、引用なし 1件
--- stdout en
第1条  趣旨
    no rule cites it
1 clauses: 0 cited, 0 compute nothing, 1 uncited
--- stderr ja
mini.yoko: この制度には警告が1件あります。「yoko check mini.yoko」で表示します
--- stderr en
mini.yoko: 1 warning(s) about the scheme, which `yoko check mini.yoko` shows
--- exit
1

=== a list whose name has a brace in it, consolidated
--- file brace.yoko
制度 brace 「括弧」
条文 1 「額」
一覧 「経費{別表}」 {
    項目 番号 : 数 1以上 鍵 既定 位置
    項目 金額 : 円
}
各 「経費{別表}」 {
    要件 《1》: 金額 >= 1円
}
結果 対象経費 《1》 = 合計(「経費{別表}」.額, 対象)
--- command
mkdir whole; yoko doc brace.yoko --consolidated >whole/brace.yoko; sed -n '/^各/,/^}/p' whole/brace.yoko; yoko check whole/brace.yoko
--- stdout ja
各 「経費{別表}」 {
    要件 《1》: 金額 >= 1円  # brace.yoko:8
}
whole/brace.yoko: エラーはありません(警告 0件) — 括弧
--- stdout en
各 「経費{別表}」 {
    要件 《1》: 金額 >= 1円  # brace.yoko:8
}
whole/brace.yoko: no error, 0 warning(s) — 括弧

=== next year's scheme, consolidated
--- file mini.yoko
制度 mini 「もとの制度」
条文 第1条 「補助額」
条文 第2条 「上限」
項目 費用 : 円
定数 上限 《第2条》 = 50万円
結果 対象経費 = 費用
結果 算定額 《第1条》 = 小さい方(切り捨て(費用 × 2分の1, 千円), 上限)
--- file next.yoko
制度 next 「翌年の制度」
    基礎 mini
    改める 定数 上限 《第2条》 = 80万円
--- command
yoko doc next.yoko --consolidated
yoko doc next.yoko --consolidated --lang en | tail -n 2
--- stdout
制度 next 「翌年の制度」  # next.yoko:1
条文 第1条 「補助額」  # mini.yoko:2
条文 第2条 「上限」  # mini.yoko:3
項目 費用 : 円  # mini.yoko:4
定数 上限 《第2条》 = 80万円  # next.yoko:3
結果 対象経費 = 費用  # mini.yoko:6
結果 算定額 《第1条》 = 小さい方(切り捨て(費用 × 2分の1, 千円), 上限)  # mini.yoko:7
result 対象経費 = 費用  # mini.yoko:6
result 算定額 《第1条》 = least(round_down(費用 × 2分の1, 千円), 上限)  # mini.yoko:7

=== a language that there is not
--- command
yoko doc saitama-2020 --consolidated --lang fr
--- stderr ja
エラー[Y0816]: 「fr」という形式では出力できません
  = 直し方: ja, en のどれかを書いてください
--- stderr en
error[Y0816]: there is no format `fr` for this
  = help: write one of ja, en
--- exit
4

=== clauses that are cited, marked, neither, or interpreted; a last line without its end
--- bytes tail.yoko
制度 tail 「末尾」
条文 1 「対象」
条文 2 「額」
条文 3 「手続き」 計算なし 「様式を定める」
条文 4 「引かれない」
項目 番号 : 文字 鍵 必須
項目 額 : 円
要件 《1》: 額 >= 1円
結果 算定額 《2》 = 額\
--- command
yoko cite tail.yoko
echo $?
yoko cite tail.yoko --json
yoko doc tail.yoko --consolidated
--- stdout ja
1  対象
    tail.yoko:8  要件 《1》: 額 >= 1円
2  額
    tail.yoko:9  結果 算定額 《2》 = 額
3  手続き
    計算なし: 様式を定める
4  引かれない
    引用する規則がありません
条文 4件: 引用あり 2件、計算なし 1件、引用なし 1件
1
[
  {
    "clause": "1",
    "label": "対象",
    "nothing": null,
    "interprets": [],
    "interpreted_by": [],
    "rules": [
      {
        "file": "tail.yoko",
        "line": 8,
        "text": "要件 《1》: 額 >= 1円"
      }
    ]
  },
  {
    "clause": "2",
    "label": "額",
    "nothing": null,
    "interprets": [],
    "interpreted_by": [],
    "rules": [
      {
        "file": "tail.yoko",
        "line": 9,
        "text": "結果 算定額 《2》 = 額"
      }
    ]
  },
  {
    "clause": "3",
    "label": "手続き",
    "nothing": "様式を定める",
    "interprets": [],
    "interpreted_by": [],
    "rules": []
  },
  {
    "clause": "4",
    "label": "引かれない",
    "nothing": null,
    "interprets": [],
    "interpreted_by": [],
    "rules": []
  }
]
制度 tail 「末尾」  # tail.yoko:1
条文 1 「対象」  # tail.yoko:2
条文 2 「額」  # tail.yoko:3
条文 3 「手続き」 計算なし 「様式を定める」  # tail.yoko:4
条文 4 「引かれない」  # tail.yoko:5
項目 番号 : 文字 必須 鍵  # tail.yoko:6
項目 額 : 円  # tail.yoko:7
要件 《1》: 額 >= 1円  # tail.yoko:8
結果 算定額 《2》 = 額  # tail.yoko:9
--- stdout en
1  対象
    tail.yoko:8  要件 《1》: 額 >= 1円
2  額
    tail.yoko:9  結果 算定額 《2》 = 額
3  手続き
    computes nothing: 様式を定める
4  引かれない
    no rule cites it
4 clauses: 2 cited, 1 compute nothing, 1 uncited
1
[
  {
    "clause": "1",
    "label": "対象",
    "nothing": null,
    "interprets": [],
    "interpreted_by": [],
    "rules": [
      {
        "file": "tail.yoko",
        "line": 8,
        "text": "要件 《1》: 額 >= 1円"
      }
    ]
  },
  {
    "clause": "2",
    "label": "額",
    "nothing": null,
    "interprets": [],
    "interpreted_by": [],
    "rules": [
      {
        "file": "tail.yoko",
        "line": 9,
        "text": "結果 算定額 《2》 = 額"
      }
    ]
  },
  {
    "clause": "3",
    "label": "手続き",
    "nothing": "様式を定める",
    "interprets": [],
    "interpreted_by": [],
    "rules": []
  },
  {
    "clause": "4",
    "label": "引かれない",
    "nothing": null,
    "interprets": [],
    "interpreted_by": [],
    "rules": []
  }
]
制度 tail 「末尾」  # tail.yoko:1
条文 1 「対象」  # tail.yoko:2
条文 2 「額」  # tail.yoko:3
条文 3 「手続き」 計算なし 「様式を定める」  # tail.yoko:4
条文 4 「引かれない」  # tail.yoko:5
項目 番号 : 文字 必須 鍵  # tail.yoko:6
項目 額 : 円  # tail.yoko:7
要件 《1》: 額 >= 1円  # tail.yoko:8
結果 算定額 《2》 = 額  # tail.yoko:9
--- stderr ja
tail.yoko: この制度には警告が1件あります。「yoko check tail.yoko」で表示します
tail.yoko: この制度には警告が1件あります。「yoko check tail.yoko」で表示します
--- stderr en
tail.yoko: 1 warning(s) about the scheme, which `yoko check tail.yoko` shows
tail.yoko: 1 warning(s) about the scheme, which `yoko check tail.yoko` shows

=== a path that is not UTF-8, in JSON
JSON holds UTF-8 alone: what the path has of other bytes is shown as U+FFFD.
--- command
scheme=$(printf 'a\377\355\240\200制.yoko')
printf '制度 a 「甲」\n条文 1 「額」\n結果 算定額 《1》 = 10円\n例 「甲」 { 期待 { 補助額 = 10円 } }\n' >"$scheme"
yoko cite --json "$scheme"
yoko check --json "$scheme" | sed 's/"hash":"[0-9a-f]*"/"hash":"…"/'
yoko check --json "x$scheme" | sed 's/,"diagnostics.*//'
--- stdout
[
  {
    "clause": "1",
    "label": "額",
    "nothing": null,
    "interprets": [],
    "interpreted_by": [],
    "rules": [
      {
        "file": "a����制.yoko",
        "line": 3,
        "text": "結果 算定額 《1》 = 10円"
      }
    ]
  }
]
{"scheme":"a����制.yoko","id":"a","title":"甲","hash":"…","sound":true,"diagnostics":[]}
{"scheme":"xa����制.yoko","sound":false

