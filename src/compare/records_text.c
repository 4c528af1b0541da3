/* SPDX-License-Identifier: Apache-2.0 */
/* The comparison on records for a terminal: small tables, one figure a cell; where the window is too narrow
 * for a table, a line a figure. */
#include <config.h>

#include "base/diagnostic.h"
#include "compare/records.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define COLUMNS_MOST 20
#define GAP          2
#define SHOWN_CAUSES 8
#define SHOWN_MOST   5

struct shown_row {
    const char *cells[COLUMNS_MOST];
};
struct shown_table {
    struct arena *arena;
    struct buffer *out;
    unsigned width;
    uint32_t columns;
    VECTOR(struct shown_row) rows; /* the first one are the heads */
};

static unsigned width_of(const char *text)
{
    return text ? text_width(text, strlen(text)) : 0;
}

static void pad(struct buffer *out, unsigned count)
{
    while (count-- > 0)
        buffer_text(out, " ");
}

static void add_row(struct shown_table *table, struct shown_row row)
{
    VECTOR_ADD(table->arena, table->rows, row);
}

/* Each figure on a line of its own, below the name of its row and what it is of. */
static void show_stacked(const struct shown_table *table)
{
    const struct shown_row *heads = &table->rows.items[0];
    for (uint32_t r = 1; r < table->rows.count; r++) {
        const struct shown_row *row = &table->rows.items[r];
        buffer_print(table->out, "%s: %s\n", heads->cells[0], row->cells[0]);
        for (uint32_t c = 1; c < table->columns; c++)
            if (row->cells[c])
                buffer_print(table->out, "  %s: %s\n", heads->cells[c], row->cells[c]);
    }
    buffer_text(table->out, "\n");
}

static void show_table(struct shown_table *table)
{
    unsigned widths[COLUMNS_MOST] = {0}, all = 0;
    for (uint32_t c = 0; c < table->columns; c++) {
        for (uint32_t r = 0; r < table->rows.count; r++)
            if (width_of(table->rows.items[r].cells[c]) > widths[c])
                widths[c] = width_of(table->rows.items[r].cells[c]);
        all += widths[c] + (c ? GAP : 0);
    }
    if (table->width && all > table->width) {
        show_stacked(table);
        return;
    }
    for (uint32_t r = 0; r < table->rows.count; r++) {
        const struct shown_row *row = &table->rows.items[r];
        for (uint32_t c = 0; c < table->columns; c++) {
            unsigned room = widths[c] - width_of(row->cells[c]);
            if (c)
                pad(table->out, GAP + room);
            buffer_text(table->out, row->cells[c] ? row->cells[c] : "");
            if (!c)
                pad(table->out, room);
        }
        buffer_text(table->out, "\n");
    }
    buffer_text(table->out, "\n");
}

const char *amount_grouped(struct arena *arena, int64_t amount, bool sign)
{
    char digits[24];
    snprintf(digits, sizeof digits, "%" PRIu64,
             amount < 0 ? (uint64_t)0 - (uint64_t)amount : (uint64_t)amount);
    size_t length = strlen(digits);
    char *text = arena_allocate(arena, length * 2 + 4), *to = text;
    if (amount < 0 || (sign && amount > 0))
        *to++ = amount < 0 ? '-' : '+';
    for (size_t i = 0; i < length; i++) {
        if (i && (length - i) % 3 == 0)
            *to++ = ',';
        *to++ = digits[i];
    }
    return text;
}

const char *cause_side_text(struct arena *arena, const struct cause_side *side)
{
    if (!side->clause && !side->label)
        return translate("(no such rule)");
    if (!side->clause)
        return side->label;
    return arena_print(arena, "《%s》%s%s", side->clause, side->label ? " " : "",
                       side->label ? side->label : "");
}

const char *bucket_text(struct arena *arena, uint32_t bucket)
{
    if (bucket == BUCKET_EDGES)
        return translate("no difference");
    uint32_t edge = bucket > BUCKET_EDGES ? bucket - BUCKET_EDGES : BUCKET_EDGES - bucket;
    const char *sign = bucket > BUCKET_EDGES ? "+" : "−";
    const char *low =
        edge == 1 ? "0" : arena_print(arena, "%s%" PRId64 "万", sign, bucket_edges[edge - 1] / 10000);
    if (edge == BUCKET_EDGES)
        return arena_print(arena, "%s円～", low);
    return arena_print(arena, "%s～%s%" PRId64 "万円", low, sign, bucket_edges[edge] / 10000);
}

