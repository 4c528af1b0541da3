/* SPDX-License-Identifier: Apache-2.0 */
/* CSV cells to values. A form is accepted where it can mean one thing only; so 1 and 0 are no truth values
 * (forms often number their choices), and 3/11 or 24/3/11 are no dates. */
#include <config.h>

#include "io/cell.h"

#include "base/date.h"

#include <string.h>

/* A part of a text. */
struct part {
    const char *text;
    size_t length;
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool starts(struct part part, const char *with)
{
    size_t length = strlen(with);
    return part.length >= length && memcmp(part.text, with, length) == 0;
}

static bool same(struct part part, const char *text)
{
    return part.length == strlen(text) && memcmp(part.text, text, part.length) == 0;
}

static bool skip(struct part *part, const char *text)
{
    if (!starts(*part, text))
        return false;
    part->text += strlen(text);
    part->length -= strlen(text);
    return true;
}

static bool skip_end(struct part *part, const char *text)
{
    size_t length = strlen(text);
    if (part->length < length || memcmp(part->text + part->length - length, text, length) != 0)
        return false;
    part->length -= length;
    return true;
}

/* Whether a byte can begin or end a space of any kind: most cells have none, and are told by their two ends.
 */
static bool spacelike(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\xE3' || c == '\x80';
}

static struct part trimmed(struct part part)
{
    while (part.length > 0 && spacelike(part.text[0]) &&
           (skip(&part, " ") || skip(&part, "\t") || skip(&part, "\n") || skip(&part, "\r") ||
            skip(&part, "　")))
        continue;
    while (part.length > 0 && spacelike(part.text[part.length - 1]) &&
           (skip_end(&part, " ") || skip_end(&part, "\t") || skip_end(&part, "\n") || skip_end(&part, "\r") ||
            skip_end(&part, "　")))
        continue;
    return part;
}

void cell_trim(const char **text, size_t *length)
{
    struct part part = trimmed((struct part){*text, *length});
    *text = part.text;
    *length = part.length;
}

/* Full-width forms made half-width; ASCII stays where it is. */
static struct part folded(struct arena *scratch, struct part part)
{
    for (size_t i = 0; i < part.length; i++) {
        if (!(part.text[i] & 0x80))
            continue;
        const char *text = text_fold(scratch, part.text, part.length);
        return trimmed((struct part){text, strlen(text)});
    }
    return part;
}

/* ---- Truth ---- */

static enum value_fault cell_truth(struct part part, int64_t *word)
{
    static const struct {
        const char *text;
        int64_t word;
    } forms[] = {
        {"true", 1},   {"false", 0}, {"TRUE", 1}, {"FALSE", 0}, {"True", 1}, {"False", 0}, {"はい", 1},
        {"いいえ", 0}, {"○", 1},     {"×", 0},    {"〇", 1},    {"✕", 0},    {"◯", 1},     {"✗", 0},
        {"有", 1},     {"無", 0},    {"あり", 1}, {"なし", 0},  {"真", 1},   {"偽", 0},    {"yes", 1},
        {"no", 0},     {"Yes", 1},   {"No", 0},   {"YES", 1},   {"NO", 0},
    };
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        if (same(part, forms[i].text)) {
            *word = forms[i].word;
            return VALUE_FINE;
        }
    }
    return VALUE_NO_TRUTH;
}

/* ---- Numbers ---- */

/* Takes out commas that stand before each three digits of the whole part; false when one stands elsewhere. */
static bool without_commas(struct arena *scratch, struct part *part)
{
    if (memchr(part->text, ',', part->length) == NULL)
        return true;
    const char *point = memchr(part->text, '.', part->length);
    size_t whole = point != NULL ? (size_t)(point - part->text) : part->length;
    size_t sign = part->text[0] == '-';
    if ((whole - sign) % 4 == 0) /* a group of its own before the first comma has one to three digits */
        return false;
    char *plain = arena_allocate(scratch, part->length + 1);
    size_t to = 0;
    for (size_t i = 0; i < part->length; i++) {
        bool due = i > sign && i < whole && (whole - i) % 4 == 0;
        if ((part->text[i] == ',') != due)
            return false;
        if (!due)
            plain[to++] = part->text[i];
    }
    *part = (struct part){plain, to};
    return true;
}

