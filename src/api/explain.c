/* SPDX-License-Identifier: Apache-2.0 */
/* Finds one record in its file, decides it with every register kept, and tells how the decision came about.
 */
#include <config.h>

#include "api/explain.h"

#include "api/ready.h"
#include "decide/explain.h"

#include <string.h>

static bool is_wanted(const struct explaining *explaining, const char *id)
{
    return !explaining->id || (id && strcmp(id, explaining->id) == 0);
}

/* Of two records with one id the reader has rejected the second, so the first is the one that was decided. */
static bool find_record(const struct explaining *explaining, const struct batch *batch, uint32_t *record)
{
    for (*record = 0; *record < batch->records; ++*record)
        if (is_wanted(explaining, batch->ids[*record]))
            return true;
    return false;
}

static const struct batch_reject *find_reject(const struct explaining *explaining, const struct batch *batch)
{
    for (uint32_t i = 0; i < batch->reject_count; i++)
        if (is_wanted(explaining, batch->rejects[i].id))
            return &batch->rejects[i];
    return NULL;
}

/* A 申請番号 without what people write now one way, now another: full-width forms, capitals, blanks, hyphens and dashes,
 * and the noughts that a number begins with. */
static const char *bare_id(struct arena *arena, const char *id)
{
    static const char *const left_out[] = {" ", "-", "\xE2\x80\x90", "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x88\x92", "ー"};
    char *bare = text_fold(arena, id, strlen(id)), *to = bare;
    bool in_number = false;
    for (const char *from = bare; *from;) {
        size_t skipped = 0;
        for (size_t i = 0; !skipped && i < sizeof left_out / sizeof *left_out; i++)
            if (strncmp(from, left_out[i], strlen(left_out[i])) == 0)
                skipped = strlen(left_out[i]);
        bool leads = *from == '0' && !in_number && from[1] >= '0' && from[1] <= '9';
        in_number = !skipped && !leads && *from >= '0' && *from <= '9';
        if (!skipped && !leads)
            *to++ = *from >= 'A' && *from <= 'Z' ? (char)(*from - 'A' + 'a') : *from;
        from += skipped ? skipped : 1;
    }
    *to = '\0';
    return bare;
}

const char *nearest_id(struct yoko *yoko, const char *wanted, const char *nearest, const struct batch *batch)
{
    const char *bare = bare_id(batch->arena, wanted);
    if (nearest && strcmp(bare_id(batch->arena, nearest), bare) == 0)
        return nearest;
    for (uint32_t i = 0; i < batch->records; i++)
        if (strcmp(bare_id(batch->arena, batch->ids[i]), bare) == 0)
            return arena_text(&yoko->arena, batch->ids[i], strlen(batch->ids[i]));
    const char *candidates[2] = {nearest, text_nearest(wanted, batch->ids, batch->records)};
    if (!candidates[1])
        return nearest;
    const char *id = nearest ? text_nearest(wanted, candidates, 2) : candidates[1];
    return id == nearest ? nearest : arena_text(&yoko->arena, id, strlen(id));
}

/* What is wrong with other records is of no interest here. */
static void forget_diagnostics(struct yoko *yoko, uint32_t kept, unsigned errors, unsigned warnings)
{
    yoko->diagnostics.list.count = kept;
    yoko->diagnostics.errors = errors;
    yoko->diagnostics.warnings = warnings;
}

static enum yoko_status tell(struct explaining *explaining, const struct batch *batch, uint32_t record)
{
    static const enum explain_depth depths[] = {[YOKO_LETTER] = EXPLAIN_LETTER,
                                                [YOKO_WORKING] = EXPLAIN_WORKING,
                                                [YOKO_TRACE] = EXPLAIN_TRACE,
                                                [YOKO_OUTCOME] = EXPLAIN_OUTCOME};
    struct decider *decider = &explaining->decider;
    struct yoko *yoko = decider->yoko;
    struct decision decision = {0};
    decider_run(decider, batch, record, 1);
    uint32_t version = decider_decide(decider, batch, record, 0, &decision);
    if (version == NONE)
        return YOKO_BAD_RECORDS;
    if (decision.problem) {
        diagnose(&yoko->diagnostics, Y0827, nowhere, decision.id, decision.problem, (const char *)NULL);
        return YOKO_BAD_RECORDS;
    }
    struct explain_request request = {.machine = decider->machines[version],
                                      .program = decider->program,
                                      .batch = batch,
                                      .first = record,
                                      .decision = &decision,
                                      .versions = decider->versions,
                                      .version = version,
                                      .as_of = explaining->scheme->day,
                                      .arena = &decider->arena};
    if (explaining->format == YOKO_JSON)
        explain_json(&request, &decider->out);
    else if (explaining->format == YOKO_HTML)
        explain_html(&request, depths[explaining->depth], &decider->out);
    else
        explain_text(&request, depths[explaining->depth], &decider->out);
    buffer_whole(&decider->out, &yoko->memory);
    bool stopped = explaining->write(explaining->write_context, decider->out.bytes, decider->out.length) != 0;
    return stopped ? YOKO_SYSTEM : YOKO_OK;
}

enum yoko_status explain_record(struct yoko *yoko, void *request)
{
    struct explaining *explaining = request;
    struct decider *decider = &explaining->decider;
    enum yoko_status status;
    uint32_t record, kept;
    const char *nearest = NULL;
    struct batch batch = {0};
    if (!decider_begin(decider, yoko, explaining->scheme, explaining->records, true, &status))
        return status;
    if (!ready_to_decide(yoko, decider->reader))
        return YOKO_SYSTEM;
    kept = yoko->diagnostics.list.count;
    unsigned errors = yoko->diagnostics.errors, warnings = yoko->diagnostics.warnings;
    while (records_next(decider->reader, &decider->arena, &batch)) {
        if (!explaining->id && batch.records + batch.reject_count > 1) {
            diagnose(&yoko->diagnostics, Y0821, nowhere, explaining->records->path, (const char *)NULL);
            return YOKO_USAGE;
        }
        const struct batch_reject *reject = find_reject(explaining, &batch);
        if (find_record(explaining, &batch, &record)) {
            forget_diagnostics(yoko, kept, errors, warnings);
            return tell(explaining, &batch, record);
        }
        if (reject) {
            forget_diagnostics(yoko, kept, errors, warnings);
            diagnose(&yoko->diagnostics, Y0826, nowhere, reject->id ? reject->id : "", reject->problem,
                     (const char *)NULL);
            return YOKO_BAD_RECORDS;
        }
        if (explaining->id)
            nearest = nearest_id(yoko, explaining->id, nearest, &batch);
        if (!records_broken(decider->reader))
            forget_diagnostics(yoko, kept, errors, warnings);
        arena_reset(&decider->arena);
    }
    if (yoko->diagnostics.errors > errors)
        return records_status(yoko);
    struct diagnostic *none =
        diagnose(&yoko->diagnostics, Y0820, nowhere, explaining->id ? explaining->id : "",
                 explaining->records->path, (const char *)NULL);
    none->suggestion = nearest;
    return YOKO_USAGE;
}

enum yoko_status yoko_explain(struct yoko *yoko, const struct yoko_scheme *scheme,
                              const struct yoko_records *records, const char *id, enum yoko_depth depth,
                              enum yoko_format format, yoko_write write, void *write_context)
{
    struct explaining explaining = {.scheme = scheme,
                                    .records = records,
                                    .id = id,
                                    .depth = depth,
                                    .format = format,
                                    .write = write,
                                    .write_context = write_context};
    return yoko_enter(yoko, explain_record, &explaining);
}
