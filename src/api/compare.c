/* SPDX-License-Identifier: Apache-2.0 */
/* Schemes side by side: from loaded schemes to the comparison's text. */
#include <config.h>

#include "api/compare_records.h"
#include "base/reason.h"
#include "compare/report.h"
#include "compare/witness.h"

#include <errno.h>

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
    if (compare->candidates)
        paper_find_witnesses(&yoko->arena, paper, compare->candidates);
    struct buffer *out = &yoko->scratch;
    struct compared_records on_records = {0};
    enum yoko_status status = YOKO_OK;
    if (compare->records || compare->sample)
        status = compare_on_records(yoko, compare, paper, &on_records);
    if (status != YOKO_OK && !on_records.records)
        return status;
    out->length = 0;
    if (!render(yoko, compare, paper, &on_records, out)) {
        diagnose(&yoko->diagnostics, Y1041, nowhere, system_reason(errno), (const char *)NULL);
        return YOKO_SYSTEM;
    }
    if (out->failed)
        memory_fail(&yoko->memory);
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
