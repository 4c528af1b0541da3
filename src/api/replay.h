/* SPDX-License-Identifier: Apache-2.0 */
/* What the parts of a replay share: how two decisions differ, and which rule that comes from. */
#ifndef YOKO_API_REPLAY_H
#define YOKO_API_REPLAY_H

#include "api/ledger.h"
#include "api/records.h"

struct difference {
    const char *path;         /* 経費[1].対象額 */
    const char *stored, *now; /* JSON */
};
struct differences {
    VECTOR(struct difference) list;
};

/* Where two decisions, as JSON texts, differ; the scheme's id does not count. All in `arena`. */
void replay_compare(struct yoko *yoko, struct arena *arena, const char *stored, const char *now,
                    struct differences *differences);

/* Two programs that decide one record, side by side. */
struct causes {
    struct yoko *yoko;
    const struct program *stored, *now; /* `stored` may be NULL: it cannot be read any more */
    struct machine *stored_machine, *now_machine;
};
/* The rule in which the two first part, as "基準額 《第5条》", in `arena`; NULL when there is none.
 * `requirements`: the decisions differ in what was not met. */
const char *replay_cause(struct causes *causes, struct arena *arena, const struct kept_record *record,
                         bool requirements);

#endif
