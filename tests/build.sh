#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Configures and builds in a folder of its own: build.sh FOLDER [CONFIGURE-OPTION…]. Says little unless it fails.
# BUILD_TARGETS says what is made besides all.
set -eu
cd "$(dirname "$0")/.."
folder=$1
shift
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
log=$folder/build.log

if [ ! -x configure ] || [ ! -e Makefile.in ] ||
    [ -n "$(find configure.ac Makefile.am m4/yoko.m4 -newer configure)" ] ||
    [ -n "$(find . -name local.mk -newer Makefile.in)" ]; then
    echo "preparing configure"
    autoreconf -i >"$log" 2>&1 || { tail -n 30 "$log" >&2; exit 1; }
fi
source=$(pwd)
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
echo "building in $folder"
{
    cd "$folder"
    # shellcheck disable=SC2086 # words on purpose
    "$source/configure" "$@" && make -j "$jobs" && { [ -z "${BUILD_TARGETS:-}" ] || make -j "$jobs" $BUILD_TARGETS; }
} >"$log.new" 2>&1 || { tail -n 40 "$log.new" >&2; exit 1; }
mv "$log.new" "$log"
