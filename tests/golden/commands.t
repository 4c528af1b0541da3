# The command line itself: what there is to ask for, and what happens when it is asked for wrongly.

=== no command
--- command
yoko >out; status=$?
sed "1s/ [0-9.]* / N /" out
exit $status
--- stdout ja
yoko N — 制度ファイルに書いた補助金の要綱に従って、申請を判定します

使い方:
  yoko コマンド …

コマンド:
  check          制度ファイルを検査し、誤りの場所と直し方を示します
  run            申請ファイルをまとめて判定します
  explain        1件の申請について、判定の理由を条項ごとに説明します
  explain-error  メッセージの意味を、誤りの例と正しい例を付けて説明します
  explore        申請の入力を一つずつ変えて、判定の何がなぜ変わるかを示します
  test           制度ファイルの「例」を判定し、期待どおりか確かめます
  compare        制度を並べ、違うところ、片方にしかない定め、言い方だけが違うところを示します
  compile        制度を、本文がなくても実行できるファイルに変換します
  dis            制度から作られる命令の一覧を表示します
  cite           制度の条文と、それを引用する規則を並べます
  doc            制度を、条文ごとの読める文書にします
  fmt            制度ファイルを、注釈も含めて決まった形に整えます
  lsp            エディターに、入力中の誤りの指摘、補完、意味の表示、修正案を提供します
  new            何をどこに書くかの説明が付いた制度ファイルを作ります
  record         申請のファイルを判定し、判定を台帳に残します
  verify         書き換え・欠落・入れ替えのある記録をすべて見つけます
  replay         台帳の申請をもう一度判定し、違う結果になるものを示します
  accept         過去の判定が変わることを、理由とともに承認して記録します
  sample         試し、見積もるための申請を、分布に従って作ります
  help           この説明を表示します。「yoko help コマンド」で各コマンドの説明を表示します
  help limits    yoko が受け付ける上限と、--limit で変えられる範囲
  version        yoko の版を表示します

SCHEME には制度ファイルのパスか ID を書きます。ID は ./schemes、環境変数 YOKO_PATH のフォルダー、
インストール済みの制度の順に探します。RECORDS には申請のファイル(JSON、NDJSON、CSV)を書きます。
「-」は標準入力です。
終了コード: 0 正常、1 答えが「いいえ」、2 申請データの誤り、3 制度の誤り、4 使い方の誤り、
5 入出力やメモリの障害
--- stdout en
yoko N — turns subsidy guidelines written as scheme files into decisions on applications

Usage:
  yoko COMMAND …

Commands:
  check          checks schemes and shows what is wrong where
  run            decides a file of applications
  explain        tells how the decision on one application came about
  explain-error  tells what a message means, with what is wrong and what is right
  explore        changes one input of an application at a time, and tells what that changes and why
  test           decides a scheme's examples (例) and compares with what they expect
  compare        puts schemes side by side: what differs, what only one has, what only reads differently
  compile        compiles a scheme into a file that runs without its text
  dis            shows the instructions that a scheme compiles to
  cite           lists the clauses of a scheme's source with the rules that cite them
  doc            shows a scheme as a page to read, clause by clause
  fmt            puts scheme files into their settled form, comments included
  lsp            serves an editor: mistakes as one types, completion, meanings, quick fixes
  new            begins a scheme file, with what to write where in its comments
  record         decides a file of applications and keeps the decisions in a ledger
  verify         finds every entry of a ledger that was changed, taken away or moved
  replay         decides a ledger's applications again and tells what comes out otherwise
  accept         records that old decisions may come out otherwise, and why
  sample         makes applications by chance, to try or to cost a scheme with
  help           this text; `yoko help COMMAND` tells about one command
  help limits    how much yoko takes, and what --limit can set
  version        the version of yoko

SCHEME is the path of a scheme file or an id, looked up in ./schemes, in the folders of YOKO_PATH,
and in the installed schemes. RECORDS is a file of applications in JSON, NDJSON or CSV; - is the
standard input.
Exit status: 0 all well, 1 the answer is no, 2 bad records, 3 a scheme with errors, 4 usage, 5 the
system failed.
--- exit
4

=== all commands
--- command
yoko help | sed "1s/ [0-9.]* / N /"
--- stdout ja
yoko N — 制度ファイルに書いた補助金の要綱に従って、申請を判定します

使い方:
  yoko コマンド …

コマンド:
  check          制度ファイルを検査し、誤りの場所と直し方を示します
  run            申請ファイルをまとめて判定します
  explain        1件の申請について、判定の理由を条項ごとに説明します
  explain-error  メッセージの意味を、誤りの例と正しい例を付けて説明します
  explore        申請の入力を一つずつ変えて、判定の何がなぜ変わるかを示します
  test           制度ファイルの「例」を判定し、期待どおりか確かめます
  compare        制度を並べ、違うところ、片方にしかない定め、言い方だけが違うところを示します
  compile        制度を、本文がなくても実行できるファイルに変換します
  dis            制度から作られる命令の一覧を表示します
  cite           制度の条文と、それを引用する規則を並べます
  doc            制度を、条文ごとの読める文書にします
  fmt            制度ファイルを、注釈も含めて決まった形に整えます
  lsp            エディターに、入力中の誤りの指摘、補完、意味の表示、修正案を提供します
  new            何をどこに書くかの説明が付いた制度ファイルを作ります
  record         申請のファイルを判定し、判定を台帳に残します
  verify         書き換え・欠落・入れ替えのある記録をすべて見つけます
  replay         台帳の申請をもう一度判定し、違う結果になるものを示します
  accept         過去の判定が変わることを、理由とともに承認して記録します
  sample         試し、見積もるための申請を、分布に従って作ります
  help           この説明を表示します。「yoko help コマンド」で各コマンドの説明を表示します
  help limits    yoko が受け付ける上限と、--limit で変えられる範囲
  version        yoko の版を表示します

SCHEME には制度ファイルのパスか ID を書きます。ID は ./schemes、環境変数 YOKO_PATH のフォルダー、
インストール済みの制度の順に探します。RECORDS には申請のファイル(JSON、NDJSON、CSV)を書きます。
「-」は標準入力です。
終了コード: 0 正常、1 答えが「いいえ」、2 申請データの誤り、3 制度の誤り、4 使い方の誤り、
5 入出力やメモリの障害
--- stdout en
yoko N — turns subsidy guidelines written as scheme files into decisions on applications

Usage:
  yoko COMMAND …

Commands:
  check          checks schemes and shows what is wrong where
  run            decides a file of applications
  explain        tells how the decision on one application came about
  explain-error  tells what a message means, with what is wrong and what is right
  explore        changes one input of an application at a time, and tells what that changes and why
  test           decides a scheme's examples (例) and compares with what they expect
  compare        puts schemes side by side: what differs, what only one has, what only reads differently
  compile        compiles a scheme into a file that runs without its text
  dis            shows the instructions that a scheme compiles to
  cite           lists the clauses of a scheme's source with the rules that cite them
  doc            shows a scheme as a page to read, clause by clause
  fmt            puts scheme files into their settled form, comments included
  lsp            serves an editor: mistakes as one types, completion, meanings, quick fixes
  new            begins a scheme file, with what to write where in its comments
  record         decides a file of applications and keeps the decisions in a ledger
  verify         finds every entry of a ledger that was changed, taken away or moved
  replay         decides a ledger's applications again and tells what comes out otherwise
  accept         records that old decisions may come out otherwise, and why
  sample         makes applications by chance, to try or to cost a scheme with
  help           this text; `yoko help COMMAND` tells about one command
  help limits    how much yoko takes, and what --limit can set
  version        the version of yoko

SCHEME is the path of a scheme file or an id, looked up in ./schemes, in the folders of YOKO_PATH,
and in the installed schemes. RECORDS is a file of applications in JSON, NDJSON or CSV; - is the
standard input.
Exit status: 0 all well, 1 the answer is no, 2 bad records, 3 a scheme with errors, 4 usage, 5 the
system failed.

=== the version
--- command
yoko --version | sed "s/[0-9.]*$/N/"
yoko version | sed "s/[0-9.]*$/N/"
--- stdout
yoko N
yoko N

=== help on check
--- command
yoko check --help
--- stdout ja
yoko check — 制度ファイルを検査し、誤りの場所と直し方を示します

使い方:
  yoko check SCHEME… [--json]

