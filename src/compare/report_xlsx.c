/* SPDX-License-Identifier: Apache-2.0 */
/* The comparison as a workbook: a summary with a chart, the rules, and what comes of them on records. Every
 * cell of text is written as text, so that one that begins with = is never reckoned. Amounts are whole yen,
 * which the doubles of the format hold exactly up to 2^53; larger ones are written as text. */
#include <config.h>

#include "compare/report.h"

#include "base/diagnostic.h"
#include "base/text.h"
#include "io/workbook.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define EXACT_MOST   (INT64_C(1) << 53)
#define WIDTH_MOST   60
#define COLUMNS_MOST 64
#define CELL_MOST    32000 /* bytes of a text; the format allows 32,767 characters */

struct book {
    const struct report *report;
    struct workbook_library library;
    lxw_workbook *workbook; /* NULL: closed */
    char path[64];
    lxw_format *head, *text, *changed, *number, *signed_number;
    lxw_worksheet *sheet;
    lxw_row_t row;
    unsigned widths[COLUMNS_MOST];
};

static void release(void *thing)
{
    struct book *book = thing;
    if (book->workbook)
        book->library.workbook_close(book->workbook);
    if (book->path[0])
        unlink(book->path);
    book->workbook = NULL;
    book->path[0] = '\0';
    workbook_library_close(&book->library);
}

/* ---- Cells ---- */

static void put_text(struct book *book, uint16_t column, const char *text, lxw_format *format)
{
    unsigned width = text ? text_width(text, strlen(text)) : 0;
    if (!text)
        return;
    if (strlen(text) > CELL_MOST) {
        size_t length = CELL_MOST;
        while (length > 0 && (text[length] & 0xC0) == 0x80)
            length--;
        text = arena_text(book->report->arena, text, length);
    }
    if (column < COLUMNS_MOST && width > book->widths[column])
        book->widths[column] = width;
    book->library.worksheet_write_string(book->sheet, book->row, column, text, format);
}

static void put_number(struct book *book, uint16_t column, int64_t number, bool sign)
{
    const char *text = amount_grouped(book->report->arena, number, sign);
    if (number > EXACT_MOST || number < -EXACT_MOST) {
        put_text(book, column, text, book->text);
        return;
    }
    if (column < COLUMNS_MOST && strlen(text) > book->widths[column])
        book->widths[column] = (unsigned)strlen(text);
    book->library.worksheet_write_number(book->sheet, book->row, column, (double)number,
                                         sign ? book->signed_number : book->number);
}

static void put_heads(struct book *book, const char *const *heads, uint16_t count)
{
    for (uint16_t i = 0; i < count; i++)
        put_text(book, i, heads[i], book->head);
    book->row++;
}

static void begin_sheet(struct book *book, const char *name)
{
    book->sheet = book->library.workbook_add_worksheet(book->workbook, name);
    book->row = 0;
    memset(book->widths, 0, sizeof book->widths);
    book->library.worksheet_set_landscape(book->sheet);
    book->library.worksheet_set_paper(book->sheet, 9); /* A4 */
    book->library.worksheet_fit_to_pages(book->sheet, 1, 0);
}

/* Full-width characters take two columns of the usual font. */
static void end_sheet(struct book *book)
{
    for (uint16_t c = 0; c < COLUMNS_MOST; c++)
        if (book->widths[c])
            book->library.worksheet_set_column(
                book->sheet, c, c, (double)(book->widths[c] > WIDTH_MOST ? WIDTH_MOST : book->widths[c]) + 2,
                NULL);
}

/* ---- Sheets ---- */

