# SPDX-License-Identifier: Apache-2.0
libyoko_core_la_SOURCES += \
	%D%/chance.h \
	%D%/distribution.h \
	%D%/fallback.c \
	%D%/generate.c %D%/generate.h \
	%D%/read.c %D%/read.h \
	%D%/read_value.c \
	%D%/token.c \
	%D%/write.c
