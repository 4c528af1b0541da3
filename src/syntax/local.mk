# SPDX-License-Identifier: Apache-2.0
libyoko_core_la_SOURCES += \
	%D%/build.c %D%/build.h \
	%D%/dump.c %D%/dump.h \
	%D%/keyword.c %D%/keyword.h \
	%D%/literal.c %D%/literal.h \
	%D%/print.c %D%/print_expression.c %D%/print.h %D%/printer.h \
	%D%/tree.h
