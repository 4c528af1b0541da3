/* SPDX-License-Identifier: Apache-2.0 */
/* What a value was computed from: a walk from its register back to the first things that have a name.
 *
 * The walk goes through conditions and arithmetic until it meets a field of the record or a definition, whose
 * value says more to a reader than the fields behind it. It does not go down into lists, where there is no
 * one value; of "all lines" and "some line" it tells which lines decided it.
 */
#include <config.h>

#include "decide/decide.h"
#include "decide/explanation.h"

#include "base/diagnostic.h"
#include "base/number.h"

#include <inttypes.h>
#include <string.h>

void names_add(struct arena *arena, told_names *names, const char *name)
{
    for (uint32_t i = 0; i < names->count; i++)
        if (strcmp(names->items[i], name) == 0)
            return;
    VECTOR_ADD(arena, *names, name);
}

/* ---- Fields and lines ---- */

/* The place in the batch's columns. */
static uint32_t batch_line(const struct explanation *explanation, uint32_t space, uint32_t line)
{
    const struct explain_request *request = explanation->request;
    if (space == 0)
        return request->first + request->record;
    return request->batch->starts[space][request->first] + line;
}

int64_t line_number(const struct explanation *explanation, uint32_t space, uint32_t line)
{
    const struct explain_request *request = explanation->request;
    return decided_line_number(request->program, request->batch, space, request->first + request->record,
                               batch_line(explanation, space, line));
}

const char *line_name(struct explanation *explanation, uint32_t space, uint32_t line)
{
    return arena_print(explanation->arena, "%s[%" PRId64 "]",
                       explanation->request->program->schema.lists[space].name,
                       line_number(explanation, space, line));
}

const char *input_name(struct explanation *explanation, uint32_t field, uint32_t line)
{
    const struct field *of = &explanation->request->program->schema.fields[field];
    if (of->space == 0)
        return of->name;
    return arena_print(explanation->arena, "%s.%s", line_name(explanation, of->space, line), of->name);
}

struct format field_format(const struct field *field)
{
    return (struct format){
        .type = field->type, .domain = field->domain, .scale = field->scale, .unit = field->unit};
}

bool field_is_money(const struct field *field)
{
    return field->type == TYPE_AMOUNT && field->unit && strcmp(field->unit, "円") == 0;
}

bool field_value(struct explanation *explanation, uint32_t field, uint32_t line, struct told_value *value)
{
    const struct explain_request *request = explanation->request;
    const struct field *of = &request->program->schema.fields[field];
    const struct batch_column *column = &request->batch->columns[field];
    if (!column->flags && !column->words)
        return false;
    uint32_t at = batch_line(explanation, of->space, line);
    *value = (struct told_value){.name = of->name, .format = field_format(of)};
    value->blank = column->missing && column->missing[at];
    int64_t word = column->flags ? column->flags[at] : batch_word(column, at);
    value->lane = (struct lane){.low = word, .high = word};
    if (of->type == TYPE_REFERENCE && !value->blank) {
        value->plain = true;
        value->text = arena_print(explanation->arena, "%s[%" PRId64 "]",
                                  request->program->schema.lists[of->target].name, word);
    }
    value_tell(explanation, value);
    return true;
}

void missing_collect(struct explanation *explanation, uint32_t reasons, told_names *names)
{
    const struct explain_request *request = explanation->request;
    if (reasons == 0)
        return;
    struct missing_input *inputs;
    uint32_t count = machine_reasons(request->machine, explanation->arena, &reasons, 1, &inputs);
    for (uint32_t i = 0; i < count; i++)
        names_add(explanation->arena, names, input_name(explanation, inputs[i].field, inputs[i].line));
    for (uint32_t i = 1; i < names->count; i++)
        for (uint32_t j = i; j > 0 && strcmp(names->items[j - 1], names->items[j]) > 0; j--) {
            const char *other = names->items[j];
            names->items[j] = names->items[j - 1];
            names->items[j - 1] = other;
        }
}

/* ---- The walk ---- */

struct walk {
    struct explanation *explanation;
    uint32_t root, line;
    told_values *inputs;
    VECTOR(uint32_t) seen;
};

static bool seen_before(struct walk *walk, uint32_t reg)
{
    for (uint32_t i = 0; i < walk->seen.count; i++)
        if (walk->seen.items[i] == reg)
            return true;
    VECTOR_ADD(walk->explanation->arena, walk->seen, reg);
    return false;
}

static void add_input(struct walk *walk, const struct told_value *value)
{
    for (uint32_t i = 0; i < walk->inputs->count; i++)
        if (strcmp(walk->inputs->items[i].name, value->name) == 0)
            return;
    VECTOR_ADD(walk->explanation->arena, *walk->inputs, *value);
}

