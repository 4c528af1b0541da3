/* SPDX-License-Identifier: Apache-2.0 */
/* Writes every part of the tree that the parser may have set, and nothing that it did not set. */
#include <config.h>

#include "syntax/dump.h"

#include "base/date.h"

static const char *const operators[] = {
    [OPERATOR_AND] = "and",    [OPERATOR_OR] = "or",
    [OPERATOR_EQUAL] = "=",    [OPERATOR_UNEQUAL] = "!=",
    [OPERATOR_LESS] = "<",     [OPERATOR_LESS_EQUAL] = "<=",
    [OPERATOR_GREATER] = ">",  [OPERATOR_GREATER_EQUAL] = ">=",
    [OPERATOR_ADD] = "+",      [OPERATOR_SUBTRACT] = "-",
    [OPERATOR_MULTIPLY] = "*", [OPERATOR_DIVIDE] = "/",
};

static const char *const declarations_named[] = {
    [DECLARATION_SCHEME] = "scheme",       [DECLARATION_SOURCE] = "source",
    [DECLARATION_EFFECTIVE] = "effective", [DECLARATION_AMENDED] = "amended",
    [DECLARATION_USES] = "vocabulary",     [DECLARATION_CLAUSE] = "clause",
    [DECLARATION_CHOICES] = "choices",     [DECLARATION_GROUP] = "group",
    [DECLARATION_FIELD] = "field",         [DECLARATION_LIST] = "list",
    [DECLARATION_CONSTANT] = "constant",   [DECLARATION_DEFINE] = "define",
    [DECLARATION_TABLE] = "table",         [DECLARATION_REQUIRE] = "require",
    [DECLARATION_EXCLUDE] = "excluded",    [DECLARATION_EACH] = "each",
    [DECLARATION_CASE] = "case",           [DECLARATION_RESULT] = "result",
    [DECLARATION_DUTY] = "duty",           [DECLARATION_DOCUMENT] = "document",
    [DECLARATION_BREAKDOWN] = "breakdown", [DECLARATION_PREMISE] = "premise",
    [DECLARATION_EXAMPLE] = "example",     [DECLARATION_BASE] = "base",
    [DECLARATION_CONFORM] = "conforms",    [DECLARATION_DATED] = "dated",
    [DECLARATION_BOUND] = "limit",         [DECLARATION_FOREIGN] = "foreign",
};

static void dump_word(struct buffer *out, const char *before, const struct word *word)
{
    if (word->text)
        buffer_print(out, word->quoted ? "%s「%s」" : "%s%s", before, word->text);
}

static void dump_list(struct buffer *out, const char *head, const struct expression_list *list)
{
    if (!list)
        return;
    buffer_print(out, " (%s", head);
    for (; list; list = list->next) {
        buffer_text(out, " ");
        dump_expression(out, list->expression);
    }
    buffer_text(out, ")");
}

static void dump_citations(struct buffer *out, const struct citation *citations)
{
    if (!citations)
        return;
    buffer_text(out, " 《");
    for (const struct citation *c = citations; c; c = c->next)
        buffer_print(out, "%s%s", c == citations ? "" : "、", c->id.text);
    buffer_text(out, "》");
}

static void dump_branches(struct buffer *out, const struct branch *branches);

static void dump_date(struct buffer *out, int32_t day)
{
    char text[11];
    date_print(day, text);
    buffer_text(out, text);
}

static void dump_number(struct buffer *out, const struct expression *expression)
{
    buffer_number(out, expression->value.numerator);
    if (expression->value.denominator != 1) {
        buffer_text(out, "/");
        buffer_number(out, expression->value.denominator);
    }
    dump_word(out, "", &expression->unit);
}

static void dump_part(struct buffer *out, const struct expression *part)
{
    if (part) {
        buffer_text(out, " ");
        dump_expression(out, part);
    }
}

static void dump_compound(struct buffer *out, const char *head, const struct expression *expression)
{
    buffer_print(out, "(%s", head);
    dump_word(out, " ", &expression->name);
    dump_part(out, expression->left);
    dump_part(out, expression->middle);
    dump_part(out, expression->right);
    for (const struct expression_list *item = items_of_expression(expression); item; item = item->next)
        dump_part(out, item->expression);
    if (expression->kind == EXPRESSION_CASE)
        dump_branches(out, expression->branches);
    buffer_text(out, ")");
}

static void dump_range(struct buffer *out, const struct expression *range)
{
    buffer_text(out, "(range");
    if (range->low)
        buffer_text(out, range->low_open ? " >" : " >=");
    dump_part(out, range->low);
    if (range->high)
        buffer_text(out, range->high_open ? " <" : " <=");
    dump_part(out, range->high);
    buffer_text(out, ")");
}

