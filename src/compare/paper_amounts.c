/* SPDX-License-Identifier: Apache-2.0 */
/* Rates with their conditions, and the rounding of amounts and counts. */
#include <config.h>

#include "base/diagnostic.h"
#include "compare/paper_build.h"
#include "decide/explanation.h"

#include <string.h>

/* ---- rates ---- */

static void add_rate(struct paper_builder *builder, candidate_list *list, uint32_t scheme)
{
    const struct program *program = builder->schemes[scheme].program;
    const struct item *item = NULL;
    uint32_t reg = paper_result(program, RESULT_RATE, &item);
    if (reg == NONE)
        return;
    struct candidate candidate = {.scheme = scheme, .name = RESULT_RATE, .rule_count = 1};
    candidate.node = paper_by_rule(builder, scheme, reg);
    const struct meaning_node *node = meaning_node(builder->meaning, candidate.node);
    const char *text = node->kind == MEANING_NUMBER
                           ? amount_text(builder->arena, node->number, item->format.scale, item->format.unit)
                           : meaning_text(builder->programs[scheme], candidate.node, &item->format);
    struct paper_rule rule = paper_rule_of(program, text, item->clause, item->line);
    rule.reg = reg;
    rule.meaning = candidate.node;
    candidate.rules = arena_copy(builder->arena, &rule, sizeof rule);
    candidate.reads = paper_reads(builder, candidate.node);
    candidate.has_value = node->kind == MEANING_NUMBER;
    candidate.value = node->number;
    candidate.format = item->format;
    VECTOR_ADD(builder->arena, *list, candidate);
}

/* One of the conditions under which an exception's rate holds. */
static void add_condition(struct paper_builder *builder, candidate_list *list, uint32_t scheme,
                          const struct note *exception, uint32_t condition)
{
    const struct program *program = builder->schemes[scheme].program;
    const struct note *definition = NULL;
    for (uint32_t i = 0; i < program->note_count; i++)
        if (program->notes[i].kind == NOTE_DEFINITION &&
            meaning_of(builder->programs[scheme], program->notes[i].reg) == condition)
            definition = &program->notes[i];
    uint32_t parent = exception->parent == NONE ? NONE : program->notes[exception->parent].clause;
    uint32_t clause = definition                  ? definition->clause
                      : exception->clause != NONE ? exception->clause
                                                  : parent;
    const struct meaning_node *value =
        meaning_node(builder->meaning, meaning_of(builder->programs[scheme], exception->value));
    const char *words = definition && definition->text
                            ? definition->text
                            : meaning_text(builder->programs[scheme], condition, NULL);
    const char *rate =
        value->kind == MEANING_NUMBER
            ? amount_text(builder->arena, value->number, exception->format.scale, exception->format.unit)
            : exception->text;
    struct candidate candidate = {.scheme = scheme, .node = condition, .stem = RESULT_RATE, .rule_count = 1};
    struct paper_rule rule =
        paper_rule_of(program, arena_print(builder->arena, "%s: %s", rate ? rate : "", words), clause,
                      definition ? definition->line : exception->line);
    rule.reg = exception->reg;
    rule.meaning = condition;
    candidate.rules = arena_copy(builder->arena, &rule, sizeof rule);
    candidate.reads = paper_reads(builder, condition);
    candidate.has_value = value->kind == MEANING_NUMBER;
    candidate.value = value->number;
    candidate.format = exception->format;
    VECTOR_ADD(builder->arena, *list, candidate);
}

static void add_rate_exceptions(struct paper_builder *builder, candidate_list *list, uint32_t scheme)
{
    const struct program *program = builder->schemes[scheme].program;
    struct meaning *meaning = builder->meaning;
    uint32_t reg = paper_result(program, RESULT_RATE, NULL);
    for (uint32_t e = reg == NONE ? NONE : paper_exception(program, reg, NONE); e != NONE;
         e = paper_exception(program, reg, e)) {
        const struct note *note = &program->notes[e];
        uint32_t condition = meaning_of(builder->programs[scheme], note->reg);
        if (note->value == NONE || paper_reads_again(builder, paper_reads(builder, condition)))
            continue;
        const struct meaning_node *node = meaning_node(meaning, condition);
        const struct meaning_node *all =
            node->kind == MEANING_NOT ? meaning_node(meaning, node->operands[0]) : node;
        if (node->kind != MEANING_NOT || all->kind != MEANING_ALL) {
            add_condition(builder, list, scheme, note, condition);
            continue;
        }
        for (uint32_t i = 0; i < all->count; i++) /* each alternative by itself */
            add_condition(builder, list, scheme, note, meaning_not(meaning, all->operands[i]));
    }
}

