/* SPDX-License-Identifier: Apache-2.0 */
/* The one form of meanings keeps every value: expressions made up at random are worked out twice, as they are written
 * and as the graph has them, for the same facts. So are those that something is settled in, where it is so. */
#include <config.h>

#include "compare/meaning.h"
#include "unit.h"

#include <string.h>

#define WORLDS  24 /* facts that each expression is worked out for */
#define AMOUNTS 4
#define TRUTHS  3
#define CHOICES 3
#define FIELDS  (AMOUNTS + TRUTHS + CHOICES)

static const uint32_t member_counts[CHOICES] = {3, 3, 70}; /* the last fills more than a word of a mask */

struct forms {
    struct unit unit;
    struct meaning *meaning;
    struct field fields[FIELDS];
    int64_t facts[WORLDS][FIELDS];
    uint64_t seed;
};

/* A meaning, and what it is in each world. */
struct value {
    uint32_t node;
    int64_t is[WORLDS];
};

static int64_t below(struct forms *forms, int64_t count)
{
    forms->seed ^= forms->seed << 13;
    forms->seed ^= forms->seed >> 7;
    forms->seed ^= forms->seed << 17;
    return (int64_t)(forms->seed % (uint64_t)count);
}

static void forms_begin(struct forms *forms, uint64_t seed)
{
    memset(forms, 0, sizeof *forms);
    unit_begin(&forms->unit);
    forms->seed = seed * UINT64_C(0x9e3779b97f4a7c15) + 1;
    struct arena *arena = &forms->unit.arena;
    struct meaning *meaning = forms->meaning = meaning_begin(arena);
    for (uint32_t f = 0; f < FIELDS; f++) {
        forms->fields[f].name = arena_print(arena, "f%u", f);
        forms->fields[f].type = f < AMOUNTS ? TYPE_AMOUNT : f < AMOUNTS + TRUTHS ? TYPE_TRUTH : TYPE_CHOICE;
        struct meaning_atom atom = {.list = "", .name = forms->fields[f].name, .field = &forms->fields[f]};
        uint32_t members = f < AMOUNTS + TRUTHS ? 0 : member_counts[f - AMOUNTS - TRUTHS];
        for (uint32_t m = 0; m < members; m++)
            VECTOR_ADD(arena, atom.members, arena_print(arena, "m%u", m));
        VECTOR_ADD(arena, meaning->atoms, atom);
        for (unsigned w = 0; w < WORLDS; w++)
            forms->facts[w][f] = f < AMOUNTS ? below(forms, 21) - 6 : below(forms, f < AMOUNTS + TRUTHS ? 2 : members);
    }
}

static void forms_end(struct forms *forms)
{
    unit_end(&forms->unit);
}

static bool in_mask(const uint64_t *mask, uint32_t words, int64_t member)
{
    return (uint64_t)member / 64 < words ? mask[member / 64] >> member % 64 & 1 : mask[words - 1] >> 63;
}

/* What some other opcode makes of its operands: anything, as long as it is the same for the same. */
static int64_t any_value(uint16_t opcode, int64_t number, const int64_t *operands, uint32_t count)
{
    int64_t value = opcode + 3 * number;
    for (uint32_t i = 0; i < count; i++)
        value = (value * 31 + operands[i]) % 41;
    return opcode == OP_ANY ? value & 1 : value;
}

/* ---- as the graph has it ---- */

