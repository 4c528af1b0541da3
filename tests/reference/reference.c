/* SPDX-License-Identifier: Apache-2.0 */
/* The reference interpreter: clarity before everything. Amounts are reckoned in 128 bits with an infinity of
 * their own, so that saturation at 64 bits is seen from outside. */
#include <config.h>

#include "reference.h"

#include "base/date.h"
#include "base/number.h"

#include <string.h>

typedef struct reference_value value;

#define INFINITE ((wide)1 << 126)

static wide widen(int64_t end)
{
    return end == AMOUNT_INFINITY ? INFINITE : end == AMOUNT_MINUS_INFINITY ? -INFINITE : (wide)end;
}

static wide smaller(wide a, wide b)
{
    return a < b ? a : b;
}

static wide larger(wide a, wide b)
{
    return a > b ? a : b;
}

static bool point(value v)
{
    return v.low == v.high;
}

static value of_point(int64_t number)
{
    return (value){number, number, 0};
}

static value unknown_truth(reference_set reasons)
{
    return (value){0, 1, reasons};
}

static value unknown_point(reference_set reasons)
{
    return (value){AMOUNT_MINUS_INFINITY, AMOUNT_INFINITY, reasons};
}

static void complain(struct reference *reference, uint32_t reg, enum reference_problem problem)
{
    reference->spoilt[reg] |= problem != REFERENCE_FAIL;
    if (reference->problem == REFERENCE_FINE && reference->needed[reg])
        reference->problem = problem;
}

/* An interval of 128-bit ends as 64-bit ones; `checked`: what cannot be within 64 bits is an error. */
static value interval(struct reference *reference, uint32_t reg, wide low, wide high, reference_set reasons,
                      bool checked)
{
    value result = {.reasons = reasons};
    if (checked && (low >= AMOUNT_INFINITY || high <= AMOUNT_MINUS_INFINITY))
        complain(reference, reg, REFERENCE_OVERFLOW);
    result.low = low <= AMOUNT_MINUS_INFINITY ? AMOUNT_MINUS_INFINITY
                 : low >= AMOUNT_INFINITY     ? AMOUNT_INFINITY - 1
                                              : (int64_t)low;
    result.high = high >= AMOUNT_INFINITY         ? AMOUNT_INFINITY
                  : high <= AMOUNT_MINUS_INFINITY ? AMOUNT_MINUS_INFINITY + 1
                                                  : (int64_t)high;
    if (result.low == result.high)
        result.reasons = 0;
    return result;
}

uint32_t reference_lines(const struct reference *reference, uint32_t space)
{
    if (space == 0)
        return 1;
    const uint32_t *starts = reference->batch->starts[space];
    return starts[reference->record + 1] - starts[reference->record];
}

/* --- fields -------------------------------------------------------------------------------------- */

static value read_field(const struct reference *reference, uint32_t number, uint32_t line, bool *missing)
{
    const struct field *field = &reference->program->schema.fields[number];
    const struct batch_column *column = &reference->batch->columns[number];
    uint32_t row =
        field->space ? reference->batch->starts[field->space][reference->record] + line : reference->record;
    reference_set reason = (reference_set)1 << (REFERENCE_LINES * number + line);
    *missing = column->missing && column->missing[row];
    if (!*missing)
        return of_point(field->type == TYPE_TRUTH ? column->flags[row] : batch_word(column, row));
    if (field->type == TYPE_TRUTH)
        return unknown_truth(reason);
    if (field->type == TYPE_AMOUNT)
        return (value){0, AMOUNT_INFINITY, reason};
    if (field->type == TYPE_RATE)
        return (value){1, (int64_t)1 << 32 | 1, reason};
    return unknown_point(reason);
}

/* --- truth --------------------------------------------------------------------------------------- */

static value both(value a, value b)
{
    if ((point(a) && !a.low) || (point(b) && !b.low))
        return of_point(0);
    if (point(a) && point(b))
        return of_point(1);
    return unknown_truth(a.reasons | b.reasons);
}

static value negation(value a)
{
    return point(a) ? of_point(!a.low) : a;
}

static value either(value a, value b)
{
    return negation(both(negation(a), negation(b)));
}

