/* SPDX-License-Identifier: Apache-2.0 */
/* Quick fixes of what is meant: clauses and their citations, units, rounding, amendments, examples. */
#include <config.h>

#include "lsp/fix.h"

#include "syntax/keyword.h"
#include "syntax/literal.h"

#include <string.h>

enum { CLAUSES_OFFERED = 8 };

/* ---- clauses ---- */

static bool is_cited(const struct analysis *analysis, const struct index_name *clause)
{
    for (uint32_t i = 0; i < analysis->index.uses.count; i++) {
        struct span target = analysis->index.uses.items[i].target;
        if (target.source == clause->span.source && target.start == clause->span.start)
            return true;
    }
    return false;
}

/* Each clause of the outline, those first that nothing cites yet, in the place of `start` to `end`. */
static bool offer_clauses(struct fixing *fixing, uint32_t start, uint32_t end, const char *before)
{
    const struct name_index *index = &fixing->analysis->index;
    unsigned offered = 0;
    for (int cited = 0; cited < 2; cited++)
        for (uint32_t i = 0; i < index->names.count && offered < CLAUSES_OFFERED; i++) {
            const struct index_name *name = &index->names.items[i];
            if (name->kind != NAME_CLAUSE || is_cited(fixing->analysis, name) != cited ||
                name->declaration->reason.text)
                continue;
            const char *text = arena_print(fixing->arena, "《%s》", name->name);
            const char *told = arena_print(fixing->arena, "%s %s", text, name->declaration->label.text);
            /* That a citation mends it is tried with the first clause: each trial reads the whole document. */
            struct fix fix = {.title = fix_title(fixing, TO_TRANSLATE("cite {1}"), told),
                              .edits = {{start, end, arena_print(fixing->arena, "%s%s", before, text)}},
                              .count = 1,
                              .choice = true,
                              .alike = offered > 0};
            offered += fix_offer(fixing, fix);
        }
    return offered > 0;
}

/* 《》 behind 要件, 対象外 or 枠, which 加える or 改める can stand before. */
static void fix_citation(struct fixing *fixing)
{
    uint32_t at = fixing->diagnostic->span.start;
    enum language language;
    struct keyword_table keywords;
    enum keyword keyword;
    keyword_table_fill(&keywords);
    do {
        at = fix_next(fixing, at);
        size_t length = 0, available = strlen(fixing->text + at);
        keyword = keyword_read(&keywords, fixing->text + at, available, name_length(fixing->text + at, available), &length,
                               &language);
        at += (uint32_t)length;
    } while (keyword == KEYWORD_ADD || keyword == KEYWORD_AMEND);
    if (!offer_clauses(fixing, at, at, " "))
        fix_offer(fixing, (struct fix){.title = fix_title(fixing, TO_TRANSLATE("add a citation 《》"), NULL),
                                       .edits = {{at, at, " 《》"}},
                                       .count = 1,
                                       .unfinished = true});
}

/* The clause as a new row of the outline. */
static void fix_clause(struct fixing *fixing)
{
    const char *id = fixing->diagnostic->arguments[0];
    const struct declaration *last = NULL;
    for (const struct declaration *d = fixing->analysis->declarations; d; d = d->next)
        if (d->kind == DECLARATION_CLAUSE || (!last && d->kind == DECLARATION_SCHEME))
            last = d;
    if (!last)
        return;
    const char *row =
        arena_print(fixing->arena, "\n%s %s 「」", keyword_spelling(KEYWORD_CLAUSE, fixing->language), id);
    fix_choice(fixing, fix_title(fixing, TO_TRANSLATE("add `{1}` to the outline"), id), last->span.end,
               last->span.end, row);
}

static void fix_uncited(struct fixing *fixing)
{
    const struct declaration *d = fix_declaration(fixing, fixing->diagnostic->span.start);
    fix_choice(fixing, fix_title(fixing, TO_TRANSLATE("mark it as computing nothing"), NULL), d->span.end, d->span.end,
               arena_print(fixing->arena, " %s 「」", keyword_spelling(KEYWORD_NOTHING, fixing->language)));
}

/* 計算なし 「…」 taken out of the clause that a rule cites after all. */
static void fix_computing(struct fixing *fixing)
{
    for (const struct declaration *d = fixing->analysis->declarations; d; d = d->next) {
        if (d->kind != DECLARATION_CLAUSE || !d->reason.text ||
            strcmp(d->name.text, fixing->diagnostic->arguments[0]) != 0)
            continue;
        fix_choice(fixing, fix_title(fixing, TO_TRANSLATE("take `{1}` out"),
                                     keyword_spelling(KEYWORD_NOTHING, fixing->language)),
                   d->label.span.end, d->reason.span.end, "");
        return;
    }
}

