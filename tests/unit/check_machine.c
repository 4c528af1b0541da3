/* SPDX-License-Identifier: Apache-2.0 */
/* Each opcode on lanes that are given by hand: what is known, what is bounded, what is missing, and which
 * operand's reasons come through. The rules are those of the record contract on unknown values. (Lists,
 * references and mixtures are held against the reference interpreter in check_random.) */
#include <config.h>

#include "base/date.h"
#include "exec/kernel.h"
#include "made_program.h"

#include <string.h>

#define INFINITE                  AMOUNT_INFINITY
#define NOWHERE                   AMOUNT_MINUS_INFINITY
#define R(numerator, denominator) ((int64_t)(numerator) << 32 | (denominator))

enum kind { TRUTH, AMOUNT, RATE, POINT };

/* An operand: a point, or both ends. An unknown truth, rate or point comes from one missing field; a bounded
 * amount from an unknown choice, an unbounded one from a missing amount with something added. */
struct operand {
    enum kind kind;
    int64_t low, high;
};
#define T(value)                                                                                             \
    {                                                                                                        \
        TRUTH, value, value                                                                                  \
    }
#define T_ANY                                                                                                \
    {                                                                                                        \
        TRUTH, 0, 1                                                                                          \
    }
#define A(value)                                                                                             \
    {                                                                                                        \
        AMOUNT, value, value                                                                                 \
    }
#define I(low, high)                                                                                         \
    {                                                                                                        \
        AMOUNT, low, high                                                                                    \
    }
#define Q(n, d)                                                                                              \
    {                                                                                                        \
        RATE, R(n, d), R(n, d)                                                                               \
    }
#define Q_ANY                                                                                                \
    {                                                                                                        \
        RATE, R(0, 1), R(1, 1)                                                                               \
    }
#define Q_BETWEEN(n, d, m, e)                                                                                \
    {                                                                                                        \
        RATE, R(n, d), R(m, e)                                                                               \
    }
#define D(value)                                                                                             \
    {                                                                                                        \
        POINT, value, value                                                                                  \
    }
#define D_ANY                                                                                                \
    {                                                                                                        \
        POINT, NOWHERE, INFINITE                                                                             \
    }

struct row {
    enum opcode opcode;
    int64_t immediate;
    struct operand operands[3];
    int64_t low, high;
    unsigned reasons; /* bit k: those of operand k */
    const char *problem;
};

/* --- building ------------------------------------------------------------------------------------ */

#define FIELDS 16

struct build {
    struct unit unit;
    struct program program;
    struct instruction code[64];
    struct field fields[FIELDS];
    struct batch batch;
    struct batch_column columns[FIELDS];
    uint32_t operand_of[FIELDS]; /* which operand a field belongs to */
    uint32_t pool[4];
    uint64_t masks[2];
    struct list_shape list;
    const char *messages[1];
    const char *ids[1];
    uint32_t *starts[1];
};

static uint32_t add(struct build *build, enum opcode opcode, uint32_t a, uint32_t b, uint32_t c,
                    int64_t immediate)
{
    build->code[build->program.count] = (struct instruction){(uint16_t)opcode, 0, a, b, c, immediate};
    return build->program.count++;
}

static uint32_t add_field(struct build *build, enum value_type type, uint32_t operand, int64_t word,
                          bool missing)
{
    uint32_t number = build->program.schema.field_count++;
    struct batch_column *column = &build->columns[number];
    build->fields[number] = (struct field){.name = "値",
                                           .type = type,
                                           .domain = type == TYPE_CHOICE ? 0 : NONE,
                                           .target = NONE,
                                           .scale = 1,
                                           .high = 1,
                                           .used = true};
    build->operand_of[number] = operand;
    if (type == TYPE_TRUTH) {
        column->flags = ARENA_ARRAY(&build->unit.arena, uint8_t, 1);
        column->flags[0] = (uint8_t)word;
    } else {
        column->words = ARENA_ARRAY(&build->unit.arena, int64_t, 1);
        column->width = 8;
        batch_set_word(column, 0, word);
    }
    if (missing) {
        column->missing = ARENA_ARRAY(&build->unit.arena, uint8_t, 1);
        column->missing[0] = 1;
    }
    return add(build, type == TYPE_TRUTH ? OP_FIELD_FLAG : OP_FIELD_WORD, 0, 0, 0, number);
}

static uint32_t add_operand(struct build *build, const struct operand *operand, uint32_t number)
{
    bool known = operand->low == operand->high;
    if (operand->kind == TRUTH)
        return add_field(build, TYPE_TRUTH, number, operand->low, !known);
    if (operand->kind == POINT)
        return add_field(build, TYPE_DATE, number, known ? operand->low : 77, !known);
    enum value_type type = operand->kind == RATE ? TYPE_RATE : TYPE_AMOUNT;
    if (known)
        return add_field(build, type, number, operand->low, false);
    if (type == TYPE_RATE && operand->low == R(0, 1) && operand->high == R(1, 1))
        return add_field(build, TYPE_RATE, number, R(7, 7), true);
    if (operand->high == INFINITE) {
        uint32_t missing = add_field(build, TYPE_AMOUNT, number, 555, true);
        return add(build, OP_ADD, missing, add(build, OP_CONST_WORD, 0, 0, 0, operand->low), 0, 0);
    }
    uint32_t choice = add_field(build, TYPE_TRUTH, number, 0, true);
    uint32_t first = add(build, OP_CONST_WORD, 0, 0, 0, operand->high);
    uint32_t second = add(build, OP_CONST_WORD, 0, 0, 0, operand->low);
    return add(build, type == TYPE_RATE ? OP_SELECT_RATE : OP_SELECT_WORD, choice, first, second, 0);
}

