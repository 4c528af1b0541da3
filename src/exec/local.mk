libyoko_core_la_SOURCES += \
	%D%/batch.h \
	%D%/kernel.h \
	%D%/kernel_arithmetic.c \
	%D%/kernel_compare.c \
	%D%/kernel_entry.c \
	%D%/kernel_list.c \
	%D%/kernel_logic.c \
	%D%/kernel_point.c \
	%D%/kernel_reference.c \
	%D%/kernel_round.c \
	%D%/machine.c %D%/machine.h \
	%D%/plan.c \
	%D%/reasons.c \
	%D%/version.c %D%/version.h
