/* SPDX-License-Identifier: Apache-2.0 */
#ifndef YOKO_API_COMPARE_DAYS_H
#define YOKO_API_COMPARE_DAYS_H

#include "api/workplace.h"
#include "compare/paper.h"

/* Notes of one scheme on several days where its file tells of no change between them. */
void compare_note_days(struct yoko *yoko, const struct yoko_compare *compare, struct paper *paper);

#endif
