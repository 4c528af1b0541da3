/* SPDX-License-Identifier: Apache-2.0 */
/* Requirements of the application, conditions on every expense, and what holds for second grants. */
#include <config.h>

#include "base/diagnostic.h"
#include "compare/paper_build.h"
#include "decide/explanation.h"

#include <string.h>

/* The test as a rule, with its condition where it applies. */
static struct paper_rule rule_of_test(const struct program *program, const struct test *test)
{
    struct paper_rule rule = paper_rule_of(program, test->text, test->clause, test->line);
    rule.label = test->label;
    rule.reg = test->reg;
    return rule;
}

static void add_candidate(struct paper_builder *builder, candidate_list *list, uint32_t scheme, uint32_t node,
                          struct paper_rule rule, const char *name, uint32_t space)
{
    struct candidate candidate = {
        .scheme = scheme, .node = node, .name = name, .rule_count = 1, .space = space};
    rule.meaning = node;
    candidate.rules = arena_copy(builder->arena, &rule, sizeof rule);
    candidate.reads = paper_reads(builder, node);
    VECTOR_ADD(builder->arena, *list, candidate);
}

/* Says of what a scheme asks nothing of the application, that it asks it of expenses. */
static void tell_elsewhere(struct paper_builder *builder, uint32_t first)
{
    for (uint32_t r = first; r < builder->rows.count; r++)
        for (uint32_t s = 0; s < builder->scheme_count; s++) {
            struct paper_row *row = &builder->rows.items[r];
            const struct program *program = builder->schemes[s].program;
            const char *clauses = NULL;
            for (uint32_t t = 0; t < program->test_count && row->cells[s].state == CELL_ABSENT; t++) {
                const struct test *test = &program->tests[t];
                if (!test->space || test->clause == NONE || strcmp(test->text, row->key) != 0)
                    continue;
                clauses = clauses ? arena_print(builder->arena, "%s、%s", clauses,
                                                program->clauses[test->clause].id)
                                  : program->clauses[test->clause].id;
            }
            if (clauses)
                row->cells[s].text = phrase(builder->arena, translate("(asked of expenses: {1})"), clauses,
                                            (const char *)NULL);
        }
}

void paper_eligibility(struct paper_builder *builder)
{
    candidate_list list = {0};
    uint32_t first = builder->rows.count;
    for (uint32_t s = 0; s < builder->scheme_count; s++) {
        const struct program *program = builder->schemes[s].program;
        for (uint32_t t = 0; t < program->test_count; t++) {
            const struct test *test = &program->tests[t];
            if (test->space)
                continue;
            uint32_t node = meaning_of(builder->roles[s], test->reg);
            if (!paper_reads_again(builder, paper_reads(builder, node)))
                add_candidate(builder, &list, s, node, rule_of_test(program, test), NULL, test->space);
        }
    }
    paper_align(builder, PAPER_ELIGIBILITY, &list);
    tell_elsewhere(builder, first);
}

/* ---- conditions on every expense ---- */

static void add_counted(struct paper_builder *builder, candidate_list *list, uint32_t scheme,
                        const struct line_decision *lines)
{
    const struct program *program = builder->schemes[scheme].program;
    struct meaning_program *meanings = builder->programs[scheme];
    uint32_t definition = paper_definition(program, lines->amount);
    uint32_t clause = definition == NONE ? NONE : program->notes[definition].clause;
    uint32_t line = definition == NONE ? 0 : program->notes[definition].line;
    const char *text = paper_written(builder, scheme, lines->amount, NULL);
    for (uint32_t e = paper_exception(program, lines->amount, NONE); e != NONE;
         e = paper_exception(program, lines->amount, e))
        text = arena_print(builder->arena, "%s %s", text, paper_exception_text(builder, scheme, e));
    struct paper_rule rule = paper_rule_of(program, text, clause, line);
    rule.reg = lines->amount;
    const char *name = program->schema.lists[lines->space].name;
    add_candidate(builder, list, scheme, meaning_of(meanings, lines->amount), rule,
                  arena_print(builder->arena, "%sの対象になる額", name), lines->space);
    list->items[list->count - 1].title =
        phrase(builder->arena, translate("amount of {1} that counts"), name, (const char *)NULL);
}

void paper_conditions(struct paper_builder *builder)
{
    candidate_list list = {0};
    for (uint32_t s = 0; s < builder->scheme_count; s++) {
        const struct program *program = builder->schemes[s].program;
        for (uint32_t t = 0; t < program->test_count; t++) {
            const struct test *test = &program->tests[t];
            if (!test->space || test->applies != NONE || test->clause == NONE)
                continue;
            uint32_t node = meaning_of(builder->programs[s], test->reg);
            if (!paper_reads_again(builder, paper_reads(builder, node)))
                add_candidate(builder, &list, s, node, rule_of_test(program, test), NULL, test->space);
        }
        for (uint32_t l = 0; l < program->line_decision_count; l++)
            add_counted(builder, &list, s, &program->line_decisions[l]);
        paper_add_formula(builder, &list, s, RESULT_COST);
    }
    paper_align(builder, PAPER_CONDITIONS, &list);
}

/* ---- second grants ---- */

/* The name by which a definition's value is known among the results, the ceiling before the base amount. */
static const char *role_of(const struct program *program, uint32_t reg, const char *own)
{
    static const char *const roles[] = {RESULT_CEILING, RESULT_BASE, RESULT_RATE, RESULT_AMOUNT};
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (paper_result(program, roles[i], NULL) == reg)
            return roles[i];
    return own;
}

static void add_exceptions(struct paper_builder *builder, candidate_list *list, uint32_t scheme)
{
    const struct program *program = builder->schemes[scheme].program;
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *note = &program->notes[i];
        if (note->kind != NOTE_EXCEPTION || note->space || note->parent == NONE || note->value == NONE)
            continue;
        uint32_t condition = meaning_of(builder->programs[scheme], note->reg);
        if (!paper_reads_again(builder, paper_reads(builder, condition)))
            continue;
        const struct note *of = &program->notes[note->parent];
        struct paper_rule rule = paper_rule_of(program, paper_exception_text(builder, scheme, i),
                                               note->clause == NONE ? of->clause : note->clause, note->line);
        rule.reg = of->reg;
        add_candidate(builder, list, scheme, meaning_of(builder->programs[scheme], of->reg), rule,
                      role_of(program, of->reg, of->name), 0);
    }
}

void paper_again(struct paper_builder *builder)
{
    candidate_list list = {0};
    for (uint32_t s = 0; s < builder->scheme_count; s++) {
        const struct program *program = builder->schemes[s].program;
        for (uint32_t t = 0; t < program->test_count; t++) {
            const struct test *test = &program->tests[t];
            uint32_t node = meaning_of(builder->roles[s], test->reg);
            if (test->clause != NONE && paper_reads_again(builder, paper_reads(builder, node)))
                add_candidate(builder, &list, s, node, rule_of_test(program, test), NULL, test->space);
        }
        add_exceptions(builder, &list, s);
    }
    paper_align(builder, PAPER_AGAIN, &list);
}
