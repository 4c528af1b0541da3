/* SPDX-License-Identifier: Apache-2.0 */
/* Values of fields: exact decimals, bounds, fractions, members of closed lists. */
#include <config.h>

#include "io/value.h"

#include "base/meant.h"
#include "io/cell.h"
#include "base/date.h"
#include "base/number.h"

#include <inttypes.h>
#include <string.h>

#define ID_NAME        "申請番号"
#define RATE_MOST      1000
#define DECIMAL_DIGITS 18 /* fit 64 bits, and lie far above every bound */

/* The key of the application, or the field of the contract's name, or the first text that is required. */
uint32_t lookup_id_field(const struct schema *schema)
{
    uint32_t key = schema->lists[0].key;
    if (key != NONE && schema->fields[key].type == TYPE_TEXT)
        return key;
    key = schema_field(schema, 0, ID_NAME, strlen(ID_NAME));
    for (uint32_t i = 0; key == NONE && i < schema->field_count; i++)
        if (schema->fields[i].space == 0 && schema->fields[i].type == TYPE_TEXT && schema->fields[i].required)
            key = i;
    return key != NONE && schema->fields[key].type == TYPE_TEXT ? key : NONE;
}

const char *lookup_id_name(const struct schema *schema)
{
    uint32_t field = lookup_id_field(schema);
    return field == NONE ? ID_NAME : schema->fields[field].name;
}

static void add_number(struct text_map *map, const char *name, uint32_t number)
{
    bool fresh;
    struct text_entry *entry = text_map_add(map, name, strlen(name), &fresh);
    if (fresh)
        entry->number = number;
}

void lookup_begin(struct lookup *lookup, struct arena *arena, const struct schema *schema)
{
    lookup->schema = schema;
    lookup->id_field = lookup_id_field(schema);
    lookup->id_name = lookup_id_name(schema);
    lookup->fields = ARENA_ARRAY(arena, struct text_map, schema->list_count + 1);
    for (uint32_t i = 0; i < schema->list_count; i++)
        text_map_begin(&lookup->fields[i], arena);
    for (uint32_t i = 0; i < schema->field_count; i++)
        add_number(&lookup->fields[schema->fields[i].space], schema->fields[i].name, i);
    text_map_begin(&lookup->lists, arena);
    for (uint32_t i = 1; i < schema->list_count; i++)
        add_number(&lookup->lists, schema->lists[i].name, i);
    lookup->members = ARENA_ARRAY(arena, struct text_map, schema->domain_count + 1);
    for (uint32_t i = 0; i < schema->domain_count; i++) {
        text_map_begin(&lookup->members[i], arena);
        for (uint32_t m = 0; m < schema->domains[i].count; m++)
            add_number(&lookup->members[i], schema->domains[i].members[m], m);
    }
}

uint32_t lookup_number(const struct text_map *map, const char *name, size_t length)
{
    const struct text_entry *entry = text_map_find(map, name, length);
    return entry != NULL ? (uint32_t)entry->number : NONE;
}

/* The one name that begins or ends with `name` and is at most twice as long: 金額 for 金. NULL: there is none, or
 * several. */
static const char *only_longer(const char *name, const char *const *names, size_t count)
{
    const char *only = NULL;
    size_t length = strlen(name);
    for (size_t i = 0; i < count && length; i++) {
        size_t longer = strlen(names[i]);
        if (longer <= length || longer > 2 * length ||
            (memcmp(names[i], name, length) != 0 && strcmp(names[i] + longer - length, name) != 0))
            continue;
        if (only)
            return NULL;
        only = names[i];
    }
    return only;
}

/* The one name all characters of which `text` has in the same order: 指定日 for 指定年月日. NULL: there is none, or several
 * as long. */
static const char *only_within(const char *text, const char *const *names, size_t count)
{
    const char *only = NULL;
    size_t longest = strlen("一"); /* of one character there are too many */
    for (size_t i = 0; i < count; i++) {
        const char *at = text, *name = names[i];
        while (*name && *at) {
            size_t size = 1;
            while (((unsigned char)name[size] & 0xC0) == 0x80)
                size++;
            if (strncmp(at, name, size) == 0)
                name += size;
            at++;
            while (((unsigned char)*at & 0xC0) == 0x80)
                at++;
        }
        size_t length = strlen(names[i]);
        if (*name || length < longest)
            continue;
        only = length > longest ? names[i] : NULL;
        longest = length;
    }
    return only;
}

