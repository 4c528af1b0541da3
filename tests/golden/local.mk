# SPDX-License-Identifier: Apache-2.0
# Golden tests, one line a file; tests/README.md says how they are written.

golden_tests += %D%/commands.t
golden_tests += %D%/files.t
golden_tests += %D%/limits.t
golden_tests += %D%/fmt.t
golden_tests += %D%/lsp.t
golden_tests += %D%/new.t
golden_tests += %D%/check.t
golden_tests += %D%/records.t
golden_tests += %D%/cite.t
golden_tests += %D%/coverage.t
golden_tests += %D%/mutate.t
golden_tests += %D%/doc.t
golden_tests += %D%/decisions.t
golden_tests += %D%/change.t
golden_tests += %D%/columns.t
golden_tests += %D%/explain.t
golden_tests += %D%/explore.t
golden_tests += %D%/explain-error.t
golden_tests += %D%/suggest.t
golden_tests += %D%/test.t
golden_tests += %D%/compare.t
golden_tests += %D%/compile.t
golden_tests += %D%/versions.t
golden_tests += %D%/diagnostics-syntax.t
golden_tests += %D%/diagnostics-names.t
golden_tests += %D%/diagnostics-types.t
golden_tests += %D%/diagnostics-tables.t
golden_tests += %D%/diagnostics-amendments.t
golden_tests += %D%/diagnostics-examples.t
golden_tests += %D%/diagnostics-records.t
golden_tests += %D%/diagnostics-ledger.t
golden_tests += %D%/diagnostics-commands.t
golden_tests += %D%/mistakes-writing.t
golden_tests += %D%/mistakes-names.t
golden_tests += %D%/mistakes-phrases.t
golden_tests += %D%/mistakes-amounts.t
golden_tests += %D%/mistakes-records.t
golden_tests += %D%/mistakes-english.t
golden_tests += %D%/ledger.t
golden_tests += %D%/sample.t
golden_tests += %D%/diagnostics-sample.t
golden_tests += %D%/compare-records.t
EXTRA_DIST += %D%/small/small.yoko %D%/small/applications.ndjson
EXTRA_DIST += %D%/mistakes/base.yoko %D%/mistakes/english.yoko \
	%D%/small/small.yoko %D%/small/applications.ndjson