/* Builds the program of one row; the register of its result is returned. */
static uint32_t build_begin(struct build *build, const struct row *row)
{
    *build = (struct build){0};
    unit_begin(&build->unit);
    build->program = (struct program){.id = "",
                                      .title = "",
                                      .code = build->code,
                                      .pool = build->pool,
                                      .pool_count = 4,
                                      .masks = build->masks,
                                      .mask_count = 2,
                                      .messages = build->messages,
                                      .message_count = 1,
                                      .grant = NONE};
    build->program.schema = (struct schema){.lists = &build->list, .list_count = 1, .fields = build->fields};
    build->list = (struct list_shape){"申請", NONE, 1};
    build->messages[0] = "二つ当てはまります";
    build->masks[0] = (uint64_t)1 << 3 | (uint64_t)1 << 63;
    build->masks[1] = 1;
    build->batch =
        (struct batch){.records = 1, .ids = build->ids, .starts = build->starts, .columns = build->columns};
    const struct opcode_info *info = &opcode_table[row->opcode];
    uint32_t registers[3] = {0};
    unsigned count = info->operands[0] == 'm' ? 3 : (unsigned)strspn(info->operands, "fw");
    for (unsigned i = 0; i < count; i++)
        registers[i] = add_operand(build, &row->operands[i], i);
    if (info->operands[0] == 'm') {
        memcpy(build->pool, registers, sizeof registers);
        registers[0] = 0;
        registers[1] = 3;
    }
    if (row->opcode == OP_AMONG)
        registers[2] = (uint32_t)row->immediate; /* words of the mask */
    uint32_t result = add(build, row->opcode, registers[0], registers[1], registers[2], row->immediate);
    build->program.key_amount = add(build, OP_CONST_WORD, 0, 0, 0, 0);
    const char *reason = program_verify(&build->program, &build->unit.arena);
    ck_assert_msg(!reason, "%s: %s", info->name, reason);
    return result;
}

static unsigned operands_of(struct build *build, struct machine *machine, uint32_t set)
{
    struct missing_input *inputs;
    uint32_t count = machine_reasons(machine, &build->unit.arena, &set, 1, &inputs);
    unsigned found = 0;
    for (uint32_t i = 0; i < count; i++)
        found |= 1u << build->operand_of[inputs[i].field];
    return found;
}

static void check_row(const struct row *row, size_t number, bool force)
{
    struct build build;
    uint32_t result = build_begin(&build, row);
    struct machine_options options = {.chunk = 1, .keep = true};
    struct machine *machine = machine_create(&build.unit.memory, &build.program, &options);
    const char *name = opcode_table[row->opcode].name;
    machine->force_general = force;
    for (uint32_t i = 0; i < build.program.count; i++)
        machine->plan.kept[i] = true;
    for (uint32_t i = 0; i < machine->plan.step_count; i++)
        machine->plan.steps[i].marks = true; /* nothing is decided here, and yet errors are wanted */
    machine_run(machine, &build.batch, 0, 1);
    const char *problem = machine_problem(machine, 0);
    ck_assert_msg(problem == row->problem || (problem && row->problem && strcmp(problem, row->problem) == 0),
                  "row %zu %s: %s", number, name, problem ? problem : "no problem");
    if (!row->problem || row->opcode == OP_FAIL) {
        struct lane lane = machine_lane(machine, result, 0);
        ck_assert_msg(lane.low == row->low && lane.high == row->high,
                      "row %zu %s: [%lld, %lld], not [%lld, %lld]", number, name, (long long)lane.low,
                      (long long)lane.high, (long long)row->low, (long long)row->high);
        ck_assert_msg(operands_of(&build, machine, lane.reasons) == row->reasons,
                      "row %zu %s: reasons %x, not %x", number, name,
                      operands_of(&build, machine, lane.reasons), row->reasons);
    }
    machine_destroy(machine);
    unit_end(&build.unit);
}

static void check_rows(const struct row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        check_row(&rows[i], i, false);
        check_row(&rows[i], i, true);
    }
}
#define CHECK_ROWS(rows) check_rows(rows, sizeof rows / sizeof *rows)

/* --- rows ---------------------------------------------------------------------------------------- */

START_TEST(truth)
{
    static const struct row rows[] = {
        {OP_NOT, 0, {T(0)}, 1, 1, 0, NULL},
        {OP_NOT, 0, {T(1)}, 0, 0, 0, NULL},
        {OP_NOT, 0, {T_ANY}, 0, 1, 1, NULL},
        {OP_AND, 0, {T(1), T(1)}, 1, 1, 0, NULL},
        {OP_AND, 0, {T(0), T_ANY}, 0, 0, 0, NULL},
        {OP_AND, 0, {T_ANY, T(0)}, 0, 0, 0, NULL},
        {OP_AND, 0, {T(1), T_ANY}, 0, 1, 2, NULL},
        {OP_AND, 0, {T_ANY, T_ANY}, 0, 1, 3, NULL},
        {OP_OR, 0, {T(0), T(0)}, 0, 0, 0, NULL},
        {OP_OR, 0, {T(1), T_ANY}, 1, 1, 0, NULL},
        {OP_OR, 0, {T_ANY, T(0)}, 0, 1, 1, NULL},
        {OP_OR, 0, {T_ANY, T_ANY}, 0, 1, 3, NULL},
        {OP_EQUAL_FLAG, 0, {T(0), T(0)}, 1, 1, 0, NULL},
        {OP_EQUAL_FLAG, 0, {T(0), T(1)}, 0, 0, 0, NULL},
        {OP_EQUAL_FLAG, 0, {T_ANY, T(1)}, 0, 1, 1, NULL},
        {OP_SELECT_FLAG, 0, {T(1), T(0), T_ANY}, 0, 0, 0, NULL},
        {OP_SELECT_FLAG, 0, {T(1), T_ANY, T_ANY}, 0, 1, 2, NULL},
        {OP_SELECT_FLAG, 0, {T(0), T_ANY, T(1)}, 1, 1, 0, NULL},
        {OP_SELECT_FLAG, 0, {T_ANY, T(1), T(1)}, 1, 1, 0, NULL},
        {OP_SELECT_FLAG, 0, {T_ANY, T(0), T(0)}, 0, 0, 0, NULL},
        {OP_SELECT_FLAG, 0, {T_ANY, T(1), T(0)}, 0, 1, 1, NULL},
        {OP_SELECT_FLAG, 0, {T_ANY, T_ANY, T(1)}, 0, 1, 3, NULL},
        {OP_SELECT_FLAG, 0, {T_ANY, T_ANY, T_ANY}, 0, 1, 7, NULL},
        {OP_KNOWN_FLAG, 0, {T(0)}, 1, 1, 0, NULL},
        {OP_KNOWN_FLAG, 0, {T_ANY}, 0, 0, 0, NULL},
        {OP_KNOWN_WORD, 0, {A(4)}, 1, 1, 0, NULL},
        {OP_KNOWN_WORD, 0, {I(4, 5)}, 0, 0, 0, NULL},
        {OP_SETTLED, 0, {D(4)}, 1, 1, 0, NULL},
        {OP_SETTLED, 0, {D_ANY}, 0, 1, 1, NULL},
        {OP_PENDING, 0, {T(1)}, 0, 0, 0, NULL},
        {OP_PENDING, 0, {T(0)}, 0, 0, 0, NULL},
        {OP_PENDING, 0, {T_ANY}, 0, INFINITE, 1, NULL},
        {OP_NOT_FALSE, 0, {T(0)}, 0, 0, 0, NULL},
        {OP_NOT_FALSE, 0, {T(1)}, 1, 1, 0, NULL},
        {OP_NOT_FALSE, 0, {T_ANY}, 1, 1, 0, NULL},
        {OP_FAIL, 0, {T(0)}, 0, 0, 0, NULL},
        {OP_FAIL, 0, {T_ANY}, 0, 1, 1, NULL},
        {OP_FAIL, 0, {T(1)}, 1, 1, 0, "二つ当てはまります"},
    };
    CHECK_ROWS(rows);
}
END_TEST

