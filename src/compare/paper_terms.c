/* SPDX-License-Identifier: Apache-2.0 */
/* The key terms: the whole comparison on one page, a row a question that a planner asks. Each piece of a cell
 * stands for a row of the paper, in few words and with its clause; what it says in full is in that row. */
#include <config.h>

#include "base/diagnostic.h"
#include "base/text.h"
#include "compare/paper_build.h"
#include "decide/explanation.h"

#include <string.h>

#define NAMED_MOST   4  /* members of a choice that are named one by one */
#define TEXT_MOST    72 /* columns of a rule's own words */
#define DEFINED_MOST 20 /* columns of what a name stands for */
#define AMOUNT_MOST  4  /* amounts that stand for a longer rule */

typedef VECTOR(struct paper_rule) piece_list;

struct terms {
    struct paper_builder *builder;
    uint32_t row_count; /* of the paper, before the terms */
    VECTOR(struct paper_row) rows;
    piece_list *pieces; /* by scheme, of the term under way */
    bool *otherwise;    /* by scheme: means something else than the first that has the rule */
};

static bool is_different(const struct paper_row *row)
{
    return row->state == PAPER_DIFFERENT || row->state == PAPER_PARTIAL;
}

/* A piece that stands for a cell: its words, with the clause of the cell's first rule. It begins a line, or
 * runs on in the line of the piece before. */
static void put_piece(struct terms *terms, uint32_t scheme, const struct paper_cell *cell, const char *text,
                      bool runs_on)
{
    struct paper_rule piece = {.text = text, .reg = NONE, .meaning = NONE, .depth = runs_on};
    if (cell->rule_count) {
        piece.clause = cell->rules[0].clause;
        piece.clause_label = cell->rules[0].clause_label;
        piece.line = cell->rules[0].line;
    }
    VECTOR_ADD(terms->builder->arena, terms->pieces[scheme], piece);
    /* Held against the first scheme; other words for the same are no difference. */
    const struct paper_cell *cells = cell - scheme;
    terms->otherwise[scheme] =
        terms->otherwise[scheme] || cell->state == CELL_DIFFERENT || cells[0].state == CELL_ABSENT;
    for (uint32_t s = 1; scheme == 0 && s < terms->builder->scheme_count; s++)
        terms->otherwise[s] =
            terms->otherwise[s] || cells[s].state == CELL_ABSENT || cells[s].state == CELL_DIFFERENT;
}

static void add_piece(struct terms *terms, uint32_t scheme, const struct paper_cell *cell, const char *text)
{
    put_piece(terms, scheme, cell, text, false);
}

static void begin_term(struct terms *terms)
{
    uint32_t count = terms->builder->scheme_count;
    terms->pieces = ARENA_ARRAY(terms->builder->arena, piece_list, count);
    terms->otherwise = ARENA_ARRAY(terms->builder->arena, bool, count);
}

static const char *joined(struct terms *terms, uint32_t scheme)
{
    struct arena *arena = terms->builder->arena;
    struct buffer *text = buffer_in(arena);
    for (uint32_t i = 0; i < terms->pieces[scheme].count; i++) {
        buffer_text(text, i ? "; " : "");
        buffer_text(text, terms->pieces[scheme].items[i].text);
    }
    buffer_whole(text, arena->memory);
    return arena_text(arena, text->bytes, text->length);
}

/* Makes a row of the pieces; nothing where no scheme has any. A cell is held against the first scheme's. */
static void end_term(struct terms *terms, const char *key, const char *title)
{
    struct paper_builder *builder = terms->builder;
    struct paper_row row = {.section = PAPER_TERMS,
                            .key = key,
                            .title = title,
                            .state = PAPER_SAME,
                            .category_atom = NONE,
                            .category_member = NONE};
    row.cells = ARENA_ARRAY(builder->arena, struct paper_cell, builder->scheme_count);
    bool any = false;
    for (uint32_t s = 0; s < builder->scheme_count; s++) {
        struct paper_cell *cell = &row.cells[s];
        cell->meaning = NONE;
        cell->text = joined(terms, s);
        cell->rules = terms->pieces[s].items;
        cell->rule_count = terms->pieces[s].count;
        cell->state = s && terms->otherwise[s] ? CELL_DIFFERENT : CELL_SAME;
        if (cell->state == CELL_DIFFERENT)
            row.state = PAPER_DIFFERENT;
        any = any || cell->rule_count;
    }
    for (uint32_t s = 0; s < builder->scheme_count; s++)
        if (row.cells[s].rule_count == 0) {
            row.cells[s].state = s ? row.cells[s].state : CELL_ABSENT;
            row.cells[s].text = NULL;
        }
    if (any)
        VECTOR_ADD(builder->arena, terms->rows, row);
}

