/* SPDX-License-Identifier: Apache-2.0 */
/* What is declared: choices, groups, lists, fields, clauses, and the names of everything else, before any
 * expression is read. Requires: parsed declarations. Provides: the schema's parts, symbol tables, the
 * outline. */
#include <config.h>

#include "check/checker.h"

#include "base/meant.h"
#include "syntax/keyword.h"

#include <string.h>

static struct symbol *symbol_new(struct checker *checker, enum symbol_kind kind,
                                 const struct declaration *declaration, const struct word *name,
                                 uint32_t space, bool vocabulary)
{
    struct symbol *symbol = ARENA_NEW(checker->arena, struct symbol);
    symbol->kind = kind;
    symbol->name = name->text;
    symbol->span = name->span;
    symbol->declaration = declaration;
    symbol->space = space;
    symbol->of_vocabulary = vocabulary;
    VECTOR_ADD(checker->arena, checker->symbols, symbol);
    return symbol;
}

static void put(struct checker *checker, struct names *names, const char *key, struct symbol *symbol)
{
    struct symbol *before = names_put(names, checker->arena, key, symbol);
    if (!before)
        return;
    struct diagnostic *diagnostic = CHECK(checker, Y0102, symbol->span, symbol->name);
    diagnostic_add_note(checker->diagnostics, diagnostic, before->span, "it is declared here first", NULL);
    names_put(names, checker->arena, key, before);
}

struct symbol *symbol_find(struct checker *checker, uint32_t space, const char *name)
{
    struct symbol *symbol = space ? names_find(&checker->rules[space].names, name) : NULL;
    return symbol ? symbol : names_find(&checker->globals, name);
}

/* --- choices and groups
 * -------------------------------------------------------------------------------------- */

static void declare_choices(struct checker *checker, const struct declaration *declaration, bool vocabulary)
{
    struct symbol *symbol =
        symbol_new(checker, SYMBOL_CHOICES, declaration, &declaration->name, 0, vocabulary);
    symbol->number = checker->domains.count;
    put(checker, &checker->globals, arena_print(checker->arena, "選択肢 %s", symbol->name), symbol);
    uint32_t count = 0;
    for (const struct word_list *m = declaration->members; m; m = m->next)
        count++;
    struct domain domain = {.name = symbol->name,
                            .members = ARENA_ARRAY(checker->arena, const char *, count + 1)};
    struct names members = {0};
    for (const struct word_list *m = declaration->members; m; m = m->next) {
        if (names_find(&members, m->word.text)) {
            CHECK(checker, Y0102, m->word.span, m->word.text);
            continue;
        }
        domain.members[domain.count++] = m->word.text;
        names_put(&members, checker->arena, m->word.text, (void *)(uintptr_t)domain.count);
        uintptr_t home =
            names_find(&checker->all_members, m->word.text) ? MEMBER_AMBIGUOUS : symbol->number + 1;
        names_put(&checker->all_members, checker->arena, m->word.text, (void *)home);
    }
    VECTOR_ADD(checker->arena, checker->domains, domain);
    VECTOR_ADD(checker->arena, checker->members, members);
}

uint32_t domain_words(struct checker *checker, uint32_t domain)
{
    return (checker->domains.items[domain].count + 63) / 64;
}

uint64_t *mask_new(struct checker *checker, uint32_t domain)
{
    return ARENA_ARRAY(checker->arena, uint64_t, domain_words(checker, domain) + 1);
}

bool mask_has(const uint64_t *mask, uint32_t member)
{
    return mask[member / 64] >> (member % 64) & 1;
}

