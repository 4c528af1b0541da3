/* SPDX-License-Identifier: Apache-2.0 */
/* The page of a comparison. The first sheet tells all: what comes of the schemes on records, and the key
 * terms. Behind it the figures, applications on which the schemes part, rule by rule, and (on the screen
 * alone) the rules' own text. */
#include <config.h>

#include "compare/report.h"

#include "base/diagnostic.h"
#include "compare/witness.h"
#include "io/html.h"

#include <string.h>

static const char *title_of(const struct report *report)
{
    const char *names = "";
    for (uint32_t s = 0; s < report->paper->scheme_count; s++)
        names = arena_print(report->arena, "%s%s%s", names, s ? translate(", ") : "",
                            report->paper->schemes[s].name);
    return arena_print(report->arena, translate("Schemes side by side: %s"), names);
}

static const char *rule_id(const struct report *report, uint32_t scheme, const char *clause)
{
    return arena_print(report->arena, "rule-%u-%s", scheme, clause);
}

void report_rule_link(const struct report *report, uint32_t scheme, const char *clause, struct buffer *out)
{
    if (!clause)
        return;
    html_link(out, arena_print(report->arena, "#%s", rule_id(report, scheme, clause)),
              arena_print(report->arena, "《%s》", clause));
}

/* ---- Rule by rule ---- */

static enum html_role role_of(enum paper_state state)
{
    switch (state) {
    case PAPER_DIFFERENT:
        return HTML_CHANGED;
    case PAPER_PARTIAL:
        return HTML_OPEN;
    default:
        return HTML_PLAIN;
    }
}

static const char *cell_mark(const struct paper_row *row, const struct paper_cell *cell)
{
    if (row->state == PAPER_SAME)
        return "";
    return cell->state == CELL_DIFFERENT  ? "≠ "
           : cell->state == CELL_REWORDED ? "≈ "
           : cell->state == CELL_ONLY     ? "＋ "
           : cell->state == CELL_ABSENT   ? "－ "
                                          : "";
}

/* What a name in the cell's rules stands for, on a line of its own. */
static void defined_name(const struct report *report, uint32_t number, uint32_t scheme, uint32_t index,
                         struct buffer *out)
{
    const struct paper_rule *rule = &report->paper->rows[number].cells[scheme].rules[index];
    html_raw(out, "<br><span class=\"quiet\">");
    html_text(out, rule->defines);
    html_raw(out, "：</span><span class=\"quiet\"");
    html_attribute(out, "data-json",
                   arena_print(report->arena, "rows.%u.cells.%u.rules.%u.text", number, scheme, index));
    html_raw(out, ">");
    html_text(out, rule->text);
    html_raw(out, "</span>");
}

/* A cell of a scheme's column, with the scheme's name for narrow screens. */
static void begin_cell(const struct report *report, uint32_t scheme, const char *class_name,
                       struct buffer *out)
{
    html_raw(out, "<td");
    if (class_name)
        html_attribute(out, "class", class_name);
    html_attribute(out, "data-label", report->paper->schemes[scheme].name);
    html_raw(out, ">");
}

static void paper_cell(const struct report *report, uint32_t number, uint32_t scheme, struct buffer *out)
{
    const struct paper_row *row = &report->paper->rows[number];
    const struct paper_cell *cell = &row->cells[scheme];
    bool changed = row->state != PAPER_SAME && (cell->state == CELL_DIFFERENT || cell->state == CELL_ONLY);
    begin_cell(report, scheme, changed ? "changed" : NULL, out);
    html_text(out, cell_mark(row, cell));
    if (cell->text) {
        html_raw(out, "<span");
        html_attribute(out, "data-json", arena_print(report->arena, "rows.%u.cells.%u.text", number, scheme));
        html_raw(out, ">");
        html_text(out, cell->text);
        html_raw(out, "</span>");
    }
    const char *last = NULL;
    for (uint32_t i = 0; i < cell->rule_count; i++) {
        const struct paper_rule *rule = &cell->rules[i];
        if (rule->passed_over)
            continue;
        if (rule->defines)
            defined_name(report, number, scheme, i, out);
        if (!rule->clause || (!rule->defines && last && strcmp(last, rule->clause) == 0))
            continue;
        html_text(out, " ");
        report_rule_link(report, scheme, rule->clause, out);
        last = rule->clause;
    }
    html_raw(out, "</td>");
}

