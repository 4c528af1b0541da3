/* SPDX-License-Identifier: Apache-2.0 */
/* Accumulates what becomes of applications under several schemes. */
#include <config.h>

#include "compare/records.h"

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/number.h"
#include "io/decisions.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

const int64_t bucket_edges[BUCKET_EDGES] = {1,      50000,   100000,  200000,  300000,
                                            500000, 1000000, 2000000, 5000000, 10000000};

/* Groups of years are counted from here. */
#define FIRST_YEAR DATE_FIRST_YEAR
#define YEARS      (DATE_LAST_YEAR - DATE_FIRST_YEAR + 1)

void records_begin(struct records *records, struct arena *arena, const struct schema *schema,
                   const char *const *names, const struct program *const *programs, uint32_t count)
{
    *records = (struct records){.arena = arena, .schema = schema, .scheme_count = count};
    records->schemes = ARENA_ARRAY(arena, struct records_scheme, count);
    records->pairs = ARENA_ARRAY(arena, struct records_pair, count);
    records->given = ARENA_ARRAY(arena, bool, schema->field_count + 1);
    for (uint32_t s = 0; s < count; s++) {
        records->schemes[s].name = names[s];
        records->schemes[s].program = programs[s];
        records->schemes[s].has_grant = programs[s]->grant != NONE;
        records->pairs[s].measure = records_measure(programs[0], programs[s]);
        text_map_begin(&records->schemes[s].lack_numbers, arena);
        text_map_begin(&records->schemes[s].assumed_numbers, arena);
        text_map_begin(&records->pairs[s].cause_numbers, arena);
        records->pairs[s].counterparts.arena = arena;
    }
}

/* ---- Groups ---- */

/* Bands are of whole units, as tables of schemes have them. */
static const char *band_text(struct arena *arena, const struct field *field, const struct records_by *by,
                             uint32_t band)
{
    const char *unit = field->unit ? field->unit : "";
    int64_t low = band ? by->bands[band - 1] + 1 : 0;
    if (band == by->band_count)
        return arena_print(arena, "%s%s以上", amount_grouped(arena, low, false), unit);
    const char *high = amount_grouped(arena, by->bands[band], false);
    return band ? arena_print(arena, "%s%s以上%s%s以下", amount_grouped(arena, low, false), unit, high, unit)
                : arena_print(arena, "%s%s以下", high, unit);
}

static const char *group_text(const struct records *records, const struct records_by *by, uint32_t group)
{
    const struct field *field = &records->schema->fields[by->field];
    if (group + 1 == by->group_count)
        return "不明";
    switch (field->type) {
    case TYPE_TRUTH:
        return group ? "真" : "偽";
    case TYPE_CHOICE:
        return records->schema->domains[field->domain].members[group];
    case TYPE_AMOUNT:
        return band_text(records->arena, field, by, group);
    default:
        return arena_print(records->arena, "%u年度", FIRST_YEAR + group);
    }
}

bool records_by_field(struct records *records, uint32_t number, const int64_t *bands, uint32_t band_count)
{
    const struct field *field = &records->schema->fields[number];
    struct records_by by = {.field = number, .name = field->name, .bands = bands, .band_count = band_count};
    switch (field->type) {
    case TYPE_TRUTH:
        by.group_count = 3;
        break;
    case TYPE_CHOICE:
        by.group_count = records->schema->domains[field->domain].count + 1;
        break;
    case TYPE_AMOUNT:
        by.group_count = band_count + 2;
        break;
    case TYPE_YEAR:
    case TYPE_DATE:
        by.group_count = YEARS + 1;
        break;
    default:
        return false;
    }
    if (field->space != 0)
        return false;
    by.groups = ARENA_ARRAY(records->arena, struct records_group, by.group_count);
    for (uint32_t g = 0; g < by.group_count; g++)
        by.groups[g].totals = ARENA_ARRAY(records->arena, struct group_total, records->scheme_count);
    struct records_by *all = ARENA_ARRAY(records->arena, struct records_by, records->by_count + 1);
    if (records->by_count)
        memcpy(all, records->by, sizeof *all * records->by_count);
    all[records->by_count++] = by;
    records->by = all;
    return true;
}

