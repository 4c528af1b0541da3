/* SPDX-License-Identifier: Apache-2.0 */
/* The search for a witness: from an application that is as near to being granted by both schemes as can be
 * reached, one fact is changed, then two; what shows the difference is then made smaller, fact by fact, as
 * long as it still does. Always the same for the same schemes.
 */
#include <config.h>

#include "compare/witness_search.h"

#include <string.h>

#define ROUNDS  120 /* steps uphill to an ordinary application */
#define TOWARDS 4   /* facts changed for a row's difference to show in a decision */

typedef VECTOR(struct tried) candidate_run;

static uint32_t add_candidate(struct witness_boundaries *search, candidate_run *run, const struct tried *from)
{
    for (uint32_t a = 0; a < search->atom_count; a++)
        VECTOR_ADD(search->arena, *run, from[a]);
    return run->count / search->atom_count - 1;
}

static void set_atom(struct witness_boundaries *search, candidate_run *run, uint32_t candidate, uint32_t atom,
                     int64_t value)
{
    run->items[(size_t)candidate * search->atom_count + atom] = (struct tried){true, value};
}

/* All candidates that differ from `from` in one atom of the set (NULL: any). */
static void add_singles(struct witness_boundaries *search, candidate_run *run, const struct tried *from,
                        const uint64_t *atoms)
{
    for (uint32_t a = 0; a < search->atom_count; a++) {
        const struct tried_atom *atom = &search->atoms[a];
        if (atoms && !(atoms[a / 64] >> a % 64 & 1))
            continue;
        for (uint32_t v = 0; v < atom->values.count; v++)
            if (!from[a].set || from[a].value != atom->values.items[v]) {
                uint32_t candidate = add_candidate(search, run, from);
                set_atom(search, run, candidate, a, atom->values.items[v]);
            }
    }
}

/* How good a candidate is as a step towards being granted by one side first. */
static uint64_t step_worth(const struct seen *seen, uint32_t side)
{
    return (uint64_t)seen->scores[side] * 8 + seen->scores[1 - side];
}

/* How good a candidate is as a witness: what the decisions differ in before all else, then how ordinary it
 * is. */
static uint64_t witness_worth(const struct seen *seen)
{
    const struct decided *a = &seen->decided[0], *b = &seen->decided[1];
    uint64_t worth = (uint64_t)seen->scores[0] + seen->scores[1];
    if (!witness_same_outcome(a, b))
        worth += 10000;
    if (a->verdict != b->verdict || (a->has_grant && b->has_grant && a->grant != b->grant))
        worth += 10000;
    return worth;
}

static struct tried *copy_of(struct witness_boundaries *search, const candidate_run *run, uint32_t candidate)
{
    return arena_copy(search->arena, run->items + (size_t)candidate * search->atom_count,
                      search->atom_count * sizeof *run->items);
}

static struct seen *run_all(struct witness_boundaries *search, const struct witness_request *request,
                            const candidate_run *run)
{
    uint32_t count = run->count / search->atom_count;
    struct seen *seen = ARENA_ARRAY(search->arena, struct seen, count + 1);
    witness_run(search, request, run->items, count, seen);
    return seen;
}

/* Uphill, one fact a step, until nothing brings the schemes nearer to granting, the one on `side` first. */
static struct tried *ordinary(struct witness_boundaries *search, const struct witness_request *request,
                              uint32_t side)
{
    struct tried *base = ARENA_ARRAY(search->arena, struct tried, search->atom_count);
    uint64_t reached = 0;
    candidate_run run = {0};
    for (uint32_t round = 0; round < ROUNDS; round++) {
        run.count = 0;
        add_singles(search, &run, base, NULL);
        const struct seen *seen = run_all(search, request, &run);
        uint32_t best = NONE;
        for (uint32_t i = 0; i < run.count / search->atom_count; i++)
            if (step_worth(&seen[i], side) > reached) {
                reached = step_worth(&seen[i], side);
                best = i;
            }
        if (best == NONE)
            break;
        base = copy_of(search, &run, best);
    }
    return base;
}

/* ---- looking around ---- */

