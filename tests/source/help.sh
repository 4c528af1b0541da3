#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every example that `yoko help COMMAND` shows works as it stands, in a folder that has the files it names; and the manual
# pages, those of the commands and that of the program, tell of each option that there is and of no other, in both languages.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
source=$YOKO_TEST_SOURCE
cd "$work"
mkdir draft cases schemes 標本
cp "$source/schemes/saitama-2020.yoko" draft/saitama-2025.yoko
cp "$source/schemes/yamaguchi-2024.yoko" schemes/
sed 's/^制度 yamaguchi-2024 /制度 yamaguchi-2025 /' "$source/schemes/yamaguchi-2024.yoko" >schemes/yamaguchi-2025.yoko
cp "$source/schemes/vocabulary/common.sample" 標本.sample
cp "$source/tests/cases/saitama-2020.ndjson" cases/2023.ndjson
yoko sample saitama-2020 -n 20 --seed 7 -o 申請.csv >made 2>&1
first=$(sed -n '2s/,.*//p' 申請.csv)
sed -i "s/^$first,/R6-001,/" 申請*.csv
mv 申請.経費.csv 経費.csv
yoko sample saitama-2020 -n 20 --seed 7 >sampled 2>>made
sed -e '1s/"申請番号": *"[^"]*"/"申請番号":"R6-001"/' -e '2s/"申請番号": *"[^"]*"/"申請番号":"A-12"/' sampled >applications.ndjson
sed -n 1p applications.ndjson >one.json

yoko help | awk '/^Commands:/ { on = 1; next } /^$/ { on = 0 } on && $1 != "help" && $1 != "version" { print $1 }' >commands
while read -r command; do
    yoko help "$command" | awk '/^Examples:/ { on = 1; next } on && /^  yoko / { sub(/^  /, ""); print }' >examples
    count=$(wc -l <examples)
    yoko help "$command" | sed -n 's/^ *\(-., \)*--\([a-z-]*\).*/\2/p' >wanted
    for page in "$YOKO_TEST_BUILD/doc/man/yoko-$command.1" "$YOKO_TEST_BUILD/doc/man/ja/yoko-$command.1"; do
        while read -r option; do
            if sed 's/\\//g' "$page" | grep -q -e "^\.B .*--$option"; then
                passed=$((passed + 1))
            else
                failed=$((failed + 1))
                echo "$page does not tell of --$option"
            fi
        done <wanted
    done
    sort "wanted" | sed 's/^/--/' >>all
    for page in "$YOKO_TEST_BUILD/doc/man/yoko-$command.1" "$YOKO_TEST_BUILD/doc/man/ja/yoko-$command.1"; do
        sed 's/\\//g' "$page" | awk '/^\.SH (OPTIONS|オプション)/ { on = 1; next } /^\.SH/ { on = 0 } on' |
            sed -n 's/^\.B \(-., \)*--\([a-z-]*\).*/\2/p' | sort >told
        if sort wanted | cmp -s - told; then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
            echo "$page tells of other options than yoko help $command: $(sort wanted | diff - told | grep '^[<>]' | tr '\n' ' ')"
        fi
    done
    if [ "$count" -lt 2 ] && [ "$command" != lsp ]; then
        failed=$((failed + 1))
        echo "yoko help $command has $count examples"
    fi
    while read -r line; do
        case $line in *…*) # stands for the hash that `yoko verify` tells
            head=$(yoko verify 台帳.db | grep -o '[0-9a-f]\{64\}')
            line=$(printf '%s\n' "$line" | sed "s/[0-9a-f]*…/$head/") ;;
        esac
        status=0
        printf '%s\n' "$line" >example
        sh ./example >out 2>err </dev/null || status=$?
        if [ "$status" -le 1 ]; then # 1: the answer is no
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
            echo "exit $status: $line"
            head -n 5 err
        fi
    done <examples
done <commands
for page in "$source/doc/yoko.1" "$source/doc/ja/yoko.1"; do
    sed 's/\\//g' "$page" | grep -v '^\.\\"' | grep -o -e '--[a-z][a-z-]*' | sort -u >told
    sort -u all >wanted
    if diff wanted told >unlike; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$page tells of other options than there are: $(grep '^[<>]' unlike | tr '\n' ' ')"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
