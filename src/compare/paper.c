/* SPDX-License-Identifier: Apache-2.0 */
/* The paper comparison put together: its parts in the order of their sections, and what a row comes to. */
#include <config.h>

#include "compare/paper_build.h"

#include "base/diagnostic.h"
#include "base/number.h"
#include "decide/explanation.h"

#include <string.h>

struct paper_row *paper_add(struct paper_builder *builder, enum paper_section section, const char *key,
                            const char *title)
{
    struct paper_row row = {
        .section = section, .key = key, .title = title, .category_atom = NONE, .category_member = NONE};
    row.cells = ARENA_ARRAY(builder->arena, struct paper_cell, builder->scheme_count);
    for (uint32_t s = 0; s < builder->scheme_count; s++)
        row.cells[s].state = CELL_ABSENT;
    VECTOR_ADD(builder->arena, builder->rows, row);
    return &builder->rows.items[builder->rows.count - 1];
}

struct paper_rule paper_rule_of(const struct program *program, const char *text, uint32_t clause,
                                uint32_t line)
{
    struct paper_rule rule = {.text = text, .line = line, .reg = NONE, .meaning = NONE, .when = NONE};
    if (clause != NONE) {
        rule.clause = program->clauses[clause].id;
        rule.clause_label = program->clauses[clause].label;
    }
    return rule;
}

void paper_set(struct paper_builder *builder, struct paper_cell *cell, const struct paper_rule *rules,
               uint32_t count, const char *text, uint32_t meaning)
{
    cell->state = CELL_SAME;
    cell->rules = arena_copy(builder->arena, rules, count * sizeof *rules);
    cell->rule_count = count;
    cell->meaning = meaning;
    cell->text = text;
    for (uint32_t i = 0; !text && i < count; i++)
        cell->text = i ? arena_print(builder->arena, "%s; %s", cell->text, rules[i].text) : rules[i].text;
}

void paper_value(struct paper_cell *cell, int64_t value, const struct format *format)
{
    cell->has_value = true;
    cell->value = value;
    cell->format = *format;
}

/* Amounts meet by their size, rules by their programs; what has neither by its words. */
bool paper_same_meaning(const struct paper_cell *a, const struct paper_cell *b)
{
    if (a->has_value != b->has_value)
        return false;
    if (a->has_value && (wide)a->value * b->format.scale != (wide)b->value * a->format.scale)
        return false;
    if (a->meaning != NONE && b->meaning != NONE)
        return a->meaning == b->meaning;
    return a->has_value || strcmp(a->text, b->text) == 0;
}

static void judge(struct paper_row *row, uint32_t scheme_count)
{
    const struct paper_cell *first = NULL;
    uint32_t present = 0;
    row->state = PAPER_SAME;
    for (uint32_t s = 0; s < scheme_count; s++) {
        struct paper_cell *cell = &row->cells[s];
        if (cell->state == CELL_ABSENT)
            continue;
        present++;
        if (!first) {
            first = cell;
            continue;
        }
        bool same = paper_same_meaning(first, cell);
        cell->state = !same                                  ? CELL_DIFFERENT
                      : strcmp(first->text, cell->text) != 0 ? CELL_REWORDED
                                                             : CELL_SAME;
        if (cell->state == CELL_DIFFERENT)
            row->state = PAPER_DIFFERENT;
        else if (cell->state == CELL_REWORDED && row->state == PAPER_SAME)
            row->state = PAPER_REWORDED;
    }
    if (present < scheme_count && row->state != PAPER_DIFFERENT)
        row->state = PAPER_PARTIAL;
    for (uint32_t s = 0; present == 1 && s < scheme_count; s++)
        if (row->cells[s].state != CELL_ABSENT)
            row->cells[s].state = CELL_ONLY;
}

void paper_judge(struct paper_builder *builder, uint32_t first)
{
    for (uint32_t r = first; r < builder->rows.count; r++)
        judge(&builder->rows.items[r], builder->scheme_count);
}

/* ---- what cannot be aligned ---- */

/* Names fields that a scheme's rules read and another scheme's vocabulary does not know: the same fact may
 * have another name there, which no program can tell. */
static void note_vocabulary(struct paper_builder *builder, uint32_t scheme, uint32_t against)
{
    const struct program *program = builder->schemes[scheme].program;
    const struct meaning_program *other = builder->programs[against];
    const char *names = NULL;
    uint32_t count = 0;
    for (uint32_t f = 0; f < program->schema.field_count; f++) {
        bool known = !program->schema.fields[f].used;
        for (uint32_t k = 0; !known && k < other->program->schema.field_count; k++)
            known = other->atoms[k] == builder->programs[scheme]->atoms[f];
        if (known)
            continue;
        const char *name = program->schema.fields[f].name;
        if (count++ < 8)
            names = names ? arena_print(builder->arena, "%s%s%s", names, translate(", "), name) : name;
    }
    if (!count)
        return;
    const char *note =
        phrase(builder->arena,
               translate("the vocabulary of {1} has no such fields as {2} reads, so rules on them "
                         "cannot be aligned: {3}{4}"),
               builder->schemes[against].name, builder->schemes[scheme].name, names, count > 8 ? " …" : "",
               (const char *)NULL);
    VECTOR_ADD(builder->arena, builder->notes, note);
}

