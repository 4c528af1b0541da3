/* SPDX-License-Identifier: Apache-2.0 */
/* Walking back from what a program compares to the fields behind it.
 *
 * A walk holds a register and the value that it would have to take; each step asks which value an operand
 * would have to take for that, with the other operands as they are, and ends at a field. What a rounding
 * hides is found by its least preimage. Each register is visited once for each value on each line, so that a
 * walk ends though many ways lead to one field.
 */
#include <config.h>

#include "decide/boundary.h"

#include "base/date.h"
#include "base/number.h"

#include <stdlib.h>
#include <string.h>

/* Constants that one register is followed to, and lines of a list that one comparison is looked at on. */
#define CONSTANTS_MOST 64
#define LINES_MOST     64
/* Registers looked at for the constants that one comes from, and the longest way back: programs come from
 * strangers' files, too. */
#define LOOKS_MOST 2000
#define DEPTH_MOST 4000

struct visit {
    uint32_t reg, line;
    int64_t target;
};

struct search {
    struct arena *arena;
    const struct program *program;
    struct machine *machine; /* NULL: by the program alone */
    uint32_t record;
    uint32_t field, line; /* the only one asked for, with `machine` */
    bool *depends;        /* by register: on a field that is asked for */
    VECTOR(int64_t) *found, *lines;
    VECTOR(struct visit) visits;
    uint32_t *slots, slot_count;
    uint32_t depth;
    bool cut;
};

/* ---- what is found ---- */

static void add(struct search *search, uint32_t field, int64_t value)
{
    const struct field *of = &search->program->schema.fields[field];
    bool bounded = of->type == TYPE_AMOUNT || of->type == TYPE_DATE || of->type == TYPE_YEAR;
    int64_t low = bounded ? of->low : of->type == TYPE_CHOICE ? 0 : INT64_MIN;
    int64_t high = bounded ? of->high : of->type == TYPE_CHOICE ? (int64_t)search->program->schema.domains[of->domain].count - 1 : INT64_MAX;
    if (value >= low && value <= high)
        VECTOR_ADD(search->arena, search->found[field], value);
}

/* A rate and those nearest to it whose parts a record may hold. */
static void add_rate(struct search *search, uint32_t field, int64_t packed)
{
    int64_t numerator = packed >> 32, denominator = packed & UINT32_MAX;
    if ((uint64_t)numerator - 1 >= 1000 || (uint64_t)denominator - 1 >= 1000)
        return;
    add(search, field, packed);
    int64_t times = 1000 / (numerator > denominator ? numerator : denominator);
    for (int64_t step = -1; step <= 1; step += 2) {
        struct ratio near = ratio_make(numerator * times + step, denominator * times);
        if (near.numerator >= 1 && near.numerator <= 1000)
            add(search, field, near.numerator << 32 | near.denominator);
    }
}

static void add_edge(struct search *search, uint32_t field, int64_t value)
{
    switch (search->program->schema.fields[field].type) {
    case TYPE_AMOUNT:
    case TYPE_DATE:
    case TYPE_YEAR:
        for (int64_t step = -1; step <= 1; step++)
            add(search, field, value + step);
        return;
    case TYPE_RATE:
        add_rate(search, field, value);
        return;
    case TYPE_SET:
        add(search, field, 0);
        add(search, field, value);
        add(search, field, (int64_t)((uint64_t)value & ((uint64_t)value - 1)));
        return;
    case TYPE_CHOICE:
        add(search, field, value);
        return;
    default:
        return;
    }
}

static void add_lines(struct search *search, uint32_t space, int64_t count)
{
    for (int64_t step = -1; step <= 1; step++)
        if (count + step >= 0 && count + step <= search->program->schema.lists[space].most)
            VECTOR_ADD(search->arena, search->lines[space], count + step);
}

/* ---- steps ---- */

static uint32_t slot_of(const struct search *search, const struct visit *visit)
{
    uint64_t hash = (uint64_t)visit->target * 0x9E3779B97F4A7C15u ^
                    ((uint64_t)visit->reg << 32 | visit->line) * 0xC2B2AE3D27D4EB4Fu;
    uint32_t slot = (uint32_t)(hash >> 32) & (search->slot_count - 1);
    for (; search->slots[slot]; slot = (slot + 1) & (search->slot_count - 1)) {
        const struct visit *other = &search->visits.items[search->slots[slot] - 1];
        if (other->reg == visit->reg && other->line == visit->line && other->target == visit->target)
            break;
    }
    return slot;
}

