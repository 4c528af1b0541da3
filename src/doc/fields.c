/* SPDX-License-Identifier: Apache-2.0 */
/* What an application is asked: the fields that rules use, and what may be chosen in them. */
#include <config.h>

#include "doc/parts.h"

#include <string.h>

static bool told(const struct manuscript *document, const struct index_name *name, const char *list)
{
    bool same = name->list && list ? strcmp(name->list, list) == 0 : name->list == list;
    return name->kind == NAME_FIELD && same && has_users(document, name->span);
}

static void cell(struct manuscript *document, const char *text)
{
    page_cell_begin(&document->page, NULL);
    page_text(&document->page, text);
    page_cell_end(&document->page);
}

/* Bounds, whether it must be given, what holds without it. */
static void tell_conditions(struct manuscript *document, const struct declaration *d)
{
    const char *between = "";
    page_cell_begin(&document->page, NULL);
    if (d->low || d->high) {
        struct expression range = {.kind = EXPRESSION_RANGE, .low = d->low, .high = d->high};
        tell_expression(document, &range);
        between = translate(", ");
    }
    if (d->required) {
        page_text(&document->page, between);
        page_text(&document->page, translate("required"));
        between = translate(", ");
    }
    if (d->default_kind != FIELD_DEFAULT_NONE) {
        page_text(&document->page, between);
        tell_sentence(document, translate("without it: {0}"),
                      d->default_value ? expression_written(document, d->default_value)
                                       : translate("its place in the list"),
                      NULL, NULL);
    }
    page_cell_end(&document->page);
}

static void tell_field(struct manuscript *document, const struct index_name *name)
{
    page_row_begin(&document->page);
    page_cell_begin(&document->page, name_id(document, name));
    page_text(&document->page, name->name);
    page_cell_end(&document->page);
    cell(document, name->declaration->label.text ? name->declaration->label.text : "");
    page_cell_begin(&document->page, NULL);
    if (name->domain)
        page_link(&document->page, page_id(document->arena, "choices", NULL, name->domain), name->type);
    else
        page_text(&document->page, name->type);
    page_cell_end(&document->page);
    tell_conditions(document, name->declaration);
    page_cell_begin(&document->page, NULL);
    tell_users(document, name->span);
    page_cell_end(&document->page);
    page_row_end(&document->page);
}

static void tell_fields_of(struct manuscript *document, const char *list, const char *title)
{
    const struct name_index *index = document->request->index;
    const char *heads[] = {translate("field"), translate("what it is"), translate("type"),
                           translate("what it may be"), translate("used by")};
    bool any = false;
    for (uint32_t i = 0; i < index->names.count; i++) {
        if (!told(document, &index->names.items[i], list))
            continue;
        if (!any) {
            page_heading(&document->page, 3, title, NULL);
            page_table_begin(&document->page, heads, sizeof heads / sizeof *heads);
        }
        any = true;
        tell_field(document, &index->names.items[i]);
    }
    if (any)
        page_table_end(&document->page);
}

void tell_fields(struct manuscript *document)
{
    const struct name_index *index = document->request->index;
    tell_fields_of(document, NULL, translate("Of the application"));
    for (uint32_t i = 0; i < index->names.count; i++)
        if (index->names.items[i].kind == NAME_LIST)
            tell_fields_of(
                document, index->names.items[i].name,
                arena_print(document->arena, translate("Of each line of %s"), index->names.items[i].name));
}

/* ---- choices and groups ---- */

/* Whether a field that is told, or a group, has its members from there. */
static bool chosen(const struct manuscript *document, const struct index_name *choices)
{
    const struct name_index *index = document->request->index;
    for (uint32_t i = 0; i < index->names.count; i++) {
        const struct index_name *name = &index->names.items[i];
        bool asks = (name->kind == NAME_FIELD || name->kind == NAME_GROUP) && name->domain &&
                    strcmp(name->domain, choices->name) == 0;
        if (asks && has_users(document, name->span))
            return true;
    }
    return false;
}

static void tell_members(struct manuscript *document, const struct word_list *members)
{
    for (const struct word_list *m = members; m; m = m->next) {
        page_text(&document->page, m->word.text);
        if (m->next)
            page_text(&document->page, translate(", "));
    }
}

static void tell_group(struct manuscript *document, const struct index_name *group)
{
    page_item_begin(&document->page);
    page_anchor(&document->page, name_id(document, group));
    page_strong(&document->page, group->name);
    page_text(&document->page, group->declaration->except ? translate(": all but ") : translate(": "));
    tell_members(document, group->declaration->members);
    page_text(&document->page, translate(" / Used by: "));
    tell_users(document, group->span);
    page_item_end(&document->page);
}

static void tell_choices_of(struct manuscript *document, const struct index_name *choices)
{
    const struct name_index *index = document->request->index;
    bool groups = false;
    page_heading(&document->page, 3, choices->name, page_id(document->arena, "choices", NULL, choices->name));
    page_paragraph_begin(&document->page);
    tell_members(document, choices->declaration->members);
    page_paragraph_end(&document->page);
    for (uint32_t i = 0; i < index->names.count; i++) {
        const struct index_name *name = &index->names.items[i];
        if (name->kind != NAME_GROUP || strcmp(name->domain, choices->name) != 0 ||
            !has_users(document, name->span))
            continue;
        if (!groups)
            page_list_begin(&document->page);
        groups = true;
        tell_group(document, name);
    }
    if (groups)
        page_list_end(&document->page);
}

bool has_choices(const struct manuscript *document)
{
    const struct name_index *index = document->request->index;
    for (uint32_t i = 0; i < index->names.count; i++)
        if (index->names.items[i].kind == NAME_CHOICES && chosen(document, &index->names.items[i]))
            return true;
    return false;
}

void tell_choices(struct manuscript *document)
{
    const struct name_index *index = document->request->index;
    for (uint32_t i = 0; i < index->names.count; i++)
        if (index->names.items[i].kind == NAME_CHOICES && chosen(document, &index->names.items[i]))
            tell_choices_of(document, &index->names.items[i]);
}