uint32_t lookup_labelled(const struct lookup *lookup, struct arena *arena, uint32_t space, const char *text, size_t length)
{
    const struct schema *schema = lookup->schema;
    const char *folded = text_fold(arena, text, length);
    uint32_t found = NONE;
    for (uint32_t i = 0; i < schema->field_count; i++) {
        const char *label = schema->fields[i].label;
        if (!label || schema->fields[i].space != space || strcmp(text_fold(arena, label, strlen(label)), folded) != 0)
            continue;
        if (found != NONE)
            return NONE;
        found = i;
    }
    return found;
}

const char *lookup_nearest(const struct lookup *lookup, struct arena *arena, uint32_t space, const char *name)
{
    const char *folded = text_fold(arena, name, strlen(name)), *bracket = strchr(folded, '(');
    /* 職員数（人）: the unit, or a remark, belongs to no name. */
    const char *bare = bracket && bracket > folded ? arena_text(arena, folded, (size_t)(bracket - folded)) : NULL;
    uint32_t labelled = lookup_labelled(lookup, arena, space, name, strlen(name));
    if (labelled == NONE && bare)
        labelled = lookup_labelled(lookup, arena, space, bare, strlen(bare));
    if (labelled != NONE)
        return lookup->schema->fields[labelled].name;
    const struct text_map *fields = &lookup->fields[space];
    const char **names =
        ARENA_ARRAY(arena, const char *, fields->entries.count + lookup->lists.entries.count + 1);
    size_t count = 0;
    for (uint32_t i = 0; i < fields->entries.count; i++)
        names[count++] = fields->entries.items[i].text;
    for (uint32_t i = 0; space == 0 && i < lookup->lists.entries.count; i++)
        names[count++] = lookup->lists.entries.items[i].text;
    const char *nearest = text_nearest(name, names, count);
    if (!nearest && bare)
        nearest = text_nearest(bare, names, count);
    if (!nearest)
        nearest = only_longer(name, names, count);
    return nearest ? nearest : only_within(folded, names, count);
}

/* ---- Numbers ---- */

