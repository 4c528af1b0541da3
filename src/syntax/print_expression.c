/* SPDX-License-Identifier: Apache-2.0 */
/* Prints words and expressions: with the parentheses that the grammar needs and no others. */
#include <config.h>

#include "syntax/printer.h"

#include "base/date.h"

#include <string.h>

const struct operator_print operators[] = {
    [OPERATOR_AND] = {LEVEL_AND, NULL},         [OPERATOR_OR] = {LEVEL_OR, NULL},
    [OPERATOR_EQUAL] = {LEVEL_COMPARE, "="},    [OPERATOR_UNEQUAL] = {LEVEL_COMPARE, "≠"},
    [OPERATOR_LESS] = {LEVEL_COMPARE, "<"},     [OPERATOR_LESS_EQUAL] = {LEVEL_COMPARE, "<="},
    [OPERATOR_GREATER] = {LEVEL_COMPARE, ">"},  [OPERATOR_GREATER_EQUAL] = {LEVEL_COMPARE, ">="},
    [OPERATOR_ADD] = {LEVEL_SUM, "+"},          [OPERATOR_SUBTRACT] = {LEVEL_SUM, "-"},
    [OPERATOR_MULTIPLY] = {LEVEL_PRODUCT, "×"}, [OPERATOR_DIVIDE] = {LEVEL_PRODUCT, "÷"},
};

/* ---- Words ---- */

void print_text(struct printer *printer, const char *text)
{
    buffer_text(printer->out, text);
}

void print_keyword(struct printer *printer, enum keyword keyword)
{
    print_text(printer, keyword_spelling(keyword, printer->language));
}

void space_keyword(struct printer *printer, enum keyword keyword)
{
    print_text(printer, " ");
    print_keyword(printer, keyword);
}

const char *print_comma(const struct printer *printer)
{
    return printer->language == LANGUAGE_JAPANESE ? "、" : ", ";
}

void print_newline(struct printer *printer)
{
    struct buffer *out = printer->out;
    while (out->length > printer->line && out->bytes[out->length - 1] == ' ')
        out->length--;
    buffer_text(out, "\n");
    printer->line = out->length;
    for (unsigned i = 0; i < printer->indent; i++)
        buffer_text(out, " ");
}

unsigned print_column(const struct printer *printer)
{
    return printer->out->failed
               ? 0
               : text_width(printer->out->bytes + printer->line, printer->out->length - printer->line);
}

bool print_fits(const struct printer *printer, unsigned width)
{
    return printer->flat || print_column(printer) + width <= PRINT_WIDTH;
}

struct printer measure_begin(const struct printer *printer, struct buffer *flat)
{
    *flat = (struct buffer){0};
    return (struct printer){.out = flat,
                            .language = printer->language,
                            .expecting = printer->expecting,
                            .flat = true,
                            .declarations = printer->declarations};
}

unsigned measure_end(struct printer *printer, struct printer *measure)
{
    unsigned width = print_column(measure);
    if (measure->out->failed)
        printer->out->failed = true;
    buffer_end(measure->out);
    return width;
}

/* Whether a text can stand between these quotes: every open one is closed within. */
static bool nests(const char *text, const char *open, const char *close)
{
    int depth = 0;
    for (; *text && depth >= 0; text++) {
        depth += strncmp(text, open, strlen(open)) == 0;
        depth -= strncmp(text, close, strlen(close)) == 0;
    }
    return depth == 0;
}

void print_in_quotes(struct buffer *out, const char *text, enum language language)
{
    static const char *const quotes[][2] = {{"「", "」"}, {"『", "』"}, {"\"", "\""}, {"“", "”"}};
    static const char *const english[][2] = {{"\"", "\""}, {"「", "」"}, {"『", "』"}, {"“", "”"}};
    for (size_t i = 0; i < 4; i++) {
        const char *const *pair = language == LANGUAGE_JAPANESE ? quotes[i] : english[i];
        bool fits = pair[0][0] == '"' ? !strchr(text, '"') : nests(text, pair[0], pair[1]);
        if (fits || i == 3) {
            buffer_print(out, "%s%s%s", pair[0], text, pair[1]);
            return;
        }
    }
}

void print_quoted(struct printer *printer, const char *text)
{
    print_in_quotes(printer->out, text, printer->language);
}

void print_word(struct printer *printer, const struct word *word)
{
    enum language language;
    enum keyword keyword = keyword_find(word->text, strlen(word->text), &language);
    print_comments_before(printer, word->span.start);
    if (word->quoted)
        print_quoted(printer, word->text);
    else if (keyword != KEYWORD_NONE) /* where the grammar takes a keyword for a name */
        print_keyword(printer, keyword);
    else if (name_is_plain(word->text))
        print_text(printer, word->text);
    else
        print_quoted(printer, word->text);
}

