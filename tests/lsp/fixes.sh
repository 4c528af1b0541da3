#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs fixes.pl.
exec perl "$YOKO_TEST_SOURCE/tests/lsp/fixes.pl"