オプション:
      --as-of DATE        制度をこの日の時点の内容で適用します（例 2024-03-11）
      --limit NAME=VALUE  受け付ける上限を変えます。名前は「yoko help limits」で確かめられます。繰り返し指定できます
      --json              制度ごとに1つの JSON で答えます（プログラム向け）
  -h, --help              この説明を表示します

例:
  yoko check saitama-2020
      その ID の制度を検査します
  yoko check draft/saitama-2025.yoko --json
      ファイルを検査し、エディターなどのプログラムに渡します
--- stdout en
yoko check — checks schemes and shows what is wrong where

Usage:
  yoko check SCHEME… [--json]

Options:
      --as-of DATE        read the scheme as it stood on that day, as 2024-03-11
      --limit NAME=VALUE  take more or less than usual of something: `yoko help limits`; may be repeated
      --json              one JSON object a scheme, for programs
  -h, --help              this text

Examples:
  yoko check saitama-2020
      checks the scheme of that id
  yoko check draft/saitama-2025.yoko --json
      checks a file, for an editor or another program

=== help on run
--- command
yoko help run
--- stdout ja
yoko run — 申請ファイルをまとめて判定します

使い方:
  yoko run SCHEME RECORDS [-o FILE] [--format FORMAT] [--columns COLUMNS] [--lines FILE] [--list LIST=FILE]… [--as-of DATE] [--threads N]

オプション:
  -o, --output FILE              判定をこのファイルに書き出します。形式は拡張子（.csv .ndjson .json .xlsx）で決まります
      --format FORMAT            出力の形式。csv、ndjson、json、table（表）、xlsx（Excel のブック）のどれか
      --columns COLUMNS          書き出す列と見出し。例：'番号=申請番号,交付可:1/0,補助額'
      --line-end END             CSV の行の終わり。crlf（ふつうはこちら）か lf
      --sheet-rows N             ブックのとき、1枚のシートの行の上限。1048576行より少ない行しか読めないソフトのため
      --no-bom                   CSV のファイルの初めに、表計算ソフトが UTF-8 と見分ける印（BOM）を付けません
      --threads N                同時に働くスレッドの数。書かなければプロセッサの数
      --lines FILE               CSV のとき、経費1行ごとの判定をこのファイルに書き出します
      --list LIST=FILE           申請が CSV のとき、一覧のファイルを「経費=経費.csv」のように指定します（繰り返し指定できます）
      --as-of DATE               制度をこの日の時点の内容で適用します（例 2024-03-11）
      --limit NAME=VALUE         受け付ける上限を変えます。名前は「yoko help limits」で確かめられます。繰り返し指定できます
      --allow-library NAME=FILE  制度がこのライブラリを使うことを許します（名前=/パス[@sha256:16進数]）。繰り返し指定できます
      --sandbox                  ファイル、プログラム、通信を新たに開く権限を捨ててから判定します
      --sandbox-partial          同じことを、このカーネルにある仕組みだけで行い、足りないものを表示します
      --json                     メッセージと集計を、1行に1つの JSON で出力します
  -h, --help                     この説明を表示します

例:
  yoko run saitama-2020 申請.csv
      判定を表で表示します
  yoko run saitama-2020 申請.csv --list 経費=経費.csv -o 判定.csv --lines 経費判定.csv
      表計算ソフトで保存した CSV を読み、判定と経費ごとの判定を CSV に書き出します
--- stdout en
yoko run — decides a file of applications

Usage:
  yoko run SCHEME RECORDS [-o FILE] [--format FORMAT] [--columns COLUMNS] [--lines FILE] [--list LIST=FILE]… [--as-of DATE] [--threads N]

Options:
  -o, --output FILE              write the decisions there; its extension is the format (.csv .ndjson .json .xlsx)
      --format FORMAT            csv, ndjson, json, table or xlsx
      --columns COLUMNS          which columns, under which headings: 'id=申請番号,交付可:1/0,補助額'
      --line-end END             how lines of CSV end: crlf (the usual) or lf
      --sheet-rows N             of a workbook: the most rows of a sheet, for programs that take fewer than 1048576
      --no-bom                   CSV files without the mark by which spreadsheets know UTF-8
      --threads N                how many threads work; else one for each processor
      --lines FILE               with CSV: write a row for each line of 経費 there
      --list LIST=FILE           with CSV records: the file of a list, as 経費=経費.csv; may be repeated
      --as-of DATE               read the scheme as it stood on that day, as 2024-03-11
      --limit NAME=VALUE         take more or less than usual of something: `yoko help limits`; may be repeated
      --allow-library NAME=FILE  let the scheme call this library: NAME=/path[@sha256:HEX]; may be repeated
      --sandbox                  decide without the right to open files, programs or sockets
      --sandbox-partial          the same with what this kernel has, and say what is missing
      --json                     messages and the summary as JSON, one a line
  -h, --help                     this text

Examples:
  yoko run saitama-2020 申請.csv
      shows the decisions as a table
  yoko run saitama-2020 申請.csv --list 経費=経費.csv -o 判定.csv --lines 経費判定.csv
      reads the CSV files that a spreadsheet saved and writes two more

=== help on explain
--- command
yoko explain -h
--- stdout ja
yoko explain — 1件の申請について、判定の理由を条項ごとに説明します

使い方:
  yoko explain SCHEME RECORDS [ID] [--depth DEPTH] [-o FILE]

オプション:
      --depth DEPTH              letter（申請者向け）、working（審査担当者向け、指定しないとき）、trace（すべての値）のどれか
      --list LIST=FILE           申請が CSV のとき、一覧のファイルを「経費=経費.csv」のように指定します（繰り返し指定できます）
      --as-of DATE               制度をこの日の時点の内容で適用します（例 2024-03-11）
      --limit NAME=VALUE         受け付ける上限を変えます。名前は「yoko help limits」で確かめられます。繰り返し指定できます
      --allow-library NAME=FILE  制度がこのライブラリを使うことを許します（名前=/パス[@sha256:16進数]）。繰り返し指定できます
      --sandbox                  ファイル、プログラム、通信を新たに開く権限を捨ててから判定します
      --sandbox-partial          同じことを、このカーネルにある仕組みだけで行い、足りないものを表示します
  -o, --output FILE              説明をこのファイルに書き出します。形式は拡張子（.html .json .txt）で決まります
      --format FORMAT            text、html（画面でも紙でも読める形）、json のどれか
      --json                     説明を JSON で出力します（プログラム向け）
  -h, --help                     この説明を表示します

例:
  yoko explain saitama-2020 申請.csv R6-001
      その申請番号の申請を、条項ごとに説明します
  yoko explain saitama-2020 one.json --depth letter -o letter.html
      1件だけの申請ファイルについて、申請者に伝える文面を作ります
--- stdout en
yoko explain — tells how the decision on one application came about

Usage:
  yoko explain SCHEME RECORDS [ID] [--depth DEPTH] [-o FILE]

Options:
      --depth DEPTH              letter (for the applicant), working (for the examiner; usual) or trace
      --list LIST=FILE           with CSV records: the file of a list, as 経費=経費.csv; may be repeated
      --as-of DATE               read the scheme as it stood on that day, as 2024-03-11
      --limit NAME=VALUE         take more or less than usual of something: `yoko help limits`; may be repeated
      --allow-library NAME=FILE  let the scheme call this library: NAME=/path[@sha256:HEX]; may be repeated
      --sandbox                  decide without the right to open files, programs or sockets
      --sandbox-partial          the same with what this kernel has, and say what is missing
  -o, --output FILE              write the explanation there; its extension is the format (.html .json .txt)
      --format FORMAT            text, html (for the screen and for paper) or json
      --json                     the explanation as JSON, for programs
  -h, --help                     this text

Examples:
  yoko explain saitama-2020 申請.csv R6-001
      goes through the application of that 申請番号, clause by clause
  yoko explain saitama-2020 one.json --depth letter -o letter.html
      words the decision on the only application of a file for its applicant, to be printed

=== help on test
--- command
yoko test --help
--- stdout ja
yoko test — 制度ファイルの「例」を判定し、期待どおりか確かめます

使い方:
  yoko test SCHEME [CASES…] [--coverage | --mutate | --suggest] [-o FILE]

