/* SPDX-License-Identifier: Apache-2.0 */
/* Amounts of money and truths by chance. */
#include <config.h>

#include "invent.h"

#include <stdio.h>
#include <string.h>

#define P(...) arena_print(invention->arena, __VA_ARGS__)
#define one_in invented_one_in
#define CHOICE(...) CHOOSE(invention, __VA_ARGS__)

static uint32_t below(struct invention *invention, uint32_t limit)
{
    return limit ? chance_below(&invention->chance, limit) : 0;
}

static int64_t common(int64_t a, int64_t b)
{
    int64_t x = a, y = b;
    while (y) {
        int64_t rest = x % y;
        x = y;
        y = rest;
    }
    return a / x * b;
}

/* ---- money ---- */

static const char *mode(struct invention *invention)
{
    return CHOICE("切り捨て", "切り上げ", "四捨五入");
}

static struct invented_amount yen_of(const char *text)
{
    return (struct invented_amount){text, 1, false};
}

static struct invented_amount rounded(struct invention *invention, struct invented_amount a)
{
    const char *multiple = CHOICE("", "", ", 千円", ", 100円", ", 10円", ", 1万円", ", 100,000,000,000,000,000円");
    return (struct invented_amount){P("%s(%s%s)", mode(invention), a.text, multiple), 1, a.negative};
}

/* Of what may be below 0: what it is above. */
static struct invented_amount from_nothing(struct invention *invention, struct invented_amount a)
{
    return a.negative ? (struct invented_amount){P("大きい方(0円, %s)", a.text), a.scale, false} : a;
}

static struct invented_amount positive(struct invention *invention, unsigned depth, bool whole)
{
    return from_nothing(invention, invent_yen(invention, depth, whole));
}

static const char *plain_rate(struct invention *invention, int64_t *scale)
{
    static const struct {
        const char *text;
        int64_t scale;
    } rates[] = {{"1/2", 2}, {"3/4", 4}, {"3分の2", 3}, {"80%", 5}, {"10.95%", 2000}, {"5％", 20}, {"４分の１", 4}, {"1/7", 7}};
    uint32_t at = below(invention, sizeof rates / sizeof *rates);
    *scale = rates[at].scale;
    return rates[at].text;
}

static struct invented_amount product(struct invention *invention, unsigned depth)
{
    struct invented_amount a = positive(invention, depth, true);
    int64_t scale;
    const char *rate = plain_rate(invention, &scale);
    struct invented_name *of_record = invent_find(invention, INVENTED_RATE, NULL, false);
    switch (below(invention, 4)) {
    case 0: {
        struct invented_amount count = invent_count(invention, CHOICE("人", "台", ""), 1);
        if (count.negative || count.scale > 100)
            return a;
        return (struct invented_amount){P("(%s × %s)", a.text, count.text), count.scale, false};
    }
    case 1:
        return (struct invented_amount){P("(%s ÷ %d)", a.text, 3), 3, false};
    case 2:
        if (of_record)
            return (struct invented_amount){
                P("%s(%s × %s%s)", mode(invention), a.text, of_record->name, CHOICE("", ", 千円", ", 100円")), 1, false};
        return a;
    default:
        return (struct invented_amount){P("(%s × %s)", a.text, rate), scale, false};
    }
}

static struct invented_amount chosen(struct invention *invention, unsigned depth)
{
    struct invented_amount a = invent_yen(invention, depth, false), b = invent_yen(invention, depth, false);
    bool negative = a.negative || b.negative;
    if (common(a.scale, b.scale) > 1000000)
        return a;
    return (struct invented_amount){P("(もし %s ならば %s それ以外 %s)", invent_truth(invention, depth), a.text, b.text),
                                    common(a.scale, b.scale), negative};
}

