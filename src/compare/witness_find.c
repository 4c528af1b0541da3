/* SPDX-License-Identifier: Apache-2.0 */
/* The search for a witness: from applications that are as near to being granted as can be reached, one fact
 * is changed, or a line is added, then two facts are changed; what shows the difference is then made smaller
 * and more ordinary, fact by fact, as long as it still does. Always the same for the same schemes.
 */
#include <config.h>

#include "compare/witness_search.h"

#include <string.h>

#define TOWARDS 8 /* facts changed for a row's difference to show in a decision */

#define WORTH_DECISIVE 1000000 /* the decisions differ, and neither is open */
#define WORTH_GRANTED  1000000 /* one of them grants */
#define WORTH_SETTLED  200000  /* one that is not open */

/* How good a candidate is as a witness: what the decisions differ in before all else, then how near it is to
 * being granted by both, so that nothing but the difference stands in the way. */
static uint64_t witness_worth(const struct tried_run *run, const struct seen *seen)
{
    const struct decided *a = &seen->decided[run->request->schemes[0]];
    const struct decided *b = &seen->decided[run->request->schemes[1]];
    uint64_t worth =
        1 + (uint64_t)seen->scores[run->request->schemes[0]] + seen->scores[run->request->schemes[1]];
    if (!seen->shows)
        return 0;
    bool settled = a->verdict != VERDICT_OPEN && b->verdict != VERDICT_OPEN;
    worth += a->verdict != VERDICT_OPEN ? WORTH_SETTLED : 0;
    worth += b->verdict != VERDICT_OPEN ? WORTH_SETTLED : 0;
    worth += settled && !witness_same_outcome(a, b) ? WORTH_DECISIVE : 0;
    worth += settled && (a->verdict == VERDICT_GRANT || b->verdict == VERDICT_GRANT) ? WORTH_GRANTED : 0;
    return worth;
}

#define GOOD_WORTH (WORTH_DECISIVE + WORTH_GRANTED + 2 * WORTH_SETTLED)

/* ---- what is read ---- */

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
    uint32_t asked = 0;
    if (request->question == WITNESS_DECISION)
        return NULL;
    uint64_t *atoms = ARENA_ARRAY(search->arena, uint64_t, search->atom_count / 64 + 1);
    VECTOR(uint32_t) nodes = {0};
    for (uint32_t s = 0; s < search->scheme_count; s++) {
        struct meaning_program *program = search->paper->programs[s];
        for (uint32_t i = 0; i < request->counts[s]; i++, asked++)
            VECTOR_ADD(search->arena, nodes, meaning_of(program, request->registers[s][i]));
        if (request->counts[s] && request->guards && request->guards[s] != NONE)
            VECTOR_ADD(search->arena, nodes, meaning_of(program, request->guards[s]));
    }
    bool *met = ARENA_ARRAY(search->arena, bool, search->meaning->nodes.count + 1);
    for (uint32_t i = 0; i < nodes.count; i++)
        mark_reads(search->meaning, nodes.items[i], atoms, met);
    if (request->settled != NONE)
        atoms[request->settled / 64] |= UINT64_C(1) << request->settled % 64;
    return asked ? atoms : NULL;
}

static bool is_free(const uint64_t *atoms, uint32_t atom)
{
    return !atoms || (atoms[atom / 64] >> atom % 64 & 1);
}

/* ---- looking around ---- */

/* Lines up to `last` like the last one that is there. */
static void repeat_line(const struct witness_boundaries *search, struct tried *candidate, uint32_t list,
                        uint32_t free, uint32_t last)
{
    for (uint32_t line = free; line <= last; line++)
        for (uint32_t a = 0; a < search->atom_count; a++)
            if (search->atoms[a].list == list)
                candidate[tried_slot(search, line, a)] = candidate[tried_slot(search, free - 1, a)];
}

