/* SPDX-License-Identifier: Apache-2.0 */
/* Rules go to the rows that the rounds would give them in which every rule is held against every row, and the best fitting
 * pair of all is placed; and it takes far fewer looks. */
#include <config.h>

#include "compare/paper_build.h"
#include "unit.h"

#include <string.h>

#define BITS_MOST 130

struct places {
    struct unit unit;
    candidate_list list;
    uint32_t weights[BITS_MOST], bits;
    uint32_t heads[256], head_count;
    uint64_t seed;
};

static uint32_t below(struct places *places, uint32_t count)
{
    places->seed ^= places->seed << 13;
    places->seed ^= places->seed >> 7;
    places->seed ^= places->seed << 17;
    return (uint32_t)(places->seed % count);
}

/* ---- by rounds ---- */

static uint32_t plain_fit(const struct places *places, const struct candidate *a, const struct candidate *b)
{
    uint64_t shared = 0, all = 0;
    for (uint32_t bit = 0; bit < places->bits; bit++) {
        bool x = paper_reads_atom(a->reads, bit), y = paper_reads_atom(b->reads, bit);
        shared += x && y ? places->weights[bit] : 0;
        all += x || y ? places->weights[bit] : 0;
    }
    uint32_t alike = all ? (uint32_t)(100 * shared / all) : 0;
    if (a->name && b->name && strcmp(a->name, b->name) == 0)
        return (a->node == b->node && a->node != NONE ? 4000 : 2000) + alike;
    if (a->node == b->node && a->node != NONE && alike)
        return 3000 + alike;
    return alike >= 30 ? alike : 0;
}

static void plain_place(const struct places *places, uint32_t scheme, uint32_t *rows)
{
    bool taken[256] = {false};
    for (;;) {
        uint32_t best = 0, row = NONE, chosen = NONE;
        for (uint32_t i = 0; i < places->list.count; i++)
            for (uint32_t h = 0; h < places->head_count; h++) {
                const struct candidate *rule = &places->list.items[i];
                if (rule->scheme != scheme || rows[i] != NONE || taken[h])
                    continue;
                uint32_t fits = plain_fit(places, &places->list.items[places->heads[h]], rule);
                if (fits > best) {
                    best = fits;
                    row = h;
                    chosen = i;
                }
            }
        if (chosen == NONE)
            return;
        rows[chosen] = row;
        taken[row] = true;
    }
}

/* ---- made up at random ---- */

static uint64_t *reads_of(struct places *places, uint32_t first, uint32_t other)
{
    uint64_t *reads = ARENA_ARRAY(&places->unit.arena, uint64_t, BITS_MOST / 64 + 1);
    reads[first / 64] |= UINT64_C(1) << first % 64;
    reads[other / 64] |= UINT64_C(1) << other % 64;
    return reads;
}

static void add_rule(struct places *places, uint32_t scheme, uint32_t node, const char *name, uint64_t *reads)
{
    struct candidate rule = {.scheme = scheme, .node = node, .name = name, .reads = reads};
    VECTOR_ADD(&places->unit.arena, places->list, rule);
}

/* Each case has its own number of fields, of names, and of programs, from hardly any to more than there are rules. */
static void make_up(struct places *places, uint32_t schemes)
{
    static const char *const names[] = {"一", "二", "三", "四", "五", "六", "七", "八"};
    static const uint32_t counts[] = {1, 2, 4, 9, 30, 65, BITS_MOST};
    uint32_t programs = 1 + below(places, 40), called = 1 + below(places, 8), named = below(places, 4);
    uint64_t *reads[64] = {NULL};
    places->bits = counts[below(places, sizeof counts / sizeof *counts)];
    places->list.count = 0;
    for (uint32_t bit = 0; bit < places->bits; bit++)
        places->weights[bit] = below(places, 8) ? 1000 / (1 + below(places, 20)) : 0;
    for (uint32_t s = 0; s < schemes; s++)
        for (uint32_t count = below(places, 24); count; count--) {
            uint32_t node = below(places, programs);
            if (!reads[node] || below(places, 9) == 0) { /* now and then one program is told to read something else */
                reads[node] = reads_of(places, below(places, places->bits), below(places, places->bits));
                for (uint32_t more = below(places, 5); more; more--) {
                    uint32_t bit = below(places, places->bits);
                    reads[node][bit / 64] |= UINT64_C(1) << bit % 64;
                }
                if (below(places, 12) == 0)
                    memset(reads[node], 0, (BITS_MOST / 64 + 1) * sizeof **reads);
            }
            add_rule(places, s, below(places, 15) ? node : NONE, below(places, 4) < named ? names[below(places, called)] : NULL,
                     reads[node]);
        }
}

