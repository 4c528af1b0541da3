/* SPDX-License-Identifier: Apache-2.0 */
/* Which rule of a scheme goes to which row: of all pairs of a rule and a row the best fitting first; of those that fit
 * alike the first rule, and the first row. A pair is looked at only where it can fit: both are one program, or have
 * one name, or share what few others read. What each pair comes to is worked out once, for all rules that read the
 * same. */
#include <config.h>

#include "compare/paper_build.h"

#include <stdlib.h>
#include <string.h>

/* The ways in which two rules meet; whatever meets in one way fits better than all that meets in the next. */
enum meeting {
    MEET_SAME,  /* one program of one name */
    MEET_EQUAL, /* one program that reads something */
    MEET_NAMED, /* one name */
    MEET_ALIKE  /* enough of what either reads is read by both */
};

#define ENOUGH 30 /* in parts of 100 of the weight of all that either reads */

/* What a rule reads, each by its rank: what weighs most comes first, and what weighs nothing is left out. */
struct reading {
    uint32_t *ranks; /* ascending */
    uint32_t count;
    uint32_t telling; /* whatever is enough alike shares one of so many of the first */
    uint64_t weight;
};

struct paper_placing {
    struct arena *arena;
    const candidate_list *list;
    uint32_t *names;    /* by candidate: the number of its name; NONE: it has none */
    uint32_t *readings; /* by candidate: the number of what it reads */
    struct reading *sets;
    uint32_t *weights; /* by rank */
    uint32_t ranks;
    uint64_t scored;
};

/* ---- names and readings by numbers ---- */

struct numbered {
    const void *bytes;
    size_t length;
    uint32_t number; /* of a candidate */
};

static int by_bytes(const void *left, const void *right)
{
    const struct numbered *a = left, *b = right;
    if (a->length != b->length)
        return a->length < b->length ? -1 : 1;
    return a->length ? memcmp(a->bytes, b->bytes, a->length) : 0;
}

/* Gives those of the same bytes the same number, into `numbers` by candidate; how many numbers there are. */
static uint32_t number_bytes(struct numbered *items, uint32_t count, uint32_t *numbers)
{
    uint32_t last = 0;
    if (!count)
        return 0;
    qsort(items, count, sizeof *items, by_bytes);
    for (uint32_t i = 0; i < count; i++) {
        last += i && by_bytes(&items[i - 1], &items[i]) != 0;
        numbers[items[i].number] = last;
    }
    return last + 1;
}

static void number_names(struct paper_placing *placing)
{
    const candidate_list *list = placing->list;
    struct numbered *items = ARENA_ARRAY(placing->arena, struct numbered, list->count + 1);
    uint32_t count = 0;
    placing->names = ARENA_ARRAY(placing->arena, uint32_t, list->count + 1);
    for (uint32_t i = 0; i < list->count; i++) {
        placing->names[i] = NONE;
        if (list->items[i].name)
            items[count++] = (struct numbered){list->items[i].name, strlen(list->items[i].name), i};
    }
    number_bytes(items, count, placing->names);
}

struct weighed {
    uint32_t weight, bit;
};

static int by_weight(const void *left, const void *right)
{
    const struct weighed *a = left, *b = right;
    if (a->weight != b->weight)
        return a->weight > b->weight ? -1 : 1;
    return a->bit < b->bit ? -1 : a->bit > b->bit;
}

static int by_rank(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return a < b ? -1 : a > b;
}

/* Of a sum of weights, what is behind the telling ones is less than enough. */
static struct reading reading_of(struct paper_placing *placing, const uint64_t *reads, uint32_t bits,
                                 const uint32_t *ranks)
{
    struct reading reading = {0};
    for (uint32_t bit = paper_next_read(reads, 0, bits); bit < bits; bit = paper_next_read(reads, bit + 1, bits))
        reading.count += ranks[bit] != NONE;
    reading.ranks = ARENA_ARRAY(placing->arena, uint32_t, reading.count + 1);
    reading.count = 0;
    for (uint32_t bit = paper_next_read(reads, 0, bits); bit < bits; bit = paper_next_read(reads, bit + 1, bits)) {
        if (ranks[bit] == NONE)
            continue;
        reading.ranks[reading.count++] = ranks[bit];
        reading.weight += placing->weights[ranks[bit]];
    }
    qsort(reading.ranks, reading.count, sizeof *reading.ranks, by_rank);
    for (uint64_t left = reading.weight; left && 100 * left >= ENOUGH * reading.weight; reading.telling++)
        left -= placing->weights[reading.ranks[reading.telling]];
    return reading;
}

