#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Everything that must hold: builds with warnings as errors and runs all tests, then once more with the address and
# undefined-behaviour sanitizers. The last line counts all that ran; the exit status is not 0 if anything failed.
set -eu
cd "$(dirname "$0")/.."
sh tests/setup.sh
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

sh tests/count.sh build/check build/sanitized || status=1
exit "$status"
