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
    const struct variant *variants;
    /* By space and lane of the piece: the row of `from` that it is taken from; NONE: a line without one. */
    uint32_t **rows;
};

uint32_t variants_affordable(const struct memory *memory, uint32_t lines)
{
    uint32_t count = VARIANT_LANES / (lines + 1), most = (uint32_t)memory->limits.most[LIMIT_TRIALS];
    return count > most ? most : count ? count : 1;
}

static void release_arena(void *arena)
{
    arena_end(arena);
}

static void release_machine(void *machine)
{
    machine_destroy(machine);
}

/* ---- which lines ---- */

static uint32_t first_row(const struct piece *piece, uint32_t space)
{
    return space ? piece->from->starts[space][piece->record] : piece->record;
}

static uint32_t row_count(const struct piece *piece, uint32_t space)
{
    return space ? piece->from->starts[space][piece->record + 1] - piece->from->starts[space][piece->record]
                 : 1;
}

static uint32_t lanes_of(const struct piece *piece, uint32_t space)
{
    return space ? piece->batch.starts[space][piece->batch.records] : piece->batch.records;
}

static bool removes(const struct variant *variant, uint32_t space, uint32_t line)
{
    for (uint32_t i = 0; i < variant->count; i++)
        if (variant->changes[i].kind == CHANGE_REMOVE && variant->changes[i].space == space &&
            variant->changes[i].line == line)
            return true;
    return false;
}

static bool adds(const struct change *change, uint32_t space)
{
    return (change->kind == CHANGE_REPEAT || change->kind == CHANGE_ADD) && change->space == space;
}

static void lay_lines(struct piece *piece, uint32_t space)
{
    uint32_t own = row_count(piece, space), first = first_row(piece, space), room = 0, at = 0;
    for (uint32_t i = 0; i < piece->batch.records; i++)
        room += own + piece->variants[i].count;
    uint32_t *rows = piece->rows[space] = ARENA_ARRAY(&piece->arena, uint32_t, room + 1);
    uint32_t *starts = piece->batch.starts[space] =
        ARENA_ARRAY(&piece->arena, uint32_t, piece->batch.records + 1);
    for (uint32_t i = 0; i < piece->batch.records; i++) {
        const struct variant *variant = &piece->variants[i];
        starts[i] = at;
        for (uint32_t line = 0; line < own; line++)
            if (!removes(variant, space, line))
                rows[at++] = first + line;
        for (uint32_t k = 0; k < variant->count; k++)
            if (adds(&variant->changes[k], space))
                rows[at++] = variant->changes[k].kind == CHANGE_ADD ? NONE : first + variant->changes[k].line;
    }
    starts[piece->batch.records] = at;
}

/* Whether the lane is a line that the record does not have, and how many such lines stand before it in its
 * variant. */
static bool lane_is_new(const struct piece *piece, uint32_t space, uint32_t variant, uint32_t lane,
                        uint32_t *before)
{
    uint32_t own = 0;
    for (uint32_t line = 0; line < row_count(piece, space); line++)
        own += !removes(&piece->variants[variant], space, line);
    uint32_t at = lane - piece->batch.starts[space][variant];
    *before = at - (at < own ? at : own);
    return at >= own;
}

/* ---- the batch ---- */

static void set(struct batch_column *column, size_t at, bool missing, int64_t value)
{
    if (column->flags)
        column->flags[at] = missing ? 0 : (uint8_t)value;
    else if (column->words)
        batch_set_word(column, at, missing ? 0 : value);
    if (column->missing)
        column->missing[at] = missing;
}

