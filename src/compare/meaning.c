/* SPDX-License-Identifier: Apache-2.0 */
/* The graph of meanings: equal nodes are one, and what is built is put into the one form as it is built. */
#include <config.h>

#include "compare/meaning.h"

#include <stdlib.h>
#include <string.h>

/* ---- equal nodes are one ---- */

static uint64_t mix(uint64_t hash, uint64_t value)
{
    hash ^= value + UINT64_C(0x9e3779b97f4a7c15) + (hash << 6) + (hash >> 2);
    return hash * UINT64_C(0xff51afd7ed558ccd);
}

static uint64_t hash_node(const struct meaning_node *node)
{
    uint64_t hash = mix(mix(node->kind, node->opcode), (uint64_t)node->number);
    for (uint32_t i = 0; i < node->count; i++)
        hash = mix(hash, node->operands[i]);
    for (uint32_t i = 0; node->coefficients && i < node->count; i++)
        hash = mix(hash, (uint64_t)node->coefficients[i]);
    for (uint32_t i = 0; i < node->mask_words; i++)
        hash = mix(hash, node->mask[i]);
    return hash ^ hash >> 29;
}

static bool same_node(const struct meaning_node *a, const struct meaning_node *b)
{
    return a->kind == b->kind && a->opcode == b->opcode && a->number == b->number && a->count == b->count &&
           a->mask_words == b->mask_words &&
           (!a->count || memcmp(a->operands, b->operands, a->count * sizeof *a->operands) == 0) &&
           (!a->coefficients ||
            memcmp(a->coefficients, b->coefficients, a->count * sizeof *a->coefficients) == 0) &&
           (!a->mask_words || memcmp(a->mask, b->mask, a->mask_words * sizeof *a->mask) == 0);
}

static void place(struct meaning *meaning, uint32_t node)
{
    uint32_t at = (uint32_t)hash_node(&meaning->nodes.items[node]) & (meaning->room - 1);
    while (meaning->slots[at])
        at = (at + 1) & (meaning->room - 1);
    meaning->slots[at] = node + 1;
}

/* The node of this content; operands and the rest are copied when it is new. */
static uint32_t make(struct meaning *meaning, const struct meaning_node *content)
{
    uint32_t at = (uint32_t)hash_node(content) & (meaning->room - 1);
    for (; meaning->slots[at]; at = (at + 1) & (meaning->room - 1))
        if (same_node(&meaning->nodes.items[meaning->slots[at] - 1], content))
            return meaning->slots[at] - 1;
    struct arena *arena = meaning->arena;
    struct meaning_node node = *content;
    node.operands = arena_copy(arena, content->operands, content->count * sizeof *content->operands);
    if (content->coefficients)
        node.coefficients =
            arena_copy(arena, content->coefficients, content->count * sizeof *content->coefficients);
    node.mask = arena_copy(arena, content->mask, content->mask_words * sizeof *content->mask);
    VECTOR_ADD(arena, meaning->nodes, node);
    if (meaning->nodes.count * 2 > meaning->room) {
        meaning->room *= 2;
        meaning->slots = ARENA_ARRAY(arena, uint32_t, meaning->room);
        for (uint32_t i = 0; i < meaning->nodes.count; i++)
            place(meaning, i);
    } else {
        place(meaning, meaning->nodes.count - 1);
    }
    return meaning->nodes.count - 1;
}

static uint32_t make_leaf(struct meaning *meaning, enum meaning_kind kind, int64_t number)
{
    struct meaning_node node = {.kind = kind, .number = number};
    return make(meaning, &node);
}

struct meaning *meaning_begin(struct arena *arena)
{
    struct meaning *meaning = ARENA_NEW(arena, struct meaning);
    meaning->arena = arena;
    meaning->room = 1024;
    meaning->slots = ARENA_ARRAY(arena, uint32_t, meaning->room);
    meaning->no = make_leaf(meaning, MEANING_TRUTH, 0);
    meaning->yes = make_leaf(meaning, MEANING_TRUTH, 1);
    return meaning;
}

uint32_t meaning_number(struct meaning *meaning, int64_t number)
{
    return make_leaf(meaning, MEANING_NUMBER, number);
}

uint32_t meaning_field(struct meaning *meaning, uint32_t atom)
{
    return make_leaf(meaning, MEANING_FIELD, atom);
}

uint32_t meaning_role(struct meaning *meaning, uint32_t role)
{
    return make_leaf(meaning, MEANING_ROLE, role);
}