/* a < b for rates, by cross multiplication in 128 bits. */
static bool rate_below(int64_t a, int64_t b)
{
    if (a == b)
        return false;
    if (a == AMOUNT_MINUS_INFINITY || b == AMOUNT_INFINITY)
        return true;
    if (a == AMOUNT_INFINITY || b == AMOUNT_MINUS_INFINITY)
        return false;
    return (wide)(a >> 32) * (uint32_t)b < (wide)(b >> 32) * (uint32_t)a;
}

static value choice(value condition, value a, value b, bool rates)
{
    if (point(condition))
        return condition.low ? a : b;
    value result = {.reasons = condition.reasons | a.reasons | b.reasons};
    if (rates) {
        result.low = rate_below(a.low, b.low) ? a.low : b.low;
        result.high = rate_below(a.high, b.high) ? b.high : a.high;
    } else {
        result.low = (int64_t)smaller(a.low, b.low);
        result.high = (int64_t)larger(a.high, b.high);
    }
    if (point(result))
        result.reasons = 0;
    return result;
}

/* --- comparisons --------------------------------------------------------------------------------- */

static value truth_from(bool surely, bool never, value a, value b)
{
    if (surely)
        return of_point(1);
    return never ? of_point(0) : unknown_truth(a.reasons | b.reasons);
}

static value compare(enum opcode opcode, value a, value b)
{
    switch (opcode) {
    case OP_LESS: /* b > a */
        return truth_from(b.low > a.high, b.high <= a.low, a, b);
    case OP_LESS_EQUAL: /* b >= a */
        return truth_from(b.low >= a.high, b.high < a.low, a, b);
    case OP_EQUAL:
        return truth_from(point(a) && point(b) && a.low == b.low, a.high < b.low || b.high < a.low, a, b);
    case OP_RATE_LESS:
        return truth_from(rate_below(a.high, b.low), !rate_below(a.low, b.high), a, b);
    case OP_RATE_LESS_EQUAL:
        return truth_from(!rate_below(b.low, a.high), rate_below(b.high, a.low), a, b);
    default: /* RATE_EQUAL */
        return truth_from(point(a) && point(b) && !rate_below(a.low, b.low) && !rate_below(b.low, a.low),
                          rate_below(a.high, b.low) || rate_below(b.high, a.low), a, b);
    }
}

static const char *text_at(const char **texts, uint32_t count, int64_t number)
{
    return number >= 0 && number < count ? texts[number] : NULL;
}

/* Whether a register counts texts of the batch: a text field, or a value taken from one unchanged. */
static bool counts_batch(const struct program *program, uint32_t reg)
{
    const struct instruction *instruction = &program->code[reg];
    switch (instruction->opcode) {
    case OP_FIELD_WORD:
        return program->schema.fields[instruction->immediate].type == TYPE_TEXT;
    case OP_SPREAD_WORD:
    case OP_FETCH_WORD:
        return counts_batch(program, instruction->a);
    case OP_SELECT_WORD:
        return counts_batch(program, instruction->b) || counts_batch(program, instruction->c);
    default:
        return false;
    }
}

static value same_point(const struct reference *reference, const struct instruction *instruction, value a,
                        value b)
{
    if (!point(a) || !point(b))
        return unknown_truth(a.reasons | b.reasons);
    const struct program *program = reference->program;
    const struct batch *batch = reference->batch;
    bool batch_a = counts_batch(program, instruction->a), batch_b = counts_batch(program, instruction->b);
    if (!batch_a && !batch_b)
        return of_point(a.low == b.low);
    const char *text_a = batch_a ? text_at(batch->texts, batch->text_count, a.low)
                                 : text_at(program->texts, program->text_count, a.low);
    const char *text_b = batch_b ? text_at(batch->texts, batch->text_count, b.low)
                                 : text_at(program->texts, program->text_count, b.low);
    return of_point(text_a && text_b && strcmp(text_a, text_b) == 0);
}

/* --- points -------------------------------------------------------------------------------------- */

static int32_t clamp_date(int64_t word)
{
    return (int32_t)smaller(larger(word, INT32_MIN), INT32_MAX);
}

static int clamp_year(int64_t word)
{
    return (int)smaller(larger(word, -1000000), 1000000);
}

