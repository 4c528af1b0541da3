#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs the examples (例) that stand in a scheme file. usage: examples.sh SCHEME.yoko
exec yoko test "$1"
