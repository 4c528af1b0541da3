# SPDX-License-Identifier: Apache-2.0
# Libraries that schemes of the tests call. They are built for themselves, without libtool, since a build of static
# libraries alone needs them too.

EXTRA_DIST += %D%/calendar.c %D%/probe.c %D%/calendar.yoko %D%/probe.yoko %D%/applications.ndjson \
	%D%/foreign.t %D%/without.t
if HAVE_FFI
foreign_libraries = %D%/calendar.so %D%/probe.so
check_DATA += $(foreign_libraries)
CLEANFILES += $(foreign_libraries)
$(foreign_libraries): %D%/%.so: %D%/%.c
	$(AM_V_CCLD)$(MKDIR_P) %D% && $(CC) $(CFLAGS) -fPIC -shared -o $@ $<
TESTS += %D%/foreign.t
foreign_golden = %D%/foreign.t
else
TESTS += %D%/without.t
foreign_golden = %D%/without.t
endif
