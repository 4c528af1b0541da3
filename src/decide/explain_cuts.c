/* SPDX-License-Identifier: Apache-2.0 */
/* What made the amount smaller: the ceilings that were reached, the roundings, the lines that are not
 * covered, and lower values that a condition chose (explain_choice.c). They are read off the registers behind
 * the amount that the decision turns on. Of an open decision, what cuts for certain is told apart from what
 * may. */
#include <config.h>

#include "decide/explain_cuts.h"

#include "base/diagnostic.h"
#include "base/number.h"

#include <string.h>

static bool is_point(struct lane lane)
{
    return lane.low == lane.high;
}

static bool divides(const struct instruction *i)
{
    return i->opcode == OP_DIVIDE_DOWN || i->opcode == OP_DIVIDE_UP || i->opcode == OP_DIVIDE_HALF_UP;
}

static bool is_decided(const struct program *program, uint32_t space)
{
    for (uint32_t i = 0; i < program->line_decision_count; i++)
        if (program->line_decisions[i].space == space)
            return true;
    return false;
}

static bool is_yen(const struct program *program, const struct instruction *i)
{
    return i->opcode == OP_FIELD_WORD && field_is_money(&program->schema.fields[i->immediate]);
}

/* Where the money that is spent stands: in the lists whose lines are covered or not; where there are none, in
 * all lists; where those have none, in the application. */
enum spending { SPENT_ON_DECIDED, SPENT_ON_LINES, SPENT_AT_ALL };

static bool is_spending(const struct program *program, const struct instruction *i, enum spending where)
{
    return is_yen(program, i) && (where == SPENT_AT_ALL     ? true
                                  : where == SPENT_ON_LINES ? i->space != 0
                                                            : is_decided(program, i->space));
}

static enum spending find_spending(const struct cutting *cutting)
{
    enum spending where = SPENT_AT_ALL;
    for (uint32_t reg = 0; reg <= cutting->program->key_amount; reg++)
        for (unsigned better = 0; better < where; better++)
            if (cutting->behind[reg] &&
                is_spending(cutting->program, &cutting->program->code[reg], (enum spending)better))
                where = (enum spending)better;
    return where;
}

/* What was spent is limited by a ceiling, and not the ceiling by what was spent, whichever is less: so the
 * two have to be told apart. */
