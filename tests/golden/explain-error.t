# yoko explain-error: what a message means. That every code can be explained is held by tests/source/pages.sh.

=== a message with what is wrong and what is right
--- command
yoko explain-error Y0205
--- stdout ja
エラー[Y0205]: 「…」は1円未満の端数を持つことがあります

円未満の端数が出るのに、端数の扱いが書かれていません。
直し方: 端数の扱いを書いてください：切り捨て(…, 1円)、切り上げ、四捨五入

誤りの例：
  scheme.yoko
    制度 example 「小さな補助」
    項目 費用 : 円
    結果 対象経費 = 費用
    条文 第3条 「2分の1」
    結果 算定額 《第3条》 = 費用 × 2分の1

正しい例：
  scheme.yoko
    制度 example 「小さな補助」
    項目 費用 : 円
    結果 対象経費 = 費用
    条文 第3条 「2分の1」
    結果 算定額 《第3条》 = 切り捨て(費用 × 2分の1, 1円)
--- stdout en
error[Y0205]: `…` can be a fraction of a yen

There can be a fraction of a yen, and its rounding is not stated.
help: state the rounding: 切り捨て(…, 1円), 切り上げ or 四捨五入

Wrong:
  scheme.yoko
    制度 example 「小さな補助」
    項目 費用 : 円
    結果 対象経費 = 費用
    条文 第3条 「2分の1」
    結果 算定額 《第3条》 = 費用 × 2分の1

Right:
  scheme.yoko
    制度 example 「小さな補助」
    項目 費用 : 円
    結果 対象経費 = 費用
    条文 第3条 「2分の1」
    結果 算定額 《第3条》 = 切り捨て(費用 × 2分の1, 1円)

=== the code as people copy it
--- command
yoko explain-error '［ｙ０２０５］' | head -n 1; yoko explain-error 205 | head -n 1
--- stdout ja
エラー[Y0205]: 「…」は1円未満の端数を持つことがあります
エラー[Y0205]: 「…」は1円未満の端数を持つことがあります
--- stdout en
error[Y0205]: `…` can be a fraction of a yen
error[Y0205]: `…` can be a fraction of a yen

=== a message about records, whose example is a file and a command
--- command
yoko explain-error Y0743
--- stdout ja
エラー[Y0743]: …: 「…」の小数は…桁までですが、「…」とあります

小数の桁が、項目の決まりより多くなっています。
直し方: 定めに従って端数を処理してから書いてください

誤りの例：
  applications.csv
    申請番号,職員数
    A-1,10.25
    $ yoko run scheme.yoko applications.csv

正しい例：
  applications.csv
    申請番号,職員数
    A-1,10.3
    $ yoko run scheme.yoko applications.csv
--- stdout en
error[Y0743]: …: `…` has at most … decimals, but here is `…`

The number has more decimals than the field.
help: round it as the scheme says before writing it

Wrong:
  applications.csv
    申請番号,職員数
    A-1,10.25
    $ yoko run scheme.yoko applications.csv

Right:
  applications.csv
    申請番号,職員数
    A-1,10.3
    $ yoko run scheme.yoko applications.csv

=== for a program
--- command
yoko explain-error Y0050 --json
--- stdout ja
{"code":"Y0050","severity":"error","message":"「…」の前に「:」がありません","about":"条文や見出しと、条件との間には「:」が要ります。","help":"そこに書いてください：要件 《第3条》 「見出し」: 条件、項目 定員 : 人","wrong":{"command":"","parts":[{"kind":"file","name":"scheme.yoko","text":"制度 example 「小さな補助」\n項目 費用 : 円\n条文 第3条 「費用」\n項目 指定 : 真偽\n要件 《第3条》 指定\n結果 対象経費 = 費用\n"}]},"right":{"command":"","parts":[{"kind":"file","name":"scheme.yoko","text":"制度 example 「小さな補助」\n項目 費用 : 円\n条文 第3条 「費用」\n項目 指定 : 真偽\n要件 《第3条》: 指定\n結果 対象経費 = 費用\n"}]}}
--- stdout en
{"code":"Y0050","severity":"error","message":"`:` is missing before `…`","about":"A colon stands between the clause or heading and the condition.","help":"write it there: 要件 《第3条》 「heading」: CONDITION, 項目 定員 : 人","wrong":{"command":"","parts":[{"kind":"file","name":"scheme.yoko","text":"制度 example 「小さな補助」\n項目 費用 : 円\n条文 第3条 「費用」\n項目 指定 : 真偽\n要件 《第3条》 指定\n結果 対象経費 = 費用\n"}]},"right":{"command":"","parts":[{"kind":"file","name":"scheme.yoko","text":"制度 example 「小さな補助」\n項目 費用 : 円\n条文 第3条 「費用」\n項目 指定 : 真偽\n要件 《第3条》: 指定\n結果 対象経費 = 費用\n"}]}}