static void paper_rows(const struct report *report, enum paper_section section, bool same, struct buffer *out)
{
    const struct paper *paper = report->paper;
    const char **heads = ARENA_ARRAY(report->arena, const char *, paper->scheme_count + 2);
    heads[0] = translate("rule");
    heads[1] = translate("state");
    for (uint32_t s = 0; s < paper->scheme_count; s++)
        heads[2 + s] = paper->schemes[s].name;
    html_open(out, "div", "stack", NULL);
    html_table_begin(out, paper_section_name(section), heads, paper->scheme_count + 2);
    for (uint32_t i = 0; i < paper->row_count; i++) {
        const struct paper_row *row = &paper->rows[i];
        if (row->section != section || (row->state == PAPER_SAME) != same)
            continue;
        html_row_begin(out);
        html_row_name(out, row->title);
        html_cell_begin(out);
        html_mark(out, role_of(row->state), paper_state_name(row->state));
        html_cell_end(out);
        for (uint32_t s = 0; s < paper->scheme_count; s++)
            paper_cell(report, i, s, out);
        html_row_end(out);
        if (row->witnesses)
            report_row_witnesses(report, i, out);
    }
    html_table_end(out);
    html_close(out, "div");
    html_raw(out, "\n");
}

static void paper_part(const struct report *report, struct buffer *out)
{
    const struct paper *paper = report->paper;
    html_raw(out, "<div class=\"page\"></div>\n");
    html_heading(out, 2, translate("Rule by rule"), "paper");
    html_paragraph(
        out, translate("≠ means something else than in the first scheme that has the rule, ≈ other words for "
                       "the same, ＋ only this scheme has it, － this scheme has it not."));
    for (int section = 0; section < PAPER_SECTIONS; section++) {
        uint32_t same = 0, other = 0;
        for (uint32_t i = 0; i < paper->row_count; i++)
            if (paper->rows[i].section == (enum paper_section)section)
                *(paper->rows[i].state == PAPER_SAME ? &same : &other) += 1;
        if (same + other == 0)
            continue;
        html_heading(
            out, 3, paper_section_name((enum paper_section)section),
            arena_print(report->arena, "section-%s", paper_section_key((enum paper_section)section)));
        if (other)
            paper_rows(report, (enum paper_section)section, false, out);
        if (same) {
            html_open(out, "div", "screen", NULL);
            html_fold_begin(out, arena_print(report->arena, translate("%u rules that are the same"), same),
                            false);
            paper_rows(report, (enum paper_section)section, true, out);
            html_fold_end(out);
            html_close(out, "div");
            html_raw(out, "\n");
        }
    }
    for (uint32_t i = 0; i < paper->note_count; i++)
        html_paragraph(out, paper->notes[i]);
}

/* ---- The key terms ---- */

