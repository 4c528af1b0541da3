/* SPDX-License-Identifier: Apache-2.0 */
/* Decision tables (表), one- and two-way, and 場合 as an expression. */
#include <config.h>

#include "check/checker.h"

#include <string.h>

bool rounding_named(struct checker *checker, const struct word *word, enum rounding *rounding)
{
    static const struct {
        const char *japanese, *english;
        enum rounding rounding;
    } names[] = {{"切り捨て", "round_down", ROUND_DOWN},       {"切捨て", "down", ROUND_DOWN},
                 {"切り上げ", "round_up", ROUND_UP},           {"切上げ", "up", ROUND_UP},
                 {"四捨五入", "round_half_up", ROUND_HALF_UP}, {"四捨五入", "half_up", ROUND_HALF_UP}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(word->text, names[i].japanese) == 0 || strcmp(word->text, names[i].english) == 0) {
            *rounding = names[i].rounding;
            return true;
        }
    CHECK(checker, Y0215, word->span, word->text);
    return false;
}

/* --- the two sides of a table
 * -------------------------------------------------------------------------------- */

static void parameter_type(struct checker *checker, struct table *table, uint32_t at,
                           const struct parameter *parameter)
{
    int64_t low = 0, high = 0;
    struct type *type = &table->parameters[at];
    if (parameter->type.name.text) {
        type_from_name(checker, &parameter->type, type, &low, &high);
        table->lows[at] = low;
        table->highs[at] = high;
        return;
    }
    struct symbol *symbol = names_find(&checker->globals, parameter->name.text);
    for (uint32_t s = 1; !symbol && s < checker->lists.count; s++)
        symbol = names_find(&checker->rules[s].names, parameter->name.text);
    *type = type_bad;
    if (!symbol || symbol->kind == SYMBOL_TABLE || symbol->kind == SYMBOL_LIST) {
        CHECK(checker, Y0304, parameter->name.span, parameter->name.text)->suggestion =
            symbol ? NULL : names_nearest(&checker->globals, checker->arena, parameter->name.text);
        return;
    }
    struct node *node = symbol_node(checker, symbol, parameter->name.span);
    *type = node->type;
    table->lows[at] = node->low;
    table->highs[at] = node->high;
}

static struct cover rows_cover(struct checker *checker, const struct symbol *symbol)
{
    const struct declaration *declaration = symbol->declaration;
    struct cover cover = {.type = symbol->table->parameters[0],
                          .low = symbol->table->lows[0],
                          .high = symbol->table->highs[0],
                          .span = declaration->name.span};
    uint32_t count = 0;
    for (const struct table_row *r = declaration->rows; r; r = r->next)
        count++;
    cover.patterns = ARENA_ARRAY(checker->arena, const struct expression_list *, count + 1);
    for (const struct table_row *r = declaration->rows; r; r = r->next) {
        cover.closed |= r->otherwise;
        cover.patterns[cover.count++] = r->otherwise ? NULL : r->patterns;
    }
    return cover;
}

/* The heads of the columns; in each a single pattern, その他 for the rest. */
static struct cover columns_cover(struct checker *checker, const struct symbol *symbol)
{
    const struct declaration *declaration = symbol->declaration;
    struct cover cover = {.type = symbol->table->parameters[1],
                          .low = symbol->table->lows[1],
                          .high = symbol->table->highs[1],
                          .span = declaration->name.span};
    uint32_t count = 0;
    for (const struct expression_list *c = declaration->columns; c; c = c->next)
        count++;
    cover.patterns = ARENA_ARRAY(checker->arena, const struct expression_list *, count + 1);
    for (const struct expression_list *c = declaration->columns; c; c = c->next) {
        const struct expression *head = c->expression;
        bool rest = head->kind == EXPRESSION_NAME && !head->name.quoted &&
                    (strcmp(head->name.text, "その他") == 0 || strcmp(head->name.text, "otherwise") == 0);
        struct expression_list *one = ARENA_NEW(checker->arena, struct expression_list);
        one->expression = c->expression;
        if (c == declaration->columns)
            cover.span = head->span;
        cover.span.end = head->span.end;
        cover.closed |= rest;
        cover.patterns[cover.count++] = rest ? NULL : one;
    }
    return cover;
}

