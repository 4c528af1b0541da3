/* SPDX-License-Identifier: Apache-2.0 */
/* Private to exec/: finding the line of a record that has a key. */
#ifndef YOKO_EXEC_KEYS_H
#define YOKO_EXEC_KEYS_H

#include "exec/kernel.h"

/* Lines [first, end) of a record. The application is one line of its own. */
struct line_range {
    uint32_t first, end;
};

struct line_range lines_of(const struct machine *machine, uint32_t space, uint32_t record);

/* The keys of one record's lines. */
struct keys {
    const struct batch_column *keys;
    uint32_t base;          /* the row of lane 0 */
    const uint8_t *missing; /* by lane, or NULL */
    struct line_range lines;
    const uint32_t *index; /* open addressing: a line + 1, or 0; NULL: the lines are few */
    uint32_t places;       /* of the index: a power of two */
};

/* Those of a list's lines in record r of the chunk, of which `wanted` will be looked for. They hold until the
 * next record's are asked for. */
struct keys keys_of(struct machine *machine, uint32_t list, uint32_t record, uint32_t wanted);
/* The lane of the line that has the key, or -1. */
int64_t keys_find(const struct keys *keys, int64_t key);

#endif
