/* SPDX-License-Identifier: Apache-2.0 */
/* The page of a comparison: what comes of it on records. Charts are drawn with integers; what a bar says
 * stands beside it in words, and losses lie to the left and gains to the right, so that nothing hangs on
 * colour. */
#include <config.h>

#include "compare/report.h"

#include "base/diagnostic.h"
#include "base/number.h"
#include "io/html.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define CHART_WIDTH  600
#define BAR_HEIGHT   22
#define BAR_STEP     32
#define LABEL_ROOM   140
#define LABEL_ROOM_MOST 320
#define LETTER_WIDTH 7 /* of a half-width letter, at most */
#define VALUE_ROOM   120
#define CAUSES_SHOWN 12

static void add_path(struct buffer *out, const char *path, va_list arguments)
{
    char text[160];
    vsnprintf(text, sizeof text, path, arguments);
    html_attribute(out, "data-json", text);
}

static void attribute_path(struct buffer *out, const char *path, ...) __attribute__((format(printf, 2, 3)));
static void attribute_path(struct buffer *out, const char *path, ...)
{
    va_list arguments;
    va_start(arguments, path);
    add_path(out, path, arguments);
    va_end(arguments);
}

void report_number(struct buffer *out, struct arena *arena, int64_t number, bool sign, const char *path, ...)
{
    va_list arguments;
    html_raw(out, "<td class=\"number\"");
    va_start(arguments, path);
    add_path(out, path, arguments);
    va_end(arguments);
    html_raw(out, ">");
    html_text(out, amount_grouped(arena, number, sign));
    html_raw(out, "</td>");
}

/* An amount of a scheme, with its place in the JSON; where it computes no grant, that. */
static void grant_cell(const struct report *report, uint32_t scheme, struct buffer *out, int64_t grant, const char *path, ...)
    __attribute__((format(printf, 5, 6)));
static void grant_cell(const struct report *report, uint32_t scheme, struct buffer *out, int64_t grant, const char *path, ...)
{
    const struct records_scheme *of = &report->records->schemes[scheme];
    va_list arguments;
    html_raw(out, "<td class=\"number\"");
    va_start(arguments, path);
    if (of->has_grant)
        add_path(out, path, arguments);
    va_end(arguments);
    html_raw(out, ">");
    html_text(out, records_grant_text(report->arena, of, grant));
    html_raw(out, "</td>");
}

/* Says of pairs that one requirement decides, that it hides the others, and what shows them. */
static void advice(const struct report *report, struct buffer *out)
{
    const struct records *records = report->records;
    if (!records->advice)
        return;
    for (uint32_t s = 1; s < records->scheme_count; s++)
        if (records->pairs[s].alone)
            html_paragraph(out, records_alone_text(report->arena, records, s));
    html_raw(out, "<p class=\"screen\">");
    html_text(out, translate("To compare the other rules, give each scheme its own:"));
    html_raw(out, " <code");
    attribute_path(out, "records.advice");
    html_raw(out, ">");
    html_text(out, records->advice);
    html_raw(out, "</code></p>\n");
}

/* A number within a sentence. */
static void strong_number(const struct report *report, struct buffer *out, int64_t number, bool sign,
                          const char *path, ...) __attribute__((format(printf, 5, 6)));
static void strong_number(const struct report *report, struct buffer *out, int64_t number, bool sign,
                          const char *path, ...)
{
    va_list arguments;
    html_raw(out, "<strong");
    va_start(arguments, path);
    add_path(out, path, arguments);
    va_end(arguments);
    html_raw(out, ">");
    html_text(out, amount_grouped(report->arena, number, sign));
    html_raw(out, "</strong>");
}

static void side_cell(const struct report *report, uint32_t scheme, const struct cause_side *side,
                      struct buffer *out)
{
    html_cell_begin(out);
    report_rule_link(report, scheme, side->clause, out);
    html_text(out, side->clause || side->label ? "" : translate("(no such rule)"));
    if (side->label) {
        html_text(out, side->clause ? " " : "");
        html_text(out, side->label);
    }
    html_cell_end(out);
}

/* ---- Charts ---- */

static int64_t part(int64_t value, int64_t most, int64_t room)
{
    return most > 0 ? (int64_t)((wide)value * room / most) : 0;
}

