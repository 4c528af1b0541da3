/* SPDX-License-Identifier: Apache-2.0 */
/* A meaning where something is settled: a field by its value, a condition by holding or not. What follows is
 * worked in by building anew what stands above it. */
#include <config.h>

#include "compare/meaning.h"

#include <string.h>

/* What came of each node, + 1; 0: it is not worked out. */
struct meaning_memo {
    struct meaning_memo *next; /* that is free */
    size_t room;
    uint32_t results[];
};

struct settling {
    struct meaning *meaning;
    const struct meaning_settled *settled;
    uint32_t condition, opposite; /* NONE: by `settled` */
    bool holds;
    uint32_t *results; /* of the memo: of the node at hand and those before it, among which its operands are */
};

static uint32_t settle(struct settling *settling, uint32_t node);

static uint32_t settle_operands(struct settling *settling, uint32_t number)
{
    struct meaning *meaning = settling->meaning;
    struct meaning_node node = *meaning_node(meaning, number);
    bool changed = false;
    for (uint32_t i = 0; i < node.count; i++)
        changed = settle(settling, node.operands[i]) != node.operands[i] || changed;
    if (!changed)
        return number;
    uint32_t *operands = ARENA_ARRAY(meaning->arena, uint32_t, node.count);
    for (uint32_t i = 0; i < node.count; i++)
        operands[i] = settle(settling, node.operands[i]);
    switch (node.kind) {
    case MEANING_NOT:
        return meaning_not(meaning, operands[0]);
    case MEANING_ALL:
        return meaning_all(meaning, operands, node.count);
    case MEANING_MEMBER:
        return meaning_member(meaning, operands[0], node.mask, node.mask_words);
    case MEANING_AT_LEAST:
        return meaning_at_least(meaning, operands[0], node.number);
    case MEANING_LESS:
        return meaning_less(meaning, operands[0], operands[1]);
    case MEANING_EQUAL:
        return meaning_equal(meaning, operands[0], operands[1]);
    case MEANING_SELECT:
        return meaning_select(meaning, operands[0], operands[1], operands[2]);
    case MEANING_SUM:
        return meaning_sum(meaning, operands, node.coefficients, node.count, node.number);
    case MEANING_PRODUCT:
        return meaning_product(meaning, operands[0], operands[1]);
    case MEANING_LEAST:
    case MEANING_GREATEST:
        return meaning_extreme(meaning, node.kind, operands, node.count);
    case MEANING_ROUND:
        return meaning_round(meaning, node.opcode, operands[0], node.number);
    default:
        return meaning_other(meaning, node.opcode, operands, node.count, node.number);
    }
}

/* Aggregates over lines stand for other lines than the one at hand, so nothing is settled behind them. */
static bool is_barrier(const struct meaning *meaning, uint32_t node)
{
    const struct meaning_node *n = meaning_node(meaning, node);
    if (n->kind != MEANING_OTHER)
        return false;
    enum opcode_spaces spaces = opcode_table[n->opcode].spaces;
    return spaces == SPACES_UP || spaces == SPACES_REF || n->opcode == OP_RUNNING_SUM;
}

static uint32_t settle(struct settling *settling, uint32_t node)
{
    struct meaning *meaning = settling->meaning;
    if (settling->results[node])
        return settling->results[node] - 1;
    uint32_t result = NONE;
    if (settling->condition != NONE) {
        int known = settling->holds ? meaning_settles(meaning, settling->condition, node) : 0;
        if (!settling->holds && meaning_is_truth(meaning, node))
            known = meaning_settles(meaning, settling->opposite, node);
        else if (!settling->holds && node == settling->condition)
            known = -1;
        result = known > 0 ? meaning->yes : known < 0 ? meaning->no : NONE;
    }
    for (uint32_t i = 0; settling->settled && i < settling->settled->count && result == NONE; i++)
        if (settling->settled->from[i] == node)
            result = settling->settled->to[i];
    if (result == NONE)
        result = is_barrier(meaning, node) ? node : settle_operands(settling, node);
    settling->results[node] = result + 1;
    return result;
}

/* One is taken for each settling within another, and used again: rules nested in thousands are settled as often. */
static struct meaning_memo *take_memo(struct meaning *meaning, uint32_t nodes)
{
    struct meaning_memo *memo = meaning->memos;
    if (memo)
        meaning->memos = memo->next;
    if (!memo || memo->room < nodes) {
        size_t room = 2 * (size_t)nodes;
        memo = arena_allocate(meaning->arena, sizeof *memo + room * sizeof *memo->results);
        memo->room = room;
    }
    memset(memo->results, 0, nodes * sizeof *memo->results);
    return memo;
}

static uint32_t settle_all(struct settling *settling, uint32_t node)
{
    struct meaning *meaning = settling->meaning;
    struct meaning_memo *memo = take_memo(meaning, node + 1);
    settling->results = memo->results;
    uint32_t result = settle(settling, node);
    memo->next = meaning->memos;
    meaning->memos = memo;
    return result;
}

uint32_t meaning_settle(struct meaning *meaning, uint32_t node, const struct meaning_settled *settled)
{
    struct settling settling = {.meaning = meaning, .settled = settled, .condition = NONE};
    return settle_all(&settling, node);
}

uint32_t meaning_under(struct meaning *meaning, uint32_t node, uint32_t condition, bool holds)
{
    if (!meaning_node(meaning, node)->count)
        return node == condition ? (holds ? meaning->yes : meaning->no) : node;
    const struct meaning_node *c = meaning_node(meaning, condition);
    if (holds && c->kind == MEANING_ALL) {
        for (uint32_t i = 0; i < meaning_node(meaning, condition)->count; i++)
            node = meaning_under(meaning, node, meaning_node(meaning, condition)->operands[i], true);
        return node;
    }
    struct settling settling = {.meaning = meaning, .condition = condition, .holds = holds};
    settling.opposite = holds ? NONE : meaning_not(meaning, condition);
    return settle_all(&settling, node);
}
