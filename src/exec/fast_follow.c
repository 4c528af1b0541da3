/* SPDX-License-Identifier: Apache-2.0 */
/* Absence that is followed lane by lane.
 *
 * guard.c knows of a missing field only whether its absence can matter at all. Whether it does may depend on
 * the record: the main device of a line that is no accessory, a day of disposal of what was not disposed of.
 * Where many records lack such a field, opening them all would leave the fast path nothing to do. So the
 * machine plans anew and follows the field: beside each value that may rest on it there is a flag that says
 * in which lanes it may, worked out by a few operations on bytes. A choice, a conjunction or a disjunction
 * lets go of what its condition leaves out. What is left where the decision reads a value, or where an
 * instruction can fail, opens its record.
 *
 * A flag may be set too often, never too seldom: in a lane without it the general path has the same value, a
 * point. An unknown reference names no line there, so it is -1 here.
 */
#include <config.h>

#include "exec/fast_build.h"

static bool is_never(const struct fast_builder *builder, uint32_t shows)
{
    return builder->fast->values.items[shows].high == 0;
}

static uint32_t never(struct fast_builder *builder)
{
    return fast_number(builder, 0);
}

static uint32_t shows_at(struct fast_builder *builder, uint32_t reg)
{
    uint32_t shows = builder->shows[reg];
    return shows == NONE ? never(builder) : shows;
}

static uint32_t space_of(const struct fast_builder *builder, uint32_t reg)
{
    return builder->machine->program->code[reg].space;
}

/* a & b, or a | b for `either`: unknown where one is, unless the other settles it. */
static uint32_t connected(struct fast_builder *builder, const struct step *step, bool either)
{
    uint32_t a = builder->fast->value_of[step->a], b = builder->fast->value_of[step->b];
    uint32_t shows_a = shows_at(builder, step->a), shows_b = shows_at(builder, step->b);
    if (either) {
        a = fast_not(builder, a);
        b = fast_not(builder, b);
    }
    uint32_t by_a = fast_and(builder, shows_a, fast_or(builder, shows_b, b));
    uint32_t by_b = fast_and(builder, shows_b, fast_or(builder, shows_a, a));
    return fast_or(builder, by_a, by_b);
}

static uint32_t chosen(struct fast_builder *builder, const struct step *step)
{
    uint32_t condition = builder->fast->value_of[step->a];
    uint32_t branch = fast_select(builder, condition, shows_at(builder, step->b), shows_at(builder, step->c));
    return fast_or(builder, shows_at(builder, step->a), branch);
}

/* Those of all operands together, for an instruction within one space. */
static uint32_t of_operands(struct fast_builder *builder, const struct step *step)
{
    uint32_t registers[3], count = step_registers(step, registers), shows = never(builder);
    for (uint32_t i = 0; i < count + step->operand_count; i++) {
        uint32_t reg = i < count ? registers[i] : step->operands[i - count];
        shows = fast_or(builder, shows, shows_at(builder, reg));
    }
    return shows;
}

/* Of lines, where a condition holds, and of the application's own value for when it does nowhere. */
static uint32_t of_lines(struct fast_builder *builder, const struct step *step)
{
    uint32_t shows = fast_and(builder, builder->fast->value_of[step->a], shows_at(builder, step->b));
    shows = fast_or(builder, shows_at(builder, step->a), shows);
    shows = fast_any(builder, space_of(builder, step->a), shows);
    return fast_or(builder, shows, shows_at(builder, step->c));
}

static uint32_t of_fetched(struct fast_builder *builder, const struct step *step)
{
    uint32_t shows = fast_fetch(builder, step->space, space_of(builder, step->a), shows_at(builder, step->a),
                                builder->fast->value_of[step->b]);
    shows = fast_or(builder, shows, shows_at(builder, step->b));
    if (step->opcode == OP_FETCH_FLAG)
        return shows;
    uint32_t nowhere = fast_equal(builder, builder->fast->value_of[step->b], fast_number(builder, -1));
    return fast_or(builder, shows, nowhere);
}