/* ---- amounts ---- */

/* A unit behind a number that has none: in what the diagnostic marks, or elsewhere on its lines. */
static void fix_unit(struct fixing *fixing)
{
    struct span span = fixing->diagnostic->span;
    while (span.start > 0 && fixing->text[span.start - 1] != '\n')
        span.start--;
    span.end += (uint32_t)strcspn(fixing->text + span.end, "\n");
    const char *unit = fixing->diagnostic->arguments[0];
    for (uint32_t at = span.start; at < span.end;) {
        size_t room = span.end - at, name = name_length(fixing->text + at, room);
        if (fixing->text[at] < '0' || fixing->text[at] > '9') {
            uint32_t character;
            unsigned size = text_character(fixing->text + at, room, &character);
            at += name ? (uint32_t)name : size ? size : 1;
            continue;
        }
        struct literal literal = literal_read(fixing->arena, fixing->text + at, room);
        at += (uint32_t)literal.length;
        if (literal.kind == LITERAL_NUMBER && !literal.bad && !literal.unit_length && literal.value.denominator == 1)
            fix_replace(fixing, fix_title(fixing, TO_TRANSLATE("write the unit `{1}`"), unit), at, at, unit);
    }
}

static const char *function_called(const struct fixing *fixing, const char *japanese)
{
    return word_translate(WORD_USE_FUNCTION, japanese, fixing->language);
}

/* 切り捨て(…, 1円) and its like round the whole value. */
static void fix_rounding(struct fixing *fixing)
{
    static const char *const ways[] = {"切り捨て", "切り上げ", "四捨五入"};
    struct span span = fixing->diagnostic->span;
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        const char *way = function_called(fixing, ways[i]);
        fix_choice(fixing, fix_title(fixing, TO_TRANSLATE("round it: {1}"), way), span.start, span.end,
                   arena_print(fixing->arena, "%s(%s, 1円)", way, fix_source(fixing, span.start, span.end)));
    }
}

/* A way of rounding that there is, for one that there is not. */
static void fix_way(struct fixing *fixing)
{
    static const char *const ways[] = {"切り捨て", "切り上げ", "四捨五入"};
    struct span span = fixing->diagnostic->span;
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        const char *way = word_translate(WORD_USE_ROUNDING, ways[i], fixing->language);
        fix_choice(fixing, fix_title(fixing, TO_TRANSLATE("write `{1}`"), way), span.start, span.end, way);
    }
}

/* 大きい方(0円, …) round what can be below 0, in its own unit. */
static void fix_negative(struct fixing *fixing)
{
    const struct diagnostic *diagnostic = fixing->diagnostic;
    struct span span = diagnostic->notes && diagnostic->notes->span.source == diagnostic->span.source
                           ? diagnostic->notes->span
                           : diagnostic->span;
    const char *function = function_called(fixing, "大きい方"), *value = fix_source(fixing, span.start, span.end);
    const char *zero = arena_print(fixing->arena, "0%s", diagnostic->arguments[1]);
    fix_choice(fixing, fix_title(fixing, TO_TRANSLATE("not below {1}"), zero), span.start, span.end,
               arena_print(fixing->arena, "%s(%s, %s)", function, zero, value));
}

/* 75 for 75%. */
static void fix_percent(struct fixing *fixing)
{
    struct span span = fixing->diagnostic->span;
    struct literal literal = literal_read(fixing->arena, fixing->text + span.start, span.end - span.start);
    if (literal.kind == LITERAL_NUMBER && literal.length == span.end - span.start && !literal.unit_length &&
        literal.value.denominator == 1 && literal.value.numerator > 1 && literal.value.numerator <= 100)
        fix_replace(fixing,
                    fix_title(fixing, TO_TRANSLATE("write `{1}`"),
                              arena_print(fixing->arena, "%s%%", fix_source(fixing, span.start, span.end))),
                    span.end, span.end, "%");
}

/* ---- choices and sets ---- */

