/* SPDX-License-Identifier: Apache-2.0 */
/* The comparison as a workbook: a summary with a chart, the key terms, the rules, and what comes of them on records. */
#include <config.h>

#include "compare/report.h"

#include "compare/witness.h"

#include "base/diagnostic.h"
#include "base/text.h"
#include "io/book.h"

#include <string.h>

struct xlsx {
    const struct report *report;
    struct book book;
    struct book_sheet sheet;       /* under way */
    lxw_row_t totals, totals_end; /* of the summary: the rows of the schemes */
};

/* ---- Sheets ---- */

static void grant_cell(struct xlsx *xlsx, uint16_t column, uint32_t scheme, int64_t grant)
{
    const struct records_scheme *of = &xlsx->report->records->schemes[scheme];
    if (of->has_grant)
        book_number(&xlsx->sheet, column, grant, BOOK_YEN);
    else
        book_text(&xlsx->sheet, column, records_grant_text(xlsx->report->arena, of, grant), BOOK_TEXT);
}

static void totals_rows(struct xlsx *xlsx)
{
    const struct records *records = xlsx->report->records;
    const char *heads[] = {translate("scheme"),          outcome_name(OUTCOME_GRANT),
                           outcome_name(OUTCOME_REFUSE), outcome_name(OUTCOME_OPEN),
                           outcome_name(OUTCOME_ERROR),  translate("granted in all (yen)")};
    lxw_row_t first = xlsx->sheet.row + 1;
    book_heads(&xlsx->sheet, heads, 6);
    for (uint32_t s = 0; s < records->scheme_count; s++, book_next_row(&xlsx->sheet)) {
        book_text(&xlsx->sheet, 0, records->schemes[s].name, BOOK_TEXT);
        for (uint16_t o = 0; o < OUTCOMES; o++)
            book_number(&xlsx->sheet, 1 + o, (int64_t)records->schemes[s].total.outcomes[o], BOOK_COUNT);
        grant_cell(xlsx, 5, s, records->schemes[s].total.grant);
    }
    xlsx->totals = first;
    xlsx->totals_end = xlsx->sheet.row - 1;
}

/* Below the tables: what each scheme grants. */
static void totals_chart(struct xlsx *xlsx)
{
    const struct workbook_library *library = &xlsx->book.library;
    lxw_chart_options options = {.x_scale = 1.5, .y_scale = 1.2};
    lxw_chart *chart = library->workbook_add_chart(xlsx->book.workbook, LXW_CHART_COLUMN);
    lxw_chart_series *series = library->chart_add_series(chart, NULL, NULL);
    const char *sheet = translate("summary");
    library->chart_series_set_categories(series, sheet, xlsx->totals, 0, xlsx->totals_end, 0);
    library->chart_series_set_values(series, sheet, xlsx->totals, 5, xlsx->totals_end, 5);
    library->chart_series_set_name(series, translate("granted in all (yen)"));
    library->chart_title_set_name(chart, translate("Granted in all, by scheme"));
    library->chart_axis_set_num_format(chart->y_axis, "#,##0\"円\"");
    library->chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    if (!xlsx->sheet.sheet)
        return;
    library->worksheet_insert_chart_opt(xlsx->sheet.sheet, xlsx->sheet.row + 1, 0, chart, &options);
}

