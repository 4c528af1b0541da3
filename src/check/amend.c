/* SPDX-License-Identifier: Apache-2.0 */
/* The tree of the base is parsed afresh for each scheme on it, so that it may be changed in place: a
 * replacement stands where the old text stood, which keeps the order of requirements and tests. */
#include <config.h>

#include "check/amend.h"

#include "base/date.h"
#include "syntax/print.h"

#include <string.h>

static const char *clause_key(const struct declaration *d)
{
    return d->citations ? d->citations->id.text : NULL;
}

static bool word_same(const struct word *a, const struct word *b)
{
    return a->text && b->text && strcmp(a->text, b->text) == 0;
}

bool declarations_alike(const struct declaration *a, const struct declaration *b)
{
    bool tests = (a->kind == DECLARATION_REQUIRE || a->kind == DECLARATION_EXCLUDE) &&
                 (b->kind == DECLARATION_REQUIRE || b->kind == DECLARATION_EXCLUDE);
    if (a->kind != b->kind && !tests)
        return false;
    switch (a->kind) {
    case DECLARATION_REQUIRE:
    case DECLARATION_EXCLUDE:
    case DECLARATION_BOUND:
        if (clause_key(a) && clause_key(b))
            return strcmp(clause_key(a), clause_key(b)) == 0;
        return word_same(&a->label, &b->label);
    case DECLARATION_DOCUMENT:
        return word_same(&a->label, &b->label) &&
               (!a->timing.text || !b->timing.text || word_same(&a->timing, &b->timing));
    case DECLARATION_BREAKDOWN:
        return word_same(&a->label, &b->label);
    case DECLARATION_CASE:
        return a->value->kind == EXPRESSION_NAME && b->value->kind == EXPRESSION_NAME &&
               word_same(&a->value->name, &b->value->name);
    default:
        return word_same(&a->name, &b->name);
    }
}

/* The place that holds the declaration of the same thing: in the list, or in a branch of a 場合 in it. */
static struct declaration **find(struct declaration **list, const struct declaration *wanted)
{
    for (struct declaration **at = list; *at; at = &(*at)->next) {
        if (declarations_alike(*at, wanted))
            return at;
        for (struct branch *b = (*at)->branches; b; b = b->next) {
            struct declaration **inner = find(&b->body, wanted);
            if (inner)
                return inner;
        }
    }
    return NULL;
}

/* What declarations_alike tells it by, or what it has instead. */
static const char *called(const struct consolidation *c, const struct declaration *d)
{
    if (d->name.text)
        return d->name.text;
    bool headed = d->kind == DECLARATION_DOCUMENT || d->kind == DECLARATION_BREAKDOWN;
    const char *clause = clause_key(d), *label = d->label.text;
    if (label && (headed || !clause))
        return label;
    return clause ? clause : d->value ? span_text(c->arena, c->sources, d->value->span) : "";
}

static void append(struct declaration **list, struct declaration *declaration)
{
    while (*list)
        list = &(*list)->next;
    declaration->next = NULL;
    *list = declaration;
}

static void apply(struct consolidation *c, struct declaration **list, struct declaration *change);

static void apply_all(struct consolidation *c, struct declaration **list, struct declaration *changes)
{
    while (changes) {
        struct declaration *next = changes->next;
        apply(c, list, changes);
        changes = next;
    }
}

/* What an amending file may say without 改める, 加える or 削る. */
static bool stands_alone(const struct declaration *d)
{
    switch (d->kind) {
    case DECLARATION_SCHEME:
    case DECLARATION_SOURCE:
    case DECLARATION_EFFECTIVE:
    case DECLARATION_AMENDED:
    case DECLARATION_PREMISE:
    case DECLARATION_EXAMPLE:
    case DECLARATION_BASE:
    case DECLARATION_USES:
    case DECLARATION_CONFORM:
        return true;
    default:
        return false;
    }
}

/* Reports a change that cannot be made; not where the base is not known, which is reported itself. */
static struct diagnostic *refuse(struct consolidation *c, enum diagnostic_code code,
                                 const struct declaration *change)
{
    return c->baseless ? NULL : diagnose(c->diagnostics, code, change->span, called(c, change), NULL);
}

/* A list may have several 各: each change goes to the one that has what it changes, else to the first. */
static void apply_within(struct consolidation *c, struct declaration **first, struct declaration *each)
{
    for (struct declaration *change = each->body, *next; change; change = next) {
        struct declaration *holder = *first;
        for (struct declaration *other = *first; other; other = other->next)
            if (declarations_alike(other, each) && find(&other->body, change)) {
                holder = other;
                break;
            }
        next = change->next;
        apply(c, &holder->body, change);
    }
}