/* ---- words ---- */

/* The first columns of a text, with an ellipsis where it goes on. */
static const char *shortened(struct arena *arena, const char *text)
{
    size_t length = strlen(text), at = 0;
    if (text_width(text, length) <= TEXT_MOST)
        return text;
    for (unsigned used = 0; at < length;) {
        uint32_t character;
        unsigned size = text_character(text + at, length - at, &character);
        used += text_width(text + at, size ? size : 1);
        if (used > TEXT_MOST - 2)
            break;
        at += size ? size : 1;
    }
    return arena_print(arena, "%.*s…", (int)at, text);
}

/* The cell's own rules, with what their names stand for only where that is an amount or the like. */
static const char *own_words(struct terms *terms, const struct paper_cell *cell)
{
    struct arena *arena = terms->builder->arena;
    const char *text = NULL, *defined = "";
    for (uint32_t i = 0; i < cell->rule_count; i++) {
        const struct paper_rule *rule = &cell->rules[i];
        if (!rule->defines)
            text = text ? arena_print(arena, "%s; %s", text, rule->text) : rule->text;
        else if (rule->depth == 1 && strpbrk(rule->text, "0123456789") &&
                 text_width(rule->text, strlen(rule->text)) <= DEFINED_MOST)
            defined = arena_print(arena, "%s〔%s：%s〕", defined, rule->defines, rule->text);
    }
    text = shortened(arena, text ? text : cell->text ? cell->text : "");
    return arena_print(arena, "%s%s", text, defined);
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* The amounts of yen that a rule's words name: 「100万円、30万円」; NULL: there are none. */
static const char *amounts_named(struct arena *arena, const char *text)
{
    static const char yen[] = "円";
    const char *found = NULL;
    unsigned count = 0;
    for (const char *at = text; *at;) {
        const char *end = at;
        if (!is_digit(*at)) {
            at++;
            continue;
        }
        while (is_digit(*end) || *end == ',' || *end == '.')
            end++;
        for (const char *unit = "万千億"; *unit; unit += 3)
            if (strncmp(end, unit, 3) == 0) {
                end += 3;
                break;
            }
        bool amount = strncmp(end, yen, sizeof yen - 1) == 0 && !(end - at == 1 && *at == '0');
        if (amount) {
            const char *words = arena_text(arena, at, (size_t)(end - at) + sizeof yen - 1);
            if (!found)
                found = words;
            else if (!strstr(found, words) && count < AMOUNT_MOST)
                found = arena_print(arena, "%s、%s", found, words);
            count++;
        }
        at = end;
    }
    return found;
}

/* ---- who may apply ---- */

/* The choice that a cell's meaning is a test of, with the members it lets pass; false: it is none. */
static bool is_choice_test(const struct meaning *meaning, uint32_t number, uint32_t *atom, bool *passes)
{
    if (number == NONE)
        return false;
    const struct meaning_node *node = meaning_node(meaning, number);
    bool negated = node->kind == MEANING_NOT;
    node = negated ? meaning_node(meaning, node->operands[0]) : node;
    if (node->kind != MEANING_MEMBER || meaning_node(meaning, node->operands[0])->kind != MEANING_FIELD)
        return false;
    *atom = (uint32_t)meaning_node(meaning, node->operands[0])->number;
    uint32_t count = meaning->atoms.items[*atom].members.count;
    for (uint32_t m = 0; m < count; m++) {
        bool in = m / 64 < node->mask_words && (node->mask[m / 64] >> m % 64 & 1);
        passes[m] = in != negated;
    }
    return true;
}

static const char *members_named(struct arena *arena, const struct meaning_atom *atom, const bool *passes,
                                 bool wanted)
{
    const char *text = "";
    uint32_t count = 0;
    for (uint32_t m = 0; m < atom->members.count; m++)
        if (passes[m] == wanted && count++ < NAMED_MOST)
            text = arena_print(arena, "%s%s%s", text, count > 1 ? "、" : "", atom->members.items[m]);
    return text;
}

/* 「埼玉県」, 「養護老人ホームを除く」, 「58のうち45（特定福祉用具販売などを除く）」. */
static const char *choice_words(struct arena *arena, const struct meaning_atom *atom, const bool *passes)
{
    uint32_t in = 0, out;
    for (uint32_t m = 0; m < atom->members.count; m++)
        in += passes[m];
    out = atom->members.count - in;
    if (in <= NAMED_MOST)
        return members_named(arena, atom, passes, true);
    const char *excluded = members_named(arena, atom, passes, false);
    if (out <= NAMED_MOST)
        return phrase(arena, translate("all but {1}"), excluded, (const char *)NULL);
    return phrase(arena, translate("{1} of {2} (not {3} and others)"), arena_print(arena, "%u", in),
                  arena_print(arena, "%u", atom->members.count), excluded, (const char *)NULL);
}

/* The row as tests of one choice; false where a cell is anything else. */
static bool add_choice(struct terms *terms, const struct paper_row *row, bool write)
{
    struct paper_builder *builder = terms->builder;
    const struct meaning *meaning = builder->meaning;
    for (uint32_t s = 0; s < builder->scheme_count; s++) {
        const struct paper_cell *cell = &row->cells[s];
        uint32_t atom = 0, most = 1;
        for (uint32_t a = 0; a < meaning->atoms.count; a++)
            most =
                meaning->atoms.items[a].members.count > most ? meaning->atoms.items[a].members.count : most;
        bool *passes = ARENA_ARRAY(builder->arena, bool, most);
        if (cell->state == CELL_ABSENT)
            continue;
        if (!is_choice_test(meaning, cell->meaning, &atom, passes))
            return false;
        if (write)
            add_piece(terms, s, cell,
                      arena_print(builder->arena, "%s：%s", row->title,
                                  choice_words(builder->arena, &meaning->atoms.items[atom], passes)));
    }
    return true;
}

static void who(struct terms *terms)
{
    begin_term(terms);
    for (uint32_t r = 0; r < terms->row_count; r++) {
        const struct paper_row *row = &terms->builder->rows.items[r];
        if (row->section == PAPER_ELIGIBILITY && add_choice(terms, row, false))
            add_choice(terms, row, true);
    }
    end_term(terms, "who", translate("Who, and where"));
}

/* ---- rows by their titles ---- */

static void add_titles(struct terms *terms, const struct paper_row *row)
{
    for (uint32_t s = 0; s < terms->builder->scheme_count; s++)
        if (row->cells[s].state != CELL_ABSENT)
            put_piece(terms, s, &row->cells[s], row->title, true);
}

static void requirements(struct terms *terms)
{
    begin_term(terms);
    for (uint32_t r = 0; r < terms->row_count; r++) {
        const struct paper_row *row = &terms->builder->rows.items[r];
        if (row->section == PAPER_ELIGIBILITY && is_different(row) && !add_choice(terms, row, false))
            add_titles(terms, row);
    }
    end_term(terms, "requirements", translate("Other requirements that are not in all or differ"));
}

static bool is_excluded(const struct terms *terms, const struct paper_cell *cell)
{
    return cell->state != CELL_ABSENT && cell->rule_count &&
           cell->rules[0].meaning == terms->builder->meaning->no;
}

/* Categories that one scheme covers and another does not, and those that differ in their conditions. */
static void expenses(struct terms *terms, bool excluded)
{
    begin_term(terms);
    for (uint32_t r = 0; r < terms->row_count; r++) {
        const struct paper_row *row = &terms->builder->rows.items[r];
        if (row->section == PAPER_CONDITIONS && !excluded && is_different(row))
            add_titles(terms, row);
        if (row->section != PAPER_EXPENSES || !is_different(row))
            continue;
        for (uint32_t s = 0; s < terms->builder->scheme_count; s++) {
            const struct paper_cell *cell = &row->cells[s];
            if (cell->state == CELL_ABSENT || is_excluded(terms, cell) != excluded)
                continue;
            bool free = cell->rule_count == 0;
            put_piece(terms, s, cell,
                      free ? phrase(terms->builder->arena, translate("{1} (no condition)"), row->title,
                                    (const char *)NULL)
                           : row->title,
                      true);
        }
    }
    if (excluded)
        end_term(terms, "excluded", translate("Expenses not covered here but elsewhere"));
    else
        end_term(terms, "conditions", translate("Expenses covered on other conditions"));
}

/* ---- money ---- */

static const char *after_stem(const char *title, const char *stem)
{
    size_t length = strlen(stem);
    return strncmp(title, stem, length) == 0 && title[length] == ' ' ? title + length + 1 : title;
}

/* The rate by the rule, then each other rate with all that it is for. */
static void rates(struct terms *terms)
{
    struct arena *arena = terms->builder->arena;
    begin_term(terms);
    for (uint32_t s = 0; s < terms->builder->scheme_count; s++) {
        const char *before = "";
        for (uint32_t r = 0; r < terms->row_count; r++) {
            const struct paper_row *row = &terms->builder->rows.items[r];
            const struct paper_cell *cell = &row->cells[s];
            bool general = strcmp(row->key, RESULT_RATE) == 0;
            if (row->section != PAPER_RATES || cell->state == CELL_ABSENT || (!cell->has_value && !general))
                continue;
            const char *value = cell->has_value
                                    ? amount_text(arena, cell->value, cell->format.scale, cell->format.unit)
                                    : own_words(terms, cell);
            const char *what = after_stem(row->title, RESULT_RATE);
            if (general)
                put_piece(terms, s, cell, value, false);
            else if (strcmp(value, before) == 0)
                put_piece(terms, s, cell, what, true);
            else
                put_piece(terms, s, cell, arena_print(arena, "%s：%s", value, what), false);
            before = general ? "" : value;
        }
    }
    end_term(terms, "rate", translate("Rate"));
}

/* The bands from row `first` on in which the scheme has one value: the row behind the last of them. */
static uint32_t band_end(const struct terms *terms, uint32_t first, uint32_t scheme)
{
    const struct paper_row *rows = terms->builder->rows.items;
    const struct paper_cell *cell = &rows[first].cells[scheme];
    uint32_t end = first + 1;
    while (end < terms->row_count && rows[end].band_field &&
           strcmp(rows[end].band_field, rows[first].band_field) == 0 &&
           rows[end].band_low - 1 == rows[end - 1].band_high &&
           rows[end].cells[scheme].state != CELL_ABSENT && rows[end].cells[scheme].has_value &&
           rows[end].cells[scheme].value == cell->value)
        end++;
    return end;
}

static void add_bands(struct terms *terms, uint32_t first, uint32_t scheme, uint32_t end)
{
    struct arena *arena = terms->builder->arena;
    const struct paper_row *rows = terms->builder->rows.items, *row = &rows[first], *last = &rows[end - 1];
    const struct paper_cell *cell = &row->cells[scheme];
    const char *value = amount_text(arena, cell->value, cell->format.scale, cell->format.unit);
    bool any = row->band_low <= 0 && last->band_high == INT64_MAX;
    const char *band =
        any ? phrase(arena, translate("any {1}"), row->band_field, (const char *)NULL)
            : arena_print(arena, "%s %s", row->band_field,
                          paper_band_words(arena, row->band_low, last->band_high, row->band_unit));
    add_piece(terms, scheme, cell, arena_print(arena, "%s：%s", band, value));
    for (uint32_t r = first; r < end; r++)
        terms->otherwise[scheme] = terms->otherwise[scheme] || rows[r].cells[scheme].state == CELL_DIFFERENT;
}

static void ceilings(struct terms *terms)
{
    struct arena *arena = terms->builder->arena;
    const struct paper_row *rows = terms->builder->rows.items;
    begin_term(terms);
    for (uint32_t s = 0; s < terms->builder->scheme_count; s++) {
        bool whole = false; /* the bands are all there is to the ceiling */
        for (uint32_t r = 0; r < terms->row_count; r++) {
            const struct paper_cell *cell = &rows[r].cells[s];
            if (rows[r].section != PAPER_CEILINGS || cell->state == CELL_ABSENT)
                continue;
            bool made_up = strcmp(rows[r].key, RESULT_CEILING) == 0;
            if (made_up && whole && paper_table_or_amount(terms->builder->meaning, cell->meaning))
                continue;
            whole = whole || rows[r].band_field;
            if (rows[r].band_field && cell->has_value) {
                uint32_t end = band_end(terms, r, s);
                add_bands(terms, r, s, end);
                r = end - 1;
                continue;
            }
            const char *words = own_words(terms, cell);
            if (text_width(words, strlen(words)) > TEXT_MOST / 2)
                words = amounts_named(arena, cell->text);
            add_piece(terms, s, cell,
                      words ? arena_print(arena, "%s：%s", rows[r].title, words) : rows[r].title);
        }
    }
    end_term(terms, "ceiling", translate("Ceiling"));
}

/* Every row of a section that differs, by its title and own words. */
static void section(struct terms *terms, enum paper_section wanted, const char *key, const char *title)
{
    begin_term(terms);
    for (uint32_t r = 0; r < terms->row_count; r++) {
        const struct paper_row *row = &terms->builder->rows.items[r];
        for (uint32_t s = 0; s < terms->builder->scheme_count && row->section == wanted; s++)
            if (row->cells[s].state != CELL_ABSENT)
                add_piece(terms, s, &row->cells[s],
                          arena_print(terms->builder->arena, "%s：%s", row->title,
                                      own_words(terms, &row->cells[s])));
    }
    end_term(terms, key, title);
}

/* ---- duties and documents ---- */

static bool is_dated(const struct program *program, const char *name)
{
    for (uint32_t i = 0; i < program->item_count; i++)
        if (program->items[i].kind == ITEM_DUTY && strcmp(program->items[i].name, name) == 0)
            return program->items[i].format.type == TYPE_DATE || program->items[i].format.type == TYPE_YEAR;
    return false;
}

static void duties(struct terms *terms, bool dated)
{
    struct arena *arena = terms->builder->arena;
    begin_term(terms);
    for (uint32_t r = 0; r < terms->row_count; r++) {
        const struct paper_row *row = &terms->builder->rows.items[r];
        for (uint32_t s = 0; s < terms->builder->scheme_count && row->section == PAPER_DUTIES; s++) {
            const struct paper_cell *cell = &row->cells[s];
            if (cell->state == CELL_ABSENT ||
                is_dated(terms->builder->schemes[s].program, row->key) != dated ||
                (!dated && !is_different(row)))
                continue;
            put_piece(terms, s, cell,
                      dated ? arena_print(arena, "%s：%s", row->title, own_words(terms, cell)) : row->title,
                      !dated);
        }
    }
    if (dated)
        end_term(terms, "dates", translate("Dates and periods"));
    else
        end_term(terms, "duties", translate("Other duties and results that are not in all or differ"));
}

/* How many documents each scheme asks for on an occasion, which stands before the colon of their titles, or on none. */
static void documents(struct terms *terms)
{
    static const char colon[] = "：";
    struct paper_builder *builder = terms->builder;
    begin_term(terms);
    for (uint32_t s = 0; s < builder->scheme_count; s++)
        for (uint32_t r = 0; r < terms->row_count; r++) {
            const struct paper_row *row = &builder->rows.items[r];
            const char *stop = strstr(row->title, colon);
            const struct paper_cell *first = NULL;
            uint32_t count = 0;
            size_t length = stop ? (size_t)(stop - row->title) : 0;
            bool told = row->section != PAPER_DOCUMENTS;
            for (uint32_t k = 0; k < terms->row_count && !told; k++) {
                const struct paper_row *other = &builder->rows.items[k];
                const char *other_stop = strstr(other->title, colon);
                size_t other_length = other_stop ? (size_t)(other_stop - other->title) : 0;
                if (other->section != PAPER_DOCUMENTS || other_length != length ||
                    strncmp(other->title, row->title, length) != 0)
                    continue;
                told = k < r;
                if (other->cells[s].state == CELL_ABSENT)
                    continue;
                first = first ? first : &other->cells[s];
                count++;
            }
            if (told || !count)
                continue;
            const char *number = arena_print(builder->arena, "%u", count);
            const char *some = count == 1 ? translate("{1} document") : translate("{1} documents");
            const char *then = count == 1 ? translate("{1}: {2} document") : translate("{1}: {2} documents");
            add_piece(terms, s, first,
                      length ? phrase(builder->arena, then, arena_text(builder->arena, row->title, length), number,
                                      (const char *)NULL)
                             : phrase(builder->arena, some, number, (const char *)NULL));
        }
    for (uint32_t s = 1; s < builder->scheme_count; s++) /* how many there are is no matter of words */
        terms->otherwise[s] = terms->otherwise[s] || strcmp(joined(terms, s), joined(terms, 0)) != 0;
    end_term(terms, "documents", translate("Documents"));
}

void paper_terms(struct paper_builder *builder, struct paper *paper)
{
    struct terms terms = {.builder = builder, .row_count = builder->rows.count};
    who(&terms);
    rates(&terms);
    ceilings(&terms);
    section(&terms, PAPER_ROUNDING, "rounding", paper_section_name(PAPER_ROUNDING));
    section(&terms, PAPER_AGAIN, "again", paper_section_name(PAPER_AGAIN));
    expenses(&terms, true);
    expenses(&terms, false);
    requirements(&terms);
    duties(&terms, true);
    duties(&terms, false);
    documents(&terms);
    paper->terms = terms.rows.items;
    paper->term_count = terms.rows.count;
}
