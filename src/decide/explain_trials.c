/* SPDX-License-Identifier: Apache-2.0 */
/* Which changed records are worth deciding, and deciding them: each fact that the outcome rests on, at each
 * value where the program turns, each line left out, and one line more, one change at a time. What the
 * outcome does not rest on is left alone, since it cannot change it by itself. */
#include <config.h>

#include "decide/explanation.h"

#include "decide/boundary.h"

#include <string.h>

/* Lines that a reference is tried at, and that one more line is made like. */
#define REFERENCES_MOST 20

struct preparing {
    struct explanation *explanation;
    const struct program *program;
    struct arena *arena;
    const struct boundary *boundary;
    struct trials *trials;
    uint32_t affordable;
};

static uint32_t first_line(const struct explanation *explanation, uint32_t space, uint32_t *count)
{
    uint32_t first = 0, end = 1;
    if (space)
        machine_lines(explanation->request->machine, space, explanation->request->record, &first, &end);
    *count = end - first;
    return first;
}

/* ---- which values ---- */

bool type_is_ordered(enum value_type type)
{
    return type == TYPE_AMOUNT || type == TYPE_DATE || type == TYPE_YEAR || type == TYPE_RATE;
}

/* Another day may be another version's, which this program does not speak for. */
static bool other_version(const struct preparing *preparing, uint32_t field, int64_t value)
{
    const struct explain_request *request = preparing->explanation->request;
    const struct versions *versions = request->versions;
    if (!versions || versions->count < 2 || versions->dated != field)
        return false;
    bool newest = request->version + 1 == versions->count;
    return value < versions->items[request->version].from ||
           (!newest && value >= versions->items[request->version + 1].from);
}

static void add_value(struct preparing *preparing, struct subject *subject, int64_t value)
{
    struct trials *trials = preparing->trials;
    const struct field *field = &preparing->program->schema.fields[subject->field];
    uint32_t lines;
    if ((!subject->blank && value == subject->value) || other_version(preparing, subject->field, value))
        return;
    if (trials->changes.count == preparing->affordable) {
        trials->cut = true;
        return;
    }
    struct change change = {.field = subject->field, .value = value};
    change.line = field->space ? subject->line - first_line(preparing->explanation, field->space, &lines) : 0;
    VECTOR_ADD(preparing->arena, trials->changes, change);
    subject->count++;
}

/* Both in one, in their order. */
static void add_sorted(struct preparing *preparing, struct subject *subject, const struct field_boundary *a,
                       const struct field_boundary *b)
{
    uint32_t i = 0, k = 0;
    int64_t last = 0;
    for (bool any = false; i < a->count || k < b->count; any = true) {
        bool from_a = k == b->count || (i < a->count && a->values[i] <= b->values[k]);
        int64_t value = from_a ? a->values[i++] : b->values[k++];
        if (!any || value != last)
            add_value(preparing, subject, value);
        last = value;
    }
}

static void add_choices(struct preparing *preparing, struct subject *subject,
                        const struct field_boundary *classes)
{
    const bool *like = NULL;
    if (!subject->blank && subject->value >= 0 &&
        subject->value <
            preparing->program->schema.domains[preparing->program->schema.fields[subject->field].domain]
                .count)
        like = boundary_class(preparing->arena, preparing->program, subject->field, (uint32_t)subject->value);
    for (uint32_t i = 0; i < classes->count; i++)
        if (!like || !like[classes->values[i]])
            add_value(preparing, subject, classes->values[i]);
}

/* What is held against, and the least that would have to be added to or taken from the set there is. */
static void add_sets(struct preparing *preparing, struct subject *subject, const struct field_boundary *sets)
{
    for (uint32_t i = 0; i < sets->count; i++)
        if (subject->blank)
            add_value(preparing, subject, sets->values[i]);
        else if ((subject->value | sets->values[i]) != subject->value)
            add_value(preparing, subject, subject->value | sets->values[i]);
        else if (sets->values[i])
            add_value(preparing, subject, (int64_t)((uint64_t)subject->value & ~(uint64_t)sets->values[i]));
}

static void add_references(struct preparing *preparing, struct subject *subject, uint32_t target)
{
    uint32_t count, first = first_line(preparing->explanation, target, &count);
    for (uint32_t i = 0; i < count && i < REFERENCES_MOST; i++)
        add_value(preparing, subject, line_number(preparing->explanation, target, first + i));
}

