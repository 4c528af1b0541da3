# SPDX-License-Identifier: Apache-2.0
libyoko_core_la_SOURCES += \
	%D%/case_csv.c \
	%D%/expectation.c %D%/expectation.h \
	%D%/compare.c \
	%D%/coverage.c %D%/coverage.h \
	%D%/candidate.c %D%/candidate.h \
	%D%/mutation.c %D%/mutation.h %D%/mutation_report.c \
	%D%/mutate.c %D%/mutate.h \
	%D%/example.c %D%/example.h \
	%D%/report.c \
	%D%/report_junit.c %D%/report_html.c \
	%D%/suggest.c %D%/suggest_csv.c %D%/suggest.h \
	%D%/run.c %D%/run.h %D%/running.h \
	%D%/value.c %D%/value.h \
	%D%/why.c