static int64_t worked_out(const struct forms *forms, uint32_t number, const int64_t *facts)
{
    const struct meaning_node *node = meaning_node(forms->meaning, number);
    int64_t operands[64] = {0}, value;
    ck_assert_uint_le(node->count, 64);
    for (uint32_t i = 0; i < node->count; i++)
        operands[i] = worked_out(forms, node->operands[i], facts);
    switch (node->kind) {
    case MEANING_TRUTH:
    case MEANING_NUMBER:
        return node->number;
    case MEANING_FIELD:
        return facts[node->number];
    case MEANING_NOT:
        return !operands[0];
    case MEANING_ALL:
        value = 1;
        for (uint32_t i = 0; i < node->count; i++)
            value = value && operands[i];
        return value;
    case MEANING_MEMBER:
        return in_mask(node->mask, node->mask_words, operands[0]);
    case MEANING_AT_LEAST:
        return operands[0] >= node->number;
    case MEANING_LESS:
        return operands[0] < operands[1];
    case MEANING_EQUAL:
        return operands[0] == operands[1];
    case MEANING_SELECT:
        return operands[0] ? operands[1] : operands[2];
    case MEANING_SUM:
        value = node->number;
        for (uint32_t i = 0; i < node->count; i++)
            value += node->coefficients[i] * operands[i];
        return value;
    case MEANING_PRODUCT:
        return operands[0] * operands[1];
    case MEANING_LEAST:
    case MEANING_GREATEST:
        value = operands[0];
        for (uint32_t i = 1; i < node->count; i++)
            if (node->kind == MEANING_LEAST ? operands[i] < value : operands[i] > value)
                value = operands[i];
        return value;
    case MEANING_ROUND:
        return number_divide(operands[0], node->number,
                             node->opcode == OP_DIVIDE_DOWN ? ROUND_DOWN
                             : node->opcode == OP_DIVIDE_UP ? ROUND_UP
                                                            : ROUND_HALF_UP);
    case MEANING_OTHER:
        return any_value(node->opcode, node->number, operands, node->count);
    case MEANING_TEXT:
    case MEANING_ROLE:
        break;
    }
    ck_abort_msg("a node of no expression");
    return 0;
}

static void check_value(const struct forms *forms, const struct value *value)
{
    for (unsigned w = 0; w < WORLDS; w++)
        ck_assert_int_eq(worked_out(forms, value->node, forms->facts[w]), value->is[w]);
}

/* ---- as it is written ---- */

static struct value amount(struct forms *forms, unsigned depth);
static struct value truth(struct forms *forms, unsigned depth);

static struct value field(struct forms *forms, uint32_t first, uint32_t count)
{
    uint32_t f = first + (uint32_t)below(forms, count);
    struct value made = {.node = meaning_field(forms->meaning, f)};
    for (unsigned w = 0; w < WORLDS; w++)
        made.is[w] = forms->facts[w][f];
    return made;
}

static struct value fixed(struct forms *forms, int64_t number)
{
    struct value made = {.node = meaning_number(forms->meaning, number)};
    for (unsigned w = 0; w < WORLDS; w++)
        made.is[w] = number;
    return made;
}

static struct value selected(struct forms *forms, struct value a, struct value b, unsigned depth)
{
    struct value condition = truth(forms, depth);
    struct value made = {.node = meaning_select(forms->meaning, condition.node, a.node, b.node)};
    for (unsigned w = 0; w < WORLDS; w++)
        made.is[w] = condition.is[w] ? a.is[w] : b.is[w];
    return made;
}

/* One of that many members; only lists of one length are mixed. */
static struct value choice(struct forms *forms, uint32_t list, unsigned depth)
{
    if (depth == 0 || below(forms, 3) == 0)
        return below(forms, 4) == 0 ? fixed(forms, below(forms, member_counts[list]))
                                    : field(forms, AMOUNTS + TRUTHS + (list == 2 ? 2 : 0), list == 2 ? 1 : 2);
    struct value a = choice(forms, list, depth - 1), b = choice(forms, list, depth - 1);
    return selected(forms, a, b, depth - 1);
}

static struct value among(struct forms *forms, unsigned depth)
{
    uint32_t list = below(forms, 2) ? 2 : 0, words = list == 2 ? 2 : 1;
    struct value of = choice(forms, list, depth), made;
    uint64_t mask[2] = {0};
    int64_t much = below(forms, 4);
    for (uint32_t m = 0; m < 64 * words; m++)
        if (below(forms, 4) < much)
            mask[m / 64] |= UINT64_C(1) << m % 64;
    made.node = meaning_member(forms->meaning, of.node, mask, words);
    for (unsigned w = 0; w < WORLDS; w++)
        made.is[w] = in_mask(mask, words, of.is[w]);
    return made;
}

static struct value both(struct forms *forms, unsigned depth)
{
    uint32_t nodes[4], count = 1 + (uint32_t)below(forms, 4);
    bool all = below(forms, 2);
    struct value made;
    for (unsigned w = 0; w < WORLDS; w++)
        made.is[w] = all;
    for (uint32_t i = 0; i < count; i++) {
        struct value part = truth(forms, depth);
        nodes[i] = part.node;
        for (unsigned w = 0; w < WORLDS; w++)
            made.is[w] = all ? made.is[w] && part.is[w] : made.is[w] || part.is[w];
    }
    made.node = all ? meaning_all(forms->meaning, nodes, count) : meaning_any(forms->meaning, nodes, count);
    return made;
}

