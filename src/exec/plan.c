/* SPDX-License-Identifier: Apache-2.0 */
/* Planning a run: which instructions are run, and in which memory their results lie.
 *
 * An instruction is run when the decision depends on it (or when all are kept, for an explanation). What only
 * an explanation asks for is run without marking errors, so that looking closely does not change the
 * decision.
 *
 * The code is straight-line, so a register lives from its instruction to the last one that reads it, and one
 * pass gives registers whose lives do not meet the same slot. A slot belongs to one list and one storage. The
 * result never shares a slot with an operand of its own instruction: kernels may read operands again after
 * they wrote.
 */
#include <config.h>

#include "exec/kernel.h"

#define FOREVER UINT32_MAX

struct planner {
    struct plan *plan;
    struct arena *arena;
    const struct program *program;
    bool *needed;   /* by register: the decision depends on it */
    uint32_t *last; /* by register: the last instruction that reads it; itself: none does */
    VECTOR(struct slot) slots;
    uint32_t *free_slot; /* by kind of slot: a free one, or NONE */
    uint32_t *next_free; /* by slot: the next free one of its kind, or NONE */
};

/* Calls `visit` for each register that an instruction reads. */
static void each_operand(const struct program *program, const struct instruction *instruction,
                         void (*visit)(struct planner *planner, uint32_t reg, uint32_t reader),
                         struct planner *planner, uint32_t reader)
{
    uint32_t own[3];
    struct register_list reads = instruction_reads(program, instruction, own);
    for (uint32_t i = 0; i < reads.count; i++)
        visit(planner, reads.items[i], reader);
}

static bool is_constant(const struct instruction *instruction)
{
    return instruction->opcode == OP_CONST_FLAG || instruction->opcode == OP_CONST_WORD;
}

/* --- what is asked for --------------------------------------------------------------------------- */

static void keep(struct planner *planner, uint32_t reg)
{
    if (reg != NONE)
        planner->plan->kept[reg] = planner->needed[reg] = true;
}

static void keep_named(struct planner *planner)
{
    const struct program *program = planner->program;
    for (uint32_t i = 0; i < program->test_count; i++) {
        keep(planner, program->tests[i].reg);
        keep(planner, program->tests[i].applies);
    }
    for (uint32_t i = 0; i < program->line_decision_count; i++) {
        keep(planner, program->line_decisions[i].covered);
        keep(planner, program->line_decisions[i].amount);
        keep(planner, program->line_decisions[i].counted);
    }
    for (uint32_t i = 0; i < program->item_count; i++) {
        const struct item *item = &program->items[i];
        keep(planner, item->when);
        for (uint32_t k = 0; k < item->count; k++)
            keep(planner, program->pool[item->first + k]);
    }
    for (uint32_t i = 0; i < program->document_count; i++)
        keep(planner, program->documents[i].when);
    for (uint32_t i = 0; i < program->breakdown_count; i++)
        keep(planner, program->breakdowns[i].when);
    for (uint32_t i = 0; i < program->bound_count; i++)
        keep(planner, program->bounds[i].reg);
    for (uint32_t i = 0; i < program->cell_count; i++)
        keep(planner, program->cells[i].reg);
    keep(planner, program->key_amount);
    keep(planner, program->grant);
}

static void need(struct planner *planner, uint32_t reg, uint32_t reader)
{
    (void)reader;
    planner->needed[reg] = true;
}

static void find_needed(struct planner *planner)
{
    const struct program *program = planner->program;
    keep_named(planner);
    for (uint32_t i = program->count; i-- > 0;) {
        if (program->code[i].opcode == OP_FAIL)
            planner->needed[i] = true;
        if (planner->needed[i])
            each_operand(program, &program->code[i], need, planner, i);
    }
}

/* --- memory -------------------------------------------------------------------------------------- */

static void note_last(struct planner *planner, uint32_t reg, uint32_t reader)
{
    if (!planner->plan->kept[reg])
        planner->last[reg] = reader;
}

static uint32_t *free_slots_like(struct planner *planner, uint32_t reg)
{
    const struct instruction *instruction = &planner->program->code[reg];
    return &planner->free_slot[instruction->space * 2u + opcode_table[instruction->opcode].storage];
}

static void take_slot(struct planner *planner, uint32_t reg)
{
    const struct instruction *instruction = &planner->program->code[reg];
    uint32_t *free_slot = free_slots_like(planner, reg);
    uint32_t slot = *free_slot;
    if (slot == NONE || is_constant(instruction)) { /* a constant is there from the beginning */
        struct slot fresh = {.storage = opcode_table[instruction->opcode].storage,
                             .space = instruction->space};
        slot = planner->slots.count;
        VECTOR_ADD(planner->arena, planner->slots, fresh);
    } else {
        *free_slot = planner->next_free[slot];
    }
    planner->plan->slot_of[reg] = slot;
}

/* Gives back the slot of a register that instruction `reader` reads last. */
static void release(struct planner *planner, uint32_t reg, uint32_t reader)
{
    if (planner->last[reg] != reader)
        return;
    planner->last[reg] = FOREVER; /* once, though it is read twice */
    uint32_t slot = planner->plan->slot_of[reg];
    uint32_t *free_slot = free_slots_like(planner, reg);
    planner->next_free[slot] = *free_slot;
    *free_slot = slot;
}

/* --- steps --------------------------------------------------------------------------------------- */

