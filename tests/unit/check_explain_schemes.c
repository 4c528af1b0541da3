/* SPDX-License-Identifier: Apache-2.0 */
/* An explanation says what the batch decides: for every scheme that is shipped, on the contract's cases and
 * on records made from them by chance, the explanation of one record, with every register kept, is held
 * against the decision that the same record got in a batch. */
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

/* ---- what must be alike ---- */

static json_t *parsed(struct buffer *text)
{
    ck_assert(!text->failed);
    json_t *json = json_loadb(text->bytes, text->length, 0, NULL);
    ck_assert_msg(json != NULL, "%.*s", (int)text->length, text->bytes);
    buffer_end(text);
    return json;
}

static bool has(const json_t *texts, const char *wanted)
{
    for (size_t i = 0; i < json_array_size(texts); i++)
        if (wanted && strcmp(json_string_value(json_array_get(texts, i)), wanted) == 0)
            return true;
    return false;
}

static void expect_missing(const json_t *decision, const json_t *told)
{
    const json_t *of = json_object_get(told, "不足項目"), *names = json_object_get(decision, "不足項目");
    ck_assert_uint_eq(json_array_size(of), json_array_size(names));
    for (size_t i = 0; i < json_array_size(of); i++)
        ck_assert(has(names, json_string_value(json_object_get(json_array_get(of, i), "項目"))));
}

static void expect_failed(const json_t *decision, const json_t *told)
{
    const json_t *of = json_object_get(told, "要件"), *failed = json_object_get(decision, "不適合");
    size_t found = 0;
    for (size_t i = 0; i < json_array_size(of); i++) {
        const json_t *test = json_array_get(of, i);
        const char *clause = json_string_value(json_object_get(test, "条"));
        if (json_is_false(json_object_get(test, "結果"))) {
            ck_assert_msg(has(failed, clause), "%s", clause);
            found++;
        }
    }
    ck_assert(found >= json_array_size(failed));
}

static void expect_lines(const json_t *decision, const json_t *told)
{
    const json_t *lines = json_object_get(decision, "経費");
    const json_t *of = json_object_get(json_object_get(told, "一覧"), "経費");
    ck_assert_uint_eq(json_array_size(lines), json_array_size(of));
    for (size_t i = 0; i < json_array_size(lines); i++) {
        const json_t *line = json_array_get(lines, i), *other = json_array_get(of, i), *reason = NULL;
        const json_t *tests = json_object_get(other, "条件");
        ck_assert(json_equal(json_object_get(line, "番号"), json_object_get(other, "番号")));
        ck_assert(json_equal(json_object_get(line, "対象"), json_object_get(other, "対象")));
        ck_assert(json_equal(json_object_get(line, "対象額"),
                             json_object_get(json_object_get(other, "対象額"), "値")));
        for (size_t k = 0; k < json_array_size(tests) && !reason; k++)
            if (json_is_false(json_object_get(json_array_get(tests, k), "結果")))
                reason = json_object_get(json_array_get(tests, k), "条");
        if (json_is_string(json_object_get(line, "対象外理由")))
            ck_assert(json_equal(json_object_get(line, "対象外理由"), reason));
    }
}

static void expect_results(const json_t *decision, const json_t *told)
{
    const json_t *of = json_object_get(told, "結果");
    for (size_t i = 0; i < json_array_size(of); i++) {
        const json_t *result = json_array_get(of, i);
        const json_t *value = json_object_get(decision, json_string_value(json_object_get(result, "名称")));
        if (value && !json_is_null(value) && json_object_get(result, "値"))
            ck_assert_msg(json_equal(value, json_object_get(result, "値")), "%s",
                          json_string_value(json_object_get(result, "名称")));
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
};

static void expect_alike(struct trial *trial, uint32_t record, const struct decision *decided)
{
    struct buffer text = {0}, page = {0};
    decision_json(&text, trial->program, decided);
    json_t *decision = parsed(&text);
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
    json_t *told = parsed(&text);
    if (!decided->problem) {
        ck_assert(json_equal(json_object_get(decision, "判定"), json_object_get(told, "判定")));
        ck_assert(json_equal(json_object_get(decision, "補助額"), json_object_get(told, "補助額")));
        expect_missing(decision, told);
        expect_failed(decision, told);
        expect_lines(decision, told);
        expect_results(decision, told);
        expect_better(told);
        explain_html(&request, EXPLAIN_LETTER, &page);
        buffer_add(&page, "", 1);
        ck_assert(!page.failed && strstr(page.bytes, "</html>"));
        buffer_end(&page);
    }
    json_decref(decision);
    json_decref(told);
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
                          machine_create(&unit.memory, scheme->program, &keep)};
    machine_run(together, &batch, 0, batch.records);
    for (uint32_t record = 0; record < batch.records; record++) {
        struct decision decision = {0};
        decide_record(together, scheme->program, &batch, 0, record, &unit.arena, &decision);
        expect_alike(&trial, record, &decision);
    }
    machine_destroy(together);
    machine_destroy(trial.alone);
    records_close(reader);
    buffer_end(&records);
    yoko_scheme_close(scheme);
    unit_end(&unit);
}

START_TEST(an_explanation_is_the_batch_decision)
{
    char folder[4096];
    struct yoko *yoko = yoko_open();
    snprintf(folder, sizeof folder, "%s/schemes", getenv("YOKO_TEST_SOURCE"));
    ck_assert_int_eq(yoko_add_folder(yoko, folder), YOKO_OK);
    try_scheme(yoko, schemes[_i]);
    yoko_close(yoko);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("explain_schemes");
    TCase *cases = tcase_create("explain_schemes");
    tcase_set_timeout(cases, 300);
    tcase_add_loop_test(cases, an_explanation_is_the_batch_decision, 0, sizeof schemes / sizeof *schemes);
    suite_add_tcase(suite, cases);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
