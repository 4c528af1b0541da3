/* SPDX-License-Identifier: Apache-2.0 */
/* Constructors of nodes. Each folds what is constant, brings operands into one space, and follows the range
 * of known values, from which gen/ sees where 64 bits suffice. A constructor never reports: types have been
 * checked before. */
#include <config.h>

#include "check/checker.h"

#include <string.h>

/* Ranges beyond this are as good as unbounded; keeps the 128-bit steps themselves from overflowing. */
#define RANGE_LIMIT ((wide)1 << 100)

static wide range_clamp(wide value)
{
    return value > RANGE_LIMIT ? RANGE_LIMIT : value < -RANGE_LIMIT ? -RANGE_LIMIT : value;
}

wide range_product(wide a, wide b)
{
    wide limit = (wide)1 << 62;
    if ((a > limit || a < -limit) && b != 0 && b != 1)
        return (a > 0) == (b > 0) ? RANGE_LIMIT : -RANGE_LIMIT;
    if ((b > limit || b < -limit) && a != 0 && a != 1)
        return (a > 0) == (b > 0) ? RANGE_LIMIT : -RANGE_LIMIT;
    return range_clamp(a * b);
}

static struct node *node_new(struct checker *checker, enum opcode opcode, uint32_t space, struct type type)
{
    struct node *node = ARENA_NEW(checker->arena, struct node);
    node->opcode = opcode;
    node->space = space;
    node->type = type;
    node->reg = NONE;
    node->low = -RANGE_LIMIT;
    node->high = RANGE_LIMIT;
    if (type.kind == KIND_TRUTH) {
        node->low = 0;
        node->high = 1;
    }
    return node;
}

bool node_constant(const struct node *a)
{
    return a->opcode == OP_CONST_FLAG || a->opcode == OP_CONST_WORD;
}

struct node *node_bad(struct checker *checker, uint32_t space)
{
    struct node *node = node_new(checker, OP_CONST_WORD, space, type_bad);
    node->known = true;
    return node;
}

struct node *node_flag(struct checker *checker, uint32_t space, bool value)
{
    struct node *node = node_new(checker, OP_CONST_FLAG, space, type_truth);
    node->immediate = value;
    node->low = node->high = value;
    node->known = true;
    return node;
}

struct node *node_word(struct checker *checker, uint32_t space, struct type type, int64_t value)
{
    struct node *node = node_new(checker, OP_CONST_WORD, space, type);
    node->immediate = value;
    node->low = node->high = value;
    node->known = true;
    return node;
}

struct node *node_amount(struct checker *checker, uint32_t space, struct ratio value, const char *unit)
{
    return node_word(checker, space, type_amount(unit, value.denominator), value.numerator);
}

struct node *node_field(struct checker *checker, uint32_t number)
{
    struct field *field = &checker->fields.items[number];
    struct type type = type_of_field(field);
    bool truth = type.kind == KIND_TRUTH;
    struct node *node = node_new(checker, truth ? OP_FIELD_FLAG : OP_FIELD_WORD, field->space, type);
    field->used = true;
    node->immediate = number;
    node->known =
        field->required || field->default_kind == DEFAULT_VALUE || field->default_kind == DEFAULT_POSITION;
    for (uint32_t at = number; !node->known && checker->fields.items[at].default_kind == DEFAULT_FIELD;) {
        at = (uint32_t)checker->fields.items[at].default_value;
        checker->fields.items[at].used = true; /* it is read in the other's place */
        node->known = checker->fields.items[at].default_kind == DEFAULT_VALUE;
    }
    if (!truth && type.kind != KIND_RATE) {
        node->low = field->low;
        node->high = field->high;
    }
    return node;
}

struct node *node_entry(struct checker *checker, enum opcode opcode, uint32_t space, struct type type,
                        int64_t immediate)
{
    struct node *node = node_new(checker, opcode, space, type);
    node->immediate = immediate;
    node->known = opcode == OP_PRESENT;
    return node;
}

struct node *node_spread(struct checker *checker, struct node *a, uint32_t space)
{
    if (a->space == space)
        return a;
    if (node_constant(a)) {
        struct node *copy = ARENA_NEW(checker->arena, struct node);
        *copy = *a;
        copy->space = space;
        return copy;
    }
    if (a->type.kind == KIND_PRODUCT) /* its factors are what is asked for */
        return node_two(checker, a->opcode, a->type, node_spread(checker, a->a, space), node_spread(checker, a->b, space));
    struct node *node =
        node_new(checker, a->type.kind == KIND_TRUTH ? OP_SPREAD_FLAG : OP_SPREAD_WORD, space, a->type);
    node->a = a;
    node->known = a->known;
    node->low = a->low;
    node->high = a->high;
    return node;
}

