# Schemes side by side: the command line.

=== more schemes than fit beside each other
--- command
yoko compare $(printf 'saitama-2020 %.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17)
--- stderr ja
エラー[Y1001]: 一度に並べられる制度は16件までです
  = 直し方: 件数を減らして比べてください
--- stderr en
error[Y1001]: more than 16 schemes cannot stand side by side
  = help: compare fewer at once
--- exit
4

=== one scheme and nothing to hold it against
--- command
yoko compare saitama-2020
--- stderr ja
エラー[Y1014]: 比べる制度が「saitama-2020」しか指定されていません
  = 直し方: 2つ目の制度を書くか、1つの制度の2つの日付を指定してください：「yoko compare saitama-2020 --as-of 2021-06-11 --as-of 2024-03-11」
--- stderr en
error[Y1014]: only `saitama-2020` is there to be compared
  = help: name a second scheme, or two days of the one: `yoko compare saitama-2020 --as-of 2021-06-11 --as-of 2024-03-11`
--- exit
4

=== options that would be left unused
--- command
yoko compare saitama-2020 yamaguchi-2024 --by 職員数
yoko compare saitama-2020 yamaguchi-2024 --seeds 3 --records a.ndjson
yoko compare saitama-2020 yamaguchi-2024 --list 経費=経費.csv --sample 5
--- stderr ja
エラー[Y1013]: 「--by」は --records FILE / --sample N と一緒に使うオプションです
  = 直し方: --records FILE / --sample N を加えるか、「--by」を取り除いてください
エラー[Y1013]: 「--seeds」は --sample N と一緒に使うオプションです
  = 直し方: --sample N を加えるか、「--seeds」を取り除いてください
エラー[Y1013]: 「--list」は --records FILE と一緒に使うオプションです
  = 直し方: --records FILE を加えるか、「--list」を取り除いてください
--- stderr en
error[Y1013]: `--by` does nothing without --records FILE / --sample N
  = help: add --records FILE / --sample N, or leave `--by` out
error[Y1013]: `--seeds` does nothing without --sample N
  = help: add --sample N, or leave `--seeds` out
error[Y1013]: `--list` does nothing without --records FILE
  = help: add --records FILE, or leave `--list` out
--- exit
4

=== a day that is none
--- command
yoko compare saitama-2020@令和3年6月11日 saitama-2020
yoko compare saitama-2020@令和3.6.11 saitama-2020
--- stderr ja
エラー[Y0817]: 「令和3年6月11日」は日付ではありません
  = もしかして: 2021-06-11
  = 直し方: 実在する日付を 2024-03-11 のように書いてください
エラー[Y0817]: 「令和3.6.11」は日付ではありません
  = もしかして: 2021-06-11
  = 直し方: 実在する日付を 2024-03-11 のように書いてください
--- stderr en
error[Y0817]: `令和3年6月11日` is no date
  = did you mean: 2021-06-11
  = help: write a day that exists, as 2024-03-11
error[Y0817]: `令和3.6.11` is no date
  = did you mean: 2021-06-11
  = help: write a day that exists, as 2024-03-11
--- exit
4

=== several schemes, each with several days
--- command
yoko compare saitama-2020 yamaguchi-2024 --as-of 2023-04-01 --as-of 2024-04-01
--- stderr ja
エラー[Y1002]: 日付と制度がどちらも2つ以上指定されています
  = 直し方: 1つの制度に日付を2つ以上指定するか、制度ごとに saitama-2020@2021-06-11 のように日付を付けてください
--- stderr en
error[Y1002]: several days and several schemes were given
  = help: give one scheme with several days, or each scheme its own, as saitama-2020@2021-06-11
--- exit
4

=== no width
--- command
yoko compare saitama-2020 yamaguchi-2024 --width 広く
--- stderr ja
エラー[Y1003]: 「広く」は桁数ではありません
  = 直し方: 20から10000までの数を書いてください
--- stderr en
error[Y1003]: `広く` is no number of columns
  = help: write a number from 20 to 10000
--- exit
4

=== a misspelt scheme
--- command
yoko compare saitama-2020 yamaguti-2024 2>said; status=$?
sed 3d said >&2
exit $status
--- stderr ja
エラー[Y0807]: 「yamaguti-2024」という制度はありません
  = もしかして: yamaguchi-2024
--- stderr en
error[Y0807]: there is no scheme `yamaguti-2024`
  = did you mean: yamaguchi-2024
--- exit
3

=== no such format
--- command
yoko compare saitama-2020 yamaguchi-2024 --format jsn
--- stderr ja
エラー[Y0816]: 「jsn」という形式では出力できません
  = もしかして: json
  = 直し方: text, json, html, xlsx のどれかを書いてください
--- stderr en
error[Y0816]: there is no format `jsn` for this
  = did you mean: json
  = help: write one of text, json, html, xlsx
--- exit
4

=== one scheme on two days
What changes by date: constants, a requirement taken away, a duty for another.
--- file dated.yoko
制度 dated 「年々変わる制度」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 申請日 : 日付
項目 県内 : 真偽
一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }
条文 第1条 「県内の事業所」
条文 第2条 「経費の2分の1、上限まで」
条文 第3条 「実績の報告」
定数 上限 《第2条》 = 60万円 令和7年4月1日から 80万円 令和8年4月1日から 90万円
要件 《第1条》: 県内
結果 対象経費 = 合計(経費.額)
結果 上限額 《第2条》 = 上限
結果 算定額 《第2条》 = 小さい方(切り捨て(対象経費 × 2分の1, 千円), 上限額)
義務 実績報告 《第3条》 = 2027-03-31
改正 令和7年10月1日 {
    削る 要件 《第1条》
    改める 条文 第1条 「県内の事業所」 計算なし 「改正で不要になった」
    加える 義務 県への届出 《第3条》 = 2027-04-10
    削る 義務 実績報告
}
--- command
yoko compare dated.yoko --as-of 2025-03-31 --as-of 2025-04-01 --as-of 2026-04-01 --width 110 --exit-code && echo same
echo $?
yoko compare dated.yoko@2025-04-01 dated.yoko@2025-09-30 --exit-code && echo same
yoko compile dated.yoko --as-of 2026-04-01 -o dated.ykc && yoko compare dated.ykc dated.yoko --exit-code --width 80 && echo same
yoko compare dated.ykc@2025-04-01 dated.yoko; echo $?
--- stdout ja
dated@2025-03-31  年々変わる制度
dated@2025-04-01  年々変わる制度
dated@2026-04-01  年々変わる制度
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 要点
                          dated@2025-03-31             dated@2025-04-01             dated@2026-04-01
上限額                    上限額：600,000円《第2     ≠ 上限額：800,000円《第2     ≠ 上限額：900,000円《第2
                        条》                         条》                         条》
その他の要件（違うも      県内《第1条》                県内《第1条》              ≠ （その定めはない）
の、一部だけのもの）
期限と期間                実績報告：令和9年3月31日     実績報告：令和9年3月31日   ≠ 県への届出：令和9年4月10
                        (2027-03-31)《第3条》        (2027-03-31)《第3条》        日(2027-04-10)《第3条》

■ 対象者と補助の要件
                          dated@2025-03-31             dated@2025-04-01             dated@2026-04-01
県内                      県内《第1条》                県内《第1条》              −

■ 職員数などの区分と上限額
                          dated@2025-03-31             dated@2025-04-01             dated@2026-04-01
上限額                    600,000円《第2条》         ≠ 800,000円《第2条》         ≠ 900,000円《第2条》

■ 義務と期限
                          dated@2025-03-31             dated@2025-04-01             dated@2026-04-01
実績報告                  令和9年3月31日               令和9年3月31日             −
                        (2027-03-31)《第3条》        (2027-03-31)《第3条》
県への届出              −                            −                            + 令和9年4月10日
                                                                                  (2027-04-10)《第3条》

全8項目：同じ 4、表現が違うだけ 0、違う 1、一部の制度だけ 3
1
dated@2025-04-01  年々変わる制度
dated@2025-09-30  年々変わる制度
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

dated@2025-04-01 と dated@2025-09-30 は同じ内容です。この間に変わる定めは、制度ファイルに書かれていません

どの定めも同じです

全7項目：同じ 7、表現が違うだけ 0、違う 0、一部の制度だけ 0
same
dated (dated.ykc)  年々変わる制度
dated (dated.yoko)  年々変わる制度
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

どの定めも同じです

全6項目：同じ 6、表現が違うだけ 0、違う 0、一部の制度だけ 0
same
4
--- stdout en
dated@2025-03-31  年々変わる制度
dated@2025-04-01  年々変わる制度
dated@2026-04-01  年々変わる制度
≠ different   ≈ other words, same meaning   + only here   − not here

■ Key terms
                          dated@2025-03-31             dated@2025-04-01             dated@2026-04-01
Ceiling                   上限額：600,000 yen《第2   ≠ 上限額：800,000 yen《第2   ≠ 上限額：900,000 yen《第2
                        条》                         条》                         条》
Other requirements        県内《第1条》                県内《第1条》              ≠ (no such rule)
that are not in all or
differ
Dates and periods         実績報告：2027-03-31 (令     実績報告：2027-03-31 (令   ≠ 県への届出：2027-04-10
                        和9年3月31日)《第3条》       和9年3月31日)《第3条》       (令和9年4月10日)《第3条》

■ Who may apply, and on what terms
                          dated@2025-03-31             dated@2025-04-01             dated@2026-04-01
県内                      県内《第1条》                県内《第1条》              −

■ Bands and ceilings
                          dated@2025-03-31             dated@2025-04-01             dated@2026-04-01
上限額                    600,000 yen《第2条》       ≠ 800,000 yen《第2条》       ≠ 900,000 yen《第2条》

■ Duties and deadlines
                          dated@2025-03-31             dated@2025-04-01             dated@2026-04-01
実績報告                  2027-03-31 (令和9年3月31     2027-03-31 (令和9年3月31   −
                        日)《第3条》                 日)《第3条》
県への届出              −                            −                            + 2027-04-10 (令和9年4月10
                                                                                  日)《第3条》

8 rules: 4 the same, 0 in other words, 1 different, 3 not in all schemes
1
dated@2025-04-01  年々変わる制度
dated@2025-09-30  年々変わる制度
≠ different   ≈ other words, same meaning   + only here   − not here

dated@2025-04-01 and dated@2025-09-30 are one text: the scheme file tells of no change between these days

all rules are the same

7 rules: 7 the same, 0 in other words, 0 different, 0 not in all schemes
same
dated (dated.ykc)  年々変わる制度
dated (dated.yoko)  年々変わる制度
≠ different   ≈ other words, same meaning   + only here   − not here

all rules are the same

6 rules: 6 the same, 0 in other words, 0 different, 0 not in all schemes
same
4
--- stderr ja
エラー[Y0828]: 変換済みの制度「dated.ykc」の基準日は変えられません
  = 直し方: どの改正までを含むかは変換したときに決まっています。--as-of を付けて変換し直すか、制度ファイルを直接指定してください
--- stderr en
error[Y0828]: the compiled scheme `dated.ykc` cannot be read by another day
  = help: its amendments were chosen when it was compiled; compile the scheme file with --as-of, or run the scheme file itself

=== what reads differently and means the same, and what reads alike and does not
Operands in another order, a definition by another name or written in place, a table's rows in another order are no
difference; a yen is.
--- file one.yoko
制度 one 「甲」
項目 申請番号 : 文字 必須
項目 職員数 : 人 小数2桁
項目 指定 : 真偽
項目 休止 : 真偽
一覧 経費 { 項目 番号 : 数 鍵 既定 位置  項目 金額 : 円  項目 他補助 : 真偽 }
条文 第1条 「指定」
条文 第2条 「上限」
条文 第3条 「別の補助」
定義 営業中 《第1条》 = 休止 でない
要件 《第1条》: 指定 かつ 営業中
各 経費 { 要件 《第3条》: 他補助 でない }
表 帯(職員数) 《第2条》 端数 四捨五入
    0人 => 0円
    1人以上10人以下 => 100万円
    11人以上 => 160万円
