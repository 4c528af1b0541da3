#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A sample of commands under valgrind, which sees reads of what was never written: no sanitizer of the other builds does.
# Memory that is lost counts, too. `make check-valgrind`.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
passed=0 failed=0
scheme=national-2026
yoko sample $scheme -n 12 --seed 21 >plain.ndjson
yoko sample $scheme -n 12 --seed 22 -o a.csv 2>/dev/null
# A mistake, a repeated 申請番号, and records that lack something.
perl -pe 's/"職員数": ?[0-9.]+/"職員数":-1/ if $. == 5; s/"申請番号": ?"[^"]*"/"申請番号":"twice"/ if $. > 10;
    s/"都道府県": ?"[^"]*",? ?// if $. % 3 == 0' plain.ndjson >a.ndjson
id=$(sed -n '3s/.*"申請番号": *"\([^"]*\)".*/\1/p' a.ndjson)
options=
for file in *.csv; do [ "$file" = a.csv ] || { list=${file#a.}; options="$options --list ${list%.csv}=$file"; }; done
printf '制度 ? 「「\n定義 = 1 +\n表\n\377\376' >broken.yoko
printf 'YKC1\001\000\000\000' >broken.ykc

# Where both are one function of the C library, a checked memmove is taken for a memcpy, which may not overlap.
cat >alias <<'END'
{
   memmove is no memcpy
   Memcheck:Overlap
   fun:__memcpy_chk
   fun:memmove
}
END

# Commands end with 0 to 5 as ever; valgrind says 99.
look() { # ARGUMENT…
    status=0
    valgrind --quiet --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite,indirect \
        --suppressions=alias --log-file=valgrind.said "$YOKO_TEST_BUILD/yoko" "$@" >out 2>said || status=$?
    if [ "$status" -le 5 ] && [ ! -s valgrind.said ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "yoko $* (exit status $status)"
        sed 60q valgrind.said
        tail -n 3 said
    fi
}
look check $scheme
look check broken.yoko
look compile $scheme -o a.ykc
look check broken.ykc
look run a.ykc a.ndjson
look run $scheme a.ndjson --threads 2 --format csv
# shellcheck disable=SC2086 # words on purpose
look run $scheme a.csv $options --format table
look run saitama-2020 a.ndjson -o a.xlsx
look explain $scheme a.ndjson "$id"
look explain $scheme a.ndjson "$id" --format html
look fmt --lang en yamaguchi-2024
look cite saitama-2020
look doc yamaguchi-2024 --format html
look compare saitama-2020 yamaguchi-2024 --records a.ndjson
look record yamaguchi-2024 a.ndjson --ledger a.db --by clerk
look replay a.db
look verify a.db
look test yamaguchi-2024
look dis yamaguchi-2024
look rnu
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
