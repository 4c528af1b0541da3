/* SPDX-License-Identifier: Apache-2.0 */
/* Candidates for witnesses: the values at which either program turns, and what both programs make of them. */
#include <config.h>

#include "compare/witness_search.h"

#include "decide/boundary.h"
#include "decide/decide.h"
#include "io/batch_build.h"

#include <stdlib.h>
#include <string.h>

#define CHUNK  256 /* candidates decided at once */
#define PASSED 20  /* a test that a candidate passes; less by each condition that stands in the way */
#define VISITS 64  /* conditions looked at to tell that */
#define COVERED                                                                                              \
    100 /* a covered line; one of which it is not known yet is worth more than one that is not               \
         */
#define UNTOLD  60
#define GRANTED 1000 /* all requirements, and a grant */

static void release_machine(void *machine)
{
    machine_destroy(machine);
}

static void release_work(void *work)
{
    arena_end(work);
}

/* ---- values to try ---- */

static void add_value(struct arena *arena, struct tried_atom *atom, int64_t value)
{
    for (uint32_t i = 0; i < atom->values.count; i++)
        if (atom->values.items[i] == value)
            return;
    VECTOR_ADD(arena, atom->values, value);
}

/* Amounts that a person would write first. */
static const int64_t ordinary_yen[] = {1000000, 100000, 500000, 2000000, 4000000, 10000000};
static const int64_t ordinary_counts[] = {1, 2, 15};

static void add_values(struct witness_boundaries *search, uint32_t side)
{
    struct meaning_program *program = search->sides[side];
    const struct schema *schema = &program->program->schema;
    const struct boundary *boundary = boundary_of_program(search->arena, program->program);
    for (uint32_t f = 0; f < schema->field_count; f++) {
        const struct field *field = &schema->fields[f];
        struct tried_atom *atom = &search->atoms[program->atoms[f]];
        if (!field->used || field->type == TYPE_TEXT)
            continue;
        atom->fields[side] = f;
        const struct field_boundary *edges = &boundary->fields[f];
        bool yen = field->unit && strcmp(field->unit, "円") == 0;
        for (size_t i = 0; yen && i < sizeof ordinary_yen / sizeof *ordinary_yen; i++)
            add_value(search->arena, atom, ordinary_yen[i]);
        for (size_t i = 0; !yen && field->type == TYPE_AMOUNT && i < 3; i++)
            if (ordinary_counts[i] * field->scale <= field->high)
                add_value(search->arena, atom, ordinary_counts[i] * field->scale);
        for (uint32_t i = 0; i < edges->count; i++)
            add_value(search->arena, atom,
                      field->type == TYPE_CHOICE ? program->masks[f][edges->values[i]] : edges->values[i]);
        if (field->type == TYPE_REFERENCE || field->key)
            add_value(search->arena, atom, 1);
    }
}

/* A date or year that one scheme compares with another field of the record has no edge of its own: those of
 * other fields serve. */
static void lend_days(struct witness_boundaries *search)
{
    VECTOR(int64_t) days = {0}, years = {0};
    for (uint32_t a = 0; a < search->atom_count; a++) {
        const struct tried_atom *atom = &search->atoms[a];
        enum value_type type = search->meaning->atoms.items[a].field->type;
        for (uint32_t i = 0; i < atom->values.count; i++)
            if (type == TYPE_DATE)
                VECTOR_ADD(search->arena, days, atom->values.items[i]);
            else if (type == TYPE_YEAR)
                VECTOR_ADD(search->arena, years, atom->values.items[i]);
    }
    VECTOR_ADD(search->arena, days, 20000); /* 2024-10-04: a day like any other */
    VECTOR_ADD(search->arena, days, 19970);
    VECTOR_ADD(search->arena, years, 2024);
    for (uint32_t a = 0; a < search->atom_count; a++) {
        struct tried_atom *atom = &search->atoms[a];
        enum value_type type = search->meaning->atoms.items[a].field->type;
        if (atom->fields[0] == NONE && atom->fields[1] == NONE)
            continue;
        for (uint32_t i = 0; type == TYPE_DATE && i < days.count && i < 24; i++)
            add_value(search->arena, atom, days.items[i]);
        for (uint32_t i = 0; type == TYPE_YEAR && i < years.count && i < 12; i++)
            add_value(search->arena, atom, years.items[i]);
    }
}

