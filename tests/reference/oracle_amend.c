/* SPDX-License-Identifier: Apache-2.0 */
/* Amendments of the oracle: the text of a base with what the file changes, in the words of the reference manual
 * (基礎, 改める, 加える, 削る, 改正 DATE, から), on lists of declarations. */
#include <config.h>

#include "oracle_scheme.h"

#include "base/diagnostic.h"

#include <string.h>

static bool words_same(const struct word *a, const struct word *b)
{
    return a->text && b->text && strcmp(a->text, b->text) == 0;
}

static bool is_test(const struct declaration *d)
{
    return d->kind == DECLARATION_REQUIRE || d->kind == DECLARATION_EXCLUDE;
}

/* Whether `change` speaks of the declaration `d`. */
static bool speaks_of(const struct declaration *change, const struct declaration *d)
{
    if (is_test(change) != is_test(d) || (!is_test(d) && change->kind != d->kind))
        return false;
    if (is_test(d) || d->kind == DECLARATION_BOUND) {
        if (change->citations && d->citations)
            return words_same(&change->citations->id, &d->citations->id);
        return words_same(&change->label, &d->label);
    }
    if (d->kind == DECLARATION_DOCUMENT)
        return words_same(&change->label, &d->label) &&
               (!change->timing.text || !d->timing.text || words_same(&change->timing, &d->timing));
    if (d->kind == DECLARATION_BREAKDOWN)
        return words_same(&change->label, &d->label);
    if (d->kind == DECLARATION_CASE)
        return change->value->kind == EXPRESSION_NAME && d->value->kind == EXPRESSION_NAME &&
               words_same(&change->value->name, &d->value->name);
    return words_same(&change->name, &d->name);
}

/* The link to what a change speaks of, also within the branches of 場合. */
static struct declaration **spoken_of(struct declaration **list, const struct declaration *change)
{
    for (; *list; list = &(*list)->next) {
        if (speaks_of(change, *list))
            return list;
        for (struct branch *b = (*list)->branches; b; b = b->next) {
            struct declaration **within = spoken_of(&b->body, change);
            if (within)
                return within;
        }
    }
    return NULL;
}

static void add_last(struct declaration **list, struct declaration *d)
{
    while (*list)
        list = &(*list)->next;
    d->next = NULL;
    *list = d;
}

static void amend(struct declaration **list, struct declaration *changes)
{
    for (struct declaration *change = changes, *next; change; change = next) {
        next = change->next;
        struct declaration **there = spoken_of(list, change);
        if (change->amendment == AMENDMENT_REPLACE && there) {
            change->next = (*there)->next;
            *there = change;
        } else if (change->amendment == AMENDMENT_DELETE && there) {
            *there = (*there)->next;
        } else if (change->amendment == AMENDMENT_NONE && change->kind == DECLARATION_EACH && there) {
            amend(&(*there)->body, change->body);
        } else if (change->amendment != AMENDMENT_DELETE) {
            add_last(list, change);
        }
    }
}

struct declaration *oracle_parse(struct oracle *oracle, const char *name)
{
    const char *text = oracle->find(oracle->context, name);
    if (!text)
        return NULL;
    struct diagnostics diagnostics;
    diagnostics_begin(&diagnostics, oracle->arena);
    uint32_t source = source_add(&oracle->sources, name, text, strlen(text));
    struct declaration *parsed = parse_source(oracle->arena, &oracle->sources, source, &diagnostics, NULL);
    return diagnostics.errors ? NULL : parsed;
}

static void note_days(struct oracle *oracle, const struct declaration *list, day_vector *days)
{
    for (const struct declaration *d = list; d; d = d->next) {
        for (const struct stage *s = d->stages; s; s = s->next)
            VECTOR_ADD(oracle->arena, *days, s->since->day);
        if (d->kind == DECLARATION_DATED) {
            VECTOR_ADD(oracle->arena, *days, d->dates->expression->day);
            note_days(oracle, d->body, days);
        }
    }
}

/* Takes what is of one kind out of a list. */
static struct declaration *take(struct declaration **list, enum declaration_kind kind)
{
    struct declaration *taken = NULL;
    while (*list) {
        struct declaration *d = *list;
        if (d->kind != kind) {
            list = &d->next;
            continue;
        }
        *list = d->next;
        add_last(&taken, d);
    }
    return taken;
}

/* All of a base but its name, its dates and its examples. */
static struct declaration *inherited(struct declaration *list)
{
    static const enum declaration_kind own[] = {DECLARATION_SCHEME, DECLARATION_SOURCE, DECLARATION_EFFECTIVE,
                                                DECLARATION_AMENDED, DECLARATION_EXAMPLE};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        take(&list, own[i]);
    return list;
}

/* Amendments in the order of their days, of one day in the file's order. */
static void amend_by_day(struct declaration **list, struct declaration *dated, int64_t basis)
{
    for (int64_t after = INT64_MIN;;) {
        int64_t day = INT64_MAX;
        for (const struct declaration *d = dated; d; d = d->next)
            if (d->dates->expression->day > after && d->dates->expression->day < day)
                day = d->dates->expression->day;
        if (day == INT64_MAX || day > basis)
            return;
        for (struct declaration *d = dated; d; d = d->next)
            if (d->dates->expression->day == day)
                amend(list, d->body);
        after = day;
    }
}

struct declaration *oracle_consolidate(struct oracle *oracle, const char *id, int64_t basis, day_vector *days)
{
    struct declaration *own = oracle_parse(oracle, arena_print(oracle->arena, "%s.yoko", id));
    if (!own)
        return NULL;
    note_days(oracle, own, days);
    struct declaration *dated = take(&own, DECLARATION_DATED), *base = take(&own, DECLARATION_BASE), *all = own;
    if (base) {
        all = oracle_consolidate(oracle, base->name.text, basis, days);
        if (!all)
            return NULL;
        all = inherited(all);
        struct declaration *header = take(&own, DECLARATION_SCHEME);
        amend(&all, own);
        header->next = all;
        all = header;
    }
    amend_by_day(&all, dated, basis);
    for (struct declaration *d = all; d; d = d->next)
        for (const struct stage *s = d->stages; s; s = s->next)
            if (s->since->day <= basis)
                d->value = s->value;
    return all;
}
