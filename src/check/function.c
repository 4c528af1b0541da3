/* SPDX-License-Identifier: Apache-2.0 */
/* The functions of the language: one table of names and how each call is read. */
#include <config.h>

#include "check/checker.h"

#include <string.h>

struct call {
    struct checker *checker;
    uint32_t space;
    const struct expression *expression;
    const struct expression *items[16];
    uint32_t count;
    int variant;
};

struct function {
    const char *japanese, *english;
    uint32_t least, most; /* arguments */
    struct node *(*elaborate)(struct call *call);
    int variant;
};

static struct node *bad(struct call *call)
{
    return node_bad(call->checker, call->space);
}

static struct node *argument(struct call *call, uint32_t at)
{
    return elaborate(call->checker, call->space, call->items[at]);
}

/* --- over the lines of a list
 * -------------------------------------------------------------------------------- */

/* Whether an expression is none that others are parts of. */
static bool has_no_parts(const struct expression *e)
{
    return !e || e->kind == EXPRESSION_NUMBER || e->kind == EXPRESSION_DATE || e->kind == EXPRESSION_YEAR;
}

static struct symbol *list_in(struct checker *checker, const struct expression *e)
{
    if (has_no_parts(e))
        return NULL;
    if (e->kind == EXPRESSION_NAME) {
        struct symbol *symbol = names_find(&checker->globals, e->name.text);
        return symbol && symbol->kind == SYMBOL_LIST ? symbol : NULL;
    }
    struct symbol *found = list_in(checker, e->left);
    if (!found)
        found = list_in(checker, e->middle);
    return found ? found : list_in(checker, e->right);
}

/* Where the list that list_in found is named. */
static struct span list_span(const struct expression *e, const struct symbol *list)
{
    while (e && e->kind == EXPRESSION_MEMBER)
        e = e->left;
    if (has_no_parts(e))
        return (struct span){.source = SPAN_NOWHERE};
    if (e->kind == EXPRESSION_NAME)
        return strcmp(e->name.text, list->name) == 0 ? e->name.span : (struct span){.source = SPAN_NOWHERE};
    const struct expression *parts[] = {e->left, e->middle, e->right};
    struct span span = {.source = SPAN_NOWHERE};
    for (size_t i = 0; i < 3 && span.source == SPAN_NOWHERE; i++)
        span = list_span(parts[i], list);
    return span;
}

/* What is summed or asked on each line: `経費.額, 条件` or `経費, 額, 条件`. */
struct over {
    uint32_t space;
    struct node *value;     /* NULL when none was given */
    struct node *condition; /* NULL: all lines */
    struct node *fallback;  /* in space 0, or NULL */
};

/* `合計(経費の額)`, `合計(額, 対象)`: the list with what each of its lines has; NULL: it is neither. */
static const char *lines_meant(struct checker *checker, const struct expression *expression)
{
    const char *text = expression->kind == EXPRESSION_NAME ? expression->name.text : "";
    for (uint32_t s = 1; s < checker->lists.count; s++) {
        const char *list = checker->lists.items[s].name, *of = "の", *part = text;
        size_t length = strlen(list);
        if (strncmp(text, list, length) == 0 && strncmp(text + length, of, strlen(of)) == 0)
            part = text + length + strlen(of);
        if (names_find(&checker->rules[s].names, part) || (checker->rules[s].amount && strcmp(part, "額") == 0))
            return arena_print(checker->arena, "%s.%s", list, part);
    }
    return NULL;
}