struct witness_boundaries *witness_boundaries_begin(struct arena *arena, struct meaning_program *a,
                                                    struct meaning_program *b)
{
    struct witness_boundaries *search = ARENA_NEW(arena, struct witness_boundaries);
    search->arena = arena;
    search->meaning = a->meaning;
    search->sides[0] = a;
    search->sides[1] = b;
    search->atom_count = a->meaning->atoms.count;
    arena_begin(&search->work, arena->memory);
    memory_adopt(arena, &search->work, release_work);
    search->atoms = ARENA_ARRAY(arena, struct tried_atom, search->atom_count);
    for (uint32_t i = 0; i < search->atom_count; i++)
        search->atoms[i].fields[0] = search->atoms[i].fields[1] = NONE;
    for (uint32_t s = 0; s < 2; s++) {
        struct machine_options options = {.chunk = CHUNK, .keep = true};
        add_values(search, s);
        search->machines[s] = machine_create(arena->memory, search->sides[s]->program, &options);
        memory_adopt(arena, search->machines[s], release_machine);
    }
    lend_days(search);
    return search;
}

/* ---- candidates to batches ---- */

/* A choice's number among the program's own members, or NONE. */
static int64_t own_value(const struct meaning_program *program, uint32_t field, int64_t value)
{
    const struct field *of = &program->program->schema.fields[field];
    if (of->type != TYPE_CHOICE)
        return value;
    for (uint32_t i = 0; i < program->program->schema.domains[of->domain].count; i++)
        if (program->masks[field][i] == value)
            return i;
    return -1;
}

static void build_candidate(struct witness_boundaries *search, uint32_t side, struct batch_builder *builder,
                            const struct tried *tried)
{
    const struct meaning_program *program = search->sides[side];
    const struct schema *schema = &program->program->schema;
    for (uint32_t space = 0; space < schema->list_count; space++) {
        bool any = space == 0;
        for (uint32_t f = 0; f < schema->field_count; f++)
            any = any || (schema->fields[f].space == space && tried[program->atoms[f]].set);
        if (!any)
            continue;
        build_row(builder, space);
        for (uint32_t f = 0; f < schema->field_count; f++) {
            const struct field *field = &schema->fields[f];
            const struct tried *value = &tried[program->atoms[f]];
            if (field->space != space)
                continue;
            if (field->required && field->type == TYPE_TEXT)
                build_set(builder, f, build_text(builder, "1", 1));
            else if (value->set && own_value(program, f, value->value) >= 0)
                build_set(builder, f, own_value(program, f, value->value));
        }
        build_row_end(builder, space);
    }
    build_commit(builder, "1");
}

/* ---- what comes of a candidate ---- */

static bool flag_holds(const struct machine *machine, uint32_t reg, uint32_t lane, bool *known)
{
    struct lane value = machine_lane(machine, reg, lane);
    *known = value.low == value.high;
    return value.low == 1 && *known;
}

/* How many conditions must come out otherwise, at least, for a truth to be `wanted`; looked at no further
 * than `visits` reach. */
static uint32_t distance(const struct program *program, const struct machine *machine, uint32_t reg,
                         uint32_t lane, uint32_t record, bool wanted, uint32_t *visits)
{
    const struct instruction *i = &program->code[reg];
    bool known, holds = flag_holds(machine, reg, lane, &known);
    if (known && holds == wanted)
        return 0;
    if (!*visits)
        return 1;
    (*visits)--;
    if (i->opcode == OP_NOT)
        return distance(program, machine, i->a, lane, record, !wanted, visits);
    if (i->opcode == OP_SPREAD_FLAG)
        return distance(program, machine, i->a, record, record, wanted, visits);
    if (i->opcode != OP_AND && i->opcode != OP_OR)
        return 1;
    uint32_t a = distance(program, machine, i->a, lane, record, wanted, visits);
    uint32_t b = distance(program, machine, i->b, lane, record, wanted, visits);
    bool all = wanted == (i->opcode == OP_AND);
    return all ? a + b : a < b ? a : b;
}

/* How near the candidate is to being granted. */
static uint32_t nearness_to_grant(struct witness_boundaries *search, uint32_t side, uint32_t record)
{
    const struct program *program = search->sides[side]->program;
    const struct machine *machine = search->machines[side];
    uint32_t score = 0;
    bool all = true, known;
    for (uint32_t t = 0; t < program->test_count; t++) {
        const struct test *test = &program->tests[t];
        uint32_t first = record, end = record + 1;
        if (test->space)
            machine_lines(machine, test->space, record, &first, &end);
        for (uint32_t lane = first; lane < end; lane++) {
            uint32_t visits = VISITS;
            uint32_t far = distance(program, machine, test->reg, lane, record, true, &visits);
            score += far < PASSED ? PASSED - far : 0;
            all = all && (!far || test->space);
        }
    }
    for (uint32_t l = 0; l < program->line_decision_count; l++) {
        uint32_t first, end;
        machine_lines(machine, program->line_decisions[l].space, record, &first, &end);
        for (uint32_t lane = first; lane < end; lane++) {
            bool holds = flag_holds(machine, program->line_decisions[l].covered, lane, &known);
            score += holds ? COVERED : known ? 0 : UNTOLD;
        }
    }
    if (program->grant != NONE) {
        struct lane grant = machine_lane(machine, program->grant, record);
        all = all && grant.low == grant.high && grant.low > 0;
        score += (grant.low > 0 ? PASSED : 0) + (grant.low == grant.high ? PASSED : 0);
    }
    return score + (all ? GRANTED : 0);
}

