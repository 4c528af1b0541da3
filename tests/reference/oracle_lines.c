/* SPDX-License-Identifier: Apache-2.0 */
/* Lines: 対象 is the conjunction of a line's tests; those of a branch are asked of the lines that belong to it; where the
 * case of a line cannot be told, one test that is unknown stands for all of them. */
#include <config.h>

#include "oracle_evaluate.h"

static bool belongs(struct evaluation *evaluation, struct place place, const struct line_case *scope,
                    const struct branch *branch);

/* Whether a 場合 is asked of the line at all. */
static bool reached(struct evaluation *evaluation, struct place place, const struct line_case *scope)
{
    return !scope->outer || belongs(evaluation, place, scope->outer, scope->outer_branch);
}

static bool belongs(struct evaluation *evaluation, struct place place, const struct line_case *scope,
                    const struct branch *branch)
{
    const struct value *subject = evaluate(evaluation, place, scope->declaration->value, NULL);
    if (!reached(evaluation, place, scope) || !subject->known)
        return false;
    if (!branch->otherwise)
        return is_true(fits_any(evaluation, subject, branch->patterns, AMONG_ONE));
    for (const struct branch *b = scope->declaration->branches; b; b = b->next)
        if (!b->otherwise && is_true(fits_any(evaluation, subject, b->patterns, AMONG_ONE)))
            return false;
    return true;
}

const struct value *evaluate_test(struct evaluation *evaluation, struct place place, const struct line_test *test)
{
    const struct declaration *d = test->declaration;
    if (!d) {
        const struct value *subject = evaluate(evaluation, place, test->scope->declaration->value, NULL);
        bool told = subject->known || !reached(evaluation, place, test->scope);
        return told ? truth(true) : truth_unknown(subject->reasons);
    }
    const struct value *condition =
        d->kind == DECLARATION_EXCLUDE ? truth(false) : evaluate(evaluation, place, d->value, NULL);
    bool applies = !test->scope || belongs(evaluation, place, test->scope, test->branch);
    return applies ? condition : truth(true);
}

const struct value *evaluate_covered(struct evaluation *evaluation, struct place place)
{
    const struct value *covered = truth(true);
    for (uint32_t i = 0; i < place.list->tests.count; i++)
        covered = truth_and(covered, evaluate_test(evaluation, place, &place.list->tests.items[i]));
    return covered;
}

/* Whether a test stands in `branch` of a 場合, or in one behind it, at any depth. */
static bool stands_behind(const struct line_test *test, const struct line_case *scope, const struct branch *branch)
{
    const struct line_case *at = test->declaration ? test->scope : test->scope->outer;
    const struct branch *in = test->declaration ? test->branch : test->scope->outer_branch;
    for (; at; in = at->outer_branch, at = at->outer)
        for (const struct branch *b = at == scope ? branch : NULL; b; b = b->next)
            if (b == in)
                return true;
    return false;
}

/* 決定: the coverage by the branches above and what is asked of all lines; false for lines of the branches below. */
const struct value *evaluate_settled(struct evaluation *evaluation, struct place place, const struct symbol *symbol)
{
    const struct value *settled = truth(true);
    for (uint32_t i = 0; i < place.list->tests.count; i++)
        if (!stands_behind(&place.list->tests.items[i], symbol->scope, symbol->branch))
            settled = truth_and(settled, evaluate_test(evaluation, place, &place.list->tests.items[i]));
    for (const struct branch *b = symbol->branch; b; b = b->next)
        if (belongs(evaluation, place, symbol->scope, b))
            return truth(false);
    return settled;
}
