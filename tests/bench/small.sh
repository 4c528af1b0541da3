#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The benchmark of evaluation on few records: what `make bench` runs is built, ends well, and every figure of it is one.
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0
expect() { # WHAT COMMAND…
    what=$1
    shift
    if "$@"; then passed=$((passed + 1)); else
        failed=$((failed + 1))
        echo "not so: $what"
        cat "$work/said"
    fi
}
RECORDS=500 ROUNDS=1 sh "$YOKO_TEST_SOURCE/tests/bench/evaluation.sh" >"$work/said" 2>&1
expect "it ends with 0" test $? -eq 0
# 11 rows of evaluation; each loop in each width of words.
expect "there are its rows" test "$(grep -c '^[ a-z].* [0-9.]* \(ns a record\|times as \(fast\|long\)\)$' "$work/said")" -eq 11
expect "no row is without a figure" test "$(grep -ci 'nan\|inf\b\| 0\.00 ' "$work/said")" -eq 0
expect "loops are measured in four widths" test "$(grep -c '^  ADD  *[1248] bytes  *[0-9]' "$work/said")" -eq 4
echo "$passed passed, $failed failed"
exit $((failed > 0))
