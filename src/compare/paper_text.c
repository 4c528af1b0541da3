/* SPDX-License-Identifier: Apache-2.0 */
/* The paper comparison as a table for the terminal: a column a scheme, cells folded to the window by display
 * width; in a narrow window a line a scheme instead. */
#include <config.h>

#include "base/diagnostic.h"
#include "base/text.h"
#include "compare/paper.h"
#include "compare/witness.h"
#include "decide/explanation.h"

#include <string.h>

#define USUAL_WIDTH  120 /* where nothing limits it */
#define TITLE_WIDTH  24
#define LEAST_COLUMN 20 /* of a scheme; below, a line a scheme */
#define GAP          2
#define COLUMNS_MOST 64

struct writing {
    const struct paper *paper;
    struct buffer *out;
    bool colour;
    unsigned title, column;
    struct arena *arena;
};

/* Whether no line begins with the character at `at`, or (`opening`) ends with it: brackets and marks of Japanese
 * typesetting. */
static bool is_mark(const char *at, bool opening)
{
    static const char *const closing_marks[] = {"、", "。", "，", "；", "：", "」", "』", "》", "）", "〕", "】", "ー", ",", ";",
                                                ")",  "}",  "]"};
    static const char *const opening_marks[] = {"「", "『", "《", "（", "〔", "【", "(", "{", "["};
    const char *const *marks = opening ? opening_marks : closing_marks;
    size_t count = opening ? sizeof opening_marks / sizeof *opening_marks : sizeof closing_marks / sizeof *closing_marks;
    for (size_t i = 0; i < count; i++)
        if (strncmp(at, marks[i], strlen(marks[i])) == 0)
            return true;
    return false;
}

static bool is_letter(char byte)
{
    return byte > ' ' && (unsigned char)byte < 0x80;
}

/* The place one character, or one word of letters and digits, before. */
static size_t step_back(const char *text, size_t at)
{
    bool within = is_letter(text[--at]);
    while (at > 0 && within && is_letter(text[at - 1]))
        at--;
    while (at > 0 && ((unsigned char)text[at] & 0xc0) == 0x80)
        at--;
    return at;
}

/* The character before a place begins here. */
static const char *before(const char *text, size_t at)
{
    do
        at--;
    while (at > 0 && ((unsigned char)text[at] & 0xc0) == 0x80);
    return text + at;
}

#define STEPS_BACK 4

/* How many bytes of the text fit into `width` columns. A word of letters and digits is kept whole where it is not
 * wider than the line, and marks stay with what they belong to. */
static size_t fitting(const char *text, unsigned width)
{
    size_t length = strlen(text), at = 0, word = 0;
    bool within = false, full = false;
    for (unsigned used = 0; at < length && !full;) {
        uint32_t character;
        unsigned size = text_character(text + at, length - at, &character);
        size = size ? size : 1;
        bool letter = is_letter(text[at]);
        if (letter && !within)
            word = at;
        within = letter;
        used += text_width(text + at, size);
        full = used > width;
        at = full ? (letter && word > 0 ? word : at ? at : size) : at + size;
    }
    size_t kept = at;
    for (unsigned i = 0; full && i < STEPS_BACK && (is_mark(text + at, false) || is_mark(before(text, at), true)); i++) {
        at = step_back(text, at);
        if (at == 0)
            return kept;
    }
    return at;
}

static void add_spaces(struct buffer *out, unsigned count)
{
    while (count-- > 0)
        buffer_text(out, " ");
}

static void trim_line(struct buffer *out)
{
    while (!out->failed && out->length > 0 && out->bytes[out->length - 1] == ' ')
        out->length--;
    buffer_text(out, "\n");
}

/* The mark of a cell: what differs can be told without colour. */
static const char *mark_of(const struct paper_row *row, const struct paper_cell *cell)
{
    if (row->state == PAPER_SAME)
        return "  ";
    switch (cell->state) {
    case CELL_DIFFERENT:
        return "≠ ";
    case CELL_REWORDED:
        return "≈ ";
    case CELL_ONLY:
        return "+ ";
    case CELL_ABSENT:
        return "− ";
    default:
        return "  ";
    }
}

