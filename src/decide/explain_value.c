/* SPDX-License-Identifier: Apache-2.0 */
/* Values as people read them: amounts with their units, dates in the era of the emperor and in the common
 * one, and what is known of an unknown. */
#include <config.h>

#include "decide/explanation.h"

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/number.h"

#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

const char *phrase(struct arena *arena, const char *translated, ...)
{
    const char *arguments[9] = {0};
    va_list list;
    va_start(list, translated);
    size_t count = 0, length = strlen(translated) + 1;
    for (const char *argument; count < 9 && (argument = va_arg(list, const char *));)
        arguments[count++] = argument;
    va_end(list);
    for (const char *at = translated; (at = strchr(at, '{')); at++)
        if (at[1] >= '1' && at[1] <= '9' && at[2] == '}' && arguments[at[1] - '1'])
            length += strlen(arguments[at[1] - '1']);
    char *text = arena_allocate(arena, length), *to = text;
    for (const char *at = translated; *at;) {
        if (*at != '{' || at[1] < '1' || at[1] > '9' || at[2] != '}') {
            *to++ = *at++;
            continue;
        }
        const char *argument = arguments[at[1] - '1'];
        size_t bytes = argument ? strlen(argument) : 0;
        memcpy(to, argument ? argument : "", bytes);
        to += bytes;
        at += 3;
    }
    return text;
}

const char *with_note(struct arena *arena, const char *text, const char *note)
{
    return note && *note ? phrase(arena, translate("{1} ({2})"), text, note, NULL) : text;
}

/* ---- Numbers ---- */

/* The decimals of numerator / denominator (below 1), ".49", or NULL when they do not end. */
static const char *decimals(struct arena *arena, int64_t numerator, int64_t denominator)
{
    char digits[24] = ".";
    int length = 1;
    wide rest = numerator;
    while (rest > 0 && length < 20) {
        rest *= 10;
        digits[length++] = (char)('0' + (int)(rest / denominator));
        rest %= denominator;
    }
    return rest ? NULL : arena_text(arena, length > 1 ? digits : "", length > 1 ? (size_t)length : 0);
}

static const char *with_unit(struct arena *arena, const char *number, const char *unit)
{
    if (!unit || !*unit)
        return number;
    if (strcmp(unit, "円") == 0)
        return phrase(arena, translate("{1} yen"), number, NULL);
    return phrase(arena, translate("{1} {2}"), number, unit, NULL);
}

/* Rates as guidelines write them: 4分の3 where the fraction is small, else per cent where that is exact. */
static const char *rate_text(struct arena *arena, int64_t numerator, int64_t denominator)
{
    struct ratio rate = ratio_make(numerator, denominator);
    if (rate.denominator > 20) {
        wide cents = (wide)rate.numerator * 100;
        int64_t rest = (int64_t)(cents % rate.denominator);
        const char *tail = rest >= 0 ? decimals(arena, rest, rate.denominator) : NULL;
        if (tail)
            return arena_print(arena, "%s%s%%", number_grouped(arena, cents / rate.denominator), tail);
    }
    return phrase(arena, translate("{1}/{2}"), arena_print(arena, "%" PRId64, rate.numerator),
                  arena_print(arena, "%" PRId64, rate.denominator), NULL);
}

const char *amount_text(struct arena *arena, int64_t number, int64_t scale, const char *unit)
{
    if (scale <= 1 || number % scale == 0)
        return with_unit(arena, number_grouped(arena, scale > 1 ? number / scale : number), unit);
    if (!unit)
        return rate_text(arena, number, scale);
    wide size = number < 0 ? -(wide)number : number;
    const char *whole = arena_print(arena, "%s%s", number < 0 ? "-" : "", number_grouped(arena, size / scale));
    struct ratio part = ratio_make((int64_t)(size % scale), scale);
    const char *tail = decimals(arena, part.numerator, part.denominator);
    if (tail)
        return with_unit(arena, arena_print(arena, "%s%s", whole, tail), unit);
    const char *mixed =
        phrase(arena, translate("{1} and {2}/{3}"), whole, arena_print(arena, "%" PRId64, part.numerator),
               arena_print(arena, "%" PRId64, part.denominator), NULL);
    return with_unit(arena, mixed, unit);
}

/* ---- Dates ---- */

/* The eras from their first days, the latest first. */
static const struct era {
    const char *name;
    int year, month, day;
} eras[] = {{"令和", 2019, 5, 1},
            {"平成", 1989, 1, 8},
            {"昭和", 1926, 12, 25},
            {"大正", 1912, 7, 30},
            {"明治", 1868, 1, 25}};

static const char *era_year(struct arena *arena, const struct era *era, int year)
{
    int count = year - era->year + 1;
    return count == 1 ? arena_print(arena, "%s元年", era->name)
                      : arena_print(arena, "%s%d年", era->name, count);
}

const char *date_words(struct arena *arena, int32_t day)
{
    char iso[11];
    date_print(day, iso);
    int year, month, of_month;
    date_parts(day, &year, &month, &of_month);
    for (size_t i = 0; i < sizeof eras / sizeof *eras; i++)
        if (day >= date_from(eras[i].year, eras[i].month, eras[i].day))
            return phrase(arena, translate("{2} ({1})"),
                          arena_print(arena, "%s%d月%d日", era_year(arena, &eras[i], year), month, of_month),
                          iso, NULL);
    return arena_text(arena, iso, strlen(iso));
}

