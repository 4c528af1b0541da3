#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A comparison on records is the same for every number of threads, with all that is said: of records that are cut into
# blocks and of those that are not, with mistakes and repeated 申請番号 among them, and of applications by chance.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
schemes="saitama-2020 yamaguchi-2024 national-2026"
passed=0 failed=0
check() { # COMMAND… that is to succeed; said when it does not
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "not so: $*"; fi
}

yoko sample $schemes -n 500 --seed 5 -o "$work/plain.ndjson"
yoko sample $schemes -n 900 --seed 6 -o "$work/a.csv" 2>/dev/null
# A wrong value now and then, and 申請番号 of the first records once more near the end: their blocks are read twice.
perl -pe 's/"職員数":[0-9.]+/"職員数":-1/ if $. % 97 == 0; s/"申請番号":"S5-4\d\d"/"申請番号":"S5-7"/ if $. > 480' \
    "$work/plain.ndjson" >"$work/a.ndjson"
{ echo '['; head -n 60 "$work/plain.ndjson" | sed '$!s/$/,/'; echo ']'; } >"$work/a.json"
check [ "$(wc -c <"$work/a.ndjson")" -gt 2000000 ]

compare() { # THREADS NAME ARGUMENT…
    threads=$1 name=$2
    shift 2
    for format in json html text; do
        status=0
        yoko compare $schemes "$@" --threads "$threads" --format "$format" >"$work/$name.$threads.$format" \
            2>"$work/$name.$threads.$format.said" || status=$?
        echo "exit $status" >>"$work/$name.$threads.$format.said"
    done
}
cd "$work"
for threads in 1 2 4; do
    compare $threads ndjson --records a.ndjson --own 都道府県 --by 職員数 --by サービス種別
    compare $threads csv --records a.csv --list 経費=a.経費.csv --list モデル=a.モデル.csv --by 交付決定日
    compare $threads array --records a.json --by 一気通貫
    compare $threads sample --sample 2500 --seeds 3 --by 職員数
done
for name in ndjson csv array sample; do
    for threads in 2 4; do
        for format in json html text; do
            check cmp "$name.1.$format" "$name.$threads.$format"
            check cmp "$name.1.$format.said" "$name.$threads.$format.said"
        done
    done
done
check grep -q 'exit 2' ndjson.1.json.said
check grep -q 'S5-7' ndjson.1.json.said
check grep -q 'exit 0' csv.1.json.said
check grep -q 'exit 0' sample.4.json.said
# All were counted: the decided and the rejected are those that came.
check perl -MJSON::PP -e 'local $/; my $all = decode_json(<>)->{records};
    exit !($all->{applications} + $all->{rejected} == 500 && $all->{rejected} > 5)' ndjson.4.json
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
