#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs records.pl. (As a test of its own, .pl would make make take golden/run.pl for the source of golden/run.log.)
exec perl "$YOKO_TEST_SOURCE/tests/source/records.pl"
