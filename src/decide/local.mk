# SPDX-License-Identifier: Apache-2.0
libyoko_core_la_SOURCES += \
	%D%/boundary.c %D%/boundary.h \
	%D%/conform.c %D%/conform.h \
	%D%/decide.c %D%/decide.h \
	%D%/explain.c %D%/explain.h %D%/explanation.h \
	%D%/explain_build.c \
	%D%/explain_choice.c \
	%D%/explain_cuts.c %D%/explain_cuts.h \
	%D%/explain_decisive.c \
	%D%/explain_form.c %D%/explain_form.h \
	%D%/explain_inputs.c \
	%D%/explain_json.c \
	%D%/explain_letter.c \
	%D%/explain_outcome.c \
	%D%/explain_registers.c \
	%D%/explain_relevance.c \
	%D%/explain_text.c \
	%D%/explain_trials.c \
	%D%/explain_value.c \
	%D%/variant.c %D%/variant.h
