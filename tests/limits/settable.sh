#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every limit that --limit can set: what is set is what holds (so much is taken, one more is refused); the most that can be set
# is borne by the code behind it, from the text to the explanation; and doc/limits tells of each what the program says.
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
passed=0 failed=0
check() { # WHAT COMMAND…
    what=$1
    shift
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "$what"; fi
}
# The exit status, and the codes of the errors.
told() { # WORDS…
    status=0
    yoko "$@" >out 2>said || status=$?
    echo "$status" $(sed -n 's/^error\[\(Y[0-9]*\)\].*/\1/p' said | sort -u)
}
is() { # EXPECTED WORDS…
    expected=$1
    shift
    found=$(told "$@")
    check "yoko $*: $found, not $expected: $(head -c 300 said)" test "$found" = "$expected"
}
cp "$YOKO_TEST_SOURCE/tests/golden/small/small.yoko" small.yoko
printf '{"申請番号": "1", "県内": true, "経費": []}\n' >a.ndjson
repeat() { perl -e 'print $ARGV[0] x $ARGV[1]' "$@"; }

# ---- schemes

size=$(wc -c <small.yoko)
is 0 check small.yoko --limit "scheme-bytes=$size"
is '5 Y0803' check small.yoko --limit "scheme-bytes=$((size - 1))"
is 0 check small.yoko --limit '制度ファイル＝１ＭｉＢ'

# Brackets, and terms, so many of each.
nested() { # COUNT
    cat small.yoko
    printf '項目 数 : 円\n結果 深い = '
    repeat '(' "$1"
    printf 数
    repeat ')' "$1"
    printf '\n'
}
nested 7 >nested.yoko
is 0 check nested.yoko --limit brackets=7
is '3 Y0035' check nested.yoko --limit brackets=6
long() { cat small.yoko; printf '項目 数 : 円\n結果 長い = 数'; repeat ' + 1円' "$(($1 - 1))"; printf '\n'; }
long 12 >long.yoko
is 0 check long.yoko --limit expression-depth=12
is '3 Y0036' check long.yoko --limit expression-depth=11

# Definitions each of which rests on the one before; the rows of a table.
chain() { # COUNT ORDER
    cat small.yoko
    perl -e 'my ($count, $order) = @ARGV; my @all = map { "定義 段$_ = " . ($_ ? "段" . ($_ - 1) : "1円") . " + 0円\n" } 0 .. $count - 1;
        print $order ? reverse @all : @all; print "結果 末 = 段", $count - 1, "\n"' "$1" "$2"
}
for order in 0 1; do
    chain 6 $order >chain.yoko
    is 0 check chain.yoko --limit definition-depth=13
    is '3 Y0140' check chain.yoko --limit definition-depth=10
    chain 3990 $order >chain.yoko
    for command in check run explain compare doc dis compile test; do
        words=
        case $command in
        run | explain) words=a.ndjson ;;
        compare) words='small.yoko --witness' ;;
        compile) words='-o chain.ykc' ;;
        esac
        found=$(told $command chain.yoko $words --limit 定義の深さ=8000)
        check "$command of 3,990 definitions in a row: $found: $(head -c 300 said)" test "${found%% *}" -le 1
    done
done
rows() { # COUNT
    cat small.yoko
    perl -e 'print "項目 量 : 数(個)\n表 帯(量)\n", (map { "    ${_}個 => ${_}円\n" } 0 .. $ARGV[0] - 2), "    ", $ARGV[0] - 1, "個以上 => 1円\n結果 末 = 帯(量)\n"' "$1"
}
rows 12 >rows.yoko
is 0 check rows.yoko --limit definition-depth=12
is '3 Y0140' check rows.yoko --limit definition-depth=11
rows 8000 >rows.yoko
is 0 explain rows.yoko a.ndjson --limit definition-depth=8000

based() { # COUNT: small on so many others
    previous=small
    for number in $(seq "$1"); do
        printf '制度 on%d 「上に」\n    基礎 %s\n' "$number" "$previous" >on$number.yoko
        previous=on$number
    done
}
based 5
is 0 check on5.yoko --limit bases=5
is '3 Y0506' check on5.yoko --limit bases=4

lists() { # COUNT: lists in all
    cat small.yoko
    perl -e 'print "一覧 表$_ {\n    項目 量$_ : 円\n}\n結果 計$_ = 合計(表$_.量$_)\n" for 2 .. $ARGV[0]' "$1"
}
lists 6 >lists.yoko
is 0 check lists.yoko --limit lists=6
is '3 Y0105 Y1123' check lists.yoko --limit lists=5

values() { # COUNT
    printf '制度 outside 「外部」\n項目 申請番号 : 文字 必須\n項目 数 : 円\n外部 関数 和('
    perl -e 'print join "、", ("円") x $ARGV[0]' "$1"
    printf '): 円 = 「sum」 から 「sums」\n結果 対象経費 = 和('
    perl -e 'print join "、", ("数") x $ARGV[0]' "$1"
    printf ')\n'
}
values 3 >values.yoko
is 0 check values.yoko --limit function-values=3
is '3 Y1105' check values.yoko --limit function-values=2

