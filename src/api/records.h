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
    const struct program *program;
    const struct yoko_records *records;
    struct record_reader *reader;
    struct machine *machine;
    struct arena arena;       /* of one batch */
    struct buffer out, lines; /* written but not yet handed on */
    int file;                 /* the records' file; -1: opened by the reader, or a callback */
    uint64_t bytes, total;    /* read so far; size of the file, 0: not known */
    bool keep_records, again; /* set before decider_begin, as `keep` and `again` of a record_request */
    const char *salt;
};

/* Opens the records and makes a machine for the scheme's program; all of it is held by the workplace until
 * the call ends. With `keep` the machine keeps every register. False with `*status` set when there is nothing
 * to be done. */
bool decider_begin(struct decider *decider, struct yoko *yoko, const struct yoko_scheme *scheme,
                   const struct yoko_records *records, bool keep, enum yoko_status *status);

/* Gives back what decider_begin took before the call ends, so that another can begin. */
void decider_end(struct decider *decider);

/* YOKO_SYSTEM when the records could not be read for a reason outside them, else YOKO_BAD_RECORDS. */
enum yoko_status records_status(const struct yoko *yoko);

#endif
