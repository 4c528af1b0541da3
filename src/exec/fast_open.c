/* SPDX-License-Identifier: Apache-2.0 */
/* Open records: finding those that lack something, and making a batch of them for the general path.
 *
 * Few records are open, so what is done for every record is a pass of vectors over the missing marks, and
 * only where a word of them is not 0 is it looked at mark by mark.
 */
#include <config.h>

#include "exec/fast.h"

#include <string.h>

/* The loops here are written to be vectorised, which the usual -O2 is too careful to do. */
#if defined(__OPTIMIZE__) && defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("O3")
#endif

#define STRETCH 64 /* marks that are looked at together */

/* The fields that open records must bring along. */
static void find_gathered(struct fast *fast, const struct machine *machine)
{
    const struct program *program = machine->program;
    bool *gathers = ARENA_ARRAY(&fast->planned, bool, program->schema.field_count);
    for (uint32_t i = 0; i < machine->plan.step_count; i++) {
        const struct step *step = &machine->plan.steps[i];
        if (step->opcode == OP_FIELD_FLAG || step->opcode == OP_FIELD_WORD || step->opcode == OP_PRESENT)
            gathers[step->immediate] = true;
        if (step->opcode == OP_RESOLVE)
            gathers[program->schema.lists[step->immediate].key] = true;
    }
    for (uint32_t f = 0; f < program->schema.field_count; f++)
        if (gathers[f])
            VECTOR_ADD(&fast->planned, fast->gathers, f);
}

void open_begin(struct machine *machine)
{
    struct fast *fast = machine->fast;
    const struct schema *schema = &machine->program->schema;
    size_t room = (size_t)machine->chunk + STRETCH;
    find_gathered(fast, machine);
    fast->batch.starts = ARENA_ARRAY(&fast->planned, uint32_t *, schema->list_count);
    fast->batch.columns = ARENA_ARRAY(&fast->planned, struct batch_column, schema->field_count);
    fast->open = ARENA_ARRAY(&fast->planned, uint8_t, room);
    fast->place = ARENA_ARRAY(&fast->planned, uint32_t, room);
    fast->opened = ARENA_ARRAY(&fast->planned, uint32_t, room);
}

void fast_open(struct machine *machine, uint32_t record)
{
    machine->fast->open[record] = 1;
}

/* --- finding them -------------------------------------------------------------------------------- */

/* Whether one of STRETCH marks is set. */
static inline bool any_set(const uint8_t *marks)
{
    uint64_t words[STRETCH / 8], all = 0;
    memcpy(words, marks, STRETCH);
    for (unsigned i = 0; i < STRETCH / 8; i++)
        all |= words[i];
    return all != 0;
}

/* Adds the marks of a field of the application. */
static void join_marks(uint8_t *restrict open, const uint8_t *restrict missing, uint32_t count)
{
    for (uint32_t r = 0; r < count; r++)
        open[r] |= missing[r];
}

/* Opens the records that have a marked line. */
static void join_lines(uint8_t *open, const uint8_t *missing, const uint32_t *owner, uint32_t lanes)
{
    uint32_t i = 0;
    for (; lanes - i >= STRETCH; i += STRETCH)
        if (any_set(missing + i))
            for (uint32_t k = i; k < i + STRETCH; k++)
                open[owner[k]] |= missing[k];
    for (; i < lanes; i++)
        open[owner[i]] |= missing[i];
}

uint32_t open_missing(struct machine *machine)
{
    struct fast *fast = machine->fast;
    const struct schema *schema = &machine->program->schema;
    uint32_t count = 0;
    memset(fast->open, 0, machine->count);
    for (uint32_t f = 0; f < schema->field_count; f++) {
        const uint8_t *missing = machine->batch->columns[f].missing;
        const struct space *space = &machine->spaces[schema->fields[f].space];
        if (!fast->matters[f] || !missing)
            continue;
        if (schema->fields[f].space == 0)
            join_marks(fast->open, missing + space->base, machine->count);
        else
            join_lines(fast->open, missing + space->base, space->owner, space->lanes);
    }
    for (uint32_t r = 0; r < machine->count; r++)
        count += fast->open[r];
    return count;
}

