/* SPDX-License-Identifier: Apache-2.0 */
/* What stands behind the colon of a row of distributions: values, ranges, conditions, alternatives and their
 * weights. */
#include <config.h>

#include "sample/read.h"

#include "base/date.h"

#include <string.h>

/* Weights are integers: 40 is this many, and 0.5% half of a hundredth of that. */
#define WEIGHT_ONE  1000000
#define WEIGHT_MOST INT64_C(1000000000)

static bool fail(struct reading_rows *rows, enum diagnostic_code code, const char *suggestion,
                 const char *first, const char *second)
{
    diagnose(rows->diagnostics, code, token_span(rows), first, second, (const char *)NULL)->suggestion = suggestion;
    rows->failed = true;
    return false;
}

/* What a field takes, in words. */
static const char *kind_words(const struct field *field)
{
    switch (field->type) {
    case TYPE_TRUTH:
        return TO_TRANSLATE("真 or 偽");
    case TYPE_AMOUNT:
        return TO_TRANSLATE("an amount in its unit");
    case TYPE_RATE:
        return TO_TRANSLATE("a rate, as 4分の3");
    case TYPE_CHOICE:
        return TO_TRANSLATE("one of its choices");
    case TYPE_SET:
        return TO_TRANSLATE("members of its choices, joined by ＋");
    case TYPE_DATE:
        return TO_TRANSLATE("a day or a fiscal year");
    case TYPE_YEAR:
        return TO_TRANSLATE("a fiscal year, as 令和6年度");
    case TYPE_REFERENCE:
        return TO_TRANSLATE("the number of a line, or 行(…)");
    default:
        return TO_TRANSLATE("a text in 「」");
    }
}

static bool wrong_kind(struct reading_rows *rows, const struct field *field)
{
    if (rows->token.kind != TOKEN_LITERAL || !rows->token.literal.bad)
        return fail(rows, Y1024, NULL, field->name, translate(kind_words(field)));
    token_unexpected(rows, kind_words(field));
    return false;
}

/* ---- Names ---- */

static uint32_t find_field(const struct reading_rows *rows, const char *name)
{
    uint32_t field = schema_field(rows->schema, rows->space, name, strlen(name));
    return field == NONE ? schema_field(rows->schema, 0, name, strlen(name)) : field;
}

static const char *nearest_field(const struct reading_rows *rows, const char *name)
{
    VECTOR(const char *) names = {0};
    for (uint32_t i = 0; i < rows->schema->field_count; i++)
        if (rows->schema->fields[i].space == rows->space || rows->schema->fields[i].space == 0)
            VECTOR_ADD(rows->arena, names, rows->schema->fields[i].name);
    return text_nearest(name, names.items, names.count);
}

uint32_t take_earlier_field(struct reading_rows *rows)
{
    if (rows->token.kind != TOKEN_WORD && rows->token.kind != TOKEN_QUOTED) {
        token_unexpected(rows, TO_TRANSLATE("the name of a field"));
        return NONE;
    }
    uint32_t field = find_field(rows, rows->token.text);
    if (field == NONE) {
        fail(rows, Y1022, nearest_field(rows, rows->token.text), rows->token.text, NULL);
        return NONE;
    }
    for (uint32_t i = 0; i < rows->rows.list.count; i++)
        if (rows->rows.list.items[i].field == field) {
            token_next(rows);
            return field;
        }
    fail(rows, Y1027, NULL, rows->token.text, NULL);
    return NONE;
}

/* ---- Values ---- */

static bool take_member(struct reading_rows *rows, const struct field *field, int64_t *member)
{
    const struct domain *domain = &rows->schema->domains[field->domain];
    if (rows->token.kind != TOKEN_WORD && rows->token.kind != TOKEN_QUOTED)
        return wrong_kind(rows, field);
    uint32_t number = domain_member(domain, rows->token.text, strlen(rows->token.text));
    if (number == NONE)
        return fail(rows, Y1023, text_nearest(rows->token.text, domain->members, domain->count),
                    rows->token.text, domain->name);
    *member = number;
    token_next(rows);
    return true;
}