void paper_rates(struct paper_builder *builder)
{
    candidate_list rates = {0}, exceptions = {0};
    for (uint32_t s = 0; s < builder->scheme_count; s++) {
        add_rate(builder, &rates, s);
        add_rate_exceptions(builder, &exceptions, s);
        paper_add_formula(builder, &exceptions, s, RESULT_AMOUNT);
        paper_add_others(builder, &exceptions, s);
    }
    paper_align(builder, PAPER_RATES, &rates);
    paper_align(builder, PAPER_RATES, &exceptions);
}

/* ---- rounding ---- */

/* One rounding on the way to the grant. */
struct rounding_found {
    uint16_t opcode;
    int64_t unit; /* in yen */
    bool before;  /* before the amount meets a ceiling */
    uint32_t node;
};

struct rounding_search {
    struct paper_builder *builder;
    uint32_t scheme;
    bool *seen;
    VECTOR(struct rounding_found) found;
    VECTOR(uint32_t) counts; /* nodes that round a count, not an amount */
};

static bool has_yen(const struct paper_builder *builder, const uint64_t *reads)
{
    for (uint32_t i = 0; i < builder->meaning->atoms.count; i++) {
        const char *unit = builder->meaning->atoms.items[i].field->unit;
        if (paper_reads_atom(reads, i) && unit && strcmp(unit, "円") == 0)
            return true;
    }
    return false;
}

/* Whether the least of amounts, a ceiling, is taken within what is rounded. */
static bool holds_ceiling(const struct meaning *meaning, uint32_t number)
{
    const struct meaning_node *node = meaning_node(meaning, number);
    if (node->kind == MEANING_LEAST)
        return true;
    if (node->kind != MEANING_SUM && node->kind != MEANING_SELECT && node->kind != MEANING_PRODUCT)
        return false;
    for (uint32_t i = 0; i < node->count; i++)
        if (holds_ceiling(meaning, node->operands[i]))
            return true;
    return false;
}

static void note_rounding(struct rounding_search *search, const struct meaning_node *node, uint32_t number,
                          int64_t unit)
{
    struct paper_builder *builder = search->builder;
    if (!has_yen(builder, paper_reads(builder, node->operands[0]))) {
        for (uint32_t i = 0; i < search->counts.count; i++)
            if (search->counts.items[i] == number)
                return;
        VECTOR_ADD(builder->arena, search->counts, number);
        return;
    }
    struct rounding_found found = {node->opcode, unit, !holds_ceiling(builder->meaning, node->operands[0]), number};
    for (uint32_t i = 0; i < search->found.count; i++) {
        const struct rounding_found *earlier = &search->found.items[i];
        if (earlier->opcode == found.opcode && earlier->unit == unit && earlier->before == found.before)
            return;
    }
    VECTOR_ADD(builder->arena, search->found, found);
}

static void find_roundings(struct rounding_search *search, uint32_t number, int64_t unit)
{
    const struct meaning_node *node = meaning_node(search->builder->meaning, number);
    if (search->seen[number])
        return;
    search->seen[number] = true;
    if (node->kind == MEANING_ROUND)
        note_rounding(search, node, number, unit);
    for (uint32_t i = 0; i < node->count; i++)
        find_roundings(search, node->operands[i], node->kind == MEANING_SUM ? node->coefficients[i] : 1);
}

static const char *rounding_name(uint16_t opcode)
{
    return opcode == OP_DIVIDE_DOWN ? "切り捨て" : opcode == OP_DIVIDE_UP ? "切り上げ" : "四捨五入";
}

/* The register that rounds: that very node, else the first that rounds an amount or a count alike. */
static uint32_t rounding_register(struct paper_builder *builder, uint32_t scheme, uint32_t node)
{
    const struct program *program = builder->schemes[scheme].program;
    const struct meaning_node *wanted = meaning_node(builder->meaning, node);
    bool yen = has_yen(builder, paper_reads(builder, node));
    uint32_t alike = NONE;
    for (uint32_t r = 0; r < program->count; r++) {
        if (program->code[r].opcode != wanted->opcode)
            continue;
        uint32_t found = meaning_of(builder->programs[scheme], r);
        if (found == node)
            return r;
        if (alike == NONE && yen && has_yen(builder, paper_reads(builder, found)))
            alike = r;
    }
    return alike;
}

