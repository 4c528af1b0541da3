/* SPDX-License-Identifier: Apache-2.0 */
/* Expressions in the words of a sentence, each name a link to where it is explained. */
#include <config.h>

#include "doc/parts.h"

#include <string.h>

/* ---- words ---- */

void tell_word(struct manuscript *document, const struct word *word)
{
    const struct index_name *name = name_of(document, word->span);
    const char *id = name ? name_id(document, name) : NULL;
    if (id)
        page_link(&document->page, id, word->text);
    else
        page_text(&document->page, word->text);
}

/* A number, a date or the like, as the scheme writes it. */
static void tell_literal(struct manuscript *document, const struct expression *expression)
{
    page_text(&document->page, expression_written(document, expression));
}

void tell_sentence(struct manuscript *document, const char *translated, const char *text,
                   const struct expression *first, const struct expression *second)
{
    const char *at = translated;
    while (*at) {
        const char *brace = strchr(at, '{');
        size_t plain = brace ? (size_t)(brace - at) : strlen(at);
        page_text(&document->page, arena_text(document->arena, at, plain));
        if (!brace)
            return;
        if (brace[1] == '0')
            page_text(&document->page, text);
        else
            tell_expression(document, brace[1] == '1' ? first : second);
        at = brace + 3;
    }
}

static const char *type_of(const struct manuscript *document, const struct expression *expression)
{
    if (expression->kind != EXPRESSION_NAME && expression->kind != EXPRESSION_MEMBER)
        return NULL;
    const struct index_name *name = name_of(document, expression->name.span);
    return name ? name->type : NULL;
}

static bool has_type(const struct manuscript *document, const struct expression *expression, const char *type)
{
    const char *found = type_of(document, expression);
    return found && strcmp(found, type) == 0;
}

static bool is_day(const struct manuscript *document, const struct expression *expression)
{
    return expression->kind == EXPRESSION_DATE ||
           has_type(document, expression, translate("a date (日付)")) ||
           (expression->kind == EXPRESSION_BINARY && is_day(document, expression->left));
}

bool is_condition(const struct manuscript *document, const struct expression *expression)
{
    switch (expression->kind) {
    case EXPRESSION_NOT:
    case EXPRESSION_AMONG:
    case EXPRESSION_PRESENT:
    case EXPRESSION_ABSENT:
    case EXPRESSION_UNKNOWN:
        return true;
    case EXPRESSION_BINARY:
        return expression->operator<= OPERATOR_GREATER_EQUAL;
    case EXPRESSION_NAME:
    case EXPRESSION_MEMBER:
        return has_type(document, expression, translate("a truth value (真偽)"));
    default:
        return false;
    }
}

/* ---- functions that have a sentence of their own ---- */

struct phrase_row {
    const char *function; /* in Japanese */
    unsigned least, most; /* operands */
    bool joined;          /* {1} are all operands */
    const char *sentence; /* to be translated */
};
static const struct phrase_row phrases[] = {
    {"小さい方", 2, 16, true, TO_TRANSLATE("the least of {1}")},
    {"大きい方", 2, 16, true, TO_TRANSLATE("the greatest of {1}")},
    {"早い方", 2, 16, true, TO_TRANSLATE("the earliest of {1}")},
    {"遅い方", 2, 16, true, TO_TRANSLATE("the latest of {1}")},
    {"切り捨て", 1, 1, false, TO_TRANSLATE("{1}, rounded down to a whole number")},
    {"切り捨て", 2, 2, false, TO_TRANSLATE("{1}, rounded down to the {2}")},
    {"切り上げ", 1, 1, false, TO_TRANSLATE("{1}, rounded up to a whole number")},
    {"切り上げ", 2, 2, false, TO_TRANSLATE("{1}, rounded up to the {2}")},
    {"四捨五入", 1, 1, false, TO_TRANSLATE("{1}, rounded to the nearest whole number")},
    {"四捨五入", 2, 2, false, TO_TRANSLATE("{1}, rounded to the nearest {2}")},
    {"ある", 2, 2, false, TO_TRANSLATE("there is a line of {1} where {2}")},
    {"すべて", 2, 2, false, TO_TRANSLATE("every line of {1} is one where {2}")},
    {"件数", 2, 2, false, TO_TRANSLATE("the number of lines of {1} where {2}")},
    {"合計", 1, 1, false, TO_TRANSLATE("the sum of {1}")},
    {"合計", 2, 2, false, TO_TRANSLATE("the sum of {1} over the lines where {2}")},
};