void space_word(struct printer *printer, const struct word *word)
{
    if (!word->text)
        return;
    print_text(printer, " ");
    print_word(printer, word);
}

/* A table or foreign function of the scheme's own goes before a function of that name. */
static bool names_own(const struct printer *printer, const char *name)
{
    for (const struct declaration *d = printer->declarations; d; d = d->next)
        if ((d->kind == DECLARATION_TABLE || d->kind == DECLARATION_FOREIGN) && strcmp(d->name.text, name) == 0)
            return true;
    return false;
}

void print_named(struct printer *printer, enum word_use use, const struct word *word)
{
    print_comments_before(printer, word->span.start);
    if (word->quoted)
        print_quoted(printer, word->text);
    else {
        /* What a scheme calls its own is only looked for where it would be called otherwise. */
        const char *text = word_translate(use, word->text, printer->language);
        bool own = text != word->text && use == WORD_USE_FUNCTION && names_own(printer, word->text);
        print_text(printer, own ? word->text : text);
    }
}

/* ---- Literals ---- */

static void print_number(struct printer *printer, const struct expression *number)
{
    struct ratio value = number->value;
    print_comments_before(printer, number->span.start);
    if (number->literal) {
        print_text(printer, number->literal);
        return;
    }
    int64_t ten = 1;
    int decimals = 0;
    while (ten % value.denominator != 0 && decimals < 17) {
        ten *= 10;
        decimals++;
    }
    if (ten % value.denominator != 0) {
        buffer_number(printer->out, value.numerator);
        print_text(printer, "/");
        buffer_number(printer->out, value.denominator);
    } else {
        int64_t scale = ten / value.denominator;
        buffer_number(printer->out, value.numerator / value.denominator);
        if (decimals)
            buffer_print(printer->out, ".%0*lld", decimals,
                         (long long)(value.numerator % value.denominator * scale));
    }
    if (number->unit.text)
        print_text(printer, number->unit.text);
}

static void print_date(struct printer *printer, const struct expression *date)
{
    char text[11];
    print_comments_before(printer, date->span.start);
    if (!date->literal)
        date_print(date->day, text);
    print_text(printer, date->literal ? date->literal : text);
}

static void print_year(struct printer *printer, const struct expression *year)
{
    print_comments_before(printer, year->span.start);
    if (year->literal)
        print_text(printer, year->literal);
    else
        buffer_print(printer->out, "%d年度", (int)year->year);
}

/* The words for the ends of a range depend on what is counted: 31人以上, 令和6年4月1日以後, 令和6年度以降. */
static const char *bound_text(const struct printer *printer, const struct expression *end, bool low,
                              bool open)
{
    if (printer->language == LANGUAGE_ENGLISH || (open && end->kind != EXPRESSION_NUMBER))
        return low ? (open ? "<.." : "..") : (open ? "..<" : "..");
    if (open)
        return low ? "超" : "未満";
    if (end->kind == EXPRESSION_DATE)
        return low ? "以後" : "以前";
    if (end->kind == EXPRESSION_YEAR)
        return low ? "以降" : "以前";
    return low ? "以上" : "以下";
}

static void print_range(struct printer *printer, const struct expression *range)
{
    bool words = printer->language == LANGUAGE_JAPANESE;
    if (range->low && range->high && (range->low_open || range->high_open) &&
        range->low->kind != EXPRESSION_NUMBER)
        words = false;
    if (range->low)
        print_flat(printer, range->low);
    if (range->low && range->high && !words) {
        buffer_print(printer->out, "%s..%s", range->low_open ? "<" : "", range->high_open ? "<" : "");
        print_flat(printer, range->high);
        return;
    }
    if (range->low)
        print_text(printer, bound_text(printer, range->low, true, range->low_open));
    if (!range->high)
        return;
    const char *end = bound_text(printer, range->high, false, range->high_open);
    bool before = end[0] == '.'; /* ..5, but 5以下 */
    if (before)
        print_text(printer, end);
    print_flat(printer, range->high);
    if (!before)
        print_text(printer, end);
}

/* ---- Expressions on one line ---- */

enum level level_of(const struct expression *expression)
{
    switch (expression->kind) {
    case EXPRESSION_IF:
        return LEVEL_CHOICE;
    case EXPRESSION_NOT:
        return LEVEL_NOT;
    case EXPRESSION_BINARY: return operators[expression->operator].level;
    case EXPRESSION_AMONG:
    case EXPRESSION_PRESENT:
    case EXPRESSION_ABSENT:
    case EXPRESSION_UNKNOWN:
        return LEVEL_COMPARE;
    case EXPRESSION_MINUS:
        return LEVEL_MINUS;
    default:
        return LEVEL_PRIMARY;
    }
}

