/* SPDX-License-Identifier: Apache-2.0 */
/* Bands and ceilings as one table: the edges of all schemes' tables over one field together, so that each row
 * is a band within which no scheme changes; and below, the amounts that bound a grant otherwise.
 *
 * What is compared is the rule for a first grant: exceptions that turn on earlier grants have a section of
 * their own. A scheme whose ceiling is one amount has it in every band.
 */
#include <config.h>

#include "base/diagnostic.h"
#include "compare/paper_build.h"
#include "decide/explanation.h"

#include <stdlib.h>
#include <string.h>

/* A table of a scheme: amounts over one field, as selections with falling edges. */
struct steps {
    uint32_t scheme;
    uint32_t node;
    uint32_t subject; /* what has the edges */
    uint32_t atom;    /* the only field that the subject reads */
    uint32_t reg;     /* of the table or definition; NONE */
    const char *name; /* may be NULL */
    uint32_t clause, line;
};

struct ceilings {
    struct paper_builder *builder;
    VECTOR(struct steps) tables;
    bool *seen;
    uint32_t scheme;
    uint32_t *flat; /* by scheme: the node of a ceiling that is one amount; NONE */
    bool bases;     /* the base amount is told by itself: in some scheme it is not the ceiling */
};

static uint32_t the_ceiling(struct paper_builder *builder, uint32_t scheme, const struct item **item)
{
    const struct program *program = builder->schemes[scheme].program;
    uint32_t reg = paper_result(program, RESULT_CEILING, item);
    return reg == NONE ? paper_result(program, RESULT_BASE, item) : reg;
}

/* The subject of a selection with a fixed edge, or NONE. */
static uint32_t subject_of(const struct meaning *meaning, const struct meaning_node *node, int64_t *edge)
{
    if (node->kind != MEANING_SELECT)
        return NONE;
    const struct meaning_node *condition = meaning_node(meaning, node->operands[0]);
    if (condition->kind != MEANING_AT_LEAST)
        return NONE;
    *edge = condition->number;
    return condition->operands[0];
}

/* Whether the selections on this subject end in fixed amounts everywhere. */
static bool is_table(const struct meaning *meaning, uint32_t number, uint32_t subject)
{
    int64_t edge = 0;
    const struct meaning_node *node = meaning_node(meaning, number);
    if (node->kind == MEANING_NUMBER)
        return true;
    return subject_of(meaning, node, &edge) == subject && is_table(meaning, node->operands[1], subject) &&
           is_table(meaning, node->operands[2], subject);
}

bool paper_table_or_amount(const struct meaning *meaning, uint32_t number)
{
    int64_t edge = 0;
    if (number == NONE)
        return false;
    const struct meaning_node *node = meaning_node(meaning, number);
    uint32_t subject = subject_of(meaning, node, &edge);
    return node->kind == MEANING_NUMBER || (subject != NONE && is_table(meaning, number, subject));
}

static uint32_t single_atom(struct paper_builder *builder, uint32_t subject)
{
    const uint64_t *reads = paper_reads(builder, subject);
    uint32_t found = NONE;
    for (uint32_t i = 0; i < builder->meaning->atoms.count; i++)
        if (paper_reads_atom(reads, i)) {
            if (found != NONE)
                return NONE;
            found = i;
        }
    return found != NONE && builder->meaning->atoms.items[found].field->type == TYPE_AMOUNT ? found : NONE;
}

static void name_table(struct ceilings *ceilings, struct steps *steps)
{
    const struct program *program = ceilings->builder->schemes[steps->scheme].program;
    steps->reg = steps->clause = NONE;
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *note = &program->notes[i];
        bool table = note->kind == NOTE_TABLE;
        if ((!table && note->kind != NOTE_DEFINITION) ||
            meaning_of(ceilings->builder->programs[steps->scheme], note->reg) != steps->node ||
            (steps->reg != NONE && !table))
            continue;
        steps->reg = note->reg;
        steps->name = note->name;
        steps->clause = note->clause;
        steps->line = note->line;
    }
}

static void find_tables(struct ceilings *ceilings, uint32_t number)
{
    struct paper_builder *builder = ceilings->builder;
    const struct meaning *meaning = builder->meaning;
    const struct meaning_node *node = meaning_node(meaning, number);
    int64_t edge = 0;
    if (ceilings->seen[number])
        return;
    ceilings->seen[number] = true;
    uint32_t subject = subject_of(meaning, node, &edge);
    uint32_t atom = subject == NONE ? NONE : single_atom(builder, subject);
    if (atom != NONE && is_table(meaning, number, subject)) {
        struct steps steps = {.scheme = ceilings->scheme, .node = number, .subject = subject, .atom = atom};
        name_table(ceilings, &steps);
        VECTOR_ADD(builder->arena, ceilings->tables, steps);
        return;
    }
    for (uint32_t i = 0; i < node->count; i++)
        find_tables(ceilings, node->operands[i]);
}

