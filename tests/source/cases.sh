#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Decides the bodies of cases that must never change (schemes/cases), and holds them to their sums, so that no
# expectation changes in passing: schemes/cases/README.md says how one is changed on purpose.
passed=0 failed=0
folder=$YOKO_TEST_SOURCE/schemes/cases
for file in "$folder"/*.ndjson; do
    scheme=$(basename "$file" .ndjson)
    if outcome=$(yoko test "$scheme" "$file" 2>&1); then
        passed=$((passed + 1))
    else
        printf '%s\n' "$outcome"
        failed=$((failed + 1))
    fi
done
for scheme in "$YOKO_TEST_SOURCE"/schemes/*.yoko; do
    if [ -f "$folder/$(basename "$scheme" .yoko).ndjson" ]; then
        passed=$((passed + 1))
    else
        echo "no cases for $scheme"
        failed=$((failed + 1))
    fi
done
if (cd "$folder" && sha256sum --check --quiet SHA256SUMS); then
    passed=$((passed + 1))
else
    echo "an expectation has changed: see schemes/cases/README.md"
    failed=$((failed + 1))
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
