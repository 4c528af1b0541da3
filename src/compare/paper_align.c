/* SPDX-License-Identifier: Apache-2.0 */
/* Rules of several schemes find their rows by what they read, the rarer the field the more it counts, and rows are
 * named by it. */
#include <config.h>

#include "compare/paper_build.h"

#include <string.h>

/* ---- what a rule reads ---- */

/* Results that a requirement may rest on, then whether a line is covered and what of it counts: each stands for
 * itself, and what it reads is not the rule's. */
static const char *const results[] = {RESULT_COST, RESULT_RATE,   RESULT_CEILING,
                                      RESULT_BASE, RESULT_AMOUNT, "対象", "対象になる額"};
#define RESULT_COUNT (sizeof results / sizeof *results)
#define COVERED      (RESULT_COUNT - 2)
#define COUNTED      (RESULT_COUNT - 1)

static uint32_t words(const struct paper_builder *builder)
{
    return (uint32_t)(builder->meaning->atoms.count + RESULT_COUNT) / 64 + 1;
}

static void read_node(const struct paper_builder *builder, uint32_t number, uint64_t *reads)
{
    const struct meaning *meaning = builder->meaning;
    const struct meaning_node *node = meaning_node(meaning, number);
    if (builder->seen[number] == builder->walk)
        return;
    builder->seen[number] = builder->walk;
    uint32_t bit = NONE;
    if (node->kind == MEANING_FIELD || (node->kind == MEANING_OTHER && node->opcode == OP_PRESENT))
        bit = (uint32_t)node->number;
    else if (node->kind == MEANING_ROLE)
        bit = meaning->atoms.count + (uint32_t)node->number;
    if (bit != NONE)
        reads[bit / 64] |= UINT64_C(1) << bit % 64;
    for (uint32_t i = 0; i < node->count; i++)
        read_node(builder, node->operands[i], reads);
}

uint64_t *paper_reads(struct paper_builder *builder, uint32_t node)
{
    uint64_t *reads = ARENA_ARRAY(builder->arena, uint64_t, words(builder));
    if (builder->seen_room < builder->meaning->nodes.count) {
        builder->seen_room = 2 * builder->meaning->nodes.count;
        builder->seen = ARENA_ARRAY(builder->arena, uint32_t, builder->seen_room);
    }
    builder->walk++;
    read_node(builder, node, reads);
    return reads;
}

static void count_readers(struct paper_builder *builder, uint32_t node)
{
    const uint64_t *reads = paper_reads(builder, node);
    uint32_t bits = builder->meaning->atoms.count + RESULT_COUNT;
    for (uint32_t bit = paper_next_read(reads, 0, bits); bit < bits; bit = paper_next_read(reads, bit + 1, bits))
        builder->readers[bit]++;
}

#define TELLING_AMOUNT 10000 /* in yen */

struct meaning_program *paper_roles(struct paper_builder *builder, uint32_t scheme, const char *except)
{
    const struct program *program = builder->schemes[scheme].program;
    struct meaning_program *roles = meaning_add(builder->meaning, program);
    bool counted = except && strcmp(except, RESULT_COST) == 0;
    for (uint32_t i = 0; i < program->line_decision_count; i++) {
        roles->nodes[program->line_decisions[i].covered] = meaning_role(builder->meaning, COVERED);
        if (counted) /* what of a line counts has a row of its own */
            roles->nodes[program->line_decisions[i].amount] = meaning_role(builder->meaning, COUNTED);
    }
    uint32_t own = except ? paper_result(program, except, NULL) : NONE;
    for (uint32_t i = 0; i < COVERED; i++) {
        const struct item *item = NULL;
        uint32_t reg = paper_result(program, results[i], &item);
        if (reg == NONE || roles->nodes[reg] != NONE || reg == own)
            continue;
        uint32_t role = meaning_role(builder->meaning, i);
        int64_t scale = item->format.scale ? item->format.scale : 1;
        /* a small constant is no sign that the result is read; an amount of that size is there for nothing
         * else */
        const struct instruction *code = &program->code[reg];
        bool yen = item->format.unit && strcmp(item->format.unit, "円") == 0;
        if (code->opcode != OP_CONST_WORD || (yen && code->immediate >= TELLING_AMOUNT))
            roles->nodes[reg] = meaning_sum(builder->meaning, &role, &scale, 1, 0);
    }
    return roles;
}

