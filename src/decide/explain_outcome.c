/* SPDX-License-Identifier: Apache-2.0 */
/* What was decided and what it turned on, told to the examiner before the rules: the outcome, what is missing
 * and what that could change, what was decisive, and what made the amount smaller. */
#include <config.h>

#include "decide/explain_form.h"

#include "base/diagnostic.h"
#include "io/decisions.h"

/* ---- The head and the outcome ---- */

/* Which text of a scheme that changes by date decided it; NULL when there is but one. */
static const char *version_text(struct telling *telling)
{
    const struct explain_request *request = telling->explanation->request;
    const struct versions *versions = request->versions;
    if (request->as_of != INT32_MAX)
        return phrase(telling->arena, translate("the text as of {1}"),
                      date_words(telling->arena, request->as_of), NULL);
    if (!versions || versions->count < 2)
        return NULL;
    int32_t from = versions->items[request->version].from;
    const char *text = from == INT32_MIN ? translate("the first text")
                                         : phrase(telling->arena, translate("the text in force from {1}"),
                                                  date_words(telling->arena, from), NULL);
    const struct batch_column *column =
        versions->dated == NONE ? NULL : &request->batch->columns[versions->dated];
    uint32_t at = request->first + request->record;
    if (!column || !column->words || (column->missing && column->missing[at]))
        return phrase(telling->arena, translate("{1} (the newest, as the application has no date)"), text,
                      NULL);
    return phrase(telling->arena, translate("{1} (by {2} {3})"), text, DATED_FIELD,
                  date_words(telling->arena, version_day(versions, request->batch, at)), NULL);
}

static void head(struct telling *telling, const char *name, unsigned width, const char *text)
{
    if (text)
        form_columns(&telling->form, 0, name, width, HTML_PLAIN, text);
}

static void tell_head(struct telling *telling)
{
    const struct program *program = telling->program;
    const char *names[] = {translate("Scheme"), translate("Source"), translate("Application"),
                           translate("Version"), translate("File")};
    const char *version = version_text(telling), *file = NULL;
    unsigned width = widest(names, version ? 5 : 3);
    const char *scheme = phrase(telling->arena, translate("{1} \"{2}\""), program->id, program->title, NULL);
    if (telling->places) {
        file = arena_print(telling->arena, "%s (SHA-256 %s)", program->source_name, program->source_hash);
        width = widest(names, 5);
    }
    head(telling, names[0], width, scheme);
    head(telling, names[1], width, program->source_title);
    head(telling, names[2], width, telling->explanation->request->decision->id);
    head(telling, names[3], width, version);
    head(telling, names[4], width, file);
    form_blank(&telling->form);
}

static const char *failed_text(struct telling *telling)
{
    told_names failed = {0};
    const struct explanation *explanation = telling->explanation;
    for (uint32_t i = 0; i < explanation->requirements.count; i++) {
        const struct told_test *test = &explanation->requirements.items[i];
        if (test->standing == STANDING_FALSE)
            names_add(telling->arena, &failed, test->clause ? test->clause : test_heading(explanation, test));
    }
    return names_text(telling->arena, &failed);
}

static void tell_open(struct telling *telling)
{
    const struct explanation *explanation = telling->explanation;
    form_outcome(&telling->form, HTML_OPEN,
                 phrase(telling->arena, translate("{1}: it cannot be decided yet; missing inputs: {2}."),
                        verdict_name(VERDICT_OPEN), count_text(telling, explanation->missing.count), NULL));
    if (explanation->key.lane.low != explanation->key.lane.high)
        form_line(&telling->form, 0,
                  phrase(telling->arena, translate("Until then {1} is {2}."), explanation->key.name,
                         explanation->key.text, NULL));
    else
        form_line(&telling->form, 0,
                  phrase(telling->arena,
                         translate("{1} is {2} whatever they are; what is open are requirements."),
                         explanation->key.name, explanation->key.text, NULL));
}

