/* SPDX-License-Identifier: Apache-2.0 */
/* Prints declarations: one a line where it fits, blocks indented, tables with their arrows under each other.
 */
#include <config.h>

#include "syntax/printer.h"

#include <string.h>

static void print_body(struct printer *printer, const struct declaration *body);
static void print_declaration(struct printer *printer, const struct declaration *declaration);

static void space_keyword(struct printer *printer, enum keyword keyword)
{
    print_text(printer, " ");
    print_keyword(printer, keyword);
}

static void space_word(struct printer *printer, const struct word *word)
{
    if (!word->text)
        return;
    print_text(printer, " ");
    print_word(printer, word);
}

static void print_label(struct printer *printer, const struct word *label)
{
    if (!label->text)
        return;
    print_text(printer, " ");
    print_quoted(printer, label->text);
}

static void print_citations(struct printer *printer, const struct citation *citations)
{
    if (!citations)
        return;
    print_text(printer, " 《");
    for (const struct citation *citation = citations; citation; citation = citation->next) {
        if (citation != citations)
            print_text(printer, print_comma(printer));
        print_text(printer, citation->id.text);
    }
    print_text(printer, "》");
}

/* `= value`, on further lines where it needs them. */
static void print_is(struct printer *printer, const char *sign, const struct expression *value)
{
    print_text(printer, sign);
    print_text(printer, " ");
    printer->indent += PRINT_STEP;
    bool block = value->kind == EXPRESSION_CASE; /* its brace closes under the declaration */
    if (block)
        printer->indent -= PRINT_STEP;
    print_value(printer, value);
    if (!block)
        printer->indent -= PRINT_STEP;
}

/* Columns that an expression takes on one line. */
static unsigned flat_width(const struct printer *printer, const struct expression *expression)
{
    struct buffer flat = {0};
    struct printer measure = {.out = &flat, .language = printer->language};
    print_flat(&measure, expression);
    unsigned width = print_column(&measure);
    buffer_end(&flat);
    return width;
}

static void print_when(struct printer *printer, const struct expression *when)
{
    bool japanese = printer->language == LANGUAGE_JAPANESE;
    if (!when)
        return;
    bool below = print_column(printer) + flat_width(printer, when) + 14 > PRINT_WIDTH;
    if (below) {
        printer->indent += PRINT_STEP;
        print_newline(printer);
        printer->indent -= PRINT_STEP;
    } else {
        print_text(printer, " ");
    }
    print_keyword(printer, japanese ? KEYWORD_ONLY : KEYWORD_ONLY_WHEN);
    print_text(printer, " ");
    print_flat(printer, when);
    if (japanese)
        space_keyword(printer, KEYWORD_WHEN);
}

static void print_exceptions(struct printer *printer, const struct exception *exceptions)
{
    bool japanese = printer->language == LANGUAGE_JAPANESE;
    printer->indent += PRINT_STEP;
    for (; exceptions; exceptions = exceptions->next) {
        print_newline(printer);
        print_keyword(printer, japanese ? KEYWORD_EXCEPT : KEYWORD_EXCEPT_WHEN);
        print_text(printer, " ");
        print_flat(printer, exceptions->condition);
        space_keyword(printer, japanese ? KEYWORD_WHEN : KEYWORD_THEN);
        print_text(printer, " ");
        print_value(printer, exceptions->value);
        if (exceptions->first)
            space_keyword(printer, KEYWORD_PREVAILS);
        print_citations(printer, exceptions->citations);
    }
    printer->indent -= PRINT_STEP;
}

/* The values of a constant from their days on. */
static void print_stages(struct printer *printer, const struct stage *stages)
{
    bool japanese = printer->language == LANGUAGE_JAPANESE;
    printer->indent += PRINT_STEP;
    for (; stages; stages = stages->next) {
        print_newline(printer);
        if (!japanese) {
            print_keyword(printer, KEYWORD_SINCE_DAY);
            print_text(printer, " ");
        }
        print_flat(printer, stages->since);
        if (japanese)
            print_keyword(printer, KEYWORD_SINCE);
        print_text(printer, " ");
        print_value(printer, stages->value);
    }
    printer->indent -= PRINT_STEP;
}