/* A rule of which only the words are compared; `node` is what rounds. */
static void add_words(struct paper_builder *builder, candidate_list *list, uint32_t scheme, const char *name,
                      const char *title, const char *text, uint32_t clause, uint32_t line, uint32_t node)
{
    struct candidate candidate = {
        .scheme = scheme, .name = name, .title = title, .node = NONE, .rule_count = 1};
    struct paper_rule rule = paper_rule_of(builder->schemes[scheme].program, text, clause, line);
    rule.reg = rounding_register(builder, scheme, node);
    candidate.rules = arena_copy(builder->arena, &rule, sizeof rule);
    candidate.reads = paper_reads(builder, builder->meaning->yes);
    VECTOR_ADD(builder->arena, *list, candidate);
}

static void add_amount_roundings(struct rounding_search *search, candidate_list *list,
                                 const struct item *amount)
{
    struct paper_builder *builder = search->builder;
    const char *how = NULL;
    bool before = false, after = false;
    for (uint32_t i = 0; i < search->found.count; i++) {
        const struct rounding_found *found = &search->found.items[i];
        const char *unit = amount_text(builder->arena, found->unit, 1, "円");
        const char *text = phrase(builder->arena, translate("{1} (below {2})"), rounding_name(found->opcode),
                                  unit, (const char *)NULL);
        how = !how ? text : strstr(how, text) ? how : arena_print(builder->arena, "%s、%s", how, text);
        before = before || found->before;
        after = after || !found->before;
    }
    if (!how)
        return;
    add_words(builder, list, search->scheme, "補助額の端数", translate("rounding of the grant"), how,
              amount->clause, amount->line, search->found.items[0].node);
    const char *order = before && after ? translate("before and after the ceiling is applied")
                        : before        ? translate("before the ceiling is applied")
                                        : translate("after the ceiling is applied");
    add_words(builder, list, search->scheme, "端数と上限の順", translate("rounding and ceiling"), order,
              amount->clause, amount->line, search->found.items[0].node);
}

static void add_count_roundings(struct rounding_search *search, candidate_list *list)
{
    struct paper_builder *builder = search->builder;
    const struct program *program = builder->schemes[search->scheme].program;
    for (uint32_t i = 0; i < search->counts.count; i++) {
        const struct meaning_node *node = meaning_node(builder->meaning, search->counts.items[i]);
        const struct meaning_node *of = meaning_node(builder->meaning, node->operands[0]);
        if (of->kind != MEANING_FIELD)
            continue;
        const struct meaning_atom *atom = &builder->meaning->atoms.items[of->number];
        uint32_t clause = NONE, line = 0;
        for (uint32_t n = 0; n < program->note_count; n++)
            if (program->notes[n].kind == NOTE_TABLE && program->notes[n].value != NONE &&
                meaning_of(builder->programs[search->scheme], program->notes[n].value) ==
                    search->counts.items[i]) {
                clause = program->notes[n].clause;
                line = program->notes[n].line;
            }
        int64_t unit = node->number / (atom->field->scale ? atom->field->scale : 1);
        const char *text =
            phrase(builder->arena, translate("{1} (to whole {2})"), rounding_name(node->opcode),
                   amount_text(builder->arena, unit ? unit : 1, 1, atom->field->unit), (const char *)NULL);
        add_words(builder, list, search->scheme, arena_print(builder->arena, "%sの端数", atom->name),
                  phrase(builder->arena, translate("rounding of {1}"), atom->name, (const char *)NULL), text,
                  clause, line, search->counts.items[i]);
    }
}

void paper_rounding(struct paper_builder *builder)
{
    candidate_list list = {0};
    for (uint32_t s = 0; s < builder->scheme_count; s++) {
        const struct program *program = builder->schemes[s].program;
        const struct item *amount = NULL;
        uint32_t reg = paper_result(program, RESULT_AMOUNT, &amount);
        if (reg == NONE)
            continue;
        struct rounding_search search = {.builder = builder, .scheme = s};
        uint32_t node = meaning_of(builder->programs[s], reg);
        search.seen = ARENA_ARRAY(builder->arena, bool, builder->meaning->nodes.count);
        find_roundings(&search, node, 1);
        add_amount_roundings(&search, &list, amount);
        add_count_roundings(&search, &list);
    }
    paper_align(builder, PAPER_ROUNDING, &list);
}
