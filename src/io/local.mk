# SPDX-License-Identifier: Apache-2.0
libyoko_core_la_SOURCES += \
	%D%/batch_build.c %D%/batch_build.h \
	%D%/blocks.c %D%/blocks.h \
	%D%/cell.c %D%/cell.h \
	%D%/columns.c %D%/columns.h \
	%D%/csv.c %D%/csv.h \
	%D%/csv_column.c %D%/csv_column.h \
	%D%/csv_index.c %D%/csv_index.h \
	%D%/csv_rows.c %D%/csv_rows.h \
	%D%/decision.h \
	%D%/decisions.c %D%/decisions.h \
	%D%/decisions_csv.c %D%/decisions_form.h \
	%D%/decisions_kept.c \
	%D%/decisions_table.c \
	%D%/html.c %D%/html.h \
	%D%/id_register.c %D%/id_register.h \
	%D%/input.c %D%/input.h \
	%D%/json_failure.c \
	%D%/json_memory.c \
	%D%/json_text.c %D%/json_text.h \
	%D%/keep.c \
	%D%/layout.c %D%/layout.h \
	%D%/list_store.c \
	%D%/list_survey.c \
	%D%/lists.c %D%/lists.h \
	%D%/problem.c %D%/problem.h \
	%D%/reader.h \
	%D%/records.c %D%/records.h \
	%D%/records_csv.c \
	%D%/records_json.c \
	%D%/records_kept.c \
	%D%/text_map.c %D%/text_map.h \
	%D%/value.c %D%/value.h \
	%D%/workbook.c %D%/workbook.h %D%/book.c %D%/book.h
