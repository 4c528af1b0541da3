/* SPDX-License-Identifier: Apache-2.0 */
/* Made by chance: a batch, and a program that keeps to what the compiler promises (unchecked arithmetic fits,
 * products are of what is not negative, rates are rates) and to nothing else. */
#include <config.h>

#include "sample.h"

#include "base/date.h"
#include "base/number.h"

#include <string.h>

uint32_t chance_below(struct chance *chance, uint32_t limit)
{
    chance->state = chance->state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((chance->state >> 33) % limit);
}

static bool one_in(struct chance *chance, uint32_t limit)
{
    return chance_below(chance, limit) == 0;
}

/* --- schema and batch ---------------------------------------------------------------------------- */

#define MEMBERS 70

static struct field plain_field(const char *name, enum value_type type, uint32_t space)
{
    return (struct field){.name = name,
                          .type = type,
                          .space = space,
                          .domain = NONE,
                          .target = NONE,
                          .scale = 1,
                          .low = 0,
                          .high = 1000000,
                          .used = true};
}

void sample_schema(struct arena *arena, struct schema *schema)
{
    struct domain *domains = ARENA_ARRAY(arena, struct domain, 2);
    domains[0] = (struct domain){"区分", ARENA_ARRAY(arena, const char *, MEMBERS), MEMBERS};
    for (uint32_t i = 0; i < MEMBERS; i++)
        domains[0].members[i] = arena_print(arena, "区分%u", (unsigned)i);
    domains[1] = (struct domain){"集合", ARENA_ARRAY(arena, const char *, 64), 64};
    for (uint32_t i = 0; i < 64; i++)
        domains[1].members[i] = arena_print(arena, "要素%u", (unsigned)i);
    struct list_shape *lists = ARENA_ARRAY(arena, struct list_shape, 3);
    lists[0] = (struct list_shape){"申請", FIELD_ID, 1};
    lists[1] = (struct list_shape){"経費", FIELD_KEY, 1000};
    lists[2] = (struct list_shape){"モデル", FIELD_KEY_2, 1000};
    struct field *fields = ARENA_ARRAY(arena, struct field, SAMPLE_FIELDS);
    fields[FIELD_ID] = plain_field("申請番号", TYPE_TEXT, 0);
    fields[FIELD_ID].required = true;
    fields[FIELD_TRUTH] = plain_field("指定", TYPE_TRUTH, 0);
    fields[FIELD_TRUTH_2] = plain_field("選定", TYPE_TRUTH, 0);
    fields[FIELD_AMOUNT] = plain_field("既交付額", TYPE_AMOUNT, 0);
    fields[FIELD_AMOUNT].unit = "円";
    fields[FIELD_AMOUNT_2] = plain_field("職員数", TYPE_AMOUNT, 0);
    fields[FIELD_AMOUNT_2].scale = 100;
    fields[FIELD_RATE] = plain_field("補助率", TYPE_RATE, 0);
    fields[FIELD_DATE] = plain_field("申請日", TYPE_DATE, 0);
    fields[FIELD_YEAR] = plain_field("補助年度", TYPE_YEAR, 0);
    fields[FIELD_CHOICE] = plain_field("種別", TYPE_CHOICE, 0);
    fields[FIELD_CHOICE].domain = 0;
    fields[FIELD_SET] = plain_field("出力", TYPE_SET, 0);
    fields[FIELD_SET].domain = 1;
    fields[FIELD_KEY] = plain_field("番号", TYPE_AMOUNT, 1);
    fields[FIELD_KEY].key = true;
    fields[FIELD_KEY].default_kind = DEFAULT_POSITION;
    fields[FIELD_LINE_TRUTH] = plain_field("継続", TYPE_TRUTH, 1);
    fields[FIELD_LINE_AMOUNT] = plain_field("金額", TYPE_AMOUNT, 1);
    fields[FIELD_LINE_REFERENCE] = plain_field("主機器番号", TYPE_REFERENCE, 1);
    fields[FIELD_LINE_REFERENCE].target = 1;
    fields[FIELD_LINE_DATE] = plain_field("契約日", TYPE_DATE, 1);
    fields[FIELD_KEY_2] = plain_field("型番", TYPE_AMOUNT, 2);
    fields[FIELD_KEY_2].key = true;
    *schema = (struct schema){domains, 2, lists, 3, fields, SAMPLE_FIELDS};
}

