/* SPDX-License-Identifier: Apache-2.0 */
/* Applications go through once: read or made a batch at a time by what all schemes need together, decided by
 * each scheme's programs, counted, and let go of. */
#include <config.h>

#include "api/compare_records.h"

#include "api/records.h"
#include "api/sample.h"
#include "base/number.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define SAMPLE_BATCH 1024

struct deciding {
    struct yoko *yoko;
    const struct yoko_compare *compare;
    struct scheme_union all;
    struct yoko_scheme reading;
    struct decider *deciders; /* by scheme; the first one reads */
    uint32_t count;           /* of deciders that are open */
    struct records *records;
    struct record_outcome *outcomes;
    uint32_t own;         /* the field that each scheme takes for its own, or NONE */
    int64_t **own_values; /* by scheme; NULL: it asks for none */
    uint32_t *own_counts;
    int64_t *totals; /* of the seed under way, by scheme; NULL: not wanted */
    uint64_t number; /* applications and rejects before the batch */
    bool counting;   /* into `records` */
    bool failed;     /* a decision could not be made */
};

static void release(void *held)
{
    struct deciding *deciding = held;
    for (uint32_t i = 0; i < deciding->count; i++)
        decider_release(&deciding->deciders[i]);
    deciding->count = 0;
}

/* ---- Deciding a batch by every scheme ---- */

static bool asks_for(const struct deciding *deciding, uint32_t scheme, int64_t word)
{
    for (uint32_t i = 0; i < deciding->own_counts[scheme]; i++)
        if (deciding->own_values[scheme][i] == word)
            return true;
    return false;
}

/* The batch as a scheme is to see it: with what it asks for in its own field, where something else stands
 * there. */
static const struct batch *own_batch(const struct deciding *deciding, uint32_t scheme,
                                     const struct batch *batch)
{
    if (deciding->own == NONE || deciding->own_counts[scheme] == 0)
        return batch;
    const struct schema *schema = &deciding->all.schema;
    struct batch *own = arena_copy(batch->arena, batch, sizeof *batch);
    own->columns = arena_copy(batch->arena, batch->columns, sizeof *batch->columns * schema->field_count);
    struct batch_column *column = &own->columns[deciding->own];
    column->words = arena_copy(batch->arena, column->words, (size_t)column->width * batch->records);
    column->missing = NULL;
    for (uint32_t i = 0; i < batch->records; i++)
        if (!asks_for(deciding, scheme, batch_word(column, i)))
            batch_set_word(column, i, deciding->own_values[scheme][0]);
    return own;
}

static bool take_own(struct deciding *deciding)
{
    struct yoko *yoko = deciding->yoko;
    const struct yoko_compare *compare = deciding->compare;
    const struct schema *schema = &deciding->all.schema;
    deciding->own = NONE;
    if (!compare->own)
        return true;
    deciding->own = schema_field(schema, 0, compare->own, strlen(compare->own));
    deciding->own_values = ARENA_ARRAY(&yoko->arena, int64_t *, compare->count);
    deciding->own_counts = ARENA_ARRAY(&yoko->arena, uint32_t, compare->count);
    bool choice = deciding->own != NONE && schema->fields[deciding->own].type == TYPE_CHOICE;
    for (size_t i = 0; choice && i < compare->count; i++) {
        struct distribution_use use = {schema, (const struct program *const *)&compare->schemes[i]->program,
                                       1};
        deciding->own_counts[i] = scheme_values(&yoko->arena, &use, deciding->own, &deciding->own_values[i]);
    }
    if (!choice)
        diagnose(&yoko->diagnostics, Y1038, nowhere, compare->own, (const char *)NULL);
    return choice;
}

static int64_t open_most(const struct decider *decider, uint32_t version, uint32_t record,
                         const struct decision *decision)
{
    const struct program *program = decider->versions->items[version].program;
    if (decision->problem || decision->verdict != VERDICT_OPEN || program->grant == NONE)
        return 0;
    int64_t high = machine_lane(decider->machines[version], program->grant, record).high;
    return high < 0 ? 0 : high;
}

