/* SPDX-License-Identifier: Apache-2.0 */
/* Reading records a block at a time, on several threads.
 *
 * Whoever holds the reader cuts whole records off its input, as bytes; workers turn blocks into batches, in
 * any order and at the same time; and the reader accepts them in the order in which they were cut: what was
 * reported goes among its diagnostics, and each 申請番号 into its register. All that a block says is what
 * records_next would say of the same records.
 *
 *     while (blocks_cut(reader, block))            else: records_next reads what comes next, and cutting goes
 * on block_read(worker, block)                on any thread if (!blocks_check_ids(reader, block))    in order
 *             block_read(worker, block)            some 申請番号 came before: once more, now that it knows
 *         if (block->unread) break;                nor is anything behind it accepted
 *         blocks_accept(reader, block)             in order
 */
#ifndef YOKO_IO_BLOCKS_H
#define YOKO_IO_BLOCKS_H

#include "io/records.h"

/* Bytes of a block: a block, its places and its columns fit the second level of cache. */
#define BLOCK_BYTES ((size_t)128 << 10)

/* A 申請番号 where it stands in a block. */
struct block_id {
    const char *text;
    uint32_t length;
    uint32_t line; /* from 0 */
    uint32_t run; /* ids from this one on, it included, that follow one another line by line; 0: within one */
    bool ended;   /* a NUL was put behind it, in place of `behind` */
    char behind;
};
/* One that was used before: its number among the block's ids, and where it was used first. */
struct block_repeat {
    uint32_t number;
    uint64_t line;
};

/* Rows of a list that go with a block. */
struct block_rows {
    char *bytes;
    size_t length, room;
    uint64_t line; /* of the first byte */
};

struct record_block {
    char *bytes; /* CSV_PADDING bytes before and behind can be read */
    size_t length, room;
    uint64_t line;  /* of its first byte */
    uint32_t lines; /* line ends */
    struct block_rows *lists; /* by list; those not in step have none */
    uint32_t list_count;      /* 0: no list is in step */
    const char *torn;         /* a list's file that is not what it was at the first reading; NULL: none */
    /* What reading made of it. */
    struct arena arena;
    struct batch batch; /* in `arena`, with texts in `bytes` */
    struct diagnostics diagnostics;
    uint64_t records, rejects;
    VECTOR(struct block_id) ids; /* in `arena` */
    struct block_repeat *repeats;
    uint32_t repeat_count;
    bool known;  /* the repeats are known: it has been read before */
    bool unread; /* whether its ids came before cannot be known, which is reported: reading ends before it */
};

void block_begin(struct record_block *block, struct memory *memory);
void block_end(struct record_block *block);

/* Cuts the next block. False when the next records must be read by records_next: the input ends here, is of a
 * form that is not cut, or holds a row that is broken or longer than a block. */
bool blocks_cut(struct record_reader *reader, struct record_block *block);
/* A reader of blocks for a reader that is open: to be closed by records_close, before it. */
void blocks_worker(const struct record_reader *reader, struct memory *memory, struct record_reader **made);
/* Reads a block into block->batch. Memory comes from the worker's. */
void block_read(struct record_reader *worker, struct record_block *block);
/* Enters the block's ids; false when one was used before, which block->repeats then tells. */
bool blocks_check_ids(struct record_reader *reader, struct record_block *block);
/* Takes over the block's counts and diagnostics. */
void blocks_accept(struct record_reader *reader, struct record_block *block);

#endif
