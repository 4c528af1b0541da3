/* SPDX-License-Identifier: Apache-2.0 */
/* The machine: memory for columns, the loop over the steps of a plan, and answers about what they left. */
#include <config.h>

#include "exec/ends.h"

#include <stdlib.h>
#include <string.h>

#define CHUNK_DEFAULT  2048
#define CHUNK_MOST     65536
#define LANES_MOST     INT32_MAX /* each has a number, and each set of reasons one behind theirs */
#define LINES_A_RECORD 16 /* machine_fitting: lines of a list that a chunk has room for, on average */
#define OWNERS         16 /* find_starts: lines at once */
#define BEHIND         LINE_BITS /* room behind the records and lines of a list, for loops that read on */
#define LINE           ((size_t)64) /* of the cache */

/* --- making -------------------------------------------------------------------------------------- */

static void make(struct machine *machine, const struct machine_options *options)
{
    const struct program *program = machine->program;
    bool general = machine->keep || program->foreign_count || (options && options->general);
    machine->run_step = kernels_of(machine->vectors);
    plan_make(&machine->plan, &machine->planned, program, machine->keep);
    if (machine->chunk == 0)
        machine->chunk = general ? CHUNK_DEFAULT : plan_is_flat(&machine->plan) ? FAST_CHUNK : LIST_CHUNK;
    machine->columns = ARENA_ARRAY(&machine->planned, struct column, program->count);
    machine->spaces = ARENA_ARRAY(&machine->planned, struct space, program->schema.list_count);
    /* Calls are slow anyway, and what they give has no range that a plan could rest on. */
    if (!general) {
        fast_make(machine, options);
        return;
    }
    machine->problems = ARENA_ROOM(&machine->planned, const char *, machine->chunk);
    reasons_begin(machine);
}

struct machine *machine_create(struct memory *memory, const struct program *program,
                               const struct machine_options *options)
{
    struct machine *machine = memory_try(memory, NULL, sizeof *machine);
    if (!machine)
        memory_fail(memory);
    *machine = (struct machine){.memory = memory, .program = program, .lanes_most = LANES_MOST};
    machine->chunk = options ? options->chunk : 0;
    if (machine->chunk > CHUNK_MOST)
        machine->chunk = CHUNK_MOST;
    machine->keep = options && options->keep;
    machine->vectors = options ? options->vectors : VECTORS_BEST;
    arena_begin(&machine->planned, memory);
    arena_begin(&machine->lanes, memory);
    arena_begin(&machine->called, memory);
    jmp_buf *door = memory->door, here;
    if (setjmp(here)) {
        memory->door = door;
        machine_destroy(machine);
        memory_fail(memory);
    }
    memory->door = &here;
    make(machine, options);
    memory->door = door;
    return machine;
}

void machine_destroy(struct machine *machine)
{
    if (!machine)
        return;
    fast_end(machine->fast);
    reasons_end(machine);
    free(machine->index);
    arena_end(&machine->called);
    arena_end(&machine->lanes);
    arena_end(&machine->planned);
    free(machine);
}

uint32_t machine_chunk(const struct machine *machine)
{
    return machine->chunk;
}

/* --- memory for columns -------------------------------------------------------------------------- */

/* Takes `count` items of `size` bytes from a plan of the lanes' memory: on cache lines of their own, and one
 * line on, so that columns of a power of two do not all begin in the same place of the cache. */
static size_t reserve(size_t *total, size_t count, size_t size)
{
    size_t start = *total;
    *total += (count * size + LINE - 1) / LINE * LINE + LINE;
    return start;
}

static void bind_column(struct machine *machine, uint32_t reg, char *memory)
{
    uint32_t number = machine->plan.slot_of[reg];
    if (number == NONE)
        return;
    const struct slot *slot = &machine->plan.slots[number];
    struct column *column = &machine->columns[reg];
    *column = (struct column){.known = true, .reasons = (uint32_t *)(void *)(memory + slot->reasons)};
    if (slot->storage == STORAGE_FLAG) {
        column->flags = column->own_flags = (uint8_t *)(memory + slot->low);
        column->flags_high = (uint8_t *)(memory + slot->high);
    } else {
        column->words = column->own_words = (int64_t *)(void *)(memory + slot->low);
        column->words_high = (int64_t *)(void *)(memory + slot->high);
    }
}

