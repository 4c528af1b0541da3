/* SPDX-License-Identifier: Apache-2.0 */
/* The machine against the reference interpreter, on programs and batches made by chance: every register of
 * every record, whatever the chunk, with and without what is missing, and with the plain loops switched off.
 */
#include <config.h>

#include "../reference/reference.h"
#include "../reference/sample.h"
#include "base/number.h"
#include "exec/fast.h"
#include "unit.h"

#include <string.h>

struct trial {
    struct unit unit;
    struct program *program;
    struct batch *batch;
    const struct batch *bare; /* the same without what it has nothing of; every other trial is run on that */
    bool *needed;
    struct reference *records; /* the reference's answers, by record */
    uint32_t by_ends;          /* chunks whose open records were decided by their ends */
};

/* The registers that the decision depends on, by the plain definition. */
static bool *find_needed(struct arena *arena, const struct program *program)
{
    bool *needed = ARENA_ARRAY(arena, bool, program->count);
#define NEED(reg)                                                                                            \
    do {                                                                                                     \
        if ((reg) != NONE)                                                                                   \
            needed[reg] = true;                                                                              \
    } while (0)
    for (uint32_t i = 0; i < program->test_count; i++) {
        NEED(program->tests[i].reg);
        NEED(program->tests[i].applies);
    }
    for (uint32_t i = 0; i < program->line_decision_count; i++) {
        NEED(program->line_decisions[i].covered);
        NEED(program->line_decisions[i].amount);
        NEED(program->line_decisions[i].counted);
    }
    for (uint32_t i = 0; i < program->item_count; i++) {
        NEED(program->items[i].when);
        for (uint32_t k = 0; k < program->items[i].count; k++)
            NEED(program->pool[program->items[i].first + k]);
    }
    for (uint32_t i = 0; i < program->document_count; i++)
        NEED(program->documents[i].when);
    for (uint32_t i = 0; i < program->breakdown_count; i++)
        NEED(program->breakdowns[i].when);
    for (uint32_t i = 0; i < program->cell_count; i++)
        NEED(program->cells[i].reg);
    for (uint32_t i = 0; i < program->bound_count; i++)
        NEED(program->bounds[i].reg);
    NEED(program->key_amount);
    NEED(program->grant);
    for (bool more = true; more;) {
        more = false;
        for (uint32_t i = 0; i < program->count; i++) {
            const struct instruction *instruction = &program->code[i];
            if (!needed[i] && instruction->opcode != OP_FAIL)
                continue;
            needed[i] = true;
            const uint32_t registers[] = {instruction->a, instruction->b, instruction->c};
            unsigned place = 0;
            for (const char *letter = opcode_table[instruction->opcode].operands; *letter; letter++) {
                uint32_t count = *letter == 'm' ? instruction->b : *letter == 'f' || *letter == 'w';
                for (uint32_t k = 0; k < count; k++) {
                    uint32_t reg = *letter == 'm' ? program->pool[instruction->a + k] : registers[place++];
                    more |= !needed[reg];
                    needed[reg] = true;
                }
            }
        }
    }
    return needed;
}

static void trial_begin(struct trial *trial, uint64_t seed, uint32_t records, uint32_t most, uint32_t missing,
                        enum sample_form form)
{
    struct chance chance = {seed * 2654435761u + 17};
    unit_begin(&trial->unit);
    struct arena *arena = &trial->unit.arena;
    trial->program =
        sample_program(arena, (form == SAMPLE_FLAT ? 30 : 40) + chance_below(&chance, form == SAMPLE_FLAT ? 60 : 160), form, &chance);
    if (seed / 2 % 2 || form == SAMPLE_BOUNDED) {
        struct chance bounds = {seed};
        sample_narrow(&trial->program->schema, &bounds);
    }
    const char *reason = program_verify(trial->program, arena);
    ck_assert_msg(!reason, "seed %llu: %s", (unsigned long long)seed, reason);
    trial->batch = sample_batch(arena, &trial->program->schema, records, most, missing, &chance);
    trial->bare = seed % 2 ? sample_bare(&trial->program->schema, trial->batch) : trial->batch;
    trial->needed = find_needed(arena, trial->program);
    trial->records = ARENA_ARRAY(arena, struct reference, records);
    for (uint32_t r = 0; r < records; r++) {
        trial->records[r] = (struct reference){.arena = arena,
                                               .program = trial->program,
                                               .batch = trial->batch,
                                               .record = r,
                                               .needed = trial->needed};
        reference_run(&trial->records[r]);
    }
}