void sample_narrow(struct schema *schema, struct chance *chance)
{
    static const int64_t amounts[] = {0, 1, 2, 100, 127, 128, 20000, 32767, 1000000};
    static const enum sample_field fields[] = {FIELD_AMOUNT, FIELD_AMOUNT_2, FIELD_LINE_AMOUNT};
    for (unsigned i = 0; i < 3; i++)
        schema->fields[fields[i]].high = amounts[chance_below(chance, sizeof amounts / sizeof *amounts)];
    schema->fields[FIELD_YEAR].high = one_in(chance, 2) ? 3000 : 1000000;
    schema->fields[FIELD_DATE].high = one_in(chance, 2) ? 32000 : 1000000;
    schema->fields[FIELD_LINE_DATE].high = one_in(chance, 2) ? 32000 : 1000000;
    schema->fields[FIELD_LINE_REFERENCE].high = one_in(chance, 2) ? 100 : 1000000;
    schema->fields[FIELD_KEY].high = one_in(chance, 2) ? 1000 : 1000000;
    for (uint32_t s = 1; s < schema->list_count; s++)
        schema->lists[s].most = one_in(chance, 3) ? 0 : one_in(chance, 2) ? 100 : 1000;
}

static int64_t chance_value(struct chance *chance, const struct field *field, uint32_t most)
{
    static const int64_t rates[] = {(int64_t)1 << 32 | 2, (int64_t)3 << 32 | 4, (int64_t)1 << 32 | 1,
                                    (int64_t)4 << 32 | 5, (int64_t)1000 << 32 | 999};
    int64_t value;
    switch (field->type) {
    case TYPE_AMOUNT:
        value = chance_below(chance, one_in(chance, 2) ? 5 : 1000001);
        return value > field->high ? value % (field->high + 1) : value;
    case TYPE_RATE:
        return rates[chance_below(chance, 5)];
    case TYPE_CHOICE:
        return chance_below(chance, MEMBERS);
    case TYPE_SET:
        return (int64_t)((uint64_t)chance_below(chance, 1u << 31) << 33 ^ chance_below(chance, 1u << 31));
    case TYPE_DATE:
        return date_from(2024, 1, 1) + chance_below(chance, 800);
    case TYPE_YEAR:
        return 2020 + chance_below(chance, 8);
    case TYPE_TEXT:
        return chance_below(chance, 3);
    case TYPE_REFERENCE:
        return 1 + chance_below(chance, most + 1);
    default:
        return 0;
    }
}

static void fill_column(struct arena *arena, struct batch *batch, const struct schema *schema,
                        uint32_t number, uint32_t rows, uint32_t most, uint32_t missing,
                        struct chance *chance)
{
    const struct field *field = &schema->fields[number];
    struct batch_column *column = &batch->columns[number];
    if (field->type == TYPE_TRUTH)
        column->flags = ARENA_ARRAY(arena, uint8_t, rows);
    else
        column->width = schema_width(schema, number), column->words = ARENA_ARRAY(arena, int64_t, rows);
    if (missing && !field->key && !field->required && !one_in(chance, 4))
        column->missing = ARENA_ARRAY(arena, uint8_t, rows);
    for (uint32_t i = 0; i < rows; i++) {
        if (field->type == TYPE_TRUTH)
            column->flags[i] = (uint8_t)chance_below(chance, 2);
        else
            batch_set_word(column, i, chance_value(chance, field, most));
        if (column->missing && one_in(chance, missing)) {
            column->missing[i] = 1;
            if (column->flags)
                column->flags[i] = 0;
            else
                batch_set_word(column, i, 0);
        }
    }
}

/* Keys of a record's lines: mostly their positions, sometimes those turned round and spread out. */
static void fill_keys(struct batch *batch, uint32_t number, uint32_t space, struct chance *chance)
{
    if (number == NONE || !batch->columns[number].words)
        return;
    for (uint32_t r = 0; r < batch->records; r++) {
        uint32_t first = batch->starts[space][r], end = batch->starts[space][r + 1];
        bool turned = one_in(chance, 3);
        for (uint32_t i = first; i < end; i++)
            batch_set_word(&batch->columns[number], i,
                           turned ? 2 * (int64_t)(end - i) : (int64_t)(i - first) + 1);
    }
}

/* A line may lack its key, where that has no default: nobody refers to it. */
static void lose_keys(struct arena *arena, struct batch_column *column, uint32_t rows, uint32_t missing,
                      struct chance *chance)
{
    if (!missing || !column->words || !one_in(chance, 2))
        return;
    column->missing = ARENA_ARRAY(arena, uint8_t, rows + 1);
    for (uint32_t i = 0; i < rows; i++)
        if (one_in(chance, missing)) {
            column->missing[i] = 1;
            batch_set_word(column, i, 0);
        }
}

