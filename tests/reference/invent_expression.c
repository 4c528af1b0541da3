/* SPDX-License-Identifier: Apache-2.0 */
/* Expressions by chance. Every operand is in parentheses, so that what is meant is what is read. */
#include <config.h>

#include "invent.h"

#include "base/date.h"

#include <stdio.h>
#include <string.h>

#define P(...) arena_print(invention->arena, __VA_ARGS__)

static uint32_t below(struct invention *invention, uint32_t limit)
{
    return limit ? chance_below(&invention->chance, limit) : 0;
}

#define one_in invented_one_in
#define CHOICE(...) CHOOSE(invention, __VA_ARGS__)

struct invented_name *invent_find(struct invention *invention, enum invented_kind kind, const char *unit, bool fields)
{
    struct invented_name *found[256];
    uint32_t count = 0;
    for (uint32_t i = 0; i < invention->visible && count < 256; i++) {
        struct invented_name *name = invention->names.items[i];
        bool here = name->list == 0 || name->list == invention->list;
        if (here && name->kind == kind && (!fields || name->field) && (!unit || strcmp(unit, name->unit) == 0))
            found[count++] = name;
    }
    return count ? found[below(invention, count)] : NULL;
}

/* ---- literals ---- */

static int64_t turning_number(struct invention *invention, int64_t number)
{
    VECTOR_ADD(invention->arena, invention->turns, number);
    return number;
}

static const char *grouped(struct invention *invention, int64_t number)
{
    const char *text = "";
    for (; number >= 1000; number /= 1000)
        text = P(",%03d%s", (int)(number % 1000), text);
    return P("%d%s", (int)number, text);
}

const char *invent_yen_literal(struct invention *invention)
{
    uint32_t how = below(invention, 9);
    if (how < 3)
        return P("%d万円", (int)(turning_number(invention, (1 + below(invention, 300)) * INT64_C(10000)) / 10000));
    if (how < 5)
        return P("%s円", grouped(invention, turning_number(invention, below(invention, 3000000))));
    if (how == 5)
        return P("%d円", (int)turning_number(invention, below(invention, 2000)));
    if (how == 6) {
        turning_number(invention, 1000);
        return "千円";
    }
    if (how == 7)
        return P("%d.%d百万円", (int)below(invention, 4), (int)below(invention, 10));
    return "0円";
}

const char *invent_date_literal(struct invention *invention)
{
    int year = 2023 + (int)below(invention, 4), month = 1 + (int)below(invention, 12), day = 1 + (int)below(invention, 28);
    if (one_in(invention, 6)) {
        month = 2 + 2 * (int)below(invention, 2);
        day = month == 2 ? (year % 4 ? 28 : 29) : 30;
    }
    VECTOR_ADD(invention->arena, invention->days, date_from(year, month, day));
    if (one_in(invention, 2))
        return P("%04d-%02d-%02d", year, month, day);
    return P("令和%d年%d月%d日", year - 2018, month, day);
}

static const char *count_literal(struct invention *invention, const char *unit)
{
    return P("%d%s", (int)turning_number(invention, below(invention, one_in(invention, 3) ? 200 : 12)), unit);
}

/* ---- rows ---- */

unsigned invent_rows(struct invention *invention, const char *unit, const char **rows, unsigned most, bool closed)
{
    unsigned count = 2 + below(invention, most - 1);
    bool yen = strcmp(unit, "円") == 0;
    int64_t at = yen ? 1000 * (1 + below(invention, 300)) : below(invention, 6);
    bool open = one_in(invention, 3); /* 未満 and 超 rather than 以上 and 以下 */
    rows[0] = open ? P("%lld%s未満", (long long)(at + 1), unit) : one_in(invention, 2) ? P("..%lld%s", (long long)at, unit)
                                                                     : P("%lld%s以下", (long long)at, unit);
    turning_number(invention, at + 1);
    for (unsigned i = 1; i + 1 < count; i++) {
        int64_t next = at + 1 + below(invention, yen ? 500000 : 15);
        if (open)
            rows[i] = P("%lld%s以上%lld%s未満", (long long)(at + 1), unit, (long long)(next + 1), unit);
        else if (next == at + 1)
            rows[i] = P("%lld%s", (long long)next, unit);
        else
            rows[i] = one_in(invention, 2) ? P("%lld%s超%lld%s以下", (long long)at, unit, (long long)next, unit)
                                           : P("%lld%s以上%lld%s以下", (long long)(at + 1), unit, (long long)next, unit);
        at = turning_number(invention, next + 1) - 1;
    }
    rows[count - 1] = one_in(invention, 2) ? P("%lld%s以上", (long long)(at + 1), unit) : P("%lld%s..", (long long)(at + 1), unit);
    if (closed) {
        unsigned lost = below(invention, count);
        for (unsigned i = lost; i + 1 < count; i++)
            rows[i] = rows[i + 1];
        rows[count - 1] = "その他";
    }
    return count;
}

/* ---- choices ---- */

static const struct invented_choices *choices_of(struct invention *invention, unsigned number)
{
    return &invention->choices[number];
}

static const char *member(struct invention *invention, unsigned choices)
{
    const struct invented_choices *of = choices_of(invention, choices);
    return of->members[below(invention, of->count)];
}

