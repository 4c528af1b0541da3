/* SPDX-License-Identifier: Apache-2.0 */
/* Lowers the node graph: each node becomes one instruction, equal ones are shared, and arithmetic is the
 * unchecked opcode where the range of the result fits 64 bits, else the checked one. Requires a scheme
 * without errors. */
#include <config.h>

#include "gen/generate.h"

#include "check/model.h"
#include "gen/value_table.h"
#include "syntax/print.h"

#include <string.h>

/* A node whose parts are being lowered, and the next of them. */
struct lowering {
    struct node *node;
    uint32_t next;
};

struct generator {
    struct arena *arena;
    const struct source_set *sources;
    const struct checked_scheme *scheme;
    struct value_table table;
    struct program *program;
    uint32_t line; /* the last one that was asked for, from 0 */
    VECTOR(struct probe) probes;
    VECTOR(struct lowering) lowering; /* from the outermost on */
};

static enum opcode checked_opcode(const struct node *node)
{
    /* Lower ends count too: a difference can fall below what 64 bits hold. */
    if (wide_fits(node->low) && wide_fits(node->high))
        return node->opcode;
    switch ((int)node->opcode) {
    case OP_ADD:
        return OP_ADD_CHECKED;
    case OP_SUBTRACT:
        return OP_SUBTRACT_CHECKED;
    case OP_MULTIPLY:
        return OP_MULTIPLY_CHECKED;
    case OP_SCALE:
        return OP_SCALE_CHECKED;
    case OP_SUM:
        return OP_SUM_CHECKED;
    default:
        return node->opcode;
    }
}

static bool has_list(const struct node *node)
{
    return *opcode_table[node->opcode].operands == 'm';
}

/* The first part of a node that has no register yet, from `*next` on; NULL: all have one. */
static struct node *part_to_lower(const struct node *node, uint32_t *next)
{
    bool list = has_list(node), masked = node->opcode == OP_AMONG;
    struct node *const own[] = {node->a, masked ? NULL : node->b, masked ? NULL : node->c};
    struct node *const *parts = list ? node->operands : own;
    uint32_t count = list ? node->operand_count : 3;
    for (; *next < count; ++*next)
        if (parts[*next] && parts[*next]->reg == NONE)
            return parts[*next];
    return NULL;
}

/* A node whose parts all have registers. */
static void emit(struct generator *generator, struct node *node)
{
    struct instruction instruction = {
        .opcode = (uint16_t)checked_opcode(node), .space = (uint16_t)node->space, .immediate = node->immediate};
    if (has_list(node)) {
        uint32_t *registers = ARENA_ARRAY(generator->arena, uint32_t, node->operand_count);
        for (uint32_t i = 0; i < node->operand_count; i++)
            registers[i] = node->operands[i]->reg;
        instruction.a = value_pool(&generator->table, registers, node->operand_count);
        instruction.b = node->operand_count;
    } else if (node->opcode == OP_AMONG) {
        instruction.a = node->a->reg;
        instruction.b = value_mask(&generator->table, node->mask, node->mask_words);
        instruction.c = node->mask_words;
    } else {
        if (node->a)
            instruction.a = node->a->reg;
        if (node->b)
            instruction.b = node->b->reg;
        if (node->c)
            instruction.c = node->c->reg;
    }
    node->reg = value_register(&generator->table, &instruction);
}

/* The parts of a node before it, without recursion: a table of many rows is as deep as it has rows. */
static uint32_t lower(struct generator *generator, struct node *node)
{
    uint32_t bottom = generator->lowering.count;
    struct lowering first = {node, 0};
    if (node->reg == NONE)
        VECTOR_ADD(generator->arena, generator->lowering, first);
    while (generator->lowering.count > bottom) {
        struct lowering *top = &generator->lowering.items[generator->lowering.count - 1];
        struct lowering part = {part_to_lower(top->node, &top->next), 0};
        if (part.node) {
            VECTOR_ADD(generator->arena, generator->lowering, part);
        } else {
            emit(generator, top->node);
            generator->lowering.count--;
        }
    }
    return node->reg;
}

static uint32_t line_of(struct generator *generator, struct span span)
{
    generator->line = source_line(&generator->sources->sources.items[span.source], span.start, generator->line);
    return generator->line + 1;
}

static uint32_t lower_optional(struct generator *generator, struct node *node)
{
    return node ? lower(generator, node) : NONE;
}

/* The file that a span lies in; NULL: the scheme's own. */
static const char *file_of(const struct generator *generator, struct span span)
{
    const char *name = generator->sources->sources.items[span.source].name;
    return strcmp(name, generator->scheme->source_name) == 0 ? NULL : name;
}

