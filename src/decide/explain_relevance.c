/* SPDX-License-Identifier: Apache-2.0 */
/* What bore on the outcome: of "A and B" that is false, the part that is false; of a choice, the branch that
 * was taken.
 *
 * Operands of an instruction have lower numbers, so one pass from the last register to the first marks all
 * that the outputs rest on. A definition that no output rests on for this record is not told: 標準ファイル of
 * a printer would only be in the way.
 */
#include <config.h>

#include "decide/explanation.h"

#include <string.h>

/* ---- One instruction ---- */

static enum standing flag_of(const struct explanation *explanation, uint32_t reg, uint32_t line)
{
    return lane_standing(explanation_lane(explanation, reg, line));
}

/* Of AND and OR: when one side settles the result alone (`settling`), those that do; when all were needed,
 * all; when it is open, those that keep it open. */
static unsigned deciding_of_pair(const struct explanation *explanation, const struct instruction *instruction,
                                 uint32_t reg, uint32_t line, enum standing settling)
{
    enum standing result = flag_of(explanation, reg, line);
    if (result != settling && result != STANDING_UNKNOWN)
        return OPERAND_A | OPERAND_B;
    unsigned deciding = 0;
    if (flag_of(explanation, instruction->a, line) == result)
        deciding |= OPERAND_A;
    if (flag_of(explanation, instruction->b, line) == result)
        deciding |= OPERAND_B;
    return deciding;
}

unsigned operands_deciding(const struct explanation *explanation, uint32_t reg, uint32_t line)
{
    const struct instruction *instruction = &explanation->request->program->code[reg];
    switch (instruction->opcode) {
    case OP_AND:
        return deciding_of_pair(explanation, instruction, reg, line, STANDING_FALSE);
    case OP_OR:
        return deciding_of_pair(explanation, instruction, reg, line, STANDING_TRUE);
    case OP_SELECT_FLAG:
    case OP_SELECT_WORD:
    case OP_SELECT_RATE:
        switch (flag_of(explanation, instruction->a, line)) {
        case STANDING_TRUE:
            return OPERAND_A | OPERAND_B;
        case STANDING_FALSE:
            return OPERAND_A | OPERAND_C;
        case STANDING_UNKNOWN:
            break;
        }
        break;
    default:
        break;
    }
    return OPERAND_A | OPERAND_B | OPERAND_C;
}

/* ---- All of them ---- */

struct lines {
    uint32_t first, count;
};

static struct lines lines_of(const struct explanation *explanation, uint32_t space)
{
    uint32_t first = 0, end = 1;
    if (space)
        machine_lines(explanation->request->machine, space, explanation->request->record, &first, &end);
    return (struct lines){first, end - first};
}

bool bears_on_outcome(const struct explanation *explanation, uint32_t reg, uint32_t line)
{
    struct lines lines = lines_of(explanation, program_space(explanation->request->program, reg));
    uint32_t at = program_space(explanation->request->program, reg) ? line - lines.first : 0;
    return at < lines.count && explanation->bearing[reg][at];
}

static void mark(struct explanation *explanation, uint32_t reg, uint32_t line)
{
    uint32_t space = program_space(explanation->request->program, reg);
    explanation->bearing[reg][space ? line - lines_of(explanation, space).first : 0] = true;
}

static void mark_all(struct explanation *explanation, uint32_t reg)
{
    struct lines lines = lines_of(explanation, program_space(explanation->request->program, reg));
    memset(explanation->bearing[reg], true, lines.count);
}

static void mark_optional(struct explanation *explanation, uint32_t reg)
{
    if (reg != NONE)
        mark_all(explanation, reg);
}

/* An operand that lives in another space, or that a running sum reads on other lines, bears with all its
 * lines. */
static void mark_operand(struct explanation *explanation, const struct instruction *instruction,
                         uint32_t operand, uint32_t line)
{
    if (program_space(explanation->request->program, operand) == instruction->space &&
        instruction->opcode != OP_RUNNING_SUM)
        mark(explanation, operand, line);
    else
        mark_all(explanation, operand);
}

static void mark_operands(struct explanation *explanation, uint32_t reg, uint32_t line)
{
    const struct program *program = explanation->request->program;
    const struct instruction *instruction = &program->code[reg];
    uint32_t own[3];
    struct register_list reads = instruction_reads(program, instruction, own);
    unsigned deciding = operands_deciding(explanation, reg, line);
    for (uint32_t i = 0; i < reads.count; i++)
        if (reads.items != own || deciding & 1u << i)
            mark_operand(explanation, instruction, reads.items[i], line);
}

static void mark_tests(struct explanation *explanation)
{
    const struct program *program = explanation->request->program;
    for (uint32_t i = 0; i < program->test_count; i++) {
        const struct test *test = &program->tests[i];
        struct lines lines = lines_of(explanation, program_space(program, test->reg));
        for (uint32_t line = lines.first; line < lines.first + lines.count; line++)
            if (test->applies == NONE || flag_of(explanation, test->applies, line) != STANDING_FALSE)
                mark(explanation, test->reg, line);
    }
}

/* The cells of a line that has no row bear on nothing. */
static void mark_row(struct explanation *explanation, const struct breakdown *row)
{
    const struct program *program = explanation->request->program;
    struct lines lines = lines_of(explanation, row->space);
    mark_optional(explanation, row->when);
    for (uint32_t line = lines.first; line < lines.first + lines.count; line++) {
        if (row->when != NONE && flag_of(explanation, row->when, line) == STANDING_FALSE)
            continue;
        for (uint32_t j = 0; j < row->count; j++)
            mark(explanation, program->cells[row->first + j].reg, line);
    }
}

static void mark_outputs(struct explanation *explanation)
{
    const struct program *program = explanation->request->program;
    for (uint32_t i = 0; i < program->line_decision_count; i++) {
        mark_all(explanation, program->line_decisions[i].covered);
        mark_all(explanation, program->line_decisions[i].counted);
    }
    for (uint32_t i = 0; i < program->item_count; i++) {
        const struct item *item = &program->items[i];
        mark_optional(explanation, item->when);
        if (item->when == NONE || flag_of(explanation, item->when, 0) != STANDING_FALSE)
            for (uint32_t j = 0; j < item->count; j++)
                mark_all(explanation, program->pool[item->first + j]);
    }
    for (uint32_t i = 0; i < program->breakdown_count; i++)
        mark_row(explanation, &program->breakdowns[i]);
    for (uint32_t i = 0; i < program->document_count; i++)
        mark_optional(explanation, program->documents[i].when);
    mark_optional(explanation, program->key_amount);
}

void relevance_mark(struct explanation *explanation)
{
    const struct program *program = explanation->request->program;
    explanation->bearing = ARENA_ARRAY(explanation->arena, bool *, program->count + 1);
    for (uint32_t reg = 0; reg < program->count; reg++) {
        uint32_t count = lines_of(explanation, program->code[reg].space).count;
        explanation->bearing[reg] = ARENA_ARRAY(explanation->arena, bool, count + 1);
    }
    mark_tests(explanation);
    mark_outputs(explanation);
    for (uint32_t reg = program->count; reg-- > 0;) {
        struct lines lines = lines_of(explanation, program->code[reg].space);
        for (uint32_t i = 0; i < lines.count; i++)
            if (explanation->bearing[reg][i])
                mark_operands(explanation, reg, lines.first + i);
    }
}