/* ---- The vocabulary ---- */

static void print_members(struct printer *printer, const struct word_list *members)
{
    print_text(printer, " {");
    printer->indent += PRINT_STEP;
    struct buffer flat = {0};
    struct printer measure = {.out = &flat, .language = printer->language};
    for (const struct word_list *member = members; member; member = member->next) {
        print_word(&measure, &member->word);
        print_text(&measure, print_comma(&measure));
    }
    bool lines = print_column(printer) + print_column(&measure) > PRINT_WIDTH - 2;
    buffer_end(&flat);
    if (lines)
        print_newline(printer);
    else
        print_text(printer, " ");
    for (const struct word_list *member = members; member; member = member->next) {
        unsigned width = text_width(member->word.text, strlen(member->word.text)) + 6;
        if (member != members) {
            print_text(printer, print_comma(printer));
            if (lines && print_column(printer) + width > PRINT_WIDTH)
                print_newline(printer);
        }
        print_word(printer, &member->word);
    }
    printer->indent -= PRINT_STEP;
    if (lines)
        print_newline(printer);
    else
        print_text(printer, " ");
    print_text(printer, "}");
}

static void print_type(struct printer *printer, const struct type_name *type)
{
    print_named(printer, WORD_USE_TYPE, &type->name);
    if (type->argument.text) {
        print_text(printer, "(");
        print_word(printer, &type->argument);
        print_text(printer, ")");
    }
    if (type->decimals)
        buffer_print(printer->out, printer->language == LANGUAGE_JAPANESE ? " 小数%d桁" : " decimals %d",
                     type->decimals);
}

static void print_field(struct printer *printer, const struct declaration *field)
{
    print_text(printer, " : ");
    print_type(printer, &field->type);
    if (field->low || field->high) {
        struct expression range = {.kind = EXPRESSION_RANGE, .low = field->low, .high = field->high};
        print_text(printer, " ");
        print_flat(printer, &range);
    }
    if (field->required)
        space_keyword(printer, KEYWORD_REQUIRED);
    if (field->key)
        space_keyword(printer, KEYWORD_KEY);
    if (field->personal)
        space_keyword(printer, KEYWORD_PERSONAL);
    if (field->default_kind != FIELD_DEFAULT_NONE) {
        space_keyword(printer, KEYWORD_DEFAULT);
        print_text(printer, " ");
    }
    if (field->default_kind == FIELD_DEFAULT_POSITION)
        print_text(printer, word_translate(WORD_USE_POSITION,
                                           printer->language == LANGUAGE_JAPANESE ? "position" : "位置",
                                           printer->language));
    if (field->default_kind == FIELD_DEFAULT_VALUE)
        print_flat(printer, field->default_value);
    print_label(printer, &field->label);
}

/* ---- Tables ---- */

static void print_row_head(struct printer *printer, const struct table_row *row)
{
    if (row->otherwise)
        print_keyword(printer, KEYWORD_OTHERWISE);
    else
        print_patterns(printer, row->patterns);
}

static unsigned row_width(const struct printer *printer, const struct table_row *row)
{
    struct buffer flat = {0};
    struct printer measure = {.out = &flat, .language = printer->language};
    print_row_head(&measure, row);
    unsigned width = print_column(&measure);
    buffer_end(&flat);
    return width;
}

static void print_rows(struct printer *printer, const struct table_row *rows)
{
    unsigned widest = 0;
    for (const struct table_row *row = rows; row; row = row->next) {
        unsigned width = row_width(printer, row);
        if (width > widest && width <= PRINT_WIDTH / 2)
            widest = width;
    }
    for (const struct table_row *row = rows; row; row = row->next) {
        print_newline(printer);
        print_row_head(printer, row);
        for (unsigned width = row_width(printer, row); width < widest; width++)
            print_text(printer, " ");
        print_text(printer, " => ");
        for (const struct expression_list *value = row->values; value; value = value->next) {
            if (value != row->values)
                print_text(printer, " | ");
            print_flat(printer, value->expression);
        }
    }
}

