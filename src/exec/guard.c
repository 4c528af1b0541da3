/* SPDX-License-Identifier: Apache-2.0 */
/* Which missing values can matter at all.
 *
 * A record that lacks nothing that matters may be decided on the fast path, whatever stands in the place of
 * what it lacks. A field that is read only where the record has it (「… がある のとき」) does not matter:
 * where it is missing, the other branch is taken. So for each register, the inputs are followed whose absence
 * would show in it. An input is let go at a choice, a conjunction or a disjunction whose condition is settled
 * by that very absence. What is left at a register that the decision reads, or at an instruction that can
 * fail, matters.
 *
 * Besides fields there is one other thing that can be absent: the line that a reference names (FETCH_WORD
 * gives an unknown there). FOUND is to it what PRESENT is to a field.
 *
 * Absence is told by lane, so an input of a list's line matters once its value leaves its lane.
 */
#include <config.h>

#include "exec/fast.h"

#include <string.h>

#define WORD_BITS 64

struct guard {
    const struct machine *machine;
    struct fast *fast;
    uint32_t *number_of_field;   /* its input, or NONE: it matters wherever it is read */
    uint32_t *number_of_resolve; /* by register */
    uint32_t inputs, words;
    uint32_t *space;     /* by input */
    bool *matters;       /* by input */
    uint64_t *shows;     /* by register: inputs whose absence shows */
    uint64_t *falsifies; /* by register: inputs whose absence makes it false, and known to be */
    uint64_t *verifies;  /* … true */
};

static uint64_t *row(const struct guard *guard, uint64_t *sets, uint32_t reg)
{
    return sets + (size_t)reg * guard->words;
}

static void add_input(struct guard *guard, uint32_t *number, uint32_t space)
{
    if (*number != NONE)
        return;
    *number = guard->inputs;
    guard->space[guard->inputs++] = space;
}

/* Only what is asked for by PRESENT or FOUND can ever be let go. */
static void find_inputs(struct guard *guard)
{
    const struct plan *plan = &guard->machine->plan;
    for (uint32_t i = 0; i < plan->step_count; i++) {
        const struct step *step = &plan->steps[i];
        if (step->opcode == OP_PRESENT)
            add_input(guard, &guard->number_of_field[step->immediate], step->space);
        if (step->opcode == OP_FOUND)
            add_input(guard, &guard->number_of_resolve[step->a], step->space);
    }
    guard->words = (guard->inputs + WORD_BITS - 1) / WORD_BITS;
}

static void set_bit(uint64_t *set, uint32_t number)
{
    set[number / WORD_BITS] |= (uint64_t)1 << number % WORD_BITS;
}

/* What shows in this register matters; with `lines`, only inputs of lists. */
static void note(struct guard *guard, uint32_t reg, bool lines)
{
    const uint64_t *shows = row(guard, guard->shows, reg);
    for (uint32_t i = 0; i < guard->inputs; i++)
        if (shows[i / WORD_BITS] >> i % WORD_BITS & 1 && (!lines || guard->space[i] != 0))
            guard->matters[i] = true;
}

/* Inputs of lists that show in an operand matter, and go no further; the others show in the result. */
static void leave_lane(struct guard *guard, const struct step *step, uint32_t reg)
{
    uint64_t *shows = row(guard, guard->shows, step->result);
    const uint64_t *from = row(guard, guard->shows, reg);
    note(guard, reg, true);
    for (uint32_t i = 0; i < guard->inputs; i++)
        if (from[i / WORD_BITS] >> i % WORD_BITS & 1 && guard->space[i] == 0)
            set_bit(shows, i);
}

static void join(const struct guard *guard, uint64_t *into, const uint64_t *from, const uint64_t *without)
{
    for (uint32_t w = 0; w < guard->words; w++)
        into[w] |= without ? from[w] & ~without[w] : from[w];
}

static bool leaves_lane(enum opcode opcode)
{
    enum opcode_spaces spaces = opcode_table[opcode].spaces;
    return spaces == SPACES_UP || spaces == SPACES_REF || opcode == OP_RUNNING_SUM;
}

static void connect(struct guard *guard, const struct step *step)
{
    uint64_t *shows = row(guard, guard->shows, step->result);
    uint64_t *false_a = row(guard, guard->falsifies, step->a),
             *false_b = row(guard, guard->falsifies, step->b);
    uint64_t *true_a = row(guard, guard->verifies, step->a), *true_b = row(guard, guard->verifies, step->b);
    uint64_t *falsifies = row(guard, guard->falsifies, step->result);
    uint64_t *verifies = row(guard, guard->verifies, step->result);
    bool both = step->opcode == OP_AND;
    for (uint32_t w = 0; w < guard->words; w++) {
        falsifies[w] = both ? false_a[w] | false_b[w] : false_a[w] & false_b[w];
        verifies[w] = both ? true_a[w] & true_b[w] : true_a[w] | true_b[w];
    }
    const uint64_t *settled = both ? falsifies : verifies;
    join(guard, shows, row(guard, guard->shows, step->a), settled);
    join(guard, shows, row(guard, guard->shows, step->b), settled);
}

