# SPDX-License-Identifier: Apache-2.0
# Limits that are set; and hostile input within limits of memory and time, also larger than any disk, `make check-hostile`.
EXTRA_DIST += %D%/hostile.sh %D%/settable.sh
TESTS += %D%/hostile.sh %D%/settable.sh
.PHONY: check-hostile
check-hostile: all
	@$(AM_TESTS_ENVIRONMENT) HOSTILE=all $(SHELL) $(srcdir)/%D%/hostile.sh
