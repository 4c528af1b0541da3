/* SPDX-License-Identifier: Apache-2.0 */
/* Values of examples: an expression of the tree, checked against the field it is given to, as exact JSON
 * text. */
#include <config.h>

#include "testing/value.h"

#include "base/date.h"
#include "base/meant.h"
#include "check/check.h"

#include <inttypes.h>
#include "syntax/keyword.h"
#include "syntax/literal.h"

#include <string.h>

const char *json_quoted(struct arena *arena, const char *text)
{
    char *quoted = arena_allocate(arena, 6 * strlen(text) + 3), *to = quoted;
    *to++ = '"';
    for (; *text; text++) {
        unsigned char byte = (unsigned char)*text;
        if (byte < 0x20) {
            static const char digits[] = "0123456789abcdef";
            memcpy(to, "\\u00", 4);
            to[4] = digits[byte >> 4];
            to[5] = digits[byte & 15];
            to += 6;
            continue;
        }
        if (byte == '"' || byte == '\\')
            *to++ = '\\';
        *to++ = (char)byte;
    }
    *to++ = '"';
    *to = '\0';
    return quoted;
}

const char *texts_as_json(struct arena *arena, const char *const *items, uint32_t count)
{
    size_t length = 3;
    for (uint32_t i = 0; i < count; i++)
        length += strlen(items[i]) + 1;
    char *array = arena_allocate(arena, length), *to = array;
    *to++ = '[';
    for (uint32_t i = 0; i < count; i++) {
        if (i)
            *to++ = ',';
        size_t bytes = strlen(items[i]);
        memcpy(to, items[i], bytes);
        to += bytes;
    }
    *to++ = ']';
    *to = '\0';
    return array;
}

/* ---- What a field takes, in words ---- */

static const char *type_words(struct arena *arena, const struct schema *schema, const struct field *field)
{
    switch (field->type) {
    case TYPE_TRUTH:
        return translate("真 or 偽");
    case TYPE_AMOUNT:
        return field->unit ? arena_print(arena, translate("a number of %s"), field->unit)
                           : translate("a number");
    case TYPE_RATE:
        return translate("a rate such as 3/4");
    case TYPE_CHOICE:
        return arena_print(arena, translate("one of the choices of %s"), schema->domains[field->domain].name);
    case TYPE_SET:
        return arena_print(arena, translate("a list [ … ] of members of %s"),
                           schema->domains[field->domain].name);
    case TYPE_DATE:
        return translate("a date");
    case TYPE_YEAR:
        return translate("a fiscal year");
    case TYPE_TEXT:
        return translate("a text in 「」");
    case TYPE_REFERENCE:
        return arena_print(arena, translate("the key of a line of %s"), schema->lists[field->target].name);
    case VALUE_TYPES:
        break;
    }
    return "";
}

static const char *not_fitting(struct arena *arena, const struct schema *schema, const struct field *field,
                               const struct expression *value, struct span span,
                               struct diagnostics *diagnostics)
{
    const char *unit = value && value->kind == EXPRESSION_NUMBER ? value->unit.text : NULL;
    if (field->type == TYPE_DATE && unit && strncmp(unit, "月", strlen("月")) == 0 && strstr(unit, "日")) {
        diagnose(diagnostics, Y0072, span, value->literal ? value->literal : unit, NULL);
        return NULL;
    }
    struct diagnostic *diagnostic =
        diagnose(diagnostics, Y0602, span, field->name, type_words(arena, schema, field), NULL);
    const char *like = !value ? NULL : value->kind == EXPRESSION_NUMBER ? value->literal : value->kind == EXPRESSION_NAME ? value->name.text : NULL;
    if (field->type == TYPE_DATE && like) /* 20240311, R6・3・11 */
        literal_date_like(arena, like, strlen(like), &diagnostic->suggestion);
    if (!value || value->kind != EXPRESSION_NAME)
        return NULL;
    bool none = word_mistaken(MISTAKE_DEFAULT, value->name.text);
    if (field->type == TYPE_TRUTH)
        diagnostic->suggestion = word_mistaken(MISTAKE_VALUE, value->name.text);
    if (field->type == TYPE_AMOUNT)
        diagnostic->suggestion = none ? arena_print(arena, "0%s", field->unit ? field->unit : "") : number_meant(arena, value->name.text);
    if (none)
        diagnostic_add_note(diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                            field->type == TYPE_AMOUNT
                                ? TO_TRANSLATE("that there is none of it is 0, while 未記入 is that nobody knows")
                                : TO_TRANSLATE("未記入 is a field that the applicant left empty"),
                            NULL);
    return NULL;
}

