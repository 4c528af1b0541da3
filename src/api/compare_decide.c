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
    crew->bare = ARENA_ARRAY(&yoko->arena, struct decider, compare->count);
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
    for (uint32_t i = 0; i < crew->count; i++) {
        decider_release(&crew->deciders[i]);
        if (crew->bare[i].yoko)
            decider_release(&crew->bare[i]);
    }
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
    const struct schema *schema = &plan->all.united.schema;
    plan->own = NONE;
    if (!compare->own)
        return true;
    plan->own = schema_field(schema, 0, compare->own, strlen(compare->own));
    plan->own_values = ARENA_ARRAY(&yoko->arena, int64_t *, compare->count);
    plan->own_counts = ARENA_ARRAY(&yoko->arena, uint32_t, compare->count);
    bool choice = plan->own != NONE && schema->fields[plan->own].type == TYPE_CHOICE;
    for (size_t i = 0; choice && i < compare->count; i++) {
        const struct program *program = compare->schemes[i]->program;
        const struct schema_map *map = &plan->all.united.maps[i];
        struct distribution_use use = {schema, &program, &map, 1};
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
    const struct schema *schema = &plan->all.united.schema;
    struct batch *own = arena_copy(batch->arena, batch, sizeof *batch);
    own->columns = arena_copy(batch->arena, batch->columns, sizeof *batch->columns * schema->field_count);
    struct batch_column *column = &own->columns[plan->own];
    column->words = arena_copy(batch->arena, column->words, (size_t)column->width * batch->records);
    column->missing = NULL;
    column->gaps = NULL;
    for (uint32_t i = 0; i < batch->records; i++)
        if (!asks_for(plan, scheme, batch_word(column, i)))
            batch_set_word(column, i, plan->own_values[scheme][0]);
    return own;
}

/* ---- Deciding ---- */

/* A batch as one scheme is to decide it. */
struct seen_batch {
    const struct batch *united; /* with what the scheme asks for in its own field */
    struct batch_view view;
    uint32_t fault; /* of the view: those before it have been told */
    const struct batch *bare; /* where fields that nothing has are unknown; NULL: there are none */
};

/* Whether an open application may be refused yet. */
static bool may_be_refused(const struct machine *machine, const struct program *program, uint32_t record)
{
    for (uint32_t i = 0; i < program->test_count; i++) {
        const struct test *test = &program->tests[i];
        if (test->space == 0 && machine_lane(machine, test->reg, record).low == 0)
            return true;
    }
    return false;
}

/* Notes between what an open one can come to. */
static void note_ends(const struct decider *decider, uint32_t version, uint32_t record, struct record_outcome *outcome)
{
    const struct program *program = decider->versions->items[version].program;
    const struct decision *decision = &outcome->decision;
    if (decision->problem || decision->verdict != VERDICT_OPEN || program->grant == NONE)
        return;
    struct lane lane = machine_lane(decider->machines[version], program->grant, record);
    outcome->most = lane.high < 0 ? 0 : lane.high;
    outcome->least = lane.low < 0 || may_be_refused(decider->machines[version], program, record) ? 0 : lane.low;
}

/* Whether the scheme does not take the application, which is reported. */
static bool is_refused(struct compare_crew *crew, uint32_t scheme, struct seen_batch *seen, uint32_t record,
                       struct record_outcome *outcome)
{
    struct decider *decider = &crew->deciders[scheme];
    const struct batch_view *view = &seen->view;
    while (seen->fault < view->fault_count && view->faults[seen->fault].record < record)
        seen->fault++;
    if (seen->fault == view->fault_count || view->faults[seen->fault].record > record)
        return false;
    outcome->program = decider->program;
    outcome->decision.id = view->batch->ids[record];
    outcome->decision.problem = compare_report_fault(crew->yoko, &decider->arena, crew->plan, scheme,
                                                     &view->faults[seen->fault], seen->united);
    return true;
}

static void decide_one(struct compare_crew *crew, struct seen_batch *seen, uint32_t first, uint32_t record,
                       struct compare_part *part)
{
    for (uint32_t s = 0; s < crew->count; s++) {
        struct decider *decider = &crew->deciders[s];
        struct record_outcome *outcome = &crew->outcomes[s];
        *outcome = (struct record_outcome){0};
        if (is_refused(crew, s, &seen[s], first + record, outcome)) {
            part->failed = true;
            continue;
        }
        uint32_t version = decider_decide(decider, seen[s].view.batch, first, record, &outcome->decision);
        outcome->program = version == NONE ? decider->program : decider->versions->items[version].program;
        if (version != NONE)
            note_ends(decider, version, record, outcome);
        if (version != NONE && outcome->decision.problem)
            diagnose(&crew->yoko->diagnostics, Y0827, nowhere, outcome->decision.id,
                     outcome->decision.problem, (const char *)NULL);
        part->failed = part->failed || outcome->decision.problem;
        if (outcome->decision.grant.kind == ANSWER_NUMBER && !outcome->decision.problem &&
            __builtin_add_overflow(part->totals[s], outcome->decision.grant.number, &part->totals[s]))
            part->exceeded = true;
    }
}

/* ---- What hangs on defaults and absence ---- */

static bool has_any(const struct schema *schema, uint32_t field, const struct batch *batch)
{
    uint32_t space = schema->fields[field].space;
    uint32_t rows = space == 0 ? batch->records : batch->starts[space] ? batch->starts[space][batch->records] : 0;
    const struct batch_column *column = &batch->columns[field];
    return rows > 0 && (column->flags || column->words) &&
           (!column->missing || memchr(column->missing, 0, rows) != NULL);
}