static void tell_outcome(struct telling *telling)
{
    const struct decision *decision = telling->explanation->request->decision;
    const char *verdict = verdict_name(decision->verdict);
    switch (decision->verdict) {
    case VERDICT_GRANT:
        if (decision->grant.kind == ANSWER_NUMBER)
            form_outcome(
                &telling->form, HTML_GRANTED,
                phrase(telling->arena, translate("{1}: the grant is {2}."), verdict,
                       amount_text(telling->arena, decision->grant.number, decision->grant.scale, "円"),
                       NULL));
        else
            form_outcome(&telling->form, HTML_GRANTED,
                         phrase(telling->arena, translate("{1}: all requirements are met."), verdict, NULL));
        break;
    case VERDICT_REFUSE:
        form_outcome(
            &telling->form, HTML_REFUSED,
            phrase(telling->arena, translate("{1}: not met: {2}."), verdict, failed_text(telling), NULL));
        break;
    case VERDICT_OPEN:
        tell_open(telling);
        break;
    }
}

static void tell_missing(struct telling *telling)
{
    const struct explanation *explanation = telling->explanation;
    if (explanation->missing.count == 0)
        return;
    form_section(&telling->form, translate("What is missing"));
    for (uint32_t i = 0; i < explanation->missing.count; i++) {
        const struct told_missing *missing = &explanation->missing.items[i];
        form_line(&telling->form, 2, with_note(telling->arena, missing->name, missing->label));
        if (missing->touches.count)
            form_pair(&telling->form, 6, translate("bears on"),
                      names_text(telling->arena, &missing->touches));
        for (uint32_t k = 0; k < missing->effects.count; k++) {
            const struct told_effect *effect = &missing->effects.items[k];
            form_pair(&telling->form, 6, phrase(telling->arena, translate("if {1}"), effect->then, NULL),
                      effect->result);
        }
    }
}

/* ---- What was decisive ---- */

/* `result`: what each alone would come to is told too. */
static void tell_effects(struct telling *telling, const told_effects *effects, bool result)
{
    const char *heads[] = {translate("fact"), translate("as it is"), translate("if it were"),
                           effects->items[0].clause ? translate("the requirement that is met then")
                                                    : translate("the decision then")};
    size_t columns = result ? 4 : 3;
    form_table_begin(&telling->form, heads, columns);
    for (uint32_t i = 0; i < effects->count; i++) {
        const struct told_effect *effect = &effects->items[i];
        const char *name = with_note(telling->arena, effect->name, effect->label);
        const char *last = effect->clause ? effect->clause : effect->result;
        const char *cells[] = {name, effect->now, effect->then, last};
        const char *line = phrase(telling->arena, translate("{1}: {2} -> {3}"), effect->name, effect->now,
                                  effect->then, NULL);
        if (result)
            line = phrase(telling->arena, translate("{1} -- {2}"), line, last, NULL);
        form_row(&telling->form, 2, line, cells, columns);
    }
    form_table_end(&telling->form);
}

static void tell_tried(struct telling *telling)
{
    const struct told_decisive *decisive = &telling->explanation->decisive;
    const char *count = count_text(telling, decisive->tried);
    form_line(&telling->form, 2,
              phrase(telling->arena,
                     decisive->cut
                         ? translate("(Found by deciding {1} changed applications by the same rules; "
                                     "there would have been more to try.)")
                         : translate("(Found by deciding {1} changed applications by the same rules.)"),
                     count, NULL));
}

static void tell_together(struct telling *telling)
{
    const struct told_decisive *decisive = &telling->explanation->decisive;
    form_line(&telling->form, 2, translate("No single fact would have changed the decision."));
    if (decisive->combined)
        form_line(&telling->form, 2,
                  phrase(telling->arena, translate("With all of these changed it would be: {1}."),
                         decisive->combined, NULL));
    else if (decisive->together.count)
        form_line(
            &telling->form, 2,
            translate("Some requirements could each be met by one change, others by none that was tried:"));
    if (decisive->together.count)
        tell_effects(telling, &decisive->together, true);
}

/* A lower rate or amount that takes several facts to raise. */
static void tell_reductions(struct telling *telling)
{
    const struct told_decisive *decisive = &telling->explanation->decisive;
    for (uint32_t i = 0; i < decisive->reductions.count; i++) {
        const struct told_reduction *reduction = &decisive->reductions.items[i];
        const struct told_cut *cut = reduction->cut;
        const char *of = cut->name ? phrase(telling->arena, translate("{1}: {2}"), cut->name, cut->from, NULL)
                         : cut->clause ? cut->clause
                                       : translate("the higher value");
        form_line(&telling->form, 2,
                  phrase(telling->arena,
                         translate("With all of these changed {1} would apply, and it would be: {2}."), of,
                         reduction->combined, NULL));
        tell_effects(telling, &reduction->effects, false);
    }
}