/* `機器・工事` for `機器、工事`: members with another sign between them; NULL: it is none. */
static const char *members_parted(struct checker *checker, uint32_t domain, const char *text)
{
    static const char *const signs[] = {"・", "、", "，", ",", "／", "/", "及び", "又は"};
    const char *parted = "";
    while (*text) {
        const char *end = text + strlen(text), *next = end;
        for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
            const char *sign = strstr(text, signs[i]);
            if (sign && sign < end) {
                end = sign;
                next = sign + strlen(signs[i]);
            }
        }
        const char *part = arena_text(checker->arena, text, (size_t)(end - text));
        if (!names_find(&checker->members.items[domain], part))
            return NULL;
        parted = arena_print(checker->arena, "%s%s%s", parted, *parted ? "、" : "", part);
        text = next;
    }
    return *parted ? parted : NULL;
}

bool mask_add(struct checker *checker, uint64_t *mask, uint32_t domain, const struct word *word)
{
    uintptr_t member = (uintptr_t)names_find(&checker->members.items[domain], word->text);
    if (member) {
        use_member(checker, domain, word);
        mask[(member - 1) / 64] |= UINT64_C(1) << ((member - 1) % 64);
        return true;
    }
    struct symbol *group = names_find(&checker->globals, word->text);
    if (group && group->kind == SYMBOL_GROUP && group->number == domain) {
        use_symbol(checker, group, word->span);
        for (uint32_t i = 0; i < domain_words(checker, domain); i++)
            mask[i] |= group->mask[i];
        return true;
    }
    struct diagnostic *diagnostic =
        CHECK(checker, Y0103, word->span, word->text, checker->domains.items[domain].name);
    diagnostic->suggestion = members_parted(checker, domain, word->text);
    const struct domain *choices = &checker->domains.items[domain];
    if (!diagnostic->suggestion)
        diagnostic->suggestion = names_nearest(&checker->members.items[domain], checker->arena, word->text);
    if (!diagnostic->suggestion && choices->count > 1)
        diagnostic->suggestion = part_meant(word->text, choices->members, choices->count);
    diagnostic_add_note(checker->diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                        choices->count == 1 ? TO_TRANSLATE("{1} has one member, `{2}`; members have 、 between them, while ・ is a "
                                                           "part of names")
                                            : TO_TRANSLATE("the choices of {1} are {2}"),
                        choices->name, names_listed(checker->arena, choices->members, choices->count), NULL);
    return false;
}

static void declare_group(struct checker *checker, const struct declaration *declaration, bool vocabulary)
{
    struct symbol *symbol = symbol_new(checker, SYMBOL_GROUP, declaration, &declaration->name, 0, vocabulary);
    struct symbol *choices =
        names_find(&checker->globals, arena_print(checker->arena, "選択肢 %s", declaration->of.text));
    if (!choices) {
        CHECK(checker, Y0104, declaration->of.span, declaration->of.text);
        return;
    }
    use_symbol(checker, choices, declaration->of.span);
    symbol->number = choices->number;
    symbol->mask = mask_new(checker, choices->number);
    for (const struct word_list *m = declaration->members; m; m = m->next)
        mask_add(checker, symbol->mask, choices->number, &m->word);
    if (declaration->except)
        for (uint32_t i = 0; i < checker->domains.items[choices->number].count; i++)
            symbol->mask[i / 64] ^= UINT64_C(1) << (i % 64);
    put(checker, &checker->globals, symbol->name, symbol);
}

/* --- lists and fields
 * ---------------------------------------------------------------------------------------- */

static bool bound(struct checker *checker, const struct expression *expression, const struct type *type,
                  int64_t *value)
{
    struct node *node;
    if (!expression || !constant_value(checker, expression, type, &node))
        return false;
    *value = node->immediate;
    return true;
}

/* The bounds that are written; empty ones are reported, and left out. */
static void declare_bounds(struct checker *checker, const struct declaration *declaration, struct field *field,
                           const struct type *type)
{
    int64_t low = field->low, high = field->high;
    bool has_low = bound(checker, declaration->low, type, &low);
    bool has_high = bound(checker, declaration->high, type, &high);
    if (low > high) {
        struct span span = (declaration->low ? declaration->low : declaration->high)->span;
        if (has_low && has_high)
            span.end = declaration->high->span.end;
        CHECK(checker, Y0313, span, span_text(checker->arena, checker->sources, span));
        return;
    }
    field->low = low;
    field->high = high;
}

