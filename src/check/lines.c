/* SPDX-License-Identifier: Apache-2.0 */
/* The rules of a list's lines (各): which lines are covered, by which test each fails, and what they amount
 * to.
 *
 * Every requirement, exclusion and 場合 of the list's blocks is one test, in source order. A test inside a
 * branch applies to the lines whose subject is known and fits; a line whose subject is unknown has the 場合's
 * own test instead, unknown for the subject's reasons. 決定 NAME makes the coverage by the tests before it a
 * value of its own, which the branches behind it may read on any line: so coverage can rest on coverage
 * without a cycle.
 */
#include <config.h>

#include "check/checker.h"

#include <string.h>

struct line_case {
    const struct declaration *declaration;
    struct line_case *outer;
    uint32_t outer_branch;
    uint32_t space;
    enum progress progress;
    struct node *subject;
    struct cover cover;
    uint32_t branch_count;
    struct node **fits; /* by branch: whether a line belongs to it; always known */
};

/* kept in lists of pointers so that they can be found while they are worked out */
struct line_test {
    const struct declaration *declaration; /* 要件, 対象外; NULL: the 場合's own test */
    struct line_case *scope;               /* NULL: all lines */
    uint32_t branch;
    uint32_t space;
    enum progress progress;
    struct checked_test checked;
};

struct settled {
    struct line_case *scope;
    uint32_t branch;
};

/* The structure of one list, from its blocks alone. */
struct structure {
    VECTOR(struct line_test *) tests;
    VECTOR(struct settled) settled;
};

/* --- the structure
 * ------------------------------------------------------------------------------------------- */

static void add_test(struct checker *checker, const struct declaration *declaration, struct line_case *scope,
                     uint32_t branch, uint32_t space)
{
    struct line_test *test = ARENA_NEW(checker->arena, struct line_test);
    test->declaration = declaration;
    test->scope = scope;
    test->branch = branch;
    test->space = space;
    VECTOR_ADD(checker->arena, checker->structures[space].tests, test);
    checker->rules[space].has_tests = true;
}

static void add_name(struct checker *checker, enum symbol_kind kind, const struct declaration *declaration,
                     const struct word *word, uint32_t space, uint32_t number)
{
    struct symbol *symbol = ARENA_NEW(checker->arena, struct symbol);
    *symbol = (struct symbol){.kind = kind,
                              .name = word->text,
                              .span = word->span,
                              .declaration = declaration,
                              .space = space,
                              .number = number};
    VECTOR_ADD(checker->arena, checker->symbols, symbol);
    struct symbol *before = names_put(&checker->rules[space].names, checker->arena, symbol->name, symbol);
    if (before) {
        struct diagnostic *diagnostic = CHECK(checker, Y0102, word->span, word->text);
        diagnostic_add_note(checker->diagnostics, diagnostic, before->span, "it is declared here first",
                            NULL);
    }
}

static void prepare_body(struct checker *checker, const struct declaration *body, struct line_case *scope,
                         uint32_t branch, uint32_t space);

static void prepare_case(struct checker *checker, const struct declaration *declaration,
                         struct line_case *outer, uint32_t outer_branch, uint32_t space)
{
    struct line_case *scope = ARENA_NEW(checker->arena, struct line_case);
    *scope = (struct line_case){
        .declaration = declaration, .outer = outer, .outer_branch = outer_branch, .space = space};
    add_test(checker, NULL, scope, NONE, space);
    uint32_t number = 0;
    for (const struct branch *b = declaration->branches; b; b = b->next, number++) {
        if (b->settle.text) {
            struct settled settled = {.scope = scope, .branch = number};
            VECTOR_ADD(checker->arena, checker->structures[space].settled, settled);
            add_name(checker, SYMBOL_SETTLED, declaration, &b->settle, space,
                     checker->structures[space].settled.count - 1);
        }
        prepare_body(checker, b->body, scope, number, space);
    }
    scope->branch_count = number;
}

