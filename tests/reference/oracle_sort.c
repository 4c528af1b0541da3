/* SPDX-License-Identifier: Apache-2.0 */
/* The sort of an expression where there is no value to look at: what is read through a reference that is missing. */
#include <config.h>

#include "oracle_evaluate.h"

#include <string.h>

struct value sort_of_field(const struct field *field)
{
    return (struct value){.sort = field->sort, .choices = field->choices, .list = field->target};
}

static bool one_of(const char *name, const char *const *names)
{
    for (; *names; names++)
        if (strcmp(name, *names) == 0)
            return true;
    return false;
}

static struct value sort_of_call(const struct text *text, const struct list *list, const struct expression *e)
{
    static const char *const truths[] = {"ある",   "any",       "すべて",       "all",   "参照元にある", "refer_any",
                                         "参照先がある", "found", "偽でない", "not_false", NULL};
    static const char *const dates[] = {"年度初", "year_start", "年度末", "year_end", NULL};
    static const char *const years[] = {"年度", "fiscal_year", NULL};
    static const char *const same[] = {"早い方", "earlier", "遅い方", "later", NULL};
    static const char *const last[] = {"最も早い", "first", "最も遅い", "last", NULL};
    const char *name = e->name.text;
    const struct symbol *table = text_symbol(text, NULL, name);
    if (table && table->kind == SYMBOL_TABLE && table->declaration->progressive)
        return (struct value){.sort = SORT_NUMBER};
    if (table && table->kind == SYMBOL_TABLE)
        return sort_of(text, NULL, table->declaration->rows->values->expression);
    if (table && table->kind == SYMBOL_FOREIGN)
        return (struct value){.sort = strcmp(table->declaration->symbol.text, "amount") == 0  ? SORT_NUMBER
                                      : strcmp(table->declaration->symbol.text, "truth") == 0 ? SORT_TRUTH
                                                                                              : SORT_DATE};
    const struct expression_list *item = e->items;
    while (one_of(name, last) && item->next)
        item = item->next;
    if (one_of(name, same) || one_of(name, last))
        return sort_of(text, list, item->expression);
    return (struct value){.sort = one_of(name, truths)  ? SORT_TRUTH
                                  : one_of(name, dates) ? SORT_DATE
                                  : one_of(name, years) ? SORT_YEAR
                                                        : SORT_NUMBER};
}

static struct value sort_of_name(const struct text *text, const struct list *list, const struct word *word)
{
    const struct symbol *symbol = text_symbol(text, list, word->text);
    if (symbol && symbol->kind == SYMBOL_FIELD)
        return sort_of_field(symbol->field);
    if (symbol && symbol->kind == SYMBOL_DEFINITION)
        return sort_of(text, symbol->list, symbol->declaration->value);
    if (symbol)
        return (struct value){.sort = SORT_TRUTH};
    for (uint32_t i = 0; !word->quoted && i < text->choices.count; i++)
        if (choices_has(text->choices.items[i], word->text, NULL))
            return (struct value){.sort = SORT_CHOICE, .choices = text->choices.items[i]};
    return (struct value){.sort = SORT_TEXT};
}

static struct value sort_of_member(const struct text *text, const struct list *list, const struct expression *e)
{
    const struct list *target = list;
    if (!(e->left->kind == EXPRESSION_NAME && list && strcmp(e->left->name.text, list->name) == 0))
        target = sort_of(text, list, e->left).list;
    return sort_of_name(text, target, &e->name);
}

struct value sort_of(const struct text *text, const struct list *list, const struct expression *e)
{
    switch (e->kind) {
    case EXPRESSION_NUMBER:
    case EXPRESSION_MINUS:
        return (struct value){.sort = SORT_NUMBER};
    case EXPRESSION_DATE:
        return (struct value){.sort = SORT_DATE};
    case EXPRESSION_YEAR:
        return (struct value){.sort = SORT_YEAR};
    case EXPRESSION_NAME:
        return sort_of_name(text, list, &e->name);
    case EXPRESSION_MEMBER:
        return sort_of_member(text, list, e);
    case EXPRESSION_CALL:
        return sort_of_call(text, list, e);
    case EXPRESSION_BINARY:
        if (e->operator == OPERATOR_ADD || e->operator == OPERATOR_SUBTRACT)
            return sort_of(text, list, e->left);
        return (struct value){.sort = e->operator == OPERATOR_MULTIPLY || e->operator == OPERATOR_DIVIDE ? SORT_NUMBER
                                                                                                     : SORT_TRUTH};
    case EXPRESSION_IF:
        return sort_of(text, list, e->middle);
    case EXPRESSION_CASE:
        return sort_of(text, list, e->branches->value);
    default:
        return (struct value){.sort = SORT_TRUTH};
    }
}
