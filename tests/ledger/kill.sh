#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Kills `yoko record --resume` at random moments, KILLS times (20 unless told), on one ledger that grows all the while:
# after each kill the chain is followed from its first entry, and each batch that was reported as kept must still be
# there. As an officer would, the same applications are recorded again until they are through, and then come others; in
# the end each is there exactly once.
set -u
cd "$YOKO_TEST_SOURCE" || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
kills=${KILLS:-20}
program=$YOKO_TEST_BUILD/yoko
applications=8500 # two transactions
passed=0 failed=0 interrupted=0
head='' group=0

begin_group() {
    group=$((group + 1))
    perl -e 'printf qq({"申請番号": "G%d-%d", "県内": true, "経費": [{"金額": 3000000, "契約日": "2024-06-01"}]}\n),
        $ARGV[0], $_ for 1 .. $ARGV[1]' "$group" "$applications" >"$work/group.ndjson"
}
record() { # WHO: one process group, since in the build tree the program may be a script that starts the real one
    exec perl -e 'setpgrp; exec @ARGV' "$program" record tests/golden/small/small.yoko "$work/group.ndjson" \
        --ledger "$work/ledger.db" --by "$1" --resume --json
}
note_head() {
    last=$(sed -n 's/.*"head":"\([0-9a-f]\{64\}\)"}$/\1/p' "$work/kept" | tail -n 1)
    head=${last:-$head}
}
# Records to the end, and how long that takes now, so that the moments of killing are spread over all of it.
finish_group() {
    perl -MTime::HiRes=time -e '$began = time; system @ARGV; printf "%.3f", time - $began; exit($? != 0)' \
        "$program" record tests/golden/small/small.yoko "$work/group.ndjson" --ledger "$work/ledger.db" --by finish \
        --resume 2>/dev/null
}
is_whole() {
    if [ ! -e "$work/ledger.db" ]; then
        return 0
    elif [ ! -s "$work/ledger.db" ] && [ -z "$head" ]; then
        return 0 # killed before the ledger was laid out
    elif "$program" verify "$work/ledger.db" ${head:+--head "$head"} >"$work/verified" 2>&1; then
        return 0
    fi
    [ -z "$head" ] && grep -q Y0902 "$work/verified" # likewise
}

begin_group
cp "$work/group.ndjson" "$work/first.ndjson"
took=$(perl -MTime::HiRes=time -e '$began = time; system @ARGV; printf "%.3f", time - $began' \
    "$program" record tests/golden/small/small.yoko "$work/first.ndjson" --ledger "$work/first.db" --by first 2>/dev/null)
for turn in $(seq "$kills"); do
    : >"$work/kept"
    (record "turn $turn") >"$work/kept" 2>"$work/said" &
    process=$!
    perl -e 'select undef, undef, undef, rand 1.1 * $ARGV[0]' "$took"
    killed=0
    kill -s KILL -- "-$process" 2>/dev/null && killed=1
    wait "$process" 2>/dev/null
    interrupted=$((interrupted + killed))
    note_head
    if is_whole; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "turn $turn:"
        cat "$work/verified"
    fi
    if [ "$killed" -eq 0 ]; then
        begin_group
    elif [ $((turn % 10)) -eq 0 ]; then # the longer the ledger, the longer it takes to see what is there
        took=$(finish_group) || echo "turn $turn: cannot be finished"
        begin_group
    fi
done
cat "$work/verified"
echo "$interrupted of $kills runs were cut short"
# The next run finds nothing in its way, and goes on with what was cut off.
wanted=$((group * applications))
if finish_group >/dev/null && "$program" verify "$work/ledger.db" ${head:+--head "$head"} >/dev/null &&
    [ "$(sqlite3 "$work/ledger.db" 'SELECT count(*), count(DISTINCT application) FROM decision')" = "$wanted|$wanted" ]; then
    passed=$((passed + 1))
else
    failed=$((failed + 1))
    echo "not all of $wanted applications are there once"
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
