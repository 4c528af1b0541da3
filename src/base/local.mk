libyoko_core_la_SOURCES += \
	%D%/affinity.c %D%/affinity.h \
	%D%/ahead.h \
	%D%/date.c %D%/date.h \
	%D%/diagnostic.c %D%/diagnostic_render.c %D%/diagnostic.h %D%/diagnostics.def \
	%D%/difference.c %D%/difference.h \
	%D%/in_english.c %D%/in_english.h \
	%D%/meant.c %D%/meant.h \
	%D%/limits.c %D%/limits.h %D%/limits.def \
	%D%/loaded.c %D%/loaded.h \
	%D%/memory.c %D%/memory.h \
	%D%/number.c %D%/number.h \
	%D%/pool.c %D%/pool.h \
	%D%/processor.c %D%/processor.h \
	%D%/file.c %D%/file.h \
	%D%/reason.c %D%/reason.h \
	%D%/source.c %D%/source.h \
	%D%/sqlite.c %D%/sqlite.h \
	%D%/text.c %D%/text.h