struct batch *sample_batch(struct arena *arena, const struct schema *schema, uint32_t records, uint32_t most,
                           uint32_t missing, struct chance *chance)
{
    struct batch *batch = ARENA_NEW(arena, struct batch);
    batch->arena = arena;
    batch->records = records;
    batch->ids = ARENA_ARRAY(arena, const char *, records);
    batch->starts = ARENA_ARRAY(arena, uint32_t *, schema->list_count);
    for (uint32_t s = 1; s < schema->list_count; s++) {
        batch->starts[s] = ARENA_ARRAY(arena, uint32_t, (size_t)records + 1);
        for (uint32_t r = 0; r < records; r++)
            batch->starts[s][r + 1] = batch->starts[s][r] + chance_below(chance, most + 1);
    }
    batch->texts = ARENA_ARRAY(arena, const char *, 3);
    batch->texts[0] = "甲";
    batch->texts[1] = "乙";
    batch->texts[2] = "甲"; /* the same text under two numbers */
    batch->text_count = 3;
    for (uint32_t r = 0; r < records; r++)
        batch->ids[r] = arena_print(arena, "%u", (unsigned)r);
    batch->columns = ARENA_ARRAY(arena, struct batch_column, schema->field_count);
    for (uint32_t i = 0; i < schema->field_count; i++) {
        uint32_t space = schema->fields[i].space;
        fill_column(arena, batch, schema, i, space ? batch->starts[space][records] : records, most, missing,
                    chance);
    }
    for (uint32_t s = 1; s < schema->list_count; s++)
        fill_keys(batch, schema->lists[s].key, s, chance);
    for (uint32_t s = 1; s < schema->list_count; s++) {
        uint32_t key = schema->lists[s].key;
        if (key != NONE && schema->fields[key].default_kind == DEFAULT_NONE)
            lose_keys(arena, &batch->columns[key], batch->starts[s][records], missing, chance);
    }
    return batch;
}

struct batch *sample_bare(const struct schema *schema, const struct batch *batch)
{
    struct batch *bare = arena_copy(batch->arena, batch, sizeof *batch);
    bare->starts = arena_copy(batch->arena, batch->starts, schema->list_count * sizeof *batch->starts);
    bare->columns = arena_copy(batch->arena, batch->columns, schema->field_count * sizeof *batch->columns);
    for (uint32_t f = 0; f < schema->field_count; f++) {
        uint32_t space = schema->fields[f].space;
        uint32_t rows = space ? batch->starts[space][batch->records] : batch->records;
        struct batch_column *column = &bare->columns[f];
        bool any = rows > 0 && (!column->missing || memchr(column->missing, 0, rows));
        if (!any)
            *column = (struct batch_column){.missing = rows ? column->missing : NULL};
    }
    for (uint32_t s = 1; s < schema->list_count; s++)
        if (batch->starts[s][batch->records] == 0)
            bare->starts[s] = NULL;
    return bare;
}

/* --- programs ------------------------------------------------------------------------------------ */

/* What a register may be used for. */
enum use { USE_TRUTH, USE_AMOUNT, USE_RATE, USE_POINT, USE_LINE };

struct maker {
    struct arena *arena;
    struct chance *chance;
    enum sample_form form;
    struct program *program;
    VECTOR(struct instruction) code;
    VECTOR(enum use) uses;
    VECTOR(wide) bounds; /* of the known values' magnitude; negative: they may be below 0 */
    VECTOR(uint32_t) pool;
    VECTOR(uint64_t) masks;
};

static wide magnitude(const struct maker *maker, uint32_t reg)
{
    wide bound = maker->bounds.items[reg];
    return bound < 0 ? -bound : bound;
}

static uint32_t emit(struct maker *maker, struct instruction instruction, enum use use, wide bound)
{
    VECTOR_ADD(maker->arena, maker->code, instruction);
    VECTOR_ADD(maker->arena, maker->uses, use);
    VECTOR_ADD(maker->arena, maker->bounds, bound);
    return maker->code.count - 1;
}

/* A register of that use and space, not below 0 if so wanted; NONE when chance finds none. */
static uint32_t find(struct maker *maker, enum use use, uint32_t space, bool positive)
{
    for (int attempt = 0; attempt < 30; attempt++) {
        uint32_t reg = chance_below(maker->chance, maker->code.count);
        if (maker->uses.items[reg] == use && maker->code.items[reg].space == space &&
            !(positive && maker->bounds.items[reg] < 0))
            return reg;
    }
    return NONE;
}

static void emit_field(struct maker *maker)
{
    uint32_t number = chance_below(maker->chance, SAMPLE_FIELDS);
    const struct field *field = &maker->program->schema.fields[number];
    struct instruction instruction = {
        .opcode = OP_FIELD_WORD, .space = (uint16_t)field->space, .immediate = number};
    if (one_in(maker->chance, 6)) {
        instruction.opcode = OP_PRESENT;
        emit(maker, instruction, USE_TRUTH, 1);
    } else if (field->type == TYPE_TRUTH) {
        instruction.opcode = OP_FIELD_FLAG;
        emit(maker, instruction, USE_TRUTH, 1);
    } else if (field->type == TYPE_AMOUNT) {
        emit(maker, instruction, USE_AMOUNT, 1000001);
    } else if (field->type == TYPE_RATE) {
        emit(maker, instruction, USE_RATE, 0);
    } else {
        emit(maker, instruction, USE_POINT, -((wide)1 << 64));
    }
}