static void decide_one(struct deciding *deciding, const struct batch *batch, uint32_t first, uint32_t record,
                       uint64_t number)
{
    for (uint32_t s = 0; s < deciding->count; s++) {
        struct decider *decider = &deciding->deciders[s];
        struct record_outcome *outcome = &deciding->outcomes[s];
        *outcome = (struct record_outcome){0};
        uint32_t version = decider_decide(decider, batch, first, record, &outcome->decision);
        outcome->program = version == NONE ? decider->program : decider->versions->items[version].program;
        if (version != NONE)
            outcome->most = open_most(decider, version, record, &outcome->decision);
        if (version != NONE && outcome->decision.problem)
            diagnose(&deciding->yoko->diagnostics, Y0827, nowhere, outcome->decision.id,
                     outcome->decision.problem, (const char *)NULL);
        deciding->failed = deciding->failed || outcome->decision.problem;
        if (deciding->totals && outcome->decision.grant.kind == ANSWER_NUMBER && !outcome->decision.problem)
            deciding->totals[s] += outcome->decision.grant.number;
    }
    if (deciding->counting)
        records_add(deciding->records, batch, first + record, number, deciding->outcomes);
}

static void decide_batch(struct deciding *deciding, const struct batch *batch)
{
    uint32_t reject = 0, records;
    const struct batch **views = ARENA_ARRAY(batch->arena, const struct batch *, deciding->count);
    for (uint32_t s = 0; s < deciding->count; s++)
        views[s] = own_batch(deciding, s, batch);
    for (uint32_t first = 0; first < batch->records; first += records) {
        records = UINT32_MAX;
        for (uint32_t s = 0; s < deciding->count; s++) {
            uint32_t fitting = machine_fitting(deciding->deciders[s].machine, batch, first);
            records = fitting < records ? fitting : records;
        }
        for (uint32_t s = 0; s < deciding->count; s++)
            decider_run(&deciding->deciders[s], views[s], first, records);
        for (uint32_t i = 0; i < records; i++) {
            while (reject < batch->reject_count && batch->rejects[reject].before <= first + i)
                reject++;
            decide_one(deciding, batch, first, i, deciding->number + reject + first + i + 1);
        }
    }
    deciding->number += batch->records + batch->reject_count;
    for (uint32_t s = 0; s < deciding->count; s++)
        arena_reset(&deciding->deciders[s].arena);
}

/* ---- Figures by fields ---- */

static int compare_bands(const void *one, const void *other)
{
    int64_t a = *(const int64_t *)one, b = *(const int64_t *)other;
    return (a > b) - (a < b);
}

/* The bands that the schemes' own tables have for a field, all edges together; else by magnitude. */
static uint32_t usual_bands(struct arena *arena, const struct paper *paper, const char *field,
                            int64_t **bands)
{
    static const int64_t magnitudes[] = {0, 9, 99, 999, 9999, 99999, 999999, 9999999};
    uint32_t count = 0, kept = 0;
    int64_t *all = ARENA_ARRAY(arena, int64_t, paper->row_count + sizeof magnitudes / sizeof *magnitudes);
    for (uint32_t i = 0; i < paper->row_count; i++) {
        const struct paper_row *row = &paper->rows[i];
        if (row->band_field && strcmp(row->band_field, field) == 0 && row->band_high != INT64_MAX)
            all[count++] = row->band_high;
    }
    for (size_t i = 0; count == 0 && i < sizeof magnitudes / sizeof *magnitudes; i++)
        all[i] = magnitudes[i];
    count = count ? count : sizeof magnitudes / sizeof *magnitudes;
    qsort(all, count, sizeof *all, compare_bands);
    for (uint32_t i = 0; i < count; i++)
        if (!kept || all[kept - 1] != all[i])
            all[kept++] = all[i];
    *bands = all;
    return kept;
}

/* `10,20,30` behind a field's colon; 0: it is something else. */
static uint32_t written_bands(struct arena *arena, const char *text, int64_t **bands)
{
    uint32_t count = 0;
    *bands = ARENA_ARRAY(arena, int64_t, strlen(text) + 1);
    for (;;) {
        char *end;
        long long edge = strtoll(text, &end, 10);
        if (end == text || text[0] < '0' || text[0] > '9' || (count && edge <= (*bands)[count - 1]))
            return 0;
        (*bands)[count++] = edge;
        if (*end == '\0')
            return count;
        if (*end != ',')
            return 0;
        text = end + 1;
    }
}

