/* SPDX-License-Identifier: Apache-2.0 */
/* The document as a whole: its head, its contents, and its rules in the order of the source's outline. */
#include <config.h>

#include "doc/document.h"

#include "doc/parts.h"

#include "base/date.h"

#include <string.h>

/* ---- head ---- */

static const char *printed_days(struct manuscript *document, const struct expression_list *days)
{
    const char *text = "";
    for (const struct expression_list *day = days; day; day = day->next)
        text = arena_print(document->arena, "%s%s%s", text, *text ? translate(", ") : "",
                           expression_written(document, day->expression));
    return text;
}

static void head_item(struct manuscript *document, const char *name, const char *text)
{
    page_item_begin(&document->page);
    page_quiet(&document->page, name);
    page_text(&document->page, translate(": "));
    page_text(&document->page, text);
    page_item_end(&document->page);
}

static void tell_head(struct manuscript *document)
{
    const struct checked_scheme *checked = document->request->checked;
    page_list_begin(&document->page);
    head_item(document, translate("scheme"), checked->id);
    const struct declaration *base = written_base(document); /* which is worked into the declarations */
    if (base)
        head_item(document, translate("builds on"), base->name.text);
    for (const struct declaration *d = checked->declarations; d; d = d->next) {
        if (d->kind == DECLARATION_SOURCE)
            head_item(document, translate("source"), d->label.text);
        else if (d->kind == DECLARATION_EFFECTIVE)
            head_item(document, translate("in force from"), printed_days(document, d->dates));
        else if (d->kind == DECLARATION_AMENDED)
            head_item(document, translate("amended"), printed_days(document, d->dates));
        else if (d->kind == DECLARATION_CONFORM)
            head_item(document, translate("keeps within"), d->name.text);
    }
    head_item(document, translate("fingerprint of the scheme's text"),
              document->request->program->source_hash);
    page_list_end(&document->page);
    page_paragraph_begin(&document->page);
    page_text(
        &document->page,
        translate("This page is made from the scheme file by yoko, in the file's own words: read it beside "
                  "the source, whose sentences it does not repeat."));
    page_paragraph_end(&document->page);
}

/* ---- sections ---- */

struct section {
    const char *id, *title;
    void (*tell)(struct manuscript *document);
};

static const char *clause_title(struct manuscript *document, const struct clause *clause)
{
    return arena_print(document->arena, "%s %s", clause->id, clause->label);
}

static const char *clause_id(struct manuscript *document, const char *id)
{
    return page_id(document->arena, "clause", NULL, id);
}

/* The clauses that this one is a reading of, and those that read it. */
static void tell_interpretations(struct manuscript *document, uint32_t number)
{
    const struct checked_scheme *checked = document->request->checked;
    for (uint32_t i = 0; i < checked->interpretations.count; i++) {
        const struct checked_interpretation *found = &checked->interpretations.items[i];
        if (found->clause != number && found->interpreted != number)
            continue;
        const char *other = checked->clauses[found->clause == number ? found->interpreted : found->clause].id;
        page_paragraph_begin(&document->page);
        page_mark(&document->page, HTML_CHANGED,
                  found->clause == number ? translate("interprets") : translate("interpreted by"));
        page_text(&document->page, " ");
        page_link(&document->page, clause_id(document, other), other);
        page_paragraph_end(&document->page);
    }
}

static void tell_clause(struct manuscript *document, uint32_t number)
{
    const struct clause *clause = &document->request->checked->clauses[number];
    bool any = false, first;
    page_heading(&document->page, 3, clause_title(document, clause), clause_id(document, clause->id));
    if (clause->nothing) {
        page_paragraph_begin(&document->page);
        page_mark(&document->page, HTML_PLAIN, translate("computes nothing"));
        page_text(&document->page, " ");
        page_text(&document->page, clause->nothing);
        page_paragraph_end(&document->page);
    }
    tell_interpretations(document, number);
    for (uint32_t i = 0; i < document->rules.count; i++)
        if (rule_cites(&document->rules.items[i], clause->id, &first) && first)
            tell_rule(document, &document->rules.items[i]);
    for (uint32_t i = 0; i < document->rules.count; i++) {
        const struct rule *rule = &document->rules.items[i];
        if (!rule_cites(rule, clause->id, &first) || first)
            continue;
        if (!any)
            page_paragraph_begin(&document->page);
        page_text(&document->page, any ? translate(", ") : translate("Also at work in: "));
        page_link(&document->page, rule->id, rule->name);
        any = true;
    }
    if (any)
        page_paragraph_end(&document->page);
}

