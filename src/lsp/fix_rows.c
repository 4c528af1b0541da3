/* SPDX-License-Identifier: Apache-2.0 */
/* Quick fixes of tables and cases: what no row covers, what two do, ranges that end before they begin. */
#include <config.h>

#include "lsp/fix.h"

#include "syntax/keyword.h"
#include "syntax/literal.h"

#include <string.h>

enum { BOUNDS_TRIED = 24 };

static const char at_least[] = "以上", above[] = "超", at_most[] = "以下", below[] = "未満";

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), bytes = strlen(end);
    return length >= bytes && strcmp(text + length - bytes, end) == 0;
}

static const struct declaration *table_of(const struct fixing *fixing)
{
    const struct declaration *d = fix_declaration(fixing, fixing->diagnostic->span.start);
    return d->kind == DECLARATION_TABLE ? d : NULL;
}

static const struct declaration *table_named(const struct fixing *fixing, const char *name)
{
    for (const struct declaration *d = fixing->analysis->declarations; d; d = d->next)
        if (d->kind == DECLARATION_TABLE && d->rows && strcmp(d->name.text, name) == 0) /* 削る 表 has no rows */
            return d;
    return NULL;
}

/* 端数 … behind the head of the table. */
static void round_before(struct fixing *fixing, const struct declaration *table)
{
    static const char *const ways[] = {"四捨五入", "切り捨て", "切り上げ"};
    if (!table || table->rounding.text)
        return;
    uint32_t head = table->rows->span.start;
    while (strchr(" \t\r\n", fixing->text[head - 1]))
        head--;
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        const char *text = arena_print(fixing->arena, "%s %s", keyword_spelling(KEYWORD_ROUNDING, fixing->language),
                                       word_translate(WORD_USE_ROUNDING, ways[i], fixing->language));
        fix_choice(fixing, fix_title(fixing, TO_TRANSLATE("round before the table: {1}"), text), head, head,
                   arena_print(fixing->arena, "\n    %s", text));
    }
}

/* The other of 以上 and 超, or of 以下 and 未満, where a bound of the range leaves its number out: those that close
 * the gap. */
static void include_bounds(struct fixing *fixing, const struct declaration *table)
{
    unsigned tried = 0;
    for (const struct table_row *row = table->rows; row; row = row->next)
        for (const struct expression_list *p = row->patterns; p; p = p->next) {
            const struct expression *range = p->expression;
            if (range->kind != EXPRESSION_RANGE || !(range->low_open || range->high_open) || tried++ >= BOUNDS_TRIED)
                continue;
            const char *old = fix_source(fixing, range->span.start, range->span.end);
            const char *word = range->low_open ? above : below, *where = strstr(old, word);
            if (!where)
                continue;
            const char *text = arena_print(fixing->arena, "%.*s%s%s", (int)(where - old), old,
                                           range->low_open ? at_least : at_most, where + strlen(word));
            fix_choice(fixing, fix_title(fixing, TO_TRANSLATE("write `{1}`"), text), range->span.start,
                       range->span.end, text);
        }
}

/* A row for what none covers; of a count that can be a fraction, how it is rounded before. */
static void fix_uncovered(struct fixing *fixing)
{
    const struct declaration *table = table_of(fixing);
    const char *value = fixing->diagnostic->arguments[0], *gap = fixing->diagnostic->arguments[1];
    /* A gap between the columns is told where they stand: for each row there would be a value to say. */
    if (!table || fixing->diagnostic->span.start != table->name.span.start)
        return;
    if (strchr(value, '.'))
        round_before(fixing, table);
    if (gap && strcmp(gap, value) == 0) /* a bound takes in one value: of 3人以上 it would leave 3.1人 */
        include_bounds(fixing, table);
    const struct table_row *last = table->rows;
    while (last->next)
        last = last->next;
    if (gap)
        fix_offer(fixing, (struct fix){.title = fix_title(fixing, TO_TRANSLATE("add a row for {1}"), gap),
                                       .edits = {{last->span.end, last->span.end,
                                                  arena_print(fixing->arena, "\n    %s => ", gap)}},
                                       .count = 1,
                                       .unfinished = true});
}

/* The upper end of a range as written, and whether it belongs to it; NULL: there is none. */
static const char *upper_end(const struct fixing *fixing, const char *range, bool *open)
{
    static const char *const parts[] = {"以上", "超", "～", "から"};
    *open = ends_with(range, below);
    if (!*open && !ends_with(range, at_most))
        return NULL;
    const char *from = range;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const char *part = strstr(range, parts[i]);
        if (part)
            from = part + strlen(parts[i]);
    }
    return arena_text(fixing->arena, from, strlen(from) - strlen(*open ? below : at_most));
}