static struct value compared(struct forms *forms, unsigned depth)
{
    struct value a = amount(forms, depth), b = below(forms, 2) ? fixed(forms, below(forms, 21) - 6) : amount(forms, depth);
    struct value made;
    int64_t how = below(forms, 4);
    if (below(forms, 4) == 0) {
        struct value other = a;
        a = b;
        b = other;
    }
    made.node = how == 0   ? meaning_less(forms->meaning, a.node, b.node)
                : how == 1 ? meaning_not(forms->meaning, meaning_less(forms->meaning, b.node, a.node))
                : how == 2 ? meaning_equal(forms->meaning, a.node, b.node)
                           : meaning_at_least(forms->meaning, a.node, 4);
    for (unsigned w = 0; w < WORLDS; w++)
        made.is[w] = how == 0   ? a.is[w] < b.is[w]
                     : how == 1 ? a.is[w] <= b.is[w]
                     : how == 2 ? a.is[w] == b.is[w]
                                : a.is[w] >= 4;
    return made;
}

static struct value negated(struct forms *forms, unsigned depth)
{
    struct value a = truth(forms, depth), made = {.node = meaning_not(forms->meaning, a.node)};
    for (unsigned w = 0; w < WORLDS; w++)
        made.is[w] = !a.is[w];
    return made;
}

/* Another opcode: one that is worked out where it stands, or one that looks at other lines. */
static struct value other(struct forms *forms, bool of_truths, unsigned depth)
{
    static const enum opcode lines[] = {OP_SUM, OP_RUNNING_SUM, OP_REFER_SUM};
    struct value a = amount(forms, depth), b = truth(forms, depth), made;
    uint32_t nodes[2] = {a.node, b.node};
    uint16_t opcode = (uint16_t)(of_truths ? OP_ANY : below(forms, 2) ? lines[below(forms, 3)] : OP_ON_BASE);
    made.node = meaning_other(forms->meaning, opcode, nodes, 2, 5);
    for (unsigned w = 0; w < WORLDS; w++) {
        int64_t operands[2] = {a.is[w], b.is[w]};
        made.is[w] = any_value(opcode, 5, operands, 2);
    }
    return made;
}

static struct value truth(struct forms *forms, unsigned depth)
{
    if (depth == 0)
        return below(forms, 2) ? field(forms, AMOUNTS, TRUTHS) : among(forms, 0);
    switch (below(forms, 8)) {
    case 0:
        return negated(forms, depth - 1);
    case 1:
    case 2:
        return both(forms, depth - 1);
    case 3:
        return among(forms, depth - 1);
    case 4:
    case 5:
        return compared(forms, depth - 1);
    case 6:
        return other(forms, true, depth - 1);
    default: {
        struct value a = truth(forms, depth - 1), b = truth(forms, depth - 1);
        return selected(forms, a, b, depth - 1);
    }
    }
}

static struct value summed(struct forms *forms, unsigned depth)
{
    uint32_t nodes[3], count = 1 + (uint32_t)below(forms, 3);
    int64_t coefficients[3], number = below(forms, 3) ? 0 : below(forms, 15) - 7;
    struct value made;
    for (unsigned w = 0; w < WORLDS; w++)
        made.is[w] = number;
    for (uint32_t i = 0; i < count; i++) {
        struct value part = amount(forms, depth);
        nodes[i] = part.node;
        coefficients[i] = below(forms, 2) ? 4 : below(forms, 9) - 4;
        coefficients[i] = coefficients[i] ? coefficients[i] : 1;
        for (unsigned w = 0; w < WORLDS; w++)
            made.is[w] += coefficients[i] * part.is[w];
    }
    made.node = meaning_sum(forms->meaning, nodes, coefficients, count, number);
    return made;
}

static struct value extreme(struct forms *forms, unsigned depth)
{
    uint32_t nodes[4], count = 1 + (uint32_t)below(forms, 4);
    bool least = below(forms, 2);
    struct value made = {0};
    for (uint32_t i = 0; i < count; i++) {
        struct value part = below(forms, 4) ? amount(forms, depth) : fixed(forms, below(forms, 21) - 6);
        nodes[i] = part.node;
        for (unsigned w = 0; w < WORLDS; w++)
            if (i == 0 || (least ? part.is[w] < made.is[w] : part.is[w] > made.is[w]))
                made.is[w] = part.is[w];
    }
    made.node = meaning_extreme(forms->meaning, least ? MEANING_LEAST : MEANING_GREATEST, nodes, count);
    return made;
}