static bool over_lines(struct call *call, bool wants_value, bool wants_fallback, struct over *over)
{
    struct checker *checker = call->checker;
    struct symbol *list = list_in(checker, call->items[0]);
    *over = (struct over){0};
    if (!list || (!wants_value && call->items[0]->kind != EXPRESSION_NAME)) {
        const char *text = span_text(checker->arena, checker->sources, call->items[0]->span);
        bool condition = list && call->items[0]->kind != EXPRESSION_MEMBER && call->count == 1; /* ある(経費.金額 > 0円) */
        CHECK(checker, Y0105, call->items[0]->span, text)->suggestion =
            condition ? arena_print(checker->arena, "%s, %s", list->name, text)
            : list    ? list->name
                      : lines_meant(checker, call->items[0]);
        return false;
    }
    use_symbol(checker, list, list_span(call->items[0], list));
    over->space = list->number;
    uint32_t at = 1;
    if (wants_value) {
        const struct expression *value = call->items[0];
        if (value->kind == EXPRESSION_NAME) {
            if (call->count < 2) {
                CHECK(checker, Y0216, call->items[0]->span, list->name);
                return false;
            }
            value = call->items[at++];
        }
        over->value = node_spread(checker, elaborate(checker, over->space, value), over->space);
        if (over->value->type.kind == KIND_BAD)
            return false;
    }
    if (wants_fallback) {
        if (at + 2 != call->count) {
            CHECK(checker, Y0217, call->expression->span);
            return false;
        }
        over->fallback = elaborate_as(checker, 0, call->items[at + 1], &over->value->type);
    }
    if (at < call->count) {
        over->condition =
            node_spread(checker, elaborate_truth(checker, over->space, call->items[at]), over->space);
        at += 1 + wants_fallback;
    }
    if (at < call->count) {
        struct diagnostic *diagnostic =
            CHECK(checker, Y0107, call->expression->span, call->expression->name.text, arena_print(checker->arena, "%u", at),
                  arena_print(checker->arena, "%u", call->count));
        diagnostic_add_note(checker->diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                            TO_TRANSLATE("several conditions are joined by かつ: 対象 かつ 区分 = 研修費"), NULL);
        return false;
    }
    return true;
}

static struct node *only_outside(struct call *call, struct node *node)
{
    return node_spread(call->checker, node, call->space);
}

static struct node *call_sum(struct call *call)
{
    struct over over;
    struct checker *checker = call->checker;
    if (!over_lines(call, true, false, &over) ||
        !expect(checker, over.value, KIND_AMOUNT, call->items[0]->span))
        return bad(call);
    struct node *value = over.value;
    if (over.condition)
        value = node_select(checker, over.condition, value, node_word(checker, over.space, value->type, 0));
    struct node *sum = node_up(checker, OP_SUM, value->type, value);
    return only_outside(call, sum);
}

static struct node *call_any(struct call *call)
{
    struct over over;
    struct checker *checker = call->checker;
    if (!over_lines(call, false, false, &over))
        return bad(call);
    struct node *condition = over.condition ? over.condition : node_flag(checker, over.space, true);
    return only_outside(call, node_up(checker, (enum opcode)call->variant, type_truth, condition));
}

static struct node *call_count(struct call *call)
{
    struct over over;
    struct checker *checker = call->checker;
    if (!over_lines(call, false, false, &over))
        return bad(call);
    struct node *condition = over.condition ? over.condition : node_flag(checker, over.space, true);
    struct node *node = node_up(checker, OP_COUNT, type_amount(NULL, 1), condition);
    node->type.literal = true; /* a count of lines takes the unit that it is compared with */
    return only_outside(call, node);
}

static struct node *call_keys(struct call *call)
{
    struct over over;
    struct checker *checker = call->checker;
    if (!over_lines(call, false, false, &over))
        return bad(call);
    struct type type = {.kind = KIND_KEYS, .scale = 1, .domain = NONE, .target = NONE};
    struct node *condition = over.condition ? over.condition : node_flag(checker, over.space, true);
    struct node *node = node_word(checker, 0, type, 0);
    node->a = condition;
    return node;
}

