/* SPDX-License-Identifier: Apache-2.0 */
/* What was decisive: of the changed records that were decided, those that come out better; and of a missing
 * input, what each of its possible values would make of the decision. */
#include <config.h>

#include "decide/explanation.h"

#include "base/diagnostic.h"
#include "decide/boundary.h"
#include "io/decisions.h"

#include <string.h>

/* Members of a choice that are told by name, and kinds of outcome that are told of one missing input. */
#define MEMBERS_TOLD 6
#define EFFECTS_TOLD 6

struct judging {
    struct explanation *explanation;
    struct arena *arena;
    const struct program *program;
    struct trials *trials;
};

static bool is_ordered(const struct judging *judging, const struct subject *subject)
{
    return subject->field != NONE && type_is_ordered(judging->program->schema.fields[subject->field].type);
}

/* ---- outcomes in words ---- */

static const char *failed_clauses(const struct judging *judging, const struct outcome *outcome)
{
    told_names clauses = {0};
    for (uint32_t i = 0; i < judging->program->test_count; i++) {
        const struct test *test = &judging->program->tests[i];
        if (test->space == 0 && test->clause != NONE && outcome->standing[i] == STANDING_FALSE)
            names_add(judging->arena, &clauses, judging->program->clauses[test->clause].id);
    }
    return clauses.count ? names_text(judging->arena, &clauses) : NULL;
}

static const char *key_text(const struct judging *judging, struct lane key)
{
    struct told_value value = {.format = judging->explanation->key.format, .lane = key};
    value_tell(judging->explanation, &value);
    return value.text;
}

/* 交付可 (補助額 1,600,000円), 不交付 (第2条), 要確認 (算定額 0円 to 1,125,000円). */
static const char *outcome_text(const struct judging *judging, const struct outcome *outcome)
{
    const char *verdict = verdict_name(outcome->verdict), *more = NULL;
    struct arena *arena = judging->arena;
    switch (outcome->verdict) {
    case VERDICT_GRANT:
        if (outcome->grant.kind == ANSWER_NUMBER)
            more = phrase(arena, translate("a grant of {1}"),
                          amount_text(arena, outcome->grant.number, outcome->grant.scale, "円"), NULL);
        break;
    case VERDICT_REFUSE:
        more = failed_clauses(judging, outcome);
        break;
    case VERDICT_OPEN:
        if (judging->explanation->key.name)
            more = phrase(arena, translate("{1}: {2}"), judging->explanation->key.name,
                          key_text(judging, outcome->key), NULL);
        break;
    }
    return with_note(arena, verdict, more);
}

static bool same_amount(const struct answer *a, const struct answer *b)
{
    return a->kind == b->kind &&
           (a->kind != ANSWER_NUMBER || (a->number == b->number && a->scale == b->scale));
}

static bool same_outcome(const struct judging *judging, const struct outcome *a, const struct outcome *b)
{
    if (a->undecided || b->undecided || a->verdict != b->verdict || !same_amount(&a->grant, &b->grant))
        return a->undecided && b->undecided;
    if (a->verdict == VERDICT_OPEN)
        return a->key.low == b->key.low && a->key.high == b->key.high && a->missing_count == b->missing_count;
    for (uint32_t i = 0; a->verdict == VERDICT_REFUSE && i < judging->program->test_count; i++)
        if (a->standing[i] != b->standing[i])
            return false;
    return true;
}

/* ---- values in words ---- */

/* A line that is left out, or one that comes to its list. */
static const char *line_text(const struct judging *judging, const struct change *change)
{
    struct explanation *explanation = judging->explanation;
    uint32_t first = 0, end = 0;
    if (change->kind == CHANGE_REMOVE)
        return translate("left out");
    if (change->kind == CHANGE_ADD)
        return translate("one line more, by what it is");
    machine_lines(explanation->request->machine, change->space, explanation->request->record, &first, &end);
    return phrase(judging->arena, translate("one line more like {1}"),
                  line_name(explanation, change->space, first + change->line), NULL);
}

static const char *value_text(const struct judging *judging, const struct subject *subject,
                              const struct change *change)
{
    if (subject->field == NONE)
        return line_text(judging, change);
    const struct field *field = &judging->program->schema.fields[subject->field];
    struct told_value value = {.format = field_format(field), .blank = change->missing};
    value.lane = (struct lane){change->value, change->value, 0};
    if (field->type == TYPE_REFERENCE && !change->missing)
        return arena_print(judging->arena, "%s[%lld]", judging->program->schema.lists[field->target].name,
                           (long long)change->value);
    value_tell(judging->explanation, &value);
    return value.text;
}