static const struct phrase_row *phrase_of(const struct expression *expression)
{
    unsigned count = 0;
    if (expression->kind != EXPRESSION_CALL)
        return NULL;
    for (const struct expression_list *item = expression->items; item; item = item->next)
        count++;
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++)
        if (word_means(WORD_USE_FUNCTION, expression->name.text, phrases[i].function) &&
            phrases[i].least <= count && count <= phrases[i].most)
            return &phrases[i];
    return NULL;
}

/* An operand: what is a phrase of its own stands in parentheses. */
static void tell_operand(struct manuscript *document, const struct expression *expression)
{
    bool apart = phrase_of(expression) || expression->kind == EXPRESSION_IF ||
                 expression->kind == EXPRESSION_CASE ||
                 (expression->kind == EXPRESSION_BINARY && expression->operator<= OPERATOR_SUBTRACT);
    if (apart)
        page_text(&document->page, translate("("));
    tell_expression(document, expression);
    if (apart)
        page_text(&document->page, translate(")"));
}

static void tell_joined(struct manuscript *document, const struct expression_list *items, const char *between)
{
    for (const struct expression_list *item = items; item; item = item->next) {
        tell_operand(document, item->expression);
        if (item->next)
            page_text(&document->page, between);
    }
}

static void tell_phrase(struct manuscript *document, const struct phrase_row *row,
                        const struct expression *call)
{
    const struct expression *second = call->items->next ? call->items->next->expression : NULL;
    const char *at = translate(row->sentence);
    while (*at) {
        const char *brace = strchr(at, '{');
        size_t plain = brace ? (size_t)(brace - at) : strlen(at);
        page_text(&document->page, arena_text(document->arena, at, plain));
        if (!brace)
            return;
        if (row->joined)
            tell_joined(document, call->items, translate(" and "));
        else if (brace[1] == '1')
            tell_operand(document, call->items->expression);
        else
            tell_expression(document, second);
        at = brace + 3;
    }
}

static void tell_call(struct manuscript *document, const struct expression *call)
{
    const struct phrase_row *row = phrase_of(call);
    if (row) {
        tell_phrase(document, row, call);
        return;
    }
    const struct index_name *table = name_of(document, call->name.span);
    if (table)
        tell_word(document, &call->name);
    else
        page_text(&document->page, word_translate(WORD_USE_FUNCTION, call->name.text, document->language));
    page_text(&document->page, translate("("));
    for (const struct expression_list *item = call->items; item; item = item->next) {
        tell_expression(document, item->expression);
        if (item->next)
            page_text(&document->page, translate(", "));
    }
    page_text(&document->page, translate(")"));
}

/* ---- conditions ---- */

static void tell_comparison(struct manuscript *document, const struct expression *e)
{
    bool days = is_day(document, e->left) || is_day(document, e->right);
    const char *sentence = NULL;
    switch (e->operator) {
    case OPERATOR_EQUAL:
        sentence = translate("{1} is {2}");
        break;
    case OPERATOR_UNEQUAL:
        sentence = translate("{1} is not {2}");
        break;
    case OPERATOR_LESS:
        sentence = days ? translate("{1} is before {2}") : translate("{1} is less than {2}");
        break;
    case OPERATOR_LESS_EQUAL:
        sentence = days ? translate("{1} is on {2} or before") : translate("{1} is {2} or less");
        break;
    case OPERATOR_GREATER:
        sentence = days ? translate("{1} is after {2}") : translate("{1} is more than {2}");
        break;
    default:
        sentence = days ? translate("{1} is on {2} or after") : translate("{1} is {2} or more");
        break;
    }
    tell_sentence(document, sentence, NULL, e->left, e->right);
}

static void tell_items(struct manuscript *document, const struct expression_list *items, const char *between)
{
    for (const struct expression_list *item = items; item; item = item->next) {
        tell_expression(document, item->expression);
        if (item->next)
            page_text(&document->page, between);
    }
}

