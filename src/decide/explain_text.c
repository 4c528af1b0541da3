/* SPDX-License-Identifier: Apache-2.0 */
/* The working, told to the examiner in the order of the decision: the outcome, what is missing, the
 * requirements, the lines, how the amounts came about, and what follows from it. */
#include <config.h>

#include "decide/explanation.h"

#include "base/diagnostic.h"
#include "io/decisions.h"

#include <string.h>

struct telling {
    struct explanation *explanation;
    struct arena *arena;
    const struct program *program;
    struct buffer *out;
    bool places; /* FILE:LINE behind what the scheme file says */
};

/* ---- Lines of text ---- */

static void tell(struct telling *telling, unsigned indent, const char *text)
{
    for (unsigned i = 0; i < indent; i++)
        buffer_text(telling->out, " ");
    buffer_text(telling->out, text);
    buffer_text(telling->out, "\n");
}

/* "name: text", or only the text. */
static void tell_pair(struct telling *telling, unsigned indent, const char *name, const char *text)
{
    tell(telling, indent, phrase(telling->arena, translate("{1}: {2}"), name, text, NULL));
}

static void section(struct telling *telling, const char *title)
{
    buffer_text(telling->out, "\n");
    tell(telling, 0, phrase(telling->arena, translate("== {1}"), title, NULL));
}

static const char *count_text(struct telling *telling, uint32_t count)
{
    return arena_print(telling->arena, "%u", count);
}

static const char *mark(enum standing standing)
{
    switch (standing) {
    case STANDING_TRUE:
        return "○";
    case STANDING_FALSE:
        return "×";
    case STANDING_UNKNOWN:
        break;
    }
    return "？";
}

/* Where the scheme file says it, behind a text. */
static const char *with_place(struct telling *telling, const char *text, uint32_t line)
{
    if (!telling->places || line == 0)
        return text;
    return arena_print(telling->arena, "%s (%s:%u)", text, telling->program->source_name, line);
}

static const char *with_clause(struct telling *telling, const char *text, uint32_t clause)
{
    if (clause == NONE)
        return text;
    return phrase(telling->arena, translate("{1} -- {2}"), text,
                  clause_heading(telling->explanation, clause, NULL), NULL);
}

/* "職員数: 15人、再交付: いいえ" */
static const char *values_text(struct telling *telling, const told_values *values)
{
    told_names parts = {0};
    for (uint32_t i = 0; i < values->count; i++) {
        const struct told_value *value = &values->items[i];
        const char *part = phrase(telling->arena, translate("{1}: {2}"), value->name, value->text, NULL);
        VECTOR_ADD(telling->arena, parts, part);
    }
    return names_text(telling->arena, &parts);
}

static unsigned widest_name(const char *const *names, uint32_t count)
{
    unsigned widest = 0;
    for (uint32_t i = 0; i < count; i++) {
        unsigned width = text_width(names[i], strlen(names[i]));
        if (width > widest)
            widest = width;
    }
    return widest;
}

/* A name and its value in two columns. */
static void tell_columns(struct telling *telling, const char *name, unsigned width, const char *text)
{
    unsigned used = text_width(name, strlen(name));
    buffer_text(telling->out, "  ");
    buffer_text(telling->out, name);
    for (; used < width + 2; used++)
        buffer_text(telling->out, " ");
    buffer_text(telling->out, text);
    buffer_text(telling->out, "\n");
}

/* ---- The head and the outcome ---- */

static void tell_head(struct telling *telling)
{
    const struct program *program = telling->program;
    const struct decision *decision = telling->explanation->request->decision;
    const char *names[] = {translate("Scheme"), translate("Source"), translate("Application")};
    unsigned width = widest_name(names, 3);
    const char *scheme =
        program->title ? phrase(telling->arena, translate("{1} \"{2}\""), program->id, program->title, NULL)
                       : program->id;
    tell_columns(telling, names[0], width, scheme);
    if (program->source_title)
        tell_columns(telling, names[1], width, program->source_title);
    if (decision->id)
        tell_columns(telling, names[2], width, decision->id);
    buffer_text(telling->out, "\n");
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
    tell(telling, 0,
         phrase(telling->arena, translate("{1}: it cannot be decided yet, because these are missing: {2}."),
                verdict_name(VERDICT_OPEN), count_text(telling, explanation->missing.count), NULL));
    if (explanation->key.text && explanation->key.lane.low != explanation->key.lane.high)
        tell(telling, 0,
             phrase(telling->arena, translate("Until then {1} is {2}."), explanation->key.name,
                    explanation->key.text, NULL));
    else if (explanation->key.text)
        tell(telling, 0,
             phrase(telling->arena, translate("{1} is {2} whatever they are; what is open are requirements."),
                    explanation->key.name, explanation->key.text, NULL));
}

