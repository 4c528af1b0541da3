/* SPDX-License-Identifier: Apache-2.0 */
/* Doubts: what a scheme may say, and is a slip more often than not. Each is a warning that shows what makes it one. */
#include <config.h>

#include "check/checker.h"

#include "syntax/keyword.h"

#include <string.h>

/* ---- Rates above 1 ---- */

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), bytes = strlen(end);
    return length >= bytes && strcmp(text + length - bytes, end) == 0;
}

/* A rate is told by its name, or by a fraction among its values. Fixed values alone are looked at: what is worked out
 * may well be above 1. */
void doubt_rate(struct checker *checker, const char *name, struct node **values, const struct span *spans,
                uint32_t count)
{
    if (checker->conforming || values[0]->type.kind != KIND_AMOUNT || values[0]->type.unit)
        return;
    bool rate = ends_with(name, "率") || ends_with(name, "rate");
    for (uint32_t i = 0; i < count; i++)
        rate = rate || (node_constant(values[i]) && values[i]->immediate > 0 &&
                        values[i]->immediate < values[i]->type.scale);
    for (uint32_t i = 0; rate && i < count; i++)
        if (node_constant(values[i]) && values[i]->immediate > values[i]->type.scale)
            CHECK(checker, Y0223, spans[i], name, span_text(checker->arena, checker->sources, spans[i]));
}

/* ---- Exceptions that hold at once ---- */

/* What a conjunction asks of fields that are independent of each other: at most one of each field. */
#define ATOMS 16
struct atom {
    uint32_t field, space;
    const struct node *among; /* of a choice: the test; NULL: a truth */
    bool truth;
};
struct atoms {
    struct atom items[ATOMS];
    unsigned count;
};

/* Whether a test asks a field for members of a choice, by a set or by one of them. */
static bool allows_members(const struct node *test)
{
    return (test->opcode == OP_AMONG || (test->opcode == OP_SAME_POINT && node_constant(test->b))) &&
           test->a->opcode == OP_FIELD_WORD && test->a->type.kind == KIND_CHOICE;
}

static bool allows(const struct node *test, uint32_t member)
{
    return test->opcode == OP_AMONG ? mask_has(test->mask, member) : test->b->immediate == (int64_t)member;
}

/* Adds what makes a condition true to what was asked; false when that is not to be seen here. */
static bool atoms_add(struct atoms *atoms, const struct node *condition, bool truth)
{
    if (condition->opcode == OP_NOT)
        return atoms_add(atoms, condition->a, !truth);
    if (condition->opcode == (truth ? OP_AND : OP_OR))
        return atoms_add(atoms, condition->a, truth) && atoms_add(atoms, condition->b, truth);
    if (condition->opcode == (truth ? OP_OR : OP_AND)) {
        struct atoms before = *atoms;
        if (atoms_add(atoms, condition->a, truth))
            return true;
        *atoms = before;
        return atoms_add(atoms, condition->b, truth);
    }
    struct atom atom = {.space = condition->space, .truth = truth};
    if (condition->opcode == OP_FIELD_FLAG)
        atom.field = (uint32_t)condition->immediate;
    else if (truth && allows_members(condition)) {
        atom.field = (uint32_t)condition->a->immediate;
        atom.among = condition;
    } else {
        return false;
    }
    for (unsigned i = 0; i < atoms->count; i++)
        if (atoms->items[i].field == atom.field && atoms->items[i].space == atom.space)
            /* of one choice the members may meet: seen below; a truth that is asked twice must be the same */
            if (!atom.among && atoms->items[i].truth != truth)
                return false;
    if (atoms->count == ATOMS)
        return false;
    atoms->items[atoms->count++] = atom;
    return true;
}

