# SPDX-License-Identifier: Apache-2.0
# Every call on a file going wrong in turn: a library that stands between the program and its files, and what runs each
# command with it; and one between it and its memory. `make check` lets each call fail once, be interrupted
# and fall short, and some requests for memory fail; `make check-faults` tries the other errors too, a disk that stays full, every
# request, and every command.
EXTRA_DIST += %D%/faults.c %D%/memory.c %D%/sweep.pl %D%/sweep.sh %D%/small.sample
check_DATA += %D%/faults.so %D%/memory.so
CLEANFILES += %D%/faults.so %D%/memory.so
%D%/faults.so: %D%/faults.c
	$(AM_V_CCLD)$(MKDIR_P) %D% && $(CC) $(CFLAGS) -fPIC -shared -o $@ $(srcdir)/%D%/faults.c -ldl
%D%/memory.so: %D%/memory.c
	$(AM_V_CCLD)$(MKDIR_P) %D% && $(CC) $(CFLAGS) -fPIC -shared -o $@ $(srcdir)/%D%/memory.c -ldl
EXTRA_DIST += %D%/ends.sh
TESTS += %D%/sweep.sh %D%/ends.sh

.PHONY: check-faults
check-faults: all %D%/faults.so %D%/memory.so
	@$(AM_TESTS_ENVIRONMENT) FAULTS=all $(SHELL) $(srcdir)/%D%/sweep.sh
