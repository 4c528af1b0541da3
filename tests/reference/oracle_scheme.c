/* SPDX-License-Identifier: Apache-2.0 */
/* Names, fields, lists and the order of tests, from the declarations of one period. */
#include <config.h>

#include "oracle_scheme.h"

#include <string.h>

/* ---- names ---- */

static uint32_t slot_of(const struct names *names, const char *name)
{
    uint32_t hash = 2166136261u;
    for (const char *c = name; *c; c++)
        hash = (hash ^ (unsigned char)*c) * 16777619u;
    uint32_t at = hash & (names->room - 1);
    while (names->slots[at].key && strcmp(names->slots[at].key, name) != 0)
        at = (at + 1) & (names->room - 1);
    return at;
}

struct symbol *name_find(const struct names *names, const char *name)
{
    return names->room ? names->slots[slot_of(names, name)].symbol : NULL;
}

/* The first to have a name keeps it. */
static void name_put(struct names *names, struct arena *arena, const char *name, struct symbol *symbol)
{
    if (names->count * 2 >= names->room) {
        struct names larger = {.room = names->room ? names->room * 2 : 64};
        larger.slots = ARENA_ARRAY(arena, struct name_slot, larger.room);
        for (uint32_t i = 0; i < names->room; i++)
            if (names->slots[i].key)
                larger.slots[slot_of(&larger, names->slots[i].key)] = names->slots[i];
        larger.count = names->count;
        *names = larger;
    }
    struct name_slot *slot = &names->slots[slot_of(names, name)];
    if (slot->key)
        return;
    *slot = (struct name_slot){name, symbol};
    names->count++;
}

static struct symbol *symbol_add(struct oracle *oracle, struct text *text, struct list *list, enum symbol_kind kind,
                                 const char *name, const struct declaration *declaration)
{
    struct symbol *symbol = ARENA_NEW(oracle->arena, struct symbol);
    *symbol = (struct symbol){.kind = kind,
                              .name = name,
                              .declaration = declaration,
                              .list = list == text->application ? NULL : list,
                              .number = text->symbols.count};
    VECTOR_ADD(oracle->arena, text->symbols, symbol);
    name_put(&list->names, oracle->arena, name, symbol);
    return symbol;
}

struct symbol *text_symbol(const struct text *text, const struct list *list, const char *name)
{
    struct symbol *symbol = list ? name_find(&list->names, name) : NULL;
    return symbol ? symbol : name_find(&text->application->names, name);
}

const struct declaration *text_choices(const struct text *text, const char *name)
{
    for (uint32_t i = 0; i < text->choices.count; i++)
        if (strcmp(text->choices.items[i]->name.text, name) == 0)
            return text->choices.items[i];
    return NULL;
}

bool choices_has(const struct declaration *choices, const char *member, uint32_t *place)
{
    uint32_t at = 0;
    for (const struct word_list *m = choices->members; m; m = m->next, at++)
        if (strcmp(m->word.text, member) == 0) {
            if (place)
                *place = at;
            return true;
        }
    return false;
}

bool pattern_takes(const struct text *text, const struct declaration *choices, const char *pattern, const char *member)
{
    if (choices_has(choices, pattern, NULL))
        return strcmp(pattern, member) == 0;
    for (uint32_t i = 0; i < text->groups.count; i++) {
        const struct declaration *group = text->groups.items[i];
        if (strcmp(group->name.text, pattern) != 0 || strcmp(group->of.text, choices->name.text) != 0)
            continue;
        bool within = false;
        for (const struct word_list *m = group->members; m; m = m->next)
            within = within || pattern_takes(text, choices, m->word.text, member);
        return within != group->except;
    }
    return false;
}

/* ---- fields ---- */

static bool word_is(const char *word, const char *japanese, const char *english)
{
    return strcmp(word, japanese) == 0 || strcmp(word, english) == 0;
}

static const struct value *plain_value(const struct field *field, const struct expression *expression)
{
    if (expression->kind == EXPRESSION_MINUS)
        return interval_negate(plain_value(field, expression->left));
    if (expression->kind == EXPRESSION_NUMBER)
        return interval_of(expression->value.numerator, expression->value.denominator, field->unit);
    struct value *value = point_new(field->sort);
    value->word = expression->kind == EXPRESSION_DATE   ? expression->day
                  : expression->kind == EXPRESSION_YEAR ? expression->year
                                                        : expression->truth;
    value->text = expression->name.text;
    value->choices = field->choices;
    return value;
}

static const struct value *day_value(int64_t word, enum sort sort)
{
    struct value *value = point_new(sort);
    value->word = word;
    return value;
}

