/* SPDX-License-Identifier: Apache-2.0 */
/* Runs the changed schemes beside the original, over the same columns.
 *
 * Records are read once. A changed scheme is decided first over the cases, and where none of them notices, over
 * the candidates: there the registers that a decision shows are compared, which is quick, and where they
 * differ, the decisions themselves, which is what counts. */
#include <config.h>

#include "testing/mutation.h"

#include "decide/decide.h"
#include "exec/machine.h"
#include "io/decisions.h"
#include "io/records.h"
#include "testing/candidate.h"
#include "testing/running.h"

#include <string.h>

#define MOST_EDGES 60000
#define MIXTURES   20000

/* Records in columns, and where each came from. */
struct body {
    struct batch batch;
    uint32_t *origins; /* by record: the number of its case or candidate */
};

struct running {
    const struct mutation_request *request;
    struct arena arena;   /* the bodies and what was decided of the cases */
    struct arena scratch; /* of one decision */
    struct body cases, candidates;
    const char **decisions; /* by record of the cases, by the original */
    struct candidates made;
    struct test_run *compare;
    struct record_reader *reader;
    struct machine *machine, *other; /* the original's, and the changed one's */
    struct buffer text, other_text;
    struct mutation_result *result;
};

static void drop_machines(struct running *running)
{
    if (running->machine)
        machine_destroy(running->machine);
    if (running->other)
        machine_destroy(running->other);
    running->machine = running->other = NULL;
}

static void release(void *thing)
{
    struct running *running = thing;
    records_close(running->reader);
    drop_machines(running);
    buffer_end(&running->text);
    buffer_end(&running->other_text);
    arena_end(&running->scratch);
    arena_end(&running->arena);
}

/* ---- Reading ---- */

/* Reads records given as texts, one a line. What has an input error is left out: it has it under every change. */
static void read_body(struct running *running, const char *const *records, uint32_t count, struct body *body)
{
    running->text.length = 0;
    for (uint32_t i = 0; i < count; i++) {
        buffer_text(&running->text, records[i]);
        buffer_text(&running->text, "\n");
    }
    buffer_whole(&running->text, running->request->memory);
    struct record_text text = {.bytes = running->text.bytes, .length = running->text.length};
    struct record_request request = {.source = {.name = "-", .read = record_text_read, .user = &text},
                                     .format = RECORDS_NDJSON,
                                     .batch = count,
                                     .again = true};
    struct diagnostics complaints;
    diagnostics_begin(&complaints, &running->arena);
    body->origins = ARENA_ARRAY(&running->arena, uint32_t, count + 1);
    if (count == 0 ||
        !records_open(&running->reader, running->request->memory, &running->request->versions->schema, &request,
                      &complaints) ||
        !records_next(running->reader, &running->arena, &body->batch))
        body->batch.records = 0;
    uint32_t reject = 0, record = 0;
    for (uint32_t i = 0; i < count && record < body->batch.records; i++)
        if (reject < body->batch.reject_count && body->batch.rejects[reject].before == record)
            reject++;
        else
            body->origins[record++] = i;
    struct record_reader *reader = running->reader;
    running->reader = NULL;
    records_close(reader);
}

/* ---- Deciding ---- */

static void decide_text(struct running *running, struct machine *machine, const struct program *program,
                        const struct batch *batch, uint32_t first, uint32_t record, struct buffer *text)
{
    struct decision decision = {0};
    text->length = 0;
    decide_record(machine, program, batch, first, record, &running->scratch, &decision);
    decision_json(text, program, &decision);
    buffer_add(text, "", 1);
    buffer_whole(text, running->request->memory);
    arena_reset(&running->scratch);
}

static bool in_version(const struct running *running, const struct batch *batch, uint32_t record,
                       uint32_t version)
{
    return version_of_record(running->request->versions, batch, record) == version;
}

/* Calls for each record of the body that a version decides, chunk by chunk, until it says stop. */
struct visit {
    struct running *running;
    const struct body *body;
    const struct program *original, *changed; /* original NULL: only the changed one is run */
    bool (*see)(struct visit *visit, uint32_t first, uint32_t record);
    const char *noticed;
    struct mutant *mutant;
};

static bool visit_version(struct visit *visit, uint32_t version)
{
    struct running *running = visit->running;
    const struct batch *batch = &visit->body->batch;
    struct machine_options options = {0};
    running->other = machine_create(running->request->memory, visit->changed, &options);
    if (visit->original)
        running->machine = machine_create(running->request->memory, visit->original, &options);
    bool go_on = true;
    for (uint32_t first = 0, count; go_on && first < batch->records; first += count) {
        count = machine_fitting(running->other, batch, first);
        if (visit->original && machine_fitting(running->machine, batch, first) < count)
            count = machine_fitting(running->machine, batch, first);
        machine_run(running->other, batch, first, count);
        if (visit->original)
            machine_run(running->machine, batch, first, count);
        for (uint32_t r = 0; go_on && r < count; r++)
            if (in_version(running, batch, first + r, version))
                go_on = visit->see(visit, first, r);
    }
    drop_machines(running);
    return go_on;
}

