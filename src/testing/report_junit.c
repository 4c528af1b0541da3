/* SPDX-License-Identifier: Apache-2.0 */
/* A test run as JUnit XML, for the programs that gather tests: a case a testcase, a place that nothing covers a
 * property; and the changes of a scheme, each a testcase. */
#include <config.h>

#include "testing/coverage.h"
#include "testing/mutation.h"
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

/* ---- Changes ---- */

static void begin_mutant(const struct mutation *mutation, const struct source_set *sources,
                         const struct program *program, struct buffer *out)
{
    const char *name;
    unsigned line, column;
    mutation_place(sources, mutation, &name, &line, &column);
    buffer_text(out, "    <testcase");
    attribute(out, "classname", program->id);
    buffer_print(out, " name=\"%u:%u: ", line, column);
    xml(out, mutation_kind_name(mutation->kind));
    buffer_text(out, ": ");
    xml(out, mutation->before);
    buffer_text(out, " → ");
    xml(out, mutation_after(mutation));
    buffer_text(out, "\" file=\"");
    xml(out, name);
    buffer_print(out, ":%u\"", line);
}

static void junit_mutant(const struct mutant *mutant, const struct source_set *sources,
                         const struct program *program, struct buffer *out)
{
    begin_mutant(&mutant->mutation, sources, program, out);
    if (mutant->fate == MUTANT_NOTICED) {
        buffer_text(out, "/>\n");
        return;
    }
    buffer_text(out, ">\n      ");
    if (mutant->fate == MUTANT_SURVIVED) {
        buffer_text(out, "<failure");
        attribute(out, "message", translate("no case notices it"));
        buffer_text(out, ">");
        xml(out, translate("This would notice"));
        buffer_text(out, ": ");
        xml(out, mutant->base);
        buffer_text(out, "&#10;  ");
        xml(out, mutant->change);
        buffer_text(out, "&#10;  ");
        xml(out, mutant->output);
        buffer_text(out, ": ");
        xml(out, mutant->original);
        buffer_text(out, " → ");
        xml(out, mutant->changed ? mutant->changed : translate("no such output"));
        buffer_text(out, "</failure>");
    } else {
        buffer_text(out, "<skipped");
        attribute(out, "message",
                  mutant->fate == MUTANT_ALIKE ? translate("no record was found that is decided otherwise")
                                               : translate("the checker refuses it"));
        buffer_text(out, "/>");
    }
    buffer_text(out, "\n    </testcase>\n");
}

void mutation_report_junit(const struct mutation_result *result, const struct source_set *sources,
                           const struct program *program, struct buffer *out)
{
    const uint32_t *fates = result->fates;
    buffer_print(out,
                 "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                 "<testsuites tests=\"%u\" failures=\"%u\" skipped=\"%u\">\n  <testsuite",
                 result->mutants.count, fates[MUTANT_SURVIVED], fates[MUTANT_ALIKE] + fates[MUTANT_REFUSED]);
    attribute(out, "name", program->id);
    buffer_print(out, " tests=\"%u\" failures=\"%u\" skipped=\"%u\">\n", result->mutants.count,
                 fates[MUTANT_SURVIVED], fates[MUTANT_ALIKE] + fates[MUTANT_REFUSED]);
    buffer_print(out,
                 "    <properties>\n      <property name=\"score_per_mille\" value=\"%u\"/>\n"
                 "      <property name=\"searched\" value=\"%u\"/>\n    </properties>\n",
                 mutation_score(result), result->searched);
    for (uint32_t i = 0; i < result->mutants.count; i++)
        junit_mutant(&result->mutants.items[i], sources, program, out);
    buffer_text(out, "  </testsuite>\n</testsuites>\n");
}
