/* SPDX-License-Identifier: Apache-2.0 */
/* Decides each case and its neighbours at the edges. Of the neighbours with one and the same change, the first
 * that is decided otherwise than its case is enough to show what happens there. */
#include <config.h>

#include "testing/suggest.h"

#include "io/decisions.h"
#include "testing/candidate.h"
#include "testing/running.h"

#include <stdlib.h>
#include <string.h>

#define MOST_CANDIDATES 60000

/* "経費[2].金額 = 300000" on any line is one change. */
static const char *without_line(struct arena *arena, const char *change)
{
    const char *open = strchr(change, '['), *close = open ? strchr(open, ']') : NULL;
    const char *is = strstr(change, " = ");
    if (!close || !is || open > is)
        return change;
    return arena_print(arena, "%.*s%s", (int)(open - change), change, close + 1);
}

static int compare_changes(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void add(struct test_run *run, struct suggestions *suggestions, const struct kept_case *base, const char *change,
                const char *record, const char *expected)
{
    struct suggestion suggestion = {.record = record, .expected = expected};
    suggestion.name = arena_print(run->arena, "%s (%s)%s%s", base->label, base->origin, *change ? ": " : "", change);
    suggestion.found = arena_text(run->arena, run->decision.bytes, run->decision.length);
    VECTOR_ADD(run->arena, suggestions->items, suggestion);
}

static bool decided(struct test_run *run, const char *record)
{
    bool good = test_decide(run, record, strlen(record));
    arena_reset(&run->scratch);
    return good;
}

struct suggestions *suggest_cases(struct test_run *run, const struct versions *versions,
                                  const struct kept_cases *cases, bool all)
{
    struct suggestions *suggestions = ARENA_NEW(run->arena, struct suggestions);
    struct candidates candidates = {0};
    VECTOR(const char *) shown = {0};
    const char **decisions = ARENA_ARRAY(run->arena, const char *, cases->cases.count + 1);
    for (uint32_t i = 0; i < cases->cases.count; i++) {
        const struct kept_case *own = &cases->cases.items[i];
        decisions[i] = "";
        if (!decided(run, own->record))
            continue;
        decisions[i] = arena_text(run->arena, run->decision.bytes, run->decision.length);
        if (all)
            add(run, suggestions, own, "", own->record, own->expected);
    }
    suggestions->own = suggestions->items.count;
    candidates_of_edges(run->arena, versions, cases, MOST_CANDIDATES, &candidates);
    for (uint32_t i = 0; i < candidates.items.count; i++) {
        const struct candidate *candidate = &candidates.items.items[i];
        const char *change = without_line(run->arena, candidate->change);
        if (shown.count &&
            bsearch(&change, shown.items, shown.count, sizeof *shown.items, compare_changes))
            continue;
        if (!decided(run, candidate->record) ||
            (strlen(decisions[candidate->base]) == run->decision.length &&
             memcmp(decisions[candidate->base], run->decision.bytes, run->decision.length) == 0))
            continue;
        VECTOR_ADD(run->arena, shown, change);
        qsort(shown.items, shown.count, sizeof *shown.items, compare_changes);
        add(run, suggestions, &cases->cases.items[candidate->base], candidate->change, candidate->record, NULL);
    }
    return suggestions;
}

void suggestions_ndjson(const struct suggestions *suggestions, struct buffer *out)
{
    for (uint32_t i = 0; i < suggestions->items.count; i++) {
        const struct suggestion *suggestion = &suggestions->items.items[i];
        buffer_text(out, "{\"case\":");
        json_text(out, suggestion->name);
        buffer_print(out, ",\"record\":%s", suggestion->record);
        if (suggestion->expected)
            buffer_print(out, ",\"expected\":%s", suggestion->expected);
        buffer_print(out, ",\"found\":%s}\n", suggestion->found);
    }
}