/* The value of a row's registers on one candidate. */
static struct row_value row_value(struct witness_boundaries *search, const struct witness_request *request,
                                  uint32_t side, uint32_t record)
{
    const struct program *program = search->sides[side]->program;
    const struct machine *machine = search->machines[side];
    struct row_value value = {.known = true, .value = 1};
    for (uint32_t i = 0; i < request->counts[side]; i++) {
        uint32_t reg = request->registers[side][i], first = record, end = record + 1;
        bool truth = opcode_table[program->code[reg].opcode].storage == STORAGE_FLAG;
        if (program->code[reg].space)
            machine_lines(machine, program->code[reg].space, record, &first, &end);
        if (first == end)
            return (struct row_value){.known = false};
        struct lane lane = machine_lane(machine, reg, first);
        if (!truth) {
            bool known = lane.low == lane.high;
            return (struct row_value){.known = known, .value = lane.low, .amount = true};
        }
        if (lane.low != lane.high)
            value.known = false;
        else
            value.value = value.value && lane.low;
    }
    if (!value.value)
        value.known = true; /* one that fails settles it */
    return value;
}

bool witness_same_outcome(const struct decided *a, const struct decided *b)
{
    return a->verdict == b->verdict && a->has_grant == b->has_grant && a->grant == b->grant &&
           a->covered == b->covered;
}

static struct decided decide_side(struct witness_boundaries *search, uint32_t side, const struct batch *batch,
                                  uint32_t record, struct decision *decision)
{
    struct decided decided = {.covered = STANDING_UNKNOWN};
    decide_record(search->machines[side], search->sides[side]->program, batch, 0, record, &search->work,
                  decision);
    decided.problem = decision->problem != NULL;
    decided.verdict = decision->verdict;
    decided.has_grant = decision->grant.kind == ANSWER_NUMBER;
    decided.grant = decided.has_grant ? decision->grant.number : 0;
    if (decision->line_count)
        decided.covered = decision->lines[0].covered;
    return decided;
}

/* Whether a candidate shows what is asked for. */
static bool shows(const struct witness_request *request, const struct seen *seen)
{
    if (seen->decided[0].problem || seen->decided[1].problem)
        return false;
    if (request->counts[0] + request->counts[1])
        return seen->values[0].known && seen->values[1].known &&
               seen->values[0].value != seen->values[1].value;
    return seen->decided[0].verdict != VERDICT_OPEN && seen->decided[1].verdict != VERDICT_OPEN &&
           !witness_same_outcome(&seen->decided[0], &seen->decided[1]);
}

void witness_run(struct witness_boundaries *search, const struct witness_request *request,
                 const struct tried *candidates, uint32_t count, struct seen *seen)
{
    uint32_t records;
    for (uint32_t from = 0; from < count; from += records) {
        records = count - from < CHUNK ? count - from : CHUNK;
        for (uint32_t side = 0; side < 2; side++) {
            struct batch_builder builder;
            struct batch batch = {0};
            const struct schema *schema = &search->sides[side]->program->schema;
            build_begin(&builder, &search->work, schema, records, NULL, 0);
            for (uint32_t r = 0; r < records; r++)
                build_candidate(search, side, &builder, candidates + (size_t)(from + r) * search->atom_count);
            build_end(&builder, &batch);
            machine_run(search->machines[side], &batch, 0, records);
            for (uint32_t r = 0; r < records; r++) {
                struct seen *of = &seen[from + r];
                struct decision decision = {0};
                of->decided[side] = decide_side(search, side, &batch, r, &decision);
                of->values[side] = row_value(search, request, side, r);
                of->scores[side] = nearness_to_grant(search, side, r);
            }
        }
        for (uint32_t r = 0; r < records; r++)
            seen[from + r].shows = shows(request, &seen[from + r]);
        arena_reset(&search->work);
    }
    search->tried += count;
}
