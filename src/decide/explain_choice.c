/* SPDX-License-Identifier: Apache-2.0 */
/* Lower values that a condition chose: 補助率 2分の1, since what 4分の3 asks for is not so. Whether the other
 * value would have made the amount larger is not guessed from which of the two is higher: the record is
 * decided again by the same program, in which this one choice falls the other way.
 *
 * Of a table's rows nothing is told here: a table sorts applications into sizes and kinds, and which fact
 * would have led to a better row stands among what was decisive.
 */
#include <config.h>

#include "decide/explain_cuts.h"

#include "base/diagnostic.h"

#include <string.h>

/* Choices that are tried the other way for one explanation. */
#define CHOICES_MOST 200

/* One SELECT that took the lower of two values, or may. */
struct choice {
    uint32_t reg;     /* the SELECT */
    uint32_t operand; /* the value that would have been better */
    uint32_t head;    /* what the chain of choices that it is part of comes to */
    bool may;
    struct lane key; /* what the amount would have been */
};

struct choosing {
    struct cutting *cutting;
    struct lane key; /* what the amount is */
    uint32_t tried;
    VECTOR(struct choice) found;
};

static bool is_select(const struct instruction *i)
{
    return i->opcode == OP_SELECT_WORD || i->opcode == OP_SELECT_RATE;
}

static bool is_point(struct lane lane)
{
    return lane.low == lane.high;
}

/* ---- which choices ---- */

static const struct note *note_of_register(const struct program *program, uint32_t reg, enum note_kind kind)
{
    for (uint32_t i = 0; i < program->note_count; i++)
        if (program->notes[i].kind == kind && program->notes[i].reg == reg)
            return &program->notes[i];
    return NULL;
}

/* Whether the condition only asks if something is known. */
static bool asks_for_knowledge(const struct program *program, uint32_t condition)
{
    const struct instruction *i = &program->code[condition];
    if (i->opcode == OP_NOT)
        i = &program->code[i->a];
    return i->opcode == OP_KNOWN_WORD || i->opcode == OP_KNOWN_FLAG || i->opcode == OP_CONST_FLAG;
}

static bool is_choice(const struct choosing *choosing, uint32_t reg)
{
    const struct program *program = choosing->cutting->program;
    const struct instruction *i = &program->code[reg];
    if (!choosing->cutting->behind[reg] || !is_select(i) || i->b == i->c ||
        asks_for_knowledge(program, i->a) || note_of_register(program, i->a, NOTE_ROW))
        return false;
    /* What kind of thing a line is for chooses among lines; an exception is a condition that lines meet. */
    return i->space == 0 || note_of_register(program, i->a, NOTE_EXCEPTION);
}

/* The last of the choices among which this one stands, or the first on the way there that has a name. */
static uint32_t head_of(const struct choosing *choosing, uint32_t reg)
{
    const struct program *program = choosing->cutting->program;
    uint32_t head = reg;
    for (uint32_t above = reg + 1;
         above < program->count && !choosing->cutting->explanation->names[head].name; above++) {
        const struct instruction *i = &program->code[above];
        if (is_select(i) && choosing->cutting->behind[above] && (i->b == head || i->c == head))
            head = above;
    }
    return head;
}

/* ---- the other way ---- */

/* The amount, had the SELECT taken that operand on every line; false when the record would have an error. */
static bool amount_with(struct choosing *choosing, uint32_t reg, uint32_t operand, struct lane *key)
{
    const struct explain_request *request = choosing->cutting->explanation->request;
    struct arena *arena = choosing->cutting->arena;
    struct program other = *request->program;
    other.code = arena_copy(arena, request->program->code, sizeof *other.code * other.count);
    other.code[reg].b = other.code[reg].c = operand;
    struct variant as_it_is = {0};
    struct outcome outcome;
    variants_decide(arena->memory, arena, &other, request->batch, request->first + request->record, &as_it_is,
                    1, NULL, &outcome);
    choosing->tried++;
    *key = outcome.key;
    return !outcome.undecided;
}

static bool is_larger(struct lane key, struct lane than)
{
    return key.low >= than.low && key.high >= than.high && (key.low > than.low || key.high > than.high);
}

/* Where the condition stands as it must for the operand not to be taken, or may: on some line at least. */
static bool stands_against(const struct choosing *choosing, const struct instruction *i, uint32_t reg,
                           enum standing against, bool *unknown)
{
    const struct explanation *explanation = choosing->cutting->explanation;
    uint32_t first = 0, end = 1;
    bool any = false;
    if (i->space)
        machine_lines(explanation->request->machine, i->space, explanation->request->record, &first, &end);
    for (uint32_t line = first; line < end; line++) {
        enum standing standing = lane_standing(explanation_lane(explanation, i->a, line));
        if (!bears_on_outcome(explanation, reg, line))
            continue;
        any = any || standing == against || standing == STANDING_UNKNOWN;
        *unknown = *unknown || standing == STANDING_UNKNOWN;
    }
    return any;
}

