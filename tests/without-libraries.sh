#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# All tests in a build of its own without the libraries that can be left out: libffi (foreign functions) and libedit
# (editing lines in yoko explore). `make check-without-libraries`.
set -eu
folder=$YOKO_TEST_BUILD/without-libraries
sh "$YOKO_TEST_SOURCE/tests/build.sh" "$folder" --without-ffi --without-libedit --disable-hardening
find "$folder" -name '*.trs' -delete
status=0
make -C "$folder" -k check >"$folder/check.log" 2>&1 || status=1
grep -E '^(FAIL|ERROR)' "$folder/check.log" || :
sh "$YOKO_TEST_SOURCE/tests/count.sh" "$folder" || status=1
exit "$status"