static enum value_fault cell_amount(struct arena *scratch, const struct field *field, struct part part,
                                    int64_t *word)
{
    if (field->unit != NULL && skip_end(&part, field->unit))
        part = trimmed(part);
    else if (field->unit != NULL && strcmp(field->unit, "円") == 0)
        part = skip(&part, "¥") || skip(&part, "￥") || skip(&part, "\\") ? trimmed(part) : part;
    enum value_fault otherwise = field->scale == 1 ? VALUE_NO_INTEGER : VALUE_NO_NUMBER;
    for (size_t i = 0; i < part.length; i++) /* no exponents: 1E5 is what a spreadsheet made of a code */
        if (!is_digit(part.text[i]) && strchr("-.,", part.text[i]) == NULL)
            return otherwise;
    if (!without_commas(scratch, &part))
        return otherwise;
    while (part.length > 1 && part.text[0] == '0' && is_digit(part.text[1]))
        skip(&part, "0");
    return value_amount(field, part.text, part.length, false, word);
}

/* ---- Dates and years ---- */

struct era {
    const char *name, *letter;
    int year, month, day; /* its first day */
};
static const struct era eras[] = {
    {"令和", "R", 2019, 5, 1},  {"平成", "H", 1989, 1, 8},  {"昭和", "S", 1926, 12, 25},
    {"大正", "T", 1912, 7, 30}, {"明治", "M", 1868, 1, 25},
};

/* A number of at most `most` digits, full-width forms already folded; 元 is 1. */
static bool take_number(struct part *part, size_t most, int *number)
{
    if (skip(part, "元")) {
        *number = 1;
        return true;
    }
    size_t digits = 0;
    *number = 0;
    while (digits < part->length && digits < most && is_digit(part->text[digits]))
        *number = *number * 10 + (part->text[digits++] - '0');
    part->text += digits;
    part->length -= digits;
    return digits > 0;
}

/* A year in front of a date: 2024, or of an era, which *era then is. */
static bool take_year(struct part *part, int *year, const struct era **era)
{
    *era = NULL;
    for (size_t i = 0; i < sizeof eras / sizeof eras[0]; i++) {
        if (!skip(part, eras[i].name) && !skip(part, eras[i].letter))
            continue;
        *era = &eras[i];
        if (!take_number(part, 2, year) || *year == 0)
            return false;
        *year += eras[i].year - 1;
        return true;
    }
    const char *start = part->text;
    return take_number(part, 4, year) && part->text - start == 4;
}

/* Whether a date lies within an era. */
static bool within_era(const struct era *era, int32_t date)
{
    if (date < date_from(era->year, era->month, era->day))
        return false;
    return era == eras || date < date_from(era[-1].year, era[-1].month, era[-1].day);
}

static enum value_fault cell_date(const struct field *field, struct part part, int64_t *word)
{
    int year, month, day;
    const struct era *era;
    if (!take_year(&part, &year, &era))
        return VALUE_NO_DATE;
    static const char *const marks[] = {"年", "/", "-", "."};
    size_t mark = 0;
    while (mark < 4 && !skip(&part, marks[mark]))
        mark++;
    if (mark == 4)
        return VALUE_NO_DATE;
    const char *between = mark == 0 ? "月" : marks[mark];
    if (!take_number(&part, 2, &month) || !skip(&part, between) || !take_number(&part, 2, &day))
        return VALUE_NO_DATE;
    if ((mark == 0 && !skip(&part, "日")) || part.length > 0)
        return VALUE_NO_DATE;
    if (!date_exists(year, month, day))
        return VALUE_NO_SUCH_DAY;
    int32_t date = date_from(year, month, day);
    if (era != NULL && !within_era(era, date))
        return VALUE_NO_SUCH_DAY;
    *word = date;
    return value_bounds(field, date);
}

static enum value_fault cell_year(const struct field *field, struct part part, int64_t *word)
{
    int year;
    const struct era *era;
    if (!take_year(&part, &year, &era))
        return VALUE_NO_YEAR;
    if (!skip(&part, "年度"))
        skip(&part, "年");
    if (part.length > 0)
        return VALUE_NO_YEAR;
    if (era != NULL && era != eras && year > era[-1].year)
        return VALUE_NO_YEAR;
    *word = year;
    return value_bounds(field, year);
}

/* ---- Fractions, members, sets ---- */

static enum value_fault cell_rate(struct arena *scratch, struct part part, int64_t *word)
{
    static const char of[] = "分の";
    for (size_t i = 0; i + strlen(of) < part.length; i++) {
        if (memcmp(part.text + i, of, strlen(of)) != 0)
            continue;
        size_t after = i + strlen(of);
        const char *turned = arena_print(scratch, "%.*s/%.*s", (int)(part.length - after), part.text + after,
                                         (int)i, part.text);
        return value_rate(turned, strlen(turned), word);
    }
    return value_rate(part.text, part.length, word);
}

