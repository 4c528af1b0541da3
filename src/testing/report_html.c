/* SPDX-License-Identifier: Apache-2.0 */
/* A test run as a page: how it went, what failed and why, what nothing covers, every case. */
#include <config.h>

#include "io/html.h"
#include "testing/coverage.h"
#include "testing/running.h"

#include <inttypes.h>

static void figures(const struct test_run *run, const struct coverage_report *report, struct buffer *out)
{
    html_pairs_begin(out);
    html_pair_begin(out, translate("Outcome"));
    html_mark(out, run->failed ? HTML_REFUSED : HTML_GRANTED,
              arena_print(run->arena, translate("%llu passed, %llu failed"), (unsigned long long)run->passed,
                          (unsigned long long)run->failed));
    html_pair_end(out);
    for (enum coverage_kind kind = 0; kind < COVERAGE_KINDS; kind++) {
        const struct coverage_count *count = &report->kinds[kind];
        if (count->count == 0)
            continue;
        html_pair_begin(out, coverage_kind_name(kind));
        html_mark(out, count->covered < count->count ? HTML_OPEN : HTML_GRANTED,
                  arena_print(run->arena, "%u/%u", count->covered, count->count));
        html_pair_end(out);
    }
    html_pairs_end(out);
}

static void failures(const struct test_run *run, struct buffer *out)
{
    const char *const heads[] = {translate("Output"), translate("expected"), translate("found"), translate("by")};
    for (uint32_t i = 0; i < run->results.count; i++) {
        const struct test_outcome *result = &run->results.items[i];
        if (result->passed)
            continue;
        html_heading(out, 3, result->label, NULL);
        html_paragraph(out, result->origin);
        if (result->problem)
            html_paragraph(out, result->problem);
        if (result->differences.count == 0)
            continue;
        html_table_begin(out, NULL, heads, 4);
        for (uint32_t k = 0; k < result->differences.count; k++) {
            const struct test_difference *difference = &result->differences.items[k];
            html_row_begin(out);
            html_row_name(out, difference->path);
            html_cell(out, difference->expected);
            html_cell(out, difference->found ? difference->found : translate("no such output"));
            html_cell(out, difference->why ? difference->why : "");
            html_row_end(out);
        }
        html_table_end(out);
    }
}

static void gaps(const struct test_run *run, const struct coverage_report *report, struct buffer *out)
{
    const char *const heads[] = {translate("Place"), translate("Rule"), translate("What was not seen")};
    if (report->gaps.count == 0)
        return;
    html_heading(out, 2, translate("What no case puts to the test:"), NULL);
    html_table_begin(out, NULL, heads, 3);
    for (uint32_t i = 0; i < report->gaps.count; i++) {
        const struct coverage_gap *gap = &report->gaps.items[i];
        html_row_begin(out);
        html_row_name(out, arena_print(run->arena, "%s:%" PRIu32, gap->source, gap->line));
        html_cell(out, gap->name);
        html_cell(out, gap->unseen);
        html_row_end(out);
    }
    html_table_end(out);
}

static void every_case(const struct test_run *run, struct buffer *out)
{
    const char *const heads[] = {translate("Case"), translate("Place"), translate("Outcome")};
    html_fold_begin(out, translate("All cases"), false);
    html_table_begin(out, NULL, heads, 3);
    for (uint32_t i = 0; i < run->results.count; i++) {
        const struct test_outcome *result = &run->results.items[i];
        html_row_begin(out);
        html_row_name(out, result->label);
        html_cell(out, result->origin);
        html_cell_begin(out);
        html_mark(out, result->passed ? HTML_GRANTED : HTML_REFUSED,
                  result->passed ? translate("pass") : translate("FAIL"));
        html_cell_end(out);
        html_row_end(out);
    }
    html_table_end(out);
    html_fold_end(out);
}

void test_report_html(const struct test_run *run, struct buffer *out)
{
    struct coverage_report report = coverage_report(run);
    const char *title = arena_print(run->arena, translate("Tests of %s"), run->program->title);
    html_begin(out, title);
    html_heading(out, 1, title, NULL);
    figures(run, &report, out);
    if (run->failed)
        html_heading(out, 2, translate("What failed"), NULL);
    failures(run, out);
    gaps(run, &report, out);
    every_case(run, out);
    html_end(out);
}