static void print_table(struct printer *printer, const struct declaration *table)
{
    print_text(printer, "(");
    for (const struct parameter *parameter = table->parameters; parameter; parameter = parameter->next) {
        if (parameter != table->parameters)
            print_text(printer, ", ");
        print_word(printer, &parameter->name);
        if (parameter->type.name.text) {
            print_text(printer, ": ");
            print_type(printer, &parameter->type);
        }
    }
    print_text(printer, ")");
    print_citations(printer, table->citations);
    if (table->rounding.text) {
        space_keyword(printer, KEYWORD_ROUNDING);
        print_text(printer, " ");
        print_named(printer, WORD_USE_ROUNDING, &table->rounding);
    }
    if (table->progressive)
        space_keyword(printer, KEYWORD_PROGRESSIVE);
    printer->indent += PRINT_STEP;
    if (table->columns) {
        print_newline(printer);
        print_keyword(printer, KEYWORD_COLUMNS);
        for (const struct expression_list *column = table->columns; column; column = column->next) {
            print_text(printer, column == table->columns ? " " : " | ");
            print_flat(printer, column->expression);
        }
    }
    print_rows(printer, table->rows);
    printer->indent -= PRINT_STEP;
}

/* ---- Rules of lines ---- */

static void print_block(struct printer *printer, const struct declaration *body)
{
    print_text(printer, " {");
    if (body) {
        printer->indent += PRINT_STEP;
        print_body(printer, body);
        printer->indent -= PRINT_STEP;
        print_newline(printer);
    } else {
        print_text(printer, " ");
    }
    print_text(printer, "}");
}

static void print_branches(struct printer *printer, const struct branch *branches)
{
    print_text(printer, " {");
    printer->indent += PRINT_STEP;
    for (const struct branch *branch = branches; branch; branch = branch->next) {
        if (branch->settle.text) {
            print_newline(printer);
            print_keyword(printer, KEYWORD_SETTLE);
            space_word(printer, &branch->settle);
        }
        print_newline(printer);
        if (branch->otherwise)
            print_keyword(printer, KEYWORD_OTHERWISE);
        else
            print_patterns(printer, branch->patterns);
        print_block(printer, branch->body);
    }
    printer->indent -= PRINT_STEP;
    print_newline(printer);
    print_text(printer, "}");
}

/* ---- Records ---- */

static void print_entries(struct printer *printer, const struct entry *entries, const struct entry *expected,
                          bool example);

static void print_rows_of(struct printer *printer, const struct row *rows)
{
    print_text(printer, rows ? " [" : " []");
    if (!rows)
        return;
    printer->indent += PRINT_STEP;
    for (const struct row *row = rows; row; row = row->next) {
        print_newline(printer);
        if (row->base.text) {
            print_word(printer, &row->base);
            print_text(printer, " ");
        }
        print_entries(printer, row->entries, NULL, false);
    }
    printer->indent -= PRINT_STEP;
    print_newline(printer);
    print_text(printer, "]");
}

static void print_entry(struct printer *printer, const struct entry *entry)
{
    const struct expression *value = entry->value;
    bool truth = value && value->kind == EXPRESSION_TRUTH;
    if (truth && !value->truth && printer->language == LANGUAGE_ENGLISH) {
        print_keyword(printer, KEYWORD_NOT);
        print_text(printer, " ");
    }
    if (printer->expecting)
        print_named(printer, WORD_USE_OUTPUT, &entry->name);
    else
        print_word(printer, &entry->name);
    bool verdict = printer->expecting && value && value->kind == EXPRESSION_NAME &&
                   word_means(WORD_USE_OUTPUT, entry->name.text, "判定");
    if (truth) {
        if (!value->truth && printer->language == LANGUAGE_JAPANESE)
            space_keyword(printer, KEYWORD_IS_NOT_SO);
    } else if (verdict) {
        print_text(printer, " = ");
        print_named(printer, WORD_USE_VERDICT, &value->name);
    } else if (value) {
        print_is(printer, " =", value);
    } else if (entry->has_rows) {
        print_rows_of(printer, entry->rows);
    } else if (entry->blank) {
        print_text(printer, " = ");
        print_keyword(printer, KEYWORD_BLANK);
    } else if (entry->citations) {
        print_text(printer, " =");
        print_citations(printer, entry->citations);
    } else {
        print_text(printer, " ");
        print_entries(printer, entry->entries, NULL, false);
    }
}

