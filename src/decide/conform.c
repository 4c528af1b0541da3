/* SPDX-License-Identifier: Apache-2.0 */
/* A bound such as 上限額 <= 基準額 turns on a few fields, and on each only where some comparison with a fixed
 * value flips. So it is enough to try the values on both sides of each flip, in all combinations: where every
 * value in between behaves as its neighbours do, that is a proof. Where it is not (two fields are compared or
 * added, lines take part, there are too many combinations), nothing is claimed but what was found.
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

/* What is known of a register's dependence on fields. */
enum dependence {
    DEPENDS_NOT,      /* constants chosen by conditions */
    DEPENDS_STEADILY, /* rises with one field: the field itself, scaled or rounded */
    DEPENDS_OTHERWISE
};

struct trial_field {
    uint32_t field;
    int64_t values[MOST_VALUES];
    uint32_t count;
};

struct trial {
    struct arena *arena;
    const struct program *program;
    bool *cone; /* by register: the bound depends on it */
    enum dependence *dependence;
    uint32_t *base; /* of a steady one: the register of the field */
    VECTOR(struct trial_field) fields;
    bool complete;
};

/* --- the values to try
 * --------------------------------------------------------------------------------------- */

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
    const struct field *field = &trial->program->schema.fields[number];
    struct trial_field *at = trial_field(trial, number);
    bool bounded = field->type == TYPE_AMOUNT || field->type == TYPE_DATE || field->type == TYPE_YEAR;
    if (bounded && (value < field->low || value > field->high))
        return;
    for (uint32_t i = 0; i < at->count; i++)
        if (at->values[i] == value)
            return;
    if (at->count < MOST_VALUES)
        at->values[at->count++] = value;
    else
        trial->complete = false;
}

static void add_plain_values(struct trial *trial, uint32_t number)
{
    const struct schema *schema = &trial->program->schema;
    const struct field *field = &schema->fields[number];
    switch (field->type) {
    case TYPE_TRUTH:
        add_value(trial, number, 0);
        add_value(trial, number, 1);
        return;
    case TYPE_CHOICE:
        for (uint32_t m = 0; m < schema->domains[field->domain].count; m++)
            add_value(trial, number, m);
        return;
    case TYPE_AMOUNT:
    case TYPE_DATE:
    case TYPE_YEAR:
        add_value(trial, number, field->low);
        add_value(trial, number, field->high);
        return;
    default:
        trial->complete = false;
        trial_field(trial, number);
    }
}

/* The value of a steady register when its field has `value`. */
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
    for (int64_t near = -1; near <= 1; near++)
        add_value(trial, number, low + near);
}

/* All constants that a register which depends on no field can be. */
static void flips_at(struct trial *trial, uint32_t steady, uint32_t constant)
{
    const struct instruction *i = &trial->program->code[constant];
    if (i->opcode == OP_CONST_WORD) {
        add_flip(trial, steady, i->immediate);
        add_flip(trial, steady, i->immediate + 1);
    } else if (i->opcode == OP_SELECT_WORD) {
        flips_at(trial, steady, i->b);
        flips_at(trial, steady, i->c);
    } else {
        trial->complete = false;
    }
}

static void compare(struct trial *trial, const struct instruction *i)
{
    enum dependence a = trial->dependence[i->a], b = trial->dependence[i->b];
    if (a == DEPENDS_NOT && b == DEPENDS_NOT)
        return;
    if (a == DEPENDS_STEADILY && b == DEPENDS_NOT)
        flips_at(trial, i->a, i->b);
    else if (a == DEPENDS_NOT && b == DEPENDS_STEADILY)
        flips_at(trial, i->b, i->a);
    else
        trial->complete = false;
}

static enum dependence worse(enum dependence a, enum dependence b)
{
    /* two that rise with different fields, or with one twice, are not followed further */
    return a == DEPENDS_NOT && b == DEPENDS_NOT ? DEPENDS_NOT : DEPENDS_OTHERWISE;
}

static bool is_choice(const struct trial *trial, uint32_t reg)
{
    const struct instruction *i = &trial->program->code[reg];
    return i->opcode == OP_FIELD_WORD && trial->program->schema.fields[i->immediate].type == TYPE_CHOICE;
}