START_TEST(choice)
{
    static const struct row rows[] = {
        {OP_SELECT_WORD, 0, {T(1), A(5), I(1, 9)}, 5, 5, 0, NULL},
        {OP_SELECT_WORD, 0, {T(0), A(5), I(1, 9)}, 1, 9, 4, NULL},
        {OP_SELECT_WORD, 0, {T_ANY, A(5), A(5)}, 5, 5, 0, NULL},
        {OP_SELECT_WORD, 0, {T_ANY, A(5), A(7)}, 5, 7, 1, NULL},
        {OP_SELECT_WORD, 0, {T_ANY, A(7), I(0, INFINITE)}, 0, INFINITE, 5, NULL},
        {OP_SELECT_WORD, 0, {T_ANY, I(3, 5), I(4, 6)}, 3, 6, 7, NULL},
        {OP_SELECT_WORD, 0, {T_ANY, D(3), D_ANY}, NOWHERE, INFINITE, 5, NULL},
        {OP_SELECT_WORD, 0, {T(1), D(3), D_ANY}, 3, 3, 0, NULL},
        /* 1/2 < 2/3, though the words compare the other way round by their denominators */
        {OP_SELECT_RATE, 0, {T_ANY, Q(2, 3), Q(1, 2)}, R(1, 2), R(2, 3), 1, NULL},
        {OP_SELECT_RATE, 0, {T_ANY, Q(3, 1000), Q(2, 3)}, R(3, 1000), R(2, 3), 1, NULL},
        {OP_SELECT_RATE, 0, {T_ANY, Q(3, 4), Q(3, 4)}, R(3, 4), R(3, 4), 0, NULL},
        {OP_SELECT_RATE, 0, {T_ANY, Q(3, 4), Q_ANY}, R(0, 1), R(1, 1), 5, NULL},
        {OP_SELECT_RATE, 0, {T(0), Q(3, 4), Q_ANY}, R(0, 1), R(1, 1), 4, NULL},
        {OP_SELECT_RATE, 0, {T(1), Q(3, 4), Q_ANY}, R(3, 4), R(3, 4), 0, NULL},
    };
    CHECK_ROWS(rows);
}
END_TEST

#define MOST (INFINITE - 1)

