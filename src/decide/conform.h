/* SPDX-License-Identifier: Apache-2.0 */
/* Whether a scheme keeps the bounds of its framework: by trying the program at all boundaries of the conditions that a bound
 * depends on. What is not found so is seen on each record. */
#ifndef YOKO_DECIDE_CONFORM_H
#define YOKO_DECIDE_CONFORM_H

#include "code/program.h"

/* A field and its value in the application that breaks a bound. */
struct witness {
    uint32_t field;
    int64_t value;
};

struct conformity_report {
    bool broken;             /* an application was found that breaks it */
    struct witness *witness; /* that application, in `arena` */
    uint32_t count;          /* 0: every application breaks it */
};

/* Tries bound number `bound`. Memory for the trial comes from `memory`'s door. */
struct conformity_report conform(struct memory *memory, struct arena *arena, const struct program *program,
                                 uint32_t bound);

/* A witness's value as a scheme file writes it. */
const char *witness_value(struct arena *arena, const struct schema *schema, const struct witness *witness);

#endif