static void number_readings(struct paper_placing *placing, const uint32_t *weights, uint32_t bits)
{
    const candidate_list *list = placing->list;
    struct arena *arena = placing->arena;
    struct weighed *order = ARENA_ARRAY(arena, struct weighed, bits + 1);
    uint32_t *ranks = ARENA_ARRAY(arena, uint32_t, bits + 1);
    placing->weights = ARENA_ARRAY(arena, uint32_t, bits + 1);
    for (uint32_t bit = 0; bit < bits; bit++) {
        ranks[bit] = NONE;
        if (weights[bit])
            order[placing->ranks++] = (struct weighed){weights[bit], bit};
    }
    qsort(order, placing->ranks, sizeof *order, by_weight);
    for (uint32_t r = 0; r < placing->ranks; r++) {
        ranks[order[r].bit] = r;
        placing->weights[r] = order[r].weight;
    }
    struct numbered *items = ARENA_ARRAY(arena, struct numbered, list->count + 1);
    size_t length = (bits + 63) / 64 * sizeof(uint64_t);
    for (uint32_t i = 0; i < list->count; i++)
        items[i] = (struct numbered){list->items[i].reads, length, i};
    placing->readings = ARENA_ARRAY(arena, uint32_t, list->count + 1);
    uint32_t sets = number_bytes(items, list->count, placing->readings);
    placing->sets = ARENA_ARRAY(arena, struct reading, sets + 1);
    for (uint32_t i = 0; i < list->count; i++)
        if (!placing->sets[placing->readings[i]].ranks)
            placing->sets[placing->readings[i]] = reading_of(placing, list->items[i].reads, bits, ranks);
}

struct paper_placing *paper_placing_begin(struct arena *arena, const candidate_list *list, const uint32_t *weights,
                                          uint32_t bits)
{
    struct paper_placing *placing = ARENA_NEW(arena, struct paper_placing);
    placing->arena = arena;
    placing->list = list;
    number_names(placing);
    number_readings(placing, weights, bits);
    return placing;
}

uint64_t paper_placing_scored(const struct paper_placing *placing)
{
    return placing->scored;
}

/* How much of the weight of all that either reads is of what both read, in parts of 100. */
static uint32_t likeness(struct paper_placing *placing, uint32_t one, uint32_t other)
{
    const struct reading *a = &placing->sets[one], *b = &placing->sets[other];
    uint64_t shared = 0;
    placing->scored++;
    for (uint32_t i = 0, k = 0; i < a->count && k < b->count;) {
        if (a->ranks[i] == b->ranks[k])
            shared += placing->weights[a->ranks[i]];
        uint32_t first = a->ranks[i];
        i += first <= b->ranks[k];
        k += b->ranks[k] <= first;
    }
    uint64_t all = a->weight + b->weight - shared;
    return all ? (uint32_t)(100 * shared / all) : 0;
}

/* ---- one way of meeting ---- */

/* A rule of the scheme, or the first one of a row, that is not placed. */
struct member {
    uint32_t key; /* what meets has the same: the meaning or the name; 0 where it meets by what it reads */
    uint32_t reading;
    bool row;
    uint32_t number; /* of the candidate, or of the row */
};

/* Rules and rows of one key that read the same. */
struct group {
    uint32_t key, reading;
    const struct member *rules, *rows;
    uint32_t rule_count, row_count;
    uint32_t next; /* no row before it is free */
    uint32_t first_link, end_link; /* of those that are being placed */
};

