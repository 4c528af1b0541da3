/* SPDX-License-Identifier: Apache-2.0 */
/* Types and units: what goes with what, and under which scale. */
#include <config.h>

#include "check/checker.h"

#include "syntax/literal.h"

#include <string.h>

const struct type type_truth = {.kind = KIND_TRUTH, .scale = 1, .domain = NONE, .target = NONE};
const struct type type_bad = {.kind = KIND_BAD, .scale = 1, .domain = NONE, .target = NONE};
const struct type type_date = {.kind = KIND_DATE, .scale = 1, .domain = NONE, .target = NONE};
const struct type type_year = {.kind = KIND_YEAR, .scale = 1, .domain = NONE, .target = NONE};

struct type type_amount(const char *unit, int64_t scale)
{
    return (struct type){.kind = KIND_AMOUNT, .unit = unit, .scale = scale, .domain = NONE, .target = NONE};
}

/* Spellings of one unit; the first is used everywhere. */
static const char *const unit_spellings[][6] = {
    {"円", "yen", "JPY"},
    {"人", "名", "people", "persons"},
    {"か月", "ヶ月", "ヵ月", "箇月", "カ月", "months"},
    {"日", "days"},
    {"年", "years"},
    {"台", "units"},
    {"回", "times"},
    {"件", "cases"},
    {"事業所", "offices"},
    {"点", "points"},
    {"歳", "才"},
    {"位"},
    {"法人", "corporations"},
    {"時間", "hours"},
    {"世帯", "households"},
    {"㎡", "平方メートル", "平米", "m2", "sqm"},
    {"㎥", "立方メートル", "m3"},
    {"ha", "ヘクタール", "㏊"},
};

const char *unit_canonical(const char *unit)
{
    if (!unit)
        return NULL;
    for (size_t i = 0; i < sizeof unit_spellings / sizeof *unit_spellings; i++)
        for (size_t j = 0; j < 6 && unit_spellings[i][j]; j++)
            if (strcmp(unit, unit_spellings[i][j]) == 0)
                return unit_spellings[i][0];
    return unit;
}

/* 7割5分 as a rate in per cent; NULL: it is none. */
static const char *rate_of_tenths(struct checker *checker, const struct expression *number)
{
    const char *rest = number->unit.text;
    if (strncmp(rest, "割", strlen("割")) != 0 || number->value.denominator != 1 || number->value.numerator > 100)
        return NULL;
    int64_t percent = number->value.numerator * 10;
    rest += strlen("割");
    if (*rest >= '0' && *rest <= '9' && strcmp(rest + 1, "分") == 0)
        percent += *rest - '0';
    else if (*rest)
        return NULL;
    return arena_print(checker->arena, "%d%%", (int)percent);
}

/* What people write for a unit, or with it, and what to write. */
static bool unit_slip(struct checker *checker, const struct expression *number)
{
    const struct word *unit = &number->unit;
    const char *rate = rate_of_tenths(checker, number);
    size_t stem;
    if (rate) {
        CHECK(checker, Y0048, number->span, number->literal ? number->literal : unit->text, rate)->suggestion = rate;
        return true;
    }
    const char *bound = word_mistaken_end(MISTAKE_BOUND, unit->text, &stem);
    if (!bound)
        return false;
    struct span span = unit->span;
    span.start += (uint32_t)stem;
    if (!stem && number->value.denominator != 1) { /* 3分の2以内: a rate is no range */
        CHECK(checker, Y0067, span, unit->text);
        return true;
    }
    CHECK(checker, Y0049, span, unit->text + stem, bound)->suggestion = bound;
    return true;
}

bool unit_named(const struct checker *checker, const char *unit)
{
    const char *canonical = unit_canonical(unit);
    for (size_t i = 0; i < sizeof unit_spellings / sizeof *unit_spellings; i++)
        if (strcmp(canonical, unit_spellings[i][0]) == 0)
            return true;
    return names_find(&checker->units, canonical);
}

