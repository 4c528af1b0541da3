/* SPDX-License-Identifier: Apache-2.0 */
/* An explanation says what the batch decides: for every scheme that is shipped, on the contract's cases and
 * on records made from them by chance, the explanation of one record, with every register kept, is put into a
 * decision's form and held, output by output, against the decision that the same record got in a batch, and
 * against the line that the library writes for it. That the comparison can fail is shown by making each
 * output wrong. */
#include <config.h>

#include "api/workplace.h"
#include "decide/explain.h"
#include "io/decisions.h"
#include "io/records.h"
#include "scheme_records.h"
#include "unit.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

#define COPIES 2 /* of each case, changed by chance */
#define SPOILED                                                                                              \
    9 /* explanations in which each output is made wrong once, to see that the comparison notices */

/* ---- what must be alike ---- */

static json_t *parsed(const char *bytes, size_t length)
{
    json_t *json = json_loadb(bytes, length, 0, NULL);
    ck_assert_msg(json != NULL, "%.*s", (int)length, bytes);
    return json;
}

static const char *text_at(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

/* A decision writes 4.25 and "3/4" where an explanation has "17/4" and "3/4", 1 or "1/1": numbers are held
 * against each other as numbers. */
static bool as_number(const json_t *value, double *number)
{
    double over;
    char rest;
    if (json_is_number(value)) {
        *number = json_number_value(value);
        return true;
    }
    if (!json_is_string(value) || sscanf(json_string_value(value), "%lf/%lf%c", number, &over, &rest) != 2)
        return false;
    *number /= over;
    return true;
}

static bool alike(const json_t *a, const json_t *b)
{
    double x, y;
    if (as_number(a, &x) && as_number(b, &y))
        return x == y;
    if (!json_is_array(a) || !json_is_array(b) || json_array_size(a) != json_array_size(b))
        return a && b && json_equal(a, b);
    for (size_t i = 0; i < json_array_size(a); i++) { /* lines by number, or as they stand in their list */
        bool found = false;
        for (size_t k = 0; k < json_array_size(b) && !found; k++)
            found = alike(json_array_get(a, i), json_array_get(b, k));
        if (!found)
            return false;
    }
    return true;
}

/* The clauses of the requirements that are told as not met, each once, in the order of bytes, as a decision
 * has them. */
static json_t *failed_of(const json_t *told)
{
    json_t *failed = json_array();
    const json_t *tests = json_object_get(told, "要件");
    for (size_t i = 0; i < json_array_size(tests); i++) {
        const json_t *test = json_array_get(tests, i), *clause = json_object_get(test, "条");
        size_t at = 0;
        if (!json_is_false(json_object_get(test, "結果")) || !json_is_string(clause))
            continue;
        while (at < json_array_size(failed) &&
               strcmp(json_string_value(json_array_get(failed, at)), json_string_value(clause)) < 0)
            at++;
        if (at == json_array_size(failed) || !json_equal(json_array_get(failed, at), clause))
            json_array_insert(failed, at, (json_t *)clause);
    }
    return failed;
}

static json_t *missing_of(const json_t *told)
{
    json_t *names = json_array();
    const json_t *missing = json_object_get(told, "不足項目");
    for (size_t i = 0; i < json_array_size(missing); i++)
        json_array_append(names, json_object_get(json_array_get(missing, i), "項目"));
    return names;
}

/* As a decision has the lines of 経費. */
static json_t *lines_of(const json_t *told)
{
    json_t *lines = json_array();
    const json_t *of = json_object_get(json_object_get(told, "一覧"), "経費");
    for (size_t i = 0; i < json_array_size(of); i++) {
        const json_t *line = json_array_get(of, i), *tests = json_object_get(line, "条件"), *reason = NULL;
        for (size_t k = 0; k < json_array_size(tests) && !reason; k++)
            if (json_is_false(json_object_get(json_array_get(tests, k), "結果")))
                reason = json_object_get(json_array_get(tests, k), "条");
        json_array_append_new(
            lines, json_pack("{s:O, s:O, s:O?, s:O}", "番号", json_object_get(line, "番号"), "対象",
                             json_object_get(line, "対象"), "対象外理由",
                             json_is_false(json_object_get(line, "対象")) ? (json_t *)reason : NULL, "対象額",
                             json_object_get(json_object_get(line, "対象額"), "値")));
    }
    return lines;
}

static json_t *rows_of(const json_t *told)
{
    json_t *rows = json_array();
    const json_t *of = json_object_get(told, "内訳");
    for (size_t i = 0; i < json_array_size(of); i++) {
        const json_t *row = json_array_get(of, i), *cells = json_object_get(row, "欄");
        json_t *made = json_pack("{s:O}", "名称", json_object_get(row, "名称"));
        for (size_t k = 0; k < json_array_size(cells); k++)
            json_object_set(made, text_at(json_array_get(cells, k), "名称"),
                            json_object_get(json_array_get(cells, k), "値"));
        json_array_append_new(rows, made);
    }
    return rows;
}

static json_t *documents_of(const json_t *told)
{
    json_t *documents = json_array();
    const json_t *of = json_object_get(told, "提出書類");
    for (size_t i = 0; i < json_array_size(of); i++) {
        const json_t *document = json_array_get(of, i);
        json_t *made = json_object();
        static const char *const keys[] = {"書類", "時期", "方法", "要否"};
        for (size_t k = 0; k < 4; k++)
            json_object_set(made, keys[k], json_object_get(document, keys[k]));
        json_array_append_new(documents, made);
    }
    return documents;
}

static bool stands_at_the_top(const char *name)
{
    static const char *const keys[] = {"対象経費", "補助率", "基準額", "上限額", "算定額"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strcmp(keys[i], name) == 0)
            return true;
    return false;
}

/* The decision that an explanation tells, in a decision's form. */
static json_t *decision_of(const json_t *told)
{
    static const char *const amounts[] = {"対象経費", "補助率", "基準額", "上限額", "算定額"};
    json_t *decision = json_pack("{s:O, s:O, s:O, s:O}", "申請番号", json_object_get(told, "申請番号"),
                                 "制度", json_object_get(told, "制度"), "判定", json_object_get(told, "判定"),
                                 "補助額", json_object_get(told, "補助額"));
    json_t *duties = json_object(), *others = json_object();
    const json_t *results = json_object_get(told, "結果"), *of = json_object_get(told, "義務");
    for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++)
        json_object_set_new(decision, amounts[i], json_null());
    for (size_t i = 0; i < json_array_size(results); i++) {
        const json_t *result = json_array_get(results, i);
        json_object_set(stands_at_the_top(text_at(result, "名称")) ? decision : others,
                        text_at(result, "名称"), json_object_get(result, "値"));
    }
    for (size_t i = 0; i < json_array_size(of); i++)
        json_object_set(duties, text_at(json_array_get(of, i), "名称"),
                        json_object_get(json_array_get(of, i), "値"));
    json_object_set_new(decision, "義務", duties);
    if (json_object_size(others))
        json_object_set(decision, "結果", others);
    json_decref(others);
    json_object_set_new(decision, "不足項目", missing_of(told));
    json_object_set_new(decision, "不適合", failed_of(told));
    json_object_set_new(decision, "経費", lines_of(told));
    json_object_set_new(decision, "内訳", rows_of(told));
    json_object_set_new(decision, "提出書類", documents_of(told));
    return decision;
}

