#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What the tests reach of src/, by lines and branches: builds for gcov in COVERAGE_BUILD (coverage, in the build folder),
# runs the tests there at the lowest priority, and has coverage.pl count. `make check-coverage`.
#
# COVERAGE_TESTS names the tests (all of `make check`); COVERAGE_KEEP=1 adds to what earlier runs have reached.
# COVERAGE_MISSED=PREFIX lists what is not reached in the files whose names begin so.
set -eu
folder=${COVERAGE_BUILD:-$YOKO_TEST_BUILD/coverage}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)

nice -n 15 sh "$YOKO_TEST_SOURCE/tests/build.sh" "$folder" --enable-coverage --disable-shared ${CC:+CC="$CC"} CFLAGS=-g
[ -n "${COVERAGE_KEEP:-}" ] || find "$folder" -name '*.gcda' -delete
find "$folder" -name '*.trs' -delete
# What says that it cannot write its counts (a program in a sandbox) says it here.
GCOV_ERROR_FILE=$folder/gcov.log
# The tests' own limits of time are those of an optimised build.
CK_TIMEOUT_MULTIPLIER=20
export GCOV_ERROR_FILE CK_TIMEOUT_MULTIPLIER
status=0
# shellcheck disable=SC2086 # words on purpose
nice -n 15 make -C "$folder" -j "$jobs" -k check ${COVERAGE_TESTS:+TESTS="$COVERAGE_TESTS"} >"$folder/check.log" 2>&1 || {
    status=1
    grep -E '^(FAIL|ERROR):' "$folder/check.log" || tail -n 40 "$folder/check.log"
}
cd "$folder"
nice -n 15 perl "$YOKO_TEST_SOURCE/tests/coverage.pl" || status=1
exit $status
