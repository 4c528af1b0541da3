# SPDX-License-Identifier: Apache-2.0
# Decisions that last.

libyoko_core_la_SOURCES += \
	%D%/chain.c \
	%D%/entries.c \
	%D%/ledger.c \
	%D%/ledger.h \
	%D%/verify.c