/* Whether the literal's unit is this one. */
static bool has_unit(const struct reading_rows *rows, const char *unit)
{
    const struct literal *literal = &rows->token.literal;
    const char *text = rows->source->text + rows->token.start + literal->unit_start;
    return strlen(unit) == literal->unit_length && memcmp(unit, text, literal->unit_length) == 0;
}

/* Whether the literal's unit may stand with the field: its own, or none. */
static bool unit_fits(const struct reading_rows *rows, const char *unit)
{
    return rows->token.literal.unit_length == 0 || (unit && has_unit(rows, unit));
}

static bool take_amount(struct reading_rows *rows, const struct field *field, int64_t *word)
{
    const struct literal *literal = &rows->token.literal;
    if (rows->token.kind != TOKEN_LITERAL || literal->kind != LITERAL_NUMBER || literal->bad ||
        !unit_fits(rows, field->unit) || field->scale % literal->value.denominator != 0 ||
        __builtin_mul_overflow(literal->value.numerator, field->scale / literal->value.denominator, word))
        return wrong_kind(rows, field);
    token_next(rows);
    return true;
}

static bool take_rate(struct reading_rows *rows, const struct field *field, int64_t *word)
{
    const struct literal *literal = &rows->token.literal;
    if (rows->token.kind != TOKEN_LITERAL || literal->kind != LITERAL_NUMBER || literal->bad ||
        literal->unit_length || literal->value.numerator < 1 || literal->value.numerator > 1000 ||
        literal->value.denominator > 1000)
        return wrong_kind(rows, field);
    *word = literal->value.numerator << 32 | literal->value.denominator;
    token_next(rows);
    return true;
}

static bool take_day(struct reading_rows *rows, const struct field *field, struct wanted_range *range)
{
    const struct literal *literal = &rows->token.literal;
    if (rows->token.kind != TOKEN_LITERAL || literal->bad ||
        (literal->kind != LITERAL_DATE && literal->kind != LITERAL_YEAR))
        return wrong_kind(rows, field);
    if (literal->kind == LITERAL_DATE)
        *range = (struct wanted_range){literal->day, literal->day};
    else
        *range = (struct wanted_range){date_from(literal->year, 4, 1), date_from(literal->year + 1, 3, 31)};
    token_next(rows);
    return true;
}

static bool take_year(struct reading_rows *rows, const struct field *field, int64_t *word)
{
    const struct literal *literal = &rows->token.literal;
    if (rows->token.kind != TOKEN_LITERAL || literal->bad || literal->kind != LITERAL_YEAR)
        return wrong_kind(rows, field);
    *word = literal->year;
    token_next(rows);
    return true;
}

static bool take_set(struct reading_rows *rows, const struct field *field, int64_t *word)
{
    uint64_t bits = 0;
    do {
        int64_t member = 0;
        if (!take_member(rows, field, &member))
            return false;
        bits |= UINT64_C(1) << member;
    } while (token_take(rows, TOKEN_PLUS));
    *word = (int64_t)bits;
    return true;
}

static bool take_text_value(struct reading_rows *rows, const struct field *field, int64_t *word)
{
    if (rows->token.kind != TOKEN_QUOTED || rows->token.text[0] == '\0')
        return wrong_kind(rows, field);
    *word = rows->texts.count;
    VECTOR_ADD(rows->arena, rows->texts, rows->token.text);
    token_next(rows);
    return true;
}

static bool take_truth(struct reading_rows *rows, const struct field *field, int64_t *word)
{
    *word = token_is(rows, "真", "true");
    if (!*word && !token_is(rows, "偽", "false"))
        return wrong_kind(rows, field);
    token_next(rows);
    return true;
}

static bool out_of_bounds(struct reading_rows *rows, const struct field *field, const struct token *token)
{
    diagnose(rows->diagnostics, Y1028, (struct span){rows->source_number, token->start, token->end}, token->text,
             field->name, (const char *)NULL);
    rows->failed = true;
    return false;
}

/* Values outside the bounds of a field would make every record an input error. */
static bool check_bounds(struct reading_rows *rows, const struct field *field, const struct token *token,
                         const struct wanted_range *range)
{
    bool bounded = field->type == TYPE_AMOUNT || field->type == TYPE_DATE || field->type == TYPE_YEAR ||
                   field->type == TYPE_REFERENCE;
    return !bounded || (range->low >= field->low && range->high <= field->high) ||
           out_of_bounds(rows, field, token);
}

