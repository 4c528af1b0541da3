/* SPDX-License-Identifier: Apache-2.0 */
/* Why a decision differs from what was expected: the rule behind each output that differs, with its clause, its
 * text and what it was asked of, as the explanation of the decision has them. */
#include <config.h>

#include "decide/explain.h"
#include "io/json_text.h"
#include "testing/running.h"

#include <stdlib.h>
#include <string.h>

static const char *text_at(const json_t *rule, const char *key)
{
    const char *text = json_string_value(json_object_get(rule, key));
    return text ? text : "";
}

/* "第5条(2): 帯(職員数) [職員数 = 15人] (line 242)" */
static const char *rule_text(struct test_run *run, const json_t *rule)
{
    const char *text = *text_at(rule, "条件") ? text_at(rule, "条件") : text_at(rule, "式");
    const char *clause = text_at(rule, "条"), *inputs = "";
    size_t i;
    const json_t *input;
    json_array_foreach(json_object_get(rule, "入力"), i, input) inputs =
        arena_print(run->arena, "%s%s%s = %s", inputs, i ? "、" : "", text_at(input, "名称"),
                    text_at(input, "表示"));
    long long line = json_integer_value(json_object_get(rule, "行"));
    return arena_print(run->arena, translate("%s%s%s%s%s%s (line %lld)"), clause, *clause && *text ? ": " : "", text,
                       *inputs ? " [" : "", inputs, *inputs ? "]" : "", line);
}

static const char *and_rule(struct test_run *run, const char *why, const json_t *rule)
{
    return arena_print(run->arena, "%s%s%s", why ? why : "", why ? "\n" : "", rule_text(run, rule));
}

/* Those of the rules that say no. */
static const char *refusing(struct test_run *run, const json_t *rules, bool first_only)
{
    const char *why = NULL;
    size_t i;
    const json_t *rule;
    json_array_foreach(rules, i, rule)
    {
        if (!json_is_false(json_object_get(rule, "結果")))
            continue;
        why = and_rule(run, why, rule);
        if (first_only)
            break;
    }
    return why;
}

static const json_t *named(const json_t *rules, const char *name)
{
    size_t i;
    const json_t *rule;
    json_array_foreach(rules, i, rule) if (strcmp(text_at(rule, "名称"), name) == 0) return rule;
    return NULL;
}

static const char *of_line(struct test_run *run, const json_t *told, const char *path)
{
    const char *open = strchr(path, '['), *dot = strchr(path, '.');
    char name[128];
    if (!open || !dot || (size_t)(open - path) >= sizeof name)
        return NULL;
    memcpy(name, path, (size_t)(open - path));
    name[open - path] = '\0';
    const json_t *line = json_array_get(json_object_get(json_object_get(told, "一覧"), name),
                                        (size_t)strtoul(open + 1, NULL, 10) - 1);
    const char *why = refusing(run, json_object_get(line, "条件"), true);
    const json_t *amount = why ? NULL : named(json_object_get(line, "定義"), "額");
    return amount ? rule_text(run, amount) : why;
}

static const char *of_output(struct test_run *run, const json_t *told, const char *path)
{
    static const char *const lists[] = {"結果", "義務", "定義"};
    const char *name = strncmp(path, "義務.", strlen("義務.")) == 0 ? path + strlen("義務.") : path;
    if (strcmp(name, "補助額") == 0)
        name = "算定額";
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        const json_t *rule = named(json_object_get(told, lists[i]), name);
        if (rule)
            return rule_text(run, rule);
    }
    return NULL;
}

/* What keeps a decision open, so that the example can fill it in; NULL: nothing. */
static const char *missing(struct test_run *run, const json_t *told)
{
    const json_t *all = json_object_get(told, "不足項目"), *input;
    const char *text = NULL;
    size_t i;
    json_array_foreach(all, i, input) text =
        arena_print(run->arena, "%s%s%s", text ? text : "", text ? "、" : "", text_at(input, "項目"));
    return text ? arena_print(run->arena, translate("not filled in: %s"), text) : NULL;
}

static const char *why_differs(struct test_run *run, const json_t *told, const char *path)
{
    if (strcmp(path, "判定") == 0 || strcmp(path, "不適合") == 0) {
        const char *why = refusing(run, json_object_get(told, "要件"), false);
        return why ? why : missing(run, told);
    }
    return strchr(path, '[') ? of_line(run, told, path) : of_output(run, told, path);
}

void explain_differences(struct test_run *run, struct test_outcome *result)
{
    const struct test_decided *decided = &run->decided;
    if (!decided->machine || result->differences.count == 0 || decided->decision.problem)
        return;
    struct explain_request request = {.machine = decided->machine,
                                      .program = decided->program,
                                      .batch = &decided->batch,
                                      .decision = &decided->decision,
                                      .versions = run->versions,
                                      .version = decided->version,
                                      .as_of = INT32_MAX,
                                      .arena = &run->scratch};
    run->text.length = 0;
    explain_json(&request, &run->text);
    buffer_whole(&run->text, run->memory);
    json_decref(run->found); /* told now; held there, so that it is given back however the call ends */
    run->found = json_load_here(run->memory, run->text.bytes, run->text.length, 0, NULL);
    for (uint32_t i = 0; i < result->differences.count; i++)
        result->differences.items[i].why = why_differs(run, run->found, result->differences.items[i].path);
}