static void tell_decisive(struct telling *telling)
{
    const struct told_decisive *decisive = &telling->explanation->decisive;
    bool refused = telling->explanation->request->decision->verdict == VERDICT_REFUSE;
    if (!refused && !decisive->single.count && !decisive->reductions.count)
        return;
    form_section(&telling->form, translate("What was decisive"));
    if (decisive->single.count) {
        form_line(&telling->form, 2,
                  refused ? translate("Each of these facts alone would have changed the decision:")
                          : translate("Each of these facts alone would have raised the grant:"));
        tell_effects(telling, &decisive->single, true);
    } else if (refused) {
        tell_together(telling);
    }
    tell_reductions(telling);
    tell_tried(telling);
}

/* ---- What made the amount smaller ---- */

static const char *choice_text(struct arena *arena, const struct told_cut *cut)
{
    const char *text;
    if (cut->name)
        text = phrase(
            arena, cut->may ? translate("{1} may be {2} and not {3}") : translate("{1} is {2} and not {3}"),
            cut->name, cut->to, cut->from, NULL);
    else
        text = cut->may ? translate("a condition may lower the amount")
                        : translate("a condition lowered the amount");
    if (cut->condition)
        text = phrase(arena,
                      cut->may                       ? translate("{1}, by whether {2}")
                      : cut->wanted == STANDING_TRUE ? translate("{1}, since it is not so that {2}")
                                                     : translate("{1}, since {2}"),
                      text, cut->condition, NULL);
    text = with_note(arena, text, cut->inputs);
    if (cut->otherwise)
        text = phrase(arena, translate("{1}; otherwise {2}"), text, cut->otherwise, NULL);
    return text;
}

static const char *cut_text(struct arena *arena, const struct told_cut *cut)
{
    const char *text = "";
    switch (cut->kind) {
    case CUT_CEILING:
        text = phrase(arena,
                      cut->may ? translate("ceiling: {1} may be limited to {2}")
                               : translate("ceiling: {1} is limited to {2}"),
                      with_note(arena, cut->from, cut->worked), with_note(arena, cut->to, cut->name), NULL);
        break;
    case CUT_ROUNDING:
        text = cut->may ? phrase(arena, translate("rounding: less than {1} may be left off"), cut->from, NULL)
                        : phrase(arena, translate("rounding: {1} becomes {2}"), cut->from, cut->to, NULL);
        break;
    case CUT_LINE:
        text = phrase(arena, cut->may ? translate("may not be covered: {1}") : translate("not covered: {1}"),
                      cut->name, NULL);
        break;
    case CUT_CHOICE:
        text = choice_text(arena, cut);
        break;
    }
    if (cut->where)
        text = phrase(arena, translate("{1}: {2}"), cut->where, text, NULL);
    return cut->clause ? phrase(arena, translate("{1} -- {2}"), text, cut->clause, NULL) : text;
}

/* Those that hold for certain, or those that may. */
static void tell_these_cuts(struct telling *telling, bool may, const char *heading)
{
    const struct explanation *explanation = telling->explanation;
    bool begun = false;
    for (uint32_t i = 0; i < explanation->cuts.count; i++) {
        if (explanation->cuts.items[i].may != may)
            continue;
        if (heading && !begun)
            form_line(&telling->form, 2, heading);
        begun = true;
        form_line(&telling->form, heading ? 6 : 2, cut_text(telling->arena, &explanation->cuts.items[i]));
    }
}

static void tell_cuts(struct telling *telling)
{
    const struct explanation *explanation = telling->explanation;
    bool open = explanation->request->decision->verdict == VERDICT_OPEN;
    if (!explanation->cuts.count)
        return;
    form_section(&telling->form, open ? translate("What makes the amount smaller")
                                      : translate("What made the amount smaller"));
    tell_these_cuts(telling, false, open ? translate("Whatever the missing inputs are:") : NULL);
    tell_these_cuts(telling, true, translate("Depending on the missing inputs:"));
}

void tell_decision(struct telling *telling, bool head)
{
    if (head)
        tell_head(telling);
    tell_outcome(telling);
    tell_missing(telling);
    tell_decisive(telling);
    tell_cuts(telling);
}
