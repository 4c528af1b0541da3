#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every code of diagnostics.def has its page in doc/errors/ and a golden case that shows it, and what the pages call
# wrong and right is so: a page holds files as blocks, ```text wrong NAME and ```text right NAME.
set -eu
pages=$YOKO_TEST_SOURCE/doc/errors
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
check() { # WHAT COMMAND…
    what=$1
    shift
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "$what"; fi
}

# Not brought about by a command: a fault of the program itself (Y0860 too), a machine without memory or without room for
# temporary files (Y0768, Y1010), a file that changes meanwhile (Y1009: unit/check_blocks), and what the library alone is asked, since the commands see to it first (Y0819, Y0852), or what a host
# program registers (Y1116, Y1118: unit/check_foreign).
unprovoked=' Y0852 Y0001 Y0802 Y0707 Y0860 Y0768 Y1116 Y1118 Y1009 Y1010 '
sed -n 's/^DIAGNOSTIC(\(Y[0-9]*\),.*/\1/p' "$YOKO_TEST_SOURCE/src/base/diagnostics.def" >"$work/codes"
cat "$YOKO_TEST_SOURCE"/tests/golden/*.t "$YOKO_TEST_SOURCE"/tests/foreign/*.t \
    "$YOKO_TEST_SOURCE"/tests/sandbox/*.sh >"$work/golden"
while read -r code; do
    check "$code has no page" test -f "$pages/$code.md"
    case $unprovoked in *" $code "*) continue ;; esac
    check "$code has no golden case" grep -q "\[$code\]\|\"code\":\"$code\"" "$work/golden"
done <"$work/codes"

# The files of a page's blocks of one kind, written into a folder.
unpack() { # PAGE KIND FOLDER
    mkdir -p "$3/vocabulary"
    awk -v kind="$2" -v folder="$3" '
        /^```text / { if ($2 == kind) { file = folder "/" $3; printf "" >file }; next }
        /^```/      { file = ""; next }
        file        { print >file }' "$1"
}
for page in "$pages"/Y*.md; do
    code=$(basename "$page" .md)
    check "$code is no code" grep -qx "$code" "$work/codes"
    for kind in wrong right; do
        rm -rf "$work/files"
        unpack "$page" "$kind" "$work/files"
        [ -f "$work/files/scheme.yoko" ] || continue
        (cd "$work/files" && { yoko check scheme.yoko && yoko test scheme.yoko; } 2>&1 || :) | grep -o '\[Y[0-9]*\]' >"$work/said" || :
        command=$(sed -n 's/^誤り.*(`\(.*\)`):$/\1/p' "$page")
        if [ "$kind" = right ]; then
            check "$code: what is right is not: $(tr '\n' ' ' <"$work/said")" test ! -s "$work/said"
        elif [ -z "$command" ]; then
            check "$code: what is wrong is something else: $(tr '\n' ' ' <"$work/said")" \
                test "$(sort -u "$work/said")" = "[$code]"
        fi
    done
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
