#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every test that SECURITY.md names for a promise exists and is run; both languages promise the same.
set -eu
passed=0 failed=0
check() { # WHAT COMMAND…
    what=$1
    shift
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "$what"; fi
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$YOKO_TEST_SOURCE"
for page in SECURITY.md SECURITY.ja.md; do
    sed -n 's/^| \(.*\) |$/\1/p' "$page" | grep -o '`tests/[^`]*`' | tr -d '`' >"$work/$page"
done
check 'the two languages name other tests' cmp "$work/SECURITY.md" "$work/SECURITY.ja.md"
# A row of a table of promises names a test.
for page in SECURITY.md SECURITY.ja.md; do
    awk '/^## /{ on = 0 } /^## What is promised|^## 約束すること/{ on = 1 }
         on && /^\|/ && !/^\| ---/ && !/^\| promise/ && !/^\| 約束 / && !/`tests\//' "$page" >"$work/bare"
    check "$page: a promise without a test: $(cat "$work/bare")" test ! -s "$work/bare"
done
grep -h '' tests/local.mk tests/*/local.mk >"$work/makefiles"
while IFS= read -r named; do
    file=${named%%: *}
    name=${named#*: }
    check "$file is not there" test -f "$file"
    case $file in # how make is told of it: a program by its name, a script by its path or within its folder
        *.c) told=$(basename "$file" .c) ;;
        *) told=$(basename "$file") ;;
    esac
    check "$file is not run" grep -qwF "$told" "$work/makefiles"
    [ "$name" != "$named" ] || continue
    case $file in
        *.c)
            check "$file: there is no test $name" grep -q "^START_TEST($name)" "$file"
            check "$file: $name is not run" test "$(grep -cw "$name" "$file")" -ge 2
            ;;
        *.t) check "$file: there is no case \"$name\"" grep -qxF "=== $name" "$file" ;;
        *) check "$file has no cases with names" false ;;
    esac
done <"$work/SECURITY.md"
check 'too few tests are named' test "$(wc -l <"$work/SECURITY.md")" -ge 30
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