static bool same_parts(const json_t *a, const json_t *b)
{
    const char *key;
    json_t *value;
    if (json_is_object(a) && json_is_object(b)) {
        if (json_object_size(a) != json_object_size(b))
            return false;
        json_object_foreach((json_t *)a, key,
                            value) if (!same_parts(value, json_object_get(b, key))) return false;
        return true;
    }
    if (json_is_array(a) && json_is_array(b) && json_is_object(json_array_get(a, 0))) {
        if (json_array_size(a) != json_array_size(b))
            return false;
        for (size_t i = 0; i < json_array_size(a); i++)
            if (!same_parts(json_array_get(a, i), json_array_get(b, i)))
                return false;
        return true;
    }
    return a && b && alike(a, b);
}

/* How many results the scheme has: a decision also has null for amounts that a scheme does not compute. */
static size_t results_of_scheme;

/* The first output of the decision that the explanation tells otherwise, does not tell, or makes up; NULL:
 * none. */
static const char *difference(const json_t *decision, const json_t *told)
{
    static char found[256];
    if (json_array_size(json_object_get(told, "結果")) != results_of_scheme)
        return "結果";
    json_t *other = decision_of(told), *value;
    const char *key;
    *found = '\0';
    json_object_foreach((json_t *)decision, key, value)
    {
        if (!same_parts(value, json_object_get(other, key)) && !*found)
            snprintf(found, sizeof found, "%s", key);
    }
    json_object_foreach(other, key, value)
    {
        if (!json_object_get(decision, key) && !*found)
            snprintf(found, sizeof found, "%s is made up", key);
    }
    json_decref(other);
    return *found ? found : NULL;
}