オプション:
  -a, --all                      一致した例も表示します
      --coverage                 どの例でも試されていない規則と条件を並べます
      --require-coverage         試されていない規則があれば不合格とします
      --require-conditions       試されていない規則や、単独で効くことを確かめていない条件があれば不合格とします
      --mutate                   制度を一か所ずつ書き換えて、どの例も気づかない書き換えを並べます
      --suggest                  規則の境目にある事例の案を書き出します（期待する結果は、確かめてから書き込みます）
      --format FORMAT            text、json、junit、html のどれか（--suggest では ndjson か csv）。指定しなければ、ファイルの拡張子で決まります
      --list LIST=FILE           事例が CSV のとき、一覧のファイルを「経費=経費.csv」のように指定します。繰り返し指定できます
      --no-cases                 制度の隣にある事例（cases/ID.ndjson と cases/ID.csv）を使いません
  -o, --output FILE              標準出力ではなく、このファイルに書き出します
      --as-of DATE               制度をこの日の時点の内容で適用します（例 2024-03-11）
      --limit NAME=VALUE         受け付ける上限を変えます。名前は「yoko help limits」で確かめられます。繰り返し指定できます
      --allow-library NAME=FILE  制度がこのライブラリを使うことを許します（名前=/パス[@sha256:16進数]）。繰り返し指定できます
      --sandbox                  ファイル、プログラム、通信を新たに開く権限を捨ててから判定します
      --sandbox-partial          同じことを、このカーネルにある仕組みだけで行い、足りないものを表示します
      --json                     結果を JSON で出力します（プログラム向け）
  -h, --help                     この説明を表示します

例:
  yoko test saitama-2020
      制度ファイルに書かれた例と、その隣の cases フォルダーにある事例を確かめます
  yoko test saitama-2020 cases/2023.ndjson
      過去の事例(1行に {"record": …, "expected": …} を1つ)も確かめます
--- stdout en
yoko test — decides a scheme's examples (例) and compares with what they expect

Usage:
  yoko test SCHEME [CASES…] [--coverage | --mutate | --suggest] [-o FILE]

Options:
  -a, --all                      show those that passed, too
      --coverage                 list the rules and conditions that no case puts to the test
      --require-coverage         fail unless every rule is put to the test
      --require-conditions       fail unless every rule, and every condition on its own, is put to the test
      --mutate                   change one place of the scheme at a time, and list the changes that no case notices
      --suggest                  write cases at the edges of the rules, for somebody to judge
      --format FORMAT            text, json, junit or html, of --suggest ndjson or csv; otherwise by the file's extension
      --list LIST=FILE           with cases in CSV: the file of a list, as 経費=経費.csv; may be repeated
      --no-cases                 leave out the cases that lie beside the scheme, cases/ID.ndjson and cases/ID.csv
  -o, --output FILE              write there instead of to standard output
      --as-of DATE               read the scheme as it stood on that day, as 2024-03-11
      --limit NAME=VALUE         take more or less than usual of something: `yoko help limits`; may be repeated
      --allow-library NAME=FILE  let the scheme call this library: NAME=/path[@sha256:HEX]; may be repeated
      --sandbox                  decide without the right to open files, programs or sockets
      --sandbox-partial          the same with what this kernel has, and say what is missing
      --json                     the outcome as JSON, for programs
  -h, --help                     this text

Examples:
  yoko test saitama-2020
      runs the examples in the scheme file, and the cases that lie beside it
  yoko test saitama-2020 cases/2023.ndjson
      also decides old cases, one {"record": …, "expected": …} a line

=== help on compile
--- command
yoko compile --help
--- stdout ja
yoko compile — 制度を、本文がなくても実行できるファイルに変換します

使い方:
  yoko compile SCHEME -o FILE

オプション:
  -o, --output FILE       標準出力ではなく、このファイルに書き出します
      --as-of DATE        制度をこの日の時点の内容で適用します（例 2024-03-11）
      --limit NAME=VALUE  受け付ける上限を変えます。名前は「yoko help limits」で確かめられます。繰り返し指定できます
  -h, --help              この説明を表示します

例:
  yoko compile saitama-2020 -o saitama-2020.ykc
      その ID の制度を変換します
  yoko run ./saitama-2020.ykc 申請.csv
      変換したファイルを使って判定します
--- stdout en
yoko compile — compiles a scheme into a file that runs without its text

Usage:
  yoko compile SCHEME -o FILE

Options:
  -o, --output FILE       write there instead of to standard output
      --as-of DATE        read the scheme as it stood on that day, as 2024-03-11
      --limit NAME=VALUE  take more or less than usual of something: `yoko help limits`; may be repeated
  -h, --help              this text

Examples:
  yoko compile saitama-2020 -o saitama-2020.ykc
      compiles the scheme of that id
  yoko run ./saitama-2020.ykc 申請.csv
      decides by the compiled scheme

=== help on dis
--- command
yoko dis --help
--- stdout ja
yoko dis — 制度から作られる命令の一覧を表示します

使い方:
  yoko dis SCHEME [-o FILE]

オプション:
  -o, --output FILE       標準出力ではなく、このファイルに書き出します
      --as-of DATE        制度をこの日の時点の内容で適用します（例 2024-03-11）
      --limit NAME=VALUE  受け付ける上限を変えます。名前は「yoko help limits」で確かめられます。繰り返し指定できます
  -h, --help              この説明を表示します

例:
  yoko dis saitama-2020
      その ID の制度の命令を表示します
  yoko dis ./saitama-2020.ykc -o saitama-2020.txt
      変換済みの制度の命令をファイルに書き出します
--- stdout en
yoko dis — shows the instructions that a scheme compiles to

Usage:
  yoko dis SCHEME [-o FILE]

Options:
  -o, --output FILE       write there instead of to standard output
      --as-of DATE        read the scheme as it stood on that day, as 2024-03-11
      --limit NAME=VALUE  take more or less than usual of something: `yoko help limits`; may be repeated
  -h, --help              this text

Examples:
  yoko dis saitama-2020
      shows the instructions of the scheme of that id
  yoko dis ./saitama-2020.ykc -o saitama-2020.txt
      writes those of a compiled scheme to a file

=== a misspelt command
--- command
yoko chekc saitama-2020
--- stderr ja
エラー[Y0810]: 「chekc」というコマンドはありません
  = もしかして: check
  = 直し方: 「yoko help」でコマンドの一覧を表示します
--- stderr en
error[Y0810]: there is no command `chekc`
  = did you mean: check
  = help: `yoko help` lists the commands
--- exit
4

=== a command like none
--- command
yoko 判定
--- stderr ja
エラー[Y0810]: 「判定」というコマンドはありません
  = もしかして: run
  = 直し方: 「yoko help」でコマンドの一覧を表示します
--- stderr en
error[Y0810]: there is no command `判定`
  = did you mean: run
  = help: `yoko help` lists the commands
--- exit
4

=== a misspelt command after help
--- command
yoko help explian
--- stderr ja
エラー[Y0810]: 「explian」というコマンドはありません
  = もしかして: explain
  = 直し方: 「yoko help」でコマンドの一覧を表示します
--- stderr en
error[Y0810]: there is no command `explian`
  = did you mean: explain
  = help: `yoko help` lists the commands
--- exit
4

=== a misspelt option
--- command
yoko run --fromat csv a b
--- stderr ja
エラー[Y0811]: 「yoko run」に「--fromat」というオプションはありません
  = もしかして: --format
  = 直し方: 「yoko run --help」でオプションの一覧を表示します
--- stderr en
error[Y0811]: `yoko run` has no option `--fromat`
  = did you mean: --format
  = help: `yoko run --help` lists the options
--- exit
4

=== an option of one letter that is not known
--- command
yoko run -x a b
--- stderr ja
エラー[Y0811]: 「yoko run」に「-x」というオプションはありません
  = 直し方: 「yoko run --help」でオプションの一覧を表示します
--- stderr en
error[Y0811]: `yoko run` has no option `-x`
  = help: `yoko run --help` lists the options
--- exit
4

=== an option cut so short that it could be several
--- command
yoko run --l a b
--- stderr ja
エラー[Y0825]: オプション「--l」に当てはまるものが複数あります: --line-end, --lines, --list, --limit
  = 直し方: 省略せずに書いてください
--- stderr en
error[Y0825]: the option `--l` could be any of --line-end, --lines, --list, --limit
  = help: write it in full
--- exit
4