static void emit_constant(struct maker *maker, uint32_t space)
{
    struct instruction instruction = {.opcode = OP_CONST_WORD, .space = (uint16_t)space};
    struct ratio rate;
    switch (chance_below(maker->chance, 5)) {
    case 0:
        instruction.opcode = OP_CONST_FLAG;
        instruction.immediate = chance_below(maker->chance, 2);
        emit(maker, instruction, USE_TRUTH, 1);
        break;
    case 1:
        rate = ratio_make(1 + chance_below(maker->chance, 9), 10); /* in lowest terms, as all rates are */
        instruction.immediate = rate.numerator << 32 | rate.denominator;
        emit(maker, instruction, USE_RATE, 0);
        break;
    case 2:
        instruction.immediate = date_from(2024, 4, 1) + chance_below(maker->chance, 400);
        emit(maker, instruction, USE_POINT, -((wide)1 << 64));
        break;
    default:
        instruction.immediate = chance_below(maker->chance, one_in(maker->chance, 2) ? 4 : 2000000);
        if (maker->form != SAMPLE_BOUNDED && one_in(maker->chance, 20))
            instruction.immediate = AMOUNT_INFINITY - 1 - instruction.immediate;
        emit(maker, instruction, USE_AMOUNT, instruction.immediate);
        break;
    }
}

/* What an opcode's operands may be, a letter each: t truth, a amount, p amount not below 0, r rate, x point,
 * l line, b amount or rate or point or line. */
static const struct shape {
    enum opcode opcode;
    const char *operands;
    char result;
} shapes[] = {
    {OP_NOT, "t", 't'},
    {OP_AND, "tt", 't'},
    {OP_OR, "tt", 't'},
    {OP_EQUAL_FLAG, "tt", 't'},
    {OP_SELECT_FLAG, "ttt", 't'},
    {OP_SELECT_WORD, "taa", 'a'},
    {OP_SELECT_WORD, "txx", 'x'},
    {OP_SELECT_RATE, "trr", 'r'},
    {OP_KNOWN_FLAG, "t", 't'},
    {OP_KNOWN_WORD, "a", 't'},
    {OP_KNOWN_WORD, "x", 't'},
    {OP_SETTLED, "x", 't'},
    {OP_SETTLED, "a", 't'},
    {OP_PENDING, "t", 'a'},
    {OP_NOT_FALSE, "t", 't'},
    {OP_ADD, "aa", 'a'},
    {OP_SUBTRACT, "aa", 'a'},
    {OP_MULTIPLY, "pp", 'a'},
    {OP_ADD_CHECKED, "aa", 'a'},
    {OP_SUBTRACT_CHECKED, "aa", 'a'},
    {OP_MULTIPLY_CHECKED, "pp", 'a'},
    {OP_NEGATE, "a", 'a'},
    {OP_SCALE, "a", 'a'},
    {OP_SCALE_CHECKED, "a", 'a'},
    {OP_DIVIDE_DOWN, "a", 'a'},
    {OP_DIVIDE_UP, "a", 'a'},
    {OP_DIVIDE_HALF_UP, "a", 'a'},
    {OP_PRORATE_DOWN, "ppp", 'a'},
    {OP_PRORATE_UP, "ppp", 'a'},
    {OP_PRORATE_HALF_UP, "ppp", 'a'},
    {OP_RATE_DOWN, "pr", 'a'},
    {OP_RATE_UP, "pr", 'a'},
    {OP_RATE_HALF_UP, "pr", 'a'},
    {OP_ON_BASE, "pp", 'a'},
    {OP_LEAST, "", 'a'},
    {OP_GREATEST, "", 'a'},
    {OP_EQUAL, "aa", 't'},
    {OP_LESS, "aa", 't'},
    {OP_LESS_EQUAL, "aa", 't'},
    {OP_RATE_EQUAL, "rr", 't'},
    {OP_RATE_LESS, "rr", 't'},
    {OP_RATE_LESS_EQUAL, "rr", 't'},
    {OP_SAME_POINT, "xx", 't'},
    {OP_BEFORE, "xx", 't'},
    {OP_BEFORE_OR_AT, "xx", 't'},
    {OP_AMONG, "x", 't'},
    {OP_HAS_ALL, "x", 't'},
    {OP_HAS_ANY, "x", 't'},
    {OP_SET_SIZE, "x", 'x'},
    {OP_SHIFT, "xx", 'x'},
    {OP_SHIFT_MONTHS, "xa", 'x'},
    {OP_FISCAL_YEAR, "x", 'x'},
    {OP_YEAR_START, "x", 'x'},
    {OP_YEAR_END, "x", 'x'},
    {OP_DAYS_BETWEEN, "xx", 'x'},
    {OP_DATE_PART, "x", 'x'},
    {OP_EARLIER, "xx", 'x'},
    {OP_LATER, "xx", 'x'},
    {OP_FOUND, "l", 't'},
    {OP_RUNNING_SUM, "a", 'a'},
    {OP_FAIL, "t", 't'},
};