# ---- messages

perl -e 'print "定義 誤り$_ = 無い名前$_\n" for 1 .. 30' | cat small.yoko - >wrong.yoko
for most in 1 7 25; do
    yoko check wrong.yoko --limit errors=$most >out 2>&1
    check "errors=$most: $(grep -c '^error' out) errors are shown" test "$(grep -c '^error' out)" -eq $most
done
printf '{"申請番号": "2", "経費": [' >wrong.ndjson
repeat '{"金額": -1}, ' 15 >>wrong.ndjson
printf '{"番号": 99}]}\n' >>wrong.ndjson
for most in 1 4 12; do
    yoko run small.yoko wrong.ndjson --limit 記録のエラー=$most >out 2>said
    check "record-errors=$most: $(grep -c '^error' said) are shown" test "$(grep -c '^error' said)" -eq $most
done

# ---- records

record() { # BYTES: of a record
    printf '{"申請番号": "'
    repeat x "$(($1 - 20))"
    printf '"}'
}
{ record 400; echo; cat a.ndjson; } >long.ndjson
is 0 run small.yoko long.ndjson --limit record-bytes=400
is '2 Y0725' run small.yoko long.ndjson --limit record-bytes=399
check "the record behind it is decided" grep -q '"申請番号": "1"' out
{ printf '['; record 400; printf ',\n'; cat a.ndjson; printf ']\n'; } >long.json
is 0 run small.yoko long.json --limit record-bytes=420
is '2 Y0725' run small.yoko long.json --limit record-bytes=380
for way in '' --threads=1; do
    { printf '申請番号,県内\n1,はい\n'; repeat y 296; printf ',はい\n3,はい\n'; } >long.csv
    is 0 run small.yoko long.csv --format ndjson --limit record-bytes=303 $way
    is '2 Y0725' run small.yoko long.csv --format ndjson --limit record-bytes=302 $way
    check "CSV: the rows around it are decided" test "$(grep -c 申請番号 out)" -eq 3
done
printf '申請番号,番号,金額,契約日\n1,1,1000,2024-06-01\n1,2,' >long.経費.csv
repeat 0 100 >>long.経費.csv
printf '500,\n' >>long.経費.csv
printf '申請番号,県内\n1,はい\n' >long.csv
is 0 run small.yoko long.csv --list 経費=long.経費.csv --format ndjson --limit record-bytes=108
is '2 Y0725' run small.yoko long.csv --list 経費=long.経費.csv --format ndjson --limit record-bytes=107
printf '申請番号,県内\n1,はい\n2,はい,,,\n3,はい\n' >wide.csv
is '2 Y0728' run small.yoko wide.csv --format ndjson --limit cells=5
is '2 Y0769' run small.yoko wide.csv --format ndjson --limit cells=4
is '2 Y0769' run small.yoko wide.csv --format ndjson --limit cells=1
rows() { printf '{"申請番号": "1", "県内": true, "経費": ['; repeat '{}, ' "$(($1 - 1))"; printf '{}]}\n'; }
rows 9 >rows.ndjson
is 0 run small.yoko rows.ndjson --limit list-rows=9
is '2 Y0755' run small.yoko rows.ndjson --limit list-rows=8
yoko compile small.yoko -o small.ykc --limit list-rows=8
is '2 Y0755' run small.ykc rows.ndjson
yoko compile small.yoko -o small.ykc --limit list-rows=1001
rows 1001 >rows.ndjson
is 0 run small.ykc rows.ndjson
is '2 Y0755' run small.yoko rows.ndjson
{ printf '申請番号,番号\n'; perl -e 'print "1,$_\n" for 1 .. 9'; } >rows.経費.csv
printf '申請番号,県内\n1,はい\n' >rows.csv
is 0 run small.yoko rows.csv --list 経費=rows.経費.csv --format ndjson --limit list-rows=9
is '2 Y0755' run small.yoko rows.csv --list 経費=rows.経費.csv --format ndjson --limit list-rows=8

# What no longer has room in memory goes to a database, whose library is loaded for it.
stored() { # WORDS…: whether there was a database
    LD_DEBUG=files "$YOKO_TEST_BUILD/yoko" "$@" 2>said >out
    grep -q 'calling init: .*libsqlite3' said
}
perl -e 'for (1 .. 20000) { $x = (1103515245 * $x + 12345) % 2147483648; print qq({"申請番号": "$x", "県内": true}\n) }' >many.ndjson
stored run small.yoko many.ndjson --limit id-memory=24MiB
check '申請番号 within their memory go to a database' test $? -eq 1
stored run small.yoko many.ndjson --limit id-memory=64KiB
check '申請番号 beyond their memory stay in it' test $? -eq 0
perl -e 'print "申請番号,番号\n"; print 4999 - $_, ",1\n" for 0 .. 4999' >many.経費.csv
perl -e 'print "申請番号,県内\n"; print "$_,はい\n" for 0 .. 4999' >many.csv
stored run small.yoko many.csv --list 経費=many.経費.csv --format ndjson --limit list-memory=12MiB
check 'lists within their memory go to a database' test $? -eq 1
cp out held
stored run small.yoko many.csv --list 経費=many.経費.csv --format ndjson --limit list-memory=1KiB
check 'lists beyond their memory stay in it' test $? -eq 0
check 'lists within and beyond their memory differ' cmp -s held out