/* An operand where nothing looser than `least` can stand. */
void print_operand(struct printer *printer, const struct expression *expression, enum level least)
{
    bool parentheses = level_of(expression) < least;
    if (parentheses) { /* a comment before it stays before it: read again, it must not have moved inwards */
        print_comments_before(printer, expression->span.start);
        print_text(printer, "(");
    }
    print_flat(printer, expression);
    if (parentheses)
        print_text(printer, ")");
}

void print_patterns(struct printer *printer, const struct expression_list *patterns)
{
    const struct expression_list *before = NULL;
    for (const struct expression_list *item = patterns; item; before = item, item = item->next) {
        unsigned width = flat_width(printer, item->expression) + (item->next ? 2 : 0);
        if (before)
            print_text(printer, print_comma(printer));
        if (before && !print_fits(printer, width))
            print_newline_within(printer, item->expression->span.start);
        print_flat(printer, item->expression);
    }
}

void print_operator(struct printer *printer, enum operator_kind operator)
{
    if (operators[operator].sign)
        print_text(printer, operators[operator].sign);
    else
        print_keyword(printer, operator== OPERATOR_AND ? KEYWORD_AND : KEYWORD_OR);
}

/* The loosest operand on the left. かつ within または needs no parentheses, and has them: few readers know
 * which binds. */
enum level left_level(const struct expression *binary)
{
    enum level level = operators[binary->operator].level;
    bool mixed = level == LEVEL_OR && level_of(binary->left) == LEVEL_AND;
    return level == LEVEL_COMPARE ? LEVEL_SUM : mixed ? LEVEL_NOT : level;
}

enum level right_level(const struct expression *binary)
{
    enum level level = operators[binary->operator].level;
    return level == LEVEL_OR ? LEVEL_NOT : level + 1;
}

static void print_binary(struct printer *printer, const struct expression *binary)
{
    print_operand(printer, binary->left, left_level(binary));
    print_text(printer, " ");
    print_operator(printer, binary->operator);
    print_text(printer, " ");
    print_operand(printer, binary->right, right_level(binary));
}

static void print_not(struct printer *printer, const struct expression * not )
{
    if (printer->language == LANGUAGE_ENGLISH) {
        print_keyword(printer, KEYWORD_NOT);
        print_text(printer, " ");
        print_operand(printer, not ->left, LEVEL_NOT);
    } else {
        print_operand(printer, not ->left, LEVEL_NOT);
        print_text(printer, " ");
        print_keyword(printer, KEYWORD_IS_NOT_SO);
    }
}

void print_among(struct printer *printer, const struct expression *among, bool lines)
{
    bool japanese = printer->language == LANGUAGE_JAPANESE;
    enum keyword verb = japanese || among->among == AMONG_ONE ? KEYWORD_IS
                        : among->among == AMONG_ALL           ? KEYWORD_HAS_ALL
                                                              : KEYWORD_HAS_ANY;
    print_operand(printer, among->left, LEVEL_SUM);
    space_keyword(printer, verb);
    if (among->among == AMONG_ONE && !among->items->next) {
        print_text(printer, " ");
        print_flat(printer, among->items->expression);
        return;
    }
    print_text(printer, lines ? " {" : " { ");
    if (lines) {
        print_item_lines(printer, among->items, "}");
    } else {
        printer->indent += PRINT_STEP;
        print_patterns(printer, among->items);
        printer->indent -= PRINT_STEP;
        print_text(printer, " }");
    }
    if (japanese && among->among != AMONG_ONE)
        space_keyword(printer, among->among == AMONG_ALL ? KEYWORD_HOLDS_ALL : KEYWORD_HOLDS_ANY);
}

static void print_after(struct printer *printer, const struct expression *expression, enum keyword keyword)
{
    print_operand(printer, expression->left, LEVEL_SUM);
    print_text(printer, " ");
    print_keyword(printer, keyword);
}

static void print_if(struct printer *printer, const struct expression *choice)
{
    print_keyword(printer, KEYWORD_IF);
    print_text(printer, " ");
    print_operand(printer, choice->left, LEVEL_OR);
    print_text(printer, " ");
    print_keyword(printer, printer->language == LANGUAGE_JAPANESE ? KEYWORD_IS_SO : KEYWORD_THEN);
    print_text(printer, " ");
    print_operand(printer, choice->middle, LEVEL_OR);
    print_text(printer, " ");
    print_keyword(printer, KEYWORD_ELSE);
    print_text(printer, " ");
    print_flat(printer, choice->right);
}