uint32_t meaning_text_leaf(struct meaning *meaning, uint32_t text)
{
    return make_leaf(meaning, MEANING_TEXT, text);
}

uint32_t meaning_other(struct meaning *meaning, uint16_t opcode, const uint32_t *operands, uint32_t count,
                       int64_t number)
{
    struct meaning_node node = {.kind = MEANING_OTHER,
                                .opcode = opcode,
                                .number = number,
                                .operands = (uint32_t *)operands,
                                .count = count};
    return make(meaning, &node);
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* Sorts and keeps each once; returns how many are left. */
static uint32_t sort_once(uint32_t *numbers, uint32_t count)
{
    uint32_t kept = 0;
    qsort(numbers, count, sizeof *numbers, by_number);
    for (uint32_t i = 0; i < count; i++)
        if (!kept || numbers[kept - 1] != numbers[i])
            numbers[kept++] = numbers[i];
    return kept;
}

/* ---- truth ---- */

/* Bits of a mask's last word that stand for members of the operand: masks of a field have a bit more than it has members,
 * so that the last word is never full. */
static uint64_t last_word(const struct meaning *meaning, uint32_t a)
{
    const struct meaning_node *node = meaning_node(meaning, a);
    uint32_t members = node->kind == MEANING_FIELD ? meaning->atoms.items[node->number].members.count : 0;
    return members ? (UINT64_C(1) << members % 64) - 1 : UINT64_MAX;
}

uint32_t meaning_not(struct meaning *meaning, uint32_t a)
{
    const struct meaning_node *node = meaning_node(meaning, a);
    switch (node->kind) {
    case MEANING_TRUTH:
        return node->number ? meaning->no : meaning->yes;
    case MEANING_NOT:
        return node->operands[0];
    case MEANING_MEMBER: {
        uint64_t *mask = ARENA_ARRAY(meaning->arena, uint64_t, node->mask_words);
        for (uint32_t i = 0; i < node->mask_words; i++)
            mask[i] = ~node->mask[i];
        return meaning_member(meaning, node->operands[0], mask, node->mask_words);
    }
    case MEANING_SELECT: {
        uint32_t condition = node->operands[0], then = node->operands[1], other = node->operands[2];
        then = meaning_not(meaning, then);
        return meaning_select(meaning, condition, then, meaning_not(meaning, other));
    }
    default:
        break;
    }
    struct meaning_node negated = {.kind = MEANING_NOT, .operands = &a, .count = 1};
    return make(meaning, &negated);
}

uint32_t meaning_member(struct meaning *meaning, uint32_t a, const uint64_t *mask, uint32_t words)
{
    const struct meaning_node *node = meaning_node(meaning, a);
    if (node->kind == MEANING_NUMBER) {
        uint64_t member = (uint64_t)node->number;
        bool in = member / 64 < words ? mask[member / 64] >> member % 64 & 1 : mask[words - 1] >> 63;
        return in ? meaning->yes : meaning->no;
    }
    if (node->kind == MEANING_SELECT) {
        uint32_t condition = node->operands[0], other = node->operands[2];
        uint32_t then = meaning_member(meaning, node->operands[1], mask, words);
        return meaning_select(meaning, condition, then, meaning_member(meaning, other, mask, words));
    }
    bool none = true, all = true;
    uint64_t last = last_word(meaning, a), *members = ARENA_ARRAY(meaning->arena, uint64_t, words);
    for (uint32_t i = 0; i < words; i++) {
        uint64_t possible = i + 1 == words ? last : UINT64_MAX;
        members[i] = mask[i] & possible;
        none = none && members[i] == 0;
        all = all && members[i] == possible;
    }
    if (none || all)
        return none ? meaning->no : meaning->yes;
    struct meaning_node made = {
        .kind = MEANING_MEMBER, .operands = &a, .count = 1, .mask = members, .mask_words = words};
    return make(meaning, &made);
}

/* The operand and limit of x >= limit, or of its negation x < limit. */
static bool threshold(const struct meaning *meaning, uint32_t a, uint32_t *operand, int64_t *limit,
                      bool *negated)
{
    const struct meaning_node *node = meaning_node(meaning, a);
    *negated = node->kind == MEANING_NOT;
    if (*negated)
        node = meaning_node(meaning, node->operands[0]);
    if (node->kind != MEANING_AT_LEAST)
        return false;
    *operand = node->operands[0];
    *limit = node->number;
    return true;
}

int meaning_settles(const struct meaning *meaning, uint32_t known, uint32_t asked)
{
    if (known == asked)
        return 1;
    const struct meaning_node *k = meaning_node(meaning, known), *a = meaning_node(meaning, asked);
    if ((k->kind == MEANING_NOT && k->operands[0] == asked) ||
        (a->kind == MEANING_NOT && a->operands[0] == known))
        return -1;
    uint32_t x, y;
    int64_t low, high;
    bool below, asked_below;
    if (threshold(meaning, known, &x, &low, &below) && threshold(meaning, asked, &y, &high, &asked_below) &&
        x == y) {
        int implied = below ? (high >= low ? -1 : 0) : (high <= low ? 1 : 0); /* of y >= high */
        return asked_below ? -implied : implied;
    }
    if (k->kind == MEANING_MEMBER && a->kind == MEANING_MEMBER && k->operands[0] == a->operands[0] &&
        k->mask_words == a->mask_words) {
        bool within = true, apart = true;
        for (uint32_t i = 0; i < k->mask_words; i++) {
            within = within && (k->mask[i] & ~a->mask[i]) == 0;
            apart = apart && (k->mask[i] & a->mask[i]) == 0;
        }
        return within ? 1 : apart ? -1 : 0;
    }
    return 0;
}

/* Members of one operand's choice in a conjunction are cut down to one set. */
static void join_members(struct meaning *meaning, uint32_t *operands, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (!meaning_is(meaning, operands[i], MEANING_MEMBER))
            continue;
        for (uint32_t k = i + 1; k < count; k++) {
            const struct meaning_node *a = meaning_node(meaning, operands[i]);
            const struct meaning_node *b = meaning_node(meaning, operands[k]);
            if (b->kind != MEANING_MEMBER || a->operands[0] != b->operands[0] ||
                a->mask_words != b->mask_words)
                continue;
            uint64_t *mask = ARENA_ARRAY(meaning->arena, uint64_t, a->mask_words);
            for (uint32_t w = 0; w < a->mask_words; w++)
                mask[w] = a->mask[w] & b->mask[w];
            uint32_t words = a->mask_words;
            operands[i] = meaning_member(meaning, a->operands[0], mask, words);
            operands[k] = meaning->yes;
            if (!meaning_is(meaning, operands[i], MEANING_MEMBER))
                break;
        }
    }
}

