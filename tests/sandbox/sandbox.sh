#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What the sandbox keeps a foreign function from doing, and without it does not; that deciding comes out the same in
# it; and what is said where a kernel lacks what it is made of.
set -eu
build=$YOKO_TEST_BUILD/tests/sandbox
source=$YOKO_TEST_SOURCE
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
passed=0 failed=0
check() { # WHAT COMMAND…
    what=$1
    shift
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "$what"; fi
}
# Whether a file is what is expected, to the byte.
same() { # WHAT FILE EXPECTED
    check "$1" cmp -s "$2" "$3" || :
    cmp -s "$2" "$3" || { diff "$3" "$2" || :; }
}
# The sanitizers' search for leaks is a process that looks into this one, which the sandbox forbids.
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0
export ASAN_OPTIONS

printf '{"申請番号":"1","番号":1}\n{"申請番号":"2","番号":2}\n' >applications.ndjson
mkdir out elsewhere
victims() { : >elsewhere/trespass.victim && : >elsewhere/trespass.name; }

# ---- what a machine lacks ----

status=0
"$build/lacking" landlock true || status=$?
if [ "$status" -eq 77 ]; then
    echo "this kernel filters no system calls"
    echo "0 passed, 0 failed"
    exit 77
fi
scheme=$source/schemes/saitama-2020.yoko
records=$work/cases.ndjson
yoko sample "$scheme" -n 40 --seed 3 >"$records"
refused() { # WHAT LACKING LANGUAGE: standard input is what is to be said
    status=0
    cat >expected
    LANGUAGE=$3 "$build/lacking" "$2" yoko run --sandbox "$scheme" "$records" -o out/refused.ndjson >stdout 2>stderr || status=$?
    check "$1: exit status $status" test "$status" -eq 5
    same "$1 ($3)" stderr expected
    check "$1: there is an output" test ! -e out/refused.ndjson
    check "$1: something was decided" test ! -s stdout
}
for missing in landlock:Landlock seccomp:seccomp both:'seccomp, Landlock'; do
    refused "without ${missing%%:*}" "${missing%%:*}" ja <<EOF
