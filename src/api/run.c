/* SPDX-License-Identifier: Apache-2.0 */
/* Decides a stream of records: batch in, chunk through the machine, decisions out, nothing dropped on the
 * way. */
#include <config.h>

#include "api/ready.h"
#include "api/run.h"
#include "decide/decide.h"

static enum decision_format decision_format(enum yoko_format format)
{
    switch (format) {
    case YOKO_CSV:
    case YOKO_XLSX: /* whose cells are those of CSV */
        return DECISIONS_CSV;
    case YOKO_JSON:
        return DECISIONS_JSON;
    case YOKO_TABLE:
    case YOKO_TEXT:
        return DECISIONS_TABLE;
    default:
        return DECISIONS_NDJSON;
    }
}

static void hand_on(struct running *running, struct buffer *buffer, yoko_write write, void *context,
                    size_t least)
{
    buffer_whole(buffer, &running->decider.yoko->memory);
    if (buffer->length == 0 || buffer->length < least || running->stopped)
        return;
    running->stopped = write(context, buffer->bytes, buffer->length) != 0;
    buffer->length = 0;
}

void run_hand_on(struct running *running, size_t least)
{
    const struct run_sinks *sinks = &running->sinks;
    hand_on(running, &running->decider.out, sinks->write, sinks->context, least);
    if (sinks->write_lines)
        hand_on(running, &running->decider.lines, sinks->write_lines, sinks->lines_context, least);
}

static void write_decision(struct running *running, const struct decision *decision)
{
    summary_count(running->summary, decision);
    decisions_add(&running->writer, decision);
    if (running->sinks.write_lines)
        decisions_add(&running->line_writer, decision);
    if (running->collects)
        arena_reset(&running->decider.arena);
    else
        run_hand_on(running, RUN_HAND_ON);
}

/* A bound that could not be proven when the scheme was compiled is looked at on each record; the decision
 * stands. */
static void report_breaches(struct decider *decider, uint32_t version, uint32_t record, const char *id)
{
    const struct program *program = decider->program;
    for (uint32_t i = 0; i < program->bound_count; i++) {
        const struct bound *bound = &program->bounds[i];
        if (machine_lane(decider->machines[version], bound->reg, record).high == 0)
            diagnose(&decider->yoko->diagnostics, Y0514, nowhere, id, bound->framework, bound->id,
                     bound->label ? bound->label : bound->text, (const char *)NULL);
    }
}

/* A record that the machine could not decide (a number that left its range, two exceptions at once …) counts
 * as an input error and is reported like those that the reader found. */
void run_decide_one(struct running *running, const struct batch *batch, uint32_t first, uint32_t record)
{
    struct decider *decider = &running->decider;
    struct decision decision = {0};
    uint32_t version = decider_decide(decider, batch, first, record, &decision);
    if (version == NONE) {
        write_decision(running, &decision);
        return;
    }
    if (decision.problem)
        diagnose(&decider->yoko->diagnostics, Y0827, nowhere, decision.id, decision.problem,
                 (const char *)NULL);
    else
        report_breaches(decider, version, record, decision.id);
    running->writer.program = running->line_writer.program = decider->program;
    if (running->columns && !decision.problem)
        decide_fields(decider->program, batch, first + record, running->columns->fields,
                      running->columns->field_count, &decider->arena, &decision);
    write_decision(running, &decision);
}

static void write_rejects(struct running *running, const struct batch *batch, uint32_t *reject,
                          uint32_t before)
{
    for (; *reject < batch->reject_count && batch->rejects[*reject].before <= before && !running->stopped;
         ++*reject) {
        struct decision decision = decision_of_reject(&batch->rejects[*reject]);
        write_decision(running, &decision);
    }
}

