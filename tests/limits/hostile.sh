#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Inputs made to take up memory or time, within limits that the system sees to: address space and processor time. What is
# large comes through a pipe and is never stored. HOSTILE=all: as large as it gets (a field of 1 GiB, a list of 1,000,000,000
# rows), `make check-hostile`.
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
memory=400000 seconds=60 bytes=50000000 rows=20000000
if [ "${HOSTILE:-}" = all ]; then
    seconds=600 bytes=1073741824 rows=1000000000
fi
# Sanitizers need address space beyond any limit.
if ! (ulimit -v $memory && "$YOKO_TEST_BUILD/yoko" version) >/dev/null 2>&1; then
    echo 'the program needs more address space than the limit: only time is limited'
    memory=unlimited
fi
cp "$YOKO_TEST_SOURCE/tests/golden/small/small.yoko" small.yoko
# Runs yoko within the limits; its input comes through a pipe.
limited() {
    (ulimit -v $memory && ulimit -t $seconds && exec yoko "$@") >out 2>said
    echo $? >code # it may be the end of a pipe, in a process of its own
}
# Refused: records 1 and 3 are decided, and the one between them is told by its code.
refused() { # WHAT CODE
    check "$1: exit status $(cat code): $(head -c 300 said)" test "$(cat code)" -eq 2
    check "$1: $(head -c 300 said)" grep -q "$2" said
    check "$1: what stands around it is not decided: $(head -c 300 out)" \
        test "$(grep -c '"判定": "\(交付可\|不交付\)"' out)" -eq "$3"
}
filling() { perl -e '$unit = $ARGV[0] x 65536; $left = $ARGV[1]; while ($left > 0) { print $unit; $left -= length $unit }' "$@"; }
good='{"申請番号": "%d", "県内": true, "経費": []}\n'

# ---- fields and lines without end

{ printf "$good" 1; printf '{"申請番号": "'; filling x $bytes; printf '"}\n'; printf "$good" 3; } | limited run small.yoko - --threads 1
refused 'a field of JSON' Y0725 2
{ printf "$good" 1; printf '{"申請番号": "2", "経費": ['; filling '{},' "$((rows * 3))"; printf '{}]}\n'; printf "$good" 3; } |
    limited run small.yoko - --threads 1
refused 'a list of very many rows' Y0725 2
for quote in '' '"'; do
    { printf '申請番号,県内\n1,はい\n%s' "$quote"; filling x $bytes; printf '%s\n3,はい\n' "$quote"; } |
        limited run small.yoko - --format ndjson --threads 1
    check "CSV with a field without end ($quote): exit status $(cat code): $(head -c 300 said)" test "$(cat code)" -eq 2
    check "CSV with a field without end ($quote): $(head -c 300 said)" grep -q "Y0725\|Y0729" said
done
{ printf '申請番号,県内\n1,'; filling , $bytes; } | limited run small.yoko - --format ndjson --threads 1
check "one row of commas: exit status $(cat code)" test "$(cat code)" -eq 2
filling x $bytes | limited run small.yoko - --threads 1
check "a file that is one line: exit status $(cat code): $(head -c 300 said)" test "$(cat code)" -ge 2 -a "$(cat code)" -le 5
{ cat small.yoko; printf '# '; filling x 80000000; } >large.yoko
limited check large.yoko
check "a scheme file of 80 MB: exit status $(cat code): $(head -c 300 said)" test "$(cat code)" -eq 5
rm large.yoko

# ---- nesting

for opening in '(' '[' '{' '(-' 'もし '; do
    { cat small.yoko; printf '結果 深い = '; filling "$opening" "$((100000 * ${#opening}))"; printf '\n'; } >deep.yoko
    limited check deep.yoko
    check "a scheme of 100,000 $opening: exit status $(cat code): $(head -c 300 said)" test "$(cat code)" -eq 3
done
{ cat small.yoko; perl -e 'print map { "定義 段$_ = " . ($_ ? "段" . ($_ - 1) : "1円") . " + 0円\n" } 0 .. 99999'; printf '結果 末 = 段99999\n'; } >deep.yoko
limited check deep.yoko
check "100,000 definitions in a row: exit status $(cat code): $(head -c 300 said)" test "$(cat code)" -eq 3
for unit in '[' '{"経費":'; do
    { printf "$good" 1; printf '{"経費": '; perl -e 'print $ARGV[0] x 100000' "$unit"; printf '\n'; printf "$good" 3; } |
        limited run small.yoko - --threads 1
    check "JSON 100,000 deep ($unit): exit status $(cat code): $(head -c 300 said)" test "$(cat code)" -eq 2
    check "JSON 100,000 deep ($unit): the others are not decided" test "$(grep -c '"判定": "交付可"' out)" -ge 1
done
perl -e 'print q({"申請番号":"1","経費":) . ("[" x 100000) . ("]" x 100000) . "}\n"' | limited run small.yoko - --threads 1
refused 'JSON that is closed as often as opened' Y0733 0

# ---- bytes and values

{ printf "$good" 1; printf '{"申請番号": "2", "県内": true, "県内": false}\n'; printf "$good" 3; } | limited run small.yoko -
refused 'one key twice' Y0722 2
{ printf "$good" 1; printf '{"申請番号": "2\000", "県内": true}\n'; printf "$good" 3; } | limited run small.yoko -
refused 'a NUL' Y0724 2
for bytes in '\377' '\300\257' '\340\200\257' '\360\200\200\257' '\355\240\200' '\364\220\200\200'; do
    { printf "$good" 1; printf '{"申請番号": "2'; printf "$bytes"; printf '", "県内": true}\n'; printf "$good" 3; } | limited run small.yoko -
    refused "the bytes $bytes" Y0723 2
done
for number in 9223372036854775808 -9223372036854775809 1e400 0.1e-400 1e999999999 -1 1000000000001 NaN 0x10; do
    { printf "$good" 1; printf '{"申請番号": "2", "経費": [{"金額": %s}]}\n' "$number"; printf "$good" 3; } | limited run small.yoko -
    refused "the amount $number" 'Y07' 2
done
for date in 0000-01-01 2024-02-30 2023-02-29 10000-01-01 -001-01-01 2024-13-01 2024-00-10 9999999999-01-01; do
    { printf "$good" 1; printf '{"申請番号": "2", "経費": [{"契約日": "%s"}]}\n' "$date"; printf "$good" 3; } | limited run small.yoko -
    refused "the day $date" 'Y07' 2
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
