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