/* ---- Numbers ---- */

/* numerator / denominator as digits with a decimal point, or NULL when it has no end. */
static const char *decimal(struct arena *arena, struct ratio value)
{
    wide scaled = value.numerator;
    int64_t divisor = value.denominator;
    int decimals = 0;
    for (; divisor % 10 == 0; divisor /= 10)
        decimals++;
    for (; divisor % 5 == 0; divisor /= 5, decimals++)
        scaled *= 2;
    for (; divisor % 2 == 0; divisor /= 2, decimals++)
        scaled *= 5;
    if (divisor != 1 || !wide_fits(scaled))
        return NULL;
    if (decimals == 0)
        return arena_print(arena, "%" PRId64, (int64_t)scaled);
    bool negative = scaled < 0;
    char digits[48];
    int length = 0;
    for (wide rest = negative ? -scaled : scaled; rest > 0 || length <= decimals; rest /= 10)
        digits[length++] = (char)('0' + (int)(rest % 10));
    char *text = arena_allocate(arena, (size_t)length + 3), *to = text;
    if (negative)
        *to++ = '-';
    while (length > 0) {
        if (length == decimals)
            *to++ = '.';
        *to++ = digits[--length];
    }
    *to = '\0';
    return text;
}

static const char *fraction(struct arena *arena, struct ratio value)
{
    return arena_print(arena, "\"%" PRId64 "/%" PRId64 "\"", value.numerator, value.denominator);
}

static bool unit_fits(const struct field *field, const struct word *unit)
{
    if (!unit->text)
        return true;
    const char *canonical = unit_canonical(unit->text);
    return field->unit && strcmp(canonical, unit_canonical(field->unit)) == 0;
}

static const char *number_of_field(struct arena *arena, const struct schema *schema,
                                   const struct field *field, const struct expression *expression,
                                   struct diagnostics *diagnostics)
{
    if (expression->kind != EXPRESSION_NUMBER)
        return not_fitting(arena, schema, field, expression, expression->span, diagnostics);
    if (field->type == TYPE_AMOUNT && !unit_fits(field, &expression->unit)) {
        if (!field->unit)
            return not_fitting(arena, schema, field, expression, expression->span, diagnostics);
        diagnose(diagnostics, Y0603, expression->span, field->name, field->unit, expression->unit.text, NULL);
        return NULL;
    }
    int64_t scale = field->scale > 0 ? field->scale : 1;
    if (scale % expression->value.denominator != 0) {
        int decimals = 0;
        for (int64_t rest = scale; rest >= 10; rest /= 10)
            decimals++;
        diagnose(diagnostics, Y0604, expression->span, field->name, arena_print(arena, "%d", decimals), NULL);
        return NULL;
    }
    return decimal(arena, expression->value);
}

/* ---- Choices and sets ---- */

static const char *member(struct arena *arena, const struct schema *schema, const struct field *field,
                          const struct expression *expression, struct diagnostics *diagnostics)
{
    if (expression->kind != EXPRESSION_NAME)
        return not_fitting(arena, schema, field, expression, expression->span, diagnostics);
    const struct domain *domain = &schema->domains[field->domain];
    const char *name = expression->name.text;
    if (domain_member(domain, name, strlen(name)) == NONE) {
        struct diagnostic *diagnostic =
            diagnose(diagnostics, Y0605, expression->span, name, domain->name, NULL);
        diagnostic->suggestion = text_nearest(name, domain->members, domain->count);
        if (!diagnostic->suggestion)
            diagnostic->suggestion = part_meant(name, domain->members, domain->count);
        diagnostic_add_note(diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                            TO_TRANSLATE("the choices of {1} are {2}"), domain->name,
                            names_listed(arena, domain->members, domain->count), NULL);
        return NULL;
    }
    return json_quoted(arena, name);
}

