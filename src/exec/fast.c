/* SPDX-License-Identifier: Apache-2.0 */
/* Running the fast plan over a chunk, and handing what is not plain to the general path. */
#include <config.h>

#include "exec/ends.h"

#include "base/ahead.h"

#include <stdlib.h>
#include <string.h>

#define LINE ((size_t)64) /* of the cache */

#define CACHED ((size_t)1 << 19) /* bytes of a batch that the caches are taken to hold */

#define ADAPT_LEAST 64 /* records of a chunk from which conclusions are drawn */
#define ADAPT_PART  8  /* absence is followed where one of so many is open because of it */
#define ADAPT_FEW   32 /* … that of fields which more than one lane of so many lacks */

/* --- making -------------------------------------------------------------------------------------- */

struct fast *fast_begin(struct machine *machine)
{
    struct fast *fast = memory_try(machine->memory, NULL, sizeof *fast);
    if (!fast)
        memory_fail(machine->memory);
    *fast = (struct fast){.before = machine->fast};
    arena_begin(&fast->planned, machine->memory);
    arena_begin(&fast->gathered, machine->memory);
    machine->fast = fast;
    fast->follows = ARENA_ARRAY(&fast->planned, bool, machine->program->schema.field_count);
    fast->bounds = bounds_of_schema(&fast->planned, &machine->program->schema);
    return fast;
}

static void fill(struct machine *machine)
{
    struct fast *fast = machine->fast;
    for (uint32_t f = 0; f < machine->program->schema.field_count; f++)
        fast->following |= fast->follows[f];
    fast_plan(fast, machine, &fast->planned);
    open_begin(machine);
    fast->often = ARENA_ARRAY(&fast->planned, bool, machine->program->schema.field_count);
    fast->lacking = ARENA_ARRAY(&fast->planned, bool, machine->program->schema.field_count);
}

static void note_widths(struct machine *machine)
{
    struct fast *fast = machine->fast;
    fast->widths = ARENA_ARRAY(&machine->planned, uint8_t, machine->program->count);
    for (uint32_t i = 0; i < machine->program->count; i++) {
        if (fast->value_of[i] == NONE)
            continue;
        const struct fast_value *value = &fast->values.items[fast->value_of[i]];
        fast->widths[i] =
            (uint8_t)(value->kind == FAST_NUMBER  ? range_width(value->low, value->high)
                      : value->width == WIDTH_BIT ? 1
                                                  : value->width);
    }
}

void fast_make(struct machine *machine, const struct machine_options *options)
{
    struct fast *fast = fast_begin(machine);
    const struct loops *loops = loops_of(machine->vectors);
    for (uint32_t f = 0; options && options->follow && f < machine->program->schema.field_count; f++)
        fast->follows[f] = true;
    fast->loops = loops ? loops : &loops_baseline;
    fast->list = loops_list(fast->loops);
    fill(machine);
    note_widths(machine);
    bounds_begin(machine, options && options->narrow);
    if (options && options->ends)
        ends_make(machine);
}

void fast_adapt(struct machine *machine)
{
    struct fast *before = machine->fast;
    bool other_bounds = bounds_want_change(machine);
    if (!before->adapts && !other_bounds)
        return;
    struct fast *fast = fast_begin(machine);
    for (uint32_t f = 0; f < machine->program->schema.field_count; f++)
        fast->follows[f] = before->follows[f] || before->often[f];
    fast->loops = before->loops;
    fast->list = before->list;
    fast->widths = before->widths;
    fast->narrowing = before->narrowing;
    if (before->bounds.narrower != other_bounds)
        fast->bounds = bounds_seen(&fast->planned, machine);
    fill(machine);
    fast->general = before->general;
    before->general = NULL;
    for (uint32_t f = 0; f < machine->program->schema.field_count; f++)
        fast->lacking[f] = before->lacking[f];
    fast->open_seen = before->open_seen; /* a plan of ends rests on the bounds, so it is made anew, too */
    fast->before = NULL;
    fast_end(before);
    arena_end(&machine->lanes); /* so that there will be room for the new values */
}

void fast_end(struct fast *fast)
{
    if (!fast)
        return;
    fast_end(fast->before);
    machine_destroy(fast->general);
    machine_destroy(fast->ends);
    arena_end(&fast->gathered);
    arena_end(&fast->planned);
    free(fast);
}

/* --- memory -------------------------------------------------------------------------------------- */

/* As the general path's: on cache lines of their own, and one on. */
static size_t reserve(size_t *total, size_t size)
{
    size_t start = *total;
    *total += (size + LINE - 1) / LINE * LINE + LINE;
    return start;
}

