/* SPDX-License-Identifier: Apache-2.0 */
/* Making the fast plan: from each step of the plan to values and operations, with all that ranges and
 * constants let go of. What every simplification must keep is the value of a register on lanes that lack
 * nothing that matters; reasons and errors are none of its business, as they are the general path's.
 */
#include <config.h>

#include "exec/fast_build.h"

#include <string.h>

/* --- steps --------------------------------------------------------------------------------------- */

uint32_t step_registers(const struct step *step, uint32_t registers[3])
{
    const uint32_t all[] = {step->a, step->b, step->c};
    uint32_t count = 0;
    for (const char *letter = opcode_table[step->opcode].operands; *letter; letter++)
        if (*letter == 'f' || *letter == 'w') {
            registers[count] = all[count];
            count++;
        }
    return count;
}

static bool fits_word(struct word_range range)
{
    return range.low > AMOUNT_MINUS_INFINITY && range.high < AMOUNT_INFINITY;
}

/* --- choices among amounts ----------------------------------------------------------------------- */

uint32_t fast_cut_product(struct fast_builder *builder, uint32_t product, int64_t most)
{
    struct fast_value value = builder->fast->values.items[product];
    if (value.kind != FAST_MADE || most < 0 || range_width(value.low, value.high) <= range_width(0, most))
        return product;
    struct fast_operation made = builder->fast->operations.items[value.made];
    if (made.loop != LOOP_MULTIPLY && made.loop != LOOP_MULTIPLY_NUMBER)
        return product;
    uint32_t factor = made.loop == LOOP_MULTIPLY ? made.b : fast_number(builder, made.numbers[0]);
    struct fast_value a = builder->fast->values.items[made.a], b = builder->fast->values.items[factor];
    if (a.low < 0 || b.low <= 0)
        return product;
    int64_t bound = most / b.low + 1;
    if (a.high <= bound)
        return product;
    return fast_multiply(builder, fast_least(builder, made.a, fast_number(builder, bound)), factor);
}

static uint32_t least_of_step(struct fast_builder *builder, const struct step *step)
{
    int64_t most = INT64_MAX;
    uint32_t result = NONE;
    for (uint32_t i = 0; i < step->operand_count; i++)
        most = least_of(most, builder->fast->values.items[builder->fast->value_of[step->operands[i]]].high);
    for (uint32_t i = 0; i < step->operand_count; i++) {
        uint32_t one = builder->fast->value_of[step->operands[i]];
        if (step->operand_count > 1)
            one = fast_cut_product(builder, one, most);
        result = i == 0 ? one : fast_least(builder, result, one);
    }
    return result;
}

static uint32_t greatest_of_step(struct fast_builder *builder, const struct step *step)
{
    uint32_t result = builder->fast->value_of[step->operands[0]];
    for (uint32_t i = 1; i < step->operand_count; i++)
        result = fast_greatest(builder, result, builder->fast->value_of[step->operands[i]]);
    return result;
}

/* --- one step ------------------------------------------------------------------------------------ */