/* 場合, by a choice, a truth, a count, an amount, or by conditions. */
static struct invented_amount by_case(struct invention *invention, unsigned depth)
{
    struct invented_name *choice = invent_find(invention, INVENTED_CHOICE, NULL, false),
                         *count = invent_find(invention, INVENTED_COUNT, "台", false),
                         *yen = invent_find(invention, INVENTED_YEN, NULL, false);
    const char *rows[8], *text = "";
    unsigned row_count = 2;
    uint32_t how = below(invention, 5);
    if (how == 0 && choice) {
        const struct invented_choices *of = &invention->choices[choice->choices];
        rows[0] = one_in(invention, 2) ? of->members[0] : P("%s、%s", of->members[0], of->members[of->count - 1]);
        rows[1] = "その他";
        if (of->count == 2 && one_in(invention, 2))
            rows[0] = of->members[0], rows[1] = of->members[1];
        text = P("場合 %s {", choice->name);
    } else if (how == 1 && count && count->scale == 1 && !count->negative && count->low > count->high) {
        row_count = invent_rows(invention, "台", rows, 5, one_in(invention, 4));
        text = P("場合 %s {", count->name);
    } else if (how == 2 && yen && yen->scale == 1 && yen->field && yen->low > yen->high) {
        row_count = invent_rows(invention, "円", rows, 5, one_in(invention, 4));
        text = P("場合 %s {", yen->name);
    } else {
        rows[0] = invent_truth(invention, depth);
        rows[1] = one_in(invention, 2) ? invent_truth(invention, depth) : "その他";
        rows[2] = "その他";
        row_count = strcmp(rows[1], "その他") == 0 ? 2 : 3;
        text = "場合 {";
        choice = count = yen = NULL;
    }
    struct invented_amount result = {NULL, 1, false};
    for (unsigned i = 0; i < row_count; i++) {
        struct invented_amount value = invent_yen(invention, depth ? depth - 1 : 0, true);
        result.negative = result.negative || value.negative;
        text = P("%s %s => %s ", text, rows[i], value.text);
    }
    bool may_be_unknown = (how == 0 && choice) || (how == 1 && count) || (how == 2 && yen);
    if (may_be_unknown && one_in(invention, 4))
        text = P("%s 不明 => %s ", text, invent_yen_literal(invention));
    result.text = P("%s}", text);
    return result;
}

/* A value of each line and a condition on it; false where lists have none. */
static bool line_value(struct invention *invention, unsigned depth, unsigned *list, struct invented_amount *value,
                       const char **condition)
{
    unsigned outside = invention->list;
    if (!invention->lines_ready || outside != 0 || invention->list_count < 2)
        return false;
    *list = invention->list = 1 + below(invention, invention->list_count - 1);
    *value = invent_yen(invention, depth, false);
    *condition = invent_truth(invention, depth);
    invention->list = outside;
    return true;
}

static struct invented_amount over_lines(struct invention *invention, unsigned depth)
{
    unsigned list;
    struct invented_amount value;
    const char *condition;
    if (!line_value(invention, depth, &list, &value, &condition))
        return product(invention, depth);
    const char *name = invention->lists[list];
    switch (below(invention, 5)) {
    case 0:
        return (struct invented_amount){P("合計(%s, %s)", name, value.text), value.scale, value.negative};
    case 1:
        return (struct invented_amount){P("%s(%s, %s, %s, %s)", CHOICE("最小", "最大"), name, value.text, condition,
                                          invent_yen_literal(invention)),
                                        value.scale, value.negative};
    case 2:
        return (struct invented_amount){P("(件数(%s, %s) × %s)", name, condition, invent_yen_literal(invention)), 1, false};
    case 3:
        return yen_of(P("合計(%s.額, %s)", invention->lists[1], CHOICE("対象", "対象 でない", "偽でない(対象)")));
    default:
        return (struct invented_amount){P("合計(%s, %s, %s)", name, value.text, condition), value.scale, value.negative};
    }
}