/* が { … } for one choice; for a set, which of the two ways is meant. */
static void fix_among(struct fixing *fixing)
{
    struct span span = fixing->diagnostic->span;
    uint32_t brace = span.end;
    while (brace > span.start && fixing->text[brace - 1] != '}')
        brace--;
    if (brace == span.start)
        return;
    if (fixing->diagnostic->code == Y0212) {
        fix_replace(fixing,
                    fix_title(fixing, TO_TRANSLATE("take `{1}` out"), fix_source(fixing, brace, span.end)), brace,
                    span.end, "");
        return;
    }
    static const enum keyword ways[] = {KEYWORD_HOLDS_ANY, KEYWORD_HOLDS_ALL};
    for (size_t i = 0; i < 2; i++) {
        const char *word = keyword_spelling(ways[i], LANGUAGE_JAPANESE);
        fix_choice(fixing, fix_title(fixing, TO_TRANSLATE("write `{1}`"), word), brace, span.end,
                   arena_print(fixing->arena, " %s", word));
    }
}

/* ---- declarations ---- */

/* 優先 behind the one or the other of two exceptions that can hold at once. */
static void fix_precedence(struct fixing *fixing)
{
    const struct diagnostic *diagnostic = fixing->diagnostic;
    const struct span spans[] = {diagnostic->notes->span, diagnostic->span}; /* of one declaration */
    const char *word = keyword_spelling(KEYWORD_PREVAILS, fixing->language);
    for (size_t i = 0; i < sizeof spans / sizeof *spans; i++) {
        const char *source = fix_source(fixing, spans[i].start, spans[i].end);
        fix_choice(fixing, fix_title(fixing, TO_TRANSLATE("let this one go first: {1}"), source), spans[i].end,
                   spans[i].end, arena_print(fixing->arena, " %s", word));
    }
}

/* 改める, 加える: put before a declaration, or instead of what stands there. */
static void fix_amendment(struct fixing *fixing, enum keyword instead, enum keyword word)
{
    uint32_t start = fixing->diagnostic->span.start, end = start;
    const char *write = keyword_spelling(word, fixing->language);
    for (int language = 0; language < 2 && instead != KEYWORD_NONE; language++) {
        const char *old = keyword_spelling(instead, (enum language)language);
        if (strncmp(fixing->text + start, old, strlen(old)) == 0)
            end = start + (uint32_t)strlen(old);
    }
    if (instead == KEYWORD_NONE)
        write = arena_print(fixing->arena, "%s ", write);
    else if (end == start)
        return;
    fix_choice(fixing, fix_title(fixing, TO_TRANSLATE("write `{1}`"), keyword_spelling(word, fixing->language)),
               start, end, write);
}

/* 既定 なし, with the blanks before it. */
static void fix_default(struct fixing *fixing)
{
    const struct declaration *d = fix_declaration(fixing, fixing->diagnostic->span.start);
    uint32_t end = fixing->diagnostic->span.end;
    for (int language = 0; language < 2; language++) {
        const char *word = keyword_spelling(KEYWORD_DEFAULT, (enum language)language);
        uint32_t at = fixing->diagnostic->span.start;
        while (at > d->span.start && strncmp(fixing->text + at, word, strlen(word)) != 0)
            at--;
        if (at == d->span.start)
            continue;
        const char *title =
            fix_title(fixing, TO_TRANSLATE("take `{1}` out"), fix_source(fixing, at, end));
        while (strchr(" \t", fixing->text[at - 1]))
            at--;
        fix_replace(fixing, title, at, end, "");
        return;
    }
}

/* The whole declaration of a name that nothing uses, or that stands there twice, with its line where it has it to itself,
 * else with the blanks that part it from what shares its line. */
static void fix_declared(struct fixing *fixing)
{
    uint32_t name = fixing->diagnostic->span.start;
    const struct declaration *d = fix_declaration(fixing, name);
    if (d->name.span.start != name) /* a member of choices, say, whose declaration has others */
        return;
    uint32_t start = d->span.start, end = d->span.end;
    const char *title = fix_title(fixing, TO_TRANSLATE("take `{1}` out"), d->name.text);
    while (start > 0 && strchr(" \t", fixing->text[start - 1]))
        start--;
    uint32_t behind = end + (uint32_t)strspn(fixing->text + end, " \t\r");
    if (start == 0 || fixing->text[start - 1] == '\n')
        end = behind + (fixing->text[behind] == '\n');
    fix_choice(fixing, title, start, end, "");
}

