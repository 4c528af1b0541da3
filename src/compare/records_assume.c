/* SPDX-License-Identifier: Apache-2.0 */
/* What hangs on fields that no application has: decisions that would be open without their defaults, or if it were not
 * known whether they are there. */
#include <config.h>

#include "compare/records.h"

#include "base/diagnostic.h"
#include "base/number.h"
#include "decide/conform.h"

#include <stdlib.h>
#include <string.h>

struct records_assumed *records_assumed_of(struct records *records, struct records_scheme *scheme, const char *field)
{
    bool fresh;
    struct text_entry *entry = text_map_add(&scheme->assumed_numbers, field, strlen(field), &fresh);
    if (fresh) {
        struct records_assumed assumed = {.field = entry->text};
        entry->number = scheme->assumed.count;
        VECTOR_ADD(records->arena, scheme->assumed, assumed);
    }
    return &scheme->assumed.items[entry->number];
}

/* The field of that name, 経費.金額 or 職員数; NONE: there is none. */
static uint32_t field_named(const struct schema *schema, const char *name)
{
    const char *dot = strchr(name, '.');
    uint32_t list = dot ? schema_list(schema, name, (size_t)(dot - name)) : 0;
    if (list == NONE) /* a dot within a name of the application's */
        dot = NULL;
    const char *field = dot ? dot + 1 : name;
    return schema_field(schema, dot ? list : 0, field, strlen(field));
}

void records_assume(struct records *records, uint32_t number, struct arena *work, const bool *without,
                    const struct record_outcome *decided, const struct record_outcome *bare)
{
    struct records_scheme *scheme = &records->schemes[number];
    const struct decision *decision = &bare->decision;
    const char **fields = ARENA_ARRAY(work, const char *, decision->missing_count + 1);
    for (uint32_t i = 0; i < decision->missing_count; i++) {
        fields[i] = records_field_name(work, decision->missing[i]);
        uint32_t field = field_named(records->schema, fields[i]);
        bool before = field == NONE || !without[field];
        for (uint32_t j = 0; j < i && !before; j++)
            before = strcmp(fields[i], fields[j]) == 0;
        if (before)
            continue;
        struct records_assumed *assumed = records_assumed_of(records, scheme, fields[i]);
        assumed->applications++;
        records_sum(records, &assumed->granted, records_granted(&decided->decision));
        records_sum(records, &assumed->least, bare->least);
        if (bare->most == AMOUNT_INFINITY)
            assumed->unbounded++;
        else
            records_sum(records, &assumed->most, bare->most);
    }
}

/* ---- What is shown of it ---- */

static const char *default_text(struct arena *arena, const struct schema *schema, const char *name)
{
    uint32_t number = field_named(schema, name);
    const struct field *field = number == NONE ? NULL : &schema->fields[number];
    if (field && field->default_kind == DEFAULT_FIELD)
        return schema->fields[field->default_value].name;
    if (!field || field->default_kind != DEFAULT_VALUE)
        return NULL;
    if (field->type != TYPE_SET)
        return witness_value(arena, schema, &(struct witness){number, field->default_value});
    const struct domain *domain = &schema->domains[field->domain];
    const char *text = "";
    for (uint32_t m = 0; m < domain->count; m++)
        if ((uint64_t)field->default_value >> m & 1)
            text = arena_print(arena, "%s%s%s", text, *text ? "、" : "", domain->members[m]);
    return *text ? text : "なし";
}

static int compare_assumed(const void *one, const void *other)
{
    const struct records_assumed *a = one, *b = other;
    if (a->applications != b->applications)
        return a->applications < b->applications ? 1 : -1;
    return strcmp(a->field, b->field);
}

void records_finish_assumed(struct records *records)
{
    for (uint32_t s = 0; s < records->scheme_count; s++) {
        struct records_scheme *scheme = &records->schemes[s];
        uint32_t kept = 0;
        for (uint32_t i = 0; i < scheme->assumed.count; i++) {
            struct records_assumed assumed = scheme->assumed.items[i];
            if (assumed.applications == 0 || records->given[field_named(records->schema, assumed.field)])
                continue;
            assumed.by = default_text(records->arena, &scheme->program->schema, assumed.field);
            scheme->assumed.items[kept++] = assumed;
        }
        scheme->assumed.count = kept;
        if (kept)
            qsort(scheme->assumed.items, kept, sizeof *scheme->assumed.items, compare_assumed);
    }
}

const char *records_assumed_text(const struct records_assumed *assumed)
{
    return assumed->by ? assumed->by : translate("(taken as not there)");
}
