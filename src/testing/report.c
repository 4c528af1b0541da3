/* SPDX-License-Identifier: Apache-2.0 */
/* What came of a test run, for people and as JSON. */
#include <config.h>

#include "testing/running.h"

#include "io/decisions.h"
#include "io/json_text.h"

#include <inttypes.h>
#include <string.h>

static void columns(struct buffer *out, const char *text, unsigned width)
{
    buffer_text(out, text);
    for (unsigned used = text_width(text, strlen(text)); used < width; used++)
        buffer_text(out, " ");
}

/* By the newest version that tells. */
static const char *unit_of(const struct test_run *run, const char *path)
{
    const char *unit = decision_member_unit(run->program, path);
    for (uint32_t v = run->versions ? run->versions->count : 0; !unit && v-- > 0;)
        unit = decision_member_unit(run->versions->items[v].program, path);
    return unit;
}

static void report_difference(const struct test_run *run, const struct test_difference *difference, struct buffer *out)
{
    const char *unit = unit_of(run, difference->path);
    const char *expected = translate("expected"), *found = translate("found");
    unsigned width = text_width(expected, strlen(expected)), other = text_width(found, strlen(found));
    width = (width > other ? width : other) + 2;
    buffer_print(out, "    %s\n      ", difference->path);
    columns(out, expected, width);
    decision_member_words(out, unit, difference->expected);
    buffer_text(out, "\n      ");
    columns(out, found, width);
    decision_member_words(out, unit, difference->found ? difference->found : translate("no such output"));
    buffer_text(out, "\n");
    for (const char *why = difference->why; why && *why;) {
        size_t length = strcspn(why, "\n");
        buffer_text(out, "      ");
        columns(out, why == difference->why ? translate("by") : "", width);
        buffer_visible(out, why, length);
        buffer_text(out, "\n");
        why += length + (why[length] != '\0');
    }
}

static void report_result(const struct test_run *run, const struct test_outcome *result, struct buffer *out)
{
    buffer_print(out, "%s ", result->passed ? translate("pass") : translate("FAIL"));
    buffer_visible(out, result->label, strlen(result->label));
    buffer_print(out, " (%s)\n", result->origin);
    if (result->problem)
        buffer_print(out, "    %s\n", result->problem);
    for (uint32_t i = 0; i < result->differences.count; i++)
        report_difference(run, &result->differences.items[i], out);
}

/* "Requirements 12 of 14; table rows 5 of 5": kinds of which the scheme has none are left out. */
static void report_kinds(const struct coverage_report *report, struct buffer *out)
{
    for (enum coverage_kind kind = 0; kind < COVERAGE_KINDS; kind++) {
        const struct coverage_count *count = &report->kinds[kind];
        if (count->count == 0)
            continue;
        buffer_text(out, "  ");
        buffer_print(out, translate("%s: %u/%u"), coverage_kind_name(kind), count->covered, count->count);
        buffer_text(out, "\n");
    }
}

static void report_coverage(const struct test_run *run, bool all, struct buffer *out)
{
    struct coverage_report report = coverage_report(run);
    if (all) {
        if (report.gaps.count)
            buffer_print(out, "%s\n", translate("What no case puts to the test:"));
        for (uint32_t i = 0; i < report.gaps.count; i++) {
            const struct coverage_gap *gap = &report.gaps.items[i];
            buffer_print(out, "  %s:%" PRIu32 ": %s: %s\n", gap->source, gap->line, gap->name, gap->unseen);
        }
        report_kinds(&report, out);
    }
    const struct coverage_count *conditions = &report.kinds[COVERAGE_CONDITIONS];
    if (report.rules.count + conditions->count == 0)
        return; /* an image, which holds no text to be covered */
    buffer_print(out, translate("Of %u rules, %u are put to the test."), report.rules.count,
                 report.rules.covered);
    if (conditions->count)
        buffer_print(out, translate(" Of %u conditions, %u were seen to matter on their own."),
                     conditions->count, conditions->covered);
    buffer_text(out, "\n");
}

