/* SPDX-License-Identifier: Apache-2.0 */
/* One rule, told in sentences. */
#include <config.h>

#include "doc/parts.h"

/* ---- pieces ---- */

void tell_citations(struct manuscript *document, const struct citation *citations)
{
    if (!citations)
        return;
    page_text(&document->page, translate(" ("));
    for (const struct citation *c = citations; c; c = c->next) {
        page_link(&document->page, page_id(document->arena, "clause", NULL, c->id.text), c->id.text);
        if (c->next)
            page_text(&document->page, translate(", "));
    }
    page_text(&document->page, translate(")"));
}

/* "For each line of 経費, when 区分 is 介護ソフト: " */
static void tell_context(struct manuscript *document, const struct rule *rule)
{
    const struct context *chain[16];
    unsigned count = 0;
    if (rule->list)
        tell_sentence(document, translate("For each line of {0}: "), rule->list, NULL, NULL);
    for (const struct context *context = rule->context; context && count < 16; context = context->outer)
        chain[count++] = context;
    while (count) {
        const struct branch *branch = chain[--count]->branch;
        const struct expression *subject = chain[count]->subject->value;
        if (branch->otherwise)
            tell_sentence(document, translate("where {1} is anything else, "), NULL, subject, NULL);
        else
            tell_case(document, translate("where {1}, "), subject, branch->patterns);
    }
}

/* ---- values ---- */

static void tell_case_items(struct manuscript *document, const struct expression *value)
{
    for (const struct branch *branch = value->branches; branch; branch = branch->next) {
        page_item_begin(&document->page);
        if (branch->otherwise) {
            page_text(&document->page, translate("otherwise"));
        } else if (branch->unknown) {
            page_text(&document->page, translate("if it is not known"));
        } else {
            tell_case(document, translate("in the case that {1}"), value->left, branch->patterns);
        }
        page_text(&document->page, translate(": "));
        tell_value(document, branch->value);
        page_item_end(&document->page);
    }
}

static void tell_if_items(struct manuscript *document, const struct expression *value)
{
    page_item_begin(&document->page);
    tell_sentence(document, translate("if {1}: "), NULL, value->left, NULL);
    tell_value(document, value->middle);
    page_item_end(&document->page);
    page_item_begin(&document->page);
    page_text(&document->page, translate("otherwise"));
    page_text(&document->page, translate(": "));
    tell_value(document, value->right);
    page_item_end(&document->page);
}

void tell_value(struct manuscript *document, const struct expression *value)
{
    if (value->kind != EXPRESSION_CASE && value->kind != EXPRESSION_IF) {
        if (has_parts(value))
            tell_condition_parts(document, value);
        else
            tell_expression(document, value);
        return;
    }
    page_text(&document->page, translate("according to the case:"));
    page_list_begin(&document->page);
    if (value->kind == EXPRESSION_CASE)
        tell_case_items(document, value);
    else
        tell_if_items(document, value);
    page_list_end(&document->page);
}

/* "NAME: " and its value; what follows stands behind it unless the value has parts. */
static void tell_is(struct manuscript *document, const struct rule *rule)
{
    const struct declaration *d = rule->declaration;
    page_block_begin(&document->page);
    tell_context(document, rule);
    page_strong(&document->page, rule->name);
    if (is_condition(document, d->value) && d->kind == DECLARATION_DEFINE)
        page_text(&document->page, translate(" holds in the case of "));
    else
        page_text(&document->page, translate(" comes to "));
    tell_value(document, d->value);
    if (d->when)
        tell_sentence(document, translate(", only if {1}"), NULL, d->when, NULL);
    else if (!has_parts(d->value) && d->value->kind != EXPRESSION_CASE && d->value->kind != EXPRESSION_IF &&
             !is_condition(document, d->value))
        page_text(&document->page, translate("."));
    page_block_end(&document->page);
}

static void tell_exceptions(struct manuscript *document, const struct exception *exceptions)
{
    if (!exceptions)
        return;
    page_block_begin(&document->page);
    page_text(&document->page, translate("Except that:"));
    page_list_begin(&document->page);
    for (const struct exception *e = exceptions; e; e = e->next) {
        page_item_begin(&document->page);
        if (e->first)
            page_text(&document->page, translate("before the others: "));
        tell_sentence(document, translate("if {1}, it is "), NULL, e->condition, NULL);
        tell_value(document, e->value);
        tell_citations(document, e->citations);
        page_item_end(&document->page);
    }
    page_list_end(&document->page);
    page_block_end(&document->page);
}

/* ---- tables ---- */

static void tell_row(struct manuscript *document, const struct table_row *row)
{
    page_row_begin(&document->page);
    page_cell_begin(&document->page, NULL);
    if (row->otherwise)
        page_text(&document->page, translate("otherwise"));
    else
        tell_patterns(document, NULL, row->patterns);
    page_cell_end(&document->page);
    for (const struct expression_list *value = row->values; value; value = value->next) {
        page_cell_begin(&document->page, NULL);
        tell_expression(document, value->expression);
        page_cell_end(&document->page);
    }
    page_row_end(&document->page);
}

