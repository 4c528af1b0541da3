/* SPDX-License-Identifier: Apache-2.0 */
/* What the parts of a replay share: deciding the kept records again, how two decisions differ, and which rule that
 * comes from. */
#ifndef YOKO_API_REPLAY_H
#define YOKO_API_REPLAY_H

#include "api/ledger.h"
#include "api/records.h"

#include <jansson.h>

/* ---- the libraries that decided (replay_library.c) ---- */

enum replay_library { LIBRARY_SAME, LIBRARY_OTHER_NOW, LIBRARY_MISSING };
/* Holds the libraries that the ledger keeps with a scheme's texts against those that the program is bound to now, and
 * reports the first that is not there, or each that is another one: of the last, *which is the name. */
enum replay_library replay_libraries(struct yoko *yoko, const json_t *sources, const char *entry,
                                     const struct program *program, const char **which);

/* ---- deciding again (replay_decide.c) ---- */

/* A decision of the ledger. Its texts last as long as the block of decisions that it was read with. */
struct held {
    int64_t number;
    const char *application, *record, *decision;
    const char *record_layout, *decision_layout; /* NULL: the text has names of its own */
    int64_t layout_number;                       /* decisions of one number have the same record_layout */
    bool same_layout;                            /* as what the newest version gives now */
    bool salted;
};

/* One that does not come out with the same values, word by word. */
struct unlike {
    const struct held *held;
    const char *now; /* as yoko run writes it */
    uint32_t version; /* that decided; NONE: none covers its day */
    bool rejected;
};

/* The decisions of one stored scheme, in their order. Zeroed, filled in up to `context`, and run once. */
struct replay_pass {
    struct yoko *yoko;
    struct ledger *ledger;
    const char *scheme;           /* the number of the stored scheme's entry */
    const struct yoko_scheme *by; /* what decides now */
    unsigned threads;             /* 0: one a processor */
    /* Called on the caller's thread and in the ledger's order: of the decisions that are not alike, with an arena for as
     * long as the call; and behind each block with how many it had, and how many of them came out the same. False ends
     * the pass. */
    bool (*tell)(void *context, const struct unlike *unlike, struct arena *arena);
    bool (*passed)(void *context, uint64_t decisions, uint64_t same);
    void *context;
    struct replay_threads *threads_of; /* the pass's own */
};
/* False when it was ended, or, reported, when the ledger could not be read. Whatever happens, replay_pass_end follows;
 * where memory can run out it is to be called from behind the door. */
bool replay_pass_run(struct replay_pass *pass);
void replay_pass_end(struct replay_pass *pass);

/* ---- what differs (replay_compare.c), and why (replay_cause.c) ---- */

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