/* A cell of the key terms: pieces that stand for rows, those of one line run on. */
static const char *term_text(const struct writing *writing, const struct paper_cell *cell)
{
    struct arena *arena = writing->arena;
    struct buffer *text = buffer_in(arena);
    buffer_text(text, cell->state == CELL_DIFFERENT ? "≠ " : "  ");
    if (!cell->rule_count)
        buffer_text(text, translate("(no such rule)"));
    for (uint32_t i = 0; i < cell->rule_count; i++) {
        const struct paper_rule *piece = &cell->rules[i], *next = i + 1 < cell->rule_count ? piece + 1 : NULL;
        bool repeated = next && piece->clause && next->clause && strcmp(piece->clause, next->clause) == 0;
        buffer_text(text, piece->text);
        if (piece->clause && !repeated)
            buffer_print(text, "《%s》", piece->clause);
        buffer_text(text, !next ? "" : next->depth ? "、" : "；");
    }
    buffer_whole(text, arena->memory);
    return arena_text(arena, text->bytes, text->length);
}

/* A cell on one line: each rule with its clause, then what names in them stand for. */
static const char *cell_text(const struct writing *writing, const struct paper_row *row,
                             const struct paper_cell *cell)
{
    struct arena *arena = writing->arena;
    if (row->section == PAPER_TERMS)
        return term_text(writing, cell);
    const char *text =
        arena_print(arena, "%s%s", mark_of(row, cell), cell->rule_count || !cell->text ? "" : cell->text);
    for (uint32_t i = 0; i < cell->rule_count; i++) {
        const struct paper_rule *rule = &cell->rules[i];
        if (rule->passed_over)
            continue;
        bool repeated = i + 1 < cell->rule_count && rule->clause && cell->rules[i + 1].clause &&
                        strcmp(rule->clause, cell->rules[i + 1].clause) == 0 &&
                        !rule->defines == !cell->rules[i + 1].defines;
        const char *clause = rule->clause && !repeated ? arena_print(arena, "《%s》", rule->clause) : "";
        if (rule->defines)
            text = arena_print(arena, "%s〔%s: %s%s〕", text, rule->defines, rule->text, clause);
        else
            text = arena_print(arena, "%s%s%s%s", text, i ? "; " : "", rule->text, clause);
    }
    return text;
}

static void begin_colour(const struct writing *writing, enum cell_state state)
{
    if (!writing->colour)
        return;
    if (state == CELL_DIFFERENT || state == CELL_ONLY)
        buffer_text(writing->out, "\033[33m");
    else if (state == CELL_ABSENT)
        buffer_text(writing->out, "\033[2m");
}

static void end_colour(const struct writing *writing)
{
    if (writing->colour)
        buffer_text(writing->out, "\033[0m");
}

/* One line of a cell in its column; returns what is left of the text. */
static const char *add_piece(const struct writing *writing, const char *text, unsigned width,
                             enum cell_state state)
{
    size_t bytes = fitting(text, width);
    unsigned used = text_width(text, bytes);
    if (bytes)
        begin_colour(writing, state);
    buffer_add(writing->out, text, bytes);
    if (bytes)
        end_colour(writing);
    add_spaces(writing->out, used < width ? width - used : 0);
    text += bytes;
    return *text == ' ' ? text + 1 : text;
}

static void add_columns(const struct writing *writing, const struct paper_row *row)
{
    const char *left[COLUMNS_MOST];
    const char *title = row->title;
    uint32_t count = writing->paper->scheme_count;
    for (uint32_t s = 0; s < count; s++)
        left[s] = cell_text(writing, row, &row->cells[s]);
    for (bool more = true; more;) {
        more = false;
        title = add_piece(writing, title, writing->title, CELL_SAME);
        more = more || *title;
        for (uint32_t s = 0; s < count; s++) {
            add_spaces(writing->out, GAP);
            left[s] = add_piece(writing, left[s], writing->column, row->cells[s].state);
            more = more || *left[s];
        }
        trim_line(writing->out);
    }
}