START_TEST(sums)
{
    static const struct row rows[] = {
        {OP_ADD, 0, {A(5), A(7)}, 12, 12, 0, NULL},
        {OP_ADD, 0, {A(5), I(1, 3)}, 6, 8, 2, NULL},
        {OP_ADD, 0, {I(5, INFINITE), I(1, 3)}, 6, INFINITE, 3, NULL},
        {OP_ADD, 0, {A(MOST), I(1, 3)}, MOST, INFINITE, 2, NULL},
        {OP_SUBTRACT, 0, {A(5), A(7)}, -2, -2, 0, NULL},
        {OP_SUBTRACT, 0, {I(5, 9), A(7)}, -2, 2, 1, NULL},
        {OP_SUBTRACT, 0, {I(5, 9), I(1, 2)}, 3, 8, 3, NULL},
        {OP_SUBTRACT, 0, {A(5), I(1, INFINITE)}, NOWHERE, 4, 2, NULL},
        {OP_SUBTRACT, 0, {I(5, INFINITE), I(0, INFINITE)}, NOWHERE, INFINITE, 3, NULL},
        {OP_SUBTRACT, 0, {I(5, INFINITE), A(1)}, 4, INFINITE, 1, NULL},
        {OP_NEGATE, 0, {A(5)}, -5, -5, 0, NULL},
        {OP_NEGATE, 0, {I(2, INFINITE)}, NOWHERE, -2, 1, NULL},
        {OP_ADD_CHECKED, 0, {A(MOST), A(0)}, MOST, MOST, 0, NULL},
        {OP_ADD_CHECKED, 0, {A(MOST), A(1)}, 0, 0, 0, MACHINE_OVERFLOW},
        {OP_ADD_CHECKED, 0, {A(MOST), A(MOST)}, 0, 0, 0, MACHINE_OVERFLOW},
        {OP_ADD_CHECKED, 0, {A(-MOST), A(-2)}, 0, 0, 0, MACHINE_OVERFLOW},
        {OP_ADD_CHECKED, 0, {A(MOST), I(0, 5)}, MOST, INFINITE, 2, NULL},   /* may fit */
        {OP_ADD_CHECKED, 0, {A(MOST), I(1, 5)}, 0, 0, 0, MACHINE_OVERFLOW}, /* cannot fit */
        {OP_ADD_CHECKED, 0, {A(MOST), I(0, INFINITE)}, MOST, INFINITE, 2, NULL},
        {OP_SUBTRACT_CHECKED, 0, {A(-MOST), A(0)}, -MOST, -MOST, 0, NULL},
        {OP_SUBTRACT_CHECKED, 0, {A(-MOST), A(2)}, 0, 0, 0, MACHINE_OVERFLOW},
        {OP_SUBTRACT_CHECKED, 0, {A(MOST), A(-2)}, 0, 0, 0, MACHINE_OVERFLOW},
        {OP_SUBTRACT_CHECKED, 0, {A(-MOST), I(0, 3)}, NOWHERE, -MOST, 2, NULL},
        {OP_ON_BASE, 0, {A(0), A(7)}, 0, 0, 0, NULL},
        {OP_ON_BASE, 0, {A(5), A(7)}, 12, 12, 0, NULL},
        {OP_ON_BASE, 0, {I(0, 5), A(7)}, 0, 12, 1, NULL},
        {OP_ON_BASE, 0, {A(5), I(0, 7)}, 5, 12, 2, NULL},
        {OP_ON_BASE, 0, {A(0), I(0, 7)}, 0, 0, 0, NULL},
        {OP_ON_BASE, 0, {I(0, 5), I(0, 7)}, 0, 12, 3, NULL},
        {OP_ON_BASE, 0, {A(MOST), A(7)}, 0, 0, 0, MACHINE_OVERFLOW},
    };
    CHECK_ROWS(rows);
}
END_TEST

START_TEST(products)
{
    static const struct row rows[] = {
        {OP_MULTIPLY, 0, {A(5), A(7)}, 35, 35, 0, NULL},
        {OP_MULTIPLY, 0, {I(5, 6), I(7, 8)}, 35, 48, 3, NULL},
        {OP_MULTIPLY, 0, {A(0), I(7, INFINITE)}, 0, 0, 0, NULL},
        {OP_MULTIPLY, 0, {I(0, INFINITE), A(0)}, 0, 0, 0, NULL},
        {OP_MULTIPLY, 0, {I(0, 3), I(7, INFINITE)}, 0, INFINITE, 3, NULL},
        {OP_MULTIPLY_CHECKED, 0, {A(1ll << 31), A(1ll << 31)}, 1ll << 62, 1ll << 62, 0, NULL},
        {OP_MULTIPLY_CHECKED, 0, {A(1ll << 31), A(1ll << 32)}, 0, 0, 0, MACHINE_OVERFLOW},
        {OP_MULTIPLY_CHECKED, 0, {A(1ll << 31), I(0, 1ll << 32)}, 0, INFINITE, 2, NULL},
        {OP_MULTIPLY_CHECKED, 0, {A(7), A(INFINITE / 7)}, 0, 0, 0, MACHINE_OVERFLOW}, /* the infinity itself
                                                                                       */
        {OP_SCALE, 3, {I(2, INFINITE)}, 6, INFINITE, 1, NULL},
        {OP_SCALE, 3, {I(2, 4)}, 6, 12, 1, NULL},
        {OP_SCALE, 3, {A(-2)}, -6, -6, 0, NULL},
        {OP_SCALE, 4, {I(0, 1ll << 61)}, 0, INFINITE, 1, NULL},
        {OP_SCALE, 4, {I(1ll << 61, (1ll << 61) + 1)}, MOST, INFINITE, 1, NULL},
        {OP_SCALE_CHECKED, 3, {A(1ll << 61)}, 3ll << 61, 3ll << 61, 0, NULL},
        {OP_SCALE_CHECKED, 4, {A(1ll << 61)}, 0, 0, 0, MACHINE_OVERFLOW},
        {OP_SCALE_CHECKED, 4, {A(-(1ll << 61))}, 0, 0, 0, MACHINE_OVERFLOW},
        {OP_SCALE_CHECKED, 4, {I(0, 1ll << 61)}, 0, INFINITE, 1, NULL},
    };
    CHECK_ROWS(rows);
}
END_TEST