void fast_room(struct machine *machine)
{
    struct fast *fast = machine->fast;
    size_t total = 0;
    for (uint32_t i = 0; i < fast->slots.count; i++) {
        struct fast_slot *slot = &fast->slots.items[i];
        size_t room = machine->spaces[slot->space].room;
        if (fast->flat && !slot->whole && room > FAST_PART)
            room = FAST_PART;
        slot->offset = reserve(&total, slot->width == WIDTH_BIT ? (line_words(room) + 1) * sizeof(uint64_t)
                                                                : (room + STRETCH) * slot->width);
    }
    fast_lines_room(machine);
    open_room(machine);
    size_t zeros = reserve(&total, ((size_t)machine->room + STRETCH) * 8);
    size_t spare = reserve(&total, (size_t)machine->room * 8);
    size_t reasons = reserve(&total, (size_t)machine->room * sizeof(uint32_t));
    char *memory = arena_allocate(&machine->lanes, total + LINE);
    memory += (LINE - (uintptr_t)memory % LINE) % LINE;
    fast->zeros = (uint8_t *)(memory + zeros);
    memset(fast->zeros, 0, ((size_t)machine->room + STRETCH) * 8);
    fast->spare = memory + spare;
    fast->spare_reasons = (uint32_t *)(void *)(memory + reasons);
    for (uint32_t i = 0; i < fast->values.count; i++) {
        const struct fast_value *value = &fast->values.items[i];
        if (value->slot != NONE)
            fast->at[i] = memory + fast->slots.items[value->slot].offset;
        else if (value->kind == FAST_ZEROS)
            fast->at[i] = fast->zeros;
    }
}

bool fast_bind(struct machine *machine)
{
    struct fast *fast = machine->fast;
    for (uint32_t i = 0; i < fast->fields.count; i++) {
        uint32_t number = fast->fields.items[i];
        const struct fast_value *value = &fast->values.items[number];
        const struct batch_column *column = &machine->batch->columns[value->field];
        size_t base = machine->spaces[value->space].base;
        const void *at = fast->zeros;
        bool marks = value->kind == FAST_MISSING && column->missing;
        if (marks && (value->readers > 0 || !column->gaps)) /* else they are looked for among the gaps */
            at = column->missing + base;
        else if (value->kind == FAST_FIELD && column->flags)
            at = column->flags + base;
        else if (value->kind == FAST_FIELD && column->words) {
            if (column->width != value->width)
                return false;
            at = (const char *)column->words + base * value->width;
        }
        fast->at[number] = at;
    }
    return fast_lines_prepare(machine);
}

/* --- kernels ------------------------------------------------------------------------------------- */

static void run_kernel(struct machine *machine, const struct fast_operation *operation)
{
    const struct fast *fast = machine->fast;
    const struct step *step = operation->step;
    uint32_t registers[3], count = step_registers(step, registers);
    for (uint32_t i = 0; i < count; i++) {
        struct column *column = &machine->columns[registers[i]];
        *column = (struct column){.known = true};
        column->flags = (uint8_t *)(uintptr_t)fast->at[operation->operands[i]];
        column->words = (int64_t *)(uintptr_t)fast->at[operation->operands[i]];
    }
    struct column *result = &machine->columns[step->result];
    *result = (struct column){.known = true, .reasons = fast->spare_reasons};
    result->flags = result->own_flags = (uint8_t *)(uintptr_t)fast->at[operation->result];
    result->words = result->own_words = (int64_t *)(uintptr_t)fast->at[operation->result];
    result->flags_high = fast->spare;
    result->words_high = fast->spare;
    machine->run_step(machine, step);
}

/* --- the chunk behind this one ------------------------------------------------------------------- */

/* Columns come from memory, each a short stretch at a time, which is too short for processors to notice and
 * fetch ahead by themselves (those of lines are longer). So while a chunk is decided, the next one's columns are asked for, a few cache
 * lines before each operation: as many as it is given time to bring. */
#define SHARE ((size_t)1 << 20)
struct ahead {
    size_t lines;   /* of the cache, in all */
    size_t share;   /* lines for each byte that the chunk's operations read and write, in parts of SHARE */
    size_t done;    /* of the work */
    size_t fetched; /* of the lines */
    uint32_t field; /* the column in turn, in fast->fields */
    size_t at;      /* … and how far, in bytes */
};

/* What the next chunk has of a column, in bytes, behind the end of this chunk's part. */
static size_t next_bytes(const struct machine *machine, uint32_t number, const char **from)
{
    const struct fast *fast = machine->fast;
    const struct fast_value *value = &fast->values.items[number];
    const char *at = fast->at[number];
    if (at == (const char *)fast->zeros)
        return 0;
    *from = at + (size_t)machine->count * value->width;
    return (size_t)fast->next * value->width;
}

/* Whether the columns of the whole batch are small enough to be in the caches: then nothing has to be
 * fetched. */
