# SPDX-License-Identifier: Apache-2.0
# Speed: the scheme that is measured, and what measures it.

EXTRA_DIST += %D%/reference.yoko
TESTS += %D%/reference.yoko

# How fast the program is, as ratios within one run; BENCH_PEERS=FOLDER adds hand-written C (tests/bench/run.pl).
EXTRA_DIST += %D%/records.pl %D%/rules.pl %D%/run.pl
.PHONY: bench
bench: all
	@$(AM_TESTS_ENVIRONMENT) $(PERL) $(srcdir)/%D%/run.pl