/* What the other conjuncts settle of this one is worked into it. */
static uint32_t work_in(struct meaning *meaning, const uint32_t *operands, uint32_t count, uint32_t at)
{
    uint32_t node = operands[at];
    for (uint32_t i = 0; i < count; i++) {
        if (i == at)
            continue;
        int settled = meaning_settles(meaning, operands[i], node);
        /* of two that say the same of each other, the first stays */
        if (settled < 0)
            return meaning->no;
        if (settled > 0 && (i < at || meaning_settles(meaning, node, operands[i]) <= 0))
            return meaning->yes;
    }
    const struct meaning_node *negated = meaning_node(meaning, node);
    if (negated->kind != MEANING_NOT || !meaning_is(meaning, negated->operands[0], MEANING_ALL))
        return node;
    struct meaning_node inner = *meaning_node(meaning, negated->operands[0]);
    uint32_t *left = ARENA_ARRAY(meaning->arena, uint32_t, inner.count), kept = 0;
    for (uint32_t k = 0; k < inner.count; k++) {
        int settled = 0;
        for (uint32_t i = 0; i < count && !settled; i++)
            settled = i == at ? 0 : meaning_settles(meaning, operands[i], inner.operands[k]);
        if (settled < 0)
            return meaning->yes;
        if (!settled)
            left[kept++] = inner.operands[k];
    }
    return kept == inner.count ? node : meaning_not(meaning, meaning_all(meaning, left, kept));
}

static uint32_t flatten_all(struct meaning *meaning, const uint32_t *operands, uint32_t count,
                            uint32_t **flat)
{
    uint32_t total = 0, at = 0;
    for (uint32_t i = 0; i < count; i++)
        total +=
            meaning_is(meaning, operands[i], MEANING_ALL) ? meaning_node(meaning, operands[i])->count : 1;
    *flat = ARENA_ARRAY(meaning->arena, uint32_t, total);
    for (uint32_t i = 0; i < count; i++) {
        const struct meaning_node *node = meaning_node(meaning, operands[i]);
        if (node->kind != MEANING_ALL)
            (*flat)[at++] = operands[i];
        for (uint32_t k = 0; node->kind == MEANING_ALL && k < node->count; k++)
            (*flat)[at++] = node->operands[k];
    }
    return sort_once(*flat, total);
}

