/* SPDX-License-Identifier: Apache-2.0 */
/* Applications go through once: read or made a block at a time by what all schemes need together, decided by
 * each scheme's programs on the threads of a pool, counted, and let go of. */
#include <config.h>

#include "api/compare_records.h"

#include "api/compare_decide.h"
#include "api/foreign.h"
#include "api/spread.h"
#include "io/problem.h"
#include "io/value.h"

#define SAMPLE_BATCH 1024

struct deciding {
    struct yoko *yoko;
    const struct yoko_compare *compare;
    struct compare_plan plan;
    struct records *records;
    uint64_t number; /* applications and rejects so far; of the seed under way */
    bool failed;     /* a decision could not be made */
    /* Of records: */
    struct yoko_scheme reading;
    struct decider reader;
    struct compare_crew crew; /* for what cannot be cut; begun when it is first needed */
    struct compare_part part;
    bool singly, reads;
    /* Of applications by chance: */
    const struct distribution *distribution;
    struct population *population;
    uint64_t seed, made; /* how far they are cut */
};

struct compare_worker {
    struct spread_worker worker;
    struct compare_crew crew;
    struct sampler sampler;
};

struct compare_job {
    struct spread_job job;
    struct compare_part part;
    bool begun;
    uint64_t seed, first, count; /* of applications by chance */
};

static void release(void *held)
{
    struct deciding *deciding = held;
    compare_crew_end(&deciding->crew);
    if (deciding->singly)
        compare_part_end(&deciding->part);
    deciding->singly = false;
    if (deciding->reads)
        decider_release(&deciding->reader);
    deciding->reads = false;
}

/* ---- On any thread ---- */

static void begin_worker(void *context, struct spread_worker *spread_worker)
{
    const struct deciding *deciding = context;
    struct compare_worker *worker = (struct compare_worker *)spread_worker;
    compare_crew_begin(&worker->crew, &spread_worker->yoko, &deciding->plan);
    if (deciding->distribution)
        sampler_begin(&worker->sampler, &spread_worker->yoko.arena, deciding->distribution, 0);
}

static void end_worker(void *context, struct spread_worker *worker)
{
    (void)context;
    compare_crew_end(&((struct compare_worker *)worker)->crew);
}

static void end_job(void *context, struct spread_job *job)
{
    (void)context;
    if (((struct compare_job *)job)->begun)
        compare_part_end(&((struct compare_job *)job)->part);
}

static void fill(void *context, struct spread_worker *spread_worker, struct spread_job *spread_job)
{
    const struct deciding *deciding = context;
    struct sampler *sampler = &((struct compare_worker *)spread_worker)->sampler;
    const struct compare_job *job = (const struct compare_job *)spread_job;
    struct batch_builder builder;
    sampler->seed = deciding->compare->seed + job->seed;
    build_begin(&builder, &spread_job->block.arena, &deciding->plan.all.united.schema, (uint32_t)job->count,
                deciding->plan.wanted, deciding->plan.wanted_count);
    for (uint64_t i = 0; i < job->count; i++) {
        sampler_make(sampler, job->first + i);
        sampled_build(sampler, &builder);
    }
    build_end(&builder, &spread_job->block.batch);
}

static void work(void *context, struct spread_worker *spread_worker, struct spread_job *spread_job)
{
    const struct deciding *deciding = context;
    struct compare_job *job = (struct compare_job *)spread_job;
    struct memory *memory = &spread_worker->yoko.memory;
    if (!job->begun) {
        job->begun = true;
        compare_part_begin(&job->part, memory, deciding->records);
    }
    job->part.arena.memory = memory;
    compare_decide(&((struct compare_worker *)spread_worker)->crew, &spread_job->block.batch, job->seed == 0,
                   &job->part);
}

/* ---- On the caller's thread ---- */

static void take_over(struct deciding *deciding, struct compare_part *part)
{
    records_merge(deciding->records, &part->records, deciding->number);
    deciding->number += part->applications;
    deciding->failed = deciding->failed || part->failed;
    deciding->records->exceeded = deciding->records->exceeded || part->exceeded;
}

static bool accept_records(void *context, struct spread_job *job)
{
    struct deciding *deciding = context;
    const struct yoko_compare *compare = deciding->compare;
    take_over(deciding, &((struct compare_job *)job)->part);
    if (compare->progress)
        compare->progress(compare->progress_context, deciding->number, deciding->reader.bytes,
                          deciding->reader.total);
    return true;
}

/* What comes in a form that is not cut. */
static enum spread_more decide_singly(void *context)
{
    struct deciding *deciding = context;
    const struct yoko_compare *compare = deciding->compare;
    struct decider *reader = &deciding->reader;
    struct batch batch = {0};
    if (!records_next(reader->reader, &reader->arena, &batch))
        return SPREAD_END;
    if (!deciding->singly) {
        deciding->singly = true;
        compare_part_begin(&deciding->part, &deciding->yoko->memory, deciding->records);
        compare_crew_begin(&deciding->crew, deciding->yoko, &deciding->plan);
    }
    compare_decide(&deciding->crew, &batch, true, &deciding->part);
    take_over(deciding, &deciding->part);
    arena_reset(&reader->arena);
    if (compare->progress)
        compare->progress(compare->progress_context, deciding->number, reader->bytes, reader->total);
    return SPREAD_MORE;
}