static struct node *call_extreme_line(struct call *call)
{
    struct over over;
    struct checker *checker = call->checker;
    if (!over_lines(call, true, true, &over) ||
        !unify(checker, &over.value, &over.fallback, call->expression->span))
        return bad(call);
    enum kind kind = over.value->type.kind;
    bool dates = kind == KIND_DATE || kind == KIND_YEAR;
    if (!dates && kind != KIND_AMOUNT) {
        CHECK(checker, Y0203, call->items[0]->span, type_print(checker, &over.value->type));
        return bad(call);
    }
    /* unify spread the fallback to the lines; it is wanted for the application */
    struct node *fallback = elaborate_as(checker, 0, call->items[call->count - 1], &over.value->type);
    fallback = kind == KIND_AMOUNT ? rescale(checker, fallback, over.value->type.scale) : fallback;
    enum opcode opcode = call->variant ? (dates ? OP_LAST : OP_HIGHEST) : (dates ? OP_FIRST : OP_LOWEST);
    struct node *node = node_up(checker, opcode, over.value->type, over.condition);
    node->b = over.value;
    node->c = fallback;
    node->low = fallback->low < over.value->low ? fallback->low : over.value->low;
    node->high = fallback->high > over.value->high ? fallback->high : over.value->high;
    node->known = over.condition->known && over.value->known && fallback->known;
    return only_outside(call, node);
}

/* --- along references
 * ---------------------------------------------------------------------------------------- */

/* `経費.主機器番号`: the reference field of a list that points to this one. */
static struct node *resolved_reference(struct call *call, uint32_t *from)
{
    struct checker *checker = call->checker;
    const struct expression *path = call->items[0];
    struct symbol *list = list_in(checker, path);
    if (!list || path->kind != EXPRESSION_MEMBER) {
        CHECK(checker, Y0218, path->span);
        return NULL;
    }
    *from = list->number;
    use_symbol(checker, list, list_span(path, list));
    struct node *reference = elaborate(checker, list->number, path);
    if (!expect(checker, reference, KIND_REFERENCE, path->span))
        return NULL;
    if (call->space != reference->type.target) {
        CHECK(checker, Y0219, path->span, checker->lists.items[reference->type.target].name);
        return NULL;
    }
    return node_one(checker, OP_RESOLVE, reference->type, reference, reference->type.target);
}

static struct node *refer(struct call *call, enum opcode opcode, struct node *value, struct node *resolved)
{
    struct checker *checker = call->checker;
    struct node *node = node_two(checker, opcode, value->type, value, resolved);
    node->space = call->space;
    node->immediate = call->space;
    node->known = value->known;
    if (opcode == OP_REFER_COUNT) {
        node->type = type_amount(NULL, 1);
        node->type.literal = true;
        node->low = 0;
        node->high = checker->lists.items[value->space].most;
    } else if (opcode == OP_REFER_SUM) {
        wide most = checker->lists.items[value->space].most;
        node->low = range_product(value->low < 0 ? value->low : 0, most);
        node->high = range_product(value->high > 0 ? value->high : 0, most);
    }
    return node;
}

static struct node *call_refer_sum(struct call *call)
{
    uint32_t from;
    struct checker *checker = call->checker;
    struct node *resolved = resolved_reference(call, &from);
    if (!resolved)
        return bad(call);
    struct node *value = node_spread(checker, elaborate(checker, from, call->items[1]), from);
    if (!expect(checker, value, KIND_AMOUNT, call->items[1]->span))
        return bad(call);
    if (call->count > 2) {
        struct node *condition = elaborate_truth(checker, from, call->items[2]);
        value = node_select(checker, condition, value, node_word(checker, from, value->type, 0));
    }
    return refer(call, OP_REFER_SUM, value, resolved);
}

static struct node *call_refer_flag(struct call *call)
{
    uint32_t from;
    struct checker *checker = call->checker;
    struct node *resolved = resolved_reference(call, &from);
    if (!resolved)
        return bad(call);
    struct node *condition =
        call->count > 1 ? elaborate_truth(checker, from, call->items[1]) : node_flag(checker, from, true);
    return refer(call, (enum opcode)call->variant, node_spread(checker, condition, from), resolved);
}