bool take_value(struct reading_rows *rows, const struct field *field, struct wanted_range *range)
{
    struct token token = rows->token;
    bool taken = false;
    switch (field->type) {
    case TYPE_TRUTH:
        taken = take_truth(rows, field, &range->low);
        break;
    case TYPE_AMOUNT:
    case TYPE_REFERENCE:
        taken = take_amount(rows, field, &range->low);
        break;
    case TYPE_RATE:
        taken = take_rate(rows, field, &range->low);
        break;
    case TYPE_CHOICE:
        taken = take_member(rows, field, &range->low);
        break;
    case TYPE_SET:
        taken = take_set(rows, field, &range->low);
        break;
    case TYPE_YEAR:
        taken = take_year(rows, field, &range->low);
        break;
    case TYPE_DATE:
        return take_day(rows, field, range) && check_bounds(rows, field, &token, range);
    default:
        taken = take_text_value(rows, field, &range->low);
    }
    range->high = range->low;
    return taken && check_bounds(rows, field, &token, range);
}

/* A value, or `A～B`, or `A以上`, `A以下`. */
static bool take_range(struct reading_rows *rows, const struct field *field, bool open,
                       struct wanted_range *range)
{
    struct token first = rows->token;
    if (!take_value(rows, field, range))
        return false;
    bool ordered = field->type == TYPE_AMOUNT || field->type == TYPE_DATE || field->type == TYPE_YEAR;
    if (ordered && open && token_take_word(rows, "以上", "or_more")) {
        range->high = INT64_MAX;
    } else if (ordered && open && token_take_word(rows, "以下", "or_less")) {
        range->low = INT64_MIN;
    } else if (ordered && token_take(rows, TOKEN_TO)) {
        struct wanted_range end;
        if (!take_value(rows, field, &end))
            return false;
        range->high = end.high;
        if (range->low > range->high) {
            diagnose(rows->diagnostics, Y1029,
                     (struct span){rows->source_number, first.start, rows->token.start}, first.text,
                     (const char *)NULL);
            rows->failed = true;
            return false;
        }
    }
    return true;
}

/* ---- Conditions ---- */

static bool take_condition(struct reading_rows *rows, struct condition *condition)
{
    VECTOR(struct wanted_range) ranges = {0};
    condition->field = take_earlier_field(rows);
    if (condition->field == NONE)
        return false;
    if (!token_take_word(rows, "が", "is")) {
        token_unexpected(rows, TO_TRANSLATE("が and values"));
        return false;
    }
    const struct field *field = &rows->schema->fields[condition->field];
    do {
        struct wanted_range range = {0};
        if (!take_range(rows, field, true, &range))
            return false;
        VECTOR_ADD(rows->arena, ranges, range);
    } while (token_take(rows, TOKEN_COMMA));
    condition->ranges = ranges.items;
    condition->count = ranges.count;
    return true;
}

const struct condition *take_conditions(struct reading_rows *rows, enum token_kind closing, uint32_t *count)
{
    VECTOR(struct condition) conditions = {0};
    do {
        struct condition condition = {0};
        if (!take_condition(rows, &condition))
            return NULL;
        VECTOR_ADD(rows->arena, conditions, condition);
    } while (token_take_word(rows, "かつ", "and"));
    bool closed = closing == TOKEN_LINE ? token_take_word(rows, "のとき", "then") : token_take(rows, closing);
    if (!closed) {
        token_unexpected(rows, closing == TOKEN_LINE ? TO_TRANSLATE("のとき, かつ or another value")
                                                     : TO_TRANSLATE("the closing bracket"));
        return NULL;
    }
    *count = conditions.count;
    return conditions.items;
}

/* ---- Alternatives ---- */

static bool is_share(const struct reading_rows *rows)
{
    return rows->token.kind == TOKEN_LITERAL && strchr(rows->token.text, '%') != NULL;
}

bool take_share(struct reading_rows *rows, uint32_t *share)
{
    const struct ratio *value = &rows->token.literal.value;
    if (!is_share(rows) || rows->token.literal.bad || rows->token.literal.unit_length ||
        value->numerator > value->denominator || WEIGHT_ONE % value->denominator != 0) {
        token_unexpected(rows, TO_TRANSLATE("a share, such as 5%"));
        return false;
    }
    *share = (uint32_t)(value->numerator * (WEIGHT_ONE / value->denominator));
    token_next(rows);
    return true;
}

