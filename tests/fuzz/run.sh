#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Looks for inputs that break a promise: every target of FUZZ_TARGETS for FUZZ_SECONDS (60), no input for more than
# FUZZ_TIMEOUT seconds (20; more where other work takes the machine), from its corpus in the
# source tree and what earlier runs in this build found. What is new and minimal goes to fuzz-found/TARGET in the build;
# an input that breaks a promise is named and kept there as crash-…. The last line counts the targets.
set -u
seconds=${FUZZ_SECONDS:-60}
found=$YOKO_TEST_BUILD/fuzz-found
passed=0
failed=0
mkdir -p "$found"
# Keywords of both languages, which no fuzzer would guess; a dictionary holds other than ASCII as \xHH.
perl -ne 'next unless /^KEYWORD\([^,]*, *[^,]*, *"([^"]*)", *"([^"]*)"/; for ($1, $2) { my $word = $_;
    $word =~ s/([^A-Za-z0-9 ])/sprintf "\\x%02X", ord $1/ge; print "\"$word\"\n" if length $word }' \
    "$YOKO_TEST_SOURCE/grammar/keywords.def" | sort -u >"$found/words"
for target in $FUZZ_TARGETS; do
    mkdir -p "$found/$target/corpus"
    "$YOKO_TEST_BUILD/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout="${FUZZ_TIMEOUT:-20}" -rss_limit_mb=4096 \
        -max_len="${FUZZ_LENGTH:-65536}" -print_final_stats=1 -dict="$found/words" -artifact_prefix="$found/$target/" \
        "$found/$target/corpus" "$YOKO_TEST_SOURCE/tests/fuzz/corpus/$target" >"$found/$target/log" 2>&1
    status=$?
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$found/$target/log")
    covered=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$found/$target/log" | tail -n 1)
    if [ "$status" -eq 0 ]; then
        passed=$((passed + 1))
        echo "$target: $runs inputs in $seconds s, $covered edges reached, nothing found"
    else
        failed=$((failed + 1))
        echo "$target: a promise is broken, see $found/$target/log"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
