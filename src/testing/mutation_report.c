/* SPDX-License-Identifier: Apache-2.0 */
/* What came of changing a scheme, for people, as JSON and as a page. */
#include <config.h>

#include "testing/mutation.h"

#include "base/source.h"
#include "io/decisions.h"
#include "io/html.h"

#include <inttypes.h>

unsigned mutation_score(const struct mutation_result *result)
{
    uint64_t noticed = result->fates[MUTANT_NOTICED], all = noticed + result->fates[MUTANT_SURVIVED];
    return all ? (unsigned)(noticed * 1000 / all) : 1000;
}

void mutation_place(const struct source_set *sources, const struct mutation *mutation, const char **name,
                    unsigned *line, unsigned *column)
{
    const struct source *source = &sources->sources.items[mutation->span.source];
    *name = source->name;
    source_place(source, mutation->span.start, line, column);
}

const char *mutation_after(const struct mutation *mutation)
{
    return *mutation->after ? mutation->after : translate("(left out)");
}

static void report_mutant(const struct mutant *mutant, const struct source_set *sources, bool all,
                          struct buffer *out)
{
    const struct mutation *mutation = &mutant->mutation;
    const char *name;
    unsigned line, column;
    mutation_place(sources, mutation, &name, &line, &column);
    buffer_print(out, "%s:%u:%u: %s\n", name, line, column, mutation_kind_name(mutation->kind));
    buffer_print(out, "    %s\n    → %s\n", mutation->before, mutation_after(mutation));
    if (mutant->fate == MUTANT_SURVIVED) {
        buffer_print(out, translate("    this would notice: %s, but with %s"), mutant->base, mutant->change);
        buffer_print(out, "\n    %s: %s → %s\n", mutant->output, mutant->original,
                     mutant->changed ? mutant->changed : translate("no such output"));
        if (all)
            buffer_print(out, "    %s\n", mutant->record);
    }
}

static void report_fate(const struct mutation_result *result, enum mutant_fate fate, const char *heading,
                        const struct source_set *sources, bool all, struct buffer *out)
{
    if (result->fates[fate] == 0)
        return;
    buffer_print(out, "%s\n", heading);
    for (uint32_t i = 0; i < result->mutants.count; i++)
        if (result->mutants.items[i].fate == fate)
            report_mutant(&result->mutants.items[i], sources, all, out);
    buffer_text(out, "\n");
}

void mutation_report(const struct mutation_result *result, const struct source_set *sources, bool all,
                     struct buffer *out)
{
    report_fate(result, MUTANT_SURVIVED, translate("Changes that no case notices:"), sources, all, out);
    if (all)
        report_fate(result, MUTANT_ALIKE, translate("Changes that make no difference that was found:"), sources,
                    all, out);
    unsigned score = mutation_score(result);
    buffer_print(out, translate("%u changes: %u noticed, %u not noticed, %u without a difference in %u records, %u refused by the checker"),
                 result->mutants.count, result->fates[MUTANT_NOTICED], result->fates[MUTANT_SURVIVED],
                 result->fates[MUTANT_ALIKE], result->searched, result->fates[MUTANT_REFUSED]);
    buffer_text(out, "\n");
    buffer_print(out, translate("Noticed of those that make a difference: %u.%u%%"), score / 10, score % 10);
    buffer_text(out, "\n");
}

static void json_mutant(const struct mutant *mutant, const struct source_set *sources, struct buffer *out)
{
    static const char *const fates[] = {"noticed", "survived", "alike", "refused"};
    const char *name;
    unsigned line, column;
    mutation_place(sources, &mutant->mutation, &name, &line, &column);
    buffer_text(out, "{\"source\":");
    json_text(out, name);
    buffer_print(out, ",\"line\":%u,\"column\":%u,\"fate\":\"%s\",\"kind\":", line, column, fates[mutant->fate]);
    json_text(out, mutation_kind_name(mutant->mutation.kind));
    buffer_text(out, ",\"before\":");
    json_text(out, mutant->mutation.before);
    buffer_text(out, ",\"after\":");
    json_text(out, mutant->mutation.after);
    if (mutant->by) {
        buffer_text(out, ",\"noticed_by\":");
        json_text(out, mutant->by);
    }
    if (mutant->record) {
        buffer_text(out, ",\"from\":");
        json_text(out, mutant->base);
        buffer_text(out, ",\"with\":");
        json_text(out, mutant->change);
        buffer_text(out, ",\"output\":");
        json_text(out, mutant->output);
        buffer_print(out, ",\"record\":%s", mutant->record);
    }
    buffer_text(out, "}");
}

