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

/* What is asked of one field: what it may be. Fields are independent of each other, so that what leaves each of them
 * something holds at once for some application. */
#define ASKED      16
#define MASK_WORDS 4 /* of a choice: members up to 256 */
struct asked {
    uint32_t field;
    bool truth;                /* of a truth: what it must be */
    uint64_t mask[MASK_WORDS]; /* of a choice: what it may be */
    wide low, high;            /* of an amount, date or year: what it may be, in steps of the field */
};
/* Conditions on several fields at once, or on the lines of a list, are asked as wholes: of the fields of one nothing else is
 * asked, so that it holds beside all others. */
#define WHOLE_FIELDS 32
#define TOTALS       8
/* What lines come to, compared with fixed values: what it may be, in its own steps. */
struct asked_total {
    const struct node *node;
    wide low, high;
};
struct asking {
    const struct checker *checker;
    struct asked items[ASKED];
    unsigned count;
    uint32_t whole[WHOLE_FIELDS]; /* the fields of wholes */
    unsigned whole_count;
    struct asked_total totals[TOTALS];
    unsigned total_count;
};

static bool in_whole(const struct asking *asking, uint32_t field)
{
    for (unsigned i = 0; i < asking->whole_count; i++)
        if (asking->whole[i] == field)
            return true;
    return false;
}

/* What was asked of the field so far; NULL: there is no room for one more. */
static struct asked *asked_of(struct asking *asking, const struct node *field)
{
    for (unsigned i = 0; i < asking->count; i++)
        if (asking->items[i].field == (uint32_t)field->immediate)
            return &asking->items[i];
    if (asking->count == ASKED || in_whole(asking, (uint32_t)field->immediate))
        return NULL;
    struct asked *asked = &asking->items[asking->count++];
    *asked = (struct asked){.field = (uint32_t)field->immediate, .low = field->low, .high = field->high};
    memset(asked->mask, 0xFF, sizeof asked->mask);
    return asked;
}

static bool ask_truth(struct asking *asking, const struct node *field, bool truth)
{
    unsigned before = asking->count;
    struct asked *asked = asked_of(asking, field);
    if (!asked || (asking->count == before && asked->truth != truth))
        return false;
    asked->truth = truth;
    return true;
}

/* A member that the choice may still be; NONE: none. */
static uint32_t member_left(const struct checker *checker, const struct asked *asked)
{
    const struct domain *choices = &checker->domains.items[checker->fields.items[asked->field].domain];
    for (uint32_t m = 0; m < choices->count; m++)
        if (mask_has(asked->mask, m))
            return m;
    return NONE;
}

static bool ask_member(struct asking *asking, const struct node *test, bool truth)
{
    const struct node *field = test->a->opcode == OP_SPREAD_WORD ? test->a->a : test->a;
    uint32_t count = asking->checker->domains.items[field->type.domain].count;
    struct asked *asked = count <= 64 * MASK_WORDS ? asked_of(asking, field) : NULL;
    if (!asked)
        return false;
    for (uint32_t m = 0; m < count; m++) {
        bool fits = test->opcode == OP_AMONG ? mask_has(test->mask, m) : test->b->immediate == (int64_t)m;
        if (fits != truth)
            asked->mask[m / 64] &= ~(UINT64_C(1) << (m % 64));
    }
    return member_left(asking->checker, asked) != NONE;
}

/* Adds the fields that a value rests on to those of wholes; false when one of them is asked for otherwise, or there are too
 * many. `first`: those before belong to other conditions. */
static bool take_fields(struct asking *asking, const struct node *node, unsigned first, unsigned depth)
{
    if (!node)
        return true;
    if (depth > 32 || *opcode_table[node->opcode].operands == 'm') /* a list of them */
        return false;
    if (node->opcode == OP_AMONG)
        return take_fields(asking, node->a, first, depth + 1);
    if (node->opcode != OP_FIELD_WORD && node->opcode != OP_FIELD_FLAG)
        return take_fields(asking, node->a, first, depth + 1) && take_fields(asking, node->b, first, depth + 1) &&
               take_fields(asking, node->c, first, depth + 1);
    uint32_t field = (uint32_t)node->immediate;
    for (unsigned i = 0; i < asking->count; i++)
        if (asking->items[i].field == field)
            return false;
    for (unsigned i = 0; i < asking->whole_count; i++)
        if (asking->whole[i] == field)
            return i >= first;
    if (asking->whole_count == WHOLE_FIELDS)
        return false;
    asking->whole[asking->whole_count++] = field;
    return true;
}

static bool is_total(const struct node *node)
{
    return node->opcode == OP_SUM || node->opcode == OP_COUNT;
}

/* The list whose lines are counted, all of them; 0: that is not what it is. */
static uint32_t counted_list(const struct node *node)
{
    return node->opcode == OP_COUNT && node->a->opcode == OP_CONST_FLAG ? node->a->space : 0;
}

