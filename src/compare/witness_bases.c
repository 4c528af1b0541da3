/* SPDX-License-Identifier: Apache-2.0 */
/* Where the search for a witness begins: applications that are ordinary, and as near to being granted as can
 * be reached. They come from the schemes' own examples, one scheme's filled up with another's, and are
 * brought nearer to a grant fact by fact; without examples, from an application in which nothing stands. */
#include <config.h>

#include "compare/witness_search.h"

#include <string.h>

#define ROUNDS        120 /* steps uphill */
#define OVERLAYS_MOST 4   /* examples put together */
#define EXAMPLES_MOST 8   /* that begin the search of one row */
#define DIGITS        20  /* bits that the score of one scheme takes beside another's */

/* ---- the schemes' examples ---- */

/* The place, from 1, of the line that a reference of the record names; 0: there is none. */
static int64_t referred_line(const struct schema *schema, const struct batch *batch, uint32_t record,
                             uint32_t field, int64_t key)
{
    uint32_t target = schema->fields[field].target, keys = schema->lists[target].key;
    uint32_t first = batch->starts[target][record], end = batch->starts[target][record + 1];
    for (uint32_t line = first; keys != NONE && line < end; line++)
        if (batch_word(&batch->columns[keys], line) == key)
            return (int64_t)(line - first) + 1;
    return 0;
}

/* Whether a record that does not name the field says the same. */
static bool is_default(const struct field *field, const struct batch *batch, uint32_t row, int64_t value)
{
    if (field->default_kind == DEFAULT_VALUE)
        return value == field->default_value;
    if (field->default_kind != DEFAULT_FIELD)
        return false;
    const struct batch_column *of = &batch->columns[field->default_value];
    return of->words && !(of->missing && of->missing[row]) && batch_word(of, row) == value;
}

static void take_field(struct witness_boundaries *search, const struct witness_example *example, uint32_t f,
                       struct tried *candidate)
{
    const struct meaning_program *program = search->paper->programs[example->scheme];
    const struct schema *schema = &program->program->schema;
    const struct field *field = &schema->fields[f];
    const struct batch_column *column = &example->batch->columns[f];
    uint32_t first = example->record, end = first + 1;
    if (field->type == TYPE_TEXT || field->key || !field->used || (!column->flags && !column->words))
        return;
    if (field->space) {
        first = example->batch->starts[field->space][example->record];
        end = example->batch->starts[field->space][example->record + 1];
    }
    struct tried_atom *atom = &search->atoms[program->atoms[f]];
    for (uint32_t row = first; row < end && row - first < WITNESS_LINES; row++) {
        if (column->missing && column->missing[row])
            continue;
        int64_t value = column->flags ? column->flags[row] : batch_word(column, row);
        if (is_default(field, example->batch, row, value))
            continue;
        value = field->type == TYPE_REFERENCE
                    ? referred_line(schema, example->batch, example->record, f, value)
                    : tried_common(program, f, value);
        candidate[tried_slot(search, row - first, program->atoms[f])] = (struct tried){true, value};
        bool known = false;
        for (uint32_t i = 0; i < atom->values.count; i++)
            known = known || atom->values.items[i] == value;
        if (!known && field->type != TYPE_REFERENCE)
            VECTOR_ADD(search->arena, atom->values, value);
    }
}

/* An example with more lines than a candidate has room for is left out. */
static bool fits(const struct schema *schema, const struct witness_example *example)
{
    for (uint32_t space = 1; space < schema->list_count; space++) {
        const uint32_t *starts = example->batch->starts[space];
        if (starts && starts[example->record + 1] - starts[example->record] > WITNESS_LINES)
            return false;
    }
    return true;
}

void witness_take_examples(struct witness_boundaries *search, const struct witness_example *examples,
                           uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        const struct schema *schema = &search->paper->schemes[examples[i].scheme].program->schema;
        if (!fits(schema, &examples[i]))
            continue;
        struct tried *candidate = ARENA_ARRAY(search->arena, struct tried, search->size);
        for (uint32_t f = 0; f < schema->field_count; f++)
            take_field(search, &examples[i], f, candidate);
        VECTOR_ADD(search->arena, search->examples, candidate);
    }
}

/* ---- uphill ---- */

void run_singles(struct tried_run *run, const struct tried *from, const uint64_t *atoms)
{
    const struct witness_boundaries *search = run->search;
    for (uint32_t line = 0; line < WITNESS_LINES; line++)
        for (uint32_t a = 0; a < search->atom_count; a++) {
            const struct tried_atom *atom = &search->atoms[a];
            uint32_t slot = tried_slot(search, line, a);
            if (atoms && !(atoms[a / 64] >> a % 64 & 1))
                continue;
            if (line && (!atom->list || !tried_has_line(search, from, atom->list, line)))
                continue;
            for (uint32_t v = 0; v < atom->values.count; v++) {
                if (from[slot].set && from[slot].value == atom->values.items[v])
                    continue;
                struct tried *candidate = run_take(run, from);
                if (!candidate)
                    return;
                candidate[slot] = (struct tried){true, atom->values.items[v]};
            }
        }
}