void print_branch_head(struct printer *printer, const struct branch *branch)
{
    if (branch->otherwise)
        print_keyword(printer, KEYWORD_OTHERWISE);
    else if (branch->unknown)
        print_keyword(printer, KEYWORD_UNKNOWN);
    else if (!branch->patterns->next)
        print_operand(printer, branch->patterns->expression, LEVEL_OR);
    else
        print_patterns(printer, branch->patterns);
}

void print_case_head(struct printer *printer, const struct expression *expression)
{
    print_keyword(printer, KEYWORD_CASE);
    print_text(printer, " ");
    if (expression->left) {
        print_operand(printer, expression->left, LEVEL_SUM);
        print_text(printer, " ");
    }
    print_text(printer, "{");
}

static void print_case(struct printer *printer, const struct expression *expression)
{
    print_case_head(printer, expression);
    for (const struct branch *branch = expression->branches; branch; branch = branch->next) {
        print_text(printer, branch == expression->branches ? " " : "  ");
        print_branch_head(printer, branch);
        print_text(printer, " => ");
        print_flat(printer, branch->value);
    }
    print_text(printer, " }");
}

/* A word behind a dot is a name whatever it is. */
static void print_member(struct printer *printer, const struct expression *member)
{
    const char *text = member->name.text;
    print_operand(printer, member->left, LEVEL_PRIMARY);
    print_text(printer, ".");
    if (!member->name.quoted && name_length(text, strlen(text)) == strlen(text))
        print_text(printer, text);
    else
        print_quoted(printer, text);
}

/* The last operand of 按分 says how to round, in the words of the functions. */
static void print_argument(struct printer *printer, const struct expression *call,
                           const struct expression_list *item)
{
    if (!item->next && item->expression->kind == EXPRESSION_NAME &&
        word_means(WORD_USE_FUNCTION, call->name.text, "按分"))
        print_named(printer, WORD_USE_FUNCTION, &item->expression->name);
    else
        print_flat(printer, item->expression);
}

static void print_call(struct printer *printer, const struct expression *call)
{
    print_named(printer, WORD_USE_FUNCTION, &call->name);
    print_text(printer, "(");
    for (const struct expression_list *item = call->items; item; item = item->next) {
        if (item != call->items)
            print_text(printer, ", ");
        print_argument(printer, call, item);
    }
    print_text(printer, ")");
}

void print_flat(struct printer *printer, const struct expression *expression)
{
    /* Before what opens it: a minus sign, a bracket, もし. */
    print_comments_before(printer, expression->span.start);
    switch (expression->kind) {
    case EXPRESSION_NUMBER:
        print_number(printer, expression);
        return;
    case EXPRESSION_DATE:
        print_date(printer, expression);
        return;
    case EXPRESSION_YEAR:
        print_year(printer, expression);
        return;
    case EXPRESSION_TRUTH:
        print_keyword(printer, expression->truth ? KEYWORD_TRUE : KEYWORD_FALSE);
        return;
    case EXPRESSION_NAME:
        print_word(printer, &expression->name);
        return;
    case EXPRESSION_MEMBER:
        print_member(printer, expression);
        return;
    case EXPRESSION_CALL:
        print_call(printer, expression);
        return;
    case EXPRESSION_NOT:
        print_not(printer, expression);
        return;
    case EXPRESSION_MINUS:
        print_text(printer, "-");
        print_operand(printer, expression->left, LEVEL_MINUS);
        return;
    case EXPRESSION_BINARY:
        print_binary(printer, expression);
        return;
    case EXPRESSION_AMONG:
        print_among(printer, expression, false);
        return;
    case EXPRESSION_PRESENT:
        print_after(printer, expression, KEYWORD_IS_PRESENT);
        return;
    case EXPRESSION_ABSENT:
        print_after(printer, expression, KEYWORD_IS_ABSENT);
        return;
    case EXPRESSION_UNKNOWN:
        print_after(printer, expression, KEYWORD_IS_UNKNOWN);
        return;
    case EXPRESSION_IF:
        print_if(printer, expression);
        return;
    case EXPRESSION_CASE:
        print_case(printer, expression);
        return;
    case EXPRESSION_LIST:
        print_text(printer, "[ ");
        print_patterns(printer, expression->items);
        print_text(printer, expression->items ? " ]" : "]");
        return;
    case EXPRESSION_RANGE:
        print_range(printer, expression);
        return;
    case EXPRESSION_BAD:
        print_text(printer, "?");
        return;
    }
}

unsigned flat_width(struct printer *printer, const struct expression *expression)
{
    struct buffer flat;
    struct printer measure = measure_begin(printer, &flat);
    print_flat(&measure, expression);
    return measure_end(printer, &measure);
}

void print_expression(struct buffer *out, const struct expression *expression, enum language language)
{
    struct printer printer = {.out = out, .language = language, .line = out->length, .flat = true};
    print_flat(&printer, expression);
}
