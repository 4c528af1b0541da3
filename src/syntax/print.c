/* SPDX-License-Identifier: Apache-2.0 */
/* Prints declarations: one a line where it fits, blocks indented, tables with their arrows under each other.
 */
#include <config.h>

#include "syntax/printer.h"

#include <string.h>

static void print_body(struct printer *printer, const struct declaration *body);
static void print_declaration(struct printer *printer, const struct declaration *declaration);

static void print_label(struct printer *printer, const struct word *label)
{
    if (!label->text)
        return;
    print_text(printer, " ");
    print_comments_before(printer, label->span.start);
    print_quoted(printer, label->text);
}

void print_citations(struct printer *printer, const struct citation *citations)
{
    if (!citations)
        return;
    print_text(printer, " ");
    print_comments_before(printer, citations->id.span.start);
    print_text(printer, "《");
    for (const struct citation *citation = citations; citation; citation = citation->next) {
        if (citation != citations)
            print_text(printer, print_comma(printer));
        print_text(printer, citation->id.text);
    }
    print_text(printer, "》");
}

static void print_when(struct printer *printer, const struct expression *when)
{
    bool japanese = printer->language == LANGUAGE_JAPANESE;
    if (!when)
        return;
    const char *words = japanese ? "のみ  のとき" : "only when ";
    if (print_fits(printer, flat_width(printer, when) + text_width(words, strlen(words)) + 1)) {
        print_text(printer, " ");
    } else {
        printer->indent += PRINT_STEP;
        print_newline(printer);
        printer->indent -= PRINT_STEP;
    }
    print_keyword(printer, japanese ? KEYWORD_ONLY : KEYWORD_ONLY_WHEN);
    print_text(printer, " ");
    printer->indent += PRINT_STEP;
    print_condition(printer, when);
    printer->indent -= PRINT_STEP;
    if (japanese)
        space_keyword(printer, KEYWORD_WHEN);
}