static void prepare_body(struct checker *checker, const struct declaration *body, struct line_case *scope,
                         uint32_t branch, uint32_t space)
{
    for (const struct declaration *d = body; d; d = d->next) {
        if (d->kind == DECLARATION_REQUIRE || d->kind == DECLARATION_EXCLUDE)
            add_test(checker, d, scope, branch, space);
        else if (d->kind == DECLARATION_CASE)
            prepare_case(checker, d, scope, branch, space);
        else if (d->kind == DECLARATION_DEFINE && !scope)
            add_name(checker, SYMBOL_DEFINITION, d, &d->name, space, 0);
        else
            CHECK(checker, Y0113, d->span);
    }
}

static void add_covered(struct checker *checker, uint32_t space)
{
    struct line_rules *rules = &checker->rules[space];
    struct symbol *covered = ARENA_NEW(checker->arena, struct symbol);
    *covered = (struct symbol){.kind = SYMBOL_COVERED,
                               .name = "対象",
                               .space = space,
                               .span = {.source = SPAN_NOWHERE},
                               .of_vocabulary = true};
    if (!names_find(&rules->names, "対象"))
        names_put(&rules->names, checker->arena, "対象", covered);
    if (!names_find(&rules->names, "covered"))
        names_put(&rules->names, checker->arena, "covered", covered);
    rules->covered = covered;
    rules->amount = names_find(&rules->names, "額");
    if (!rules->amount)
        rules->amount = names_find(&rules->names, "amount");
    if (!rules->amount)
        rules->amount = names_find(&rules->names, "金額");
    if (rules->amount && !names_find(&rules->names, "額"))
        names_put(&rules->names, checker->arena, "額", rules->amount);
    if (rules->amount && !names_find(&rules->names, "amount"))
        names_put(&rules->names, checker->arena, "amount", rules->amount);
}

void lines_prepare(struct checker *checker)
{
    checker->structures = ARENA_ARRAY(checker->arena, struct structure, checker->lists.count);
    for (const struct declaration *d = checker->scheme->declarations; d; d = d->next) {
        if (d->kind != DECLARATION_EACH)
            continue;
        struct symbol *list = names_find(&checker->globals, d->name.text);
        if (!list || list->kind != SYMBOL_LIST) {
            struct diagnostic *diagnostic = CHECK(checker, Y0105, d->name.span, d->name.text);
            diagnostic->suggestion = checker->lists.count == 2
                                         ? checker->lists.items[1].name
                                         : names_nearest(&checker->globals, checker->arena, d->name.text);
            for (const struct declaration *inner = d->body; inner; inner = inner->next)
                if (inner->kind == DECLARATION_DEFINE)
                    names_put(&checker->lost, checker->arena, inner->name.text, (void *)inner);
            continue;
        }
        use_symbol(checker, list, d->name.span);
        prepare_body(checker, d->body, NULL, NONE, list->number);
    }
    for (uint32_t s = 1; s < checker->lists.count; s++)
        add_covered(checker, s);
}

/* --- the values
 * ---------------------------------------------------------------------------------------------- */

static struct node *branch_fits(struct checker *checker, struct line_case *scope, uint32_t branch);

