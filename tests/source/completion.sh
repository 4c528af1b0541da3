#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Completion as bash does it: the script that the program prints, with the words as bash hands them over; and every
# command and option that --help tells is completed.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v bash >/dev/null || { echo "0 passed, 0 failed"; exit 77; }
cd "$work"
mkdir 標本 && : >申請.csv
passed=0 failed=0
for shell in bash:yoko zsh:_yoko fish:yoko.fish; do
    if yoko completion "${shell%%:*}" | cmp -s - "$YOKO_TEST_SOURCE/completion/${shell#*:}"; then passed=$((passed + 1))
    else failed=$((failed + 1)); echo "yoko completion ${shell%%:*} prints something else"; fi
done
yoko completion bash >script
# WORD… as on the command line, the last one half written: what bash would offer, in one line.
complete() {
    bash -c '. ./script; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _yoko; echo "${COMPREPLY[*]}"' bash "$@"
}
check() { # EXPECTED WORD…
    expected=$1
    shift
    found=$(complete "$@")
    if [ "$found" = "$expected" ]; then passed=$((passed + 1))
    else failed=$((failed + 1)); echo "$*: $found, not $expected"; fi
}
check 'check' yoko ch
check 'run record replay' yoko r
check 'saitama-2020' yoko run sai
check 'saitama-2020' yoko compare yamaguchi-2024 sai
check '申請.csv' yoko run saitama-2020 申
check 'csv ndjson json table xlsx' yoko run saitama-2020 申請.csv --format ''
check 'ndjson' yoko run saitama-2020 申請.csv --format n
check 'csv' yoko run saitama-2020 --format = c
check '--columns' yoko run --col
check '申請.csv' yoko run -o 申
check 'ja en' yoko fmt --lang ''
check 'letter working trace' yoko explain a b --depth ''
check 'Y0205' yoko explain-error Y0205
check 'list-rows=' yoko run --limit list-r
check 'limits' yoko help lim
check 'replay' yoko help rep
check '' yoko run --as-of ''
check '' yoko nonsense ''
yoko help | awk '/^Commands:/ { on = 1; next } /^$/ { on = 0 } on { print $1 }' >commands
while read -r command; do
    case " $(complete yoko "$command") " in *" $command "*) passed=$((passed + 1)) ;;
    *) failed=$((failed + 1)); echo "$command is not completed" ;; esac
    [ "$command" != help ] && [ "$command" != version ] || continue
    for option in $(yoko "$command" --help | awk '/^Options:/ { on = 1; next } /^$/ { on = 0 } on' | grep -o -e '--[a-z-]*' | sort -u); do
        case " $(complete yoko "$command" "$option") " in *" $option "*) passed=$((passed + 1)) ;;
        *) failed=$((failed + 1)); echo "$command $option is not completed" ;; esac
    done
done <commands
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