static struct node *call_found(struct call *call)
{
    struct checker *checker = call->checker;
    struct node *reference = argument(call, 0);
    if (!expect(checker, reference, KIND_REFERENCE, call->items[0]->span))
        return bad(call);
    struct node *resolved = node_one(checker, OP_RESOLVE, reference->type, reference, reference->type.target);
    return node_one(checker, OP_FOUND, type_truth, resolved, 0);
}

static struct node *call_running_sum(struct call *call)
{
    struct checker *checker = call->checker;
    struct node *value = argument(call, 0);
    if (!expect(checker, value, KIND_AMOUNT, call->items[0]->span))
        return bad(call);
    if (!call->space) {
        CHECK(checker, Y0220, call->expression->span);
        return bad(call);
    }
    struct node *node =
        node_one(checker, OP_RUNNING_SUM, value->type, node_spread(checker, value, call->space), 0);
    wide most = checker->lists.items[call->space].most;
    node->low = range_product(value->low < 0 ? value->low : 0, most);
    node->high = range_product(value->high > 0 ? value->high : 0, most);
    return node;
}

/* --- amounts
 * ------------------------------------------------------------------------------------------------- */

static struct node *call_extreme(struct call *call)
{
    struct checker *checker = call->checker;
    struct node **nodes = ARENA_ARRAY(checker->arena, struct node *, call->count);
    struct span *spans = ARENA_ARRAY(checker->arena, struct span, call->count);
    for (uint32_t i = 0; i < call->count; i++) {
        nodes[i] = argument(call, i);
        spans[i] = call->items[i]->span;
    }
    for (uint32_t i = 0; i < call->count; i++)
        if (nodes[i]->type.kind == KIND_BAD)
            return bad(call);
    /* 大きい方(0, …): what lacks the unit is the number. */
    const struct type *first = &nodes[0]->type;
    for (uint32_t i = 1; i < call->count; i++)
        if (first->kind == KIND_AMOUNT && first->literal && !first->unit && nodes[i]->type.kind == KIND_AMOUNT)
            spans[i] = spans[0];
    if (!unify_all(checker, nodes, spans, call->count))
        return bad(call);
    enum kind kind = nodes[0]->type.kind;
    if (kind == KIND_AMOUNT)
        return node_extreme(checker, nodes, call->count, call->variant);
    if (kind != KIND_DATE && kind != KIND_YEAR) {
        CHECK(checker, Y0203, call->expression->span, type_print(checker, &nodes[0]->type));
        return bad(call);
    }
    struct node *node = nodes[0];
    for (uint32_t i = 1; i < call->count; i++)
        node = node_two(checker, call->variant ? OP_LATER : OP_EARLIER, node->type, node, nodes[i]);
    return node;
}

static struct node *call_round(struct call *call)
{
    struct checker *checker = call->checker;
    struct node *value = argument(call, 0);
    if (value->type.kind != KIND_PRODUCT && !expect(checker, value, KIND_AMOUNT, call->items[0]->span))
        return bad(call);
    int64_t multiple = 1;
    if (call->count > 1) {
        struct node *unit;
        struct type wanted =
            type_amount(value->type.kind == KIND_PRODUCT ? value->a->type.unit : value->type.unit, 1);
        if (!constant_value(checker, call->items[1], &wanted, &unit))
            return bad(call);
        multiple = unit->immediate;
        if (multiple <= 0) {
            CHECK(checker, Y0221, call->items[1]->span);
            return bad(call);
        }
        int64_t scale = value->type.kind == KIND_PRODUCT ? value->a->type.scale : value->type.scale, divisor;
        if (__builtin_mul_overflow(scale, multiple, &divisor)) {
            CHECK(checker, Y0023, call->items[1]->span,
                  span_text(checker->arena, checker->sources, call->items[1]->span));
            return bad(call);
        }
    }
    return node_round(checker, value, (enum rounding)call->variant, multiple);
}