static uint32_t shows_of(struct fast_builder *builder, const struct step *step)
{
    switch (step->opcode) {
    case OP_FIELD_FLAG:
    case OP_FIELD_WORD:
        if (builder->fast->follows[step->immediate])
            return fast_field(builder, step->space, (uint32_t)step->immediate, FAST_MISSING);
        return never(builder);
    case OP_PRESENT:
    case OP_POSITION:
        return never(builder);
    case OP_AND:
    case OP_OR:
        return connected(builder, step, step->opcode == OP_OR);
    case OP_SELECT_FLAG:
    case OP_SELECT_WORD:
    case OP_SELECT_RATE:
        return chosen(builder, step);
    case OP_SPREAD_FLAG:
    case OP_SPREAD_WORD:
        return fast_spread(builder, step->space, shows_at(builder, step->a));
    case OP_ANY:
    case OP_ALL:
    case OP_COUNT:
    case OP_SUM:
    case OP_SUM_CHECKED:
        return fast_any(builder, space_of(builder, step->a), shows_at(builder, step->a));
    case OP_LOWEST:
    case OP_HIGHEST:
    case OP_FIRST:
    case OP_LAST:
        return of_lines(builder, step);
    case OP_FETCH_FLAG:
    case OP_FETCH_WORD:
        return of_fetched(builder, step);
    case OP_REFER_SUM:
    case OP_REFER_ANY:
    case OP_REFER_COUNT:
        return fast_refer_any(builder, step->space, space_of(builder, step->a), shows_at(builder, step->a),
                              builder->fast->value_of[step->b]);
    case OP_RUNNING_SUM: /* of all lines, which is simple */
        return fast_spread(builder, step->space, fast_any(builder, step->space, shows_at(builder, step->a)));
    default:
        return of_operands(builder, step);
    }
}

static void mark(struct fast_builder *builder, uint32_t shows)
{
    if (!is_never(builder, shows))
        VECTOR_ADD(builder->arena, builder->fast->marks, shows);
}

/* What shows in an operand of an instruction that can fail: its ends may leave 64 bits on the general path.
 */
static void mark_operands(struct fast_builder *builder, const struct step *step)
{
    uint32_t registers[3], count = step_registers(step, registers);
    if (step->opcode == OP_REFER_SUM)
        count = 1; /* an unknown reference names no line on either path */
    for (uint32_t i = 0; i < count; i++)
        mark(builder, shows_at(builder, registers[i]));
}

/* Whether a share cannot fail, whatever an operand may be. The lower end of an unknown is at most what it can
 * be at all, so the product of the lower ends is below that of the most there can be; and the upper end of
 * the divisor is at least the least. An upper end may be unbounded, which is no failure. */
static bool is_safe_share(const struct fast_builder *builder, const struct step *step)
{
    if (step->opcode != OP_PRORATE_DOWN && step->opcode != OP_PRORATE_UP &&
        step->opcode != OP_PRORATE_HALF_UP)
        return false;
    const struct fast_value *values = builder->fast->values.items;
    const uint32_t *value_of = builder->fast->value_of;
    const struct fast_value *a = &values[value_of[step->a]], *b = &values[value_of[step->b]],
                            *c = &values[value_of[step->c]];
    return a->low >= 0 && b->low >= 0 && c->low >= 1 && (wide)a->high * b->high < AMOUNT_INFINITY;
}

void follow_step(struct fast_builder *builder, const struct step *step)
{
    uint32_t shows = shows_of(builder, step), *value = &builder->fast->value_of[step->result];
    builder->shows[step->result] = shows;
    if (step->opcode == OP_RESOLVE && !is_never(builder, shows))
        *value = fast_select(builder, shows, fast_number(builder, -1), *value);
    if (guard_can_fail(step->opcode) && !is_safe_share(builder, step))
        mark_operands(builder, step);
    if (builder->machine->plan.kept[step->result])
        mark(builder, shows);
}