static const char *set(struct arena *arena, const struct schema *schema, const struct field *field,
                       const struct expression *expression, struct diagnostics *diagnostics)
{
    if (expression->kind != EXPRESSION_LIST)
        return not_fitting(arena, schema, field, expression, expression->span, diagnostics);
    VECTOR(const char *) members = {0};
    for (const struct expression_list *item = expression->items; item; item = item->next) {
        const char *text = member(arena, schema, field, item->expression, diagnostics);
        if (!text)
            continue;
        for (uint32_t i = 0; i < members.count; i++)
            if (strcmp(members.items[i], text) == 0) {
                diagnose(diagnostics, Y0606, item->expression->span, item->expression->name.text, NULL);
                return NULL;
            }
        VECTOR_ADD(arena, members, text);
    }
    return texts_as_json(arena, members.items, members.count);
}

/* ---- The two ways in ---- */

static const char *date_text(struct arena *arena, int32_t day)
{
    char text[11];
    date_print(day, text);
    return arena_print(arena, "\"%s\"", text);
}

const char *value_of_field(struct arena *arena, const struct schema *schema, const struct field *field,
                           const struct entry *entry, struct diagnostics *diagnostics)
{
    const struct expression *expression = entry->value;
    if (!expression)
        return not_fitting(arena, schema, field, NULL, entry->span, diagnostics);
    switch (field->type) {
    case TYPE_TRUTH:
        if (expression->kind == EXPRESSION_TRUTH)
            return expression->truth ? "true" : "false";
        break;
    case TYPE_AMOUNT:
    case TYPE_REFERENCE:
        return number_of_field(arena, schema, field, expression, diagnostics);
    case TYPE_RATE:
        if (expression->kind == EXPRESSION_NUMBER)
            return fraction(arena, expression->value);
        break;
    case TYPE_CHOICE:
        return member(arena, schema, field, expression, diagnostics);
    case TYPE_SET:
        return set(arena, schema, field, expression, diagnostics);
    case TYPE_DATE:
        if (expression->kind == EXPRESSION_DATE)
            return date_text(arena, expression->day);
        break;
    case TYPE_YEAR:
        if (expression->kind == EXPRESSION_YEAR)
            return arena_print(arena, "%" PRId32, expression->year);
        if (expression->kind == EXPRESSION_NUMBER && expression->value.denominator == 1 &&
            !expression->unit.text)
            return decimal(arena, expression->value);
        break;
    case TYPE_TEXT:
        if (expression->kind == EXPRESSION_NAME)
            return json_quoted(arena, expression->name.text);
        break;
    case VALUE_TYPES:
        break;
    }
    return not_fitting(arena, schema, field, expression, expression->span, diagnostics);
}

const char *value_expected(struct arena *arena, const struct expression *expression, const char *name,
                           bool rate, struct diagnostics *diagnostics)
{
    switch (expression->kind) {
    case EXPRESSION_TRUTH:
        return expression->truth ? "true" : "false";
    case EXPRESSION_NUMBER: {
        /* 4分の3 and 10.5人 are both ratios: the unit tells a rate from a count with decimals. */
        if (rate || (expression->value.denominator != 1 && !expression->unit.text))
            return fraction(arena, expression->value);
        const char *text = decimal(arena, expression->value);
        return text ? text : fraction(arena, expression->value);
    }
    case EXPRESSION_MINUS: {
        struct expression negative = *expression->left;
        if (negative.kind != EXPRESSION_NUMBER)
            break;
        negative.value.numerator = -negative.value.numerator;
        return value_expected(arena, &negative, name, rate, diagnostics);
    }
    case EXPRESSION_DATE:
        return date_text(arena, expression->day);
    case EXPRESSION_YEAR:
        return arena_print(arena, "%" PRId32, expression->year);
    case EXPRESSION_NAME:
        return json_quoted(arena, expression->name.text);
    case EXPRESSION_LIST: {
        VECTOR(const char *) items = {0};
        for (const struct expression_list *item = expression->items; item; item = item->next) {
            const char *text = value_expected(arena, item->expression, name, rate, diagnostics);
            if (!text)
                return NULL;
            VECTOR_ADD(arena, items, text);
        }
        return texts_as_json(arena, items.items, items.count);
    }
    default:
        break;
    }
    diagnose(diagnostics, Y0612, expression->span, name, NULL);
    return NULL;
}