static bool is_cached(const struct machine *machine)
{
    const struct fast *fast = machine->fast;
    size_t bytes = 0;
    for (uint32_t i = 0; i < fast->fields.count; i++) {
        const struct fast_value *value = &fast->values.items[fast->fields.items[i]];
        bytes += (size_t)machine->batch->records * value->width;
    }
    return bytes <= CACHED;
}

static struct ahead look_ahead(struct machine *machine)
{
    struct fast *fast = machine->fast;
    struct ahead ahead = {0};
    const char *from;
    size_t work = 1;
    uint32_t left = machine->batch->records - machine->first - machine->count;
    fast->next = left < machine->count ? left : machine->count;
    for (uint32_t i = 0; i < fast->fields.count; i++)
        ahead.lines += next_bytes(machine, fast->fields.items[i], &from) / LINE;
    for (uint32_t i = 0; i < fast->operations.count; i++)
        work += (size_t)machine->count * fast->operations.items[i].bytes;
    ahead.share = ahead.lines * SHARE / work;
    return ahead;
}

/* Before the operation: asks for its share. */
static void fetch_ahead(struct machine *machine, const struct fast_operation *operation, struct ahead *ahead)
{
    const struct fast *fast = machine->fast;
    ahead->done += (size_t)machine->count * operation->bytes;
    size_t due = ahead->share * ahead->done / SHARE;
    while (ahead->fetched < due) { /* which is less than what all columns have, so there is one left */
        const char *from = NULL;
        size_t bytes = next_bytes(machine, fast->fields.items[ahead->field], &from);
        for (; ahead->at < bytes && ahead->fetched < due; ahead->at += LINE, ahead->fetched++)
            ahead_read(from + ahead->at);
        if (ahead->at < bytes)
            return;
        ahead->field++;
        ahead->at = 0;
    }
}

/* --- running the operations ---------------------------------------------------------------------- */

static void operate(struct machine *machine)
{
    const struct fast *fast = machine->fast;
    struct ahead ahead = {0};
    if (fast->flat && !fast->end_answers && !is_cached(machine))
        ahead = look_ahead(machine);
    for (uint32_t i = 0; i < fast->operations.count; i++) {
        const struct fast_operation *operation = &fast->operations.items[i];
        if (ahead.lines > 0)
            fetch_ahead(machine, operation, &ahead);
        if (operation->loop == LOOPS) {
            run_kernel(machine, operation);
            continue;
        }
        if (operation->loop > LOOPS) {
            fast_lines_run(machine, operation);
            continue;
        }
        unsigned width = width_number(operation->width);
        loop_function *loop = fast->loops->at[operation->loop][width];
        uint32_t lanes = machine->spaces[operation->space].lanes;
        if (operation->space != 0) {
            loop = fast->loops->of_list[operation->loop][width];
            if (loop_is_of_truths(operation->loop))
                lanes = (uint32_t)(line_words(lanes) * sizeof(uint64_t));
        } else if (fast->padded) {
            lanes = (lanes + STRETCH - 1) / STRETCH * STRETCH;
        }
        loop(lanes, (void *)(uintptr_t)fast->at[operation->result], fast->at[operation->a],
             operation->b == NONE ? NULL : fast->at[operation->b],
             operation->c == NONE ? NULL : fast->at[operation->c], operation->numbers);
    }
}

/* Moves what a flat plan has of the whole chunk on by so many records. */
static void move_on(struct fast *fast, int64_t records)
{
    for (uint32_t i = 0; i < fast->fields.count; i++) {
        uint32_t number = fast->fields.items[i];
        if (fast->at[number] != fast->zeros)
            fast->at[number] = (const char *)fast->at[number] + records * fast->values.items[number].width;
    }
    for (uint32_t i = 0; i < fast->kept.count; i++) {
        uint32_t number = fast->kept.items[i];
        fast->at[number] = (const char *)fast->at[number] + records * fast->values.items[number].width;
    }
}

static void decide_part(struct machine *machine)
{
    operate(machine);
    open_marked(machine);
}

void fast_operate(struct machine *machine)
{
    struct fast *fast = machine->fast;
    uint32_t first = machine->first, count = machine->count;
    if (!fast->flat) {
        decide_part(machine);
        return;
    }
    for (fast->part = 0; fast->part < count; fast->part += machine->count) {
        machine->first = first + fast->part;
        machine->count = count - fast->part < FAST_PART ? count - fast->part : FAST_PART;
        machine->spaces[0].lanes = machine->count;
        decide_part(machine);
        if (!fast->end_answers)
            gather_part(machine);
        move_on(fast, machine->count);
    }
    move_on(fast, -(int64_t)count);
    fast->part = 0;
    machine->first = first;
    machine->count = machine->spaces[0].lanes = count;
}

/* Whether so many records are open because of what they lack that it had better be followed, and what that
 * is. */
