#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# All tests in a build of its own without foreign functions. `make check-without-ffi`.
set -eu
folder=$YOKO_TEST_BUILD/without-ffi
sh "$YOKO_TEST_SOURCE/tests/build.sh" "$folder" --without-ffi --disable-hardening
find "$folder" -name '*.trs' -delete
status=0
make -C "$folder" -k check >"$folder/check.log" 2>&1 || status=1
grep -E '^(FAIL|ERROR)' "$folder/check.log" || :
sh "$YOKO_TEST_SOURCE/tests/count.sh" "$folder" || status=1
exit "$status"
