/* SPDX-License-Identifier: Apache-2.0 */
/* Decides a batch under every scheme, on whichever thread, and counts what comes of it. */
#include <config.h>

#include "api/compare_decide.h"

#include <string.h>

void compare_crew_begin(struct compare_crew *crew, struct yoko *yoko, const struct compare_plan *plan)
{
    const struct yoko_compare *compare = plan->compare;
    *crew = (struct compare_crew){.yoko = yoko, .plan = plan};
    crew->deciders = ARENA_ARRAY(&yoko->arena, struct decider, compare->count);
    crew->outcomes = ARENA_ARRAY(&yoko->arena, struct record_outcome, compare->count);
    while (crew->count < compare->count) {
        struct decider *decider = &crew->deciders[crew->count];
        const struct yoko_scheme *scheme = compare->schemes[crew->count++];
        decider->file = -1; /* until it is joined there is nothing to be given back */
        decider_join(decider, yoko, scheme);
    }
}

void compare_crew_end(struct compare_crew *crew)
{
    for (uint32_t i = 0; i < crew->count; i++)
        decider_release(&crew->deciders[i]);
    crew->count = 0;
}

void compare_part_begin(struct compare_part *part, struct memory *memory, const struct records *whole)
{
    arena_begin(&part->arena, memory);
    records_part(&part->records, &part->arena, whole);
    part->totals = ARENA_ARRAY(&part->arena, int64_t, whole->scheme_count);
}

void compare_part_end(struct compare_part *part)
{
    arena_end(&part->arena);
}

/* ---- A scheme's own field ---- */

bool compare_take_own(struct yoko *yoko, struct compare_plan *plan)
{
    const struct yoko_compare *compare = plan->compare;
    const struct schema *schema = &plan->all.schema;
    plan->own = NONE;
    if (!compare->own)
        return true;
    plan->own = schema_field(schema, 0, compare->own, strlen(compare->own));
    plan->own_values = ARENA_ARRAY(&yoko->arena, int64_t *, compare->count);
    plan->own_counts = ARENA_ARRAY(&yoko->arena, uint32_t, compare->count);
    bool choice = plan->own != NONE && schema->fields[plan->own].type == TYPE_CHOICE;
    for (size_t i = 0; choice && i < compare->count; i++) {
        struct distribution_use use = {schema, (const struct program *const *)&compare->schemes[i]->program,
                                       1};
        plan->own_counts[i] = scheme_values(&yoko->arena, &use, plan->own, &plan->own_values[i]);
    }
    if (!choice)
        diagnose(&yoko->diagnostics, Y1038, nowhere, compare->own, (const char *)NULL);
    return choice;
}

static bool asks_for(const struct compare_plan *plan, uint32_t scheme, int64_t word)
{
    for (uint32_t i = 0; i < plan->own_counts[scheme]; i++)
        if (plan->own_values[scheme][i] == word)
            return true;
    return false;
}

/* The batch as a scheme is to see it: with what it asks for in its own field, where something else stands
 * there. */
static const struct batch *own_batch(const struct compare_plan *plan, uint32_t scheme,
                                     const struct batch *batch)
{
    if (plan->own == NONE || plan->own_counts[scheme] == 0)
        return batch;
    const struct schema *schema = &plan->all.schema;
    struct batch *own = arena_copy(batch->arena, batch, sizeof *batch);
    own->columns = arena_copy(batch->arena, batch->columns, sizeof *batch->columns * schema->field_count);
    struct batch_column *column = &own->columns[plan->own];
    column->words = arena_copy(batch->arena, column->words, (size_t)column->width * batch->records);
    column->missing = NULL;
    for (uint32_t i = 0; i < batch->records; i++)
        if (!asks_for(plan, scheme, batch_word(column, i)))
            batch_set_word(column, i, plan->own_values[scheme][0]);
    return own;
}

/* ---- Deciding ---- */

static int64_t open_most(const struct decider *decider, uint32_t version, uint32_t record,
                         const struct decision *decision)
{
    const struct program *program = decider->versions->items[version].program;
    if (decision->problem || decision->verdict != VERDICT_OPEN || program->grant == NONE)
        return 0;
    int64_t high = machine_lane(decider->machines[version], program->grant, record).high;
    return high < 0 ? 0 : high;
}

static void decide_one(struct compare_crew *crew, const struct batch *batch, uint32_t first, uint32_t record,
                       struct compare_part *part)
{
    for (uint32_t s = 0; s < crew->count; s++) {
        struct decider *decider = &crew->deciders[s];
        struct record_outcome *outcome = &crew->outcomes[s];
        *outcome = (struct record_outcome){0};
        uint32_t version = decider_decide(decider, batch, first, record, &outcome->decision);
        outcome->program = version == NONE ? decider->program : decider->versions->items[version].program;
        if (version != NONE)
            outcome->most = open_most(decider, version, record, &outcome->decision);
        if (version != NONE && outcome->decision.problem)
            diagnose(&crew->yoko->diagnostics, Y0827, nowhere, outcome->decision.id,
                     outcome->decision.problem, (const char *)NULL);
        part->failed = part->failed || outcome->decision.problem;
        if (outcome->decision.grant.kind == ANSWER_NUMBER && !outcome->decision.problem &&
            __builtin_add_overflow(part->totals[s], outcome->decision.grant.number, &part->totals[s]))
            part->exceeded = true;
    }
}

void compare_decide(struct compare_crew *crew, const struct batch *batch, bool counting,
                    struct compare_part *part)
{
    uint32_t reject = 0, records;
    const struct batch **views = ARENA_ARRAY(batch->arena, const struct batch *, crew->count);
    records_clear(&part->records);
    memset(part->totals, 0, sizeof *part->totals * crew->count);
    part->failed = part->exceeded = false;
    part->applications = (uint64_t)batch->records + batch->reject_count;
    for (uint32_t s = 0; s < crew->count; s++)
        views[s] = own_batch(crew->plan, s, batch);
    for (uint32_t first = 0; first < batch->records; first += records) {
        records = UINT32_MAX;
        for (uint32_t s = 0; s < crew->count; s++) {
            uint32_t fitting = machine_fitting(crew->deciders[s].machine, batch, first);
            records = fitting < records ? fitting : records;
        }
        for (uint32_t s = 0; s < crew->count; s++)
            decider_run(&crew->deciders[s], views[s], first, records);
        for (uint32_t i = 0; i < records; i++) {
            while (reject < batch->reject_count && batch->rejects[reject].before <= first + i)
                reject++;
            decide_one(crew, batch, first, i, part);
            if (counting)
                records_add(&part->records, batch, first + i, (uint64_t)reject + first + i + 1,
                            crew->outcomes);
        }
    }
    for (uint32_t s = 0; s < crew->count; s++)
        arena_reset(&crew->deciders[s].arena);
}