static void svg_text(struct buffer *out, int64_t x, int64_t y, const char *anchor, const char *text)
{
    buffer_print(out, "<text x=\"%" PRId64 "\" y=\"%" PRId64 "\" text-anchor=\"%s\">", x, y, anchor);
    html_text(out, text);
    html_raw(out, "</text>");
}

static void svg_bar(struct buffer *out, int64_t x, int64_t y, int64_t width, const char *class_name)
{
    buffer_print(out,
                 "<rect x=\"%" PRId64 "\" y=\"%" PRId64 "\" width=\"%" PRId64
                 "\" height=\"%d\" rx=\"2\" class=\"%s\"/>",
                 x, y, width, BAR_HEIGHT, class_name);
}

static void svg_words(struct buffer *out, const char *title, const char *description)
{
    html_element(out, "title", NULL, title);
    html_element(out, "desc", NULL, description);
}

static const char *series(uint32_t scheme)
{
    static const char *const classes[] = {"first", "second", "third", "fourth"};
    return classes[scheme % 4];
}

/* For the names of the schemes, at least as much as for other labels. */
static int64_t label_room(const struct records *records)
{
    int64_t room = LABEL_ROOM;
    for (uint32_t s = 0; s < records->scheme_count; s++) {
        const char *name = records->schemes[s].name;
        int64_t wanted = LETTER_WIDTH * (int64_t)text_width(name, strlen(name)) + 20;
        room = wanted > room ? wanted : room;
    }
    return room < LABEL_ROOM_MOST ? room : LABEL_ROOM_MOST;
}

static void totals_chart(const struct report *report, struct buffer *out)
{
    const struct records *records = report->records;
    int64_t most = 1, label = label_room(records), room = CHART_WIDTH - label - VALUE_ROOM;
    const char *title = translate("Granted in all, by scheme");
    for (uint32_t s = 0; s < records->scheme_count; s++)
        most = records->schemes[s].total.grant > most ? records->schemes[s].total.grant : most;
    html_open(out, "div", "whole", NULL);
    html_picture_begin(out, CHART_WIDTH, BAR_STEP * records->scheme_count + 8, title);
    svg_words(out, title, translate("a bar for each scheme, as long as the sum of its grants"));
    for (uint32_t s = 0; s < records->scheme_count; s++) {
        int64_t grant = records->schemes[s].total.grant, y = 6 + BAR_STEP * (int64_t)s;
        svg_text(out, label - 10, y + 16, "end", records->schemes[s].name);
        if (!records->schemes[s].has_grant) {
            svg_text(out, label + 8, y + 16, "start", translate("(no grant is computed)"));
            continue;
        }
        svg_bar(out, label, y, part(grant, most, room), series(s));
        buffer_print(out, "<text x=\"%" PRId64 "\" y=\"%" PRId64 "\"", label + part(grant, most, room) + 8, y + 16);
        attribute_path(out, "records.schemes.%u.grant", s);
        html_raw(out, ">");
        html_text(out, amount_grouped(report->arena, grant, false));
        html_text(out, "円");
        html_raw(out, "</text>");
    }
    html_picture_end(out);
    html_close(out, "div");
    html_raw(out, "\n");
}

