/* SPDX-License-Identifier: Apache-2.0 */
/* Notes what the tests of a scheme look at, while expressions are read: every condition with the parts that
 * かつ, または and でない make it of, and every branch. */
#include <config.h>

#include "check/checker.h"

static enum probe_kind probe_kind_of(const struct expression *expression)
{
    if (expression->kind == EXPRESSION_NOT)
        return PROBE_NOT;
    if (expression->kind == EXPRESSION_BINARY && expression->operator== OPERATOR_AND)
        return PROBE_AND;
    if (expression->kind == EXPRESSION_BINARY && expression->operator== OPERATOR_OR)
        return PROBE_OR;
    return PROBE_ATOM;
}

/* Parts were noted last, so the search from behind is short. */
static void adopt_part(struct checker *checker, const struct expression *part, uint32_t parent)
{
    for (uint32_t i = parent; i-- > 0;) {
        struct checked_probe *probe = &checker->scheme->probes.items[i];
        if (probe->expression == part && probe->parent == NONE) {
            probe->parent = parent;
            return;
        }
    }
}

void probe_condition(struct checker *checker, const struct expression *expression, struct node *node)
{
    if (checker->conforming || expression->kind == EXPRESSION_TRUTH)
        return; /* what a framework asks is its own */
    struct checked_probe probe = {.kind = probe_kind_of(expression),
                                  .parent = NONE,
                                  .expression = expression,
                                  .node = node,
                                  .applies = checker->probing && checker->probing->space == node->space
                                                 ? checker->probing
                                                 : NULL,
                                  .span = expression->span};
    VECTOR_ADD(checker->arena, checker->scheme->probes, probe);
    uint32_t number = checker->scheme->probes.count - 1;
    if (probe.kind == PROBE_ATOM)
        return;
    adopt_part(checker, expression->left, number);
    if (probe.kind != PROBE_NOT)
        adopt_part(checker, expression->right, number);
}

void probe_branch(struct checker *checker, const struct branch *branch, struct node *taken)
{
    if (checker->conforming || taken->type.kind == KIND_BAD)
        return;
    struct checked_probe probe = {
        .kind = PROBE_BRANCH, .parent = NONE, .node = taken, .span = branch->span};
    if (branch->otherwise)
        probe.name = "その他";
    else if (branch->unknown)
        probe.name = "不明";
    else if (branch->patterns) {
        const struct expression_list *last = branch->patterns;
        struct span span = last->expression->span;
        while (last->next)
            last = last->next;
        span.end = last->expression->span.end;
        probe.span = span;
        probe.name = span_text(checker->arena, checker->sources, span);
    } else { /* of ならば */
        probe.name = span_text(checker->arena, checker->sources, branch->span);
    }
    VECTOR_ADD(checker->arena, checker->scheme->probes, probe);
}
