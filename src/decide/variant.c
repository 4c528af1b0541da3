/* SPDX-License-Identifier: Apache-2.0 */
/* Variants of one record, decided side by side. */
#include <config.h>

#include "decide/variant.h"

#include <string.h>

/* The variants that are in the machine at one time. */
struct piece {
    struct arena arena; /* of this piece */
    const struct program *program;
    const struct batch *from;
    uint32_t record;
    struct batch batch;
};

uint32_t variants_affordable(uint32_t lines)
{
    uint32_t count = VARIANT_LANES / (lines + 1);
    return count > VARIANTS_MOST ? VARIANTS_MOST : count ? count : 1;
}

static void release_arena(void *arena)
{
    arena_end(arena);
}

static void release_machine(void *machine)
{
    machine_destroy(machine);
}

/* ---- the batch ---- */

static uint32_t lines_from(const struct piece *piece, uint32_t space)
{
    return space ? piece->from->starts[space][piece->record] : piece->record;
}

static uint32_t line_count(const struct piece *piece, uint32_t space)
{
    return space ? piece->from->starts[space][piece->record + 1] - piece->from->starts[space][piece->record]
                 : 1;
}

static void copy_column(struct piece *piece, uint32_t field)
{
    const struct batch_column *from = &piece->from->columns[field];
    struct batch_column *to = &piece->batch.columns[field];
    uint32_t space = piece->program->schema.fields[field].space, first = lines_from(piece, space),
             lines = line_count(piece, space);
    size_t lanes = (size_t)lines * piece->batch.records + 1;
    if (from->flags)
        to->flags = ARENA_ARRAY(&piece->arena, uint8_t, lanes);
    if (from->words) {
        to->width = sizeof(int64_t);
        to->words = ARENA_ARRAY(&piece->arena, int64_t, lanes);
    }
    if (from->flags || from->words)
        to->missing = ARENA_ARRAY(&piece->arena, uint8_t, lanes);
    for (uint32_t i = 0; i < piece->batch.records && to->missing; i++) {
        size_t at = (size_t)i * lines;
        if (to->flags)
            memcpy(to->flags + at, from->flags + first, lines);
        for (uint32_t line = 0; to->words && line < lines; line++)
            batch_set_word(to, at + line, batch_word(from, first + line));
        if (from->missing)
            memcpy(to->missing + at, from->missing + first, lines);
    }
}

static void copy_records(struct piece *piece, uint32_t records)
{
    const struct schema *schema = &piece->program->schema;
    piece->batch = (struct batch){.arena = &piece->arena,
                                  .records = records,
                                  .texts = piece->from->texts,
                                  .text_count = piece->from->text_count};
    piece->batch.ids = ARENA_ARRAY(&piece->arena, const char *, records + 1);
    for (uint32_t i = 0; i < records; i++)
        piece->batch.ids[i] = piece->from->ids[piece->record];
    piece->batch.starts = ARENA_ARRAY(&piece->arena, uint32_t *, schema->list_count + 1);
    for (uint32_t space = 1; space < schema->list_count; space++) {
        piece->batch.starts[space] = ARENA_ARRAY(&piece->arena, uint32_t, records + 1);
        for (uint32_t i = 0; i <= records; i++)
            piece->batch.starts[space][i] = i * line_count(piece, space);
    }
    piece->batch.columns = ARENA_ARRAY(&piece->arena, struct batch_column, schema->field_count + 1);
    for (uint32_t field = 0; field < schema->field_count; field++)
        copy_column(piece, field);
}

static void set(struct batch_column *column, size_t at, bool missing, int64_t value)
{
    if (column->flags)
        column->flags[at] = missing ? 0 : (uint8_t)value;
    else if (column->words)
        batch_set_word(column, at, missing ? 0 : value);
    if (column->missing)
        column->missing[at] = missing;
}