static void follow(struct guard *guard, const struct step *step)
{
    uint64_t *shows = row(guard, guard->shows, step->result);
    uint32_t reg = step->result, number, registers[3], count;
    switch (step->opcode) {
    case OP_FIELD_FLAG:
    case OP_FIELD_WORD:
        if (guard->fast->follows[step->immediate])
            return;
        number = guard->number_of_field[step->immediate];
        if (number != NONE)
            set_bit(shows, number);
        else
            guard->fast->matters[step->immediate] = true;
        return;
    case OP_PRESENT:
        set_bit(row(guard, guard->falsifies, reg), guard->number_of_field[step->immediate]);
        return;
    case OP_NOT:
        join(guard, shows, row(guard, guard->shows, step->a), NULL);
        join(guard, row(guard, guard->falsifies, reg), row(guard, guard->verifies, step->a), NULL);
        join(guard, row(guard, guard->verifies, reg), row(guard, guard->falsifies, step->a), NULL);
        return;
    case OP_SPREAD_FLAG: /* a value of the application has no inputs of lists */
        join(guard, shows, row(guard, guard->shows, step->a), NULL);
        join(guard, row(guard, guard->falsifies, reg), row(guard, guard->falsifies, step->a), NULL);
        join(guard, row(guard, guard->verifies, reg), row(guard, guard->verifies, step->a), NULL);
        return;
    case OP_AND:
    case OP_OR:
        connect(guard, step);
        return;
    case OP_SELECT_FLAG:
    case OP_SELECT_WORD:
    case OP_SELECT_RATE:
        join(guard, shows, row(guard, guard->shows, step->a), NULL);
        join(guard, shows, row(guard, guard->shows, step->b), row(guard, guard->falsifies, step->a));
        join(guard, shows, row(guard, guard->shows, step->c), row(guard, guard->verifies, step->a));
        return;
    default:
        break;
    }
    count = step_registers(step, registers);
    for (uint32_t i = 0; i < count + step->operand_count; i++) {
        uint32_t from = i < count ? registers[i] : step->operands[i - count];
        if (leaves_lane(step->opcode))
            leave_lane(guard, step, from);
        else
            join(guard, shows, row(guard, guard->shows, from), NULL);
    }
    if (step->opcode == OP_FOUND)
        set_bit(row(guard, guard->falsifies, reg), guard->number_of_resolve[step->a]);
    if (step->opcode == OP_FETCH_WORD && guard->number_of_resolve[step->b] != NONE && !guard->fast->following)
        set_bit(shows, guard->number_of_resolve[step->b]);
}

bool guard_can_fail(enum opcode opcode)
{
    switch (opcode) {
    case OP_ADD_CHECKED:
    case OP_SUBTRACT_CHECKED:
    case OP_MULTIPLY_CHECKED:
    case OP_SCALE_CHECKED:
    case OP_SUM_CHECKED:
    case OP_PRORATE_DOWN:
    case OP_PRORATE_UP:
    case OP_PRORATE_HALF_UP:
    case OP_RATE_DOWN:
    case OP_RATE_UP:
    case OP_RATE_HALF_UP:
    case OP_ON_BASE:
    case OP_RUNNING_SUM:
    case OP_REFER_SUM:
    case OP_FAIL:
        return true;
    default:
        return false;
    }
}

void guard_find(struct fast *fast, const struct machine *machine, struct arena *arena)
{
    const struct program *program = machine->program;
    uint32_t most = program->schema.field_count + program->count;
    struct guard guard = {.machine = machine, .fast = fast};
    fast->matters = ARENA_ARRAY(arena, bool, program->schema.field_count);
    fast->found = ARENA_ARRAY(arena, bool, program->count);
    guard.number_of_field = ARENA_ARRAY(arena, uint32_t, program->schema.field_count);
    guard.number_of_resolve = ARENA_ARRAY(arena, uint32_t, program->count);
    memset(guard.number_of_field, 0xff, program->schema.field_count * sizeof(uint32_t));
    memset(guard.number_of_resolve, 0xff, program->count * sizeof(uint32_t));
    guard.space = ARENA_ARRAY(arena, uint32_t, most);
    guard.matters = ARENA_ARRAY(arena, bool, most);
    find_inputs(&guard);
    guard.shows = ARENA_ARRAY(arena, uint64_t, (size_t)program->count * guard.words);
    guard.falsifies = ARENA_ARRAY(arena, uint64_t, (size_t)program->count * guard.words);
    guard.verifies = ARENA_ARRAY(arena, uint64_t, (size_t)program->count * guard.words);
    for (uint32_t i = 0; i < machine->plan.step_count; i++) {
        const struct step *step = &machine->plan.steps[i];
        follow(&guard, step);
        if (machine->plan.kept[step->result] || guard_can_fail(step->opcode))
            note(&guard, step->result, false);
    }
    for (uint32_t i = 0; i < program->schema.field_count; i++)
        if (guard.number_of_field[i] != NONE && guard.matters[guard.number_of_field[i]])
            fast->matters[i] = true;
    for (uint32_t i = 0; i < machine->plan.step_count; i++) {
        const struct step *step = &machine->plan.steps[i];
        if (step->opcode == OP_FETCH_WORD) {
            uint32_t number = guard.number_of_resolve[step->b];
            fast->found[step->result] = fast->following || (number != NONE && !guard.matters[number]);
        }
    }
}
