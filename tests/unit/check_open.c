/* SPDX-License-Identifier: Apache-2.0 */
/* What a record must not lose on the fast path: what it lacks, an overflow, the bounds of its fields, and
 * that a bad row is told. Records of a scheme without lists are decided on threads, in chunks of every size
 * and in more than one part of a chunk, and each decision is held against the general path's.
 */
#include <config.h>

#include "../reference/sample.h"
#include "api/workplace.h"
#include "base/pool.h"
#include "decide/decide.h"
#include "exec/fast.h"
#include "io/decisions.h"
#include "io/records.h"
#include "unit.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define RECORDS      5000
#define WORKERS_MOST 4

struct trial {
    struct unit unit;
    struct yoko *yoko;
    struct yoko_scheme *scheme;
    struct batch batch;
    struct buffer text; /* of the records, as CSV */
};

/* --- the scheme and its records ------------------------------------------------------------------ */

static void load_reference(struct trial *trial)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/tests/bench/reference.yoko", getenv("YOKO_TEST_SOURCE"));
    trial->yoko = yoko_open();
    ck_assert_int_eq(yoko_load(trial->yoko, path, &trial->scheme), YOKO_OK);
}

static void load_text(struct trial *trial, const char *source)
{
    trial->yoko = yoko_open();
    ck_assert_int_eq(yoko_load_text(trial->yoko, "test.yoko", source, strlen(source), &trial->scheme),
                     YOKO_OK);
}

static void read_batch(struct trial *trial)
{
    struct diagnostics diagnostics;
    struct record_text text = {.bytes = trial->text.bytes, .length = trial->text.length};
    struct record_request from = {.source = {.name = "-", .read = record_text_read, .user = &text},
                                  .format = RECORDS_CSV,
                                  .batch = 1u << 16};
    struct record_reader *reader;
    diagnostics_begin(&diagnostics, &trial->unit.arena);
    ck_assert(
        records_open(&reader, &trial->unit.memory, &trial->scheme->program->schema, &from, &diagnostics));
    ck_assert(records_next(reader, &trial->unit.arena, &trial->batch));
    records_close(reader);
}

/* A cell of the record, or nothing for one in `lacking`. */
static void add_cell(struct trial *trial, struct chance *chance, uint32_t lacking, int64_t value)
{
    char cell[32];
    snprintf(cell, sizeof cell, ",%" PRId64, value);
    buffer_text(&trial->text, chance_below(chance, lacking) == 0 ? "," : cell);
}

/* Records of the reference scheme, some at the edges of its bands; one cell in `lacking` is empty. */
static void make_reference_records(struct trial *trial, uint32_t records, uint32_t lacking)
{
    struct chance chance = {lacking};
    char id[32];
    buffer_text(&trial->text,
                "id,staff_fte,staff_prev_fte,life,careplan_link,paper_half,in_pref,selected,gang,"
                "security_action,contract_before_decision,other_subsidy,cost_software,cost_tablet,"
                "cost_wifi,cost_support,cost_other,consumption_tax_included,prior_grant\n");
    for (uint32_t r = 0; r < records; r++) {
        snprintf(id, sizeof id, "%u", (unsigned)r + 1);
        buffer_text(&trial->text, id);
        add_cell(trial, &chance, lacking, chance_below(&chance, 40));
        add_cell(trial, &chance, 2, chance_below(&chance, 40));
        for (int flag = 0; flag < 3; flag++)
            add_cell(trial, &chance, lacking, chance_below(&chance, 4) == 0);
        for (int flag = 0; flag < 6; flag++) /* mostly as they must be: the third, fifth and sixth are no */
            add_cell(trial, &chance, lacking, (flag == 2 || flag > 3) == (chance_below(&chance, 20) == 0));
        for (int cost = 0; cost < 5; cost++)
            add_cell(trial, &chance, lacking,
                     chance_below(&chance, 3) == 0 ? 0 : chance_below(&chance, 2000000));
        add_cell(trial, &chance, lacking, chance_below(&chance, 3000000));
        add_cell(trial, &chance, lacking, chance_below(&chance, 2) == 0 ? 0 : chance_below(&chance, 1000000));
        buffer_text(&trial->text, "\n");
    }
}

static void trial_end(struct trial *trial)
{
    buffer_end(&trial->text);
    yoko_scheme_close(trial->scheme);
    yoko_close(trial->yoko);
    unit_end(&trial->unit);
}

/* --- deciding ------------------------------------------------------------------------------------ */