static struct node *call_prorate(struct call *call)
{
    static const enum opcode opcodes[] = {OP_PRORATE_DOWN, OP_PRORATE_UP, OP_PRORATE_HALF_UP};
    struct checker *checker = call->checker;
    struct node *value = argument(call, 0), *part = argument(call, 1), *whole = argument(call, 2);
    enum rounding rounding;
    if (!expect(checker, value, KIND_AMOUNT, call->items[0]->span) ||
        !expect(checker, part, KIND_AMOUNT, call->items[1]->span) || !unify(checker, &part, &whole, call->expression->span))
        return bad(call);
    if (call->items[3]->kind != EXPRESSION_NAME) {
        CHECK(checker, Y0215, call->items[3]->span,
              span_text(checker->arena, checker->sources, call->items[3]->span));
        return bad(call);
    }
    if (!rounding_named(checker, &call->items[3]->name, &rounding))
        return bad(call);
    if (value->low < 0 || part->low < 0 || whole->low < 0) {
        report_negative(checker, call->space, call->items[value->low < 0 ? 0 : part->low < 0 ? 1 : 2],
                        value->low < 0 ? &value->type : &part->type);
        return bad(call);
    }
    /* What is finer than whole units is divided with the rest, so that it is rounded once. */
    whole = node_scale(checker, whole, value->type.scale);
    struct node *node = node_two(checker, opcodes[rounding], type_amount(value->type.unit, 1), value, part);
    node->c = whole;
    node->known = node->known && whole->known;
    node->low = 0;
    return node;
}

static struct node *call_pending(struct call *call)
{
    struct checker *checker = call->checker;
    struct node *truth = argument(call, 0);
    if (!expect(checker, truth, KIND_TRUTH, call->items[0]->span))
        return bad(call);
    struct node *node = node_one(checker, OP_PENDING, type_amount("円", 1), truth, 0);
    node->low = node->high = 0;
    return node;
}

static struct node *call_on_base(struct call *call)
{
    struct checker *checker = call->checker;
    struct node *base = argument(call, 0), *extra = argument(call, 1);
    if (!expect(checker, base, KIND_AMOUNT, call->items[0]->span) || !unify(checker, &base, &extra, call->expression->span))
        return bad(call);
    struct node *node = node_two(checker, OP_ON_BASE, base->type, base, extra);
    node->low = base->low + extra->low < 0 ? base->low + extra->low : 0;
    node->high = base->high + extra->high;
    return node;
}

static struct node *call_not_false(struct call *call)
{
    struct checker *checker = call->checker;
    struct node *truth = argument(call, 0);
    if (!expect(checker, truth, KIND_TRUTH, call->items[0]->span))
        return bad(call);
    struct node *node = node_one(checker, OP_NOT_FALSE, type_truth, truth, 0);
    node->known = true;
    return node;
}

/* --- dates
 * --------------------------------------------------------------------------------------------------- */

static struct node *call_of_date(struct call *call)
{
    struct checker *checker = call->checker;
    struct node *date = argument(call, 0);
    if (!expect(checker, date, KIND_DATE, call->items[0]->span))
        return bad(call);
    return node_one(checker, OP_FISCAL_YEAR, type_year, date, 0);
}

static struct node *call_of_year(struct call *call)
{
    struct checker *checker = call->checker;
    struct node *year = argument(call, 0);
    if (!expect(checker, year, KIND_YEAR, call->items[0]->span))
        return bad(call);
    return node_one(checker, (enum opcode)call->variant, type_date, year, 0);
}

static struct node *call_between(struct call *call)
{
    struct checker *checker = call->checker;
    struct node *from = argument(call, 0), *to = argument(call, 1);
    if (!expect(checker, from, KIND_DATE, call->items[0]->span) ||
        !expect(checker, to, KIND_DATE, call->items[1]->span))
        return bad(call);
    enum opcode opcode = (enum opcode)call->variant;
    const char *unit = opcode == OP_DAYS_BETWEEN ? "日" : opcode == OP_MONTHS_BETWEEN ? "か月" : "年";
    struct node *node = node_two(checker, opcode, type_amount(unit, 1), from, to);
    node->low = -500000;
    node->high = 500000;
    return node;
}

