/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include "gen/value_table.h"

#include <string.h>

static uint64_t mix(uint64_t hash, uint64_t value)
{
    hash ^= value;
    hash *= UINT64_C(0x9e3779b97f4a7c15);
    return hash ^ hash >> 29;
}

static uint64_t hash_of(const struct value_table *table, const struct instruction *i)
{
    uint64_t hash = mix(mix(i->opcode, i->space), (uint64_t)i->immediate);
    const char *operands = opcode_table[i->opcode].operands;
    if (*operands == 'm') {
        for (uint32_t k = 0; k < i->b; k++)
            hash = mix(hash, table->pool.items[i->a + k]);
        return mix(hash, i->b);
    }
    if (operands[0] && operands[1] == 'k') {
        for (uint32_t k = 0; k < i->c; k++)
            hash = mix(hash, table->masks.items[i->b + k]);
        return mix(hash, i->a);
    }
    return mix(mix(mix(hash, i->a), i->b), i->c);
}

static bool same(const struct value_table *table, const struct instruction *x, const struct instruction *y)
{
    if (x->opcode != y->opcode || x->space != y->space || x->immediate != y->immediate)
        return false;
    const char *operands = opcode_table[x->opcode].operands;
    if (*operands == 'm')
        return x->b == y->b &&
               memcmp(table->pool.items + x->a, table->pool.items + y->a, sizeof(uint32_t) * x->b) == 0;
    if (operands[0] && operands[1] == 'k')
        return x->a == y->a && x->c == y->c &&
               memcmp(table->masks.items + x->b, table->masks.items + y->b, sizeof(uint64_t) * x->c) == 0;
    return x->a == y->a && x->b == y->b && x->c == y->c;
}

static void insert(struct value_table *table, uint32_t reg)
{
    uint32_t at = (uint32_t)hash_of(table, &table->code.items[reg]) & (table->room - 1);
    while (table->slots[at])
        at = (at + 1) & (table->room - 1);
    table->slots[at] = reg + 1;
}

static void grow(struct value_table *table)
{
    table->room = table->room ? table->room * 2 : 256;
    table->slots = ARENA_ARRAY(table->arena, uint32_t, table->room);
    for (uint32_t i = 0; i < table->code.count; i++)
        insert(table, i);
}

uint32_t value_register(struct value_table *table, const struct instruction *instruction)
{
    if (2 * (table->code.count + 1) > table->room)
        grow(table);
    uint32_t at = (uint32_t)hash_of(table, instruction) & (table->room - 1);
    for (; table->slots[at]; at = (at + 1) & (table->room - 1))
        if (same(table, &table->code.items[table->slots[at] - 1], instruction))
            return table->slots[at] - 1;
    VECTOR_ADD(table->arena, table->code, *instruction);
    table->slots[at] = table->code.count;
    return table->code.count - 1;
}

uint32_t value_pool(struct value_table *table, const uint32_t *registers, uint32_t count)
{
    uint32_t first = table->pool.count;
    for (uint32_t i = 0; i < count; i++)
        VECTOR_ADD(table->arena, table->pool, registers[i]);
    return first;
}

uint32_t value_mask(struct value_table *table, const uint64_t *words, uint32_t count)
{
    uint32_t first = table->masks.count;
    for (uint32_t i = 0; i < count; i++)
        VECTOR_ADD(table->arena, table->masks, words[i]);
    return first;
}