/* Counts months one by one: the largest number of whole months that fits. */
static int64_t whole_months(int32_t from, int32_t to)
{
    if (to < from)
        return -whole_months(to, from);
    int year, month, day, to_year, to_month, to_day;
    date_parts(from, &year, &month, &day);
    date_parts(to, &to_year, &to_month, &to_day);
    int64_t months = 0;
    for (;;) {
        int next_year = month == 12 ? year + 1 : year, next_month = month == 12 ? 1 : month + 1;
        bool fits = next_year < to_year || (next_year == to_year && next_month < to_month) ||
                    (next_year == to_year && next_month == to_month && day <= to_day);
        if (!fits)
            return months;
        year = next_year;
        month = next_month;
        months++;
    }
}

static int64_t point_value(const struct program *program, const struct instruction *instruction, int64_t a,
                           int64_t b)
{
    int parts[3];
    switch (instruction->opcode) {
    case OP_BEFORE:
        return a < b;
    case OP_BEFORE_OR_AT:
        return a <= b;
    case OP_AMONG:
        return a >= 0 && a / 64 < instruction->c && program->masks[instruction->b + a / 64] >> a % 64 & 1;
    case OP_HAS_ALL:
        return (~a & instruction->immediate) == 0;
    case OP_HAS_ANY:
        return (a & instruction->immediate) != 0;
    case OP_SET_SIZE: {
        int64_t count = 0;
        for (int bit = 0; bit < 64; bit++)
            count += (uint64_t)a >> bit & 1;
        return count;
    }
    case OP_SHIFT:
        return (int64_t)((uint64_t)a + (uint64_t)b);
    case OP_SHIFT_MONTHS:
        return date_add_months(clamp_date(a), b);
    case OP_FISCAL_YEAR:
        date_parts(clamp_date(a), &parts[0], &parts[1], &parts[2]);
        return parts[1] < 4 ? parts[0] - 1 : parts[0];
    case OP_YEAR_START:
        return date_from(clamp_year(a), 4, 1);
    case OP_YEAR_END:
        return date_from(clamp_year(a) + 1, 4, 1) - 1;
    case OP_DAYS_BETWEEN:
        return (int64_t)((uint64_t)b - (uint64_t)a);
    case OP_MONTHS_BETWEEN:
        return whole_months(clamp_date(a), clamp_date(b));
    case OP_YEARS_BETWEEN:
        return whole_months(clamp_date(a), clamp_date(b)) / 12;
    case OP_DATE_PART:
        date_parts(clamp_date(a), &parts[0], &parts[1], &parts[2]);
        return parts[instruction->immediate];
    case OP_EARLIER:
        return a < b ? a : b;
    default: /* LATER */
        return a > b ? a : b;
    }
}

static value on_points(const struct program *program, const struct instruction *instruction, value a, value b)
{
    if (point(a) && point(b))
        return of_point(point_value(program, instruction, a.low, b.low));
    if (opcode_table[instruction->opcode].storage == STORAGE_FLAG)
        return unknown_truth(a.reasons | b.reasons);
    return unknown_point(a.reasons | b.reasons);
}

/* --- amounts ------------------------------------------------------------------------------------- */

static wide sum_of(wide a, wide b)
{
    if (a == INFINITE || b == INFINITE)
        return INFINITE;
    return a == -INFINITE || b == -INFINITE ? -INFINITE : a + b;
}

static wide product_of(wide a, wide b)
{
    if (a == 0 || b == 0)
        return 0;
    if (a == INFINITE || b == INFINITE)
        return INFINITE;
    return a == -INFINITE || b == -INFINITE ? -INFINITE : a * b;
}

static wide quotient_of(wide a, wide divisor, enum rounding rounding)
{
    if (a == INFINITE || a == -INFINITE)
        return a;
    wide floor = a / divisor - (a % divisor < 0), rest = a - floor * divisor;
    if (rounding == ROUND_UP)
        return floor + (rest > 0);
    return floor + (rounding == ROUND_HALF_UP && 2 * rest >= divisor);
}

