# SPDX-License-Identifier: Apache-2.0
# What `make check` runs. Every log closes with a line of counts, which tests/count.sh adds up.

AM_TESTS_ENVIRONMENT = \
	YOKO_TEST_SOURCE='$(abs_top_srcdir)'; export YOKO_TEST_SOURCE; \
	YOKO_TEST_BUILD='$(abs_top_builddir)'; export YOKO_TEST_BUILD; \
	PATH='$(abs_top_srcdir)/%D%/bin':$$PATH; export PATH; \
	YOKO_LOCALE_DIR='$(abs_top_builddir)/src/po/locale'; export YOKO_LOCALE_DIR; \
	YOKO_PATH='$(abs_top_srcdir)/schemes'; export YOKO_PATH; \
	LC_ALL=C.UTF-8; export LC_ALL; LANGUAGE=en; export LANGUAGE; \
	unset COLUMNS LANG LC_MESSAGES NO_COLOR;

TEST_EXTENSIONS = .sh .t .ndjson .yoko .md
SH_LOG_COMPILER = $(SHELL)
T_LOG_COMPILER = $(PERL) $(srcdir)/%D%/golden/run.pl
NDJSON_LOG_COMPILER = $(PERL) $(srcdir)/%D%/cases/run.pl
MD_LOG_COMPILER = $(PERL) $(srcdir)/%D%/doc/run.pl
YOKO_LOG_COMPILER = $(SHELL) $(srcdir)/%D%/examples.sh

EXTRA_DIST += %D%/README.md %D%/build.sh %D%/setup.sh %D%/try.sh %D%/all.sh %D%/count.sh %D%/packages.txt %D%/packages-analysis.txt \
	%D%/bin/yoko %D%/bin/slip %D%/bin/mend %D%/examples.sh %D%/cases/run.pl %D%/doc/run.pl %D%/golden/run.pl

# Unit tests.
if HAVE_CHECK
include tests/unit/local.mk
endif
include tests/fuzz/local.mk
include tests/reference/local.mk
TESTS += $(check_PROGRAMS)

# Golden tests: a command, what it reads and what it writes, in both languages.
golden_tests =
include tests/golden/local.mk
TESTS += $(golden_tests)
EXTRA_DIST += $(golden_tests)

# Foreign functions.
include tests/foreign/local.mk

# Files that fail.
include tests/faults/local.mk

# Input that is hostile.
include tests/limits/local.mk

# Deciding without the right to do anything else.
include tests/sandbox/local.mk

# The record contract's cases.
contract_cases = \
	%D%/cases/national-2024.ndjson \
	%D%/cases/national-2025.ndjson \
	%D%/cases/national-2026-admin.ndjson \
	%D%/cases/national-2026-area.ndjson \
	%D%/cases/national-2026-careplan.ndjson \
	%D%/cases/national-2026-group.ndjson \
	%D%/cases/national-2026-management.ndjson \
	%D%/cases/national-2026.ndjson \
	%D%/cases/saitama-2020.ndjson \
	%D%/cases/yamaguchi-2024.ndjson
TESTS += $(contract_cases)
EXTRA_DIST += $(contract_cases)

# The examples (例) of every scheme.
TESTS += $(dist_schemes_DATA)

# The comparison of schemes, held against what a reader of the sources finds.
comparison_tests = %D%/compare/differences.sh %D%/compare/threads.sh %D%/compare/changes.sh
TESTS += $(comparison_tests)
EXTRA_DIST += $(comparison_tests) %D%/compare/differences.pl %D%/compare/sheets.pl %D%/compare/reader.jsonl %D%/compare/changes.pl \
	%D%/compare/changed.yoko
# Every change of a scheme that decides a record otherwise shows in a row: all changes of two schemes.
.PHONY: check-compare
check-compare: all
	@$(AM_TESTS_ENVIRONMENT) $(SHELL) $(srcdir)/%D%/compare/changes.sh '$(abs_top_srcdir)/%D%/compare/changed.yoko' saitama-2020

# The examples of the language reference and of the record contract.
documents = doc/reference.ja.md doc/reference.md
documents += doc/records.ja.md doc/records.md
documents += doc/explain.ja.md doc/explain.md
documents += doc/explore.ja.md doc/explore.md
documents += doc/tutorial.ja.md doc/tutorial.md
documents += doc/cookbook.ja.md doc/cookbook.md
documents += doc/replay.ja.md doc/replay.md
TESTS += $(documents)

# The pages that yoko doc makes of the schemes.
page_tests = %D%/doc/pages.sh
TESTS += $(page_tests)
EXTRA_DIST += $(page_tests) %D%/doc/pages.pl

# A scheme written from the manuals alone, and the host program that they show.
manual_tests = %D%/doc/manuals.sh %D%/doc/trial-housing.yoko %D%/doc/trial-shop.yoko %D%/doc/trial-care.yoko \
	%D%/doc/trial-rent.yoko %D%/embed/embed.sh
TESTS += $(manual_tests)
EXTRA_DIST += $(manual_tests)

# The source about itself.
source_tests = %D%/source/layers.sh %D%/source/messages.sh %D%/source/readme.sh %D%/source/diagnostics.sh \
	%D%/source/records.sh %D%/source/settled.sh %D%/source/pages.sh %D%/source/help.sh \
	%D%/source/completion.sh %D%/source/explore-terminal.sh %D%/source/editors.sh %D%/source/cases.sh \
	%D%/source/completion-shells.sh %D%/source/installed.sh
TESTS += $(source_tests)

