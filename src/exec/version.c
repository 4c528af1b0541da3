/* SPDX-License-Identifier: Apache-2.0 */
/* The periods of a scheme, and the one that a record falls into. */
#include <config.h>

#include "exec/version.h"

#include <string.h>

struct versions versions_make(struct arena *arena, struct version *items, uint32_t count)
{
    struct versions versions = {items, count, items[count - 1].program->schema, NONE};
    struct schema *schema = &versions.schema;
    if (count == 1)
        return versions;
    struct field *fields = ARENA_ARRAY(arena, struct field, schema->field_count + 1);
    for (uint32_t i = 0; i < schema->field_count; i++) {
        fields[i] = schema->fields[i];
        for (uint32_t v = 0; v < count; v++)
            fields[i].used = fields[i].used || items[v].program->schema.fields[i].used;
    }
    schema->fields = fields;
    uint32_t dated = schema_field(schema, 0, DATED_FIELD, strlen(DATED_FIELD));
    if (dated != NONE && fields[dated].type == TYPE_DATE) {
        fields[dated].used = true;
        versions.dated = dated;
    }
    return versions;
}

static bool text_same(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

static bool domain_same(const struct domain *a, const struct domain *b)
{
    if (a->count != b->count || !text_same(a->name, b->name))
        return false;
    for (uint32_t i = 0; i < a->count; i++)
        if (!text_same(a->members[i], b->members[i]))
            return false;
    return true;
}

/* Choices are held against each other by their members: a scheme may have more of its own, and count them otherwise. */
static bool choices_same(const struct schema *a, uint32_t number, const struct schema *b, uint32_t other)
{
    if (number == NONE || other == NONE)
        return number == other;
    return domain_same(&a->domains[number], &b->domains[other]);
}

static bool field_same(const struct field *a, const struct field *b)
{
    return text_same(a->name, b->name) && text_same(a->unit, b->unit) && a->type == b->type &&
           a->space == b->space && a->target == b->target && a->scale == b->scale &&
           a->low == b->low && a->high == b->high && a->default_kind == b->default_kind &&
           a->default_value == b->default_value && a->required == b->required && a->key == b->key;
}

bool schema_same(const struct schema *a, const struct schema *b)
{
    if (a->list_count != b->list_count || a->field_count != b->field_count)
        return false;
    for (uint32_t i = 0; i < a->list_count; i++)
        if (!text_same(a->lists[i].name, b->lists[i].name) || a->lists[i].key != b->lists[i].key)
            return false;
    for (uint32_t i = 0; i < a->field_count; i++)
        if (!field_same(&a->fields[i], &b->fields[i]) ||
            !choices_same(a, a->fields[i].domain, b, b->fields[i].domain))
            return false;
    return true;
}

int32_t version_day(const struct versions *versions, const struct batch *batch, uint32_t record)
{
    return (int32_t)batch_word(&batch->columns[versions->dated], record);
}

uint32_t version_of_record(const struct versions *versions, const struct batch *batch, uint32_t record)
{
    uint32_t newest = versions->count - 1;
    if (versions->count == 1 || versions->dated == NONE)
        return newest;
    const struct batch_column *column = &batch->columns[versions->dated];
    if (column->missing && column->missing[record])
        return newest;
    int32_t day = version_day(versions, batch, record);
    for (uint32_t v = newest + 1; v-- > 0;)
        if (versions->items[v].from <= day)
            return v;
    return NONE;
}
