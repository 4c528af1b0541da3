/* SPDX-License-Identifier: Apache-2.0 */
/* What an operator or a host gives for the foreign functions of schemes. */
#ifndef YOKO_API_FOREIGN_H
#define YOKO_API_FOREIGN_H

#include "api/workplace.h"
#include "exec/foreign.h"

/* Looks for the foreign functions of a program, in whose arena it notes them. What is missing is no error yet: a
 * check does without. */
void foreign_bind(struct yoko *yoko, struct arena *arena, struct program *program);
/* Reports each function that is missing; false when one is. Called before the first record is decided. */
bool foreign_ready(struct yoko *yoko, const struct yoko_scheme *scheme);
/* The signature of a function as hosts and messages write it, in the arena. */
const char *foreign_signature(struct arena *arena, const struct foreign *foreign);
/* Gives back what was given. */
void foreign_release(struct yoko *yoko);

#endif
