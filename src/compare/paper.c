/* SPDX-License-Identifier: Apache-2.0 */
/* The paper comparison put together: its parts in the order of their sections, and what a row comes to. */
#include <config.h>

#include "compare/paper_build.h"

#include "base/diagnostic.h"
#include "base/number.h"

#include <string.h>

struct paper_row *paper_add(struct paper_builder *builder, enum paper_section section, const char *key,
                            const char *title)
{
    struct paper_row row = {.section = section, .key = key, .title = title};
    row.cells = ARENA_ARRAY(builder->arena, struct paper_cell, builder->scheme_count);
    for (uint32_t s = 0; s < builder->scheme_count; s++)
        row.cells[s].state = CELL_ABSENT;
    VECTOR_ADD(builder->arena, builder->rows, row);
    return &builder->rows.items[builder->rows.count - 1];
}

struct paper_rule paper_rule_of(const struct program *program, const char *text, uint32_t clause,
                                uint32_t line)
{
    struct paper_rule rule = {.text = text, .line = line, .reg = NONE, .meaning = NONE};
    if (clause != NONE) {
        rule.clause = program->clauses[clause].id;
        rule.clause_label = program->clauses[clause].label;
    }
    return rule;
}

void paper_set(struct paper_builder *builder, struct paper_cell *cell, const struct paper_rule *rules,
               uint32_t count, const char *text)
{
    cell->state = CELL_SAME;
    cell->rules = arena_copy(builder->arena, rules, count * sizeof *rules);
    cell->rule_count = count;
    cell->text = text;
    for (uint32_t i = 0; !text && i < count; i++)
        cell->text = i ? arena_print(builder->arena, "%s; %s", cell->text, rules[i].text) : rules[i].text;
}

/* Rules of two cells meet one by one: those that have a meaning by it, the others by their words. */
static bool same_meaning(const struct paper_cell *a, const struct paper_cell *b)
{
    if (a->has_value != b->has_value || a->rule_count != b->rule_count)
        return false;
    if (a->has_value)
        return (wide)a->value * b->format.scale == (wide)b->value * a->format.scale;
    for (uint32_t i = 0; i < a->rule_count; i++) {
        const struct paper_rule *x = &a->rules[i], *y = &b->rules[i];
        if (x->meaning != y->meaning || (x->meaning == NONE && strcmp(x->text, y->text) != 0))
            return false;
    }
    return true;
}

void paper_judge(struct paper_row *row, uint32_t scheme_count)
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
        bool same = same_meaning(first, cell);
        cell->state = !same                                 ? CELL_DIFFERENT
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

struct paper *paper_build(struct arena *arena, const struct paper_scheme *schemes, uint32_t count)
{
    struct paper_builder builder = {.arena = arena, .schemes = schemes, .scheme_count = count};
    paper_documents(&builder);
    struct paper *paper = ARENA_NEW(arena, struct paper);
    paper->schemes = schemes;
    paper->scheme_count = count;
    paper->rows = builder.rows.items;
    paper->row_count = builder.rows.count;
    paper->notes = builder.notes.items;
    paper->note_count = builder.notes.count;
    for (uint32_t i = 0; i < paper->row_count; i++)
        paper->counts[paper->rows[i].state]++;
    return paper;
}

/* ---- names ---- */

static const struct {
    const char *key, *name;
} sections[PAPER_SECTIONS] = {
    [PAPER_ELIGIBILITY] = {"eligibility", TO_TRANSLATE("Who may apply, and on what terms")},
    [PAPER_EXPENSES] = {"expenses", TO_TRANSLATE("Expenses covered, by category")},
    [PAPER_CONDITIONS] = {"conditions", TO_TRANSLATE("Conditions on every expense, and what of it counts")},
    [PAPER_RATES] = {"rates", TO_TRANSLATE("Rates")},
    [PAPER_CEILINGS] = {"ceilings", TO_TRANSLATE("Bands and ceilings")},
    [PAPER_ROUNDING] = {"rounding", TO_TRANSLATE("Rounding")},
    [PAPER_AGAIN] = {"again", TO_TRANSLATE("Second and later grants")},
    [PAPER_DUTIES] = {"duties", TO_TRANSLATE("Duties and deadlines")},
    [PAPER_DOCUMENTS] = {"documents", TO_TRANSLATE("Documents")},
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
