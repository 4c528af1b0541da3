/* SPDX-License-Identifier: Apache-2.0 */
/* What the ways of testing a scheme share; for this folder only. */
#ifndef YOKO_API_TEST_H
#define YOKO_API_TEST_H

#include "api/workplace.h"
#include "testing/run.h"

/* Runs the examples of the scheme and the files of cases. YOKO_BAD_SCHEME when an example has a mistake,
 * YOKO_BAD_RECORDS when a file could not be read; both are reported. */
enum yoko_status run_tests(struct yoko *yoko, struct test_run *run, const struct yoko_scheme *scheme,
                           const struct yoko_test *test);
/* Reports the run into yoko->scratch, in the format that is wanted. */
void report_tests(struct yoko *yoko, const struct test_run *run, const struct yoko_test *wanted);

#endif