static struct shown_table begin_table(struct arena *arena, struct buffer *out, unsigned width,
                                      uint32_t columns)
{
    return (struct shown_table){.arena = arena,
                                .out = out,
                                .width = width,
                                .columns = columns < COLUMNS_MOST ? columns : COLUMNS_MOST};
}

static const char *count_text(struct arena *arena, uint64_t count)
{
    return amount_grouped(arena, (int64_t)count, false);
}

/* ---- Totals ---- */

static void show_totals(struct arena *arena, const struct records *records, unsigned width,
                        struct buffer *out)
{
    struct shown_table table = begin_table(arena, out, width, 6);
    add_row(&table, (struct shown_row){{translate("scheme"), outcome_name(OUTCOME_GRANT),
                                        outcome_name(OUTCOME_REFUSE), outcome_name(OUTCOME_OPEN),
                                        outcome_name(OUTCOME_ERROR), translate("granted in all (yen)")}});
    for (uint32_t s = 0; s < records->scheme_count; s++) {
        const struct records_total *total = &records->schemes[s].total;
        struct shown_row row = {{records->schemes[s].name}};
        for (int outcome = 0; outcome < OUTCOMES; outcome++)
            row.cells[1 + outcome] = count_text(arena, total->outcomes[outcome]);
        row.cells[5] = records_grant_text(arena, &records->schemes[s], total->grant);
        add_row(&table, row);
    }
    show_table(&table);
}

static void show_pairs(struct arena *arena, const struct records *records, unsigned width, struct buffer *out)
{
    struct shown_table table = begin_table(arena, out, width, 8);
    add_row(&table, (struct shown_row){{arena_print(arena, translate("against %s"), records->schemes[0].name),
                                        translate("more"), translate("less"), translate("the same"),
                                        translate("undecided"), translate("gain (yen)"),
                                        translate("loss (yen)"), translate("difference (yen)")}});
    for (uint32_t s = 1; s < records->scheme_count; s++) {
        const struct records_pair *pair = &records->pairs[s];
        add_row(&table, (struct shown_row){{records->schemes[s].name, count_text(arena, pair->gainers),
                                            count_text(arena, pair->losers), count_text(arena, pair->same),
                                            count_text(arena, pair->undecided),
                                            amount_grouped(arena, pair->gain, true),
                                            amount_grouped(arena, pair->loss, true),
                                            amount_grouped(arena, pair->gain + pair->loss, true)}});
    }
    show_table(&table);
    bool told = false;
    for (uint32_t s = 1; s < records->scheme_count; s++) {
        const char *text = records_measure_text(arena, records, s);
        if (text)
            buffer_print(out, "%s\n", text);
        told = told || text;
    }
    buffer_text(out, told ? "\n" : "");
}

/* ---- One scheme against the first ---- */

static void show_causes(struct arena *arena, const struct records *records, uint32_t s, struct buffer *out)
{
    const struct records_pair *pair = &records->pairs[s];
    for (uint32_t i = 0; i < pair->causes.count && i < SHOWN_CAUSES; i++) {
        const struct records_cause *cause = &pair->causes.items[i];
        buffer_print(out, translate("%s: %s more (%s yen), %s less (%s yen)"), cause_kind_name(cause->kind),
                     count_text(arena, cause->gainers), amount_grouped(arena, cause->gain, true),
                     count_text(arena, cause->losers), amount_grouped(arena, cause->loss, true));
        buffer_print(out, "\n    %s: %s\n    %s: %s\n", records->schemes[0].name,
                     cause_side_text(arena, &cause->from), records->schemes[s].name,
                     cause_side_text(arena, &cause->to));
    }
    if (pair->causes.count > SHOWN_CAUSES) {
        buffer_print(out, translate("and %u more rules; --format json has all of them"),
                     pair->causes.count - SHOWN_CAUSES);
        buffer_text(out, "\n");
    }
    buffer_text(out, "\n");
}