static const char *problem_text(const struct reference *reference)
{
    switch (reference->problem) {
    case REFERENCE_OVERFLOW:
        return MACHINE_OVERFLOW;
    case REFERENCE_DIVISION:
        return MACHINE_DIVISION;
    case REFERENCE_FAIL:
        return reference->program->messages[reference->message];
    default:
        return NULL;
    }
}

static reference_set reasons_of(struct trial *trial, struct machine *machine, uint32_t record, uint32_t set)
{
    struct missing_input *inputs;
    uint32_t count = machine_reasons(machine, &trial->unit.arena, &set, 1, &inputs);
    reference_set found = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t space = trial->program->schema.fields[inputs[i].field].space, first = 0, end = 1;
        if (space)
            machine_lines(machine, space, record, &first, &end);
        ck_assert(inputs[i].line >= first && inputs[i].line < end);
        reference_set bit = (reference_set)1 << (REFERENCE_LINES * inputs[i].field + inputs[i].line - first);
        ck_assert_msg(!(found & bit), "an input is named twice");
        found |= bit;
    }
    return found;
}

static void compare_lane(struct trial *trial, struct machine *machine, uint64_t seed, uint32_t record,
                         const struct reference *reference, uint32_t reg, uint32_t line)
{
    const struct instruction *instruction = &trial->program->code[reg];
    uint32_t first = record, end = record + 1;
    if (instruction->space)
        machine_lines(machine, instruction->space, record, &first, &end);
    ck_assert_uint_eq(end - first, reference_lines(reference, instruction->space));
    struct lane lane = machine_lane(machine, reg, first + line);
    struct reference_value wanted = reference->values[reg][line];
    if (instruction->opcode == OP_RESOLVE && lane.low == lane.high && lane.low >= 0) {
        uint32_t target, target_end;
        machine_lines(machine, (uint32_t)instruction->immediate, record, &target, &target_end);
        lane.low = lane.high = lane.low - target;
    }
    ck_assert_msg(lane.low == wanted.low && lane.high == wanted.high,
                  "seed %llu record %u r%u %s line %u: [%lld, %lld], not [%lld, %lld]",
                  (unsigned long long)seed, reference->record, reg, opcode_table[instruction->opcode].name,
                  line, (long long)lane.low, (long long)lane.high, (long long)wanted.low,
                  (long long)wanted.high);
    if (lane.low == lane.high)
        ck_assert_uint_eq(lane.reasons, 0);
    ck_assert_msg(reasons_of(trial, machine, record, lane.reasons) == wanted.reasons,
                  "seed %llu record %u r%u %s line %u: reasons differ", (unsigned long long)seed,
                  reference->record, reg, opcode_table[instruction->opcode].name, line);
}

static void compare_record(struct trial *trial, struct machine *machine, uint64_t seed, uint32_t record,
                           const struct reference *reference, bool keep)
{
    const char *problem = machine_problem(machine, record), *wanted = problem_text(reference);
    ck_assert_msg(problem == wanted || (problem && wanted && strcmp(problem, wanted) == 0),
                  "seed %llu record %u: %s, not %s", (unsigned long long)seed, reference->record,
                  problem ? problem : "fine", wanted ? wanted : "fine");
    for (uint32_t reg = 0; reg < trial->program->count; reg++)
        if (!reference->spoilt[reg] && (keep || machine->plan.kept[reg]))
            for (uint32_t line = 0; line < reference_lines(reference, trial->program->code[reg].space);
                 line++)
                compare_lane(trial, machine, seed, record, reference, reg, line);
}