static void emit_tests(struct generator *generator)
{
    const struct checked_scheme *scheme = generator->scheme;
    struct program *program = generator->program;
    program->tests = ARENA_ARRAY(generator->arena, struct test, scheme->tests.count + 1);
    for (uint32_t i = 0; i < scheme->tests.count; i++) {
        const struct checked_test *test = &scheme->tests.items[i];
        program->tests[program->test_count++] =
            (struct test){.space = test->space,
                          .reg = lower(generator, test->effective),
                          .applies = lower_optional(generator, test->applies),
                          .clause = test->clause,
                          .label = test->label,
                          .text = test->text,
                          .line = line_of(generator, test->span),
                          .file = file_of(generator, test->span)};
    }
}

static void emit_lines(struct generator *generator)
{
    const struct checked_scheme *scheme = generator->scheme;
    struct program *program = generator->program;
    program->line_decisions = ARENA_ARRAY(generator->arena, struct line_decision, scheme->lines.count + 1);
    for (uint32_t i = 0; i < scheme->lines.count; i++) {
        const struct checked_lines *lines = &scheme->lines.items[i];
        program->line_decisions[program->line_decision_count++] =
            (struct line_decision){.space = lines->space,
                                   .covered = lower(generator, lines->covered),
                                   .amount = lower(generator, lines->amount),
                                   .counted = lower(generator, lines->counted)};
    }
}

static void emit_items(struct generator *generator)
{
    const struct checked_scheme *scheme = generator->scheme;
    struct program *program = generator->program;
    program->items = ARENA_ARRAY(generator->arena, struct item, scheme->items.count + 1);
    for (uint32_t i = 0; i < scheme->items.count; i++) {
        const struct checked_item *item = &scheme->items.items[i];
        uint32_t *registers = ARENA_ARRAY(generator->arena, uint32_t, item->count + 1);
        for (uint32_t k = 0; k < item->count; k++)
            registers[k] = lower(generator, item->nodes[k]);
        program->items[program->item_count++] =
            (struct item){.kind = item->kind,
                          .name = item->name,
                          .shape = item->shape,
                          .first = value_pool(&generator->table, registers, item->count),
                          .count = item->count,
                          .when = lower_optional(generator, item->when),
                          .format = type_format(&item->type),
                          .clause = item->clause,
                          .line = line_of(generator, item->span),
                          .file = file_of(generator, item->span)};
    }
}

static void emit_documents(struct generator *generator)
{
    const struct checked_scheme *scheme = generator->scheme;
    struct program *program = generator->program;
    program->documents = ARENA_ARRAY(generator->arena, struct document, scheme->documents.count + 1);
    for (uint32_t i = 0; i < scheme->documents.count; i++) {
        const struct checked_document *document = &scheme->documents.items[i];
        program->documents[program->document_count++] =
            (struct document){.name = document->name,
                              .timing = document->timing,
                              .method = document->method,
                              .when = lower_optional(generator, document->when),
                              .clause = document->clause,
                              .line = line_of(generator, document->span),
                              .file = file_of(generator, document->span)};
    }
}

static void emit_breakdowns(struct generator *generator)
{
    const struct checked_scheme *scheme = generator->scheme;
    struct program *program = generator->program;
    uint32_t cells = 0;
    for (uint32_t i = 0; i < scheme->breakdowns.count; i++)
        cells += scheme->breakdowns.items[i].count;
    program->breakdowns = ARENA_ARRAY(generator->arena, struct breakdown, scheme->breakdowns.count + 1);
    program->cells = ARENA_ARRAY(generator->arena, struct breakdown_cell, cells + 1);
    for (uint32_t i = 0; i < scheme->breakdowns.count; i++) {
        const struct checked_breakdown *row = &scheme->breakdowns.items[i];
        struct instruction always = {.opcode = OP_CONST_FLAG, .space = (uint16_t)row->space, .immediate = 1};
        program->breakdowns[program->breakdown_count++] = (struct breakdown){
            .name = row->name,
            .space = row->space,
            .first = program->cell_count,
            .count = row->count,
            .when = row->when ? lower(generator, row->when) : value_register(&generator->table, &always),
            .clause = row->clause,
            .line = line_of(generator, row->span),
            .file = file_of(generator, row->span)};
        for (uint32_t k = 0; k < row->count; k++)
            program->cells[program->cell_count++] =
                (struct breakdown_cell){.name = row->cells[k].name,
                                        .reg = lower(generator, row->cells[k].node),
                                        .format = type_format(&row->cells[k].node->type)};
    }
}

