/* SPDX-License-Identifier: Apache-2.0 */
/* The paper comparison as JSON, for programs: every row with all its cells. */
#include <config.h>

#include "base/number.h"
#include "base/text.h"
#include "compare/paper.h"
#include "compare/witness.h"

#include <string.h>

static void add_member(struct buffer *out, const char *name, const char *text)
{
    buffer_print(out, ", \"%s\": ", name);
    if (text)
        buffer_json(out, text, strlen(text));
    else
        buffer_text(out, "null");
}

static void add_rule(struct buffer *out, const struct paper_rule *rule)
{
    buffer_text(out, "{\"text\": ");
    buffer_json(out, rule->text, strlen(rule->text));
    if (rule->defines)
        add_member(out, "defines", rule->defines);
    add_member(out, "label", rule->label);
    add_member(out, "clause", rule->clause);
    add_member(out, "clause_label", rule->clause_label);
    if (rule->line)
        buffer_print(out, ", \"line\": %u", rule->line);
    buffer_text(out, "}");
}

/* An amount in whole units as a number, any other as a fraction's text. */
static void add_value(struct buffer *out, const struct paper_cell *cell)
{
    struct ratio ratio = ratio_make(cell->value, cell->format.scale ? cell->format.scale : 1);
    if (ratio.denominator == 1)
        buffer_print(out, ", \"value\": %lld", (long long)ratio.numerator);
    else
        buffer_print(out, ", \"value\": \"%lld/%lld\"", (long long)ratio.numerator,
                     (long long)ratio.denominator);
    if (cell->format.unit)
        add_member(out, "unit", cell->format.unit);
}

static void add_cell(struct buffer *out, const struct paper_scheme *scheme, const struct paper_cell *cell)
{
    buffer_text(out, "{\"scheme\": ");
    buffer_json(out, scheme->name, strlen(scheme->name));
    add_member(out, "state", cell_state_key(cell->state));
    add_member(out, "text", cell->text);
    if (cell->has_value)
        add_value(out, cell);
    buffer_text(out, ", \"rules\": [");
    for (uint32_t i = 0; i < cell->rule_count; i++) {
        buffer_text(out, i ? ", " : "");
        add_rule(out, &cell->rules[i]);
    }
    buffer_text(out, "]}");
}

static void add_row(struct buffer *out, const struct paper *paper, const struct paper_row *row)
{
    buffer_text(out, "    {\"section\": ");
    buffer_json(out, paper_section_key(row->section), strlen(paper_section_key(row->section)));
    add_member(out, "key", row->key);
    add_member(out, "title", row->title);
    add_member(out, "state", paper_state_key(row->state));
    if (row->band_field) {
        buffer_text(out, ", \"band\": {\"field\": ");
        buffer_json(out, row->band_field, strlen(row->band_field));
        buffer_print(out, ", \"from\": %lld", (long long)row->band_low);
        if (row->band_high != INT64_MAX)
            buffer_print(out, ", \"to\": %lld", (long long)row->band_high);
        buffer_text(out, "}");
    }
    buffer_text(out, ", \"cells\": [");
    for (uint32_t s = 0; s < paper->scheme_count; s++) {
        buffer_text(out, s ? ",\n      " : "\n      ");
        add_cell(out, &paper->schemes[s], &row->cells[s]);
    }
    buffer_text(out, "]");
    if (row->witnesses) {
        buffer_text(out, ",\n      \"witnesses\": ");
        witnesses_json(paper, row->witnesses, out);
    }
    buffer_text(out, "}");
}

static void add_space(struct buffer *out, const struct witness_space *space)
{
    buffer_print(out,
                 "  \"searched\": {\"examples\": %u, \"facts\": %u, \"values\": %llu, \"lines\": %u, "
                 "\"candidates\": %llu},\n",
                 space->examples, space->facts, (unsigned long long)space->values, space->lines,
                 (unsigned long long)space->candidates);
}

void paper_json_begin(const struct paper *paper, struct buffer *out)
{
    buffer_text(out, "{\n  \"schemes\": [");
    for (uint32_t s = 0; s < paper->scheme_count; s++) {
        const struct program *program = paper->schemes[s].program;
        buffer_text(out, s ? ", {\"name\": " : "{\"name\": ");
        buffer_json(out, paper->schemes[s].name, strlen(paper->schemes[s].name));
        add_member(out, "id", program->id);
        add_member(out, "title", program->title);
        add_member(out, "hash", program->source_hash);
        buffer_text(out, "}");
    }
    buffer_text(out, "],\n  \"counts\": {");
    for (unsigned state = PAPER_SAME; state <= PAPER_PARTIAL; state++)
        buffer_print(out, "%s\"%s\": %u", state ? ", " : "", paper_state_key(state), paper->counts[state]);
    buffer_text(out, "},\n  \"notes\": [");
    for (uint32_t i = 0; i < paper->note_count; i++) {
        buffer_text(out, i ? ", " : "");
        buffer_json(out, paper->notes[i], strlen(paper->notes[i]));
    }
    buffer_text(out, "],\n");
    if (paper->witnesses) {
        buffer_text(out, "  \"witnesses\": ");
        witnesses_json(paper, paper->witnesses, out);
        buffer_text(out, ",\n");
    }
    if (paper->witness_space)
        add_space(out, paper->witness_space);
    buffer_text(out, "  \"terms\": [\n");
    for (uint32_t i = 0; i < paper->term_count; i++) {
        add_row(out, paper, &paper->terms[i]);
        buffer_text(out, i + 1 < paper->term_count ? ",\n" : "\n");
    }
    buffer_text(out, "  ],\n  \"rows\": [\n");
    for (uint32_t i = 0; i < paper->row_count; i++) {
        add_row(out, paper, &paper->rows[i]);
        buffer_text(out, i + 1 < paper->row_count ? ",\n" : "\n");
    }
    buffer_text(out, "  ]");
}

void paper_json_end(struct buffer *out)
{
    buffer_text(out, "\n}\n");
}
