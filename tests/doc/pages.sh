#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# In the page of every scheme, in both forms and languages, each link leads somewhere.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for file in "$YOKO_TEST_SOURCE"/schemes/*.yoko; do
    id=$(basename "$file" .yoko)
    LANGUAGE=ja yoko doc "$id" -o "$work/$id.html"
    LANGUAGE=en yoko doc "$id" -o "$work/$id.md"
done
perl "$YOKO_TEST_SOURCE/tests/doc/pages.pl" "$work"/*
