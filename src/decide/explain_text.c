/* SPDX-License-Identifier: Apache-2.0 */
/* The rules as they came out, told in the order of the decision: the requirements, the lines, how the amounts
 * came about, and what follows from it. */
#include <config.h>

#include "decide/explain_form.h"

#include "base/diagnostic.h"

#include <string.h>

static void tell(struct telling *telling, unsigned indent, const char *text)
{
    form_line(&telling->form, indent, text);
}

static void tell_pair(struct telling *telling, unsigned indent, const char *name, const char *text)
{
    form_pair(&telling->form, indent, name, text);
}

static void section(struct telling *telling, const char *title)
{
    form_section(&telling->form, title);
}

/* What a requirement, a line or a document came to, by standing. */
struct status_words {
    const char *words[3];
    unsigned width; /* of the widest that occurs */
};

static struct status_words status_of_tests(void)
{
    return (struct status_words){.words = {[STANDING_FALSE] = translate("× not met"),
                                           [STANDING_TRUE] = translate("○ met"),
                                           [STANDING_UNKNOWN] = translate("？ open")},
                                 .width = 0};
}

static struct status_words status_of_lines(void)
{
    return (struct status_words){.words = {[STANDING_FALSE] = translate("× not covered"),
                                           [STANDING_TRUE] = translate("○ covered"),
                                           [STANDING_UNKNOWN] = translate("？ open")},
                                 .width = 0};
}

static struct status_words status_of_documents(void)
{
    return (struct status_words){.words = {[STANDING_FALSE] = translate("× not needed"),
                                           [STANDING_TRUE] = translate("○ needed"),
                                           [STANDING_UNKNOWN] = translate("？ open")},
                                 .width = 0};
}

/* Where the scheme file says it, behind a text. */
static const char *with_place(struct telling *telling, const char *text, uint32_t line, const char *file)
{
    if (!telling->places || line == 0)
        return text;
    return arena_print(telling->arena, "%s (%s:%u)", text, file ? file : telling->program->source_name, line);
}

static const char *with_clause(struct telling *telling, const char *text, uint32_t clause)
{
    if (clause == NONE)
        return text;
    return phrase(telling->arena, translate("{1} -- {2}"), text,
                  clause_heading(telling->explanation, clause, NULL), NULL);
}

const char *count_text(struct telling *telling, uint32_t count)
{
    return arena_print(telling->arena, "%u", count);
}

unsigned widest(const char *const *texts, uint32_t count)
{
    unsigned widest = 0;
    for (uint32_t i = 0; i < count; i++) {
        unsigned width = text_width(texts[i], strlen(texts[i]));
        if (width > widest)
            widest = width;
    }
    return widest;
}

/* `counts`: how many there are of each standing. */
static struct status_words with_width(struct status_words status, const uint32_t *counts)
{
    for (unsigned i = 0; i < 3; i++) {
        unsigned width = counts[i] ? text_width(status.words[i], strlen(status.words[i])) : 0;
        if (width > status.width)
            status.width = width;
    }
    return status;
}

static void tell_status(struct telling *telling, unsigned indent, const struct status_words *status,
                        enum standing standing, const char *text)
{
    form_columns(&telling->form, indent, status->words[standing], status->width, form_role(standing), text);
}

/* ---- Requirements and tests ---- */

/* Whether the inputs only repeat the condition: `介護保険指定`, `都道府県 = 埼玉県`. */
static bool inputs_say_nothing(struct telling *telling, const struct told_test *test)
{
    if (test->inputs.count != 1 || !test->test->text || test->standing != STANDING_TRUE)
        return false;
    return strcmp(test->inputs.items[0].name, test->test->text) == 0 ||
           strcmp(inputs_text(telling->arena, &test->inputs, NULL), test->test->text) == 0;
}

static void tell_test(struct telling *telling, unsigned indent, const struct status_words *status,
                      const struct told_test *test)
{
    tell_status(
        telling, indent, status, test->standing,
        with_place(telling, test_heading(telling->explanation, test), test->test->line, test->test->file));
    if (test->test->text)
        tell_pair(telling, indent + 4, translate("condition"), test->test->text);
    if (test->inputs.count && !inputs_say_nothing(telling, test))
        tell_pair(telling, indent + 4, translate("given"), inputs_text(telling->arena, &test->inputs, NULL));
    if (test->missing.count)
        tell_pair(telling, indent + 4, translate("missing"), names_text(telling->arena, &test->missing));
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
    struct status_words status = with_width(status_of_tests(), counts);
    for (uint32_t i = 0; i < total; i++)
        tell_test(telling, 2, &status, &explanation->requirements.items[i]);
}

/* ---- Definitions ---- */