=== an option cut short
It is taken for the only one that it can be.
--- command
yoko run --form xml a b
--- stderr ja
エラー[Y0816]: 「xml」という形式では出力できません
  = 直し方: csv, ndjson, json, table, xlsx のどれかを書いてください
--- stderr en
error[Y0816]: there is no format `xml` for this
  = help: write one of csv, ndjson, json, table, xlsx
--- exit
4

=== an option without its value
--- command
yoko run saitama-2020 a.csv --output
--- stderr ja
エラー[Y0812]: オプション「--output」には値が必要です
  = 直し方: 「yoko run --help」で書き方を表示します
--- stderr en
error[Y0812]: the option `--output` needs a value
  = help: `yoko run --help` shows how it is written
--- exit
4

=== an option of one letter without its value
--- command
yoko run saitama-2020 a.csv -o
--- stderr ja
エラー[Y0812]: オプション「-o」には値が必要です
  = 直し方: 「yoko run --help」で書き方を表示します
--- stderr en
error[Y0812]: the option `-o` needs a value
  = help: `yoko run --help` shows how it is written
--- exit
4

=== a value for an option that takes none
--- command
yoko run --json=yes a b
--- stderr ja
エラー[Y0813]: オプション「--json」に値は付けられません
  = 直し方: 「yoko run --help」で書き方を表示します
--- stderr en
error[Y0813]: the option `--json` takes no value
  = help: `yoko run --help` shows how it is written
--- exit
4

=== too few words
--- command
yoko check
yoko run saitama-2020
yoko explain saitama-2020
yoko test
yoko compile
yoko dis
--- stderr ja
エラー[Y0814]: 「yoko check」には、制度(ファイルか ID)が必要です
  = 直し方: 「yoko check saitama-2020」のように書いてください。ほかの例は「yoko check --help」で表示します
エラー[Y0814]: 「yoko run」には、制度(ファイルか ID)と申請のファイルが必要です
  = 直し方: 「yoko run saitama-2020 申請.csv」のように書いてください。ほかの例は「yoko run --help」で表示します
エラー[Y0814]: 「yoko explain」には、制度(ファイルか ID)と申請のファイルが必要です
  = 直し方: 「yoko explain saitama-2020 申請.csv R6-001」のように書いてください。ほかの例は「yoko explain --help」で表示します
エラー[Y0814]: 「yoko test」には、制度(ファイルか ID)が必要です
  = 直し方: 「yoko test saitama-2020」のように書いてください。ほかの例は「yoko test --help」で表示します
エラー[Y0814]: 「yoko compile」には、制度(ファイルか ID)が必要です
  = 直し方: 「yoko compile saitama-2020 -o saitama-2020.ykc」のように書いてください。ほかの例は「yoko compile --help」で表示します
エラー[Y0814]: 「yoko dis」には、制度(ファイルか ID)が必要です
  = 直し方: 「yoko dis saitama-2020」のように書いてください。ほかの例は「yoko dis --help」で表示します
--- stderr en
error[Y0814]: `yoko check` needs a scheme (its file or its id)
  = help: write it as `yoko check saitama-2020`; `yoko check --help` shows more
error[Y0814]: `yoko run` needs a scheme (its file or its id) and a file of applications
  = help: write it as `yoko run saitama-2020 申請.csv`; `yoko run --help` shows more
error[Y0814]: `yoko explain` needs a scheme (its file or its id) and a file of applications
  = help: write it as `yoko explain saitama-2020 申請.csv R6-001`; `yoko explain --help` shows more
error[Y0814]: `yoko test` needs a scheme (its file or its id)
  = help: write it as `yoko test saitama-2020`; `yoko test --help` shows more
error[Y0814]: `yoko compile` needs a scheme (its file or its id)
  = help: write it as `yoko compile saitama-2020 -o saitama-2020.ykc`; `yoko compile --help` shows more
error[Y0814]: `yoko dis` needs a scheme (its file or its id)
  = help: write it as `yoko dis saitama-2020`; `yoko dis --help` shows more
--- exit
4

=== too few words, of the other commands
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
for command in cite doc compare sample new fmt explore record verify replay accept completion; do yoko $command; done
yoko compare small.yoko
yoko record small.yoko applications.ndjson
yoko record small.yoko applications.ndjson --ledger 台帳.db
yoko compile
yoko accept 台帳.db
yoko run small.yoko
yoko run --json
--- stderr ja
エラー[Y0814]: 「yoko cite」には、制度(ファイルか ID)が必要です
  = 直し方: 「yoko cite saitama-2020」のように書いてください。ほかの例は「yoko cite --help」で表示します
エラー[Y0814]: 「yoko doc」には、制度(ファイルか ID)が必要です
  = 直し方: 「yoko doc saitama-2020 -o saitama-2020.html」のように書いてください。ほかの例は「yoko doc --help」で表示します
エラー[Y0814]: 「yoko compare」には、2つの制度(ファイルか ID)が必要です
  = 直し方: 「yoko compare saitama-2020 yamaguchi-2024」のように書いてください。ほかの例は「yoko compare --help」で表示します
エラー[Y0814]: 「yoko sample」には、制度(ファイルか ID)が必要です
  = 直し方: 「yoko sample saitama-2020 -n 1000 --seed 7 -o applications.ndjson」のように書いてください。ほかの例は「yoko sample --help」で表示します
エラー[Y0814]: 「yoko new」には、新しい制度の名前(ID)が必要です
  = 直し方: 「yoko new shizuoka-2026」のように書いてください。ほかの例は「yoko new --help」で表示します
エラー[Y0814]: 「yoko fmt」には、制度のファイルが必要です
  = 直し方: 「yoko fmt schemes/yamaguchi-2024.yoko」のように書いてください。ほかの例は「yoko fmt --help」で表示します
エラー[Y0814]: 「yoko explore」には、制度(ファイルか ID)が必要です
  = 直し方: 「yoko explore saitama-2020 申請.csv R6-001」のように書いてください。ほかの例は「yoko explore --help」で表示します
エラー[Y0814]: 「yoko record」には、制度(ファイルか ID)と申請のファイルが必要です
  = 直し方: 「yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係」のように書いてください。ほかの例は「yoko record --help」で表示します
エラー[Y0814]: 「yoko verify」には、台帳のファイルが必要です
  = 直し方: 「yoko verify 台帳.db」のように書いてください。ほかの例は「yoko verify --help」で表示します
エラー[Y0814]: 「yoko replay」には、台帳のファイルが必要です
  = 直し方: 「yoko replay 台帳.db」のように書いてください。ほかの例は「yoko replay --help」で表示します
エラー[Y0814]: 「yoko accept」には、台帳のファイルが必要です
  = 直し方: 「yoko accept 台帳.db --with today --reason 「第5条の改正」 --by 課長」のように書いてください。ほかの例は「yoko accept --help」で表示します
エラー[Y0814]: 「yoko completion」には、bash、zsh、fish のどれかが必要です
  = 直し方: 「yoko completion bash > ~/.local/share/bash-completion/completions/yoko」のように書いてください。ほかの例は「yoko completion --help」で表示します
エラー[Y1014]: 比べる制度が「small.yoko」しか指定されていません
  = 直し方: 2つ目の制度を書くか、1つの制度の2つの日付を指定してください：「yoko compare small.yoko --as-of 2021-06-11 --as-of 2024-03-11」
エラー[Y0814]: 「yoko record」には、「--ledger FILE」が必要です
  = 直し方: 「yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係」のように書いてください。ほかの例は「yoko record --help」で表示します
エラー[Y0814]: 「yoko record」には、「--by WHO」が必要です
  = 直し方: 「yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係」のように書いてください。ほかの例は「yoko record --help」で表示します
エラー[Y0814]: 「yoko compile」には、制度(ファイルか ID)が必要です
  = 直し方: 「yoko compile saitama-2020 -o saitama-2020.ykc」のように書いてください。ほかの例は「yoko compile --help」で表示します
エラー[Y0814]: 「yoko accept」には、「--reason TEXT」が必要です
  = 直し方: 「yoko accept 台帳.db --with today --reason 「第5条の改正」 --by 課長」のように書いてください。ほかの例は「yoko accept --help」で表示します
