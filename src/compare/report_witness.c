/* SPDX-License-Identifier: Apache-2.0 */
/* The page of a comparison: applications that show its differences, with what every scheme decides on them.
 */
#include <config.h>

#include "compare/report.h"
#include "compare/witness.h"

#include "base/diagnostic.h"
#include "io/html.h"

#include <inttypes.h>
#include <string.h>

/* A text that stands in the JSON at `path`. */
static void told(const struct report *report, const char *path, const char *member, const char *text,
                 struct buffer *out)
{
    html_raw(out, "<span");
    html_attribute(out, "data-json", arena_print(report->arena, "%s.%s", path, member));
    html_raw(out, ">");
    html_text(out, text);
    html_raw(out, "</span>");
}

static void verdict(const struct report *report, const struct witness_outcome *outcome, const char *path,
                    struct buffer *out)
{
    static const char *const classes[] = {"mark granted", "mark refused", "mark open"};
    html_raw(out, "<span");
    html_attribute(out, "class", classes[outcome->verdict]);
    html_attribute(out, "data-json", arena_print(report->arena, "%s.判定", path));
    html_raw(out, ">");
    html_text(out, witness_verdict_name(outcome->verdict));
    html_raw(out, "</span>");
    if (outcome->verdict != VERDICT_GRANT || !outcome->has_grant)
        return;
    html_raw(out, " ");
    told(report, path, "補助額", amount_grouped(report->arena, outcome->grant, false), out);
    html_text(out, translate(" yen"));
}

/* What stands in the way: requirements that are not met, lines that are not covered, each with its clause. */
static void reasons(const struct report *report, uint32_t scheme, const struct witness_outcome *outcome,
                    struct buffer *out)
{
    for (uint32_t i = 0; i < outcome->failed_count; i++) {
        html_raw(out, " ");
        report_rule_link(report, scheme, outcome->failed[i], out);
    }
    for (uint32_t i = 0; i < outcome->line_count; i++) {
        const struct witness_line *line = &outcome->lines[i];
        if (line->covered != STANDING_FALSE)
            continue;
        html_text(out,
                  arena_print(report->arena, translate(" line %lld not covered "), (long long)line->number));
        report_rule_link(report, scheme, line->reason, out);
    }
}

static void outcomes(const struct report *report, const struct witness_answer *answer, const char *path,
                     struct buffer *out)
{
    html_raw(out, "<ul>\n");
    for (uint32_t s = 0; s < report->paper->scheme_count; s++) {
        const struct witness_outcome *outcome = &answer->outcomes[s];
        const char *own = arena_print(report->arena, "%s.outcomes.%u", path, s);
        html_raw(out, "<li>");
        html_element(out, "strong", NULL, report->paper->schemes[s].name);
        html_text(out, translate(": "));
        if (outcome->value) {
            told(report, own, "value", outcome->value, out);
            html_text(out, " → ");
        }
        verdict(report, outcome, own, out);
        reasons(report, s, outcome, out);
        html_raw(out, "</li>\n");
    }
    html_raw(out, "</ul>\n");
}

/* All facts in one paragraph. */
static void facts(const struct report *report, const struct witness_answer *answer, struct buffer *out)
{
    html_raw(out, "<p class=\"quiet\">");
    html_text(out, translate("The whole application: "));
    for (uint32_t i = 0; i < answer->fact_count; i++)
        html_text(out, arena_print(report->arena, "%s%s = %s", i ? "、" : "", answer->facts[i].name,
                                   answer->facts[i].value));
    html_raw(out, "</p>\n");
}

/* Why there is no application for a pair; nothing where there is one, or nothing is to be said. */
static void missing(const struct report *report, const struct paper_witness *witness, struct buffer *out)
{
    const char *text = witness_missing_text(report->arena, report->paper, witness);
    if (text)
        html_element(out, "p", "quiet", text);
}

static bool is_told(const struct report *report, const struct witness_list *list)
{
    for (uint32_t i = 0; i < list->count; i++)
        if (list->items[i].answer.verdict == WITNESS_FOUND ||
            witness_missing_text(report->arena, report->paper, &list->items[i]))
            return true;
    return false;
}

void report_row_witnesses(const struct report *report, uint32_t number, struct buffer *out)
{
    const struct witness_list *list = report->paper->rows[number].witnesses;
    if (!is_told(report, list))
        return;
    buffer_print(out, "<tr class=\"below screen\"><td colspan=\"%u\">", report->paper->scheme_count + 2);
    for (uint32_t i = 0; i < list->count; i++) {
        const struct witness_answer *answer = &list->items[i].answer;
        missing(report, &list->items[i], out);
        if (answer->verdict != WITNESS_FOUND)
            continue;
        const char *text = witness_facts_text(report->arena, answer);
        html_fold_begin(out, arena_print(report->arena, translate("Example: %s"), text), false);
        outcomes(report, answer, arena_print(report->arena, "rows.%u.witnesses.%u", number, i), out);
        facts(report, answer, out);
        html_fold_end(out);
    }
    html_raw(out, "</td></tr>\n");
}

static void cause(const struct report *report, const struct paper_witness *witness, struct buffer *out)
{
    const struct records_cause *found = witness->answer.cause;
    if (!found)
        return;
    html_raw(out, "<p>");
    html_text(out, arena_print(report->arena, translate("What makes the difference: %s "),
                               cause_kind_name(found->kind)));
    report_rule_link(report, witness->schemes[0], found->from.clause, out);
    html_text(out, found->from.clause ? "" : translate("(no such rule)"));
    html_text(out, " → ");
    report_rule_link(report, witness->schemes[1], found->to.clause, out);
    html_text(out, found->to.clause ? "" : translate("(no such rule)"));
    html_raw(out, "</p>\n");
}

void report_witnesses(const struct report *report, struct buffer *out)
{
    const struct paper *paper = report->paper;
    if (!paper->witnesses)
        return;
    html_heading(out, 2, translate("Applications on which the schemes part"), "witnesses");
    for (uint32_t i = 0; i < paper->witnesses->count; i++) {
        const struct paper_witness *witness = &paper->witnesses->items[i];
        html_heading(out, 3,
                     arena_print(report->arena, translate("%s and %s"),
                                 paper->schemes[witness->schemes[0]].name,
                                 paper->schemes[witness->schemes[1]].name),
                     NULL);
        missing(report, witness, out);
        if (witness->answer.verdict != WITNESS_FOUND)
            continue;
        outcomes(report, &witness->answer, arena_print(report->arena, "witnesses.%u", i), out);
        cause(report, witness, out);
        facts(report, &witness->answer, out);
    }
    if (witness_is_space_told(paper))
        html_element(out, "p", "quiet", witness_space_text(report->arena, paper->witness_space));
    html_raw(out, "\n");
}
