/* SPDX-License-Identifier: Apache-2.0 */
/* A test run as JUnit XML, for the programs that gather tests: a case a testcase, a place that nothing covers a
 * property. */
#include <config.h>

#include "testing/coverage.h"
#include "testing/running.h"

#include <inttypes.h>
#include <string.h>

/* XML has no way to hold most control characters. */
static void xml(struct buffer *out, const char *text)
{
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '&')
            buffer_text(out, "&amp;");
        else if (c == '<')
            buffer_text(out, "&lt;");
        else if (c == '>')
            buffer_text(out, "&gt;");
        else if (c == '"')
            buffer_text(out, "&quot;");
        else if (c == '\n' || c == '\t')
            buffer_print(out, "&#%u;", c);
        else if (c < 0x20 || c == 0x7f)
            buffer_text(out, "?");
        else
            buffer_add(out, text, 1);
    }
}

static void attribute(struct buffer *out, const char *name, const char *text)
{
    buffer_print(out, " %s=\"", name);
    xml(out, text);
    buffer_text(out, "\"");
}

static void testcase(const struct test_run *run, const struct test_outcome *result, struct buffer *out)
{
    buffer_text(out, "    <testcase");
    attribute(out, "classname", run->program->id);
    attribute(out, "name", result->label);
    attribute(out, "file", result->origin);
    if (result->passed) {
        buffer_text(out, "/>\n");
        return;
    }
    buffer_text(out, ">\n      <failure");
    attribute(out, "message", result->problem ? result->problem : result->differences.items[0].path);
    buffer_text(out, ">");
    for (uint32_t i = 0; i < result->differences.count; i++) {
        const struct test_difference *difference = &result->differences.items[i];
        xml(out, difference->path);
        buffer_print(out, "&#10;  %s ", translate("expected"));
        xml(out, difference->expected);
        buffer_print(out, "&#10;  %s ", translate("found"));
        xml(out, difference->found ? difference->found : translate("no such output"));
        buffer_text(out, "&#10;");
    }
    buffer_text(out, "</failure>\n    </testcase>\n");
}

void test_report_junit(const struct test_run *run, struct buffer *out)
{
    struct coverage_report report = coverage_report(run);
    uint64_t all = run->passed + run->failed;
    buffer_print(out,
                 "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                 "<testsuites tests=\"%" PRIu64 "\" failures=\"%" PRIu64 "\">\n  <testsuite",
                 all, run->failed);
    attribute(out, "name", run->program->id);
    buffer_print(out, " tests=\"%" PRIu64 "\" failures=\"%" PRIu64 "\">\n    <properties>\n", all, run->failed);
    buffer_print(out, "      <property name=\"rules\" value=\"%u\"/>\n", report.rules.count);
    buffer_print(out, "      <property name=\"rules_tested\" value=\"%u\"/>\n", report.rules.covered);
    for (uint32_t i = 0; i < report.gaps.count; i++) {
        const struct coverage_gap *gap = &report.gaps.items[i];
        buffer_text(out, "      <property name=\"untested\" value=\"");
        xml(out, gap->source);
        buffer_print(out, ":%" PRIu32 ": ", gap->line);
        xml(out, gap->name);
        buffer_text(out, ": ");
        xml(out, gap->unseen);
        buffer_text(out, "\"/>\n");
    }
    buffer_text(out, "    </properties>\n");
    for (uint32_t i = 0; i < run->results.count; i++)
        testcase(run, &run->results.items[i], out);
    buffer_text(out, "  </testsuite>\n</testsuites>\n");
}
