/* SPDX-License-Identifier: Apache-2.0 */
/* The decision by section 5 of the contract, as the JSON that stands for it. Numbers that are not whole are texts
 * "n/d", to be held against decimals by value. */
#include <config.h>

#include "oracle_evaluate.h"

#include <stdlib.h>
#include <string.h>

/* ---- values as JSON ---- */

static json_t *interval_json(const mpq_t number, bool rate)
{
    if (!rate && mpz_cmp_ui(mpq_denref(number), 1) == 0 && mpz_fits_slong_p(mpq_numref(number)))
        return json_integer(mpz_get_si(mpq_numref(number)));
    char *text = mpq_get_str(NULL, 10, number);
    return json_string(strchr(text, '/') ? text : arena_print(oracle_memory(), "%s/1", text));
}

static json_t *date_json(int64_t day)
{
    int64_t year;
    int month, date;
    calendar_parts(day, &year, &month, &date);
    return json_string(arena_print(oracle_memory(), "%04d-%02d-%02d", (int)year, month, date));
}

static json_t *set_json(const struct value *value)
{
    json_t *array = json_array();
    uint32_t place = 0;
    for (const struct word_list *m = value->choices->members; m; m = m->next, place++)
        if ((uint64_t)value->word >> place & 1)
            json_array_append_new(array, json_string(m->word.text));
    return array;
}

static json_t *value_json(const struct value *value, bool rate)
{
    if (!value->known)
        return json_null();
    switch (value->sort) {
    case SORT_TRUTH:
        return json_boolean(value->word);
    case SORT_NUMBER:
        return interval_json(value->low.finite, rate);
    case SORT_CHOICE:
    case SORT_TEXT:
        return json_string(value->text);
    case SORT_SET:
        return set_json(value);
    case SORT_DATE:
        return date_json(value->word);
    case SORT_YEAR:
    case SORT_REFERENCE:
        return json_integer(value->word);
    case SORT_TEXTS: {
        json_t *array = json_array();
        for (const struct expression_list *i = value->items; i; i = i->next)
            json_array_append_new(array, json_string(i->expression->name.text));
        return array;
    }
    case SORT_KEYS: {
        json_t *array = json_array();
        for (uint32_t i = 0; i < value->key_count; i++)
            json_array_append_new(array, json_integer(value->keys[i]));
        return array;
    }
    }
    return json_null();
}

/* ---- the parts of a decision ---- */

struct deciding {
    struct evaluation *evaluation;
    json_t *json;
    const struct value *grant, *key; /* 算定額, 決め手 */
    bool given;                      /* 算定額 is there: what its のみ says holds */
};

static const struct place application = {NULL, 0};

static bool is_named(const struct declaration *d, const char *japanese, const char *english)
{
    return strcmp(d->name.text, japanese) == 0 || strcmp(d->name.text, english) == 0;
}

/* A list of values is null as a whole where one of them is. */
static json_t *many_json(struct deciding *deciding, const struct expression_list *items)
{
    json_t *array = json_array();
    bool known = true;
    for (const struct expression_list *i = items; i; i = i->next) {
        const struct value *value = evaluate(deciding->evaluation, application, i->expression, NULL);
        known = known && value->known;
        json_array_append_new(array, value_json(value, false));
    }
    if (known)
        return array;
    json_decref(array);
    return json_null();
}

static bool only_texts(const struct expression_list *items)
{
    for (; items; items = items->next)
        if (items->expression->kind != EXPRESSION_NAME || !items->expression->name.quoted)
            return false;
    return true;
}

static json_t *item_json(struct deciding *deciding, const struct declaration *d)
{
    struct evaluation *evaluation = deciding->evaluation;
    const struct value *when = d->when ? evaluate(evaluation, application, d->when, NULL) : truth(true);
    json_t *json;
    if (d->value->kind == EXPRESSION_LIST && !only_texts(d->value->items)) {
        json = many_json(deciding, d->value->items);
    } else {
        struct symbol *symbol = text_symbol(evaluation->text, NULL, d->name.text);
        bool own = symbol && symbol->declaration == d;
        const struct value *value = own ? evaluate_symbol(evaluation, application, symbol)
                                        : evaluate(evaluation, application, d->value, NULL);
        bool result = d->kind == DECLARATION_RESULT;
        const struct value *key = d->when && value->sort == SORT_NUMBER ? choose(when, value, interval_of(0, 1, value->unit)) : value;
        if (result && is_named(d, "算定額", "computed")) {
            deciding->grant = value;
            deciding->given = is_true(when);
            deciding->key = key;
        }
        if (result && is_named(d, "対象経費", "covered_cost") && !deciding->grant)
            deciding->key = key;
        json = value_json(value, result && is_named(d, "補助率", "rate"));
    }
    if (is_true(when))
        return json;
    json_decref(json);
    return json_null();
}

