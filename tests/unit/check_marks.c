/* SPDX-License-Identifier: Apache-2.0 */
/* The marks of a fast plan: what is left of them opens exactly the records that all of them opened. Plans of truths are made by
 * chance, of what two lines and their application lack, and worked out for all that these can lack and name. */
#include <config.h>

#include "exec/fast_build.h"
#include "unit.h"

#include <string.h>

enum { A, B, ALWAYS, C, D, LINES_ALWAYS, REFERENCE, FIELDS }; /* the application's, the list's */
#define LINES    2
#define MARKS    6 /* at most */
#define STEPS    40
#define PLANS    1000
#define RECORDS  (1u << 9) /* by what is missing: three of the application, three of each line */
#define PATTERNS 9         /* what each line names: none, the first, the second */

struct plan_of_marks {
    struct unit unit;
    struct field fields[FIELDS];
    struct list_shape lists[2];
    struct program program;
    struct machine machine;
    struct fast fast;
    struct fast_builder builder;
    uint32_t missing[FIELDS], reference; /* values */
    uint64_t state;
};

static void plan_begin(struct plan_of_marks *made)
{
    memset(made, 0, sizeof *made);
    unit_begin(&made->unit);
    struct arena *arena = &made->unit.arena;
    for (uint32_t f = 0; f < FIELDS; f++)
        made->fields[f] = (struct field){.name = "", .type = TYPE_AMOUNT, .space = f > ALWAYS, .domain = NONE, .target = NONE, .scale = 1,
                                         .low = -1, .high = 1};
    made->program.schema = (struct schema){.lists = made->lists, .list_count = 2, .fields = made->fields, .field_count = FIELDS};
    made->machine.program = &made->program;
    made->fast.bounds.fields = ARENA_ARRAY(arena, struct word_range, FIELDS);
    made->fast.bounds.lines = ARENA_ARRAY(arena, uint32_t, 2);
    made->fast.bounds.fields[REFERENCE] = (struct word_range){-1, 1};
    made->fast.matters = ARENA_ARRAY(arena, bool, FIELDS);
    made->fast.matters[ALWAYS] = made->fast.matters[LINES_ALWAYS] = true;
    fast_build_begin(&made->builder, &made->fast, &made->machine, arena);
    for (uint32_t f = 0; f < FIELDS; f++)
        made->missing[f] = fast_field(&made->builder, made->fields[f].space, f, FAST_MISSING);
    made->reference = fast_field(&made->builder, 1, REFERENCE, FAST_FIELD);
}

static void add_mark(struct plan_of_marks *made, uint32_t value)
{
    VECTOR_ADD(&made->unit.arena, made->fast.marks, value);
}

/* The one that is left, or NONE. */
static uint32_t joined(struct plan_of_marks *made)
{
    fast_join_marks(&made->builder);
    ck_assert_uint_le(made->fast.marks.count, 1);
    return made->fast.marks.count ? made->fast.marks.items[0] : NONE;
}

/* --- what is dropped ----------------------------------------------------------------------------- */

static struct plan_of_marks made;

/* What is left of another behind a condition is dropped, wherever in the record that is. */
START_TEST(what_follows_is_dropped)
{
    for (int round = 0; round < 10; round++) {
        plan_begin(&made);
        struct fast_builder *builder = &made.builder;
        uint32_t a = made.missing[A], b = made.missing[B], c = made.missing[C], d = made.missing[D];
        uint32_t any = fast_any(builder, 1, c), left = a;
        switch (round) {
        case 0: add_mark(&made, fast_and(builder, b, a)); break;
        case 1: add_mark(&made, fast_and(builder, a, fast_not(builder, b))); break;
        case 2: add_mark(&made, fast_select(builder, b, a, fast_and(builder, a, any))); break;
        case 3: add_mark(&made, fast_and(builder, c, fast_spread(builder, 1, a))); break;
        case 4: add_mark(&made, made.missing[ALWAYS]); break;
        case 5: add_mark(&made, fast_any(builder, 1, fast_and(builder, made.missing[LINES_ALWAYS], d))); break;
        case 6: add_mark(&made, fast_number(builder, 0)); break;
        case 7: add_mark(&made, fast_and(builder, fast_any(builder, 1, fast_fetch(builder, 1, 1, c, made.reference)), b)); left = c; break;
        case 8: add_mark(&made, fast_fetch(builder, 1, 1, fast_and(builder, c, d), made.reference)); left = c; break;
        default: add_mark(&made, fast_refer_any(builder, 1, 1, c, made.reference)); left = c; break;
        }
        add_mark(&made, left);
        ck_assert_msg(joined(&made) == (left == c ? any : a), "round %d", round);
        unit_end(&made.unit);
    }
}
END_TEST