static const char *why_not_for(const struct field *field, const struct field *other)
{
    if (other->default_kind == DEFAULT_FIELD)
        return TO_TRANSLATE("the default of this one is a field itself");
    if (other->type != field->type || other->domain != field->domain || other->target != field->target)
        return TO_TRANSLATE("this one is of another type");
    if (other->scale != field->scale)
        return TO_TRANSLATE("this one has other decimals");
    if (other->low < field->low || other->high > field->high)
        return TO_TRANSLATE("this one may lie outside the bounds");
    return NULL;
}

/* 既定 NAME, where NAME is a field of the same list. False: there is none of that name. */
static bool default_to_field(struct checker *checker, const struct word *name, struct field *field)
{
    struct names *names = field->space ? &checker->rules[field->space].names : &checker->globals;
    struct symbol *symbol = names_find(names, name->text);
    if (!symbol || symbol->kind != SYMBOL_FIELD || symbol->number == NONE)
        return false;
    use_symbol(checker, symbol, name->span);
    const char *reason = why_not_for(field, &checker->fields.items[symbol->number]);
    if (reason) {
        struct diagnostic *diagnostic = CHECK(checker, Y0136, name->span, name->text, field->name);
        diagnostic_add_note(checker->diagnostics, diagnostic, symbol->span, reason, NULL);
        return true;
    }
    field->default_kind = DEFAULT_FIELD;
    field->default_value = symbol->number;
    return true;
}

static void default_to_value(struct checker *checker, const struct declaration *declaration, struct field *field,
                             const struct type *type)
{
    const struct expression *value = declaration->default_value;
    struct type plain = type_amount(NULL, 1);
    struct node *node;
    if (!constant_value(checker, value, type->kind == KIND_REFERENCE ? &plain : type, &node))
        return;
    bool ordered = type->kind == KIND_AMOUNT || type->kind == KIND_DATE || type->kind == KIND_YEAR;
    if (ordered && (node->immediate < field->low || node->immediate > field->high)) {
        CHECK(checker, Y0135, value->span, span_text(checker->arena, checker->sources, value->span), field->name,
              step_text(checker, type, field->low), step_text(checker, type, field->high));
        return;
    }
    field->default_kind = DEFAULT_VALUE;
    field->default_value = node->immediate;
}

static void declare_default(struct checker *checker, const struct declaration *declaration,
                            struct field *field, const struct type *type)
{
    const struct expression *value = declaration->default_value;
    if (declaration->default_kind == FIELD_DEFAULT_POSITION) {
        if (field->space == 0 || field->type != TYPE_AMOUNT)
            CHECK(checker, Y0134, declaration->name.span, field->name);
        else
            field->default_kind = DEFAULT_POSITION;
        return;
    }
    if (declaration->default_kind == FIELD_DEFAULT_NONE)
        return;
    if (value->kind == EXPRESSION_NAME && !value->name.quoted) {
        bool members = type->kind == KIND_CHOICE || type->kind == KIND_SET;
        if (default_to_field(checker, &value->name, field))
            return;
        if (!members && word_mistaken(MISTAKE_DEFAULT, value->name.text)) {
            CHECK(checker, Y0126, value->name.span, value->name.text);
            return;
        }
    }
    default_to_value(checker, declaration, field, type);
}

/* The field that names the lines of its list (鍵). */
static void declare_key(struct checker *checker, const struct declaration *declaration, const struct field *field)
{
    uint32_t *key = &checker->lists.items[field->space].key;
    if (field->space > 0 && field->type != TYPE_AMOUNT) {
        CHECK(checker, Y0132, declaration->name.span, field->name);
    } else if (*key != NONE) {
        CHECK(checker, Y0133, declaration->name.span, checker->lists.items[field->space].name);
        return;
    }
    *key = checker->fields.count;
}