static void show_buckets(struct arena *arena, const struct records_pair *pair, unsigned width,
                         struct buffer *out)
{
    struct shown_table table = begin_table(arena, out, width, 4);
    uint64_t most = 1;
    add_row(&table, (struct shown_row){
                        {translate("difference"), translate("applications"), translate("sum (yen)"), ""}});
    for (uint32_t bucket = 0; bucket < BUCKETS; bucket++)
        most = pair->buckets[bucket] > most ? pair->buckets[bucket] : most;
    for (uint32_t bucket = 0; bucket < BUCKETS; bucket++) {
        if (pair->buckets[bucket] == 0)
            continue;
        char bar[21];
        unsigned length = (unsigned)((pair->buckets[bucket] * 20 + most - 1) / most);
        memset(bar, '#', length);
        memset(bar + length, ' ', 20 - length);
        bar[20] = '\0';
        add_row(&table,
                (struct shown_row){{bucket_text(arena, bucket), count_text(arena, pair->buckets[bucket]),
                                    amount_grouped(arena, pair->bucket_sums[bucket], true),
                                    arena_text(arena, bar, 20)}});
    }
    show_table(&table);
}

static void show_most(struct arena *arena, const struct records *records, uint32_t s, unsigned width,
                      struct buffer *out)
{
    const struct records_pair *pair = &records->pairs[s];
    struct shown_table table = begin_table(arena, out, width, 4);
    if (pair->differing_count == 0)
        return;
    add_row(&table, (struct shown_row){{translate("those that differ most"), records->schemes[0].name,
                                        records->schemes[s].name, translate("difference (yen)")}});
    for (uint32_t i = 0; i < pair->differing_count && i < SHOWN_MOST; i++) {
        const struct records_differing *differing = &pair->differing[i];
        add_row(&table, (struct shown_row){{text_visible(arena, differing->id), amount_grouped(arena, differing->from, false),
                                            amount_grouped(arena, differing->to, false),
                                            amount_grouped(arena, differing->to - differing->from, true)}});
    }
    show_table(&table);
}

/* ---- Groups, what is lacking, population ---- */

static void show_by(struct arena *arena, const struct records *records, const struct records_by *by,
                    unsigned width, struct buffer *out)
{
    struct shown_table table = begin_table(arena, out, width, 2 + 2 * records->scheme_count);
    struct shown_row heads = {{by->name, translate("applications")}};
    for (uint32_t s = 0; 3 + 2 * s < table.columns; s++) {
        heads.cells[2 + 2 * s] =
            arena_print(arena, "%s %s", records->schemes[s].name, outcome_name(OUTCOME_GRANT));
        heads.cells[3 + 2 * s] = translate("yen");
    }
    add_row(&table, heads);
    for (uint32_t g = 0; g < by->group_count; g++) {
        const struct records_group *group = &by->groups[g];
        struct shown_row row = {{group->value, count_text(arena, group->applications)}};
        for (uint32_t s = 0; 3 + 2 * s < table.columns; s++) {
            row.cells[2 + 2 * s] = count_text(arena, group->totals[s].granted);
            row.cells[3 + 2 * s] = records_grant_text(arena, &records->schemes[s], group->totals[s].grant);
        }
        add_row(&table, row);
    }
    show_table(&table);
}

/* From the least to the most, if there is one; "-" where the scheme computes no grant. */
static const char *grants_span(struct arena *arena, const struct records_scheme *scheme, int64_t least, int64_t most,
                                uint64_t unbounded)
{
    if (!scheme->has_grant)
        return records_grant_text(arena, scheme, 0);
    const char *low = amount_grouped(arena, least, false);
    return unbounded ? arena_print(arena, translate("%s and up"), low)
                     : arena_print(arena, "%s～%s", low, amount_grouped(arena, most, false));
}

static void show_lacks(struct arena *arena, const struct records *records, unsigned width, struct buffer *out)
{
    struct shown_table table = begin_table(arena, out, width, 4);
    add_row(&table, (struct shown_row){{translate("fields that decisions wait for"), translate("scheme"),
                                        translate("applications"), translate("could come to (yen)")}});
    for (uint32_t s = 0; s < records->scheme_count; s++)
        for (uint32_t i = 0; i < records->schemes[s].lacks.count; i++) {
            const struct records_lack *lack = &records->schemes[s].lacks.items[i];
            add_row(&table, (struct shown_row){{lack->field, records->schemes[s].name,
                                                count_text(arena, lack->applications),
                                                grants_span(arena, &records->schemes[s], lack->least, lack->most, lack->unbounded)}});
        }
    if (table.rows.count > 1)
        show_table(&table);
}