static struct spread_use common_use(struct deciding *deciding)
{
    return (struct spread_use){.context = deciding,
                               .release = release,
                               .threads = deciding->compare->threads,
                               .worker_size = sizeof(struct compare_worker),
                               .job_size = sizeof(struct compare_job),
                               .begin = begin_worker,
                               .work = work,
                               .end = end_worker,
                               .end_job = end_job};
}

static enum yoko_status read_all(struct deciding *deciding)
{
    struct yoko *yoko = deciding->yoko;
    const struct yoko_compare *compare = deciding->compare;
    struct decider *reader = &deciding->reader;
    enum yoko_status status;
    deciding->reading = *compare->schemes[0];
    deciding->reading.versions.schema = deciding->plan.all.united.schema;
    reader->wanted = deciding->plan.wanted;
    reader->wanted_count = deciding->plan.wanted_count;
    if (!decider_begin(reader, yoko, &deciding->reading, compare->records, false, &status))
        return status;
    deciding->reads = true;
    struct spread_use use = common_use(deciding);
    use.reader = reader->reader;
    use.accept = accept_records;
    use.singly = decide_singly;
    spread_run(yoko, &use);
    struct record_counts counts = records_counted(reader->reader);
    deciding->records->rejected = counts.rejects;
    deciding->records->source = compare->records->path;
    if (!deciding->records->applications && !yoko->diagnostics.errors) /* figures of nothing would be taken for a result */
        diagnose(&yoko->diagnostics, Y0703, nowhere, problem_file(compare->records->path), (const char *)NULL);
    bool bad = counts.rejects || counts.strays || deciding->failed || records_broken(reader->reader) ||
               yoko->diagnostics.errors;
    return bad ? records_status(yoko) : YOKO_OK;
}

/* ---- Applications by chance ---- */

static bool cut_sample(void *context, struct spread_job *spread_job)
{
    struct deciding *deciding = context;
    const struct yoko_compare *compare = deciding->compare;
    struct compare_job *job = (struct compare_job *)spread_job;
    if (deciding->made == compare->sample) {
        deciding->made = 0;
        deciding->seed++;
    }
    if (deciding->seed == compare->seeds)
        return false;
    uint64_t left = compare->sample - deciding->made;
    job->seed = deciding->seed;
    job->first = deciding->made + 1;
    job->count = left < SAMPLE_BATCH ? left : SAMPLE_BATCH;
    deciding->made += job->count;
    return true;
}

static bool accept_sample(void *context, struct spread_job *spread_job)
{
    struct deciding *deciding = context;
    const struct yoko_compare *compare = deciding->compare;
    struct compare_job *job = (struct compare_job *)spread_job;
    struct population *population = deciding->population;
    uint64_t before = compare->sample * job->seed, all = compare->sample * compare->seeds;
    deciding->number = job->first - 1;
    take_over(deciding, &job->part);
    for (uint32_t s = 0; s < population->scheme_count; s++)
        if (__builtin_add_overflow(population->totals[s][job->seed], job->part.totals[s],
                                   &population->totals[s][job->seed]))
            deciding->records->exceeded = true;
    if (compare->progress)
        compare->progress(compare->progress_context, before + deciding->number, before + deciding->number,
                          all);
    return true;
}

static enum yoko_status make_all(struct deciding *deciding)
{
    struct yoko *yoko = deciding->yoko;
    const struct yoko_compare *compare = deciding->compare;
    struct population *population = deciding->population = ARENA_NEW(&yoko->arena, struct population);
    *population = (struct population){.size = compare->sample,
                                      .seed = compare->seed,
                                      .seeds = compare->seeds,
                                      .distribution = compare->distribution,
                                      .scheme_count = (uint32_t)compare->count};
    population->totals = ARENA_ARRAY(&yoko->arena, int64_t *, compare->count);
    for (uint32_t s = 0; s < compare->count; s++)
        population->totals[s] = ARENA_ARRAY(&yoko->arena, int64_t, compare->seeds);
    struct spread_use use = common_use(deciding);
    use.cut = cut_sample;
    use.fill = fill;
    use.accept = accept_sample;
    spread_run(yoko, &use);
    population_finish(population, &yoko->arena);
    deciding->records->source = translate("applications by chance");
    return deciding->failed ? YOKO_BAD_RECORDS : YOKO_OK;
}

/* ---- The whole ---- */

/* The fields of which a scheme asks whether they are there (がある). */
static bool *find_asked(struct yoko *yoko, const struct yoko_scheme *scheme)
{
    bool *asked = ARENA_ARRAY(&yoko->arena, bool, scheme->versions.schema.field_count + 1);
    for (uint32_t v = 0; v < scheme->versions.count; v++) {
        const struct program *program = scheme->versions.items[v].program;
        for (uint32_t i = 0; i < program->count; i++)
            if (program->code[i].opcode == OP_PRESENT)
                asked[program->code[i].immediate] = true;
    }
    return asked;
}

