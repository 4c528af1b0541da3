/* SPDX-License-Identifier: Apache-2.0 */
/* What one scheme of a comparison does not take, though another one does: told with what it would have taken. */
#include <config.h>

#include "api/compare_decide.h"

#include "decide/conform.h"

#define SHOWN_MEMBERS 5u

static const char *limit_text(struct arena *arena, const struct schema *schema, uint32_t field, int64_t value)
{
    return witness_value(arena, schema, &(struct witness){field, value});
}

static const char *members_text(struct arena *arena, const struct domain *domain)
{
    const char *text = "";
    for (uint32_t i = 0; i < domain->count && i < SHOWN_MEMBERS; i++)
        text = arena_print(arena, "%s%s%s", text, i ? "、" : "", domain->members[i]);
    return domain->count > SHOWN_MEMBERS ? arena_print(arena, "%s、…", text) : text;
}

/* What the scheme would have taken instead. */
static const char *expected_text(struct arena *arena, const struct schema *schema, uint32_t number,
                                 enum view_fault_kind kind)
{
    const struct field *field = &schema->fields[number];
    unsigned decimals = 0;
    if (kind == VIEW_CHOICE)
        return members_text(arena, &schema->domains[field->domain]);
    if (kind == VIEW_BOUNDS)
        return arena_print(arena, "%s–%s", limit_text(arena, schema, number, field->low),
                           limit_text(arena, schema, number, field->high));
    for (int64_t scale = field->scale; scale > 1; scale /= 10)
        decimals++;
    return decimals ? arena_print(arena, translate("numbers of at most %u decimals"), decimals)
                    : translate("whole numbers");
}

/* The value at fault; of a set, the member. */
static const char *found_text(struct arena *arena, const struct schema_map *map, const struct schema *schema,
                              const struct view_fault *fault, const struct batch *batch)
{
    const struct batch_column *column = &batch->columns[fault->field];
    const struct field *field = &schema->fields[fault->field];
    int64_t word = column->flags ? column->flags[fault->row] : batch_word(column, fault->row);
    uint32_t own = map->there[fault->field], member = 0;
    if (field->type != TYPE_SET)
        return limit_text(arena, schema, fault->field, word);
    while (!((uint64_t)word >> member & 1) || map->members[own][member] != NONE)
        member++;
    return schema->domains[field->domain].members[member];
}

static const char *fault_place(struct arena *arena, const struct schema *schema, const struct view_fault *fault,
                               const struct batch *batch)
{
    const char *list = schema->lists[fault->list].name;
    const char *name = schema->fields[fault->field].name;
    return fault->list == 0 ? name
                            : arena_print(arena, "%s[%u].%s", list,
                                          fault->row - batch->starts[fault->list][fault->record] + 1, name);
}

const char *compare_report_fault(struct yoko *yoko, struct arena *arena, const struct compare_plan *plan,
                                 uint32_t scheme, const struct view_fault *fault, const struct batch *batch)
{
    const struct schema *united = &plan->all.united.schema;
    const struct schema_map *map = &plan->all.united.maps[scheme];
    const char *id = batch->ids[fault->record], *place = fault_place(arena, united, fault, batch);
    const char *name = plan->compare->schemes[scheme]->program->id;
    if (fault->kind == VIEW_REQUIRED)
        diagnose(&yoko->diagnostics, Y1007, nowhere, id, place, name, (const char *)NULL);
    else
        diagnose(&yoko->diagnostics, Y1006, nowhere, id, place, found_text(arena, map, united, fault, batch), name,
                 expected_text(arena, map->schema, map->there[fault->field], fault->kind), (const char *)NULL);
    return place;
}
