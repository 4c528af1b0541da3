# SPDX-License-Identifier: Apache-2.0
# Schemes side by side.
libyoko_core_la_SOURCES += \
	%D%/meaning.c %D%/meaning.h \
	%D%/meaning_build.c %D%/meaning_build.h \
	%D%/meaning_choice.c \
	%D%/meaning_settle.c \
	%D%/meaning_text.c \
	%D%/paper.c %D%/paper.h \
	%D%/paper_align.c \
	%D%/paper_amounts.c \
	%D%/paper_build.h \
	%D%/paper_ceilings.c \
	%D%/paper_definition.c \
	%D%/paper_expenses.c \
	%D%/paper_json.c \
	%D%/paper_names.c \
	%D%/paper_outputs.c \
	%D%/paper_place.c \
	%D%/paper_results.c \
	%D%/paper_rules.c \
	%D%/paper_terms.c \
	%D%/paper_text.c \
	%D%/population.c \
	%D%/records.c %D%/records.h \
	%D%/records_assume.c \
	%D%/records_cause.c \
	%D%/records_json.c \
	%D%/records_merge.c \
	%D%/records_text.c \
	%D%/report.h \
	%D%/report_html.c \
	%D%/report_records.c \
	%D%/report_witness.c \
	%D%/report_xlsx.c \
	%D%/witness.c %D%/witness.h \
	%D%/witness_bases.c \
	%D%/witness_decide.c \
	%D%/witness_find.c \
	%D%/witness_rows.c \
	%D%/witness_search.h \
	%D%/witness_tell.c
