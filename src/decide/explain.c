/* SPDX-License-Identifier: Apache-2.0 */
/* The way in to explanations: the depth picks who is spoken to. */
#include <config.h>

#include "decide/explain_form.h"

#include "base/diagnostic.h"

#include <string.h>

bool explain_depth_read(const char *name, enum explain_depth *depth)
{
    static const char *const names[] = {"letter", "working", "trace"};
    for (unsigned i = 0; i < 3; i++)
        if (strcmp(names[i], name) == 0) {
            *depth = (enum explain_depth)i;
            return true;
        }
    return false;
}

static void tell_working(struct explanation *explanation, struct form *form, enum explain_depth depth)
{
    bool trace = depth == EXPLAIN_TRACE;
    struct telling telling = {.explanation = explanation,
                              .arena = explanation->arena,
                              .program = explanation->request->program,
                              .form = *form,
                              .places = trace};
    telling.formulas = ARENA_ARRAY(telling.arena, bool, telling.program->note_count + 1);
    cuts_build(explanation);
    decisive_build(explanation);
    tell_decision(&telling, depth != EXPLAIN_OUTCOME);
    if (depth != EXPLAIN_OUTCOME)
        tell_rules(&telling);
    if (trace)
        explain_registers(explanation, &telling.form);
    *form = telling.form;
}

static void tell(const struct explain_request *request, enum explain_depth depth, struct form *form)
{
    struct arena *arena = request->arena;
    const char *title =
        phrase(arena, translate("On application {1}, {2}"), request->decision->id, request->program->title, NULL);
    form_begin(form, title);
    struct explanation *explanation = explanation_build(request, depth == EXPLAIN_TRACE);
    form_title(form, title, depth == EXPLAIN_LETTER);
    if (depth == EXPLAIN_LETTER) {
        cuts_build(explanation);
        explain_letter(explanation, form);
    } else {
        tell_working(explanation, form, depth);
    }
    form_end(form);
}

void explain_text(const struct explain_request *request, enum explain_depth depth, struct buffer *out)
{
    struct form form = {.out = out, .arena = request->arena};
    tell(request, depth, &form);
}

void explain_html_part(const struct explain_request *request, enum explain_depth depth, unsigned level,
                       struct buffer *out)
{
    struct form form = {.out = out, .arena = request->arena, .html = true, .part = level};
    tell(request, depth, &form);
}

void explain_html(const struct explain_request *request, enum explain_depth depth, struct buffer *out)
{
    struct form form = {.out = out, .arena = request->arena, .html = true};
    tell(request, depth, &form);
}
