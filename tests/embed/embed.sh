#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The host program of the manual is the one that was built, decides as the command does, and says what is wrong.
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
check() {
    if [ "$2" -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "not so: $1"; fi
}
for page in embed.md embed.ja.md; do
    awk '/^```/ { inside = $0 == "```c"; next } inside' "$YOKO_TEST_SOURCE/doc/$page" |
        diff - "$YOKO_TEST_SOURCE/doc/examples/decide.c"
    check "doc/$page shows doc/examples/decide.c" $?
done
cat >"$work/small.yoko" <<'END'
制度 small 「小さな制度」
条文 1 「上限」
項目 費用 : 円
結果 対象経費 = 費用
結果 算定額 《1》 = 小さい方(費用, 60万円)
END
sed 's/費用, 60/費用の, 60/' "$work/small.yoko" >"$work/wrong.yoko"
decide=$YOKO_TEST_BUILD/doc/examples/decide
record='{"申請番号": "A", "費用": 700000}'
printf '%s\n' "$record" >"$work/record.ndjson"
"$decide" "$work/small.yoko" "$record" >"$work/host" 2>"$work/said"
check "an application is decided" $?
{
    yoko run "$work/small.yoko" "$work/record.ndjson" --format ndjson
    yoko explain "$work/small.yoko" "$work/record.ndjson" --depth letter
} >"$work/command" 2>/dev/null
diff "$work/command" "$work/host"
check "as the command decides it" $?
"$decide" "$work/small.yoko" '{"申請番号": "A", "費用": "x"}' >"$work/host" 2>"$work/said"
[ $? -eq 2 ] && grep -q 入力エラー "$work/host"
check "an application that cannot be read" $?
"$decide" "$work/wrong.yoko" "$record" 2>"$work/said"
[ $? -eq 3 ] && grep -q 'Y0101' "$work/said"
check "a scheme with a mistake" $?
"$decide" nowhere "$record" 2>"$work/said"
[ $? -eq 3 ] && grep -q 'Y0807' "$work/said"
check "a scheme that is not there" $?
"$decide" 2>/dev/null
[ $? -eq 4 ]
check "nothing asked" $?
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