結果 対象経費 《第3条》 = 合計(経費.額, 対象)
結果 上限額 《第2条》 = 帯(職員数)
結果 算定額 《第2条》 = 切り捨て(小さい方(対象経費 × 2分の1, 上限額), 千円)
--- file two.yoko
制度 two 「乙」
項目 申請番号 : 文字 必須
項目 職員数 : 人 小数2桁
項目 指定 : 真偽
項目 休止 : 真偽
一覧 経費 { 項目 番号 : 数 鍵 既定 位置  項目 金額 : 円  項目 他補助 : 真偽 }
条文 イ 「指定」
条文 ロ 「上限」
条文 ハ 「別の補助」
要件 《イ》: (休止 または 指定 でない) でない
各 経費 { 要件 《ハ》: 他補助 でない }
表 区分(職員数) 《ロ》 端数 四捨五入
    11人以上 => 160万円
    0人 => 0円
    1人以上10人以下 => 100万円
結果 対象経費 《ハ》 = 合計(経費.額, 対象)
定義 限り 《ロ》 = 区分(職員数)
結果 上限額 《ロ》 = 限り
結果 算定額 《ロ》 = 切り捨て(小さい方(限り, 対象経費 × 2分の1), 千円)
--- command
yoko compare one.yoko two.yoko --width 100; echo $?
sed 's/11人以上 => 160万円/11人以上 => 1,600,001円/' two.yoko >three.yoko
yoko compare one.yoko three.yoko --width 100 --exit-code; echo $?
yoko compare one.yoko three.yoko --width 40
--- stdout ja
one  甲
two  乙
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 対象者と補助の要件
                            one                                   two
指定                        指定 かつ 営業中《第1条》           ≈ (休止 または 指定 でない) でない
                                                                《イ》

■ 補助率と算定の式
                            one                                   two
算定額                      切り捨て(小さい方(対象経費 × 2分の  ≈ 切り捨て(小さい方(限り, 対象経費 ×
                          1, 上限額), 千円)《第2条》            2分の1), 千円)《ロ》

意味の違う定めはありません。言い方だけが違うところがあります

全11項目：同じ 9、表現が違うだけ 2、違う 0、一部の制度だけ 0
0
one  甲
two  乙
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 要点
                            one                                   two
上限額                      職員数 0人：0円；職員数 1人以上10   ≠ 職員数 0人：0円；職員数 1人以上10
                          人以下：1,000,000円；職員数 11人以    人以下：1,000,000円；職員数 11人以
                          上：1,600,000円《第2条》              上：1,600,001円《ロ》

■ 対象者と補助の要件
                            one                                   two
指定                        指定 かつ 営業中《第1条》           ≈ (休止 または 指定 でない) でない
                                                                《イ》

■ 補助率と算定の式
                            one                                   two
算定額                      切り捨て(小さい方(対象経費 × 2分の  ≈ 切り捨て(小さい方(限り, 対象経費 ×
                          1, 上限額), 千円)《第2条》            2分の1), 千円)《ロ》

■ 職員数などの区分と上限額
                            one                                   two
職員数 11人以上             1,600,000円《第2条》                ≠ 1,600,001円《ロ》

全11項目：同じ 8、表現が違うだけ 2、違う 1、一部の制度だけ 0
1
one  甲
two  乙
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 要点
上限額
  one
      職員数 0人：0円；職員数 1人以上10
    人以下：1,000,000円；職員数 11人以
    上：1,600,000円《第2条》
  two
    ≠ 職員数 0人：0円；職員数 1人以上10
    人以下：1,000,000円；職員数 11人以
    上：1,600,001円《ロ》

■ 対象者と補助の要件
指定
  one
      指定 かつ 営業中《第1条》
  two
    ≈ (休止 または 指定 でない) でない
    《イ》

■ 補助率と算定の式
算定額
  one
      切り捨て(小さい方(対象経費 × 2分の
    1, 上限額), 千円)《第2条》
  two
    ≈ 切り捨て(小さい方(限り, 対象経費 ×
    2分の1), 千円)《ロ》

■ 職員数などの区分と上限額
職員数 11人以上
  one
      1,600,000円《第2条》
  two
    ≠ 1,600,001円《ロ》

全11項目：同じ 8、表現が違うだけ 2、違う 1、一部の制度だけ 0
--- stdout en
one  甲
two  乙
≠ different   ≈ other words, same meaning   + only here   − not here

■ Who may apply, and on what terms
                            one                                   two
指定                        指定 かつ 営業中《第1条》           ≈ (休止 または 指定 でない) でない
                                                                《イ》

■ Rates, and how the grant is worked out
                            one                                   two
算定額                      切り捨て(小さい方(対象経費 × 2分の  ≈ 切り捨て(小さい方(限り, 対象経費 ×
                          1, 上限額), 千円)《第2条》            2分の1), 千円)《ロ》

no rule means anything else; some are in other words

11 rules: 9 the same, 2 in other words, 0 different, 0 not in all schemes
0
one  甲
two  乙
≠ different   ≈ other words, same meaning   + only here   − not here

■ Key terms
                            one                                   two
Ceiling                     職員数 0人：0 yen；職員数 1人以上   ≠ 職員数 0人：0 yen；職員数 1人以上
                          10人以下：1,000,000 yen；職員数 11人  10人以下：1,000,000 yen；職員数 11人
                          以上：1,600,000 yen《第2条》          以上：1,600,001 yen《ロ》

■ Who may apply, and on what terms
                            one                                   two
指定                        指定 かつ 営業中《第1条》           ≈ (休止 または 指定 でない) でない
                                                                《イ》

■ Rates, and how the grant is worked out
                            one                                   two
算定額                      切り捨て(小さい方(対象経費 × 2分の  ≈ 切り捨て(小さい方(限り, 対象経費 ×
                          1, 上限額), 千円)《第2条》            2分の1), 千円)《ロ》

■ Bands and ceilings
                            one                                   two
職員数 11人以上             1,600,000 yen《第2条》              ≠ 1,600,001 yen《ロ》

11 rules: 8 the same, 2 in other words, 1 different, 0 not in all schemes
1
one  甲
two  乙
≠ different   ≈ other words, same meaning   + only here   − not here

■ Key terms
Ceiling
  one
      職員数 0人：0 yen；職員数 1人以上
    10人以下：1,000,000 yen；職員数 11人
    以上：1,600,000 yen《第2条》
  two
    ≠ 職員数 0人：0 yen；職員数 1人以上
    10人以下：1,000,000 yen；職員数 11人
    以上：1,600,001 yen《ロ》

■ Who may apply, and on what terms
指定
  one
      指定 かつ 営業中《第1条》
  two
    ≈ (休止 または 指定 でない) でない
    《イ》

■ Rates, and how the grant is worked out
算定額
  one
      切り捨て(小さい方(対象経費 × 2分の
    1, 上限額), 千円)《第2条》
  two
    ≈ 切り捨て(小さい方(限り, 対象経費 ×
    2分の1), 千円)《ロ》

■ Bands and ceilings
職員数 11人以上
  one
      1,600,000 yen《第2条》
  two
    ≠ 1,600,001 yen《ロ》

11 rules: 8 the same, 2 in other words, 1 different, 0 not in all schemes
--- stderr ja
three.yoko: この制度には警告が1件あります。「yoko check three.yoko」で表示します
three.yoko: この制度には警告が1件あります。「yoko check three.yoko」で表示します
--- stderr en
three.yoko: 1 warning(s) about the scheme, which `yoko check three.yoko` shows
three.yoko: 1 warning(s) about the scheme, which `yoko check three.yoko` shows

=== vocabularies that do not meet
--- file a.yoko
制度 a 「甲」
項目 申請番号 : 文字 必須
項目 職員数 : 人
条文 1 「職員」
要件 《1》: 職員数 >= 5人
結果 算定額 《1》 = 10万円
--- file b.yoko
制度 b 「乙」
項目 申請番号 : 文字 必須
項目 常勤者数 : 人
条文 1 「職員」
要件 《1》: 常勤者数 >= 5人
結果 算定額 《1》 = 10万円
--- command
yoko compare a.yoko b.yoko --width 80
--- stdout ja
a  甲
b  乙
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 要点
                        a                             b
その他の要件（違うも    職員数《1》                 ≠ 常勤者数《1》
の、一部だけのもの）

■ 対象者と補助の要件
                        a                             b
職員数                + 職員数 >= 5人《1》          −
常勤者数              −                             + 常勤者数 >= 5人《1》

b の語彙には a が使う項目がないため、その項目の定めは並べて比べられません：職員数
a の語彙には b が使う項目がないため、その項目の定めは並べて比べられません：常勤者数

全3項目：同じ 1、表現が違うだけ 0、違う 0、一部の制度だけ 2
--- stdout en
a  甲
b  乙
≠ different   ≈ other words, same meaning   + only here   − not here

■ Key terms
                        a                             b
Other requirements      職員数《1》                 ≠ 常勤者数《1》
that are not in all
or differ

■ Who may apply, and on what terms
                        a                             b
職員数                + 職員数 >= 5人《1》          −
常勤者数              −                             + 常勤者数 >= 5人《1》

the vocabulary of b has no such fields as a reads, so rules on them cannot be aligned: 職員数
the vocabulary of a has no such fields as b reads, so rules on them cannot be aligned: 常勤者数

3 rules: 1 the same, 0 in other words, 0 different, 2 not in all schemes

=== a scheme with errors
Both are tried, so that the mistakes of all are seen at once; nothing is compared.
--- file bad.yoko
制度 bad 「誤り」
項目 申請番号 : 文字 必須
条文 1 「職員」
要件 《1》: 職員数 >= 5人
--- command
yoko compare bad.yoko bad.yoko -o out.json; status=$?
ls out.json 2>/dev/null; exit $status
--- stderr ja
エラー[Y0101]: 「職員数」という名前はありません
 --> bad.yoko:4:9
  |
4 | 要件 《1》: 職員数 >= 5人
  |             ^^^^^^
  = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
エラー[Y0101]: 「職員数」という名前はありません
 --> bad.yoko:4:9
  |
4 | 要件 《1》: 職員数 >= 5人
  |             ^^^^^^
  = 直し方: 宣言するか、宣言済みの名前を書いてください。記号を含む名前は「」で囲みます
--- stderr en
error[Y0101]: the name `職員数` is not known here
 --> bad.yoko:4:9
  |
4 | 要件 《1》: 職員数 >= 5人
  |             ^^^^^^
  = help: declare it, or use a name that is; a name with other characters stands in 「」
error[Y0101]: the name `職員数` is not known here
 --> bad.yoko:4:9
  |
4 | 要件 《1》: 職員数 >= 5人
  |             ^^^^^^
  = help: declare it, or use a name that is; a name with other characters stands in 「」
--- exit
3