/* Whether two values are worked out alike. */
static bool worked_out_alike(const struct node *a, const struct node *b, unsigned depth)
{
    if (a == b)
        return true;
    if (depth > 32 || a->opcode != b->opcode || a->space != b->space || a->immediate != b->immediate ||
        *opcode_table[a->opcode].operands == 'm')
        return false;
    if (!worked_out_alike(a->a, b->a, depth + 1))
        return false;
    if (a->opcode == OP_AMONG)
        return a->mask_words == b->mask_words && memcmp(a->mask, b->mask, a->mask_words * sizeof *a->mask) == 0;
    return worked_out_alike(a->b, b->b, depth + 1) && worked_out_alike(a->c, b->c, depth + 1);
}

/* 合計(経費.金額) >= 100万円, 件数(経費) > 2 */
static bool ask_total(struct asking *asking, const struct node *total, wide low, wide high)
{
    unsigned i = 0;
    while (i < asking->total_count && !worked_out_alike(asking->totals[i].node, total, 0))
        i++;
    if (i == TOTALS)
        return false;
    struct asked_total *asked = &asking->totals[i];
    if (i == asking->total_count) {
        if (!take_fields(asking, total, asking->whole_count, 0))
            return false;
        *asked = (struct asked_total){total, total->low, total->high};
        asking->total_count++;
    }
    asked->low = low > asked->low ? low : asked->low;
    asked->high = high < asked->high ? high : asked->high;
    return asked->low <= asked->high;
}

/* Whether there can be as many lines as is asked beside: at most two lines, and one of a kind, may not go together. */
static bool lines_suffice(const struct asking *asking)
{
    for (unsigned i = 0; i < asking->total_count; i++) {
        const struct asked_total *asked = &asking->totals[i];
        uint32_t list = counted_list(asked->node);
        if (!list || asked->high == asked->node->high)
            continue;
        for (unsigned k = 0; k < asking->whole_count; k++)
            if (asking->checker->fields.items[asking->whole[k]].space == list)
                return false;
    }
    return true;
}

/* Bounds from low to high of a field, or of a multiple of it, as two different scales ask for. */
static bool ask_bounds(struct asking *asking, const struct node *subject, wide low, wide high)
{
    for (; subject->opcode == OP_SPREAD_WORD || subject->opcode == OP_SCALE; subject = subject->a)
        if (subject->opcode == OP_SCALE) {
            low = wide_divide(low, subject->immediate, ROUND_UP);
            high = wide_divide(high, subject->immediate, ROUND_DOWN);
        }
    if (is_total(subject))
        return ask_total(asking, subject, low, high);
    enum kind kind = subject->type.kind;
    if (subject->opcode != OP_FIELD_WORD || (kind != KIND_AMOUNT && kind != KIND_DATE && kind != KIND_YEAR))
        return false;
    struct asked *asked = asked_of(asking, subject);
    if (!asked)
        return false;
    asked->low = low > asked->low ? low : asked->low;
    asked->high = high < asked->high ? high : asked->high;
    return asked->low <= asked->high;
}

/* A comparison with a fixed value. `a` < `b` that is not so is `b` <= `a`. */
static bool ask_comparison(struct asking *asking, const struct node *test, bool truth)
{
    const struct node *a = test->a, *b = test->b;
    const wide far = (wide)1 << 100;
    switch (test->opcode) {
    case OP_EQUAL:
    case OP_SAME_POINT:
        return truth && node_constant(b) ? ask_bounds(asking, a, b->immediate, b->immediate)
               : truth && node_constant(a) ? ask_bounds(asking, b, a->immediate, a->immediate)
                                           : false;
    case OP_LESS:
    case OP_BEFORE:
    case OP_LESS_EQUAL:
    case OP_BEFORE_OR_AT: {
        bool open = test->opcode == OP_LESS || test->opcode == OP_BEFORE;
        if (!truth) {
            const struct node *left = a;
            a = b;
            b = left;
            open = !open;
        }
        if (node_constant(b))
            return ask_bounds(asking, a, -far, (wide)b->immediate - open);
        return node_constant(a) && ask_bounds(asking, b, (wide)a->immediate + open, far);
    }
    default:
        return false;
    }
}

/* Whether a test asks a field for members of a choice, by a set or by one of them. */
static bool asks_member(const struct node *test)
{
    if (test->opcode != OP_AMONG && (test->opcode != OP_SAME_POINT || !node_constant(test->b)))
        return false;
    const struct node *field = test->a->opcode == OP_SPREAD_WORD ? test->a->a : test->a;
    return field->opcode == OP_FIELD_WORD && field->type.kind == KIND_CHOICE;
}

/* A field, a multiple of it, or what lines come to: values that can be anything in their range. */
static bool ranges_freely(const struct node *node)
{
    while (node->opcode == OP_SPREAD_WORD || node->opcode == OP_SCALE)
        node = node->a;
    return node->opcode == OP_FIELD_WORD || (is_total(node) && !counted_list(node));
}