struct paper *paper_build(struct arena *arena, const struct paper_scheme *schemes, uint32_t count)
{
    struct paper_builder builder = {.arena = arena, .schemes = schemes, .scheme_count = count};
    builder.meaning = meaning_begin(arena);
    builder.programs = ARENA_ARRAY(arena, struct meaning_program *, count);
    for (uint32_t s = 0; s < count; s++) /* all vocabularies first: choices are numbered over all schemes */
        builder.programs[s] = meaning_add(builder.meaning, schemes[s].program);
    paper_find_roles(&builder);
    paper_eligibility(&builder);
    paper_expenses(&builder);
    paper_conditions(&builder);
    paper_rates(&builder);
    paper_ceilings(&builder);
    paper_rounding(&builder);
    paper_again(&builder);
    paper_duties(&builder);
    paper_documents(&builder);
    for (uint32_t a = 0; a < count; a++)
        for (uint32_t b = 0; b < count; b++)
            if (a != b)
                note_vocabulary(&builder, a, b);
    struct paper *paper = ARENA_NEW(arena, struct paper);
    paper->schemes = schemes;
    paper->programs = builder.programs;
    paper->scheme_count = count;
    paper->rows = builder.rows.items;
    paper->row_count = builder.rows.count;
    paper->notes = builder.notes.items;
    paper->note_count = builder.notes.count;
    for (uint32_t i = 0; i < paper->row_count; i++)
        paper->counts[paper->rows[i].state]++;
    paper_terms(&builder, paper);
    return paper;
}

void paper_note(struct arena *arena, struct paper *paper, const char *note)
{
    const char **notes = ARENA_ARRAY(arena, const char *, paper->note_count + 1);
    for (uint32_t i = 0; i < paper->note_count; i++)
        notes[i] = paper->notes[i];
    notes[paper->note_count++] = note;
    paper->notes = notes;
}

/* ---- names ---- */

static const struct {
    const char *key, *name;
} sections[PAPER_TERMS + 1] = {
    [PAPER_ELIGIBILITY] = {"eligibility", TO_TRANSLATE("Who may apply, and on what terms")},
    [PAPER_EXPENSES] = {"expenses", TO_TRANSLATE("Expenses covered, by category")},
    [PAPER_CONDITIONS] = {"conditions", TO_TRANSLATE("Conditions on every expense, and what of it counts")},
    [PAPER_RATES] = {"rates", TO_TRANSLATE("Rates, and how the grant is worked out")},
    [PAPER_CEILINGS] = {"ceilings", TO_TRANSLATE("Bands and ceilings")},
    [PAPER_ROUNDING] = {"rounding", TO_TRANSLATE("Rounding")},
    [PAPER_AGAIN] = {"again", TO_TRANSLATE("Second and later grants")},
    [PAPER_DUTIES] = {"duties", TO_TRANSLATE("Duties and deadlines")},
    [PAPER_DOCUMENTS] = {"documents", TO_TRANSLATE("Documents")},
    [PAPER_TERMS] = {"terms", TO_TRANSLATE("Key terms")},
};

static const struct {
    const char *key, *name;
} states[] = {
    [PAPER_SAME] = {"same", TO_TRANSLATE("same")},
    [PAPER_REWORDED] = {"reworded", TO_TRANSLATE("other words, same meaning")},
    [PAPER_DIFFERENT] = {"different", TO_TRANSLATE("different")},
    [PAPER_PARTIAL] = {"partial", TO_TRANSLATE("not in all")},
};

const char *paper_section_name(enum paper_section section)
{
    return translate(sections[section].name);
}

const char *paper_section_key(enum paper_section section)
{
    return sections[section].key;
}

const char *paper_state_name(enum paper_state state)
{
    return translate(states[state].name);
}

const char *paper_state_key(enum paper_state state)
{
    return states[state].key;
}

const char *cell_state_key(enum cell_state state)
{
    static const char *const keys[] = {
        [CELL_SAME] = "same", [CELL_REWORDED] = "reworded", [CELL_DIFFERENT] = "different",
        [CELL_ONLY] = "only", [CELL_ABSENT] = "absent",
    };
    return keys[state];
}