bool unit_known(struct checker *checker, const struct expression *number)
{
    const struct word *unit = &number->unit;
    if (!unit->text || unit_named(checker, unit->text))
        return true;
    const char *canonical = unit_canonical(unit->text);
    if (unit_slip(checker, number))
        return false;
    size_t length = strlen(unit->text), day = strlen("日");
    if (strcmp(canonical, "倍") == 0) {
        const char *value = span_text(checker->arena, checker->sources, number->span);
        value = arena_text(checker->arena, value, strlen(value) - strlen("倍"));
        struct diagnostic *times = CHECK(checker, Y0112, number->span, unit->text);
        times->suggestion = value;
        diagnostic_add_note(checker->diagnostics, times, (struct span){.source = SPAN_NOWHERE},
                            TO_TRANSLATE("how many times a value is taken is written with ×: 費用 × {1}"), value, NULL);
        return false;
    }
    if (strncmp(unit->text, "月", strlen("月")) == 0 && length > day && strcmp(unit->text + length - day, "日") == 0) {
        CHECK(checker, Y0072, number->span, span_text(checker->arena, checker->sources, number->span));
        return false;
    }
    struct diagnostic *diagnostic = CHECK(checker, Y0112, unit->span, unit->text);
    diagnostic->suggestion = word_meant(checker, MISTAKE_UNIT, unit);
    if (!diagnostic->suggestion && length > 4 * strlen("間"))
        diagnostic_add_note(checker->diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                            TO_TRANSLATE("what is said in words is quoted: 「{1}」"),
                            span_text(checker->arena, checker->sources, number->span), NULL);
    if (!diagnostic->suggestion)
        diagnostic->suggestion = names_nearest(&checker->units, checker->arena, canonical);
    return false;
}