static void widen(struct search *search)
{
    search->slot_count = search->slot_count ? search->slot_count * 2 : 256;
    search->slots = ARENA_ARRAY(search->arena, uint32_t, search->slot_count);
    for (uint32_t i = 0; i < search->visits.count; i++)
        search->slots[slot_of(search, &search->visits.items[i])] = i + 1;
}

/* False when this was visited before, or nothing more may be. */
static bool step_on(struct search *search, uint32_t reg, uint32_t line, int64_t target)
{
    struct visit visit = {reg, line, target};
    if (search->visits.count >= BOUNDARY_STEPS || search->depth >= DEPTH_MOST) {
        search->cut = true;
        return false;
    }
    if (search->visits.count * 2 >= search->slot_count)
        widen(search);
    uint32_t slot = slot_of(search, &visit);
    if (search->slots[slot])
        return false;
    VECTOR_ADD(search->arena, search->visits, visit);
    search->slots[slot] = search->visits.count;
    return true;
}

/* ---- values beside the way ---- */

static bool is_constant(const struct instruction *instruction)
{
    return instruction->opcode == OP_CONST_WORD;
}

/* What a register beside the way is, on its line. By the program alone only constants are anything. */
static bool value_of(const struct search *search, uint32_t reg, uint32_t line, int64_t *value)
{
    const struct instruction *instruction = &search->program->code[reg];
    if (is_constant(instruction)) {
        *value = instruction->immediate;
        return true;
    }
    if (instruction->opcode == OP_SPREAD_WORD)
        return value_of(search, instruction->a, 0, value);
    if (!search->machine)
        return false;
    struct lane lane = machine_lane(search->machine, reg, instruction->space ? line : search->record);
    *value = lane.low;
    return lane.low == lane.high;
}

/* The same, or what leaves the other operand alone. */
static int64_t value_or(const struct search *search, uint32_t reg, uint32_t line, int64_t neutral)
{
    int64_t value;
    return value_of(search, reg, line, &value) ? value : neutral;
}

/* ---- the way back ---- */

static void walk(struct search *search, uint32_t reg, uint32_t line, wide target);

static void lines_of(const struct search *search, uint32_t space, uint32_t *first, uint32_t *end)
{
    *first = 0;
    *end = 1;
    if (space == 0 || !search->machine)
        return;
    machine_lines(search->machine, space, search->record, first, end);
    if (search->program->schema.fields[search->field].space == space) {
        *first = search->line;
        *end = search->line + 1;
    } else if (*end - *first > LINES_MOST) {
        *end = *first + LINES_MOST;
    }
}

/* Into a list whose lines come to one value; what the other lines bring stays. */
static void walk_lines(struct search *search, uint32_t result, uint32_t line, uint32_t reg, bool summed,
                       wide target)
{
    uint32_t first, end;
    int64_t whole = 0, part = 0;
    lines_of(search, program_space(search->program, reg), &first, &end);
    bool known = summed && search->machine && value_of(search, result, line, &whole);
    for (uint32_t at = first; at < end; at++)
        if (!known)
            walk(search, reg, at, target);
        else if (value_of(search, reg, at, &part))
            walk(search, reg, at, target - ((wide)whole - part));
}

/* a * b / c, or a * rate b / i: what each factor would have to be. */
static void walk_product(struct search *search, const struct instruction *i, uint32_t line, wide target)
{
    wide a = value_or(search, i->a, line, 1), b, c;
    if (opcode_table[i->opcode].operands[2] == 'i') {
        int64_t rate;
        if (!value_of(search, i->b, line, &rate) || rate >> 32 <= 0)
            return;
        walk(search, i->a, line,
             wide_divide(target * i->immediate * (rate & UINT32_MAX), rate >> 32, ROUND_UP));
        return;
    }
    b = value_or(search, i->b, line, 1);
    bool prorated = opcode_table[i->opcode].operands[2] == 'w';
    c = prorated ? value_or(search, i->c, line, 1) : 1;
    if (b > 0)
        walk(search, i->a, line, wide_divide(target * c, b, ROUND_UP));
    if (a > 0)
        walk(search, i->b, line, wide_divide(target * c, a, ROUND_UP));
    if (prorated && target > 0)
        walk(search, i->c, line, wide_divide(a * b, target, ROUND_DOWN));
}

