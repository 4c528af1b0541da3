/* SPDX-License-Identifier: Apache-2.0 */
/* Reason sets: which missing inputs an unknown comes from.
 *
 * Sets are made by the million and asked for by the dozen, so making one is cheap (a pair of two sets,
 * remembered for a while so that the same pair is the same set) and its members are only found by walking it.
 * Single inputs need no memory at all: input f of lane l has the number first[f] + l. All sets are forgotten
 * with the chunk.
 *
 * Where only fields of the application are missing, and at most 32 of them, the number of a set is its
 * members themselves, a bit each: those of a lane can only be the lane's own.
 */
#include <config.h>

#include "exec/fast.h"

#include <stdlib.h>
#include <string.h>

void reasons_begin(struct machine *machine)
{
    struct reasons *reasons = &machine->reasons;
    reasons->first = ARENA_ARRAY(&machine->planned, uint32_t, machine->program->schema.field_count);
    reasons->memos = ARENA_ARRAY(&machine->planned, struct reason_memo, REASON_MEMOS);
}

void reasons_end(struct machine *machine)
{
    free(machine->reasons.unions);
    free(machine->reasons.marks);
}

/* Numbers each field of the application that is missing somewhere in this chunk by a bit; false when there
 * are too many, or when lines lack something. */
static bool number_by_bits(struct machine *machine)
{
    struct reasons *reasons = &machine->reasons;
    uint32_t found = 0;
    for (uint32_t i = 0; i < machine->plan.field_count; i++) {
        uint32_t field = machine->plan.fields[i], space = machine->program->schema.fields[field].space;
        const uint8_t *missing = machine->batch->columns[field].missing;
        reasons->first[field] = 0;
        if (!missing || !memchr(missing + machine->spaces[space].base, 1, machine->spaces[space].lanes))
            continue;
        if (space != 0 || found == 32)
            return false;
        reasons->first[field] = (uint32_t)1 << found++;
    }
    return true;
}

bool reasons_reset(struct machine *machine)
{
    struct reasons *reasons = &machine->reasons;
    uint64_t number = 1;
    reasons->bits = number_by_bits(machine);
    if (reasons->bits)
        return true;
    for (uint32_t i = 0; i < machine->plan.field_count; i++) {
        uint32_t field = machine->plan.fields[i];
        reasons->first[field] = (uint32_t)number;
        number += machine->spaces[machine->program->schema.fields[field].space].lanes;
        if (number > machine->lanes_most)
            return false;
    }
    reasons->first_union = (uint32_t)number;
    if (reasons->count > 0)
        memset(reasons->memos, 0, REASON_MEMOS * sizeof *reasons->memos);
    reasons->count = 0;
    return true;
}

static void grow(struct machine *machine)
{
    struct reasons *reasons = &machine->reasons;
    size_t room = reasons->room ? (size_t)reasons->room * 2 : 1024;
    struct reason_union *unions =
        room > UINT32_MAX / 2 ? NULL : memory_try(machine->memory, reasons->unions, room * sizeof *unions);
    if (!unions)
        memory_fail(machine->memory);
    reasons->unions = unions;
    reasons->room = (uint32_t)room;
}

/* Whether set `whole` is a union with `part` on one side. */
static bool joined(const struct reasons *reasons, uint32_t whole, uint32_t part)
{
    if (whole < reasons->first_union)
        return false;
    const struct reason_union *pair = &reasons->unions[whole - reasons->first_union];
    return pair->left == part || pair->right == part;
}

uint32_t reasons_unite(struct machine *machine, uint32_t a, uint32_t b)
{
    struct reasons *reasons = &machine->reasons;
    if (reasons->bits)
        return a | b;
    if (a == b || b == 0)
        return a;
    if (a == 0)
        return b;
    if (joined(reasons, a, b))
        return a;
    if (joined(reasons, b, a))
        return b;
    uint32_t left = a < b ? a : b, right = a < b ? b : a;
    uint32_t place = (left * 0x9E3779B1u ^ right * 0x85EBCA77u) >> 22;
    _Static_assert(REASON_MEMOS == 1 << 10, "a place is ten bits");
    struct reason_memo *memo = &reasons->memos[place];
    if (memo->left == left && memo->right == right)
        return memo->number;
    if (reasons->count == reasons->room)
        grow(machine);
    reasons->unions[reasons->count] = (struct reason_union){left, right};
    uint32_t number = reasons->first_union + reasons->count++;
    *memo = (struct reason_memo){left, right, number};
    return number;
}