static void print_entries_flat(struct printer *printer, const struct entry *entries)
{
    print_text(printer, "{");
    for (const struct entry *entry = entries; entry; entry = entry->next) {
        print_text(printer, entry == entries ? " " : "  ");
        print_entry(printer, entry);
    }
    print_text(printer, " }");
}

/* Whether the entries fit the rest of the line: no rows among them, and not too wide. */
static bool entries_fit(const struct printer *printer, const struct entry *entries)
{
    struct buffer flat = {0};
    struct printer measure = {.out = &flat, .language = printer->language, .expecting = printer->expecting};
    for (const struct entry *entry = entries; entry; entry = entry->next)
        if (entry->has_rows && entry->rows)
            return false;
    print_entries_flat(&measure, entries);
    bool fits = !flat.failed && !memchr(flat.bytes, '\n', flat.length) &&
                print_column(printer) + print_column(&measure) <= PRINT_WIDTH;
    buffer_end(&flat);
    return fits;
}

static void print_entries(struct printer *printer, const struct entry *entries, const struct entry *expected,
                          bool example)
{
    if (!example && entries_fit(printer, entries)) {
        print_entries_flat(printer, entries);
        return;
    }
    print_text(printer, "{");
    printer->indent += PRINT_STEP;
    for (const struct entry *entry = entries; entry; entry = entry->next) {
        print_newline(printer);
        print_entry(printer, entry);
    }
    if (example) {
        print_newline(printer);
        print_keyword(printer, KEYWORD_EXPECT);
        print_text(printer, " ");
        printer->expecting = true;
        print_entries(printer, expected, NULL, false);
        printer->expecting = false;
    }
    printer->indent -= PRINT_STEP;
    print_newline(printer);
    print_text(printer, "}");
}

/* What a row of a breakdown holds: values that are computed. */
static void print_assignments(struct printer *printer, const struct entry *entries)
{
    print_text(printer, " {");
    printer->indent += PRINT_STEP;
    for (const struct entry *entry = entries; entry; entry = entry->next) {
        print_newline(printer);
        print_word(printer, &entry->name);
        print_is(printer, " =", entry->value);
    }
    printer->indent -= PRINT_STEP;
    print_newline(printer);
    print_text(printer, "}");
}

/* ---- Declarations ---- */

static const enum keyword openings[] = {
    [DECLARATION_SCHEME] = KEYWORD_SCHEME,       [DECLARATION_SOURCE] = KEYWORD_SOURCE,
    [DECLARATION_EFFECTIVE] = KEYWORD_EFFECTIVE, [DECLARATION_AMENDED] = KEYWORD_AMENDED,
    [DECLARATION_USES] = KEYWORD_VOCABULARY,     [DECLARATION_CLAUSE] = KEYWORD_CLAUSE,
    [DECLARATION_CHOICES] = KEYWORD_CHOICES,     [DECLARATION_GROUP] = KEYWORD_GROUP,
    [DECLARATION_FIELD] = KEYWORD_FIELD,         [DECLARATION_LIST] = KEYWORD_LIST,
    [DECLARATION_CONSTANT] = KEYWORD_CONSTANT,   [DECLARATION_DEFINE] = KEYWORD_DEFINE,
    [DECLARATION_TABLE] = KEYWORD_TABLE,         [DECLARATION_REQUIRE] = KEYWORD_REQUIRE,
    [DECLARATION_EXCLUDE] = KEYWORD_EXCLUDE,     [DECLARATION_EACH] = KEYWORD_EACH,
    [DECLARATION_CASE] = KEYWORD_CASE,           [DECLARATION_RESULT] = KEYWORD_RESULT,
    [DECLARATION_DUTY] = KEYWORD_DUTY,           [DECLARATION_DOCUMENT] = KEYWORD_DOCUMENT,
    [DECLARATION_BREAKDOWN] = KEYWORD_BREAKDOWN, [DECLARATION_PREMISE] = KEYWORD_PREMISE,
    [DECLARATION_EXAMPLE] = KEYWORD_EXAMPLE,     [DECLARATION_BASE] = KEYWORD_BASE,
    [DECLARATION_CONFORM] = KEYWORD_CONFORM,     [DECLARATION_DATED] = KEYWORD_AMENDED,
    [DECLARATION_BOUND] = KEYWORD_LIMIT,
};

