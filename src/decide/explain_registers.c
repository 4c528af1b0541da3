/* SPDX-License-Identifier: Apache-2.0 */
/* Every register of one record, as the machine left it: the last word when a value is doubted. */
#include <config.h>

#include "decide/explain_form.h"

#include "base/diagnostic.h"
#include "base/number.h"

#include <inttypes.h>
#include <string.h>

/* "r3 r5", and what else an instruction names: a field, a constant. */
static void tell_operands(const struct program *program, const struct instruction *instruction,
                          struct buffer *out)
{
    const uint32_t operands[] = {instruction->a, instruction->b, instruction->c};
    unsigned at = 0;
    for (const char *letter = opcode_table[instruction->opcode].operands; *letter; letter++)
        switch (*letter) {
        case 'f':
        case 'w':
            buffer_print(out, " r%u", operands[at++]);
            break;
        case 'm':
            for (uint32_t i = 0; i < instruction->b; i++)
                buffer_print(out, " r%u", program->pool[instruction->a + i]);
            break;
        case 'i':
            if (instruction->opcode == OP_FIELD_FLAG || instruction->opcode == OP_FIELD_WORD ||
                instruction->opcode == OP_PRESENT)
                buffer_print(out, " %s", program->schema.fields[instruction->immediate].name);
            else if (instruction->opcode == OP_FAIL)
                buffer_print(out, " \"%s\"", program->messages[instruction->immediate]);
            else
                buffer_print(out, " %" PRId64, instruction->immediate);
            break;
        default:
            break;
        }
}

static void tell_end(int64_t end, struct buffer *out)
{
    if (end == AMOUNT_INFINITY)
        buffer_text(out, "∞");
    else if (end == AMOUNT_MINUS_INFINITY)
        buffer_text(out, "-∞");
    else
        buffer_number(out, end);
}

static void tell_lane(struct explanation *explanation, struct lane lane, struct buffer *out)
{
    if (lane.low == lane.high) {
        buffer_text(out, " ");
        tell_end(lane.low, out);
        return;
    }
    buffer_text(out, " [");
    tell_end(lane.low, out);
    buffer_text(out, ", ");
    tell_end(lane.high, out);
    buffer_text(out, "]");
    told_names missing = {0};
    missing_collect(explanation, lane.reasons, &missing);
    for (uint32_t i = 0; i < missing.count; i++)
        buffer_print(out, "%s%s", i ? ", " : " {", missing.items[i]);
    if (missing.count)
        buffer_text(out, "}");
}

static void tell_register(struct explanation *explanation, uint32_t reg, struct form *form)
{
    const struct explain_request *request = explanation->request;
    const struct instruction *instruction = &request->program->code[reg];
    struct buffer *out = form->out;
    size_t begin = out->length;
    buffer_print(out, "  r%u %s", reg, opcode_table[instruction->opcode].name);
    tell_operands(request->program, instruction, out);
    if (explanation->names[reg].name)
        buffer_print(out, " (%s)", explanation->names[reg].name);
    buffer_text(out, " =");
    uint32_t first = 0, end = 1;
    if (instruction->space)
        machine_lines(request->machine, instruction->space, request->record, &first, &end);
    for (uint32_t line = first; line < end; line++) {
        if (instruction->space)
            buffer_print(out, " %s:", line_name(explanation, instruction->space, line));
        tell_lane(explanation, explanation_lane(explanation, reg, line), out);
    }
    if (out->failed)
        return;
    const char *line = arena_text(explanation->arena, out->bytes + begin, out->length - begin);
    out->length = begin;
    form_fixed(form, line);
}

void explain_registers(struct explanation *explanation, struct form *form)
{
    form_section(form, translate("Registers"));
    form_fixed_begin(form);
    for (uint32_t reg = 0; reg < explanation->request->program->count; reg++)
        tell_register(explanation, reg, form);
    form_fixed_end(form);
}
