/* SPDX-License-Identifier: Apache-2.0 */
/* Instructions under construction: equal ones become one register (value numbering). */
#ifndef YOKO_GEN_VALUE_TABLE_H
#define YOKO_GEN_VALUE_TABLE_H

#include "code/program.h"

struct value_table {
    struct arena *arena;
    VECTOR(struct instruction) code;
    VECTOR(uint32_t) pool;
    VECTOR(uint64_t) masks;
    uint32_t *slots; /* register + 1, open addressing */
    uint32_t room;
};

/* The register that computes this; an equal instruction is reused. */
uint32_t value_register(struct value_table *table, const struct instruction *instruction);
/* A run of the operand pool, or of the masks; equal runs are not shared. */
uint32_t value_pool(struct value_table *table, const uint32_t *registers, uint32_t count);
uint32_t value_mask(struct value_table *table, const uint64_t *words, uint32_t count);

#endif