void dump_expression(struct buffer *out, const struct expression *expression)
{
    static const char *const among[] = {
        [AMONG_ONE] = "among", [AMONG_ALL] = "has-all", [AMONG_ANY] = "has-any"};
    switch (expression->kind) {
    case EXPRESSION_NUMBER:
        dump_number(out, expression);
        return;
    case EXPRESSION_DATE:
        dump_date(out, expression->day);
        return;
    case EXPRESSION_YEAR:
        buffer_print(out, "FY%d", (int)expression->year);
        return;
    case EXPRESSION_TRUTH:
        buffer_text(out, expression->truth ? "true" : "false");
        return;
    case EXPRESSION_NAME:
        dump_word(out, "", &expression->name);
        return;
    case EXPRESSION_BAD:
        buffer_text(out, "(bad)");
        return;
    case EXPRESSION_RANGE:
        dump_range(out, expression);
        return;
    case EXPRESSION_MEMBER:
        dump_compound(out, ".", expression);
        return;
    case EXPRESSION_CALL:
        dump_compound(out, "call", expression);
        return;
    case EXPRESSION_NOT:
        dump_compound(out, "not", expression);
        return;
    case EXPRESSION_MINUS:
        dump_compound(out, "minus", expression);
        return;
    case EXPRESSION_BINARY:
        dump_compound(out, operators[expression->operator], expression);
        return;
    case EXPRESSION_AMONG:
        dump_compound(out, among[expression->among], expression);
        return;
    case EXPRESSION_PRESENT:
        dump_compound(out, "present", expression);
        return;
    case EXPRESSION_ABSENT:
        dump_compound(out, "absent", expression);
        return;
    case EXPRESSION_UNKNOWN:
        dump_compound(out, "unknown", expression);
        return;
    case EXPRESSION_IF:
        dump_compound(out, "if", expression);
        return;
    case EXPRESSION_CASE:
        dump_compound(out, "case", expression);
        return;
    case EXPRESSION_LIST:
        dump_compound(out, "list", expression);
        return;
    }
}

static void dump_declaration(struct buffer *out, const struct declaration *declaration);

static void dump_body(struct buffer *out, const struct declaration *body)
{
    buffer_text(out, " {");
    for (; body; body = body->next) {
        buffer_text(out, " ");
        dump_declaration(out, body);
    }
    buffer_text(out, " }");
}

static void dump_branches(struct buffer *out, const struct branch *branches)
{
    for (const struct branch *branch = branches; branch; branch = branch->next) {
        buffer_text(out, " (branch");
        dump_word(out, " settle=", &branch->settle);
        for (const struct expression_list *p = branch->patterns; p; p = p->next)
            dump_part(out, p->expression);
        if (branch->otherwise)
            buffer_text(out, " otherwise");
        if (branch->unknown)
            buffer_text(out, " unknown");
        buffer_text(out, " =>");
        if (branch->value)
            dump_part(out, branch->value);
        else
            dump_body(out, branch->body);
        buffer_text(out, ")");
    }
}

static void dump_entries(struct buffer *out, const struct entry *entries)
{
    buffer_text(out, " {");
    for (const struct entry *entry = entries; entry; entry = entry->next) {
        dump_word(out, " (", &entry->name);
        dump_part(out, entry->value);
        if (entry->blank)
            buffer_text(out, " blank");
        dump_citations(out, entry->citations);
        if (entry->has_rows) {
            buffer_text(out, " [");
            for (const struct row *row = entry->rows; row; row = row->next) {
                dump_word(out, " ", &row->base);
                dump_entries(out, row->entries);
            }
            buffer_text(out, " ]");
        } else if (entry->entries) {
            dump_entries(out, entry->entries);
        }
        buffer_text(out, ")");
    }
    buffer_text(out, " }");
}

static void dump_type(struct buffer *out, const struct type_name *type)
{
    dump_word(out, " : ", &type->name);
    if (type->argument.text) {
        dump_word(out, "(", &type->argument);
        buffer_text(out, ")");
    }
    if (type->decimals)
        buffer_print(out, " decimals=%d", type->decimals);
}

static void dump_field(struct buffer *out, const struct declaration *field)
{
    dump_type(out, &field->type);
    if (field->low || field->high) {
        buffer_text(out, " (bounds");
        dump_part(out, field->low);
        buffer_text(out, " ..");
        dump_part(out, field->high);
        buffer_text(out, ")");
    }
    if (field->default_kind == FIELD_DEFAULT_POSITION)
        buffer_text(out, " default=position");
    if (field->default_kind == FIELD_DEFAULT_VALUE) {
        buffer_text(out, " default=");
        dump_expression(out, field->default_value);
    }
    buffer_print(out, "%s%s%s", field->required ? " required" : "", field->key ? " key" : "",
                 field->personal ? " personal" : "");
}