/* In a narrow window: the title, then each scheme with its cell below it. */
static void add_stacked(const struct writing *writing, const struct paper_row *row, unsigned width)
{
    buffer_print(writing->out, "%s\n", row->title);
    for (uint32_t s = 0; s < writing->paper->scheme_count; s++) {
        buffer_print(writing->out, "  %s\n", writing->paper->schemes[s].name);
        const char *left = cell_text(writing, row, &row->cells[s]);
        do {
            add_spaces(writing->out, 4);
            left = add_piece(writing, left, width > 8 ? width - 4 : 4, row->cells[s].state);
            trim_line(writing->out);
        } while (*left);
    }
}

/* A text folded to the width: the first line behind `indent` blanks, those after it behind `hanging`. */
static void add_folded(const struct writing *writing, const char *text, unsigned indent, unsigned hanging,
                       unsigned width)
{
    do {
        add_spaces(writing->out, indent);
        text = add_piece(writing, text, width > indent + 4 ? width - indent : 4, CELL_SAME);
        trim_line(writing->out);
        indent = hanging;
    } while (*text);
}

/* Applications that show a difference: the facts, then a line a scheme with what comes of it. */
static void add_witnesses(const struct writing *writing, const struct witness_list *list, unsigned indent,
                          unsigned width)
{
    const struct paper *paper = writing->paper;
    struct arena *arena = writing->arena;
    for (uint32_t i = 0; i < list->count; i++) {
        const struct witness_answer *answer = &list->items[i].answer;
        const char *missing = witness_missing_text(arena, paper, &list->items[i]);
        if (missing)
            add_folded(writing, missing, indent, indent + 2, width);
        if (answer->verdict != WITNESS_FOUND)
            continue;
        const char *facts = witness_facts_text(arena, answer);
        facts = phrase(arena, translate("for example {1}"), facts, (const char *)NULL);
        add_folded(writing, facts, indent, indent + 4, width);
        for (uint32_t s = 0; s < paper->scheme_count; s++) {
            const char *outcome = witness_outcome_text(arena, &answer->outcomes[s]);
            add_folded(writing, arena_print(arena, "%s  %s", paper->schemes[s].name, outcome), indent + 4,
                       indent + 6, width);
        }
    }
}

static bool is_shown(const struct paper_row *row, const struct paper_text_options *options)
{
    return options->all || row->state != PAPER_SAME;
}

/* Rows of expenses that read alike in every scheme are told as one, by all their categories. */
static bool reads_alike(const struct writing *writing, const struct paper_row *a, const struct paper_row *b)
{
    if (a->section != PAPER_EXPENSES || b->section != PAPER_EXPENSES || a->witnesses || b->witnesses)
        return false;
    for (uint32_t s = 0; s < writing->paper->scheme_count; s++)
        if (strcmp(cell_text(writing, a, &a->cells[s]), cell_text(writing, b, &b->cells[s])) != 0)
            return false;
    return true;
}

/* The row under the titles of all that read as it does; NULL: it was told with an earlier one. */
static const struct paper_row *with_likes(const struct writing *writing, uint32_t number)
{
    const struct paper *paper = writing->paper;
    const struct paper_row *row = &paper->rows[number];
    if (row->section != PAPER_EXPENSES)
        return row;
    for (uint32_t i = 0; i < number; i++)
        if (reads_alike(writing, &paper->rows[i], row))
            return NULL;
    struct paper_row *joined = arena_copy(writing->arena, row, sizeof *row);
    for (uint32_t i = number + 1; i < paper->row_count; i++)
        if (reads_alike(writing, row, &paper->rows[i]))
            joined->title = arena_print(writing->arena, "%s、%s", joined->title, paper->rows[i].title);
    return joined;
}