static void pair_rows(struct xlsx *xlsx)
{
    const struct records *records = xlsx->report->records;
    const char *heads[] = {
        arena_print(xlsx->report->arena, translate("against %s"), records->schemes[0].name),
        translate("more"),
        translate("less"),
        translate("the same"),
        translate("undecided"),
        translate("gain (yen)"),
        translate("loss (yen)"),
        translate("difference (yen)")};
    if (records_exceeded_text(records)) {
        book_text(&xlsx->sheet, 0, records_exceeded_text(records), BOOK_TEXT);
        book_next_row(&xlsx->sheet);
    }
    book_next_row(&xlsx->sheet);
    book_heads(&xlsx->sheet, heads, 8);
    for (uint32_t s = 1; s < records->scheme_count; s++, book_next_row(&xlsx->sheet)) {
        const struct records_pair *pair = &records->pairs[s];
        book_text(&xlsx->sheet, 0, records->schemes[s].name, BOOK_TEXT);
        book_number(&xlsx->sheet, 1, (int64_t)pair->gainers, BOOK_COUNT);
        book_number(&xlsx->sheet, 2, (int64_t)pair->losers, BOOK_COUNT);
        book_number(&xlsx->sheet, 3, (int64_t)pair->same, BOOK_COUNT);
        book_number(&xlsx->sheet, 4, (int64_t)pair->undecided, BOOK_COUNT);
        book_number(&xlsx->sheet, 5, pair->gain, BOOK_CHANGE);
        book_number(&xlsx->sheet, 6, pair->loss, BOOK_CHANGE);
        book_number(&xlsx->sheet, 7, pair->gain + pair->loss, BOOK_CHANGE);
    }
    for (uint32_t s = 1; s < records->scheme_count; s++) {
        const char *text = records_measure_text(xlsx->report->arena, records, s);
        if (!text)
            continue;
        book_text(&xlsx->sheet, 0, text, BOOK_TEXT);
        book_next_row(&xlsx->sheet);
    }
}

static void population_rows(struct xlsx *xlsx)
{
    const struct population *population = xlsx->report->population;
    const char *heads[2 + POPULATION_RANKS] = {translate("The budget each scheme would need (yen)"),
                                               translate("mean")};
    for (unsigned r = 0; r < POPULATION_RANKS; r++)
        heads[2 + r] = r == 0 ? translate("least")
                       : r == POPULATION_RANKS - 1
                           ? translate("most")
                           : arena_print(xlsx->report->arena, "%u%%", population_ranks[r]);
    book_next_row(&xlsx->sheet);
    book_heads(&xlsx->sheet, heads, 2 + POPULATION_RANKS);
    for (uint32_t s = 0; s < population->scheme_count; s++, book_next_row(&xlsx->sheet)) {
        book_text(&xlsx->sheet, 0, xlsx->report->records->schemes[s].name, BOOK_TEXT);
        grant_cell(xlsx, 1, s, population->mean[s]);
        for (uint16_t r = 0; r < POPULATION_RANKS; r++)
            grant_cell(xlsx, 2 + r, s, population->percentiles[s][r]);
    }
}

static void summary_sheet(struct xlsx *xlsx)
{
    const struct paper *paper = xlsx->report->paper;
    book_sheet_begin(&xlsx->sheet, &xlsx->book, translate("summary"));
    const char *heads[] = {translate("scheme"), translate("title")};
    if (xlsx->report->records)
        totals_rows(xlsx);
    else
        book_heads(&xlsx->sheet, heads, 2);
    for (uint32_t s = 0; !xlsx->report->records && s < paper->scheme_count; s++, book_next_row(&xlsx->sheet)) {
        book_text(&xlsx->sheet, 0, paper->schemes[s].name, BOOK_TEXT);
        book_text(&xlsx->sheet, 1, paper->schemes[s].program->title, BOOK_TEXT);
    }
    book_freeze(&xlsx->sheet, 1, 1);
    if (xlsx->report->records)
        pair_rows(xlsx);
    if (xlsx->report->population)
        population_rows(xlsx);
    if (xlsx->report->records)
        totals_chart(xlsx);
    book_sheet_end(&xlsx->sheet);
}

static bool is_repeated(const struct paper_cell *cell, uint32_t rule)
{
    const struct paper_rule *piece = &cell->rules[rule], *next = piece + 1;
    return rule + 1 < cell->rule_count && piece->clause && next->clause &&
           strcmp(piece->clause, next->clause) == 0;
}

