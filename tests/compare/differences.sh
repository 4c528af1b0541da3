#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs differences.pl.
exec perl "$YOKO_TEST_SOURCE/tests/compare/differences.pl"