static void term_cell(const struct report *report, uint32_t number, uint32_t scheme, struct buffer *out)
{
    const struct paper_cell *cell = &report->paper->terms[number].cells[scheme];
    begin_cell(report, scheme, cell->state == CELL_DIFFERENT ? "changed" : NULL, out);
    html_text(out, cell->state == CELL_DIFFERENT ? "≠ " : "");
    html_text(out, cell->rule_count ? "" : translate("(no such rule)"));
    for (uint32_t i = 0; i < cell->rule_count; i++) {
        const struct paper_rule *piece = &cell->rules[i];
        bool repeated = i + 1 < cell->rule_count && piece->clause && cell->rules[i + 1].clause &&
                        strcmp(piece->clause, cell->rules[i + 1].clause) == 0;
        html_raw(out, "<span");
        html_attribute(out, "data-json",
                       arena_print(report->arena, "terms.%u.cells.%u.rules.%u.text", number, scheme, i));
        html_raw(out, ">");
        html_text(out, piece->text);
        html_raw(out, "</span>");
        if (!repeated)
            report_rule_link(report, scheme, piece->clause, out);
        if (i + 1 < cell->rule_count && cell->rules[i + 1].depth == 0)
            html_raw(out, "<span class=\"join\">；</span><br>");
        else if (i + 1 < cell->rule_count)
            html_text(out, "、");
    }
    html_raw(out, "</td>");
}

static void terms_table(const struct report *report, struct buffer *out)
{
    const struct paper *paper = report->paper;
    const char **heads = ARENA_ARRAY(report->arena, const char *, paper->scheme_count + 1);
    heads[0] = translate("subject");
    for (uint32_t s = 0; s < paper->scheme_count; s++)
        heads[1 + s] = paper->schemes[s].name;
    html_open(out, "div", "small stack", NULL);
    html_table_begin(
        out, translate("Key terms; ≠ differs from the first scheme; the clause leads to the rule's text"),
        heads, paper->scheme_count + 1);
    for (uint32_t i = 0; i < paper->term_count; i++) {
        html_row_begin(out);
        html_row_name(out, paper->terms[i].title);
        for (uint32_t s = 0; s < paper->scheme_count; s++)
            term_cell(report, i, s, out);
        html_row_end(out);
    }
    html_table_end(out);
    html_close(out, "div");
}

/* ---- The rules' own text ---- */

static void rule_line(const char *label, const char *text, uint32_t line, struct buffer *out)
{
    html_raw(out, "<li>");
    if (line)
        buffer_print(out, "<span class=\"quiet\">%s %u</span> ", translate("line"), line);
    if (label) {
        html_text(out, label);
        html_text(out, text ? "： " : "");
    }
    if (text)
        html_element(out, "code", NULL, text);
    html_raw(out, "</li>\n");
}

static void clause_rules(const struct program *program, uint32_t clause, struct buffer *out)
{
    html_raw(out, "<ul>\n");
    for (uint32_t i = 0; i < program->test_count; i++)
        if (program->tests[i].clause == clause)
            rule_line(program->tests[i].label, program->tests[i].text, program->tests[i].line, out);
    for (uint32_t i = 0; i < program->note_count; i++)
        if (program->notes[i].clause == clause && program->notes[i].kind != NOTE_BRANCH)
            rule_line(program->notes[i].name, program->notes[i].text, program->notes[i].line, out);
    for (uint32_t i = 0; i < program->item_count; i++)
        if (program->items[i].clause == clause)
            rule_line(program->items[i].name, NULL, program->items[i].line, out);
    for (uint32_t i = 0; i < program->document_count; i++)
        if (program->documents[i].clause == clause)
            rule_line(program->documents[i].name, NULL, program->documents[i].line, out);
    html_raw(out, "</ul>\n");
}

static void rules_part(const struct report *report, struct buffer *out)
{
    html_open(out, "div", "screen", NULL);
    html_raw(out, "\n");
    html_heading(out, 2, translate("The rules, clause by clause"), "rules");
    for (uint32_t s = 0; s < report->paper->scheme_count; s++) {
        const struct paper_scheme *scheme = &report->paper->schemes[s];
        html_fold_begin(out,
                        arena_print(report->arena, "%s　%s", scheme->name,
                                    scheme->program->title ? scheme->program->title : ""),
                        true);
        for (uint32_t c = 0; c < scheme->program->clause_count; c++) {
            const struct clause *clause = &scheme->program->clauses[c];
            html_heading(
                out, 4,
                arena_print(report->arena, "《%s》 %s", clause->id, clause->label ? clause->label : ""),
                rule_id(report, s, clause->id));
            if (clause->nothing)
                html_paragraph(out, clause->nothing);
            else
                clause_rules(scheme->program, c, out);
        }
        html_fold_end(out);
    }
    html_close(out, "div");
    html_raw(out, "\n");
}

