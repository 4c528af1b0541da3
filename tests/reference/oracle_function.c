/* SPDX-License-Identifier: Apache-2.0 */
/* The functions of the language, each by the sentence that the manual has for it. */
#include <config.h>

#include "foreign_functions.h"
#include "oracle_evaluate.h"

#include <stdlib.h>
#include <string.h>

struct call {
    struct evaluation *evaluation;
    struct place place;
    const struct expression *items[16];
    uint32_t count;
};

static const struct value *argument(const struct call *call, uint32_t at)
{
    return evaluate(call->evaluation, call->place, call->items[at], NULL);
}

/* ---- over lines ---- */

static const struct list *list_named_in(const struct text *text, const struct expression *e)
{
    if (!e)
        return NULL;
    if (e->kind == EXPRESSION_NAME) {
        const struct symbol *symbol = name_find(&text->application->names, e->name.text);
        return symbol && symbol->kind == SYMBOL_LIST ? symbol->named : NULL;
    }
    const struct list *found = list_named_in(text, e->left);
    found = found ? found : list_named_in(text, e->middle);
    return found ? found : list_named_in(text, e->right);
}

/* What a function over lines is asked: on each line a value and a condition. */
struct over {
    const struct list *list;
    uint32_t count;
    const struct value **values, **conditions;
    const struct value *fallback;
};

static struct over over_lines(const struct call *call, bool has_value, bool has_fallback)
{
    struct evaluation *evaluation = call->evaluation;
    struct over over = {.list = list_named_in(evaluation->text, call->items[0])};
    const struct expression *value = call->items[0], *condition = NULL;
    uint32_t at = 1;
    over.count = oracle_line_count(evaluation, over.list);
    over.values = ARENA_ARRAY(oracle_memory(), const struct value *, over.count);
    over.conditions = ARENA_ARRAY(oracle_memory(), const struct value *, over.count);
    if (has_value && value->kind == EXPRESSION_NAME)
        value = call->items[at++];
    if (at < call->count)
        condition = call->items[at++];
    for (uint32_t i = 0; i < over.count; i++) {
        struct place line = {over.list, i};
        over.values[i] = has_value ? evaluate(evaluation, line, value, NULL) : NULL;
        over.conditions[i] = condition ? evaluate(evaluation, line, condition, NULL) : truth(true);
    }
    if (has_fallback)
        over.fallback = evaluate(evaluation, (struct place){NULL, 0}, call->items[call->count - 1], NULL);
    return over;
}

static const struct value *nothing(void)
{
    return interval_of(0, 1, NULL);
}

static const struct value *call_sum(const struct call *call)
{
    struct over over = over_lines(call, true, false);
    const struct value *sum = nothing();
    for (uint32_t i = 0; i < over.count; i++)
        sum = interval_add(sum, choose(over.conditions[i], over.values[i], nothing()));
    return sum;
}

static const struct value *call_any(const struct call *call)
{
    struct over over = over_lines(call, false, false);
    const struct value *any = truth(false);
    for (uint32_t i = 0; i < over.count; i++)
        any = truth_or(any, over.conditions[i]);
    return any;
}

static const struct value *call_all(const struct call *call)
{
    struct over over = over_lines(call, false, false);
    const struct value *all = truth(true);
    for (uint32_t i = 0; i < over.count; i++)
        all = truth_and(all, over.conditions[i]);
    return all;
}

static const struct value *counted(const struct value *condition)
{
    return choose(condition, interval_of(1, 1, NULL), nothing());
}

static const struct value *call_count(const struct call *call)
{
    struct over over = over_lines(call, false, false);
    const struct value *count = nothing();
    for (uint32_t i = 0; i < over.count; i++)
        count = interval_add(count, counted(over.conditions[i]));
    return count;
}

