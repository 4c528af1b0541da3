/* SPDX-License-Identifier: Apache-2.0 */
/* Schemes side by side on records: reads or makes the applications and has them decided by each scheme. */
#ifndef YOKO_API_COMPARE_RECORDS_H
#define YOKO_API_COMPARE_RECORDS_H

#include "api/workplace.h"
#include "compare/paper.h"
#include "compare/records.h"

/* What came of it, in the call's arena; NULL members: not asked for. */
struct compared_records {
    struct records *records;
    struct population *population;
};

/* YOKO_BAD_RECORDS when some applications could not be read or decided; then, too, the others are compared.
 */
enum yoko_status compare_on_records(struct yoko *yoko, const struct yoko_compare *compare,
                                    const struct paper *paper, struct compared_records *compared);

#endif
