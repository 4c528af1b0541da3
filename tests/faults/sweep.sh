#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The sweep of faults, in its quick form unless FAULTS=all.
exec perl "$YOKO_TEST_SOURCE/tests/faults/sweep.pl"
