/* SPDX-License-Identifier: Apache-2.0 */
/* Making a plan of ends: from each step of the plan to the values of both ends and of what has no bound. What
 * every case here must keep is the meaning of the opcode's kernel on intervals, end by end.
 */
#include <config.h>

#include "exec/ends_build.h"

#include <string.h>

/* --- fields -------------------------------------------------------------------------------------- */

/* A missing value is 0 in the batch. */
static struct end_values field_word(struct ends_builder *builder, const struct step *step, uint32_t field,
                                    uint32_t missing)
{
    switch (builder->fast->machine->program->schema.fields[step->immediate].type) {
    case TYPE_AMOUNT:
        return fitting(builder, interval(field, field, builder->zero, missing));
    case TYPE_RATE: {
        uint32_t none = number(builder, (int64_t)0 << 32 | 1), whole = number(builder, (int64_t)1 << 32 | 1);
        return interval(fast_select(builder->fast, missing, none, field),
                        fast_select(builder->fast, missing, whole, field), builder->zero, builder->zero);
    }
    default:
        return interval(field, field, missing, missing);
    }
}

static struct end_values field(struct ends_builder *builder, const struct step *step)
{
    uint32_t at = (uint32_t)step->immediate;
    uint32_t missing = builder->zero;
    if (builder->fast->fast->lacking[at])
        missing = fast_field(builder->fast, step->space, at, FAST_MISSING);
    if (step->opcode == OP_PRESENT)
        return point(builder, not(builder, missing));
    uint32_t value = fast_field(builder->fast, step->space, at, FAST_FIELD);
    if (step->opcode == OP_FIELD_FLAG)
        return open_where(builder, value, either(builder, value, missing), missing);
    return field_word(builder, step, value, missing);
}

/* --- truth and choice ---------------------------------------------------------------------------- */

static struct end_values equal_truths(const struct ends_builder *builder, struct end_values a,
                                      struct end_values b)
{
    uint32_t open = either(builder, open_of(builder, a, true), open_of(builder, b, true));
    return open_truth(builder, not(builder, fast_different(builder->fast, a.low, b.low)), open);
}

static struct end_values select_by_known(const struct ends_builder *builder, uint32_t condition,
                                         struct end_values b, struct end_values c)
{
    struct end_values ends = interval(fast_select(builder->fast, condition, b.low, c.low),
                                      fast_select(builder->fast, condition, b.high, c.high),
                                      fast_select(builder->fast, condition, b.below, c.below),
                                      fast_select(builder->fast, condition, b.above, c.above));
    if (is_same(builder, b.low, b.high) && is_same(builder, c.low, c.high))
        ends.high = ends.low;
    return ends;
}

/* True if each branch that may be taken is true; not false if one that may be taken is not. */
static struct end_values select_truth(const struct ends_builder *builder, struct end_values a,
                                      struct end_values b, struct end_values c)
{
    uint32_t low = both(builder, either(builder, not(builder, a.high), b.low), either(builder, a.low, c.low));
    uint32_t high =
        either(builder, both(builder, a.high, b.high), both(builder, not(builder, a.low), c.high));
    return truth(builder, low, high);
}

/* The lower end of a choice (or the upper one): of b where a is true, of c where it is false, else the least
 * (the greatest) of both. */
static uint32_t select_end(const struct ends_builder *builder, struct end_values a, uint32_t b, uint32_t c,
                           bool least)
{
    if (is_same(builder, b, c))
        return b;
    uint32_t any = least ? fast_least(builder->fast, b, c) : fast_greatest(builder->fast, b, c);
    if (is_same(builder, any, b)) /* b wherever it may be taken */
        return fast_select(builder->fast, a.high, b, c);
    if (is_same(builder, any, c))
        return fast_select(builder->fast, a.low, b, c);
    return fast_end_of(builder->fast, fast_add(builder->fast, a.low, a.high), b, c, least);
}