static void copy_column(struct piece *piece, uint32_t field)
{
    const struct batch_column *from = &piece->from->columns[field];
    struct batch_column *to = &piece->batch.columns[field];
    uint32_t space = piece->program->schema.fields[field].space, lanes = lanes_of(piece, space);
    if (from->flags)
        to->flags = ARENA_ARRAY(&piece->arena, uint8_t, lanes + 1);
    if (from->words) {
        to->width = sizeof(int64_t);
        to->words = ARENA_ARRAY(&piece->arena, int64_t, lanes + 1);
    }
    if (!from->flags && !from->words)
        return;
    to->missing = ARENA_ARRAY(&piece->arena, uint8_t, lanes + 1);
    for (uint32_t lane = 0; lane < lanes; lane++) {
        uint32_t row = space ? piece->rows[space][lane] : piece->record;
        bool missing = row == NONE || (from->missing && from->missing[row]);
        set(to, lane, missing, missing ? 0 : from->flags ? from->flags[row] : batch_word(from, row));
    }
}

/* The key of the line that comes after all those of the record. */
static int64_t next_key(const struct piece *piece, uint32_t field)
{
    const struct batch_column *column = &piece->from->columns[field];
    uint32_t space = piece->program->schema.fields[field].space, first = first_row(piece, space);
    int64_t most = 0;
    for (uint32_t row = first; row < first + row_count(piece, space); row++)
        if (!(column->missing && column->missing[row]) && batch_word(column, row) > most)
            most = batch_word(column, row);
    return most + piece->program->schema.fields[field].scale;
}

/* What a line has that nobody wrote: its key, and what is there unless told. */
static void fill_new_line(struct piece *piece, uint32_t space, uint32_t lane, uint32_t before)
{
    const struct schema *schema = &piece->program->schema;
    bool blank = piece->rows[space][lane] == NONE;
    for (uint32_t i = 0; i < schema->field_count; i++) {
        const struct field *field = &schema->fields[i];
        if (field->space != space)
            continue;
        if (field->key && piece->batch.columns[i].words)
            set(&piece->batch.columns[i], lane, false, next_key(piece, i) + before * field->scale);
        else if (blank && field->default_kind == DEFAULT_VALUE)
            set(&piece->batch.columns[i], lane, false, field->default_value);
    }
    for (uint32_t i = 0; blank && i < schema->field_count; i++) {
        const struct field *field = &schema->fields[i];
        const struct batch_column *other =
            &piece->batch.columns[field->default_value < 0 ? 0 : field->default_value];
        if (field->space == space && field->default_kind == DEFAULT_FIELD && other->words &&
            !other->missing[lane])
            set(&piece->batch.columns[i], lane, false, batch_word(other, lane));
    }
}

static void fill_new_lines(struct piece *piece)
{
    for (uint32_t i = 0; i < piece->batch.records; i++)
        for (uint32_t k = 0; k < piece->variants[i].count; k++) {
            uint32_t space = piece->variants[i].changes[k].space, before;
            if (!adds(&piece->variants[i].changes[k], space))
                continue;
            for (uint32_t lane = piece->batch.starts[space][i]; lane < piece->batch.starts[space][i + 1];
                 lane++)
                if (lane_is_new(piece, space, i, lane, &before))
                    fill_new_line(piece, space, lane, before);
        }
}

static void copy_records(struct piece *piece, const struct variant *variants, uint32_t records)
{
    const struct schema *schema = &piece->program->schema;
    piece->variants = variants;
    piece->batch = (struct batch){.arena = &piece->arena,
                                  .records = records,
                                  .texts = piece->from->texts,
                                  .text_count = piece->from->text_count};
    piece->batch.ids = ARENA_ARRAY(&piece->arena, const char *, records + 1);
    for (uint32_t i = 0; i < records; i++)
        piece->batch.ids[i] = piece->from->ids[piece->record];
    piece->batch.starts = ARENA_ARRAY(&piece->arena, uint32_t *, schema->list_count + 1);
    piece->rows = ARENA_ARRAY(&piece->arena, uint32_t *, schema->list_count + 1);
    for (uint32_t space = 1; space < schema->list_count; space++)
        lay_lines(piece, space);
    piece->batch.columns = ARENA_ARRAY(&piece->arena, struct batch_column, schema->field_count + 1);
    for (uint32_t field = 0; field < schema->field_count; field++)
        copy_column(piece, field);
    fill_new_lines(piece);
}

