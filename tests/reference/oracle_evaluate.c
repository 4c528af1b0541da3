/* SPDX-License-Identifier: Apache-2.0 */
/* Expressions, definitions and lines of the oracle. Everything that is written is evaluated, taken or not, since an
 * error of a rule is one of the record wherever it stands. */
#include <config.h>

#include "oracle_evaluate.h"

#include <string.h>

void oracle_problem(struct evaluation *evaluation, const char *problem)
{
    if (!evaluation->problem)
        evaluation->problem = problem;
}

static const struct value *certainly_differ(const struct value *a, const struct value *b)
{
    return truth_not(equal(a, b));
}

/* ---- definitions ---- */

/* 原則 and ただし: those of 優先 are asked first; two of one rank that hold at once and differ are an error. */
static const struct value *evaluate_definition(struct evaluation *evaluation, struct place place,
                                               const struct declaration *d)
{
    const struct value *value = evaluate(evaluation, place, d->value, NULL), *conditions[64], *values[64];
    const struct exception *exceptions[64];
    uint32_t count = 0;
    for (const struct exception *e = d->exceptions; e; e = e->next, count++) {
        exceptions[count] = e;
        conditions[count] = evaluate(evaluation, place, e->condition, NULL);
        values[count] = evaluate(evaluation, place, e->value, value->choices);
    }
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = i + 1; k < count; k++)
            if (exceptions[i]->first == exceptions[k]->first && is_true(conditions[i]) && is_true(conditions[k]) &&
                is_true(certainly_differ(values[i], values[k])))
                oracle_problem(evaluation, "two exceptions hold at once");
    for (int first = 0; first < 2; first++)
        for (uint32_t i = count; i-- > 0;)
            if (exceptions[i]->first == first)
                value = choose(conditions[i], values[i], value);
    return value;
}

const struct value *evaluate_symbol(struct evaluation *evaluation, struct place place, struct symbol *symbol)
{
    struct place own = {symbol->list, symbol->list ? place.line : 0};
    const struct value **known = &evaluation->symbols[symbol->number][own.line];
    if (*known)
        return *known;
    switch (symbol->kind) {
    case SYMBOL_FIELD:
        *known = evaluation->lines[own.list ? own.list->number : 0].fields[own.line][symbol->field->number];
        break;
    case SYMBOL_DEFINITION:
        *known = evaluate_definition(evaluation, own, symbol->declaration);
        break;
    case SYMBOL_COVERED:
        *known = evaluate_covered(evaluation, own);
        break;
    case SYMBOL_SETTLED:
        *known = evaluate_settled(evaluation, own, symbol);
        break;
    default:
        oracle_problem(evaluation, "the oracle reads a name that has no value");
        *known = truth(false);
        break;
    }
    return *known;
}

/* ---- names ---- */

static const struct value *member_value(const struct declaration *choices, const char *member)
{
    struct value *value = point_new(SORT_CHOICE);
    value->choices = choices;
    value->text = member;
    return value;
}

static const struct value *evaluate_name(struct evaluation *evaluation, struct place place, const struct word *word,
                                         const struct declaration *wanted)
{
    const struct text *text = evaluation->text;
    if (wanted && choices_has(wanted, word->text, NULL))
        return member_value(wanted, word->text);
    struct symbol *symbol = text_symbol(text, place.list, word->text);
    if (symbol)
        return evaluate_symbol(evaluation, place, symbol);
    if (word->quoted && !wanted) {
        struct value *value = point_new(SORT_TEXT);
        value->text = word->text;
        return value;
    }
    for (uint32_t i = 0; i < text->choices.count; i++)
        if (choices_has(text->choices.items[i], word->text, NULL))
            return member_value(text->choices.items[i], word->text);
    oracle_problem(evaluation, arena_print(oracle_memory(), "the oracle does not know the name %s", word->text));
    return truth(false);
}

/* X.name: of the list whose rules these are, or through a reference. */
static const struct value *evaluate_member(struct evaluation *evaluation, struct place place,
                                           const struct expression *expression)
{
    const struct expression *left = expression->left;
    const char *name = expression->name.text;
    if (left->kind == EXPRESSION_NAME && place.list && strcmp(left->name.text, place.list->name) == 0 &&
        !name_find(&place.list->names, left->name.text))
        return evaluate_name(evaluation, place, &expression->name, NULL);
    const struct value *reference = evaluate(evaluation, place, left, NULL);
    struct symbol *symbol = name_find(&reference->list->names, name);
    for (uint32_t i = 0; i < oracle_line_count(evaluation, reference->list); i++)
        evaluate_symbol(evaluation, (struct place){reference->list, i}, symbol);
    uint32_t line = reference->known ? oracle_line_named(evaluation, reference) : UINT32_MAX;
    if (reference->known && line != UINT32_MAX)
        return evaluate_symbol(evaluation, (struct place){reference->list, line}, symbol);
    struct value like = {.sort = SORT_TRUTH};
    if (symbol->kind == SYMBOL_FIELD)
        like = sort_of_field(symbol->field);
    else if (symbol->kind == SYMBOL_DEFINITION)
        like = sort_of(evaluation->text, symbol->list, symbol->declaration->value);
    return like.sort == SORT_TRUTH && reference->known ? truth(false) : unknown_like(&like, reference->reasons);
}