/* ---- and that what is not alike is seen ---- */

/* Another value in the same place. */
static json_t *spoiled(const json_t *value)
{
    if (json_is_boolean(value))
        return json_boolean(!json_is_true(value));
    if (json_is_integer(value))
        return json_integer(json_integer_value(value) + 1);
    if (json_is_string(value))
        return json_string("別の値");
    if (json_is_array(value)) {
        json_t *longer = json_copy((json_t *)value);
        json_array_append_new(longer, json_string("余分"));
        return longer;
    }
    return json_true();
}

/* Puts another value at the key for a moment: the comparison has to see it. */
static void expect_seen(const json_t *decision, const json_t *told, json_t *object, const char *key)
{
    json_t *before = json_incref(json_object_get(object, key));
    json_object_set_new(object, key, spoiled(before));
    ck_assert_msg(difference(decision, told), "%s of %s was changed, and nobody saw it", key,
                  text_at(told, "申請番号"));
    json_object_set_new(object, key, before);
    ck_assert(!difference(decision, told));
}

static void expect_all_seen(const json_t *decision, const json_t *told, const char *list, const char *key)
{
    json_t *of = json_object_get(told, list);
    for (size_t i = 0; i < json_array_size(of); i++)
        expect_seen(decision, told, json_array_get(of, i), key);
    if (!json_array_size(of))
        return;
    json_t *last = json_incref(json_array_get(of, json_array_size(of) - 1));
    json_array_remove(of, json_array_size(of) - 1);
    ck_assert_msg(difference(decision, told), "%s lacks one, and nobody saw it", list);
    json_array_append_new(of, last);
}

