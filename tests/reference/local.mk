# SPDX-License-Identifier: Apache-2.0
# The program against an interpreter of its own, in exact fractions (GMP), on shipped and on invented schemes: see
# doc/testing.md. `make check` tries few; `make check-reference` ORACLE_SCHEMES (10000) with ORACLE_RECORDS (100) each, from
# ORACLE_SEED (1) on, and leaves what differs, made small, in the folder ORACLE_KEEP.

oracle_sources = %D%/oracle.h %D%/oracle_value.h %D%/oracle_value.c %D%/oracle_calendar.c %D%/oracle_scheme.h \
	%D%/oracle_scheme.c %D%/oracle_amend.c %D%/oracle_evaluate.h %D%/oracle_evaluate.c %D%/oracle_sort.c \
	%D%/oracle_record.c %D%/oracle_function.c %D%/oracle_table.c %D%/oracle_lines.c %D%/oracle_decide.c
invent_sources = %D%/invent.h %D%/invent_scheme.c %D%/invent_expression.c %D%/invent_amount.c %D%/invent_record.c
EXTRA_DIST += %D%/cases
%C%_check_oracle_SOURCES = %D%/check_oracle.c %D%/trial.c %D%/trial.h %D%/csv_records.c %D%/csv_records.h %D%/changed_records.c %D%/changed_records.h \
	%D%/minimise.c %D%/minimise.h %D%/foreign_functions.c %D%/foreign_functions.h %D%/sample.c %D%/sample.h $(invent_sources) $(oracle_sources)
%C%_check_oracle_CFLAGS = $(AM_CFLAGS) $(GMP_CFLAGS)
%C%_check_oracle_LDADD = $(LDADD) $(GMP_LIBS) -lm

.PHONY: check-reference
if HAVE_GMP
check_PROGRAMS += %D%/check_oracle
check-reference: all %D%/check_oracle
	@$(AM_TESTS_ENVIRONMENT) nice -n 10 %D%/check_oracle --schemes $${ORACLE_SCHEMES:-10000} \
	    --records $${ORACLE_RECORDS:-100} --seed $${ORACLE_SEED:-1} --copies 5 --keep $${ORACLE_KEEP:-check-reference.kept}
else
check-reference:
	@echo "libgmp-dev and check are needed" >&2; exit 1
endif
