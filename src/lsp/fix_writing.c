/* SPDX-License-Identifier: Apache-2.0 */
/* Quick fixes of how things are written: characters, quotes, brackets, spaces, words in their places. */
#include <config.h>

#include "lsp/fix.h"

#include "syntax/keyword.h"

#include <string.h>

/* ---- looking round in the text ---- */

static uint32_t line_end(const struct fixing *fixing, uint32_t at)
{
    return at + (uint32_t)strcspn(fixing->text + at, "\r\n");
}

static bool stands_at(const struct fixing *fixing, uint32_t at, const char *what)
{
    return strncmp(fixing->text + at, what, strlen(what)) == 0;
}

/* The length of the blank that stands at or, backwards, before an offset; 0: none. */
static uint32_t blank_at(const struct fixing *fixing, uint32_t at)
{
    char c = fixing->text[at];
    return c == ' ' || c == '\t' ? 1 : stands_at(fixing, at, "　") ? (uint32_t)strlen("　") : 0;
}

static uint32_t blank_before(const struct fixing *fixing, uint32_t at)
{
    uint32_t full = (uint32_t)strlen("　"); /* of full width */
    if (at > 0 && strchr(" \t", fixing->text[at - 1]))
        return 1;
    return at >= full && stands_at(fixing, at - full, "　") ? full : 0;
}

uint32_t fix_skip_blanks(const struct fixing *fixing, uint32_t at)
{
    for (uint32_t size; (size = blank_at(fixing, at)) > 0;)
        at += size;
    return at;
}

uint32_t fix_next(const struct fixing *fixing, uint32_t at)
{
    const struct source_notes *notes = &fixing->analysis->notes;
    for (;;) {
        uint32_t was = at;
        at = fix_skip_blanks(fixing, at);
        at += (uint32_t)strspn(fixing->text + at, "\r\n");
        for (uint32_t i = 0; i < notes->comments.count; i++)
            if (notes->comments.items[i].start == at)
                at = notes->comments.items[i].end;
        if (at == was)
            return at;
    }
}

/* The end of what stands before an offset, blanks, empty lines and comments left out. */
static uint32_t end_before(const struct fixing *fixing, uint32_t at)
{
    const struct source_notes *notes = &fixing->analysis->notes;
    for (;;) {
        uint32_t size = blank_before(fixing, at), was = at;
        if (size)
            at -= size;
        else if (at > 0 && strchr("\r\n", fixing->text[at - 1]))
            at--;
        for (uint32_t i = 0; i < notes->comments.count; i++)
            if (notes->comments.items[i].start < at && at <= notes->comments.items[i].end)
                at = notes->comments.items[i].start;
        if (at == was)
            return at;
    }
}

/* The blanks that the line of an offset begins with. */
static const char *indentation(const struct fixing *fixing, uint32_t at)
{
    while (at > 0 && fixing->text[at - 1] != '\n')
        at--;
    return fix_source(fixing, at, fix_skip_blanks(fixing, at));
}

