#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Reads all of src/ with gcc and clang, with warnings of conversions that may change a value and of names that hide
# others, which no build asks for every time. `make check-analysis`.
set -u
cd "$YOKO_TEST_BUILD" || exit 1
source=$YOKO_TEST_SOURCE
passed=0 failed=0
for compiler in gcc clang; do
    command -v "$compiler" >/dev/null || { echo "$compiler is not there"; continue; }
    for file in "$source"/src/*/*.c; do
        if said=$("$compiler" -std=gnu11 -fsyntax-only -DHAVE_CONFIG_H -I. -Isrc -I"$source/src" -I"$source" \
            -DLOCALEDIR='"/"' -DPKGDATADIR='"/"' $ANALYSIS_CFLAGS -O1 -Wall -Wextra -Wshadow -Wconversion \
            -Wno-missing-field-initializers -Werror "$file" 2>&1); then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
            printf '%s %s\n%s\n' "$compiler" "$file" "$said"
        fi
    done
done
echo "$passed passed, $failed failed"
[ "$passed" -gt 0 ] && [ "$failed" -eq 0 ]