/* What the line is, or how many there are. */
static const char *line_now(const struct judging *judging, const struct subject *subject)
{
    struct explanation *explanation = judging->explanation;
    uint32_t first, end;
    machine_lines(explanation->request->machine, subject->space, explanation->request->record, &first, &end);
    if (subject->line == NONE)
        return phrase(judging->arena, translate("{1} in the list"),
                      arena_print(judging->arena, "%u", end - first), NULL);
    const char *what = line_words(explanation, subject->space, subject->line);
    if (*what)
        return what;
    return translate("in the list");
}

static const char *now_text(const struct judging *judging, const struct subject *subject)
{
    struct told_value value;
    if (subject->field == NONE)
        return line_now(judging, subject);
    field_value(judging->explanation, subject->field, subject->line, &value);
    return value.text;
}

/* The members by name, or, when nearly all are meant, those that are not. */
static const char *members_text(const struct judging *judging, const struct domain *domain,
                                const bool *members)
{
    told_names in = {0}, out = {0};
    for (uint32_t i = 0; i < domain->count; i++)
        if (members[i])
            VECTOR_ADD(judging->arena, in, domain->members[i]);
        else
            VECTOR_ADD(judging->arena, out, domain->members[i]);
    if (in.count > MEMBERS_TOLD && out.count <= MEMBERS_TOLD / 2)
        return phrase(judging->arena, translate("anything but {1}"), names_text(judging->arena, &out), NULL);
    uint32_t more = in.count > MEMBERS_TOLD ? in.count - MEMBERS_TOLD : 0;
    in.count -= more;
    const char *text = names_text(judging->arena, &in);
    if (more)
        text = phrase(judging->arena, translate("{1} and {2} more"), text,
                      arena_print(judging->arena, "%u", more), NULL);
    return text;
}

/* The values of all those changes of the subject that are marked. */
static const char *several_text(const struct judging *judging, const struct subject *subject,
                                const bool *marked)
{
    const struct field *field = &judging->program->schema.fields[subject->field];
    told_names values = {0};
    bool *members = NULL;
    if (field->type == TYPE_CHOICE)
        members =
            ARENA_ARRAY(judging->arena, bool, judging->program->schema.domains[field->domain].count + 1);
    for (uint32_t i = 0; i < subject->count; i++) {
        const struct change *change = &judging->trials->changes.items[subject->first + i];
        if (!marked[i])
            continue;
        if (!members || change->missing) {
            names_add(judging->arena, &values, value_text(judging, subject, change));
            continue;
        }
        const bool *like =
            boundary_class(judging->arena, judging->program, subject->field, (uint32_t)change->value);
        for (uint32_t m = 0; m < judging->program->schema.domains[field->domain].count; m++)
            members[m] = members[m] || like[m];
    }
    if (!members)
        return names_text(judging->arena, &values);
    const char *named = members_text(judging, &judging->program->schema.domains[field->domain], members);
    if (*named)
        names_add(judging->arena, &values, named);
    return names_text(judging->arena, &values);
}

static const char *at_least(const struct judging *judging, enum value_type type, const char *text)
{
    return type == TYPE_DATE || type == TYPE_YEAR
               ? phrase(judging->arena, translate("{1} or later"), text, NULL)
               : phrase(judging->arena, translate("{1} or above"), text, NULL);
}

static const char *at_most(const struct judging *judging, enum value_type type, const char *text)
{
    return type == TYPE_DATE || type == TYPE_YEAR
               ? phrase(judging->arena, translate("{1} or earlier"), text, NULL)
               : phrase(judging->arena, translate("{1} or below"), text, NULL);
}

/* ---- what one fact would change ---- */

static struct told_effect effect_of(const struct judging *judging, const struct subject *subject, uint32_t at)
{
    const struct schema *schema = &judging->program->schema;
    struct told_effect effect = {.change = judging->trials->changes.items[subject->first + at],
                                 .outcome = judging->trials->outcomes[subject->first + at]};
    if (subject->field != NONE) {
        effect.label = schema->fields[subject->field].label;
        effect.name = input_name(judging->explanation, subject->field, subject->line);
    } else {
        effect.name = subject->line == NONE ? schema->lists[subject->space].name
                                            : line_name(judging->explanation, subject->space, subject->line);
    }
    effect.now = now_text(judging, subject);
    effect.then = value_text(judging, subject, &effect.change);
    effect.result = outcome_text(judging, &effect.outcome);
    return effect;
}