/* What the program does not name is not there to be asked for, and says so. */
static void expect_nothing(const struct machine *machine, uint32_t reg, uint32_t count)
{
    int64_t words[64];
    uint8_t known[64], truths[64];
    machine_take(machine, reg, 0, count, 8, words, known);
    machine_take_truths(machine, reg, 0, count, truths);
    machine_take(machine, reg, 0, count, 8, words, NULL);
    for (uint32_t r = 0; r < count; r++) {
        struct lane lane = machine_lane(machine, reg, r);
        ck_assert(lane.low == AMOUNT_MINUS_INFINITY && lane.high == AMOUNT_INFINITY && lane.reasons == 0);
        ck_assert_int_eq(words[r], AMOUNT_MINUS_INFINITY);
        ck_assert(known[r] == 0 && truths[r] == 2);
    }
}

/* Words of `width` bytes of records [first, end), as each of these has them; cut off where they are wider. */
static void compare_words(const struct machine *machine, uint32_t reg, uint32_t first, uint32_t end, unsigned width)
{
    int64_t words[64];
    uint8_t known[64];
    const struct batch_column column = {.words = words, .width = width};
    machine_take(machine, reg, first, end - first, width, words, NULL);
    for (uint32_t r = first; r < end; r++) {
        struct batch_column one = {.words = &(int64_t){0}, .width = width};
        batch_set_word(&one, 0, machine_lane(machine, reg, r).low);
        ck_assert_int_eq(batch_word(&column, r - first), batch_word(&one, 0));
    }
    machine_take(machine, reg, first, end - first, width, words, known);
    for (uint32_t r = first; r < end; r++) {
        struct lane lane = machine_lane(machine, reg, r);
        ck_assert_int_eq(known[r - first], lane.low == lane.high);
    }
}

/* The same, many records at a time: all of them, and a part. */
static void compare_taken(const struct trial *trial, const struct machine *machine, uint32_t count)
{
    uint8_t truths[64];
    for (uint32_t reg = 0; count <= 64 && reg < trial->program->count; reg++) {
        if (trial->program->code[reg].space != 0)
            continue;
        if (!machine->plan.kept[reg]) {
            expect_nothing(machine, reg, count);
            continue;
        }
        bool flag = opcode_table[trial->program->code[reg].opcode].storage == STORAGE_FLAG;
        uint32_t first = count / 3, end = count - count / 4;
        compare_words(machine, reg, 0, count, 8);
        for (unsigned width = machine_width(machine, reg); width <= 8; width *= 2)
            compare_words(machine, reg, first, end, width);
        for (uint32_t part = 0; flag && part < 2; part++) {
            uint32_t from = part ? first : 0, until = part ? end : count;
            machine_take_truths(machine, reg, from, until - from, truths);
            for (uint32_t r = from; r < until; r++) {
                struct lane lane = machine_lane(machine, reg, r);
                ck_assert_int_eq(truths[r - from], lane.low == lane.high ? lane.low : 2);
            }
        }
    }
}

static void compare_all(struct trial *trial, uint64_t seed, uint32_t chunk, bool keep, bool force)
{
    /* every kind of vectors that this processor has takes its turn, and one that none has */
    struct machine_options options = {.chunk = chunk,
                                      .keep = keep,
                                      .follow = seed / 4 % 2,
                                      .ends = true,
                                      .narrow = seed / 8 % 2,
                                      .vectors = (enum vectors)(seed % (VECTORS_AVX512 + 2))};
    struct machine *machine = machine_create(&trial->unit.memory, trial->program, &options);
    machine->force_general = force;
    for (uint32_t first = 0; first < trial->batch->records;) {
        uint32_t count = machine_fitting(machine, trial->bare, first);
        ck_assert_uint_ge(count, 1);
        machine_run(machine, trial->bare, first, count);
        trial->by_ends += machine->fast && machine->fast->by_ends;
        compare_taken(trial, machine, count);
        for (uint32_t r = 0; r < count && machine_is_plain(machine); r++)
            ck_assert(!trial->records[first + r].problem);
        for (uint32_t r = 0; r < count; r++)
            compare_record(trial, machine, seed, r, &trial->records[first + r], keep);
        first += count;
    }
    machine_destroy(machine);
}

