/* SPDX-License-Identifier: Apache-2.0 */
/* Records as the contract's section 2 has them: types, bounds and closed lists in every field, defaults, and what is
 * missing. */
#include <config.h>

#include "oracle_evaluate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *full_name(const struct list *list, int64_t number, const struct field *field)
{
    if (!list->name)
        return field->name;
    return arena_print(oracle_memory(), "%s[%lld].%s", list->name, (long long)number, field->name);
}

/* ---- values ---- */

static bool digits_at(const char *text, int count)
{
    for (int i = 0; i < count; i++)
        if (text[i] < '0' || text[i] > '9')
            return false;
    return true;
}

/* YYYY-MM-DD of a day that there is. */
static bool read_date(const char *text, int64_t *day)
{
    if (strlen(text) != 10 || !digits_at(text, 4) || text[4] != '-' || !digits_at(text + 5, 2) || text[7] != '-' ||
        !digits_at(text + 8, 2))
        return false;
    int year = atoi(text), month = atoi(text + 5), date = atoi(text + 8);
    if (year < 1900 || year > 2999 || month < 1 || month > 12 || date < 1 || date > calendar_length(year, month))
        return false;
    *day = calendar_day(year, month, date);
    return true;
}

static bool read_part(const char **text, long *number)
{
    char *end;
    if (**text < '1' || **text > '9')
        return false;
    *number = strtol(*text, &end, 10);
    *text = end;
    return *number <= 1000;
}

static const struct value *read_rate(const char *text)
{
    long numerator, denominator;
    if (!read_part(&text, &numerator) || *text++ != '/' || !read_part(&text, &denominator) || *text)
        return NULL;
    return interval_of(numerator, denominator, NULL);
}

/* A number with at most the field's decimals; what was read as a real is printed again, 15 digits being exact for
 * every number within bounds. */
static const struct value *read_number(const struct field *field, json_t *json)
{
    if (json_is_integer(json))
        return interval_of(json_integer_value(json), 1, field->unit);
    if (!json_is_real(json) || field->decimals == 0)
        return NULL;
    char text[64];
    snprintf(text, sizeof text, "%.15g", json_real_value(json));
    if (strchr(text, 'e'))
        return NULL;
    char *point = strchr(text, '.');
    int decimals = point ? (int)strlen(point + 1) : 0;
    if (decimals > field->decimals)
        return NULL;
    if (point)
        memmove(point, point + 1, strlen(point));
    int64_t denominator = 1;
    for (int i = 0; i < decimals; i++)
        denominator *= 10;
    return interval_of(strtoll(text, NULL, 10), denominator, field->unit);
}

static const struct value *read_set(const struct field *field, json_t *json)
{
    struct value *set = point_new(SORT_SET);
    set->choices = field->choices;
    size_t i;
    json_t *member;
    if (!json_is_array(json))
        return NULL;
    json_array_foreach(json, i, member)
    {
        uint32_t place;
        if (!json_is_string(member) || !choices_has(field->choices, json_string_value(member), &place) ||
            set->word >> place & 1)
            return NULL;
        set->word |= (int64_t)(UINT64_C(1) << place);
    }
    return set;
}

static const struct value *read_point(const struct field *field, json_t *json)
{
    struct value *point = point_new(field->sort);
    point->choices = field->choices;
    point->list = field->target;
    switch (field->sort) {
    case SORT_TRUTH:
        point->word = json_is_true(json);
        return json_is_boolean(json) ? point : NULL;
    case SORT_YEAR:
    case SORT_REFERENCE:
        point->word = json_integer_value(json);
        return json_is_integer(json) ? point : NULL;
    default:
        break;
    }
    if (!json_is_string(json))
        return NULL;
    point->text = arena_print(oracle_memory(), "%s", json_string_value(json));
    if (field->sort == SORT_DATE)
        return read_date(point->text, &point->word) ? point : NULL;
    if (field->sort == SORT_CHOICE)
        return choices_has(field->choices, point->text, NULL) ? point : NULL;
    return point;
}