static void declare_field(struct checker *checker, const struct declaration *declaration, uint32_t space,
                          bool vocabulary)
{
    static const enum value_type types[] = {
        [KIND_TRUTH] = TYPE_TRUTH,   [KIND_AMOUNT] = TYPE_AMOUNT, [KIND_RATE] = TYPE_RATE,
        [KIND_CHOICE] = TYPE_CHOICE, [KIND_SET] = TYPE_SET,       [KIND_DATE] = TYPE_DATE,
        [KIND_YEAR] = TYPE_YEAR,     [KIND_TEXT] = TYPE_TEXT,     [KIND_REFERENCE] = TYPE_REFERENCE};
    struct field field = {.name = declaration->name.text,
                          .label = declaration->label.text,
                          .space = space,
                          .domain = NONE,
                          .target = NONE,
                          .scale = 1};
    struct type type;
    if (!type_from_name(checker, &declaration->type, &type, &field.low, &field.high)) {
        /* The name is known, so that its uses are not reported too. */
        struct symbol *bad =
            symbol_new(checker, SYMBOL_FIELD, declaration, &declaration->name, space, vocabulary);
        bad->number = NONE;
        bad->progress = PROGRESS_DONE;
        bad->node = node_bad(checker, space);
        put(checker, space ? &checker->rules[space].names : &checker->globals, bad->name, bad);
        return;
    }
    if (declaration->required && declaration->default_kind != FIELD_DEFAULT_NONE)
        CHECK(checker, Y0138, declaration->name.span, field.name);
    field.type = types[type.kind];
    field.unit = type.unit;
    field.scale = type.scale;
    field.domain = type.domain;
    field.target = type.target;
    field.required = declaration->required;
    field.key = declaration->key;
    field.personal = declaration->personal;
    declare_bounds(checker, declaration, &field, &type);
    if (field.key)
        declare_key(checker, declaration, &field);
    declare_default(checker, declaration, &field, &type);
    struct symbol *symbol =
        symbol_new(checker, SYMBOL_FIELD, declaration, &declaration->name, space, vocabulary);
    symbol->number = checker->fields.count;
    VECTOR_ADD(checker->arena, checker->fields, field);
    put(checker, space ? &checker->rules[space].names : &checker->globals, symbol->name, symbol);
}

static void declare_list(struct checker *checker, const struct declaration *declaration, bool vocabulary)
{
    const uint64_t *most = checker->arena->memory->limits.most;
    char text[LIMIT_ROOM];
    if (checker->lists.count > most[LIMIT_LISTS]) { /* the application counts */
        CHECK(checker, Y1123, declaration->name.span, limit_print(LIMIT_COUNT, most[LIMIT_LISTS], text));
        return;
    }
    struct symbol *symbol = symbol_new(checker, SYMBOL_LIST, declaration, &declaration->name, 0, vocabulary);
    struct list_shape shape = {.name = symbol->name, .key = NONE, .most = (uint32_t)most[LIMIT_LIST_ROWS]};
    symbol->number = checker->lists.count;
    VECTOR_ADD(checker->arena, checker->lists, shape);
    struct line_rules *rules = ARENA_ARRAY(checker->arena, struct line_rules, checker->lists.count);
    if (checker->rules)
        memcpy(rules, checker->rules, sizeof *rules * symbol->number);
    checker->rules = rules;
    put(checker, &checker->globals, symbol->name, symbol);
}

/* --- clauses
 * ------------------------------------------------------------------------------------------------- */

