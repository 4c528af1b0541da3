/* SPDX-License-Identifier: Apache-2.0 */
/* What the schemes themselves tell about likely values: the values they compare a field with, and, where a
 * file of distributions says nothing of a field that they use, a row in which everything is possible. */
#include <config.h>

#include "sample/chance.h"
#include "sample/distribution.h"

#include "base/date.h"
#include "io/value.h"

#include <string.h>

/* ---- Values that a scheme compares with ---- */

struct value_list {
    VECTOR(int64_t) list;
};

static void add_value(struct arena *arena, struct value_list *values, int64_t value)
{
    uint32_t at = 0;
    while (at < values->list.count && values->list.items[at] < value)
        at++;
    if (at < values->list.count && values->list.items[at] == value)
        return;
    VECTOR_ADD(arena, values->list, value);
    memmove(&values->list.items[at + 1], &values->list.items[at],
            sizeof value * (values->list.count - 1 - at));
    values->list.items[at] = value;
}

/* Follows spreads to the field that a register holds; NONE: it holds something else. */
static uint32_t field_of(const struct program *program, uint32_t reg)
{
    while (program->code[reg].opcode == OP_SPREAD_WORD)
        reg = program->code[reg].a;
    return program->code[reg].opcode == OP_FIELD_WORD ? (uint32_t)program->code[reg].immediate : NONE;
}

static const struct instruction *constant_of(const struct program *program, uint32_t reg)
{
    while (program->code[reg].opcode == OP_SPREAD_WORD)
        reg = program->code[reg].a;
    return program->code[reg].opcode == OP_CONST_WORD ? &program->code[reg] : NULL;
}

static void add_mask(struct arena *arena, const struct program *program, const struct instruction *among,
                     struct value_list *values)
{
    for (uint32_t word = 0; word < among->c; word++)
        for (uint32_t bit = 0; bit < 64; bit++)
            if (program->masks[among->b + word] >> bit & 1)
                add_value(arena, values, (int64_t)word * 64 + bit);
}

/* A member of a program's choice, as the common schema counts it. */
static int64_t united_value(const struct schema_map *map, uint32_t field, int64_t value)
{
    const uint32_t *members = map->members[field];
    uint32_t member = 0;
    while (members && members[member] != (uint32_t)value)
        member++;
    return members ? (int64_t)member : value;
}

static void add_compared(struct arena *arena, const struct program *program, uint32_t field,
                         struct value_list *values)
{
    for (uint32_t i = 0; i < program->count; i++) {
        const struct instruction *instruction = &program->code[i];
        if (instruction->opcode == OP_AMONG && field_of(program, instruction->a) == field) {
            add_mask(arena, program, instruction, values);
        } else if (instruction->opcode == OP_SAME_POINT) {
            const struct instruction *a = constant_of(program, instruction->a),
                                     *b = constant_of(program, instruction->b);
            if (a && field_of(program, instruction->b) == field)
                add_value(arena, values, a->immediate);
            if (b && field_of(program, instruction->a) == field)
                add_value(arena, values, b->immediate);
        }
    }
}

/* Whether a record may have it: a program can compare with what none has. */
static bool is_possible(const struct schema *schema, uint32_t field, int64_t value)
{
    const struct field *of = &schema->fields[field];
    return of->type == TYPE_CHOICE ? value >= 0 && value < schema->domains[of->domain].count
                                   : value >= of->low && value <= of->high;
}

uint32_t scheme_values(struct arena *arena, const struct distribution_use *use, uint32_t field,
                       int64_t **values)
{
    struct value_list list = {0};
    enum value_type type = use->schema->fields[field].type;
    for (uint32_t p = 0; p < use->program_count; p++) {
        uint32_t own = use->maps[p]->there[field];
        struct value_list found = {0};
        if (own == NONE || (type != TYPE_CHOICE && type != TYPE_YEAR && type != TYPE_DATE))
            continue;
        add_compared(arena, use->programs[p], own, &found);
        for (uint32_t i = 0; i < found.list.count; i++)
            if (is_possible(&use->programs[p]->schema, own, found.list.items[i]))
                add_value(arena, &list, united_value(use->maps[p], own, found.list.items[i]));
    }
    *values = list.list.items;
    return list.list.count;
}

/* ---- Rows for fields without one ---- */

struct alternatives {
    VECTOR(struct alternative) list;
};

static void add(struct arena *arena, struct alternatives *all, enum draw_kind kind, int64_t low, int64_t high,
                int64_t step)
{
    struct alternative alternative = {
        .kind = kind, .weight = 1, .low = low, .high = high, .step = step, .scale = 1, .field = NONE};
    VECTOR_ADD(arena, all->list, alternative);
}

/* Each order of magnitude is as likely as the others, up to ten million, and 0. */
static void add_magnitudes(struct arena *arena, struct alternatives *all, const struct field *field)
{
    int64_t limit = strcmp(field->unit ? field->unit : "", "円") == 0 ? 10000000 : 100;
    if (field->low > 0 || field->high / field->scale < limit) {
        int64_t high = field->high / field->scale < limit ? field->high : field->scale * limit;
        add(arena, all, DRAW_RANGE, field->low, high < field->low ? field->low : high, field->scale);
        return;
    }
    add(arena, all, DRAW_VALUE, 0, 0, 1);
    for (int64_t power = limit / 1000 > 0 ? limit / 1000 : 1; power < limit; power *= 10)
        add(arena, all, DRAW_RANGE, power * field->scale, power * 10 * field->scale, field->scale);
}

