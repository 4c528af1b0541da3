#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The layers of src/ include only what is below them.
exec sh "$YOKO_TEST_SOURCE/build-aux/check-layers" "$YOKO_TEST_SOURCE"