static struct invented_name *reference_to(struct invention *invention, unsigned from, unsigned to)
{
    for (uint32_t i = 0; i < invention->names.count; i++) {
        struct invented_name *name = invention->names.items[i];
        if (name->kind == INVENTED_REFERENCE && name->list == from && name->target == to)
            return name;
    }
    return NULL;
}

/* On a line: along references, or up to this line. */
static struct invented_amount on_line(struct invention *invention, unsigned depth)
{
    unsigned here = invention->list, from = 1 + below(invention, invention->list_count - 1);
    struct invented_name *to_here = here ? reference_to(invention, from, here) : NULL,
                         *to_there = here ? reference_to(invention, here, from) : NULL;
    if (here == 0)
        return over_lines(invention, depth);
    uint32_t how = below(invention, 3);
    if (how == 0 && to_here) {
        invention->list = from;
        struct invented_amount value = invent_yen(invention, 0, true);
        const char *condition = invent_truth(invention, depth);
        invention->list = here;
        return (struct invented_amount){
            P("参照元合計(%s.%s, %s, %s)", invention->lists[from], to_here->name, value.text, condition), value.scale, value.negative};
    }
    if (how == 1 && to_there) {
        invention->list = from;
        struct invented_name *yen = invent_find(invention, INVENTED_YEN, NULL, true);
        invention->list = here;
        if (yen && yen->list == from)
            return yen_of(P("%s.%s", to_there->name, yen->name));
    }
    struct invented_amount value = invent_yen(invention, 0, false);
    return (struct invented_amount){P("累計(%s)", value.text), value.scale, value.negative};
}

static struct invented_amount shared_out(struct invention *invention, unsigned depth)
{
    const char *unit = CHOICE("人", "台");
    struct invented_amount a = positive(invention, depth, one_in(invention, 2)), part = invent_count(invention, unit, 1),
                           whole = invent_count(invention, unit, 1);
    if (part.negative || whole.negative)
        return a;
    return yen_of(P("按分(%s, %s, %s, %s)", a.text, part.text, whole.text, mode(invention)));
}

static struct invented_amount combined(struct invention *invention, unsigned depth)
{
    struct invented_amount a = invent_yen(invention, depth, false), b = invent_yen(invention, depth, false);
    bool negative = a.negative || b.negative;
    int64_t scale = common(a.scale, b.scale);
    if (scale > 1000000)
        return a;
    switch (below(invention, 6)) {
    case 0:
        return (struct invented_amount){P("(%s - %s)", a.text, b.text), scale, true};
    case 1:
        return (struct invented_amount){P("小さい方(%s, %s)", a.text, b.text), scale, negative};
    case 2:
        return (struct invented_amount){P("大きい方(%s, %s, %s)", a.text, invent_yen_literal(invention), b.text), scale, false};
    case 3:
        return (struct invented_amount){P("加算(%s, %s)", a.text, b.text), scale, negative};
    case 4:
        return (struct invented_amount){P("小さい方(%s, %s, %s)", a.text, b.text, invent_yen_literal(invention)), scale, negative};
    default:
        return (struct invented_amount){P("(%s + %s)", a.text, b.text), scale, negative};
    }
}

static struct invented_amount simple_yen(struct invention *invention)
{
    struct invented_name *name = invent_find(invention, INVENTED_YEN, NULL, false);
    if (!name || one_in(invention, 4))
        return yen_of(invent_yen_literal(invention));
    return (struct invented_amount){name->name, name->scale, name->negative};
}

