# SPDX-License-Identifier: Apache-2.0
# Golden tests, one line a file; tests/README.md says how they are written.

golden_tests += %D%/commands.t