static value prorate(struct reference *reference, uint32_t reg, value a, value b, value c,
                     enum rounding rounding)
{
    if (c.high <= 0) {
        complain(reference, reg, REFERENCE_DIVISION);
        return of_point(0);
    }
    wide low_product = product_of(widen(a.low), widen(b.low)),
         high_product = product_of(widen(a.high), widen(b.high));
    wide low = widen(c.high) == INFINITE ? (low_product > 0 && rounding == ROUND_UP)
                                         : quotient_of(low_product, c.high, rounding);
    wide high = high_product == 0 ? 0 : c.low == 0 ? INFINITE : quotient_of(high_product, c.low, rounding);
    return interval(reference, reg, low, high, a.reasons | b.reasons | c.reasons, true);
}

static wide rate_of(wide amount, int64_t rate, int64_t divisor, enum rounding rounding)
{
    if (rate == AMOUNT_INFINITY)
        return amount == 0 ? 0 : INFINITE;
    if (rate == AMOUNT_MINUS_INFINITY)
        return 0;
    return quotient_of(product_of(amount, rate >> 32), (wide)(uint32_t)rate * divisor, rounding);
}

static value least(struct reference *reference, uint32_t reg, const value *operands, uint32_t count,
                   bool greatest)
{
    value result = operands[0];
    reference_set reasons = 0;
    (void)reference, (void)reg;
    for (uint32_t i = 1; i < count; i++) {
        bool low = greatest ? operands[i].low > result.low : operands[i].low < result.low;
        bool high = greatest ? operands[i].high > result.high : operands[i].high < result.high;
        result.low = low ? operands[i].low : result.low;
        result.high = high ? operands[i].high : result.high;
    }
    for (uint32_t i = 0; i < count; i++)
        if (greatest ? operands[i].high > result.low : operands[i].low < result.high)
            reasons |= operands[i].reasons;
    result.reasons = point(result) ? 0 : reasons;
    return result;
}

/* --- one lane, operands in the same space -------------------------------------------------------- */

static value arithmetic(struct reference *reference, uint32_t reg, value a, value b, value c)
{
    const struct instruction *instruction = &reference->program->code[reg];
    wide al = widen(a.low), ah = widen(a.high), bl = widen(b.low), bh = widen(b.high),
         i = instruction->immediate;
    reference_set reasons = a.reasons | b.reasons;
    switch (instruction->opcode) {
    case OP_ADD:
    case OP_ADD_CHECKED:
        return interval(reference, reg, sum_of(al, bl), sum_of(ah, bh), reasons,
                        instruction->opcode == OP_ADD_CHECKED);
    case OP_SUBTRACT:
    case OP_SUBTRACT_CHECKED:
        return interval(reference, reg, sum_of(al, -bh), sum_of(ah, -bl), reasons,
                        instruction->opcode == OP_SUBTRACT_CHECKED);
    case OP_MULTIPLY:
    case OP_MULTIPLY_CHECKED:
        return interval(reference, reg, product_of(al, bl), product_of(ah, bh), reasons,
                        instruction->opcode == OP_MULTIPLY_CHECKED);
    case OP_SCALE:
    case OP_SCALE_CHECKED:
        return interval(reference, reg, product_of(al, i), product_of(ah, i), a.reasons,
                        instruction->opcode == OP_SCALE_CHECKED);
    case OP_NEGATE:
        return interval(reference, reg, -ah, -al, a.reasons, false);
    case OP_DIVIDE_DOWN:
    case OP_DIVIDE_UP:
    case OP_DIVIDE_HALF_UP: {
        enum rounding rounding = (enum rounding)(instruction->opcode - OP_DIVIDE_DOWN);
        return interval(reference, reg, quotient_of(al, i, rounding), quotient_of(ah, i, rounding), a.reasons,
                        false);
    }
    case OP_PRORATE_DOWN:
    case OP_PRORATE_UP:
    case OP_PRORATE_HALF_UP:
        return prorate(reference, reg, a, b, c, (enum rounding)(instruction->opcode - OP_PRORATE_DOWN));
    case OP_RATE_DOWN:
    case OP_RATE_UP:
    case OP_RATE_HALF_UP: {
        enum rounding rounding = (enum rounding)(instruction->opcode - OP_RATE_DOWN);
        return interval(reference, reg, rate_of(al, b.low, instruction->immediate, rounding),
                        rate_of(ah, b.high, instruction->immediate, rounding), reasons, true);
    }
    default: /* ON_BASE */
        return interval(reference, reg, al == 0 ? 0 : sum_of(al, bl), ah == 0 ? 0 : sum_of(ah, bh), reasons,
                        true);
    }
}