static void add_subject(struct preparing *preparing, uint32_t number, uint32_t line, bool present_matters)
{
    struct explanation *explanation = preparing->explanation;
    struct trials *trials = preparing->trials;
    const struct field *field = &preparing->program->schema.fields[number];
    struct told_value value;
    if (field->type == TYPE_TEXT || field->key || !field_value(explanation, number, line, &value))
        return;
    if (explanation->request->decision->verdict == VERDICT_OPEN && !value.blank)
        return;
    if (trials->changes.count == preparing->affordable) {
        trials->cut = true;
        return;
    }
    struct subject subject = {
        .field = number, .space = field->space, .line = line, .blank = value.blank, .value = value.lane.low};
    subject.first = trials->changes.count;
    const struct field_boundary *edges = &preparing->boundary->fields[number];
    struct field_boundary here = {0};
    if (type_is_ordered(field->type))
        here = boundary_on_record(preparing->arena, preparing->program, explanation->request->machine,
                                  explanation->request->record, number, line);
    if (field->type == TYPE_CHOICE)
        add_choices(preparing, &subject, edges);
    else if (field->type == TYPE_SET)
        add_sets(preparing, &subject, edges);
    else if (field->type == TYPE_REFERENCE)
        add_references(preparing, &subject, field->target);
    else {
        bool below = value.blank && field->type == TYPE_AMOUNT &&
                     (!edges->count || edges->values[0] > field->low) &&
                     (!here.count || here.values[0] > field->low);
        if (below)
            add_value(preparing, &subject, field->low);
        add_sorted(preparing, &subject, edges, &here);
    }
    if (present_matters && !value.blank && trials->changes.count < preparing->affordable) {
        struct change change = {.field = number, .missing = true};
        uint32_t lines;
        change.line = field->space ? line - first_line(explanation, field->space, &lines) : 0;
        VECTOR_ADD(preparing->arena, trials->changes, change);
        subject.count++;
    }
    if (subject.count)
        VECTOR_ADD(preparing->arena, trials->subjects, subject);
}

/* ---- which lines ---- */

static bool add_line_change(struct preparing *preparing, struct subject *subject, struct change change)
{
    struct trials *trials = preparing->trials;
    /* Half of what can be afforded is left for values. */
    if (trials->changes.count >= (preparing->affordable + 1) / 2) {
        trials->cut = true;
        return false;
    }
    VECTOR_ADD(preparing->arena, trials->changes, change);
    subject->count++;
    return true;
}

/* Whether its lines say what was spent. */
static bool lines_are_spending(const struct program *program, uint32_t space)
{
    for (uint32_t i = 0; i < program->schema.field_count; i++) {
        const struct field *field = &program->schema.fields[i];
        if (field->space == space && field->used && field_is_money(field))
            return true;
    }
    return false;
}

/* One more line like one that is there; of a list without any, one of which nothing is known. That more spent
 * would bring more goes without saying. */
static void add_longer(struct preparing *preparing, uint32_t space, uint32_t count)
{
    const struct list_shape *list = &preparing->program->schema.lists[space];
    struct subject subject = {
        .field = NONE, .space = space, .line = NONE, .first = preparing->trials->changes.count};
    if (count >= list->most || (count && lines_are_spending(preparing->program, space)))
        return;
    if (!count)
        add_line_change(preparing, &subject, (struct change){.kind = CHANGE_ADD, .space = space});
    for (uint32_t line = 0; line < count && line < REFERENCES_MOST; line++)
        add_line_change(preparing, &subject,
                        (struct change){.kind = CHANGE_REPEAT, .space = space, .line = line});
    if (subject.count)
        VECTOR_ADD(preparing->arena, preparing->trials->subjects, subject);
}

static void add_line_subjects(struct preparing *preparing, uint32_t space, const bool *bears)
{
    uint32_t count, first = first_line(preparing->explanation, space, &count);
    bool any = !count;
    for (uint32_t line = 0; line < count; line++) {
        struct subject subject = {
            .field = NONE, .space = space, .line = first + line, .first = preparing->trials->changes.count};
        any = any || bears[line];
        if (bears[line] &&
            add_line_change(preparing, &subject,
                            (struct change){.kind = CHANGE_REMOVE, .space = space, .line = line}))
            VECTOR_ADD(preparing->arena, preparing->trials->subjects, subject);
    }
    if (any)
        add_longer(preparing, space, count);
}

/* Of a list's lines, those that the outcome rests on. NULL: the program does not use the list. */
static bool *bearing_lines(const struct preparing *preparing, uint32_t space)
{
    uint32_t count, first = first_line(preparing->explanation, space, &count);
    bool *bears = NULL;
    for (uint32_t reg = 0; reg < preparing->program->count; reg++) {
        if (program_space(preparing->program, reg) != space)
            continue;
        if (!bears)
            bears = ARENA_ARRAY(preparing->arena, bool, count + 1);
        for (uint32_t line = 0; line < count; line++)
            bears[line] = bears[line] || bears_on_outcome(preparing->explanation, reg, first + line);
    }
    return bears;
}

static void add_all_lines(struct preparing *preparing)
{
    if (preparing->explanation->request->decision->verdict == VERDICT_OPEN)
        return;
    for (uint32_t space = 1; space < preparing->program->schema.list_count; space++) {
        const bool *bears = bearing_lines(preparing, space);
        if (bears)
            add_line_subjects(preparing, space, bears);
    }
}