static void tell_definition(struct telling *telling, unsigned indent,
                            const struct told_definition *definition);

static void tell_choice(struct telling *telling, unsigned indent, const struct told_choice *choice)
{
    const struct note *note = choice->note;
    const char *text = note->name;
    if (note->kind == NOTE_EXCEPTION) {
        const char *pattern =
            choice->standing == STANDING_UNKNOWN ? translate("may apply: when {1}, then {2}")
            : choice->decides                    ? translate("the exception applies: when {1}, then {2}")
                              : translate("holds too, but another prevails: when {1}, then {2}");
        text = phrase(telling->arena, pattern, text, note->text ? note->text : choice->value.text, NULL);
    } else {
        tell_pair(telling, indent,
                  choice->standing == STANDING_UNKNOWN ? translate("row that may apply")
                                                       : translate("row that applies"),
                  with_place(telling, text, note->line, note->file));
        return;
    }
    tell(telling, indent,
         with_place(telling, with_clause(telling, text, note->clause), note->line, note->file));
}

/* How it is written (the default, when it has exceptions), unless an exception took its place. */
static void tell_formula(struct telling *telling, unsigned indent, const struct told_definition *definition)
{
    bool replaced = false, open = false;
    for (uint32_t i = 0; i < definition->choices.count; i++) {
        const struct told_choice *choice = &definition->choices.items[i];
        bool exception = choice->note->kind == NOTE_EXCEPTION;
        replaced = replaced || (exception && choice->standing == STANDING_TRUE);
        open = open || (exception && choice->standing == STANDING_UNKNOWN);
    }
    bool *told = &telling->formulas[definition->note - telling->program->notes];
    if (!definition->note->text || replaced || (*told && !telling->places))
        return;
    *told = true;
    const char *name = definition->exceptions == 0 ? translate("formula")
                       : open                      ? translate("by default")
                                                   : translate("by default, since no exception applies");
    tell_pair(telling, indent, name, definition->note->text);
}

static void tell_definition_body(struct telling *telling, unsigned indent,
                                 const struct told_definition *definition)
{
    tell_formula(telling, indent, definition);
    if (definition->rounded)
        tell_pair(telling, indent, translate("rounded first"), definition->rounded);
    for (uint32_t i = 0; i < definition->choices.count; i++)
        tell_choice(telling, indent, &definition->choices.items[i]);
    const char *inputs = inputs_text(telling->arena, &definition->inputs, definition);
    if (*inputs)
        tell_pair(telling, indent, translate("given"), inputs);
    for (uint32_t i = 0; i < definition->table_count; i++)
        tell_definition(telling, indent, definition->tables[i]);
}