/* A mark of many parts is as good as its parts, those that follow from others left out. */
START_TEST(parts_are_marks)
{
    plan_begin(&made);
    struct fast_builder *builder = &made.builder;
    uint32_t a = made.missing[A], b = made.missing[B], c = made.missing[C], d = made.missing[D];
    uint32_t of_lines = fast_or(builder, fast_and(builder, c, d), fast_or(builder, d, fast_spread(builder, 1, b)));
    add_mark(&made, fast_or(builder, a, fast_any(builder, 1, of_lines)));
    add_mark(&made, b);
    uint32_t left = joined(&made);
    ck_assert_uint_eq(left, fast_or(builder, fast_any(builder, 1, d), fast_or(builder, a, b)));
    unit_end(&made.unit);
}
END_TEST

START_TEST(no_marks)
{
    plan_begin(&made);
    ck_assert_uint_eq(joined(&made), NONE);
    add_mark(&made, made.missing[ALWAYS]);
    add_mark(&made, fast_number(&made.builder, 0));
    ck_assert_uint_eq(joined(&made), NONE);
    unit_end(&made.unit);
}
END_TEST

/* In plans that do not say what matters, all that is missing is told by marks. */
START_TEST(nothing_matters)
{
    plan_begin(&made);
    made.fast.matters = NULL;
    add_mark(&made, made.missing[ALWAYS]);
    ck_assert_uint_eq(joined(&made), made.missing[ALWAYS]);
    unit_end(&made.unit);
}
END_TEST

/* A mark that is always set opens all. */
START_TEST(always)
{
    plan_begin(&made);
    add_mark(&made, made.missing[A]);
    add_mark(&made, fast_number(&made.builder, 1));
    uint32_t left = joined(&made);
    ck_assert_uint_ne(left, NONE);
    ck_assert_int_eq(made.fast.values.items[left].kind, FAST_NUMBER);
    ck_assert_int_eq(made.fast.values.items[left].low, 1);
    unit_end(&made.unit);
}
END_TEST

/* --- by chance ----------------------------------------------------------------------------------- */

static uint32_t by_chance(uint32_t limit)
{
    made.state = made.state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(made.state >> 33) % limit;
}

static uint32_t one_of(const uint32_t *values, uint32_t count)
{
    return values[by_chance(count)];
}

/* Truths of the application and of its lines, each made of earlier ones. */
struct truths {
    uint32_t at[2][STEPS + FIELDS], count[2];
};

/* Whether a number is less than another that a truth chooses: mostly that truth, or its opposite. */
static uint32_t compared(uint32_t a)
{
    struct fast_builder *builder = &made.builder;
    uint32_t first = fast_number(builder, (int64_t)by_chance(3) - 1), second = fast_number(builder, (int64_t)by_chance(3) - 1);
    return fast_less(builder, fast_number(builder, (int64_t)by_chance(3) - 1), fast_select(builder, a, first, second));
}

static void add_truth(struct truths *truths)
{
    struct fast_builder *builder = &made.builder;
    uint32_t space = by_chance(2), *own = truths->at[space], count = truths->count[space];
    uint32_t a = one_of(own, count), b = one_of(own, count), c = one_of(own, count), value = a;
    switch (by_chance(space ? 10 : 8)) {
    case 0: value = fast_and(builder, a, b); break;
    case 1: value = fast_or(builder, a, b); break;
    case 2: value = fast_and(builder, a, fast_not(builder, b)); break;
    case 3: value = fast_not(builder, a); break;
    case 4: value = fast_select(builder, a, b, c); break;
    case 5:
        value = space ? fast_spread(builder, 1, one_of(truths->at[0], truths->count[0]))
                      : fast_any(builder, 1, one_of(truths->at[1], truths->count[1]));
        break;
    case 6: value = fast_different(builder, a, b); break;
    case 7: value = compared(a); break;
    case 8: value = fast_fetch(builder, 1, 1, a, made.reference); break;
    default: value = fast_refer_any(builder, 1, 1, a, made.reference); break;
    }
    if (made.fast.values.items[value].kind != FAST_NUMBER)
        own[truths->count[space]++] = value;
}

/* Words of each value in one record: [0] alone for the application. */
struct record {
    uint32_t missing;
    int64_t names[LINES]; /* -1: none */
    int64_t (*words)[LINES];
};

static int64_t lane_word(const struct record *record, uint32_t number, unsigned lane)
{
    const struct fast_value *value = &made.fast.values.items[number];
    return value->kind == FAST_NUMBER ? value->low : record->words[number][value->space ? lane : 0];
}

