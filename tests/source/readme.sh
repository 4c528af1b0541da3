#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Holds both READMEs to the program: each block that opens with `$ yoko …` must be what that command prints (in Japanese, as
# tests/try.sh shows it), and the quoted rules must stand in the scheme file that they are said to come from.
set -u
cd "$YOKO_TEST_SOURCE" || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
LANGUAGE=ja
export LANGUAGE
passed=0 failed=0
count() {
    if [ "$1" -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "not so: $2"; fi
}

for readme in README.md README.ja.md; do
    rm -f "$work"/*
    awk -v work="$work" '
        /^```/ { inside = !inside; if (inside) { block++; first = 1 } next }
        inside && first && /^\$ yoko / { print substr($0, 3) > (work "/" block ".command"); shown = 1; first = 0; next }
        inside && first { shown = 0; first = 0 }
        inside && shown { print > (work "/" block ".shown") }
        inside && !shown && NF { print > (work "/rules") }' "$readme"
    for command in "$work"/*.command; do
        sh -c "$(cat "$command")" >"$work/printed" 2>&1
        diff -u "${command%.command}.shown" "$work/printed"
        count $? "$readme: $(cat "$command")"
    done
    while IFS= read -r rule; do
        case $rule in *yoko*|*'sh tests'*) continue ;; esac
        grep -qF -- "$rule" schemes/saitama-2020.yoko
        count $? "$readme: $rule"
    done <"$work/rules"
done
test "$passed" -gt 10 || count 1 "the READMEs show something"
echo "$passed passed, $failed failed"
test "$failed" -eq 0