static void apply_plain(struct consolidation *c, struct declaration **list, struct declaration *change)
{
    struct declaration **there = find(list, change);
    if (change->kind == DECLARATION_EACH && there) {
        apply_within(c, there, change);
        return;
    }
    if (change->kind == DECLARATION_CASE || change->kind == DECLARATION_EACH || stands_alone(change)) {
        append(list, change);
        return;
    }
    if (c->baseless)
        append(list, change);
    struct diagnostic *diagnostic = refuse(c, Y0501, change);
    if (diagnostic)
        diagnostic_add_note(c->diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                            there ? TO_TRANSLATE("the base scheme has one, which 改める before this replaces")
                                  : TO_TRANSLATE("the base scheme has none of that name: write 加える before it"),
                            NULL);
}

static void apply(struct consolidation *c, struct declaration **list, struct declaration *change)
{
    struct declaration **there = change->amendment == AMENDMENT_NONE ? NULL : find(list, change);
    switch (change->amendment) {
    case AMENDMENT_NONE:
        apply_plain(c, list, change);
        return;
    case AMENDMENT_REPLACE:
        if (!there) {
            refuse(c, Y0502, change);
            return;
        }
        change->amendment = AMENDMENT_NONE;
        change->next = (*there)->next;
        *there = change;
        return;
    case AMENDMENT_ADD:
        if (there && change->kind != DECLARATION_REQUIRE && change->kind != DECLARATION_EXCLUDE) {
            struct diagnostic *diagnostic = refuse(c, Y0503, change);
            if (diagnostic)
                diagnostic_add_note(c->diagnostics, diagnostic, (*there)->span, "it is declared here first",
                                    NULL);
            if (diagnostic && change->kind == DECLARATION_CHOICES)
                diagnostic_add_note(c->diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                                    TO_TRANSLATE("with 改める all members are listed anew, those of before too"), NULL);
            return;
        }
        change->amendment = AMENDMENT_NONE;
        append(list, change);
        return;
    case AMENDMENT_DELETE:
        if (!there) {
            refuse(c, Y0502, change);
            return;
        }
        if ((*there)->name.text)
            names_put(&c->deleted, c->arena, (*there)->name.text, change);
        *there = (*there)->next;
        return;
    }
}

/* --- bases
 * --------------------------------------------------------------------------------------------------- */

/* Of a base all is taken over but what is the base's own: its header and its examples. */
static bool inherited(const struct declaration *d)
{
    return !stands_alone(d) || d->kind == DECLARATION_USES || d->kind == DECLARATION_PREMISE ||
           d->kind == DECLARATION_CONFORM;
}

static unsigned bases_most(const struct arena *arena)
{
    return (unsigned)arena->memory->limits.most[LIMIT_BASES];
}

static struct declaration *base_declarations(struct consolidation *c, const struct declaration *base)
{
    uint32_t source = c->loader->scheme ? c->loader->scheme(c->loader->context, base->name.text) : UINT32_MAX;
    unsigned most = bases_most(c->arena);
    bool circle = c->depth >= most;
    for (unsigned i = 0; i <= c->depth && i < most; i++)
        circle |= c->ids[i] && strcmp(c->ids[i], base->name.text) == 0;
    if (circle || source == UINT32_MAX) {
        diagnose(c->diagnostics, circle ? Y0506 : Y0505, base->name.span, base->name.text,
                 arena_print(c->arena, "%u", most), NULL);
        c->baseless = true;
        return NULL;
    }
    c->depth++;
    struct declaration *all = consolidate(c, source), *kept = NULL, **end = &kept;
    c->depth--;
    while (all) {
        struct declaration *next = all->next;
        if (inherited(all)) {
            *end = all;
            end = &all->next;
            all->next = NULL;
        }
        all = next;
    }
    return kept;
}

/* Takes the declarations of that kind out of the list and returns them in order. */
static struct declaration *take(struct declaration **list, enum declaration_kind kind)
{
    struct declaration *taken = NULL, **end = &taken;
    while (*list) {
        if ((*list)->kind != kind) {
            list = &(*list)->next;
            continue;
        }
        *end = *list;
        *list = (*list)->next;
        end = &(*end)->next;
        *end = NULL;
    }
    return taken;
}

/* One list behind the other. */
static struct declaration *before(struct declaration *first, struct declaration *rest)
{
    struct declaration **end = &first;
    while (*end)
        end = &(*end)->next;
    *end = rest;
    return first;
}

static int32_t day_of(const struct declaration *dated)
{
    return dated->dates->expression->day;
}

static void add_day(struct consolidation *c, int32_t day, struct span span)
{
    struct version_day found = {day, span};
    VECTOR_ADD(c->arena, c->days->list, found);
}