static struct end_values select_word(const struct ends_builder *builder, struct end_values a,
                                     struct end_values b, struct end_values c)
{
    uint32_t otherwise = not(builder, a.low); /* c may be taken */
    return interval(select_end(builder, a, b.low, c.low, true), select_end(builder, a, b.high, c.high, false),
                    either(builder, both(builder, a.high, b.below), both(builder, otherwise, c.below)),
                    either(builder, both(builder, a.high, b.above), both(builder, otherwise, c.above)));
}

static struct end_values choice(struct ends_builder *builder, const struct step *step)
{
    struct end_values a = builder->of[step->a], b = builder->of[step->b], c = builder->of[step->c];
    if (is_same(builder, a.low, a.high))
        return select_by_known(builder, a.low, b, c);
    if (step->opcode == OP_SELECT_FLAG)
        return select_truth(builder, a, b, c);
    if (step->opcode == OP_SELECT_WORD)
        return select_word(builder, a, b, c);
    return give_up(builder); /* the ends of rates compare as fractions */
}

/* --- arithmetic ---------------------------------------------------------------------------------- */

/* Numbers are folded with what is beyond 64 bits cut off, so that their ranges tell nothing of it: what may come of the
 * operation is asked, too. */
static struct end_values exact(struct ends_builder *builder, struct end_values ends, wide low, wide high)
{
    return low > AMOUNT_MINUS_INFINITY && high < AMOUNT_INFINITY ? fitting(builder, ends) : give_up(builder);
}

static wide lowest(const struct ends_builder *builder, uint32_t value)
{
    return value_of(builder, value)->low;
}

static wide highest(const struct ends_builder *builder, uint32_t value)
{
    return value_of(builder, value)->high;
}

static struct end_values sum(struct ends_builder *builder, struct end_values a, struct end_values b)
{
    struct end_values ends =
        interval(fast_add(builder->fast, a.low, b.low), fast_add(builder->fast, a.high, b.high),
                 either(builder, a.below, b.below), either(builder, a.above, b.above));
    return exact(builder, ends, lowest(builder, a.low) + lowest(builder, b.low),
                 highest(builder, a.high) + highest(builder, b.high));
}

static struct end_values difference(struct ends_builder *builder, struct end_values a, struct end_values b)
{
    struct end_values ends =
        interval(fast_subtract(builder->fast, a.low, b.high), fast_subtract(builder->fast, a.high, b.low),
                 either(builder, a.below, b.above), either(builder, a.above, b.below));
    return exact(builder, ends, lowest(builder, a.low) - highest(builder, b.high),
                 highest(builder, a.high) - lowest(builder, b.low));
}

/* Where the product has no bound because factor a has none: not where the other is 0. */
static uint32_t unbounded_by(const struct ends_builder *builder, struct end_values a, struct end_values b)
{
    if (is_never(builder, a.above))
        return a.above;
    uint32_t none = fast_equal(builder->fast, b.high, number(builder, 0));
    return both(builder, a.above, either(builder, b.above, not(builder, none)));
}

static struct end_values product(struct ends_builder *builder, struct end_values a, struct end_values b)
{
    if (!never_negative(builder, a) || !never_negative(builder, b))
        return give_up(builder);
    uint32_t above = either(builder, unbounded_by(builder, a, b), unbounded_by(builder, b, a));
    struct end_values ends = interval(fast_multiply(builder->fast, a.low, b.low),
                                      fast_multiply(builder->fast, a.high, b.high), builder->zero, above);
    return exact(builder, ends, 0, highest(builder, a.high) * highest(builder, b.high));
}

/* The factor is above 0. */
static struct end_values scaled(struct ends_builder *builder, struct end_values a, int64_t factor)
{
    struct end_values ends = interval(fast_multiply(builder->fast, a.low, number(builder, factor)),
                                      fast_multiply(builder->fast, a.high, number(builder, factor)), a.below, a.above);
    return exact(builder, ends, lowest(builder, a.low) * factor, highest(builder, a.high) * factor);
}

