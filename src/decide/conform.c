/* SPDX-License-Identifier: Apache-2.0 */
/* A bound such as 上限額 <= 基準額 turns on a few fields, and on each only where some comparison with a fixed
 * value flips. So it is enough to try the values on both sides of each flip, in all combinations: every value in between
 * behaves as its neighbours do. Where that is not so (two fields are compared or added, lines take part, there are too many
 * combinations), a bound that is broken may not be found here; each record shows it.
 */
#include <config.h>

#include "decide/conform.h"

#include "base/date.h"
#include "base/number.h"

#include "exec/machine.h"

#include <stdlib.h>
#include <string.h>

#define MOST_TRIALS 200000
#define MOST_VALUES 64

struct trial_field {
    uint32_t field;
    int64_t values[MOST_VALUES];
    uint32_t count;
};

struct trial {
    struct arena *arena;
    const struct program *program;
    bool *cone;     /* by register: the bound depends on it */
    uint32_t *base; /* by register: where it rises with one field alone, being that field, scaled or rounded: the register of
                       the field; else NONE */
    VECTOR(struct trial_field) fields; /* each with a value to try */
};

/* --- the values to try --------------------------------------------------------------------------- */

static struct trial_field *trial_field(struct trial *trial, uint32_t field)
{
    for (uint32_t i = 0; i < trial->fields.count; i++)
        if (trial->fields.items[i].field == field)
            return &trial->fields.items[i];
    struct trial_field fresh = {.field = field};
    VECTOR_ADD(trial->arena, trial->fields, fresh);
    return &trial->fields.items[trial->fields.count - 1];
}

static void add_value(struct trial *trial, uint32_t number, int64_t value)
{
    struct trial_field *at = trial_field(trial, number);
    for (uint32_t i = 0; i < at->count; i++)
        if (at->values[i] == value)
            return;
    if (at->count < MOST_VALUES)
        at->values[at->count++] = value;
}

static bool has_order(const struct field *field)
{
    return field->type == TYPE_AMOUNT || field->type == TYPE_DATE || field->type == TYPE_YEAR;
}

static void add_plain_values(struct trial *trial, uint32_t number)
{
    const struct schema *schema = &trial->program->schema;
    const struct field *field = &schema->fields[number];
    if (field->type == TYPE_TRUTH) {
        add_value(trial, number, 0);
        add_value(trial, number, 1);
    } else if (field->type == TYPE_CHOICE) {
        for (uint32_t m = 0; m < schema->domains[field->domain].count; m++)
            add_value(trial, number, m);
    } else if (has_order(field)) {
        add_value(trial, number, field->low);
        add_value(trial, number, field->high);
    }
}

/* The value of a register that rises with one field when that has `value`. */
static int64_t follow(const struct trial *trial, uint32_t reg, int64_t value)
{
    const struct instruction *i = &trial->program->code[reg];
    if (reg == trial->base[reg])
        return value;
    int64_t below = follow(trial, i->a, value);
    wide scaled = (wide)below * i->immediate;
    switch ((enum opcode)i->opcode) {
    case OP_DIVIDE_DOWN:
        return number_divide(below, i->immediate, ROUND_DOWN);
    case OP_DIVIDE_UP:
        return number_divide(below, i->immediate, ROUND_UP);
    case OP_DIVIDE_HALF_UP:
        return number_divide(below, i->immediate, ROUND_HALF_UP);
    default:
        return wide_fits(scaled) ? (int64_t)scaled : AMOUNT_INFINITY - 1;
    }
}

/* The least value of the field from which the register reaches `limit`, and the one before it. */
static void add_flip(struct trial *trial, uint32_t reg, int64_t limit)
{
    uint32_t number = (uint32_t)trial->program->code[trial->base[reg]].immediate;
    const struct field *field = &trial->program->schema.fields[number];
    int64_t low = field->low, high = field->high;
    while (low < high) {
        int64_t middle = low + (high - low) / 2;
        if (follow(trial, reg, middle) >= limit)
            high = middle;
        else
            low = middle + 1;
    }
    for (int64_t near = low - 1; near <= low + 1; near++)
        if (near >= field->low && near <= field->high)
            add_value(trial, number, near);
}

/* Where a register that rises with one field meets the constants that another may be. */
static void flips_at(struct trial *trial, uint32_t rising, uint32_t other)
{
    const struct instruction *i = &trial->program->code[other];
    if (i->opcode == OP_CONST_WORD) {
        add_flip(trial, rising, i->immediate);
        add_flip(trial, rising, i->immediate + 1);
    } else if (i->opcode == OP_SELECT_WORD) {
        flips_at(trial, rising, i->b);
        flips_at(trial, rising, i->c);
    }
}

static void study(struct trial *trial, uint32_t reg)
{
    const struct instruction *i = &trial->program->code[reg];
    trial->base[reg] = NONE;
    if (i->space != 0)
        return;
    switch ((enum opcode)i->opcode) {
    case OP_FIELD_FLAG:
    case OP_FIELD_WORD:
        add_plain_values(trial, (uint32_t)i->immediate);
        if (has_order(&trial->program->schema.fields[i->immediate]))
            trial->base[reg] = reg;
        return;
    case OP_DIVIDE_DOWN:
    case OP_DIVIDE_UP:
    case OP_DIVIDE_HALF_UP:
    case OP_SCALE:
    case OP_SCALE_CHECKED:
        trial->base[reg] = trial->base[i->a];
        return;
    case OP_EQUAL:
    case OP_SAME_POINT:
    case OP_LESS:
    case OP_LESS_EQUAL:
    case OP_BEFORE:
    case OP_BEFORE_OR_AT:
        if (trial->base[i->a] != NONE)
            flips_at(trial, i->a, i->b);
        if (trial->base[i->b] != NONE)
            flips_at(trial, i->b, i->a);
        return;
    default:
        return;
    }
}