/* The length of the comparison that stands at an offset; 0: none. */
static uint32_t comparison_at(const struct fixing *fixing, uint32_t at)
{
    static const char *const signs[] = {"<=", ">=", "＜＝", "＞＝", "≦", "≧", "≤", "≥", "≠",
                                        "<",  ">",  "＜",   "＞",   "=", "＝"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (stands_at(fixing, at, signs[i]))
            return (uint32_t)strlen(signs[i]);
    return 0;
}

static const char *title_write(const struct fixing *fixing, const char *text)
{
    return fix_title(fixing, TO_TRANSLATE("write `{1}`"), text);
}

/* ---- what mends what ---- */

static void fix_removed(struct fixing *fixing, const char *title, bool choice)
{
    uint32_t start = fixing->diagnostic->span.start, end = fixing->diagnostic->span.end;
    const char *told = fix_title(fixing, title, fix_source(fixing, start, end));
    for (uint32_t size; choice && (size = blank_before(fixing, start)) > 0;)
        start -= size;
    (choice ? fix_choice : fix_replace)(fixing, told, start, end, "");
}

/* 」 or 》: at the end of the line, or before what shows that it should have ended. */
static void fix_quote(struct fixing *fixing, const char *close)
{
    static const char *const shows[] = {":", "：", "=", "＝", "「", "{", "｛", "#", "＃"};
    uint32_t from = fixing->diagnostic->span.end, end = line_end(fixing, from);
    for (uint32_t at = from; at <= end; at++) {
        bool here = at == end;
        for (size_t i = 0; i < sizeof shows / sizeof *shows; i++)
            here = here || stands_at(fixing, at, shows[i]);
        uint32_t place = at;
        for (uint32_t size; here && (size = blank_before(fixing, place)) > 0;)
            place -= size;
        if (here && place > from && fix_replace(fixing, title_write(fixing, close), place, place, close))
            return;
    }
}

/* A mark that stands behind its kana, as one character with it. */
static void fix_mark(struct fixing *fixing)
{
    uint32_t end = fixing->diagnostic->span.end, start = fixing->diagnostic->span.start;
    while (start > 0 && ((unsigned char)fixing->text[--start] & 0xC0) == 0x80)
        ;
    const char *whole = text_compose(fixing->arena, fixing->text + start, end - start);
    if (whole)
        fix_replace(fixing, title_write(fixing, whole), start, end, whole);
}

/* のとき behind what stands before the place where it is missing. */
static void fix_missing(struct fixing *fixing)
{
    uint32_t at = fixing->diagnostic->span.end;
    const char *word = fixing->diagnostic->arguments[0];
    fix_replace(fixing, title_write(fixing, word), at, at, arena_print(fixing->arena, " %s", word));
}

/* The bracket that closes: } on a line of its own below the lines that it holds, others behind their last word. */
static void fix_unclosed(struct fixing *fixing)
{
    const struct diagnostic *diagnostic = fixing->diagnostic;
    const char *close = diagnostic->arguments[1];
    uint32_t before = diagnostic->notes ? diagnostic->notes->span.start : (uint32_t)strlen(fixing->text);
    uint32_t at = end_before(fixing, before);
    bool lines = *close == '}' && memchr(fixing->text + diagnostic->span.start, '\n', at - diagnostic->span.start);
    const char *text =
        lines ? arena_print(fixing->arena, "\n%s%s", indentation(fixing, diagnostic->span.start), close) : close;
    fix_replace(fixing, title_write(fixing, close), at, at, text);
}

/* 再交付のとき: the word that belongs to the language apart. */
static void fix_glued(struct fixing *fixing)
{
    const char *const *arguments = fixing->diagnostic->arguments;
    const char *text = arena_print(fixing->arena, "%s %s", arguments[2], arguments[1]);
    fix_replace(fixing, title_write(fixing, text), fixing->diagnostic->span.start, fixing->diagnostic->span.end, text);
}

/* `滞納 なし`: the answer, or whether there is one; the second argument has the field before its でない. */
static void fix_presence(struct fixing *fixing)
{
    const char *const *arguments = fixing->diagnostic->arguments;
    struct span span = fixing->diagnostic->span;
    const char *denial = strchr(arguments[1], ' ');
    if (denial)
        fix_choice(fixing, title_write(fixing, arguments[1]), span.start, span.end, denial + 1);
    else
        fix_choice(fixing, title_write(fixing, arguments[1]), end_before(fixing, span.start), span.end, "");
    fix_choice(fixing, title_write(fixing, arguments[2]), span.start, span.end, arguments[2]);
}

static void fix_keyword(struct fixing *fixing)
{
    const char *text = arena_print(fixing->arena, "「%s」", fixing->diagnostic->arguments[0]);
    fix_choice(fixing, title_write(fixing, text), fixing->diagnostic->span.start, fixing->diagnostic->span.end, text);
}

/* Both of a pair of brackets: 【機器、工事】 as { … }. */
static void fix_brackets(struct fixing *fixing)
{
    static const char *const pairs[][2] = {{"(", ")"},   {"（", "）"}, {"【", "】"}, {"〔", "〕"},
                                           {"〖", "〗"}, {"〈", "〉"}, {"≪", "≫"}};
    uint32_t start = fixing->diagnostic->span.start, end = line_end(fixing, start);
    bool braces = fixing->diagnostic->arguments[1][0] == '{';
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        const char *open = pairs[i][0], *close = pairs[i][1];
        if (!stands_at(fixing, start, open))
            continue;
        unsigned depth = 0;
        for (uint32_t at = start; at < end; at++) {
            depth += stands_at(fixing, at, open);
            if (!stands_at(fixing, at, close) || --depth > 0)
                continue;
            uint32_t inside = start + (uint32_t)strlen(open);
            struct fix fix = {
                .title = title_write(fixing, arena_print(fixing->arena, braces ? "{%s}" : "《%s》",
                                                         fix_source(fixing, inside, at))),
                .edits = {{start, inside, braces ? "{" : "《"},
                          {at, at + (uint32_t)strlen(close), braces ? "}" : "》"}},
                .count = 2};
            fix_offer(fixing, fix);
            return;
        }
    }
}