static uint32_t quotient_end(const struct ends_builder *builder, const struct step *step, uint32_t end,
                             enum rounding rounding)
{
    uint32_t quotient = fast_divide(builder->fast, end, step->immediate, rounding);
    if (quotient != NONE)
        return quotient;
    struct word_range range = {number_divide(value_of(builder, end)->low, step->immediate, rounding),
                               number_divide(value_of(builder, end)->high, step->immediate, rounding)};
    return fast_kernel_on(builder->fast, step, &end, range);
}

static struct end_values quotient(struct ends_builder *builder, const struct step *step,
                                  enum rounding rounding)
{
    struct end_values a = fitting(builder, builder->of[step->a]);
    uint32_t low = quotient_end(builder, step, a.low, rounding);
    uint32_t high = is_same(builder, a.low, a.high) ? low : quotient_end(builder, step, a.high, rounding);
    return interval(low, high, a.below, a.above);
}

/* An end as it may stand in a comparison where it has a bound, and else as what the other one always wins
 * against. */
static uint32_t bounded(const struct ends_builder *builder, uint32_t unbounded, uint32_t end, int64_t instead)
{
    return is_never(builder, unbounded)
               ? end
               : fast_select(builder->fast, unbounded, number(builder, instead), end);
}

static struct end_values least(const struct ends_builder *builder, struct end_values a, struct end_values b)
{
    uint32_t first = bounded(builder, a.above, a.high, value_of(builder, b.high)->high);
    uint32_t second = bounded(builder, b.above, b.high, value_of(builder, a.high)->high);
    return interval(fast_least(builder->fast, a.low, b.low), fast_least(builder->fast, first, second),
                    either(builder, a.below, b.below), both(builder, a.above, b.above));
}

static struct end_values greatest(const struct ends_builder *builder, struct end_values a,
                                  struct end_values b)
{
    uint32_t first = bounded(builder, a.below, a.low, value_of(builder, b.low)->low);
    uint32_t second = bounded(builder, b.below, b.low, value_of(builder, a.low)->low);
    return interval(fast_greatest(builder->fast, first, second), fast_greatest(builder->fast, a.high, b.high),
                    both(builder, a.below, b.below), either(builder, a.above, b.above));
}

/* One operand is at most `most`, so products need not be known beyond it. */
static struct end_values least_of_step(struct ends_builder *builder, const struct step *step)
{
    int64_t most = INT64_MAX;
    for (uint32_t i = 0; i < step->operand_count; i++) {
        struct end_values ends = builder->of[step->operands[i]];
        if (is_never(builder, ends.above))
            most = least_of(most, value_of(builder, ends.high)->high);
    }
    struct end_values all = builder->of[step->operands[0]];
    for (uint32_t i = 0; i < step->operand_count; i++) {
        struct end_values one = builder->of[step->operands[i]];
        if (step->operand_count > 1) {
            one.low = fast_cut_product(builder->fast, one.low, most);
            one.high = fast_cut_product(builder->fast, one.high, most);
        }
        all = i == 0 ? one : least(builder, all, one);
    }
    return all;
}

static struct end_values greatest_of_step(struct ends_builder *builder, const struct step *step)
{
    struct end_values all = builder->of[step->operands[0]];
    for (uint32_t i = 1; i < step->operand_count; i++)
        all = greatest(builder, all, builder->of[step->operands[i]]);
    return all;
}

/* A supplement on a base: 0 where the base is 0, end by end. */
static struct end_values on_base(struct ends_builder *builder, struct end_values a, struct end_values b)
{
    struct end_values all = sum(builder, a, b);
    uint32_t zero = number(builder, 0);
    uint32_t none_low = both(builder, fast_equal(builder->fast, a.low, zero), not(builder, a.below));
    uint32_t none_high = both(builder, fast_equal(builder->fast, a.high, zero), not(builder, a.above));
    return interval(fast_select(builder->fast, none_low, zero, all.low), fast_select(builder->fast, none_high, zero, all.high),
                    both(builder, all.below, not(builder, none_low)), both(builder, all.above, not(builder, none_high)));
}