static void add_members(struct arena *arena, const struct domain *domain, struct alternatives *all)
{
    int64_t *members = ARENA_ARRAY(arena, int64_t, domain->count + 1);
    for (uint32_t i = 0; i < domain->count; i++)
        members[i] = i;
    add(arena, all, DRAW_MEMBERS, 0, 0, 1);
    all->list.items[0].members = members;
    all->list.items[0].member_count = domain->count;
}

/* The fiscal year that the scheme came into force in. */
static int32_t usual_year(const struct distribution_use *use)
{
    for (uint32_t i = 0; i < use->program_count; i++)
        if (use->programs[i]->effective != INT32_MIN)
            return date_fiscal_year(use->programs[i]->effective);
    return 2024;
}

static void add_possible(struct arena *arena, const struct distribution_use *use, const struct field *field,
                         struct alternatives *all)
{
    static const int64_t rates[] = {(int64_t)1 << 32 | 2, (int64_t)2 << 32 | 3, (int64_t)3 << 32 | 4};
    int32_t year = usual_year(use);
    switch (field->type) {
    case TYPE_TRUTH:
        add(arena, all, DRAW_VALUE, 0, 0, 1);
        add(arena, all, DRAW_VALUE, 1, 1, 1);
        break;
    case TYPE_AMOUNT:
        add_magnitudes(arena, all, field);
        break;
    case TYPE_RATE:
        for (size_t i = 0; i < sizeof rates / sizeof *rates; i++)
            add(arena, all, DRAW_VALUE, rates[i], rates[i], 1);
        break;
    case TYPE_CHOICE:
        add_members(arena, &use->schema->domains[field->domain], all);
        break;
    case TYPE_SET:
        add(arena, all, DRAW_EACH, 500000, 500000, 1);
        break;
    case TYPE_DATE:
        add(arena, all, DRAW_RANGE, date_from(year, 4, 1), date_from(year + 1, 3, 31), 1);
        break;
    case TYPE_YEAR:
        add(arena, all, DRAW_VALUE, year, year, 1);
        break;
    case TYPE_REFERENCE:
        add(arena, all, DRAW_LINE, 0, 0, 1);
        break;
    default:
        add(arena, all, DRAW_UNKNOWN, 0, 0, 1);
    }
}

static void add_row(struct arena *arena, struct draw_rows *rows, struct draw_row row,
                    struct alternatives *all)
{
    struct draw_rule *rule = ARENA_NEW(arena, struct draw_rule);
    *rule = (struct draw_rule){
        .alternatives = all->list.items, .count = all->list.count, .total = all->list.count};
    row.rule = rule;
    row.count = 1;
    VECTOR_ADD(arena, rows->list, row);
}

static bool has_row(const struct draw_rows *rows, uint32_t field, uint32_t list)
{
    for (uint32_t i = 0; i < rows->list.count; i++)
        if (rows->list.items[i].field == field && rows->list.items[i].list == list)
            return true;
    return false;
}

static bool list_is_used(const struct distribution_use *use, uint32_t list)
{
    for (uint32_t i = 0; i < use->schema->field_count; i++)
        if (use->schema->fields[i].space == list && use->schema->fields[i].used)
            return true;
    return false;
}

uint32_t fallback_rows(struct arena *arena, const struct distribution_use *use, struct draw_rows *rows,
                       const char **names)
{
    const struct schema *schema = use->schema;
    uint32_t made = 0, id = lookup_id_field(schema);
    struct draw_rows all_rows = {0};
    for (uint32_t list = 1; list < schema->list_count; list++) {
        struct alternatives all = {0};
        if (!list_is_used(use, list) || has_row(rows, NONE, list))
            continue;
        add(arena, &all, DRAW_RANGE, 1, schema->lists[list].most < 3 ? schema->lists[list].most : 3, 1);
        add_row(arena, &all_rows,
                (struct draw_row){
                    .field = NONE, .list = list, .name = chance_name(CHANCE_NAME_START, schema->lists[list].name)},
                &all);
        *names = arena_print(arena, "%s%s%s", *names, made++ ? ", " : "", schema->lists[list].name);
    }
    for (uint32_t i = 0; i < rows->list.count; i++)
        VECTOR_ADD(arena, all_rows.list, rows->list.items[i]);
    *rows = all_rows;
    for (uint32_t i = 0; i < schema->field_count; i++) {
        const struct field *field = &schema->fields[i];
        struct alternatives all = {0};
        if ((!field->used && !field->required) || has_row(rows, i, NONE) || i == id || (field->key && field->space) ||
            field->default_kind != DEFAULT_NONE)
            continue;
        add_possible(arena, use, field, &all);
        const char *name = field->space
                               ? arena_print(arena, "%s.%s", schema->lists[field->space].name, field->name)
                               : field->name;
        add_row(arena, rows,
                (struct draw_row){.field = i, .list = NONE, .name = chance_name(CHANCE_NAME_START, name)}, &all);
        *names = arena_print(arena, "%s%s%s", *names, made++ ? ", " : "", name);
    }
    return made;
}
