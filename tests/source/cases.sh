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
# Written as CSV for a spreadsheet, they hold as they did: what is suggested besides is not judged, and nothing else fails.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for scheme in yamaguchi-2024 national-2025; do
    own=$(yoko test "$scheme" 2>"$work/said" | sed -n 's/^\([0-9]*\) passed, 0 failed$/\1/p')
    examples=$(yoko test "$scheme" --no-cases | sed -n 's/^\([0-9]*\) passed, 0 failed$/\1/p')
    yoko test "$scheme" --suggest --all -o "$work/$scheme.csv" 2>"$work/said"
    yoko test "$scheme" --no-cases "$work/$scheme.csv" >"$work/outcome" 2>"$work/said"
    open=$(grep -c '^  *nobody has judged it yet' "$work/outcome")
    if grep -qx "$((own + examples)) passed, $open failed" "$work/outcome" && [ "$open" -gt 0 ]; then
        passed=$((passed + 1))
    else
        echo "$scheme: $own cases and $examples examples, but as CSV $(tail -n 1 "$work/outcome"), $open not judged"
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