static void fill_constant(struct machine *machine, uint32_t reg)
{
    const struct instruction *instruction = &machine->program->code[reg];
    struct column *column = &machine->columns[reg];
    uint32_t room = machine->spaces[instruction->space].room;
    if (instruction->opcode == OP_CONST_FLAG)
        memset(column->flags, (int)instruction->immediate, room);
    else
        for (uint32_t i = 0; i < room; i++)
            column->words[i] = instruction->immediate;
}

/* Lays all columns out anew for the rooms of the spaces. What was in them is gone. */
static void make_room(struct machine *machine)
{
    const struct program *program = machine->program;
    size_t total = 0, none, open, mask, tally;
    for (uint32_t i = 0; !machine->fast && i < machine->plan.slot_count; i++) {
        struct slot *slot = &machine->plan.slots[i];
        size_t room = machine->spaces[slot->space].room, size = slot->storage == STORAGE_FLAG ? 1 : 8;
        slot->low = reserve(&total, room, size);
        slot->high = reserve(&total, room, size);
        slot->reasons = reserve(&total, room, sizeof(uint32_t));
    }
    none = reserve(&total, machine->room, sizeof(uint32_t));
    open = reserve(&total, machine->room, 1);
    mask = reserve(&total, machine->room, 1);
    tally = reserve(&total, (size_t)machine->room + 1, sizeof(uint64_t));
    arena_end(&machine->lanes);
    char *memory = arena_allocate(&machine->lanes, total + LINE);
    memory += (LINE - (uintptr_t)memory % LINE) % LINE;
    machine->none = (uint32_t *)(void *)(memory + none);
    machine->open = (uint8_t *)(memory + open);
    machine->mask = (uint8_t *)(memory + mask);
    machine->tally = (uint64_t *)(void *)(memory + tally);
    for (uint32_t s = 1; s < program->schema.list_count; s++) {
        machine->spaces[s].starts = ARENA_ARRAY(&machine->lanes, uint32_t, (size_t)machine->chunk + 1 + BEHIND);
        machine->spaces[s].owner = ARENA_ARRAY(&machine->lanes, uint32_t, (size_t)machine->spaces[s].room + BEHIND);
    }
    if (machine->fast) {
        fast_room(machine);
        return;
    }
    for (uint32_t i = 0; i < program->count; i++)
        bind_column(machine, i, memory);
    for (uint32_t i = 0; i < machine->plan.constant_count; i++)
        fill_constant(machine, machine->plan.constants[i]);
}

static uint32_t batch_lines(const struct batch *batch, uint32_t space, uint32_t first, uint32_t count)
{
    const uint32_t *starts = batch->starts[space];
    return starts ? starts[first + count] - starts[first] : 0;
}

/* Where each record's lines begin in the chunk, and the record of each line. Most records have a few lines,
 * so as many are written at once, and what was too much is overwritten by the next record's. With a list that the
 * program has nothing to do with nobody asks for its lines' records. */
static void find_starts(struct space *space, const uint32_t *restrict from, uint32_t records, bool owners)
{
    uint32_t *restrict starts = space->starts, *restrict owner = space->owner, base = space->base;
    for (uint32_t r = 0; r <= records; r++)
        starts[r] = from[r] - base;
    for (uint32_t r = 0; owners && r < records; r++) {
        uint32_t *restrict at = owner + starts[r], *end = owner + starts[r + 1];
        do {
            for (unsigned i = 0; i < OWNERS; i++)
                at[i] = r;
            at += OWNERS;
        } while (at < end);
    }
}

static void prepare_spaces(struct machine *machine)
{
    const struct batch *batch = machine->batch;
    uint32_t lists = machine->program->schema.list_count;
    bool grown = false;
    for (uint32_t s = 0; s < lists; s++) {
        struct space *space = &machine->spaces[s];
        space->lanes = s ? batch_lines(batch, s, machine->first, machine->count) : machine->count;
        if (space->lanes <= space->room && machine->lanes.newest)
            continue;
        grown = true;
        uint64_t room = (uint64_t)space->lanes + space->lanes / 2;
        if (s == 0 && room > machine->chunk)
            room = machine->chunk;
        if (room < space->room)
            room = space->room;
        space->room = room > UINT32_MAX ? UINT32_MAX : (uint32_t)room;
        if (space->room > machine->room)
            machine->room = space->room;
    }
    if (grown)
        make_room(machine);
    machine->spaces[0].base = machine->first;
    for (uint32_t s = 1; s < lists; s++) {
        struct space *space = &machine->spaces[s];
        const uint32_t *starts = batch->starts[s];
        space->base = starts ? starts[machine->first] : 0;
        if (starts && space->lanes > 0)
            find_starts(space, starts + machine->first, machine->count, machine->plan.uses[s]);
        else
            memset(space->starts, 0, ((size_t)machine->count + 1) * sizeof *space->starts);
    }
}

