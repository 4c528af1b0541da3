# yoko compile and yoko dis.

=== a compiled scheme decides alike
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko compile small.yoko -o small.ykc
yoko run small.ykc applications.ndjson >compiled 2>&1
yoko run small.yoko applications.ndjson >text 2>&1
cmp compiled text && ls
--- stdout
applications.ndjson
compiled
small.ykc
small.yoko
text

=== to standard output
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko compile small.yoko | head -c 3
--- stdout
YKC
\ no line end

=== compiling the same text twice gives the same file
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko compile small.yoko -o a.ykc
yoko compile small.yoko -o b.ykc
cmp a.ykc b.ykc

=== the source hash can be checked by anyone
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko dis small.yoko | sed -n 's/^source //p' >said
sha256sum small.yoko | cut -c 1-64 | sha256sum | cut -c 1-64 >found
cmp said found

=== the instructions of a compiled scheme are those of its text
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko compile small.yoko -o small.ykc
yoko dis small.ykc -o compiled.txt
yoko dis small.yoko -o text.txt
cmp compiled.txt text.txt
head -n 3 text.txt | cut -c 1-40
--- stdout
scheme small 「小さな制度」
effective 2024-04-01
source 368abfa401fc2fe22bad89026ec5d442a

=== a scheme with errors is not compiled
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
sed -i 's/: 県内$/: 県肉/' small.yoko
yoko compile small.yoko -o small.ykc 2>/dev/null; echo $?
ls
--- stdout
3
small.yoko

=== a compiled scheme decides as its text does, and what needs the text says so
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko compile small.yoko -o small.ykc
yoko explain small.ykc applications.ndjson A | head -n 5
yoko explain small.ykc applications.ndjson A --format json | grep -o '"版": {[^}]*}'
for command in 'cite small.ykc' 'doc small.ykc --consolidated' 'new next --from small.ykc' 'test small.ykc --mutate' \
    'test small.ykc --suggest' 'explore small.ykc --example 半分'; do
    yoko $command </dev/null
    echo $?
done
yoko compare small.ykc small.yoko | tail -n 1
yoko compare small.yoko small.ykc --witness | tail -n 1
yoko compile small.ykc | cmp - small.ykc
cp small.ykc new.ykc && yoko check new.ykc --json
--- stdout ja
制度      small 「小さな制度」
出典      試みの要綱
申請番号  A

交付可: 補助額は 1,000,000円 です。
4
4
4
4
4
4
全7項目：同じ 7、表現が違うだけ 0、違う 0、一部の制度だけ 0
全7項目：同じ 7、表現が違うだけ 0、違う 0、一部の制度だけ 0
{"scheme":"new.ykc","id":"small","title":"小さな制度","hash":"368abfa401fc2fe22bad89026ec5d442a6d116ad1f800d5aaa1f23a063a8342c","sound":true,"diagnostics":[]}
--- stdout en
Scheme       small "小さな制度"
Source       試みの要綱
Application  A

交付可: the grant is 1,000,000 yen.
4
4
4
4
4
4
7 rules: 7 the same, 0 in other words, 0 different, 0 not in all schemes
7 rules: 7 the same, 0 in other words, 0 different, 0 not in all schemes
{"scheme":"new.ykc","id":"small","title":"小さな制度","hash":"368abfa401fc2fe22bad89026ec5d442a6d116ad1f800d5aaa1f23a063a8342c","sound":true,"diagnostics":[]}
--- stderr ja
エラー[Y0864]: 変換済みの制度「small」は、制度ファイルの文を含んでいません
  = 直し方: 元の制度ファイルを指定してください
エラー[Y0864]: 変換済みの制度「small」は、制度ファイルの文を含んでいません
  = 直し方: 元の制度ファイルを指定してください
エラー[Y0864]: 変換済みの制度「small」は、制度ファイルの文を含んでいません
  = 直し方: 元の制度ファイルを指定してください
エラー[Y0809]: 変換済みの制度「small」には例がありません
  = 直し方: 元の制度ファイルを指定するか、事例のファイルを指定してください
エラー[Y0809]: 変換済みの制度「small」には例がありません
  = 直し方: 元の制度ファイルを指定するか、事例のファイルを指定してください
エラー[Y0864]: 変換済みの制度「small」は、制度ファイルの文を含んでいません
  = 直し方: 元の制度ファイルを指定してください
--- stderr en
error[Y0864]: the compiled scheme `small` holds no text to read
  = help: name the scheme file that it was compiled from
error[Y0864]: the compiled scheme `small` holds no text to read
  = help: name the scheme file that it was compiled from
error[Y0864]: the compiled scheme `small` holds no text to read
  = help: name the scheme file that it was compiled from
error[Y0809]: the compiled scheme `small` holds no examples
  = help: test the scheme file that it was compiled from, or name a file of cases
error[Y0809]: the compiled scheme `small` holds no examples
  = help: test the scheme file that it was compiled from, or name a file of cases
error[Y0864]: the compiled scheme `small` holds no text to read
  = help: name the scheme file that it was compiled from