static unsigned rank(const struct outcome *outcome)
{
    return outcome->undecided || outcome->verdict == VERDICT_REFUSE ? 0
           : outcome->verdict == VERDICT_OPEN                       ? 1
                                                                    : 2;
}

/* Whether the outcome is better than the one there is: granted instead of refused, or a higher grant. */
static bool is_better(const struct judging *judging, const struct outcome *outcome)
{
    const struct decision *decision = judging->explanation->request->decision;
    if (outcome->undecided || decision->verdict == VERDICT_OPEN)
        return false;
    if (decision->verdict == VERDICT_REFUSE)
        return outcome->verdict != VERDICT_REFUSE;
    return outcome->verdict == VERDICT_GRANT && outcome->grant.kind == ANSWER_NUMBER &&
           decision->grant.kind == ANSWER_NUMBER && outcome->grant.number > decision->grant.number;
}

static uint64_t distance(const struct subject *subject, const struct change *change)
{
    if (change->missing || subject->blank)
        return change->missing ? UINT64_MAX : 0;
    return change->value > subject->value ? (uint64_t)change->value - (uint64_t)subject->value
                                          : (uint64_t)subject->value - (uint64_t)change->value;
}

/* The smallest change for the better, or NONE: of ordered values the nearest, else the one that brings most.
 */
static uint32_t best_change(const struct judging *judging, const struct subject *subject)
{
    bool ordered = is_ordered(judging, subject);
    uint32_t best = NONE;
    for (uint32_t i = 0; i < subject->count; i++) {
        const struct outcome *outcome = &judging->trials->outcomes[subject->first + i];
        const struct change *changes = &judging->trials->changes.items[subject->first];
        if (!is_better(judging, outcome))
            continue;
        const struct outcome *other = best == NONE ? NULL : &judging->trials->outcomes[subject->first + best];
        bool wins = !other || rank(outcome) > rank(other);
        if (other && rank(outcome) == rank(other))
            wins = ordered ? distance(subject, &changes[i]) < distance(subject, &changes[best])
                           : outcome->grant.number > other->grant.number;
        if (wins)
            best = i;
    }
    return best;
}

static uint32_t watch_number(const struct watch *watch, uint32_t reg)
{
    uint32_t at = 0;
    while (watch->registers[at] != reg)
        at++;
    return at;
}

/* "21人以上" when all beyond is as good as the edge, "21人" when it is not. */
static const char *ordered_text(const struct judging *judging, const struct subject *subject, uint32_t best)
{
    const struct change *changes = &judging->trials->changes.items[subject->first];
    enum value_type type = judging->program->schema.fields[subject->field].type;
    const char *text = value_text(judging, subject, &changes[best]);
    const struct field *field = &judging->program->schema.fields[subject->field];
    bool above = changes[best].value<field->high, below = changes[best].value> field->low;
    if (changes[best].missing || type == TYPE_RATE)
        return text;
    for (uint32_t i = 0; i < subject->count; i++)
        if (!changes[i].missing && !is_better(judging, &judging->trials->outcomes[subject->first + i])) {
            above = above && changes[i].value < changes[best].value;
            below = below && changes[i].value > changes[best].value;
        }
    bool up = subject->blank || changes[best].value > subject->value;
    if (up && above)
        return at_least(judging, type, text);
    return !up && below ? at_most(judging, type, text) : text;
}

/* A lower value that this outcome would raise: "補助率: 3/4". */
static const char *raises_text(const struct judging *judging, const struct outcome *outcome)
{
    const struct explanation *explanation = judging->explanation;
    const struct watch *watch = &judging->trials->watch;
    for (uint32_t i = 0; i < explanation->cuts.count; i++) {
        const struct told_cut *cut = &explanation->cuts.items[i];
        if (cut->kind == CUT_CHOICE && !cut->may && cut->reg != NONE && cut->name &&
            outcome->watched[watch_number(watch, cut->reg)] == cut->wanted)
            return phrase(judging->arena, translate("{1}: {2}"), cut->name, cut->from, NULL);
    }
    return NULL;
}