void open_marked(struct machine *machine)
{
    struct fast *fast = machine->fast;
    for (uint32_t i = 0; i < fast->marks.count; i++) {
        const struct fast_value *value = &fast->values.items[fast->marks.items[i]];
        const struct space *space = &machine->spaces[value->space];
        const uint8_t *marks = fast->at[fast->marks.items[i]];
        if (value->kind == FAST_NUMBER)
            memset(fast->open, 1, machine->count);
        else if (value->space == 0)
            join_marks(fast->open, marks, machine->count);
        else
            join_lines(fast->open, marks, space->owner, space->lanes);
    }
}

/* --- gathering them ------------------------------------------------------------------------------ */

static void list_opened(struct machine *machine)
{
    struct fast *fast = machine->fast;
    uint32_t found = 0;
    memset(fast->open + machine->count, 0, STRETCH); /* behind the last there is room */
    for (uint32_t r = 0; r < machine->count; r += 8) {
        uint64_t eight;
        memcpy(&eight, fast->open + r, sizeof eight);
        if (eight == 0)
            continue;
        for (uint32_t k = r; k < r + 8; k++) {
            fast->place[k] = found; /* of no meaning where it is not open */
            fast->opened[found] = k;
            found += fast->open[k];
        }
    }
    fast->open_count = found;
}

#define PICK(type)                                                                                           \
    for (uint32_t i = 0; i < count; i++)                                                                     \
    ((type *)into)[i] = ((const type *)items)[opened[i]]

/* The items of those records, `size` bytes each, of a column of the application. */
static void pick(void *restrict into, const void *restrict items, size_t size,
                 const uint32_t *restrict opened, uint32_t count)
{
    if (size == 1) {
        PICK(uint8_t);
    } else if (size == 2) {
        PICK(uint16_t);
    } else if (size == 4) {
        PICK(uint32_t);
    } else {
        PICK(uint64_t);
    }
}

/* Copies the items of the open records, one behind the other. */
static void *gather(struct machine *machine, uint32_t space, const void *from, size_t size)
{
    struct fast *fast = machine->fast;
    const uint32_t *starts = machine->spaces[space].starts;
    uint32_t count = space ? fast->batch.starts[space][fast->open_count] : fast->open_count;
    char *all = arena_allocate(&fast->gathered, (size_t)count * size + 1), *into = all;
    const char *items = (const char *)from + (size_t)machine->spaces[space].base * size;
    if (space == 0) {
        pick(all, items, size, fast->opened, count);
        return all;
    }
    for (uint32_t i = 0; i < fast->open_count; i++) {
        uint32_t first = starts[fast->opened[i]], end = starts[fast->opened[i] + 1];
        if (end == first)
            continue;
        memcpy(into, items + (size_t)first * size, (end - first) * size);
        into += (end - first) * size;
    }
    return all;
}

static void gather_starts(struct machine *machine, uint32_t space)
{
    struct fast *fast = machine->fast;
    uint32_t *starts = ARENA_ARRAY(&fast->gathered, uint32_t, fast->open_count + 1);
    const uint32_t *from = machine->spaces[space].starts;
    for (uint32_t i = 0; i < fast->open_count; i++)
        starts[i + 1] = starts[i] + from[fast->opened[i] + 1] - from[fast->opened[i]];
    fast->batch.starts[space] = starts;
}

bool gather_opened(struct machine *machine)
{
    struct fast *fast = machine->fast;
    const struct schema *schema = &machine->program->schema;
    list_opened(machine);
    if (fast->open_count == 0)
        return false;
    arena_reset(&fast->gathered);
    fast->batch.records = fast->open_count;
    fast->batch.texts = machine->batch->texts;
    fast->batch.text_count = machine->batch->text_count;
    for (uint32_t s = 1; s < schema->list_count; s++)
        gather_starts(machine, s);
    for (uint32_t i = 0; i < fast->gathers.count; i++) {
        uint32_t field = fast->gathers.items[i], space = schema->fields[field].space;
        struct batch_column column = machine->batch->columns[field];
        if (column.flags)
            column.flags = gather(machine, space, column.flags, 1);
        if (column.words)
            column.words = gather(machine, space, column.words, column.width);
        if (column.missing)
            column.missing = gather(machine, space, column.missing, 1);
        fast->batch.columns[field] = column;
    }
    return true;
}