static void expect_spoiling_is_seen(const json_t *decision, const json_t *told)
{
    static const char *const tops[] = {"申請番号", "制度", "判定", "補助額"};
    json_t *lines = json_object_get(json_object_get(told, "一覧"), "経費");
    json_t *rows = json_object_get(told, "内訳"), *tests = json_object_get(told, "要件");
    for (size_t i = 0; i < sizeof tops / sizeof *tops; i++)
        expect_seen(decision, told, (json_t *)told, tops[i]);
    expect_all_seen(decision, told, "不足項目", "項目");
    expect_all_seen(decision, told, "結果", "値");
    expect_all_seen(decision, told, "結果", "名称");
    expect_all_seen(decision, told, "義務", "値");
    expect_all_seen(decision, told, "提出書類", "要否");
    expect_all_seen(decision, told, "提出書類", "書類");
    expect_all_seen(decision, told, "提出書類", "時期");
    expect_all_seen(decision, told, "提出書類", "方法");
    expect_all_seen(decision, told, "内訳", "名称");
    for (size_t i = 0; i < json_array_size(rows); i++) {
        json_t *cells = json_object_get(json_array_get(rows, i), "欄");
        for (size_t k = 0; k < json_array_size(cells); k++)
            expect_seen(decision, told, json_array_get(cells, k), "値");
    }
    for (size_t i = 0; i < json_array_size(lines); i++) {
        json_t *line = json_array_get(lines, i);
        expect_seen(decision, told, line, "番号");
        expect_seen(decision, told, line, "対象");
        expect_seen(decision, told, json_object_get(line, "対象額"), "値");
    }
    for (size_t i = 0; i < json_array_size(tests); i++) /* of two of one clause one suffices */
        if (!json_is_false(json_object_get(json_array_get(tests, i), "結果")) &&
            json_array_size(json_object_get(decision, "不適合")) == 0) {
            json_t *before = json_incref(json_object_get(json_array_get(tests, i), "結果"));
            json_object_set_new(json_array_get(tests, i), "結果", json_false());
            ck_assert(!json_is_string(json_object_get(json_array_get(tests, i), "条")) ||
                      difference(decision, told));
            json_object_set_new(json_array_get(tests, i), "結果", before);
        }
}

/* What was found decisive is better than what was decided. */
static void expect_better(const json_t *told)
{
    bool refused = strcmp(json_string_value(json_object_get(told, "判定")), "不交付") == 0;
    const json_t *facts = json_object_get(json_object_get(told, "左右する事実"), "単独");
    for (size_t i = 0; i < json_array_size(facts); i++) {
        const json_t *fact = json_array_get(facts, i);
        const char *verdict = json_string_value(json_object_get(fact, "判定"));
        ck_assert_str_ne(verdict, "不交付");
        if (!refused)
            ck_assert(json_integer_value(json_object_get(fact, "補助額")) >
                      json_integer_value(json_object_get(told, "補助額")));
    }
}

struct trial {
    struct unit *unit;
    const struct program *program;
    const struct batch *batch;
    struct machine *alone; /* keeps every register */
    json_t *public;        /* decisions by 申請番号, as yoko_run wrote them */
};

static json_t *told_of(struct trial *trial, uint32_t record)
{
    struct buffer text = {0}, page = {0};
    struct decision again = {0};
    machine_run(trial->alone, trial->batch, record, 1);
    decide_record(trial->alone, trial->program, trial->batch, record, 0, &trial->unit->arena, &again);
    struct explain_request request = {.machine = trial->alone,
                                      .program = trial->program,
                                      .batch = trial->batch,
                                      .first = record,
                                      .decision = &again,
                                      .as_of = INT32_MAX,
                                      .arena = &trial->unit->arena};
    explain_json(&request, &text);
    ck_assert(!text.failed);
    json_t *told = parsed(text.bytes, text.length);
    buffer_end(&text);
    explain_html(&request, EXPLAIN_LETTER, &page);
    buffer_add(&page, "", 1);
    ck_assert(!page.failed && strstr(page.bytes, "</html>"));
    buffer_end(&page);
    return told;
}

static void expect_alike(struct trial *trial, uint32_t record, const struct decision *decided)
{
    struct buffer text = {0};
    decision_json(&text, trial->program, decided);
    ck_assert(!text.failed);
    json_t *decision = parsed(text.bytes, text.length), *told = told_of(trial, record);
    const json_t *written = json_object_get(trial->public, text_at(decision, "申請番号"));
    buffer_end(&text);
    ck_assert_msg(written && json_equal(decision, written), "%s", text_at(decision, "申請番号"));
    if (!decided->problem) {
        const char *unlike = difference(decision, told);
        ck_assert_msg(!unlike, "%s: %s", text_at(decision, "申請番号"), unlike ? unlike : "");
        expect_better(told);
        if (record < SPOILED)
            expect_spoiling_is_seen(decision, told);
    }
    json_decref(decision);
    json_decref(told);
}

