/* SPDX-License-Identifier: Apache-2.0 */
/* Runs examples and cases, each as an input of one record, through the reader, the machine and the writer. */
#include <config.h>

#include "io/json_text.h"
#include "testing/running.h"

#include "base/reason.h"
#include "decide/decide.h"
#include "io/decisions.h"
#include "io/value.h"

#include <errno.h>
#include <string.h>

/* ---- Beginning and end ---- */

static void drop_json(struct test_run *run)
{
    json_decref(run->expected);
    json_decref(run->found);
    run->expected = run->found = NULL;
}

static void release(void *thing)
{
    struct test_run *run = thing;
    drop_json(run);
    records_close(run->reader);
    records_close(run->cases);
    for (uint32_t i = 0; i < run->machine_count; i++) /* the scheme may be closed by now */
        if (run->machines[i])
            machine_destroy(run->machines[i]);
    input_close(&run->input);
    buffer_end(&run->decision);
    buffer_end(&run->text);
    arena_end(&run->scratch);
    arena_end(&run->rows);
}

struct test_run *test_begin(struct memory *memory, struct arena *arena, const struct program *program,
                            struct diagnostics *diagnostics)
{
    struct test_run *run = ARENA_NEW(arena, struct test_run);
    run->memory = memory;
    run->arena = arena;
    run->program = program;
    run->diagnostics = diagnostics;
    run->input.file = -1;
    arena_begin(&run->scratch, memory);
    arena_begin(&run->rows, memory);
    memory_adopt(arena, run, release);
    run->machines = ARENA_ARRAY(arena, struct machine *, 1);
    run->machine_count = 1;
    coverage_begin(run);
    return run;
}

void test_keep(struct test_run *run, struct kept_cases *kept)
{
    run->kept = kept;
}

void test_by_date(struct test_run *run, const struct versions *versions)
{
    if (versions->count == 1)
        return;
    run->machines = ARENA_ARRAY(run->arena, struct machine *, versions->count);
    run->machine_count = versions->count;
    run->versions = versions;
    coverage_begin(run);
}

void test_watch(struct test_run *run, void (*watch)(void *context, const struct explain_request *request),
                void *context)
{
    run->watch = watch;
    run->watch_context = context;
}

/* ---- One case ---- */

/* Decides record 0 of the batch by the version of its date, and says which program that is. */
static const struct program *decide_dated(struct test_run *run)
{
    struct test_decided *decided = &run->decided;
    const struct batch *batch = &decided->batch;
    uint32_t version = run->versions ? version_of_record(run->versions, batch, 0) : 0;
    if (version == NONE) {
        struct batch_reject reject = {.id = batch->ids[0],
                                      .problem = translate("no version of the scheme covers 申請日")};
        decided->decision = decision_of_reject(&reject);
        return run->program;
    }
    const struct program *program = run->versions ? run->versions->items[version].program : run->program;
    struct machine_options options = {.chunk = 1, .keep = true};
    if (!run->machines[version])
        run->machines[version] = machine_create(run->memory, program, &options);
    decided->machine = run->machines[version];
    decided->program = program;
    decided->version = version;
    machine_run(decided->machine, batch, 0, 1);
    decide_record(decided->machine, program, batch, 0, 0, &run->scratch, &decided->decision);
    coverage_count(run, decided->machine, program);
    struct explain_request request = {.machine = decided->machine,
                                      .program = program,
                                      .batch = batch,
                                      .decision = &decided->decision,
                                      .versions = run->versions,
                                      .version = version,
                                      .as_of = INT32_MAX,
                                      .arena = &run->scratch};
    if (run->watch && !decided->decision.problem)
        run->watch(run->watch_context, &request);
    return program;
}