/* A number of JSON's grammar taken apart: digits × 10^exponent. */
struct decimal {
    bool negative, plain; /* plain: neither a fraction nor an exponent was written */
    bool exponent_written;
    bool large; /* more than DECIMAL_DIGITS digits that matter */
    int64_t digits;
    int64_t exponent;
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Takes a run of digits at *at into the number; zeros at the end of a fraction do not count. */
static bool take_digits(const char *text, size_t length, size_t *at, struct decimal *number, bool fraction)
{
    size_t first = *at, end = first;
    while (end < length && is_digit(text[end]))
        end++;
    *at = end;
    size_t until = end;
    while (fraction && until > first && text[until - 1] == '0')
        until--;
    static const int64_t most = 99999999999999999; /* DECIMAL_DIGITS - 1 digits: one more fits */
    for (size_t i = first; i < until; i++) {
        if (number->digits > most)
            number->large = true;
        else
            number->digits = number->digits * 10 + (text[i] - '0');
    }
    if (fraction)
        number->exponent -= (int64_t)(until - first);
    return end > first;
}

static bool take_exponent(const char *text, size_t length, size_t *at, struct decimal *number)
{
    bool negative = *at < length && text[*at] == '-';
    if (*at < length && (text[*at] == '-' || text[*at] == '+'))
        ++*at;
    int64_t exponent = 0;
    size_t first = *at;
    for (; *at < length && is_digit(text[*at]); ++*at)
        if (exponent < 1000000)
            exponent = exponent * 10 + (text[*at] - '0');
    number->exponent += negative ? -exponent : exponent;
    number->exponent_written = true;
    number->plain = false;
    return *at > first;
}

static bool decimal_parse(const char *text, size_t length, struct decimal *number)
{
    *number = (struct decimal){.plain = true};
    size_t at = 0;
    if (at < length && text[at] == '-') {
        number->negative = true;
        at++;
    }
    if (at + 1 < length && text[at] == '0' && is_digit(text[at + 1]))
        return false;
    if (!take_digits(text, length, &at, number, false))
        return false;
    if (at < length && text[at] == '.') {
        at++;
        number->plain = false;
        if (!take_digits(text, length, &at, number, true))
            return false;
    }
    if (at < length && (text[at] == 'e' || text[at] == 'E')) {
        at++;
        if (!take_exponent(text, length, &at, number))
            return false;
    }
    return at == length;
}

enum decimal_result decimal_read(const char *text, size_t length, int64_t scale, int64_t *value, bool *plain)
{
    struct decimal number;
    if (!decimal_parse(text, length, &number))
        return DECIMAL_NOT;
    *plain = number.plain;
    if (number.large)
        return number.exponent < 0 ? DECIMAL_FRACTION : DECIMAL_LARGE;
    while (number.exponent < 0 && number.digits % 10 == 0 && number.digits != 0) {
        number.digits /= 10;
        number.exponent++;
    }
    if (number.digits == 0)
        number.exponent = 0;
    if (number.exponent_written && number.exponent < 0)
        return DECIMAL_FRACTION;
    for (; number.exponent < 0; number.exponent++) {
        if (scale % 10 != 0)
            return DECIMAL_FRACTION;
        scale /= 10;
    }
    wide result = (wide)number.digits * scale;
    for (; number.exponent > 0 && wide_fits(result); number.exponent--)
        result *= 10;
    if (!wide_fits(result))
        return DECIMAL_LARGE;
    *value = number.negative ? -(int64_t)result : (int64_t)result;
    return DECIMAL_OK;
}

/* ---- Bounds ---- */

/* A bound as people write it; the text is in the arena. */
static const char *bound_text(const struct reading *reading, int64_t value)
{
    const struct field *field = reading->field;
    struct problems *problems = reading->problems;
    if (field->type == TYPE_DATE) {
        char date[11];
        date_print((int32_t)value, date);
        return arena_text(problems->arena, date, strlen(date));
    }
    if (field->type == TYPE_YEAR)
        return arena_print(problems->arena, "%" PRId64, value);
    return number_text(problems->arena, value, field->scale > 0 ? field->scale : 1, field->unit);
}

enum value_fault value_bounds(const struct field *field, int64_t value)
{
    return value >= field->low && value <= field->high ? VALUE_FINE : VALUE_OUTSIDE;
}

enum value_fault value_amount(const struct field *field, const char *text, size_t length, bool strict,
                              int64_t *word)
{
    bool plain;
    switch (decimal_read(text, length, field->scale, word, &plain)) {
    case DECIMAL_OK:
        if (strict && field->scale == 1 && !plain)
            return VALUE_NO_INTEGER;
        return value_bounds(field, *word);
    case DECIMAL_LARGE:
        return VALUE_OUTSIDE;
    case DECIMAL_FRACTION:
        return field->scale == 1 ? VALUE_NO_INTEGER : VALUE_DECIMALS;
    case DECIMAL_NOT:
        break;
    }
    return field->scale == 1 ? VALUE_NO_INTEGER : VALUE_NO_NUMBER;
}

/* ---- Dates and fractions ---- */

enum value_fault value_date(const struct field *field, const char *text, size_t length, int64_t *word)
{
    int32_t date;
    if (date_read(text, length, &date)) {
        *word = date;
        return value_bounds(field, date);
    }
    static const char form[] = "0000-00-00";
    if (length != strlen(form))
        return VALUE_NO_DATE;
    for (size_t i = 0; i < length; i++)
        if (form[i] == '-' ? text[i] != '-' : !is_digit(text[i]))
            return VALUE_NO_DATE;
    return VALUE_NO_SUCH_DAY;
}

/* An integer from 1 to RATE_MOST without leading zeros, or 0. */
static int64_t small_number(const char *text, size_t length)
{
    int64_t number = 0;
    if (length == 0 || length > 4 || text[0] == '0')
        return 0;
    for (size_t i = 0; i < length; i++) {
        if (!is_digit(text[i]))
            return 0;
        number = number * 10 + (text[i] - '0');
    }
    return number <= RATE_MOST ? number : 0;
}

enum value_fault value_rate(const char *text, size_t length, int64_t *word)
{
    const char *slash = memchr(text, '/', length);
    if (slash == NULL)
        return VALUE_NO_RATE;
    size_t before = (size_t)(slash - text);
    int64_t numerator = small_number(text, before);
    int64_t denominator = small_number(slash + 1, length - before - 1);
    if (numerator == 0 || denominator == 0)
        return VALUE_NO_RATE;
    struct ratio ratio = ratio_make(numerator, denominator);
    *word = ratio.numerator << 32 | ratio.denominator;
    return VALUE_FINE;
}

/* ---- Reporting ---- */

const char *reading_path(const struct reading *reading)
{
    const struct field *field = reading->field;
    if (field->space == 0)
        return field->name;
    return arena_print(reading->problems->arena, "%s[%" PRId64 "].%s",
                       reading->lookup->schema->lists[field->space].name, reading->row, field->name);
}

static void report_member(const struct reading *reading, const char *quoted, const char *found, size_t length)
{
    const struct domain *choices = &reading->lookup->schema->domains[reading->field->domain];
    struct arena *arena = reading->problems->arena;
    const char *near = text_nearest(arena_text(arena, found, length), choices->members, choices->count);
    if (!near)
        near = part_meant(arena_text(arena, found, length), choices->members, choices->count);
    if (!near && choices->count <= 12) /* any of them */
        near = names_listed(arena, choices->members, choices->count);
    bool set = reading->field->type == TYPE_SET;
    problem_near(reading->problems, set ? Y0751 : Y0745, near, reading_path(reading), quoted, choices->name,
                 NULL);
}

static const char *decimals_text(const struct reading *reading)
{
    unsigned decimals = 0;
    for (int64_t scale = reading->field->scale; scale > 1; scale /= 10)
        decimals++;
    return arena_print(reading->problems->arena, "%u", decimals);
}

bool reading_is_bad(const struct problems *problems, const struct field *field, int64_t row)
{
    for (unsigned i = 0; i < problems->bad_count; i++)
        if (problems->bad[i].field == field && problems->bad[i].row == row)
            return true;
    return false;
}

/* The day that a spreadsheet keeps as this number: 45413 is 2024-05-01. */
static const char *serial_day(struct arena *arena, const char *digits)
{
    int32_t serial = 0;
    const char *at = digits;
    for (; *at >= '0' && *at <= '9' && at - digits < 6; at++)
        serial = serial * 10 + (*at - '0');
    if (*at || at - digits != 5 || serial < 20000 || serial > 80000)
        return NULL;
    char *text = arena_allocate(arena, 11);
    date_print(serial - 25569, text); /* day 25569 of spreadsheets is 1970-01-01 */
    return text;
}

/* △100,000 as -100000, 10万円 as 100000. */
static const char *plain_number(struct arena *arena, const char *text)
{
    bool negative = false;
    for (size_t i = 0; i < 2; i++) {
        const char *sign = i ? "▲" : "△";
        if (strncmp(text, sign, strlen(sign)) == 0) {
            negative = true;
            text += strlen(sign);
            break;
        }
    }
    int64_t number = 0;
    unsigned digits = 0;
    for (; (*text >= '0' && *text <= '9') || *text == ','; text++)
        if (*text != ',') {
            number = number * 10 + (*text - '0');
            if (++digits > 12)
                return NULL;
        }
    if (!digits)
        return NULL;
    if (strcmp(text, "万") == 0 || strcmp(text, "万円") == 0)
        number *= 10000;
    else if (strcmp(text, "千円") == 0)
        number *= 1000;
    else if (strcmp(text, "億円") == 0)
        number *= 100000000;
    else if (*text && strcmp(text, "円") != 0)
        return NULL;
    return arena_print(arena, "%s%" PRId64, negative ? "-" : "", number);
}

/* 20名 as 20: the number before a word that is not the unit of the field. */
static const char *counted(struct arena *arena, const char *text)
{
    static const char *const words[] = {"名", "人", "個", "台", "件", "回", "才", "歳", "社", "箇所", "か所", "年", "日", "か月", "ヶ月", "カ月"};
    size_t digits = strspn(text, "0123456789");
    for (size_t i = 0; digits && i < sizeof words / sizeof *words; i++)
        if (strcmp(text + digits, words[i]) == 0)
            return arena_text(arena, text, digits);
    return NULL;
}

/* 8/7/1 as R8/7/1, which says of which era the year is. */
static const char *short_year(struct arena *arena, const char *text)
{
    size_t year = strspn(text, "0123456789");
    const char *with_era = arena_print(arena, "R%s", text);
    return (year == 1 || year == 2) && day_meant(arena, with_era) ? with_era : NULL;
}

/* 1: a word for yes, 0: one for no, -1: neither. */
static int answer(const char *text)
{
    static const char *const words[][2] = {{"無し", "有り"}, {"ない", "ある"}, {"非該当", "該当"}, {"不可", "可"}, {"否", "可"},
                                           {"いいえ", "はい"}, {"×", "○"}, {"なし", "あり"}, {"無", "有"}, {"false", "true"},
                                           {"False", "True"}, {"偽", "真"}, {"no", "yes"}, {"未", "済"}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        for (int yes = 0; yes < 2; yes++)
            if (strcmp(text, words[i][yes]) == 0)
                return yes;
    return -1;
}

/* What was probably meant, or NULL. */
static const char *value_meant(const struct reading *reading, enum value_fault fault, const char *quoted)
{
    struct arena *arena = reading->problems->arena;
    const char *text = text_fold(arena, quoted, strlen(quoted));
    if (fault == VALUE_NO_DATE)
        return serial_day(arena, text) ? serial_day(arena, text) : reading->cell ? short_year(arena, text) : day_meant(arena, text);
    if (fault == VALUE_NO_INTEGER || fault == VALUE_NO_NUMBER)
        return plain_number(arena, text) ? plain_number(arena, text) : counted(arena, text);
    if (fault == VALUE_NO_TRUTH && answer(text) >= 0)
        return reading->cell ? answer(text) ? "はい" : "いいえ" : answer(text) ? "true" : "false";
    if (fault == VALUE_NO_TRUTH && strcmp(text, "1") == 0)
        return reading->cell ? "はい" : "true";
    if (fault == VALUE_NO_TRUTH && strcmp(text, "0") == 0)
        return reading->cell ? "いいえ" : "false";
    return NULL;
}

void value_report(const struct reading *reading, enum value_fault fault, const char *found, size_t length)
{
    static const enum diagnostic_code codes[] = {
        [VALUE_NO_TRUTH] = Y0740, [VALUE_NO_INTEGER] = Y0741,  [VALUE_NO_NUMBER] = Y0742,
        [VALUE_NO_DATE] = Y0746,  [VALUE_NO_SUCH_DAY] = Y0747, [VALUE_NO_YEAR] = Y0748,
        [VALUE_NO_RATE] = Y0749,  [VALUE_NO_SET] = Y0750,      [VALUE_REPEATED] = Y0752,
        [VALUE_NO_TEXT] = Y0753,
    };
    const char *quoted = problem_quote(reading->problems->arena, found, length), *meant = value_meant(reading, fault, quoted);
    bool bare = fault == VALUE_NO_INTEGER || fault == VALUE_NO_NUMBER || fault == VALUE_NO_TRUTH || fault == VALUE_NO_YEAR;
    if (reading->quoted && bare && (strspn(quoted, "-.0123456789") == length || strcmp(quoted, "true") == 0 || strcmp(quoted, "false") == 0))
        quoted = arena_print(reading->problems->arena, "\"%s\"", quoted); /* that it is one is what is wrong with it */
    const char *path = reading_path(reading);
    struct problems *problems = reading->problems;
    if (problems->bad_count < BAD_VALUES)
        problems->bad[problems->bad_count++] = (struct bad_value){reading->field, reading->row};
    switch (fault) {
    case VALUE_NO_MEMBER:
        report_member(reading, quoted, found, length);
        return;
    case VALUE_DECIMALS:
        problem(reading->problems, Y0743, path, quoted, decimals_text(reading), NULL);
        return;
    case VALUE_OUTSIDE: {
        const char *low = bound_text(reading, reading->field->low);
        problem(reading->problems, Y0744, path, quoted, low, bound_text(reading, reading->field->high), NULL);
        return;
    }
    default:
        problem_near(problems, codes[fault], meant, path, quoted, NULL);
        return;
    }
}
