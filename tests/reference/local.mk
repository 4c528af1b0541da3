# SPDX-License-Identifier: Apache-2.0
# The program against an interpreter of its own, in exact fractions (GMP): see doc/testing.md.

oracle_sources = %D%/oracle.h %D%/oracle_value.h %D%/oracle_value.c %D%/oracle_calendar.c %D%/oracle_scheme.h \
	%D%/oracle_scheme.c %D%/oracle_amend.c %D%/oracle_evaluate.h %D%/oracle_evaluate.c %D%/oracle_sort.c \
	%D%/oracle_record.c %D%/oracle_function.c %D%/oracle_table.c %D%/oracle_lines.c %D%/oracle_decide.c
if HAVE_GMP
check_PROGRAMS += %D%/check_oracle
endif
%C%_check_oracle_SOURCES = %D%/check_oracle.c %D%/trial.c %D%/trial.h %D%/changed_records.c %D%/changed_records.h %D%/sample.c %D%/sample.h $(oracle_sources)
%C%_check_oracle_LDADD = $(LDADD) $(GMP_LIBS) -lm