/* The atoms that the registers of the request read. */
static void mark_reads(const struct meaning *meaning, uint32_t number, uint64_t *atoms, bool *met)
{
    const struct meaning_node *node = meaning_node(meaning, number);
    if (met[number])
        return;
    met[number] = true;
    if (node->kind == MEANING_FIELD)
        atoms[node->number / 64] |= UINT64_C(1) << node->number % 64;
    for (uint32_t i = 0; i < node->count; i++)
        mark_reads(meaning, node->operands[i], atoms, met);
}

uint64_t *witness_atoms(struct witness_boundaries *search, const struct witness_request *request)
{
    if (!(request->counts[0] + request->counts[1]))
        return NULL;
    uint64_t *atoms = ARENA_ARRAY(search->arena, uint64_t, search->atom_count / 64 + 1);
    for (uint32_t side = 0; side < 2; side++)
        for (uint32_t i = 0; i < request->counts[side]; i++) {
            uint32_t node = meaning_of(request->sides[side], request->registers[side][i]);
            mark_reads(search->meaning, node, atoms,
                       ARENA_ARRAY(search->arena, bool, search->meaning->nodes.count));
        }
    return atoms;
}

/* Two facts changed: every pair of atoms, as far as `most` reaches. */
static void add_pairs(struct witness_boundaries *search, candidate_run *run, const struct tried *from,
                      const uint64_t *atoms, uint64_t most)
{
    for (uint32_t a = 0; a < search->atom_count; a++)
        for (uint32_t b = a + 1; b < search->atom_count; b++) {
            if (atoms && (!(atoms[a / 64] >> a % 64 & 1) || !(atoms[b / 64] >> b % 64 & 1)))
                continue;
            for (uint32_t v = 0; v < search->atoms[a].values.count; v++)
                for (uint32_t w = 0; w < search->atoms[b].values.count; w++) {
                    if (run->count / search->atom_count >= most)
                        return;
                    uint32_t candidate = add_candidate(search, run, from);
                    set_atom(search, run, candidate, a, search->atoms[a].values.items[v]);
                    set_atom(search, run, candidate, b, search->atoms[b].values.items[w]);
                }
        }
}

/* Every combination of the atoms' values, none included, as far as `most` reaches. */
static void add_all(struct witness_boundaries *search, candidate_run *run, const struct tried *from,
                    const uint64_t *atoms, uint64_t most)
{
    uint32_t *at = ARENA_ARRAY(search->arena, uint32_t, search->atom_count);
    for (bool more = true; more && run->count / search->atom_count < most;) {
        uint32_t candidate = add_candidate(search, run, from);
        more = false;
        for (uint32_t a = 0; a < search->atom_count; a++)
            if (atoms[a / 64] >> a % 64 & 1) {
                struct tried none = {0};
                run->items[(size_t)candidate * search->atom_count + a] = none;
                if (at[a])
                    set_atom(search, run, candidate, a, search->atoms[a].values.items[at[a] - 1]);
            }
        for (uint32_t a = 0; a < search->atom_count && !more; a++)
            if (atoms[a / 64] >> a % 64 & 1) {
                at[a] = at[a] < search->atoms[a].values.count ? at[a] + 1 : 0;
                more = at[a] != 0;
            }
    }
}

/* The best of what one step from either base shows: nothing changed, one fact, two, and of a row every
 * combination of what its rules read. NULL when none does. */
static struct tried *look_around(struct witness_boundaries *search, const struct witness_request *request)
{
    uint64_t *atoms = witness_atoms(search, request);
    if (atoms && request->settled != NONE) /* held where it is */
        atoms[request->settled / 64] &= ~(UINT64_C(1) << request->settled % 64);
    for (unsigned step = 0; step < (atoms ? 4 : 3); step++) {
        candidate_run run = {0};
        for (uint32_t side = 0; side < 2; side++) {
            struct tried *base =
                arena_copy(search->arena, search->bases[side], search->atom_count * sizeof *base);
            if (request->settled != NONE)
                base[request->settled] = (struct tried){true, request->member};
            if (step == 0)
                add_candidate(search, &run, base);
            else if (step == 1)
                add_singles(search, &run, base, atoms);
            else if (step == 2)
                add_pairs(search, &run, base, atoms, request->most * (side + 1) / 2);
            else
                add_all(search, &run, base, atoms, request->most * (side + 1) / 2);
        }
        const struct seen *seen = run_all(search, request, &run);
        uint32_t best = NONE;
        for (uint32_t i = 0; i < run.count / search->atom_count; i++)
            if (seen[i].shows && (best == NONE || witness_worth(&seen[i]) > witness_worth(&seen[best])))
                best = i;
        if (best != NONE)
            return copy_of(search, &run, best);
    }
    return NULL;
}