static bool ask_by(struct deciding *deciding, const struct paper *paper, const char *wanted)
{
    struct yoko *yoko = deciding->yoko;
    const struct schema *schema = deciding->records->schema;
    const char *colon = strchr(wanted, ':');
    size_t length = colon ? (size_t)(colon - wanted) : strlen(wanted);
    uint32_t field = schema_field(schema, 0, wanted, length), count = 0;
    const char *name = arena_text(&yoko->arena, wanted, length);
    int64_t *bands = NULL;
    if (field == NONE) {
        const char **names = ARENA_ARRAY(&yoko->arena, const char *, schema->field_count + 1);
        uint32_t known = 0;
        for (uint32_t i = 0; i < schema->field_count; i++)
            if (schema->fields[i].space == 0)
                names[known++] = schema->fields[i].name;
        diagnose(&yoko->diagnostics, Y1022, nowhere, name, (const char *)NULL)->suggestion =
            text_nearest(name, names, known);
        return false;
    }
    if (schema->fields[field].type == TYPE_AMOUNT)
        count = colon ? written_bands(&yoko->arena, colon + 1, &bands)
                      : usual_bands(&yoko->arena, paper, name, &bands);
    bool wrong = colon && count == 0;
    if (wrong || !records_by_field(deciding->records, field, bands, count)) {
        diagnose(&yoko->diagnostics, wrong ? Y1039 : Y1038, nowhere, wanted, (const char *)NULL);
        return false;
    }
    ((struct field *)schema->fields)[field].used = true;
    return true;
}

/* ---- Where applications come from ---- */

static enum yoko_status read_all(struct deciding *deciding)
{
    struct yoko *yoko = deciding->yoko;
    const struct yoko_compare *compare = deciding->compare;
    struct decider *reader = &deciding->deciders[0];
    struct batch batch = {0};
    while (records_next(reader->reader, &reader->arena, &batch)) {
        decide_batch(deciding, &batch);
        if (compare->progress)
            compare->progress(compare->progress_context, deciding->number, reader->bytes, reader->total);
    }
    struct record_counts counts = records_counted(reader->reader);
    deciding->records->rejected = counts.rejects;
    deciding->records->source = compare->records->path;
    bool bad = counts.rejects || counts.strays || deciding->failed || records_broken(reader->reader) ||
               yoko->diagnostics.errors;
    return bad ? records_status(yoko) : YOKO_OK;
}

static void make_batch(struct deciding *deciding, struct sampler *sampler, uint64_t first, uint64_t count)
{
    struct decider *decider = &deciding->deciders[0];
    struct batch_builder builder;
    struct batch batch = {0};
    build_begin(&builder, &decider->arena, &deciding->all.schema, (uint32_t)count, NULL, 0);
    for (uint64_t i = 0; i < count; i++) {
        sampler_make(sampler, first + i);
        sampled_build(sampler, &builder);
    }
    build_end(&builder, &batch);
    decide_batch(deciding, &batch);
}

static void make_seed(struct deciding *deciding, const struct distribution *distribution, uint64_t seed,
                      struct population *population)
{
    const struct yoko_compare *compare = deciding->compare;
    struct sampler sampler;
    sampler_begin(&sampler, &deciding->yoko->arena, distribution, compare->seed + seed);
    deciding->counting = seed == 0;
    deciding->number = 0;
    memset(deciding->totals, 0, sizeof *deciding->totals * deciding->count);
    for (uint64_t done = 0; done < compare->sample;) {
        uint64_t count = compare->sample - done < SAMPLE_BATCH ? compare->sample - done : SAMPLE_BATCH;
        make_batch(deciding, &sampler, done + 1, count);
        done += count;
        if (compare->progress)
            compare->progress(compare->progress_context, seed * compare->sample + done,
                              seed * compare->sample + done, compare->sample * compare->seeds);
    }
    for (uint32_t s = 0; s < deciding->count; s++)
        population->totals[s][seed] = deciding->totals[s];
}

static enum yoko_status make_all(struct deciding *deciding, const struct distribution *distribution,
                                 struct population **result)
{
    struct yoko *yoko = deciding->yoko;
    const struct yoko_compare *compare = deciding->compare;
    struct population *population = ARENA_NEW(&yoko->arena, struct population);
    *population = (struct population){.size = compare->sample,
                                      .seed = compare->seed,
                                      .seeds = compare->seeds,
                                      .distribution = compare->distribution,
                                      .scheme_count = deciding->count};
    population->totals = ARENA_ARRAY(&yoko->arena, int64_t *, deciding->count);
    for (uint32_t s = 0; s < deciding->count; s++)
        population->totals[s] = ARENA_ARRAY(&yoko->arena, int64_t, compare->seeds);
    deciding->totals = ARENA_ARRAY(&yoko->arena, int64_t, deciding->count);
    for (uint64_t seed = 0; seed < compare->seeds; seed++)
        make_seed(deciding, distribution, seed, population);
    population_finish(population, &yoko->arena);
    deciding->records->source = translate("applications by chance");
    *result = population;
    return deciding->failed ? YOKO_BAD_RECORDS : YOKO_OK;
}

