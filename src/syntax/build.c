/* SPDX-License-Identifier: Apache-2.0 */
/* Puts nodes together, one function a rule. What cannot be told from the shape of the text is left to check/.
 */
#include <config.h>

#include "syntax/build.h"

#include "base/text.h"
#include "syntax/keyword.h"

/* ---- Expressions ---- */

static struct expression *expression_new(struct builder *builder, enum expression_kind kind, struct span span)
{
    struct expression *expression = ARENA_NEW(builder->arena, struct expression);
    expression->kind = kind;
    expression->span = span;
    expression->depth = 1;
    return expression;
}

static void reach(uint16_t *depth, const struct expression *part)
{
    if (part && part->depth > *depth)
        *depth = part->depth;
}

static void reach_list(uint16_t *depth, const struct expression_list *list)
{
    for (; list; list = list->next)
        reach(depth, list->expression);
}

/* With all its parts in place: its depth, or a report and nothing when it is too deep to be walked. */
static struct expression *finish(struct builder *builder, struct expression *expression)
{
    uint16_t depth = 0;
    if (expression->kind == EXPRESSION_RANGE) {
        reach(&depth, expression->low);
        reach(&depth, expression->high);
    } else {
        reach(&depth, expression->left);
        reach(&depth, expression->middle);
        reach(&depth, expression->right);
    }
    reach_list(&depth, items_of_expression(expression));
    if (expression->kind == EXPRESSION_CASE)
        for (const struct branch *branch = expression->branches; branch; branch = branch->next) {
            reach_list(&depth, branch->patterns);
            reach(&depth, branch->value);
        }
    if (depth < builder->arena->memory->limits.most[LIMIT_EXPRESSION_DEPTH]) {
        expression->depth = (uint16_t)(depth + 1);
        return expression;
    }
    if (!builder->too_deep)
        diagnose(builder->diagnostics, Y0036, expression->span, NULL);
    builder->too_deep = true;
    return expression_bad(builder, expression->span);
}

struct expression_list_chain expressions_add(struct builder *builder, struct expression_list_chain chain,
                                             struct expression *expression)
{
    struct expression_list *item = ARENA_NEW(builder->arena, struct expression_list);
    item->expression = expression;
    return expression_list_then(chain, item);
}

struct expression_list_chain expressions_one(struct builder *builder, struct expression *expression)
{
    return expressions_add(builder, expression_list_none(), expression);
}

struct word_list_chain words_add(struct builder *builder, struct word_list_chain chain, struct word word)
{
    struct word_list *item = ARENA_NEW(builder->arena, struct word_list);
    item->word = word;
    return word_list_then(chain, item);
}

struct word_list_chain words_one(struct builder *builder, struct word word)
{
    return words_add(builder, word_list_none(), word);
}

struct expression *expression_number(struct builder *builder, struct span span, struct ratio value,
                                     struct word unit, const char *literal)
{
    struct expression *expression = expression_new(builder, EXPRESSION_NUMBER, span);
    expression->value = value;
    expression->unit = unit;
    expression->literal = literal;
    return expression;
}

struct expression *expression_date(struct builder *builder, struct span span, int32_t day,
                                   const char *literal)
{
    struct expression *expression = expression_new(builder, EXPRESSION_DATE, span);
    expression->day = day;
    expression->literal = literal;
    return expression;
}

struct expression *expression_year(struct builder *builder, struct span span, int32_t year,
                                   const char *literal)
{
    struct expression *expression = expression_new(builder, EXPRESSION_YEAR, span);
    expression->year = year;
    expression->literal = literal;
    return expression;
}

struct expression *expression_truth(struct builder *builder, struct span span, bool truth)
{
    struct expression *expression = expression_new(builder, EXPRESSION_TRUTH, span);
    expression->truth = truth;
    return expression;
}

struct expression *expression_bad(struct builder *builder, struct span span)
{
    return expression_new(builder, EXPRESSION_BAD, span);
}

struct expression *expression_name(struct builder *builder, struct word name)
{
    struct expression *expression = expression_new(builder, EXPRESSION_NAME, name.span);
    expression->name = name;
    return expression;
}

struct expression *expression_member(struct builder *builder, struct span span, struct expression *left,
                                     struct word name)
{
    struct expression *expression = expression_new(builder, EXPRESSION_MEMBER, span);
    expression->left = left;
    expression->name = name;
    return finish(builder, expression);
}

