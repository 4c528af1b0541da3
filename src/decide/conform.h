/* SPDX-License-Identifier: Apache-2.0 */
/* Whether a scheme keeps the bounds of its framework, for every application: by trying the program at all
 * boundaries of the conditions that a bound depends on. */
#ifndef YOKO_DECIDE_CONFORM_H
#define YOKO_DECIDE_CONFORM_H

#include "code/program.h"

enum conformity {
    CONFORMITY_PROVEN, /* the bound turns only on conditions whose boundaries were all tried */
    CONFORMITY_OPEN, /* no application was found that breaks it, but not all could be tried: each record shows
                      */
    CONFORMITY_BROKEN
};

/* A field and its value in the application that breaks a bound. */
struct witness {
    uint32_t field;
    int64_t value;
};

struct conformity_report {
    enum conformity conformity;
    struct witness *witness; /* of CONFORMITY_BROKEN, in `arena` */
    uint32_t count;
};

/* Tries bound number `bound`. Memory for the trial comes from `memory`'s door. */
struct conformity_report conform(struct memory *memory, struct arena *arena, const struct program *program,
                                 uint32_t bound);

/* A witness's value as a scheme file writes it. */
const char *witness_value(struct arena *arena, const struct schema *schema, const struct witness *witness);

#endif