static void note_absence(struct machine *machine, uint32_t open)
{
    struct fast *fast = machine->fast;
    const struct schema *schema = &machine->program->schema;
    if (machine->count < ADAPT_LEAST || open < machine->count / ADAPT_PART)
        return;
    for (uint32_t f = 0; f < schema->field_count; f++) {
        const struct space *space = &machine->spaces[schema->fields[f].space];
        const uint8_t *missing = machine->batch->columns[f].missing;
        uint32_t lacking = 0;
        for (uint32_t i = 0; fast->matters[f] && missing && i < space->lanes; i++)
            lacking += missing[space->base + i];
        fast->often[f] = lacking > space->lanes / ADAPT_FEW;
        fast->adapts |= fast->often[f];
    }
}

/* A plan of ends: decides the chunk, unless some record might not be decided by it; then it is all open. */
static void run_ends(struct machine *machine)
{
    struct fast *fast = machine->fast;
    fast->all_open = !fast_bind(machine);
    if (fast->all_open)
        return;
    memset(fast->open, 0, machine->count);
    fast_operate(machine);
    fast->all_open = memchr(fast->open, 1, machine->count) != NULL;
}

void fast_run(struct machine *machine)
{
    struct fast *fast = machine->fast;
    if (fast->end_answers) {
        run_ends(machine);
        return;
    }
    fast->by_ends = fast->by_general = false;
    fast->all_open = machine->force_general || !fast_bind(machine);
    uint32_t open = 0;
    if (!fast->all_open) {
        open = open_missing(machine);
        note_absence(machine, open);
        fast->all_open = open > machine->count / 2;
    }
    if (fast->all_open) {
        fast->open_count = machine->count;
        decide_opened(machine);
        return;
    }
    gather_begin(machine, open);
    fast_operate(machine);
    if (gather_opened(machine))
        decide_opened(machine);
}

/* --- answers ------------------------------------------------------------------------------------- */

bool fast_is_open(const struct machine *machine, uint32_t space, uint32_t *lane)
{
    const struct fast *fast = machine->fast;
    if (fast->all_open)
        return true;
    uint32_t record = space ? machine->spaces[space].owner[*lane] : *lane;
    if (!fast->open[record])
        return false;
    if (space == 0)
        *lane = fast->place[record];
    else
        *lane =
            fast->batch.starts[space][fast->place[record]] + *lane - machine->spaces[space].starts[record];
    return true;
}

uint32_t fast_line(const struct machine *machine, uint32_t space, uint32_t line)
{
    const struct fast *fast = machine->fast;
    if (fast->all_open)
        return line;
    uint32_t place = fast->general->spaces[space].owner[line];
    return machine->spaces[space].starts[fast->opened[place]] + line -
           fast->general->spaces[space].starts[place];
}

int64_t fast_value_word(const struct fast *fast, uint32_t number, uint32_t lane)
{
    const struct fast_value *value = &fast->values.items[number];
    const void *at = fast->at[number];
    if (value->kind == FAST_NUMBER)
        return value->low;
    if (value->width == WIDTH_BIT)
        return ((const uint64_t *)at)[lane / LINE_BITS] >> lane % LINE_BITS & 1;
    return batch_word(&(struct batch_column){.words = (void *)(uintptr_t)at, .width = value->width}, lane);
}

int64_t fast_word(const struct machine *machine, uint32_t reg, uint32_t lane)
{
    return fast_value_word(machine->fast, machine->fast->value_of[reg], lane);
}

unsigned fast_width(const struct machine *machine, uint32_t reg)
{
    return machine->fast->widths[reg];
}

void fast_convert(const struct fast *fast, void *into, unsigned width, const void *from, unsigned from_width,
                  uint32_t count)
{
    static const enum loop loops[] = {LOOP_FROM_1, LOOP_FROM_2, LOOP_FROM_4, LOOP_FROM_8};
    static const int64_t no_numbers[4];
    if (from_width == width)
        memcpy(into, from, (size_t)count * width);
    else
        fast->loops->at[loops[word_width_number(from_width)]][width_number(width)](count, into, from, NULL, NULL,
                                                                                   no_numbers);
}

void fast_take(const struct machine *machine, uint32_t reg, uint32_t first, uint32_t count, unsigned width,
               void *words)
{
    const struct fast *fast = machine->fast;
    const struct fast_value *value = &fast->values.items[fast->value_of[reg]];
    if (value->kind == FAST_NUMBER) {
        for (uint32_t r = 0; r < count; r++)
            batch_set_word(&(struct batch_column){.words = words, .width = width}, r, value->low);
        return;
    }
    const char *at = (const char *)fast->at[fast->value_of[reg]] + (size_t)first * value->width;
    fast_convert(fast, words, width, at, value->width, count);
}
