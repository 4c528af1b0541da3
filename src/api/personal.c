/* SPDX-License-Identifier: Apache-2.0 */
/* Whether decisions repeat what is personal. Records can be kept with hashes in place of personal values, but a
 * decision is kept as it is: a scheme whose result is such a value, passed on as it came in, would write it into a
 * ledger from which nothing can be taken out again.
 *
 * A value is passed on by choices between values, from an application to its lines, and through references. What is
 * reckoned from it (a sum, a rounding, the lesser of it and a limit, an age) is an answer of the scheme and no copy. */
#include <config.h>

#include "api/salt.h"

/* The register that an instruction passes on unchanged besides `other`; NONE: it reckons. */
static uint32_t passed_on(const struct instruction *instruction, uint32_t *other)
{
    *other = NONE;
    switch (instruction->opcode) {
    case OP_SELECT_FLAG:
    case OP_SELECT_WORD:
    case OP_SELECT_RATE:
        *other = instruction->c;
        return instruction->b;
    case OP_SPREAD_FLAG:
    case OP_SPREAD_WORD:
    case OP_FETCH_FLAG:
    case OP_FETCH_WORD:
        return instruction->a;
    default:
        return NONE;
    }
}

/* By register: the personal field whose value may stand there as it came in, or NONE. */
static const uint32_t *find_copies(struct yoko *yoko, const struct program *program)
{
    uint32_t *copies = ARENA_ARRAY(&yoko->arena, uint32_t, program->count + 1);
    for (uint32_t reg = 0; reg < program->count; reg++) {
        const struct instruction *instruction = &program->code[reg];
        uint32_t other, from = passed_on(instruction, &other);
        copies[reg] = from == NONE ? NONE : copies[from];
        if (copies[reg] == NONE && other != NONE)
            copies[reg] = copies[other];
        bool field = instruction->opcode == OP_FIELD_FLAG || instruction->opcode == OP_FIELD_WORD;
        if (field && program->schema.fields[instruction->immediate].personal)
            copies[reg] = (uint32_t)instruction->immediate;
    }
    return copies;
}

static bool report_copy(struct yoko *yoko, const struct program *program, const char *name, uint32_t field)
{
    if (field == NONE)
        return false;
    diagnose(&yoko->diagnostics, Y0934, nowhere, name, program->schema.fields[field].name, (const char *)NULL);
    return true;
}

static bool has_copies(struct yoko *yoko, const struct program *program)
{
    const uint32_t *copies = find_copies(yoko, program);
    bool found = false;
    for (uint32_t i = 0; i < program->item_count; i++) {
        const struct item *item = &program->items[i];
        uint32_t field = NONE;
        bool values = item->shape == SHAPE_ONE || item->shape == SHAPE_MANY;
        for (uint32_t k = 0; values && k < item->count && field == NONE; k++)
            field = copies[program->pool[item->first + k]];
        found |= report_copy(yoko, program, item->name, field);
    }
    for (uint32_t i = 0; i < program->breakdown_count; i++) {
        const struct breakdown *row = &program->breakdowns[i];
        for (uint32_t k = 0; k < row->count; k++) {
            const struct breakdown_cell *cell = &program->cells[row->first + k];
            const char *name = arena_print(&yoko->arena, "%s.%s", row->name, cell->name);
            found |= report_copy(yoko, program, name, copies[cell->reg]);
        }
    }
    return found;
}

bool decisions_are_impersonal(struct yoko *yoko, const struct yoko_scheme *scheme)
{
    for (uint32_t version = scheme->versions.count; version-- > 0;)
        if (has_copies(yoko, scheme->versions.items[version].program))
            return false;
    return true;
}
