/* SPDX-License-Identifier: Apache-2.0 */
/* What made the amount smaller: the ceilings that were reached, the roundings, and the lines that are not
 * covered. They are read off the registers behind the amount that the decision turns on; a lower rate is no
 * cut but a fact, and told among what was decisive. */
#include <config.h>

#include "decide/explanation.h"

#include "base/diagnostic.h"
#include "base/number.h"

#include <string.h>

struct cutting {
    struct explanation *explanation;
    struct arena *arena;
    const struct program *program;
    bool *behind;    /* by register: the amount is computed from it */
    bool *spent;     /* by register: it rests on the money of lines that are covered or not */
    int64_t *scales; /* by register, of amounts: its denominator; 0: not known */
};

static bool is_point(struct lane lane)
{
    return lane.low == lane.high;
}

static bool divides(const struct instruction *i)
{
    return i->opcode == OP_DIVIDE_DOWN || i->opcode == OP_DIVIDE_UP || i->opcode == OP_DIVIDE_HALF_UP;
}

static uint32_t operands_of(const struct instruction *i, uint32_t operands[3])
{
    const uint32_t all[] = {i->a, i->b, i->c};
    uint32_t count = 0;
    for (const char *letter = opcode_table[i->opcode].operands; *letter == 'f' || *letter == 'w'; letter++)
        operands[count] = all[count], count++;
    return count;
}

static void find_behind(struct cutting *cutting)
{
    const struct program *program = cutting->program;
    cutting->behind = ARENA_ARRAY(cutting->arena, bool, program->count + 1);
    cutting->behind[program->key_amount] = true;
    for (uint32_t reg = program->key_amount + 1; reg-- > 0;) {
        const struct instruction *i = &program->code[reg];
        uint32_t operands[3], count = operands_of(i, operands);
        if (!cutting->behind[reg])
            continue;
        for (uint32_t k = 0; k < count; k++)
            cutting->behind[operands[k]] = true;
        if (*opcode_table[i->opcode].operands == 'm')
            for (uint32_t k = 0; k < i->b; k++)
                cutting->behind[program->pool[i->a + k]] = true;
    }
}

/* What was spent is limited by a ceiling, and not the ceiling by what was spent, whichever is less: so the
 * two have to be told apart. */
static void find_spent(struct cutting *cutting)
{
    const struct program *program = cutting->program;
    cutting->spent = ARENA_ARRAY(cutting->arena, bool, program->count + 1);
    for (uint32_t reg = 0; reg <= program->key_amount; reg++) {
        const struct instruction *i = &program->code[reg];
        uint32_t operands[3], count = operands_of(i, operands);
        if (i->opcode == OP_FIELD_WORD) {
            const struct field *field = &program->schema.fields[i->immediate];
            bool decided = false;
            for (uint32_t k = 0; k < program->line_decision_count; k++)
                decided = decided || program->line_decisions[k].space == field->space;
            cutting->spent[reg] =
                decided && field->type == TYPE_AMOUNT && field->unit && strcmp(field->unit, "円") == 0;
        }
        if (opcode_table[i->opcode].storage == STORAGE_FLAG)
            continue;
        for (uint32_t k = 0; k < count; k++)
            cutting->spent[reg] = cutting->spent[reg] || cutting->spent[operands[k]];
        if (*opcode_table[i->opcode].operands == 'm')
            for (uint32_t k = 0; k < i->b; k++)
                cutting->spent[reg] = cutting->spent[reg] || cutting->spent[program->pool[i->a + k]];
    }
}

/* ---- denominators ---- */

static void name_scale(struct cutting *cutting, uint32_t reg, const struct format *format)
{
    if (reg != NONE && format->type == TYPE_AMOUNT)
        cutting->scales[reg] = format->scale;
}

/* What is known of a register's denominator, from the names that it or what is computed from it has: sums,
 * choices and the least of several have that of their operands, roundings divide it. */