static void study(struct trial *trial, uint32_t reg)
{
    const struct instruction *i = &trial->program->code[reg];
    enum dependence *depends = &trial->dependence[reg];
    *depends = DEPENDS_NOT;
    if (i->space != 0) {
        *depends = DEPENDS_OTHERWISE;
        trial->complete = false;
        return;
    }
    switch ((enum opcode)i->opcode) {
    case OP_FIELD_FLAG:
        add_plain_values(trial, (uint32_t)i->immediate);
        return;
    case OP_FIELD_WORD:
        add_plain_values(trial, (uint32_t)i->immediate);
        *depends = DEPENDS_STEADILY;
        trial->base[reg] = reg;
        return;
    case OP_CONST_FLAG:
    case OP_CONST_WORD:
    case OP_NOT:
    case OP_AND:
    case OP_OR:
    case OP_EQUAL_FLAG:
    case OP_SELECT_FLAG:
    case OP_FAIL:
        return;
    case OP_DIVIDE_DOWN:
    case OP_DIVIDE_UP:
    case OP_DIVIDE_HALF_UP:
    case OP_SCALE:
    case OP_SCALE_CHECKED:
        *depends = trial->dependence[i->a];
        trial->base[reg] = trial->base[i->a];
        return;
    case OP_SELECT_WORD:
        *depends = worse(trial->dependence[i->b], trial->dependence[i->c]);
        return;
    case OP_ADD:
    case OP_SUBTRACT:
        *depends = worse(trial->dependence[i->a], trial->dependence[i->b]);
        return;
    case OP_LEAST:
    case OP_GREATEST:
        for (uint32_t k = 0; k < i->b; k++)
            *depends = worse(*depends, trial->dependence[trial->program->pool[i->a + k]]);
        return;
    case OP_EQUAL:
    case OP_LESS:
    case OP_LESS_EQUAL:
    case OP_BEFORE:
    case OP_BEFORE_OR_AT:
        compare(trial, i);
        return;
    case OP_SAME_POINT:
        if (!is_choice(trial, i->a) && !is_choice(trial, i->b))
            compare(trial, i);
        return;
    case OP_AMONG:
        if (!is_choice(trial, i->a))
            trial->complete = false;
        return;
    default:
        *depends = DEPENDS_OTHERWISE;
        trial->complete = false;
    }
}

/* --- trying
 * --------------------------------------------------------------------------------------------------- */

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
        if (count && all * count > MOST_TRIALS) {
            trial->fields.items[i].count = 1; /* held at its first value: then nothing is proven */
            trial->complete = false;
        } else if (count) {
            all *= count;
        }
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
        if (!at->count)
            continue;
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
    report->conformity = CONFORMITY_BROKEN;
    report->witness = ARENA_ARRAY(trial->arena, struct witness, trial->fields.count + 1);
    for (uint32_t i = 0; i < trial->fields.count; i++) {
        const struct trial_field *at = &trial->fields.items[i];
        if (!at->count)
            continue;
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
    *trial = (struct trial){.arena = arena, .program = program, .complete = true};
    uint32_t reg = program->bounds[bound].reg;
    trial->cone = ARENA_ARRAY(arena, bool, program->count);
    trial->dependence = ARENA_ARRAY(arena, enum dependence, program->count);
    trial->base = ARENA_ARRAY(arena, uint32_t, program->count);
    program_mark_behind(program, reg, trial->cone);
    for (uint32_t r = 0; r <= reg; r++)
        if (trial->cone[r])
            study(trial, r);
    struct batch *batch = make_batch(trial, combinations(trial));
    fill(trial, batch);
    struct machine *machine = machine_create(memory, program, &(struct machine_options){.general = true});
    uint32_t chunk = machine_chunk(machine);
    for (uint32_t first = 0; first < batch->records && !report.count; first += chunk) {
        uint32_t count = batch->records - first < chunk ? batch->records - first : chunk;
        machine_run(machine, batch, first, count);
        for (uint32_t r = 0; r < count && !report.count; r++)
            if (machine_lane(machine, reg, r).high == 0)
                name_witness(trial, first + r, &report);
    }
    machine_destroy(machine);
    if (report.conformity != CONFORMITY_BROKEN)
        report.conformity = trial->complete ? CONFORMITY_PROVEN : CONFORMITY_OPEN;
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
