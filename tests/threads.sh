#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What several threads do at once, under the thread sanitizer, which sees every unordered access to the same place:
# deciding, comparing, recording and replaying on 1, 2 and 4 threads, and hosts with a thread for each workplace. What
# comes out must be equal to the byte, too. Builds in THREADS_BUILD (threads, in the build folder). `make check-threads`.
set -eu
folder=${THREADS_BUILD:-$YOKO_TEST_BUILD/threads}
programs="tests/unit/check_pool tests/unit/check_loaded tests/unit/check_api tests/unit/check_threads"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
check() { # COMMAND…
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "not so: $*"; fi
}

# The sanitizer itself: a race that is one must be told. It wants its memory where some kernels put other things.
cat >"$work/race.c" <<'END'
#include <pthread.h>
static int shared;
static void *add(void *user) { (void)user; shared++; return 0; }
int main(void) { pthread_t one; pthread_create(&one, 0, add, 0); shared++; pthread_join(one, 0); return 0; }
END
${CC:-gcc} -g -fsanitize=thread -pthread "$work/race.c" -o "$work/race"
status=0
TSAN_OPTIONS=exitcode=66 "$work/race" >"$work/said" 2>&1 || status=$?
if [ "$status" -ne 66 ] && grep -q 'unexpected memory mapping' "$work/said"; then
    if [ -z "${FIXED_ADDRESSES:-}" ] && FIXED_ADDRESSES=1 setarch -R true 2>/dev/null; then
        FIXED_ADDRESSES=1 setarch -R sh "$0"
        exit
    fi
    echo "not run: the thread sanitizer does not know how this kernel lays out memory: $(head -n 1 "$work/said")"
    echo "0 passed, 0 failed"
    exit 0
fi
check [ "$status" -eq 66 ]

mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
BUILD_TARGETS=$programs sh "$YOKO_TEST_SOURCE/tests/build.sh" "$folder" --enable-werror --enable-sanitizers=thread \
    --disable-shared CFLAGS='-g -O1'
if grep -q 'HAVE_FFI 1' "$folder/config.h"; then make -s -C "$folder" tests/foreign/probe.so; fi
YOKO_TEST_BUILD=$folder
TSAN_OPTIONS="exitcode=66 log_path=$work/race"
export YOKO_TEST_BUILD TSAN_OPTIONS
cd "$work"
for program in $programs; do
    check "$folder/$program" >said 2>&1 || cat said
done

scheme=national-2026
yoko sample $scheme -n 450 --seed 11 >plain.ndjson
yoko sample $scheme -n 450 --seed 12 -o a.csv 2>/dev/null
# Wrong values, repeated 申請番号 and records that lack something, so that every path has work.
perl -pe 's/"職員数": ?[0-9.]+/"職員数":-1/ if $. % 97 == 0; s/"申請番号": ?"[^"]*"/"申請番号":"twice"/ if $. % 149 == 0;
    s/"都道府県": ?"[^"]*",? ?// if $. % 13 == 0' plain.ndjson >a.ndjson
{ echo '['; sed '$!s/$/,/' a.ndjson; echo ']'; } >a.json
options=
for file in *.csv; do [ "$file" = a.csv ] || { list=${file#a.}; options="$options --list ${list%.csv}=$file"; }; done
cat >dated.yoko <<'END'
制度 dated 「年々変わる制度」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 申請日 : 日付
項目 経費額 : 円
条文 第2条 「経費の2分の1、上限まで」
定数 上限 《第2条》 = 60万円 令和7年4月1日から 80万円 令和8年4月1日から 90万円
結果 算定額 《第2条》 = 小さい方(切り捨て(経費額 × 2分の1, 千円), 上限)
END
sed 's/千円), 上限/万円), 上限/' dated.yoko >rounded.yoko
perl -e 'printf qq({"申請番号":"N%d","申請日":"202%d-06-01","経費額":%d}\n), $_, 4 + $_ % 4, $_ * 1000 % 3000000 for 1 .. 5000' >dated.ndjson
perl -e 'printf qq({"申請番号":"%d","県内":false,"台数":%d,"初日":"2024-02-28","負担":"3/4","名称":"甲%d","番号":%d}\n),
    $_, $_ % 9, $_ % 7, $_ % 4 for 1 .. 2500' >probe.ndjson
yoko record dated.yoko dated.ndjson --ledger ledger.db --by clerk >/dev/null 2>&1 || check [ recorded = no ]

decide() { # THREADS NAME COMMAND ARGUMENT…
    threads=$1 name=$2 command=$3
    shift 3
    status=0
    yoko "$command" "$@" --threads "$threads" >"$name.$threads.out" 2>"$name.$threads.said" || status=$?
    echo "exit $status" >>"$name.$threads.said"
}
names=
one() { # NAME COMMAND ARGUMENT…: on 1, 2 and 4 threads
    names="$names $1"
    for threads in 1 2 4; do decide $threads "$@"; done
}
one ndjson run $scheme a.ndjson
one array run $scheme a.json --format csv
one table run $scheme plain.ndjson --format table
# shellcheck disable=SC2086 # words on purpose
one csv run $scheme a.csv $options --format ndjson
one dated run dated.yoko dated.ndjson
one compare compare saitama-2020 $scheme --records a.ndjson --by 職員数 --format json
one made compare saitama-2020 $scheme --sample 300 --seeds 2 --format json
one replay replay ledger.db
one changed replay ledger.db --with rounded.yoko
if [ -e "$folder/tests/foreign/probe.so" ]; then
    one foreign run --allow-library "probe=$folder/tests/foreign/probe.so" "$YOKO_TEST_SOURCE/tests/foreign/probe.yoko" probe.ndjson
fi
for name in $names; do
    for threads in 2 4; do
        check cmp "$name.1.out" "$name.$threads.out"
        check cmp "$name.1.said" "$name.$threads.said"
    done
    check [ "$(cat "$name.1.out" "$name.1.said" | wc -l)" -gt 1 ]
    check grep -q '^exit [012]$' "$name.1.said"
done
yoko run $scheme a.ndjson --threads 4 -o a.xlsx 2>/dev/null || :
check [ -s a.xlsx ]

races=0
for race in race.[0-9]*; do
    [ -e "$race" ] || continue
    races=$((races + 1))
    sed 60q "$race"
done
check [ "$races" -eq 0 ]
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