/* As much as tells which declaration is deleted. */
static void print_deleted(struct printer *printer, const struct declaration *d)
{
    if (d->name.text) {
        print_text(printer, " ");
        if (d->kind == DECLARATION_CLAUSE)
            print_text(printer, d->name.text);
        else
            print_word(printer, &d->name);
    }
    if (d->value) {
        print_text(printer, " ");
        print_flat(printer, d->value);
    }
    print_citations(printer, d->citations);
    print_label(printer, &d->label);
    if (d->timing.text) {
        space_keyword(printer, KEYWORD_TIMING);
        space_word(printer, &d->timing);
    }
}

/* Headers, the outline, the vocabulary. */
static bool print_first(struct printer *printer, const struct declaration *d)
{
    switch (d->kind) {
    case DECLARATION_SCHEME:
    case DECLARATION_USES:
    case DECLARATION_BASE:
    case DECLARATION_CONFORM:
    case DECLARATION_SOURCE:
    case DECLARATION_CLAUSE:
        if (d->name.text)
            buffer_print(printer->out, " %s", d->name.text);
        print_label(printer, &d->label);
        if (d->reason.text) {
            space_keyword(printer, KEYWORD_NOTHING);
            print_label(printer, &d->reason);
        }
        if (d->citations) {
            space_keyword(printer, KEYWORD_INTERPRETS);
            print_citations(printer, d->citations);
        }
        return true;
    case DECLARATION_EFFECTIVE:
    case DECLARATION_AMENDED:
    case DECLARATION_DATED:
        print_text(printer, " ");
        print_patterns(printer, d->dates);
        if (d->kind == DECLARATION_DATED)
            print_block(printer, d->body);
        return true;
    case DECLARATION_CHOICES:
    case DECLARATION_GROUP:
        space_word(printer, &d->name);
        if (d->kind == DECLARATION_GROUP) {
            print_text(printer, " :");
            space_word(printer, &d->of);
            if (d->except)
                space_keyword(printer, KEYWORD_WITHOUT);
        }
        print_members(printer, d->members);
        return true;
    case DECLARATION_FIELD:
        space_word(printer, &d->name);
        print_field(printer, d);
        return true;
    case DECLARATION_LIST:
        space_word(printer, &d->name);
        print_label(printer, &d->label);
        print_block(printer, d->body);
        return true;
    default:
        return false;
    }
}

