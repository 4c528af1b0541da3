/* SPDX-License-Identifier: Apache-2.0 */
/* Measures evaluation alone: loads records into columns, decides all of them once untimed and then so many
 * times timed, printing `EVAL <records> <seconds>` for each, and writes the results asked for as CSV. With -i it
 * prints `INSTRUCTIONS <number>` as well: how often an instruction of the program was worked out for a lane, in one
 * time over all records.
 *
 *     evaluate [-t THREADS] [-v baseline|avx2|avx512] [-c CHUNK] [-g] [-i] SCHEME RECORDS OUT REPETITIONS RESULT…
 *
 * `-g` decides everything on the general path. A RESULT is the name of a result of the scheme with one value.
 */
#include <config.h>

#include "api/workplace.h"
#include "base/pool.h"
#include "exec/kernel.h"
#include "io/records.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define MOST_RESULTS 16
#define SPAN         32768 /* records of a task */

struct result {
    const char *name;
    uint32_t reg;
    unsigned width;
};

/* One batch with its results in columns, as the records are. */
struct loaded {
    struct batch batch;
    char *results[MOST_RESULTS];
};

struct worker {
    struct memory memory;
    jmp_buf door;
    struct machine *machine;
};

struct evaluation {
    const struct yoko_scheme *scheme;
    struct machine_options options;
    struct result results[MOST_RESULTS];
    uint32_t result_count;
    VECTOR(struct loaded) batches;
    uint64_t records;
    struct worker *workers;
    struct span_task *tasks;
    uint32_t task_count;
    unsigned threads;
    bool instructions; /* count them */
};

struct span_task {
    struct task task;
    struct evaluation *evaluation;
    struct loaded *loaded;
    uint32_t first, end;
};

