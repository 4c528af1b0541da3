/* SPDX-License-Identifier: Apache-2.0 */
/* Calls of foreign functions. A function is called for the lanes whose operands are all points; what it gives is
 * believed only as far as the declaration goes. */
#include <config.h>

#include "exec/foreign.h"
#include "exec/kernel.h"

#include "base/text.h"

#include <inttypes.h>
#include <string.h>

/* A call under way: the lanes that it is made for, and a column for each place of its frame. */
struct calling {
    struct machine *machine;
    const struct step *step;
    const struct foreign *foreign;
    const struct foreign_binding *binding; /* NULL: there is none */
    uint32_t *lanes;
    uint32_t count;
    void *places[2 * FOREIGN_OPERANDS_MOST + 2];
    size_t sizes[2 * FOREIGN_OPERANDS_MOST + 2];
    uint32_t passed; /* places of operands; those of the result follow */
    int *answers;
};

/* --- into the frame ------------------------------------------------------------------------------ */

static size_t place_size(const struct foreign_value *value)
{
    switch (value->format.type) {
    case TYPE_TRUTH:
        return sizeof(bool);
    case TYPE_DATE:
    case TYPE_YEAR:
        return sizeof(int32_t);
    case TYPE_TEXT:
        return sizeof(const char *);
    default:
        return sizeof(int64_t);
    }
}

static void *add_place(struct calling *calling, uint32_t place, const struct foreign_value *value)
{
    calling->sizes[place] = place_size(value);
    calling->places[place] =
        arena_allocate(&calling->machine->called, calling->sizes[place] * (calling->count + 1));
    memset(calling->places[place], 0, calling->sizes[place] * (calling->count + 1));
    return calling->places[place];
}

static int32_t narrow(int64_t word)
{
    return (int32_t)(word < INT32_MIN ? INT32_MIN : word > INT32_MAX ? INT32_MAX : word);
}

static void fill_operand(struct calling *calling, const struct foreign_value *value, const int64_t *words)
{
    void *into = add_place(calling, calling->passed++, value), *second = NULL;
    if (value->format.type == TYPE_RATE)
        second = add_place(calling, calling->passed++, value);
    for (uint32_t i = 0; i < calling->count; i++) {
        int64_t word = words[calling->lanes[i]];
        const char *text;
        switch (value->format.type) {
        case TYPE_TRUTH:
            ((bool *)into)[i] = word != 0;
            break;
        case TYPE_DATE:
        case TYPE_YEAR:
            ((int32_t *)into)[i] = narrow(word);
            break;
        case TYPE_TEXT:
            text = machine_text(calling->machine, word);
            ((const char **)into)[i] = text ? text : "";
            break;
        case TYPE_RATE:
            ((int64_t *)into)[i] = word >> 32;
            ((int64_t *)second)[i] = word & UINT32_MAX;
            break;
        default:
            ((int64_t *)into)[i] = word;
        }
    }
}

/* The lanes where all operands are points. */
static void find_lanes(struct calling *calling)
{
    struct machine *machine = calling->machine;
    const struct step *step = calling->step;
    uint32_t lanes = step_lanes(machine, step);
    uint8_t *unknown = machine->mask;
    memset(unknown, 0, lanes);
    for (uint32_t k = 0; k < step->operand_count; k++) {
        struct word_view view = word_of(machine, step->operands[k]);
        for (uint32_t i = 0; i < lanes; i++)
            unknown[i] |= view.low[i] != view.high[i];
    }
    calling->lanes = ARENA_ARRAY(&machine->called, uint32_t, lanes + 1);
    for (uint32_t i = 0; i < lanes; i++)
        if (!unknown[i])
            calling->lanes[calling->count++] = i;
}

/* --- the call ------------------------------------------------------------------------------------ */

static void call_all(struct calling *calling)
{
    const struct foreign *foreign = calling->foreign;
    uint32_t places = calling->passed + foreign_places(&foreign->result);
    if (calling->count == 0)
        return;
    if (foreign->column &&
        foreign_invoke(calling->binding, calling->places, calling->count, calling->answers) == 0)
        return;
    /* A column that is refused altogether is tried line by line, so that no record hangs on those beside it. */
    void *one[2 * FOREIGN_OPERANDS_MOST + 2];
    for (uint32_t i = 0; i < calling->count; i++) {
        for (uint32_t k = 0; k < places; k++)
            one[k] = (char *)calling->places[k] + i * calling->sizes[k];
        calling->answers[i] = 0;
        int answer = foreign_invoke(calling->binding, one, 1, &calling->answers[i]);
        calling->answers[i] = answer ? answer : calling->answers[i];
        if (foreign->result.format.type == TYPE_TEXT && !calling->answers[i]) {
            /* it is the function's until its next call */
            const char **text = one[calling->passed];
            *text = *text ? arena_text(&calling->machine->called, *text, strlen(*text)) : NULL;
        }
    }
}

/* --- out of the frame ---------------------------------------------------------------------------- */

static const char *failure_text(const struct calling *calling, int answer)
{
    const struct foreign *foreign = calling->foreign;
    struct arena *arena = &calling->machine->called;
    for (uint32_t i = 0; i < foreign->failure_count; i++)
        if (foreign->failures[i].number == answer)
            return arena_print(arena, "%s\t%s\t%s", MACHINE_CALL_SAID, foreign->name,
                               foreign->failures[i].message);
    return arena_print(arena, "%s\t%s\t%d", MACHINE_CALL_FAILED, foreign->name, answer);
}