static void meet(struct checker *checker, struct node **a, struct node **b)
{
    if ((*a)->space == (*b)->space)
        return;
    if ((*a)->space == 0)
        *a = node_spread(checker, *a, (*b)->space);
    else if ((*b)->space == 0)
        *b = node_spread(checker, *b, (*a)->space);
}

struct node *node_one(struct checker *checker, enum opcode opcode, struct type type, struct node *a,
                      int64_t immediate)
{
    struct node *node = node_new(checker, opcode, a->space, type);
    node->a = a;
    node->immediate = immediate;
    node->known = a->known;
    return node;
}

struct node *node_two(struct checker *checker, enum opcode opcode, struct type type, struct node *a,
                      struct node *b)
{
    meet(checker, &a, &b);
    struct node *node = node_new(checker, opcode, a->space, type);
    node->a = a;
    node->b = b;
    node->known = a->known && b->known;
    return node;
}

struct node *node_not(struct checker *checker, struct node *a)
{
    if (a->opcode == OP_CONST_FLAG)
        return node_flag(checker, a->space, !a->immediate);
    if (a->opcode == OP_NOT)
        return a->a;
    return node_one(checker, OP_NOT, type_truth, a, 0);
}

struct node *node_and(struct checker *checker, struct node *a, struct node *b)
{
    meet(checker, &a, &b);
    if (a->opcode == OP_CONST_FLAG)
        return a->immediate ? b : a;
    if (b->opcode == OP_CONST_FLAG)
        return b->immediate ? a : b;
    return node_two(checker, OP_AND, type_truth, a, b);
}

struct node *node_or(struct checker *checker, struct node *a, struct node *b)
{
    meet(checker, &a, &b);
    if (a->opcode == OP_CONST_FLAG)
        return a->immediate ? a : b;
    if (b->opcode == OP_CONST_FLAG)
        return b->immediate ? b : a;
    return node_two(checker, OP_OR, type_truth, a, b);
}

struct node *node_known(struct checker *checker, struct node *a)
{
    if (a->known)
        return node_flag(checker, a->space, true);
    if (a->type.kind == KIND_PRODUCT)
        return node_and(checker, node_known(checker, a->a), node_known(checker, a->b));
    struct node *node =
        node_one(checker, a->type.kind == KIND_TRUTH ? OP_KNOWN_FLAG : OP_KNOWN_WORD, type_truth, a, 0);
    node->known = true;
    return node;
}

struct node *node_among(struct checker *checker, struct node *a, uint64_t *mask, uint32_t words)
{
    struct node *node = node_one(checker, OP_AMONG, type_truth, a, 0);
    node->mask = mask;
    node->mask_words = words;
    return node;
}

struct node *node_select(struct checker *checker, struct node *c, struct node *a, struct node *b)
{
    meet(checker, &a, &b);
    meet(checker, &c, &a);
    meet(checker, &c, &b);
    if (c->opcode == OP_CONST_FLAG)
        return c->immediate ? a : b;
    /* While the condition is not known, its reasons are the value's too, unless that is a point. */
    if (a == b && (a->known || c->known))
        return a;
    enum opcode opcode = a->type.kind == KIND_TRUTH  ? OP_SELECT_FLAG
                         : a->type.kind == KIND_RATE ? OP_SELECT_RATE
                                                     : OP_SELECT_WORD;
    struct node *node = node_new(checker, opcode, c->space, a->type.kind == KIND_BAD ? b->type : a->type);
    node->a = c;
    node->b = a;
    node->c = b;
    node->known = a->known && b->known && c->known;
    node->low = a->low < b->low ? a->low : b->low;
    node->high = a->high > b->high ? a->high : b->high;
    return node;
}

struct node *node_add(struct checker *checker, struct node *a, struct node *b, bool subtract)
{
    struct node *node = node_two(checker, subtract ? OP_SUBTRACT : OP_ADD, a->type, a, b);
    node->type.literal = a->type.literal && b->type.literal;
    node->low = range_clamp(subtract ? a->low - b->high : a->low + b->low);
    node->high = range_clamp(subtract ? a->high - b->low : a->high + b->high);
    if (node_constant(a) && node_constant(b) && wide_fits(node->low))
        return node_word(checker, node->space, node->type, (int64_t)node->low);
    return node;
}

