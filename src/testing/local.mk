# SPDX-License-Identifier: Apache-2.0
libyoko_core_la_SOURCES += \
	%D%/compare.c \
	%D%/coverage.c %D%/coverage.h \
	%D%/example.c %D%/example.h \
	%D%/report.c \
	%D%/run.c %D%/run.h %D%/running.h \
	%D%/value.c %D%/value.h