/* Each piece with its clause, those of their own on a line of their own. */
static const char *term_text(struct arena *arena, const struct paper_cell *cell)
{
    const char *text = cell->rule_count ? "" : translate("(no such rule)");
    for (uint32_t i = 0; i < cell->rule_count; i++) {
        const struct paper_rule *piece = &cell->rules[i];
        const char *between = i == 0 ? "" : piece->depth == 0 ? "\n" : "、";
        const char *clause =
            piece->clause && !is_repeated(cell, i) ? arena_print(arena, "《%s》", piece->clause) : "";
        text = arena_print(arena, "%s%s%s%s", text, between, piece->text, clause);
    }
    return text;
}

static uint16_t schemes_shown(const struct paper *paper, uint16_t columns)
{
    return (uint16_t)(paper->scheme_count < columns ? paper->scheme_count : columns);
}

/* What a planner asks first, as on the first page of HTML. */
static void terms_sheet(struct xlsx *xlsx)
{
    const struct paper *paper = xlsx->report->paper;
    const char *heads[BOOK_COLUMNS] = {""};
    uint16_t schemes = schemes_shown(paper, BOOK_COLUMNS - 1);
    book_sheet_begin(&xlsx->sheet, &xlsx->book, translate("key terms"));
    for (uint16_t s = 0; s < schemes; s++)
        heads[1 + s] = paper->schemes[s].name;
    book_heads(&xlsx->sheet, heads, 1 + schemes);
    book_freeze(&xlsx->sheet, 1, 1);
    for (uint32_t i = 0; i < paper->term_count; i++, book_next_row(&xlsx->sheet)) {
        const struct paper_row *row = &paper->terms[i];
        book_text(&xlsx->sheet, 0, row->title, BOOK_TEXT);
        for (uint16_t s = 0; s < schemes; s++)
            book_text(&xlsx->sheet, 1 + s, term_text(xlsx->report->arena, &row->cells[s]),
                      row->cells[s].state == CELL_DIFFERENT ? BOOK_CHANGED : BOOK_TEXT);
    }
    book_sheet_end(&xlsx->sheet);
}

/* A cell's words with the clauses that they come from, and what names in them stand for. */
static const char *rule_text(struct arena *arena, const struct paper_cell *cell)
{
    const char *text = cell->text, *last = NULL;
    for (uint32_t i = 0; text && i < cell->rule_count; i++) {
        const char *clause = cell->rules[i].clause;
        if (cell->rules[i].depth == 0 && clause && !(last && strcmp(last, clause) == 0))
            text = arena_print(arena, "%s《%s》", text, clause);
        last = clause ? clause : last;
    }
    for (uint32_t i = 0; text && i < cell->rule_count; i++)
        if (cell->rules[i].defines && !cell->rules[i].passed_over)
            text = arena_print(arena, "%s〔%s: %s〕", text, cell->rules[i].defines, cell->rules[i].text);
    return text;
}

static void rules_sheet(struct xlsx *xlsx)
{
    const struct paper *paper = xlsx->report->paper;
    const char *heads[BOOK_COLUMNS] = {translate("part"), translate("rule"), translate("state")};
    uint16_t schemes = schemes_shown(paper, BOOK_COLUMNS - 3);
    book_sheet_begin(&xlsx->sheet, &xlsx->book, translate("rules"));
    for (uint16_t s = 0; s < schemes; s++)
        heads[3 + s] = paper->schemes[s].name;
    book_heads(&xlsx->sheet, heads, 3 + schemes);
    book_freeze(&xlsx->sheet, 1, 2);
    for (uint32_t i = 0; i < paper->row_count; i++, book_next_row(&xlsx->sheet)) {
        const struct paper_row *row = &paper->rows[i];
        book_text(&xlsx->sheet, 0, paper_section_name(row->section), BOOK_TEXT);
        book_text(&xlsx->sheet, 1, row->title, BOOK_TEXT);
        book_text(&xlsx->sheet, 2, paper_state_name(row->state), BOOK_TEXT);
        for (uint16_t s = 0; s < schemes; s++) {
            bool changed = row->cells[s].state == CELL_DIFFERENT || row->cells[s].state == CELL_ONLY;
            book_text(&xlsx->sheet, 3 + s, rule_text(xlsx->report->arena, &row->cells[s]),
                     changed && row->state != PAPER_SAME ? BOOK_CHANGED : BOOK_TEXT);
        }
    }
    if (!xlsx->sheet.sheet)
        return;
    xlsx->book.library.worksheet_autofilter(xlsx->sheet.sheet, 0, 0, xlsx->sheet.row ? xlsx->sheet.row - 1 : 0,
                                            2 + schemes);
    book_sheet_end(&xlsx->sheet);
}

