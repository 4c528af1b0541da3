# SPDX-License-Identifier: Apache-2.0
EXTRA_DIST += CHANGELOG.md CONTRIBUTING.md %D%/editors
# The program's manual page, and its translation, which is found where the reader's language is Japanese.
dist_man_MANS += %D%/yoko.1
jamandir = $(mandir)/ja/man1
dist_jaman_DATA = %D%/ja/yoko.1

# A host program, as doc/embed.md shows it: built with everything, against the public library and header alone.
noinst_PROGRAMS += %D%/examples/decide
%C%_examples_decide_SOURCES = %D%/examples/decide.c
%C%_examples_decide_CPPFLAGS = -I$(top_srcdir)/src/api
%C%_examples_decide_LDADD = libyoko.la

# A manual page for each command, made of what the command says of itself; and its translation.
EXTRA_DIST += build-aux/command-page
if !CROSS_COMPILING
all-local: %D%/man/made
%D%/man/made: yoko$(EXEEXT) src/po/locale/ja/LC_MESSAGES/yoko.mo $(srcdir)/build-aux/command-page
	@$(MKDIR_P) %D%/man
	$(AM_V_GEN)YOKO_LOCALE_DIR=src/po/locale $(PERL) $(srcdir)/build-aux/command-page ./yoko$(EXEEXT) %D%/man && touch $@
endif

# The manuals, which are installed as pages, by lowdown, or where it is not there as they are written.
manuals = $(documents) %D%/language.md %D%/glossary.md %D%/internals.md \
	%D%/editor.ja.md %D%/editor.md %D%/embed.ja.md %D%/embed.md %D%/foreign.ja.md %D%/foreign.md %D%/sandbox.ja.md %D%/sandbox.md \
	%D%/compare.ja.md %D%/compare.md %D%/compare-records.ja.md %D%/compare-records.md \
	%D%/ledger.ja.md %D%/ledger.md %D%/limits.ja.md %D%/limits.md %D%/performance.ja.md %D%/performance.md \
	%D%/interpretations.ja.md %D%/interpretations.md %D%/testing-schemes.ja.md %D%/testing-schemes.md \
	%D%/testing.ja.md %D%/testing.md
EXTRA_DIST += $(manuals) %D%/errors build-aux/manual-html
if HAVE_LOWDOWN
html_DATA = %D%/html/index.html
%D%/html/index.html: $(manuals) build-aux/manual-html
	@$(MKDIR_P) %D%/html
	$(AM_V_GEN)cd $(srcdir) && $(PERL) build-aux/manual-html '$(abs_top_builddir)/%D%/html' $(manuals)
html-local: %D%/html/index.html
else
doc_DATA = $(manuals)
html-local:
	@echo 'lowdown is not there: apt-get install lowdown, and configure again'; exit 1
endif
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