/* ---- The cases ---- */

static bool keep_decision(struct visit *visit, uint32_t first, uint32_t record)
{
    struct running *running = visit->running;
    decide_text(running, running->other, visit->changed, &visit->body->batch, first, record, &running->text);
    running->decisions[first + record] =
        arena_text(&running->arena, running->text.bytes, running->text.length - 1);
    return true;
}

static bool notice(struct visit *visit, uint32_t first, uint32_t record)
{
    struct running *running = visit->running;
    const struct kept_case *kept =
        &running->request->cases->cases.items[running->cases.origins[first + record]];
    decide_text(running, running->other, visit->changed, &visit->body->batch, first, record, &running->text);
    if (strcmp(running->text.bytes, running->decisions[first + record]) == 0)
        return true;
    running->compare->decision.length = 0;
    buffer_add(&running->compare->decision, running->text.bytes, running->text.length - 1);
    buffer_whole(&running->compare->decision, running->request->memory);
    struct test_outcome outcome = {0};
    compare_case(running->compare, kept->expected, strlen(kept->expected), &outcome);
    if (!outcome.problem && outcome.differences.count == 0)
        return true;
    visit->noticed = kept->origin;
    return false;
}

/* ---- The candidates ---- */

static bool lanes_differ(const struct visit *visit, uint32_t reg, uint32_t other, uint32_t record)
{
    const struct running *running = visit->running;
    if (reg == NONE || other == NONE)
        return reg != other;
    uint32_t space = program_space(visit->original, reg), first = record, end = record + 1;
    if (space != program_space(visit->changed, other))
        return true;
    if (space)
        machine_lines(running->machine, space, record, &first, &end);
    for (uint32_t lane = first; lane < end; lane++) {
        struct lane a = machine_lane(running->machine, reg, lane),
                    b = machine_lane(running->other, other, lane);
        if (a.low != b.low || a.high != b.high)
            return true;
    }
    return false;
}

/* Whether anything that a decision shows differs in its registers; reasons are not looked at. */
static bool registers_differ(const struct visit *visit, uint32_t record)
{
    const struct program *a = visit->original, *b = visit->changed;
    if (a->test_count != b->test_count || a->item_count != b->item_count ||
        a->document_count != b->document_count || a->line_decision_count != b->line_decision_count)
        return true;
    if ((machine_problem(visit->running->machine, record) == NULL) !=
        (machine_problem(visit->running->other, record) == NULL))
        return true;
    for (uint32_t i = 0; i < a->test_count; i++)
        if (lanes_differ(visit, a->tests[i].reg, b->tests[i].reg, record))
            return true;
    for (uint32_t i = 0; i < a->line_decision_count; i++)
        if (lanes_differ(visit, a->line_decisions[i].counted, b->line_decisions[i].counted, record))
            return true;
    for (uint32_t i = 0; i < a->item_count; i++) {
        if (a->items[i].count != b->items[i].count || lanes_differ(visit, a->items[i].when, b->items[i].when, record))
            return true;
        for (uint32_t k = 0; k < a->items[i].count; k++)
            if (lanes_differ(visit, a->pool[a->items[i].first + k], b->pool[b->items[i].first + k], record))
                return true;
    }
    for (uint32_t i = 0; i < a->document_count; i++)
        if (lanes_differ(visit, a->documents[i].when, b->documents[i].when, record))
            return true;
    for (uint32_t i = 0; i < a->cell_count && a->cell_count == b->cell_count; i++)
        if (lanes_differ(visit, a->cells[i].reg, b->cells[i].reg, record))
            return true;
    for (uint32_t i = 0; i < a->breakdown_count && a->breakdown_count == b->breakdown_count; i++)
        if (lanes_differ(visit, a->breakdowns[i].when, b->breakdowns[i].when, record))
            return true;
    return a->key_amount != NONE && b->key_amount != NONE &&
           lanes_differ(visit, a->key_amount, b->key_amount, record);
}

