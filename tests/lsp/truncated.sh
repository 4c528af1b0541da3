#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs truncated.pl.
exec perl "$YOKO_TEST_SOURCE/tests/lsp/truncated.pl"
