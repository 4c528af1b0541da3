# SPDX-License-Identifier: Apache-2.0
# Golden tests, one line a file; tests/README.md says how they are written.

golden_tests += %D%/commands.t
golden_tests += %D%/files.t
golden_tests += %D%/check.t
golden_tests += %D%/records.t
golden_tests += %D%/run.t
golden_tests += %D%/change.t
golden_tests += %D%/explain.t
golden_tests += %D%/test.t
golden_tests += %D%/compile.t
EXTRA_DIST += %D%/small/small.yoko %D%/small/applications.ndjson
