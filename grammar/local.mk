# SPDX-License-Identifier: Apache-2.0
# parse.c, parse.h and scan.c are made from parse.y and scan.l.
libyoko_core_la_SOURCES += \
	%D%/balance.c \
	%D%/keywords.def \
	%D%/parse.y \
	%D%/report.c \
	%D%/scan.h \
	%D%/scan.l \
	%D%/slip.c \
	%D%/slip.h \
	%D%/slip_phrase.c \
	%D%/slip_place.c
EXTRA_DIST += %D%/README.md
BUILT_SOURCES += grammar/parse.h
%D%/balance.lo %D%/report.lo %D%/scan.lo %D%/slip.lo %D%/slip_phrase.lo %D%/slip_place.lo: grammar/parse.h

# For those who write schemes and grammars: shows what is wrong with a file, and its tree.
noinst_PROGRAMS += tests/parse_file
tests_parse_file_SOURCES = tests/parse_file.c