static void walk_date(struct search *search, const struct instruction *i, uint32_t line, wide target)
{
    int64_t date = (int64_t)target, other;
    bool in_time = target >= date_from(DATE_FIRST_YEAR, 1, 1) && target <= date_from(DATE_LAST_YEAR, 12, 31);
    switch ((enum opcode)i->opcode) {
    case OP_FISCAL_YEAR:
        if (target >= DATE_FIRST_YEAR && target <= DATE_LAST_YEAR)
            walk(search, i->a, line, date_from((int)target, 4, 1));
        return;
    case OP_YEAR_START:
    case OP_YEAR_END:
        if (in_time)
            walk(search, i->a, line, date_fiscal_year((int32_t)date));
        return;
    case OP_SHIFT_MONTHS:
        if (in_time && value_of(search, i->b, line, &other) && other > -12000 && other < 12000)
            walk(search, i->a, line, date_add_months((int32_t)date, -other));
        return;
    case OP_DAYS_BETWEEN:
        if (value_of(search, i->b, line, &other))
            walk(search, i->a, line, other - target);
        if (value_of(search, i->a, line, &other))
            walk(search, i->b, line, other + target);
        return;
    default: /* months or years between */
        if (target < -12000 || target > 12000)
            return;
        date *= i->opcode == OP_YEARS_BETWEEN ? 12 : 1;
        if (value_of(search, i->b, line, &other))
            walk(search, i->a, line, date_add_months((int32_t)other, -date));
        if (value_of(search, i->a, line, &other))
            walk(search, i->b, line, date_add_months((int32_t)other, date));
        return;
    }
}

static void walk_reference(struct search *search, uint32_t reg, const struct instruction *i, uint32_t line,
                           wide target)
{
    int64_t at = 0;
    if (i->opcode == OP_REFER_SUM)
        walk_lines(search, reg, line, i->a, true, target);
    else if ((!search->machine || value_of(search, i->b, line, &at)) && at >= 0)
        walk(search, i->a, (uint32_t)at, target);
}

static void walk_arithmetic(struct search *search, const struct instruction *i, uint32_t line, wide target)
{
    switch ((enum opcode)i->opcode) {
    case OP_ADD:
    case OP_ADD_CHECKED:
    case OP_ON_BASE:
    case OP_SHIFT:
        walk(search, i->a, line, target - value_or(search, i->b, line, 0));
        walk(search, i->b, line, target - value_or(search, i->a, line, 0));
        return;
    case OP_SUBTRACT:
    case OP_SUBTRACT_CHECKED:
        walk(search, i->a, line, target + value_or(search, i->b, line, 0));
        walk(search, i->b, line, value_or(search, i->a, line, 0) - target);
        return;
    case OP_NEGATE:
        walk(search, i->a, line, -target);
        return;
    case OP_SCALE:
    case OP_SCALE_CHECKED:
        walk(search, i->a, line, wide_divide(target, i->immediate, ROUND_UP));
        return;
    case OP_DIVIDE_DOWN:
        walk(search, i->a, line, target * i->immediate);
        return;
    case OP_DIVIDE_UP:
        walk(search, i->a, line, (target - 1) * i->immediate + 1);
        return;
    case OP_DIVIDE_HALF_UP:
        walk(search, i->a, line, target * i->immediate - i->immediate / 2);
        return;
    default:
        walk_product(search, i, line, target);
        return;
    }
}

