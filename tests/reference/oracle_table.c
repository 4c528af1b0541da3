/* SPDX-License-Identifier: Apache-2.0 */
/* Tables, and 場合 as an expression. Rows that leave nothing out are a step function of an amount; one that is closed by
 * その他 reads as "if the first row fits …, else if the second …, else the last". */
#include <config.h>

#include "oracle_evaluate.h"

#include <string.h>

enum mode mode_named(const char *name)
{
    static const struct {
        const char *name;
        enum mode mode;
    } names[] = {{"切り捨て", MODE_DOWN}, {"切捨て", MODE_DOWN},   {"round_down", MODE_DOWN},
                 {"down", MODE_DOWN},     {"切り上げ", MODE_UP},   {"切上げ", MODE_UP},
                 {"round_up", MODE_UP},   {"up", MODE_UP},         {"四捨五入", MODE_HALF_UP},
                 {"half_up", MODE_HALF_UP}, {"round_half_up", MODE_HALF_UP}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i].name) == 0)
            return names[i].mode;
    return MODE_DOWN;
}

struct case_row {
    const struct expression_list *patterns; /* NULL: その他 */
    const struct value *value;
};

static bool is_stepped(const struct value *subject)
{
    return subject->sort == SORT_NUMBER || subject->sort == SORT_DATE || subject->sort == SORT_YEAR;
}

/* The hull of all rows that the subject can fall into. */
static const struct value *step(struct evaluation *evaluation, const struct value *subject, const struct case_row *rows,
                                uint32_t count)
{
    const struct value *value = NULL;
    for (uint32_t i = 0; i < count; i++)
        if (!is_false(fits_any(evaluation, subject, rows[i].patterns, AMONG_ONE)))
            value = value ? choose(truth_unknown(subject->reasons), rows[i].value, value) : rows[i].value;
    if (!value)
        oracle_problem(evaluation, "no row for this value");
    return value ? value : rows[0].value;
}

static const struct value *pick(struct evaluation *evaluation, const struct value *subject, const struct case_row *rows,
                                uint32_t count)
{
    uint32_t last = count - 1;
    bool closed = false;
    for (uint32_t i = 0; i < count; i++)
        if (!rows[i].patterns) {
            last = i;
            closed = true;
        }
    if (!closed && is_stepped(subject))
        return step(evaluation, subject, rows, count);
    const struct value *value = rows[last].value;
    for (uint32_t i = count; i-- > 0;)
        if (i != last)
            value = choose(fits_any(evaluation, subject, rows[i].patterns, AMONG_ONE), rows[i].value, value);
    return value;
}

/* ---- tables ---- */

/* Each rate on the part of the amount that lies in its row. */
static const struct value *progressive(struct evaluation *evaluation, const struct declaration *table,
                                       const struct value *amount)
{
    struct place outside = {NULL, 0};
    const struct value *sum = interval_of(0, 1, amount->unit);
    for (const struct table_row *r = table->rows; r; r = r->next) {
        const struct expression *range = r->patterns->expression;
        const struct value *zero = interval_of(0, 1, NULL);
        const struct value *start = range->low ? evaluate(evaluation, outside, range->low, NULL) : zero;
        const struct value *part[2] = {zero, amount};
        if (range->high) {
            const struct value *capped[] = {amount, evaluate(evaluation, outside, range->high, NULL)};
            part[1] = interval_least(capped, 2, false);
        }
        part[1] = interval_subtract(part[1], start);
        sum = interval_add(sum, interval_multiply(interval_least(part, 2, true),
                                              evaluate(evaluation, outside, r->values->expression, NULL)));
    }
    return interval_between(&sum->low, &sum->high, amount->reasons, sum->scale, amount->unit);
}

/* What the parameter's own type allows: the table has rows for nothing else. */
static void check_parameter(struct evaluation *evaluation, const struct symbol *table, uint32_t at,
                            const struct value *argument)
{
    const struct text *text = evaluation->text;
    const struct parameter *parameter = table->declaration->parameters;
    for (; at > 0; at--)
        parameter = parameter->next;
    if (argument->sort != SORT_NUMBER)
        return;
    const struct value *low = NULL, *high = NULL;
    const struct symbol *symbol = parameter->type.name.text ? NULL : text_symbol(text, NULL, parameter->name.text);
    for (uint32_t i = 1; !parameter->type.name.text && !symbol && i < text->lists.count; i++)
        symbol = name_find(&text->lists.items[i]->names, parameter->name.text);
    if (parameter->type.name.text) {
        bool yen = strcmp(parameter->type.name.text, "円") == 0 || strcmp(parameter->type.name.text, "yen") == 0;
        low = interval_of(0, 1, NULL);
        high = interval_of(yen ? INT64_C(1000000000000) : 1000000, 1, NULL);
    } else if (symbol && symbol->kind == SYMBOL_FIELD) {
        low = symbol->field->low;
        high = symbol->field->high;
    }
    if (low && (is_true(below(argument, low)) || is_true(below(high, argument))))
        oracle_problem(evaluation, "no row for this value");
}