static void totals_rows(struct book *book)
{
    const struct records *records = book->report->records;
    const char *heads[] = {translate("scheme"),          outcome_name(OUTCOME_GRANT),
                           outcome_name(OUTCOME_REFUSE), outcome_name(OUTCOME_OPEN),
                           outcome_name(OUTCOME_ERROR),  translate("granted in all (yen)")};
    lxw_row_t first = book->row + 1;
    put_heads(book, heads, 6);
    for (uint32_t s = 0; s < records->scheme_count; s++, book->row++) {
        put_text(book, 0, records->schemes[s].name, book->text);
        for (uint16_t o = 0; o < OUTCOMES; o++)
            put_number(book, 1 + o, (int64_t)records->schemes[s].total.outcomes[o], false);
        put_number(book, 5, records->schemes[s].total.grant, false);
    }
    lxw_chart *chart = book->library.workbook_add_chart(book->workbook, LXW_CHART_BAR);
    lxw_chart_series *series = book->library.chart_add_series(chart, NULL, NULL);
    const char *sheet = translate("summary");
    book->library.chart_series_set_categories(series, sheet, first, 0, book->row - 1, 0);
    book->library.chart_series_set_values(series, sheet, first, 5, book->row - 1, 5);
    book->library.chart_series_set_name(series, translate("granted in all (yen)"));
    book->library.chart_title_set_name(chart, translate("Granted in all, by scheme"));
    book->library.chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    book->library.worksheet_insert_chart(book->sheet, 1, 9, chart);
}

static void pair_rows(struct book *book)
{
    const struct records *records = book->report->records;
    const char *heads[] = {
        arena_print(book->report->arena, translate("against %s"), records->schemes[0].name),
        translate("more"),
        translate("less"),
        translate("the same"),
        translate("undecided"),
        translate("gain (yen)"),
        translate("loss (yen)"),
        translate("difference (yen)")};
    book->row++;
    put_heads(book, heads, 8);
    for (uint32_t s = 1; s < records->scheme_count; s++, book->row++) {
        const struct records_pair *pair = &records->pairs[s];
        put_text(book, 0, records->schemes[s].name, book->text);
        put_number(book, 1, (int64_t)pair->gainers, false);
        put_number(book, 2, (int64_t)pair->losers, false);
        put_number(book, 3, (int64_t)pair->same, false);
        put_number(book, 4, (int64_t)pair->undecided, false);
        put_number(book, 5, pair->gain, true);
        put_number(book, 6, pair->loss, true);
        put_number(book, 7, pair->gain + pair->loss, true);
    }
}

static void population_rows(struct book *book)
{
    const struct population *population = book->report->population;
    const char *heads[2 + POPULATION_RANKS] = {translate("The budget each scheme would need (yen)"),
                                               translate("mean")};
    for (unsigned r = 0; r < POPULATION_RANKS; r++)
        heads[2 + r] = r == 0 ? translate("least")
                       : r == POPULATION_RANKS - 1
                           ? translate("most")
                           : arena_print(book->report->arena, "%u%%", population_ranks[r]);
    book->row++;
    put_heads(book, heads, 2 + POPULATION_RANKS);
    for (uint32_t s = 0; s < population->scheme_count; s++, book->row++) {
        put_text(book, 0, book->report->records->schemes[s].name, book->text);
        put_number(book, 1, population->mean[s], false);
        for (uint16_t r = 0; r < POPULATION_RANKS; r++)
            put_number(book, 2 + r, population->percentiles[s][r], false);
    }
}

static void summary_sheet(struct book *book)
{
    const struct paper *paper = book->report->paper;
    begin_sheet(book, translate("summary"));
    const char *heads[] = {translate("scheme"), translate("title")};
    if (book->report->records)
        totals_rows(book);
    else
        put_heads(book, heads, 2);
    for (uint32_t s = 0; !book->report->records && s < paper->scheme_count; s++, book->row++) {
        put_text(book, 0, paper->schemes[s].name, book->text);
        put_text(book, 1, paper->schemes[s].program->title, book->text);
    }
    book->library.worksheet_freeze_panes(book->sheet, 1, 1);
    if (book->report->records)
        pair_rows(book);
    if (book->report->population)
        population_rows(book);
    end_sheet(book);
}