static struct records_group *group_of(const struct records *records, const struct records_by *by,
                                      const struct batch *batch, uint32_t record)
{
    const struct field *field = &records->schema->fields[by->field];
    const struct batch_column *column = &batch->columns[by->field];
    struct records_group *unknown = &by->groups[by->group_count - 1];
    if ((!column->flags && !column->words) || (column->missing && column->missing[record]))
        return unknown;
    int64_t word = column->flags ? column->flags[record] : batch_word(column, record);
    if (field->type == TYPE_AMOUNT) {
        uint32_t band = 0;
        word = number_divide(word, field->scale, ROUND_HALF_UP);
        while (band < by->band_count && word > by->bands[band])
            band++;
        return &by->groups[band];
    }
    if (field->type == TYPE_DATE)
        word = date_fiscal_year((int32_t)word);
    if (field->type == TYPE_DATE || field->type == TYPE_YEAR)
        word -= FIRST_YEAR;
    return word < 0 || word + 1 >= by->group_count ? unknown : &by->groups[word];
}

/* ---- One application ---- */

void records_sum(struct records *records, int64_t *sum, int64_t amount)
{
    if (__builtin_add_overflow(*sum, amount, sum))
        records->exceeded = true;
}

static enum outcome outcome_of(const struct decision *decision)
{
    if (decision->problem)
        return OUTCOME_ERROR;
    return decision->verdict == VERDICT_GRANT    ? OUTCOME_GRANT
           : decision->verdict == VERDICT_REFUSE ? OUTCOME_REFUSE
                                                 : OUTCOME_OPEN;
}

int64_t records_granted(const struct decision *decision)
{
    return !decision->problem && decision->grant.kind == ANSWER_NUMBER ? decision->grant.number : 0;
}

enum measure records_measure(const struct program *from, const struct program *to)
{
    return from->grant != NONE && to->grant != NONE ? MEASURE_GRANT : MEASURE_COVERED_COST;
}

bool records_measured(enum measure measure, const struct decision *decision, int64_t *amount)
{
    const struct answer *answer = measure == MEASURE_GRANT ? &decision->grant : &decision->covered_cost;
    bool granted = !decision->problem && decision->verdict == VERDICT_GRANT;
    bool known = answer->kind == ANSWER_NUMBER;
    *amount = granted && known ? answer->number : 0;
    return !decision->problem && (known || decision->verdict == VERDICT_REFUSE);
}

const char *records_field_name(struct arena *arena, const char *name)
{
    const char *open = strchr(name, '['), *close = open ? strchr(open, ']') : NULL;
    if (!close)
        return name;
    return arena_print(arena, "%.*s%s", (int)(open - name), name, close + 1);
}

struct records_lack *records_lack_of(struct records *records, struct records_scheme *scheme, const char *field)
{
    bool fresh;
    struct text_entry *entry = text_map_add(&scheme->lack_numbers, field, strlen(field), &fresh);
    if (fresh) {
        struct records_lack lack = {.field = entry->text};
        entry->number = scheme->lacks.count;
        VECTOR_ADD(records->arena, scheme->lacks, lack);
    }
    return &scheme->lacks.items[entry->number];
}

static void add_lack(struct records *records, struct records_scheme *scheme, const char *field,
                     const struct record_outcome *outcome)
{
    struct records_lack *lack = records_lack_of(records, scheme, field);
    lack->applications++;
    records_sum(records, &lack->least, outcome->least);
    if (outcome->most == AMOUNT_INFINITY)
        lack->unbounded++;
    else
        records_sum(records, &lack->most, outcome->most);
}

static void add_open(struct records *records, struct records_scheme *scheme, struct arena *work,
                     const struct record_outcome *outcome)
{
    const struct decision *decision = &outcome->decision;
    if (outcome->most == AMOUNT_INFINITY)
        scheme->total.open_unbounded++;
    else
        records_sum(records, &scheme->total.open_most, outcome->most);
    const char **fields = ARENA_ARRAY(work, const char *, decision->missing_count + 1);
    for (uint32_t i = 0; i < decision->missing_count; i++) {
        bool before = false;
        fields[i] = records_field_name(work, decision->missing[i]);
        for (uint32_t j = 0; j < i && !before; j++)
            before = strcmp(fields[i], fields[j]) == 0;
        if (!before)
            add_lack(records, scheme, fields[i], outcome);
    }
}