static const char *const own_places[][2] = {{"対象経費", "covered_cost"},
                                            {"補助率", "rate"},
                                            {"基準額", "base_amount"},
                                            {"上限額", "ceiling"},
                                            {"算定額", "computed"}};

static void decide_items(struct deciding *deciding)
{
    json_t *duties = json_object(), *others = json_object();
    for (size_t i = 0; i < 5; i++)
        json_object_set_new(deciding->json, own_places[i][0], json_null());
    for (const struct declaration *d = deciding->evaluation->text->declarations; d; d = d->next) {
        if (d->kind != DECLARATION_RESULT && d->kind != DECLARATION_DUTY)
            continue;
        json_t *json = item_json(deciding, d), *target = d->kind == DECLARATION_DUTY ? duties : others;
        const char *name = d->name.text;
        for (size_t i = 0; d->kind == DECLARATION_RESULT && i < 5; i++)
            if (is_named(d, own_places[i][0], own_places[i][1])) {
                target = deciding->json;
                name = own_places[i][0];
            }
        json_object_set_new(target, name, json);
    }
    json_object_set_new(deciding->json, "義務", duties);
    if (json_object_size(others))
        json_object_set(deciding->json, "結果", others);
    json_decref(others);
}

static json_t *texts_json(const char *const *texts, uint32_t count)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < count; i++)
        json_array_append_new(array, json_string(texts[i]));
    return array;
}

static void decide_verdict(struct deciding *deciding)
{
    struct evaluation *evaluation = deciding->evaluation;
    const struct reasons *failed = NULL, *open = NULL;
    bool refused = false, settled = true;
    for (const struct declaration *d = evaluation->text->declarations; d; d = d->next) {
        if (d->kind != DECLARATION_REQUIRE && d->kind != DECLARATION_EXCLUDE)
            continue;
        const struct value *holds = d->kind == DECLARATION_EXCLUDE
                                        ? truth(false)
                                        : evaluate(evaluation, application, d->value, NULL);
        settled = settled && holds->known;
        open = reasons_both(open, holds->reasons);
        if (!is_false(holds))
            continue;
        refused = true;
        failed = reasons_both(failed, reason_named(d->citations->id.text));
    }
    settled = settled && deciding->key->known;
    open = reasons_both(open, deciding->key->reasons);
    const char *verdict = refused ? "不交付" : settled ? "交付可" : "要確認";
    const char **names;
    uint32_t count = reasons_tell(failed, &names);
    json_object_set_new(deciding->json, "判定", json_string(verdict));
    json_object_set_new(deciding->json, "不適合", texts_json(names, count));
    count = refused || settled ? 0 : reasons_tell(open, &names);
    json_object_set_new(deciding->json, "不足項目", texts_json(names, count));
    json_t *grant = json_null();
    if (deciding->grant && refused)
        grant = json_integer(0);
    else if (deciding->grant && deciding->given && settled)
        grant = value_json(deciding->grant, false);
    json_object_set_new(deciding->json, "補助額", grant);
}

/* The clause of the first test that is false. */
static json_t *first_failed(struct evaluation *evaluation, struct place place)
{
    for (uint32_t i = 0; i < place.list->tests.count; i++) {
        const struct line_test *test = &place.list->tests.items[i];
        if (test->declaration && is_false(evaluate_test(evaluation, place, test)))
            return json_string(test->declaration->citations->id.text);
    }
    return json_null();
}

static void decide_lines(struct deciding *deciding)
{
    struct evaluation *evaluation = deciding->evaluation;
    json_t *lines = json_array();
    for (uint32_t i = 1; i < evaluation->text->lists.count; i++) {
        const struct list *list = evaluation->text->lists.items[i];
        for (uint32_t line = 0; line < oracle_line_count(evaluation, list); line++) {
            struct place place = {list, line};
            const struct value *covered = evaluate_symbol(evaluation, place, name_find(&list->names, "対象"));
            if (!list->tests.count || !list->amount)
                continue;
            const struct value *amount = evaluate_symbol(evaluation, place, list->amount);
            const struct value *counted = choose(covered, amount, interval_of(0, 1, NULL));
            if (strcmp(list->name, "経費") != 0 && strcmp(list->name, "costs") != 0)
                continue;
            json_t *json = json_object();
            json_object_set_new(json, "番号", json_integer(evaluation->lines[list->number].numbers[line]));
            json_object_set_new(json, "対象", value_json(covered, false));
            json_object_set_new(json, "対象外理由",
                                is_false(covered) ? first_failed(evaluation, place) : json_null());
            json_object_set_new(json, "対象額", value_json(counted, false));
            json_array_append_new(lines, json);
        }
    }
    json_object_set_new(deciding->json, "経費", lines);
}