/* Rules of a group fit rows of another. */
struct link {
    uint32_t fits; /* the more the better */
    uint32_t from, to;
};

struct round {
    struct paper_placing *placing;
    enum meeting meeting;
    uint32_t scheme;
    const uint32_t *heads;
    uint32_t head_count;
    bool *taken;    /* by row */
    uint32_t *rows; /* by candidate */
    VECTOR(struct member) members;
    VECTOR(struct group) groups;
    VECTOR(struct link) links;
    uint32_t *in; /* by candidate: its group */
};

static int by_key(const void *left, const void *right)
{
    const struct member *a = left, *b = right;
    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    if (a->reading != b->reading)
        return a->reading < b->reading ? -1 : 1;
    if (a->row != b->row)
        return a->row ? 1 : -1;
    return a->number < b->number ? -1 : a->number > b->number;
}

static int best_first(const void *left, const void *right)
{
    const struct link *a = left, *b = right;
    if (a->fits != b->fits)
        return a->fits > b->fits ? -1 : 1;
    if (a->from != b->from)
        return a->from < b->from ? -1 : 1;
    return a->to < b->to ? -1 : a->to > b->to;
}

static void add_member(struct round *round, uint32_t candidate, bool row, uint32_t number)
{
    const struct paper_placing *placing = round->placing;
    uint32_t name = placing->names[candidate], node = placing->list->items[candidate].node;
    uint32_t key = 0;
    if (round->meeting == MEET_EQUAL || (round->meeting == MEET_SAME && name != NONE))
        key = node;
    else if (round->meeting != MEET_ALIKE)
        key = name;
    struct member member = {key, placing->readings[candidate], row, number};
    if (key != NONE)
        VECTOR_ADD(placing->arena, round->members, member);
}

static void collect(struct round *round)
{
    const candidate_list *list = round->placing->list;
    round->members.count = round->groups.count = round->links.count = 0;
    for (uint32_t i = 0; i < list->count; i++)
        if (list->items[i].scheme == round->scheme && round->rows[i] == NONE)
            add_member(round, i, false, i);
    for (uint32_t h = 0; h < round->head_count; h++)
        if (!round->taken[h])
            add_member(round, round->heads[h], true, h);
    if (round->members.count)
        qsort(round->members.items, round->members.count, sizeof *round->members.items, by_key);
    for (uint32_t m = 0; m < round->members.count; m++) {
        const struct member *member = &round->members.items[m];
        struct group *group = round->groups.count ? &round->groups.items[round->groups.count - 1] : NULL;
        if (!group || group->key != member->key || group->reading != member->reading) {
            struct group added = {.key = member->key, .reading = member->reading, .rules = member, .rows = member};
            VECTOR_ADD(round->placing->arena, round->groups, added);
            group = &round->groups.items[round->groups.count - 1];
        }
        if (member->row) {
            group->row_count++;
        } else {
            group->rule_count++;
            group->rows = member + 1;
            round->in[member->number] = round->groups.count - 1;
        }
    }
}

static void link_groups(struct round *round, uint32_t from, uint32_t to, uint32_t least)
{
    const struct group *groups = round->groups.items;
    struct link link = {likeness(round->placing, groups[from].reading, groups[to].reading), from, to};
    if (link.fits >= least)
        VECTOR_ADD(round->placing->arena, round->links, link);
}

/* Groups of one key stand beside each other. */
static void link_by_key(struct round *round, uint32_t least)
{
    const struct group *groups = round->groups.items;
    for (uint32_t first = 0, end; first < round->groups.count; first = end) {
        for (end = first + 1; end < round->groups.count && groups[end].key == groups[first].key;)
            end++;
        for (uint32_t from = first; from < end; from++)
            for (uint32_t to = first; groups[from].rule_count && to < end; to++)
                if (groups[to].row_count)
                    link_groups(round, from, to, least);
    }
}

