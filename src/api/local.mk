# SPDX-License-Identifier: Apache-2.0
# yoko.h made real.

include_HEADERS += %D%/yoko.h
libyoko_core_la_SOURCES += \
	%D%/cite.c \
	%D%/compare.c \
	%D%/compare_records.c \
	%D%/compare_records.h \
	%D%/compile.c \
	%D%/consolidated.c \
	%D%/explain.c \
	%D%/file.c \
	%D%/format.c \
	%D%/ledger.c \
	%D%/ledger.h \
	%D%/lookup.c \
	%D%/mutate.c \
	%D%/record.c \
	%D%/records.c \
	%D%/records.h \
	%D%/replay.c \
	%D%/replay.h \
	%D%/replay_cause.c \
	%D%/replay_compare.c \
	%D%/run.c \
	%D%/sample.c \
	%D%/sample.h \
	%D%/scaffold.c \
	%D%/settle.c \
	%D%/run.h \
	%D%/run_blocks.c \
	%D%/run_columns.c \
	%D%/test.c \
	%D%/test.h \
	%D%/workplace.c \
	%D%/workplace.h