/* Towards being granted by the scheme on `side` before the other (2: by both alike). */
static uint64_t step_worth(const struct tried_run *run, const struct seen *seen)
{
    uint32_t a = run->request->schemes[0], b = run->request->schemes[1];
    uint64_t first = seen->scores[run->side == 1 ? b : a], second = seen->scores[run->side == 1 ? a : b];
    if (seen->decided[a].problem || seen->decided[b].problem)
        return 0;
    return 1 + (run->side < 2 ? first << DIGITS | second : first + second);
}

/* Fills what a candidate does not say up with what another one says of the application and of the same lines.
 */
static void fill_up(const struct witness_boundaries *search, struct tried *candidate,
                    const struct tried *from)
{
    for (uint32_t line = 0; line < WITNESS_LINES; line++)
        for (uint32_t list = line ? 1 : 0; list <= search->list_count; list++) {
            if (list && !tried_has_line(search, candidate, list, line))
                continue;
            for (uint32_t a = 0; a < search->atom_count; a++) {
                uint32_t slot = tried_slot(search, line, a);
                if (search->atoms[a].list == list && !candidate[slot].set)
                    candidate[slot] = from[slot];
            }
        }
}

/* The best of the examples, filled up with what others say besides; NULL: there are none. */
static struct tried *best_example(struct witness_boundaries *search, const struct witness_request *request,
                                  uint32_t side)
{
    struct tried *best = NULL;
    uint64_t reached = 0;
    for (uint32_t round = 0; round < OVERLAYS_MOST; round++) {
        struct tried_run run;
        run_begin(&run, search, request, UINT64_MAX);
        run.worth = step_worth;
        run.side = side;
        for (uint32_t i = 0; i < search->examples.count; i++) {
            struct tried *candidate = run_take(&run, best ? best : search->examples.items[i]);
            if (best)
                fill_up(search, candidate, search->examples.items[i]);
        }
        struct tried *better = run_best(&run);
        if (!better || run.best_worth <= reached)
            break;
        best = better;
        reached = run.best_worth;
    }
    return best;
}

/* Uphill, one fact a step, until nothing brings the schemes nearer to granting. */
static struct tried *ordinary(struct witness_boundaries *search, const struct witness_request *request,
                              uint32_t side)
{
    struct tried *base = best_example(search, request, side);
    uint64_t reached = 0;
    if (!base)
        base = ARENA_ARRAY(search->arena, struct tried, search->size);
    for (uint32_t round = 0; round < ROUNDS; round++) {
        struct tried_run run;
        run_begin(&run, search, request, UINT64_MAX);
        run.worth = step_worth;
        run.side = side;
        run_take(&run, base);
        run_singles(&run, base, NULL);
        struct tried *best = run_best(&run);
        if (!best || run.best_worth <= reached)
            break;
        reached = run.best_worth;
        base = best;
    }
    return base;
}

const struct tried_bases *witness_bases(struct witness_boundaries *search, const uint32_t schemes[2])
{
    struct tried_bases *bases = &search->bases[schemes[0] * search->scheme_count + schemes[1]];
    struct witness_request request = {.schemes = {schemes[0], schemes[1]}, .settled = NONE};
    static const uint32_t order[] = {2, 0, 1}; /* what both grant shows best what one rule does */
    for (uint32_t i = 0; bases->count < 3; i++)
        bases->items[bases->count++] = ordinary(search, &request, order[i]);
    return bases;
}

/* ---- of a settled line ---- */

/* The number of a reference that names a line, when line `from` has become the first. */
static int64_t moved(int64_t reference, uint32_t from)
{
    return reference == (int64_t)from + 1 ? 1 : reference == 1 ? (int64_t)from + 1 : reference;
}

/* Puts the lines of a list of `source` into the candidate, with line `from` and the first changing places. */
static void put_lines(const struct witness_boundaries *search, const struct tried *source, uint32_t list,
                      uint32_t from, struct tried *candidate)
{
    for (uint32_t a = 0; a < search->atom_count; a++)
        for (uint32_t line = 0; line < WITNESS_LINES && search->atoms[a].list == list; line++) {
            uint32_t at = line == 0 ? from : line == from ? 0 : line;
            struct tried *to = &candidate[tried_slot(search, line, a)];
            *to = source[tried_slot(search, at, a)];
            if (search->meaning->atoms.items[a].field->type == TYPE_REFERENCE)
                to->value = moved(to->value, from);
        }
}