static struct node *call_date_part(struct call *call)
{
    struct checker *checker = call->checker;
    struct node *date = argument(call, 0);
    if (!expect(checker, date, KIND_DATE, call->items[0]->span))
        return bad(call);
    struct node *node = node_one(checker, OP_DATE_PART, type_amount(NULL, 1), date, call->variant);
    node->type.literal = true;
    node->low = 0;
    node->high = 2999;
    return node;
}

static struct node *call_size(struct call *call)
{
    struct checker *checker = call->checker;
    struct node *set = argument(call, 0);
    if (!expect(checker, set, KIND_SET, call->items[0]->span))
        return bad(call);
    struct node *node = node_one(checker, OP_SET_SIZE, type_amount(NULL, 1), set, 0);
    node->type.literal = true;
    node->low = 0;
    node->high = 64;
    return node;
}

static const struct function functions[] = {
    {"合計", "sum", 1, 3, call_sum, 0},
    {"ある", "any", 1, 2, call_any, OP_ANY},
    {"すべて", "all", 2, 2, call_any, OP_ALL},
    {"件数", "count", 1, 2, call_count, 0},
    {"番号一覧", "keys", 1, 2, call_keys, 0},
    {"最小", "lowest", 3, 4, call_extreme_line, 0},
    {"最大", "highest", 3, 4, call_extreme_line, 1},
    {"最も早い", "first", 3, 4, call_extreme_line, 0},
    {"最も遅い", "last", 3, 4, call_extreme_line, 1},
    {"参照元合計", "refer_sum", 2, 3, call_refer_sum, 0},
    {"参照元にある", "refer_any", 2, 2, call_refer_flag, OP_REFER_ANY},
    {"参照元件数", "refer_count", 1, 2, call_refer_flag, OP_REFER_COUNT},
    {"参照先がある", "found", 1, 1, call_found, 0},
    {"累計", "running_sum", 1, 1, call_running_sum, 0},
    {"小さい方", "least", 2, 16, call_extreme, 0},
    {"大きい方", "greatest", 2, 16, call_extreme, 1},
    {"早い方", "earlier", 2, 16, call_extreme, 0},
    {"遅い方", "later", 2, 16, call_extreme, 1},
    {"切り捨て", "round_down", 1, 2, call_round, ROUND_DOWN},
    {"切り上げ", "round_up", 1, 2, call_round, ROUND_UP},
    {"四捨五入", "round_half_up", 1, 2, call_round, ROUND_HALF_UP},
    {"按分", "prorate", 4, 4, call_prorate, 0},
    {"未定額", "pending", 1, 1, call_pending, 0},
    {"加算", "on_base", 2, 2, call_on_base, 0},
    {"偽でない", "not_false", 1, 1, call_not_false, 0},
    {"年度", "fiscal_year", 1, 1, call_of_date, 0},
    {"年度初", "year_start", 1, 1, call_of_year, OP_YEAR_START},
    {"年度末", "year_end", 1, 1, call_of_year, OP_YEAR_END},
    {"日数", "days", 2, 2, call_between, OP_DAYS_BETWEEN},
    {"月数", "months", 2, 2, call_between, OP_MONTHS_BETWEEN},
    {"年数", "years", 2, 2, call_between, OP_YEARS_BETWEEN},
    {"西暦年", "year_of", 1, 1, call_date_part, 0},
    {"月", "month_of", 1, 1, call_date_part, 1},
    {"日", "day_of", 1, 1, call_date_part, 2},
    {"要素数", "size", 1, 1, call_size, 0},
};

static const struct function *function_named(const char *name)
{
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (text_same(name, functions[i].japanese) || text_same(name, functions[i].english))
            return &functions[i];
    return NULL;
}