=== two at once, into a file
--- command
yoko explain-error Y0050 Y0051 -o told.txt
--- output told.txt ja
エラー[Y0050]: 「…」の前に「:」がありません

条文や見出しと、条件との間には「:」が要ります。
直し方: そこに書いてください：要件 《第3条》 「見出し」: 条件、項目 定員 : 人

誤りの例：
  scheme.yoko
    制度 example 「小さな補助」
    項目 費用 : 円
    条文 第3条 「費用」
    項目 指定 : 真偽
    要件 《第3条》 指定
    結果 対象経費 = 費用

正しい例：
  scheme.yoko
    制度 example 「小さな補助」
    項目 費用 : 円
    条文 第3条 「費用」
    項目 指定 : 真偽
    要件 《第3条》: 指定
    結果 対象経費 = 費用

エラー[Y0051]: 数と単位の間に空白があります：「…」

数と単位は続けて書きます。
直し方: 単位は、数のすぐ後に続けて書いてください

誤りの例：
  scheme.yoko
    制度 example 「小さな補助」
    項目 費用 : 円
    条文 第3条 「費用」
    結果 対象経費 《第3条》 = 小さい方(費用, 100万 円)

正しい例：
  scheme.yoko
    制度 example 「小さな補助」
    項目 費用 : 円
    条文 第3条 「費用」
    結果 対象経費 《第3条》 = 小さい方(費用, 100万円)
--- output told.txt en
error[Y0050]: `:` is missing before `…`

A colon stands between the clause or heading and the condition.
help: write it there: 要件 《第3条》 「heading」: CONDITION, 項目 定員 : 人

Wrong:
  scheme.yoko
    制度 example 「小さな補助」
    項目 費用 : 円
    条文 第3条 「費用」
    項目 指定 : 真偽
    要件 《第3条》 指定
    結果 対象経費 = 費用

Right:
  scheme.yoko
    制度 example 「小さな補助」
    項目 費用 : 円
    条文 第3条 「費用」
    項目 指定 : 真偽
    要件 《第3条》: 指定
    結果 対象経費 = 費用

error[Y0051]: a space parts the number and its unit: `…`

A number and its unit are written together.
help: write the unit right behind its number

Wrong:
  scheme.yoko
    制度 example 「小さな補助」
    項目 費用 : 円
    条文 第3条 「費用」
    結果 対象経費 《第3条》 = 小さい方(費用, 100万 円)

Right:
  scheme.yoko
    制度 example 「小さな補助」
    項目 費用 : 円
    条文 第3条 「費用」
    結果 対象経費 《第3条》 = 小さい方(費用, 100万円)

=== the list
--- command
yoko explain-error | sed -n 's/^\(Y005[0-3]\)/\1/p'; yoko explain-error --json | sed -n 2,3p
--- stdout ja
Y0050  エラー  「…」の前に「:」がありません
Y0051  エラー  数と単位の間に空白があります：「…」
Y0052  エラー  数「…」と「…」が、間に何もないまま並んでいます
Y0053  エラー  「…」で始まる宣言はありません
{"code":"Y0010","severity":"error","message":"ファイルの … バイト目（…）は UTF-8 の文字になっていません"},
{"code":"Y0011","severity":"error","message":"「…」（…）はここに書けません"},
--- stdout en
Y0050  error  `:` is missing before `…`
Y0051  error  a space parts the number and its unit: `…`
Y0052  error  `…` and `…` are two numbers with nothing between them
Y0053  error  no declaration begins with `…`
{"code":"Y0010","severity":"error","message":"byte … of the file, …, is no part of a UTF-8 character"},
{"code":"Y0011","severity":"error","message":"`…` (…) cannot stand here"},

=== a code that there is not
--- command
yoko explain-error Y0259; yoko explain-error Y7777; yoko explain-error 円
--- stderr ja
エラー[Y0880]: 「Y0259」という符号のメッセージはありません
  = もしかして: Y0059
  = 直し方: 「yoko explain-error」ですべての符号を一覧にします
エラー[Y0880]: 「Y7777」という符号のメッセージはありません
  = 直し方: 「yoko explain-error」ですべての符号を一覧にします
エラー[Y0880]: 「円」という符号のメッセージはありません
  = 直し方: 「yoko explain-error」ですべての符号を一覧にします
--- stderr en
error[Y0880]: there is no message with the code `Y0259`
  = did you mean: Y0059
  = help: `yoko explain-error` lists all of them
