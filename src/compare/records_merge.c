/* SPDX-License-Identifier: Apache-2.0 */
/* Accumulations in parts: applications are counted by several threads, a part at a time, and the parts are added up
 * in the order of the applications. What is added up is the same however it was cut. */
#include <config.h>

#include "compare/records.h"

#include <string.h>

void records_part(struct records *part, struct arena *arena, const struct records *whole)
{
    const char **names = ARENA_ARRAY(arena, const char *, whole->scheme_count);
    const struct program **programs = ARENA_ARRAY(arena, const struct program *, whole->scheme_count);
    for (uint32_t s = 0; s < whole->scheme_count; s++) {
        names[s] = whole->schemes[s].name;
        programs[s] = whole->schemes[s].program;
    }
    records_begin(part, arena, whole->schema, names, programs, whole->scheme_count);
    for (uint32_t b = 0; b < whole->by_count; b++)
        records_by_field(part, whole->by[b].field, whole->by[b].bands, whole->by[b].band_count);
}

static void clear_pair(struct records_pair *pair)
{
    pair->gainers = pair->losers = pair->same = pair->undecided = 0;
    pair->gain = pair->loss = 0;
    memset(pair->outcomes, 0, sizeof pair->outcomes);
    memset(pair->buckets, 0, sizeof pair->buckets);
    memset(pair->bucket_sums, 0, sizeof pair->bucket_sums);
    pair->differing_count = 0;
    for (uint32_t i = 0; i < pair->causes.count; i++) {
        struct records_cause *cause = &pair->causes.items[i];
        cause->gainers = cause->losers = 0;
        cause->gain = cause->loss = 0;
    }
}

/* Causes and fields that were met stay known, with nothing counted. */
void records_clear(struct records *part)
{
    part->applications = 0;
    part->exceeded = false;
    memset(part->given, 0, sizeof *part->given * part->schema->field_count);
    for (uint32_t s = 0; s < part->scheme_count; s++) {
        struct records_scheme *scheme = &part->schemes[s];
        scheme->total = (struct records_total){.grant = 0};
        for (uint32_t i = 0; i < scheme->lacks.count; i++)
            scheme->lacks.items[i] = (struct records_lack){.field = scheme->lacks.items[i].field};
        for (uint32_t i = 0; i < scheme->assumed.count; i++)
            scheme->assumed.items[i] = (struct records_assumed){.field = scheme->assumed.items[i].field};
        clear_pair(&part->pairs[s]);
    }
    for (uint32_t b = 0; b < part->by_count; b++)
        for (uint32_t g = 0; g < part->by[b].group_count; g++) {
            struct records_group *group = &part->by[b].groups[g];
            if (group->applications > 0)
                memset(group->totals, 0, sizeof *group->totals * part->scheme_count);
            group->applications = 0;
        }
}

static void merge_scheme(struct records *whole, struct records_scheme *scheme,
                         const struct records_scheme *part)
{
    for (unsigned i = 0; i < OUTCOMES; i++)
        scheme->total.outcomes[i] += part->total.outcomes[i];
    records_sum(whole, &scheme->total.grant, part->total.grant);
    records_sum(whole, &scheme->total.open_most, part->total.open_most);
    scheme->total.open_unbounded += part->total.open_unbounded;
    for (uint32_t i = 0; i < part->lacks.count; i++) {
        const struct records_lack *lack = &part->lacks.items[i];
        if (lack->applications == 0)
            continue;
        struct records_lack *ours = records_lack_of(whole, scheme, lack->field);
        ours->applications += lack->applications;
        records_sum(whole, &ours->least, lack->least);
        records_sum(whole, &ours->most, lack->most);
        ours->unbounded += lack->unbounded;
    }
    for (uint32_t i = 0; i < part->assumed.count; i++) {
        const struct records_assumed *assumed = &part->assumed.items[i];
        if (assumed->applications == 0)
            continue;
        struct records_assumed *ours = records_assumed_of(whole, scheme, assumed->field);
        ours->applications += assumed->applications;
        records_sum(whole, &ours->granted, assumed->granted);
        records_sum(whole, &ours->least, assumed->least);
        records_sum(whole, &ours->most, assumed->most);
        ours->unbounded += assumed->unbounded;
    }
}

static void merge_causes(struct records *whole, struct records_pair *pair, const struct records_pair *part)
{
    for (uint32_t i = 0; i < part->causes.count; i++) {
        const struct records_cause *cause = &part->causes.items[i];
        if (cause->gainers + cause->losers == 0)
            continue;
        uint32_t number = records_cause_number(whole, pair, cause); /* which may move them */
        struct records_cause *ours = &pair->causes.items[number];
        ours->gainers += cause->gainers;
        ours->losers += cause->losers;
        records_sum(whole, &ours->gain, cause->gain);
        records_sum(whole, &ours->loss, cause->loss);
    }
}

static void merge_pair(struct records *whole, struct records_pair *pair, const struct records_pair *part,
                       uint64_t before)
{
    pair->gainers += part->gainers;
    pair->losers += part->losers;
    pair->same += part->same;
    pair->undecided += part->undecided;
    records_sum(whole, &pair->gain, part->gain);
    records_sum(whole, &pair->loss, part->loss);
    for (unsigned i = 0; i < OUTCOMES; i++)
        for (unsigned k = 0; k < OUTCOMES; k++)
            pair->outcomes[i][k] += part->outcomes[i][k];
    for (unsigned i = 0; i < BUCKETS; i++) {
        pair->buckets[i] += part->buckets[i];
        records_sum(whole, &pair->bucket_sums[i], part->bucket_sums[i]);
    }
    merge_causes(whole, pair, part);
    for (uint32_t i = 0; i < part->differing_count; i++) {
        struct records_differing differing = part->differing[i];
        differing.number += before;
        differing.cause = records_cause_number(whole, pair, &part->causes.items[differing.cause]);
        records_note_differing(pair, &differing);
    }
}

static void merge_groups(struct records *whole, struct records_by *by, const struct records_by *part)
{
    for (uint32_t g = 0; g < part->group_count; g++) {
        const struct records_group *group = &part->groups[g];
        if (group->applications == 0)
            continue;
        by->groups[g].applications += group->applications;
        for (uint32_t s = 0; s < whole->scheme_count; s++) {
            struct group_total *ours = &by->groups[g].totals[s];
            const struct group_total *theirs = &group->totals[s];
            ours->granted += theirs->granted;
            ours->gainers += theirs->gainers;
            ours->losers += theirs->losers;
            records_sum(whole, &ours->grant, theirs->grant);
            records_sum(whole, &ours->difference, theirs->difference);
        }
    }
}

void records_merge(struct records *whole, const struct records *part, uint64_t before)
{
    whole->applications += part->applications;
    for (uint32_t f = 0; f < whole->schema->field_count; f++)
        whole->given[f] = whole->given[f] || part->given[f];
    whole->exceeded = whole->exceeded || part->exceeded;
    for (uint32_t s = 0; s < whole->scheme_count; s++) {
        merge_scheme(whole, &whole->schemes[s], &part->schemes[s]);
        if (s > 0)
            merge_pair(whole, &whole->pairs[s], &part->pairs[s], before);
    }
    for (uint32_t b = 0; b < whole->by_count; b++)
        merge_groups(whole, &whole->by[b], &part->by[b]);
}