static void declare_clause(struct checker *checker, const struct declaration *declaration)
{
    struct checked_scheme *scheme = checker->scheme;
    struct clause clause = {
        .id = declaration->name.text, .label = declaration->label.text, .nothing = declaration->reason.text};
    unsigned line, column;
    source_place(&checker->sources->sources.items[declaration->span.source], declaration->name.span.start,
                 &line, &column);
    clause.line = line;
    static const char *const signs[] = {":", "：", "、", ",", "。"};
    for (size_t i = 0, length = strlen(clause.id); i < sizeof signs / sizeof *signs; i++) {
        size_t bytes = strlen(signs[i]);
        if (length > bytes && strcmp(clause.id + length - bytes, signs[i]) == 0) {
            const char *id = arena_text(checker->arena, clause.id, length - bytes);
            CHECK(checker, Y0131, declaration->name.span, clause.id, id)->suggestion = id;
            clause.id = id;
            break;
        }
    }
    if (names_find(&checker->clauses, clause.id)) {
        uintptr_t first = (uintptr_t)names_find(&checker->clauses, clause.id);
        struct diagnostic *diagnostic = CHECK(checker, Y0121, declaration->name.span, clause.id);
        diagnostic_add_note(checker->diagnostics, diagnostic, checker->clause_spans[first - 1],
                            "it is declared here first", NULL);
        return;
    }
    checker->clause_spans[scheme->clause_count] = declaration->name.span;
    scheme->clauses[scheme->clause_count++] = clause;
    names_put(&checker->clauses, checker->arena, clause.id, (void *)(uintptr_t)scheme->clause_count);
}

/* What tells a clause from others, however it is spelt: 第三条第二項, 第3条2項 and 3条(2) have the same. */
static const char *clause_core(struct arena *arena, const char *id)
{
    static const char *const left_out[] = {"第", "項", "号", "き", "書", "(", ")", "（", "）"};
    const char *digits = number_meant(arena, id), *core = "";
    for (const char *at = digits ? digits : id; *at;) {
        size_t size = 1;
        while (((unsigned char)at[size] & 0xC0) == 0x80)
            size++;
        bool kept = true;
        for (size_t i = 0; i < sizeof left_out / sizeof *left_out; i++)
            kept = kept && !(strlen(left_out[i]) == size && memcmp(at, left_out[i], size) == 0);
        if (kept)
            core = arena_print(arena, "%s%.*s", core, (int)size, at);
        at += size;
    }
    return core;
}

/* The length of the article that a core begins with, 3条; 0: it begins with none. */
static size_t article_length(const char *core)
{
    static const char article[] = "条";
    const char *end = strstr(core, article);
    return end && strspn(core, "0123456789") == (size_t)(end - core) ? (size_t)(end - core) + strlen(article) : 0;
}

/* The clause that was meant: spelt otherwise, the one that it is a part of, the first of its article; where no article is
 * named, one spelt much the same. */
static const char *clause_nearest(struct checker *checker, const char *id)
{
    const struct checked_scheme *scheme = checker->scheme;
    const char *core = clause_core(checker->arena, id), *whole = NULL, *first = NULL;
    size_t article = article_length(core), longest = 0;
    for (uint32_t i = 0; i < scheme->clause_count; i++) {
        const char *other = clause_core(checker->arena, scheme->clauses[i].id);
        size_t length = strlen(other);
        if (strcmp(core, other) == 0)
            return scheme->clauses[i].id;
        bool within = length && strncmp(core, other, length) == 0 && !(core[length] >= '0' && core[length] <= '9' &&
                                                                        other[length - 1] >= '0' && other[length - 1] <= '9');
        if (within && length > longest) {
            whole = scheme->clauses[i].id;
            longest = length;
        }
        /* Of an article alone the first clause, of a part that it has not the last one. */
        if (article && strncmp(core, other, article) == 0 && (!first || core[article]))
            first = scheme->clauses[i].id;
    }
    if (whole || first)
        return whole ? whole : first;
    /* 第33条 for 第3条 may be a slip of the hand, 第8条 for 第1条 is none. */
    const char *nearest = names_nearest(&checker->clauses, checker->arena, id);
    const char *other = nearest ? clause_core(checker->arena, nearest) : "";
    size_t digits = strspn(core, "0123456789"), others = strspn(other, "0123456789"), less = digits < others ? digits : others;
    return article && strncmp(core, other, less) != 0 ? NULL : nearest;
}