/* Applications that show a difference: of the schemes as wholes, or of a row. */
static void witness_rows(struct xlsx *xlsx, const char *part, const char *rule, const struct witness_list *list)
{
    const struct paper *paper = xlsx->report->paper;
    struct arena *arena = xlsx->report->arena;
    uint16_t schemes = schemes_shown(paper, BOOK_COLUMNS - 5);
    for (uint32_t i = 0; list && i < list->count; i++, book_next_row(&xlsx->sheet)) {
        const struct paper_witness *witness = &list->items[i];
        const char *missing = witness_missing_text(arena, paper, witness);
        book_text(&xlsx->sheet, 0, part, BOOK_TEXT);
        book_text(&xlsx->sheet, 1, rule, BOOK_TEXT);
        book_text(&xlsx->sheet, 2,
                  arena_print(arena, "%s / %s", paper->schemes[witness->schemes[0]].name,
                              paper->schemes[witness->schemes[1]].name),
                  BOOK_TEXT);
        book_text(&xlsx->sheet, 3, missing ? missing : witness_facts_text(arena, &witness->answer), BOOK_TEXT);
        if (witness->answer.verdict != WITNESS_FOUND)
            continue;
        for (uint16_t s = 0; s < schemes; s++)
            book_text(&xlsx->sheet, 4 + s, witness_outcome_text(arena, &witness->answer.outcomes[s]), BOOK_TEXT);
        book_text(&xlsx->sheet, 4 + schemes, witness->answer.record, BOOK_TEXT);
    }
}

static void witnesses_sheet(struct xlsx *xlsx)
{
    const struct paper *paper = xlsx->report->paper;
    const char *heads[BOOK_COLUMNS] = {translate("part"), translate("rule"), translate("schemes"), translate("what the application says")};
    uint16_t schemes = schemes_shown(paper, BOOK_COLUMNS - 5);
    book_sheet_begin(&xlsx->sheet, &xlsx->book, translate("examples of differences"));
    for (uint16_t s = 0; s < schemes; s++)
        heads[4 + s] = paper->schemes[s].name;
    heads[4 + schemes] = translate("as a record");
    book_heads(&xlsx->sheet, heads, 5 + schemes);
    book_freeze(&xlsx->sheet, 1, 2);
    witness_rows(xlsx, translate("the schemes as wholes"), "", paper->witnesses);
    for (uint32_t i = 0; i < paper->row_count; i++)
        witness_rows(xlsx, paper_section_name(paper->rows[i].section), paper->rows[i].title, paper->rows[i].witnesses);
    book_sheet_end(&xlsx->sheet);
}

static void cause_rows(struct xlsx *xlsx, uint32_t s)
{
    const struct records *records = xlsx->report->records;
    const struct records_pair *pair = &records->pairs[s];
    struct arena *arena = xlsx->report->arena;
    for (uint32_t i = 0; i < pair->causes.count; i++, book_next_row(&xlsx->sheet)) {
        const struct records_cause *cause = &pair->causes.items[i];
        book_text(&xlsx->sheet, 0, records->schemes[s].name, BOOK_TEXT);
        book_text(&xlsx->sheet, 1, cause_kind_name(cause->kind), BOOK_TEXT);
        book_text(&xlsx->sheet, 2, cause_side_text(arena, &cause->from), BOOK_TEXT);
        book_text(&xlsx->sheet, 3, cause_side_text(arena, &cause->to), BOOK_TEXT);
        book_number(&xlsx->sheet, 4, (int64_t)cause->gainers, BOOK_COUNT);
        book_number(&xlsx->sheet, 5, cause->gain, BOOK_CHANGE);
        book_number(&xlsx->sheet, 6, (int64_t)cause->losers, BOOK_COUNT);
        book_number(&xlsx->sheet, 7, cause->loss, BOOK_CHANGE);
    }
}