/* Buckets from the first to the last that holds an application. */
static void distribution_chart(const struct report *report, uint32_t scheme, struct buffer *out)
{
    const struct records_pair *pair = &report->records->pairs[scheme];
    uint32_t first = BUCKETS, last = 0, row = 0;
    int64_t most = 1, room = (CHART_WIDTH - LABEL_ROOM) / 2 - 60,
            middle = LABEL_ROOM + (CHART_WIDTH - LABEL_ROOM) / 2;
    for (uint32_t b = 0; b < BUCKETS; b++) {
        if (pair->buckets[b] == 0)
            continue;
        first = first == BUCKETS ? b : first;
        last = b;
        most = (int64_t)pair->buckets[b] > most ? (int64_t)pair->buckets[b] : most;
    }
    if (first == BUCKETS)
        return;
    const char *title = translate("How many applications differ by how much");
    html_open(out, "div", "whole", NULL);
    unsigned height = (last - first + 1) * BAR_STEP + 8;
    html_picture_begin(out, CHART_WIDTH, height, title);
    svg_words(out, title,
              translate("losses to the left, gains to the right, as long as the number of applications"));
    buffer_print(out, "<line x1=\"%" PRId64 "\" y1=\"0\" x2=\"%" PRId64 "\" y2=\"%u\" class=\"axis\"/>",
                 middle, middle, height);
    for (uint32_t b = first; b <= last; b++, row++) {
        int64_t y = 6 + BAR_STEP * (int64_t)row, width = part((int64_t)pair->buckets[b], most, room);
        bool left = b < BUCKET_EDGES, none = b == BUCKET_EDGES;
        svg_text(out, LABEL_ROOM - 10, y + 16, "end", bucket_text(report->arena, b));
        svg_bar(out,
                left   ? middle - width
                : none ? middle - width / 2
                       : middle,
                y, width,
                left   ? "removed"
                : none ? "open"
                       : "added");
        int64_t beside = left ? middle - width - 6 : none ? middle + width / 2 + 6 : middle + width + 6;
        buffer_print(out, "<text x=\"%" PRId64 "\" y=\"%" PRId64 "\" text-anchor=\"%s\"", beside, y + 16,
                     left ? "end" : "start");
        attribute_path(out, "records.pairs.%u.distribution.%u.applications", scheme - 1, b);
        html_raw(out, ">");
        html_text(out, amount_grouped(report->arena, (int64_t)pair->buckets[b], false));
        html_raw(out, "</text>");
    }
    html_picture_end(out);
    html_close(out, "div");
    html_raw(out, "\n");
}

/* ---- The first page ---- */

static void totals_table(const struct report *report, struct buffer *out)
{
    static const char *const keys[OUTCOMES] = {"granted", "refused", "open", "rejected"};
    const struct records *records = report->records;
    const char *heads[] = {translate("scheme"),          outcome_name(OUTCOME_GRANT),
                           outcome_name(OUTCOME_REFUSE), outcome_name(OUTCOME_OPEN),
                           outcome_name(OUTCOME_ERROR),  translate("granted in all (yen)")};
    html_table_begin(out, translate("What the schemes decide and grant"), heads, sizeof heads / sizeof *heads);
    for (uint32_t s = 0; s < records->scheme_count; s++) {
        const struct records_total *total = &records->schemes[s].total;
        const char *title = records->schemes[s].program->title;
        html_row_begin(out);
        html_row_name(out, arena_print(report->arena, "%s　%s", records->schemes[s].name, title ? title : ""));
        for (int outcome = 0; outcome < OUTCOMES; outcome++)
            report_number(out, report->arena, (int64_t)total->outcomes[outcome], false,
                          "records.schemes.%u.%s", s, keys[outcome]);
        grant_cell(report, s, out, total->grant, "records.schemes.%u.grant", s);
        html_row_end(out);
    }
    html_table_end(out);
}

static void pair_sentence(const struct report *report, uint32_t s, struct buffer *out)
{
    const struct records_pair *pair = &report->records->pairs[s];
    html_raw(out, "<li>");
    html_link(out, arena_print(report->arena, "#pair-%u", s), report->records->schemes[s].name);
    html_text(out, arena_print(report->arena, translate(" against %s: "), report->records->schemes[0].name));
    html_text(out, translate("more for "));
    strong_number(report, out, (int64_t)pair->gainers, false, "records.pairs.%u.gainers", s - 1);
    html_text(out, translate(" applications ("));
    strong_number(report, out, pair->gain, true, "records.pairs.%u.gain", s - 1);
    html_text(out, translate(" yen), less for "));
    strong_number(report, out, (int64_t)pair->losers, false, "records.pairs.%u.losers", s - 1);
    html_text(out, translate(" applications ("));
    strong_number(report, out, pair->loss, true, "records.pairs.%u.loss", s - 1);
    html_text(out, translate(" yen). "));
    const char *measure = records_measure_text(report->arena, report->records, s);
    html_text(out, measure ? measure : "");
    html_text(out, measure ? " " : "");
    if (pair->causes.count) {
        const struct records_cause *cause = &pair->causes.items[0];
        html_text(out, arena_print(report->arena, translate("What moves most: %s (%s → %s)."),
                                   cause_kind_name(cause->kind), cause_side_text(report->arena, &cause->from),
                                   cause_side_text(report->arena, &cause->to)));
    }
    html_raw(out, "</li>\n");
}