static void print_exceptions(struct printer *printer, const struct exception *exceptions)
{
    bool japanese = printer->language == LANGUAGE_JAPANESE;
    printer->indent += PRINT_STEP;
    for (; exceptions; exceptions = exceptions->next) {
        print_newline_at(printer, exceptions->span.start);
        print_keyword(printer, japanese ? KEYWORD_EXCEPT : KEYWORD_EXCEPT_WHEN);
        print_text(printer, " ");
        print_condition(printer, exceptions->condition);
        space_keyword(printer, japanese ? KEYWORD_WHEN : KEYWORD_THEN);
        print_is(printer, "", exceptions->value);
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
        print_newline_at(printer, stages->span.start);
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

void print_type(struct printer *printer, const struct type_name *type)
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

/* A type with the range of its values. */
static void print_bounded(struct printer *printer, const struct declaration *declaration)
{
    print_type(printer, &declaration->type);
    if (declaration->low || declaration->high) {
        struct expression range = {
            .kind = EXPRESSION_RANGE, .low = declaration->low, .high = declaration->high};
        print_text(printer, " ");
        print_flat(printer, &range);
    }
}

static void print_foreign(struct printer *printer, const struct declaration *foreign)
{
    print_parameters(printer, foreign->parameters);
    print_text(printer, ": ");
    print_bounded(printer, foreign);
    print_text(printer, " =");
    print_label(printer, &foreign->symbol);
    space_keyword(printer, printer->language == LANGUAGE_JAPANESE ? KEYWORD_SINCE : KEYWORD_SINCE_DAY);
    print_label(printer, &foreign->library);
    if (foreign->column)
        space_keyword(printer, KEYWORD_COLUMNS);
    printer->indent += PRINT_STEP;
    for (const struct failure *failure = foreign->failures; failure; failure = failure->next) {
        print_newline_at(printer, failure->span.start);
        print_keyword(printer, KEYWORD_FAILURE);
        print_text(printer, " ");
        print_flat(printer, failure->number);
        print_label(printer, &failure->message);
    }
    printer->indent -= PRINT_STEP;
}

static void print_field(struct printer *printer, const struct declaration *field)
{
    print_text(printer, " : ");
    print_bounded(printer, field);
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

/* ---- Rules of lines ---- */

/* A body of one rule, which goes on the line. */
static bool body_fits(struct printer *printer, const struct declaration *body, uint32_t open, uint32_t close)
{
    struct buffer flat;
    struct printer measure = measure_begin(printer, &flat);
    if (body->next || body->kind == DECLARATION_CASE || body->kind == DECLARATION_FIELD || body->exceptions ||
        print_commented(printer, open, close))
        return false;
    print_text(&measure, " {  }");
    print_declaration(&measure, body);
    return print_fits(printer, measure_end(printer, &measure));
}

/* { body }, whose } stands at `close`. */
static void print_block(struct printer *printer, const struct declaration *body, bool on_line, uint32_t open,
                        uint32_t close)
{
    print_text(printer, " {");
    if (!body && !print_commented(printer, open, close)) {
        print_text(printer, " }");
        return;
    }
    if (on_line && body && body_fits(printer, body, open, close)) {
        print_text(printer, " ");
        print_declaration(printer, body);
        print_text(printer, " }");
        return;
    }
    printer->indent += PRINT_STEP;
    print_body(printer, body);
    print_closing(printer, close, "}");
}

static void print_branches(struct printer *printer, const struct declaration *rules)
{
    print_text(printer, " {");
    printer->indent += PRINT_STEP;
    for (const struct branch *branch = rules->branches; branch; branch = branch->next) {
        print_newline_at(printer, branch->span.start);
        if (branch->settle.text) {
            print_keyword(printer, KEYWORD_SETTLE);
            space_word(printer, &branch->settle);
            print_newline_within(printer, branch->patterns ? branch->patterns->expression->span.start : 0);
        }
        if (branch->otherwise)
            print_keyword(printer, KEYWORD_OTHERWISE);
        else
            print_patterns(printer, branch->patterns);
        print_block(printer, branch->body, true, branch->span.start, branch->span.end - 1);
    }
    print_closing(printer, rules->span.end - 1, "}");
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
    [DECLARATION_BOUND] = KEYWORD_LIMIT,         [DECLARATION_FOREIGN] = KEYWORD_FOREIGN,
};

/* The name of a scheme or of a clause, whose characters no other name has. */
static void print_identifier(struct printer *printer, const struct word *name)
{
    print_comments_before(printer, name->span.start);
    print_text(printer, name->text);
}

/* As much as tells which declaration is deleted. */
static void print_deleted(struct printer *printer, const struct declaration *d)
{
    if (d->name.text) {
        print_text(printer, " ");
        if (d->kind == DECLARATION_CLAUSE)
            print_identifier(printer, &d->name);
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
        if (d->name.text) {
            print_text(printer, " ");
            print_identifier(printer, &d->name);
        }
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
            print_block(printer, d->body, false, d->span.start, d->span.end - 1);
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
        print_members(printer, d);
        return true;
    case DECLARATION_FIELD:
        space_word(printer, &d->name);
        print_field(printer, d);
        return true;
    case DECLARATION_LIST:
        space_word(printer, &d->name);
        print_label(printer, &d->label);
        print_block(printer, d->body, false, d->span.start, d->span.end - 1);
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
    case DECLARATION_FOREIGN:
        space_word(printer, &d->name);
        print_foreign(printer, d);
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
        print_block(printer, d->body, false, d->span.start, d->span.end - 1);
        return true;
    case DECLARATION_CASE:
        print_text(printer, " ");
        print_flat(printer, d->value);
        print_branches(printer, d);
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
        print_assignments(printer, d);
        return;
    case DECLARATION_PREMISE:
    case DECLARATION_EXAMPLE:
        space_word(printer, &d->name);
        print_label(printer, &d->label);
        space_word(printer, &d->of);
        print_text(printer, " ");
        print_entries(printer, d->entries, d, d->span.end - 1);
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

/* What tells more of the scheme that the file opens with. */
static bool describes(const struct declaration *d)
{
    return d->kind == DECLARATION_SOURCE || d->kind == DECLARATION_EFFECTIVE ||
           d->kind == DECLARATION_AMENDED;
}

static void print_body(struct printer *printer, const struct declaration *body)
{
    for (; body; body = body->next) {
        unsigned step = describes(body) ? PRINT_STEP : 0;
        printer->indent += step;
        print_newline_at(printer, body->span.start);
        print_declaration(printer, body);
        printer->indent -= step;
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
    struct printer printer = {
        .out = out, .language = language, .line = out->length, .declarations = declarations};
    const struct declaration *before = NULL;
    for (const struct declaration *d = declarations; d; before = d, d = d->next) {
        if (before && !(heads(before) && heads(d)) && (before->kind != d->kind || stands_apart(d)))
            print_text(&printer, "\n");
        printer.line = out->length;
        print_text(&printer, describes(d) ? "    " : "");
        print_declaration(&printer, d);
        print_text(&printer, "\n");
    }
}

void print_source(struct buffer *out, const struct declaration *declarations, const struct source *source,
                  const struct source_notes *notes, enum language language)
{
    struct printer printer = {.out = out,
                              .language = language,
                              .line = out->length,
                              .source = source,
                              .notes = notes,
                              .declarations = declarations};
    print_body(&printer, declarations);
    print_comments_left(&printer);
}