static void add_field(struct walk *walk, uint32_t field)
{
    struct told_value value;
    if (field_value(walk->explanation, field, walk->line, &value))
        add_input(walk, &value);
}

static void add_named(struct walk *walk, uint32_t reg, const struct register_name *name)
{
    struct told_value value = {.name = name->name, .format = *name->format};
    value.lane = explanation_lane(walk->explanation, reg, walk->line);
    value_tell(walk->explanation, &value);
    add_input(walk, &value);
}

/* Which lines made "all lines" false or "some line" true, or keep it open. */
static void add_lines(struct walk *walk, const struct instruction *instruction, struct lane result)
{
    struct explanation *explanation = walk->explanation;
    bool all = instruction->opcode == OP_ALL;
    enum standing sought = lane_standing(result);
    if (sought == (all ? STANDING_TRUE : STANDING_FALSE))
        return;
    uint32_t space = program_space(explanation->request->program, instruction->a), first, end;
    machine_lines(explanation->request->machine, space, explanation->request->record, &first, &end);
    told_names lines = {0};
    for (uint32_t line = first; line < end; line++)
        if (lane_standing(machine_lane(explanation->request->machine, instruction->a, line)) == sought)
            names_add(explanation->arena, &lines, line_name(explanation, space, line));
    const char *name = sought == STANDING_UNKNOWN ? translate("lines that keep it open")
                       : all                      ? translate("lines that do not meet it")
                                                  : translate("lines that meet it");
    struct told_value value = {.name = name, .text = names_text(explanation->arena, &lines), .plain = true};
    if (lines.count)
        add_input(walk, &value);
}

static void walk_back(struct walk *walk, uint32_t reg);

static void walk_operands(struct walk *walk, uint32_t reg, const struct instruction *instruction)
{
    const struct program *program = walk->explanation->request->program;
    uint32_t own[3];
    struct register_list reads = instruction_reads(program, instruction, own);
    unsigned deciding = operands_deciding(walk->explanation, reg, walk->line);
    for (uint32_t i = 0; i < reads.count; i++)
        if (reads.items != own || deciding & 1u << i)
            walk_back(walk, reads.items[i]);
}

static void walk_back(struct walk *walk, uint32_t reg)
{
    const struct program *program = walk->explanation->request->program;
    const struct instruction *instruction = &program->code[reg];
    if (seen_before(walk, reg))
        return;
    switch (instruction->opcode) {
    case OP_FIELD_FLAG:
    case OP_FIELD_WORD:
    case OP_PRESENT:
        add_field(walk, (uint32_t)instruction->immediate);
        return;
    case OP_CONST_FLAG:
    case OP_CONST_WORD:
        return;
    default:
        break;
    }
    const struct register_name *name = &walk->explanation->names[reg];
    if (name->name && reg != walk->root) {
        add_named(walk, reg, name);
        return;
    }
    switch (opcode_table[instruction->opcode].spaces) {
    case SPACES_SAME:
    case SPACES_DOWN:
        walk_operands(walk, reg, instruction);
        break;
    case SPACES_UP:
        if (instruction->opcode == OP_ANY || instruction->opcode == OP_ALL)
            add_lines(walk, instruction, explanation_lane(walk->explanation, reg, walk->line));
        break;
    case SPACES_REF:
        /* Of what stands on another line only the reference is told; the other line has a part of its own. */
        if (instruction->opcode == OP_FETCH_FLAG || instruction->opcode == OP_FETCH_WORD)
            walk_back(walk, instruction->b);
        else if (instruction->opcode == OP_RESOLVE)
            walk_back(walk, instruction->a);
        break;
    case SPACES_ENTRY:
        break;
    }
}

bool input_of_name(struct explanation *explanation, uint32_t reg, const char *name, uint32_t line,
                   told_values *inputs)
{
    const struct register_name *other = &explanation->names[reg];
    if (!other->name || strcmp(other->name, name) == 0)
        return false;
    struct walk walk = {.explanation = explanation, .root = NONE, .line = line, .inputs = inputs};
    add_named(&walk, reg, other);
    return true;
}

void inputs_collect(struct explanation *explanation, uint32_t reg, uint32_t skip, uint32_t line,
                    told_values *inputs)
{
    struct walk walk = {.explanation = explanation, .root = reg, .line = line, .inputs = inputs};
    if (skip != NONE)
        VECTOR_ADD(explanation->arena, walk.seen, skip);
    walk_back(&walk, reg);
}