/* --- trying -------------------------------------------------------------------------------------- */

static int by_value(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* How many combinations there are; the values ascend, so that what breaks a bound first is a small
 * application. */
static uint32_t combinations(struct trial *trial)
{
    uint64_t all = 1;
    for (uint32_t i = 0; i < trial->fields.count; i++) {
        qsort(trial->fields.items[i].values, trial->fields.items[i].count, sizeof(int64_t), by_value);
        uint32_t count = trial->fields.items[i].count;
        if (all * count > MOST_TRIALS)
            trial->fields.items[i].count = 1; /* held at its first value */
        else
            all *= count;
    }
    return (uint32_t)all;
}

static struct batch *make_batch(struct trial *trial, uint32_t records)
{
    const struct schema *schema = &trial->program->schema;
    struct batch *batch = ARENA_NEW(trial->arena, struct batch);
    batch->arena = trial->arena;
    batch->records = records;
    batch->ids = ARENA_ARRAY(trial->arena, const char *, records);
    batch->starts = ARENA_ARRAY(trial->arena, uint32_t *, schema->list_count);
    for (uint32_t s = 1; s < schema->list_count; s++)
        batch->starts[s] = ARENA_ARRAY(trial->arena, uint32_t, records + 1);
    batch->columns = ARENA_ARRAY(trial->arena, struct batch_column, schema->field_count);
    for (uint32_t f = 0; f < schema->field_count; f++) {
        const struct field *field = &schema->fields[f];
        struct batch_column *column = &batch->columns[f];
        uint32_t lanes = field->space ? 1 : records;
        if (field->type == TYPE_TRUTH)
            column->flags = ARENA_ARRAY(trial->arena, uint8_t, lanes);
        else
            column->words = ARENA_ARRAY(trial->arena, int64_t, lanes), column->width = 8;
        if (field->space == 0) {
            column->missing = ARENA_ARRAY(trial->arena, uint8_t, lanes);
            memset(column->missing, 1, lanes);
        }
    }
    return batch;
}

static void fill(struct trial *trial, struct batch *batch)
{
    uint32_t repeat = 1;
    for (uint32_t i = 0; i < trial->fields.count; i++) {
        const struct trial_field *at = &trial->fields.items[i];
        struct batch_column *column = &batch->columns[at->field];
        for (uint32_t r = 0; r < batch->records; r++) {
            int64_t value = at->values[r / repeat % at->count];
            if (column->flags)
                column->flags[r] = (uint8_t)value;
            else
                batch_set_word(column, r, value);
        }
        memset(column->missing, 0, batch->records);
        repeat *= at->count;
    }
}

static void name_witness(struct trial *trial, uint32_t record, struct conformity_report *report)
{
    uint32_t repeat = 1;
    report->broken = true;
    report->witness = ARENA_ARRAY(trial->arena, struct witness, trial->fields.count + 1);
    for (uint32_t i = 0; i < trial->fields.count; i++) {
        const struct trial_field *at = &trial->fields.items[i];
        report->witness[report->count++] =
            (struct witness){at->field, at->values[record / repeat % at->count]};
        repeat *= at->count;
    }
}

struct conformity_report conform(struct memory *memory, struct arena *arena, const struct program *program,
                                 uint32_t bound)
{
    struct conformity_report report = {0};
    struct trial *trial = ARENA_NEW(arena, struct trial);
    *trial = (struct trial){.arena = arena, .program = program};
    uint32_t reg = program->bounds[bound].reg;
    trial->cone = ARENA_ARRAY(arena, bool, program->count);
    trial->base = ARENA_ARRAY(arena, uint32_t, program->count);
    program_mark_behind(program, reg, trial->cone);
    for (uint32_t r = 0; r <= reg; r++)
        if (trial->cone[r])
            study(trial, r);
    struct batch *batch = make_batch(trial, combinations(trial));
    fill(trial, batch);
    struct machine *machine = machine_create(memory, program, &(struct machine_options){.general = true});
    uint32_t chunk = machine_chunk(machine);
    for (uint32_t first = 0; first < batch->records && !report.broken; first += chunk) {
        uint32_t count = batch->records - first < chunk ? batch->records - first : chunk;
        machine_run(machine, batch, first, count);
        for (uint32_t r = 0; r < count && !report.broken; r++)
            if (machine_lane(machine, reg, r).high == 0)
                name_witness(trial, first + r, &report);
    }
    machine_destroy(machine);
    return report;
}

const char *witness_value(struct arena *arena, const struct schema *schema, const struct witness *witness)
{
    const struct field *field = &schema->fields[witness->field];
    char date[11];
    switch (field->type) {
    case TYPE_TRUTH:
        return witness->value ? "真" : "偽";
    case TYPE_CHOICE:
        return schema->domains[field->domain].members[witness->value];
    case TYPE_DATE:
        date_print((int32_t)witness->value, date);
        return arena_text(arena, date, 10);
    case TYPE_YEAR:
        return arena_print(arena, "%lld年度", (long long)witness->value);
    default:
        break;
    }
    return number_text(arena, witness->value, field->scale, field->unit);
}
