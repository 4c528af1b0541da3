# SPDX-License-Identifier: Apache-2.0
# A scheme as a page to read.

libyoko_core_la_SOURCES += \
	%D%/cases.c \
	%D%/changes.c \
	%D%/document.c %D%/document.h \
	%D%/fields.c \
	%D%/page.c %D%/page.h \
	%D%/parts.h \
	%D%/relations.c \
	%D%/rules.c \
	%D%/sentence.c \
	%D%/statement.c \
	%D%/written.c
