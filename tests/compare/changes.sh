#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs changes.pl.
exec perl "$YOKO_TEST_SOURCE/tests/compare/changes.pl" "$@"