static struct value rounded(struct forms *forms, unsigned depth)
{
    static const enum opcode opcodes[] = {OP_DIVIDE_DOWN, OP_DIVIDE_UP, OP_DIVIDE_HALF_UP};
    int64_t divisor = 1 + below(forms, 8), how = below(forms, 3);
    struct value a = amount(forms, depth), made;
    made.node = meaning_round(forms->meaning, (uint16_t)opcodes[how], a.node, divisor);
    for (unsigned w = 0; w < WORLDS; w++)
        made.is[w] = number_divide(a.is[w], divisor, (enum rounding)how);
    return made;
}

static struct value multiplied(struct forms *forms, unsigned depth)
{
    struct value a = amount(forms, depth < 2 ? depth : 1), b = amount(forms, 0), made;
    made.node = below(forms, 2) ? meaning_product(forms->meaning, a.node, b.node)
                                : meaning_product(forms->meaning, b.node, a.node);
    for (unsigned w = 0; w < WORLDS; w++)
        made.is[w] = a.is[w] * b.is[w];
    return made;
}

static struct value amount(struct forms *forms, unsigned depth)
{
    if (depth == 0)
        return below(forms, 4) ? field(forms, 0, AMOUNTS) : fixed(forms, below(forms, 21) - 6);
    switch (below(forms, 7)) {
    case 0:
    case 1:
        return summed(forms, depth - 1);
    case 2:
        return extreme(forms, depth - 1);
    case 3:
        return rounded(forms, depth - 1);
    case 4:
        return multiplied(forms, depth - 1);
    case 5:
        return other(forms, false, depth - 1);
    default: {
        struct value a = amount(forms, depth - 1), b = amount(forms, depth - 1);
        return selected(forms, a, b, depth - 1);
    }
    }
}

/* ---- */

#define EXPRESSIONS 3000

START_TEST(every_form_keeps_its_value)
{
    for (uint64_t seed = 1; seed <= EXPRESSIONS; seed++) {
        struct forms forms;
        forms_begin(&forms, seed);
        struct value made = seed % 2 ? amount(&forms, 4) : truth(&forms, 4);
        check_value(&forms, &made);
        forms_end(&forms);
    }
}
END_TEST

/* Behind a condition, and with its opposite; and one truth settles another only as it should. */
START_TEST(what_a_condition_settles)
{
    unsigned settled = 0, opposed = 0;
    for (uint64_t seed = 1; seed <= EXPRESSIONS; seed++) {
        struct forms forms;
        forms_begin(&forms, seed);
        struct value made = seed % 2 ? amount(&forms, 3) : truth(&forms, 3), condition = truth(&forms, seed % 3);
        uint32_t held = meaning_under(forms.meaning, made.node, condition.node, true);
        uint32_t missed = meaning_under(forms.meaning, made.node, condition.node, false);
        for (unsigned w = 0; w < WORLDS; w++)
            ck_assert_int_eq(worked_out(&forms, condition.is[w] ? held : missed, forms.facts[w]), made.is[w]);
        for (unsigned n = 0; n < 4; n++) {
            struct value asked = truth(&forms, n % 2);
            int says = meaning_settles(forms.meaning, condition.node, asked.node);
            for (unsigned w = 0; says && w < WORLDS; w++)
                ck_assert(!condition.is[w] || asked.is[w] == (says > 0));
            settled += says > 0;
            opposed += says < 0;
        }
        forms_end(&forms);
    }
    ck_assert_uint_gt(settled, 100);
    ck_assert_uint_gt(opposed, 20);
}
END_TEST

/* Fields by their values, as where a category of expense is looked at. */
START_TEST(what_a_field_settles)
{
    for (uint64_t seed = 1; seed <= EXPRESSIONS; seed++) {
        struct forms forms;
        forms_begin(&forms, seed);
        struct value made = seed % 2 ? amount(&forms, 3) : truth(&forms, 3);
        uint32_t first = (uint32_t)below(&forms, FIELDS), fields[2] = {first, (first + 1) % FIELDS}, from[2], to[2];
        const int64_t *facts = forms.facts[below(&forms, WORLDS)];
        for (unsigned i = 0; i < 2; i++) {
            from[i] = meaning_field(forms.meaning, fields[i]);
            to[i] = forms.fields[fields[i]].type == TYPE_TRUTH
                        ? (facts[fields[i]] ? forms.meaning->yes : forms.meaning->no)
                        : meaning_number(forms.meaning, facts[fields[i]]);
        }
        const struct meaning_settled settled = {from, to, 2};
        uint32_t node = meaning_settle(forms.meaning, made.node, &settled);
        for (unsigned w = 0; w < WORLDS; w++)
            if (forms.facts[w][fields[0]] == facts[fields[0]] && forms.facts[w][fields[1]] == facts[fields[1]])
                ck_assert_int_eq(worked_out(&forms, node, forms.facts[w]), made.is[w]);
        forms_end(&forms);
    }
}
END_TEST

