/* SPDX-License-Identifier: Apache-2.0 */
/* Looking up fields, lists and members by name. Vocabularies are small: a scan of neighbouring names is
 * enough here, and readers of records build a table of their own once a run. */
#include <config.h>

#include "code/schema.h"

#include <string.h>

static bool named(const char *name, const char *text, size_t length)
{
    return strncmp(name, text, length) == 0 && name[length] == '\0';
}

uint32_t schema_field(const struct schema *schema, uint32_t space, const char *name, size_t length)
{
    for (uint32_t i = 0; i < schema->field_count; i++)
        if (schema->fields[i].space == space && named(schema->fields[i].name, name, length))
            return i;
    return NONE;
}

/* Bounds by type alone; false where a word can be anything. */
static bool own_range(const struct schema *schema, const struct field *field, int64_t *low, int64_t *high)
{
    *low = field->low;
    *high = field->high;
    switch (field->type) {
    case TYPE_TRUTH:
        *low = 0;
        *high = 1;
        return true;
    case TYPE_CHOICE:
        *low = 0;
        *high = (int64_t)schema->domains[field->domain].count - 1;
        return true;
    case TYPE_SET:
        *low = 0;
        *high = schema->domains[field->domain].count < 63
                    ? (int64_t)(((uint64_t)1 << schema->domains[field->domain].count) - 1)
                    : INT64_MAX;
        return schema->domains[field->domain].count < 64;
    case TYPE_AMOUNT:
    case TYPE_DATE:
    case TYPE_YEAR:
    case TYPE_REFERENCE:
        return true;
    default:
        return false;
    }
}

static void widen(int64_t *low, int64_t *high, int64_t value)
{
    *low = value < *low ? value : *low;
    *high = value > *high ? value : *high;
}

void schema_range(const struct schema *schema, uint32_t number, int64_t *low, int64_t *high)
{
    const struct field *field = &schema->fields[number];
    if (own_range(schema, field, low, high)) {
        int64_t other_low, other_high;
        widen(low, high, 0);
        switch (field->default_kind) {
        case DEFAULT_VALUE:
            widen(low, high, field->default_value);
            return;
        case DEFAULT_FIELD: /* whose own default is no field */
            schema_range(schema, (uint32_t)field->default_value, &other_low, &other_high);
            widen(low, high, other_low);
            widen(low, high, other_high);
            return;
        case DEFAULT_POSITION:
            if (field->scale > INT64_MAX / UINT32_MAX)
                break;
            widen(low, high, field->scale * schema->lists[field->space].most);
            return;
        default:
            return;
        }
    }
    *low = INT64_MIN;
    *high = INT64_MAX;
}

unsigned range_width(int64_t low, int64_t high)
{
    return low >= INT8_MIN && high <= INT8_MAX     ? 1
           : low >= INT16_MIN && high <= INT16_MAX ? 2
           : low >= INT32_MIN && high <= INT32_MAX ? 4
                                                   : 8;
}

unsigned schema_width(const struct schema *schema, uint32_t field)
{
    int64_t low, high;
    schema_range(schema, field, &low, &high);
    return range_width(low, high);
}

uint32_t schema_list(const struct schema *schema, const char *name, size_t length)
{
    for (uint32_t i = 1; i < schema->list_count; i++)
        if (named(schema->lists[i].name, name, length))
            return i;
    return NONE;
}

uint32_t domain_member(const struct domain *domain, const char *name, size_t length)
{
    for (uint32_t i = 0; i < domain->count; i++)
        if (named(domain->members[i], name, length))
            return i;
    return NONE;
}