/* The value of a step that has an operation of its own kind here, or NONE: then its kernel is run. */
static uint32_t simple_value(struct fast_builder *builder, const struct step *step, struct word_range range)
{
    const uint32_t *value_of = builder->fast->value_of;
    uint32_t a = NONE, b = NONE, c = NONE, registers[3], count = step_registers(step, registers);
    if (count > 0)
        a = value_of[registers[0]];
    if (count > 1)
        b = value_of[registers[1]];
    if (count > 2)
        c = value_of[registers[2]];
    int64_t immediate = step->immediate;
    switch (step->opcode) {
    case OP_FIELD_FLAG:
    case OP_FIELD_WORD:
        return fast_field(builder, step->space, (uint32_t)immediate, FAST_FIELD);
    case OP_PRESENT:
        return fast_not(builder, fast_field(builder, step->space, (uint32_t)immediate, FAST_MISSING));
    case OP_NOT:
        return fast_not(builder, a);
    case OP_AND:
        return fast_and(builder, a, b);
    case OP_OR:
        return fast_or(builder, a, b);
    case OP_EQUAL_FLAG:
        return fast_not(builder, fast_different(builder, a, b));
    case OP_SELECT_FLAG:
    case OP_SELECT_WORD:
    case OP_SELECT_RATE:
        return fast_select(builder, a, b, c);
    case OP_KNOWN_FLAG:
    case OP_KNOWN_WORD:
    case OP_SETTLED:
        return fast_number(builder, 1);
    case OP_PENDING:
        return fast_number(builder, 0);
    case OP_NOT_FALSE:
        return a;
    case OP_ADD_CHECKED:
        if (!fits_word(range))
            return NONE;
        return fast_add(builder, a, b);
    case OP_ADD:
    case OP_SHIFT:
        return fast_add(builder, a, b);
    case OP_SUBTRACT_CHECKED:
        if (!fits_word(range))
            return NONE;
        return fast_subtract(builder, a, b);
    case OP_SUBTRACT:
        return fast_subtract(builder, a, b);
    case OP_DAYS_BETWEEN:
        return fast_subtract(builder, b, a);
    case OP_NEGATE:
        return fast_subtract(builder, fast_number(builder, 0), a);
    case OP_MULTIPLY_CHECKED:
        if (!fits_word(range))
            return NONE;
        return fast_multiply(builder, a, b);
    case OP_MULTIPLY:
        return fast_multiply(builder, a, b);
    case OP_SCALE_CHECKED:
        if (!fits_word(range))
            return NONE;
        return fast_multiply(builder, a, fast_number(builder, immediate));
    case OP_SCALE:
        return fast_multiply(builder, a, fast_number(builder, immediate));
    case OP_DIVIDE_DOWN:
        return fast_divide(builder, a, immediate, ROUND_DOWN);
    case OP_DIVIDE_UP:
        return fast_divide(builder, a, immediate, ROUND_UP);
    case OP_DIVIDE_HALF_UP:
        return fast_divide(builder, a, immediate, ROUND_HALF_UP);
    case OP_LEAST:
        return least_of_step(builder, step);
    case OP_GREATEST:
        return greatest_of_step(builder, step);
    case OP_EARLIER:
        return fast_least(builder, a, b);
    case OP_LATER:
        return fast_greatest(builder, a, b);
    case OP_EQUAL:
    case OP_SAME_POINT:
        if (step->text_a || step->text_b)
            return NONE;
        return fast_equal(builder, a, b);
    case OP_LESS:
    case OP_BEFORE:
        return fast_less(builder, a, b);
    case OP_LESS_EQUAL:
    case OP_BEFORE_OR_AT:
        return fast_not(builder, fast_less(builder, b, a));
    case OP_AMONG:
        return fast_among(builder, a, step->mask, step->mask_words);
    case OP_HAS_ALL:
        return fast_has(builder, LOOP_HAS_ALL, a, immediate);
    case OP_HAS_ANY:
        return fast_has(builder, LOOP_HAS_ANY, a, immediate);
    case OP_ON_BASE:
        if (!fits_word(range))
            return NONE;
        return fast_select(builder, fast_equal(builder, a, fast_number(builder, 0)), fast_number(builder, 0),
                           fast_add(builder, a, b));
    case OP_FAIL:
        return builder->fast->values.items[a].kind == FAST_NUMBER && builder->fast->values.items[a].high == 0
                   ? a
                   : NONE;
    default:
        return fast_lines_value(builder, step, range);
    }
}

static void plan_step(struct fast_builder *builder, const struct step *step, struct word_range range)
{
    struct fast *fast = builder->fast;
    uint32_t value = simple_value(builder, step, range);
    if (value == NONE)
        value = fast_kernel(builder, step, range);
    fast->value_of[step->result] = value;
    if (fast->following)
        follow_step(builder, step);
}

/* --- what is wanted ------------------------------------------------------------------------------ */

static void read_value(struct fast *fast, uint32_t value)
{
    if (value == NONE)
        return;
    fast->values.items[value].readers++;
    if (fast->values.items[value].kind == FAST_MADE)
        fast->operations.items[fast->values.items[value].made].wanted = true;
}

/* Calls `visit` for each value that an operation reads. */
static void each_read(struct fast *fast, const struct fast_operation *operation,
                      void (*visit)(struct fast *fast, uint32_t value))
{
    visit(fast, operation->a);
    visit(fast, operation->b);
    visit(fast, operation->c);
    for (uint32_t i = 0; i < operation->operand_count; i++)
        visit(fast, operation->operands[i]);
}