/* {1} is the left side, {2} the items. */
static void tell_among(struct manuscript *document, const struct expression *e, bool negated)
{
    const char *sentence;
    bool one = !e->items->next;
    if (e->among == AMONG_ALL)
        sentence =
            negated ? translate("{1} does not contain all of {2}") : translate("{1} contains all of {2}");
    else if (e->among == AMONG_ANY)
        sentence = negated ? translate("{1} contains none of {2}") : translate("{1} contains any of {2}");
    else if (one)
        sentence = negated ? translate("{1} is not {2}") : translate("{1} is {2}");
    else
        sentence = negated ? translate("{1} is none of {2}") : translate("{1} is one of {2}");
    const char *brace = strstr(sentence, "{2}");
    tell_sentence(document, arena_text(document->arena, sentence, (size_t)(brace - sentence)), NULL, e->left,
                  NULL);
    tell_items(document, e->items, translate(", "));
    page_text(&document->page, brace + 3);
}

static void tell_not(struct manuscript *document, const struct expression *e)
{
    const struct expression *inner = e->left;
    if (inner->kind == EXPRESSION_AMONG) {
        tell_among(document, inner, true);
    } else if (inner->kind == EXPRESSION_PRESENT) {
        tell_sentence(document, translate("{1} is not given"), NULL, inner->left, NULL);
    } else if (inner->kind == EXPRESSION_NAME || inner->kind == EXPRESSION_MEMBER) {
        tell_word(document, &inner->name);
        page_text(&document->page, translate(" does not hold"));
    } else {
        tell_sentence(document, translate("it is not so that ({1})"), NULL, inner, NULL);
    }
}

static void tell_logical_operand(struct manuscript *document, const struct expression *e)
{
    bool apart = has_parts(e);
    if (apart)
        page_text(&document->page, translate("("));
    tell_expression(document, e);
    if (apart)
        page_text(&document->page, translate(")"));
}

/* Operands of one operator in a row need no parentheses. */
static void tell_logical(struct manuscript *document, const struct expression *e)
{
    if (e->left->kind == EXPRESSION_BINARY && e->left->operator== e->operator)
        tell_logical(document, e->left);
    else
        tell_logical_operand(document, e->left);
    page_text(&document->page, e->operator== OPERATOR_AND ? translate(", and ") : translate(", or "));
    tell_logical_operand(document, e->right);
}

static void tell_arithmetic(struct manuscript *document, const struct expression *e)
{
    static const char *const signs[] = {[OPERATOR_ADD] = " + ",
                                        [OPERATOR_SUBTRACT] = " - ",
                                        [OPERATOR_MULTIPLY] = " × ",
                                        [OPERATOR_DIVIDE] = " ÷ "};
    bool sum = e->operator<= OPERATOR_SUBTRACT;
    if (sum && e->left->kind == EXPRESSION_BINARY)
        tell_expression(document, e->left);
    else
        tell_operand(document, e->left);
    page_text(&document->page, signs[e->operator]);
    tell_operand(document, e->right);
}

static void tell_name(struct manuscript *document, const struct expression *e)
{
    if (e->kind == EXPRESSION_MEMBER) {
        tell_expression(document, e->left);
        page_text(&document->page, translate("'s "));
    }
    tell_word(document, &e->name);
}

static void tell_branches(struct manuscript *document, const struct expression *e)
{
    for (const struct branch *branch = e->branches; branch; branch = branch->next) {
        if (branch->otherwise)
            page_text(&document->page, translate("otherwise"));
        else if (branch->unknown)
            page_text(&document->page, translate("if it is not known"));
        else
            tell_patterns(document, e->left, branch->patterns);
        page_text(&document->page, translate(": "));
        tell_expression(document, branch->value);
        if (branch->next)
            page_text(&document->page, translate("; "));
    }
}

static void tell_range(struct manuscript *document, const struct expression *e)
{
    if (document->language == LANGUAGE_JAPANESE) {
        tell_literal(document, e);
        return;
    }
    if (e->low)
        tell_sentence(document, e->low_open ? translate("more than {1}") : translate("from {1} up"), NULL,
                      e->low, NULL);
    if (e->low && e->high)
        page_text(&document->page, translate(" and "));
    if (e->high)
        tell_sentence(document, e->high_open ? translate("less than {1}") : translate("up to {1}"), NULL,
                      e->high, NULL);
}