/* --- comparisons --------------------------------------------------------------------------------- */

/* a < b: surely, if a ends below b's beginning; possibly, if it begins below b's end. */
static struct end_values less(const struct ends_builder *builder, struct end_values a, struct end_values b)
{
    uint32_t surely = fast_less(builder->fast, a.high, b.low),
             possibly = fast_less(builder->fast, a.low, b.high);
    surely = both(builder, surely, not(builder, either(builder, a.above, b.below)));
    return truth(builder, surely, either(builder, possibly, either(builder, a.below, b.above)));
}

static struct end_values opposite(const struct ends_builder *builder, struct end_values a)
{
    return open_where(builder, not(builder, a.high), not(builder, a.low), a.open);
}

/* A field of the application's amounts against a number that an amount can be. Where it is missing it stands
 * at 0, and what it is there may be any amount. */
static struct end_values equal_to_number(const struct ends_builder *builder, struct end_values a,
                                         uint32_t other)
{
    uint32_t value = fast_equal(builder->fast, a.low, other);
    bool zero = value_of(builder, other)->low == 0;
    uint32_t low = zero ? both(builder, value, not(builder, a.above)) : value;
    return open_where(builder, low, zero ? value : either(builder, value, a.above), a.above);
}

static bool is_amount_number(const struct ends_builder *builder, struct end_values a)
{
    return a.open == builder->zero && is_number(builder, a.low) && value_of(builder, a.low)->low >= 0;
}

/* Whether it is a field as it was read, that may be missing. */
static bool is_amount_field(const struct ends_builder *builder, struct end_values a)
{
    const struct fast_value *value = value_of(builder, a.low);
    return a.low == a.high && value->kind == FAST_FIELD && a.above == builder->fast->missing[value->field] &&
           is_never(builder, a.below);
}

static struct end_values equal(const struct ends_builder *builder, struct end_values a, struct end_values b)
{
    if (is_amount_field(builder, a) && is_amount_number(builder, b))
        return equal_to_number(builder, a, b.low);
    if (is_amount_field(builder, b) && is_amount_number(builder, a))
        return equal_to_number(builder, b, a.low);
    uint32_t surely =
        both(builder, fast_equal(builder->fast, a.low, b.high), fast_equal(builder->fast, a.high, b.low));
    uint32_t open = either(builder, either(builder, a.below, a.above), either(builder, b.below, b.above));
    struct end_values not_less = opposite(builder, less(builder, a, b));
    struct end_values not_more = opposite(builder, less(builder, b, a));
    return truth(builder, both(builder, surely, not(builder, open)),
                 both(builder, not_less.high, not_more.high));
}

/* --- points -------------------------------------------------------------------------------------- */

/* Whether the step's operands are known words. */
static uint32_t open_operands(const struct ends_builder *builder, const struct step *step)
{
    uint32_t registers[3], count = step_registers(step, registers), open = builder->zero;
    for (uint32_t i = 0; i < count; i++)
        open = either(builder, open, open_of(builder, builder->of[registers[i]], false));
    return open;
}

/* The step's kernel on the lower ends. */
static uint32_t kernel_of_points(struct ends_builder *builder, const struct step *step)
{
    uint32_t registers[3], values[3], count = step_registers(step, registers);
    for (uint32_t i = 0; i < count; i++)
        values[i] = builder->of[registers[i]].low;
    return fast_kernel_on(builder->fast, step, values, builder->ranges[step->result]);
}