/* ---- which conditions are watched ---- */

struct watching {
    struct arena *arena;
    const struct program *program;
    VECTOR(uint32_t) registers;
};

static void watch_condition(struct watching *watching, uint32_t reg)
{
    const struct instruction *i = &watching->program->code[reg];
    for (uint32_t k = 0; k < watching->registers.count; k++)
        if (watching->registers.items[k] == reg)
            return;
    VECTOR_ADD(watching->arena, watching->registers, reg);
    if (i->opcode == OP_AND || i->opcode == OP_OR || i->opcode == OP_NOT)
        watch_condition(watching, i->a);
    if (i->opcode == OP_AND || i->opcode == OP_OR)
        watch_condition(watching, i->b);
}

static struct watch conditions_of_cuts(struct explanation *explanation)
{
    struct watching watching = {.arena = explanation->arena, .program = explanation->request->program};
    for (uint32_t i = 0; i < explanation->cuts.count; i++) {
        const struct told_cut *cut = &explanation->cuts.items[i];
        if (cut->kind == CUT_CHOICE && !cut->may && cut->reg != NONE)
            watch_condition(&watching, cut->reg);
    }
    return (struct watch){watching.registers.items, watching.registers.count};
}

/* ---- which facts ---- */

enum { BEARS = 1, PRESENT_BEARS = 2 };

/* By field and line of the record: whether the outcome rests on it, and on its being there. */
static uint8_t **find_bearing(struct preparing *preparing)
{
    const struct explanation *explanation = preparing->explanation;
    const struct program *program = preparing->program;
    uint8_t **bears = ARENA_ARRAY(preparing->arena, uint8_t *, program->schema.field_count + 1);
    for (uint32_t reg = 0; reg < program->count; reg++) {
        const struct instruction *i = &program->code[reg];
        uint32_t count, first = first_line(explanation, i->space, &count);
        if (i->opcode != OP_FIELD_FLAG && i->opcode != OP_FIELD_WORD && i->opcode != OP_PRESENT)
            continue;
        if (!bears[i->immediate])
            bears[i->immediate] = ARENA_ARRAY(preparing->arena, uint8_t, count + 1);
        for (uint32_t line = 0; line < count; line++)
            if (bears_on_outcome(explanation, reg, first + line))
                bears[i->immediate][line] |= i->opcode == OP_PRESENT ? BEARS | PRESENT_BEARS : BEARS;
    }
    return bears;
}

static uint32_t all_lines(const struct explanation *explanation)
{
    uint32_t lines = 0, count;
    for (uint32_t space = 1; space < explanation->request->program->schema.list_count; space++) {
        first_line(explanation, space, &count);
        lines += count;
    }
    return lines;
}

struct trials *trials_run(struct explanation *explanation)
{
    const struct explain_request *request = explanation->request;
    struct trials *trials = ARENA_NEW(explanation->arena, struct trials);
    struct preparing preparing = {.explanation = explanation,
                                  .program = request->program,
                                  .arena = explanation->arena,
                                  .boundary = boundary_of_program(explanation->arena, request->program),
                                  .trials = trials,
                                  .affordable = variants_affordable(explanation->arena->memory, all_lines(explanation))};
    uint8_t **bears = find_bearing(&preparing);
    trials->watch = conditions_of_cuts(explanation);
    trials->cut = preparing.boundary->cut;
    add_all_lines(&preparing);
    for (uint32_t field = 0; field < request->program->schema.field_count; field++) {
        uint32_t count, first = first_line(explanation, request->program->schema.fields[field].space, &count);
        for (uint32_t line = 0; bears[field] && line < count; line++)
            if (bears[field][line])
                add_subject(&preparing, field, first + line, bears[field][line] & PRESENT_BEARS);
    }
    uint32_t count = trials->changes.count;
    trials->variants = ARENA_ARRAY(explanation->arena, struct variant, count + 1);
    trials->outcomes = ARENA_ARRAY(explanation->arena, struct outcome, count + 1);
    for (uint32_t i = 0; i < count; i++)
        trials->variants[i] = (struct variant){&trials->changes.items[i], 1};
    variants_decide(explanation->arena->memory, explanation->arena, request->program, request->batch,
                    request->first + request->record, trials->variants, count, &trials->watch,
                    trials->outcomes);
    return trials;
}

struct outcome trial_together(struct explanation *explanation, const struct change *changes, uint32_t count)
{
    const struct explain_request *request = explanation->request;
    struct variant variant = {changes, count};
    struct outcome outcome;
    variants_decide(explanation->arena->memory, explanation->arena, request->program, request->batch,
                    request->first + request->record, &variant, 1, NULL, &outcome);
    return outcome;
}