/* Records [first, end), a chunk at a time; each decision is written into texts[record]. */
struct part {
    struct task task;
    const struct trial *trial;
    struct machine **machines; /* by worker */
    uint32_t first, end;
    char **texts;
    uint32_t by_ends, fast; /* chunks */
};

static void run_part(struct task *task, unsigned worker)
{
    struct part *part = (struct part *)task;
    const struct batch *batch = &part->trial->batch;
    struct machine *machine = part->machines[worker];
    struct memory memory;
    struct arena arena;
    jmp_buf door, *before = machine->memory->door;
    memory_begin(&memory);
    memory.door = machine->memory->door = &door;
    if (setjmp(door))
        abort();
    arena_begin(&arena, &memory);
    for (uint32_t first = part->first, count; first < part->end; first += count) {
        count = machine_fitting(machine, batch, first);
        count = count < part->end - first ? count : part->end - first;
        machine_run(machine, batch, first, count);
        part->fast += machine->fast && !machine->fast->all_open;
        part->by_ends += machine->fast && machine->fast->by_ends;
        for (uint32_t r = 0; r < count; r++) {
            struct decision decision = {0};
            struct buffer text = {0};
            decide_record(machine, part->trial->scheme->program, batch, first, r, &arena, &decision);
            decision_json(&text, part->trial->scheme->program, &decision);
            part->texts[first + r] = strndup(text.bytes, text.length);
            buffer_end(&text);
        }
        arena_reset(&arena);
    }
    arena_end(&arena);
    machine->memory->door = before;
}

/* Returns the texts of all records; the counts of chunks are added up in *all. */
static char **decide_all(const struct trial *trial, const struct machine_options *options, unsigned threads,
                         struct part *all)
{
    char **texts = calloc(trial->batch.records, sizeof *texts);
    struct memory memories[WORKERS_MOST];
    struct machine *machines[WORKERS_MOST];
    struct part parts[2 * WORKERS_MOST];
    struct memory memory;
    memory_begin(&memory);
    struct pool *pool = pool_create(&memory, threads);
    uint32_t tasks = threads == 1 ? 1 : 2 * threads;
    for (unsigned w = 0; w < pool_threads(pool); w++) {
        memory_begin(&memories[w]);
        memories[w].door = trial->unit.memory.door;
        machines[w] = machine_create(&memories[w], trial->scheme->program, options);
    }
    for (uint32_t i = 0; i < tasks; i++) {
        parts[i] = (struct part){.task.run = run_part,
                                 .trial = trial,
                                 .machines = machines,
                                 .first = trial->batch.records * i / tasks,
                                 .end = trial->batch.records * (i + 1) / tasks,
                                 .texts = texts};
        pool_submit(pool, &parts[i].task);
    }
    for (uint32_t i = 0; i < tasks; i++) {
        pool_wait(pool, &parts[i].task);
        all->fast += parts[i].fast;
        all->by_ends += parts[i].by_ends;
    }
    for (unsigned w = 0; w < pool_threads(pool); w++)
        machine_destroy(machines[w]);
    pool_destroy(pool);
    return texts;
}

static void free_texts(const struct trial *trial, char **texts)
{
    for (uint32_t r = 0; r < trial->batch.records; r++)
        free(texts[r]);
    free(texts);
}

/* Every decision equals the general path's; returns the chunks that each way decided. */
static struct part expect_alike(const struct trial *trial, const struct machine_options *options,
                                unsigned threads)
{
    struct part all = {.fast = 0}, general = {.fast = 0};
    char **wanted = decide_all(trial, &(struct machine_options){.general = true}, 1, &general);
    char **got = decide_all(trial, options, threads, &all);
    for (uint32_t r = 0; r < trial->batch.records; r++)
        ck_assert_msg(strcmp(got[r], wanted[r]) == 0, "%u threads, chunks of %u: %s, not %s", threads,
                      (unsigned)options->chunk, got[r], wanted[r]);
    free_texts(trial, wanted);
    free_texts(trial, got);
    return all;
}

/* --- tests --------------------------------------------------------------------------------------- */

/* Every number of threads with every size of chunks. 0 is the size that a machine takes by itself: with one
 * thread a chunk of more than one part. */