static bool unit_same(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

struct type type_of_field(const struct field *field)
{
    static const enum kind kinds[VALUE_TYPES] = {
        [TYPE_TRUTH] = KIND_TRUTH,   [TYPE_AMOUNT] = KIND_AMOUNT, [TYPE_RATE] = KIND_RATE,
        [TYPE_CHOICE] = KIND_CHOICE, [TYPE_SET] = KIND_SET,       [TYPE_DATE] = KIND_DATE,
        [TYPE_YEAR] = KIND_YEAR,     [TYPE_TEXT] = KIND_TEXT,     [TYPE_REFERENCE] = KIND_REFERENCE};
    return (struct type){.kind = kinds[field->type],
                         .unit = field->unit,
                         .scale = field->scale,
                         .domain = field->domain,
                         .target = field->target};
}

struct format type_format(const struct type *type)
{
    static const enum value_type types[] = {
        [KIND_BAD] = TYPE_AMOUNT, [KIND_TRUTH] = TYPE_TRUTH,    [KIND_AMOUNT] = TYPE_AMOUNT,
        [KIND_RATE] = TYPE_RATE,  [KIND_PRODUCT] = TYPE_AMOUNT, [KIND_CHOICE] = TYPE_CHOICE,
        [KIND_SET] = TYPE_SET,    [KIND_DATE] = TYPE_DATE,      [KIND_YEAR] = TYPE_YEAR,
        [KIND_TEXT] = TYPE_TEXT,  [KIND_TEXTS] = TYPE_TEXT,     [KIND_REFERENCE] = TYPE_REFERENCE,
        [KIND_KEYS] = TYPE_TRUTH};
    return (struct format){
        .type = types[type->kind], .domain = type->domain, .scale = type->scale, .unit = type->unit};
}

struct plain_type {
    const char *japanese, *english;
    enum kind kind;
};
static const struct plain_type plain_types[] = {
    {"真偽", "truth", KIND_TRUTH}, {"日付", "date", KIND_DATE}, {"年度", "year", KIND_YEAR},
    {"文字", "text", KIND_TEXT},   {"率", "rate", KIND_RATE},
};

static bool word_is(const struct word *word, const char *japanese, const char *english)
{
    return strcmp(word->text, japanese) == 0 || strcmp(word->text, english) == 0;
}

static struct symbol *list_named(struct checker *checker, const struct word *word)
{
    struct symbol *symbol = names_find(&checker->globals, word->text);
    if (symbol && symbol->kind == SYMBOL_LIST)
        return symbol;
    CHECK(checker, Y0105, word->span, word->text)->suggestion = names_nearest(&checker->globals, checker->arena, word->text);
    return NULL;
}

static struct symbol *choices_named(struct checker *checker, const struct word *word)
{
    /* A field may have the name of its choices, so these have a key of their own. */
    const char *key = arena_print(checker->arena, "選択肢 %s", word->text);
    return names_find(&checker->globals, key);
}

static bool parametrised(struct checker *checker, const struct type_name *name, struct type *type)
{
    if (word_is(&name->name, "集合", "set")) {
        struct symbol *choices = choices_named(checker, &name->argument);
        if (!choices) {
            CHECK(checker, Y0104, name->argument.span, name->argument.text);
            return false;
        }
        use_symbol(checker, choices, name->argument.span);
        *type = (struct type){.kind = KIND_SET, .scale = 1, .domain = choices->number, .target = NONE};
        if (checker->domains.items[choices->number].count > 64) {
            CHECK(checker, Y0115, name->argument.span, name->argument.text);
            return false;
        }
        return true;
    }
    if (word_is(&name->name, "参照", "reference")) {
        struct symbol *list = list_named(checker, &name->argument);
        if (!list)
            return false;
        use_symbol(checker, list, name->argument.span);
        *type = (struct type){.kind = KIND_REFERENCE, .scale = 1, .domain = NONE, .target = list->number};
        return true;
    }
    if (word_is(&name->name, "数", "number")) {
        *type = type_amount(unit_canonical(name->argument.text), 1);
        return true;
    }
    struct type_name alone = *name;
    struct type unused;
    int64_t low, high;
    alone.argument = (struct word){0};
    if (type_from_name(checker, &alone, &unused, &low, &high))
        CHECK(checker, Y0141, name->span, name->name.text)->suggestion = name->name.text;
    return false;
}

bool type_from_name(struct checker *checker, const struct type_name *name, struct type *type, int64_t *low,
                    int64_t *high)
{
    int64_t scale = 1;
    for (int i = 0; i < name->decimals && i < 9; i++)
        scale *= 10;
    *type = type_bad;
    if (name->argument.text) {
        if (!parametrised(checker, name, type))
            return false;
    } else {
        struct symbol *choices = choices_named(checker, &name->name);
        for (size_t i = 0; i < sizeof plain_types / sizeof *plain_types; i++)
            if (word_is(&name->name, plain_types[i].japanese, plain_types[i].english))
                *type =
                    (struct type){.kind = plain_types[i].kind, .scale = 1, .domain = NONE, .target = NONE};
        const char *unit = unit_canonical(name->name.text);
        if (type->kind != KIND_BAD)
            ;
        else if (choices) {
            use_symbol(checker, choices, name->name.span);
            *type = (struct type){.kind = KIND_CHOICE, .scale = 1, .domain = choices->number, .target = NONE};
        } else if (word_is(&name->name, "数", "number"))
            *type = type_amount(NULL, 1);
        else if (names_find(&checker->units, unit))
            *type = type_amount(unit, 1);
        else {
            for (size_t i = 0; i < sizeof unit_spellings / sizeof *unit_spellings; i++)
                if (strcmp(unit_spellings[i][0], unit) == 0)
                    *type = type_amount(unit, 1);
        }
        if (type->kind == KIND_BAD) {
            struct diagnostic *diagnostic = CHECK(checker, Y0104, name->name.span, name->name.text);
            diagnostic->suggestion = word_meant(checker, MISTAKE_TYPE, &name->name);
            if (!diagnostic->suggestion)
                diagnostic->suggestion = names_nearest(&checker->globals, checker->arena, name->name.text);
            if (!diagnostic->suggestion && !name->name.quoted)
                diagnostic_add_note(checker->diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                                    TO_TRANSLATE("if it is what is counted, name it as the unit of a number: 数({1})"),
                                    name->name.text, NULL);
            return false;
        }
    }
    *low = 0;
    *high = INT64_C(1000000);
    if (type->kind == KIND_AMOUNT) {
        type->scale = scale;
        *high =
            (type->unit && strcmp(type->unit, "円") == 0 ? INT64_C(1000000000000) : INT64_C(1000000)) * scale;
        if (type->unit)
            names_put(&checker->units, checker->arena, type->unit, checker);
    } else if (type->kind == KIND_YEAR) {
        *low = 1900;
        *high = 2999;
    } else if (type->kind == KIND_DATE) {
        *low = -25567;  /* 1900-01-01 */
        *high = 376200; /* 2999-12-31 */
    }
    return true;
}

const char *type_print(struct checker *checker, const struct type *type)
{
    switch (type->kind) {
    case KIND_BAD:
        return "?";
    case KIND_TRUTH:
        return translate("a truth value (真偽)");
    case KIND_AMOUNT:
        return type->unit ? arena_print(checker->arena, translate("an amount in %s"), type->unit)
                          : translate("a plain number");
    case KIND_RATE:
        return translate("a rate of the record (率)");
    case KIND_PRODUCT:
        return translate("an amount times a rate, not rounded");
    case KIND_CHOICE:
        return arena_print(checker->arena, translate("a choice of %s"),
                           checker->domains.items[type->domain].name);
    case KIND_SET:
        return arena_print(checker->arena, translate("a set of %s"),
                           checker->domains.items[type->domain].name);
    case KIND_DATE:
        return translate("a date (日付)");
    case KIND_YEAR:
        return translate("a fiscal year (年度)");
    case KIND_TEXT:
        return translate("a text (文字)");
    case KIND_TEXTS:
        return translate("a list of texts");
    case KIND_REFERENCE:
        return translate("a reference to a line (参照)");
    case KIND_KEYS:
        return translate("a list of line numbers");
    }
    return "?";
}

bool expect(struct checker *checker, const struct node *node, enum kind kind, struct span span)
{
    if (node->type.kind == kind || node->type.kind == KIND_BAD)
        return node->type.kind == kind;
    if (node->type.kind == KIND_PRODUCT) {
        CHECK(checker, Y0206, span);
        return false;
    }
    struct type wanted = {.kind = kind, .scale = 1, .domain = node->type.domain, .target = NONE};
    const char *wanted_text = kind == KIND_AMOUNT   ? translate("an amount")
                              : kind == KIND_CHOICE ? translate("a choice")
                                                    : type_print(checker, &wanted);
    struct diagnostic *diagnostic =
        CHECK(checker, Y0201, span, type_print(checker, &node->type), wanted_text);
    const char *text = span_text(checker->arena, checker->sources, span);
    if (kind == KIND_TRUTH && node->type.kind == KIND_CHOICE)
        diagnostic_add_note(checker->diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                            TO_TRANSLATE("whether it is one of several is asked so: X が { A、B }"), NULL);
    if (kind == KIND_YEAR && node->type.kind == KIND_DATE)
        diagnostic->suggestion = arena_print(checker->arena, "年度(%s)", text);
    else if (kind == KIND_DATE && node->type.kind == KIND_YEAR)
        diagnostic->suggestion = arena_print(checker->arena, "年度末(%s)", text);
    return false;
}

bool expect_value(struct checker *checker, const struct node *node, struct span span)
{
    if (node->type.kind == KIND_PRODUCT)
        CHECK(checker, Y0206, span);
    else if (node->type.kind == KIND_KEYS)
        CHECK(checker, Y0203, span, type_print(checker, &node->type));
    else
        return node->type.kind != KIND_BAD;
    return false;
}

struct node *rescale(struct checker *checker, struct node *a, int64_t scale)
{
    if (a->type.scale == scale)
        return a;
    struct node *scaled = node_scale(checker, a, scale / a->type.scale);
    struct node *typed = ARENA_NEW(checker->arena, struct node);
    *typed = *scaled;
    typed->type.scale = scale;
    return typed;
}

/* A known fraction as a record's rate would be; false, reported, when one of its parts has more than 32 bits. */
static bool as_rate(struct checker *checker, struct node **a, struct span span)
{
    struct ratio ratio = ratio_make((*a)->immediate, (*a)->type.scale);
    if (ratio.numerator > INT32_MAX || ratio.numerator < INT32_MIN || ratio.denominator > UINT32_MAX) {
        CHECK(checker, Y0023, span, span_text(checker->arena, checker->sources, span));
        return false;
    }
    struct type type = {.kind = KIND_RATE, .scale = 1, .domain = NONE, .target = NONE};
    *a = node_word(checker, (*a)->space, type, ratio.numerator * (INT64_C(1) << 32) | ratio.denominator);
    return true;
}

static bool counts_time(const char *unit)
{
    return unit && (strcmp(unit, "日") == 0 || strcmp(unit, "か月") == 0 || strcmp(unit, "年") == 0 ||
                    strcmp(unit, "歳") == 0);
}

/* The text with one part of it written otherwise; NULL: it has no such part. */
static const char *with_part(struct checker *checker, const char *text, const char *part, const char *write)
{
    const char *at = strstr(text, part);
    return at ? arena_print(checker->arena, "%.*s%s%s", (int)(at - text), text, write, at + strlen(part)) : NULL;
}

/* 日数(甲, 乙) beside 1年, 50歳 beside 年数(甲, 乙): what is counted in the other unit. */
static void note_time(struct checker *checker, struct diagnostic *diagnostic, struct span span, const char *x, const char *y)
{
    static const char *const functions[][3] = {{"日", "日数(", "days("}, {"か月", "月数(", "months("}, {"年", "年数(", "years("}};
    const char *text = span_text(checker->arena, checker->sources, span), *write = NULL;
    if (strcmp(x, "年") == 0 || strcmp(y, "年") == 0) {
        write = with_part(checker, text, "歳", "年");
        write = write ? write : with_part(checker, text, "才", "年");
    }
    for (size_t i = 0; i < 3 && !write; i++)
        for (size_t k = 0; k < 3 && !write; k++)
            for (int language = 1; language < 3 && !write; language++)
                if (i != k && (strcmp(x, functions[k][0]) == 0 || strcmp(y, functions[k][0]) == 0))
                    write = with_part(checker, text, functions[i][language], functions[k][language]);
    diagnostic->suggestion = write;
    diagnostic_add_note(checker->diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                        TO_TRANSLATE("日数(A, B) counts days, 月数(A, B) months (か月), 年数(A, B) years (年), ages too; a day is "
                                     "compared as 申請日 >= 指定日 + 1年"),
                        NULL);
}

/* The text of a span with 円 behind the one number in it that has no unit; NULL: there is none, or several. */
static const char *with_yen(struct checker *checker, struct span span)
{
    const char *text = span_text(checker->arena, checker->sources, span), *found = NULL;
    for (size_t at = 0, length = strlen(text); at < length;) {
        size_t name = name_length(text + at, length - at);
        if (text[at] < '0' || text[at] > '9') {
            at += name ? name : 1;
            continue;
        }
        struct literal literal = literal_read(checker->arena, text + at, length - at);
        at += literal.length;
        if (literal.kind != LITERAL_NUMBER || literal.bad || literal.unit_length || literal.value.denominator != 1)
            continue;
        if (found)
            return NULL;
        found = arena_print(checker->arena, "%.*s円%s", (int)at, text, text + at);
    }
    return found;
}

static bool unify_amounts(struct checker *checker, struct node **a, struct node **b, struct span span)
{
    struct type *x = &(*a)->type, *y = &(*b)->type;
    if (!unit_same(x->unit, y->unit)) {
        bool yen = (x->unit && strcmp(x->unit, "円") == 0) || (y->unit && strcmp(y->unit, "円") == 0);
        bool literal = x->literal || y->literal;
        if (literal && yen) {
            CHECK(checker, Y0204, span, "円")->suggestion = with_yen(checker, span);
            return false;
        }
        if (!literal || (x->unit && y->unit)) {
            struct diagnostic *diagnostic =
                CHECK(checker, Y0202, span, type_print(checker, x), type_print(checker, y));
            if (counts_time(x->unit) && counts_time(y->unit))
                note_time(checker, diagnostic, span, x->unit, y->unit);
            else if (x->unit && y->unit && !yen)
                diagnostic_add_note(checker->diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                                    TO_TRANSLATE("where one {1} goes with each {2}, 按分(1{1}, X, 1{2}, 切り捨て) makes of X, "
                                                 "counted in {2}, so many {1}"),
                                    x->unit, y->unit, NULL);
            return false;
        }
    }
    int64_t scale = number_lcm(x->scale, y->scale);
    if (scale == 0 || scale > SCALE_LIMIT) {
        CHECK(checker, Y0209, span);
        return false;
    }
    const char *unit = x->unit ? x->unit : y->unit;
    bool literal = x->literal && y->literal;
    *a = rescale(checker, *a, scale);
    *b = rescale(checker, *b, scale);
    if ((*a)->type.unit != unit || (*b)->type.unit != unit || (*a)->type.literal != literal) {
        struct node *first = ARENA_NEW(checker->arena, struct node),
                    *second = ARENA_NEW(checker->arena, struct node);
        *first = **a;
        *second = **b;
        first->type.unit = second->type.unit = unit;
        first->type.literal = second->type.literal = literal;
        *a = first;
        *b = second;
    }
    return true;
}

bool unify(struct checker *checker, struct node **a, struct node **b, struct span span)
{
    struct type *x = &(*a)->type, *y = &(*b)->type;
    if (x->kind == KIND_BAD || y->kind == KIND_BAD)
        return false;
    if (x->kind == KIND_AMOUNT && y->kind == KIND_AMOUNT) {
        if (!unify_amounts(checker, a, b, span))
            return false;
    } else if (x->kind == KIND_RATE && y->kind == KIND_AMOUNT && !y->unit && node_constant(*b)) {
        if (!as_rate(checker, b, span))
            return false;
    } else if (y->kind == KIND_RATE && x->kind == KIND_AMOUNT && !x->unit && node_constant(*a)) {
        if (!as_rate(checker, a, span))
            return false;
    } else if (x->kind == KIND_PRODUCT || y->kind == KIND_PRODUCT) {
        CHECK(checker, Y0206, span);
        return false;
    } else if (x->kind != y->kind || x->domain != y->domain || x->target != y->target) {
        struct diagnostic *diagnostic = CHECK(checker, Y0201, span, type_print(checker, y), type_print(checker, x));
        if ((x->kind == KIND_DATE && y->kind == KIND_YEAR) || (x->kind == KIND_YEAR && y->kind == KIND_DATE))
            diagnostic_add_note(checker->diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                                TO_TRANSLATE("the fiscal year of a day is 年度(申請日), its last day 年度末(令和8年度)"), NULL);
        return false;
    } else if (!expect_value(checker, *a, span)) { /* both are lists of line numbers */
        return false;
    }
    uint32_t space = (*a)->space ? (*a)->space : (*b)->space;
    *a = node_spread(checker, *a, space);
    *b = node_spread(checker, *b, space);
    return true;
}
