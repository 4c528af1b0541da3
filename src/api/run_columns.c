/* SPDX-License-Identifier: Apache-2.0 */
/* Chosen columns of CSV, straight from the machine's registers.
 *
 * A decision as data holds all that could be told of a record. Where only its verdict, its number and whole
 * amounts are wanted, they are taken a register at a time and written without being made into one; a record
 * that has more to say (reasons to list, a problem) goes the usual way, among the others.
 */
#include <config.h>

#include "api/run.h"

#include <string.h>

/* A column that can be written so. */
struct plain_column {
    enum column_source source;
    const char *yes, *no; /* of verdicts */
    size_t yes_length, no_length;
    uint32_t values; /* amounts: which array holds them */
};

/* Values of a register in a run of records. */
struct plain_values {
    uint32_t reg;
    int64_t *words;
    uint8_t *known;
};

struct run_columns {
    struct plain_column *columns;
    uint32_t count;
    struct plain_values *values;
    uint32_t value_count;
    uint32_t grant;    /* which of the values is 補助額 when it is granted; NONE: there is none */
    size_t row_room;   /* bytes of a row, its number left out */
    uint32_t room;     /* records that the arrays hold */
    uint8_t *verdicts; /* enum verdict; PLAIN_NOT: goes the usual way */
    int64_t *words;    /* scratch, as many */
    uint8_t *known;
    bool lists;        /* reasons or missing inputs are a column: a record that has some goes the usual way */
};
#define PLAIN_NOT 255

/* ---- Planning ---- */

static uint32_t add_values(struct run_columns *plan, uint32_t reg)
{
    for (uint32_t i = 0; i < plan->value_count; i++)
        if (plan->values[i].reg == reg)
            return i;
    plan->values[plan->value_count] = (struct plain_values){.reg = reg};
    return plan->value_count++;
}

/* The register of a result that is always one whole amount, or NONE. */
static uint32_t plain_item(const struct program *program, const struct item *item)
{
    bool plain = item && item->shape == SHAPE_ONE && item->when == NONE && item->format.type == TYPE_AMOUNT &&
                 item->format.scale == 1;
    return plain ? program->pool[item->first] : NONE;
}

static const struct item *item_named(const struct program *program, enum item_kind kind, const char *name,
                                     const char *english)
{
    for (uint32_t i = program->item_count; i-- > 0;) /* of two with one name, a decision has the last */
        if (program->items[i].kind == kind &&
            (strcmp(program->items[i].name, name) == 0 || strcmp(program->items[i].name, english) == 0))
            return &program->items[i];
    return NULL;
}

static const struct item *item_at(const struct program *program, enum item_kind kind, uint32_t position)
{
    for (uint32_t i = 0; i < program->item_count; i++)
        if (decision_has_item(&program->items[i], kind) && position-- == 0)
            return &program->items[i];
    return NULL;
}

static bool plan_amount(struct run_columns *plan, const struct program *program, struct plain_column *column,
                        const struct item *item)
{
    uint32_t reg = plain_item(program, item);
    if (reg == NONE)
        return false;
    column->source = COLUMN_RESULT;
    column->values = add_values(plan, reg);
    return true;
}

static bool plan_column(struct run_columns *plan, const struct program *program,
                        const struct chosen_column *chosen, struct plain_column *column)
{
    *column = (struct plain_column){.source = chosen->source,
                                    .yes = chosen->yes ? chosen->yes : "true",
                                    .no = chosen->yes ? chosen->no : "false"};
    column->yes_length = strlen(column->yes);
    column->no_length = strlen(column->no);
    plan->row_room += 32 + column->yes_length + column->no_length;
    switch (chosen->source) {
    case COLUMN_ID:
    case COLUMN_VERDICT:
    case COLUMN_PROBLEM:
        return true;
    case COLUMN_GRANTED:
    case COLUMN_REFUSED:
    case COLUMN_OPEN:
        return !strpbrk(column->yes, "\",\r\n") && !strpbrk(column->no, "\",\r\n");
    case COLUMN_MISSING:
    case COLUMN_FAILED:
        plan->lists = true;
        return true;
    case COLUMN_GRANT:
        return program->grant != NONE;
    case COLUMN_COMPUTED:
        return plan_amount(plan, program, column, item_named(program, ITEM_RESULT, "算定額", "computed"));
    case COLUMN_COVERED:
        return plan_amount(plan, program, column,
                           item_named(program, ITEM_RESULT, "対象経費", "covered_cost"));
    case COLUMN_BASE:
        return plan_amount(plan, program, column, item_named(program, ITEM_RESULT, "基準額", "base_amount"));
    case COLUMN_CEILING:
        return plan_amount(plan, program, column, item_named(program, ITEM_RESULT, "上限額", "ceiling"));
    case COLUMN_RESULT:
    case COLUMN_DUTY:
        return plan_amount(
            plan, program, column,
            item_at(program, chosen->source == COLUMN_DUTY ? ITEM_DUTY : ITEM_RESULT, chosen->positions[0]));
    default:
        return false;
    }
}