エラー[Y0814]: 「yoko run」には、制度(ファイルか ID)と申請のファイルが必要です
  = 直し方: 「yoko run saitama-2020 申請.csv」のように書いてください。ほかの例は「yoko run --help」で表示します
{"code":"Y0814","severity":"error","message":"「yoko run」には、制度(ファイルか ID)と申請のファイルが必要です","help":"「yoko run saitama-2020 申請.csv」のように書いてください。ほかの例は「yoko run --help」で表示します"}
--- stderr en
error[Y0814]: `yoko cite` needs a scheme (its file or its id)
  = help: write it as `yoko cite saitama-2020`; `yoko cite --help` shows more
error[Y0814]: `yoko doc` needs a scheme (its file or its id)
  = help: write it as `yoko doc saitama-2020 -o saitama-2020.html`; `yoko doc --help` shows more
error[Y0814]: `yoko compare` needs two schemes (their files or ids)
  = help: write it as `yoko compare saitama-2020 yamaguchi-2024`; `yoko compare --help` shows more
error[Y0814]: `yoko sample` needs a scheme (its file or its id)
  = help: write it as `yoko sample saitama-2020 -n 1000 --seed 7 -o applications.ndjson`; `yoko sample --help` shows more
error[Y0814]: `yoko new` needs the id that the new scheme is to have
  = help: write it as `yoko new shizuoka-2026`; `yoko new --help` shows more
error[Y0814]: `yoko fmt` needs the file of a scheme
  = help: write it as `yoko fmt schemes/yamaguchi-2024.yoko`; `yoko fmt --help` shows more
error[Y0814]: `yoko explore` needs a scheme (its file or its id)
  = help: write it as `yoko explore saitama-2020 申請.csv R6-001`; `yoko explore --help` shows more
error[Y0814]: `yoko record` needs a scheme (its file or its id) and a file of applications
  = help: write it as `yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係`; `yoko record --help` shows more
error[Y0814]: `yoko verify` needs the file of a ledger
  = help: write it as `yoko verify 台帳.db`; `yoko verify --help` shows more
error[Y0814]: `yoko replay` needs the file of a ledger
  = help: write it as `yoko replay 台帳.db`; `yoko replay --help` shows more
error[Y0814]: `yoko accept` needs the file of a ledger
  = help: write it as `yoko accept 台帳.db --with today --reason 「第5条の改正」 --by 課長`; `yoko accept --help` shows more
error[Y0814]: `yoko completion` needs bash, zsh or fish
  = help: write it as `yoko completion bash > ~/.local/share/bash-completion/completions/yoko`; `yoko completion --help` shows more
error[Y1014]: only `small.yoko` is there to be compared
  = help: name a second scheme, or two days of the one: `yoko compare small.yoko --as-of 2021-06-11 --as-of 2024-03-11`
error[Y0814]: `yoko record` needs --ledger FILE
  = help: write it as `yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係`; `yoko record --help` shows more
error[Y0814]: `yoko record` needs --by WHO
  = help: write it as `yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係`; `yoko record --help` shows more
error[Y0814]: `yoko compile` needs a scheme (its file or its id)
  = help: write it as `yoko compile saitama-2020 -o saitama-2020.ykc`; `yoko compile --help` shows more
error[Y0814]: `yoko accept` needs --reason TEXT
  = help: write it as `yoko accept 台帳.db --with today --reason 「第5条の改正」 --by 課長`; `yoko accept --help` shows more
error[Y0814]: `yoko run` needs a scheme (its file or its id) and a file of applications
  = help: write it as `yoko run saitama-2020 申請.csv`; `yoko run --help` shows more
{"code":"Y0814","severity":"error","message":"`yoko run` needs a scheme (its file or its id) and a file of applications","help":"write it as `yoko run saitama-2020 申請.csv`; `yoko run --help` shows more"}
--- exit
4

=== too many words
--- command
yoko run saitama-2020 my applications.csv
--- stderr ja
エラー[Y0815]: 「yoko run」に余分な「applications.csv」があります
  = 直し方: 「yoko run --help」で書き方を表示します。空白を含むファイル名は引用符で囲んでください
--- stderr en
error[Y0815]: `yoko run` does not know what to do with `applications.csv`
  = help: `yoko run --help` shows what it takes; quote a file name that has spaces
--- exit
4

=== a CSV file behind that of the applications is that of a list
The list whose name stands in the file's, else the first one of the scheme; without a scheme the form alone.
--- file two.yoko
制度 two 「二つの一覧」
項目 県内 : 真偽
一覧 経費 { 項目 金額 : 円 }
一覧 職員 { 項目 月給 : 円 }
条文 第1条 「要件」
要件 《第1条》: 県内
結果 算定額 = 10万円
--- file none.yoko
制度 none 「一覧のない制度」
項目 県内 : 真偽
条文 第1条 「要件」
要件 《第1条》: 県内
結果 算定額 = 10万円
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
printf '申請番号\n' >明細.csv
yoko run small.yoko 申請.csv 経費明細.csv
yoko record two.yoko 申請.csv 令和8年度/職員.csv --ledger 台帳.db --by 係
yoko run two.yoko 申請.csv 明細.csv
yoko run none.yoko 申請.csv 明細.csv
yoko run nothing.yoko 申請.csv 明細.csv
yoko explain small.yoko 申請.csv 明細.csv
yoko explain small.yoko 申請.csv 経費.csv A-1
yoko run --json small.yoko 申請.csv 経費.csv
--- stderr ja
エラー[Y0815]: 「yoko run」に余分な「経費明細.csv」があります
  = もしかして: --list 経費=経費明細.csv
  = 直し方: 「yoko run --help」で書き方を表示します。空白を含むファイル名は引用符で囲んでください
エラー[Y0815]: 「yoko record」に余分な「令和8年度/職員.csv」があります
  = もしかして: --list 職員=令和8年度/職員.csv
  = 直し方: 「yoko record --help」で書き方を表示します。空白を含むファイル名は引用符で囲んでください
エラー[Y0815]: 「yoko run」に余分な「明細.csv」があります
  = もしかして: --list 経費=明細.csv
  = 直し方: 「yoko run --help」で書き方を表示します。空白を含むファイル名は引用符で囲んでください
エラー[Y0815]: 「yoko run」に余分な「明細.csv」があります
  = 直し方: 「yoko run --help」で書き方を表示します。空白を含むファイル名は引用符で囲んでください
エラー[Y0815]: 「yoko run」に余分な「明細.csv」があります
  = もしかして: --list 一覧の名前=明細.csv
  = 直し方: 「yoko run --help」で書き方を表示します。空白を含むファイル名は引用符で囲んでください
エラー[Y0815]: 「yoko explain」に余分な「明細.csv」があります
  = もしかして: --list 経費=明細.csv
  = 直し方: 「yoko explain --help」で書き方を表示します。空白を含むファイル名は引用符で囲んでください
エラー[Y0815]: 「yoko explain」に余分な「経費.csv」があります
  = もしかして: --list 経費=経費.csv
  = 直し方: 「yoko explain --help」で書き方を表示します。空白を含むファイル名は引用符で囲んでください
{"code":"Y0815","severity":"error","message":"「yoko run」に余分な「経費.csv」があります","suggestion":"--list 経費=経費.csv","help":"「yoko run --help」で書き方を表示します。空白を含むファイル名は引用符で囲んでください"}
--- stderr en
error[Y0815]: `yoko run` does not know what to do with `経費明細.csv`
  = did you mean: --list 経費=経費明細.csv
  = help: `yoko run --help` shows what it takes; quote a file name that has spaces
error[Y0815]: `yoko record` does not know what to do with `令和8年度/職員.csv`
  = did you mean: --list 職員=令和8年度/職員.csv
  = help: `yoko record --help` shows what it takes; quote a file name that has spaces
error[Y0815]: `yoko run` does not know what to do with `明細.csv`
  = did you mean: --list 経費=明細.csv
  = help: `yoko run --help` shows what it takes; quote a file name that has spaces
error[Y0815]: `yoko run` does not know what to do with `明細.csv`
  = help: `yoko run --help` shows what it takes; quote a file name that has spaces
error[Y0815]: `yoko run` does not know what to do with `明細.csv`
  = did you mean: --list LIST=明細.csv
  = help: `yoko run --help` shows what it takes; quote a file name that has spaces
error[Y0815]: `yoko explain` does not know what to do with `明細.csv`
  = did you mean: --list 経費=明細.csv
  = help: `yoko explain --help` shows what it takes; quote a file name that has spaces