uint32_t meaning_all(struct meaning *meaning, const uint32_t *operands, uint32_t count)
{
    uint32_t *flat, kept = 0;
    count = flatten_all(meaning, operands, count, &flat);
    join_members(meaning, flat, count);
    bool changed = false;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t worked = work_in(meaning, flat, count, i);
        changed = changed || worked != flat[i];
        flat[i] = worked;
        if (worked == meaning->no)
            return meaning->no;
    }
    for (uint32_t i = 0; i < count; i++)
        if (flat[i] != meaning->yes)
            flat[kept++] = flat[i];
    if (changed && kept > 1)
        return meaning_all(meaning, flat, kept);
    kept = sort_once(flat, kept);
    if (kept == 0)
        return meaning->yes;
    if (kept == 1)
        return flat[0];
    struct meaning_node node = {.kind = MEANING_ALL, .operands = flat, .count = kept};
    return make(meaning, &node);
}

uint32_t meaning_any(struct meaning *meaning, const uint32_t *operands, uint32_t count)
{
    uint32_t *negated = ARENA_ARRAY(meaning->arena, uint32_t, count);
    for (uint32_t i = 0; i < count; i++)
        negated[i] = meaning_not(meaning, operands[i]);
    return meaning_not(meaning, meaning_all(meaning, negated, count));
}

/* ---- comparisons ---- */

uint32_t meaning_at_least(struct meaning *meaning, uint32_t a, int64_t limit)
{
    struct meaning_node node = *meaning_node(meaning, a);
    if (node.kind == MEANING_NUMBER)
        return node.number >= limit ? meaning->yes : meaning->no;
    if (node.kind == MEANING_SELECT) {
        const struct meaning_node *then = meaning_node(meaning, node.operands[1]);
        const struct meaning_node *other = meaning_node(meaning, node.operands[2]);
        if (then->kind == MEANING_NUMBER || other->kind == MEANING_NUMBER) {
            uint32_t above = meaning_at_least(meaning, node.operands[1], limit);
            return meaning_select(meaning, node.operands[0], above,
                                  meaning_at_least(meaning, node.operands[2], limit));
        }
    }
    if (node.kind == MEANING_SUM && node.count == 1) {
        /* coefficient * x + number >= limit */
        wide rest = (wide)limit - node.number, coefficient = node.coefficients[0];
        wide edge = coefficient > 0 ? wide_divide(rest, coefficient, ROUND_UP)
                                    : wide_divide(-rest, -coefficient, ROUND_DOWN);
        if (wide_fits(edge) && wide_fits(edge + 1))
            return coefficient > 0
                       ? meaning_at_least(meaning, node.operands[0], (int64_t)edge)
                       : meaning_not(meaning, meaning_at_least(meaning, node.operands[0], (int64_t)edge + 1));
    }
    struct meaning_node made = {.kind = MEANING_AT_LEAST, .operands = &a, .count = 1, .number = limit};
    return make(meaning, &made);
}

uint32_t meaning_less(struct meaning *meaning, uint32_t a, uint32_t b)
{
    const struct meaning_node *x = meaning_node(meaning, a), *y = meaning_node(meaning, b);
    if (a == b)
        return meaning->no;
    if (y->kind == MEANING_NUMBER)
        return meaning_not(meaning, meaning_at_least(meaning, a, y->number));
    if (x->kind == MEANING_NUMBER && x->number < INT64_MAX)
        return meaning_at_least(meaning, b, x->number + 1);
    uint32_t operands[2] = {a, b};
    struct meaning_node node = {.kind = MEANING_LESS, .operands = operands, .count = 2};
    return make(meaning, &node);
}