/* Returns for how many programs open records were decided by their ends. */
static uint32_t run_trials(uint64_t seed, uint64_t trials, uint32_t records, uint32_t most, uint32_t missing,
                           enum sample_form form)
{
    uint32_t by_ends = 0;
    static const uint32_t chunks[] = {1, 2, 3, 7, 1024};
    for (uint64_t end = seed + trials; seed < end; seed++) {
        struct trial trial = {.by_ends = 0};
        trial_begin(&trial, seed, records, most, missing, form);
        for (size_t i = 0; i < sizeof chunks / sizeof *chunks; i++) {
            compare_all(&trial, seed, chunks[i], true, false);
            compare_all(&trial, seed, chunks[i], false, false);
        }
        compare_all(&trial, seed, 1024, true, true);
        compare_all(&trial, seed, 1024, false, true);
        by_ends += trial.by_ends > 0;
        unit_end(&trial.unit);
    }
    return by_ends;
}

START_TEST(some_is_missing)
{
    run_trials(1, 300, 20, 5, 4, SAMPLE_ANYTHING);
}
END_TEST

START_TEST(little_is_missing)
{
    run_trials(10001, 200, 40, 3, 40, SAMPLE_ANYTHING);
}
END_TEST

START_TEST(nothing_is_missing)
{
    run_trials(20001, 200, 20, 5, 0, SAMPLE_ANYTHING);
}
END_TEST

START_TEST(all_is_missing)
{
    run_trials(30001, 100, 5, 5, 1, SAMPLE_ANYTHING);
}
END_TEST

START_TEST(lists_are_empty)
{
    run_trials(40001, 50, 7, 0, 3, SAMPLE_ANYTHING);
}
END_TEST

/* Whatever stands in the application alone is decided by its ends, in narrow words. */
START_TEST(open_records_by_their_ends)
{
    ck_assert_uint_gt(run_trials(50001, 400, 40, 2, 6, SAMPLE_FLAT), 100);
    ck_assert_uint_gt(run_trials(60001, 100, 40, 2, 60, SAMPLE_FLAT), 20);
    ck_assert_uint_gt(run_trials(70001, 100, 10, 2, 1, SAMPLE_FLAT), 20);
}
END_TEST

START_TEST(open_records_with_lists_by_their_ends)
{
    ck_assert_uint_gt(run_trials(80001, 300, 30, 4, 6, SAMPLE_BOUNDED), 100);
    ck_assert_uint_gt(run_trials(90001, 100, 40, 4, 60, SAMPLE_BOUNDED), 20);
    ck_assert_uint_gt(run_trials(100001, 100, 10, 3, 1, SAMPLE_BOUNDED), 20);
}
END_TEST

/* Lists too long to be looked through: a line read through a reference has the key that the reference names.
 */
START_TEST(keys_are_found_in_long_lists)
{
    struct unit unit;
    struct chance chance = {7};
    unit_begin(&unit);
    struct program *program = sample_program(&unit.arena, 40, SAMPLE_ANYTHING, &chance);
    struct batch *batch = sample_batch(&unit.arena, &program->schema, 60, 90, 0, &chance);
    struct instruction code[] = {
        {OP_FIELD_WORD, 0, 0, 0, 0, FIELD_AMOUNT},
        {OP_FIELD_WORD, 1, 0, 0, 0, FIELD_LINE_REFERENCE},
        {OP_FIELD_WORD, 1, 0, 0, 0, FIELD_KEY},
        {OP_RESOLVE, 1, 1, 0, 0, 1},
        {OP_FETCH_WORD, 1, 2, 3, 0, 1},
        {OP_FOUND, 1, 3, 0, 0, 0},
    };
    struct program small = {
        .id = "", .title = "", .schema = program->schema, .code = code, .count = 6, .grant = NONE};
    ck_assert_ptr_null(program_verify(&small, &unit.arena));
    struct machine_options options = {.chunk = 1000000, .keep = true};
    struct machine *machine = machine_create(&unit.memory, &small, &options);
    ck_assert_uint_eq(machine_chunk(machine), 65536);
    ck_assert_uint_eq(machine_fitting(machine, batch, 0), 60);
    ck_assert_uint_eq(machine_fitting(machine, batch, 60), 0);
    machine_run(machine, batch, 0, 60);
    uint32_t found = 0, absent = 0;
    for (uint32_t r = 0; r < 60; r++) {
        uint32_t first, end;
        machine_lines(machine, 1, r, &first, &end);
        for (uint32_t i = first; i < end; i++) {
            struct lane fetched = machine_lane(machine, 4, i);
            bool there = false;
            for (uint32_t k = first; k < end; k++)
                there |= machine_lane(machine, 2, k).low == machine_lane(machine, 1, i).low;
            ck_assert_int_eq(machine_lane(machine, 5, i).low, there);
            ck_assert_int_eq(fetched.low, there ? machine_lane(machine, 1, i).low : 0);
            ck_assert_int_eq(fetched.high, there ? machine_lane(machine, 1, i).low : AMOUNT_INFINITY);
            ck_assert_uint_eq(fetched.reasons, 0);
            *(there ? &found : &absent) += 1;
        }
    }
    ck_assert_uint_gt(found, 500);
    ck_assert_uint_gt(absent, 100);
    machine_destroy(machine);
    unit_end(&unit);
}
END_TEST