/* The fields that could be assumed and that no application has had so far, by field; NULL: there are none. Which
 * blocks another thread has seen by now changes only what is worked out in vain. */
static const bool *find_bare(const struct compare_plan *plan, const struct batch *batch, struct compare_part *part)
{
    const struct schema *schema = &plan->all.united.schema;
    bool *bare = ARENA_ARRAY(batch->arena, bool, schema->field_count + 1), any = false;
    for (uint32_t i = 0; i < plan->assumable_count; i++) {
        uint32_t field = plan->assumable[i];
        bool given = __atomic_load_n(&plan->given[field], __ATOMIC_RELAXED);
        if (!given && has_any(schema, field, batch))
            given = part->records.given[field] = true;
        if (given)
            __atomic_store_n(&plan->given[field], true, __ATOMIC_RELAXED);
        bare[field] = !given;
        any = any || !given;
    }
    return any ? bare : NULL;
}

/* Whether a scheme takes the default of one of them, or asks whether it is there. */
static bool assumes(const struct compare_plan *plan, uint32_t scheme, const bool *bare)
{
    const struct schema_map *map = &plan->all.united.maps[scheme];
    for (uint32_t i = 0; bare && i < plan->assumable_count; i++) {
        uint32_t own = map->there[plan->assumable[i]];
        if (bare[plan->assumable[i]] && own != NONE && map->schema->fields[own].used &&
            (map->defaults[own] || plan->asked[scheme][own]))
            return true;
    }
    return false;
}

static void see_bare(struct compare_crew *crew, uint32_t scheme, const bool *without, struct seen_batch *seen)
{
    struct decider *bare = &crew->bare[scheme];
    seen->bare = batch_view(&crew->plan->all.united, scheme, crew->plan->id, without, seen->united).batch;
    if (bare->yoko)
        return;
    bare->follow = true; /* much is missing */
    bare->general = crew->plan->asks[scheme];
    decider_join(bare, crew->yoko, crew->plan->compare->schemes[scheme]);
}

/* How many applications from `first` on all that decide can take at once. */
static uint32_t fitting_all(const struct compare_crew *crew, const struct seen_batch *seen, uint32_t first)
{
    uint32_t records = UINT32_MAX;
    for (uint32_t s = 0; s < crew->count; s++) {
        uint32_t fitting = machine_fitting(crew->deciders[s].machine, seen[s].view.batch, first);
        records = fitting < records ? fitting : records;
        if (seen[s].bare)
            fitting = machine_fitting(crew->bare[s].machine, seen[s].bare, first);
        records = fitting < records ? fitting : records;
    }
    return records;
}

/* What of the decisions just made would be open. */
static void add_assumed(struct compare_crew *crew, const struct seen_batch *seen, const bool *without, uint32_t first,
                        uint32_t record, struct compare_part *part)
{
    for (uint32_t s = 0; s < crew->count; s++) {
        const struct record_outcome *decided = &crew->outcomes[s];
        struct record_outcome bare = {0};
        if (!seen[s].bare || decided->decision.problem || decided->decision.verdict == VERDICT_OPEN)
            continue;
        uint32_t version = decider_decide(&crew->bare[s], seen[s].bare, first, record, &bare.decision);
        if (version == NONE || bare.decision.problem || bare.decision.verdict != VERDICT_OPEN)
            continue;
        note_ends(&crew->bare[s], version, record, &bare);
        records_assume(&part->records, s, &crew->bare[s].arena, without, decided, &bare);
    }
}

void compare_decide(struct compare_crew *crew, const struct batch *batch, bool counting,
                    struct compare_part *part)
{
    uint32_t reject = 0, records;
    struct seen_batch *seen = ARENA_ARRAY(batch->arena, struct seen_batch, crew->count);
    records_clear(&part->records);
    memset(part->totals, 0, sizeof *part->totals * crew->count);
    part->failed = part->exceeded = false;
    part->applications = (uint64_t)batch->records + batch->reject_count;
    const bool *without = counting ? find_bare(crew->plan, batch, part) : NULL;
    for (uint32_t s = 0; s < crew->count; s++) {
        seen[s].united = own_batch(crew->plan, s, batch);
        seen[s].view = batch_view(&crew->plan->all.united, s, crew->plan->id, NULL, seen[s].united);
        if (assumes(crew->plan, s, without))
            see_bare(crew, s, without, &seen[s]);
    }
    for (uint32_t first = 0; first < batch->records; first += records) {
        records = fitting_all(crew, seen, first);
        for (uint32_t s = 0; s < crew->count; s++) {
            decider_run(&crew->deciders[s], seen[s].view.batch, first, records);
            if (seen[s].bare)
                decider_run(&crew->bare[s], seen[s].bare, first, records);
        }
        for (uint32_t i = 0; i < records; i++) {
            while (reject < batch->reject_count && batch->rejects[reject].before <= first + i)
                reject++;
            decide_one(crew, seen, first, i, part);
            if (without)
                add_assumed(crew, seen, without, first, i, part);
            if (counting)
                records_add(&part->records, batch, first + i, (uint64_t)reject + first + i + 1,
                            crew->outcomes);
        }
    }
    for (uint32_t s = 0; s < crew->count; s++) {
        arena_reset(&crew->deciders[s].arena);
        if (crew->bare[s].yoko)
            arena_reset(&crew->bare[s].arena);
    }
}