const char *year_words(struct arena *arena, int64_t year)
{
    const char *common = arena_print(arena, "%" PRId64, year);
    /* A fiscal year is named after the era that it is spent in: 2019 is 令和元年度. */
    for (size_t i = 0; i < sizeof eras / sizeof *eras; i++)
        if (year >= eras[i].year && year <= DATE_LAST_YEAR)
            return phrase(arena, translate("FY{2} ({1})"),
                          arena_print(arena, "%s度", era_year(arena, &eras[i], (int)year)), common, NULL);
    return phrase(arena, translate("FY{1}"), common, NULL);
}

/* ---- Any value ---- */

const char *names_text(struct arena *arena, const told_names *names)
{
    const char *text = "";
    for (uint32_t i = 0; i < names->count; i++)
        text = i == 0 ? names->items[i] : phrase(arena, translate("{1}, {2}"), text, names->items[i], NULL);
    return text;
}

static const char *set_text(struct arena *arena, const struct domain *domain, uint64_t bits)
{
    told_names members = {0};
    for (uint32_t i = 0; i < domain->count; i++)
        if (bits >> i & 1)
            VECTOR_ADD(arena, members, domain->members[i]);
    if (members.count == 0)
        return translate("none of them");
    const char *text = names_text(arena, &members);
    return members.count == 1 ? text : arena_print(arena, "[%s]", text);
}

/* An amount or rate between two ends, either of which may be open. */
static const char *between(struct arena *arena, const struct format *format, struct lane lane)
{
    bool rate = format->type == TYPE_RATE;
    const char *low = NULL, *high = NULL;
    if (lane.low != AMOUNT_MINUS_INFINITY)
        low = rate ? rate_text(arena, lane.low >> 32, lane.low & UINT32_MAX)
                   : amount_text(arena, lane.low, format->scale, format->unit);
    if (lane.high != AMOUNT_INFINITY)
        high = rate ? rate_text(arena, lane.high >> 32, lane.high & UINT32_MAX)
                    : amount_text(arena, lane.high, format->scale, format->unit);
    if (low && high)
        return phrase(arena, translate("{1} to {2} (not settled)"), low, high, NULL);
    if (low)
        return phrase(arena, translate("{1} or more (not settled)"), low, NULL);
    if (high)
        return phrase(arena, translate("{1} or less (not settled)"), high, NULL);
    return translate("unknown");
}

static const char *known_text(const struct explanation *explanation, const struct told_value *value)
{
    const struct program *program = explanation->request->program;
    struct arena *arena = explanation->arena;
    const struct format *format = &value->format;
    int64_t word = value->lane.low;
    switch (format->type) {
    case TYPE_TRUTH:
        return word ? translate("yes") : translate("no");
    case TYPE_AMOUNT:
        return amount_text(arena, word, format->scale, format->unit);
    case TYPE_RATE:
        return rate_text(arena, word >> 32, word & UINT32_MAX);
    case TYPE_CHOICE: {
        const struct domain *domain = &program->schema.domains[format->domain];
        return word >= 0 && word < domain->count ? domain->members[word] : translate("unknown");
    }
    case TYPE_SET:
        return set_text(arena, &program->schema.domains[format->domain], (uint64_t)word);
    case TYPE_DATE:
        return date_words(arena, (int32_t)word);
    case TYPE_YEAR:
        return year_words(arena, word);
    case TYPE_TEXT: {
        const char *text = machine_text(explanation->request->machine, word);
        return text ? text : "";
    }
    case TYPE_REFERENCE:
        return phrase(arena, translate("number {1}"), arena_print(arena, "%" PRId64, word), NULL);
    case VALUE_TYPES:
        break;
    }
    return "";
}

void value_tell(const struct explanation *explanation, struct told_value *value)
{
    if (value->plain)
        return;
    if (value->blank)
        value->text = translate("left blank");
    else if (value->lane.low == value->lane.high)
        value->text = known_text(explanation, value);
    else if (value->format.type == TYPE_AMOUNT || value->format.type == TYPE_RATE)
        value->text = between(explanation->arena, &value->format, value->lane);
    else
        value->text = translate("unknown");
}

static bool among_tables(const struct told_definition *definition, const char *name)
{
    for (uint32_t i = 0; definition && i < definition->table_count; i++)
        if (strcmp(definition->tables[i]->note->name, name) == 0)
            return true;
    return false;
}

const char *inputs_text(struct arena *arena, const told_values *inputs,
                        const struct told_definition *definition)
{
    told_names parts = {0};
    for (uint32_t i = 0; definition && i < definition->table_count; i++)
        if (definition->tables[i]->note->reg == definition->note->reg)
            return ""; /* it is the table's value, and the table tells of what */
    for (uint32_t i = 0; i < inputs->count; i++) {
        const struct told_value *value = &inputs->items[i];
        if (among_tables(definition, value->name))
            continue;
        const char *part = phrase(arena, translate("{1} = {2}"), value->name, value->text, NULL);
        VECTOR_ADD(arena, parts, part);
    }
    return names_text(arena, &parts);
}