static struct end_values point_truth(struct ends_builder *builder, const struct step *step)
{
    uint32_t a = builder->of[step->a].low, b = NONE, value = NONE;
    if (step->opcode == OP_SAME_POINT || step->opcode == OP_BEFORE || step->opcode == OP_BEFORE_OR_AT)
        b = builder->of[step->b].low;
    if (step->opcode == OP_SAME_POINT && !step->text_a && !step->text_b)
        value = fast_equal(builder->fast, a, b);
    else if (step->opcode == OP_BEFORE)
        value = fast_less(builder->fast, a, b);
    else if (step->opcode == OP_BEFORE_OR_AT)
        value = not(builder, fast_less(builder->fast, b, a));
    else if (step->opcode == OP_AMONG)
        value = fast_among(builder->fast, a, step->mask, step->mask_words);
    else if (step->opcode == OP_HAS_ALL || step->opcode == OP_HAS_ANY)
        value = fast_has(builder->fast, step->opcode == OP_HAS_ALL ? LOOP_HAS_ALL : LOOP_HAS_ANY, a,
                         step->immediate);
    if (value == NONE)
        value = kernel_of_points(builder, step);
    return open_truth(builder, value, open_operands(builder, step));
}

static struct end_values point_word(struct ends_builder *builder, const struct step *step)
{
    uint32_t a = builder->of[step->a].low, value, open = open_operands(builder, step);
    switch (step->opcode) {
    case OP_SHIFT:
        value = fast_add(builder->fast, a, builder->of[step->b].low);
        break;
    case OP_DAYS_BETWEEN:
        value = fast_subtract(builder->fast, builder->of[step->b].low, a);
        break;
    case OP_EARLIER:
        value = fast_least(builder->fast, a, builder->of[step->b].low);
        break;
    case OP_LATER:
        value = fast_greatest(builder->fast, a, builder->of[step->b].low);
        break;
    default:
        value = kernel_of_points(builder, step);
    }
    return (struct end_values){value, value, open, open, open};
}

/* --- one step ------------------------------------------------------------------------------------ */

static struct end_values fail(struct ends_builder *builder, struct end_values a)
{
    if (!is_never(builder, a.low))
        VECTOR_ADD(builder->fast->arena, builder->fast->fast->marks, a.low);
    return a;
}

static struct end_values values_of_step(struct ends_builder *builder, const struct step *step)
{
    uint32_t registers[3], count = step_registers(step, registers);
    struct end_values a = {0}, b = {0};
    if (count > 0)
        a = builder->of[registers[0]];
    if (count > 1)
        b = builder->of[registers[1]];
    switch (step->opcode) {
    case OP_FIELD_FLAG:
    case OP_FIELD_WORD:
    case OP_PRESENT:
        return field(builder, step);
    case OP_NOT:
        return opposite(builder, a);
    case OP_AND:
        return truth(builder, both(builder, a.low, b.low), both(builder, a.high, b.high));
    case OP_OR:
        return truth(builder, either(builder, a.low, b.low), either(builder, a.high, b.high));
    case OP_EQUAL_FLAG:
        return equal_truths(builder, a, b);
    case OP_SELECT_FLAG:
    case OP_SELECT_WORD:
    case OP_SELECT_RATE:
        return choice(builder, step);
    case OP_KNOWN_FLAG:
    case OP_KNOWN_WORD:
        return point(builder, not(builder, open_of(builder, a, step->opcode == OP_KNOWN_FLAG)));
    case OP_SETTLED:
        return truth(builder, not(builder, open_of(builder, a, false)), builder->one);
    case OP_PENDING:
        return interval(builder->zero, builder->zero, builder->zero, open_of(builder, a, true));
    case OP_NOT_FALSE:
        return point(builder, a.high);
    case OP_ADD:
    case OP_ADD_CHECKED:
        return sum(builder, a, b);
    case OP_SUBTRACT:
    case OP_SUBTRACT_CHECKED:
        return difference(builder, a, b);
    case OP_NEGATE:
        return difference(builder, point(builder, builder->zero), a);
    case OP_MULTIPLY:
    case OP_MULTIPLY_CHECKED:
        return product(builder, a, b);
    case OP_SCALE:
    case OP_SCALE_CHECKED:
        return scaled(builder, a, step->immediate);
    case OP_DIVIDE_DOWN:
        return quotient(builder, step, ROUND_DOWN);
    case OP_DIVIDE_UP:
        return quotient(builder, step, ROUND_UP);
    case OP_DIVIDE_HALF_UP:
        return quotient(builder, step, ROUND_HALF_UP);
    case OP_LEAST:
        return least_of_step(builder, step);
    case OP_GREATEST:
        return greatest_of_step(builder, step);
    case OP_EQUAL:
        return equal(builder, a, b);
    case OP_LESS:
        return less(builder, a, b);
    case OP_LESS_EQUAL:
        return opposite(builder, less(builder, b, a));
    case OP_SAME_POINT:
    case OP_BEFORE:
    case OP_BEFORE_OR_AT:
    case OP_AMONG:
    case OP_HAS_ALL:
    case OP_HAS_ANY:
        return point_truth(builder, step);
    case OP_SET_SIZE:
    case OP_SHIFT:
    case OP_SHIFT_MONTHS:
    case OP_FISCAL_YEAR:
    case OP_YEAR_START:
    case OP_YEAR_END:
    case OP_DAYS_BETWEEN:
    case OP_MONTHS_BETWEEN:
    case OP_YEARS_BETWEEN:
    case OP_DATE_PART:
    case OP_EARLIER:
    case OP_LATER:
        return point_word(builder, step);
    case OP_FAIL:
        return fail(builder, a);
    case OP_ON_BASE:
        return on_base(builder, a, b);
    default:
        return ends_of_lines(builder, step);
    }
}