/* The number of a clause of the outline, or NONE with what is wrong reported. */
static uint32_t clause_named(struct checker *checker, const struct word *id)
{
    uintptr_t number = (uintptr_t)names_find(&checker->clauses, id->text);
    if (number) {
        use_clause(checker, (uint32_t)number - 1, id->span);
        return (uint32_t)number - 1;
    }
    struct diagnostic *diagnostic = CHECK(checker, Y0120, id->span, id->text);
    diagnostic->suggestion = clause_nearest(checker, id->text);
    return NONE;
}

/* What a clause interprets may stand behind it in the outline, so this follows when all clauses are known. */
static void declare_interpretations(struct checker *checker, const struct declaration *declaration)
{
    uintptr_t number = (uintptr_t)names_find(&checker->clauses, declaration->name.text);
    for (const struct citation *c = declaration->citations; c; c = c->next) {
        struct checked_interpretation interpretation = {(uint32_t)number - 1, clause_named(checker, &c->id)};
        if (interpretation.interpreted != NONE)
            VECTOR_ADD(checker->arena, checker->scheme->interpretations, interpretation);
    }
}

/* A citation is looked at wherever its rule is worked out, so the same place can come again. */
static void note_citation(struct checker *checker, uint32_t clause, struct span span)
{
    struct checked_scheme *scheme = checker->scheme;
    while (checker->cited.count <= span.source)
        VECTOR_ADD(checker->arena, checker->cited, NULL);
    uint64_t **places = &checker->cited.items[span.source], place = UINT64_C(1) << span.start % 64;
    if (!*places)
        *places = ARENA_ARRAY(checker->arena, uint64_t, checker->sources->sources.items[span.source].length / 64 + 1);
    if ((*places)[span.start / 64] & place)
        return;
    (*places)[span.start / 64] |= place;
    struct checked_citation citation = {.clause = clause, .span = span};
    VECTOR_ADD(checker->arena, scheme->citations, citation);
}

/* The number of the first clause cited, or NONE; reports what is not in the outline. */
uint32_t cite(struct checker *checker, const struct citation *citations)
{
    uint32_t first = NONE;
    for (const struct citation *c = citations; c; c = c->next) {
        uint32_t number = clause_named(checker, &c->id);
        if (number == NONE)
            continue;
        if (checker->scheme->clauses[number].nothing && !checker->clause_cited[number])
            CHECK(checker, Y0124, c->id.span, c->id.text);
        checker->clause_cited[number] = true;
        note_citation(checker, number, c->id.span);
        if (first == NONE)
            first = number;
    }
    return first;
}

/* --- all
 * ----------------------------------------------------------------------------------------------------- */

static void declare_fields_of(struct checker *checker, const struct declaration *list, bool vocabulary)
{
    struct symbol *symbol = names_find(&checker->globals, list->name.text);
    if (!symbol || symbol->declaration != list)
        return;
    for (const struct declaration *d = list->body; d; d = d->next)
        declare_field(checker, d, symbol->number, vocabulary);
}

static void declare_name(struct checker *checker, const struct declaration *d, bool vocabulary)
{
    enum symbol_kind kind = d->kind == DECLARATION_CONSTANT ? SYMBOL_CONSTANT
                            : d->kind == DECLARATION_TABLE  ? SYMBOL_TABLE
                            : d->kind == DECLARATION_FOREIGN ? SYMBOL_FOREIGN
                                                             : SYMBOL_DEFINITION;
    struct symbol *symbol = symbol_new(checker, kind, d, &d->name, 0, vocabulary);
    put(checker, &checker->globals, symbol->name, symbol);
}

static void count_clauses(struct checker *checker, const struct declaration *declarations)
{
    uint32_t count = 0;
    for (const struct declaration *d = declarations; d; d = d->next)
        count += d->kind == DECLARATION_CLAUSE;
    checker->scheme->clauses = ARENA_ARRAY(checker->arena, struct clause, count + 1);
    checker->clause_cited = ARENA_ARRAY(checker->arena, bool, count + 1);
    checker->clause_spans = ARENA_ARRAY(checker->arena, struct span, count + 1);
}