struct invented_amount invent_yen(struct invention *invention, unsigned depth, bool whole)
{
    struct invented_amount made;
    if (depth == 0) {
        made = simple_yen(invention);
    } else if (invention->foreign && one_in(invention, 6)) {
        struct invented_amount of = invent_yen(invention, depth - 1, true), count = invent_count(invention, "台", depth - 1);
        made = yen_of(P("他の額(%s, 切り上げ(%s))", of.text, count.text));
    } else {
        switch (below(invention, 12)) {
        case 0:
        case 1:
            made = product(invention, depth - 1);
            break;
        case 2:
            made = chosen(invention, depth - 1);
            break;
        case 3:
            made = by_case(invention, depth - 1);
            break;
        case 4:
            made = over_lines(invention, depth - 1);
            break;
        case 5:
            made = on_line(invention, depth - 1);
            break;
        case 6:
            made = shared_out(invention, depth - 1);
            break;
        case 7:
            made = yen_of(P("未定額(%s)", invent_truth(invention, depth - 1)));
            break;
        case 8:
            made = rounded(invention, invent_yen(invention, depth - 1, false));
            break;
        case 9:
        case 10:
            made = combined(invention, depth - 1);
            break;
        default:
            made = simple_yen(invention);
            break;
        }
    }
    if (made.scale > 100000)
        made = rounded(invention, made);
    return whole && made.scale != 1 ? rounded(invention, made) : made;
}

/* ---- truths ---- */

static const char *compared(struct invention *invention, unsigned depth)
{
    const char *sign = CHOICE("<", ">", "<=", ">=", "=", "≠");
    const char *unit = CHOICE("人", "台");
    switch (below(invention, 6)) {
    case 5: {
        uint32_t at = below(invention, 3);
        return P("%s(%s, %s) %s %d%s", (const char *const[]){"日数", "月数", "年数"}[at], invent_date(invention, depth),
                 invent_date(invention, depth), sign, (int)below(invention, 40), (const char *const[]){"日", "か月", "年"}[at]);
    }
    case 0: {
        struct invented_amount a = invent_count(invention, unit, depth), b = invent_count(invention, unit, depth);
        return P("%s %s %s", a.text, sign, b.text);
    }
    case 1:
        return P("%s %s %s", invent_date(invention, depth), sign, invent_date(invention, depth));
    case 2:
        return P("%s %s %s", invent_year(invention, depth), sign, invent_year(invention, depth));
    case 3: {
        struct invented_name *rate = invent_find(invention, INVENTED_RATE, NULL, false);
        if (rate)
            return P("%s %s %s", rate->name, sign, CHOICE("1/2", "3/4", "2/3"));
    }
    /* fall through */
    default: {
        struct invented_amount a = invent_yen(invention, depth, false), b = invent_yen(invention, depth, false);
        if (common(a.scale, b.scale) > 1000000)
            return P("%s %s %s", rounded(invention, a).text, sign, rounded(invention, b).text);
        return P("%s %s %s", a.text, sign, b.text);
    }
    }
}

static const char *among(struct invention *invention)
{
    struct invented_name *choice = invent_find(invention, INVENTED_CHOICE, NULL, false),
                         *set = invent_find(invention, INVENTED_SET, NULL, false),
                         *count = invent_find(invention, INVENTED_COUNT, "台", false);
    const struct invented_choices *of = choice ? &invention->choices[choice->choices] : NULL;
    switch (below(invention, 4)) {
    case 0:
        if (choice)
            return P("%s %s %s", choice->name, CHOICE("=", "≠"), of->members[below(invention, of->count)]);
        break;
    case 1:
        if (choice)
            return P("%s が { %s、%s }", choice->name, of->members[below(invention, of->count)],
                     of->group_count ? of->groups[below(invention, of->group_count)] : of->members[0]);
        break;
    case 2:
        if (set) {
            of = &invention->choices[set->choices];
            return P("%s が { %s、%s } %s", set->name, of->members[below(invention, of->count)],
                     of->members[below(invention, of->count)], CHOICE("をすべて含む", "のいずれかを含む"));
        }
        break;
    default:
        if (count)
            return P("%s が { %d台、%d台以上 }", count->name, (int)below(invention, 4), 5 + (int)below(invention, 4));
        break;
    }
    return P("%s が %s..%s", invent_date(invention, 0), "2024-04-01", CHOICE("2024-09-30", "2025-03-31"));
}