エラー[Y1120]: サンドボックスを使えません。このシステムには${missing#*:}がありません
  = 直し方: LandlockとseccompがあるLinux 5.13以降で実行してください。あるものだけで進めるには--sandbox-partialを指定してください
EOF
    refused "without ${missing%%:*}" "${missing%%:*}" en <<EOF
error[Y1120]: the sandbox cannot be had: this system has no ${missing#*:}
  = help: use Linux 5.13 or later with Landlock and seccomp switched on; --sandbox-partial goes on with what there is
EOF
done
said() { # WHAT LACKING EXPECTED
    "$build/lacking" "$2" yoko run --sandbox-partial "$scheme" "$records" >decided 2>stderr || :
    check "$1: $(head -n 1 stderr)" test "$(head -n 1 stderr)" = "$3"
    yoko run "$scheme" "$records" >plain 2>/dev/null
    same "$1 decides otherwise" decided plain
}
said 'in part, without Landlock' landlock 'sandbox in force in part: limits, seccomp; this kernel has no Landlock'
said 'in part, without seccomp' seccomp 'sandbox in force in part: limits, Landlock; this kernel has no seccomp'
said 'in part, without both' both 'sandbox in force in part: limits; this kernel has no seccomp, Landlock'
status=0
yoko test --mutate --sandbox-partial "$scheme" >stdout 2>stderr || status=$?
check "--mutate: exit status $status" test "$status" -eq 4
cat >expected <<EOF
error[Y1122]: --mutate and --sandbox do not go together: each changed scheme is read anew
  = help: leave one of them out
EOF
same '--mutate' stderr expected
status=0
LANGUAGE=ja yoko test --mutate --sandbox-partial "$scheme" >stdout 2>stderr || status=$?
cat >expected <<EOF
エラー[Y1122]: --mutateと--sandboxは一緒に指定できません。書き換えた制度をその都度読み直すためです
  = 直し方: どちらかを外してください
EOF
same '--mutate (ja)' stderr expected

if ! "$build/lacking" nothing; then
    echo "this kernel lacks Landlock or seccomp: what they keep from happening is not tried"
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
    exit
fi

refused 'a policy' consent ja <<EOF
エラー[Y1121]: サンドボックスを準備できず、判定は行いませんでした：Landlock：権限がありません
  = 直し方: コンテナや方針の設定で禁じられていないか、システムの管理者に確かめてください
EOF
refused 'a policy' consent en <<EOF
error[Y1121]: the sandbox could not be set up, and nothing was decided: Landlock: there is no permission
  = help: let the system administrator see whether a container or a policy forbids it
EOF

# ---- deciding comes out the same ----

yoko run "$scheme" "$records" >plain 2>/dev/null
for threads in 1 4; do
    yoko run --sandbox --threads "$threads" "$scheme" "$records" -o out/decided.ndjson 2>stderr
    same "run on $threads threads" out/decided.ndjson plain
done
check "$(head -n 1 stderr)" grep -qx 'sandbox in force: seccomp, Landlock (version [0-9]*), limits' stderr
check 'something is left beside the output' test "$(ls out)" = decided.ndjson
yoko run --sandbox --json "$scheme" "$records" 2>stderr >/dev/null
check "$(head -n 1 stderr)" grep -qx '{"sandbox":{"seccomp":true,"landlock":[0-9]*,"limits":true}}' stderr

# CSV with its lists in CP932; and cases in it, which are opened when nothing can be loaded any more.
yoko sample "$scheme" -n 3000 --seed 4 -o sampled.csv 2>/dev/null
for list in "" $(ls sampled.*.csv | sed 's/^sampled\(.*\)\.csv$/\1/'); do
    tail -c +4 "sampled$list.csv" | iconv -f UTF-8 -t CP932 >"cp932$list.csv" # without the mark of UTF-8
done
yoko run "$scheme" cp932.csv -o out/plain.csv 2>/dev/null || :
yoko run --sandbox "$scheme" cp932.csv -o out/fenced.csv 2>/dev/null || :
same 'CP932' out/fenced.csv out/plain.csv
check 'CP932 is decided' test "$(wc -l <out/plain.csv)" -gt 3000

cat >small.yoko <<EOF
制度 small 「小さな制度」
項目 申請番号 : 文字 必須
項目 番号 : 数
条文 第1条 「番号」
要件 《第1条》: 番号 >= 1
結果 対象経費 = 100円
EOF
printf '申請番号,番号,期待.判定\n一,1,交付可\n二,0,不交付\n' | iconv -f UTF-8 -t CP932 >cases.csv
yoko test --sandbox small.yoko cases.csv >stdout 2>stderr || :
check "cases in CP932: $(cat stdout stderr)" grep -q '2 passed' stdout
id=$(sed -n '1s/.*"申請番号": *"\([^"]*\)".*/\1/p' "$records")
yoko explain "$scheme" "$records" "$id" >plain
yoko explain --sandbox "$scheme" "$records" "$id" >decided 2>stderr
same 'explain' decided plain
yoko test "$scheme" "$source/tests/cases/saitama-2020.ndjson" >plain
yoko test --sandbox "$scheme" "$source/tests/cases/saitama-2020.ndjson" >decided 2>stderr
same 'test' decided plain
mkdir ledger
yoko record --sandbox "$scheme" "$records" --ledger ledger/ledger.db --by 係 >/dev/null 2>stderr
yoko record --sandbox --resume "$scheme" "$records" --ledger ledger/ledger.db --by 係 >/dev/null 2>>stderr
check "a ledger: $(cat stderr)" grep -q '40 kept before' stderr
check 'something is left beside the ledger' test "$(ls ledger)" = ledger.db
check 'the ledger is broken' yoko verify ledger/ledger.db >/dev/null
status=0
yoko run --sandbox "$scheme" "$work/nothing.ndjson" -o out/none.csv >/dev/null 2>stderr || status=$?
check "records that are not there: exit status $status" test "$status" -eq 5
check 'records that are not there' grep -q Y0701 stderr

# ---- a library that tries ----

if [ -f "$build/trespass.so" ]; then
    library=trespass=$build/trespass.so
    scheme=$source/tests/sandbox/trespass.yoko
    victims
    yoko run --allow-library "$library" "$scheme" applications.ndjson >decided 2>/dev/null || :
    check "without the sandbox: $(sed -n 1p decided)" \
        test "$(sed -n 1p decided | grep -o '": [01][,}]' | sort | uniq -c | tr -d ' \n')" = '12":1,1":1}'
    check 'nothing was made' test -e trespass.made
    check 'nothing was removed' test ! -e elsewhere/trespass.victim
    rm -f trespass.made
    victims
    fenced() { # WHAT: the decision is in `decided`
        check "$1: $(sed -n 1p decided)" \
            test "$(sed -n 1p decided | grep -o '": [01][,}]' | sort | uniq -c | tr -d ' \n')" = '12":0,1":0}'
        check "$1: a file was made" test ! -e trespass.made
        check "$1: a file was removed" test -e elsewhere/trespass.victim
        check "$1: a file was renamed" test -e elsewhere/trespass.name
    }
    for threads in 1 3; do
        yoko run --sandbox --threads "$threads" --allow-library "$library" "$scheme" applications.ndjson \
            -o out/fenced.ndjson 2>/dev/null
        cp out/fenced.ndjson decided
        fenced "run on $threads threads"
        yoko run --sandbox --threads "$threads" --allow-library "$library" "$scheme" applications.ndjson >decided 2>/dev/null
        fenced "run on $threads threads to standard output"
    done
    # Without Landlock the filter alone, to standard output, leaves nothing either.
    "$build/lacking" landlock yoko run --sandbox-partial --allow-library "$library" "$scheme" applications.ndjson \
        >decided 2>/dev/null
    fenced 'the filter alone'
    yoko test --sandbox --allow-library "$library" "$scheme" >stdout 2>&1 || { cat stdout; failed=$((failed + 1)); }
    yoko test --allow-library "$library" "$scheme" >stdout 2>&1 && failed=$((failed + 1))
    rm -f trespass.made
    victims
    yoko record --sandbox --allow-library "$library" "$scheme" applications.ndjson --ledger ledger/other.db --by 係 \
        >/dev/null 2>stderr
    yoko replay ledger/other.db >stdout 2>&1 || :
    sqlite3 ledger/other.db 'SELECT decision FROM readable' >decided
    check "record: $(cat decided)" grep -q ':\[0,0,0,0,0,0,0,0,0,0,0,0,0\]' decided
    check "record: a file was made" test ! -e trespass.made
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
