#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Everything that must hold: builds with warnings as errors and runs all tests, then once more with the address and
# undefined-behaviour sanitizers; then has tools read the source, and the thread sanitizer and valgrind watch it at work.
# The last line counts all that ran; the exit status is not 0 if anything failed.
set -eu
cd "$(dirname "$0")/.."
sh tests/setup.sh analysis
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)

status=0
run() {
    folder=$1
    shift
    if ! sh tests/build.sh "$folder" "$@"; then
        echo "0 passed, 1 failed (the build in $folder)"
        exit 1
    fi
    find "$folder" -name '*.trs' -delete
    echo "testing in $folder"
    if ! make -C "$folder" -j "$jobs" -k check >"$folder/check.log" 2>&1; then
        status=1
        # What failed, with its log; or, when no test ran at all, why.
        if [ -s "$folder/test-suite.log" ] && grep -q '^FAIL\|^ERROR' "$folder/test-suite.log"; then
            sed -n '/^FAIL\|^ERROR/,$p' "$folder/test-suite.log" | head -n 400
        else
            tail -n 40 "$folder/check.log"
        fi
    fi
}
run build/check --enable-werror
run build/sanitized --enable-werror --enable-sanitizers --disable-shared CFLAGS='-g -O1'

# A target of its own, counted like a test.
examine() { # TARGET
    echo "make $1"
    log=build/examined/$1.log
    mkdir -p build/examined
    found=0
    make -C build/check "$1" >"$log" 2>&1 || found=$?
    if [ "$found" -eq 0 ]; then
        echo ':test-result: PASS' >"${log%.log}.trs"
        grep '^not run' "$log" || :
    else
        status=1
        echo ':test-result: FAIL' >"${log%.log}.trs"
        tail -n 100 "$log"
    fi
}
rm -rf build/examined
for target in check-analysis check-tidy check-threads check-valgrind; do examine "$target"; done

sh tests/count.sh build/check build/sanitized build/examined || status=1
exit "$status"