static struct seen see(struct witness_boundaries *search, const struct witness_request *request,
                       const struct tried *candidate)
{
    struct seen seen = {0};
    witness_run(search, request, candidate, 1, &seen);
    return seen;
}

static bool decisive(const struct seen *seen)
{
    return !witness_same_outcome(&seen->decided[0], &seen->decided[1]);
}

/* A row's difference that no decision shows yet: other facts are changed as long as that brings it nearer to
 * one. */
static struct tried *towards_decision(struct witness_boundaries *search,
                                      const struct witness_request *request, struct tried *found)
{
    struct seen reached = see(search, request, found);
    for (unsigned round = 0; round < TOWARDS && !decisive(&reached); round++) {
        candidate_run run = {0};
        add_singles(search, &run, found, NULL);
        const struct seen *seen = run_all(search, request, &run);
        uint32_t best = NONE;
        for (uint32_t i = 0; i < run.count / search->atom_count; i++)
            if (seen[i].shows && witness_worth(&seen[i]) > witness_worth(&reached)) {
                reached = seen[i];
                best = i;
            }
        if (best == NONE)
            break;
        found = copy_of(search, &run, best);
    }
    return found;
}

/* ---- made smaller ---- */

/* Takes out every fact without which the same comes of it. */
static void shrink(struct witness_boundaries *search, const struct witness_request *request,
                   struct tried *candidate)
{
    struct seen whole = see(search, request, candidate);
    for (uint32_t a = search->atom_count; a-- > 0;) {
        struct tried fact = candidate[a];
        if (!fact.set)
            continue;
        candidate[a].set = false;
        struct seen less = see(search, request, candidate);
        bool same = less.shows;
        for (uint32_t side = 0; side < 2; side++)
            same = same && witness_same_outcome(&whole.decided[side], &less.decided[side]);
        if (!same)
            candidate[a] = fact;
    }
}

static bool proven_equal(const struct witness_request *request)
{
    const struct program *a = request->sides[0]->program, *b = request->sides[1]->program;
    if (request->counts[0] + request->counts[1] || (a->grant == NONE) != (b->grant == NONE) ||
        a->line_decision_count != b->line_decision_count)
        return false;
    for (uint32_t i = 0; i < a->line_decision_count; i++)
        if (meaning_of(request->sides[0], a->line_decisions[i].covered) !=
            meaning_of(request->sides[1], b->line_decisions[i].covered))
            return false;
    struct meaning *meaning = request->sides[0]->meaning;
    uint32_t all[2];
    for (uint32_t side = 0; side < 2; side++) {
        const struct program *program = request->sides[side]->program;
        all[side] = meaning->yes;
        for (uint32_t t = 0; t < program->test_count; t++)
            if (!program->tests[t].space) {
                uint32_t both[2] = {all[side], meaning_of(request->sides[side], program->tests[t].reg)};
                all[side] = meaning_all(meaning, both, 2);
            }
    }
    return all[0] == all[1] && (a->grant == NONE || meaning_of(request->sides[0], a->grant) ==
                                                        meaning_of(request->sides[1], b->grant));
}

struct witness_answer witness_by_boundaries(void *context, const struct witness_request *request)
{
    struct witness_boundaries *search = context;
    struct witness_answer answer = {.verdict = WITNESS_EQUAL};
    if (proven_equal(request))
        return answer;
    search->tried = 0;
    const struct witness_request whole = {.sides = {search->sides[0], search->sides[1]}, .settled = NONE};
    for (uint32_t side = 0; side < 2; side++)
        if (!search->bases[side])
            search->bases[side] = ordinary(search, &whole, side);
    struct tried *found = look_around(search, request);
    answer.verdict = found ? WITNESS_FOUND : WITNESS_NOT_FOUND;
    if (found) {
        found = towards_decision(search, request, found);
        shrink(search, request, found);
        witness_tell(search, request, found, &answer);
    }
    answer.tried = search->tried;
    return answer;
}