static struct told_effect single_effect(const struct judging *judging, const struct subject *subject,
                                        uint32_t best)
{
    struct told_effect effect = effect_of(judging, subject, best);
    effect.raises = raises_text(judging, &effect.outcome);
    if (effect.raises)
        effect.result = phrase(judging->arena, translate("{1}, {2}"), effect.result, effect.raises, NULL);
    if (subject->field == NONE)
        return effect;
    if (is_ordered(judging, subject)) {
        effect.then = ordered_text(judging, subject, best);
        return effect;
    }
    bool *marked = ARENA_ARRAY(judging->arena, bool, subject->count + 1);
    for (uint32_t i = 0; i < subject->count; i++)
        marked[i] = same_outcome(judging, &judging->trials->outcomes[subject->first + i], &effect.outcome);
    effect.then = several_text(judging, subject, marked);
    return effect;
}

static void judge_single(struct judging *judging)
{
    const struct decision *decision = judging->explanation->request->decision;
    for (uint32_t s = 0; s < judging->trials->subjects.count; s++) {
        const struct subject *subject = &judging->trials->subjects.items[s];
        /* That more money spent would bring more goes without saying. */
        if (decision->verdict == VERDICT_GRANT && subject->field != NONE &&
            field_is_money(&judging->program->schema.fields[subject->field]))
            continue;
        uint32_t best = best_change(judging, subject);
        if (best == NONE)
            continue;
        struct told_effect effect = single_effect(judging, subject, best);
        VECTOR_ADD(judging->arena, judging->explanation->decisive.single, effect);
    }
}

/* ---- what several facts together would change ---- */

static uint32_t failing(const struct judging *judging, const struct outcome *outcome)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < judging->program->test_count; i++)
        count += outcome->standing[i] == STANDING_FALSE;
    return count;
}

/* The change after which requirement `test` is met and the fewest others are not. */
static bool change_for(const struct judging *judging, uint32_t test, struct told_effect *effect)
{
    uint32_t fewest = NONE;
    for (uint32_t s = 0; s < judging->trials->subjects.count; s++) {
        const struct subject *subject = &judging->trials->subjects.items[s];
        for (uint32_t i = 0; i < subject->count; i++) {
            const struct outcome *outcome = &judging->trials->outcomes[subject->first + i];
            if (outcome->undecided || outcome->standing[test] != STANDING_TRUE ||
                failing(judging, outcome) >= fewest)
                continue;
            fewest = failing(judging, outcome);
            *effect = effect_of(judging, subject, i);
        }
    }
    return fewest != NONE;
}

static void judge_together(struct judging *judging)
{
    struct explanation *explanation = judging->explanation;
    struct told_decisive *decisive = &explanation->decisive;
    VECTOR(struct change) changes = {0};
    bool complete = true;
    for (uint32_t i = 0; i < explanation->requirements.count; i++) {
        const struct told_test *told = &explanation->requirements.items[i];
        uint32_t test = (uint32_t)(told->test - judging->program->tests);
        struct told_effect effect;
        bool met = told->standing != STANDING_FALSE;
        for (uint32_t k = 0; k < decisive->together.count && !met; k++)
            met = decisive->together.items[k].outcome.standing[test] == STANDING_TRUE;
        if (met)
            continue;
        if (!change_for(judging, test, &effect)) {
            complete = false;
            continue;
        }
        effect.clause = test_heading(explanation, told);
        VECTOR_ADD(judging->arena, decisive->together, effect);
        VECTOR_ADD(judging->arena, changes, effect.change);
    }
    if (!complete || !changes.count)
        return;
    struct outcome outcome = trial_together(explanation, changes.items, changes.count);
    if (!outcome.undecided)
        decisive->combined = outcome_text(judging, &outcome);
}

/* ---- what would have to be otherwise for a higher rate or amount ---- */

/* The change after which a condition stands as wanted and the fewest requirements are not met. */
static bool change_to(const struct judging *judging, uint32_t reg, enum standing wanted,
                      struct told_effect *effect)
{
    uint32_t fewest = NONE, at = watch_number(&judging->trials->watch, reg);
    for (uint32_t s = 0; s < judging->trials->subjects.count; s++) {
        const struct subject *subject = &judging->trials->subjects.items[s];
        for (uint32_t i = 0; i < subject->count; i++) {
            const struct outcome *outcome = &judging->trials->outcomes[subject->first + i];
            if (outcome->undecided || outcome->watched[at] != wanted || failing(judging, outcome) >= fewest)
                continue;
            fewest = failing(judging, outcome);
            *effect = effect_of(judging, subject, i);
        }
    }
    return fewest != NONE;
}