/* Marks what the decision reads, or what can fail for it, from the last operation to the first. */
static void find_wanted(struct fast *fast, const struct machine *machine)
{
    for (uint32_t i = 0; i < machine->program->count; i++)
        if (machine->plan.kept[i])
            read_value(fast, fast->value_of[i]);
    for (uint32_t i = 0; i < fast->marks.count; i++)
        read_value(fast, fast->marks.items[i]);
    for (uint32_t i = 0; i < fast->roots.count; i++)
        read_value(fast, fast->roots.items[i]);
    for (uint32_t i = fast->operations.count; i-- > 0;) {
        struct fast_operation *operation = &fast->operations.items[i];
        operation->wanted |= operation->step && guard_can_fail(operation->step->opcode);
        if (operation->wanted)
            each_read(fast, operation, read_value);
    }
}

/* Adds up three words at once where the sum of the first two is read nowhere else: one result less to write.
 */
static void join_sums(struct fast *fast)
{
    for (uint32_t i = 0; i < fast->operations.count; i++) {
        struct fast_operation *operation = &fast->operations.items[i];
        if (!operation->wanted || operation->loop != LOOP_ADD)
            continue;
        for (int side = 0; side < 2; side++) {
            const struct fast_value *part = &fast->values.items[side ? operation->b : operation->a];
            if (part->kind != FAST_MADE || part->readers != 1)
                continue;
            struct fast_operation *first = &fast->operations.items[part->made];
            if (first->loop != LOOP_ADD) /* of another width it would stand behind a conversion */
                continue;
            operation->loop = LOOP_ADD_THREE;
            operation->c = side ? operation->a : operation->b;
            operation->a = first->a;
            operation->b = first->b;
            first->wanted = false;
            break;
        }
    }
}

/* --- memory -------------------------------------------------------------------------------------- */

#define FOREVER UINT32_MAX

struct placer {
    struct fast *fast;
    struct arena *arena;
    uint32_t *free_slot; /* by space and width: a free one, or NONE */
    VECTOR(uint32_t) next_free;
    uint32_t now;
};

static uint32_t *free_slots_like(struct placer *placer, const struct fast_value *value)
{
    return &placer->free_slot[value->space * WIDTHS + width_number(value->width)];
}

static void take_slot(struct placer *placer, uint32_t number)
{
    struct fast_value *value = &placer->fast->values.items[number];
    uint32_t *free_slot = free_slots_like(placer, value);
    bool whole = placer->fast->flat && value->last == FOREVER; /* no other part may write there */
    if (*free_slot == NONE || whole) {
        struct fast_slot fresh = {.space = value->space, .width = value->width, .whole = whole};
        if (whole)
            VECTOR_ADD(placer->arena, placer->fast->kept, number);
        value->slot = placer->fast->slots.count;
        VECTOR_ADD(placer->arena, placer->fast->slots, fresh);
        VECTOR_ADD(placer->arena, placer->next_free, NONE);
    } else {
        value->slot = *free_slot;
        /* A slot that is free was made, and its place in next_free with it. */
        *free_slot = placer->next_free.items[value->slot]; // NOLINT(clang-analyzer-core.NullDereference)
    }
}

static void release(struct placer *placer, uint32_t number)
{
    struct fast_value *value = number == NONE ? NULL : &placer->fast->values.items[number];
    if (!value || value->slot == NONE || value->last != placer->now)
        return;
    value->last = FOREVER; /* once, though it is read twice */
    uint32_t *free_slot = free_slots_like(placer, value);
    placer->next_free.items[value->slot] = *free_slot;
    *free_slot = value->slot;
}

static void release_operands(struct placer *placer, const struct fast_operation *operation)
{
    release(placer, operation->a);
    release(placer, operation->b);
    release(placer, operation->c);
    for (uint32_t i = 0; i < operation->operand_count; i++)
        release(placer, operation->operands[i]);
}

static void note_last(struct fast *fast, uint32_t number, uint32_t reader)
{
    if (number != NONE && fast->values.items[number].last != FOREVER)
        fast->values.items[number].last = reader;
}

/* Takes out what is not wanted and gives results memory: a value lives from its operation to the last that
 * reads it, and values whose lives do not meet share a slot. The result never shares one with an operand. */
