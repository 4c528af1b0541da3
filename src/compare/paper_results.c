/* SPDX-License-Identifier: Apache-2.0 */
/* How results are worked out, duties alike: each by its name, all its values and the condition on which it is there;
 * and the rows of the breakdown (内訳). */
#include <config.h>

#include "base/diagnostic.h"
#include "compare/paper_build.h"
#include "decide/explanation.h"

#include <string.h>

/* ---- when it is there ---- */

/* What a value comes to together with the condition on which it is there, which the text then names. */
static uint32_t add_condition(struct paper_builder *builder, struct meaning_program *meanings, uint32_t when,
                              uint32_t node, const char **text)
{
    if (when == NONE || meaning_of(meanings, when) == builder->meaning->yes)
        return node;
    uint32_t both[2] = {node, meaning_of(meanings, when)};
    *text = phrase(builder->arena, translate("{1} (where {2})"), *text, meaning_text(meanings, both[1], NULL),
                   (const char *)NULL);
    return meaning_other(builder->meaning, OP_FAIL, both, 2, 0);
}

static void add_candidate(struct paper_builder *builder, candidate_list *list, struct candidate candidate,
                          const struct paper_rule *rules, uint32_t count)
{
    candidate.rules = arena_copy(builder->arena, rules, count * sizeof *rules);
    candidate.rule_count = count;
    candidate.reads = paper_reads(builder, candidate.node == NONE ? builder->meaning->yes : candidate.node);
    VECTOR_ADD(builder->arena, *list, candidate);
}

/* ---- results of the names that every scheme gives ---- */

void paper_add_formula(struct paper_builder *builder, candidate_list *list, uint32_t scheme, const char *name)
{
    const struct program *program = builder->schemes[scheme].program;
    const struct item *item = NULL;
    uint32_t reg = paper_result(program, name, &item);
    if (reg == NONE)
        return;
    struct meaning_program *roles = paper_roles(builder, scheme, name);
    const char *text = paper_written(builder, scheme, reg, &item->format);
    struct candidate candidate = {.scheme = scheme, .name = name};
    candidate.node = add_condition(builder, roles, item->when, meaning_of(roles, reg), &text);
    struct paper_rule rule = paper_rule_of(program, text, item->clause, item->line);
    rule.reg = reg;
    rule.meaning = candidate.node;
    add_candidate(builder, list, candidate, &rule, 1);
}

/* ---- duties, and results of other names ---- */

static const char *list_words(struct arena *arena, const struct text_list *list)
{
    const char *text = "";
    for (uint32_t i = 0; i < list->count; i++)
        text = arena_print(arena, "%s%s「%s」", text, i ? "、" : "", list->texts[i]);
    return text;
}

/* The values as one text; their meanings into `nodes`. */
static const char *values_words(struct paper_builder *builder, uint32_t scheme, const struct item *item,
                                uint32_t *nodes)
{
    const struct program *program = builder->schemes[scheme].program;
    struct meaning_program *meanings = builder->programs[scheme];
    const char *text = "";
    for (uint32_t i = 0; i < item->count; i++) {
        uint32_t reg = program->pool[item->first + i];
        nodes[i] = meaning_of_value(meanings, reg, &item->format);
        const char *value = item->format.type == TYPE_TEXT ? meaning_text(meanings, nodes[i], &item->format)
                                                           : paper_written(builder, scheme, reg, &item->format);
        text = arena_print(builder->arena, "%s%s%s", text, i ? "、" : "", value);
    }
    return item->shape == SHAPE_KEYS
               ? phrase(builder->arena, translate("the lines where {1}"), text, (const char *)NULL)
               : text;
}

