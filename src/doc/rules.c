/* SPDX-License-Identifier: Apache-2.0 */
/* The rules of a scheme one by one, and what each uses and is used by. */
#include <config.h>

#include "doc/parts.h"

#include <string.h>

static bool is_rule(enum declaration_kind kind)
{
    switch (kind) {
    case DECLARATION_CONSTANT:
    case DECLARATION_DEFINE:
    case DECLARATION_TABLE:
    case DECLARATION_REQUIRE:
    case DECLARATION_EXCLUDE:
    case DECLARATION_RESULT:
    case DECLARATION_DUTY:
    case DECLARATION_DOCUMENT:
    case DECLARATION_BREAKDOWN:
    case DECLARATION_BOUND:
        return true;
    default:
        return false;
    }
}

const char *kind_name(enum declaration_kind kind)
{
    switch (kind) {
    case DECLARATION_CONSTANT:
        return translate("constant");
    case DECLARATION_DEFINE:
        return translate("definition");
    case DECLARATION_TABLE:
        return translate("table");
    case DECLARATION_REQUIRE:
        return translate("requirement");
    case DECLARATION_EXCLUDE:
        return translate("exclusion");
    case DECLARATION_RESULT:
        return translate("result");
    case DECLARATION_DUTY:
        return translate("duty");
    case DECLARATION_DOCUMENT:
        return translate("document to hand in");
    case DECLARATION_BREAKDOWN:
        return translate("breakdown");
    case DECLARATION_BOUND:
        return translate("bound");
    case DECLARATION_CLAUSE:
        return translate("clause");
    case DECLARATION_EXAMPLE:
    case DECLARATION_PREMISE:
        return translate("example");
    case DECLARATION_FIELD:
        return translate("field");
    default:
        return translate("declaration");
    }
}

static bool can_be_used(enum declaration_kind kind)
{
    return kind == DECLARATION_CONSTANT || kind == DECLARATION_DEFINE || kind == DECLARATION_TABLE ||
           kind == DECLARATION_RESULT;
}

static void collect(struct manuscript *document, const struct declaration *declarations, const char *list,
                    const struct context *context);

static void collect_case(struct manuscript *document, const struct declaration *subject, const char *list,
                         const struct context *outer)
{
    for (const struct branch *branch = subject->branches; branch; branch = branch->next) {
        struct context *context = ARENA_NEW(document->arena, struct context);
        *context = (struct context){outer, subject, branch};
        collect(document, branch->body, list, context);
    }
}

static void add_rule(struct manuscript *document, const struct declaration *d, const char *list,
                     const struct context *context)
{
    struct rule rule = {
        d, list, context, NULL, d->name.text ? d->name.text : d->label.text, {SPAN_NOWHERE, 0, 0}};
    if (can_be_used(d->kind)) {
        rule.span = d->name.span;
        rule.id =
            page_id(document->arena, d->kind == DECLARATION_RESULT ? "result" : "rule", list, d->name.text);
    } else {
        rule.id = arena_print(document->arena, "rule-%u", (unsigned)document->rules.count + 1);
    }
    if (!rule.name)
        rule.name = d->citations ? d->citations->id.text : kind_name(d->kind);
    VECTOR_ADD(document->arena, document->rules, rule);
}

static void collect(struct manuscript *document, const struct declaration *declarations, const char *list,
                    const struct context *context)
{
    for (const struct declaration *d = declarations; d; d = d->next) {
        if (d->kind == DECLARATION_EACH)
            collect(document, d->body, d->name.text, NULL);
        else if (d->kind == DECLARATION_CASE)
            collect_case(document, d, list, context);
        else if (is_rule(d->kind))
            add_rule(document, d, list, context);
    }
}

void rules_collect(struct manuscript *document)
{
    collect(document, document->request->checked->declarations, NULL, NULL);
}

/* ---- names ---- */

static bool same_place(struct span a, struct span b)
{
    return a.source == b.source && a.start == b.start;
}

const struct index_name *name_of(const struct manuscript *document, struct span use)
{
    const struct name_index *index = document->request->index;
    struct span target = use;
    for (uint32_t i = 0; i < index->uses.count; i++)
        if (same_place(index->uses.items[i].span, use)) {
            target = index->uses.items[i].target;
            break;
        }
    for (uint32_t i = 0; i < index->names.count; i++)
        if (same_place(index->names.items[i].span, target))
            return &index->names.items[i];
    return NULL;
}