/* Only now are all keys known. */
static void check_references(struct checker *checker, bool vocabulary)
{
    for (uint32_t i = 0; i < checker->symbols.count; i++) {
        const struct symbol *symbol = checker->symbols.items[i];
        if (symbol->kind != SYMBOL_FIELD || symbol->number == NONE || symbol->of_vocabulary != vocabulary)
            continue;
        const struct field *field = &checker->fields.items[symbol->number];
        if (field->type == TYPE_REFERENCE && checker->lists.items[field->target].key == NONE)
            CHECK(checker, Y0125, symbol->declaration->type.span, checker->lists.items[field->target].name);
    }
}

/* Definitions have a note each, and their exceptions. */
static void reserve_notes(struct checker *checker, const struct declaration *declarations)
{
    uint32_t count = checker->scheme->notes.count;
    for (const struct declaration *d = declarations; d; d = d->next) {
        count += d->kind == DECLARATION_DEFINE || d->kind == DECLARATION_CONSTANT;
        for (const struct exception *e = d->exceptions; e; e = e->next)
            count++;
    }
    VECTOR_RESERVE(checker->arena, checker->scheme->notes, count);
}

void declare_all(struct checker *checker, const struct declaration *declarations, bool vocabulary)
{
    uint32_t count = 0;
    for (const struct declaration *d = declarations; d; d = d->next)
        count++;
    names_reserve(&checker->globals, checker->arena, checker->globals.count + count);
    if (!vocabulary)
        count_clauses(checker, declarations);
    for (const struct declaration *d = declarations; d; d = d->next) {
        if (d->kind == DECLARATION_CHOICES)
            declare_choices(checker, d, vocabulary);
        else if (d->kind == DECLARATION_LIST)
            declare_list(checker, d, vocabulary);
        else if (d->kind == DECLARATION_CLAUSE && !vocabulary)
            declare_clause(checker, d);
    }
    for (const struct declaration *d = declarations; d && !vocabulary; d = d->next)
        if (d->kind == DECLARATION_CLAUSE)
            declare_interpretations(checker, d);
    for (const struct declaration *d = declarations; d; d = d->next)
        if (d->kind == DECLARATION_GROUP)
            declare_group(checker, d, vocabulary);
        else if (d->kind == DECLARATION_FIELD)
            declare_field(checker, d, 0, vocabulary);
    for (const struct declaration *d = declarations; d; d = d->next)
        if (d->kind == DECLARATION_LIST)
            declare_fields_of(checker, d, vocabulary);
        else if (d->kind == DECLARATION_CONSTANT || d->kind == DECLARATION_TABLE ||
                 d->kind == DECLARATION_DEFINE || d->kind == DECLARATION_FOREIGN)
            declare_name(checker, d, vocabulary);
    check_references(checker, vocabulary);
    reserve_notes(checker, declarations);
    /* A result can be read by its name, unless it only shows a definition of that name. */
    for (const struct declaration *d = declarations; d; d = d->next)
        if (d->kind == DECLARATION_RESULT && !names_find(&checker->globals, d->name.text)) {
            struct symbol *symbol = symbol_new(checker, SYMBOL_DEFINITION, d, &d->name, 0, vocabulary);
            symbol->used = true;
            put(checker, &checker->globals, symbol->name, symbol);
        }
}

uint32_t message_number(struct checker *checker, const char *message)
{
    uintptr_t number = (uintptr_t)names_find(&checker->messages, message);
    if (number)
        return (uint32_t)number - 1;
    VECTOR_ADD(checker->arena, checker->scheme->messages, message);
    names_put(&checker->messages, checker->arena, message,
              (void *)(uintptr_t)checker->scheme->messages.count);
    return checker->scheme->messages.count - 1;
}