static enum use use_of(char letter)
{
    return letter == 't'   ? USE_TRUTH
           : letter == 'r' ? USE_RATE
           : letter == 'x' ? USE_POINT
           : letter == 'l' ? USE_LINE
                           : USE_AMOUNT;
}

/* The bound of a result, or a number beyond 62 bits for an unchecked opcode that must not be emitted. */
static wide bound_of(const struct maker *maker, const struct instruction *instruction)
{
    const wide most = ((wide)1 << 63) - 2, limit = (wide)1 << 62;
    wide a = magnitude(maker, instruction->a), b = magnitude(maker, instruction->b), bound;
    bool negative = maker->bounds.items[instruction->a] < 0 || maker->bounds.items[instruction->b] < 0;
    switch (instruction->opcode) {
    case OP_ADD:
        bound = a + b;
        return bound > limit ? 0 : negative ? -bound : bound;
    case OP_SUBTRACT:
        bound = a + b;
        return bound > limit ? 0 : -bound - 1;
    case OP_MULTIPLY:
        return a > limit || b > limit || a * b > limit ? 0 : a * b + 1;
    case OP_SCALE:
        return a > limit || a * instruction->immediate > limit ? 0
               : maker->bounds.items[instruction->a] < 0       ? -a * instruction->immediate
                                                               : a * instruction->immediate + 1;
    case OP_ADD_CHECKED:
        return negative ? -most : most;
    case OP_SUBTRACT_CHECKED:
        return -most;
    case OP_NEGATE:
        return -a - 1;
    case OP_SCALE_CHECKED:
    case OP_DIVIDE_DOWN:
    case OP_DIVIDE_UP:
    case OP_DIVIDE_HALF_UP:
    case OP_RUNNING_SUM:
        return maker->bounds.items[instruction->a] < 0 ? -most : most;
    default:
        return most;
    }
}

/* The bound of a share whose product is far from 64 bits, else 0. */
static wide bounded_share(const struct maker *maker, const struct instruction *instruction)
{
    wide a = magnitude(maker, instruction->a), b = magnitude(maker, instruction->b), most = (wide)1 << 50;
    return a > most || b > most || a * b > most ? 0 : a * b + 1;
}

static void emit_many(struct maker *maker, struct instruction instruction)
{
    uint32_t count = 1 + chance_below(maker->chance, 4), start = maker->pool.count;
    wide bound = 1;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t reg = find(maker, USE_AMOUNT, instruction.space, false);
        if (reg == NONE)
            return;
        if (magnitude(maker, reg) > (bound < 0 ? -bound : bound))
            bound = bound < 0 ? -magnitude(maker, reg) : magnitude(maker, reg);
        if (maker->bounds.items[reg] < 0 && bound > 0)
            bound = -bound;
        VECTOR_ADD(maker->arena, maker->pool, reg);
    }
    instruction.a = start;
    instruction.b = count;
    emit(maker, instruction, USE_AMOUNT, bound);
}

/* Whether a plan of ends may have the opcode. */
static bool is_bounded(enum opcode opcode)
{
    switch (opcode) {
    case OP_SELECT_RATE:
    case OP_RATE_DOWN:
    case OP_RATE_UP:
    case OP_RATE_HALF_UP:
    case OP_RATE_EQUAL:
    case OP_RATE_LESS:
    case OP_RATE_LESS_EQUAL:
    case OP_ADD_CHECKED:
    case OP_SUBTRACT_CHECKED:
    case OP_MULTIPLY_CHECKED:
    case OP_SCALE_CHECKED:
    case OP_RUNNING_SUM:
        return false;
    default:
        return true;
    }
}