static void causes_sheet(struct xlsx *xlsx)
{
    const struct records *records = xlsx->report->records;
    const char *heads[] = {
        translate("scheme"), translate("step"),       records->schemes[0].name, translate("the other scheme"),
        translate("more"),   translate("gain (yen)"), translate("less"),        translate("loss (yen)")};
    book_sheet_begin(&xlsx->sheet, &xlsx->book, translate("what makes the difference"));
    book_heads(&xlsx->sheet, heads, 8);
    book_freeze(&xlsx->sheet, 1, 0);
    for (uint32_t s = 1; s < records->scheme_count; s++)
        cause_rows(xlsx, s);
    book_sheet_end(&xlsx->sheet);
}

static void records_sheet(struct xlsx *xlsx)
{
    const struct records *records = xlsx->report->records;
    const char *heads[] = {translate("scheme"),           "申請番号",
                           records->schemes[0].name,      translate("the other scheme"),
                           translate("difference (yen)"), translate("step")};
    book_sheet_begin(&xlsx->sheet, &xlsx->book, translate("records"));
    book_heads(&xlsx->sheet, heads, 6);
    book_freeze(&xlsx->sheet, 1, 2);
    for (uint32_t s = 1; s < records->scheme_count; s++) {
        const struct records_pair *pair = &records->pairs[s];
        for (uint32_t i = 0; i < pair->differing_count; i++, book_next_row(&xlsx->sheet)) {
            const struct records_differing *differing = &pair->differing[i];
            book_text(&xlsx->sheet, 0, records->schemes[s].name, BOOK_TEXT);
            book_text(&xlsx->sheet, 1, differing->id, BOOK_TEXT);
            book_number(&xlsx->sheet, 2, differing->from, BOOK_YEN);
            book_number(&xlsx->sheet, 3, differing->to, BOOK_YEN);
            book_number(&xlsx->sheet, 4, differing->to - differing->from, BOOK_CHANGE);
            if (differing->cause != NONE)
                book_text(&xlsx->sheet, 5, cause_kind_name(pair->causes.items[differing->cause].kind), BOOK_TEXT);
        }
    }
    book_sheet_end(&xlsx->sheet);
}

static void groups_sheet(struct xlsx *xlsx)
{
    const struct records *records = xlsx->report->records;
    const char *heads[BOOK_COLUMNS] = {translate("field"), translate("value"), translate("applications")};
    uint16_t schemes = (uint16_t)(records->scheme_count < 30 ? records->scheme_count : 30);
    book_sheet_begin(&xlsx->sheet, &xlsx->book, translate("figures by field"));
    for (uint16_t s = 0; s < schemes; s++) {
        heads[3 + 2 * s] =
            arena_print(xlsx->report->arena, "%s %s", records->schemes[s].name, outcome_name(OUTCOME_GRANT));
        heads[4 + 2 * s] = arena_print(xlsx->report->arena, "%s（円）", records->schemes[s].name);
    }
    book_heads(&xlsx->sheet, heads, (uint16_t)(3 + 2 * schemes));
    book_freeze(&xlsx->sheet, 1, 2);
    for (uint32_t b = 0; b < records->by_count; b++)
        for (uint32_t g = 0; g < records->by[b].group_count; g++, book_next_row(&xlsx->sheet)) {
            const struct records_group *group = &records->by[b].groups[g];
            book_text(&xlsx->sheet, 0, records->by[b].name, BOOK_TEXT);
            book_text(&xlsx->sheet, 1, group->value, BOOK_TEXT);
            book_number(&xlsx->sheet, 2, (int64_t)group->applications, BOOK_COUNT);
            for (uint16_t s = 0; s < schemes; s++) {
                book_number(&xlsx->sheet, (uint16_t)(3 + 2 * s), (int64_t)group->totals[s].granted, BOOK_COUNT);
                grant_cell(xlsx, (uint16_t)(4 + 2 * s), s, group->totals[s].grant);
            }
        }
    book_sheet_end(&xlsx->sheet);
}