error[Y0880]: there is no message with the code `Y7777`
  = help: `yoko explain-error` lists all of them
error[Y0880]: there is no message with the code `円`
  = help: `yoko explain-error` lists all of them
--- exit
4

=== completion for a shell that has none
--- command
yoko completion fsh
--- stderr ja
エラー[Y0881]: シェル「fsh」の補完はありません
  = もしかして: zsh
  = 直し方: bash、zsh、fish のどれかを書いてください
--- stderr en
error[Y0881]: there is no completion for the shell `fsh`
  = did you mean: zsh
  = help: write bash, zsh or fish
--- exit
4

=== a command and an option misspelt
--- command
yoko explain-eror Y0205; yoko explain-error Y0205 --jsn
--- stderr ja
エラー[Y0810]: 「explain-eror」というコマンドはありません
  = もしかして: explain-error
  = 直し方: 「yoko help」でコマンドの一覧を表示します
エラー[Y0811]: 「yoko explain-error」に「--jsn」というオプションはありません
  = もしかして: --json
  = 直し方: 「yoko explain-error --help」でオプションの一覧を表示します
--- stderr en
error[Y0810]: there is no command `explain-eror`
  = did you mean: explain-error
  = help: `yoko help` lists the commands
error[Y0811]: `yoko explain-error` has no option `--jsn`
  = did you mean: --json
  = help: `yoko explain-error --help` lists the options
--- exit
4

=== codes as people copy them, and codes that are none
--- command
for code in 'エラー[Y0205]: 端数' 'error[Y0205]' ' ｙ０２０５ ' 205 'Y0205:' Y02050 0979 0999 0949 '' Y 12x '[]'; do
    echo "'$code': $(yoko explain-error "$code" 2>&1 | head -n 2 | tr '\n' '|')"
done
--- stdout ja
'エラー[Y0205]: 端数': エラー[Y0205]: 「…」は1円未満の端数を持つことがあります||
'error[Y0205]': エラー[Y0205]: 「…」は1円未満の端数を持つことがあります||
' ｙ０２０５ ': エラー[Y0205]: 「…」は1円未満の端数を持つことがあります||
'205': エラー[Y0205]: 「…」は1円未満の端数を持つことがあります||
'Y0205:': エラー[Y0205]: 「…」は1円未満の端数を持つことがあります||
'Y02050': エラー[Y0880]: 「Y02050」という符号のメッセージはありません|  = 直し方: 「yoko explain-error」ですべての符号を一覧にします|
'0979': エラー[Y0880]: 「0979」という符号のメッセージはありません|  = もしかして: Y1001|
'0999': エラー[Y0880]: 「0999」という符号のメッセージはありません|  = もしかして: Y1001|
'0949': エラー[Y0880]: 「0949」という符号のメッセージはありません|  = もしかして: Y0049|
'': エラー[Y0880]: 「」という符号のメッセージはありません|  = 直し方: 「yoko explain-error」ですべての符号を一覧にします|
'Y': エラー[Y0880]: 「Y」という符号のメッセージはありません|  = 直し方: 「yoko explain-error」ですべての符号を一覧にします|
'12x': エラー[Y0880]: 「12x」という符号のメッセージはありません|  = 直し方: 「yoko explain-error」ですべての符号を一覧にします|
'[]': エラー[Y0880]: 「[]」という符号のメッセージはありません|  = 直し方: 「yoko explain-error」ですべての符号を一覧にします|
--- stdout en
'エラー[Y0205]: 端数': error[Y0205]: `…` can be a fraction of a yen||
'error[Y0205]': error[Y0205]: `…` can be a fraction of a yen||
' ｙ０２０５ ': error[Y0205]: `…` can be a fraction of a yen||
'205': error[Y0205]: `…` can be a fraction of a yen||
'Y0205:': error[Y0205]: `…` can be a fraction of a yen||
'Y02050': error[Y0880]: there is no message with the code `Y02050`|  = help: `yoko explain-error` lists all of them|
'0979': error[Y0880]: there is no message with the code `0979`|  = did you mean: Y1001|
'0999': error[Y0880]: there is no message with the code `0999`|  = did you mean: Y1001|
'0949': error[Y0880]: there is no message with the code `0949`|  = did you mean: Y0049|
'': error[Y0880]: there is no message with the code ``|  = help: `yoko explain-error` lists all of them|
'Y': error[Y0880]: there is no message with the code `Y`|  = help: `yoko explain-error` lists all of them|
'12x': error[Y0880]: there is no message with the code `12x`|  = help: `yoko explain-error` lists all of them|
'[]': error[Y0880]: there is no message with the code `[]`|  = help: `yoko explain-error` lists all of them|