static bool rows_filled(struct checker *checker, const struct declaration *declaration, uint32_t columns)
{
    bool good = true;
    for (const struct table_row *r = declaration->rows; r; r = r->next) {
        uint32_t count = 0;
        for (const struct expression_list *v = r->values; v; v = v->next)
            count++;
        if (count != columns) {
            CHECK(checker, Y0307, r->span, arena_print(checker->arena, "%u", count),
                  arena_print(checker->arena, "%u", columns));
            good = false;
        }
    }
    return good;
}

/* A progressive table is of one amount, from 0 on, with plain rates. */
static bool progressive_check(struct checker *checker, const struct symbol *symbol, const struct cover *rows)
{
    const struct table *table = symbol->table;
    bool good = table->parameter_count == 1 && table->parameters[0].kind == KIND_AMOUNT &&
                table->lows[0] == 0 && !rows->closed;
    for (const struct table_row *r = symbol->declaration->rows; good && r; r = r->next) {
        struct node *rate = elaborate(checker, 0, r->values->expression);
        good = rate->type.kind == KIND_AMOUNT && !rate->type.unit && rate->low >= 0;
    }
    if (!good)
        CHECK(checker, Y0312, symbol->declaration->name.span, symbol->name);
    return good;
}

void table_check(struct checker *checker, struct symbol *symbol)
{
    const struct declaration *declaration = symbol->declaration;
    if (symbol->table)
        return;
    struct table *table = symbol->table = ARENA_NEW(checker->arena, struct table);
    for (const struct parameter *p = declaration->parameters; p && table->parameter_count < 2; p = p->next)
        parameter_type(checker, table, table->parameter_count++, p);
    table->good = true;
    if (declaration->rounding.text) {
        table->rounds = rounding_named(checker, &declaration->rounding, &table->rounding);
        if (!table->rounds) { /* reported; that there are fractions would only follow from it */
            table->rounds = true;
            table->rounding = ROUND_HALF_UP;
        }
        if (table->parameters[0].kind == KIND_AMOUNT) {
            table->lows[0] = wide_divide(table->lows[0], table->parameters[0].scale, table->rounding);
            table->highs[0] = wide_divide(table->highs[0], table->parameters[0].scale, table->rounding);
            table->parameters[0].scale = 1;
        }
    }
    struct cover rows = rows_cover(checker, symbol), columns = columns_cover(checker, symbol);
    table->good = rows_filled(checker, declaration, columns.count ? columns.count : 1);
    if (table->good && (table->parameter_count == 2) != (columns.count > 0)) {
        CHECK(checker, Y0309, declaration->name.span, declaration->name.text);
        table->good = false;
    }
    if (table->good)
        table->good = cover_check(checker, &rows);
    if (table->good && table->parameter_count == 2)
        table->good = cover_check(checker, &columns);
    if (is_too_deep(checker, declaration->name.span, (uint64_t)rows.count + columns.count))
        table->good = false;
    if (table->good && declaration->progressive)
        table->good = progressive_check(checker, symbol, &rows);
    cite(checker, declaration->citations);
}

/* --- a call
 * -------------------------------------------------------------------------------------------------- */