/* Where the record's line lies; NONE: it was removed. */
static uint32_t lane_of(const struct piece *piece, uint32_t space, uint32_t variant, uint32_t line)
{
    if (!space)
        return variant;
    for (uint32_t lane = piece->batch.starts[space][variant]; lane < piece->batch.starts[space][variant + 1];
         lane++)
        if (piece->rows[space][lane] == first_row(piece, space) + line)
            return lane;
    return NONE;
}

static void apply(struct piece *piece, uint32_t variant, const struct change *change)
{
    const struct schema *schema = &piece->program->schema;
    if (change->kind != CHANGE_VALUE)
        return;
    uint32_t at = lane_of(piece, schema->fields[change->field].space, variant, change->line);
    if (at == NONE)
        return;
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
        uint32_t lanes = lanes_of(piece, schema->fields[field].space);
        if (column->missing && !memchr(column->missing, 1, lanes))
            column->missing = NULL;
    }
}

/* ---- the outcomes ---- */

static enum standing standing_of(struct machine *machine, uint32_t reg, uint32_t number)
{
    struct lane lane = machine_lane(machine, reg, number);
    return lane.low != lane.high ? STANDING_UNKNOWN : lane.low ? STANDING_TRUE : STANDING_FALSE;
}

static void take_outcome(struct machine *machine, struct piece *piece, struct arena *arena, uint32_t number,
                         const struct watch *watch, struct outcome *outcome)
{
    const struct program *program = piece->program;
    struct decision decision = {0};
    decide_record(machine, program, &piece->batch, 0, number, &piece->arena, &decision);
    *outcome = (struct outcome){.undecided = decision.problem != NULL};
    if (outcome->undecided)
        return;
    outcome->verdict = decision.verdict;
    outcome->grant = decision.grant; /* a number or nothing: it has no parts */
    outcome->key = machine_lane(machine, program->key_amount, number);
    outcome->standing = ARENA_ARRAY(arena, enum standing, program->test_count + 1);
    for (uint32_t i = 0; i < program->test_count; i++)
        outcome->standing[i] = program->tests[i].space == 0
                                   ? standing_of(machine, program->tests[i].reg, number)
                                   : STANDING_TRUE;
    if (watch && watch->count) {
        outcome->watched = ARENA_ARRAY(arena, enum standing, watch->count);
        for (uint32_t i = 0; i < watch->count; i++)
            outcome->watched[i] = standing_of(machine, watch->registers[i], number);
    }
    outcome->missing = ARENA_ARRAY(arena, const char *, decision.missing_count + 1);
    for (uint32_t i = 0; i < decision.missing_count; i++)
        outcome->missing[i] = arena_text(arena, decision.missing[i], strlen(decision.missing[i]));
    outcome->missing_count = decision.missing_count;
}

void variants_decide(struct memory *memory, struct arena *arena, const struct program *program,
                     const struct batch *batch, uint32_t record, const struct variant *variants,
                     uint32_t count, const struct watch *watch, struct outcome *outcomes)
{
    struct piece *piece = ARENA_NEW(arena, struct piece);
    struct machine_options options = {.keep = watch && watch->count};
    *piece = (struct piece){.program = program, .from = batch, .record = record};
    arena_begin(&piece->arena, memory);
    memory_adopt(arena, &piece->arena, release_arena);
    struct machine *machine = machine_create(memory, program, &options);
    memory_adopt(arena, machine, release_machine);
    uint32_t records;
    for (uint32_t done = 0; done < count; done += records) {
        uint32_t most = machine_chunk(machine);
        copy_records(piece, variants + done, count - done < most ? count - done : most);
        records = machine_fitting(machine, &piece->batch, 0);
        for (uint32_t i = 0; i < records; i++)
            for (uint32_t k = 0; k < variants[done + i].count; k++)
                apply(piece, i, &variants[done + i].changes[k]);
        drop_needless(piece);
        machine_run(machine, &piece->batch, 0, records);
        for (uint32_t i = 0; i < records; i++)
            take_outcome(machine, piece, arena, i, watch, &outcomes[done + i]);
        arena_reset(&piece->arena);
    }
}