static void emit_shape(struct maker *maker, uint32_t space)
{
    const struct shape *shape = &shapes[chance_below(maker->chance, sizeof shapes / sizeof *shapes)];
    if (maker->form == SAMPLE_BOUNDED && !is_bounded(shape->opcode))
        return;
    struct instruction instruction = {.opcode = (uint16_t)shape->opcode, .space = (uint16_t)space};
    if (shape->opcode == OP_LEAST || shape->opcode == OP_GREATEST) {
        emit_many(maker, instruction);
        return;
    }
    if (shape->opcode == OP_RUNNING_SUM && space == 0)
        return;
    uint32_t *registers[] = {&instruction.a, &instruction.b, &instruction.c};
    for (unsigned i = 0; shape->operands[i]; i++) {
        *registers[i] = find(maker, use_of(shape->operands[i]), space, shape->operands[i] == 'p');
        if (*registers[i] == NONE)
            return;
    }
    instruction.immediate = 1 + chance_below(maker->chance, one_in(maker->chance, 2) ? 3 : 1000);
    if (shape->opcode == OP_DATE_PART)
        instruction.immediate = chance_below(maker->chance, 3);
    if (shape->opcode == OP_FAIL)
        instruction.immediate = chance_below(maker->chance, 2);
    if (shape->opcode == OP_AMONG) {
        instruction.b = maker->masks.count;
        instruction.c = 1 + chance_below(maker->chance, 2);
        for (uint32_t i = 0; i < instruction.c; i++)
            VECTOR_ADD(maker->arena, maker->masks, chance_below(maker->chance, 1u << 31) * 0x100000001u);
    }
    wide bound = 1;
    if (shape->result == 'a' && shape->opcode != OP_SELECT_WORD && shape->opcode != OP_PENDING)
        bound = bound_of(maker, &instruction);
    else if (shape->opcode == OP_SELECT_WORD && shape->result == 'a') {
        wide b = magnitude(maker, instruction.b), c = magnitude(maker, instruction.c);
        bool negative = maker->bounds.items[instruction.b] < 0 || maker->bounds.items[instruction.c] < 0;
        bound = b > c ? b : c;
        bound = negative ? -bound - 1 : bound;
    }
    if (maker->form == SAMPLE_BOUNDED && strcmp(shape->operands, "ppp") == 0)
        bound = bounded_share(maker, &instruction);
    if (maker->form == SAMPLE_BOUNDED && shape->opcode == OP_ON_BASE)
        bound = magnitude(maker, instruction.a) + magnitude(maker, instruction.b) + 1;
    if (bound != 0 && (maker->form != SAMPLE_BOUNDED || bound < (wide)1 << 62))
        emit(maker, instruction, use_of(shape->result), bound);
}

/* Between the application and a list. */
static void emit_list(struct maker *maker, uint32_t list)
{
    static const enum opcode gathers[] = {OP_ANY,    OP_ALL,     OP_COUNT, OP_SUM, OP_SUM_CHECKED,
                                          OP_LOWEST, OP_HIGHEST, OP_FIRST, OP_LAST};
    enum opcode opcode = gathers[chance_below(maker->chance, maker->form == SAMPLE_BOUNDED ? 4 : 9)];
    struct instruction instruction = {.opcode = (uint16_t)opcode};
    const wide most = ((wide)1 << 63) - 2;
    if (opcode == OP_ANY || opcode == OP_ALL || opcode == OP_COUNT) {
        instruction.a = find(maker, USE_TRUTH, list, false);
        if (instruction.a != NONE)
            emit(maker, instruction, opcode == OP_COUNT ? USE_AMOUNT : USE_TRUTH, 1000);
        return;
    }
    if (opcode == OP_SUM || opcode == OP_SUM_CHECKED) {
        instruction.a = find(maker, USE_AMOUNT, list, false);
        if (instruction.a == NONE || (opcode == OP_SUM && magnitude(maker, instruction.a) > (wide)1 << (maker->form == SAMPLE_BOUNDED ? 40 : 58)))
            return;
        wide bound = opcode == OP_SUM ? 8 * magnitude(maker, instruction.a) + 1 : most;
        emit(maker, instruction, USE_AMOUNT, maker->bounds.items[instruction.a] < 0 ? -bound : bound);
        return;
    }
    enum use use = opcode == OP_FIRST || opcode == OP_LAST ? USE_POINT : USE_AMOUNT;
    instruction.a = find(maker, USE_TRUTH, list, false);
    instruction.b = find(maker, use, list, false);
    instruction.c = find(maker, use, 0, false);
    if (instruction.a == NONE || instruction.b == NONE || instruction.c == NONE)
        return;
    emit(maker, instruction, use, -most);
}

static void emit_spread(struct maker *maker, uint32_t list)
{
    uint32_t reg = chance_below(maker->chance, maker->code.count);
    if (maker->code.items[reg].space != 0 || maker->uses.items[reg] == USE_LINE)
        return;
    bool truth = maker->uses.items[reg] == USE_TRUTH;
    struct instruction instruction = {
        .opcode = truth ? OP_SPREAD_FLAG : OP_SPREAD_WORD, .space = (uint16_t)list, .a = reg};
    emit(maker, instruction, maker->uses.items[reg], maker->bounds.items[reg]);
}

