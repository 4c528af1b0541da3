/* SPDX-License-Identifier: Apache-2.0 */
/* Requirements of the application, results, duties, documents and breakdowns. */
#include <config.h>

#include "check/checker.h"

#include <string.h>

static void check_requirement(struct checker *checker, const struct declaration *declaration)
{
    struct checked_test test = {.space = 0, .label = declaration->label.text, .span = declaration->span};
    if (!declaration->citations)
        CHECK(checker, Y0123, declaration->span);
    test.clause = cite(checker, declaration->citations);
    test.condition = elaborate_truth(checker, 0, declaration->value);
    test.text = span_text(checker->arena, checker->sources, declaration->value->span);
    if (node_constant(test.condition) && checker->diagnostics->errors == 0)
        CHECK(checker, Y0308, declaration->value->span);
    test.effective = test.condition;
    VECTOR_ADD(checker->arena, checker->scheme->tests, test);
}

/* A value that decisions show: whole when in yen, rounded when a rate of the record took part. */
static bool showable(struct checker *checker, struct node *node, const struct declaration *declaration)
{
    struct span span = declaration->value->span;
    if (node->type.kind == KIND_BAD)
        return false;
    if (node->type.kind == KIND_PRODUCT) {
        CHECK(checker, Y0206, span);
        return false;
    }
    if (node->type.kind == KIND_AMOUNT && node->type.unit && strcmp(node->type.unit, "円") == 0 &&
        node->type.scale != 1) {
        CHECK(checker, Y0205, span, declaration->name.text);
        return false;
    }
    return true;
}

/* A value among several, or in a row: no list itself. */
static bool single(struct checker *checker, const struct node *node, struct span span)
{
    if (node->type.kind != KIND_KEYS && node->type.kind != KIND_TEXTS)
        return true;
    CHECK(checker, Y0201, span, type_print(checker, &node->type), translate("an amount"));
    return false;
}

static bool is_list_of_texts(const struct expression *list)
{
    for (const struct expression_list *i = list->items; i; i = i->next)
        if (i->expression->kind != EXPRESSION_NAME || !i->expression->name.quoted)
            return false;
    return true;
}

static bool item_many(struct checker *checker, const struct declaration *declaration,
                      struct checked_item *item)
{
    const struct expression *list = declaration->value;
    uint32_t count = 0;
    for (const struct expression_list *i = list->items; i; i = i->next)
        count++;
    item->shape = SHAPE_MANY;
    item->nodes = ARENA_ARRAY(checker->arena, struct node *, count + 1);
    struct span *spans = ARENA_ARRAY(checker->arena, struct span, count + 1);
    for (const struct expression_list *i = list->items; i; i = i->next) {
        struct node *node = item->nodes[item->count] = elaborate(checker, 0, i->expression);
        spans[item->count++] = i->expression->span;
        if (!showable(checker, node, declaration) || !single(checker, node, i->expression->span))
            return false;
    }
    if (!unify_all(checker, item->nodes, spans, item->count))
        return false;
    item->type = item->nodes[0]->type;
    return true;
}

/* The results that have a place of their own in a decision are amounts in yen, and one is a rate. */
static bool fits_place(struct checker *checker, const struct checked_item *item, const struct declaration *declaration)
{
    static const char *const yen[] = {"対象経費", "基準額", "上限額", "算定額"};
    const struct type *type = &item->type;
    bool rate = word_means(WORD_USE_OUTPUT, item->name, "補助率"), amount = false;
    for (size_t i = 0; i < sizeof yen / sizeof *yen; i++)
        amount = amount || word_means(WORD_USE_OUTPUT, item->name, yen[i]);
    if (item->kind != ITEM_RESULT || item->shape != SHAPE_ONE || !(rate || amount))
        return true;
    bool in_yen = type->kind == KIND_AMOUNT && type->unit && strcmp(type->unit, "円") == 0;
    bool zero = type->kind == KIND_AMOUNT && !type->unit && node_constant(item->nodes[0]) && item->nodes[0]->immediate == 0;
    if (amount ? in_yen || zero : (type->kind == KIND_AMOUNT && !type->unit) || type->kind == KIND_RATE)
        return true;
    struct type wanted = rate ? type_amount(NULL, 1) : type_amount("円", 1);
    CHECK(checker, Y0224, declaration->value->span, item->name, type_print(checker, type), type_print(checker, &wanted));
    return false;
}

