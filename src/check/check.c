/* SPDX-License-Identifier: Apache-2.0 */
/* The checker's one entry: the passes over a scheme, in order. */
#include <config.h>

#include "check/amend.h"
#include "check/checker.h"

#include <string.h>

static void read_header(struct checker *checker, const struct declaration *declarations, uint32_t source)
{
    struct checked_scheme *scheme = checker->scheme;
    struct span start = {.source = source};
    const struct declaration *header = NULL;
    scheme->effective = INT32_MIN;
    for (const struct declaration *d = declarations; d; d = d->next) {
        if (d->kind == DECLARATION_SCHEME) {
            if (header)
                CHECK(checker, Y0102, d->span, d->name.text);
            header = d;
            scheme->id = d->name.text;
            scheme->title = d->label.text;
        } else if (d->kind == DECLARATION_SOURCE) {
            scheme->source_title = d->label.text;
        } else if (d->kind == DECLARATION_EFFECTIVE) {
            scheme->effective = d->dates->expression->day;
        }
    }
    if (!header && !checker->diagnostics->errors) /* after a syntax error the header may only be unreadable */
        CHECK(checker, Y0109, start);
}

static void read_vocabularies(struct checker *checker, const struct declaration *declarations)
{
    for (const struct declaration *d = declarations; d; d = d->next) {
        if (d->kind != DECLARATION_USES)
            continue;
        uint32_t source = checker->loader->vocabulary(checker->loader->context, d->name.text);
        if (source == NONE) {
            CHECK(checker, Y0108, d->name.span, d->name.text);
            continue;
        }
        struct consolidation alone = {.arena = checker->arena, .sources = checker->sources, .diagnostics = checker->diagnostics};
        declare_all(checker, declarations_alone(&alone, source), true);
    }
}

/* What only seems to be missing after a part of a file could not be read: it may stand in that part. */
static bool may_be_unread(enum diagnostic_code code)
{
    switch (code) {
    case Y0101:
    case Y0127:
    case Y0130:
    case Y0104:
    case Y0105:
    case Y0106:
    case Y0109:
    case Y0112:
    case Y0120:
    case Y0123:
    case Y0304:
    case Y0403:
    case Y0511:
        return true;
    default:
        return false;
    }
}

/* 額, for 対象額 and the like among the rules of lines that count with their 金額 as it is; NULL: it is none of those. */
static const char *amount_meant(const struct checker *checker, const struct symbol *symbol)
{
    static const char ending[] = "額";
    size_t length = strlen(symbol->name), bytes = strlen(ending);
    const struct symbol *amount = symbol->space ? checker->rules[symbol->space].amount : NULL;
    return symbol->kind == SYMBOL_DEFINITION && amount && amount->kind == SYMBOL_FIELD && length > bytes &&
                   strcmp(symbol->name + length - bytes, ending) == 0
               ? ending
               : NULL;
}

/* Mistakes in what nothing uses are worth knowing all the same. That it is unused is told only of a scheme
 * that is sound otherwise: the use may be what was misspelt. */
static void check_unused(struct checker *checker)
{
    VECTOR(struct symbol *) unused = {0};
    for (uint32_t i = 0; i < checker->symbols.count; i++) {
        struct symbol *symbol = checker->symbols.items[i];
        bool named = symbol->kind == SYMBOL_DEFINITION || symbol->kind == SYMBOL_CONSTANT ||
                     symbol->kind == SYMBOL_TABLE || symbol->kind == SYMBOL_GROUP ||
                     symbol->kind == SYMBOL_FIELD || symbol->kind == SYMBOL_SETTLED ||
                     symbol->kind == SYMBOL_FOREIGN;
        /* A field that a record must have, or that names its lines, has its use in that. */
        const struct declaration *d = symbol->declaration;
        bool needed = symbol->kind == SYMBOL_FIELD && (d->required || d->key);
        if (symbol->used || symbol->of_vocabulary || !named || needed)
            continue;
        VECTOR_ADD(checker->arena, unused, symbol);
        if (symbol->kind == SYMBOL_TABLE)
            table_check(checker, symbol);
        else if (symbol->kind == SYMBOL_FOREIGN)
            foreign_check(checker, symbol);
        else if (symbol->kind != SYMBOL_GROUP)
            symbol_node(checker, symbol, symbol->span);
    }
    for (uint32_t i = 0; i < unused.count && !checker->diagnostics->errors; i++)
        CHECK(checker, Y0111, unused.items[i]->span, unused.items[i]->name)->suggestion = amount_meant(checker, unused.items[i]);
}

