#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# yoko explore on a terminal of its own (by script of util-linux). Where its answers go elsewhere, or without libedit,
# lines are read as they are typed; else what is half written is completed with Tab, and a line is edited with Backspace.
# Ctrl-D ends. And what `yoko test --suggest` says on one.
set -eu
command -v script >/dev/null || { echo "0 passed, 0 failed"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko "$work"
cd "$work"
export LC_ALL=C.UTF-8 LANGUAGE=en TERM=vt100
passed=0 failed=0
check() { # WHAT PATTERN
    if grep -q -e "$2" seen; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "$1"; cat seen; fi
}
ended() { # STATUS
    if [ "$1" = 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "it ended with $1"; fi
}
for command in "$YOKO_TEST_BUILD/yoko explore small.yoko | cat" "TERM=dumb $YOKO_TEST_BUILD/yoko explore small.yoko"; do
    { sleep 1; printf '県内 = いいえ\r'; sleep 1; printf '\004'; sleep 1; } |
        timeout 60 script -qec "$command" /dev/null >seen
    ended $?
    check "a typed line is not obeyed: $command" '第1条 県内の事業所: ○ met -> × not met'
done
# Decisions are a table there, no wider than it is; a compiled scheme is not for it; colours are where it has them.
cp "$YOKO_TEST_SOURCE"/tests/golden/small/applications.ndjson .
timeout 60 script -qec "stty cols 60; $YOKO_TEST_BUILD/yoko run small.yoko applications.ndjson; $YOKO_TEST_BUILD/yoko compile small.yoko" /dev/null \
    </dev/null >seen || :
check 'decisions are no table' '^application  verdict'
check 'an image goes to the terminal' 'needs -o FILE'
if awk 'length($0) > 400 { exit 1 }' seen; then passed=$((passed + 1)); else failed=$((failed + 1)); echo 'the table is too wide'; cat seen; fi
sed 's/100万円)/60万円)/' small.yoko >other.yoko
timeout 60 script -qec "TERM=xterm $YOKO_TEST_BUILD/yoko compare small.yoko other.yoko; NO_COLOR=1 TERM=xterm $YOKO_TEST_BUILD/yoko chekc" /dev/null </dev/null >seen || :
check 'a comparison has no colours' "$(printf '\033')"
check 'NO_COLOR does not count' '^error.Y0810.: '
timeout 60 script -qec "TERM=xterm $YOKO_TEST_BUILD/yoko chekc" /dev/null </dev/null >seen || :
check 'a message has no colours' "$(printf '\033')"
timeout 60 script -qec "$YOKO_TEST_BUILD/yoko test small.yoko --suggest" /dev/null </dev/null >seen
ended $?
check 'the table for a spreadsheet is not told' 'these cases are NDJSON; -o cases.csv writes them'
timeout 60 script -qec "$YOKO_TEST_BUILD/yoko test small.yoko --suggest --format ndjson" /dev/null </dev/null >seen
ended $?
if grep -q 'cases are NDJSON' seen; then failed=$((failed + 1)); echo "what was asked for is explained"; else passed=$((passed + 1)); fi
if ! grep -q '^#define HAVE_LIBEDIT 1' "$YOKO_TEST_BUILD/config.h"; then
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
    exit
fi
{
    sleep 1; printf '県\t= noo\177\r'
    sleep 1; printf 'und\t\r'
    sleep 0.5; printf '県内 ＝ い\t\r'
    sleep 1; printf '\004'; sleep 1
} | timeout 60 script -qec "$YOKO_TEST_BUILD/yoko explore small.yoko" /dev/null >seen
status=$?
check 'the prompt is not shown' 'yoko> '
check 'the field is not completed, or the line not edited' 'the grant is 150,000 yen'
check 'the changed input is not told' '第1条 県内の事業所: ○ met -> × not met'
check 'the command is not completed' '第1条 県内の事業所: × not met -> ○ met'
check 'what the input can be is not completed' 'いいえ'
ended $status
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