struct node *node_scale(struct checker *checker, struct node *a, int64_t factor)
{
    if (factor == 1)
        return a;
    wide low = range_product(a->low, factor), high = range_product(a->high, factor);
    if (node_constant(a) && wide_fits(low))
        return node_word(checker, a->space, a->type, (int64_t)low);
    struct node *node = node_one(checker, OP_SCALE, a->type, a, factor);
    node->low = low;
    node->high = high;
    return node;
}

struct node *node_multiply(struct checker *checker, struct node *a, struct node *b)
{
    const char *unit = a->type.unit ? a->type.unit : b->type.unit;
    if (a->type.unit && b->type.unit && strcmp(b->type.unit, "円") == 0)
        unit = b->type.unit;
    struct type type = type_amount(unit, a->type.scale * b->type.scale);
    type.literal = a->type.literal && b->type.literal;
    if (node_constant(a) && !node_constant(b)) {
        struct node *swap = a;
        a = b;
        b = swap;
    }
    if (node_constant(b) && b->immediate > 0) {
        struct node *product = node_scale(checker, a, b->immediate);
        if (product == a && product->type.scale == type.scale && product->type.unit == type.unit)
            return product;
        struct node *typed = ARENA_NEW(checker->arena, struct node);
        *typed = *product;
        typed->type = type;
        return typed;
    }
    struct node *node = node_two(checker, OP_MULTIPLY, type, a, b);
    node->low = range_product(a->low, b->low);
    node->high = range_product(a->high, b->high);
    return node;
}

struct node *node_round(struct checker *checker, struct node *a, enum rounding rounding, int64_t multiple)
{
    static const enum opcode opcodes[] = {
        [ROUND_DOWN] = OP_DIVIDE_DOWN, [ROUND_UP] = OP_DIVIDE_UP, [ROUND_HALF_UP] = OP_DIVIDE_HALF_UP};
    static const enum opcode rated[] = {
        [ROUND_DOWN] = OP_RATE_DOWN, [ROUND_UP] = OP_RATE_UP, [ROUND_HALF_UP] = OP_RATE_HALF_UP};
    struct node *whole;
    if (a->type.kind == KIND_PRODUCT) {
        struct type type = type_amount(a->a->type.unit, 1);
        whole = node_two(checker, rated[rounding], type, a->a, a->b);
        whole->immediate = a->a->type.scale * multiple;
        whole->low = 0;
        whole->high = range_product(whole->a->high, 1000) / whole->immediate + 1;
    } else {
        struct type type = type_amount(a->type.unit, 1);
        int64_t divisor = a->type.scale * multiple;
        if (divisor == 1)
            return a;
        int64_t rounded;
        if (node_constant(a) &&
            !__builtin_mul_overflow(number_divide(a->immediate, divisor, rounding), multiple, &rounded))
            return node_word(checker, a->space, type, rounded);
        whole = node_one(checker, opcodes[rounding], type, a, divisor);
        whole->low = wide_divide(a->low, divisor, rounding);
        whole->high = wide_divide(a->high, divisor, rounding);
    }
    return node_scale(checker, whole, multiple);
}

struct node *node_extreme(struct checker *checker, struct node **operands, uint32_t count, bool greatest)
{
    uint32_t space = 0;
    for (uint32_t i = 0; i < count; i++)
        if (operands[i]->space)
            space = operands[i]->space;
    struct node *node = node_new(checker, greatest ? OP_GREATEST : OP_LEAST, space, operands[0]->type);
    node->operands = operands;
    node->operand_count = count;
    node->known = true;
    for (uint32_t i = 0; i < count; i++) {
        operands[i] = node_spread(checker, operands[i], space);
        node->known = node->known && operands[i]->known;
        wide low = operands[i]->low, high = operands[i]->high;
        if (i == 0 || (greatest ? low > node->low : low < node->low))
            node->low = low;
        if (i == 0 || (greatest ? high > node->high : high < node->high))
            node->high = high;
    }
    return node;
}

struct node *node_up(struct checker *checker, enum opcode opcode, struct type type, struct node *a)
{
    struct node *node = node_new(checker, opcode, 0, type);
    wide most = checker->lists.items[a->space].most;
    node->a = a;
    node->known = a->known;
    if (opcode == OP_COUNT) {
        node->low = 0;
        node->high = most;
    } else if (opcode == OP_SUM) {
        node->low = range_product(a->low < 0 ? a->low : 0, most);
        node->high = range_product(a->high > 0 ? a->high : 0, most);
    }
    return node;
}