error[Y0815]: `yoko explain` does not know what to do with `経費.csv`
  = did you mean: --list 経費=経費.csv
  = help: `yoko explain --help` shows what it takes; quote a file name that has spaces
{"code":"Y0815","severity":"error","message":"`yoko run` does not know what to do with `経費.csv`","suggestion":"--list 経費=経費.csv","help":"`yoko run --help` shows what it takes; quote a file name that has spaces"}
--- exit
4

=== usage errors for programs
--- command
yoko run --json --fromat csv a b
--- stderr ja
{"code":"Y0811","severity":"error","message":"「yoko run」に「--fromat」というオプションはありません","suggestion":"--format","help":"「yoko run --help」でオプションの一覧を表示します"}
--- stderr en
{"code":"Y0811","severity":"error","message":"`yoko run` has no option `--fromat`","suggestion":"--format","help":"`yoko run --help` lists the options"}
--- exit
4

=== an unknown format
--- command
yoko run saitama-2020 a.csv --format xls
--- stderr ja
エラー[Y0816]: 「xls」という形式では出力できません
  = もしかして: xlsx
  = 直し方: csv, ndjson, json, table, xlsx のどれかを書いてください
--- stderr en
error[Y0816]: there is no format `xls` for this
  = did you mean: xlsx
  = help: write one of csv, ndjson, json, table, xlsx
--- exit
4

=== a format misspelt
--- command
yoko run saitama-2020 a.csv --format ndjosn
--- stderr ja
エラー[Y0816]: 「ndjosn」という形式では出力できません
  = もしかして: ndjson
  = 直し方: csv, ndjson, json, table, xlsx のどれかを書いてください
--- stderr en
error[Y0816]: there is no format `ndjosn` for this
  = did you mean: ndjson
  = help: write one of csv, ndjson, json, table, xlsx
--- exit
4

=== a file extension that is no format
--- command
yoko run saitama-2020 a.csv -o out.docx
--- stderr ja
エラー[Y0816]: 「docx」という形式では出力できません
  = 直し方: csv, ndjson, json, table, xlsx のどれかを書いてください
--- stderr en
error[Y0816]: there is no format `docx` for this
  = help: write one of csv, ndjson, json, table, xlsx
--- exit
4

=== lines beside a format that holds them already
--- command
yoko run saitama-2020 a.csv -o out.ndjson --lines lines.csv
--- stderr ja
エラー[Y0824]: 経費ごとの判定を別のファイルに書けるのは CSV のときだけですが、形式は ndjson です
  = 直し方: ndjson では判定の中に経費が入るので、--lines を外すか、--format csv にしてください
--- stderr en
error[Y0824]: the lines' decisions need a file of their own, but the format is `ndjson`
  = help: leave --lines away: ndjson holds the lines in the decisions; or write --format csv
--- exit
4

=== a list without its file
--- command
yoko run saitama-2020 a.csv --list 経費.csv
--- stderr ja
エラー[Y0818]: 「経費.csv」では、どの一覧がどのファイルにあるのか分かりません
  = 直し方: 「経費=経費.csv」のように、一覧=ファイルの形で書いてください
--- stderr en
error[Y0818]: `経費.csv` does not say which list is in which file
  = help: write LIST=FILE, as 経費=経費.csv
--- exit
4

=== a day that does not exist
--- command
yoko run saitama-2020 a.csv --as-of 2023-02-29
--- stderr ja
エラー[Y0817]: 「2023-02-29」は日付ではありません
  = 直し方: 実在する日付を 2024-03-11 のように書いてください
--- stderr en
error[Y0817]: `2023-02-29` is no date
  = help: write a day that exists, as 2024-03-11
--- exit
4

=== a day written otherwise
--- command
yoko check saitama-2020 --as-of 令和6年3月11日
--- stderr ja
エラー[Y0817]: 「令和6年3月11日」は日付ではありません
  = もしかして: 2024-03-11
  = 直し方: 実在する日付を 2024-03-11 のように書いてください
--- stderr en
error[Y0817]: `令和6年3月11日` is no date
  = did you mean: 2024-03-11
  = help: write a day that exists, as 2024-03-11
--- exit
4

=== a depth that does not exist
--- command
yoko explain saitama-2020 a.csv --depth workings
--- stderr ja
エラー[Y0822]: 「workings」という詳しさはありません
  = もしかして: working
  = 直し方: letter, working, trace のどれかを書いてください
--- stderr en
error[Y0822]: there is no depth `workings` of explanation
  = did you mean: working
  = help: write one of letter, working, trace
--- exit
4

=== Japanese by the locale alone
The machine need not have the locale.
--- command
unset LANGUAGE LC_ALL
LANG=ja_JP.UTF-8 yoko chekc
LC_MESSAGES=ja_JP.UTF-8 LANG=en_US.UTF-8 yoko chekc
LC_ALL=ja yoko chekc
LANGUAGE=ja yoko chekc
LANGUAGE=ja:en LANG=en_US.UTF-8 yoko chekc
--- stderr
エラー[Y0810]: 「chekc」というコマンドはありません
  = もしかして: check
  = 直し方: 「yoko help」でコマンドの一覧を表示します
エラー[Y0810]: 「chekc」というコマンドはありません
  = もしかして: check
  = 直し方: 「yoko help」でコマンドの一覧を表示します
エラー[Y0810]: 「chekc」というコマンドはありません
  = もしかして: check
  = 直し方: 「yoko help」でコマンドの一覧を表示します
エラー[Y0810]: 「chekc」というコマンドはありません
  = もしかして: check
  = 直し方: 「yoko help」でコマンドの一覧を表示します
エラー[Y0810]: 「chekc」というコマンドはありません
  = もしかして: check
  = 直し方: 「yoko help」でコマンドの一覧を表示します
--- exit
4

=== English by the locale alone
--- command
unset LANGUAGE LC_ALL
LANG=en_US.UTF-8 yoko chekc
LC_ALL=C LANG=ja_JP.UTF-8 LANGUAGE=ja yoko chekc
yoko chekc
--- stderr
error[Y0810]: there is no command `chekc`
  = did you mean: check
  = help: `yoko help` lists the commands
error[Y0810]: there is no command `chekc`
  = did you mean: check
  = help: `yoko help` lists the commands
error[Y0810]: there is no command `chekc`
  = did you mean: check
  = help: `yoko help` lists the commands
--- exit
4

=== numbers that options do not take
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
try() { # WORDS… with VALUE, which is tried as each of the values behind --
    command=
    while [ "$1" != -- ]; do command="$command $1"; shift; done
    shift
    for value in "$@"; do
        printf '%s: %s\n' "$value" "$(yoko $command "$value" 2>&1 | head -n 1)"
    done
}
try run small.yoko applications.ndjson -o out.csv --threads -- '' x 3x ' 3' +3 -1 0 1025 99999999999999999999 3
try verify nothing.db --wait -- '' 1x -1 86401 86400 0
try run small.yoko applications.ndjson -o a.csv --sheet-rows -- '' 5x -1 1 1048577 2
try compare small.yoko small.yoko --width -- '' 19 10001 x 20
try sample small.yoko --distribution small.sample -n -- '' 1000000000001 -1 9a
try sample small.yoko --seed -- -1 9223372036854775808
--- stdout ja
: エラー[Y0766]: 「」はスレッドの数ではありません
x: エラー[Y0766]: 「x」はスレッドの数ではありません
3x: エラー[Y0766]: 「3x」はスレッドの数ではありません
 3: エラー[Y0766]: 「 3」はスレッドの数ではありません