/* More lines of a list like one that is there, and one fact of the last otherwise. */
static void run_lines(struct tried_run *run, const struct tried *from)
{
    const struct witness_boundaries *search = run->search;
    for (uint32_t list = 1; list <= search->list_count; list++) {
        uint32_t free = 0;
        while (free < WITNESS_LINES && tried_has_line(search, from, list, free))
            free++;
        for (uint32_t last = free; free && last < WITNESS_LINES; last++)
            for (uint32_t a = 0; a < search->atom_count; a++)
                for (uint32_t v = 0; search->atoms[a].list == list && v < search->atoms[a].values.count;
                     v++) {
                    struct tried *candidate = run_take(run, from);
                    if (!candidate)
                        return;
                    repeat_line(search, candidate, list, free, last);
                    candidate[tried_slot(search, last, a)] =
                        (struct tried){true, search->atoms[a].values.items[v]};
                }
    }
}

/* Two facts changed: every pair of atoms, of lists in the first line. */
static void run_pairs(struct tried_run *run, const struct tried *from, const uint64_t *atoms)
{
    const struct witness_boundaries *search = run->search;
    for (uint32_t a = 0; a < search->atom_count; a++)
        for (uint32_t b = a + 1; is_free(atoms, a) && b < search->atom_count; b++)
            for (uint32_t v = 0; is_free(atoms, b) && v < search->atoms[a].values.count; v++)
                for (uint32_t w = 0; w < search->atoms[b].values.count; w++) {
                    struct tried *candidate = run_take(run, from);
                    if (!candidate)
                        return;
                    candidate[a] = (struct tried){true, search->atoms[a].values.items[v]};
                    candidate[b] = (struct tried){true, search->atoms[b].values.items[w]};
                }
}

/* Every combination of the atoms' values, none included. */
static void run_combinations(struct tried_run *run, const struct tried *from, const uint64_t *atoms)
{
    const struct witness_boundaries *search = run->search;
    uint32_t *at = ARENA_ARRAY(search->arena, uint32_t, search->atom_count);
    for (bool more = true; more;) {
        struct tried *candidate = run_take(run, from);
        if (!candidate)
            return;
        more = false;
        for (uint32_t a = 0; a < search->atom_count; a++)
            if (is_free(atoms, a))
                candidate[a] = at[a] ? (struct tried){true, search->atoms[a].values.items[at[a] - 1]}
                                     : (struct tried){0};
        for (uint32_t a = 0; a < search->atom_count && !more; a++)
            if (is_free(atoms, a)) {
                at[a] = at[a] < search->atoms[a].values.count ? at[a] + 1 : 0;
                more = at[a] != 0;
            }
    }
}

/* How far a search goes, in the order of its steps. */
enum step { STEP_NONE, STEP_READ, STEP_ANY, STEP_LINE, STEP_PAIR, STEP_COMBINATION, STEPS };

/* What is met around one start; `atoms`: what the row's rules read, NULL of the whole decision. */
static void run_step(struct tried_run *run, enum step step, const struct tried *start, const uint64_t *atoms)
{
    switch (step) {
    case STEP_NONE:
        run_take(run, start);
        break;
    case STEP_READ:
        run_singles(run, start, atoms);
        break;
    case STEP_ANY:
        if (atoms)
            run_singles(run, start, NULL);
        break;
    case STEP_LINE:
        run_lines(run, start);
        break;
    case STEP_PAIR:
        run_pairs(run, start, atoms);
        break;
    default:
        if (atoms)
            run_combinations(run, start, atoms);
    }
}

/* The best of what is met around the starts: nothing changed, one fact that the row's rules read, any fact, a
 * line more, two facts, and every combination of what the rules read; no further than to one that shows the
 * difference in the decisions. NULL when none shows it at all. */
