/* SPDX-License-Identifier: Apache-2.0 */
/* The inside of yoko_run: deciding a batch into a buffer, which is done one batch after another (run.c) or
 * many at a time (run_blocks.c). */
#ifndef YOKO_API_RUN_H
#define YOKO_API_RUN_H

#include "api/records.h"
#include "io/decisions_form.h"

/* Where decisions go: to the caller, or into a workbook that goes to the caller in the end. */
struct run_sinks {
    yoko_write write, write_lines; /* write_lines NULL: not wanted */
    void *context, *lines_context;
};

struct running {
    const struct yoko_scheme *scheme;
    const struct yoko_decide *decide;
    struct yoko_summary *summary;
    struct run_sinks sinks;
    struct run_book *book; /* of XLSX, else NULL */
    struct decider decider;
    struct decision_writer writer, line_writer;
    const struct chosen_columns *columns; /* NULL: the usual ones */
    struct run_columns *plain; /* how columns are written straight from registers; NULL: they are not */
    bool collects; /* what is written stays in the decider's buffers; its arena is for one decision */
    bool stopped;  /* a callback wants no more */
};

/* Readies the writers; headings go into the decider's buffers. */
void run_begin_writing(struct running *running);
/* Decides a batch and writes its decisions. */
void run_batch(struct running *running, const struct batch *batch);
/* Decides record `record` of the chunk at `first` that was run last, and writes it. */
void run_decide_one(struct running *running, const struct batch *batch, uint32_t first, uint32_t record);
/* How the chosen columns can be written straight from registers; NULL: not so. In the arena. */
struct run_columns *run_columns_plan(const struct running *running, struct arena *arena);
/* Writes the decisions on records [from, to) of the chunk at `chunk` of the batch that was run last. */
void run_columns_write(struct running *running, const struct batch *batch, uint32_t chunk, uint32_t from,
                       uint32_t to);
/* Decisions are handed on in pieces of about this size. */
#define RUN_HAND_ON 65536
/* Hands on what is in the buffers if it is at least so many bytes. */
void run_hand_on(struct running *running, size_t least);
void run_progress(const struct running *running);
/* Begins a workbook, into which what is written goes from now on. False, reported, when it cannot be made. */
bool run_book_begin(struct running *running);
/* Hands the finished workbook to the caller; YOKO_OK, or why not, reported. To be called, too, when the run was
 * stopped: it may have been the book that stopped it. */
enum yoko_status run_book_end(struct running *running);
/* Decides blocks on several threads for as long as the input can be cut into them, and what cannot be one
 * batch after another. */
void run_blocks(struct running *running);

#endif
