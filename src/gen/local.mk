libyoko_core_la_SOURCES += %D%/generate.c %D%/generate.h %D%/value_table.c %D%/value_table.h