static void field_bounds(struct field *field)
{
    const struct declaration *d = field->declaration;
    if (field->sort == SORT_NUMBER && !field->rate) {
        bool yen = field->unit && (word_is(field->unit, "円", "yen") || strcmp(field->unit, "JPY") == 0);
        field->low = interval_of(0, 1, NULL);
        field->high = interval_of(yen ? INT64_C(1000000000000) : 1000000, 1, NULL);
    } else if (field->sort == SORT_REFERENCE) {
        field->low = interval_of(0, 1, NULL);
        field->high = interval_of(1000000, 1, NULL);
    } else if (field->sort == SORT_DATE) {
        field->low = day_value(calendar_day(1900, 1, 1), SORT_DATE);
        field->high = day_value(calendar_day(2999, 12, 31), SORT_DATE);
    } else if (field->sort == SORT_YEAR) {
        field->low = day_value(1900, SORT_YEAR);
        field->high = day_value(2999, SORT_YEAR);
    }
    if (d->low)
        field->low = plain_value(field, d->low);
    if (d->high)
        field->high = plain_value(field, d->high);
}

static void field_type(const struct text *text, struct field *field)
{
    const struct type_name *type = &field->declaration->type;
    const char *name = type->name.text, *argument = type->argument.text;
    field->decimals = type->decimals;
    field->sort = SORT_NUMBER;
    if (argument && word_is(name, "集合", "set")) {
        field->sort = SORT_SET;
        field->choices = text_choices(text, argument);
    } else if (argument && word_is(name, "参照", "reference")) {
        field->sort = SORT_REFERENCE;
        struct symbol *list = name_find(&text->application->names, argument);
        field->target = list ? list->named : NULL;
    } else if (argument) {
        field->unit = argument;
    } else if (word_is(name, "真偽", "truth")) {
        field->sort = SORT_TRUTH;
    } else if (word_is(name, "日付", "date")) {
        field->sort = SORT_DATE;
    } else if (word_is(name, "年度", "year")) {
        field->sort = SORT_YEAR;
    } else if (word_is(name, "文字", "text")) {
        field->sort = SORT_TEXT;
    } else if (word_is(name, "率", "rate")) {
        field->rate = true;
    } else if (text_choices(text, name)) {
        field->sort = SORT_CHOICE;
        field->choices = text_choices(text, name);
    } else if (!word_is(name, "数", "number")) {
        field->unit = name;
    }
}

static void field_add(struct oracle *oracle, struct text *text, struct list *list, const struct declaration *d)
{
    struct field *field = ARENA_NEW(oracle->arena, struct field);
    field->name = d->name.text;
    field->declaration = d;
    field->number = list->fields.count;
    field_type(text, field);
    field_bounds(field);
    VECTOR_ADD(oracle->arena, list->fields, field);
    symbol_add(oracle, text, list, SYMBOL_FIELD, d->name.text, d)->field = field;
    if (d->key)
        list->key = field;
}

static struct list *list_add(struct oracle *oracle, struct text *text, const struct declaration *d)
{
    struct list *list = ARENA_NEW(oracle->arena, struct list);
    list->name = d ? d->name.text : NULL;
    list->declaration = d;
    list->number = text->lists.count;
    VECTOR_ADD(oracle->arena, text->lists, list);
    return list;
}

/* ---- declarations ---- */

static void declare_shapes(struct oracle *oracle, struct text *text, const struct declaration *all)
{
    for (const struct declaration *d = all; d; d = d->next)
        if (d->kind == DECLARATION_CHOICES)
            VECTOR_ADD(oracle->arena, text->choices, d);
        else if (d->kind == DECLARATION_GROUP)
            VECTOR_ADD(oracle->arena, text->groups, d);
        else if (d->kind == DECLARATION_LIST) {
            struct list *list = list_add(oracle, text, d);
            symbol_add(oracle, text, text->application, SYMBOL_LIST, d->name.text, d)->named = list;
        }
    for (const struct declaration *d = all; d; d = d->next)
        if (d->kind == DECLARATION_FIELD)
            field_add(oracle, text, text->application, d);
        else if (d->kind == DECLARATION_LIST)
            for (const struct declaration *f = d->body; f; f = f->next)
                field_add(oracle, text, name_find(&text->application->names, d->name.text)->named, f);
}

static void declare_values(struct oracle *oracle, struct text *text, const struct declaration *all)
{
    for (const struct declaration *d = all; d; d = d->next)
        if (d->kind == DECLARATION_CONSTANT || d->kind == DECLARATION_DEFINE)
            symbol_add(oracle, text, text->application, SYMBOL_DEFINITION, d->name.text, d);
        else if (d->kind == DECLARATION_TABLE)
            symbol_add(oracle, text, text->application, SYMBOL_TABLE, d->name.text, d);
        else if (d->kind == DECLARATION_FOREIGN)
            symbol_add(oracle, text, text->application, SYMBOL_FOREIGN, d->name.text, d);
    for (const struct declaration *d = all; d; d = d->next)
        if (d->kind == DECLARATION_RESULT && !name_find(&text->application->names, d->name.text))
            symbol_add(oracle, text, text->application, SYMBOL_DEFINITION, d->name.text, d);
}