static struct tried *look_around(struct witness_boundaries *search, const struct witness_request *request)
{
    uint64_t *atoms = witness_atoms(search, request);
    tried_list starts = witness_starts(search, request);
    struct tried *found = NULL;
    uint64_t found_worth = 0;
    if (atoms && request->settled != NONE)
        atoms[request->settled / 64] &= ~(UINT64_C(1) << request->settled % 64);
    for (int step = STEP_NONE; step < STEPS && found_worth < GOOD_WORTH; step++) {
        struct tried_run run;
        run_begin(&run, search, request, 0);
        run.worth = witness_worth;
        run.enough = GOOD_WORTH;
        for (uint32_t i = 0; i < starts.count; i++) {
            run.left = request->most / starts.count;
            run_step(&run, (enum step)step, starts.items[i], atoms);
        }
        struct tried *best = run_best(&run);
        if (best && run.best_worth > found_worth) {
            found = best;
            found_worth = run.best_worth;
        }
    }
    return found;
}

/* Of what showed the difference of a row, the best that shows one in the decisions, too: it can take more facts than are
 * changed at once for the decision alone, where nothing says which of them matter. */
static struct tried *look_at_shown(struct witness_boundaries *search, const struct witness_request *request)
{
    struct tried_run run;
    run_begin(&run, search, request, UINT64_MAX);
    run.worth = witness_worth;
    run.enough = GOOD_WORTH;
    for (uint32_t i = 0; i < search->shown.count; i++)
        run_take(&run, search->shown.items[i]);
    return run_best(&run);
}

/* A row's difference that no decision shows yet: other facts are changed as long as that brings it nearer to
 * one. */
static struct tried *towards_decision(struct witness_boundaries *search,
                                      const struct witness_request *request, struct tried *found)
{
    uint64_t reached = 0;
    for (unsigned round = 0; round < TOWARDS && reached < GOOD_WORTH; round++) {
        struct tried_run run;
        run_begin(&run, search, request, request->most);
        run.worth = witness_worth;
        run.enough = GOOD_WORTH;
        run_take(&run, found);
        run_singles(&run, found, NULL);
        struct tried *best = run_best(&run);
        if (!best || run.best_worth <= reached)
            break;
        reached = run.best_worth;
        found = best;
    }
    return found;
}

/* ---- made smaller ---- */

/* Whether the one shows all that the other does; `loosely`: amounts may be others, and lines fewer. */
static bool shows_the_same(const struct witness_boundaries *search, const struct witness_request *request,
                           const struct seen *whole, const struct seen *less, bool loosely)
{
    uint32_t a = request->schemes[0], b = request->schemes[1];
    if (!less->shows)
        return false;
    for (uint32_t s = 0; s < search->scheme_count; s++) {
        const struct decided *x = &whole->decided[s], *y = &less->decided[s];
        uint32_t common = (UINT32_C(1) << (x->lines < y->lines ? x->lines : y->lines)) - 1;
        bool alike = loosely || (s != a && s != b); /* of a third scheme, what it comes to in the main */
        bool same = alike ? x->verdict == y->verdict && (x->grant > 0) == (y->grant > 0) &&
                                !((x->covered ^ y->covered) & common) && !((x->settled ^ y->settled) & common)
                          : witness_same_outcome(x, y);
        if (y->problem || !same)
            return false;
    }
    return witness_same_outcome(&whole->decided[a], &whole->decided[b]) ==
           witness_same_outcome(&less->decided[a], &less->decided[b]);
}

static void clear_line(const struct witness_boundaries *search, struct tried *candidate, uint32_t list,
                       uint32_t line)
{
    for (uint32_t a = 0; a < search->atom_count; a++)
        if (search->atoms[a].list == list)
            candidate[tried_slot(search, line, a)].set = false;
}