struct expression *expression_call(struct builder *builder, struct span span, struct word name,
                                   struct expression_list_chain items)
{
    struct expression *expression = expression_new(builder, EXPRESSION_CALL, span);
    expression->name = name;
    expression->items = items.first;
    return finish(builder, expression);
}

struct expression *expression_unary(struct builder *builder, struct span span, enum expression_kind kind,
                                    struct expression *left)
{
    struct expression *expression = expression_new(builder, kind, span);
    expression->left = left;
    return finish(builder, expression);
}

struct expression *expression_binary(struct builder *builder, struct span span, enum operator_kind operator,
                                     struct expression * left, struct expression *right)
{
    struct expression *expression = expression_new(builder, EXPRESSION_BINARY, span);
    expression->operator= operator;
    expression->left = left;
    expression->right = right;
    return finish(builder, expression);
}

struct expression *expression_among(struct builder *builder, struct span span, struct expression *left,
                                    enum among_kind among, struct expression_list_chain items)
{
    struct expression *expression = expression_new(builder, EXPRESSION_AMONG, span);
    expression->left = left;
    expression->among = among;
    expression->items = items.first;
    return finish(builder, expression);
}

struct expression *expression_choice(struct builder *builder, struct span span, struct expression *condition,
                                     struct expression *yes, struct expression *no)
{
    struct expression *expression = expression_new(builder, EXPRESSION_IF, span);
    expression->left = condition;
    expression->middle = yes;
    expression->right = no;
    return finish(builder, expression);
}

struct expression *expression_case(struct builder *builder, struct span span, struct expression *subject,
                                   struct branch_chain branches)
{
    struct expression *expression = expression_new(builder, EXPRESSION_CASE, span);
    expression->left = subject;
    expression->branches = branches.first;
    return finish(builder, expression);
}

struct expression *expression_items(struct builder *builder, struct span span,
                                    struct expression_list_chain items)
{
    struct expression *expression = expression_new(builder, EXPRESSION_LIST, span);
    expression->items = items.first;
    return finish(builder, expression);
}

struct expression *expression_range(struct builder *builder, struct span span, struct expression *low,
                                    struct expression *high, int open)
{
    struct expression *expression = expression_new(builder, EXPRESSION_RANGE, span);
    expression->low = low;
    expression->high = high;
    expression->low_open = open & BOUND_LOW_OPEN;
    expression->high_open = open & BOUND_HIGH_OPEN;
    return finish(builder, expression);
}

static struct branch *branch_new(struct builder *builder, struct span span, enum branch_kind kind,
                                 struct expression_list_chain patterns)
{
    struct branch *branch = ARENA_NEW(builder->arena, struct branch);
    branch->span = span;
    branch->patterns = patterns.first;
    branch->otherwise = kind == BRANCH_OTHERWISE;
    branch->unknown = kind == BRANCH_UNKNOWN;
    return branch;
}

struct branch *branch_value(struct builder *builder, struct span span, enum branch_kind kind,
                            struct expression_list_chain patterns, struct expression *value)
{
    struct branch *branch = branch_new(builder, span, kind, patterns);
    branch->value = value;
    return branch;
}

struct branch *branch_body(struct builder *builder, struct span span, struct word settle,
                           enum branch_kind kind, struct expression_list_chain patterns,
                           struct declaration_chain body)
{
    struct branch *branch = branch_new(builder, span, kind, patterns);
    branch->settle = settle;
    branch->body = body.first;
    return branch;
}

/* ---- Declarations ---- */

struct declaration *declaration_new(struct builder *builder, enum declaration_kind kind, struct span span,
                                    struct word name)
{
    struct declaration *declaration = ARENA_NEW(builder->arena, struct declaration);
    declaration->kind = kind;
    declaration->span = span;
    declaration->name = name;
    return declaration;
}

struct declaration *header_new(struct builder *builder, struct span span, enum declaration_kind kind,
                               struct word name, struct word label)
{
    struct declaration *header = declaration_new(builder, kind, span, name);
    header->label = label;
    header->label.quoted = label.text != NULL; /* a label is a text, also where the quotes were left away */
    return header;
}

struct declaration *dates_new(struct builder *builder, struct span span, enum declaration_kind kind,
                              struct expression_list_chain dates, struct declaration_chain body)
{
    struct declaration *declaration = declaration_new(builder, kind, span, (struct word){0});
    declaration->dates = dates.first;
    declaration->body = body.first;
    return declaration;
}