/* With each request for memory failing in turn, from the plan to the index of a long list's keys and the sets of what is
 * missing, there is a way out, and nothing is lost. */
static bool decides_without(struct unit *unit, const struct program *program, const struct batch *batch, uint64_t fail_at)
{
    struct memory memory;
    jmp_buf door, later;
    memory_begin(&memory);
    memory.door = &door;
    memory.fail_at = fail_at;
    if (setjmp(door))
        return false;
    struct machine *machine = machine_create(&memory, program, &(struct machine_options){.ends = fail_at % 2});
    memory.door = &later;
    if (setjmp(later)) {
        machine_destroy(machine);
        return false;
    }
    for (uint32_t first = 0, count; first < batch->records; first += count) {
        count = machine_fitting(machine, batch, first);
        machine_run(machine, batch, first, count);
        for (uint32_t reg = 0; reg < program->count; reg++)
            if (program->code[reg].space == 0) {
                struct lane lane = machine_lane(machine, reg, 0);
                struct missing_input *inputs;
                machine_reasons(machine, &unit->arena, &lane.reasons, 1, &inputs);
            }
    }
    machine_destroy(machine);
    return memory.allocations < fail_at;
}

START_TEST(every_allocation_may_fail)
{
    for (uint64_t seed = 1; seed <= 12; seed++) {
        struct unit unit;
        struct chance chance = {seed};
        uint64_t fail_at = 1;
        unit_begin(&unit);
        struct program *program = sample_program(&unit.arena, 60, seed % 3 == 0 ? SAMPLE_FLAT : SAMPLE_ANYTHING, &chance);
        struct batch *batch = sample_batch(&unit.arena, &program->schema, 40, seed % 2 ? 60 : 3, 5, &chance);
        while (!decides_without(&unit, program, batch, fail_at))
            fail_at++;
        ck_assert_uint_gt(fail_at, 5);
        unit_end(&unit);
    }
}
END_TEST