/* The larger difference first; of equal ones, the application that came first. */
static bool differs_more(int64_t size, uint64_t number, const struct records_differing *other)
{
    int64_t theirs = llabs(other->to - other->from);
    return size != theirs ? size > theirs : number < other->number;
}

void records_note_differing(struct records_pair *pair, const struct records_differing *differing)
{
    int64_t size = llabs(differing->to - differing->from);
    uint32_t at = pair->differing_count;
    while (at > 0 && differs_more(size, differing->number, &pair->differing[at - 1]))
        at--;
    if (at == DIFFERING_MOST)
        return;
    uint32_t kept = pair->differing_count < DIFFERING_MOST ? pair->differing_count : DIFFERING_MOST - 1;
    memmove(&pair->differing[at + 1], &pair->differing[at], sizeof *pair->differing * (kept - at));
    pair->differing[at] = *differing;
    pair->differing_count = kept + 1;
}

static uint32_t bucket_of(int64_t difference)
{
    uint32_t edge = 0;
    while (edge < BUCKET_EDGES && llabs(difference) >= bucket_edges[edge])
        edge++;
    return difference < 0 ? BUCKET_EDGES - edge : BUCKET_EDGES + edge;
}

uint32_t records_cause_number(struct records *records, struct records_pair *pair, const struct records_cause *found)
{
    bool fresh;
    struct text_entry *entry = text_map_add(&pair->cause_numbers, found->key, strlen(found->key), &fresh);
    if (fresh) {
        struct records_cause cause = *found;
        cause.key = entry->text;
        cause.gainers = cause.losers = 0;
        cause.gain = cause.loss = 0;
        entry->number = pair->causes.count;
        VECTOR_ADD(records->arena, pair->causes, cause);
    }
    return (uint32_t)entry->number;
}

static uint32_t add_cause(struct records *records, struct records_pair *pair, struct arena *work,
                          const struct record_outcome *from, const struct record_outcome *to,
                          int64_t difference)
{
    struct records_cause found = records_first_cause(&pair->counterparts, from, to);
    found.key =
        arena_print(work, "%d\n%s\n%s\n%s\n%s", found.kind, found.from.clause ? found.from.clause : "",
                    found.from.label ? found.from.label : "", found.to.clause ? found.to.clause : "",
                    found.to.label ? found.to.label : "");
    uint32_t number = records_cause_number(records, pair, &found);
    struct records_cause *cause = &pair->causes.items[number];
    cause->gainers += difference > 0;
    cause->losers += difference < 0;
    records_sum(records, difference > 0 ? &cause->gain : &cause->loss, difference);
    return number;
}

static void add_pair(struct records *records, struct records_pair *pair, const struct batch *batch,
                     uint32_t record, uint64_t number, const struct record_outcome *from,
                     const struct record_outcome *to)
{
    enum outcome before = outcome_of(&from->decision), after = outcome_of(&to->decision);
    pair->outcomes[before][after]++;
    int64_t old, new;
    if (before > OUTCOME_REFUSE || after > OUTCOME_REFUSE || !records_measured(pair->measure, &from->decision, &old) ||
        !records_measured(pair->measure, &to->decision, &new)) {
        pair->undecided++;
        return;
    }
    int64_t difference = new - old;
    uint32_t bucket = bucket_of(difference);
    pair->buckets[bucket]++;
    records_sum(records, &pair->bucket_sums[bucket], difference);
    pair->gainers += difference > 0;
    pair->losers += difference < 0;
    pair->same += difference == 0;
    if (difference == 0)
        return;
    records_sum(records, difference > 0 ? &pair->gain : &pair->loss, difference);
    struct records_differing differing = {.number = number,
                                          .from_outcome = before,
                                          .to_outcome = after,
                                          .from = old,
                                          .to = new};
    differing.cause = add_cause(records, pair, batch->arena, from, to, difference);
    size_t length = strlen(batch->ids[record]);
    length = length < sizeof differing.id ? length : sizeof differing.id - 1;
    while (length > 0 && length == sizeof differing.id - 1 && (batch->ids[record][length] & 0xC0) == 0x80)
        length--;
    memcpy(differing.id, batch->ids[record], length);
    records_note_differing(pair, &differing);
}