static bool within_bounds(const struct field *field, const struct value *value)
{
    if (!field->low)
        return true;
    if (field->sort == SORT_REFERENCE)
        value = interval_of(value->word, 1, NULL);
    return is_true(at_most(field->low, value)) && is_true(at_most(value, field->high));
}

/* NULL: the value does not fit the field. */
static const struct value *read_value(const struct field *field, json_t *json)
{
    const struct value *value;
    if (field->rate)
        value = json_is_string(json) ? read_rate(json_string_value(json)) : NULL;
    else if (field->sort == SORT_NUMBER)
        value = read_number(field, json);
    else if (field->sort == SORT_SET)
        value = read_set(field, json);
    else
        value = read_point(field, json);
    return value && within_bounds(field, value) ? value : NULL;
}

/* ---- what is missing ---- */

static const struct value *missing_value(const struct field *field, const char *name)
{
    const struct reasons *reasons = reason_named(name);
    if (field->rate)
        return interval_within(0, 1, reasons);
    if (field->sort == SORT_NUMBER)
        return interval_unknown(reasons, field->unit, false);
    struct value *value = point_new(field->sort);
    value->known = false;
    value->choices = field->choices;
    value->list = field->target;
    value->reasons = reasons;
    return value;
}

static const struct field *default_field(const struct list *list, const struct field *field)
{
    const struct expression *value = field->declaration->default_value;
    if (value->kind != EXPRESSION_NAME || value->name.quoted)
        return NULL;
    for (uint32_t i = 0; i < list->fields.count; i++)
        if (strcmp(list->fields.items[i]->name, value->name.text) == 0 &&
            list->fields.items[i]->sort == field->sort && list->fields.items[i] != field)
            return list->fields.items[i];
    return NULL;
}

static const struct value *default_value(const struct field *field)
{
    const struct expression *written = field->declaration->default_value;
    if (field->rate || field->sort == SORT_NUMBER)
        return interval_of(written->value.numerator, written->value.denominator, field->unit);
    struct value *value = point_new(field->sort);
    value->choices = field->choices;
    value->list = field->target;
    value->text = written->name.text;
    value->word = written->kind == EXPRESSION_DATE   ? written->day
                  : written->kind == EXPRESSION_YEAR ? written->year
                  : written->kind == EXPRESSION_NUMBER ? written->value.numerator
                                                       : written->truth;
    return value;
}

/* Gives each field that a line lacks its default, where it has one that is there. */
static void complete_line(const struct list *list, struct lines *lines, uint32_t line)
{
    for (uint32_t round = 0; round <= list->fields.count; round++) /* defaults may stand in a row */
        for (uint32_t i = 0; i < list->fields.count; i++) {
            const struct field *field = list->fields.items[i];
            const struct value **value = &lines->fields[line][i];
            if (*value || field->declaration->default_kind == FIELD_DEFAULT_NONE)
                continue;
            const struct field *other = NULL;
            if (field->declaration->default_kind == FIELD_DEFAULT_POSITION)
                *value = interval_of((int64_t)line + 1, 1, field->unit);
            else if ((other = default_field(list, field)))
                *value = lines->fields[line][other->number];
            else
                *value = default_value(field);
            lines->present[line][i] = *value != NULL;
        }
}

static int64_t line_number(const struct list *list, const struct lines *lines, uint32_t line)
{
    const struct value *key = list->key ? lines->fields[line][list->key->number] : NULL;
    if (!key || key->sort != SORT_NUMBER)
        return (int64_t)line + 1;
    return mpz_get_si(mpq_numref(key->low.finite)) / mpz_get_si(mpq_denref(key->low.finite));
}

static const char *finish_line(const struct list *list, struct lines *lines, uint32_t line)
{
    complete_line(list, lines, line);
    lines->numbers[line] = line_number(list, lines, line);
    for (uint32_t i = 0; i < list->fields.count; i++) {
        const struct field *field = list->fields.items[i];
        if (lines->fields[line][i])
            continue;
        if (field->declaration->required)
            return "a required field is missing";
        lines->fields[line][i] = missing_value(field, full_name(list, lines->numbers[line], field));
    }
    return NULL;
}

