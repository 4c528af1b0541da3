/* SPDX-License-Identifier: Apache-2.0 */
/* Values and operations of a fast plan. A word has as few bytes as its range asks for; what meets it is
 * brought to the same width. */
#include <config.h>

#include "exec/fast_build.h"

#include <string.h>

#define CHOICES_MOST                                                                                         \
    4096 /* fast_among: values that it looks at, and tests that it puts in place of a look-up */
#define RUNS_MOST 6

#define NO_OPERATION ((struct fast_operation){.a = NONE, .b = NONE, .c = NONE})

void fast_build_begin(struct fast_builder *builder, struct fast *fast, const struct machine *machine,
                      struct arena *arena)
{
    uint32_t fields = machine->program->schema.field_count;
    *builder =
        (struct fast_builder){.fast = fast, .arena = arena, .machine = machine, .places = 64, .zeros = NONE};
    while (builder->places < machine->plan.step_count)
        builder->places *= 2;
    builder->chains = ARENA_ARRAY(arena, uint32_t, builder->places);
    builder->shows = ARENA_ARRAY(arena, uint32_t, machine->program->count);
    memset(builder->shows, 0xff, machine->program->count * sizeof *builder->shows);
    builder->fields = ARENA_ARRAY(arena, uint32_t, fields);
    builder->missing = ARENA_ARRAY(arena, uint32_t, fields);
    memset(builder->chains, 0xff, builder->places * sizeof *builder->chains);
    memset(builder->fields, 0xff, fields * sizeof *builder->fields);
    memset(builder->missing, 0xff, fields * sizeof *builder->missing);
}

/* --- values -------------------------------------------------------------------------------------- */

static struct fast_value *value_at(const struct fast_builder *builder, uint32_t value)
{
    return &builder->fast->values.items[value];
}

static struct word_range range_of(const struct fast_builder *builder, uint32_t value)
{
    return (struct word_range){value_at(builder, value)->low, value_at(builder, value)->high};
}

static bool is_number(const struct fast_builder *builder, uint32_t value)
{
    return value_at(builder, value)->kind == FAST_NUMBER;
}

static bool is_truth(const struct fast_builder *builder, uint32_t value)
{
    return value_at(builder, value)->low >= 0 && value_at(builder, value)->high <= 1;
}

static uint32_t add_value(struct fast_builder *builder, struct fast_value value)
{
    memset(value.as, 0xff, sizeof value.as);
    value.slot = NONE;
    VECTOR_ADD(builder->arena, builder->fast->values, value);
    return builder->fast->values.count - 1;
}

uint32_t fast_number(struct fast_builder *builder, int64_t number)
{
    return add_value(builder, (struct fast_value){.kind = FAST_NUMBER, .low = number, .high = number});
}

uint32_t fast_field(struct fast_builder *builder, uint32_t space, uint32_t field, enum fast_kind kind)
{
    uint32_t *known = kind == FAST_FIELD ? &builder->fields[field] : &builder->missing[field];
    struct fast_value value = {.kind = kind, .space = space, .width = 1, .high = 1, .field = field};
    if (*known != NONE)
        return *known;
    if (kind == FAST_FIELD) {
        value.low = builder->fast->bounds.fields[field].low;
        value.high = builder->fast->bounds.fields[field].high;
        value.width = (uint8_t)schema_width(&builder->machine->program->schema, field); /* as it is read */
        if (value.low == value.high)
            value.kind = FAST_NUMBER;
    }
    return *known = add_value(builder, value);
}

/* --- operations ---------------------------------------------------------------------------------- */

static uint32_t place_of(const struct fast_builder *builder, const struct fast_operation *operation)
{
    const uint64_t parts[] = {operation->loop,
                              operation->width,
                              operation->a,
                              operation->b,
                              operation->c,
                              (uint64_t)operation->numbers[0],
                              (uint64_t)operation->numbers[1]};
    uint64_t hash = 0;
    for (unsigned i = 0; i < sizeof parts / sizeof *parts; i++)
        hash = (hash ^ parts[i]) * 0x9E3779B97F4A7C15u ^ hash >> 29;
    return (uint32_t)(hash >> 20) & (builder->places - 1);
}