/* Adds changes after which the condition stands as wanted: one where that is enough, else those for its
 * parts; of parts that each suffice, those that take the fewest. False when none were found. */
static bool changes_to(const struct judging *judging, uint32_t reg, enum standing wanted, told_effects *to)
{
    const struct instruction *i = &judging->program->code[reg];
    struct told_effect effect;
    if (lane_standing(explanation_lane(judging->explanation, reg, 0)) == wanted)
        return true;
    if (change_to(judging, reg, wanted, &effect)) {
        VECTOR_ADD(judging->arena, *to, effect);
        return true;
    }
    if (i->opcode == OP_NOT)
        return changes_to(judging, i->a, wanted == STANDING_TRUE ? STANDING_FALSE : STANDING_TRUE, to);
    if (i->opcode != OP_AND && i->opcode != OP_OR)
        return false;
    told_effects a = {0}, b = {0};
    bool by_a = changes_to(judging, i->a, wanted, &a), by_b = changes_to(judging, i->b, wanted, &b);
    bool both = (i->opcode == OP_AND) == (wanted == STANDING_TRUE);
    if (both ? !by_a || !by_b : !by_a && !by_b)
        return false;
    bool use_a = both || (by_a && (!by_b || a.count <= b.count)), use_b = both || !use_a;
    for (uint32_t k = 0; use_a && k < a.count; k++)
        VECTOR_ADD(judging->arena, *to, a.items[k]);
    for (uint32_t k = 0; use_b && k < b.count; k++)
        VECTOR_ADD(judging->arena, *to, b.items[k]);
    return true;
}

static bool raised_by_one(const struct judging *judging, const struct told_cut *cut)
{
    uint32_t at = watch_number(&judging->trials->watch, cut->reg);
    const told_effects *single = &judging->explanation->decisive.single;
    for (uint32_t i = 0; i < single->count; i++)
        if (single->items[i].outcome.watched[at] == cut->wanted)
            return true;
    return false;
}

static void judge_reduction(struct judging *judging, const struct told_cut *cut)
{
    struct told_reduction reduction = {.cut = cut};
    told_effects effects = {0};
    VECTOR(struct change) changes = {0};
    if (raised_by_one(judging, cut) || !changes_to(judging, cut->reg, cut->wanted, &effects))
        return;
    for (uint32_t i = 0; i < effects.count; i++)
        VECTOR_ADD(judging->arena, changes, effects.items[i].change);
    reduction.effects = effects;
    struct outcome outcome = trial_together(judging->explanation, changes.items, changes.count);
    if (!is_better(judging, &outcome))
        return;
    reduction.combined = outcome_text(judging, &outcome);
    VECTOR_ADD(judging->arena, judging->explanation->decisive.reductions, reduction);
}

static void judge_reductions(struct judging *judging)
{
    const struct explanation *explanation = judging->explanation;
    for (uint32_t i = 0; i < explanation->cuts.count; i++)
        if (explanation->cuts.items[i].kind == CUT_CHOICE && !explanation->cuts.items[i].may &&
            explanation->cuts.items[i].reg != NONE)
            judge_reduction(judging, &explanation->cuts.items[i]);
}

/* ---- what a missing input could change ---- */

/* Outcomes that are told as one: the first and the last of its values, and what they come to at most. */
struct group {
    uint32_t first, last; /* ordered values; else the first */
    bool *marked;
    struct outcome outcome; /* with the widest range of the amount */
    bool mixed;
};

static void join(struct group *group, const struct outcome *outcome)
{
    struct lane *key = &group->outcome.key;
    key->low = outcome->key.low < key->low ? outcome->key.low : key->low;
    key->high = outcome->key.high > key->high ? outcome->key.high : key->high;
    group->mixed = true;
}

