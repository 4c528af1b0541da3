#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The shipped schemes stand in their settled form; in English keywords and back they are the same to the byte, and the programs
# that come of them in both languages are equal to those before, instruction by instruction.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
check() { # WHAT COMMAND…
    what=$1
    shift
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "$what"; fi
}
# The instructions and what hangs on them; texts of conditions are quoted from the source in its language.
program() { # FOLDER ID
    YOKO_PATH=$1 yoko dis "$1/$2.yoko" | awk '/^tests/ { exit } !/^source / { print }'
}
mkdir -p "$work/en/vocabulary" "$work/ja/vocabulary" "$work/back/vocabulary"
for file in "$YOKO_TEST_SOURCE"/schemes/*.yoko "$YOKO_TEST_SOURCE"/schemes/vocabulary/*.yoko; do
    name=${file#"$YOKO_TEST_SOURCE"/schemes/}
    check "$name is not in its settled form: yoko fmt $name" yoko fmt --check "$file"
    yoko fmt - <"$file" >"$work/ja/$name"
    yoko fmt --lang en - <"$work/ja/$name" >"$work/en/$name"
    yoko fmt --lang ja - <"$work/en/$name" >"$work/back/$name"
    check "$name comes back from English another" cmp "$work/ja/$name" "$work/back/$name"
done
for file in "$YOKO_TEST_SOURCE"/schemes/*.yoko; do
    id=$(basename "$file" .yoko)
    program "$YOKO_TEST_SOURCE/schemes" "$id" >"$work/one"
    check "$id: no program" test -s "$work/one"
    for form in ja en; do
        program "$work/$form" "$id" >"$work/other"
        check "$id: the program of the settled text ($form) is another" cmp "$work/one" "$work/other"
    done
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
