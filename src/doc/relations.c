/* SPDX-License-Identifier: Apache-2.0 */
/* Which rule uses which name: worked out once from the places where names stand, so that a document of many rules takes
 * as long as its rules, and not as the rules times the names times the places. */
#include <config.h>

#include "doc/parts.h"

#include <stdlib.h>

static bool same_place(struct span a, struct span b)
{
    return a.source == b.source && a.start == b.start;
}

static int compare_numbers(uint32_t a, uint32_t b)
{
    return a < b ? -1 : a > b;
}

static int compare_places(const void *one, const void *other)
{
    const struct place *a = one, *b = other;
    int order = compare_numbers(a->span.source, b->span.source);
    order = order ? order : compare_numbers(a->span.start, b->span.start);
    return order ? order : compare_numbers(a->number, b->number);
}

static int compare_by_name(const void *one, const void *other)
{
    const struct relation *a = one, *b = other;
    int order = compare_numbers(a->name.source, b->name.source);
    order = order ? order : compare_numbers(a->name.start, b->name.start);
    return order ? order : compare_numbers(a->rule, b->rule);
}

static int compare_by_rule(const void *one, const void *other)
{
    const struct relation *a = one, *b = other;
    int order = compare_numbers(a->rule, b->rule);
    order = order ? order : compare_numbers(a->name.source, b->name.source);
    return order ? order : compare_numbers(a->name.start, b->name.start);
}

static void sort(void *items, uint32_t count, size_t size, int compare(const void *, const void *))
{
    if (count)
        qsort(items, count, size, compare);
}

/* The first of the sorted items that does not come before the one wanted. */
static uint32_t first_from(const void *items, uint32_t count, size_t size, const void *wanted,
                           int compare(const void *, const void *))
{
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (compare((const char *)items + middle * size, wanted) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static uint32_t place_from(const struct places *places, struct span span)
{
    const struct place wanted = {span, 0};
    return first_from(places->items, places->count, sizeof wanted, &wanted, compare_places);
}

uint32_t number_at(const struct places *places, struct span span)
{
    uint32_t at = place_from(places, span);
    return at < places->count && same_place(places->items[at].span, span) ? places->items[at].number : NONE;
}

/* ---- making ---- */

static void add_place(struct manuscript *document, struct places *places, struct span span, uint32_t number)
{
    struct place place = {span, number};
    VECTOR_ADD(document->arena, *places, place);
}

/* All names that stand within a place are used by the rule. */
static void relate_within(struct manuscript *document, struct span outer, uint32_t rule)
{
    const struct places *uses = &document->relations.uses;
    const struct name_index *index = document->request->index;
    for (uint32_t i = place_from(uses, outer);
         i < uses->count && uses->items[i].span.source == outer.source && uses->items[i].span.start < outer.end; i++) {
        struct relation relation = {index->uses.items[uses->items[i].number].target, rule};
        VECTOR_ADD(document->arena, document->relations.by_name, relation);
    }
}

/* Without those that come again. */
static uint32_t keep_different(struct relation *relations, uint32_t count)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++)
        if (!kept || compare_by_name(&relations[kept - 1], &relations[i]) != 0)
            relations[kept++] = relations[i];
    return kept;
}

void relations_make(struct manuscript *document)
{
    const struct name_index *index = document->request->index;
    struct relations *relations = &document->relations;
    for (uint32_t i = 0; i < index->uses.count; i++)
        add_place(document, &relations->uses, index->uses.items[i].span, i);
    for (uint32_t i = 0; i < index->names.count; i++)
        add_place(document, &relations->names, index->names.items[i].span, i);
    for (uint32_t i = 0; i < document->rules.count; i++)
        if (document->rules.items[i].span.source != SPAN_NOWHERE)
            add_place(document, &relations->rules, document->rules.items[i].span, i);
    sort(relations->uses.items, relations->uses.count, sizeof(struct place), compare_places);
    sort(relations->names.items, relations->names.count, sizeof(struct place), compare_places);
    sort(relations->rules.items, relations->rules.count, sizeof(struct place), compare_places);
    for (uint32_t i = 0; i < document->rules.count; i++) {
        const struct rule *rule = &document->rules.items[i];
        relate_within(document, rule->declaration->span, i);
        for (const struct context *context = rule->context; context; context = context->outer) {
            relate_within(document, context->subject->value->span, i);
            for (const struct expression_list *p = context->branch->patterns; p; p = p->next)
                relate_within(document, p->expression->span, i);
        }
    }
    sort(relations->by_name.items, relations->by_name.count, sizeof(struct relation), compare_by_name);
    relations->by_name.count = keep_different(relations->by_name.items, relations->by_name.count);
    for (uint32_t i = 0; i < relations->by_name.count; i++)
        VECTOR_ADD(document->arena, relations->by_rule, relations->by_name.items[i]);
    sort(relations->by_rule.items, relations->by_rule.count, sizeof(struct relation), compare_by_rule);
}

/* ---- asking ---- */

const struct relation *users_of(const struct manuscript *document, struct span name, uint32_t *count)
{
    const struct relations *relations = &document->relations;
    const struct relation *all = relations->by_name.items, wanted = {name, 0};
    uint32_t first = first_from(all, relations->by_name.count, sizeof wanted, &wanted, compare_by_name);
    *count = 0;
    while (first + *count < relations->by_name.count && same_place(all[first + *count].name, name))
        ++*count;
    return *count ? all + first : NULL;
}

static int compare_indices(const void *one, const void *other)
{
    return compare_numbers(*(const uint32_t *)one, *(const uint32_t *)other);
}

const uint32_t *names_used_by(const struct manuscript *document, uint32_t rule, uint32_t *count)
{
    const struct relations *relations = &document->relations;
    const struct relation wanted = {{0, 0, 0}, rule};
    VECTOR(uint32_t) found = {0};
    for (uint32_t r = first_from(relations->by_rule.items, relations->by_rule.count, sizeof wanted, &wanted,
                                 compare_by_rule);
         r < relations->by_rule.count && relations->by_rule.items[r].rule == rule; r++) {
        struct span name = relations->by_rule.items[r].name;
        for (uint32_t i = place_from(&relations->names, name);
             i < relations->names.count && same_place(relations->names.items[i].span, name); i++)
            VECTOR_ADD(document->arena, found, relations->names.items[i].number);
    }
    sort(found.items, found.count, sizeof(uint32_t), compare_indices);
    *count = found.count;
    return found.items;
}
