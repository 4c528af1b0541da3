/* SPDX-License-Identifier: Apache-2.0 */
/* What came of a test run, for people and as JSON. */
#include <config.h>

#include "testing/running.h"

#include "io/decisions.h"

#include <inttypes.h>
#include <string.h>

static void columns(struct buffer *out, const char *text, unsigned width)
{
    buffer_text(out, text);
    for (unsigned used = text_width(text, strlen(text)); used < width; used++)
        buffer_text(out, " ");
}

static void report_difference(const struct test_difference *difference, struct buffer *out)
{
    const char *expected = translate("expected"), *found = translate("found");
    unsigned width = text_width(expected, strlen(expected)), other = text_width(found, strlen(found));
    width = (width > other ? width : other) + 2;
    buffer_print(out, "    %s\n      ", difference->path);
    columns(out, expected, width);
    buffer_print(out, "%s\n      ", difference->expected);
    columns(out, found, width);
    buffer_print(out, "%s\n", difference->found ? difference->found : translate("no such output"));
}

static void report_result(const struct test_outcome *result, struct buffer *out)
{
    buffer_print(out, "%s %s (%s)\n", result->passed ? translate("pass") : translate("FAIL"), result->label,
                 result->origin);
    if (result->problem)
        buffer_print(out, "    %s\n", result->problem);
    for (uint32_t i = 0; i < result->differences.count; i++)
        report_difference(&result->differences.items[i], out);
}

struct listing {
    const struct test_run *run;
    struct buffer *out;
    bool json;
    bool further;
};

static void list_rule(void *user, const char *name, uint32_t line, const char *unseen)
{
    struct listing *listing = user;
    if (!listing->json) {
        buffer_print(listing->out, "  %s (%s:%" PRIu32 "): %s\n", name, listing->run->program->source_name,
                     line, unseen);
        return;
    }
    buffer_text(listing->out, listing->further ? ",{\"rule\":" : "{\"rule\":");
    json_text(listing->out, name);
    buffer_print(listing->out, ",\"line\":%" PRIu32 ",\"unseen\":", line);
    json_text(listing->out, unseen);
    buffer_text(listing->out, "}");
    listing->further = true;
}

void test_report(const struct test_run *run, bool all, struct buffer *out)
{
    for (uint32_t i = 0; i < run->results.count; i++)
        if (all || !run->results.items[i].passed)
            report_result(&run->results.items[i], out);
    struct coverage_totals totals = coverage_totals(run);
    if (all && totals.covered < totals.rules) {
        struct listing listing = {.run = run, .out = out};
        buffer_print(out, "%s\n", translate("Rules that nothing puts to the test:"));
        coverage_each(run, list_rule, &listing);
    }
    buffer_print(out, translate("Of %u rules, %u are put to the test."), totals.rules, totals.covered);
    buffer_text(out, "\n");
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
        buffer_text(out, "}");
    }
    buffer_text(out, "]}");
}

void test_report_json(const struct test_run *run, bool all, struct buffer *out)
{
    struct coverage_totals totals = coverage_totals(run);
    buffer_print(
        out, "{\"passed\":%" PRIu64 ",\"failed\":%" PRIu64 ",\"rules\":%u,\"rules_tested\":%u,\"results\":[",
        run->passed, run->failed, totals.rules, totals.covered);
    bool further = false;
    for (uint32_t i = 0; i < run->results.count; i++) {
        if (!all && run->results.items[i].passed)
            continue;
        if (further)
            buffer_text(out, ",");
        further = true;
        json_result(&run->results.items[i], out);
    }
    buffer_text(out, "],\"untested\":[");
    struct listing listing = {.run = run, .out = out, .json = true};
    coverage_each(run, list_rule, &listing);
    buffer_text(out, "]}\n");
}