/* ---- operators ---- */

/* A date or year moved by days, months or years. */
static const struct value *moved(const struct value *a, const struct value *b)
{
    struct value *result = point_new(a->sort);
    int unit = unit_of_time(b->unit);
    if (!a->known || !b->known) {
        result->known = false;
        result->reasons = reasons_both(a->reasons, b->reasons);
        return result;
    }
    int64_t by = mpz_get_si(mpq_numref(b->low.finite));
    if (a->sort == SORT_YEAR || unit == 1)
        result->word = a->word + by;
    else
        result->word = calendar_months_later(a->word, unit == 3 ? 12 * by : by);
    return result;
}

static const struct value *evaluate_arithmetic(struct evaluation *evaluation, struct place place,
                                               const struct expression *e)
{
    const struct value *a = evaluate(evaluation, place, e->left, NULL), *b = evaluate(evaluation, place, e->right, NULL);
    switch (e->operator) {
    case OPERATOR_MULTIPLY:
        return interval_multiply(a, b);
    case OPERATOR_DIVIDE:
        return interval_divide(a, b);
    case OPERATOR_SUBTRACT:
        if (a->sort != SORT_NUMBER)
            return moved(a, interval_negate(b));
        return interval_subtract(a, b);
    default:
        return a->sort != SORT_NUMBER ? moved(a, b) : interval_add(a, b);
    }
}

static const struct value *evaluate_comparison(struct evaluation *evaluation, struct place place,
                                               const struct expression *e)
{
    const struct value *a, *b;
    if (e->left->kind == EXPRESSION_NAME && e->right->kind == EXPRESSION_NAME &&
        !text_symbol(evaluation->text, place.list, e->left->name.text)) {
        b = evaluate(evaluation, place, e->right, NULL);
        a = evaluate(evaluation, place, e->left, b->sort == SORT_CHOICE ? b->choices : NULL);
    } else {
        a = evaluate(evaluation, place, e->left, NULL);
        b = evaluate(evaluation, place, e->right, a->sort == SORT_CHOICE ? a->choices : NULL);
    }
    switch (e->operator) {
    case OPERATOR_EQUAL:
        return equal(a, b);
    case OPERATOR_UNEQUAL:
        return truth_not(equal(a, b));
    case OPERATOR_LESS:
        return below(a, b);
    case OPERATOR_LESS_EQUAL:
        return at_most(a, b);
    case OPERATOR_GREATER:
        return below(b, a);
    default:
        return at_most(b, a);
    }
}

static const struct value *evaluate_binary(struct evaluation *evaluation, struct place place,
                                           const struct expression *e)
{
    switch (e->operator) {
    case OPERATOR_AND:
        return truth_and(evaluate(evaluation, place, e->left, NULL), evaluate(evaluation, place, e->right, NULL));
    case OPERATOR_OR:
        return truth_or(evaluate(evaluation, place, e->left, NULL), evaluate(evaluation, place, e->right, NULL));
    case OPERATOR_ADD:
    case OPERATOR_SUBTRACT:
    case OPERATOR_MULTIPLY:
    case OPERATOR_DIVIDE:
        return evaluate_arithmetic(evaluation, place, e);
    default:
        return evaluate_comparison(evaluation, place, e);
    }
}

/* ---- patterns ---- */

static const struct value *match_members(struct evaluation *evaluation, const struct value *subject,
                                         const struct expression_list *patterns, enum among_kind among)
{
    if (!subject->known)
        return truth_unknown(subject->reasons);
    uint32_t place = 0;
    bool one = false, every = true;
    for (const struct word_list *m = subject->choices->members; m; m = m->next, place++) {
        bool asked = false;
        for (const struct expression_list *p = patterns; p; p = p->next)
            asked = asked || pattern_takes(evaluation->text, subject->choices, p->expression->name.text, m->word.text);
        bool has = subject->sort == SORT_CHOICE ? strcmp(subject->text, m->word.text) == 0
                                                : (uint64_t)subject->word >> place & 1;
        one = one || (asked && has);
        every = every && (has || !asked);
    }
    return truth(among == AMONG_ALL ? every : one);
}