static void population_table(const struct report *report, struct buffer *out)
{
    const struct population *population = report->population;
    const char *heads[2 + POPULATION_RANKS] = {translate("scheme"), translate("mean")};
    for (unsigned r = 0; r < POPULATION_RANKS; r++)
        heads[2 + r] = r == 0                      ? translate("least")
                       : r == POPULATION_RANKS - 1 ? translate("most")
                                                   : arena_print(report->arena, "%u%%", population_ranks[r]);
    html_heading(out, 2, translate("The budget each scheme would need (yen)"), "population");
    html_paragraph(out, arena_print(report->arena,
                                    translate("%s applications by chance, %s times; seeds from %s on. "
                                              "Percentiles are totals that came about."),
                                    amount_grouped(report->arena, (int64_t)population->size, false),
                                    amount_grouped(report->arena, (int64_t)population->seeds, false),
                                    amount_grouped(report->arena, (int64_t)population->seed, false)));
    html_table_begin(out, translate("The budget each scheme would need (yen)"), heads, 2 + POPULATION_RANKS);
    for (uint32_t s = 0; s < population->scheme_count; s++) {
        html_row_begin(out);
        html_row_name(out, report->records->schemes[s].name);
        grant_cell(report, s, out, population->mean[s], "population.schemes.%u.mean", s);
        for (unsigned r = 0; r < POPULATION_RANKS; r++)
            grant_cell(report, s, out, population->percentiles[s][r], "population.schemes.%u.percentiles.%u", s, r);
        html_row_end(out);
    }
    html_table_end(out);
}

void report_findings(const struct report *report, struct buffer *out)
{
    const struct records *records = report->records;
    totals_table(report, out);
    html_raw(out, "<ul>\n");
    for (uint32_t s = 1; s < records->scheme_count; s++)
        pair_sentence(report, s, out);
    html_raw(out, "</ul>\n");
    advice(report, out);
    html_raw(out, "<p>");
    html_text(out, arena_print(report->arena, translate("Decided: applications of %s, "), records->source));
    strong_number(report, out, (int64_t)records->applications, false, "records.applications");
    html_text(out, translate(" in all; could not be read: "));
    strong_number(report, out, (int64_t)records->rejected, false, "records.rejected");
    html_raw(out, "</p>\n");
    if (report->own)
        html_paragraph(out, arena_print(report->arena,
                                        translate("Each scheme decided as if `%s` held what it asks for."),
                                        report->own));
    if (records_exceeded_text(records))
        html_paragraph(out, records_exceeded_text(records));
}

void report_figures(const struct report *report, struct buffer *out)
{
    html_heading(out, 2, translate("Granted in all, by scheme"), "figures");
    totals_chart(report, out);
    if (report->population)
        population_table(report, out);
}

/* ---- One scheme against the first ---- */

static void causes_table(const struct report *report, uint32_t s, struct buffer *out)
{
    const struct records *records = report->records;
    const struct records_pair *pair = &records->pairs[s];
    const char *heads[] = {translate("step"),      records->schemes[0].name, records->schemes[s].name,
                           translate("more"),      translate("gain (yen)"),  translate("less"),
                           translate("loss (yen)")};
    if (pair->causes.count)
        html_heading(out, 3, translate("The rules that make the difference"), NULL);
    for (uint32_t i = 0; i < pair->causes.count; i++) {
        const struct records_cause *cause = &pair->causes.items[i];
        if (i == CAUSES_SHOWN)
            html_fold_begin(out, translate("the other rules"), false);
        if (i == 0 || i == CAUSES_SHOWN)
            html_table_begin(out, translate("The rules that make the difference"), heads, sizeof heads / sizeof *heads);
        html_row_begin(out);
        html_row_name(out, cause_kind_name(cause->kind));
        side_cell(report, 0, &cause->from, out);
        side_cell(report, s, &cause->to, out);
        report_number(out, report->arena, (int64_t)cause->gainers, false,
                      "records.pairs.%u.causes.%u.gainers", s - 1, i);
        report_number(out, report->arena, cause->gain, true, "records.pairs.%u.causes.%u.gain", s - 1, i);
        report_number(out, report->arena, (int64_t)cause->losers, false, "records.pairs.%u.causes.%u.losers",
                      s - 1, i);
        report_number(out, report->arena, cause->loss, true, "records.pairs.%u.causes.%u.loss", s - 1, i);
        html_row_end(out);
        if (i + 1 == CAUSES_SHOWN || i + 1 == pair->causes.count)
            html_table_end(out);
    }
    if (pair->causes.count > CAUSES_SHOWN)
        html_fold_end(out);
}

