# SPDX-License-Identifier: Apache-2.0
# The yoko program: one file a command, on top of api/yoko.h alone.

yoko_SOURCES += \
	%D%/cases.c \
	%D%/cli.h \
	%D%/command_check.c \
	%D%/command_cite.c \
	%D%/command_compare.c \
	%D%/command_compile.c \
	%D%/command_completion.c \
	%D%/command_doc.c \
	%D%/command_explain.c \
	%D%/command_explain_error.c \
	%D%/command_explore.c \
	%D%/command_fmt.c \
	%D%/command_lsp.c \
	%D%/command_new.c \
	%D%/command_record.c \
	%D%/command_replay.c \
	%D%/command_run.c \
	%D%/command_sample.c \
	%D%/command_test.c \
	%D%/help.c \
	%D%/line_reader.c %D%/line_reader.h \
	%D%/list_outputs.c \
	%D%/lists.c \
	%D%/main.c \
	%D%/messages.c \
	%D%/options.c \
	%D%/output.c \
	%D%/sandbox.c \
	%D%/sandbox.h \
	%D%/sandbox_enter.c \
	%D%/terminal.c
