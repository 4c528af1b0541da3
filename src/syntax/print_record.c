/* SPDX-License-Identifier: Apache-2.0 */
/* Prints records: of examples and premises, what is expected of them, and the rows of breakdowns. */
#include <config.h>

#include "syntax/printer.h"

#include <string.h>

/* ---- Rows ---- */

static void print_row(struct printer *printer, const struct row *row)
{
    if (row->base.text) {
        print_word(printer, &row->base);
        print_text(printer, " ");
    }
    print_entries(printer, row->entries, NULL, row->span.end - 1);
}

static void print_rows_flat(struct printer *printer, const struct row *rows)
{
    print_text(printer, " [");
    for (const struct row *row = rows; row; row = row->next) {
        print_text(printer, " ");
        print_row(printer, row);
    }
    print_text(printer, " ]");
}

static void print_rows_of(struct printer *printer, const struct entry *entry)
{
    struct buffer flat;
    struct printer measure = measure_begin(printer, &flat);
    print_rows_flat(&measure, entry->rows);
    if (print_fits(printer, measure_end(printer, &measure)) &&
        !print_commented(printer, entry->span.start, entry->span.end)) {
        print_rows_flat(printer, entry->rows);
        return;
    }
    print_text(printer, " [");
    printer->indent += PRINT_STEP;
    for (const struct row *row = entry->rows; row; row = row->next) {
        print_newline_at(printer, row->span.start);
        print_row(printer, row);
    }
    print_closing(printer, entry->span.end - 1, "]");
}

/* ---- Entries ---- */

/* `name`, `name でない`, `name = value` */
static void print_given(struct printer *printer, const struct entry *entry)
{
    const struct expression *value = entry->value;
    bool truth = value->kind == EXPRESSION_TRUTH, japanese = printer->language == LANGUAGE_JAPANESE;
    bool verdict = printer->expecting && value->kind == EXPRESSION_NAME &&
                   word_means(WORD_USE_OUTPUT, entry->name.text, "判定");
    if (truth && !value->truth && japanese)
        space_keyword(printer, KEYWORD_IS_NOT_SO);
    if (truth)
        return;
    if (!verdict) {
        print_is(printer, " =", value);
        return;
    }
    print_text(printer, " = ");
    print_named(printer, WORD_USE_VERDICT, &value->name);
}

static void print_entry(struct printer *printer, const struct entry *entry)
{
    const struct expression *value = entry->value;
    if (value && value->kind == EXPRESSION_TRUTH && !value->truth && printer->language == LANGUAGE_ENGLISH) {
        print_keyword(printer, KEYWORD_NOT);
        print_text(printer, " ");
    }
    if (printer->expecting)
        print_named(printer, WORD_USE_OUTPUT, &entry->name);
    else
        print_word(printer, &entry->name);
    if (value) {
        print_given(printer, entry);
    } else if (entry->has_rows) {
        print_rows_of(printer, entry);
    } else if (entry->blank) {
        print_text(printer, " = ");
        print_keyword(printer, KEYWORD_BLANK);
    } else if (entry->citations) {
        print_text(printer, " =");
        print_citations(printer, entry->citations);
    } else {
        print_text(printer, " ");
        print_entries(printer, entry->entries, NULL, entry->span.end - 1);
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

static bool entries_fit(struct printer *printer, const struct entry *entries, uint32_t close)
{
    struct buffer flat;
    struct printer measure = measure_begin(printer, &flat);
    if (printer->flat)
        return true;
    print_entries_flat(&measure, entries);
    return print_fits(printer, measure_end(printer, &measure)) && !print_commented(printer, 0, close);
}

/* Behind the last of the entries, or behind the { that follows `before` when there are none. */
static uint32_t behind_entries(const struct printer *printer, const struct entry *entries, uint32_t before)
{
    if (!entries)
        return print_next_place(printer, before) + 1;
    while (entries->next)
        entries = entries->next;
    return entries->span.end;
}

static void print_expectation(struct printer *printer, const struct declaration *example)
{
    uint32_t head = example->of.text ? example->of.span.end : example->label.span.end;
    uint32_t place = print_next_place(printer, behind_entries(printer, example->entries, head));
    uint32_t word = place + (uint32_t)strlen(keyword_spelling(KEYWORD_EXPECT, LANGUAGE_JAPANESE));
    uint32_t close = print_next_place(printer, behind_entries(printer, example->expected, word));
    print_newline_at(printer, place);
    print_keyword(printer, KEYWORD_EXPECT);
    print_text(printer, " ");
    printer->expecting = true;
    print_entries(printer, example->expected, NULL, close);
    printer->expecting = false;
}

void print_entries(struct printer *printer, const struct entry *entries,
                   const struct declaration *declaration, uint32_t close)
{
    bool block = declaration && (declaration->kind == DECLARATION_EXAMPLE || entries);
    if (!block && entries_fit(printer, entries, close)) {
        print_entries_flat(printer, entries);
        return;
    }
    print_text(printer, "{");
    printer->indent += PRINT_STEP;
    for (const struct entry *entry = entries; entry; entry = entry->next) {
        print_newline_at(printer, entry->span.start);
        print_entry(printer, entry);
    }
    if (declaration && declaration->kind == DECLARATION_EXAMPLE)
        print_expectation(printer, declaration);
    print_closing(printer, close, "}");
}

/* ---- Breakdowns ---- */

void print_assignments(struct printer *printer, const struct declaration *breakdown)
{
    print_text(printer, " {");
    printer->indent += PRINT_STEP;
    for (const struct entry *entry = breakdown->entries; entry; entry = entry->next) {
        print_newline_at(printer, entry->span.start);
        print_word(printer, &entry->name);
        print_is(printer, " =", entry->value);
    }
    print_closing(printer, breakdown->span.end - 1, "}");
}