static void most_table(const struct report *report, uint32_t s, struct buffer *out)
{
    const struct records *records = report->records;
    const struct records_pair *pair = &records->pairs[s];
    const char *heads[] = {"申請番号", records->schemes[0].name, records->schemes[s].name,
                           translate("difference (yen)"), translate("rule")};
    if (pair->differing_count == 0)
        return;
    html_open(out, "div", "screen", NULL);
    html_fold_begin(out, translate("The applications that differ most"), false);
    html_table_begin(out, translate("The applications that differ most"), heads, sizeof heads / sizeof *heads);
    for (uint32_t i = 0; i < pair->differing_count; i++) {
        const struct records_differing *differing = &pair->differing[i];
        html_row_begin(out);
        html_row_name(out, differing->id);
        report_number(out, report->arena, differing->from, false, "records.pairs.%u.most.%u.from.grant",
                      s - 1, i);
        report_number(out, report->arena, differing->to, false, "records.pairs.%u.most.%u.to.grant", s - 1,
                      i);
        report_number(out, report->arena, differing->to - differing->from, true,
                      "records.pairs.%u.most.%u.difference", s - 1, i);
        html_cell(out,
                  differing->cause == NONE ? "" : cause_kind_name(pair->causes.items[differing->cause].kind));
        html_row_end(out);
    }
    html_table_end(out);
    html_fold_end(out);
    html_close(out, "div");
    html_raw(out, "\n");
}

static void outcomes_table(const struct report *report, uint32_t s, struct buffer *out)
{
    const struct records *records = report->records;
    const struct records_pair *pair = &records->pairs[s];
    const char *heads[1 + OUTCOMES] = {
        arena_print(report->arena, "%s ＼ %s", records->schemes[0].name, records->schemes[s].name)};
    for (int outcome = 0; outcome < OUTCOMES; outcome++)
        heads[1 + outcome] = outcome_name((enum outcome)outcome);
    html_heading(out, 3, translate("Who may be granted where"), NULL);
    html_table_begin(out, translate("Who may be granted where"), heads, 1 + OUTCOMES);
    for (int before = 0; before < OUTCOMES; before++) {
        html_row_begin(out);
        html_row_name(out, outcome_name((enum outcome)before));
        for (int after = 0; after < OUTCOMES; after++)
            report_number(out, report->arena, (int64_t)pair->outcomes[before][after], false,
                          "records.pairs.%u.outcomes.%d.%d", s - 1, before, after);
        html_row_end(out);
    }
    html_table_end(out);
}

void report_pairs(const struct report *report, struct buffer *out)
{
    const struct records *records = report->records;
    for (uint32_t s = 1; s < records->scheme_count; s++) {
        html_heading(out, 2,
                     arena_print(report->arena, translate("%s against %s"), records->schemes[s].name,
                                 records->schemes[0].name),
                     arena_print(report->arena, "pair-%u", s));
        html_heading(out, 3, translate("How many applications differ by how much"), NULL);
        distribution_chart(report, s, out);
        causes_table(report, s, out);
        outcomes_table(report, s, out);
        most_table(report, s, out);
    }
}

/* ---- By fields, and what is lacking ---- */

static void group_table(const struct report *report, uint32_t b, struct buffer *out)
{
    const struct records *records = report->records;
    const struct records_by *by = &records->by[b];
    uint32_t columns = 2 + 2 * records->scheme_count;
    const char **heads = ARENA_ARRAY(report->arena, const char *, columns);
    heads[0] = by->name;
    heads[1] = translate("applications");
    for (uint32_t s = 0; s < records->scheme_count; s++) {
        heads[2 + 2 * s] =
            arena_print(report->arena, "%s %s", records->schemes[s].name, outcome_name(OUTCOME_GRANT));
        heads[3 + 2 * s] = arena_print(report->arena, "%s（円）", records->schemes[s].name);
    }
    html_heading(out, 3, arena_print(report->arena, translate("By %s"), by->name), NULL);
    html_table_begin(out, arena_print(report->arena, translate("By %s"), by->name), heads, columns);
    for (uint32_t g = 0; g < by->group_count; g++) {
        const struct records_group *group = &by->groups[g];
        html_row_begin(out);
        html_row_name(out, group->value);
        report_number(out, report->arena, (int64_t)group->applications, false,
                      "records.by.%u.groups.%u.applications", b, g);
        for (uint32_t s = 0; s < records->scheme_count; s++) {
            report_number(out, report->arena, (int64_t)group->totals[s].granted, false,
                          "records.by.%u.groups.%u.schemes.%u.granted", b, g, s);
            grant_cell(report, s, out, group->totals[s].grant, "records.by.%u.groups.%u.schemes.%u.grant", b, g, s);
        }
        html_row_end(out);
    }
    html_table_end(out);
}

