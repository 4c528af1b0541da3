/* SPDX-License-Identifier: Apache-2.0 */
/* The inside of yoko_run: deciding a batch into a buffer, which is done one batch after another (run.c) or many at a
 * time (run_blocks.c). */
#ifndef YOKO_API_RUN_H
#define YOKO_API_RUN_H

#include "api/records.h"

struct running {
    const struct yoko_scheme *scheme;
    const struct yoko_decide *decide;
    struct yoko_summary *summary;
    struct decider decider;
    struct decision_writer writer, line_writer;
    const struct chosen_columns *columns; /* NULL: the usual ones */
    bool collects; /* what is written stays in the decider's buffers; its arena is for one decision */
    bool stopped;  /* a callback wants no more */
};

/* Readies the writers; headings go into the decider's buffers. */
void run_begin_writing(struct running *running);
/* Decides a batch and writes its decisions. */
void run_batch(struct running *running, const struct batch *batch);
/* Hands on what is in the buffers if it is at least so many bytes. */
void run_hand_on(struct running *running, size_t least);
void run_progress(const struct running *running);
/* Decides blocks on several threads for as long as the input can be cut into them, and what cannot be one batch after
 * another. */
void run_blocks(struct running *running);

#endif
