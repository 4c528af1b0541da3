# SPDX-License-Identifier: Apache-2.0
# yoko.h made real.

include_HEADERS += %D%/yoko.h
libyoko_core_la_SOURCES += \
	%D%/cite.c \
	%D%/compare.c \
	%D%/compare_advice.c \
	%D%/compare_by.c \
	%D%/compare_days.c \
	%D%/compare_days.h \
	%D%/compare_decide.c \
	%D%/compare_decide.h \
	%D%/compare_fault.c \
	%D%/compare_records.c \
	%D%/compare_records.h \
	%D%/compile.c \
	%D%/consolidated.c \
	%D%/document.c \
	%D%/error_page.c \
	%D%/explain.c %D%/explain.h \
	%D%/explore.c %D%/explore.h \
	%D%/explore_form.c \
	%D%/explore_tell.c \
	%D%/file.c \
	%D%/foreign.c \
	%D%/foreign.h \
	%D%/format.c \
	%D%/ledger.c \
	%D%/ledger.h \
	%D%/limit.c \
	%D%/lookup.c \
	%D%/mutate.c \
	%D%/ready.c \
	%D%/ready.h \
	%D%/record.c \
	%D%/personal.c \
	%D%/records.c \
	%D%/records.h \
	%D%/replay.c \
	%D%/replay.h \
	%D%/replay_cause.c \
	%D%/replay_compare.c \
	%D%/replay_decide.c \
	%D%/replay_library.c \
	%D%/run.c \
	%D%/salt.c \
	%D%/salt.h \
	%D%/sample.c \
	%D%/sample.h \
	%D%/scaffold.c \
	%D%/settle.c \
	%D%/spread.c \
	%D%/spread.h \
	%D%/run.h \
	%D%/run_blocks.c \
	%D%/run_book.c \
	%D%/run_columns.c \
	%D%/test.c \
	%D%/test.h \
	%D%/workplace.c \
	%D%/workplace.h

# The pages of the diagnostics are part of the library.
BUILT_SOURCES += %D%/error_pages.h
CLEANFILES += %D%/error_pages.h
EXTRA_DIST += build-aux/embed
%D%/error_pages.h: $(srcdir)/doc/errors/Y*.md build-aux/embed
	$(AM_V_GEN)$(MKDIR_P) %D% && $(SHELL) $(srcdir)/build-aux/embed $(srcdir)/doc/errors/Y*.md >$@.new && mv -f $@.new $@
%D%/error_page.lo: %D%/error_pages.h