/* Before anything is replaced: what a later amendment takes out has changed the text all the same. */
static void collect_days(struct consolidation *c, const struct declaration *declarations)
{
    for (const struct declaration *d = declarations; d; d = d->next) {
        for (const struct stage *stage = d->stages; stage; stage = stage->next)
            if (stage->since->kind == EXPRESSION_DATE)
                add_day(c, stage->since->day, stage->span);
        if (d->kind != DECLARATION_DATED)
            continue;
        if (d->dates->expression->kind == EXPRESSION_DATE)
            add_day(c, day_of(d), d->span);
        collect_days(c, d->body);
    }
}

/* Gives a constant the value of the last day that is not after the basis date, the first value when there is
 * none. */
static void settle_constant(struct consolidation *c, struct declaration *constant)
{
    int32_t before = INT32_MIN;
    for (const struct stage *stage = constant->stages; stage; stage = stage->next) {
        if (stage->since->kind != EXPRESSION_DATE)
            continue;
        if (stage->since->day <= before) {
            char day[11], last[11];
            date_print(stage->since->day, day);
            date_print(before, last);
            diagnose(c->diagnostics, Y0515, stage->since->span, day, last, NULL);
        }
        before = stage->since->day;
        if (before <= c->basis)
            constant->value = stage->value;
    }
    constant->stages = NULL;
}

/* Dated amendments in the order of their days, whatever their order in the file. */
static void apply_dated(struct consolidation *c, struct declaration **list, struct declaration *dated)
{
    int32_t after = INT32_MIN;
    for (;;) {
        struct declaration *next = NULL;
        for (struct declaration *d = dated; d; d = d->next)
            if (day_of(d) > after && (!next || day_of(d) < day_of(next)))
                next = d;
        if (!next || day_of(next) > c->basis)
            return;
        after = day_of(next);
        for (struct declaration *d = dated; d; d = d->next)
            if (day_of(d) == after)
                apply_all(c, list, d->body);
    }
}

static void check_period(struct consolidation *c, const struct declaration *declarations)
{
    if (c->basis == INT32_MAX || c->depth)
        return;
    for (const struct declaration *d = declarations; d; d = d->next)
        if (d->kind == DECLARATION_EFFECTIVE && d->dates->expression->day > c->basis) {
            char from[11], basis[11];
            date_print(d->dates->expression->day, from);
            date_print(c->basis, basis);
            diagnose(c->diagnostics, Y0507, d->span, basis, from, NULL);
        }
}

/* Reports the amendments that found nothing to amend, at whatever depth, and takes the deletions among them
 * out: they have neither a condition nor a value for what comes after. With a base, what is left stands in a
 * 各 that the base does not have. */
static void report_left(struct consolidation *c, struct declaration **list, enum diagnostic_code code)
{
    while (*list) {
        struct declaration *d = *list;
        bool deletion = d->amendment == AMENDMENT_DELETE;
        if (d->amendment != AMENDMENT_NONE && (code == Y0509 || d->amendment != AMENDMENT_ADD))
            refuse(c, code, d);
        d->amendment = AMENDMENT_NONE;
        report_left(c, &d->body, code);
        for (struct branch *b = d->branches; b; b = b->next)
            report_left(c, &b->body, code);
        if (deletion)
            *list = d->next;
        else
            list = &d->next;
    }
}

struct declaration *consolidate(struct consolidation *c, uint32_t source)
{
    struct declaration *own = parse_source(c->arena, c->sources, source, c->diagnostics, NULL);
    if (c->depth == 0 && c->loader->parsed)
        c->loader->parsed(c->loader->context, own);
    collect_days(c, own);
    struct declaration *dated = take(&own, DECLARATION_DATED);
    struct declaration *bases = take(&own, DECLARATION_BASE);
    struct declaration *merged = own;
    if (!c->ids)
        c->ids = ARENA_ARRAY(c->arena, const char *, bases_most(c->arena) + 2);
    c->ids[c->depth] = NULL;
    for (const struct declaration *d = own; d; d = d->next)
        if (d->kind == DECLARATION_SCHEME)
            c->ids[c->depth] = d->name.text;
    if (bases) {
        struct declaration *header = take(&own, DECLARATION_SCHEME);
        merged = base_declarations(c, bases);
        apply_all(c, &merged, own);
        merged = before(header, merged);
        if (bases->next)
            diagnose(c->diagnostics, Y0508, bases->next->span, bases->next->name.text, NULL);
    }
    apply_dated(c, &merged, dated);
    check_period(c, merged);
    for (struct declaration *d = merged; d; d = d->next)
        settle_constant(c, d);
    report_left(c, &merged, bases ? Y0502 : Y0509);
    return merged;
}

struct declaration *declarations_alone(struct consolidation *c, uint32_t source)
{
    struct declaration *own = parse_source(c->arena, c->sources, source, c->diagnostics, NULL);
    take(&own, DECLARATION_DATED);
    report_left(c, &own, Y0509);
    return own;
}
