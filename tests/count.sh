#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Adds up what the tests of a build counted: count.sh FOLDER… prints "N passed, M failed", and exits 1 when any failed.
# A test that ended badly without counting a failure (a crash, say) is one failure.
set -eu
find "$@" -name '*.trs' | sort | {
    passed=0
    failed=0
    while read -r result; do
        log=${result%.trs}.log
        counts=$(sed -n -e 's/^\([0-9][0-9]*\) passed, \([0-9][0-9]*\) failed.*/\1 \2/p' \
            -e 's/^[0-9]*%: Checks: \([0-9]*\), Failures: \([0-9]*\), Errors: \([0-9]*\)$/\1 \2 \3 checks/p' \
            "$log" | tail -n 1)
        # shellcheck disable=SC2086 # words on purpose
        set -- ${counts:-0 0}
        if [ "${4:-}" = checks ]; then
            set -- "$(($1 - $2 - $3))" "$(($2 + $3))"
        fi
        if ! grep -q '^:test-result: PASS' "$result"; then
            [ "$2" -gt 0 ] || set -- "$1" 1
            echo "failed: ${result%.trs}" >&2
        fi
        passed=$((passed + $1))
        failed=$((failed + $2))
    done
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