/* --- the plan ------------------------------------------------------------------------------------ */

/* What is kept of a register. Truths are bytes, as flags are. */
static struct end_answer keep(struct ends_builder *builder, uint32_t reg)
{
    struct end_values ends = builder->of[reg];
    enum opcode opcode = builder->fast->machine->program->code[reg].opcode;
    bool flag = opcode_table[opcode].storage == STORAGE_FLAG;
    struct end_answer answer = {.low = ends.low, .below = ends.below, .open = open_of(builder, ends, flag)};
    const uint32_t values[] = {answer.low, answer.below, answer.open};
    for (uint32_t i = 0; i < sizeof values / sizeof *values; i++)
        VECTOR_ADD(builder->fast->arena, builder->fast->fast->roots, values[i]);
    return answer;
}

bool ends_plan(struct machine *machine)
{
    struct fast *fast = machine->fast;
    struct arena *arena = &fast->planned;
    const struct program *program = machine->program;
    const struct plan *plan = &machine->plan;
    struct fast_builder values;
    fast_build_begin(&values, fast, machine, arena);
    fast->value_of = ARENA_ARRAY(arena, uint32_t, program->count);
    memset(fast->value_of, 0xff, program->count * sizeof *fast->value_of);
    struct ends_builder builder = {.fast = &values, .ranges = ranges_find(arena, program, &fast->bounds)};
    builder.of = ARENA_ARRAY(arena, struct end_values, program->count);
    fast->end_answers = ARENA_ARRAY(arena, struct end_answer, program->count);
    builder.zero = fast_number(&values, 0);
    builder.one = fast_number(&values, 1);
    for (uint32_t i = 0; i < plan->constant_count; i++) {
        uint32_t reg = plan->constants[i];
        builder.of[reg] = point(&builder, fast_number(&values, program->code[reg].immediate));
    }
    for (uint32_t i = 0; i < plan->step_count && !builder.failed; i++)
        builder.of[plan->steps[i].result] = values_of_step(&builder, &plan->steps[i]);
    if (builder.failed)
        return false;
    for (uint32_t i = 0; i < program->count; i++)
        if (plan->kept[i])
            fast->end_answers[i] = keep(&builder, i);
    fast_join_marks(&values);
    fast_settle(fast, machine, arena);
    return true;
}