/* ---- The page ---- */

static void counts_line(const struct report *report, struct buffer *out)
{
    static const enum paper_state shown[] = {PAPER_DIFFERENT, PAPER_PARTIAL, PAPER_REWORDED, PAPER_SAME};
    html_raw(out, "<p>");
    html_link(out, "#paper", translate("On paper"));
    html_text(out, translate(": "));
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
        html_mark(out, role_of(shown[i]), paper_state_name(shown[i]));
        html_raw(out, " <strong");
        html_attribute(out, "data-json", arena_print(report->arena, "counts.%s", paper_state_key(shown[i])));
        html_raw(out, ">");
        html_text(out, amount_grouped(report->arena, report->paper->counts[shown[i]], false));
        html_raw(out, "</strong>　");
    }
    html_raw(out, "</p>\n");
}

static void schemes_list(const struct report *report, struct buffer *out)
{
    html_pairs_begin(out);
    for (uint32_t s = 0; s < report->paper->scheme_count; s++) {
        const struct paper_scheme *scheme = &report->paper->schemes[s];
        html_pair(out, scheme->name, scheme->program->title ? scheme->program->title : "");
    }
    html_pairs_end(out);
}

/* The parts of the page, for those who go by keys or know what they look for. */
static void contents(const struct report *report, struct buffer *out)
{
    html_raw(out, "<nav class=\"screen\"");
    html_attribute(out, "aria-label", translate("Contents"));
    html_raw(out, "><ul>\n");
    for (uint32_t s = 1; report->records && s < report->records->scheme_count; s++) {
        html_raw(out, "<li>");
        html_link(out, arena_print(report->arena, "#pair-%u", s),
                  arena_print(report->arena, translate("%s against %s"), report->records->schemes[s].name,
                              report->records->schemes[0].name));
        html_raw(out, "</li>\n");
    }
    if (report->paper->witnesses) {
        html_raw(out, "<li>");
        html_link(out, "#witnesses", translate("Applications on which the schemes part"));
        html_raw(out, "</li>\n");
    }
    for (int section = 0; section < PAPER_SECTIONS; section++)
        for (uint32_t i = 0; i < report->paper->row_count; i++)
            if (report->paper->rows[i].section == (enum paper_section)section) {
                html_raw(out, "<li>");
                html_link(
                    out,
                    arena_print(report->arena, "#section-%s", paper_section_key((enum paper_section)section)),
                    paper_section_name((enum paper_section)section));
                html_raw(out, "</li>\n");
                break;
            }
    html_raw(out, "<li>");
    html_link(out, "#rules", translate("The rules, clause by clause"));
    html_raw(out, "</li>\n</ul></nav>\n");
}

void report_html(const struct report *report, struct buffer *out)
{
    html_begin(out, title_of(report));
    html_raw(out, "<a class=\"skip screen\" href=\"#findings\">");
    html_text(out, translate("Skip to the findings"));
    html_raw(out, "</a>\n");
    html_open(out, "div", "front", NULL);
    html_raw(out, "\n");
    html_heading(out, 1, title_of(report), NULL);
    if (!report->records)
        schemes_list(report, out);
    html_heading(out, 2, translate("Findings"), "findings");
    if (report->records)
        report_findings(report, out);
    counts_line(report, out);
    terms_table(report, out);
    html_close(out, "div");
    html_raw(out, "\n");
    contents(report, out);
    if (report->records) {
        report_figures(report, out);
        report_pairs(report, out);
        report_groups(report, out);
    }
    report_witnesses(report, out);
    paper_part(report, out);
    rules_part(report, out);
    html_end(out);
}
