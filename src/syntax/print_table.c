/* SPDX-License-Identifier: Apache-2.0 */
/* Prints tables, with their arrows and columns under each other by what they take on a screen, and the
 * members of choices and groups. */
#include <config.h>

#include "syntax/printer.h"

#include <string.h>

/* ---- Tables ---- */

#define COLUMNS_MOST 16
/* Display columns of a table: of what heads its rows, and of each column of values. What is wider than half a
 * line aligns nothing. */
struct widths {
    unsigned head;
    unsigned values[COLUMNS_MOST];
};

static void widen(unsigned *widest, unsigned width)
{
    if (width > *widest && width <= PRINT_WIDTH / 2)
        *widest = width;
}

static void print_padding(struct printer *printer, unsigned width, unsigned widest)
{
    for (; width < widest; width++)
        print_text(printer, " ");
}

static void print_row_head(struct printer *printer, const struct table_row *row)
{
    if (row->otherwise)
        print_keyword(printer, KEYWORD_OTHERWISE);
    else
        print_patterns(printer, row->patterns);
}

static unsigned row_width(struct printer *printer, const struct table_row *row)
{
    struct buffer flat;
    struct printer measure = measure_begin(printer, &flat);
    print_row_head(&measure, row);
    return measure_end(printer, &measure);
}

static void measure_cells(struct printer *printer, struct widths *widths, const struct expression_list *cells)
{
    for (unsigned i = 0; cells && i < COLUMNS_MOST; i++, cells = cells->next)
        if (cells->next)
            widen(&widths->values[i], flat_width(printer, cells->expression));
}

static struct widths measure_table(struct printer *printer, const struct declaration *table)
{
    struct widths widths = {0};
    for (const struct table_row *row = table->rows; row; row = row->next) {
        widen(&widths.head, row_width(printer, row));
        measure_cells(printer, &widths, row->values);
    }
    measure_cells(printer, &widths, table->columns);
    return widths;
}

static void print_cells(struct printer *printer, const struct widths *widths,
                        const struct expression_list *cells)
{
    unsigned column = 0;
    for (; cells; cells = cells->next, column++) {
        print_flat(printer, cells->expression);
        if (!cells->next)
            break;
        if (column < COLUMNS_MOST)
            print_padding(printer, flat_width(printer, cells->expression), widths->values[column]);
        print_text(printer, " | ");
    }
}

static void print_rows(struct printer *printer, const struct widths *widths, const struct table_row *rows)
{
    for (const struct table_row *row = rows; row; row = row->next) {
        print_newline_at(printer, row->span.start);
        print_row_head(printer, row);
        print_padding(printer, row_width(printer, row), widths->head);
        print_text(printer, " =>");
        if (row->values->next) {
            print_text(printer, " ");
            print_cells(printer, widths, row->values);
        } else {
            print_is(printer, "", row->values->expression);
        }
    }
}

void print_parameters(struct printer *printer, const struct parameter *parameters)
{
    print_text(printer, "(");
    for (const struct parameter *parameter = parameters; parameter; parameter = parameter->next) {
        if (parameter != parameters)
            print_text(printer, ", ");
        if (parameter->name.text)
            print_word(printer, &parameter->name);
        if (parameter->type.name.text) {
            print_text(printer, parameter->name.text ? ": " : "");
            print_type(printer, &parameter->type);
        }
    }
    print_text(printer, ")");
}

/* 列 stands above the rows' heads, its patterns above their values. */
static void print_columns(struct printer *printer, const struct widths *widths,
                          const struct declaration *table)
{
    const char *word = keyword_spelling(KEYWORD_COLUMNS, printer->language);
    print_newline_at(printer, table->columns->expression->span.start);
    print_keyword(printer, KEYWORD_COLUMNS);
    print_padding(printer, text_width(word, strlen(word)), widths->head + (unsigned)strlen(" =>"));
    print_text(printer, " ");
    print_cells(printer, widths, table->columns);
}

void print_table(struct printer *printer, const struct declaration *table)
{
    struct widths widths = measure_table(printer, table);
    print_parameters(printer, table->parameters);
    print_citations(printer, table->citations);
    if (table->rounding.text) {
        space_keyword(printer, KEYWORD_ROUNDING);
        print_text(printer, " ");
        print_named(printer, WORD_USE_ROUNDING, &table->rounding);
    }
    if (table->progressive)
        space_keyword(printer, KEYWORD_PROGRESSIVE);
    printer->indent += PRINT_STEP;
    if (table->columns)
        print_columns(printer, &widths, table);
    print_rows(printer, &widths, table->rows);
    printer->indent -= PRINT_STEP;
}

/* ---- Members ---- */

static unsigned word_width(struct printer *printer, const struct word *word)
{
    struct buffer flat;
    struct printer measure = measure_begin(printer, &flat);
    print_word(&measure, word);
    return measure_end(printer, &measure);
}

/* In the language that takes more: lines end at the same members in both. */
static unsigned widest_word(struct printer *printer, const struct word *word)
{
    struct printer other = *printer;
    other.language = printer->language == LANGUAGE_JAPANESE ? LANGUAGE_ENGLISH : LANGUAGE_JAPANESE;
    unsigned here = word_width(printer, word), there = word_width(&other, word);
    return here > there ? here : there;
}

/* Members over lines keep the lines they were written in, since these group them. */
static void print_member_lines(struct printer *printer, const struct word_list *members)
{
    const struct word_list *before = NULL;
    unsigned column = 0;
    for (const struct word_list *member = members; member; before = member, member = member->next) {
        const struct word *word = &member->word;
        unsigned width = widest_word(printer, word) + (unsigned)strlen(", ");
        bool broken = !before || print_broken(printer, before->word.span.end, word->span.start);
        if (before)
            print_text(printer, print_comma(printer));
        if (broken)
            print_newline_at(printer, word->span.start);
        else if (column + width > PRINT_WIDTH)
            print_newline(printer);
        if (broken || column + width > PRINT_WIDTH)
            column = printer->indent;
        print_word(printer, word);
        column += width;
    }
}

void print_members(struct printer *printer, const struct declaration *declaration)
{
    unsigned width = 4; /* { and } with their blanks */
    for (const struct word_list *member = declaration->members; member; member = member->next)
        width += word_width(printer, &member->word) + (member->next ? 2 : 0);
    print_text(printer, " {");
    if (print_fits(printer, width - 2) &&
        !print_commented(printer, declaration->span.start, declaration->span.end)) {
        for (const struct word_list *member = declaration->members; member; member = member->next) {
            print_text(printer, member == declaration->members ? " " : print_comma(printer));
            print_word(printer, &member->word);
        }
        print_text(printer, " }");
        return;
    }
    printer->indent += PRINT_STEP;
    print_member_lines(printer, declaration->members);
    print_closing(printer, declaration->span.end - 1, "}");
}