/* Behind a value: how much it weighs; nothing: 1. */
static bool take_weight(struct reading_rows *rows, struct weights *weights, struct alternative *alternative)
{
    const struct literal *literal = &rows->token.literal;
    bool share = is_share(rows);
    alternative->weight = WEIGHT_ONE;
    if (rows->token.kind != TOKEN_LITERAL) {
        weights->plain = true;
        return true;
    }
    if (literal->bad || literal->kind != LITERAL_NUMBER || literal->unit_length ||
        WEIGHT_ONE % literal->value.denominator != 0 || literal->value.numerator > WEIGHT_MOST) {
        token_unexpected(rows, TO_TRANSLATE("a weight, as 40 or 40%"));
        return false;
    }
    alternative->weight =
        (uint64_t)literal->value.numerator * (uint64_t)(WEIGHT_ONE / literal->value.denominator);
    weights->shares = weights->shares || share;
    weights->plain = weights->plain || !share;
    token_next(rows);
    return true;
}

/* `刻み 0.5人` behind the alternatives: in what steps the values of their ranges lie. */
static bool take_step(struct reading_rows *rows, const struct field *field, struct weights *weights)
{
    int64_t step = field->type == TYPE_AMOUNT ? field->scale : 1;
    if (token_is(rows, "刻み", "step")) {
        if (field->type != TYPE_AMOUNT) {
            token_unexpected(rows, TO_TRANSLATE("the end of the line"));
            return false;
        }
        token_next(rows);
        if (rows->token.kind == TOKEN_LITERAL && rows->token.literal.value.numerator == 0) {
            token_unexpected(rows, TO_TRANSLATE("a step above 0"));
            return false;
        }
        if (!take_amount(rows, field, &step))
            return false;
    }
    for (uint32_t i = 0; i < weights->list.count; i++)
        weights->list.items[i].step = step;
    return true;
}

/* Members from the scheme, or all but those that other alternatives name. */
static void set_members(struct alternative *alternative, int64_t *members, uint32_t count)
{
    alternative->kind = DRAW_MEMBERS;
    alternative->members = members;
    alternative->member_count = count;
}

static bool take_scheme_values(struct reading_rows *rows, uint32_t number, struct alternative *alternative)
{
    int64_t *values = NULL;
    uint32_t count = scheme_values(rows->arena, rows->use, number, &values);
    set_members(alternative, values, count);
    return true;
}

static bool named_elsewhere(const struct weights *weights, int64_t member)
{
    for (uint32_t i = 0; i < weights->list.count; i++) {
        const struct alternative *other = &weights->list.items[i];
        if (other->kind == DRAW_VALUE && other->low == member)
            return true;
        for (uint32_t m = 0; other->kind == DRAW_MEMBERS && m < other->member_count; m++)
            if (other->members[m] == member)
                return true;
    }
    return false;
}

static bool take_rest(struct reading_rows *rows, const struct field *field, const struct weights *weights,
                      struct alternative *alternative)
{
    if (field->type != TYPE_CHOICE)
        return wrong_kind(rows, field);
    const struct domain *domain = &rows->schema->domains[field->domain];
    int64_t *members = ARENA_ARRAY(rows->arena, int64_t, domain->count + 1);
    uint32_t count = 0;
    for (uint32_t i = 0; i < domain->count; i++)
        if (!named_elsewhere(weights, i))
            members[count++] = i;
    set_members(alternative, members, count);
    return true;
}

static bool take_line(struct reading_rows *rows, const struct field *field, struct alternative *alternative)
{
    alternative->kind = DRAW_LINE;
    if (!token_take(rows, TOKEN_OPEN))
        return true;
    uint32_t space = rows->space;
    rows->space = field->target;
    alternative->conditions = take_conditions(rows, TOKEN_CLOSE, &alternative->condition_count);
    rows->space = space;
    return alternative->conditions != NULL;
}

