/* SPDX-License-Identifier: Apache-2.0 */
/* The fast path between the application and its lines, and between lines.
 *
 * What a kernel does on 64-bit words is done here on words as wide as their ranges, and truth on bits. A
 * resolved reference is the lane of a line, in 4 bytes, or -1.
 */
#include <config.h>

#include "exec/fast_build.h"
#include "exec/keys.h"

#include <string.h>

static const struct word_range truth_range = {0, 1};

static const struct fast_value *value_at(const struct fast_builder *builder, uint32_t value)
{
    return &builder->fast->values.items[value];
}

static struct word_range range_at(const struct fast_builder *builder, uint32_t value)
{
    return (struct word_range){value_at(builder, value)->low, value_at(builder, value)->high};
}

static bool is_number(const struct fast_builder *builder, uint32_t value)
{
    return value_at(builder, value)->kind == FAST_NUMBER;
}

static bool is_nothing(const struct fast_builder *builder, uint32_t value)
{
    return value_at(builder, value)->low == 0 && value_at(builder, value)->high == 0;
}

static uint32_t space_of(const struct fast_builder *builder, uint32_t reg)
{
    return builder->machine->program->code[reg].space;
}

static uint32_t most_lines(const struct fast_builder *builder, uint32_t list)
{
    return builder->fast->bounds.lines[list];
}

/* In words that are as wide as its range asks for. */
static uint32_t in_own_width(struct fast_builder *builder, uint32_t value)
{
    return fast_column(builder, value, range_width(value_at(builder, value)->low, value_at(builder, value)->high),
                       value_at(builder, value)->space);
}

/* --- up ------------------------------------------------------------------------------------------ */

uint32_t fast_any(struct fast_builder *builder, uint32_t list, uint32_t flags)
{
    if (is_nothing(builder, flags))
        return flags;
    const uint32_t values[3] = {fast_column(builder, flags, WIDTH_BIT, list), NONE, NONE};
    return fast_line_loop(builder, LINES_ANY, 1, 0, list, values, truth_range);
}

/* The width in which words of a range are added up; 0: they may leave 64 bits. */
static unsigned sum_width(struct word_range range)
{
    if (range.low <= AMOUNT_MINUS_INFINITY || range.high >= AMOUNT_INFINITY)
        return 0;
    return range.low >= INT32_MIN && range.high <= INT32_MAX ? 4 : 8;
}

/* What a condition lets through need not be made 0 elsewhere before it is added up: the condition (to be
 * joined to what `counts` has) and the words that it lets through. */
static void let_through(struct fast_builder *builder, uint32_t *words, uint32_t *counts)
{
    const struct fast_value *value = value_at(builder, *words);
    if (value->kind != FAST_MADE)
        return;
    const struct fast_operation made = builder->fast->operations.items[value->made];
    if (made.loop != LOOP_SELECT_SECOND || made.numbers[0] != 0)
        return;
    *words = made.b;
    *counts = *counts == NONE ? made.a : fast_and(builder, *counts, made.a);
}

uint32_t fast_sum(struct fast_builder *builder, uint32_t list, uint32_t words)
{
    struct word_range range = range_of_sum(range_at(builder, words), most_lines(builder, list));
    unsigned width = sum_width(range);
    uint32_t counts = NONE;
    if (is_nothing(builder, words))
        return words;
    if (!width)
        return NONE;
    let_through(builder, &words, &counts);
    const uint32_t values[3] = {fast_column(builder, words, width, list), counts, NONE};
    return fast_line_loop(builder, LINES_SUM, width, 0, list, values, range);
}

/* --- down ---------------------------------------------------------------------------------------- */

uint32_t fast_spread(struct fast_builder *builder, uint32_t list, uint32_t value)
{
    if (is_number(builder, value))
        return value;
    value = in_own_width(builder, value);
    const uint32_t values[3] = {value, NONE, NONE};
    return fast_line_loop(builder, LINES_SPREAD, value_at(builder, value)->width, list, list, values,
                          range_at(builder, value));
}