static bool same_operation(const struct fast_operation *a, const struct fast_operation *b)
{
    return a->loop == b->loop && a->width == b->width && a->space == b->space && a->list == b->list &&
           ((a->a ^ b->a) | (a->b ^ b->b) | (a->c ^ b->c)) == 0 &&
           memcmp(a->numbers, b->numbers, sizeof a->numbers) == 0;
}

static bool is_conversion(enum loop loop)
{
    return loop == LOOP_FROM_1 || loop == LOOP_FROM_2 || loop == LOOP_FROM_4 || loop == LOOP_FROM_8;
}

/* Adds an operation, or finds the equal one. The result has `width` bytes. */
static uint32_t add_operation(struct fast_builder *builder, struct fast_operation operation,
                              struct word_range range, unsigned width)
{
    struct fast *fast = builder->fast;
    uint32_t place = place_of(builder, &operation);
    if (!operation.step)
        for (uint32_t i = builder->chains[place]; i != NONE; i = fast->operations.items[i].next)
            if (same_operation(&fast->operations.items[i], &operation))
                return fast->operations.items[i].result;
    /* A kernel may fail, a conversion and what is made of zeros are asked for as columns. */
    bool column = operation.step || is_conversion(operation.loop) || operation.a == builder->zeros;
    if (range.low == range.high && !column)
        return fast_number(builder, range.low);
    operation.result = add_value(builder, (struct fast_value){.kind = FAST_MADE,
                                                              .space = operation.space,
                                                              .width = (uint8_t)width,
                                                              .low = range.low,
                                                              .high = range.high,
                                                              .made = fast->operations.count});
    operation.next = operation.step ? NONE : builder->chains[place];
    if (!operation.step)
        builder->chains[place] = fast->operations.count;
    VECTOR_ADD(builder->arena, fast->operations, operation);
    return operation.result;
}

/* The operation that makes a value, if it is that loop; else NULL. Not to be kept while operations are added.
 */
static const struct fast_operation *made_by(const struct fast_builder *builder, uint32_t value,
                                            enum loop loop)
{
    const struct fast_value *item = value_at(builder, value);
    if (item->kind != FAST_MADE || builder->fast->operations.items[item->made].loop != loop)
        return NULL;
    return &builder->fast->operations.items[item->made];
}

static struct fast_operation loop_of(const struct fast_builder *builder, enum loop loop, unsigned width,
                                     uint32_t a, uint32_t b, uint32_t c)
{
    struct fast_operation operation = NO_OPERATION;
    operation.loop = loop;
    operation.width = (uint8_t)width;
    operation.a = a;
    operation.b = b;
    operation.c = c;
    operation.space = value_at(builder, a)->space;
    return operation;
}

/* A truth as bits, or bits as words. Words that were made of bits are operands of loops alone, and are never asked for as
 * bits again. */
static uint32_t convert_bits(struct fast_builder *builder, uint32_t value, unsigned width)
{
    bool to_bits = width == WIDTH_BIT;
    struct fast_operation operation =
        loop_of(builder, to_bits ? LOOP_MORE_NUMBER : LOOP_SELECT_NUMBERS,
                to_bits ? value_at(builder, value)->width : width, value, NONE, NONE);
    operation.numbers[0] = !to_bits;
    return add_operation(builder, operation, (struct word_range){0, 1}, width);
}

static uint32_t convert_words(struct fast_builder *builder, uint32_t value, unsigned width)
{
    static const enum loop from[] = {LOOP_FROM_1, LOOP_FROM_2, LOOP_FROM_4, LOOP_FROM_8};
    const struct fast_value *item = value_at(builder, value);
    struct fast_operation operation =
        loop_of(builder, from[word_width_number(item->width)], width, value, NONE, NONE);
    struct word_range range = {item->low, item->high};
    if (range_width(range.low, range.high) > width)
        range = (struct word_range){(int64_t)(UINT64_MAX << (8 * width - 1)),
                                    (int64_t)(((uint64_t)1 << (8 * width - 1)) - 1)};
    return add_operation(builder, operation, range, width);
}