# What SECURITY.md promises has tests. What is installed is hardened, unless it was configured not to be.
EXTRA_DIST += %D%/source/hardened.sh %D%/source/security.sh
TESTS += %D%/source/security.sh
if HARDENED
TESTS += %D%/source/hardened.sh
endif
if FORTIFIED
AM_TESTS_ENVIRONMENT += FORTIFIED=yes; export FORTIFIED;
else
AM_TESTS_ENVIRONMENT += FORTIFIED=no; export FORTIFIED;
endif
EXTRA_DIST += $(source_tests) %D%/source/records.pl build-aux/check-layers build-aux/record-tables

# The editor service over a real pipe; also with a scheme that is cut off behind each of its bytes.
lsp_tests = %D%/lsp/session.sh %D%/lsp/fixes.sh %D%/lsp/truncated.sh
TESTS += $(lsp_tests)
EXTRA_DIST += $(lsp_tests) %D%/lsp/editor.pl %D%/lsp/session.pl %D%/lsp/fixes.pl %D%/lsp/fixes.txt %D%/lsp/truncated.pl build-aux/editor-words

# The editors' configurations in those editors that are installed.
EXTRA_DIST += %D%/lsp/editors.sh
.PHONY: check-editors
check-editors: all
	@$(AM_TESTS_ENVIRONMENT) $(SHELL) $(srcdir)/%D%/lsp/editors.sh

# Ledgers: killed while they are written. `make check-kills` does it ten times as often.
ledger_tests = %D%/ledger/kill.sh
TESTS += $(ledger_tests)
EXTRA_DIST += $(ledger_tests) %D%/ledger/early.db %D%/ledger/format-2.db
.PHONY: check-kills
check-kills: all
	@$(AM_TESTS_ENVIRONMENT) KILLS=200 $(SHELL) $(srcdir)/%D%/ledger/kill.sh

# How many changes of the schemes their examples and cases notice; the READMEs state the share.
EXTRA_DIST += %D%/mutation.sh
.PHONY: check-mutation
check-mutation: all
	@$(AM_TESTS_ENVIRONMENT) $(SHELL) $(srcdir)/%D%/mutation.sh \
	    "$$(sed -n 's/.*make check-mutation.* \([0-9.]*\)%.*/\1/p' $(srcdir)/README.md)"

# Speed. `make check` runs only what takes no time.
include tests/bench/local.mk

# The page and the workbook of a comparison are held against its JSON. `make check-xlsx` opens the workbook in
# LibreOffice, too, where there is one.
compare_tests = %D%/compare/decisions_workbook.sh %D%/compare/report.sh %D%/compare/witness.sh %D%/compare/workbook.sh
TESTS += $(compare_tests)
EXTRA_DIST += $(compare_tests)
.PHONY: check-xlsx
check-xlsx: all
	@command -v soffice >/dev/null && command -v pdftotext >/dev/null || { echo 'soffice or pdftotext is not there'; exit 77; }; \
	$(AM_TESTS_ENVIRONMENT) OPEN=1 $(SHELL) $(srcdir)/%D%/compare/workbook.sh

# What tools say of src/ that know more than a build asks for; what threads do at once; what valgrind sees; and all tests in
# a build without the libraries that can be left out.
EXTRA_DIST += .clang-tidy %D%/analysis.sh %D%/analysis %D%/threads.sh %D%/valgrind.sh %D%/without-libraries.sh
.PHONY: check-analysis check-tidy check-threads check-valgrind check-without-libraries
analysis = $(AM_TESTS_ENVIRONMENT) \
	ANALYSIS_CFLAGS='$(JANSSON_CFLAGS) $(UTF8PROC_CFLAGS) $(NETTLE_CFLAGS) $(SQLITE_CFLAGS) $(XLSXWRITER_CFLAGS) $(FFI_CFLAGS)' \
	$(SHELL) $(srcdir)/%D%/analysis.sh
check-analysis: all
	@$(analysis) warnings cppcheck
check-tidy: all
	@$(analysis) $${TIDY:-tidy}
check-threads:
	@$(AM_TESTS_ENVIRONMENT) $(SHELL) $(srcdir)/%D%/threads.sh
check-valgrind: all
	@$(AM_TESTS_ENVIRONMENT) $(SHELL) $(srcdir)/%D%/valgrind.sh
check-without-libraries:
	@$(AM_TESTS_ENVIRONMENT) $(SHELL) $(srcdir)/%D%/without-libraries.sh

# What the tests reach of src/, by lines and branches, in a build of its own for gcov.
EXTRA_DIST += %D%/coverage.sh %D%/coverage.pl %D%/coverage-floors.txt %D%/coverage-unreached.txt
.PHONY: check-coverage
check-coverage:
	@$(AM_TESTS_ENVIRONMENT) $(SHELL) $(srcdir)/%D%/coverage.sh

# Whether the tests notice one small change in the source of the kernels, the verifier and the checker, in a build of its own.
EXTRA_DIST += %D%/mutants.sh %D%/mutants.pl %D%/mutants-equivalent.txt
.PHONY: check-mutants
check-mutants:
	@$(AM_TESTS_ENVIRONMENT) $(SHELL) $(srcdir)/%D%/mutants.sh

# Writes what the golden tests and the documents' examples produce now into their expectations; read the difference
# before committing it.
.PHONY: bless
bless: all
	@$(AM_TESTS_ENVIRONMENT) BLESS=1; export BLESS; status=0; \
	for test in $(golden_tests) $(foreign_golden); do $(T_LOG_COMPILER) $(srcdir)/$$test || status=1; done; \
	for test in $(documents); do $(MD_LOG_COMPILER) $(srcdir)/$$test || status=1; done; \
	$(PERL) $(srcdir)/%D%/source/records.pl || status=1; exit $$status
