#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Kills `yoko record` at random moments, KILLS times (20 unless told), on one ledger, which is begun anew after
# each 5, so that following its chain stays short: each batch that was reported as kept must still be there, and
# the ledger must be whole.
set -u
cd "$YOKO_TEST_SOURCE" || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
kills=${KILLS:-20}
passed=0 failed=0 interrupted=0
perl -e 'print qq({"申請番号": "N$_", "県内": true, "経費": [{"金額": 3000000, "契約日": "2024-06-01"}]}\n) for 1 .. 30000' \
    >"$work/many.ndjson"
program=$YOKO_TEST_BUILD/yoko
head=
# How long a recording takes that is not killed, so that the moments are spread over all of it.
took=$(perl -MTime::HiRes=time -e '$began = time; system @ARGV; printf "%.3f", time - $began' \
    "$program" record tests/golden/small/small.yoko "$work/many.ndjson" --ledger "$work/first.db" --by first 2>/dev/null)
for turn in $(seq "$kills"); do
    : >"$work/kept"
    if [ $((turn % 5)) -eq 1 ]; then
        rm -f "$work"/ledger.db*
        head=
    fi
    # One process group a turn: in the build tree the program may be a script that starts the real one.
    perl -e 'setpgrp; exec @ARGV' "$program" record tests/golden/small/small.yoko "$work/many.ndjson" \
        --ledger "$work/ledger.db" --by "turn $turn" --json >"$work/kept" 2>"$work/said" &
    process=$!
    perl -e 'select undef, undef, undef, rand 1.1 * $ARGV[0]' "$took"
    kill -KILL -- "-$process" 2>/dev/null && interrupted=$((interrupted + 1))
    wait "$process" 2>/dev/null
    last=$(sed -n 's/.*"head":"\([0-9a-f]\{64\}\)"}$/\1/p' "$work/kept" | tail -n 1)
    head=${last:-$head}
    if [ ! -e "$work/ledger.db" ]; then
        passed=$((passed + 1))
    elif [ ! -s "$work/ledger.db" ] && [ -z "$head" ]; then
        passed=$((passed + 1)) # killed before the ledger was laid out
    elif "$program" verify "$work/ledger.db" ${head:+--head "$head"} >"$work/verified" 2>&1; then
        passed=$((passed + 1))
    elif [ -z "$head" ] && grep -q Y0902 "$work/verified"; then
        passed=$((passed + 1)) # likewise
    else
        failed=$((failed + 1))
        echo "turn $turn:"
        cat "$work/verified"
    fi
done
cat "$work/verified"
echo "$interrupted of $kills runs were cut short"
# The next run finds nothing in its way, and can go on with what was cut off.
if "$program" record tests/golden/small/small.yoko "$work/many.ndjson" --ledger "$work/ledger.db" --by last --resume \
    >/dev/null 2>&1 && "$program" verify "$work/ledger.db" ${head:+--head "$head"} >/dev/null &&
    [ "$(sqlite3 "$work/ledger.db" 'SELECT count(DISTINCT application) FROM decision')" -eq 30000 ]; then
    passed=$((passed + 1))
else
    failed=$((failed + 1))
    echo "the ledger cannot be gone on with"
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