/* What is enough alike shares one of the telling ranks of either. */
static void link_by_reading(struct round *round)
{
    const struct paper_placing *placing = round->placing;
    typedef VECTOR(uint32_t) number_list;
    number_list *having = ARENA_ARRAY(placing->arena, number_list, placing->ranks + 1); /* groups with rows */
    uint32_t *seen = ARENA_ARRAY(placing->arena, uint32_t, round->groups.count + 1);    /* from which group, + 1 */
    for (uint32_t g = 0; g < round->groups.count; g++) {
        const struct reading *reading = &placing->sets[round->groups.items[g].reading];
        for (uint32_t i = 0; round->groups.items[g].row_count && i < reading->telling; i++)
            VECTOR_ADD(placing->arena, having[reading->ranks[i]], g);
    }
    for (uint32_t g = 0; g < round->groups.count; g++) {
        const struct reading *reading = &placing->sets[round->groups.items[g].reading];
        for (uint32_t i = 0; round->groups.items[g].rule_count && i < reading->telling; i++) {
            const number_list *others = &having[reading->ranks[i]];
            for (uint32_t k = 0; k < others->count; k++) {
                uint32_t other = others->items[k];
                if (seen[other] == g + 1)
                    continue;
                seen[other] = g + 1;
                link_groups(round, g, other, ENOUGH);
            }
        }
    }
}

/* The first free row of a group for this rule, or NONE. */
static uint32_t free_row(const struct round *round, struct group *group, uint32_t rule)
{
    const uint32_t *names = round->placing->names;
    while (group->next < group->row_count && round->taken[group->rows[group->next].number])
        group->next++;
    for (uint32_t i = group->next; i < group->row_count; i++) {
        uint32_t row = group->rows[i].number;
        bool namesakes = names[rule] != NONE && names[rule] == names[round->heads[row]];
        if (!round->taken[row] && (namesakes || round->meeting != MEET_SAME))
            return row;
    }
    return NONE;
}

/* Links that fit alike: one rule after the other takes the first row that is free. */
static void place_links(struct round *round, uint32_t first, uint32_t end)
{
    const candidate_list *list = round->placing->list;
    struct group *groups = round->groups.items;
    for (uint32_t l = first; l < end; l++) {
        struct group *from = &groups[round->links.items[l].from];
        if (l == first || round->links.items[l - 1].from != round->links.items[l].from)
            from->first_link = l;
        from->end_link = l + 1;
    }
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->items[i].scheme != round->scheme || round->rows[i] != NONE || round->in[i] == NONE)
            continue;
        const struct group *from = &groups[round->in[i]];
        uint32_t best = NONE;
        for (uint32_t l = from->first_link; l < from->end_link && from->end_link > first; l++) {
            uint32_t row = free_row(round, &groups[round->links.items[l].to], i);
            best = row < best ? row : best;
        }
        if (best == NONE)
            continue;
        round->rows[i] = best;
        round->taken[best] = true;
    }
}

void paper_place(struct paper_placing *placing, const uint32_t *heads, uint32_t head_count, uint32_t scheme,
                 uint32_t *rows)
{
    uint32_t count = placing->list->count;
    struct round round = {
        .placing = placing, .scheme = scheme, .heads = heads, .head_count = head_count, .rows = rows};
    round.taken = ARENA_ARRAY(placing->arena, bool, head_count + 1);
    round.in = ARENA_ARRAY(placing->arena, uint32_t, count + 1);
    for (unsigned meeting = MEET_SAME; head_count && meeting <= MEET_ALIKE; meeting++) {
        round.meeting = (enum meeting)meeting;
        for (uint32_t i = 0; i < count; i++)
            round.in[i] = NONE;
        collect(&round);
        if (meeting == MEET_ALIKE)
            link_by_reading(&round);
        else
            link_by_key(&round, meeting == MEET_EQUAL ? 1 : 0);
        if (round.links.count)
            qsort(round.links.items, round.links.count, sizeof *round.links.items, best_first);
        const struct link *links = round.links.items;
        for (uint32_t first = 0, end; first < round.links.count; first = end) {
            for (end = first + 1; end < round.links.count && links[end].fits == links[first].fits;)
                end++;
            place_links(&round, first, end);
        }
    }
}