static void tell_table(struct manuscript *document, const struct rule *rule)
{
    const struct declaration *d = rule->declaration;
    VECTOR(const char *) heads = {0};
    page_paragraph_begin(&document->page);
    page_strong(&document->page, rule->name);
    page_text(&document->page,
              d->progressive
                  ? translate(": each rate applies to the part of the amount that lies in its row.")
                  : translate(": the value is that of the row that fits."));
    if (d->rounding.text) {
        const char *way = word_translate(WORD_USE_ROUNDING, d->rounding.text, document->language);
        tell_sentence(document, translate(" Before it is looked up, a fraction is rounded ({0})."), way, NULL,
                      NULL);
    }
    page_paragraph_end(&document->page);
    const struct parameter *first = d->parameters;
    VECTOR_ADD(document->arena, heads, first->name.text);
    if (d->columns) {
        for (const struct expression_list *column = d->columns; column; column = column->next)
            VECTOR_ADD(document->arena, heads,
                       arena_print(document->arena, "%s: %s", first->next->name.text,
                                   expression_written(document, column->expression)));
    } else {
        VECTOR_ADD(document->arena, heads, translate("value"));
    }
    page_table_begin(&document->page, heads.items, heads.count);
    for (const struct table_row *row = d->rows; row; row = row->next)
        tell_row(document, row);
    page_table_end(&document->page);
}

/* ---- each kind ---- */

static void tell_requirement(struct manuscript *document, const struct rule *rule)
{
    const struct declaration *d = rule->declaration;
    page_block_begin(&document->page);
    tell_context(document, rule);
    if (d->kind == DECLARATION_EXCLUDE) {
        page_text(&document->page, translate("it is not covered."));
        if (d->label.text)
            page_quiet(&document->page, arena_print(document->arena, " %s", d->label.text));
        page_block_end(&document->page);
        return;
    }
    if (d->label.text) {
        page_strong(&document->page, d->label.text);
        page_text(&document->page, translate(": "));
    }
    page_text(&document->page, d->kind == DECLARATION_BOUND
                                   ? translate("a scheme under this framework must keep ")
                                   : translate("it is required: "));
    tell_condition_parts(document, d->value);
    page_block_end(&document->page);
}

static void tell_document(struct manuscript *document, const struct rule *rule)
{
    const struct declaration *d = rule->declaration;
    page_block_begin(&document->page);
    page_strong(&document->page, rule->name);
    page_text(&document->page, translate(" is to be handed in"));
    if (d->timing.text)
        tell_sentence(document, translate(", when: {0}"), d->timing.text, NULL, NULL);
    if (d->method.text)
        tell_sentence(document, translate(", how: {0}"), d->method.text, NULL, NULL);
    if (d->when) {
        page_text(&document->page, translate(", in the case of "));
        tell_condition_parts(document, d->when);
    }
    page_block_end(&document->page);
}

static void tell_breakdown(struct manuscript *document, const struct rule *rule)
{
    const struct declaration *d = rule->declaration;
    page_block_begin(&document->page);
    page_strong(&document->page, rule->name);
    if (d->of.text)
        tell_sentence(document, translate(": a row for each line of {0}"), d->of.text, NULL, NULL);
    if (d->when)
        tell_sentence(document, translate(", only if {1}"), NULL, d->when, NULL);
    page_list_begin(&document->page);
    for (const struct entry *entry = d->entries; entry; entry = entry->next) {
        page_item_begin(&document->page);
        tell_sentence(document, translate("{0}: "), entry->name.text, NULL, NULL);
        tell_value(document, entry->value);
        page_item_end(&document->page);
    }
    page_list_end(&document->page);
    page_block_end(&document->page);
}

void tell_rule(struct manuscript *document, const struct rule *rule)
{
    const struct declaration *d = rule->declaration;
    page_rule_begin(&document->page, rule->id);
    page_paragraph_begin(&document->page);
    page_mark(&document->page, HTML_PLAIN, kind_name(d->kind));
    tell_citations(document, d->citations);
    page_paragraph_end(&document->page);
    switch (d->kind) {
    case DECLARATION_REQUIRE:
    case DECLARATION_EXCLUDE:
    case DECLARATION_BOUND:
        tell_requirement(document, rule);
        break;
    case DECLARATION_TABLE:
        tell_table(document, rule);
        break;
    case DECLARATION_DOCUMENT:
        tell_document(document, rule);
        break;
    case DECLARATION_BREAKDOWN:
        tell_breakdown(document, rule);
        break;
    default:
        tell_is(document, rule);
        tell_exceptions(document, d->exceptions);
        break;
    }
    tell_relations(document, rule);
    page_rule_end(&document->page);
}
