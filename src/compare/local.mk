# SPDX-License-Identifier: Apache-2.0
# Schemes side by side.
libyoko_core_la_SOURCES += \
	%D%/paper.c %D%/paper.h \
	%D%/paper_build.h \
	%D%/paper_json.c \
	%D%/paper_outputs.c \
	%D%/paper_text.c \
	%D%/population.c \
	%D%/records.c %D%/records.h \
	%D%/records_cause.c \
	%D%/records_json.c \
	%D%/records_text.c \
	%D%/report.h \
	%D%/report_html.c \
	%D%/report_records.c \
	%D%/report_xlsx.c