/* The lower end, likewise; `rest` receives what stands behind it. */
static const char *lower_end(const struct fixing *fixing, const char *range, bool *open, const char **rest)
{
    const char *closed = strstr(range, at_least), *exclusive = strstr(range, above);
    const char *word = closed ? closed : exclusive;
    if (!word)
        return NULL;
    *open = !closed;
    *rest = word + strlen(closed ? at_least : above);
    return arena_text(fixing->arena, range, (size_t)(word - range));
}

/* Of two rows that meet, the one gives way to the other: 10人以下 and 10人以上 become 10人以下 and 10人超, or 10人未満
 * and 10人以上. */
static void fix_covered_twice(struct fixing *fixing)
{
    const struct diagnostic *diagnostic = fixing->diagnostic;
    struct span later = diagnostic->span;
    if (!diagnostic->notes) /* members of choices */
        return;
    struct span earlier = diagnostic->notes->span;
    const char *first = fix_source(fixing, earlier.start, earlier.end);
    const char *second = fix_source(fixing, later.start, later.end), *rest = "";
    bool high_open = false, low_open = false;
    const char *high = upper_end(fixing, first, &high_open), *low = lower_end(fixing, second, &low_open, &rest);
    if (high && (low || ends_with(second, at_most) || ends_with(second, below))) {
        const char *text = arena_print(fixing->arena, "%s%s%s", high, high_open ? at_least : above, low ? rest : second);
        fix_choice(fixing, fix_title(fixing, TO_TRANSLATE("write `{1}`"), text), later.start, later.end, text);
    }
    if (low) {
        bool old_open;
        const char *begin_rest, *begin = lower_end(fixing, first, &old_open, &begin_rest);
        const char *text = arena_print(fixing->arena, "%s%s%s%s", begin ? begin : "",
                                       begin ? (old_open ? above : at_least) : "", low, low_open ? at_most : below);
        fix_choice(fixing, fix_title(fixing, TO_TRANSLATE("write `{1}`"), text), earlier.start, earlier.end, text);
    }
}

/* その他 as the last row; its value is for the writer to say. */
static void fix_open_end(struct fixing *fixing)
{
    struct span span = fixing->diagnostic->span;
    const struct declaration *table = table_of(fixing);
    const char *word = keyword_spelling(KEYWORD_OTHERWISE, fixing->language);
    const char *title = fix_title(fixing, TO_TRANSLATE("add a row for {1}"), word);
    uint32_t at = span.end;
    if (table) {
        const struct table_row *last = table->rows;
        while (last->next)
            last = last->next;
        at = last->span.end;
    } else {
        while (at > span.start && fixing->text[at - 1] != '}')
            at--;
        if (at == span.start)
            return;
        for (at--; strchr(" \t\r\n", fixing->text[at - 1]);)
            at--;
    }
    fix_offer(fixing, (struct fix){.title = title,
                                   .edits = {{at, at, arena_print(fixing->arena, "\n    %s => ", word)}},
                                   .count = 1,
                                   .unfinished = true});
}

/* The literal at the first digit or era from `at` on; its length 0: there is none. */
static struct literal next_literal(const struct fixing *fixing, uint32_t *at, uint32_t end)
{
    for (; *at < end; ++*at) {
        const char *text = fixing->text + *at;
        bool digit = *text >= '0' && *text <= '9';
        if (digit || literal_word_length(text, end - *at))
            return digit ? literal_read(fixing->arena, text, end - *at)
                         : literal_read_word(fixing->arena, text, end - *at);
    }
    return (struct literal){0};
}

/* 10人以上1人以下, with its ends in their order. */
static void fix_reversed(struct fixing *fixing)
{
    struct span span = fixing->diagnostic->span;
    uint32_t first = span.start;
    struct literal low = next_literal(fixing, &first, span.end);
    uint32_t behind = first + (uint32_t)low.length, second = behind;
    struct literal high = next_literal(fixing, &second, span.end);
    if (!low.length || !high.length)
        return;
    uint32_t end = second + (uint32_t)high.length;
    const char *text =
        arena_print(fixing->arena, "%s%s%s%s", fix_source(fixing, second, end), fix_source(fixing, behind, second),
                    fix_source(fixing, first, behind), fix_source(fixing, end, span.end));
    fix_replace(fixing, fix_title(fixing, TO_TRANSLATE("write `{1}`"), text), first, span.end, text);
}

void fix_rows(struct fixing *fixing)
{
    switch (fixing->diagnostic->code) {
    case Y0301:
        fix_uncovered(fixing);
        break;
    case Y0302:
        fix_covered_twice(fixing);
        break;
    case Y0306:
        fix_open_end(fixing);
        break;
    case Y0310:
        round_before(fixing, table_named(fixing, fixing->diagnostic->arguments[0]));
        break;
    case Y0313:
        fix_reversed(fixing);
        break;
    default:
        break;
    }
}
