#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# From a fresh clone to decisions: installs what is needed, builds, installs into build/install, decides the sample
# applications of Saitama and explains one of them.
set -eu
cd "$(dirname "$0")/.."
sh tests/setup.sh
sh tests/build.sh build --prefix="$(pwd)/build/install"
make -C build install >>build/build.log 2>&1 || { tail -n 20 build/build.log >&2; exit 1; }

PATH=$(pwd)/build/install/bin:$PATH
LC_ALL=C.UTF-8
LANGUAGE=${LANGUAGE:-ja}
export PATH LC_ALL LANGUAGE
show() {
    printf '\n$ %s\n' "$*"
    "$@"
}
samples=schemes/samples/saitama-2020.ndjson
show yoko run saitama-2020 "$samples" --format table
id=$(sed -n '1s/.*"申請番号": *"\([^"]*\)".*/\1/p' "$samples")
show yoko explain saitama-2020 "$samples" "$id"