static void rules_sheet(struct book *book)
{
    const struct paper *paper = book->report->paper;
    const char *heads[COLUMNS_MOST] = {translate("part"), translate("rule"), translate("state")};
    uint16_t schemes =
        (uint16_t)(paper->scheme_count < COLUMNS_MOST - 3 ? paper->scheme_count : COLUMNS_MOST - 3);
    begin_sheet(book, translate("rules"));
    for (uint16_t s = 0; s < schemes; s++)
        heads[3 + s] = paper->schemes[s].name;
    put_heads(book, heads, 3 + schemes);
    book->library.worksheet_freeze_panes(book->sheet, 1, 2);
    for (uint32_t i = 0; i < paper->row_count; i++, book->row++) {
        const struct paper_row *row = &paper->rows[i];
        put_text(book, 0, paper_section_name(row->section), book->text);
        put_text(book, 1, row->title, book->text);
        put_text(book, 2, paper_state_name(row->state), book->text);
        for (uint16_t s = 0; s < schemes; s++) {
            bool changed = row->cells[s].state == CELL_DIFFERENT || row->cells[s].state == CELL_ONLY;
            put_text(book, 3 + s, row->cells[s].text,
                     changed && row->state != PAPER_SAME ? book->changed : book->text);
        }
    }
    book->library.worksheet_autofilter(book->sheet, 0, 0, book->row ? book->row - 1 : 0, 2 + schemes);
    end_sheet(book);
}

static void cause_rows(struct book *book, uint32_t s)
{
    const struct records *records = book->report->records;
    const struct records_pair *pair = &records->pairs[s];
    struct arena *arena = book->report->arena;
    for (uint32_t i = 0; i < pair->causes.count; i++, book->row++) {
        const struct records_cause *cause = &pair->causes.items[i];
        put_text(book, 0, records->schemes[s].name, book->text);
        put_text(book, 1, cause_kind_name(cause->kind), book->text);
        put_text(book, 2, cause_side_text(arena, &cause->from), book->text);
        put_text(book, 3, cause_side_text(arena, &cause->to), book->text);
        put_number(book, 4, (int64_t)cause->gainers, false);
        put_number(book, 5, cause->gain, true);
        put_number(book, 6, (int64_t)cause->losers, false);
        put_number(book, 7, cause->loss, true);
    }
}

static void causes_sheet(struct book *book)
{
    const struct records *records = book->report->records;
    const char *heads[] = {
        translate("scheme"), translate("step"),       records->schemes[0].name, translate("the other scheme"),
        translate("more"),   translate("gain (yen)"), translate("less"),        translate("loss (yen)")};
    begin_sheet(book, translate("what makes the difference"));
    put_heads(book, heads, 8);
    book->library.worksheet_freeze_panes(book->sheet, 1, 0);
    for (uint32_t s = 1; s < records->scheme_count; s++)
        cause_rows(book, s);
    end_sheet(book);
}

static void records_sheet(struct book *book)
{
    const struct records *records = book->report->records;
    const char *heads[] = {translate("scheme"),           "申請番号",
                           records->schemes[0].name,      translate("the other scheme"),
                           translate("difference (yen)"), translate("step")};
    begin_sheet(book, translate("records"));
    put_heads(book, heads, 6);
    book->library.worksheet_freeze_panes(book->sheet, 1, 2);
    for (uint32_t s = 1; s < records->scheme_count; s++) {
        const struct records_pair *pair = &records->pairs[s];
        for (uint32_t i = 0; i < pair->differing_count; i++, book->row++) {
            const struct records_differing *differing = &pair->differing[i];
            put_text(book, 0, records->schemes[s].name, book->text);
            put_text(book, 1, differing->id, book->text);
            put_number(book, 2, differing->from, false);
            put_number(book, 3, differing->to, false);
            put_number(book, 4, differing->to - differing->from, true);
            if (differing->cause != NONE)
                put_text(book, 5, cause_kind_name(pair->causes.items[differing->cause].kind), book->text);
        }
    }
    end_sheet(book);
}