static void find_scales(struct cutting *cutting)
{
    const struct program *program = cutting->program;
    cutting->scales = ARENA_ARRAY(cutting->arena, int64_t, program->count + 1);
    for (uint32_t i = 0; i < program->note_count; i++)
        name_scale(cutting, program->notes[i].reg, &program->notes[i].format);
    for (uint32_t i = 0; i < program->item_count; i++)
        if (program->items[i].shape == SHAPE_ONE)
            name_scale(cutting, program->pool[program->items[i].first], &program->items[i].format);
    for (uint32_t i = 0; i < program->line_decision_count; i++)
        cutting->scales[program->line_decisions[i].amount] =
            cutting->scales[program->line_decisions[i].counted] = 1;
    for (uint32_t reg = program->count; reg-- > 0;) {
        const struct instruction *i = &program->code[reg];
        int64_t scale = cutting->scales[reg];
        if (!scale)
            continue;
        if (i->opcode == OP_LEAST || i->opcode == OP_GREATEST)
            for (uint32_t k = 0; k < i->b; k++)
                cutting->scales[program->pool[i->a + k]] = scale;
        else if (i->opcode == OP_SUM || i->opcode == OP_SUM_CHECKED || i->opcode == OP_SPREAD_WORD)
            cutting->scales[i->a] = scale;
        else if (i->opcode == OP_SELECT_WORD)
            cutting->scales[i->b] = cutting->scales[i->c] = scale;
        else if (divides(i))
            cutting->scales[i->a] = scale * i->immediate;
        else if (i->opcode == OP_SCALE && divides(&program->code[i->a]) &&
                 program->code[i->a].immediate % i->immediate == 0)
            cutting->scales[program->code[i->a].a] = scale * program->code[i->a].immediate / i->immediate;
    }
}

/* ---- ceilings ---- */

static const char *yen(const struct cutting *cutting, int64_t number, int64_t scale)
{
    return amount_text(cutting->arena, number, scale, "円");
}

static const char *where(const struct cutting *cutting, uint32_t space, uint32_t line)
{
    return space ? line_name(cutting->explanation, space, line) : NULL;
}

/* The clause of the definition or result whose value the register is, or that it is part of: the nearest
 * behind it. */
static const char *clause_of(const struct cutting *cutting, uint32_t reg)
{
    const struct program *program = cutting->program;
    const struct note *nearest = NULL;
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *note = &program->notes[i];
        if (note->kind == NOTE_DEFINITION && note->reg != NONE && note->reg >= reg && note->clause != NONE &&
            note->space == program->code[reg].space && cutting->behind[note->reg] &&
            (!nearest || note->reg < nearest->reg))
            nearest = note;
    }
    return nearest ? clause_heading(cutting->explanation, nearest->clause, NULL) : NULL;
}

/* What a register is called, or what it was computed from: 対象経費 = 4,000,000円、補助率 = 3/4. */
static const char *worked_text(struct cutting *cutting, uint32_t reg, uint32_t line, const char *amount)
{
    if (cutting->explanation->names[reg].name)
        return cutting->explanation->names[reg].name;
    told_values inputs = {0};
    inputs_collect(cutting->explanation, reg, NONE, line, &inputs);
    if (inputs.count == 1 && strcmp(inputs.items[0].text, amount) == 0)
        return inputs.items[0].name;
    return inputs.count ? inputs_text(cutting->arena, &inputs, NULL) : NULL;
}

static void add_ceiling(struct cutting *cutting, uint32_t reg, uint32_t line)
{
    const struct explanation *explanation = cutting->explanation;
    const struct instruction *i = &cutting->program->code[reg];
    struct lane result = explanation_lane(explanation, reg, line);
    int64_t scale = cutting->scales[reg];
    uint32_t least = NONE, above = NONE;
    int64_t most = 0;
    for (uint32_t k = 0; k < i->b; k++) {
        uint32_t operand = cutting->program->pool[i->a + k];
        struct lane lane = explanation_lane(explanation, operand, line);
        if (!is_point(lane))
            return;
        if (lane.low == result.low)
            least = operand;
        else if (above == NONE || lane.low > most)
            above = operand, most = lane.low;
    }
    if (least == NONE || above == NONE || !scale || (cutting->spent[least] && !cutting->spent[above]))
        return;
    struct told_cut cut = {.kind = CUT_CEILING, .where = where(cutting, i->space, line)};
    cut.from = yen(cutting, most, scale);
    cut.to = yen(cutting, result.low, scale);
    cut.name = worked_text(cutting, least, line, cut.to);
    cut.worked = worked_text(cutting, above, line, cut.from);
    cut.clause = clause_of(cutting, reg);
    if (cut.worked) /* else a constant: 最大1,200万円, and what was worked out is below it */
        VECTOR_ADD(cutting->arena, cutting->explanation->cuts, cut);
}

