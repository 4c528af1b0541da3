/* SPDX-License-Identifier: Apache-2.0 */
/* The range of every register where nothing is missing, from the bounds of the fields up. What a program
 * promises is not believed: where a result could leave 64 bits it has no range, since plain arithmetic wraps.
 */
#include <config.h>

#include "exec/fast.h"

#include "base/date.h"

static const struct word_range any_word = {INT64_MIN, INT64_MAX};

static struct word_range of_wide(wide low, wide high)
{
    if (low < INT64_MIN || high > INT64_MAX)
        return any_word;
    return (struct word_range){(int64_t)low, (int64_t)high};
}

static struct word_range hull(struct word_range a, struct word_range b)
{
    return (struct word_range){least_of(a.low, b.low), greatest_of(a.high, b.high)};
}

static struct word_range product(struct word_range a, struct word_range b)
{
    wide corners[] = {(wide)a.low * b.low, (wide)a.low * b.high, (wide)a.high * b.low, (wide)a.high * b.high};
    wide low = corners[0], high = corners[0];
    for (int i = 1; i < 4; i++) {
        low = corners[i] < low ? corners[i] : low;
        high = corners[i] > high ? corners[i] : high;
    }
    return of_wide(low, high);
}

static struct word_range quotient(struct word_range a, int64_t divisor, enum rounding rounding)
{
    if (is_infinite(a.low) || is_infinite(a.high)) /* these stay as they are */
        return any_word;
    return (struct word_range){number_divide(a.low, divisor, rounding),
                               number_divide(a.high, divisor, rounding)};
}

struct word_range range_of_sum(struct word_range range, uint32_t lines)
{
    if (lines == 0)
        lines = UINT32_MAX;
    return of_wide((wide)(range.low < 0 ? range.low : 0) * lines,
                   (wide)(range.high > 0 ? range.high : 0) * lines);
}

static uint32_t most_lines(const struct program *program, const struct bounds *bounds, uint32_t reg)
{
    return bounds->lines[program->code[reg].space];
}

bool range_is_at_most(const struct program *program, uint32_t reg, uint32_t other)
{
    const struct instruction *least = &program->code[reg];
    bool found = reg == other;
    for (uint32_t i = 0; least->opcode == OP_LEAST && i < least->b; i++)
        found |= program->pool[least->a + i] == other;
    return found;
}

/* a * b / c. A part of the whole is no more than all of it. */
static struct word_range share(const struct word_range *ranges, const struct program *program,
                               const struct instruction *instruction)
{
    struct word_range a = ranges[instruction->a], b = ranges[instruction->b], c = ranges[instruction->c];
    if (a.low < 0 || b.low < 0 || c.low < 0)
        return any_word;
    if (range_is_at_most(program, instruction->b, instruction->c))
        return (struct word_range){0, a.high};
    if (range_is_at_most(program, instruction->a, instruction->c))
        return (struct word_range){0, b.high};
    return of_wide(0, (wide)a.high * b.high / (c.low > 0 ? c.low : 1) + 1);
}

static struct word_range of_operands(const struct word_range *ranges, const struct program *program,
                                     const struct instruction *instruction, bool least)
{
    struct word_range all = ranges[program->pool[instruction->a]];
    for (uint32_t i = 1; i < instruction->b; i++) {
        struct word_range one = ranges[program->pool[instruction->a + i]];
        all.low = least ? least_of(all.low, one.low) : greatest_of(all.low, one.low);
        all.high = least ? least_of(all.high, one.high) : greatest_of(all.high, one.high);
    }
    return all;
}

static struct word_range of_word(const struct word_range *ranges, const struct program *program,
                                 const struct bounds *bounds, uint32_t reg)
{
    const struct instruction *instruction = &program->code[reg];
    int64_t immediate = instruction->immediate;
    struct word_range a = {0}, b = {0}, c = {0}, nothing = {0};
    const char *operands = opcode_table[instruction->opcode].operands;
    if (operands[0] == 'f' || operands[0] == 'w') {
        a = ranges[instruction->a];
        b = operands[1] == 'w' ? ranges[instruction->b] : nothing;
        c = operands[1] && operands[2] == 'w' ? ranges[instruction->c] : nothing;
    }
    switch (instruction->opcode) {
    case OP_FIELD_WORD:
        return bounds->fields[immediate];
    case OP_CONST_WORD:
        return (struct word_range){immediate, immediate};
    case OP_SELECT_WORD:
    case OP_SELECT_RATE:
        return hull(b, c);
    case OP_PENDING:
        return nothing;
    case OP_ADD:
    case OP_ADD_CHECKED:
    case OP_SHIFT:
        return of_wide((wide)a.low + b.low, (wide)a.high + b.high);
    case OP_SUBTRACT:
    case OP_SUBTRACT_CHECKED:
        return of_wide((wide)a.low - b.high, (wide)a.high - b.low);
    case OP_DAYS_BETWEEN:
        return of_wide((wide)b.low - a.high, (wide)b.high - a.low);
    case OP_MULTIPLY:
    case OP_MULTIPLY_CHECKED:
        return product(a, b);
    case OP_SCALE:
    case OP_SCALE_CHECKED:
        return product(a, (struct word_range){immediate, immediate});
    case OP_NEGATE:
        return of_wide(-(wide)a.high, -(wide)a.low);
    case OP_DIVIDE_DOWN:
        return quotient(a, immediate, ROUND_DOWN);
    case OP_DIVIDE_UP:
        return quotient(a, immediate, ROUND_UP);
    case OP_DIVIDE_HALF_UP:
        return quotient(a, immediate, ROUND_HALF_UP);
    case OP_LEAST:
        return of_operands(ranges, program, instruction, true);
    case OP_GREATEST:
        return of_operands(ranges, program, instruction, false);
    case OP_EARLIER:
        return (struct word_range){least_of(a.low, b.low), least_of(a.high, b.high)};
    case OP_LATER:
        return (struct word_range){greatest_of(a.low, b.low), greatest_of(a.high, b.high)};
    case OP_SPREAD_WORD:
        return a;
    case OP_COUNT:
    case OP_REFER_COUNT:
        return range_of_sum((struct word_range){0, 1}, most_lines(program, bounds, instruction->a));
    case OP_SUM:
    case OP_SUM_CHECKED:
    case OP_REFER_SUM:
    case OP_RUNNING_SUM:
        return range_of_sum(a, most_lines(program, bounds, instruction->a));
    case OP_POSITION:
        return range_of_sum((struct word_range){0, 1}, bounds->lines[instruction->space]);
    case OP_PRORATE_DOWN:
    case OP_PRORATE_UP:
    case OP_PRORATE_HALF_UP:
        return share(ranges, program, instruction);
    case OP_ON_BASE:
        return hull(nothing, of_wide((wide)a.low + b.low, (wide)a.high + b.high));
    case OP_LOWEST:
    case OP_HIGHEST:
    case OP_FIRST:
    case OP_LAST:
        return hull(b, c);
    case OP_FETCH_WORD:
        return hull(a, nothing); /* 0 where there is no line */
    default:
        return any_word;
    }
}

struct word_range *ranges_find(struct arena *arena, const struct program *program,
                               const struct bounds *bounds)
{
    struct word_range *ranges = ARENA_ARRAY(arena, struct word_range, program->count);
    for (uint32_t i = 0; i < program->count; i++) {
        if (opcode_table[program->code[i].opcode].storage == STORAGE_FLAG)
            ranges[i] = (struct word_range){0, 1};
        else
            ranges[i] = of_word(ranges, program, bounds, i);
    }
    return ranges;
}