struct declaration *choices_new(struct builder *builder, struct span span, struct word name,
                                struct word_list_chain members)
{
    struct declaration *choices = declaration_new(builder, DECLARATION_CHOICES, span, name);
    choices->members = members.first;
    return choices;
}

struct declaration *block_new(struct builder *builder, struct span span, enum declaration_kind kind,
                              struct word name, struct word label, struct declaration_chain body)
{
    struct declaration *block = header_new(builder, span, kind, name, label);
    block->body = body.first;
    return block;
}

struct declaration *value_new(struct builder *builder, struct span span, enum declaration_kind kind,
                              struct word name, struct citation *citations, struct expression *value)
{
    struct declaration *declaration = declaration_new(builder, kind, span, name);
    declaration->citations = citations;
    declaration->value = value;
    return declaration;
}

struct declaration *table_new(struct builder *builder, struct span span, struct word name,
                              struct parameter_chain parameters)
{
    struct declaration *table = declaration_new(builder, DECLARATION_TABLE, span, name);
    table->parameters = parameters.first;
    return table;
}

struct declaration *case_new(struct builder *builder, struct span span, struct expression *subject,
                             struct branch_chain branches)
{
    struct declaration *declaration = declaration_new(builder, DECLARATION_CASE, span, (struct word){0});
    declaration->value = subject;
    declaration->branches = branches.first;
    return declaration;
}

struct declaration *premise_new(struct builder *builder, struct span span, struct word name, struct word list,
                                struct entry_chain entries)
{
    struct declaration *premise = declaration_new(builder, DECLARATION_PREMISE, span, name);
    premise->of = list;
    premise->entries = entries.first;
    return premise;
}

struct declaration *example_new(struct builder *builder, struct span span, struct word label,
                                struct word premise, struct entry_chain entries, struct entry_chain expected)
{
    struct declaration *example = header_new(builder, span, DECLARATION_EXAMPLE, (struct word){0}, label);
    example->of = premise;
    example->entries = entries.first;
    example->expected = expected.first;
    return example;
}

/* Reports an attribute that the declaration has already. */
static void say_once(struct builder *builder, bool said, struct span span)
{
    if (said)
        diagnose(builder->diagnostics, Y0038, span, NULL);
}

struct declaration *declaration_value(struct declaration *declaration, struct span span,
                                      struct expression *value)
{
    declaration->span = span;
    declaration->value = value;
    return declaration;
}

struct declaration *declaration_entries(struct declaration *declaration, struct span span,
                                        struct entry_chain entries)
{
    declaration->span = span;
    declaration->entries = entries.first;
    return declaration;
}

struct declaration *declaration_rows(struct declaration *declaration, struct span span,
                                     struct table_row_chain rows)
{
    declaration->span = span;
    declaration->rows = rows.first;
    return declaration;
}

struct declaration *declaration_exception(struct declaration *declaration, struct span span,
                                          struct exception_chain exceptions)
{
    declaration->span = span;
    declaration->exceptions = exceptions.first;
    return declaration;
}

struct declaration *declaration_stages(struct declaration *declaration, struct span span,
                                       struct stage_chain stages)
{
    declaration->span = span;
    declaration->stages = stages.first;
    return declaration;
}

struct declaration *declaration_columns(struct builder *builder, struct declaration *declaration,
                                        struct span span, struct expression_list_chain columns)
{
    say_once(builder, declaration->columns, columns.first->expression->span);
    declaration->span = span;
    declaration->columns = columns.first;
    return declaration;
}

struct declaration *declaration_label(struct builder *builder, struct declaration *declaration,
                                      struct span span, struct word label)
{
    say_once(builder, declaration->label.text, label.span);
    declaration->span = span;
    declaration->label = label;
    return declaration;
}

struct declaration *declaration_cite(struct declaration *declaration, struct span span,
                                     struct citation *citations)
{
    struct citation **end = &declaration->citations;
    while (*end)
        end = &(*end)->next;
    *end = citations;
    declaration->span = span;
    return declaration;
}

struct declaration *declaration_when(struct builder *builder, struct declaration *declaration,
                                     struct span span, struct expression *when)
{
    say_once(builder, declaration->when, when->span);
    declaration->span = span;
    declaration->when = when;
    return declaration;
}