/* --- asking for members -------------------------------------------------------------------------- */

/* A mark for each set and input; those of earlier questions are older than reasons->mark. */
static void make_marks(struct machine *machine)
{
    struct reasons *reasons = &machine->reasons;
    uint32_t needed = reasons->first_union + reasons->count;
    if (reasons->mark_room < needed) {
        size_t room = (size_t)needed + needed / 2;
        uint32_t *marks = memory_try(machine->memory, reasons->marks, room * sizeof *marks);
        if (!marks)
            memory_fail(machine->memory);
        reasons->marks = marks;
        reasons->mark_room = room;
        reasons->mark = UINT32_MAX;
    }
    if (reasons->mark == UINT32_MAX) {
        memset(reasons->marks, 0, reasons->mark_room * sizeof *reasons->marks);
        reasons->mark = 0;
    }
    reasons->mark++;
}

static struct missing_input input_of(const struct machine *machine, uint32_t number)
{
    const struct reasons *reasons = &machine->reasons;
    uint32_t low = 0, high = machine->plan.field_count; /* fields are numbered in the order of plan.fields */
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (reasons->first[machine->plan.fields[middle]] <= number)
            low = middle;
        else
            high = middle;
    }
    /* A list without lines in this chunk shares its first number with the next field: that one comes last. */
    uint32_t field = machine->plan.fields[low];
    bool listed = machine->program->schema.fields[field].space != 0;
    return (struct missing_input){.field = field, .line = listed ? number - reasons->first[field] : 0};
}

typedef VECTOR(uint32_t) set_stack;

static void visit(struct reasons *reasons, struct arena *arena, set_stack *stack, uint32_t set)
{
    if (set == 0 || reasons->marks[set] == reasons->mark)
        return;
    reasons->marks[set] = reasons->mark;
    VECTOR_ADD(arena, *stack, set);
}

static uint32_t inputs_of_bits(const struct machine *machine, struct arena *arena, const uint32_t *sets,
                               uint32_t set_count, struct missing_input **inputs)
{
    VECTOR(struct missing_input) found = {0};
    uint32_t all = 0;
    for (uint32_t i = 0; i < set_count; i++)
        all |= sets[i];
    for (uint32_t i = 0; i < machine->plan.field_count; i++)
        if (all & machine->reasons.first[machine->plan.fields[i]])
            VECTOR_ADD(arena, found, (struct missing_input){.field = machine->plan.fields[i]});
    *inputs = found.items;
    return found.count;
}

uint32_t machine_reasons(struct machine *machine, struct arena *arena, const uint32_t *sets,
                         uint32_t set_count, struct missing_input **inputs)
{
    if (machine->fast && !machine->fast->general) { /* nothing was open */
        *inputs = NULL;
        return 0;
    }
    if (machine->fast) {
        uint32_t count = machine_reasons(machine->fast->general, arena, sets, set_count, inputs);
        for (uint32_t i = 0; i < count; i++) {
            uint32_t space = machine->program->schema.fields[(*inputs)[i].field].space;
            if (space)
                (*inputs)[i].line = fast_line(machine, space, (*inputs)[i].line);
        }
        return count;
    }
    struct reasons *reasons = &machine->reasons;
    if (reasons->bits)
        return inputs_of_bits(machine, arena, sets, set_count, inputs);
    set_stack stack = {0};
    VECTOR(struct missing_input) found = {0};
    make_marks(machine);
    for (uint32_t i = 0; i < set_count; i++)
        visit(reasons, arena, &stack, sets[i]);
    while (stack.count > 0) {
        uint32_t set = stack.items[--stack.count];
        if (set < reasons->first_union) {
            VECTOR_ADD(arena, found, input_of(machine, set));
            continue;
        }
        struct reason_union pair = reasons->unions[set - reasons->first_union];
        visit(reasons, arena, &stack, pair.left);
        visit(reasons, arena, &stack, pair.right);
    }
    *inputs = found.items;
    return found.count;
}