const char *name_id(const struct manuscript *document, const struct index_name *name)
{
    switch (name->kind) {
    case NAME_FIELD:
        return has_users(document, name->span) ? page_id(document->arena, "field", name->list, name->name)
                                               : NULL;
    case NAME_CONSTANT:
    case NAME_DEFINITION:
    case NAME_TABLE:
        for (uint32_t i = 0; i < document->rules.count; i++)
            if (same_place(document->rules.items[i].span, name->span))
                return document->rules.items[i].id;
        return NULL;
    case NAME_GROUP:
        return has_users(document, name->span) ? page_id(document->arena, "group", NULL, name->name) : NULL;
    case NAME_CLAUSE:
        return page_id(document->arena, "clause", NULL, name->name);
    default:
        return NULL;
    }
}

/* ---- relations ---- */

static bool within(struct span inner, struct span outer)
{
    return inner.source == outer.source && outer.start <= inner.start && inner.end <= outer.end;
}

/* Whether something at that place is part of the rule, or of what it stands under. */
static bool belongs(struct span use, const struct rule *rule)
{
    if (within(use, rule->declaration->span))
        return true;
    for (const struct context *context = rule->context; context; context = context->outer)
        if (context->subject->value && within(use, context->subject->value->span))
            return true;
    return false;
}

static bool uses(const struct manuscript *document, const struct rule *rule, struct span name)
{
    const struct name_index *index = document->request->index;
    for (uint32_t i = 0; i < index->uses.count; i++)
        if (same_place(index->uses.items[i].target, name) && belongs(index->uses.items[i].span, rule))
            return true;
    return false;
}

bool has_users(const struct manuscript *document, struct span name)
{
    for (uint32_t i = 0; i < document->rules.count; i++)
        if (uses(document, &document->rules.items[i], name))
            return true;
    return false;
}

bool tell_users(struct manuscript *document, struct span name)
{
    bool any = false;
    for (uint32_t i = 0; i < document->rules.count; i++) {
        const struct rule *rule = &document->rules.items[i];
        if (same_place(rule->span, name) || !uses(document, rule, name))
            continue;
        if (any)
            page_text(&document->page, translate(", "));
        page_link(&document->page, rule->id, rule->name);
        any = true;
    }
    return any;
}

static bool tell_used(struct manuscript *document, const struct rule *rule)
{
    const struct name_index *index = document->request->index;
    bool any = false;
    for (uint32_t i = 0; i < index->names.count; i++) {
        const struct index_name *name = &index->names.items[i];
        if (same_place(name->span, rule->span) || name->kind == NAME_CLAUSE ||
            !uses(document, rule, name->span))
            continue;
        const char *id = name_id(document, name);
        if (!id)
            continue;
        page_text(&document->page, any ? translate(", ") : translate("Uses: "));
        page_link(&document->page, id, name->name);
        any = true;
    }
    return any;
}

void tell_relations(struct manuscript *document, const struct rule *rule)
{
    struct buffer *out = document->page.out;
    bool used = rule->span.source != SPAN_NOWHERE && has_users(document, rule->span);
    size_t start = out->length;
    page_paragraph_begin(&document->page);
    bool any = tell_used(document, rule);
    if (used) {
        page_text(&document->page, any ? translate(" / Used by: ") : translate("Used by: "));
        tell_users(document, rule->span);
    }
    page_paragraph_end(&document->page);
    if (!any && !used)
        out->length = start;
}

static bool among(const struct citation *citations, const char *clause)
{
    for (const struct citation *c = citations; c; c = c->next)
        if (strcmp(c->id.text, clause) == 0)
            return true;
    return false;
}

bool rule_cites(const struct rule *rule, const char *clause, bool *first)
{
    const struct citation *citations = rule->declaration->citations;
    *first = citations && strcmp(citations->id.text, clause) == 0;
    if (among(citations, clause))
        return true;
    for (const struct exception *e = rule->declaration->exceptions; e; e = e->next)
        if (among(e->citations, clause))
            return true;
    return false;
}