static void test_add(struct oracle *oracle, struct list *list, const struct declaration *d, struct line_case *scope,
                     const struct branch *branch)
{
    struct line_test test = {d, scope, branch};
    VECTOR_ADD(oracle->arena, list->tests, test);
}

static void declare_rules(struct oracle *oracle, struct text *text, struct list *list, const struct declaration *body,
                          struct line_case *scope, const struct branch *branch)
{
    for (const struct declaration *d = body; d; d = d->next) {
        if (d->kind == DECLARATION_DEFINE)
            symbol_add(oracle, text, list, SYMBOL_DEFINITION, d->name.text, d);
        if (d->kind == DECLARATION_REQUIRE || d->kind == DECLARATION_EXCLUDE)
            test_add(oracle, list, d, scope, branch);
        if (d->kind != DECLARATION_CASE)
            continue;
        struct line_case *inner = ARENA_NEW(oracle->arena, struct line_case);
        *inner = (struct line_case){d, scope, branch};
        test_add(oracle, list, NULL, inner, NULL);
        for (const struct branch *b = d->branches; b; b = b->next) {
            if (b->settle.text) {
                struct symbol *settled = symbol_add(oracle, text, list, SYMBOL_SETTLED, b->settle.text, d);
                settled->scope = inner;
                settled->branch = b;
            }
            declare_rules(oracle, text, list, b->body, inner, b);
        }
    }
}

/* 対象 and 額 mean something on each line, unless the scheme gives these names to something else. */
static void name_lines(struct oracle *oracle, struct text *text, struct list *list)
{
    static const char *const amounts[] = {"額", "amount", "金額"};
    symbol_add(oracle, text, list, SYMBOL_COVERED, "対象", NULL);
    symbol_add(oracle, text, list, SYMBOL_COVERED, "covered", NULL);
    for (size_t i = 0; i < 3 && !list->amount; i++)
        list->amount = name_find(&list->names, amounts[i]);
    if (!list->amount)
        return;
    name_put(&list->names, oracle->arena, "額", list->amount);
    name_put(&list->names, oracle->arena, "amount", list->amount);
}

static bool declare_all(struct oracle *oracle, struct text *text)
{
    text->application = list_add(oracle, text, NULL);
    for (const struct declaration *d = text->declarations; d; d = d->next)
        if (d->kind == DECLARATION_USES) {
            const struct declaration *shared =
                oracle_parse(oracle, arena_print(oracle->arena, "vocabulary/%s.yoko", d->name.text));
            if (!shared)
                return false;
            declare_shapes(oracle, text, shared);
            declare_values(oracle, text, shared);
        }
    declare_shapes(oracle, text, text->declarations);
    declare_values(oracle, text, text->declarations);
    for (const struct declaration *d = text->declarations; d; d = d->next)
        if (d->kind == DECLARATION_EACH)
            declare_rules(oracle, text, name_find(&text->application->names, d->name.text)->named, d->body, NULL,
                          NULL);
    for (uint32_t i = 1; i < text->lists.count; i++)
        name_lines(oracle, text, text->lists.items[i]);
    return true;
}

struct text *oracle_text(struct oracle *oracle, const char *id, int64_t basis, day_vector *days)
{
    struct text *text = ARENA_NEW(oracle->arena, struct text);
    text->id = id;
    text->declarations = oracle_consolidate(oracle, id, basis, days);
    return text->declarations && declare_all(oracle, text) ? text : NULL;
}

/* ---- periods ---- */

static int64_t effective_day(const struct text *text)
{
    for (const struct declaration *d = text->declarations; d; d = d->next)
        if (d->kind == DECLARATION_EFFECTIVE)
            return d->dates->expression->day;
    return INT64_MIN;
}

static int64_t first_after(const day_vector *days, int64_t day)
{
    int64_t next = INT64_MAX;
    for (uint32_t i = 0; i < days->count; i++)
        if (days->items[i] > day && days->items[i] < next)
            next = days->items[i];
    return next;
}

struct oracle *oracle_open(struct arena *arena, const char *id, oracle_find find, void *context)
{
    struct oracle *oracle = ARENA_NEW(arena, struct oracle);
    day_vector days = {0}, ignored = {0};
    oracle->arena = arena;
    oracle->sources.arena = arena;
    oracle->find = find;
    oracle->context = context;
    oracle->id = id;
    arena_begin(&oracle->scratch, arena->memory);
    oracle_memory_begin(arena);
    struct text *newest = oracle_text(oracle, id, INT64_MAX, &days);
    if (!newest)
        return NULL;
    int64_t from = effective_day(newest);
    for (int64_t next; (next = first_after(&days, from)) != INT64_MAX; from = next) {
        struct text *text = oracle_text(oracle, id, next - 1, &ignored);
        text->from = from;
        VECTOR_ADD(arena, oracle->texts, text);
    }
    newest->from = from;
    VECTOR_ADD(arena, oracle->texts, newest);
    return oracle;
}

void oracle_close(struct oracle *oracle)
{
    arena_end(&oracle->scratch);
}
