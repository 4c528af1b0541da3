/* SPDX-License-Identifier: Apache-2.0 */
/* One explanation within a call of the library. */
#ifndef YOKO_API_EXPLAIN_H
#define YOKO_API_EXPLAIN_H

#include "api/records.h"
#include "decide/explain.h"

struct explaining {
    const struct yoko_scheme *scheme;
    const struct yoko_records *records;
    const char *id; /* NULL: the only record there is */
    enum yoko_depth depth;
    enum yoko_format format;
    yoko_write write;
    void *write_context;
    struct decider decider;
};

/* Of the 申請番号 looked for and the one found nearest so far (or NULL), the nearer among those of a batch; the call's. */
const char *nearest_id(struct yoko *yoko, const char *wanted, const char *nearest, const struct batch *batch);
/* Tells of the record that a `struct explaining` asks for; as a step of yoko_enter, or within one (then
 * decider_end(&explaining.decider) before the next). */
enum yoko_status explain_record(struct yoko *yoko, void *explaining);

#endif