/* ---- roundings ---- */

/* 切り捨て(x, 千円) is x divided by a thousand and scaled again. */
static void add_rounding(struct cutting *cutting, uint32_t reg, uint32_t line)
{
    const struct program *program = cutting->program;
    const struct instruction *scaled = &program->code[reg], *divided = scaled;
    int64_t times = 1, scale = cutting->scales[reg];
    if (scaled->opcode == OP_SCALE) {
        times = scaled->immediate;
        divided = &program->code[scaled->a];
    }
    /* Parts of a yen are nothing to tell of. */
    if (times == 1 || !divides(divided) || scale != 1 || divided->immediate % times)
        return;
    struct lane before = explanation_lane(cutting->explanation, divided->a, line),
                after = explanation_lane(cutting->explanation, reg, line);
    int64_t denominator = divided->immediate / times;
    if (!is_point(before) || !is_point(after) || (wide)after.low * denominator >= before.low)
        return;
    struct told_cut cut = {.kind = CUT_ROUNDING, .where = where(cutting, scaled->space, line)};
    cut.clause = clause_of(cutting, reg);
    cut.from = yen(cutting, before.low, denominator);
    cut.to = yen(cutting, after.low, 1);
    VECTOR_ADD(cutting->arena, cutting->explanation->cuts, cut);
}

/* ---- lines ---- */

static void add_uncovered(struct cutting *cutting)
{
    struct explanation *explanation = cutting->explanation;
    for (uint32_t i = 0; i < explanation->lists.count; i++) {
        const struct told_list *list = &explanation->lists.items[i];
        for (uint32_t j = 0; list->decided && j < list->lines.count; j++) {
            const struct told_line *line = &list->lines.items[j];
            if (line->covered != STANDING_FALSE)
                continue;
            struct told_cut cut = {.kind = CUT_LINE, .to = yen(cutting, 0, 1)};
            cut.name = *line->what
                           ? phrase(cutting->arena, translate("{1} ({2})"), line->name, line->what, NULL)
                           : line->name;
            for (uint32_t k = 0; k < line->tests.count && !cut.clause; k++)
                if (line->tests.items[k].standing == STANDING_FALSE)
                    cut.clause = test_heading(explanation, &line->tests.items[k]);
            cut.from = line->amount.text;
            VECTOR_ADD(cutting->arena, explanation->cuts, cut);
        }
    }
}

void cuts_build(struct explanation *explanation)
{
    struct cutting cutting = {
        .explanation = explanation, .arena = explanation->arena, .program = explanation->request->program};
    const struct program *program = cutting.program;
    if (explanation->request->decision->verdict != VERDICT_GRANT || program->key_amount == NONE)
        return;
    find_behind(&cutting);
    find_spent(&cutting);
    find_scales(&cutting);
    add_uncovered(&cutting);
    for (uint32_t reg = 0; reg <= program->key_amount; reg++) {
        uint32_t first = 0, end = 1, space = program->code[reg].space;
        if (!cutting.behind[reg])
            continue;
        if (space)
            machine_lines(explanation->request->machine, space, explanation->request->record, &first, &end);
        for (uint32_t line = first; line < end; line++) {
            if (!bears_on_outcome(explanation, reg, line))
                continue;
            if (program->code[reg].opcode == OP_LEAST)
                add_ceiling(&cutting, reg, line);
            else
                add_rounding(&cutting, reg, line);
        }
    }
}
