# SPDX-License-Identifier: Apache-2.0
# Speed: the scheme that is measured, and what measures it.

EXTRA_DIST += %D%/reference.yoko
TESTS += %D%/reference.yoko

# How fast the program is, as ratios within one run; BENCH_PEERS=FOLDER adds hand-written C (tests/bench/run.pl).
# Then what other benchmarks there are, each with ratios within its own run.
benchmarks = %D%/evaluation.sh %D%/ledger.sh %D%/compare.sh
EXTRA_PROGRAMS += %D%/turns
%C%_turns_LDADD =
EXTRA_DIST += %D%/records.pl %D%/rules.pl %D%/run.pl $(benchmarks)
.PHONY: bench
bench: all %D%/evaluate$(EXEEXT) %D%/loops$(EXEEXT) %D%/turns$(EXEEXT)
	@$(AM_TESTS_ENVIRONMENT) $(PERL) $(srcdir)/%D%/run.pl
	@$(AM_TESTS_ENVIRONMENT) for benchmark in $(benchmarks); do $(SHELL) $(srcdir)/$$benchmark || exit 1; done

# The first of them on few records, so that it goes on running.
TESTS += %D%/small.sh
EXTRA_DIST += %D%/small.sh
%D%/small.log: %D%/evaluate$(EXEEXT) %D%/loops$(EXEEXT)

# Evaluation alone, for `make bench` and for comparisons with other engines.
EXTRA_PROGRAMS += %D%/evaluate %D%/loops

# Instruction counts of fixed work, held to those that are kept: a change of more than 3 % is seen on any machine. Needs
# valgrind; INSTRUCTIONS_KEEP=1 keeps the counts of a change that was meant.
EXTRA_DIST += %D%/instructions.sh %D%/instructions.txt
.PHONY: check-instructions
check-instructions: all %D%/evaluate
	@$(AM_TESTS_ENVIRONMENT) $(SHELL) $(srcdir)/%D%/instructions.sh