=== the table for a program
--- file a.yoko
制度 a 「甲」
項目 申請番号 : 文字 必須
項目 職員数 : 人
条文 1 「職員」
要件 《1》 「5人から」: 職員数 >= 5人
結果 算定額 《1》 = 10万円
--- command
sed 's/制度 a/制度 b/; s/>= 5人/>= 6人/' a.yoko >b.yoko
yoko compare a.yoko b.yoko -o out.json
sed 's/"hash": "[0-9a-f]*"/"hash": "…"/g' out.json
--- stdout ja
{
  "schemes": [{"name": "a", "id": "a", "title": "甲", "hash": "…"}, {"name": "b", "id": "b", "title": "甲", "hash": "…"}],
  "counts": {"same": 1, "reworded": 0, "different": 1, "partial": 0},
  "notes": [],
  "terms": [
    {"section": "terms", "key": "requirements", "title": "その他の要件（違うもの、一部だけのもの）", "state": "different", "cells": [
      {"scheme": "a", "state": "same", "text": "職員数", "rules": [{"text": "職員数", "label": null, "clause": "1", "clause_label": "職員", "line": 5}]},
      {"scheme": "b", "state": "different", "text": "職員数", "rules": [{"text": "職員数", "label": null, "clause": "1", "clause_label": "職員", "line": 5}]}]}
  ],
  "rows": [
    {"section": "eligibility", "key": "職員数", "title": "職員数", "state": "different", "cells": [
      {"scheme": "a", "state": "same", "text": "職員数 >= 5人", "rules": [{"text": "職員数 >= 5人", "label": "5人から", "clause": "1", "clause_label": "職員", "line": 5}]},
      {"scheme": "b", "state": "different", "text": "職員数 >= 6人", "rules": [{"text": "職員数 >= 6人", "label": "5人から", "clause": "1", "clause_label": "職員", "line": 5}]}]},
    {"section": "rates", "key": "算定額", "title": "算定額", "state": "same", "cells": [
      {"scheme": "a", "state": "same", "text": "10万円", "rules": [{"text": "10万円", "label": null, "clause": "1", "clause_label": "職員", "line": 6}]},
      {"scheme": "b", "state": "same", "text": "10万円", "rules": [{"text": "10万円", "label": null, "clause": "1", "clause_label": "職員", "line": 6}]}]}
  ]
}
--- stdout en
{
  "schemes": [{"name": "a", "id": "a", "title": "甲", "hash": "…"}, {"name": "b", "id": "b", "title": "甲", "hash": "…"}],
  "counts": {"same": 1, "reworded": 0, "different": 1, "partial": 0},
  "notes": [],
  "terms": [
    {"section": "terms", "key": "requirements", "title": "Other requirements that are not in all or differ", "state": "different", "cells": [
      {"scheme": "a", "state": "same", "text": "職員数", "rules": [{"text": "職員数", "label": null, "clause": "1", "clause_label": "職員", "line": 5}]},
      {"scheme": "b", "state": "different", "text": "職員数", "rules": [{"text": "職員数", "label": null, "clause": "1", "clause_label": "職員", "line": 5}]}]}
  ],
  "rows": [
    {"section": "eligibility", "key": "職員数", "title": "職員数", "state": "different", "cells": [
      {"scheme": "a", "state": "same", "text": "職員数 >= 5人", "rules": [{"text": "職員数 >= 5人", "label": "5人から", "clause": "1", "clause_label": "職員", "line": 5}]},
      {"scheme": "b", "state": "different", "text": "職員数 >= 6人", "rules": [{"text": "職員数 >= 6人", "label": "5人から", "clause": "1", "clause_label": "職員", "line": 5}]}]},
    {"section": "rates", "key": "算定額", "title": "算定額", "state": "same", "cells": [
      {"scheme": "a", "state": "same", "text": "10万円", "rules": [{"text": "10万円", "label": null, "clause": "1", "clause_label": "職員", "line": 6}]},
      {"scheme": "b", "state": "same", "text": "10万円", "rules": [{"text": "10万円", "label": null, "clause": "1", "clause_label": "職員", "line": 6}]}]}
  ]
}

=== an application that shows the difference
A ceiling apart by a yen shows above it only; a requirement of one scheme where it fails. The schemes of the last two
commands decide all alike, which is proven, and differ in a way that no application of the search shows.
--- file one.yoko
制度 one 「甲」
項目 申請番号 : 文字 必須
項目 職員数 : 人 小数2桁
項目 指定 : 真偽
一覧 経費 { 項目 番号 : 数 鍵 既定 位置  項目 金額 : 円  項目 他補助 : 真偽 }
条文 第1条 「指定」
条文 第2条 「上限」
条文 第3条 「別の補助」
要件 《第1条》: 指定
各 経費 { 要件 《第3条》: 他補助 でない }
表 帯(職員数) 《第2条》 端数 四捨五入
    0人 => 0円
    1人以上10人以下 => 100万円
    11人以上 => 160万円
結果 対象経費 《第3条》 = 合計(経費.額, 対象)
結果 上限額 《第2条》 = 帯(職員数)
結果 算定額 《第2条》 = 切り捨て(小さい方(対象経費 × 2分の1, 上限額))
--- command
sed 's/制度 one/制度 two/; s/=> 160万円/=> 1,600,001円/' one.yoko >two.yoko
sed 's/制度 one/制度 three/; /要件 《第1条》/d; s/条文 第1条 「指定」/条文 第1条 「指定」 計算なし 「問わない」/' one.yoko >three.yoko
sed 's/制度 one/制度 four/' one.yoko >four.yoko
yoko compare one.yoko two.yoko --witness --width 90
yoko compare one.yoko three.yoko --witness --width 90
yoko compare one.yoko two.yoko --witness --json | grep '"witnesses"\|"searched"' | sed 's/^ *//'
yoko compare one.yoko four.yoko --witness --width 90
yoko compare one.yoko two.yoko --witness --json | sed -n 's/.*"record": \({"申請番号.*}\), "outcomes".*/\1/p' | head -1 >record.ndjson
yoko run one.yoko record.ndjson 2>/dev/null | grep -o '"補助額": [0-9]*'
yoko run two.yoko record.ndjson 2>/dev/null | grep -o '"補助額": [0-9]*'
--- stdout ja
one  甲
two  甲
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 要点
                          one                               two
上限額                    職員数 0人：0円；職員数 1人以   ≠ 職員数 0人：0円；職員数 1人以
                        上10人以下：1,000,000円；職員数   上10人以下：1,000,000円；職員数
                        11人以上：1,600,000円《第2条》    11人以上：1,600,001円《第2条》

■ 職員数などの区分と上限額
                          one                               two
職員数 11人以上           1,600,000円《第2条》            ≠ 1,600,001円《第2条》
    例：職員数 = 11人（ほか3項目）
        one  1,600,000円 → 交付可 1,600,000円
        two  1,600,001円 → 交付可 1,600,001円

例：職員数 = 15人、指定 = はい、経費[1].金額 = 4,000,000円、経費[1].他補助 = いいえ
    one  交付可 1,600,000円
    two  交付可 1,600,001円
例を探した範囲：制度の例0件から出発し、4項目について、定めの結果が変わる値など40個を、一つ
または二つずつ変えて試しました。経費は4行まで、一つの違いにつき20,000通りまでです。

全11項目：同じ 10、表現が違うだけ 0、違う 1、一部の制度だけ 0
one  甲
three  甲
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 要点
                          one                               three
その他の要件（違うも      指定《第1条》                   ≠ （その定めはない）
の、一部だけのもの）

■ 対象者と補助の要件
                          one                               three
指定                    + 指定《第1条》                   −
    例：指定 = いいえ
        one  満たさない → 不交付《第1条》
        three  満たす → 交付可 0円

例：指定 = いいえ
    one  不交付《第1条》
    three  交付可 0円
例を探した範囲：制度の例0件から出発し、4項目について、定めの結果が変わる値など38個を、一つ
または二つずつ変えて試しました。経費は4行まで、一つの違いにつき20,000通りまでです。

全11項目：同じ 10、表現が違うだけ 0、違う 0、一部の制度だけ 1
"witnesses": [{"schemes": ["one", "two"], "answer": "found", "tried": 606, "decisive": true, "record": {"申請番号": "1", "職員数": 15, "指定": true, "経費": [{"金額": 4000000, "他補助": false}]}, "outcomes": [{"scheme": "one", "判定": "交付可", "補助額": 1600000, "不適合": [], "経費": [{"番号": 1, "対象": true, "対象外理由": null}]}, {"scheme": "two", "判定": "交付可", "補助額": 1600001, "不適合": [], "経費": [{"番号": 1, "対象": true, "対象外理由": null}]}], "cause": {"kind": "ceiling", "from": "第2条", "to": "第2条"}}],
"searched": {"examples": 0, "facts": 4, "values": 40, "lines": 4, "candidates": 20000},
"witnesses": [{"schemes": ["one", "two"], "answer": "found", "tried": 646, "decisive": true, "record": {"申請番号": "1", "職員数": 11, "指定": true, "経費": [{"金額": 4000000, "他補助": false}]}, "outcomes": [{"scheme": "one", "判定": "交付可", "補助額": 1600000, "不適合": [], "経費": [{"番号": 1, "対象": true, "対象外理由": null}], "value": "1,600,000円"}, {"scheme": "two", "判定": "交付可", "補助額": 1600001, "不適合": [], "経費": [{"番号": 1, "対象": true, "対象外理由": null}], "value": "1,600,001円"}], "cause": {"kind": "ceiling", "from": "第2条", "to": "第2条"}}]},
one  甲
four  甲
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

one と four は、記入漏れのないどの申請も同じに判定します（証明済み）

どの定めも同じです

全11項目：同じ 11、表現が違うだけ 0、違う 0、一部の制度だけ 0
"補助額": 1600000
"補助額": 1600001
--- stdout en
one  甲
two  甲
≠ different   ≈ other words, same meaning   + only here   − not here

■ Key terms
                          one                               two
Ceiling                   職員数 0人：0 yen；職員数 1人   ≠ 職員数 0人：0 yen；職員数 1人
                        以上10人以下：1,000,000 yen；職   以上10人以下：1,000,000 yen；職
                        員数 11人以上：1,600,000 yen《第  員数 11人以上：1,600,001 yen《第
                        2条》                             2条》

■ Bands and ceilings
                          one                               two
職員数 11人以上           1,600,000 yen《第2条》          ≠ 1,600,001 yen《第2条》
    for example 職員数 = 11 人 (and 3 further facts)
        one  1,600,000 yen → 交付可 1,600,000 yen
        two  1,600,001 yen → 交付可 1,600,001 yen

for example 職員数 = 15 人、指定 = yes、経費[1].金額 = 4,000,000 yen、経費[1].他補助 = no
    one  交付可 1,600,000 yen
    two  交付可 1,600,001 yen
Searched: from 0 examples of the schemes, 4 facts at 40 values at which the rules turn,
one and two changed at a time, with up to 4 lines of expenses; at most 20,000 applications
for each difference.

11 rules: 10 the same, 0 in other words, 1 different, 0 not in all schemes
one  甲
three  甲
≠ different   ≈ other words, same meaning   + only here   − not here

■ Key terms
                          one                               three
Other requirements        指定《第1条》                   ≠ (no such rule)
that are not in all or
differ

■ Who may apply, and on what terms
                          one                               three
指定                    + 指定《第1条》                   −
    for example 指定 = no
        one  does not hold → 不交付《第1条》
        three  holds → 交付可 0 yen

for example 指定 = no
    one  不交付《第1条》
    three  交付可 0 yen
Searched: from 0 examples of the schemes, 4 facts at 38 values at which the rules turn,
one and two changed at a time, with up to 4 lines of expenses; at most 20,000 applications
for each difference.

11 rules: 10 the same, 0 in other words, 0 different, 1 not in all schemes
"witnesses": [{"schemes": ["one", "two"], "answer": "found", "tried": 606, "decisive": true, "record": {"申請番号": "1", "職員数": 15, "指定": true, "経費": [{"金額": 4000000, "他補助": false}]}, "outcomes": [{"scheme": "one", "判定": "交付可", "補助額": 1600000, "不適合": [], "経費": [{"番号": 1, "対象": true, "対象外理由": null}]}, {"scheme": "two", "判定": "交付可", "補助額": 1600001, "不適合": [], "経費": [{"番号": 1, "対象": true, "対象外理由": null}]}], "cause": {"kind": "ceiling", "from": "第2条", "to": "第2条"}}],
"searched": {"examples": 0, "facts": 4, "values": 40, "lines": 4, "candidates": 20000},
"witnesses": [{"schemes": ["one", "two"], "answer": "found", "tried": 646, "decisive": true, "record": {"申請番号": "1", "職員数": 11, "指定": true, "経費": [{"金額": 4000000, "他補助": false}]}, "outcomes": [{"scheme": "one", "判定": "交付可", "補助額": 1600000, "不適合": [], "経費": [{"番号": 1, "対象": true, "対象外理由": null}], "value": "1,600,000 yen"}, {"scheme": "two", "判定": "交付可", "補助額": 1600001, "不適合": [], "経費": [{"番号": 1, "対象": true, "対象外理由": null}], "value": "1,600,001 yen"}], "cause": {"kind": "ceiling", "from": "第2条", "to": "第2条"}}]},
one  甲
four  甲
≠ different   ≈ other words, same meaning   + only here   − not here

one and four decide every complete application alike: proven

all rules are the same

