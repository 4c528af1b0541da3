# SPDX-License-Identifier: Apache-2.0
EXTRA_DIST += CHANGELOG.md CONTRIBUTING.md %D%/glossary.md %D%/internals.md %D%/language.md %D%/ledger.md %D%/ledger.ja.md %D%/errors \
	%D%/compare.md %D%/compare.ja.md \
	%D%/performance.md %D%/performance.ja.md
EXTRA_DIST += %D%/editor.md %D%/editor.ja.md %D%/editors
EXTRA_DIST += %D%/compare-records.md %D%/compare-records.ja.md
dist_man_MANS += %D%/yoko.1
EXTRA_DIST += $(documents)
# tests/source/records.pl holds these and the tables of records.md to the schemes.
EXTRA_DIST += %D%/interpretations.ja.md %D%/interpretations.md
EXTRA_DIST += %D%/testing-schemes.ja.md %D%/testing-schemes.md