static void walk_operands(struct search *search, uint32_t reg, uint32_t line, wide target)
{
    const struct instruction *i = &search->program->code[reg];
    switch ((enum opcode)i->opcode) {
    case OP_FIELD_WORD:
        if (!search->machine || i->space == 0 || line == search->line) /* it is the one asked for */
            add_edge(search, (uint32_t)i->immediate, (int64_t)target);
        return;
    case OP_SELECT_WORD:
    case OP_SELECT_RATE:
    case OP_LOWEST:
    case OP_HIGHEST:
    case OP_FIRST:
    case OP_LAST:
        if (opcode_table[i->opcode].spaces == SPACES_UP)
            walk_lines(search, reg, line, i->b, false, target);
        else
            walk(search, i->b, line, target);
        walk(search, i->c, line, target);
        return;
    case OP_LEAST:
    case OP_GREATEST:
        for (uint32_t k = 0; k < i->b; k++)
            walk(search, search->program->pool[i->a + k], line, target);
        return;
    case OP_EARLIER:
    case OP_LATER:
        walk(search, i->a, line, target);
        walk(search, i->b, line, target);
        return;
    case OP_SPREAD_WORD:
        walk(search, i->a, 0, target);
        return;
    case OP_SUM:
    case OP_SUM_CHECKED:
    case OP_RUNNING_SUM:
        walk_lines(search, reg, line, i->a, true, target);
        return;
    case OP_COUNT:
    case OP_REFER_COUNT:
        add_lines(search, program_space(search->program, i->a), (int64_t)target);
        return;
    case OP_SET_SIZE:
        if (target >= 0 && target < 64)
            walk(search, i->a, line, ((wide)1 << (int)target) - 1);
        return;
    case OP_FETCH_WORD:
    case OP_REFER_SUM:
        walk_reference(search, reg, i, line, target);
        return;
    case OP_FISCAL_YEAR:
    case OP_YEAR_START:
    case OP_YEAR_END:
    case OP_SHIFT_MONTHS:
    case OP_DAYS_BETWEEN:
    case OP_MONTHS_BETWEEN:
    case OP_YEARS_BETWEEN:
        walk_date(search, i, line, target);
        return;
    case OP_ADD:
    case OP_ADD_CHECKED:
    case OP_ON_BASE:
    case OP_SHIFT:
    case OP_SUBTRACT:
    case OP_SUBTRACT_CHECKED:
    case OP_NEGATE:
    case OP_SCALE:
    case OP_SCALE_CHECKED:
    case OP_DIVIDE_DOWN:
    case OP_DIVIDE_UP:
    case OP_DIVIDE_HALF_UP:
    case OP_MULTIPLY:
    case OP_MULTIPLY_CHECKED:
    case OP_PRORATE_DOWN:
    case OP_PRORATE_UP:
    case OP_PRORATE_HALF_UP:
    case OP_RATE_DOWN:
    case OP_RATE_UP:
    case OP_RATE_HALF_UP:
        walk_arithmetic(search, i, line, target);
        return;
    default:
        return;
    }
}

static void walk(struct search *search, uint32_t reg, uint32_t line, wide target)
{
    if (!search->depends[reg] || !wide_fits(target) || !step_on(search, reg, line, (int64_t)target))
        return;
    search->depth++;
    walk_operands(search, reg, line, target);
    search->depth--;
}

/* ---- where the ways begin ---- */

struct constants {
    int64_t values[CONSTANTS_MOST];
    uint32_t count, looks;
};

/* The constants that a register is followed to: what it is chosen from, whatever it turns on. */
static void find_constants(const struct search *search, uint32_t reg, struct constants *found)
{
    const struct instruction *i = &search->program->code[reg];
    if (found->count == CONSTANTS_MOST || ++found->looks > LOOKS_MOST)
        return;
    uint32_t before = found->count;
    switch ((enum opcode)i->opcode) {
    case OP_CONST_WORD:
        found->values[found->count++] = i->immediate;
        return;
    case OP_SELECT_WORD:
    case OP_SELECT_RATE:
        find_constants(search, i->b, found);
        find_constants(search, i->c, found);
        return;
    case OP_LEAST:
    case OP_GREATEST:
        for (uint32_t k = 0; k < i->b; k++)
            find_constants(search, search->program->pool[i->a + k], found);
        return;
    case OP_SPREAD_WORD:
        find_constants(search, i->a, found);
        return;
    case OP_SCALE:
    case OP_SCALE_CHECKED:
        find_constants(search, i->a, found);
        for (uint32_t k = before; k < found->count; k++)
            if (__builtin_mul_overflow(found->values[k], i->immediate, &found->values[k]))
                found->values[k] = AMOUNT_INFINITY;
        return;
    default:
        return;
    }
}