/* Definitions, requirements and the rules of lines. */
static bool print_second(struct printer *printer, const struct declaration *d)
{
    switch (d->kind) {
    case DECLARATION_CONSTANT:
    case DECLARATION_DEFINE:
    case DECLARATION_RESULT:
    case DECLARATION_DUTY:
        space_word(printer, &d->name);
        print_citations(printer, d->citations);
        print_is(printer, " =", d->value);
        print_exceptions(printer, d->exceptions);
        print_stages(printer, d->stages);
        print_when(printer, d->when);
        return true;
    case DECLARATION_TABLE:
        space_word(printer, &d->name);
        print_table(printer, d);
        return true;
    case DECLARATION_REQUIRE:
    case DECLARATION_BOUND:
        print_citations(printer, d->citations);
        print_label(printer, &d->label);
        print_is(printer, ":", d->value);
        return true;
    case DECLARATION_EXCLUDE:
        print_citations(printer, d->citations);
        print_label(printer, &d->label);
        return true;
    case DECLARATION_EACH:
        space_word(printer, &d->name);
        print_block(printer, d->body);
        return true;
    case DECLARATION_CASE:
        print_text(printer, " ");
        print_flat(printer, d->value);
        print_branches(printer, d->branches);
        return true;
    default:
        return false;
    }
}

/* Documents, breakdowns, examples. */
static void print_third(struct printer *printer, const struct declaration *d)
{
    switch (d->kind) {
    case DECLARATION_DOCUMENT:
        print_label(printer, &d->label);
        print_citations(printer, d->citations);
        if (d->timing.text) {
            space_keyword(printer, KEYWORD_TIMING);
            space_word(printer, &d->timing);
        }
        if (d->method.text) {
            space_keyword(printer, KEYWORD_METHOD);
            space_word(printer, &d->method);
        }
        print_when(printer, d->when);
        return;
    case DECLARATION_BREAKDOWN:
        print_label(printer, &d->label);
        print_citations(printer, d->citations);
        if (d->of.text) {
            space_keyword(printer, KEYWORD_EACH);
            space_word(printer, &d->of);
        }
        print_when(printer, d->when);
        print_assignments(printer, d->entries);
        return;
    case DECLARATION_PREMISE:
    case DECLARATION_EXAMPLE:
        space_word(printer, &d->name);
        print_label(printer, &d->label);
        space_word(printer, &d->of);
        print_text(printer, " ");
        print_entries(printer, d->entries, d->expected, d->kind == DECLARATION_EXAMPLE);
        return;
    default:
        return;
    }
}

static void print_declaration(struct printer *printer, const struct declaration *d)
{
    static const enum keyword amendments[] = {[AMENDMENT_REPLACE] = KEYWORD_AMEND,
                                              [AMENDMENT_ADD] = KEYWORD_ADD,
                                              [AMENDMENT_DELETE] = KEYWORD_DELETE};
    if (d->amendment != AMENDMENT_NONE) {
        print_keyword(printer, amendments[d->amendment]);
        print_text(printer, " ");
    }
    print_keyword(printer, openings[d->kind]);
    if (d->amendment == AMENDMENT_DELETE)
        print_deleted(printer, d);
    else if (!print_first(printer, d) && !print_second(printer, d))
        print_third(printer, d);
}

static void print_body(struct printer *printer, const struct declaration *body)
{
    for (; body; body = body->next) {
        print_newline(printer);
        print_declaration(printer, body);
    }
}

/* Declarations of one kind stand together, blocks apart. */
static bool stands_apart(const struct declaration *d)
{
    switch (d->kind) {
    case DECLARATION_TABLE:
    case DECLARATION_EACH:
    case DECLARATION_LIST:
    case DECLARATION_DATED:
    case DECLARATION_BREAKDOWN:
    case DECLARATION_PREMISE:
    case DECLARATION_EXAMPLE:
        return true;
    default:
        return false;
    }
}

static bool heads(const struct declaration *d)
{
    return d->kind <= DECLARATION_USES || d->kind == DECLARATION_BASE || d->kind == DECLARATION_CONFORM;
}

void print_declarations(struct buffer *out, const struct declaration *declarations, enum language language)
{
    struct printer printer = {.out = out, .language = language, .line = out->length};
    const struct declaration *before = NULL;
    for (const struct declaration *d = declarations; d; before = d, d = d->next) {
        if (before && !(heads(before) && heads(d)) && (before->kind != d->kind || stands_apart(d)))
            print_text(&printer, "\n");
        printer.line = out->length;
        print_declaration(&printer, d);
        print_text(&printer, "\n");
    }
}