/* The value in words of another width. What does not fit is cut off. */
static uint32_t in_width(struct fast_builder *builder, uint32_t value, unsigned width)
{
    struct fast_value item = *value_at(builder, value);
    while (item.kind == FAST_MADE && is_conversion(builder->fast->operations.items[item.made].loop)) {
        value = builder->fast->operations.items[item.made].a; /* what was cut off is read by a division alone */
        item = *value_at(builder, value);
    }
    if (item.width == width)
        return value;
    if (item.as[width_number(width)] != NONE)
        return item.as[width_number(width)];
    bool bits = width == WIDTH_BIT || item.width == WIDTH_BIT;
    uint32_t result = (bits ? convert_bits : convert_words)(builder, value, width);
    value_at(builder, value)->as[width_number(width)] = result;
    return result;
}

/* A truth as flags of its space are. */
static uint32_t as_flags(struct fast_builder *builder, uint32_t value)
{
    return in_width(builder, value, flag_width(value_at(builder, value)->space));
}

/* --- kernels ------------------------------------------------------------------------------------- */

uint32_t fast_column(struct fast_builder *builder, uint32_t value, unsigned width, uint32_t space)
{
    if (!is_number(builder, value))
        return in_width(builder, value, width);
    if (builder->zeros == NONE)
        builder->zeros = add_value(builder, (struct fast_value){.kind = FAST_ZEROS, .width = 1});
    int64_t number = value_at(builder, value)->low;
    struct fast_operation operation =
        loop_of(builder, LOOP_SELECT_NUMBERS, width, builder->zeros, NONE, NONE);
    if (width == WIDTH_BIT) /* all or none of a byte's bits */
        operation = loop_of(builder, LOOP_OR_NOT, 1, builder->zeros, builder->zeros, NONE);
    operation.space = space;
    operation.numbers[0] = operation.numbers[1] = width == WIDTH_BIT ? -number : number;
    return add_operation(builder, operation, (struct word_range){number, number}, width);
}

uint32_t fast_kernel(struct fast_builder *builder, const struct step *step, struct word_range range)
{
    const struct instruction *code = builder->machine->program->code;
    uint32_t registers[3], count = step_registers(step, registers);
    struct fast_operation operation = NO_OPERATION;
    bool flag = opcode_table[step->opcode].storage == STORAGE_FLAG;
    operation.loop = LOOPS;
    operation.space = step->space;
    operation.step = step;
    operation.operand_count = count; /* what has a list of operands is no kernel here: LEAST, GREATEST */
    operation.operands = ARENA_ARRAY(builder->arena, uint32_t, count + 1);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t reg = registers[i];
        unsigned width = opcode_table[code[reg].opcode].storage == STORAGE_FLAG ? 1 : 8;
        operation.operands[i] = fast_column(builder, builder->fast->value_of[reg], width, code[reg].space);
    }
    uint32_t result = add_operation(builder, operation, range, flag ? 1 : 8);
    return range.low == range.high ? fast_number(builder, range.low)
                                   : result; /* run all the same if it can fail */
}

uint32_t fast_kernel_on(struct fast_builder *builder, const struct step *step, const uint32_t *values,
                        struct word_range range)
{
    uint32_t registers[3], count = step_registers(step, registers);
    struct fast_operation operation = NO_OPERATION;
    operation.loop = LOOPS;
    operation.space = step->space;
    operation.step = step;
    operation.operand_count = count;
    operation.operands = ARENA_ARRAY(builder->arena, uint32_t, count + 1);
    for (uint32_t i = 0; i < count; i++)
        operation.operands[i] = fast_column(builder, values[i], 8, builder->machine->program->code[registers[i]].space);
    return add_operation(builder, operation, range,
                         opcode_table[step->opcode].storage == STORAGE_FLAG ? 1 : 8);
}

uint32_t fast_line_loop(struct fast_builder *builder, enum loop loop, unsigned width, uint32_t space,
                        uint32_t list, const uint32_t values[3], struct word_range range)
{
    struct fast_operation operation = NO_OPERATION;
    operation.loop = loop;
    operation.width = (uint8_t)width;
    operation.space = space;
    operation.list = list;
    operation.a = values[0];
    operation.b = values[1];
    operation.c = values[2];
    return add_operation(builder, operation, range, loop == LINES_RESOLVE ? 4 : width);
}

/* --- truth --------------------------------------------------------------------------------------- */