uint32_t fast_position(struct fast_builder *builder, uint32_t list)
{
    static const uint32_t values[3] = {NONE, NONE, NONE};
    return fast_line_loop(builder, LINES_POSITION, 4, list, list, values,
                          range_of_sum(truth_range, most_lines(builder, list)));
}

/* --- references ---------------------------------------------------------------------------------- */

uint32_t fast_resolve(struct fast_builder *builder, const struct step *step, uint32_t reference)
{
    uint32_t list = (uint32_t)step->immediate;
    uint32_t key = fast_field(builder, list, builder->machine->program->schema.lists[list].key, FAST_FIELD);
    struct word_range a = range_at(builder, reference), b = range_at(builder, key);
    unsigned width = range_width(least_of(a.low, b.low), greatest_of(a.high, b.high)) <= 4 ? 4 : 8;
    const uint32_t values[3] = {fast_column(builder, reference, width, step->space),
                                fast_column(builder, key, width, list), NONE};
    return fast_line_loop(builder, LINES_RESOLVE, width, step->space, list, values,
                          (struct word_range){-1, INT32_MAX});
}

uint32_t fast_names(struct fast_builder *builder, uint32_t reference)
{
    return fast_not(builder, fast_less(builder, reference, fast_number(builder, 0)));
}

uint32_t fast_fetch(struct fast_builder *builder, uint32_t space, uint32_t list, uint32_t value, uint32_t reference)
{
    if (is_number(builder, value))
        return fast_select(builder, fast_names(builder, reference), value, fast_number(builder, 0));
    value = in_own_width(builder, value);
    struct word_range range = range_at(builder, value);
    const uint32_t values[3] = {value, fast_column(builder, reference, 4, space), NONE};
    range = (struct word_range){least_of(range.low, 0), greatest_of(range.high, 0)};
    return fast_line_loop(builder, LINES_FETCH, value_at(builder, value)->width, space, list, values, range);
}

/* A reference to no line, whose value there is asked for, opens its record, unless that cannot matter. */
static uint32_t fetched_word(struct fast_builder *builder, const struct step *step)
{
    struct fast *fast = builder->fast;
    uint32_t reference = fast->value_of[step->b];
    if (!fast->found[step->result])
        VECTOR_ADD(builder->arena, fast->marks, fast_not(builder, fast_names(builder, reference)));
    return fast_fetch(builder, step->space, space_of(builder, step->a), fast->value_of[step->a], reference);
}

uint32_t fast_refer_any(struct fast_builder *builder, uint32_t list, uint32_t from, uint32_t flags,
                        uint32_t reference)
{
    if (is_nothing(builder, flags))
        return flags;
    flags = fast_and(builder, fast_names(builder, reference), flags);
    const uint32_t values[3] = {fast_column(builder, flags, WIDTH_BIT, from), fast_column(builder, reference, 4, from), NONE};
    return fast_line_loop(builder, LINES_REFER_ANY, 1, list, from, values, truth_range);
}

uint32_t fast_refer_sum(struct fast_builder *builder, uint32_t space, uint32_t from, uint32_t words, uint32_t reference)
{
    struct word_range range = range_of_sum(range_at(builder, words), most_lines(builder, from));
    unsigned width = sum_width(range);
    uint32_t counts = fast_names(builder, reference);
    if (is_nothing(builder, words))
        return fast_number(builder, 0);
    if (!width)
        return NONE;
    let_through(builder, &words, &counts);
    const uint32_t values[3] = {fast_column(builder, words, width, from), fast_column(builder, reference, 4, from),
                                fast_column(builder, counts, WIDTH_BIT, from)};
    return fast_line_loop(builder, LINES_REFER_SUM, width, space, from, values, range);
}

/* --- shares -------------------------------------------------------------------------------------- */

