/* SPDX-License-Identifier: Apache-2.0 */
/* Open records: finding those that lack something, and making a batch of them for the ways that decide them.
 *
 * Few records are open. Where the batch lists the gaps of a field, they are what is looked at. Else what is
 * done for every record is a pass of vectors over the missing marks, and only where a word of them is not 0
 * is it looked at mark by mark.
 */
#include <config.h>

#include "exec/fast.h"

#include <string.h>

/* The loops here are written to be vectorised, which the usual -O2 is too careful to do. */
#if defined(__OPTIMIZE__) && defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("O3")
#endif

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
    fast->gathered_starts = ARENA_ARRAY(&fast->planned, struct gathered_room, schema->list_count);
    fast->gathered_columns = ARENA_ARRAY(&fast->planned, struct gathered_column, schema->field_count);
    fast->gaps = ARENA_ARRAY(&fast->planned, struct gap_run, schema->field_count);
    fast->open = ARENA_ARRAY(&fast->planned, uint8_t, room);
    fast->place = ARENA_ARRAY(&fast->planned, uint32_t, room);
    fast->opened = ARENA_ARRAY(&fast->planned, uint32_t, room);
}

void fast_open(struct machine *machine, uint32_t record)
{
    machine->fast->open[machine->fast->part + record] = 1;
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

/* How many of them are set. */
static uint32_t count_marks(const uint8_t *restrict marks, uint32_t count)
{
    uint32_t set = 0;
    for (uint32_t r = 0; r < count; r++)
        set += marks[r];
    return set;
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

/* The first gap from row `base` on. Chunks come one behind the other, so it is looked for where the last one
 * ended. */
static uint32_t first_gap(const struct batch_column *column, uint32_t base, uint32_t likely)
{
    const uint32_t *gaps = column->gaps;
    uint32_t low = 0, high = column->gap_count;
    if (likely <= high && (likely == 0 || gaps[likely - 1] < base) &&
        (likely == high || gaps[likely] >= base))
        return likely;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (gaps[middle] < base)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Finds a field's gaps within the chunk. */
static struct gap_run find_gaps(struct machine *machine, uint32_t field)
{
    struct gap_run *run = &machine->fast->gaps[field];
    const struct batch_column *column = &machine->batch->columns[field];
    const struct space *space = &machine->spaces[machine->program->schema.fields[field].space];
    run->end = run->first = first_gap(column, space->base, run->end);
    while (run->end < column->gap_count && column->gaps[run->end] - space->base < space->lanes)
        run->end++;
    return *run;
}

/* Opens the records that lack a field whose gaps are listed; false when there are none. */
static bool join_gaps(struct machine *machine, uint32_t field)
{
    uint8_t *open = machine->fast->open;
    const uint32_t *gaps = machine->batch->columns[field].gaps;
    const struct space *space = &machine->spaces[machine->program->schema.fields[field].space];
    struct gap_run run = find_gaps(machine, field);
    for (uint32_t i = run.first; i < run.end; i++) {
        uint32_t lane = gaps[i] - space->base;
        open[space->owner ? space->owner[lane] : lane] = 1;
    }
    return run.end > run.first;
}

uint32_t open_missing(struct machine *machine)
{
    struct fast *fast = machine->fast;
    const struct schema *schema = &machine->program->schema;
    bool any = false;
    memset(fast->open, 0, machine->count + STRETCH);
    for (uint32_t f = 0; f < schema->field_count; f++) {
        const struct batch_column *column = &machine->batch->columns[f];
        const struct space *space = &machine->spaces[schema->fields[f].space];
        if (!fast->matters[f] || !column->missing)
            continue;
        if (column->gaps) {
            any |= join_gaps(machine, f);
            continue;
        }
        any = true;
        if (schema->fields[f].space == 0)
            join_marks(fast->open, column->missing + space->base, machine->count);
        else
            join_lines(fast->open, column->missing + space->base, space->owner, space->lanes);
    }
    return any ? count_marks(fast->open, machine->count) : 0;
}

void open_marked(struct machine *machine)
{
    struct fast *fast = machine->fast;
    uint8_t *open = fast->open + fast->part;
    for (uint32_t i = 0; i < fast->marks.count; i++) {
        const struct fast_value *value = &fast->values.items[fast->marks.items[i]];
        const struct space *space = &machine->spaces[value->space];
        const uint8_t *marks = fast->at[fast->marks.items[i]];
        if (value->kind == FAST_NUMBER)
            memset(open, 1, machine->count);
        else if (value->space == 0)
            join_marks(open, marks, machine->count);
        else
            join_lines(open, marks, space->owner, space->lanes);
    }
}

/* --- gathering them ------------------------------------------------------------------------------ */

/* Eight marks as one word, the first in its lowest byte. */
static inline uint64_t eight_marks(const uint8_t *marks)
{
    uint64_t eight;
    memcpy(&eight, marks, sizeof eight);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    eight = __builtin_bswap64(eight);
#endif
    return eight;
}

/* Marks come a stretch at a time; behind the last of the chunk there is room. */
static void list_opened(struct machine *machine)
{
    struct fast *fast = machine->fast;
    uint32_t found = 0;
    for (uint32_t r = 0; r < machine->count; r += 8) {
        if (r % STRETCH == 0 && !any_set(fast->open + r)) {
            r += STRETCH - 8;
            continue;
        }
        for (uint64_t eight = eight_marks(fast->open + r); eight != 0; eight &= eight - 1) {
            uint32_t record = r + (unsigned)__builtin_ctzll(eight) / 8;
            fast->place[record] = found;
            fast->opened[found++] = record;
        }
    }
    fast->open_count = found;
}

#define PICK(type)                                                                                           \
    for (uint32_t i = 0; i < count; i++)                                                                     \
    ((type *)into)[i] = ((const type *)items)[opened[i]]

/* The items of those records, `size` bytes each but not one, of a column of the application. */
static void pick(void *restrict into, const void *restrict items, size_t size,
                 const uint32_t *restrict opened, uint32_t count)
{
    if (size == 2) {
        PICK(uint16_t);
    } else if (size == 4) {
        PICK(uint32_t);
    } else {
        PICK(uint64_t);
    }
}

#define EIGHTH(at) (uint64_t)(items[opened[i + (at)]]) << 8 * (at)

/* Bytes, eight of them at a time. */
static void pick_bytes(uint8_t *restrict into, const uint8_t *restrict items, const uint32_t *restrict opened,
                       uint32_t count)
{
    uint32_t i = 0;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    for (; count - i >= 8; i += 8) {
        uint64_t eight =
            EIGHTH(0) | EIGHTH(1) | EIGHTH(2) | EIGHTH(3) | EIGHTH(4) | EIGHTH(5) | EIGHTH(6) | EIGHTH(7);
        memcpy(into + i, &eight, sizeof eight);
    }
#endif
    for (; i < count; i++)
        into[i] = items[opened[i]];
}

/* Room for so many items, and for a stretch behind them. */
static void *room_for(struct fast *fast, struct gathered_room *room, uint32_t count, size_t size)
{
    size_t bytes = ((size_t)count + STRETCH) * size;
    if (room->size < bytes) {
        room->size = 2 * bytes;
        room->bytes = arena_allocate(&fast->gathered, room->size);
    }
    return room->bytes;
}

/* Copies the items of the open records, one behind the other. */
static void *gather(struct machine *machine, uint32_t space, const void *column, size_t size,
                    struct gathered_room *room)
{
    struct fast *fast = machine->fast;
    const uint32_t *starts = machine->spaces[space].starts, *into = fast->batch.starts[space];
    const char *items = (const char *)column + (size_t)machine->spaces[space].base * size;
    char *all = room_for(fast, room, space ? into[fast->open_count] : fast->open_count, size);
    if (space == 0 && size == 1)
        pick_bytes((uint8_t *)all, (const uint8_t *)items, fast->opened, fast->open_count);
    else if (space == 0)
        pick(all, items, size, fast->opened, fast->open_count);
    for (uint32_t i = 0; space != 0 && i < fast->open_count; i++) {
        uint32_t first = starts[fast->opened[i]], count = into[i + 1] - into[i];
        if (count > 0)
            memcpy(all + into[i] * size, items + (size_t)first * size, count * size);
    }
    return all;
}

static void gather_starts(struct machine *machine, uint32_t space)
{
    struct fast *fast = machine->fast;
    uint32_t *starts = room_for(fast, &fast->gathered_starts[space], fast->open_count + 1, sizeof *starts);
    const uint32_t *own = machine->spaces[space].starts;
    starts[0] = 0;
    for (uint32_t i = 0; i < fast->open_count; i++)
        starts[i + 1] = starts[i] + own[fast->opened[i] + 1] - own[fast->opened[i]];
    fast->batch.starts[space] = starts;
}

/* The missing marks of a field of the application whose gaps are listed. */
static void *gather_gaps(struct machine *machine, uint32_t field, struct gathered_room *room)
{
    struct fast *fast = machine->fast;
    const uint32_t *gaps = machine->batch->columns[field].gaps;
    struct gap_run run = fast->matters[field] ? fast->gaps[field] : find_gaps(machine, field);
    uint8_t *marks = room_for(fast, room, fast->open_count, 1);
    memset(marks, 0, fast->open_count);
    for (uint32_t i = run.first; i < run.end; i++) {
        uint32_t record = gaps[i] - machine->first;
        if (fast->open[record])
            marks[fast->place[record]] = 1;
    }
    return marks;
}

static void gather_column(struct machine *machine, uint32_t field)
{
    struct fast *fast = machine->fast;
    struct gathered_column *rooms = &fast->gathered_columns[field];
    struct batch_column column = machine->batch->columns[field];
    uint32_t space = machine->program->schema.fields[field].space;
    if (column.flags)
        column.flags = gather(machine, space, column.flags, 1, &rooms->values);
    if (column.words)
        column.words = gather(machine, space, column.words, column.width, &rooms->values);
    if (column.missing && column.gaps && space == 0)
        column.missing = gather_gaps(machine, field, &rooms->missing);
    else if (column.missing)
        column.missing = gather(machine, space, column.missing, 1, &rooms->missing);
    column.gaps = NULL;
    fast->batch.columns[field] = column;
}

bool gather_opened(struct machine *machine)
{
    struct fast *fast = machine->fast;
    list_opened(machine);
    if (fast->open_count == 0)
        return false;
    fast->batch.records = fast->open_count;
    fast->batch.texts = machine->batch->texts;
    fast->batch.text_count = machine->batch->text_count;
    for (uint32_t s = 1; s < machine->program->schema.list_count; s++)
        gather_starts(machine, s);
    for (uint32_t i = 0; i < fast->gathers.count; i++)
        gather_column(machine, fast->gathers.items[i]);
    return true;
}