static _Noreturn void fail(const char *what)
{
    fprintf(stderr, "evaluate: %s\n", what);
    exit(1);
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

/* --- loading ------------------------------------------------------------------------------------- */

static void find_results(struct evaluation *evaluation, char **names, int count)
{
    const struct program *program = evaluation->scheme->program;
    if (count > MOST_RESULTS)
        fail("too many results");
    for (int n = 0; n < count; n++) {
        const struct item *found = NULL;
        for (uint32_t i = 0; i < program->item_count; i++)
            if (program->items[i].shape == SHAPE_ONE && strcmp(program->items[i].name, names[n]) == 0)
                found = &program->items[i];
        if (!found)
            fail("the scheme has no such result");
        evaluation->results[evaluation->result_count++] =
            (struct result){.name = names[n], .reg = program->pool[found->first]};
    }
}

static void load(struct evaluation *evaluation, struct memory *memory, struct arena *arena, const char *path)
{
    struct diagnostics diagnostics;
    struct record_request request = {.source.name = path, .batch = 1u << 24};
    struct record_reader *reader = NULL;
    diagnostics_begin(&diagnostics, arena);
    if (!records_open(&reader, memory, &evaluation->scheme->versions.schema, &request, &diagnostics))
        fail("cannot read the records");
    for (struct loaded loaded = {0}; records_next(reader, arena, &loaded.batch);) {
        if (loaded.batch.reject_count > 0)
            fail("there are records with input errors");
        evaluation->records += loaded.batch.records;
        VECTOR_ADD(arena, evaluation->batches, loaded);
    }
    records_close(reader);
}

static void make_tasks(struct evaluation *evaluation, struct arena *arena)
{
    VECTOR(struct span_task) tasks = {0};
    for (uint32_t b = 0; b < evaluation->batches.count; b++) {
        struct loaded *loaded = &evaluation->batches.items[b];
        for (uint32_t i = 0; i < evaluation->result_count; i++)
            loaded->results[i] =
                arena_allocate(arena, (size_t)loaded->batch.records * evaluation->results[i].width);
        for (uint32_t first = 0; first < loaded->batch.records; first += SPAN) {
            uint32_t left = loaded->batch.records - first;
            struct span_task task = {.evaluation = evaluation,
                                     .loaded = loaded,
                                     .first = first,
                                     .end = first + (left < SPAN ? left : SPAN)};
            VECTOR_ADD(arena, tasks, task);
        }
    }
    evaluation->tasks = tasks.items;
    evaluation->task_count = tasks.count;
}

/* --- deciding ------------------------------------------------------------------------------------ */

static void run_span(struct task *task, unsigned number)
{
    struct span_task *span = (struct span_task *)task;
    struct evaluation *evaluation = span->evaluation;
    struct machine *machine = evaluation->workers[number].machine;
    const struct batch *batch = &span->loaded->batch;
    uint32_t count;
    for (uint32_t first = span->first; first < span->end; first += count) {
        count = machine_fitting(machine, batch, first);
        if (count > span->end - first)
            count = span->end - first;
        machine_run(machine, batch, first, count);
        for (uint32_t i = 0; i < evaluation->result_count; i++) {
            const struct result *result = &evaluation->results[i];
            machine_take(machine, result->reg, 0, count, result->width,
                         span->loaded->results[i] + (size_t)first * result->width, NULL);
        }
    }
}

static void run_all(struct evaluation *evaluation, struct pool *pool)
{
    for (uint32_t i = 0; i < evaluation->task_count; i++) {
        evaluation->tasks[i].task = (struct task){.run = run_span};
        pool_submit(pool, &evaluation->tasks[i].task);
    }
    for (uint32_t i = evaluation->task_count; i-- > 0;) /* works until the last one is done */
        pool_wait(pool, &evaluation->tasks[i].task);
}

static void make_worker(struct evaluation *evaluation, struct worker *worker)
{
    memory_begin(&worker->memory);
    worker->memory.door = &worker->door;
    if (setjmp(worker->door))
        fail("memory is out");
    worker->machine = machine_create(&worker->memory, evaluation->scheme->program, &evaluation->options);
}

static void make_workers(struct evaluation *evaluation, struct arena *arena, unsigned count)
{
    evaluation->workers = ARENA_ARRAY(arena, struct worker, count);
    for (unsigned i = 0; i < count; i++)
        make_worker(evaluation, &evaluation->workers[i]);
    for (uint32_t i = 0; i < evaluation->result_count; i++)
        evaluation->results[i].width =
            machine_width(evaluation->workers[0].machine, evaluation->results[i].reg);
}

/* --- results ------------------------------------------------------------------------------------- */

static void write_results(const struct evaluation *evaluation, const char *path)
{
    FILE *out = fopen(path, "w");
    if (!out)
        fail("cannot write the results");
    fputs("id", out);
    for (uint32_t i = 0; i < evaluation->result_count; i++)
        fprintf(out, ",%s", evaluation->results[i].name);
    fputc('\n', out);
    for (uint32_t b = 0; b < evaluation->batches.count; b++) {
        const struct loaded *loaded = &evaluation->batches.items[b];
        for (uint32_t r = 0; r < loaded->batch.records; r++) {
            fputs(loaded->batch.ids[r], out);
            for (uint32_t i = 0; i < evaluation->result_count; i++) {
                struct batch_column column = {.words = loaded->results[i],
                                              .width = evaluation->results[i].width};
                fprintf(out, ",%" PRId64, batch_word(&column, r));
            }
            fputc('\n', out);
        }
    }
    if (fclose(out) != 0)
        fail("cannot write the results");
}

static uint64_t count_instructions(const struct evaluation *evaluation)
{
    const struct plan *plan = &evaluation->workers[0].machine->plan;
    uint64_t count = 0;
    for (uint32_t b = 0; b < evaluation->batches.count; b++)
        for (uint32_t i = 0; i < plan->step_count; i++) {
            const struct batch *batch = &evaluation->batches.items[b].batch;
            uint32_t space = plan->steps[i].space;
            if (space == 0)
                count += batch->records;
            else if (batch->starts[space])
                count += batch->starts[space][batch->records];
        }
    return count;
}

static unsigned read_options(struct evaluation *evaluation, int count, char **arguments)
{
    unsigned threads = 1;
    for (int option; (option = getopt(count, arguments, "t:v:c:gi")) != -1;)
        if (option == 't')
            threads = (unsigned)strtoul(optarg, NULL, 10);
        else if (option == 'v')
            evaluation->options.vectors = strcmp(optarg, "baseline") == 0 ? VECTORS_BASELINE
                                          : strcmp(optarg, "avx2") == 0   ? VECTORS_AVX2
                                                                          : VECTORS_AVX512;
        else if (option == 'c')
            evaluation->options.chunk = (uint32_t)strtoul(optarg, NULL, 10);
        else if (option == 'i')
            evaluation->instructions = true;
        else if (option == 'g')
            evaluation->options.general = true;
        else
            fail("unknown option");
    if (count - optind < 4)
        fail("usage: evaluate [OPTIONS] SCHEME RECORDS OUT REPETITIONS RESULT…");
    return threads;
}

int main(int count, char **arguments)
{
    static struct evaluation evaluation;
    static struct memory memory;
    static struct arena arena;
    static jmp_buf door;
    evaluation.threads = read_options(&evaluation, count, arguments);
    memory_begin(&memory);
    memory.door = &door;
    if (setjmp(door))
        fail("memory is out");
    arena_begin(&arena, &memory);
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme;
    if (yoko_add_usual_folders(yoko) != YOKO_OK || yoko_load(yoko, arguments[optind], &scheme) != YOKO_OK)
        fail("cannot load the scheme");
    evaluation.scheme = scheme;
    find_results(&evaluation, arguments + optind + 4, count - optind - 4);
    load(&evaluation, &memory, &arena, arguments[optind + 1]);
    struct pool *pool = pool_create(&memory, evaluation.threads);
    make_workers(&evaluation, &arena, pool_threads(pool));
    make_tasks(&evaluation, &arena);
    run_all(&evaluation, pool);
    for (unsigned long n = strtoul(arguments[optind + 3], NULL, 10); n > 0; n--) {
        double start = now();
        run_all(&evaluation, pool);
        printf("EVAL %" PRIu64 " %.9f\n", evaluation.records, now() - start);
    }
    if (evaluation.instructions)
        printf("INSTRUCTIONS %" PRIu64 "\n", count_instructions(&evaluation));
    for (unsigned i = 0; i < pool_threads(pool); i++)
        machine_destroy(evaluation.workers[i].machine);
    pool_destroy(pool);
    write_results(&evaluation, arguments[optind + 2]);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
    arena_end(&arena);
    return 0;
}
