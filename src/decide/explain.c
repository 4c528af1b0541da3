/* SPDX-License-Identifier: Apache-2.0 */
/* The way in to explanations: the depth picks who is spoken to. */
#include <config.h>

#include "decide/explanation.h"

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

void explain_text(const struct explain_request *request, enum explain_depth depth, struct buffer *out)
{
    const struct decision *decision = request->decision;
    if (decision->problem) {
        const char *id = decision->id ? decision->id : translate("(no number)");
        buffer_text(out, phrase(request->arena, translate("Application {1} was not decided: {2}"), id,
                                decision->problem, NULL));
        buffer_text(out, "\n");
        return;
    }
    struct explanation *explanation = explanation_build(request, depth == EXPLAIN_TRACE);
    switch (depth) {
    case EXPLAIN_LETTER:
        explain_letter(explanation, out);
        break;
    case EXPLAIN_WORKING:
        explain_working(explanation, false, out);
        break;
    case EXPLAIN_TRACE:
        explain_working(explanation, true, out);
        explain_registers(explanation, out);
        break;
    }
}
