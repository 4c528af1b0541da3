libyoko_core_la_SOURCES += \
	%D%/amend.c %D%/amend.h %D%/check.c %D%/check.h %D%/checker.h %D%/confusable.c %D%/cover.c %D%/declare.c %D%/define.c %D%/doubt.c %D%/expression.c %D%/foreign.c %D%/framework.c \
	%D%/function.c %D%/index.c %D%/index.h %D%/lines.c %D%/model.h %D%/names.c %D%/names.h %D%/node.c %D%/probe.c %D%/rules.c %D%/table.c %D%/type.c %D%/unknown_name.c