uint32_t meaning_equal(struct meaning *meaning, uint32_t a, uint32_t b)
{
    if (a == b)
        return meaning->yes;
    if (meaning_is(meaning, a, MEANING_NUMBER)) {
        uint32_t other = a;
        a = b;
        b = other;
    }
    const struct meaning_node *fixed = meaning_node(meaning, b);
    if (fixed->kind == MEANING_NUMBER && fixed->number < INT64_MAX) {
        int64_t number = fixed->number;
        uint32_t both[2] = {meaning_at_least(meaning, a, number), 0};
        both[1] = meaning_not(meaning, meaning_at_least(meaning, a, number + 1));
        return meaning_all(meaning, both, 2);
    }
    uint32_t operands[2] = {a < b ? a : b, a < b ? b : a};
    struct meaning_node node = {.kind = MEANING_EQUAL, .operands = operands, .count = 2};
    return make(meaning, &node);
}

/* ---- choice ---- */

bool meaning_is_truth(const struct meaning *meaning, uint32_t a)
{
    const struct meaning_node *node = meaning_node(meaning, a);
    switch (node->kind) {
    case MEANING_FIELD:
        return meaning->atoms.items[node->number].field->type == TYPE_TRUTH;
    case MEANING_TRUTH:
    case MEANING_NOT:
    case MEANING_ALL:
    case MEANING_MEMBER:
    case MEANING_AT_LEAST:
    case MEANING_LESS:
    case MEANING_EQUAL:
        return true;
    default:
        return false;
    }
}

/* Selections on one operand's edges stand with the highest edge outermost. */
static bool higher_edge_within(const struct meaning *meaning, uint32_t condition, uint32_t then)
{
    const struct meaning_node *outer = meaning_node(meaning, condition), *inner = meaning_node(meaning, then);
    if (outer->kind != MEANING_AT_LEAST || inner->kind != MEANING_SELECT)
        return false;
    inner = meaning_node(meaning, inner->operands[0]);
    return inner->kind == MEANING_AT_LEAST && inner->operands[0] == outer->operands[0] && inner->number > outer->number;
}

/* Whether all conjuncts are edges of one operand, as in a table's row. */
static bool is_row(const struct meaning *meaning, const struct meaning_node *node)
{
    uint32_t x = NONE, y;
    int64_t limit;
    bool negated;
    if (node->kind != MEANING_ALL)
        return false;
    for (uint32_t i = 0; i < node->count; i++) {
        if (!threshold(meaning, node->operands[i], &y, &limit, &negated) || (x != NONE && x != y))
            return false;
        x = y;
    }
    return true;
}

uint32_t meaning_select(struct meaning *meaning, uint32_t condition, uint32_t a, uint32_t b)
{
    struct meaning_node c = *meaning_node(meaning, condition);
    if (c.kind == MEANING_TRUTH)
        return c.number ? a : b;
    if (c.kind == MEANING_NOT)
        return meaning_select(meaning, c.operands[0], b, a);
    if (is_row(meaning, &c)) {
        for (uint32_t i = c.count; i-- > 0;)
            a = meaning_select(meaning, c.operands[i], a, b);
        return a;
    }
    a = meaning_under(meaning, a, condition, true);
    b = meaning_under(meaning, b, condition, false);
    if (a == b)
        return a;
    if (meaning_is_truth(meaning, a) || meaning_is_truth(meaning, b)) {
        uint32_t then[2] = {condition, a}, other[2] = {meaning_not(meaning, condition), b}, both[2];
        both[0] = meaning_all(meaning, then, 2);
        both[1] = meaning_all(meaning, other, 2);
        return meaning_any(meaning, both, 2);
    }
    if (higher_edge_within(meaning, condition, a)) {
        struct meaning_node inner = *meaning_node(meaning, a);
        uint32_t below = meaning_select(meaning, condition, inner.operands[2], b);
        return meaning_select(meaning, inner.operands[0], inner.operands[1], below);
    }
    uint32_t operands[3] = {condition, a, b};
    struct meaning_node node = {.kind = MEANING_SELECT, .operands = operands, .count = 3};
    return make(meaning, &node);
}

/* ---- amounts ---- */

struct term {
    uint32_t node;
    int64_t coefficient;
};

static int by_node(const void *a, const void *b)
{
    uint32_t x = ((const struct term *)a)->node, y = ((const struct term *)b)->node;
    return (x > y) - (x < y);
}

static void take_terms(struct meaning *meaning, struct term *terms, uint32_t *count, int64_t *number,
                       uint32_t node, int64_t factor)
{
    const struct meaning_node *n = meaning_node(meaning, node);
    if (n->kind == MEANING_NUMBER) {
        *number += factor * n->number;
    } else if (n->kind == MEANING_SUM) {
        *number += factor * n->number;
        for (uint32_t i = 0; i < n->count; i++)
            terms[(*count)++] = (struct term){n->operands[i], factor * n->coefficients[i]};
    } else {
        terms[(*count)++] = (struct term){node, factor};
    }
}

