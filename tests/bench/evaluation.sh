#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# How fast evaluation alone is, as ratios within one run: vectors of each width, two threads, records of which one in
# twenty lacks something, and a scheme with lists for each of its instructions and lanes, on records as they come and on
# complete ones; then each loop by itself.
# RECORDS=200000 ROUNDS=5 unless told.
set -e
: "${YOKO_TEST_BUILD:=$PWD}" "${YOKO_TEST_SOURCE:=$(cd "$(dirname "$0")/../.." && pwd)}"
records=${RECORDS:-200000}
rounds=${ROUNDS:-5}
samples=$((records / 10))
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export YOKO_PATH="$YOKO_TEST_SOURCE/schemes"
reference=$YOKO_TEST_SOURCE/tests/bench/reference.yoko

perl "$YOKO_TEST_SOURCE/tests/bench/records.pl" "$records" >"$work/complete.csv"
# One of twenty lacks one of its fields, each of them by turns.
awk -F, -v OFS=, 'NR > 1 && NR % 20 == 0 { field = 4 + NR / 20 % 16; $field = "" } { print }' "$work/complete.csv" \
    >"$work/lacking.csv"
"$YOKO_TEST_BUILD/yoko" sample national-2026 -n "$samples" --used -o "$work/lists.ndjson" 2>/dev/null
# The same with about five lines an application.
sed 's/^経費 : .*/経費 : 1行 10、2行～4行 35、5行～7行 40、8行～10行 15/' "$YOKO_PATH/vocabulary/common.sample" >"$work/five.sample"
"$YOKO_TEST_BUILD/yoko" sample national-2026 -n "$samples" --used --distribution "$work/five.sample" -o "$work/five.ndjson" 2>/dev/null

# … complete, as the reference scheme's records are: every field of every line is there.
perl -pe 's/("番号":\d+,"区分":(?:(?!"主機器番号")[^}])*)\}/$1,"主機器番号":1}/g; s/^\{(?!.*"連携利用開始日")/{"連携利用開始日":"2026-12-04",/' \
    "$work/five.ndjson" >"$work/full.ndjson"

# Nanoseconds a record, the best of all times; behind it, where -i asks for them, instructions and lanes a record.
evaluate() {
    "$YOKO_TEST_BUILD/tests/bench/evaluate" "$@" |
        awk '/^EVAL/ { if (!best || $3 < best) best = $3; records = $2 } /^INSTRUCTIONS/ { count = $2 }
            END { printf "%.4f %.2f\n", best * 1e9 / records, count / records }'
}

# Each of the ways once a round, by turns.
round() {
    echo complete $(evaluate -i "$reference" "$work/complete.csv" "$work/out.csv" 15 eligible reason amount)
    echo baseline $(evaluate -v baseline "$reference" "$work/complete.csv" "$work/out.csv" 15 eligible reason amount)
    echo avx2 $(evaluate -v avx2 "$reference" "$work/complete.csv" "$work/out.csv" 15 eligible reason amount)
    echo two $(evaluate -t 2 "$reference" "$work/complete.csv" "$work/out.csv" 15 eligible reason amount)
    echo lacking $(evaluate "$reference" "$work/lacking.csv" "$work/out.csv" 15 eligible reason amount)
    for lines in lists five full; do
        echo $lines $(evaluate -i "$YOKO_TEST_SOURCE/schemes/national-2026.yoko" "$work/$lines.ndjson" "$work/out.csv" 15 算定額)
    done
}

for number in $(seq "$rounds"); do
    round
done | awk '
    !($1 in best) || $2 < best[$1] { best[$1] = $2 }
    $3 { count[$1] = $3 }
    END {
        printf "evaluation, one thread     %8.2f ns a record\n", best["complete"]
        printf "  narrowest vectors        %8.2f times as fast\n", best["complete"] / best["baseline"]
        printf "  AVX2                     %8.2f times as fast\n", best["complete"] / best["avx2"]
        printf "  two threads against one  %8.2f times as fast\n", best["complete"] / best["two"]
        printf "  one in twenty lacking    %8.2f times as fast\n", best["complete"] / best["lacking"]
        printf "national-2026, samples     %8.2f ns a record\n", best["lists"]
        printf "  an instruction and lane  %8.2f times as long\n", \
            best["lists"] / count["lists"] / (best["complete"] / count["complete"])
        printf "  with five lines          %8.2f ns a record\n", best["five"]
        printf "  an instruction and lane  %8.2f times as long\n", \
            best["five"] / count["five"] / (best["complete"] / count["complete"])
        printf "  with five, complete      %8.2f ns a record\n", best["full"]
        printf "  an instruction and lane  %8.2f times as long\n", \
            best["full"] / count["full"] / (best["complete"] / count["complete"])
    }'
"$YOKO_TEST_BUILD/tests/bench/loops"