static void emit_bounds(struct generator *generator)
{
    const struct checked_scheme *scheme = generator->scheme;
    struct program *program = generator->program;
    program->bounds = ARENA_ARRAY(generator->arena, struct bound, scheme->bounds.count + 1);
    for (uint32_t i = 0; i < scheme->bounds.count; i++) {
        const struct checked_bound *bound = &scheme->bounds.items[i];
        program->bounds[program->bound_count++] = (struct bound){.reg = lower(generator, bound->node),
                                                                 .framework = bound->framework,
                                                                 .id = bound->clause,
                                                                 .label = bound->label,
                                                                 .text = bound->text,
                                                                 .clause = bound->own,
                                                                 .line = line_of(generator, bound->span)};
    }
}

/* A definition that reads 適合制度 comes to nothing where a framework is compiled by itself. */
static bool comes_to_nothing(const struct checked_note *note)
{
    return note->node == NULL;
}

static bool has_value(const struct node *node)
{
    return node->type.kind != KIND_KEYS && node->type.kind != KIND_PRODUCT;
}

/* Notes of what came to nothing or has no value of its own are left out, and what belongs to them. */
static void emit_notes(struct generator *generator)
{
    const struct checked_scheme *scheme = generator->scheme;
    struct program *program = generator->program;
    uint32_t *numbers = ARENA_ARRAY(generator->arena, uint32_t, scheme->notes.count + 1);
    program->notes = ARENA_ARRAY(generator->arena, struct note, scheme->notes.count + 1);
    for (uint32_t i = 0; i < scheme->notes.count; i++) {
        const struct checked_note *note = &scheme->notes.items[i];
        numbers[i] = NONE;
        if (comes_to_nothing(note) || !has_value(note->node) || (note->parent != NONE && numbers[note->parent] == NONE))
            continue;
        bool whole = note->kind == NOTE_DEFINITION || note->kind == NOTE_TABLE || note->kind == NOTE_CONSTANT;
        const struct node *shown = whole ? note->node : note->value;
        numbers[i] = program->note_count;
        program->notes[program->note_count++] =
            (struct note){.kind = note->kind,
                          .parent = note->parent == NONE ? NONE : numbers[note->parent],
                          .name = note->name,
                          .space = note->node->space,
                          .reg = lower(generator, note->node),
                          .value = lower_optional(generator, note->value),
                          .format = type_format(&shown->type),
                          .clause = note->clause,
                          .line = line_of(generator, note->span),
                          .file = file_of(generator, note->span),
                          .text = note->text};
    }
}

/* ---- Probes ---- */

static uint32_t add_probe(struct generator *generator, struct probe probe, struct span span)
{
    const struct source *source = &generator->sources->sources.items[span.source];
    probe.span = span;
    probe.source = source->name;
    probe.line = line_of(generator, span);
    probe.column = source_column(source, span.start, generator->line);
    VECTOR_ADD(generator->arena, generator->probes, probe);
    return generator->probes.count - 1;
}

static const char *clause_id(const struct generator *generator, uint32_t clause)
{
    return clause == NONE ? "" : generator->scheme->clauses[clause].id;
}

static void probe_rules(struct generator *generator)
{
    const struct checked_scheme *scheme = generator->scheme;
    for (uint32_t i = 0; i < scheme->tests.count; i++) {
        const struct checked_test *test = &scheme->tests.items[i];
        if (test->clause == NONE)
            continue; /* a line whose case cannot be told is no rule of the text */
        struct probe probe = {.kind = PROBE_REQUIREMENT,
                              .reg = lower(generator, test->effective),
                              .applies = lower_optional(generator, test->applies),
                              .parent = NONE,
                              .fixed =
                                  test->condition->opcode == OP_CONST_FLAG && !test->condition->immediate,
                              .name = clause_id(generator, test->clause)};
        add_probe(generator, probe, test->span);
    }
    for (uint32_t i = 0; i < scheme->items.count; i++) {
        const struct checked_item *item = &scheme->items.items[i];
        struct probe probe = {.kind = item->kind == ITEM_DUTY ? PROBE_DUTY : PROBE_RESULT,
                              .reg = item->when ? lower(generator, item->when) : NONE,
                              .applies = NONE,
                              .parent = NONE,
                              .name = item->name};
        add_probe(generator, probe, item->span);
    }
    for (uint32_t i = 0; i < scheme->documents.count; i++) {
        const struct checked_document *document = &scheme->documents.items[i];
        struct probe probe = {.kind = PROBE_DOCUMENT,
                              .reg = lower_optional(generator, document->when),
                              .applies = NONE,
                              .parent = NONE,
                              .name = document->name};
        add_probe(generator, probe, document->span);
    }
}

