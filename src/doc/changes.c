/* SPDX-License-Identifier: Apache-2.0 */
/* What a scheme changes in its base, and what its amendments change from a day on: before and after, side by
 * side. */
#include <config.h>

#include "doc/parts.h"

#include "check/amend.h"
#include "syntax/print.h"

#include <string.h>

/* A source's tree as it is written, before anything is worked in. What is wrong with it was reported when the
 * scheme was loaded. */
static const struct declaration *written(struct manuscript *document, uint32_t source)
{
    struct diagnostics ignored;
    diagnostics_begin(&ignored, document->arena);
    return parse_source(document->arena, document->request->sources, source, &ignored, NULL);
}

const struct declaration *written_base(struct manuscript *document)
{
    for (const struct declaration *d = written(document, 0); d; d = d->next)
        if (d->kind == DECLARATION_BASE)
            return d;
    return NULL;
}

static const struct declaration *find_alike(const struct declaration *list, const struct declaration *wanted)
{
    for (const struct declaration *d = list; d; d = d->next) {
        if (declarations_alike(d, wanted))
            return d;
        const struct declaration *inner = d->kind == DECLARATION_DATED ? NULL : find_alike(d->body, wanted);
        for (const struct branch *branch = d->branches; branch && !inner; branch = branch->next)
            inner = find_alike(branch->body, wanted);
        if (inner)
            return inner;
    }
    return NULL;
}

/* What a base says of the same thing, or this source before the day of an amendment. */
static const struct declaration *before(struct manuscript *document, const struct declaration *now)
{
    uint32_t count = document->request->sources->sources.count;
    for (uint32_t i = 0; i < count; i++) {
        const struct declaration *found = find_alike(written(document, i), now);
        if (found && found->span.start != now->span.start && found->amendment == AMENDMENT_NONE)
            return found;
        if (found && i && found->amendment != AMENDMENT_DELETE)
            return found;
    }
    return NULL;
}

static void tell_side(struct manuscript *document, enum html_role role, const char *title,
                      const struct declaration *declaration)
{
    struct declaration alone = *declaration;
    alone.next = NULL;
    alone.amendment = AMENDMENT_NONE;
    page_paragraph_begin(&document->page);
    page_mark(&document->page, role, title);
    page_paragraph_end(&document->page);
    document->work.length = 0;
    print_declarations(&document->work, &alone, document->language);
    if (!document->work.failed)
        page_fixed(&document->page, document->work.bytes, document->work.length);
}

static void tell_change(struct manuscript *document, const struct declaration *d)
{
    const struct declaration *old = d->amendment == AMENDMENT_ADD ? NULL : before(document, d);
    const char *name = d->name.text ? d->name.text : d->label.text ? d->label.text : "";
    page_paragraph_begin(&document->page);
    page_strong(&document->page, kind_name(d->kind));
    page_text(&document->page, arena_print(document->arena, " %s", name));
    tell_citations(document, d->citations);
    page_paragraph_end(&document->page);
    if (old && d->amendment == AMENDMENT_DELETE)
        tell_side(document, HTML_REMOVED, translate("deleted"), old);
    else if (d->amendment == AMENDMENT_DELETE)
        page_mark(&document->page, HTML_REMOVED, translate("deleted"));
    else if (old)
        tell_side(document, HTML_REMOVED, translate("before"), old);
    if (d->amendment != AMENDMENT_DELETE)
        tell_side(document, HTML_ADDED,
                  d->amendment == AMENDMENT_ADD ? translate("added") : translate("after"), d);
}

static uint32_t count_changes(const struct declaration *list)
{
    uint32_t count = 0;
    for (const struct declaration *d = list; d; d = d->next) {
        count += d->amendment != AMENDMENT_NONE;
        count += d->kind == DECLARATION_CONSTANT && d->stages;
        count += d->amendment == AMENDMENT_NONE ? count_changes(d->body) : 0;
        for (const struct branch *branch = d->branches; branch; branch = branch->next)
            count += count_changes(branch->body);
    }
    return count;
}

bool has_changes(struct manuscript *document)
{
    return count_changes(written(document, 0)) > 0;
}

/* A constant whose value changes on a day. */
static void tell_stages(struct manuscript *document, const struct declaration *constant)
{
    page_block_begin(&document->page);
    page_strong(&document->page, constant->name.text);
    tell_citations(document, constant->citations);
    page_list_begin(&document->page);
    page_item_begin(&document->page);
    tell_sentence(document, translate("at first: {1}"), NULL, constant->value, NULL);
    page_item_end(&document->page);
    for (const struct stage *stage = constant->stages; stage; stage = stage->next) {
        page_item_begin(&document->page);
        tell_sentence(document, translate("from {1} on: {2}"), NULL, stage->since, stage->value);
        page_item_end(&document->page);
    }
    page_list_end(&document->page);
    page_block_end(&document->page);
}

static void tell_changes_in(struct manuscript *document, const struct declaration *list)
{
    for (const struct declaration *d = list; d; d = d->next) {
        if (d->amendment != AMENDMENT_NONE) {
            tell_change(document, d);
            continue;
        }
        if (d->kind == DECLARATION_CONSTANT && d->stages)
            tell_stages(document, d);
        if (d->kind == DECLARATION_DATED && d->dates) {
            document->work.length = 0;
            print_expression(&document->work, d->dates->expression, document->language);
            const char *day = document->work.failed
                                  ? ""
                                  : arena_text(document->arena, document->work.bytes, document->work.length);
            page_heading(&document->page, 3, arena_print(document->arena, translate("From %s on"), day),
                         NULL);
        }
        tell_changes_in(document, d->body);
        for (const struct branch *branch = d->branches; branch; branch = branch->next)
            tell_changes_in(document, branch->body);
    }
}

void tell_changes(struct manuscript *document)
{
    const struct declaration *base = written_base(document);
    if (base) {
        page_paragraph_begin(&document->page);
        tell_sentence(document, translate("Everything else is as in {0}."), base->name.text, NULL, NULL);
        page_paragraph_end(&document->page);
    }
    tell_changes_in(document, written(document, 0));
}