# ---- explanations and editors

{ cat small.yoko; printf '項目 数 : 円\n条文 第9条 「数」\n要件 《第9条》: 数 > 10円\n'; } >turns.yoko
printf '{"申請番号": "1", "県内": true, "数": 50, "経費": [{"金額": 301000, "契約日": "2024-06-01"}]}\n' >turns.ndjson
yoko explain turns.yoko turns.ndjson --json >out
check 'an explanation has too many trials' grep -q '"打ち切り": *false' out
for most in 2 7; do
    yoko explain turns.yoko turns.ndjson --json --limit trials=$most >out
    check "trials=$most: $(grep -o '"試した申請": *[0-9]*' out)" grep -q "\"試した申請\": *$most,\? *\"打ち切り\": *true" out
done
message() { printf 'Content-Length: %d\r\n\r\n%s' "$(printf %s "$1" | wc -c)" "$1"; }
padded=$(printf '{"jsonrpc":"2.0","id":1,"method":"shutdown"%2000s}' '')
{ message "$padded"; message '{"jsonrpc":"2.0","method":"exit"}'; } >talk
check 'a message within the limit is not answered' sh -c 'yoko lsp --limit message-bytes=4KiB <talk | grep -q "\"id\":1"'
check 'a message beyond the limit is answered' sh -c '! yoko lsp --limit message-bytes=1KiB <talk | grep -q "\"id\":1"'

# ---- the most that can be set

through() { # SCHEME LIMIT…: every way that a scheme goes
    scheme=$1
    shift
    for words in "check $scheme" "fmt --check $scheme" "compile $scheme -o whole.ykc" "doc $scheme" "cite $scheme" "dis $scheme" \
        "run $scheme a.ndjson" "explain $scheme a.ndjson 1" "compare $scheme small.yoko" "test $scheme"; do
        # shellcheck disable=SC2086 # words on purpose
        found=$(told $words "$@")
        case $found in
        0* | 1*) found=good ;;
        esac
        check "yoko $words $*: $found: $(head -c 300 said)" test "$found" = good
    done
}
nested 500 >nested.yoko
through nested.yoko --limit brackets=500
long 1000 >long.yoko
through long.yoko --limit expression-depth=1000
perl -e 'print "定義 前0 = 数\n" if 0; $text = "数"; $text = "もし 数 > ${_}円 ならば $_円 それ以外 ($text)" for 1 .. 450; print "項目 数 : 円\n結果 選ぶ = $text\n"' |
    cat small.yoko - >choices.yoko
through choices.yoko --limit expression-depth=1000 --limit brackets=500
{ cat small.yoko; printf '項目 数 : 円\n各 経費 {\n'; perl -e 'print "場合 金額 {\n${_}円以上 {\n" for 1 .. 240' -e ''
  printf '要件 《第2条》: 金額 > 1円\n'; perl -e 'print "}\nその他 { 対象外 《第2条》 }\n}\n" x 240'; printf '}\n'; } >cases.yoko
through cases.yoko --limit brackets=500
based 64
is 0 check on64.yoko --limit bases=64
lists 4095 >lists.yoko
is 0 run lists.yoko a.ndjson --limit lists=4095
values 64 >values.yoko
is 0 check values.yoko --limit function-values=64
rows 100000 >rows.ndjson
is 0 run small.yoko rows.ndjson --limit list-rows=100000
rows 2000 >rows.ndjson
is 0 explain small.yoko rows.ndjson 1 --limit list-rows=100000
{ printf '申請番号,県内'; repeat , 1048574; printf '\n1,はい\n'; } >wide.csv
told run small.yoko wide.csv --format ndjson --limit cells=1048576 >status
check "a row of 1,048,576 cells: $(cat status)" grep -q '^[02]' status

# ---- what doc/limits says

yoko help limits | awk '/^  [a-z]/ { sub(/,$/, "", $1); name = $1; japanese = $2 } /^      / { print name, japanese, $0 }' >limits
check "limits are listed: $(wc -l <limits)" test "$(wc -l <limits)" -gt 10
while read -r name japanese rest; do
    usual=$(echo "$rest" | sed 's/usually \(.*\); from .*/\1/')
    most=$(echo "$rest" | sed 's/.* to //')
    check "doc/limits.md does not tell of --limit $name: $usual, to $most" \
        grep -q "^|.*| $usual.*|.*\`--limit $name\`.*to $most" "$YOKO_TEST_SOURCE/doc/limits.md"
    check "doc/limits.ja.md does not tell of --limit $japanese: $usual, to $most" \
        grep -q "^|.*| $usual.*|.*\`--limit $japanese\`.*$most まで" "$YOKO_TEST_SOURCE/doc/limits.ja.md"
done <limits
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
