/* SPDX-License-Identifier: Apache-2.0 */
/* Notes for editors where the checker found which name, and what there is to name. */
#include <config.h>

#include "check/checker.h"

#include <string.h>

static void add_use(struct checker *checker, struct span span, struct span target)
{
    struct name_index *index = checker->loader->index;
    struct index_use use = {span, target};
    bool known = span.source != SPAN_NOWHERE && span.end > span.start;
    if (index && known && (span.source != target.source || span.start != target.start))
        VECTOR_ADD(checker->arena, index->uses, use);
}

void use_symbol(struct checker *checker, struct symbol *symbol, struct span use)
{
    symbol->used = true;
    if (symbol->declaration)
        add_use(checker, use, symbol->span);
}

static const struct symbol *choices_of(const struct checker *checker, uint32_t domain)
{
    for (uint32_t i = 0; i < checker->symbols.count; i++)
        if (checker->symbols.items[i]->kind == SYMBOL_CHOICES && checker->symbols.items[i]->number == domain)
            return checker->symbols.items[i];
    return NULL;
}

void use_member(struct checker *checker, uint32_t domain, const struct word *word)
{
    const struct symbol *choices = checker->loader->index ? choices_of(checker, domain) : NULL;
    for (const struct word_list *m = choices ? choices->declaration->members : NULL; m; m = m->next)
        if (strcmp(m->word.text, word->text) == 0) {
            add_use(checker, word->span, m->word.span);
            return;
        }
}

void use_clause(struct checker *checker, uint32_t clause, struct span use)
{
    add_use(checker, use, checker->clause_spans[clause]);
}

static bool has_value(const struct symbol *symbol)
{
    bool value = symbol->kind == SYMBOL_CONSTANT || symbol->kind == SYMBOL_DEFINITION ||
                 symbol->kind == SYMBOL_SETTLED;
    return value && symbol->progress == PROGRESS_DONE && symbol->node->type.kind != KIND_BAD;
}

static const char *domain_name(const struct checker *checker, const struct symbol *symbol)
{
    uint32_t domain = NONE;
    if (symbol->kind == SYMBOL_CHOICES || symbol->kind == SYMBOL_GROUP)
        domain = symbol->number;
    else if (symbol->kind == SYMBOL_FIELD && symbol->number != NONE)
        domain = checker->fields.items[symbol->number].domain;
    else if (has_value(symbol) && (symbol->node->type.kind == KIND_CHOICE || symbol->node->type.kind == KIND_SET))
        domain = symbol->node->type.domain;
    return domain < checker->domains.count ? checker->domains.items[domain].name : NULL;
}

static const char *type_text(struct checker *checker, const struct symbol *symbol)
{
    if (symbol->kind == SYMBOL_FIELD && symbol->number != NONE) {
        struct type type = type_of_field(&checker->fields.items[symbol->number]);
        return type_print(checker, &type);
    }
    return has_value(symbol) ? type_print(checker, &symbol->node->type) : NULL;
}

static void index_symbol(struct checker *checker, const struct symbol *symbol)
{
    static const enum name_kind kinds[] = {
        [SYMBOL_FIELD] = NAME_FIELD, [SYMBOL_CONSTANT] = NAME_CONSTANT, [SYMBOL_DEFINITION] = NAME_DEFINITION,
        [SYMBOL_TABLE] = NAME_TABLE, [SYMBOL_LIST] = NAME_LIST,         [SYMBOL_CHOICES] = NAME_CHOICES,
        [SYMBOL_GROUP] = NAME_GROUP, [SYMBOL_SETTLED] = NAME_SETTLED,
        [SYMBOL_FOREIGN] = NAME_FOREIGN};
    struct name_index *index = checker->loader->index;
    struct index_name name = {.kind = kinds[symbol->kind],
                              .name = symbol->name,
                              .list = symbol->space ? checker->lists.items[symbol->space].name : NULL,
                              .type = type_text(checker, symbol),
                              .domain = domain_name(checker, symbol),
                              .span = symbol->span,
                              .declaration = symbol->declaration};
    VECTOR_ADD(checker->arena, index->names, name);
    if (symbol->kind != SYMBOL_CHOICES)
        return;
    for (const struct word_list *m = symbol->declaration->members; m; m = m->next) {
        name.kind = NAME_MEMBER;
        name.name = m->word.text;
        name.span = m->word.span;
        VECTOR_ADD(checker->arena, index->names, name);
    }
}

void index_names(struct checker *checker, const struct declaration *declarations)
{
    struct name_index *index = checker->loader->index;
    if (!index)
        return;
    for (uint32_t i = 0; i < checker->symbols.count; i++)
        index_symbol(checker, checker->symbols.items[i]);
    for (const struct declaration *d = declarations; d; d = d->next) {
        struct index_name name = {
            .kind = NAME_CLAUSE, .name = d->name.text, .span = d->name.span, .declaration = d};
        if (d->kind == DECLARATION_CLAUSE)
            VECTOR_ADD(checker->arena, index->names, name);
    }
}
