/* SPDX-License-Identifier: Apache-2.0 */
/* The comparison on records and the population as JSON, for programs: whole numbers of yen and of
 * applications. */
#include <config.h>

#include "base/text.h"
#include "compare/records.h"

#include <inttypes.h>
#include <string.h>

static void text_member(struct buffer *out, const char *name, const char *text)
{
    buffer_print(out, "\"%s\": ", name);
    if (text)
        buffer_json(out, text, strlen(text));
    else
        buffer_text(out, "null");
}

static void add_side(struct buffer *out, const char *name, const struct cause_side *side)
{
    buffer_print(out, ", \"%s\": {", name);
    text_member(out, "clause", side->clause);
    buffer_text(out, ", ");
    text_member(out, "label", side->label);
    buffer_text(out, ", ");
    text_member(out, "text", side->text);
    buffer_text(out, "}");
}

static const char *const outcome_keys[OUTCOMES] = {"granted", "refused", "open", "rejected"};

static void add_scheme(struct buffer *out, const struct records_scheme *scheme)
{
    text_member(out, "name", scheme->name);
    for (int outcome = 0; outcome < OUTCOMES; outcome++)
        buffer_print(out, ", \"%s\": %" PRIu64, outcome_keys[outcome], scheme->total.outcomes[outcome]);
    buffer_print(out,
                 ", \"grant\": %" PRId64 ", \"has_grant\": %s, \"open_most\": %" PRId64 ", \"open_unbounded\": %" PRIu64
                 ",\n      \"lacking\": [",
                 scheme->total.grant, scheme->has_grant ? "true" : "false", scheme->total.open_most, scheme->total.open_unbounded);
    for (uint32_t i = 0; i < scheme->lacks.count; i++) {
        const struct records_lack *lack = &scheme->lacks.items[i];
        buffer_text(out, i ? ", {" : "{");
        text_member(out, "field", lack->field);
        buffer_print(out,
                     ", \"applications\": %" PRIu64 ", \"least\": %" PRId64 ", \"most\": %" PRId64
                     ", \"unbounded\": %" PRIu64 "}",
                     lack->applications, lack->least, lack->most, lack->unbounded);
    }
    buffer_text(out, "],\n      \"assumed\": [");
    for (uint32_t i = 0; i < scheme->assumed.count; i++) {
        const struct records_assumed *assumed = &scheme->assumed.items[i];
        buffer_text(out, i ? ", {" : "{");
        text_member(out, "field", assumed->field);
        buffer_text(out, ", ");
        text_member(out, "default", assumed->by);
        buffer_print(out,
                     ", \"applications\": %" PRIu64 ", \"granted\": %" PRId64 ", \"least\": %" PRId64
                     ", \"most\": %" PRId64 ", \"unbounded\": %" PRIu64 "}",
                     assumed->applications, assumed->granted, assumed->least, assumed->most, assumed->unbounded);
    }
    buffer_text(out, "]");
}

static void add_bucket_range(struct buffer *out, uint32_t bucket)
{
    uint32_t edge = bucket > BUCKET_EDGES ? bucket - BUCKET_EDGES : BUCKET_EDGES - bucket;
    int64_t low = edge ? bucket_edges[edge - 1] : 0;
    bool open = edge == BUCKET_EDGES;
    int64_t high = edge == 0 || open ? low : bucket_edges[edge] - 1;
    if (bucket < BUCKET_EDGES && open)
        buffer_print(out, "\"from\": null, \"to\": %" PRId64, -low);
    else if (bucket < BUCKET_EDGES)
        buffer_print(out, "\"from\": %" PRId64 ", \"to\": %" PRId64, -high, -low);
    else if (open)
        buffer_print(out, "\"from\": %" PRId64 ", \"to\": null", low);
    else
        buffer_print(out, "\"from\": %" PRId64 ", \"to\": %" PRId64, low, high);
}

static void add_causes(struct buffer *out, const struct records_pair *pair)
{
    buffer_text(out, ",\n      \"causes\": [");
    for (uint32_t i = 0; i < pair->causes.count; i++) {
        const struct records_cause *cause = &pair->causes.items[i];
        buffer_print(out, "%s\n        {\"kind\": \"%s\"", i ? "," : "", cause_kind_key(cause->kind));
        add_side(out, "from", &cause->from);
        add_side(out, "to", &cause->to);
        buffer_print(out,
                     ", \"gainers\": %" PRIu64 ", \"losers\": %" PRIu64 ", \"gain\": %" PRId64
                     ", \"loss\": %" PRId64 "}",
                     cause->gainers, cause->losers, cause->gain, cause->loss);
    }
    buffer_text(out, "]");
}