/* Coefficients are those of programs that were proven to fit 64 bits; products of two are kept in range by
 * the caller's limit on what is folded. */
static bool folds(const struct meaning *meaning, uint32_t node, int64_t factor)
{
    const struct meaning_node *n = meaning_node(meaning, node);
    bool fits = wide_fits((wide)n->number * factor);
    for (uint32_t i = 0; n->kind == MEANING_SUM && i < n->count; i++)
        fits = fits && wide_fits((wide)n->coefficients[i] * factor);
    return fits;
}

uint32_t meaning_sum(struct meaning *meaning, const uint32_t *operands, const int64_t *coefficients,
                     uint32_t count, int64_t number)
{
    uint32_t most = 0, taken = 0, kept = 0;
    for (uint32_t i = 0; i < count; i++)
        most += 1 + meaning_node(meaning, operands[i])->count;
    struct term *terms = ARENA_ARRAY(meaning->arena, struct term, most + 1);
    for (uint32_t i = 0; i < count; i++) {
        int64_t coefficient = coefficients ? coefficients[i] : 1;
        if (folds(meaning, operands[i], coefficient))
            take_terms(meaning, terms, &taken, &number, operands[i], coefficient);
        else
            terms[taken++] = (struct term){operands[i], coefficient};
    }
    qsort(terms, taken, sizeof *terms, by_node);
    for (uint32_t i = 0; i < taken; i++) {
        if (kept && terms[kept - 1].node == terms[i].node)
            terms[kept - 1].coefficient += terms[i].coefficient;
        else
            terms[kept++] = terms[i];
        if (!terms[kept - 1].coefficient)
            kept--;
    }
    if (kept == 0)
        return meaning_number(meaning, number);
    if (kept == 1 && number == 0 && terms[0].coefficient == 1)
        return terms[0].node;
    struct meaning_node node = {.kind = MEANING_SUM, .number = number, .count = kept};
    node.operands = ARENA_ARRAY(meaning->arena, uint32_t, kept);
    node.coefficients = ARENA_ARRAY(meaning->arena, int64_t, kept);
    for (uint32_t i = 0; i < kept; i++) {
        node.operands[i] = terms[i].node;
        node.coefficients[i] = terms[i].coefficient;
    }
    return make(meaning, &node);
}

/* A multiple of another meaning: that one, with the factor taken out; else the meaning itself. */
static uint32_t without_factor(const struct meaning *meaning, uint32_t a, int64_t *factor)
{
    const struct meaning_node *node = meaning_node(meaning, a);
    if (node->kind != MEANING_SUM || node->count != 1 || node->number != 0 || node->coefficients[0] <= 0)
        return a;
    *factor = node->coefficients[0];
    return node->operands[0];
}

static uint32_t times(struct meaning *meaning, uint32_t a, int64_t factor)
{
    return factor == 1 ? a : meaning_sum(meaning, &a, &factor, 1, 0);
}

uint32_t meaning_product(struct meaning *meaning, uint32_t a, uint32_t b)
{
    int64_t x = 1, y = 1;
    uint32_t plain_a = without_factor(meaning, a, &x), plain_b = without_factor(meaning, b, &y);
    if ((x != 1 || y != 1) && wide_fits((wide)x * y))
        return times(meaning, meaning_product(meaning, plain_a, plain_b), x * y);
    if (meaning_is(meaning, a, MEANING_NUMBER)) {
        uint32_t other = a;
        a = b;
        b = other;
    }
    if (meaning_is(meaning, b, MEANING_NUMBER)) {
        int64_t coefficient = meaning_node(meaning, b)->number;
        return meaning_sum(meaning, &a, &coefficient, 1, 0);
    }
    uint32_t operands[2] = {a < b ? a : b, a < b ? b : a};
    struct meaning_node node = {.kind = MEANING_PRODUCT, .operands = operands, .count = 2};
    return make(meaning, &node);
}

/* The greatest factor that all operands have in common; 1 when one of them is no multiple. */
static int64_t common_factor(const struct meaning *meaning, const uint32_t *operands, uint32_t count)
{
    int64_t common = 0;
    for (uint32_t i = 0; i < count && common != 1; i++) {
        const struct meaning_node *node = meaning_node(meaning, operands[i]);
        int64_t factor = 1;
        without_factor(meaning, operands[i], &factor);
        if (node->kind == MEANING_NUMBER)
            factor = node->number < 0 ? 1 : node->number;
        common = common ? factor ? number_gcd(common, factor) : common : factor;
    }
    return common ? common : 1;
}