static const struct declaration *parameter_choices(const struct text *text, const struct parameter *parameter)
{
    if (parameter->type.name.text)
        return text_choices(text, parameter->type.name.text);
    const struct symbol *symbol = text_symbol(text, NULL, parameter->name.text);
    for (uint32_t i = 1; !symbol && i < text->lists.count; i++)
        symbol = name_find(&text->lists.items[i]->names, parameter->name.text);
    return symbol && symbol->kind == SYMBOL_FIELD ? symbol->field->choices : NULL;
}

static bool is_closed(const struct declaration *table)
{
    for (const struct table_row *r = table->rows; r; r = r->next)
        if (r->otherwise)
            return true;
    return false;
}

static bool is_otherwise(const struct expression *head)
{
    return head->kind == EXPRESSION_NAME && !head->name.quoted &&
           (strcmp(head->name.text, "その他") == 0 || strcmp(head->name.text, "otherwise") == 0);
}

/* The value of one row: of a two-way table, that of the column which the second argument falls into. */
static const struct value *row_value(struct evaluation *evaluation, const struct declaration *table,
                                     const struct table_row *row, const struct value *second,
                                     const struct declaration *wanted)
{
    struct place outside = {NULL, 0};
    struct case_row cells[64];
    uint32_t count = 0;
    if (!second)
        return evaluate(evaluation, outside, row->values->expression, wanted);
    const struct expression_list *head = table->columns;
    for (const struct expression_list *v = row->values; v; v = v->next, head = head->next, count++) {
        cells[count].value = evaluate(evaluation, outside, v->expression, wanted);
        struct expression_list *one = ARENA_NEW(oracle_memory(), struct expression_list);
        one->expression = head->expression;
        cells[count].patterns = is_otherwise(head->expression) ? NULL : one;
    }
    return pick(evaluation, second, cells, count);
}

const struct value *evaluate_table(struct evaluation *evaluation, struct place place, const struct symbol *table,
                                   const struct expression *call)
{
    const struct declaration *d = table->declaration;
    const struct value *arguments[2] = {NULL, NULL};
    const struct parameter *parameter = d->parameters;
    uint32_t count = 0;
    for (const struct expression_list *i = call->items; i; i = i->next, parameter = parameter->next, count++)
        arguments[count] =
            evaluate(evaluation, place, i->expression, parameter_choices(evaluation->text, parameter));
    if (d->rounding.text && arguments[0]->sort == SORT_NUMBER)
        arguments[0] = interval_round(arguments[0], mode_named(d->rounding.text), interval_of(1, 1, NULL));
    if (!is_closed(d))
        check_parameter(evaluation, table, 0, arguments[0]);
    if (arguments[1])
        check_parameter(evaluation, table, 1, arguments[1]);
    if (d->progressive)
        return progressive(evaluation, d, arguments[0]);
    struct case_row rows[256];
    const struct declaration *wanted =
        evaluate(evaluation, (struct place){NULL, 0}, d->rows->values->expression, NULL)->choices;
    uint32_t row_count = 0;
    for (const struct table_row *r = d->rows; r; r = r->next, row_count++)
        rows[row_count] = (struct case_row){r->otherwise ? NULL : r->patterns,
                                       row_value(evaluation, d, r, arguments[1], wanted)};
    return pick(evaluation, arguments[0], rows, row_count);
}

/* ---- 場合 ---- */

/* By conditions: two that hold at once with different values are an error. */
static const struct value *case_by_condition(struct evaluation *evaluation, const struct case_row *rows,
                                             const struct value *const *conditions, uint32_t count)
{
    const struct value *value = NULL;
    for (uint32_t i = 0; i < count; i++)
        if (!conditions[i])
            value = rows[i].value;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = i + 1; k < count; k++)
            if (conditions[i] && conditions[k] && is_true(conditions[i]) && is_true(conditions[k]) &&
                is_false(equal(rows[i].value, rows[k].value)))
                oracle_problem(evaluation, "two branches hold at once");
    for (uint32_t i = count; i-- > 0;)
        if (conditions[i])
            value = choose(conditions[i], rows[i].value, value);
    return value;
}

const struct value *evaluate_case(struct evaluation *evaluation, struct place place,
                                  const struct expression *expression, const struct declaration *wanted)
{
    const struct value *subject = expression->left ? evaluate(evaluation, place, expression->left, NULL) : NULL;
    const struct value *unknown = NULL, *conditions[64];
    struct case_row rows[64];
    uint32_t count = 0;
    for (const struct branch *b = expression->branches; b; b = b->next) {
        const struct value *value = evaluate(evaluation, place, b->value, wanted);
        if (!wanted)
            wanted = value->choices;
        if (b->unknown) {
            unknown = value;
            continue;
        }
        conditions[count] =
            subject || b->otherwise ? NULL : evaluate(evaluation, place, b->patterns->expression, NULL);
        rows[count++] = (struct case_row){b->otherwise ? NULL : b->patterns, value};
    }
    if (!subject)
        return case_by_condition(evaluation, rows, conditions, count);
    if (!subject->known && unknown)
        return unknown;
    const struct value *value = pick(evaluation, subject, rows, count);
    /* An unknown subject that is no truth decides nothing about a choice or a date. */
    if (!subject->known && subject->sort != SORT_TRUTH && value->sort != SORT_TRUTH && value->sort != SORT_NUMBER)
        return unknown_like(value, subject->reasons);
    return value;
}