static value logic(struct reference *reference, uint32_t reg, value a, value b, value c)
{
    const struct instruction *instruction = &reference->program->code[reg];
    switch (instruction->opcode) {
    case OP_NOT:
        return negation(a);
    case OP_AND:
        return both(a, b);
    case OP_OR:
        return either(a, b);
    case OP_EQUAL_FLAG:
        return point(a) && point(b) ? of_point(a.low == b.low) : unknown_truth(a.reasons | b.reasons);
    case OP_SELECT_FLAG:
    case OP_SELECT_WORD:
        return choice(a, b, c, false);
    case OP_SELECT_RATE:
        return choice(a, b, c, true);
    case OP_KNOWN_FLAG:
    case OP_KNOWN_WORD:
        return of_point(point(a));
    case OP_SETTLED:
        return point(a) ? of_point(1) : unknown_truth(a.reasons);
    case OP_PENDING:
        return point(a) ? of_point(0) : (value){0, AMOUNT_INFINITY, a.reasons};
    case OP_NOT_FALSE:
        return of_point(a.high);
    default: /* FAIL */
        if (a.low && reference->problem == REFERENCE_FINE) {
            complain(reference, reg, REFERENCE_FAIL);
            reference->message = instruction->immediate;
        }
        return a;
    }
}

static value at(const struct reference *reference, uint32_t reg, uint32_t line)
{
    return reference->values[reg][line];
}

static value same_space(struct reference *reference, uint32_t reg, uint32_t line)
{
    const struct program *program = reference->program;
    const struct instruction *instruction = &program->code[reg];
    value operands[3] = {{0}, {0}, {0}};
    const uint32_t registers[] = {instruction->a, instruction->b, instruction->c};
    unsigned count = 0;
    for (const char *letter = opcode_table[instruction->opcode].operands; *letter; letter++)
        if (*letter == 'f' || *letter == 'w') {
            operands[count] = at(reference, registers[count], line);
            count++;
        }
    value a = operands[0], b = operands[1], c = operands[2];
    if (instruction->opcode >= OP_NOT && instruction->opcode <= OP_NOT_FALSE)
        return logic(reference, reg, a, b, c);
    if (instruction->opcode >= OP_EQUAL && instruction->opcode <= OP_LESS_EQUAL)
        return compare(instruction->opcode, a, b);
    if (instruction->opcode >= OP_RATE_EQUAL && instruction->opcode <= OP_RATE_LESS_EQUAL)
        return compare(instruction->opcode, a, b);
    if (instruction->opcode == OP_SAME_POINT)
        return same_point(reference, instruction, a, b);
    if (instruction->opcode >= OP_BEFORE && instruction->opcode <= OP_LATER)
        return on_points(program, instruction, a, count == 2 ? b : a);
    if (instruction->opcode == OP_LEAST || instruction->opcode == OP_GREATEST) {
        value many[64] = {{0}};
        for (uint32_t i = 0; i < instruction->b && i < 64; i++)
            many[i] = at(reference, program->pool[instruction->a + i], line);
        return least(reference, reg, many, instruction->b, instruction->opcode == OP_GREATEST);
    }
    if (instruction->opcode == OP_FOUND)
        return point(a) ? of_point(a.low != -1) : unknown_truth(a.reasons);
    if (instruction->opcode == OP_FAIL)
        return logic(reference, reg, a, b, c);
    return arithmetic(reference, reg, a, b, c);
}

/* --- lists --------------------------------------------------------------------------------------- */