/* Where `reg` meets `other`. */
static void meet(struct search *search, uint32_t reg, uint32_t other, uint32_t line)
{
    struct constants at = {.count = 0};
    if (!search->depends[reg])
        return;
    if (search->machine)
        at.count = value_of(search, other, line, &at.values[0]);
    else
        find_constants(search, other, &at);
    for (uint32_t i = 0; i < at.count; i++)
        for (int step = 0; step <= 1;
             step++) /* behind a rounding, the next value is further than one step away */
            walk(search, reg, line, (wide)at.values[i] + step);
}

static void begin_at(struct search *search, const struct instruction *i, uint32_t line)
{
    const uint32_t *pool = search->program->pool;
    switch ((enum opcode)i->opcode) {
    case OP_EQUAL:
    case OP_LESS:
    case OP_LESS_EQUAL:
    case OP_SAME_POINT:
    case OP_BEFORE:
    case OP_BEFORE_OR_AT:
    case OP_RATE_EQUAL:
    case OP_RATE_LESS:
    case OP_RATE_LESS_EQUAL:
    case OP_EARLIER:
    case OP_LATER:
        meet(search, i->a, i->b, line);
        meet(search, i->b, i->a, line);
        return;
    case OP_LEAST:
    case OP_GREATEST:
        for (uint32_t k = 0; k < i->b; k++)
            for (uint32_t m = 0; m < i->b; m++)
                if (k != m)
                    meet(search, pool[i->a + k], pool[i->a + m], line);
        return;
    case OP_ON_BASE:
        walk(search, i->a, line, 0);
        return;
    case OP_HAS_ALL:
    case OP_HAS_ANY:
        walk(search, i->a, line, i->immediate);
        return;
    default:
        return;
    }
}

/* By register: whether it rests on the field asked for, or on any. */
static void find_dependence(struct search *search)
{
    const struct program *program = search->program;
    search->depends = ARENA_ARRAY(search->arena, bool, program->count + 1);
    for (uint32_t reg = 0; reg < program->count; reg++) {
        const struct instruction *i = &program->code[reg];
        uint32_t own[3];
        struct register_list reads = instruction_reads(program, i, own);
        bool depends = (i->opcode == OP_FIELD_WORD || i->opcode == OP_FIELD_FLAG) &&
                       (!search->machine || i->immediate == search->field);
        for (uint32_t k = 0; k < reads.count; k++)
            depends = depends || search->depends[reads.items[k]];
        search->depends[reg] = depends;
        if (!search->machine && opcode_table[i->opcode].spaces == SPACES_UP)
            add_lines(search, program_space(program, i->a), 1);
    }
}

static void begin(struct search *search)
{
    const struct program *program = search->program;
    search->found = arena_allocate(search->arena, sizeof *search->found * (program->schema.field_count + 1));
    search->lines = arena_allocate(search->arena, sizeof *search->lines * (program->schema.list_count + 1));
    find_dependence(search);
    for (uint32_t reg = 0; reg < program->count; reg++) {
        uint32_t first, end;
        if (search->machine && !search->depends[reg])
            continue;
        lines_of(search, program_space(program, reg), &first, &end);
        for (uint32_t line = first; line < end; line++)
            begin_at(search, &program->code[reg], line);
    }
}