/* 被害額 > 費用, 合計(経費.金額) >= 被害額, ある(経費, …) */
static bool ask_whole(struct asking *asking, const struct node *test, bool truth)
{
    unsigned first = asking->whole_count;
    if (test->opcode == OP_ANY || test->opcode == OP_ALL)
        return take_fields(asking, test->a, first, 0);
    const struct node *a = test->a, *b = test->b;
    bool open = test->opcode == OP_LESS || test->opcode == OP_BEFORE;
    bool closed = test->opcode == OP_LESS_EQUAL || test->opcode == OP_BEFORE_OR_AT;
    if ((!open && !closed) || !ranges_freely(a) || !ranges_freely(b))
        return false;
    bool could = truth ? a->low + open <= b->high : b->low + !open <= a->high;
    return could && take_fields(asking, a, first, 0) && take_fields(asking, b, first, 0);
}

/* Adds what makes a condition true, or false, to what was asked; false when that is not to be seen here. */
static bool ask(struct asking *asking, const struct node *condition, bool truth)
{
    if (condition->opcode == OP_SPREAD_FLAG)
        return ask(asking, condition->a, truth);
    if (condition->opcode == OP_NOT)
        return ask(asking, condition->a, !truth);
    if (condition->opcode == OP_CONST_FLAG)
        return condition->immediate == truth;
    if (condition->opcode == (truth ? OP_AND : OP_OR))
        return ask(asking, condition->a, truth) && ask(asking, condition->b, truth);
    if (condition->opcode == (truth ? OP_OR : OP_AND)) {
        struct asking before = *asking;
        if (ask(asking, condition->a, truth))
            return true;
        *asking = before;
        return ask(asking, condition->b, truth);
    }
    if (condition->opcode == OP_FIELD_FLAG)
        return ask_truth(asking, condition, truth);
    if (asks_member(condition))
        return ask_member(asking, condition, truth);
    struct asking before = *asking;
    if (ask_comparison(asking, condition, truth))
        return true;
    *asking = before;
    return ask_whole(asking, condition, truth);
}

/* What was asked of one field, as an application would have it: `所在 = 離島`, `職員数 = 12人`, `再申請`. */
static const char *asked_text(struct checker *checker, const struct asked *asked)
{
    const struct field *field = &checker->fields.items[asked->field];
    struct type type = type_of_field(field);
    if (type.kind == KIND_TRUTH)
        return asked->truth ? field->name : arena_print(checker->arena, translate("not %s"), field->name);
    const char *value;
    if (type.kind == KIND_CHOICE)
        value = checker->domains.items[field->domain].members[member_left(checker, asked)];
    else /* the end that was asked for: 10人以上 is shown by 10人, 10人以下 too */
        value = step_text(checker, &type, asked->low > field->low ? asked->low : asked->high);
    return arena_print(checker->arena, "%s = %s", field->name, value);
}

/* Where both hold, in words: `所在 = 離島、再申請`; NULL when no such case was seen. */
static const char *case_of_both(struct checker *checker, const struct exception *first, const struct exception *second,
                                const struct node *a, const struct node *b)
{
    struct asking asking = {.checker = checker};
    if (!ask(&asking, a, true) || !ask(&asking, b, true) || !lines_suffice(&asking))
        return NULL;
    if (asking.whole_count || asking.total_count) /* no values of single fields would say it */
        return arena_print(checker->arena, "%s%s%s", span_text(checker->arena, checker->sources, first->condition->span),
                           translate(", "), span_text(checker->arena, checker->sources, second->condition->span));
    const char *text = "";
    for (unsigned i = 0; i < asking.count; i++)
        text = arena_print(checker->arena, "%s%s%s", text, *text ? translate(", ") : "",
                           asked_text(checker, &asking.items[i]));
    return text;
}

/* Whether two values, brought to one type before, are seen to differ in every case. */
static bool always_differ(const struct node *a, const struct node *b)
{
    if (node_constant(a) && node_constant(b))
        return a->immediate != b->immediate;
    return a->type.kind == KIND_AMOUNT && (a->high < b->low || b->high < a->low);
}

void doubt_exceptions(struct checker *checker, const char *name, const struct exception *first,
                      const struct exception *second, const struct node *a, const struct node *b,
                      const struct node *value_a, const struct node *value_b)
{
    if (checker->conforming || !always_differ(value_a, value_b))
        return;
    const char *both = case_of_both(checker, first, second, a, b);
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
    bool computed = false;
    for (const struct declaration *d = checker->scheme->declarations; d; d = d->next) {
        if (d->kind != DECLARATION_RESULT)
            continue;
        if (word_means(WORD_USE_OUTPUT, d->name.text, "対象経費"))
            doubt_covered(checker, d);
        computed = computed || word_means(WORD_USE_OUTPUT, d->name.text, "算定額"); /* which may have a mistake of its own */
        if (word_mistaken(MISTAKE_RESULT, d->name.text))
            near = d;
    }
    if (!near || checker->scheme->grant || computed)
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
