#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Changes each scheme in one place at a time, and prints how many of the changes its examples and cases notice. With a
# figure ("98.2") as its argument, fails unless that is the share over all schemes.
set -u
folder=$YOKO_TEST_SOURCE/schemes
for scheme in "$folder"/*.yoko; do
    id=$(basename "$scheme" .yoko)
    yoko test "$id" --mutate --json |
        sed -E 's/^\{"changes":([0-9]+),"noticed":([0-9]+),"survived":([0-9]+),"alike":([0-9]+),"refused":([0-9]+).*/\1 \2 \3 \4 \5/' |
        sed "s/^/$id /"
done | awk -v wanted="${1-}" '
    { print $1 ": " $2 " changes, " $3 " noticed, " $4 " not noticed, " $5 " without a difference, " $6 " refused"
      changes += $2; noticed += $3; survived += $4; alike += $5; refused += $6 }
    END {
        share = sprintf("%.1f", int(1000 * noticed / (noticed + survived)) / 10)
        print "all: " changes " changes, " noticed " noticed, " survived " not noticed, " alike " without a difference, " refused " refused: " share "%"
        exit wanted != "" && wanted != share
    }'
