/* SPDX-License-Identifier: Apache-2.0 */
/* Records by chance: values where rules turn and one beside, the ends of bounds, what is left out or null, and now and then
 * what is no value at all. */
#include <config.h>

#include "invent.h"

#include "base/date.h"

#include <stdio.h>
#include <string.h>

#define P(...) arena_print(invention->arena, __VA_ARGS__)
#define one_in invented_one_in
#define CHOICE(...) CHOOSE(invention, __VA_ARGS__)

static uint32_t below(struct invention *invention, uint32_t limit)
{
    return limit ? chance_below(&invention->chance, limit) : 0;
}

static int64_t whole(struct invention *invention, const struct invented_name *name)
{
    int64_t most = name->kind == INVENTED_YEN ? INT64_C(1000000000000) : 1000000, low = 0, high = most, number;
    if (name->low <= name->high)
        low = name->low, high = name->high;
    switch (below(invention, 12)) {
    case 0:
        number = low;
        break;
    case 1:
        number = one_in(invention, 3) ? high : low + 1;
        break;
    case 2:
    case 3:
    case 4:
    case 5:
        number = invention->turns.count ? invention->turns.items[below(invention, invention->turns.count)] : 3;
        number += (int64_t)below(invention, 3) - 1;
        break;
    default:
        number = below(invention, name->kind == INVENTED_YEN ? 3000000 : 40);
        break;
    }
    if (one_in(invention, 150))
        return one_in(invention, 2) ? high + 1 : low - 1;
    return number < low ? low : number > high ? high : number;
}

static const char *amount(struct invention *invention, const struct invented_name *name)
{
    int64_t number = whole(invention, name);
    if (!name->decimals || one_in(invention, 2) || number <= 0 || number >= 1000000)
        return P("%lld", (long long)number);
    if (name->low <= name->high && number >= name->high)
        return P("%lld", (long long)number);
    static const char *const parts[] = {"5", "1", "9", "49", "51", "01", "99"};
    const char *part = parts[below(invention, name->decimals == 1 ? 3 : 7)];
    return P("%lld.%s", (long long)number, part);
}

static const char *date(struct invention *invention)
{
    int32_t day = invention->days.count && !one_in(invention, 4) ? invention->days.items[below(invention, invention->days.count)] + (int32_t)below(invention, 3) - 1
                                                                 : date_from(2023, 4, 1) + (int32_t)below(invention, 1200);
    char text[11];
    date_print(day, text);
    return P("\"%s\"", one_in(invention, 60) ? CHOICE("1900-01-01", "2999-12-31", "2024-02-29", "2023-02-29", "2024-4-1") : text);
}

static const char *bare(struct invention *invention, const char *member)
{
    size_t length = strlen(member), quote = strlen("「");
    return strncmp(member, "「", quote) == 0 ? P("%.*s", (int)(length - 2 * quote), member + quote) : member;
}

static const char *set(struct invention *invention, const struct invented_choices *of)
{
    const char *text = "";
    for (unsigned i = 0; i < of->count && i < 64; i++)
        if (one_in(invention, 2))
            text = P("%s%s\"%s\"", text, *text ? ", " : "", bare(invention, of->members[i]));
    if (one_in(invention, 80))
        text = P("%s%s\"%s\", \"%s\"", text, *text ? ", " : "", bare(invention, of->members[0]), bare(invention, of->members[0]));
    return P("[%s]", text);
}

static const char *value(struct invention *invention, const struct invented_name *name, unsigned line, unsigned lines)
{
    const struct invented_choices *of = &invention->choices[name->choices];
    if (one_in(invention, 250))
        return CHOICE("\"?\"", "-1", "1.5", "[]", "{}", "true", "1e3", "\"\"");
    switch (name->kind) {
    case INVENTED_TRUTH:
        return CHOICE("true", "false");
    case INVENTED_RATE:
        return CHOICE("\"1/2\"", "\"3/4\"", "\"2/3\"", "\"1/1\"", "\"1000/999\"", "\"1/1000\"", "\"2/4\"");
    case INVENTED_DATE:
        return date(invention);
    case INVENTED_YEAR:
        return P("%d", one_in(invention, 40) ? 2999 : 2022 + (int)below(invention, 6));
    case INVENTED_CHOICE:
        return P("\"%s\"", bare(invention, of->members[below(invention, of->count)]));
    case INVENTED_SET:
        return set(invention, of);
    case INVENTED_TEXT:
        return CHOICE("\"文\"", "\"\"", "\"a\\\"b\"");
    case INVENTED_REFERENCE:
        return P("%u", 1 + below(invention, lines + 1));
    case INVENTED_KINDS: /* the key */
        return P("%u", one_in(invention, 100) ? 1 : line + 1 + (below(invention, 9) == 0 ? lines : 0));
    default:
        return amount(invention, name);
    }
}

static const char *object(struct invention *invention, unsigned list, unsigned line, unsigned lines, const char *text, uint32_t lacking)
{
    for (uint32_t i = 0; i < invention->names.count; i++) {
        const struct invented_name *name = invention->names.items[i];
        if (!name->field || name->list != list)
            continue;
        if (!name->required && one_in(invention, lacking) && !(name->key && one_in(invention, 2)))
            continue;
        bool null = !name->required && one_in(invention, 4 * lacking);
        text = P("%s%s\"%s\": %s", text, *text ? ", " : "", name->name, null ? "null" : value(invention, name, line, lines));
    }
    return text;
}

void invent_record(struct invention *invention, unsigned number, struct buffer *out)
{
    static const uint32_t lackings[] = {4, 12, 40, 1000};
    uint32_t lacking = lackings[below(invention, 4)];
    const char *text = object(invention, 0, 0, 0, P("\"申請番号\": \"R-%u\"", number), lacking);
    unsigned counts[3] = {1, 0, 0};
    for (unsigned list = 1; list < invention->list_count; list++)
        counts[list] = one_in(invention, 8) ? 0 : 1 + below(invention, one_in(invention, 20) ? 12 : 4);
    for (unsigned list = 1; list < invention->list_count; list++) {
        const char *lines = "";
        if (one_in(invention, 40))
            continue;
        for (unsigned line = 0; line < counts[list]; line++)
            lines = P("%s%s{%s}", lines, line ? ", " : "", object(invention, list, line, counts[list], "", lacking));
        text = P("%s, \"%s\": %s", text, invention->lists[list], one_in(invention, 150) ? "3" : P("[%s]", lines));
    }
    buffer_print(out, "{%s}\n", text);
}