static bool tell_apart(struct visit *visit, uint32_t first, uint32_t record)
{
    struct running *running = visit->running;
    const struct batch *batch = &visit->body->batch;
    if (!registers_differ(visit, record))
        return true;
    decide_text(running, running->machine, visit->original, batch, first, record, &running->text);
    decide_text(running, running->other, visit->changed, batch, first, record, &running->other_text);
    if (strcmp(running->text.bytes, running->other_text.bytes) == 0)
        return true;
    struct test_outcome outcome = {0};
    running->compare->decision.length = 0;
    buffer_add(&running->compare->decision, running->other_text.bytes, running->other_text.length - 1);
    buffer_whole(&running->compare->decision, running->request->memory);
    compare_case(running->compare, running->text.bytes, running->text.length - 1, &outcome);
    if (outcome.differences.count == 0)
        return true;
    const struct candidate *candidate =
        &running->made.items.items[visit->body->origins[first + record]];
    struct mutant *mutant = visit->mutant;
    mutant->record = candidate->record;
    mutant->change = candidate->change;
    mutant->base = running->request->cases->cases.items[candidate->base].origin;
    mutant->output = outcome.differences.items[0].path;
    mutant->original = outcome.differences.items[0].expected;
    mutant->changed = outcome.differences.items[0].found;
    return false;
}

/* ---- One change ---- */

/* A change of a date may give the text one version more or less; such is told apart by cases alone. */
static const struct program *changed_version(const struct versions *changed, uint32_t count, uint32_t version)
{
    return changed->count == count ? changed->items[version].program
                                   : changed->items[changed->count - 1].program;
}

static void judge(struct running *running, const struct versions *changed, struct mutant *mutant)
{
    const struct versions *versions = running->request->versions;
    mutant->fate = MUTANT_ALIKE;
    for (uint32_t v = versions->count; v-- > 0;) {
        struct visit visit = {.running = running,
                              .body = &running->cases,
                              .changed = changed_version(changed, versions->count, v),
                              .see = notice};
        if (!visit_version(&visit, v)) {
            mutant->fate = MUTANT_NOTICED;
            mutant->by = visit.noticed;
            return;
        }
    }
    for (uint32_t v = versions->count; v-- > 0;) {
        struct visit visit = {.running = running,
                              .body = &running->candidates,
                              .original = versions->items[v].program,
                              .changed = changed_version(changed, versions->count, v),
                              .see = tell_apart,
                              .mutant = mutant};
        if (!visit_version(&visit, v)) {
            mutant->fate = MUTANT_SURVIVED;
            return;
        }
    }
}

static void prepare(struct running *running)
{
    const struct mutation_request *request = running->request;
    const struct kept_cases *cases = request->cases;
    const char **records = ARENA_ARRAY(&running->arena, const char *, cases->cases.count + 1);
    for (uint32_t i = 0; i < cases->cases.count; i++)
        records[i] = cases->cases.items[i].record;
    read_body(running, records, cases->cases.count, &running->cases);
    candidates_of_edges(request->arena, request->versions, cases, MOST_EDGES, &running->made);
    candidates_of_mixtures(request->arena, request->versions, cases, MIXTURES, &running->made);
    records = ARENA_ARRAY(&running->arena, const char *, running->made.items.count + 1);
    for (uint32_t i = 0; i < running->made.items.count; i++)
        records[i] = running->made.items.items[i].record;
    read_body(running, records, running->made.items.count, &running->candidates);
    running->result->searched = running->candidates.batch.records;
    running->decisions = ARENA_ARRAY(&running->arena, const char *, running->cases.batch.records + 1);
    for (uint32_t v = 0; v < request->versions->count; v++) {
        struct visit visit = {.running = running,
                              .body = &running->cases,
                              .changed = request->versions->items[v].program,
                              .see = keep_decision};
        visit_version(&visit, v);
    }
}

struct mutation_result *mutation_run(const struct mutation_request *request)
{
    struct running *running = ARENA_NEW(request->arena, struct running);
    running->request = request;
    arena_begin(&running->arena, request->memory);
    arena_begin(&running->scratch, request->memory);
    memory_adopt(request->arena, running, release);
    running->compare = test_begin(request->memory, request->arena,
                                  request->versions->items[request->versions->count - 1].program,
                                  request->diagnostics);
    struct mutation_result *result = running->result = ARENA_NEW(request->arena, struct mutation_result);
    prepare(running);
    uint32_t count = request->count(request->context);
    for (uint32_t i = 0; i < count; i++) {
        struct mutant mutant = {.fate = MUTANT_REFUSED};
        const struct versions *changed = request->make(request->context, i, &mutant.mutation);
        if (changed)
            judge(running, changed, &mutant);
        result->fates[mutant.fate]++;
        VECTOR_ADD(request->arena, result->mutants, mutant);
        request->progress(request->progress_context, i + 1, count);
    }
    return result;
}
