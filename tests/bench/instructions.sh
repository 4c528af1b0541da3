#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Counts the instructions of fixed work under callgrind and holds them to tests/bench/instructions.txt: a change of more
# than 3 % either way fails, on any machine, however busy. Vectors and the C library's choices are kept to what every
# x86-64 has, so that the counts are the same everywhere.
# INSTRUCTIONS_KEEP=1 writes the counts down anew instead, for a change that was meant.
set -u
kept=$YOKO_TEST_SOURCE/tests/bench/instructions.txt
here=$YOKO_TEST_SOURCE/tests/bench
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2_Usable,-AVX2,-AVX512F,-AVX512VL,-ERMS,-FSRM,-SSE4_2,-BMI2,-RTM,-MOVBE LC_ALL=C.UTF-8 LANGUAGE=en

perl "$here/records.pl" 20000 >"$work/records.csv"
head -2 "$work/records.csv" >"$work/one.csv"
perl "$here/rules.pl" 1000 "$work/rules.yoko" "$work/rules.c"
yoko compile "$here/reference.yoko" -o "$work/reference.ykc" || exit 1
yoko sample national-2026 -n 200 --seed 7 -o "$work/lists.ndjson" 2>/dev/null || exit 1

count() { # NAME COMMAND…
    name=$1
    shift
    instructions=$(valgrind --trace-children=no --tool=callgrind --callgrind-out-file="$work/out" "$@" 2>&1 >"$work/stdout" |
        sed -n 's/^==[0-9]*== Collected : \([0-9]*\).*/\1/p')
    echo "$name ${instructions:-0}"
}
run() { # NAME SCHEME RECORDS
    count "$1" "$YOKO_TEST_BUILD/yoko" run "$2" "$3" --threads 1 --columns id,eligible,reason,amount -o "$work/decided.csv"
}
{
    run one-from-source "$here/reference.yoko" "$work/one.csv"
    run one-from-compiled "$work/reference.ykc" "$work/one.csv"
    run csv-to-csv "$work/reference.ykc" "$work/records.csv"
    count lists-and-reasons "$YOKO_TEST_BUILD/yoko" run national-2026 "$work/lists.ndjson" --threads 1 -o "$work/decided.ndjson"
    count compile-1000-rules "$YOKO_TEST_BUILD/yoko" compile "$work/rules.yoko" -o "$work/rules.ykc"
    for path in '' -g; do
        count "evaluate${path:+-general}" "$YOKO_TEST_BUILD/tests/bench/evaluate" -t 1 -v baseline $path \
            "$here/reference.yoko" "$work/records.csv" "$work/decided.csv" 100 eligible reason amount
    done
} >"$work/counts"

if [ "${INSTRUCTIONS_KEEP:-0}" = 1 ]; then
    cp "$work/counts" "$kept"
    cat "$kept"
    exit 0
fi
awk '
    NR == FNR { kept[$1] = $2; next }
    {
        change = kept[$1] ? ($2 - kept[$1]) * 1000 / kept[$1] : 1e9
        within = change <= 30 && change >= -30 && $2 > 0
        printf "%-22s %12d instructions, %12d kept, %+.1f %%%s\n", $1, $2, kept[$1], change / 10, within ? "" : "  CHANGED"
        if (within) passed++; else failed++
    }
    END { printf "%d passed, %d failed\n", passed, failed; exit failed > 0 }' "$kept" "$work/counts"
