/* SPDX-License-Identifier: Apache-2.0 */
/* Foreign functions that invented schemes may call: what they are in C, which the program calls through its own mechanism and the
 * oracle directly. They have an answer for whatever is asked, so that it does not matter whether a choice around the call is taken. */
#ifndef YOKO_FOREIGN_FUNCTIONS_H
#define YOKO_FOREIGN_FUNCTIONS_H

#include "api/yoko.h"

#include <stdbool.h>
#include <stdint.h>

#define FOREIGN_AMOUNT_MOST 9000000

int64_t foreign_amount(int64_t yen, int64_t count); /* 他の額: from 0 to FOREIGN_AMOUNT_MOST */
bool foreign_truth(int32_t day, bool truth);        /* 他の真偽 */
int32_t foreign_day(int32_t day);                   /* 他の日 */

/* As schemes declare them; one is called for whole columns. */
extern const char foreign_declarations[];
/* Registers them with a host that is about to load such a scheme. False when it has no foreign functions. */
bool foreign_register_all(struct yoko *yoko);

#endif