/* What the record's reader complains of belongs to the case, not to the run: it shows in the decision. */
bool test_decide(struct test_run *run, const char *record, size_t length)
{
    struct record_text text = {.bytes = record, .length = length};
    struct record_request request = {.source = {.name = "-", .read = record_text_read, .user = &text},
                                     .format = RECORDS_NDJSON,
                                     .batch = 1};
    struct diagnostics complaints;
    diagnostics_begin(&complaints, &run->scratch);
    run->decision.length = 0;
    struct test_decided *decided = &run->decided;
    *decided = (struct test_decided){0};
    const struct schema *schema = run->versions ? &run->versions->schema : &run->program->schema;
    const struct program *program = run->program;
    bool read = records_open(&run->reader, run->memory, schema, &request, &complaints) &&
                records_next(run->reader, &run->scratch, &decided->batch);
    if (read && decided->batch.records)
        program = decide_dated(run);
    else if (read)
        decided->decision = decision_of_reject(&decided->batch.rejects[0]);
    if (read)
        decision_json(&run->decision, program, &decided->decision);
    struct record_reader *reader = run->reader;
    run->reader = NULL;
    records_close(reader);
    buffer_whole(&run->decision, run->memory);
    return read;
}

static void add_result(struct test_run *run, struct test_outcome *result)
{
    result->passed = !result->problem && result->differences.count == 0;
    if (result->passed)
        run->passed++;
    else
        run->failed++;
    VECTOR_ADD(run->arena, run->results, *result);
}

void test_run_case(struct test_run *run, struct test_outcome *result, const char *record, const char *expected,
                   const struct batch_reject *reject)
{
    bool good = !result->problem;
    if (run->kept && !reject && good) {
        struct kept_case kept = {
            .label = result->label, .origin = result->origin, .record = record, .expected = expected};
        VECTOR_ADD(run->arena, run->kept->cases, kept);
    }
    if (good && reject) {
        run->decided = (struct test_decided){.decision = decision_of_reject(reject)};
        run->decision.length = 0;
        decision_json(&run->decision, run->program, &run->decided.decision);
    } else if (good) {
        good = test_decide(run, record, strlen(record));
    }
    if (good)
        compare_decision(run, expected, strlen(expected), result);
    else if (!result->problem)
        result->problem = translate("the record cannot be read");
    explain_differences(run, result);
    drop_json(run);
    run->decided = (struct test_decided){0};
    arena_reset(&run->scratch);
    add_result(run, result);
}

void test_examples(struct test_run *run, const struct examples *examples, const struct source_set *sources)
{
    for (uint32_t i = 0; i < examples->count; i++) {
        const struct example *example = &examples->items[i];
        struct test_outcome result = {.label = example->label};
        unsigned line, column;
        const struct source *source = &sources->sources.items[example->span.source];
        source_place(source, example->span.start, &line, &column);
        result.origin = arena_print(run->arena, "%s:%u", source->name, line);
        test_run_case(run, &result, example->record, example->expected, NULL);
    }
}

/* ---- Files of cases ---- */

struct piece {
    const char *start;
    size_t length;
};

/* The closing quote of the text that opens at `at`, as of a value below: of a text that is known to be JSON. */
static const char *string_end(const char *at)
{
    for (at++; *at != '"'; at++)
        at += *at == '\\';
    return at;
}

/* Where the value at `at` ends: at a comma or the bracket of what it stands in. */
static const char *value_end(const char *at)
{
    for (int depth = 0;; at++) {
        if (*at == '"')
            at = string_end(at);
        else if (*at == '{' || *at == '[')
            depth++;
        else if ((*at == '}' || *at == ']') && depth-- == 0)
            return at;
        else if (*at == ',' && depth == 0)
            return at;
    }
}

/* The text of a member of the object that a line holds, which has some, as it stands there: a decimal keeps its digits. */
static bool member_text(struct piece line, const char *name, struct piece *value)
{
    const char *at = line.start;
    size_t length = strlen(name);
    do {
        const char *key = strchr(at, '"'), *close = string_end(key), *colon = strchr(close, ':');
        at = value_end(colon + 1);
        if ((size_t)(close - key) == length + 1 && memcmp(key + 1, name, length) == 0) {
            *value = (struct piece){colon + 1, (size_t)(at - colon - 1)};
            return true;
        }
    } while (*at++ == ',');
    return false;
}