+3: エラー[Y0766]: 「+3」はスレッドの数ではありません
-1: エラー[Y0766]: 「-1」はスレッドの数ではありません
0: エラー[Y0766]: 「0」はスレッドの数ではありません
1025: エラー[Y0766]: 「1025」はスレッドの数ではありません
99999999999999999999: エラー[Y0766]: 「99999999999999999999」はスレッドの数ではありません
3: 申請 3件 = 判定 3件(交付可 1、不交付 1、要確認 1)+ 入力エラー 0件。補助額の合計 1,000,000円
: エラー[Y0832]: 「」は秒数ではありません
1x: エラー[Y0832]: 「1x」は秒数ではありません
-1: エラー[Y0832]: 「-1」は秒数ではありません
86401: エラー[Y0832]: 「86401」は秒数ではありません
86400: エラー[Y0901]: 台帳「nothing.db」を読めません: そのファイルがありません
0: エラー[Y0901]: 台帳「nothing.db」を読めません: そのファイルがありません
: エラー[Y1011]: 「」は、シートの行の上限にできません
5x: エラー[Y1011]: 「5x」は、シートの行の上限にできません
-1: エラー[Y1011]: 「-1」は、シートの行の上限にできません
1: エラー[Y1011]: 「1」は、シートの行の上限にできません
1048577: エラー[Y1011]: 「1048577」は、シートの行の上限にできません
2: 申請 3件 = 判定 3件(交付可 1、不交付 1、要確認 1)+ 入力エラー 0件。補助額の合計 1,000,000円
: エラー[Y1003]: 「」は桁数ではありません
19: エラー[Y1003]: 「19」は桁数ではありません
10001: エラー[Y1003]: 「10001」は桁数ではありません
x: エラー[Y1003]: 「x」は桁数ではありません
20: small (small.yoko)  小さな制度
: エラー[Y1036]: 「」は -n に指定できる数ではありません
1000000000001: エラー[Y1036]: 「1000000000001」は -n に指定できる数ではありません
-1: エラー[Y1036]: 「-1」は -n に指定できる数ではありません
9a: エラー[Y1036]: 「9a」は -n に指定できる数ではありません
-1: エラー[Y1036]: 「-1」は --seed に指定できる数ではありません
9223372036854775808: エラー[Y1036]: 「9223372036854775808」は --seed に指定できる数ではありません
--- stdout en
: error[Y0766]: `` is no number of threads
x: error[Y0766]: `x` is no number of threads
3x: error[Y0766]: `3x` is no number of threads
 3: error[Y0766]: ` 3` is no number of threads
+3: error[Y0766]: `+3` is no number of threads
-1: error[Y0766]: `-1` is no number of threads
0: error[Y0766]: `0` is no number of threads
1025: error[Y0766]: `1025` is no number of threads
99999999999999999999: error[Y0766]: `99999999999999999999` is no number of threads
3: 3 applications in = 3 decided (交付可 1, 不交付 1, 要確認 1) + 0 input errors (入力エラー); 補助額 1,000,000 yen in all
: error[Y0832]: `` is no number of seconds
1x: error[Y0832]: `1x` is no number of seconds
-1: error[Y0832]: `-1` is no number of seconds
86401: error[Y0832]: `86401` is no number of seconds
86400: error[Y0901]: cannot read the ledger `nothing.db`: there is no such file
0: error[Y0901]: cannot read the ledger `nothing.db`: there is no such file
: error[Y1011]: `` is no number of rows of a sheet
5x: error[Y1011]: `5x` is no number of rows of a sheet
-1: error[Y1011]: `-1` is no number of rows of a sheet
1: error[Y1011]: `1` is no number of rows of a sheet
1048577: error[Y1011]: `1048577` is no number of rows of a sheet
2: 3 applications in = 3 decided (交付可 1, 不交付 1, 要確認 1) + 0 input errors (入力エラー); 補助額 1,000,000 yen in all
: error[Y1003]: `` is no number of columns
19: error[Y1003]: `19` is no number of columns
10001: error[Y1003]: `10001` is no number of columns
x: error[Y1003]: `x` is no number of columns
20: small (small.yoko)  小さな制度
: error[Y1036]: `` is no number for -n
1000000000001: error[Y1036]: `1000000000001` is no number for -n
-1: error[Y1036]: `-1` is no number for -n
9a: error[Y1036]: `9a` is no number for -n
-1: error[Y1036]: `-1` is no number for --seed
9223372036854775808: error[Y1036]: `9223372036854775808` is no number for --seed

=== values that options do not take
A long word is no suggestion.
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
long=$(printf '%05000d' 0)
for list in '' 経費 =x '経費=' 経費:x "経費:$long" "$long=x"; do
    yoko run small.yoko applications.ndjson --list "$list" 2>&1 | sed 's/0\{200,\}/0…0/g'
done
for format in '' excel エクセル Excel xml cvs html; do yoko run small.yoko applications.ndjson --format "$format" 2>&1; done
for format in エクセル JSON; do yoko explain small.yoko applications.ndjson A --format "$format" 2>&1; done
yoko run small.yoko applications.ndjson --format csv --line-end cr
yoko run small.yoko applications.ndjson --format csv --line-end lf --line-end crlf 2>/dev/null | head -n 1
yoko explain small.yoko 3 2>&1
yoko explain small.yoko "$long" 2>&1 | sed 's/0\{200,\}/0…0/g'
yoko explain small.yoko - A </dev/null
yoko run small.yoko 申請.csv "経費$long.csv" 2>&1 | sed 's/0\{200,\}/0…0/g'
yoko run nothing.yoko 申請.csv 経費.csv
yoko run small.yoko 申請.csv 書類.csv
yoko test small.yoko --require
yoko fmt small.yoko --lang fr
yoko cite small.yoko -oout.json --json=x
yoko cite small.yoko -x
yoko cite small.yoko -o
--- stdout ja
エラー[Y0818]: 「」では、どの一覧がどのファイルにあるのか分かりません
  = 直し方: 「経費=経費.csv」のように、一覧=ファイルの形で書いてください
エラー[Y0818]: 「経費」では、どの一覧がどのファイルにあるのか分かりません
  = 直し方: 「経費=経費.csv」のように、一覧=ファイルの形で書いてください
エラー[Y0818]: 「=x」では、どの一覧がどのファイルにあるのか分かりません
  = 直し方: 「経費=経費.csv」のように、一覧=ファイルの形で書いてください
エラー[Y0818]: 「経費=」では、どの一覧がどのファイルにあるのか分かりません
  = 直し方: 「経費=経費.csv」のように、一覧=ファイルの形で書いてください
エラー[Y0818]: 「経費:x」では、どの一覧がどのファイルにあるのか分かりません
  = もしかして: 経費=x
  = 直し方: 「経費=経費.csv」のように、一覧=ファイルの形で書いてください
エラー[Y0818]: 「経費:0…0」では、どの一覧がどのファイルにあるのか分かりません
  = 直し方: 「経費=経費.csv」のように、一覧=ファイルの形で書いてください
エラー[Y0818]: 「0…0=x」では、どの一覧がどのファイルにあるのか分かりません
  = 直し方: 「経費=経費.csv」のように、一覧=ファイルの形で書いてください
エラー[Y0816]: 「」という形式では出力できません
  = 直し方: csv, ndjson, json, table, xlsx のどれかを書いてください
エラー[Y0816]: 「excel」という形式では出力できません
  = もしかして: xlsx
  = 直し方: csv, ndjson, json, table, xlsx のどれかを書いてください
エラー[Y0816]: 「エクセル」という形式では出力できません
  = もしかして: xlsx
  = 直し方: csv, ndjson, json, table, xlsx のどれかを書いてください
エラー[Y0816]: 「Excel」という形式では出力できません
  = もしかして: xlsx
  = 直し方: csv, ndjson, json, table, xlsx のどれかを書いてください
エラー[Y0816]: 「xml」という形式では出力できません
  = 直し方: csv, ndjson, json, table, xlsx のどれかを書いてください
エラー[Y0816]: 「cvs」という形式では出力できません
  = もしかして: csv
  = 直し方: csv, ndjson, json, table, xlsx のどれかを書いてください
エラー[Y0816]: 「html」という形式では出力できません
  = 直し方: csv, ndjson, json, table, xlsx のどれかを書いてください
エラー[Y0816]: 「エクセル」という形式では出力できません
  = 直し方: text, html, json のどれかを書いてください
エラー[Y0816]: 「JSON」という形式では出力できません
  = もしかして: json
  = 直し方: text, html, json のどれかを書いてください
申請番号,制度,判定,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,提出書類,入力エラー\x0d
エラー[Y0803]: 「3」を読めません: そのファイルがありません
  = もしかして: yoko explain small.yoko 申請.csv 3
エラー[Y0701]: 「0…0」の記録を読むことができません: 名前が長すぎます
  = 直し方: ファイル名と、読む権限があるかを確かめてください
エラー[Y0815]: 「yoko run」に余分な「経費0…0.csv」があります
  = 直し方: 「yoko run --help」で書き方を表示します。空白を含むファイル名は引用符で囲んでください
--- stdout en
error[Y0818]: `` does not say which list is in which file
  = help: write LIST=FILE, as 経費=経費.csv
