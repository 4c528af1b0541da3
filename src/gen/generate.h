/* SPDX-License-Identifier: Apache-2.0 */
/* From a checked scheme to its program. */
#ifndef YOKO_GEN_GENERATE_H
#define YOKO_GEN_GENERATE_H

#include "check/check.h"
#include "code/program.h"

/* Lowers the scheme; the program lives in `arena` and passes program_verify. Cannot fail but for memory. */
struct program *generate_program(struct arena *arena, const struct checked_scheme *scheme,
                                 const struct source_set *sources);

#endif
