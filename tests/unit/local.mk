# SPDX-License-Identifier: Apache-2.0
# Unit tests (Check), one program a module: its source is the file of its name. One line each.

EXTRA_DIST += %D%/unit.h %D%/made_program.h
check_PROGRAMS += %D%/check_boundary
check_PROGRAMS += %D%/check_date
check_PROGRAMS += %D%/check_diagnostic
check_PROGRAMS += %D%/check_ends
check_PROGRAMS += %D%/check_html
check_PROGRAMS += %D%/check_lines
check_PROGRAMS += %D%/check_loaded
check_PROGRAMS += %D%/check_loops
check_PROGRAMS += %D%/check_marks
check_PROGRAMS += %D%/check_memory
check_PROGRAMS += %D%/check_number
check_PROGRAMS += %D%/check_narrow
check_PROGRAMS += %D%/check_plan
check_PROGRAMS += %D%/check_pool
check_PROGRAMS += %D%/check_reason
check_PROGRAMS += %D%/check_spread
check_PROGRAMS += %D%/check_text
check_PROGRAMS += %D%/check_version
check_PROGRAMS += %D%/check_view
check_PROGRAMS += %D%/check_threads
check_PROGRAMS += %D%/check_random
%C%_check_random_SOURCES = %D%/check_random.c tests/reference/reference.c tests/reference/reference.h \
	tests/reference/sample.c tests/reference/sample.h
EXTRA_DIST += %D%/record_schema.h %D%/failing_sqlite.h %D%/small_scheme.h %D%/scheme_records.h
check_PROGRAMS += %D%/check_records
check_PROGRAMS += %D%/check_blocks
check_PROGRAMS += %D%/check_kept
check_PROGRAMS += %D%/check_book
check_PROGRAMS += %D%/check_temporary
check_PROGRAMS += %D%/check_api
check_PROGRAMS += %D%/check_serve
check_PROGRAMS += %D%/check_explore
check_PROGRAMS += %D%/check_readers
check_PROGRAMS += %D%/check_settle
check_PROGRAMS += %D%/check_testing
check_PROGRAMS += %D%/check_image
%C%_check_image_SOURCES = %D%/check_image.c tests/reference/sample.c tests/reference/sample.h
check_PROGRAMS += %D%/check_program
%C%_check_program_SOURCES = %D%/check_program.c tests/reference/sample.c tests/reference/sample.h
check_PROGRAMS += %D%/check_decision
check_PROGRAMS += %D%/check_machine
check_PROGRAMS += %D%/check_meaning
check_PROGRAMS += %D%/check_meaning_forms
check_PROGRAMS += %D%/check_meaning_text
check_PROGRAMS += %D%/check_parse
check_PROGRAMS += %D%/check_examples
check_PROGRAMS += %D%/check_explain
check_PROGRAMS += %D%/check_compare_records
check_PROGRAMS += %D%/check_witness
check_PROGRAMS += %D%/check_place
check_PROGRAMS += %D%/check_explain_schemes
%C%_check_explain_schemes_SOURCES = %D%/check_explain_schemes.c tests/reference/sample.c \
	tests/reference/sample.h
check_PROGRAMS += %D%/check_open
%C%_check_open_SOURCES = %D%/check_open.c tests/reference/sample.c tests/reference/sample.h
check_PROGRAMS += %D%/check_paths
%C%_check_paths_SOURCES = %D%/check_paths.c tests/reference/sample.c tests/reference/sample.h
check_PROGRAMS += %D%/check_ledger_calls
check_PROGRAMS += %D%/check_ledger
# It puts itself between SQLite and the files.
%C%_check_ledger_LDADD = $(LDADD) $(SQLITE_LIBS)
# Between the program's own files and the system.
check_PROGRAMS += %D%/check_output
%C%_check_output_SOURCES = %D%/check_output.c src/cli/messages.c src/cli/output.c src/cli/terminal.c
if HAVE_SECCOMP
check_PROGRAMS += %D%/check_sandbox
endif
if HAVE_FFI
check_PROGRAMS += %D%/check_calls
check_PROGRAMS += %D%/check_foreign
check_PROGRAMS += %D%/check_library
endif