/* Records [from, to) of the chunk at `first`. */
static void write_records(struct running *running, const struct batch *batch, uint32_t first, uint32_t from,
                          uint32_t to)
{
    if (running->plain) {
        run_columns_write(running, batch, first, from, to);
        return;
    }
    for (uint32_t i = from; i < to && !running->stopped; i++)
        run_decide_one(running, batch, first, i);
}

void run_batch(struct running *running, const struct batch *batch)
{
    struct decider *decider = &running->decider;
    uint32_t reject = 0, records;
    for (uint32_t first = 0; first < batch->records && !running->stopped; first += records) {
        records = machine_fitting(decider->machine, batch, first);
        decider_run(decider, batch, first, records);
        for (uint32_t from = 0, to; from < records && !running->stopped; from = to) {
            write_rejects(running, batch, &reject, first + from);
            to = records;
            if (reject < batch->reject_count && batch->rejects[reject].before < first + records)
                to = batch->rejects[reject].before - first;
            write_records(running, batch, first, from, to);
        }
    }
    write_rejects(running, batch, &reject, batch->records);
}

void run_begin_writing(struct running *running)
{
    struct decider *decider = &running->decider;
    struct arena *arena = &decider->yoko->arena;
    decisions_begin_columns(&running->writer, decision_format(running->decide->format), decider->versions,
                            running->columns, running->decide->line_feed, arena, &decider->out);
    running->writer.width = running->decide->width;
    running->plain = run_columns_plan(running, arena);
    if (running->sinks.write_lines)
        decisions_begin_columns(&running->line_writer, DECISIONS_LINES, decider->versions, NULL,
                                running->decide->line_feed, arena, &decider->lines);
}

static void end_writing(struct running *running)
{
    decisions_end(&running->writer);
    if (running->sinks.write_lines)
        decisions_end(&running->line_writer);
    run_hand_on(running, 0);
}

void run_progress(const struct running *running)
{
    const struct yoko_decide *decide = running->decide;
    if (decide->progress)
        decide->progress(decide->progress_context, running->summary->records, running->decider.bytes,
                         running->decider.total);
}

static enum yoko_status run(struct yoko *yoko, void *request)
{
    struct running *running = request;
    struct decider *decider = &running->decider;
    const struct yoko_decide *decide = running->decide;
    enum yoko_status status;
    if (decide->columns) {
        running->columns = columns_choose(&yoko->diagnostics, &running->scheme->versions, decide->columns);
        if (!running->columns)
            return YOKO_USAGE;
        decider->wanted = running->columns->fields;
        decider->wanted_count = running->columns->field_count;
    }
    if (!decider_begin(decider, yoko, running->scheme, &decide->records, false, &status))
        return status;
    if (decide->format == YOKO_XLSX && !run_book_begin(running))
        return YOKO_SYSTEM;
    if (!ready_to_decide(yoko, decider->reader))
        return YOKO_SYSTEM;
    run_begin_writing(running);
    run_blocks(running);
    if (!running->stopped)
        end_writing(running);
    status = running->book ? run_book_end(running) : YOKO_OK;
    if (running->stopped || status != YOKO_OK)
        return status != YOKO_OK ? status : YOKO_SYSTEM;
    bool bad = running->summary->rejected || records_broken(decider->reader) ||
               records_counted(decider->reader).strays || yoko->diagnostics.errors;
    return bad ? records_status(yoko) : YOKO_OK;
}

enum yoko_status yoko_run(struct yoko *yoko, const struct yoko_scheme *scheme,
                          const struct yoko_decide *decide, struct yoko_summary *summary)
{
    struct running running = {
        .scheme = scheme,
        .decide = decide,
        .summary = summary,
        .sinks = {decide->write, decide->write_lines, decide->write_context, decide->lines_context}};
    *summary = (struct yoko_summary){0};
    for (uint32_t i = 0; i < scheme->versions.count; i++)
        summary->has_grant = summary->has_grant || scheme->versions.items[i].program->grant != NONE;
    return yoko_enter(yoko, run, &running);
}