error[Y0818]: `経費` does not say which list is in which file
  = help: write LIST=FILE, as 経費=経費.csv
error[Y0818]: `=x` does not say which list is in which file
  = help: write LIST=FILE, as 経費=経費.csv
error[Y0818]: `経費=` does not say which list is in which file
  = help: write LIST=FILE, as 経費=経費.csv
error[Y0818]: `経費:x` does not say which list is in which file
  = did you mean: 経費=x
  = help: write LIST=FILE, as 経費=経費.csv
error[Y0818]: `経費:0…0` does not say which list is in which file
  = help: write LIST=FILE, as 経費=経費.csv
error[Y0818]: `0…0=x` does not say which list is in which file
  = help: write LIST=FILE, as 経費=経費.csv
error[Y0816]: there is no format `` for this
  = help: write one of csv, ndjson, json, table, xlsx
error[Y0816]: there is no format `excel` for this
  = did you mean: xlsx
  = help: write one of csv, ndjson, json, table, xlsx
error[Y0816]: there is no format `エクセル` for this
  = did you mean: xlsx
  = help: write one of csv, ndjson, json, table, xlsx
error[Y0816]: there is no format `Excel` for this
  = did you mean: xlsx
  = help: write one of csv, ndjson, json, table, xlsx
error[Y0816]: there is no format `xml` for this
  = help: write one of csv, ndjson, json, table, xlsx
error[Y0816]: there is no format `cvs` for this
  = did you mean: csv
  = help: write one of csv, ndjson, json, table, xlsx
error[Y0816]: there is no format `html` for this
  = help: write one of csv, ndjson, json, table, xlsx
error[Y0816]: there is no format `エクセル` for this
  = help: write one of text, html, json
error[Y0816]: there is no format `JSON` for this
  = did you mean: json
  = help: write one of text, html, json
申請番号,制度,判定,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,提出書類,入力エラー\x0d
error[Y0803]: cannot read `3`: there is no such file
  = did you mean: yoko explain small.yoko applications.csv 3
error[Y0701]: cannot read the records of `0…0`: the name is too long
  = help: check the name, and that the file may be read
error[Y0815]: `yoko run` does not know what to do with `経費0…0.csv`
  = help: `yoko run --help` shows what it takes; quote a file name that has spaces
--- stderr ja
エラー[Y0767]: 行の終わりを「cr」にすることはできません
  = 直し方: 表計算ソフトと同じ crlf か、lf と書いてください
エラー[Y0703]: 「（標準入力）」は空です
  = 直し方: CSV には見出し行と申請ごとの行が、JSON にはオブジェクトかオブジェクトの配列が要ります
エラー[Y0815]: 「yoko run」に余分な「経費.csv」があります
  = もしかして: --list 一覧の名前=経費.csv
  = 直し方: 「yoko run --help」で書き方を表示します。空白を含むファイル名は引用符で囲んでください
エラー[Y0815]: 「yoko run」に余分な「書類.csv」があります
  = もしかして: --list 経費=書類.csv
  = 直し方: 「yoko run --help」で書き方を表示します。空白を含むファイル名は引用符で囲んでください
エラー[Y0825]: オプション「--require」に当てはまるものが複数あります: --require-coverage, --require-conditions
  = 直し方: 省略せずに書いてください
エラー[Y0816]: 「fr」という形式では出力できません
  = 直し方: ja, en のどれかを書いてください
エラー[Y0813]: オプション「--json」に値は付けられません
  = 直し方: 「yoko cite --help」で書き方を表示します
エラー[Y0811]: 「yoko cite」に「-x」というオプションはありません
  = 直し方: 「yoko cite --help」でオプションの一覧を表示します
エラー[Y0812]: オプション「-o」には値が必要です
  = 直し方: 「yoko cite --help」で書き方を表示します
--- stderr en
error[Y0767]: lines cannot end with `cr`
  = help: write crlf, as spreadsheets do, or lf
error[Y0703]: `(standard input)` is empty
  = help: a CSV file has a header row and a row for each application; a JSON file has an object, or an array of objects
error[Y0815]: `yoko run` does not know what to do with `経費.csv`
  = did you mean: --list LIST=経費.csv
  = help: `yoko run --help` shows what it takes; quote a file name that has spaces
error[Y0815]: `yoko run` does not know what to do with `書類.csv`
  = did you mean: --list 経費=書類.csv
  = help: `yoko run --help` shows what it takes; quote a file name that has spaces
error[Y0825]: the option `--require` could be any of --require-coverage, --require-conditions
  = help: write it in full
error[Y0816]: there is no format `fr` for this
  = help: write one of ja, en
error[Y0813]: the option `--json` takes no value
  = help: `yoko cite --help` shows how it is written
error[Y0811]: `yoko cite` has no option `-x`
  = help: `yoko cite --help` lists the options
error[Y0812]: the option `-o` needs a value
  = help: `yoko cite --help` shows how it is written
--- exit
4

=== endings of files by which the format is chosen
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko run small.yoko applications.ndjson -o out.jsonl 2>/dev/null && head -c 30 out.jsonl && echo
yoko explain small.yoko applications.ndjson A -o out.htm && head -n 1 out.htm
mkdir folder.csv && yoko run small.yoko applications.ndjson -o folder.csv/out 2>/dev/null && head -c 30 folder.csv/out
mkdir schemes && cp small.yoko schemes && yoko run small applications.ndjson --format ndjson -o schemes/small.yoko
yoko run small.yoko applications.ndjson -o folder.csv
yoko run small.yoko applications.ndjson -o nowhere/out.csv
yoko run small.yoko applications.ndjson -o small.yoko/out.csv
yoko run small.yoko applications.ndjson -o "$(printf '%05000d' 0).csv" 2>&1 | sed 's/0\{200,\}/0…0/g'
yoko run small.yoko applications.ndjson -o "$(printf '%0250d' 0).csv" 2>&1 | sed 's/0\{200,\}/0…0/g'
--- stdout ja
{"申請番号": "A", "制度"
<!DOCTYPE html>
{"申請番号": "A", "制度"エラー[Y0801]: 「0…0.csv」に書き出せません: 名前が長すぎます
  = 直し方: 別のファイルを指定するか、空き容量や権限を確かめてください。同じ名前のファイルがあれば、元のまま残っています
エラー[Y0801]: 「0…0.csv」に書き出せません: 名前が長すぎます
  = 直し方: 別のファイルを指定するか、空き容量や権限を確かめてください。同じ名前のファイルがあれば、元のまま残っています
--- stdout en
{"申請番号": "A", "制度"
<!DOCTYPE html>
{"申請番号": "A", "制度"error[Y0801]: cannot write `0…0.csv`: the name is too long
  = help: choose another file, or make room or get permission there; a file of that name, if there is one, is as it was
error[Y0801]: cannot write `0…0.csv`: the name is too long
  = help: choose another file, or make room or get permission there; a file of that name, if there is one, is as it was
--- stderr ja
エラー[Y0830]: 「schemes/small.yoko」は読み込むファイルなので、書き出し先にできません
  = 直し方: 別の書き出し先を指定してください
エラー[Y0801]: 「folder.csv」に書き出せません: フォルダーです
  = 直し方: 別のファイルを指定するか、空き容量や権限を確かめてください。同じ名前のファイルがあれば、元のまま残っています
エラー[Y0801]: 「nowhere/out.csv」に書き出せません: そのフォルダーがありません
  = 直し方: 別のファイルを指定するか、空き容量や権限を確かめてください。同じ名前のファイルがあれば、元のまま残っています
エラー[Y0801]: 「small.yoko/out.csv」に書き出せません: パスの途中にフォルダーでないものがあります
  = 直し方: 別のファイルを指定するか、空き容量や権限を確かめてください。同じ名前のファイルがあれば、元のまま残っています
--- stderr en
error[Y0830]: `schemes/small.yoko` is read, so it cannot be written at the same time
  = help: name another file for the output
error[Y0801]: cannot write `folder.csv`: it is a folder
  = help: choose another file, or make room or get permission there; a file of that name, if there is one, is as it was
error[Y0801]: cannot write `nowhere/out.csv`: there is no such folder
  = help: choose another file, or make room or get permission there; a file of that name, if there is one, is as it was
error[Y0801]: cannot write `small.yoko/out.csv`: a part of the path is no folder
  = help: choose another file, or make room or get permission there; a file of that name, if there is one, is as it was

