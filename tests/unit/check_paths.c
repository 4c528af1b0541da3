/* SPDX-License-Identifier: Apache-2.0 */
/* A decision does not depend on how it was computed: for every scheme that is shipped, records decided with
 * vectors of each width, in chunks of every size, are held against the general path's. The cases leave much
 * out, so three of four records are completed first: else the general path would decide nearly all of them.
 */
#include <config.h>

#include "api/workplace.h"
#include "decide/decide.h"
#include "exec/fast.h"
#include "io/decisions.h"
#include "io/records.h"
#include "scheme_records.h"
#include "unit.h"

#define COPIES 9 /* of each case, changed by chance */

static const uint32_t chunks[] = {1, 2, 3, 7, 1000, 1024};

struct trial {
    struct memory *memory;
    const struct program *program;
    const struct batch *batch;
};

/* Values taken many at a time are those that each lane has: all of a chunk, and a part of it. */
static void expect_taken(const struct trial *trial, const struct machine *machine, uint32_t count)
{
    int64_t words[1024];
    uint8_t known[1024];
    for (uint32_t i = 0; i < trial->program->count; i++) {
        if (!machine->plan.kept[i] || trial->program->code[i].space != 0)
            continue;
        for (uint32_t first = 0; first < count; first += count / 2 + 1) {
            machine_take(machine, i, first, count - first, 8, words, known);
            for (uint32_t r = first; r < count; r++) {
                struct lane lane = machine_lane(machine, i, r);
                ck_assert_int_eq(words[r - first], lane.low);
                ck_assert_int_eq(known[r - first], lane.low == lane.high);
            }
        }
    }
}

/* All decisions, as they are written. Returns in how many chunks the fast path ran; *followed: absence was
 * followed in the last of them. */
static uint32_t decide_all(const struct trial *trial, const struct machine_options *options,
                           struct buffer *out, bool *followed)
{
    struct machine *machine = machine_create(trial->memory, trial->program, options);
    struct arena arena;
    uint32_t ran = 0;
    arena_begin(&arena, trial->memory);
    if (options->chunk >=
        trial->batch->records) /* from what it meets here the machine may draw conclusions */
        machine_run(machine, trial->batch, 0, machine_fitting(machine, trial->batch, 0));
    for (uint32_t first = 0, count; first < trial->batch->records; first += count) {
        count = machine_fitting(machine, trial->batch, first);
        machine_run(machine, trial->batch, first, count);
        ran += machine->fast && !machine->fast->all_open;
        if (count <= 1024)
            expect_taken(trial, machine, count);
        for (uint32_t record = 0; record < count; record++) {
            struct decision decision = {0};
            decide_record(machine, trial->program, trial->batch, first, record, &arena, &decision);
            decision_json(out, trial->program, &decision);
            buffer_text(out, "\n");
        }
        arena_reset(&arena);
    }
    ck_assert(!out->failed);
    arena_end(&arena);
    *followed = machine->fast && machine->fast->following;
    machine_destroy(machine);
    return ran;
}

static void expect_alike(const struct trial *trial, const char *scheme)
{
    struct buffer wanted = {0};
    uint32_t ran = 0;
    bool followed, adapted = false;
    decide_all(trial, &(struct machine_options){.general = true}, &wanted, &followed);
    for (enum vectors vectors = VECTORS_BASELINE; vectors <= VECTORS_AVX512; vectors++)
        for (size_t i = 0; i < sizeof chunks / sizeof *chunks; i++) {
            struct buffer got = {0};
            struct machine_options options = {.chunk = chunks[i], .vectors = vectors, .narrow = i % 2};
            ran += decide_all(trial, &options, &got, &followed);
            adapted |= followed;
            ck_assert_msg(got.length == wanted.length && memcmp(got.bytes, wanted.bytes, got.length) == 0,
                          "%s: vectors %d, chunks of %u", scheme, (int)vectors, (unsigned)chunks[i]);
            buffer_end(&got);
        }
    ck_assert_msg(ran > 0, "%s: the fast path never ran", scheme);
    ck_assert_msg(adapted, "%s: one record of four lacks something, and yet absence was not followed",
                  scheme);
    buffer_end(&wanted);
}

/* Lists the gaps that are left of every other field, few or not. */
static void list_gaps(const struct batch *batch, struct batch_column *column, uint32_t rows, bool listed)
{
    uint32_t *gaps = ARENA_ARRAY(batch->arena, uint32_t, rows + 1);
    column->gap_count = 0;
    for (uint32_t i = 0; i < rows; i++)
        if (column->missing[i])
            gaps[column->gap_count++] = i;
    column->gaps = listed ? gaps : NULL;
}

/* Gives three of four records, and their lines, a 0 for whatever they lack; texts stay missing. */
static void complete(const struct schema *schema, const struct batch *batch)
{
    for (uint32_t f = 0; f < schema->field_count; f++) {
        struct batch_column *column = &batch->columns[f];
        uint32_t space = schema->fields[f].space;
        const uint32_t *starts = space ? batch->starts[space] : NULL;
        if (!column->missing || (space && !starts) || schema->fields[f].type == TYPE_TEXT)
            continue;
        for (uint32_t r = 0; r < batch->records; r++)
            for (uint32_t i = space ? starts[r] : r; r % 4 != 0 && i < (space ? starts[r + 1] : r + 1); i++)
                column->missing[i] = 0;
        list_gaps(batch, column, space ? starts[batch->records] : batch->records, f % 2);
    }
}

static void try_scheme(struct yoko *yoko, const char *name)
{
    struct yoko_scheme *scheme;
    struct unit unit;
    struct buffer records = {0};
    struct batch batch = {0};
    struct diagnostics diagnostics;
    unit_begin(&unit);
    ck_assert_int_eq(yoko_load(yoko, name, &scheme), YOKO_OK);
    make_records(name, COPIES, &records);
    diagnostics_begin(&diagnostics, &unit.arena);
    struct record_text text = {.bytes = records.bytes, .length = records.length};
    struct record_request from = {.source = {.name = "-", .read = record_text_read, .user = &text},
                                  .format = RECORDS_NDJSON};
    struct record_reader *reader;
    ck_assert(records_open(&reader, &unit.memory, &scheme->program->schema, &from, &diagnostics));
    ck_assert(records_next(reader, &unit.arena, &batch));
    ck_assert_uint_gt(batch.records, 5);
    complete(&scheme->program->schema, &batch);
    expect_alike(&(struct trial){&unit.memory, scheme->program, &batch}, name);
    records_close(reader);
    buffer_end(&records);
    yoko_scheme_close(scheme);
    unit_end(&unit);
}

START_TEST(every_path_decides_the_same)
{
    with_scheme(_i, try_scheme);
}
END_TEST

SCHEMES_MAIN("paths", every_path_decides_the_same)