/* A member that all of the atoms on the choice of number `first` allow; NONE: none. */
static uint32_t common_member(const struct checker *checker, const struct atoms *atoms, unsigned first)
{
    const struct node *among = atoms->items[first].among;
    for (uint32_t m = 0; m < checker->domains.items[among->a->type.domain].count; m++) {
        bool all = true;
        for (unsigned i = first; i < atoms->count; i++)
            if (atoms->items[i].among && atoms->items[i].field == atoms->items[first].field &&
                atoms->items[i].space == atoms->items[first].space)
                all = all && allows(atoms->items[i].among, m);
        if (all)
            return m;
    }
    return NONE;
}

/* Where both hold, in words: `所在 = 離島、再申請`; NULL when no such case was seen. */
static const char *case_of_both(struct checker *checker, const struct node *a, const struct node *b)
{
    struct atoms atoms = {.count = 0};
    if (!atoms_add(&atoms, a, true) || !atoms_add(&atoms, b, true))
        return NULL;
    const char *text = "";
    for (unsigned i = 0; i < atoms.count; i++) {
        const struct atom *atom = &atoms.items[i];
        bool told = false;
        for (unsigned j = 0; j < i; j++)
            told = told || (atoms.items[j].field == atom->field && atoms.items[j].space == atom->space);
        if (told)
            continue;
        const char *name = checker->fields.items[atom->field].name, *one = name;
        if (atom->among) {
            uint32_t member = common_member(checker, &atoms, i);
            if (member == NONE)
                return NULL;
            one = arena_print(checker->arena, "%s = %s", name,
                              checker->domains.items[atom->among->a->type.domain].members[member]);
        } else if (!atom->truth) {
            one = arena_print(checker->arena, translate("not %s"), name);
        }
        text = arena_print(checker->arena, "%s%s%s", text, *text ? translate(", ") : "", one);
    }
    return text;
}

void doubt_exceptions(struct checker *checker, const char *name, const struct exception *first,
                      const struct exception *second, const struct node *a, const struct node *b,
                      const struct node *value_a, const struct node *value_b)
{
    if (checker->conforming || !node_constant(value_a) || !node_constant(value_b) ||
        value_a->immediate == value_b->immediate)
        return;
    const char *both = case_of_both(checker, a, b);
    if (!both)
        return;
    struct diagnostic *diagnostic = CHECK(checker, Y0305, second->span, name, both);
    diagnostic_add_note(checker->diagnostics, diagnostic, first->span, TO_TRANSLATE("this is the other one"),
                        NULL);
}

/* ---- Results ---- */

/* A sum for 対象経費 that has no condition, over lines that have requirements. */
static void doubt_covered(struct checker *checker, const struct declaration *result)
{
    const struct expression *sum = result->value;
    if (sum->kind != EXPRESSION_CALL || !sum->items || sum->items->next ||
        !word_means(WORD_USE_FUNCTION, sum->name.text, "合計"))
        return;
    const struct expression *what = sum->items->expression;
    if (what->kind != EXPRESSION_MEMBER || what->left->kind != EXPRESSION_NAME)
        return;
    const struct symbol *list = names_find(&checker->globals, what->left->name.text);
    if (!list || list->kind != SYMBOL_LIST || !checker->rules[list->number].has_tests)
        return;
    const char *text = span_text(checker->arena, checker->sources, what->span);
    CHECK(checker, Y0404, sum->span, text, list->name)->suggestion =
        arena_print(checker->arena, "%s(%s, 対象)", sum->name.text, text);
}

void doubt_results(struct checker *checker)
{
    const struct declaration *near = NULL;
    for (const struct declaration *d = checker->scheme->declarations; d; d = d->next) {
        if (d->kind != DECLARATION_RESULT)
            continue;
        if (word_means(WORD_USE_OUTPUT, d->name.text, "対象経費"))
            doubt_covered(checker, d);
        if (word_mistaken(MISTAKE_RESULT, d->name.text))
            near = d;
    }
    if (!near || checker->scheme->grant)
        return;
    const char *write = word_mistaken(MISTAKE_RESULT, near->name.text);
    CHECK(checker, Y0405, near->name.span, near->name.text, write)->suggestion = write;
}