const char *invent_choice(struct invention *invention, unsigned choices, unsigned depth)
{
    struct invented_name *names[64];
    uint32_t count = 0;
    for (uint32_t i = 0; i < invention->visible && count < 64; i++) {
        struct invented_name *name = invention->names.items[i];
        if ((name->list == 0 || name->list == invention->list) && name->kind == INVENTED_CHOICE && name->choices == choices)
            names[count++] = name;
    }
    const char *plain = count ? names[below(invention, count)]->name : NULL;
    if (plain && (depth == 0 || one_in(invention, 3)))
        return plain;
    if (depth && one_in(invention, 2))
        return P("(もし %s ならば %s それ以外 %s)", invent_truth(invention, depth - 1),
                 plain ? plain : member(invention, choices), member(invention, choices));
    if (depth && invent_find(invention, INVENTED_TRUTH, NULL, true))
        return P("場合 %s { 真 => %s  その他 => %s }", invent_find(invention, INVENTED_TRUTH, NULL, true)->name,
                 plain ? plain : member(invention, choices), member(invention, choices));
    return plain ? plain : member(invention, choices);
}

/* ---- dates and years ---- */

const char *invent_year(struct invention *invention, unsigned depth)
{
    struct invented_name *name = invent_find(invention, INVENTED_YEAR, NULL, false);
    switch (depth ? below(invention, 6) : below(invention, 2)) {
    case 0:
        return one_in(invention, 2) ? P("令和%d年度", 5 + (int)below(invention, 4)) : P("%d年度", 2023 + (int)below(invention, 4));
    case 2:
        return P("年度(%s)", invent_date(invention, depth - 1));
    case 3:
        return P("(%s %s %d年)", invent_year(invention, depth - 1), CHOICE("+", "-"), (int)below(invention, 6));
    case 4:
        return P("%s(%s, %s)", CHOICE("早い方", "遅い方"), invent_year(invention, depth - 1), invent_year(invention, depth - 1));
    case 5:
        return P("(もし %s ならば %s それ以外 %s)", invent_truth(invention, depth - 1), invent_year(invention, depth - 1),
                 invent_year(invention, depth - 1));
    default:
        return name ? name->name : "令和6年度";
    }
}

static const char *date_of_lines(struct invention *invention, unsigned depth)
{
    unsigned list = 1 + below(invention, invention->list_count - 1), outside = invention->list;
    const char *fallback = invent_date(invention, 0);
    invention->list = list;
    struct invented_name *name = invent_find(invention, INVENTED_DATE, NULL, false);
    const char *condition = invent_truth(invention, depth - 1);
    invention->list = outside;
    if (!name || name->list != list)
        return fallback;
    return P("%s(%s.%s, %s, %s)", CHOICE("最も早い", "最も遅い"), invention->lists[list], name->name, condition, fallback);
}

const char *invent_date(struct invention *invention, unsigned depth)
{
    struct invented_name *name = invent_find(invention, INVENTED_DATE, NULL, false);
    if (invention->foreign && depth && one_in(invention, 8))
        return P("他の日(%s)", invent_date(invention, depth - 1));
    switch (depth ? below(invention, 9) : below(invention, 2)) {
    case 0:
        return name ? name->name : invent_date_literal(invention);
    case 2:
        return P("(%s %s %d日)", invent_date(invention, depth - 1), CHOICE("+", "-"), (int)below(invention, 100));
    case 3:
        return P("(%s %s %dか月)", invent_date(invention, depth - 1), CHOICE("+", "-"), (int)below(invention, 30));
    case 4:
        return P("(%s + %d年)", invent_date(invention, depth - 1), (int)below(invention, 6));
    case 5:
        return P("%s(%s)", CHOICE("年度初", "年度末"), invent_year(invention, depth - 1));
    case 6:
        return P("%s(%s, %s)", CHOICE("早い方", "遅い方"), invent_date(invention, depth - 1), invent_date(invention, depth - 1));
    case 7:
        return P("(もし %s ならば %s それ以外 %s)", invent_truth(invention, depth - 1), invent_date(invention, depth - 1),
                 invent_date(invention, depth - 1));
    case 8:
        if (invention->lines_ready && invention->list == 0)
            return date_of_lines(invention, depth);
        return invent_date_literal(invention);
    default:
        return invent_date_literal(invention);
    }
}

/* ---- counts ---- */

struct invented_amount invent_count(struct invention *invention, const char *unit, unsigned depth)
{
    struct invented_name *name = invent_find(invention, INVENTED_COUNT, unit, false);
    struct invented_amount a, b;
    switch (depth ? below(invention, 7) : below(invention, 2)) {
    case 0:
        return (struct invented_amount){count_literal(invention, unit), 1, false};
    case 2:
        a = invent_count(invention, unit, depth - 1), b = invent_count(invention, unit, depth - 1);
        return (struct invented_amount){P("(%s + %s)", a.text, b.text), a.scale > b.scale ? a.scale : b.scale,
                                        a.negative || b.negative};
    case 3:
        a = invent_count(invention, unit, depth - 1), b = invent_count(invention, unit, depth - 1);
        return (struct invented_amount){P("大きい方(0%s, %s - %s)", unit, a.text, b.text),
                                        a.scale > b.scale ? a.scale : b.scale, false};
    case 4:
        a = invent_count(invention, unit, depth - 1), b = invent_count(invention, unit, depth - 1);
        return (struct invented_amount){P("小さい方(%s, %s)", a.text, b.text), a.scale > b.scale ? a.scale : b.scale,
                                        a.negative || b.negative};
    case 5:
        a = invent_count(invention, unit, depth - 1);
        return (struct invented_amount){P("%s(%s)", CHOICE("切り捨て", "切り上げ", "四捨五入"), a.text), 1, a.negative};
    case 6:
        a = invent_count(invention, unit, depth - 1), b = invent_count(invention, unit, depth - 1);
        return (struct invented_amount){P("(もし %s ならば %s それ以外 %s)", invent_truth(invention, depth - 1), a.text, b.text),
                                        a.scale > b.scale ? a.scale : b.scale, a.negative || b.negative};
    default:
        if (!name)
            return (struct invented_amount){count_literal(invention, unit), 1, false};
        return (struct invented_amount){name->name, name->scale, name->negative};
    }
}