static uint32_t of_truth(struct fast_builder *builder, enum loop loop, uint32_t a, uint32_t b, uint32_t c)
{
    a = as_flags(builder, a);
    b = b == NONE ? NONE : as_flags(builder, b);
    c = c == NONE ? NONE : as_flags(builder, c);
    struct fast_operation operation = loop_of(builder, loop, 1, a, b, c);
    operation.numbers[0] = operation.space == 0 ? 1 : -1;
    return add_operation(builder, operation, (struct word_range){0, 1}, flag_width(operation.space));
}

/* Flags from words. */
static uint32_t add_truth(struct fast_builder *builder, struct fast_operation operation)
{
    return add_operation(builder, operation, (struct word_range){0, 1}, flag_width(operation.space));
}

/* The value of which this one is the opposite; NONE when it was made another way. */
static uint32_t opposite_of(const struct fast_builder *builder, uint32_t value)
{
    const struct fast_operation *operation = made_by(builder, value, LOOP_NOT);
    return operation ? operation->a : NONE;
}

uint32_t fast_not(struct fast_builder *builder, uint32_t a)
{
    if (is_number(builder, a))
        return fast_number(builder, !value_at(builder, a)->low);
    uint32_t opposite = opposite_of(builder, a);
    return opposite != NONE ? opposite : of_truth(builder, LOOP_NOT, a, NONE, NONE);
}

static void sort_two(uint32_t *a, uint32_t *b)
{
    uint32_t first = *a < *b ? *a : *b, second = *a < *b ? *b : *a;
    *a = first;
    *b = second;
}

/* a & b, or a | b for `either`, which is the same upside down. */
static uint32_t connect(struct fast_builder *builder, uint32_t a, uint32_t b, bool either)
{
    if (is_number(builder, a))
        return (value_at(builder, a)->low != 0) == either ? a : b;
    if (is_number(builder, b))
        return (value_at(builder, b)->low != 0) == either ? b : a;
    if (a == b)
        return a;
    uint32_t not_a = opposite_of(builder, a), not_b = opposite_of(builder, b);
    if (not_a != NONE && not_b != NONE)
        return fast_not(builder, connect(builder, not_a, not_b, !either));
    enum loop with_opposite = either ? LOOP_OR_NOT : LOOP_AND_NOT;
    if (not_b != NONE)
        return of_truth(builder, with_opposite, a, not_b, NONE);
    if (not_a != NONE)
        return of_truth(builder, with_opposite, b, not_a, NONE);
    sort_two(&a, &b);
    return of_truth(builder, either ? LOOP_OR : LOOP_AND, a, b, NONE);
}

uint32_t fast_and(struct fast_builder *builder, uint32_t a, uint32_t b)
{
    return connect(builder, a, b, false);
}

uint32_t fast_or(struct fast_builder *builder, uint32_t a, uint32_t b)
{
    return connect(builder, a, b, true);
}

uint32_t fast_different(struct fast_builder *builder, uint32_t a, uint32_t b)
{
    if (is_number(builder, a))
        return value_at(builder, a)->low ? fast_not(builder, b) : b;
    if (is_number(builder, b))
        return value_at(builder, b)->low ? fast_not(builder, a) : a;
    if (a == b)
        return fast_number(builder, 0);
    sort_two(&a, &b);
    return of_truth(builder, LOOP_DIFFERENT, a, b, NONE);
}

static uint32_t select_truth(struct fast_builder *builder, uint32_t condition, uint32_t b, uint32_t c)
{
    if (is_number(builder, b))
        return value_at(builder, b)->low ? fast_or(builder, condition, c)
                                         : fast_and(builder, fast_not(builder, condition), c);
    if (is_number(builder, c))
        return value_at(builder, c)->low ? fast_or(builder, fast_not(builder, condition), b)
                                         : fast_and(builder, condition, b);
    return of_truth(builder, LOOP_CHOOSE, condition, b, c);
}