uint32_t fast_prorate(struct fast_builder *builder, const struct step *step, uint32_t a, uint32_t b, uint32_t c,
                      struct word_range range)
{
    static const enum rounding roundings[] = {ROUND_DOWN, ROUND_UP, ROUND_HALF_UP};
    struct word_range of_a = range_at(builder, a), of_b = range_at(builder, b), of_c = range_at(builder, c);
    if (of_a.low < 0 || of_b.low < 0 || of_c.low < 0 || (wide)of_a.high * of_b.high > INT64_MAX)
        return NONE;
    bool narrow = of_b.high <= INT32_MAX && of_c.high <= INT32_MAX;
    unsigned width = narrow && of_a.high <= INT32_MAX && range.high <= INT32_MAX ? 4 : 8;
    return fast_share(builder, step->space, fast_column(builder, a, width, step->space),
                      fast_column(builder, b, narrow ? 4 : 8, step->space),
                      fast_column(builder, c, narrow ? 4 : 8, step->space),
                      roundings[step->opcode - OP_PRORATE_DOWN], range);
}

/* A divisor of 0 opens its record. */
static uint32_t shared(struct fast_builder *builder, const struct step *step, struct word_range range)
{
    const uint32_t *value_of = builder->fast->value_of;
    uint32_t c = value_of[step->c], share = fast_prorate(builder, step, value_of[step->a], value_of[step->b], c, range);
    if (share != NONE && range_at(builder, c).low == 0)
        VECTOR_ADD(builder->arena, builder->fast->marks, fast_equal(builder, c, fast_number(builder, 0)));
    return share;
}

/* --- one step ------------------------------------------------------------------------------------ */

uint32_t fast_lines_value(struct fast_builder *builder, const struct step *step, struct word_range range)
{
    const uint32_t *value_of = builder->fast->value_of;
    switch (step->opcode) {
    case OP_SPREAD_FLAG:
    case OP_SPREAD_WORD:
        return fast_spread(builder, step->space, value_of[step->a]);
    case OP_ANY:
        return fast_any(builder, space_of(builder, step->a), value_of[step->a]);
    case OP_ALL:
        return fast_not(builder,
                        fast_any(builder, space_of(builder, step->a), fast_not(builder, value_of[step->a])));
    case OP_COUNT:
    case OP_SUM:
    case OP_SUM_CHECKED:
        return fast_sum(builder, space_of(builder, step->a), value_of[step->a]);
    case OP_RESOLVE:
        return fast_resolve(builder, step, value_of[step->a]);
    case OP_FOUND:
        return fast_names(builder, value_of[step->a]);
    case OP_FETCH_FLAG:
        return fast_fetch(builder, step->space, space_of(builder, step->a), value_of[step->a],
                          value_of[step->b]);
    case OP_FETCH_WORD:
        return fetched_word(builder, step);
    case OP_REFER_ANY:
        return fast_refer_any(builder, step->space, space_of(builder, step->a), value_of[step->a],
                              value_of[step->b]);
    case OP_REFER_SUM:
    case OP_REFER_COUNT:
        return fast_refer_sum(builder, step->space, space_of(builder, step->a), value_of[step->a], value_of[step->b]);
    case OP_POSITION:
        return fast_position(builder, step->space);
    case OP_PRORATE_DOWN:
    case OP_PRORATE_UP:
    case OP_PRORATE_HALF_UP:
        return shared(builder, step, range);
    default:
        return NONE;
    }
}

/* --- memory -------------------------------------------------------------------------------------- */

void fast_lines_room(struct machine *machine)
{
    struct fast *fast = machine->fast;
    uint32_t lists = machine->program->schema.list_count;
    fast->lines = ARENA_ARRAY(&machine->lanes, struct lines, lists);
    for (uint32_t s = 1; s < lists; s++) {
        struct lines *lines = &fast->lines[s];
        lines->starts = machine->spaces[s].starts;
        lines->owner = machine->spaces[s].owner;
        lines->sums = machine->tally;
    }
    for (uint32_t i = 0; i < fast->operations.count; i++) {
        struct lines *lines = &fast->lines[fast->operations.items[i].list];
        enum loop loop = fast->operations.items[i].loop;
        if ((loop != LINES_ANY && loop != LINES_SUM) || lines->of_lines)
            continue;
        size_t line_count = line_words(machine->spaces[fast->operations.items[i].list].room);
        size_t record_count = line_words(machine->chunk);
        lines->of_lines = ARENA_ARRAY(&machine->lanes, struct line_bits, line_count + 1);
        lines->of_records = ARENA_ARRAY(&machine->lanes, struct line_bits, record_count + 1);
        lines->bits = ARENA_ARRAY(&machine->lanes, uint64_t, record_count + 2);
    }
}