void mutation_report_json(const struct mutation_result *result, const struct source_set *sources,
                          struct buffer *out)
{
    buffer_print(out,
                 "{\"changes\":%u,\"noticed\":%u,\"survived\":%u,\"alike\":%u,\"refused\":%u,\"searched\":%u,"
                 "\"score_per_mille\":%u,\"mutants\":[",
                 result->mutants.count, result->fates[MUTANT_NOTICED], result->fates[MUTANT_SURVIVED],
                 result->fates[MUTANT_ALIKE], result->fates[MUTANT_REFUSED], result->searched,
                 mutation_score(result));
    for (uint32_t i = 0; i < result->mutants.count; i++) {
        if (i)
            buffer_text(out, ",");
        json_mutant(&result->mutants.items[i], sources, out);
    }
    buffer_text(out, "]}\n");
}

/* ---- As a page ---- */

static void html_figures(const struct mutation_result *result, struct arena *arena, struct buffer *out)
{
    unsigned score = mutation_score(result);
    const uint32_t *fates = result->fates;
    html_pairs_begin(out);
    html_pair_begin(out, translate("Noticed of those that make a difference"));
    html_mark(out, fates[MUTANT_SURVIVED] ? HTML_OPEN : HTML_GRANTED, arena_print(arena, "%u.%u%%", score / 10, score % 10));
    html_pair_end(out);
    html_pair(out, translate("Changes"), arena_print(arena, "%u", result->mutants.count));
    html_pair(out, translate("noticed"), arena_print(arena, "%u", fates[MUTANT_NOTICED]));
    html_pair(out, translate("not noticed"), arena_print(arena, "%u", fates[MUTANT_SURVIVED]));
    html_pair(out, translate("without a difference"),
              arena_print(arena, translate("%u (%u records were tried)"), fates[MUTANT_ALIKE], result->searched));
    html_pair(out, translate("refused by the checker"), arena_print(arena, "%u", fates[MUTANT_REFUSED]));
    html_pairs_end(out);
}

static void html_mutant(const struct mutant *mutant, const struct source_set *sources, struct arena *arena,
                        struct buffer *out)
{
    const struct mutation *mutation = &mutant->mutation;
    const char *name;
    unsigned line, column;
    mutation_place(sources, mutation, &name, &line, &column);
    html_row_begin(out);
    html_row_name(out, arena_print(arena, "%s:%u:%u", name, line, column));
    html_cell(out, mutation_kind_name(mutation->kind));
    html_cell(out, mutation->before);
    html_cell(out, mutation_after(mutation));
    if (mutant->fate == MUTANT_SURVIVED) {
        html_cell(out, arena_print(arena, translate("%s, but with %s"), mutant->base, mutant->change));
        html_cell(out, arena_print(arena, "%s: %s → %s", mutant->output, mutant->original,
                                   mutant->changed ? mutant->changed : translate("no such output")));
    } else if (mutant->fate == MUTANT_NOTICED) {
        html_cell(out, mutant->by);
    }
    html_row_end(out);
}

/* A table of the changes with that fate. Those that no case notices are what the page is for; the others are folded up. */
static void html_fate(const struct mutation_result *result, enum mutant_fate fate, const char *heading,
                      const struct source_set *sources, struct arena *arena, struct buffer *out)
{
    const char *const heads[] = {translate("Place"), translate("Change"), translate("Before"), translate("After"),
                                 fate == MUTANT_NOTICED ? translate("Noticed by") : translate("This would notice"),
                                 translate("Difference")};
    static const size_t columns[] = {
        [MUTANT_NOTICED] = 5, [MUTANT_SURVIVED] = 6, [MUTANT_ALIKE] = 4, [MUTANT_REFUSED] = 4};
    if (result->fates[fate] == 0)
        return;
    if (fate == MUTANT_SURVIVED)
        html_heading(out, 2, heading, NULL);
    else
        html_fold_begin(out, heading, false);
    html_table_begin(out, NULL, heads, columns[fate]);
    for (uint32_t i = 0; i < result->mutants.count; i++)
        if (result->mutants.items[i].fate == fate)
            html_mutant(&result->mutants.items[i], sources, arena, out);
    html_table_end(out);
    if (fate != MUTANT_SURVIVED)
        html_fold_end(out);
}

void mutation_report_html(const struct mutation_result *result, const struct source_set *sources,
                          const struct program *program, struct arena *arena, struct buffer *out)
{
    const char *title = arena_print(arena, translate("Changes of %s that its cases notice"), program->title);
    html_begin(out, title);
    html_heading(out, 1, title, NULL);
    html_figures(result, arena, out);
    html_fate(result, MUTANT_SURVIVED, translate("Changes that no case notices"), sources, arena, out);
    html_fate(result, MUTANT_ALIKE, translate("Changes that make no difference that was found"), sources, arena, out);
    html_fate(result, MUTANT_REFUSED, translate("Changes that the checker refuses"), sources, arena, out);
    html_fate(result, MUTANT_NOTICED, translate("Changes that a case notices"), sources, arena, out);
    html_end(out);
}
