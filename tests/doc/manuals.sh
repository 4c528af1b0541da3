#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every manual becomes a page (`make html`): each link leads somewhere, no Markdown is left, and the list has them all.
set -eu
if ! command -v lowdown >/dev/null; then
    echo 'lowdown is not there: apt-get install lowdown'
    exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
perl "$YOKO_TEST_SOURCE/build-aux/manual-html" "$work" "$YOKO_TEST_SOURCE"/doc/*.md
for file in "$YOKO_TEST_SOURCE"/doc/*.md; do
    page=$(basename "$file" .md).html
    if ! grep -q "<li><a href=\"$page\">..*</a></li>" "$work/index.html" || ! grep -q '<h1 id' "$work/$page"; then
        echo "$page is not in the list, or has no title"
        echo '0 passed, 1 failed'
        exit 1
    fi
done
perl "$YOKO_TEST_SOURCE/tests/doc/pages.pl" --markdown "$work"/*