bool fast_lines_prepare(struct machine *machine)
{
    struct fast *fast = machine->fast;
    for (uint32_t s = 1; s < machine->program->schema.list_count; s++) {
        struct lines *lines = &fast->lines[s];
        if (machine->spaces[s].lanes >= machine->lanes_most)
            return false;
        lines->lines = machine->spaces[s].lanes;
        lines->records = machine->count;
        if (lines->of_lines)
            line_bits_find(lines, fast->loops);
    }
    return true;
}

/* --- finding lines ------------------------------------------------------------------------------- */

/* The references of record r, whose list has keys that are no positions. */
static void resolve_record(struct machine *machine, const struct fast_operation *operation, uint32_t record,
                           int32_t *lines)
{
    const struct batch_column references = {.words = (void *)(uintptr_t)machine->fast->at[operation->a],
                                            .width = operation->width};
    struct line_range from = lines_of(machine, operation->space, record);
    struct keys keys = keys_of(machine, operation->list, record, from.end - from.first);
    for (uint32_t i = from.first; i < from.end; i++)
        lines[i] = (int32_t)keys_find(&keys, batch_word(&references, i));
}

/* Keys are the lines' positions more often than not; then a reference is a line without looking for it. */
static void resolve(struct machine *machine, const struct fast_operation *operation)
{
    const struct fast *fast = machine->fast;
    const struct space *from = &machine->spaces[operation->space], *list = &machine->spaces[operation->list];
    const struct lines *lines = &fast->lines[operation->list];
    const struct batch_column *key =
        &machine->batch->columns[machine->program->schema.lists[operation->list].key];
    unsigned number = width_number(operation->width);
    int32_t *named = (int32_t *)(uintptr_t)fast->at[operation->result];
    if (!key->words) {
        memset(named, 0xff, from->lanes * sizeof *named);
        return;
    }
    fast->loops->lines[LINES_STRAYS - LOOPS][number](lines, list->lanes, list->lanes, machine->mask,
                                                     fast->at[operation->b],
                                                     key->missing ? key->missing + list->base : NULL, NULL);
    fast->loops->lines[LINES_RESOLVE - LOOPS][number](lines, from->lanes, from->lanes, named,
                                                      fast->at[operation->a], NULL, from->owner);
    bool strays = memchr(machine->mask, 1, list->lanes) != NULL;
    for (uint32_t r = 0; strays && r < machine->count; r++)
        if (memchr(machine->mask + list->starts[r], 1, list->starts[r + 1] - list->starts[r]))
            resolve_record(machine, operation, r, named);
}

/* --- running ------------------------------------------------------------------------------------- */

void fast_lines_run(struct machine *machine, const struct fast_operation *operation)
{
    const struct fast *fast = machine->fast;
    const uint32_t operands[] = {operation->a, operation->b, operation->c};
    const void *at[3];
    if (operation->loop == LINES_RESOLVE) {
        resolve(machine, operation);
        return;
    }
    for (unsigned i = 0; i < 3; i++)
        at[i] = operands[i] == NONE ? NULL : fast->at[operands[i]];
    uint32_t space = operation->a == NONE ? operation->space : fast->values.items[operation->a].space;
    fast->loops->lines[operation->loop - LOOPS][width_number(operation->width)](
        &fast->lines[operation->list], machine->spaces[space].lanes, machine->spaces[operation->space].lanes,
        (void *)(uintptr_t)fast->at[operation->result], at[0], at[1], at[2]);
}