static void try_operand(struct choosing *choosing, uint32_t reg, uint32_t operand, enum standing against)
{
    const struct instruction *i = &choosing->cutting->program->code[reg];
    bool unknown = false;
    struct lane key, taken = choosing->key;
    if (choosing->tried >= CHOICES_MOST || !stands_against(choosing, i, reg, against, &unknown) ||
        !amount_with(choosing, reg, operand, &key))
        return;
    /* What is not settled yet is held against its other side, not against both together. */
    if (unknown && !amount_with(choosing, reg, operand == i->b ? i->c : i->b, &taken))
        return;
    if (is_point(choosing->key) ? key.low <= choosing->key.high : !is_larger(key, taken))
        return;
    if (note_of_register(choosing->cutting->program, head_of(choosing, reg), NOTE_TABLE))
        return;
    struct choice choice = {
        .reg = reg, .operand = operand, .head = head_of(choosing, reg), .may = unknown, .key = key};
    for (uint32_t k = 0; k < choosing->found.count; k++) {
        struct choice *other = &choosing->found.items[k];
        if (other->head != choice.head)
            continue;
        if (is_larger(key, other->key))
            *other = choice;
        return;
    }
    VECTOR_ADD(choosing->cutting->arena, choosing->found, choice);
}

/* ---- what is told ---- */

static const char *value_text(const struct choosing *choosing, uint32_t head, uint32_t reg, uint32_t line)
{
    struct told_value value = {.format = *choosing->cutting->explanation->names[head].format};
    value.lane = explanation_lane(choosing->cutting->explanation, reg, line);
    value_tell(choosing->cutting->explanation, &value);
    return value.text;
}

static void add_choice(struct choosing *choosing, const struct choice *choice, uint32_t line, bool alone)
{
    struct cutting *cutting = choosing->cutting;
    struct explanation *explanation = cutting->explanation;
    const struct instruction *i = &cutting->program->code[choice->reg];
    const struct note *exception = note_of_register(cutting->program, i->a, NOTE_EXCEPTION);
    struct told_cut cut = {.kind = CUT_CHOICE, .may = choice->may, .reg = i->space ? NONE : i->a};
    cut.wanted = choice->operand == i->b ? STANDING_TRUE : STANDING_FALSE;
    cut.where = i->space ? line_name(explanation, i->space, line) : NULL;
    cut.name = explanation->names[choice->head].name;
    if (cut.name) {
        uint32_t lower = choice->may ? (choice->operand == i->b ? i->c : i->b) : choice->reg;
        cut.from = value_text(choosing, choice->head, choice->operand, line);
        cut.to = value_text(choosing, choice->head, lower, line);
        if (strcmp(cut.from, cut.to) == 0) /* both run from nothing to anything */
            return;
    }
    cut.condition = exception ? exception->name : NULL;
    told_values inputs = {0};
    inputs_collect(explanation, i->a, NONE, line, &inputs);
    if (!inputs.count && explanation->names[i->a].name)
        input_of_name(explanation, i->a, "", line, &inputs);
    cut.inputs = inputs_text(cutting->arena, &inputs, NULL);
    cut.clause = cutting_clause(cutting, choice->head);
    if (alone) {
        struct told_value amount = {.format = explanation->key.format, .lane = choice->key};
        value_tell(explanation, &amount);
        cut.otherwise = arena_print(cutting->arena, "%s %s", explanation->key.name, amount.text);
    }
    cutting_add(cutting, &cut);
}

static void tell_choice(struct choosing *choosing, const struct choice *choice)
{
    const struct explanation *explanation = choosing->cutting->explanation;
    const struct instruction *i = &choosing->cutting->program->code[choice->reg];
    enum standing against = choice->operand == i->b ? STANDING_FALSE : STANDING_TRUE;
    uint32_t first = 0, end = 1, count = 0;
    if (i->space)
        machine_lines(explanation->request->machine, i->space, explanation->request->record, &first, &end);
    bool *marked = ARENA_ARRAY(choosing->cutting->arena, bool, end - first + 1);
    for (uint32_t line = first; line < end; line++) {
        enum standing standing = lane_standing(explanation_lane(explanation, i->a, line));
        marked[line - first] = bears_on_outcome(explanation, choice->reg, line) &&
                               (standing == against || standing == STANDING_UNKNOWN);
        count += marked[line - first];
    }
    for (uint32_t line = first; line < end; line++)
        if (marked[line - first])
            add_choice(choosing, choice, line, count == 1);
}

void choices_add(struct cutting *cutting)
{
    const struct program *program = cutting->program;
    struct choosing choosing = {.cutting = cutting};
    choosing.key = explanation_lane(cutting->explanation, program->key_amount, 0);
    for (uint32_t reg = 0; reg <= program->key_amount; reg++)
        if (is_choice(&choosing, reg)) {
            try_operand(&choosing, reg, program->code[reg].b, STANDING_FALSE);
            try_operand(&choosing, reg, program->code[reg].c, STANDING_TRUE);
        }
    for (uint32_t i = 0; i < choosing.found.count; i++)
        tell_choice(&choosing, &choosing.found.items[i]);
}
