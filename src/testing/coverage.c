/* SPDX-License-Identifier: Apache-2.0 */
/* Which rules the tests put to the test: a requirement that was only ever met says nothing of what it
 * refuses. */
#include <config.h>

#include "testing/running.h"

void coverage_begin(struct test_run *run)
{
    const struct program *program = run->program;
    run->tests = ARENA_ARRAY(run->arena, struct test_coverage, program->test_count + 1);
    run->notes = ARENA_ARRAY(run->arena, struct test_coverage, program->note_count + 1);
}

static void count_lane(const struct test_run *run, struct test_coverage *coverage, uint32_t reg,
                       uint32_t applies, uint32_t lane)
{
    if (applies != NONE) {
        struct lane where = machine_lane(run->machine, applies, lane);
        if (where.low == where.high && where.low == 0)
            return;
    }
    struct lane value = machine_lane(run->machine, reg, lane);
    if (value.low != value.high)
        coverage->open++;
    else if (value.low)
        coverage->held++;
    else
        coverage->failed++;
}

static void count_register(const struct test_run *run, struct test_coverage *coverage, uint32_t reg,
                           uint32_t applies)
{
    uint32_t space = program_space(run->program, reg), first = 0, end = 1;
    if (space)
        machine_lines(run->machine, space, 0, &first, &end);
    for (uint32_t lane = first; lane < end; lane++)
        count_lane(run, coverage, reg, applies, lane);
}

void coverage_count(struct test_run *run)
{
    const struct program *program = run->program;
    if (machine_problem(run->machine, 0))
        return;
    for (uint32_t i = 0; i < program->test_count; i++)
        count_register(run, &run->tests[i], program->tests[i].reg, program->tests[i].applies);
    for (uint32_t i = 0; i < program->note_count; i++)
        if (program->notes[i].kind == NOTE_EXCEPTION || program->notes[i].kind == NOTE_ROW)
            count_register(run, &run->notes[i], program->notes[i].reg, NONE);
}

/* A test that can never hold where it applies (対象外) has only one side to show. */
static bool never_holds(const struct program *program, const struct test *test)
{
    const struct instruction *instruction = &program->code[test->reg];
    if (instruction->opcode == OP_CONST_FLAG)
        return instruction->immediate == 0;
    return instruction->opcode == OP_NOT && instruction->a == test->applies;
}

static const char *test_unseen(const struct test_run *run, uint32_t number)
{
    const struct test_coverage *coverage = &run->tests[number];
    /* A line whose case cannot be told is open or passes; it is no rule of the text. */
    if (run->program->tests[number].clause == NONE)
        return NULL;
    if (coverage->held + coverage->failed + coverage->open == 0)
        return translate("it never applies");
    if (coverage->failed == 0)
        return translate("it is always met");
    if (coverage->held == 0 && !never_holds(run->program, &run->program->tests[number]))
        return translate("it is never met");
    return NULL;
}

static bool note_counts(const struct note *note)
{
    return note->kind == NOTE_EXCEPTION || note->kind == NOTE_ROW;
}

struct coverage_totals coverage_totals(const struct test_run *run)
{
    struct coverage_totals totals = {0};
    for (uint32_t i = 0; i < run->program->test_count; i++) {
        if (run->program->tests[i].clause == NONE)
            continue;
        totals.rules++;
        totals.covered += test_unseen(run, i) == NULL;
    }
    for (uint32_t i = 0; i < run->program->note_count; i++) {
        if (!note_counts(&run->program->notes[i]))
            continue;
        totals.rules++;
        totals.covered += run->notes[i].held > 0;
    }
    return totals;
}

void coverage_each(const struct test_run *run,
                   void (*tell)(void *user, const char *name, uint32_t line, const char *unseen), void *user)
{
    const struct program *program = run->program;
    for (uint32_t i = 0; i < program->test_count; i++) {
        const struct test *test = &program->tests[i];
        const char *unseen = test_unseen(run, i);
        if (unseen)
            tell(user, program->clauses[test->clause].id, test->line, unseen);
    }
    for (uint32_t i = 0; i < program->note_count; i++)
        if (note_counts(&program->notes[i]) && run->notes[i].held == 0)
            tell(user, program->notes[i].name, program->notes[i].line,
                 program->notes[i].kind == NOTE_ROW ? translate("this row is never taken")
                                                    : translate("this exception never applies"));
}