static uint32_t last_line(const struct witness_boundaries *search, const struct tried *candidate,
                          uint32_t list)
{
    uint32_t last = 0;
    for (uint32_t line = 0; line < WITNESS_LINES; line++)
        last = tried_has_line(search, candidate, list, line) ? line : last;
    return last;
}

/* A base with the settled atom set where it stands, or in a line of its own before the first. */
static struct tried *settled_base(struct witness_boundaries *search, const struct witness_request *request,
                                  const struct tried *base, bool own_line)
{
    uint32_t list = search->atoms[request->settled].list;
    struct tried *candidate = arena_copy(search->arena, base, search->size * sizeof *base);
    if (own_line) {
        uint32_t free = last_line(search, base, list) + 1;
        if (!list || free == WITNESS_LINES)
            return NULL;
        put_lines(search, base, list, free, candidate);
        for (uint32_t a = 0; a < search->atom_count; a++)
            if (search->atoms[a].list == list)
                candidate[tried_slot(search, 0, a)] = base[tried_slot(search, 0, a)];
    }
    candidate[tried_slot(search, 0, request->settled)] = (struct tried){true, request->member};
    return candidate;
}

/* The lines of an example that has such a line, that one first, in a base; NULL: it has none. */
static struct tried *settled_example(struct witness_boundaries *search, const struct witness_request *request,
                                     const struct tried *base, const struct tried *example)
{
    uint32_t list = search->atoms[request->settled].list;
    for (uint32_t line = 0; list && line < WITNESS_LINES; line++) {
        const struct tried *fact = &example[tried_slot(search, line, request->settled)];
        if (!fact->set || fact->value != request->member)
            continue;
        struct tried *candidate = arena_copy(search->arena, base, search->size * sizeof *base);
        put_lines(search, example, list, line, candidate);
        /* What the base's line says besides, such as facts that only the other scheme asks for. */
        for (uint32_t a = 0; a < search->atom_count; a++)
            if (search->atoms[a].list == list && !candidate[tried_slot(search, 0, a)].set &&
                search->meaning->atoms.items[a].field->type != TYPE_REFERENCE)
                candidate[tried_slot(search, 0, a)] = base[tried_slot(search, 0, a)];
        return candidate;
    }
    return NULL;
}

/* An example's lines in a base, or an example filled up with a base. */
static void fill_from_example(struct witness_boundaries *search, const struct tried *base, const struct tried *example,
                              bool lines, struct tried *start)
{
    memcpy(start, lines ? base : example, search->size * sizeof *start);
    for (uint32_t list = 1; lines && list <= search->list_count; list++)
        put_lines(search, example, list, 0, start);
    if (!lines)
        fill_up(search, start, base);
}

static uint64_t shown_worth(const struct tried_run *run, const struct seen *seen)
{
    return seen->shows ? step_worth(run, seen) : 0;
}

/* The examples that come nearest to a grant among those that show the difference already. */
static struct tried *telling_example(struct witness_boundaries *search, const struct witness_request *request,
                                     const struct tried_bases *bases, bool lines)
{
    struct tried_run run;
    run_begin(&run, search, request, UINT64_MAX);
    run.worth = shown_worth;
    run.side = 2;
    struct tried *start = ARENA_ARRAY(search->arena, struct tried, search->size); /* is copied when it is taken */
    for (uint32_t i = 0; i < search->examples.count; i++) {
        fill_from_example(search, bases->items[0], search->examples.items[i], lines, start);
        run_take(&run, start);
    }
    return run_best(&run);
}

tried_list witness_starts(struct witness_boundaries *search, const struct witness_request *request)
{
    const struct tried_bases *bases = witness_bases(search, request->schemes);
    bool settled = request->settled != NONE;
    tried_list starts = {0};
    for (uint32_t i = 0; i < bases->count; i++) {
        struct tried *start = settled
                                  ? settled_base(search, request, bases->items[i], false)
                                  : arena_copy(search->arena, bases->items[i], search->size * sizeof *start);
        VECTOR_ADD(search->arena, starts, start);
    }
    for (uint32_t way = 0; !settled && way < 2; way++) {
        struct tried *start = telling_example(search, request, bases, way == 0);
        if (start)
            VECTOR_ADD(search->arena, starts, start);
    }
    for (uint32_t k = 0, taken = 0; settled && k < search->examples.count && taken < EXAMPLES_MOST; k++) {
        struct tried *start = settled_example(search, request, bases->items[0], search->examples.items[k]);
        if (start) {
            VECTOR_ADD(search->arena, starts, start);
            taken++;
        }
    }
    for (uint32_t i = 0; settled && i < bases->count; i++) {
        struct tried *start = settled_base(search, request, bases->items[i], true);
        if (start)
            VECTOR_ADD(search->arena, starts, start);
    }
    return starts;
}