static void apply(struct piece *piece, uint32_t variant, const struct change *change)
{
    const struct schema *schema = &piece->program->schema;
    uint32_t space = schema->fields[change->field].space;
    size_t at = (size_t)variant * line_count(piece, space) + change->line;
    struct batch_column *column = &piece->batch.columns[change->field];
    int64_t before = column->words ? batch_word(column, at) : 0;
    bool was_missing = column->missing && column->missing[at];
    set(column, at, change->missing, change->value);
    for (uint32_t i = 0; i < schema->field_count; i++) {
        const struct field *field = &schema->fields[i];
        struct batch_column *other = &piece->batch.columns[i];
        if (field->default_kind == DEFAULT_FIELD && field->default_value == (int64_t)change->field &&
            column->words && other->words && batch_word(other, at) == before &&
            other->missing[at] == was_missing)
            set(other, at, change->missing, change->value);
    }
}

/* Where nothing is missing the machine takes its quicker way. */
static void drop_needless(struct piece *piece)
{
    const struct schema *schema = &piece->program->schema;
    for (uint32_t field = 0; field < schema->field_count; field++) {
        struct batch_column *column = &piece->batch.columns[field];
        size_t lanes = (size_t)line_count(piece, schema->fields[field].space) * piece->batch.records;
        if (column->missing && !memchr(column->missing, 1, lanes))
            column->missing = NULL;
    }
}

/* ---- the outcomes ---- */

static void take_outcome(struct machine *machine, struct piece *piece, struct arena *arena, uint32_t number,
                         struct outcome *outcome)
{
    const struct program *program = piece->program;
    struct decision decision = {0};
    decide_record(machine, program, &piece->batch, 0, number, &piece->arena, &decision);
    *outcome = (struct outcome){.undecided = decision.problem != NULL};
    if (outcome->undecided)
        return;
    outcome->verdict = decision.verdict;
    outcome->grant = decision.grant; /* a number or nothing: it has no parts */
    if (program->key_amount != NONE)
        outcome->key = machine_lane(machine, program->key_amount, number);
    outcome->standing = ARENA_ARRAY(arena, enum standing, program->test_count + 1);
    for (uint32_t i = 0; i < program->test_count; i++) {
        struct lane lane = {1, 1, 0};
        if (program->tests[i].space == 0)
            lane = machine_lane(machine, program->tests[i].reg, number);
        outcome->standing[i] = lane.low != lane.high ? STANDING_UNKNOWN
                               : lane.low            ? STANDING_TRUE
                                                     : STANDING_FALSE;
    }
    outcome->missing = ARENA_ARRAY(arena, const char *, decision.missing_count + 1);
    for (uint32_t i = 0; i < decision.missing_count; i++)
        outcome->missing[i] = arena_text(arena, decision.missing[i], strlen(decision.missing[i]));
    outcome->missing_count = decision.missing_count;
}

void variants_decide(struct memory *memory, struct arena *arena, const struct program *program,
                     const struct batch *batch, uint32_t record, const struct variant *variants,
                     uint32_t count, struct outcome *outcomes)
{
    struct piece *piece = ARENA_NEW(arena, struct piece);
    *piece = (struct piece){.program = program, .from = batch, .record = record};
    arena_begin(&piece->arena, memory);
    memory_adopt(arena, &piece->arena, release_arena);
    struct machine *machine = machine_create(memory, program, NULL);
    memory_adopt(arena, machine, release_machine);
    uint32_t records;
    for (uint32_t done = 0; done < count; done += records) {
        uint32_t most = machine_chunk(machine);
        copy_records(piece, count - done < most ? count - done : most);
        records = machine_fitting(machine, &piece->batch, 0);
        for (uint32_t i = 0; i < records; i++)
            for (uint32_t k = 0; k < variants[done + i].count; k++)
                apply(piece, i, &variants[done + i].changes[k]);
        drop_needless(piece);
        machine_run(machine, &piece->batch, 0, records);
        for (uint32_t i = 0; i < records; i++)
            take_outcome(machine, piece, arena, i, &outcomes[done + i]);
        arena_reset(&piece->arena);
    }
}
