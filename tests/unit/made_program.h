/* SPDX-License-Identifier: Apache-2.0 */
/* A program that a test makes by hand, with its records: fields of given bounds, instructions one by one, values row by row.
 * What a machine of any options makes of it must be what the general path makes of it, register by register. */
#ifndef YOKO_UNIT_MADE_PROGRAM_H
#define YOKO_UNIT_MADE_PROGRAM_H

#include "exec/fast.h"
#include "unit.h"

#include <string.h>

#define MADE_FIELDS 8
#define MADE_LISTS  3   /* the application is one of them */
#define MADE_MOST   200 /* instructions */
#define MADE_BEHIND 64  /* rows for which there is room behind a column */

struct made {
    struct unit unit;
    struct field fields[MADE_FIELDS];
    struct list_shape lists[MADE_LISTS];
    struct domain domain;
    struct instruction code[MADE_MOST];
    uint32_t pool[4 * MADE_MOST];
    uint64_t masks[64];
    struct item items[MADE_MOST];
    struct test tests[MADE_MOST];
    struct program program;
    struct batch_column columns[MADE_FIELDS];
    uint32_t *starts[MADE_LISTS];
    struct batch batch;
};

static inline uint32_t made_add_to(struct made *made, uint32_t list, enum opcode opcode, uint32_t a, uint32_t b, uint32_t c,
                                   int64_t immediate)
{
    ck_assert_uint_lt(made->program.count, MADE_MOST);
    made->code[made->program.count] = (struct instruction){(uint16_t)opcode, (uint16_t)list, a, b, c, immediate};
    return made->program.count++;
}

static inline uint32_t made_add(struct made *made, enum opcode opcode, uint32_t a, uint32_t b, uint32_t c, int64_t immediate)
{
    return made_add_to(made, 0, opcode, a, b, c, immediate);
}

static inline uint32_t made_number(struct made *made, int64_t word)
{
    return made_add(made, OP_CONST_WORD, 0, 0, 0, word);
}

/* LEAST or GREATEST of two. */
static inline uint32_t made_one_of(struct made *made, enum opcode opcode, uint32_t a, uint32_t b)
{
    uint32_t first = made->program.pool_count;
    made->pool[first] = a, made->pool[first + 1] = b;
    made->program.pool_count += 2;
    return made_add(made, opcode, first, 2, 0, 0);
}

static inline void made_begin(struct made *made, uint32_t records)
{
    memset(made, 0, sizeof *made);
    unit_begin(&made->unit);
    made->lists[0] = (struct list_shape){"申請", NONE, 0};
    made->program = (struct program){.id = "", .title = "", .code = made->code, .pool = made->pool, .masks = made->masks,
                                     .items = made->items, .tests = made->tests, .grant = NONE,
                                     .schema = {.domains = &made->domain, .domain_count = 1, .lists = made->lists, .list_count = 1,
                                                .fields = made->fields}};
    made->domain.name = "区分";
    made->batch = (struct batch){.arena = &made->unit.arena, .records = records, .columns = made->columns, .starts = made->starts};
}

/* A list of which each record has so many lines, or the batch nothing for 0. */
static inline uint32_t made_list(struct made *made, uint32_t lines, uint32_t most)
{
    uint32_t list = made->program.schema.list_count++;
    made->lists[list] = (struct list_shape){"明細", NONE, most};
    made->starts[list] = lines ? ARENA_ARRAY(&made->unit.arena, uint32_t, made->batch.records + 1) : NULL;
    for (uint32_t r = 0; lines && r <= made->batch.records; r++)
        made->starts[list][r] = r * lines;
    return list;
}

static inline uint32_t made_rows(const struct made *made, uint32_t list)
{
    const uint32_t *starts = made->starts[list];
    return list == 0 ? made->batch.records : starts ? starts[made->batch.records] : 0;
}

/* A field with an empty column, which the returned register reads. */
static inline uint32_t made_field(struct made *made, uint32_t list, enum value_type type, int64_t low, int64_t high)
{
    uint32_t f = made->program.schema.field_count++;
    ck_assert_uint_lt(f, MADE_FIELDS);
    made->fields[f] = (struct field){.name = "値", .type = type, .space = list, .domain = type == TYPE_CHOICE || type == TYPE_SET ? 0 : NONE,
                                     .target = type == TYPE_REFERENCE ? list : NONE, .scale = 1, .low = low, .high = high, .used = true};
    size_t room = (size_t)made_rows(made, list) + MADE_BEHIND;
    if (type == TYPE_TRUTH) {
        made->columns[f].flags = ARENA_ARRAY(&made->unit.arena, uint8_t, room);
    } else {
        made->columns[f].width = schema_width(&made->program.schema, f);
        made->columns[f].words = ARENA_ARRAY(&made->unit.arena, int64_t, room);
    }
    return made_add_to(made, list, type == TYPE_TRUTH ? OP_FIELD_FLAG : OP_FIELD_WORD, 0, 0, 0, f);
}