uint32_t fast_select(struct fast_builder *builder, uint32_t condition, uint32_t b, uint32_t c)
{
    if (is_number(builder, condition))
        return value_at(builder, condition)->low ? b : c;
    uint32_t opposite = opposite_of(builder, condition);
    if (opposite != NONE)
        return fast_select(builder, opposite, c, b);
    struct word_range first = range_of(builder, b), second = range_of(builder, c);
    struct word_range range = {least_of(first.low, second.low), greatest_of(first.high, second.high)};
    if (b == c || range.low == range.high)
        return b;
    if (is_truth(builder, b) && is_truth(builder, c))
        return select_truth(builder, condition, b, c);
    unsigned width = range_width(range.low, range.high);
    bool number_b = is_number(builder, b), number_c = is_number(builder, c);
    condition = as_flags(builder, condition); /* an amount that is 0 or 1 may stand for one */
    struct fast_operation operation = loop_of(builder, LOOP_SELECT, width, condition, NONE, NONE);
    if (number_b && number_c) {
        operation.loop = LOOP_SELECT_NUMBERS;
        operation.numbers[0] = first.low;
        operation.numbers[1] = second.low;
    } else if (number_b || number_c) {
        operation.loop = number_b ? LOOP_SELECT_FIRST : LOOP_SELECT_SECOND;
        operation.numbers[0] = number_b ? first.low : second.low;
        operation.b = in_width(builder, number_b ? c : b, width);
    } else {
        operation.b = in_width(builder, b, width);
        operation.c = in_width(builder, c, width);
    }
    return add_operation(builder, operation, range, width);
}

uint32_t fast_end_of(struct fast_builder *builder, uint32_t condition, uint32_t b, uint32_t c, bool least)
{
    struct word_range first = range_of(builder, b), second = range_of(builder, c);
    struct word_range range = {least_of(first.low, second.low), greatest_of(first.high, second.high)};
    unsigned width = range_width(range.low, range.high);
    bool number_b = is_number(builder, b), number_c = is_number(builder, c);
    condition = in_width(builder, condition, 1);
    struct fast_operation operation =
        loop_of(builder, least ? LOOP_LEAST_OF : LOOP_GREATEST_OF, width, condition, NONE, NONE);
    if (number_b) {
        operation.loop = least ? LOOP_LEAST_OF_FIRST : LOOP_GREATEST_OF_FIRST;
        operation.numbers[0] = first.low;
        operation.b = in_width(builder, c, width);
    } else if (number_c) {
        operation.loop = least ? LOOP_LEAST_OF_SECOND : LOOP_GREATEST_OF_SECOND;
        operation.numbers[0] = second.low;
        operation.b = in_width(builder, b, width);
    } else {
        operation.b = in_width(builder, b, width);
        operation.c = in_width(builder, c, width);
    }
    return add_operation(builder, operation, range, width);
}

/* --- arithmetic ---------------------------------------------------------------------------------- */

static struct word_range range_of_wide(wide low, wide high)
{
    if (low < INT64_MIN || high > INT64_MAX)
        return (struct word_range){INT64_MIN, INT64_MAX};
    return (struct word_range){(int64_t)low, (int64_t)high};
}

/* An operation on two words, or on one and a number, in the width of its result. */
static uint32_t of_words(struct fast_builder *builder, enum loop loop, uint32_t a, uint32_t b, int64_t number,
                         struct word_range range)
{
    unsigned width = range_width(range.low, range.high);
    a = in_width(builder, a, width);
    b = b == NONE ? NONE : in_width(builder, b, width);
    struct fast_operation operation = loop_of(builder, loop, width, a, b, NONE);
    operation.numbers[0] = number;
    return add_operation(builder, operation, range, width);
}

uint32_t fast_add(struct fast_builder *builder, uint32_t a, uint32_t b)
{
    struct word_range first = range_of(builder, a), second = range_of(builder, b);
    if (is_number(builder, a) && is_number(builder, b))
        return fast_number(builder, (int64_t)((uint64_t)first.low + (uint64_t)second.low));
    if (is_number(builder, a))
        return fast_add(builder, b, a);
    struct word_range range = range_of_wide((wide)first.low + second.low, (wide)first.high + second.high);
    if (!is_number(builder, b)) {
        sort_two(&a, &b);
        return of_words(builder, LOOP_ADD, a, b, 0, range);
    }
    return second.low == 0 ? a : of_words(builder, LOOP_ADD_NUMBER, a, NONE, second.low, range);
}