static int64_t lane_result(const struct record *record, const struct fast_operation *operation, unsigned lane)
{
    int64_t a = lane_word(record, operation->a, lane), b = operation->b == NONE ? 0 : lane_word(record, operation->b, lane);
    int64_t found = 0;
    switch (operation->loop) {
    case LOOP_NOT: return !a;
    case LOOP_AND: return a & b;
    case LOOP_AND_NOT: return a & !b;
    case LOOP_OR: return a | b;
    case LOOP_OR_NOT: return a | !b;
    case LOOP_DIFFERENT: return a ^ b;
    case LOOP_CHOOSE: return a ? b : lane_word(record, operation->c, lane);
    case LOOP_SELECT_NUMBERS: return operation->numbers[a ? 0 : 1];
    case LOOP_MORE_NUMBER: return a > operation->numbers[0];
    case LOOP_LESS: return a < b;
    case LOOP_FROM_1:
    case LOOP_FROM_2:
    case LOOP_FROM_4:
    case LOOP_FROM_8:
    case LINES_SPREAD: return a;
    case LINES_ANY: return record->words[operation->a][0] | record->words[operation->a][1];
    case LINES_FETCH: return b < 0 ? 0 : lane_word(record, operation->a, (unsigned)b);
    case LINES_REFER_ANY:
        for (unsigned line = 0; line < LINES; line++)
            found |= lane_word(record, operation->a, line) && record->names[line] == lane;
        return found;
    default: ck_abort_msg("loop %d", (int)operation->loop);
    }
}

static void work_out(struct record *record)
{
    for (uint32_t number = 0; number < made.fast.values.count; number++) {
        const struct fast_value *value = &made.fast.values.items[number];
        for (unsigned lane = 0; lane < (value->space ? LINES : 1); lane++) {
            int64_t *word = &record->words[number][lane];
            if (value->kind == FAST_MISSING) /* the reference is always there */
                *word = value->field == REFERENCE ? 0 : record->missing >> (value->field + (value->field > ALWAYS ? 3 * lane : 0)) & 1;
            else if (value->kind == FAST_FIELD)
                *word = record->names[lane];
            else if (value->kind == FAST_MADE)
                *word = lane_result(record, &made.fast.operations.items[value->made], lane);
        }
    }
}

static bool opens(const struct record *record, const uint32_t *marks, uint32_t count)
{
    bool open = record->words[made.missing[ALWAYS]][0] || record->words[made.missing[LINES_ALWAYS]][0] ||
                record->words[made.missing[LINES_ALWAYS]][1];
    for (uint32_t i = 0; i < count; i++)
        for (unsigned lane = 0; lane < LINES; lane++)
            open |= lane_word(record, marks[i], lane) != 0;
    return open;
}

static void expect_same_open(const uint32_t *marks, uint32_t count, uint64_t plan)
{
    struct record record = {.words = arena_allocate(&made.unit.arena, sizeof(int64_t[LINES]) * made.fast.values.count)};
    for (record.missing = 0; record.missing < RECORDS; record.missing++)
        for (int pattern = 0; pattern < PATTERNS; pattern++) {
            record.names[0] = pattern % 3 - 1;
            record.names[1] = pattern / 3 - 1;
            work_out(&record);
            ck_assert_msg(opens(&record, marks, count) == opens(&record, made.fast.marks.items, made.fast.marks.count),
                          "plan %d, missing %x, names %d", (int)plan, (unsigned)record.missing, pattern);
        }
}

START_TEST(the_same_records_are_open)
{
    for (uint64_t plan = 0; plan < PLANS; plan++) {
        struct truths truths = {0};
        uint32_t marks[MARKS], count;
        plan_begin(&made);
        made.state = plan;
        for (uint32_t f = 0; f < REFERENCE; f++)
            truths.at[f > ALWAYS][truths.count[f > ALWAYS]++] = made.missing[f];
        for (uint32_t i = 0; i < STEPS; i++)
            add_truth(&truths);
        count = 1 + by_chance(MARKS);
        for (uint32_t i = 0; i < count; i++) {
            uint32_t space = by_chance(2);
            marks[i] = one_of(truths.at[space], truths.count[space]);
            add_mark(&made, marks[i]);
        }
        fast_join_marks(&made.builder);
        expect_same_open(marks, count, plan);
        unit_end(&made.unit);
    }
}
END_TEST

UNIT_MAIN("marks", what_follows_is_dropped, parts_are_marks, no_marks, nothing_matters, always, the_same_records_are_open)