static void try_lacking(uint32_t lacking)
{
    static const uint32_t chunks[] = {1, 2, 3, 7, 1000, 1024, 0};
    static const unsigned threads[] = {1, 2, 4};
    struct trial trial = {.text = {0}};
    unit_begin(&trial.unit);
    load_reference(&trial);
    make_reference_records(&trial, RECORDS, lacking);
    read_batch(&trial);
    ck_assert_uint_eq(trial.batch.records, RECORDS);
    for (size_t t = 0; t < sizeof threads / sizeof *threads; t++)
        for (size_t c = 0; c < sizeof chunks / sizeof *chunks; c++) {
            struct machine_options options = {.chunk = chunks[c], .ends = chunks[c] < 1000};
            struct part all = expect_alike(&trial, &options, threads[t]);
            ck_assert_msg(all.by_ends > 0, "nothing was decided by its ends");
            ck_assert_msg(all.fast > 0 || lacking < 10, "the fast path never ran");
        }
    trial_end(&trial);
}

START_TEST(unknowns_few)
{
    try_lacking(320);
}
END_TEST

START_TEST(unknowns_in_every_record)
{
    try_lacking(4);
}
END_TEST

/* A product that leaves 64 bits in one record of many, and where a factor is missing. */
START_TEST(overflow)
{
    static const char source[] = "制度 wide 「幅」\n"
                                 "条文 1 「額」\n"
                                 "項目 id : 文字 鍵 必須\n"
                                 "項目 単価 : 円 0円以上1,000,000,000,000円以下\n"
                                 "項目 数量 : 台 0台以上1,000,000,000台以下\n"
                                 "要件 《1》: 数量 ≥ 1台\n"
                                 "結果 算定額 《1》 = 小さい方(単価 × 数量, 100万円)\n";
    struct trial trial = {.text = {0}};
    unit_begin(&trial.unit);
    load_text(&trial, source);
    buffer_text(&trial.text, "id,単価,数量\n");
    for (int r = 0; r < 200; r++) {
        char row[96];
        snprintf(row, sizeof row,
                 r == 77       ? "%d,1000000000000,1000000000\n"
                 : r % 10 == 3 ? "%d,5,\n"
                               : "%d,5,7\n",
                 r + 1);
        buffer_text(&trial.text, row);
    }
    read_batch(&trial);
    for (uint32_t chunk = 10; chunk <= 1000; chunk *= 10) {
        struct part all = expect_alike(&trial, &(struct machine_options){.chunk = chunk, .ends = true}, 1);
        ck_assert_uint_gt(all.fast, 0);
    }
    struct machine *machine = machine_create(&trial.unit.memory, trial.scheme->program, NULL);
    machine_run(machine, &trial.batch, 0, 200);
    ck_assert(machine->fast && !machine->fast->all_open);
    for (uint32_t r = 0; r < 200; r++) {
        const char *problem = machine_problem(machine, r);
        ck_assert_msg(r == 77 ? problem && strcmp(problem, MACHINE_OVERFLOW) == 0 : !problem, "record %u: %s",
                      r, problem ? problem : "fine");
    }
    machine_destroy(machine);
    trial_end(&trial);
}
END_TEST

/* Rows with a value outside its bounds, or none at all, are told; the rows around them are decided all the
 * same. */
START_TEST(bounds_and_bad_rows)
{
    struct trial trial = {.text = {0}};
    unit_begin(&trial.unit);
    load_reference(&trial);
    make_reference_records(&trial, 300, 100);
    buffer_text(&trial.text,
                "b1,3001,,0,0,0,1,1,0,1,0,0,1,0,0,0,0,0,0\n"       /* more people than there may be */
                "b2,12,,0,0,0,1,1,0,1,0,0,400000001,0,0,0,0,0,0\n" /* a yen too much */
                "b3,12,,0,0,0,1,1,0,1,0,0,-1,0,0,0,0,0,0\n"
                "b4,12,,2,0,0,1,1,0,1,0,0,1,0,0,0,0,0,0\n"
                "b5,多数,,0,0,0,1,1,0,1,0,0,1,0,0,0,0,0,0\n"
                "g1,3000,,1,1,1,1,1,0,1,0,0,400000000,400000000,400000000,400000000,400000000,0,0\n"
                "g2,12,,1,1,1,1,1,0,1,0,0,,0,0,0,0,400000000,400000000\n");
    read_batch(&trial);
    ck_assert_uint_eq(trial.batch.records, 302);
    ck_assert_uint_eq(trial.batch.reject_count, 5);
    for (uint32_t i = 0; i < 5; i++)
        ck_assert_msg(trial.batch.rejects[i].before == 300 && trial.batch.rejects[i].problem, "reject %u", i);
    struct part all = expect_alike(&trial, &(struct machine_options){.ends = true}, 1);
    ck_assert_uint_gt(all.fast, 0);
    ck_assert_uint_gt(all.by_ends, 0);
    trial_end(&trial);
}
END_TEST

UNIT_MAIN("open", unknowns_few, unknowns_in_every_record, overflow, bounds_and_bad_rows)
