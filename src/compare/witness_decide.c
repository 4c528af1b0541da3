/* SPDX-License-Identifier: Apache-2.0 */
/* What every scheme of the comparison decides on a witness, and the rule that makes the difference. */
#include <config.h>

#include "compare/records.h"
#include "compare/witness_search.h"
#include "decide/decide.h"

static void tell_outcome(struct witness_boundaries *search, const struct decision *decision,
                         struct witness_outcome *outcome)
{
    outcome->verdict = decision->verdict;
    outcome->has_grant = decision->grant.kind == ANSWER_NUMBER;
    outcome->grant = outcome->has_grant ? decision->grant.number : 0;
    outcome->failed = decision->failed;
    outcome->failed_count = decision->failed_count;
    outcome->lines = ARENA_ARRAY(search->arena, struct witness_line, decision->line_count + 1);
    outcome->line_count = decision->line_count;
    for (uint32_t i = 0; i < decision->line_count; i++)
        outcome->lines[i] = (struct witness_line){decision->lines[i].number, decision->lines[i].covered,
                                                  decision->lines[i].reason};
}

void witness_tell(struct witness_boundaries *search, const struct witness_request *request,
                  const struct tried *candidate, struct witness_answer *answer)
{
    uint32_t count = search->scheme_count, a = request->schemes[0], b = request->schemes[1];
    struct seen *seen = witness_see(search, request, candidate);
    struct record_outcome *decisions = ARENA_ARRAY(search->arena, struct record_outcome, count);
    bool *shown = ARENA_ARRAY(search->arena, bool, (size_t)count *count);
    witness_tell_facts(search, request, candidate, answer);
    answer->outcomes = ARENA_ARRAY(search->arena, struct witness_outcome, count);
    answer->shown = shown;
    for (uint32_t s = 0; s < count; s++) {
        struct batch batch = {0};
        witness_batch(search, s, candidate, &batch);
        machine_run(search->machines[s], &batch, 0, 1);
        decisions[s].program = search->paper->schemes[s].program;
        decide_record(search->machines[s], decisions[s].program, &batch, 0, 0, search->arena,
                      &decisions[s].decision);
        tell_outcome(search, &decisions[s].decision, &answer->outcomes[s]);
        answer->outcomes[s].value = witness_value_words(search, request, s, &seen->values[s]);
        for (uint32_t other = s + 1; other < count; other++)
            shown[s * count + other] = witness_differ(request, seen, s, other);
    }
    bool open = seen->decided[a].verdict == VERDICT_OPEN || seen->decided[b].verdict == VERDICT_OPEN;
    answer->decisive = !open && !witness_same_outcome(&seen->decided[a], &seen->decided[b]);
    struct counterparts known = {.arena = search->arena};
    bool grants = decisions[a].decision.verdict != decisions[b].decision.verdict ||
                  answer->outcomes[a].grant != answer->outcomes[b].grant;
    if (answer->decisive && grants) {
        struct records_cause cause = records_first_cause(&known, &decisions[a], &decisions[b]);
        answer->cause = arena_copy(search->arena, &cause, sizeof cause);
    }
}
