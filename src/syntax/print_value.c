/* SPDX-License-Identifier: Apache-2.0 */
/* Prints expressions over several lines where one is too short, or where comments stand in them. */
#include <config.h>

#include "syntax/printer.h"

static void print_operand_value(struct printer *printer, const struct expression *expression,
                                enum level least)
{
    if (level_of(expression) >= least) {
        print_value(printer, expression);
        return;
    }
    print_text(printer, "(");
    printer->indent += PRINT_STEP;
    print_value(printer, expression);
    printer->indent -= PRINT_STEP;
    print_text(printer, ")");
}

/* Where what stands on the right of an operator begins in the source, its parentheses left aside. */
static uint32_t first_place(const struct expression *expression)
{
    while (expression->kind == EXPRESSION_BINARY || expression->kind == EXPRESSION_AMONG)
        expression = expression->left;
    return expression->span.start;
}

/* Where the last of its parts ends that comments are printed before: those behind it come after the
 * expression. */
static uint32_t parts_end(const struct printer *printer, const struct expression *expression)
{
    const struct expression_list *last = items_of_expression(expression);
    while (last && last->next)
        last = last->next;
    switch (expression->kind) {
    case EXPRESSION_CASE:
    case EXPRESSION_LIST:
        return expression->span.end;
    case EXPRESSION_BINARY:
    case EXPRESSION_IF:
        return parts_end(printer, expression->right);
    case EXPRESSION_AMONG:
        if (last != expression->items || expression->among != AMONG_ONE)
            return print_next_place(printer, last->expression->span.end);
        return last->expression->span.start;
    case EXPRESSION_CALL:
        return last ? parts_end(printer, last->expression) : expression->span.start;
    case EXPRESSION_NOT:
    case EXPRESSION_MINUS:
    case EXPRESSION_MEMBER:
    case EXPRESSION_PRESENT:
    case EXPRESSION_ABSENT:
    case EXPRESSION_UNKNOWN:
        return parts_end(printer, expression->left);
    default:
        return expression->span.start;
    }
}

static bool has_comments(const struct printer *printer, const struct expression *expression)
{
    return print_commented(printer, expression->span.start, parts_end(printer, expression));
}

/* a または b または c: each operand on its line, the operator before it. */
static void print_chain(struct printer *printer, const struct expression *binary)
{
    if (binary->left->kind == EXPRESSION_BINARY && binary->left->operator== binary->operator)
        print_chain(printer, binary->left);
    else
        print_operand_value(printer, binary->left, left_level(binary));
    print_newline_within(printer, first_place(binary->right));
    print_operator(printer, binary->operator);
    print_text(printer, " ");
    print_operand_value(printer, binary->right, right_level(binary));
}

static void print_if_lines(struct printer *printer, const struct expression *choice)
{
    print_keyword(printer, KEYWORD_IF);
    print_text(printer, " ");
    print_operand_value(printer, choice->left, LEVEL_OR);
    space_keyword(printer, printer->language == LANGUAGE_JAPANESE ? KEYWORD_IS_SO : KEYWORD_THEN);
    if (choice->middle->kind == EXPRESSION_IF) {
        print_text(printer, " ");
        print_operand_value(printer, choice->middle, LEVEL_OR);
    } else {
        print_is(printer, "", choice->middle);
    }
    print_newline_within(printer, first_place(choice->right));
    print_keyword(printer, KEYWORD_ELSE);
    if (choice->right->kind == EXPRESSION_IF) {
        print_text(printer, " ");
        print_if_lines(printer, choice->right);
    } else {
        print_is(printer, "", choice->right);
    }
}

static void print_case_lines(struct printer *printer, const struct expression *expression)
{
    print_case_head(printer, expression);
    printer->indent += PRINT_STEP;
    for (const struct branch *branch = expression->branches; branch; branch = branch->next) {
        print_newline_at(printer, branch->span.start);
        print_branch_head(printer, branch);
        print_text(printer, " =>");
        print_is(printer, "", branch->value);
    }
    print_closing(printer, expression->span.end - 1, "}");
}

static void print_call_lines(struct printer *printer, const struct expression *call)
{
    print_named(printer, WORD_USE_FUNCTION, &call->name);
    print_text(printer, "(");
    printer->indent += PRINT_STEP;
    for (const struct expression_list *item = call->items; item; item = item->next) {
        print_newline_within(printer, first_place(item->expression));
        if (item->next || !call->items->next || !word_means(WORD_USE_FUNCTION, call->name.text, "按分"))
            print_value(printer, item->expression);
        else
            print_named(printer, WORD_USE_FUNCTION, &item->expression->name);
        print_text(printer, item->next ? "," : ")");
    }
    printer->indent -= PRINT_STEP;
}