/* The number of pairs that were placed. */
static uint32_t hold_against_rounds(struct places *places, uint32_t schemes)
{
    struct arena *arena = &places->unit.arena;
    uint32_t count = places->list.count, placed = 0;
    struct paper_placing *placing = paper_placing_begin(arena, &places->list, places->weights, places->bits);
    uint32_t *rows = ARENA_ARRAY(arena, uint32_t, count + 1), *plain = ARENA_ARRAY(arena, uint32_t, count + 1);
    places->head_count = 0;
    for (uint32_t i = 0; i < count; i++)
        rows[i] = plain[i] = NONE;
    for (uint32_t s = 0; s < schemes; s++) {
        paper_place(placing, places->heads, places->head_count, s, rows);
        plain_place(places, s, plain);
        for (uint32_t i = 0; i < count; i++) {
            ck_assert_msg(rows[i] == plain[i], "rule %u of %u is in row %u, not %u", i, count, rows[i], plain[i]);
            if (places->list.items[i].scheme != s)
                continue;
            placed += rows[i] != NONE;
            if (rows[i] == NONE)
                places->heads[places->head_count++] = i;
        }
    }
    return placed;
}

START_TEST(rules_go_where_rounds_place_them)
{
    uint32_t placed = 0;
    for (uint64_t seed = 1; seed <= 3000; seed++) {
        struct places places = {.seed = seed * UINT64_C(0x9e3779b97f4a7c15) + 1};
        unit_begin(&places.unit);
        uint32_t schemes = 2 + below(&places, 3);
        make_up(&places, schemes);
        placed += hold_against_rounds(&places, schemes);
        unit_end(&places.unit);
    }
    ck_assert_uint_gt(placed, 30000);
}
END_TEST

/* ---- how much work it is ---- */

enum many {
    MANY_EDITED, /* nearly all are the same program */
    MANY_OTHER,  /* none is, and none is called anything */
    MANY_ONE,    /* none is, and all of them read one field */
    MANY_COMMON, /* none is; all read one field, and each a field of its own */
    MANY_TWINS   /* all of them are one and the same */
};

/* How often readings are held against each other where either scheme has `count` rules. */
static uint64_t looks(enum many many, uint32_t count)
{
    struct places places = {.bits = BITS_MOST};
    unit_begin(&places.unit);
    struct arena *arena = &places.unit.arena;
    uint32_t *weights = ARENA_ARRAY(arena, uint32_t, count + 2), *heads = ARENA_ARRAY(arena, uint32_t, count);
    uint32_t *rows = ARENA_ARRAY(arena, uint32_t, 2 * count), placed = 0;
    uint32_t bits = many == MANY_COMMON ? count + 1 : BITS_MOST;
    for (uint32_t bit = 0; bit < bits; bit++)
        weights[bit] = many != MANY_COMMON ? 1000 / (count / BITS_MOST + 1) : bit == 0 ? 1 : 1000;
    for (uint32_t i = 0; i < 2 * count; i++) {
        uint32_t rule = i % count;
        bool same = many == MANY_TWINS || (many == MANY_EDITED && (i < count || rule % 10));
        uint64_t *reads = ARENA_ARRAY(arena, uint64_t, (count + 2) / 64 + BITS_MOST / 64 + 1);
        uint32_t one = many == MANY_EDITED || many == MANY_OTHER ? rule % BITS_MOST : 0;
        uint32_t other = one ? (rule * 7 + 1) % BITS_MOST : many == MANY_COMMON ? rule + 1 : one;
        reads[one / 64] |= UINT64_C(1) << one % 64;
        reads[other / 64] |= UINT64_C(1) << other % 64;
        add_rule(&places, i / count, many == MANY_TWINS ? 0 : same ? rule : count + i, NULL, reads);
        rows[i] = NONE;
        if (i < count)
            heads[i] = i;
    }
    struct paper_placing *placing = paper_placing_begin(arena, &places.list, weights, bits);
    paper_place(placing, heads, count, 1, rows);
    for (uint32_t i = count; i < 2 * count; i++)
        placed += rows[i] != NONE;
    ck_assert_uint_eq(placed, count);
    uint64_t scored = paper_placing_scored(placing);
    unit_end(&places.unit);
    return scored;
}

START_TEST(many_rules_take_few_looks)
{
    for (uint32_t count = 500; count <= 4000; count *= 2)
        for (unsigned many = MANY_EDITED; many <= MANY_TWINS; many++) {
            uint64_t scored = looks((enum many)many, count);
            ck_assert_msg(scored >= 1 && scored <= count, "%u rules of kind %u: %llu looks", count, many,
                          (unsigned long long)scored);
        }
}
END_TEST

UNIT_MAIN("places of rules", rules_go_where_rounds_place_them, many_rules_take_few_looks)