static void emit_reference(struct maker *maker, uint32_t list)
{
    uint32_t target = 1 + chance_below(maker->chance, 2);
    uint32_t line = find(maker, USE_LINE, list, false);
    if (line == NONE || one_in(maker->chance, 4)) {
        struct instruction resolve = {.opcode = OP_RESOLVE, .space = (uint16_t)list, .immediate = target};
        resolve.a = find(maker, USE_POINT, list, false);
        if (resolve.a != NONE)
            emit(maker, resolve, USE_LINE, 0);
        return;
    }
    target = (uint32_t)maker->code.items[line].immediate;
    struct instruction instruction = {.space = (uint16_t)target, .b = line, .immediate = target};
    switch (chance_below(maker->chance, 3)) {
    case 0: {
        instruction.a = chance_below(maker->chance, maker->code.count);
        enum use use = maker->uses.items[instruction.a];
        if (maker->code.items[instruction.a].space != target || use == USE_LINE)
            return;
        instruction.opcode = use == USE_TRUTH ? OP_FETCH_FLAG : OP_FETCH_WORD;
        instruction.space = (uint16_t)list;
        instruction.immediate = use == USE_AMOUNT;
        emit(maker, instruction, use, maker->bounds.items[instruction.a]);
        return;
    }
    case 1:
        instruction.opcode = OP_REFER_SUM;
        instruction.a = find(maker, USE_AMOUNT, list, true);
        if (maker->form == SAMPLE_BOUNDED && instruction.a != NONE && magnitude(maker, instruction.a) > (wide)1 << 40)
            return;
        break;
    default:
        instruction.opcode = one_in(maker->chance, 2) ? OP_REFER_ANY : OP_REFER_COUNT;
        instruction.a = find(maker, USE_TRUTH, list, false);
        break;
    }
    if (instruction.a == NONE || list == 0)
        return;
    emit(maker, instruction, instruction.opcode == OP_REFER_ANY ? USE_TRUTH : USE_AMOUNT,
         instruction.opcode != OP_REFER_SUM ? 1000
         : maker->form == SAMPLE_BOUNDED    ? 1000 * magnitude(maker, instruction.a)
                                            : ((wide)1 << 63) - 2);
}

/* --- what the program names ---------------------------------------------------------------------- */

static struct format format_for(enum use use)
{
    struct format format = {.type = TYPE_AMOUNT, .domain = NONE, .scale = 1, .unit = "円"};
    if (use == USE_TRUTH)
        format.type = TYPE_TRUTH;
    else if (use == USE_RATE)
        format.type = TYPE_RATE;
    else if (use == USE_POINT)
        format.type = TYPE_DATE;
    return format;
}

static void name_items(struct maker *maker)
{
    struct program *program = maker->program;
    program->items = ARENA_ARRAY(maker->arena, struct item, 8);
    for (uint32_t i = 0; i < 8; i++) {
        uint32_t reg = chance_below(maker->chance, maker->code.count), space = maker->code.items[reg].space;
        enum use use = maker->uses.items[reg];
        if (use == USE_LINE || (space != 0 && use != USE_TRUTH))
            continue;
        struct item item = {.kind = i % 2 ? ITEM_DUTY : ITEM_RESULT,
                            .name = arena_print(maker->arena, "結果%u", i),
                            .shape = space   ? SHAPE_KEYS
                                     : i % 3 ? SHAPE_ONE
                                             : SHAPE_MANY,
                            .first = maker->pool.count,
                            .count = 1,
                            .when = NONE,
                            .format = format_for(use),
                            .clause = i % 2 ? NONE : 0,
                            .line = i};
        if (i % 4 == 0)
            item.when = find(maker, USE_TRUTH, 0, false);
        VECTOR_ADD(maker->arena, maker->pool, reg);
        program->items[program->item_count++] = item;
    }
}

