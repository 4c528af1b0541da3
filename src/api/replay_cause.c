/* SPDX-License-Identifier: Apache-2.0 */
/* The rule in which two programs part on one record: both run with every register kept, and of all that bears
 * the same name in both and has another value, what is computed first is the cause; the rest follows from it.
 */
#include <config.h>

#include "api/replay.h"

#include <string.h>

struct opened {
    struct record_reader *reader;
};

static void close_reader(void *thing)
{
    struct opened *opened = thing;
    records_close(opened->reader);
    opened->reader = NULL;
}

static void destroy_machine(void *machine)
{
    machine_destroy(machine);
}

static struct machine *make_machine(struct causes *causes, const struct program *program)
{
    struct machine_options options = {.chunk = 1, .keep = true};
    struct machine *machine = machine_create(&causes->yoko->memory, program, &options);
    memory_adopt(&causes->yoko->arena, machine, destroy_machine);
    return machine;
}

struct one_record {
    const struct kept_record *record;
    bool given;
};

static bool hand_over(void *context, struct kept_record *record)
{
    struct one_record *one = context;
    *record = *one->record;
    bool first = !one->given;
    one->given = true;
    return first;
}

/* Runs the record; false when this program's schema does not take it. */
static bool evaluate(struct causes *causes, struct arena *arena, const struct program *program,
                     struct machine **machine, const struct kept_record *record)
{
    struct record_request request = {.source = {.name = "-"},
                                     .kept = {hand_over, &(struct one_record){record, false}},
                                     .format = RECORDS_KEPT,
                                     .batch = 1,
                                     .again = true};
    struct diagnostics unheard;
    struct batch *batch = ARENA_NEW(arena, struct batch);
    struct opened *opened = ARENA_NEW(arena, struct opened);
    diagnostics_begin(&unheard, arena);
    memory_adopt(arena, opened, close_reader);
    if (!*machine)
        *machine = make_machine(causes, program);
    bool read = records_open(&opened->reader, &causes->yoko->memory, &program->schema, &request, &unheard) &&
                records_next(opened->reader, arena, batch) && batch->records == 1;
    close_reader(opened);
    if (read)
        machine_run(*machine, batch, 0, 1);
    return read;
}

/* Whether two values over scales of their own are one. */
static bool same_end(int64_t a, int64_t a_scale, int64_t b, int64_t b_scale)
{
    return (__int128)a * b_scale == (__int128)b * a_scale;
}

static bool same_lane(const struct causes *causes, const struct note *a, uint32_t a_lane,
                      const struct note *b, uint32_t b_lane)
{
    struct lane x = machine_lane(causes->stored_machine, a->reg, a_lane);
    struct lane y = machine_lane(causes->now_machine, b->reg, b_lane);
    int64_t x_scale = a->format.scale > 0 ? a->format.scale : 1,
            y_scale = b->format.scale > 0 ? b->format.scale : 1;
    if (a->format.type != b->format.type)
        return false;
    /* Numbers of texts belong to their own batch. */
    if (a->format.type == TYPE_TEXT)
        return true;
    return same_end(x.low, x_scale, y.low, y_scale) && same_end(x.high, x_scale, y.high, y_scale);
}

static bool same_note(const struct causes *causes, const struct note *a, const struct note *b)
{
    uint32_t first = 0, end = 1, other_first = 0, other_end = 1;
    if (a->space)
        machine_lines(causes->stored_machine, a->space, 0, &first, &end);
    if (b->space)
        machine_lines(causes->now_machine, b->space, 0, &other_first, &other_end);
    if (end - first != other_end - other_first)
        return false;
    for (uint32_t i = 0; i < end - first; i++)
        if (!same_lane(causes, a, first + i, b, other_first + i))
            return false;
    return true;
}

static bool is_named(const struct note *note)
{
    return note->name && note->reg != NONE &&
           (note->kind == NOTE_DEFINITION || note->kind == NOTE_TABLE || note->kind == NOTE_CONSTANT);
}

static const struct note *counterpart(const struct program *program, const struct note *note)
{
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *other = &program->notes[i];
        if (is_named(other) && other->kind == note->kind && (other->space == 0) == (note->space == 0) &&
            strcmp(other->name, note->name) == 0)
            return other;
    }
    return NULL;
}

static const char *clause_id(const struct program *program, uint32_t clause)
{
    return clause == NONE ? NULL : program->clauses[clause].id;
}

/* A rule with the clause that it cites; with both where the two programs do not cite the same. */
static const char *name_rule(struct arena *arena, const char *name, const char *stored, const char *now)
{
    const char *before = *name ? " " : "";
    if (!stored || !now || strcmp(stored, now) == 0) {
        const char *one = now ? now : stored;
        return one ? arena_print(arena, "%s%s《%s》", name, before, one) : name;
    }
    return arena_print(arena, "%s%s《%s》→《%s》", name, before, stored, now);
}