/* What people look for, and what there is instead. */
static const char choice[] = TO_TRANSLATE("one value or another is written もし CONDITION ならば VALUE それ以外 VALUE");
static const char calendar[] =
    TO_TRANSLATE("days of the week and holidays are not reckoned: write the day that a deadline moves to as a date, or ask a "
                 "calendar of your own with 外部 関数");
static const struct {
    const char *name, *instead;
} missing[] = {
    {"IF", choice},        {"if", choice},           {"IFS", choice},        {"曜日", calendar},
    {"営業日", calendar},  {"翌営業日", calendar},   {"次の営業日", calendar}, {"営業日数", calendar},
    {"休日", calendar},    {"祝日", calendar},       {"開庁日", calendar},   {"翌開庁日", calendar},
    {"土日", calendar},    {"WEEKDAY", calendar},    {"WORKDAY", calendar},  {"NETWORKDAYS", calendar},
};

static struct node *report_unknown_function(struct checker *checker, uint32_t space,
                                            const struct expression *expression)
{
    const char *candidates[2 * sizeof functions / sizeof *functions];
    size_t count = 0;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        candidates[count++] = functions[i].japanese;
        candidates[count++] = functions[i].english;
    }
    const char *name = expression->name.text;
    if (names_find(&checker->globals, name) || (space && names_find(&checker->rules[space].names, name))) {
        CHECK(checker, Y0130, expression->name.span, name, span_text(checker->arena, checker->sources, expression->span));
        return node_bad(checker, space);
    }
    struct diagnostic *diagnostic = CHECK(checker, Y0106, expression->name.span, name);
    diagnostic->suggestion = word_meant(checker, MISTAKE_FUNCTION, &expression->name);
    for (size_t i = 0; i < sizeof missing / sizeof *missing; i++)
        if (strcmp(name, missing[i].name) == 0) {
            diagnostic_add_note(checker->diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE}, missing[i].instead,
                                NULL);
            return node_bad(checker, space);
        }
    if (!diagnostic->suggestion)
        diagnostic->suggestion = text_nearest(name, candidates, count);
    if (!diagnostic->suggestion)
        diagnostic->suggestion = names_nearest(&checker->globals, checker->arena, name);
    return node_bad(checker, space);
}

struct node *elaborate_call(struct checker *checker, uint32_t space, const struct expression *expression)
{
    struct symbol *symbol = names_find(&checker->globals, expression->name.text);
    if (symbol && symbol->kind == SYMBOL_TABLE)
        return table_call(checker, space, symbol, expression);
    if (symbol && symbol->kind == SYMBOL_FOREIGN)
        return foreign_call(checker, space, symbol, expression);
    const struct function *function = function_named(expression->name.text);
    if (!function)
        return report_unknown_function(checker, space, expression);
    struct call call = {
        .checker = checker, .space = space, .expression = expression, .variant = function->variant};
    uint32_t count = 0;
    for (const struct expression_list *i = expression->items; i; i = i->next, count++)
        if (count < sizeof call.items / sizeof *call.items)
            call.items[call.count++] = i->expression;
    if (count < function->least || count > function->most) {
        const char *wanted = function->least == function->most
                                 ? arena_print(checker->arena, "%u", function->least)
                                 : arena_print(checker->arena, "%u–%u", function->least, function->most);
        struct diagnostic *diagnostic = CHECK(checker, Y0107, expression->span, expression->name.text, wanted,
                                              arena_print(checker->arena, "%u", count));
        bool least = word_means(WORD_USE_FUNCTION, expression->name.text, "最小");
        if (least || word_means(WORD_USE_FUNCTION, expression->name.text, "最大")) { /* of lines, not of values */
            const char *text = span_text(checker->arena, checker->sources, expression->span);
            const char *write = word_translate(WORD_USE_FUNCTION, least ? "小さい方" : "大きい方", language_at(checker, expression->span));
            diagnostic->suggestion = arena_print(checker->arena, "%s%s", write, text + strcspn(text, "(\xEF"));
        }
        return node_bad(checker, space);
    }
    return function->elaborate(&call);
}
