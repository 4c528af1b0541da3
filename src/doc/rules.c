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
    case DECLARATION_CHOICES:
        return translate("choices");
    case DECLARATION_GROUP:
        return translate("group");
    case DECLARATION_LIST:
        return translate("list");
    case DECLARATION_PREMISE:
        return translate("premise");
    case DECLARATION_EXAMPLE:
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
    if (!rule.name) /* a requirement or exclusion, which cites */
        rule.name = d->citations->id.text;
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

const struct index_name *name_of(const struct manuscript *document, struct span use)
{
    const struct name_index *index = document->request->index;
    uint32_t at = number_at(&document->relations.uses, use);
    at = number_at(&document->relations.names, at == NONE ? use : index->uses.items[at].target);
    return at == NONE ? NULL : &index->names.items[at];
}

const char *name_id(const struct manuscript *document, const struct index_name *name)
{
    uint32_t at;
    switch (name->kind) {
    case NAME_FIELD:
        return has_users(document, name->span) ? page_id(document->arena, "field", name->list, name->name)
                                               : NULL;
    case NAME_CONSTANT:
    case NAME_DEFINITION:
    case NAME_TABLE:
        at = number_at(&document->relations.rules, name->span);
        return at == NONE ? NULL : document->rules.items[at].id;
    case NAME_GROUP:
        return has_users(document, name->span) ? page_id(document->arena, "group", NULL, name->name) : NULL;
    default:
        return NULL;
    }
}

/* ---- relations ---- */

bool has_users(const struct manuscript *document, struct span name)
{
    uint32_t count;
    return users_of(document, name, &count) != NULL;
}

bool tell_users(struct manuscript *document, struct span name)
{
    uint32_t count;
    const struct relation *users = users_of(document, name, &count);
    for (uint32_t i = 0; i < count; i++) {
        const struct rule *rule = &document->rules.items[users[i].rule];
        if (i > 0)
            page_text(&document->page, translate(", "));
        page_link(&document->page, rule->id, rule->name);
    }
    return count > 0;
}

static bool tell_used(struct manuscript *document, const struct rule *rule)
{
    uint32_t count;
    const uint32_t *names = names_used_by(document, (uint32_t)(rule - document->rules.items), &count);
    bool any = false;
    for (uint32_t i = 0; i < count; i++) {
        const struct index_name *name = &document->request->index->names.items[names[i]];
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