static void tell_definition(struct telling *telling, unsigned indent,
                            const struct told_definition *definition)
{
    const struct note *note = definition->note;
    const char *text =
        phrase(telling->arena, translate("{1} = {2}"), note->name, definition->value.text, NULL);
    tell(telling, indent,
         with_place(telling, with_clause(telling, text, note->clause), note->line, note->file));
    tell_definition_body(telling, indent + 4, definition);
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

static const struct told_test *first_failed(const struct told_line *line)
{
    for (uint32_t i = 0; i < line->tests.count; i++)
        if (line->tests.items[i].standing == STANDING_FALSE)
            return &line->tests.items[i];
    return NULL;
}

static void tell_line_head(struct telling *telling, const struct told_list *list,
                           const struct status_words *status, const struct told_line *line)
{
    struct arena *arena = telling->arena;
    const char *name =
        *line->what ? phrase(arena, translate("{1} ({2})"), line->name, line->what, NULL) : line->name;
    if (!list->decided) {
        tell(telling, 2, name);
        return;
    }
    const struct told_test *failed = first_failed(line);
    if (line->covered != STANDING_FALSE)
        name = phrase(arena, translate("{1} -- counted as {2}"), name, line->counted.text, NULL);
    else if (failed)
        name = phrase(arena, translate("{1} -- {2}"), name,
                      failed->clause ? failed->clause : test_heading(telling->explanation, failed), NULL);
    tell_status(telling, 2, status, line->covered, name);
}

/* The tests that a line fails or leaves open: the first that fails is the reason given, and is told in full.
 */
static void tell_line_tests(struct telling *telling, const struct told_line *line)
{
    told_names met = {0}, also = {0};
    const struct told_test *failed = first_failed(line);
    uint32_t counts[3] = {0};
    for (uint32_t i = 0; i < line->tests.count; i++)
        if (line->tests.items[i].standing != STANDING_TRUE)
            counts[line->tests.items[i].standing]++;
    const struct status_words status = with_width(status_of_tests(), counts);
    for (uint32_t i = 0; i < line->tests.count; i++) {
        const struct told_test *test = &line->tests.items[i];
        bool whole = telling->places || test == failed || (test->standing == STANDING_UNKNOWN && !failed);
        if (test->standing != STANDING_TRUE && whole)
            tell_test(telling, 6, &status, test);
        else if (test->standing == STANDING_FALSE)
            names_add(telling->arena, &also, test_heading(telling->explanation, test));
        else if (test->standing == STANDING_TRUE && test->clause)
            names_add(telling->arena, &met, test->clause);
    }
    if (also.count)
        tell_pair(telling, 6, translate("also not met"), names_text(telling->arena, &also));
    if (met.count)
        tell_pair(telling, 6, translate("met"), names_text(telling->arena, &met));
}

/* Whether a definition is behind a test that the line fails or leaves open. */
static bool behind_tests(const struct told_line *line, const char *name)
{
    for (uint32_t i = 0; i < line->tests.count; i++) {
        const struct told_test *test = &line->tests.items[i];
        for (uint32_t j = 0; test->standing != STANDING_TRUE && j < test->inputs.count; j++)
            if (strcmp(test->inputs.items[j].name, name) == 0)
                return true;
    }
    return false;
}

/* Of what the line is not, the names are enough, but for what stands behind its failing. */
static void tell_line_definitions(struct telling *telling, const struct told_line *line)
{
    told_names none = {0};
    for (uint32_t i = 0; i < line->definitions.count; i++) {
        const struct told_definition *definition = line->definitions.items[i];
        bool not = definition->value.format.type == TYPE_TRUTH &&
                   lane_standing(definition->value.lane) == STANDING_FALSE;
        if (not &&!telling->places && !behind_tests(line, definition->note->name))
            names_add(telling->arena, &none, definition->note->name);
        else
            tell_definition(telling, 6, definition);
    }
    if (none.count)
        tell_pair(telling, 6, translate("it is none of"), names_text(telling->arena, &none));
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
        struct status_words status = with_width(status_of_lines(), counts);
        for (uint32_t j = 0; j < list->lines.count; j++) {
            const struct told_line *line = &list->lines.items[j];
            tell_line_head(telling, list, &status, line);
            tell_line_tests(telling, line);
            tell_line_definitions(telling, line);
        }
    }
}

/* ---- Results and what follows ---- */

static const char *output_text(struct telling *telling, const struct told_output *output)
{
    const char *text = output->value.text;
    if (output->missing.count)
        text = phrase(telling->arena, translate("{1} (missing: {2})"), text,
                      names_text(telling->arena, &output->missing), NULL);
    return with_place(telling, with_clause(telling, text, output->item->clause), output->item->line,
                      output->item->file);
}

static void tell_outputs(struct telling *telling, const char *title, const struct told_output *outputs,
                         uint32_t count)
{
    if (count == 0)
        return;
    const char **names = ARENA_ARRAY(telling->arena, const char *, count);
    for (uint32_t i = 0; i < count; i++)
        names[i] = outputs[i].item->name;
    unsigned width = widest(names, count);
    section(telling, title);
    for (uint32_t i = 0; i < count; i++) {
        form_columns(&telling->form, 2, names[i], width, HTML_PLAIN, output_text(telling, &outputs[i]));
        if (outputs[i].definition)
            tell_definition_body(telling, 6, outputs[i].definition);
    }
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
                                  inputs_text(telling->arena, &row->cells, NULL), NULL);
        if (row->standing == STANDING_UNKNOWN)
            text = phrase(telling->arena, translate("{1} (whether there is such a row is open)"), text, NULL);
        tell(telling, 2, with_place(telling, text, row->row->line, row->row->file));
    }
}

static void tell_documents(struct telling *telling)
{
    const struct explanation *explanation = telling->explanation;
    if (explanation->documents.count == 0)
        return;
    uint32_t counts[3] = {0};
    for (uint32_t i = 0; i < explanation->documents.count; i++)
        counts[explanation->documents.items[i].due]++;
    struct status_words status = with_width(status_of_documents(), counts);
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
        text = with_clause(telling, text, document->clause);
        tell_status(telling, 2, &status, explanation->documents.items[i].due,
                    with_place(telling, text, document->line, document->file));
    }
}

void tell_rules(struct telling *telling)
{
    tell_requirements(telling);
    tell_lists(telling);
    tell_definitions(telling);
    tell_outputs(telling, translate("Results"), telling->explanation->results.items,
                 telling->explanation->results.count);
    tell_breakdown(telling);
    tell_outputs(telling, translate("Duties and dates"), telling->explanation->duties.items,
                 telling->explanation->duties.count);
    tell_documents(telling);
}
