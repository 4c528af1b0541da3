/* SPDX-License-Identifier: Apache-2.0 */
/* Expenses by category: each scheme's tests as they come out for a line of that category.
 *
 * Which field is the category is not told but found: of the choices of a list, the one on which most tests
 * turn that apply to some lines only. A scheme may reach its cases by a detour (分類 made of 区分 and 用途);
 * with the category settled, the detour is gone and what is left are the conditions that matter.
 */
#include <config.h>

#include "base/diagnostic.h"
#include "compare/paper_build.h"
#include "decide/explanation.h"

#include <string.h>

struct categories {
    struct paper_builder *builder;
    uint32_t atom; /* the category */
};

/* How many tests of the scheme apply by what this atom holds. */
static uint32_t tests_turning_on(struct paper_builder *builder, uint32_t scheme, uint32_t atom)
{
    const struct program *program = builder->schemes[scheme].program;
    uint32_t count = 0;
    for (uint32_t t = 0; t < program->test_count; t++)
        if (program->tests[t].applies != NONE) {
            uint32_t node = meaning_of(builder->programs[scheme], program->tests[t].applies);
            count += paper_reads_atom(paper_reads(builder, node), atom);
        }
    return count;
}

/* The choice of lists on which most tests of all schemes turn; NONE when none does. */
static uint32_t find_category(struct paper_builder *builder)
{
    uint32_t best = NONE, most = 0;
    for (uint32_t a = 0; a < builder->meaning->atoms.count; a++) {
        const struct meaning_atom *atom = &builder->meaning->atoms.items[a];
        uint32_t count = 0;
        if (atom->field->space == 0 || atom->field->type != TYPE_CHOICE)
            continue;
        for (uint32_t s = 0; s < builder->scheme_count; s++)
            count += tests_turning_on(builder, s, a);
        if (count > most) {
            most = count;
            best = a;
        }
    }
    return best;
}

/* A condition that is left of a test: the author's words where they are whole, else with when it applies. */
static struct paper_rule rule_left(struct categories *categories, uint32_t scheme, const struct test *test,
                                   uint32_t node, uint32_t applies)
{
    struct paper_builder *builder = categories->builder;
    const struct program *program = builder->schemes[scheme].program;
    bool excluded = node == builder->meaning->no;
    struct paper_rule rule =
        paper_rule_of(program, excluded ? translate("not covered") : test->text, test->clause, test->line);
    rule.label = test->label;
    rule.reg = test->reg;
    rule.meaning = node;
    if (!excluded && applies != builder->meaning->yes)
        rule.text = phrase(builder->arena, translate("{1} (where {2})"), test->text,
                           meaning_text(builder->programs[scheme], applies, NULL), (const char *)NULL);
    return rule;
}

static bool is_exclusion(const struct program *program, const struct test *test)
{
    /* a test that no line of its case can pass */
    return test->applies != NONE && program->code[test->reg].opcode == OP_NOT &&
           program->code[test->reg].a == test->applies;
}

static void fill(struct categories *categories, uint32_t scheme, const struct meaning_settled *settled,
                 struct paper_cell *cell)
{
    struct paper_builder *builder = categories->builder;
    struct meaning *meaning = builder->meaning;
    const struct program *program = builder->schemes[scheme].program;
    struct paper_rule *rules = ARENA_ARRAY(builder->arena, struct paper_rule, program->test_count + 1);
    uint32_t *nodes = ARENA_ARRAY(builder->arena, uint32_t, program->test_count + 1), count = 0;
    bool excluded = false;
    for (uint32_t t = 0; t < program->test_count && !excluded; t++) {
        const struct test *test = &program->tests[t];
        if (!test->space || test->applies == NONE || test->clause == NONE)
            continue;
        uint32_t applies = meaning_of(builder->programs[scheme], test->applies);
        applies = meaning_settle(meaning, applies, settled);
        uint32_t node = meaning_settle(meaning, meaning_of(builder->programs[scheme], test->reg), settled);
        if (applies == meaning->no || node == meaning->yes)
            continue;
        excluded = node == meaning->no;
        if (excluded)
            count = 0;
        nodes[count] = node;
        rules[count++] = rule_left(categories, scheme, test, node, applies);
        if (!excluded && is_exclusion(program, test))
            rules[count - 1].text =
                phrase(builder->arena, translate("not covered where {1}"),
                       meaning_text(builder->programs[scheme], applies, NULL), (const char *)NULL);
    }
    const char *text = count ? NULL : translate("covered (no condition of its own)");
    paper_set(builder, cell, rules, count, text, meaning_all(meaning, nodes, count));
}

void paper_expenses(struct paper_builder *builder)
{
    struct categories categories = {.builder = builder, .atom = find_category(builder)};
    uint32_t first = builder->rows.count;
    if (categories.atom == NONE)
        return;
    const struct meaning_atom *atom = &builder->meaning->atoms.items[categories.atom];
    for (uint32_t m = 0; m < atom->members.count; m++) {
        uint32_t from = meaning_field(builder->meaning, categories.atom);
        uint32_t to = meaning_number(builder->meaning, m);
        struct meaning_settled settled = {&from, &to, 1};
        struct paper_row *row =
            paper_add(builder, PAPER_EXPENSES, atom->members.items[m], atom->members.items[m]);
        row->category_atom = categories.atom;
        row->category_member = m;
        for (uint32_t s = 0; s < builder->scheme_count; s++)
            if (builder->schemes[s].program->line_decision_count)
                fill(&categories, s, &settled, &row->cells[s]);
    }
    paper_judge(builder, first);
    paper_define_names(builder, first);
}