/* The rule for a first grant: without the exceptions of any definition that turn on earlier grants. */
static uint32_t first_grant(struct paper_builder *builder, uint32_t scheme, uint32_t node)
{
    const struct program *program = builder->schemes[scheme].program;
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *note = &program->notes[i];
        if (note->kind != NOTE_EXCEPTION || note->space)
            continue;
        uint32_t condition = meaning_of(builder->programs[scheme], note->reg);
        if (paper_reads_again(builder, paper_reads(builder, condition)))
            node = meaning_under(builder->meaning, node, condition, false);
    }
    return node;
}

static void search_scheme(struct ceilings *ceilings, uint32_t scheme)
{
    struct paper_builder *builder = ceilings->builder;
    const struct program *program = builder->schemes[scheme].program;
    const struct item *item;
    uint32_t ceiling = the_ceiling(builder, scheme, &item);
    uint32_t amount = paper_result(program, RESULT_AMOUNT, NULL);
    ceilings->scheme = scheme;
    ceilings->flat[scheme] = NONE;
    uint32_t roots[2] = {ceiling, amount}, nodes[2] = {NONE, NONE};
    for (uint32_t i = 0; i < 2; i++)
        if (roots[i] != NONE)
            nodes[i] = first_grant(builder, scheme, meaning_of(builder->programs[scheme], roots[i]));
    ceilings->seen = ARENA_ARRAY(builder->arena, bool, builder->meaning->nodes.count);
    for (uint32_t i = 0; i < 2; i++)
        if (nodes[i] != NONE)
            find_tables(ceilings, nodes[i]);
    if (nodes[0] != NONE && meaning_is(builder->meaning, nodes[0], MEANING_NUMBER))
        ceilings->flat[scheme] = nodes[0];
}

/* ---- bands ---- */

typedef VECTOR(int64_t) edge_list;

static void collect_edges(const struct meaning *meaning, struct arena *arena, uint32_t number,
                          uint32_t subject, edge_list *edges)
{
    int64_t edge = 0;
    const struct meaning_node *node = meaning_node(meaning, number);
    if (subject_of(meaning, node, &edge) != subject)
        return;
    VECTOR_ADD(arena, *edges, edge);
    collect_edges(meaning, arena, node->operands[1], subject, edges);
    collect_edges(meaning, arena, node->operands[2], subject, edges);
}

static int64_t amount_at(const struct meaning *meaning, uint32_t number, int64_t value)
{
    int64_t edge = 0;
    const struct meaning_node *node = meaning_node(meaning, number);
    while (node->kind == MEANING_SELECT) {
        edge = meaning_node(meaning, node->operands[0])->number;
        node = meaning_node(meaning, node->operands[value >= edge ? 1 : 2]);
    }
    return node->number;
}

