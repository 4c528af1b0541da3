# SPDX-License-Identifier: Apache-2.0
# Fuzz targets. `make check` replays the kept inputs of each through it; in a build configured with CC=clang and
# --enable-fuzzing, `make fuzz` looks for new ones, FUZZ_SECONDS (60) a target.

fuzz_targets = scheme image json csv number ledger
fuzz_programs = %D%/fuzz_scheme %D%/fuzz_image %D%/fuzz_json %D%/fuzz_csv %D%/fuzz_number %D%/fuzz_ledger
fuzz_shared = %D%/fuzz.c %D%/fuzz.h
if !FUZZING
fuzz_shared += %D%/replay.c
endif

if FUZZING
EXTRA_PROGRAMS += $(fuzz_programs)
else
check_PROGRAMS += $(fuzz_programs)
endif
%C%_fuzz_scheme_SOURCES = %D%/fuzz_scheme.c $(fuzz_shared)
%C%_fuzz_image_SOURCES = %D%/fuzz_image.c $(fuzz_shared) tests/reference/sample.c tests/reference/sample.h
%C%_fuzz_json_SOURCES = %D%/fuzz_json.c $(fuzz_shared)
%C%_fuzz_csv_SOURCES = %D%/fuzz_csv.c $(fuzz_shared)
%C%_fuzz_number_SOURCES = %D%/fuzz_number.c $(fuzz_shared)
%C%_fuzz_ledger_SOURCES = %D%/fuzz_ledger.c $(fuzz_shared)
EXTRA_DIST += %D%/corpus %D%/run.sh

.PHONY: fuzz
if FUZZING
%C%_fuzz_scheme_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
%C%_fuzz_image_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
%C%_fuzz_json_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
%C%_fuzz_csv_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
%C%_fuzz_number_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
%C%_fuzz_ledger_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
fuzz: $(fuzz_programs)
	@$(AM_TESTS_ENVIRONMENT) FUZZ_TARGETS="$${FUZZ_TARGETS:-$(fuzz_targets)}" $(SHELL) $(srcdir)/%D%/run.sh
else
fuzz:
	@echo "configure a build with CC=clang-14 --enable-fuzzing --disable-shared first" >&2; exit 1
endif
