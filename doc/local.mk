# SPDX-License-Identifier: Apache-2.0
EXTRA_DIST += CHANGELOG.md CONTRIBUTING.md %D%/glossary.md %D%/internals.md %D%/language.md %D%/ledger.md %D%/ledger.ja.md %D%/errors \
	%D%/foreign.md %D%/foreign.ja.md %D%/sandbox.md %D%/sandbox.ja.md \
	%D%/compare.md %D%/compare.ja.md \
	%D%/performance.md %D%/performance.ja.md
EXTRA_DIST += %D%/editor.md %D%/editor.ja.md %D%/editors
EXTRA_DIST += %D%/compare-records.md %D%/compare-records.ja.md
dist_man_MANS += %D%/yoko.1
EXTRA_DIST += $(documents)
# tests/source/records.pl holds these and the tables of records.md to the schemes.
EXTRA_DIST += %D%/interpretations.ja.md %D%/interpretations.md
EXTRA_DIST += %D%/testing-schemes.ja.md %D%/testing-schemes.md
EXTRA_DIST += %D%/testing.ja.md %D%/testing.md %D%/limits.ja.md %D%/limits.md

# A host program, as doc/embed.md shows it: built with everything, against the public library and header alone.
noinst_PROGRAMS += %D%/examples/decide
%C%_examples_decide_SOURCES = %D%/examples/decide.c
%C%_examples_decide_CPPFLAGS = -I$(top_srcdir)/src/api
%C%_examples_decide_LDADD = libyoko.la
EXTRA_DIST += %D%/embed.ja.md %D%/embed.md build-aux/manual-html

# A manual page for each command, made of what the command says of itself; and its translation.
EXTRA_DIST += build-aux/command-page
if !CROSS_COMPILING
all-local: %D%/man/made
%D%/man/made: yoko$(EXEEXT) src/po/locale/ja/LC_MESSAGES/yoko.mo $(srcdir)/build-aux/command-page
	@$(MKDIR_P) %D%/man
	$(AM_V_GEN)YOKO_LOCALE_DIR=src/po/locale $(PERL) $(srcdir)/build-aux/command-page ./yoko$(EXEEXT) %D%/man && touch $@
endif

# The manuals as pages, by lowdown; installed where they have been made.
html-local:
	@command -v lowdown >/dev/null || { echo 'lowdown is not there: apt-get install lowdown'; exit 1; }
	$(MKDIR_P) %D%/html
	$(PERL) $(srcdir)/build-aux/manual-html %D%/html $(srcdir)/%D%/*.md
install-data-hook:
	@if test -f %D%/man/made; then \
	    $(MKDIR_P) '$(DESTDIR)$(man1dir)' '$(DESTDIR)$(mandir)/ja/man1' && \
	    $(INSTALL_DATA) %D%/man/*.1 '$(DESTDIR)$(man1dir)' && \
	    $(INSTALL_DATA) %D%/man/ja/*.1 '$(DESTDIR)$(mandir)/ja/man1'; fi
	@if test -d %D%/html; then \
	    $(MKDIR_P) '$(DESTDIR)$(htmldir)' && $(INSTALL_DATA) %D%/html/*.html '$(DESTDIR)$(htmldir)'; fi
uninstall-hook:
	@if test -f %D%/man/made; then (cd %D%/man && ls *.1) | while read -r page; do \
	    rm -f '$(DESTDIR)$(man1dir)'/"$$page" '$(DESTDIR)$(mandir)/ja/man1'/"$$page"; done; fi
	@if test -d %D%/html; then (cd %D%/html && ls) | while read -r page; do rm -f '$(DESTDIR)$(htmldir)'/"$$page"; done; fi
clean-local:
	-rm -rf %D%/html %D%/man