static void show_assumed(struct arena *arena, const struct records *records, unsigned width, struct buffer *out)
{
    struct shown_table table = begin_table(arena, out, width, 6);
    add_row(&table, (struct shown_row){{translate("fields that no application has"), translate("default"),
                                        translate("scheme"), translate("decisions that turn on it"),
                                        translate("granted by it (yen)"), translate("could come to (yen)")}});
    for (uint32_t s = 0; s < records->scheme_count; s++)
        for (uint32_t i = 0; i < records->schemes[s].assumed.count; i++) {
            const struct records_assumed *assumed = &records->schemes[s].assumed.items[i];
            add_row(&table,
                    (struct shown_row){{assumed->field, records_assumed_text(assumed), records->schemes[s].name,
                                        count_text(arena, assumed->applications),
                                        records_grant_text(arena, &records->schemes[s], assumed->granted),
                                        grants_span(arena, &records->schemes[s], assumed->least, assumed->most, assumed->unbounded)}});
        }
    if (table.rows.count > 1)
        show_table(&table);
}

static void show_population(struct arena *arena, const struct records *records,
                            const struct population *population, unsigned width, struct buffer *out)
{
    struct shown_table table = begin_table(arena, out, width, 2 + POPULATION_RANKS);
    buffer_print(out, translate("Budget needed, in yen: %s applications by chance, %s times"),
                 count_text(arena, population->size), count_text(arena, population->seeds));
    buffer_text(out, "\n");
    struct shown_row heads = {{translate("scheme"), translate("mean")}};
    for (unsigned r = 0; r < POPULATION_RANKS; r++)
        heads.cells[2 + r] = r == 0                      ? translate("least")
                             : r == POPULATION_RANKS - 1 ? translate("most")
                                                         : arena_print(arena, "%u%%", population_ranks[r]);
    add_row(&table, heads);
    for (uint32_t s = 0; s < population->scheme_count; s++) {
        struct shown_row row = {
            {records->schemes[s].name, records_grant_text(arena, &records->schemes[s], population->mean[s])}};
        for (unsigned r = 0; r < POPULATION_RANKS; r++)
            row.cells[2 + r] = records_grant_text(arena, &records->schemes[s], population->percentiles[s][r]);
        add_row(&table, row);
    }
    show_table(&table);
}

const char *records_alone_text(struct arena *arena, const struct records *records, uint32_t scheme)
{
    const struct records_pair *pair = &records->pairs[scheme];
    return arena_print(
        arena, translate("%s against %s: %s of %s differences come of the requirement on %s alone"),
        records->schemes[scheme].name, records->schemes[0].name, count_text(arena, pair->alone_count),
        count_text(arena, pair->gainers + pair->losers), pair->alone);
}

static void show_advice(struct arena *arena, const struct records *records, struct buffer *out)
{
    for (uint32_t s = 1; s < records->scheme_count && records->advice; s++)
        if (records->pairs[s].alone)
            buffer_print(out, "%s\n", records_alone_text(arena, records, s));
    if (records->advice)
        buffer_print(out, "%s\n  %s\n\n", translate("To compare the other rules, give each scheme its own:"),
                     records->advice);
}

void records_text(struct arena *arena, const struct records *records, const struct population *population,
                  unsigned width, struct buffer *out)
{
    buffer_text(out, "\n");
    buffer_print(out, translate("On records: %s applications from %s, and %s that could not be read"),
                 count_text(arena, records->applications), records->source,
                 count_text(arena, records->rejected));
    buffer_text(out, "\n");
    if (records_exceeded_text(records))
        buffer_print(out, "%s\n", records_exceeded_text(records));
    buffer_text(out, "\n");
    show_totals(arena, records, width, out);
    show_pairs(arena, records, width, out);
    show_advice(arena, records, out);
    for (uint32_t s = 1; s < records->scheme_count; s++) {
        const struct records_pair *pair = &records->pairs[s];
        if (pair->gainers + pair->losers + pair->same == 0)
            continue;
        buffer_print(out, translate("%s against %s: what makes the difference"), records->schemes[s].name,
                     records->schemes[0].name);
        buffer_text(out, "\n");
        show_causes(arena, records, s, out);
        show_buckets(arena, pair, width, out);
        show_most(arena, records, s, width, out);
    }
    for (uint32_t b = 0; b < records->by_count; b++)
        show_by(arena, records, &records->by[b], width, out);
    show_lacks(arena, records, width, out);
    show_assumed(arena, records, width, out);
    if (population)
        show_population(arena, records, population, width, out);
}