/* The least (or greatest) over lines, by trying every way in which the unknown conditions can fall out. */
static value extreme(struct reference *reference, const struct instruction *instruction, uint32_t lines,
                     bool greatest)
{
    const value *conditions = reference->values[instruction->a], *values = reference->values[instruction->b];
    value other = at(reference, instruction->c, 0), result = {0};
    bool started = false, sure = false;
    for (uint32_t way = 0; way < 1u << lines; way++) {
        bool possible = true, any = false;
        wide low = 0, high = 0;
        for (uint32_t i = 0; i < lines; i++) {
            bool holds = way >> i & 1;
            possible = possible && (holds ? conditions[i].high == 1 : conditions[i].low == 0);
            if (!holds)
                continue;
            low = !any ? values[i].low : greatest ? larger(low, values[i].low) : smaller(low, values[i].low);
            high = !any       ? values[i].high
                   : greatest ? larger(high, values[i].high)
                              : smaller(high, values[i].high);
            any = true;
        }
        if (!possible)
            continue;
        if (!any) {
            low = other.low;
            high = other.high;
        }
        result.low = (int64_t)(started ? smaller(result.low, low) : low);
        result.high = (int64_t)(started ? larger(result.high, high) : high);
        started = true;
    }
    for (uint32_t i = 0; i < lines; i++)
        sure |= conditions[i].low == 1;
    for (uint32_t i = 0; i < lines; i++)
        if (conditions[i].high &&
            (!sure || (greatest ? values[i].high > result.low : values[i].low < result.high)))
            result.reasons |= conditions[i].reasons | values[i].reasons;
    if (!sure)
        result.reasons |= other.reasons;
    if (point(result))
        result.reasons = 0;
    return result;
}

static value extreme_date(struct reference *reference, const struct instruction *instruction, uint32_t lines,
                          bool last)
{
    const value *conditions = reference->values[instruction->a], *dates = reference->values[instruction->b];
    value other = at(reference, instruction->c, 0), result = {0};
    bool open = false, found = false;
    reference_set reasons = 0;
    for (uint32_t i = 0; i < lines; i++) {
        open |= !point(conditions[i]);
        reasons |= conditions[i].reasons;
        if (conditions[i].low != 1)
            continue;
        open |= !point(dates[i]);
        reasons |= dates[i].reasons;
        if (!found || (last ? dates[i].low > result.low : dates[i].low < result.low))
            result = of_point(dates[i].low);
        found = true;
    }
    if (!found) {
        result = other;
        reasons |= other.reasons;
        open |= !point(other);
    }
    return open ? unknown_point(reasons) : result;
}

static value gather(struct reference *reference, uint32_t reg)
{
    const struct program *program = reference->program;
    const struct instruction *instruction = &program->code[reg];
    uint32_t lines = reference_lines(reference, program->code[instruction->a].space);
    const value *a = reference->values[instruction->a];
    value truth = of_point(instruction->opcode == OP_ALL);
    wide low = 0, high = 0;
    reference_set reasons = 0;
    for (uint32_t i = 0; i < lines; i++) {
        if (instruction->opcode == OP_ALL)
            truth = both(truth, a[i]);
        if (instruction->opcode == OP_ANY)
            truth = either(truth, a[i]);
        low = sum_of(low, widen(a[i].low));
        high = sum_of(high, widen(a[i].high));
        reasons |= a[i].reasons;
    }
    switch (instruction->opcode) {
    case OP_ANY:
    case OP_ALL:
        return truth;
    case OP_COUNT:
    case OP_SUM:
        return interval(reference, reg, low, high, reasons, false);
    case OP_SUM_CHECKED:
        return interval(reference, reg, low, high, reasons, true);
    case OP_LOWEST:
    case OP_HIGHEST:
        return extreme(reference, instruction, lines, instruction->opcode == OP_HIGHEST);
    default:
        return extreme_date(reference, instruction, lines, instruction->opcode == OP_LAST);
    }
}

static value running_sum(struct reference *reference, uint32_t reg, uint32_t line)
{
    const value *a = reference->values[reference->program->code[reg].a];
    wide low = 0, high = 0;
    reference_set reasons = 0;
    for (uint32_t i = 0; i <= line; i++) {
        low = sum_of(low, widen(a[i].low));
        high = sum_of(high, widen(a[i].high));
        reasons |= a[i].reasons;
    }
    return interval(reference, reg, low, high, reasons, true);
}

/* --- references ---------------------------------------------------------------------------------- */

static value resolve(const struct reference *reference, const struct instruction *instruction, value a)
{
    if (!point(a))
        return unknown_point(a.reasons);
    uint32_t list = (uint32_t)instruction->immediate;
    for (uint32_t i = 0; i < reference_lines(reference, list); i++) {
        bool missing;
        value key = read_field(reference, reference->program->schema.lists[list].key, i, &missing);
        if (!missing && key.low == a.low)
            return of_point(i);
    }
    return of_point(-1);
}