/* Takes out every line, then every fact, without which the same comes of it. */
static void shrink(struct witness_boundaries *search, const struct witness_request *request,
                   struct tried *candidate)
{
    struct tried *kept = ARENA_ARRAY(search->arena, struct tried, search->size);
    const struct seen *whole = witness_see(search, request, candidate);
    for (uint32_t line = WITNESS_LINES; line-- > 1;)
        for (uint32_t list = 1; list <= search->list_count; list++) {
            if (!tried_has_line(search, candidate, list, line))
                continue;
            memcpy(kept, candidate, search->size * sizeof *kept);
            clear_line(search, candidate, list, line);
            const struct seen *less = witness_see(search, request, candidate);
            if (shows_the_same(search, request, whole, less, true))
                whole = less;
            else
                memcpy(candidate, kept, search->size * sizeof *kept);
        }
    for (uint32_t slot = search->size; slot-- > 0;) {
        struct tried fact = candidate[slot];
        if (!fact.set)
            continue;
        candidate[slot].set = false;
        if (!shows_the_same(search, request, whole, witness_see(search, request, candidate), false))
            candidate[slot] = fact;
    }
}

/* Puts the most ordinary value into the place of each that need not be what it is. */
static void make_ordinary(struct witness_boundaries *search, const struct witness_request *request,
                          struct tried *candidate)
{
    const struct seen *whole = witness_see(search, request, candidate);
    for (uint32_t slot = 0; slot < search->size; slot++) {
        const struct tried_atom *atom = &search->atoms[slot % search->atom_count];
        struct tried fact = candidate[slot];
        if (!fact.set || slot == request->settled)
            continue;
        for (uint32_t v = 0; v < atom->values.count && atom->values.items[v] != fact.value; v++) {
            candidate[slot].value = atom->values.items[v];
            if (shows_the_same(search, request, whole, witness_see(search, request, candidate), true))
                break;
            candidate[slot] = fact;
        }
    }
}

/* ---- what is proven ---- */

static bool proven_equal(struct witness_boundaries *search, const struct witness_request *request)
{
    struct meaning_program *sides[2] = {search->paper->programs[request->schemes[0]],
                                        search->paper->programs[request->schemes[1]]};
    const struct program *a = sides[0]->program, *b = sides[1]->program;
    if (request->question != WITNESS_DECISION || (a->grant == NONE) != (b->grant == NONE) ||
        a->line_decision_count != b->line_decision_count)
        return false;
    for (uint32_t i = 0; i < a->line_decision_count; i++)
        if (meaning_of(sides[0], a->line_decisions[i].covered) !=
            meaning_of(sides[1], b->line_decisions[i].covered))
            return false;
    struct meaning *meaning = search->meaning;
    uint32_t all[2];
    for (uint32_t side = 0; side < 2; side++) {
        const struct program *program = sides[side]->program;
        all[side] = meaning->yes;
        for (uint32_t t = 0; t < program->test_count; t++)
            if (!program->tests[t].space) {
                uint32_t both[2] = {all[side], meaning_of(sides[side], program->tests[t].reg)};
                all[side] = meaning_all(meaning, both, 2);
            }
    }
    return all[0] == all[1] &&
           (a->grant == NONE || meaning_of(sides[0], a->grant) == meaning_of(sides[1], b->grant));
}

struct witness_answer witness_by_boundaries(void *context, const struct witness_request *request)
{
    struct witness_boundaries *search = context;
    struct witness_answer answer = {.verdict = WITNESS_EQUAL};
    if (proven_equal(search, request))
        return answer;
    search->tried = 0;
    struct tried *found = look_around(search, request);
    if (!found && request->question == WITNESS_DECISION)
        found = look_at_shown(search, request);
    answer.verdict = found ? WITNESS_FOUND : WITNESS_NOT_FOUND;
    if (found) {
        found = towards_decision(search, request, found);
        shrink(search, request, found);
        make_ordinary(search, request, found);
        shrink(search, request, found);
        witness_tell(search, request, found, &answer);
        VECTOR_ADD(search->arena, search->shown, arena_copy(search->arena, found, search->size * sizeof *found));
    }
    answer.tried = search->tried;
    return answer;
}