/* Tests have no names but their clause, and their place among those that cite it. */
static const struct test *same_test(const struct program *program, const char *clause, uint32_t place)
{
    for (uint32_t i = 0; i < program->test_count; i++) {
        const struct test *test = &program->tests[i];
        if (test->clause != NONE && strcmp(program->clauses[test->clause].id, clause) == 0 && place-- == 0)
            return test;
    }
    return NULL;
}

/* Two tests compare as two named truths do. */
static bool same_truth(const struct causes *causes, const struct test *stored, const struct test *now)
{
    struct note a = {.space = stored->space, .reg = stored->reg, .format.type = TYPE_TRUTH};
    struct note b = {.space = now->space, .reg = now->reg, .format.type = TYPE_TRUTH};
    return same_note(causes, &a, &b);
}

/* Whether a test that only one of the programs has does not say yes. */
static bool objects(const struct machine *machine, const struct test *test)
{
    uint32_t first = 0, end = 1;
    if (test->space)
        machine_lines(machine, test->space, 0, &first, &end);
    for (uint32_t i = first; i < end; i++)
        if (machine_lane(machine, test->reg, i).low == 0)
            return true;
    return false;
}

/* The place of a test among those of a program that cite its clause. */
static uint32_t place_of(const struct program *program, uint32_t number)
{
    uint32_t place = 0;
    for (uint32_t before = 0; before < number; before++)
        place += program->tests[before].clause == program->tests[number].clause;
    return place;
}

/* A requirement that stands in the way and did not before. */
static const char *added_test(const struct causes *causes, struct arena *arena)
{
    const struct program *now = causes->now;
    for (uint32_t i = 0; i < now->test_count; i++) {
        const struct test *test = &now->tests[i];
        const char *clause = clause_id(now, test->clause);
        if (clause && !same_test(causes->stored, clause, place_of(now, i)) &&
            objects(causes->now_machine, test))
            return name_rule(arena, test->label ? test->label : "", NULL, clause);
    }
    return NULL;
}

/* One that stood in the way and is no more. */
static const char *dropped_test(const struct causes *causes, struct arena *arena)
{
    const struct program *stored = causes->stored;
    for (uint32_t i = 0; i < stored->test_count; i++) {
        const struct test *test = &stored->tests[i];
        const char *clause = clause_id(stored, test->clause);
        if (!clause || same_test(causes->now, clause, place_of(stored, i)) ||
            !objects(causes->stored_machine, test))
            continue;
        const char *rule = name_rule(arena, test->label ? test->label : "", clause, NULL);
        return arena_print(arena, translate("%s, which is no rule any more"), rule);
    }
    return NULL;
}

static const char *differing_test(const struct causes *causes, struct arena *arena, uint32_t *reg)
{
    const struct program *now = causes->now;
    const char *cause = NULL;
    for (uint32_t i = 0; i < now->test_count; i++) {
        const struct test *test = &now->tests[i];
        const char *clause = clause_id(now, test->clause);
        if (!clause || test->reg >= *reg)
            continue;
        const struct test *other = same_test(causes->stored, clause, place_of(now, i));
        if (other ? same_truth(causes, other, test) : !objects(causes->now_machine, test))
            continue;
        *reg = test->reg;
        cause = name_rule(arena, test->label ? test->label : "", clause, clause);
    }
    return cause;
}

const char *replay_cause(struct causes *causes, struct arena *arena, const struct kept_record *record,
                         bool requirements)
{
    const char *cause = NULL;
    uint32_t reg = NONE;
    if (!causes->stored || causes->stored == causes->now ||
        !evaluate(causes, arena, causes->stored, &causes->stored_machine, record) ||
        !evaluate(causes, arena, causes->now, &causes->now_machine, record))
        return NULL;
    if (requirements) { /* what only one of the programs asks for is then the cause, whatever else differs */
        const char *added = added_test(causes, arena);
        const char *only = added ? added : dropped_test(causes, arena);
        if (only)
            return only;
    }
    for (uint32_t i = 0; i < causes->now->note_count; i++) {
        const struct note *note = &causes->now->notes[i];
        const struct note *other =
            is_named(note) && note->reg < reg ? counterpart(causes->stored, note) : NULL;
        if (!other || same_note(causes, other, note))
            continue;
        reg = note->reg;
        cause = name_rule(arena, note->name, clause_id(causes->stored, other->clause),
                          clause_id(causes->now, note->clause));
    }
    const char *test = differing_test(causes, arena, &reg);
    if (!test && !cause)
        return dropped_test(causes, arena);
    return test ? test : cause;
}