static void name_the_rest(struct maker *maker)
{
    struct program *program = maker->program;
    struct arena *arena = maker->arena;
    program->clauses = ARENA_ARRAY(arena, struct clause, 2);
    program->clauses[0] = (struct clause){"第1条", "目的", "計算しない", 3};
    program->clauses[1] = (struct clause){"第2条(1)", "要件", NULL, 4};
    program->clause_count = 2;
    program->tests = ARENA_ARRAY(arena, struct test, 4);
    for (uint32_t i = 0; i < 4; i++) {
        uint32_t space = i % 2, reg = find(maker, USE_TRUTH, space, false);
        if (reg != NONE)
            program->tests[program->test_count++] =
                (struct test){space, reg, i == 2 ? reg : NONE, i ? 1 : NONE, i ? "要件" : NULL, "条件", i};
    }
    uint32_t amount = find(maker, USE_AMOUNT, 1, false), covered = find(maker, USE_TRUTH, 1, false);
    if (amount != NONE && covered != NONE) {
        program->line_decisions = ARENA_NEW(arena, struct line_decision);
        program->line_decisions[0] = (struct line_decision){1, covered, amount, amount};
        program->line_decision_count = 1;
        program->breakdowns = ARENA_NEW(arena, struct breakdown);
        program->breakdowns[0] = (struct breakdown){"機器", 1, covered, 0, 1, NONE, 9};
        program->breakdown_count = 1;
        program->cells = ARENA_NEW(arena, struct breakdown_cell);
        program->cells[0] = (struct breakdown_cell){"対象経費", amount, format_for(USE_AMOUNT)};
        program->cell_count = 1;
    }
    program->documents = ARENA_NEW(arena, struct document);
    program->documents[0] = (struct document){"申請書", "申請", NULL, find(maker, USE_TRUTH, 0, false), 0, 5};
    program->document_count = 1;
    program->notes = ARENA_ARRAY(arena, struct note, 2);
    uint32_t reg = find(maker, USE_AMOUNT, 0, false), chosen = find(maker, USE_TRUTH, 0, false);
    if (reg != NONE && chosen != NONE) {
        struct format format = format_for(USE_AMOUNT);
        program->notes[0] =
            (struct note){NOTE_DEFINITION, NONE, "基準額", 0, reg, NONE, format, 1, 7, "帯(職員数)"};
        program->notes[1] = (struct note){NOTE_EXCEPTION, 0, "再交付", 0, chosen, reg, format, NONE, 8, NULL};
        program->note_count = 2;
        program->bounds = ARENA_NEW(arena, struct bound);
        program->bounds[0] = (struct bound){chosen, "national-2024", "6(1)", NULL, "補助率 >= 3/4", 1, 9};
        program->bound_count = 1;
    }
}

static void start(struct maker *maker)
{
    struct instruction field = {.opcode = OP_FIELD_WORD, .immediate = FIELD_AMOUNT};
    emit(maker, field, USE_AMOUNT, 1000001);
    for (uint32_t space = 0; space < 3; space++)
        for (int i = 0; i < 4; i++)
            emit_constant(maker, space);
    for (int i = 0; i < 20; i++)
        emit_field(maker);
}

/* One instruction or some more that belong together, or none when chance finds no operands. */
static void emit_any(struct maker *maker)
{
    struct chance *chance = maker->chance;
    uint32_t space = chance_below(chance, 3), kind = chance_below(chance, 12);
    if (maker->form == SAMPLE_FLAT) {
        space = 0;
        kind = kind < 2 ? kind : 12;
    }
    switch (kind) {
    case 0:
        emit_field(maker);
        break;
    case 1:
        emit_constant(maker, space);
        break;
    case 2:
        emit_list(maker, 1 + chance_below(chance, 2));
        break;
    case 3:
        emit_spread(maker, 1 + chance_below(chance, 2));
        break;
    case 4:
    case 5:
        emit_reference(maker, one_in(chance, 4) ? space : 1);
        break;
    case 6: {
        struct instruction position = {.opcode = OP_POSITION,
                                       .space = (uint16_t)(1 + chance_below(chance, 2))};
        if (one_in(chance, 4))
            emit(maker, position, USE_AMOUNT, 1000);
        break;
    }
    default:
        emit_shape(maker, space);
        break;
    }
}

struct program *sample_program(struct arena *arena, uint32_t count, enum sample_form form, struct chance *chance)
{
    struct program *program = ARENA_NEW(arena, struct program);
    struct maker maker = {.arena = arena, .chance = chance, .form = form, .program = program};
    *program = (struct program){
        .id = "見本", .title = "見本の制度", .source_name = "sample.yoko", .effective = INT32_MIN};
    sample_schema(arena, &program->schema);
    start(&maker);
    while (maker.code.count < count)
        emit_any(&maker);
    name_items(&maker);
    name_the_rest(&maker);
    program->texts = ARENA_ARRAY(arena, const char *, 2);
    program->texts[0] = "甲";
    program->texts[1] = "丙";
    program->text_count = 2;
    program->messages = ARENA_ARRAY(arena, const char *, 2);
    program->messages[0] = "例外が二つ当てはまります";
    program->messages[1] = "表に当てはまりません";
    program->message_count = 2;
    program->text_lists = ARENA_NEW(arena, struct text_list);
    program->text_lists[0] = (struct text_list){program->texts, 2};
    program->text_list_count = 1;
    program->code = maker.code.items;
    program->count = maker.code.count;
    program->pool = maker.pool.items;
    program->pool_count = maker.pool.count;
    program->masks = maker.masks.items;
    program->mask_count = maker.masks.count;
    program->key_amount = 0;
    program->grant = NONE;
    return program;
}
