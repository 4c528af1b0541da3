/* SPDX-License-Identifier: Apache-2.0 */
/* The outcome told to the applicant: what was decided and on what grounds, in whole sentences, with nothing
 * that only an examiner could follow. */
#include <config.h>

#include "decide/explain_form.h"

#include "base/diagnostic.h"

struct letter {
    struct explanation *explanation;
    struct arena *arena;
    struct form *form;
};

static void paragraph(struct letter *letter, const char *text)
{
    form_paragraph(letter->form, text);
}

static void point(struct letter *letter, const char *text)
{
    form_point(letter->form, text);
}

static const char *with_clause(struct letter *letter, const char *text, uint32_t clause)
{
    if (clause == NONE)
        return text;
    const char *id = letter->explanation->request->program->clauses[clause].id;
    return with_note(letter->arena, text, id);
}

static void write_grant(struct letter *letter)
{
    const struct explanation *explanation = letter->explanation;
    const struct decision *decision = explanation->request->decision;
    if (decision->grant.kind == ANSWER_NUMBER)
        paragraph(letter,
                  phrase(letter->arena, translate("We have found that a grant of {1} can be paid."),
                         amount_text(letter->arena, decision->grant.number, decision->grant.scale, "円"),
                         NULL));
    else
        paragraph(letter, translate("We have found that the application meets all requirements."));
    if (explanation->results.count == 0)
        return;
    paragraph(letter, translate("The amounts were worked out as follows."));
    for (uint32_t i = 0; i < explanation->results.count; i++) {
        const struct told_output *output = &explanation->results.items[i];
        const char *text =
            phrase(letter->arena, translate("{1}: {2}"), output->item->name, output->value.text, NULL);
        point(letter, with_clause(letter, text, output->item->clause));
    }
}

static const char *choice_sentence(struct letter *letter, const struct told_cut *cut)
{
    struct arena *arena = letter->arena;
    if (cut->name && *cut->inputs)
        return phrase(arena, translate("For {1}, {2} was applied and not {3} (we went by {4})."), cut->name,
                      cut->to, cut->from, cut->inputs, NULL);
    if (cut->name)
        return phrase(arena, translate("For {1}, {2} was applied and not {3}."), cut->name, cut->to,
                      cut->from, NULL);
    return with_note(letter->arena, translate("The lower of two cases was applied."),
                     *cut->inputs ? cut->inputs : NULL);
}

static const char *cut_sentence(struct letter *letter, const struct told_cut *cut)
{
    struct arena *arena = letter->arena;
    const char *text = cut->kind == CUT_CHOICE ? choice_sentence(letter, cut)
                       : cut->kind == CUT_CEILING
                           ? phrase(arena, translate("{1} was limited to the ceiling of {2}."),
                                    with_note(letter->arena, cut->from, cut->worked),
                                    with_note(letter->arena, cut->to, cut->name), NULL)
                           : phrase(arena, translate("{1} was rounded to {2}."), cut->from, cut->to, NULL);
    if (cut->where)
        text = phrase(arena, translate("{1}: {2}"), cut->where, text, NULL);
    return with_note(letter->arena, text, cut->clause);
}

/* What limited the amount, but for the lines that are not covered, which are listed by themselves. */
static void write_cuts(struct letter *letter)
{
    const struct explanation *explanation = letter->explanation;
    bool begun = false;
    for (uint32_t i = 0; i < explanation->cuts.count; i++) {
        if (explanation->cuts.items[i].kind == CUT_LINE)
            continue;
        if (!begun)
            paragraph(letter, translate("In working out the amount, the following was applied."));
        begun = true;
        point(letter, cut_sentence(letter, &explanation->cuts.items[i]));
    }
}

static void write_refusal(struct letter *letter)
{
    const struct explanation *explanation = letter->explanation;
    paragraph(letter, translate("We regret that no grant can be paid, because the following is not met."));
    for (uint32_t i = 0; i < explanation->requirements.count; i++) {
        const struct told_test *test = &explanation->requirements.items[i];
        if (test->standing != STANDING_FALSE)
            continue;
        const char *heading = test_heading(explanation, test);
        if (test->inputs.count)
            heading = phrase(letter->arena, translate("{1} (we went by {2})"), heading,
                             inputs_text(letter->arena, &test->inputs, NULL), NULL);
        point(letter, heading);
    }
}