struct run_columns *run_columns_plan(const struct running *running, struct arena *arena)
{
    const struct chosen_columns *chosen = running->columns;
    const struct program *program = running->scheme->program;
    if (!chosen || running->decide->format != YOKO_CSV || running->decide->write_lines ||
        running->scheme->versions.count != 1 || program->bound_count > 0)
        return NULL;
    struct run_columns *plan = ARENA_NEW(arena, struct run_columns);
    plan->columns = ARENA_ARRAY(arena, struct plain_column, chosen->count);
    plan->values = ARENA_ARRAY(arena, struct plain_values, chosen->count + 1);
    plan->grant = NONE;
    for (; plan->count < chosen->count; plan->count++)
        if (!plan_column(plan, program, &chosen->items[plan->count], &plan->columns[plan->count]))
            return NULL;
    if (program->grant != NONE) {
        uint32_t reg = plain_item(program, item_named(program, ITEM_RESULT, "算定額", "computed"));
        if (reg == NONE)
            return NULL;
        plan->grant = add_values(plan, reg);
    }
    return plan;
}

/* ---- Taking registers ---- */

static void make_room(struct run_columns *plan, struct arena *arena, uint32_t count)
{
    if (plan->room >= count)
        return;
    for (uint32_t i = 0; i < plan->value_count; i++) {
        plan->values[i].words = ARENA_ARRAY(arena, int64_t, count);
        plan->values[i].known = ARENA_ARRAY(arena, uint8_t, count);
    }
    plan->verdicts = ARENA_ARRAY(arena, uint8_t, count);
    plan->words = ARENA_ARRAY(arena, int64_t, count);
    plan->known = ARENA_ARRAY(arena, uint8_t, count);
    plan->room = count;
}

static void settle_verdicts(struct run_columns *plan, const struct program *program, struct machine *machine,
                            uint32_t first, uint32_t count)
{
    uint8_t *restrict verdicts = plan->verdicts, *restrict known = plan->known;
    int64_t *restrict words = plan->words;
    memset(verdicts, VERDICT_GRANT, count);
    for (uint32_t t = 0; t < program->test_count; t++) {
        if (program->tests[t].space != 0)
            continue;
        machine_take(machine, program->tests[t].reg, first, count, words, known);
        for (uint32_t i = 0; i < count; i++) {
            uint8_t open = verdicts[i] == VERDICT_GRANT ? VERDICT_OPEN : verdicts[i];
            verdicts[i] = !known[i] ? open : words[i] == 0 ? VERDICT_REFUSE : verdicts[i];
        }
    }
    if (program->key_amount != NONE) {
        machine_take(machine, program->key_amount, first, count, words, known);
        for (uint32_t i = 0; i < count; i++)
            verdicts[i] = !known[i] && verdicts[i] == VERDICT_GRANT ? VERDICT_OPEN : verdicts[i];
    }
    for (uint32_t i = 0; i < count; i++)
        if (machine_problem(machine, first + i) || (plan->lists && verdicts[i] != VERDICT_GRANT))
            verdicts[i] = PLAIN_NOT;
}

static void take_values(struct run_columns *plan, struct machine *machine, uint32_t first, uint32_t count)
{
    for (uint32_t v = 0; v < plan->value_count; v++)
        machine_take(machine, plan->values[v].reg, first, count, plan->values[v].words, plan->values[v].known);
}

/* ---- Writing ---- */

static char *put_number(char *to, int64_t number)
{
    static const char pairs[] =
        "0001020304050607080910111213141516171819202122232425262728293031323334353637383940"
        "4142434445464748495051525354555657585960616263646566676869707172737475767778798081"
        "828384858687888990919293949596979899";
    char digits[20], *at = digits + sizeof digits;
    uint64_t rest = number < 0 ? -(uint64_t)number : (uint64_t)number;
    if (number < 0)
        *to++ = '-';
    for (; rest >= 100; rest /= 100)
        memcpy(at -= 2, pairs + rest % 100 * 2, 2);
    if (rest >= 10)
        memcpy(at -= 2, pairs + rest * 2, 2);
    else
        *--at = (char)('0' + rest);
    size_t length = (size_t)(digits + sizeof digits - at);
    memcpy(to, at, length);
    return to + length;
}