/* `closed`: the side of the table that it is looked up on has an その他. */
static struct node *argument_for(struct checker *checker, struct symbol *symbol, uint32_t at, bool closed,
                                 struct node *node, struct span span)
{
    const struct table *table = symbol->table;
    const struct type *wanted = &table->parameters[at];
    if (node->type.kind == KIND_AMOUNT && at == 0 && table->rounds)
        node = node_round(checker, node, table->rounding, 1);
    struct node *target = node_word(checker, node->space, *wanted, 0);
    if (!unify(checker, &target, &node, span))
        return NULL;
    if (node->type.scale != wanted->scale) {
        CHECK(checker, Y0310, span, symbol->name);
        return NULL;
    }
    bool ordered = wanted->kind == KIND_AMOUNT || wanted->kind == KIND_DATE || wanted->kind == KIND_YEAR;
    if (ordered && !closed && (node->low < table->lows[at] || node->high > table->highs[at])) {
        struct node *low = node_word(checker, node->space, node->type, (int64_t)table->lows[at]);
        struct node *high = node_word(checker, node->space, node->type, (int64_t)table->highs[at]);
        enum opcode opcode = wanted->kind == KIND_AMOUNT ? OP_LESS : OP_BEFORE;
        fail_when(checker,
                  node_or(checker, node_two(checker, opcode, type_truth, node, low),
                          node_two(checker, opcode, type_truth, high, node)),
                  TO_TRANSLATE("the table `{1}` has no row for this value"), symbol->name, NULL);
    }
    return node;
}

/* What a note tells stands side by side, so all of it is of the space of the value that comes out: that of the call, also where
 * the rows are the application's. */
static void row_notes(struct checker *checker, const struct symbol *symbol, const struct expression *call,
                      struct node *subject, struct node *value, struct node **values)
{
    uint32_t space = value->space;
    subject = node_spread(checker, subject, space);
    uint32_t note = note_add(checker, NOTE_TABLE, checker->note_parent,
                             span_text(checker->arena, checker->sources, call->span), value, subject,
                             cite(checker, symbol->declaration->citations), symbol->declaration->name.span);
    struct node *none = node_flag(checker, subject->space, false);
    uint32_t at = 0;
    for (const struct table_row *r = symbol->declaration->rows; r; r = r->next, at++) {
        if (r->otherwise)
            continue;
        struct node *hit = match(checker, subject, r->patterns, r->span, AMONG_ONE);
        none = node_or(checker, none, hit);
        note_add(checker, NOTE_ROW, note, span_text(checker->arena, checker->sources, r->span), hit,
                 node_spread(checker, values[at], space), NONE, r->span);
    }
    at = 0;
    for (const struct table_row *r = symbol->declaration->rows; r; r = r->next, at++)
        if (r->otherwise)
            note_add(checker, NOTE_ROW, note, span_text(checker->arena, checker->sources, r->span),
                     node_not(checker, none), node_spread(checker, values[at], space), NONE, r->span);
}

struct node *table_call(struct checker *checker, uint32_t space, struct symbol *symbol,
                        const struct expression *call)
{
    use_symbol(checker, symbol, call->name.span);
    table_check(checker, symbol);
    struct table *table = symbol->table;
    struct node *arguments[2] = {NULL, NULL};
    uint32_t count = 0;
    for (const struct expression_list *i = call->items; i; i = i->next, count++)
        if (count < 2)
            arguments[count] = elaborate_as(checker, space, i->expression, &table->parameters[count]);
    if (count != table->parameter_count) {
        CHECK(checker, Y0107, call->span, symbol->name,
              arena_print(checker->arena, "%u", table->parameter_count),
              arena_print(checker->arena, "%u", count));
        return node_bad(checker, space);
    }
    if (!table->good)
        return node_bad(checker, space);
    struct cover rows = rows_cover(checker, symbol), columns = columns_cover(checker, symbol);
    for (uint32_t i = 0; i < count; i++)
        if (arguments[i]->type.kind == KIND_BAD ||
            !(arguments[i] = argument_for(checker, symbol, i, i ? columns.closed : rows.closed, arguments[i], call->span)))
            return node_bad(checker, space);

    uint32_t width = columns.count ? columns.count : 1;
    struct node **cells = ARENA_ARRAY(checker->arena, struct node *, rows.count * width);
    struct span *spans = ARENA_ARRAY(checker->arena, struct span, rows.count * width);
    uint32_t at = 0;
    for (const struct table_row *r = symbol->declaration->rows; r; r = r->next)
        for (const struct expression_list *v = r->values; v; v = v->next) {
            cells[at] = elaborate_as(checker, 0, v->expression, at ? &cells[0]->type : NULL);
            spans[at++] = v->expression->span;
        }
    if (!unify_all(checker, cells, spans, at))
        return node_bad(checker, space);
    struct node **values = cells;
    if (columns.count) {
        values = ARENA_ARRAY(checker->arena, struct node *, rows.count);
        for (uint32_t i = 0; i < rows.count; i++)
            values[i] = cover_select(checker, &columns, arguments[1], cells + i * width);
    }
    bool progressive = symbol->declaration->progressive;
    struct node *value = progressive ? cover_progressive(checker, &rows, arguments[0], values)
                                     : cover_select(checker, &rows, arguments[0], values);
    value = node_spread(checker, value, space); /* of a single row it is the application's */
    row_notes(checker, symbol, call, arguments[0], value, values);
    return value;
}