static uint32_t group_outcomes(struct judging *judging, const struct subject *subject, bool roughly,
                               struct group *groups)
{
    bool ordered = is_ordered(judging, subject);
    uint32_t count = 0;
    for (uint32_t i = 0; i < subject->count; i++) {
        const struct outcome *outcome = &judging->trials->outcomes[subject->first + i];
        struct group *group = NULL;
        for (uint32_t g = ordered && count ? count - 1 : 0; g < count && !group; g++) {
            const struct outcome *other = &groups[g].outcome;
            bool alike = roughly && !outcome->undecided && !other->undecided
                             ? outcome->verdict == other->verdict
                             : same_outcome(judging, outcome, other);
            group = alike ? &groups[g] : NULL;
        }
        if (!group) {
            group = &groups[count++];
            *group = (struct group){.first = i, .outcome = *outcome};
            group->marked = ARENA_ARRAY(judging->arena, bool, subject->count + 1);
        } else if (roughly && !same_outcome(judging, outcome, &group->outcome)) {
            join(group, outcome);
        }
        group->last = i;
        group->marked[i] = true;
    }
    return count;
}

static const char *group_values(const struct judging *judging, const struct subject *subject,
                                const struct group *group, bool lowest, bool highest)
{
    const struct change *changes = &judging->trials->changes.items[subject->first];
    enum value_type type = judging->program->schema.fields[subject->field].type;
    if (!type_is_ordered(type))
        return several_text(judging, subject, group->marked);
    const char *first = value_text(judging, subject, &changes[group->first]);
    const char *last = value_text(judging, subject, &changes[group->last]);
    if (lowest && highest)
        return translate("any value");
    if (lowest)
        return at_most(judging, type, last);
    if (highest)
        return at_least(judging, type, first);
    return group->first == group->last ? first
                                       : phrase(judging->arena, translate("{1} to {2}"), first, last, NULL);
}

static const char *group_result(const struct judging *judging, const struct group *group)
{
    const struct outcome *outcome = &group->outcome;
    if (outcome->undecided)
        return translate("an error of the application");
    if (!group->mixed || outcome->verdict == VERDICT_OPEN)
        return outcome_text(judging, outcome);
    const char *verdict = verdict_name(outcome->verdict);
    if (outcome->verdict == VERDICT_REFUSE || !judging->explanation->key.name)
        return verdict;
    struct format format = judging->explanation->key.format;
    return phrase(judging->arena, translate("{1} (between {2} and {3}, by the value)"), verdict,
                  amount_text(judging->arena, outcome->key.low, format.scale, format.unit),
                  amount_text(judging->arena, outcome->key.high, format.scale, format.unit), NULL);
}

static void judge_missing(struct judging *judging, struct told_missing *missing,
                          const struct subject *subject)
{
    struct group *groups = ARENA_ARRAY(judging->arena, struct group, subject->count + 1);
    uint32_t count = group_outcomes(judging, subject, false, groups);
    if (count > EFFECTS_TOLD)
        count = group_outcomes(judging, subject, true, groups);
    for (uint32_t i = 0; i < count; i++) {
        struct told_effect effect = {.name = missing->name, .label = missing->label};
        effect.change = judging->trials->changes.items[subject->first + groups[i].first];
        effect.outcome = groups[i].outcome;
        effect.then = group_values(judging, subject, &groups[i], i == 0, i + 1 == count);
        effect.result = group_result(judging, &groups[i]);
        VECTOR_ADD(judging->arena, missing->effects, effect);
    }
}

static void judge_all_missing(struct judging *judging)
{
    struct explanation *explanation = judging->explanation;
    for (uint32_t s = 0; s < judging->trials->subjects.count; s++) {
        const struct subject *subject = &judging->trials->subjects.items[s];
        const char *name = input_name(explanation, subject->field, subject->line);
        for (uint32_t i = 0; i < explanation->missing.count; i++)
            if (strcmp(explanation->missing.items[i].name, name) == 0)
                judge_missing(judging, &explanation->missing.items[i], subject);
    }
}

void decisive_build(struct explanation *explanation)
{
    struct judging judging = {.explanation = explanation,
                              .arena = explanation->arena,
                              .program = explanation->request->program,
                              .trials = trials_run(explanation)};
    explanation->decisive.tried = judging.trials->changes.count;
    explanation->decisive.cut = judging.trials->cut;
    switch (explanation->request->decision->verdict) {
    case VERDICT_OPEN:
        judge_all_missing(&judging);
        break;
    case VERDICT_REFUSE:
        judge_single(&judging);
        if (!explanation->decisive.single.count)
            judge_together(&judging);
        break;
    case VERDICT_GRANT:
        judge_single(&judging);
        judge_reductions(&judging);
        break;
    }
}