static void warn_uncited(struct checker *checker)
{
    for (uint32_t i = 0; i < checker->scheme->clause_count && !checker->diagnostics->errors; i++) {
        const struct clause *clause = &checker->scheme->clauses[i];
        if (checker->clause_cited[i] || clause->nothing)
            continue;
        CHECK(checker, Y0122, checker->clause_spans[i], clause->id);
    }
}

/* In order, each once, and none before the scheme itself is in force. */
static void finish_days(struct checked_scheme *scheme)
{
    struct version_day *days = scheme->days.list.items;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < scheme->days.list.count; i++) {
        struct version_day day = days[i];
        uint32_t at = kept;
        while (at > 0 && days[at - 1].day > day.day)
            at--;
        if (day.day <= scheme->effective || (at > 0 && days[at - 1].day == day.day))
            continue;
        memmove(&days[at + 1], &days[at], sizeof *days * (kept - at));
        days[at] = day;
        kept++;
    }
    scheme->days.list.count = kept;
}

const struct version_days *checked_days(const struct checked_scheme *scheme)
{
    return &scheme->days;
}

static void finish_schema(struct checker *checker)
{
    struct schema *schema = &checker->scheme->schema;
    schema->domains = checker->domains.items;
    schema->domain_count = checker->domains.count;
    schema->lists = checker->lists.items;
    schema->list_count = checker->lists.count;
    schema->fields = checker->fields.items;
    schema->field_count = checker->fields.count;
}

#define LINES_OF_PROSE 5 /* from as many mistakes on, a text that declares nothing is taken for something else */

/* A guideline's own text, say, would give a message a line, none of which helps. */
static bool is_no_scheme(struct checker *checker, const struct declaration *declarations, uint32_t source)
{
    struct diagnostics *diagnostics = checker->diagnostics;
    if (declarations || diagnostics->errors < LINES_OF_PROSE)
        return false;
    diagnostics->list.count = 0;
    diagnostics->errors = diagnostics->warnings = 0;
    CHECK(checker, Y0139, (struct span){.source = SPAN_NOWHERE}, checker->sources->sources.items[source].name);
    return true;
}

struct checked_scheme *check_scheme(struct arena *arena, struct source_set *sources, uint32_t source,
                                    const struct scheme_loader *loader, struct diagnostics *diagnostics)
{
    struct checker *checker = ARENA_NEW(arena, struct checker);
    struct list_shape application = {.name = "申請", .key = NONE, .most = 1};
    checker->arena = arena;
    checker->sources = sources;
    checker->diagnostics = diagnostics;
    checker->loader = loader;
    checker->scheme = ARENA_NEW(arena, struct checked_scheme);
    checker->note_parent = NONE;
    checker->rules = ARENA_ARRAY(arena, struct line_rules, 1);
    VECTOR_ADD(arena, checker->lists, application);

    struct consolidation consolidation = {.arena = arena,
                                          .sources = sources,
                                          .loader = loader,
                                          .diagnostics = diagnostics,
                                          .basis = loader->basis,
                                          .days = &checker->scheme->days};
    struct declaration *declarations = consolidate(&consolidation, source);
    if (is_no_scheme(checker, declarations, source))
        return NULL;
    checker->deleted = consolidation.deleted;
    checker->scheme->declarations = declarations;
    checker->scheme->source_name = sources->sources.items[source].name;
    read_header(checker, declarations, source);
    read_vocabularies(checker, declarations);
    diagnostics->muted = diagnostics->errors ? may_be_unread : NULL;
    framework_snapshot(checker);
    declare_all(checker, declarations, false);
    lines_prepare(checker);
    confusables_check(checker);
    lines_check(checker);
    rules_check(checker);
    frameworks_check(checker);
    check_unused(checker);
    warn_uncited(checker);
    index_names(checker, declarations);
    finish_days(checker->scheme);
    finish_schema(checker);
    diagnostics->muted = NULL;
    diagnostics_sort(diagnostics);
    return diagnostics->errors ? NULL : checker->scheme;
}