void paper_add_output(struct paper_builder *builder, candidate_list *list, uint32_t scheme, const struct item *item)
{
    const struct program *program = builder->schemes[scheme].program;
    struct candidate candidate = {.scheme = scheme, .name = item->name, .node = NONE};
    uint32_t *nodes = ARENA_ARRAY(builder->arena, uint32_t, item->count + 1);
    const char *text;
    if (item->shape == SHAPE_TEXTS) {
        const struct instruction *number = &program->code[program->pool[item->first]];
        bool fixed = number->opcode == OP_CONST_WORD && number->immediate >= 0 &&
                     (uint64_t)number->immediate < program->text_list_count;
        text = fixed ? list_words(builder->arena, &program->text_lists[number->immediate]) : item->name;
    } else {
        text = values_words(builder, scheme, item, nodes);
        candidate.node = meaning_other(builder->meaning, OP_FAIL, nodes, item->count, item->shape);
        candidate.node = add_condition(builder, builder->programs[scheme], item->when, candidate.node, &text);
    }
    struct paper_rule rule = paper_rule_of(program, text, item->clause, item->line);
    /* Where it is not always there, whether it is comes before what it is. */
    rule.reg = item->when != NONE ? item->when : item->shape == SHAPE_TEXTS ? NONE : program->pool[item->first];
    rule.meaning = candidate.node;
    rule.when = item->when;
    rule.values = &program->pool[item->first];
    rule.value_count = item->shape == SHAPE_TEXTS ? 0 : item->count;
    add_candidate(builder, list, candidate, &rule, 1);
}

static bool is_known(const char *name)
{
    static const char *const known[] = {RESULT_COST, RESULT_RATE, RESULT_BASE, RESULT_CEILING, RESULT_AMOUNT};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(known[i], name) == 0)
            return true;
    return false;
}

/* ---- the breakdown ---- */

static void add_breakdown(struct paper_builder *builder, candidate_list *list, uint32_t scheme,
                          const struct breakdown *breakdown)
{
    const struct program *program = builder->schemes[scheme].program;
    struct meaning_program *meanings = builder->roles[scheme];
    struct paper_rule *rules = ARENA_ARRAY(builder->arena, struct paper_rule, breakdown->count + 1);
    uint32_t *nodes = ARENA_ARRAY(builder->arena, uint32_t, 2 * breakdown->count + 1);
    uint32_t when = breakdown->when == NONE ? builder->meaning->yes : meaning_of(meanings, breakdown->when);
    const char *name = arena_print(builder->arena, "内訳 %s", breakdown->name);
    struct candidate candidate = {.scheme = scheme, .name = name, .space = breakdown->space};
    candidate.title = phrase(builder->arena, translate("breakdown: {1}"), breakdown->name, (const char *)NULL);
    for (uint32_t i = 0; i < breakdown->count; i++) {
        const struct breakdown_cell *cell = &program->cells[breakdown->first + i];
        uint32_t definition = paper_definition(program, cell->reg);
        uint32_t node = meaning_under(builder->meaning, meaning_of_value(meanings, cell->reg, &cell->format), when, true);
        const char *value = definition != NONE ? program->notes[definition].name
                                               : meaning_text(meanings, node, &cell->format);
        const char *text = arena_print(builder->arena, "%s = %s", cell->name, value);
        nodes[2 * i] = meaning_text_leaf(builder->meaning, meaning_text_number(builder->meaning, cell->name));
        nodes[2 * i + 1] = node;
        if (i + 1 == breakdown->count)
            add_condition(builder, meanings, breakdown->when, node, &text);
        rules[i] = paper_rule_of(program, text, breakdown->clause, breakdown->line);
        rules[i].reg = breakdown->when != NONE ? breakdown->when : cell->reg;
        rules[i].meaning = nodes[2 * i + 1];
        rules[i].when = breakdown->when;
        rules[i].values = &cell->reg;
        rules[i].value_count = 1;
    }
    nodes[2 * breakdown->count] = when;
    candidate.node = meaning_other(builder->meaning, OP_FAIL, nodes, 2 * breakdown->count + 1, 0);
    add_candidate(builder, list, candidate, rules, breakdown->count);
}

void paper_add_others(struct paper_builder *builder, candidate_list *list, uint32_t scheme)
{
    const struct program *program = builder->schemes[scheme].program;
    for (uint32_t i = 0; i < program->item_count; i++)
        if (program->items[i].kind == ITEM_RESULT && !is_known(program->items[i].name))
            paper_add_output(builder, list, scheme, &program->items[i]);
    for (uint32_t i = 0; i < program->breakdown_count; i++)
        add_breakdown(builder, list, scheme, &program->breakdowns[i]);
}