11 rules: 11 the same, 0 in other words, 0 different, 0 not in all schemes
"補助額": 1600000
"補助額": 1600001
--- stderr ja
three.yoko: この制度には警告が1件あります。「yoko check three.yoko」で表示します
--- stderr en
three.yoko: 1 warning(s) about the scheme, which `yoko check three.yoko` shows

=== choices of the schemes' own, with their members in another order
What stands for a member within a scheme is its place in the scheme's own list; schemes meet by the members' names. In
the last scheme the places are the same and the names are not.
--- file one.yoko
制度 one 「甲」
選択肢 種類 { 訪問、通所、入所 }
選択肢 段階 { 高い、普通、低い }
項目 申請番号 : 文字 必須
項目 職員数 : 人
項目 種類 : 種類
一覧 経費 { 項目 番号 : 数 鍵 既定 位置  項目 金額 : 円  項目 親番号 : 参照(経費)  項目 種類 : 種類 }
条文 1 「段階」
条文 2 「額」
条文 3 「種類」
定数 みなす種類 《3》 = 通所
定義 段階 《1》 = もし 職員数 >= 30人 ならば 高い それ以外 もし 職員数 >= 10人 ならば 普通 それ以外 低い
定義 使う種類 《3》 = もし 職員数 >= 30人 ならば みなす種類 それ以外 種類
要件 《1》: 段階 ≠ 低い
要件 《3》: 使う種類 が { 訪問、通所 }
各 経費 {
    定義 親の額 《2》 = もし 種類 = 入所 ならば 高い それ以外 普通
    要件 《2》: 種類 = 使う種類
    要件 《3》: 親番号 がない または 親番号.種類 = 訪問 または 親番号.親の額 = 高い
}
結果 対象経費 《2》 = 合計(経費.金額, 対象)
結果 算定額 《2》 = 切り捨て(小さい方(対象経費 × 2分の1, もし 段階 = 高い ならば 100万円 それ以外 50万円), 千円)
結果 決めた段階 《1》 = 段階
義務 指導の段階 《1》 = もし 段階 = 高い ならば 普通 それ以外 低い
義務 指導の言葉 《1》 = もし 段階 = 高い ならば 「年1回」 それ以外 「年2回」
--- command
sed -e 's/制度 one 「甲」/制度 two 「乙」/' -e 's/{ 高い、普通、低い }/{ 低い、高い、普通 }/' \
    -e 's/選択肢 種類 { 訪問、通所、入所 }/選択肢 種類 { 入所、通所、訪問 }/' one.yoko >two.yoko
yoko compare one.yoko two.yoko --exit-code --all --width 100; echo $?
sed -e 's/制度 one 「甲」/制度 three 「丙」/' -e 's/高い/低/g;s/低い/高い/g;s/低/低い/g' one.yoko >three.yoko
yoko compare one.yoko three.yoko --width 100 --witness
--- stdout ja
one  甲
two  乙
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 対象者と補助の要件
                            one                                   two
職員数                      段階 ≠ 低い《1》                      段階 ≠ 低い《1》
種類                        使う種類 が { 訪問、通所 }《3》       使う種類 が { 訪問、通所 }《3》

■ 経費に共通の条件と、対象になる額
                            one                                   two
種類                        種類 = 使う種類《2》                  種類 = 使う種類《2》
親番号                      親番号 がない または 親番号.種類 =    親番号 がない または 親番号.種類 =
                          訪問 または 親番号.親の額 = 高い      訪問 または 親番号.親の額 = 高い
                          《3》                                 《3》
経費の対象になる額          金額                                  金額
対象経費                    合計(経費.金額, 対象)《2》            合計(経費.金額, 対象)《2》

■ 補助率と算定の式
                            one                                   two
算定額                      切り捨て(小さい方(対象経費 × 2分の    切り捨て(小さい方(対象経費 × 2分の
                          1, もし 段階 = 高い ならば 100万円    1, もし 段階 = 高い ならば 100万円
                          それ以外 50万円), 千円)《2》          それ以外 50万円), 千円)《2》
決めた段階                  もし 職員数 >= 30人 ならば 高い そ    もし 職員数 >= 30人 ならば 高い そ
                          れ以外 もし 職員数 >= 10人 ならば 普  れ以外 もし 職員数 >= 10人 ならば 普
                          通 それ以外 低い《1》                 通 それ以外 低い《1》

■ 職員数などの区分と上限額
                            one                                   two
職員数 0人以上29人以下      500,000円                             500,000円
職員数 30人以上             1,000,000円                           1,000,000円

■ 端数の処理
                            one                                   two
補助額の端数                切り捨て（1,000円未満）《2》          切り捨て（1,000円未満）《2》
端数と上限の順              上限と比べた後《2》                   上限と比べた後《2》

■ 義務と期限
                            one                                   two
指導の段階                  もし 職員数 >= 30人 ならば 普通 そ    もし 職員数 >= 30人 ならば 普通 そ
                          れ以外 低い《1》                      れ以外 低い《1》
指導の言葉                  もし 職員数 >= 30人 ならば 「年1      もし 職員数 >= 30人 ならば 「年1
                          回」 それ以外 「年2回」《1》          回」 それ以外 「年2回」《1》

どの定めも同じです

全14項目：同じ 14、表現が違うだけ 0、違う 0、一部の制度だけ 0
0
one  甲
three  丙
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 要点
                            one                                   three
その他の義務など（違うも    指導の段階《1》                     ≠ 指導の段階《1》
の、一部だけのもの）

■ 対象者と補助の要件
                            one                                   three
職員数                      段階 ≠ 低い《1》                    ≈ 段階 ≠ 高い《1》

■ 経費に共通の条件と、対象になる額
                            one                                   three
親番号                      親番号 がない または 親番号.種類 =  ≈ 親番号 がない または 親番号.種類 =
                          訪問 または 親番号.親の額 = 高い      訪問 または 親番号.親の額 = 低い
                          《3》                                 《3》

■ 補助率と算定の式
                            one                                   three
算定額                      切り捨て(小さい方(対象経費 × 2分の  ≈ 切り捨て(小さい方(対象経費 × 2分の
                          1, もし 段階 = 高い ならば 100万円    1, もし 段階 = 低い ならば 100万円
                          それ以外 50万円), 千円)《2》          それ以外 50万円), 千円)《2》
決めた段階                  もし 職員数 >= 30人 ならば 高い そ  ≠ もし 職員数 >= 30人 ならば 低い そ
                          れ以外 もし 職員数 >= 10人 ならば 普  れ以外 もし 職員数 >= 10人 ならば 普
                          通 それ以外 低い《1》                 通 それ以外 高い《1》
    例：職員数 = 30人（ほか2項目）
        one  高い → 交付可 500,000円
        three  低い → 交付可 500,000円

■ 義務と期限
                            one                                   three
指導の段階                  もし 職員数 >= 30人 ならば 普通 そ  ≠ もし 職員数 >= 30人 ならば 普通 そ
                          れ以外 低い《1》                      れ以外 高い《1》
    例：職員数 = 1人
        one  低い → 不交付《1》
        three  高い → 不交付《1》

one と three は、記入漏れのないどの申請も同じに判定します（証明済み）
例を探した範囲：制度の例0件から出発し、5項目について、定めの結果が変わる値など32個を、一つまたは二つ
ずつ変えて試しました。経費は4行まで、一つの違いにつき20,000通りまでです。

全14項目：同じ 9、表現が違うだけ 3、違う 2、一部の制度だけ 0
--- stdout en
one  甲
two  乙
≠ different   ≈ other words, same meaning   + only here   − not here

■ Who may apply, and on what terms
                            one                                   two
職員数                      段階 ≠ 低い《1》                      段階 ≠ 低い《1》
種類                        使う種類 が { 訪問、通所 }《3》       使う種類 が { 訪問、通所 }《3》

■ Conditions on every expense, and what of it counts
                            one                                   two
種類                        種類 = 使う種類《2》                  種類 = 使う種類《2》
親番号                      親番号 がない または 親番号.種類 =    親番号 がない または 親番号.種類 =
                          訪問 または 親番号.親の額 = 高い      訪問 または 親番号.親の額 = 高い
                          《3》                                 《3》
amount of 経費 that         金額                                  金額
counts
対象経費                    合計(経費.金額, 対象)《2》            合計(経費.金額, 対象)《2》

■ Rates, and how the grant is worked out
                            one                                   two
算定額                      切り捨て(小さい方(対象経費 × 2分の    切り捨て(小さい方(対象経費 × 2分の
                          1, もし 段階 = 高い ならば 100万円    1, もし 段階 = 高い ならば 100万円
                          それ以外 50万円), 千円)《2》          それ以外 50万円), 千円)《2》
決めた段階                  もし 職員数 >= 30人 ならば 高い そ    もし 職員数 >= 30人 ならば 高い そ
                          れ以外 もし 職員数 >= 10人 ならば 普  れ以外 もし 職員数 >= 10人 ならば 普
                          通 それ以外 低い《1》                 通 それ以外 低い《1》

■ Bands and ceilings
                            one                                   two
職員数 0人以上29人以下      500,000 yen                           500,000 yen
職員数 30人以上             1,000,000 yen                         1,000,000 yen

■ Rounding
                            one                                   two
rounding of the grant       切り捨て (below 1,000 yen)《2》       切り捨て (below 1,000 yen)《2》
rounding and ceiling        after the ceiling is applied《2》     after the ceiling is applied《2》

■ Duties and deadlines
                            one                                   two
指導の段階                  もし 職員数 >= 30 人 ならば 普通      もし 職員数 >= 30 人 ならば 普通
                          それ以外 低い《1》                    それ以外 低い《1》
指導の言葉                  もし 職員数 >= 30 人 ならば 「年1     もし 職員数 >= 30 人 ならば 「年1
                          回」 それ以外 「年2回」《1》          回」 それ以外 「年2回」《1》

all rules are the same

14 rules: 14 the same, 0 in other words, 0 different, 0 not in all schemes
0
one  甲
three  丙
≠ different   ≈ other words, same meaning   + only here   − not here

■ Key terms
                            one                                   three
Other duties and results    指導の段階《1》                     ≠ 指導の段階《1》
that are not in all or
differ

■ Who may apply, and on what terms
                            one                                   three
職員数                      段階 ≠ 低い《1》                    ≈ 段階 ≠ 高い《1》

■ Conditions on every expense, and what of it counts
                            one                                   three
親番号                      親番号 がない または 親番号.種類 =  ≈ 親番号 がない または 親番号.種類 =
                          訪問 または 親番号.親の額 = 高い      訪問 または 親番号.親の額 = 低い
                          《3》                                 《3》

■ Rates, and how the grant is worked out
                            one                                   three
算定額                      切り捨て(小さい方(対象経費 × 2分の  ≈ 切り捨て(小さい方(対象経費 × 2分の
                          1, もし 段階 = 高い ならば 100万円    1, もし 段階 = 低い ならば 100万円
                          それ以外 50万円), 千円)《2》          それ以外 50万円), 千円)《2》
決めた段階                  もし 職員数 >= 30人 ならば 高い そ  ≠ もし 職員数 >= 30人 ならば 低い そ
                          れ以外 もし 職員数 >= 10人 ならば 普  れ以外 もし 職員数 >= 10人 ならば 普
                          通 それ以外 低い《1》                 通 それ以外 高い《1》
    for example 職員数 = 30 人 (and 2 further facts)
        one  高い → 交付可 500,000 yen
        three  低い → 交付可 500,000 yen

■ Duties and deadlines
                            one                                   three
指導の段階                  もし 職員数 >= 30 人 ならば 普通    ≠ もし 職員数 >= 30 人 ならば 普通
                          それ以外 低い《1》                    それ以外 高い《1》
    for example 職員数 = 1 人
        one  低い → 不交付《1》
        three  高い → 不交付《1》

one and three decide every complete application alike: proven
Searched: from 0 examples of the schemes, 5 facts at 32 values at which the rules turn, one and two
changed at a time, with up to 4 lines of expenses; at most 20,000 applications for each difference.

14 rules: 9 the same, 3 in other words, 2 different, 0 not in all schemes

