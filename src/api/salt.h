/* SPDX-License-Identifier: Apache-2.0 */
/* The salt of hashed personal data: in the ledger, or in a file outside it. */
#ifndef YOKO_API_SALT_H
#define YOKO_API_SALT_H

#include "api/workplace.h"

struct salt {
    const char *before; /* what the ledger keeps of the salt of the run that is gone on with; NULL: nothing */
    const char *value;  /* what is hashed with; NULL: personal data are kept as they are */
    const char *kept;   /* what the ledger keeps of it: the salt itself, or that it lies outside */
};

/* Sets `value` and `kept`, in the call's arena. YOKO_SYSTEM or YOKO_USAGE, reported, when there is no salt
 * that could be used. */
enum yoko_status choose_salt(struct yoko *yoko, const struct yoko_record *wanted, struct salt *salt);

/* Whether no result, duty or breakdown of the scheme is a personal value as it came in (api/personal.c); else each that
 * is has a diagnostic. */
bool decisions_are_impersonal(struct yoko *yoko, const struct yoko_scheme *scheme);

#endif