/* Whether a scheme may decide by the default, or the absence, of one of its fields. Not of references: a line whose
 * reference is missing points nowhere, so that sums over what points somewhere would come out too low. */
static bool may_assume(const struct compare_plan *plan, size_t scheme, uint32_t own)
{
    const struct schema_map *map = &plan->all.united.maps[scheme];
    const struct field *field = &map->schema->fields[own];
    return field->used && field->default_kind != DEFAULT_POSITION && field->type != TYPE_REFERENCE &&
           (map->defaults[own] || plan->asked[scheme][own]);
}

/* Fields of which a scheme takes less than the union, and that have to be looked at; and those whose default or absence
 * one takes. */
static void plan_fields(struct yoko *yoko, struct compare_plan *plan)
{
    const struct schema_union *united = &plan->all.united;
    uint32_t count = united->schema.field_count;
    plan->id = lookup_id_field(&united->schema);
    plan->wanted = ARENA_ARRAY(&yoko->arena, uint32_t, count + 1);
    plan->assumable = ARENA_ARRAY(&yoko->arena, uint32_t, count + 1);
    plan->given = ARENA_ARRAY(&yoko->arena, bool, count + 1);
    plan->asks = ARENA_ARRAY(&yoko->arena, bool, plan->compare->count);
    plan->asked = ARENA_ARRAY(&yoko->arena, bool *, plan->compare->count);
    for (size_t s = 0; s < plan->compare->count; s++)
        plan->asked[s] = find_asked(yoko, plan->compare->schemes[s]);
    for (uint32_t f = 0; f < count; f++) {
        bool wanted = false, assumable = false;
        for (size_t s = 0; s < plan->compare->count; s++) {
            const struct schema_map *map = &united->maps[s];
            uint32_t own = map->there[f];
            wanted = wanted || (own != NONE && map->differs[own]);
            if (own == NONE || !may_assume(plan, s, own))
                continue;
            assumable = true;
            plan->asks[s] = plan->asks[s] || plan->asked[s][own];
        }
        if (wanted)
            plan->wanted[plan->wanted_count++] = f;
        if (assumable)
            plan->assumable[plan->assumable_count++] = f;
    }
}

/* Every scheme can be decided by, and what it takes is there. */
static bool can_decide(struct deciding *deciding)
{
    bool ready = true;
    for (size_t i = 0; i < deciding->compare->count; i++)
        ready = foreign_ready(deciding->yoko, deciding->compare->schemes[i]) && ready;
    return ready;
}

static void begin_records(struct deciding *deciding, const struct paper *paper)
{
    struct yoko *yoko = deciding->yoko;
    const struct yoko_compare *compare = deciding->compare;
    const char **names = ARENA_ARRAY(&yoko->arena, const char *, compare->count);
    const struct program **programs = ARENA_ARRAY(&yoko->arena, const struct program *, compare->count);
    for (size_t i = 0; i < compare->count; i++) {
        names[i] = paper->schemes[i].name;
        programs[i] = compare->schemes[i]->program;
    }
    deciding->records = ARENA_NEW(&yoko->arena, struct records);
    records_begin(deciding->records, &yoko->arena, &deciding->plan.all.united.schema, names, programs,
                  (uint32_t)compare->count);
}

enum yoko_status compare_on_records(struct yoko *yoko, const struct yoko_compare *compare,
                                    const struct paper *paper, struct compared_records *compared)
{
    struct deciding *deciding = ARENA_NEW(&yoko->arena, struct deciding);
    *deciding = (struct deciding){.yoko = yoko, .compare = compare, .plan = {.compare = compare}};
    struct compare_plan *plan = &deciding->plan;
    if (!scheme_union_make(yoko, compare->schemes, compare->count, &plan->all))
        return YOKO_USAGE;
    if (compare->records) /* what is made by chance has what its distribution says */
        schema_union_leave_defaults(&yoko->arena, &plan->all.united, (uint32_t)compare->count);
    plan_fields(yoko, plan);
    begin_records(deciding, paper);
    if (!can_decide(deciding) || !compare_take_own(yoko, plan))
        return YOKO_USAGE;
    for (size_t i = 0; i < compare->by_count; i++)
        if (!compare_ask_by(yoko, deciding->records, paper, compare->by[i]))
            return YOKO_USAGE;
    if (!compare->records) {
        deciding->distribution =
            load_distribution(yoko, compare->schemes, compare->count, &plan->all, compare->distribution);
        if (!deciding->distribution)
            return YOKO_USAGE;
    }
    yoko_hold(yoko, deciding, release);
    enum yoko_status status = compare->records ? read_all(deciding) : make_all(deciding);
    if (status == YOKO_SYSTEM || (compare->records && !deciding->reads))
        return status;
    records_finish(deciding->records);
    deciding->records->advice = compare_advice(&yoko->arena, compare, paper, deciding->records);
    compared->records = deciding->records;
    compared->population = deciding->population;
    return status;
}
