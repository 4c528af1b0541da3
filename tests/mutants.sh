#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Whether the tests notice small changes in the source of the kernels, the verifier and the checker: builds in MUTANTS_BUILD
# (mutants, in the build folder) and has mutants.pl, which says what can be chosen, try them there at the lowest priority.
# `make check-mutants`.
set -eu
folder=${MUTANTS_BUILD:-$YOKO_TEST_BUILD/mutants}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
programs="tests/unit/check_machine tests/unit/check_lines tests/unit/check_loops tests/unit/check_calls tests/unit/check_open
    tests/unit/check_plan tests/unit/check_ends tests/unit/check_narrow tests/unit/check_version
    tests/unit/check_random tests/unit/check_paths tests/unit/check_program tests/unit/check_examples tests/reference/check_oracle"
# shellcheck disable=SC2086 # words on purpose
BUILD_TARGETS=$(echo $programs) nice -n 15 sh "$YOKO_TEST_SOURCE/tests/build.sh" "$folder" --disable-shared --disable-hardening \
    ${CC:+CC="$CC"} CFLAGS='-g0 -O0'
YOKO_LOCALE_DIR=$folder/src/po/locale
export YOKO_LOCALE_DIR
cd "$folder"
exec nice -n 15 perl "$YOKO_TEST_SOURCE/tests/mutants.pl"