static void groups_sheet(struct book *book)
{
    const struct records *records = book->report->records;
    const char *heads[COLUMNS_MOST] = {translate("field"), translate("value"), translate("applications")};
    uint16_t schemes = (uint16_t)(records->scheme_count < 30 ? records->scheme_count : 30);
    begin_sheet(book, translate("figures by field"));
    for (uint16_t s = 0; s < schemes; s++) {
        heads[3 + 2 * s] =
            arena_print(book->report->arena, "%s %s", records->schemes[s].name, outcome_name(OUTCOME_GRANT));
        heads[4 + 2 * s] = arena_print(book->report->arena, "%s（円）", records->schemes[s].name);
    }
    put_heads(book, heads, 3 + 2 * schemes);
    book->library.worksheet_freeze_panes(book->sheet, 1, 2);
    for (uint32_t b = 0; b < records->by_count; b++)
        for (uint32_t g = 0; g < records->by[b].group_count; g++, book->row++) {
            const struct records_group *group = &records->by[b].groups[g];
            put_text(book, 0, records->by[b].name, book->text);
            put_text(book, 1, group->value, book->text);
            put_number(book, 2, (int64_t)group->applications, false);
            for (uint16_t s = 0; s < schemes; s++) {
                put_number(book, 3 + 2 * s, (int64_t)group->totals[s].granted, false);
                put_number(book, 4 + 2 * s, group->totals[s].grant, false);
            }
        }
    end_sheet(book);
}

/* ---- The book ---- */

static lxw_format *new_format(struct book *book, const char *number)
{
    lxw_format *format = book->library.workbook_add_format(book->workbook);
    book->library.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (number)
        book->library.format_set_num_format(format, number);
    else
        book->library.format_set_text_wrap(format);
    return format;
}

static void make_formats(struct book *book)
{
    book->text = new_format(book, NULL);
    book->changed = new_format(book, NULL);
    book->library.format_set_bg_color(book->changed, 0xF3E8FF);
    book->head = new_format(book, NULL);
    book->library.format_set_bold(book->head);
    book->library.format_set_bg_color(book->head, 0xE7ECF2);
    book->library.format_set_bottom(book->head, LXW_BORDER_THIN);
    book->number = new_format(book, "#,##0");
    book->signed_number = new_format(book, "+#,##0;-#,##0;0");
}

static bool open_book(struct book *book)
{
    const char *folder = getenv("TMPDIR");
    int length =
        snprintf(book->path, sizeof book->path, "%s/yoko-XXXXXX", folder && *folder ? folder : "/tmp");
    if (length < 0 || (size_t)length >= sizeof book->path)
        strcpy(book->path, "/tmp/yoko-XXXXXX");
    int file = mkstemp(book->path);
    if (file < 0) {
        book->path[0] = '\0';
        return false;
    }
    close(file);
    book->workbook = book->library.workbook_new(book->path);
    return book->workbook != NULL;
}

static bool read_back(const struct book *book, struct buffer *out)
{
    FILE *file = fopen(book->path, "rb");
    char block[16384];
    size_t got;
    if (!file)
        return false;
    while ((got = fread(block, 1, sizeof block, file)) > 0)
        buffer_add(out, block, got);
    bool good = !ferror(file);
    fclose(file);
    return good;
}

bool report_xlsx(const struct report *report, struct buffer *out)
{
    struct book *book = ARENA_NEW(report->arena, struct book);
    book->report = report;
    memory_adopt(report->arena, book, release);
    if (!workbook_library_open(&book->library) || !open_book(book))
        return false;
    make_formats(book);
    summary_sheet(book);
    rules_sheet(book);
    if (report->records) {
        causes_sheet(book);
        records_sheet(book);
    }
    if (report->records && report->records->by_count)
        groups_sheet(book);
    lxw_error error = book->library.workbook_close(book->workbook);
    book->workbook = NULL;
    bool good = error == LXW_NO_ERROR && read_back(book, out);
    release(book);
    return good;
}