/* At the ends of what a number can be, nothing is folded that would leave it. */
START_TEST(numbers_stay_in_range)
{
    struct forms forms;
    forms_begin(&forms, 1);
    struct meaning *meaning = forms.meaning;
    uint32_t x = meaning_field(meaning, 0), y = meaning_field(meaning, 1);
    const int64_t large = INT64_MAX / 2 + 1;
    uint32_t large_x = meaning_sum(meaning, &x, &large, 1, 0);
    /* A multiple of a multiple that does not fit is a multiple of that. */
    const int64_t two = 2;
    uint32_t twice = meaning_sum(meaning, &large_x, &two, 1, 0);
    ck_assert(meaning_is(meaning, twice, MEANING_SUM));
    ck_assert_uint_eq(meaning_node(meaning, twice)->operands[0], large_x);
    ck_assert_int_eq(meaning_node(meaning, twice)->coefficients[0], 2);
    uint32_t pair[2] = {large_x, x};
    const int64_t one_minus[2] = {2, -1};
    uint32_t mixed = meaning_sum(meaning, pair, one_minus, 2, 0);
    ck_assert_uint_eq(meaning_node(meaning, mixed)->count, 2);
    uint32_t sum_of_both = meaning_sum(meaning, (const uint32_t[]){x, y}, (const int64_t[]){large, 1}, 2, 0);
    uint32_t twice_both = meaning_sum(meaning, &sum_of_both, &two, 1, 0);
    ck_assert_uint_eq(meaning_node(meaning, twice_both)->operands[0], sum_of_both);
    /* Factors whose product does not fit stay within the product. */
    uint32_t large_y = meaning_sum(meaning, &y, &large, 1, 0);
    uint32_t product = meaning_product(meaning, large_x, large_y);
    ck_assert(meaning_is(meaning, product, MEANING_PRODUCT));
    /* x >= the least number there is, whatever is added. */
    ck_assert_uint_eq(meaning_equal(meaning, x, meaning_number(meaning, INT64_MAX)),
                      meaning_equal(meaning, meaning_number(meaning, INT64_MAX), x));
    ck_assert(meaning_is(meaning, meaning_equal(meaning, x, meaning_number(meaning, INT64_MAX)), MEANING_EQUAL));
    ck_assert(meaning_is(meaning, meaning_less(meaning, meaning_number(meaning, INT64_MAX), x), MEANING_LESS));
    const int64_t one = 1;
    uint32_t moved = meaning_sum(meaning, &x, &one, 1, -10);
    ck_assert(meaning_is(meaning, meaning_at_least(meaning, moved, INT64_MAX), MEANING_AT_LEAST));
    ck_assert_uint_eq(meaning_node(meaning, meaning_at_least(meaning, moved, INT64_MAX))->operands[0], moved);
    ck_assert(meaning_is(meaning, meaning_at_least(meaning, moved, INT64_MAX - 11), MEANING_AT_LEAST));
    ck_assert_uint_eq(meaning_node(meaning, meaning_at_least(meaning, moved, INT64_MAX - 11))->operands[0], moved);
    ck_assert_uint_eq(meaning_at_least(meaning, moved, 5), meaning_at_least(meaning, x, 15));
    /* A number beyond a mask is in it as its last member is, so that a set and its opposite share nothing. */
    const uint64_t mask = 1, opposite = ~mask;
    ck_assert_uint_eq(meaning_member(meaning, meaning_number(meaning, 64), &mask, 1), meaning->no);
    ck_assert_uint_eq(meaning_member(meaning, meaning_number(meaning, -1), &opposite, 1), meaning->yes);
    forms_end(&forms);
}
END_TEST

UNIT_MAIN("forms of meanings", every_form_keeps_its_value, what_a_condition_settles, what_a_field_settles,
          numbers_stay_in_range)