static int64_t take_text(struct calling *calling, const char *text)
{
    struct machine *machine = calling->machine;
    if (!text || text_invalid(text, strlen(text)) != strlen(text))
        return AMOUNT_MINUS_INFINITY;
    const char *copy = arena_text(&machine->called, text, strlen(text));
    VECTOR_ADD(&machine->called, machine->texts, copy);
    return (int64_t)machine->batch->text_count + machine->texts.count - 1;
}

/* A fraction in lowest terms; AMOUNT_MINUS_INFINITY when it is none that 率 can be. */
static int64_t take_rate(int64_t numerator, int64_t denominator)
{
    if (numerator < 0 || denominator <= 0)
        return AMOUNT_MINUS_INFINITY;
    struct ratio ratio = ratio_make(numerator, denominator);
    if (ratio.numerator > INT32_MAX || ratio.denominator > UINT32_MAX)
        return AMOUNT_MINUS_INFINITY;
    return ratio.numerator << 32 | ratio.denominator;
}

/* What was given for call i, or AMOUNT_MINUS_INFINITY when the declaration does not allow it. */
static int64_t take_result(struct calling *calling, uint32_t i)
{
    const struct foreign_value *result = &calling->foreign->result;
    const void *from = calling->places[calling->passed];
    uint8_t truth;
    int64_t word;
    switch (result->format.type) {
    case TYPE_TRUTH: /* read as a byte: a bool that is neither 0 nor 1 is no value */
        memcpy(&truth, (const char *)from + i, 1);
        return truth <= 1 ? truth : AMOUNT_MINUS_INFINITY;
    case TYPE_DATE:
    case TYPE_YEAR:
        word = ((const int32_t *)from)[i];
        break;
    case TYPE_TEXT:
        return take_text(calling, ((const char *const *)from)[i]);
    case TYPE_RATE:
        return take_rate(((const int64_t *)from)[i],
                         ((const int64_t *)calling->places[calling->passed + 1])[i]);
    default:
        word = ((const int64_t *)from)[i];
    }
    return word >= result->low && word <= result->high ? word : AMOUNT_MINUS_INFINITY;
}

/* The ends of a result that is not known. */
static void open_ends(const struct foreign_value *result, int64_t *low, int64_t *high)
{
    *low = AMOUNT_MINUS_INFINITY;
    *high = AMOUNT_INFINITY;
    if (result->format.type == TYPE_AMOUNT) {
        *low = result->low;
        *high = result->high;
    } else if (result->format.type == TYPE_TRUTH) {
        *low = 0;
        *high = 1;
    } else if (result->format.type == TYPE_RATE) {
        *low = 1; /* 0 over 1 */
    }
}

static void set_ends(struct column *column, uint32_t lane, int64_t low, int64_t high)
{
    if (column->flags) {
        column->flags[lane] = (uint8_t)low;
        column->flags_high[lane] = (uint8_t)high;
    } else {
        column->words[lane] = low;
        column->words_high[lane] = high;
    }
}

static void take_results(struct calling *calling, struct column *column)
{
    struct machine *machine = calling->machine;
    for (uint32_t i = 0; i < calling->count; i++) {
        uint32_t lane = calling->lanes[i];
        const char *problem = NULL;
        int64_t word = AMOUNT_MINUS_INFINITY;
        if (!calling->binding)
            problem = arena_print(&machine->called, "%s\t%s", MACHINE_CALL_NOTHING, calling->foreign->name);
        else if (calling->answers[i])
            problem = failure_text(calling, calling->answers[i]);
        else if ((word = take_result(calling, i)) == AMOUNT_MINUS_INFINITY)
            problem = arena_print(&machine->called, "%s\t%s", MACHINE_CALL_RANGE, calling->foreign->name);
        if (problem)
            mark_problem(machine, calling->step, lane, problem);
        else
            set_ends(column, lane, word, word);
    }
}

static void run_call(struct machine *machine, const struct step *step)
{
    const struct program *program = machine->program;
    struct calling calling = {
        .machine = machine, .step = step, .foreign = &program->foreigns[step->immediate]};
    uint32_t lanes = step_lanes(machine, step);
    int64_t low, high;
    if (program->bindings && program->bindings[step->immediate].fault == FOREIGN_READY)
        calling.binding = &program->bindings[step->immediate];
    find_lanes(&calling);
    if (calling.binding) {
        for (uint32_t k = 0; k < step->operand_count; k++)
            fill_operand(&calling, &calling.foreign->operands[k], word_of(machine, step->operands[k]).low);
        for (uint32_t k = 0; k < foreign_places(&calling.foreign->result); k++)
            add_place(&calling, calling.passed + k, &calling.foreign->result);
        calling.answers = ARENA_ARRAY(&machine->called, int, calling.count + 1);
        call_all(&calling);
    }
    struct column *column = result_of(machine, step);
    open_ends(&calling.foreign->result, &low, &high);
    for (uint32_t i = 0; i < lanes; i++)
        set_ends(column, i, low, high);
    take_results(&calling, column);
    bool open = column->flags ? settle_truth(machine, step) : settle_word(machine, step);
    for (uint32_t k = 0; open && k < step->operand_count; k++)
        fold_reasons(machine, step, word_of(machine, step->operands[k]).reasons, NULL);
}

void run_CALL_FLAG(struct machine *machine, const struct step *step)
{
    run_call(machine, step);
}

void run_CALL_WORD(struct machine *machine, const struct step *step)
{
    run_call(machine, step);
}