static void decide_breakdown(struct deciding *deciding)
{
    struct evaluation *evaluation = deciding->evaluation;
    json_t *rows = json_array();
    for (const struct declaration *d = evaluation->text->declarations; d; d = d->next) {
        if (d->kind != DECLARATION_BREAKDOWN)
            continue;
        const struct list *list =
            d->of.text ? name_find(&evaluation->text->application->names, d->of.text)->named : NULL;
        uint32_t count = list ? oracle_line_count(evaluation, list) : 1;
        for (uint32_t line = 0; line < count; line++) {
            struct place place = {list, line};
            const char *name = d->label.text ? d->label.text : d->name.text;
            json_t *row = json_object();
            if (list)
                name = arena_print(oracle_memory(), "%s[%lld]", name,
                                   (long long)evaluation->lines[list->number].numbers[line]);
            json_object_set_new(row, "名称", json_string(name));
            for (const struct entry *e = d->entries; e; e = e->next)
                json_object_set_new(row, e->name.text,
                                    value_json(evaluate(evaluation, place, e->value, NULL), false));
            if (!d->when || !is_false(evaluate(evaluation, place, d->when, NULL)))
                json_array_append(rows, row);
            json_decref(row);
        }
    }
    json_object_set_new(deciding->json, "内訳", rows);
}

static json_t *word_json(const struct word *word)
{
    return word->text ? json_string(word->text) : json_null();
}

static void decide_documents(struct deciding *deciding)
{
    json_t *documents = json_array();
    for (const struct declaration *d = deciding->evaluation->text->declarations; d; d = d->next) {
        if (d->kind != DECLARATION_DOCUMENT)
            continue;
        json_t *json = json_object();
        json_object_set_new(json, "書類", word_json(d->label.text ? &d->label : &d->name));
        json_object_set_new(json, "時期", word_json(&d->timing));
        json_object_set_new(json, "方法", word_json(&d->method));
        const struct value *due =
            d->when ? evaluate(deciding->evaluation, application, d->when, NULL) : truth(true);
        json_object_set_new(json, "要否", value_json(due, false));
        json_array_append_new(documents, json);
    }
    json_object_set_new(deciding->json, "提出書類", documents);
}

/* An error of a rule is one of the record even where nothing reads the rule. */
static void evaluate_the_rest(struct evaluation *evaluation)
{
    for (uint32_t i = 0; i < evaluation->text->symbols.count; i++) {
        struct symbol *symbol = evaluation->text->symbols.items[i];
        uint32_t count = symbol->list ? oracle_line_count(evaluation, symbol->list) : 1;
        for (uint32_t line = 0; symbol->kind == SYMBOL_DEFINITION && line < count; line++)
            evaluate_symbol(evaluation, (struct place){symbol->list, line}, symbol);
    }
}

/* ---- records ---- */

/* The text in force on the record's 申請日; the newest where it has none; NULL before all of them. */
static const struct text *text_of_record(struct oracle *oracle, json_t *record)
{
    const struct text *newest = oracle->texts.items[oracle->texts.count - 1];
    struct symbol *dated = name_find(&newest->application->names, "申請日");
    if (oracle->texts.count == 1 || !dated || dated->kind != SYMBOL_FIELD || dated->field->sort != SORT_DATE)
        return newest;
    struct evaluation evaluation = {.oracle = oracle, .text = newest};
    if (oracle_read(&evaluation, record))
        return newest; /* which tells the same error */
    const struct value *day = evaluation.lines[0].fields[0][dated->field->number];
    for (uint32_t i = oracle->texts.count; day->known && i-- > 0;)
        if (oracle->texts.items[i]->from <= day->word)
            return oracle->texts.items[i];
    return day->known ? NULL : newest;
}

static json_t *decide(struct evaluation *evaluation, json_t *record)
{
    struct deciding deciding = {.evaluation = evaluation, .json = json_object()};
    json_object_set(deciding.json, "申請番号", json_object_get(record, "申請番号"));
    json_object_set_new(deciding.json, "制度", json_string(evaluation->oracle->id));
    decide_items(&deciding);
    decide_verdict(&deciding);
    decide_lines(&deciding);
    decide_breakdown(&deciding);
    decide_documents(&deciding);
    evaluate_the_rest(evaluation);
    return deciding.json;
}

struct oracle_decision oracle_decide(struct oracle *oracle, json_t *record)
{
    struct oracle_decision decision = {0};
    struct evaluation evaluation = {.oracle = oracle};
    arena_reset(&oracle->scratch);
    oracle_memory_begin(&oracle->scratch);
    evaluation.text = text_of_record(oracle, record);
    if (!evaluation.text)
        decision.error = "no text is in force on that day";
    else
        decision.error = oracle_read(&evaluation, record);
    if (!decision.error) {
        decision.json = decide(&evaluation, record);
        decision.error = evaluation.problem;
    }
    decision.divides_by_zero = evaluation.divides_by_zero;
    /* the machine may hold amounts at a finer scale than is followed here, that of what they meet */
    decision.may_overflow = oracle_peak_bits() >= 44;
    if (decision.error && decision.json) {
        json_decref(decision.json);
        decision.json = NULL;
    }
    return decision;
}