static void check_item(struct checker *checker, const struct declaration *declaration)
{
    struct checked_item item = {.kind = declaration->kind == DECLARATION_DUTY ? ITEM_DUTY : ITEM_RESULT,
                                .name = declaration->name.text,
                                .span = declaration->span};
    item.clause = cite(checker, declaration->citations);
    for (uint32_t i = 0; i < checker->scheme->items.count; i++)
        if (checker->scheme->items.items[i].kind == item.kind &&
            strcmp(checker->scheme->items.items[i].name, item.name) == 0)
            CHECK(checker, Y0102, declaration->name.span, item.name);
    if (declaration->when)
        item.when = elaborate_truth(checker, 0, declaration->when);
    if (declaration->value->kind == EXPRESSION_LIST && !is_list_of_texts(declaration->value)) {
        if (!item_many(checker, declaration, &item))
            return;
    } else {
        struct symbol *symbol = names_find(&checker->globals, declaration->name.text);
        bool own = item.kind == ITEM_RESULT && symbol && symbol->declaration == declaration;
        struct node *node = own ? symbol_node(checker, symbol, declaration->name.span)
                                : elaborate(checker, 0, declaration->value);
        if (!showable(checker, node, declaration))
            return;
        item.nodes = ARENA_ARRAY(checker->arena, struct node *, 1);
        item.nodes[0] = node;
        item.count = 1;
        item.type = node->type;
        if (node->type.kind == KIND_KEYS) {
            item.shape = SHAPE_KEYS;
            item.nodes[0] = node->a;
        } else if (node->type.kind == KIND_TEXTS) {
            item.shape = SHAPE_TEXTS;
        }
        if (!fits_place(checker, &item, declaration))
            return;
    }
    VECTOR_ADD(checker->arena, checker->scheme->items, item);
}

static void check_document(struct checker *checker, const struct declaration *declaration)
{
    struct checked_document document = {.name = declaration->label.text,
                                        .timing = declaration->timing.text,
                                        .method = declaration->method.text,
                                        .span = declaration->span};
    document.clause = cite(checker, declaration->citations);
    if (declaration->when)
        document.when = elaborate_truth(checker, 0, declaration->when);
    VECTOR_ADD(checker->arena, checker->scheme->documents, document);
}

static void check_breakdown(struct checker *checker, const struct declaration *declaration)
{
    struct checked_breakdown breakdown = {.name = declaration->label.text,
                                          .span = declaration->span};
    breakdown.clause = cite(checker, declaration->citations);
    if (declaration->of.text) {
        struct symbol *list = names_find(&checker->globals, declaration->of.text);
        if (!list || list->kind != SYMBOL_LIST) {
            CHECK(checker, Y0105, declaration->of.span, declaration->of.text);
            return;
        }
        use_symbol(checker, list, declaration->of.span);
        breakdown.space = list->number;
    }
    if (declaration->when)
        breakdown.when = node_spread(checker, elaborate_truth(checker, breakdown.space, declaration->when),
                                     breakdown.space);
    uint32_t count = 0;
    for (const struct entry *e = declaration->entries; e; e = e->next)
        count++;
    breakdown.cells = ARENA_ARRAY(checker->arena, struct checked_cell, count + 1);
    for (const struct entry *e = declaration->entries; e; e = e->next) {
        struct node *node =
            node_spread(checker, elaborate(checker, breakdown.space, e->value), breakdown.space);
        struct declaration shown = {.name = e->name, .value = e->value};
        if (showable(checker, node, &shown) && single(checker, node, e->value->span))
            breakdown.cells[breakdown.count++] = (struct checked_cell){.name = e->name.text, .node = node};
    }
    VECTOR_ADD(checker->arena, checker->scheme->breakdowns, breakdown);
}

static struct node *result_named(struct checker *checker, const char *japanese, const char *english)
{
    for (uint32_t i = 0; i < checker->scheme->items.count; i++) {
        const struct checked_item *item = &checker->scheme->items.items[i];
        if (item->kind == ITEM_RESULT && item->shape == SHAPE_ONE &&
            (strcmp(item->name, japanese) == 0 || strcmp(item->name, english) == 0))
            return item->nodes[0];
    }
    return NULL;
}

