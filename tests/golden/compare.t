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
エラー[Y0814]: 「yoko compare」には SCHEME SCHEME が必要です
  = 直し方: 「yoko compare --help」で例を表示します
--- stderr en
error[Y0814]: `yoko compare` needs more: SCHEME SCHEME
  = help: `yoko compare --help` shows examples
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