uint32_t fast_subtract(struct fast_builder *builder, uint32_t a, uint32_t b)
{
    struct word_range first = range_of(builder, a), second = range_of(builder, b);
    if (is_number(builder, b))
        return fast_add(builder, a, fast_number(builder, (int64_t)(0 - (uint64_t)second.low)));
    struct word_range range = range_of_wide((wide)first.low - second.high, (wide)first.high - second.low);
    if (is_number(builder, a))
        return of_words(builder, LOOP_SUBTRACT_FROM, b, NONE, first.low, range);
    if (a == b)
        return fast_number(builder, 0);
    return of_words(builder, LOOP_SUBTRACT, a, b, 0, range);
}

static struct word_range product_range(struct word_range a, struct word_range b)
{
    wide corners[] = {(wide)a.low * b.low, (wide)a.low * b.high, (wide)a.high * b.low, (wide)a.high * b.high};
    wide low = corners[0], high = corners[0];
    for (int i = 1; i < 4; i++) {
        low = corners[i] < low ? corners[i] : low;
        high = corners[i] > high ? corners[i] : high;
    }
    return range_of_wide(low, high);
}

static uint32_t multiply_by(struct fast_builder *builder, uint32_t a, int64_t number)
{
    struct word_range range = product_range(range_of(builder, a), (struct word_range){number, number});
    if (number == 0 || number == 1)
        return number ? a : fast_number(builder, 0);
    if (is_truth(builder, a))
        return fast_select(builder, a, fast_number(builder, number), fast_number(builder, 0));
    const struct fast_operation *division = made_by(builder, a, LOOP_DIVIDE);
    if (division && number > 0 && range_width(range.low, range.high) <= division->width) {
        struct fast_operation operation = *division; /* rounding to a multiple, in one go */
        operation.loop = LOOP_DIVIDE_MULTIPLY;
        operation.numbers[3] = number;
        operation.wanted = false;
        return add_operation(builder, operation, range, operation.width);
    }
    return of_words(builder, LOOP_MULTIPLY_NUMBER, a, NONE, number, range);
}

uint32_t fast_multiply(struct fast_builder *builder, uint32_t a, uint32_t b)
{
    if (is_number(builder, a) && is_number(builder, b))
        return fast_number(
            builder, (int64_t)((uint64_t)value_at(builder, a)->low * (uint64_t)value_at(builder, b)->low));
    if (is_number(builder, b))
        return multiply_by(builder, a, value_at(builder, b)->low);
    if (is_number(builder, a))
        return multiply_by(builder, b, value_at(builder, a)->low);
    if (is_truth(builder, a))
        return fast_select(builder, a, b, fast_number(builder, 0));
    if (is_truth(builder, b))
        return fast_select(builder, b, a, fast_number(builder, 0));
    struct word_range range = product_range(range_of(builder, a), range_of(builder, b));
    sort_two(&a, &b);
    return of_words(builder, LOOP_MULTIPLY, a, b, 0, range);
}

/* Finds multiplier and shift so that (n * multiplier >> bits) >> shift is n / divisor for all n up to `most`:
 * with the multiplier 2^(bits + shift) / divisor rounded up, the error must stay below one part in the
 * divisor. */
static bool find_reciprocal(uint64_t most, uint64_t divisor, unsigned bits, int64_t numbers[4])
{
    for (unsigned shift = 0; shift < bits; shift++) {
        wide power = (wide)1 << (bits + shift), multiplier = (power + (wide)divisor - 1) / (wide)divisor;
        if (multiplier >> bits)
            return false;
        if ((wide)most * (multiplier * (wide)divisor - power) < power) {
            numbers[1] = (int64_t)multiplier;
            numbers[2] = shift;
            return true;
        }
    }
    return false;
}

uint32_t fast_divide(struct fast_builder *builder, uint32_t a, int64_t divisor, enum rounding rounding)
{
    struct word_range of = range_of(builder, a);
    if (divisor == 1)
        return a;
    if (of.low < 0 || of.high >= AMOUNT_INFINITY || divisor > UINT32_MAX)
        return NONE;
    struct word_range range = {number_divide(of.low, divisor, rounding),
                               number_divide(of.high, divisor, rounding)};
    if (range.low == range.high)
        return fast_number(builder, range.low);
    int64_t addend = rounding == ROUND_DOWN ? 0 : rounding == ROUND_UP ? divisor - 1 : divisor / 2;
    uint64_t most = (uint64_t)of.high + (uint64_t)addend;
    unsigned width = most <= UINT16_MAX ? 2 : most <= UINT32_MAX ? 4 : 8;
    struct fast_operation operation = NO_OPERATION;
    if (!find_reciprocal(most, (uint64_t)divisor, 8 * width, operation.numbers))
        return NONE;
    a = in_width(builder, a, width);
    operation.loop = LOOP_DIVIDE;
    operation.width = (uint8_t)width;
    operation.space = value_at(builder, a)->space;
    operation.a = a;
    operation.numbers[0] = addend;
    return add_operation(builder, operation, range, width);
}