static int compare_values(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static struct field_boundary sorted(int64_t *values, uint32_t count)
{
    uint32_t kept = 0;
    if (count)
        qsort(values, count, sizeof *values, compare_values);
    for (uint32_t i = 0; i < count; i++)
        if (i == 0 || values[i] != values[kept - 1])
            values[kept++] = values[i];
    return (struct field_boundary){values, kept};
}

/* ---- choices ---- */

/* The instructions that tell members of one field's choice apart. */
struct tellers {
    const struct program *program;
    bool *handed; /* by register: it hands on the field as it is */
    VECTOR(const struct instruction *) items;
};

static void find_tellers(struct arena *arena, const struct program *program, uint32_t field,
                         struct tellers *tellers)
{
    bool *handed = ARENA_ARRAY(arena, bool, program->count + 1);
    *tellers = (struct tellers){.program = program, .handed = handed};
    for (uint32_t reg = 0; reg < program->count; reg++) {
        const struct instruction *i = &program->code[reg];
        if (i->opcode == OP_FIELD_WORD)
            handed[reg] = i->immediate == field;
        else if (i->opcode == OP_SPREAD_WORD || i->opcode == OP_FETCH_WORD)
            handed[reg] = handed[i->a];
        else if (i->opcode == OP_SELECT_WORD)
            handed[reg] = handed[i->b] || handed[i->c];
        else if ((i->opcode == OP_AMONG && handed[i->a]) ||
                 (i->opcode == OP_SAME_POINT && handed[i->a] != handed[i->b]))
            VECTOR_ADD(arena, tellers->items, i);
    }
}

static bool in_mask(const struct program *program, const struct instruction *i, uint32_t member)
{
    return member / 64 < i->c && program->masks[i->b + member / 64] >> member % 64 & 1;
}

static bool told_apart(const struct tellers *tellers, uint32_t one, uint32_t other)
{
    const struct program *program = tellers->program;
    for (uint32_t k = 0; k < tellers->items.count; k++) {
        const struct instruction *i = tellers->items.items[k];
        if (i->opcode == OP_AMONG) {
            if (in_mask(program, i, one) != in_mask(program, i, other))
                return true;
            continue;
        }
        const struct instruction *constant = &program->code[tellers->handed[i->a] ? i->b : i->a];
        if (constant->opcode == OP_SPREAD_WORD)
            constant = &program->code[constant->a];
        if (is_constant(constant) && (constant->immediate == one || constant->immediate == other))
            return true;
    }
    return false;
}

static uint32_t members_of(const struct program *program, uint32_t field)
{
    return program->schema.domains[program->schema.fields[field].domain].count;
}

const bool *boundary_class(struct arena *arena, const struct program *program, uint32_t field,
                           uint32_t member)
{
    uint32_t count = members_of(program, field);
    bool *like = ARENA_ARRAY(arena, bool, count + 1);
    struct tellers tellers;
    find_tellers(arena, program, field, &tellers);
    for (uint32_t other = 0; other < count; other++)
        like[other] = other == member || !told_apart(&tellers, member, other);
    return like;
}

static void add_classes(struct search *search, uint32_t field)
{
    struct tellers tellers;
    find_tellers(search->arena, search->program, field, &tellers);
    for (uint32_t member = 0; member < members_of(search->program, field); member++) {
        bool first = true;
        for (uint32_t other = 0; first && other < member; other++)
            first = told_apart(&tellers, member, other);
        if (first)
            VECTOR_ADD(search->arena, search->found[field], (int64_t)member);
    }
}

/* ---- the way in ---- */

static bool is_read(const struct program *program, uint32_t field)
{
    for (uint32_t reg = 0; reg < program->count; reg++) {
        uint16_t opcode = program->code[reg].opcode;
        if ((opcode == OP_FIELD_FLAG || opcode == OP_FIELD_WORD || opcode == OP_PRESENT) &&
            program->code[reg].immediate == field)
            return true;
    }
    return false;
}

const struct boundary *boundary_of_program(struct arena *arena, const struct program *program)
{
    const struct schema *schema = &program->schema;
    struct search search = {.arena = arena, .program = program};
    struct boundary *boundary = ARENA_NEW(arena, struct boundary);
    begin(&search);
    boundary->fields = ARENA_ARRAY(arena, struct field_boundary, schema->field_count + 1);
    boundary->lines = ARENA_ARRAY(arena, struct field_boundary, schema->list_count + 1);
    for (uint32_t field = 0; field < schema->field_count; field++) {
        if (!is_read(program, field))
            continue;
        if (schema->fields[field].type == TYPE_TRUTH)
            for (int64_t truth = 0; truth <= 1; truth++)
                VECTOR_ADD(arena, search.found[field], truth);
        else if (schema->fields[field].type == TYPE_CHOICE) {
            search.found[field].count = 0;
            add_classes(&search, field);
        }
        boundary->fields[field] = sorted(search.found[field].items, search.found[field].count);
    }
    for (uint32_t space = 1; space < schema->list_count; space++)
        boundary->lines[space] = sorted(search.lines[space].items, search.lines[space].count);
    boundary->cut = search.cut;
    return boundary;
}

struct field_boundary boundary_on_record(struct arena *arena, const struct program *program,
                                         struct machine *machine, uint32_t record, uint32_t field,
                                         uint32_t line)
{
    struct search search = {.arena = arena,
                            .program = program,
                            .machine = machine,
                            .record = record,
                            .field = field,
                            .line = line};
    begin(&search);
    return sorted(search.found[field].items, search.found[field].count);
}