/* A share of an amount, or so many days of a date or years of a fiscal year: 3か月 would be another day each time. */
static bool take_distance(struct reading_rows *rows, const struct field *field, struct ratio *distance)
{
    bool fits = rows->token.kind == TOKEN_LITERAL && !rows->token.literal.bad &&
                rows->token.literal.kind == LITERAL_NUMBER;
    if (fits && rows->token.literal.unit_length > 0)
        fits = field->type == TYPE_DATE
                   ? has_unit(rows, "日") || has_unit(rows, "days") || has_unit(rows, "day")
                   : field->type == TYPE_YEAR &&
                         (has_unit(rows, "年") || has_unit(rows, "years") || has_unit(rows, "year"));
    if (!fits) {
        token_unexpected(rows, TO_TRANSLATE("a share or a number of days or years"));
        return false;
    }
    *distance = rows->token.literal.value;
    token_next(rows);
    return true;
}

/* `FIELD の 10%～50%`, `FIELD の 10日～30日 後`, `FIELD の間`, `FIELD と同じ`. */
static bool take_of_field(struct reading_rows *rows, const struct field *field,
                          struct alternative *alternative)
{
    uint32_t other = take_earlier_field(rows);
    if (other == NONE)
        return false;
    const struct field *from = &rows->schema->fields[other];
    alternative->field = other;
    bool alike = from->type == field->type && from->domain == field->domain && from->scale == field->scale;
    if (token_take_word(rows, "と同じ", "same")) {
        alternative->kind = DRAW_SAME;
        return alike || fail(rows, Y1024, NULL, field->name, translate(kind_words(field)));
    }
    if (token_take_word(rows, "の間", "within")) {
        alternative->kind = DRAW_WITHIN;
        return (field->type == TYPE_DATE && from->type == TYPE_YEAR) ||
               fail(rows, Y1024, NULL, field->name, translate(kind_words(field)));
    }
    if (!token_take_word(rows, "の", "of")) {
        token_unexpected(rows, TO_TRANSLATE("と同じ, の or の間"));
        return false;
    }
    if (!alike)
        return fail(rows, Y1024, NULL, field->name, translate(kind_words(field)));
    struct token token = rows->token;
    struct ratio low, high;
    if (!take_distance(rows, field, &low))
        return false;
    high = low;
    if (token_take(rows, TOKEN_TO)) {
        token = rows->token;
        if (!take_distance(rows, field, &high))
            return false;
    }
    alternative->scale = number_lcm(low.denominator, high.denominator);
    if (alternative->scale == 0 || alternative->scale > WEIGHT_ONE || low.numerator > WEIGHT_ONE ||
        high.numerator > WEIGHT_ONE)
        return out_of_bounds(rows, field, &token);
    alternative->low = low.numerator * (alternative->scale / low.denominator);
    alternative->high = high.numerator * (alternative->scale / high.denominator);
    if (alternative->low > alternative->high)
        return fail(rows, Y1029, NULL, field->name, NULL);
    if (field->type == TYPE_AMOUNT) {
        alternative->kind = DRAW_SHARE;
        return true;
    }
    bool before = token_is(rows, "前", "before");
    if ((field->type != TYPE_DATE && field->type != TYPE_YEAR) || alternative->scale != 1 ||
        (!before && !token_is(rows, "後", "after"))) {
        token_unexpected(rows, TO_TRANSLATE("後 or 前"));
        return false;
    }
    token_next(rows);
    alternative->kind = DRAW_SHIFT;
    if (before) {
        int64_t least = -alternative->high;
        alternative->high = -alternative->low;
        alternative->low = least;
    }
    return true;
}

static bool take_plain_value(struct reading_rows *rows, const struct field *field,
                             struct alternative *alternative)
{
    struct wanted_range range = {0};
    if (!take_range(rows, field, false, &range))
        return false;
    alternative->kind = range.low == range.high ? DRAW_VALUE : DRAW_RANGE;
    alternative->low = range.low;
    alternative->high = range.high;
    return true;
}