/* [ a、b ] and { a、b } with comments: each item on its line. */
void print_item_lines(struct printer *printer, const struct expression_list *items, const char *bracket)
{
    uint32_t behind = 0;
    printer->indent += PRINT_STEP;
    for (const struct expression_list *item = items; item; item = item->next) {
        print_newline_within(printer, first_place(item->expression));
        print_flat(printer, item->expression);
        if (item->next)
            print_text(printer, printer->language == LANGUAGE_JAPANESE ? print_comma(printer) : ",");
        behind = item->expression->span.end;
    }
    print_closing(printer, print_next_place(printer, behind), bracket);
}

/* a + b, a = b: only what is on the right goes over lines. */
static void print_sides(struct printer *printer, const struct expression *binary)
{
    print_operand_value(printer, binary->left, left_level(binary));
    print_text(printer, " ");
    print_operator(printer, binary->operator);
    print_text(printer, " ");
    print_operand_value(printer, binary->right, right_level(binary));
}

static void print_not_lines(struct printer *printer, const struct expression *denial)
{
    bool japanese = printer->language == LANGUAGE_JAPANESE;
    if (!japanese) {
        print_keyword(printer, KEYWORD_NOT);
        print_text(printer, " ");
    }
    print_operand_value(printer, denial->left, LEVEL_NOT);
    if (japanese)
        space_keyword(printer, KEYWORD_IS_NOT_SO);
}

static void print_lines(struct printer *printer, const struct expression *expression)
{
    bool commented = has_comments(printer, expression);
    switch (expression->kind) {
    case EXPRESSION_LIST:
        if (!commented) {
            print_flat(printer, expression);
            return;
        }
        print_text(printer, "[");
        if (expression->items) {
            print_item_lines(printer, expression->items, "]");
            return;
        }
        printer->indent += PRINT_STEP;
        print_closing(printer, expression->span.end - 1, "]");
        return;
    case EXPRESSION_AMONG:
        print_among(printer, expression, commented);
        return;
    case EXPRESSION_CASE:
        print_case_lines(printer, expression);
        return;
    case EXPRESSION_IF:
        print_if_lines(printer, expression);
        return;
    case EXPRESSION_NOT:
        print_not_lines(printer, expression);
        return;
    case EXPRESSION_BINARY:
        if (operators[expression->operator].level <= LEVEL_AND ||
            operators[expression->operator].level == LEVEL_SUM)
            print_chain(printer, expression);
        else
            print_sides(printer, expression);
        return;
    case EXPRESSION_CALL:
        if (expression->items) {
            print_call_lines(printer, expression);
            return;
        }
        print_flat(printer, expression);
        return;
    default:
        print_flat(printer, expression);
        return;
    }
}

/* Whether it is printed over lines wherever it stands. */
static bool wants_lines(const struct printer *printer, const struct expression *expression)
{
    return (expression->kind == EXPRESSION_CASE && expression->branches->next) ||
           has_comments(printer, expression);
}

void print_value(struct printer *printer, const struct expression *expression)
{
    if (!printer->flat &&
        (wants_lines(printer, expression) || !print_fits(printer, flat_width(printer, expression))))
        print_lines(printer, expression);
    else
        print_flat(printer, expression);
}

void print_condition(struct printer *printer, const struct expression *expression)
{
    printer->indent += PRINT_STEP;
    print_value(printer, expression);
    printer->indent -= PRINT_STEP;
}

void print_is(struct printer *printer, const char *sign, const struct expression *value)
{
    /* Its bracket closes under the declaration. */
    bool block =
        value->kind == EXPRESSION_CASE || (value->kind == EXPRESSION_LIST && has_comments(printer, value));
    print_text(printer, sign);
    bool fits = !wants_lines(printer, value) && print_fits(printer, flat_width(printer, value) + 1);
    if (printer->flat || ((block || fits) && !print_commented(printer, 0, first_place(value)))) {
        print_text(printer, " ");
        print_value(printer, value);
        return;
    }
    printer->indent += PRINT_STEP;
    print_newline_within(printer, first_place(value));
    print_value(printer, value);
    printer->indent -= PRINT_STEP;
}
