/* SPDX-License-Identifier: Apache-2.0 */
/* What a fast plan takes for granted of every record: what the schema says, or less than that.
 *
 * Amounts reach as far as their fields allow, which is far beyond what applications ask for, and so do the lines of a
 * list; so money, and all that is made of it, would take 64 bits. Once the machine has seen some records it plans
 * anew for amounts and lists not much larger than those, looks at each chunk before it relies on that, and goes
 * back to what the schema says where a chunk has more.
 */
#include <config.h>

#include "exec/fast.h"

#include <string.h>

/* The loops here are written to be vectorised, which the usual -O2 is too careful to do. */
#if defined(__OPTIMIZE__) && defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("O3")
#endif

#define NARROW_AFTER    4096 /* records after which words are narrowed, unless told to at once */
#define NARROW_ROOM     1    /* bits more than the largest amount seen so far */
#define NARROW_LINES    0    /* … than the longest list */
#define NARROW_PATIENCE 16   /* chunks that are decided in wide words after one that did not fit; then twice as many … */
#define PATIENCE_MOST   (1u << 16)

struct bounds bounds_of_schema(struct arena *arena, const struct schema *schema)
{
    struct bounds bounds = {.fields = ARENA_ARRAY(arena, struct word_range, schema->field_count),
                            .lines = ARENA_ARRAY(arena, uint32_t, schema->list_count)};
    for (uint32_t f = 0; f < schema->field_count; f++)
        schema_range(schema, f, &bounds.fields[f].low, &bounds.fields[f].high);
    for (uint32_t s = 1; s < schema->list_count; s++)
        bounds.lines[s] = schema->lists[s].most;
    return bounds;
}

/* --- what a chunk has ---------------------------------------------------------------------------- */

/* Whether a field's words could be narrower than the schema has them: amounts that are never negative. */
static bool can_narrow(const struct machine *machine, uint32_t field)
{
    const struct schema *schema = &machine->program->schema;
    int64_t low, high;
    schema_range(schema, field, &low, &high);
    return schema->fields[field].type == TYPE_AMOUNT && low == 0 && range_width(low, high) == 8;
}

static uint64_t field_bits(const struct machine *machine, uint32_t field)
{
    const struct batch *batch = machine->batch;
    const struct batch_column *column = &batch->columns[field];
    uint32_t space = machine->program->schema.fields[field].space, first = machine->first, count = machine->count;
    if (space != 0 && batch->starts[space]) {
        first = batch->starts[space][machine->first];
        count = batch->starts[space][machine->first + machine->count] - first;
    }
    if (!column->words || count == 0) /* a word of what can be narrowed has 8 bytes */
        return 0;
    return machine->fast->loops->bits((const uint64_t *)column->words + first, count);
}

/* All bits of the numbers of lines that records have. */
static uint32_t length_bits(const struct machine *machine, uint32_t space)
{
    const uint32_t *starts = machine->batch->starts[space];
    uint32_t bits = 0, count = starts ? machine->count : 0;
    for (uint32_t r = 0; r < count; r++)
        bits |= starts[machine->first + r + 1] - starts[machine->first + r];
    return bits;
}

/* The largest number of so many bits as `bits` and `room` have. */
static uint64_t with_room(uint64_t bits, unsigned room)
{
    for (unsigned i = 1; i < 64; i *= 2)
        bits |= bits >> i;
    return (bits + 1) << room > bits ? ((bits + 1) << room) - 1 : UINT64_MAX;
}

/* Whether the chunk at hand has no more than the narrower plan takes for granted. */
static bool bounds_hold(const struct machine *machine)
{
    const struct bounds *bounds = &machine->fast->bounds;
    for (uint32_t i = 0; i < machine->plan.field_count; i++) {
        uint32_t field = machine->plan.fields[i];
        if (can_narrow(machine, field) && field_bits(machine, field) > (uint64_t)bounds->fields[field].high)
            return false;
    }
    for (uint32_t s = 1; s < machine->program->schema.list_count; s++)
        if (machine->plan.uses[s] && bounds->lines[s] > 0 && length_bits(machine, s) > bounds->lines[s])
            return false;
    return true;
}

struct bounds bounds_seen(struct arena *arena, const struct machine *machine)
{
    struct bounds bounds = bounds_of_schema(arena, &machine->program->schema);
    for (uint32_t i = 0; i < machine->plan.field_count; i++) {
        uint32_t field = machine->plan.fields[i];
        if (!can_narrow(machine, field))
            continue;
        uint64_t most = with_room(field_bits(machine, field), NARROW_ROOM);
        if (most < (uint64_t)bounds.fields[field].high)
            bounds.fields[field].high = (int64_t)most;
        bounds.narrower = true;
    }
    for (uint32_t s = 1; s < machine->program->schema.list_count; s++) {
        if (!machine->plan.uses[s])
            continue;
        uint64_t most = with_room(length_bits(machine, s), NARROW_LINES);
        if (bounds.lines[s] == 0 || most < bounds.lines[s])
            bounds.lines[s] = (uint32_t)most;
    }
    return bounds;
}

/* --- when ---------------------------------------------------------------------------------------- */

bool bounds_want_change(struct machine *machine)
{
    struct narrowing *narrowing = &machine->fast->narrowing;
    if (machine->fast->bounds.narrower) {
        if (bounds_hold(machine))
            return false;
        narrowing->patience = narrowing->patience ? narrowing->patience : NARROW_PATIENCE;
        narrowing->wait = narrowing->patience;
        if (narrowing->patience < PATIENCE_MOST)
            narrowing->patience *= 2;
        return true;
    }
    if (!narrowing->possible || machine->count == 0)
        return false;
    narrowing->seen += narrowing->seen < NARROW_AFTER ? machine->count : 0;
    if (narrowing->wait > 0)
        return --narrowing->wait == 0;
    return narrowing->at_once || narrowing->seen >= NARROW_AFTER;
}

void bounds_begin(struct machine *machine, bool at_once)
{
    struct narrowing *narrowing = &machine->fast->narrowing;
    narrowing->at_once = at_once;
    for (uint32_t i = 0; i < machine->plan.field_count; i++)
        narrowing->possible |= can_narrow(machine, machine->plan.fields[i]);
}