static void find_spent(struct cutting *cutting)
{
    const struct program *program = cutting->program;
    enum spending where = find_spending(cutting);
    cutting->spent = ARENA_ARRAY(cutting->arena, bool, program->count + 1);
    for (uint32_t reg = 0; reg <= program->key_amount; reg++) {
        const struct instruction *i = &program->code[reg];
        uint32_t own[3];
        cutting->spent[reg] = is_spending(program, i, where);
        if (opcode_table[i->opcode].storage == STORAGE_FLAG)
            continue;
        struct register_list reads = instruction_reads(program, i, own);
        for (uint32_t k = 0; k < reads.count; k++)
            cutting->spent[reg] = cutting->spent[reg] || cutting->spent[reads.items[k]];
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

/* A settled amount has no cuts that may be: what is missing does not bear on it. */
void cutting_add(struct cutting *cutting, const struct told_cut *cut)
{
    struct explanation *explanation = cutting->explanation;
    if (!cut->may || explanation->request->decision->verdict == VERDICT_OPEN)
        VECTOR_ADD(cutting->arena, explanation->cuts, *cut);
}

static const char *yen(const struct cutting *cutting, int64_t number, int64_t scale)
{
    return amount_text(cutting->arena, number, scale, "円");
}

/* Also of an amount that is not settled. */
static const char *lane_yen(const struct cutting *cutting, struct lane lane, int64_t scale)
{
    struct told_value value = {.format = {.type = TYPE_AMOUNT, .domain = NONE, .scale = scale, .unit = "円"},
                               .lane = lane};
    value_tell(cutting->explanation, &value);
    return value.text;
}

static const char *where(const struct cutting *cutting, uint32_t space, uint32_t line)
{
    return space ? line_name(cutting->explanation, space, line) : NULL;
}

const char *cutting_clause(const struct cutting *cutting, uint32_t reg)
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

/* Whether the first limits the second: for certain, or as what is missing may turn out. */
enum limiting { LIMITS_NOT, LIMITS_MAYBE, LIMITS_SURELY };
static enum limiting limiting(struct lane ceiling, struct lane worked)
{
    return ceiling.high < worked.low ? LIMITS_SURELY : ceiling.low < worked.high ? LIMITS_MAYBE : LIMITS_NOT;
}

/* The operand that limits the others, and the greatest of those. Where all are known it is the least; where
 * not, the first that no other limits for certain. */
static enum limiting find_ceiling(struct cutting *cutting, uint32_t reg, uint32_t line, uint32_t *ceiling,
                                  uint32_t *worked)
{
    const struct program *program = cutting->program;
    const struct instruction *i = &program->code[reg];
    enum limiting found = LIMITS_NOT;
    for (uint32_t k = 0; k < i->b; k++) {
        uint32_t candidate = program->pool[i->a + k], above = NONE;
        struct lane lane = explanation_lane(cutting->explanation, candidate, line), most = {0};
        bool undercut = false;
        for (uint32_t m = 0; m < i->b; m++) {
            uint32_t other = program->pool[i->a + m];
            struct lane against = explanation_lane(cutting->explanation, other, line);
            if (m == k || (cutting->spent[candidate] && !cutting->spent[other])) {
                undercut = undercut || (m != k && limiting(against, lane) == LIMITS_SURELY);
                continue;
            }
            undercut = undercut || limiting(against, lane) == LIMITS_SURELY;
            if (above == NONE || against.high > most.high)
                above = other, most = against;
        }
        enum limiting how = above == NONE || undercut ? LIMITS_NOT : limiting(lane, most);
        if (how <= found)
            continue;
        found = how, *ceiling = candidate, *worked = above;
    }
    return found;
}

static void add_ceiling(struct cutting *cutting, uint32_t reg, uint32_t line)
{
    const struct explanation *explanation = cutting->explanation;
    int64_t scale = cutting->scales[reg];
    uint32_t ceiling = NONE, worked = NONE;
    enum limiting how = scale ? find_ceiling(cutting, reg, line, &ceiling, &worked) : LIMITS_NOT;
    if (how == LIMITS_NOT)
        return;
    struct told_cut cut = {.kind = CUT_CEILING, .may = how == LIMITS_MAYBE};
    cut.where = where(cutting, cutting->program->code[reg].space, line);
    cut.from = lane_yen(cutting, explanation_lane(explanation, worked, line), scale);
    cut.to = lane_yen(cutting, explanation_lane(explanation, ceiling, line), scale);
    cut.name = worked_text(cutting, ceiling, line, cut.to);
    cut.worked = worked_text(cutting, worked, line, cut.from);
    cut.clause = cutting_clause(cutting, reg);
    /* Else a constant: 最大1,200万円, and what was worked out is below it. A sum of lines has no parts to
     * tell. */
    if (cut.worked || cutting->spent[worked])
        cutting_add(cutting, &cut);
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
    bool known = is_point(before) && is_point(after);
    if (known && (wide)after.low * denominator >= before.low)
        return;
    struct told_cut cut = {.kind = CUT_ROUNDING, .where = where(cutting, scaled->space, line)};
    cut.may = !known;
    cut.clause = cutting_clause(cutting, reg);
    if (!known) {
        cut.from = yen(cutting, times, 1);
        cutting_add(cutting, &cut);
        return;
    }
    cut.from = yen(cutting, before.low, denominator);
    cut.to = yen(cutting, after.low, 1);
    cutting_add(cutting, &cut);
}

/* ---- lines ---- */

static void add_uncovered(struct cutting *cutting)
{
    struct explanation *explanation = cutting->explanation;
    for (uint32_t i = 0; i < explanation->lists.count; i++) {
        const struct told_list *list = &explanation->lists.items[i];
        for (uint32_t j = 0; list->decided && j < list->lines.count; j++) {
            const struct told_line *line = &list->lines.items[j];
            if (line->covered == STANDING_TRUE)
                continue;
            struct told_cut cut = {
                .kind = CUT_LINE, .may = line->covered == STANDING_UNKNOWN, .to = yen(cutting, 0, 1)};
            cut.name = with_note(cutting->arena, line->name, line->what);
            for (uint32_t k = 0; k < line->tests.count && !cut.clause; k++)
                if (line->tests.items[k].standing == line->covered)
                    cut.clause = test_heading(explanation, &line->tests.items[k]);
            cut.from = line->amount.text;
            cutting_add(cutting, &cut);
        }
    }
}

static void add_of_register(struct cutting *cutting, uint32_t reg)
{
    const struct explanation *explanation = cutting->explanation;
    uint32_t first = 0, end = 1, space = cutting->program->code[reg].space;
    if (space)
        machine_lines(explanation->request->machine, space, explanation->request->record, &first, &end);
    for (uint32_t line = first; line < end; line++) {
        if (!bears_on_outcome(explanation, reg, line))
            continue;
        if (cutting->program->code[reg].opcode == OP_LEAST)
            add_ceiling(cutting, reg, line);
        else
            add_rounding(cutting, reg, line);
    }
}

void cuts_build(struct explanation *explanation)
{
    struct cutting cutting = {
        .explanation = explanation, .arena = explanation->arena, .program = explanation->request->program};
    const struct program *program = cutting.program;
    if (explanation->request->decision->verdict == VERDICT_REFUSE)
        return;
    cutting.behind = ARENA_ARRAY(cutting.arena, bool, cutting.program->count + 1);
    program_mark_behind(cutting.program, cutting.program->key_amount, cutting.behind);
    find_spent(&cutting);
    find_scales(&cutting);
    add_uncovered(&cutting);
    choices_add(&cutting);
    for (uint32_t reg = 0; reg <= program->key_amount; reg++)
        if (cutting.behind[reg])
            add_of_register(&cutting, reg);
}