uint32_t fast_share(struct fast_builder *builder, uint32_t space, uint32_t a, uint32_t b, uint32_t c,
                    enum rounding rounding, struct word_range range)
{
    unsigned width = value_at(builder, a)->width;
    enum loop loop = value_at(builder, b)->width == width ? LOOP_SHARE : LOOP_SHARE_NARROW;
    struct fast_operation operation = loop_of(builder, loop, width, a, b, c);
    operation.space = space;
    operation.numbers[0] = rounding;
    return add_operation(builder, operation, range, width);
}

/* --- least and greatest -------------------------------------------------------------------------- */

static uint32_t choose(struct fast_builder *builder, uint32_t a, uint32_t b, bool least)
{
    struct word_range first = range_of(builder, a), second = range_of(builder, b);
    if (a == b || (least ? first.high <= second.low : first.low >= second.high))
        return a;
    if (least ? second.high <= first.low : second.low >= first.high)
        return b;
    if (is_number(builder, a))
        return choose(builder, b, a, least);
    struct word_range range = {least ? least_of(first.low, second.low) : greatest_of(first.low, second.low),
                               least ? least_of(first.high, second.high)
                                     : greatest_of(first.high, second.high)};
    unsigned width = range_width(least_of(first.low, second.low), greatest_of(first.high, second.high));
    struct fast_operation operation;
    if (is_number(builder, b)) {
        const struct fast_operation *floor = least ? made_by(builder, a, LOOP_GREATEST_NUMBER) : NULL;
        if (floor) {
            operation = *floor; /* the floor is below the ceiling, or the ceiling would be the answer */
            operation.loop = LOOP_CLAMP;
            operation.numbers[1] = second.low;
            operation.wanted = false;
            return add_operation(builder, operation, range, operation.width);
        }
        a = in_width(builder, a, width);
        operation = loop_of(builder, least ? LOOP_LEAST_NUMBER : LOOP_GREATEST_NUMBER, width, a, NONE, NONE);
        operation.numbers[0] = second.low;
    } else {
        a = in_width(builder, a, width);
        b = in_width(builder, b, width);
        sort_two(&a, &b);
        operation = loop_of(builder, least ? LOOP_LEAST : LOOP_GREATEST, width, a, b, NONE);
    }
    return add_operation(builder, operation, range, width);
}

uint32_t fast_least(struct fast_builder *builder, uint32_t a, uint32_t b)
{
    return choose(builder, a, b, true);
}

uint32_t fast_greatest(struct fast_builder *builder, uint32_t a, uint32_t b)
{
    return choose(builder, a, b, false);
}

/* --- comparisons --------------------------------------------------------------------------------- */

/* Whether a > number, of which its range does not tell. */
static uint32_t more_than(struct fast_builder *builder, uint32_t a, int64_t number)
{
    struct word_range range = range_of(builder, a);
    if (is_truth(builder, a))
        return as_flags(builder, a); /* the number is 0 */
    unsigned width = range_width(range.low, range.high);
    struct fast_operation operation =
        loop_of(builder, LOOP_MORE_NUMBER, width, in_width(builder, a, width), NONE, NONE);
    operation.numbers[0] = number;
    return add_truth(builder, operation);
}

uint32_t fast_less(struct fast_builder *builder, uint32_t a, uint32_t b)
{
    struct word_range first = range_of(builder, a), second = range_of(builder, b);
    if (first.high < second.low || first.low >= second.high)
        return fast_number(builder, first.high < second.low);
    if (is_number(builder, a))
        return more_than(builder, b, first.low);
    if (is_number(builder, b)) /* above INT64_MIN, as a may be below it */
        return fast_not(builder, more_than(builder, a, second.low - 1));
    unsigned width = range_width(least_of(first.low, second.low), greatest_of(first.high, second.high));
    a = in_width(builder, a, width);
    b = in_width(builder, b, width);
    return add_truth(builder, loop_of(builder, LOOP_LESS, width, a, b, NONE));
}