/* An id as a cell: in quotes where it has to be. */
static char *put_id(char *to, const char *id)
{
    char *start = to;
    bool quoted = false;
    for (; *id; id++) {
        quoted |= *id == '"' || *id == ',' || *id == '\r' || *id == '\n';
        *to++ = *id;
    }
    if (!quoted)
        return to;
    char *end = to + 2; /* room for twice its length and the quotes is there */
    for (const char *at = start; at < to; at++)
        end += *at == '"';
    char *into = end;
    *--into = '"';
    while (to > start) {
        *--into = *--to;
        if (*into == '"')
            *--into = '"';
    }
    *start = '"';
    return end;
}

static char *put_text(char *to, const char *text, size_t length)
{
    memcpy(to, text, length);
    return to + length;
}

static char *put_cell(char *to, const struct run_columns *plan, const struct plain_column *column,
                      const char *id, uint32_t i)
{
    enum verdict verdict = plan->verdicts[i];
    const char *text;
    bool yes;
    switch (column->source) {
    case COLUMN_ID:
        return put_id(to, id);
    case COLUMN_VERDICT:
        text = verdict_name(verdict);
        return put_text(to, text, strlen(text));
    case COLUMN_GRANTED:
    case COLUMN_REFUSED:
    case COLUMN_OPEN:
        yes = verdict == (column->source == COLUMN_GRANTED   ? VERDICT_GRANT
                          : column->source == COLUMN_REFUSED ? VERDICT_REFUSE
                                                             : VERDICT_OPEN);
        return yes ? put_text(to, column->yes, column->yes_length)
                   : put_text(to, column->no, column->no_length);
    case COLUMN_GRANT:
        if (verdict == VERDICT_REFUSE)
            *to++ = '0';
        else if (verdict == VERDICT_GRANT && plan->values[plan->grant].known[i])
            to = put_number(to, plan->values[plan->grant].words[i]);
        return to;
    case COLUMN_RESULT:
        return plan->values[column->values].known[i] ? put_number(to, plan->values[column->values].words[i])
                                                     : to;
    default: /* 入力エラー, and lists that are empty here */
        return to;
    }
}

static void count(const struct run_columns *plan, struct yoko_summary *summary, uint32_t i)
{
    enum verdict verdict = plan->verdicts[i];
    summary->records++;
    summary->granted += verdict == VERDICT_GRANT;
    summary->refused += verdict == VERDICT_REFUSE;
    summary->open += verdict == VERDICT_OPEN;
    if (verdict == VERDICT_GRANT && plan->grant != NONE && plan->values[plan->grant].known[i] &&
        __builtin_add_overflow(summary->grant, plan->values[plan->grant].words[i], &summary->grant))
        summary->grant_exceeded = true;
}

void run_columns_write(struct running *running, const struct batch *batch, uint32_t chunk, uint32_t from,
                       uint32_t to)
{
    struct run_columns *plan = running->plain;
    struct decider *decider = &running->decider;
    struct buffer *out = &decider->out;
    make_room(plan, &decider->yoko->arena, to - from);
    settle_verdicts(plan, decider->program, decider->machine, from, to - from);
    take_values(plan, decider->machine, from, to - from);
    for (uint32_t i = 0; i < to - from && !running->stopped; i++) {
        const char *id = batch->ids[chunk + from + i];
        if (plan->verdicts[i] == PLAIN_NOT) {
            run_decide_one(running, batch, chunk, from + i);
            continue;
        }
        char *start = buffer_room(out, plan->row_room + 2 * strlen(id) + 4), *at = start;
        if (!start)
            memory_fail(&decider->yoko->memory);
        for (uint32_t c = 0; c < plan->count; c++) {
            if (c > 0)
                *at++ = ',';
            at = put_cell(at, plan, &plan->columns[c], id, i);
        }
        at = put_text(at, running->writer.line_end, strlen(running->writer.line_end));
        out->length += (size_t)(at - start);
        count(plan, running->summary, i);
        running->writer.count++;
        if (!running->collects)
            run_hand_on(running, RUN_HAND_ON);
    }
}