static void add_differing(struct buffer *out, const struct records_pair *pair)
{
    buffer_text(out, ",\n      \"most\": [");
    for (uint32_t i = 0; i < pair->differing_count; i++) {
        const struct records_differing *differing = &pair->differing[i];
        buffer_print(out, "%s\n        {\"number\": %" PRIu64 ", ", i ? "," : "", differing->number);
        text_member(out, "id", differing->id);
        buffer_print(out,
                     ", \"from\": {\"outcome\": \"%s\", \"grant\": %" PRId64
                     "}, \"to\": {\"outcome\": \"%s\", \"grant\": %" PRId64 "}, \"difference\": %" PRId64,
                     outcome_keys[differing->from_outcome], differing->from,
                     outcome_keys[differing->to_outcome], differing->to, differing->to - differing->from);
        if (differing->cause != NONE)
            buffer_print(out, ", \"cause\": %" PRIu32, differing->cause);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

static void add_pair(struct buffer *out, const struct records *records, uint32_t scheme)
{
    const struct records_pair *pair = &records->pairs[scheme];
    text_member(out, "from", records->schemes[0].name);
    buffer_text(out, ", ");
    text_member(out, "to", records->schemes[scheme].name);
    buffer_print(out,
                 ", \"measure\": \"%s\", \"gainers\": %" PRIu64 ", \"losers\": %" PRIu64 ", \"same\": %" PRIu64
                 ", \"undecided\": %" PRIu64 ", \"gain\": %" PRId64 ", \"loss\": %" PRId64
                 ",\n      \"outcomes\": [",
                 pair->measure == MEASURE_GRANT ? "grant" : "covered_cost", pair->gainers, pair->losers, pair->same,
                 pair->undecided, pair->gain, pair->loss);
    for (int before = 0; before < OUTCOMES; before++) {
        for (int after = 0; after < OUTCOMES; after++)
            buffer_print(out, "%s%" PRIu64,
                         after    ? ", "
                         : before ? ", ["
                                  : "[",
                         pair->outcomes[before][after]);
        buffer_text(out, "]");
    }
    buffer_text(out, "],\n      \"distribution\": [");
    for (uint32_t bucket = 0; bucket < BUCKETS; bucket++) {
        buffer_text(out, bucket ? ",\n        {" : "\n        {");
        add_bucket_range(out, bucket);
        buffer_print(out, ", \"applications\": %" PRIu64 ", \"sum\": %" PRId64 "}", pair->buckets[bucket],
                     pair->bucket_sums[bucket]);
    }
    buffer_text(out, "]");
    add_causes(out, pair);
    add_differing(out, pair);
}

static void add_group(struct buffer *out, const struct records *records, const struct records_group *group)
{
    text_member(out, "value", group->value);
    buffer_print(out, ", \"applications\": %" PRIu64 ", \"schemes\": [", group->applications);
    for (uint32_t s = 0; s < records->scheme_count; s++) {
        const struct group_total *total = &group->totals[s];
        buffer_print(out, "%s{\"granted\": %" PRIu64 ", \"grant\": %" PRId64, s ? ", " : "", total->granted,
                     total->grant);
        if (s > 0)
            buffer_print(out, ", \"gainers\": %" PRIu64 ", \"losers\": %" PRIu64 ", \"difference\": %" PRId64,
                         total->gainers, total->losers, total->difference);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

static void add_by(struct buffer *out, const struct records *records, const struct records_by *by)
{
    text_member(out, "field", by->name);
    buffer_text(out, ", \"groups\": [");
    for (uint32_t g = 0; g < by->group_count; g++) {
        buffer_text(out, g ? ",\n        {" : "\n        {");
        add_group(out, records, &by->groups[g]);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

static void add_records(struct buffer *out, const struct records *records)
{
    buffer_text(out, ",\n  \"records\": {");
    text_member(out, "source", records->source);
    buffer_print(out,
                 ", \"applications\": %" PRIu64 ", \"rejected\": %" PRIu64
                 ", \"exceeded\": %s,\n    \"schemes\": [",
                 records->applications, records->rejected, records->exceeded ? "true" : "false");
    for (uint32_t s = 0; s < records->scheme_count; s++) {
        buffer_text(out, s ? ",\n      {" : "\n      {");
        add_scheme(out, &records->schemes[s]);
        buffer_text(out, "}");
    }
    buffer_text(out, "],\n    \"pairs\": [");
    for (uint32_t s = 1; s < records->scheme_count; s++) {
        buffer_text(out, s > 1 ? ",\n      {" : "\n      {");
        add_pair(out, records, s);
        buffer_text(out, "}");
    }
    buffer_text(out, "],");
    if (records->advice) {
        buffer_text(out, "\n    ");
        text_member(out, "advice", records->advice);
        buffer_text(out, ",");
    }
    buffer_text(out, "\n    \"by\": [");
    for (uint32_t b = 0; b < records->by_count; b++) {
        buffer_text(out, b ? ",\n      {" : "\n      {");
        add_by(out, records, &records->by[b]);
        buffer_text(out, "}");
    }
    buffer_text(out, "]\n  }");
}

static void add_population(struct buffer *out, const struct records *records,
                           const struct population *population)
{
    buffer_print(out,
                 ",\n  \"population\": {\"size\": %" PRIu64 ", \"seed\": %" PRIu64 ", \"seeds\": %" PRIu64
                 ", \"percents\": [",
                 population->size, population->seed, population->seeds);
    for (unsigned r = 0; r < POPULATION_RANKS; r++)
        buffer_print(out, "%s%u", r ? ", " : "", population_ranks[r]);
    buffer_text(out, "],\n    \"schemes\": [");
    for (uint32_t s = 0; s < population->scheme_count; s++) {
        buffer_text(out, s ? ",\n      {" : "\n      {");
        text_member(out, "name", records->schemes[s].name);
        buffer_print(out, ", \"mean\": %" PRId64 ", \"percentiles\": [", population->mean[s]);
        for (unsigned r = 0; r < POPULATION_RANKS; r++)
            buffer_print(out, "%s%" PRId64, r ? ", " : "", population->percentiles[s][r]);
        buffer_text(out, "], \"totals\": [");
        for (uint64_t i = 0; i < population->seeds; i++)
            buffer_print(out, "%s%" PRId64, i ? ", " : "", population->totals[s][i]);
        buffer_text(out, "]}");
    }
    buffer_text(out, "]}");
}

void records_json(const struct records *records, const struct population *population, struct buffer *out)
{
    if (records)
        add_records(out, records);
    if (population)
        add_population(out, records, population);
}