=== a copy that somebody changed
Another layout and English keywords, another name and other places of rules change nothing; one amount is one row.
--- command
cp "$YOKO_PATH/saitama-2020.yoko" as-it-was.yoko
yoko fmt --lang en - <as-it-was.yoko >english.yoko
yoko compare saitama-2020 english.yoko --width 100
sed 's/連携該当/ケアプラン連携に当たる/g; s/支援内容/受ける支援/g' as-it-was.yoko >renamed.yoko
yoko compare saitama-2020 renamed.yoko --width 100
sed -n '/^要件 《第7条(2)》/p' as-it-was.yoko >moved
sed -e '/^要件 《第7条(2)》/d' -e '/^要件 《第7条(5)》/r moved' as-it-was.yoko >moved.yoko
yoko compare saitama-2020 moved.yoko --width 100 --exit-code
sed 's/31人以上         => 260万円/31人以上         => 250万円/' as-it-was.yoko >amended.yoko
yoko compare saitama-2020 amended.yoko --width 100 --exit-code
echo $?
--- stdout ja
saitama-2020  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
saitama-2020 (english.yoko)  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 対象者と補助の要件
                            saitama-2020                          saitama-2020 (english.yoko)
サービス種別                サービス種別 が 保険サービス《第2   ≈ サービス種別 is 保険サービス《第2
                          条》                                  条》
モデル選定                  モデル選定 が { 当初選定、追加選定  ≈ モデル選定 is { 当初選定, 追加選定
                          }《第6条本文(選定)》                  }《第6条本文(選定)》
暴力団該当                  暴力団該当 でない《第6条(1)》       ≈ not 暴力団該当《第6条(1)》
暴力団利用                  暴力団利用 でない《第6条(2)》       ≈ not 暴力団利用《第6条(2)》
暴力団供与                  暴力団供与 でない《第6条(3)》       ≈ not 暴力団供与《第6条(3)》
暴力団交際                  暴力団交際 でない《第6条(4)》       ≈ not 暴力団交際《第6条(4)》
暴力団契約認識              暴力団契約認識 でない《第6条(5)》   ≈ not 暴力団契約認識《第6条(5)》
暴力団契約解除拒否          (暴力団契約解除拒否 かつ 暴力団契   ≈ not (暴力団契約解除拒否 and not 暴
                          約認識 でない) でない《第6条(6)》     力団契約認識)《第6条(6)》
算定額                      対象経費 = 0円 または 算定額 > 0円  ≈ 対象経費 = 0円 or 算定額 > 0円《第
                          《第5条》                             5条》
業務改善支援                支援内容 かつ 支援時期《第7条(1)》  ≈ 支援内容 and 支援時期《第7条(1)》
SECURITY_ACTION             SECURITY_ACTION が 自己宣言 かつ    ≈ SECURITY_ACTION is 自己宣言 and セ
                          セキュリティ対策《第7条(4)》          キュリティ対策《第7条(4)》

■ 対象経費（区分ごと）
                            saitama-2020                          saitama-2020 (english.yoko)
介護ソフト                  一気通貫《第3条(1)ア》; 標準対象    ≈ 一気通貫《第3条(1)ア》; not 標準対
                          でない または (標準仕様最新版 かつ    象 or (標準仕様最新版 and 標準ファイ
                          標準ファイル対応) または 追加機能有   ル対応) or 追加機能有《第3条(1)イ》;
                          《第3条(1)イ》; 商用製品《第9条(2)》  商用製品《第9条(2)》
介護ソフト改修              改修目的 が { ケアプラン標準、LIFE  ≈ 改修目的 is { ケアプラン標準, LIFE
                          } または (改修目的 が { 一気通貫、入  } or (改修目的 is { 一気通貫, 入退院
                          退院時情報連携、訪問看護計画等、財務  時情報連携, 訪問看護計画等, 財務諸表
                          諸表出力 } かつ 一気通貫)《第3条(1)   出力 } and 一気通貫)《第3条(1)改
                          改修》; 商用製品《第9条(2)》          修》; 商用製品《第9条(2)》
情報端末                    端末形態 が { タブレット、スマート  ≈ 端末形態 is { タブレット, スマート
                          フォン、インカム、ノートパソコン }    フォン, インカム, ノートパソコン }
                          または (端末形態 = その他端末 かつ    or (端末形態 = その他端末 and ICT活
                          ICT活用)《第3条(2)》; 端末形態 が 携  用)《第3条(2)》; not 端末形態 is 携
                          帯端末 でない または (介護ソフト搭載  帯端末 or (介護ソフト搭載 and 業務専
                          かつ 業務専用)《第3条(2)※2》; 商用製  用)《第3条(2)※2》; 商用製品《第9条
                          品《第9条(2)》                        (2)》
通信環境機器                用途 が { 介護ソフト、情報端末 }    ≈ 用途 is { 介護ソフト, 情報端末 }
                          《第3条(3)》; 商用製品《第9条(2)》    《第3条(3)》; 商用製品《第9条(2)》
導入設定、職員研修          当該年度分 かつ 実施主体認定《第3   ≈ 当該年度分 and 実施主体認定《第3条
                          条(4)》                               (4)》

■ 経費に共通の条件と、対象になる額
                            saitama-2020                          saitama-2020 (english.yoko)
継続費用                    継続費用 でない または 当該年度分   ≈ not 継続費用 or 当該年度分《第3条
                          《第3条(5)ウ》                        (5)ウ》
未契約                      モデル選定 = 追加選定 または 契約   ≈ モデル選定 = 追加選定 or 契約時期
                          時期適合《第4条イ》                   適合《第4条イ》
他補助                      他補助 でない《第4条ウ》            ≈ not 他補助《第4条ウ》
不適当費用                  不適当費用 でない《第4条エ》        ≈ not 不適当費用《第4条エ》
経費の対象になる額          大きい方(0円, 金額 - 消費税)《第4   ≈ greatest(0円, 金額 - 消費税)《第4
                          条ア》                                条ア》
対象経費                    合計(経費.額, 対象)《第3条》        ≈ sum(経費.額, 対象)《第3条》

■ 補助率と算定の式
                            saitama-2020                          saitama-2020 (english.yoko)
補助率 LIFE提供             4分の3: LIFE提供 が { 提供中、提供  ≈ 4分の3: LIFE提供 is { 提供中, 提供
                          予定 } かつ LIFE_CSV《第5条(1)》      予定 } and LIFE_CSV《第5条(1)》
補助率 データ連携           4分の3: データ連携 が { 実施中、予  ≈ 4分の3: データ連携 is { 実施中, 予
                          定 } かつ 異ベンダー連携《第5条(1)》  定 } and 異ベンダー連携《第5条(1)》
算定額                      切り捨て(小さい方(対象経費 × 補助   ≈ round_down(least(対象経費 × 補助
                          率, 基準額), 千円)《第5条》           率, 基準額), 千円)《第5条》

■ 2回目以降の補助
                            saitama-2020                          saitama-2020 (english.yoko)
上限額                      ただし 再交付 のとき 小さい方(職員  ≈ ただし 再交付 のとき least(職員数
                          数別上限額(職員数), 職員数別上限額    別上限額(職員数), 職員数別上限額(過
                          (過年度職員数))《第5条(2)》           年度職員数))《第5条(2)》

■ 義務と期限
                            saitama-2020                          saitama-2020 (english.yoko)
財産処分制限                対象 かつ 区分 が 製品 かつ 取得方  ≈ 対象 and 区分 is 製品 and 取得方法
                          法 = 購入 かつ 金額 >= 30万円 × 数量  = 購入 and 金額 >= 30万円 × 数量 で
                          である明細《第12条(5)》               ある明細《第12条(5)》

意味の違う定めはありません。言い方だけが違うところがあります

全110項目：同じ 82、表現が違うだけ 28、違う 0、一部の制度だけ 0
saitama-2020  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
saitama-2020 (renamed.yoko)  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 対象者と補助の要件
                            saitama-2020                          saitama-2020 (renamed.yoko)
業務改善支援                支援内容 かつ 支援時期《第7条(1)》  ≈ 受ける支援 かつ 支援時期《第7条
                                                                (1)》

意味の違う定めはありません。言い方だけが違うところがあります

全110項目：同じ 109、表現が違うだけ 1、違う 0、一部の制度だけ 0
saitama-2020  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
saitama-2020 (moved.yoko)  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

どの定めも同じです

全110項目：同じ 110、表現が違うだけ 0、違う 0、一部の制度だけ 0
saitama-2020  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
saitama-2020 (amended.yoko)  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 要点
                            saitama-2020                          saitama-2020 (amended.yoko)
上限額                      職員数 0人：0円；職員数 1人以上10   ≠ 職員数 0人：0円；職員数 1人以上10
                          人以下：1,000,000円；職員数 11人以上  人以下：1,000,000円；職員数 11人以上
                          20人以下：1,600,000円；職員数 21人以  20人以下：1,600,000円；職員数 21人以
                          上30人以下：2,000,000円；職員数 31人  上30人以下：2,000,000円；職員数 31人
                          以上：2,600,000円《第5条(2)》         以上：2,500,000円《第5条(2)》
