/* SPDX-License-Identifier: Apache-2.0 */
/* The moment at which everything is open and nothing is decided yet, when a caller may give up rights. */
#ifndef YOKO_API_READY_H
#define YOKO_API_READY_H

#include "api/workplace.h"
#include "io/records.h"

/* Tells the caller, if it asked to be told, after what would be loaded or opened later by need has been opened now;
 * `reader` NULL: none is open. False when the call must end with YOKO_SYSTEM. */
bool ready_to_decide(struct yoko *yoko, struct record_reader *reader);

#endif