/* ---- lines and records ---- */

static const char *read_line(const struct list *list, struct lines *lines, uint32_t line, json_t *object)
{
    if (!json_is_object(object))
        return "a line is no object";
    for (uint32_t i = 0; i < list->fields.count; i++) {
        const struct field *field = list->fields.items[i];
        json_t *json = json_object_get(object, field->name);
        bool empty = json_is_string(json) && field->sort == SORT_TEXT && !*json_string_value(json);
        if (!json || json_is_null(json) || empty)
            continue;
        lines->fields[line][i] = read_value(field, json);
        lines->present[line][i] = true;
        if (!lines->fields[line][i])
            return arena_print(oracle_memory(), "a value of %s does not fit", field->name);
    }
    return finish_line(list, lines, line);
}

static void lines_make(const struct list *list, struct lines *lines, uint32_t count)
{
    struct arena *arena = oracle_memory();
    lines->count = count;
    lines->fields = ARENA_ARRAY(arena, const struct value **, count);
    lines->present = ARENA_ARRAY(arena, bool *, count);
    lines->numbers = ARENA_ARRAY(arena, int64_t, count);
    for (uint32_t i = 0; i < count; i++) {
        lines->fields[i] = ARENA_ARRAY(arena, const struct value *, list->fields.count);
        lines->present[i] = ARENA_ARRAY(arena, bool, list->fields.count);
    }
}

static const char *read_list(const struct list *list, struct lines *lines, json_t *array)
{
    size_t count = array && !json_is_null(array) ? json_array_size(array) : 0;
    if (array && !json_is_null(array) && !json_is_array(array))
        return "a list is no array";
    if (count > 1000)
        return "a list has too many lines";
    lines_make(list, lines, (uint32_t)count);
    for (uint32_t i = 0; i < count; i++) {
        const char *problem = read_line(list, lines, i, json_array_get(array, i));
        if (problem)
            return problem;
    }
    for (uint32_t i = 0; list->key && i < count; i++)
        for (uint32_t k = 0; k < i; k++)
            if (is_true(equal(lines->fields[i][list->key->number], lines->fields[k][list->key->number])))
                return "a key stands twice";
    return NULL;
}

const char *oracle_read(struct evaluation *evaluation, json_t *record)
{
    const struct text *text = evaluation->text;
    struct arena *arena = oracle_memory();
    json_t *id = json_object_get(record, "申請番号");
    if (!json_is_string(id) || !*json_string_value(id))
        return "申請番号 is missing";
    evaluation->lines = ARENA_ARRAY(arena, struct lines, text->lists.count);
    lines_make(text->application, &evaluation->lines[0], 1);
    const char *problem = read_line(text->application, &evaluation->lines[0], 0, record);
    for (uint32_t i = 1; !problem && i < text->lists.count; i++)
        problem = read_list(text->lists.items[i], &evaluation->lines[i],
                            json_object_get(record, text->lists.items[i]->name));
    evaluation->symbols = ARENA_ARRAY(arena, const struct value **, text->symbols.count);
    for (uint32_t i = 0; !problem && i < text->symbols.count; i++) {
        const struct list *list = text->symbols.items[i]->list;
        uint32_t count = list ? evaluation->lines[list->number].count : 1;
        evaluation->symbols[i] = ARENA_ARRAY(arena, const struct value *, count);
    }
    return problem;
}

uint32_t oracle_line_count(const struct evaluation *evaluation, const struct list *list)
{
    return evaluation->lines[list->number].count;
}

uint32_t oracle_line_named(const struct evaluation *evaluation, const struct value *reference)
{
    const struct list *list = reference->list;
    const struct lines *lines = &evaluation->lines[list->number];
    const struct value *wanted = interval_of(reference->word, 1, NULL);
    for (uint32_t i = 0; list->key && i < lines->count; i++)
        if (is_true(equal(lines->fields[i][list->key->number], wanted)))
            return i;
    return UINT32_MAX;
}