static void probe_notes(struct generator *generator)
{
    const struct checked_scheme *scheme = generator->scheme;
    uint32_t *numbers = ARENA_ARRAY(generator->arena, uint32_t, scheme->notes.count + 1);
    for (uint32_t i = 0; i < scheme->notes.count; i++) {
        const struct checked_note *note = &scheme->notes.items[i];
        static const enum probe_kind kinds[] = {[NOTE_DEFINITION] = PROBE_DEFINITION,
                                                [NOTE_EXCEPTION] = PROBE_EXCEPTION,
                                                [NOTE_ROW] = PROBE_ROW,
                                                [NOTE_BRANCH] = PROBE_BRANCH};
        numbers[i] = NONE;
        if (comes_to_nothing(note) || note->kind == NOTE_TABLE || note->kind == NOTE_CONSTANT)
            continue;
        struct probe probe = {.kind = kinds[note->kind],
                              .reg = has_value(note->node) ? lower(generator, note->node) : NONE,
                              .applies = NONE,
                              .parent = note->kind == NOTE_EXCEPTION ? numbers[note->parent] : NONE,
                              .name = note->name};
        numbers[i] = add_probe(generator, probe, note->span);
    }
}

static void probe_conditions(struct generator *generator)
{
    const struct checked_scheme *scheme = generator->scheme;
    uint32_t base = generator->probes.count;
    for (uint32_t i = 0; i < scheme->probes.count; i++) {
        const struct checked_probe *part = &scheme->probes.items[i];
        struct probe probe = {.kind = part->kind,
                              .reg = lower(generator, part->node),
                              .applies = lower_optional(generator, part->applies),
                              .parent = part->parent == NONE ? NONE : base + part->parent,
                              .name = part->name};
        if (!probe.name)
            probe.name = span_text(generator->arena, generator->sources, part->span);
        add_probe(generator, probe, part->span);
    }
}

/* Comes last: what only probes need lies behind all else. */
static void emit_probes(struct generator *generator)
{
    const struct checked_scheme *scheme = generator->scheme;
    struct program *program = generator->program;
    program->lasting_code = generator->table.code.count;
    program->lasting_pool = generator->table.pool.count;
    program->lasting_masks = generator->table.masks.count;
    VECTOR_RESERVE(generator->arena, generator->probes,
                   scheme->tests.count + scheme->items.count + scheme->documents.count + scheme->notes.count + scheme->probes.count);
    probe_rules(generator);
    probe_notes(generator);
    probe_conditions(generator);
    program->probes = generator->probes.items;
    program->probe_count = generator->probes.count;
}

static void emit_head(struct generator *generator)
{
    const struct checked_scheme *scheme = generator->scheme;
    struct program *program = generator->program;
    program->id = scheme->id;
    program->title = scheme->title ? scheme->title : scheme->id;
    program->source_title = scheme->source_title;
    program->source_name = scheme->source_name;
    program->effective = scheme->effective;
    program->schema = scheme->schema;
    program->clauses = scheme->clauses;
    program->clause_count = scheme->clause_count;
    program->texts = scheme->texts.items;
    program->text_count = scheme->texts.count;
    program->text_lists = scheme->text_lists.items;
    program->text_list_count = scheme->text_lists.count;
    program->messages = scheme->messages.items;
    program->message_count = scheme->messages.count;
    program->foreigns = scheme->foreigns.items;
    program->foreign_count = scheme->foreigns.count;
}

struct program *generate_program(struct arena *arena, const struct checked_scheme *scheme,
                                 const struct source_set *sources)
{
    struct generator generator = {
        .arena = arena, .sources = sources, .scheme = scheme, .table = {.arena = arena}};
    struct program *program = generator.program = ARENA_NEW(arena, struct program);
    emit_head(&generator);
    emit_tests(&generator);
    emit_lines(&generator);
    emit_items(&generator);
    emit_documents(&generator);
    emit_breakdowns(&generator);
    emit_bounds(&generator);
    program->key_amount = lower(&generator, scheme->key_amount);
    program->grant = lower_optional(&generator, scheme->grant);
    for (uint32_t i = 0; i < scheme->fails.count; i++)
        lower(&generator, scheme->fails.items[i]);
    emit_notes(&generator);
    emit_probes(&generator);
    program->code = generator.table.code.items;
    program->count = generator.table.code.count;
    program->pool = generator.table.pool.items;
    program->pool_count = generator.table.pool.count;
    program->masks = generator.table.masks.items;
    program->mask_count = generator.table.masks.count;
    return program;
}
