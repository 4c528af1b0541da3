/* SPDX-License-Identifier: Apache-2.0 */
/* Frameworks: what a national text demands of the schemes under it. `枠` stands in the framework and reads
 * its own definitions, and the results of the scheme under it as 適合制度.NAME; `適合 ID` stands in that
 * scheme. The framework is checked over the same vocabulary as the scheme, so that both speak of the same
 * record. */
#include <config.h>

#include "check/amend.h"
#include "check/checker.h"

#include <string.h>

static void copy_names(struct checker *to, struct names *into, const struct names *from)
{
    for (uint32_t i = 0; i < from->room; i++)
        if (from->entries[i].name)
            names_put(into, to->arena, from->entries[i].name, from->entries[i].value);
}

void framework_snapshot(struct checker *checker)
{
    struct checker *bare = ARENA_NEW(checker->arena, struct checker);
    bare->arena = checker->arena;
    copy_names(bare, &bare->globals, &checker->globals);
    bare->lists.count = checker->lists.count;
    bare->rules = ARENA_ARRAY(checker->arena, struct line_rules, checker->lists.count);
    for (uint32_t s = 1; s < checker->lists.count; s++)
        copy_names(bare, &bare->rules[s].names, &checker->rules[s].names);
    checker->bare = bare;
}

/* A checker for the framework: the vocabulary is shared, all else is its own. */
static struct checker *framework_checker(struct checker *checker)
{
    struct checker *framework = ARENA_NEW(checker->arena, struct checker);
    *framework = *checker;
    framework->globals = checker->bare->globals;
    /* Of the lists that the scheme declared itself the framework knows nothing, but they are numbered. */
    framework->rules = ARENA_ARRAY(checker->arena, struct line_rules, checker->lists.count);
    for (uint32_t s = 1; s < checker->bare->lists.count; s++)
        framework->rules[s] = checker->bare->rules[s];
    framework->structures = NULL;
    framework->clauses = (struct names){0};
    framework->deleted = (struct names){0};
    framework->symbols.count = framework->symbols.room = 0;
    framework->active.count = framework->active.room = 0;
    framework->scheme = ARENA_NEW(checker->arena, struct checked_scheme);
    framework->note_parent = NONE;
    framework->conforming = checker;
    return framework;
}

static const struct checked_item *item_named(const struct checker *checker, const char *name)
{
    for (uint32_t i = 0; i < checker->scheme->items.count; i++)
        if (checker->scheme->items.items[i].kind == ITEM_RESULT &&
            strcmp(checker->scheme->items.items[i].name, name) == 0)
            return &checker->scheme->items.items[i];
    return NULL;
}

/* Whether the scheme has such a result, sound or with a mistake that is reported there. */
static bool result_declared(const struct checker *checker, const char *name)
{
    for (const struct declaration *d = checker->scheme->declarations; d; d = d->next)
        if (d->kind == DECLARATION_RESULT && strcmp(d->name.text, name) == 0)
            return true;
    return false;
}

struct node *conforming_node(struct checker *checker, const struct word *name)
{
    if (!checker->conforming)
        return node_bad(checker, 0); /* the framework alone: there is no scheme to look at */
    const struct checked_item *item = item_named(checker->conforming, name->text);
    if (item && checker->conforming_clause == NONE)
        checker->conforming_clause = item->clause;
    if (item && item->shape == SHAPE_ONE)
        return item->nodes[0];
    if (item || !result_declared(checker->conforming, name->text))
        CHECK(checker, Y0511, name->span, name->text, checker->conforming->scheme->id);
    return node_bad(checker, 0);
}

static void check_bound(struct checker *framework, const struct declaration *bound,
                        const struct declaration *conform)
{
    struct checker *checker = framework->conforming;
    uint32_t clause = cite(framework, bound->citations);
    if (clause == NONE && !bound->citations)
        CHECK(framework, Y0123, bound->span);
    framework->conforming_clause = NONE;
    struct node *node = elaborate_truth(framework, 0, bound->value);
    struct checked_bound checked = {.node = node,
                                    .framework = framework->scheme->id,
                                    .label = bound->label.text,
                                    .text =
                                        span_text(framework->arena, framework->sources, bound->value->span),
                                    .own = framework->conforming_clause,
                                    .span = bound->span,
                                    .conform = conform->span};
    checked.clause = clause == NONE ? "" : framework->scheme->clauses[clause].id;
    VECTOR_ADD(checker->arena, checker->scheme->bounds, checked);
}

static void check_under(struct checker *checker, const struct declaration *conform)
{
    uint32_t source = checker->loader->scheme
                          ? checker->loader->scheme(checker->loader->context, conform->name.text)
                          : NONE;
    if (source == NONE) {
        CHECK(checker, Y0505, conform->name.span, conform->name.text);
        return;
    }
    struct consolidation consolidation = {.arena = checker->arena,
                                          .sources = checker->sources,
                                          .loader = checker->loader,
                                          .diagnostics = checker->diagnostics,
                                          .basis = checker->loader->basis,
                                          .days = &checker->scheme->days,
                                          .depth = 1};
    struct checker *framework = framework_checker(checker);
    struct declaration *declarations = consolidate(&consolidation, source);
    framework->scheme->declarations = declarations;
    framework->scheme->id = conform->name.text;
    declare_all(framework, declarations, false);
    lines_prepare(framework);
    uint32_t count = 0;
    for (const struct declaration *d = declarations; d; d = d->next)
        if (d->kind == DECLARATION_BOUND) {
            check_bound(framework, d, conform);
            count++;
        }
    if (!count)
        CHECK(checker, Y0512, conform->span, conform->name.text);
    /* what the framework declared beyond the vocabulary counts in the shared schema */
    checker->fields = framework->fields;
    checker->domains = framework->domains;
    checker->members = framework->members;
    checker->lists = framework->lists;
}

void frameworks_check(struct checker *checker)
{
    for (const struct declaration *d = checker->scheme->declarations; d; d = d->next) {
        if (d->kind == DECLARATION_CONFORM)
            check_under(checker, d);
        else if (d->kind == DECLARATION_BOUND) {
            if (!d->citations)
                CHECK(checker, Y0123, d->span);
            cite(checker, d->citations);
            elaborate_truth(checker, 0, d->value);
        }
    }
}

struct checked_bound_place checked_bound_place(const struct checked_scheme *scheme, uint32_t bound)
{
    const struct checked_bound *found = &scheme->bounds.items[bound];
    return (struct checked_bound_place){found->conform, found->span};
}
