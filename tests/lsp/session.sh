#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs session.pl.
exec perl "$YOKO_TEST_SOURCE/tests/lsp/session.pl"
