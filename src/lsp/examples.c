/* SPDX-License-Identifier: Apache-2.0 */
/* The names that 前提 and 例 use: fields, members, clauses, lists, and the premises themselves. */
#include <config.h>

#include "lsp/lsp.h"

#include <string.h>

static void add_use(struct analysis *analysis, struct span span, struct span target)
{
    struct index_use use = {span, target};
    use.span.source = analysis->number;
    VECTOR_ADD(&analysis->yoko->arena, analysis->index.uses, use);
}

/* The name of a kind; a field or definition of lines of `list` before one of the application. */
static const struct index_name *find_name(const struct analysis *analysis, enum name_kind kind,
                                          const char *list, const char *domain, const char *name)
{
    for (uint32_t i = 0; i < analysis->index.names.count; i++) {
        const struct index_name *found = &analysis->index.names.items[i];
        bool same_list = (!list && !found->list) || (list && found->list && strcmp(list, found->list) == 0);
        bool same_domain = !domain || (found->domain && strcmp(domain, found->domain) == 0);
        if (found->kind == kind && same_list && same_domain && strcmp(found->name, name) == 0)
            return found;
    }
    return NULL;
}

static void use_citations(struct analysis *analysis, const struct citation *citations)
{
    for (const struct citation *c = citations; c; c = c->next) {
        const struct index_name *clause = find_name(analysis, NAME_CLAUSE, NULL, NULL, c->id.text);
        if (clause)
            add_use(analysis, c->id.span, clause->span);
    }
}

static void use_value(struct analysis *analysis, const struct index_name *field,
                      const struct expression *value)
{
    if (!value || !field || !field->domain)
        return;
    for (const struct expression_list *item = items_of_expression(value); item; item = item->next)
        use_value(analysis, field, item->expression);
    if (value->kind != EXPRESSION_NAME)
        return;
    const struct index_name *member = find_name(analysis, NAME_MEMBER, NULL, field->domain, value->name.text);
    if (member)
        add_use(analysis, value->name.span, member->span);
}

static void use_premise(struct analysis *analysis, const struct word *word)
{
    for (const struct declaration *d = analysis->declarations; d && word->text; d = d->next)
        if (d->kind == DECLARATION_PREMISE && strcmp(d->name.text, word->text) == 0) {
            struct span target = d->name.span;
            target.source = analysis->number;
            add_use(analysis, word->span, target);
            return;
        }
}

/* Entries of a record, or of one line of `list`. */
static void use_entries(struct analysis *analysis, const struct entry *entries, const char *list)
{
    for (const struct entry *entry = entries; entry; entry = entry->next) {
        const struct index_name *field = find_name(analysis, NAME_FIELD, list, NULL, entry->name.text);
        const struct index_name *lines =
            entry->has_rows ? find_name(analysis, NAME_LIST, NULL, NULL, entry->name.text) : NULL;
        if (field || lines)
            add_use(analysis, entry->name.span, field ? field->span : lines->span);
        use_value(analysis, field, entry->value);
        use_citations(analysis, entry->citations);
        for (const struct row *row = entry->rows; row; row = row->next) {
            use_premise(analysis, &row->base);
            use_entries(analysis, row->entries, entry->name.text);
        }
    }
}

/* What is expected: keys of a decision, of which only the clauses are names of the scheme. */
static void use_expected(struct analysis *analysis, const struct entry *entries)
{
    for (const struct entry *entry = entries; entry; entry = entry->next) {
        use_citations(analysis, entry->citations);
        use_expected(analysis, entry->entries);
        for (const struct row *row = entry->rows; row; row = row->next)
            use_expected(analysis, row->entries);
    }
}

static void index_premise(struct analysis *analysis, const struct declaration *premise)
{
    struct index_name name = {
        .kind = NAME_PREMISE, .name = premise->name.text, .span = premise->name.span, .declaration = premise};
    name.span.source = analysis->number;
    VECTOR_ADD(&analysis->yoko->arena, analysis->index.names, name);
}

void index_examples(struct analysis *analysis)
{
    if (analysis->number == UINT32_MAX)
        return;
    for (const struct declaration *d = analysis->declarations; d; d = d->next) {
        if (d->kind == DECLARATION_PREMISE)
            index_premise(analysis, d);
        if (d->kind != DECLARATION_PREMISE && d->kind != DECLARATION_EXAMPLE)
            continue;
        const struct index_name *list =
            d->of.text ? find_name(analysis, NAME_LIST, NULL, NULL, d->of.text) : NULL;
        bool lines = d->kind == DECLARATION_PREMISE && list;
        if (lines)
            add_use(analysis, d->of.span, list->span);
        else
            use_premise(analysis, &d->of);
        use_entries(analysis, d->entries, lines ? list->name : NULL);
        use_expected(analysis, d->expected);
    }
}