uint32_t meaning_extreme(struct meaning *meaning, enum meaning_kind kind, const uint32_t *operands,
                         uint32_t count)
{
    int64_t common = common_factor(meaning, operands, count);
    if (common > 1) { /* the least of 4x and 4y is 4 times the least of x and y */
        uint32_t *parts = ARENA_ARRAY(meaning->arena, uint32_t, count);
        for (uint32_t i = 0; i < count; i++) {
            const struct meaning_node *node = meaning_node(meaning, operands[i]);
            int64_t factor = 1;
            uint32_t part = without_factor(meaning, operands[i], &factor);
            parts[i] = node->kind == MEANING_NUMBER ? meaning_number(meaning, node->number / common)
                                                    : times(meaning, part, factor / common);
        }
        return times(meaning, meaning_extreme(meaning, kind, parts, count), common);
    }
    uint32_t total = 0, taken = 0, kept = 0;
    for (uint32_t i = 0; i < count; i++)
        total += 1 + meaning_node(meaning, operands[i])->count;
    uint32_t *flat = ARENA_ARRAY(meaning->arena, uint32_t, total + 1), fixed = NONE;
    for (uint32_t i = 0; i < count; i++) {
        const struct meaning_node *node = meaning_node(meaning, operands[i]);
        for (uint32_t k = 0; node->kind == kind && k < node->count; k++)
            flat[taken++] = node->operands[k];
        if (node->kind != kind)
            flat[taken++] = operands[i];
    }
    for (uint32_t i = 0; i < taken; i++) {
        const struct meaning_node *node = meaning_node(meaning, flat[i]);
        if (node->kind != MEANING_NUMBER) {
            flat[kept++] = flat[i];
            continue;
        }
        int64_t so_far = fixed == NONE ? node->number : meaning_node(meaning, fixed)->number;
        bool better = kind == MEANING_LEAST ? node->number <= so_far : node->number >= so_far;
        fixed = fixed == NONE || better ? flat[i] : fixed;
    }
    if (fixed != NONE)
        flat[kept++] = fixed;
    kept = sort_once(flat, kept);
    if (kept == 1)
        return flat[0];
    struct meaning_node node = {.kind = kind, .operands = flat, .count = kept};
    return make(meaning, &node);
}

uint32_t meaning_round(struct meaning *meaning, uint16_t opcode, uint32_t a, int64_t divisor)
{
    struct meaning_node node = *meaning_node(meaning, a);
    if (divisor == 1)
        return a;
    if (node.kind == MEANING_NUMBER)
        return meaning_number(meaning, number_divide(node.number, divisor,
                                                     opcode == OP_DIVIDE_DOWN ? ROUND_DOWN
                                                     : opcode == OP_DIVIDE_UP ? ROUND_UP
                                                                              : ROUND_HALF_UP));
    if (node.kind == MEANING_SUM) { /* (4x + 4y) / 4000 is (x + y) / 1000 */
        int64_t common = divisor;
        if (node.number)
            common = number_gcd(common, node.number < 0 ? -node.number : node.number);
        for (uint32_t i = 0; i < node.count; i++)
            common =
                number_gcd(common, node.coefficients[i] < 0 ? -node.coefficients[i] : node.coefficients[i]);
        if (common > 1) {
            int64_t *coefficients = ARENA_ARRAY(meaning->arena, int64_t, node.count);
            for (uint32_t i = 0; i < node.count; i++)
                coefficients[i] = node.coefficients[i] / common;
            a = meaning_sum(meaning, node.operands, coefficients, node.count, node.number / common);
            return meaning_round(meaning, opcode, a, divisor / common);
        }
    }
    struct meaning_node made = {
        .kind = MEANING_ROUND, .opcode = opcode, .operands = &a, .count = 1, .number = divisor};
    return make(meaning, &made);
}

uint32_t meaning_member_number(const struct meaning *meaning, uint32_t atom, const char *member)
{
    const struct meaning_atom *a = &meaning->atoms.items[atom];
    for (uint32_t i = 0; i < a->members.count; i++)
        if (strcmp(a->members.items[i], member) == 0)
            return i;
    return NONE;
}