void paper_find_roles(struct paper_builder *builder)
{
    builder->meaning->role_names = results;
    builder->roles = ARENA_ARRAY(builder->arena, struct meaning_program *, builder->scheme_count);
    builder->readers = ARENA_ARRAY(builder->arena, uint32_t, builder->meaning->atoms.count + RESULT_COUNT);
    for (uint32_t s = 0; s < builder->scheme_count; s++) {
        const struct program *program = builder->schemes[s].program;
        struct meaning_program *roles = paper_roles(builder, s, NULL);
        builder->roles[s] = roles;
        for (uint32_t t = 0; t < program->test_count; t++)
            count_readers(builder, meaning_of(roles, program->tests[t].reg));
        for (uint32_t i = 0; i < program->item_count; i++)
            for (uint32_t k = 0; k < program->items[i].count; k++)
                count_readers(builder, meaning_of(roles, program->pool[program->items[i].first + k]));
    }
}

bool paper_reads_atom(const uint64_t *reads, uint32_t atom)
{
    return reads[atom / 64] >> atom % 64 & 1;
}

uint32_t paper_next_read(const uint64_t *reads, uint32_t from, uint32_t bits)
{
    for (uint32_t word = from / 64; from < bits; from = ++word * 64) {
        uint64_t left = reads[word] >> from % 64;
        if (left)
            return from + (uint32_t)__builtin_ctzll(left);
    }
    return bits;
}

bool paper_reads_again(const struct paper_builder *builder, const uint64_t *reads)
{
    uint32_t count = builder->meaning->atoms.count;
    for (uint32_t i = paper_next_read(reads, 0, count); i < count; i = paper_next_read(reads, i + 1, count)) {
        const struct field *field = builder->meaning->atoms.items[i].field;
        if (field->space == 0 && field->unit && strcmp(field->unit, "回") == 0)
            return true;
    }
    return false;
}

/* ---- rows ---- */

struct aligning {
    struct paper_builder *builder;
    candidate_list *candidates;
    uint32_t *weights; /* by bit of `reads`: 1000, divided by how many rules of one scheme read it */
    uint32_t bits;
    struct paper_placing *placing;
    uint32_t *rows;         /* by candidate: its row, counted from `first` on; NONE: none is found */
    VECTOR(uint32_t) heads; /* the candidate that opened each row, by row from `first` on */
    uint32_t first;
};

static void weigh(struct aligning *aligning)
{
    const candidate_list *list = aligning->candidates;
    struct paper_builder *builder = aligning->builder;
    aligning->bits = (uint32_t)(builder->meaning->atoms.count + RESULT_COUNT);
    aligning->weights = ARENA_ARRAY(builder->arena, uint32_t, aligning->bits);
    uint32_t *counts = ARENA_ARRAY(builder->arena, uint32_t, aligning->bits);
    uint32_t *most = aligning->weights;
    for (uint32_t s = 0; s < builder->scheme_count; s++) {
        memset(counts, 0, aligning->bits * sizeof *counts);
        for (uint32_t i = 0; i < list->count; i++) {
            const uint64_t *reads = list->items[i].reads;
            if (list->items[i].scheme != s)
                continue;
            for (uint32_t bit = paper_next_read(reads, 0, aligning->bits); bit < aligning->bits;
                 bit = paper_next_read(reads, bit + 1, aligning->bits))
                counts[bit]++;
        }
        for (uint32_t bit = 0; bit < aligning->bits; bit++)
            most[bit] = counts[bit] > most[bit] ? counts[bit] : most[bit];
    }
    for (uint32_t bit = 0; bit < aligning->bits; bit++)
        aligning->weights[bit] = most[bit] ? 1000 / most[bit] : 0;
}

#define READS_MOST 5 /* a rule that reads more is called by its author's label */

/* What a row is called: of what its rule reads, that which the fewest other rules read, of the rule's own
 * list before all else; or the rule's name. */