/* ---- The whole ---- */

static bool open_deciders(struct deciding *deciding, enum yoko_status *status)
{
    struct yoko *yoko = deciding->yoko;
    const struct yoko_compare *compare = deciding->compare;
    deciding->deciders = ARENA_ARRAY(&yoko->arena, struct decider, compare->count);
    deciding->outcomes = ARENA_ARRAY(&yoko->arena, struct record_outcome, compare->count);
    if (compare->records) {
        deciding->reading = *compare->schemes[0];
        deciding->reading.versions.schema = deciding->all.schema;
        if (!decider_begin(&deciding->deciders[0], yoko, &deciding->reading, compare->records, false, status))
            return false;
        deciding->count = 1;
    }
    yoko_hold(yoko, deciding, release);
    for (size_t i = deciding->count; i < compare->count; i++) {
        deciding->count++;
        decider_join(&deciding->deciders[i], yoko, compare->schemes[i]);
    }
    return true;
}

/* Where a place or the like decides nearly all, the command that compares what is left. */
static void advise(struct deciding *deciding, const struct paper *paper)
{
    const struct yoko_compare *compare = deciding->compare;
    struct records *records = deciding->records;
    struct arena *arena = &deciding->yoko->arena;
    const char *field = NULL, *command = "yoko compare";
    for (uint32_t s = 1; s < records->scheme_count && !field; s++)
        field = records->pairs[s].alone;
    if (!field || compare->own)
        return;
    for (size_t i = 0; i < compare->count; i++)
        command =
            arena_print(arena, "%s %s", command, compare->words ? compare->words[i] : paper->schemes[i].name);
    if (compare->records)
        command = arena_print(arena, "%s --records %s", command, compare->records->path);
    else
        command = arena_print(arena, "%s --sample %" PRIu64 " --seeds %" PRIu64 " --seed %" PRIu64, command,
                              compare->sample, compare->seeds, compare->seed);
    records->advice = arena_print(arena, "%s --own %s", command, field);
}

enum yoko_status compare_on_records(struct yoko *yoko, const struct yoko_compare *compare,
                                    const struct paper *paper, struct compared_records *compared)
{
    struct deciding *deciding = ARENA_NEW(&yoko->arena, struct deciding);
    *deciding = (struct deciding){.yoko = yoko, .compare = compare, .counting = true};
    const struct distribution *distribution = NULL;
    enum yoko_status status = YOKO_USAGE;
    if (!scheme_union_make(yoko, compare->schemes, compare->count, &deciding->all))
        return YOKO_USAGE;
    const char **names = ARENA_ARRAY(&yoko->arena, const char *, compare->count);
    const struct program **programs = ARENA_ARRAY(&yoko->arena, const struct program *, compare->count);
    for (size_t i = 0; i < compare->count; i++) {
        names[i] = paper->schemes[i].name;
        programs[i] = compare->schemes[i]->program;
    }
    deciding->records = ARENA_NEW(&yoko->arena, struct records);
    records_begin(deciding->records, &yoko->arena, &deciding->all.schema, names, programs,
                  (uint32_t)compare->count);
    if (!take_own(deciding))
        return YOKO_USAGE;
    for (size_t i = 0; i < compare->by_count; i++)
        if (!ask_by(deciding, paper, compare->by[i]))
            return YOKO_USAGE;
    if (!compare->records) {
        distribution =
            load_distribution(yoko, compare->schemes, compare->count, &deciding->all, compare->distribution);
        if (!distribution)
            return YOKO_USAGE;
    }
    if (!open_deciders(deciding, &status))
        return status;
    status = compare->records ? read_all(deciding) : make_all(deciding, distribution, &compared->population);
    if (status == YOKO_SYSTEM)
        return status;
    records_finish(deciding->records);
    advise(deciding, paper);
    compared->records = deciding->records;
    return status;
}