static const struct value *match_one(struct evaluation *evaluation, const struct value *subject,
                                     const struct expression *pattern)
{
    struct place outside = {NULL, 0};
    const struct value *fits = truth(true);
    if (pattern->kind != EXPRESSION_RANGE)
        return equal(subject, evaluate(evaluation, outside, pattern, NULL));
    if (pattern->low) {
        const struct value *low = evaluate(evaluation, outside, pattern->low, NULL);
        fits = truth_and(fits, pattern->low_open ? below(low, subject) : at_most(low, subject));
    }
    if (pattern->high) {
        const struct value *high = evaluate(evaluation, outside, pattern->high, NULL);
        fits = truth_and(fits, pattern->high_open ? below(subject, high) : at_most(subject, high));
    }
    return fits;
}

const struct value *fits_any(struct evaluation *evaluation, const struct value *subject,
                          const struct expression_list *patterns, enum among_kind among)
{
    if (subject->sort == SORT_CHOICE || subject->sort == SORT_SET)
        return match_members(evaluation, subject, patterns, among);
    const struct value *fits = truth(false);
    for (const struct expression_list *p = patterns; p; p = p->next)
        fits = truth_or(fits, match_one(evaluation, subject, p->expression));
    return fits;
}

/* ---- expressions ---- */

static const struct value *evaluate_present(struct evaluation *evaluation, struct place place,
                                            const struct expression *e)
{
    struct symbol *symbol = text_symbol(evaluation->text, place.list, e->left->name.text);
    bool present = evaluation->lines[symbol->list ? symbol->list->number : 0]
                       .present[symbol->list ? place.line : 0][symbol->field->number];
    return truth(present == (e->kind == EXPRESSION_PRESENT));
}

static const struct value *evaluate_if(struct evaluation *evaluation, struct place place, const struct expression *e,
                                       const struct declaration *wanted)
{
    const struct value *c = evaluate(evaluation, place, e->left, NULL),
                       *a = evaluate(evaluation, place, e->middle, wanted),
                       *b = evaluate(evaluation, place, e->right, wanted ? wanted : a->choices);
    return choose(c, a, b);
}

static const struct value *literal_value(const struct expression *e)
{
    if (e->kind == EXPRESSION_NUMBER)
        return interval_of(e->value.numerator, e->value.denominator, e->unit.text);
    struct value *value = point_new(e->kind == EXPRESSION_DATE   ? SORT_DATE
                                    : e->kind == EXPRESSION_YEAR ? SORT_YEAR
                                                                 : SORT_TEXTS);
    value->word = e->kind == EXPRESSION_DATE ? e->day : e->year;
    value->items = e->items;
    return value;
}

const struct value *evaluate(struct evaluation *evaluation, struct place place, const struct expression *e,
                             const struct declaration *wanted)
{
    switch (e->kind) {
    case EXPRESSION_NUMBER:
    case EXPRESSION_DATE:
    case EXPRESSION_YEAR:
    case EXPRESSION_LIST:
        return literal_value(e);
    case EXPRESSION_TRUTH:
        return truth(e->truth);
    case EXPRESSION_NAME:
        return evaluate_name(evaluation, place, &e->name, wanted);
    case EXPRESSION_MEMBER:
        return evaluate_member(evaluation, place, e);
    case EXPRESSION_CALL:
        return evaluate_call(evaluation, place, e);
    case EXPRESSION_NOT:
        return truth_not(evaluate(evaluation, place, e->left, NULL));
    case EXPRESSION_MINUS:
        return interval_negate(evaluate(evaluation, place, e->left, NULL));
    case EXPRESSION_BINARY:
        return evaluate_binary(evaluation, place, e);
    case EXPRESSION_AMONG:
        return fits_any(evaluation, evaluate(evaluation, place, e->left, NULL), e->items, e->among);
    case EXPRESSION_PRESENT:
    case EXPRESSION_ABSENT:
        return evaluate_present(evaluation, place, e);
    case EXPRESSION_UNKNOWN:
        return truth(!evaluate(evaluation, place, e->left, NULL)->known);
    case EXPRESSION_IF:
        return evaluate_if(evaluation, place, e, wanted);
    case EXPRESSION_CASE:
        return evaluate_case(evaluation, place, e, wanted);
    default:
        oracle_problem(evaluation, "the oracle reads what is no expression");
        return truth(false);
    }
}