uint32_t fast_equal(struct fast_builder *builder, uint32_t a, uint32_t b)
{
    struct word_range first = range_of(builder, a), second = range_of(builder, b);
    if (a == b)
        return fast_number(builder, 1);
    if (first.high < second.low || first.low > second.high)
        return fast_number(builder, 0);
    if (is_number(builder, a) && is_number(builder, b))
        return fast_number(builder, first.low == second.low);
    if (is_number(builder, a))
        return fast_equal(builder, b, a);
    if (is_truth(builder, a) && is_truth(builder, b))
        return fast_not(builder, fast_different(builder, as_flags(builder, a),
                                                is_number(builder, b) ? b : as_flags(builder, b)));
    unsigned width = range_width(least_of(first.low, second.low), greatest_of(first.high, second.high));
    a = in_width(builder, a, width);
    struct fast_operation operation = loop_of(builder, LOOP_EQUAL, width, a, NONE, NONE);
    if (is_number(builder, b)) {
        operation.loop = LOOP_EQUAL_NUMBER;
        operation.numbers[0] = second.low;
    } else {
        operation.b = in_width(builder, b, width);
    }
    return add_truth(builder, operation);
}

uint32_t fast_within(struct fast_builder *builder, uint32_t a, int64_t low, int64_t high)
{
    struct word_range range = range_of(builder, a);
    if (high == range.high)
        return more_than(builder, a, low - 1);
    if (low == range.low)
        return fast_not(builder, more_than(builder, a, high));
    if (low == high)
        return fast_equal(builder, a, fast_number(builder, low));
    unsigned width = range_width(range.low, range.high);
    struct fast_operation operation =
        loop_of(builder, LOOP_WITHIN, width, in_width(builder, a, width), NONE, NONE);
    operation.numbers[0] = low;
    operation.numbers[1] = high - low; /* cut off to the width, as the difference is */
    return add_truth(builder, operation);
}

static bool is_member(const uint64_t *mask, uint32_t words, int64_t number)
{
    return (uint64_t)number / 64 < words && mask[number / 64] >> number % 64 & 1;
}

/* The members that a value can be, or those that it can be and are none, as runs without a gap. */
uint32_t fast_among(struct fast_builder *builder, uint32_t a, const uint64_t *mask, uint32_t words)
{
    struct word_range range = range_of(builder, a);
    uint32_t result = NONE, runs[2] = {0};
    if (range.low < 0 || range.high > CHOICES_MOST)
        return NONE;
    for (int64_t n = range.low; n <= range.high; n++)
        for (unsigned side = 0; side < 2; side++)
            runs[side] += is_member(mask, words, n) != side &&
                          (n == range.low || is_member(mask, words, n - 1) == side);
    bool others = runs[1] < runs[0];
    if (runs[others] > RUNS_MOST)
        return NONE;
    for (int64_t n = range.low, first; n <= range.high; n++) {
        if (is_member(mask, words, n) == others)
            continue;
        for (first = n; n < range.high && is_member(mask, words, n + 1) != others;)
            n++;
        uint32_t run = fast_within(builder, a, first, n);
        result = result == NONE ? run : fast_or(builder, result, run);
    }
    if (result == NONE)
        result = fast_number(builder, 0);
    return others ? fast_not(builder, result) : result;
}

uint32_t fast_has(struct fast_builder *builder, enum loop loop, uint32_t a, int64_t bits)
{
    struct word_range range = range_of(builder, a);
    if (is_number(builder, a))
        return fast_number(builder,
                           loop == LOOP_HAS_ALL ? (range.low & bits) == bits : (range.low & bits) != 0);
    unsigned width = range_width(least_of(range.low, bits), greatest_of(range.high, bits));
    struct fast_operation operation = loop_of(builder, loop, width, in_width(builder, a, width), NONE, NONE);
    operation.numbers[0] = bits;
    return add_truth(builder, operation);
}
