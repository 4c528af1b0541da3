/* SPDX-License-Identifier: Apache-2.0 */
/* The records of a call: opened as the caller describes them, with the bytes read so far, and closed whatever
 * comes. */
#ifndef YOKO_API_RECORDS_H
#define YOKO_API_RECORDS_H

#include "api/workplace.h"
#include "exec/machine.h"
#include "io/decisions.h"
#include "io/records.h"

/* Everything that a call over records holds from the system. Zeroed, then records_begin. */
struct decider {
    struct yoko *yoko;
    const struct program *program; /* of the decision made last; at first the newest version */
    const struct versions *versions;
    const struct yoko_records *records;
    struct record_reader *reader;
    struct machine *machine;   /* of the newest version */
    struct machine **machines; /* by version; NULL: not needed yet */
    bool keep;
    bool follow;              /* machines follow absence from the start: much is missing */
    bool general;             /* machines decide on the general path: batches have fields of another presence */
    struct arena arena;       /* of one batch */
    struct buffer out, lines; /* written but not yet handed on */
    int file;                 /* the records' file; -1: opened by the reader, or a callback */
    uint64_t bytes, total;    /* read so far; size of the file, 0: not known */
    bool keep_records, again; /* set before decider_begin, as `keep` and `again` of a record_request */
    const char *salt;
    struct kept_source kept; /* set before decider_begin: records of a ledger instead of `records` */
    const uint32_t *wanted; /* likewise */
    uint32_t wanted_count;
};

/* Opens the records and makes a machine for the scheme's program; all of it is held by the workplace until
 * the call ends. With `keep` the machine keeps every register. False with `*status` set when there is nothing
 * to be done. */
bool decider_begin(struct decider *decider, struct yoko *yoko, const struct yoko_scheme *scheme,
                   const struct yoko_records *records, bool keep, enum yoko_status *status);

/* Decides by a scheme what another decider, or chance, brings: no records are opened. Zeroed before but for `follow`
 * and `general`; it is given back with decider_release, which whoever has several of them holds for them. */
void decider_join(struct decider *decider, struct yoko *yoko, const struct yoko_scheme *scheme);
void decider_release(void *decider);

/* Gives back what decider_begin took before the call ends, so that another can begin. */
void decider_end(struct decider *decider);

/* The machine of a version, made when it is first asked for. */
struct machine *decider_machine(struct decider *decider, uint32_t version);
/* Runs records [first, first + count) of the batch through every version that one of them needs. */
void decider_run(struct decider *decider, const struct batch *batch, uint32_t first, uint32_t count);
/* The decision on record `record` of those run last by the version of its day, whose number is returned and
 * whose program is decider->program then; NONE when its day is before all versions, which is reported (Y0760)
 * and makes the decision that of a record with an input error. */
uint32_t decider_decide(struct decider *decider, const struct batch *batch, uint32_t first, uint32_t record,
                        struct decision *decision);

/* YOKO_SYSTEM when the records could not be read for a reason outside them, else YOKO_BAD_RECORDS. */
enum yoko_status records_status(const struct yoko *yoko);

/* Adds one decision, or one record that has none, to what became of the records. */
void summary_count(struct yoko_summary *summary, const struct decision *decision);

/* The files of the records' lists; in the workplace's arena. */
const struct list_source *records_lists(struct yoko *yoko, const struct yoko_records *records);

#endif
