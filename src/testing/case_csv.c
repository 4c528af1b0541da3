/* SPDX-License-Identifier: Apache-2.0 */
/* Cases in CSV: an application a row, read as `yoko run` reads it, with columns for what is expected of its decision,
 * and of its lines in the file of their list. */
#include <config.h>

#include "io/decisions_form.h"
#include "io/layout.h"
#include "io/problem.h"
#include "io/value.h"
#include "testing/expectation.h"
#include "testing/running.h"

#include <string.h>

struct case_file {
    struct test_run *run;
    const char *path, *layout, *id_name;
    const struct versions *versions;
    struct expectations *expectations;
    uint32_t lines; /* the space of 経費, or NONE */
    struct batch batch; /* one record, or one reject */
};

static const struct versions *versions_of(struct test_run *run)
{
    if (run->versions)
        return run->versions;
    struct version *newest = ARENA_NEW(run->arena, struct version);
    struct versions *versions = ARENA_NEW(run->arena, struct versions);
    *newest = (struct version){.from = INT32_MIN, .program = run->program};
    *versions = versions_make(run->arena, newest, 1);
    return versions;
}

/* The record of the batch as JSON, in the run's arena; NULL when it is a reject. */
static const char *record_of(struct case_file *file)
{
    struct test_run *run = file->run;
    struct buffer *text = &run->text;
    if (file->batch.records == 0)
        return NULL;
    struct buffer *work = &run->decision; /* of no use until the record is decided */
    text->length = 0;
    bool fits = layout_expand(&run->rows, work, file->layout, records_kept(run->cases, 0), file->id_name,
                              file->batch.ids[0], text);
    buffer_whole(text, run->memory);
    buffer_whole(work, run->memory);
    return fits ? arena_text(run->arena, text->bytes, text->length) : NULL;
}

static const char *expected_of(struct case_file *file, uint32_t *count)
{
    const struct batch *batch = &file->batch;
    uint32_t version = batch->records ? version_of_record(file->versions, batch, 0) : NONE, lines = 0;
    const struct aside_cell *cells = records_aside(file->run->cases, count);
    if (version == NONE)
        version = file->versions->count - 1;
    if (batch->records && file->lines != NONE)
        lines = batch->starts[file->lines][1] - batch->starts[file->lines][0];
    return expectations_of_cells(file->expectations, file->versions->items[version].program, lines, cells, *count);
}

static bool expects_problem(const struct case_file *file, uint32_t count)
{
    const struct aside_cell *cells = records_aside(file->run->cases, &count);
    for (uint32_t i = 0; i < count; i++)
        if (expectations_problem(file->expectations, cells[i].column))
            return true;
    return false;
}

static void run_row(struct case_file *file, uint32_t before, unsigned errors)
{
    struct test_run *run = file->run;
    const struct batch *batch = &file->batch;
    const struct batch_reject *reject = batch->records ? NULL : &batch->rejects[0];
    const char *id = reject ? reject->id : batch->ids[0];
    struct test_outcome result = {.origin = problem_place(run->arena, file->path, records_line(run->cases))};
    uint32_t cells = 0;
    result.label = id ? arena_text(run->arena, id, strlen(id)) : result.origin;
    if (reject && expects_problem(file, cells)) { /* what is expected needs no message */
        run->diagnostics->list.count = before;
        run->diagnostics->errors = errors;
    }
    const char *record = record_of(file), *expected = expected_of(file, &cells);
    if (!expected)
        result.problem = translate("a cell expects what its output cannot be");
    else if (!reject && expectations_count(file->expectations, records_aside(run->cases, &cells), cells) == 0)
        result.problem = translate("nobody has judged it yet: no cell says what is expected");
    test_run_case(run, &result, record, expected ? expected : "{}", reject);
}

bool test_case_csv(struct test_run *run, const char *path, const struct list_source *lists, uint32_t list_count)
{
    struct case_file file = {.run = run, .path = path, .versions = versions_of(run)};
    const struct schema *schema = &file.versions->schema;
    struct record_request request = {.source = {.name = path},
                                     .lists = lists,
                                     .list_count = list_count,
                                     .format = RECORDS_CSV,
                                     .batch = 1,
                                     .keep = true,
                                     .aside = expectation_prefixes};
    uint32_t count;
    bool good = records_open(&run->cases, run->memory, schema, &request, run->diagnostics);
    if (good) {
        const struct aside_column *columns = records_aside_columns(run->cases, &count);
        file.expectations = expectations_of_columns(run->arena, path, file.versions, columns, count, run->diagnostics);
        file.layout = records_layout(run->cases);
        good = file.expectations != NULL;
    }
    file.id_name = lookup_id_name(schema);
    file.lines = expectation_lines(schema);
    for (bool more = good; more;) {
        uint32_t before = run->diagnostics->list.count;
        unsigned errors = run->diagnostics->errors;
        more = records_next(run->cases, &run->rows, &file.batch);
        if (more)
            run_row(&file, before, errors);
        arena_reset(&run->rows);
    }
    good = good && !records_broken(run->cases);
    records_close(run->cases);
    run->cases = NULL;
    return good;
}
