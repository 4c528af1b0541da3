libyoko_core_la_SOURCES += \
	%D%/schema.c %D%/schema.h \
	%D%/schema_union.c %D%/schema_union.h \
	%D%/opcode.def %D%/program.c %D%/program.h \
	%D%/verify.c \
	%D%/print.c \
	%D%/image.c