static value fetch(const struct reference *reference, const struct instruction *instruction, value line)
{
    bool truth = instruction->opcode == OP_FETCH_FLAG;
    if (point(line) && line.low >= 0)
        return at(reference, instruction->a, (uint32_t)line.low);
    if (point(line) && truth)
        return of_point(0);
    if (truth)
        return unknown_truth(line.reasons);
    return (value){instruction->immediate ? 0 : AMOUNT_MINUS_INFINITY, AMOUNT_INFINITY, line.reasons};
}

static value refer(struct reference *reference, uint32_t reg, uint32_t line)
{
    const struct program *program = reference->program;
    const struct instruction *instruction = &program->code[reg];
    uint32_t lines = reference_lines(reference, program->code[instruction->a].space);
    value truth = of_point(0);
    wide low = 0, high = 0;
    reference_set reasons = 0;
    for (uint32_t i = 0; i < lines; i++) {
        value target = at(reference, instruction->b, i), a = at(reference, instruction->a, i);
        if (!point(target) || target.low != line)
            continue;
        truth = either(truth, a);
        low = sum_of(low, widen(a.low));
        high = sum_of(high, widen(a.high));
        reasons |= a.reasons;
    }
    if (instruction->opcode == OP_REFER_ANY)
        return truth;
    return interval(reference, reg, low, high, reasons, instruction->opcode == OP_REFER_SUM);
}

/* --- the whole ----------------------------------------------------------------------------------- */

static value work_out(struct reference *reference, uint32_t reg, uint32_t line)
{
    const struct instruction *instruction = &reference->program->code[reg];
    bool missing;
    switch (instruction->opcode) {
    case OP_FIELD_FLAG:
    case OP_FIELD_WORD:
        return read_field(reference, (uint32_t)instruction->immediate, line, &missing);
    case OP_PRESENT:
        read_field(reference, (uint32_t)instruction->immediate, line, &missing);
        return of_point(!missing);
    case OP_CONST_FLAG:
    case OP_CONST_WORD:
        return of_point(instruction->immediate);
    case OP_POSITION:
        return of_point((int64_t)line + 1);
    case OP_SPREAD_FLAG:
    case OP_SPREAD_WORD:
        return at(reference, instruction->a, 0);
    case OP_RUNNING_SUM:
        return running_sum(reference, reg, line);
    case OP_RESOLVE:
        return resolve(reference, instruction, at(reference, instruction->a, line));
    case OP_FETCH_FLAG:
    case OP_FETCH_WORD:
        return fetch(reference, instruction, at(reference, instruction->b, line));
    case OP_REFER_SUM:
    case OP_REFER_ANY:
    case OP_REFER_COUNT:
        return refer(reference, reg, line);
    default:
        if (opcode_table[instruction->opcode].spaces == SPACES_UP)
            return gather(reference, reg);
        return same_space(reference, reg, line);
    }
}

static bool made_of_spoilt(const struct reference *reference, uint32_t reg)
{
    const struct instruction *instruction = &reference->program->code[reg];
    const uint32_t registers[] = {instruction->a, instruction->b, instruction->c};
    unsigned place = 0;
    bool spoilt = false;
    for (const char *letter = opcode_table[instruction->opcode].operands; *letter; letter++)
        if (*letter == 'f' || *letter == 'w')
            spoilt |= reference->spoilt[registers[place++]];
        else if (*letter == 'm')
            for (uint32_t i = 0; i < instruction->b; i++)
                spoilt |= reference->spoilt[reference->program->pool[instruction->a + i]];
    return spoilt;
}

void reference_run(struct reference *reference)
{
    const struct program *program = reference->program;
    reference->problem = REFERENCE_FINE;
    reference->values = ARENA_ARRAY(reference->arena, struct reference_value *, program->count);
    reference->spoilt = ARENA_ARRAY(reference->arena, bool, program->count);
    for (uint32_t reg = 0; reg < program->count; reg++) {
        reference->spoilt[reg] = made_of_spoilt(reference, reg);
        uint32_t lines = reference_lines(reference, program->code[reg].space);
        reference->values[reg] = ARENA_ARRAY(reference->arena, struct reference_value, lines);
        for (uint32_t line = 0; line < lines; line++)
            reference->values[reg][line] = work_out(reference, reg, line);
    }
}