static bool in_yen(const char *unit)
{
    return unit && strcmp(unit, "円") == 0;
}

/* The first field in yen of the application or of a list's lines; NULL: none. */
static const char *yen_field(struct checker *checker, uint32_t space)
{
    for (uint32_t i = 0; i < checker->fields.count; i++) {
        const struct field *field = &checker->fields.items[i];
        if (field->space == space && field->type == TYPE_AMOUNT && in_yen(field->unit))
            return field->name;
    }
    return NULL;
}

/* The result that a scheme without one would have, of what it declares: the sum of lines that it has requirements for, its last
 * definition in yen, or a field in yen. */
static const char *result_wanted(struct checker *checker, bool english)
{
    const char *form = english ? "result %s = %s" : "結果 %s = %s";
    const char *computed = english ? "computed" : "算定額", *covered = english ? "covered_cost" : "対象経費";
    const char *name = NULL;
    for (uint32_t i = 1; i < checker->lists.count; i++) {
        const struct line_rules *rules = &checker->rules[i];
        name = !rules->has_tests ? NULL : rules->amount ? rules->amount->name : yen_field(checker, i);
        if (name)
            return arena_print(checker->arena, form, covered,
                               arena_print(checker->arena, english ? "sum(%s.%s, covered)" : "合計(%s.%s, 対象)",
                                           checker->lists.items[i].name, name));
    }
    for (const struct declaration *d = checker->scheme->declarations; d; d = d->next) {
        const struct symbol *symbol = d->kind == DECLARATION_DEFINE ? names_find(&checker->globals, d->name.text) : NULL;
        if (symbol && symbol->kind == SYMBOL_DEFINITION && symbol->node && symbol->node->type.kind == KIND_AMOUNT &&
            in_yen(symbol->node->type.unit))
            name = symbol->name;
    }
    if (name)
        return arena_print(checker->arena, form, computed, name);
    name = yen_field(checker, 0);
    return name ? arena_print(checker->arena, form, covered, name)
                : arena_print(checker->arena, form, computed, english ? "100,000円" : "10万円");
}

/* An amount with のみ is none where its condition does not hold: the decision turns on the condition, too. Where that is not
 * known, neither is the amount. */
static struct node *amount_given(struct checker *checker, struct node *amount)
{
    const struct checked_scheme *scheme = checker->scheme;
    for (uint32_t i = 0; amount && i < scheme->items.count; i++) {
        const struct checked_item *item = &scheme->items.items[i];
        if (item->kind == ITEM_RESULT && item->when && item->shape == SHAPE_ONE && item->nodes[0] == amount &&
            amount->type.kind == KIND_AMOUNT)
            return node_select(checker, item->when, amount, node_word(checker, 0, amount->type, 0));
    }
    return amount;
}

static void choose_key_amount(struct checker *checker, struct span header)
{
    struct checked_scheme *scheme = checker->scheme;
    scheme->grant = result_named(checker, "算定額", "computed");
    scheme->key_amount = scheme->grant ? scheme->grant : result_named(checker, "対象経費", "covered_cost");
    if (scheme->grant && scheme->grant->type.kind == KIND_AMOUNT && scheme->grant->low < 0)
        doubt_negative(checker, "算定額", "computed");
    scheme->key_amount = amount_given(checker, scheme->key_amount);
    if (!scheme->key_amount && checker->diagnostics->errors == 0)
        CHECK(checker, Y0403, header, result_wanted(checker, language_at(checker, header) == LANGUAGE_ENGLISH));
}

void rules_check(struct checker *checker)
{
    struct span header = {.source = SPAN_NOWHERE};
    for (const struct declaration *d = checker->scheme->declarations; d; d = d->next) {
        switch (d->kind) {
        case DECLARATION_REQUIRE:
            check_requirement(checker, d);
            break;
        case DECLARATION_RESULT:
        case DECLARATION_DUTY:
            check_item(checker, d);
            break;
        case DECLARATION_DOCUMENT:
            check_document(checker, d);
            break;
        case DECLARATION_BREAKDOWN:
            check_breakdown(checker, d);
            break;
        case DECLARATION_SCHEME:
            header = d->span;
            break;
        default:
            break;
        }
    }
    choose_key_amount(checker, header);
    doubt_results(checker);
}