/* 必須 or 既定 of a field that has both. */
static void fix_required(struct fixing *fixing)
{
    const struct declaration *d = fix_declaration(fixing, fixing->diagnostic->span.start);
    const struct expression *value = d->default_value;
    const struct {
        enum keyword keyword;
        uint32_t before; /* where it stands at the latest */
        uint32_t end;    /* 0: of the keyword itself */
    } parts[] = {{KEYWORD_DEFAULT, value ? value->span.start : 0, value ? value->span.end : 0},
                 {KEYWORD_REQUIRED, d->span.end, 0}};
    for (size_t i = value ? 0 : 1; i < 2; i++) {
        bool mended = false;
        for (int language = 0; language < 2; language++) {
            const char *word = keyword_spelling(parts[i].keyword, (enum language)language);
            /* The type and the label may be called so, too: the place is that where it mends. */
            for (uint32_t at = d->name.span.end; !mended && at < parts[i].before; at++) {
                if (strncmp(fixing->text + at, word, strlen(word)) != 0)
                    continue;
                uint32_t start = at, end = parts[i].end ? parts[i].end : at + (uint32_t)strlen(word);
                const char *title = fix_title(fixing, TO_TRANSLATE("take `{1}` out"), fix_source(fixing, start, end));
                while (strchr(" \t", fixing->text[start - 1]))
                    start--;
                mended = fix_choice(fixing, title, start, end, "");
            }
        }
    }
}

/* ---- examples ---- */

/* The unit in which the field is counted. */
static void fix_counted(struct fixing *fixing)
{
    const char *const *arguments = fixing->diagnostic->arguments;
    struct span span = fixing->diagnostic->span;
    size_t unit = strlen(arguments[2]), length = span.end - span.start;
    if (length <= unit || memcmp(fixing->text + span.end - unit, arguments[2], unit) != 0)
        return;
    const char *text = arena_print(fixing->arena, "%s%s",
                                   fix_source(fixing, span.start, span.end - (uint32_t)unit), arguments[1]);
    fix_replace(fixing, fix_title(fixing, TO_TRANSLATE("write `{1}`"), text), span.start, span.end, text);
}

/* A bare name as a quoted text; a number, of a clause that is called so, as a citation. */
static void fix_quoted(struct fixing *fixing, const char *open, const char *close)
{
    struct span span = fixing->diagnostic->span;
    const char *text = arena_print(fixing->arena, "%s%s%s", open, fix_source(fixing, span.start, span.end), close);
    fix_replace(fixing, fix_title(fixing, TO_TRANSLATE("write `{1}`"), text), span.start, span.end, text);
}

static void fix_text(struct fixing *fixing)
{
    const char *old = fix_source(fixing, fixing->diagnostic->span.start, fixing->diagnostic->span.end);
    if (name_length(old, strlen(old)) == strlen(old))
        fix_quoted(fixing, "「", "」");
}

void fix_meaning(struct fixing *fixing)
{
    switch (fixing->diagnostic->code) {
    case Y0015:
        offer_clauses(fixing, fixing->diagnostic->span.start, fixing->diagnostic->span.end, "");
        break;
    case Y0102:
    case Y0111:
    case Y0121:
        fix_declared(fixing);
        break;
    case Y0138:
        fix_required(fixing);
        break;
    case Y0118:
        fix_text(fixing);
        break;
    case Y0120:
        fix_clause(fixing);
        break;
    case Y0122:
        fix_uncited(fixing);
        break;
    case Y0123:
        fix_citation(fixing);
        break;
    case Y0124:
        fix_computing(fixing);
        break;
    case Y0126:
        fix_default(fixing);
        break;
    case Y0204:
        fix_unit(fixing);
        break;
    case Y0205:
    case Y0206:
        fix_rounding(fixing);
        break;
    case Y0211:
        fix_negative(fixing);
        break;
    case Y0212:
    case Y0213:
        fix_among(fixing);
        break;
    case Y0215:
        fix_way(fixing);
        break;
    case Y0223:
        fix_percent(fixing);
        break;
    case Y0305:
        fix_precedence(fixing);
        break;
    case Y0501:
        fix_amendment(fixing, KEYWORD_NONE, KEYWORD_AMEND);
        break;
    case Y0502:
        fix_amendment(fixing, KEYWORD_AMEND, KEYWORD_ADD);
        break;
    case Y0503:
        fix_amendment(fixing, KEYWORD_ADD, KEYWORD_AMEND);
        break;
    case Y0603:
        fix_counted(fixing);
        break;
    case Y0615:
        if (strcmp(fixing->diagnostic->arguments[0], "不適合") == 0 && !fixing->diagnostic->suggestion)
            fix_quoted(fixing, "《", "》");
        break;
    default:
        break;
    }
}