static int by_value(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static const struct format yen = {TYPE_AMOUNT, NONE, 1, "円"};

/* The scheme's table on this field: the first that was not taken by an earlier group of rows. */
static const struct steps *table_of(const struct ceilings *ceilings, uint32_t scheme, uint32_t atom,
                                    uint32_t number)
{
    for (uint32_t i = 0; i < ceilings->tables.count; i++) {
        const struct steps *steps = &ceilings->tables.items[i];
        if (steps->scheme == scheme && steps->atom == atom && number-- == 0)
            return steps;
    }
    return NULL;
}

static void fill_band(struct ceilings *ceilings, struct paper_cell *cell, uint32_t scheme,
                      const struct steps *steps, int64_t low)
{
    struct paper_builder *builder = ceilings->builder;
    const struct program *program = builder->schemes[scheme].program;
    const struct item *item = NULL;
    struct paper_rule rule;
    int64_t value;
    if (steps) {
        value = amount_at(builder->meaning, steps->node, low);
        rule =
            paper_rule_of(program, amount_text(builder->arena, value, 1, "円"), steps->clause, steps->line);
        rule.label = steps->name;
        rule.reg = steps->reg;
    } else if (ceilings->flat[scheme] != NONE) {
        value = meaning_node(builder->meaning, ceilings->flat[scheme])->number;
        the_ceiling(builder, scheme, &item);
        rule = paper_rule_of(program, amount_text(builder->arena, value, 1, "円"), item->clause, item->line);
        rule.reg = program->pool[item->first];
    } else {
        return;
    }
    paper_set(builder, cell, &rule, 1, NULL, NONE);
    paper_value(cell, value, &yen);
}

const char *paper_band_words(struct arena *arena, int64_t low, int64_t high, const char *unit)
{
    unit = unit ? unit : "";
    if (high == INT64_MAX)
        return arena_print(arena, "%lld%s以上", (long long)low, unit);
    if (low == high)
        return arena_print(arena, "%lld%s", (long long)low, unit);
    return arena_print(arena, "%lld%s以上%lld%s以下", (long long)low, unit, (long long)high, unit);
}

/* The rows of the tables number `number` of each scheme on one field. */
static void add_bands(struct ceilings *ceilings, uint32_t atom, uint32_t number)
{
    struct paper_builder *builder = ceilings->builder;
    const struct meaning_atom *of = &builder->meaning->atoms.items[atom];
    edge_list edges = {0};
    VECTOR_ADD(builder->arena, edges, 0);
    for (uint32_t s = 0; s < builder->scheme_count; s++) {
        const struct steps *steps = table_of(ceilings, s, atom, number);
        if (steps)
            collect_edges(builder->meaning, builder->arena, steps->node, steps->subject, &edges);
    }
    qsort(edges.items, edges.count, sizeof *edges.items, by_value);
    for (uint32_t i = 0; i < edges.count; i++) {
        if (i + 1 < edges.count && edges.items[i + 1] == edges.items[i])
            continue;
        int64_t low = edges.items[i], high = i + 1 < edges.count ? edges.items[i + 1] - 1 : INT64_MAX;
        const char *words = paper_band_words(builder->arena, low, high, of->field->unit);
        const char *key = number ? arena_print(builder->arena, "%s %s (%u)", of->name, words, number + 1)
                                 : arena_print(builder->arena, "%s %s", of->name, words);
        struct paper_row *row = paper_add(builder, PAPER_CEILINGS, key, key);
        row->band_field = of->name;
        row->band_unit = of->field->unit;
        row->band_low = low;
        row->band_high = high;
        for (uint32_t s = 0; s < builder->scheme_count; s++)
            fill_band(ceilings, &row->cells[s], s, table_of(ceilings, s, atom, number), low);
    }
}

/* ---- other amounts that bound the grant ---- */

/* Whether the bands say it: a table, or an amount in every band. */
static bool is_told(const struct ceilings *ceilings, uint32_t scheme, uint32_t node)
{
    for (uint32_t i = 0; i < ceilings->tables.count; i++)
        if (ceilings->tables.items[i].scheme == scheme && ceilings->tables.items[i].node == node)
            return true;
    return false;
}

/* Whether the amount is another one only where there is something to be counted: "X where there is any, else nothing"
 * of a definition X, which has its own row. */
static bool is_counted_in(const struct ceilings *ceilings, uint32_t scheme, uint32_t number)
{
    struct meaning *meaning = ceilings->builder->meaning;
    const struct program *program = ceilings->builder->schemes[scheme].program;
    struct meaning_node node = *meaning_node(meaning, number);
    if (node.kind != MEANING_SELECT || node.operands[2] != meaning_number(meaning, 0) ||
        meaning_is(meaning, node.operands[1], MEANING_NUMBER))
        return false;
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *note = &program->notes[i];
        uint32_t of = note->kind == NOTE_DEFINITION && !note->space
                          ? meaning_of(ceilings->builder->programs[scheme], note->reg)
                          : number;
        if (of != number && meaning_under(meaning, of, node.operands[0], true) == node.operands[1])
            return true;
    }
    return false;
}