/* The most that something could come to, where it has a most. */
static void most_cell(const struct report *report, struct buffer *out, int64_t most, uint64_t unbounded,
                      const char *list, uint32_t scheme, uint32_t number)
{
    if (unbounded && report->records->schemes[scheme].has_grant)
        html_cell(out, translate("not bounded"));
    else
        grant_cell(report, scheme, out, most, "records.schemes.%u.%s.%u.most", scheme, list, number);
}

static void lacks_table(const struct report *report, struct buffer *out)
{
    const struct records *records = report->records;
    const char *heads[] = {translate("field"), translate("scheme"), translate("applications"),
                           translate("at least (yen)"), translate("at most (yen)")};
    bool any = false;
    for (uint32_t s = 0; s < records->scheme_count; s++)
        any = any || records->schemes[s].lacks.count;
    if (!any)
        return;
    html_heading(out, 2, translate("Fields that decisions wait for"), "lacking");
    html_table_begin(out, translate("Fields that decisions wait for"), heads, sizeof heads / sizeof *heads);
    for (uint32_t s = 0; s < records->scheme_count; s++)
        for (uint32_t i = 0; i < records->schemes[s].lacks.count; i++) {
            const struct records_lack *lack = &records->schemes[s].lacks.items[i];
            html_row_begin(out);
            html_row_name(out, lack->field);
            html_cell(out, records->schemes[s].name);
            report_number(out, report->arena, (int64_t)lack->applications, false,
                          "records.schemes.%u.lacking.%u.applications", s, i);
            grant_cell(report, s, out, lack->least, "records.schemes.%u.lacking.%u.least", s, i);
            most_cell(report, out, lack->most, lack->unbounded, "lacking", s, i);
            html_row_end(out);
        }
    html_table_end(out);
}

static void assumed_table(const struct report *report, struct buffer *out)
{
    const struct records *records = report->records;
    const char *title = translate("Fields that no application has, and what was taken instead");
    const char *heads[] = {translate("field"),
                           translate("default"),
                           translate("scheme"),
                           translate("decisions that turn on it"),
                           translate("granted by it (yen)"),
                           translate("at least (yen)"),
                           translate("at most (yen)")};
    bool any = false;
    for (uint32_t s = 0; s < records->scheme_count; s++)
        any = any || records->schemes[s].assumed.count;
    if (!any)
        return;
    html_heading(out, 2, title, "assumed");
    html_table_begin(out, title, heads, sizeof heads / sizeof *heads);
    for (uint32_t s = 0; s < records->scheme_count; s++)
        for (uint32_t i = 0; i < records->schemes[s].assumed.count; i++) {
            const struct records_assumed *assumed = &records->schemes[s].assumed.items[i];
            html_row_begin(out);
            html_row_name(out, assumed->field);
            html_cell(out, records_assumed_text(assumed));
            html_cell(out, records->schemes[s].name);
            report_number(out, report->arena, (int64_t)assumed->applications, false,
                          "records.schemes.%u.assumed.%u.applications", s, i);
            grant_cell(report, s, out, assumed->granted, "records.schemes.%u.assumed.%u.granted", s, i);
            grant_cell(report, s, out, assumed->least, "records.schemes.%u.assumed.%u.least", s, i);
            most_cell(report, out, assumed->most, assumed->unbounded, "assumed", s, i);
            html_row_end(out);
        }
    html_table_end(out);
}

void report_groups(const struct report *report, struct buffer *out)
{
    if (report->records->by_count)
        html_heading(out, 2, translate("Figures by field"), "by");
    for (uint32_t b = 0; b < report->records->by_count; b++)
        group_table(report, b, out);
    lacks_table(report, out);
    assumed_table(report, out);
}
