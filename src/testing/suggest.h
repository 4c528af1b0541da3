/* SPDX-License-Identifier: Apache-2.0 */
/* Cases that an author may want: the scheme's own, moved to where a decision turns. */
#ifndef YOKO_TESTING_SUGGEST_H
#define YOKO_TESTING_SUGGEST_H

#include "exec/version.h"
#include "testing/run.h"

/* Adds a line {"case": …, "record": …, "found": …} for each edge of a field at which one of the cases is decided
 * otherwise; `run` decides them, and nothing is expected of them. With `all`, the cases themselves come first, with
 * what they expect and all that is found. Returns how many there are. */
uint32_t suggest_cases(struct test_run *run, const struct versions *versions, const struct kept_cases *cases,
                       bool all, struct buffer *out);

#endif
