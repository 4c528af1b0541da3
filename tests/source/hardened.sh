#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What `make install` installs is hardened: position independent, with relocations that are read-only from the start,
# stacks that hold no code, and checks of stacks and, with FORTIFIED=yes, of buffers.
set -eu
command -v readelf >/dev/null || { echo "readelf is not there"; echo "0 passed, 0 failed"; exit 77; }
passed=0 failed=0
check() { # WHAT COMMAND…
    what=$1
    shift
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "$what"; fi
}
holds() { # FILE PATTERN
    readelf -W -h -l -d --dyn-syms "$1" | grep -q "$2"
}
for file in "$YOKO_TEST_BUILD/yoko" "$YOKO_TEST_BUILD/.libs/yoko" "$YOKO_TEST_BUILD/.libs/libyoko.so"; do
    readelf -h "$file" >/dev/null 2>&1 || continue # libtool's scripts; a library that is not shared
    check "$file: code at fixed addresses" holds "$file" 'Type: *DYN'
    check "$file: relocations can be written to" holds "$file" GNU_RELRO
    check "$file: relocations are made late" holds "$file" 'BIND_NOW\|FLAGS.*NOW'
    check "$file: says nothing of its stack" holds "$file" GNU_STACK
    check "$file: the stack can hold code" sh -c "! readelf -W -l '$file' | grep GNU_STACK | grep -q RWE"
    check "$file: no segment can be written and run" sh -c "! readelf -W -l '$file' | grep 'LOAD.*RWE'"
    check "$file: text relocations" sh -c "! readelf -W -d '$file' | grep TEXTREL"
    check "$file: stacks are not checked" holds "$file" __stack_chk_fail
    [ "$FORTIFIED" != yes ] || check "$file: buffers are not measured" holds "$file" '__[a-z]*_chk@'
done
check 'no program was looked at' [ "$passed" -ge 8 ]
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