START_TEST(rounding)
{
    static const struct row rows[] = {
        {OP_DIVIDE_DOWN, 1000, {A(1999)}, 1, 1, 0, NULL},
        {OP_DIVIDE_DOWN, 1000, {A(-1)}, -1, -1, 0, NULL},
        {OP_DIVIDE_UP, 1000, {A(1001)}, 2, 2, 0, NULL},
        {OP_DIVIDE_UP, 1000, {A(1000)}, 1, 1, 0, NULL},
        {OP_DIVIDE_HALF_UP, 1000, {A(1499)}, 1, 1, 0, NULL},
        {OP_DIVIDE_HALF_UP, 1000, {A(1500)}, 2, 2, 0, NULL},
        {OP_DIVIDE_HALF_UP, 1000, {A(-1500)}, -1, -1, 0, NULL},
        {OP_DIVIDE_HALF_UP, INFINITE, {A(MOST)}, 1, 1, 0, NULL},
        {OP_DIVIDE_DOWN, 1000, {I(1200, 1900)}, 1, 1, 0, NULL},
        {OP_DIVIDE_DOWN, 1000, {I(1200, 2100)}, 1, 2, 1, NULL},
        {OP_DIVIDE_UP, 1000, {I(1200, INFINITE)}, 2, INFINITE, 1, NULL},
        {OP_PRORATE_DOWN, 0, {A(10), A(2), A(3)}, 6, 6, 0, NULL},
        {OP_PRORATE_UP, 0, {A(10), A(2), A(3)}, 7, 7, 0, NULL},
        {OP_PRORATE_HALF_UP, 0, {A(10), A(1), A(4)}, 3, 3, 0, NULL},
        {OP_PRORATE_HALF_UP, 0, {A(9), A(1), A(4)}, 2, 2, 0, NULL},
        {OP_PRORATE_DOWN, 0, {A(MOST), A(MOST), A(MOST)}, MOST, MOST, 0, NULL},
        {OP_PRORATE_DOWN, 0, {A(MOST), A(2), A(1)}, 0, 0, 0, MACHINE_OVERFLOW},
        {OP_PRORATE_DOWN, 0, {A(1), A(2), A(0)}, 0, 0, 0, MACHINE_DIVISION},
        {OP_PRORATE_DOWN, 0, {A(0), I(2, 3), A(0)}, 0, 0, 0, MACHINE_DIVISION},
        {OP_PRORATE_DOWN, 0, {I(10, 20), I(2, 3), I(4, 5)}, 4, 15, 7, NULL},
        {OP_PRORATE_DOWN, 0, {A(10), A(2), I(0, 5)}, 4, INFINITE, 4, NULL},
        {OP_PRORATE_DOWN, 0, {A(10), A(2), I(3, INFINITE)}, 0, 6, 4, NULL},
        {OP_PRORATE_UP, 0, {A(10), A(2), I(3, INFINITE)}, 1, 7, 4, NULL},
        {OP_PRORATE_DOWN, 0, {A(0), A(2), I(0, INFINITE)}, 0, 0, 0, NULL},
        {OP_PRORATE_DOWN, 0, {I(0, INFINITE), A(2), A(3)}, 0, INFINITE, 1, NULL},
        {OP_RATE_DOWN, 1, {A(1001), Q(3, 4)}, 750, 750, 0, NULL},
        {OP_RATE_UP, 1, {A(1001), Q(3, 4)}, 751, 751, 0, NULL},
        {OP_RATE_HALF_UP, 1, {A(1001), Q(3, 4)}, 751, 751, 0, NULL},
        {OP_RATE_DOWN, 1000, {A(2999999), Q(1, 2)}, 1499, 1499, 0, NULL},
        {OP_RATE_DOWN, 1, {A(1000), Q_ANY}, 0, 1000, 2, NULL},
        {OP_RATE_DOWN, 1, {A(0), Q_ANY}, 0, 0, 0, NULL},
        {OP_RATE_DOWN, 1, {A(1000), A(R(1, 0))}, 0, 0, 0, MACHINE_DIVISION},
        {OP_RATE_DOWN, 1, {A(1000), I(R(1, 2), R(2, 0))}, 0, 0, 0, MACHINE_DIVISION},
        {OP_RATE_DOWN, 1, {A(1000), I(R(1, 0), R(2, 3))}, 0, 0, 0, MACHINE_DIVISION},
        {OP_RATE_DOWN, 1, {I(100, INFINITE), Q(1, 2)}, 50, INFINITE, 1, NULL},
        {OP_RATE_DOWN, 1, {I(100, INFINITE), Q_ANY}, 0, INFINITE, 3, NULL},
        {OP_RATE_DOWN, 1, {I(100, 200), Q_BETWEEN(1, 2, 3, 4)}, 50, 150, 3, NULL},
        {OP_RATE_DOWN, 1, {A(MOST), Q(1000, 999)}, 0, 0, 0, MACHINE_OVERFLOW},
        {OP_RATE_DOWN, 2, {A(MOST), Q(1000, 999)}, 4616302320748136039, 4616302320748136039, 0, NULL},
    };
    CHECK_ROWS(rows);
}
END_TEST

START_TEST(least_and_greatest)
{
    static const struct row rows[] = {
        {OP_LEAST, 0, {A(5), A(3), A(9)}, 3, 3, 0, NULL},
        {OP_LEAST, 0, {A(5), I(5, 8), I(7, INFINITE)}, 5, 5, 0, NULL},
        {OP_LEAST, 0, {A(5), I(4, 8), I(7, INFINITE)}, 4, 5, 2, NULL},
        {OP_LEAST, 0, {I(4, 8), I(8, INFINITE), I(7, INFINITE)}, 4, 8, 5, NULL},
        {OP_LEAST, 0, {I(4, INFINITE), I(0, INFINITE), A(10)}, 0, 10, 3, NULL},
        {OP_LEAST, 0, {I(0, INFINITE), A(0), A(10)}, 0, 0, 0, NULL},
        {OP_GREATEST, 0, {A(5), A(3), A(9)}, 9, 9, 0, NULL},
        {OP_GREATEST, 0, {A(5), I(1, 5), I(0, 4)}, 5, 5, 0, NULL},
        {OP_GREATEST, 0, {A(5), I(1, 6), I(0, 5)}, 5, 6, 2, NULL},
        {OP_GREATEST, 0, {I(1, 6), I(0, 7), A(0)}, 1, 7, 3, NULL},
        {OP_GREATEST, 0, {I(0, INFINITE), I(0, 7), A(7)}, 7, INFINITE, 1, NULL},
        {OP_EARLIER, 0, {D(3), D(4)}, 3, 3, 0, NULL},
        {OP_EARLIER, 0, {D_ANY, D(4)}, NOWHERE, INFINITE, 1, NULL},
        {OP_LATER, 0, {D(3), D(4)}, 4, 4, 0, NULL},
        {OP_LATER, 0, {D_ANY, D_ANY}, NOWHERE, INFINITE, 3, NULL},
    };
    CHECK_ROWS(rows);
}
END_TEST

