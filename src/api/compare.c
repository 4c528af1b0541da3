/* SPDX-License-Identifier: Apache-2.0 */
/* Schemes side by side: from loaded schemes to the comparison's text. */
#include <config.h>

#include "api/compare_days.h"
#include "api/compare_records.h"
#include "base/reason.h"
#include "compare/report.h"
#include "compare/witness.h"
#include "io/book.h"
#include "io/records.h"

#include <errno.h>
#include <string.h>

struct comparing {
    const struct yoko_compare *compare;
    struct yoko_compared *compared;
};

static struct paper *build(struct yoko *yoko, const struct yoko_compare *compare)
{
    struct paper_scheme *schemes = ARENA_ARRAY(&yoko->arena, struct paper_scheme, compare->count);
    for (size_t i = 0; i < compare->count; i++) {
        schemes[i].program = compare->schemes[i]->program;
        schemes[i].name = compare->names && compare->names[i] ? compare->names[i] : schemes[i].program->id;
    }
    return paper_build(&yoko->arena, schemes, (uint32_t)compare->count);
}

/* ---- Applications that show a difference ---- */

struct example_reader {
    struct record_reader *reader;
};

static void close_reader(void *held)
{
    struct example_reader *reading = held;
    records_close(reading->reader);
    reading->reader = NULL;
}

/* The examples of a scheme's own file as records; NULL: there are none. What is wrong with one is for `yoko
 * check` to say. */
static struct batch *read_examples(struct yoko *yoko, const struct yoko_scheme *scheme)
{
    struct arena *arena = &yoko->arena;
    struct diagnostics ignored;
    diagnostics_begin(&ignored, arena);
    if (!scheme->checks) /* an image holds no examples */
        return NULL;
    struct examples examples = scheme_examples(yoko, scheme, &ignored);
    const char *text = "";
    for (uint32_t i = 0; i < examples.count; i++)
        text = arena_print(arena, "%s%s\n", text, examples.items[i].record);
    struct record_text bytes = {.bytes = text, .length = strlen(text)};
    struct record_request request = {.source = {.name = "-", .read = record_text_read, .user = &bytes},
                                     .format = RECORDS_NDJSON,
                                     .batch = examples.count,
                                     .again = true};
    struct example_reader *reading = ARENA_NEW(arena, struct example_reader);
    struct batch *batch = ARENA_NEW(arena, struct batch);
    yoko_hold(yoko, reading, close_reader);
    bool read = examples.count &&
                records_open(&reading->reader, &yoko->memory, &scheme->program->schema, &request, &ignored) &&
                records_next(reading->reader, arena, batch);
    close_reader(reading);
    return read ? batch : NULL;
}

static void find_witnesses(struct yoko *yoko, const struct yoko_compare *compare, struct paper *paper)
{
    VECTOR(struct witness_example) examples = {0};
    for (uint32_t s = 0; s < paper->scheme_count; s++) {
        const struct batch *batch = read_examples(yoko, compare->schemes[s]);
        for (uint32_t r = 0; batch && r < batch->records; r++) {
            struct witness_example example = {s, batch, r};
            VECTOR_ADD(&yoko->arena, examples, example);
        }
    }
    struct witness_options options = {
        .most = compare->candidates, .examples = examples.items, .example_count = examples.count};
    paper_find_witnesses(&yoko->arena, paper, &options);
}

static bool render(struct yoko *yoko, const struct yoko_compare *compare, const struct paper *paper,
                   const struct compared_records *on_records, struct buffer *out)
{
    struct paper_text_options options = {compare->width, compare->all, compare->colour};
    struct report report = {&yoko->arena, paper, on_records->records, on_records->population, compare->own};
    switch (compare->format) {
    case YOKO_XLSX:
        return report_xlsx(&report, out);
    case YOKO_HTML:
        report_html(&report, out);
        break;
    case YOKO_JSON:
        paper_json_begin(paper, out);
        records_json(on_records->records, on_records->population, out);
        paper_json_end(out);
        break;
    default:
        paper_text(&yoko->arena, paper, &options, out);
        if (on_records->records)
            records_text(&yoko->arena, on_records->records, on_records->population, compare->width, out);
    }
    return true;
}

static enum yoko_status compare_schemes(struct yoko *yoko, void *request)
{
    struct comparing *comparing = request;
    const struct yoko_compare *compare = comparing->compare;
    struct paper *paper = build(yoko, compare);
    compare_note_days(yoko, compare, paper);
    if (compare->candidates)
        find_witnesses(yoko, compare, paper);
    struct buffer *out = &yoko->scratch;
    struct compared_records on_records = {0};
    enum yoko_status status = YOKO_OK;
    if (compare->records || compare->sample)
        status = compare_on_records(yoko, compare, paper, &on_records);
    if (status != YOKO_OK && !on_records.records)
        return status;
    out->length = 0;
    if (!render(yoko, compare, paper, &on_records, out)) {
        diagnose(&yoko->diagnostics, Y1041, nowhere, book_folder(), making_reason(errno), (const char *)NULL);
        return YOKO_SYSTEM;
    }
    buffer_whole(out, &yoko->memory);
    *comparing->compared =
        (struct yoko_compared){paper->counts[PAPER_SAME], paper->counts[PAPER_REWORDED],
                               paper->counts[PAPER_DIFFERENT], paper->counts[PAPER_PARTIAL]};
    return compare->write(compare->write_context, out->bytes, out->length) == 0 ? status : YOKO_SYSTEM;
}

enum yoko_status yoko_compare(struct yoko *yoko, const struct yoko_compare *compare,
                              struct yoko_compared *compared)
{
    struct comparing comparing = {compare, compared};
    *compared = (struct yoko_compared){0};
    return yoko_enter(yoko, compare_schemes, &comparing);
}
