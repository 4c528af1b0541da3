# SPDX-License-Identifier: Apache-2.0
# Speed: the scheme that is measured, and what measures it.

EXTRA_DIST += %D%/reference.yoko
TESTS += %D%/reference.yoko