/* --- 場合 as an expression
 * ------------------------------------------------------------------------------------ */

struct branches {
    const struct branch *unknown;
    struct node **values;
    struct span *spans;
    uint32_t count;
};

static struct branches branches_elaborate(struct checker *checker, uint32_t space,
                                          const struct expression *expression, const struct type *wanted,
                                          struct cover *cover)
{
    struct branches branches = {0};
    uint32_t count = 0;
    for (const struct branch *b = expression->branches; b; b = b->next)
        count++;
    branches.values = ARENA_ARRAY(checker->arena, struct node *, count + 1);
    branches.spans = ARENA_ARRAY(checker->arena, struct span, count + 1);
    cover->patterns = ARENA_ARRAY(checker->arena, const struct expression_list *, count + 1);
    struct node *unknown = NULL;
    for (const struct branch *b = expression->branches; b; b = b->next) {
        struct node *value = elaborate_as(checker, space, b->value, wanted);
        if (!wanted && value->type.kind == KIND_CHOICE)
            wanted = &value->type;
        if (b->unknown) {
            branches.unknown = b;
            unknown = value;
            continue;
        }
        cover->closed |= b->otherwise;
        cover->patterns[branches.count] = b->otherwise ? NULL : b->patterns;
        branches.spans[branches.count] = b->span;
        branches.values[branches.count++] = value;
    }
    cover->count = branches.count;
    if (unknown) { /* kept behind the others, so that it takes part in the common type */
        branches.spans[branches.count] = branches.unknown->span;
        branches.values[branches.count] = unknown;
    }
    return branches;
}

/* For their own mistakes and the names they use, where the 場合 cannot be read as a whole. */
static void conditions_elaborate(struct checker *checker, uint32_t space, const struct cover *cover)
{
    for (uint32_t i = 0; i < cover->count; i++)
        if (cover->patterns[i])
            elaborate_truth(checker, space, cover->patterns[i]->expression);
}

/* Notes each branch for the tests of the scheme: the ones with patterns or conditions, and what is left. */
static void probe_branches(struct checker *checker, uint32_t space, const struct expression *expression,
                           struct node *subject, struct node **conditions)
{
    struct node *none = node_flag(checker, space, true);
    uint32_t at = 0;
    for (const struct branch *b = expression->branches; b; b = b->next) {
        if (b->unknown)
            probe_branch(checker, b, node_not(checker, node_known(checker, subject)));
        if (!b->patterns) {
            at += !b->unknown;
            continue;
        }
        struct node *taken =
            conditions ? conditions[at] : match(checker, subject, b->patterns, b->span, AMONG_ONE);
        at++;
        probe_branch(checker, b, taken);
        none = node_and(checker, none, node_not(checker, taken));
    }
    for (const struct branch *b = expression->branches; b; b = b->next)
        if (b->otherwise)
            probe_branch(checker, b, none);
}

