/* SPDX-License-Identifier: Apache-2.0 */
/* Open records: finding those that lack something, and making a batch of them for the ways that decide them.
 *
 * Few records are open. Where the batch lists the gaps of a field, they are what is looked at. Else what is
 * done for every record is a pass of vectors over the missing marks, and only where a word of them is not 0
 * is it looked at mark by mark.
 */
#include <config.h>

#include "exec/fast_build.h"

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
    find_gathered(fast, machine);
    fast->batch.starts = ARENA_ARRAY(&fast->planned, uint32_t *, schema->list_count);
    fast->batch.columns = ARENA_ARRAY(&fast->planned, struct batch_column, schema->field_count);
    fast->gathered_starts = ARENA_ARRAY(&fast->planned, struct gathered_room, schema->list_count);
    fast->gathered_columns = ARENA_ARRAY(&fast->planned, struct gathered_column, schema->field_count);
    for (unsigned i = 0; i < 4; i++) /* a field has a value and a mark */
        fast->picks[i] = ARENA_ARRAY(&fast->planned, struct pick, 2 * (size_t)fast->gathers.count + 1);
    fast->gaps = ARENA_ARRAY(&fast->planned, struct gap_run, schema->field_count);
}

void open_room(struct machine *machine)
{
    struct fast *fast = machine->fast;
    size_t room = (size_t)machine->spaces[0].room + STRETCH;
    fast->open = ARENA_ROOM(&machine->lanes, uint8_t, room);
    fast->place = ARENA_ROOM(&machine->lanes, uint16_t, room);
    fast->opened = ARENA_ROOM(&machine->lanes, uint32_t, room + LIST_AT_ONCE);
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

/* Opens the records that lack a field whose gaps are listed; returns how many were not open before. */
static uint32_t join_gaps(struct machine *machine, uint32_t field)
{
    uint8_t *restrict open = machine->fast->open;
    struct gap_run *run = &machine->fast->gaps[field];
    const struct batch_column *column = &machine->batch->columns[field];
    const uint32_t *restrict gaps = column->gaps;
    const struct space *space = &machine->spaces[machine->program->schema.fields[field].space];
    const uint32_t *owner = space->owner;
    uint32_t opened = 0, base = space->base, lanes = space->lanes, i = first_gap(column, base, run->end);
    run->first = i;
    for (uint32_t lane; i < column->gap_count && (lane = gaps[i] - base) < lanes; i++) {
        uint32_t record = owner ? owner[lane] : lane;
        opened += open[record] ^ 1u;
        open[record] = 1;
    }
    run->end = i;
    return opened;
}

uint32_t open_missing(struct machine *machine)
{
    struct fast *fast = machine->fast;
    const struct schema *schema = &machine->program->schema;
    uint32_t opened = 0;
    bool listed = true; /* all that is missing */
    memset(fast->open, 0, machine->count + STRETCH);
    for (uint32_t f = 0; f < schema->field_count; f++) {
        const struct batch_column *column = &machine->batch->columns[f];
        const struct space *space = &machine->spaces[schema->fields[f].space];
        if (!fast->matters[f] || !column->missing)
            continue;
        if (column->gaps) {
            opened += join_gaps(machine, f);
            continue;
        }
        listed = false;
        if (schema->fields[f].space == 0)
            join_marks(fast->open, column->missing + space->base, machine->count);
        else
            join_lines(fast->open, column->missing + space->base, space->owner, space->lanes);
    }
    return listed ? opened : count_marks(fast->open, machine->count);
}

void open_marked(struct machine *machine)
{
    struct fast *fast = machine->fast;
    uint8_t *open = fast->open + fast->part;
    for (uint32_t i = 0; i < fast->marks.count; i++) {
        const struct fast_value *value = &fast->values.items[fast->marks.items[i]];
        if (value->kind == FAST_NUMBER)
            memset(open, 1, machine->count);
        else
            join_marks(open, fast->at[fast->marks.items[i]], machine->count);
    }
}

/* --- gathering them ------------------------------------------------------------------------------ */

#define PICKS_AT_ONCE 4

/* Items of the open records [from, end), of so many columns. Each record is in a cache line of its own in each of
 * them, so several are read side by side. */
#define PICK_COLUMNS(name, type)                                                                             \
    static void name(const struct pick *picks, uint32_t columns, const uint32_t *restrict opened, uint32_t from, \
                     uint32_t end)                                                                           \
    {                                                                                                        \
        for (; columns >= PICKS_AT_ONCE; columns -= PICKS_AT_ONCE, picks += PICKS_AT_ONCE) {                 \
            type *restrict one = picks[0].into, *restrict two = picks[1].into;                               \
            type *restrict three = picks[2].into, *restrict four = picks[3].into;                            \
            const type *restrict from_one = picks[0].items, *restrict from_two = picks[1].items;             \
            const type *restrict from_three = picks[2].items, *restrict from_four = picks[3].items;          \
            for (uint32_t i = from; i < end; i++) {                                                          \
                uint32_t record = opened[i];                                                                 \
                one[i] = from_one[record];                                                                   \
                two[i] = from_two[record];                                                                   \
                three[i] = from_three[record];                                                               \
                four[i] = from_four[record];                                                                 \
            }                                                                                                \
        }                                                                                                    \
        for (; columns >= 2; columns -= 2, picks += 2) {                                                     \
            type *restrict one = picks[0].into, *restrict two = picks[1].into;                               \
            const type *restrict from_one = picks[0].items, *restrict from_two = picks[1].items;             \
            for (uint32_t i = from; i < end; i++) {                                                          \
                uint32_t record = opened[i];                                                                 \
                one[i] = from_one[record];                                                                   \
                two[i] = from_two[record];                                                                   \
            }                                                                                                \
        }                                                                                                    \
        for (; columns > 0; columns--, picks++) {                                                            \
            type *restrict one = picks->into;                                                                \
            const type *restrict from_one = picks->items;                                                    \
            for (uint32_t i = from; i < end; i++)                                                            \
                one[i] = from_one[opened[i]];                                                                \
        }                                                                                                    \
    }
PICK_COLUMNS(pick_1, uint8_t)
PICK_COLUMNS(pick_2, uint16_t)
PICK_COLUMNS(pick_4, uint32_t)
PICK_COLUMNS(pick_8, uint64_t)

/* Copies the items of those lanes from the columns that were noted. */
static void pick_all(const struct fast *fast, const uint32_t *lanes, uint32_t from, uint32_t end)
{
    static void (*const pick[])(const struct pick *, uint32_t, const uint32_t *, uint32_t,
                                uint32_t) = {pick_1, pick_2, pick_4, pick_8};
    for (unsigned i = 0; i < sizeof pick / sizeof *pick; i++)
        pick[i](fast->picks[i], fast->pick_counts[i], lanes, from, end);
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

/* Notes a column, so that items of open records (or of their lines) are copied from it. */
static void *note_pick(struct machine *machine, uint32_t space, const void *column, size_t size,
                       struct gathered_room *room)
{
    struct fast *fast = machine->fast;
    unsigned number = width_number((unsigned)size);
    uint32_t lanes = space == 0 ? fast->pick_room : fast->batch.starts[space][fast->open_count];
    const char *items = (const char *)column + (size_t)machine->spaces[space].base * size;
    struct pick pick = {room_for(fast, room, lanes, size), items};
    fast->picks[number][fast->pick_counts[number]++] = pick;
    return pick.into;
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
static void gather_gaps(struct machine *machine, uint32_t field)
{
    struct fast *fast = machine->fast;
    const uint32_t *restrict gaps = machine->batch->columns[field].gaps;
    bool always = fast->matters[field]; /* all that lack it are open */
    if (!machine->batch->columns[field].missing || !gaps || machine->program->schema.fields[field].space != 0)
        return;
    struct gap_run run = always ? fast->gaps[field] : find_gaps(machine, field);
    uint8_t *restrict marks = room_for(fast, &fast->gathered_columns[field].missing, fast->open_count, 1);
    const uint16_t *restrict place = fast->place;
    memset(marks, 0, fast->open_count);
    for (uint32_t i = run.first; i < run.end; i++) {
        uint32_t record = gaps[i] - machine->first;
        if (always || fast->open[record])
            marks[place[record]] = 1;
    }
    fast->batch.columns[field].missing = marks;
}

/* All but the marks of the application that are listed. */
static void gather_column(struct machine *machine, uint32_t field)
{
    struct fast *fast = machine->fast;
    struct gathered_column *rooms = &fast->gathered_columns[field];
    struct batch_column column = machine->batch->columns[field];
    uint32_t space = machine->program->schema.fields[field].space;
    if (column.flags)
        column.flags = note_pick(machine, space, column.flags, 1, &rooms->values);
    if (column.words)
        column.words = note_pick(machine, space, column.words, column.width, &rooms->values);
    if (column.missing && (!column.gaps || space != 0))
        column.missing = note_pick(machine, space, column.missing, 1, &rooms->missing);
    column.gaps = NULL;
    fast->batch.columns[field] = column;
}

/* Notes the columns of the application, or of a list. */
static void gather_columns(struct machine *machine, uint32_t space)
{
    struct fast *fast = machine->fast;
    memset(fast->pick_counts, 0, sizeof fast->pick_counts);
    for (uint32_t i = 0; i < fast->gathers.count; i++)
        if (machine->program->schema.fields[fast->gathers.items[i]].space == space)
            gather_column(machine, fast->gathers.items[i]);
}

/* The lines of the open records, in order; how many there are, stands in the batch. */
static const uint32_t *list_lines(struct machine *machine, uint32_t space)
{
    struct fast *fast = machine->fast;
    const uint32_t *starts = machine->spaces[space].starts;
    uint32_t *lines = room_for(fast, &fast->gathered_lines, fast->batch.starts[space][fast->open_count], sizeof *lines);
    uint32_t count = 0;
    for (uint32_t i = 0; i < fast->open_count; i++)
        for (uint32_t line = starts[fast->opened[i]]; line < starts[fast->opened[i] + 1]; line++)
            lines[count++] = line;
    return lines;
}

/* Lists the open records from `first` on, of the chunk's part at hand. */
static void list_opened(struct machine *machine, uint32_t first)
{
    struct fast *fast = machine->fast;
    uint32_t *opened = fast->opened + fast->open_count;
    uint32_t count = fast->list(fast->open + first, machine->count, first, opened);
    for (uint32_t i = 0; i < count; i++)
        fast->place[opened[i]] = (uint16_t)(fast->open_count + i);
    fast->open_count += count;
}

void gather_begin(struct machine *machine, uint32_t expected)
{
    struct fast *fast = machine->fast;
    fast->open_count = 0;
    fast->pick_room = expected + expected / 4 + STRETCH;
    if (fast->flat)
        gather_columns(machine, 0);
}

void gather_part(struct machine *machine)
{
    struct fast *fast = machine->fast;
    uint32_t before = fast->open_count;
    if (!memchr(fast->open + fast->part, 1, machine->count))
        return;
    list_opened(machine, fast->part);
    if (fast->open_count <= fast->pick_room)
        pick_all(fast, fast->opened, before, fast->open_count);
}

bool gather_opened(struct machine *machine)
{
    struct fast *fast = machine->fast;
    if (!fast->flat)
        list_opened(machine, 0);
    if (fast->open_count == 0)
        return false;
    fast->batch.records = fast->open_count;
    fast->batch.texts = machine->batch->texts;
    fast->batch.text_count = machine->batch->text_count;
    for (uint32_t s = 1; s < machine->program->schema.list_count; s++) {
        gather_starts(machine, s);
        if (!machine->plan.uses[s])
            continue;
        gather_columns(machine, s);
        pick_all(fast, list_lines(machine, s), 0, fast->batch.starts[s][fast->open_count]);
    }
    if (!fast->flat || fast->open_count > fast->pick_room) { /* not yet, or not all of them */
        fast->pick_room = fast->open_count;
        gather_columns(machine, 0);
        pick_all(fast, fast->opened, 0, fast->open_count);
    }
    for (uint32_t i = 0; i < fast->gathers.count; i++)
        gather_gaps(machine, fast->gathers.items[i]);
    return true;
}