/* `前回　補助額`: one name; else a table that is asked, or two that are listed. */
static void fix_parted(struct fixing *fixing)
{
    const char *const *arguments = fixing->diagnostic->arguments;
    struct span span = fixing->diagnostic->span;
    static const char *const between[][2] = {{"", ""}, {"(", ")"}, {"、", ""}};
    for (size_t i = 0; i < sizeof between / sizeof *between; i++) {
        const char *text =
            arena_print(fixing->arena, "%s%s%s%s", arguments[0], between[i][0], arguments[1], between[i][1]);
        if (fix_replace(fixing, title_write(fixing, text), span.start, span.end, text))
            return;
    }
}

/* `2 600 000円`: all groups of digits that follow. */
static void fix_grouped(struct fixing *fixing)
{
    uint32_t start = fixing->diagnostic->span.start, end = fixing->diagnostic->span.end;
    for (uint32_t next; (next = fix_skip_blanks(fixing, end)) > end && fixing->text[next] >= '0' && fixing->text[next] <= '9';)
        end = next + (uint32_t)strcspn(fixing->text + next, " \t\r\n),]}|");
    char *text = (char *)fix_source(fixing, start, end), *to = text;
    for (uint32_t at = start; at < end;) {
        uint32_t size = blank_at(fixing, at);
        if (!size)
            *to++ = fixing->text[at];
        at += size ? size : 1;
    }
    *to = '\0';
    fix_replace(fixing, title_write(fixing, text), start, end, text);
}

/* `1人 <= 職員数 <= 50人`: what is compared twice, twice. */
static void fix_chain(struct fixing *fixing)
{
    uint32_t second = fixing->diagnostic->span.start, to = end_before(fixing, second), from = to;
    while (from > 0 && fixing->text[from - 1] != '\n' && !blank_before(fixing, from) &&
           !strchr("<>=", fixing->text[from - 1]))
        from--;
    const char *middle = fix_source(fixing, from, to);
    if (!*middle || name_length(middle, strlen(middle)) != strlen(middle))
        return;
    const char *text =
        arena_print(fixing->arena, " %s %s", keyword_spelling(KEYWORD_AND, fixing->language), middle);
    fix_replace(fixing, title_write(fixing, text + 1), to, to, text);
}

/* が before a range; for `= 5人以上`, instead of the sign. */
static void fix_is(struct fixing *fixing)
{
    uint32_t at = fixing->diagnostic->span.start;
    const char *is = keyword_spelling(KEYWORD_IS, fixing->language);
    if (fixing->diagnostic->code == Y0055) {
        fix_replace(fixing, title_write(fixing, is), at, at, arena_print(fixing->arena, "%s ", is));
        return;
    }
    while (at > 0 && fixing->text[at - 1] != '\n' && !comparison_at(fixing, at))
        at--;
    uint32_t size = comparison_at(fixing, at);
    const char *text = arena_print(fixing->arena, "%s%s%s", blank_before(fixing, at) ? "" : " ", is,
                                   blank_at(fixing, at + size) ? "" : " ");
    if (size)
        fix_replace(fixing, title_write(fixing, is), at, at + size, text);
}