static void case_elaborate(struct checker *checker, struct line_case *scope)
{
    if (scope->progress != PROGRESS_NONE)
        return;
    scope->progress = PROGRESS_DONE;
    const struct declaration *declaration = scope->declaration;
    uint32_t space = scope->space, at = 0;
    scope->subject = elaborate(checker, space, declaration->value);
    if (!expect_value(checker, scope->subject, declaration->value->span))
        scope->subject = node_bad(checker, space);
    scope->fits = ARENA_ARRAY(checker->arena, struct node *, scope->branch_count + 1);
    scope->cover = (struct cover){.type = scope->subject->type,
                                  .low = scope->subject->low,
                                  .high = scope->subject->high,
                                  .count = scope->branch_count,
                                  .span = declaration->value->span};
    scope->cover.patterns =
        ARENA_ARRAY(checker->arena, const struct expression_list *, scope->branch_count + 1);
    for (const struct branch *b = declaration->branches; b; b = b->next, at++) {
        scope->cover.patterns[at] = b->patterns;
        scope->cover.closed |= b->otherwise;
    }
    struct node *outer = scope->outer ? branch_fits(checker, scope->outer, scope->outer_branch)
                                      : node_flag(checker, space, true);
    struct node *within =
        node_and(checker, outer,
                 scope->subject->type.kind == KIND_BAD ? node_flag(checker, space, true)
                                                       : node_known(checker, scope->subject));
    struct node *rest = within;
    bool good = cover_check(checker, &scope->cover);
    at = 0;
    for (const struct branch *b = declaration->branches; b; b = b->next, at++) {
        struct node *fits = node_flag(checker, space, false);
        if (good && b->patterns)
            fits = match(checker, scope->subject, b->patterns, b->span, AMONG_ONE);
        if (b->patterns) {
            fits = node_and(checker, within, fits);
            rest = node_and(checker, rest, node_not(checker, fits));
        }
        scope->fits[at] = fits;
    }
    at = 0;
    for (const struct branch *b = declaration->branches; b; b = b->next, at++) {
        if (b->otherwise)
            scope->fits[at] = rest;
        probe_branch(checker, b, scope->fits[at]);
        scope->fits[at]->known = true; /* known subject within, so known whatever the match alone would be */
    }
}

static struct node *branch_fits(struct checker *checker, struct line_case *scope, uint32_t branch)
{
    case_elaborate(checker, scope);
    return scope->fits[branch];
}

/* True, and unknown for the subject's reasons while the subject is. */
static struct node *can_be_told(struct checker *checker, struct node *subject)
{
    if (subject->type.kind == KIND_TRUTH)
        return node_or(checker, subject, node_not(checker, subject));
    return node_one(checker, OP_SETTLED, type_truth, subject, 0);
}

static void test_condition(struct checker *checker, struct line_test *test)
{
    struct checked_test *checked = &test->checked;
    const struct declaration *declaration = test->declaration;
    if (!declaration) {
        struct line_case *scope = test->scope;
        case_elaborate(checker, scope);
        checked->clause = NONE;
        checked->text = span_text(checker->arena, checker->sources, scope->declaration->value->span);
        checked->span = scope->declaration->value->span;
        checked->condition = scope->subject->type.kind == KIND_BAD || scope->subject->known
                                 ? node_flag(checker, test->space, true)
                                 : can_be_told(checker, scope->subject);
        checked->applies = scope->outer ? branch_fits(checker, scope->outer, scope->outer_branch) : NULL;
        return;
    }
    checked->applies = test->scope ? branch_fits(checker, test->scope, test->branch) : NULL;
    checked->clause = cite(checker, declaration->citations);
    if (!declaration->citations)
        CHECK(checker, Y0123, declaration->span);
    checked->label = declaration->label.text;
    checked->span = declaration->span;
    if (declaration->kind == DECLARATION_EXCLUDE) {
        checked->condition = node_flag(checker, test->space, false);
        checked->text = span_text(checker->arena, checker->sources, declaration->span);
        return;
    }
    checker->probing = checked->applies;
    checked->condition =
        node_spread(checker, elaborate_truth(checker, test->space, declaration->value), test->space);
    checker->probing = NULL;
    checked->text = span_text(checker->arena, checker->sources, declaration->value->span);
    if (node_constant(checked->condition) && checker->diagnostics->errors == 0)
        CHECK(checker, Y0308, declaration->value->span);
}

