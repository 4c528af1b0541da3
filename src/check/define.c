/* SPDX-License-Identifier: Apache-2.0 */
/* Definitions: the default (原則) and its exceptions (ただし). Order never decides: two exceptions of one
 * rank that hold at once with different values are an error on that record, unless they are seen here to
 * exclude each other. */
#include <config.h>

#include "check/checker.h"

#include <stdarg.h>

uint32_t note_add(struct checker *checker, enum note_kind kind, uint32_t parent, const char *name,
                  struct node *node, struct node *value, uint32_t clause, struct span span)
{
    struct checked_note note = {.kind = kind,
                                .parent = parent,
                                .name = name,
                                .node = node,
                                .value = value,
                                .clause = clause,
                                .span = span};
    VECTOR_ADD(checker->arena, checker->scheme->notes, note);
    return checker->scheme->notes.count - 1;
}

void fail_when(struct checker *checker, struct node *flag, const char *message, ...)
{
    if (flag->type.kind == KIND_BAD || (flag->opcode == OP_CONST_FLAG && !flag->immediate))
        return;
    const char *text = message;
    va_list rest;
    va_start(rest, message);
    for (const char *argument; (argument = va_arg(rest, const char *));)
        text = arena_print(checker->arena, "%s\t%s", text, argument);
    va_end(rest);
    struct node *node = node_one(checker, OP_FAIL, type_truth, flag, message_number(checker, text));
    VECTOR_ADD(checker->arena, checker->scheme->fails, node);
}

static bool same_subject(const struct node *a, const struct node *b)
{
    return a == b || (a->opcode == b->opcode && a->opcode == OP_FIELD_WORD && a->immediate == b->immediate &&
                      a->space == b->space);
}

/* Whether the two are seen never to hold at once: the same choice among disjoint members. */
static bool exclusive(const struct node *a, const struct node *b)
{
    if (a->opcode == OP_AND)
        return exclusive(a->a, b) || exclusive(a->b, b);
    if (b->opcode == OP_AND)
        return exclusive(a, b->a) || exclusive(a, b->b);
    if (a->opcode == OP_NOT && a->a == b)
        return true;
    if (b->opcode == OP_NOT && b->a == a)
        return true;
    if (a->opcode != OP_AMONG || b->opcode != OP_AMONG || !same_subject(a->a, b->a))
        return false;
    for (uint32_t i = 0; i < a->mask_words; i++)
        if (a->mask[i] & b->mask[i])
            return false;
    return true;
}

struct node *node_differs(struct checker *checker, struct node *a, struct node *b)
{
    if (node_constant(a) && node_constant(b))
        return node_flag(checker, a->space, a->immediate != b->immediate);
    enum opcode opcode = a->type.kind == KIND_TRUTH    ? OP_EQUAL_FLAG
                         : a->type.kind == KIND_AMOUNT ? OP_EQUAL
                         : a->type.kind == KIND_RATE   ? OP_RATE_EQUAL
                                                       : OP_SAME_POINT;
    return node_not(checker, node_two(checker, opcode, type_truth, a, b));
}

static void check_conflicts(struct checker *checker, struct symbol *symbol,
                            const struct exception *exceptions, struct node **conditions,
                            struct node **values, uint32_t count)
{
    const struct exception *first = exceptions;
    for (uint32_t i = 0; i < count; i++, first = first->next) {
        const struct exception *second = first->next;
        for (uint32_t j = i + 1; j < count; j++, second = second->next) {
            if (first->first != second->first || exclusive(conditions[i], conditions[j]))
                continue;
            doubt_exceptions(checker, symbol->name, first, second, conditions[i], conditions[j], values[i + 1],
                             values[j + 1]);
            struct node *both = node_and(checker, conditions[i], conditions[j]);
            fail_when(checker, node_and(checker, both, node_differs(checker, values[i + 1], values[j + 1])),
                      TO_TRANSLATE("two exceptions of `{1}` hold at once with different values, that of `{2}` and that of "
                                   "`{3}`; 優先 behind the value of one lets it go first"),
                      symbol->name, arena_print(checker->arena, "#%u", i + 1),
                      arena_print(checker->arena, "#%u", j + 1), NULL);
        }
    }
}

struct node *define_node(struct checker *checker, struct symbol *symbol)
{
    const struct declaration *declaration = symbol->declaration;
    uint32_t clause = cite(checker, declaration->citations), count = 0;
    uint32_t space = symbol->space;
    uint32_t outer = checker->note_parent;
    uint32_t note = note_add(checker, symbol->kind == SYMBOL_CONSTANT ? NOTE_CONSTANT : NOTE_DEFINITION, NONE,
                             symbol->name, NULL, NULL, clause, declaration->name.span);
    checker->scheme->notes.items[note].text =
        span_text(checker->arena, checker->sources, declaration->value->span);
    checker->note_parent = note;
    struct node *probing = checker->probing;
    checker->probing = NULL;
    for (const struct exception *e = declaration->exceptions; e; e = e->next)
        count++;
    struct node **conditions = ARENA_ARRAY(checker->arena, struct node *, count + 1);
    struct node **values = ARENA_ARRAY(checker->arena, struct node *, count + 1);
    struct span *spans = ARENA_ARRAY(checker->arena, struct span, count + 1);
    values[0] = node_spread(checker, elaborate(checker, space, declaration->value), space);
    spans[0] = declaration->value->span;
    bool good = values[0]->type.kind != KIND_BAD;
    uint32_t at = 0;
    for (const struct exception *e = declaration->exceptions; e; e = e->next, at++) {
        cite(checker, e->citations);
        conditions[at] = node_spread(checker, elaborate_truth(checker, space, e->condition), space);
        values[at + 1] =
            node_spread(checker, elaborate_as(checker, space, e->value, &values[0]->type), space);
        spans[at + 1] = e->value->span;
        good = good && values[at + 1]->type.kind != KIND_BAD;
    }
    checker->probing = probing;
    if (!good || !unify_all(checker, values, spans, count + 1)) {
        checker->note_parent = outer;
        return node_bad(checker, space);
    }
    doubt_rate(checker, symbol->name, values, spans, count + 1);
    struct node *value = values[0];
    for (int rank = 0; rank < 2; rank++) { /* those of 優先 are asked first, so they are put on last */
        at = count;
        while (at-- > 0) {
            const struct exception *e = declaration->exceptions;
            for (uint32_t i = 0; i < at; i++)
                e = e->next;
            if (e->first == (rank == 1))
                value = node_select(checker, conditions[at], values[at + 1], value);
        }
    }
    check_conflicts(checker, symbol, declaration->exceptions, conditions, values, count);
    at = 0;
    for (const struct exception *e = declaration->exceptions; e; e = e->next, at++) {
        uint32_t number = note_add(checker, NOTE_EXCEPTION, note,
                                   span_text(checker->arena, checker->sources, e->condition->span),
                                   conditions[at], values[at + 1], cite(checker, e->citations), e->span);
        checker->scheme->notes.items[number].text =
            span_text(checker->arena, checker->sources, e->value->span);
    }
    checker->scheme->notes.items[note].node = value;
    checker->note_parent = outer;
    if (symbol->kind == SYMBOL_CONSTANT && !node_constant(value))
        CHECK(checker, Y0119, declaration->value->span);
    return value;
}