/* ---- the decisions that the library writes ---- */

static int add_bytes(void *context, const char *bytes, size_t length)
{
    buffer_add(context, bytes, length);
    return 0;
}

struct given_bytes {
    const struct buffer *bytes;
    size_t at;
};

static long give_bytes(void *context, char *bytes, size_t room)
{
    struct given_bytes *source = context;
    size_t left = source->bytes->length - source->at, count = left < room ? left : room;
    memcpy(bytes, source->bytes->bytes + source->at, count);
    source->at += count;
    return (long)count;
}

static json_t *run_publicly(struct yoko *yoko, const struct yoko_scheme *scheme, const struct buffer *records)
{
    struct buffer lines = {0};
    struct given_bytes source = {.bytes = records};
    struct yoko_summary summary;
    struct yoko_decide decide = {
        .records = {.path = "-", .read = give_bytes, .read_context = &source, .format = YOKO_NDJSON},
        .format = YOKO_NDJSON,
        .write = add_bytes,
        .write_context = &lines};
    json_t *all = json_object();
    enum yoko_status status = yoko_run(yoko, scheme, &decide, &summary);
    ck_assert(status == YOKO_OK || status == YOKO_BAD_RECORDS);
    ck_assert(!lines.failed);
    for (size_t at = 0; at < lines.length;) {
        const char *end = memchr(lines.bytes + at, '\n', lines.length - at);
        json_t *decision = parsed(lines.bytes + at, (size_t)(end - lines.bytes) - at);
        json_object_set_new(all, text_at(decision, "申請番号"), decision);
        at = (size_t)(end - lines.bytes) + 1;
    }
    buffer_end(&lines);
    return all;
}

static void try_scheme(struct yoko *yoko, const char *name)
{
    struct yoko_scheme *scheme;
    struct unit unit;
    struct buffer records = {0};
    struct batch batch = {0};
    unit_begin(&unit);
    ck_assert_int_eq(yoko_load(yoko, name, &scheme), YOKO_OK);
    make_records(name, COPIES, &records);
    struct diagnostics diagnostics;
    diagnostics_begin(&diagnostics, &unit.arena);
    struct record_text text = {.bytes = records.bytes, .length = records.length};
    struct record_request from = {.source = {.name = "-", .read = record_text_read, .user = &text},
                                  .format = RECORDS_NDJSON};
    struct record_reader *reader;
    ck_assert(records_open(&reader, &unit.memory, &scheme->program->schema, &from, &diagnostics));
    ck_assert(records_next(reader, &unit.arena, &batch));
    ck_assert_uint_gt(batch.records, 5);
    struct machine *together = machine_create(&unit.memory, scheme->program, NULL);
    struct machine_options keep = {.keep = true};
    struct trial trial = {&unit, scheme->program, &batch,
                          machine_create(&unit.memory, scheme->program, &keep),
                          run_publicly(yoko, scheme, &records)};
    results_of_scheme = 0;
    for (uint32_t i = 0; i < scheme->program->item_count; i++)
        results_of_scheme += scheme->program->items[i].kind == ITEM_RESULT;
    machine_run(together, &batch, 0, batch.records);
    for (uint32_t record = 0; record < batch.records; record++) {
        struct decision decision = {0};
        decide_record(together, scheme->program, &batch, 0, record, &unit.arena, &decision);
        expect_alike(&trial, record, &decision);
    }
    machine_destroy(together);
    json_decref(trial.public);
    machine_destroy(trial.alone);
    records_close(reader);
    buffer_end(&records);
    yoko_scheme_close(scheme);
    unit_end(&unit);
}

START_TEST(an_explanation_is_the_batch_decision)
{
    with_scheme(_i, try_scheme);
}
END_TEST

SCHEMES_MAIN("explain_schemes", an_explanation_is_the_batch_decision)