struct declaration *declaration_word(struct builder *builder, struct declaration *declaration,
                                     struct span span, enum declaration_word which, struct word word)
{
    struct word *const places[] = {
        [DECLARATION_WORD_OF] = &declaration->of,
        [DECLARATION_WORD_REASON] = &declaration->reason,
        [DECLARATION_WORD_ROUNDING] = &declaration->rounding,
        [DECLARATION_WORD_TIMING] = &declaration->timing,
        [DECLARATION_WORD_METHOD] = &declaration->method,
    };
    say_once(builder, places[which]->text, word.span);
    declaration->span = span;
    *places[which] = word;
    return declaration;
}

struct declaration *declaration_progressive(struct builder *builder, struct declaration *table,
                                            struct span span)
{
    say_once(builder, table->progressive, span);
    table->span.end = span.end;
    table->progressive = true;
    return table;
}

struct declaration *declaration_amend(struct declaration *declaration, struct span span,
                                      enum amendment amendment)
{
    declaration->span = span;
    declaration->amendment = amendment;
    return declaration;
}

struct declaration *declaration_refer(struct builder *builder, enum declaration_kind kind, struct span span,
                                      struct reference reference)
{
    struct declaration *declaration = declaration_new(builder, kind, span, (struct word){0});
    declaration->label = reference.label;
    declaration->citations = reference.citations;
    return declaration;
}

struct declaration *group_new(struct builder *builder, struct span span, struct word name, struct word of,
                              bool except, struct word_list_chain members)
{
    struct declaration *group = declaration_new(builder, DECLARATION_GROUP, span, name);
    group->of = of;
    group->except = except;
    group->members = members.first;
    return group;
}

struct declaration *field_new(struct builder *builder, struct span span, struct word name,
                              const struct type_name *type)
{
    struct declaration *field = declaration_new(builder, DECLARATION_FIELD, span, name);
    field->type = *type;
    return field;
}

struct declaration *field_decimals(struct builder *builder, struct declaration *field, struct span span,
                                   int decimals)
{
    say_once(builder, field->type.decimals, span);
    field->span.end = span.end;
    field->type.decimals = decimals;
    return field;
}

struct declaration *field_range(struct builder *builder, struct declaration *field, struct span span,
                                struct expression *range)
{
    say_once(builder, field->low || field->high, range->span);
    field->span = span;
    field->low = range->low;
    field->high = range->high;
    if (range->low_open || range->high_open)
        diagnose(builder->diagnostics, Y0039, range->span, NULL);
    return field;
}

struct declaration *field_default(struct builder *builder, struct declaration *field, struct span span,
                                  struct expression *value)
{
    say_once(builder, field->default_kind != FIELD_DEFAULT_NONE, value->span);
    field->span = span;
    field->default_kind = FIELD_DEFAULT_VALUE;
    field->default_value = value;
    if (value->kind == EXPRESSION_NAME && !value->name.quoted &&
        word_means(WORD_USE_POSITION, value->name.text, "位置")) {
        field->default_kind = FIELD_DEFAULT_POSITION;
        field->default_value = NULL;
    }
    return field;
}

struct declaration *field_flag(struct builder *builder, struct declaration *field, struct span span,
                               enum field_flag flag)
{
    bool *const places[] = {[FIELD_FLAG_REQUIRED] = &field->required,
                            [FIELD_FLAG_KEY] = &field->key,
                            [FIELD_FLAG_PERSONAL] = &field->personal};
    say_once(builder, *places[flag], span);
    field->span.end = span.end;
    *places[flag] = true;
    return field;
}

/* ---- Parts ---- */

const struct type_name *type_name_make(struct builder *builder, struct span span, struct word name, struct word argument)
{
    struct type_name *type = ARENA_NEW(builder->arena, struct type_name);
    *type = (struct type_name){.name = name, .argument = argument, .span = span};
    return type;
}

struct declaration *foreign_new(struct builder *builder, struct span span, struct word name,
                                struct parameter_chain parameters, const struct type_name *result)
{
    struct declaration *foreign = declaration_new(builder, DECLARATION_FOREIGN, span, name);
    foreign->parameters = parameters.first;
    foreign->type = *result;
    return foreign;
}

struct declaration *foreign_place(struct declaration *foreign, struct span span, struct word symbol,
                                  struct word library)
{
    foreign->span = span;
    foreign->symbol = symbol;
    foreign->library = library;
    return foreign;
}