/* Whether a register counts texts of the batch. */
static bool *find_texts(struct planner *planner)
{
    const struct program *program = planner->program;
    bool *texts = ARENA_ARRAY(planner->arena, bool, program->count);
    for (uint32_t i = 0; i < program->count; i++) {
        const struct instruction *instruction = &program->code[i];
        switch (instruction->opcode) {
        case OP_FIELD_WORD:
            texts[i] = program->schema.fields[instruction->immediate].type == TYPE_TEXT;
            break;
        case OP_SPREAD_WORD:
        case OP_FETCH_WORD:
            texts[i] = texts[instruction->a];
            break;
        case OP_SELECT_WORD:
            texts[i] = texts[instruction->b] || texts[instruction->c];
            break;
        case OP_CALL_WORD:
            texts[i] = program->foreigns[instruction->immediate].result.format.type == TYPE_TEXT;
            break;
        default:
            break;
        }
    }
    return texts;
}

static struct step make_step(const struct planner *planner, uint32_t reg, const bool *texts)
{
    const struct program *program = planner->program;
    const struct instruction *instruction = &program->code[reg];
    struct step step = {.opcode = instruction->opcode,
                        .space = instruction->space,
                        .result = reg,
                        .a = instruction->a,
                        .b = instruction->b,
                        .c = instruction->c,
                        .immediate = instruction->immediate,
                        .marks = planner->needed[reg]};
    switch (instruction->opcode) {
    case OP_LEAST:
    case OP_GREATEST:
    case OP_CALL_FLAG:
    case OP_CALL_WORD:
        step.operands = program->pool + instruction->a;
        step.operand_count = instruction->b;
        break;
    case OP_AMONG:
        step.mask = program->masks + instruction->b;
        step.mask_words = instruction->c;
        break;
    case OP_SAME_POINT:
        step.text_a = texts[instruction->a];
        step.text_b = texts[instruction->b];
        break;
    default:
        break;
    }
    return step;
}

static void make_steps(struct planner *planner, bool all)
{
    const struct program *program = planner->program;
    struct plan *plan = planner->plan;
    const bool *texts = find_texts(planner);
    plan->steps = ARENA_ARRAY(planner->arena, struct step, program->count);
    plan->constants = ARENA_ARRAY(planner->arena, uint32_t, program->count);
    for (uint32_t i = 0; i < program->count; i++)
        if ((all || planner->needed[i]) && !is_constant(&program->code[i]))
            each_operand(program, &program->code[i], note_last, planner, i);
    planner->next_free = ARENA_ARRAY(planner->arena, uint32_t, program->count);
    for (uint32_t i = 0; i < program->count; i++) {
        if (!all && !planner->needed[i])
            continue;
        take_slot(planner, i);
        if (is_constant(&program->code[i])) {
            plan->constants[plan->constant_count++] = i;
            planner->last[i] = FOREVER;
            continue;
        }
        plan->steps[plan->step_count++] = make_step(planner, i, texts);
        each_operand(program, &program->code[i], release, planner, i);
        release(planner, i, i); /* a result that nothing reads, as FAIL's */
    }
}

static void find_fields(struct planner *planner)
{
    const struct program *program = planner->program;
    struct plan *plan = planner->plan;
    bool *found = ARENA_ARRAY(planner->arena, bool, program->schema.field_count);
    plan->fields = ARENA_ARRAY(planner->arena, uint32_t, program->schema.field_count);
    for (uint32_t i = 0; i < plan->step_count; i++) {
        enum opcode opcode = plan->steps[i].opcode;
        if (opcode != OP_FIELD_FLAG && opcode != OP_FIELD_WORD)
            continue;
        uint32_t field = (uint32_t)plan->steps[i].immediate;
        if (!found[field])
            plan->fields[plan->field_count++] = field;
        found[field] = true;
    }
}

static void find_spaces(struct planner *planner)
{
    const struct program *program = planner->program;
    planner->plan->uses = ARENA_ARRAY(planner->arena, bool, program->schema.list_count);
    for (uint32_t i = 0; i < program->count; i++) {
        planner->plan->uses[program->code[i].space] = true;
        if (program->code[i].opcode == OP_RESOLVE)
            planner->plan->uses[program->code[i].immediate] = true;
    }
}

void plan_make(struct plan *plan, struct arena *arena, const struct program *program, bool all)
{
    struct planner planner = {.plan = plan, .arena = arena, .program = program};
    uint32_t kinds = program->schema.list_count * 2;
    *plan = (struct plan){0};
    plan->slot_of = ARENA_ARRAY(arena, uint32_t, program->count);
    plan->kept = ARENA_ARRAY(arena, bool, program->count);
    planner.needed = ARENA_ARRAY(arena, bool, program->count);
    planner.last = ARENA_ARRAY(arena, uint32_t, program->count);
    planner.free_slot = ARENA_ARRAY(arena, uint32_t, kinds);
    for (uint32_t i = 0; i < kinds; i++)
        planner.free_slot[i] = NONE;
    find_needed(&planner);
    for (uint32_t i = 0; i < program->count; i++) {
        plan->slot_of[i] = NONE;
        plan->kept[i] |= all;
        planner.last[i] = plan->kept[i] ? FOREVER : i;
    }
    make_steps(&planner, all);
    find_fields(&planner);
    find_spaces(&planner);
    plan->slots = planner.slots.items;
    plan->slot_count = planner.slots.count;
}