static void place(struct fast *fast, const struct machine *machine, struct arena *arena)
{
    struct placer placer = {.fast = fast, .arena = arena};
    uint32_t kinds = machine->program->schema.list_count * WIDTHS, count = 0;
    placer.free_slot = ARENA_ARRAY(arena, uint32_t, kinds);
    memset(placer.free_slot, 0xff, kinds * sizeof *placer.free_slot);
    for (uint32_t i = 0; i < fast->operations.count; i++)
        if (fast->operations.items[i].wanted)
            fast->operations.items[count++] = fast->operations.items[i];
    fast->operations.count = count;
    for (uint32_t i = 0; i < machine->program->count; i++)
        if (machine->plan.kept[i] && fast->value_of[i] != NONE)
            fast->values.items[fast->value_of[i]].last = FOREVER;
    for (uint32_t i = 0; i < fast->marks.count; i++)
        fast->values.items[fast->marks.items[i]].last = FOREVER;
    for (uint32_t i = 0; i < fast->roots.count; i++)
        fast->values.items[fast->roots.items[i]].last = FOREVER;
    for (uint32_t i = 0; i < count; i++) {
        const struct fast_operation *operation = &fast->operations.items[i];
        note_last(fast, operation->result, i);
        note_last(fast, operation->a, i);
        note_last(fast, operation->b, i);
        note_last(fast, operation->c, i);
        for (uint32_t k = 0; k < operation->operand_count; k++)
            note_last(fast, operation->operands[k], i);
    }
    for (uint32_t i = 0; i < count; i++) {
        placer.now = i;
        take_slot(&placer, fast->operations.items[i].result);
        release_operands(&placer, &fast->operations.items[i]);
        release(&placer, fast->operations.items[i].result);
    }
}

static void count_bytes(struct fast *fast)
{
    for (uint32_t i = 0; i < fast->operations.count; i++) {
        struct fast_operation *operation = &fast->operations.items[i];
        const uint32_t values[] = {operation->result, operation->a, operation->b, operation->c};
        for (uint32_t k = 0; k < sizeof values / sizeof *values; k++)
            operation->bytes += values[k] == NONE ? 0 : fast->values.items[values[k]].width;
        operation->bytes += 8 * operation->operand_count;
    }
}

bool plan_is_flat(const struct plan *plan)
{
    for (uint32_t i = 0; i < plan->step_count; i++) {
        enum opcode_spaces spaces = opcode_table[plan->steps[i].opcode].spaces;
        if (plan->steps[i].space != 0 || (spaces != SPACES_SAME && spaces != SPACES_ENTRY))
            return false;
    }
    return true;
}

void fast_settle(struct fast *fast, const struct machine *machine, struct arena *arena)
{
    fast->flat = plan_is_flat(&machine->plan);
    find_wanted(fast, machine);
    join_sums(fast);
    place(fast, machine, arena);
    count_bytes(fast);
    fast->at = ARENA_ARRAY(arena, const void *, fast->values.count);
    for (uint32_t i = 0; i < fast->values.count; i++)
        if (fast->values.items[i].kind == FAST_FIELD || fast->values.items[i].kind == FAST_MISSING)
            VECTOR_ADD(arena, fast->fields, i);
}

void fast_plan(struct fast *fast, const struct machine *machine, struct arena *arena)
{
    const struct program *program = machine->program;
    const struct plan *plan = &machine->plan;
    const struct word_range *ranges = ranges_find(arena, program, &fast->bounds);
    struct fast_builder builder;
    guard_find(fast, machine, arena);
    fast_build_begin(&builder, fast, machine, arena);
    fast->value_of = ARENA_ARRAY(arena, uint32_t, program->count);
    memset(fast->value_of, 0xff, program->count * sizeof *fast->value_of);
    for (uint32_t i = 0; i < plan->constant_count; i++)
        fast->value_of[plan->constants[i]] =
            fast_number(&builder, program->code[plan->constants[i]].immediate);
    for (uint32_t i = 0; i < plan->step_count; i++)
        plan_step(&builder, &plan->steps[i], ranges[plan->steps[i].result]);
    for (uint32_t f = 0; f < program->schema.field_count; f++)
        if (fast->matters[f]) /* its marks are looked at, too */
            fast_field(&builder, program->schema.fields[f].space, f, FAST_MISSING);
    fast_join_marks(&builder);
    fast_settle(fast, machine, arena);
}