struct declaration *foreign_column(struct builder *builder, struct declaration *foreign, struct span span)
{
    say_once(builder, foreign->column, span);
    foreign->span.end = span.end;
    foreign->column = true;
    return foreign;
}

struct declaration *foreign_failure(struct builder *builder, struct declaration *foreign, struct span span,
                                    struct expression *number, struct word message)
{
    struct failure *failure = ARENA_NEW(builder->arena, struct failure);
    failure->span = (struct span){span.source, number->span.start, span.end};
    failure->number = number;
    failure->message = message;
    foreign->span = span;
    struct failure **last = &foreign->failures;
    while (*last)
        last = &(*last)->next;
    *last = failure;
    return foreign;
}

struct parameter *parameter_new(struct builder *builder, struct word name, const struct type_name *type)
{
    struct parameter *parameter = ARENA_NEW(builder->arena, struct parameter);
    parameter->name = name;
    parameter->type = *type;
    return parameter;
}

struct parameter *parameter_decimals(struct builder *builder, struct parameter *parameter, struct span span,
                                     int decimals)
{
    say_once(builder, parameter->type.decimals, span);
    parameter->type.decimals = decimals;
    return parameter;
}

struct exception *exception_new(struct builder *builder, struct span span, struct expression *condition,
                                struct expression *value)
{
    struct exception *exception = ARENA_NEW(builder->arena, struct exception);
    exception->span = span;
    exception->condition = condition;
    exception->value = value;
    return exception;
}

struct stage *stage_new(struct builder *builder, struct span span, struct expression *since,
                        struct expression *value)
{
    struct stage *stage = ARENA_NEW(builder->arena, struct stage);
    stage->span = span;
    stage->since = since;
    stage->value = value;
    return stage;
}

struct exception *exception_prevails(struct builder *builder, struct exception *exception, struct span span)
{
    say_once(builder, exception->first, span);
    exception->span.end = span.end;
    exception->first = true;
    return exception;
}

struct exception *exception_cite(struct exception *exception, struct span span, struct citation *citations)
{
    struct citation **end = &exception->citations;
    while (*end)
        end = &(*end)->next;
    *end = citations;
    exception->span = span;
    return exception;
}

struct table_row *table_row_new(struct builder *builder, struct span span, bool otherwise,
                                struct expression_list_chain patterns, struct expression_list_chain values)
{
    struct table_row *row = ARENA_NEW(builder->arena, struct table_row);
    row->span = span;
    row->otherwise = otherwise;
    row->patterns = patterns.first;
    row->values = values.first;
    return row;
}

struct citation *citation_new(struct builder *builder, struct word id)
{
    struct citation *citation = ARENA_NEW(builder->arena, struct citation);
    citation->id = id;
    return citation;
}

/* ---- Entries ---- */

static struct entry *entry_new(struct builder *builder, struct span span, struct word name)
{
    struct entry *entry = ARENA_NEW(builder->arena, struct entry);
    entry->span = span;
    entry->name = name;
    return entry;
}

struct entry *entry_value(struct builder *builder, struct span span, struct word name,
                          struct expression *value)
{
    struct entry *entry = entry_new(builder, span, name);
    entry->value = value;
    return entry;
}

struct entry *entry_blank(struct builder *builder, struct span span, struct word name)
{
    struct entry *entry = entry_new(builder, span, name);
    entry->blank = true;
    return entry;
}

struct entry *entry_citations(struct builder *builder, struct span span, struct word name,
                              struct citation *citations)
{
    struct entry *entry = entry_new(builder, span, name);
    entry->citations = citations;
    return entry;
}

struct entry *entry_rows(struct builder *builder, struct span span, struct word name, struct row_chain rows)
{
    struct entry *entry = entry_new(builder, span, name);
    entry->has_rows = true;
    entry->rows = rows.first;
    return entry;
}

struct entry *entry_entries(struct builder *builder, struct span span, struct word name,
                            struct entry_chain entries)
{
    struct entry *entry = entry_new(builder, span, name);
    entry->entries = entries.first;
    return entry;
}

struct row *row_new(struct builder *builder, struct span span, struct word base, struct entry_chain entries)
{
    struct row *row = ARENA_NEW(builder->arena, struct row);
    row->span = span;
    row->base = base;
    row->entries = entries.first;
    return row;
}