static void missing_row(struct xlsx *xlsx, const char *scheme, const char *field, const char *by, uint64_t applications)
{
    book_text(&xlsx->sheet, 0, scheme, BOOK_TEXT);
    book_text(&xlsx->sheet, 1, field, BOOK_TEXT);
    book_text(&xlsx->sheet, 2, by, BOOK_TEXT);
    book_number(&xlsx->sheet, 3, (int64_t)applications, BOOK_COUNT);
}

/* What they could come to; ends the row. */
static void missing_ends(struct xlsx *xlsx, uint32_t scheme, int64_t least, int64_t most, uint64_t unbounded)
{
    grant_cell(xlsx, 5, scheme, least);
    if (unbounded && xlsx->report->records->schemes[scheme].has_grant)
        book_text(&xlsx->sheet, 6, translate("not bounded"), BOOK_TEXT);
    else
        grant_cell(xlsx, 6, scheme, most);
    book_next_row(&xlsx->sheet);
}

/* The fields that are missing: those that open applications wait for, and those whose default or absence was taken. */
static void missing_sheet(struct xlsx *xlsx)
{
    const struct records *records = xlsx->report->records;
    const char *heads[] = {translate("scheme"),        translate("field"),          translate("default"),
                           translate("applications"),  translate("granted by it (yen)"), translate("at least (yen)"),
                           translate("at most (yen)")};
    bool any = false;
    for (uint32_t s = 0; s < records->scheme_count; s++)
        any = any || records->schemes[s].lacks.count || records->schemes[s].assumed.count;
    if (!any)
        return;
    book_sheet_begin(&xlsx->sheet, &xlsx->book, translate("missing fields"));
    book_heads(&xlsx->sheet, heads, 7);
    book_freeze(&xlsx->sheet, 1, 2);
    for (uint32_t s = 0; s < records->scheme_count; s++) {
        const struct records_scheme *scheme = &records->schemes[s];
        for (uint32_t i = 0; i < scheme->lacks.count; i++) {
            const struct records_lack *lack = &scheme->lacks.items[i];
            missing_row(xlsx, scheme->name, lack->field, translate("(open without it)"), lack->applications);
            missing_ends(xlsx, s, lack->least, lack->most, lack->unbounded);
        }
        for (uint32_t i = 0; i < scheme->assumed.count; i++) {
            const struct records_assumed *assumed = &scheme->assumed.items[i];
            missing_row(xlsx, scheme->name, assumed->field, records_assumed_text(assumed), assumed->applications);
            grant_cell(xlsx, 4, s, assumed->granted);
            missing_ends(xlsx, s, assumed->least, assumed->most, assumed->unbounded);
        }
    }
    book_sheet_end(&xlsx->sheet);
}

/* ---- The book ---- */

static int take(void *out, const char *bytes, size_t length)
{
    buffer_add(out, bytes, length);
    return 0;
}

bool report_xlsx(const struct report *report, struct buffer *out)
{
    struct xlsx *xlsx = ARENA_NEW(report->arena, struct xlsx);
    xlsx->report = report;
    if (!book_begin(&xlsx->book, report->arena, false))
        return false;
    summary_sheet(xlsx);
    terms_sheet(xlsx);
    rules_sheet(xlsx);
    if (report->paper->witnesses)
        witnesses_sheet(xlsx);
    if (report->records) {
        causes_sheet(xlsx);
        records_sheet(xlsx);
        missing_sheet(xlsx);
    }
    if (report->records && report->records->by_count)
        groups_sheet(xlsx);
    return book_finish(&xlsx->book, take, out);
}