void tell_expression(struct manuscript *document, const struct expression *e)
{
    switch (e->kind) {
    case EXPRESSION_NAME:
    case EXPRESSION_MEMBER:
        tell_name(document, e);
        if (is_condition(document, e))
            page_text(&document->page, translate(" holds"));
        return;
    case EXPRESSION_CALL:
        tell_call(document, e);
        return;
    case EXPRESSION_NOT:
        tell_not(document, e);
        return;
    case EXPRESSION_MINUS:
        page_text(&document->page, "-");
        tell_operand(document, e->left);
        return;
    case EXPRESSION_BINARY:
        if (e->operator<= OPERATOR_OR)
            tell_logical(document, e);
        else if (e->operator<= OPERATOR_GREATER_EQUAL)
            tell_comparison(document, e);
        else
            tell_arithmetic(document, e);
        return;
    case EXPRESSION_AMONG:
        tell_among(document, e, false);
        return;
    case EXPRESSION_PRESENT:
        tell_sentence(document, translate("{1} is given"), NULL, e->left, NULL);
        return;
    case EXPRESSION_ABSENT:
        tell_sentence(document, translate("{1} is not given"), NULL, e->left, NULL);
        return;
    case EXPRESSION_UNKNOWN:
        tell_sentence(document, translate("{1} is not known"), NULL, e->left, NULL);
        return;
    case EXPRESSION_IF:
        tell_sentence(document, translate("{2} if {1}"), NULL, e->left, e->middle);
        tell_sentence(document, translate("; otherwise {1}"), NULL, e->right, NULL);
        return;
    case EXPRESSION_CASE:
        tell_branches(document, e);
        return;
    case EXPRESSION_LIST:
        tell_items(document, e->items, translate(", "));
        return;
    case EXPRESSION_RANGE:
        tell_range(document, e);
        return;
    default:
        tell_literal(document, e);
        return;
    }
}

/* ---- conditions in parts ---- */

bool has_parts(const struct expression *e)
{
    return e->kind == EXPRESSION_BINARY && e->operator<= OPERATOR_OR;
}

/* A name that has no type (coverage) is no clause of a sentence by itself. */
static void tell_part(struct manuscript *document, const struct expression *e)
{
    tell_expression(document, e);
    if ((e->kind == EXPRESSION_NAME || e->kind == EXPRESSION_MEMBER) && !is_condition(document, e))
        page_text(&document->page, translate(" holds"));
}

static void tell_items_of(struct manuscript *document, const struct expression *e,
                          enum operator_kind operator)
{
    if (e->kind == EXPRESSION_BINARY && e->operator== operator) {
        tell_items_of(document, e->left, operator);
        tell_items_of(document, e->right, operator);
        return;
    }
    page_item_begin(&document->page);
    if (has_parts(e))
        tell_condition_parts(document, e);
    else
        tell_part(document, e);
    page_item_end(&document->page);
}

void tell_condition_parts(struct manuscript *document, const struct expression *e)
{
    if (!has_parts(e)) {
        tell_part(document, e);
        return;
    }
    page_text(&document->page, e->operator== OPERATOR_AND ? translate("all of the following:")
                                                          : translate("any of the following:"));
    page_list_begin(&document->page);
    tell_items_of(document, e, e->operator);
    page_list_end(&document->page);
}

void tell_patterns(struct manuscript *document, const struct expression *subject,
                   const struct expression_list *patterns)
{
    if (subject) {
        tell_expression(document, subject);
        page_text(&document->page, translate(" is "));
    }
    tell_items(document, patterns, translate(", "));
}

void tell_case(struct manuscript *document, const char *translated, const struct expression *subject,
               const struct expression_list *patterns)
{
    const char *brace = strchr(translated, '{');
    page_text(&document->page, arena_text(document->arena, translated, (size_t)(brace - translated)));
    tell_patterns(document, subject, patterns);
    page_text(&document->page, brace + 3);
}