2回目以降の補助             上限額：ただし 再交付 のとき 小さ   ≠ 上限額：ただし 再交付 のとき 小さ
                          い方(職員数別上限額(職員数), 職員数   い方(職員数別上限額(職員数), 職員数
                          別上限額(…《第5条(2)》                別上限額(…《第5条(2)》

■ 職員数などの区分と上限額
                            saitama-2020                          saitama-2020 (amended.yoko)
職員数 31人以上             2,600,000円《第5条(2)》             ≠ 2,500,000円《第5条(2)》

■ 2回目以降の補助
                            saitama-2020                          saitama-2020 (amended.yoko)
上限額                      ただし 再交付 のとき 小さい方(職員  ≠ ただし 再交付 のとき 小さい方(職員
                          数別上限額(職員数), 職員数別上限額    数別上限額(職員数), 職員数別上限額
                          (過年度職員数))《第5条(2)》〔職員数   (過年度職員数))《第5条(2)》〔職員数
                          別上限額(職員数): 0人 => 0円、1人以   別上限額(職員数): 0人 => 0円、1人以
                          上10人以下 => 100万円、11人以上20人   上10人以下 => 100万円、11人以上20人
                          以下 => 160万円、21人以上30人以下 =>  以下 => 160万円、21人以上30人以下 =>
                          200万円、31人以上 => 260万円〕〔職員  200万円、31人以上 => 250万円〕〔職員
                          数別上限額(過年度職員数): 0人 => 0    数別上限額(過年度職員数): 0人 => 0
                          円、1人以上10人以下 => 100万円、11人  円、1人以上10人以下 => 100万円、11人
                          以上20人以下 => 160万円、21人以上30   以上20人以下 => 160万円、21人以上30
                          人以下 => 200万円、31人以上 => 260万  人以下 => 200万円、31人以上 => 250万
                          円《第5条(2)》〕                      円《第5条(2)》〕

全110項目：同じ 108、表現が違うだけ 0、違う 2、一部の制度だけ 0
1
--- stdout en
saitama-2020  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
saitama-2020 (english.yoko)  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
≠ different   ≈ other words, same meaning   + only here   − not here

■ Who may apply, and on what terms
                            saitama-2020                          saitama-2020 (english.yoko)
サービス種別                サービス種別 が 保険サービス《第2   ≈ サービス種別 is 保険サービス《第2
                          条》                                  条》
モデル選定                  モデル選定 が { 当初選定、追加選定  ≈ モデル選定 is { 当初選定, 追加選定
                          }《第6条本文(選定)》                  }《第6条本文(選定)》
暴力団該当                  暴力団該当 でない《第6条(1)》       ≈ not 暴力団該当《第6条(1)》
暴力団利用                  暴力団利用 でない《第6条(2)》       ≈ not 暴力団利用《第6条(2)》
暴力団供与                  暴力団供与 でない《第6条(3)》       ≈ not 暴力団供与《第6条(3)》
暴力団交際                  暴力団交際 でない《第6条(4)》       ≈ not 暴力団交際《第6条(4)》
暴力団契約認識              暴力団契約認識 でない《第6条(5)》   ≈ not 暴力団契約認識《第6条(5)》
暴力団契約解除拒否          (暴力団契約解除拒否 かつ 暴力団契   ≈ not (暴力団契約解除拒否 and not 暴
                          約認識 でない) でない《第6条(6)》     力団契約認識)《第6条(6)》
算定額                      対象経費 = 0円 または 算定額 > 0円  ≈ 対象経費 = 0円 or 算定額 > 0円《第
                          《第5条》                             5条》
業務改善支援                支援内容 かつ 支援時期《第7条(1)》  ≈ 支援内容 and 支援時期《第7条(1)》
SECURITY_ACTION             SECURITY_ACTION が 自己宣言 かつ    ≈ SECURITY_ACTION is 自己宣言 and セ
                          セキュリティ対策《第7条(4)》          キュリティ対策《第7条(4)》

■ Expenses covered, by category
                            saitama-2020                          saitama-2020 (english.yoko)
介護ソフト                  一気通貫《第3条(1)ア》; 標準対象    ≈ 一気通貫《第3条(1)ア》; not 標準対
                          でない または (標準仕様最新版 かつ    象 or (標準仕様最新版 and 標準ファイ
                          標準ファイル対応) または 追加機能有   ル対応) or 追加機能有《第3条(1)イ》;
                          《第3条(1)イ》; 商用製品《第9条(2)》  商用製品《第9条(2)》
介護ソフト改修              改修目的 が { ケアプラン標準、LIFE  ≈ 改修目的 is { ケアプラン標準, LIFE
                          } または (改修目的 が { 一気通貫、入  } or (改修目的 is { 一気通貫, 入退院
                          退院時情報連携、訪問看護計画等、財務  時情報連携, 訪問看護計画等, 財務諸表
                          諸表出力 } かつ 一気通貫)《第3条(1)   出力 } and 一気通貫)《第3条(1)改
                          改修》; 商用製品《第9条(2)》          修》; 商用製品《第9条(2)》
情報端末                    端末形態 が { タブレット、スマート  ≈ 端末形態 is { タブレット, スマート
                          フォン、インカム、ノートパソコン }    フォン, インカム, ノートパソコン }
                          または (端末形態 = その他端末 かつ    or (端末形態 = その他端末 and ICT活
                          ICT活用)《第3条(2)》; 端末形態 が 携  用)《第3条(2)》; not 端末形態 is 携
                          帯端末 でない または (介護ソフト搭載  帯端末 or (介護ソフト搭載 and 業務専
                          かつ 業務専用)《第3条(2)※2》; 商用製  用)《第3条(2)※2》; 商用製品《第9条
                          品《第9条(2)》                        (2)》
通信環境機器                用途 が { 介護ソフト、情報端末 }    ≈ 用途 is { 介護ソフト, 情報端末 }
                          《第3条(3)》; 商用製品《第9条(2)》    《第3条(3)》; 商用製品《第9条(2)》
導入設定、職員研修          当該年度分 かつ 実施主体認定《第3   ≈ 当該年度分 and 実施主体認定《第3条
                          条(4)》                               (4)》

■ Conditions on every expense, and what of it counts
                            saitama-2020                          saitama-2020 (english.yoko)
継続費用                    継続費用 でない または 当該年度分   ≈ not 継続費用 or 当該年度分《第3条
                          《第3条(5)ウ》                        (5)ウ》
未契約                      モデル選定 = 追加選定 または 契約   ≈ モデル選定 = 追加選定 or 契約時期
                          時期適合《第4条イ》                   適合《第4条イ》
他補助                      他補助 でない《第4条ウ》            ≈ not 他補助《第4条ウ》
不適当費用                  不適当費用 でない《第4条エ》        ≈ not 不適当費用《第4条エ》
amount of 経費 that         大きい方(0円, 金額 - 消費税)《第4   ≈ greatest(0円, 金額 - 消費税)《第4
counts                    条ア》                                条ア》
対象経費                    合計(経費.額, 対象)《第3条》        ≈ sum(経費.額, 対象)《第3条》

■ Rates, and how the grant is worked out
                            saitama-2020                          saitama-2020 (english.yoko)
補助率 LIFE提供             3/4: LIFE提供 が { 提供中、提供予   ≈ 3/4: LIFE提供 is { 提供中, 提供予
                          定 } かつ LIFE_CSV《第5条(1)》        定 } and LIFE_CSV《第5条(1)》
補助率 データ連携           3/4: データ連携 が { 実施中、予定   ≈ 3/4: データ連携 is { 実施中, 予定
                          } かつ 異ベンダー連携《第5条(1)》     } and 異ベンダー連携《第5条(1)》
算定額                      切り捨て(小さい方(対象経費 × 補助   ≈ round_down(least(対象経費 × 補助
                          率, 基準額), 千円)《第5条》           率, 基準額), 千円)《第5条》

■ Second and later grants
                            saitama-2020                          saitama-2020 (english.yoko)
上限額                      ただし 再交付 のとき 小さい方(職員  ≈ ただし 再交付 のとき least(職員数
                          数別上限額(職員数), 職員数別上限額    別上限額(職員数), 職員数別上限額(過
                          (過年度職員数))《第5条(2)》           年度職員数))《第5条(2)》

■ Duties and deadlines
                            saitama-2020                          saitama-2020 (english.yoko)
財産処分制限                the lines where 対象 かつ 区分 が   ≈ the lines where 対象 and 区分 is
                          製品 かつ 取得方法 = 購入 かつ 金額   製品 and 取得方法 = 購入 and 金額 >=
                          >= 30万円 × 数量《第12条(5)》         30万円 × 数量《第12条(5)》

no rule means anything else; some are in other words

110 rules: 82 the same, 28 in other words, 0 different, 0 not in all schemes
saitama-2020  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
saitama-2020 (renamed.yoko)  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
≠ different   ≈ other words, same meaning   + only here   − not here

■ Who may apply, and on what terms
                            saitama-2020                          saitama-2020 (renamed.yoko)
業務改善支援                支援内容 かつ 支援時期《第7条(1)》  ≈ 受ける支援 かつ 支援時期《第7条
                                                                (1)》

no rule means anything else; some are in other words

110 rules: 109 the same, 1 in other words, 0 different, 0 not in all schemes
saitama-2020  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
saitama-2020 (moved.yoko)  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
≠ different   ≈ other words, same meaning   + only here   − not here

all rules are the same

110 rules: 110 the same, 0 in other words, 0 different, 0 not in all schemes
saitama-2020  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
saitama-2020 (amended.yoko)  埼玉県 介護サービス事業所ＩＣＴ導入支援モデル事業
≠ different   ≈ other words, same meaning   + only here   − not here

■ Key terms
                            saitama-2020                          saitama-2020 (amended.yoko)
Ceiling                     職員数 0人：0 yen；職員数 1人以上   ≠ 職員数 0人：0 yen；職員数 1人以上
                          10人以下：1,000,000 yen；職員数 11人  10人以下：1,000,000 yen；職員数 11人
                          以上20人以下：1,600,000 yen；職員数   以上20人以下：1,600,000 yen；職員数
                          21人以上30人以下：2,000,000 yen；職   21人以上30人以下：2,000,000 yen；職
                          員数 31人以上：2,600,000 yen《第5条   員数 31人以上：2,500,000 yen《第5条
                          (2)》                                 (2)》
Second and later grants     上限額：ただし 再交付 のとき 小さ   ≠ 上限額：ただし 再交付 のとき 小さ
                          い方(職員数別上限額(職員数), 職員数   い方(職員数別上限額(職員数), 職員数
                          別上限額(…《第5条(2)》                別上限額(…《第5条(2)》

■ Bands and ceilings
                            saitama-2020                          saitama-2020 (amended.yoko)
職員数 31人以上             2,600,000 yen《第5条(2)》           ≠ 2,500,000 yen《第5条(2)》

■ Second and later grants
                            saitama-2020                          saitama-2020 (amended.yoko)
上限額                      ただし 再交付 のとき 小さい方(職員  ≠ ただし 再交付 のとき 小さい方(職員
                          数別上限額(職員数), 職員数別上限額    数別上限額(職員数), 職員数別上限額
                          (過年度職員数))《第5条(2)》〔職員数   (過年度職員数))《第5条(2)》〔職員数
                          別上限額(職員数): 0人 => 0円、1人以   別上限額(職員数): 0人 => 0円、1人以
                          上10人以下 => 100万円、11人以上20人   上10人以下 => 100万円、11人以上20人
                          以下 => 160万円、21人以上30人以下 =>  以下 => 160万円、21人以上30人以下 =>
                          200万円、31人以上 => 260万円〕〔職員  200万円、31人以上 => 250万円〕〔職員
                          数別上限額(過年度職員数): 0人 => 0    数別上限額(過年度職員数): 0人 => 0
                          円、1人以上10人以下 => 100万円、11人  円、1人以上10人以下 => 100万円、11人
                          以上20人以下 => 160万円、21人以上30   以上20人以下 => 160万円、21人以上30
                          人以下 => 200万円、31人以上 => 260万  人以下 => 200万円、31人以上 => 250万
                          円《第5条(2)》〕                      円《第5条(2)》〕

110 rules: 108 the same, 0 in other words, 2 different, 0 not in all schemes
1
--- stderr ja
english.yoko: この制度には警告が1件あります。「yoko check english.yoko」で表示します
renamed.yoko: この制度には警告が1件あります。「yoko check renamed.yoko」で表示します
moved.yoko: この制度には警告が1件あります。「yoko check moved.yoko」で表示します
amended.yoko: この制度には警告が1件あります。「yoko check amended.yoko」で表示します
--- stderr en
english.yoko: 1 warning(s) about the scheme, which `yoko check english.yoko` shows
renamed.yoko: 1 warning(s) about the scheme, which `yoko check renamed.yoko` shows
moved.yoko: 1 warning(s) about the scheme, which `yoko check moved.yoko` shows
amended.yoko: 1 warning(s) about the scheme, which `yoko check amended.yoko` shows

=== amounts of a table behind a definition are told where they differ
--- file t1.yoko
制度 t1 「補助」
条文 6 「上限」
条文 8 「前の交付額を引く」
条文 9 「額」
項目 費用 : 円
項目 職員数 : 人
項目 過去交付額 : 円
表 上限額(職員数) 《6》
    10人以下 => 100万円
    11人以上 => 200万円
定義 上限 《8》 = 大きい方(0円, 上限額(職員数) - 過去交付額)
結果 対象経費 = 費用
結果 算定額 《9》 = 切り捨て(小さい方(費用 × 2分の1, 上限), 千円)
--- file t2.yoko
制度 t2 「補助」
条文 6 「上限」
条文 8 「前の交付額を引く」
条文 9 「額」
項目 費用 : 円
項目 職員数 : 人
項目 過去交付額 : 円
表 上限額(職員数) 《6》
    10人以下 => 110万円
    11人以上 => 200万円
定義 上限 《8》 = 大きい方(0円, 上限額(職員数) - 過去交付額)
結果 対象経費 = 費用
結果 算定額 《9》 = 切り捨て(小さい方(費用 × 2分の1, 上限), 千円)
--- command
yoko compare ./t1.yoko ./t2.yoko --width 120
--- stdout ja
t1  補助
t2  補助
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 要点
                            t1                                              t2
上限額                      職員数 0人以上10人以下：1,000,000円；職員数   ≠ 職員数 0人以上10人以下：1,100,000円；職員数
                          11人以上：2,000,000円《6》                      11人以上：2,000,000円《6》

■ 補助率と算定の式
                            t1                                              t2
算定額                      切り捨て(小さい方(費用 × 2分の1, 上限), 千    ≠ 切り捨て(小さい方(費用 × 2分の1, 上限), 千
                          円)《9》〔上限: 大きい方(0円, 上限額(職員数) -  円)《9》〔上限: 大きい方(0円, 上限額(職員数) -
                          過去交付額)《8》〕〔上限額(職員数): 10人以下    過去交付額)《8》〕〔上限額(職員数): 10人以下
                          => 100万円、11人以上 => 200万円《6》〕          => 110万円、11人以上 => 200万円《6》〕

■ 職員数などの区分と上限額
                            t1                                              t2
職員数 0人以上10人以下      1,000,000円《6》                              ≠ 1,100,000円《6》

全6項目：同じ 4、表現が違うだけ 0、違う 2、一部の制度だけ 0
--- stdout en
t1  補助
t2  補助
≠ different   ≈ other words, same meaning   + only here   − not here

■ Key terms
                            t1                                              t2
Ceiling                     職員数 0人以上10人以下：1,000,000 yen；職員   ≠ 職員数 0人以上10人以下：1,100,000 yen；職員
                          数 11人以上：2,000,000 yen《6》                 数 11人以上：2,000,000 yen《6》

■ Rates, and how the grant is worked out
                            t1                                              t2
算定額                      切り捨て(小さい方(費用 × 2分の1, 上限), 千    ≠ 切り捨て(小さい方(費用 × 2分の1, 上限), 千
                          円)《9》〔上限: 大きい方(0円, 上限額(職員数) -  円)《9》〔上限: 大きい方(0円, 上限額(職員数) -
                          過去交付額)《8》〕〔上限額(職員数): 10人以下    過去交付額)《8》〕〔上限額(職員数): 10人以下
                          => 100万円、11人以上 => 200万円《6》〕          => 110万円、11人以上 => 200万円《6》〕

■ Bands and ceilings
                            t1                                              t2
職員数 0人以上10人以下      1,000,000 yen《6》                            ≠ 1,100,000 yen《6》

6 rules: 4 the same, 0 in other words, 2 different, 0 not in all schemes

=== the same where one scheme writes the table's brackets wide
--- file t1.yoko
制度 t1 「補助」
条文 6 「上限」
条文 8 「前の交付額を引く」
条文 9 「額」
項目 費用 : 円
項目 職員数 : 人
項目 過去交付額 : 円
表 上限額(職員数) 《6》
    10人以下 => 100万円
    11人以上 => 200万円
定義 上限 《8》 = 大きい方(0円, 上限額(職員数) - 過去交付額)
結果 対象経費 = 費用
結果 算定額 《9》 = 切り捨て(小さい方(費用 × 2分の1, 上限), 千円)
--- file t2.yoko
制度 t2 「補助」
条文 6 「上限」
条文 8 「前の交付額を引く」
条文 9 「額」
項目 費用 : 円
項目 職員数 : 人
項目 過去交付額 : 円
表 上限額（職員数） 《6》
    10人以下 => 110万円
    11人以上 => 200万円
定義 上限 《8》 = 大きい方(0円, 上限額（職員数） - 過去交付額)
結果 対象経費 = 費用
結果 算定額 《9》 = 切り捨て(小さい方(費用 × 2分の1, 上限), 千円)
--- command
yoko compare ./t1.yoko ./t2.yoko --width 120 | grep -A 6 算定額
--- stdout ja
算定額                      切り捨て(小さい方(費用 × 2分の1, 上限), 千    ≠ 切り捨て(小さい方(費用 × 2分の1, 上限), 千
                          円)《9》〔上限: 大きい方(0円, 上限額(職員数) -  円)《9》〔上限: 大きい方(0円, 上限額（職員数）
                          過去交付額)《8》〕〔上限額(職員数): 10人以下    - 過去交付額)《8》〕〔上限額（職員数）: 10人以
                          => 100万円、11人以上 => 200万円《6》〕          下 => 110万円、11人以上 => 200万円《6》〕

■ 職員数などの区分と上限額
                            t1                                              t2
--- stdout en
算定額                      切り捨て(小さい方(費用 × 2分の1, 上限), 千    ≠ 切り捨て(小さい方(費用 × 2分の1, 上限), 千
                          円)《9》〔上限: 大きい方(0円, 上限額(職員数) -  円)《9》〔上限: 大きい方(0円, 上限額（職員数）
                          過去交付額)《8》〕〔上限額(職員数): 10人以下    - 過去交付額)《8》〕〔上限額（職員数）: 10人以
                          => 100万円、11人以上 => 200万円《6》〕          下 => 110万円、11人以上 => 200万円《6》〕

■ Bands and ceilings
                            t1                                              t2

=== rules meet their likes: by program and name, by name, by program, by what they read; moved, taken out and added ones too
--- file a.yoko
制度 a 「補助」
条文 2 「要件」
条文 3 「額」
項目 職員数 : 人
項目 費用 : 円
項目 収入 : 円
項目 県内 : 真偽
項目 計画 : 真偽
要件 《2》 「県内である」: 県内
要件 《2》 「職員がいる」: 職員数 >= 1人
要件 《2》 「費用が下限に達する」: 費用 >= 10万円
要件 《2》 「費用が上限を超えない」: 費用 <= 900万円
要件 《2》 「収入が足りる」: 収入 >= 費用
結果 対象経費 = 費用
結果 補助率 = 2分の1
結果 算定額 《3》 = 切り捨て(費用 × 2分の1, 千円)
結果 前払いの額 《3》 = 費用 + 1円
結果 後払いの額 《3》 = 費用 + 1円
結果 古い名の額 《3》 = 収入 + 5円
--- file b.yoko
制度 b 「補助」
条文 2 「要件」
条文 3 「額」
項目 職員数 : 人
項目 費用 : 円
項目 収入 : 円
項目 県内 : 真偽
項目 計画 : 真偽
要件 《2》 「収入が足りる」: 収入 >= 費用 × 2
要件 《2》 「費用が上限を超えない」: 費用 <= 900万円
要件 《2》 「費用が下限に達する」: 費用 >= 20万円
要件 《2》 「計画がある」: 計画
要件 《2》 「職員がいる」: 職員数 > 0人
結果 対象経費 = 費用
結果 補助率 = 2分の1
結果 算定額 《3》 = 切り捨て(費用 × 2分の1, 千円)
結果 新しい名の額 《3》 = 収入 + 5円
結果 前払いの額 《3》 = 費用 + 1円
結果 後払いの額 《3》 = 費用 + 2円
--- command
yoko compare ./a.yoko ./b.yoko --all --width 110
--- stdout ja
a  補助
b  補助
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 要点
                            a                                          b
その他の要件（違うもの、    県内、対象経費、収入《2》                ≠ 対象経費、収入、計画《2》
一部だけのもの）

■ 対象者と補助の要件
                            a                                          b
県内                      + 県内《2》                                −
職員数                      職員数 >= 1人《2》                       ≈ 職員数 > 0人《2》
対象経費                    費用 >= 10万円《2》                      ≠ 費用 >= 20万円《2》
対象経費 《2》              費用 <= 900万円《2》                       費用 <= 900万円《2》
収入                        収入 >= 費用《2》                        ≠ 収入 >= 費用 × 2《2》
計画                      −                                          + 計画《2》

■ 経費に共通の条件と、対象になる額
                            a                                          b
対象経費                    費用                                       費用

■ 補助率と算定の式
                            a                                          b
補助率                      2分の1                                     2分の1
算定額                      切り捨て(費用 × 2分の1, 千円)《3》         切り捨て(費用 × 2分の1, 千円)《3》
前払いの額                  費用 + 1円《3》                            費用 + 1円《3》
後払いの額                  費用 + 1円《3》                          ≠ 費用 + 2円《3》
古い名の額                  収入 + 5円《3》                            収入 + 5円《3》

■ 端数の処理
                            a                                          b
補助額の端数                切り捨て（1,000円未満）《3》               切り捨て（1,000円未満）《3》
端数と上限の順              上限と比べる前《3》                        上限と比べる前《3》

全14項目：同じ 8、表現が違うだけ 1、違う 3、一部の制度だけ 2
--- stdout en
a  補助
b  補助
≠ different   ≈ other words, same meaning   + only here   − not here

■ Key terms
                            a                                          b
Other requirements that     県内、対象経費、収入《2》                ≠ 対象経費、収入、計画《2》
are not in all or differ

■ Who may apply, and on what terms
                            a                                          b
県内                      + 県内《2》                                −
職員数                      職員数 >= 1人《2》                       ≈ 職員数 > 0人《2》
対象経費                    費用 >= 10万円《2》                      ≠ 費用 >= 20万円《2》
対象経費 《2》              費用 <= 900万円《2》                       費用 <= 900万円《2》
収入                        収入 >= 費用《2》                        ≠ 収入 >= 費用 × 2《2》
計画                      −                                          + 計画《2》

■ Conditions on every expense, and what of it counts
                            a                                          b
対象経費                    費用                                       費用

■ Rates, and how the grant is worked out
                            a                                          b
補助率                      1/2                                        1/2
算定額                      切り捨て(費用 × 2分の1, 千円)《3》         切り捨て(費用 × 2分の1, 千円)《3》
前払いの額                  費用 + 1円《3》                            費用 + 1円《3》
後払いの額                  費用 + 1円《3》                          ≠ 費用 + 2円《3》
古い名の額                  収入 + 5円《3》                            収入 + 5円《3》

■ Rounding
                            a                                          b
rounding of the grant       切り捨て (below 1,000 yen)《3》            切り捨て (below 1,000 yen)《3》
rounding and ceiling        before the ceiling is applied《3》         before the ceiling is applied《3》

14 rules: 8 the same, 1 in other words, 3 different, 2 not in all schemes
--- stderr ja
./a.yoko: この制度には警告が1件あります。「yoko check ./a.yoko」で表示します
./b.yoko: この制度には警告が1件あります。「yoko check ./b.yoko」で表示します
--- stderr en
./a.yoko: 1 warning(s) about the scheme, which `yoko check ./a.yoko` shows
./b.yoko: 1 warning(s) about the scheme, which `yoko check ./b.yoko` shows

=== applications for what outputs give where both are there
Values of duties, results and the breakdown behind a condition, of lists and of texts, each with an application on which both are there
and differ; a duty that only one has.
--- file a.yoko
制度 a 「甲」
条文 1 「義務」
条文 2 「額」
項目 申請番号 : 文字 必須
項目 費用 : 円
項目 完了日 : 日付
項目 変更 : 真偽
結果 対象経費 《2》 = 費用
結果 算定額 《2》 = 切り捨て(費用 × 2分の1, 千円)
義務 報告期限 《1》 = 完了日 + 30日
    のみ 変更 のとき
義務 保存 《1》 = 5
    のみ 変更 のとき
内訳 「機器」 《2》 { 対象経費 = 費用  算定額 = 切り捨て(費用 × 2分の1, 千円) }
義務 出すもの 《1》 = 「甲の書類」
    のみ 変更 のとき
義務 年度 《1》 = [ 令和6年度、令和7年度 ]
義務 区分 《1》 = 「推奨」
結果 余り 《2》 = 費用 - 1円
    のみ 変更 のとき
義務 片方 《1》 = 3
    のみ 変更 でない のとき
--- command
sed 's/制度 a 「甲/制度 b 「乙/; s/30日/20日/; s/《1》 = 5/《1》 = 7/; s/算定額 = 切り捨て(費用 × 2分の1, 千円) }/算定額 = 切り捨て(費用 × 3分の1, 千円) }/
    s/甲の書類/乙の書類/; s/令和7年度 ]/令和8年度 ]/; s/「推奨」/「義務」/; s/費用 - 1円/費用 - 2円/; /^義務 片方/,$d' a.yoko >b.yoko
yoko compare ./a.yoko ./b.yoko --witness --width 90 | sed -n '/^■ 補助率と\|^■ Rates/,$p'
--- stdout ja
■ 補助率と算定の式
                          a                                 b
余り                      費用 - 1円（変更 のとき）《2》  ≠ 費用 - 2円（変更 のとき）《2》
    例：費用 = 1,000,000円、変更 = はい
        a  999,999円 → 交付可 500,000円
        b  999,998円 → 交付可 500,000円
内訳：機器                対象経費 = 対象経費; 算定額 =   ≠ 対象経費 = 対象経費; 算定額 =
                        算定額《2》                       切り捨て(対象経費 ÷ 3, 1,000円)
                                                          《2》
    例：費用 = 1,000,000円
        a  500,000円 → 交付可 500,000円
        b  333,000円 → 交付可 500,000円

■ 義務と期限
                          a                                 b
報告期限                  完了日 + 30日（変更 のとき）    ≠ 完了日 + 20日（変更 のとき）
                        《1》                             《1》
    例：完了日 = 令和6年10月4日(2024-10-04)、変更 = はい（ほか1項目）
        a  令和6年11月3日(2024-11-03) → 交付可 500,000円
        b  令和6年10月24日(2024-10-24) → 交付可 500,000円
保存                      5（変更 のとき）《1》           ≠ 7（変更 のとき）《1》
    例：変更 = はい（ほか1項目）
        a  5 → 交付可 500,000円
        b  7 → 交付可 500,000円
出すもの                  「甲の書類」（変更 のとき）     ≠ 「乙の書類」（変更 のとき）
                        《1》                             《1》
    例：変更 = はい（ほか1項目）
        a  「甲の書類」 → 交付可 500,000円
        b  「乙の書類」 → 交付可 500,000円
年度                      令和6年度(2024年度)、令和7年度  ≠ 令和6年度(2024年度)、令和8年度
                        (2025年度)《1》                   (2026年度)《1》
    例：1項目を記入した申請
        a  令和7年度(2025年度) → 交付可 500,000円
        b  令和8年度(2026年度) → 交付可 500,000円
区分                      「推奨」《1》                   ≠ 「義務」《1》
    例：1項目を記入した申請
        a  「推奨」 → 交付可 500,000円
        b  「義務」 → 交付可 500,000円
片方                    + 3（変更 でない のとき）《1》    −
    例：変更 = いいえ（ほか1項目）
        a  必要 → 交付可 500,000円
        b  不要 → 交付可 500,000円

a と b は、記入漏れのないどの申請も同じに判定します（証明済み）
例を探した範囲：制度の例0件から出発し、3項目について、定めの結果が変わる値など10個を、一つ
または二つずつ変えて試しました。経費は4行まで、一つの違いにつき20,000通りまでです。

全12項目：同じ 4、表現が違うだけ 0、違う 7、一部の制度だけ 1
--- stdout en
■ Rates, and how the grant is worked out
                          a                                 b
余り                      費用 - 1円 (where 変更)《2》    ≠ 費用 - 2円 (where 変更)《2》
    for example 費用 = 1,000,000 yen、変更 = yes
        a  999,999 yen → 交付可 500,000 yen
        b  999,998 yen → 交付可 500,000 yen
breakdown: 機器           対象経費 = 対象経費; 算定額 =   ≠ 対象経費 = 対象経費; 算定額 =
                        算定額《2》                       切り捨て(対象経費 ÷ 3, 1,000
                                                          yen)《2》
    for example 費用 = 1,000,000 yen
        a  500,000 yen → 交付可 500,000 yen
        b  333,000 yen → 交付可 500,000 yen

■ Duties and deadlines
                          a                                 b
報告期限                  完了日 + 30日 (where 変更)      ≠ 完了日 + 20日 (where 変更)
                        《1》                             《1》
    for example 完了日 = 2024-10-04 (令和6年10月4日)、変更 = yes (and 1 further facts)
        a  2024-11-03 (令和6年11月3日) → 交付可 500,000 yen
        b  2024-10-24 (令和6年10月24日) → 交付可 500,000 yen
保存                      5 (where 変更)《1》             ≠ 7 (where 変更)《1》
    for example 変更 = yes (and 1 further facts)
        a  5 → 交付可 500,000 yen
        b  7 → 交付可 500,000 yen
出すもの                  「甲の書類」 (where 変更)《1》  ≠ 「乙の書類」 (where 変更)《1》
    for example 変更 = yes (and 1 further facts)
        a  「甲の書類」 → 交付可 500,000 yen
        b  「乙の書類」 → 交付可 500,000 yen
年度                      FY2024 (令和6年度)、FY2025 (令  ≠ FY2024 (令和6年度)、FY2026 (令
                        和7年度)《1》                     和8年度)《1》
    for example an application with 1 facts
        a  FY2025 (令和7年度) → 交付可 500,000 yen
        b  FY2026 (令和8年度) → 交付可 500,000 yen
区分                      「推奨」《1》                   ≠ 「義務」《1》
    for example an application with 1 facts
        a  「推奨」 → 交付可 500,000 yen
        b  「義務」 → 交付可 500,000 yen
片方                    + 3 (where 変更 でない)《1》      −
    for example 変更 = no (and 1 further facts)
        a  due → 交付可 500,000 yen
        b  not due → 交付可 500,000 yen

a and b decide every complete application alike: proven
Searched: from 0 examples of the schemes, 3 facts at 10 values at which the rules turn,
one and two changed at a time, with up to 4 lines of expenses; at most 20,000 applications
for each difference.

12 rules: 4 the same, 0 in other words, 7 different, 1 not in all schemes

=== applications among the schemes, and warnings of one scheme on two days
--- file warned.yoko
制度 warned 「小さな補助」
    施行 令和6年4月1日
項目 費用 : 円
項目 余り : 円
条文 1 「上限」
定数 上限 《1》 = 50万円
    令和7年4月1日から 60万円
結果 対象経費 = 費用
結果 算定額 《1》 = 小さい方(費用, 上限)
--- file 申請.csv
申請番号,費用
--- command
yoko compare warned.yoko warned.yoko 申請.csv
yoko compare warned.yoko@2024-04-01 warned.yoko@2025-04-01 >/dev/null
--- stderr ja
warned.yoko: この制度には警告が1件あります。「yoko check warned.yoko」で表示します
warned.yoko: この制度には警告が1件あります。「yoko check warned.yoko」で表示します
エラー[Y0834]: 「申請.csv」は名前からすると申請のファイルで、制度ではありません
  = もしかして: --records 申請.csv
  = 直し方: 制度を先に、申請を後に書いてください: yoko run 制度 申請のファイル
--- stderr en
warned.yoko: 1 warning(s) about the scheme, which `yoko check warned.yoko` shows
warned.yoko: 1 warning(s) about the scheme, which `yoko check warned.yoko` shows
error[Y0834]: `申請.csv` is a file of applications by its name, and no scheme
  = did you mean: --records 申請.csv
  = help: name the scheme first, then the applications: yoko run SCHEME APPLICATIONS

=== more schemes, days and figures than are compared at once, and an output that is read
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
sed 's/100万円)/60万円)/' small.yoko >other.yoko
many() { i=0; while [ $i -lt "$1" ]; do echo "$2"; i=$((i + 1)); done; }
yoko compare $(many 17 small.yoko)
yoko compare small.yoko $(many 17 --as-of=2024-06-01)
yoko compare small.yoko other.yoko --sample 1 $(many 40 --by=県内) 2>&1 | head -n 1
yoko compare small.yoko other.yoko --records applications.ndjson -o applications.ndjson --format text
yoko compare small.yoko other.yoko --records applications.ndjson -o other.yoko --format text
ln -s small.yoko link && yoko compare small.yoko other.yoko -o link --format text
printf '申請番号,県内\nA,はい\n' >申請.csv && printf '申請番号,番号,金額\nA,1,3000\n' >経費.csv
yoko compare small.yoko other.yoko --records 申請.csv -o 経費.csv --format text
yoko compare small.yoko other.yoko --distribution nothing.sample
yoko compare small.yoko other.yoko --sample 2 --distribution nothing.sample
cmp small.yoko "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko
--- stdout ja
エラー[Y1038]: 「県内」はここでは使えません
--- stdout en
error[Y1038]: `県内` cannot be used here
--- stderr ja
エラー[Y1001]: 一度に並べられる制度は16件までです
  = 直し方: 件数を減らして比べてください
エラー[Y1001]: 一度に並べられる制度は16件までです
  = 直し方: 件数を減らして比べてください
other.yoko: この制度には警告が1件あります。「yoko check other.yoko」で表示します
エラー[Y0830]: 「applications.ndjson」は読み込むファイルなので、書き出し先にできません
  = 直し方: 別の書き出し先を指定してください
other.yoko: この制度には警告が1件あります。「yoko check other.yoko」で表示します
エラー[Y0830]: 「other.yoko」は読み込むファイルなので、書き出し先にできません
  = 直し方: 別の書き出し先を指定してください
other.yoko: この制度には警告が1件あります。「yoko check other.yoko」で表示します
エラー[Y0830]: 「link」は読み込むファイルなので、書き出し先にできません
  = 直し方: 別の書き出し先を指定してください
other.yoko: この制度には警告が1件あります。「yoko check other.yoko」で表示します
一覧「経費」を、申請と同じフォルダーにある 経費.csv から読みます
エラー[Y0830]: 「経費.csv」は読み込むファイルなので、書き出し先にできません
  = 直し方: 別の書き出し先を指定してください
エラー[Y1013]: 「--distribution」は --sample N と一緒に使うオプションです
  = 直し方: --sample N を加えるか、「--distribution」を取り除いてください
other.yoko: この制度には警告が1件あります。「yoko check other.yoko」で表示します
エラー[Y0803]: 「nothing.sample」を読めません: そのファイルがありません
--- stderr en
error[Y1001]: more than 16 schemes cannot stand side by side
  = help: compare fewer at once
error[Y1001]: more than 16 schemes cannot stand side by side
  = help: compare fewer at once
other.yoko: 1 warning(s) about the scheme, which `yoko check other.yoko` shows
error[Y0830]: `applications.ndjson` is read, so it cannot be written at the same time
  = help: name another file for the output
other.yoko: 1 warning(s) about the scheme, which `yoko check other.yoko` shows
error[Y0830]: `other.yoko` is read, so it cannot be written at the same time
  = help: name another file for the output
other.yoko: 1 warning(s) about the scheme, which `yoko check other.yoko` shows
error[Y0830]: `link` is read, so it cannot be written at the same time
  = help: name another file for the output
other.yoko: 1 warning(s) about the scheme, which `yoko check other.yoko` shows
the list 経費 is read from 経費.csv, which lies beside the records
error[Y0830]: `経費.csv` is read, so it cannot be written at the same time
  = help: name another file for the output
error[Y1013]: `--distribution` does nothing without --sample N
  = help: add --sample N, or leave `--distribution` out
other.yoko: 1 warning(s) about the scheme, which `yoko check other.yoko` shows
error[Y0803]: cannot read `nothing.sample`: there is no such file

=== days as people write them behind a scheme
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
mkdir at@2024 && cp small.yoko at@2024/x.yoko && cp small.yoko a@b && cp small.yoko 'small.yoko@x'
for other in small.yoko@2024-06-01 small.yoko@R6.6.1 small.yoko@令和6年6月1日 at@2024/x.yoko a@b small.yoko@x small.yoko@ at@2024/ small.yoko@2024-13-01; do
    yoko compare small.yoko "$other" 2>&1 | head -n 2
done
--- stdout ja
small  小さな制度
small@2024-06-01  小さな制度
エラー[Y0817]: 「R6.6.1」は日付ではありません
  = もしかして: 2024-06-01
エラー[Y0817]: 「令和6年6月1日」は日付ではありません
  = もしかして: 2024-06-01
small (small.yoko)  小さな制度
small (x.yoko)  小さな制度
small (small.yoko)  小さな制度
small (a@b)  小さな制度
small (small.yoko)  小さな制度
small (small.yoko@x)  小さな制度
エラー[Y0807]: 「small.yoko@」という制度はありません
  = 参考: このフォルダーに「small.yoko@」というファイルもありません。制度のファイルの名前は .yoko で終わります
エラー[Y0804]: 「at@2024/」はファイルではなくフォルダーです
  = 直し方: その中のファイルを指定してください
エラー[Y0817]: 「2024-13-01」は日付ではありません
  = 直し方: 実在する日付を 2024-03-11 のように書いてください
--- stdout en
small  小さな制度
small@2024-06-01  小さな制度
error[Y0817]: `R6.6.1` is no date
  = did you mean: 2024-06-01
error[Y0817]: `令和6年6月1日` is no date
  = did you mean: 2024-06-01
small (small.yoko)  小さな制度
small (x.yoko)  小さな制度
small (small.yoko)  小さな制度
small (a@b)  小さな制度
small (small.yoko)  小さな制度
small (small.yoko@x)  小さな制度
error[Y0807]: there is no scheme `small.yoko@`
  = note: nor is there a file `small.yoko@` in this folder; the files of schemes end in .yoko
error[Y0804]: `at@2024/` is a folder, not a file
  = help: name a file in it
error[Y0817]: `2024-13-01` is no date
  = help: write a day that exists, as 2024-03-11

