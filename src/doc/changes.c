/* SPDX-License-Identifier: Apache-2.0 */
/* What a scheme changes in its base, and what its amendments change from a day on: before and after, side by
 * side. */
#include <config.h>

#include "doc/parts.h"

#include "check/amend.h"

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

/* A declaration that is changed, or that is looked for. */
struct change {
    const struct declaration *declaration;
    const char *list; /* of whose lines it is; NULL: of the application */
    bool dated;       /* it stands in an amendment */
    int32_t day;      /* of that */
};

/* The same thing in a text, of the same lines, what its amendments by date say left out. */
static const struct declaration *find_alike(const struct declaration *declarations, const char *list,
                                            const struct change *wanted)
{
    bool here = list && wanted->list ? strcmp(list, wanted->list) == 0 : list == wanted->list;
    for (const struct declaration *d = declarations; d; d = d->next) {
        if (here && declarations_alike(d, wanted->declaration))
            return d;
        if (d->kind == DECLARATION_DATED)
            continue;
        bool of_lines = d->kind == DECLARATION_EACH || d->kind == DECLARATION_LIST;
        const struct declaration *inner = find_alike(d->body, of_lines ? d->name.text : list, wanted);
        for (const struct branch *branch = d->branches; branch && !inner; branch = branch->next)
            inner = find_alike(branch->body, list, wanted);
        if (inner)
            return inner;
    }
    return NULL;
}

static int32_t day_of(const struct declaration *dated)
{
    return dated->dates->expression->day;
}

/* What a text says of the same thing on the day before: its latest amendment till then that tells of it, else what it said
 * at first. */
static const struct declaration *said_before(const struct declaration *text, const struct change *now, int32_t day)
{
    const struct declaration *found = NULL, *latest = NULL;
    for (const struct declaration *d = text; d; d = d->next) {
        if (d->kind != DECLARATION_DATED || day_of(d) >= day || (latest && day_of(d) < day_of(latest)))
            continue;
        const struct declaration *there = find_alike(d->body, NULL, now);
        if (there) {
            found = there;
            latest = d;
        }
    }
    return found ? found : find_alike(text, NULL, now);
}

/* What was said of the same thing before, by this source or by a base. */
static const struct declaration *before(struct manuscript *document, const struct change *now)
{
    const struct declaration *found = now->dated ? said_before(written(document, 0), now, now->day) : NULL;
    for (uint32_t i = 1; !found && i < document->request->sources->sources.count; i++)
        found = said_before(written(document, i), now, INT32_MAX);
    return found;
}

static void tell_side(struct manuscript *document, enum html_role role, const char *title,
                      const struct declaration *declaration)
{
    page_paragraph_begin(&document->page);
    page_mark(&document->page, role, title);
    page_paragraph_end(&document->page);
    tell_written(document, declaration);
}

static void tell_change(struct manuscript *document, const struct change *change)
{
    const struct declaration *d = change->declaration;
    const struct declaration *old = d->amendment == AMENDMENT_ADD ? NULL : before(document, change);
    const char *name = d->name.text ? d->name.text : d->label.text;
    page_paragraph_begin(&document->page);
    page_strong(&document->page, kind_name(d->kind));
    if (name)
        page_text(&document->page, arena_print(document->arena, " %s", name));
    tell_citations(document, d->citations);
    page_paragraph_end(&document->page);
    if (old)
        tell_side(document, HTML_REMOVED, d->amendment == AMENDMENT_DELETE ? translate("deleted") : translate("before"), old);
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

/* `within`: what the declarations stand in. */
static void tell_changes_in(struct manuscript *document, const struct declaration *declarations, struct change within)
{
    for (const struct declaration *d = declarations; d; d = d->next) {
        struct change change = within;
        change.declaration = d;
        if (d->amendment != AMENDMENT_NONE) {
            tell_change(document, &change);
            continue;
        }
        if (d->kind == DECLARATION_EACH)
            change.list = d->name.text;
        if (d->kind == DECLARATION_CONSTANT && d->stages)
            tell_stages(document, d);
        if (d->kind == DECLARATION_DATED) {
            change.dated = true;
            change.day = day_of(d);
            const char *day = expression_written(document, d->dates->expression);
            page_heading(&document->page, 3, arena_print(document->arena, translate("From %s on"), day),
                         NULL);
        }
        tell_changes_in(document, d->body, change);
        for (const struct branch *branch = d->branches; branch; branch = branch->next)
            tell_changes_in(document, branch->body, change);
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
    tell_changes_in(document, written(document, 0), (struct change){0});
}