static void add_groups(struct records *records, const struct batch *batch, uint32_t record,
                       const struct record_outcome *outcomes)
{
    for (uint32_t b = 0; b < records->by_count; b++) {
        struct records_group *group = group_of(records, &records->by[b], batch, record);
        group->applications++;
        for (uint32_t s = 0; s < records->scheme_count; s++) {
            struct group_total *total = &group->totals[s];
            enum outcome outcome = outcome_of(&outcomes[s].decision);
            int64_t amount = records_granted(&outcomes[s].decision);
            total->granted += outcome == OUTCOME_GRANT;
            records_sum(records, &total->grant, amount);
            int64_t base, measured;
            if (s == 0 || outcome_of(&outcomes[0].decision) > OUTCOME_REFUSE || outcome > OUTCOME_REFUSE ||
                !records_measured(records->pairs[s].measure, &outcomes[0].decision, &base) ||
                !records_measured(records->pairs[s].measure, &outcomes[s].decision, &measured))
                continue;
            int64_t difference = measured - base;
            total->gainers += difference > 0;
            total->losers += difference < 0;
            records_sum(records, &total->difference, difference);
        }
    }
}

void records_add(struct records *records, const struct batch *batch, uint32_t record, uint64_t number,
                 const struct record_outcome *outcomes)
{
    records->applications++;
    for (uint32_t s = 0; s < records->scheme_count; s++) {
        struct records_scheme *scheme = &records->schemes[s];
        enum outcome outcome = outcome_of(&outcomes[s].decision);
        scheme->total.outcomes[outcome]++;
        records_sum(records, &scheme->total.grant, records_granted(&outcomes[s].decision));
        if (outcome == OUTCOME_OPEN)
            add_open(records, scheme, batch->arena, &outcomes[s]);
        if (s > 0)
            add_pair(records, &records->pairs[s], batch, record, number, &outcomes[0], &outcomes[s]);
    }
    add_groups(records, batch, record, outcomes);
}

/* ---- The order in which things are shown ---- */

static int compare_texts(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "");
}

struct ranked {
    const struct records_cause *cause;
    uint32_t number;
};

/* Those that move the most money first. */
static int compare_causes(const void *one, const void *other)
{
    const struct records_cause *a = ((const struct ranked *)one)->cause,
                               *b = ((const struct ranked *)other)->cause;
    int64_t left = a->gain - a->loss, right = b->gain - b->loss;
    if (left != right)
        return left < right ? 1 : -1;
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    int order = compare_texts(a->from.clause, b->from.clause);
    order = order ? order : compare_texts(a->to.clause, b->to.clause);
    order = order ? order : compare_texts(a->from.label, b->from.label);
    return order ? order : compare_texts(a->to.label, b->to.label);
}

static void sort_causes(struct records *records, struct records_pair *pair)
{
    uint32_t count = pair->causes.count;
    struct ranked *ranked = ARENA_ARRAY(records->arena, struct ranked, count + 1);
    struct records_cause *sorted = ARENA_ARRAY(records->arena, struct records_cause, count + 1);
    uint32_t *places = ARENA_ARRAY(records->arena, uint32_t, count + 1);
    for (uint32_t i = 0; i < count; i++)
        ranked[i] = (struct ranked){&pair->causes.items[i], i};
    qsort(ranked, count, sizeof *ranked, compare_causes);
    for (uint32_t i = 0; i < count; i++) {
        sorted[i] = *ranked[i].cause;
        places[ranked[i].number] = i;
    }
    pair->causes.items = sorted;
    for (uint32_t i = 0; i < pair->differing_count; i++)
        if (pair->differing[i].cause != NONE)
            pair->differing[i].cause = places[pair->differing[i].cause];
}

static int compare_lacks(const void *one, const void *other)
{
    const struct records_lack *a = one, *b = other;
    if (a->applications != b->applications)
        return a->applications < b->applications ? 1 : -1;
    return strcmp(a->field, b->field);
}