static void add_heading(const struct writing *writing, enum paper_section section)
{
    const struct paper *paper = writing->paper;
    buffer_print(writing->out, "\n■ %s\n", paper_section_name(section));
    if (!writing->column)
        return;
    add_spaces(writing->out, writing->title);
    for (uint32_t s = 0; s < paper->scheme_count; s++) {
        add_spaces(writing->out, GAP + 2);
        add_piece(writing, paper->schemes[s].name, writing->column - 2, CELL_SAME);
    }
    trim_line(writing->out);
}

static void add_counts(const struct writing *writing)
{
    const uint32_t *counts = writing->paper->counts;
    if (!counts[PAPER_DIFFERENT] && !counts[PAPER_PARTIAL])
        buffer_text(writing->out, counts[PAPER_REWORDED]
                                      ? translate("\nno rule means anything else; some are in other words\n")
                                      : translate("\nall rules are the same\n"));
    buffer_print(
        writing->out,
        translate("\n%u rules: %u the same, %u in other words, %u different, %u not in all schemes\n"),
        counts[PAPER_SAME] + counts[PAPER_REWORDED] + counts[PAPER_DIFFERENT] + counts[PAPER_PARTIAL],
        counts[PAPER_SAME], counts[PAPER_REWORDED], counts[PAPER_DIFFERENT], counts[PAPER_PARTIAL]);
}

static void add_row(const struct writing *writing, const struct paper_row *row, unsigned width)
{
    if (writing->column)
        add_columns(writing, row);
    else
        add_stacked(writing, row, width);
}

/* The key terms that are not the same in all schemes: a row a question. */
static void add_terms(const struct writing *writing, unsigned width)
{
    const struct paper *paper = writing->paper;
    bool begun = false;
    for (uint32_t i = 0; i < paper->term_count; i++) {
        if (paper->terms[i].state == PAPER_SAME)
            continue;
        if (!begun)
            add_heading(writing, PAPER_TERMS);
        begun = true;
        add_row(writing, &paper->terms[i], width);
    }
}

void paper_text(struct arena *arena, const struct paper *paper, const struct paper_text_options *options,
                struct buffer *out)
{
    unsigned width = options->width ? options->width : USUAL_WIDTH;
    struct writing writing = {.paper = paper, .out = out, .colour = options->colour, .arena = arena};
    uint32_t count = paper->scheme_count;
    writing.title = width / (count + 2) > TITLE_WIDTH ? TITLE_WIDTH : width / (count + 2);
    unsigned column = (width - writing.title) / count;
    writing.column = column >= LEAST_COLUMN + GAP && count <= COLUMNS_MOST ? column - GAP : 0;
    for (uint32_t s = 0; s < count; s++)
        buffer_print(out, "%s  %s\n", paper->schemes[s].name, paper->schemes[s].program->title);
    buffer_text(out, translate("≠ different   ≈ other words, same meaning   + only here   − not here\n"));
    add_terms(&writing, width);
    for (uint32_t i = 0, begun = 0; i < paper->row_count; i++) {
        if (!is_shown(&paper->rows[i], options))
            continue;
        const struct paper_row *row = with_likes(&writing, i);
        if (!row)
            continue;
        if (begun != row->section + 1u)
            add_heading(&writing, row->section);
        begun = row->section + 1u;
        add_row(&writing, row, width);
        if (row->witnesses)
            add_witnesses(&writing, row->witnesses, 4, width);
    }
    if (paper->witnesses) {
        buffer_text(out, "\n");
        add_witnesses(&writing, paper->witnesses, 0, width);
    }
    if (witness_is_space_told(paper))
        add_folded(&writing, witness_space_text(arena, paper->witness_space), 0, 0, width);
    for (uint32_t i = 0; i < paper->note_count; i++)
        buffer_print(out, "%s%s\n", i ? "" : "\n", paper->notes[i]);
    add_counts(&writing);
}