static void write_open(struct letter *letter)
{
    const struct explanation *explanation = letter->explanation;
    paragraph(letter, translate("We cannot decide yet, because the application does not say the following. "
                                "Please let us have it."));
    for (uint32_t i = 0; i < explanation->missing.count; i++) {
        const struct told_missing *missing = &explanation->missing.items[i];
        point(letter, with_note(letter->arena, missing->name, missing->label));
    }
}

static const char *line_reason(struct letter *letter, const struct told_line *line)
{
    for (uint32_t i = 0; i < line->tests.count; i++)
        if (line->tests.items[i].standing == STANDING_FALSE)
            return test_heading(letter->explanation, &line->tests.items[i]);
    return translate("not covered");
}

static void write_lines(struct letter *letter)
{
    bool begun = false;
    for (uint32_t i = 0; i < letter->explanation->lists.count; i++) {
        const struct told_list *list = &letter->explanation->lists.items[i];
        for (uint32_t j = 0; list->decided && j < list->lines.count; j++) {
            const struct told_line *line = &list->lines.items[j];
            if (line->covered != STANDING_FALSE)
                continue;
            if (!begun)
                paragraph(letter, translate("The following is not covered by the grant."));
            begun = true;
            const char *name = with_note(letter->arena, line->name, line->what);
            point(letter,
                  phrase(letter->arena, translate("{1}: {2}"), name, line_reason(letter, line), NULL));
        }
    }
}

static void write_duties(struct letter *letter)
{
    const struct explanation *explanation = letter->explanation;
    bool begun = false;
    for (uint32_t i = 0; i < explanation->duties.count; i++) {
        const struct told_output *duty = &explanation->duties.items[i];
        bool of_date = duty->item->format.type == TYPE_DATE || duty->item->format.type == TYPE_YEAR;
        bool known =
            duty->missing.count == 0 && (duty->value.plain || duty->value.lane.low == duty->value.lane.high);
        if (!of_date || !known)
            continue;
        if (!begun)
            paragraph(letter, translate("Please note these dates."));
        begun = true;
        const char *text =
            phrase(letter->arena, translate("{1}: {2}"), duty->item->name, duty->value.text, NULL);
        point(letter, with_clause(letter, text, duty->item->clause));
    }
}

static void write_documents(struct letter *letter)
{
    const struct explanation *explanation = letter->explanation;
    bool begun = false;
    for (uint32_t i = 0; i < explanation->documents.count; i++) {
        const struct told_document *told = &explanation->documents.items[i];
        if (told->due == STANDING_FALSE)
            continue;
        if (!begun)
            paragraph(letter, translate("Please hand in these documents."));
        begun = true;
        const struct document *document = told->document;
        const char *text = document->name;
        if (document->timing && document->method)
            text = phrase(letter->arena, translate("{1} ({2}, {3})"), text, document->timing,
                          document->method, NULL);
        else
            text = with_note(letter->arena, text, document->timing ? document->timing : document->method);
        if (told->due == STANDING_UNKNOWN)
            text =
                phrase(letter->arena, translate("{1}: we shall tell you whether it is needed"), text, NULL);
        point(letter, text);
    }
}

void explain_letter(struct explanation *explanation, struct form *form)
{
    struct letter letter = {.explanation = explanation, .arena = explanation->arena, .form = form};
    const struct explain_request *request = explanation->request;
    switch (request->decision->verdict) {
    case VERDICT_GRANT:
        write_grant(&letter);
        write_cuts(&letter);
        write_lines(&letter);
        write_duties(&letter);
        write_documents(&letter);
        break;
    case VERDICT_REFUSE:
        write_refusal(&letter);
        write_lines(&letter);
        break;
    case VERDICT_OPEN:
        write_open(&letter);
        write_lines(&letter);
        break;
    }
    paragraph(
        &letter,
        translate("This text explains the working of the rules; it is not the notice of the decision."));
}
