# SPDX-License-Identifier: Apache-2.0
libyoko_core_la_SOURCES += \
	%D%/build.c %D%/build.h \
	%D%/dump.c %D%/dump.h \
	%D%/keyword.c %D%/keyword.h \
	%D%/literal.c %D%/literal.h \
	%D%/print.c %D%/print_comments.c %D%/print_expression.c %D%/print_record.c \
	%D%/print_table.c %D%/print_value.c %D%/print.h %D%/printer.h \
	%D%/span_text.c \
	%D%/tree.h