/* `でない X`: behind the name or the brackets that it denies. */
static void fix_denial(struct fixing *fixing)
{
    uint32_t start = fixing->diagnostic->span.start, what = fix_skip_blanks(fixing, fixing->diagnostic->span.end);
    uint32_t end = what + (uint32_t)name_length(fixing->text + what, strlen(fixing->text + what));
    if (stands_at(fixing, what, "(")) {
        uint32_t depth = 0, last = line_end(fixing, what);
        for (uint32_t at = what; at < last && end == what; at++) {
            depth += fixing->text[at] == '(';
            if (fixing->text[at] == ')' && --depth == 0)
                end = at + 1;
        }
    }
    const char *text = arena_print(fixing->arena, "%s %s", fix_source(fixing, what, end),
                                   fix_source(fixing, start, fixing->diagnostic->span.end));
    if (end > what)
        fix_replace(fixing, title_write(fixing, text), start, end, text);
}

/* 制度 with the name of the file, which is the id that others find it by. */
static void fix_headless(struct fixing *fixing)
{
    const char *name = fixing->analysis->source->name, *slash = strrchr(name, '/');
    name = slash ? slash + 1 : name;
    const char *id = arena_text(fixing->arena, name, strcspn(name, "."));
    const char *text = arena_print(fixing->arena, "%s %s 「」\n",
                                   keyword_spelling(KEYWORD_SCHEME, fixing->language), id);
    fix_replace(fixing, title_write(fixing, arena_text(fixing->arena, text, strlen(text) - 1)), 0, 0, text);
}

void fix_writing(struct fixing *fixing)
{
    const struct diagnostic *diagnostic = fixing->diagnostic;
    uint32_t start = diagnostic->span.start;
    switch (diagnostic->code) {
    case Y0012:
        fix_removed(fixing, TO_TRANSLATE("take out the invisible character"), false);
        break;
    case Y0013:
        fix_quote(fixing, diagnostic->arguments[1]);
        break;
    case Y0014:
        fix_quote(fixing, "》");
        break;
    case Y0024:
        fix_mark(fixing);
        break;
    case Y0032:
        fix_missing(fixing);
        break;
    case Y0033:
        fix_unclosed(fixing);
        break;
    case Y0034:
    case Y0038:
        fix_removed(fixing, TO_TRANSLATE("take `{1}` out"), true);
        break;
    case Y0037:
        fix_glued(fixing);
        break;
    case Y0040:
    case Y0055:
        fix_is(fixing);
        break;
    case Y0042:
        if (!diagnostic->suggestion) /* else it is offered already */
            fix_keyword(fixing);
        break;
    case Y0044:
        fix_brackets(fixing);
        break;
    case Y0046:
        fix_parted(fixing);
        break;
    case Y0050:
        fix_replace(fixing, title_write(fixing, ":"), end_before(fixing, start), end_before(fixing, start), ":");
        break;
    case Y0052:
        fix_grouped(fixing);
        break;
    case Y0053:
        fix_replace(fixing, fix_title(fixing, TO_TRANSLATE("make the line a comment"), NULL), start, start, "# ");
        break;
    case Y0054:
        fix_chain(fixing);
        break;
    case Y0057:
        fix_denial(fixing);
        break;
    case Y0063:
        fix_presence(fixing);
        break;
    case Y0067: /* a blank, since it may be all that stands between two words */
        fix_choice(fixing, fix_title(fixing, TO_TRANSLATE("take `{1}` out"), diagnostic->arguments[0]), start,
                   diagnostic->span.end, line_end(fixing, start) == diagnostic->span.end ? "" : " ");
        break;
    case Y0128:
        fix_choice(fixing, title_write(fixing, diagnostic->arguments[1]), start, diagnostic->span.end, diagnostic->arguments[1]);
        break;
    case Y0109:
        fix_headless(fixing);
        break;
    default:
        break;
    }
}