static const char *asked_of_lines(struct invention *invention, unsigned depth)
{
    unsigned outside = invention->list, list = 1 + below(invention, invention->list_count - 1);
    if (!invention->lines_ready || outside)
        return among(invention);
    invention->list = list;
    const char *condition = one_in(invention, 3) ? CHOICE("対象", "対象", "対象 でない") : invent_truth(invention, depth);
    invention->list = outside;
    switch (below(invention, 3)) {
    case 0:
        return P("件数(%s, %s) %s %d件", invention->lists[list], condition, CHOICE(">=", "<", "="), (int)below(invention, 4));
    default:
        return P("%s(%s, %s)", CHOICE("ある", "すべて"), invention->lists[list], condition);
    }
}

/* On a line: what is found along its references. */
static const char *asked_of_references(struct invention *invention, unsigned depth)
{
    unsigned here = invention->list, to = 1 + below(invention, invention->list_count - 1);
    struct invented_name *reference = here ? reference_to(invention, here, to) : NULL,
                         *back = here ? reference_to(invention, to, here) : NULL;
    if (!here)
        return asked_of_lines(invention, depth);
    uint32_t how = below(invention, 3);
    if (reference && how == 0)
        return P("参照先がある(%s)", reference->name);
    invention->list = to;
    struct invented_name *there = invent_find(invention, INVENTED_TRUTH, NULL, true);
    const char *condition = invent_truth(invention, 0);
    invention->list = here;
    if (reference && how == 1 && there && there->list == to)
        return P("%s.%s", reference->name, there->name);
    if (back)
        return one_in(invention, 2) ? P("参照元にある(%s.%s, %s)", invention->lists[to], back->name, condition)
                                    : P("参照元件数(%s.%s, %s) <= 1件", invention->lists[to], back->name, condition);
    return among(invention);
}

static const char *about_fields(struct invention *invention)
{
    struct invented_name *name = invent_find(invention, (enum invented_kind)below(invention, INVENTED_SET), NULL, true);
    if (!name)
        return among(invention);
    return P("%s %s", name->name, CHOICE("がある", "がない", "が不明"));
}

static const char *simple_truth(struct invention *invention)
{
    struct invented_name *name = invent_find(invention, INVENTED_TRUTH, NULL, false);
    if (invention->list == 1 && invention->lines_ready && one_in(invention, 6))
        return "対象";
    if (!name || one_in(invention, 5))
        return among(invention);
    return one_in(invention, 4) ? P("%s でない", name->name) : name->name;
}

const char *invent_truth(struct invention *invention, unsigned depth)
{
    if (depth == 0)
        return P("(%s)", simple_truth(invention));
    depth--;
    if (invention->foreign && one_in(invention, 8))
        return P("他の真偽(%s, %s)", invent_date(invention, depth), invent_truth(invention, depth));
    switch (below(invention, 12)) {
    case 0:
    case 1:
        return P("(%s かつ %s)", invent_truth(invention, depth), invent_truth(invention, depth));
    case 2:
    case 3:
        return P("(%s または %s)", invent_truth(invention, depth), invent_truth(invention, depth));
    case 4:
        return P("(%s でない)", invent_truth(invention, depth));
    case 5:
    case 6:
        return P("(%s)", compared(invention, depth));
    case 7:
        return P("(%s)", asked_of_references(invention, depth));
    case 8:
        return P("(%s)", about_fields(invention));
    case 9:
        return P("(もし %s ならば %s それ以外 %s)", invent_truth(invention, depth), invent_truth(invention, depth),
                 invent_truth(invention, depth));
    case 10:
        return one_in(invention, 3) ? P("偽でない(%s)", invent_truth(invention, depth)) : P("(%s が不明)", invent_truth(invention, depth));
    default:
        return P("(%s)", simple_truth(invention));
    }
}
