#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs the examples (例) that stand in a scheme file, which in schemes/ must put every rule to the test. usage: examples.sh SCHEME.yoko
case $1 in
*/schemes/*) exec yoko test "$1" --no-cases --require-coverage ;;
*) exec yoko test "$1" --no-cases ;;
esac