/* --- running ------------------------------------------------------------------------------------- */

uint32_t machine_fitting(const struct machine *machine, const struct batch *batch, uint32_t first)
{
    uint32_t count = batch->records - first;
    if (count > machine->chunk)
        count = machine->chunk;
    for (uint32_t s = 1; s < machine->program->schema.list_count; s++)
        while (count > 1 && batch_lines(batch, s, first, count) > machine->chunk * LINES_A_RECORD)
            count = count / 2;
    return count;
}

void machine_run(struct machine *machine, const struct batch *batch, uint32_t first, uint32_t count)
{
    machine->batch = batch;
    machine->first = first;
    machine->count = count;
    if (machine->fast)
        fast_adapt(machine);
    prepare_spaces(machine);
    if (machine->fast) {
        fast_run(machine);
        return;
    }
    memset(machine->problems, 0, count * sizeof *machine->problems);
    if (!reasons_reset(machine)) {
        for (uint32_t r = 0; r < count; r++)
            machine->problems[r] = MACHINE_TOO_MANY;
        return;
    }
    if (machine->program->foreign_count) {
        memset(&machine->texts, 0, sizeof machine->texts);
        arena_reset(&machine->called);
    }
    for (uint32_t i = 0; i < machine->plan.step_count; i++)
        machine->run_step(machine, &machine->plan.steps[i]);
}

/* --- answers ------------------------------------------------------------------------------------- */

struct lane machine_lane(const struct machine *machine, uint32_t reg, uint32_t lane)
{
    if (!machine->plan.kept[reg])
        return (struct lane){.low = AMOUNT_MINUS_INFINITY, .high = AMOUNT_INFINITY};
    if (machine->fast) {
        bool open = fast_is_open(machine, machine->program->code[reg].space, &lane);
        int64_t word;
        if (!open)
            word = fast_word(machine, reg, lane);
        if (!open || (machine->fast->by_ends && ends_are_point(machine->fast->ends, reg, lane, &word)))
            return (struct lane){.low = word, .high = word};
        machine = decide_generally(machine);
    }
    if (opcode_table[machine->program->code[reg].opcode].storage == STORAGE_FLAG) {
        struct truth_view view = truth_of(machine, reg);
        return (struct lane){view.low[lane], view.high[lane], view.reasons[lane]};
    }
    struct word_view view = word_of(machine, reg);
    return (struct lane){view.low[lane], view.high[lane], view.reasons[lane]};
}

unsigned machine_width(const struct machine *machine, uint32_t reg)
{
    return machine->fast ? fast_width(machine, reg) : 8;
}

void machine_lines(const struct machine *machine, uint32_t space, uint32_t record, uint32_t *first,
                   uint32_t *end)
{
    *first = machine->spaces[space].starts[record];
    *end = machine->spaces[space].starts[record + 1];
}

bool machine_has_problems(const struct machine *machine)
{
    return !machine->fast || machine->fast->by_general;
}

const char *machine_problem(const struct machine *machine, uint32_t record)
{
    if (machine->fast) {
        bool general = fast_is_open(machine, 0, &record) && machine->fast->by_general;
        return general ? machine->fast->general->problems[record] : NULL;
    }
    return machine->problems[record];
}

/* --- what kernels share -------------------------------------------------------------------------- */

void mark_problem(struct machine *machine, const struct step *step, uint32_t lane, const char *problem)
{
    uint32_t record = step->space ? machine->spaces[step->space].owner[lane] : lane;
    if (!step->marks)
        return;
    if (machine->fast) /* the general path says what is wrong */
        fast_open(machine, record);
    else if (!machine->problems[record])
        machine->problems[record] = problem;
}

const char *text_of_word(const struct program *program, const struct batch *batch, int64_t word)
{
    if (word >= 0)
        return word < batch->text_count ? batch->texts[word] : NULL;
    uint64_t number = (uint64_t)TEXT_CONSTANT(word);
    return number < program->text_count ? program->texts[number] : NULL;
}

const char *machine_text(const struct machine *machine, int64_t word)
{
    if (word >= machine->batch->text_count && word - machine->batch->text_count < machine->texts.count)
        return machine->texts.items[word - machine->batch->text_count];
    return text_of_word(machine->program, machine->batch, word);
}
