# SPDX-License-Identifier: Apache-2.0
# Hostile input within limits of memory and time; and larger than any disk, `make check-hostile`.
EXTRA_DIST += %D%/hostile.sh
TESTS += %D%/hostile.sh
.PHONY: check-hostile
check-hostile: all
	@$(AM_TESTS_ENVIRONMENT) HOSTILE=all $(SHELL) $(srcdir)/%D%/hostile.sh
