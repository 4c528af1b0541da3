#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs the packages of tests/packages.txt that are not there yet (Debian 12; as root, or through sudo). With the word
# analysis also those of tests/packages-analysis.txt, which only reading and watching the program needs.
set -eu
cd "$(dirname "$0")/.."

missing=
while read -r package; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || state=
    [ "$state" = installed ] || missing="$missing $package"
done <<END
$(cat tests/packages.txt ${1:+"tests/packages-$1.txt"})
END
if [ -z "$missing" ]; then
    exit 0
fi

if [ "$(id -u)" -eq 0 ]; then
    root=
elif command -v sudo >/dev/null; then
    root=sudo
else
    echo "These packages are missing, and neither root nor sudo is at hand to install them:$missing" >&2
    exit 1
fi
echo "installing:$missing"
log=$(mktemp)
# shellcheck disable=SC2086 # words on purpose
if ! { $root env DEBIAN_FRONTEND=noninteractive apt-get update -q &&
    $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "the packages could not be installed; the whole log is $log" >&2
    exit 1
fi
rm -f "$log"