START_TEST(comparisons)
{
    static const struct row rows[] = {
        {OP_EQUAL, 0, {A(5), A(5)}, 1, 1, 0, NULL},
        {OP_EQUAL, 0, {A(5), A(6)}, 0, 0, 0, NULL},
        {OP_EQUAL, 0, {A(5), I(6, 7)}, 0, 0, 0, NULL},
        {OP_EQUAL, 0, {A(5), I(5, 7)}, 0, 1, 2, NULL},
        {OP_EQUAL, 0, {I(4, 7), I(4, 7)}, 0, 1, 3, NULL}, /* two occurrences are independent */
        {OP_EQUAL, 0, {A(0), I(0, INFINITE)}, 0, 1, 2, NULL},
        {OP_LESS, 0, {A(5), A(6)}, 1, 1, 0, NULL},
        {OP_LESS, 0, {A(5), A(5)}, 0, 0, 0, NULL},
        {OP_LESS, 0, {I(3, 5), I(6, INFINITE)}, 1, 1, 0, NULL},
        {OP_LESS, 0, {I(3, 5), I(5, 6)}, 0, 1, 3, NULL},
        {OP_LESS, 0, {I(5, INFINITE), A(5)}, 0, 0, 0, NULL},
        {OP_LESS, 0, {A(0), I(0, INFINITE)}, 0, 1, 2, NULL},
        {OP_LESS_EQUAL, 0, {A(5), A(5)}, 1, 1, 0, NULL},
        {OP_LESS_EQUAL, 0, {A(6), A(5)}, 0, 0, 0, NULL},
        {OP_LESS_EQUAL, 0, {A(0), I(0, INFINITE)}, 1, 1, 0, NULL},
        {OP_LESS_EQUAL, 0, {I(0, INFINITE), A(0)}, 0, 1, 1, NULL},
        {OP_LESS_EQUAL, 0, {I(6, 7), I(3, 5)}, 0, 0, 0, NULL},
        {OP_LESS_EQUAL, 0, {I(5, 7), I(3, 5)}, 0, 1, 3, NULL},
        {OP_RATE_EQUAL, 0, {Q(3, 4), Q(3, 4)}, 1, 1, 0, NULL},
        {OP_RATE_EQUAL, 0, {Q(3, 4), Q(2, 3)}, 0, 0, 0, NULL},
        {OP_RATE_EQUAL, 0, {Q(3, 4), Q_ANY}, 0, 1, 2, NULL},
        {OP_RATE_EQUAL, 0, {Q(4, 3), Q_ANY}, 0, 0, 0, NULL},
        {OP_RATE_LESS, 0, {Q(2, 3), Q(3, 4)}, 1, 1, 0, NULL},
        {OP_RATE_LESS, 0, {Q(3, 4), Q(3, 4)}, 0, 0, 0, NULL},
        {OP_RATE_LESS, 0, {Q_ANY, Q(1, 1)}, 0, 1, 1, NULL},
        {OP_RATE_LESS, 0, {Q_ANY, Q(1001, 1000)}, 1, 1, 0, NULL},
        {OP_RATE_LESS_EQUAL, 0, {Q_ANY, Q(1, 1)}, 1, 1, 0, NULL},
        {OP_RATE_LESS_EQUAL, 0, {Q(3, 4), Q_ANY}, 0, 1, 2, NULL},
        {OP_RATE_LESS_EQUAL, 0, {Q(5, 4), Q_ANY}, 0, 0, 0, NULL},
        {OP_SAME_POINT, 0, {D(5), D(5)}, 1, 1, 0, NULL},
        {OP_SAME_POINT, 0, {D(5), D(6)}, 0, 0, 0, NULL},
        {OP_SAME_POINT, 0, {D_ANY, D(6)}, 0, 1, 1, NULL},
        {OP_SAME_POINT, 0, {D_ANY, D_ANY}, 0, 1, 3, NULL},
        {OP_BEFORE, 0, {D(5), D(6)}, 1, 1, 0, NULL},
        {OP_BEFORE, 0, {D(6), D(6)}, 0, 0, 0, NULL},
        {OP_BEFORE, 0, {D(6), D_ANY}, 0, 1, 2, NULL},
        {OP_BEFORE_OR_AT, 0, {D(6), D(6)}, 1, 1, 0, NULL},
        {OP_BEFORE_OR_AT, 0, {D(7), D(6)}, 0, 0, 0, NULL},
        {OP_AMONG, 1, {D(3)}, 1, 1, 0, NULL},
        {OP_AMONG, 1, {D(4)}, 0, 0, 0, NULL},
        {OP_AMONG, 1, {D(63)}, 1, 1, 0, NULL},
        {OP_AMONG, 1, {D(64)}, 0, 0, 0, NULL},
        {OP_AMONG, 1, {D(-1)}, 0, 0, 0, NULL},
        {OP_AMONG, 1, {D(67)}, 0, 0, 0, NULL},
        {OP_AMONG, 2, {D(64)}, 1, 1, 0, NULL},
        {OP_AMONG, 2, {D(128)}, 0, 0, 0, NULL},
        {OP_AMONG, 2, {D(-1)}, 0, 0, 0, NULL},
        {OP_AMONG, 2, {D_ANY}, 0, 1, 1, NULL},
        {OP_HAS_ALL, 6, {D(7)}, 1, 1, 0, NULL},
        {OP_HAS_ALL, 6, {D(5)}, 0, 0, 0, NULL},
        {OP_HAS_ALL, 6, {D_ANY}, 0, 1, 1, NULL},
        {OP_HAS_ANY, 6, {D(5)}, 1, 1, 0, NULL},
        {OP_HAS_ANY, 6, {D(9)}, 0, 0, 0, NULL},
        {OP_SET_SIZE, 0, {D(-1)}, 64, 64, 0, NULL},
        {OP_SET_SIZE, 0, {D(10)}, 2, 2, 0, NULL},
        {OP_SET_SIZE, 0, {D_ANY}, NOWHERE, INFINITE, 1, NULL},
    };
    CHECK_ROWS(rows);
}
END_TEST

struct date_row {
    enum opcode opcode;
    int64_t immediate;
    int a[3], b[3]; /* a date; or {number} with a zero month */
    int result[3];
};