static void dump_foreign(struct buffer *out, const struct declaration *foreign)
{
    for (const struct parameter *p = foreign->parameters; p; p = p->next) {
        buffer_text(out, " (takes");
        dump_type(out, &p->type);
        buffer_text(out, ")");
    }
    dump_field(out, foreign);
    dump_word(out, " symbol=", &foreign->symbol);
    dump_word(out, " library=", &foreign->library);
    if (foreign->column)
        buffer_text(out, " column");
    for (const struct failure *failure = foreign->failures; failure; failure = failure->next) {
        buffer_text(out, " (failure");
        dump_part(out, failure->number);
        dump_word(out, " ", &failure->message);
        buffer_text(out, ")");
    }
}

static void dump_table(struct buffer *out, const struct declaration *table)
{
    for (const struct parameter *p = table->parameters; p; p = p->next) {
        dump_word(out, " (parameter ", &p->name);
        dump_type(out, &p->type);
        buffer_text(out, ")");
    }
    dump_word(out, " rounding=", &table->rounding);
    if (table->progressive)
        buffer_text(out, " progressive");
    dump_list(out, "columns", table->columns);
    for (const struct table_row *row = table->rows; row; row = row->next) {
        buffer_text(out, " (row");
        for (const struct expression_list *p = row->patterns; p; p = p->next)
            dump_part(out, p->expression);
        if (row->otherwise)
            buffer_text(out, " otherwise");
        buffer_text(out, " =>");
        for (const struct expression_list *v = row->values; v; v = v->next)
            dump_part(out, v->expression);
        buffer_text(out, ")");
    }
}

static void dump_rest(struct buffer *out, const struct declaration *d)
{
    for (const struct exception *e = d->exceptions; e; e = e->next) {
        buffer_print(out, " (except%s", e->first ? " prevails" : "");
        dump_part(out, e->condition);
        buffer_text(out, " =>");
        dump_part(out, e->value);
        dump_citations(out, e->citations);
        buffer_text(out, ")");
    }
    for (const struct stage *stage = d->stages; stage; stage = stage->next) {
        buffer_text(out, " (from");
        dump_part(out, stage->since);
        dump_part(out, stage->value);
        buffer_text(out, ")");
    }
    if (d->when) {
        buffer_text(out, " (when");
        dump_part(out, d->when);
        buffer_text(out, ")");
    }
    if (d->except)
        buffer_text(out, " without");
    for (const struct word_list *member = d->members; member; member = member->next)
        dump_word(out, " ", &member->word);
    dump_word(out, " timing=", &d->timing);
    dump_word(out, " method=", &d->method);
    dump_branches(out, d->branches);
    if (d->body || d->kind == DECLARATION_EACH || d->kind == DECLARATION_LIST || d->kind == DECLARATION_DATED)
        dump_body(out, d->body);
    if (d->entries || d->kind == DECLARATION_EXAMPLE || d->kind == DECLARATION_PREMISE ||
        d->kind == DECLARATION_BREAKDOWN)
        dump_entries(out, d->entries);
    if (d->kind == DECLARATION_EXAMPLE) {
        buffer_text(out, " expect");
        dump_entries(out, d->expected);
    }
}

static void dump_declaration(struct buffer *out, const struct declaration *d)
{
    static const char *const amendments[] = {[AMENDMENT_NONE] = "",
                                             [AMENDMENT_REPLACE] = "amend ",
                                             [AMENDMENT_ADD] = "add ",
                                             [AMENDMENT_DELETE] = "delete "};
    buffer_print(out, "(%s%s", amendments[d->amendment], declarations_named[d->kind]);
    dump_word(out, " ", &d->name);
    dump_word(out, " label=", &d->label);
    dump_word(out, " of=", &d->of);
    dump_word(out, " reason=", &d->reason);
    dump_citations(out, d->citations);
    if (d->kind == DECLARATION_FIELD)
        dump_field(out, d);
    if (d->kind == DECLARATION_TABLE)
        dump_table(out, d);
    if (d->kind == DECLARATION_FOREIGN)
        dump_foreign(out, d);
    dump_list(out, "dates", d->dates);
    dump_part(out, d->value);
    dump_rest(out, d);
    buffer_text(out, ")");
}

void dump_declarations(struct buffer *out, const struct declaration *declarations)
{
    for (; declarations; declarations = declarations->next) {
        dump_declaration(out, declarations);
        buffer_text(out, "\n");
    }
}