static void tell_outcome(struct telling *telling)
{
    const struct decision *decision = telling->explanation->request->decision;
    const char *verdict = verdict_name(decision->verdict);
    switch (decision->verdict) {
    case VERDICT_GRANT:
        if (decision->grant.kind == ANSWER_NUMBER)
            tell(telling, 0,
                 phrase(telling->arena, translate("{1}: the grant is {2}."), verdict,
                        amount_text(telling->arena, decision->grant.number, decision->grant.scale, "円"),
                        NULL));
        else
            tell(telling, 0,
                 phrase(telling->arena, translate("{1}: all requirements are met."), verdict, NULL));
        break;
    case VERDICT_REFUSE:
        tell(telling, 0,
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
    section(telling, translate("What is missing"));
    for (uint32_t i = 0; i < explanation->missing.count; i++) {
        const struct told_missing *missing = &explanation->missing.items[i];
        tell(telling, 2,
             missing->label
                 ? phrase(telling->arena, translate("{1} ({2})"), missing->name, missing->label, NULL)
                 : missing->name);
        if (missing->touches.count)
            tell_pair(telling, 6, translate("on it depend"), names_text(telling->arena, &missing->touches));
    }
}

/* ---- Requirements and tests ---- */

/* Whether the inputs only repeat the condition: `介護保険指定`, asked of 介護保険指定. */
static bool inputs_say_nothing(const struct told_test *test)
{
    return test->inputs.count == 1 && test->test->text &&
           strcmp(test->inputs.items[0].name, test->test->text) == 0 && test->standing != STANDING_UNKNOWN;
}

static void tell_test_body(struct telling *telling, unsigned indent, const struct told_test *test)
{
    if (test->test->text)
        tell_pair(telling, indent, translate("condition"), test->test->text);
    if (test->inputs.count && !inputs_say_nothing(test))
        tell_pair(telling, indent, translate("given"), values_text(telling, &test->inputs));
    if (test->missing.count)
        tell_pair(telling, indent, translate("missing"), names_text(telling->arena, &test->missing));
}

static void tell_requirements(struct telling *telling)
{
    const struct explanation *explanation = telling->explanation;
    uint32_t counts[3] = {0}, total = explanation->requirements.count;
    if (total == 0)
        return;
    for (uint32_t i = 0; i < total; i++)
        counts[explanation->requirements.items[i].standing]++;
    if (counts[STANDING_TRUE] == total)
        section(telling, phrase(telling->arena, translate("Requirements: all {1} are met"),
                                count_text(telling, total), NULL));
    else
        section(telling,
                phrase(telling->arena, translate("Requirements: of {1}, {2} met, {3} not met, {4} open"),
                       count_text(telling, total), count_text(telling, counts[STANDING_TRUE]),
                       count_text(telling, counts[STANDING_FALSE]),
                       count_text(telling, counts[STANDING_UNKNOWN]), NULL));
    for (uint32_t i = 0; i < total; i++) {
        const struct told_test *test = &explanation->requirements.items[i];
        const char *heading = with_place(telling, test_heading(explanation, test), test->test->line);
        tell(telling, 2, arena_print(telling->arena, "%s %s", mark(test->standing), heading));
        tell_test_body(telling, 6, test);
    }
}

/* ---- Definitions ---- */

static void tell_choice(struct telling *telling, unsigned indent, const struct told_choice *choice)
{
    const char *text = choice->note->name;
    if (choice->note->kind == NOTE_EXCEPTION) {
        const char *pattern =
            choice->standing == STANDING_UNKNOWN ? translate("may apply: when {1}, then {2}")
            : choice->decides                    ? translate("the exception applies: when {1}, then {2}")
                              : translate("holds too, but another prevails: when {1}, then {2}");
        text = phrase(telling->arena, pattern, text, choice->value.text ? choice->value.text : "", NULL);
    } else {
        const char *name = choice->standing == STANDING_UNKNOWN ? translate("row that may apply")
                                                                : translate("row that applies");
        text = phrase(telling->arena, translate("{1}: {2}"), name, text, NULL);
    }
    text = with_clause(telling, text, choice->note->clause);
    tell(telling, indent, with_place(telling, text, choice->note->line));
}

static void tell_definition(struct telling *telling, unsigned indent,
                            const struct told_definition *definition)
{
    const struct note *note = definition->note;
    const char *text =
        phrase(telling->arena, translate("{1}: {2}"), note->name, definition->value.text, NULL);
    tell(telling, indent, with_place(telling, with_clause(telling, text, note->clause), note->line));
    if (definition->inputs.count)
        tell_pair(telling, indent + 4, translate("from"), values_text(telling, &definition->inputs));
    for (uint32_t i = 0; i < definition->table_count; i++)
        tell_definition(telling, indent + 4, definition->tables[i]);
    uint32_t holding = 0;
    for (uint32_t i = 0; i < definition->choices.count; i++) {
        holding += definition->choices.items[i].standing != STANDING_FALSE;
        tell_choice(telling, indent + 4, &definition->choices.items[i]);
    }
    if (definition->exceptions && holding == 0)
        tell(telling, indent + 4, translate("no exception applies"));
    if (definition->missing.count)
        tell_pair(telling, indent + 4, translate("missing"),
                  names_text(telling->arena, &definition->missing));
}

static void tell_definitions(struct telling *telling)
{
    const told_definitions *definitions = &telling->explanation->definitions;
    if (definitions->count == 0)
        return;
    section(telling, translate("Definitions"));
    for (uint32_t i = 0; i < definitions->count; i++)
        tell_definition(telling, 2, definitions->items[i]);
}

/* ---- Lines of lists ---- */

static void tell_line_head(struct telling *telling, const struct told_list *list,
                           const struct told_line *line)
{
    struct arena *arena = telling->arena;
    const char *name =
        *line->what ? phrase(arena, translate("{1} ({2})"), line->name, line->what, NULL) : line->name;
    if (!list->decided) {
        tell(telling, 2, name);
        return;
    }
    const char *outcome = phrase(arena, translate("not covered"), NULL);
    if (line->covered == STANDING_TRUE)
        outcome = phrase(arena, translate("covered, with {1}"), line->counted.text, NULL);
    else if (line->covered == STANDING_UNKNOWN)
        outcome = phrase(arena, translate("open; its amount counts as {1}"), line->counted.text, NULL);
    tell(telling, 2, phrase(arena, translate("{1} {2}: {3}"), mark(line->covered), name, outcome, NULL));
}

/* The tests that a line fails or leaves open: the first that fails is the reason given, and is told in full.
 */
static void tell_line_tests(struct telling *telling, const struct told_line *line)
{
    struct explanation *explanation = telling->explanation;
    told_names met = {0}, also = {0};
    bool first = true;
    for (uint32_t i = 0; i < line->tests.count; i++) {
        const struct told_test *test = &line->tests.items[i];
        const char *heading = test_heading(explanation, test);
        if (test->standing == STANDING_TRUE) {
            names_add(telling->arena, &met, test->clause ? test->clause : heading);
            continue;
        }
        if (test->standing == STANDING_FALSE && !first && !telling->places) {
            names_add(telling->arena, &also, heading);
            continue;
        }
        if (test->standing == STANDING_UNKNOWN && line->covered == STANDING_FALSE && !telling->places)
            continue;
        tell(telling, 6,
             arena_print(telling->arena, "%s %s", mark(test->standing),
                         with_place(telling, heading, test->test->line)));
        tell_test_body(telling, 10, test);
        if (test->standing == STANDING_FALSE)
            first = false;
    }
    if (also.count)
        tell_pair(telling, 6, translate("also not met"), names_text(telling->arena, &also));
    if (met.count)
        tell_pair(telling, 6, translate("met"), names_text(telling->arena, &met));
}

static void tell_lists(struct telling *telling)
{
    for (uint32_t i = 0; i < telling->explanation->lists.count; i++) {
        const struct told_list *list = &telling->explanation->lists.items[i];
        uint32_t counts[3] = {0};
        if (list->lines.count == 0)
            continue;
        for (uint32_t j = 0; j < list->lines.count; j++)
            counts[list->lines.items[j].covered]++;
        const char *lines = count_text(telling, list->lines.count);
        if (list->decided)
            section(telling,
                    phrase(telling->arena, translate("{1}: of {2}, {3} covered, {4} not covered, {5} open"),
                           list->name, lines, count_text(telling, counts[STANDING_TRUE]),
                           count_text(telling, counts[STANDING_FALSE]),
                           count_text(telling, counts[STANDING_UNKNOWN]), NULL));
        else
            section(telling, phrase(telling->arena, translate("{1}: {2}"), list->name, lines, NULL));
        for (uint32_t j = 0; j < list->lines.count; j++) {
            const struct told_line *line = &list->lines.items[j];
            tell_line_head(telling, list, line);
            tell_line_tests(telling, line);
            for (uint32_t k = 0; k < line->definitions.count; k++)
                tell_definition(telling, 6, line->definitions.items[k]);
        }
    }
}

/* ---- Results and what follows ---- */

static const char *output_text(struct telling *telling, const struct told_output *output)
{
    const char *text = with_clause(telling, output->value.text, output->item->clause);
    if (output->missing.count)
        text = phrase(telling->arena, translate("{1} (missing: {2})"), text,
                      names_text(telling->arena, &output->missing), NULL);
    return with_place(telling, text, output->item->line);
}

static void tell_outputs(struct telling *telling, const char *title, const struct told_output *outputs,
                         uint32_t count)
{
    if (count == 0)
        return;
    unsigned width = 0;
    for (uint32_t i = 0; i < count; i++) {
        unsigned of_name = text_width(outputs[i].item->name, strlen(outputs[i].item->name));
        if (of_name > width)
            width = of_name;
    }
    section(telling, title);
    for (uint32_t i = 0; i < count; i++)
        tell_columns(telling, outputs[i].item->name, width, output_text(telling, &outputs[i]));
}

static void tell_breakdown(struct telling *telling)
{
    const struct explanation *explanation = telling->explanation;
    if (explanation->rows.count == 0)
        return;
    section(telling, translate("Breakdown"));
    for (uint32_t i = 0; i < explanation->rows.count; i++) {
        const struct told_row *row = &explanation->rows.items[i];
        const char *text = phrase(telling->arena, translate("{1} -- {2}"), row->name,
                                  values_text(telling, &row->cells), NULL);
        if (row->standing == STANDING_UNKNOWN)
            text = phrase(telling->arena, translate("{1} (whether there is such a row is open)"), text, NULL);
        tell(telling, 2, with_place(telling, text, row->row->line));
    }
}

static void tell_documents(struct telling *telling)
{
    const struct explanation *explanation = telling->explanation;
    if (explanation->documents.count == 0)
        return;
    section(telling, translate("Documents to hand in"));
    for (uint32_t i = 0; i < explanation->documents.count; i++) {
        const struct document *document = explanation->documents.items[i].document;
        told_names parts = {0};
        if (document->timing)
            VECTOR_ADD(telling->arena, parts, document->timing);
        if (document->method)
            VECTOR_ADD(telling->arena, parts, document->method);
        const char *text = document->name;
        if (parts.count)
            text = phrase(telling->arena, translate("{1} ({2})"), text, names_text(telling->arena, &parts),
                          NULL);
        if (explanation->documents.items[i].due == STANDING_FALSE)
            text = phrase(telling->arena, translate("{1}: not needed"), text, NULL);
        else if (explanation->documents.items[i].due == STANDING_UNKNOWN)
            text = phrase(telling->arena, translate("{1}: whether it is needed is open"), text, NULL);
        text = with_clause(telling, text, document->clause);
        tell(telling, 2,
             arena_print(telling->arena, "%s %s", mark(explanation->documents.items[i].due),
                         with_place(telling, text, document->line)));
    }
}

void explain_working(struct explanation *explanation, bool places, struct buffer *out)
{
    struct telling telling = {.explanation = explanation,
                              .arena = explanation->arena,
                              .program = explanation->request->program,
                              .out = out,
                              .places = places};
    tell_head(&telling);
    tell_outcome(&telling);
    tell_missing(&telling);
    tell_requirements(&telling);
    tell_lists(&telling);
    tell_definitions(&telling);
    tell_outputs(&telling, translate("Results"), explanation->results.items, explanation->results.count);
    tell_breakdown(&telling);
    tell_outputs(&telling, translate("Duties and dates"), explanation->duties.items,
                 explanation->duties.count);
    tell_documents(&telling);
}