static int64_t day(const int parts[3])
{
    return parts[1] ? date_from(parts[0], parts[1], parts[2]) : parts[0];
}

START_TEST(dates)
{
    static const struct date_row rows[] = {
        {OP_SHIFT, 0, {2024, 2, 28}, {2}, {2024, 3, 1}},
        {OP_SHIFT, 0, {2024}, {1}, {2025}},
        {OP_SHIFT_MONTHS, 0, {2024, 1, 31}, {1}, {2024, 2, 29}},
        {OP_SHIFT_MONTHS, 0, {2024, 3, 31}, {-1}, {2024, 2, 29}},
        {OP_SHIFT_MONTHS, 0, {2024, 12, 15}, {1}, {2025, 1, 15}},
        {OP_FISCAL_YEAR, 0, {2024, 3, 31}, {0}, {2023}},
        {OP_FISCAL_YEAR, 0, {2024, 4, 1}, {0}, {2024}},
        {OP_YEAR_START, 0, {2024}, {0}, {2024, 4, 1}},
        {OP_YEAR_END, 0, {2024}, {0}, {2025, 3, 31}},
        {OP_DAYS_BETWEEN, 0, {2024, 2, 28}, {2024, 3, 1}, {2}},
        {OP_DAYS_BETWEEN, 0, {2024, 3, 1}, {2024, 2, 28}, {-2}},
        {OP_MONTHS_BETWEEN, 0, {2024, 1, 15}, {2024, 2, 14}, {0}},
        {OP_MONTHS_BETWEEN, 0, {2024, 1, 15}, {2024, 2, 15}, {1}},
        {OP_MONTHS_BETWEEN, 0, {2024, 1, 31}, {2024, 2, 29}, {0}},
        {OP_MONTHS_BETWEEN, 0, {2024, 1, 31}, {2024, 3, 1}, {1}},
        {OP_MONTHS_BETWEEN, 0, {2024, 2, 15}, {2024, 1, 15}, {-1}},
        {OP_MONTHS_BETWEEN, 0, {2024, 2, 14}, {2024, 1, 15}, {0}},
        {OP_YEARS_BETWEEN, 0, {1960, 4, 1}, {2025, 3, 31}, {64}},
        {OP_YEARS_BETWEEN, 0, {1960, 4, 1}, {2025, 4, 1}, {65}},
        {OP_YEARS_BETWEEN, 0, {2000, 2, 29}, {2025, 2, 28}, {24}},
        {OP_YEARS_BETWEEN, 0, {2000, 2, 29}, {2025, 3, 1}, {25}},
        {OP_DATE_PART, 0, {2024, 2, 29}, {0}, {2024}},
        {OP_DATE_PART, 1, {2024, 2, 29}, {0}, {2}},
        {OP_DATE_PART, 2, {2024, 2, 29}, {0}, {29}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int64_t a = day(rows[i].a), b = day(rows[i].b), result = day(rows[i].result);
        bool two = strlen(opcode_table[rows[i].opcode].operands) == 2 &&
                   opcode_table[rows[i].opcode].operands[1] == 'w';
        struct row known = {rows[i].opcode, rows[i].immediate, {D(a), D(b)}, result, result, 0, NULL};
        struct row first = {rows[i].opcode, rows[i].immediate, {D_ANY, D(b)}, NOWHERE, INFINITE, 1, NULL};
        struct row second = {rows[i].opcode, rows[i].immediate, {D(a), D_ANY}, NOWHERE, INFINITE, 2, NULL};
        check_row(&known, i, false);
        check_row(&known, i, true);
        check_row(&first, i, false);
        if (two)
            check_row(&second, i, false);
    }
}
END_TEST

/* Division by a constant has a fast way for small numbers: it is held against the plain one at all borders.
 */
START_TEST(division_by_constants)
{
    enum { WORDS = 4096 };
    static int64_t words[WORDS];
    int64_t divisors[400];
    uint32_t count = 0;
    uint64_t chance = 1;
    for (int64_t d = 1; d <= 100; d++)
        divisors[count++] = d;
    for (int shift = 3; shift < 34; shift++)
        for (int64_t around = -1; around <= 1; around++)
            divisors[count++] = ((int64_t)1 << shift) + around;
    for (int64_t d = 1000; d < 1000000000000; d *= 10) {
        divisors[count++] = d;
        divisors[count++] = 4 * d;
        divisors[count++] = d / 3;
    }
    for (int i = 0; i < 100; i++) {
        chance = chance * 6364136223846793005u + 1442695040888963407u;
        divisors[count++] = 1 + (int64_t)(chance >> 33);
    }
    for (uint32_t d = 0; d < count; d++) {
        static const enum opcode opcodes[] = {OP_DIVIDE_DOWN, OP_DIVIDE_UP, OP_DIVIDE_HALF_UP};
        int64_t divisor = divisors[d];
        for (int i = 0; i < WORDS; i++) {
            chance = chance * 6364136223846793005u + 1442695040888963407u;
            int64_t multiple = (int64_t)(chance >> 32) / divisor * divisor, half = multiple + divisor / 2;
            int64_t word = i % 3 ? (i % 3 == 1 ? multiple : half) + i % 5 - 2 : (int64_t)(chance >> 32);
            words[i] = word < 0 ? 0 : word > UINT32_MAX ? UINT32_MAX - i : word;
        }
        words[1] = d % 2 ? -1 : 0; /* every other time the fast way does not apply */
        for (int k = 0; k < 3; k++) {
            struct row row = {opcodes[k], divisor, {A(0)}, 0, 0, 0, NULL};
            struct build build;
            uint32_t result = build_begin(&build, &row);
            build.batch.records = WORDS;
            build.columns[0].words = words; /* of 64 bits, as add_field made it */
            struct machine_options options = {.chunk = WORDS, .keep = true};
            struct machine *machine = machine_create(&build.unit.memory, &build.program, &options);
            machine_run(machine, &build.batch, 0, WORDS);
            for (uint32_t i = 0; i < WORDS; i++)
                ck_assert_int_eq(machine_lane(machine, result, i).low,
                                 number_divide(words[i], divisor, (enum rounding)k));
            machine_destroy(machine);
            unit_end(&build.unit);
        }
    }
}
END_TEST

/* Words that no record has must still do no harm. */
START_TEST(any_word_is_survived)
{
    static const int64_t words[] = {INT64_MIN, INT64_MIN + 1, INT32_MIN,     -1,       0, 1, INT32_MAX,
                                    1ll << 32, 1ll << 62,     INT64_MAX - 1, INT64_MAX};
    enum { COUNT = sizeof words / sizeof *words };
    for (int opcode = OP_NOT; opcode <= OP_LATER; opcode++) {
        const char *letters = opcode_table[opcode].operands;
        if (letters[0] != 'w' && letters[0] != 'm')
            continue;
        for (int i = 0; i < COUNT * COUNT * COUNT; i++) {
            int64_t immediate = opcode == OP_DATE_PART ? i % 3
                                : opcode == OP_AMONG   ? 1 + i % 2
                                : i % 2                ? 1
                                                       : INT64_MAX;
            struct row row = {(enum opcode)opcode,
                              immediate,
                              {D(words[i % COUNT]), D(words[i / COUNT % COUNT]), D(words[i / COUNT / COUNT])},
                              0,
                              0,
                              0,
                              NULL};
            struct build build;
            build_begin(&build, &row);
            struct machine_options options = {.chunk = 1, .keep = true};
            struct machine *machine = machine_create(&build.unit.memory, &build.program, &options);
            machine->force_general = i % 3 == 0;
            machine_run(machine, &build.batch, 0, 1);
            machine_destroy(machine);
            unit_end(&build.unit);
            if (strcspn(letters, "i") == 1 && i >= COUNT * 2)
                break; /* one operand: the others do not count */
        }
    }
}
END_TEST

/* Whether a field counts as there where its value is missing is the batch's to say. */
START_TEST(presence)
{
    static const struct {
        enum presence presence;
        bool missing;
        int64_t low, high;
    } rows[] = {
        {PRESENCE_AS_MISSING, false, 1, 1}, {PRESENCE_GIVEN, false, 1, 1}, {PRESENCE_OPEN, false, 1, 1},
        {PRESENCE_AS_MISSING, true, 0, 0},  {PRESENCE_GIVEN, true, 1, 1},  {PRESENCE_OPEN, true, 0, 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct row row = {OP_KNOWN_WORD, 0, {D_ANY}, 0, 0, 0, NULL};
        struct build build;
        build_begin(&build, &row);
        uint32_t asked = add(&build, OP_PRESENT, 0, 0, 0, 0);
        build.columns[0].presence = rows[i].presence;
        build.columns[0].missing[0] = rows[i].missing;
        ck_assert_ptr_null(program_verify(&build.program, &build.unit.arena));
        struct machine *machine = machine_create(&build.unit.memory, &build.program, &(struct machine_options){.keep = true});
        machine_run(machine, &build.batch, 0, 1);
        struct lane lane = machine_lane(machine, asked, 0);
        ck_assert_int_eq(lane.low, rows[i].low);
        ck_assert_int_eq(lane.high, rows[i].high);
        ck_assert_uint_eq(operands_of(&build, machine, lane.reasons), rows[i].low != rows[i].high);
        machine_destroy(machine);
        unit_end(&build.unit);
    }
}
END_TEST

/* What a machine says of the first record of three with two lines each, of which one may lack its amount; no chunk may have
 * more lines, or lines that may lack something, than `most`. */
static const char *problem_with(struct made *made, uint32_t most, bool general, bool lacks)
{
    made_begin(made, 3);
    uint32_t list = made_list(made, 2, 10), line = made_field(made, list, TYPE_AMOUNT, 0, 1000);
    uint32_t sum = made_add(made, OP_SUM, line, 0, 0, 0);
    for (uint32_t i = 0; i < 6; i++)
        made_set(made, 0, i, 100 + i);
    if (lacks)
        made_lose(made, 0, 5);
    made_name_all(made);
    struct machine *machine =
        machine_create(&made->unit.memory, &made->program, &(struct machine_options){.general = general});
    machine->lanes_most = most;
    machine_run(machine, &made->batch, 0, 3);
    const char *problem = machine_problem(machine, 0);
    ck_assert(general == !machine->fast);
    ck_assert(machine_has_problems(machine) == (general || lacks || most <= 6)); /* or may have */
    ck_assert_ptr_eq(machine_problem(machine, 2), problem);
    if (!problem) {
        ck_assert_int_eq(machine_lane(machine, sum, 0).low, 100 + 101);
        ck_assert_int_eq(machine_lane(machine, sum, 0).high, 100 + 101);
        ck_assert_int_eq(machine_lane(machine, sum, 2).low, lacks ? 104 : 104 + 105);
    }
    machine_destroy(machine);
    return problem;
}

/* Each line has a number, and each that may lack something. Where there are more than numbers, it is said of every application. */
START_TEST(more_lines_than_numbers)
{
    static const struct {
        uint32_t most;
        bool lacks, told;
    } rows[] = {{5, true, true}, {6, true, true}, {7, true, false}, {INT32_MAX, true, false}, {6, false, false}, {7, false, false}};
    static struct made made;
    for (size_t i = 0; i < 2 * sizeof rows / sizeof *rows; i++) {
        const char *problem = problem_with(&made, rows[i / 2].most, i % 2, rows[i / 2].lacks);
        if (rows[i / 2].told)
            ck_assert_str_eq(problem, MACHINE_TOO_MANY);
        else
            ck_assert_ptr_null(problem);
        unit_end(&made.unit);
    }
}
END_TEST

UNIT_MAIN("machine", presence, more_lines_than_numbers, truth, choice, sums, products, rounding, least_and_greatest, comparisons, dates,
          division_by_constants, any_word_is_survived)
