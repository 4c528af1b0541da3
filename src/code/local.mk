libyoko_core_la_SOURCES += \
	%D%/schema.c %D%/schema.h \
	%D%/opcode.def %D%/program.c %D%/program.h \
	%D%/verify.c \
	%D%/print.c \
	%D%/image.c