/* Sums of lines at the edge of 64 bits: where they are known, and where a line may add to them. */
START_TEST(sums_at_the_edge)
{
    static const int64_t edge = (int64_t)1 << 61;
    static const struct {
        int64_t lines[4];
        uint8_t missing[4];
        int64_t low, high; /* of the sum as it is; INT64_MIN: it leaves 64 bits */
    } rows[] = {
        {{edge, edge, edge, edge - 2}, {0}, AMOUNT_INFINITY - 1, AMOUNT_INFINITY - 1},
        {{edge, edge, edge, edge - 1}, {0}, INT64_MIN, INT64_MIN}, /* what stands for the infinity is none */
        {{edge, edge, edge, edge}, {0}, INT64_MIN, INT64_MIN},
        {{-edge, -edge, -edge, 1 - edge}, {0}, AMOUNT_MINUS_INFINITY + 1, AMOUNT_MINUS_INFINITY + 1},
        {{-edge, -edge, -edge, -edge - 1}, {0}, INT64_MIN, INT64_MIN},
        {{1, 2, 3, 4}, {0}, 10, 10},
        {{1, 0, 3, 4}, {0, 1, 0, 0}, 8, AMOUNT_INFINITY},
        {{edge, edge, edge, 0}, {0, 0, 0, 1}, 3 * edge, AMOUNT_INFINITY},
    };
    enum { ROWS = sizeof rows / sizeof *rows };
    struct unit unit;
    struct chance chance = {9};
    unit_begin(&unit);
    struct program small = {.id = "", .title = "", .count = 6, .grant = NONE, .key_amount = 3};
    struct instruction code[] = {
        {OP_FIELD_WORD, 1, 0, 0, 0, FIELD_LINE_AMOUNT}, {OP_SUM, 0, 0, 0, 0, 0},
        {OP_SUM_CHECKED, 0, 0, 0, 0, 0},                {OP_LEAST, 0, 0, 2, 0, 0},
        {OP_SCALE, 1, 0, 0, 0, 1},                      {OP_SUM, 0, 4, 0, 0, 0},
    };
    uint32_t pool[] = {1, 2};
    small.code = code, small.pool = pool, small.pool_count = 2;
    sample_schema(&unit.arena, &small.schema);
    small.schema.fields[FIELD_LINE_AMOUNT].low = AMOUNT_MINUS_INFINITY + 1;
    small.schema.fields[FIELD_LINE_AMOUNT].high = AMOUNT_INFINITY - 1;
    ck_assert_ptr_null(program_verify(&small, &unit.arena));
    struct batch *batch = sample_batch(&unit.arena, &small.schema, ROWS, 0, 0, &chance);
    struct batch_column *lines = &batch->columns[FIELD_LINE_AMOUNT];
    lines->words = ARENA_ARRAY(&unit.arena, int64_t, 4 * ROWS);
    lines->width = 8;
    lines->missing = ARENA_ARRAY(&unit.arena, uint8_t, 4 * ROWS);
    for (uint32_t i = 0; i < 4 * ROWS; i++) {
        batch_set_word(lines, i, rows[i / 4].lines[i % 4]);
        lines->missing[i] = rows[i / 4].missing[i % 4];
        batch->starts[1][i / 4 + 1] = 4 * (i / 4 + 1);
    }
    for (int way = 0; way < 3; way++)
        for (uint32_t first = 0; first < ROWS; first++) {
            struct machine_options options = {.keep = way == 0, .general = way == 1};
            struct machine *machine = machine_create(&unit.memory, &small, &options);
            machine_run(machine, batch, first, way == 2 ? ROWS - first : 1);
            const char *problem = machine_problem(machine, 0);
            bool leaves = rows[first].low == INT64_MIN;
            ck_assert_msg(leaves ? problem && strcmp(problem, MACHINE_OVERFLOW) == 0 : !problem, "row %u: %s", (unsigned)first,
                          problem ? problem : "fine");
            if (!leaves) {
                struct lane lane = machine_lane(machine, 3, 0);
                ck_assert_int_eq(lane.low, rows[first].low);
                ck_assert_int_eq(lane.high, rows[first].high);
            }
            machine_destroy(machine);
        }
    unit_end(&unit);
}
END_TEST

/* Records with very many lines go in smaller numbers, so that memory stays in bounds. */
START_TEST(long_lists_go_in_parts)
{
    struct unit unit;
    struct chance chance = {8};
    unit_begin(&unit);
    struct program *program = sample_program(&unit.arena, 60, SAMPLE_ANYTHING, &chance);
    struct batch *batch = sample_batch(&unit.arena, &program->schema, 64, 200, 3, &chance);
    struct machine_options options = {.chunk = 32};
    struct machine *machine = machine_create(&unit.memory, program, &options);
    for (uint32_t first = 0; first < batch->records;) {
        uint32_t count = machine_fitting(machine, batch, first);
        ck_assert_uint_ge(count, 1);
        ck_assert_uint_lt(count, 32);
        ck_assert_uint_le(batch->starts[1][first + count] - batch->starts[1][first], 32 * 16);
        machine_run(machine, batch, first, count);
        first += count;
    }
    machine_destroy(machine);
    unit_end(&unit);
}
END_TEST

UNIT_MAIN("random", open_records_with_lists_by_their_ends, some_is_missing, little_is_missing, nothing_is_missing, all_is_missing, lists_are_empty,
          open_records_by_their_ends, keys_are_found_in_long_lists,
          every_allocation_may_fail, sums_at_the_edge, long_lists_go_in_parts)