static struct node *test_effective(struct checker *checker, struct line_test *test)
{
    if (test->progress == PROGRESS_ACTIVE) {
        struct symbol *symbol = checker->active.items[checker->active.count - 1];
        CHECK(checker, Y0110, test->declaration ? test->declaration->span : test->checked.span, symbol->name);
        return node_flag(checker, test->space, true);
    }
    if (test->progress == PROGRESS_DONE)
        return test->checked.effective;
    test->progress = PROGRESS_ACTIVE;
    test_condition(checker, test);
    struct checked_test *checked = &test->checked;
    checked->space = test->space;
    checked->effective = checked->condition;
    if (checked->applies)
        checked->effective = node_or(checker, node_not(checker, checked->applies), checked->condition);
    test->progress = PROGRESS_DONE;
    return checked->effective;
}

/* Whether the test lies in branch `branch` of `scope` or in one behind it, at any depth. */
static bool behind(const struct line_test *test, const struct line_case *scope, uint32_t branch)
{
    const struct line_case *at = test->scope;
    uint32_t in = test->branch;
    if (!test->declaration && at) { /* a 場合's own test lies where the 場合 does */
        in = at->outer_branch;
        at = at->outer;
    }
    for (; at; in = at->outer_branch, at = at->outer)
        if (at == scope)
            return in >= branch;
    return false;
}

struct node *settled_node(struct checker *checker, struct symbol *symbol)
{
    struct structure *structure = &checker->structures[symbol->space];
    struct settled settled = structure->settled.items[symbol->number];
    struct node *node = node_flag(checker, symbol->space, true);
    for (uint32_t i = 0; i < structure->tests.count; i++)
        if (!behind(structure->tests.items[i], settled.scope, settled.branch))
            node = node_and(checker, node, test_effective(checker, structure->tests.items[i]));
    for (uint32_t b = settled.branch; b < settled.scope->branch_count; b++)
        node = node_and(checker, node, node_not(checker, branch_fits(checker, settled.scope, b)));
    return node;
}

struct node *covered_node(struct checker *checker, struct symbol *symbol)
{
    struct structure *structure = &checker->structures[symbol->space];
    struct node *node = node_flag(checker, symbol->space, true);
    for (uint32_t i = 0; i < structure->tests.count; i++)
        node = node_and(checker, node, test_effective(checker, structure->tests.items[i]));
    return node;
}

struct node *amount_node(struct checker *checker, uint32_t space, struct span use)
{
    struct symbol *symbol = checker->rules[space].amount;
    return symbol ? symbol_node(checker, symbol, use) : NULL;
}

static void lines_decide(struct checker *checker, uint32_t space)
{
    struct structure *structure = &checker->structures[space];
    struct span nowhere = {.source = SPAN_NOWHERE};
    struct node *covered = symbol_node(checker, checker->rules[space].covered, nowhere);
    struct node *amount = amount_node(checker, space, nowhere);
    for (uint32_t i = 0; i < structure->tests.count; i++) {
        struct line_test *test = structure->tests.items[i];
        test_effective(checker, test);
        if (!(test->declaration == NULL && node_constant(test->checked.condition)))
            VECTOR_ADD(checker->arena, checker->scheme->tests, test->checked);
    }
    if (!amount || amount->type.kind == KIND_BAD)
        return;
    struct symbol *symbol = checker->rules[space].amount;
    if (amount->type.kind != KIND_AMOUNT || amount->type.scale != 1) {
        CHECK(checker, amount->type.kind == KIND_AMOUNT ? Y0205 : Y0222, symbol->span, symbol->name);
        symbol->node = node_bad(checker, space); /* what uses it is not reported too */
        return;
    }
    amount = node_spread(checker, amount, space);
    struct checked_lines lines = {.space = space, .covered = covered, .amount = amount};
    lines.counted = node_select(checker, covered, amount, node_word(checker, space, amount->type, 0));
    VECTOR_ADD(checker->arena, checker->scheme->lines, lines);
}

void lines_check(struct checker *checker)
{
    for (uint32_t s = 1; s < checker->lists.count; s++)
        if (checker->rules[s].has_tests)
            lines_decide(checker, s);
}