/* A member as it is written, or else with full-width and half-width forms taken for the same. */
static uint32_t find_member(const struct lookup *lookup, struct arena *scratch, uint32_t domain,
                            struct part part)
{
    uint32_t member = lookup_number(&lookup->members[domain], part.text, part.length);
    if (member != NONE)
        return member;
    const char *wanted = text_fold(scratch, part.text, part.length);
    const struct domain *choices = &lookup->schema->domains[domain];
    for (uint32_t i = 0; i < choices->count; i++) {
        if (strcmp(text_fold(scratch, choices->members[i], strlen(choices->members[i])), wanted) != 0)
            continue;
        if (member != NONE)
            return NONE;
        member = i;
    }
    return member;
}

/* The separators of a set's members, besides the comma that text_fold may have hidden. */
static size_t separator_at(struct part part)
{
    static const char *const separators[] = {";", "；", "、", "\n"};
    for (size_t i = 0; i < sizeof separators / sizeof separators[0]; i++)
        if (starts(part, separators[i]))
            return strlen(separators[i]);
    return 0;
}

static enum value_fault cell_set(const struct lookup *lookup, struct arena *scratch,
                                 const struct field *field, struct part part, int64_t *word,
                                 struct part *found)
{
    uint64_t bits = 0;
    if (same(part, "なし") && find_member(lookup, scratch, field->domain, part) == NONE) {
        *word = 0;
        return VALUE_FINE;
    }
    for (struct part rest = part;;) {
        size_t length = 0;
        while (length < rest.length &&
               separator_at((struct part){rest.text + length, rest.length - length}) == 0)
            length++;
        *found = trimmed((struct part){rest.text, length});
        uint32_t member = find_member(lookup, scratch, field->domain, *found);
        if (member == NONE)
            return VALUE_NO_MEMBER;
        if (bits >> member & 1)
            return VALUE_REPEATED;
        bits |= UINT64_C(1) << member;
        if (length == rest.length)
            break;
        rest.text += length;
        rest.length -= length;
        size_t separator = separator_at(rest);
        rest.text += separator;
        rest.length -= separator;
    }
    *word = (int64_t)bits;
    return VALUE_FINE;
}

enum value_fault cell_value(const struct lookup *lookup, struct arena *scratch, const struct field *field,
                            const char *text, size_t length, struct value *value, const char **found,
                            size_t *found_length)
{
    struct part part = {text, length}, at_fault = part;
    enum value_fault fault = VALUE_FINE;
    *value = (struct value){.missing = length == 0, .text = text, .length = length};
    if (value->missing || field->type == TYPE_TEXT)
        return VALUE_FINE;
    part = trimmed(part);
    value->missing = part.length == 0;
    if (value->missing)
        return VALUE_FINE;
    bool listed = field->type == TYPE_CHOICE || field->type == TYPE_SET;
    if (!listed)
        part = folded(scratch, part);
    switch (field->type) {
    case TYPE_TRUTH:
        fault = cell_truth(part, &value->word);
        break;
    case TYPE_AMOUNT:
    case TYPE_REFERENCE:
        fault = cell_amount(scratch, field, part, &value->word);
        break;
    case TYPE_RATE:
        fault = cell_rate(scratch, part, &value->word);
        break;
    case TYPE_CHOICE: {
        uint32_t member = find_member(lookup, scratch, field->domain, part);
        value->word = member;
        fault = member == NONE ? VALUE_NO_MEMBER : VALUE_FINE;
        break;
    }
    case TYPE_SET:
        fault = cell_set(lookup, scratch, field, part, &value->word, &at_fault);
        break;
    case TYPE_DATE:
        fault = cell_date(field, part, &value->word);
        break;
    case TYPE_YEAR:
        fault = cell_year(field, part, &value->word);
        break;
    case TYPE_TEXT:
    case VALUE_TYPES:
        break;
    }
    *found = at_fault.text;
    *found_length = at_fault.length;
    return fault;
}

const char *day_meant(struct arena *arena, const char *text)
{
    static const struct field day = {.type = TYPE_DATE, .low = INT32_MIN, .high = INT32_MAX};
    struct part part = folded(arena, trimmed((struct part){text, strlen(text)}));
    int64_t number;
    if (cell_date(&day, part, &number) != VALUE_FINE)
        return NULL;
    char *written = arena_allocate(arena, sizeof "2026-07-01");
    date_print((int32_t)number, written);
    return written;
}