static void tell_clauses(struct manuscript *document)
{
    for (uint32_t i = 0; i < document->request->checked->clause_count; i++)
        tell_clause(document, i);
}

static void tell_uncited(struct manuscript *document)
{
    for (uint32_t i = 0; i < document->rules.count; i++)
        if (!document->rules.items[i].declaration->citations)
            tell_rule(document, &document->rules.items[i]);
}

static bool has_uncited(const struct manuscript *document)
{
    for (uint32_t i = 0; i < document->rules.count; i++)
        if (!document->rules.items[i].declaration->citations)
            return true;
    return false;
}

/* What comes out of it, each a link to where it is told. */
static void tell_outputs(struct manuscript *document)
{
    static const enum declaration_kind kinds[] = {DECLARATION_RESULT, DECLARATION_BREAKDOWN, DECLARATION_DUTY,
                                                  DECLARATION_DOCUMENT};
    for (unsigned k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        bool any = false;
        for (uint32_t i = 0; i < document->rules.count; i++) {
            const struct rule *rule = &document->rules.items[i];
            if (rule->declaration->kind != kinds[k])
                continue;
            if (!any) {
                page_heading(&document->page, 3, kind_name(kinds[k]), NULL);
                page_list_begin(&document->page);
            }
            any = true;
            page_item_begin(&document->page);
            page_link(&document->page, rule->id, rule->name);
            tell_citations(document, rule->declaration->citations);
            page_item_end(&document->page);
        }
        if (any)
            page_list_end(&document->page);
    }
}

static void tell_contents_of_clauses(struct manuscript *document)
{
    const struct checked_scheme *checked = document->request->checked;
    page_list_begin(&document->page);
    for (uint32_t i = 0; i < checked->clause_count; i++) {
        page_item_begin(&document->page);
        page_link(&document->page, clause_id(document, checked->clauses[i].id),
                  clause_title(document, &checked->clauses[i]));
        page_item_end(&document->page);
    }
    page_list_end(&document->page);
}

static void tell_contents(struct manuscript *document, const struct section *sections, unsigned count)
{
    page_heading(&document->page, 2, translate("Contents"), "contents");
    page_list_begin(&document->page);
    for (unsigned i = 0; i < count; i++) {
        page_item_begin(&document->page);
        page_link(&document->page, sections[i].id, sections[i].title);
        if (sections[i].tell == tell_clauses)
            tell_contents_of_clauses(document);
        page_item_end(&document->page);
    }
    page_list_end(&document->page);
}

static void release(void *thing)
{
    struct manuscript *document = thing;
    buffer_end(&document->work);
}

void document_write(const struct document_request *request, struct buffer *out)
{
    struct section sections[7];
    unsigned count = 0;
    struct manuscript *document = ARENA_NEW(request->arena, struct manuscript);
    *document = (struct manuscript){.request = request,
                                    .arena = request->arena,
                                    .page = {.out = out, .arena = request->arena, .html = request->html},
                                    .language = strcmp(translate("en"), "ja") == 0 ? LANGUAGE_JAPANESE
                                                                                   : LANGUAGE_ENGLISH};
    memory_adopt(request->arena, document, release);
    rules_collect(document);
    relations_make(document);
    sections[count++] = (struct section){"clauses", translate("Clause by clause"), tell_clauses};
    if (has_uncited(document))
        sections[count++] = (struct section){"uncited", translate("Rules that cite no clause"), tell_uncited};
    sections[count++] = (struct section){"outputs", translate("What comes out of it"), tell_outputs};
    sections[count++] = (struct section){"fields", translate("What is asked"), tell_fields};
    if (has_choices(document))
        sections[count++] = (struct section){"choices", translate("What may be chosen"), tell_choices};
    if (has_changes(document))
        sections[count++] = (struct section){"changes", translate("What changed"), tell_changes};
    if (request->examples.count)
        sections[count++] = (struct section){"examples", translate("Examples"), tell_cases};
    page_begin(&document->page, request->checked->title ? request->checked->title : request->checked->id);
    tell_head(document);
    tell_contents(document, sections, count);
    for (unsigned i = 0; i < count; i++) {
        page_heading(&document->page, 2, sections[i].title, sections[i].id);
        sections[i].tell(document);
    }
    page_end(&document->page);
}