static bool take_alternative(struct reading_rows *rows, uint32_t number, const struct field *field,
                             struct weights *weights, struct alternative *alternative)
{
    bool set = field->type == TYPE_SET;
    const struct domain *domain = field->domain != NONE ? &rows->schema->domains[field->domain] : NULL;
    bool member = domain && rows->token.kind == TOKEN_WORD &&
                  domain_member(domain, rows->token.text, strlen(rows->token.text)) != NONE;
    bool of_field = number != NONE && rows->token.kind == TOKEN_WORD && !member && field->type != TYPE_TRUTH &&
                    find_field(rows, rows->token.text) != NONE;
    if (token_take_word(rows, "不明", "unknown")) {
        alternative->kind = DRAW_UNKNOWN;
    } else if (number != NONE && token_take_word(rows, "制度の値", "scheme_values")) {
        return take_scheme_values(rows, number, alternative);
    } else if (!member && token_take_word(rows, "残り", "rest")) {
        return take_rest(rows, field, weights, alternative);
    } else if (set && token_take_word(rows, "すべて", "all")) {
        alternative->low = domain->count >= 64 ? -1 : (int64_t)((UINT64_C(1) << domain->count) - 1);
    } else if (set && token_take_word(rows, "空", "empty")) {
        alternative->low = 0;
    } else if (set && token_take_word(rows, "それぞれ", "each")) {
        uint32_t share = 0;
        alternative->kind = DRAW_EACH;
        bool taken = take_share(rows, &share);
        alternative->low = share;
        return taken;
    } else if (field->type == TYPE_REFERENCE && token_take_word(rows, "行", "line")) {
        return take_line(rows, field, alternative);
    } else if (of_field) {
        return take_of_field(rows, field, alternative);
    } else {
        return take_plain_value(rows, field, alternative);
    }
    return true;
}

/* Shares must come to a hundred in a hundred; of a truth, what is left goes to the other value. */
static bool settle_shares(struct reading_rows *rows, const struct field *field, struct weights *weights,
                          uint64_t total)
{
    if (!weights->shares)
        return true;
    if (weights->plain)
        return fail(rows, Y1025, NULL, field->name, NULL);
    struct alternative *first = &weights->list.items[0];
    if (field->type == TYPE_TRUTH && weights->list.count == 1 && first->kind == DRAW_VALUE &&
        total <= WEIGHT_ONE) {
        struct alternative other = {.kind = DRAW_VALUE, .low = !first->low, .weight = WEIGHT_ONE - total};
        VECTOR_ADD(rows->arena, weights->list, other);
        return true;
    }
    return total == WEIGHT_ONE || fail(rows, Y1025, NULL, field->name, NULL);
}

/* Alternatives that can give nothing leave their weight to the others. */
static void drop_empty(struct weights *weights)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < weights->list.count; i++) {
        const struct alternative *alternative = &weights->list.items[i];
        bool empty = alternative->kind == DRAW_MEMBERS && alternative->member_count == 0;
        if (!empty && alternative->weight > 0)
            weights->list.items[kept++] = *alternative;
    }
    weights->list.count = kept;
}

bool take_alternatives(struct reading_rows *rows, uint32_t number, uint32_t most, struct draw_rule *rule)
{
    struct field lines = {
        .name = rows->subject, .unit = "行", .type = TYPE_AMOUNT, .domain = NONE, .scale = 1, .high = most};
    const struct field *field = number == NONE ? &lines : &rows->schema->fields[number];
    struct weights weights = {0};
    uint64_t total = 0;
    do {
        struct alternative alternative = {.kind = DRAW_VALUE, .field = NONE, .step = 1, .scale = 1};
        if (!take_alternative(rows, number, field, &weights, &alternative) ||
            !take_weight(rows, &weights, &alternative))
            return false;
        total += alternative.weight;
        VECTOR_ADD(rows->arena, weights.list, alternative);
    } while (token_take(rows, TOKEN_COMMA));
    if (!take_step(rows, field, &weights))
        return false;
    if (rows->token.kind != TOKEN_LINE && rows->token.kind != TOKEN_END) {
        token_unexpected(rows, TO_TRANSLATE("a comma and another value, or the end of the line"));
        return false;
    }
    if (!settle_shares(rows, field, &weights, total))
        return false;
    drop_empty(&weights);
    if (weights.list.count == 0)
        return fail(rows, Y1032, NULL, field->name, NULL);
    rule->alternatives = weights.list.items;
    rule->count = weights.list.count;
    rule->total = 0;
    for (uint32_t i = 0; i < rule->count; i++)
        rule->total += weights.list.items[i].weight;
    return true;
}