static void add_bounds(struct ceilings *ceilings, candidate_list *list, uint32_t scheme)
{
    struct paper_builder *builder = ceilings->builder;
    const struct program *program = builder->schemes[scheme].program;
    struct meaning_program *meanings = builder->programs[scheme];
    const struct item *item;
    uint32_t ceiling = the_ceiling(builder, scheme, &item), cost = paper_result(program, RESULT_COST, NULL);
    uint32_t base = paper_result(program, RESULT_BASE, NULL);
    if (ceiling == NONE || ceilings->flat[scheme] != NONE)
        return;
    bool *cone = ARENA_ARRAY(builder->arena, bool, program->count);
    program_mark_behind(program, ceiling, cone);
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *note = &program->notes[i];
        bool amount =
            note->format.type == TYPE_AMOUNT && note->format.unit && strcmp(note->format.unit, "円") == 0;
        if (note->kind != NOTE_DEFINITION || !amount || !cone[note->reg] || note->reg == ceiling ||
            note->reg == cost || (note->reg == base && ceilings->bases) ||
            is_told(ceilings, scheme, meaning_of(meanings, note->reg)) ||
            is_counted_in(ceilings, scheme, meaning_of(meanings, note->reg)))
            continue;
        struct paper_rule rule = paper_rule_of(
            program, paper_written(builder, scheme, note->reg, &note->format), note->clause, note->line);
        rule.reg = note->reg;
        rule.meaning = meaning_of(meanings, note->reg);
        struct candidate candidate = {
            .scheme = scheme, .node = rule.meaning, .name = note->name, .rule_count = 1};
        candidate.rules = arena_copy(builder->arena, &rule, sizeof rule);
        candidate.reads = paper_reads(builder, candidate.node);
        VECTOR_ADD(builder->arena, *list, candidate);
    }
}

/* ---- how the ceiling itself is made up ---- */

static void add_ceiling(struct ceilings *ceilings, candidate_list *list, uint32_t scheme, const char *result,
                        const char *name)
{
    struct paper_builder *builder = ceilings->builder;
    uint32_t before = list->count;
    paper_add_formula(builder, list, scheme, result);
    if (list->count == before)
        return;
    struct candidate *candidate = &list->items[before];
    candidate->name = name;
    candidate->node = first_grant(builder, scheme, candidate->node);
    const struct meaning_node *node = meaning_node(builder->meaning, candidate->node);
    if (node->kind != MEANING_NUMBER)
        return;
    candidate->rules->text = amount_text(builder->arena, node->number, 1, "円");
    candidate->has_value = true;
    candidate->value = node->number;
    candidate->format = yen;
}

/* Where the bands do not say it in every scheme; and the base amount where it is not the ceiling. */
static void add_ceilings(struct ceilings *ceilings)
{
    struct paper_builder *builder = ceilings->builder;
    candidate_list list = {0};
    bool wanted = false;
    for (uint32_t s = 0; s < builder->scheme_count; s++) {
        uint32_t ceiling = the_ceiling(builder, s, NULL);
        uint32_t base = paper_result(builder->schemes[s].program, RESULT_BASE, NULL);
        if (ceiling == NONE)
            continue;
        uint32_t node = first_grant(builder, s, meaning_of(builder->programs[s], ceiling));
        wanted = wanted || ceilings->tables.count == 0 || (ceilings->flat[s] == NONE && !is_told(ceilings, s, node));
        ceilings->bases = ceilings->bases || (base != NONE && base != ceiling &&
                                              first_grant(builder, s, meaning_of(builder->programs[s], base)) != node);
    }
    for (uint32_t s = 0; s < builder->scheme_count; s++) {
        bool ceiling = paper_result(builder->schemes[s].program, RESULT_CEILING, NULL) != NONE;
        if (wanted)
            add_ceiling(ceilings, &list, s, ceiling ? RESULT_CEILING : RESULT_BASE, RESULT_CEILING);
        if (ceilings->bases)
            add_ceiling(ceilings, &list, s, RESULT_BASE, RESULT_BASE);
    }
    paper_align(builder, PAPER_CEILINGS, &list);
}

void paper_ceilings(struct paper_builder *builder)
{
    struct ceilings ceilings = {.builder = builder};
    uint32_t first = builder->rows.count;
    candidate_list bounds = {0};
    ceilings.flat = ARENA_ARRAY(builder->arena, uint32_t, builder->scheme_count);
    for (uint32_t s = 0; s < builder->scheme_count; s++)
        search_scheme(&ceilings, s);
    for (uint32_t a = 0; a < builder->meaning->atoms.count; a++)
        for (uint32_t number = 0;; number++) {
            bool there = false;
            for (uint32_t s = 0; s < builder->scheme_count; s++)
                there = there || table_of(&ceilings, s, a, number);
            if (!there)
                break;
            add_bands(&ceilings, a, number);
        }
    paper_judge(builder, first);
    add_ceilings(&ceilings);
    for (uint32_t s = 0; s < builder->scheme_count; s++)
        add_bounds(&ceilings, &bounds, s);
    paper_align(builder, PAPER_CEILINGS, &bounds);
}