static const char *key_of(const struct aligning *aligning, const struct candidate *candidate)
{
    const struct paper_builder *builder = aligning->builder;
    const struct meaning *meaning = builder->meaning;
    uint32_t best = NONE, fewest = 0, count = 0;
    for (uint32_t bit = paper_next_read(candidate->reads, 0, aligning->bits); bit < aligning->bits;
         bit = paper_next_read(candidate->reads, bit + 1, aligning->bits)) {
        count++;
        bool own = bit < meaning->atoms.count && meaning->atoms.items[bit].field->space == candidate->space;
        uint32_t readers = builder->readers[bit] + (own ? 0 : 1000);
        if (best == NONE || readers < fewest) {
            best = bit;
            fewest = readers;
        }
    }
    const char *key = candidate->name               ? candidate->name
                      : best == NONE                ? NULL
                      : best < meaning->atoms.count ? meaning->atoms.items[best].name
                                                    : results[best - meaning->atoms.count];
    if (!key || (!candidate->name && count > READS_MOST && candidate->rules[0].label))
        key = candidate->rules[0].label ? candidate->rules[0].label : candidate->rules[0].text;
    return candidate->stem ? arena_print(builder->arena, "%s %s", candidate->stem, key) : key;
}

/* Keys are unique within their section: a second one has its clause behind. */
static const char *unique_key(const struct aligning *aligning, enum paper_section section, const char *key,
                              const struct candidate *candidate)
{
    struct paper_builder *builder = aligning->builder;
    for (uint32_t r = 0; r < builder->rows.count; r++)
        if (builder->rows.items[r].section == section && strcmp(builder->rows.items[r].key, key) == 0)
            return arena_print(builder->arena, "%s 《%s》", key,
                               candidate->rules[0].clause ? candidate->rules[0].clause : "");
    return key;
}

static void fill_cell(struct aligning *aligning, uint32_t number, uint32_t row)
{
    struct paper_builder *builder = aligning->builder;
    const struct candidate *candidate = &aligning->candidates->items[number];
    struct paper_cell *cell = &builder->rows.items[row].cells[candidate->scheme];
    paper_set(builder, cell, candidate->rules, candidate->rule_count, NULL, candidate->node);
    if (candidate->has_value)
        paper_value(cell, candidate->value, &candidate->format);
}

static void open_row(struct aligning *aligning, enum paper_section section, uint32_t number)
{
    const struct candidate *candidate = &aligning->candidates->items[number];
    const char *key = unique_key(aligning, section, key_of(aligning, candidate), candidate);
    paper_add(aligning->builder, section, key, candidate->title ? candidate->title : key);
    VECTOR_ADD(aligning->builder->arena, aligning->heads, number);
    fill_cell(aligning, number, aligning->builder->rows.count - 1);
}

/* A rule that fits no row opens one. */
static void place_scheme(struct aligning *aligning, enum paper_section section, uint32_t scheme)
{
    const candidate_list *list = aligning->candidates;
    paper_place(aligning->placing, aligning->heads.items, aligning->heads.count, scheme, aligning->rows);
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->items[i].scheme != scheme)
            continue;
        if (aligning->rows[i] == NONE)
            open_row(aligning, section, i);
        else
            fill_cell(aligning, i, aligning->first + aligning->rows[i]);
    }
}

void paper_align(struct paper_builder *builder, enum paper_section section, candidate_list *candidates)
{
    struct aligning aligning = {.builder = builder, .candidates = candidates};
    aligning.first = builder->rows.count;
    aligning.rows = ARENA_ARRAY(builder->arena, uint32_t, candidates->count + 1);
    for (uint32_t i = 0; i < candidates->count; i++)
        aligning.rows[i] = NONE;
    weigh(&aligning);
    aligning.placing = paper_placing_begin(builder->arena, candidates, aligning.weights, aligning.bits);
    for (uint32_t s = 0; s < builder->scheme_count; s++)
        place_scheme(&aligning, section, s);
    paper_judge(builder, aligning.first);
    paper_define_names(builder, aligning.first);
}
