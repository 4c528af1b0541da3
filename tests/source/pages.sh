#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every code can be explained, in both languages: what it means, something wrong and something right.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
check() { # WHAT COMMAND…
    what=$1
    shift
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "$what"; fi
}
sed -n 's/^DIAGNOSTIC(\(Y[0-9]*\),.*/\1/p' "$YOKO_TEST_SOURCE/src/base/diagnostics.def" | sort >"$work/codes"
for language in ja en; do
    LANGUAGE=$language
    export LANGUAGE
    yoko explain-error | sed 's/ .*//' >"$work/listed"
    check "the list ($language) is not the codes" cmp -s "$work/codes" "$work/listed"
    # A line of JSON each, and each as text.
    check "not every code is explained ($language)" sh -c 'yoko explain-error --json $(cat "$0/codes") >"$0/json"' "$work"
    check "not every code is told ($language)" sh -c 'yoko explain-error $(cat "$0/codes") >"$0/text"' "$work"
    check "the codes of the pages ($language)" sh -c 'sed "s/^{.code.:.\(Y[0-9]*\).*/\1/" "$0/json" | cmp -s - "$0/codes"' "$work"
    grep -e '"about":""' -e '"parts":\[\]' "$work/json" | cut -c 1-60 >"$work/lacking" || :
    check "not whole ($language): $(cat "$work/lacking")" test ! -s "$work/lacking"
    sed 's/.*"about":"\([^"]*\)".*/\1/' "$work/json" >"$work/about.$language"
done
# A paragraph in Japanese where an English one should be, or the other way round.
perl -ne 'print unless /[\xe3-\xe9]/' "$work/about.ja" >"$work/english"
check "not in Japanese: $(cat "$work/english")" test ! -s "$work/english"
paste "$work/about.ja" "$work/about.en" | awk -F '\t' '$1 == $2' >"$work/same"
check "the same in both languages: $(cat "$work/same")" test ! -s "$work/same"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
