/* SPDX-License-Identifier: Apache-2.0 */
/* Schemes as entries of a ledger, in and out. */
#ifndef YOKO_API_LEDGER_H
#define YOKO_API_LEDGER_H

#include "api/workplace.h"
#include "ledger/ledger.h"

/* A scheme whose text changes by date has an entry for each version, which is as if it had been read by a day of that
 * version; others have version 0. */

/* The number, as text in the call's arena, of the entry of a version of the scheme, which is added when the ledger
 * does not have it. Within a transaction; NULL, reported, on failure. */
const char *ledger_keep_scheme(struct yoko *yoko, struct ledger *ledger, const struct yoko_scheme *scheme,
                               uint32_t version, const char *who);

/* The same without adding anything; NULL without a report when the ledger does not have it. */
const char *ledger_find_scheme(struct yoko *yoko, struct ledger *ledger, const struct yoko_scheme *scheme,
                               uint32_t version);

/* Adds to the list of a scheme's texts the libraries whose functions the program calls, each with its SHA-256, or null
 * where the host program has the function. Nothing when it calls none. */
void ledger_add_libraries(struct buffer *out, const struct program *program);

/* The layout of the decisions of a program, in the call's arena. */
const char *ledger_decision_layout(struct yoko *yoko, const struct program *program);

#endif