/* Values that no application has are left out. */
static void drop_empty_groups(struct records *records, struct records_by *by)
{
    uint32_t kept = 0;
    for (uint32_t g = 0; g < by->group_count; g++) {
        if (by->groups[g].applications == 0)
            continue;
        by->groups[g].value = group_text(records, by, g);
        by->groups[kept++] = by->groups[g];
    }
    by->group_count = kept;
}

#define ALONE_PERCENT 90
#define ALONE_LEAST   10 /* fewer differences can have one cause by chance */

/* Finds the choice that requirements on it alone explain nearly every difference of the pair. */
static void find_alone(struct records_pair *pair)
{
    uint64_t all = pair->gainers + pair->losers;
    for (uint32_t i = 0; i < pair->causes.count && all >= ALONE_LEAST; i++) {
        const char *field = pair->causes.items[i].field;
        uint64_t count = 0;
        for (uint32_t k = 0; k < pair->causes.count && field; k++) {
            const struct records_cause *cause = &pair->causes.items[k];
            if (cause->field && strcmp(cause->field, field) == 0)
                count += cause->gainers + cause->losers;
        }
        if (count >= (all * ALONE_PERCENT + 99) / 100) {
            pair->alone = field;
            pair->alone_count = count;
            return;
        }
    }
}

void records_finish(struct records *records)
{
    for (uint32_t s = 0; s < records->scheme_count; s++) {
        struct records_scheme *scheme = &records->schemes[s];
        if (scheme->lacks.count)
            qsort(scheme->lacks.items, scheme->lacks.count, sizeof *scheme->lacks.items, compare_lacks);
        if (s > 0)
            sort_causes(records, &records->pairs[s]);
        if (s > 0)
            find_alone(&records->pairs[s]);
    }
    records_finish_assumed(records);
    for (uint32_t b = 0; b < records->by_count; b++)
        drop_empty_groups(records, &records->by[b]);
}

const char *outcome_name(enum outcome outcome)
{
    return outcome == OUTCOME_ERROR ? "入力エラー" : verdict_name((enum verdict)outcome);
}

const char *records_measure_text(struct arena *arena, const struct records *records, uint32_t scheme)
{
    if (records->pairs[scheme].measure == MEASURE_GRANT)
        return NULL;
    uint32_t without = records->schemes[0].has_grant ? scheme : 0;
    return arena_print(arena, translate("%s against %s is compared by the covered cost (対象経費), since %s computes no grant."),
                       records->schemes[scheme].name, records->schemes[0].name, records->schemes[without].name);
}

const char *records_exceeded_text(const struct records *records)
{
    return records->exceeded ? translate("A sum left the range of numbers and is not to be used.") : NULL;
}

const char *records_grant_text(struct arena *arena, const struct records_scheme *scheme, int64_t grant)
{
    return scheme->has_grant ? amount_grouped(arena, grant, false) : "-";
}

const char *cause_kind_name(enum cause_kind kind)
{
    static const char *const names[CAUSES] = {[CAUSE_REQUIREMENT] = TO_TRANSLATE("requirement"),
                                              [CAUSE_LINE] = TO_TRANSLATE("expense covered"),
                                              [CAUSE_LINE_AMOUNT] = TO_TRANSLATE("amount that counts"),
                                              [CAUSE_RATE] = TO_TRANSLATE("rate"),
                                              [CAUSE_BASE] = TO_TRANSLATE("base amount"),
                                              [CAUSE_CEILING] = TO_TRANSLATE("ceiling"),
                                              [CAUSE_COMPUTED] = TO_TRANSLATE("formula and rounding")};
    return translate(names[kind]);
}

const char *cause_kind_key(enum cause_kind kind)
{
    static const char *const keys[CAUSES] = {[CAUSE_REQUIREMENT] = "requirement", [CAUSE_LINE] = "line",
                                             [CAUSE_LINE_AMOUNT] = "line_amount", [CAUSE_RATE] = "rate",
                                             [CAUSE_BASE] = "base_amount",        [CAUSE_CEILING] = "ceiling",
                                             [CAUSE_COMPUTED] = "computed"};
    return keys[kind];
}
