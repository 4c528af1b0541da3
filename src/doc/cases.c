/* SPDX-License-Identifier: Apache-2.0 */
/* The worked examples of a scheme: what each assumes and expects, and how its decision comes about. */
#include <config.h>

#include "doc/parts.h"

#include "decide/explain.h"
#include "testing/run.h"

#include <string.h>

/* What explains an example, once it has been decided. */
struct explaining {
    struct buffer text;
    bool html;
};

static void release(void *thing)
{
    struct explaining *explaining = thing;
    buffer_end(&explaining->text);
}

static void explain(void *context, const struct explain_request *request)
{
    struct explaining *explaining = context;
    explaining->text.length = 0;
    if (explaining->html)
        explain_html_part(request, EXPLAIN_WORKING, 4, &explaining->text);
    else
        explain_text(request, EXPLAIN_WORKING, &explaining->text);
}

static void tell_premises(struct manuscript *document)
{
    bool any = false;
    for (const struct declaration *d = document->request->checked->declarations; d; d = d->next) {
        if (d->kind != DECLARATION_PREMISE)
            continue;
        if (!any)
            page_fold_begin(&document->page, translate("What the examples start from"));
        any = true;
        tell_written(document, d);
    }
    if (any)
        page_fold_end(&document->page);
}

static const struct declaration *example_declared(const struct manuscript *document, struct span span)
{
    for (const struct declaration *d = document->request->checked->declarations; d; d = d->next)
        if (d->kind == DECLARATION_EXAMPLE && d->span.source == span.source && d->span.start == span.start)
            return d;
    return NULL;
}

void tell_cases(struct manuscript *document)
{
    const struct document_request *request = document->request;
    struct explaining *explaining = ARENA_NEW(document->arena, struct explaining);
    *explaining = (struct explaining){.html = request->html};
    memory_adopt(document->arena, explaining, release);
    struct test_run *run =
        test_begin(request->memory, document->arena, request->program, request->diagnostics);
    test_by_date(run, request->versions);
    test_watch(run, explain, explaining);
    tell_premises(document);
    for (uint32_t i = 0; i < request->examples.count; i++) {
        struct examples one = {&request->examples.items[i], 1};
        const struct declaration *declaration = example_declared(document, one.items->span);
        page_heading(&document->page, 3, one.items->label,
                     arena_print(document->arena, "example-%u", (unsigned)i + 1));
        if (declaration)
            tell_written(document, declaration);
        explaining->text.length = 0;
        test_examples(run, &one, request->sources);
        buffer_whole(&explaining->text, request->memory);
        if (!explaining->text.length) /* refused as an input error: nothing was decided */
            continue;
        page_fold_begin(&document->page, translate("How the decision comes about"));
        if (request->html)
            buffer_add(document->page.out, explaining->text.bytes, explaining->text.length);
        else
            page_fixed(&document->page, explaining->text.bytes, explaining->text.length);
        page_fold_end(&document->page);
    }
}