static struct node *case_by_condition(struct checker *checker, uint32_t space,
                                      const struct expression *expression, const struct branches *branches,
                                      const struct cover *cover)
{
    struct node *value = NULL;
    if (!cover->closed || branches->unknown) {
        CHECK(checker, branches->unknown ? Y0311 : Y0306,
              branches->unknown ? branches->unknown->span : expression->span);
        conditions_elaborate(checker, space, cover);
        return node_bad(checker, space);
    }
    for (uint32_t i = 0; i < branches->count; i++)
        if (!cover->patterns[i])
            value = branches->values[i];
    struct node **conditions = ARENA_ARRAY(checker->arena, struct node *, branches->count + 1);
    for (uint32_t i = branches->count; i-- > 0;) {
        if (!cover->patterns[i])
            continue;
        struct node *condition = elaborate_truth(checker, space, cover->patterns[i]->expression);
        conditions[i] = condition;
        for (uint32_t k = i + 1; k < branches->count; k++)
            if (cover->patterns[k])
                fail_when(checker,
                          node_and(checker, node_and(checker, condition, conditions[k]),
                                   node_differs(checker, branches->values[i], branches->values[k])),
                          TO_TRANSLATE("the conditions number {1} and number {2} of a 場合 hold at once with different "
                                       "values; let one exclude the other: … かつ (…) でない"),
                          arena_print(checker->arena, "%u", i + 1), arena_print(checker->arena, "%u", k + 1), NULL);
        value = node_select(checker, condition, branches->values[i], value);
    }
    probe_branches(checker, space, expression, NULL, conditions);
    return value;
}

static bool is_discrete(enum kind kind)
{
    return kind != KIND_TRUTH && kind != KIND_AMOUNT && kind != KIND_RATE;
}

struct node *elaborate_case(struct checker *checker, uint32_t space, const struct expression *expression,
                            const struct type *wanted)
{
    struct node *subject = expression->left ? elaborate(checker, space, expression->left) : NULL;
    struct cover cover = {.span = expression->span};
    struct branches branches = branches_elaborate(checker, space, expression, wanted, &cover);
    uint32_t all = branches.count + (branches.unknown != NULL);
    for (uint32_t i = 0; i < all; i++)
        if (branches.values[i]->type.kind == KIND_BAD) {
            if (!subject)
                conditions_elaborate(checker, space, &cover);
            return node_bad(checker, space);
        }
    if (branches.count == 0) {
        CHECK(checker, Y0306, expression->span);
        return node_bad(checker, space);
    }
    if (is_too_deep(checker, expression->span, branches.count))
        return node_bad(checker, space);
    if (!unify_all(checker, branches.values, branches.spans, all) ||
        !expect_value(checker, branches.values[0], branches.spans[0]))
        return node_bad(checker, space);
    if (!subject)
        return case_by_condition(checker, space, expression, &branches, &cover);
    cover.type = subject->type;
    cover.low = subject->low;
    cover.high = subject->high;
    cover.span = expression->left->span;
    if (!expect_value(checker, subject, cover.span) || !cover_check(checker, &cover))
        return node_bad(checker, space);
    struct node *value = cover_select(checker, &cover, subject, branches.values);
    probe_branches(checker, space, expression, subject, NULL);
    if (subject->known)
        return value;
    struct node *known = node_known(checker, subject);
    if (branches.unknown)
        return node_select(checker, known, value, branches.values[branches.count]);
    /* An unknown choice decides nothing further: what a branch would ask is not asked. On amounts and truths
     * the contract's rules 3 and 4 apply instead (the interval that holds all branches). */
    if (subject->type.kind == KIND_TRUTH || !is_discrete(value->type.kind))
        return value;
    struct node *lost = ARENA_NEW(checker->arena, struct node);
    *lost = *subject;
    lost->type = value->type;
    return node_select(checker, known, value, lost);
}
