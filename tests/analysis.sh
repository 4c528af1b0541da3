#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Reads src/ with tools that know more than a build asks for: analysis.sh TOOL…, of
#   warnings  gcc and clang with warnings of conversions that may change a value, and of names that hide others
#   tidy      clang-tidy (.clang-tidy) on base/, code/ and exec/, which every record and every image goes through
#   tidy-all  clang-tidy on all files; some ten minutes
#   cppcheck  cppcheck, without what tests/analysis/cppcheck-suppressed.txt gives reasons for
# `make check-analysis` asks for warnings and cppcheck, `make check-tidy` for tidy (TIDY=tidy-all: for that).
set -u
cd "$YOKO_TEST_BUILD" || exit 1
source=$YOKO_TEST_SOURCE
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/passed" "$work/failed"

# One file under one tool: what it says becomes the file's mark. Run by xargs, so it is a script of its own.
cat >"$work/read" <<'END'
tool=$1 file=$2
flags="-std=gnu11 -DHAVE_CONFIG_H -I. -Isrc -I$YOKO_TEST_SOURCE/src -I$YOKO_TEST_SOURCE -DLOCALEDIR=\"/\" -DPKGDATADIR=\"/\" $ANALYSIS_CFLAGS"
case $tool in
gcc | clang)
    set -- "$tool" -fsyntax-only $flags -O1 -Wall -Wextra -Wshadow -Wconversion -Wno-missing-field-initializers -Werror "$file" ;;
tidy)
    set -- clang-tidy -quiet "$file" -- $flags ;;
cppcheck)
    set -- cppcheck --quiet --std=c11 --enable=warning,performance,portability --inline-suppr --error-exitcode=1 \
        --library="$YOKO_TEST_SOURCE/tests/analysis/cppcheck.cfg" --relative-paths="$YOKO_TEST_SOURCE" \
        --suppressions-list="$WORK/suppressed" --template='{file}:{line}: {id}: {message}' \
        -DHAVE_CONFIG_H -DHAVE_FFI=1 -I. -Isrc -I"$YOKO_TEST_SOURCE/src" -I"$YOKO_TEST_SOURCE" "$file" ;;
esac
mark=$(echo "$tool/${file#"$YOKO_TEST_SOURCE"/}" | tr / +)
if "$@" >"$WORK/$mark" 2>&1; then mv "$WORK/$mark" "$WORK/passed/"; else mv "$WORK/$mark" "$WORK/failed/"; fi
END
WORK=$work
export WORK ANALYSIS_CFLAGS
# The reasons are for readers.
sed -e '/^#/d' -e '/^$/d' "$source/tests/analysis/cppcheck-suppressed.txt" >"$work/suppressed"

read_with() { # TOOL FOLDER…: of src/
    tool=$1
    shift
    program=$tool
    [ "$tool" = tidy ] && program=clang-tidy
    if ! command -v "$program" >/dev/null; then
        echo "$program is not there" >"$work/failed/$program"
        return
    fi
    for folder in "$@"; do printf '%s\n' "$source"/src/$folder/*.c; done | xargs -P "$jobs" -n 1 sh "$work/read" "$tool"
}
for tool in "$@"; do
    case $tool in
    warnings) read_with gcc '*' && read_with clang '*' ;;
    tidy) read_with tidy base code exec ;;
    tidy-all) read_with tidy '*' ;;
    cppcheck) read_with cppcheck '*' ;;
    esac
done
for said in "$work"/failed/*; do
    [ -e "$said" ] && { echo "${said##*/}" | tr + /; grep -v '^[0-9]* warnings\? ' "$said"; }
done
failed=$(ls "$work/failed" | wc -l)
passed=$(ls "$work/passed" | wc -l)
echo "$passed passed, $failed failed"
[ "$passed" -gt 0 ] && [ "$failed" -eq 0 ]