void test_report(const struct test_run *run, const struct test_report_options *options, struct buffer *out)
{
    for (uint32_t i = 0; i < run->results.count; i++)
        if (options->all || !run->results.items[i].passed)
            report_result(run, &run->results.items[i], out);
    report_coverage(run, options->all || options->coverage, out);
    buffer_print(out, translate("%llu passed, %llu failed"), (unsigned long long)run->passed,
                 (unsigned long long)run->failed);
    buffer_text(out, "\n");
}

static void json_result(const struct test_outcome *result, struct buffer *out)
{
    buffer_text(out, "{\"label\":");
    json_text(out, result->label);
    buffer_text(out, ",\"origin\":");
    json_text(out, result->origin);
    buffer_print(out, ",\"passed\":%s", result->passed ? "true" : "false");
    if (result->problem) {
        buffer_text(out, ",\"problem\":");
        json_text(out, result->problem);
    }
    buffer_text(out, ",\"differences\":[");
    for (uint32_t i = 0; i < result->differences.count; i++) {
        const struct test_difference *difference = &result->differences.items[i];
        buffer_text(out, i ? ",{\"path\":" : "{\"path\":");
        json_text(out, difference->path);
        buffer_text(out, ",\"expected\":");
        json_text(out, difference->expected);
        buffer_text(out, ",\"found\":");
        if (difference->found)
            json_text(out, difference->found);
        else
            buffer_text(out, "null");
        if (difference->why) {
            buffer_text(out, ",\"why\":");
            json_text(out, difference->why);
        }
        buffer_text(out, "}");
    }
    buffer_text(out, "]}");
}

static void json_coverage(const struct coverage_report *report, struct buffer *out)
{
    static const char *const keys[COVERAGE_KINDS] = {
        [COVERAGE_REQUIREMENTS] = "requirements", [COVERAGE_DEFINITIONS] = "definitions",
        [COVERAGE_ROWS] = "rows",                 [COVERAGE_BRANCHES] = "branches",
        [COVERAGE_OUTPUTS] = "outputs",           [COVERAGE_VERSIONS] = "versions",
        [COVERAGE_CONDITIONS] = "conditions",
    };
    buffer_text(out, "],\"coverage\":{");
    for (enum coverage_kind kind = 0; kind < COVERAGE_KINDS; kind++)
        buffer_print(out, "%s\"%s\":{\"count\":%u,\"covered\":%u}", kind ? "," : "", keys[kind],
                     report->kinds[kind].count, report->kinds[kind].covered);
    buffer_text(out, "},\"untested\":[");
    for (uint32_t i = 0; i < report->gaps.count; i++) {
        const struct coverage_gap *gap = &report->gaps.items[i];
        buffer_print(out, "%s{\"kind\":\"%s\",\"rule\":", i ? "," : "", keys[gap->kind]);
        json_text(out, gap->name);
        buffer_text(out, ",\"source\":");
        json_text(out, gap->source);
        buffer_print(out, ",\"line\":%" PRIu32 ",\"unseen\":", gap->line);
        json_text(out, gap->unseen);
        buffer_text(out, "}");
    }
    buffer_text(out, "]}\n");
}

void test_report_json(const struct test_run *run, const struct test_report_options *options,
                      struct buffer *out)
{
    struct coverage_report report = coverage_report(run);
    buffer_print(
        out, "{\"passed\":%" PRIu64 ",\"failed\":%" PRIu64 ",\"rules\":%u,\"rules_tested\":%u,\"results\":[",
        run->passed, run->failed, report.rules.count, report.rules.covered);
    bool further = false;
    for (uint32_t i = 0; i < run->results.count; i++) {
        if (!options->all && run->results.items[i].passed)
            continue;
        if (further)
            buffer_text(out, ",");
        further = true;
        json_result(&run->results.items[i], out);
    }
    json_coverage(&report, out);
}