static const char *case_problem(struct test_run *run, struct piece line, struct test_outcome *result, const char **meant)
{
    struct json_failure failure;
    run->found = json_load_exact(run->memory, line.start, line.length, &run->text, &failure);
    if (!run->found) {
        struct json_spot spot = json_spot(run->arena, line.start, line.length, &failure);
        *meant = spot.meant;
        return json_failure_words(run->arena, &spot, failure.fault);
    }
    const json_t *record = json_object_get(run->found, "record"),
                 *expected = json_object_get(run->found, "expected");
    if (json_is_object(record) && !expected && json_object_get(run->found, "found"))
        return translate("nobody has judged it yet: \"found\" is what came out; when that is right, write \"expected\" in its "
                         "place");
    if (!json_is_object(record) || !json_is_object(expected))
        return translate("it has no objects \"record\" and \"expected\"");
    const char *id = json_string_value(json_object_get(record, lookup_id_name(&run->program->schema)));
    if (!id)
        id = json_string_value(json_object_get(expected, "申請番号"));
    if (id && *id) /* nor the mark of a number with a fraction */
        result->label = arena_text(run->arena, id, strlen(id));
    return NULL;
}

static void case_line(struct test_run *run, const char *name, unsigned number, struct piece line)
{
    size_t blank = 0;
    if (number == 1 && line.length >= 3 && memcmp(line.start, "\xEF\xBB\xBF", 3) == 0)
        line = (struct piece){line.start + 3, line.length - 3};
    while (blank < line.length && strchr(" \t\r", line.start[blank]))
        blank++;
    if (blank == line.length)
        return;
    struct test_outcome result = {.origin = arena_print(run->arena, "%s:%u", name, number)};
    result.label = result.origin;
    const char *meant = NULL;
    result.problem = case_problem(run, line, &result, &meant);
    json_decref(run->found);
    run->found = NULL;
    struct piece record = {0}, expected = {0};
    if (!result.problem && member_text(line, "record", &record) && member_text(line, "expected", &expected)) {
        test_run_case(run, &result, arena_text(run->arena, record.start, record.length),
                      arena_text(run->arena, expected.start, expected.length), NULL);
        return;
    }
    const struct span nowhere = {SPAN_NOWHERE, 0, 0};
    const char *problem =
        result.problem ? result.problem : translate("it has no objects \"record\" and \"expected\"");
    result.problem = problem;
    diagnose(run->diagnostics, Y0621, nowhere, result.origin, problem, NULL)->suggestion = meant;
    add_result(run, &result);
}

bool test_case_file(struct test_run *run, const struct case_source *wanted)
{
    const char *path = wanted->path;
    if (wanted->csv)
        return test_case_csv(run, path, wanted->lists, wanted->list_count);
    const struct span nowhere = {SPAN_NOWHERE, 0, 0};
    struct record_source source = {.name = path};
    struct input *input = &run->input;
    unsigned number = 0;
    memset(input, 0, sizeof *input);
    input->file = -1;
    bool good = input_open(input, run->memory, &source);
    size_t searched = 0;
    while (good) {
        const char *start = input->window + input->start;
        size_t length = input->end - input->start;
        const char *newline = length > searched ? memchr(start + searched, '\n', length - searched) : NULL;
        if (!newline && length <= 2 * run->memory->limits.most[LIMIT_RECORD_BYTES] && input_more(input)) {
            searched = length;
            continue;
        }
        if (length == 0)
            break;
        size_t line = newline ? (size_t)(newline - start) : length;
        case_line(run, path, ++number, (struct piece){start, line});
        input->start += newline ? line + 1 : line;
        searched = 0;
    }
    if (!good || input->error)
        diagnose(run->diagnostics, Y0622, nowhere, path, system_reason(input->error), NULL);
    good = good && !input->error;
    input_close(input);
    memset(input, 0, sizeof *input);
    input->file = -1;
    return good;
}

uint64_t test_passed(const struct test_run *run)
{
    return run->passed;
}

uint64_t test_failed(const struct test_run *run)
{
    return run->failed;
}

const struct test_outcome *test_results(const struct test_run *run, uint32_t *count)
{
    *count = run->results.count;
    return run->results.items;
}