/* ---- Where a value can fall below 0 ---- */

static const struct expression *difference_in(struct checker *checker, uint32_t space,
                                              const struct expression *expression, unsigned depth);

static const struct expression *difference_of_name(struct checker *checker, uint32_t space, const char *name,
                                                   unsigned depth)
{
    struct symbol *symbol = symbol_find(checker, space, name);
    if (!symbol || !symbol->declaration || !symbol->declaration->value)
        return NULL;
    const struct expression *found =
        difference_in(checker, symbol->space, symbol->declaration->value, depth);
    for (const struct exception *e = symbol->declaration->exceptions; e && !found; e = e->next)
        found = difference_in(checker, symbol->space, e->value, depth);
    return found;
}

static const struct expression *difference_in(struct checker *checker, uint32_t space,
                                              const struct expression *expression, unsigned depth)
{
    if (!expression || depth > 16)
        return NULL;
    depth++;
    switch (expression->kind) {
    case EXPRESSION_NAME:
        return difference_of_name(checker, space, expression->name.text, depth);
    case EXPRESSION_MEMBER: {
        const struct symbol *list = expression->left->kind == EXPRESSION_NAME
                                        ? names_find(&checker->globals, expression->left->name.text)
                                        : NULL;
        return list && list->kind == SYMBOL_LIST
                   ? difference_of_name(checker, list->number, expression->name.text, depth)
                   : NULL;
    }
    case EXPRESSION_CALL:
        if (word_means(WORD_USE_FUNCTION, expression->name.text, "大きい方"))
            return NULL;
        for (const struct expression_list *i = expression->items; i; i = i->next) {
            const struct expression *found = difference_in(checker, space, i->expression, depth);
            if (found)
                return found;
        }
        return NULL;
    case EXPRESSION_BINARY:
        if (expression->operator== OPERATOR_SUBTRACT)
            return expression;
        break;
    case EXPRESSION_MINUS:
        return expression;
    case EXPRESSION_IF:
        break;
    default:
        return NULL;
    }
    const struct expression *parts[] = {expression->kind == EXPRESSION_IF ? NULL : expression->left,
                                        expression->middle, expression->right};
    for (size_t i = 0; i < 3; i++) {
        const struct expression *found = difference_in(checker, space, parts[i], depth);
        if (found)
            return found;
    }
    return NULL;
}

/* A grant below 0 would be owed by the applicant: a difference lacks its floor, or a requirement rules it out. */
void doubt_negative(struct checker *checker, const char *japanese, const char *english)
{
    for (const struct declaration *d = checker->scheme->declarations; d; d = d->next) {
        if (d->kind != DECLARATION_RESULT ||
            (strcmp(d->name.text, japanese) != 0 && strcmp(d->name.text, english) != 0) || checker->diagnostics->errors)
            continue;
        struct diagnostic *diagnostic = CHECK(checker, Y0225, d->name.span, d->name.text);
        const struct expression *difference = difference_in(checker, 0, d->value, 0);
        if (difference)
            diagnostic_add_note(checker->diagnostics, diagnostic, difference->span,
                                TO_TRANSLATE("this difference can be below 0"), NULL);
    }
}

void report_negative(struct checker *checker, uint32_t space, const struct expression *operand, const struct type *type)
{
    struct diagnostic *diagnostic = CHECK(checker, Y0211, operand->span,
                                          span_text(checker->arena, checker->sources, operand->span),
                                          type->unit ? type->unit : "");
    const struct expression *difference = difference_in(checker, space, operand, 0);
    if (difference && difference->span.start != operand->span.start)
        diagnostic_add_note(checker->diagnostics, diagnostic, difference->span,
                            TO_TRANSLATE("this difference can be below 0"), NULL);
}