static inline void made_set(struct made *made, uint32_t field, uint32_t row, int64_t word)
{
    if (made->columns[field].flags)
        made->columns[field].flags[row] = (uint8_t)word;
    else
        batch_set_word(&made->columns[field], row, word);
}

/* The row lacks the field. */
static inline void made_lose(struct made *made, uint32_t field, uint32_t row)
{
    struct batch_column *column = &made->columns[field];
    if (!column->missing)
        column->missing = ARENA_ARRAY(&made->unit.arena, uint8_t, made_rows(made, made->fields[field].space) + MADE_BEHIND);
    column->missing[row] = 1;
    made_set(made, field, row, 0);
}

/* Every register is a result, or a test. */
static inline void made_name_all(struct made *made)
{
    struct program *program = &made->program;
    program->key_amount = made_number(made, 0);
    for (uint32_t i = 0; i < program->count; i++) {
        if (program->code[i].space != 0)
            continue;
        if (opcode_table[program->code[i].opcode].storage == STORAGE_FLAG) {
            made->tests[program->test_count++] = (struct test){.reg = i, .applies = NONE, .clause = NONE, .text = "条件"};
        } else {
            made->pool[program->pool_count] = i;
            made->items[program->item_count++] = (struct item){.name = "結果", .shape = SHAPE_ONE, .first = program->pool_count++,
                                                               .count = 1, .when = NONE, .clause = NONE,
                                                               .format = {TYPE_AMOUNT, NONE, 1, NULL}};
        }
    }
    const char *reason = program_verify(program, &made->unit.arena);
    ck_assert_msg(!reason, "%s", reason);
}

static inline bool made_same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

/* Which fields of the record a value is not known for; of lists, which of their lines. */
static inline uint64_t made_reasons(struct made *made, struct machine *machine, uint32_t set)
{
    struct missing_input *inputs;
    uint32_t count = machine_reasons(machine, &made->unit.arena, &set, 1, &inputs);
    uint64_t found = 0;
    for (uint32_t i = 0; i < count; i++)
        found += ((uint64_t)inputs[i].line * MADE_FIELDS + inputs[i].field + 1) * 0x9E3779B97F4A7C15u;
    return found;
}

/* That the machine has for each record of the chunk what the general one has. */
static inline void made_compare(struct made *made, struct machine *machine, struct machine *general)
{
    uint32_t count = machine->count;
    int64_t *words = ARENA_ARRAY(&made->unit.arena, int64_t, count + 1);
    uint8_t *known = ARENA_ARRAY(&made->unit.arena, uint8_t, count + 1);
    for (uint32_t r = 0; r < count; r++) {
        const char *got = machine_problem(machine, r), *wanted = machine_problem(general, r);
        ck_assert_msg(made_same_text(got, wanted), "record %u: %s, not %s", (unsigned)r, got ? got : "fine", wanted ? wanted : "fine");
    }
    for (uint32_t i = 0; i < made->program.count; i++) {
        if (made->code[i].space != 0)
            continue;
        bool truth = opcode_table[made->code[i].opcode].storage == STORAGE_FLAG;
        uint32_t from = count / 3, some = count - from - count / 4; /* a part, in words as wide as told */
        struct batch_column part = {.words = ARENA_ARRAY(&made->unit.arena, int64_t, count + 1), .width = machine_width(machine, i)};
        machine_take(machine, i, from, some, part.width, part.words, NULL);
        if (truth)
            machine_take_truths(machine, i, 0, count, known);
        else
            machine_take(machine, i, 0, count, 8, words, known);
        for (uint32_t r = 0; r < count; r++) {
            if (machine_problem(general, r))
                continue;
            struct lane got = machine_lane(machine, i, r), want = machine_lane(general, i, r);
            ck_assert_msg(got.low == want.low && got.high == want.high, "record %u r%u %s: [%lld, %lld], not [%lld, %lld]", (unsigned)r,
                          (unsigned)i, opcode_table[made->code[i].opcode].name, (long long)got.low, (long long)got.high,
                          (long long)want.low, (long long)want.high);
            if (want.low != want.high)
                ck_assert_uint_eq(made_reasons(made, machine, got.reasons), made_reasons(made, general, want.reasons));
            if (truth) {
                ck_assert_uint_eq(known[r], want.low == want.high ? (uint8_t)want.low : 2);
            } else {
                ck_assert_int_eq(words[r], want.low);
                ck_assert_uint_eq(known[r], want.low == want.high);
                if (known[r] && r >= from && r < from + some)
                    ck_assert_int_eq(batch_word(&part, r - from), want.low);
            }
        }
    }
}

#endif