static int by_number(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static const struct value *call_keys(const struct call *call)
{
    struct over over = over_lines(call, false, false);
    struct value *keys = point_new(SORT_KEYS);
    keys->keys = ARENA_ARRAY(oracle_memory(), int64_t, over.count + 1);
    for (uint32_t i = 0; i < over.count; i++)
        if (is_true(over.conditions[i]))
            keys->keys[keys->key_count++] = call->evaluation->lines[over.list->number].numbers[i];
    qsort(keys->keys, keys->key_count, sizeof *keys->keys, by_number);
    return keys;
}

/* The least amount of the lines that count: every way in which the open conditions can fall out is within the interval.
 * A line matters unless it is left out, or cannot be the least. */
static const struct value *least_line(const struct over *over, bool greatest)
{
    int sign = greatest ? -1 : 1;
    bool certain = false, started = false;
    const struct end *low = NULL, *high = NULL;
    for (uint32_t i = 0; i < over->count; i++)
        certain = certain || is_true(over->conditions[i]);
    /* near: the end that every possible line can pull out; far: the one that only certain lines hold back. */
    const struct end *near = NULL, *far = NULL;
    for (uint32_t i = 0; i < over->count; i++) {
        const struct value *value = over->values[i];
        const struct end *value_near = greatest ? &value->high : &value->low;
        const struct end *value_far = greatest ? &value->low : &value->high;
        if (is_false(over->conditions[i]))
            continue;
        if (!near || sign * end_compare(value_near, near) < 0)
            near = value_near;
        if (is_true(over->conditions[i]) && (!started || sign * end_compare(value_far, far) < 0)) {
            far = value_far;
            started = true;
        }
    }
    if (!certain) { /* perhaps one line alone, perhaps none */
        const struct end *other_near = greatest ? &over->fallback->high : &over->fallback->low;
        far = greatest ? &over->fallback->low : &over->fallback->high;
        if (!near || sign * end_compare(other_near, near) < 0)
            near = other_near;
        for (uint32_t i = 0; i < over->count; i++) {
            const struct end *value_far = greatest ? &over->values[i]->low : &over->values[i]->high;
            if (!is_false(over->conditions[i]) && sign * end_compare(value_far, far) > 0)
                far = value_far;
        }
    }
    low = greatest ? far : near;
    high = greatest ? near : far;
    const struct reasons *reasons = certain ? NULL : over->fallback->reasons;
    uint64_t scale = over->fallback->scale;
    for (uint32_t i = 0; i < over->count; i++) {
        const struct value *value = over->values[i];
        bool matters = greatest ? end_compare(&value->high, low) > 0 : end_compare(&value->low, high) < 0;
        if (!is_false(over->conditions[i]) && (!certain || matters))
            reasons = reasons_both(reasons, reasons_both(over->conditions[i]->reasons, value->reasons));
    }
    return interval_between(low, high, reasons, scale, over->fallback->unit);
}

/* The first or last day of the lines that count. Open while any of it is. */
static const struct value *first_line(const struct over *over, bool last)
{
    const struct value *found = NULL;
    const struct reasons *reasons = NULL;
    bool open = false;
    for (uint32_t i = 0; i < over->count; i++) {
        open = open || !over->conditions[i]->known;
        reasons = reasons_both(reasons, over->conditions[i]->reasons);
        if (!is_true(over->conditions[i]))
            continue;
        open = open || !over->values[i]->known;
        reasons = reasons_both(reasons, over->values[i]->reasons);
        if (!found || (last ? over->values[i]->word > found->word : over->values[i]->word < found->word))
            found = over->values[i];
    }
    if (!found) {
        found = over->fallback;
        open = open || !found->known;
        reasons = reasons_both(reasons, found->reasons);
    }
    return open ? unknown_like(found, reasons) : found;
}

static const struct value *extreme_line(const struct call *call, bool greatest)
{
    struct over over = over_lines(call, true, true);
    return over.fallback->sort == SORT_NUMBER ? least_line(&over, greatest) : first_line(&over, greatest);
}

static const struct value *call_lowest(const struct call *call)
{
    return extreme_line(call, false);
}

static const struct value *call_highest(const struct call *call)
{
    return extreme_line(call, true);
}

/* ---- along references ---- */

/* Lines of another list that point to this one, the references that are missing to none. */
static bool points_here(const struct call *call, const struct list *from, uint32_t line)
{
    const struct value *reference = evaluate(call->evaluation, (struct place){from, line}, call->items[0], NULL);
    return reference->known && oracle_line_named(call->evaluation, reference) == call->place.line;
}

static const struct value *refer(const struct call *call, char what)
{
    struct evaluation *evaluation = call->evaluation;
    const struct list *from = list_named_in(evaluation->text, call->items[0]);
    uint32_t condition_at = what == 's' ? 2 : 1;
    const struct value *sum = nothing(), *any = truth(false);
    for (uint32_t i = 0; i < oracle_line_count(evaluation, from); i++) {
        struct place line = {from, i};
        const struct value *condition =
            call->count > condition_at ? evaluate(evaluation, line, call->items[condition_at], NULL) : truth(true);
        const struct value *value = what == 's' ? evaluate(evaluation, line, call->items[1], NULL) : NULL;
        if (!points_here(call, from, i))
            continue;
        any = truth_or(any, condition);
        sum = interval_add(sum, value ? choose(condition, value, nothing()) : counted(condition));
    }
    return what == 'a' ? any : sum;
}

static const struct value *call_refer_sum(const struct call *call)
{
    return refer(call, 's');
}

static const struct value *call_refer_count(const struct call *call)
{
    return refer(call, 'c');
}

static const struct value *call_refer_any(const struct call *call)
{
    return refer(call, 'a');
}

static const struct value *call_found(const struct call *call)
{
    const struct value *reference = argument(call, 0);
    return reference->known ? truth(oracle_line_named(call->evaluation, reference) != UINT32_MAX)
                            : truth_unknown(reference->reasons);
}

static const struct value *call_running_sum(const struct call *call)
{
    const struct value *sum = nothing();
    for (uint32_t i = 0; i < oracle_line_count(call->evaluation, call->place.list); i++) {
        const struct value *value =
            evaluate(call->evaluation, (struct place){call->place.list, i}, call->items[0], NULL);
        if (i <= call->place.line)
            sum = interval_add(sum, value);
    }
    return sum;
}

/* ---- amounts ---- */

static const struct value *extreme(const struct call *call, bool greatest)
{
    const struct value *values[16] = {NULL};
    for (uint32_t i = 0; i < call->count; i++)
        values[i] = argument(call, i);
    if (values[0]->sort == SORT_NUMBER)
        return interval_least(values, call->count, greatest);
    const struct value *found = values[0];
    const struct reasons *reasons = NULL;
    for (uint32_t i = 0; i < call->count; i++) {
        reasons = reasons_both(reasons, values[i]->reasons);
        if (!found->known || !values[i]->known)
            found = unknown_like(found, NULL);
        else if (greatest ? values[i]->word > found->word : values[i]->word < found->word)
            found = values[i];
    }
    return found->known ? found : unknown_like(found, reasons);
}

static const struct value *call_least(const struct call *call)
{
    return extreme(call, false);
}

static const struct value *call_greatest(const struct call *call)
{
    return extreme(call, true);
}

static const struct value *rounded(const struct call *call, enum mode mode)
{
    return interval_round(argument(call, 0), mode, call->count > 1 ? argument(call, 1) : interval_of(1, 1, NULL));
}

static const struct value *call_round_down(const struct call *call)
{
    return rounded(call, MODE_DOWN);
}

static const struct value *call_round_up(const struct call *call)
{
    return rounded(call, MODE_UP);
}

static const struct value *call_round_half_up(const struct call *call)
{
    return rounded(call, MODE_HALF_UP);
}

static const struct value *call_prorate(const struct call *call)
{
    const struct value *value = argument(call, 0), *part = argument(call, 1), *whole = argument(call, 2);
    if (is_true(at_most(whole, nothing()))) {
        call->evaluation->divides_by_zero = true;
        return nothing();
    }
    return interval_prorate(value, part, whole, mode_named(call->items[3]->name.text));
}

static const struct value *call_pending(const struct call *call)
{
    const struct value *condition = argument(call, 0);
    return condition->known ? nothing() : interval_unknown(condition->reasons, "円", false);
}

static const struct value *call_on_base(const struct call *call)
{
    return interval_on_base(argument(call, 0), argument(call, 1));
}

static const struct value *call_not_false(const struct call *call)
{
    return truth(!is_false(argument(call, 0)));
}

/* ---- dates ---- */

static const struct value *point_or_unknown(enum sort sort, const struct value *from, int64_t word)
{
    struct value *value = point_new(sort);
    value->word = word;
    return from->known ? value : unknown_like(value, from->reasons);
}

static const struct value *call_fiscal_year(const struct call *call)
{
    const struct value *date = argument(call, 0);
    return point_or_unknown(SORT_YEAR, date, date->known ? calendar_fiscal_year(date->word) : 0);
}

static const struct value *call_year_start(const struct call *call)
{
    const struct value *year = argument(call, 0);
    return point_or_unknown(SORT_DATE, year, year->known ? calendar_day(year->word, 4, 1) : 0);
}

static const struct value *call_year_end(const struct call *call)
{
    const struct value *year = argument(call, 0);
    return point_or_unknown(SORT_DATE, year, year->known ? calendar_day(year->word + 1, 3, 31) : 0);
}

static const struct value *between(const struct call *call, char what)
{
    const struct value *from = argument(call, 0), *to = argument(call, 1);
    const char *unit = what == 'd' ? "日" : what == 'm' ? "か月" : "年";
    if (!from->known || !to->known)
        return interval_unknown(reasons_both(from->reasons, to->reasons), unit, true);
    if (what == 'd')
        return interval_of(to->word - from->word, 1, unit);
    int64_t months = calendar_months_between(from->word, to->word);
    return interval_of(what == 'm' ? months : months / 12, 1, unit);
}

static const struct value *call_days(const struct call *call)
{
    return between(call, 'd');
}

static const struct value *call_months(const struct call *call)
{
    return between(call, 'm');
}

static const struct value *call_years(const struct call *call)
{
    return between(call, 'y');
}

static const struct value *date_part(const struct call *call, int part)
{
    const struct value *date = argument(call, 0);
    int64_t year;
    int month, day;
    if (!date->known)
        return interval_unknown(date->reasons, NULL, true);
    calendar_parts(date->word, &year, &month, &day);
    return interval_of(part == 0 ? year : part == 1 ? month : day, 1, NULL);
}

static const struct value *call_year_of(const struct call *call)
{
    return date_part(call, 0);
}

static const struct value *call_month_of(const struct call *call)
{
    return date_part(call, 1);
}

static const struct value *call_day_of(const struct call *call)
{
    return date_part(call, 2);
}

static const struct value *call_size(const struct call *call)
{
    const struct value *set = argument(call, 0);
    int64_t size = 0;
    for (uint64_t bits = (uint64_t)set->word; bits; bits &= bits - 1)
        size++;
    return set->known ? interval_of(size, 1, NULL) : interval_unknown(set->reasons, NULL, true);
}

/* ---- foreign functions ---- */

/* Unknown in, unknown out; an amount lies in the range that is declared. */
static const struct value *call_foreign(const struct call *call, const char *symbol)
{
    const struct value *a = argument(call, 0), *b = call->count > 1 ? argument(call, 1) : a;
    const struct reasons *reasons = reasons_both(a->known ? NULL : a->reasons, b->known || a == b ? NULL : b->reasons);
    bool known = a->known && b->known;
    if (strcmp(symbol, "amount") == 0) {
        if (!known)
            return interval_within(0, FOREIGN_AMOUNT_MOST, reasons);
        return interval_of(foreign_amount(mpz_get_si(mpq_numref(a->low.finite)), mpz_get_si(mpq_numref(b->low.finite))), 1, "円");
    }
    if (strcmp(symbol, "truth") == 0)
        return known ? truth(foreign_truth((int32_t)a->word, b->word)) : truth_unknown(reasons);
    struct value *day = point_new(SORT_DATE);
    day->known = known;
    day->reasons = reasons;
    day->word = known ? foreign_day((int32_t)a->word) : 0;
    return day;
}

/* ---- all ---- */

static const struct {
    const char *japanese, *english;
    const struct value *(*evaluate)(const struct call *call);
} functions[] = {
    {"合計", "sum", call_sum},
    {"ある", "any", call_any},
    {"すべて", "all", call_all},
    {"件数", "count", call_count},
    {"番号一覧", "keys", call_keys},
    {"最小", "lowest", call_lowest},
    {"最大", "highest", call_highest},
    {"最も早い", "first", call_lowest},
    {"最も遅い", "last", call_highest},
    {"参照元合計", "refer_sum", call_refer_sum},
    {"参照元件数", "refer_count", call_refer_count},
    {"参照元にある", "refer_any", call_refer_any},
    {"参照先がある", "found", call_found},
    {"累計", "running_sum", call_running_sum},
    {"小さい方", "least", call_least},
    {"大きい方", "greatest", call_greatest},
    {"早い方", "earlier", call_least},
    {"遅い方", "later", call_greatest},
    {"切り捨て", "round_down", call_round_down},
    {"切り上げ", "round_up", call_round_up},
    {"四捨五入", "round_half_up", call_round_half_up},
    {"按分", "prorate", call_prorate},
    {"未定額", "pending", call_pending},
    {"加算", "on_base", call_on_base},
    {"偽でない", "not_false", call_not_false},
    {"年度", "fiscal_year", call_fiscal_year},
    {"年度初", "year_start", call_year_start},
    {"年度末", "year_end", call_year_end},
    {"日数", "days", call_days},
    {"月数", "months", call_months},
    {"年数", "years", call_years},
    {"西暦年", "year_of", call_year_of},
    {"月", "month_of", call_month_of},
    {"日", "day_of", call_day_of},
    {"要素数", "size", call_size},
};

const struct value *evaluate_call(struct evaluation *evaluation, struct place place,
                                  const struct expression *expression)
{
    const char *name = expression->name.text;
    const struct symbol *symbol = name_find(&evaluation->text->application->names, name);
    if (symbol && symbol->kind == SYMBOL_TABLE)
        return evaluate_table(evaluation, place, symbol, expression);
    struct call call = {.evaluation = evaluation, .place = place};
    for (const struct expression_list *i = expression->items; i && call.count < 16; i = i->next)
        call.items[call.count++] = i->expression;
    if (symbol && symbol->kind == SYMBOL_FOREIGN)
        return call_foreign(&call, symbol->declaration->symbol.text);
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (strcmp(name, functions[i].japanese) == 0 || strcmp(name, functions[i].english) == 0)
            return functions[i].evaluate(&call);
    oracle_problem(evaluation, arena_print(oracle_memory(), "the oracle does not know the function %s", name));
    return truth(false);
}
