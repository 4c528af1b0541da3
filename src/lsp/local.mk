# SPDX-License-Identifier: Apache-2.0
# The editor service.

libyoko_core_la_SOURCES += \
	%D%/actions.c \
	%D%/analysis.c \
	%D%/complete.c \
	%D%/examples.c \
	%D%/features.c \
	%D%/fix.h \
	%D%/fix_meaning.c \
	%D%/fix_rows.c \
	%D%/fix_writing.c \
	%D%/lsp.h \
	%D%/names.c \
	%D%/place.c \
	%D%/protocol.c \
	%D%/server.c \
	%D%/surroundings.c
